"""The pictures of the page as values, and the list model over them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage, QPixmap

from models.diagnostics import Diagnostic
from models.enums import Platform, Severity
from models.sources import PictureSource
from services.images.delivery import format_name, megabytes
from services.images.frames import Frame
from services.images.inspector import ImageReport

_FIELDS = frozenset(("attribution.unknown-source", "image.alt-text"))
PictureRole = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Inspected:
    """What the lane sends back: the report, a small picture, and what each platform shows of it."""

    report: ImageReport
    image: QImage | None = None
    frames: Mapping[Platform, tuple[Frame, ...]] = field(default_factory=dict[Platform, tuple[Frame, ...]])
    source: PictureSource | None = None
    kin: Mapping[str, PictureSource] = field(default_factory=dict[str, PictureSource])
    """What was known of the picture's source, and of the same ones in the library, when it was judged."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of the list. ``inspected`` is ``None`` while it waits."""

    path: Path
    alt_text: str = ""
    credit: str = ""
    inspected: Inspected | None = None
    pixmap: QPixmap | None = None
    put_off: bool = False
    """Whether its first or its second look was stopped."""

    @property
    def report(self) -> ImageReport | None:
        return self.inspected.report if self.inspected else None

    @property
    def is_readable(self) -> bool:
        """Whether it was inspected, and could be read."""
        return self.report is not None and self.report.readable

    def count(self, severity: Severity) -> int:
        """How many findings of this severity it has, without what every picture still lacks when it comes in.

        Source and description are asked for by the empty fields beside it; a folder in which every picture had these
        two would hide the few that something is wrong with.
        """
        found = self.report.diagnostics if self.report else ()
        return sum(d.severity is severity and not _is_asked_by_its_field(d) for d in found)


def _is_asked_by_its_field(diagnostic: Diagnostic) -> bool:
    return diagnostic.severity is Severity.INFORMATION and diagnostic.rule in _FIELDS


def measures(width: int, height: int, format_: str, byte_count: int) -> str:
    """Return ``1600 × 900 · JPEG · 0,1 MB``."""
    size = f"{width} × {height} · {format_name(format_)}"
    if byte_count < 100_000:
        return f"{size} · {max(1, round(byte_count / 1000))} KB"
    return f"{size} · {megabytes(byte_count)} MB"


class PicturesModel(QAbstractListModel):
    """The dropped pictures in the order of dropping, each path once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: list[Picture] = []

    @property
    def pictures(self) -> list[Picture]:
        return self._pictures

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._pictures)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        picture = self._pictures[index.row()]
        if role == PictureRole:
            return picture
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return picture.path.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{picture.path.name}. {self.size_text(picture)}. {self.state_text(picture)}"
        return None

    def summary(self) -> str:
        """Return ``200 görsel: 12 hata, 31 uyarı``."""
        total = self.tr("{n} görsel").format(n=len(self._pictures))
        errors, warnings = (
            sum(picture.count(severity) for picture in self._pictures)
            for severity in (Severity.ERROR, Severity.WARNING)
        )
        counted = [self.tr("{n} hata").format(n=errors)] if errors else []
        counted += [self.tr("{n} uyarı").format(n=warnings)] if warnings else []
        unseen = sum(picture.put_off and picture.report is None for picture in self._pictures)
        counted += [self.tr("{n} incelenmedi").format(n=unseen)] if unseen else []
        if counted:
            return f"{total}: {', '.join(counted)}"
        waiting = any(picture.report is None or picture.put_off for picture in self._pictures)
        return total if waiting else self.tr("{total}: hata ve uyarı yok").format(total=total)

    def size_text(self, picture: Picture) -> str:
        """Return ``1600 × 900 · JPEG · 0,1 MB``, or what there is to say instead."""
        report = picture.report
        if report is None:
            return self.tr("İnceleme durduruldu") if picture.put_off else self.tr("Sırada bekliyor")
        if not report.readable:
            return self.tr("Açılamadı")
        return measures(report.width, report.height, report.format, report.bytes)

    def state_text(self, picture: Picture) -> str:
        """Return the number of findings in words."""
        if picture.report is None:
            return self.tr("İncelenmedi") if picture.put_off else self.tr("İnceleniyor")
        if not picture.report.readable:
            return self.tr("Kullanılamaz")
        errors, warnings, notes = (
            picture.count(one) for one in (Severity.ERROR, Severity.WARNING, Severity.INFORMATION)
        )
        if not errors and not warnings and not notes:
            return self.tr("Ayrıntılı inceleme yapılmadı") if picture.put_off else self.tr("Bulgu yok")
        told = [self.tr("{n} hata").format(n=errors)] if errors else []
        told += [self.tr("{n} uyarı").format(n=warnings)] if warnings else []
        found = ", ".join(told) or self.tr("{n} öneri").format(n=notes)
        return self.tr("{found}, incelemesi eksik").format(found=found) if picture.put_off else found

    def add(self, paths: list[Path]) -> list[Path]:
        """Append the paths that are new, and return them."""
        known = {picture.path for picture in self._pictures}
        fresh = [path for path in dict.fromkeys(paths) if path not in known]
        if fresh:
            first = len(self._pictures)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._pictures += [Picture(path) for path in fresh]
            self.endInsertRows()
        return fresh

    def remove(self, paths: set[Path]) -> None:
        """Take pictures off the list; their files stay."""
        for row in range(len(self._pictures) - 1, -1, -1):
            if self._pictures[row].path in paths:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._pictures[row]
                self.endRemoveRows()

    def put_back(self, picture: Picture, row: int) -> None:
        """Show a picture again where it was, unless it has come back by itself."""
        if self.find(picture.path) is None:
            place = min(row, len(self._pictures))
            self.beginInsertRows(QModelIndex(), place, place)
            self._pictures.insert(place, picture)
            self.endInsertRows()

    def find(self, path: Path) -> Picture | None:
        return next((picture for picture in self._pictures if picture.path == path), None)

    def row_of(self, path: Path) -> int:
        return next((row for row, picture in enumerate(self._pictures) if picture.path == path), -1)

    def show_inspected(self, path: Path, inspected: Inspected) -> None:
        """Take over what was found; a small picture already there is kept."""
        old = self.find(path)
        if old is not None:
            pixmap = QPixmap.fromImage(inspected.image) if inspected.image is not None else old.pixmap
            put_off = old.put_off and not inspected.report.complete
            self._put(replace(old, inspected=replace(inspected, image=None), pixmap=pixmap, put_off=put_off))

    def describe(self, path: Path, alt_text: str, credit: str) -> None:
        """Take over what the editor wrote about a picture."""
        old = self.find(path)
        if old is not None:
            self._put(replace(old, alt_text=alt_text, credit=credit))

    def put_off(self, paths: Collection[Path]) -> None:
        """Mark these pictures, and no others, as those whose inspection was stopped."""
        for picture in list(self._pictures):
            if picture.put_off != (picture.path in paths):
                self._put(replace(picture, put_off=not picture.put_off))

    def _put(self, picture: Picture) -> None:
        row = self.row_of(picture.path)
        self._pictures[row] = picture
        index = self.index(row)
        self.dataChanged.emit(index, index)
