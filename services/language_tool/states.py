"""How the second opinion stands, and the sentences that say so: what is wrong, and what to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from models.messages import QT_TRANSLATE_NOOP, Message


class Standing(StrEnum):
    """Where it stands. Only ``TROUBLE`` and ``CONSENT`` want something of the user."""

    OFF = "off"
    UNTRIED = "untried"
    STARTING = "starting"
    READY = "ready"
    CONSENT = "consent"
    TROUBLE = "trouble"


class Trouble(StrEnum):
    """What can be wrong."""

    NO_LIBRARY = "no-library"
    ADDRESS = "address"
    NO_FOLDER = "no-folder"
    NO_JAR = "no-jar"
    NO_JAVA = "no-java"
    OLD_JAVA = "old-java"
    WRONG_JAR = "wrong-jar"
    NOT_STARTED = "not-started"
    START_TOO_SLOW = "start-too-slow"
    UNREACHABLE = "unreachable"
    CERTIFICATE = "certificate"
    BROKEN_OFF = "broken-off"
    TOO_SLOW = "too-slow"
    TOO_OFTEN = "too-often"
    TOO_LONG = "too-long"
    REFUSED = "refused"
    NOT_ALLOWED = "not-allowed"
    MOVED = "moved"
    NOT_THERE = "not-there"
    FAILED = "failed"
    GARBAGE = "garbage"
    LANGUAGE = "language"


_ASKS_NOBODY = frozenset(
    {
        Trouble.NO_LIBRARY,
        Trouble.ADDRESS,
        Trouble.NO_FOLDER,
        Trouble.NO_JAR,
        Trouble.NO_JAVA,
        Trouble.TOO_LONG,
        Trouble.LANGUAGE,
    }
)
"""Found out without a server, or true of one text only. After all others nothing is asked for a while."""


@dataclass(frozen=True, slots=True)
class State:
    """A state in words. ``message`` says what is so, ``hint`` what to do; both may be empty while all is well.

    ``hint_in_settings`` is the hint for somebody who has Ayarlar › İkinci görüş before their eyes.
    """

    standing: Standing
    message: Message = field(default_factory=lambda: Message(""))
    hint: Message = field(default_factory=lambda: Message(""))
    trouble: Trouble | None = None
    nearby_hint: Message | None = None

    @property
    def hint_in_settings(self) -> Message:
        return self.hint if self.nearby_hint is None else self.nearby_hint

    @property
    def wants_user(self) -> bool:
        """Whether somebody has to do something before an opinion can come."""
        return self.standing in (Standing.TROUBLE, Standing.CONSENT)


class Failure(Exception):  # noqa: N818 - becomes a state, never an error on the screen
    """Why no opinion could be had. ``wait_seconds`` is how long the server itself asks to be left alone."""

    def __init__(self, trouble: Trouble, detail: str | Message = "", wait_seconds: float | None = None) -> None:
        super().__init__(f"{trouble}: {detail}" if detail else str(trouble))
        self.trouble = trouble
        self.detail = detail
        self.wait_seconds = wait_seconds

    @property
    def pauses(self) -> bool:
        """Whether nothing is to be asked for a while."""
        return self.trouble not in _ASKS_NOBODY

    def state(self) -> State:
        """Return the state that this failure brings about."""
        message, hint = _sentences()[self.trouble]
        nearby = _nearby_hints().get(self.trouble)
        return State(
            Standing.TROUBLE,
            Message(message, {"detail": self.detail}),
            Message(hint),
            self.trouble,
            None if nearby is None else Message(nearby),
        )


def off() -> State:
    return State(Standing.OFF, Message(QT_TRANSLATE_NOOP("services", "İkinci görüş kapalı.")))


def untried() -> State:
    return State(
        Standing.UNTRIED,
        Message(QT_TRANSLATE_NOOP("services", "LanguageTool henüz denenmedi.")),
        Message(QT_TRANSLATE_NOOP("services", "Çalışıp çalışmadığını görmek için Dene düğmesine basın.")),
    )


def resting() -> State:
    return State(
        Standing.UNTRIED,
        Message(QT_TRANSLATE_NOOP("services", "LanguageTool bir süredir gerekmediği için kapatıldı.")),
        Message(QT_TRANSLATE_NOOP("services", "Gerektiğinde kendiliğinden yeniden başlar.")),
    )


def starting() -> State:
    return State(Standing.STARTING, Message(QT_TRANSLATE_NOOP("services", "LanguageTool başlatılıyor…")))


def ready(place: str) -> State:
    """Return the state of a server at ``place`` that answers; an empty place is the one on this PC."""
    if not place:
        return State(Standing.READY, Message(QT_TRANSLATE_NOOP("services", "LanguageTool bu bilgisayarda çalışıyor.")))
    return State(
        Standing.READY, Message(QT_TRANSLATE_NOOP("services", "LanguageTool yanıt veriyor: {place}"), {"place": place})
    )


def needs_consent(place: str) -> State:
    return State(
        Standing.CONSENT,
        Message(
            QT_TRANSLATE_NOOP("services", "{place} sunucusuna metin göndermek için onayınız gerekiyor."),
            {"place": place},
        ),
        Message(QT_TRANSLATE_NOOP("services", "Onay kutusunu işaretleyene dek hiçbir şey gönderilmez.")),
    )


def _sentences() -> dict[Trouble, tuple[str, str]]:
    again = QT_TRANSLATE_NOOP(
        "services",
        "Bir süre sonra kendiliğinden yeniden denenir. "
        "Beklemeden denemek için Ayarlar › İkinci görüş’te Dene’ye basın.",
    )
    look_at_address = QT_TRANSLATE_NOOP("services", "Sunucunun adresini denetleyin.")
    return {
        **_local_sentences(),
        Trouble.NO_LIBRARY: (
            QT_TRANSLATE_NOOP("services", "LanguageTool bağlantısı bu kurulumda yok ya da bozuk."),
            QT_TRANSLATE_NOOP("services", "Programı yeniden kurun; denetimin geri kalanı çalışmayı sürdürür."),
        ),
        Trouble.ADDRESS: ("{detail}", look_at_address),
        Trouble.UNREACHABLE: (QT_TRANSLATE_NOOP("services", "LanguageTool sunucusuna ulaşılamadı."), again),
        Trouble.CERTIFICATE: (
            QT_TRANSLATE_NOOP("services", "Sunucunun güvenlik sertifikası doğrulanamadı; metin gönderilmedi."),
            QT_TRANSLATE_NOOP("services", "Adresi denetleyin; doğruysa bilgi işlem biriminize danışın."),
        ),
        Trouble.BROKEN_OFF: (QT_TRANSLATE_NOOP("services", "LanguageTool bağlantısı yarıda kesildi."), again),
        Trouble.TOO_SLOW: (QT_TRANSLATE_NOOP("services", "LanguageTool zamanında yanıt vermedi."), again),
        Trouble.TOO_OFTEN: (
            QT_TRANSLATE_NOOP("services", "Sunucu daha fazla soru kabul etmiyor; sınırı dolmuş."),
            QT_TRANSLATE_NOOP("services", "Bir süre beklenecek. Sık olursa LanguageTool’u bu bilgisayarda çalıştırın."),
        ),
        Trouble.TOO_LONG: (
            QT_TRANSLATE_NOOP("services", "Bu yazı LanguageTool sunucusu için çok uzun."),
            QT_TRANSLATE_NOOP("services", "Yazıyı kısaltın ya da LanguageTool’u bu bilgisayarda çalıştırın."),
        ),
        Trouble.REFUSED: (
            QT_TRANSLATE_NOOP("services", "LanguageTool soruyu kabul etmedi: {detail}"),
            QT_TRANSLATE_NOOP("services", "LanguageTool’un yeni bir sürümünü kullanmayı deneyin."),
        ),
        Trouble.NOT_ALLOWED: (
            QT_TRANSLATE_NOOP("services", "Bu sunucu giriş istiyor ya da bu bilgisayara izin vermiyor."),
            QT_TRANSLATE_NOOP("services", "Girişsiz kullanılabilen bir sunucunun adresini yazın."),
        ),
        Trouble.MOVED: (
            QT_TRANSLATE_NOOP("services", "Sunucu başka bir adrese yönlendiriyor; metin oraya gönderilmedi."),
            QT_TRANSLATE_NOOP("services", "Sunucunun yeni adresini yazın."),
        ),
        Trouble.NOT_THERE: (QT_TRANSLATE_NOOP("services", "Bu adreste LanguageTool bulunamadı."), look_at_address),
        Trouble.FAILED: (QT_TRANSLATE_NOOP("services", "LanguageTool sunucusunda bir sorun var ({detail})."), again),
        Trouble.GARBAGE: (
            QT_TRANSLATE_NOOP("services", "Sunucunun yanıtı anlaşılamadı; LanguageTool olmayabilir."),
            look_at_address,
        ),
        Trouble.LANGUAGE: (
            QT_TRANSLATE_NOOP("services", "Bu LanguageTool yazının dilini tanımıyor: {detail}"),
            QT_TRANSLATE_NOOP("services", "Öbür dillerdeki yazılar denetlenmeyi sürdürür."),
        ),
    }


def _nearby_hints() -> dict[Trouble, str]:
    """Return the hints that differ where the settings, and the button that tries, are seen beside them."""
    look = QT_TRANSLATE_NOOP(
        "services", "Adresi ve sunucunun çalıştığını denetleyin; bir süre sonra kendiliğinden yeniden denenir."
    )
    again = QT_TRANSLATE_NOOP("services", "Bir süre sonra kendiliğinden yeniden denenir.")
    choose = QT_TRANSLATE_NOOP("services", "LanguageTool’un açılmış klasörünü yukarıdan seçin.")
    java = QT_TRANSLATE_NOOP("services", "Java 17 ya da daha yenisini kurun veya yerini yukarıda gösterin.")
    return {
        Trouble.UNREACHABLE: look,
        **dict.fromkeys((Trouble.BROKEN_OFF, Trouble.TOO_SLOW, Trouble.FAILED), again),
        **dict.fromkeys((Trouble.NO_FOLDER, Trouble.NO_JAR), choose),
        **dict.fromkeys((Trouble.NO_JAVA, Trouble.OLD_JAVA), java),
    }


def _local_sentences() -> dict[Trouble, tuple[str, str]]:
    choose = QT_TRANSLATE_NOOP("services", "Ayarlar’da LanguageTool’un açılmış klasörünü seçin.")
    java = QT_TRANSLATE_NOOP("services", "Java 17 ya da daha yenisini kurun veya yerini Ayarlar’da gösterin.")
    return {
        Trouble.NO_FOLDER: (QT_TRANSLATE_NOOP("services", "LanguageTool klasörü seçilmemiş."), choose),
        Trouble.NO_JAR: (
            QT_TRANSLATE_NOOP("services", "Seçilen yerde languagetool-server.jar bulunamadı."),
            choose,
        ),
        Trouble.NO_JAVA: (QT_TRANSLATE_NOOP("services", "Bu bilgisayarda Java bulunamadı."), java),
        Trouble.OLD_JAVA: (QT_TRANSLATE_NOOP("services", "Bu Java, LanguageTool için çok eski."), java),
        Trouble.WRONG_JAR: (
            QT_TRANSLATE_NOOP("services", "Seçilen klasördeki LanguageTool eksik ya da bozuk."),
            QT_TRANSLATE_NOOP("services", "LanguageTool’u yeniden indirip açın, klasörünü yeniden seçin."),
        ),
        Trouble.NOT_STARTED: (
            QT_TRANSLATE_NOOP("services", "LanguageTool başlatılamadı: {detail}"),
            QT_TRANSLATE_NOOP("services", "Klasörü ve Java’yı denetleyip yeniden deneyin."),
        ),
        Trouble.START_TOO_SLOW: (
            QT_TRANSLATE_NOOP("services", "LanguageTool başladı ama zamanında hazır olmadı; kapatıldı."),
            QT_TRANSLATE_NOOP("services", "Açık programları azaltıp yeniden deneyin."),
        ),
    }
