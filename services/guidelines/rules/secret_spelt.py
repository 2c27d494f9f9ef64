"""Passwords that are plain words, and those that are told rather than written: "küçük harfle", "dört tane sıfır".

Nothing in their letters gives them away, so the wording must: whose password it is (``şifremiz``, ``ağın şifresi``) and
that it is told here and now. Advice and instructions for everybody's own password are let be. All text is plain; the
patterns are in ``resources/rules/patterns``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from services.guidelines.pattern_files import read_patterns
from services.guidelines.rules.secret_numbers import Found
from services.guidelines.rules.secret_values import is_example, is_year, strength
from services.guidelines.sentences import around
from services.paths import RESOURCES

_KEY_CUES = ("anahtar", "key", "code", "kod")
_CUES = ("sifre", "parola", "pin", "kod", "pass", "anahtar", "giris icin", "girmek icin", "kilitlen", "acmak icin")


def find_spelt(text: str, answers: Set[str]) -> Iterator[Found]:
    """Yield passwords in ``text`` that are words. ``answers`` are words that are none."""
    if any(cue in text for cue in _KEY_CUES):
        yield from _keys(text)
    if "/" in text or "|" in text:
        for match in _pattern("slash").finditer(text):
            if match["value"] not in answers and not _pattern("verb").fullmatch(match["value"]):
                yield Found("password", *match.span("value"))
    if any(cue in text for cue in _CUES):
        yield from _words(text, answers)


def find_told(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """Yield passwords that are told in words, in sentences where none is ``found`` that is written."""
    if not any(cue in text for cue in _CUES):
        return
    for start, end in _sentences_with(text):
        written = any(start <= one.start < end for one in found)
        if not written and not _pattern("no_secret").search(text, start, end) and not is_example(text, end):
            yield from _told(text, start, end)


def _keys(text: str) -> Iterator[Found]:
    for match in _pattern("keys").finditer(text):
        if not is_year(match["value"]) and not is_example(text, match.start()):
            yield Found("password", *match.span("value"))
    for match in _pattern("given_code").finditer(text):
        yield Found("recovery-code", *match.span("value"))


def _words(text: str, answers: Set[str]) -> Iterator[Found]:
    """Yield plain words that stand where the password of a place is named."""
    for pattern in (_pattern("appended"), _pattern("owned"), _pattern("two_words")):
        for match in pattern.finditer(text):
            words = match["value"].split()
            start = match.start("value")
            near = max(0, start - 90), match.start()
            of_a_place = pattern is not _pattern("appended") or _pattern("of_a_place").search(text, *near)
            if not of_a_place or any(word in answers for word in words) or is_example(text, match.start()):
                continue
            if any(_pattern("verb").fullmatch(word) for word in words) or _pattern("no_secret").search(
                text, _around(text, start)[0], match.end()
            ):
                continue
            yield Found("password", *match.span("value"))


def _told(text: str, start: int, end: int) -> Iterator[Found]:
    """Yield what tells a password in words, in a sentence that names one of ours."""
    gives = _pattern("gives").search(text, start, end)
    named = gives or _pattern("opens").search(text, start, end)
    if named is None or not (_pattern("of_a_place").search(text, start, end) or "miz" in named[0] or "muz" in named[0]):
        return
    for match in _pattern("told").finditer(text, named.end(), end):
        group = match.lastgroup or "b"
        if group in "def" or (gives and (group != "b" or match.start() - named.end() < 60)):
            yield Found("password", *match.span(group))
            return
    for match in _pattern("after_colon").finditer(text, named.start(), end) if gives else ():
        value = match["value"].rstrip(".!,")
        between = text[named.end() : match.start("value")]
        if strength(value) and not is_year(value) and not _pattern("channel").search(between):
            yield Found("password", match.start("value"), match.start("value") + len(value))


def _sentences_with(text: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences that name a password."""
    last = -1
    for match in (*_pattern("gives").finditer(text), *_pattern("opens").finditer(text)):
        span = _around(text, match.start())
        if span[0] > last:
            last = span[0]
            yield span


def _around(text: str, at: int) -> tuple[int, int]:
    return around(text, at, at, _pattern("ends"), 160)


def _pattern(name: str) -> re.Pattern[str]:
    return read_patterns(RESOURCES, "secret_spelt")[name]
