"""The registry of official accounts on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from models.enums import Platform
from models.errors import UserError
from models.posts import OfficialAccount
from services.clock import FixedClock
from services.paths import Paths
from services.storage import Storage, open_storage

pytestmark = pytest.mark.both_databases

LIBRARY = OfficialAccount("o1", Platform.X, "KaunKutuphane", "KAÜN Kütüphanesi", date(2026, 11, 2))
RECTOR = OfficialAccount("o2", Platform.INSTAGRAM, "kaun.rektorluk")


@pytest.fixture
def storage(paths: Paths, clock: FixedClock) -> Iterator[Storage]:
    opened = open_storage(paths, clock)
    yield opened
    opened.close()


def test_what_is_saved_is_there_after_a_restart(storage: Storage, paths: Paths, clock: FixedClock) -> None:
    assert storage.official.save_all((LIBRARY, RECTOR)) == (LIBRARY, RECTOR)
    storage.close()
    again = open_storage(paths, clock)
    assert again.official.list() == [LIBRARY, RECTOR]
    assert again.official.handles() == {"kaunkutuphane", "kaun.rektorluk"}
    again.close()


def test_text_is_cleaned_on_its_way_in(storage: Storage) -> None:
    stored = storage.official.save(replace(LIBRARY, handle=" @KaunKutuphane ", name="KAU\u0308N\0 "))
    assert stored == replace(LIBRARY, name="KAÜN")
    assert storage.official.list() == [stored]


def test_a_handle_is_found_whatever_its_capitals(storage: Storage) -> None:
    bilgi = OfficialAccount("o3", Platform.X, "KAUNBILGI")
    storage.official.save_all((LIBRARY, bilgi))
    assert storage.official.find(Platform.X, "@kaunkutuphane") == LIBRARY
    assert storage.official.find(Platform.X, "kaunbilgi") == bilgi
    assert storage.official.find(Platform.FACEBOOK, "kaunbilgi") is None
    assert "kaunbilgi" in storage.official.handles()


def test_one_handle_stands_once_for_a_platform(storage: Storage) -> None:
    storage.official.save(LIBRARY)
    double = OfficialAccount("o9", Platform.X, "kaunkutuphane")
    with pytest.raises(UserError) as told:
        storage.official.save_all((RECTOR, double))
    assert "kaunkutuphane" in told.value.message.turkish()
    assert storage.official.list() == [LIBRARY], "all or none"
    with pytest.raises(UserError):
        storage.official.save_all((RECTOR, replace(RECTOR, id="o8")))
    storage.official.save(replace(double, platform=Platform.INSTAGRAM))


def test_two_accounts_may_change_handles_in_one_save(storage: Storage) -> None:
    other = OfficialAccount("o4", Platform.X, "kaun")
    storage.official.save_all((LIBRARY, other))
    storage.official.save_all((replace(LIBRARY, handle="kaun"), replace(other, handle="KaunKutuphane")))
    found = storage.official.find(Platform.X, "kaun")
    assert found is not None
    assert found.id == LIBRARY.id


def test_deleting_takes_away_and_saving_brings_back(storage: Storage) -> None:
    many = [OfficialAccount(f"m{n}", Platform.X, f"birim{n}") for n in range(1200)]
    storage.official.save_all([*many, LIBRARY])
    storage.official.delete_all([account.id for account in many])
    storage.official.delete("nobody")
    assert storage.official.list() == [LIBRARY]
    storage.official.save_all(many)
    assert len(storage.official.list()) == 1201
    storage.official.delete(LIBRARY.id)
    assert storage.official.find(Platform.X, LIBRARY.handle) is None
