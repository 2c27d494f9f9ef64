"""Hours that cannot be right: 25.00, 14.75, and an end before the beginning (16.00-14.00)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.guidelines.rules.when import When, WrittenTime, read_when
from services.guidelines.tokens import signs_of
from services.language.spoken import number
from services.language.suffixes import inflect, readings

_FIGURES = re.compile(r"\d(?:[.:]\d\d|\s?[apAP]\.?[mM]\b)")
_IN_WORDS = re.compile(r"(?:[Ss]aat|SAAT)\W{0,3}\d")
_CLOCKS = frozenset("\u23f0" + "".join(map(chr, range(0x1F550, 0x1F568))))
_PAIR = re.compile(r"(?P<first>\d{1,2}[.:]\d\d)(?P<between>\D{1,8})(?P<second>\d{1,2}[.:]\d\d)")
_ENDING = re.compile(r"'\w{1,6}")
_NIGHT_ENDS = 7 * 60
_LATE = 21 * 60
_LONGEST_SLIP = 6 * 60
"""Minutes: an end that lies further back is of the next morning (nöbet 17.00-08.00)."""

_SAY_WRITE = QT_TRANSLATE_NOOP("services", "“{new}” yazın")


class HourChecker:
    """Looks at hours alone: which event they belong to is another rule's question."""

    name = "guideline-hours"
    lane = Lane.RULES
    scope = Scope.PARAGRAPH

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        if not _may_tell_hours(snapshot.text):
            return ()
        when = read_when(snapshot.text)
        found: list[Diagnostic] = []
        for written in when.times:
            if written.possible():
                found += _order(snapshot.text, written)
            else:
                found.append(_impossible(snapshot.text, when, written))
        return found


def _may_tell_hours(text: str) -> bool:
    if _FIGURES.search(text) or not _CLOCKS.isdisjoint(signs_of(text)):
        return True
    return ("aat" in text or "AAT" in text) and _IN_WORDS.search(text) is not None


def backwards(written: WrittenTime) -> bool:
    """Tell whether its end comes before its beginning, and not because midnight lies between."""
    if written.until is None:
        return False
    end = written.until[0] * 60 + written.until[1]
    over_midnight = end < _NIGHT_ENDS or written.minutes > _LATE or written.minutes - end > _LONGEST_SLIP
    return end < written.minutes and not over_midnight


def _order(text: str, written: WrittenTime) -> Iterator[Diagnostic]:
    pair = _PAIR.search(text, written.start, written.end)
    if not backwards(written) or pair is None:
        return
    start, end = pair.span()
    plain = pair["between"].strip() in ("-", "–", "—")
    fixes: tuple[Fix, ...] = ()
    if plain:
        new = pair["second"] + pair["between"] + pair["first"]
        fixes = (Fix(Message(_SAY_WRITE, {"new": new}), new),)
    yield Diagnostic(
        rule="guideline.10.time-order",
        article=10,
        severity=Severity.WARNING,
        start=start,
        end=end,
        message=Message(
            QT_TRANSLATE_NOOP("services", "“{found}”: bitiş saati başlangıçtan önce. Saatler doğru mu?"),
            {"found": text[start:end]},
        ),
        fixes=fixes,
        explanation=Message(QT_TRANSLATE_NOOP("services", "Çelişen saatler okuru kararsız bırakır.")),
    )


def _impossible(text: str, when: When, written: WrittenTime) -> Diagnostic:
    apostrophe = when.folded.find("'", written.start, written.end)
    bare_end = apostrophe if apostrophe > 0 else written.end
    end = _ENDING.match(when.folded, bare_end)
    found = text[written.start : bare_end]
    ending = text[bare_end : end.end()] if end else ""
    fixes: tuple[Fix, ...] = ()
    if written.minute == 60 and written.hour < 23 and written.until is None and len(found) == 5:
        new = f"{written.hour + 1:02}{found[2]}00{_carried(ending, written.hour + 1)}"
        fixes = (Fix(Message(_SAY_WRITE, {"new": new}), new),)
    return Diagnostic(
        rule="guideline.10.impossible-time",
        article=10,
        severity=Severity.WARNING,
        start=written.start,
        end=bare_end + (len(ending) if fixes else 0),
        message=Message(QT_TRANSLATE_NOOP("services", "“{found}” diye bir saat yok."), {"found": found}),
        fixes=fixes,
        explanation=Message(QT_TRANSLATE_NOOP("services", "Saatler 00.00 ile 23.59 arasındadır; dakika 59'u geçmez.")),
    )


def _carried(ending: str, hour: int) -> str:
    """Return the ending that a sixtieth minute had, as the full ``hour`` takes it: ``17.60'ta`` is ``18.00'de``."""
    if not ending:
        return ""
    right = number(str(hour))
    read = readings(number("60"), ending[1:])
    return ending[0] + (inflect(right, read[0])[len(right) :] if read else ending[1:])
