"""Reads texts as they came, and finds the way back from cleaned offsets to theirs."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language.text import clean


def decoded(data: bytes) -> str:
    """Decode a text file: UTF-8, with or without a mark, or UTF-16 with one. Raises UserError for anything else."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            Message(
                QT_TRANSLATE_NOOP("services", "Metnin kodlaması okunamadı: {byte}. baytta {encoding} bozuluyor."),
                {"byte": error.start + 1, "encoding": "UTF-16" if wide else "UTF-8"},
            ),
            Message(QT_TRANSLATE_NOOP("services", "Dosyayı UTF-8 olarak kaydedip yeniden deneyin.")),
        ) from None


class CleanText:
    """A text made safe, that still knows where its parts stood in the text that was given.

    ``text`` is what checkers see. Cleaning composes letters, unifies line ends and drops control characters, so that
    offsets move; callers of the command line get offsets of what they sent.
    """

    def __init__(self, raw: str) -> None:
        self.text = clean(raw)
        self._same = self.text == raw
        self._clean_starts: list[int] = []
        self._raw_starts: list[int] = []
        self._raw_length = len(raw)
        if not self._same:
            self._align(raw)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the half-open span of the given text that a span of ``text`` came from."""
        if self._same:
            return start, end
        if start == end == 0:
            return 0, 0
        return self._raw(start), self._raw_end(end)

    def _raw(self, position: int) -> int:
        if position >= len(self.text):
            return self._raw_length
        index = bisect_right(self._clean_starts, position) - 1
        return self._raw_starts[index]

    def _raw_end(self, position: int) -> int:
        """Return where the last piece before ``position`` ends: the start of what follows it."""
        if position >= len(self.text):
            return self._raw_length
        index = bisect_right(self._clean_starts, position - 1)
        return self._raw_starts[index] if index < len(self._raw_starts) else self._raw_length

    def _align(self, raw: str) -> None:
        """Cut ``raw`` where cleaning the parts apart gives the same as cleaning the whole, and note both positions."""
        position = 0
        for start, end in _pieces(raw):
            cleaned = clean(raw[start:end])
            if cleaned:
                self._clean_starts.append(position)
                self._raw_starts.append(start)
                position += len(cleaned)


def _pieces(raw: str) -> list[tuple[int, int]]:
    """Return spans that cleaning treats apart: a letter with its marks, a line end, a surrogate pair."""
    pieces: list[tuple[int, int]] = []
    start = 0
    for index in range(1, len(raw) + 1):
        if index == len(raw) or not _belongs(raw, start, index):
            pieces.append((start, index))
            start = index
    return pieces


def _belongs(raw: str, start: int, index: int) -> bool:
    before, letter = raw[index - 1], raw[index]
    if before == "\r" and letter == "\n":
        return True
    if "\ud800" <= before <= "\udbff" and "\udc00" <= letter <= "\udfff":
        return True
    if letter < "\u0300":
        # What cleaning takes away belongs to what stands before it: the letters around it may then compose.
        return not clean(letter)
    if not clean(letter):
        return True
    return bool(unicodedata.combining(letter)) or not unicodedata.is_normalized("NFC", raw[start] + letter)
