"""What every test stands on: a home of its own, no leaked threads, and the doors that pages are built at."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

from services.clock import FixedClock
from services.paths import Paths

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.postgres import Cluster
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the image worker has it
hypothesis.settings.register_profile(
    "suite", max_examples=int(os.environ.get("BIRIM_KALEMI_EXAMPLES", "50"))
)  # where a test does not say itself how many it needs: the suite has ten minutes
hypothesis.settings.load_profile("suite")


@pytest.fixture(scope="session", autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep every test away from the profile, the settings and the keyring of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    patch = pytest.MonkeyPatch()
    patch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        patch.setenv(name, str(folder))
    yield
    patch.undo()


_FULL_COLLECTION_EVERY = 200
"""Tests between two collections of everything: the language data in memory takes long to walk."""
_tests_run = 0


@pytest.fixture(autouse=True)
def _garbage_between_tests() -> Iterator[None]:
    """Collect cyclic garbage between tests only, as the app does between events (``ui/garbage.py``).

    Left to itself the collector destroys an earlier test's widgets in the middle of Qt's work, or off the UI thread.
    """
    global _tests_run  # noqa: PLW0603
    gc.disable()
    yield
    _tests_run += 1
    if _tests_run % _FULL_COLLECTION_EVERY:
        gc.collect(1)
    else:
        gc.collect()
        gc.freeze()


@pytest.fixture(autouse=True)
def _no_leaked_threads() -> Iterator[None]:
    """Fail a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 3
    while leaked := [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]:
        if time.monotonic() > deadline:
            pytest.fail(f"threads left running: {', '.join(thread.name for thread in leaked)}")
        leaked[0].join(0.05)


@pytest.fixture
def clock() -> FixedClock:
    """A Thursday morning in Türkiye: 26 November 2026, 09.00."""
    return FixedClock(datetime(2026, 11, 26, 6, 0, tzinfo=UTC))


@pytest.fixture
def paths(tmp_path: Path, request: pytest.FixtureRequest) -> Paths:
    """A profile of the test's own; its database is a file, or the server's where ``both_databases`` asks for it."""
    made = Paths.in_folder(tmp_path / "profile")
    if getattr(request, "param", "file") == "server":
        return replace(made, server=request.getfixturevalue("postgres").empty())
    return made


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """A PostgreSQL of this run."""
    from tests.postgres import Cluster, binaries

    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not installed: see packaging/linux/system-packages.txt")
    cluster = Cluster(programs)
    yield cluster
    cluster.drop()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what is marked ``both_databases`` on a file and on a server, but those marked ``file_only``."""
    marks = {mark.name for mark in metafunc.definition.iter_markers()}
    if "both_databases" in marks and "file_only" not in marks and "paths" in metafunc.fixturenames:
        metafunc.parametrize("paths", ["file", "server"], indirect=True)


@pytest.fixture
def theme(qtbot: QtBot) -> Iterator[Theme]:
    """The light theme on the application, as start-up would put it."""
    from PySide6.QtWidgets import QApplication

    from ui.theme import Theme

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = Theme(app, "light")
    yield made
    made.setParent(None)


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    from ui.tasks import TaskRunner

    runner = TaskRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def events(qtbot: QtBot) -> AppEvents:
    from ui.events import AppEvents

    return AppEvents()
