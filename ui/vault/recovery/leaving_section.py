"""Yedek ve devir › Ayrılan kişi: the lists that are worked through, and beginning one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.errors import UserError
from services.vault.recovery.leaving import LeavingLists, SeenBy, nothing_given
from services.vault.recovery.lists import Progress, Why
from services.vault.recovery.tasks import SecurityPages, Task, load_security_pages
from ui.kit import Card, button, label
from ui.theme.tokens import SPACE_L, SPACE_S
from ui.vault.confirm import confirm
from ui.vault.parts import Part, VaultTools
from ui.vault.recovery.leaving_card import LeavingCard
from ui.vault.recovery.leaving_dialog import LeavingDialog, Person


class LeavingSection(Part):
    """``people`` returns who may be chosen and ``seen_by`` what a person was given; both on the vault's lane."""

    def __init__(
        self,
        tools: VaultTools,
        resources: Path,
        *,
        people: Callable[[], Sequence[Person]] = tuple,
        seen_by: SeenBy = nothing_given,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tools, parent)
        self._lists = LeavingLists(tools.vault.room, seen_by)
        self._resources = resources
        self._people = people
        self._pages: SecurityPages | None = None
        self.dialog: LeavingDialog | None = None
        self.cards: list[LeavingCard] = []
        self._wanted = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_L)
        self._column.addWidget(self._make_head())
        for changed in (tools.news.credentials_changed, tools.news.handoffs_changed, tools.news.people_changed):
            changed.connect(self.reload)
        tools.news.leaving_asked.connect(self.begin_about)

    def start(self) -> None:
        super().start()
        self.reload()

    def stop(self) -> None:
        super().stop()
        self._show([])

    def take_focus(self) -> None:
        self.begin_button.setFocus()

    def reload(self) -> None:
        """Hold the lists against the vault as it is now."""
        if not self.is_open:
            return

        def read() -> tuple[SecurityPages, list[Progress]]:
            return self._pages or load_security_pages(self._resources), self._lists.all()

        def show(found: tuple[SecurityPages, list[Progress]]) -> None:
            self._pages = found[0]
            self._show(found[1])

        self.run(read, show)

    def begin(self) -> None:
        """Ask why and about whom."""
        if self.dialog is None and self.is_open:
            self.run(self._people, self._open_dialog)

    def begin_about(self, contact_id: str) -> None:
        """Begin about a colleague who has opened accounts."""
        if self.dialog is None and self.is_open:
            self.run(self._people, lambda people: self._open_dialog(people, contact_id))

    def _make_head(self) -> Card:
        card = Card()
        card.body.addWidget(label(self.tr("Ayrılan kişi"), "heading"))
        words = self.tr(
            "Birine verilen parola geri alınamaz, ancak değiştirilir. Liste, o kişinin hangi hesaplarda neyi bildiğini"
            " gösterir; kasada değişen parola kendiliğinden işaretlenir."
        )
        card.body.addWidget(label(words, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.begin_button = button(self.tr("Liste başlat…"), self.begin, icon="plus")
        row.addWidget(self.begin_button)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _open_dialog(self, people: Sequence[Person], opener: str = "") -> None:
        if self.dialog is not None:
            return
        dialog = self.dialog = LeavingDialog(people, self)
        if opener:
            dialog.propose(Why.OPENED, opener)
        dialog.submitted.connect(lambda: self._begin(dialog))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _begin(self, dialog: LeavingDialog) -> None:
        why, person = dialog.chosen()

        def done(begun: Progress) -> None:
            dialog.accept()
            self._wanted = begun.list.id
            self.reload()

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                dialog.show_error(error)
                return
            dialog.reject()
            self.tools.tasks.task_failed.emit(error)

        self.run(lambda: self._lists.begin(why, person.id, person.name), done, failed)

    def _show(self, lists: Sequence[Progress]) -> None:
        """Show other cards, or the same ones as they are now; the keyboard stays at the task where it was."""
        place = self._focused()
        if len(lists) == len(self.cards) and all(
            card.progress == progress or card.follow(progress) for card, progress in zip(self.cards, lists, strict=True)
        ):
            if place is not None:
                self._focus(*place)
            return
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._make_card(progress) for progress in lists]
        for card in self.cards:
            self._column.addWidget(card)
            card.show()  # now, or the keyboard could not be brought back to it
        if place is not None:
            self._focus(*place)
        wanted, self._wanted = self._wanted, ""
        for card in self.cards:
            if wanted and card.progress.list.id == wanted:
                QTimer.singleShot(0, card, partial(self._bring_up, card))  # its place is known after this turn

    def _bring_up(self, card: LeavingCard) -> None:
        """Scroll to a list that was just begun, and bring the keyboard to it."""
        card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        card.setFocus()
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        inside: QWidget | None = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inside is not None:
            above.verticalScrollBar().setValue(card.mapTo(inside, QPoint(0, 0)).y() - SPACE_L)

    def _make_card(self, progress: Progress) -> LeavingCard:
        card = LeavingCard(progress, self._pages or {})
        card.ticked.connect(self._tick)
        card.close_asked.connect(self._close)
        card.drop_asked.connect(self._ask_drop)
        card.credential_asked.connect(self.tools.news.credential_asked)
        card.people_asked.connect(self._show_people)
        return card

    def _show_people(self) -> None:
        self.tools.news.part_asked.emit("people")

    def _tick(self, list_id: str, item: str, task: Task, done: bool) -> None:
        self.run(lambda: self._lists.tick(list_id, item, task, done=done), lambda _: self.reload())

    def _close(self, list_id: str) -> None:
        self.run(lambda: self._lists.close(list_id), lambda _: self.reload())

    def _ask_drop(self, list_id: str) -> None:
        confirm(
            self,
            title=self.tr("Listeyi sil"),
            question=self.tr("Liste ve üzerindeki işaretler silinsin mi?"),
            details=self.tr("Hesaplara ve parolalara dokunulmaz. Silinen liste geri getirilemez."),
            action=self.tr("Sil"),
            accepted=lambda: self.run(lambda: self._lists.drop(list_id), lambda _: self.reload()),
        )

    def _focused(self) -> tuple[str, str, Task] | None:
        focus = self.window().focusWidget()
        for card in self.cards:
            for account in card.accounts:
                for row in account.rows:
                    if row.isAncestorOf(focus):
                        return card.progress.list.id, account.account.item, row.todo.task
        return None

    def _focus(self, list_id: str, item: str, task: Task) -> None:
        for card in self.cards:
            for account in card.accounts:
                row = account.row(task)
                if (card.progress.list.id, account.account.item) == (list_id, item) and row and row.box:
                    row.box.setFocus()
