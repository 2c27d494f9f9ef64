"""Why a card is not taken, in a sentence that says what to do."""

from __future__ import annotations

from enum import StrEnum

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.people.names import NameFault


class Refusal(StrEnum):
    """What kept a card out."""

    TOO_LARGE = "too-large"
    NOT_A_CARD = "not-a-card"
    DAMAGED = "damaged"
    NEWER = "newer"
    FORGED = "forged"
    BAD_NAME = "bad-name"
    OWN = "own"
    KNOWN = "known"
    OLD_KEY = "old-key"
    FORMER = "former"
    REJECTED = "rejected"
    REVOKED = "revoked"
    SHARED_KEY = "shared-key"
    TWIN = "twin"
    """A known key that takes the very name and unit of somebody else."""


class CardRefused(UserError):  # noqa: N818 - what was found, not an error of the program
    """A card that is not taken. ``refusal`` says why to code, the sentence to people."""

    def __init__(self, refusal: Refusal, message: Message, hint: Message) -> None:
        self.refusal = refusal
        super().__init__(message, hint)


_SENTENCES = {
    Refusal.TOO_LARGE: (
        QT_TRANSLATE_NOOP("services", "Bu dosya bir kart olamayacak kadar büyük."),
        QT_TRANSLATE_NOOP("services", "Meslektaşınızın gönderdiği “.birimkart” dosyasını seçin."),
    ),
    Refusal.NOT_A_CARD: (
        QT_TRANSLATE_NOOP("services", "Burada bir kart bulunamadı."),
        QT_TRANSLATE_NOOP(
            "services", "Meslektaşınızın kart dosyasını seçin ya da gönderdiği metnin tamamını kopyalayın."
        ),
    ),
    Refusal.DAMAGED: (
        QT_TRANSLATE_NOOP("services", "Bu kart bozuk: bir bölümü eksik ya da değişmiş."),
        QT_TRANSLATE_NOOP(
            "services", "Meslektaşınızdan kartını yeniden isteyin; dosya olarak göndermesi en sağlamıdır."
        ),
    ),
    Refusal.NEWER: (
        QT_TRANSLATE_NOOP("services", "Bu kart, programın daha yeni bir sürümüyle hazırlanmış."),
        QT_TRANSLATE_NOOP("services", "Birim Kalemi’ni güncelleyip kartı yeniden alın."),
    ),
    Refusal.FORGED: (
        QT_TRANSLATE_NOOP("services", "Bu kart sonradan değiştirilmiş; sahibinin imzası tutmuyor."),
        QT_TRANSLATE_NOOP("services", "Kartı almayın. Meslektaşınızı bildiğiniz bir numaradan arayıp kartını isteyin."),
    ),
    Refusal.BAD_NAME: (
        QT_TRANSLATE_NOOP("services", "Bu karttaki ad, bir kişinin adında bulunmayan işaretler taşıyor."),
        QT_TRANSLATE_NOOP("services", "Kart alınmadı. Meslektaşınız adını düz harflerle yazıp yeni bir kart versin."),
    ),
    Refusal.OWN: (
        QT_TRANSLATE_NOOP("services", "Bu sizin kendi kartınız."),
        QT_TRANSLATE_NOOP("services", "Kendi kartınızı meslektaşınıza verin, ondan da onun kartını alın."),
    ),
    Refusal.KNOWN: (
        QT_TRANSLATE_NOOP("services", "Bu kart sizde zaten var: {name}."),
        QT_TRANSLATE_NOOP("services", "Yeniden almanız gerekmez."),
    ),
    Refusal.OLD_KEY: (
        QT_TRANSLATE_NOOP("services", "Bu, {name} adlı kişinin eski kartı."),
        QT_TRANSLATE_NOOP("services", "Sizde daha yenisi var; bir şey yapmanız gerekmez."),
    ),
    Refusal.FORMER: (
        QT_TRANSLATE_NOOP("services", "Bu, {name} adlı kişinin önceden doğruladığınız kartı."),
        QT_TRANSLATE_NOOP(
            "services", "Sizdeki yeni kartı o göndermediyse, kişinin yanındaki “Yeni kart onun değil” düğmesine basın."
        ),
    ),
    Refusal.REJECTED: (
        QT_TRANSLATE_NOOP("services", "Bu kartı daha önce “{name} göndermedi” diye geri çevirmiştiniz."),
        QT_TRANSLATE_NOOP("services", "Kart alınmadı. Kimin gönderdiğini öğrenmek için {name} ile konuşun."),
    ),
    Refusal.REVOKED: (
        QT_TRANSLATE_NOOP("services", "Bu kartı iptal etmiştiniz: {name}."),
        QT_TRANSLATE_NOOP("services", "Yeniden birlikte çalışacaksanız meslektaşınız yeni bir kart hazırlasın."),
    ),
    Refusal.TWIN: (
        QT_TRANSLATE_NOOP("services", "Bu kart, başka bir kişinin adını ve birimini taşıyor: {name}."),
        QT_TRANSLATE_NOOP(
            "services",
            "Kart alınmadı: listenizde ikisi birbirinden ayırt edilemezdi. Kartın sahibini arayın; adı gerçekten"
            " aynıysa ikinci adını da yazıp kartını yeniden versin.",
        ),
    ),
    Refusal.SHARED_KEY: (
        QT_TRANSLATE_NOOP("services", "Bu kart, {name} adlı kişinin anahtarını kullanıyor."),
        QT_TRANSLATE_NOOP("services", "Kart alınmadı: iki kişinin anahtarı aynı olamaz. Kartı gönderenle konuşun."),
    ),
}


def refused(refusal: Refusal, name: str = "") -> CardRefused:
    """Return the error to raise. ``name``: whose card or key it is, where that is known."""
    message, hint = _SENTENCES[refusal]
    values = {"name": name}
    return CardRefused(refusal, Message(message, values), Message(hint, values))


_NAME_SENTENCES = {
    NameFault.EMPTY: QT_TRANSLATE_NOOP("services", "Adınızı ve biriminizi yazın."),
    NameFault.LONG: QT_TRANSLATE_NOOP("services", "Ad ya da birim çok uzun: en fazla {longest} harf."),
    NameFault.SIGN: QT_TRANSLATE_NOOP("services", "Adınızı ve biriminizi yalnızca harf, rakam ve noktayla yazın."),
    NameFault.MIXED: QT_TRANSLATE_NOOP("services", "Adınızda iki ayrı alfabenin harfleri var."),
    NameFault.SPACES: QT_TRANSLATE_NOOP("services", "Adınızı ve biriminizi yalnızca harf, rakam ve noktayla yazın."),
}


def bad_name(fault: NameFault, longest: int) -> UserError:
    """Return the error for one's own name that cannot stand on a card."""
    hint = Message(QT_TRANSLATE_NOOP("services", "Meslektaşınız kartınızda bu adı görür."))
    return UserError(Message(_NAME_SENTENCES[fault], {"longest": longest}), hint)


def too_long(surplus: int) -> UserError:
    """Return the error for a name and a unit that no card has room for."""
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Ad ve birim birlikte karta sığmıyor: {n} harf fazla."), {"n": surplus}),
        Message(QT_TRANSLATE_NOOP("services", "Birimin adını kısaltın: “Fakültesi” yerine “Fak.” yazabilirsiniz.")),
    )


def not_now(name: str) -> UserError:
    """Return the error for a step that the colleague's state does not allow: the screen was out of date."""
    return UserError(
        Message(
            QT_TRANSLATE_NOOP("services", "{name} için bu şimdi yapılamaz; durumu bu arada değişmiş."), {"name": name}
        ),
        Message(QT_TRANSLATE_NOOP("services", "Liste yenilendi; kişiyi yeniden seçin.")),
    )


def gone() -> UserError:
    """Return the error for a colleague who is not in the vault."""
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu kişi artık listenizde yok.")),
        Message(QT_TRANSLATE_NOOP("services", "Liste yenilendi; kişiyi yeniden seçin.")),
    )


def has_identity() -> UserError:
    """Return the error for making a second identity."""
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Kartınız zaten hazır.")),
        Message(QT_TRANSLATE_NOOP("services", "Adınızı değiştirmek için “Kartımı düzenle”yi kullanın.")),
    )


def no_identity() -> UserError:
    """Return the error for what needs an identity before there is one."""
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Önce kendi kartınızı hazırlayın.")),
        Message(QT_TRANSLATE_NOOP("services", "“Meslektaşlar” bölümünde adınızı ve biriminizi yazmanız yeter.")),
    )
