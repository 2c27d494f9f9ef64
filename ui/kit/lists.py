"""What lists of all pages do alike."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView


def list_of_several(model: QAbstractItemModel, name: str) -> QListView:
    """Return a list of which several rows may be chosen at once, all as high; ``name`` is its accessible name."""
    view = QListView()
    view.setModel(model)
    view.setProperty("role", "ticks")  # with a frame, as fields have
    view.setAccessibleName(name)
    view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
    view.setUniformItemSizes(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    return view


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
