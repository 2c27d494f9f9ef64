"""Who the words of a post name as the source of a picture. Turkish forms first, English ones too."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from services.images.named import plain
from services.language import turkish
from services.paths import RESOURCES

_HANDLE = re.compile(r"(?<![\w.+\-/@])@([\w.]{1,40}\w|\w)")
_HANDLE_ENDING = re.compile(_HANDLE.pattern + r"(?:'\w{1,4})?")
_FEW = 3
"""Words of a name in a text without capitals."""
_WORD = re.compile(r"[^\s,;()|/]+")
_JOINTS = frozenset(("ve", "ile", "and", "of", "de", "da", "van", "von", "el", "bin", "the", "-", "&", "–"))
_PARTS = frozenset(",;)|/(")
"""What ends a name on its line."""
_QUOTES = ' \t"“”«»[('
_YEAR = re.compile(r"^(?:19|20)\d\d\s+")
_LONGEST_NAME = 160
"""Characters that are looked at behind a word for pictures."""
_TITLES = frozenset(
    ("prof", "doç", "dr", "öğr", "gör", "arş", "uzm", "yrd", "av", "sn", "op", "müh", "mr", "mrs", "ms", "st")
)
"""Abbreviations before a name, whose full stop ends no sentence."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """How posts credit somebody, from ``resources/attribution/phrases.toml``. All over folded text."""

    said: re.Pattern[str]
    label: re.Pattern[str]
    line: re.Pattern[str]
    sign: re.Pattern[str]
    named: re.Pattern[str]
    camera_handle: re.Pattern[str]
    beside_handle: re.Pattern[str]
    thanks: re.Pattern[str]
    contact: re.Pattern[str]
    no_name: re.Pattern[str]
    address: re.Pattern[str]


@lru_cache(maxsize=4)
def load_phrases(resources: Path) -> Phrases:
    """Read the phrases below ``resources``. A broken file raises: it is ours, and tests read it."""
    raw = tomllib.loads((resources / "attribution" / "phrases.toml").read_text(encoding="utf-8"))
    words: dict[str, str] = {}
    for name, pattern in raw["words"].items():
        words[name] = _filled(pattern, words)

    def joined(table: str) -> str:
        return "|".join(f"(?:{_filled(one['pattern'], words)})" for one in raw[table])

    named = rf"{words['sign']}[ \t:]*|\b(?:photo|[iı]mage)s?\s+by\s+|{joined('label')}"
    return Phrases(
        said=re.compile(joined("said"), re.MULTILINE),
        label=re.compile(joined("label")),
        line=re.compile(joined("line")),
        sign=re.compile(joined("sign")),
        named=re.compile(named),
        camera_handle=re.compile(words["handle"]),
        beside_handle=re.compile(words["beside_handle"]),
        thanks=re.compile(words["thanks"]),
        contact=re.compile(words["contact"]),
        no_name=re.compile(words["no_name"]),
        address=re.compile(words["address"]),
    )


def _filled(pattern: str, words: dict[str, str]) -> str:
    for name, meant in words.items():
        pattern = pattern.replace(f"{{{name}}}", meant)
    return pattern


def has_credit(text: str, own_handles: Collection[str] = ()) -> bool:
    """Tell whether the words of a post name somebody as the source of a picture.

    An ``@name`` counts beside words of pictures, or where it stands alone or with thanks only; the unit's own
    (``own_handles``, folded, without ``@``) never does.
    """
    folded, phrases = turkish.fold(text), load_phrases(RESOURCES)
    if phrases.said.search(folded) is not None:
        return True
    if any(_is_name(text, found.end()) or _is_address(folded, found) for found in phrases.label.finditer(folded)):
        return True
    if any(_is_name(text, found.end(), sure=True) for found in phrases.sign.finditer(folded)):
        return True
    if any(_is_name(text, found.end(), whole=True) for found in phrases.line.finditer(folded)):
        return True
    return any(_credits_handle(line, own_handles) for line in folded.split("\n"))


def credited(text: str) -> tuple[str, str]:
    """Return the name and the @name that a post credits (``Fotoğraf: Ada Er (@adaer)``), empty where there is none."""
    for found in load_phrases(RESOURCES).named.finditer(turkish.fold(text)):
        if not _is_name(text, found.end()):
            continue
        line = text[found.end() : found.end() + _LONGEST_NAME].split("\n", 1)[0].strip(_QUOTES)
        handle = _HANDLE.search(line)
        words = list(_WORD.finditer(line[: handle.start()] if handle is not None else line))
        names = _leading_names(line, words) or min(len(words), _FEW)
        name = _YEAR.sub("", line[: words[names - 1].end()] if names else "")
        return " ".join(name.split()).strip(" .,;:-–|/()#"), handle[0] if handle is not None else ""
    return "", ""


def _credits_handle(line: str, own_handles: Collection[str]) -> bool:
    found = [one for one in _HANDLE.finditer(line) if plain(one[1]) not in own_handles]
    if not found:
        return False
    rest = re.sub(r"#\w+", " ", _HANDLE_ENDING.sub(" ", line))
    phrases = load_phrases(RESOURCES)
    thanks = all(phrases.thanks.fullmatch(word) for word in re.findall(r"[^\W\d_]+", rest))
    return (
        (thanks and phrases.contact.search(rest) is None)
        or phrases.beside_handle.search(rest) is not None
        or any(phrases.camera_handle.search(one[1]) for one in found)
    )


def _is_name(text: str, place: int, *, whole: bool = False, sure: bool = False) -> bool:
    """Tell whether a name stands at ``place`` of a text as it was written; with ``whole`` nothing else on its line.

    ``Kaynak: Devlet Arşivleri`` is one, ``Kaynak: suyun hikâyesi, yarın`` is a title. In a text without capitals a
    few words up to the line's end are one, but not where it has to be ``sure``.
    """
    line = text[place : place + _LONGEST_NAME].split("\n", 1)[0].strip(_QUOTES)
    if line[:1] in {"", "@", "#", "©"}:
        return bool(line) and not whole
    if load_phrases(RESOURCES).no_name.match(turkish.fold(line)):
        return False
    words = list(_WORD.finditer(line))
    names = _leading_names(line, words)
    rest = line[words[names - 1].end() if names else 0 :].strip(' ."”»)]')
    if whole:
        return names > 1 and not rest
    if line.rstrip().endswith("?"):
        return False
    if names > 1 or (names == 1 and (not rest or not (rest[0].isalpha() or rest[0] == ","))):
        return True
    few = len(words) <= _FEW and not line.rstrip().endswith("!")
    return not sure and few and (names == 1 or text == turkish.lower(text))


def _is_address(folded: str, label: re.Match[str]) -> bool:
    """Tell whether a label for sources has an address behind it; behind ``Video:`` it leads to the video."""
    of_sources = "kayna" in label[0] or "source" in label[0] or "credit" in label[0] or "credıt" in label[0]
    return of_sources and load_phrases(RESOURCES).address.match(folded, label.end()) is not None


def _leading_names(line: str, words: Sequence[re.Match[str]]) -> int:
    """Count the words at the beginning of ``line`` that are written as names are."""
    names = 0
    for word in words:
        if not (_is_capital(word[0]) or (names and word[0] in _JOINTS)):
            break
        names += 1
        bare = turkish.fold(word[0].rstrip(".!?"))
        sentence_ends = bare != turkish.fold(word[0]) and len(bare) > 1 and bare not in _TITLES
        if sentence_ends or line[word.end() : word.end() + 1] in _PARTS:
            break
    return names


def _is_capital(word: str) -> bool:
    first = word.lstrip("\"“”«»'(@#")[:1]
    return bool(first) and (first != turkish.lower(first) or first.isdigit() or word[0] in "@#")
