"""A dictionary that cannot be read, in the running program: one notice, and the words are checked all the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from services.crash import CrashReports
from services.damage import damage_in
from services.sample.demo import demo_services
from services.spelling import english_engine, turkish_engine
from ui.app import App
from ui.editor.page import EditorPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from models.posts import Post
    from services.clock import FixedClock
    from services.paths import Paths
    from ui.theme import Theme


@pytest.fixture
def damaged(paths: Paths, tmp_path: Path) -> Iterator[Paths]:
    """A profile whose installation has lost the end of its dictionary."""
    resources = tmp_path / "resources"
    shutil.copytree(paths.resources, resources)
    file = resources / "morphology" / "attested.bin"
    file.write_bytes(file.read_bytes()[:100_000])
    yield replace(paths, resources=resources)
    for engine in (turkish_engine, english_engine, damage_in):
        engine.cache_clear()


def test_the_notice_comes_once_and_checking_goes_on(
    qtbot: QtBot, theme: Theme, damaged: Paths, clock: FixedClock
) -> None:
    services = demo_services(damaged, clock)
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    app = App(qt, services, CrashReports(damaged.crashes, clock, "test"))
    with qtbot.waitSignal(app.stood, timeout=20_000):
        app.start()
    posts: list[Post] = []
    app.tasks.run("storage", lambda _: services.storage.posts.listed(), owner=app, done=posts.extend)
    qtbot.waitUntil(lambda: bool(posts), timeout=20_000)
    app.events.post_chosen.emit(posts[0].id)
    page = app.window.page("editor")
    assert isinstance(page, EditorPage)
    qtbot.waitUntil(lambda: page.desk.current is not None, timeout=20_000)

    def found() -> list[str]:
        return [mark.excerpt for mark in page.panel.model.marks]

    def check(words: str) -> None:
        page.card.area.setPlainText(words)
        unknown = ["herkez"] if "herkez" in words else []
        qtbot.waitUntil(lambda: [one for one in found() if one == "herkez"] == unknown, timeout=20_000)
        qtbot.waitUntil(lambda: not app.tasks.busy, timeout=20_000)

    check("Öğrencilerimiz herkez ile buluştu.")
    (told,) = app.window.notices.texts
    assert "morphology/attested.bin" in told
    next(iter(app.window.notices._banners.values())).closed.emit()
    check("Öğrencilerimiz buluştu.")
    check("Öğrencilerimiz yine herkez ile buluştu.")
    assert app.window.notices.texts == []
    assert "Öğrencilerimiz" not in found()
    app.finish()
    app.window.deleteLater()
    app.setParent(None)
    app.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
