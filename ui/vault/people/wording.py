"""How the states of a colleague are said."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from services.clock import ISTANBUL
from services.vault.people.contacts import Contact, ContactState

translate = QCoreApplication.translate

TONES = {
    ContactState.UNVERIFIED: "warning",
    ContactState.VERIFIED: "success",
    ContactState.KEY_CHANGED: "error",
    ContactState.MISMATCH: "error",
    ContactState.REVOKED: "",
}
ICONS = {
    ContactState.UNVERIFIED: "unknown",
    ContactState.VERIFIED: "shield",
    ContactState.KEY_CHANGED: "warning",
    ContactState.MISMATCH: "error",
    ContactState.REVOKED: "minus",
}


def state_name(state: ContactState) -> str:
    """Return a state in one or two words."""
    return {
        ContactState.UNVERIFIED: translate("People", "Doğrulanmadı"),
        ContactState.VERIFIED: translate("People", "Doğrulandı"),
        ContactState.KEY_CHANGED: translate("People", "Kartı değişti"),
        ContactState.MISMATCH: translate("People", "Sözcükler tutmadı"),
        ContactState.REVOKED: translate("People", "İptal edildi"),
    }[state]


def state_meaning(contact: Contact) -> str:
    """Say what the state means and what to do."""
    return {
        ContactState.UNVERIFIED: translate(
            "People",
            "Kartı aldınız; gerçekten onun olduğunu henüz bilmiyorsunuz. Bildiğiniz numarasından arayıp altı sözcüğü"
            " karşılaştırın. O zamana kadar bu kişiye hesap verilemez.",
        ),
        ContactState.VERIFIED: translate(
            "People", "Sözcükleri {day} günü karşılaştırdınız; kart onun. Bu kişiye hesap verebilirsiniz."
        ),
        ContactState.KEY_CHANGED: translate(
            "People",
            "Bu kişinin adıyla {day} günü yeni bir kart geldi. Yeni bir bilgisayara geçtiyse olağandır; geçmediyse biri"
            " onun yerine geçmeye çalışıyor olabilir. Bildiğiniz numarasından arayıp sorun, sonra altı sözcüğü"
            " karşılaştırın. O zamana kadar bu kişiye hesap verilemez.",
        ),
        ContactState.MISMATCH: translate(
            "People",
            "Okunan sözcükler bu karta uymadı: kart başka birinin olabilir. Kartı kimden, nasıl aldığınızı düşünün ve"
            " meslektaşınızdan kartını elden isteyin. Yanlış duyduysanız yeniden karşılaştırabilirsiniz.",
        ),
        ContactState.REVOKED: translate(
            "People",
            "Bu kartı {day} günü iptal ettiniz; kişiye bir daha hesap verilemez. Daha önce verdiğiniz parolaları"
            " değiştirin. Yeniden birlikte çalışacaksanız ondan yeni bir kart alın.",
        ),
    }[contact.state].format(day=day_of(contact.since))


def day_of(moment: datetime) -> str:
    """Return the day of ``moment`` as it is written in the screen's language."""
    local = moment.astimezone(ISTANBUL).date()
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMMM yyyy")
