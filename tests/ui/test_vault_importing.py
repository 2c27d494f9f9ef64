"""İçe aktar, driven through its window: nothing is stored unseen, nothing secret shown, and a lock ends it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from services.vault.credentials import SecretField
from services.vault.importing.plan import Action
from services.vault.keyring_adapter import no_keyring
from services.vault.secret import Secret
from tests import vault_exports as made
from tests.ui.kasa_support import Kasa, everything_said
from tests.vault_exports import FILE_PASSWORD, NOTE, PASSWORD, SECRETS, SEED
from tests.vault_support import library_credential
from ui.vault.importing.action import make_first_import_button, make_import_button
from ui.vault.importing.dialog import ImportDialog
from ui.vault.importing.preview import PreviewStage
from ui.vault.importing.preview_model import FATE, TITLE
from ui.vault.parts import VaultHooks

TABLE = (
    "name,url,username,password,note\n"
    f"Birim X,https://x.com,birim_x,{PASSWORD},{NOTE}\n"
    f"Kütüphane,https://www.instagram.com,kutuphane@universite.example,{PASSWORD},\n"
    "kayık,a,b,c,d,e\n"
)


class Import:
    """The dialog over an open vault that has one credential, with hands to drive both."""

    def __init__(self, kasa: Kasa, folder: Path) -> None:
        self.kasa = kasa
        self.file = folder / "parolalar.csv"

    def open(self, data: bytes = TABLE.encode()) -> ImportDialog:
        self.file.write_bytes(data)
        self.kasa.click("İçe aktar…")
        (dialog,) = self.kasa.page.findChildren(ImportDialog)
        self.kasa.qtbot.waitUntil(dialog.isVisible)
        dialog.activateWindow()
        self.kasa.qtbot.waitUntil(dialog.isActiveWindow)
        dialog.take_file(self.file)
        self.kasa.settle()
        return dialog

    def preview(self, data: bytes = TABLE.encode()) -> PreviewStage:
        stage = self.open(data).preview
        assert stage is not None
        return stage

    def go(self, stage: PreviewStage) -> ImportDialog:
        stage.go.click()
        self.kasa.settle()
        (dialog,) = self.kasa.page.findChildren(ImportDialog)
        return dialog


@pytest.fixture
def kasa(empty_kasa: Kasa) -> Kasa:
    hooks = VaultHooks(account_actions=(make_import_button,), first_actions=(make_first_import_button,))
    empty_kasa.make_page(hooks)
    return empty_kasa


@pytest.fixture
def importing(kasa: Kasa, tmp_path: Path) -> Import:
    kasa.vault.create()
    kasa.vault.add(library_credential())
    kasa.vault.lock()
    kasa.show()
    return Import(kasa, tmp_path)


def test_the_preview_shows_what_would_happen_and_no_secret(importing: Import) -> None:
    stage = importing.preview()
    model = stage.model
    assert [model.data(model.index(row, TITLE)) for row in range(3)] == ["Birim X", "Kütüphane", "4. satır"]
    fates = [str(model.data(model.index(row, FATE))) for row in range(3)]
    assert fates[0] == "Yeni kayıt olarak eklenir."
    assert "parola" in fates[1]
    assert "kaymış" in fates[2]
    assert model.ticked == {1}
    assert stage.go.text() == "1 kaydı kasaya al"
    cells = [
        str(model.data(model.index(row, column), role))
        for row in range(3)
        for column in range(4)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    ]
    said = everything_said(importing.kasa.page) + "".join(cells)
    assert not any(secret in said for secret in SECRETS)
    assert len(importing.kasa.vault.credentials()) == 1


def test_nothing_is_stored_by_leaving(importing: Import) -> None:
    importing.open().reject()
    importing.kasa.settle()
    assert len(importing.kasa.vault.credentials()) == 1
    assert importing.file.exists()


def test_ticks_are_set_by_space_and_decide_what_is_stored(importing: Import) -> None:
    kasa = importing.kasa
    stage = importing.preview()
    kasa.qtbot.waitUntil(stage.table.hasFocus)
    kasa.press(Qt.Key.Key_Space)
    assert not stage.go.isEnabled()
    kasa.press(Qt.Key.Key_Down)
    kasa.press(Qt.Key.Key_Space)
    assert "değişecek" in stage.warning.text()
    kasa.press(Qt.Key.Key_Down)
    kasa.press(Qt.Key.Key_Space)  # a row that cannot be taken has no tick
    assert stage.model.ticked == {2}
    importing.go(stage)
    (stored,) = kasa.vault.credentials()
    assert stored.title == "Kütüphane Instagram"
    assert kasa.vault.reveal(stored.id, SecretField.PASSWORD) == Secret(PASSWORD)


def test_groups_narrow_the_table_and_ticks_of_others_stay(importing: Import) -> None:
    stage = importing.preview()
    stage.groups["changed"].click()
    assert stage.model.rowCount() == 1
    stage.tick_all.click()
    assert stage.model.ticked == {1, 2}
    stage.tick_none.click()
    assert stage.model.ticked == {1}
    stage.groups["refused"].click()
    assert "kaymış" in stage.details.text()
    assert stage.groups["same"].isHidden()
    assert stage.model.ticked_as(Action.ADD) == 1


def test_the_import_is_in_the_list_at_once_and_can_be_undone(importing: Import) -> None:
    kasa = importing.kasa
    dialog = importing.go(importing.preview())
    assert {one.title for one in kasa.vault.credentials()} == {"Birim X", "Kütüphane Instagram"}
    assert kasa.page.open_view.accounts.list.total == 2
    outcome = dialog.outcome
    assert outcome is not None
    assert outcome.heading.text() == "1 kayıt eklendi."
    assert "2 kayıt" in outcome.words.text()
    outcome.undo.click()
    kasa.settle()
    assert [one.title for one in kasa.vault.credentials()] == ["Kütüphane Instagram"]
    assert outcome.undo.isHidden()
    assert importing.file.exists()


def test_the_file_is_deleted_only_after_a_question_and_then_nothing_is_undone(importing: Import) -> None:
    kasa = importing.kasa
    dialog = importing.go(importing.preview())
    outcome = dialog.outcome
    assert outcome is not None
    outcome.shred.click()
    (box,) = dialog.findChildren(QMessageBox)
    kasa.click("Vazgeç", box)
    kasa.qtbot.waitUntil(lambda: not dialog.findChildren(QMessageBox))
    assert importing.file.exists()
    outcome.shred.click()
    (box,) = dialog.findChildren(QMessageBox)
    kasa.click("Sil", box)
    kasa.settle()
    assert not importing.file.exists()
    assert outcome.words.text() == "Dosya silindi."
    assert outcome.undo.isHidden()
    assert len(kasa.vault.credentials()) == 2


def test_a_sealed_file_asks_for_its_password_until_it_fits(importing: Import) -> None:
    kasa = importing.kasa
    dialog = importing.open(made.aegis_sealed())
    assert dialog.stack.currentWidget() is dialog.password
    for typed, stage in (("yanlış", dialog.password), (FILE_PASSWORD, None)):
        dialog.password.password.setText(typed)
        kasa.qtbot.waitUntil(dialog.password.password.hasFocus)
        kasa.press(Qt.Key.Key_Return)
        assert dialog.password.password.text() == ""
        assert (dialog.stack.currentWidget() is stage) == (stage is not None)
    assert dialog.preview is not None
    assert dialog.preview.model.ticked == {1, 2}


def test_a_file_that_cannot_be_imported_is_told_and_another_can_be_chosen(importing: Import, tmp_path: Path) -> None:
    dialog = importing.open(b"%PDF-1.7")
    assert dialog.stack.currentWidget() is dialog.choosing
    assert "PDF" in everything_said(dialog)
    importing.file.write_text(TABLE, encoding="utf-8")
    dialog.take_file(tmp_path / "yok.csv")
    importing.kasa.settle()
    dialog.take_file(importing.file)
    importing.kasa.settle()
    assert dialog.preview is not None


def test_a_refused_store_keeps_the_ticks_and_says_why(importing: Import, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = importing.preview()

    def refuse(*_: object) -> None:
        raise no_keyring()

    with monkeypatch.context() as patch:
        patch.setattr(type(importing.kasa.vault.room), "writing", refuse)
        dialog = importing.go(stage)
    assert dialog.stack.currentWidget() is stage
    assert "anahtarlık" in stage.details.text()
    assert stage.model.ticked == {1}
    importing.go(stage)
    assert len(importing.kasa.vault.credentials()) == 2


def test_locking_the_vault_closes_the_import_and_forgets_it(importing: Import) -> None:
    kasa = importing.kasa
    importing.preview()
    kasa.page.lock()
    kasa.settle()
    kasa.qtbot.waitUntil(lambda: not kasa.page.findChildren(ImportDialog))
    assert SEED not in everything_said(kasa.page)


def test_the_first_thing_in_an_empty_vault_can_be_an_import(kasa: Kasa) -> None:
    kasa.vault.create()
    kasa.show()
    first = [one for one in kasa.page.findChildren(type(kasa.button("İlk kaydı ekle"))) if one.text() == "İçe aktar…"]
    assert any(one.isVisible() for one in first)
    assert QApplication.activeModalWidget() is None
