"""A drive that does not answer is waited for once; one that answers, with an error even, is none."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from queue import Queue

import pytest

from services.hung import HungPlaces
from services.patience import Budget


@pytest.fixture
def drive() -> Iterator[threading.Event]:
    """Answers once it is set."""
    answers = threading.Event()
    yield answers
    answers.set()


def test_a_hung_place_is_remembered_for_a_while(drive: threading.Event) -> None:
    now = [100.0]
    asked: Queue[str] = Queue()

    def stat(path: str) -> None:
        asked.put(path)
        drive.wait(60)

    places = HungPlaces(stat, lambda: now[0], wait=0.02)
    assert not places.is_hung("/ağ/ortak/a.jpg")
    places.look("/ağ/ortak/a.jpg")
    assert asked.get(timeout=20) == "/ağ/ortak/a.jpg"  # on a busy machine it is asked when nobody waits any more
    assert places.is_hung("/ağ/ortak/b.jpg")
    assert not places.is_hung("/ev/b.jpg")
    now[0] += 61
    assert not places.is_hung("/ağ/ortak/a.jpg")
    assert asked.empty()


def test_a_place_that_answers_is_not_hung(drive: threading.Event) -> None:
    drive.set()

    def awake(_path: str) -> None:
        drive.wait(60)

    def missing(_path: str) -> None:
        raise FileNotFoundError

    for stat in (awake, missing):
        places = HungPlaces(stat, wait=20)
        places.look("/ağ/ortak/a.jpg")
        assert not places.is_hung("/ağ/ortak/a.jpg")


def test_a_budget_is_spent_by_whatever_happens_within() -> None:
    budget = Budget(1000.0)
    with budget.spending():
        threading.Event().wait(0.01)
    assert 0 < budget.left < 1000
    with pytest.raises(KeyError), budget.spending():
        raise KeyError
    tiny = Budget(0.001)
    with tiny.spending():
        threading.Event().wait(0.01)
    assert tiny.left == 0
