"""The one crossing between threads: order, cancellation, owners that went away, failures, closing."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread

from models.errors import Cancelled, UserError
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_answers_come_back_on_the_ui_thread_in_the_order_of_asking(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner, seen, threads = QObject(), [], []

    def keep(value: int) -> None:
        seen.append(value)
        threads.append(QThread.currentThread())

    for number in range(5):
        tasks.run("a", lambda _cancelled, number=number: number, owner=owner, done=keep)
    qtbot.waitUntil(lambda: len(seen) == 5)
    assert seen == [0, 1, 2, 3, 4]
    app = QCoreApplication.instance()
    assert app is not None
    assert set(threads) == {app.thread()}


def test_lanes_do_not_wait_for_each_other(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner, gate, seen = QObject(), threading.Event(), []
    tasks.run("slow", lambda _cancelled: gate.wait(10), owner=owner, done=lambda _: seen.append("slow"))
    tasks.run("quick", lambda _cancelled: None, owner=owner, done=lambda _: seen.append("quick"))
    qtbot.waitUntil(lambda: seen == ["quick"])
    gate.set()
    qtbot.waitUntil(lambda: seen == ["quick", "slow"])


def test_a_cancelled_task_never_answers_and_sees_that_it_was_cancelled(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner, started, seen = QObject(), threading.Event(), []

    def work(is_cancelled) -> str:  # type: ignore[no-untyped-def]
        started.set()
        while not is_cancelled():
            threading.Event().wait(0.001)
        return "late"

    task = tasks.run("a", work, owner=owner, done=seen.append, failed=seen.append)
    assert started.wait(5)
    task.cancel()
    after: list[int] = []
    tasks.run("a", lambda _cancelled: 1, owner=owner, done=after.append)
    qtbot.waitUntil(lambda: after == [1])
    assert seen == []


def test_an_owner_that_is_gone_is_not_called(qtbot: QtBot, tasks: TaskRunner) -> None:
    gate, seen, owner = threading.Event(), [], QObject()
    tasks.run("a", lambda _cancelled: gate.wait(10), owner=owner, done=seen.append)
    import shiboken6

    shiboken6.delete(owner)
    other, after = QObject(), []
    tasks.run("a", lambda _cancelled: 1, owner=other, done=after.append)
    gate.set()
    qtbot.waitUntil(lambda: after == [1])
    assert seen == []


def test_failures_go_to_their_callback_or_to_the_window(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner, mine = QObject(), []

    def fail(error: Exception):  # type: ignore[no-untyped-def]
        def work(_cancelled) -> None:  # type: ignore[no-untyped-def]
            raise error

        return work

    tasks.run("a", fail(UserError("Dosya okunamadı.")), owner=owner, failed=mine.append)
    with qtbot.waitSignal(tasks.task_failed) as unhandled:
        tasks.run("a", fail(ValueError("x")), owner=owner)
    assert [str(error) for error in mine] == ["Dosya okunamadı."]
    assert isinstance(unhandled.args[0], ValueError)
    with qtbot.assertNotEmitted(tasks.task_failed):
        tasks.run("a", fail(Cancelled()), owner=owner)
        after: list[int] = []
        tasks.run("a", lambda _cancelled: 1, owner=owner, done=after.append)
        qtbot.waitUntil(lambda: after == [1])


@pytest.mark.parametrize("count", [1, 50])
def test_closing_finishes_every_save_and_drops_the_rest(qtbot: QtBot, count: int) -> None:
    runner, owner, saved, checked = TaskRunner(), QObject(), [], []
    gate = threading.Event()
    runner.run("storage", lambda _cancelled: gate.wait(10), owner=owner)
    for number in range(count):
        runner.run("storage", lambda _cancelled, number=number: saved.append(number), owner=owner)

    def check(is_cancelled) -> None:  # type: ignore[no-untyped-def]
        while not is_cancelled():
            threading.Event().wait(0.001)
        checked.append("cancelled")

    runner.run("rules", check, owner=owner)
    gate.set()
    runner.shutdown()
    assert saved == list(range(count))
    assert checked in ([], ["cancelled"])
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("lane-")]
    late = runner.run("rules", lambda _cancelled: checked.append("after"), owner=owner)
    assert late.is_cancelled()
