"""What checkers are told of the unit, from a real storage and real settings."""

from __future__ import annotations

from pathlib import Path

from models.enums import Platform
from models.posts import Account, OfficialAccount, Unit
from models.tone import Address, Strictness, Tone
from services.clock import FixedClock
from services.paths import Paths
from services.settings import Settings
from services.storage import open_storage
from services.unit_context import read_context, read_tone


def test_everything_stored_of_the_unit_is_told(paths: Paths, clock: FixedClock) -> None:
    storage = open_storage(paths, clock)
    storage.unit.set(
        Unit("Çevre Enstitüsü", "Kuzey Üniversitesi", ("KAÜN",), ("Cevre@Kaun.example", "0312 000 00 00", "?"))
    )
    storage.unit.save_account(Account("a1", Platform.X, "KaunBILGI"))
    storage.official.save(OfficialAccount("o1", Platform.X, "Kaun"))
    storage.dictionary.add("limnometre")
    found = read_context(storage)
    storage.close()
    assert (found.name, found.university) == ("Çevre Enstitüsü", "Kuzey Üniversitesi")
    assert found.own_handles == {"kaunbilgi"}
    assert found.official_handles == {"kaun"}
    assert found.official_on == {("kaun", Platform.X)}
    assert found.dictionary == {"limnometre"}
    assert found.aliases == {"KAÜN"}
    assert found.public_contacts == {"cevre@kaun.example", "3120000000"}


def test_the_tone_is_what_the_settings_say(tmp_path: Path) -> None:
    settings = Settings.load(tmp_path / "settings.json")
    assert read_tone(settings.get) == Tone()
    settings.set_all({"tone.address": "any", "tone.strictness": "strict", "tone.exclamations": 0, "tone.emoji": 9})
    assert read_tone(settings.get) == Tone(Address.ANY, Strictness.STRICT, 0, 9)
