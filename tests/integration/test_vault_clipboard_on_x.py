"""The guarded clipboard on a real X server, as another program sees it."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.vault_support import PASSWORD
from tests.xserver import x_server

ROOT = Path(__file__).parents[2]

TALK = """
import json, sys, threading
from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

class Ear(QObject):
    heard = Signal(str)

def listen(answer):
    ear = Ear()
    def reply(line):
        print(json.dumps(answer(*json.loads(line))), flush=True)
    ear.heard.connect(reply, Qt.ConnectionType.QueuedConnection)
    def read():
        for line in sys.stdin:
            ear.heard.emit(line)
    threading.Thread(target=read, daemon=True).start()
    return ear
"""

OTHER = (
    TALK
    + """
app = QGuiApplication([])
board = QGuiApplication.clipboard()

def answer(what, *arguments):
    if what == "take":
        board.setText(arguments[0])
    mime = board.mimeData()
    return {"text": board.text(), "selection": board.text(QClipboard.Mode.Selection),
            "formats": mime.formats() if mime else [],
            "hint": bytes(mime.data("x-kde-passwordManagerHint")).decode() if mime else ""}

ear = listen(answer)
app.exec()
"""
)

OURS = (
    TALK
    + """
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from services.vault.secret import Secret
from tests.vault_support import PASSWORD
from ui.theme import Theme
from ui.vault.clipboard import GuardedClipboard
from ui.vault.notes_edit import NotesEdit
from ui.vault.secret_edit import SecretEdit

app = QApplication([])
theme = Theme(app, "light")
clipboard = GuardedClipboard(lambda: 60, app)
window = QWidget()
column = QVBoxLayout(window)
line, notes = SecretEdit("Parola"), NotesEdit("Notlar")
column.addWidget(line)
column.addWidget(notes)
window.show()

def fill():
    line.setText(PASSWORD)
    line.setEchoMode(QLineEdit.EchoMode.Normal)
    notes.setPlainText(PASSWORD)

def try_every_way_out(edit):
    edit.setFocus()
    for key in QKeySequence.StandardKey:
        for sequence in QKeySequence.keyBindings(key):
            fill()
            edit.selectAll()
            QTest.keySequence(edit, sequence)
    fill()
    target = edit.viewport() if isinstance(edit, QPlainTextEdit) else edit
    middle = target.rect().center()
    for where in (middle, target.rect().topLeft() + type(middle)(20, 10)):
        QTest.mouseDClick(target, Qt.MouseButton.LeftButton, pos=where)
        QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=where)
        QTest.mouseMove(target, where + type(middle)(60, 0))
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=where + type(middle)(60, 0))
    shift = Qt.KeyboardModifier.ShiftModifier
    for modifiers in (shift, shift | Qt.KeyboardModifier.ControlModifier):
        QTest.keyClick(edit, Qt.Key.Key_Home, modifiers)
        QTest.keyClick(edit, Qt.Key.Key_End, modifiers)

def answer(what, *arguments):
    if what == "copy":
        clipboard.copy(Secret(PASSWORD), "Parola")
    elif what == "pasted":
        clipboard.clear_if(Secret(arguments[0]))
    elif what == "time is up":
        clipboard._timer.timeout.emit()
    elif what == "try":
        try_every_way_out({"line": line, "notes": notes}[arguments[0]])
    elif what == "quit":
        QTimer.singleShot(0, app.quit)
    return {"remaining": clipboard.remaining()}

ear = listen(answer)
app.exec()
"""
)


class Program:
    """A process that answers lines of JSON with lines of JSON."""

    def __init__(self, code: str, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", code],
            env=environment,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, *what: str) -> dict[str, Any]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(what) + "\n")
        self.process.stdin.flush()
        answer: dict[str, Any] = json.loads(self.process.stdout.readline())
        return answer

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


def sees(program: Program, text: str) -> bool:
    """Whether the program comes to see ``text`` on the clipboard: X asks the owner, which may be busy."""
    deadline = time.monotonic() + 20
    while program.ask("look")["text"] != text:
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


@pytest.fixture(scope="module")
def screen() -> Iterator[dict[str, str]]:
    with x_server("800x600") as environment:
        yield environment


@pytest.fixture(scope="module")
def other(screen: dict[str, str]) -> Iterator[Program]:
    made = Program(OTHER, screen)
    yield made
    made.end()


@pytest.fixture(scope="module")
def start(screen: dict[str, str]) -> Iterator[Callable[[], Program]]:
    """Return a way to have our program running: the one that runs, or a new one."""
    made: list[Program] = []

    def running() -> Program:
        if not made or made[-1].process.poll() is not None:
            made.append(Program(OURS, screen))
        return made[-1]

    yield running
    for one in made:
        one.end()


def test_a_copied_secret_is_there_with_its_hint_until_its_time_is_up(
    start: Callable[[], Program], other: Program
) -> None:
    ours = start()
    assert ours.ask("copy")["remaining"] == 60
    assert sees(other, PASSWORD)
    seen = other.ask("look")
    assert (seen["text"], seen["hint"]) == (PASSWORD, "secret")
    assert seen["selection"] == "", "the middle mouse button would paste it"
    ours.ask("time is up")
    assert sees(other, "")


def test_what_another_program_put_there_stays(start: Callable[[], Program], other: Program) -> None:
    ours = start()
    ours.ask("copy")
    other.ask("take", "dilekçe metni")
    assert ours.ask("look")["remaining"] == 0
    ours.ask("time is up")
    assert sees(other, "dilekçe metni")


def test_a_clipboard_manager_that_took_it_over_does_not_keep_it(start: Callable[[], Program], other: Program) -> None:
    ours = start()
    ours.ask("copy")
    other.ask("take", PASSWORD)
    ours.ask("time is up")
    assert sees(other, "")


def test_what_was_pasted_and_stored_is_taken_off(start: Callable[[], Program], other: Program) -> None:
    ours = start()
    other.ask("take", "1234-5678")
    ours.ask("pasted", "başka bir şey")
    assert sees(other, "1234-5678")
    ours.ask("pasted", "1234-5678")
    assert sees(other, "")


@pytest.mark.parametrize("field", ["line", "notes"])
def test_no_key_and_no_mouse_takes_a_shown_secret_out_of_its_field(
    start: Callable[[], Program], other: Program, field: str
) -> None:
    other.ask("take", "önceki")
    start().ask("try", field)
    seen = other.ask("look")
    assert PASSWORD[-5:] not in seen["text"] + seen["selection"]
    assert seen["text"] in ("önceki", ""), "part of the secret is on the clipboard"
    assert seen["selection"] == ""


def test_quitting_takes_it_off(start: Callable[[], Program], other: Program) -> None:
    ours = start()
    ours.ask("copy")
    assert sees(other, PASSWORD)
    ours.ask("quit")
    assert ours.process.wait(20) == 0
    assert sees(other, "")


def test_a_killed_program_leaves_nothing_on_x(start: Callable[[], Program], other: Program) -> None:
    ours = start()
    ours.ask("copy")
    assert sees(other, PASSWORD)
    ours.process.send_signal(signal.SIGKILL)
    ours.process.wait(20)
    assert sees(other, "")
