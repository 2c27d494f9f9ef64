"""What locks the vault beside idleness, and what keeps its window out of pictures."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from ctypes import wintypes
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from services.vault.service import VaultState
from tests.ui.kasa_support import Kasa, clipboard_text
from ui.vault.system import capture
from ui.vault.system.capture import CaptureGuard, hide_on_windows
from ui.vault.system.objc import Cocoa
from ui.vault.system.pasteboard import conceal_pasteboard
from ui.vault.system.session import SessionWatch
from ui.vault.system.session_mac import MacSession


class FakeSystem:
    """Stands where the system's call stands: which windows are out of pictures now, and which ever were."""

    def __init__(self) -> None:
        self.hidden: set[int] = set()
        self.ever: set[int] = set()

    def __call__(self, number: int, hide: bool) -> bool:
        (self.hidden.add if hide else self.hidden.discard)(number)
        self.ever |= self.hidden
        return True


@pytest.fixture
def full(kasa: Kasa) -> Kasa:
    kasa.show()
    return kasa


@pytest.fixture
def system(kasa: Kasa) -> FakeSystem:
    """The page on a system that can keep windows out of pictures."""
    made = FakeSystem()
    kasa.make_page(hide=made)
    kasa.show()
    return made


def is_locked(kasa: Kasa) -> bool:
    kasa.settle()
    return kasa.vault.status().state is VaultState.LOCKED


def session(kasa: Kasa) -> SessionWatch:
    assert kasa.page.away.session is not None
    return kasa.page.away.session


def test_the_locked_screen_locks_the_vault_and_clears_the_clipboard(full: Kasa) -> None:
    full.page.open_view.accounts.copy_password()
    full.settle()
    session(full).screen_locked.emit()
    assert is_locked(full)
    assert clipboard_text() == ""


def test_the_locked_screen_may_leave_the_vault_open_by_choice(full: Kasa) -> None:
    full.settings.set("vault.lock_with_screen", False)
    session(full).screen_locked.emit()
    assert not is_locked(full)
    session(full).going_to_sleep.emit()
    assert is_locked(full), "sleep locks always"


@pytest.mark.parametrize("chosen", [True, False])
def test_minimising_locks_by_choice(full: Kasa, chosen: bool) -> None:
    full.settings.set("vault.lock_when_minimised", chosen)
    full.page.showMinimized()
    full.qtbot.waitUntil(full.page.isMinimized)
    assert is_locked(full) is chosen


def test_the_buses_of_linux_are_heard(qtbot: QtBot) -> None:
    if shutil.which("dbus-run-session") is None:
        pytest.fail("dbus-run-session is missing: run `make setup`")
    code = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
app = QCoreApplication([])
from ui.vault.system.listening import listen
watch, told = listen(), []
def hear(name):
    told.append(name)
    if {"screen", "sleep"} <= set(told) and len(told) == 4:
        app.quit()
watch.screen_locked.connect(lambda: hear("screen"))
watch.going_to_sleep.connect(lambda: hear("sleep"))
QTimer.singleShot(20_000, app.quit)
def send(path, name, *rest):
    return ["dbus-send", "--session", "--type=signal", path, name, *rest]
for line in (
    send("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:true"),
    send("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:false"),
    send("/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"),
    send("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session.Lock"),
    send("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "boolean:false"),
    send("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "boolean:true"),
):
    subprocess.run(line, check=True)
app.exec()
print(",".join(sorted(told)))  # each signal comes from a sender of its own: the bus may turn them round
"""
    # Both buses are the one of this session: the machine's own is not to be spoken to.
    shell = f'export DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS"; exec {sys.executable} -c "$CODE"'
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", shell],
        env={**os.environ, "CODE": code, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.strip() == "screen,screen,screen,sleep", done.stderr


def test_the_messages_of_windows_are_read(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from ui.vault.system import session_windows

    asked: list[int] = []

    def register(window: int, what: int) -> int:
        asked.append(what)
        return 1

    monkeypatch.setattr(session_windows, "_wtsapi", lambda: SimpleNamespace(WTSRegisterSessionNotification=register))
    watch, told = session_windows.WindowsSession(), []
    watch.screen_locked.connect(lambda: told.append("screen"))
    watch.going_to_sleep.connect(lambda: told.append("sleep"))
    reader = session_windows._Filter(watch)
    for message, reason in ((0x02B1, 0x7), (0x02B1, 0x8), (0x0218, 0x4), (0x0218, 0x12), (0x0200, 0x7)):
        struct = wintypes.MSG()
        struct.message, struct.wParam = message, reason
        assert reader.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(struct)) == (False, 0)
        assert reader.nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(struct)) == (False, 0)
    assert told == ["screen", "sleep"]
    assert asked == [0]


def test_the_notification_of_macos_is_heard_until_the_page_is_gone(qtbot: QtBot) -> None:
    observers: dict[int, Callable[..., None]] = {}
    system = SimpleNamespace(
        CFStringCreateWithCString=lambda *_: 2,
        CFNotificationCenterGetDistributedCenter=lambda: 1,
        CFNotificationCenterAddObserver=lambda _, observer, callback, *__: observers.update({observer: callback}),
        CFNotificationCenterRemoveEveryObserver=lambda _, observer: observers.pop(observer),
    )
    watch, told = MacSession(None, system), []
    watch.screen_locked.connect(lambda: told.append("screen"))
    (callback,) = observers.values()
    callback(None, None, None, None, None)
    assert told == ["screen"]
    watch.deleteLater()
    qtbot.waitUntil(lambda: not observers)


def test_the_window_is_out_of_pictures_while_the_vault_is_open(kasa: Kasa, system: FakeSystem) -> None:
    window = int(kasa.page.winId())
    assert system.hidden == {window}
    kasa.page.lock()
    assert system.hidden == set()
    kasa.settle()
    kasa.click("Kilidi aç")
    assert system.hidden == {window}
    kasa.page.hide()
    kasa.page.show()
    kasa.settle()
    assert system.hidden == {window}


def test_a_dialog_over_the_vault_is_out_of_pictures_too(kasa: Kasa, system: FakeSystem) -> None:
    kasa.press(Qt.Key.Key_F2)
    kasa.qtbot.waitUntil(lambda: kasa.page.open_view.accounts.editing.dialog is not None)
    dialog = kasa.dialog()
    kasa.qtbot.waitUntil(lambda: int(dialog.winId()) in system.hidden)
    kasa.page.lock()
    assert int(kasa.page.winId()) not in system.hidden


def test_a_recovery_code_that_is_typed_is_out_of_pictures_too(kasa: Kasa, system: FakeSystem) -> None:
    kasa.page.lock()
    kasa.settle()
    assert system.hidden == set()
    kasa.page.gate.recover_asked.emit()
    dialog = kasa.page.recovering.dialog
    assert dialog is not None
    kasa.qtbot.waitUntil(lambda: {int(kasa.page.winId()), int(dialog.winId())} <= system.hidden)
    dialog.reject()
    assert int(kasa.page.winId()) not in system.hidden


def test_pictures_are_allowed_by_choice(kasa: Kasa, system: FakeSystem) -> None:
    kasa.settings.set("vault.hide_from_pictures", False)
    kasa.events.setting_changed.emit("vault.hide_from_pictures")
    assert system.hidden == set()
    kasa.settings.set("vault.hide_from_pictures", True)
    kasa.events.setting_changed.emit("vault.hide_from_pictures")
    assert system.hidden == {int(kasa.page.winId())}


def test_a_system_without_the_call_costs_nothing(kasa: Kasa, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(number: int, hide: bool) -> bool:
        raise AttributeError("SetWindowDisplayAffinity")

    kasa.make_page(hide=missing)
    kasa.show()
    assert kasa.page.open_view.accounts.detail.credential is not None
    kasa.page.lock()
    assert is_locked(kasa)


@pytest.mark.skipif(sys.platform != "linux", reason="says what X11 and Wayland do not offer")
def test_linux_offers_no_such_thing(full: Kasa) -> None:
    assert QGuiApplication.platformName() in ("offscreen", "xcb", "wayland")
    assert capture.system_hide() is None
    assert not CaptureGuard(full.page).is_offered


@pytest.mark.parametrize(("refused", "last"), [(set(), 0x11), ({0x11}, 0x1)])
def test_an_old_windows_shows_the_window_black(monkeypatch: pytest.MonkeyPatch, refused: set[int], last: int) -> None:
    asked: list[int] = []

    def affinity(number: int, how: int) -> int:
        asked.append(how)
        return 0 if how in refused else 1

    monkeypatch.setattr(
        capture, "windows_library", lambda name: SimpleNamespace(SetWindowDisplayAffinity=_Call(affinity))
    )
    assert hide_on_windows(7, True)
    assert asked[-1] == last
    assert hide_on_windows(7, False)
    assert asked[-1] == 0


def test_macos_is_told_that_the_pasteboard_holds_a_secret() -> None:
    said: list[str] = []

    class Runtime:
        def named(self, name: bytes) -> int:
            return len(name)

        def text(self, text: bytes) -> int:
            said.append(text.decode())
            return 1

        def send(self, receiver: int, message: bytes, *arguments: object) -> int:
            said.append(message.decode())
            return 2

    conceal_pasteboard(Runtime())  # type: ignore[arg-type]
    assert said[0] == "org.nspasteboard.ConcealedType"
    assert said[-3:] == ["addTypes:owner:", "", "setString:forType:"]


def test_messages_to_cocoa_have_exact_types() -> None:
    told: list[tuple[int | None, ...]] = []
    kind = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)

    def receive(receiver: int, selector: int, first: int, second: int) -> int:
        told.append((receiver, selector, first, second))
        return 9

    names = {b"NSWindow": 5, b"message:with:": 6}
    library = SimpleNamespace(sel_registerName=_Named(names), objc_getClass=_Named(names), objc_msgSend=kind(receive))
    cocoa = Cocoa(library)
    assert cocoa.named(b"NSWindow") == 5
    assert cocoa.send(7, b"message:with:", 3, ctypes.c_ulong(1)) == 9
    assert told == [(7, 6, 3, 1)]


class _Named:
    """A function of names that takes the notes of ctypes beside it."""

    def __init__(self, names: dict[bytes, int]) -> None:
        self.argtypes: object = None
        self.restype: object = None
        self._names = names

    def __call__(self, name: bytes) -> int:
        return self._names[name]


class _Call:
    """A function that takes the notes of ctypes beside it."""

    def __init__(self, call: Callable[[int, int], int]) -> None:
        self.argtypes: object = None
        self.restype: object = None
        self._call = call

    def __call__(self, number: int, how: int) -> int:
        return self._call(number, how)
