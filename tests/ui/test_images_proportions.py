"""Oranı düzelt, driven as an editor drives it: from the finding to the corrected copy in the list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from editor_fakes import FakeStorage
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from services.clock import FixedClock
from services.images.corrections import Proposal
from services.images.inspector import ImageInspector
from services.paths import RESOURCES
from services.platforms import load_platforms
from tests.data.images import make
from ui.events import AppEvents, Notice
from ui.images.page import ImagesPage
from ui.images.proportion_preview import ProportionPreview
from ui.images.proportions import ProportionsDialog
from ui.tasks import TaskRunner
from ui.theme import Theme
from ui.thumbnails import ThumbnailLoader

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, tmp_path: Path) -> Iterator[ImagesPage]:
    assert theme.tokens.name == "light"
    inspector = ImageInspector(load_platforms(RESOURCES))
    made = ImagesPage(
        lambda: inspector,
        ThumbnailLoader(lambda: inspector, tasks),
        tasks,
        events,
        tmp_path / "pano",
        clock=FixedClock(datetime(2026, 11, 26, 6, tzinfo=UTC)),
        storage=FakeStorage(),
    )
    qtbot.addWidget(made)
    made.resize(1190, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    tasks.shutdown()
    inspector.close()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that every file dialog is answered with."""

    def choose(dialog: QFileDialog) -> None:
        dialog.fileSelected.emit(str(tmp_path / "çıktı"))

    monkeypatch.setattr(QFileDialog, "open", choose)
    return tmp_path / "çıktı"


def settle(qtbot: QtBot, page: ImagesPage, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.busy and not page.inspection.busy, timeout=60_000)


def test_from_the_finding_to_a_round_copy(
    qtbot: QtBot, page: ImagesPage, tasks: TaskRunner, events: AppEvents, folder: Path
) -> None:
    path = folder.parent / "geniş.jpg"
    make.scene(1000, 600).save(path, exif=make.exif(declared=(800, 600)))
    other = make.save(folder.parent / "başka.png", make.scene(300, 200), "PNG")
    page.arrivals.add([path, other])
    qtbot.waitUntil(lambda: page.model.find(path) is not None)
    settle(qtbot, page, tasks)
    page.model.describe(path, "Bahçe", "Ada")
    notices: list[Notice] = []
    events.notice_raised.connect(notices.append)
    (fix,) = (made for made in page.detail.findings.findChildren(QPushButton) if made.text() == "Oranı düzelt…")
    fix.click()
    (dialog,) = page.findChildren(ProportionsDialog)
    qtbot.waitExposed(dialog)
    assert dialog.focusWidget() is dialog.slider
    QTest.keyClick(dialog.slider, Qt.Key.Key_Home)
    assert dialog.preview.shape_at(0).width() > dialog.preview.shape_at(1).width()
    assert dialog.slider.accessibleDescription() == "Şimdiki hâli"
    folder.write_text("a file where the folder should be")
    QTest.keyClick(dialog.slider, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.problem.text().startswith("Kopya bu klasöre yazılamadı: çıktı")
    assert dialog.slider.value() == 0
    folder.unlink()
    QTest.keyClick(dialog.save_button, Qt.Key.Key_Space)
    page._select(other)  # somebody goes on meanwhile
    copy = folder / "geniş (oranı düzeltilmiş).jpg"
    qtbot.waitUntil(lambda: page.model.find(copy) is not None, timeout=60_000)
    settle(qtbot, page, tasks)
    with Image.open(copy) as seen:
        assert seen.size == (800, 600)
    picture = page.model.find(copy)
    assert picture is not None
    assert (picture.alt_text, picture.credit) == ("Bahçe", "Ada")
    assert page.detail.credit.text() == "Ada"
    assert [copy.name in str(notice.message) for notice in notices] == [True]
    assert not page.findChildren(ProportionsDialog)


def test_cells_of_the_grid_are_square_in_the_original_only(qtbot: QtBot, theme: Theme) -> None:
    assert theme.tokens.name == "light"
    preview = ProportionPreview(QSize(1000, 600), QSize(800, 600))
    qtbot.addWidget(preview)
    preview.resize(500, 400)
    square, now, between = (preview.cell_at(share) for share in (1.0, 0.0, 0.5))
    assert square.width() == pytest.approx(square.height())
    assert now.width() / now.height() == pytest.approx(1.25)
    assert 1 < between.width() / between.height() < 1.25


@pytest.mark.parametrize("source", ["metadata", "camera", "measured", "estimate"])
def test_the_dialog_says_where_the_ratio_is_from(qtbot: QtBot, theme: Theme, source: str) -> None:
    assert theme.tokens.name == "light"
    dialog = ProportionsDialog(None, QSize(1000, 600), Proposal(800, 600, source), "…")
    qtbot.addWidget(dialog)
    words = dialog.numbers.text()
    assert words.startswith("1000 × 600 pikselden 800 × 600 piksele.")
    assert ("tahmindir" in words) == (source == "estimate")


def test_the_ends_of_the_slider_are_called_what_they_show(qtbot: QtBot, theme: Theme) -> None:
    assert theme.tokens.name == "light"
    for source, ends in (
        ("estimate", ["Şimdiki hâli", "Öneri", "Öneriden fazlası"]),
        ("measured", ["Şimdiki hâli", "Düzeltilmiş"]),
    ):
        dialog = ProportionsDialog(None, QSize(1000, 600), Proposal(800, 600, source), "…")
        qtbot.addWidget(dialog)
        words = [each.text() for each in dialog.findChildren(QLabel)]
        assert [word for word in words if word in {*ends, "Öneri", "Düzeltilmiş"}] == ends
        assert dialog.slider.accessibleDescription() == ends[1]


def test_an_estimate_is_saved_as_it_is_shown(qtbot: QtBot, theme: Theme) -> None:
    assert theme.tokens.name == "light"
    asked: list[Proposal] = []
    for source in ("estimate", "metadata"):
        dialog = ProportionsDialog(None, QSize(1000, 600), Proposal(800, 600, source), "…")
        qtbot.addWidget(dialog)
        dialog.copy_wanted.connect(asked.append)
        dialog.slider.setValue(50)
        dialog.save_button.click()
        dialog.slider.setValue(0)
        assert dialog.save_button.isEnabled() == (source == "metadata")
    assert asked == [Proposal(894, 600, "estimate"), Proposal(800, 600, "metadata")]
    assert Proposal(800, 600, "estimate").at(2, 1000, 600) == Proposal(640, 600, "estimate")
