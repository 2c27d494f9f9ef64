"""The frames as a list: how each will look, and what has to be said of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from services.images.fitting.plans import Way
from ui.fitting.artwork import Artwork
from ui.fitting.board import Board, Row
from ui.messages import say

RowRole = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex


class FramesModel(QAbstractListModel):
    """The rows of a :class:`Board`."""

    def __init__(self, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.artwork: Artwork | None = None
        board.rows_changed.connect(self._reset)
        board.row_changed.connect(self._changed)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._board.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._board.rows[index.row()]
        if role == RowRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{row.platform_name} · {self.name_text(row)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.name_text(row)}, {self.size_text(row)}. {self.state_text(row)}"
        return None

    def show_artwork(self, artwork: Artwork) -> None:
        """Paint the rows from these pixels."""
        self.artwork = artwork
        if self._board.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._board.rows) - 1))

    def name_text(self, row: Row) -> str:
        """Return ``Dikey gönderi``."""
        return say(row.target.name)

    def size_text(self, row: Row) -> str:
        """Return ``Instagram · 1080 × 1350``: whose frame it is, and the file's pixels."""
        return f"{row.platform_name} · {row.plan.width} × {row.plan.height}"

    def state_text(self, row: Row) -> str:
        """Return the one thing that matters most, in a few words."""
        loss = row.loss
        for count, said in (
            (loss.cut_faces, self.tr("{n} yüz kesiliyor")),
            (loss.outside_faces, self.tr("{n} yüz dışarıda kalıyor")),
            (loss.unseen_faces, self.tr("{n} yüz kenarda kalıyor")),
        ):
            if count:
                return said.format(n=count)
        if row.plan.enlarges:
            return self.tr("{n} kat büyütülüyor").format(n=f"{row.plan.scale:.1f}".replace(".", ","))
        if row.choice.way is Way.GROUND:
            return self.tr("Tamamı, zemin üstünde")
        lost = round(100 * loss.share)
        if row.choice.way is Way.WHOLE or not lost:
            return self.tr("Tamamı görünür")
        return self.tr("%{lost} kadarı kesilir").format(lost=lost)

    def explain(self, row: Row) -> str:
        """Return what becomes of the picture in this frame, and what to do about it."""
        said = [self._kept(row), *self._faces(row)]
        safe = say(row.target.safe_name) if row.target.safe_name is not None else ""
        if row.target.circle:
            said.append(self.tr("Profil görselinin yalnız dairesi görünür."))
        elif safe and row.choice.way is not Way.WHOLE:
            said.append(self.tr("Kesik çizgi: {safe}.").format(safe=safe))
        if row.plan.enlarges:
            times = f"{row.plan.scale:.1f}".replace(".", ",")
            said.append(
                self.tr("Görsel {n} kat büyütülüyor ve bulanık görünecek; varsa daha büyük bir dosya seçin.").format(
                    n=times
                )
            )
        return " ".join(said)

    def _faces(self, row: Row) -> Iterator[str]:
        loss = row.loss
        if loss.cut_faces:
            yield self.tr("{n} yüz kesiliyor: çerçeveyi taşıyın ya da “Zemin ekle”yi seçin.").format(n=loss.cut_faces)
        if loss.outside_faces:
            yield self.tr("{n} yüz çerçevenin dışında kalıyor.").format(n=loss.outside_faces)
        if loss.unseen_faces and row.target.circle:
            yield self.tr("{n} yüz dairenin kenarında kalıyor.").format(n=loss.unseen_faces)
        elif loss.unseen_faces:
            yield self.tr("{n} yüz kesik çizginin dışında kalıyor.").format(n=loss.unseen_faces)

    def _kept(self, row: Row) -> str:
        if row.choice.way is Way.WHOLE:
            return self.tr("Görselin tamamı, kendi oranıyla.")
        if row.choice.way is Way.GROUND:
            return self.tr("Görselin tamamı, zemin üstünde.")
        lost = round(100 * row.loss.share)
        return (
            self.tr("Görselin %{lost} kadarı kesilir.").format(lost=lost)
            if lost
            else self.tr("Görselin tamamı görünür.")
        )

    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def _changed(self, number: int) -> None:
        self.dataChanged.emit(self.index(number), self.index(number))
