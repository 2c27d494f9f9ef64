"""Turkish casing, matching and sorting: the only place where letters change case.

``str.lower`` and ``str.upper`` are wrong for Turkish: they turn ``I`` into ``i``, ``i`` into ``I`` and ``İ``
into two code points. Every function that returns text keeps the number of code
points, so that an offset into the answer is an offset into the text.
"""

from __future__ import annotations

VOWELS = frozenset("aeıioöuüâîû")
BACK_VOWELS = frozenset("aıouâû")
ROUND_VOWELS = frozenset("oöuüû")
HARD_CONSONANTS = frozenset("fstkçşhp")
ALPHABET = "abcçdefgğhıijklmnoöpqrsştuüvwxyz"

# Some calls of str.replace are hundreds of times quicker than str.translate, and every rule folds every text.
_RANKS = {letter: rank for rank, letter in enumerate(ALPHABET)}


def lower(text: str) -> str:
    """Return ``text`` in lower case: ``IŞIK`` is ``ışık`` and ``İZMİR`` is ``izmir``. Same length."""
    # İ is the one code point whose lower case is longer in Unicode; it is taken away first.
    return text.replace("I", "ı").replace("İ", "i").lower()


def upper(text: str) -> str:
    """Return ``text`` in capitals: ``ışık`` is ``IŞIK`` and ``izmir`` is ``İZMİR``. Same length.

    Letters whose capitals are longer (``ß``, ligatures) stay as they are.
    """
    translated = text.replace("i", "İ").replace("ı", "I")
    capitals = translated.upper()
    if len(capitals) == len(text):
        return capitals
    return "".join(up if len(up := letter.upper()) == 1 else letter for letter in translated)


def fold(text: str) -> str:
    """Return NFC ``text`` ready for matching: lower case, no circumflex, one kind of apostrophe. Same length."""
    plain = lower(text).replace("â", "a").replace("î", "i").replace("û", "u")
    return plain.replace("’", "'").replace("ʼ", "'").replace("`", "'").replace("´", "'")


def searchable(text: str) -> str:
    """Return NFC ``text`` ready for a search field: folded, its Turkish letters as ASCII. Same length.

    Who types ``ogretmen`` or ``ÖĞRETMEN`` means ``öğretmen``.
    """
    plain = fold(text)
    for letter, bare in (("ı", "i"), ("ş", "s"), ("ğ", "g"), ("ü", "u"), ("ö", "o"), ("ç", "c")):
        plain = plain.replace(letter, bare)
    return plain


def strip_circumflex(text: str) -> str:
    """Return ``text`` with ``â î û`` as ``a i u``, its case kept (``Î`` becomes ``İ``). Same length."""
    small = text.replace("â", "a").replace("î", "i").replace("û", "u")
    return small.replace("Â", "A").replace("Î", "İ").replace("Û", "U")


def upper_first(text: str) -> str:
    """Return ``text`` with its first letter as a capital and the rest untouched."""
    return upper(text[:1]) + text[1:]


def capitalise_like(word: str, model: str) -> str:
    """Return ``word`` cased as ``model`` is: all capitals, first capital, or left as it is."""
    letters = [letter for letter in model if letter.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return upper(word)
    if letters and letters[0].isupper():
        return upper_first(word)
    return word


def sort_key(text: str) -> tuple[tuple[int, ...], str]:
    """Return a key for the order of a Turkish dictionary, blind to case and circumflex at first sight.

    Digits and signs come before the letters, letters of other alphabets after them.
    """
    return tuple(_rank(letter) for letter in fold(text)), text


def _rank(letter: str) -> int:
    rank = _RANKS.get(letter)
    if rank is not None:
        return 0x80 + rank
    code = ord(letter)
    return code if code < 0x80 else 0x100 + code


def last_vowel(text: str) -> str:
    """Return the last vowel of lower-case ``text`` without its circumflex, or an empty string."""
    for letter in reversed(text):
        if letter in VOWELS:
            return strip_circumflex(letter)
    return ""


def is_back(vowel: str) -> bool:
    """Tell whether suffixes after ``vowel`` take ``a/ı/u`` (true) or ``e/i/ü`` (false)."""
    return vowel in BACK_VOWELS


def is_round(vowel: str) -> bool:
    """Tell whether suffixes after ``vowel`` take ``u/ü`` (true) or ``ı/i`` (false)."""
    return vowel in ROUND_VOWELS
