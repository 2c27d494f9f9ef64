"""The inline form that a topic is written in: a title, a last day, a note."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from models.enums import Importance
from models.posts import Topic
from ui.belonging import Belonging
from ui.kit import Card, button, label, restyle, type_over
from ui.orders import Orders
from ui.theme.tokens import SPACE_M, SPACE_S

_NOTES_HEIGHT = 64
_TITLE_LIMIT = 200
_NAME_LIMIT = 100
_USUAL_DAYS = 14


class TopicForm(Card):
    """Empty for a new topic and then for the next, filled for one that is edited. Enter saves, Escape leaves."""

    submitted = Signal()
    """The user wants what is written to be kept: :meth:`applied_to` says what that is."""
    left = Signal()

    def __init__(self, orders: Orders, parent: QWidget | None = None) -> None:
        """``orders`` has what a topic may belong to."""
        super().__init__(parent, margin=SPACE_M)
        self.body.setSpacing(SPACE_S)
        self.title = QLineEdit()
        self.title.setMaxLength(_TITLE_LIMIT)
        self.title.setPlaceholderText(self.tr("Konu"))
        self.title.setAccessibleName(self.tr("Konu"))
        self.title.textEdited.connect(self._edited)
        self.problem = label(self.tr("Konunun adını yazın."), "problem")
        self.problem.hide()
        self.dated = QCheckBox(self.tr("Son paylaşım günü var"))
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setLocale(QLocale())
        self.day.setDisplayFormat("d MMMM yyyy")
        type_over(self.day)
        self.day.setAccessibleName(self.tr("Son paylaşım günü"))
        self.day.hide()
        self.dated.toggled.connect(self.day.setVisible)
        self.notes = QPlainTextEdit()
        self.notes.setPlaceholderText(self.tr("Not (isteğe bağlı)"))
        self.notes.setAccessibleName(self.tr("Not"))
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(_NOTES_HEIGHT)
        for widget in (self.title, self.problem, self.dated, self.day):
            self.body.addWidget(widget)
        self._add_weight()
        self.belonging = Belonging(orders)
        self.body.addWidget(self.belonging)
        self.body.addWidget(self.notes)
        self._add_buttons()

    def _add_weight(self) -> None:
        """How much it matters, and to whom."""
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.importance = QComboBox()
        names = {
            Importance.LOW: self.tr("Düşük"),
            Importance.NORMAL: self.tr("Olağan"),
            Importance.HIGH: self.tr("Yüksek"),
        }
        for importance, name in names.items():
            self.importance.addItem(name, importance)
        self.importance.setAccessibleName(self.tr("Önem"))
        words = label(self.tr("Önem"))
        words.setBuddy(self.importance)
        row.addWidget(words)
        row.addWidget(self.importance, 1)
        self.body.addLayout(row)
        self.brought_by = QLineEdit()
        self.brought_by.setMaxLength(_NAME_LIMIT)
        self.brought_by.setPlaceholderText(self.tr("Kimden geldi (isteğe bağlı)"))
        self.brought_by.setAccessibleName(self.tr("Kimden geldi"))
        self.body.addWidget(self.brought_by)

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        self.leave = button("", self.left.emit)
        row.addWidget(self.leave)
        self.save = button(self.tr("Ekle"), self.submit, role="primary")
        row.addWidget(self.save)
        self.body.addLayout(row)

    def begin(self, topic: Topic | None, today: date, *, stored: bool = True) -> None:
        """Show an empty form, or the topic to be edited; one that is not ``stored`` yet is written on."""
        self.title.setText(topic.title if topic else "")
        self.notes.setPlainText(topic.notes if topic else "")
        self.importance.setCurrentIndex(self.importance.findData(topic.importance if topic else Importance.NORMAL))
        self.brought_by.setText(topic.brought_by if topic else "")
        self.belonging.show_ids(topic.pillar_id if topic else None, topic.campaign_id if topic else None)
        expires = topic.expires_on if topic else None
        self.dated.setChecked(expires is not None)
        shown = expires or today + timedelta(days=_USUAL_DAYS)
        self.day.setDate(QDate(shown.year, shown.month, shown.day))
        known = topic is not None and stored
        self.save.setText(self.tr("Kaydet") if known else self.tr("Ekle"))
        self.leave.setText(self.tr("Vazgeç") if known else self.tr("Kapat"))
        self._complain(on=False)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        if self.title.text().strip():
            self.submitted.emit()
        else:
            self._complain(on=True)
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_written_in(self) -> bool:
        """Whether something stands in the form that nobody should have to type again."""
        return bool(self.title.text().strip() or self.notes.toPlainText().strip())

    def applied_to(self, topic: Topic) -> Topic:
        """Return ``topic`` with what is written here."""
        chosen = self.day.date()
        return replace(
            topic,
            title=" ".join(self.title.text().split()),
            notes=self.notes.toPlainText().strip(),
            expires_on=date(chosen.year(), chosen.month(), chosen.day()) if self.dated.isChecked() else None,
            importance=Importance(self.importance.currentData()),
            brought_by=" ".join(self.brought_by.text().split()),
            pillar_id=self.belonging.pillar_id,
            campaign_id=self.belonging.campaign_id,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    def _edited(self) -> None:
        self._complain(on=False)

    def _complain(self, *, on: bool) -> None:
        self.problem.setVisible(on)
        restyle(self.title, "invalid", on)
