"""Files that people bring and that cannot be imported: what each is, and what to do instead."""

from __future__ import annotations

from collections.abc import Sequence

from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.importing.drafts import ExportError
from services.vault.importing.json_reading import is_object, object_of

_Refusal = tuple[str, str, str]
_KEEPASS: _Refusal = (
    "kdbx",
    QT_TRANSLATE_NOOP("services", "Bu bir KeePass veritabanı; buradan açılamaz."),
    QT_TRANSLATE_NOOP(
        "services", "KeePassXC’de veritabanını açın, Veritabanı → Dışa aktar → CSV ile kaydedip o dosyayı seçin."
    ),
)
_PICTURE: _Refusal = (
    "picture",
    QT_TRANSLATE_NOOP("services", "Bu bir görsel."),
    QT_TRANSLATE_NOOP("services", "İçinde karekod varsa “Yeni kayıt” formunda görsel dosyasından okutun."),
)
_PDF: _Refusal = (
    "pdf",
    QT_TRANSLATE_NOOP("services", "Bu bir PDF; içinden hesap alınamaz."),
    QT_TRANSLATE_NOOP("services", "Öteki programdan CSV ya da JSON olarak dışa aktarın ya da kayıtları elle ekleyin."),
)
_DATABASE: _Refusal = (
    "database",
    QT_TRANSLATE_NOOP("services", "Bu, bir programın kendi veritabanı; buradan açılamaz."),
    QT_TRANSLATE_NOOP("services", "O programın “Dışa aktar” komutuyla CSV ya da JSON kaydedip o dosyayı seçin."),
)
_EXCEL: _Refusal = (
    "excel",
    QT_TRANSLATE_NOOP("services", "Bu bir Excel dosyası."),
    QT_TRANSLATE_NOOP("services", "Excel’de Farklı Kaydet ile “CSV UTF-8” türünü seçip o dosyayı seçin."),
)
_ONE_PASSWORD: _Refusal = (
    "1pux",
    QT_TRANSLATE_NOOP("services", "Bu bir 1Password arşivi (1PUX); buradan açılamaz."),
    QT_TRANSLATE_NOOP("services", "1Password’da dışa aktarırken CSV türünü seçip o dosyayı seçin."),
)
_ARCHIVE: _Refusal = (
    "archive",
    QT_TRANSLATE_NOOP("services", "Bu bir sıkıştırılmış arşiv."),
    QT_TRANSLATE_NOOP("services", "Arşivi açın ve içindeki CSV ya da JSON dosyasını seçin."),
)
_HANDOFF: _Refusal = (
    "handoff",
    QT_TRANSLATE_NOOP("services", "Bu, şifreli bir age dosyası; hesap listesi değil."),
    QT_TRANSLATE_NOOP("services", "Bir meslektaşınızdan geldiyse Kasa’da “Yedek ve devir” bölümünden açın."),
)
_SEALED: _Refusal = (
    "encrypted",
    QT_TRANSLATE_NOOP("services", "Bu dosya şifreli; buradan açılamaz."),
    QT_TRANSLATE_NOOP("services", "Şifreleyen programla açıp CSV ya da JSON olarak dışa aktarın."),
)
_PAGE: _Refusal = (
    "markup",
    QT_TRANSLATE_NOOP("services", "Bu bir HTML ya da XML dosyası; içinden hesap alınamaz."),
    QT_TRANSLATE_NOOP("services", "Öteki programdan CSV ya da JSON olarak dışa aktarın."),
)
_FIREFOX: _Refusal = (
    "firefox-logins",
    QT_TRANSLATE_NOOP("services", "Bu, Firefox’un kendi şifreli parola dosyası; buradan açılamaz."),
    QT_TRANSLATE_NOOP("services", "Firefox’ta Parolalar sayfasını açın, “…” menüsünden CSV olarak dışa aktarın."),
)
_JSON: _Refusal = (
    "unknown",
    QT_TRANSLATE_NOOP("services", "Bu JSON dosyası tanınan bir hesap listesi değil."),
    QT_TRANSLATE_NOOP(
        "services", "Aegis, 2FAS ve Bitwarden’ın JSON dosyaları alınabilir; öbür programlardan CSV olarak dışa aktarın."
    ),
)
_PROTON: _Refusal = (
    "proton-pass",
    QT_TRANSLATE_NOOP("services", "Bu bir Proton Pass JSON dosyası; buradan açılamaz."),
    QT_TRANSLATE_NOOP("services", "Proton Pass’te dışa aktarırken CSV türünü seçip o dosyayı seçin."),
)

_BEGINNINGS: Sequence[tuple[bytes, _Refusal]] = (
    (b"\x03\xd9\xa2\x9a", _KEEPASS),
    (b"%PDF-", _PDF),
    (b"SQLite format 3\0", _DATABASE),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _EXCEL),
    (b"\x1f\x8b", _ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", _ARCHIVE),
    (b"Rar!", _ARCHIVE),
    (b"age-encryption.org/", _HANDOFF),
    (b"-----BEGIN AGE ENCRYPTED FILE", _HANDOFF),
    (b"-----BEGIN PGP", _SEALED),
    (b"Salted__", _SEALED),
)
_ZIP = b"PK\x03\x04"
_INSIDE_ZIP: Sequence[tuple[bytes, _Refusal]] = (
    (b"export.attributes", _ONE_PASSWORD),
    (b"[Content_Types].xml", _EXCEL),
)


def refuse_foreign(data: bytes) -> None:
    """Raise :class:`ExportError` where ``data`` begins as a kind of file that is known and cannot be imported."""
    if data[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1") or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        raise _refused(_PICTURE)
    for beginning, refusal in _BEGINNINGS:
        if data.startswith(beginning):
            raise _refused(refusal)
    if data.startswith(_ZIP):
        raise _refused(next((refusal for name, refusal in _INSIDE_ZIP if name in data), _ARCHIVE))
    if data[:64].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        raise _refused(_PAGE)


def unknown_json(root: object) -> ExportError:
    """Return the sentence for JSON that none of the readers knows."""
    names = set(object_of(root)) if is_object(root) else set[str]()
    if "logins" in names and "nextId" in names:
        return _refused(_FIREFOX)
    return _refused(_PROTON if "vaults" in names else _JSON)


def _refused(refusal: _Refusal) -> ExportError:
    code, message, hint = refusal
    return ExportError(code, Message(message), Message(hint))
