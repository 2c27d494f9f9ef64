"""The checker that says when a text does not fit its platform."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Platform, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.platforms.counting import count
from services.platforms.profile import PlatformProfile, load_platforms

_HASHTAG = re.compile(r"(?<![\w&/])[#＃](?=\w*[^\W\d_])\w+")
_CASHTAG = re.compile(r"(?<![\w$])\$[A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?(?![\w])")


class LimitChecker:
    """Compares a whole post with the limits of the platform it is written for; silent where none is chosen."""

    name = "platform-limits"
    lane = Lane.RULES
    scope = Scope.POST

    def __init__(self, profiles: Mapping[Platform, PlatformProfile]) -> None:
        self._profiles = profiles

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # one pass over a text that is checked again anyway
        if snapshot.platform is None:
            return ()
        profile = self._profiles[snapshot.platform]
        found = [*_length(snapshot.text, profile), *_hashtags(snapshot.text, profile)]
        if snapshot.platform is Platform.X:
            found += _cashtags(snapshot.text)
        if _waits_for_a_picture(snapshot, profile):
            found.append(_no_picture(profile))
        return found


def build_limit_checkers(resources: Path) -> list[LimitChecker]:
    """Return the checkers of platform limits."""
    return [LimitChecker(load_platforms(resources))]


def _length(text: str, profile: PlatformProfile) -> list[Diagnostic]:
    length = count(text, profile)
    if length.overflow_at is None:
        return []
    message = Message(
        QT_TRANSLATE_NOOP("services", "Metin {platform} sınırını {over} karakter aşıyor ({value}/{limit})."),
        {"platform": profile.name, "over": length.over, "value": length.value, "limit": length.limit},
    )
    return [
        Diagnostic(
            rule=f"platform.{profile.platform.value}.length",
            article=None,
            severity=Severity.ERROR,
            start=length.overflow_at,
            end=len(text),
            message=message,
            explanation=Message(
                QT_TRANSLATE_NOOP(
                    "services", "Altı çizili bölüm sığmıyor; {platform} bu uzunluktaki metni kabul etmez."
                ),
                {"platform": profile.name},
            ),
            data={"value": length.value, "limit": length.limit},
        )
    ]


def _hashtags(text: str, profile: PlatformProfile) -> list[Diagnostic]:
    warn, stop = profile.hashtags_warn_above, profile.hashtags_error_above
    if warn is None or stop is None:
        return []
    tags = list(_HASHTAG.finditer(text))
    if len(tags) <= warn:
        return []
    refused = len(tags) > stop
    limit = stop if refused else warn
    message = (
        Message(
            QT_TRANSLATE_NOOP("services", "{platform} en çok {limit} etiketi kabul eder; metinde {n} etiket var."),
            {"platform": profile.name, "limit": limit, "n": len(tags)},
        )
        if refused
        else Message(
            QT_TRANSLATE_NOOP("services", "Metinde {n} etiket var; {platform} artık {limit} etikete izin veriyor."),
            {"platform": profile.name, "limit": limit, "n": len(tags)},
        )
    )
    return [
        Diagnostic(
            rule=f"platform.{profile.platform.value}.hashtags",
            article=None,
            severity=Severity.ERROR if refused else Severity.WARNING,
            start=tags[limit].start(),
            end=tags[-1].end(),
            message=message,
            explanation=Message(
                QT_TRANSLATE_NOOP("services", "En ilgili etiketleri bırakıp öbürlerini çıkarabilirsiniz.")
            ),
            data={"count": len(tags), "limit": limit},
        )
    ]


def _waits_for_a_picture(snapshot: Snapshot, profile: PlatformProfile) -> bool:
    """Tell whether a post stands on the calendar without the picture that its platform asks for.

    A draft without a day is not told of: its picture may come later.
    """
    on_the_calendar = snapshot.plan is not None and snapshot.planned_at is not None
    return profile.images.required and on_the_calendar and not snapshot.attachments


def _no_picture(profile: PlatformProfile) -> Diagnostic:
    return Diagnostic(
        rule=f"platform.{profile.platform.value}.picture",
        article=None,
        severity=Severity.WARNING,
        start=0,
        end=0,
        message=Message(
            QT_TRANSLATE_NOOP("services", "{platform} görselsiz gönderi kabul etmez; bu yazıda görsel yok."),
            {"platform": profile.name},
        ),
        explanation=Message(
            QT_TRANSLATE_NOOP("services", "Bir görsel ekleyin. Video paylaşacaksanız gerekçesini yazıp geçin.")
        ),
    )


def _cashtags(text: str) -> list[Diagnostic]:
    tags = list(_CASHTAG.finditer(text))
    if len(tags) <= 1:
        return []
    return [
        Diagnostic(
            rule="platform.x.cashtags",
            article=None,
            severity=Severity.WARNING,
            start=tags[1].start(),
            end=tags[-1].end(),
            message=Message(
                QT_TRANSLATE_NOOP("services", "X bir gönderide yalnızca bir para etiketini ($) kabul eder.")
            ),
            data={"count": len(tags), "limit": 1},
        )
    ]
