"""A question before something that cannot be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from ui.kit import restyle


def confirm(
    parent: QWidget, *, title: str, question: str, details: str, action: str, accepted: Callable[[], object]
) -> QMessageBox:
    """Ask without blocking; call ``accepted`` if the user agrees. Escape and Enter both keep things as they are."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setText(question)
    box.setInformativeText(details)
    for shown in box.findChildren(QLabel):  # a title with signs of HTML in it is a title
        shown.setTextFormat(Qt.TextFormat.PlainText)
    go = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
    restyle(go, "role", "danger")
    keep = box.addButton(QCoreApplication.translate("confirm", "Vazgeç"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    go.clicked.connect(accepted)
    box.open()
    return box
