"""The system's file dialog for pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.images import intake


def choose_files(parent: QWidget, chosen: Callable[[list[Path]], object]) -> None:
    """Ask for pictures; ``chosen`` is called with their paths, and not at all where the user thinks better of it."""
    translate = QCoreApplication.translate
    endings = " ".join(f"*{ending}" for ending in intake.ENDINGS)
    dialog = QFileDialog(parent, translate("ImagesPage", "Görsel seç"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(
        [translate("ImagesPage", "Görseller") + f" ({endings})", translate("ImagesPage", "Bütün dosyalar") + " (*)"]
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def selected(names: list[str]) -> None:
        chosen([Path(name) for name in names])

    dialog.filesSelected.connect(selected)
    dialog.open()
