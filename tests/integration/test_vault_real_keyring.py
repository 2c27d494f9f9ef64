"""The vault with a real Secret Service, in processes of its own, and killed while it writes."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import secret_service
from tests.secret_service import SecretService
from tests.vault_support import PASSWORD, SEED

pytestmark = pytest.mark.skipif(not secret_service.AVAILABLE, reason="needs dbus-daemon and gnome-keyring-daemon")

PROGRAM = """
import json, logging, sys, traceback
from dataclasses import replace
from pathlib import Path
from models.errors import UserError
from services.clock import SystemClock
from services.vault.credentials import Credential, SecretField
from services.vault.keyring_adapter import SystemKeyring
from services.vault.secret import Secret
from services.vault.service import VaultService
from tests.vault_support import library_credential
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
vault = VaultService(Path(sys.argv[1]), SystemKeyring(deadline=10), SystemClock())
def say(**values): print(json.dumps(values), flush=True)
"""
UNLOCK = """
try:
    vault.unlock()
    status = vault.status()
    say(state=status.state, warning=bool(status.warning), titles=sorted(c.title for c in vault.credentials()))
except UserError as error:
    say(problem=error.problem, hint=error.hint.turkish())
"""


@pytest.fixture
def service(tmp_path: Path) -> Iterator[SecretService]:
    with SecretService(tmp_path / "session") as running:
        yield running


@pytest.fixture
def path(tmp_path: Path, service: SecretService) -> Path:
    """A vault with one credential, made by a process that has ended."""
    made = tmp_path / "vault.sqlite3"
    service.python(PROGRAM + "vault.create(); vault.add(library_credential())", str(made))
    return made


def keys_of(service: SecretService) -> list[str]:
    return [label for label in service.labels() if "/mark-" not in label]


def answer(service: SecretService, path: Path, program: str = UNLOCK) -> dict[str, object]:
    return json.loads(service.python(PROGRAM + program, str(path)))


def test_another_process_opens_it(service: SecretService, path: Path) -> None:
    assert answer(service, path) == {"state": "unlocked", "warning": False, "titles": ["Kütüphane Instagram"]}


def test_the_keyring_shows_no_names(service: SecretService, path: Path) -> None:
    labels = service.labels()
    assert len(labels) == 2, "a key, and a mark of how far the vault has come"
    for word in ("Kütüphane", "kutuphane", "instagram", "Instagram", "birim"):
        assert word not in " ".join(labels)


def test_a_renewed_key_opens_it_and_leaves_one_entry(service: SecretService, path: Path) -> None:
    before = keys_of(service)
    service.python(PROGRAM + "vault.unlock(); vault.renew_key()", str(path))
    after = keys_of(service)
    assert len(after) == 1
    assert after != before
    assert answer(service, path)["state"] == "unlocked"


def test_a_locked_keyring_is_told(service: SecretService, path: Path) -> None:
    service.lock()
    told = answer(service, path)
    assert told["problem"] == "keyring-locked"
    assert told["hint"]


def test_no_keyring_service_is_told_and_its_return_is_enough(service: SecretService, path: Path) -> None:
    service.stop()
    assert answer(service, path)["problem"] == "no-keyring"
    service.start()
    assert answer(service, path)["state"] == "unlocked"


def test_no_session_bus_is_told(service: SecretService, path: Path) -> None:
    del service.environment["DBUS_SESSION_BUS_ADDRESS"]
    assert answer(service, path)["problem"] == "no-keyring"


def test_a_keyring_without_the_key_is_told_and_nothing_is_written_over(service: SecretService, path: Path) -> None:
    before = path.read_bytes()
    service.forget_everything()
    assert answer(service, path)["problem"] == "key-missing"
    assert path.read_bytes() == before
    assert service.labels() == []


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"])
def test_the_environment_does_not_choose_the_backend(service: SecretService, path: Path, backend: str) -> None:
    service.environment["PYTHON_KEYRING_BACKEND"] = backend
    assert answer(service, path)["state"] == "unlocked"
    service.stop()
    assert answer(service, path)["problem"] == "no-keyring"


def test_secrets_are_in_no_log_no_trace_and_no_file(service: SecretService, path: Path, tmp_path: Path) -> None:
    process = service.start_python(
        PROGRAM
        + """
vault.unlock()
(listed,) = vault.credentials()
logging.info("%s %r", listed, vault.reveal(listed.id, SecretField.PASSWORD))
def broken(credential):
    logging.error("%r", credential)
    raise RuntimeError(credential)
try:
    vault.update(listed.id, broken)
except RuntimeError:
    traceback.print_exc()
    sys.excepthook(*sys.exc_info())
code = vault.code(listed.id)
say(code=str(code), credential=repr(library_credential()))
""",
        str(path),
    )
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert "RuntimeError" in err
    files = [
        file for file in (*path.parent.glob("vault*"), *(tmp_path / "session" / "home").rglob("*")) if file.is_file()
    ]
    assert path in files
    written = out.encode() + err.encode() + b"".join(file.read_bytes() for file in files)
    for text in (PASSWORD, SEED):
        assert text.encode() not in written


WRITE_FOR_EVER = """
vault.unlock()
n = 0
while True:
    n += 1
    stored = vault.add(Credential(f"kayıt {n}", password=Secret("p" * 3000)))
    vault.update(stored.id, lambda credential: replace(credential, password=Secret("q" * 3000)))
    say(stored=n)
    if n % 3 == 0:
        vault.renew_key()
"""


@pytest.mark.parametrize("acknowledged", [1, 2, 3, 5, 8])
def test_a_kill_while_writing_leaves_a_whole_vault(service: SecretService, path: Path, acknowledged: int) -> None:
    process = service.start_python(PROGRAM + WRITE_FOR_EVER, str(path))
    assert process.stdout is not None
    for _ in range(acknowledged):
        assert process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    told = acknowledged + rest.count("stored")
    opened = answer(service, path)
    assert opened["state"] == "unlocked"
    assert opened["warning"] is False
    assert isinstance(opened["titles"], list)
    assert {f"kayıt {n + 1}" for n in range(told)} <= set(opened["titles"])
    assert len(keys_of(service)) <= 2, "at most one new entry that no slot names yet"


PAGE = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from services.clock import SystemClock
from services.settings import Settings
from services.vault.keyring_adapter import SystemKeyring
from services.vault.service import VaultService
from tests.vault_support import library_credential
from ui.events import AppEvents
from ui.tasks import TaskRunner
from ui.theme import Theme
from ui.vault.page import VaultPage

app = QApplication([])
theme = Theme(app, "light")
tasks, path = TaskRunner(), Path(sys.argv[1])
vault = VaultService(path, SystemKeyring(deadline=10), SystemClock())
page = VaultPage(vault, tasks, AppEvents(), Settings(path.with_suffix(".json")), SystemClock())

def settle():
    while tasks.busy:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

page.show()
settle()
first = vault.status().state
if first == "absent":
    page.gate.create_asked.emit()
    settle()
    vault.add(library_credential())
page.lock()
settle()
page.unlock()
settle()
tasks.shutdown()
detail = page.open_view.accounts.detail
print(json.dumps({"first": first, "title": detail.credential.title, "code": bool(detail.code.shown)}))
"""


def test_the_page_makes_and_opens_a_vault_on_the_real_keyring(service: SecretService, tmp_path: Path) -> None:
    path = tmp_path / "by-the-page.sqlite3"
    for first in ("absent", "unlocked"):
        told = json.loads(service.python(PAGE, str(path)))
        assert told == {"first": first, "title": "Kütüphane Instagram", "code": True}
