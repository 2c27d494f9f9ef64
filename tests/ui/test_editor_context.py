"""What the editor's checks know of the unit follows every change of it."""

from __future__ import annotations

from editor_fakes import FakeChecks, FakeStorage, make_post
from editor_page import editor

from models.tone import Strictness


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
