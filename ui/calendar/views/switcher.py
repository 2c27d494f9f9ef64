"""Gün, Hafta, Ay, Liste, Profil: one pressed button says which view is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ui.calendar.views.kinds import ViewKind
from ui.calendar.views.stage import Stage
from ui.kit import button, tooltip_with_shortcut

translate = QCoreApplication.translate


class ViewSwitcher(QWidget):
    """Follows the stage, and asks it for another view."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("CalendarPage", "Görünüm"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.buttons: dict[ViewKind, QPushButton] = {}
        group = QButtonGroup(self)
        for kind in stage.kinds:
            name = kind_name(kind)
            made = button(
                name,
                lambda kind=kind: stage.show_kind(kind),
                role="toggle",
                tooltip=tooltip_with_shortcut(name, kind_key(kind)),
            )
            made.setCheckable(True)
            made.setChecked(kind is stage.kind)
            group.addButton(made)
            row.addWidget(made)
            self.buttons[kind] = made
        stage.kind_changed.connect(self._follow)
        self.setVisible(len(self.buttons) > 1)

    def _follow(self, kind: ViewKind) -> None:
        self.buttons[kind].setChecked(True)


def kind_key(kind: ViewKind) -> str:
    """Return the key that shows a view: 1 to 5."""
    return str(list(ViewKind).index(kind) + 1)


def kind_name(kind: ViewKind) -> str:
    return {
        ViewKind.DAY: translate("CalendarPage", "Gün"),
        ViewKind.WEEK: translate("CalendarPage", "Hafta"),
        ViewKind.MONTH: translate("CalendarPage", "Ay"),
        ViewKind.LIST: translate("CalendarPage", "Liste"),
        ViewKind.PROFILE: translate("CalendarPage", "Profil"),
    }[kind]
