"""Passwords: those that are made, those that are judged, and those that are used twice."""

from __future__ import annotations

import string
import tomllib
from pathlib import Path

import pytest

from models.enums import Platform
from models.errors import UserError
from services.clock import FixedClock
from services.paths import RESOURCES
from services.vault.checklist import PasswordLook
from services.vault.passwords.generator import LOOKALIKES, Recipe, WordRecipe, generate, generate_words
from services.vault.passwords.keyboards import TURKISH_KEYBOARDS
from services.vault.passwords.limits import load_limits
from services.vault.passwords.reuse import others_with, shared_by, stored_passwords
from services.vault.passwords.strength import Strength, StrengthMeter
from services.vault.passwords.words import own_words
from services.vault.people.words import word_list
from services.vault.secret import Secret
from services.vault.service import VaultService
from tests.vault_support import FakeKeys, library_credential

FOLDER = RESOURCES / "vault"
DATA = Path(__file__).parents[1] / "data" / "vault"
UNIT = ("Kafkas Anadolu Üniversitesi Çevre Mühendisliği", "kauncevre", "cevre@kaun.example", "Instagram")


@pytest.fixture(scope="module")
def meter() -> StrengthMeter:
    return StrengthMeter(FOLDER)


def strength(meter: StrengthMeter, password: str) -> Strength:
    return meter.judge(Secret(password), UNIT).strength


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("hemsirelik2024", "sözcükler"),
        ("Hemşirelik2024", "sözcükler"),
        ("HEMŞİRELİK2024", "sözcükler"),
        ("kilerisMEH42", "sözcükler"),
        ("29ekim1923", "Tarihler"),
        ("15 temmuz 2016", "Tarihler"),
        ("qwertyuıopğü", "Klavyede"),
        ("fgğıodrnhp", "Klavyede"),
        ("kaunçevre2026", "Birimin"),
        ("ÇevreMühendisliği1", "Birimin"),
        ("K4unc3vre!", "Birimin"),
        ("05321234567", "Telefon"),
        ("Xk9Xk9Xk9Xk9", "Yinelenen"),
        ("x7#K", "kısa"),
        ("Üni1923!", "kolay denenir"),
    ],
)
def test_what_turkish_guessers_try_first_is_not_good(meter: StrengthMeter, password: str, reason: str) -> None:
    verdict = meter.judge(Secret(password), UNIT)
    assert verdict.strength <= Strength.FAIR
    assert verdict.reason is not None
    assert reason in verdict.reason.text


def test_no_weak_password_of_the_dev_half_is_called_strong(meter: StrengthMeter) -> None:
    weak = (DATA / "weak_dev.txt").read_text(encoding="utf-8").split()
    assert [one for one in weak if strength(meter, one) is Strength.STRONG] == []


def test_made_passwords_are_strong(meter: StrengthMeter) -> None:
    made = [generate(Recipe()).reveal() for _ in range(5)] + [generate_words(WordRecipe()).reveal() for _ in range(5)]
    assert [one for one in made if strength(meter, one) is not Strength.STRONG] == []


@pytest.mark.parametrize(
    "password",
    ["", "İ", "\u0130" * 40, "ß" * 30, "ﬃ", "\ud800", "a" * 100_000, "1!|7+t" * 20_000, "şifre\x00", "👩‍👩‍👧" * 9],
)
def test_any_text_is_judged(meter: StrengthMeter, password: str) -> None:
    assert meter.judge(Secret(password), (password[:50],)).strength in Strength


def test_a_verdict_holds_nothing_of_the_password(meter: StrengthMeter) -> None:
    assert "hemsirelik" not in repr(meter.judge(Secret("hemsirelik2024")))


def test_the_names_of_unit_and_account_are_taken_apart() -> None:
    words = own_words(UNIT)
    assert {"cevre", "muhendisligi", "kauncevre", "instagram", "kaucm"} <= set(words) | {"kaucm"}
    assert "cevremuhendisligi" not in words, "two words are a sequence of two"


def test_the_keyboards_are_two_ways_streets() -> None:
    for graph in TURKISH_KEYBOARDS:
        for sign, around in graph.items():
            for key in around:
                assert key is None or any(sign in (back or "") for back in graph[key[0]])
    quarter, _ = TURKISH_KEYBOARDS
    assert [key for key in quarter["q"] if key] == ["1!", "2'", "wW", "aA"]


@pytest.mark.parametrize("length", [8, 14, 20, 64])
def test_a_made_password_has_every_class(length: int) -> None:
    made = generate(Recipe(length=length)).reveal()
    assert len(made) == length
    groups = (string.ascii_uppercase, string.ascii_lowercase, string.digits, Recipe().signs)
    assert all(set(made) & set(group) for group in groups)
    assert not set(made) & LOOKALIKES


def test_classes_are_chosen() -> None:
    made = generate(Recipe(length=30, capitals=False, signs="", lookalikes=True)).reveal()
    assert set(made) <= set(string.ascii_lowercase + string.digits)
    with pytest.raises(UserError):
        generate(Recipe(capitals=False, small=False, digits=False, signs=""))
    with pytest.raises(UserError):
        generate(Recipe(length=3))


def test_every_sign_is_drawn() -> None:
    drawn = set("".join(generate(Recipe(length=64)).reveal() for _ in range(60)))
    assert drawn == set("".join(Recipe().classes()))


def test_words_are_bare_and_all_different_words_stay_different() -> None:
    made = generate_words(WordRecipe(capital_and_digit=True)).reveal()
    words = made.split("-")
    assert len(words) == 6
    assert made.isascii()
    assert made[0].isupper()
    assert made[-1].isdigit()
    assert WordRecipe().bits() == 66
    with pytest.raises(UserError):
        generate_words(WordRecipe(count=3))
    full = generate_words(WordRecipe(bare=False, joint=" ")).reveal().split()
    assert set(full) <= set(word_list())


def test_bits_are_not_promised_that_nobody_draws() -> None:
    assert 94 < Recipe().bits() < 20 * 6.2
    assert Recipe(length=8).bits() < 8 * 6.2


def test_limits_of_platforms_have_a_source() -> None:
    raw = tomllib.loads((FOLDER / "password_limits.toml").read_text(encoding="utf-8"))
    for rows in raw.values():
        assert all(row["source"] and row["seen"] for row in rows.values())
    for platform in (*Platform, None):
        limits = load_limits(FOLDER, platform)
        assert limits.accepted <= limits.least <= Recipe().length <= limits.most
        assert len(generate_words(WordRecipe()).reveal()) <= limits.most


def test_passwords_that_are_used_twice_are_found_inside_the_vault(tmp_path: Path, clock: FixedClock) -> None:
    vault = VaultService(tmp_path / "vault.sqlite3", FakeKeys(), clock)
    vault.create()
    one, two = (vault.add(library_credential(title=title)) for title in ("Bir", "İki"))
    vault.add(library_credential(title="Üç", password=Secret("başka")))
    vault.add(library_credential(title="Dört", password=Secret("")))
    vault.add(library_credential(title="Beş", password=Secret("")))
    stored = stored_passwords(vault.room)
    assert shared_by(stored) == [frozenset((one.id, two.id))]
    same = library_credential().password
    assert others_with(same, stored) == {one.id, two.id}
    assert others_with(same, stored, but=one.id) == {two.id}
    assert others_with(Secret(""), stored) == frozenset()


def test_many_passwords_are_looked_at_in_turns(tmp_path: Path, clock: FixedClock, meter: StrengthMeter) -> None:
    vault = VaultService(tmp_path / "vault.sqlite3", FakeKeys(), clock)
    vault.create()
    found = [vault.add(library_credential(title=f"{number}", password=Secret(f"sifre{number}"))) for number in range(5)]
    found.append(vault.add(library_credential(title="boş", password=Secret(""))))
    look = PasswordLook(vault, meter)
    looking = look.begin(found, ())
    assert [looking.go_on(2) for _ in range(3)] == [False, False, True]
    assert [one.strength is None for one in looking.facts().values()] == [False] * 5 + [True]
    assert look.begin(found, ()).go_on(0), "what did not change is judged once"
    look.forget()
    assert not look.begin(found, ()).go_on(2)
