"""The second opinion from settings to answer: consent first, no storm after a failure, always a state."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from models.enums import Language
from models.errors import Cancelled
from services.language_tool.adapter import Remark
from services.language_tool.service import SecondOpinion
from services.language_tool.states import Standing, Trouble
from services.settings import Settings
from tests.fake_java import make_installation, make_java, starts
from tests.language_tool_server import Handler, language_tool_server

NEVER: Callable[[], bool] = lambda: False  # noqa: E731 - one word for it


class Desk:
    """An opinion with its settings and a clock of its own."""

    def __init__(self, folder: Path) -> None:
        self.settings = Settings(folder / "settings.json")
        self.now = 1000.0
        self.opinion = SecondOpinion(self.settings, now=lambda: self.now, polite_seconds=0)

    def serve(self, url: str, consent: str = "") -> None:
        self.settings.set_all(
            {
                "checks.language_tool": "server",
                "checks.language_tool_url": url,
                "checks.language_tool_consent": consent,
            }
        )

    def local(self, folder: Path, java: Path) -> None:
        self.settings.set_all(
            {
                "checks.language_tool": "local",
                "checks.language_tool_folder": str(folder),
                "checks.language_tool_java": str(java),
            }
        )

    def check(self, text: str = "We recieve it.", language: Language = Language.ENGLISH) -> tuple[Remark, ...]:
        return self.opinion.check(text, language, NEVER)

    @property
    def standing(self) -> Standing:
        return self.opinion.state.standing

    @property
    def trouble(self) -> Trouble | None:
        return self.opinion.state.trouble


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.opinion.close()


def refuse(handler: Handler, _text: str) -> None:
    handler.send_bytes(b"", 503)


def test_off_by_default(desk: Desk) -> None:
    assert desk.standing is Standing.OFF
    assert not desk.opinion.wants(Language.ENGLISH)
    assert desk.check() == ()
    assert desk.standing is Standing.OFF


def test_a_server_on_this_pc_needs_no_consent(desk: Desk) -> None:
    with language_tool_server() as server:
        desk.serve(server.url)
        assert [one.replacements[0] for one in desk.check()] == ["receive"]
    assert desk.standing is Standing.READY
    assert f"127.0.0.1:{server.port}" in desk.opinion.state.message.turkish()


def test_turkish_is_never_asked_about(desk: Desk) -> None:
    with language_tool_server() as server:
        desk.serve(server.url)
        assert not desk.opinion.wants(Language.TURKISH)
        assert desk.check("Yalnış recieve", Language.TURKISH) == ()
        assert desk.opinion.wants(Language.GERMAN)
        assert len(desk.check("Die Bibliotek ist auf.", Language.GERMAN)) == 1
    assert [asked["language"] for asked in server.asked] == ["de-DE"]


def test_nothing_leaves_the_pc_without_consent_for_that_server(desk: Desk) -> None:
    with language_tool_server() as server:
        away = server.url.replace("127.0.0.1", "0.0.0.0")  # this PC, but nothing that we take for it
        for consent in ("", "http://0.0.0.0", "https://0.0.0.0:1", f"https://0.0.0.0:{server.port}"):
            desk.serve(away, consent)
            assert desk.check() == ()
            assert desk.standing is Standing.CONSENT
            assert desk.opinion.try_now(NEVER).standing is Standing.CONSENT
        assert server.paths == []
        desk.serve(away, f"http://0.0.0.0:{server.port}")
        assert len(desk.check()) == 1
        assert desk.standing is Standing.READY
        desk.serve(away)
        assert desk.check("recieve again") == ()
    assert server.texts == ["We recieve it."]


def test_an_answer_is_remembered(desk: Desk) -> None:
    with language_tool_server() as server:
        desk.serve(server.url)
        first = desk.check()
        assert desk.check() == first
        assert len(server.asked) == 1
        assert desk.check("  \n ") == ()
        assert len(server.asked) == 1


def test_a_failure_is_followed_by_longer_and_longer_pauses(desk: Desk) -> None:
    with language_tool_server(check=refuse) as server:
        desk.serve(server.url)
        asked_at: list[float] = []
        for second in range(4_000):
            desk.now = 1000.0 + second
            before = len(server.asked)
            assert desk.check(f"recieve {second}") == ()
            if len(server.asked) > before:
                asked_at.append(second)
    gaps = [later - earlier for earlier, later in pairwise(asked_at)]
    assert gaps == [15, 30, 60, 120, 240, 480, 900, 900, 900]
    assert desk.trouble is Trouble.FAILED
    assert desk.opinion.state.hint.turkish()


def test_a_server_that_asks_for_rest_gets_it(desk: Desk) -> None:
    with language_tool_server(check=lambda handler, _: handler.send_bytes(b"", 429, Retry_After="100")) as server:
        desk.serve(server.url)
        desk.check()
        desk.now += 99
        desk.check()
        assert len(server.asked) == 1
        assert desk.trouble is Trouble.TOO_OFTEN
        desk.now += 2
        desk.check()
        assert len(server.asked) == 2


def test_trying_does_not_wait_for_the_pause(desk: Desk) -> None:
    with language_tool_server(check=refuse) as server:
        desk.serve(server.url)
        desk.check()
        assert desk.opinion.try_now(NEVER).trouble is Trouble.FAILED
        server.check = lambda handler, _text: handler.send_json({"matches": []})
        assert desk.opinion.try_now(NEVER).standing is Standing.READY
        assert desk.check() == ()
        assert len(server.asked) == 4
        assert "recieve" not in "".join(server.texts[1:3])


def test_a_text_that_is_too_long_stops_no_other(desk: Desk) -> None:
    def measure(handler: Handler, text: str) -> None:
        if len(text) > 100:
            handler.send_bytes(b"", 413)
        else:
            handler.send_json({"matches": []})

    with language_tool_server(check=measure) as server:
        desk.serve(server.url)
        desk.check("recieve " * 50)
        assert desk.trouble is Trouble.TOO_LONG
        desk.check("short")
        assert desk.standing is Standing.READY
        for more in range(5):
            desk.check("recieve " * 50 + "x" * more)
            assert desk.trouble is Trouble.TOO_LONG
        assert len(server.asked) == 2, "it need not be sent again at each key"


def test_a_language_that_it_lacks_stops_no_other(desk: Desk) -> None:
    with language_tool_server() as server:
        desk.serve(server.url)
        assert desk.check("Ciao recieve", Language.ITALIAN) == ()
        assert desk.trouble is Trouble.LANGUAGE
        assert len(desk.check()) == 1
        before = len(server.paths)
        assert desk.check("Ciao ancora", Language.ITALIAN) == ()
        assert desk.trouble is Trouble.LANGUAGE
        assert len(server.paths) == before


def test_a_wrong_address_is_said_at_once(desk: Desk) -> None:
    desk.serve("ftp://localhost")
    desk.opinion.obey()
    assert desk.trouble is Trouble.ADDRESS
    assert "http" in desk.opinion.state.message.turkish()


def test_other_settings_forget_the_old_server(desk: Desk) -> None:
    with language_tool_server(check=refuse) as bad, language_tool_server() as good:
        desk.serve(bad.url)
        desk.check()
        assert desk.standing is Standing.TROUBLE
        desk.serve(good.url)
        assert len(desk.check()) == 1
        desk.settings.set("checks.language_tool", "off")
        assert desk.check() == ()
        assert desk.standing is Standing.OFF
    assert len(good.asked) == 1


def test_a_text_that_is_not_wanted_any_more_is_no_failure(desk: Desk) -> None:
    with language_tool_server(check=lambda handler, _: handler.hang()) as server:
        desk.serve(server.url)
        with pytest.raises(Cancelled):
            desk.opinion.check("recieve", Language.ENGLISH, server.arrived.is_set)
        assert desk.standing is not Standing.TROUBLE


def test_closing_ends_a_wait(desk: Desk) -> None:
    with language_tool_server(check=lambda handler, _: handler.hang()) as server:
        desk.serve(server.url)
        ended: list[str] = []

        def wait() -> None:
            try:
                desk.check()
            except Cancelled:
                ended.append("cancelled")

        lane = threading.Thread(target=wait)
        lane.start()
        assert server.arrived.wait(10)
        desk.opinion.close()
        lane.join(5)
        assert ended == ["cancelled"]
        assert desk.check() == ()


def test_another_ones_server_is_not_asked_in_a_hurry(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    ticks = iter(range(100_000))
    opinion = SecondOpinion(settings, now=lambda: next(ticks) * 1.0, polite_seconds=10)
    with language_tool_server() as server:
        origin = f"http://0.0.0.0:{server.port}"
        settings.set_all(
            {
                "checks.language_tool": "server",
                "checks.language_tool_url": origin,
                "checks.language_tool_consent": origin,
            }
        )
        opinion.check("recieve one", Language.ENGLISH, NEVER)
        before = next(ticks)
        opinion.check("recieve two", Language.ENGLISH, NEVER)
        assert next(ticks) - before >= 9
        with pytest.raises(Cancelled):
            opinion.check("recieve three", Language.ENGLISH, lambda: True)
    assert server.texts == ["recieve one", "recieve two"]
    opinion.close()


def test_a_consent_taken_back_while_we_wait_is_obeyed(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    ticks = iter(range(100_000))
    opinion = SecondOpinion(settings, now=lambda: next(ticks) * 1.0, polite_seconds=10)
    with language_tool_server() as server:
        origin = f"http://0.0.0.0:{server.port}"
        settings.set_all(
            {
                "checks.language_tool": "server",
                "checks.language_tool_url": origin,
                "checks.language_tool_consent": origin,
            }
        )
        opinion.check("recieve one", Language.ENGLISH, NEVER)

        def change_of_mind() -> bool:
            settings.set("checks.language_tool_consent", "")
            return False

        with pytest.raises(Cancelled):
            opinion.check("recieve two", Language.ENGLISH, change_of_mind)
    assert server.texts == ["recieve one"]
    opinion.close()


def test_the_library_may_be_missing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "services.language_tool.adapter", None)
    with language_tool_server() as server:
        desk.serve(server.url)
        assert desk.check() == ()
        assert desk.trouble is Trouble.NO_LIBRARY


# A server of our own


needs_scripts = pytest.mark.skipif(sys.platform == "win32", reason="the fake java is a script with a hash-bang")


def gone(desk: Desk) -> None:
    """Wait until the keeper of a dead server has seen that it is dead."""
    deadline = time.monotonic() + 10
    while desk.opinion.server.process_id is not None:
        assert time.monotonic() < deadline
        time.sleep(0.005)


@needs_scripts
def test_a_local_server_is_started_once_and_ends_with_the_setting(desk: Desk, tmp_path: Path) -> None:
    desk.local(make_installation(tmp_path / "lt"), make_java(tmp_path, "serve"))
    assert len(desk.check()) == 1
    assert len(desk.check("We recieve two.")) == 1
    assert len(desk.check("Die Bibliotek.", Language.GERMAN)) == 1
    assert desk.standing is Standing.READY
    assert len(starts(tmp_path)) == 1
    desk.settings.set("checks.language_tool", "off")
    desk.opinion.obey()
    assert not desk.opinion.server.runs
    assert desk.standing is Standing.OFF


@needs_scripts
def test_a_local_server_rests_and_comes_back(desk: Desk, tmp_path: Path) -> None:
    desk.opinion.rest()
    assert desk.standing is Standing.OFF
    desk.local(make_installation(tmp_path / "lt"), make_java(tmp_path, "serve"))
    assert len(desk.check()) == 1
    desk.opinion.rest()
    assert not desk.opinion.server.runs
    assert desk.standing is Standing.UNTRIED
    assert len(desk.check()) == 1, "what is remembered needs no server"
    assert not desk.opinion.server.runs
    assert len(desk.check("recieve again")) == 1
    assert len(starts(tmp_path)) == 2


@needs_scripts
@pytest.mark.parametrize("mode", ["die", "old", "crash"])
def test_a_local_server_that_dies_is_not_started_in_a_storm(desk: Desk, tmp_path: Path, mode: str) -> None:
    desk.local(make_installation(tmp_path / "lt"), make_java(tmp_path, mode))
    for key in range(100):  # a hundred texts in ten minutes
        desk.now = 1000.0 + 6 * key
        assert desk.check(f"We recieve {key}.") == ()
        assert desk.standing is Standing.TROUBLE
        gone(desk)
    assert 2 <= len(starts(tmp_path)) <= 6


@needs_scripts
def test_a_local_server_that_was_killed_comes_back_after_a_pause(desk: Desk, tmp_path: Path) -> None:
    desk.local(make_installation(tmp_path / "lt"), make_java(tmp_path, "serve"))
    assert len(desk.check()) == 1
    keeper = desk.opinion.server.process_id
    assert keeper is not None
    os.kill(keeper, signal.SIGKILL)
    gone(desk)
    assert desk.check("recieve two") == ()
    assert desk.trouble is Trouble.BROKEN_OFF
    desk.now += 16
    assert len(desk.check("recieve three")) == 1
    assert len(starts(tmp_path)) == 2


@needs_scripts
def test_giving_up_a_text_does_not_give_up_the_start(desk: Desk, tmp_path: Path) -> None:
    desk.local(make_installation(tmp_path / "lt"), make_java(tmp_path, "serve"))
    with pytest.raises(Cancelled):
        desk.opinion.check("recieve", Language.ENGLISH, lambda: True)
    assert desk.standing is Standing.STARTING
    assert len(desk.check()) == 1
    assert len(starts(tmp_path)) == 1


def test_what_is_missing_for_a_local_server_is_said_before_any_text(desk: Desk, tmp_path: Path) -> None:
    desk.local(Path(), Path())
    desk.settings.set("checks.language_tool_folder", "")
    desk.opinion.obey()
    assert desk.trouble is Trouble.NO_FOLDER
    desk.settings.set("checks.language_tool_folder", str(tmp_path))
    desk.opinion.obey()
    assert desk.trouble is Trouble.NO_JAR
    make_installation(tmp_path)
    desk.settings.set("checks.language_tool_java", str(tmp_path / "none"))
    desk.opinion.obey()
    assert desk.trouble is Trouble.NO_JAVA
