"""What the editor's checks know of the unit follows every change of it."""

from __future__ import annotations

from editor_fakes import MOMENT, FakeChecks, FakeStorage, make_post
from editor_page import editor

from models.assets import Asset, ShownPerson
from models.diagnostics import Diagnostic
from models.enums import Severity
from models.library import PictureRights
from models.messages import Message
from models.posts import Attachment
from models.tone import Strictness
from ui.editor.marks import Mark


def test_official_accounts_and_tone_reach_the_checks(qtbot, theme, tasks, events, clock):
    storage, checks = FakeStorage([make_post("a", "bayan")]), FakeChecks()
    with editor(qtbot, (tasks, events, clock), storage, checks) as desk:
        desk.settled("bayan")
        assert checks.asked[-1].unit.official_handles == frozenset()
        storage.official.known.add("kaun")
        events.official_accounts_changed.emit()
        desk.until(lambda: checks.asked[-1].unit.official_handles == {"kaun"})
        desk.settings.values = {**desk.settings.values, "tone.strictness": "strict"}
        events.setting_changed.emit("tone.strictness")
        desk.until(lambda: checks.asked[-1].unit.tone.strictness is Strictness.STRICT)
        assert checks.asked[-1].unit.official_handles == {"kaun"}


def test_the_units_own_rules_are_asked_again_when_they_change(qtbot, theme, tasks, events, clock):
    storage, checks = FakeStorage([make_post("a", "bayan")]), FakeChecks()
    with editor(qtbot, (tasks, events, clock), storage, checks) as desk:
        desk.settled("bayan")
        assert checks.asked[-1].unit.rules_revision == ""
        checks.rules_revision = "2f"
        events.rules_changed.emit()
        desk.until(lambda: checks.asked[-1].unit.rules_revision == "2f")


def test_a_missing_consent_is_told_beside_the_text_and_goes_when_it_is_recorded(qtbot, theme, tasks, events, clock):
    sha = "a" * 64
    picture = Attachment("1", sha, "toren.jpg", "JPEG", 1600, 1200, alt_text="Tören")
    asset = Asset(sha, "toren.jpg", "JPEG", 1600, 1200, 250_000, MOMENT, people=(ShownPerson("Can Er"),))
    storage = FakeStorage([make_post("a", "Tören", attachments=(picture,))])
    storage.assets.known[sha] = PictureRights(asset=asset)
    with editor(qtbot, (tasks, events, clock), storage, FakeChecks()) as desk:
        desk.settled("toren.jpg")
        assert desk.page.panel.model.marks[0].diagnostic.rule == "image.consent"
        led: list[str] = []
        events.asset_chosen.connect(led.append)
        desk.page.panel.detail.library_asked.emit(desk.page.panel.model.marks[0])
        assert led == [sha]
        storage.assets.known.clear()
        events.picture_rights_changed.emit()
        desk.settled()
        people = desk.page.ways.archiving
        people.show_in_library(
            Mark(
                Diagnostic("image.people", None, Severity.INFORMATION, 0, 0, Message("?"), data={"sha256": sha}),
                0,
                0,
                "",
            )
        )
        desk.until(lambda: led == [sha, sha])
        assert sha in storage.assets.known, "it was taken in on the way"
