"""From a profile to a window: log, crash hooks, single instance, settings, services."""

from __future__ import annotations

import sys
from collections.abc import Callable

from services.bootstrap import Services, build_services
from services.clock import Clock
from services.crash import CrashReports, install_hooks
from services.logs import start_logging, stop_logging
from services.paths import Paths
from services.settings import Settings
from services.vault.hardening import forbid_core_dumps
from services.version import VERSION


def open_window(paths: Paths, clock: Clock, *, demo: bool = False, unseen: bool = False) -> int:
    """Open the window on the profile ``paths`` and return the exit status when it is closed.

    ``demo`` fills an empty profile with the sample unit. A second start on the same profile brings the first
    window forward and returns 0. ``unseen``: the system started it, and nobody waits for a window.
    """
    open_log = start_logging(paths.logs)
    forbid_core_dumps()
    try:
        return _run(paths, clock, open_log, demo=demo, unseen=unseen)
    finally:
        stop_logging()


def _run(paths: Paths, clock: Clock, open_log: Callable[[], None], *, demo: bool, unseen: bool) -> int:
    from ui.app import App, make_qt_application
    from ui.shell.single_instance import SingleInstance

    crashes = CrashReports(paths.crashes, clock, VERSION)
    instance = SingleInstance(paths.state)
    if not instance.take():
        if not unseen and instance.call_first():
            return 0
        if not instance.take_over():
            return 0 if unseen else _tell_busy(paths)
    settings = Settings.load(paths.settings)
    qt = make_qt_application(settings.get("appearance.theme"), paths.resources)
    app = App(qt, _services(paths, clock, settings, demo=demo), crashes)
    undo_hooks = install_hooks(app.crash_desk.report)
    instance.raise_asked.connect(app.come_forward)

    def after_paint() -> None:
        open_log()
        crashes.watch_for_faults()
        instance.listen()

    app.start(after_paint, unseen=unseen)
    try:
        return qt.exec()
    finally:
        undo_hooks()
        instance.release()
        crashes.stop_watching()


def _tell_busy(paths: Paths) -> int:
    from ui.app import make_qt_application
    from ui.shell.language import Voice
    from ui.shell.trouble import busy_box

    settings = Settings.load(paths.settings)
    qt = make_qt_application(settings.get("appearance.theme"), paths.resources)
    Voice(qt, paths.resources).speak(settings.get("appearance.language"))
    box = busy_box()
    sys.stderr.write(f"{box.text()} {box.informativeText()}\n")
    box.exec()
    return 1


def _services(paths: Paths, clock: Clock, settings: Settings, *, demo: bool) -> Services:
    if not demo:
        return build_services(paths, clock, settings=settings)
    from services.sample.demo import demo_services

    return demo_services(paths, clock, settings)
