"""Hesaplar, the registry: searched in Turkish, verified, imported after a preview, and always with a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from models.enums import Platform
from models.errors import UserError
from models.messages import Message
from models.posts import Account, OfficialAccount
from services.accounts.registry_csv import load_registry
from services.clock import FixedClock
from ui.accounts import AccountsPage
from ui.accounts.official_model import Column, OfficialModel
from ui.events import AppEvents, Notice
from ui.tasks import TaskRunner
from ui.theme import Theme

TODAY = date(2026, 11, 26)
RECTOR = OfficialAccount("r", Platform.X, "kaun", "Kuzey Anadolu Üniversitesi", date(2026, 11, 2))
LIBRARY = OfficialAccount("k", Platform.INSTAGRAM, "KAUN.Kutuphane", "Kütüphane", date(2025, 1, 9))
THEOLOGY = OfficialAccount("i", Platform.INSTAGRAM, "kaun.ilahiyat", "İlahiyat Fakültesi")
HEATING = OfficialAccount("m", Platform.FACEBOOK, "kaunmyo", "Iğdır Isıtma MYO")
ENVIRONMENT = OfficialAccount("c", Platform.X, "kauncevre", "Çevre Bilimleri Enstitüsü", TODAY)
ALL = (RECTOR, LIBRARY, THEOLOGY, HEATING, ENVIRONMENT)


class FakeOfficial:
    def __init__(self, accounts: Sequence[OfficialAccount]) -> None:
        self.rows = {one.id: one for one in accounts}
        self.failure: Exception | None = None

    def list(self) -> list[OfficialAccount]:
        return list(self.rows.values())

    def save_all(self, accounts: Sequence[OfficialAccount]) -> tuple[OfficialAccount, ...]:
        if self.failure is not None:
            raise self.failure
        self.rows.update({one.id: one for one in accounts})
        return tuple(accounts)

    def delete_all(self, ids: Sequence[str]) -> None:
        if self.failure is not None:
            raise self.failure
        for one in ids:
            self.rows.pop(one, None)


class FakeUnit:
    def accounts(self) -> list[Account]:
        return []

    def save_account(self, account: Account) -> Account:
        return account

    def delete_account(self, account_id: str) -> None:
        raise AssertionError(account_id)


class FakeStorage:
    def __init__(self, accounts: Sequence[OfficialAccount]) -> None:
        self.official = FakeOfficial(accounts)
        self.unit = FakeUnit()


class Kutuk:
    """The second tab on a storage in memory, and hands to work it with."""

    def __init__(
        self, qtbot: QtBot, tasks: TaskRunner, events: AppEvents, clock: FixedClock, accounts: Sequence[OfficialAccount]
    ) -> None:
        self.qtbot = qtbot
        self.tasks = tasks
        self.storage = FakeStorage(accounts)
        self.notices: list[Notice] = []
        self.told = 0
        events.notice_raised.connect(self.notices.append)
        events.official_accounts_changed.connect(self._count)
        help_addresses = dict.fromkeys(Platform, "https://help.example")
        self.page = AccountsPage(lambda: self.storage, clock, help_addresses, events, tasks)
        qtbot.addWidget(self.page)
        self.page.resize(1100, 760)
        self.page.tabs.setCurrentIndex(1)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.settle()
        self.section = self.page.official
        self.section.view.setFocus()

    def _count(self) -> None:
        self.told += 1

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy)

    @property
    def rows(self) -> dict[str, OfficialAccount]:
        return self.storage.official.rows

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, text: str = ""
    ) -> None:
        focus = QApplication.focusWidget() or self.page
        if text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focus, QKeyEvent(kind, key, modifiers, text))
        else:
            self.qtbot.keyClick(focus, key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        for letter in text:
            self.press(Qt.Key.Key_unknown, text=letter)

    def shown(self) -> list[str]:
        return [self.section.model.account(row).id for row in range(self.section.model.rowCount())]

    def choose(self, *ids: str) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.section.view.clearSelection()
        for one in ids:
            index = self.section.model.index(self.section.model.row_of(one), 0)
            self.section.view.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)

    def chosen(self) -> list[str]:
        return [one.id for one in self.section.chosen]

    def undo_said(self) -> str:
        bar = self.section.undo_bar
        return bar.words.text() if bar.isVisible() else ""


@pytest.fixture
def open_page(
    qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock
) -> Callable[..., Kutuk]:
    return lambda *accounts: Kutuk(qtbot, tasks, events, clock, accounts)


@pytest.fixture
def kutuk(open_page: Callable[..., Kutuk]) -> Kutuk:
    return open_page(*ALL)


def test_names_stand_in_turkish_order_and_every_column_sorts(kutuk: Kutuk) -> None:
    assert kutuk.shown() == ["c", "m", "i", "r", "k"], "Ç, I, İ, K, K"
    view = kutuk.section.view
    view.sortByColumn(Column.VERIFIED, Qt.SortOrder.DescendingOrder)
    assert kutuk.shown()[0] == "c"
    view.sortByColumn(Column.HANDLE, Qt.SortOrder.AscendingOrder)
    assert kutuk.shown() == ["r", "i", "k", "c", "m"]
    view.sortByColumn(Column.PLATFORM, Qt.SortOrder.AscendingOrder)
    assert kutuk.shown()[0] == "m"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("kütüphane", ["k"]),
        ("KUTUPHANE", ["k"]),
        ("ıĞDIR", ["m"]),
        ("ILAHIYAT instagram", ["i"]),
        ("INSTAGRAM", ["i", "k"]),
        ("@kaun", ["c", "m", "i", "r", "k"]),
        ("yok böyle", []),
    ],
)
def test_searching_knows_turkish_letters(kutuk: Kutuk, typed: str, found: list[str]) -> None:
    kutuk.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    kutuk.type(typed)
    assert kutuk.shown() == found
    assert kutuk.section.nothing.isVisible() is (not found)
    kutuk.press(Qt.Key.Key_Escape)
    assert len(kutuk.shown()) == len(ALL)


def test_enter_in_the_search_goes_to_what_was_found(kutuk: Kutuk) -> None:
    kutuk.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    kutuk.type("fakülte")
    kutuk.press(Qt.Key.Key_Return)
    assert kutuk.section.view.hasFocus()
    assert kutuk.chosen() == ["i"]


def test_verifying_today_marks_all_chosen_and_can_be_undone(kutuk: Kutuk) -> None:
    kutuk.choose("r", "i", "c")
    kutuk.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert kutuk.rows["r"].verified_on == kutuk.rows["i"].verified_on == TODAY
    assert kutuk.undo_said() == "2 hesap bugün doğrulandı."
    assert kutuk.told == 1
    assert not kutuk.section.deeds.verify.isEnabled()
    kutuk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kutuk.rows == {one.id: one for one in ALL}
    assert kutuk.told == 2


def test_deleting_goes_on_with_the_next_row_and_can_be_undone(kutuk: Kutuk) -> None:
    kutuk.choose("m")
    kutuk.press(Qt.Key.Key_Delete)
    assert "m" not in kutuk.rows
    assert kutuk.chosen() == ["i"]
    kutuk.press(Qt.Key.Key_Delete)
    assert set(kutuk.rows) == {"r", "k", "c"}
    kutuk.section.undo_bar.undo()
    kutuk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kutuk.rows == {one.id: one for one in ALL}
    assert kutuk.chosen() == ["m"]
    kutuk.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert "m" not in kutuk.rows


def test_adding_and_editing_by_keyboard(kutuk: Kutuk) -> None:
    kutuk.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = kutuk.section.dialog
    assert dialog is not None
    kutuk.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.handle.setFocus()
    kutuk.type("instagram.com/kaun.spor")
    dialog.name.setFocus()
    kutuk.type("Işık Spor")
    kutuk.press(Qt.Key.Key_Return)
    kutuk.page.activateWindow()  # a window manager would
    kutuk.qtbot.waitUntil(kutuk.section.view.hasFocus)
    (new,) = kutuk.section.chosen
    assert kutuk.rows[new.id] == replace(
        new, platform=Platform.INSTAGRAM, handle="kaun.spor", name="Işık Spor", verified_on=TODAY
    )
    kutuk.press(Qt.Key.Key_F2)
    dialog = kutuk.section.dialog
    assert dialog is not None
    dialog.verified.setChecked(False)
    dialog.submit()
    kutuk.settle()
    assert kutuk.rows[new.id].verified_on is None
    assert kutuk.undo_said() == "@kaun.spor değiştirildi."


def test_a_handle_that_is_there_is_refused_in_the_dialog(kutuk: Kutuk) -> None:
    kutuk.section.add()
    dialog = kutuk.section.dialog
    assert dialog is not None
    dialog.fill(Platform.X, "@KAUN")
    dialog.submit()
    assert "zaten var" in dialog.problem.text()
    assert dialog.isVisible()
    dialog.reject()
    assert kutuk.rows == {one.id: one for one in ALL}


def test_an_import_is_seen_before_it_is_stored(kutuk: Kutuk, tmp_path: Path) -> None:
    table = tmp_path / "liste.csv"
    table.write_text(
        "platform;hesap;ad;tarih\nx;kaun;Kuzey Anadolu Üniversitesi;25.11.2026\nx;kauncevre;;\n"
        "instagram;kaun.spor;Spor;\nyoutube;kaun;;\n",
        encoding="cp1254",
    )
    kutuk.section.import_file(table)
    kutuk.settle()
    preview = kutuk.section.files.preview
    assert preview is not None
    counts = [preview.kinds[kind].text() for kind in ("new", "changed", "same", "refused")]
    assert counts == ["1 yeni", "1 değişecek", "1 aynı", "1 alınmayacak"]
    preview.kinds["refused"].click()
    assert "5. satır" in str(preview.model.index(0, 0).data())
    assert "youtube" in str(preview.model.index(0, 1).data())
    preview.reject()
    kutuk.settle()
    assert kutuk.rows == {one.id: one for one in ALL}, "nothing is stored that was not agreed to"
    kutuk.section.import_file(table)
    kutuk.settle()
    preview = kutuk.section.files.preview
    assert preview is not None
    preview.go.click()
    kutuk.settle()
    assert kutuk.rows["r"].verified_on == date(2026, 11, 25)
    assert len(kutuk.rows) == len(ALL) + 1
    assert kutuk.undo_said() == "1 hesap eklendi, 1 hesap değişti, 1 satır alınmadı."
    kutuk.section.undo_bar.undo()
    kutuk.settle()
    assert kutuk.rows == {one.id: one for one in ALL}


def test_a_file_that_is_no_table_is_told(kutuk: Kutuk, tmp_path: Path) -> None:
    picture = tmp_path / "resim.csv"
    picture.write_bytes(b"\x89PNG\0\0\0")
    kutuk.section.import_file(picture)
    kutuk.settle()
    assert kutuk.section.files.preview is None
    (notice,) = kutuk.notices
    assert "metin dosyası değil" in str(notice.message)


def test_an_import_with_nothing_to_store_only_informs(kutuk: Kutuk, tmp_path: Path) -> None:
    table = tmp_path / "liste.csv"
    table.write_text("platform;hesap\nx;kaun\n", encoding="utf-8")
    kutuk.section.import_file(table)
    kutuk.settle()
    preview = kutuk.section.files.preview
    assert preview is not None
    assert not preview.go.isEnabled()
    preview.reject()


def test_the_whole_registry_is_exported(kutuk: Kutuk, tmp_path: Path) -> None:
    kutuk.section.bar.search.setText("kütüphane")
    path = tmp_path / "liste.csv"
    kutuk.section.files.write(path, kutuk.section.book.records)
    kutuk.settle()
    assert "5 hesap" in kutuk.undo_said()
    assert {one.handle for one in load_registry(path, TODAY).accounts} == {one.handle for one in ALL}
    kutuk.section.files.write(tmp_path / "yok" / "liste.csv", kutuk.section.book.records)
    kutuk.settle()
    assert "yazılamadı" in str(kutuk.notices[-1].message)


def test_without_accounts_the_registry_leads_on(open_page: Callable[..., Kutuk]) -> None:
    desk = open_page()
    assert desk.section._stack.currentIndex() == 1
    desk.section.add()
    dialog = desk.section.dialog
    assert dialog is not None
    dialog.fill(Platform.X, "kaun", "KAÜN")
    dialog.submit()
    desk.settle()
    assert desk.section._stack.currentIndex() == 2
    assert len(desk.rows) == 1


def test_what_the_disk_refuses_is_told_and_shown_as_it_is(kutuk: Kutuk) -> None:
    kutuk.storage.official.failure = UserError(Message("Disk dolu görünüyor."))
    kutuk.choose("m")
    kutuk.press(Qt.Key.Key_Delete)
    assert [str(notice.message) for notice in kutuk.notices] == ["Disk dolu görünüyor."]
    assert len(kutuk.shown()) == len(ALL)
    kutuk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(kutuk.shown()) == len(ALL)


def test_an_account_opens_in_the_browser_on_a_click(kutuk: Kutuk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    kutuk.choose("k")
    kutuk.section.deeds.open.click()
    assert opened == ["https://www.instagram.com/KAUN.Kutuphane"]


def test_nothing_is_left_open_behind_the_page(kutuk: Kutuk) -> None:
    kutuk.section.add()
    dialog = kutuk.section.dialog
    kutuk.section.add()
    assert kutuk.section.dialog is dialog, "one dialog at a time"
    assert len([one for one in kutuk.page.findChildren(QDialog) if one.isVisible()]) == 1
    assert dialog is not None
    dialog.reject()


def test_many_accounts_are_narrowed_on_the_model(qtbot: QtBot, theme: Theme) -> None:
    model = OfficialModel()
    many = [OfficialAccount(str(n), Platform.X, f"kaun{n}", f"Birim {n % 100}.") for n in range(20_000)]
    model.show(many)
    assert model.rowCount() == 20_000
    model.search("birim 7.")
    assert model.rowCount() == 2_000
    model.sort(Column.HANDLE, Qt.SortOrder.DescendingOrder)
    assert model.account(0).handle > model.account(1).handle
    model.search("")
    assert model.total == model.rowCount() == 20_000
