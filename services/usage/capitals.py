"""Capitals: ``Türkçe``, ``Cumhuriyet Bayramı``, ``Prof. Dr. Ayşe Hanım``, and the first word of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from models.diagnostics import Diagnostic
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.language.paragraph import ABBREVIATED, Paragraph
from services.language.suffixes import readings
from services.spelling.turkish_checker import TurkishEngine
from services.spelling.turkish_words import read_words
from services.usage.endings import mended
from services.usage.findings import say

_JOINS = "-"
_SHORTEST = 3
_TITLES = {
    "prof": "Prof.", "doç": "Doç.", "dr": "Dr.", "yrd": "Yrd.", "öğr": "Öğr.", "gör": "Gör.", "arş": "Arş.",
    "uzm": "Uzm.", "av": "Av.", "op": "Op.", "sn": "Sn.",
}  # fmt: skip
_CHAIN = re.compile(
    r"(?<![\w.])(?P<at>(?:[Pp]rof|[Dd]oç|[Dd]r|[Yy]rd|[Öö]ğr|[Gg]ör|[Aa]rş|[Uu]zm|[Oo]p|Sn)\b\.? ?"
    r"(?:(?:[Pp]rof|[Dd]oç|[Dd]r|[Gg]ör|[Üü]yesi|[Uu]zm|[Öö]ğr)\b\.? ?){0,4})(?=[A-ZÇĞİÖŞÜ][a-zçğıöşü])"
)
_DERIVING = re.compile("l[aeıiuü]|[cç][ıiuüae]|s[ıiuü]z")
_POLITE = frozenset(("bey", "hanım"))
_SENTENCE = re.compile(r"(?<=[^\W\d_])(?:[.!?]) (?P<word>[a-zçğıöşü][^\W\d_]{2,40})(?![\w-]|\.\w)")
_SAY = QT_TRANSLATE_NOOP("services", "“{word}” yerine “{right}” yazılır.")
_NAMES_WHY = Message(QT_TRANSLATE_NOOP("services", "Özel adlar, dil ve millet adları, bayramlar büyük harfle başlar."))
_TITLES_WHY = Message(
    QT_TRANSLATE_NOOP("services", "Kişi adıyla kullanılan ünvanlar ve kısaltmaları büyük harfle başlar.")
)


class Capitals:
    """The table ``capitals.tsv``, titles with names, and the first word of a sentence."""

    def __init__(self, folder: Path) -> None:
        self._names: dict[str, str] = {}
        self._joins: set[str] = set()
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        for line in read_words(folder / "capitals.tsv"):
            name, *options = line.split("\t")
            words = name.split(" ")
            if len(words) > 1:
                self._phrases.setdefault(turkish.fold(words[0]), []).append(tuple(words))
                continue
            self._names[turkish.fold(name)] = name
            if options == [_JOINS]:
                self._joins.add(turkish.fold(name))
        self._beginnings = {name[:_SHORTEST] for name in self._names}

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        for index, token in enumerate(paragraph.tokens):
            if token.in_hashtag:
                continue
            if token.text[0].islower():
                yield from self._name(paragraph, index, engine)
            if paragraph.folded[index] in self._phrases:
                yield from self._phrase(paragraph, index)
        yield from _titles(paragraph)
        yield from _polite(paragraph, engine)
        yield from _sentences(paragraph, engine)

    def _name(self, paragraph: Paragraph, index: int, engine: TurkishEngine) -> Iterator[Diagnostic]:
        token, word = paragraph.tokens[index], paragraph.folded[index]
        if word[:_SHORTEST] not in self._beginnings:
            return
        for cut in range(len(word), _SHORTEST - 1, -1):
            name = self._names.get(word[:cut])
            if name is None:
                continue
            ending = word[cut:].lstrip("'")
            is_set_off = word[cut : cut + 1] == "'"
            if ending and (not readings(word[:cut], ending) or (not is_set_off and engine.words.analyses(word))):
                continue  # türkü is a song
            right = mended(word[:cut], ending) if ending else ""
            if right is not None:
                sign = "'" if ending and word[:cut] not in self._joins and not _DERIVING.match(ending) else ""
                yield say("capital", (token.start, token.end), token.text, _SAY, [name + sign + right], _NAMES_WHY)
                return

    def _phrase(self, paragraph: Paragraph, index: int) -> Iterator[Diagnostic]:
        for words in self._phrases[paragraph.folded[index]]:
            last = index + len(words) - 1
            if last >= len(paragraph.tokens) or not paragraph.run(index, last):
                continue
            tail = paragraph.folded[last][len(words[-1]) :]
            met = all(turkish.fold(word) == paragraph.folded[index + n] for n, word in enumerate(words[:-1]))
            stem = turkish.fold(words[-1])
            if not met or not paragraph.folded[last].startswith(stem):
                continue
            start, end = paragraph.tokens[index].start, paragraph.tokens[last].end
            wrong = paragraph.text[start:end]
            if tail and tail[0] != "'" and not readings(stem, tail):
                continue
            whole = " ".join(words)
            if all(own[0].isupper() == right[0].isupper() for own, right in zip(wrong.split(" "), words, strict=True)):
                continue
            ending = tail.lstrip("'")
            right = f"{whole}'{ending}" if ending else whole
            yield say("capital", (start, end), wrong, _SAY, [right], _NAMES_WHY)


def _titles(paragraph: Paragraph) -> Iterator[Diagnostic]:
    for match in _CHAIN.finditer(paragraph.masked):
        wrong = match["at"].rstrip(" ")
        parts = re.findall(r"[^\W\d_]+", wrong)
        right = " ".join(_TITLES.get(turkish.lower(part), turkish.upper_first(part)) for part in parts)
        glued = not match["at"].endswith(" ")
        if right != wrong or glued:
            right += " " * glued
            start = match.start("at")
            yield say("title", (start, start + len(wrong)), wrong, _SAY, [right], _TITLES_WHY)


def _polite(paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
    """``Ayşe hanım`` → ``Ayşe Hanım``, ``sayın Rektörümüz`` → ``Sayın Rektörümüz``."""
    for index, token in enumerate(paragraph.tokens):
        base = token.text.partition("'")[0].partition("’")[0]
        if base in _POLITE and paragraph.adjoins(index):
            before = paragraph.tokens[index - 1].text
            is_met = before[0].isupper() and before[1:].islower() and engine.words.is_name(before)
            is_met = is_met and not (engine.words.accepts(before) and paragraph.begins_sentence(index - 1))
        else:
            is_met = token.text == "sayın" and paragraph.next_is_capital(index) and not token.in_hashtag
        if is_met:
            right = turkish.upper_first(token.text)
            yield say("title", (token.start, token.end), token.text, _SAY, [right], _TITLES_WHY, gently=True)


def _sentences(paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
    """A small letter after the end of a sentence; abbreviations, quotations and ordinals are left alone."""
    for match in _SENTENCE.finditer(paragraph.masked):
        before = re.search(r"[^\W_]+$", paragraph.masked[max(0, match.start() - 40) : match.start()])
        word = match["word"]
        if before is None or len(before.group()) < 4 or turkish.lower(before.group()) in ABBREVIATED:
            continue
        if not engine.words.accepts(before.group()) or not engine.words.accepts(word) or before.group()[0].isupper():
            continue
        right = turkish.upper_first(word)
        message = QT_TRANSLATE_NOOP("services", "Cümle büyük harfle başlar: “{right}”.")
        yield say("sentence-start", match.span("word"), word, message, [right], gently=True)
