"""The journal where a server keeps the database: what is typed while it is away is kept on this PC."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from sqlalchemy import select

from models.posts import Post
from models.rows import RevisionRow
from services.clock import Clock
from services.storage import codec
from services.storage.database import Database
from services.storage.errors import StorageError, telling
from services.storage.files import PARTIAL, sync_folder
from services.storage.journal import Journal, is_same_typing

_ENDING = ".json"


class AwayJournal(Journal):
    """Writes to the server, or into ``folder``, one file a post, while the server refuses."""

    def __init__(self, database: Database, clock: Clock, folder: Path) -> None:
        super().__init__(database, clock)
        self._folder = folder

    def record(self, post: Post) -> None:
        try:
            super().record(post)
        except StorageError:
            self._keep(post)
        else:
            self._drop(post.id)

    def pending(self) -> list[Post]:
        """Return what was typed and never saved: what is on this PC is newer than what the server has of it."""
        here = {post.id: post for post in map(self._read, self._files()) if post is not None}
        for post in list(here.values()):
            if self._was_saved(post):
                self._drop(post.id)
                del here[post.id]
        return [*here.values(), *(post for post in super().pending() if post.id not in here)]

    def unreadable(self) -> int:
        return super().unreadable() + sum(self._read(path) is None for path in self._files())

    def forget(self, post_id: str) -> None:
        self._drop(post_id)
        super().forget(post_id)

    def _keep(self, post: Post) -> None:
        path = self._path(post.id)
        partial = path.with_name(path.name + PARTIAL)
        with telling():
            self._folder.mkdir(parents=True, exist_ok=True)
            with partial.open("w", encoding="utf-8") as stream:
                stream.write(codec.post_to_json(codec.safe_post(post)))
                stream.flush()
                os.fsync(stream.fileno())
            partial.replace(path)
            sync_folder(self._folder)

    def _was_saved(self, typed: Post) -> bool:
        """Say whether a later revision has these words: they were saved, whatever was written since."""
        with self._database.reading() as session:
            bodies = session.scalars(
                select(RevisionRow.body).where(RevisionRow.post_id == typed.id, RevisionRow.number > typed.revision)
            )
            return any(is_same_typing(typed, codec.post_from_json(body)) for body in bodies)

    def _drop(self, post_id: str) -> None:
        with telling(), suppress(FileNotFoundError):
            self._path(post_id).unlink()

    def _path(self, post_id: str) -> Path:
        return self._folder / f"{post_id}{_ENDING}"

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob(f"*{_ENDING}"), reverse=True, key=lambda path: path.stat().st_mtime)

    @staticmethod
    def _read(path: Path) -> Post | None:
        try:
            return codec.post_from_json(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, KeyError, TypeError):
            return None  # it stays where it is, and is counted
