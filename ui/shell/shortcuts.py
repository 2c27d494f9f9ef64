"""Every key of the program, declared once for the cheat sheet; grouped by where it works."""

from __future__ import annotations

from dataclasses import dataclass

from models.messages import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Keys as ``QKeySequence`` reads them, and what they do (Turkish, translated in the context ``Shortcuts``)."""

    keys: tuple[str, ...]
    does: str


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """The keys of one page."""

    title: str
    shortcuts: tuple[Shortcut, ...]


def _key(does: str, *keys: str) -> Shortcut:
    return Shortcut(keys, does)


GROUPS: tuple[ShortcutGroup, ...] = (
    ShortcutGroup(
        QT_TRANSLATE_NOOP("Shortcuts", "Her yerde"),
        (
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Takvim"), "Ctrl+1"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Yazı"), "Ctrl+2"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Görseller"), "Ctrl+3"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Hesaplar"), "Ctrl+4"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Kasa"), "Ctrl+5"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Kılavuz"), "Ctrl+6"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Ayarlar"), "Ctrl+7"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Yayın"), "Ctrl+8"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Sonraki ve önceki sayfa"), "Ctrl+PgDown", "Ctrl+PgUp"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Geri al ve yinele"), "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Kısayollar"), "F1"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Programdan çık"), "Ctrl+Q"),
        ),
    ),
    ShortcutGroup(
        QT_TRANSLATE_NOOP("Shortcuts", "Takvim"),
        (
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Güne git"), "Left", "Right", "Up", "Down"),
            _key(
                QT_TRANSLATE_NOOP("Shortcuts", "Seçili yazıları gün ya da hafta, saatlerde yarım saat taşı"),
                "Alt+Left",
                "Alt+Right",
                "Alt+Up",
                "Alt+Down",
            ),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Birden çok yazı seç"), "Shift+Left", "Shift+Right"),
            _key(
                QT_TRANSLATE_NOOP("Shortcuts", "Seçili yazıları kopyala, kopyaları seçili güne koy"), "Ctrl+C", "Ctrl+V"
            ),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Seçili yazının aynı güne kopyasını koy"), "Ctrl+D"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Önceki ve sonraki ay"), "PgUp", "PgDown"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Listede ve profilde önceki ve sonraki ay"), "Alt+PgUp", "Alt+PgDown"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Listede ilk ve son yazı"), "Home", "End"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Profilde komşu gönderiyle yer değiştir"), "Alt+Left", "Alt+Right"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Gün, hafta, ay, liste ve profil"), "1", "2", "3", "4", "5"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Bugüne dön"), "T"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Güne yeni yazı"), "N"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Yazıyı ya da günü aç"), "Return"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Seçili yazıları sil"), "Del"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Sıraya yeni konu"), "Ctrl+Shift+N"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Haftaları doldur"), "Ctrl+Shift+F"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Yayın düzeni"), "Ctrl+Shift+Y"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Sırada seçili konuyu seçili güne koy"), "Return"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Sırada seçili konuyu düzenle"), "F2"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Sırada seçili konuyu sil"), "Del"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Takvimde ara"), "Ctrl+F"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Sonraki ve önceki sonuç"), "F3", "Shift+F3"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Sonraki uyarı"), "F8"),
        ),
    ),
    ShortcutGroup(
        QT_TRANSLATE_NOOP("Shortcuts", "Yazı"),
        (
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Yeni yazı"), "Ctrl+N"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Yazılarda ara"), "Ctrl+F"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Sonraki ve önceki bulgu"), "F8", "Shift+F8"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "İmleçteki sözcüğün düzeltmeleri"), "Alt+Return"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Bulguyu gerekçeyle geç"), "Ctrl+Shift+D"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Bulgunun maddesini Kılavuz’da oku"), "F1"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Görsel ekle"), "Ctrl+Shift+O"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Yayımla"), "Ctrl+Shift+Return"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Şimdi kaydet"), "Ctrl+S"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Yazının sürümleri"), "Ctrl+H"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Silinenler (her sayfada)"), "Ctrl+Shift+H"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Geri al ve yinele"), "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"),
        ),
    ),
    ShortcutGroup(
        QT_TRANSLATE_NOOP("Shortcuts", "Görseller"),
        (
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Görsel seç"), "Ctrl+O"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Görsel yapıştır"), "Ctrl+V"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Yazıya ekle"), "Ctrl+Return"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Paylaşım kopyası kaydet"), "Ctrl+Shift+S"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Arşive ekle"), "Ctrl+Shift+A"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "İncelemeye ve görsel arşivine geç"), "Alt+1", "Alt+2"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Arşivde ara"), "Ctrl+F"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Platformlara uyarla"), "Ctrl+Shift+U"),
            _key(
                QT_TRANSLATE_NOOP("Shortcuts", "Uyarlarken kırpılan yeri taşı"),
                "Left",
                "Right",
                "Up",
                "Down",
                "Shift+Left",
            ),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Uyarlarken kırpılan yeri büyüt ve küçült"), "+", "-"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Uyarlananların hepsini kaydet"), "Ctrl+S"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Görseli listeden ya da arşivden çıkar"), "Del"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Son çıkarılanı ya da belirtileni geri al"), "Ctrl+Z"),
        ),
    ),
    ShortcutGroup(
        QT_TRANSLATE_NOOP("Shortcuts", "Hesaplar"),
        (
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Hesap ekle"), "Ctrl+N"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Denetim listesine geç"), "Return"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Bugün bakıldı"), "Ctrl+R"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Resmî hesaplarda ara"), "Ctrl+F"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Resmî hesabı düzenle"), "F2"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Hesabı kaldır"), "Del"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Geri al ve yinele"), "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"),
        ),
    ),
    ShortcutGroup(
        QT_TRANSLATE_NOOP("Shortcuts", "Kasa"),
        (
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Kasada ara"), "Ctrl+F"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Yeni kayıt"), "Ctrl+N"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Başka programdan içe aktar"), "Ctrl+I"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Kaydı düzenle"), "F2"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Kodu kopyala"), "Ctrl+Shift+C"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Sonraki kod (sıralı kodlarda)"), "Ctrl+Shift+N"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Parolayı kopyala"), "Ctrl+Shift+P"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Kullanıcı adını kopyala"), "Ctrl+Shift+K"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Parolayı göster ya da gizle"), "Ctrl+Shift+H"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Parola üret"), "Ctrl+G"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Kasanın bölümleri"), "Alt+1", "Alt+2", "Alt+3", "Alt+4"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Kasayı kilitle"), "Ctrl+L"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Kaydı sil"), "Del"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Meslektaşlar: kart al"), "Ctrl+N"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Meslektaşlar: kartımı ver"), "Ctrl+G"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Meslektaşlar: sözcüklerim"), "Ctrl+W"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Yedek ve devir: meslektaşa ver"), "Ctrl+N"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Yedek ve devir: dosya al"), "Ctrl+O"),
        ),
    ),
    ShortcutGroup(
        QT_TRANSLATE_NOOP("Shortcuts", "Kılavuz"),
        (
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Madde, kural ya da söz ara"), "Ctrl+F"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Seçili kuralı aç ya da kapat"), "Space"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Yanıt hazırla"), "Ctrl+R"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Yeni birim kuralı"), "Ctrl+N"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Birim kuralını düzenle"), "F2"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Birim kuralını sil"), "Del"),
        ),
    ),
)
"""In the order of the rail."""
