"""What a day shows, ready to be painted: every word is made here, once per change, never while painting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from models.enums import Platform, PostState
from models.posts import Post
from services.accounts import PLATFORM_NAMES
from services.planning import PlanWarning, post_moment
from ui.calendar.board import Board
from ui.calendar.dates import long_day, short_month, time_text
from ui.messages import say

_EXCERPT_LENGTH = 160
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


@dataclass(frozen=True, slots=True)
class DayLook:
    """One day of the grid. ``number`` is what its corner shows; ``spoken`` what a screen reader says."""

    day: date
    number: str
    in_month: bool
    is_past: bool
    is_today: bool
    cards: tuple[CardLook, ...]
    warning: str
    spoken: str


def state_look(post: Post, now: datetime) -> StateLook:
    """Return how a post's state looks; a planned moment that passed is a state of its own."""
    if post.state is PostState.PUBLISHED:
        return StateLook(translate("Calendar", "Yayımlandı"), "success", "success", "success_soft")
    if post.planned_at is not None and post.planned_at < now:
        return StateLook(translate("Calendar", "Zamanı geçti"), "error", "error", "error_soft")
    if post.state is PostState.PLANNED:
        return StateLook(translate("Calendar", "Planlandı"), "clock", "accent", "accent_soft")
    if post.state is PostState.READY:
        return StateLook(translate("Calendar", "Hazır"), "check", "accent", "accent_soft")
    if post.state is PostState.IDEA:
        return StateLook(translate("Calendar", "Fikir"), "hint", "hint", "hint_soft")
    return StateLook(translate("Calendar", "Taslak"), "editor", "hint", "hint_soft")


def card_look(post: Post, now: datetime, warnings: tuple[PlanWarning, ...]) -> CardLook:
    """Return the card of one post of a day whose warnings are given."""
    moment = post_moment(post)
    time = time_text(moment) if moment is not None else ""
    look = state_look(post, now)
    published = post.state is PostState.PUBLISHED
    mine = [warning for warning in warnings if post.id in warning.post_ids and not published]
    names = ", ".join(PLATFORM_NAMES[platform] for platform in post.platforms)
    excerpt = " ".join(post.headline.split())[:_EXCERPT_LENGTH] or translate("Calendar", "Henüz metin yok")
    head = " · ".join(part for part in (time, names, look.word) if part)
    return CardLook(
        post_id=post.id,
        time=time,
        excerpt=excerpt,
        platforms=post.platforms,
        state=look,
        warned=bool(mine),
        movable=not published,
        tooltip="\n".join([head, excerpt, *(say(warning.message) for warning in mine)]),
    )


def day_look(board: Board, day: date, now: datetime, today: date) -> DayLook:
    """Return what a day of the grid shows."""
    warnings = board.warnings_on(day)
    cards = tuple(card_look(post, now, warnings) for post in board.posts_on(day))
    spoken = [f"{long_day(day)} {day.year}"]
    if day == today:
        spoken.append(translate("Calendar", "bugün"))
    spoken.append(
        translate("Calendar", "{n} yazı").format(n=len(cards)) if cards else translate("Calendar", "yazı yok")
    )
    spoken += [" ".join((card.time, card.excerpt, card.state.word)) for card in cards]
    spoken += [say(warning.message) for warning in warnings]
    return DayLook(
        day=day,
        number=f"{day.day} {short_month(day)}" if day.day == 1 else str(day.day),
        in_month=(day.year, day.month) == (board.month.year, board.month.month),
        is_past=day < today,
        is_today=day == today,
        cards=cards,
        warning="\n".join(say(warning.message) for warning in warnings),
        spoken=", ".join(spoken),
    )
