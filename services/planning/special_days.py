"""Days on which not every post fits: those that everybody knows, and the unit's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from models.messages import QT_TRANSLATE_NOOP, Message
from models.planning import DayKind, DayMark, DayTone, SpecialDay
from services.language import tokens, turkish
from services.planning.public_days import PublicDay, PublicDays

_FILE = "days.toml"
_BRIGHT = re.compile("[🎉🎊🥳🎏🎈🎁🎆🎇🕺💃😄😁😆🤩]")
"""Emoji of parties, presents and laughter."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a day is. On a ``mourning`` day only commemoration fits, on others of these only celebration does not.

    ``about`` tells words of texts that speak of the day itself, ``date`` its date in words.
    """

    id: str
    name: Message
    mourning: bool
    about: re.Pattern[str] | None = None
    date: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class _Yearly:
    occasion: Occasion
    month: int
    day: int
    since: int


class KnownDays:
    """The days of ``resources/calendar/days.toml``, and the words that tell which posts fit them.

    ``public`` are the holidays, which move and are in no file.
    """

    def __init__(self, raw: dict[str, Any]) -> None:
        self.public = PublicDays()
        self._days = [_yearly(day) for day in raw["days"]]
        self._remembering = _beginnings(raw["words"]["remembering"])
        self._joyful = _beginnings(raw["words"]["joyful"])
        self._notices = Notices(raw["notice"])

    @classmethod
    def read(cls, resources: Path) -> KnownDays:
        import tomllib

        with (resources / "calendar" / _FILE).open("rb") as file:
            return cls(tomllib.load(file))

    def on(self, day: date, own: Iterable[SpecialDay] = ()) -> list[Occasion]:
        """Return what the local ``day`` is, the gravest first; ``own`` are the unit's days."""
        found = [
            one.occasion for one in self._days if (one.month, one.day) == (day.month, day.day) and day.year >= one.since
        ]
        found += [
            Occasion(one.id, Message("{name}", {"name": one.name}, "{name}"), mourning=True)
            for one in own
            if one.kind is DayKind.MOURNING and one.first <= day <= one.last
        ]
        return sorted(found, key=lambda one: not one.mourning)

    def is_mourning(self, day: date, own: Iterable[SpecialDay] = ()) -> bool:
        """Tell whether the local ``day`` is one of mourning, for everybody or for the unit."""
        return any(occasion.mourning for occasion in self.on(day, own))

    def marks(self, day: date, own: Iterable[SpecialDay] = ()) -> list[DayMark]:
        """Return all that the calendar shows of the local ``day``, mourning first.

        Holidays are among it once they are at hand (:meth:`PublicDays.get_ready`): no window waits for them.
        """
        found = [DayMark(one.name, DayTone.MOURNING if one.mourning else DayTone.REMEMBRANCE) for one in self.on(day)]
        mine = [one for one in own if one.first <= day <= one.last]
        if self.public.is_ready:
            found += [_holiday_mark(one) for one in self.public.on(day) if not _is_among(one, mine)]
        found += [DayMark(Message("{name}", {"name": one.name}, "{name}"), DayTone(one.kind), one.id) for one in mine]
        order = list(DayTone)
        return sorted(found, key=lambda mark: order.index(mark.tone))

    def names(self) -> list[Message]:
        """Return what is on the calendar of everybody, in the order of the year; what moves with the moon last."""
        kept = [one.occasion.name for one in sorted(self._days, key=lambda one: (one.month, one.day))]
        return [*kept, Message(QT_TRANSLATE_NOOP("services", "resmî tatiller, yarım günler ve dinî bayramlar"))]

    def speaks_of(self, text: str, occasion: Occasion) -> bool:
        """Tell whether ``text`` speaks of what the day is for."""
        return occasion.about is not None and bool(occasion.about.search(turkish.fold(text)))

    def dates(self, text: str, occasion: Occasion) -> bool:
        """Tell whether ``text`` names the day by its date."""
        return occasion.date is not None and bool(occasion.date.search(turkish.fold(text)))

    def remembers(self, text: str) -> bool:
        """Tell whether ``text`` speaks of remembrance."""
        return any(self._remembering.match(word) for word in _words(text))

    def celebration(self, text: str) -> tuple[int, int] | None:
        """Return where ``text`` celebrates, invites to a party or advertises: half-open, in code points."""
        spans = [(token.start, token.end) for token in tokens.words(text) if self._joyful.match(_folded(token))]
        if not spans and (bright := _BRIGHT.search(text)):
            spans = [bright.span()]
        return spans[0] if spans else None

    def is_notice(self, text: str) -> bool:
        """Tell whether ``text`` may go out while all else is stopped: condolence, solidarity, an emergency.

        Where it celebrates or advertises as well it is none, unless it calls something off.
        """
        folded = turkish.fold(text)
        if self._notices.calls_off(folded):
            return True
        return self._notices.speaks(folded) and self.celebration(self._notices.plain(folded)) is None


class Notices:
    """The words of what fits a crisis, in folded texts."""

    def __init__(self, raw: dict[str, str]) -> None:
        found = {key: re.compile(rf"(?<!\w)(?:{_alternatives(words)})") for key, words in raw.items()}
        self._kinds = [found[key] for key in ("condolence", "solidarity", "emergency")]
        self._get_well, self._misfortune = found["get_well"], found["misfortune"]
        self._called_off, self._selling = found["called_off"], found["selling"]
        self._advertising, self._good_cause = found["advertising"], found["good_cause"]

    def speaks(self, folded: str) -> bool:
        """Tell whether a text is condolence, solidarity or an emergency, and no advertisement beside it."""
        unwell = bool(self._get_well.search(folded) and self._misfortune.search(folded))
        meant = unwell or any(kind.search(folded) for kind in self._kinds)
        return meant and not self._advertising.search(folded)

    def calls_off(self, folded: str) -> bool:
        """Tell whether a text says that something will not be, whatever that was."""
        return bool(self._called_off.search(folded)) and not self._selling.search(folded)

    def plain(self, folded: str) -> str:
        """Return a text without the campaigns that are no advertisement."""
        return self._good_cause.sub("", folded)


def _holiday_mark(day: PublicDay) -> DayMark:
    return DayMark(day.name, DayTone.HALF_HOLIDAY if day.half else DayTone.HOLIDAY)


def _is_among(day: PublicDay, own: Iterable[SpecialDay]) -> bool:
    """Tell whether the unit has the holiday as a day of its own: nobody wants to read it twice."""
    name = turkish.fold(day.holiday.turkish())
    return any(name in turkish.fold(one.name) for one in own)


def _yearly(raw: dict[str, Any]) -> _Yearly:
    name = Message(raw["name"]["tr"], en=raw["name"]["en"])
    about, written = (re.compile(rf"(?<!\w)(?:{_alternatives(raw[key])})") for key in ("about", "date"))
    occasion = Occasion(raw["id"], name, raw["kind"] == "mourning", about, written)
    return _Yearly(occasion, raw["month"], raw["day"], raw["since"])


def _beginnings(words: str) -> re.Pattern[str]:
    return re.compile(_alternatives(words))


def _alternatives(words: str) -> str:
    """Return a pattern of the beginnings of words; one with a full stop behind it must be whole, ``_`` is a space."""
    return "|".join(map(_alternative, words.split()))


def _alternative(word: str) -> str:
    pattern = re.escape(word.removesuffix(".")).replace("_", r"\s?")
    return rf"{pattern}(?!\w)" if word.endswith(".") else pattern


def _words(text: str) -> Iterator[str]:
    return (_folded(token) for token in tokens.words(text))


def _folded(token: tokens.Token) -> str:
    return turkish.fold(token.text)
