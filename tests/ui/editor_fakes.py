"""Fakes at the editor's doors: a storage in memory, checks that find planted words, pictures without a worker."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from models.assets import Asset
from models.calendar import Campaign, Comment, CommentState, Pillar, PostFilter
from models.checking import IsCancelled, Lane, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Language, Platform, PostState, Severity
from models.errors import UserError
from models.library import PictureRights
from models.messages import Message
from models.planning import Pause, SpecialDay
from models.posts import Account, Allowance, OfficialAccount, Post, Revision, Unit, Variant
from models.sources import PictureSource
from services.images.copies import SharedCopy
from services.images.proposals import Proposal

MOMENT = datetime(2026, 11, 26, 6, 0, tzinfo=UTC)


def make_post(post_id: str = "a", text: str = "", *platforms: Platform, revision: int = 1, **more: Any) -> Post:
    return Post(
        id=post_id,
        state=PostState.DRAFT,
        language=Language.TURKISH,
        text=text,
        variants=tuple(Variant(platform) for platform in platforms or (Platform.X, Platform.FACEBOOK)),
        created_at=MOMENT,
        updated_at=MOMENT,
        revision=revision,
        **more,
    )


class FakePosts:
    def __init__(self, posts: Sequence[Post], journal: FakeJournal) -> None:
        self.rows = {post.id: post for post in posts}
        self.bin: dict[str, Post] = {}
        self.journal = journal
        self.saves: list[Post] = []
        self.failure: Exception | None = None
        self.unreadable: Exception | None = None
        self.listings = 0
        self.history: dict[str, list[Post]] = {post.id: [post] for post in posts}

    def listed(self, limit: int | None = None) -> list[Post]:
        self.listings += 1
        if self.unreadable is not None:
            raise self.unreadable
        return [post for post in self.rows.values() if post.state is not PostState.CANCELLED][:limit]

    def standing(self, back: timedelta) -> list[Post]:
        return list(self.rows.values())

    def get(self, post_id: str) -> Post | None:
        return self.rows.get(post_id)

    def add(self, post: Post) -> Post:
        return self._write(replace(post, revision=1))

    def update(self, post_id: str, change: Callable[[Post], Post]) -> Post:
        before = self.rows[post_id]
        return self._write(replace(change(before), revision=before.revision + 1))

    def _write(self, post: Post) -> Post:
        if self.failure is not None:
            raise self.failure
        self.rows[post.id] = post
        self.history.setdefault(post.id, []).append(post)
        self.saves.append(post)
        self.journal.entries.pop(post.id, None)
        return post

    def revisions(self, post_id: str) -> list[Revision]:
        return [Revision(post_id, post.revision, MOMENT, post) for post in reversed(self.history.get(post_id, []))]

    def revert(self, post_id: str, number: int) -> Post:
        old = next(post for post in self.history[post_id] if post.revision == number)
        return self.update(post_id, lambda now: replace(now, text=old.text, variants=old.variants))

    def delete(self, post_id: str) -> Post:
        if self.failure is not None:
            raise self.failure
        self.bin[post_id] = self.rows.pop(post_id)
        return self.bin[post_id]

    def restore(self, post_id: str) -> Post:
        self.rows[post_id] = self.bin.pop(post_id)
        return self.rows[post_id]


class FakeJournal:
    def __init__(self, entries: Sequence[Post] = ()) -> None:
        self.entries = {post.id: post for post in entries}
        self.recorded: list[Post] = []
        self.failure: Exception | None = None

    def record(self, post: Post) -> None:
        if self.failure is not None:
            raise self.failure
        self.entries[post.id] = post
        self.recorded.append(post)

    def pending(self) -> list[Post]:
        return list(self.entries.values())

    def unreadable(self) -> int:
        return 0

    def forget(self, post_id: str) -> None:
        self.entries.pop(post_id, None)


class FakeMedia:
    def __init__(self) -> None:
        self.files: dict[str, Path] = {}
        self.threads: set[str] = set()

    def import_file(self, source: Path) -> tuple[str, Path]:
        return self.import_bytes(str(source).encode(), source.name)

    def import_bytes(self, data: bytes, name: str) -> tuple[str, Path]:
        self.threads.add(threading.current_thread().name)
        digest = sha256(data).hexdigest()
        self.files[digest] = Path(name)
        return digest, self.files[digest]

    def path(self, digest: str) -> Path:
        return self.files.get(digest, Path(digest))


class FakeDictionary:
    def __init__(self) -> None:
        self.known: set[str] = set()

    def words(self) -> frozenset[str]:
        return frozenset(self.known)

    def add(self, word: str) -> bool:
        new = word not in self.known
        self.known.add(word)
        return new

    def remove(self, word: str) -> None:
        self.known.discard(word)


class FakeUnit:
    def get(self) -> Unit:
        return Unit("Kütüphane", "Örnek Üniversitesi")

    def accounts(self) -> list[Account]:
        return [Account("1", Platform.X, "ornekkutuphane"), Account("2", Platform.INSTAGRAM, "ornekkutuphane")]


class FakeAllowances:
    def __init__(self) -> None:
        self.known: dict[tuple[str, str], Allowance] = {}

    def all(self) -> list[Allowance]:
        return list(self.known.values())

    def add(self, allowance: Allowance) -> None:
        self.known[allowance.rule, allowance.excerpt] = allowance

    def remove(self, rule: str, excerpt: str) -> None:
        self.known.pop((rule, excerpt), None)


class FakeDays:
    def __init__(self) -> None:
        self.known: list[SpecialDay] = []

    def all(self) -> list[SpecialDay]:
        return self.known


class FakePauses:
    pause: Pause | None = None

    def current(self) -> Pause | None:
        return self.pause


class FakeOfficial:
    def __init__(self) -> None:
        self.known: set[str] = set()

    def list(self) -> Sequence[OfficialAccount]:
        return [OfficialAccount(handle, Platform.X, handle) for handle in sorted(self.known)]


class FakeAssets:
    def __init__(self) -> None:
        self.known: dict[str, PictureRights] = {}

    def add_all(self, assets: Iterable[Asset]) -> tuple[Asset, ...]:
        added = tuple(assets)
        self.known.update((one.sha256, PictureRights(self._source(one.sha256), one)) for one in added)
        return added

    def _source(self, sha256: str) -> PictureSource | None:
        return self.known.get(sha256, PictureRights()).source

    def rights(self, sha256s: Iterable[str]) -> dict[str, PictureRights]:
        return {sha256: self.known[sha256] for sha256 in sha256s if sha256 in self.known}


class FakeSources:
    """What was declared, known to the rights as well."""

    def __init__(self, assets: FakeAssets) -> None:
        self._rights = assets.known

    def get(self, sha256: str) -> PictureSource | None:
        return self._rights.get(sha256, PictureRights()).source

    def get_many(self, sha256s: Iterable[str]) -> dict[str, PictureSource]:
        return {one: source for one in sha256s if (source := self.get(one)) is not None}

    def declare(self, source: PictureSource) -> PictureSource:
        self._rights[source.sha256] = PictureRights(source)
        return source

    def forget(self, sha256: str) -> PictureSource | None:
        return self._rights.pop(sha256, PictureRights()).source


class FakeTopics:
    def __init__(self) -> None:
        self.known: dict[str, date] = {}

    def last_days(self) -> dict[str, date]:
        return self.known

    def titles(self) -> dict[str, str]:
        return {}


class FakeSeries:
    def __init__(self) -> None:
        self.known: dict[str, str] = {}

    def checks(self) -> dict[str, str]:
        return self.known


class FakeNamed:
    def __init__(self) -> None:
        self.known: list[Pillar | Campaign] = []

    def all(self) -> Sequence[Pillar | Campaign]:
        return self.known


class FakeComments:
    def __init__(self) -> None:
        self.rows: dict[str, Comment] = {}

    def of(self, post_id: str) -> list[Comment]:
        return [one for one in self.rows.values() if one.post_id == post_id]

    def add(self, comments: Iterable[Comment]) -> list[Comment]:
        added = [one for one in comments if one.id not in self.rows]
        self.rows |= {one.id: one for one in added}
        return added

    def decide(self, comment_id: str, state: CommentState) -> Comment | None:
        self.rows[comment_id] = replace(self.rows[comment_id], state=state)
        return self.rows[comment_id]


class FakeDeeds:
    def __init__(self) -> None:
        self.told: list[Message] = []

    @contextmanager
    def deed(self, told: Message) -> Generator[None]:
        yield
        self.told.append(told)


class FakeSearch:
    """Finds nothing beyond the list; keeps what is noted of posts."""

    def __init__(self) -> None:
        self.noted: dict[str, tuple[int, int, int]] = {}

    def note(self, post_id: str, revision: int, errors: int, warnings: int) -> None:
        self.noted[post_id] = (revision, errors, warnings)

    def posts(self, wanted: PostFilter, limit: int) -> list[Post]:
        return []


class FakeStorage:
    def __init__(self, posts: Sequence[Post] = (), journal: Sequence[Post] = ()) -> None:
        self.journal = FakeJournal(journal)
        self.posts = FakePosts(posts, self.journal)
        self.search = FakeSearch()
        self.media = FakeMedia()
        self.dictionary = FakeDictionary()
        self.unit = FakeUnit()
        self.official = FakeOfficial()
        self.allowances = FakeAllowances()
        self.assets = FakeAssets()
        self.sources = FakeSources(self.assets)
        self.days = FakeDays()
        self.pauses = FakePauses()
        self.pillars, self.campaigns = FakeNamed(), FakeNamed()
        self.topics, self.series = FakeTopics(), FakeSeries()
        self.comments = FakeComments()
        self.deeds = FakeDeeds()


@dataclass
class FakeChecks:
    """Finds ``yalnış`` (spelling, fixes pending) and ``bayan`` (guideline, article 6, one fix) wherever they stand."""

    asked: list[Snapshot] = field(default_factory=list)
    gate: Callable[[Lane, Snapshot], None] = lambda lane, snapshot: None
    whole: bool = False
    usage: bool = False
    """Whether ``yalnış`` is also a finding about usage, an error without a fix."""
    damage: UserError | None = None
    rules_revision: str = ""

    def tell_damage(self) -> UserError | None:
        told, self.damage = self.damage, None
        return told

    def check_lane(self, lane: Lane, snapshot: Snapshot, is_cancelled: IsCancelled) -> list[Diagnostic]:
        self.asked.append(snapshot)
        self.gate(lane, snapshot)
        off = snapshot.unit.switched_off_rules
        return [found for found in self._find(lane, snapshot) if found.rule not in off]

    def _find(self, lane: Lane, snapshot: Snapshot) -> list[Diagnostic]:
        if lane is Lane.SPELLING:
            words = re.finditer("yalnış", snapshot.text)
            known = "yalnış" in snapshot.unit.dictionary
            return [] if known else [self._spelling(*match.span()) for match in words]
        found = [self._guideline(*match.span()) for match in re.finditer("bayan", snapshot.text)]
        if self.usage:
            message = Message("Bu sözcük burada olmaz.")
            words = re.finditer("yalnış", snapshot.text)
            found += [Diagnostic("usage.word", None, Severity.ERROR, *match.span(), message) for match in words]
        if self.whole:
            found.append(Diagnostic("platform.x.length", None, Severity.ERROR, 0, 0, Message("Metin uzun.")))
        return found

    @staticmethod
    def _spelling(start: int, end: int) -> Diagnostic:
        message = Message("Bu sözcük sözlükte yok.")
        return Diagnostic("spelling.unknown", 3, Severity.WARNING, start, end, message, pending_fixes=True)

    @staticmethod
    def _guideline(start: int, end: int) -> Diagnostic:
        fixes = (Fix(Message("kadın"), "kadın"), Fix(Message("çalışan"), "çalışan"))
        return Diagnostic("guideline.6.bayan", 6, Severity.WARNING, start, end, Message("“Kadın” deyin."), fixes)


class FakeSuggestions:
    def suggest(self, word: str, language: Language) -> tuple[str, ...]:
        return ("yanlış", "yalnız") if word == "yalnış" else ()

    def stems(self, word: str, language: Language) -> tuple[str, ...]:
        return (word,)


class FakeSettings:
    def __init__(self) -> None:
        self.values: Mapping[str, object] = {
            "checks.spelling": True,
            "checks.rules_off": [],
            "planning.daily_limit": 2,
            "planning.minimum_gap_hours": 4,
            "tone.address": "siz",
            "tone.strictness": "normal",
            "tone.exclamations": 2,
            "tone.emoji": 4,
        }
        self.writers: set[str] = set()

    def get(self, key: str) -> object:
        return self.values[key]

    def set(self, key: str, value: list[str]) -> None:
        self.writers.add(threading.current_thread().name)
        self.values = {**self.values, key: value}


@dataclass(frozen=True)
class FakeReport:
    width: int = 800
    height: int = 600
    format: str = "JPEG"
    diagnostics: tuple[Diagnostic, ...] = ()
    proposal: Proposal = field(default_factory=Proposal)
    kin: tuple[str, ...] = ()


def _small_copy() -> bytes:
    image, room = QImage(8, 6, QImage.Format.Format_RGB32), QBuffer()
    image.fill(0x336699)
    room.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(room, "JPEG")  # pyright: ignore[reportArgumentType, reportCallIssue] - a name is text in Python
    return bytes(room.data().data())


SMALL_COPY = _small_copy()
"""What stands for the worker's copy of any picture."""


class FakePictures:
    def __init__(self) -> None:
        self.shared: list[tuple[Platform, Path, str]] = []

    def inspect(self, path: Path, **_: object) -> FakeReport:
        if path.suffix == ".txt":
            finding = Diagnostic("image.unreadable", None, Severity.ERROR, 0, 0, Message("Bu dosya bir görsel değil."))
            return FakeReport(0, 0, "", (finding,))
        return FakeReport()

    def thumbnail(self, path: Path, max_size: int, is_cancelled: IsCancelled = lambda: False) -> bytes | None:
        return None

    def thumbnail_of(self, picture: bytes, max_size: int, is_cancelled: IsCancelled = lambda: False) -> bytes | None:
        return picture

    def small_copy(
        self, path: Path, side: int, max_bytes: int, is_cancelled: IsCancelled = lambda: False
    ) -> bytes | None:
        return SMALL_COPY

    def share(
        self, path: Path, platform: Platform, folder: Path, name: str, is_cancelled: IsCancelled = lambda: False
    ) -> SharedCopy:
        self.shared.append((platform, folder, name))
        return SharedCopy(folder / name)


DISK_FULL = UserError(Message("Disk dolu görünüyor."), Message("Yer açın; yazdıklarınız burada duruyor."))
