"""The rows of the list beside the editor: the day is told whole, whatever else has to give way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from ui.editor.drafts_delegate import fitting_moment

if TYPE_CHECKING:
    from ui.theme import Theme


def test_the_hour_gives_way_before_the_day(theme: Theme) -> None:
    del theme
    metrics = QFontMetrics(QApplication.font())
    when, day = "17 Ara 17.30", "17 Ara"
    assert fitting_moment(when, metrics, metrics.horizontalAdvance(when)) == when
    assert fitting_moment(when, metrics, metrics.horizontalAdvance(when) - 1) == day
    assert fitting_moment(when, metrics, metrics.horizontalAdvance(day)) == day
    assert fitting_moment("", metrics, 0) == ""
