"""What a rule said of a word, kept for the next text: most words of a text are words of every text.

A rule of single words (``stretched``, ``shorthand``, ``speech`` …) says of a spelling what it said of it before, so the
answer is looked up; only a word that no text has had yet is read. Nothing else may go into an answer: what hangs on the
unit or on the words beside it is asked anew every time.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

_MOST = 16_384
"""Words of about a hundred long texts; then all are forgotten, which costs less than a list of the last used."""

Answer = TypeVar("Answer")


class Remembered(dict[str, Answer]):
    """Answers by word, as it is written: ``answers[word]`` asks ``ask`` once. May be used from several threads."""

    def __init__(self, ask: Callable[[str], Answer]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, word: str) -> Answer:
        answer = self._ask(word)
        if len(self) >= _MOST:
            self.clear()
        self[word] = answer
        return answer
