"""Too many exclamation marks, question marks and emoji (article 3). How many one post may have is the unit's choice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.guidelines.register import toned
from services.guidelines.tokens import signs_of
from services.language import tokens

_REPEATED = re.compile(r"[!?！？]{2,}")
_SURPRISED = ("?!", "!?")
"""Not repeated: a question that is surprised."""
_EXCLAMATION = re.compile(r"[!！]")
_SYMBOL = "[\u203c\u2049\u2122\u2139\u231a-\u23ff\u2600-\u27bf\u2934-\u2935\u2b05-\u2b55\U0001f300-\U0001faff]"
_EMOJI = re.compile(
    rf"[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3"
    rf"|{_SYMBOL}(?:\ufe0f|[\U0001f3fb-\U0001f3ff])?(?:\u200d{_SYMBOL}(?:\ufe0f|[\U0001f3fb-\U0001f3ff])?)*"
)
_EMOJI_RUN = re.compile(rf"(?:(?:{_EMOJI.pattern})\s?){{3,}}")
_IN_EMOJI = frozenset(
    chr(code)
    for first, last in (
        *((0x203C, 0x203C), (0x2049, 0x2049), (0x20E3, 0x20E3), (0x2122, 0x2122), (0x2139, 0x2139), (0x231A, 0x23FF)),
        *((0x2600, 0x27BF), (0x2934, 0x2935), (0x2B05, 0x2B55), (0x1F1E6, 0x1F1FF), (0x1F300, 0x1FAFF)),
    )
    for code in range(first, last + 1)
)
"""One of these is in every emoji; a text without any is not searched."""
_LABELS = frozenset(
    "📣📢📅📆🗓⏰⏱⌚🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛📍📌📞☎✉📧📩📬🔗👉👇👆⬇➡✅☑✔▪▫◾◽🔹🔸🔷🔶🔵🔴🟢🟡⚪⚫ℹ⚠❗❓🎟🎫💻🖥📝📄📋📎🏢🏛🚪🎤🎙👤👥🌐📲📱🗣©®™"
)
"""Emoji that stand for a word at the head of a line of an announcement: they carry information."""
_LONG = 280
"""Every further 280 characters may have one mark more: a long text is not louder for having two sentences of joy."""
_NARROW = {0xFF01: "!", 0xFF1F: "?"}
"""Signs as wide as an ideograph, as they come with some keyboards."""


class MarksChecker:
    """Counts marks over a whole post. One finding for each kind, at the first mark that is too many."""

    name = "guideline-marks"
    lane = Lane.RULES
    scope = Scope.POST

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        tone = snapshot.unit.tone
        severity = toned(Severity.INFORMATION, tone.strictness)
        if severity is None:
            return ()
        plain = tokens.masked(snapshot.text) if "://" in snapshot.text or "@" in snapshot.text else snapshot.text
        more = len(plain) // _LONG
        return [
            *_repeated(plain, severity),
            *_exclamations(plain, tone.exclamations + more, severity),
            *_emoji(plain, tone.emoji + more, severity),
        ]


def _repeated(text: str, severity: Severity) -> Iterator[Diagnostic]:
    for match in _REPEATED.finditer(text):
        if match[0] in _SURPRISED:
            continue
        marks = match[0].translate(_NARROW)
        new = "?" if "?" in marks else "!"
        yield Diagnostic(
            rule="guideline.3.repeated-marks",
            article=3,
            severity=severity,
            start=match.start(),
            end=match.end(),
            message=Message(
                QT_TRANSLATE_NOOP("services", "“{found}” yerine tek bir işaret yeter."), {"found": match[0]}
            ),
            fixes=(Fix(Message(QT_TRANSLATE_NOOP("services", "“{new}” yazın"), {"new": new}), new),),
            explanation=Message(_LOUD),
        )


_LOUD = QT_TRANSLATE_NOOP(
    "services", "Üst üste ünlem ve soru işaretleri bağırıyormuş izlenimi verir; kurum hesabı sakin konuşur."
)
_MANY_EMOJI = QT_TRANSLATE_NOOP(
    "services",
    "Emojiler yazıyı renklendirir, çoğu ise okumayı zorlaştırır; ekran okuyucular her birini sözcük gibi okur.",
)


def _exclamations(text: str, limit: int, severity: Severity) -> Iterator[Diagnostic]:
    """A run counts once: it has a finding of its own."""
    marks = list(re.finditer(r"[!?！？]*[!！][!?！？]*", text))
    if len(marks) <= limit:
        return
    first = marks[limit]
    at = first.start() + len(first[0]) - len(first[0].lstrip("?？"))
    yield Diagnostic(
        rule="guideline.3.exclamations",
        article=3,
        severity=severity,
        start=at,
        end=at + 1,
        message=Message(
            QT_TRANSLATE_NOOP("services", "Yazıda {n} ünlem var; biriminiz bir gönderide en çok {limit} istiyor."),
            {"n": len(marks), "limit": limit},
        ),
        fixes=(Fix(Message(QT_TRANSLATE_NOOP("services", "“{new}” yazın"), {"new": "."}), "."),)
        if len(first[0]) == 1
        else (),
        explanation=Message(_LOUD),
        remark=True,
    )


def _emoji(text: str, limit: int, severity: Severity) -> Iterator[Diagnostic]:
    """The first run is told; where there is one, mending it comes first and the number is not told too."""
    if signs_of(text).isdisjoint(_IN_EMOJI):
        return
    marks = list(_EMOJI.finditer(text))
    in_runs = False
    for run in _EMOJI_RUN.finditer(text) if len(marks) > 2 else ():
        shown = [match[0] for match in _EMOJI.finditer(run[0])]
        if len(shown) < 3 or (len(shown) < 4 and len(set(shown)) > 1) or all(_is_label(one) for one in shown):
            continue
        if in_runs:  # one finding: who mends the first sees what is meant
            break
        kept = run[0].rstrip()
        in_runs = True
        yield _emoji_finding(
            run.start(),
            run.start() + len(kept),
            Message(QT_TRANSLATE_NOOP("services", "Yan yana {n} emoji var; biri yeter."), {"n": len(shown)}),
            (Fix(Message(QT_TRANSLATE_NOOP("services", "“{new}” yazın"), {"new": shown[0]}), shown[0]),),
            severity,
            rule="emoji-run",
        )
    counted = [match for match in marks if not _is_label(match[0])]
    if len(counted) > limit and not in_runs:
        first = counted[limit]
        yield _emoji_finding(
            first.start(),
            first.end(),
            Message(
                QT_TRANSLATE_NOOP("services", "Yazıda {n} emoji var; biriminiz bir gönderide en çok {limit} istiyor."),
                {"n": len(counted), "limit": limit},
            ),
            (),
            severity,
            rule="emoji",
        )


def _is_label(emoji: str) -> bool:
    return emoji[0] in _LABELS or emoji[0].isascii()


def _emoji_finding(
    start: int, end: int, message: Message, fixes: tuple[Fix, ...], severity: Severity, *, rule: str
) -> Diagnostic:
    return Diagnostic(
        rule=f"guideline.3.{rule}",
        article=3,
        severity=severity,
        start=start,
        end=end,
        message=message,
        fixes=fixes,
        explanation=Message(_MANY_EMOJI),
        remark=True,
    )
