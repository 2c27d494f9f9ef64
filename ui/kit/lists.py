"""What lists of all pages do alike."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView


def select_quietly(view: QAbstractItemView, row: int) -> None:
    """Make ``row`` the current one, or none where it is negative, without saying that the user chose it."""
    blocked = view.selectionModel().blockSignals(True)
    index = view.model().index(row, 0) if row >= 0 else QModelIndex()
    view.setCurrentIndex(index)
    if row < 0:
        view.clearSelection()
    else:
        view.scrollTo(index)
    view.selectionModel().blockSignals(blocked)
    view.viewport().update()
