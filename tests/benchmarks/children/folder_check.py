"""Has the real window check a folder of pictures while somebody types into the editor.

Usage: ``folder_check.py PROFILE FOLDER``. Prints JSON: for each key the longest time (ms) between two turns of the
event loop, while the check ran and for as many keys before it; the seconds that first verdicts and the whole check
took; and how many pictures there were.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from tests.benchmarks.children.type_keys import KEYS_A_SECOND, TICK_MS, press, text

BEFORE = 150
"""Keys typed with nothing else going on: what the machine can do at this moment."""


def run(profile: str, folder: str) -> None:
    import main
    import ui.app

    stood = ui.app.App._stand

    def stand(self, unit) -> None:  # type: ignore[no-untyped-def]
        stood(self, unit)
        from PySide6.QtCore import QTimer

        self.typist = Typist(self, folder)
        QTimer.singleShot(500, self.typist.begin)

    ui.app.App._stand = stand
    main.main(["--profile", profile])


class Typist:
    """One run. Kept alive by its own timers."""

    def __init__(self, app, folder: str) -> None:  # type: ignore[no-untyped-def]
        from PySide6.QtCore import Qt, QTimer

        self.folder = Path(folder)
        app.window.show_page("images")
        self.pictures = app.window.page("images").inspection
        app.window.show_page("editor")
        editor = app.window.page("editor")
        editor._new_post()
        self.area = editor.card.area
        self.letters = iter(text(200_000))
        self.alone: list[float] = []
        self.beside: list[float] = []
        self.longest = self.before = self.begun = self.first = 0.0
        self.heart = QTimer(app, timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
        self.heart.timeout.connect(self.beat)
        self.keyboard = QTimer(app, timerType=Qt.TimerType.PreciseTimer, interval=1000 // KEYS_A_SECOND)
        self.keyboard.timeout.connect(self.press_next)

    def begin(self) -> None:
        self.area.setFocus()
        self.before = time.perf_counter()
        self.heart.start()
        self.keyboard.start()

    def beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self.before) * 1000 - TICK_MS)
        self.before = now

    def press_next(self) -> None:
        (self.beside if self.begun else self.alone).append(self.longest)
        self.longest = 0.0
        if not self.begun and len(self.alone) == BEFORE:
            self.begun = time.perf_counter()
            self.pictures.arrivals.add([self.folder])
        elif self.begun and self.is_over():
            self.finish()
        press(self.area, next(self.letters))

    def is_over(self) -> bool:
        pictures = self.pictures.model.pictures
        seen = pictures and all(picture.report is not None for picture in pictures)
        if seen and not self.first:
            self.first = time.perf_counter() - self.begun
        return bool(seen and not self.pictures.inspection.busy)

    def finish(self) -> None:
        told = {
            "alone_ms": self.alone[20:],
            "beside_ms": self.beside,
            "first_s": self.first,
            "whole_s": time.perf_counter() - self.begun,
            "pictures": len(self.pictures.model.pictures),
            "summary": self.pictures.model.summary(),
        }
        print(json.dumps(told), flush=True)
        os._exit(0)


if __name__ == "__main__":
    sys.path.insert(0, str(Path.cwd()))
    run(sys.argv[1], sys.argv[2])
