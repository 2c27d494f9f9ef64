"""Reads ``resources/sample/unit.toml`` and moves it to today."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from models.calendar import Pillar
from models.enums import AccountKind, Importance, Language, Platform, PostState
from models.planning import DayKind, SpecialDay
from models.posts import Account, OfficialAccount, Post, Topic, Unit, Variant
from services.clock import ISTANBUL, local_day
from services.sample.library import SampleAsset, read_assets

_MONTHS = [
    *("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran"),
    *("Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"),
]
_DAYS = ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"]
_PLACE = re.compile(r"\{(date|weekday|thursday)(?::(-?\d+)(\+1)?)?\}")
_THURSDAY, _SATURDAY = 3, 5


@dataclass(frozen=True, slots=True)
class SamplePicture:
    """A picture of a sample post: a file of ``resources/sample/pictures``, described and credited."""

    file: str
    alt: str
    credit: str


@dataclass(frozen=True, slots=True)
class SamplePost:
    """A post without its pictures, which the media store has yet to take in."""

    post: Post
    pictures: tuple[SamplePicture, ...]


@dataclass(frozen=True, slots=True)
class SampleCredential:
    """Access that opens nothing, for the demo's vault."""

    title: str
    platform: Platform
    account_id: str
    user_name: str
    password: str
    seed: str
    url: str
    mail: str = ""
    phone: str = ""
    recovery_codes: str = ""
    """As the platform's page shows them."""
    given: bool = False
    """Whether a colleague has it as a backup."""
    changed_to: str = ""
    """The password since then."""


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """Somebody with a card of their own in the demo's vault. ``verified``: words were compared."""

    name: str
    unit: str
    verified: bool = False


@dataclass(frozen=True, slots=True)
class Sample:
    """The whole unit."""

    unit: Unit
    accounts: tuple[Account, ...]
    posts: tuple[SamplePost, ...]
    topics: tuple[Topic, ...]
    pillars: tuple[Pillar, ...]
    credentials: tuple[SampleCredential, ...]
    entrusted: tuple[SampleCredential, ...]
    """What the first of the colleagues has entrusted to the editor."""
    editor: SamplePerson
    colleagues: tuple[SamplePerson, ...]
    words: tuple[str, ...]
    official: tuple[OfficialAccount, ...]
    days: tuple[SpecialDay, ...]
    pictures: Path
    assets: tuple[SampleAsset, ...]


def read_sample(resources: Path, now: datetime) -> Sample:
    """Return the sample unit with its days counted from ``now`` (aware). Ids are the same every time."""
    import tomllib

    folder = resources / "sample"
    raw = tomllib.loads((folder / "unit.toml").read_text(encoding="utf-8"))
    today = local_day(now)
    accounts = tuple(_account(entry, today) for entry in raw["accounts"])
    return Sample(
        unit=_unit(raw["unit"]),
        accounts=accounts,
        posts=tuple(_post(entry, accounts, today, now) for entry in raw["posts"]),
        pillars=tuple(
            Pillar(_id("pillar", one["key"]), one["name"], one["share"], number)
            for number, one in enumerate(raw["pillars"])
        ),
        topics=tuple(_topic(entry, number, today, now) for number, entry in enumerate(raw["topics"])),
        credentials=tuple(_credential(entry) for entry in raw["credentials"]),
        entrusted=tuple(_credential(entry) for entry in raw["entrusted"]),
        editor=SamplePerson(**raw["editor"]),
        colleagues=tuple(SamplePerson(**entry) for entry in raw["colleagues"]),
        words=tuple(raw["dictionary"]["words"]),
        official=tuple(_official(entry, today) for entry in raw["official"]),
        days=tuple(_day(entry, today) for entry in raw["days"]),
        pictures=folder / "pictures",
        assets=read_assets(raw["library"], today, now),
    )


def working_day(today: date, offset: int) -> date:
    """Return the working day ``offset`` working days from ``today`` (0: today, or the next one on a weekend)."""
    day = today
    while day.weekday() >= _SATURDAY:
        day += timedelta(days=1)
    step = timedelta(days=1 if offset > 0 else -1)
    for _ in range(abs(offset)):
        day += step
        while day.weekday() >= _SATURDAY:
            day += step
    return day


def with_days(text: str, today: date) -> str:
    """Return ``text`` with its ``{date:N}``, ``{weekday:N}`` and ``{thursday}`` put in."""

    def said(place: re.Match[str]) -> str:
        kind, offset, wrong = place.groups()
        if kind == "thursday":
            day = today + timedelta(days=2)
            day += timedelta(days=(_THURSDAY - day.weekday()) % 7)
            return f"{day.day} {_MONTHS[day.month - 1]}"
        day = working_day(today, int(offset))
        if kind == "date":
            return f"{day.day} {_MONTHS[day.month - 1]}"
        return _DAYS[(day.weekday() + bool(wrong)) % 7]

    return _PLACE.sub(said, text).strip()


def _id(kind: str, key: str) -> str:
    return uuid5(NAMESPACE_URL, f"birim-kalemi:sample:{kind}:{key}").hex


def _unit(entry: dict[str, Any]) -> Unit:
    return Unit(entry["name"], entry["university"], tuple(entry["aliases"]), tuple(entry["public_contacts"]))


def _account(entry: dict[str, Any], today: date) -> Account:
    return Account(
        id=_id("account", entry["handle"]),
        platform=Platform(entry["platform"]),
        handle=entry["handle"],
        display_name=entry["display_name"],
        kind=AccountKind(entry.get("kind", "unknown")),
        official_line=entry.get("official_line"),
        administrators=entry.get("administrators"),
        followers=entry.get("followers"),
        two_factor=entry.get("two_factor"),
        notifications=entry.get("notifications"),
        backup_colleague=entry.get("backup_colleague", ""),
        reviewed_on=_days_ago(entry.get("reviewed_days_ago"), today),
    )


def _official(entry: dict[str, Any], today: date) -> OfficialAccount:
    platform, handle = Platform(entry["platform"]), entry["handle"]
    seen = _days_ago(entry.get("verified_days_ago"), today)
    return OfficialAccount(_id("official", f"{platform}/{handle}"), platform, handle, entry["name"], seen)


def _days_ago(days: int | None, today: date) -> date | None:
    return None if days is None else today - timedelta(days=days)


def _day(entry: dict[str, Any], today: date) -> SpecialDay:
    first, last = working_day(today, entry["first"]), working_day(today, entry["last"])
    return SpecialDay(_id("day", entry["name"]), first, last, entry["name"], DayKind(entry["kind"]))


def _post(entry: dict[str, Any], accounts: tuple[Account, ...], today: date, now: datetime) -> SamplePost:
    at = _moment(entry, today)
    state = PostState(entry["state"])
    touched = now - timedelta(days=entry.get("age", 0), minutes=20) if at is None else min(at, now - timedelta(days=1))
    platforms = [Platform(name) for name in entry["platforms"]]
    post = Post(
        id=_id("post", entry["key"]),
        state=state,
        language=Language(entry.get("language", "tr")),
        text=with_days(entry["text"], today),
        variants=tuple(
            Variant(platform, account_id=next(a.id for a in accounts if a.platform is platform))
            for platform in platforms
        ),
        created_at=touched - timedelta(hours=3),
        updated_at=touched,
        planned_at=at,
        published_at=at if state is PostState.PUBLISHED else None,
        pillar_id=_pillar_id(entry),
    )
    return SamplePost(post, tuple(SamplePicture(**picture) for picture in entry.get("pictures", ())))


def _moment(entry: dict[str, Any], today: date) -> datetime | None:
    if "day" not in entry:
        return None
    local = datetime.combine(working_day(today, entry["day"]), time.fromisoformat(entry["time"]), ISTANBUL)
    return local.astimezone(UTC)


def _topic(entry: dict[str, Any], number: int, today: date, now: datetime) -> Topic:
    days = entry.get("expires_in")
    return Topic(
        id=_id("topic", entry["title"]),
        title=entry["title"],
        created_at=now - timedelta(days=9 - number),
        notes=entry["notes"],
        expires_on=None if days is None else today + timedelta(days=days),
        importance=Importance[entry.get("importance", "normal").upper()],  # ascii
        pillar_id=_pillar_id(entry),
        brought_by=entry.get("brought_by", ""),
    )


def _pillar_id(entry: dict[str, Any]) -> str | None:
    return _id("pillar", entry["pillar"]) if "pillar" in entry else None


def _credential(entry: dict[str, Any]) -> SampleCredential:
    return SampleCredential(
        title=entry["title"],
        platform=Platform(entry["platform"]),
        account_id=_id("account", entry["handle"]),
        user_name=entry["user_name"],
        password=entry["password"],
        seed=entry["seed"],
        url=entry["url"],
        mail=entry.get("mail", ""),
        phone=entry.get("phone", ""),
        recovery_codes=entry.get("recovery_codes", ""),
        given=entry.get("given", False),
        changed_to=entry.get("changed_to", ""),
    )
