"""Types into the real window at 15 keys a second and watches how long the UI thread is away.

Usage: ``type_keys.py PROFILE [KEYS]``. Prints JSON: for each key the longest time (ms) between two turns of the event
loop until the next key; then, for single keys in a post of 2,000 characters, the time (ms) from the key to the last
lane's findings, beyond the debounce.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from itertools import cycle, islice
from pathlib import Path

KEYS_A_SECOND = 15
TICK_MS = 1
SINGLE_KEYS = 60
POST_LENGTH = 2_000
SENTENCES = (
    "Üniversitemizin yeni kütüphanesi, öğrencilerimizin yoğun ilgisiyle kapılarını açtı. ",
    "Bilim adamlarımızdan oluşan kurul yarın saat 14.00'te toplanacak; herkez davetlidir.\n",
    "Çevre Bilimleri Enstitüsü'nün düzenlediği çalıştay 26 Kasım 2026 Cuma günü başlıyor. ",
    "Ayrıntılı bilgi için https://ornek.edu.tr/calistay adresini ziyaret edebilirsiniz. 🎓 #çevre @kuzeyanadolu\n",
    "Dökümanları sisteme yüklemeyi unutmayın, malesef süre uzatılmayacak. ",
    "Gölün kıyısında yapılan ölçümlerde suyun sıcaklığı, geçen yıla göre yaklaşık iki derece yüksek bulundu.\n",
)


def text(length: int) -> str:
    return "".join(islice(cycle("".join(SENTENCES)), length))


def run(profile: str, keys: int) -> None:
    import main
    import ui.app

    stood = ui.app.App._stand

    def stand(self, unit) -> None:  # type: ignore[no-untyped-def]
        stood(self, unit)
        from PySide6.QtCore import QTimer

        self.typist = Typist(self, keys)  # the application keeps it: a connection does not
        QTimer.singleShot(500, self.typist.begin)

    ui.app.App._stand = stand
    main.main(["--profile", profile])


def press(area, letter: str) -> None:  # type: ignore[no-untyped-def]
    """Post the two events of one key to ``area``."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.postEvent(area, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


class Typist:
    """One run. Kept alive by its own timers."""

    def __init__(self, app, keys: int) -> None:  # type: ignore[no-untyped-def]
        from PySide6.QtCore import Qt, QTimer

        app.window.show_page("editor")
        self.page = app.window.page("editor")
        self.page._new_post()
        self.area = self.page.card.area
        self.live = self.page.review.live
        self.letters = iter(text(keys))
        self.blocks: list[float] = []
        self.late: list[float] = []
        self.longest = 0.0
        self.before = 0.0
        self.heart = QTimer(app, timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
        self.heart.timeout.connect(self.beat)
        self.keyboard = QTimer(app, timerType=Qt.TimerType.PreciseTimer, interval=1000 // KEYS_A_SECOND)
        self.keyboard.timeout.connect(self.press_next)
        self.app = app

    def begin(self) -> None:
        # The first word loads dictionaries and rules on their lanes; that is measured like everything else.
        self.area.setFocus()
        self.before = time.perf_counter()
        self.heart.start()
        self.keyboard.start()

    def beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self.before) * 1000 - TICK_MS)
        self.before = now

    def press_next(self) -> None:
        if self.longest:
            self.blocks.append(self.longest)
        self.longest = 0.0
        letter = next(self.letters, None)
        if letter is None:
            self.keyboard.stop()
            self.heart.stop()
            self.page._new_post()
            self.live.settled.connect(self.settled)
            self.area.insert_text(text(POST_LENGTH))
            self.pressed_at = 0.0
            return
        press(self.area, letter)

    def settled(self) -> None:
        from PySide6.QtCore import QTimer

        from ui.editor.live_check import DEBOUNCE_MS

        if self.pressed_at:
            self.late.append((time.perf_counter() - self.pressed_at) * 1000 - DEBOUNCE_MS)
            self.pressed_at = 0.0
        if len(self.late) == SINGLE_KEYS:
            self.finish()
        QTimer.singleShot(120, self.press_one)

    def press_one(self) -> None:
        self.pressed_at = time.perf_counter()
        press(self.area, "aeklinr "[len(self.late) % 8])

    def finish(self) -> None:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(json.dumps({"blocks_ms": self.blocks, "diagnostics_ms": self.late, "peak_kb": [peak]}), flush=True)
        os._exit(0)


if __name__ == "__main__":
    sys.path.insert(0, str(Path.cwd()))
    run(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5_000)
