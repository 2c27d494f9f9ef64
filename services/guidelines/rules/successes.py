"""Successes told by grammar: a verb of achieving in a form that tells a fact, and what was achieved before it.

``ödülü kazandı``, ``doçent oldu``, ``yılın şefi seçilen``: the verbs and their objects stand in the list
``successes``; this file knows the endings, how far an object may stand away, and success in a noun alone
(``Türkiye şampiyonu!``). All text is plain (see ``services.guidelines.word_files``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from services.guidelines.word_files import read_lines

_ENDINGS = (
    r"(?:(?P<fact>[dt][iu](?:n(?:[iu]z)?|l[ae]r)?|m[iu]s(?:l[ae]r|s[iu]n)?)"
    r"|(?P<we>[dt][iu]k)"
    r"|(?P<own>[dt][iu]m|m[iu]s[iu]m|[iu]?yorum)"
    r"|(?P<noun>[dt][iu]g[iu]\w*|m[ae](?:s[iu]|n[iu]z)\w*|[iu]?s[iu](?:n[iu]|n[ae])?)"
    r"|(?P<who>y?[ae]n)"
    r"|(?P<and>y?[iu]p|y?[ae]r[ae]k))(?!\w)"
)
"""What may stand behind a stem. Not among them: wishes, plans, conditions, and the tense of old stories (-mişti)."""
_WORDS_BACK = 7
_REACH_OF_BEING = 3
"""Words: what somebody is or comes as stands right before the verb; an object may stand farther away."""
_WORDS_SHOWN = 4
_CLAUSE = re.compile(r"[.!?…]+\s|[\n;:]|\bve\s+de\b")
_TITLE = r"(?:(?:sampiyon|rekortmen|finalist)(?:[iu])?|(?:birinci|ikinci|ucuncu)(?:si|su))"
_NOUN_ALONE = re.compile(
    rf"\b[a-z0-9]+\s+{_TITLE}(?=\s*(?:[!.,🥇🥈🥉🏆👏🎉]|$|\n))|\b(?:sampiyon|birinci|ikinci|ucuncu)(?=\s*[!🥇🥈🥉🏆👏🎉])"
    r"|\byilin\s+(?:en\s+)?[a-z]+(?:\s+[a-z]+)?(?:[iu]|s[iu])(?=\s*(?:[!.:🏆👏🎉]|$|\n))"
)
_WORD = re.compile(r"[\w'’.-]+")
_TO_A_NAME = re.compile(r"['’](?:y?|n)[ae]\Z")
_FROM_A_NAME = re.compile(r"['’][dt][ae]n\Z")
_NEGATED = re.compile(r"\s+(?:icin|uzere|isteyen|istiyor|ister|diye|halinde|durumunda|gerek)")


@dataclass(frozen=True, slots=True)
class Success:
    """Where a success is told, and by which form of the verb.

    ``form`` is ``fact``, ``own`` and ``we`` (the first persons), ``noun``, ``who``, ``and``, or ``title`` (no verb).
    """

    start: int
    end: int
    form: str


@dataclass(frozen=True, slots=True)
class _Objects:
    wanted: tuple[str, ...]
    excluded: tuple[str, ...]
    anything: bool
    reach: int


class SuccessGrammar:
    """Knows the list; finds the successes of a text."""

    def __init__(self, resources: Path) -> None:
        """Take the folder of the lists; the list is read at the first text."""
        self._resources = resources

    @cached_property
    def _objects(self) -> dict[str, _Objects]:
        objects: dict[str, _Objects] = {}
        for line in read_lines(self._resources, "successes"):
            verb, _, rest = line.partition(": ")
            words = rest.split()
            objects[verb.replace("_", r"\s+")] = _Objects(
                tuple(word for word in words if word not in "*" and word[0] != "-"),
                tuple(word[1:] for word in words if word[0] == "-"),
                "*" in words,
                _REACH_OF_BEING if verb in {"ol", "gel"} else _WORDS_BACK,
            )
        return objects

    @cached_property
    def _verbs(self) -> re.Pattern[str]:
        # The longest first: of "yayımlan" and "yayımla", "al" and "kabul al" the first that fits is taken.
        stems = sorted(self._objects, key=len, reverse=True)
        return re.compile(rf"(?<![\w'’])(?:{'|'.join(f'({stem})' for stem in stems)}){_ENDINGS}")

    @cached_property
    def _stems(self) -> tuple[_Objects, ...]:
        return tuple(self._objects[stem] for stem in sorted(self._objects, key=len, reverse=True))

    def find(self, text: str) -> Iterator[Success]:
        """Yield the successes in ``text``, in order; nouns that tell one without a verb come last."""
        for match in self._verbs.finditer(text):
            stem = next(place for place, group in enumerate(match.groups()) if group)
            start = _begin(text, match.start(), self._stems[stem])
            if start is not None and not _NEGATED.match(text, match.end()):
                form = next(form for form in ("fact", "we", "own", "noun", "who", "and") if match[form])
                yield Success(start, match.end(), form)
        for match in _NOUN_ALONE.finditer(text):
            yield Success(*match.span(), "title")


def _begin(text: str, verb: int, objects: _Objects) -> int | None:
    """Return where what was achieved begins, if it stands near enough before the verb at ``verb``."""
    cuts = [match.end() for match in _CLAUSE.finditer(text, max(0, verb - 90), verb)]
    words = list(_WORD.finditer(text, cuts[-1] if cuts else max(0, verb - 90), verb))[-_WORDS_BACK:]
    if any(word[0].startswith(objects.excluded) for word in words[-2:]):
        return None
    told = words[-min(_WORDS_SHOWN, len(words))].start() if words else verb
    for word in reversed(words[-objects.reach :]):
        if word[0].startswith(objects.wanted) or _is_a_name_of(word[0], objects.wanted):
            return min(word.start(), told)
    return told if objects.anything and words else None


def _is_a_name_of(word: str, wanted: tuple[str, ...]) -> bool:
    """Whether a word is a name with the case that is wanted: ``Harvard'a``, ``Almanya'dan``."""
    return ("'ya" in wanted and bool(_TO_A_NAME.search(word))) or ("'dan" in wanted and bool(_FROM_A_NAME.search(word)))
