"""What somebody who is named suffers from: of all personal data the best protected.

An illness alone is a subject of talks and clinics. It is told of a person where his name stands near it, in the same
sentence, and where the words are those of a patient (``tanısı kondu``, ``tedavi görüyor``, ``ameliyat oldu``).
All text is plain (``services.guidelines.word_files``); the patterns are in ``resources/rules/patterns``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from services.guidelines.pattern_files import read_patterns
from services.guidelines.rules.people import Person
from services.guidelines.rules.secret_numbers import Found
from services.guidelines.sentences import around
from services.paths import RESOURCES

_CUES = (
    *("hasta", "tedavi", "alin", "kop", "yirtil", "tasiyici", "varmis", "tutmus", "tani", "teshis", "ameliyat"),
    *("operasyon", "nakl", "nakil", "yetmez", "nobet", "kriz", "atag"),
    *("olmus", "oldu", "gecir", "nedeniyle", "yuzunden", "sebebiyle", "pozitif", "ilac", "ilav", "mucadele", "atlat"),
    *("yend", "yakalan", "kapt", "rapor", "hamile", "dusuk yap", "intihar", "yogun bakim", "terapi", "psikolog"),
    *("psikiyatr", "antidepresan", "depresyon", "kiril", "kirdi", "kirik", "karantina", "engelli", "felc", "fenalas"),
    *("bayil", "kurtaj", "dogum izni", "araniyor", "(", "iyiles", "dolayisiyla"),
)
"""One of these stands in whatever the patterns find."""
_GAP = 60


def find_illnesses(text: str, terms: tuple[str, ...], people: Callable[[], list[Person]]) -> Iterator[Found]:
    """Yield what somebody who is named nearby suffers from: of a person the first words only."""
    if not any(cue in text for cue in _CUES):
        return
    spans = {
        *((at, at + len(term)) for term in terms for at in _all_places(text, term)),
        *(match.span() for match in _pattern("suffers").finditer(text)),
        *(match.span() for match in _pattern("state").finditer(text)),
        *(match.span("illness") for match in _pattern("bracketed").finditer(text)),
    }
    told: set[int] = set()
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        who = next((one for one in reversed(people()) if _is_said_of(text, one, start, end)), None)  # the nearest
        if who and who.start not in told:
            told.add(who.start)
            yield Found("health", start, end)


def _all_places(text: str, term: str) -> Iterator[int]:
    at = text.find(term)
    while at >= 0:
        yield at
        at = text.find(term, at + len(term))


def _is_said_of(text: str, person: Person, at: int, end: int) -> bool:
    if person.start >= end:
        # "Hoca kanser olmuş, Mehmet Yıldız'ın dersi boş", "Şeker hastası olan Derya Gül'e": the name comes next.
        between = text[end : person.start].rstrip()
        near = not between or _pattern("name_next").fullmatch(between)
        told = near and person.words > 1 and _pattern("told").search(text, at, end)
        return bool(told) and not _a_subject(text, at)
    name_end = min(person.end, at)  # "Volkan Hocamız Parkinson hastası": the illness may have a capital too
    if at <= person.start or at - name_end > _GAP or not _is_somebody(text, person, name_end):
        return False
    between = text[name_end:at].removeprefix(".")
    wished = "gecmis olsun" in text
    if re.search(r"[.?\n;](?=\s)" if wished else r"[.!?](?=\s)|[\n;]", between):
        return False
    own = _pattern("of_his_own").search(text, at, min(len(text), end + 12))
    if _a_subject(text, at) or (not own and _pattern("talks").match(text, end)):
        return False
    return bool(own) or not _pattern("expert").search(text, max(0, person.start - 12), person.start)


def _is_somebody(text: str, person: Person, end: int) -> bool:
    """Tell whether a name has two words, or one that is said to be somebody: ``Emine Hanım``, ``arkadaşımız Doruk``."""
    if " " in text[person.start : end].strip() or _pattern("called").match(text, person.end):
        return True
    return _pattern("ours").search(text, max(0, person.start - 24), person.start) is not None


def _a_subject(text: str, at: int) -> bool:
    """Tell whether the sentence around ``at`` is about work on illnesses, or about times long past."""
    span = around(text, at, at, _pattern("sentence_end"), 200)
    return bool(_pattern("a_subject").search(text, *span) or _pattern("long_ago").search(text, *span))


def _pattern(name: str) -> re.Pattern[str]:
    return read_patterns(RESOURCES, "secret_health")[name]
