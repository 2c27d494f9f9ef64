"""Our own start of a LanguageTool server: real processes, one start, a deadline, and an end that always comes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from services.language_tool import adapter
from services.language_tool.local_server import Installation, LocalServer
from services.language_tool.states import Failure, Trouble
from tests.fake_java import ROOT, lives, make_installation, make_java, starts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the fake java is a script with a hash-bang")


def until(holds: Callable[[], object], seconds: float = 20) -> None:
    """Wait for another process, which tells nothing when it changes."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "it did not come true"
        time.sleep(0.02)


@pytest.fixture
def server() -> Iterator[LocalServer]:
    made = LocalServer(adapter.answers)
    yield made
    made.stop()


def installed(tmp_path: Path, mode: str) -> Installation:
    return Installation.find(str(make_installation(tmp_path / "LanguageTool-6.8")), str(make_java(tmp_path, mode)))


def failure_of(server: LocalServer) -> Failure:
    with pytest.raises(Failure) as failure:
        until(server.is_ready)
    return failure.value


def test_it_starts_answers_and_ends(server: LocalServer, tmp_path: Path) -> None:
    server.start(installed(tmp_path, "serve"))
    until(server.is_ready)
    (java,) = starts(tmp_path)
    (found,) = adapter.Client(server.url, "en-US", lambda: False, local=True).check("libary", lambda: False)
    assert found.replacements == ("library",)
    line = (tmp_path / "starts").read_text()
    assert "languagetool-server.jar org.languagetool.server.HTTPServer --port" in line
    assert "--public" not in line
    server.stop()
    until(lambda: not lives(java))
    assert not server.runs
    assert not adapter.answers(server.url)


@pytest.mark.parametrize(
    ("mode", "expected", "said"),
    [
        ("old", Trouble.OLD_JAVA, ""),
        ("wrong", Trouble.WRONG_JAR, ""),
        ("memory", Trouble.NOT_STARTED, "Could not reserve enough space for the heap"),
        ("die", Trouble.NOT_STARTED, "Java"),
    ],
)
def test_a_java_that_ends_says_why(
    server: LocalServer, tmp_path: Path, mode: str, expected: Trouble, said: str
) -> None:
    server.start(installed(tmp_path, mode))
    failure = failure_of(server)
    assert failure.trouble is expected
    assert failure.detail == said
    assert failure.state().message.turkish()
    assert not server.runs
    assert len(starts(tmp_path)) == 1


def test_one_that_never_answers_is_ended_at_the_deadline(tmp_path: Path) -> None:
    now = [0.0]
    server = LocalServer(adapter.answers, now=lambda: now[0], seconds=30)
    server.start(installed(tmp_path, "mute"))
    until(lambda: starts(tmp_path))
    (java,) = starts(tmp_path)
    assert not server.is_ready()
    now[0] = 31
    assert failure_of(server).trouble is Trouble.START_TOO_SLOW
    until(lambda: not lives(java))


def test_one_that_dies_later_is_told_from_one_that_never_started(server: LocalServer, tmp_path: Path) -> None:
    server.start(installed(tmp_path, "serve"))
    until(server.is_ready)
    (java,) = starts(tmp_path)
    os.kill(java, signal.SIGKILL)
    until(lambda: server.process_id is None)
    assert failure_of(server).trouble is Trouble.BROKEN_OFF


def test_the_server_goes_when_its_keeper_is_killed(server: LocalServer, tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux ties a child to its parent")
    server.start(installed(tmp_path, "serve"))
    until(server.is_ready)
    (java,) = starts(tmp_path)
    assert server.process_id is not None
    os.kill(server.process_id, signal.SIGKILL)
    until(lambda: not lives(java))


_PROGRAM = """
import sys
from services.language_tool.local_server import Installation, LocalServer
server = LocalServer(lambda url: True)
server.start(Installation.find(sys.argv[1], sys.argv[2]))
print(server.process_id, flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("mode", ["serve", "mute"])
def test_the_server_goes_when_the_program_is_killed(tmp_path: Path, mode: str) -> None:
    folder, java = make_installation(tmp_path / "lt"), make_java(tmp_path, mode)
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(folder), str(java)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        keeper = int(program.stdout.readline())
        until(lambda: starts(tmp_path))
        (started,) = starts(tmp_path)
        assert lives(started)
        program.send_signal(signal.SIGKILL)
    until(lambda: not lives(started))
    until(lambda: not lives(keeper))


def test_the_program_itself_serves_as_the_keeper(tmp_path: Path) -> None:
    """An installed build has no interpreter: it starts itself."""
    command = (sys.executable, str(ROOT / "main.py"), "--language-tool-keeper")
    server = LocalServer(adapter.answers, keeper=command)
    server.start(installed(tmp_path, "serve"))
    until(server.is_ready)
    (java,) = starts(tmp_path)
    server.stop()
    until(lambda: not lives(java))


# What the user points at


def test_a_folder_that_holds_the_unpacked_one_will_do(tmp_path: Path) -> None:
    make_installation(tmp_path / "İndirilenler" / "LanguageTool-6.5")
    newest = make_installation(tmp_path / "İndirilenler" / "LanguageTool-6.8")
    java = make_java(tmp_path / "jdk" / "bin", "serve")
    found = Installation.find(str(tmp_path / "İndirilenler"), str(tmp_path / "jdk"))
    assert found == Installation(newest / "languagetool-server.jar", str(java))
    assert Installation.find(str(found.jar), str(java)) == found


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("", Trouble.NO_FOLDER),
        ("  ", Trouble.NO_FOLDER),
        ("{here}", Trouble.NO_JAR),
        ("a\0b", Trouble.NO_JAR),
        ("~hic-kimse/lt", Trouble.NO_JAR),
    ],
)
def test_a_wrong_folder_is_told(tmp_path: Path, folder: str, expected: Trouble) -> None:
    with pytest.raises(Failure) as failure:
        Installation.find(folder.replace("{here}", str(tmp_path)), "")
    assert failure.value.trouble is expected


def test_java_is_looked_for_where_it_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = str(make_installation(tmp_path / "lt"))
    on_path, at_home = make_java(tmp_path / "path", "serve"), make_java(tmp_path / "home" / "bin", "serve")
    monkeypatch.setenv("PATH", str(on_path.parent))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    assert Installation.find(folder, "").java == str(on_path)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path / "home"))
    assert Installation.find(folder, "").java == str(at_home)
    monkeypatch.setenv("PATH", str(tmp_path / "none"))
    monkeypatch.delenv("JAVA_HOME")
    for chosen in ("", str(tmp_path / "none"), "a\0b", "~hic-kimse/java"):
        with pytest.raises(Failure) as failure:
            Installation.find(folder, chosen)
        assert failure.value.trouble is Trouble.NO_JAVA


def test_a_java_that_cannot_be_run_is_told(server: LocalServer, tmp_path: Path) -> None:
    java = make_java(tmp_path, "serve")
    java.write_bytes(b"\x7fELF nothing")
    server.start(Installation.find(str(make_installation(tmp_path / "lt")), str(java)))
    assert failure_of(server).trouble is Trouble.NOT_STARTED
