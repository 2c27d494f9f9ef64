"""Hesaplar, the unit's accounts: answered where they stand, kept at once, and always with a way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.enums import AccountKind, Platform
from models.errors import UserError
from models.messages import Message
from models.posts import Account
from services.bootstrap import Services
from services.clock import FixedClock, local_day
from ui.accounts import AccountsPage
from ui.accounts.checklist import Checklist
from ui.accounts.handle_form import HandleDialog
from ui.events import AppEvents, Notice
from ui.tasks import TaskRunner
from ui.theme import Theme

HELP = {platform: f"https://{platform}.example/help" for platform in Platform}
TODAY = date(2026, 11, 26)
PAGE = Account("f", Platform.FACEBOOK, "kauncevre", "KAÜN Çevre", AccountKind.PAGE)
X = Account("x", Platform.X, "kauncevre", two_factor=True, reviewed_on=TODAY - timedelta(days=97))


class Hesaplar:
    """The page on a real storage, and hands to work it with."""

    def __init__(self, qtbot: QtBot, tasks: TaskRunner, events: AppEvents, services: Services) -> None:
        self.qtbot = qtbot
        self.tasks = tasks
        self.events = events
        self.services = services
        self.notices: list[Notice] = []
        events.notice_raised.connect(self.notices.append)
        self.told = 0
        events.unit_changed.connect(self._count)
        self.page = AccountsPage(services.storage, services.clock, HELP, events, tasks)
        qtbot.addWidget(self.page)
        self.page.resize(1100, 760)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.settle()

    def _count(self) -> None:
        self.told += 1

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy)

    def ask(self, work: Callable[[object], object]) -> object:
        answers: list[object] = []
        self.tasks.run("storage", lambda _: work(self.services.storage), owner=self.page, done=answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def stored(self, account_id: str) -> Account:
        accounts = self.ask(lambda storage: storage.unit.accounts())  # type: ignore[attr-defined]
        return next(one for one in accounts if one.id == account_id)  # type: ignore[attr-defined]

    def ids(self) -> list[str]:
        return [one.id for one in self.ask(lambda storage: storage.unit.accounts())]  # type: ignore[attr-defined]

    def choose(self, account_id: str) -> None:
        self.page.choose_account(account_id)
        self.settle()

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, text: str = ""
    ) -> None:
        focus = QApplication.focusWidget() or self.page
        if text:  # qtbot.keyClicks dies of ğ, ı, ş and İ
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focus, QKeyEvent(kind, key, modifiers, text))
        else:
            self.qtbot.keyClick(focus, key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        for letter in text:
            self.press(Qt.Key.Key_unknown, text=letter)

    def focus(self, widget: QWidget) -> None:
        widget.setFocus()
        self.qtbot.waitUntil(widget.hasFocus)

    @property
    def list(self) -> Checklist:
        return self.page.unit.detail.checklist

    def said(self, rule: str) -> str:
        row = self.list.rows[rule]
        return "\n".join(one.text() for one in row.findChildren(QLabel) if one.isVisibleTo(row))


@pytest.fixture
def open_page(
    qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, services: Services
) -> Callable[..., Hesaplar]:
    def make(*accounts: Account) -> Hesaplar:
        def fill(_: object) -> None:
            for account in accounts:
                services.storage.unit.save_account(account)

        tasks.run("storage", fill, owner=events)
        return Hesaplar(qtbot, tasks, events, services)

    return make


@pytest.fixture
def hesaplar(open_page: Callable[..., Hesaplar]) -> Hesaplar:
    return open_page(PAGE, X)


def test_without_accounts_the_page_leads_on(open_page: Callable[..., Hesaplar]) -> None:
    desk = open_page()
    assert desk.page.unit.first_button.hasFocus()
    desk.press(Qt.Key.Key_Return)
    dialog = desk.page.unit.dialog
    assert isinstance(dialog, HandleDialog)
    dialog.handle.setFocus()
    dialog.handle.setText("")
    desk.focus(dialog.handle)
    desk.type("https://www.facebook.com/kaun.cevre/?ref=x")
    assert dialog.chosen_platform is Platform.FACEBOOK
    desk.press(Qt.Key.Key_Return)
    (stored,) = desk.ask(lambda storage: storage.unit.accounts())  # type: ignore[attr-defined, misc]
    assert (stored.platform, stored.handle) == (Platform.FACEBOOK, "kaun.cevre")
    assert desk.page.unit.detail.account == stored
    desk.page.unit.undo_bar.undo()
    desk.settle()
    assert desk.ids() == []
    assert desk.page.unit.first_button.isVisible()


def test_the_key_that_adds_an_account_works_for_the_first_one_too(open_page: Callable[..., Hesaplar]) -> None:
    desk = open_page()
    QTest.keyClick(desk.page.unit.first_button, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(desk.page.unit.dialog, HandleDialog)


def test_a_wrong_or_known_handle_is_not_added(hesaplar: Hesaplar) -> None:
    hesaplar.page.unit.add()
    dialog = hesaplar.page.unit.dialog
    assert dialog is not None
    dialog.fill(Platform.X, "iki söz")
    dialog.submit()
    assert "boşluk" in dialog.problem.text()
    dialog.fill(Platform.X, "@KAUNCEVRE")
    dialog.submit()
    assert "zaten var" in dialog.problem.text()
    assert dialog.isVisible()
    dialog.reject()
    hesaplar.settle()
    assert hesaplar.ids() == ["f", "x"]


def test_each_answer_is_kept_at_once_and_changes_the_badge(hesaplar: Hesaplar) -> None:
    hesaplar.choose("f")
    before = hesaplar.page.unit.summary
    assert "Eksik" not in hesaplar.said("guideline.11.two-factor")
    hesaplar.focus(hesaplar.list.two_factor)
    hesaplar.press(Qt.Key.Key_Down)
    hesaplar.press(Qt.Key.Key_Down)
    assert hesaplar.stored("f").two_factor is False
    assert "kapalı" in hesaplar.said("guideline.11.two-factor")
    after = hesaplar.page.unit.summary
    assert (after.open, after.unknown) == (before.open + 1, before.unknown - 1)
    assert hesaplar.told == 2, "the checks are told of each change that was stored"
    assert f"{after.open} eksik" in hesaplar.page.header.subtitle.text()


def test_numbers_and_names_are_typed_and_kept_without_a_button(hesaplar: Hesaplar) -> None:
    hesaplar.choose("f")
    hesaplar.focus(hesaplar.list.administrators)
    hesaplar.type("2x")
    hesaplar.press(Qt.Key.Key_Tab)
    assert hesaplar.stored("f").administrators == 2
    hesaplar.focus(hesaplar.list.backup)
    hesaplar.type("Işıl  Çağlayan")
    hesaplar.page.flush()
    hesaplar.settle()
    assert hesaplar.stored("f").backup_colleague == "Işıl Çağlayan"
    hesaplar.focus(hesaplar.page.unit.detail.followers)
    hesaplar.type("12.400")
    hesaplar.press(Qt.Key.Key_Tab)
    assert hesaplar.stored("f").followers == 12_400
    hesaplar.page.unit.detail.followers.selectAll()
    hesaplar.focus(hesaplar.page.unit.detail.followers)
    hesaplar.press(Qt.Key.Key_Backspace)
    hesaplar.press(Qt.Key.Key_Tab)
    assert hesaplar.stored("f").followers is None


def test_what_is_typed_is_kept_when_another_account_is_chosen(hesaplar: Hesaplar) -> None:
    hesaplar.choose("f")
    hesaplar.focus(hesaplar.list.backup)
    hesaplar.type("Derya")
    hesaplar.choose("x")
    assert hesaplar.stored("f").backup_colleague == "Derya"
    assert hesaplar.stored("x").backup_colleague == ""
    assert hesaplar.list.backup.text() == ""


def test_an_overdue_review_is_done_with_one_key(hesaplar: Hesaplar) -> None:
    hesaplar.choose("x")
    assert "7 gün gecikti" in hesaplar.said("guideline.11.security-review")
    hesaplar.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert hesaplar.stored("x").reviewed_on == local_day(hesaplar.services.clock.now())
    said = hesaplar.said("guideline.11.security-review")
    assert "90 gün sonra" in said
    assert "2027" in said
    assert not hesaplar.list.review_button.isEnabled()


def test_a_review_day_that_was_forgotten_is_put_right(hesaplar: Hesaplar) -> None:
    hesaplar.choose("x")
    day = hesaplar.list.review_day
    day.setDate(day.date().addDays(90))
    hesaplar.settle()
    assert hesaplar.stored("x").reviewed_on == TODAY - timedelta(days=7)
    day.setDate(day.date().addDays(30))
    hesaplar.settle()
    assert hesaplar.stored("x").reviewed_on == TODAY, "no review is in the future"


def test_a_profile_shows_the_way_to_a_page_until_it_is_one(hesaplar: Hesaplar) -> None:
    hesaplar.choose("f")
    migration = hesaplar.page.unit.detail.migration
    assert not migration.isVisible()
    hesaplar.list.kind.setCurrentIndex(2)
    hesaplar.list.kind.activated.emit(2)
    hesaplar.settle()
    assert hesaplar.stored("f").kind is AccountKind.PROFILE
    assert migration.isVisible()
    assert hesaplar.list.rows["guideline.13.friend-limit"].isVisible()
    hesaplar.page.unit.undo()
    hesaplar.settle()
    assert hesaplar.stored("f").kind is AccountKind.PAGE
    assert not migration.isVisible()


def test_only_what_a_platform_has_is_asked(hesaplar: Hesaplar) -> None:
    hesaplar.choose("x")
    assert not hesaplar.list.rows["guideline.13.profile"].isVisible()
    assert hesaplar.list.rows["guideline.11.administrators"].isVisible()
    hesaplar.choose("f")
    assert hesaplar.list.rows["guideline.13.profile"].isVisible()
    assert hesaplar.list.rows["guideline.13.administrators"].isVisible()


def test_the_steps_are_shown_when_they_are_asked_for(hesaplar: Hesaplar) -> None:
    hesaplar.choose("x")
    row = hesaplar.list.rows["guideline.12.official-line"]
    assert not row.steps.isVisible()
    row.how.click()
    assert row.steps.isVisible()
    assert "1. " in row.steps.text()
    hesaplar.list.official_line.activated.emit(1)
    hesaplar.settle()
    assert not row.steps.isVisible()
    assert not row.how.isVisible()


def test_a_line_leads_to_its_article(hesaplar: Hesaplar) -> None:
    asked: list[object] = []
    hesaplar.events.page_chosen.connect(asked.append)
    hesaplar.events.article_chosen.connect(lambda article, rule: asked.append((article, rule)))
    hesaplar.choose("x")
    hesaplar.list.rows["guideline.12.official-line"].article.click()
    assert asked == ["handbook", (12, "guideline.12.official-line")]


def test_a_handle_is_cleaned_and_a_wrong_one_is_said_beside_it(hesaplar: Hesaplar) -> None:
    hesaplar.choose("x")
    handle = hesaplar.page.unit.detail.handle
    hesaplar.focus(handle)
    handle.selectAll()
    hesaplar.type("https://x.com/kaun_cevre")
    hesaplar.press(Qt.Key.Key_Tab)
    assert hesaplar.stored("x").handle == "kaun_cevre"
    assert handle.text() == "kaun_cevre"
    hesaplar.focus(handle)
    handle.selectAll()
    hesaplar.type("çevre!")
    hesaplar.press(Qt.Key.Key_Tab)
    assert hesaplar.stored("x").handle == "kaun_cevre"
    assert hesaplar.page.unit.detail._problem.isVisible()
    hesaplar.choose("f")
    hesaplar.choose("x")
    assert handle.text() == "kaun_cevre"
    assert not hesaplar.page.unit.detail._problem.isVisible()


def test_removing_by_keyboard_and_bringing_back(hesaplar: Hesaplar) -> None:
    hesaplar.choose("f")
    hesaplar.focus(hesaplar.page.unit.view)
    hesaplar.press(Qt.Key.Key_Delete)
    assert hesaplar.ids() == ["x"]
    assert hesaplar.page.unit.detail.account is not None
    assert hesaplar.page.unit.detail.account.id == "x"
    hesaplar.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hesaplar.ids() == ["f", "x"]
    assert hesaplar.stored("f") == PAGE, "with all that was known of it"
    assert hesaplar.page.unit.detail.account.id == "f"
    hesaplar.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert hesaplar.ids() == ["x"]


def test_letters_of_one_field_are_one_step_back(hesaplar: Hesaplar) -> None:
    hesaplar.choose("f")
    hesaplar.focus(hesaplar.list.backup)
    for part in ("De", "rya"):
        hesaplar.type(part)
        hesaplar.list.backup.rested.emit()
    hesaplar.press(Qt.Key.Key_Tab)
    assert hesaplar.stored("f").backup_colleague == "Derya"
    hesaplar.page.unit.undo()
    hesaplar.settle()
    assert hesaplar.stored("f").backup_colleague == ""
    assert hesaplar.list.backup.text() == ""


def test_what_the_disk_refuses_is_told_and_shown_as_it_is(hesaplar: Hesaplar, monkeypatch: pytest.MonkeyPatch) -> None:
    hesaplar.choose("f")

    def refuse(_: object) -> None:
        raise UserError(Message("Disk dolu görünüyor."), Message("Yer açın."))

    unit = hesaplar.ask(lambda storage: storage.unit)  # type: ignore[attr-defined]
    with monkeypatch.context() as patch:
        patch.setattr(unit, "save_account", refuse)
        hesaplar.list.two_factor.activated.emit(1)
        hesaplar.settle()
    assert [str(notice.message) for notice in hesaplar.notices] == ["Disk dolu görünüyor."]
    assert hesaplar.list.two_factor.currentIndex() == 0
    assert hesaplar.stored("f") == PAGE
    hesaplar.list.two_factor.activated.emit(1)
    hesaplar.settle()
    assert hesaplar.stored("f").two_factor is True


def test_pages_open_in_the_browser_on_a_click_only(hesaplar: Hesaplar, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    hesaplar.choose("x")
    assert opened == []
    hesaplar.page.unit.detail.open_button.click()
    hesaplar.page.unit.detail.help_button.click()
    assert opened == ["https://x.com/kauncevre", HELP[Platform.X]]


def test_another_page_leads_to_an_account(hesaplar: Hesaplar) -> None:
    hesaplar.page.tabs.setCurrentIndex(1)
    hesaplar.events.account_chosen.emit("x")
    assert hesaplar.page.tabs.currentIndex() == 0
    assert hesaplar.page.unit.detail.account == X


def test_what_other_pages_change_is_seen(hesaplar: Hesaplar) -> None:
    new = Account("n", Platform.INSTAGRAM, "kaun.cevre")
    hesaplar.ask(lambda storage: storage.unit.save_account(new))  # type: ignore[attr-defined]
    hesaplar.events.unit_changed.emit()
    hesaplar.settle()
    assert hesaplar.page.unit.model.rowCount() == 3


def test_the_next_day_counts_anew(hesaplar: Hesaplar, clock: FixedClock) -> None:
    hesaplar.choose("x")
    clock.moment += timedelta(days=1)
    hesaplar.page.hide()
    hesaplar.page.show()
    assert "8 gün gecikti" in hesaplar.said("guideline.11.security-review")


def test_an_import_reaches_the_registry_and_those_who_check_by_it(hesaplar: Hesaplar, tmp_path: Path) -> None:
    table = tmp_path / "liste.csv"
    table.write_text("hesap;ad\nhttps://x.com/KAUN;Kuzey Anadolu Üniversitesi\ninstagram.com/kaun;\n", "cp1254")
    official = hesaplar.page.official
    official.import_file(table)
    hesaplar.settle()
    assert official.files.preview is not None
    with hesaplar.qtbot.waitSignal(hesaplar.events.official_accounts_changed):
        official.files.preview.go.click()
    handles = hesaplar.ask(lambda storage: storage.official.handles())  # type: ignore[attr-defined]
    assert handles == {"kaun"}
    with hesaplar.qtbot.waitSignal(hesaplar.events.official_accounts_changed):
        official.undo_bar.undo()
    assert hesaplar.ask(lambda storage: storage.official.list()) == []  # type: ignore[attr-defined]


def test_the_keyboard_is_where_the_work_is(hesaplar: Hesaplar) -> None:
    page = hesaplar.page
    page.setFocus()
    assert page.unit.view.hasFocus()
    hesaplar.press(Qt.Key.Key_Down)
    assert page.unit.detail.account == X
    hesaplar.press(Qt.Key.Key_Return)
    assert hesaplar.list.administrators.hasFocus()
    hesaplar.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert page.tabs.currentIndex() == 1
    assert page.official.isAncestorOf(QApplication.focusWidget())
    hesaplar.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert page.unit.view.hasFocus()


def test_every_control_has_a_name(hesaplar: Hesaplar) -> None:
    hesaplar.choose("f")
    for widget in hesaplar.page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not widget.inherits("QScrollBar"):
            named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert named, widget
