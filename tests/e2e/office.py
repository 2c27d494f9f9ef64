"""One person's PC: the real program on its own profile, worked by commands.

Run as ``python -m tests.e2e.office PROFILE [START]``, where START is the moment at which its clock begins. Each line of
standard input is ``[verb, argument…]``, each line of standard output its answer. The verbs know the window as a blind
user does: by the names that things have for a screen reader.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar
from urllib.parse import unquote

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from services.bootstrap import build_services
from services.clock import Clock, SystemClock
from services.crash import CrashReports
from services.paths import Paths
from services.settings import Settings
from services.version import VERSION
from ui.app import App, make_qt_application
from ui.vault.recovery.kit_dialog import KitDialog

W = TypeVar("W", bound=QWidget)
_PATIENCE_MS = 30_000
_WAKE_MS = 20
_MOST_TABS = 120


class LaterClock(Clock):
    """The system's clock, which can begin at another moment, and be put forward by days."""

    def __init__(self, start: datetime | None = None) -> None:
        self.ahead = timedelta() if start is None else start - SystemClock().now()

    def now(self) -> datetime:
        return SystemClock().now() + self.ahead


class Browser(QObject):
    """Opens nothing, and remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.visited: list[str] = []
        for scheme in ("https", "http"):
            QDesktopServices.setUrlHandler(scheme, self, "visit")

    @Slot(QUrl)
    def visit(self, address: QUrl) -> None:
        self.visited.append(unquote(address.toEncoded().toStdString()))


class Office:
    """The program with its window open, and verbs to work it."""

    def __init__(self, profile: Path, start: datetime | None = None) -> None:
        paths = Paths.in_folder(profile)
        self.clock = LaterClock(start)
        self._qt = make_qt_application("light", paths.resources)
        settings = Settings.load(paths.settings)
        services = build_services(paths, self.clock, settings=settings)
        self._app = App(self._qt, services, CrashReports(paths.crashes, self.clock, VERSION))
        self._browser = Browser()
        self._app.window.resize(1280, 800)
        self._app.start()
        self._settle("the window", self._app.window.isVisible)
        self._app.window.activateWindow()

    def press(self, keys: str) -> None:
        """Press a key or a combination, where the keyboard is."""
        window = self._front()
        window.activateWindow()
        self._settle("the keyboard", lambda: QApplication.activeWindow() is window)
        QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(keys))
        self._settle()

    def click(self, name: str) -> None:
        """Press the button of this name."""
        self._settle(f"button {name!r}", lambda: self._button(name) is not None)
        button = self._button(name)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._settle()

    def enabled(self, name: str) -> bool:
        """Tell whether the button of this name can be pressed."""
        return any(name in _names(one) and one.isEnabled() for one in self._seen(QAbstractButton))

    def type(self, field: str, text: str) -> None:
        """Type into the field of this name."""
        self._settle(f"field {field!r}", lambda: bool(self._fields(field)))
        (found,) = self._fields(field)
        found.setFocus()
        if isinstance(found, QLineEdit):
            found.selectAll()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(found, event)
        self._settle()

    def write(self, text: str) -> None:
        """Type where the keyboard is."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(QApplication.focusWidget(), event)
        self._settle()

    def at(self) -> str:
        """Return the name of what has the keyboard, as a screen reader says it."""
        focus = QApplication.focusWidget()
        return "" if focus is None else _spoken(focus)

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Press ``key`` until the keyboard is on what has this name."""
        for _ in range(_MOST_TABS):
            if self.at().startswith(name):
                return
            self.press(key)
        raise AssertionError(f"no way to {name!r} by {key}; the keyboard is on {self.at()!r}")

    def row(self, text: str, key: str = "Down") -> None:
        """Press ``key`` until the current row of the list with the keyboard says ``text``."""
        said = ""
        for _ in range(_MOST_TABS):
            view = QApplication.focusWidget()
            assert isinstance(view, QAbstractItemView), self.at()
            said = str(view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or view.currentIndex().data())
            if text in said:
                return
            self.press(key)
        raise AssertionError(f"no row {text!r} by {key}; the keyboard is on {said!r}")

    def entry(self, *texts: str) -> None:
        """Choose entries of the open menu, and of the menus in it, by the arrow keys."""
        for text in texts:
            self._settle(f"a menu with {text!r}", lambda text=text: self._menu_has(text))
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            while text not in (menu.activeAction().text() if menu.activeAction() else ""):
                QTest.keyClick(menu, Qt.Key.Key_Down)
            QTest.keyClick(menu, Qt.Key.Key_Return)
        self._settle()

    def _menu_has(self, text: str) -> bool:
        menu = QApplication.activePopupWidget()
        return isinstance(menu, QMenu) and any(text in one.text() and one.isEnabled() for one in menu.actions())

    def choose(self, view: str, text: str) -> None:
        """Choose the row whose words hold ``text`` in the list, or the box, of this name."""
        self._settle(f"row {text!r} in {view!r}", lambda: self._choose(view, text))

    def tick(self, view: str, text: str) -> None:
        """Tick the row whose words hold ``text`` in the list of this name."""
        self.choose(view, text)
        self.press("Space")

    def will_choose(self, path: str) -> None:
        """Answer the file dialog that comes next, as soon as it is there: it may hold up what asked for it."""
        wait = QTimer(self._app.window, interval=_WAKE_MS)

        def look() -> None:
            if self._seen(QFileDialog):
                wait.stop()
                self.file(path)

        wait.timeout.connect(look)
        wait.start()

    def file(self, path: str) -> None:
        """Answer the system's file dialog."""
        self._settle("a file dialog", lambda: bool(self._seen(QFileDialog)))
        dialog = self._seen(QFileDialog)[-1]
        (name,) = [one for one in dialog.findChildren(QLineEdit) if one.objectName() == "fileNameEdit"]
        name.setText(path)
        QTest.keyClick(name, Qt.Key.Key_Return)
        self._settle("the file dialog's end", lambda: not (isValid(dialog) and dialog.isVisible()))

    def wait(self, text: str) -> None:
        """Wait until ``text`` is said somewhere."""
        self._settle(f"the words {text!r} in {self.said()!r}", lambda: text in self.said())

    def rest(self) -> None:
        """Wait until nothing is under way."""
        self._settle()

    def said(self) -> str:
        """Return all that can be read on the screen."""
        said = [one.text() for one in self._seen(QLabel)] + [one.toPlainText() for one in self._seen(QTextEdit)]
        return "\n".join(line for line in said if line)

    def told(self, beginning: str) -> str:
        """Return the rest of the name, as a screen reader says it, that begins so."""
        found: list[str] = []

        def look() -> bool:
            found[:] = [
                one.accessibleName() for one in self._seen(QWidget) if one.accessibleName().startswith(beginning)
            ]
            return bool(found)

        self._settle(f"something called {beginning!r}", look)
        return found[0].removeprefix(beginning).strip()

    def paper(self) -> list[str]:
        """Return the groups that stand on the recovery kit being printed: the test's eyes on the paper."""
        (dialog,) = self._seen(KitDialog)
        assert dialog.code is not None
        return [group.reveal() for group in dialog.code.groups()]

    def fields(self) -> list[str]:
        """Return the names of the fields that can be typed into."""
        return [one.accessibleName() for one in self._seen(QLineEdit)]

    def rows(self, view: str) -> list[str]:
        """Return the rows of the list of this name, as a screen reader says them."""

        def lists() -> list[QAbstractItemView]:
            return [one for one in self._seen(QAbstractItemView) if one.accessibleName() == view]

        self._settle(f"rows in {view!r}", lambda: any(one.model().rowCount() for one in lists()))
        model = lists()[0].model()
        return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]

    def page(self, key: str) -> None:
        """Turn to a page of the window."""
        self._app.window.show_page(key)
        self._settle()

    def visited(self) -> list[str]:
        """Return the addresses that the browser was asked for."""
        return self._browser.visited

    def clipboard(self) -> str:
        """Return the text that would be pasted."""
        return QApplication.clipboard().text()

    def later(self, days: int) -> None:
        """Put the clock forward."""
        self.clock.ahead += timedelta(days=days)

    def shoot(self, path: str) -> None:
        """Keep a picture of the window in front."""
        self._front().grab().save(path)

    def quit(self) -> None:
        """Close the window as a person would."""
        self._app.finish()

    def _choose(self, view: str, text: str) -> bool:
        for box in self._seen(QComboBox):
            if box.accessibleName() == view and (row := box.findText(text, Qt.MatchFlag.MatchContains)) >= 0:
                box.setCurrentIndex(row)
                return True
        for found in self._seen(QAbstractItemView):
            if found.accessibleName() != view:
                continue
            model = found.model()
            for row in range(model.rowCount()):
                index = model.index(row, 0)
                said = f"{index.data()} {index.data(Qt.ItemDataRole.AccessibleTextRole)}"
                if text in said:
                    found.setFocus()
                    found.setCurrentIndex(index)
                    return True
        return False

    def _button(self, name: str) -> QAbstractButton | None:
        return next(
            (one for one in reversed(self._seen(QAbstractButton)) if name in _names(one) and one.isEnabled()), None
        )

    def _fields(self, name: str) -> list[QWidget]:
        kinds = (QLineEdit, QPlainTextEdit, QTextEdit)
        return [one for one in self._seen(QWidget) if isinstance(one, kinds) and one.accessibleName() == name]

    def _seen(self, kind: type[W]) -> list[W]:
        """What can be reached on the screen: all of the dialog in front, or all of the window."""
        front = self._front()
        return [one for one in (front, *front.findChildren(kind)) if isinstance(one, kind) and one.isVisible()]

    def _front(self) -> QWidget:
        dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        active = QApplication.activeWindow()
        beside = active if active in dialogs else dialogs[-1] if dialogs else None
        return QApplication.activeModalWidget() or beside or self._app.window

    def _settle(self, what: str = "rest", until: Callable[[], bool] = lambda: True) -> None:
        """Let the program run until ``until`` holds and no answer is under way."""
        deadline = QDeadlineTimer(_PATIENCE_MS)
        wake = QTimer(interval=_WAKE_MS)
        wake.start()
        QCoreApplication.processEvents()
        while self._app.tasks.busy or not until():
            if deadline.hasExpired():
                raise TimeoutError(f"waited in vain for {what}")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QCoreApplication.processEvents()


def _spoken(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text().replace("&", "") if isinstance(widget, (QAbstractButton, QLabel)) else ""


def _names(button: QAbstractButton) -> tuple[str, str]:
    return button.text().replace("&", ""), button.accessibleName()


def main(profile: str, start: str = "") -> None:
    """Open the window, then obey until the input ends."""
    QAccessible.setActive(True)
    office = Office(Path(profile), datetime.fromisoformat(start) if start else None)
    print(json.dumps({"value": "open"}), flush=True)
    for line in sys.stdin:
        verb, *arguments = json.loads(line)
        try:
            answer = {"value": getattr(office, verb)(*arguments)}
        except Exception as error:
            answer = {"failed": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)
        if verb == "quit":
            return


if __name__ == "__main__":
    main(*sys.argv[1:])
