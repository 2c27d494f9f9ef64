"""What a search in the library looks at, kept in memory: 50,000 pictures answer within a keystroke."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from models.library import EXPIRES_SOON, AssetFilter
from services.language import turkish


class Consent(NamedTuple):
    """A person's consent, without the person."""

    given: date | None
    withdrawn: date | None

    def is_withdrawn(self, day: date) -> bool:
        return self.withdrawn is not None and self.withdrawn <= day

    def is_missing(self, day: date) -> bool:
        return not self.is_withdrawn(day) and (self.given is None or self.given > day)


class Entry(NamedTuple):
    """One picture. ``text`` is all that may be searched, as :func:`services.language.turkish.searchable` makes it.

    ``added`` is the moment of its adding as the database has it: good for an order, and for nothing else.
    """

    sha256: str
    added: Any
    text: str
    has_source: bool
    expires_on: date | None
    consents: tuple[Consent, ...]


Read = Callable[[Collection[str] | None], Iterable[Entry]]
"""Reads the entries of these pictures, those that are in the library, or of all for ``None``, the newest first."""


class AssetIndex:
    """The entries of all pictures of the library, read at the first search and brought up to date by the next ones.

    It follows the writes of the repositories of one storage. ``generation`` tells when another file took the
    database's place (a backup was restored): then everything is read again.
    """

    def __init__(self, generation: Callable[[], int]) -> None:
        self._generation = generation
        self._read_in = -1
        self._entries: dict[str, Entry] = {}
        self._touched: set[str] = set()
        self._counted: tuple[date, dict[AssetFilter, int]] | None = None

    def touch(self, *sha256s: str) -> None:
        """Note that these pictures, or what is known of them, changed."""
        self._touched.update(sha256s)

    def refresh(self, read: Read) -> None:
        """Read what is not up to date."""
        if self._read_in != self._generation():
            generation = self._generation()
            self._entries = {entry.sha256: entry for entry in read(None)}
            self._read_in = generation  # not before: where reading fails, the next one reads all again
        elif self._touched:
            found = {entry.sha256: entry for entry in read(self._touched)}
            for sha256 in self._touched - found.keys():
                self._entries.pop(sha256, None)
            is_order_kept = found.keys() <= self._entries.keys()  # a known key keeps its place
            self._entries.update(found)
            if not is_order_kept:
                newest_first = sorted(self._entries.values(), key=_place, reverse=True)
                self._entries = {entry.sha256: entry for entry in newest_first}
        else:
            return
        self._touched.clear()
        self._counted = None

    def search(self, words: str, which: AssetFilter, day: date, used: Collection[str]) -> tuple[str, ...]:
        """Return the pictures that have every one of ``words`` and are ``which``, those added last first."""
        found: Iterable[Entry] = self._entries.values()
        for word in turkish.searchable(words).split():
            found = [entry for entry in found if word in entry.text]
        holds = tests(day, used)[which]
        return tuple(entry.sha256 for entry in found if holds(entry))

    def counts(self, day: date, used: Collection[str]) -> dict[AssetFilter, int]:
        """Return how many pictures each filter leaves."""
        if self._counted is None or self._counted[0] != day:
            self._counted = (day, self._count(day))
        unused = len(self._entries) - sum([sha256 in self._entries for sha256 in used])
        return {**self._counted[1], AssetFilter.UNUSED: unused}

    def _count(self, day: date) -> dict[AssetFilter, int]:
        """Count what hangs on the entries alone: it stays as it is while somebody types words to search for."""
        entries = self._entries.values()
        dated = [entry for entry in entries if entry.expires_on is not None]
        peopled = [entry for entry in entries if entry.consents]
        told = tests(day, ())
        found = {which: sum(map(told[which], dated)) for which in _OF_DATED}
        found |= {which: sum(map(told[which], peopled)) for which in _OF_PEOPLED}
        return found | {
            AssetFilter.ALL: len(entries),
            AssetFilter.SOURCE_UNKNOWN: sum([not entry.has_source for entry in entries]),
        }


_OF_DATED = (AssetFilter.LICENCE_EXPIRED, AssetFilter.LICENCE_EXPIRING)
_OF_PEOPLED = (AssetFilter.CONSENT_WITHDRAWN, AssetFilter.CONSENT_MISSING)
"""Filters that leave nothing of pictures without a last day, or without people: most have neither."""


def _place(entry: Entry) -> tuple[Any, str]:
    return entry.added, entry.sha256


def tests(day: date, used: Collection[str]) -> Mapping[AssetFilter, Callable[[Entry], bool]]:
    """Return what each filter asks of an entry on ``day``, where ``used`` are the pictures of living posts."""
    return {
        AssetFilter.ALL: lambda _: True,
        AssetFilter.LICENCE_EXPIRED: lambda entry: entry.expires_on is not None and entry.expires_on < day,
        AssetFilter.LICENCE_EXPIRING: lambda entry: (
            entry.expires_on is not None and day <= entry.expires_on <= day + EXPIRES_SOON
        ),
        AssetFilter.CONSENT_WITHDRAWN: lambda entry: any(one.is_withdrawn(day) for one in entry.consents),
        AssetFilter.CONSENT_MISSING: lambda entry: any(one.is_missing(day) for one in entry.consents),
        AssetFilter.SOURCE_UNKNOWN: lambda entry: not entry.has_source,
        AssetFilter.UNUSED: lambda entry: entry.sha256 not in used,
    }
