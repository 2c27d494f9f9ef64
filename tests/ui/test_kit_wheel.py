"""The wheel over a field is left to what is around it and changes nothing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox

from ui.kit import pass_wheel_on


def test_the_wheel_over_a_choice_chooses_nothing(qtbot, theme):
    box = QComboBox()
    box.addItems(["bir", "iki", "üç"])
    qtbot.addWidget(box)
    pass_wheel_on(box)
    place = QPointF(box.rect().center())
    turn = QWheelEvent(
        place, QPointF(box.mapToGlobal(QPoint())) + place, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert box.currentText() == "bir"
    assert not turn.isAccepted()  # it goes on to what scrolls around the field
