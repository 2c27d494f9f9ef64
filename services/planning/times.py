"""Moments on the calendar: local days and times in, aware UTC moments out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta

from models.enums import PostState
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from services.clock import ISTANBUL, local_day

MORNING = time(9, 30)
EVENING = time(17, 30)
"""The two slots of a day, local time: article 2 asks for morning and evening."""

_STEP = timedelta(minutes=30)
_STEPS_BETWEEN = 16
"""Half hours from the morning slot to the evening slot, without that."""
_PAST = Message(QT_TRANSLATE_NOOP("services", "Geçmiş bir güne yazı planlanamaz. Bugünü ya da ileri bir günü seçin."))
PREPARATION = timedelta(minutes=15)
"""A post is not suggested for a moment nearer than this: someone has to look at it first."""


def local_moment(day: date, at: time) -> datetime:
    """Return the aware UTC moment of a local day and time in Türkiye."""
    return datetime.combine(day, at, ISTANBUL).astimezone(UTC)


def month_of(day: date) -> tuple[datetime, datetime]:
    """Return the moments at which the local month of ``day`` begins and the next one does."""
    first = day.replace(day=1)
    after = (first + timedelta(days=31)).replace(day=1)
    return local_moment(first, time.min), local_moment(after, time.min)


def hours_words(gap: timedelta) -> str:
    """Return the hours of ``gap`` in figures: ``4``, ``2,5``."""
    return f"{gap / timedelta(hours=1):g}".replace(".", ",")


def post_moment(post: Post) -> datetime | None:
    """Return when the post went out, or is planned to; ``None`` where it has no place on the calendar."""
    return None if post.state is PostState.CANCELLED else post.moment


def moved_moment(post: Post, day: date) -> datetime:
    """Return the post's local time on another local day; the morning slot where it has no time yet."""
    at = post.planned_at.astimezone(ISTANBUL).time() if post.planned_at is not None else MORNING
    return local_moment(day, at.replace(fold=0))


def moved_to(post: Post, goal: date | datetime) -> datetime:
    """Return the moment of a post that goes to a local day, at the time it had, or to a moment (aware)."""
    if isinstance(goal, datetime):
        return goal
    moment = post_moment(post)
    return moved_moment(post, goal) if moment is None else shifted(moment, goal - local_day(moment))


def moved_together(posts: Sequence[Post], goal: date | datetime) -> list[tuple[Post, datetime]]:
    """Return the moments of posts of which the first goes to ``goal``; the others stay as far from it as they are."""
    first, *others = posts
    moment, before = moved_to(first, goal), post_moment(first)
    found = [(first, moment)]
    for post in others:
        was = post_moment(post)
        if was is None or before is None:
            found.append((post, moved_to(post, local_day(moment))))
        else:
            found.append((post, shifted(was, moment.astimezone(ISTANBUL) - before.astimezone(ISTANBUL))))
    return found


def shifted(moment: datetime, by: timedelta) -> datetime:
    """Return a moment so much later by the clocks of Türkiye."""
    return (moment.astimezone(ISTANBUL) + by).replace(fold=0).astimezone(UTC)


def move_refusal(post: Post | None, day: date, now: datetime) -> Message | None:
    """Return why ``post`` cannot be planned on ``day``, or ``None`` where it can. ``None`` stands for a new post."""
    if post is not None:
        return moment_refusal(post, moved_moment(post, day), now)
    return _PAST if day < local_day(now) else None


def moment_refusal(post: Post | None, moment: datetime, now: datetime) -> Message | None:
    """Return why ``post`` (``None``: a new one) cannot be planned for ``moment``, or ``None`` where it can."""
    if post is not None and post.state is PostState.PUBLISHED:
        return Message(QT_TRANSLATE_NOOP("services", "Bu yazı yayımlandı; yayımlanmış bir yazının günü değişmez."))
    if local_day(moment) < local_day(now):
        return _PAST
    if moment > now:
        return None
    said = QT_TRANSLATE_NOOP(
        "services", "Saat {time} bugün için geçti. Yazıyı ileri bir güne taşıyın ya da saatini değiştirin."
    )
    if post is None:
        said = QT_TRANSLATE_NOOP("services", "Saat {time} bugün için geçti. İleri bir saat seçin.")
    return Message(said, {"time": moment.astimezone(ISTANBUL).time()})


def suggested_time(day: date, posts: Iterable[Post], now: datetime, min_gap: timedelta) -> datetime | None:
    """Return a good moment on ``day`` for one more post, or ``None`` where the day has no future left.

    The morning slot, or else the evening slot, if it lies ahead and no post of ``posts`` stands nearer than
    ``min_gap``; otherwise the half hour between them that is farthest from its neighbours, the slots before others;
    otherwise the next half hour of today.
    """
    earliest = now + PREPARATION
    ahead = [slot for slot in (local_moment(day, MORNING), local_moment(day, EVENING)) if slot >= earliest]
    taken = [moment for post in posts if (moment := post_moment(post)) is not None]

    def room(slot: datetime) -> timedelta:
        return min((abs(slot - moment) for moment in taken), default=timedelta.max)

    for slot in ahead:
        if room(slot) >= min_gap:
            return slot
    if ahead:
        between = (local_moment(day, MORNING) + step * _STEP for step in range(_STEPS_BETWEEN))
        return max((*ahead, *(slot for slot in between if slot >= earliest)), key=room)
    if day != local_day(now):
        return None
    midnight = local_moment(day, time.min)
    steps = -((midnight - earliest) // _STEP)
    late = midnight + steps * _STEP
    return late if local_day(late) == day else None
