"""The first start, and the editor of accounts that Ayarlar uses too."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.enums import Platform
from models.errors import UserError
from models.messages import Message
from models.posts import Account, Unit
from ui.accounts_editor import AccountsEditor
from ui.first_run import FirstRunPage
from ui.kit import Banner

pytestmark = pytest.mark.usefixtures("theme")


class Store:
    """A unit and its accounts in memory; ``failing`` is raised instead of saving."""

    def __init__(self) -> None:
        self.unit = self
        self.saved: list[Unit] = []
        self.accounts: list[Account] = []
        self.failing: Exception | None = None

    def set(self, unit: Unit) -> None:
        assert threading.current_thread() is not threading.main_thread()
        if self.failing is not None:
            raise self.failing
        self.saved.append(unit)

    def save_account(self, account: Account) -> None:
        self.accounts.append(account)


class Settings:
    def __init__(self) -> None:
        self.done = False

    def set(self, key: str, value: bool) -> None:
        assert threading.current_thread() is not threading.main_thread()
        assert key == "first_run.done"
        self.done = value


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def chosen() -> Settings:
    return Settings()


@pytest.fixture
def page(qtbot, tasks, events, store, chosen):
    made = FirstRunPage(lambda: store, chosen, events, tasks)
    qtbot.addWidget(made)
    made.resize(900, 760)
    made.show()
    return made


def paste(field, text: str) -> None:
    QApplication.clipboard().setText(text)
    field.setFocus()
    field.selectAll()
    field.paste()


def test_unit_and_filled_rows_are_saved(page, qtbot, events, store, chosen):
    paste(page.name, " Güneşli Üniversitesi  Kütüphanesi ")
    paste(page.university, "Güneşli Üniversitesi")
    paste(page.accounts.rows[0].handle, "@gunesli.ktp")
    paste(page.accounts.rows[1].handle, "https://x.com/gunesli_ktp?s=20")
    with qtbot.waitSignals([events.unit_changed, page.finished]):
        QTest.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    assert store.saved == [Unit("Güneşli Üniversitesi Kütüphanesi", "Güneşli Üniversitesi")]
    assert [(a.platform, a.handle) for a in store.accounts] == [
        (Platform.INSTAGRAM, "gunesli.ktp"),
        (Platform.X, "gunesli_ktp"),
    ]
    assert chosen.done


def test_the_keyboard_begins_in_the_name_and_goes_down_the_page(page, qtbot):
    page.setFocus()  # as the window does
    qtbot.waitUntil(page.name.hasFocus)
    first, second, third = page.accounts.rows
    down = [page.university]
    down += [part for row in (first, second, third) for part in (row.platform_box, row.handle, row.remove)]
    down += [page.accounts.add_button, page.skip_button, page.save_button]
    for part in down:
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert part.hasFocus(), part.accessibleName()
    page.accounts.add_button.click()
    qtbot.waitUntil(page.accounts.rows[3].remove.isVisible)
    assert page.accounts.rows[3].handle.hasFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.accounts.rows[3].remove.hasFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.accounts.add_button.hasFocus()


def test_enter_in_a_handle_begins(page, qtbot, store):
    paste(page.name, "Kütüphane")
    paste(page.accounts.rows[0].handle, "https://instagram.com/gunesli.ktp")
    with qtbot.waitSignal(page.finished):
        QTest.keyClick(page.accounts.rows[0].handle, Qt.Key.Key_Return)
    assert [account.handle for account in store.accounts] == ["gunesli.ktp"]


def test_a_title_of_a_facebook_page_is_answered_with_where_its_name_stands(page):
    row = page.accounts.rows[2]
    assert row.platform is Platform.FACEBOOK
    assert row.handle.placeholderText() == "facebook.com/ adresinden sonraki ad"
    paste(row.handle, "Fen-Edebiyat Fakültesi")
    row.handle.editingFinished.emit()
    assert row.problem.text() == "Hesap adında boşluk olmaz; facebook.com/ adresinden sonraki adı yazın."
    row.platform_box.setCurrentIndex(0)
    assert row.handle.placeholderText() == "hesap adı"


def test_it_can_be_skipped_and_is_not_asked_again(page, qtbot, events, store, chosen):
    changed = []
    events.unit_changed.connect(lambda: changed.append(True))
    with qtbot.waitSignal(page.finished):
        page.skip_button.click()
    assert chosen.done
    assert store.saved == []
    assert changed == []


def test_the_name_is_the_only_thing_asked_for(page, tasks, store):
    page.save_button.click()
    assert page.problem.isVisible()
    assert not tasks.busy
    paste(page.name, "Ğ")
    QTest.keyClick(page.name, Qt.Key.Key_A)
    assert not page.problem.isVisible()


def test_an_impossible_handle_is_kept_and_explained(page, tasks):
    paste(page.name, "Kütüphane")
    row = page.accounts.rows[1]
    paste(row.handle, "https://x.com/hashtag/kutuphane")
    row.handle.editingFinished.emit()
    assert row.problem.text(), "an address without an account in it does not vanish without a word"
    assert not page.accounts.check()
    paste(row.handle, "kütüphane")
    page.save()
    assert not tasks.busy
    assert row.problem.isVisible()
    assert "İngilizce harf" in row.problem.text()
    assert row.handle.text() == "kütüphane"
    QTest.keyClick(row.handle, Qt.Key.Key_Backspace)
    assert not row.problem.isVisible()


def test_a_failure_keeps_the_page_and_says_what_to_do(page, qtbot, tasks, store, chosen):
    store.failing = UserError(Message("Kaydedilemedi: disk dolu."), Message("Yer açıp yeniden deneyin."))
    paste(page.name, "Kütüphane")
    page.save()
    qtbot.waitUntil(lambda: not tasks.busy)
    (banner,) = page.findChildren(Banner)
    assert banner.accessibleName() == "Kaydedilemedi: disk dolu."
    assert page.name.text() == "Kütüphane"
    assert page.save_button.isEnabled()
    assert not chosen.done
    store.failing = None
    with qtbot.waitSignal(page.finished):
        page.save()
    assert len(store.saved) == 1


def test_what_is_no_users_error_is_handed_on(page, qtbot, tasks, store):
    crashes = []
    tasks.task_failed.connect(crashes.append)
    store.failing = RuntimeError("bug")
    paste(page.name, "Kütüphane")
    page.save()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert [str(error) for error in crashes] == ["bug"]


@pytest.fixture
def editor(qtbot):
    made = AccountsEditor()
    qtbot.addWidget(made)
    made.set_accounts([Account("a", Platform.X, "bir", "Birim"), Account("b", Platform.FACEBOOK, "iki")])
    made.show()
    return made


def test_changed_accounts_keep_their_ids_and_names(editor):
    paste(editor.rows[0].handle, "@uc")
    editor.add_row()
    paste(editor.rows[2].handle, "dort")
    first, second, third = editor.accounts()
    assert first == Account("a", Platform.X, "uc", "Birim")
    assert second == Account("b", Platform.FACEBOOK, "iki")
    assert (third.platform, third.handle) == (Platform.INSTAGRAM, "dort")
    assert editor.accounts()[2].id == third.id  # asked twice, still the same new account


def test_a_removed_or_emptied_row_is_no_account(editor, qtbot):
    with qtbot.waitSignal(editor.edited):
        editor.rows[0].remove.click()
    assert [account.id for account in editor.accounts()] == ["b"]
    editor.rows[0].handle.clear()
    assert editor.accounts() == []
    assert editor.check()


def test_leaving_a_field_takes_the_at_sign_away(editor):
    row = editor.rows[0]
    paste(row.handle, "  @kutuphane")
    row.handle.editingFinished.emit()
    assert row.handle.text() == "kutuphane"


def test_the_same_account_twice_is_seen_whatever_its_case(editor):
    editor.add_row()
    row = editor.rows[2]
    row.platform_box.setCurrentIndex(row.platform_box.findData(Platform.X.value))
    paste(row.handle, "BIR")
    assert not editor.check()
    assert "zaten var" in row.problem.text()


def test_another_platform_judges_anew(editor):
    row = editor.rows[0]
    paste(row.handle, "nokta.li")
    row.handle.editingFinished.emit()
    assert row.problem.isVisible()
    row.platform_box.setCurrentIndex(row.platform_box.findData(Platform.INSTAGRAM.value))
    assert not row.problem.isVisible()
