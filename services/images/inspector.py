"""The door to everything about pictures."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import cast

from models.checking import IsCancelled
from models.diagnostics import Diagnostic
from models.enums import Language, Platform
from models.sources import PictureSource
from services.hung import PLACES
from services.images import alt_text as described
from services.images import delivery, geometry
from services.images.attribution import Case, attribution, proposal
from services.images.client import Refused, WorkerClient
from services.images.copies import SharedCopy, write_copy
from services.images.facts import Credit, JsonObject, Limits, PictureFacts, Unreadable
from services.images.library.matches import Match
from services.images.library.matches import witnesses as library_witnesses
from services.images.library.matching import LibraryMatcher
from services.images.logo_book import KnownLogo, LogoBook
from services.images.logos import LogoSighting, logos
from services.images.people import people
from services.images.privacy import private_metadata
from services.images.proposals import Proposal
from services.images.quality import quality
from services.images.refusals import answered, unreadable
from services.images.stretch.finding import stretched
from services.images.stretch.logo_witness import logo_witness
from services.images.witness import Witness
from services.patience import Budget, TooSlow, in_time
from services.platforms import PlatformProfile, count

_LOG = logging.getLogger(__name__)
_REMEMBERED = 1024
_STAT_SECONDS = 2.0
_FileState = tuple[str, int, int]

_SAME_PICTURE = 0.5
"""Share of a picture that one of the library covers, from which on the library's source is its own."""
_NO_SOURCES: Mapping[str, PictureSource] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ImageReport:
    """What was found in one file. Sizes are pixels as displayed; all are 0, and ``format`` empty, if unreadable."""

    path: Path
    width: int
    height: int
    format: str
    diagnostics: tuple[Diagnostic, ...]
    bytes: int = 0
    orientation: int = 1
    credits: tuple[Credit, ...] = ()
    sha256: str = ""
    proposal: Proposal = field(default_factory=Proposal)
    """Whose the picture seems to be: what the form for its source begins with."""
    matches: tuple[Match, ...] = ()
    """Pictures of the unit's library that it shows."""

    faces: tuple[tuple[int, int, int, int], ...] = ()
    """Left, top, right and bottom in displayed pixels, the largest first; none yet where it is not ``complete``."""

    complete: bool = True
    """False for the first verdicts, after which more may come."""

    @property
    def kin(self) -> tuple[str, ...]:
        """The library's pictures that are the same, by digest: what is recorded of them holds for this one too."""
        alike = (match for match in self.matches if match.share >= _SAME_PICTURE)
        return tuple(match.sha256 for match in alike if match.sha256 != self.sha256)

    @property
    def readable(self) -> bool:
        """Whether the file is a picture that could be decoded to its end."""
        return bool(self.format)


class ImageInspector:
    """Inspects pictures and makes small ones of them, with a worker process that it starts at the first picture.

    Methods block and may be called from any one thread at a time; :meth:`close` ends the worker.
    """

    def __init__(
        self,
        platform_profiles: Mapping[Platform, PlatformProfile],
        limits: Limits | None = None,
        command: Sequence[str] | None = None,
        library: Callable[[WorkerClient], LibraryMatcher] | None = None,
        logo_book: LogoBook | None = None,
    ) -> None:
        self._profiles = platform_profiles
        self._client = WorkerClient(limits, command)
        self._library = library(self._client) if library is not None else None
        self._logo_book = logo_book
        self._facts: OrderedDict[_FileState, Examined] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def profiles(self) -> Mapping[Platform, PlatformProfile]:
        """The platforms known, for crop previews."""
        return self._profiles

    @property
    def worker(self) -> WorkerClient:
        """The worker process, for what else it can do (:mod:`services.images.commands`); same thread as the methods."""
        return self._client

    @property
    def library(self) -> LibraryMatcher | None:
        """What finds the unit's own pictures again; same thread as the methods."""
        return self._library

    def inspect(
        self,
        path: Path,
        *,
        platforms: Sequence[Platform] = (),
        text: str | None = None,
        alt_text: str = "",
        credit: str = "",
        is_cancelled: IsCancelled = lambda: False,
        own_names: Collection[str] = (),
        language: Language = Language.TURKISH,
        source: PictureSource | None = None,
        kin: Mapping[str, PictureSource] = _NO_SOURCES,
        file_name: str = "",
        witnesses: Sequence[Witness] = (),
        quick: bool = False,
    ) -> ImageReport:
        """Decode ``path`` and judge it for ``platforms``, beside the post's ``text`` (``None``: no post yet).

        ``credit`` is what the editor wrote into the source field, ``source`` what was declared of the picture with
        these contents, ``kin`` what was declared of others, by digest: it counts where the library has the same picture
        and nothing else is declared. ``own_names`` are the unit's own, which need no credit, its accounts as ``@name``.
        ``file_name`` is the name that the file came with, where ``path`` has another; ``witnesses`` of a stretch are
        those that are asked outside the worker (:class:`services.images.witness.Witness`). ``quick`` gives the first
        verdicts only, unless more are known already.
        Never raises for a bad file: that is a report with one ``image.unreadable``. Raises ``Cancelled``.
        The same unchanged file is decoded once, however often it is judged.
        """
        budget = Budget(self._client.limits.seconds)  # for all that is asked about this picture
        try:
            examined = self._examine(path, is_cancelled, budget, deep=not quick)
        except Refused as refusal:
            finding = unreadable(refusal.reason, refusal.detail, self._client.limits)
            return ImageReport(path, 0, 0, "", (finding,))
        facts, matches = examined.facts, self._matches(path, examined, is_cancelled, budget)
        alike = [match.sha256 for match in matches if match.share >= _SAME_PICTURE and match.sha256 != facts.sha256]
        similar = next((kin[digest] for digest in alike if digest in kin), None)
        case = Case(
            picture=facts,
            file_name=file_name or path.name,
            text=text,
            written=credit,
            source=source or similar,
            own_names=own_names,
            from_library=source is None and similar is not None,
            kin=alike,
        )
        profiles = [self._profiles[platform] for platform in platforms if platform in self._profiles]
        found: list[Diagnostic] = [
            *stretched(facts, [*witnesses, *library_witnesses(matches), *filter(None, [logo_witness(examined.logos)])]),
            *attribution(
                case,
                language=language,
                platforms=platforms,
                fits=lambda whole: all(count(whole, one).over == 0 for one in profiles),
            ),
        ]
        for profile in profiles:
            for check in (geometry.cropped, geometry.small, delivery.too_many_bytes, delivery.wrong_format):
                found += check(facts, profile)
        found += delivery.wrong_ending(facts, path)
        found += described.alt_text(alt_text, profiles, text)
        found += geometry.turned(facts)
        found += private_metadata(facts)
        found += logos(examined.logos)
        found += people(facts)
        found += quality(facts, file_name or path.name)
        found.sort(key=lambda diagnostic: -diagnostic.severity)
        return ImageReport(
            path=path,
            width=facts.width,
            height=facts.height,
            format=facts.format,
            diagnostics=tuple(found),
            bytes=facts.bytes,
            orientation=facts.orientation,
            credits=facts.credits,
            faces=facts.faces,
            complete=facts.deep,
            sha256=facts.sha256,
            proposal=proposal(case),
            matches=matches,
        )

    def thumbnail(self, path: Path, max_size: int, is_cancelled: IsCancelled = lambda: False) -> bytes | None:
        """Return ``path`` upright within ``max_size`` pixels a side: JPEG, PNG if see-through, ``None`` if unreadable.

        The bytes were made by the worker, so they are safe to decode here. Raises ``Cancelled``.
        """
        return self._made({"do": "thumbnail", "path": os.fspath(path), "side": max_size}, is_cancelled)

    def thumbnail_of(self, picture: bytes, max_size: int, is_cancelled: IsCancelled = lambda: False) -> bytes | None:
        """Return the same of a picture that is no file: what came inside of one, from nobody knows whom."""
        return self._made({"do": "thumbnail", "side": max_size}, is_cancelled, picture)

    def small_copy(
        self, path: Path, side: int, max_bytes: int, is_cancelled: IsCancelled = lambda: False
    ) -> bytes | None:
        """Return ``path`` as an upright JPEG in sRGB that tells nothing, ``None`` if unreadable. May be cancelled."""
        request: JsonObject = {"do": "small-copy", "path": os.fspath(path), "side": side, "max_bytes": max_bytes}
        return self._made(request, is_cancelled)

    def _made(self, request: JsonObject, is_cancelled: IsCancelled, picture: bytes = b"") -> bytes | None:
        try:
            return self._client.ask(request, is_cancelled, picture)[1]
        except Refused:
            return None

    def share(
        self, path: Path, platform: Platform, folder: Path, name: str, is_cancelled: IsCancelled = lambda: False
    ) -> SharedCopy:
        """Write a copy of ``path`` for ``platform`` into ``folder``, named after ``name``; ``path`` is only read.

        The copy tells nothing but the credits, is upright, in sRGB and within the platform's limits, and never takes
        the place of a file. Raises ``UserError`` where the picture cannot be read or the copy not be written, and
        ``Cancelled``.
        """
        rules = self._profiles[platform].images
        request: JsonObject = {
            "do": "share",
            "path": os.fspath(path),
            "formats": sorted(rules.formats),
            "max_bytes": rules.byte_limit(""),
            "max_bytes_gif": rules.byte_limit("GIF"),
        }
        head, data = answered(self._client, request, is_cancelled)
        changes = frozenset(str(change) for change in cast("list[object]", head["changes"]))
        return SharedCopy(write_copy(data, folder, name, str(head["format"])), changes)

    def close(self) -> None:
        """End the worker process, if there is one."""
        self._client.close()

    def _examine(self, path: Path, is_cancelled: IsCancelled, budget: Budget, *, deep: bool) -> Examined:
        with budget.spending():
            state = _state(path)
        wanted = deep and self._library is not None and len(self._library) > 0
        sought = self._logo_book.known if deep and self._logo_book is not None else ()
        with self._lock:
            known = self._facts.get(state) if state is not None else None
            enough = known is not None and (known.facts.deep or not deep)
            enough = enough and (not deep or known is None or known.sought is sought)
            if state is not None and known is not None and enough and (known.fingerprint is not None or not wanted):
                self._facts.move_to_end(state)
                return known
        request: JsonObject = {"do": "examine", "path": os.fspath(path), "deep": deep, "fingerprint": wanted}
        request["logos"] = [os.fspath(one.path) for one in sought]
        head, body = self._client.ask(request, is_cancelled, budget=budget)
        examined = Examined(
            PictureFacts.from_json(cast("JsonObject", head["facts"])),
            body if wanted else None,
            logos=tuple(LogoSighting.from_json(one, sought) for one in cast("list[JsonObject]", head["logos"])),
            sought=sought,
        )
        for fault in examined.facts.faults:
            _LOG.error("a measure of pictures slipped: %s", fault)
        with self._lock:
            if state is not None and state == _state(path):
                self._facts[state] = examined
                while len(self._facts) > _REMEMBERED:
                    self._facts.popitem(last=False)
        return examined

    def _matches(self, path: Path, examined: Examined, is_cancelled: IsCancelled, budget: Budget) -> tuple[Match, ...]:
        if self._library is None or not examined.fingerprint:
            return ()
        if examined.matched_at != self._library.revision:
            examined.matches = tuple(self._library.matches(path, examined.fingerprint, is_cancelled, budget))
            examined.matched_at = self._library.revision
        return examined.matches


@dataclass(slots=True)
class Examined:
    """What is remembered of one state of a file.

    ``fingerprint`` is ``None`` where nobody wanted one; ``sought`` are the logos that were looked for.
    """

    facts: PictureFacts
    fingerprint: bytes | None = None
    matches: tuple[Match, ...] = ()
    matched_at: int = -1
    logos: tuple[LogoSighting, ...] = ()
    sought: tuple[KnownLogo, ...] = ()


def _state(path: Path) -> _FileState | None:
    if PLACES.is_hung(path):
        return None
    with contextlib.suppress(OSError, ValueError, TooSlow):  # the worker finds out what is wrong, and says it
        found = in_time(path.stat, _STAT_SECONDS)
        return (os.fspath(path), found.st_mtime_ns, found.st_size)
    return None


__all__ = ["Credit", "ImageInspector", "ImageReport", "Limits", "SharedCopy", "Unreadable"]
