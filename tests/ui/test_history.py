"""The window's one history over the real database: in order, from every page, told, and right whatever fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, time, timedelta
from threading import Event

import pytest
from PySide6.QtWidgets import QWidget

from models.enums import PostState, Severity
from models.errors import Cancelled
from models.messages import Message
from models.posts import Post
from services.clock import FixedClock
from services.planning import local_moment
from services.storage import Storage, open_storage
from tests.ui.calendar_support import FullDiskError, post
from ui.events import AppEvents, Notice
from ui.history import Act, AppHistory, Stepped
from ui.shell.step_progress import StepProgress
from ui.tasks import TaskRunner

FRIDAY = date(2026, 11, 27)
pytestmark = pytest.mark.usefixtures("qtbot")


class Office:
    """A history, its storage, and what was told of them."""

    def __init__(self, qtbot, tasks: TaskRunner, events: AppEvents, clock: FixedClock, paths) -> None:
        self.qtbot, self.tasks, self.events, self.clock, self.paths = qtbot, tasks, events, clock, paths
        self.open: Storage | None = None
        self.notices: list[Notice] = []
        self.crashes: list[Exception] = []
        self.stepped: list[Stepped] = []
        events.notice_raised.connect(self.notices.append)
        tasks.task_failed.connect(self.crashes.append)
        self.history = self.begin()

    def begin(self) -> AppHistory:
        history = AppHistory(self.storage, self.clock, self.events, self.tasks, self.events)
        history.stepped.connect(self.stepped.append)
        return history

    def storage(self) -> Storage:
        if self.open is None:
            self.open = open_storage(self.paths, self.clock)
        return self.open

    def ask(self, work: Callable[[Storage], object]) -> object:
        answers: list[object] = []
        self.tasks.run("storage", lambda _: work(self.storage()), owner=self.events, done=answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy)

    @contextmanager
    def busy(self) -> Iterator[None]:
        """Keep the storage lane from going on until the block ends."""
        gate = Event()
        self.tasks.run("storage", lambda _: gate.wait(5), owner=self.events)
        yield
        gate.set()

    def make_many(self, count: int) -> None:
        """Make so many posts in one deed."""

        def save(storage: Storage) -> None:
            draft = replace(post("x", FRIDAY), variants=())
            for begin in range(0, count, 300):
                storage.posts.add_all([replace(draft, id=f"n{begin + number}") for number in range(300)])

        self.history.do(Act(told=Message("Çok"), save=save))
        self.settle()

    def text(self, post_id: str) -> str | None:
        found = self.ask(lambda storage: storage.posts.get(post_id))
        return found.text if isinstance(found, Post) else None

    def write(self, post_id: str, text: str, **shown: Callable[[], None]) -> None:
        """Write ``text`` into a post, as a page would."""
        self.history.do(
            Act(
                told=Message("“{what}” yazıldı", {"what": text}),
                save=lambda storage: storage.posts.update(post_id, lambda one: replace(one, text=text)),
                **shown,
            )
        )

    def words(self) -> tuple[str | None, str | None]:
        """What the buttons say."""
        undo, redo = self.history.next_undo, self.history.next_redo
        return undo and undo.turkish(), redo and redo.turkish()


@pytest.fixture
def office(qtbot, tasks, events, clock, paths) -> Iterator[Office]:
    made = Office(qtbot, tasks, events, clock, paths)
    made.ask(lambda storage: storage.posts.add(replace(post("a", FRIDAY, text="ilk"), variants=())))
    yield made
    made.ask(lambda storage: storage.close())


def test_buttons_know_what_comes_next_at_once_and_after_a_restart(office: Office) -> None:
    assert office.words() == (None, None)
    office.write("a", "bir")
    assert office.words() == ("“bir” yazıldı", None), "before it is saved"
    office.write("a", "iki")
    office.history.undo()
    office.settle()
    assert office.words() == ("“bir” yazıldı", "“iki” yazıldı")
    assert office.text("a") == "bir"
    office.ask(lambda storage: storage.close())
    office.open = None
    later = office.begin()
    later.start()
    office.settle()
    assert later.next_undo == office.history.next_undo
    later.undo()
    later.redo()
    later.redo()
    office.settle()
    assert office.text("a") == "iki"


def test_quick_keys_are_handled_in_their_order(office: Office) -> None:
    for text in ("bir", "iki", "üç"):
        office.write("a", text)
    for step in ("undo", "undo", "undo", "undo", "redo", "redo", "undo"):
        getattr(office.history, step)()
    office.settle()
    assert office.text("a") == "bir"
    assert office.words() == ("“bir” yazıldı", "“iki” yazıldı")


def test_what_was_taken_back_and_what_was_left_is_told_in_one_notice(office: Office) -> None:
    office.write("a", "bir")
    office.ask(lambda storage: storage.posts.update("a", lambda one: replace(one, text="Başkasının")))
    office.history.undo()
    office.settle()
    (notice,) = office.notices
    assert notice.message.turkish() == "Geri alındı: “bir” yazıldı"
    assert str(notice.hint) == "“Başkasının” bu arada değişmiş; değişen yeri olduğu gibi bırakıldı."
    assert (notice.severity, notice.topic) == (Severity.WARNING, "history")


def test_what_is_offered_beside_a_sentence_takes_back_nothing_else(office: Office) -> None:
    act = Act(told=Message("Bir"), save=lambda storage: storage.posts.update("a", lambda p: replace(p, text="bir")))
    office.history.do(act)

    def in_another_window(storage: Storage) -> None:
        with storage.deeds.deed(Message("Başkası")):
            storage.posts.update("a", lambda one: replace(one, text="iki"))

    office.ask(in_another_window)
    office.history.take_back(act)
    office.history.take_back(Message("Bir"))
    office.settle()
    assert office.text("a") == "iki"
    assert {one.message.turkish() for one in office.notices} == {
        "Bu arada başka bir şey yapıldı; Takvim’de Ctrl+Z ile sırayla geri alabilirsiniz."
    }
    office.history.take_back(Message("Başkası"))
    office.history.take_back(act)
    office.settle()
    assert office.text("a") == "ilk"


def test_a_failed_save_is_shown_back_and_told(office: Office) -> None:
    shown = ["ilk"]

    def fail(storage: Storage) -> None:
        storage.posts.update("a", lambda one: replace(one, text="yarım"))
        raise FullDiskError

    office.history.do(
        Act(told=Message("Yarım"), save=fail, show=lambda: shown.append("yarım"), back=lambda: shown.append("ilk"))
    )
    assert shown[-1] == "yarım"
    office.settle()
    assert shown[-1] == "ilk"
    assert office.text("a") == "ilk"
    assert office.words() == (None, None)
    assert [(one.severity, one.message.turkish()) for one in office.notices] == [(Severity.ERROR, "Disk dolu.")]


def test_failures_in_a_row_are_shown_back_the_last_first(office: Office) -> None:
    shown: list[str] = []

    def fail(_storage: Storage) -> None:
        raise FullDiskError

    for name in ("bir", "iki"):
        office.history.do(Act(told=Message(name), save=fail, back=lambda name=name: shown.append(name)))
    office.settle()
    assert shown == ["iki", "bir"]


def test_an_undo_meant_for_what_was_never_saved_takes_back_nothing_else(office: Office) -> None:
    office.write("a", "bir")
    office.settle()

    def fail(_storage: Storage) -> None:
        raise FullDiskError

    office.history.do(Act(told=Message("Yarım"), save=fail))
    office.history.undo()
    office.settle()
    assert office.text("a") == "bir"
    office.history.undo()
    office.settle()
    assert office.text("a") == "ilk"


def test_what_is_given_up_is_shown_back_without_a_word(office: Office) -> None:
    shown: list[str] = []

    def give_up(storage: Storage) -> None:
        storage.posts.delete("a")
        raise Cancelled

    office.history.do(Act(told=Message("Yarım"), save=give_up, back=lambda: shown.append("geri")))
    office.settle()
    assert (shown, office.notices, office.text("a"), office.words()) == (["geri"], [], "ilk", (None, None))
    office.write("a", "bir")
    office.history.undo()
    office.settle()
    assert office.text("a") == "ilk"


def test_what_is_no_users_error_becomes_a_crash_report(office: Office) -> None:
    def fail(_storage: Storage) -> None:
        raise RuntimeError("bug")

    office.history.do(Act(told=Message("Yarım"), save=fail))
    office.settle()
    assert [str(one) for one in office.crashes] == ["bug"]


def test_what_the_storage_did_otherwise_is_told(office: Office) -> None:
    office.history.do(Act(told=Message("İkisi"), save=lambda _storage: Message("Biri yerleşmedi.")))
    office.settle()
    assert [one.message.turkish() for one in office.notices] == ["Biri yerleşmedi."]


def test_pages_hear_of_what_changed_and_of_nothing_else(office: Office, qtbot) -> None:
    with qtbot.assertNotEmitted(office.events.days_changed), qtbot.waitSignal(office.events.posts_changed):
        office.write("a", "bir")
    office.history.do(Act(told=Message("Dur"), save=lambda storage: storage.pauses.begin("deprem")))
    office.settle()
    with qtbot.assertNotEmitted(office.events.posts_changed), qtbot.waitSignal(office.events.days_changed):
        office.history.undo()


def test_what_others_do_is_undone_here_too(office: Office, qtbot) -> None:
    def by_another_page(storage: Storage) -> None:
        with storage.deeds.deed(Message("Dosyadan alındı")):
            storage.posts.delete("a")

    office.ask(by_another_page)
    with qtbot.waitSignal(office.history.changed):
        office.events.posts_changed.emit()
    assert office.words() == ("Dosyadan alındı", None)
    office.history.undo()
    office.settle()
    assert office.text("a") == "ilk"
    assert [one.id for one in office.stepped[-1].posts] == ["a"]


def test_what_follows_from_a_deed_goes_with_it(office: Office) -> None:
    moment = local_moment(FRIDAY + timedelta(days=3), time(9, 30))
    act = Act(told=Message("Taşındı"), save=lambda storage: storage.posts.update("a", lambda p: p.planned(moment)))
    office.history.do(act)
    office.history.follow(act, lambda: None, lambda storage: storage.posts.update("a", Post.held))
    office.settle()
    held = office.ask(lambda storage: storage.posts.get("a"))
    assert isinstance(held, Post)
    assert (held.state, held.planned_at) == (PostState.DRAFT, moment)
    office.history.undo()
    office.history.follow(act, lambda: None, lambda storage: storage.posts.delete("a"))
    office.settle()
    back = office.ask(lambda storage: storage.posts.get("a"))
    assert isinstance(back, Post)
    assert back.state is PostState.PLANNED
    office.history.redo()
    office.settle()
    assert office.words() == ("Taşındı", None)
    office.history.follow(office.stepped[-1].step.deed, lambda: None, lambda storage: storage.posts.delete("a"))
    office.settle()
    assert office.text("a") is None
    office.history.undo()
    office.settle()
    assert office.text("a") == "ilk"


def test_a_new_day_has_nothing_to_undo(office: Office) -> None:
    office.write("a", "bir")
    office.settle()
    assert office.history._midnight.interval() == 15 * 3_600_000 + 1000
    office.clock.moment += timedelta(days=1)
    office.history._midnight.timeout.emit()
    office.settle()
    assert office.words() == (None, None)
    office.history.undo()
    office.settle()
    assert office.text("a") == "bir"


def test_a_long_step_is_stopped_and_changes_nothing(office: Office) -> None:
    office.make_many(600)
    with office.busy():
        office.history.undo()
        office.history.stop()
    office.settle()
    assert [one.message.turkish() for one in office.notices] == ["Durduruldu; hiçbir şey değişmedi."]
    assert office.words() == ("Çok", None)
    office.history.undo()
    office.settle()
    assert office.ask(lambda storage: len(storage.posts.listed())) == 1


def test_a_long_step_shows_how_far_it_is(office: Office, theme, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    progress = StepProgress(office.history, window)
    office.history.moved.emit(0, 600)
    assert progress.dialog is None, "it is done before anybody could read that"
    office.history.moved.emit(500, 5000)
    dialog = progress.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert (dialog.value(), dialog.maximum()) == (500, 5000)
    office.history.moved.emit(5000, 5000)
    assert progress.dialog is None
    assert not dialog.isVisible()

    office.make_many(1200)
    with office.busy():
        office.history.undo()
        office.history.moved.emit(0, 1200)
        assert progress.dialog is not None
        progress.dialog.canceled.emit()
    office.settle()
    assert progress.dialog is None
    assert office.ask(lambda storage: len(storage.posts.listed())) == 1201
