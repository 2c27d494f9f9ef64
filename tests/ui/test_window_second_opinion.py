"""The second opinion in the running program: nothing is loaded before it is wanted, nothing outlives the window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from services.bootstrap import build_services
from services.crash import CrashReports
from services.settings import Settings
from tests.fake_java import ROOT, lives, make_installation, make_java, starts
from ui.app import App

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from services.paths import Paths
    from ui.theme import Theme


@pytest.mark.skipif(sys.platform == "win32", reason="the fake java is a script with a hash-bang")
def test_the_local_server_ends_with_the_program(
    qtbot: QtBot, theme: Theme, paths: Paths, clock: FixedClock, tmp_path: Path
) -> None:
    settings = Settings.load(paths.settings)
    settings.set_all(
        {
            "first_run.done": True,
            "checks.language_tool": "local",
            "checks.language_tool_folder": str(make_installation(tmp_path / "lt")),
            "checks.language_tool_java": str(make_java(tmp_path / "jdk", "serve")),
        }
    )
    services = build_services(paths, clock, settings=settings)
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    app = App(qt, services, CrashReports(paths.crashes, clock, "test"))
    with qtbot.waitSignal(app.stood, timeout=20_000):
        app.start()
    app.events.page_chosen.emit("settings")
    app.events.section_chosen.emit("opinion")
    page = app.window.page("settings")
    assert page is not None
    assert page.opinion.isVisible()  # type: ignore[attr-defined]
    page.opinion.try_button.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: services.opinion().state.standing == "ready", timeout=20_000)
    (java,) = starts(tmp_path / "jdk")
    app.finish()
    assert not services.opinion().server.runs
    qtbot.waitUntil(lambda: not lives(java), timeout=10_000)
    app.window.deleteLater()
    app.setParent(None)
    app.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_neither_library_nor_network_is_loaded_before_somebody_asks() -> None:
    probe = """
import sys
import ui.editor.page, ui.settings, ui.pages, ui.app
from pathlib import Path
from services.bootstrap import build_services
from services.clock import SystemClock
from services.paths import Paths
import tempfile
from models.checking import Lane, Snapshot
from models.enums import Language
with tempfile.TemporaryDirectory() as folder:
    services = build_services(Paths.in_folder(Path(folder)), SystemClock())
    snapshot = Snapshot("We recieve it.", Language.ENGLISH, SystemClock().now())
    services.checks().check_lane(Lane.SECOND_OPINION, snapshot, lambda: False)
loaded = {"language_tool_python", "requests", "urllib3"} & set(sys.modules)
assert not loaded, loaded
"""
    done = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_command_line_asks_nobody_else(paths: Paths, clock: FixedClock) -> None:
    from models.checking import Snapshot
    from models.enums import Language
    from tests.language_tool_server import language_tool_server

    with language_tool_server() as server:
        settings = Settings.load(paths.settings)
        settings.set_all({"checks.language_tool": "server", "checks.language_tool_url": server.url})
        services = build_services(paths, clock, settings=settings)
        snapshot = Snapshot("It is an test.", Language.ENGLISH, clock.now())
        assert services.checks().check(snapshot, lambda: False) == []
        assert server.paths == []
