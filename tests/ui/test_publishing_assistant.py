"""From the alarm to "published" by keyboard, with a real database; and everything that comes between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from publishing_support import DAYS, LINK, TEXT, Desk, due_post, publishing_desk
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QSystemTrayIcon

from models.diagnostics import Diagnostic
from models.enums import Platform, PostState, Severity
from models.errors import UserError
from models.messages import Message
from models.posts import Attachment
from services.publishing.due import Agenda
from services.publishing.marking import Marking
from services.publishing.outlets import Outlet
from services.publishing.steps import Step
from services.storage import open_storage
from services.vault.secret import Secret
from ui.moments import to_field, when
from ui.publishing.waiting_dialog import WaitingDialog
from ui.vault.clipboard import GuardedClipboard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from services.paths import Paths
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")
"""The offscreen platform says so of every menu and of every sign in the tray."""
PICTURE = Attachment("p", "a" * 64, "afiş.jpg", "JPEG", 1200, 1200, "Salon", "")
TALL = Attachment("t", "b" * 64, "uzun.jpg", "JPEG", 600, 1800)


Parts = tuple["TaskRunner", "AppEvents", "Paths"]


@pytest.fixture
def parts(tasks: TaskRunner, events: AppEvents, paths: Paths) -> Parts:
    return tasks, events, paths


@pytest.fixture
def desk(
    qtbot: QtBot, theme: Theme, parts: Parts, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    with publishing_desk(qtbot, clock, *parts) as made:

        def open_url(url: QUrl) -> bool:
            made.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
            return True

        monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
        yield made


def error(text: str = "bayan", rule: str = "guideline.6.x") -> Diagnostic:
    start = TEXT.find(text) if text in TEXT else 0
    return Diagnostic(rule, 6, Severity.ERROR, start, start + 5, Message("Bu söz uygun değil."))


# The whole way


def test_the_whole_way_by_keyboard(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock))
    desk.begin()
    assert desk.told == [f"Zamanı geldi: “{TEXT}”"]
    desk.assistant.banner.findChildren(QPushButton)[0].click()
    desk.settle()
    dialog = desk.dialog
    assert dialog.session.outlet == Outlet(Platform.X)
    desk.press()  # X is opened, the text in its address
    assert "text=Kitap%20kul%C3%BCb%C3%BC" in desk.opened[-1]
    assert dialog.focusWidget() is dialog.steps.form.link
    dialog.steps.form.link.setText(f"  {LINK}?s=20 ")
    desk.press()
    half = desk.post()
    assert [(one.published_at, one.link) for one in half.variants] == [(clock.now(), LINK), (None, "")]
    assert half.state is PostState.PLANNED
    assert dialog.session.outlet == Outlet(Platform.INSTAGRAM)
    desk.press()
    assert QGuiApplication.clipboard().text() == TEXT
    desk.press()
    assert desk.opened[-1] == "https://www.instagram.com/"
    desk.press()
    assert desk.post().state is PostState.PUBLISHED
    assert dialog.session.is_finished
    assert dialog.out.isVisible()
    assert desk.told == []
    dialog.undo_bar.undo()
    desk.settle()
    assert desk.post().variants == half.variants
    assert desk.post().state is PostState.PLANNED


def test_one_key_does_the_next_step_from_anywhere(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, "a", Platform.FACEBOOK))
    desk.begin()
    dialog = desk.open()
    dialog.leave.setFocus()
    for step in (Step.COMPOSER, Step.OUT):
        dialog.do_next()
        desk.settle()
        assert dialog.session.next is step
    dialog.do_next()
    desk.settle()
    assert desk.post().state is PostState.PUBLISHED


def test_the_next_post_follows(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, "a", Platform.X, late=5), due_post(clock, "b", Platform.X, text="İkinci yazı"))
    desk.begin()
    dialog = desk.open("a")
    dialog.session.went_out(clock.now(), "")
    desk.settle()
    assert dialog.out.next.isVisible()
    dialog.do_next()
    desk.settle()
    assert dialog.post_id == "b"
    dialog.session.went_out(clock.now(), "")
    desk.settle()
    assert not dialog.out.next.isVisible()


# Alarms


def test_an_alarm_rings_once_and_takes_nobodys_keyboard(desk: Desk, clock: FixedClock) -> None:
    soon = replace(due_post(clock), planned_at=clock.now() + timedelta(minutes=5))
    desk.put(soon)
    desk.begin()
    assert desk.told == []
    desk.page.field.setFocus()
    clock.moment += timedelta(minutes=5)
    desk.assistant.watch.tick()
    desk.settle()
    assert len(desk.told) == 1
    assert desk.window.focusWidget() is desk.page.field
    desk.assistant.banner.closed.emit()
    desk.changed()
    clock.moment += timedelta(hours=3)
    desk.assistant.watch.tick()
    desk.settle()
    assert desk.told == []
    assert "1 yazı" in desk.window.rail._actions["publishing"].toolTip()  # it is late, and still there


def test_after_a_restart_only_what_is_new_rings(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, "a", late=30))
    desk.begin()
    assert desk.told == [f"Gecikti: “{TEXT}”"]
    desk.window.close()
    desk.put(due_post(clock, "b", late=600, text="Gece yazısı"))
    desk.begin()  # the computer was off when it was due
    assert desk.told == ["Zamanı gelen: 2 yazı, gecikti: 2"]
    desk.window.close()
    desk.begin()
    assert desk.told == []


def test_sleep_and_clocks_that_are_set_back(desk: Desk, clock: FixedClock) -> None:
    desk.put(replace(due_post(clock), planned_at=clock.now() + timedelta(hours=2)))
    desk.begin()
    begun = clock.now()
    clock.moment += timedelta(hours=9)  # it slept
    desk.assistant.watch.tick()
    desk.settle()
    assert len(desk.told) == 1
    clock.moment = begun
    desk.assistant.watch.tick()
    desk.settle()
    assert desk.told == []  # it is not due any more
    clock.moment += timedelta(hours=2)
    desk.assistant.watch.tick()
    desk.settle()
    assert desk.told == []  # and this alarm rang


def test_a_tick_asks_the_storage_nothing_in_between(desk: Desk, clock: FixedClock) -> None:
    desk.put(replace(due_post(clock), planned_at=clock.now() + timedelta(hours=2)))
    desk.begin()
    clock.moment += timedelta(minutes=1)
    desk.assistant.watch.tick()
    assert not desk.tasks.busy


def test_what_is_published_elsewhere_is_no_longer_told(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock))
    desk.begin()
    desk.stored(lambda storage: storage.posts.update("a", lambda post: post.published(clock.now())))
    desk.changed()
    assert desk.told == []
    assert "yazı" not in desk.window.rail._actions["publishing"].toolTip()


def test_the_tray_tells_where_there_is_one(desk: Desk, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, title, *_: said.append(title))
    desk.put(due_post(clock))
    desk.begin()
    assert said == [f"Zamanı geldi: “{TEXT}”"]
    desk.changed()
    assert len(said) == 1


def test_closing_leaves_it_in_the_tray_where_the_user_wants_that(
    desk: Desk, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[bool] = []
    desk.begin()
    desk.window.closing.connect(lambda: closed.append(True))
    desk.stays = True
    desk.window.close()  # without a tray nothing would lead back
    assert closed == [True]
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda *_: None)
    desk.window.show()
    flushed = desk.page.flushed
    desk.window.close()
    assert closed == [True]
    assert not desk.window.isVisible()
    assert desk.page.flushed == flushed + 1
    desk.window.come_forward()
    desk.window.leave()  # as Ctrl+Q does
    assert closed == [True, True]


# What speaks against it


def test_the_crisis_switch_holds_it_back_with_its_reason(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock), due_post(clock, "n", text="Merhuma Allah’tan rahmet, ailesine başsağlığı dileriz."))
    assert DAYS.is_notice("Merhuma Allah’tan rahmet, ailesine başsağlığı dileriz.")
    desk.stored(lambda storage: storage.pauses.begin("Servis kazası"))
    desk.begin()
    assert desk.told == ["Zamanı geldi: “Merhuma Allah’tan rahmet, ailesine…”"]
    dialog = desk.open()
    assert "Servis kazası" in dialog.notes.note.hint.text()
    assert not dialog.steps.isEnabled()
    dialog.do_next()
    assert desk.opened == []
    desk.stored(lambda storage: storage.pauses.end())
    desk.events.days_changed.emit()
    desk.settle()
    assert dialog.steps.isEnabled()
    assert dialog.notes.note is None
    assert desk.told == ["Zamanı gelen: 2 yazı"]


def test_errors_ask_for_a_decision_once(desk: Desk, clock: FixedClock) -> None:
    desk.checks.planted[TEXT] = [error()]
    desk.put(due_post(clock))
    desk.begin()
    dialog = desk.open()
    assert "1 hata" in dialog.notes.note.text.text()
    assert not dialog.steps.isEnabled()
    dialog.do_next()
    assert desk.opened == []
    dialog.notes.first.click()
    assert desk.chosen == ["a"]
    dialog.session.accept()
    assert dialog.steps.isEnabled()
    dialog.session.choose(Outlet(Platform.INSTAGRAM))
    desk.settle()
    assert dialog.notes.note is None  # the same words are not asked about on the next platform
    assert dialog.steps.isEnabled()


def test_pictures_are_looked_at_too_and_once(desk: Desk, clock: FixedClock) -> None:
    found = Diagnostic("image.people", 7, Severity.ERROR, 0, 0, Message("İzni yok."), data={})
    desk.pictures.planted[PICTURE.sha256] = (found,)
    desk.put(replace(due_post(clock), attachments=(PICTURE,)))
    desk.begin()
    dialog = desk.open()
    assert "İzni yok." in dialog.notes.note.hint.text()
    assert not dialog.steps.isEnabled()
    dialog.session.accept()
    desk.changed()
    dialog.session.choose(Outlet(Platform.INSTAGRAM))
    desk.settle()
    assert dialog.steps.isEnabled()


def test_what_was_decided_in_the_editor_is_not_asked_again(desk: Desk, clock: FixedClock) -> None:
    desk.checks.planted[TEXT] = [error()]
    desk.put(due_post(clock))
    desk.begin()
    assert desk.open(looked=True).steps.isEnabled()


def test_the_day_is_today_for_the_last_look(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, late=3000))
    desk.begin()
    desk.open()
    assert desk.checks.asked[-1].planned_at == clock.now()


def test_a_post_without_platform_says_where_that_is_chosen(desk: Desk, clock: FixedClock) -> None:
    desk.put(replace(due_post(clock), variants=()))
    desk.begin()
    dialog = desk.open()
    dialog.notes.first.click()
    assert desk.chosen == ["a"]
    assert not dialog.area.isVisible()


# Links and times


def test_the_link_of_another_platform_is_not_kept(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, "a", Platform.X))
    desk.begin()
    form = desk.open().steps.form
    QGuiApplication.clipboard().setText("https://www.instagram.com/p/abc/")
    form.paste.click()
    form.confirm()
    desk.settle()
    assert desk.post().state is PostState.PLANNED
    assert "Instagram" in form.said.text()
    form.link.setText(LINK)
    form.time.setDateTime(to_field(clock.now() - timedelta(minutes=20)))
    form.confirm()
    desk.settle()
    assert desk.post().published_at == clock.now() - timedelta(minutes=20)


def test_a_time_to_come_is_refused_with_a_sentence(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, "a", Platform.X))
    desk.begin()
    dialog = desk.open()
    dialog.steps.form.time.setDateTime(to_field(clock.now() + timedelta(hours=1)))
    dialog.steps.form.confirm()
    desk.settle()
    assert desk.post().state is PostState.PLANNED
    assert "ileride" in dialog.undo_bar.words.text()


def test_a_link_that_was_not_at_hand_comes_later(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, "a", Platform.X))
    desk.begin()
    dialog = desk.open()
    dialog.session.went_out(clock.now(), "")
    desk.settle()
    form = dialog.out.form
    form.confirm()  # nothing was pasted
    form.link.setText(LINK)
    desk.qtbot.keyClick(form.link, Qt.Key.Key_Return)
    desk.settle()
    assert desk.post().variants[0].link == LINK
    assert not form.isVisible()
    assert dialog.out.visit.isVisible()


def test_not_published_after_all(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock))
    desk.begin()
    dialog = desk.open()
    dialog.session.went_out(clock.now(), LINK)
    desk.settle()
    dialog.outlets.chosen.emit(Outlet(Platform.X))
    assert dialog.out.visit.isVisible()
    dialog.out.not_out.click()
    desk.settle()
    assert [one.published_at for one in desk.post().variants] == [None, None]
    assert dialog.session.next is Step.COMPOSER


def test_an_answer_about_another_post_is_dropped(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, "a"), due_post(clock, "b", text="İkinci yazı"))
    desk.begin()
    desk.events.publishing_asked.emit("a", False)
    seen: list[str] = []
    desk.dialog.session.changed.connect(lambda: seen.append(desk.dialog.session.known.post.id))
    desk.events.publishing_asked.emit("b", False)
    desk.settle()
    assert set(seen) == {"b"}


def test_a_post_that_is_deleted_meanwhile_closes_its_steps(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock))
    desk.begin()
    dialog = desk.open()
    desk.stored(lambda storage: storage.posts.delete("a"))
    desk.changed()
    assert not dialog.isVisible()
    assert desk.told == []


# Resuming, postponing, pictures


def test_a_publication_that_broke_off_goes_on(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, "a", Platform.FACEBOOK))
    desk.begin()
    dialog = desk.open()
    dialog.do_next()
    desk.settle()
    dialog.do_next()
    desk.settle()
    desk.window.close()
    desk.begin()  # after a kill, its memory is what the file says
    again = desk.open()
    assert again.session.next is Step.OUT
    assert "Gönderdiyseniz" in again.steps.cards[Step.COMPOSER].hint.text()


def test_other_words_are_to_be_copied_anew(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, "a", Platform.FACEBOOK))
    desk.begin()
    dialog = desk.open()
    dialog.do_next()
    assert dialog.session.next is Step.COMPOSER
    desk.stored(lambda storage: storage.posts.update("a", lambda post: replace(post, text="Başka sözler")))
    desk.changed()
    assert dialog.session.next is Step.TEXT
    dialog.do_next()
    assert QGuiApplication.clipboard().text() == "Başka sözler"


def test_postponed_to_a_free_time(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, "a", Platform.X))
    desk.begin()
    dialog = desk.open()
    menu = dialog.postpone.show_menu()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[0] == "Bir saat sonra (26 Kasım Perşembe, 10.00)"
    assert texts[-1] == "Başka bir zaman…"
    assert len(texts) == 5
    menu.actions()[1].trigger()
    menu.close()
    desk.settle()
    moved = desk.post()
    assert moved.planned_at > clock.now()
    assert moved.state is PostState.PLANNED
    assert desk.told == []
    dialog.undo_bar.undo()
    desk.settle()
    assert desk.post().planned_at == due_post(clock).planned_at
    assert desk.told == []  # that alarm rang


def test_what_is_still_to_come_may_go_later_or_sooner(desk: Desk, clock: FixedClock) -> None:
    planned = clock.now() + timedelta(days=14)
    desk.put(replace(due_post(clock, "a", Platform.X), planned_at=planned))
    desk.begin()
    dialog = desk.open()
    menu = dialog.postpone.show_menu()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert [one.split(":")[0] for one in texts] == [*["Boş zaman"] * 3, *["Öne al"] * 3, "Başka bir zaman…"]
    menu.actions()[0].trigger()
    menu.close()
    desk.settle()
    assert desk.post().planned_at > planned
    assert f"ertelendi: {when(desk.post().planned_at)}." in dialog.undo_bar.words.text()
    dialog.session.postpone(clock.now() + timedelta(days=1))
    desk.settle()
    assert "öne alındı: 27 Kasım Cuma, 09.00." in dialog.undo_bar.words.text()


def test_a_past_time_is_refused(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, "a", Platform.X))
    desk.begin()
    dialog = desk.open()
    dialog.postpone.other_asked.emit()
    assert dialog.other.isVisible()
    dialog.other.field.setDateTime(to_field(clock.now() - timedelta(minutes=1)))
    dialog.other.set_button.click()
    desk.settle()
    assert "geçmişte" in dialog.undo_bar.words.text()
    assert desk.post().planned_at == due_post(clock).planned_at


def test_pictures_go_into_a_folder_of_the_post(desk: Desk, clock: FixedClock, paths: Paths) -> None:
    desk.put(replace(due_post(clock, "a", Platform.INSTAGRAM), attachments=(PICTURE, TALL)))
    desk.begin()
    dialog = desk.open()
    pictures = dialog.steps.pictures
    assert pictures.unfit == 1
    assert "zemine" in pictures.rows[1].state.text()
    pictures.rows[0].alt.click()
    assert QGuiApplication.clipboard().text() == "Salon"
    dialog.do_next()
    dialog.do_next()
    desk.until(lambda: dialog.session.next is Step.COMPOSER)
    assert pictures.folder.parent == paths.state
    assert pictures.folder.name.startswith("2026-11-26 Instagram Kitap kulübü")
    assert sorted(file.name for file in pictures.folder.iterdir()) == ["afiş.jpg", "uzun.jpg"]
    folder = pictures.folder
    desk.window.close()
    desk.begin()
    again = desk.open().steps.pictures
    assert again.folder == folder  # it is opened from here, also after a restart
    assert all(row.is_ready for row in again.rows)


@pytest.mark.parametrize(
    ("platform", "pictures", "hint"),
    [
        (Platform.INSTAGRAM, (), "Yazıda görsel yok; görseli ya da videoyu"),
        (Platform.INSTAGRAM, (PICTURE,), "Metni yapıştırın, görselleri klasörden seçin"),
        (Platform.FACEBOOK, (), "Metni yapıştırın, gönderin."),
        (Platform.X, (), "Metin kutuda hazır gelir; gönderin."),
        (Platform.X, (PICTURE,), "görselleri klasörden ekleyin"),
    ],
)
def test_a_page_is_asked_for_no_pictures_that_there_are_not(
    desk: Desk, clock: FixedClock, platform: Platform, pictures: tuple[Attachment, ...], hint: str
) -> None:
    desk.put(replace(due_post(clock, "a", platform), attachments=pictures))
    desk.begin()
    assert hint in desk.open().steps.cards[Step.COMPOSER].hint.text()


def test_more_pictures_than_the_platform_takes(desk: Desk, clock: FixedClock) -> None:
    six = tuple(replace(PICTURE, id=f"p{n}", sha256=f"{n}" * 64) for n in range(6))
    desk.put(replace(due_post(clock), attachments=six))
    desk.begin()
    dialog = desk.open()
    assert "en çok 4" in dialog.steps.cards[Step.PICTURES].hint.text()
    dialog.session.choose(Outlet(Platform.INSTAGRAM))
    desk.settle()
    assert "en çok" not in dialog.steps.cards[Step.PICTURES].hint.text()


def test_the_pictures_of_a_finished_post_can_go_into_the_library(desk: Desk, clock: FixedClock) -> None:
    desk.put(replace(due_post(clock, "a", Platform.X), attachments=(PICTURE, TALL)))
    desk.begin()
    dialog = desk.open()
    dialog.session.went_out(clock.now(), "")
    desk.settle()
    dialog.out.keep.click()
    desk.settle()
    assert not dialog.out.keep.isVisible()
    assert set(desk.stored(lambda storage: storage.assets.get_many([PICTURE.sha256, TALL.sha256]))) == {
        PICTURE.sha256,
        TALL.sha256,
    }
    assert "2 görsel arşive eklendi" in dialog.undo_bar.words.text()


def test_where_pictures_go_is_asked_once(desk: Desk, clock: FixedClock, paths: Paths) -> None:
    desk.folder.clear()
    desk.put(replace(due_post(clock, "a", Platform.X), attachments=(PICTURE,)))
    desk.begin()
    dialog = desk.open()
    dialog.do_next()
    asked = dialog.findChild(QFileDialog)
    assert Path(asked.directory().absolutePath()).is_dir()
    asked.fileSelected.emit(str(paths.state))
    asked.close()
    desk.until(lambda: dialog.session.next is Step.COMPOSER)
    assert desk.folder["last"] == str(paths.state)
    assert "klasöründe (1)" in dialog.undo_bar.words.text(), "told where the user looks, and not behind"


def test_a_picture_that_cannot_be_copied_leaves_the_step_open(desk: Desk, clock: FixedClock) -> None:
    desk.copies.refusing = UserError(Message("Disk dolu."))
    desk.put(replace(due_post(clock, "a", Platform.X), attachments=(PICTURE,)))
    desk.begin()
    dialog = desk.open()
    dialog.do_next()
    desk.until(lambda: dialog.undo_bar.words.text() == "Disk dolu.")
    assert dialog.session.next is Step.PICTURES


def test_a_copied_text_takes_the_place_of_a_secret_and_stays(desk: Desk, clock: FixedClock) -> None:
    guarded = GuardedClipboard(lambda: 15, desk.events)
    guarded.copy(Secret("parola-17"), "Parola")
    desk.put(due_post(clock, "a", Platform.FACEBOOK))
    desk.begin()
    desk.open().do_next()
    guarded.clear()  # its time is over
    assert QGuiApplication.clipboard().text() == TEXT


# The list


def waiting_of(desk: Desk) -> WaitingDialog:
    desk.window.rail._actions["publishing"].click()
    desk.settle()
    assert desk.assistant.waiting is not None
    return desk.assistant.waiting


def test_the_list_has_everything_and_follows(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, "a", late=5000), due_post(clock, "b"), due_post(clock, "c", late=90))
    desk.begin()
    dialog = waiting_of(desk)
    assert [one.post.id for one in dialog.model.rows] == ["a", "c", "b"]
    words = [dialog.model.index(row).data().splitlines()[1] for row in range(3)]
    assert [line.split(" · ")[1] for line in words] == ["3 gün gecikti", "1 saat gecikti", "zamanı geldi"]
    dialog.publish.click()
    desk.settle()
    assert desk.dialog.post_id == "a"
    assert desk.assistant.waiting is None


def test_what_is_found_while_the_list_is_open_gets_the_keyboard(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, "a"))
    desk.begin()
    agenda = desk.assistant.watch.agenda
    dialog = waiting_of(desk)
    dialog.show_agenda(Agenda())  # as it is shown before the storage has answered
    dialog.show_agenda(agenda)
    assert dialog.list.isVisible()
    assert dialog.focusWidget() is dialog.list, "Enter publishes, and does not close"


def test_a_draft_whose_day_came_is_listed_and_leads_to_the_editor(desk: Desk, clock: FixedClock) -> None:
    desk.put(replace(due_post(clock, "d"), state=PostState.DRAFT), due_post(clock, "p"))
    opened: list[str] = []
    desk.events.post_chosen.connect(opened.append)
    desk.begin()
    assert desk.told == [f"Zamanı geldi: “{TEXT}”"], "no alarm for what nobody planned"
    dialog = waiting_of(desk)
    assert [one.post.id for one in dialog.model.rows] == ["p", "d"]
    assert dialog.publish.isEnabled()
    dialog.list.setCurrentIndex(dialog.model.index(1))
    assert "henüz planlanmadı" in dialog.model.index(1).data()
    assert not dialog.publish.isEnabled()
    dialog.list.doubleClicked.emit(dialog.model.index(1))
    assert opened == ["d"]


def test_whoever_comes_back_sees_what_another_computer_did(desk: Desk, clock: FixedClock, paths: Paths) -> None:
    desk.put(due_post(clock, "a", Platform.X, Platform.INSTAGRAM))
    desk.begin()
    dialog = desk.open()
    assert dialog.steps.isEnabled()
    other = open_storage(paths, clock)
    Marking(other, clock).went_out("a", "a", Outlet(Platform.X), clock.now())
    other.pauses.begin("Kaza")
    other.close()
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.WindowActivate))
    desk.settle()
    assert dialog.session.outlet == Outlet(Platform.INSTAGRAM)
    assert not dialog.steps.isEnabled(), "it would go out twice, and in a pause"


def test_several_are_spread_over_free_times_and_come_back(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, "a", late=50), due_post(clock, "b", late=40))
    desk.begin()
    dialog = waiting_of(desk)
    dialog.list.selectAll()
    assert not dialog.publish.isEnabled()
    dialog.move_chosen()
    desk.settle()
    assert dialog.model.rows == []
    assert dialog.undo_bar.words.text().count("yeni zamanı") == 2
    dialog.undo_bar.undo()
    desk.settle()
    assert len(dialog.model.rows) == 2
    dialog.list.setCurrentIndex(dialog.model.index(1))
    dialog.open_button.click()
    assert desk.chosen == ["b"]


def test_a_word_that_means_another_day_now_is_told(desk: Desk, clock: FixedClock) -> None:
    desk.put(due_post(clock, "a", late=5000, text="Yarınki seminerimizi unutmayın."))
    opened: list[str] = []
    desk.events.post_chosen.connect(opened.append)
    desk.begin()
    dialog = waiting_of(desk)
    dialog.move_button.setFocus()
    dialog.move_button.click()
    desk.settle()
    moved, warned = dialog.undo_bar.words.text().splitlines()
    assert when(desk.post().planned_at) in moved
    assert warned == "Metinde “Yarınki” geçiyor; yeni güne göre düzeltin."
    assert dialog.focusWidget() is dialog.leave, "one more Enter takes nothing back"
    dialog.undo_bar.also_button.click()
    assert opened == ["a"]


def test_nothing_waits(desk: Desk) -> None:
    desk.begin()
    dialog = waiting_of(desk)
    assert dialog.nothing.isVisible()
    assert not dialog.publish.isEnabled()
    dialog.reject()
    assert desk.assistant.waiting is None
