"""Platformlara uyarla, driven by mouse and keyboard: real pictures, the real worker process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from editor_fakes import FakeChecks, FakeStorage
from editor_page import editor
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.checking import IsCancelled
from models.diagnostics import Diagnostic
from models.enums import Platform, Severity
from models.errors import UserError
from models.messages import Message
from services.clock import FixedClock
from services.images.fitting import fitter
from services.images.fitting.areas import Area
from services.images.fitting.fitter import FittedFile, Fitter, Fitting
from services.images.fitting.plans import Way
from services.images.fitting.subjects import Subject
from services.images.inspector import ImageInspector
from services.paths import RESOURCES
from services.platforms import load_platforms
from tests.data.images import make
from ui.events import AppEvents, ChosenPictures
from ui.export_folder import ExportFolder
from ui.fitting.board import Group
from ui.fitting.dialog import FitDialog
from ui.fitting.frames_model import FramesModel
from ui.fitting.ports import FitTools, Original
from ui.images.page import ImagesPage
from ui.tasks import TaskRunner
from ui.theme import Theme
from ui.thumbnails import LANE, ThumbnailLoader

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

PROFILES = load_platforms(RESOURCES)
Opened = Callable[..., FitDialog]


class Door:
    """The real fitter, with faces where the test wants some, and a folder that stops it."""

    def __init__(self, fitter: Fitter) -> None:
        self.fitter = fitter
        self.faces: tuple[Area, ...] = ()
        self.fails = False
        self.hangs = False
        self.stretch: Diagnostic | None = None

    def look(self, path: Path, is_cancelled: IsCancelled, /) -> Subject:
        return replace(self.fitter.look(path, is_cancelled), faces=self.faces)

    def write(
        self, path: Path, name: str, fittings: Sequence[Fitting], folder: Path, is_cancelled: IsCancelled, /
    ) -> list[FittedFile]:
        if self.fails:
            raise UserError("Klasöre yazılamadı.", "Başka bir klasör seçin.")
        while self.hangs and not is_cancelled():
            QTest.qSleep(5)
        return self.fitter.write(path, name, fittings, folder, is_cancelled)


@pytest.fixture(scope="module")
def inspector() -> Iterator[ImageInspector]:
    made = ImageInspector(PROFILES)
    yield made
    made.close()


@pytest.fixture
def door(inspector: ImageInspector) -> Door:
    return Door(Fitter(lambda: inspector.worker, lambda target: PROFILES[target.platform].name))


@pytest.fixture
def kept() -> list[str]:
    return []


@pytest.fixture
def tools(door: Door, inspector: ImageInspector, tasks: TaskRunner, events: AppEvents, kept: list[str]) -> FitTools:
    loader = ThumbnailLoader(lambda: inspector, tasks)
    folder = ExportFolder(last=lambda: kept[-1] if kept else "", keep=kept.append)
    return FitTools(lambda: door, lambda _path, _cancelled: door.stretch, PROFILES, loader, tasks, events, folder)


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, tools: FitTools) -> Iterator[Opened]:
    assert theme.tokens.name == "light"
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()

    def open_it(path: Path, *platforms: Platform, mend: Callable[[], object] | None = None) -> FitDialog:
        dialog = FitDialog(tools, Original(path, path.name, "Bahar şenliği", "Ayşe Işık"), platforms, window)
        if mend is not None:
            dialog.offer_mending(mend)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.board.subject is not None and not tools.tasks.busy, timeout=20_000)
        return dialog

    yield open_it
    tools.tasks.shutdown()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return make.save(tmp_path / "kampüs.jpg", make.scene(1600, 1200))


def model_of(dialog: FitDialog) -> FramesModel:
    model = dialog.view.model()
    assert isinstance(model, FramesModel)
    return model


def way(dialog: FitDialog, text: str) -> QPushButton:
    return next(made for made in dialog.controls.findChildren(QPushButton) if made.text() == text)


def test_the_frames_of_the_chosen_platforms_are_listed_with_what_becomes_of_the_picture(
    opened: Opened, photo: Path
) -> None:
    dialog = opened(photo, Platform.INSTAGRAM)
    said = [dialog.model.data(dialog.model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(5)]
    assert said[0] == "Dikey gönderi, Instagram · 1080 × 1350. %40 kadarı kesilir"
    assert len(dialog.board.rows) == 5
    dialog.choose_group(Group.ALL)
    assert len(dialog.board.rows) == 6
    dialog.platform_toggles[Platform.INSTAGRAM].click()
    assert not dialog.board.rows
    assert "en az bir platform" in dialog.words.text()
    assert not dialog.foot.all_button.isEnabled()


def test_the_crop_is_moved_and_resized_by_keyboard(opened: Opened, photo: Path) -> None:
    dialog = opened(photo, Platform.INSTAGRAM)
    dialog.choose_frame("instagram.square")
    canvas = dialog.canvas
    canvas.setFocus()

    def crop() -> Area:
        assert dialog.row is not None
        return dialog.row.plan.source

    assert crop() == Area(200, 0, 1200, 1200)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert crop().left == pytest.approx(208)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert crop().left == pytest.approx(288)
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert crop().width == pytest.approx(1200 / 1.04)
    assert crop().centre == pytest.approx((888, 600))
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert crop().height == pytest.approx(1200)
    for _ in range(12):
        QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert crop().left == 0
    assert "Soldan %0" in canvas.accessibleDescription()
    dialog.controls.automatic.click()
    assert crop() == Area(200, 0, 1200, 1200)


def test_the_crop_is_dragged_and_drawn_to_a_face(opened: Opened, door: Door, photo: Path) -> None:
    door.faces = (Area(1330, 500, 80, 100),)
    dialog = opened(photo, Platform.INSTAGRAM)
    dialog.choose_frame("instagram.story")
    assert dialog.row is not None
    assert dialog.row.plan.source.centre[0] == pytest.approx(1262.5)  # around the face, as far as the picture goes
    dialog.choose_frame("instagram.square")
    canvas = dialog.canvas
    assert dialog.row.plan.source.left == pytest.approx(400)
    scale = canvas.picture_room().width() / 1600
    start = canvas.crop_room().center().toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, start - QPoint(round(165 * scale), 0))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start)
    assert dialog.row.plan.source.right == pytest.approx(1440)  # the head's own edge, not a few pixels inside it
    assert dialog.row.loss.cut_faces == 0
    corner = canvas.crop_room().topLeft()
    inside = (corner + QPointF(80, 80)).toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=corner.toPoint())
    QTest.mouseMove(canvas, inside)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=inside)
    assert dialog.row.plan.source.width < 1150
    assert dialog.row.plan.source.width == pytest.approx(dialog.row.plan.source.height)


def test_a_cut_face_is_told(opened: Opened, door: Door, photo: Path) -> None:
    door.faces = (Area(20, 400, 200, 260), Area(1380, 400, 200, 260))
    dialog = opened(photo, Platform.INSTAGRAM)
    dialog.choose_frame("instagram.story")
    assert dialog.row is not None
    assert dialog.row.is_worrying
    assert "1 yüz çerçevenin dışında kalıyor" in dialog.words.text()
    way(dialog, "Zemin ekle").click()
    assert "kesiliyor" not in dialog.words.text()


def test_a_ground_is_chosen_and_seen(opened: Opened, photo: Path) -> None:
    dialog = opened(photo, Platform.INSTAGRAM)
    dialog.choose_frame("instagram.story")
    assert not dialog.controls.grounds_row.isVisible()
    way(dialog, "Zemin ekle").click()
    assert dialog.controls.grounds_row.isVisible()
    way(dialog, "Başka renk…").click()
    assert dialog.controls.dialog is not None
    dialog.controls.dialog.setCurrentColor(QColor("#ff8800"))
    dialog.controls.dialog.accept()
    assert dialog.row is not None
    assert dialog.row.choice.ground == "#ff8800"
    room = dialog.canvas.picture_room()
    seen = dialog.canvas.grab().toImage()
    ratio = seen.devicePixelRatio()
    place = QPointF(room.center().x(), room.top() + 8) * ratio
    assert seen.pixelColor(place.toPoint()) == QColor("#ff8800")
    dialog.controls.spread_button.click()
    assert all(row.choice.way is Way.GROUND and row.choice.ground == "#ff8800" for row in dialog.board.rows)


def test_only_what_the_platform_shows_whole_may_stay_as_it_is(opened: Opened, photo: Path) -> None:
    dialog = opened(photo, Platform.INSTAGRAM)
    dialog.choose_frame("instagram.portrait")
    way(dialog, "Olduğu gibi").click()
    assert dialog.row is not None
    assert (dialog.row.plan.width, dialog.row.plan.height) == (1080, 810)
    assert model_of(dialog).state_text(dialog.row) == "Tamamı görünür"
    dialog.choose_frame("instagram.story")
    assert not way(dialog, "Olduğu gibi").isVisible()


def test_a_whole_set_is_saved_where_it_went_the_last_time(
    qtbot: QtBot, opened: Opened, photo: Path, tmp_path: Path, kept: list[str]
) -> None:
    dialog = opened(photo, Platform.INSTAGRAM)
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    folder_dialog = dialog.foot.dialog
    assert isinstance(folder_dialog, QFileDialog)
    folder_dialog.fileSelected.emit(str(tmp_path / "çıktı"))
    folder_dialog.close()
    qtbot.waitUntil(lambda: bool(dialog.foot.status.text()) and not dialog.saver.busy, timeout=20_000)
    assert dialog.foot.status.text() == "5 dosya kaydedildi."
    assert dialog.foot.open_button.isVisible()
    assert len(list((tmp_path / "çıktı").iterdir())) == 5
    qtbot.waitUntil(lambda: bool(kept))
    assert kept == [str(tmp_path / "çıktı")]
    assert not dialog.foot.attach_button.isVisible()


def test_what_was_saved_for_a_post_goes_on_into_the_post(
    qtbot: QtBot, opened: Opened, tools: FitTools, photo: Path, kept: list[str]
) -> None:
    kept.append(str(photo.parent / "o"))
    dialog = opened(photo, Platform.INSTAGRAM)
    dialog.foot.one_button.click()  # the folder is known: nobody is asked
    qtbot.waitUntil(dialog.foot.attach_button.isVisible, timeout=20_000)
    assert dialog.foot.status.text() == "1 dosya kaydedildi."
    sent: list[ChosenPictures] = []
    tools.events.pictures_chosen.connect(sent.append)
    dialog.foot.attach_button.click()
    made = photo.parent / "o" / "kampüs - Instagram dikey gönderi 1080x1350.jpg"
    assert sent == [ChosenPictures((made,), "Bahar şenliği", "Ayşe Işık")]


def test_the_accounts_own_set_comes_from_one_button(
    qtbot: QtBot, opened: Opened, tmp_path: Path, kept: list[str]
) -> None:
    kept.append(str(tmp_path / "set"))
    emblem = Image.new("RGB", (800, 800), "white")
    ImageDraw.Draw(emblem).ellipse((150, 150, 650, 650), fill="navy")
    dialog = opened(make.save(tmp_path / "amblem.png", emblem), Platform.X)
    dialog.choose_group(Group.IDENTITY)
    assert [row.choice.way for row in dialog.board.rows] == [Way.GROUND, Way.GROUND]
    dialog.choose_group(Group.POSTS)
    dialog.foot.identity_button.click()
    assert len(dialog.board.rows) == 5, "profile picture and cover of every platform are shown"
    assert not (tmp_path / "set").exists(), "and nothing is written before they were seen"
    dialog.foot.all_button.click()
    qtbot.waitUntil(lambda: not dialog.saver.busy and bool(dialog.foot.status.text()), timeout=20_000)
    names = sorted(path.name for path in (tmp_path / "set").iterdir())
    assert names == [
        "amblem - Facebook kapak 851x315.jpg",
        "amblem - Facebook profil görseli 640x640.jpg",
        "amblem - Instagram profil görseli 640x640.jpg",
        "amblem - X kapak 1500x500.jpg",
        "amblem - X profil görseli 400x400.jpg",
    ]


def test_a_set_can_be_stopped_and_a_failure_has_its_sentence(
    qtbot: QtBot, opened: Opened, door: Door, photo: Path, kept: list[str]
) -> None:
    kept.append(str(photo.parent / "o"))
    dialog = opened(photo)
    door.hangs = True
    dialog.foot.all_button.click()
    assert dialog.saver.busy
    assert not dialog.foot.all_button.isEnabled()
    dialog.foot.stop_button.click()
    qtbot.waitUntil(lambda: not dialog.saver.busy)
    assert dialog.foot.status.text() == "Dosya kaydedilmedi."
    assert not (photo.parent / "o").exists()
    door.hangs, door.fails = False, True
    dialog.foot.all_button.click()
    qtbot.waitUntil(lambda: "yazılamadı" in dialog.foot.status.text())
    assert "Başka bir klasör" in dialog.foot.status.text()
    assert dialog.foot.all_button.isEnabled()


def test_what_was_written_before_the_stop_is_told(
    qtbot: QtBot, opened: Opened, photo: Path, kept: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = photo.parent / "o"
    kept.append(str(folder))
    dialog = opened(photo)
    write = fitter.write_copy
    began, goes_on = Event(), Event()

    def slowly(data: bytes, where: Path, name: str, file_format: str) -> Path:
        written = write(data, where, name, file_format)
        began.set()
        assert goes_on.wait(20)
        return written

    monkeypatch.setattr(fitter, "write_copy", slowly)
    dialog.foot.all_button.click()
    qtbot.waitUntil(began.is_set, timeout=20_000)
    dialog.foot.stop_button.click()
    assert dialog.saver.busy  # the file that is being written is not denied
    goes_on.set()
    qtbot.waitUntil(lambda: not dialog.saver.busy)
    (file,) = folder.iterdir()
    assert "1 dosya" in dialog.foot.status.text()
    assert file.stat().st_size > 0


def test_a_save_that_still_waits_is_taken_back_at_once(
    qtbot: QtBot, opened: Opened, tools: FitTools, photo: Path, kept: list[str]
) -> None:
    kept.append(str(photo.parent / "o"))
    dialog = opened(photo)
    goes_on = Event()
    tools.tasks.run(LANE, lambda _: goes_on.wait(20), owner=dialog)
    dialog.foot.all_button.click()
    dialog.foot.stop_button.click()
    assert not dialog.saver.busy
    assert dialog.foot.status.text() == "Dosya kaydedilmedi."
    goes_on.set()
    qtbot.waitUntil(lambda: not tools.tasks.busy)
    assert not (photo.parent / "o").exists()


def test_a_stretch_is_told_of_before_the_picture_is_fitted(opened: Opened, door: Door, photo: Path) -> None:
    assert opened(photo).warning is None
    data = {"original": {"width": 1600, "height": 900, "source": "exif.PixelDimension"}}
    door.stretch = Diagnostic("image.stretched", 7, Severity.WARNING, 0, 0, Message("Yatayda %33 gerilmiş."), data=data)
    dialog = opened(photo)
    assert dialog.warning is not None
    assert "Yatayda %33" in dialog.warning.accessibleName()
    assert not dialog.warning.findChildren(QPushButton)  # nobody here can mend it
    dialog.reject()
    mended: list[bool] = []
    again = opened(photo, mend=lambda: mended.append(True))
    assert again.warning is not None
    again.warning.findChildren(QPushButton)[0].click()
    assert mended == [True]
    assert not again.isVisible()


def test_what_cannot_be_read_is_said_and_nothing_can_be_saved(
    qtbot: QtBot, tools: FitTools, theme: Theme, tmp_path: Path
) -> None:
    assert theme.tokens.name == "light"
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff\xe0 not a picture")
    dialog = FitDialog(tools, Original(tmp_path / "a.jpg", "a.jpg"))
    dialog.open()
    qtbot.waitUntil(lambda: not tools.tasks.busy, timeout=20_000)
    assert "görsel" in dialog.words.text()
    assert "açılıyor" not in dialog.words.text()
    assert not dialog.foot.all_button.isEnabled()
    dialog.reject()


@pytest.fixture
def page(tools: FitTools, inspector: ImageInspector, clock: FixedClock, theme: Theme, tmp_path: Path) -> ImagesPage:
    assert theme.tokens.name == "light"
    return ImagesPage(
        lambda: inspector,
        tools.thumbnails,
        tools.tasks,
        tools.events,
        tmp_path / "pano",
        clock=clock,
        storage=FakeStorage(),
        fit=tools,
    )


def test_goerseller_leads_to_the_view_from_the_viewer_and_from_the_finding(
    qtbot: QtBot, page: ImagesPage, tools: FitTools, tmp_path: Path
) -> None:
    path = make.save(tmp_path / "uzun.jpg", make.scene(500, 1200))
    qtbot.addWidget(page)
    page.resize(1190, 800)
    page.show()
    page.arrivals.add([path])
    qtbot.waitUntil(lambda: not tools.tasks.busy and page.viewer.isVisible(), timeout=20_000)
    page.viewer.choose_platform(Platform.INSTAGRAM)
    qtbot.waitUntil(lambda: not tools.tasks.busy, timeout=20_000)
    page.viewer.fit_button.click()
    assert page.departures.fits is not None
    first = page.departures.fits.dialog
    assert first is not None
    assert first.board.platforms == frozenset(PROFILES)
    first.reject()
    assert page.departures.fits.dialog is None
    crop = next(b for b in page.detail.findings.findChildren(QPushButton) if b.text() == "Kendiniz kırpın…")
    crop.click()
    second = page.departures.fits.dialog
    assert second is not None
    assert second.board.platforms == {Platform.INSTAGRAM}
    qtbot.waitUntil(lambda: not tools.tasks.busy, timeout=20_000)
    second.reject()
    tools.tasks.shutdown()


def test_a_picture_of_a_post_is_fitted_for_the_posts_platforms(
    qtbot: QtBot, tools: FitTools, clock: FixedClock, theme: Theme, photo: Path
) -> None:
    assert theme.tokens.name == "light"
    with editor(qtbot, (tools.tasks, tools.events, clock), FakeStorage(), FakeChecks(), fit=tools) as desk:
        tools.events.pictures_chosen.emit(ChosenPictures((photo,), "Kampüs"))
        desk.until(lambda: bool(desk.page.card.strip.thumbnails))
        sheet = desk.page.desk.current
        assert sheet is not None
        desk.page.card.strip.choose(sheet.post.attachments[0].id)
        assert desk.page.card.strip.detail.fit.isVisible()
        desk.page.card.strip.detail.fit.click()
        assert desk.page.ways.fits is not None
        dialog = desk.page.ways.fits.dialog
        assert dialog is not None
        assert dialog.board.platforms == {variant.platform for variant in sheet.post.variants}
        desk.idle()
        original = sheet.post.attachments[0]
        (photo.parent / "uyarlanan.jpg").write_bytes(photo.read_bytes() + b"x")
        assert dialog.foot.attach_button.text() == "Yerine koy"
        dialog.reject()
        fitted = ChosenPictures((photo.parent / "uyarlanan.jpg",), "Kampüs", in_place_of=original.id)
        tools.events.pictures_chosen.emit(fitted)
        desk.until(lambda: [each.file_name for each in sheet.post.attachments] == ["uyarlanan.jpg"])
        desk.until(desk.page.undo_bar.isVisible)
        desk.page.undo_bar.undo()
        assert sheet.post.attachments == (original,)
