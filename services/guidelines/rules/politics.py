"""A topic of politics and a judgement in one sentence: article 9. Never a verdict, always a question to the editor.

Which words are topics and which are judgements is data (``resources/guideline/politics.toml``); here is what a lexicon
rule cannot say: that the two stand together, and that the question is about everything from the one to the other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.damage import damage_in
from services.guidelines.guards import WordList
from services.guidelines.tokens import Word, Words, words_of

_OLD_YEAR = re.compile(r"\b(?:1[0-8]\d\d|19[0-8]\d)\b")
"""A sentence with a year before 1990 tells history."""
_REMEMBERED = 8_192


class Listed:
    """A list of words that remembers what it was asked: the words of posts are much the same."""

    def __init__(self, words: str) -> None:
        self._words = WordList.read(words)
        self._begun: dict[str, bool] = {}
        self.has = self._words.has
        self.has_pair = self._words.has_pair

    def __bool__(self) -> bool:
        return bool(self._words)

    def may_begin(self, word: Word) -> bool:
        """Tell whether ``word`` is listed or may be the first of a pair."""
        found = self._begun.get(word.raw)
        if found is None:
            if len(self._begun) >= _REMEMBERED:
                self._begun = {}
            found = self._begun[word.raw] = word.base in self._words.pairs or self._words.has(word)
        return found


@dataclass(frozen=True, slots=True)
class Tier:
    """Topics and the words that judge them, with at most ``window`` words between them.

    Silent where a word of ``not_with`` stands in the sentence.
    """

    topics: Listed
    judged: Listed
    not_with: Listed
    window: int


@dataclass(frozen=True, slots=True)
class Lists:
    """The tiers and what silences them all. ``topics`` are those of all tiers: a sentence without any is left alone."""

    tiers: tuple[Tier, ...]
    silent_with: Listed
    topics: Listed


class PoliticsChecker:
    """Finds at most one such pair in a sentence: the closest of the first tier that has one."""

    name = "guideline-politics"
    lane = Lane.RULES
    scope = Scope.PARAGRAPH

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()

    @cached_property
    def _read(self) -> Lists | None:
        """The lists, ``None`` where their file is damaged: the user is told once, and the other rules go on."""
        import tomllib

        try:
            return read_lists(tomllib.loads(self._path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError, LookupError) as error:
            damage_in(self._path.parent.parent).note(f"{self._path.parent.name}/{self._path.name}", error)
            return None

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        if snapshot.language is not Language.TURKISH:
            return ()
        with self._lock:
            lists = self._read
        if lists is None:
            return ()
        words = words_of(snapshot.text)
        may_begin = lists.topics.may_begin
        topical = dict.fromkeys(word.sentence for word in words if may_begin(word))
        sentences = (words.sentences[at] for at in topical)
        return [one for places in sentences if (one := _judged(words, places[0], places[-1], lists))]


def read_lists(raw: Mapping[str, Any]) -> Lists:
    """Read the data of this rule."""
    tiers = tuple(
        Tier(
            Listed(one["topics"]),
            Listed(one["judged"]),
            Listed(one.get("not_with", "")),
            one.get("window", raw["window"]),
        )
        for one in raw["tiers"]
    )
    return Lists(tiers, Listed(raw["silent_with"]), Listed(" ".join(one["topics"] for one in raw["tiers"])))


def _judged(words: Words, first: int, last: int, lists: Lists) -> Diagnostic | None:
    if _OLD_YEAR.search(words.text, words[first].start, words[last].end):
        return None
    for tier in lists.tiers:
        topics = _places(words, first, last, tier.topics)
        if not topics:
            continue
        judged = _places(words, first, last, tier.judged)
        pair = _closest(topics, judged, tier.window)
        if pair is None or _has_any(words, first, last, tier.not_with) or _quoted(words, pair):
            continue
        if _has_any(words, first, last, lists.silent_with):
            return None
        return _finding(words, *pair)
    return None


def _places(words: Words, first: int, last: int, listed: Listed) -> list[tuple[int, int]]:
    """Return the words that are listed, as first and last word (a pair of neighbours is one entry)."""
    may_begin, found = listed.may_begin, list[tuple[int, int]]()
    for at in range(first, last + 1):
        word = words[at]
        if not may_begin(word):
            continue
        if listed.has(word):
            found.append((at, at))
        elif at < last and listed.has_pair(word, words[at + 1]):
            found.append((at, at + 1))
    return found


def _closest(
    topics: list[tuple[int, int]], judged: list[tuple[int, int]], window: int
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    pairs = [
        (max(b[0] - t[1], t[0] - b[1]), t, b) for t in topics for b in judged if b[0] > t[1] or t[0] > b[1]
    ]  # the same word is not its own judgement
    if not pairs:
        return None
    distance, topic, judgement = min(pairs)
    return (topic, judgement) if distance <= window else None


def _has_any(words: Words, first: int, last: int, listed: Listed) -> bool:
    return bool(listed) and bool(_places(words, first, last, listed))


def _quoted(words: Words, pair: tuple[tuple[int, int], tuple[int, int]]) -> bool:
    """Whether the pair stands in quotation marks: a title, or what somebody else said."""
    start, end = words[min(p[0] for p in pair)].start, words[max(p[1] for p in pair)].end
    return any(opening < start and end < closing for opening, closing in words.quotes)


def _finding(words: Words, topic: tuple[int, int], judgement: tuple[int, int]) -> Diagnostic:
    first, last = min(topic[0], judgement[0]), max(topic[1], judgement[1])
    text = words.text
    values = {
        "topic": text[words[topic[0]].start : words[topic[1]].end],
        "judged": text[words[judgement[0]].start : words[judgement[1]].end],
    }
    return Diagnostic(
        rule="guideline.9.siyasi-degerlendirme",
        article=9,
        severity=Severity.WARNING,
        start=words[first].start,
        end=words[last].end,
        message=Message(
            QT_TRANSLATE_NOOP(
                "services", "“{topic}” ile “{judged}” aynı cümlede; siyasi bir övgü ya da yergi gibi okunabilir mi?"
            ),
            values,
        ),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Siyasi kişi, kurum ve kararları öven ya da yeren sözler kurumun tarafsızlığına gölge düşürür. Bir "
                "dersi, araştırmayı ya da ziyareti anlatıyorsanız gerekçesini yazıp geçin.",
            )
        ),
        data={"yields": True},  # a slogan or a party inside is asked about by its own rule, which says more
        remark=True,
    )
