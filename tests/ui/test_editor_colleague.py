"""A colleague's reading: asking, reading, and what comes back, on files alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import pytest
from editor_fakes import MOMENT, SMALL_COPY, FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMenu, QPushButton

from models.calendar import CommentState
from models.enums import Platform, PostState
from models.posts import Attachment, Dismissal, Post
from services.review.files import Trust, read, written
from services.review.papers import Answer, AnsweredPost, Remark, Request, Verdict, asked
from services.review.people import People
from services.vault.people.contacts import confirmed, new_contact
from tests.vault_people_support import ayse
from ui.editor.colleague.choosing_dialog import ChoosingDialog
from ui.editor.colleague.reading_dialog import ReadingDialog
from ui.editor.colleague.taking_dialog import TakingDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

D = TypeVar("D", bound=QDialog)
Open = Callable[..., Desk]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""The offscreen platform says so of every menu."""
TEXT = "📚 Toplantı saat 14.00’te. Herkez gelsin."


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock) -> Iterator[Open]:
    contexts = []

    def make(*posts: Post, people: People | None = None) -> Desk:
        context = editor(
            qtbot, (tasks, events, clock), FakeStorage(posts), FakeChecks(), who_signs=lambda: people or People()
        )
        contexts.append(context)
        return context.__enter__()

    yield make
    for context in contexts:
        context.__exit__(None, None, None)


def choose(desk: Desk, name: str) -> None:
    place = desk.page.colleague.button
    place.click()
    menu = next(menu for menu in place.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == name).trigger()
    menu.close()


def files_at(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def dialog_of(desk: Desk, kind: type[D]) -> D:
    """Wait for a dialog that is open; one that was closed may still be on its way out."""
    desk.until(lambda: any(one.isVisible() for one in desk.page.findChildren(kind)))
    return next(one for one in desk.page.findChildren(kind) if one.isVisible())


def answer(verdict: Verdict | None, *remarks: Remark, revision: int = 1) -> Answer:
    return Answer("x", "r", MOMENT, (AnsweredPost("a", revision, verdict, remarks),))


def take(desk: Desk, path: Path, paper: Answer) -> None:
    path.write_bytes(written(paper, None, "Mehmet"))
    desk.page.colleague.exchange.open_file(path)
    dialog_of(desk, TakingDialog).take.click()
    desk.until(lambda: "yeni not alındı" in desk.page.undo_bar.words.text())


def press(desk: Desk, name: str) -> None:
    view = desk.page.panel.comments
    next(made for made in view.findChildren(QPushButton) if made.text() == name).click()


def test_what_is_asked_goes_out_whole_and_signed(opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    passed = Dismissal("usage.x", "Herkez", "alıntı", MOMENT)
    desk = opened(replace(make_post("a", TEXT), dismissals=(passed,)), people=People(ayse()))
    files_at(monkeypatch, tmp_path / "yazı.birimgorus")
    choose(desk, "Görüş iste…")
    desk.until(lambda: desk.storage.posts.rows["a"].state is PostState.REVIEW)
    card = confirmed(new_contact("1", ayse().signed_card(), MOMENT), MOMENT)
    received = read((tmp_path / "yazı.birimgorus").read_bytes(), None, [card])
    assert (received.trust, received.name) == (Trust.VERIFIED, "Ayşe Yılmaz")
    assert isinstance(received.paper, Request)
    (post,) = received.paper.posts
    assert (post.id, post.text, post.dismissals) == ("a", TEXT, (passed,))
    assert "imzalandı" in desk.notices[-1].hint.turkish()


def test_without_a_card_the_file_says_that_it_is_unsigned(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = opened(make_post("a", TEXT))
    files_at(monkeypatch, tmp_path / "yazı")
    choose(desk, "Görüş iste…")
    desk.until(lambda: bool(desk.notices))
    assert "imzasız" in desk.notices[-1].hint.turkish()
    assert read((tmp_path / "yazı.birimgorus").read_bytes(), None, ()).trust is Trust.UNSIGNED


def test_the_colleague_reads_remarks_and_answers(opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out, back = tmp_path / "a.birimgorus", tmp_path / "b.birimgorus"
    first = opened(make_post("a", TEXT))
    files_at(monkeypatch, out)
    choose(first, "Görüş iste…")
    first.until(lambda: first.storage.posts.rows["a"].state is PostState.REVIEW)
    choose(first, "Görüş dosyası al…")
    dialog = dialog_of(first, ReadingDialog)
    assert not dialog.save.isEnabled()
    cursor = dialog.text.textCursor()
    at = dialog.text.toPlainText().index("Herkez") + 1  # the books are two units for Qt
    cursor.setPosition(at)
    cursor.setPosition(at + 6, QTextCursor.MoveMode.KeepAnchor)
    dialog.text.setTextCursor(cursor)
    assert "Herkez" in dialog.passage.text()
    dialog.suggestion.setText("Herkes")
    dialog.put.click()
    dialog.remark.setPlainText("Saati bir daha sorun.")
    dialog.put.click()
    dialog.verdicts[Verdict.MEND].click()
    dialog.name.setText("Mehmet")
    files_at(monkeypatch, back)
    dialog.save.click()
    first.until(back.exists)
    first.idle()
    take_back = first.page.colleague.exchange
    take_back.open_file(back)
    taking = dialog_of(first, TakingDialog)
    assert taking.take.text() == "Yine de al"
    taking.take.click()
    first.until(lambda: first.storage.posts.rows["a"].state is PostState.DRAFT)
    first.until(lambda: len(first.page.panel.comments.comments) == 2)
    assert {one.author for one in first.page.panel.comments.comments} == {"Mehmet (imzasız)"}
    assert first.storage.deeds.told
    press(first, "Uygula")
    assert first.text == TEXT.replace("Herkez", "Herkes")
    first.until(lambda: len(first.page.panel.comments.comments) == 1)
    take_back.open_file(back)  # the same file once more brings nothing twice
    dialog_of(first, TakingDialog).take.click()
    first.until(lambda: "0 yeni not" in first.page.undo_bar.words.text())
    assert len(first.storage.comments.rows) == 2


def test_the_pictures_go_along_and_can_be_spoken_of(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, back = tmp_path / "a.birimgorus", tmp_path / "b.birimgorus"
    poster = Attachment("p1", "0" * 64, "afiş.jpg", "JPEG", 800, 600, "Bir afiş", "Basın Ofisi")
    desk = opened(replace(make_post("a", TEXT), attachments=(poster, replace(poster, id="p2", sha256="1" * 64))))
    files_at(monkeypatch, out)
    choose(desk, "Görüş iste…")
    desk.until(lambda: desk.storage.posts.rows["a"].state is PostState.REVIEW)
    (sent,) = read(out.read_bytes(), None, ()).paper.posts
    assert next((one.id, one.name, one.alt_text, one.credit, one.jpeg) for one in sent.pictures) == (
        "p1", "afiş.jpg", "Bir afiş", "Basın Ofisi", SMALL_COPY,
    )  # fmt: skip
    desk.page.colleague.exchange.open_file(out)
    dialog = dialog_of(desk, ReadingDialog)
    dialog.suggestion.setText("bir söz")
    dialog.pictures.buttons[0].click()
    assert (dialog.view.isVisible(), dialog.text.isVisible(), dialog.suggestion.isEnabled()) == (True, False, False)
    assert "Bir afiş" in dialog.view.told.text()
    dialog.remark.setPlainText("Logo eski.")
    dialog.put.click()
    dialog.pictures.buttons[0].click()
    assert dialog.text.isVisible()
    files_at(monkeypatch, back)
    dialog.save.click()
    desk.until(back.exists)
    desk.idle()
    answered = read(back.read_bytes(), None, ()).paper
    assert isinstance(answered, Answer)
    assert next((one.picture, one.text, one.suggestion) for one in answered.posts[0].remarks) == (
        "p1",
        "Logo eski.",
        None,
    )
    take(desk, back, answered)
    desk.until(lambda: len(desk.page.panel.comments.comments) >= 1)
    assert any("afiş.jpg" in made.text() for made in desk.page.panel.comments.findChildren(QLabel))
    press(desk, "Göster")
    assert desk.page.card.strip.detail.isVisible()
    desk.page.card.strip.remove_asked.emit(poster)
    desk.page.colleague.comments.reload()
    desk.until(lambda: any("çıkarılmış" in one.text() for one in desk.page.panel.comments.findChildren(QLabel)))


def test_a_suggestion_finds_its_passage_where_the_text_has_moved(opened: Open, tmp_path: Path) -> None:
    desk = opened(replace(make_post("a", "Yeni giriş. " + TEXT), state=PostState.REVIEW))
    start = TEXT.index("Herkez")
    take(desk, tmp_path / "b", answer(None, Remark("1", "", Platform.X, "Herkez", start, "Herkes")))
    desk.until(lambda: len(desk.page.panel.comments.comments) == 1)
    press(desk, "Uygula")
    assert desk.text == "Yeni giriş. " + TEXT.replace("Herkez", "Herkes")
    desk.page.card.area.undo()
    assert desk.text == "Yeni giriş. " + TEXT


def test_what_is_gone_or_not_certain_is_never_changed(opened: Open, tmp_path: Path) -> None:
    text = "ve bir ve iki"
    desk = opened(make_post("a", text))
    take(desk, tmp_path / "b", answer(None, Remark("1", "", None, "ve", 3, "ile")))
    desk.until(lambda: len(desk.page.panel.comments.comments) == 1)
    press(desk, "Uygula")
    assert "birden çok yerde" in desk.page.undo_bar.words.text()
    assert (desk.text, desk.page.card.area.textCursor().selectedText()) == (text, "ve")
    take(desk, tmp_path / "c", answer(None, Remark("2", "", None, "üç", 3, "dört")))
    desk.until(lambda: len(desk.page.panel.comments.comments) == 2)
    desk.page.colleague.comments.apply(desk.storage.comments.rows["2"])
    assert "artık yok" in desk.page.undo_bar.words.text()
    assert desk.text == text


def test_remarks_take_their_room_from_the_finding_above_them(opened: Open, tmp_path: Path) -> None:
    desk = opened(make_post("a", "yalnış bir söz"))
    desk.settled("yalnış")
    desk.page.resize(1200, 600)
    desk.page.review.step(1)
    desk.until(lambda: desk.chosen() == "yalnış")
    desk.page.review.dismiss_current()
    take(desk, tmp_path / "b", answer(None, Remark("1", "Güzel"), Remark("2", "Kısa")))
    panel = desk.page.panel
    desk.until(lambda: len(panel.comments.comments) == 2)
    desk.until(lambda: panel.comments.geometry().bottom() <= panel.height())
    desk.until(lambda: panel.detail_area.geometry().bottom() <= panel.comments.geometry().top())


def written_on(opened: Open, tmp_path: Path, now: str, suggestion: str) -> Desk:
    """A post that was written on after it was read, and a suggestion for what was read."""
    desk = opened(make_post("a", TEXT))
    desk.storage.posts.update("a", lambda post: replace(post, text=now))
    desk.events.posts_changed.emit()
    desk.until(lambda: desk.text == now)
    excerpt = "saat 14.00’te"
    take(desk, tmp_path / "b", answer(None, Remark("1", "", None, excerpt, TEXT.index(excerpt), suggestion)))
    desk.until(lambda: len(desk.page.panel.comments.comments) == 1)
    desk.idle()
    press(desk, "Uygula")
    return desk


def test_both_changes_are_joined_where_they_do_not_meet(opened: Open, tmp_path: Path) -> None:
    desk = written_on(opened, tmp_path, TEXT.replace("14.00’te", "15.00’te"), "Saat 14.00’te")
    assert desk.text == TEXT.replace("saat 14.00’te", "Saat 15.00’te")
    assert "sizin değişikliğiniz de" in desk.page.undo_bar.words.text()
    desk.until(lambda: desk.storage.comments.rows["1"].state is CommentState.TAKEN)
    desk.page.card.area.undo()
    assert desk.text == TEXT.replace("14.00’te", "15.00’te")


def test_what_stands_already_is_not_written_again(opened: Open, tmp_path: Path) -> None:
    now = TEXT.replace("14.00’te", "15.00’te")
    desk = written_on(opened, tmp_path, now, "saat 15.00’te")
    assert "zaten" in desk.page.undo_bar.words.text()
    desk.until(lambda: desk.storage.comments.rows["1"].state is CommentState.TAKEN)
    assert desk.text == now


@pytest.mark.parametrize("takes", [True, False])
def test_where_both_changed_the_same_a_person_chooses(opened: Open, tmp_path: Path, takes: bool) -> None:
    now = TEXT.replace("14.00’te", "15.00’te")
    desk = written_on(opened, tmp_path, now, "saat 16.00’da")
    assert desk.text == now
    dialog = dialog_of(desk, ChoosingDialog)
    said = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert all(words in said for words in ("saat 14.00’te", "saat 15.00’te", "saat 16.00’da"))
    (dialog.take if takes else dialog.keep).click()
    state = CommentState.TAKEN if takes else CommentState.SET_ASIDE
    desk.until(lambda: desk.storage.comments.rows["1"].state is state)
    assert desk.text == (TEXT.replace("14.00’te", "16.00’da") if takes else now)


def test_an_answer_that_is_undone_elsewhere_leaves_the_panel(opened: Open, tmp_path: Path) -> None:
    desk = opened(make_post("a", TEXT))
    take(desk, tmp_path / "b", answer(None, Remark("1", "Güzel olmuş")))
    desk.until(lambda: len(desk.page.panel.comments.comments) == 1)
    desk.storage.comments.rows.clear()
    desk.events.posts_changed.emit()
    desk.until(lambda: not desk.page.panel.comments.isVisible())


def test_a_remark_is_put_aside_and_brought_back(opened: Open, tmp_path: Path) -> None:
    desk = opened(make_post("a", TEXT))
    take(desk, tmp_path / "b", answer(None, Remark("1", "Güzel olmuş")))
    desk.until(lambda: len(desk.page.panel.comments.comments) == 1)
    press(desk, "Kenara koy")
    desk.until(lambda: desk.storage.comments.rows["1"].state is CommentState.SET_ASIDE)
    desk.until(lambda: not desk.page.panel.comments.comments)
    assert desk.storage.deeds.told[-1].turkish() == "Bir görüş kenara ayrıldı"
    desk.page.undo_bar.undo()
    desk.until(lambda: len(desk.page.panel.comments.comments) == 1)


@pytest.mark.parametrize(
    "case",
    [
        (PostState.REVIEW, 1, PostState.READY, "Hazır oldu"),
        (PostState.REVIEW, 7, PostState.REVIEW, "bu değil"),
        (PostState.PLANNED, 1, PostState.PLANNED, "dokunulmadı"),
    ],
)
def test_uygun_counts_for_the_text_that_was_read(
    opened: Open, tmp_path: Path, case: tuple[PostState, int, PostState, str]
) -> None:
    state, revision, after, said = case
    desk = opened(replace(make_post("a", TEXT), state=state))
    take(desk, tmp_path / "b", answer(Verdict.FITS, revision=revision))
    assert desk.storage.posts.rows["a"].state is after
    assert said in desk.page.undo_bar.words.text()


def test_what_was_said_is_not_closed_away_at_once(opened: Open, tmp_path: Path) -> None:
    desk = opened(make_post("a", TEXT))
    request = Request("r", MOMENT, (asked(make_post("b", "Başka yazı")),))
    (tmp_path / "b").write_bytes(written(request, None, "Mehmet"))
    desk.page.colleague.exchange.open_file(tmp_path / "b")
    dialog = dialog_of(desk, ReadingDialog)
    dialog.remark.setPlainText("Güzel")
    dialog.leave.click()
    assert dialog.isVisible()
    assert dialog.leave.text() == "Kaydetmeden kapat"
    dialog.verdicts[Verdict.FITS].click()
    said: list[AnsweredPost] = []
    dialog.save_asked.disconnect()
    dialog.save_asked.connect(lambda posts, _name: said.extend(posts))
    dialog.save.click()
    assert [one.text for one in said[0].remarks] == ["Güzel"]
    dialog.leave.click()
    desk.until(lambda: not desk.page.findChildren(ReadingDialog))


def test_a_damaged_file_is_told_and_changes_nothing(opened: Open, tmp_path: Path, tasks: TaskRunner) -> None:
    told: list[Exception] = []
    tasks.task_failed.connect(told.append)
    desk = opened(make_post("a", TEXT))
    (tmp_path / "b").write_bytes(written(answer(Verdict.FITS), None)[:-9])
    desk.page.colleague.exchange.open_file(tmp_path / "b")
    desk.until(lambda: bool(told))
    assert "görüş dosyası değil" in str(told[0])
    assert not desk.page.findChildren(TakingDialog)
