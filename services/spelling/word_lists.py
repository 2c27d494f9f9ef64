"""Files with the unit's words: read from what people have, written as plain text.

Read are UTF-8, UTF-16 and UTF-32 with a byte order mark, and Windows-1254: one word a line, with ``#`` comments; the
first column of a table (CSV); and hunspell's ``.dic`` (a count, then ``word/FLAGS``).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.language.text import clean
from services.text_files import decode, read_whole, write_whole

LARGEST = 4_000_000
"""Bytes that a list may have."""
MOST_WORDS = 50_000
LONGEST_WORD = 80
_MOST_PARTS = 5
_HEADINGS = frozenset(("sözcük", "sözcükler", "kelime", "kelimeler", "terim", "terimler", "word", "words", "term"))
_COLUMN = re.compile(r'"(?P<quoted>(?:[^"]|"")*)"|(?P<plain>[^;,\t/]*)')
_WORD = re.compile(r"[^\W_][\w\u0300-\u036f .'’ʼ&+-]*")
_SCRIPTS = ("LATIN ", "CYRILLIC ", "ARABIC ")
_BULLETS = " \t-–•*·"


@dataclass(frozen=True, slots=True)
class WordList:
    """The ``words`` of a file, each once by Turkish folding, in its order; ``skipped`` lines held none."""

    words: tuple[str, ...]
    skipped: int = 0


def load_word_list(path: Path) -> WordList:
    """Read the list in ``path``. Raises :class:`UserError` where it cannot be read, is too large or holds no words."""
    too_large = Message(QT_TRANSLATE_NOOP("services", "En çok 4 MB’lik bir sözcük listesi seçin."))
    data = read_whole(path, LARGEST, too_large)
    return read_word_list(data)


def save_word_list(path: Path, words: Iterable[str]) -> None:
    """Write ``words`` to ``path`` in Turkish order; an old file there is replaced only by a whole new one."""
    write_whole(path, write_word_list(words))


def read_word_list(data: bytes) -> WordList:
    """Return the words in ``data``. Raises :class:`UserError` where it is no text, holds none or too many."""
    words: dict[str, str] = {}
    skipped = 0
    for line in _lines(_decode(data)):
        word = _word_of(line)
        if word:
            words.setdefault(turkish.fold(word), word)
        else:
            skipped += 1
    if not words:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Dosyada sözcük bulunamadı.")),
            Message(QT_TRANSLATE_NOOP("services", "Her satırında bir sözcük olan bir metin dosyası seçin.")),
        )
    if not any(_is_read_here(letter) for word in words for letter in word):
        # Two bytes of a picture or program that look like a mark make letters of some far script of all others.
        raise _no_text()
    if len(words) > MOST_WORDS:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Dosyada {n} sözcük var."), {"n": len(words)}),
            Message(QT_TRANSLATE_NOOP("services", "En çok {n} sözcüklük bir liste seçin."), {"n": MOST_WORDS}),
        )
    return WordList(tuple(words.values()), skipped)


def write_word_list(words: Iterable[str]) -> bytes:
    """Return ``words`` as a UTF-8 file, one a line in Turkish order, that :func:`read_word_list` reads back."""
    lines = ["# Birim sözlüğü", *sorted(words, key=turkish.sort_key)]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _decode(data: bytes) -> str:
    text = decode(data)
    if text is None:
        raise _no_text()
    return text


def _no_text() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu dosya bir metin dosyası değil.")),
        Message(QT_TRANSLATE_NOOP("services", "Her satırında bir sözcük olan bir metin dosyası seçin.")),
    )


def _is_read_here(letter: str) -> bool:
    """Whether ``letter`` is of a script in which posts are written."""
    return letter.isalpha() and unicodedata.name(letter, "").startswith(_SCRIPTS)


def _lines(text: str) -> Iterator[str]:
    """Yield the lines that are meant to hold a word: no comments, no heading, no count of a ``.dic``."""
    first = True
    for raw in clean(text).split("\n"):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        heading = line.isdigit() or turkish.fold(_first_column(line)) in _HEADINGS
        if not (first and heading):
            yield line
        first = False


def _first_column(line: str) -> str:
    match = _COLUMN.match(line)
    if match is None:
        return ""
    quoted = match["quoted"]
    return (match["plain"] if quoted is None else quoted.replace('""', '"')).strip()


def _word_of(line: str) -> str:
    """Return the word in ``line``, or nothing where there is none, or a sentence."""
    word = " ".join(_first_column(line.lstrip(_BULLETS)).split())
    fits = len(word) <= LONGEST_WORD and len(word.split()) <= _MOST_PARTS and _WORD.fullmatch(word)
    return word if fits and sum(letter.isalpha() for letter in word) > 1 else ""
