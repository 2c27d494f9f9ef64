"""Article 2: one, at most two posts a day for each account, with some hours between them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Literal, NamedTuple, Protocol, overload

from models.enums import Platform, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Account, Post, Variant
from services.accounts import PLATFORM_NAMES
from services.clock import ISTANBUL
from services.planning.times import hours_words, post_moment

_MOST_A_DAY = 2
"""Article 2: one post a day, at most two."""


class PlanWarningKind(StrEnum):
    """What is wrong with a day."""

    DAY_LOAD = "day-load"
    GAP = "gap"
    MOURNING = "mourning"
    PAUSED = "paused"
    DUPLICATE = "duplicate"
    SILENCE = "silence"
    TOPIC = "topic"
    HOLIDAY = "holiday"
    UNWRITTEN = "unwritten"


PlanningKey = Literal["planning.daily_limit", "planning.minimum_gap_hours", "planning.silence_days"]


class PlanningSettings(Protocol):
    """The part of the settings that the calendar is held against."""

    @overload
    def get(self, key: PlanningKey, /) -> int: ...
    @overload
    def get(self, key: Literal["checks.rules_off"], /) -> list[str]: ...


@dataclass(frozen=True, slots=True)
class Limits:
    """What the unit has set for its calendar; ``switched_off`` are ids of rules."""

    daily_limit: int
    min_gap: timedelta
    silence_days: int
    switched_off: frozenset[str] = frozenset()

    @property
    def most_a_day(self) -> int:
        """Posts a day that are proposed at most: whatever the unit allows itself beyond article 2."""
        return min(self.daily_limit, _MOST_A_DAY)

    @classmethod
    def read(cls, settings: PlanningSettings) -> Limits:
        """Return what is set now."""
        get = settings.get
        return cls(
            get("planning.daily_limit"),
            timedelta(hours=get("planning.minimum_gap_hours")),
            get("planning.silence_days"),
            frozenset(get("checks.rules_off")),
        )


@dataclass(frozen=True, slots=True)
class PlanWarning:
    """One finding about a local ``day``, citing its ``article`` of the guideline.

    ``post_ids`` are the posts it is about: those beyond the limit of a full day, or the two that stand too close
    (the finding then belongs to the day of the later one). ``where`` names the accounts. ``rule`` is what says the
    same in the editor, and ``other_id`` the post that a duplicate repeats.
    """

    kind: PlanWarningKind
    article: int
    severity: Severity
    day: date
    message: Message
    post_ids: tuple[str, ...]
    where: str = ""
    rule: str = ""
    other_id: str = ""


class _Placed(NamedTuple):
    moment: datetime
    post_id: str
    local: datetime
    """The same moment in Türkiye: worked out once for a post, not once for each of its accounts."""


class _Finding(NamedTuple):
    kind: PlanWarningKind
    day: date
    post_ids: tuple[str, ...]
    params: tuple[tuple[str, object], ...]


def day_load_warnings(
    posts: Iterable[Post],
    accounts: Sequence[Account],
    daily_limit: int,
    min_gap: timedelta,
    *,
    since: date = date.min,
) -> list[PlanWarning]:
    """Return what article 2 has against this plan from the day ``since`` on, in the order of days.

    A post counts for the account of each of its variants; a variant without an account counts for the platform's
    only account, or for the platform as a whole. Accounts with the same finding share one warning.
    """
    names = account_names(accounts)
    found: defaultdict[_Finding, list[str]] = defaultdict(list)
    for key, placed in _by_account(posts, accounts).items():
        placed.sort()
        ahead = placed[_first_of(placed, since) :]
        for finding in (*_overfull(ahead, daily_limit), *_too_close(ahead, min_gap)):
            found[finding].append(names.get(key, key))
    warnings = [_worded(finding, ", ".join(sorted(where))) for finding, where in found.items()]
    return sorted(warnings, key=lambda warning: (warning.day, -warning.severity, warning.post_ids))


def account_keys(accounts: Sequence[Account]) -> Callable[[Variant], str]:
    """Return what tells the account that a variant counts for: an account's id, or its platform as a whole."""
    known = {account.id for account in accounts}
    only: dict[Platform, str] = {}
    for platform in Platform:
        ids = [account.id for account in accounts if account.platform is platform]
        only[platform] = ids[0] if len(ids) == 1 else PLATFORM_NAMES[platform]

    def key(variant: Variant) -> str:
        return variant.account_id if variant.account_id in known and variant.account_id else only[variant.platform]

    return key


def _by_account(posts: Iterable[Post], accounts: Sequence[Account]) -> dict[str, list[_Placed]]:
    key = account_keys(accounts)
    placed: defaultdict[str, list[_Placed]] = defaultdict(list)
    for post in posts:
        moment = post_moment(post)
        if moment is not None:
            place = _Placed(moment, post.id, moment.astimezone(ISTANBUL))
            for account in {key(variant) for variant in post.variants}:
                placed[account].append(place)
    return placed


def account_names(accounts: Sequence[Account]) -> dict[str, str]:
    """Return what accounts are called, by their ids: the platform alone where that tells them apart."""
    platforms = [account.platform for account in accounts]
    return {
        account.id: PLATFORM_NAMES[account.platform]
        if platforms.count(account.platform) == 1
        else f"{PLATFORM_NAMES[account.platform]} @{account.handle}"
        for account in accounts
    }


def _first_of(placed: Sequence[_Placed], since: date) -> int:
    """Return where to begin for what is said of days from ``since`` on: the post before them may stand too close."""
    return max(0, bisect_left(placed, since, key=lambda place: place.local.date()) - 1)


def _overfull(placed: Sequence[_Placed], daily_limit: int) -> Iterable[_Finding]:
    days: defaultdict[date, list[str]] = defaultdict(list)
    for place in placed:
        days[place.local.date()].append(place.post_id)
    for day, ids in days.items():
        if len(ids) > daily_limit:
            params = (("count", len(ids)), ("limit", daily_limit))
            yield _Finding(PlanWarningKind.DAY_LOAD, day, tuple(ids[daily_limit:]), params)


def _too_close(placed: Sequence[_Placed], min_gap: timedelta) -> Iterable[_Finding]:
    hours = hours_words(min_gap)
    for first, second in pairwise(placed):
        if second.moment - first.moment < min_gap:
            params = (("first", first.local.time()), ("second", second.local.time()), ("hours", hours))
            yield _Finding(PlanWarningKind.GAP, second.local.date(), (first.post_id, second.post_id), params)


def _worded(finding: _Finding, where: str) -> PlanWarning:
    if finding.kind is PlanWarningKind.DAY_LOAD:
        severity = Severity.WARNING
        template = QT_TRANSLATE_NOOP(
            "services", "{where}: bu gün {count} gönderi var. Günde en çok {limit} gönderi önerilir (Kılavuz md. 2)."
        )
    else:
        severity = Severity.INFORMATION
        template = QT_TRANSLATE_NOOP(
            "services",
            "{where}: {first} ve {second} gönderileri birbirine yakın. "
            "Araya en az {hours} saat koymanız önerilir (Kılavuz md. 2).",
        )
    message = Message(template, {"where": where, **dict(finding.params)})
    rule = f"guideline.2.{finding.kind.value}"
    return PlanWarning(finding.kind, 2, severity, finding.day, message, finding.post_ids, where, rule)
