"""Kasa from the door: what it shows, what it copies, and when it forgets."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMessageBox, QScrollArea

from models.enums import Platform
from services.vault.credentials import SecretField
from services.vault.keyring_adapter import no_keyring
from services.vault.secret import Secret
from services.vault.service import VaultState
from tests.ui.kasa_support import Kasa, clipboard_text, everything_said, said_by_labels
from tests.vault_support import NOTES, PASSWORD, SEED, library_credential
from ui.theme import Theme
from ui.vault.clipboard import CONCEALMENT


@pytest.fixture
def kasa(empty_kasa: Kasa) -> Kasa:
    return empty_kasa


@pytest.fixture
def full(kasa: Kasa) -> Kasa:
    """The page on the screen, open, with one credential in it."""
    kasa.vault.create()
    kasa.vault.add(library_credential())
    kasa.vault.lock()
    kasa.show()
    return kasa


def test_first_use_explains_and_creates(kasa: Kasa) -> None:
    kasa.show()
    assert not kasa.path.exists()
    kasa.click("Kasayı kur")
    assert kasa.path.exists()
    assert kasa.button("İlk kaydı ekle").isVisible()


def test_without_a_keyring_it_says_how_to_get_one_and_tries_again(kasa: Kasa) -> None:
    kasa.keys.failing = no_keyring()
    kasa.show()
    assert "gnome-keyring" in said_by_labels(kasa.page)
    kasa.keys.failing = None
    kasa.click("Yeniden dene")
    assert kasa.button("Kasayı kur").isVisible()


def test_showing_the_page_opens_the_vault(full: Kasa) -> None:
    assert full.vault.status().state is VaultState.UNLOCKED
    assert full.page.open_view.accounts.detail.credential is not None
    assert (
        full.page.open_view.accounts.detail.code.shown
        == full.vault.code(full.page.open_view.accounts.detail.credential.id).value
    )


def test_a_vault_of_another_pc_is_kept_aside_only_after_a_question(full: Kasa) -> None:
    full.page.lock()
    full.settle()
    full.keys.held.clear()
    before = full.path.read_bytes()
    full.click("Kilidi aç")
    full.click("Kenara al, yenisini kur…")
    (box,) = full.page.findChildren(QMessageBox)
    full.click("Vazgeç", box)
    assert full.path.read_bytes() == before
    full.qtbot.waitUntil(lambda: not full.page.findChildren(QMessageBox))
    with full.qtbot.waitSignal(full.events.notice_raised):
        full.click("Kenara al, yenisini kur…")
        (box,) = full.page.findChildren(QMessageBox)
        full.click("Kenara al", box)
    full.settle()
    assert not full.path.exists()
    assert [one.read_bytes() for one in full.path.parent.glob("vault-*.sqlite3")] == [before]


def test_enter_on_the_row_and_the_shortcut_copy_the_code(full: Kasa) -> None:
    shown = full.page.open_view.accounts.detail.code.shown
    assert shown is not None
    full.press(Qt.Key.Key_Return)
    assert clipboard_text() == shown.reveal()
    full.page.clipboard.clear()
    full.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    full.qtbot.waitUntil(lambda: clipboard_text() == shown.reveal())


def test_the_clipboard_asks_not_to_be_remembered_and_is_cleared(full: Kasa) -> None:
    full.page.open_view.accounts.copy_password()
    full.settle()
    assert clipboard_text() == PASSWORD
    formats = QGuiApplication.clipboard().mimeData().formats()
    assert set(CONCEALMENT) <= set(formats)
    assert full.page.clipboard.remaining() == 15
    full.page.clipboard._timer.timeout.emit()
    assert clipboard_text() == ""


def test_what_somebody_else_put_on_the_clipboard_stays(full: Kasa) -> None:
    full.page.open_view.accounts.copy_password()
    full.settle()
    theirs = QMimeData()
    theirs.setText("başkasının")
    QGuiApplication.clipboard().setMimeData(theirs, QClipboard.Mode.Clipboard)
    assert full.page.clipboard.remaining() == 0
    full.page.clipboard.clear()
    assert clipboard_text() == "başkasının"


def test_quitting_clears_the_clipboard(full: Kasa) -> None:
    full.page.open_view.accounts.copy_password()
    full.settle()
    app = QApplication.instance()
    assert app is not None
    app.aboutToQuit.emit()  # type: ignore[attr-defined]
    assert clipboard_text() == ""


def test_a_revealed_password_is_in_no_property_and_hides_again(full: Kasa) -> None:
    detail = full.page.open_view.accounts.detail
    full.click("Parolayı göster")
    detail.fields.toggle(SecretField.NOTES)
    full.settle()
    assert detail.fields.password.shows_secret
    assert detail.fields.notes.shows_secret
    said = everything_said(full.page)
    for text in (PASSWORD, SEED, NOTES):
        assert text not in said
    detail.fields.password._timer.timeout.emit()
    assert not detail.fields.password.shows_secret
    assert full.button("Parolayı göster").isVisible()
    full.page.hide()
    assert not detail.fields.notes.shows_secret


def test_the_code_moves_on_by_itself(full: Kasa) -> None:
    view = full.page.open_view.accounts
    first = view.detail.code.shown
    full.clock.moment += timedelta(seconds=29)
    view.tick()
    assert view.detail.code.remaining == 1
    full.clock.moment += timedelta(seconds=1)
    view.tick()
    following = view.detail.code.shown
    assert following != first
    full.settle()
    assert view.detail.code.shown == following
    assert view.detail.code.remaining == 30
    full.clock.moment += timedelta(hours=8)  # the PC slept
    view.tick()
    full.settle()
    assert view.detail.credential is not None
    assert view.detail.code.shown == full.vault.code(view.detail.credential.id).value


def test_adding_a_credential_with_an_address(kasa: Kasa) -> None:
    kasa.vault.create()
    kasa.show()
    kasa.click("İlk kaydı ekle")
    seed = kasa.field("Doğrulama anahtarı")
    assert isinstance(seed, QLineEdit)
    kasa.field("Kayıt adı").setText("Işık")  # type: ignore[attr-defined]
    seed.setText("JBSWY3DPEHPK3PX0")
    assert not kasa.button("Kaydet", kasa.dialog()).isEnabled()
    seed.setText(f"otpauth://totp/X:kutuphane?secret={SEED.lower()}")
    kasa.field("Parola").setText(PASSWORD)  # type: ignore[attr-defined]
    kasa.click("Kaydet", kasa.dialog())
    kasa.settle()
    (stored,) = kasa.vault.credentials()
    assert (stored.title, stored.user_name, stored.platform, stored.account_id) == (
        "Işık",
        "kutuphane",
        Platform.X,
        "a1",
    )
    assert kasa.vault.reveal(stored.id, SecretField.PASSWORD) == Secret(PASSWORD)
    assert kasa.page.open_view.accounts.editing.dialog is None
    assert kasa.page.open_view.accounts.detail.credential == stored


def test_a_saved_entry_has_the_keyboard(full: Kasa) -> None:
    pane = full.page.open_view.accounts.list
    new = full.button("Yeni kayıt")
    new.setFocus()
    new.click()
    full.qtbot.waitUntil(lambda: full.page.open_view.accounts.editing.dialog is not None)
    full.field("Kayıt adı").setText("Arşiv")  # type: ignore[attr-defined]
    full.field("Parola").setText(PASSWORD)  # type: ignore[attr-defined]
    full.click("Kaydet", full.dialog())
    full.settle()
    current = pane.current()
    assert current is not None
    assert current.title == "Arşiv"
    assert full.page.focusWidget() is pane._list


def test_editing_keeps_the_secrets_that_were_not_typed_again(full: Kasa) -> None:
    (before,) = full.vault.credentials()
    full.open_editor()
    assert PASSWORD not in everything_said(full.dialog())
    full.field("Kayıt adı").setText("Yeni ad")  # type: ignore[attr-defined]
    full.click("Kaydet", full.dialog())
    full.settle()
    (after,) = full.vault.credentials()
    assert after.title == "Yeni ad"
    assert full.vault.reveal(after.id, SecretField.PASSWORD) == Secret(PASSWORD)
    assert full.vault.reveal(after.id, SecretField.NOTES) == Secret(NOTES)
    assert after.has_totp
    assert after.password_changed_at == before.password_changed_at


def test_a_refused_save_keeps_what_was_typed(full: Kasa, monkeypatch: pytest.MonkeyPatch) -> None:
    full.open_editor()
    full.field("Kayıt adı").setText("Yeni ad")  # type: ignore[attr-defined]

    def refuse(*_: object) -> None:
        raise no_keyring()

    with monkeypatch.context() as patch:
        patch.setattr(full.vault, "update", refuse)
        full.click("Kaydet", full.dialog())
    assert "anahtarlık bulunamadı" in said_by_labels(full.dialog())
    full.click("Kaydet", full.dialog())
    full.settle()
    assert [one.title for one in full.vault.credentials()] == ["Yeni ad"]


def test_a_password_that_is_too_long_is_refused_and_not_shortened(full: Kasa) -> None:
    full.open_editor()
    line = full.field("Parola")
    assert isinstance(line, QLineEdit)
    line.setText("x" * 100_000)
    full.click("Kaydet", full.dialog())
    assert "“Parola” 1.000 karakterden uzun olamaz" in said_by_labels(full.dialog())
    (stored,) = full.vault.credentials()
    assert full.vault.reveal(stored.id, SecretField.PASSWORD) == Secret(PASSWORD)
    line.setText("x" * 1_000)
    full.click("Kaydet", full.dialog())
    full.settle()
    assert full.vault.reveal(stored.id, SecretField.PASSWORD) == Secret("x" * 1_000)


def test_a_title_with_signs_of_html_is_asked_about_as_it_is(full: Kasa) -> None:
    full.vault.add(library_credential(title="<b>A</b><img src='x'>"))
    full.page.news.credentials_changed.emit()
    full.settle()
    full.page.open_view.accounts.list._list.setCurrentIndex(full.page.open_view.accounts.list._model.index(0))
    box = full.press_delete()
    formats = {one.textFormat() for one in box.findChildren(QLabel) if one.text()}
    assert formats == {Qt.TextFormat.PlainText}
    assert "<b>A</b>" in box.text()
    full.click("Vazgeç", box)


def test_deleting_asks_first(full: Kasa) -> None:
    box = full.press_delete()
    full.click("Vazgeç", box)
    assert len(full.vault.credentials()) == 1
    full.qtbot.waitUntil(lambda: not full.page.findChildren(QMessageBox))
    box = full.press_delete()
    full.click("Sil", box)
    full.settle()
    assert full.vault.credentials() == []


def test_searching_folds_turkish_letters(full: Kasa) -> None:
    pane = full.page.open_view.accounts.list
    pane._search.setText("KÜTÜPHANE İNSTAGRAM")
    assert pane.current() is not None
    pane._search.setText("yok böyle bir kayıt")
    assert pane.current() is None
    assert not full.page.open_view.accounts.detail.isVisible()
    pane._search.setText("")
    assert full.page.open_view.accounts.detail.isVisible()


def test_the_search_is_used_by_keyboard_alone(full: Kasa) -> None:
    full.vault.add(library_credential(title="Arşiv", account_id="a1", platform=Platform.X))
    full.page.news.credentials_changed.emit()
    full.settle()
    pane = full.page.open_view.accounts.list

    def current() -> str:
        one = pane.current()
        return one.title if one else ""

    full.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert pane._search.hasFocus()
    full.press(Qt.Key.Key_Up)
    assert current() == "Arşiv"
    full.press(Qt.Key.Key_Down)
    assert (current(), pane._search.hasFocus()) == ("Kütüphane Instagram", True)
    full.qtbot.keyClicks(pane._search, "birimkutuphane")  # what the unit's account is called
    assert (current(), pane._model.rowCount()) == ("Arşiv", 1)
    full.press(Qt.Key.Key_Escape)
    assert (pane._search.text(), pane._model.rowCount()) == ("", 2)
    full.press(Qt.Key.Key_Return)
    assert pane._list.hasFocus()
    full.press(Qt.Key.Key_Return)
    assert full.page.clipboard.what == "Kod"


def test_a_list_that_is_read_anew_hides_nothing_that_is_looked_at(full: Kasa) -> None:
    full.click("Parolayı göster")
    full.page.news.credentials_changed.emit()
    full.settle()
    assert full.page.open_view.accounts.detail.fields.password.shows_secret


def test_idleness_locks_and_forgets_the_screen(full: Kasa) -> None:
    full.click("Parolayı göster")
    full.open_editor()
    full.page.away.idle._timer.timeout.emit()
    full.settle()
    full.qtbot.waitUntil(lambda: full.page.open_view.accounts.editing.dialog is None)
    assert full.vault.status().state is VaultState.LOCKED
    assert not full.page.open_view.accounts.detail.fields.password.shows_secret
    assert full.page.open_view.accounts.detail.code.shown is None
    full.click("Kilidi aç")
    full.settle()
    assert full.vault.status().state is VaultState.UNLOCKED


def test_the_first_key_after_a_sleep_locks(full: Kasa) -> None:
    full.clock.moment += timedelta(minutes=4)
    full.press(Qt.Key.Key_Down)
    full.clock.moment += timedelta(minutes=4)
    full.press(Qt.Key.Key_Down)
    assert full.vault.status().state is VaultState.UNLOCKED
    full.clock.moment += timedelta(minutes=5)
    full.press(Qt.Key.Key_Down)
    assert full.vault.status().state is VaultState.LOCKED


def test_an_answer_that_comes_after_locking_is_dropped(full: Kasa) -> None:
    full.page.open_view.accounts.copy_password()
    full.page.lock()
    full.settle()
    assert clipboard_text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Z])
def test_a_secret_line_gives_nothing_away(full: Kasa, key: Qt.Key) -> None:
    full.open_editor()
    line = full.field("Parola")
    assert isinstance(line, QLineEdit)
    line.setEchoMode(QLineEdit.EchoMode.Normal)
    line.setText(PASSWORD)
    line.insert("!")
    line.selectAll()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(line, QKeyEvent(kind, key, Qt.KeyboardModifier.ControlModifier))
    assert line.text() == PASSWORD + "!"
    assert clipboard_text() == ""
    assert line.dragEnabled() is False


def test_closing_the_dialog_leaves_nothing_to_undo(full: Kasa) -> None:
    full.open_editor()
    line = full.field("Parola")
    assert isinstance(line, QLineEdit)
    line.setEchoMode(QLineEdit.EchoMode.Normal)
    line.setText(PASSWORD)
    kept: list[str] = []
    full.dialog().finished.connect(lambda: (line.undo(), kept.append(line.text())))
    full.dialog().reject()
    assert kept == [""]


def test_every_control_has_a_name_and_buttons_have_tooltips(full: Kasa) -> None:
    nameless: list[QObject] = [
        one
        for one in full.page.findChildren(QAbstractButton)
        if one.isVisible() and not (one.accessibleName() or one.text() or one.toolTip())
    ]
    nameless += [one for one in full.page.findChildren(QScrollArea) if one.isVisible() and not one.accessibleName()]
    assert nameless == []
    assert "F2" in full.button("Düzenle").toolTip()


def test_both_themes_paint(full: Kasa, theme: Theme) -> None:
    light = full.page.grab().toImage()
    theme.choose("dark")
    assert full.page.grab().toImage() != light
