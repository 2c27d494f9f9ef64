"""What the editor needs from below, as it needs it. The real services fit; so do the fakes of the tests.

Everything of ``EditorStorage`` is called on the "storage" lane only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from models.assets import Asset
from models.calendar import Comment, CommentState
from models.checking import IsCancelled, Lane, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language
from models.errors import UserError
from models.messages import Message
from models.planning import Pause, SpecialDay
from models.posts import Account, Allowance, OfficialAccount, Post, Revision, Unit
from services.images.copies import CopyMaker
from services.images.in_posts import Inspector, Report, Rights
from services.images.proposals import Proposal
from services.language_tool.states import State
from services.review.people import People
from ui.orders import CampaignsPort, PillarsPort
from ui.picture_source.asking import SourcesStorage


class PostsPort(Protocol):
    def listed(self) -> list[Post]: ...
    def get(self, post_id: str, /) -> Post | None: ...
    def add(self, post: Post, /) -> Post: ...
    def update(self, post_id: str, change: Callable[[Post], Post], /) -> Post: ...
    def delete(self, post_id: str, /) -> Post: ...
    def restore(self, post_id: str, /) -> Post: ...
    def revisions(self, post_id: str, /) -> list[Revision]: ...
    def revert(self, post_id: str, number: int, /) -> Post: ...


class JournalPort(Protocol):
    def record(self, post: Post, /) -> None: ...
    def pending(self) -> list[Post]: ...
    def unreadable(self) -> int: ...
    def forget(self, post_id: str, /) -> None: ...


class MediaPort(Protocol):
    def import_file(self, source: Path, /) -> tuple[str, Path]: ...
    def import_bytes(self, data: bytes, name: str, /) -> tuple[str, Path]: ...
    def path(self, sha256: str, /) -> Path: ...


class DictionaryPort(Protocol):
    def words(self) -> frozenset[str]: ...

    def add(self, word: str, /) -> bool:
        """Whether it is new."""
        ...

    def remove(self, word: str, /) -> None: ...


class AllowancesPort(Protocol):
    def all(self) -> list[Allowance]: ...
    def add(self, allowance: Allowance, /) -> None: ...
    def remove(self, rule: str, excerpt: str, /) -> None: ...


class DaysPort(Protocol):
    def all(self) -> list[SpecialDay]: ...


class PausesPort(Protocol):
    def current(self) -> Pause | None: ...


class UnitPort(Protocol):
    def get(self) -> Unit: ...
    def accounts(self) -> list[Account]: ...


class OfficialPort(Protocol):
    def list(self) -> Sequence[OfficialAccount]: ...


class AssetsPort(Protocol):
    def add_all(self, assets: Iterable[Asset], /) -> tuple[Asset, ...]: ...
    def rights(self, sha256s: Iterable[str], /) -> Rights: ...


class CommentsPort(Protocol):
    def of(self, post_id: str, /) -> list[Comment]: ...
    def add(self, comments: Iterable[Comment], /) -> list[Comment]: ...
    def decide(self, comment_id: str, state: CommentState, /) -> Comment | None: ...


class DeedsPort(Protocol):
    def deed(self, told: Message, /) -> AbstractContextManager[None]: ...


WhoSigns = Callable[[], People]
"""Called on the lane "vault" only."""


class EditorStorage(SourcesStorage, Protocol):
    """The parts of ``services.storage.Storage`` that the editor uses."""

    @property
    def posts(self) -> PostsPort: ...
    @property
    def journal(self) -> JournalPort: ...
    @property
    def media(self) -> MediaPort: ...
    @property
    def dictionary(self) -> DictionaryPort: ...
    @property
    def allowances(self) -> AllowancesPort: ...
    @property
    def assets(self) -> AssetsPort: ...
    @property
    def days(self) -> DaysPort: ...
    @property
    def pauses(self) -> PausesPort: ...
    @property
    def unit(self) -> UnitPort: ...
    @property
    def official(self) -> OfficialPort: ...
    @property
    def pillars(self) -> PillarsPort: ...
    @property
    def campaigns(self) -> CampaignsPort: ...
    @property
    def comments(self) -> CommentsPort: ...
    @property
    def deeds(self) -> DeedsPort: ...


class ChecksPort(Protocol):
    """``services.doors.CheckDoor``: called on the lane it is told."""

    def check_lane(self, lane: Lane, snapshot: Snapshot, is_cancelled: IsCancelled, /) -> Sequence[Diagnostic]: ...

    def tell_damage(self) -> UserError | None:
        """What to tell about damaged data, once; any thread."""
        ...

    @property
    def rules_revision(self) -> str:
        """What changes with the unit's own rules, as far as they were read; any thread."""
        ...


class OpinionPort(Protocol):
    """``services.language_tool.service.SecondOpinion``: whether it is wanted, and how it stands; any thread."""

    @property
    def state(self) -> State: ...

    def wants(self, language: Language, /) -> bool: ...

    def rest(self) -> None:
        """End what takes memory while nobody asks. On the lane "language-tool" only."""
        ...


class SuggestionsPort(Protocol):
    """``services.spelling.SuggestionService``: called on the "spelling" lane."""

    def suggest(self, word: str, language: Language, /) -> tuple[str, ...]: ...

    def stems(self, word: str, language: Language, /) -> tuple[str, ...]:
        """What ``word`` may be a form of, the likeliest first: ``word`` itself where it has no ending."""
        ...


class SettingsPort(Protocol):
    def get(self, key: str, /) -> object: ...

    def set(self, key: str, value: list[str], /) -> None:
        """Durable when the call returns: never on the UI thread."""
        ...


class PictureFinding(Report, Protocol):
    """What an inspection tells of a picture: sizes are pixels as displayed, ``format`` empty if unreadable."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def format(self) -> str: ...
    @property
    def proposal(self) -> Proposal:
        """Whose the picture seems to be."""
        ...


class PicturesPort(Inspector[PictureFinding], CopyMaker, Protocol):
    """``services.images.inspector.ImageInspector``: called on the "images" lane."""

    def thumbnail(self, path: Path, max_size: int, is_cancelled: IsCancelled = ..., /) -> bytes | None: ...
