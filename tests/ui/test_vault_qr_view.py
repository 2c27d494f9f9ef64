"""QR codes that we draw are read again, from a screen and in every size that is shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from services.vault.qr_writing import modules
from tests.ui.qr_support import texts_in
from ui.theme import Theme
from ui.vault.qr_view import QrView, paint_modules

TEXT = "BKK1:000102030405060708090A0B:Çalışma odası"


def test_a_painted_code_reads_back_at_any_size() -> None:
    for side in (150, 173, 220, 401):
        image = QImage(side + 20, side, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.darkBlue)
        painter = QPainter(image)
        paint_modules(painter, QRectF(image.rect()), modules(TEXT))
        painter.end()
        assert texts_in(image) == [TEXT]


def test_the_view_keeps_its_text_to_itself_and_is_white_in_the_dark(qtbot: QtBot, theme: Theme) -> None:
    theme.choose("dark")
    view = QrView("Kurtarma kodunun karekodu")
    qtbot.addWidget(view)
    view.show_modules(modules(TEXT))
    view.show()
    assert texts_in(view.grab().toImage()) == [TEXT]
    assert view.accessibleName() == "Kurtarma kodunun karekodu"
    view.show_modules(())
    assert texts_in(view.grab().toImage()) == []
