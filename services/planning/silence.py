"""Article 1: an account that nobody feeds is noticed before its followers go."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.planning import OtherPost
from models.posts import Account
from services.clock import local_day
from services.planning.load import PlanWarning, PlanWarningKind, account_names

RULE = "guideline.1.silence"
_AHEAD = timedelta(days=3)
"""What is planned within these days ends the silence by itself."""


def silence_warnings(
    posts: Iterable[OtherPost], accounts: Sequence[Account], today: date, silence_days: int
) -> list[PlanWarning]:
    """Return a warning of ``today`` for each account without a post for ``silence_days`` days and with none ahead.

    An account that never had a post is not scolded: it may be new. A planned post whose time passed counts as one; that
    nobody has marked it as published is said elsewhere. Accounts that are silent as long share one warning.
    """
    names = account_names(accounts)
    last: dict[str, date] = {}
    for post in posts:
        day = local_day(post.moment) if post.moment is not None else None
        if day is None or day > today + _AHEAD:
            continue
        for account in post.accounts & names.keys():
            last[account] = max(day, last.get(account, day))
    silent: defaultdict[int, list[str]] = defaultdict(list)
    for account, day in last.items():
        if (today - day).days >= silence_days:
            silent[(today - day).days].append(names[account])
    return [_warning(today, days, ", ".join(sorted(silent[days]))) for days in sorted(silent, reverse=True)]


def _warning(today: date, days: int, where: str) -> PlanWarning:
    message = Message(
        QT_TRANSLATE_NOOP(
            "services",
            "{where}: {days} gündür gönderi yok, önümüzdeki günlere planlı yazı da yok. "
            "Sıradan bir konu koyabilirsiniz (Kılavuz md.\u00a01).",
        ),
        {"where": where, "days": days},
    )
    return PlanWarning(PlanWarningKind.SILENCE, 1, Severity.INFORMATION, today, message, (), where, RULE)
