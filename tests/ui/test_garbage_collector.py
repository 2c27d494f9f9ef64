"""Cyclic garbage is collected on the UI thread, whoever made it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from ui.garbage import Collector

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Knot:
    """A cycle that tells on which thread it was undone."""

    def __init__(self, undone_on: list[int]) -> None:
        self.me = self
        self.undone_on = undone_on

    def __del__(self) -> None:
        self.undone_on.append(threading.get_ident())


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    owner = QObject()
    made = Collector(owner)
    yield made
    made.stop()
    assert gc.isenabled()


def test_a_lane_that_allocates_does_not_collect(collector: Collector) -> None:
    collector.look()  # start-up is over
    undone_on: list[int] = []

    def allocate() -> None:
        Knot(undone_on)
        kept = [[number] for number in range(50_000)]
        del kept

    lane = threading.Thread(target=allocate)
    lane.start()
    lane.join()
    assert undone_on == []
    keep = [[number] for number in range(5_000)]
    collector.look()
    del keep
    assert undone_on == [threading.get_ident()]


def test_a_full_collection_comes_now_and_then(collector: Collector) -> None:
    collector.look()  # start-up is over
    undone_on: list[int] = []
    knot = Knot(undone_on)
    gc.collect()  # the knot is old now: only a full collection finds it
    del knot
    for _ in range(120):
        collector.look()
    assert undone_on == [threading.get_ident()]


def test_what_start_up_loaded_is_walked_no_more(collector: Collector) -> None:
    collector.look()
    assert gc.get_freeze_count() > 1_000
