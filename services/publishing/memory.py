"""What must not be forgotten between two starts: which alarms rang, and which steps of a publication were done.

A small file beside the database. It is no data of the unit: what cannot be read in it is left out, which costs an alarm
that rings once more. That a post is out is never kept here, but with the post.
"""

from __future__ import annotations

import json
import threading
import zlib
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

from models.posts import Post
from services.clock import Clock
from services.publishing.outlets import Outlet
from services.publishing.steps import Step
from services.text_files import write_whole

_KEPT = timedelta(days=60)
_LARGEST_BYTES = 1_000_000
LASTING = frozenset({Step.PICTURES, Step.COMPOSER})
"""Steps that leave something behind. What was copied is gone from the clipboard with the next copy."""


class Memory:
    """The store over that file, for any thread. Where a write fails, what it said is known until the program ends."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock
        self._lock = threading.Lock()
        self._known: dict[str, dict[str, str]] | None = None

    def unheard(self, keys: Iterable[str]) -> list[str]:
        """Return those of ``keys`` whose alarm did not ring yet, in their order. Reads the disk once."""
        with self._lock:
            rung = self._entries("rung")
            return [key for key in keys if key not in rung]

    def rang(self, keys: Iterable[str]) -> None:
        """Keep that these alarms rang. Raises :class:`UserError` where the disk refuses; they still count as heard."""
        now = self._clock.now().isoformat()
        with self._lock:
            self._entries("rung").update(dict.fromkeys(keys, now))
            self._write()

    def done(self, post: Post, outlet: Outlet) -> frozenset[Step]:
        """Return the lasting steps that were done for a post as it is now."""
        with self._lock:
            kept = self._entries("steps")
            return frozenset(step for step in LASTING if _key(post, outlet, step) in kept)

    def did(self, post: Post, outlet: Outlet, step: Step) -> None:
        """Keep that a step was done; one that leaves nothing behind is not kept. Raises :class:`UserError`."""
        if step not in LASTING:
            return
        with self._lock:
            self._entries("steps")[_key(post, outlet, step)] = self._clock.now().isoformat()
            self._write()

    def forget(self, post: Post, outlet: Outlet) -> None:
        """Forget the steps for an outlet: it begins anew. Raises :class:`UserError`."""
        begins = f"{post.id} {outlet.key} "
        with self._lock:
            kept = self._entries("steps")
            gone = [key for key in kept if key.startswith(begins)]
            for key in gone:
                del kept[key]
            if gone:
                self._write()

    def _entries(self, kind: str) -> dict[str, str]:
        if self._known is None:
            self._known = self._read()
        return self._known.setdefault(kind, {})

    def _read(self) -> dict[str, dict[str, str]]:
        try:
            with self._path.open("rb") as stream:
                stored: Any = json.loads(stream.read(_LARGEST_BYTES))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(stored, dict):
            return {}
        tables = cast("dict[str, object]", stored)
        return {kind: _fresh(tables.get(kind), self._clock.now() - _KEPT) for kind in ("rung", "steps")}

    def _write(self) -> None:
        assert self._known is not None
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self._path, json.dumps(self._known, indent=1, sort_keys=True).encode("ascii"))


def _key(post: Post, outlet: Outlet, step: Step) -> str:
    """Return what a step is about. Other pictures are to be made ready anew."""
    about = ""
    if step is Step.PICTURES:
        about = f"{zlib.crc32(' '.join(one.sha256 for one in post.attachments).encode('ascii')):08x}"
    return f"{post.id} {outlet.key} {step.value}{about}"


def _fresh(table: object, since: datetime) -> dict[str, str]:
    """Return the entries that can be read and are not too old to matter."""
    if not isinstance(table, dict):
        return {}
    found: dict[str, str] = {}
    for key, at in cast("dict[str, object]", table).items():
        if not isinstance(at, str):
            continue
        try:
            moment = datetime.fromisoformat(at)
        except ValueError:
            continue
        if moment.tzinfo is not None and moment >= since:
            found[key] = at
    return found
