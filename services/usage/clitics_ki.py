"""``ki``: the conjunction is written apart (``duydum ki``), the suffix together (``okuldaki``, ``geçen yılki``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.diagnostics import Diagnostic
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.language.paragraph import Paragraph
from services.language.tokens import APOSTROPHES
from services.spelling.turkish_checker import TurkishEngine
from services.spelling.turkish_words import TurkishWords
from services.usage.findings import say

RULE = "usage.ki"
_LOCATIVES = ("de", "da", "te", "ta")
_SHORTEST_PLACE = 4
_REACH = 12

# TDK writes this together; its like (madem ki, san ki) are in the tables.
_ONE_WORD = {"illa": "illaki"}
_OWNERS = frozenset(("benim", "senin", "onun", "bizim", "sizin", "onların", "bunun", "şunun", "kimin"))
_WHICH = frozenset(
    ("bu", "geçen", "o", "gelecek", "önümüzdeki", "ertesi", "her", "şu", "evvelki", "önceki", "geçtiğimiz")
)
_TIMES = frozenset(("yıl", "sene", "hafta", "ay", "sefer", "dönem", "sabah", "akşam", "gece", "gün", "zaman"))
_DAYS = frozenset(("bugün", "dün"))
_SUFFIXES = {"gün": "kü", "bugün": "kü", "dün": "kü"}
# Words in -de/-da that are no place, and take the conjunction: hatta ki, elbette ki, nerede ki.
_NO_PLACE = frozenset(("elbette", "hatta", "işte", "birlikte", "nerede", "ziyade", "sözde", "keşke", "şöyle", "umulur"))
# "Öyle zor durumda ki": what is so makes ki a conjunction.
_SO = frozenset(("öyle", "böyle", "şöyle", "öylesine", "böylesine", "kadar", "denli", "derece", "derecede"))
# Short ones that is asked for by name; longer words are asked of the dictionary.
_BEFORE_CONJUNCTION = frozenset(
    ("ne", "öyle", "şöyle", "böyle", "demek", "yeter", "var", "yok", "tut", "kaldı", "nasıl")
)
_FINITE = re.compile(
    r".{1,}(?:(?:yor|[dt][ıiuü]|m[ıiuü]ş|[ae]c[ae][kğ]|[aeıiuü]r|m[ae]z|m[ae]l[ıi]|s[ae]|mekte|makta)(?:[ıiuü]?m|[ıiuü]z|"
    r"s[ıiuü]n(?:[ıiuü]z)?|k|n|n[ıiuü]z|l[ae]r|y[ıi]m|y[ıi]z|d[ıi]r)?|[ae]l[ıi]m|s[ıiuü]nl?[ae]?r?)|değil"
)
_HARMONY = {"bugünki": "bugünkü", "dünki": "dünkü"}

_JOINED = QT_TRANSLATE_NOOP("services", "Sıfat ve zamir yapan -ki bitişik yazılır: “{right}”.")
_FIXED = QT_TRANSLATE_NOOP("services", "“{right}” kalıplaşmıştır, bitişik yazılır.")
_APART = QT_TRANSLATE_NOOP("services", "Bağlaç olan ki ayrı yazılır: “{right}”.")
_ROUND = QT_TRANSLATE_NOOP("services", "Doğrusu “{right}”.")
_WHY_JOINED = Message(
    QT_TRANSLATE_NOOP("services", "TDK: Ek olan -ki sözcüğe bitişir: okuldaki, evdeki, bizimki, geçen yılki.")
)
_WHY_FIXED = Message(
    QT_TRANSLATE_NOOP(
        "services",
        "TDK: Belki, çünkü, hâlbuki, illaki, mademki, meğerki, oysaki ve sanki sözlerinde ki bitişik yazılır.",
    )
)
_WHY_APART = Message(
    QT_TRANSLATE_NOOP("services", "TDK: Bağlaç olan ki ayrı yazılır: duydum ki, demek ki, öyle ki, yeter ki.")
)
_WHY_ROUND = Message(
    QT_TRANSLATE_NOOP("services", "TDK: -ki eki yalnız bugünkü, dünkü, öbürkü gibi birkaç sözde yuvarlak ünlü alır.")
)


class Ki:
    """Finds ``okulda ki öğrenciler``, ``bizim ki``, ``madem ki``, ``duydumki`` and ``bugünki``."""

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        for index, word in enumerate(paragraph.folded):
            if not word.endswith("ki") or paragraph.tokens[index].in_hashtag:
                continue
            found = _alone(paragraph, index, engine.words) if word == "ki" else _ending(paragraph, index, engine.words)
            if found is not None:
                yield found


def _alone(paragraph: Paragraph, index: int, vocabulary: TurkishWords) -> Diagnostic | None:
    if not paragraph.adjoins(index) or paragraph.tokens[index - 1].in_hashtag:
        return None
    before, token = paragraph.tokens[index - 1], paragraph.tokens[index]
    stem = paragraph.folded[index - 1]
    span, wrong = (before.start, token.end), f"{before.text} {token.text}"
    fixed = _ONE_WORD.get(stem)
    if fixed is not None:
        return say(RULE, span, wrong, _FIXED, [turkish.capitalise_like(fixed, before.text)], _WHY_FIXED)
    if not _is_suffix(paragraph, index, vocabulary):
        return None
    right = before.text + turkish.capitalise_like(_SUFFIXES.get(stem, "ki"), token.text)
    if any(letter in APOSTROPHES for letter in right) or right[0].islower() or vocabulary.accepts(right):
        return say(RULE, span, wrong, _JOINED, [right], _WHY_JOINED)
    return None


def _is_suffix(paragraph: Paragraph, index: int, vocabulary: TurkishWords) -> bool:
    """Whether the ``ki`` that stands alone belongs to the word before it."""
    if index + 1 >= len(paragraph.tokens) or not paragraph.adjoins(index + 1):
        return False
    stem, following = paragraph.folded[index - 1], paragraph.folded[index + 1]
    if stem in _OWNERS or stem in _DAYS:
        return following not in _CLAUSES
    if stem in _TIMES:
        which = index > 1 and paragraph.adjoins(index - 1) and paragraph.folded[index - 2] in _WHICH
        return which and following not in _CLAUSES
    return _is_place(stem, vocabulary) and not _says_so(paragraph, index - 1)


def _is_place(stem: str, vocabulary: TurkishWords) -> bool:
    """Whether folded ``stem`` is a locative: okulda, Ankara'da."""
    if len(stem) < _SHORTEST_PLACE or not stem.endswith(_LOCATIVES) or stem in _NO_PLACE:
        return False
    return "'" in stem or (vocabulary.accepts(stem[:-2]) and vocabulary.accepts(f"{stem}ki"))


def _says_so(paragraph: Paragraph, index: int) -> bool:
    """Whether an ``öyle`` or ``kadar`` stands before the word in its sentence, within reach."""
    for place in range(index, max(index - _REACH, 0), -1):
        if paragraph.begins_sentence(place):
            return False
        if paragraph.folded[place - 1] in _SO:
            return True
    return False


_CLAUSES = frozenset(("ne", "o", "biz", "ben", "bu", "hiç", "hepimiz"))


def _ending(paragraph: Paragraph, index: int, vocabulary: TurkishWords) -> Diagnostic | None:
    token, word = paragraph.tokens[index], paragraph.folded[index]
    span = (token.start, token.end)
    if word in _HARMONY:
        right = turkish.capitalise_like(_HARMONY[word], token.text)
        return say(RULE, span, token.text, _ROUND, [right], _WHY_ROUND)
    stem = word[:-2]
    if not stem.isalpha() or (token.text[0].isupper() and not paragraph.begins_sentence(index)):
        return None
    if vocabulary.accepts(token.text) and stem not in _BEFORE_CONJUNCTION:
        return None
    clause = _FINITE.fullmatch(stem) is not None and vocabulary.accepts(token.text[:-2])
    if stem in _BEFORE_CONJUNCTION or clause:
        right = f"{token.text[:-2]} {token.text[-2:]}"
        return say(RULE, span, token.text, _APART, [right], _WHY_APART)
    return None
