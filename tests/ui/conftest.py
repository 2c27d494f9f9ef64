"""What the tests of screens stand on: the services of the program, and Kasa."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.bootstrap import Services
    from services.clock import FixedClock
    from services.paths import Paths
    from tests.ui.kasa_support import Kasa
    from ui.events import AppEvents
    from ui.tasks import TaskRunner


@pytest.fixture
def services(qtbot: QtBot, paths: Paths, clock: FixedClock, tasks: TaskRunner, events: AppEvents) -> Iterator[Services]:
    """All services over a profile of the test's own; the storage may be opened, and is closed on its lane."""
    from services.bootstrap import build_services

    made = build_services(paths, clock)
    made.storage.let_in()
    yield made
    tasks.run("storage", lambda _: made.storage.close(), owner=events)
    qtbot.waitUntil(lambda: not tasks.busy)


@pytest.fixture
def empty_kasa(request: pytest.FixtureRequest, qtbot: QtBot, clock: FixedClock, tmp_path: Path) -> Iterator[Kasa]:
    """Kasa where no vault is yet, and not on the screen."""
    from tests.ui.kasa_support import Kasa

    request.getfixturevalue("theme")
    made = Kasa(qtbot, request.getfixturevalue("tasks"), request.getfixturevalue("events"), clock, tmp_path)
    yield made
    made.page.clipboard.clear()


@pytest.fixture
def kasa(empty_kasa: Kasa) -> Kasa:
    """Kasa with a vault behind it that has one credential and is locked; not on the screen."""
    from tests.vault_support import library_credential

    empty_kasa.vault.create()
    empty_kasa.vault.add(library_credential())
    empty_kasa.vault.lock()
    return empty_kasa
