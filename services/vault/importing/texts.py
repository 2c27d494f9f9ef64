"""The text of an export file, in the encodings that office programs write."""

from __future__ import annotations

from models.messages import QT_TRANSLATE_NOOP, Message
from services.text_files import decode
from services.vault.importing.drafts import ExportError
from services.vault.importing.json_reading import broken


def text_of(data: bytes) -> str:
    """Return the text in ``data``, its line ends as ``\\n``. Raises :class:`ExportError` where it is none.

    UTF-8 that breaks off is not taken for Windows-1254: every Turkish letter of its passwords would be another one.
    """
    wide = _wide_without_mark(data)
    if wide:
        try:
            return _with_plain_line_ends(data.decode(wide))
        except UnicodeDecodeError:
            raise broken() from None
    text = decode(data)
    if text is None:
        raise not_text()
    if not data.isascii() and _is_torn_utf8(data):
        raise broken()
    return _with_plain_line_ends(text)


def _wide_without_mark(data: bytes) -> str:
    """Return the encoding of UTF-16 that begins with an ASCII letter and has no mark."""
    if len(data) % 2 or len(data) < 4:
        return ""
    if data[1] == data[3] == 0 and data[0] and data[2]:
        return "utf-16-le"
    return "utf-16-be" if data[0] == data[2] == 0 and data[1] and data[3] else ""


def _is_torn_utf8(data: bytes) -> bool:
    """Whether letters of several bytes stand before the first place that is no UTF-8."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")):
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        at_end = error.end >= len(data) and "unexpected end" in error.reason
        return at_end or not data[: error.start].isascii()
    return False


def _with_plain_line_ends(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def not_text() -> ExportError:
    return ExportError(
        "unknown",
        Message(QT_TRANSLATE_NOOP("services", "Bu dosya, tanınan bir hesap listesi değil.")),
        Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Aegis, 2FAS, Bitwarden (JSON), KeePassXC ve tarayıcı parolaları (CSV) ya da otpauth adresleri"
                " alınabilir.",
            )
        ),
    )
