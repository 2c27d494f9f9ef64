"""Turns, scrolls, drags and opens in the real window over a full calendar, and watches how long the UI thread is away.

Usage: ``calendar_window.py PROFILE``. Prints JSON: for each kind of act the longest time (ms) between two turns of the
event loop from the act until its answers are painted, and the most of the processor's time in one of those blocks.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path

_TICK_MS = 1
_LOOK_MS, _CALM_LOOKS = 80, 5
"""Nothing is under way for so long: the act is over. Nobody looks at a page for less."""
_LOST_MS = 5_000
_TURNS, _LEAPS, _STEPS, _MOVES, _OPENED = 40, 8, 300, 200, 30


def run(profile: str) -> None:
    import main
    import ui.app

    stood = ui.app.App._stand

    def stand(self, unit) -> None:  # type: ignore[no-untyped-def]
        stood(self, unit)
        from PySide6.QtCore import QTimer

        self.hand = Hand(self)  # the application keeps it: a connection does not
        QTimer.singleShot(500, self.hand.go)

    ui.app.App._stand = stand
    main.main(["--profile", profile])


class Hand:
    """One run over the window."""

    def __init__(self, app) -> None:  # type: ignore[no-untyped-def]
        from PySide6.QtCore import Qt, QTimer

        self.app = app
        self.told: dict[str, list[float]] = {}
        self.text_painted: Callable[[], None] = lambda: None
        self.longest = self.spent = 0.0
        self.before, self.before_spent = time.perf_counter(), time.thread_time()
        self.heart = QTimer(app, timerType=Qt.TimerType.PreciseTimer, interval=_TICK_MS)
        self.heart.timeout.connect(self.beat)

    def beat(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        self.longest, self.spent = max(self.longest, now - self.before), max(self.spent, spent - self.before_spent)
        self.before, self.before_spent = now, spent

    def act(self, name: str, deed: Callable[[], object]) -> None:
        """Do something and wait until all that comes of it is painted."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        calm = QTimer(interval=_LOOK_MS)
        quiet: list[bool] = []

        def look() -> None:
            quiet.append(not self.app.tasks.busy)
            if all(quiet[-_CALM_LOOKS:]) and len(quiet) >= _CALM_LOOKS:
                loop.quit()

        calm.timeout.connect(look)
        self.longest = self.spent = 0.0
        self.before, self.before_spent = time.perf_counter(), time.thread_time()
        self.heart.start()
        QTimer.singleShot(0, deed)
        calm.start()
        loop.exec()
        self.heart.stop()
        self.told.setdefault(name, []).append(1000 * self.longest - _TICK_MS)
        self.told.setdefault(f"{name}, processor", []).append(1000 * self.spent)

    def frame(self, name: str, deed: Callable[[], object], widget) -> None:  # type: ignore[no-untyped-def]
        """Do something and paint it at once; the time of that is a frame."""
        from PySide6.QtWidgets import QApplication

        begun, spent = time.perf_counter(), time.thread_time()
        deed()
        widget.repaint()
        self.told.setdefault(name, []).append(1000 * (time.perf_counter() - begun))
        self.told.setdefault(f"{name}, processor", []).append(1000 * (time.thread_time() - spent))
        QApplication.processEvents()

    def go(self) -> None:
        try:
            self.run_all()
        except BaseException:
            traceback.print_exc()
            os._exit(1)

    def run_all(self) -> None:
        from ui.calendar.views.kinds import ViewKind

        window = self.app.window
        self.page = window.page("calendar")
        self.act("first look", lambda: None)
        for kind in (ViewKind.MONTH, ViewKind.WEEK, ViewKind.DAY):
            self.turn(kind)
        self.page.stage.show_kind(ViewKind.MONTH)
        self.page.go_to_today()
        self.act("back", lambda: None)
        self.drag()
        self.scroll()
        self.open_posts()
        print(json.dumps(self.told), flush=True)
        os._exit(0)

    def turn(self, kind) -> None:  # type: ignore[no-untyped-def]
        """Turn pages back and forth, each time when the last one is there."""
        stage = self.page.stage
        self.act(f"to the {kind.value}", lambda: (stage.show_kind(kind), self.page.go_to_today()))
        for _ in range(10):
            self.act(f"{kind.value} painted", stage.view.widget.update)
        for number in range(_TURNS):
            self.act(f"{kind.value} turned", partial(stage.turn, -1 if number < _TURNS // 2 else 1))
        for number in range(_LEAPS):
            self.act(f"{kind.value} leapt", partial(stage.turn, 70 if number % 2 else -70))

    def drag(self) -> None:
        """Carry a post over the month."""
        from PySide6.QtCore import QPoint, QPointF, Qt
        from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
        from PySide6.QtWidgets import QApplication

        from ui.calendar import mime

        board, view = self.page.board, self.page.view
        area = getattr(view, "table", view.widget)
        area = area.viewport() if hasattr(area, "viewport") else area
        load = mime.carry(mime.POST, board.posts[0].id)
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(area, QDragEnterEvent(QPoint(5, 5), Qt.DropAction.MoveAction, load, buttons, keys))
        for number in range(_MOVES):
            x, y = (number * 37) % area.width(), (number * 23) % area.height()
            move = QDragMoveEvent(QPointF(x, y).toPoint(), Qt.DropAction.MoveAction, load, buttons, keys)
            self.frame("drag moved", partial(QApplication.sendEvent, area, move), area)

    def scroll(self) -> None:
        """Scroll the list as a wheel does, three rows a frame."""
        from ui.calendar.views.kinds import ViewKind

        self.act("to the list", lambda: self.page.stage.show_kind(ViewKind.LIST))
        table = self.page.view.table
        bar = table.verticalScrollBar()
        for number in range(_STEPS):
            step = 3 * bar.singleStep() * (-1 if number < 2 * _STEPS // 3 else 1)
            self.frame("list scrolled", partial(self.move, bar, step), table.viewport())
            if number % 10 == 9:
                self.act("list read on", lambda: None)

    def open_posts(self) -> None:
        """Open posts of all ten years in the editor."""
        found: list[str] = []
        self.app.tasks.run(
            "storage", lambda _: self.some_posts(self.app._services.storage), owner=self.app, done=found.extend
        )
        self.act("posts chosen", lambda: None)
        self.watch_texts()
        self.app.window.show_page("editor")
        self.act("to the editor", lambda: None)
        for post_id in found:
            self.open(post_id)
            self.act("post looked through", lambda: None)

    def watch_texts(self) -> None:
        """Have each painting of the editor's text told to ``text_painted``; before there is an editor."""
        from ui.editor.text_area import TextArea

        painted = TextArea.paintEvent

        def paint(area, event) -> None:  # type: ignore[no-untyped-def]
            painted(area, event)
            self.text_painted()

        TextArea.paintEvent = paint

    def open(self, post_id: str) -> None:
        """Open one post, and stop the time when its text is painted."""
        from PySide6.QtCore import QEventLoop, QTimer

        desk = self.app.window.page("editor").desk
        loop = QEventLoop()
        took: list[float] = []
        begun, spent = time.perf_counter(), time.thread_time()

        def text_painted() -> None:
            if not took and desk.current is not None and desk.current.id == post_id:
                took.append(1000 * (time.perf_counter() - begun))
                self.told.setdefault("post opened, processor", []).append(1000 * (time.thread_time() - spent))
                loop.quit()

        self.text_painted = text_painted
        QTimer.singleShot(_LOST_MS, loop, loop.quit)
        self.app.events.post_chosen.emit(post_id)
        loop.exec()
        self.told.setdefault("post opened", []).extend(took or [_LOST_MS])

    @staticmethod
    def move(bar, step: int) -> None:  # type: ignore[no-untyped-def]
        bar.setValue(bar.value() + step)

    @staticmethod
    def some_posts(storage) -> list[str]:  # type: ignore[no-untyped-def]
        from datetime import UTC, datetime, timedelta

        from models.calendar import PostFilter, PostPlace

        dice = random.Random(3)
        days = [dice.randrange(60, 3_500) for _ in range(_OPENED)]
        places = [PostPlace(datetime.now(UTC) - timedelta(days=back), "") for back in days]
        return [storage.search.page(PostFilter(), place, 1)[0].id for place in places]


if __name__ == "__main__":
    sys.path.insert(0, str(Path.cwd()))
    run(sys.argv[1])
