"""One memory of where pictures made for platforms go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


@dataclass(frozen=True, slots=True)
class ExportFolder:
    """Where pictures made ready for platforms went last time: one memory for copies and fitted files.

    ``keep`` is called on the lane "io".
    """

    last: Callable[[], str]
    keep: Callable[[str], None]


def folder_dialog(parent: QWidget, title: str, last: str) -> QFileDialog:
    """Return a dialog that asks for a folder, and begins where pictures went ``last``, or go usually."""
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    there = next((one for one in (last, pictures) if one and Path(one).is_dir()), str(Path.home()))
    dialog = QFileDialog(parent, title, there)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return dialog
