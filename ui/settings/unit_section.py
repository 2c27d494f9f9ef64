"""Birim: its names and what posts may name of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.posts import Unit
from services.accounts import problems
from services.bootstrap import StorageDoor
from ui.events import AppEvents
from ui.kit import button, label
from ui.messages import say
from ui.settings.form import LANE, Section, complain
from ui.settings.lines_field import LinesField
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_XS

_LONGEST_NAME = 200
_REST_MS = 700


class UnitSection(Section):
    """Saved when the keys rest. The accounts have a page of their own, and a way there."""

    def __init__(
        self, storage: StorageDoor, events: AppEvents, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._storage = storage
        self._events = events
        self._tasks = tasks
        self._saved: Unit | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.flush)
        self._build_names()
        self._build_contacts()
        self._build_way_to_accounts()
        self._enable(on=False)
        self._load()

    def flush(self) -> None:
        """Save what was changed."""
        self._rest.stop()
        before = self._saved
        if before is None:
            return
        unit = self._typed(before)
        if unit == before:
            return
        self._saved = unit
        self._tasks.run(
            LANE,
            lambda _: self._storage().unit.set(unit),
            owner=self,
            done=lambda _: self._stored(),
            failed=lambda error: self._failed(before, error),
        )

    def _build_names(self) -> None:
        card = self.card(self.tr("Birim"), self.tr("Yazılarda birimin adı geçtiğinde denetim bu adı tanır."))
        self.name = self._field(card.body, self.tr("Birimin adı"))
        self.university = self._field(card.body, self.tr("Üniversite"))
        self.aliases = LinesField(
            self.tr("Öbür adlar"),
            self.tr("Birimin ve üniversitenin başka adları, kısaltmaları; her satıra bir ad."),
            self.tr("KAÜN\nÇevre Enstitüsü"),
        )
        card.body.addWidget(self.aliases)
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        card.body.addWidget(self._problem)
        self.aliases.edited.connect(self._touch)
        self.aliases.left.connect(self.flush)

    def _build_contacts(self) -> None:
        card = self.card(
            self.tr("Herkese açık iletişim bilgileri"),
            self.tr("Buradaki telefon, e-posta ve IBAN yazılarda geçince kişisel bilgi uyarısı verilmez (md. 11)."),
        )
        self.contacts = LinesField(
            self.tr("Birimin iletişim bilgileri"),
            self.tr("Her satıra bir telefon numarası, e-posta adresi ya da IBAN."),
            self.tr("0312 000 00 00\nbirim@universite.edu.tr"),
        )
        card.body.addWidget(self.contacts)
        self.contacts.edited.connect(self._touch)
        self.contacts.left.connect(self.flush)

    def _build_way_to_accounts(self) -> None:
        card = self.card(
            self.tr("Hesaplar"),
            self.tr("Birimin sosyal medya hesapları ve üniversitenin resmî hesapları kendi sayfasındadır."),
        )
        line = QHBoxLayout()
        self.accounts_button = button(
            self.tr("Hesaplar sayfasını aç"), lambda: self._events.page_chosen.emit("accounts"), icon="arrow-right"
        )
        line.addStretch(1)
        line.addWidget(self.accounts_button)
        card.body.addLayout(line)

    def _field(self, column: QVBoxLayout, text: str) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(_LONGEST_NAME)
        field.setAccessibleName(text)
        field.textEdited.connect(self._touch)
        field.editingFinished.connect(self.flush)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(label(text, "section"))
        words.addWidget(field)
        column.addLayout(words)
        return field

    def _enable(self, *, on: bool) -> None:
        for field in (self.name, self.university, self.aliases, self.contacts):
            field.setEnabled(on)

    def _load(self) -> None:
        self._tasks.run(LANE, lambda _: self._storage().unit.get(), owner=self, done=self._show)

    def _show(self, unit: Unit) -> None:
        self.name.setText(unit.name)
        self.university.setText(unit.university)
        self.aliases.show_lines(unit.aliases)
        self.contacts.show_lines(unit.public_contacts)
        self._enable(on=True)
        self._saved = self._typed(unit)
        self._judge_contacts()

    def _typed(self, before: Unit) -> Unit:
        return replace(
            before,
            name=self.name.text().strip(),
            university=self.university.text().strip(),
            aliases=self.aliases.lines(),
            public_contacts=self.contacts.lines(),
        )

    def _touch(self) -> None:
        self.contacts.complain("")
        self._rest.start()

    def _judge_contacts(self) -> None:
        """Say which contacts are none. They are kept as they are written: nothing that was typed is thrown away."""
        wrong = problems(self.contacts.lines())
        self.contacts.complain("\n".join(f"“{line}”: {say(problem)}" for line, problem in wrong))

    def _stored(self) -> None:
        complain(self._problem, None)
        self._judge_contacts()
        self._events.unit_changed.emit()

    def _failed(self, before: Unit, error: Exception) -> None:
        self._saved = before
        complain(self._problem, error)
