"""One small file or registry value for each system. Writing is durable when the call returns."""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.text_files import write_whole

NAME = "birim-kalemi"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


class Autostart(Protocol):
    """Whether the program starts with the session. Reads and writes the system: not on the UI thread."""

    def is_on(self) -> bool: ...

    def switch(self, *, on: bool) -> None:
        """Switch it on or off. Raises :class:`UserError` where the system refuses."""
        ...


class FileAutostart:
    """A file that the session looks for: its being there is the switch."""

    def __init__(self, path: Path, content: Callable[[], bytes]) -> None:
        self._path = path
        self._content = content

    def is_on(self) -> bool:
        return self._path.is_file()

    def switch(self, *, on: bool) -> None:
        try:
            if on:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                write_whole(self._path, self._content())
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            raise _refused() from error


class Registry(Protocol):
    """Text values of the user's own Run key."""

    def get(self, name: str, /) -> str | None: ...
    def set(self, name: str, value: str, /) -> None: ...
    def delete(self, name: str, /) -> None: ...


class RegistryAutostart:
    """A value of the Run key."""

    def __init__(self, registry: Registry, command: Sequence[str]) -> None:
        self._registry = registry
        self._command = command

    def is_on(self) -> bool:
        return self._registry.get(NAME) is not None

    def switch(self, *, on: bool) -> None:
        try:
            if on:
                self._registry.set(NAME, subprocess.list2cmdline(self._command))
            else:
                self._registry.delete(NAME)
        except OSError as error:
            raise _refused() from error


def autostart_of(command: Sequence[str]) -> Autostart:
    """Return this system's switch for ``command``."""
    if sys.platform == "win32":
        return RegistryAutostart(_RunKey(), command)
    if sys.platform == "darwin":
        place = Path.home() / "Library" / "LaunchAgents" / f"{NAME}.plist"
        return FileAutostart(place, lambda: launch_agent(command))
    folder = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return FileAutostart(folder / "autostart" / f"{NAME}.desktop", lambda: desktop_entry(command))


def desktop_entry(command: Sequence[str]) -> bytes:
    """Return a file as freedesktop's Desktop Application Autostart Specification has it."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Birim Kalemi",
        f"Exec={' '.join(map(_quoted, command))}",
        f"Icon={NAME}",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return ("\n".join(lines) + "\n").encode()


def launch_agent(command: Sequence[str]) -> bytes:
    """Return a launch agent that runs once at login."""
    return plistlib.dumps({"Label": NAME, "ProgramArguments": list(command), "RunAtLoad": True})


def _quoted(argument: str) -> str:
    """Return an argument as the key Exec wants it: quoted, then escaped once more as every text of such a file."""
    escaped = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in argument)
    return f'"{escaped}"'.replace("\\", "\\\\").replace("%", "%%")


def _refused() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Açılışta başlatma ayarlanamadı.")),
        Message(QT_TRANSLATE_NOOP("services", "Bilgisayarınız buna izin vermiyor olabilir; bilgi işleme sorun.")),
    )


if sys.platform == "win32":
    import winreg

    class _RunKey:
        """The Run key of whoever is logged in."""

        def get(self, name: str, /) -> str | None:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                    return str(winreg.QueryValueEx(key, name)[0])
            except FileNotFoundError:
                return None

        def set(self, name: str, value: str, /) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)

        def delete(self, name: str, /) -> None:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN, 0, winreg.KEY_SET_VALUE) as key:
                    winreg.DeleteValue(key, name)
            except FileNotFoundError:
                return
