"""Görseller, driven as an editor drives it: real pictures, the real worker process, an offscreen screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from editor_fakes import FakeStorage
from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.enums import Platform, Severity
from models.errors import UserError
from models.messages import Message
from services.clock import FixedClock
from services.images.finding import of_picture
from services.images.inspector import ImageInspector
from services.paths import RESOURCES
from services.platforms import load_platforms
from tests.data.images import make
from ui.events import AppEvents, ChosenPictures, Notice
from ui.export_folder import ExportFolder
from ui.images import intake
from ui.images.findings import COPY, CURED_BY_COPY, RECORD, TWIN, FindingsList
from ui.images.page import ImagesPage
from ui.shared_copies import CopySaver
from ui.tasks import TaskRunner
from ui.theme import Theme
from ui.thumbnails import ThumbnailLoader

# The offscreen platform says this of every window that changes its smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def inspector() -> Iterator[ImageInspector]:
    made = ImageInspector(load_platforms(RESOURCES))
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Callable[[ImagesPage], ImagesPage]:
    """Shows a page as large as a small office screen lets it be, in the light theme."""
    assert theme.tokens.name == "light"

    def show(page: ImagesPage) -> ImagesPage:
        qtbot.addWidget(page)
        page.resize(1190, 800)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        return page

    return show


@pytest.fixture
def runner(tasks: TaskRunner, events: AppEvents, clock: FixedClock) -> tuple[TaskRunner, AppEvents, FixedClock]:
    return tasks, events, clock


@pytest.fixture
def page(
    window: Callable[[ImagesPage], ImagesPage],
    inspector: ImageInspector,
    runner: tuple[TaskRunner, AppEvents, FixedClock],
    tmp_path: Path,
) -> Iterator[ImagesPage]:
    tasks, events, clock = runner
    loader = ThumbnailLoader(lambda: inspector, tasks)
    made = ImagesPage(
        lambda: inspector,
        loader,
        tasks,
        events,
        tmp_path / "pano",
        clock=clock,
        storage=FakeStorage(),
        own_names=lambda: ["Bahar Üniversitesi"],
    )
    yield window(made)
    tasks.shutdown()


@pytest.fixture
def tall(tmp_path: Path) -> Path:
    path = tmp_path / "afiş.jpg"
    make.scene(1080, 1920).save(path, exif=make.exif(artist="Ayşe Işık"))
    return path


def rules(page: ImagesPage, path: Path) -> list[str]:
    picture = page.model.find(path)
    assert picture is not None
    return [diagnostic.rule for diagnostic in picture.report.diagnostics] if picture.report else []


def add(qtbot: QtBot, page: ImagesPage, *paths: Path) -> None:
    page.arrivals.add(list(paths))
    settle(qtbot, page)
    qtbot.waitUntil(lambda: all(page.model.find(path) is not None for path in paths if path.is_file()))
    settle(qtbot, page)


def settle(qtbot: QtBot, page: ImagesPage) -> None:
    qtbot.waitUntil(lambda: not page.arrivals._tasks.busy and not page.inspection.busy, timeout=20_000)


def press(page: ImagesPage, text: str) -> Callable[[], None]:
    return next(made for made in page.findChildren(QPushButton) if made.text() == text and made.isVisible()).click


def test_the_empty_page_says_what_to_do(page: ImagesPage) -> None:
    assert page.zone.isVisible()
    assert not page.shelf.isVisible()


def test_a_dropped_picture_is_inspected_and_shown(qtbot: QtBot, page: ImagesPage, tall: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tall))])
    event = QDropEvent(
        QPointF(90, 90),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)
    qtbot.waitUntil(lambda: bool(page.model.pictures) and bool(rules(page, tall)))
    settle(qtbot, page)
    assert event.isAccepted()
    picture = page.model.pictures[0]
    assert picture.pixmap is not None
    assert (picture.pixmap.width(), picture.pixmap.height()) == (90, 160)
    assert page.detail.name.text() == "afiş.jpg"
    large = page.large.of(tall)
    assert large is not None
    assert large.height() == 1600
    assert rules(page, tall) == ["attribution.missing", "image.alt-text"]


def test_the_platform_decides_the_crop_and_the_frame_is_painted(qtbot: QtBot, page: ImagesPage, tall: Path) -> None:
    add(qtbot, page, tall)
    page.viewer.choose_platform(Platform.INSTAGRAM)
    qtbot.waitUntil(lambda: "image.crop" in rules(page, tall))
    frame = page.viewer.preview.frame
    assert frame is not None
    assert frame.box == (0, 240, 1080, 1680)
    area, kept = QRectF(page.viewer.preview.picture_rect()), page.viewer.preview.kept_rect()
    assert kept.height() == pytest.approx(area.height() * 0.75, abs=1)
    shown = page.viewer.preview.grab().toImage()
    inside, outside = kept.top() + 20, area.top() + 20
    x = int(area.left() + area.width() / 4 + 9)
    assert shown.pixelColor(x, int(outside)).red() < shown.pixelColor(x, int(inside)).red() / 2
    page.viewer.choose_shape(2)
    assert page.viewer.preview.frame is not None
    assert page.viewer.preview.frame.box == (0, 420, 1080, 1500)
    assert "%44" in page.viewer.caption.text()
    page.viewer.choose_shape(-1)
    assert page.viewer.preview.frame is None
    assert "tamamını gösterenler: X akış, Facebook akış." in page.viewer.caption.text()
    together = page.viewer.preview.grab().toImage()
    assert together.pixelColor(x, int(outside)).red() > shown.pixelColor(x, int(outside)).red()  # nothing is dimmed
    assert together != shown


def test_what_the_editor_writes_is_judged_and_sent(
    qtbot: QtBot, page: ImagesPage, events: AppEvents, tall: Path
) -> None:
    add(qtbot, page, tall)
    press(page, "Kaynağa yaz")()
    assert page.detail.credit.text() == "Ayşe Işık"
    page.detail.alt_text.setPlainText("Bahar şenliğinin afişi")
    qtbot.waitUntil(lambda: rules(page, tall) == [])
    with qtbot.waitSignal(events.pictures_chosen) as sent:
        page.detail.add_button.click()
    assert sent.args == [ChosenPictures((tall,), "Bahar şenliğinin afişi", "Ayşe Işık")]


def test_a_source_is_declared_once_and_known_to_every_copy(
    qtbot: QtBot, page: ImagesPage, tall: Path, tmp_path: Path
) -> None:
    add(qtbot, page, tall)
    press(page, "Kaynağı belirt…")()
    qtbot.waitUntil(lambda: page.declared.asking.dialog is not None)
    dialog = page.declared.asking.dialog
    assert dialog is not None
    assert dialog.form.name.text() == "Ayşe Işık"
    dialog.form.kind.setCurrentText("Bir meslektaşın")
    dialog.keep.click()
    qtbot.waitUntil(lambda: page.detail.source.text() == "Bir meslektaşın: Ayşe Işık")
    qtbot.waitUntil(lambda: not [rule for rule in rules(page, tall) if rule.startswith("attribution")])
    copy = tmp_path / "başka ad.jpg"
    copy.write_bytes(tall.read_bytes())
    add(qtbot, page, copy)
    qtbot.waitUntil(lambda: not [rule for rule in rules(page, copy) if rule.startswith("attribution")])
    page.shelf.view.setFocus()
    page.activateWindow()
    qtbot.waitUntil(page.shelf.view.hasFocus)
    QTest.keyClick(page.shelf.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "attribution.missing" in rules(page, tall))


def test_a_picture_taken_off_the_list_comes_back_with_its_words(
    qtbot: QtBot, page: ImagesPage, tall: Path, tmp_path: Path
) -> None:
    add(qtbot, page, tall, make.save(tmp_path / "b.png", make.scene(700, 700)))
    page.shelf.select(tall)
    page.detail.alt_text.setPlainText("Bahar şenliği afişi")  # still being typed
    page.remove_current()
    assert [picture.path.name for picture in page.model.pictures] == ["b.png"]
    page.shelf.view.setFocus()
    QTest.keyClick(page.shelf.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [picture.path.name for picture in page.model.pictures] == ["afiş.jpg", "b.png"]
    assert page.detail.alt_text.toPlainText() == "Bahar şenliği afişi"
    assert not page.undo_bar.isVisible()


def test_the_last_words_are_sent_without_waiting(qtbot: QtBot, page: ImagesPage, events: AppEvents, tall: Path) -> None:
    add(qtbot, page, tall)
    page.detail.credit.setText("Can Öz")
    with qtbot.waitSignal(events.pictures_chosen) as sent:
        page.detail.add_button.click()
    assert sent.args is not None
    assert sent.args[0].credit == "Can Öz"


def test_words_stay_with_their_picture(qtbot: QtBot, page: ImagesPage, tall: Path, tmp_path: Path) -> None:
    other = make.save(tmp_path / "başka.png", make.scene(900, 900))
    add(qtbot, page, tall, other)
    page._select(tall)
    page.detail.credit.setText("Can Öz")
    page._select(other)
    assert page.detail.credit.text() == ""
    page._select(tall)
    assert page.detail.credit.text() == "Can Öz"


def test_the_units_own_picture_is_not_accused(qtbot: QtBot, page: ImagesPage, tmp_path: Path) -> None:
    path = tmp_path / "bizim.jpg"
    make.scene(900, 900).save(path, exif=make.exif(artist="BAHAR ÜNİVERSİTESİ"))
    add(qtbot, page, path)
    assert rules(page, path) == ["image.alt-text"]


def test_a_broken_picture_is_shown_as_such_and_cannot_be_sent(
    qtbot: QtBot, page: ImagesPage, events: AppEvents, tmp_path: Path
) -> None:
    path = tmp_path / "bomba.png"
    path.write_bytes(make.png_claiming(100_000, 100_000))
    add(qtbot, page, path)
    assert rules(page, path) == ["image.unreadable"]
    assert not page.detail.add_button.isEnabled()
    page.viewer.preview.grab()
    with qtbot.assertNotEmitted(events.pictures_chosen):
        page.send_current()


def test_a_long_name_does_not_widen_the_page(qtbot: QtBot, page: ImagesPage, tmp_path: Path) -> None:
    path = make.save(tmp_path / ("çok uzun bir ad " * 9 + ".png"), make.scene(700, 700))
    before = page.minimumSizeHint().width()
    add(qtbot, page, path)
    assert page.minimumSizeHint().width() <= max(before, 1000)
    assert "…" in page.detail.name.text()
    assert page.detail.name.toolTip() == str(path)


def test_a_folder_brings_its_pictures_once(qtbot: QtBot, page: ImagesPage, tmp_path: Path) -> None:
    folder = tmp_path / "etkinlik"
    folder.mkdir()
    for number in range(3):
        make.save(folder / f"{number}.png", make.scene(700, 700))
    (folder / "notlar.txt").write_text("not", encoding="utf-8")
    add(qtbot, page, folder)
    qtbot.waitUntil(lambda: len(page.model.pictures) == 3)
    add(qtbot, page, folder, folder / "1.png")
    assert [picture.path.name for picture in page.model.pictures] == ["0.png", "1.png", "2.png"]


def test_stopping_a_batch_keeps_all_pictures_and_says_what_was_not_looked_at(
    qtbot: QtBot, page: ImagesPage, tmp_path: Path
) -> None:
    paths = [make.save(tmp_path / f"{number}.png", make.scene(700, 700)) for number in range(8)]
    page.inspection.progressed.connect(lambda done, _total: page.cancel() if done == 3 else None)
    page._add_files(paths)
    assert page.shelf.progress_row.isVisibleTo(page.shelf)
    settle(qtbot, page)
    assert [picture.report is not None for picture in page.model.pictures] == [True] * 3 + [False] * 5
    assert all(picture.put_off for picture in page.model.pictures)
    assert not page.shelf.progress_row.isVisibleTo(page.shelf)
    said = "5 görsel incelenmedi. 3 görselde ayrıntılı inceleme yapılmadı."
    assert page.shelf.put_off_text.text() == "8 görselin incelemesi yarım."
    assert page.shelf.put_off_text.toolTip() == said
    assert page.shelf.put_off_row.isVisibleTo(page.shelf)
    assert page.model.state_text(page.model.pictures[0]).endswith("incelemesi eksik")
    assert page.model.state_text(page.model.pictures[7]) == "İncelenmedi"
    assert page.detail.put_off.isVisibleTo(page.detail)


def test_what_was_put_off_is_looked_at_when_it_is_chosen_or_asked_for(
    qtbot: QtBot, page: ImagesPage, tmp_path: Path
) -> None:
    paths = [make.save(tmp_path / f"{number}.png", make.scene(700, 700)) for number in range(4)]
    page.inspection.progressed.connect(lambda done, total: page.cancel() if (done, total) == (2, 4) else None)
    page._add_files(paths)
    settle(qtbot, page)
    for number in (1, 3):  # one without its second look, one without any
        page.shelf.select(paths[number])
        settle(qtbot, page)
    reports = [picture.report for picture in page.model.pictures]
    assert [report is not None and report.complete for report in reports] == [False, True, False, True]
    assert [picture.put_off for picture in page.model.pictures] == [True, False, True, False]
    page.shelf.resume_button.click()
    settle(qtbot, page)
    assert all(report is not None and report.complete for report in (one.report for one in page.model.pictures))
    assert not page.shelf.put_off_row.isVisibleTo(page.shelf)
    assert not page.detail.put_off.isVisibleTo(page.detail)


def test_a_copied_picture_is_pasted_as_its_bytes(qtbot: QtBot, page: ImagesPage, tmp_path: Path) -> None:
    raw = make.png_bytes(make.scene(640, 640))
    mime = QMimeData()
    mime.setData("image/png", raw)
    QGuiApplication.clipboard().setMimeData(mime)
    page.setFocus()
    QTest.keyClick(page.choose_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(page.model.pictures) == 1)
    settle(qtbot, page)
    assert page.model.pictures[0].path == tmp_path / "pano" / "Panodan 1.png"
    assert page.model.pictures[0].path.read_bytes() == raw
    assert page.model.pictures[0].report is not None
    assert page.model.pictures[0].report.width == 640


def test_pixels_of_the_clipboard_are_kept_as_png(tmp_path: Path) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime = QMimeData()
    mime.setImageData(image)
    pasted = intake.picture_of(mime)
    assert pasted is not None
    first = intake.keep_pasted(pasted, tmp_path, "Panodan")
    second = intake.keep_pasted(pasted, tmp_path, "Panodan")
    assert (first.name, second.name) == ("Panodan 1.png", "Panodan 2.png")
    assert first.read_bytes()[:4] == b"\x89PNG"


def test_a_folder_that_cannot_be_written_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "dosya").write_bytes(b"")
    with pytest.raises(UserError):
        intake.keep_pasted((b"abc", ".png"), tmp_path / "dosya", "Panodan")


def test_too_many_pictures_at_once_get_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        intake.expand([tmp_path / f"{n}.jpg" for n in range(intake.MOST + 1)], lambda: False)


def test_delete_takes_a_picture_off_the_list_only(qtbot: QtBot, page: ImagesPage, tall: Path, tmp_path: Path) -> None:
    other = make.save(tmp_path / "başka.png", make.scene(900, 900))
    add(qtbot, page, tall, other)
    page.shelf.view.setFocus()
    QTest.keyClick(page.shelf.view, Qt.Key.Key_Delete)
    assert [picture.path for picture in page.model.pictures] == [other]
    settle(qtbot, page)
    page.detail.remove_button.click()
    assert page.model.pictures == []
    assert page.zone.isVisible()
    assert tall.exists()


def test_the_dialog_offers_pictures(qtbot: QtBot, page: ImagesPage, tall: Path) -> None:
    page.choose_button.click()
    (dialog,) = page.findChildren(QFileDialog)
    assert "*.webp" in dialog.nameFilters()[0]
    dialog.filesSelected.emit([str(tall)])
    dialog.close()
    qtbot.waitUntil(lambda: len(page.model.pictures) == 1)
    settle(qtbot, page)


def test_rows_speak_to_screen_readers(qtbot: QtBot, page: ImagesPage, tall: Path) -> None:
    add(qtbot, page, tall)
    spoken = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("afiş.jpg. 1080 × 1920 · JPEG")


def test_small_pictures_are_loaded_once_and_again_when_they_change(
    qtbot: QtBot, inspector: ImageInspector, tmp_path: Path, tasks: TaskRunner
) -> None:
    path = make.save(tmp_path / "a.png", make.scene(300, 200))
    asked: list[Path] = []

    class Counting:
        def thumbnail(self, path: Path, max_size: int, is_cancelled: Callable[[], bool]) -> bytes | None:
            asked.append(path)
            return inspector.thumbnail(path, max_size, is_cancelled)

    loader = ThumbnailLoader(Counting, tasks)
    first = loader.load(path, 100, lambda: False)
    assert first is not None
    assert (first.width(), first.height()) == (100, 67)
    assert loader.load(path, 100, lambda: False) is first
    path.unlink()
    assert loader.load(path, 100, lambda: False) is None
    assert len(asked) == 2


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize(
    ("rule", "way", "leads"),
    [
        *((rule, "Paylaşım kopyası kaydet…", COPY) for rule in CURED_BY_COPY),
        *((rule, "Görsel arşivine yaz…", RECORD) for rule in ("image.people", "image.consent")),
    ],
)
def test_a_finding_leads_to_what_mends_it(qtbot: QtBot, rule: str, way: str, leads: str) -> None:
    findings = FindingsList()
    qtbot.addWidget(findings)
    findings.show_diagnostics((of_picture(rule, Severity.WARNING, Message("Var."), Message("Neden."), {}),))
    with qtbot.waitSignal(findings.action_chosen) as told:
        next(made for made in findings.findChildren(QPushButton) if made.text() == way).click()
    assert told.args == [leads, ""]


@pytest.mark.usefixtures("theme")
def test_a_stretch_known_from_the_librarys_copy_shows_that_copy(qtbot: QtBot) -> None:
    findings = FindingsList()
    qtbot.addWidget(findings)
    data: dict[str, object] = {"ratio": 1.3, "asset": "a" * 64}
    findings.show_diagnostics((of_picture("image.stretched", Severity.INFORMATION, Message("Var."), None, data),))
    with qtbot.waitSignal(findings.action_chosen) as told:
        next(made for made in findings.findChildren(QPushButton) if made.text() == "Arşivdekini göster").click()
    assert told.args == [TWIN, "a" * 64]


def test_a_copy_for_sharing_is_saved_where_the_editor_says(
    qtbot: QtBot, page: ImagesPage, events: AppEvents, tall: Path, tmp_path: Path
) -> None:
    add(qtbot, page, tall)
    page.viewer.choose_platform(Platform.FACEBOOK)
    settle(qtbot, page)
    said: list[Notice] = []
    events.notice_raised.connect(said.append)
    page.detail.copy_button.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    folder = tmp_path / "paylaşım"
    folder.mkdir()
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    qtbot.waitUntil(lambda: bool(said))
    assert (folder / "afiş.jpg").stat().st_size > 0
    assert "“paylaşım” klasöründe (1)" in said[0].message.turkish()


def test_a_picture_that_vanished_gets_its_sentence_and_the_others_are_copied(
    qtbot: QtBot, page: ImagesPage, events: AppEvents, tall: Path, tmp_path: Path
) -> None:
    said: list[Notice] = []
    events.notice_raised.connect(said.append)
    page.departures.copies.save([(tmp_path / "yok.jpg", "yok.jpg"), (tall, "afiş.jpg")], Platform.X, tmp_path / "o")
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[0].severity is Severity.WARNING
    assert [path.name for path in (tmp_path / "o").iterdir()] == ["afiş.jpg"]


def test_copies_go_where_fitted_pictures_went_last(
    qtbot: QtBot,
    inspector: ImageInspector,
    runner: tuple[TaskRunner, AppEvents, FixedClock],
    tall: Path,
    tmp_path: Path,
) -> None:
    tasks, *_ = runner
    kept = [str(tmp_path)]
    page = QWidget()
    qtbot.addWidget(page)
    saver = CopySaver(
        lambda: inspector, tasks, lambda _: None, page, folder=ExportFolder(lambda: kept[-1], kept.append)
    )
    saver.ask([(tall, "afiş.jpg")], Platform.X)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.directory().absolutePath() == str(tmp_path)
    dialog.close()
    saver.save([(tall, "afiş.jpg")], Platform.X, tmp_path / "yeni")
    qtbot.waitUntil(lambda: kept[-1] == str(tmp_path / "yeni") and not tasks.busy, timeout=20_000)
    tasks.shutdown()
