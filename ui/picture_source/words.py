"""Sources of pictures in the words of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from models.sources import PictureSource, SourceKind
from ui.source_form import kind_name

NAMELESS = frozenset((SourceKind.OWN, SourceKind.STOCK, SourceKind.AI))
"""Kinds that may be declared without saying whose the picture is."""


def summary(source: PictureSource) -> str:
    """Return ``Öğrenci çalışması: Ayşe Yılmaz (@ayse)``."""
    whom = source.name or source.handle
    if source.name and source.handle:
        whom = f"{source.name} ({source.handle})"
    return f"{kind_name(source.kind)}: {whom}" if whom else kind_name(source.kind)


def kind_help(kind: SourceKind) -> str:
    """Return in one line what such a picture asks of a post."""
    translate = QCoreApplication.translate
    return {
        SourceKind.OWN: translate("SourceDialog", "Yazıda anılması gerekmez."),
        SourceKind.COLLEAGUE: translate("SourceDialog", "Yazıda adı ya da @ adı geçer."),
        SourceKind.STUDENT: translate("SourceDialog", "Yazıda öğrencinin adı ya da @ adı geçer."),
        SourceKind.STOCK: translate("SourceDialog", "Lisansı istiyorsa yazıda anılır; istenen sözü aşağıya yazın."),
        SourceKind.AGENCY: translate("SourceDialog", "İzinle kullanılır; yazıda ajansın adı geçer."),
        SourceKind.WEB: translate("SourceDialog", "Sahibinden izin alın; yazıda adı ya da @ adı geçer."),
        SourceKind.ARTWORK: translate("SourceDialog", "Yazıda sanatçı, varsa koleksiyon anılır."),
        SourceKind.AI: translate("SourceDialog", "Yazıda yapay zekâ ile üretildiği söylenir."),
    }[kind]


def lacking(source: PictureSource | None) -> str:
    """Return what is still to be filled in, as a sentence; empty where the source can be kept."""
    translate = QCoreApplication.translate
    if source is None:
        return translate("SourceDialog", "Önce görselin kimin olduğunu seçin.")
    if source.kind not in NAMELESS and not any((source.name, source.handle.strip("@ "), source.credit)):
        return translate("SourceDialog", "Kimin olduğunu yazın: adı ya da @ adı.")
    return ""
