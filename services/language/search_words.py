"""Words folded for searching: ``diyarbakir``, ``DİYARBAKIR`` and “Diyarbakır'da” are found by each other's beginnings.

A text's words are kept in one string, each with a capital first: ``KitapFuariDiyarbakirda``. So a search for words that
begin with *kit* is a search for ``Kit``: the capital says where a word begins, and there are few of it to stop at.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from services.language import turkish

_APOSTROPHES = str.maketrans("", "", "'’ʼ`´")
_WORD = re.compile(r"[^\W_]+")
_JOINED = re.compile(r"(?<=[a-zçğıöşü])(?=[A-ZÇĞİÖŞÜ])")
"""Where one word of a hashtag ends and the next begins: #KitapFuarı."""
_NO_CAPITAL = "."
"""Stands before words whose first letter has none; no word holds it."""
_SOFTENED = {"p": "b", "k": "g", "t": "d"}
"""Final letters that change before a vowel, folded: kitap, kitabı; etkinlik, etkinliği; yurt, yurdu."""
_SHORTEST_SOFTENED = 4


def folded_words(texts: Iterable[str]) -> str:
    """Return the words of ``texts`` for :func:`beginnings` to be looked for in, each word once."""
    found: dict[str, None] = {}
    for text in texts:
        for word in _WORD.findall(text.translate(_APOSTROPHES)):
            parts = _JOINED.split(word)
            for one in (word, *parts[1:]) if len(parts) > 1 else parts:
                found[_marked(_folded(one))] = None
    return "".join(found)


def beginnings(typed: str) -> list[tuple[str, ...]]:
    """Return what was typed as parts of :func:`folded_words`: each word's must be there, in one of its forms."""
    found: list[tuple[str, ...]] = []
    for word in _WORD.findall(typed.translate(_APOSTROPHES)):
        folded = _folded(word)
        soft = _SOFTENED.get(folded[-1]) if len(folded) >= _SHORTEST_SOFTENED else None
        forms = (folded,) if soft is None else (folded, folded[:-1] + soft)
        found.append(tuple(_marked(form) for form in forms))
    return list(dict.fromkeys(found))


def _folded(word: str) -> str:
    plain = turkish.searchable(word)
    if plain.isascii():
        return plain
    return "".join(letter for letter in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(letter))


def _marked(folded: str) -> str:
    first = folded[:1]
    return first.upper() + folded[1:] if "a" <= first <= "z" else _NO_CAPITAL + folded  # ascii
