"""Handles as the platforms accept them: cleaned of what people paste around them, then checked.

Rules as seen in November 2026 on help.x.com (Username), help.instagram.com (Username) and
facebook.com/help (Custom usernames). Old accounts may be shorter than new ones, so the lower limits are generous.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from models.enums import Platform
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish

PLATFORM_NAMES: Mapping[Platform, str] = MappingProxyType(
    {Platform.X: "X", Platform.FACEBOOK: "Facebook", Platform.INSTAGRAM: "Instagram"}
)
"""Proper names: the same in every language."""

_ADDRESS = re.compile(r"^(?:https?://)?(?:[a-z-]+\.)?(x|twitter|facebook|fb|instagram)\.com/", re.IGNORECASE)
_HOSTS = {
    **dict.fromkeys(("x", "twitter"), Platform.X),
    **dict.fromkeys(("facebook", "fb"), Platform.FACEBOOK),
    "instagram": Platform.INSTAGRAM,
}
_NUMBERS = re.compile(r"profile\.php\?(?:.*&)?id=(\d+)|(?:pages|people)/[^/]+/(\d+)|p/(?:[^/]*-)?(\d{6,})(?:[/?#]|$)")
"""Facebook's addresses of accounts without a name of their own: the number leads there too."""
_STORIES = re.compile(r"stories/([^/?#]+)")
_NO_ACCOUNTS = {
    Platform.X: {"i", "home", "search", "hashtag", "intent", "share", "explore"},
    Platform.FACEBOOK: {
        *("p", "pages", "people", "profile.php", "groups", "events", "watch", "share", "sharer", "photo", "photo.php"),
        *("permalink.php", "story.php", "reel", "marketplace", "hashtag"),
    },
    Platform.INSTAGRAM: {"p", "reel", "reels", "tv", "explore", "stories", "accounts"},
}
"""What stands where a handle would stand in addresses of posts, groups and searches."""
_LONGEST = {Platform.X: 15, Platform.INSTAGRAM: 30, Platform.FACEBOOK: 50}
_ALLOWED = {
    Platform.X: re.compile(r"[A-Za-z0-9_]+"),
    Platform.INSTAGRAM: re.compile(r"[A-Za-z0-9_.]+"),
    Platform.FACEBOOK: re.compile(r"[A-Za-z0-9.-]+"),
}
_ALLOWED_WORDS = {
    Platform.X: QT_TRANSLATE_NOOP("services", "X adında yalnız İngilizce harf, rakam ve alt çizgi olur."),
    Platform.INSTAGRAM: QT_TRANSLATE_NOOP(
        "services", "Instagram adında yalnız İngilizce harf, rakam, nokta ve alt çizgi olur."
    ),
    Platform.FACEBOOK: QT_TRANSLATE_NOOP(
        "services", "Facebook adında yalnız İngilizce harf, rakam, nokta ve kısa çizgi olur."
    ),
}


def clean_handle(raw: str) -> str:
    """Return the bare handle of what was typed or pasted: no ``@``, no spaces around, no web address before it.

    Nothing is left of the address of something else than an account: a post, a group, a search.
    """
    text = unicodedata.normalize("NFC", raw).strip()
    platform = platform_of(text)
    if platform is not None:
        text = _handle_in(_ADDRESS.sub("", text), platform)
    return text.strip().lstrip("@").strip()


def _handle_in(path: str, platform: Platform) -> str:
    if platform is Platform.FACEBOOK and (number := _NUMBERS.match(path)):
        return next(group for group in number.groups() if group)
    if platform is Platform.INSTAGRAM and (stories := _STORIES.match(path)):
        return stories[1]
    first = re.split(r"[/?#]", path, maxsplit=1)[0]
    return "" if fold_handle(first) in _NO_ACCOUNTS[platform] else first


def platform_of(raw: str) -> Platform | None:
    """Return the platform whose web address stands in ``raw``; ``None`` where it is no address."""
    address = _ADDRESS.match(raw.strip())
    return _HOSTS[fold_handle(address[1])] if address else None


def fold_handle(handle: str) -> str:
    """Return ``handle`` (with or without ``@``) as handles are compared: the platforms tell no capitals apart.

    Handles are ASCII, so their ``I`` is an ``i``, as it is not in Turkish words.
    """
    return turkish.fold(handle.strip().removeprefix("@")).replace("ı", "i")


_SPACE = QT_TRANSLATE_NOOP("services", "Hesap adında boşluk olmaz; adı bitişik yazın.")
_SPACE_ON_FACEBOOK = QT_TRANSLATE_NOOP(
    "services", "Hesap adında boşluk olmaz; facebook.com/ adresinden sonraki adı yazın."
)


def handle_problem(platform: Platform, handle: str) -> Message | None:
    """Return what keeps ``handle`` (cleaned) from being one of ``platform``, or ``None`` where it may be."""
    if not handle:
        return Message(QT_TRANSLATE_NOOP("services", "Hesabın adını yazın ya da bu satırı silin."))
    if any(character.isspace() for character in handle):
        on_facebook = platform is Platform.FACEBOOK  # where the title of a page is what people know
        return Message(_SPACE_ON_FACEBOOK if on_facebook else _SPACE)
    if not _ALLOWED[platform].fullmatch(handle):
        return Message(_ALLOWED_WORDS[platform])
    if len(handle) > _LONGEST[platform]:
        return Message(
            QT_TRANSLATE_NOOP("services", "{platform} adları en çok {limit} karakterdir; bu ad {length} karakter."),
            {"platform": PLATFORM_NAMES[platform], "limit": _LONGEST[platform], "length": len(handle)},
        )
    if platform is not Platform.X and (handle.startswith(".") or handle.endswith(".") or ".." in handle):
        return Message(QT_TRANSLATE_NOOP("services", "Hesap adı noktayla başlamaz, bitmez; iki nokta yan yana gelmez."))
    return None
