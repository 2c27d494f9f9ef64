"""Starting with the session: what each system is told, and how it is taken back."""

from __future__ import annotations

import plistlib
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import main
from models.errors import UserError
from services.autostart import autostart_of, start_command
from services.autostart.systems import NAME, FileAutostart, RegistryAutostart, desktop_entry, launch_agent
from services.paths import Paths

COMMAND = ("/opt/Birim Kalemi/birim-kalemi", "--profile", "/home/ayşe/%birim $1", "--background")


def read_exec(entry: bytes) -> list[str]:
    """Read the arguments of the key Exec back, as the Desktop Entry Specification tells."""
    [line] = [line for line in entry.decode().splitlines() if line.startswith("Exec=")]
    text = re.sub(r"\\\\(.)", r"\\\1", line.removeprefix("Exec=").replace("%%", "%"))
    return [re.sub(r"\\(.)", r"\1", quoted) for quoted in re.findall(r'"((?:[^"\\]|\\.)*)"', text)]


def test_a_desktop_says_so_in_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    switch = autostart_of(COMMAND)
    assert not switch.is_on()
    switch.switch(on=True)
    assert switch.is_on()
    written = (tmp_path / "autostart" / f"{NAME}.desktop").read_bytes()
    assert read_exec(written) == list(COMMAND)
    switch.switch(on=False)
    switch.switch(on=False)
    assert not autostart_of(COMMAND).is_on()


@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1), min_size=1))
def test_any_argument_comes_back_from_the_file(command: list[str]) -> None:
    assert read_exec(desktop_entry(command)) == command


def test_a_mac_says_so_in_a_launch_agent() -> None:
    told = plistlib.loads(launch_agent(COMMAND))
    assert told == {"Label": NAME, "ProgramArguments": list(COMMAND), "RunAtLoad": True}


class Registry(dict[str, str]):
    """The Run key, in memory."""

    def set(self, name: str, value: str) -> None:
        self[name] = value

    def delete(self, name: str) -> None:
        self.pop(name, None)


def test_windows_says_so_in_the_run_key() -> None:
    key = Registry(other="C:\\x.exe")
    switch = RegistryAutostart(key, COMMAND)
    switch.switch(on=True)
    assert switch.is_on()
    assert key[NAME].startswith('"/opt/Birim Kalemi/birim-kalemi" --profile')
    switch.switch(on=False)
    assert dict(key) == {"other": "C:\\x.exe"}


def test_a_refusing_system_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where a folder should be")
    switch = FileAutostart(tmp_path / "autostart" / "b.desktop", lambda: b"")
    with pytest.raises(UserError, match="ayarlanamadı"):
        switch.switch(on=True)


def test_the_command_starts_this_very_profile(tmp_path: Path) -> None:
    usual, own = Paths.in_folder(tmp_path / "usual"), Paths.in_folder(tmp_path / "own")
    assert start_command(usual, usual)[-1] == "--background"
    assert "--profile" not in start_command(usual, usual)
    command = start_command(own, usual)
    assert Path(command[0]).exists()
    assert Path(command[1]).name == "main.py"
    assert command[2:] == ("--profile", str(tmp_path / "own"), "--background")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--background"], (False, None, True)),
        (["--profile", "p", "--background"], (False, Path("p"), True)),
        ([], (False, None, False)),
    ],
)
def test_the_door_hears_it(arguments: list[str], expected: object, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def note(demo: bool, profile: Path | None, *, unseen: bool = False) -> int:
        asked.append((demo, profile, unseen))
        return 0

    monkeypatch.setattr(main, "_open_window", note)
    assert main.main(arguments) == 0
    assert asked == [expected]
