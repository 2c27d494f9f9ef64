"""One person at one PC with the page open at Yedek ve devir, and hands to drive it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from models.checking import IsCancelled
from services.clock import FixedClock
from services.paths import RESOURCES
from services.vault.handoff.giving import Choice, Giving
from services.vault.handoff.papers import Paper
from services.vault.handoff.receiving import Receiving
from services.vault.people.book import ContactBook
from tests.ui.kasa_support import Kasa, said_by_labels
from tests.vault_support import library_credential
from ui.events import AppEvents, Notice
from ui.messages import say
from ui.tasks import TaskRunner
from ui.vault.handoff.badges import load_badges
from ui.vault.handoff.part import HandoffSection
from ui.vault.parts import VaultHooks
from ui.vault.people.part import PeoplePart
from ui.vault.recovery.sections import recovery_sections

W = TypeVar("W", bound=QObject)


class HandoffDesk:
    """A page over a vault of its own. ``codes`` is what the next picture's QR codes say."""

    def __init__(
        self, qtbot: QtBot, tasks: TaskRunner, events: AppEvents, clock: FixedClock, folder: Path, *, name: str
    ) -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        self.name = name
        self.codes = b""
        self.notices: list[str] = []
        events.notice_raised.connect(self._note)
        self.kasa = Kasa(qtbot, tasks, events, clock, folder)
        self.vault = self.kasa.vault
        self.vault.create()
        self.book = ContactBook(self.vault.room)
        self.book.make_me(name, "Kütüphane")

    def _note(self, notice: Notice) -> None:
        self.notices.append(f"{say(notice.message)} {say(notice.hint)}")

    def open_page(self) -> None:
        kasa = self.kasa
        kasa.make_page(
            VaultHooks(
                people=partial(PeoplePart, load_unit=str, read_picture=self._read_picture),
                handoff=(partial(HandoffSection, read_picture=self._read_picture), *recovery_sections(RESOURCES)),
                load_badges=lambda: load_badges(self.vault, kasa.settings),
            )
        )
        kasa.show()
        kasa.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
        self.settle()

    @property
    def section(self) -> HandoffSection:
        (found,) = self.kasa.page.findChildren(HandoffSection)
        return found

    def card(self) -> bytes:
        me = self.book.me()
        assert me is not None
        return me.signed_card().lines().encode()

    def knows(self, *others: HandoffDesk) -> None:
        for other in others:
            self.book.confirm(self.book.add_card(other.card()).fp)

    def add(self, title: str = "Kütüphane Instagram", **changes: object) -> str:
        return self.vault.add(library_credential(title=title, **changes)).id

    def gives(self, *others: HandoffDesk) -> None:
        """Seal everything for ``others``, as if it had been done before."""
        items = tuple(one.id for one in self.vault.credentials())
        fps = [me.fp for me in (other.book.me() for other in others) if me is not None]
        Giving(self.vault.room).seal(Choice(items, tuple(fps)))

    def vault_receipt(self) -> Paper:
        """Return the receipt of the one handoff that is held."""
        receiving = Receiving(self.vault.room)
        (grant,) = receiving.grants()
        return receiving.receipt(grant.id)

    def reload(self) -> None:
        self.section.tools.news.credentials_changed.emit()
        self.settle()

    def settle(self) -> None:
        self.kasa.settle()

    def find(self, kind: type[W], name: str) -> W:
        """Return the one visible widget called ``name``."""
        found = [
            one for one in self.kasa.page.findChildren(kind, name) if not isinstance(one, QWidget) or one.isVisible()
        ]
        assert len(found) == 1, f"{len(found)} of {name!r}"
        return found[0]

    def has(self, name: str) -> bool:
        return any(one.isVisible() for one in self.kasa.page.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        self.find(QAbstractButton, name).click()
        self.settle()

    def text(self, name: str) -> str:
        return self.find(QWidget, name).property("text")

    def dialog(self, name: str) -> QDialog:
        return self.find(QDialog, name)

    def save_into(self, target: Path) -> Path:
        """Press the dialog's save button and answer the system's question."""
        self.click("handoff.save-file")
        (asking,) = [one for one in self.kasa.page.findChildren(QFileDialog) if one.isVisible()]
        asking.fileSelected.emit(str(target))
        asking.reject()
        self.settle()
        return target

    def take(self, path: Path) -> None:
        """Drop a file on the page."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        self.section.taking.take_in(mime)
        self.settle()

    def paste(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.click("handoff.take")
        self.click("handoff.paste")

    def box(self) -> QMessageBox:
        (found,) = [one for one in self.kasa.page.findChildren(QMessageBox) if one.isVisible()]
        return found

    def agree(self) -> None:
        box = self.box()
        (go,) = [one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.DestructiveRole]
        go.click()
        self.settle()

    def said(self) -> str:
        return said_by_labels(self.kasa.page)

    def badge(self, item: str) -> str:
        return self.text(f"handoff.badge.{item}")

    def _read_picture(self, picture: Path | bytes, is_cancelled: IsCancelled) -> bytes:
        del picture, is_cancelled
        return self.codes
