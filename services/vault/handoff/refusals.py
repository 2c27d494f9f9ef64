"""Why something that came from a colleague is not taken in, or taken in with a remark: a code, and sentences."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message


class Reject(StrEnum):
    """Why a handoff is not taken in; in the order in which it is asked."""

    CANNOT_DECRYPT = "cannot-decrypt"
    MALFORMED = "malformed"
    SENDER_NOT_VERIFIED = "sender-not-verified"
    BAD_SIGNATURE = "bad-signature"
    UNKNOWN_FORMAT = "unknown-format"
    NOT_ADDRESSED_TO_ME = "not-addressed-to-me"
    REPLAY_OLD = "replay-old"
    EQUIVOCATION = "equivocation"
    # What only an answer (a receipt, a record of an opening) can be:
    UNKNOWN_HANDOFF = "unknown-handoff"
    BAD_PROOF = "bad-proof"


class Remark(StrEnum):
    """What is to be said of a handoff that is taken in all the same."""

    PREV_GAP = "prev-gap"
    EXPIRED = "expired"
    CLOCK_BEHIND = "clock-behind"


class HandoffRefused(UserError):  # noqa: N818 - a refusal, as its code says
    """Something that is not taken in. ``reject`` says why to code, the sentence to people; neither holds a secret."""

    def __init__(self, reject: Reject, message: Message, hint: Message) -> None:
        self.reject = reject
        super().__init__(message, hint)


def refused(reject: Reject, variant: str = "") -> HandoffRefused:
    """Return the refusal of a handoff; ``variant`` is a closer sentence for the same code."""
    message, hint = _SENTENCES[f"{reject}/{variant}" if variant else reject.value]
    return HandoffRefused(reject, Message(message), Message(hint))


def refused_answer(reject: Reject, variant: str = "") -> HandoffRefused:
    """Return the refusal of a receipt or of a record of an opening."""
    key = f"{reject}/{variant}" if variant else reject.value
    message, hint = _ANSWER_SENTENCES.get(key) or _SENTENCES[key]
    return HandoffRefused(reject, Message(message), Message(hint))


def sentence(remark: Remark) -> Message:
    """Return what is said of a handoff that was taken in with a remark."""
    return Message(_REMARKS[remark])


_ASK_ANEW = QT_TRANSLATE_NOOP("services", "Meslektaşınızdan dosyayı yeniden göndermesini isteyin.")

_SENTENCES: Mapping[str, tuple[str, str]] = {
    "cannot-decrypt": (
        QT_TRANSLATE_NOOP("services", "Bu dosya sizin anahtarınızla açılmıyor."),
        QT_TRANSLATE_NOOP(
            "services",
            "Başkası için ya da önceki bilgisayarınız için hazırlanmış olabilir. Meslektaşınıza bugünkü kartınızı"
            " gönderip dosyayı yeniden isteyin.",
        ),
    ),
    "cannot-decrypt/not-age": (
        QT_TRANSLATE_NOOP("services", "Bu bir devir dosyası değil."),
        QT_TRANSLATE_NOOP("services", "Meslektaşınızın gönderdiği “.age” uzantılı dosyayı seçin."),
    ),
    "cannot-decrypt/damaged": (
        QT_TRANSLATE_NOOP("services", "Bu devir dosyası bozuk ya da yolda değiştirilmiş; içinden hiçbir şey alınmadı."),
        _ASK_ANEW,
    ),
    "cannot-decrypt/passphrase": (
        QT_TRANSLATE_NOOP("services", "Bu dosya bir parolayla kilitlenmiş; devir dosyaları parolayla kilitlenmez."),
        QT_TRANSLATE_NOOP("services", "Meslektaşınızdan devir dosyasını Birim Kalemi’nde hazırlamasını isteyin."),
    ),
    "cannot-decrypt/too-large": (
        QT_TRANSLATE_NOOP("services", "Bu dosya bir devir dosyası olamayacak kadar büyük."),
        QT_TRANSLATE_NOOP("services", "Meslektaşınızın gönderdiği “.age” uzantılı dosyayı seçin."),
    ),
    "cannot-decrypt/no-identity": (
        QT_TRANSLATE_NOOP("services", "Bu kasada henüz sizin kartınız yok; size hazırlanmış bir dosya açılamaz."),
        QT_TRANSLATE_NOOP(
            "services", "“Meslektaşlar” bölümünde kartınızı oluşturun, meslektaşınıza gönderin ve dosyayı isteyin."
        ),
    ),
    "malformed": (
        QT_TRANSLATE_NOOP("services", "Dosya açıldı, ama içindeki bir devir değil ya da eksik."),
        _ASK_ANEW,
    ),
    "sender-not-verified": (
        QT_TRANSLATE_NOOP("services", "Bu devri gönderen, doğruladığınız bir meslektaş değil."),
        QT_TRANSLATE_NOOP(
            "services",
            "Göndereni tanıyorsanız “Meslektaşlar” bölümünde kartını alıp altı sözcüğü karşılaştırın, sonra dosyayı"
            " yeniden açın.",
        ),
    ),
    "sender-not-verified/key-changed": (
        QT_TRANSLATE_NOOP("services", "Bu devri gönderen meslektaşın anahtarı değişmiş ve henüz doğrulanmamış."),
        QT_TRANSLATE_NOOP("services", "Altı sözcüğü telefonda karşılaştırın, sonra dosyayı yeniden açın."),
    ),
    "sender-not-verified/revoked": (
        QT_TRANSLATE_NOOP("services", "Bu devri gönderenle paylaşım kaldırılmış; dosyası alınmadı."),
        QT_TRANSLATE_NOOP("services", "Yeniden birlikte çalışacaksanız önce yeni kartını alıp doğrulayın."),
    ),
    "bad-signature": (
        QT_TRANSLATE_NOOP("services", "Dosyadaki imza gönderenin imzası değil; hiçbir şey alınmadı."),
        QT_TRANSLATE_NOOP(
            "services", "Dosyayı kullanmayın. Meslektaşınızı bildiğiniz bir numaradan arayıp dosyayı ondan isteyin."
        ),
    ),
    "unknown-format": (
        QT_TRANSLATE_NOOP("services", "Bu devir, programın daha yeni bir sürümüyle hazırlanmış."),
        QT_TRANSLATE_NOOP("services", "Birim Kalemi’ni güncelleyip dosyayı yeniden açın."),
    ),
    "not-addressed-to-me": (
        QT_TRANSLATE_NOOP("services", "Bu devir size hazırlanmamış: birisi onu başkasından alıp size iletmiş."),
        QT_TRANSLATE_NOOP("services", "Hesapları bırakan kişiden size de bir devir dosyası hazırlamasını isteyin."),
    ),
    "not-addressed-to-me/renewed": (
        QT_TRANSLATE_NOOP("services", "Bu emanet eski kartınıza verilmişti: açılır, ama denemesi sayılmaz."),
        QT_TRANSLATE_NOOP("services", "Meslektaşınıza yeni kartınızı verin; hesapları yeniden versin."),
    ),
    "replay-old": (
        QT_TRANSLATE_NOOP("services", "Bu devrin daha yenisi sizde var; eskisi alınmadı."),
        QT_TRANSLATE_NOOP(
            "services",
            "Meslektaşınız yeni bir dosya gönderdiyse onu seçin. Kasasını bir yedekten geri getirdiyse önce"
            " elinizdekinin alındısını ona yeniden gönderin.",
        ),
    ),
    "replay-old/same": (
        QT_TRANSLATE_NOOP("services", "Bu devir dosyasını daha önce aldınız."),
        QT_TRANSLATE_NOOP("services", "Alındısı ulaşmadıysa onu yeniden gönderebilirsiniz."),
    ),
    "equivocation": (
        QT_TRANSLATE_NOOP(
            "services", "Aynı sıra numarasıyla iki ayrı devir dosyası var; ikincisi alınmadı, birincisi duruyor."
        ),
        QT_TRANSLATE_NOOP(
            "services",
            "Meslektaşınızı arayın: kasasını eski bir yedekten geri getirdiyse yeni bir devir hazırlasın; haberi yoksa"
            " parolaları değiştirmesi gerekir.",
        ),
    ),
}  # fmt: skip

_ANSWER_SENTENCES: Mapping[str, tuple[str, str]] = {
    "malformed": (
        QT_TRANSLATE_NOOP("services", "Bu bir alındı ya da açma kaydı değil, ya da bir bölümü eksik."),
        QT_TRANSLATE_NOOP("services", "Meslektaşınızın gönderdiği dosyayı seçin ya da metnin tamamını kopyalayın."),
    ),
    "sender-not-verified": (
        QT_TRANSLATE_NOOP("services", "Bunu gönderen, doğruladığınız bir meslektaş değil."),
        QT_TRANSLATE_NOOP("services", "“Meslektaşlar” bölümünde kartına bakın ve altı sözcüğü karşılaştırın."),
    ),
    "sender-not-verified/key-changed": (
        QT_TRANSLATE_NOOP("services", "Bunu gönderen meslektaşın anahtarı değişmiş ve henüz doğrulanmamış."),
        QT_TRANSLATE_NOOP("services", "Altı sözcüğü telefonda karşılaştırın, sonra yeniden deneyin."),
    ),
    "sender-not-verified/revoked": (
        QT_TRANSLATE_NOOP("services", "Bunu gönderenle paylaşım kaldırılmış; sayılmadı."),
        QT_TRANSLATE_NOOP("services", "Yeniden birlikte çalışacaksanız önce yeni kartını alıp doğrulayın."),
    ),
    "bad-signature": (
        QT_TRANSLATE_NOOP("services", "Buradaki imza meslektaşınızın imzası değil; sayılmadı."),
        QT_TRANSLATE_NOOP("services", "Meslektaşınızı bildiğiniz bir numaradan arayıp yenisini isteyin."),
    ),
    "unknown-format": (
        QT_TRANSLATE_NOOP("services", "Bu, programın daha yeni bir sürümüyle hazırlanmış."),
        QT_TRANSLATE_NOOP("services", "Birim Kalemi’ni güncelleyip yeniden deneyin."),
    ),
    "not-addressed-to-me": (
        QT_TRANSLATE_NOOP("services", "Bu, başka bir kasadan verilen bir devrin yanıtı."),
        QT_TRANSLATE_NOOP("services", "Devri hazırladığınız bilgisayardaki kasada deneyin."),
    ),
    "unknown-handoff": (
        QT_TRANSLATE_NOOP("services", "Bu, kasanızın bilmediği bir devrin yanıtı."),
        QT_TRANSLATE_NOOP(
            "services",
            "Kasanızı bir yedekten geri getirdiyseniz o devri yeniden hazırlayıp gönderin; meslektaşınız yeni dosyanın"
            " alındısını versin.",
        ),
    ),
    "bad-proof": (
        QT_TRANSLATE_NOOP("services", "Bu alındı, dosyanın gerçekten açıldığını kanıtlamıyor; sayılmadı."),
        QT_TRANSLATE_NOOP("services", "Meslektaşınızdan dosyayı yeniden açıp alındıyı yeniden göndermesini isteyin."),
    ),
    "replay-old": (
        QT_TRANSLATE_NOOP("services", "Bunu daha önce aldınız; yeni bir şey söylemiyor."),
        QT_TRANSLATE_NOOP("services", "Yapmanız gereken bir şey yok."),
    ),
}  # fmt: skip

_REMARKS: Mapping[Remark, str] = {
    Remark.PREV_GAP: QT_TRANSLATE_NOOP(
        "services", "Bundan önceki bir devir dosyası size ulaşmamış. Bu dosya tam; eksik olan yalnız ara sürüm."
    ),
    Remark.EXPIRED: QT_TRANSLATE_NOOP(
        "services", "Bu devrin süresi dolmuş. Açılabilir, ama önce meslektaşınıza sorun."
    ),
    Remark.CLOCK_BEHIND: QT_TRANSLATE_NOOP(
        "services", "Bu devir ileri bir tarih taşıyor: bilgisayarınızın saati geri kalmış olabilir."
    ),
}
