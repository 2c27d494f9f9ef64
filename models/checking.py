"""What a checker is given, and what a checker is. One immutable snapshot, one method."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from models.diagnostics import Diagnostic
from models.enums import Language, Platform
from models.planning import PlanContext
from models.posts import Attachment
from models.tone import Tone

IsCancelled = Callable[[], bool]


class Lane(StrEnum):
    """The worker a checker runs on: quick rules are never kept waiting by spelling, nor spelling by another program."""

    RULES = "rules"
    SPELLING = "spelling"
    SECOND_OPINION = "language-tool"


class Scope(StrEnum):
    """What a checker must see: a segment or a paragraph (its answer is cached by that text) or the whole post.

    A segment is a piece of a paragraph, one sentence or some: see ``services.language.segments``. A checker of segments
    must say the same of a paragraph as of its segments one by one: what it says of a word hangs on no other sentence.
    """

    SEGMENT = "segment"
    PARAGRAPH = "paragraph"
    POST = "post"


class TextKind(StrEnum):
    """What a text is: a post of the unit, or its answer to a comment or a message (articles 4 and 5)."""

    POST = "post"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class UnitContext:
    """What checkers may know of the unit. Handles are without ``@`` and folded to lower case; words are NFC.

    ``aliases`` are further names that the unit or its university goes by (KAÜN, Çevre Enstitüsü). ``public_contacts``
    are contacts that may stand in posts: telephone numbers as digits without +90 or a leading 0, e-mail addresses
    folded, IBANs without spaces in capitals. ``allowances`` are findings waved through for every text, as
    fingerprints (rule, words). ``official_on`` says on which platform an official handle is official; empty where
    nobody knows. ``rules_revision`` changes with the unit's own rules.
    """

    name: str = ""
    university: str = ""
    own_handles: frozenset[str] = frozenset()
    official_handles: frozenset[str] = frozenset()
    official_on: frozenset[tuple[str, Platform]] = frozenset()
    dictionary: frozenset[str] = frozenset()
    switched_off_rules: frozenset[str] = frozenset()
    aliases: frozenset[str] = frozenset()
    public_contacts: frozenset[str] = frozenset()
    tone: Tone = field(default_factory=Tone)
    allowances: frozenset[tuple[str, str]] = frozenset()
    rules_revision: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A text at one moment, with all that is needed to judge it. Nothing in it can change.

    ``text`` is the text of one platform's variant; ``platform`` is ``None`` where none was chosen.
    ``now`` and ``planned_at`` are aware. A paragraph is what stands between two ``\\n``. ``plan`` is what else
    stands on the calendar, where somebody knows it; only checkers of whole posts may read it.
    """

    text: str
    language: Language
    now: datetime
    platform: Platform | None = None
    planned_at: datetime | None = None
    attachments: tuple[Attachment, ...] = ()
    unit: UnitContext = field(default_factory=UnitContext)
    revision: int = 0
    kind: TextKind = TextKind.POST
    plan: PlanContext | None = None

    def with_text(self, text: str) -> Snapshot:
        """Return the same moment with another text: how a paragraph is cut out of a post."""
        return replace(self, text=text)


class Checker(Protocol):
    """Anything that reads a snapshot and says what it sees.

    ``check`` is called on the lane's worker thread, must be free of Qt and of side effects, must
    give up with :class:`models.errors.Cancelled` soon after ``is_cancelled()`` turns true, and must
    answer any text at all without raising. ``name`` is unique and stable: it is a cache key.
    """

    @property
    def name(self) -> str: ...

    @property
    def lane(self) -> Lane: ...

    @property
    def scope(self) -> Scope: ...

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]: ...
