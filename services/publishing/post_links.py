"""The address of a post that is out: what was pasted, held against what such an address looks like."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit, urlunsplit

from models.enums import Platform
from models.messages import QT_TRANSLATE_NOOP, Message
from services.accounts import fold_handle
from services.platforms import PlatformProfile, PostAddresses

_LONGEST = 2000
_ADDRESS = re.compile(r"(?:https?://)?(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,24}(?::[0-9]{1,5})?/[^\s<>\"“”]*", re.IGNORECASE)
_LOOSE_END = ".,;:!?)]}’'\u2026"
_X_BEGAN = datetime(2010, 11, 5, tzinfo=UTC)
_X_EPOCH_MS = 1_288_834_974_657
_CLOCKS_DIFFER = timedelta(minutes=5)


class Plausible(StrEnum):
    """How much a pasted address looks like that of the post."""

    NOTHING = "nothing"
    YES = "yes"
    DOUBTFUL = "doubtful"
    NO = "no"


@dataclass(frozen=True, slots=True)
class PostLink:
    """What was read. ``address`` is clean, and empty where it is none to keep; ``said`` is what does not fit.

    ``at`` is when the post went out, where its address tells.
    """

    plausible: Plausible
    address: str = ""
    said: Message | None = None
    at: datetime | None = None


def read_link(
    pasted: str, platform: Platform, profiles: Mapping[Platform, PlatformProfile], handle: str, now: datetime
) -> PostLink:
    """Return what ``pasted`` is for a post on ``platform``, by the account called ``handle`` (empty: not known)."""
    if not pasted.strip():
        return PostLink(Plausible.NOTHING)
    parts = _split(pasted)
    name = profiles[platform].name
    if parts is None:
        return _refused(QT_TRANSLATE_NOOP("services", "Bu bir bağlantı değil. Gönderinin adresini yapıştırın."))
    owner = next((one for one in profiles.values() if _is_of(parts, one.addresses)), None)
    if owner is None:
        said = QT_TRANSLATE_NOOP("services", "Bu bağlantı {platform} sitesinden değil: {host}")
        return _refused(said, platform=name, host=parts.hostname or "")
    if owner.platform is not platform:
        said = QT_TRANSLATE_NOOP("services", "Bu bağlantı {other} gönderisinin; burada {platform} bekleniyor.")
        return _refused(said, other=owner.name, platform=name)
    return _judged(parts, owner, handle, now)


def _judged(parts: SplitResult, profile: PlatformProfile, handle: str, now: datetime) -> PostLink:
    addresses = profile.addresses
    address = _clean(parts, addresses)
    rest = f"{parts.path}?{parts.query}"
    found = next((match for one in addresses.posts if (match := one.match(rest))), None)
    if found is None and not (parts.hostname in addresses.codes_only and len(parts.path) > 1):
        said = QT_TRANSLATE_NOOP(
            "services", "Bu, {platform} gönderisinin adresine benzemiyor; gönderiyi açıp adresini kopyalayın."
        )
        return PostLink(Plausible.DOUBTFUL, address, Message(said, {"platform": profile.name}))
    told = {} if found is None else found.groupdict()
    at = _x_moment(told.get("id"), now) if profile.platform is Platform.X else None
    account = told.get("account")
    names = handle and account and not account.isdigit()
    if names and account and fold_handle(account) != fold_handle(handle):
        said = QT_TRANSLATE_NOOP("services", "Bu gönderi @{account} hesabında görünüyor; sizin hesabınız @{handle}.")
        return PostLink(Plausible.DOUBTFUL, address, Message(said, {"account": account, "handle": handle}), at)
    return PostLink(Plausible.YES, address, at=at)


def _split(pasted: str) -> SplitResult | None:
    """Return the first address in what was pasted; ``None`` where there is none, or it hides where it leads."""
    match = _ADDRESS.search(pasted[:_LONGEST])
    if match is None:
        return None
    text = match[0].rstrip(_LOOSE_END)
    if match.start() and pasted[match.start() - 1] == "@":
        return None  # name:password@host
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        port = parts.port
    except ValueError:
        return None
    if len(text) > _LONGEST or not parts.hostname or port not in (None, 80, 443) or "@" in parts.netloc:
        return None
    return parts


def _is_of(parts: SplitResult, addresses: PostAddresses) -> bool:
    host = parts.hostname or ""
    return any(host == known or host.endswith(f".{known}") for known in addresses.hosts)


def _clean(parts: SplitResult, addresses: PostAddresses) -> str:
    """Return the address without what only tells who shared it."""
    kept = [(name, value) for name, value in parse_qsl(parts.query) if name in addresses.kept]
    return urlunsplit(("https", parts.hostname or "", parts.path, urlencode(kept), "")).rstrip(_LOOSE_END)


def _x_moment(post_id: str | None, now: datetime) -> datetime | None:
    """Return when the post with this number went out; X counts the milliseconds into it."""
    if post_id is None:
        return None
    at = datetime.fromtimestamp(((int(post_id) >> 22) + _X_EPOCH_MS) / 1000, UTC)
    return min(at, now) if _X_BEGAN <= at <= now + _CLOCKS_DIFFER else None


def _refused(said: str, **values: object) -> PostLink:
    return PostLink(Plausible.NO, said=Message(said, values))
