"""What the calendar has against its posts: the verdicts of the editor, said of days."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import replace
from datetime import date, datetime, timedelta

from models.diagnostics import Diagnostic
from models.enums import PostState, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.planning import DayMark, OtherPost, Pause, SpecialDay
from models.posts import Post
from services.checking.dismissals import apply_dismissals
from services.checking.merging import is_off
from services.clock import local_day
from services.planning.likeness import signature
from services.planning.load import Limits, PlanWarning, PlanWarningKind, day_load_warnings
from services.planning.order_verdicts import (
    EXPIRED_TOPIC,
    HOLIDAY,
    UNWRITTEN,
    holiday_verdicts,
    topic_verdicts,
    unwritten_verdicts,
)
from services.planning.silence import silence_warnings
from services.planning.special_days import KnownDays
from services.planning.surroundings import Surroundings
from services.planning.times import post_moment
from services.planning.twins import Twins
from services.planning.verdicts import (
    RULES,
    is_kin,
    occasion_verdicts,
    pause_verdicts,
    repeat_verdicts,
)

_KINDS = {
    f"{RULES}mourning-day": PlanWarningKind.MOURNING,
    f"{RULES}remembrance-day": PlanWarningKind.MOURNING,
    f"{RULES}paused": PlanWarningKind.PAUSED,
    f"{RULES}duplicate": PlanWarningKind.DUPLICATE,
    f"{RULES}near-duplicate": PlanWarningKind.DUPLICATE,
    HOLIDAY: PlanWarningKind.HOLIDAY,
    EXPIRED_TOPIC: PlanWarningKind.TOPIC,
    UNWRITTEN: PlanWarningKind.UNWRITTEN,
}
_DAY = timedelta(days=1)
_State = tuple[int, datetime]
"""A post's revision and place."""


class CalendarJudge:
    """Holds posts against all that stands on the calendar.

    What is costly to find (who says the same) is remembered for each saved state of a post. The storage lane judges by
    it what it loads while the UI thread asks it too: what is remembered is put there whole, and never changed.
    """

    def __init__(self, calendar: Surroundings, known: KnownDays) -> None:
        self.calendar = calendar
        self._known = known
        self._twins = Twins(calendar.posts)
        self._repeats: dict[str, tuple[_State, list[Diagnostic]]] = {}
        self._moments = {other.id: other.moment for other in calendar.posts}
        self._silences: dict[object, list[PlanWarning]] = {}

    def with_days(self, special_days: Iterable[SpecialDay], pause: Pause | None) -> CalendarJudge:
        """Return a judge of the same posts with other special days and another crisis switch."""
        made = copy(self)
        made.calendar = replace(self.calendar, special_days=tuple(special_days), pause=pause)
        return made

    def marks(self, day: date) -> list[DayMark]:
        """Return what stands on a local day."""
        return self._known.marks(day, self.calendar.special_days)

    def everybodys_days(self) -> list[Message]:
        """Return the names of the days that stand on every unit's calendar."""
        return self._known.names()

    def get_ready(self, posts: Iterable[Post], today: date) -> None:
        """Find who says the same as what is still ahead, so that nobody waits for it later."""
        for post in posts:
            moment = post_moment(post)
            if moment is not None and post.state is not PostState.PUBLISHED and local_day(moment) >= today:
                self._about_words(post, moment)

    def warnings(self, posts: Iterable[Post], now: datetime, limits: Limits) -> list[PlanWarning]:
        """Return all that articles 1 and 2 have against ``posts``, in the order of days; nothing of days before today.

        What was passed with a reason in the editor, and rules that are switched off, say nothing here either.
        """
        today = local_day(now)
        by_id = {post.id: post for post in posts}
        since = now - max(limits.min_gap, _DAY) - _DAY
        ahead = {one: post for one, post in by_id.items() if (at := post_moment(post)) is not None and at > since}
        found = list(
            _without_passed(
                day_load_warnings(
                    ahead.values(), self.calendar.accounts, limits.daily_limit, limits.min_gap, since=today
                ),
                ahead,
            )
        )
        found += self._of_posts(ahead.values(), now)
        if self.calendar.pause is None:
            found += self._silence(by_id, today, limits.silence_days)
        left = [one for one in found if one.day >= today and not is_off(one.rule, limits.switched_off)]
        return sorted(left, key=lambda one: (one.day, -one.severity, one.kind, one.post_ids))

    def _silence(self, posts: Mapping[str, Post], today: date, silence_days: int) -> list[PlanWarning]:
        """Return who is silent; to turn a page makes no difference to that, so it is found out once."""
        moments = self._moments
        moved = [
            (one, at) for one, post in posts.items() if one in moments and (at := post_moment(post)) != moments[one]
        ]
        key = (today, silence_days, self.calendar.accounts, tuple(moved))
        known = self._silences.get(key)
        if known is None:
            present = _present(self.calendar.posts, posts)
            known = silence_warnings(present, self.calendar.accounts, today, silence_days)
            self._silences.clear()
            self._silences[key] = known
        return known

    def verdicts(self, post: Post, now: datetime) -> list[Diagnostic]:
        """Return what stands against one post in its place, but for its neighbours on the calendar.

        Of one rule the gravest verdict over its texts is kept. A post that went out, or has no place, is not judged.
        """
        moment = post_moment(post)
        if moment is None or post.state is PostState.PUBLISHED:
            return []
        found: dict[str, Diagnostic] = {}
        for one in (*self._about_day(post, moment, now), *self._about_words(post, moment)):
            if one.rule not in found or one.severity > found[one.rule].severity:
                found[one.rule] = one
        return list(found.values())

    def stops(self, post: Post) -> bool:
        """Tell whether the crisis switch stops ``post`` where it stands: a condolence or an emergency may go out."""
        pause, moment = self.calendar.pause, post_moment(post)
        return pause is not None and moment is not None and pause.stops(moment) and not self._is_notice(post)

    def _is_notice(self, post: Post) -> bool:
        return self.calendar.pause is not None and all(map(self._known.is_notice, post.texts))

    def _about_day(self, post: Post, moment: datetime, now: datetime) -> Iterator[Diagnostic]:
        if self.calendar.pause is not None:
            pause = pause_verdicts(self.calendar.pause, moment, now, is_notice=self._is_notice(post))
            yield from apply_dismissals(list(pause), post.text, post.dismissals)
        last = self.calendar.orders.last_days.get(post.topic_id or "")
        yield from apply_dismissals(list(topic_verdicts(last, moment)), post.text, post.dismissals)
        title = self.calendar.orders.titles.get(post.topic_id or "", "")
        for text in post.texts:
            said = [
                *unwritten_verdicts(title, text, post.id),
                *occasion_verdicts(text, moment, self.calendar.special_days, self._known),
                *(holiday_verdicts(text, moment, self._known) if self._known.public.is_ready else ()),
            ]
            if said:  # on most days there is nothing to say
                yield from apply_dismissals(said, text, post.dismissals)

    def _about_words(self, post: Post, moment: datetime) -> list[Diagnostic]:
        if not self.calendar.posts:
            return []
        state = (post.revision, moment)
        known = self._repeats.get(post.id)
        if known is None or known[0] != state or not post.revision:
            found: list[Diagnostic] = []
            for text in post.texts:
                own = signature(text)
                others = (
                    other
                    for other in self._twins.near(own)
                    if other.id != post.id and not is_kin(other, post.series_id)
                )
                found += apply_dismissals(list(repeat_verdicts(own, moment, others)), text, post.dismissals)
            known = self._repeats[post.id] = (state, found)
        return known[1]

    def _of_posts(self, posts: Iterable[Post], now: datetime) -> Iterator[PlanWarning]:
        stopped: defaultdict[date, list[str]] = defaultdict(list)
        notices: Counter[date] = Counter()
        today = local_day(now)
        for post in posts:
            moment = post_moment(post)
            day = local_day(moment) if moment is not None else today
            if day < today:
                continue
            for one in self.verdicts(post, now):
                if _KINDS[one.rule] is not PlanWarningKind.PAUSED:
                    yield _worded(one, post, day)
                elif self.stops(post):
                    stopped[day].append(post.id)
                else:
                    notices[day] += 1
        for day, ids in stopped.items():
            yield _paused(day, ids, notices[day])


def _worded(one: Diagnostic, post: Post, day: date) -> PlanWarning:
    kind = _KINDS[one.rule]
    article = one.article or 0
    message = one.message
    if article:
        said = QT_TRANSLATE_NOOP("services", "{said} (Kılavuz md.\u00a0{article})")
        message = Message(said, {"said": one.message, "article": article})
    other = str(one.data["about"]) if kind is PlanWarningKind.DUPLICATE else ""
    return PlanWarning(kind, article, one.severity, day, message, (post.id,), "", one.rule, other)


def _paused(day: date, ids: Sequence[str], notices: int) -> PlanWarning:
    if notices:
        template = QT_TRANSLATE_NOOP(
            "services",
            "Paylaşımlar durduruldu: bu günün {count} yazısı bekliyor, {notices} taziye ya da acil durum duyurusu "
            "çıkabilir (Kılavuz md.\u00a02).",
        )
    else:
        template = QT_TRANSLATE_NOOP(
            "services", "Paylaşımlar durduruldu: bu günün {count} yazısı bekliyor (Kılavuz md.\u00a02)."
        )
    message = Message(template, {"count": len(ids), "notices": notices})
    return PlanWarning(PlanWarningKind.PAUSED, 2, Severity.WARNING, day, message, tuple(ids), "", f"{RULES}paused")


def _without_passed(warnings: Iterable[PlanWarning], posts: Mapping[str, Post]) -> Iterator[PlanWarning]:
    """Leave out what the editor has given reasons for: full days, and two posts that stand close.

    A full day needs one reason for each post beyond the limit, whichever posts of that day they stand in.
    """
    reasons = {
        (post.id, one.rule, one.excerpt)
        for post in posts.values()
        for one in post.dismissals
        if one.rule.startswith(RULES)
    }
    full = Counter(
        excerpt
        for post_id, rule, excerpt in reasons
        if rule == f"{RULES}day-load"
        and (at := post_moment(posts[post_id])) is not None
        and local_day(at).isoformat() == excerpt
    )
    for warning in warnings:
        if warning.kind is PlanWarningKind.GAP:
            first, second = warning.post_ids
            if not reasons or not any(_says(reasons, warning, *pair) for pair in ((first, second), (second, first))):
                yield warning
        elif full[warning.day.isoformat()] < len(warning.post_ids):
            yield warning


def _says(reasons: set[tuple[str, str, str]], warning: PlanWarning, post_id: str, other_id: str) -> bool:
    """Tell whether a post stands near another one with a reason: on either day that two posts around midnight have."""
    days = (warning.day, warning.day - timedelta(days=1))
    return any((post_id, warning.rule, f"{day.isoformat()} {other_id}") in reasons for day in days)


def _present(others: Iterable[OtherPost], posts: Mapping[str, Post]) -> Iterator[OtherPost]:
    """Return ``others`` where ``posts`` have them now: what was just moved is not read from the storage yet."""
    for other in others:
        post = posts.get(other.id)
        moment = other.moment if post is None else post_moment(post)
        yield (other if moment == other.moment else replace(other, moment=moment))
