"""Sütunlar: what the unit writes about, and how much of it each shall be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from models.calendar import Pillar
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.planning.arrangement import FULL, USUAL_PILLARS, pillars_problem, share_of_all
from ui.arrangement.desk import ArrangementDesk, new_id
from ui.arrangement.entries import Entry
from ui.arrangement.part import ListPart, add_field
from ui.kit import ColourBox, EmptyState, button
from ui.kit.rows import RowWords
from ui.messages import say
from ui.theme.tokens import SERIES, SPACE_S

if TYPE_CHECKING:
    from services.storage.store import Storage

_NAME_LIMIT = 60
translate = QCoreApplication.translate


class PillarsPart(ListPart):
    """The shares belong together: they come to a hundred at most."""

    def __init__(self, desk: ArrangementDesk, parent: QWidget | None = None) -> None:
        nothing = EmptyState(
            "filter",
            translate("Arrangement", "Henüz sütun yok"),
            translate(
                "Arrangement", "Sütunlar neyi ne kadar paylaştığınızı gösterir. Önerilenlerle başlayabilirsiniz."
            ),
        )
        super().__init__(
            desk, translate("Arrangement", "İçerik sütunları"), translate("Arrangement", "Yeni sütun"), nothing, parent
        )
        self.name = QLineEdit()
        self.name.setMaxLength(_NAME_LIMIT)
        self.name.setPlaceholderText(self.tr("Örneğin: Bilim ve araştırma"))
        self.name.textEdited.connect(self.touch)
        self.share = QSpinBox()
        self.share.setRange(0, FULL)
        self.share.setPrefix("%")
        self.share.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)  # the style sheet's padding does not reach it
        self.share.setSingleStep(5)
        self.share.valueChanged.connect(self.touch)
        self.colour = ColourBox()
        self.colour.activated.connect(self.touch)
        add_field(self.form, self.tr("Adı"), self.name)
        add_field(self.form, self.tr("Hedef pay"), self.share)
        add_field(self.form, self.tr("Rengi"), self.colour)
        self.usual = button(self.tr("Önerilen sütunları ekle"), self.take_usual, role="primary", icon="plus")
        nothing.buttons.addWidget(self.usual)

    def take_usual(self) -> None:
        """Begin with the pillars that suit most units; what is there already stays."""
        self._change(QT_TRANSLATE_NOOP("services", "Önerilen içerik sütunları eklendi"), "", _with_usual)

    def entries(self) -> Sequence[Entry]:
        share = self.tr("Hedef %{share}")
        return [
            Entry(one.id, RowWords(one.name, share.format(share=one.share), ""), one.colour)
            for one in self.arrangement.pillars
        ]

    def follow(self) -> None:
        super().follow()
        pillars = self.arrangement.pillars
        total = share_of_all(pillars)
        if total == FULL:
            words = self.tr("Paylar toplamı %100.")
        else:
            words = self.tr("Paylar toplamı %{total}; kalan %{rest} serbest.").format(total=total, rest=FULL - total)
        self.note.setText(words if pillars else "")

    def fill(self, entry_id: str) -> None:
        pillar = self._pillar(entry_id)
        if pillar is None:
            free = FULL - share_of_all(self.arrangement.pillars)
            pillar = Pillar("", "", min(20, free), len(self.arrangement.pillars) % len(SERIES))
        self.heading.setText(self.tr("Sütunu düzenle") if entry_id else self.tr("Yeni sütun"))
        self.name.setText(pillar.name)
        self.share.setValue(pillar.share)
        self.colour.show_colour(pillar.colour)

    def store(self) -> str:
        made = Pillar(
            self.edited_id or new_id(),
            " ".join(self.name.text().split()),
            self.share.value(),
            int(self.colour.currentData()),
        )
        problem = pillars_problem(_with(self.arrangement.pillars, made))
        self.complain(problem, self.name)
        if problem is not None:
            (self.share if made.name else self.name).setFocus(Qt.FocusReason.OtherFocusReason)
            return ""
        told = (
            QT_TRANSLATE_NOOP("services", "“{name}” sütunu değişti")
            if self.edited_id
            else QT_TRANSLATE_NOOP("services", "“{name}” sütunu eklendi")
        )
        self._change(told, made.name, lambda present: _with(present, made))
        self.settle()
        return made.id

    def drop(self, entry_id: str) -> None:
        gone = self._pillar(entry_id)
        if gone is not None:
            told = QT_TRANSLATE_NOOP("services", "“{name}” sütunu silindi")
            self._change(told, gone.name, lambda present: [one for one in present if one.id != entry_id])

    def _change(self, told: str, name: str, change: Callable[[Sequence[Pillar]], list[Pillar]]) -> None:
        """Change the pillars as they are by then: what is shown here may be older than the last change."""

        def work(storage: Storage) -> None:
            after = change(storage.pillars.all())
            problem = pillars_problem(after)
            if problem is not None:
                raise UserError(problem)
            storage.pillars.save(after)

        self.desk.do(Message(told, {"name": name}), work)

    def take_form_focus(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pillar(self, pillar_id: str) -> Pillar | None:
        return next((one for one in self.arrangement.pillars if one.id == pillar_id), None)


def _with(present: Sequence[Pillar], made: Pillar) -> list[Pillar]:
    """Return the pillars with a new one at their end, or a changed one in its place."""
    after = [made if one.id == made.id else one for one in present]
    return after if made in after else [*after, made]


def _with_usual(present: Sequence[Pillar]) -> list[Pillar]:
    known = {one.name for one in present}
    room = FULL - share_of_all(present)
    found = list(present)
    for name, share in USUAL_PILLARS:
        if say(name) not in known:
            found.append(Pillar(new_id(), say(name), min(share, room), len(found) % len(SERIES)))
            room -= found[-1].share
    return found
