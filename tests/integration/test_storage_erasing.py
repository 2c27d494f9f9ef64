"""Erasing a picture for good, on real SQLite files and a real media folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from models.assets import Asset, Logo, ShownPerson
from models.enums import Language, Platform, PostState
from models.errors import UserError
from models.library import AssetFilter, ErasedFile
from models.posts import Attachment, Post, Variant
from models.sources import PictureSource, SourceKind
from services.clock import FixedClock
from services.paths import Paths
from services.storage import Storage, open_storage
from services.storage.media import MediaStore

pytestmark = pytest.mark.both_databases

NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
WHO = "Zübeyde Gökçeoğlu"
GONE_BACK = ShownPerson(WHO, date(2026, 9, 1), date(2026, 10, 1), "Dilekçesi 4711 sayılı")


@pytest.fixture
def storage(paths: Paths, clock: FixedClock) -> Iterator[Storage]:
    opened = open_storage(paths, clock)
    yield opened
    opened.close()


def put(storage: Storage) -> Asset:
    sha256, _ = storage.media.import_bytes(b"no picture, and bytes are all that is asked", "zg.jpg")
    people = (GONE_BACK,)
    made = Asset(sha256, "zübeyde-gökçeoğlu.jpg", "JPEG", 1600, 1200, 43, NOW, "Kürsüde bir konuşmacı", people=people)
    storage.sources.declare(PictureSource(sha256, SourceKind.STOCK, NOW, "Nurhayat Çelebioğlu"))
    return storage.assets.add(made)


def post(asset: Asset, post_id: str = "p1") -> Post:
    picture = Attachment("a1", asset.sha256, asset.file_name, "JPEG", 1600, 1200)
    return Post(post_id, PostState.DRAFT, Language.TURKISH, "Açılış", (Variant(Platform.X),), NOW, NOW, (picture,))


def bare(before: Post) -> Post:
    return replace(before, attachments=())


def on_disk(paths: Paths) -> bytes:
    return b"".join(path.read_bytes() for path in paths.database.parent.glob(f"{paths.database.name}*"))


@pytest.mark.file_only
def test_nothing_of_an_erased_picture_is_left_in_any_file(storage: Storage, paths: Paths) -> None:
    kept = put(storage)
    storage.assets.save(replace(kept, notes="Aile 555 12 34 numarasından arandı"))
    personal = [one.encode() for one in (WHO, "4711", kept.file_name, "Çelebioğlu", "555 12 34", "Kürsüde")]
    assert all(one in on_disk(paths) for one in personal)
    assert storage.eraser.erase(kept.sha256) is ErasedFile.GONE
    assert not any(one in on_disk(paths) for one in personal)
    assert not storage.media.path(kept.sha256).exists()
    assert storage.assets.get(kept.sha256) is None
    assert storage.sources.get(kept.sha256) is None
    assert storage.assets.counts()[AssetFilter.ALL] == 0
    storage.eraser.finish(kept.sha256)
    assert storage.eraser.unfinished() == ()


@pytest.mark.parametrize("is_finished", [True, False])
def test_an_erased_picture_that_comes_again_is_a_new_one(storage: Storage, *, is_finished: bool) -> None:
    kept = put(storage)
    storage.assets.delete(kept.sha256)
    storage.eraser.erase(kept.sha256)
    if is_finished:
        storage.eraser.finish(kept.sha256)
    with pytest.raises(UserError):
        storage.assets.restore(kept.sha256)
    with pytest.raises(UserError):
        storage.eraser.erase(kept.sha256)
    storage.media.import_bytes(b"no picture, and bytes are all that is asked", "yeni.jpg")
    fresh = Asset(kept.sha256, "yeni.jpg", "JPEG", 1600, 1200, 43, NOW)
    assert storage.assets.add(fresh) == fresh
    assert storage.assets.get(kept.sha256) == fresh
    assert storage.eraser.unfinished() == ()
    assert storage.media.path(kept.sha256).exists()


def test_a_picture_of_a_living_post_is_refused_and_nothing_changes(storage: Storage) -> None:
    kept = put(storage)
    storage.posts.add(post(kept))
    assert [one.id for one in storage.eraser.holds(kept.sha256).posts] == ["p1"]
    with pytest.raises(UserError) as refused:
        storage.eraser.erase(kept.sha256, everywhere=True)
    assert refused.value.message.params == {"post": "Açılış"}
    assert storage.assets.get(kept.sha256) == kept
    assert storage.sources.get(kept.sha256) is not None
    assert storage.media.path(kept.sha256).exists()


def test_the_past_of_posts_keeps_the_file_unless_it_is_to_go_from_there_too(storage: Storage) -> None:
    kept = put(storage)
    for post_id in ("changed", "deleted"):
        storage.posts.add(post(kept, post_id))
    storage.posts.update("changed", bare)
    storage.posts.delete("deleted")
    holds = storage.eraser.holds(kept.sha256)
    assert (holds.posts, holds.history, holds.elsewhere) == ((), 2, False)
    assert storage.eraser.erase(kept.sha256) is ErasedFile.KEPT
    storage.eraser.finish(kept.sha256)
    assert storage.media.path(kept.sha256).exists()
    again = storage.assets.add(replace(kept, people=()))
    assert storage.eraser.erase(again.sha256, everywhere=True) is ErasedFile.GONE
    assert not storage.media.path(kept.sha256).exists()
    assert storage.posts.restore("deleted").attachments == ()
    assert storage.posts.revert("changed", 1).attachments == ()
    assert storage.posts.revisions("changed")[-1].post.text == "Açılış"


def test_a_logo_or_a_text_never_saved_keeps_the_file(storage: Storage) -> None:
    kept = put(storage)
    storage.journal.record(post(kept))
    assert storage.eraser.holds(kept.sha256).elsewhere
    assert storage.eraser.erase(kept.sha256, everywhere=True) is ErasedFile.KEPT
    storage.journal.forget("p1")
    storage.logos.save(Logo("l1", "Birim", kept.sha256, "logo.png", NOW))
    storage.eraser.unfinished()
    assert storage.media.path(kept.sha256).exists()
    storage.logos.delete("l1")
    assert storage.eraser.unfinished() == (kept.sha256,)
    assert not storage.media.path(kept.sha256).exists()


def test_what_a_kill_left_is_collected_after_the_next_start(
    storage: Storage, paths: Paths, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = put(storage)

    def killed(_media: MediaStore, _sha256: str) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(MediaStore, "remove", killed)
        with pytest.raises(KeyboardInterrupt):
            storage.eraser.erase(kept.sha256)
    storage.close()
    again = open_storage(paths, clock)
    assert again.assets.all() == []
    assert again.media.path(kept.sha256).exists()
    assert again.eraser.unfinished() == (kept.sha256,)
    assert not again.media.path(kept.sha256).exists()
    again.eraser.finish(kept.sha256)
    assert again.eraser.unfinished() == ()
    again.close()


def test_a_file_that_the_system_holds_is_tried_again(storage: Storage, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = put(storage)

    def held(_path: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(13, "another program reads it")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", held)
        assert storage.eraser.erase(kept.sha256) is ErasedFile.LATER
    storage.eraser.finish(kept.sha256)
    assert storage.media.path(kept.sha256).exists()
    assert storage.eraser.unfinished() == (kept.sha256,)
    assert not storage.media.path(kept.sha256).exists()
