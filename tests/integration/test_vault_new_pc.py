"""A PC that dies: two homes, two real Secret Services, and a code on paper between them; and kills on the way."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import secret_service
from tests.secret_service import SecretService

pytestmark = pytest.mark.skipif(not secret_service.AVAILABLE, reason="needs dbus-daemon and gnome-keyring-daemon")

PROGRAM = """
import json, sys
from pathlib import Path
from models.errors import UserError
from services.clock import SystemClock
from services.vault.keyring_adapter import SystemKeyring
from services.vault.recovery.code import read
from services.vault.recovery.kit import RecoveryKit, open_with_code
from services.vault.recovery.moving import take_in, take_out
from services.vault.service import VaultService
from tests.vault_support import library_credential
vault = VaultService(Path(sys.argv[1]), SystemKeyring(deadline=10), SystemClock())
kit = RecoveryKit(vault.room)
def say(**values): print(json.dumps(values), flush=True)
def tell():
    status = vault.status()
    state = kit.state()
    say(state=status.state, warning=bool(status.warning), titles=[c.title for c in vault.credentials()],
        kit=state.current.mark if state.current else None)
"""
SET_UP = """
vault.create()
vault.add(library_credential())
code = kit.begin()
kit.confirm(code)
say(code=code.text().reveal(), mark=code.mark)
"""
OPEN = """
try:
    open_with_code(vault.room, read(sys.argv[2]))
    tell()
except UserError as error:
    say(refused=error.message.turkish())
"""
BY_KEYRING = """
try:
    vault.unlock()
    tell()
except UserError as error:
    say(refused=error.message.turkish())
"""
MAKE_KITS_FOR_EVER = """
vault.unlock()
while True:
    code = kit.begin()
    say(begun=code.text().reveal())
    kit.confirm(code)
    say(tried=code.text().reveal())
"""


@pytest.fixture
def old(tmp_path: Path) -> Iterator[SecretService]:
    with SecretService(tmp_path / "old-session") as running:
        yield running


@pytest.fixture
def new(tmp_path: Path) -> Iterator[SecretService]:
    with SecretService(tmp_path / "new-session") as running:
        yield running


def run(pc: SecretService, program: str, *arguments: str) -> dict[str, object]:
    return json.loads(pc.python(PROGRAM + program, *arguments))


def test_the_paper_and_a_copy_are_enough_on_a_new_pc(old: SecretService, new: SecretService, tmp_path: Path) -> None:
    here, stick, there = (tmp_path / name / "vault.sqlite3" for name in ("old", "stick", "new"))
    stick.parent.mkdir()
    paper = run(old, SET_UP, str(here))
    old.python(PROGRAM + "take_out(Path(sys.argv[1]), Path(sys.argv[2]))", str(here), str(stick))
    old.stop()
    here.unlink()
    new.python(PROGRAM + "take_in(Path(sys.argv[2]), Path(sys.argv[1]))", str(there), str(stick))
    assert "anahtarlığında yok" in str(run(new, BY_KEYRING, str(there))["refused"])
    code = str(paper["code"])
    slipped = code[:13] + ("A" if code[13] != "A" else "B") + code[14:]
    assert run(new, OPEN, str(there), slipped)["refused"] == "3. grupta bir yazım yanlışı var."
    opened = run(new, OPEN, str(there), code.lower().replace("-", " "))  # ascii
    assert opened == {"state": "unlocked", "warning": False, "titles": ["Kütüphane Instagram"], "kit": paper["mark"]}
    assert run(new, BY_KEYRING, str(there)) == opened
    assert stick.exists()


def test_the_keyring_of_the_new_pc_names_nobody(old: SecretService, new: SecretService, tmp_path: Path) -> None:
    here = tmp_path / "vault.sqlite3"
    paper = run(old, SET_UP, str(here))
    before = len(new.labels())
    run(new, OPEN, str(here), str(paper["code"]))
    told = " ".join(new.labels())
    assert len(new.labels()) > before
    for word in (*str(paper["code"]).split("-"), "Kütüphane", "kurtarma", str(paper["mark"])):
        assert word not in told


def test_a_pc_without_a_keyring_is_told_and_nothing_changes(
    old: SecretService, new: SecretService, tmp_path: Path
) -> None:
    here = tmp_path / "vault.sqlite3"
    paper = run(old, SET_UP, str(here))
    new.stop()
    assert "refused" in run(new, OPEN, str(here), str(paper["code"]))
    assert run(old, BY_KEYRING, str(here))["warning"] is False


@pytest.mark.parametrize("acknowledged", [1, 2, 5])
def test_a_kill_while_kits_are_made_leaves_one_that_opens(
    old: SecretService, tmp_path: Path, acknowledged: int
) -> None:
    here = tmp_path / "vault.sqlite3"
    codes = [str(run(old, SET_UP, str(here))["code"])]
    process = old.start_python(PROGRAM + MAKE_KITS_FOR_EVER, str(here))
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(acknowledged)]
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    told = [json.loads(line) for line in (*lines, *rest.splitlines()) if line.strip()]
    codes += [line["tried"] for line in told if "tried" in line]
    last = told[-1].get("begun")
    by_keyring = run(old, BY_KEYRING, str(here))
    assert (by_keyring["state"], by_keyring["warning"]) == ("unlocked", False)
    opening = [code for code in {codes[-1], last} if code and "state" in run(old, OPEN, str(here), code)]
    assert opening, "the last kit that was told to count, or the one that was just being tried"
