"""The library of pictures, declared sources and logos on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from models.assets import Asset, Logo, ShownPerson
from models.enums import Language, Platform, PostState
from models.errors import UserError
from models.library import AssetFilter, ListedAsset
from models.posts import Attachment, Post, Variant
from models.sources import PictureSource, SourceKind
from services.clock import FixedClock
from services.paths import Paths
from services.storage import Storage, open_storage
from services.storage.asset_index import AssetIndex, Entry

pytestmark = pytest.mark.both_databases

ADDED = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 26)
CONSENTING = ShownPerson("Elif Şahin", date(2026, 9, 1))


def sha(number: int) -> str:
    return f"{number:064x}"


def asset(number: int, file_name: str = "kampus.jpg", **more: object) -> Asset:
    plain = Asset(sha(number), file_name, "JPEG", 1600, 1200, 250_000, ADDED + timedelta(minutes=number))
    return replace(plain, **more)  # pyright: ignore[reportArgumentType]


def source(number: int, **more: object) -> PictureSource:
    return replace(PictureSource(sha(number), SourceKind.STOCK, ADDED), **more)  # pyright: ignore[reportArgumentType]


def post(post_id: str, *numbers: int) -> Post:
    pictures = tuple(Attachment(f"{post_id}-{n}", sha(n), f"{n}.jpg", "JPEG", 1600, 1200) for n in numbers)
    return Post(post_id, PostState.DRAFT, Language.TURKISH, "Açılış", (Variant(Platform.X),), ADDED, ADDED, pictures)


@pytest.fixture
def storage(paths: Paths, clock: FixedClock) -> Iterator[Storage]:
    opened = open_storage(paths, clock)
    yield opened
    opened.close()


def test_what_is_known_of_a_picture_is_there_after_a_restart(storage: Storage, paths: Paths, clock: FixedClock) -> None:
    full = asset(
        1,
        description="Göl kıyısında öğrenciler",
        tags=("kampüs", "göl"),
        notes="Özgün dosya arşiv diskinde.",
        people=(CONSENTING, ShownPerson("Can Er", None, None, "Arkadan görünüyor")),
        people_checked=True,
    )
    assert storage.assets.add(full) == full
    declared = storage.sources.declare(source(1, name="Ayşe Kaya", handle="@aysekaya", expires_on=date(2027, 1, 31)))
    storage.close()
    again = open_storage(paths, clock)
    assert again.assets.get(full.sha256) == full
    assert again.assets.all() == [full]
    assert again.sources.get(full.sha256) == declared
    again.close()


def test_text_is_cleaned_on_its_way_in(storage: Storage) -> None:
    stored = storage.assets.add(
        asset(
            1,
            " go\u0308l.jpg\0",
            tags=(" göl  kıyısı ", "", "göl kıyısı", "yaz"),
            people=(ShownPerson("  Can  Er "), ShownPerson("  ")),
        )
    )
    assert stored == asset(1, "göl.jpg", tags=("göl kıyısı", "yaz"), people=(ShownPerson("Can Er"),))
    declared = storage.sources.declare(source(1, name=" Ayşe\nKaya ", handle=" aysekaya", credit="@aysekaya "))
    assert (declared.name, declared.handle, declared.credit) == ("Ayşe Kaya", "@aysekaya", "@aysekaya")
    assert storage.sources.get(sha(1)) == declared


def test_adding_twice_keeps_what_was_known(storage: Storage) -> None:
    first = storage.assets.add(asset(1, tags=("kampüs",), people=(CONSENTING,)))
    assert storage.assets.add(asset(1, "baska-ad.jpg")) == first
    storage.assets.delete(first.sha256)
    assert storage.assets.get(first.sha256) is None
    assert storage.assets.add(asset(1, "baska-ad.jpg")) == first, "consents come back with a deleted picture"
    assert storage.assets.all() == [first]


def test_deleting_is_undone_and_what_is_gone_says_so(storage: Storage) -> None:
    kept = storage.assets.add(asset(1, people=(CONSENTING,)))
    assert storage.assets.delete(kept.sha256) == kept
    assert storage.assets.search() == ()
    with pytest.raises(UserError):
        storage.assets.delete(kept.sha256)
    with pytest.raises(UserError):
        storage.assets.save(kept)
    with pytest.raises(UserError):
        storage.assets.restore(sha(9))
    assert storage.assets.restore(kept.sha256) == kept
    assert storage.assets.search() == (kept.sha256,)


def test_people_and_tags_are_replaced_by_a_save(storage: Storage) -> None:
    storage.assets.add(asset(1, people=(CONSENTING, ShownPerson("Can Er"))))
    changed = asset(1, people=(replace(CONSENTING, withdrawn_on=TODAY),), tags=("tören",))
    assert storage.assets.save(replace(changed, added_at=ADDED - timedelta(days=9))) == changed
    assert storage.assets.get(sha(1)) == changed


@pytest.mark.parametrize(
    "words",
    ["mezuniyet", "MEZUNİYET", "cigdem", "Çiğdem", "çığdem toren", "toren mezun", "kep", "dergi", "img_20", "@foto"],
)
def test_words_are_found_with_or_without_turkish_letters(storage: Storage, words: str) -> None:
    storage.assets.add_all((asset(1, "IMG_2034.JPG"), asset(2, "rektorluk.png", tags=("tören",))))
    assert storage.assets.search("cigdem") == ()
    storage.assets.save(
        asset(
            1,
            "IMG_2034.JPG",
            description="Kep atma",
            tags=("Mezuniyet töreni",),
            notes="Fakülte dergisi için",
            people=(ShownPerson("Çiğdem Ünal"),),
        )
    )
    storage.sources.declare(source(1, handle="@fotokulubu"))
    assert storage.assets.search(words) == (sha(1),)
    storage.assets.delete(sha(1))
    assert storage.assets.search(words) == ()


def test_the_newest_come_first(storage: Storage) -> None:
    storage.assets.add_all((asset(2), asset(3), asset(1)))
    assert storage.assets.search() == (sha(3), sha(2), sha(1))
    storage.assets.add(asset(4))
    assert storage.assets.search("kampus") == (sha(4), sha(3), sha(2), sha(1))


def test_filters_tell_what_is_to_be_seen_to(storage: Storage, clock: FixedClock) -> None:
    yesterday, tomorrow = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
    storage.assets.add_all(
        (
            asset(1, people=(CONSENTING,)),
            asset(2, people=(CONSENTING, replace(CONSENTING, withdrawn_on=TODAY))),
            asset(3, people=(replace(CONSENTING, withdrawn_on=tomorrow), ShownPerson("Can Er"))),
            asset(4, people=(ShownPerson("Can Er", tomorrow),)),
        )
    )
    storage.sources.declare_all(
        (source(1, expires_on=yesterday), source(2, expires_on=TODAY), source(3, expires_on=date(2027, 6, 1)))
    )
    storage.posts.add(post("p1", 1, 2))
    storage.posts.add(replace(post("p2", 3), state=PostState.CANCELLED))
    storage.posts.add(post("p3", 4))
    storage.posts.delete("p3")
    expected = {
        AssetFilter.ALL: {4, 3, 2, 1},
        AssetFilter.LICENCE_EXPIRED: {1},
        AssetFilter.LICENCE_EXPIRING: {2},
        AssetFilter.CONSENT_WITHDRAWN: {2},
        AssetFilter.CONSENT_MISSING: {4, 3},
        AssetFilter.SOURCE_UNKNOWN: {4},
        AssetFilter.UNUSED: {4, 3},
    }
    assert {which: set(storage.assets.search("", which)) for which in AssetFilter} == {
        which: {sha(number) for number in numbers} for which, numbers in expected.items()
    }
    assert storage.assets.counts() == {which: len(numbers) for which, numbers in expected.items()}
    assert storage.assets.search("can", AssetFilter.CONSENT_MISSING) == (sha(4), sha(3))
    clock.moment += timedelta(days=1)
    assert storage.assets.search("", AssetFilter.LICENCE_EXPIRED) == (sha(2), sha(1))


def test_a_page_of_the_list_tells_source_and_use(storage: Storage) -> None:
    storage.assets.add_all((asset(1), asset(2)))
    declared = storage.sources.declare(source(1, name="Ayşe Kaya"))
    storage.posts.add(post("p1", 1, 1))
    storage.posts.add(post("p2", 1))
    assert storage.assets.listed((sha(2), sha(7), sha(1))) == [
        ListedAsset(asset(2)),
        ListedAsset(asset(1), declared, 2),
    ]
    assert [one.id for one in storage.assets.used_in(sha(1))] == ["p1", "p2"]
    assert storage.assets.used_in(sha(2)) == []


def test_pictures_of_posts_that_are_not_kept_yet_are_told_once(storage: Storage) -> None:
    storage.posts.add(post("p1", 1, 2))
    storage.posts.add(post("p2", 2, 3))
    storage.posts.add(post("p3", 4))
    storage.posts.delete("p3")
    storage.assets.add_all((asset(1), asset(3)))
    storage.assets.delete(sha(3))
    assert [one.sha256 for one in storage.assets.unkept()] == [sha(2), sha(3)]


def test_rights_are_read_for_pictures_in_and_out_of_the_library(storage: Storage) -> None:
    storage.assets.add(asset(1, people=(replace(CONSENTING, withdrawn_on=TODAY), ShownPerson("Can Er"))))
    declared = storage.sources.declare(source(2, expires_on=TODAY))
    rights = storage.assets.rights((sha(1), sha(2), sha(3), sha(1)))
    assert list(rights) == [sha(1), sha(2)]
    assert rights[sha(1)].source is None
    assert rights[sha(1)].withdrawn(TODAY) == ("Elif Şahin",)
    assert rights[sha(1)].without_consent(TODAY) == ("Can Er",)
    assert rights[sha(2)].source == declared
    assert rights[sha(2)].licence_ends_soon(TODAY)
    assert not rights[sha(2)].licence_ended(TODAY)
    assert rights[sha(2)].licence_ended(TODAY + timedelta(days=1))


def test_a_source_is_declared_once_for_all_posts_and_can_be_forgotten(storage: Storage) -> None:
    storage.sources.declare(source(1, name="Ayşe Kaya"))
    later = storage.sources.declare(source(1, kind=SourceKind.STUDENT, name="Can Er", licence="Yayın izni"))
    assert storage.sources.get_many((sha(1), sha(2))) == {sha(1): later}
    assert storage.sources.forget(sha(1)) == later
    assert storage.sources.forget(sha(1)) is None
    assert storage.sources.get(sha(1)) is None


def test_many_pictures_at_once(storage: Storage) -> None:
    many = [asset(number, f"kare {number}.jpg") for number in range(1200)]
    storage.assets.add_all(many)
    assert len(storage.assets.search("kare")) == 1200
    assert len(storage.assets.listed(storage.assets.search("kare"))) == 1200
    assert len(storage.assets.get_many(one.sha256 for one in many)) == 1200


@pytest.mark.file_only
def test_a_restored_backup_is_searched_anew(storage: Storage) -> None:
    storage.assets.add(asset(1))
    backup = storage.backups.make()
    storage.assets.add(asset(2))
    assert len(storage.assets.search()) == 2
    storage.backups.restore(backup.path)
    assert storage.assets.search() == (sha(1),)


def test_logos_are_kept_and_deleting_is_undone_by_saving(storage: Storage) -> None:
    unit = storage.logos.save(Logo("l1", " Çevre Enstitüsü ", sha(1), "simge.png", ADDED, 120))
    university = storage.logos.save(Logo("l2", "Avrasya Üniversitesi", sha(2), "uni.png", ADDED))
    assert unit.name == "Çevre Enstitüsü"
    assert storage.logos.list() == [university, unit]
    assert storage.logos.delete("l1") == unit
    assert storage.logos.delete("l1") is None
    storage.logos.save(unit)
    assert storage.logos.list() == [university, unit]
    with pytest.raises(ValueError, match="least width"):
        storage.logos.save(replace(unit, smallest=-1))


def test_a_first_read_that_fails_is_tried_again() -> None:
    index = AssetIndex(lambda: 1)

    def locked(_wanted: object) -> list[Entry]:
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - whatever it was
        index.refresh(locked)
    index.refresh(lambda _: [Entry("a" * 64, 1, "kule", False, None, ())])
    assert index.search("kule", AssetFilter.ALL, date(2026, 1, 1), ()) == ("a" * 64,)
