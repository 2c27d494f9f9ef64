"""A whole session in the real window with secrets that can be recognised, and a search for them wherever it wrote."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from tests import secret_service
from tests.secret_service import SecretService

pytestmark = pytest.mark.skipif(not secret_service.AVAILABLE, reason="needs dbus-daemon and gnome-keyring-daemon")

CANARIES = {
    "password": "kanarya-parola-5f1c9e",
    "later": "kanarya-yeni-parola-77aa",
    "notes": "kanarya-not-3b2d81",
    "mail": "kanarya-6e@ornek.example",
    "seed": "KANARYAKANARYAKANARYAKANARYAKANA",
    "passphrase": "kanarya kasa parolasi 9c4e",
    "wrong": "kanarya baska parola 1d7b",
}

SESSION = r"""
import json, logging, os, resource, sys, traceback
from pathlib import Path

place, said = Path(sys.argv[1]), json.loads(sys.argv[2])
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
os.chdir(place)

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from services.bootstrap import build_services
from services.clock import SystemClock
from services.crash import CrashReports, install_hooks
from services.logs import start_logging
from services.paths import RESOURCES, Paths
from services.settings import Settings
from services.vault.credentials import SecretField
from ui.app import App, make_qt_application

paths, clock = Paths(place / "data", place / "state"), SystemClock()
start_logging(paths.logs, logging.DEBUG)()
crashes = CrashReports(paths.crashes, clock, "test")
crashes.watch_for_faults()
settings = Settings.load(paths.settings)
settings.set("first_run.done", True)
qt = make_qt_application("light", RESOURCES)
services = build_services(paths, clock, settings=settings)
app = App(qt, services, crashes)
install_hooks(app.crash_desk.report)
told_by_app = sys.excepthook
sys.excepthook = lambda *error: (told_by_app(*error), traceback.print_exception(*error), os._exit(1))
stood = []
app.stood.connect(lambda: stood.append(True))
app.start()

def until(true):
    while not true():
        qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

def settle():
    until(lambda: not app.tasks.busy)

until(lambda: stood)
app.window.show_page("vault")
page = app.window.page("vault")
vault, access = services.vault(), page.gate._welcome.access
until(access.isVisible)
access.shared.setChecked(True)
QTest.keyClicks(access.fields.first, said["passphrase"])
QTest.keyClicks(access.fields.second, said["passphrase"])
page.gate._welcome.create_button.click()
until(page.open_view.isVisible)
settle()

editing = page.open_view.accounts.editing
def fill(fields):
    until(lambda: editing.dialog is not None)
    dialog = editing.dialog
    named = {one.accessibleName(): one for one in dialog.findChildren(QWidget) if one.accessibleName()}
    named["Kayıt adı"].setText("Kanaryalı kayıt")
    for name, value in fields.items():
        QTest.keyClicks(named[name], value) if name != "Notlar" else named[name].setPlainText(value)
    named["Kaydet"].click()
    until(lambda: editing.dialog is None)
    settle()

editing.add()
fill({"Parola": said["password"], "Doğrulama anahtarı": said["seed"], "Notlar": said["notes"],
      "Kurtarma e-postası": said["mail"]})
(one,) = vault.credentials()
editing.edit(one)
fill({"Parola": said["later"]})
assert vault.reveal(one.id, SecretField.PASSWORD).reveal() == said["later"], "it was stored"
page.clipboard.copy(vault.reveal(one.id, SecretField.PASSWORD), "Parola")
page.clipboard.clear()
logging.getLogger("test").error("%r %s", vault.read(one.id), vault.reveal(one.id, SecretField.NOTES))

page.lock()
settle()
def give(passphrase):
    QTest.keyClicks(page.gate.passphrase.line, passphrase)
    QTest.keyClick(page.gate.passphrase.line, Qt.Key.Key_Return)
    settle()
give(said["wrong"])
give(said["passphrase"])
until(page.open_view.isVisible)
vault.room.rotate()
services.vault_copies().make()

def broken(credential):
    secret = credential.password.reveal()
    raise RuntimeError(credential)

try:
    vault.update(one.id, broken)
except RuntimeError as error:
    crashes.write(error)
    told_by_app(RuntimeError, error, error.__traceback__)
app.tasks.run("vault", lambda _: vault.update(one.id, broken), owner=page)
settle()
until(lambda: len(list(paths.crashes.glob("*.txt"))) >= 2)
app.tasks.shutdown()
print(json.dumps({"ended": True}), flush=True)
os.abort()
"""


def test_no_secret_is_found_after_a_whole_session(tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    with SecretService(tmp_path / "session") as service:
        process = service.start_python(SESSION, str(place), json.dumps(CANARIES))
        out, err = process.communicate(timeout=120)
    assert process.returncode == -signal.SIGABRT, err
    assert '"ended"' in out, err
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    names = {file.name for file in files}
    assert {"vault.sqlite3", "birim-kalemi.sqlite3", "fault.log"} <= names
    assert not any(name.startswith("core") for name in names), "a core dump was written"
    assert any(name.startswith("kasa-") for name in names), "no copy was made"
    assert "Kanaryalı" not in out + err
    written = {str(file): file.read_bytes() for file in files} | {"output": (out + err).encode()}
    for name, canary in CANARIES.items():
        for form in (canary.encode(), canary.encode("utf-16-le"), canary.encode().hex().encode()):
            assert [place for place, content in written.items() if form in content] == [], name


CORE = """
import os, resource, sys
from pathlib import Path
from services.clock import SystemClock
from services.vault.strongroom import Strongroom
from tests.vault_support import FakeKeys
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
Path("/proc/self/coredump_filter").write_text("0x33")  # the kernel's own: a test before may have opened a vault
os.chdir(sys.argv[1])
canary = "-".join(("kanarya", "bellekte", "duran"))
if sys.argv[2] != "plain":
    Strongroom(Path("vault.sqlite3"), FakeKeys(), SystemClock()).create()
if sys.argv[2] == "handler":  # as one behind a pipe, which the limit does not bind
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
os.abort()
"""


def test_an_open_vault_leaves_no_core_dump_and_no_memory_in_one(tmp_path: Path) -> None:
    """Where this system writes core dumps into the working folder: seen by a process without a vault."""
    places = {kind: tmp_path / kind for kind in ("plain", "vault", "handler")}
    for kind, place in places.items():
        place.mkdir()
        done = secret_service.run_python(CORE, str(place), kind)
        assert done.returncode == -signal.SIGABRT, done.stderr
    written = {kind: [core.read_bytes() for core in place.glob("core*")] for kind, place in places.items()}
    if not written["plain"]:
        pytest.skip("this system writes no core dumps here")
    assert b"kanarya-bellekte-duran" in written["plain"][0]
    assert written["vault"] == []
    assert b"kanarya-bellekte-duran" not in b"".join(written["handler"])
