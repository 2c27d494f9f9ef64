"""Locking at awkward moments: while the vault is being opened, while something is typed, and when the program ends."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from services.vault.secret import Secret
from services.vault.service import VaultState
from tests.ui.kasa_support import Kasa
from tests.vault_support import library_credential
from ui.tasks import TaskRunner


class SlowKeys:
    """Stands before a keyring that asks its user: it answers when the test says so."""

    def __init__(self, kasa: Kasa) -> None:
        self.answered = threading.Event()
        self._get = kasa.keys.get
        kasa.keys.get = self.get  # type: ignore[method-assign]

    def get(self, name: str) -> bytes | None:
        self.answered.wait(20)
        return self._get(name)


@pytest.mark.parametrize("how", ["screen", "sleep", "key"])
def test_a_vault_that_is_being_opened_when_everybody_leaves_ends_locked(kasa: Kasa, how: str) -> None:
    slow = SlowKeys(kasa)
    kasa.page.resize(1100, 760)
    kasa.page.show()
    session = kasa.page.away.session
    assert session is not None, "the screen is watched before the first opening"
    ways = {"screen": session.screen_locked.emit, "sleep": session.going_to_sleep.emit, "key": kasa.page.lock}
    ways[how]()
    slow.answered.set()
    kasa.settle()
    assert kasa.vault.status().state is VaultState.LOCKED
    assert not kasa.page.open_view.isVisible()
    kasa.click("Kilidi aç")
    assert kasa.vault.status().state is VaultState.UNLOCKED


def test_a_half_typed_passphrase_does_not_stand_for_long(kasa: Kasa) -> None:
    kasa.vault.unlock()
    kasa.vault.room.entrance.set_passphrase(Secret("mercan-tarak-bulut-yonca"), None, shared=False)
    kasa.vault.lock()
    kasa.show()
    line = kasa.page.gate.passphrase.line
    line.setText("mercan-tar")
    assert kasa.page.away.idle.is_running
    kasa.page.away.idle._timer.timeout.emit()
    assert line.text() == ""


def test_a_half_typed_passphrase_goes_with_the_page(kasa: Kasa) -> None:
    kasa.vault.unlock()
    kasa.vault.room.entrance.set_passphrase(Secret("mercan-tarak-bulut-yonca"), None, shared=False)
    kasa.vault.lock()
    window = QStackedWidget()
    kasa.qtbot.addWidget(window)
    window.addWidget(kasa.page)
    window.addWidget(QWidget())
    window.show()
    kasa.settle()
    line = kasa.page.gate.passphrase.line
    line.setText("mercan-tar")
    window.setCurrentIndex(1)
    assert line.text() == ""
    kasa.page.setParent(None)


def test_a_code_is_still_asked_for_after_the_screen_was_marked(kasa: Kasa) -> None:
    kasa.keys.held.clear()
    kasa.show()
    kasa.page.gate.recover_asked.emit()
    dialog = kasa.page.recovering.dialog
    assert dialog is not None
    for window in (dialog, kasa.page):  # as the picker does
        window.hide()
    kasa.page.show()
    dialog.show()
    kasa.settle()
    assert kasa.page.recovering.dialog is dialog
    assert dialog.isVisible()


def test_what_was_asked_over_an_open_vault_goes_with_it(kasa: Kasa) -> None:
    kasa.show()
    dialog = QDialog(kasa.page)
    dialog.open()
    kasa.page.lock()
    assert not dialog.isVisible()


def test_a_save_that_is_under_way_when_the_program_ends_is_not_lost(kasa: Kasa) -> None:
    tasks, go_on = TaskRunner(), threading.Event()
    kasa.vault.unlock()

    def slow_save() -> None:
        go_on.wait(20)
        kasa.vault.add(library_credential(title="Sonuncu"))

    tasks.run("vault", lambda _: slow_save(), owner=kasa.page)
    tasks.run("vault", lambda _: kasa.vault.lock(), owner=kasa.page)
    go_on.set()
    tasks.shutdown()
    assert kasa.vault.status().state is VaultState.LOCKED
    kasa.vault.unlock()
    assert "Sonuncu" in [one.title for one in kasa.vault.credentials()]


def test_a_keyring_that_never_answers_does_not_hold_the_program_up(kasa: Kasa) -> None:
    tasks, never = TaskRunner(), threading.Event()
    tasks.run("vault", lambda _: never.wait(60), owner=kasa.page)
    tasks.shutdown(patience=0.1)
    never.set()
