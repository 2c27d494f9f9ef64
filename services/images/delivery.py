"""Will the platform take the file: its bytes, its format, its description?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.facts import PictureFacts
from services.platforms import PlatformProfile

_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "PNG": (".png",),
    "WEBP": (".webp",),
    "GIF": (".gif",),
    "BMP": (".bmp", ".dib"),
    "TIFF": (".tif", ".tiff"),
    "AVIF": (".avif", ".avifs"),
    "HEIF": (".heic", ".heif", ".hif"),
}
SHOWN_FORMATS: Mapping[str, str] = {"WEBP": "WebP", "HEIF": "HEIC"}
"""How a format is written for people, where it is not Pillow's name."""


def format_name(image_format: str) -> str:
    """Return a format as people write it."""
    return SHOWN_FORMATS.get(image_format, image_format)


def megabytes(size: int) -> str:
    """Return bytes as decimal megabytes with one digit and a Turkish comma: ``4,2``."""
    return f"{size / 1_000_000:.1f}".replace(".", ",").removesuffix(",0")


def too_many_bytes(facts: PictureFacts, profile: PlatformProfile) -> Iterable[Diagnostic]:
    """Compare the file's size with the platform's limit for its format."""
    limit = profile.images.byte_limit(facts.format)
    if facts.bytes <= limit:
        return
    yield Diagnostic(
        rule="image.too-large",
        article=None,
        severity=Severity.WARNING,
        start=0,
        end=0,
        message=Message(
            QT_TRANSLATE_NOOP("services", "Dosya {platform} için büyük: {size} MB, en çok {limit} MB olabilir."),
            {"platform": profile.name, "size": megabytes(facts.bytes), "limit": megabytes(limit)},
        ),
        explanation=Message(
            QT_TRANSLATE_NOOP("services", "Görseli, oranını koruyarak küçültün ya da JPEG olarak kaydedin.")
        ),
        data={"platform": profile.platform.value, "bytes": facts.bytes, "limit": limit},
    )


def wrong_format(facts: PictureFacts, profile: PlatformProfile) -> Iterable[Diagnostic]:
    """Tell a format that the platform does not take."""
    if facts.format in profile.images.formats:
        return
    yield Diagnostic(
        rule="image.format",
        article=None,
        severity=Severity.WARNING,
        start=0,
        end=0,
        message=Message(
            QT_TRANSLATE_NOOP(
                "services", "{platform} bu biçimi kabul etmez: {format}. JPEG ya da PNG olarak kaydedin."
            ),
            {"platform": profile.name, "format": format_name(facts.format)},
        ),
        explanation=Message(
            QT_TRANSLATE_NOOP("services", "“Paylaşım kopyası kaydet” bunu sizin için yapar; özgün dosyanız kalır.")
        ),
        data={
            "platform": profile.platform.value,
            "format": facts.format,
            "accepted": sorted(profile.images.formats),
        },
    )


def wrong_ending(facts: PictureFacts, path: Path) -> Iterable[Diagnostic]:
    """Tell a name that says another format than the file is."""
    ending = path.suffix.lower()  # ascii
    if not ending or ending in _ENDINGS.get(facts.format, (ending,)):
        return
    yield Diagnostic(
        rule="image.format",
        article=None,
        severity=Severity.INFORMATION,
        start=0,
        end=0,
        message=Message(
            QT_TRANSLATE_NOOP(
                "services", "Dosyanın adı {ending} ile bitiyor, içi ise {format}. Yüklenmezse uzantısını düzeltin."
            ),
            {"ending": ending, "format": format_name(facts.format)},
        ),
        data={"extension": ending, "format": facts.format},
    )
