"""How far the PC's clock is off, in words. Time zones do not matter: codes go by the moment."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import datetime

from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message

_UNSURE, _FORGIVEN = 2.0, 25.0
"""Seconds that mean nothing; and that platforms forgive, because they take the neighbouring code too."""
_MINUTES, _HOURS = 100.0, 2 * 3600.0
"""Seconds from which on a span is told in minutes, and in hours."""


@dataclass(frozen=True, slots=True)
class Offset:
    """A comparison with a server. ``seconds`` is positive where the PC's clock is ahead, ``error`` how unsure it is."""

    seconds: float
    error: float
    server: str


@dataclass(frozen=True, slots=True)
class ClockReport:
    """What to say of the clock, and what to do."""

    severity: Severity
    message: Message
    hint: Message


_AHEAD = (
    QT_TRANSLATE_NOOP("services", "Bilgisayarın saati {seconds} saniye ileri."),
    QT_TRANSLATE_NOOP("services", "Bilgisayarın saati {minutes} dakika {seconds} saniye ileri."),
    QT_TRANSLATE_NOOP("services", "Bilgisayarın saati {hours} saat {minutes} dakika ileri."),
)
_BEHIND = (
    QT_TRANSLATE_NOOP("services", "Bilgisayarın saati {seconds} saniye geri."),
    QT_TRANSLATE_NOOP("services", "Bilgisayarın saati {minutes} dakika {seconds} saniye geri."),
    QT_TRANSLATE_NOOP("services", "Bilgisayarın saati {hours} saat {minutes} dakika geri."),
)
_BEHIND_THE_VAULT = (
    QT_TRANSLATE_NOOP("services", "Bilgisayarın saati, kasadaki son işlemden {seconds} saniye geride."),
    QT_TRANSLATE_NOOP(
        "services", "Bilgisayarın saati, kasadaki son işlemden {minutes} dakika {seconds} saniye geride."
    ),
    QT_TRANSLATE_NOOP("services", "Bilgisayarın saati, kasadaki son işlemden {hours} saat {minutes} dakika geride."),
)


def report(offset: Offset) -> ClockReport:
    """Say what a comparison found."""
    off = abs(offset.seconds)
    if off <= max(_UNSURE, offset.error):
        return ClockReport(
            Severity.INFORMATION,
            Message(QT_TRANSLATE_NOOP("services", "Bilgisayarın saati doğru.")),
            Message(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Kod yine de kabul edilmiyorsa doğru hesabın kodunu seçtiğinizden ve süresi bitmeden yazdığınızdan"
                    " emin olun.",
                )
            ),
        )
    return ClockReport(
        Severity.INFORMATION if off < _FORGIVEN else Severity.WARNING,
        _told(_AHEAD if offset.seconds > 0 else _BEHIND, off),
        _advice(off),
    )


def behind_the_vault(now: datetime, last_change: datetime | None) -> ClockReport | None:
    """Say so where the clock stands before the last entry of the vault's own chain of changes: it was set back."""
    if last_change is None:
        return None
    off = (last_change - now).total_seconds()
    if off <= _UNSURE:
        return None
    severity = Severity.INFORMATION if off < _FORGIVEN else Severity.WARNING
    return ClockReport(severity, _told(_BEHIND_THE_VAULT, off), _advice(off))


def _told(sentences: tuple[str, str, str], seconds: float) -> Message:
    whole = round(seconds)
    if seconds < _MINUTES:
        return Message(sentences[0], {"seconds": whole})
    if seconds < _HOURS:
        return Message(sentences[1], {"minutes": whole // 60, "seconds": whole % 60})
    minutes = round(seconds / 60)
    return Message(sentences[2], {"hours": minutes // 60, "minutes": minutes % 60})


def _advice(seconds: float) -> Message:
    if seconds < _FORGIVEN:
        return Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Platformlar bu kadar farkı hoş görür; büyürse kodlar kabul edilmez. Saati eşitlemeniz iyi olur.",
            )
        )
    if sys.platform == "win32":
        return Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Bu saatle kodlar kabul edilmez. Windows’ta Ayarlar › Saat ve dil › Tarih ve saat sayfasında"
                " “Şimdi eşitle” düğmesine basın, saat diliminin İstanbul olduğuna bakın; yetkiniz yoksa bilgi işlem"
                " biriminden isteyin.",
            )
        )
    return Message(
        QT_TRANSLATE_NOOP(
            "services",
            "Bu saatle kodlar kabul edilmez. Sistem ayarlarının Tarih ve saat sayfasında saatin ağdan alınmasını açın;"
            " yetkiniz yoksa bilgi işlem biriminden isteyin.",
        )
    )
