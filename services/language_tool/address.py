"""Where a LanguageTool server is: what people type, read strictly, and whether the text would leave this PC."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message

_API_TAIL = re.compile(r"/v2(?:/(?:check|languages)?)?/?\Z")
_HOST = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){0,20}\.?\Z")
LONGEST = 500
"""Code points of an address, as the settings keep it."""
_LONGEST_PLACE = 45
_HAS_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


@dataclass(frozen=True, slots=True)
class Address:
    """A server. ``url`` ends in ``/``, before ``v2/``; ``origin`` is what a consent is given for: scheme and host.

    ``place`` names it to people: host and port, of a very long name the end, which says whose it is.
    """

    url: str
    origin: str
    place: str
    is_local: bool
    is_encrypted: bool


def read_address(text: str) -> Address:
    """Return the address in ``text``. Raises UserError for anything but http and https, and for passwords in it."""
    text = text.strip()
    if not text:
        raise _wrong(QT_TRANSLATE_NOOP("services", "LanguageTool sunucusunun adresi yazılmamış."))
    if not _HAS_SCHEME.match(text):
        text = f"{'http' if _is_local(_split(f'http://{text}').hostname or '') else 'https'}://{text}"
    parts = _split(text)
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https"):
        raise _wrong(QT_TRANSLATE_NOOP("services", "Sunucu adresi http:// ya da https:// ile başlamalı."))
    if parts.username is not None or parts.password is not None:
        raise _wrong(QT_TRANSLATE_NOOP("services", "Sunucu adresinde kullanıcı adı ve parola olmamalı."))
    if not _is_host(host) or parts.query or parts.fragment:
        raise _unreadable()
    shown = f"[{host}]" if ":" in host else host
    place = shown if parts.port is None else f"{shown}:{parts.port}"
    origin = f"{parts.scheme}://{place}"
    path = _API_TAIL.sub("", parts.path).rstrip("/") + "/"
    if len(origin + path) > LONGEST:
        raise _unreadable()
    named = place if len(place) <= _LONGEST_PLACE else "…" + place[-_LONGEST_PLACE:]
    return Address(f"{origin}{path}", origin, named, _is_local(host), parts.scheme == "https")


def _split(text: str) -> SplitResult:
    if re.search(r"[\s\\\x00-\x1f]", text) or len(text) > LONGEST:
        raise _unreadable()
    try:
        parts = urlsplit(text)
        _ = parts.port  # read here, because a wrong one is only then found out
    except ValueError:
        raise _unreadable() from None
    return parts


def _is_host(host: str) -> bool:
    if ":" in host:
        return _ip(host) is not None
    return bool(_HOST.match(host))


def _is_local(host: str) -> bool:
    """Whether ``host`` is this PC, by its name or its number; no name is looked up."""
    number = _ip(host)
    return number.is_loopback if number is not None else host == "localhost"


def _ip(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _unreadable() -> UserError:
    return _wrong(QT_TRANSLATE_NOOP("services", "Sunucu adresi okunamadı."))


def _wrong(sentence: str) -> UserError:
    return UserError(
        Message(sentence),
        Message(QT_TRANSLATE_NOOP("services", "Adresi şu örnekteki gibi yazın: http://localhost:8081")),
    )
