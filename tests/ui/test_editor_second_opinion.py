"""LanguageTool's findings in the editor: late, beside ours, gone when it is switched off, never in the way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from editor_fakes import FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor

from models.checking import IsCancelled, Lane, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language
from services.checking import CheckService
from services.language_tool.checker import SecondOpinionChecker
from services.language_tool.service import SecondOpinion
from services.settings import Settings
from tests.language_tool_server import Handler, LanguageToolServer, answer_well, language_tool_server, match_at
from ui.editor import second_look
from ui.editor.marks import Mark
from ui.editor.second_look import NoOpinion

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

TEXT = "📚 A yalnış book, an test. 👩‍🎓 We recieve it."


class ChecksWithOpinion(FakeChecks):
    """The fakes' findings, and those of a real second opinion on its lane."""

    def __init__(self, opinion: SecondOpinion) -> None:
        super().__init__()
        self._service = CheckService([SecondOpinionChecker(opinion)])

    def check_lane(self, lane: Lane, snapshot: Snapshot, is_cancelled: IsCancelled) -> list[Diagnostic]:
        if lane is Lane.SECOND_OPINION:
            return self._service.check_lane(lane, snapshot, is_cancelled)
        return super().check_lane(lane, snapshot, is_cancelled)


@dataclass
class Writer:
    desk: Desk
    settings: Settings
    opinion: SecondOpinion
    server: LanguageToolServer
    counts: list[int]

    def switch(self, mode: str) -> None:
        self.settings.set("checks.language_tool", mode)
        self.desk.events.setting_changed.emit("checks.language_tool")

    def marks(self) -> dict[str, Mark]:
        return {mark.excerpt: mark for mark in self.desk.page.panel.model.marks}

    def note(self) -> str:
        note = self.desk.page.panel.opinion
        return note.text() if note.isVisible() else ""


@pytest.fixture
def server() -> Iterator[LanguageToolServer]:
    with language_tool_server() as made:
        yield made


@pytest.fixture(autouse=True)
def _short_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_look, "REST_MS", 120)


@pytest.fixture
def runner(tasks: TaskRunner, events: AppEvents, clock: FixedClock) -> tuple[TaskRunner, AppEvents, FixedClock]:
    return tasks, events, clock


@pytest.fixture
def writer(
    qtbot: QtBot,
    theme: Theme,
    runner: tuple[TaskRunner, AppEvents, FixedClock],
    server: LanguageToolServer,
    tmp_path: Path,
) -> Iterator[Writer]:
    settings = Settings(tmp_path / "settings.json")
    settings.set_all({"checks.language_tool": "server", "checks.language_tool_url": server.url})
    opinion = SecondOpinion(settings)
    storage = FakeStorage([replace(make_post("a", TEXT), language=Language.ENGLISH)])
    with editor(qtbot, runner, storage, ChecksWithOpinion(opinion), settle=False, opinion=opinion) as desk:
        counts: list[int] = []
        desk.page.review.counted.connect(lambda _post, count: counts.append(count))
        yield Writer(desk, settings, opinion, server, counts)
        server.released.set()
        desk.idle()
    opinion.close()


def test_an_english_post_gets_it_and_loses_it_when_it_is_switched_off(writer: Writer) -> None:
    writer.desk.settled("yalnış", "an test", "recieve")
    writer.switch("off")
    writer.desk.settled("yalnış")
    writer.switch("server")
    writer.desk.settled("yalnış", "an test", "recieve")
    assert set(writer.server.texts) == {TEXT}


def test_a_fix_goes_to_the_right_place_behind_emoji(writer: Writer) -> None:
    writer.desk.settled("yalnış", "an test", "recieve")
    mark = writer.marks()["recieve"]
    writer.desk.page.review.actions.fix(mark, mark.diagnostic.fixes[0])
    assert writer.desk.text == TEXT.replace("recieve", "receive")


def test_a_turkish_post_is_not_sent(writer: Writer) -> None:
    writer.desk.settled("yalnış", "an test", "recieve")
    writer.desk.page.writing._choose_language(Language.TURKISH)
    writer.desk.settled("yalnış")
    writer.desk.type("recieve ")
    writer.desk.idle()
    writer.desk.page.writing._choose_language(Language.GERMAN)
    writer.desk.until(lambda: len(writer.server.asked) == 2)
    assert [asked["language"] for asked in writer.server.asked] == ["en-US", "de-DE"]


def test_our_findings_do_not_wait_for_it(writer: Writer) -> None:
    writer.desk.settled("yalnış", "an test", "recieve")
    writer.server.check = lambda handler, _text: handler.hang()
    writer.server.arrived.clear()
    writer.desk.type("bayan ")
    writer.desk.until(writer.server.arrived.is_set)
    assert "bayan" in writer.desk.found()
    writer.counts.clear()
    writer.desk.type("bayan ")
    writer.desk.until(lambda: writer.desk.found().count("bayan") == 2)
    writer.desk.until(lambda: bool(writer.counts))


def test_a_late_answer_is_dropped(writer: Writer) -> None:
    writer.desk.settled("yalnış", "an test", "recieve")
    area = writer.desk.page.card.area

    def hold(handler: Handler, text: str) -> None:
        writer.server.released.wait(10)
        answer_well(handler, text)

    writer.server.check = hold
    writer.server.arrived.clear()
    writer.desk.type("x ")
    writer.desk.until(writer.server.arrived.is_set)
    area.selectAll()
    writer.desk.type("Fine now.")
    writer.server.check = lambda handler, _text: handler.send_json({"matches": []})
    writer.server.released.set()
    writer.desk.until(lambda: writer.server.texts[-1] == "Fine now.")
    writer.desk.idle()
    writer.desk.settled()


def test_our_finding_about_a_word_stays_and_takes_its_fixes(writer: Writer) -> None:
    def also(handler: Handler, text: str) -> None:
        start = text.index("yalnış")
        planted = ("MORFOLOGIK_RULE_EN_US", "MISC", "grammar", ["yanlış", "wrong"])
        handler.send_json({"matches": [match_at(text, start, start + 6, planted)]})

    writer.desk.settled("yalnış", "an test", "recieve")
    writer.server.check = also
    writer.desk.type("a ")
    writer.desk.settled("yalnış")
    mark = writer.marks()["yalnış"]
    writer.desk.until(lambda: bool(mark.more))
    assert mark.diagnostic.rule == "spelling.unknown"
    writer.desk.page.review.actions.go_to(mark)
    row = writer.desk.page.panel.detail._fix_row
    writer.desk.until(lambda: row.count() == 3)
    assert [row.itemAt(place).widget().text() for place in range(3)] == ["yanlış", "yalnız", "wrong"]


def test_the_count_of_a_draft_is_of_our_own_checks(writer: Writer) -> None:
    writer.desk.settled("yalnış", "an test", "recieve")
    writer.counts.clear()
    writer.desk.type("x ")
    writer.desk.until(lambda: bool(writer.counts))
    assert writer.counts[-1] == 1


def test_whoever_wants_no_spelling_gets_none_from_it_either(writer: Writer) -> None:
    writer.desk.settled("yalnış", "an test", "recieve")
    writer.desk.settings.values = {**writer.desk.settings.values, "checks.spelling": False}
    writer.desk.events.setting_changed.emit("checks.spelling")
    writer.desk.settled("an test")


def test_a_server_that_nobody_asks_is_let_rest(
    qtbot: QtBot, theme: Theme, runner: tuple[TaskRunner, AppEvents, FixedClock], monkeypatch: pytest.MonkeyPatch
) -> None:
    rested = threading.Event()

    class Idle(NoOpinion):
        def wants(self, language: Language, /) -> bool:
            return language is Language.ENGLISH

        def rest(self) -> None:
            assert threading.current_thread().name == "lane-language-tool"
            rested.set()

    monkeypatch.setattr(second_look, "IDLE_MS", 50)
    storage = FakeStorage([replace(make_post("a", "yalnış"), language=Language.ENGLISH)])
    with editor(qtbot, runner, storage, FakeChecks(), opinion=Idle()) as desk:
        desk.until(rested.is_set)


def test_trouble_is_said_once_and_quietly(writer: Writer) -> None:
    writer.desk.settled("yalnış", "an test", "recieve")
    assert writer.note() == ""
    writer.server.check = lambda handler, _text: handler.send_bytes(b"", 500)
    writer.desk.type("a ")
    writer.desk.until(lambda: "bir sorun var" in writer.note())
    assert writer.desk.found() == ["yalnış"]
    assert writer.desk.notices == []
    writer.desk.page.panel.opinion.close_button.click()
    asked = len(writer.server.asked)
    for _ in range(3):
        writer.desk.type("b ")
        writer.desk.until(lambda: not writer.desk.page.review.live.second._rest.isActive())
        writer.desk.idle()
    assert writer.note() == ""
    assert len(writer.server.asked) == asked


def test_the_note_leads_to_its_settings_and_goes_when_it_works_again(writer: Writer) -> None:
    writer.desk.settled("yalnış", "an test", "recieve")
    writer.server.check = lambda handler, _text: handler.send_bytes(b"", 500)
    writer.desk.type("a ")
    writer.desk.until(lambda: bool(writer.note()))
    led: list[str] = []
    writer.desk.events.page_chosen.connect(led.append)
    writer.desk.events.section_chosen.connect(led.append)
    writer.desk.page.panel.opinion.settings.click()
    assert led == ["settings", "opinion"]
    writer.server.check = answer_well
    events = writer.desk.events
    writer.desk.tasks.run(
        Lane.SECOND_OPINION.value, writer.opinion.try_now, owner=events, done=events.opinion_changed.emit
    )
    writer.desk.settled("yalnış", "an test", "recieve")
    assert writer.note() == ""


def test_without_an_opinion_the_page_stands_as_before(
    qtbot: QtBot, theme: Theme, runner: tuple[TaskRunner, AppEvents, FixedClock]
) -> None:
    with editor(qtbot, runner, FakeStorage([make_post("a", "yalnış")]), FakeChecks()) as desk:
        desk.settled("yalnış")
        assert desk.page.panel.opinion.isHidden()
