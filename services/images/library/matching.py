"""The one door to finding pictures of the unit's library again."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from models.checking import IsCancelled
from services.images.client import Refused, WorkerClient
from services.images.facts import JsonObject
from services.images.library.matches import Match
from services.patience import Budget

if TYPE_CHECKING:
    from services.images.library.index import Candidate, PictureIndex

_LOG = logging.getLogger(__name__)
_VERIFIED = 4
"""Candidates that are laid upon the picture, which costs a fifth of a second each."""
_TWINS = 2
"""The same for what is asked of every tile."""
_SAME, _INLIERS, _ERROR = 0.42, 30, 0.003
"""What the same picture reaches, and another one of the same scene does not: see ``known.registration``."""


def _never() -> bool:
    return False


class LibraryMatcher:
    """Knows the library's pictures by their digests, and finds them in files however they were changed.

    Used on the lane "images" only. ``where`` tells where the file of a digest is, ``open_index`` makes the index at the
    first call. ``revision`` counts changes, for who remembers what was found.
    """

    def __init__(
        self, worker: WorkerClient, where: Callable[[str], Path], open_index: Callable[[], PictureIndex]
    ) -> None:
        self._worker = worker
        self._where = where
        self._open_index = open_index
        self._opened: PictureIndex | None = None
        self._is_told = False
        self.revision = 0

    def __len__(self) -> int:
        """Return how many pictures are known; none where the index cannot be read: pictures are checked without it."""
        try:
            return len(self._index)
        except OSError as error:
            if not self._is_told:
                _LOG.error("the index of the library cannot be read: %s", type(error).__name__)
            self._is_told = True
            return 0

    def add(self, sha256: str, path: Path | None = None, is_cancelled: IsCancelled = _never) -> bool:
        """Learn the picture ``sha256``, whose file is ``path`` or where ``where`` says. ``False`` if it is unreadable.

        Raises ``Cancelled``, and ``OSError`` where the disk refuses.
        """
        from services.images.library.fingerprints import Fingerprint

        if not self._index.missing([sha256]):
            return True
        request: JsonObject = {"do": "fingerprint", "path": os.fspath(path or self._where(sha256))}
        try:
            _, body = self._worker.ask(request, is_cancelled)
        except Refused:
            return False
        if body:
            self._index.add(sha256, Fingerprint.from_bytes(body))
            self.revision += 1
        return bool(body)

    def forget(self, sha256: str) -> None:
        """Forget the picture, if it is known. Raises ``OSError`` where the disk refuses."""
        self._index.forget(sha256)
        self.revision += 1

    def missing(self, digests: Iterable[str]) -> list[str]:
        """Return the pictures that have to be added, in their order: all after the index was lost, mostly none."""
        return self._index.missing(digests)

    def has_twin(self, sha256: str, is_cancelled: IsCancelled = _never) -> bool | None:
        """Whether the library has a known picture a second time; ``None`` where it is not known yet.

        Costs a look at hashes for most, and a fifth of a second for each that is laid upon it. Raises ``Cancelled``.
        """
        try:
            if self._index.missing([sha256]):
                return None
            candidates = self._index.near(sha256)[:_TWINS]
        except OSError:  # as for :meth:`__len__`: pictures are shown without it
            return None
        path, budget = self._where(sha256), Budget(self._worker.limits.seconds)
        return any(self._verified(path, candidate, is_cancelled, budget) is not None for candidate in candidates)

    def find(self, path: Path, is_cancelled: IsCancelled = _never) -> list[Match]:
        """Return the library's pictures that are in the file ``path``, the best first. Raises ``Cancelled``."""
        if not len(self):
            return []
        budget = Budget(self._worker.limits.seconds)
        try:
            _, body = self._worker.ask({"do": "fingerprint", "path": os.fspath(path)}, is_cancelled, budget=budget)
        except Refused:
            return []
        return self.matches(path, body, is_cancelled, budget)

    def matches(
        self, path: Path, fingerprint: bytes, is_cancelled: IsCancelled = _never, budget: Budget | None = None
    ) -> list[Match]:
        """Do the same as :meth:`find` with a fingerprint that the worker made while it examined the file.

        Takes no longer than what is left of ``budget``: candidates that it does not reach are passed over.
        """
        from services.images.library.fingerprints import Fingerprint

        if not fingerprint:
            return []
        try:
            candidates = self._index.search(Fingerprint.from_bytes(fingerprint))[:_VERIFIED]
        except (OSError, ValueError):  # somebody cleared the cache: what is missing is added again, nothing is lost
            self._opened = None
            return []
        budget = budget or Budget(self._worker.limits.seconds)
        found = [self._verified(path, candidate, is_cancelled, budget) for candidate in candidates]
        matches = [match for match in found if match is not None]
        return sorted(matches, key=lambda match: (not match.exact, -match.share * match.likeness))

    @property
    def _index(self) -> PictureIndex:
        if self._opened is None:
            self._opened = self._open_index()
        return self._opened

    def _verified(self, path: Path, candidate: Candidate, is_cancelled: IsCancelled, budget: Budget) -> Match | None:
        request: JsonObject = {
            "do": "register",
            "path": os.fspath(path),
            "kept": os.fspath(self._where(candidate.sha256)),
            "mirrored": candidate.mirrored,
        }
        try:
            head, _ = self._worker.ask(request, is_cancelled, budget=budget)
        except Refused:
            return None
        if head["exact"]:
            return Match(candidate.sha256, exact=True)
        measured = cast("Mapping[str, float] | None", head["registration"])
        if measured is None:
            return None
        match = Match.measured(candidate.sha256, candidate.mirrored, measured)
        same = match.likeness >= _SAME and match.inliers >= _INLIERS and match.error <= _ERROR
        return match if same else None
