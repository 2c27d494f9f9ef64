"""Endings behind an apostrophe, and endings that lack one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.diagnostics import Diagnostic
from services.language import turkish
from services.language.suffixes import readings
from services.language.tokens import APOSTROPHES, Token
from services.spelling.turkish_checker import TurkishEngine, is_no_word
from services.spelling.turkish_words import TurkishWords
from services.usage.findings import needless_apostrophe, needs_apostrophe, wrong_ending
from services.usage.paragraph import Paragraph

_HARDENING = re.compile(r"[dt](?=[ae](?:n|ki|)|[ıiuü]r)")
_ABBREVIATION = re.compile(r"(?P<base>[A-ZÇĞİÖŞÜ]{2,})(?P<rest>[a-zçğıöşü]{1,8})")
_JOINABLE = re.compile("[dt][ae]n?|y?[aeıiuü]|n?[ıiuü]n|y?l[ae]|nd[ae]n?")
_DERIVED = re.compile("l[ıiuü](?:l[ae]r)?$|[cç][ae]$")
_DERIVING = re.compile("(?:l[ıiuü]|[cç][ıiuü]|s[ıiuü]z)(?:l[ae]r|l[ıiuü]k)?")
_LANGUAGE = re.compile("[cç][ae]$")
_INSTITUTIONS = frozenset(("üniversitesi", "fakültesi", "enstitüsü", "rektörlüğü", "dekanlığı", "bakanlığı"))
_SHORTEST_NAME = 4


class Apostrophes:
    """Looks at names and abbreviations: is there an apostrophe, should there be one, does the ending harmonise."""

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        for token in paragraph.tokens:
            if is_no_word(token.text):
                continue
            cut = next((index for index, letter in enumerate(token.text) if letter in APOSTROPHES), None)
            if cut is None:
                yield from _lacking(token, token.text, engine.words)
            else:
                yield from _set_off(token, token.text, cut, engine.words)


def _lacking(token: Token, word: str, vocabulary: TurkishWords) -> Iterator[Diagnostic]:
    if not word[0].isupper():
        return
    apart = joined_abbreviation(word)
    if apart:
        yield needs_apostrophe(token, word, [apart])
    elif not vocabulary.accepts(word) and (rights := joined_name(word, vocabulary)):
        yield needs_apostrophe(token, word, rights)


def _set_off(token: Token, word: str, cut: int, vocabulary: TurkishWords) -> Iterator[Diagnostic]:
    base, suffix = word[:cut], word[cut + 1 :]
    if names_institution(base) or needless(base, suffix, vocabulary):
        yield needless_apostrophe(token, word, base + suffix)
        return
    known = vocabulary.is_name(base) or vocabulary.accepts(base)
    fix = suffix_is_possible(base, suffix, known=known)
    if fix is not None and fix != suffix:
        yield wrong_ending(token, word, f"{base}{word[cut]}{fix}")


def suffix_is_possible(base: str, suffix: str, *, known: bool) -> str | None:
    """Return ``suffix`` as it should be spelt after ``base``; ``None`` where we cannot tell.

    Only d and t after a Turkish word that is ``known`` are judged: foreign names and abbreviations are read in ways
    that their letters do not show.
    """
    lower = turkish.lower(base)
    if not known or len(lower) < 3 or base.isupper() or not lower.isalpha() or set(lower) & set("qwx"):
        return None
    if not _HARDENING.match(suffix):
        return None
    right = "t" if lower[-1] in turkish.HARD_CONSONANTS else "d"
    return right + suffix[1:]


def joined_abbreviation(word: str) -> str | None:
    """Return ``TBMMde`` as ``TBMM'de``; ``None`` for anything that is not capitals and an ending."""
    match = _ABBREVIATION.fullmatch(word)
    if match is None or not _JOINABLE.fullmatch(match["rest"]):
        return None
    return f"{match['base']}'{match['rest']}"


def joined_name(word: str, vocabulary: TurkishWords) -> tuple[str, ...]:
    """Return ``Ankarada`` as ``Ankara'da``: a capitalised word that is only a name + ending; else nothing.

    Where it can be cut in two ways (``Ayşe'nin``, ``Ayşen'in``) a base that ends in a vowel comes first.
    """
    if not word[1:].islower() or vocabulary.is_name(word):
        return ()
    cuts = range(len(word) - 1, _SHORTEST_NAME - 1, -1)
    bases = [word[:cut] for cut in cuts if _is_name_with_ending(word[:cut], word[cut:], vocabulary)]
    bases.sort(key=lambda base: base[-1] not in turkish.VOWELS)
    return tuple(f"{base}'{word[len(base) :]}" for base in bases)


def _is_name_with_ending(base: str, rest: str, vocabulary: TurkishWords) -> bool:
    is_ending = _JOINABLE.fullmatch(rest) and readings(turkish.fold(base), rest)
    return bool(is_ending) and not _DERIVED.search(base) and vocabulary.is_listed_name(base)


def needless(base: str, suffix: str, vocabulary: TurkishWords) -> bool:
    """Whether the apostrophe should go: before -li, -ci and the like (``İzmir'li``), and in a common noun."""
    joined = base + suffix
    if base.islower():
        return len(base) > _SHORTEST_NAME and vocabulary.is_common(base) and vocabulary.is_common(joined)
    if base.isupper() or not base.isalpha():
        return False
    if _DERIVING.fullmatch(suffix):
        return vocabulary.is_listed_name(base) and vocabulary.is_listed_name(joined)
    return bool(_LANGUAGE.search(base)) and vocabulary.is_listed_name(base) and vocabulary.is_listed_name(joined)


def names_institution(base: str) -> bool:
    """Whether ``base`` is the last word of an institution's name, which takes its endings without an apostrophe."""
    return turkish.lower(base) in _INSTITUTIONS
