"""What two states of a post differ in: their texts by words, and all that is beside the words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from models.enums import Platform
from models.posts import Attachment, Post
from services.accounts import PLATFORM_NAMES
from services.history.words import Fate, Piece, difference


class Aspect(StrEnum):
    """What is beside the words. Its values before and after are as in :class:`~models.posts.Post`."""

    STATE = "state"
    DAY = "day"
    PUBLISHED = "published"
    """As a whole, or with a ``name`` on one platform where that is another moment."""
    LINK = "link"
    """Where it is to be seen on the platform that is the ``name``."""
    LANGUAGE = "language"
    PLATFORMS = "platforms"
    PILLAR = "pillar"
    CAMPAIGN = "campaign"
    PICTURE = "picture"
    """A picture that came or went: its file's name."""
    PICTURE_ORDER = "picture-order"
    ALT_TEXT = "alt-text"
    CREDIT = "credit"
    DISMISSAL = "dismissal"
    """A finding that was passed: its rule."""


@dataclass(frozen=True, slots=True)
class TextChange:
    """How the text of ``platform`` changed; ``None`` is the shared one.

    ``began`` and ``ended`` say that the platform got, or gave up, a text of its own.
    """

    platform: Platform | None
    pieces: tuple[Piece, ...]
    began: bool = False
    ended: bool = False

    @property
    def differs(self) -> bool:
        return any(piece.fate is not Fate.KEPT for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Change:
    """``before`` or ``after`` is ``None`` where there is none; ``name`` tells of which picture or finding."""

    aspect: Aspect
    before: object = None
    after: object = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The way from one state of a post to another."""

    texts: tuple[TextChange, ...]
    changes: tuple[Change, ...]

    @property
    def is_same(self) -> bool:
        return not self.changes and not any(text.differs or text.began or text.ended for text in self.texts)


def compared(older: Post, newer: Post) -> Comparison:
    """Return what became of ``older`` on the way to ``newer``; every text of either is in it, changed or not."""
    return Comparison(tuple(_texts(older, newer)), tuple(_changes(older, newer)))


def _texts(older: Post, newer: Post) -> Iterator[TextChange]:
    yield TextChange(None, difference(older.text, newer.text))
    before = {variant.platform: variant.text for variant in older.variants}
    after = {variant.platform: variant.text for variant in newer.variants}
    for platform in (*before, *(one for one in after if one not in before)):
        old, new = before.get(platform), after.get(platform)
        if old is None and new is None:
            continue
        # A platform that began or ceased to follow the shared text is told against what it said until then.
        was = older.text if old is None and platform in before else old or ""
        becomes = newer.text if new is None and platform in after else new or ""
        yield TextChange(platform, difference(was, becomes), began=old is None, ended=new is None)


def _changes(older: Post, newer: Post) -> Iterator[Change]:
    for aspect, before, after in (
        (Aspect.STATE, older.state, newer.state),
        (Aspect.DAY, older.planned_at, newer.planned_at),
        (Aspect.PUBLISHED, older.published_at, newer.published_at),
        (Aspect.LANGUAGE, older.language, newer.language),
        (Aspect.PLATFORMS, older.platforms, newer.platforms),
        (Aspect.PILLAR, older.pillar_id, newer.pillar_id),
        (Aspect.CAMPAIGN, older.campaign_id, newer.campaign_id),
    ):
        if before != after:
            yield Change(aspect, before, after)
    yield from _publications(older, newer)
    yield from _pictures(older, newer)
    passed, passes = set(older.dismissals), set(newer.dismissals)
    for one in older.dismissals:
        if one not in passes:
            yield Change(Aspect.DISMISSAL, before=one, name=one.rule)
    for one in newer.dismissals:
        if one not in passed:
            yield Change(Aspect.DISMISSAL, after=one, name=one.rule)


def _publications(older: Post, newer: Post) -> Iterator[Change]:
    before = {one.platform: one for one in older.variants}
    for one in newer.variants:
        known, name = before.get(one.platform), PLATFORM_NAMES[one.platform]
        was = None if known is None else known.published_at
        if was != one.published_at and (was, one.published_at) != (older.published_at, newer.published_at):
            yield Change(Aspect.PUBLISHED, was, one.published_at, name)
        link = "" if known is None else known.link
        if link != one.link:
            yield Change(Aspect.LINK, link, one.link, name)


def _pictures(older: Post, newer: Post) -> Iterator[Change]:
    before = {one.id: one for one in older.attachments}
    after = {one.id: one for one in newer.attachments}
    for one in older.attachments:
        if one.id not in after:
            yield Change(Aspect.PICTURE, before=one.file_name, name=one.file_name)
    for one in newer.attachments:
        known = before.get(one.id)
        if known is None:
            yield Change(Aspect.PICTURE, after=one.file_name, name=one.file_name)
        else:
            yield from _of_picture(known, one)
    stayed = [one for one in before if one in after]
    if stayed != [one for one in after if one in before]:
        yield Change(
            Aspect.PICTURE_ORDER,
            tuple(one.file_name for one in older.attachments),
            tuple(one.file_name for one in newer.attachments),
        )


def _of_picture(older: Attachment, newer: Attachment) -> Iterator[Change]:
    if older.sha256 != newer.sha256:
        yield Change(Aspect.PICTURE, older.file_name, newer.file_name, newer.file_name)
    if older.alt_text != newer.alt_text:
        yield Change(Aspect.ALT_TEXT, older.alt_text, newer.alt_text, newer.file_name)
    if older.credit != newer.credit:
        yield Change(Aspect.CREDIT, older.credit, newer.credit, newer.file_name)
