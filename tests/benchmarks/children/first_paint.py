"""Starts one program, tells when it first painted and how much memory it took by then, and ends.

Usage: ``first_paint.py bare`` or ``first_paint.py app PROFILE``. Prints JSON; times are Unix times in seconds.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from pathlib import Path

told: dict[str, float] = {}


def note(name: str) -> None:
    told.setdefault(name, time.time())
    told.setdefault(f"{name}_kb", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def finish() -> None:
    print(json.dumps(told), flush=True)
    os._exit(0)


def bare() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
            super().paintEvent(event)
            note("first_paint")
            QTimer.singleShot(0, finish)

    app = QApplication(sys.argv[:1])
    window = Window()
    window.resize(1180, 760)
    window.show()
    app.exec()


def app(profile: str) -> None:
    import main
    import ui.window

    painted = ui.window.MainWindow.paintEvent

    def paint(self, event) -> None:  # type: ignore[no-untyped-def]
        painted(self, event)
        if not told:
            note("first_paint")
            watch_the_calendar()

    ui.window.MainWindow.paintEvent = paint
    main.main(["--profile", profile])


def watch_the_calendar() -> None:
    """Note when the calendar has painted the month with the posts of the storage in it."""
    from ui.calendar.views.looks import LOOK_ROLE
    from ui.calendar.views.month import view

    painted = view.MonthView.paintEvent

    def paint(self, event) -> None:  # type: ignore[no-untyped-def]
        painted(self, event)
        model = self.model()
        if any(model.index(row, column).data(LOOK_ROLE).cards for row in range(6) for column in range(7)):
            note("content_paint")
            finish()

    view.MonthView.paintEvent = paint


if __name__ == "__main__":
    sys.path.insert(0, str(Path.cwd()))
    if sys.argv[1] == "bare":
        bare()
    else:
        app(sys.argv[2])
