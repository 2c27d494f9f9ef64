"""The vault's passphrase on the screen: at set-up, at the gate and in Güvenlik."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from services.clock import FixedClock
from services.vault.copies import VaultCopies
from services.vault.secret import Secret
from services.vault.service import VaultService, VaultState
from services.vault.shared_login import is_shared_name
from tests.ui.kasa_support import Kasa, everything_said, said_by_labels
from tests.vault_support import CHEAP, library_credential, sql
from ui.vault.access.section import AccessSection
from ui.vault.parts import VaultHooks
from ui.vault.sections import Sections

PHRASE = "gümüş martı salı pazarı"
OTHER = "kırmızı defter kapağı"


class Guarded(Kasa):
    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]
        self.vault = VaultService(self.path, self.keys, self.clock, cost=CHEAP)
        self.page = self.make_page(VaultHooks(security=(AccessSection,)))

    @property
    def section(self) -> AccessSection:
        part = self.page.open_view.part("security")
        assert isinstance(part, Sections)
        (found,) = [one for one in part.sections if isinstance(one, AccessSection)]
        return found

    def open_security(self) -> AccessSection:
        self.page.open_view.show_part("security")
        self.settle()
        return self.section

    def type_passphrase(self, passphrase: str) -> None:
        line = self.page.gate.passphrase.line
        assert line.isVisible()
        line.setText(passphrase)
        self.qtbot.keyClick(line, Qt.Key.Key_Return)
        self.settle()

    @property
    def state(self) -> VaultState:
        return self.vault.status().state


@pytest.fixture
def kasa(request: pytest.FixtureRequest, qtbot: QtBot, clock: FixedClock, tmp_path: Path) -> Iterator[Guarded]:
    request.getfixturevalue("theme")
    made = Guarded(qtbot, request.getfixturevalue("tasks"), request.getfixturevalue("events"), clock, tmp_path)
    yield made
    made.page.clipboard.clear()


@pytest.fixture
def guarded(kasa: Guarded) -> Guarded:
    """A vault with a passphrase, locked, on the screen."""
    kasa.vault.create(Secret(PHRASE))
    kasa.vault.add(library_credential())
    kasa.vault.lock()
    kasa.show()
    return kasa


def test_the_gate_asks_and_a_wrong_passphrase_gets_a_sentence(guarded: Guarded) -> None:
    guarded.type_passphrase(OTHER)
    assert "Kasa parolası yanlış" in said_by_labels(guarded.page)
    assert guarded.page.gate.passphrase.line.text() == ""
    assert guarded.state is VaultState.LOCKED
    guarded.type_passphrase(PHRASE)
    assert guarded.state is VaultState.UNLOCKED
    assert guarded.page.open_view.isVisible()
    assert PHRASE not in everything_said(guarded.page)


def test_a_printed_code_is_offered_where_there_is_one(guarded: Guarded) -> None:
    guarded.type_passphrase(OTHER)
    assert "kurtarma kiti yok" in said_by_labels(guarded.page)
    assert not guarded.page.gate._forgotten.isVisible()
    guarded.type_passphrase(PHRASE)
    guarded.vault.room.add_slot("recovery-kit", bytes(32), {})
    guarded.page.lock()
    guarded.settle()
    assert guarded.page.gate._forgotten.isVisible()
    guarded.type_passphrase(OTHER)
    assert "kurtarma kitiyle açabilirsiniz" in said_by_labels(guarded.page)


def test_locking_comes_back_to_the_passphrase(guarded: Guarded) -> None:
    guarded.type_passphrase(PHRASE)
    guarded.page.lock()
    guarded.settle()
    guarded.type_passphrase(PHRASE)
    assert guarded.state is VaultState.UNLOCKED


def test_a_shared_login_gets_a_passphrase_at_set_up(kasa: Guarded) -> None:
    kasa.show()
    access = kasa.page.gate._welcome.access
    access.shared.setChecked(True)
    kasa.click("Kasayı kur")
    assert "en az 8 karakter" in said_by_labels(kasa.page)
    access.fields.first.setText(PHRASE)
    access.fields.second.setText(OTHER)
    kasa.click("Kasayı kur")
    assert "aynı değil" in said_by_labels(kasa.page)
    access.fields.second.setText(PHRASE)
    kasa.click("Kasayı kur")
    assert kasa.vault.status().passphrase
    assert kasa.vault.room.entrance.access().shared
    assert access.fields.first.text() == ""


def test_a_passphrase_that_is_soon_found_is_refused(kasa: Guarded) -> None:
    kasa.show()
    access = kasa.page.gate._welcome.access
    access.shared.setChecked(True)
    for line in (access.fields.first, access.fields.second):
        line.setText("12345678")
    kasa.settle()
    kasa.click("Kasayı kur")
    assert "çabuk bulunur" in said_by_labels(kasa.page)
    assert kasa.state is VaultState.ABSENT


def test_enter_in_a_line_makes_the_vault_or_says_what_is_missing(kasa: Guarded) -> None:
    kasa.show()
    access = kasa.page.gate._welcome.access
    access.shared.setChecked(True)
    create = kasa.button("Kasayı kur")
    access.fields.first.setText("mercan-tarak-bulut-yonca")
    kasa.settle()
    before = create.mapToGlobal(create.rect().topLeft())
    kasa.qtbot.keyClick(access.fields.first, Qt.Key.Key_Return)
    kasa.settle()
    assert "aynı değil" in said_by_labels(kasa.page)
    assert access.fields.second.property("invalid")
    assert access.fields.second.hasFocus()
    kasa.settle()
    assert create.mapToGlobal(create.rect().topLeft()) == before, "the button moved away under the mouse"
    access.fields.second.setText("mercan-tarak-bulut-yonca")
    assert not access.fields.second.property("invalid")
    kasa.qtbot.keyClick(access.fields.second, Qt.Key.Key_Return)
    kasa.settle()
    assert kasa.state is VaultState.UNLOCKED


def test_enter_waits_for_the_judgement(kasa: Guarded) -> None:
    kasa.show()
    access = kasa.page.gate._welcome.access
    access.shared.setChecked(True)
    busy = threading.Event()
    kasa.tasks.run("vault", lambda _: busy.wait(20), owner=kasa.page)
    for line in (access.fields.first, access.fields.second):
        line.setText("12345678")
    kasa.button("Kasayı kur").click()
    busy.set()
    kasa.settle()
    assert "çabuk bulunur" in said_by_labels(kasa.page)
    assert kasa.state is VaultState.ABSENT


def test_a_login_of_ones_own_gets_none(kasa: Guarded) -> None:
    kasa.show()
    kasa.page.gate._welcome.access.shared.setChecked(False)
    kasa.click("Kasayı kur")
    assert kasa.state is VaultState.UNLOCKED
    assert not kasa.vault.status().passphrase


def test_a_passphrase_is_set_changed_and_removed(kasa: Guarded) -> None:
    kasa.vault.create()
    kasa.show()
    section = kasa.open_security()
    for button, current, new in (
        ("Parola belirle…", "", PHRASE),
        ("Değiştir…", PHRASE, OTHER),
        ("Kaldır…", OTHER, ""),
    ):
        kasa.click(button, section)
        dialog = section.dialog
        assert dialog is not None
        dialog._current.setText(current)
        dialog._new.first.setText(new)
        dialog._new.second.setText(new)
        dialog._submit()
        kasa.settle()
        assert section.dialog is None
        assert kasa.vault.status().passphrase is bool(new)


def test_a_wrong_current_passphrase_stays_in_the_dialog(guarded: Guarded) -> None:
    guarded.type_passphrase(PHRASE)
    section = guarded.open_security()
    guarded.click("Kaldır…", section)
    dialog = section.dialog
    assert dialog is not None
    dialog._current.setText(OTHER)
    dialog._submit()
    guarded.settle()
    assert "yanlış" in dialog._error.text()
    assert guarded.vault.status().passphrase
    guarded.page.lock()
    assert section.dialog is None


def test_who_shares_the_login_is_asked_for_a_passphrase(kasa: Guarded) -> None:
    kasa.vault.create()
    kasa.show()
    section = kasa.open_security()
    section.shared.setChecked(True)
    kasa.settle()
    assert section.dialog is not None
    section.dialog.reject()
    kasa.settle()
    assert not section.shared.isChecked()
    section.shared.setChecked(True)
    assert section.dialog is not None
    section.dialog._new.first.setText(PHRASE)
    section.dialog._new.second.setText(PHRASE)
    section.dialog._submit()
    kasa.settle()
    assert section.shared.isChecked()
    assert (kasa.vault.room.entrance.access().shared, section._remove.isVisible()) == (True, False)
    section.shared.setChecked(False)
    kasa.settle()
    assert section._remove.isVisible()


def test_new_keys_are_made_when_confirmed(kasa: Guarded) -> None:
    kasa.vault.create()
    kasa.vault.room.add_slot("recovery-kit", bytes(32), {})
    kasa.show()
    section = kasa.open_security()
    kasa.click("Anahtarları yenile…", section)
    (box,) = section.findChildren(QMessageBox)
    with kasa.qtbot.waitSignal(kasa.events.notice_raised) as told:
        kasa.click("Yenile", box)
    assert told.args is not None
    assert "kurtarma kitini" in told.args[0].message.turkish()
    with kasa.vault.room.reading() as room:
        assert room.epoch == 2


def test_the_history_is_proven_when_looked_at(kasa: Guarded) -> None:
    kasa.vault.create()
    kasa.vault.add(library_credential())
    kasa.show()
    kasa.open_security()
    assert "2 değişiklik" in said_by_labels(kasa.page)
    sql(kasa.path, "UPDATE audit SET actor = 'somebody' WHERE n = 1")
    kasa.section.refresh()
    kasa.settle()
    assert "dışında değiştirilmiş" in said_by_labels(kasa.page)


def test_what_cannot_be_opened_is_told_and_taken_out(kasa: Guarded) -> None:
    kasa.vault.create()
    broken = kasa.vault.add(library_credential(title="Bozulacak"))
    kasa.vault.add(library_credential(title="Sağlam"))
    sql(kasa.path, "UPDATE item SET blob = zeroblob(300) WHERE id = ?", broken.id)
    kasa.vault.lock()
    kasa.show()
    section = kasa.open_security()
    assert "1 kayıt bu program dışında" in said_by_labels(kasa.page)
    assert "bazı kayıtlar eksik" in said_by_labels(kasa.page)
    assert "Hesap kaydı," in said_by_labels(kasa.page)
    kasa.click("Açılamayanları kaldır…", section)
    (box,) = section.findChildren(QMessageBox)
    kasa.click("Kaldır", box)
    assert "hepsi denetlendi" in said_by_labels(kasa.page)
    assert [one.title for one in kasa.vault.credentials()] == ["Sağlam"]
    assert kasa.vault.status().warning is None
    assert "bazı kayıtlar eksik" not in said_by_labels(kasa.page)


def test_keys_renewed_in_another_window_lock_this_one(kasa: Guarded) -> None:
    kasa.vault.create()
    stored = kasa.vault.add(library_credential())
    kasa.show()
    other = VaultService(kasa.path, kasa.keys, kasa.clock)
    other.unlock()
    other.room.rotate()
    kasa.page.open_view.accounts.run(lambda: kasa.vault.delete(stored.id))
    kasa.qtbot.waitUntil(kasa.page.gate.isVisible)
    kasa.settle()
    assert len(other.credentials()) == 1
    kasa.click("Kilidi aç")
    assert kasa.state is VaultState.UNLOCKED


def test_an_older_copy_is_gone_on_with(kasa: Guarded) -> None:
    kasa.vault.create()
    stored = kasa.vault.add(library_credential())
    old = kasa.path.read_bytes()
    kasa.vault.update(stored.id, lambda credential: replace(credential, title="Yeni ad"))
    kasa.vault.lock()
    kasa.path.write_bytes(old)
    kasa.vault = VaultService(kasa.path, kasa.keys, kasa.clock)
    kasa.make_page()
    kasa.show()
    assert "eski bir kopyadan" in said_by_labels(kasa.page)
    kasa.click("Bu kopyayla devam et")
    assert not kasa.vault.status().older
    assert "eski bir kopyadan" not in said_by_labels(kasa.page)


def test_a_copy_is_gone_back_to(kasa: Guarded, tmp_path: Path) -> None:
    kasa.vault.create()
    kasa.vault.add(library_credential())
    copies = VaultCopies(kasa.path, tmp_path / "backups", kasa.clock)
    made = copies.make()
    kasa.vault.delete(kasa.vault.credentials()[0].id)
    kasa.make_page(VaultHooks(security=(AccessSection,)), copies=copies)
    kasa.show()
    section = kasa.open_security()
    kasa.click("Geri yükle…", section)
    dialog = kasa.page.restoring.dialog
    assert dialog is not None
    assert dialog.list.count() == 1
    kasa.click("Geri yükle", dialog)
    kasa.settle()
    assert "eski bir kopyadan" in said_by_labels(kasa.page)
    assert len(kasa.vault.credentials()) == 1
    assert made.path.exists()


def test_a_damaged_file_offers_the_copies(kasa: Guarded, tmp_path: Path) -> None:
    kasa.vault.create()
    copies = VaultCopies(kasa.path, tmp_path / "backups", kasa.clock)
    copies.make()
    kasa.vault.lock()
    kasa.path.write_bytes(b"garbage" * 1_000)
    kasa.make_page(copies=copies)
    kasa.show()
    kasa.click("Yedekten geri yükle…")
    assert kasa.page.restoring.dialog is not None
    kasa.click("Geri yükle", kasa.page.restoring.dialog)
    assert kasa.state is VaultState.UNLOCKED


def test_what_a_kill_left_of_earlier_keys_goes_at_the_next_opening(kasa: Guarded, tmp_path: Path) -> None:
    kasa.vault.create()
    copies = VaultCopies(kasa.path, tmp_path / "backups", kasa.clock)
    copies.make()
    kasa.clock.moment += timedelta(minutes=1)
    kasa.vault.room.rotate()
    kasa.vault.lock()
    kasa.make_page(copies=copies)
    kasa.show()
    (left,) = copies.list()
    assert kasa.vault.room.recognises(left.path)


def test_new_keys_bring_a_new_copy(kasa: Guarded, tmp_path: Path) -> None:
    kasa.vault.create()
    copies = VaultCopies(kasa.path, tmp_path / "backups", kasa.clock)
    before = copies.make()
    kasa.clock.moment += timedelta(minutes=1)
    kasa.make_page(VaultHooks(security=(AccessSection,)), copies=copies)
    kasa.show()
    section = kasa.open_security()
    kasa.click("Anahtarları yenile…", section)
    (box,) = section.findChildren(QMessageBox)
    kasa.click("Yenile", box)
    # In the place of the one before, whose key is nowhere any more.
    kasa.qtbot.waitUntil(lambda: [copy.path for copy in copies.list()] not in ([], [before.path]))
    kasa.settle()
    assert len(copies.list()) == 1


@pytest.mark.parametrize(
    ("name", "shared"),
    [("Kütüphane2", True), ("ORTAK", True), ("sekreterlik_pc", True), ("PUBLIC", True), ("ayse.yilmaz", False),
     ("labirent", False), ("", False)],
)  # fmt: skip
def test_logins_that_name_a_room_or_a_role(name: str, shared: bool) -> None:
    assert is_shared_name(name) is shared
