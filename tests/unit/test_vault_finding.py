"""Finding credentials: by Turkish letters or without them, by several words, and never by a secret."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from models.enums import Platform
from services.vault.credentials import CredentialSummary
from services.vault.finding import CredentialFinder

MOMENT = datetime(2026, 11, 26, 6, 0, tzinfo=UTC)


def summary(title: str, **changes: object) -> CredentialSummary:
    values: dict[str, object] = {
        "id": title,
        "title": title,
        "platform": None,
        "account_id": None,
        "user_name": "",
        "url": "",
        "has_password": True,
        "has_totp": False,
        "weak_totp": False,
        "has_notes": False,
        "updated_at": MOMENT,
        "password_changed_at": None,
    }
    return CredentialSummary(**(values | changes))  # type: ignore[arg-type]


FINDER = CredentialFinder(
    (
        summary("Zeytin"),
        summary("DİYARBAKIR Kütüphanesi", platform=Platform.INSTAGRAM, user_name="kutuphane@dicle.example"),
        summary("Çevre Mühendisliği", platform=Platform.X, account_id="a1"),
        summary("Işık Kulübü", platform=Platform.FACEBOOK, url="https://mail.example"),
    ),
    {"a1": "kauncevre"},
)


def titles(query: str) -> list[str]:
    return [one.title for one in FINDER.find(query)]


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("diyarbakir", "DİYARBAKIR Kütüphanesi"),
        ("DIYARBAKIR", "DİYARBAKIR Kütüphanesi"),
        ("diyarbakır", "DİYARBAKIR Kütüphanesi"),
        ("Di\u0307yarbak\u0131r", "DİYARBAKIR Kütüphanesi"),
        ("insta diyar", "DİYARBAKIR Kütüphanesi"),
        ("INSTAGRAM", "DİYARBAKIR Kütüphanesi"),
        ("dicle", "DİYARBAKIR Kütüphanesi"),
        ("cevre muhendisligi", "Çevre Mühendisliği"),
        ("kauncevre", "Çevre Mühendisliği"),
        ("twitter", "Çevre Mühendisliği"),
        ("ISIK", "Işık Kulübü"),
        ("mail.example", "Işık Kulübü"),
    ],
)
def test_a_credential_is_found(query: str, title: str) -> None:
    assert titles(query) == [title]


def test_nothing_is_asked_and_everything_is_there_in_turkish_order() -> None:
    assert titles("  ") == ["Çevre Mühendisliği", "DİYARBAKIR Kütüphanesi", "Işık Kulübü", "Zeytin"]
    assert FINDER.total == 4


def test_all_words_must_be_there() -> None:
    assert titles("diyarbakir facebook") == []
