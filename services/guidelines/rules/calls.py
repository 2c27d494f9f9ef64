"""An announcement that tells everything and asks nobody to come (article 10). A hint at most."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.checking import IsCancelled, Lane, Scope, Snapshot, TextKind
from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import local_day
from services.guidelines.rules.announcing import Announcement, read_announcement
from services.guidelines.rules.announcing_words import AUDIENCE, CONTACT, INVITE

_LONG_ENOUGH = 160
"""Code points: a short notice invites by being there."""
_ASKS = re.compile(
    r"\?|!|\b\w+(?:[ıiuü]n(?:[ıiuü]z)?|s[ıiuü]n[ıiuü]z)\b\W*(?:[.!\n]|\Z)|\bzorunlu|\bsınırlı|\brica\b|\bgerek"
)


class CallChecker:
    """Looks for an invitation, a question, a way to answer: anything that turns readers into guests."""

    name = "guideline-calls"
    lane = Lane.RULES
    scope = Scope.POST

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        if snapshot.kind is TextKind.REPLY or len(snapshot.text) < _LONG_ENOUGH:
            return ()
        read = read_announcement(snapshot.text, local_day(snapshot.planned_at or snapshot.now))
        if read.event is None or not calls_nobody(snapshot.text, read):
            return ()
        return (
            Diagnostic(
                rule="guideline.10.call-to-action",
                article=10,
                severity=Severity.HINT,
                start=read.event.start,
                end=read.event.end,
                message=Message(
                    QT_TRANSLATE_NOOP(
                        "services", "Duyuru kimseyi çağırmıyor; bir davet ya da kayıt yolu ekleyebilirsiniz."
                    )
                ),
                explanation=Message(
                    QT_TRANSLATE_NOOP(
                        "services",
                        "“Bekliyoruz”, “kaydolun” gibi bir söz ya da bir bağlantı, okuyanı katılmaya çağırır.",
                    )
                ),
            ),
        )


def calls_nobody(text: str, read: Announcement) -> bool:
    """Tell whether ``text`` tells when and where its event is at some length, and invites nobody to it."""
    complete = read.has_date and read.has_time and read.has_place
    if read.event is None or not complete or len(text) < _LONG_ENOUGH:
        return False  # what is missing comes first
    return not any(pattern.search(read.when.folded) for pattern in (INVITE, CONTACT, AUDIENCE, _ASKS))
