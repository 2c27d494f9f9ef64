"""The tour: once in light, once in dark, each time from the first start on, in profiles that are removed."""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from services.bootstrap import Services, build_services
from services.clock import FixedClock
from services.crash import CrashReports
from services.paths import Paths
from services.sample.demo import demo_services
from services.settings import Settings
from services.version import VERSION
from ui.app import App, make_qt_application
from ui.theme import Theme
from ui.tour import steps
from ui.tour.arrangement import arrange
from ui.tour.colleague import ask_colleague
from ui.tour.driver import Driver, TourFailed
from ui.tour.history import look_back
from ui.tour.hours import look_at_hours
from ui.tour.lists import look_at_lists
from ui.tour.publishing import publish

THURSDAY_MORNING = datetime(2026, 11, 12, 6, 0, tzinfo=UTC)
"""9 in the morning in Türkiye, in the middle of a month: the same pictures whenever the tour is taken."""


def take_tour(folder: Path, size: tuple[int, int]) -> int:
    """Save the pictures into ``folder``, of a window of ``size``; return 0, or 1 where a step failed."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sys.stderr.write(f"“{folder}” klasörü açılamadı ({error.strerror}). Yazabildiğiniz bir klasör verin.\n")
        return 1
    from services.paths import RESOURCES

    qt = make_qt_application("light", RESOURCES)
    theme = qt.findChild(Theme)
    assert theme is not None
    for scheme in ("light", "dark"):
        theme.choose(scheme)
        try:
            number = _first_start(qt, folder, scheme, size)
            _main_job(qt, folder, scheme, size, number)
        except TourFailed as failure:
            sys.stderr.write(f"Tur tamamlanamadı: {failure}\n")
            return 1
    return 0


def _first_start(qt: QApplication, folder: Path, scheme: str, size: tuple[int, int]) -> int:
    with tempfile.TemporaryDirectory(prefix="birim-kalemi-tour-", ignore_cleanup_errors=True) as place:
        paths, clock = Paths.in_folder(Path(place)), FixedClock(THURSDAY_MORNING)
        app = _app(qt, build_services(paths, clock, settings=_settings(paths, scheme)), size)
        driver = Driver(app.window, app.tasks, folder, scheme)
        try:
            driver.wait("first start", lambda: app.window.overlay is not None)
            driver.shoot("first-start")
        finally:
            _close(app)
        return driver.next_number


def _main_job(qt: QApplication, folder: Path, scheme: str, size: tuple[int, int], number: int) -> None:
    with tempfile.TemporaryDirectory(prefix="birim-kalemi-tour-", ignore_cleanup_errors=True) as place:
        paths, clock = Paths.in_folder(Path(place)), FixedClock(THURSDAY_MORNING)
        app = _app(qt, demo_services(paths, clock, _settings(paths, scheme)), size)
        driver = Driver(app.window, app.tasks, folder, scheme, first=number)
        try:
            driver.wait("window", lambda: app.window.current == "calendar")
            steps.plan(driver, clock)
            steps.search(driver)
            steps.exchange(driver)
            steps.fill_weeks(driver)
            look_at_lists(driver)
            arrange(driver)
            look_at_hours(driver, clock)
            steps.write(driver)
            look_back(driver)
            ask_colleague(driver, clock, paths.resources / "sample" / "pictures" / "saat-kulesi-genis.jpg")
            steps.interrupt(driver)
            publish(driver, clock)
            steps.inspect(driver, paths.resources / "sample" / "pictures")
            steps.keep(driver)
            steps.fit(driver)
            steps.audit(driver)
            steps.unlock(driver)
            steps.read(driver)
            steps.adjust(driver)
        finally:
            _close(app)


def _settings(paths: Paths, scheme: str) -> Settings:
    settings = Settings.load(paths.settings)
    settings.set("appearance.theme", scheme)
    return settings


def _app(qt: QApplication, services: Services, size: tuple[int, int]) -> App:
    app = App(qt, services, CrashReports(services.paths.crashes, services.clock, VERSION))
    app.window.resize(*size)
    app.start()
    return app


def _close(app: App) -> None:
    app.finish()
    app.window.deleteLater()
    app.setParent(None)
    app.deleteLater()
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
