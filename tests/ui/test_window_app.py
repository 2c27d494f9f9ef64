"""The window and what stands around it, with the real services on a real profile."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton, QWidget

from models.enums import Severity
from models.errors import UserError
from models.messages import Message
from services.bootstrap import Services, build_services
from services.clock import FixedClock, local_day
from services.crash import CrashReports
from services.paths import Paths
from services.sample.demo import demo_services
from services.settings import Settings
from services.storage import open_storage
from ui.app import App
from ui.events import Notice
from ui.first_run import FirstRunPage
from ui.shell.cheat_sheet import CheatSheet
from ui.shell.crash_dialog import CrashDialog
from ui.shell.recovery import RecoveryPage
from ui.shell.shortcuts import GROUPS
from ui.shell.single_instance import SingleInstance
from ui.shell.unsaved import UnsavedBox
from ui.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.storage import Backup
    from ui.calendar import CalendarPage
    from ui.editor.page import EditorPage

Start = Callable[..., App]


@pytest.fixture
def start(qtbot: QtBot, theme: Theme, clock: FixedClock) -> Iterator[Start]:
    apps: list[App] = []

    def begin(services: Services, *, unseen: bool = False) -> App:
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        app = App(qt, services, CrashReports(services.paths.crashes, clock, "test"))
        apps.append(app)
        with qtbot.waitSignal(app.stood, timeout=20_000):
            app.start(unseen=unseen)
        return app

    yield begin
    for app in apps:
        app.finish()
        app.window.deleteLater()
        app.setParent(None)
        app.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def top(kind: type[QWidget]) -> QWidget | None:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


def test_every_page_opens_by_its_key_on_the_sample_unit(start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock):
    app = start(demo_services(paths, clock))
    assert app.window.current == "calendar"
    for key in ("editor", "images", "accounts", "vault", "handbook", "settings", "calendar"):
        app.window.show_page(key)
        assert app.window.current == key
        qtbot.waitUntil(lambda: not app.tasks.busy, timeout=20_000)
    assert app.window.notices.texts == []


def test_pages_are_made_at_their_first_visit_only(start: Start, paths: Paths, clock: FixedClock):
    app = start(demo_services(paths, clock))
    assert app.window.page("vault") is None
    app.window.show_page("vault")
    first = app.window.page("vault")
    app.window.show_page("calendar")
    app.window.show_page("vault")
    assert app.window.page("vault") is first


@pytest.mark.parametrize("key", ["calendar", "editor", "images", "settings"])
def test_the_first_page_has_the_keyboard(start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock, key: str):
    Settings.load(paths.settings).set_all({"window.page": key, "first_run.done": True})
    app = start(build_services(paths, clock))
    page = app.window.page(key)
    assert page is not None
    focused = app.window.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused) or focused is page


class Desk:
    """A running program with words in Yazı that are not saved yet; the disk can be made to refuse."""

    def __init__(self, app: App, services: Services, qtbot: QtBot) -> None:
        self.app, self.services, self.qtbot = app, services, qtbot

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.app.tasks.busy, timeout=20_000)

    def do(self, work: Callable[[], object]) -> object:
        answers: list[object] = []
        self.app.tasks.run("storage", lambda _: work(), owner=self.app, done=answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
        return answers[0]

    def refuse_writes(self, refuse: bool) -> None:
        """As a disk that has become read-only: SQLite reads, and says so at the first write."""
        self.do(lambda: self.services.storage()._database.connection.execute(f"PRAGMA query_only={int(refuse)}"))

    def write(self, words: str) -> None:
        from ui.editor.page import EditorPage

        self.app.window.show_page("editor")
        page = self.app.window.page("editor")
        assert isinstance(page, EditorPage)
        self.qtbot.waitUntil(lambda: page.desk.current is not None, timeout=20_000)
        page.card.area.setPlainText(words)

    def back_up(self) -> Backup:
        return cast("Backup", self.do(lambda: self.services.storage.backups.make()))  # noqa: PLW0108 - on its lane

    def texts(self) -> list[str]:
        return cast("list[str]", self.do(lambda: [post.text for post in self.services.storage.posts.listed()]))


@pytest.fixture
def desk(start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock) -> Desk:
    services = demo_services(paths, clock)
    return Desk(start(services), services, qtbot)


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Becomes ``["ended"]`` instead of an end of the application that runs the tests."""
    ends: list[str] = []
    monkeypatch.setattr(App, "finish", lambda _: ends.append("ended"))
    yield ends
    monkeypatch.undo()


def unsaved_box(app: App) -> UnsavedBox:
    return cast("UnsavedBox", app.window.findChild(UnsavedBox))


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_save_that_fails_keeps_the_window_open_until_the_user_lets_the_words_go(desk: Desk, ended: list[str]):
    desk.write("Diskte yer yok")
    desk.refuse_writes(True)
    for copies in (True, False):
        desk.app.window.close()
        desk.qtbot.waitUntil(lambda: unsaved_box(desk.app) is not None, timeout=20_000)
        assert desk.app.window.isVisible()
        assert not ended
        box = unsaved_box(desk.app)
        (box.copy_button if copies else box.leave_button).click()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert "Diskte yer yok" in QApplication.clipboard().text()
    assert ended == ["ended"]


@pytest.mark.qt_log_ignore("does not support raise")
def test_the_window_closes_once_the_words_can_be_saved(desk: Desk, ended: list[str]):
    desk.write("Biraz sonra kaydedilir")
    desk.refuse_writes(True)
    desk.app.quit()
    desk.qtbot.waitUntil(lambda: unsaved_box(desk.app) is not None, timeout=20_000)
    unsaved_box(desk.app).reject()
    desk.refuse_writes(False)
    desk.app.quit()
    desk.qtbot.waitUntil(lambda: ended == ["ended"], timeout=20_000)
    assert "Biraz sonra kaydedilir" in desk.texts()


def test_a_failure_of_something_else_does_not_keep_the_window_open(desk: Desk, ended: list[str]):
    desk.app.quit()
    desk.app.tasks.task_failed.emit(UserError("Küçük resim çizilemedi."))
    desk.qtbot.waitUntil(lambda: ended == ["ended"], timeout=20_000)


def test_a_new_language_does_not_cost_words_that_cannot_be_saved(desk: Desk):
    desk.write("Kaybolmasın")
    desk.refuse_writes(True)
    before = desk.app.window
    desk.app.rebuild()
    desk.settle()
    assert desk.app.window is before
    assert before.unsaved_texts() == ["Kaybolmasın"]
    assert "Yazdıklarınız kaydedilemediği için bu işlem yapılmadı." in before.notices.texts
    desk.refuse_writes(False)
    desk.app.rebuild()
    desk.qtbot.waitUntil(lambda: desk.app.window is not before, timeout=20_000)
    assert "Kaybolmasın" in desk.texts()


def test_a_new_language_locks_the_vault_and_clears_the_clipboard(desk: Desk):
    from services.vault.secret import Secret
    from services.vault.service import VaultState
    from ui.vault.page import VaultPage

    desk.app.window.show_page("vault")
    desk.settle()
    page = desk.app.window.page("vault")
    assert isinstance(page, VaultPage)
    assert desk.services.vault().status().state is VaultState.UNLOCKED
    page.clipboard.copy(Secret("Kopya-1"), "Parola")
    desk.app.window.show_page("settings")
    with desk.qtbot.waitSignal(desk.app.stood, timeout=20_000):
        desk.app.rebuild()
    desk.settle()
    assert desk.services.vault().status().state is VaultState.LOCKED
    assert QApplication.clipboard().text() != "Kopya-1"


def test_a_backup_brings_everything_back_at_once(desk: Desk):
    backup = desk.back_up()
    desk.write("Yedekten sonra yazıldı")
    desk.app.window.show_page("settings")
    before = desk.app.window
    desk.app.events.backup_chosen.emit(backup)
    desk.qtbot.waitUntil(lambda: desk.app.window is not before, timeout=20_000)
    desk.settle()
    assert desk.app.window.notices.texts == ["Yedek geri yüklendi."]
    desk.qtbot.waitUntil(lambda: desk.app.window.current == "settings")  # shown after its first paint
    assert "Yedekten sonra yazıldı" not in desk.texts()
    kept = next(desk.services.paths.data.glob("*eski*.sqlite3"))
    with sqlite3.connect(kept) as connection:
        texts = [row[0] for row in connection.execute("SELECT text FROM post")]
    connection.close()
    assert "Yedekten sonra yazıldı" in texts


def test_no_backup_is_gone_back_to_while_words_cannot_be_saved(desk: Desk):
    backup = desk.back_up()
    desk.write("Kaybolmasın")
    desk.refuse_writes(True)
    before = desk.app.window
    desk.app.restore(backup)
    desk.settle()
    assert desk.app.window is before
    assert before.isEnabled()
    assert before.unsaved_texts() == ["Kaybolmasın"]
    assert not list(desk.services.paths.data.glob("*eski*.sqlite3"))
    desk.refuse_writes(False)


def test_a_backup_that_is_gone_is_told_and_the_window_goes_on(desk: Desk):
    backup = desk.back_up()
    backup.path.unlink()
    desk.app.restore(backup)
    desk.settle()
    assert desk.app.window.isEnabled()
    assert len(desk.app.window.notices.texts) == 1


def test_a_window_that_stays_open_is_backed_up_every_day(
    start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
):
    from ui.shell import housekeeping as module

    monkeypatch.setattr(module, "_DELAY_MS", 0)
    monkeypatch.setattr(module, "_EVERY_MS", 20)
    start(demo_services(paths, clock))
    for days in (1, 2, 3):
        qtbot.waitUntil(lambda days=days: len(list(paths.backups.glob("*.sqlite3"))) == days, timeout=20_000)
        clock.moment += timedelta(days=1)


def test_the_first_start_asks_once(start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock):
    services = build_services(paths, clock)
    app = start(services)
    page = app.window.overlay
    assert isinstance(page, FirstRunPage)
    page.skip()
    qtbot.waitUntil(lambda: app.window.overlay is None)
    assert services.settings.get("first_run.done")


def test_another_page_opens_a_post_in_an_editor_that_was_not_made_yet(
    start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock
):
    from ui.editor.page import EditorPage

    services = demo_services(paths, clock)
    app = start(services)
    wanted: list[str] = []
    app.tasks.run("storage", lambda _: services.storage.posts.listed()[5].id, owner=app, done=wanted.append)
    qtbot.waitUntil(lambda: bool(wanted))
    app.events.post_chosen.emit(wanted[0])
    assert app.window.current == "editor"
    page = app.window.page("editor")
    assert isinstance(page, EditorPage)
    qtbot.waitUntil(lambda: page.desk.current is not None and page.desk.current.id == wanted[0], timeout=20_000)


def test_the_language_changes_at_once_and_the_page_stays(start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock):
    services = demo_services(paths, clock)
    app = start(services)
    app.window.show_page("settings")
    before = app.window
    services.settings.set("appearance.language", "en")
    with qtbot.waitSignal(app.stood, timeout=20_000):
        app.events.setting_changed.emit("appearance.language")
    assert app.window is not before
    assert app.window.current == "settings"
    services.settings.set("appearance.language", "tr")
    with qtbot.waitSignal(app.stood, timeout=20_000):
        app.events.setting_changed.emit("appearance.language")


def test_a_new_language_keeps_the_section_and_the_pictures(desk: Desk, tmp_path: Path):
    from tests.data.images import make
    from ui.images.both import PicturesPage
    from ui.settings import SettingsPage

    paths = [tmp_path / "afiş.jpg", tmp_path / "sergi.jpg"]
    for path in paths:
        make.scene(320, 240).save(path)
    window = desk.app.window
    window.show_page("images")
    pictures = window.page("images")
    assert isinstance(pictures, PicturesPage)
    images = pictures.inspection
    images.arrivals.add(paths)
    desk.qtbot.waitUntil(lambda: len(images.model.pictures) == 2)
    desk.settle()
    images._select(paths[0])
    images.detail.alt_text.setPlainText("Açılış afişi")  # and at once to another page
    window.show_page("settings")
    settings = window.page("settings")
    assert isinstance(settings, SettingsPage)
    settings.show_section(1)
    for _ in range(2):  # the second window never shows Görseller
        with desk.qtbot.waitSignal(desk.app.stood, timeout=20_000):
            desk.app.rebuild()
        desk.settle()
    assert desk.app.window is not window
    settings = desk.app.window.page("settings")
    assert isinstance(settings, SettingsPage)
    assert settings.names.currentRow() == 1
    desk.app.window.show_page("images")
    pictures = desk.app.window.page("images")
    assert isinstance(pictures, PicturesPage)
    images = pictures.inspection
    desk.qtbot.waitUntil(lambda: all(picture.report is not None for picture in images.model.pictures), timeout=20_000)
    assert [(picture.path, picture.alt_text) for picture in images.model.pictures] == [
        (paths[0], "Açılış afişi"),
        (paths[1], ""),
    ]
    desk.settle()


def test_a_damaged_database_is_told_calmly_and_a_backup_leads_back(
    start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock
):
    storage = open_storage(paths, clock)
    storage.backups.make()
    storage.close()
    damaged = b"x" * 5000
    paths.database.write_bytes(damaged)
    Settings.load(paths.settings).set("first_run.done", True)
    app = start(build_services(paths, clock))
    page = app.window.overlay
    assert isinstance(page, RecoveryPage)
    assert paths.database.read_bytes() == damaged
    assert page.list.count() == 1
    with qtbot.waitSignal(app.stood, timeout=20_000):
        page._restore()
    assert app.window.overlay is None
    assert any(path.read_bytes() == damaged for path in paths.data.glob("*eski*.sqlite3"))


def test_starting_empty_keeps_the_old_file(start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock):
    paths.data.mkdir(parents=True)
    paths.database.write_bytes(b"y" * 5000)
    Settings.load(paths.settings).set("first_run.done", True)
    app = start(build_services(paths, clock))
    page = app.window.overlay
    assert isinstance(page, RecoveryPage)
    with qtbot.waitSignal(app.stood, timeout=20_000):
        page.fresh_chosen.emit()
    assert app.window.overlay is None
    assert any(path.read_bytes() == b"y" * 5000 for path in paths.data.glob("*eski*.sqlite3"))


def test_a_user_error_becomes_a_banner_and_anything_else_a_report(
    start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock
):
    app = start(demo_services(paths, clock))
    app.tasks.task_failed.emit(UserError("Disk dolu.", "Yer açın."))
    assert app.window.notices.texts == ["Disk dolu."]
    app.tasks.task_failed.emit(RuntimeError("password=Gizli-9"))
    qtbot.waitUntil(lambda: top(CrashDialog) is not None)
    dialog = top(CrashDialog)
    assert isinstance(dialog, CrashDialog)
    assert "RuntimeError" in dialog.text.toPlainText()
    assert "Gizli-9" not in dialog.text.toPlainText()
    dialog.accept()


def test_an_earlier_crash_is_offered_once(start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock):
    CrashReports(paths.crashes, clock, "1").write(ValueError("earlier"))
    app = start(demo_services(paths, clock))
    qtbot.waitUntil(lambda: bool(app.window.notices.texts), timeout=20_000)
    assert CrashReports(paths.crashes, clock, "1").pending() == []


def test_notices_are_at_most_three_and_never_twice_the_same(qtbot: QtBot, theme: Theme):
    from ui.shell.notices import NoticeArea

    area = NoticeArea()
    qtbot.addWidget(area)
    for text in ("a", "b", "b", "c", "d"):
        area.add(Severity.ERROR, text)
    assert area.texts == ["b", "c", "d"]


def test_what_a_page_said_goes_with_it_and_moves_nothing(start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock):
    from PySide6.QtCore import QPoint

    app = start(demo_services(paths, clock))
    window, page = app.window, app.window.page("calendar")
    assert page is not None
    before = page.mapTo(window, QPoint())
    for severity in (Severity.INFORMATION, Severity.WARNING, Severity.ERROR):
        app.events.notice_raised.emit(Notice(severity, Message(text=severity.label)))
    qtbot.waitUntil(lambda: window.notices.geometry().top() >= page.height() > 0)
    assert page.mapTo(window, QPoint()) == before
    window.show_page("calendar")  # it is shown already
    assert window.notices.texts == ["information", "warning", "error"]
    window.show_page("settings")
    assert window.notices.texts == ["error"]


def test_no_button_comes_under_the_hand_that_closed_a_notice(
    start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock
):
    from PySide6.QtCore import QPoint, QRect
    from PySide6.QtWidgets import QAbstractButton

    def place(button: QWidget) -> QRect:
        return QRect(button.mapTo(app.window, QPoint()), button.size())

    app = start(demo_services(paths, clock))
    pages = ("calendar", "editor", "images", "accounts", "vault", "handbook", "settings")
    for size, key in itertools.product(((960, 600), (1180, 760), (1600, 900)), pages):
        app.window.resize(*size)
        app.window.show_page(key)
        qtbot.waitUntil(lambda: not app.tasks.busy, timeout=20_000)
        page = app.window.page(key)
        assert page is not None
        height = page.height()
        banner = app.window.notices.add(Severity.ERROR, "Bu işlem şu anda yapılamadı.")
        qtbot.waitUntil(lambda page=page, height=height: page.height() < height)
        (cross,) = banner.findChildren(QAbstractButton)
        pressed = place(cross)
        cross.click()
        qtbot.waitUntil(lambda page=page, height=height: page.height() == height)
        buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
        assert [(size, key, one.accessibleName()) for one in buttons if place(one).intersects(pressed)] == []


def test_an_overdue_account_is_marked_on_the_rail(start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock):
    services = demo_services(paths, clock)
    app = start(services)
    (button,) = [one for one in app.window.rail.findChildren(QToolButton) if one.accessibleName() == "Hesaplar"]
    qtbot.waitUntil(lambda: button.accessibleDescription().endswith(": 1"), timeout=20_000)
    assert "(Ctrl+4)" in button.toolTip()

    def review(_: object) -> None:
        for account in services.storage.unit.accounts():
            services.storage.unit.save_account(replace(account, reviewed_on=local_day(clock.now())))

    app.tasks.run("storage", review, owner=app, done=lambda _: app.events.unit_changed.emit())
    qtbot.waitUntil(lambda: not button.accessibleDescription(), timeout=20_000)
    assert button.toolTip() == "Hesaplar (Ctrl+4)"


def test_geometry_and_page_are_remembered(start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock):
    services = demo_services(paths, clock)
    app = start(services)
    app.window.resize(1111, 711)
    app.window.show_page("images")
    with qtbot.waitSignal(app.window.closing):
        app.window.close()
    qtbot.waitUntil(lambda: Settings.load(paths.settings).get("window.page") == "images", timeout=20_000)
    assert Settings.load(paths.settings).get("window.geometry")


def test_a_finding_leads_to_its_rule_in_the_handbook(start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock):
    from ui.editor.marks import Mark
    from ui.editor.page import EditorPage
    from ui.handbook import HandbookPage

    app = start(demo_services(paths, clock))
    app.window.show_page("editor")
    editor = app.window.page("editor")
    assert isinstance(editor, EditorPage)

    def found() -> list[Mark]:
        return [mark for mark in editor.review.actions.visible() if mark.diagnostic.rule == "guideline.6.bilim-adami"]

    qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
    editor.review.actions.go_to(found()[0])
    editor.panel.detail.article.click()
    assert app.window.current == "handbook"
    handbook = app.window.page("handbook")
    assert isinstance(handbook, HandbookPage)
    qtbot.waitUntil(lambda: handbook.article.rules.detail.rule is not None, timeout=20_000)
    assert handbook.article.rules.detail.rule is not None
    assert handbook.article.rules.detail.rule.id == "guideline.6.bilim-adami"


def test_the_cheat_sheet_knows_every_page(qtbot: QtBot, theme: Theme):
    sheet = CheatSheet()
    qtbot.addWidget(sheet)
    assert [group.title for group in GROUPS] == [
        "Her yerde",
        "Takvim",
        "Yazı",
        "Görseller",
        "Hesaplar",
        "Kasa",
        "Kılavuz",
    ]


def test_redo_has_the_same_keys_on_every_page(qtbot: QtBot, theme: Theme):
    from PySide6.QtGui import QShortcut

    from ui.editor.marks import MarkSet
    from ui.editor.text_area import TextArea

    redo = [shortcut for group in GROUPS for shortcut in group.shortcuts if shortcut.does == "Geri al ve yinele"]
    assert [shortcut.keys for shortcut in redo] == [("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z")] * 3
    area = TextArea(MarkSet())
    qtbot.addWidget(area)
    assert [one.key().toString() for one in area.findChildren(QShortcut)] == ["Ctrl+Y"]  # not Qt's own everywhere


def test_a_second_instance_reaches_the_first(qtbot: QtBot, paths: Paths):
    first, second = SingleInstance(paths.state), SingleInstance(paths.state)
    assert first.take()
    first.listen()
    try:
        assert not second.take()
        with qtbot.waitSignal(first.raise_asked):
            assert second.call_first()
    finally:
        first.release()
    assert second.take()
    second.release()


@pytest.mark.parametrize("left", ["", "1\npython3\nan-old-name-of-this-pc\n\n\n"])
def test_a_lock_that_nobody_holds_is_taken_over(paths: Paths, left: str):
    paths.state.mkdir(parents=True)
    (paths.state / "instance.lock").write_text(left)
    instance = SingleInstance(paths.state)
    assert not instance.take()
    assert instance.take_over()
    instance.release()


def test_a_lock_that_is_held_is_never_taken_over(paths: Paths):
    first, second = SingleInstance(paths.state), SingleInstance(paths.state)
    assert first.take()
    assert not second.take()
    assert not second.take_over()
    first.release()


def test_a_first_window_that_does_not_answer_is_told_in_a_box(
    qtbot: QtBot, paths: Paths, clock: FixedClock, theme: Theme, monkeypatch: pytest.MonkeyPatch
):
    from PySide6.QtWidgets import QMessageBox

    from ui import app, start

    told: list[str] = []
    monkeypatch.setattr(app, "make_qt_application", lambda *_: QApplication.instance())
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    first = SingleInstance(paths.state)
    assert first.take()
    try:
        assert start.open_window(paths, clock) == 1
    finally:
        first.release()
    assert told == ["Birim Kalemi açık görünüyor ama yanıt vermiyor."]


def test_undo_reaches_over_pages_and_restarts_and_leaves_text_fields_alone(
    start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock
):
    app = start(demo_services(paths, clock))
    calendar = cast("CalendarPage", app.window.page("calendar"))
    qtbot.waitUntil(lambda: bool(calendar.board.posts) and not app.tasks.busy, timeout=20_000)
    gone = min(calendar.board.posts, key=lambda post: (post.planned_at is None, str(post.planned_at)))
    calendar.plan.delete_post(gone.id)
    app.window.show_page("editor")
    qtbot.waitUntil(lambda: not app.tasks.busy, timeout=20_000)
    editor = cast("EditorPage", app.window.page("editor"))
    editor.card.area.setFocus()
    qtbot.keyClick(editor.card.area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(editor.card.area, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not app.tasks.busy, timeout=20_000)
    assert calendar.board.post(gone.id) is None
    assert app.history.next_undo is not None
    app.finish()

    again = start(build_services(paths, clock))
    again.window.show_page("handbook")
    qtbot.waitUntil(lambda: again.history.next_undo is not None and not again.tasks.busy, timeout=20_000)
    button = again.window.rail.findChild(QAbstractButton)
    assert button is not None
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any("Geri alındı" in text for text in again.window.notices.texts), timeout=20_000)
    again.window.show_page("calendar")
    calendar = cast("CalendarPage", again.window.page("calendar"))
    qtbot.waitUntil(lambda: calendar.board.post(gone.id) is not None)
    qtbot.keyClick(calendar.view.widget, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: calendar.board.post(gone.id) is None)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_start_by_the_system_shows_no_window_before_somebody_wants_it(start: Start, paths: Paths, clock: FixedClock):
    app = start(demo_services(paths, clock), unseen=True)
    assert app.window.isMinimized()  # there is no tray here that it could stay in
    app.come_forward()
    assert not app.window.isMinimized()


def test_the_calendars_order_opens_by_its_key_and_undo_knows_what_was_done_there(
    start: Start, qtbot: QtBot, paths: Paths, clock: FixedClock
):
    from ui.arrangement.dialog import ArrangementDialog

    app = start(demo_services(paths, clock))

    def settle() -> None:
        qtbot.waitUntil(lambda: not app.tasks.busy, timeout=20_000)

    settle()
    calendar = cast("CalendarPage", app.window.page("calendar"))
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    calendar.setFocus()
    qtbot.keyClick(calendar.view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = app.window.findChild(ArrangementDialog)
    assert dialog is not None
    settle()
    part = dialog.pillars
    assert part.list.hasFocus()
    assert next(one.name for one in part.arrangement.pillars) == "Araştırma"
    qtbot.keyClick(part.list, Qt.Key.Key_Delete)
    settle()
    assert len(part.arrangement.pillars) == 4
    assert next(one.pillar.name for one in calendar.shares.shares) == "Duyurular"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: app.window.findChild(ArrangementDialog) is None)
    app.history.undo()
    settle()
    assert next(one.pillar.name for one in calendar.shares.shares) == "Araştırma"
