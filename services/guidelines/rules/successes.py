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
_FORMS = ("fact", "we", "own", "noun", "who", "and")
_WORDS_BACK = 7
_REACH_OF_BEING = 3
"""Words: what somebody is or comes as stands right before the verb; an object may stand farther away."""
_WORDS_SHOWN = 4
_CLAUSE = re.compile(r"(?:(?<!\d)\.|[!?…])+\s|[\n;:]|\bve\s+de\b")
_TITLE = (
    r"(?:(?:sampiyon|rekortmen|finalist)(?:[iu])?|(?:birinci|ikinci|ucuncu)(?:si|su)|\d{1,2}['’]?(?:[iu]?nc[iu])?s[iu])"
)
_NOUN_ALONE = re.compile(  # what all begin with comes once, so that most places are left at once
    rf"\b(?:(?<=[a-z0-9] )(?P<title>{_TITLE})(?=\s*(?:[!.,\u2600-\u27bf\U0001f300-\U0001faff]|$|\n))"
    r"|(?:sampiyon|birinci|ikinci|ucuncu)(?=\s*[!🥇🥈🥉🏆👏🎉])"
    r"|artik\s+(?:ceo|doktor|profesor|docent|avukat|muhendis|ogretmen|hakim|savci|pilot|mimar|mudur)(?=\s*[!.🎉👏])"
    r"|yilin\s+(?:en\s+)?[a-z]+(?:\s+[a-z]+)?(?<![dt])[iu](?=\s*(?:[!.:,🏆👏🎉]|$|\n))"
    r"|(?:yari\s*)?final(?:de|inde|ist)(?=\s*(?:[!.,🏆👏🎉]|$|\n))|podyumda\b|kursunun\s+\w+\s+basamaginda\b"
    r"|(?:listesinde|zirvede|zirvesinde|sahnesinde|vitrinlerde|raflarda|birinci\s+sirada|ilk\s+sirada|kadrosunda)(?=\s*(?:[!.,🏆👏🎉]|$|\n))"
    r"|(?:yarisma|turnuva|sinav|olimpiyat|sampiyona|kategori)\w*\s+(?:birinci|ikinci|ucuncu|sampiyon)(?=\s*(?:[!.,]|$|\n))"
    r"|(?:altin|gumus|bronz)\s+madalyali\b|rekortmeni\b|medari?\s*iftihar\w*|(?:odullu|derece)\s+sahibi\b"
    r"|(?:birincilik|ikincilik|ucunculuk|sampiyonluk|altin|gumus|bronz|odul|kupa|zafer|madalya)\s+[a-z]+(?:['’]?[dt][ae]n|['’][iu]n|n[iu]n)(?=\s*(?:[!.,🏆👏🎉]|$|\n))"
    r"|ilk\s+(?:uc|bes|on|yirmi|elli|yuz|bin)\w*[dt]e(?=\s*[!.,🏆👏🎉])|milli\s+takim['’]?d[ae](?=\s*[!.,])"
    r"|(?:odul|palmiye|madalya|kupa|unvan|rekor|oscar|kelebek|portakal|ayi)\w*['’]?\w*\s+sahibi(?=\s*[!.,])"
    r"|sampiyon\s+(?:galatasaray|fenerbahce|besiktas|trabzonspor|basaksehir|[a-z]+spor)\b)"
    r"|['’][yn]?[ae]\s+(?:[\w'’]+\s+){0,3}(?:odulu?|madalya|unvan[iu]?|plaket|burs)(?=\s*(?:[!.🏆👏🎉]|$|\n))"
)
_NOUNS = (
    *("sampiyon", "birinci", "ikinci", "ucuncu", "rekortmen", "final", "artik ", "yilin ", "listesinde", "zirve"),
    *("sahnesinde", "vitrin", "raflarda", "ilk sirada", "kadrosunda", "madalya", "medar", "odul", "kupa", "zafer"),
    *("altin ", "gumus ", "bronz ", "unvan", "plaket", "burs", "podyum", "kursu", "derece sah"),
    *("milli takim", "sahibi", "ilk "),
)
"""What such a noun has in it: where none of it stands, none is looked for."""
_WORD = re.compile(r"[\w'’.-]+")
_CASES = {
    "'ya": re.compile(r"['’][yn]?[ae]\Z"),
    "'dan": re.compile(r"['’][dt][ae]n\Z"),
    "'liga": re.compile(r"l[iu]g(?:[iu]n)?[ae]\Z"),
    "'yi": re.compile(r"['’][yn]?[iu]\Z"),
}
_PLACE = re.compile(r"\d{1,3}(?:\.|['’]?(?:nci|inci|uncu|ncu))\Z")
"""``12. oldu``: "'nci" in the list; right before the verb only."""
_SOFT = {"k": "g", "p": "b", "t": "d"}
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
            objects[verb] = _Objects(
                tuple(sort for word in words if word not in "*" and word[0] != "-" for sort in _both_sounds(word)),
                tuple(word[1:] for word in words if word[0] == "-"),
                "*" in words,
                _REACH_OF_BEING if verb in {"ol", "gel"} else _WORDS_BACK,
            )
        return objects

    @cached_property
    def _verbs(self) -> re.Pattern[str]:
        """One pattern of all verbs. They stand by their first letters: most words are left at the first one."""
        by_letter: dict[str, list[str]] = {}
        for stem in sorted(self._objects, key=len, reverse=True):  # "yayımlan" before "yayımla"
            by_letter.setdefault(stem[0], []).append(stem[1:].replace("_", r"\s+"))
        stems = "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())
        return re.compile(rf"(?<![\w'’])(?P<stem>{stems}){_ENDINGS}") if stems else re.compile(r"(?!)")

    def find(self, text: str) -> Iterator[Success]:
        """Yield the successes in ``text``, in order; nouns that tell one without a verb come last."""
        for match in self._verbs.finditer(text):
            objects = self._objects["_".join(match["stem"].split())]
            start = _begin(text, match.start(), objects)
            if start is not None and not _NEGATED.match(text, match.end()):
                form = next(form for form in _FORMS if match[form])
                yield Success(start, match.end(), form)
        for match in _NOUN_ALONE.finditer(text) if any(word in text for word in _NOUNS) else ():
            start = match.start()
            if " " not in match[0]:
                words = list(_WORD.finditer(text, _clause(text, start), start))[
                    -(1 if match["title"] else _WORDS_SHOWN) :
                ]
                start = words[0].start() if words else start
            yield Success(start, match.end(), "title")


def _begin(text: str, verb: int, objects: _Objects) -> int | None:
    """Return where what was achieved begins, if it stands near enough before the verb at ``verb``."""
    words = list(_WORD.finditer(text, _clause(text, verb), verb))[-_WORDS_BACK:]
    if any(word[0] != "yilin" and word[0].startswith(objects.excluded) for word in words[-_WORDS_SHOWN:]):
        return None
    told = words[-min(_WORDS_SHOWN, len(words))].start() if words else verb
    for word in reversed(words[-objects.reach :]):
        wanted = word[0].startswith(objects.wanted) or _is_a_name_of(word[0], objects.wanted)
        if wanted or (word is words[-1] and "'nci" in objects.wanted and _PLACE.match(word[0])):
            return min(word.start(), told)
    return told if objects.anything and words else None


def _clause(text: str, at: int) -> int:
    """Return where the clause at ``at`` begins, as far as it is near."""
    begin = max(0, at - 90)
    return max((match.end() for match in _CLAUSE.finditer(text, begin, at)), default=begin)


def _is_a_name_of(word: str, wanted: tuple[str, ...]) -> bool:
    """Whether a word is a name with the case that is wanted: ``Harvard'a``, ``Almanya'dan``."""
    return any(case in wanted and pattern.search(word) for case, pattern in _CASES.items())


def _both_sounds(word: str) -> tuple[str, ...]:
    """Return the beginning of a word as it stands and as its last consonant softens: ``kuşak``, ``kuşağ``."""
    return (word, word[:-1] + _SOFT[word[-1]]) if word[-1] in _SOFT and len(word) > 3 else (word,)
