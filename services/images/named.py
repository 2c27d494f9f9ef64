"""Whether a text names somebody: any casing, with endings, without Turkish letters, as @ or # run together."""

from __future__ import annotations

import re

from services.language import turkish

_PLAIN = str.maketrans("çğıöşüâîû", "cgiosuaiu")
_SUFFIX = r"(?:'?\w{0,7}|'\w{1,9})"


def names(text: str, name: str) -> bool:
    """Tell whether ``text`` names ``name``: any casing, endings, without Turkish letters, as @ or # run together."""
    wanted = plain(name).split()
    words = [word for word in (re.sub(r"[^\w]", "", one) for one in wanted) if word]
    if not words:
        return False
    folded = plain(text)
    if name.strip().startswith("@"):
        return re.search(rf"(?<![\w.@/])@{re.escape(plain(name).strip().lstrip('@'))}(?![\w])", folded) is not None
    joint = r"[\s.,'\-]+"
    last = _ending(words[-1], alone=len(words) == 1)
    if re.search(rf"(?<!\w){joint.join(map(re.escape, words[:-1]))}{joint if words[:-1] else ''}{last}", folded):
        return True
    if re.search(rf"[@#]{re.escape(''.join(words))}(?:'?\w{{0,3}})(?!\w)", folded.replace("_", "").replace("..", ".")):
        return True
    handle = re.search(rf"@{r'[._]?'.join(map(re.escape, words))}(?!\w)", folded)
    if handle is not None:
        return True
    return len(words) > 1 and _initials(folded, words)


def _ending(word: str, *, alone: bool) -> str:
    """Return a pattern of a name's last word with what may hang on it; a short name alone takes an apostrophe only."""
    stem = re.escape(word)
    if alone and len(word) < 6:
        return rf"{stem}(?:'\w{{1,9}})?(?!\w)"
    return rf"{stem}{_SUFFIX}(?!\w)"


def _initials(folded: str, words: list[str]) -> bool:
    """``A. Işık`` for Ayşe Işık, where initials and the surname are written as one name."""
    first = r"\.?\s*".join(re.escape(word[0]) for word in words[:-1])
    return re.search(rf"(?<!\w){first}\.\s*{re.escape(words[-1])}(?:'\w{{1,9}})?(?!\w)", folded) is not None


def plain(text: str) -> str:
    """Return ``text`` folded and without Turkish letters, for comparing names: ``Işık`` and ``ISIK`` are ``isik``."""
    return turkish.fold(text).translate(_PLAIN)
