"""What is said of an account's backup: the one wording, for the list, the entry, the overview and the accounts page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import local_day
from services.vault.handoff.standing import Step
from services.vault.handoff.states import Backup, Badge


@dataclass(frozen=True, slots=True)
class Said:
    """``words`` in a chip, its ``tone`` (success, warning, error), and ``hint``: a whole sentence."""

    words: Message
    tone: str
    hint: Message


def said_of(badge: Badge, name: str) -> Said:
    """Say how a backup stands; ``name`` is the colleague's whose share it tells of."""
    if badge.must_change:
        return Said(
            Message(QT_TRANSLATE_NOOP("services", "Açıldı, değişmeli")),
            "error",
            Message(
                QT_TRANSLATE_NOOP(
                    "services", "Meslektaşınız bu hesabı açtı; gördüğü hâlâ geçerli: {fields}. Değiştirin."
                ),
                {"fields": fields_said(badge.must_change)},
            ),
        )
    return _SAY[badge.state](badge, name)


def step_words(step: Step) -> Message:
    """Say a step as what its button does."""
    return Message(_STEPS[step])


def fields_said(names: tuple[str, ...]) -> Message:
    """Say the names of fields in a row; what has no name of its own is a detail."""
    said = list(dict.fromkeys(FIELD_NAMES.get(name, _OTHER) for name in names))
    places = {f"f{place}": Message(one) for place, one in enumerate(said)}
    return Message(", ".join(f"{{{place}}}" for place in places), places)


_OTHER = QT_TRANSLATE_NOOP("services", "ayrıntılar")
FIELD_NAMES: Mapping[str, str] = {
    "password": QT_TRANSLATE_NOOP("services", "parola"),
    "totp": QT_TRANSLATE_NOOP("services", "doğrulama anahtarı"),
    "recovery_codes": QT_TRANSLATE_NOOP("services", "kurtarma kodları"),
    "user_name": QT_TRANSLATE_NOOP("services", "kullanıcı adı"),
    "mail": QT_TRANSLATE_NOOP("services", "e-posta"),
    "phone": QT_TRANSLATE_NOOP("services", "telefon"),
    "notes": QT_TRANSLATE_NOOP("services", "notlar"),
}
"""The fields of an account as people call them in a sentence."""


def _none(badge: Badge, name: str) -> Said:
    del badge, name
    return Said(
        Message(QT_TRANSLATE_NOOP("services", "Yedeği yok")),
        "warning",
        Message(QT_TRANSLATE_NOOP("services", "Size ulaşılamadığı gün bu hesaba kimse giremez.")),
    )


def _unfinished(badge: Badge, name: str) -> Said:
    del badge
    return Said(
        Message(QT_TRANSLATE_NOOP("services", "Yedeği yarım")),
        "warning",
        Message(
            QT_TRANSLATE_NOOP("services", "Devir dosyası {name} için hazırlandı; alındısı henüz gelmedi."),
            {"name": name},
        ),
    )


def _stale(badge: Badge, name: str) -> Said:
    words = (
        Message(QT_TRANSLATE_NOOP("services", "Yedeği {days} gündür eski"), {"days": badge.days})
        if badge.days
        else Message(QT_TRANSLATE_NOOP("services", "Yedeği bugün eskidi"))
    )
    return Said(
        words,
        "warning",
        Message(
            QT_TRANSLATE_NOOP("services", "{name} şunların yenisini bilmiyor: {fields}."),
            {"name": name, "fields": fields_said(badge.changed)},
        ),
    )


def _drill_overdue(badge: Badge, name: str) -> Said:
    del badge
    return Said(
        Message(QT_TRANSLATE_NOOP("services", "Deneme gecikti")),
        "warning",
        Message(
            QT_TRANSLATE_NOOP("services", "{name} yedeği uzun zamandır denemedi; açabildiğini yeniden göstersin."),
            {"name": name},
        ),
    )


def _current(badge: Badge, name: str) -> Said:
    day = local_day(badge.next_drill).strftime("%d.%m.%Y") if badge.next_drill else ""
    return Said(
        Message(QT_TRANSLATE_NOOP("services", "Yedeği güncel")),
        "success",
        Message(
            QT_TRANSLATE_NOOP("services", "Güncel yedek: {name}. Sonraki deneme: {day}."), {"name": name, "day": day}
        ),
    )


_SAY = {
    Backup.NONE: _none,
    Backup.UNFINISHED: _unfinished,
    Backup.STALE: _stale,
    Backup.DRILL_OVERDUE: _drill_overdue,
    Backup.CURRENT: _current,
}
_STEPS: Mapping[Step, str] = {
    Step.NOTHING: "",
    Step.KNOW_SOMEBODY: QT_TRANSLATE_NOOP("services", "Meslektaş tanıyın"),
    Step.GIVE: QT_TRANSLATE_NOOP("services", "Meslektaşa ver…"),
    Step.SAVE_FILE: QT_TRANSLATE_NOOP("services", "Dosyayı kaydet…"),
    Step.TAKE_RECEIPT: QT_TRANSLATE_NOOP("services", "Alındıyı al…"),
    Step.RENEW: QT_TRANSLATE_NOOP("services", "Yenile"),
    Step.ASK_DRILL: QT_TRANSLATE_NOOP("services", "Deneme isteyin…"),
    Step.CHECK_COLLEAGUE: QT_TRANSLATE_NOOP("services", "Kartına bakın"),
    Step.CHANGE_SECRET: QT_TRANSLATE_NOOP("services", "Kayda git"),
}
