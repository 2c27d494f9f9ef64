"""Nothing typed is lost: journal, revisions, failures, restoring, deleting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from threading import Event
from typing import TYPE_CHECKING

import pytest
from editor_fakes import DISK_FULL, FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from models.enums import Language, Platform, PostState
from models.posts import Post, Variant
from services.language import turkish
from ui.editor.older import LISTED_AT_MOST
from ui.editor.saver import Saver, store
from ui.editor.sheet import Sheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

Open = Callable[[FakeStorage], Desk]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock) -> Iterator[Open]:
    contexts = []

    def make(storage: FakeStorage) -> Desk:
        context = editor(qtbot, (tasks, events, clock), storage, FakeChecks())
        contexts.append(context)
        return context.__enter__()

    yield make
    for context in contexts:
        context.__exit__(None, None, None)


def test_opening_a_post_is_no_change(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "Merhaba 📚\n\nikinci")]))
    desk.page.flush()
    desk.idle()
    assert desk.storage.posts.saves == []
    assert desk.storage.journal.recorded == []
    assert desk.page.card.status.text() == ""


def test_the_journal_has_the_words_before_any_revision(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "")]))
    desk.type("Günaydın ığüşöç")
    desk.until(lambda: bool(desk.storage.journal.recorded))
    assert desk.storage.journal.recorded[-1].text == "Günaydın ığüşöç"
    assert desk.storage.posts.saves == []
    desk.until(lambda: desk.page.card.status.text() == "Kaydedildi 09.00")


def test_further_keystrokes_do_not_put_the_journal_off(
    qtbot: QtBot, tasks: TaskRunner, clock: FixedClock, theme: Theme
) -> None:
    storage = FakeStorage([make_post("a", "x")])
    saver = Saver(tasks, storage, clock, tasks, journal_ms=60, save_ms=60_000)
    sheet = Sheet(storage.posts.rows["a"], saver)
    sheet.document(None)
    touches = 0

    def keep_typing() -> bool:
        nonlocal touches
        touches += 1
        sheet.set_language(sheet.post.language)
        saver.touch(sheet)
        sheet.version += 1
        return bool(storage.journal.recorded)

    qtbot.waitUntil(keep_typing, timeout=5000)
    assert touches > 1


def test_leaving_the_text_makes_a_revision(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "")]))
    changed: list[bool] = []
    desk.events.posts_changed.connect(lambda: changed.append(True))
    desk.type("Yeni duyuru")
    desk.page.card.area.left.emit()
    desk.until(lambda: [p.text for p in desk.storage.posts.saves] == ["Yeni duyuru"])
    desk.until(lambda: changed == [True])
    assert desk.storage.journal.entries == {}


def test_flush_lands_when_the_runner_shuts_down(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "")]))
    desk.type("Son söz")
    desk.page.flush()
    desk.tasks.shutdown()
    assert desk.storage.posts.rows["a"].text == "Son söz"


def test_a_failed_save_keeps_the_words_and_is_tried_again(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "")]))
    desk.storage.posts.failure = DISK_FULL
    desk.type("Kaybolmaz")
    desk.page.saver.save_all()
    desk.until(desk.page.failure.isVisible)
    assert desk.page.failure.message.text() == "Disk dolu görünüyor."
    assert desk.page.card.status.text() == "Kaydedilemedi"
    assert desk.text == "Kaybolmaz"
    desk.storage.posts.failure = None
    desk.page.failure.retry.click()
    desk.until(lambda: desk.storage.posts.rows["a"].text == "Kaybolmaz")
    desk.until(lambda: not desk.page.failure.isVisible())


def test_words_of_an_abrupt_end_come_back_with_a_notice(opened: Open) -> None:
    stored = make_post("a", "eski")
    unsaved_new = make_post("b", "hiç kaydedilmemiş", revision=0)
    storage = FakeStorage([stored], journal=[replace(stored, text="eski ve yeni"), unsaved_new])
    desk = opened(storage)
    desk.until(lambda: bool(desk.notices))
    assert desk.notices[0].message.turkish() == "Kapanmadan önceki son yazdıklarınız geri getirildi."
    assert storage.posts.rows["a"].text == "eski ve yeni"
    assert storage.posts.rows["b"].text == "hiç kaydedilmemiş"
    assert storage.journal.entries == {}


def test_posts_are_listed_though_the_words_of_an_abrupt_end_cannot_be_stored(opened: Open) -> None:
    stored = [make_post("a", "eski"), make_post("b", "başka")]
    storage = FakeStorage(stored, journal=[replace(stored[0], text="eski ve yeni")])
    storage.posts.failure = DISK_FULL
    desk = opened(storage)
    assert [post.id for post in desk.page.drafts.model.posts()] == ["a", "b"]
    assert desk.text == "eski ve yeni"
    assert "henüz kaydedilemedi" in desk.notices[0].message.turkish()
    assert storage.journal.entries["a"].text == "eski ve yeni"
    desk.page.saver.save_all()
    desk.until(desk.page.failure.isVisible)
    storage.posts.failure = None
    desk.page.failure.retry.click()
    desk.until(lambda: storage.posts.rows["a"].text == "eski ve yeni")


def test_one_bad_entry_of_the_journal_keeps_nobody_from_the_others(opened: Open) -> None:
    storage = FakeStorage(
        [make_post("a", "eski")], journal=[make_post("x", "yitik", revision=0), make_post("a", "iyi")]
    )
    add = storage.posts.add

    def failing(post: Post) -> Post:
        if post.id == "x" and storage.posts.failure is None:
            raise DISK_FULL
        return add(post)

    storage.posts.add = failing  # type: ignore[method-assign]
    desk = opened(storage)
    assert storage.posts.rows["a"].text == "iyi"
    assert [post.id for post in desk.page.drafts.model.posts()] == ["x", "a"]
    assert desk.text == "yitik"


def test_a_storage_that_cannot_be_read_is_not_called_empty(opened: Open) -> None:
    storage = FakeStorage([make_post("a", "eski")])
    storage.posts.unreadable = DISK_FULL
    desk = opened(storage)
    assert desk.page.empty.title.text() == "Yazılarınız şu an okunamıyor"
    storage.posts.unreadable = None
    desk.page.desk.start()
    desk.until(lambda: desk.text == "eski")


def test_a_delete_that_fails_keeps_the_unsaved_words(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir")]))
    desk.type(" yeni")
    desk.storage.posts.failure = DISK_FULL
    desk.page.deeds.delete("a")
    desk.page.saver.save_all()
    desk.idle()
    assert desk.page.saver.is_dirty("a")
    desk.storage.posts.failure = None
    desk.page.saver.save_all()
    desk.until(lambda: desk.storage.posts.rows["a"].text == "bir yeni")


def test_nothing_is_saved_between_asking_for_a_delete_and_its_end(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir"), make_post("b", "iki")]))
    desk.type(" yeni")
    desk.page.deeds.delete("a")
    desk.page.saver.save_all()
    desk.until(lambda: desk.text == "iki")
    desk.idle()
    assert "a" not in desk.storage.posts.rows


def test_words_newer_than_a_restored_backup_are_stored_anew() -> None:
    storage = FakeStorage()
    typed = make_post("a", "yedekten sonra", revision=7, topic_id="yok")
    typed = replace(typed, variants=(Variant(Platform.X, None, "1"), Variant(Platform.FACEBOOK, None, "yok")))
    stored = store(storage, typed, with_plan=False)
    assert (stored.text, stored.revision, stored.topic_id) == ("yedekten sonra", 1, None)
    assert [variant.account_id for variant in stored.variants] == ["1", None]


def test_a_journal_that_says_nothing_new_is_forgotten_in_silence(opened: Open) -> None:
    stored = make_post("a", "aynı")
    gone = make_post("silinmiş", "eski", revision=4)
    desk = opened(FakeStorage([stored], journal=[stored, gone]))
    assert desk.notices == []
    assert desk.storage.journal.entries == {}
    assert desk.storage.posts.saves == []


def test_a_new_post_is_stored_only_when_it_has_words(opened: Open) -> None:
    desk = opened(FakeStorage())
    assert desk.page.empty.isVisible()
    assert not desk.page.new_button.isVisible()
    desk.page.empty.buttons.itemAt(0).widget().click()
    assert desk.page.new_button.isVisible()
    assert desk.page.card.isVisible()
    desk.page.flush()
    desk.idle()
    assert desk.storage.posts.saves == []
    assert desk.page.desk.current.post.platforms == (Platform.X, Platform.INSTAGRAM)
    desk.type("İlk yazı")
    desk.page.saver.save_all()
    desk.until(lambda: [p.text for p in desk.storage.posts.rows.values()] == ["İlk yazı"])
    desk.type(" devamı")
    desk.page.saver.save_all()
    desk.until(lambda: [p.revision for p in desk.storage.posts.rows.values()] == [2])


def test_undo_outlives_switching_between_posts(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir"), make_post("b", "iki")]))
    desk.type("X")
    assert desk.text == "birX"
    desk.page.desk.open("b")
    assert desk.text == "iki"
    desk.until(lambda: desk.storage.posts.rows["a"].text == "birX")
    desk.page.desk.open("a")
    desk.page.card.area.undo()
    assert desk.text == "bir"


def test_a_deleted_post_comes_back_with_its_unsaved_words(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir"), make_post("b", "iki")]))
    desk.type(" yeni")
    desk.page.deeds.delete("a")
    desk.until(lambda: "a" not in desk.storage.posts.rows)
    desk.until(desk.page.undo_bar.isVisible)
    assert "silindi" in desk.page.undo_bar.words.text()
    assert desk.text == "iki"
    desk.page.undo_bar.undo()
    desk.until(lambda: desk.text == "bir yeni")


def test_a_plan_of_another_page_is_kept_by_a_save_of_words(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir")]))
    at = datetime(2026, 12, 1, 7, 0, tzinfo=UTC)
    desk.type("!")
    desk.storage.posts.update("a", lambda post: post.planned(at))
    desk.page.saver.save_all()
    desk.until(lambda: desk.storage.posts.rows["a"].text == "bir!")
    assert desk.storage.posts.rows["a"].planned_at == at
    desk.until(lambda: desk.page.desk.current.post.planned_at == at)


def test_what_others_chose_beside_the_words_is_kept_by_a_save_of_words(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir")]))
    desk.type("!")
    desk.storage.posts.update("a", lambda post: replace(post, pillar_id="p", language=Language.ENGLISH))
    desk.page.saver.save_all()
    desk.until(lambda: desk.storage.posts.rows["a"].text == "bir!")
    stored = desk.storage.posts.rows["a"]
    assert (stored.pillar_id, stored.language) == ("p", Language.ENGLISH)
    desk.until(lambda: desk.page.desk.current.post.pillar_id == "p")
    desk.type("?")
    desk.page.desk.current.set_belonging("q", None)
    desk.storage.posts.update("a", lambda post: replace(post, pillar_id="r"))
    desk.page.saver.save_all()
    desk.until(lambda: desk.storage.posts.rows["a"].pillar_id == "q")


def test_a_plan_made_here_never_unpublishes_what_went_out_elsewhere(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir")]))
    out = datetime(2026, 11, 20, 7, 0, tzinfo=UTC)
    desk.storage.posts.update("a", lambda post: post.planned(out).published(out))  # nobody tells this page of it
    desk.page.card.plan.put.click()
    desk.until(lambda: desk.storage.posts.rows["a"].planned_at == datetime(2026, 11, 27, 7, 0, tzinfo=UTC))
    stored = desk.storage.posts.rows["a"]
    assert (stored.state, stored.published_at) == (PostState.PUBLISHED, out)
    assert all(one.published_at == out for one in stored.variants)
    desk.until(lambda: desk.page.desk.current.post.state is PostState.PUBLISHED)


def test_putting_on_the_calendar_and_taking_off(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir")]))
    plan, said = desk.page.card.plan, desk.page.undo_bar.words
    plan.put.setFocus()
    plan.put.click()
    desk.until(lambda: desk.storage.posts.rows["a"].state is PostState.PLANNED)
    assert desk.storage.posts.rows["a"].planned_at == datetime(2026, 11, 27, 7, 0, tzinfo=UTC)
    desk.idle()
    assert said.text().startswith("Planlandı: ")
    assert "27" in said.text()
    assert desk.page.focusWidget() is plan.field, "one more Space must not take it off again"
    plan.take.setFocus()
    plan.take.click()
    desk.until(lambda: desk.storage.posts.rows["a"].state is PostState.DRAFT)
    assert said.text() == "Takvimden çıkarıldı."
    assert desk.page.focusWidget() is plan.field


def test_the_field_one_types_the_time_into_has_a_name(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir")]))
    typed_into = desk.page.card.plan.field.findChild(QLineEdit)
    assert typed_into.accessibleName() == "Yayın zamanı"


def test_a_time_in_the_past_is_refused_with_a_sentence(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir")]))
    field = desk.page.card.plan.field
    field.setDateTime(field.dateTime().addDays(-3))
    desk.page.card.plan.put.click()
    assert "geçmişte" in desk.notices[0].message.turkish()
    assert desk.storage.posts.rows["a"].planned_at is None


def test_words_written_while_another_page_deletes_the_post_survive() -> None:
    storage = FakeStorage([make_post("a", "bir")])
    storage.posts.delete("a")
    stored: Post = store(storage, make_post("a", "bir ve iki"), with_plan=False)
    assert stored.text == "bir ve iki"
    assert storage.posts.rows["a"] == stored


def test_a_save_among_many_posts_touches_one_row(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = opened(FakeStorage([make_post(f"p{n}", f"yazı {n}") for n in range(LISTED_AT_MOST)]))
    desk.page.desk.open("p300")
    model = desk.page.drafts.model
    desk.until(lambda: not model._fold_timer.isActive())
    resets: list[bool] = []
    folds: list[str] = []
    model.modelReset.connect(lambda: resets.append(True))
    fold = turkish.searchable
    monkeypatch.setattr("services.language.turkish.searchable", lambda text: folds.append(text) or fold(text))
    listings = desk.storage.posts.listings
    desk.type("!")
    desk.page.saver.save_all()
    desk.until(lambda: desk.storage.posts.rows["p300"].text == "yazı 300!")
    desk.idle()
    assert (desk.storage.posts.listings, resets) == (listings, [])
    assert [post.id for post in model.posts()[:3]] == ["p300", "p0", "p1"]
    assert model.posts()[0].text == "yazı 300!"
    assert model.row_of("p499") == LISTED_AT_MOST - 1
    assert desk.page.drafts.view.currentIndex().row() == 0
    assert not [text for text in folds if text.startswith("yazı ")]
    desk.page.drafts.search.setText("300!")
    assert [post.id for post in model.posts()] == ["p300"]
    assert [text for text in folds if text.startswith("yazı ")] == ["yazı 300!\n\n"]


def test_search_knows_turkish_letters(opened: Open) -> None:
    desk = opened(
        FakeStorage([make_post("a", "IŞIK kulübü"), make_post("b", "İzmir gezisi"), make_post("c", "resmî yazı")])
    )
    model = desk.page.drafts.model
    for words, ids in (("ışık", ["a"]), ("İZMİR", ["b"]), ("resmi", ["c"]), ("", ["a", "b", "c"])):
        desk.page.drafts.search.setText(words)
        assert [post.id for post in model.posts()] == ids
        assert desk.page.header.subtitle.text() == (f"{len(ids)} yazı bulundu" if words else "3 yazı")


def test_delete_key_in_the_list_deletes(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir"), make_post("b", "iki")]))
    desk.key(Qt.Key.Key_Delete, target=desk.page.drafts.view)
    desk.until(lambda: list(desk.storage.posts.rows) == ["b"])


def test_a_save_that_fails_at_the_end_is_told_to_the_window(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "")]))
    failures: list[Exception] = []
    desk.tasks.task_failed.connect(failures.append)
    desk.storage.posts.failure = DISK_FULL
    desk.type("Kaybolmaz")
    desk.page.saver.save_all()
    desk.idle()
    assert failures == []
    desk.page.flush()
    desk.until(lambda: failures == [DISK_FULL])
    desk.storage.posts.failure = None


def test_a_time_being_chosen_survives_a_save(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir")]))
    field = desk.page.card.plan.field
    chosen = field.dateTime().addDays(3)
    field.setDateTime(chosen)
    desk.type("!")
    desk.page.saver.save_all()
    desk.until(lambda: desk.storage.posts.rows["a"].text == "bir!")
    desk.idle()
    assert field.dateTime() == chosen


def test_findings_of_posts_that_are_not_open_are_counted(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir"), make_post("b", "yalnış bayan"), make_post("c", "temiz")]))
    model = desk.page.drafts.model
    desk.until(lambda: model._counts.get("b") == 2 and model._counts.get("c") == 0)
    row = model.index(model.row_of("b"))
    assert "2 bulgu" in row.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_count_of_the_open_post_is_that_of_the_panel(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "yalnış bayan yalnış")]))
    model = desk.page.drafts.model
    desk.until(lambda: len(desk.found()) == 3 and model._counts.get("a") == 3)
    words = [mark for mark in desk.page.panel.model.marks if mark.excerpt == "yalnış"]
    desk.page.review.actions.drop_word(words[0])
    assert desk.found() == ["bayan"]
    assert model._counts.get("a") == 1, "at once, as the panel"


def test_a_count_on_its_way_is_dropped_when_its_post_is_opened(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir"), make_post("b", "yalnış")]))
    counts = desk.page.review._counts
    told: list[str] = []
    counts.counted.connect(lambda post_id, _count: told.append(post_id))
    post = desk.storage.posts.rows["b"]
    held = Event()
    desk.tasks.run("rules", lambda _: held.wait(5), owner=desk.page)
    counts.consider([post])
    counts._next()
    counts.leave("b")
    held.set()
    desk.idle()
    assert told == []
    counts.consider([post])
    counts._next()
    desk.until(lambda: told == ["b"])


def test_posts_that_are_not_open_are_counted_as_they_are_when_they_are_opened(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir"), make_post("b", "yalnış bayan")]))
    desk.settings.values["checks.spelling"] = False
    desk.page.review._counts.again()
    desk.page.review._counts._next()
    model = desk.page.drafts.model
    desk.until(lambda: model._counts.get("b") == 1)
    desk.events.post_chosen.emit("b")
    desk.settled("bayan")
    assert model._counts.get("b") == 1


def test_a_post_of_another_page_opens(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir")]))
    desk.storage.posts.rows["z"] = make_post("z", "takvimden")
    desk.events.post_chosen.emit("z")
    desk.until(lambda: desk.text == "takvimden")
    desk.events.new_post_asked.emit(make_post("n", "konudan", revision=0))
    assert desk.text == "konudan"
    desk.until(lambda: [p.text for p in desk.storage.journal.recorded] == ["konudan"])


def test_a_post_deleted_by_another_page_leaves_the_desk(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir")]))
    desk.storage.posts.delete("a")
    desk.events.posts_changed.emit()
    desk.until(desk.page.empty.isVisible)
    assert desk.page.desk.current is None


def test_words_of_another_page_are_shown_where_nothing_is_unsaved(opened: Open) -> None:
    desk = opened(FakeStorage([make_post("a", "bir")]))
    desk.storage.posts.update("a", lambda post: replace(post, text="geri alınmış"))
    desk.events.posts_changed.emit()
    desk.until(lambda: desk.text == "geri alınmış")
    assert not desk.page.saver.is_dirty("a")


@pytest.mark.parametrize("shaken", [False, True], ids=["still", "moving"])
def test_leaving_an_empty_post_by_a_click_marks_the_post_that_was_clicked(opened: Open, shaken: bool) -> None:
    desk = opened(FakeStorage([make_post("a", "bir"), make_post("b", "iki"), make_post("c", "üç")]))
    desk.page.desk.new_post()
    desk.idle()
    view = desk.page.drafts.view
    row = desk.page.drafts.model.row_of("b")
    assert row > 0
    place = view.visualRect(view.model().index(row, 0)).center()
    desk.qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.idle()
    if shaken:  # no hand is so steady that the mouse stands still between pressing and letting go
        desk.qtbot.mouseMove(view.viewport(), place + QPoint(1, 1))
    desk.qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.idle()
    QApplication.processEvents()
    assert desk.page.desk.current.id == "b"
    row = desk.page.drafts.model.row_of("b")
    assert view.currentIndex().row() == row
    assert [index.row() for index in view.selectionModel().selectedIndexes()] == [row]
