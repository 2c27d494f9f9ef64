"""Reading a share: 33 English words, typed by a Turkish hand or scanned."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from services.vault.recovery.code import Mark
from services.vault.recovery.shares.splitting import WORDS, Miswritten, place_of, word_list
from services.vault.secret import Secret

_LONGEST_INPUT = 2_000
_LETTERS = str.maketrans("İIıçÇğĞöÖşŞüÜ", "iiiccggoossuu")
_MARK = "BKS1:"
_BEGINNING = 4


@dataclass(frozen=True, slots=True)
class ShareReading:
    """What was made of typed text. ``unknown``: places (from 1) of words that no share has.

    ``count`` words were typed. ``is_miswritten``: all words exist, and together they are no share.
    """

    share: Secret | None
    count: int
    unknown: tuple[int, ...] = ()
    is_miswritten: bool = False
    index: int = 0


def read_share(typed: str) -> ShareReading:
    """Read a share. Never raises. Four letters of a word are enough; numbers between words are passed over."""
    plain = unicodedata.normalize("NFC", typed[:_LONGEST_INPUT]).replace("\u0307", "").strip()
    if plain[: len(_MARK)].upper() == _MARK:  # ascii
        plain = plain[len(_MARK) :]
    letters = plain.translate(_LETTERS).lower()  # ascii
    typed_words = [word for word in re.split(r"[^a-z]+", letters) if word]
    words = [_meant(word) for word in typed_words]
    unknown = tuple(place for place, word in enumerate(words, start=1) if not word)
    if unknown or len(words) != WORDS:
        return ShareReading(None, len(words), unknown)
    share = Secret(" ".join(words))
    try:
        index = place_of(share)
    except Miswritten:
        return ShareReading(None, len(words), is_miswritten=True)
    return ShareReading(share, len(words), index=index)


def qr_text(share: Secret) -> Secret:
    """Return what the QR on a share's page says, in the QR's alphanumeric characters."""
    return Secret(_MARK + share.reveal().upper())  # ascii


def judge_word(typed: str, expected: str) -> Mark:
    """Compare one typed word with the one on the paper; four letters are enough."""
    word = unicodedata.normalize("NFC", typed).replace("\u0307", "").strip().translate(_LETTERS).lower()  # ascii
    if len(word) < min(_BEGINNING, len(expected)):
        return Mark.WAITING
    return Mark.RIGHT if expected.startswith(word) else Mark.WRONG


def _meant(word: str) -> str:
    """Return the word of the list, by its beginning where that is enough; empty where there is none."""
    whole = _by_beginning().get(word[:_BEGINNING], "")
    return whole if whole.startswith(word) and len(word) >= min(_BEGINNING, len(whole)) else ""


@lru_cache
def _by_beginning() -> dict[str, str]:
    return {word[:_BEGINNING]: word for word in word_list()}
