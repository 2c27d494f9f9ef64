"""How each item of the checklist is put right, in steps. Goals are named, not menus: menus move every year."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from models.enums import Platform
from models.messages import QT_TRANSLATE_NOOP, Message
from services.accounts.handles import PLATFORM_NAMES

_HELP = QT_TRANSLATE_NOOP("services", "Yerini bulamazsanız {platform} yardımında “{topic}” konusunu arayın.")

_TOPICS: Mapping[str, str] = MappingProxyType(
    {
        "guideline.13.profile": QT_TRANSLATE_NOOP("services", "sayfa oluşturma"),
        "guideline.13.friend-limit": QT_TRANSLATE_NOOP("services", "sayfa oluşturma"),
        "guideline.13.administrators": QT_TRANSLATE_NOOP("services", "sayfaya yönetici ekleme"),
        "guideline.12.official-line": QT_TRANSLATE_NOOP("services", "tanıtım yazısını düzenleme"),
        "guideline.11.two-factor": QT_TRANSLATE_NOOP("services", "iki faktörlü kimlik doğrulama"),
        "guideline.11.notifications": QT_TRANSLATE_NOOP("services", "bildirim ayarları"),
        "guideline.11.security-review": QT_TRANSLATE_NOOP("services", "hesap güvenliği"),
    }
)
"""What to look for in a platform's help, by rule."""

_STEPS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "guideline.13.profile": (
            QT_TRANSLATE_NOOP(
                "services",
                "Hesaba arkadaşlık isteği gönderilebiliyorsa kişisel profildir; yalnız izlenip beğenilebiliyorsa "
                "sayfadır.",
            ),
            QT_TRANSLATE_NOOP("services", "Profilse aşağıdaki “Profilden sayfaya geçiş” adımlarını izleyin."),
        ),
        "guideline.13.friend-limit": (
            QT_TRANSLATE_NOOP("services", "Sınır dolmadan aşağıdaki adımlarla sayfaya geçin; sayfada sınır yoktur."),
        ),
        "guideline.13.administrators": (
            QT_TRANSLATE_NOOP("services", "Sayfanın erişim ayarlarından bir çalışma arkadaşınızı yönetici yapın."),
            QT_TRANSLATE_NOOP(
                "services", "Herkes kendi hesabıyla girsin; kimse bir başkasının parolasını kullanmasın."
            ),
        ),
        "guideline.12.official-line": (
            QT_TRANSLATE_NOOP(
                "services", "Hesabın tanıtım yazısına “Resmi Hesap” sözünü ve üniversitenin adını ekleyin."
            ),
            QT_TRANSLATE_NOOP("services", "Üniversitenin internet sayfasından bu hesaba bağlantı verilmesini isteyin."),
        ),
        "guideline.11.two-factor": (
            QT_TRANSLATE_NOOP("services", "Hesabın güvenlik ayarlarında iki adımlı doğrulamayı açın."),
            QT_TRANSLATE_NOOP(
                "services",
                "Yöntem olarak doğrulama uygulamasını seçin; verilen anahtarı Kasa’ya ekleyin, kodları Kasa üretir.",
            ),
            QT_TRANSLATE_NOOP("services", "Kurtarma kodlarını kâğıda değil Kasa’ya kaydedin."),
        ),
        "guideline.11.notifications": (
            QT_TRANSLATE_NOOP("services", "Yeni girişler için güvenlik bildirimini açın."),
            QT_TRANSLATE_NOOP(
                "services", "İleti ve yorum bildirimlerini de açın; soruları günde en az bir kez görürsünüz (md. 4)."
            ),
        ),
        "guideline.11.backup-colleague": (
            QT_TRANSLATE_NOOP("services", "Bir çalışma arkadaşınızla konuşun; adını bu sayfadaki alana yazın."),
            QT_TRANSLATE_NOOP("services", "Ona kendi adıyla yönetici erişimi verin; parolanızı iletiyle göndermeyin."),
        ),
        "guideline.11.security-review": (
            QT_TRANSLATE_NOOP("services", "Açık oturumlara bakın; tanımadıklarınızı kapatın."),
            QT_TRANSLATE_NOOP("services", "Kurtarma e-postasının ve telefonunun hâlâ birimin olduğunu denetleyin."),
            QT_TRANSLATE_NOOP("services", "Bağlı uygulamalardan ve yöneticilerden gereği kalmayanları çıkarın."),
            QT_TRANSLATE_NOOP("services", "Parola başka yerde de kullanıldıysa değiştirin."),
            QT_TRANSLATE_NOOP("services", "Bitince “Bugün gözden geçirdim” düğmesine basın."),
        ),
        "platform.handle": (
            QT_TRANSLATE_NOOP("services", "Adı, platformda göründüğü gibi @ olmadan yazın ya da adresini yapıştırın."),
        ),
    }
)

_ACCESS_RULE = "guideline.11.administrators"
_ACCESS: Mapping[Platform, tuple[str, ...]] = MappingProxyType(
    {
        Platform.X: (
            QT_TRANSLATE_NOOP(
                "services", "X’in yetkilendirme özelliğiyle bir çalışma arkadaşınıza kendi hesabından erişim verin."
            ),
            QT_TRANSLATE_NOOP(
                "services", "Yetkilendirme kullanılamıyorsa girişi, Kasa’daki kaydıyla birlikte yedeğinize devredin."
            ),
        ),
        Platform.INSTAGRAM: (
            QT_TRANSLATE_NOOP(
                "services", "Profesyonel hesaba geçip birimin Facebook sayfasına bağlayın; yöneticileri erişebilir."
            ),
            QT_TRANSLATE_NOOP("services", "Bir çalışma arkadaşınızı bu sayfanın yöneticisi yapın."),
        ),
        Platform.FACEBOOK: _STEPS["guideline.13.administrators"],
    }
)
_ACCESS_TOPIC: Mapping[Platform, str] = MappingProxyType(
    {
        Platform.X: QT_TRANSLATE_NOOP("services", "hesap erişimini paylaşma"),
        Platform.INSTAGRAM: QT_TRANSLATE_NOOP("services", "profesyonel hesabı sayfaya bağlama"),
        Platform.FACEBOOK: QT_TRANSLATE_NOOP("services", "sayfaya yönetici ekleme"),
    }
)

_MIGRATION = (
    QT_TRANSLATE_NOOP("services", "Profilin arşivini indirin: fotoğraflar, yazılar ve iletiler elinizde kalsın."),
    QT_TRANSLATE_NOOP(
        "services", "Kendi kişisel hesabınızla girip birimin adıyla bir sayfa oluşturun; türünü eğitim kurumu seçin."
    ),
    QT_TRANSLATE_NOOP(
        "services", "Sayfaya profil ve kapak görselini, iletişim bilgilerini ve “Resmi Hesap” sözünü ekleyin."
    ),
    QT_TRANSLATE_NOOP("services", "En az bir çalışma arkadaşınızı daha kendi hesabıyla yönetici yapın."),
    QT_TRANSLATE_NOOP(
        "services", "Sık sorulan soruları ve son duyuruları sayfada yeniden paylaşın; boş bir sayfa izlenmez."
    ),
    QT_TRANSLATE_NOOP(
        "services", "Profilde arkadaşlarınıza sayfanın adresini duyurun; duyuruyu bir ay boyunca üstte tutun."
    ),
    QT_TRANSLATE_NOOP(
        "services", "Üniversitenin internet sayfasındaki ve afişlerdeki bağlantıları yeni adrese çevirtin."
    ),
    QT_TRANSLATE_NOOP(
        "services", "Profilde yeni bir şey yayımlamayın; arkadaşlar sayfaya geçince profili kapatın ya da dondurun."
    ),
    QT_TRANSLATE_NOOP("services", "Burada hesabın türünü “Sayfa” yapın; adı değiştiyse onu da düzeltin."),
)


def steps(rule: str, platform: Platform) -> tuple[Message, ...]:
    """Return how to put right what ``rule`` found on ``platform``."""
    told = _ACCESS[platform] if rule == _ACCESS_RULE else _STEPS[rule]
    return tuple(Message(text) for text in told)


def help_hint(rule: str, platform: Platform) -> Message | None:
    """Return what to look for in the platform's help, or ``None`` where it has nothing to do with the platform."""
    topic = _ACCESS_TOPIC[platform] if rule == _ACCESS_RULE else _TOPICS.get(rule, "")
    return Message(_HELP, {"platform": PLATFORM_NAMES[platform], "topic": Message(topic)}) if topic else None


def migration() -> tuple[Message, ...]:
    """Return the way from a personal profile on Facebook to a page (article 13), step by step."""
    return tuple(Message(text) for text in _MIGRATION)
