"""Who the words of a post name as the source of a picture. Turkish forms first, English ones too."""

from __future__ import annotations

import re
from collections.abc import Collection

from services.language import turkish

_SPEAKS = (
    r"(?:foto(?:ğraf|graf)?|görsel|gorsel|resim|çizim|illüstrasyon|tasarım|çekim|kayna[kğ]|eser|video|infografik|kapak)"
)
_ENGLISH = r"(?:photo(?:graph)?|[iı]mage|p[iı]cture|[iı]llustration|source|artwork|v[iı]deo)"
# Folded text: Turkish folding turns a capital I of an English word into ı.
_CREDIT = re.compile(
    rf"""
      (?:©|\(c\)|📷|📸|🖼️?|🎨)[ \t:]*[\w@\#]
    | \b{_SPEAKS}(?!sız)\w{{0,12}}\s*[:/|][ \t]*\n?[ \t]*[\w@\#"“«©]
    | \b(?:foto(?:ğraf)?|görsel|resim|çizim)\w{{0,6}}\s+(?:kayna[kğ]|kredi|sahi[bp]|hakk)\w{{0,6}}\s*[:/|][ \t]*[\w@\#]
    | \b(?:foto(?:ğraf)?|görsel|resim|kare|çizim)\w{{0,6}}[^.!?\n]{{0,40}}'\w{{0,4}}\s+ait(?:tir)?\b
    | \bdeklanşöre\b[^.!?\n]{{0,40}}\bbas
    | \b{_SPEAKS}(?:lar|ler)?\s+[-–—]\s+[\w@\#]
    | \b{_ENGLISH}s?\s*[:/|][ \t]*[\w@\#"“«©]
    | \b{_ENGLISH}s?\s+(?:by|cred[iı]ts?|courtesy|v[iı]a)\b
    | \bcourtesy\s+of\b
    | \bv[iı]a\s+@\w
    | \b(?:objektif|kadraj|deklanşör|vizör|fotoğraf\s+makine)(?:i|ı|in|ın|si)\w*(?:den|dan|nden|ndan|yle|yla)\b
    | \b(?:arşiv|koleksiyon)(?:i|ı|in|ın|u)\w*(?:den|dan|nden|ndan)\b(?!\s+(?:yararlan|faydalan|kitap|ödünç))
    | \btarafından\s+(?:çek|fotoğrafla|çiz|tasarla|hazırla|görüntüle|kayded)\w+
    | \b(?:çeken|fotoğraflayan|çizen|tasarlayan|görüntüleyen)\s*:?\s*[@\#\w]
    | '[nt]?[ıiuü]n\s+(?:\w+\s+){{0,2}}(?:fotoğraf|kare|çekim|çizim|kadraj|objektif)
      (?:ı|i|ları|leri|si|ıyla|iyle|larıyla|leriyle|siyle)\b
    | \b(?:çekti|çizdi|fotoğrafladı|görüntüledi)\b\s*[.!,:;)\n]*\s*$
    """,
    re.VERBOSE | re.MULTILINE,
)
_HANDLE = re.compile(r"(?<![\w.+\-/@])@([\w.]{1,40}\w|\w)")
_NAMED = re.compile(
    rf"(?:©|\(c\)|📷|📸|🖼️?|🎨|(?<!\w)(?:{_SPEAKS}|{_ENGLISH})\w{{0,12}}(?:\s+(?:kayna[kğ]|kred[iı]t?|cred[iı]t)\w*)?\s*[:/|]"
    r"|\b(?:photo|[iı]mage)s?\s+by\b)[ \t:]*(?P<who>[^\n.!?#;📷📸]{2,60})"
)
_THANKS = re.compile(
    r"teşekkür|sağ ?ol|emeğ|emek ver|katkı|izniyle|objektif|kadraj|kare|çek[aeit]|çiz[aeid]|foto|görsel"
    r"|photo|thank|credit|by\b"
)
_CAMERA_HANDLE = re.compile(r"foto|photo|kadraj|objektif|studio|stüdyo|lens|gorsel|visual|kamera|camera|film|art\b")
_AI_WORDS = re.compile(
    r"yapay\s+zek[aâ]\w*|\ba\.?[iı]\b|\byz\b|m[iı]djourney|dall[\s·.\-]?e\b|chatgpt|gpt-4o"
    r"|stable\s+d[iı]ffus[iı]on|adobe\s+f[iı]refly"
    r"|\bf[iı]refly\b|\bgemini\b|nano banana|canva\s+a[iı]|copilot|leonardo\.?a[iı]"
    r"|art[iı]f[iı]c[iı]al [iı]ntell[iı]gence"
)
_PICTURE = (
    r"görsel|fotoğraf|resim|resmi|çizim|afiş|illüstrasyon|kapak|kompozisyon"
    r"|[iı]mage|p[iı]cture|[iı]llustrat|v[iı]sual|poster|cover"
)
_MADE = (
    r"(?:üret|oluştur|hazırla|tasarla|yarat|çiz|yap)\w*(?:mış|miş|muş|müş|dı|di|du|dü|tı|ti|tu|tü)(?:tır|tir|tur|tür)?\b"
    r"|\b(?:generated|created|made|produced|drawn)\b"
)
_AI_TAG = re.compile(
    r"\#(?:\w*yapayzek[aâ](?:ile|görsel|gorsel|üret|uret|tasar|sanat|çiz)\w*|m[iı]djourney\w*|dalle\w*|made?w[iı]tha[iı]"
    r"|a[iı](?:generated|art|görsel|gorsel|[iı]mage)\w*)"
)
_AI_PLAIN = re.compile(
    rf"(?:{_PICTURE})\w*\s*[:/|]\s*(?:[^\n]{{0,25}})$|\(\s*(?:{_PICTURE})\w*[^)\n]*\)"
    r"|\b(?:a[iı]|yapay\s+zek[aâ])[\s\-]*"
    r"(?:generated|created|made|üretim[iı]|ürünü|görsel[iı]?|[iı]llustrat[iı]on|[iı]mage)\b"
)
_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?](?=\w)[^.!?\n]*)*[.!?\n]?")
_PLAIN = str.maketrans("çğıöşüâîû", "cgiosuaiu")
_SUFFIX = r"(?:'?\w{0,7}|'\w{1,9})"


def has_credit(text: str, own_handles: Collection[str] = ()) -> bool:
    """Tell whether the words of a post name somebody as the source of a picture.

    An ``@name`` counts beside words of thanks or pictures, or where it stands on a line of its own; the unit's own
    (``own_handles``, folded, without ``@``) never does.
    """
    folded = turkish.fold(text)
    if _CREDIT.search(folded) is not None:
        return True
    for line in folded.split("\n"):
        found = [one for one in _HANDLE.finditer(line) if plain(one[1]) not in own_handles]
        if not found:
            continue
        rest = _HANDLE.sub(" ", line)
        alone = not any(letter.isalpha() for letter in re.sub(r"#\w+", " ", rest))
        if alone or _THANKS.search(rest) or any(_CAMERA_HANDLE.search(one[1]) for one in found):
            return True
    return False


def credited(text: str) -> tuple[str, str]:
    """Return the name and the @name that a post credits (``Fotoğraf: Ada Er (@adaer)``), empty where there is none."""
    found = _NAMED.search(turkish.fold(text))
    words = text[slice(*found.span("who"))] if found is not None else ""
    handle = _HANDLE.search(words)
    name = words[: handle.start()] if handle is not None else words
    return " ".join(name.split()).strip(" .,;:-–|/()"), handle[0] if handle is not None else ""


def says_ai(text: str) -> bool:
    """Tell whether a post says that its picture was made by AI; a post about AI does not say that."""
    folded = turkish.fold(text)
    if _AI_TAG.search(folded):
        return True
    for sentence in _SENTENCE.findall(folded):
        if not _AI_WORDS.search(sentence):
            continue
        line = sentence.strip(" .!\n\t")
        if re.search(_MADE, line) and (re.search(_PICTURE, line) or len(line.split()) <= 6):
            return True
        if _AI_PLAIN.search(line):
            return True
        if re.search(_CREDIT, sentence) and re.search(rf"\b(?:{_PICTURE})\w*\s*[:/|]", line):
            return True
    return False


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
