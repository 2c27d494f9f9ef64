"""The credit as it is written into a post: short on X, with the @name on Instagram, in the language of the post."""

from __future__ import annotations

from models.enums import Language, Platform
from models.sources import PictureSource, SourceKind
from services.images.credit_text import has_credit

_WORDS = {  # Turkish, Turkish on X, other languages
    None: ("Fotoğraf", "Foto", "Photo"),
    SourceKind.STOCK: ("Görsel", "Görsel", "Image"),
    SourceKind.AGENCY: ("Fotoğraf", "Foto", "Photo"),
    SourceKind.WEB: ("Kaynak", "Kaynak", "Source"),
    SourceKind.STUDENT: ("Görsel", "Görsel", "Image"),
    SourceKind.ARTWORK: ("Eser", "Eser", "Artwork"),
}
_AI = ("Bu görsel yapay zekâ ile üretilmiştir.", "Görsel: yapay zekâ", "This image was made with AI.", "Image: AI")


def credit_line(
    name: str, source: PictureSource | None, language: Language, platform: Platform | None, *, label: bool = False
) -> str:
    """Return the line that credits ``name`` or what was declared; with ``label`` the one that says "made by AI"."""
    turkish, short = language is Language.TURKISH, platform is Platform.X
    if label:
        return _AI[(0 if turkish else 2) + short]
    wording = source.credit.strip() if source is not None else ""
    if wording and has_credit(wording):
        return wording
    kind = source.kind if source is not None else None
    words = _WORDS.get(kind, _WORDS[None])
    word = (words[1] if short else words[0]) if turkish else words[2]
    whom = wording or _whom(name, source, platform)
    return f"{word}: {whom}" if whom else ""


def gap(text: str, platform: Platform | None) -> str:
    """Return what stands between a text and its credit: an empty line, on X a new one."""
    if not text.strip():
        return ""
    return "\n" if platform is Platform.X else "\n\n"


def _whom(name: str, source: PictureSource | None, platform: Platform | None) -> str:
    if source is None:
        return name
    tagged = platform in {Platform.X, Platform.INSTAGRAM} and source.handle
    whom = source.handle if tagged or not source.name else source.name
    held = source.kind is SourceKind.ARTWORK and source.licence and platform is not Platform.X
    return f"{whom} ({source.licence})" if held else whom
