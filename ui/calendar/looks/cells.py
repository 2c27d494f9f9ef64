"""What a day shows, ready to be painted: every word is made here, once per change, never while painting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from models.calendar import PostLine
from models.enums import Platform, PostState
from models.messages import QT_TRANSLATE_NOOP
from models.planning import DayMark, DayTone, Pause
from models.posts import Post
from services.accounts import PLATFORM_NAMES
from services.clock import local_day
from services.planning import PlanWarning, PlanWarningKind
from ui.calendar.board.board import Board
from ui.calendar.dates import long_day, short_month, time_text
from ui.messages import say

if TYPE_CHECKING:
    from services.planning.filling import Proposal

_EXCERPT_LENGTH = 160
_ABOUT_ONE = frozenset(
    {
        PlanWarningKind.MOURNING,
        PlanWarningKind.DUPLICATE,
        PlanWarningKind.TOPIC,
        PlanWarningKind.HOLIDAY,
        PlanWarningKind.UNWRITTEN,
    }
)
"""Warnings that are about one post of a day."""
_QUIET = frozenset({PlanWarningKind.PAUSED, PlanWarningKind.HOLIDAY, PlanWarningKind.UNWRITTEN})
"""Warnings without a sign of their own: the card, or the day's mark, says it already."""
_CARDS_KEPT = 10_000
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StateLook:
    """A state in a word, a shape (an icon) and a tone (a token and its ``_soft`` ground)."""

    word: str
    icon: str
    tone: str
    ground: str


@dataclass(frozen=True, slots=True)
class CardLook:
    """One post on a day."""

    post_id: str
    time: str
    excerpt: str
    platforms: tuple[Platform, ...]
    state: StateLook
    warned: bool
    movable: bool
    tooltip: str
    notes: tuple[str, ...] = ()
    """What is to be said against it, one sentence each."""

    @property
    def spoken(self) -> str:
        """What a screen reader says of it, without the notes."""
        return " ".join((self.time, self.excerpt, self.state.word))


@dataclass(frozen=True, slots=True)
class GhostLook:
    """A post that is proposed and not planned yet."""

    topic_id: str
    time: str
    title: str


@dataclass(frozen=True, slots=True)
class MarkLook:
    """What a day is, in a word, a name, a shape and a tone."""

    word: str
    words: str
    icon: str
    tone: str
    ground: str
    mourning: bool
    own_id: str


@dataclass(frozen=True, slots=True)
class NoteLook:
    """One warning of a day in words; ``other_id`` is the post that is repeated, ``post_id`` the one that repeats it."""

    words: str
    post_id: str = ""
    other_id: str = ""


@dataclass(frozen=True, slots=True)
class DayLook:
    """One day of the grid. ``number`` is what its corner shows; ``spoken`` what a screen reader says."""

    day: date
    number: str
    in_month: bool
    is_past: bool
    is_today: bool
    cards: tuple[CardLook, ...]
    marks: tuple[MarkLook, ...]
    notes: tuple[NoteLook, ...]
    warned: bool
    spoken: str
    ghosts: tuple[GhostLook, ...] = ()


def mark_look(mark: DayMark) -> MarkLook:
    """Return how a marked day looks: never by its colour alone; where a name does not tell, its kind stands first."""
    name = say(mark.name)
    icon, tone, ground = {
        DayTone.MOURNING: ("ribbon", "text", "border"),
        DayTone.REMEMBRANCE: ("ribbon", "hint", "hint_soft"),
        DayTone.HOLIDAY: ("flag", "review", "review_soft"),
        DayTone.HALF_HOLIDAY: ("half-flag", "review", "review_soft"),
        DayTone.EXAM: ("editor", "information", "information_soft"),
        DayTone.REGISTRATION: ("check", "success", "success_soft"),
        DayTone.OTHER: ("today", "hint", "hint_soft"),
    }[mark.tone]
    word = {
        DayTone.MOURNING: translate("Calendar", "Yas"),
        DayTone.REMEMBRANCE: translate("Calendar", "Anma"),
        DayTone.HOLIDAY: translate("Calendar", "Tatil"),
        DayTone.HALF_HOLIDAY: translate("Calendar", "Yarım gün"),
        DayTone.EXAM: translate("Calendar", "Sınav"),
        DayTone.REGISTRATION: translate("Calendar", "Kayıt"),
        DayTone.OTHER: "",
    }[mark.tone]
    is_told = mark.tone in (DayTone.HOLIDAY, DayTone.HALF_HOLIDAY)
    words = f"{word}: {name}" if word and not is_told else name
    return MarkLook(word, words, icon, tone, ground, mark.tone is DayTone.MOURNING, mark.own_id)


def state_look(post: Post | PostLine, now: datetime, pause: Pause | None = None, errors: int = 0) -> StateLook:
    """Return how a post's state looks; a moment that passed is a state of its own, and so is a pause.

    What is planned with ``errors`` in its text looks like what it is, too.
    """
    if post.state in (PostState.PUBLISHED, PostState.CANCELLED):
        return look_of(post.state)
    if pause is not None and post.moment is not None and pause.stops(post.moment):
        return _paused_look()
    if post.moment is not None and post.moment < now:
        return late_look() if post.state is PostState.PLANNED else _unplanned_look()
    if errors and post.state is PostState.PLANNED:
        return StateLook(translate("Calendar", "Planlandı, hatalı"), "error", "error", "error_soft")
    return look_of(post.state)


def late_look() -> StateLook:
    """Return how what is planned, and should be out by now, looks."""
    return StateLook(translate("Calendar", "Gecikti"), "error", "error", "error_soft")


def _paused_look() -> StateLook:
    """Return how what the crisis switch stops looks."""
    return StateLook(translate("Calendar", "Durduruldu"), "pause", "warning", "warning_soft")


def _unwritten_look() -> StateLook:
    """Return how what is planned by its topic's name, and is to be written yet, looks."""
    return replace(look_of(PostState.PLANNED), word=translate("Calendar", "Metin yazılacak"), icon="editor")


def state_words() -> list[str]:
    """Return every word that the state of a card may have."""
    more = (late_look(), _unplanned_look(), _paused_look(), _unwritten_look())
    return [look.word for look in (*map(look_of, PostState), *more)]


def _unplanned_look() -> StateLook:
    """Return how what has a day that passed looks, of which nobody has said that it may go out."""
    return StateLook(translate("Calendar", "Planlanmadı"), "warning", "warning", "warning_soft")


_STATES: dict[PostState, tuple[str, str, str, str]] = {
    PostState.PUBLISHED: (QT_TRANSLATE_NOOP("Calendar", "Yayımlandı"), "success", "success", "success_soft"),
    PostState.CANCELLED: (QT_TRANSLATE_NOOP("Calendar", "İptal edildi"), "close", "hint", "hint_soft"),
    PostState.PLANNED: (QT_TRANSLATE_NOOP("Calendar", "Planlandı"), "clock", "accent", "accent_soft"),
    PostState.REVIEW: (QT_TRANSLATE_NOOP("Calendar", "Gözden geçirmede"), "eye", "review", "review_soft"),
    PostState.READY: (QT_TRANSLATE_NOOP("Calendar", "Hazır"), "check", "accent", "accent_soft"),
    PostState.IDEA: (QT_TRANSLATE_NOOP("Calendar", "Fikir"), "hint", "hint", "hint_soft"),
    PostState.DRAFT: (QT_TRANSLATE_NOOP("Calendar", "Taslak"), "editor", "hint", "hint_soft"),
}


def look_of(state: PostState) -> StateLook:
    """Return how a state looks by itself."""
    word, icon, tone, ground = _STATES[state]
    return StateLook(translate("Calendar", word), icon, tone, ground)


class Worded(NamedTuple):
    """A warning and its sentence: it is about several posts, and is worded once."""

    warning: PlanWarning
    words: str


def worded(warnings: Iterable[PlanWarning]) -> tuple[Worded, ...]:
    """Return a day's warnings with their sentences in the screen's language."""
    return tuple(Worded(warning, say(warning.message)) for warning in warnings)


def card_look(
    post: Post | PostLine, now: datetime, warnings: Sequence[Worded], pause: Pause | None = None, errors: int = 0
) -> CardLook:
    """Return the card of one post of a day whose warnings are given."""
    time = time_text(post.moment) if post.moment is not None else ""
    published = post.state is PostState.PUBLISHED
    mine = [] if published else [one for one in warnings if post.id in one.warning.post_ids]
    look = state_look(post, now, pause, errors)
    if look == look_of(PostState.PLANNED) and any(one.warning.kind is PlanWarningKind.UNWRITTEN for one in mine):
        look = _unwritten_look()
    names = ", ".join(PLATFORM_NAMES[platform] for platform in post.platforms)
    excerpt = " ".join(post.headline.split())[:_EXCERPT_LENGTH] or translate("Calendar", "Henüz metin yok")
    head = " · ".join(part for part in (time, names, look.word) if part)
    notes = tuple(one.words for one in mine)
    return CardLook(
        post_id=post.id,
        time=time,
        excerpt=excerpt,
        platforms=post.platforms,
        state=look,
        # That it is stopped is the card's state already.
        warned=any(one.warning.kind not in _QUIET for one in mine),
        movable=not published and post.state is not PostState.CANCELLED,
        tooltip="\n".join([head, excerpt, *notes]),
        notes=notes,
    )


def line_card(board: Board, line: PostLine) -> CardLook:
    """Return the card of any post there is, with the warnings of its day where the board holds that."""
    post = board.post(line.id)
    if post is None or line.moment is None:
        return card_look(line, board.now, (), board.pause, line.errors or 0)
    # Only what is about it is put into words: a thousand of these are made at once.
    mine = [one for one in board.warnings_on(local_day(line.moment)) if line.id in one.post_ids]
    return card_look(line, board.now, worded(mine), board.pause_of(post), board.errors.get(line.id, 0))


_Around = tuple[bool, tuple[Worded, ...], Pause | None, int]
"""What a card shows beside its post: whether its moment is over, its day's warnings, what stops it, and its errors."""


class Cards:
    """The cards of posts: each is made once for a post as it stands, for most days stay as they are."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Post, _Around, CardLook]] = {}
        self._worded: dict[date, tuple[tuple[PlanWarning, ...], tuple[Worded, ...]]] = {}

    def worded(self, day: date, warnings: tuple[PlanWarning, ...]) -> tuple[Worded, ...]:
        """Return a day's warnings with their sentences; the very same ones as long as the warnings are the same."""
        known = self._worded.get(day)
        if known is None or known[0] != warnings:
            known = self._worded[day] = (warnings, worded(warnings))
        return known[1]

    def of(self, post: Post, now: datetime, warnings: tuple[Worded, ...], pause: Pause | None, errors: int) -> CardLook:
        """Return the card of ``post`` on a day with these warnings."""
        around = (post.moment is not None and post.moment < now, warnings, pause, errors)
        known = self._made.get(post.id)
        if known is not None and known[0] is post and known[1] == around:
            return known[2]
        if len(self._made) > _CARDS_KEPT:
            self._made.clear()
        look = card_look(post, now, warnings, pause, errors)
        self._made[post.id] = (post, around, look)
        return look


def day_look(board: Board, day: date, now: datetime, today: date, known: Cards | None = None) -> DayLook:
    """Return what a day of the grid shows; cards that are ``known`` are not made again."""
    known = known or Cards()
    warnings = known.worded(day, board.warnings_on(day))
    posts = board.posts_on(day)
    cards = tuple(known.of(post, now, warnings, board.pause_of(post), board.errors.get(post.id, 0)) for post in posts)
    marks = tuple(mark_look(mark) for mark in board.marks_on(day))
    notes = notes_of(posts, warnings)
    ghosts = tuple(ghost_look(one) for one in board.ghosts_on(day)) if day >= today else ()
    spoken = [f"{long_day(day)} {day.year}"]
    if day == today:
        spoken.append(translate("Calendar", "bugün"))
    spoken += [mark.words for mark in marks]
    spoken.append(
        translate("Calendar", "{n} yazı").format(n=len(cards)) if cards else translate("Calendar", "yazı yok")
    )
    spoken += [card.spoken for card in cards]
    if hidden := board.hidden_on(day):
        spoken.append(translate("Calendar", "{n} yazı süzgeçle gizli").format(n=hidden))
    spoken += [translate("Calendar", "öneri: {what}").format(what=f"{one.time} {one.title}") for one in ghosts]
    spoken += [note.words for note in notes]
    return DayLook(
        day=day,
        number=f"{day.day} {short_month(day)}" if day.day == 1 else str(day.day),
        in_month=(day.year, day.month) == (board.month.year, board.month.month),
        is_past=day < today,
        is_today=day == today,
        cards=cards,
        marks=marks,
        notes=notes,
        # Stopped cards say it themselves: a sign on each day of a pause would hide the other signs.
        warned=any(one.warning.kind not in _QUIET for one in warnings),
        spoken=", ".join(spoken),
        ghosts=ghosts,
    )


def ghost_look(one: Proposal) -> GhostLook:
    """Return what is shown of a proposal."""
    return GhostLook(one.topic.id, time_text(one.moment), " ".join(one.topic.title.split())[:_EXCERPT_LENGTH])


def notes_of(posts: Sequence[Post], warnings: Iterable[Worded]) -> tuple[NoteLook, ...]:
    """Return the notes of the warnings of a day with these posts."""
    return tuple(_note(one, posts) for one in warnings)


def _note(one: Worded, posts: Sequence[Post]) -> NoteLook:
    """Return the note of a warning; what is about one of several posts begins with that post's time."""
    warning, words = one
    if warning.kind in _ABOUT_ONE and len(posts) > 1:
        moment = next((post.moment for post in posts if post.id in warning.post_ids), None)
        words = words if moment is None else f"{time_text(moment)} · {words}"
    return NoteLook(words, warning.post_ids[0] if warning.post_ids else "", warning.other_id)
