"""Whose words are these? Signs that a text names the owner of a quotation, a picture or a figure."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass
from pathlib import Path

from services.guidelines.word_files import plain, read_words

_CAPITAL = "A-ZÇĞİÖŞÜÂÎÛ"
_NAME = rf"(?:[{_CAPITAL}][\wâîû]+|[{_CAPITAL}]\.|Hz\.)"
_SEQUENCE = re.compile(rf"(?<![\w#@]){_NAME}(?:[ ]?{_NAME}|[ ](?:de|da|von|van|el|al|bin|ibn)[ ]{_NAME}){{1,4}}")
_ALONE = re.compile(rf"(?<![\w#@])(?P<name>[{_CAPITAL}][\wâîû]+)(?P<ending>['’](?:n?[ıiuü]n|[dt][ae]n|[yn]?[ea])?)?")
_TITLE = re.compile(
    r"\b(?:prof|doc|dr|uzm|av|ogr\.\s*gor|hz)\.|\b(?:hoca|dekan|rektor|mudur|baskan|mezun|ogrenci|yazar|sair"
    r"|konuk|konusmaci)\w*m[iu]z\w*|@\w"
)
_ATTRIBUTED = re.compile(
    r"\batasoz\w*|\bderler\b|\bozdeyis\w*|\bdeyis(?:i|iyle)\b|\banonim\s+(?:bir\s+)?(?:halk|turku|mani|siir|ninni|agit|eser)|\bhalk\s+(?:soz|turku)\w*|\bhadis\w*"
    r"|\bayet\w*"
)


@dataclass(frozen=True)
class OwnerWords:
    """The lists, all plain: who is known by one name, who is nobody, what houses and places are called, given names."""

    famous: Set[str]
    nobody: tuple[str, ...]
    of_places: tuple[str, ...]
    given: Set[str]

    @staticmethod
    def read(resources: Path) -> OwnerWords:
        return OwnerWords(
            famous=read_words(resources, "quoted-people"),
            nobody=tuple(sorted(read_words(resources, "no-owners"))),
            of_places=tuple(sorted(read_words(resources, "not-people"))),
            given=read_words(resources, "given-names"),
        )


def names_an_owner(raw: str, words: OwnerWords, *, heading: bool = False) -> bool:
    """Tell whether ``raw``, the words beside what is borrowed, say whose it is.

    With ``heading`` one capitalised word is enough: it stands where a signature stands.
    """
    folded = plain(raw)
    if _TITLE.search(folded) or _ATTRIBUTED.search(folded):
        return True
    for match in _SEQUENCE.finditer(raw):
        parts = [plain(part).strip(".") for part in re.split(r"[ .]+", match[0]) if part]
        if not any(part.startswith((*words.nobody, *words.of_places)) for part in parts):
            return True
        if parts[0] in words.given and not any(part.startswith(words.of_places) for part in parts[1:]):
            return True
    return any(_is_somebody(match, raw, words, heading) for match in _ALONE.finditer(raw))


def _is_somebody(match: re.Match[str], raw: str, words: OwnerWords, heading: bool) -> bool:
    name = plain(match["name"])
    if name in words.famous:
        return True
    if name.startswith((*words.nobody, *words.of_places)):
        return False
    if name in words.given and (match["ending"] or heading or raw[match.end() : match.end() + 1] in {":", ","}):
        return True
    return bool(match["ending"] and len(match["ending"]) > 2) or heading
