"""Posts and what belongs to them, as frozen values that may cross threads.

All times are aware and in UTC; they are shown in Europe/Istanbul by ``ui/``. Ids are 32 lower-case
hexadecimal digits (``uuid4().hex``). Texts are NFC with ``\\n`` line ends and hold no NUL and no lone surrogate.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from models.enums import AccountKind, Importance, Language, Platform, PostState


@dataclass(frozen=True, slots=True)
class Unit:
    """The university unit whose accounts are kept. Empty until the first-start page or Ayarlar fills it.

    ``aliases`` are further names that people write for the unit or the university; ``public_contacts`` are
    telephone numbers, e-mail addresses and IBANs of the unit that posts may name, as they are written.
    """

    name: str = ""
    university: str = ""
    aliases: tuple[str, ...] = ()
    public_contacts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """A unit's presence on a platform. ``handle`` is stored without ``@``.

    What articles 11 to 13 ask about it is ``None`` (or ``UNKNOWN``, or empty) until somebody has looked:
    ``official_line`` (it says "Resmi Hesap"), ``administrators`` and ``followers`` (numbers), ``two_factor`` and
    ``notifications`` (switched on), ``backup_colleague`` (a name), ``reviewed_on`` (local day of the last
    security review).
    """

    id: str
    platform: Platform
    handle: str
    display_name: str = ""
    kind: AccountKind = AccountKind.UNKNOWN
    official_line: bool | None = None
    administrators: int | None = None
    followers: int | None = None
    two_factor: bool | None = None
    notifications: bool | None = None
    backup_colleague: str = ""
    reviewed_on: date | None = None


@dataclass(frozen=True, slots=True)
class OfficialAccount:
    """An account of the university, official beyond doubt: whom article 12 lets a unit follow and repeat.

    ``handle`` is without ``@``; ``verified_on`` is the local day on which somebody last saw that it says so.
    """

    id: str
    platform: Platform
    handle: str
    name: str = ""
    verified_on: date | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture of a post. ``sha256`` names its file in the media folder.

    Sizes are pixels as displayed, with the EXIF orientation applied.
    """

    id: str
    sha256: str
    file_name: str
    format: str
    width: int
    height: int
    alt_text: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Variant:
    """A post's text for one platform. ``text`` is ``None`` while it follows the post's shared text.

    ``published_at`` and ``link`` say when it went out there, and where it is to be seen.
    """

    platform: Platform
    text: str | None = None
    account_id: str | None = None
    published_at: datetime | None = None
    link: str = ""


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A diagnostic waved through for one post.

    ``excerpt`` is the folded text the rule matched, so that the same finding stays away when the
    text around it moves, and comes back when the words change. ``reason`` is the editor's own sentence.
    """

    rule: str
    excerpt: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Allowance:
    """A finding waved through for every text of the unit: the same false alarm never comes twice.

    ``rule`` and ``excerpt`` are a fingerprint as in :class:`Dismissal`.
    """

    rule: str
    excerpt: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Post:
    """An idea, draft or planned item with one variant for each platform it is meant for.

    ``revision`` counts saves from 1; 0 is a post that was never saved. ``series_id`` names what it came from where it
    recurs; ``author`` is who wrote it last, as they call themselves.
    """

    id: str
    state: PostState
    language: Language
    text: str
    variants: tuple[Variant, ...]
    created_at: datetime
    updated_at: datetime
    attachments: tuple[Attachment, ...] = ()
    dismissals: tuple[Dismissal, ...] = ()
    planned_at: datetime | None = None
    published_at: datetime | None = None
    topic_id: str | None = None
    revision: int = 0
    pillar_id: str | None = None
    campaign_id: str | None = None
    series_id: str | None = None
    author: str = ""

    def text_for(self, platform: Platform) -> str:
        """Return the text that ``platform`` will get: its own, or the shared one."""
        for variant in self.variants:
            if variant.platform is platform and variant.text is not None:
                return variant.text
        return self.text

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts that somebody will read: the shared one where a platform follows it, and those of single ones."""
        follows = any(variant.text is None for variant in self.variants)
        shared = (self.text,) if follows or not self.variants else ()
        return (*shared, *(variant.text for variant in self.variants if variant.text is not None))

    @property
    def platforms(self) -> tuple[Platform, ...]:
        """The platforms this post is meant for, in the order of its variants."""
        return tuple(variant.platform for variant in self.variants)

    @property
    def headline(self) -> str:
        """The first line that has text, for lists; empty for an empty post."""
        texts = (self.text, *(v.text or "" for v in self.variants))
        return next((line for text in texts if (line := first_line(text))), "")

    @property
    def moment(self) -> datetime | None:
        """When it went out, or is planned to, or was until it was called off."""
        if self.state is PostState.PUBLISHED and self.published_at is not None:
            return self.published_at
        return self.planned_at

    @property
    def is_pencilled(self) -> bool:
        """Whether it stands on a day of the calendar although nobody has said yet that it may go out then."""
        return self.planned_at is not None and self.state in (PostState.IDEA, PostState.DRAFT, PostState.READY)

    def planned(self, at: datetime | None) -> Post:
        """Return the post planned for ``at``, or taken off the calendar where ``at`` is ``None``."""
        state = self.state
        if at is not None and state in (PostState.IDEA, PostState.DRAFT, PostState.READY):
            state = PostState.PLANNED
        elif at is None and state is PostState.PLANNED:
            state = PostState.DRAFT
        return replace(self, planned_at=at, state=state)

    def held(self) -> Post:
        """Return the post with its day kept, but as a draft: something in it has to be decided before it is planned."""
        return replace(self, state=PostState.DRAFT) if self.state is PostState.PLANNED else self

    def published(self, at: datetime | None) -> Post:
        """Return the post published ``at`` that time; back on the calendar or a draft where it is ``None``.

        What was out on some platform before stays out since then; nothing is out any more where it is ``None``.
        """
        if at is None:
            state = PostState.DRAFT if self.planned_at is None else PostState.PLANNED
            nowhere = tuple(replace(one, published_at=None, link="") for one in self.variants)
            return replace(self, state=state, published_at=None, variants=nowhere)
        everywhere = tuple(replace(one, published_at=one.published_at or at) for one in self.variants)
        return replace(self, state=PostState.PUBLISHED, published_at=at, variants=everywhere)

    def settled(self) -> Post:
        """Return the post published, since the first moment, where it is out everywhere it is meant for."""
        moments = [one.published_at for one in self.variants if one.published_at is not None]
        if self.state is PostState.PUBLISHED or not moments or len(moments) < len(self.variants):
            return self
        return replace(self, state=PostState.PUBLISHED, published_at=min(moments))

    def publication_of(self, other: Post) -> Post:
        """Return this post with what ``other``, another state of it, knows of where it is out."""
        known = {one.platform: one for one in other.variants}
        mine = tuple(
            one
            if (told := known.get(one.platform)) is None
            else replace(one, published_at=told.published_at, link=told.link)
            for one in self.variants
        )
        return replace(self, state=other.state, published_at=other.published_at, variants=mine)

    def corrected(self, at: datetime) -> Post:
        """Return the published post with its moment noted anew, each platform's as much earlier or later."""
        if self.published_at is None:
            return self
        by = at - self.published_at
        variants = (
            one if one.published_at is None else replace(one, published_at=one.published_at + by)
            for one in self.variants
        )
        return replace(self, published_at=at, variants=tuple(variants))


def first_line(text: str) -> str:
    """Return the first line that has text, trimmed; empty where none has."""
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


@dataclass(frozen=True, slots=True)
class Revision:
    """One saved state of a post."""

    post_id: str
    number: int
    saved_at: datetime
    post: Post


BIN_DAYS = 90
"""Local days for which what was deleted can be brought back; then it is erased for good."""


@dataclass(frozen=True, slots=True)
class DeletedPost:
    """A post that was taken out of every list, and can be brought back."""

    post: Post
    deleted_at: datetime


@dataclass(frozen=True, slots=True)
class Topic:
    """An undated item of the queue. After ``expires_on`` (a local day) it is stale.

    ``brought_by`` is who asked for it, as the unit calls them.
    """

    id: str
    title: str
    created_at: datetime
    notes: str = ""
    expires_on: date | None = None
    importance: Importance = Importance.NORMAL
    pillar_id: str | None = None
    campaign_id: str | None = None
    brought_by: str = ""


@dataclass(frozen=True, slots=True)
class DeletedTopic:
    """A topic that was taken out of the queue, and can be brought back."""

    topic: Topic
    deleted_at: datetime


@dataclass(frozen=True, slots=True)
class Deleted:
    """All that the bin holds, each kind the latest deleted first."""

    posts: tuple[DeletedPost, ...] = ()
    topics: tuple[DeletedTopic, ...] = ()
