"""A QR code on the screen and on paper, as squares of vectors."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from services.vault.qr_writing import QUIET, Modules

_SIDE = 220


def paint_modules(painter: QPainter, place: QRectF, modules: Modules) -> None:
    """Paint ``modules`` with their quiet zone into the largest square of ``place``, black on white in every theme."""
    count = len(modules) + 2 * QUIET
    side = min(place.width(), place.height())
    step = side / count
    square = QRectF(place.center().x() - side / 2, place.center().y() - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(square, Qt.GlobalColor.white)
    for row, squares in enumerate(modules):
        column = 0
        while column < len(squares):
            run = column
            while run < len(squares) and squares[run]:
                run += 1
            if run > column:
                # One rectangle for a run: neighbours drawn one by one would leave hairlines on paper.
                left, top = square.left() + (column + QUIET) * step, square.top() + (row + QUIET) * step
                painter.fillRect(QRectF(left, top, (run - column) * step, step), Qt.GlobalColor.black)
            column = run + 1
    painter.restore()


class QrView(QWidget):
    """Shows a QR code. ``name`` says what it is; what it holds is in no property."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: Modules = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_modules(self, modules: Modules) -> None:
        """Show another code, or none for ``()``."""
        self._modules = modules
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._modules:
            painter = QPainter(self)
            paint_modules(painter, QRectF(self.rect()), self._modules)
            painter.end()
