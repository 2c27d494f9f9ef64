"""Görsel arşivi, used as an editor uses it: a real database, real pictures, the real worker, an offscreen screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.assets import Asset, ShownPerson
from models.enums import Language, Platform, PostState
from models.library import AssetFilter
from models.posts import Attachment, Post, Variant
from models.sources import PictureSource, SourceKind
from services.bootstrap import StorageDoor
from services.clock import FixedClock
from services.images.inspector import ImageInspector
from services.images.library.index import PictureIndex
from services.images.library.matching import LibraryMatcher
from services.images.library.thumbnails import ThumbnailCache
from services.paths import RESOURCES, Paths
from services.platforms import load_platforms
from services.storage import open_storage
from services.storage.media import MediaStore
from tests.data.images import make
from ui.events import AppEvents, ChosenPictures
from ui.images.archive.model import ArchiveModel, TileRole
from ui.images.archive.ports import ArchiveTools
from ui.images.both import PicturesPage
from ui.images.findings import RECORD
from ui.images.page import ImagesPage
from ui.tasks import TaskRunner
from ui.thumbnails import ThumbnailLoader

# The offscreen platform says this of every window that changes its smallest size.
pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"),
    pytest.mark.usefixtures("theme"),
]


@dataclass
class Desk:
    """A page under test with everything around it."""

    page: PicturesPage
    storage: StorageDoor
    tasks: TaskRunner
    events: AppEvents
    qtbot: QtBot
    clock: FixedClock

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=20_000)

    def settle(self) -> None:
        self.qtbot.wait(1)
        self.until(lambda: not self.tasks.busy and not self.page.archive.adding.busy)

    def stored(self, work: Callable[[StorageDoor], object]) -> object:
        """Do ``work`` on the storage lane, as everybody must."""
        answers: list[object] = []
        self.tasks.run("storage", lambda _: work(self.storage), owner=self.page, done=answers.append)
        self.until(lambda: bool(answers))
        return answers[0]

    def put(self, *assets: Asset) -> None:
        """Have pictures in the library, without files."""
        self.stored(lambda storage: storage.assets.add_all(assets))
        self.events.picture_rights_changed.emit()
        self.until(lambda: set(self.shown) >= {asset.file_name for asset in assets})

    @property
    def shown(self) -> list[str]:
        """The names in the grid, as far as they were read."""
        model = self.page.archive.model
        return [
            str(model.data(model.index(row), TileRole) and model.index(row).data()) for row in range(model.rowCount())
        ]


@pytest.fixture
def desk(qtbot: QtBot, tasks: TaskRunner, events: AppEvents, paths: Paths, clock: FixedClock) -> Iterator[Desk]:
    media = MediaStore(paths.media)
    inspector = ImageInspector(
        load_platforms(RESOURCES),
        library=lambda worker: LibraryMatcher(worker, media.path, lambda: PictureIndex(paths.picture_index)),
    )
    storage = StorageDoor(lambda: open_storage(paths, clock))
    storage.let_in()
    loader = ThumbnailLoader(lambda: inspector, tasks)
    page = PicturesPage(
        ImagesPage(lambda: inspector, loader, tasks, events, paths.state / "pasted", clock=clock, storage=storage),
        ArchiveTools(storage, lambda: inspector, ThumbnailCache(paths.thumbnails), loader, clock, events, tasks),
    )
    qtbot.addWidget(page)
    page.resize(1190, 800)
    page.show_archive()
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    desk = Desk(page, storage, tasks, events, qtbot, clock)
    desk.settle()
    yield desk
    tasks.run("storage", lambda _: storage.close(), owner=tasks)
    tasks.shutdown()
    inspector.close()


def asset(number: int, name: str, clock: FixedClock, **more: object) -> Asset:
    made = Asset(f"{number:064x}", name, "JPEG", 1600, 1200, 250_000, clock.now() - timedelta(days=number))
    return replace(made, **more)  # pyright: ignore[reportArgumentType]


def test_files_are_taken_in_once_and_what_is_no_picture_is_named(desk: Desk, tmp_path: Path) -> None:
    view = desk.page.archive
    assert view.empty.isVisible()
    for name, size in (("göl.jpg", (640, 480)), ("kule.png", (480, 640))):
        make.scene(*size).save(tmp_path / name)
    (tmp_path / "not.jpg").write_text("Bu bir görsel değil.")
    view.take_paths([tmp_path])
    desk.until(lambda: len(view.model.digests) == 2)
    desk.settle()
    assert sorted(desk.shown) == ["göl.jpg", "kule.png"]
    assert "not.jpg" in view.undo_bar.words.text()
    desk.until(lambda: all(view.model.data(view.model.index(row), TileRole).pixmap is not None for row in (0, 1)))
    assert view.current is not None
    assert (view.current.asset.width, view.current.asset.height) in {(640, 480), (480, 640)}
    view.take_paths([tmp_path / "göl.jpg"])
    desk.until(lambda: "zaten" in view.undo_bar.words.text())
    assert len(view.model.digests) == 2


def twins_of(model: ArchiveModel, names: dict[str, str]) -> set[str]:
    """The names of the pictures whose tile says that the library has them twice."""
    tiles = {name: model.data(model.index(model.row_of(sha256)), TileRole) for name, sha256 in names.items()}
    return {name for name, tile in tiles.items() if any(badge.icon == "copy" for badge in tile.badges)}


def test_whom_the_file_names_is_noted_and_found_but_not_declared(desk: Desk, tmp_path: Path) -> None:
    view = desk.page.archive
    make.scene(640, 480).save(tmp_path / "göl.jpg", exif=make.exif(artist="Mehmet Öztürk"))
    make.scene(480, 640).save(tmp_path / "kule.png")
    view.take_paths([tmp_path])
    desk.until(lambda: len(view.model.digests) == 2)
    desk.settle()
    view.bar.search.setText("mehmet")
    desk.until(lambda: desk.shown == ["göl.jpg"])
    desk.until(lambda: view.current is not None and view.current.asset.file_name == "göl.jpg")
    assert view.current is not None
    assert (view.current.asset.notes, view.current.source) == ("Dosyaya göre kaynağı: Mehmet Öztürk", None)


def test_who_is_shown_is_recorded_where_the_picture_is_in_the_library(desk: Desk, tmp_path: Path) -> None:
    view, inspection = desk.page.archive, desk.page.inspection
    path = make.save(tmp_path / "göl.jpg", make.scene(640, 480))
    view.take_paths([path])
    desk.until(lambda: desk.shown == ["göl.jpg"])
    other = make.save(tmp_path / "kule.jpg", make.scene(480, 640))
    desk.page.show_view(0)
    inspection.arrivals.add([path, other])
    desk.until(lambda: len(inspection.model.pictures) == 2)
    desk.until(lambda: not inspection.inspection.busy)
    for picture, names in ((path, ["göl.jpg"]), (other, ["göl.jpg", "kule.jpg"])):
        desk.page.show_view(0)
        inspection.shelf.select(picture)
        inspection.detail.findings.action_chosen.emit(RECORD, "")
        assert desk.page.shows_archive
        desk.until(lambda wanted=names: sorted(desk.shown) == wanted)  # not a second time
        desk.settle()
        desk.until(lambda wanted=picture.name: view.current is not None and view.current.asset.file_name == wanted)


def test_a_picture_that_is_there_in_another_form_is_named(desk: Desk, tmp_path: Path) -> None:
    view = desk.page.archive
    shelves = Image.open(RESOURCES / "sample" / "pictures" / "kutuphane-raflari.jpg")
    shelves.save(tmp_path / "raflar.jpg")
    shelves.resize((shelves.width // 2, shelves.height // 2)).save(tmp_path / "raflar küçük.jpg")
    make.scene(480, 640).save(tmp_path / "kule.jpg")
    view.take_paths([tmp_path])
    desk.until(lambda: len(view.model.digests) == 3)
    desk.settle()
    names = {one.asset.file_name: one.asset.sha256 for one in map(view.model.listed, view.model.digests) if one}
    view.choose(names["raflar.jpg"])
    desk.until(view.detail.alike.isVisible)
    desk.until(lambda: twins_of(view.model, names) == {"raflar.jpg", "raflar küçük.jpg"})
    view.choose(names["kule.jpg"])
    desk.settle()
    assert not view.detail.alike.isVisible()


def test_a_finding_leads_to_its_picture_in_the_library(desk: Desk) -> None:
    desk.put(asset(1, "a.jpg", desk.clock), asset(2, "b.jpg", desk.clock))
    desk.page.show_view(0)
    desk.events.asset_chosen.emit(f"{2:064x}")
    assert desk.page.shows_archive
    desk.until(lambda: desk.page.archive.detail.name.text() == "b.jpg")


def test_what_is_written_about_a_picture_is_stored_and_seen(desk: Desk) -> None:
    view, clock = desk.page.archive, desk.clock
    desk.put(asset(1, "tören.jpg", clock), asset(2, "göl.jpg", clock))
    view.bar.choose(AssetFilter.SOURCE_UNKNOWN)
    desk.until(lambda: view.detail.name.text() == "tören.jpg")
    desk.settle()
    detail = view.detail
    detail.source.kind.setCurrentIndex(1 + list(SourceKind).index(SourceKind.STOCK))
    QTest.keyClicks(detail.source.name, "Depo")
    detail.source.expires.tick.setChecked(True)
    detail.people.add()
    QTest.keyClicks(detail.people.rows[0].name, "Can Er")
    QTest.keyClicks(detail.tags, "kep, bahar")
    detail.finish()
    desk.settle()
    sha = detail.sha256
    source = desk.stored(lambda storage: storage.sources.get(sha))
    kept = desk.stored(lambda storage: storage.assets.get(sha))
    assert isinstance(source, PictureSource)
    assert isinstance(kept, Asset)
    assert (source.kind, source.name, source.expires_on is not None) == (SourceKind.STOCK, "Depo", True)
    assert (kept.people, kept.tags) == ((ShownPerson("Can Er"),), ("kep", "bahar"))
    assert view.current is not None
    assert view.current.asset == kept, "it stays where it is filled in, though its source is known by now"
    assert len(detail.people.rows) == 1
    assert detail.remarks.isVisible()
    detail.people.rows[0].given.tick.setChecked(True)
    detail.finish()
    desk.until(lambda: not detail.remarks.isVisible())
    view.bar.choose(AssetFilter.CONSENT_MISSING)
    desk.until(view.nothing.isVisible)


def test_words_find_pictures_with_or_without_turkish_letters(desk: Desk) -> None:
    view, clock = desk.page.archive, desk.clock
    desk.put(asset(1, "IMG_1.jpg", clock, tags=("Öğrenci şenliği",)), asset(2, "göl.jpg", clock))
    view.grid.setFocus()
    QTest.keyClick(view.grid, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.bar.search.hasFocus()
    QTest.keyClicks(view.bar.search, "ogrenci sen")
    desk.until(lambda: desk.shown == ["IMG_1.jpg"])
    QTest.keyClick(view.bar.search, Qt.Key.Key_Return)
    assert view.grid.hasFocus()
    view.bar.search.setText("yok böyle")
    desk.until(view.nothing.isVisible)
    assert not view.detail.isVisible()
    view.go_to_search()
    QTest.keyClick(view.bar.search, Qt.Key.Key_Escape)
    desk.until(lambda: len(view.model.digests) == 2)
    assert view.detail.isVisible()


def test_no_field_moves_away_when_a_remark_comes_above_it(desk: Desk) -> None:
    view, clock = desk.page.archive, desk.clock
    desk.put(asset(1, "tören.jpg", clock))
    desk.until(lambda: view.detail.name.text() == "tören.jpg")
    desk.settle()
    detail = view.detail
    desk.until(desk.page.isActiveWindow)
    detail.people.add()
    name = detail.people.rows[0].name
    name.setFocus()
    desk.until(name.hasFocus)
    detail.area.ensureWidgetVisible(name)
    desk.settle()

    def place() -> int:
        return name.mapTo(detail, name.rect().topLeft()).y()

    before = place()
    QTest.keyClicks(name, "Can Er")
    detail.finish()
    desk.until(detail.remarks.isVisible)
    desk.qtbot.wait(50)
    assert place() == before


def test_a_removed_picture_comes_back(desk: Desk) -> None:
    view, clock = desk.page.archive, desk.clock
    desk.put(asset(1, "a.jpg", clock, people=(ShownPerson("Can Er", date(2026, 9, 1)),)), asset(2, "b.jpg", clock))
    desk.until(lambda: view.detail.name.text() == "a.jpg")
    view.grid.setFocus()
    QTest.keyClick(view.grid, Qt.Key.Key_Delete)
    desk.until(lambda: view.detail.name.text() == "b.jpg" and view.undo_bar.isVisible())
    QTest.keyClick(view.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: view.detail.name.text() == "a.jpg")
    assert [row.person().name for row in view.detail.people.rows] == ["Can Er"]


def test_a_picture_goes_to_a_post_and_tells_which_have_it(desk: Desk) -> None:
    view, clock = desk.page.archive, desk.clock
    one = asset(1, "göl.jpg", clock, description="Sazlıklarla çevrili göl")
    picture = Attachment("p", one.sha256, "göl.jpg", "JPEG", 1600, 1200)
    now = clock.now()
    post = Post(
        "a" * 32, PostState.DRAFT, Language.TURKISH, "Göl kıyısında", (Variant(Platform.X),), now, now, (picture,)
    )
    desk.stored(lambda storage: storage.posts.add(post))
    desk.stored(
        lambda storage: storage.sources.declare(
            PictureSource(one.sha256, SourceKind.COLLEAGUE, now, name="Derya", credit="Foto: Derya")
        )
    )
    desk.put(one)
    desk.until(lambda: view.detail.name.text() == "göl.jpg")
    sent: list[ChosenPictures] = []
    chosen: list[str] = []
    desk.events.pictures_chosen.connect(sent.append)
    desk.events.post_chosen.connect(chosen.append)
    view.detail.add_button.click()
    assert [(one.alt_text, one.credit, one.names) for one in sent] == [
        ("Sazlıklarla çevrili göl", "Foto: Derya", ("göl.jpg",))
    ]
    assert sent[0].paths[0].name == one.sha256
    desk.until(lambda: bool(view.detail.uses.buttons))
    view.detail.uses.buttons[0].click()
    assert chosen == [post.id]


def test_an_empty_library_takes_the_pictures_of_all_posts(desk: Desk) -> None:
    view, now = desk.page.archive, desk.clock.now()
    pictures = tuple(Attachment(str(n), f"{n:064x}", f"{n}.jpg", "JPEG", 1600, 1200, "Göl") for n in (1, 2))
    post = Post("b" * 32, PostState.DRAFT, Language.TURKISH, "Göl", (Variant(Platform.X),), now, now, pictures)
    assert not view.empty.keep_button.isVisible()
    desk.stored(lambda storage: storage.posts.add(post))
    view.book.search()
    desk.until(view.empty.keep_button.isVisible)
    view.empty.keep_button.click()
    desk.until(lambda: view.detail.description.toPlainText() == "Göl")
    assert len(view.model.digests) == 2


def test_an_inspected_picture_goes_into_the_library_with_its_words(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "afiş.jpg"
    make.scene(640, 480).save(path)
    page = desk.page
    page.show_view(0)
    page.inspection.arrivals.add([path])
    button = page.inspection.detail.archive_button
    desk.until(lambda: button.isVisible() and button.isEnabled())
    page.inspection.detail.alt_text.setPlainText("Afiş")
    page.inspection.detail.archive_button.click()
    assert page.shows_archive
    desk.until(lambda: page.archive.detail.name.text() == "afiş.jpg")
    assert page.archive.detail.description.toPlainText() == "Afiş"


def test_painting_asks_for_nothing_and_only_what_is_looked_at_is_read(qtbot: QtBot) -> None:
    model = ArchiveModel()
    digests = tuple(f"{number:064x}" for number in range(50_000))
    model.show(digests, {sha256: row for row, sha256 in enumerate(digests)})
    asked: list[tuple[str, ...]] = []
    model.tiles_wanted.connect(asked.append)
    for row in range(30_000, 30_040):
        assert model.data(model.index(row), TileRole).listed is None
    assert asked == []
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert set(digests[30_000:30_040]) <= set(asked[0])
    assert len(asked[0]) < 200


def test_a_picture_is_erased_for_good_unless_a_post_has_it(desk: Desk, paths: Paths, tmp_path: Path) -> None:
    view = desk.page.archive
    for name, side in (("a.jpg", 480), ("b.jpg", 640)):
        make.scene(640, side).save(tmp_path / name)
    view.take_paths([tmp_path])
    desk.until(lambda: len(view.model.digests) == 2)
    desk.settle()
    sha256 = view.detail.sha256
    name = view.detail.name.text()
    path = desk.stored(lambda storage: storage.media.path(sha256))
    assert isinstance(path, Path)
    small = ThumbnailCache(paths.thumbnails)
    desk.until(lambda: small.read(sha256) is not None and len(PictureIndex(paths.picture_index)) == 2)
    now = desk.clock.now()
    picture = Attachment("p", sha256, name, "JPEG", 640, 480)
    post = Post("c" * 32, PostState.DRAFT, Language.TURKISH, "Göl", (Variant(Platform.X),), now, now, (picture,))
    desk.stored(lambda storage: storage.posts.add(post))
    chosen: list[str] = []
    desk.events.post_chosen.connect(chosen.append)

    view.grid.setFocus()
    QTest.keyClick(view.grid, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    desk.until(lambda: view.erasing.dialog is not None)
    refusal = view.erasing.dialog
    assert refusal is not None
    assert refusal.erase_button is None
    refusal.uses.buttons[0].click()
    assert chosen == [post.id]
    assert path.exists()

    desk.stored(lambda storage: storage.posts.delete(post.id))
    desk.until(lambda: view.erasing.dialog is None)
    view.detail.erase_button.click()
    desk.until(lambda: view.erasing.dialog is not None)
    question = view.erasing.dialog
    assert question is not None
    assert question.erase_button is not None
    question.everywhere.setChecked(True)
    question.erase_button.click()
    desk.until(lambda: len(view.model.digests) == 1)
    assert "kalıcı olarak silindi" in view.undo_bar.words.text()
    desk.settle()
    assert view.detail.sha256 != sha256
    assert not path.exists()
    assert small.read(sha256) is None
    assert PictureIndex(paths.picture_index).missing([sha256]) == [sha256]
    assert desk.stored(lambda storage: storage.eraser.unfinished()) == ()


def test_inspection_says_what_the_library_records_of_a_picture_or_of_a_copy(desk: Desk, tmp_path: Path) -> None:
    view, page = desk.page.archive, desk.page.inspection
    shelves = Image.open(RESOURCES / "sample" / "pictures" / "kutuphane-raflari.jpg")
    kept, copy = tmp_path / "arşiv" / "raflar.jpg", tmp_path / "raflar küçük.jpg"
    kept.parent.mkdir()
    shelves.save(kept)
    shelves.resize((shelves.width // 2, shelves.height // 2)).save(copy)
    view.take_paths([kept])
    desk.until(lambda: view.detail.name.text() == kept.name)
    desk.settle()
    sha256, today = view.detail.sha256, desk.clock.now().date()
    people = (ShownPerson("Can Er", date(2026, 1, 5), today - timedelta(days=1)),)
    desk.stored(lambda storage: storage.assets.save(replace(storage.assets.get(sha256) or shown(), people=people)))
    ended = PictureSource(sha256, SourceKind.STOCK, desk.clock.now(), "Depo", expires_on=today - timedelta(days=3))
    desk.stored(lambda storage: storage.sources.declare(ended))

    def rules(path: Path) -> set[str]:
        picture = page.model.find(path)
        return set() if picture is None or picture.report is None else {one.rule for one in picture.report.diagnostics}

    def shown() -> Asset:
        raise AssertionError("the picture is in the library")

    desk.page.show_view(0)
    page.arrivals.add([kept, copy])
    both = {"attribution.licence-expired", "image.consent"}
    desk.until(lambda: both <= rules(kept) and both <= rules(copy))
    desk.settle()
    desk.stored(lambda storage: storage.assets.save(replace(storage.assets.get(sha256) or shown(), people=())))
    desk.events.picture_rights_changed.emit()
    desk.until(lambda: "image.consent" not in rules(kept) | rules(copy))
    assert "attribution.licence-expired" in rules(kept) & rules(copy)
