"""What orders a calendar: pillars, campaigns, slots, what recurs; what was said of a post, undone, and looked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from models.enums import Platform, PostState
from models.messages import Message
from models.posts import Post, Variant


@dataclass(frozen=True, slots=True)
class Pillar:
    """A content pillar of the unit's strategy. ``share`` is the part of posts that it should have, in per cent.

    ``colour`` is the number of a colour of the theme's series, the same for light and dark.
    """

    id: str
    name: str
    share: int = 0
    colour: int = 0


@dataclass(frozen=True, slots=True)
class Campaign:
    """Posts that belong together for local days ``first`` to ``last`` (inclusive), either of them open."""

    id: str
    name: str
    first: date | None = None
    last: date | None = None
    colour: int = 0
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """A local time at which an account usually posts. ``weekdays`` are numbers, Monday is 0."""

    id: str
    account_id: str
    at: time
    weekdays: frozenset[int] = frozenset(range(7))


class Rhythm(StrEnum):
    """How often a series recurs."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"


class OnClosed(StrEnum):
    """What becomes of a day of a series that is a holiday or one of mourning."""

    STAY = "stay"
    BEFORE = "before"
    AFTER = "after"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Series:
    """A post that comes again: a weekly column, a yearly event.

    The first is on the local day ``first``; after ``last`` none is made, nor for the days ``paused_from`` to
    ``paused_until`` (inclusive, either of them open). ``at`` is its local time, ``None`` for the accounts' usual one.
    With ``check_first`` each one is a draft until somebody has read it; ``check_what`` reminds them of what to look at.
    """

    id: str
    title: str
    rhythm: Rhythm
    first: date
    created_at: datetime
    last: date | None = None
    at: time | None = None
    text: str = ""
    variants: tuple[Variant, ...] = ()
    pillar_id: str | None = None
    check_first: bool = True
    check_what: str = ""
    on_closed: OnClosed = OnClosed.AFTER
    campaign_id: str | None = None
    paused_from: date | None = None
    paused_until: date | None = None
    made_until: date | None = None
    """The last local day up to which its posts were made."""

    def rests_on(self, day: date) -> bool:
        """Tell whether no post is made for a local day, because the series pauses."""
        if self.paused_from is None and self.paused_until is None:
            return False
        return (self.paused_from or date.min) <= day <= (self.paused_until or date.max)


class CommentState(StrEnum):
    """What became of a comment."""

    OPEN = "open"
    TAKEN = "taken"
    SET_ASIDE = "set-aside"


@dataclass(frozen=True, slots=True)
class Comment:
    """What a colleague said of a post: of the text of one platform (``None``: the shared one), a picture, or the whole.

    ``excerpt`` is the passage it is about, ``start`` where that began in revision ``revision``, in code points;
    ``suggestion`` is what the passage should say instead, ``None`` where it is a remark only.
    """

    id: str
    post_id: str
    revision: int
    author: str
    written_at: datetime
    text: str
    platform: Platform | None = None
    excerpt: str = ""
    start: int = 0
    suggestion: str | None = None
    state: CommentState = CommentState.OPEN
    attachment_id: str | None = None
    """The picture that it is about, where it is about one."""


@dataclass(frozen=True, slots=True)
class Deed:
    """An undoable change, called ``told`` ("“Kitap kulübü” yarına taşındı"). ``undone`` while it is taken back."""

    number: int
    at: datetime
    told: Message
    undone: bool = False


class FilterPart(StrEnum):
    """What can be chosen in a :class:`PostFilter`, in the order in which it is offered."""

    ACCOUNTS = "accounts"
    STATES = "states"
    PILLARS = "pillars"
    CAMPAIGNS = "campaigns"
    AUTHORS = "authors"


LATE = "late"
"""Stands among states for what is planned for a time that has gone by."""


@dataclass(frozen=True, slots=True)
class PostFilter:
    """What of the calendar somebody wants to see. An empty part asks for nothing; the empty filter leaves out what was
    called off, and nothing else.

    ``accounts``, ``pillars`` and ``campaigns`` are ids; ``""`` among the last two stands for posts without one.
    ``late`` adds planned posts whose time has gone by to ``states``. ``text`` is as it was typed. ``first`` and
    ``last`` are local days (inclusive).
    """

    accounts: frozenset[str] = frozenset()
    states: frozenset[PostState] = frozenset()
    pillars: frozenset[str] = frozenset()
    campaigns: frozenset[str] = frozenset()
    authors: frozenset[str] = frozenset()
    text: str = ""
    first: date | None = None
    last: date | None = None
    late: bool = False

    def __bool__(self) -> bool:
        """Whether anything is asked for."""
        return self != PostFilter()


@dataclass(frozen=True, slots=True, order=True)
class PostPlace:
    """Where a post stands in a list of posts: what a list goes on after."""

    moment: datetime
    id: str


@dataclass(frozen=True, slots=True)
class PostLine:
    """A post as lists and cards show it, without its texts.

    ``accounts`` are those of the platforms, one each, ``None`` where a variant names none. ``errors`` and ``warnings``
    are what was found in its present revision, ``None`` where nobody has looked. ``picture`` is the SHA-256 of the
    first of its ``pictures``.
    """

    id: str
    state: PostState
    moment: datetime | None
    headline: str
    platforms: tuple[Platform, ...]
    accounts: tuple[str | None, ...]
    pictures: int
    updated_at: datetime
    revision: int
    topic_id: str | None = None
    pillar_id: str | None = None
    campaign_id: str | None = None
    series_id: str | None = None
    author: str = ""
    errors: int | None = None
    warnings: int | None = None
    picture: str = ""

    @classmethod
    def of(cls, post: Post) -> PostLine:
        """Return the line of a post; nobody has looked at it."""
        return cls(
            id=post.id,
            state=post.state,
            moment=post.moment,
            headline=post.headline,
            platforms=post.platforms,
            accounts=tuple(variant.account_id for variant in post.variants),
            pictures=len(post.attachments),
            updated_at=post.updated_at,
            revision=post.revision,
            topic_id=post.topic_id,
            pillar_id=post.pillar_id,
            campaign_id=post.campaign_id,
            series_id=post.series_id,
            author=post.author,
            picture=post.attachments[0].sha256 if post.attachments else "",
        )

    @property
    def place(self) -> PostPlace:
        """Where it stands; one without a day stands where it was saved last."""
        return PostPlace(self.moment or self.updated_at, self.id)
