"""What TDK writes joined or apart: ``hiçbir``, ``iş birliği``, ``fark etmek``, ``hissetmek``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from models.diagnostics import Diagnostic
from services.language import turkish
from services.language.paragraph import Paragraph
from services.spelling.turkish_checker import TurkishEngine
from services.spelling.turkish_words import TurkishWords, read_words
from services.usage.findings import apart, together
from services.usage.tables import Table

_APART = "-"
_LIGHT_VERBS = ("et", "ed", "ol")
_LONGEST_LIGHT_NOUN = 10
_ENDING = re.compile("y?l[ae]|l[ae]r(?:[ıi]n?|[ae])?|n[ıiuü]n|l[ıiuü]k")
_SHORTEST_NOUN = 3
_TENS = ("on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan")
_ONES = ("bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz")
_NUMBER = re.compile(
    rf"(?:(?P<tens>{'|'.join(_TENS)})(?P<ones>(?:{'|'.join(_ONES)})(?:nc[ıiuü]|[ıiuü]nc[ıiuü])?)"
    rf"|(?P<many>{'|'.join(_ONES[1:])}|on|yirmi|otuz|elli)(?P<big>yüz|bin|milyon|milyar))"
)


class Phrases:
    """The tables ``phrases.tsv`` and ``light_verbs.tsv``, and the few rules that need no table."""

    def __init__(self, folder: Path) -> None:
        self._table = Table(folder / "phrases.tsv")
        lines = (line.split("\t") for line in read_words(folder / "light_verbs.tsv"))
        self._light = {turkish.fold(noun): stem for noun, stem in lines}

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        folded = paragraph.folded
        for index, token in enumerate(paragraph.tokens):
            if token.in_hashtag:
                continue
            for match in self._table.find(folded, index, engine.words.accepts, paragraph.begins_sentence):
                last = index + match.length - 1
                if paragraph.run(index, last) and not (match.length == 1 and paragraph.in_name(index)):
                    yield _finding(paragraph, index, last, match.right, gently=match.entry.gentle)
            right = self._joined(folded[index], engine.words)
            if right:
                yield _finding(paragraph, index, index, right)
            if paragraph.run(index - 1, index) and (
                right := self._loose(folded[index - 1], folded[index], engine.words)
            ):
                yield _finding(paragraph, index - 1, index, right)

    def _joined(self, word: str, vocabulary: TurkishWords) -> str | None:
        """``farkettik`` → ``fark ettik``, ``onbeş`` → ``on beş``."""
        number = _NUMBER.fullmatch(word)
        if number:
            parts = (number["tens"], number["ones"]) if number["tens"] else (number["many"], number["big"])
            return " ".join(parts)
        for cut in range(3, min(len(word) - 1, _LONGEST_LIGHT_NOUN)):
            noun, verb = word[:cut], word[cut:]
            if verb.startswith(_LIGHT_VERBS) and self._light.get(noun) == _APART:
                is_wrong = vocabulary.accepts(verb) and not vocabulary.is_common(word)  # parkede, tarifeden
                return f"{noun} {verb}" if is_wrong else None
        return None

    def _loose(self, one: str, two: str, vocabulary: TurkishWords) -> str | None:
        """``his ettik`` → ``hissettik``, ``konuklarımız la`` → ``konuklarımızla``."""
        stem = self._light.get(one)
        if stem is not None and stem != _APART and two.startswith(("et", "ed")):
            return stem + two if vocabulary.accepts(stem + two) and vocabulary.accepts(two) else None
        # What is an ending and nothing else came loose; sol and la are notes.
        is_noun = len(one) > _SHORTEST_NOUN and one.isalpha() and _ENDING.fullmatch(two)
        return one + two if is_noun and vocabulary.accepts(one) and vocabulary.accepts(one + two) else None


def _finding(paragraph: Paragraph, first: int, last: int, right: str, *, gently: bool = False) -> Diagnostic:
    start, end = paragraph.tokens[first].start, paragraph.tokens[last].end
    wrong = paragraph.text[start:end]
    right = cased(paragraph, first, last, right)
    if right.count(" ") > wrong.count(" "):
        return apart((start, end), wrong, right, gently=gently)
    return together((start, end), wrong, right, gently=gently)


def cased(paragraph: Paragraph, first: int, last: int, right: str) -> str:
    """Return ``right`` cased as the words from ``first`` to ``last``; one word of a title becomes a title of two."""
    wrong = paragraph.text[paragraph.tokens[first].start : paragraph.tokens[last].end]
    if wrong.isupper():
        return turkish.upper(right)
    is_title = first == last and wrong[0].isupper() and not paragraph.begins_sentence(first)
    own, words = wrong.split(" "), right.split(" ")
    if len(own) == len(words):
        capitals = [word[:1].isupper() for word in own]
    else:  # a word that begins where none began stays small: Yüzyüze, Yüz yüze
        begun = dict(zip(_beginnings(own), own, strict=True))
        capitals = [is_title or begun.get(at, "")[:1].isupper() for at in _beginnings(words)]
    return " ".join(
        turkish.upper_first(word) if is_capital else word for word, is_capital in zip(words, capitals, strict=True)
    )


def _beginnings(words: Sequence[str]) -> list[int]:
    """Return how many letters stand before each of ``words``."""
    return [sum(map(len, words[:index])) for index in range(len(words))]
