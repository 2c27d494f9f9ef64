"""Kampanyalar: posts that belong together for a while."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from models.calendar import Campaign
from models.messages import QT_TRANSLATE_NOOP, Message
from services.planning.arrangement import campaign_problem
from ui.arrangement.desk import ArrangementDesk, new_id
from ui.arrangement.entries import Entry
from ui.arrangement.part import ListPart, add_field
from ui.arrangement.words import span_said
from ui.kit import ColourBox, EmptyState, OptionalDay
from ui.kit.rows import RowWords
from ui.theme.tokens import SERIES

_NAME_LIMIT = 100
_NOTES_HEIGHT = 96
_DAY_WIDTH = 260
translate = QCoreApplication.translate


class CampaignsPart(ListPart):
    """Each has a beginning and an end, or neither."""

    def __init__(self, desk: ArrangementDesk, today: date, parent: QWidget | None = None) -> None:
        nothing = EmptyState(
            "send",
            translate("Arrangement", "Henüz kampanya yok"),
            translate("Arrangement", "Tanıtım günleri, kayıt dönemi gibi birlikte duran yazıları bir araya getirir."),
        )
        super().__init__(
            desk, translate("Arrangement", "Kampanyalar"), translate("Arrangement", "Yeni kampanya"), nothing, parent
        )
        self._today = today
        self.name = QLineEdit()
        self.name.setMaxLength(_NAME_LIMIT)
        self.name.setPlaceholderText(self.tr("Örneğin: Aday öğrenci tanıtım günleri"))
        self.name.textEdited.connect(self.touch)
        self.first = OptionalDay(self.tr("İlk gün"), today)
        self.last = OptionalDay(self.tr("Son gün"), today)
        for day in (self.first, self.last):
            day.changed.connect(self.touch)
            day.setMaximumWidth(_DAY_WIDTH)
        self.colour = ColourBox()
        self.colour.activated.connect(self.touch)
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(_NOTES_HEIGHT)
        self.notes.setPlaceholderText(self.tr("Amaç, hedef kitle, etiketler … (isteğe bağlı)"))
        self.notes.textChanged.connect(self.touch)
        add_field(self.form, self.tr("Adı"), self.name)
        self.form.addRow("", self.first)
        self.form.addRow("", self.last)
        add_field(self.form, self.tr("Rengi"), self.colour)
        add_field(self.form, self.tr("Not"), self.notes)

    def entries(self) -> Sequence[Entry]:
        return [
            Entry(one.id, RowWords(one.name, span_said(one.first, one.last), self._state(one)), one.colour)
            for one in self.arrangement.campaigns
        ]

    def _state(self, campaign: Campaign) -> str:
        if campaign.last is not None and campaign.last < self._today:
            return self.tr("Bitti")
        if campaign.first is not None and campaign.first > self._today:
            return self.tr("Başlamadı")
        return self.tr("Sürüyor")

    def fill(self, entry_id: str) -> None:
        campaign = self._campaign(entry_id)
        self.heading.setText(self.tr("Kampanyayı düzenle") if campaign else self.tr("Yeni kampanya"))
        if campaign is None:
            campaign = Campaign("", "", colour=len(self.arrangement.campaigns) % len(SERIES))
        self.name.setText(campaign.name)
        self.first.show_day(campaign.first)
        self.last.show_day(campaign.last)
        self.colour.show_colour(campaign.colour)
        self.notes.setPlainText(campaign.notes)

    def store(self) -> str:
        made = Campaign(
            self.edited_id or new_id(),
            " ".join(self.name.text().split()),
            self.first.value(),
            self.last.value(),
            int(self.colour.currentData()),
            self.notes.toPlainText().strip(),
        )
        problem = campaign_problem(made)
        self.complain(problem, self.name)
        if problem is not None:
            (self.last.day if made.name else self.name).setFocus(Qt.FocusReason.OtherFocusReason)
            return ""
        told = (
            QT_TRANSLATE_NOOP("services", "“{name}” kampanyası değişti")
            if self.edited_id
            else QT_TRANSLATE_NOOP("services", "“{name}” kampanyası eklendi")
        )
        self.desk.do(Message(told, {"name": made.name}), lambda storage: storage.campaigns.save(made))
        self.settle()
        return made.id

    def drop(self, entry_id: str) -> None:
        gone = self._campaign(entry_id)
        if gone is not None:
            told = Message(QT_TRANSLATE_NOOP("services", "“{name}” kampanyası silindi"), {"name": gone.name})
            self.desk.do(told, lambda storage: storage.campaigns.delete(entry_id))

    def take_form_focus(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _campaign(self, campaign_id: str) -> Campaign | None:
        return next((one for one in self.arrangement.campaigns if one.id == campaign_id), None)
