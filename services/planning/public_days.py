"""Türkiye's public holidays, half days and religious feasts, each year's as they fall."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from models.messages import QT_TRANSLATE_NOOP, Message

_A_DAY = timedelta(days=1)
_NAMES = (
    QT_TRANSLATE_NOOP("services", "Yılbaşı"),
    QT_TRANSLATE_NOOP("services", "Ulusal Egemenlik ve Çocuk Bayramı"),
    QT_TRANSLATE_NOOP("services", "Emek ve Dayanışma Günü"),
    QT_TRANSLATE_NOOP("services", "Atatürk'ü Anma, Gençlik ve Spor Bayramı"),
    QT_TRANSLATE_NOOP("services", "Demokrasi ve Millî Birlik Günü"),
    QT_TRANSLATE_NOOP("services", "Zafer Bayramı"),
    QT_TRANSLATE_NOOP("services", "Cumhuriyet Bayramı"),
    QT_TRANSLATE_NOOP("services", "Genel tatil"),
)
_FEASTS = (
    QT_TRANSLATE_NOOP("services", "Ramazan Bayramı"),
    QT_TRANSLATE_NOOP("services", "Kurban Bayramı"),
)
"""They move with the moon."""
_EVE = QT_TRANSLATE_NOOP("services", "{name} arifesi (13.00’ten sonra)")
_NTH_DAY = QT_TRANSLATE_NOOP("services", "{name}, {n}. gün")
_ESTIMATED = QT_TRANSLATE_NOOP("services", "{name} (tahmini)")


@dataclass(frozen=True, slots=True)
class PublicDay:
    """What a local day is off for.

    ``half``: from one in the afternoon on. ``estimated``: computed, for nobody has announced that year's date yet.
    ``holiday`` is what is kept, without eve, number and doubt; ``name`` has all of them.
    """

    name: Message
    holiday: Message
    half: bool
    religious: bool
    estimated: bool


class PublicDays:
    """Looks days up; a year is worked out once, in less than a millisecond.

    The first look loads the library, a tenth of a second: call :meth:`get_ready` on a lane before a window asks.
    Years before 1936 and after 2100 have no days.
    """

    def __init__(self) -> None:
        self._years: dict[int, Mapping[date, tuple[PublicDay, ...]]] = {}

    @property
    def is_ready(self) -> bool:
        """Whether the library is loaded, so that a look costs next to nothing."""
        return bool(self._years)

    def get_ready(self, year: int) -> None:
        """Load what is needed to look days up, and work out ``year``."""
        self._of_year(year)

    def on(self, day: date) -> tuple[PublicDay, ...]:
        """Return why a local day is off; nothing for a day like any other."""
        return self._of_year(day.year).get(day, ())

    def is_off(self, day: date) -> bool:
        """Tell whether nobody is in the office on a local day, for it is a whole holiday."""
        return any(not one.half for one in self.on(day))

    def _of_year(self, year: int) -> Mapping[date, tuple[PublicDay, ...]]:
        known = self._years.get(year)
        if known is None:
            known = self._years[year] = _read(year)
        return known


def _read(year: int) -> Mapping[date, tuple[PublicDay, ...]]:
    # The country's own module: the library's registry would look at two hundred and fifty of them.
    from holidays.constants import HALF_DAY, PUBLIC
    from holidays.countries.turkey import Turkey

    if not Turkey.start_year <= year <= Turkey.end_year:
        return {}
    whole, half = (Turkey(years=year, categories=(kind,), language="tr") for kind in (PUBLIC, HALF_DAY))
    found: defaultdict[date, list[PublicDay]] = defaultdict(list)
    for day in sorted(whole):
        for said in whole.get_list(day):
            # A feast may begin in the old year: the library adds that year when it is asked for one of its days.
            before = 0
            while said in whole.get_list(day - (before + 1) * _A_DAY):
                before += 1
            found[day].append(_public_day(said, before + 1))
    for day in sorted(half):
        found[day] += [_public_day(said, 0) for said in half.get_list(day)]
    return {day: tuple(days) for day, days in found.items()}


def _public_day(said: str, number: int) -> PublicDay:
    """Word what the library says of a day: the ``number``-th of its holiday, 0 for the half day before it."""
    said = said.replace("i\u0307", "i")  # the library has a dot on a dotted i
    known = next((name for name in (*_NAMES, *_FEASTS) if said.startswith(name)), said)
    holiday = name = Message(known)
    religious, estimated = known in _FEASTS, "(tahmini)" in said
    if not number:
        name = Message(_EVE, {"name": name})
    elif religious:
        name = Message(_NTH_DAY, {"name": name, "n": number})
    if estimated:
        name = Message(_ESTIMATED, {"name": name})
    return PublicDay(name, holiday, not number, religious, estimated)
