"""The place of a finding at 100 %: real pictures, the real worker process, an offscreen screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import Message
from services.images.client import WorkerClient
from services.images.close_ups import named
from services.images.finding import of_picture
from tests.data.images import make
from ui.images.close_up import CloseUp, CloseUpLoader
from ui.images.findings import FindingsList
from ui.tasks import TaskRunner
from ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def findings(qtbot: QtBot, theme: Theme, tasks: TaskRunner) -> Iterator[FindingsList]:
    assert theme.tokens.name == "light"
    worker = WorkerClient()
    made = FindingsList()
    made.close_ups = CloseUpLoader(lambda: worker, tasks)
    qtbot.addWidget(made)
    made.resize(330, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    tasks.shutdown()
    worker.close()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    image = Image.effect_noise((2000, 1500), 60).convert("RGB").filter(ImageFilter.GaussianBlur(3))
    image.putpixel((1000, 700), (255, 0, 0))
    return make.save(tmp_path / "bulanık.png", image)


def about(rule: str, box: tuple[int, int, int, int]) -> Diagnostic:
    return of_picture(rule, Severity.WARNING, Message("Bulgu."), Message("Neden."), {"box": named(box)})


BLURRED = about("image.blurred", (900, 600, 1100, 800))
COMPRESSED = about("image.compressed", (0, 0, 200, 160))


def toggles(findings: FindingsList) -> list[QPushButton]:
    return [
        made
        for made in findings.findChildren(QPushButton)
        if made.text() == "Yakından bak" and made.isVisibleTo(findings)
    ]


def show(qtbot: QtBot, findings: FindingsList, path: Path, *diagnostics: Diagnostic) -> None:
    findings.show_diagnostics(diagnostics, path)
    wanted = sum("box" in diagnostic.data for diagnostic in diagnostics)
    qtbot.waitUntil(lambda: len(toggles(findings)) == wanted)


def pieces(findings: FindingsList) -> list[CloseUp]:
    return [piece for piece in findings.findChildren(CloseUp) if piece.isVisibleTo(findings)]


def has_pixels(findings: FindingsList) -> bool:
    return any(not piece.pixels.pixmap().isNull() for piece in pieces(findings))


def test_the_keyboard_opens_a_place_pixel_for_pixel(qtbot: QtBot, findings: FindingsList, photo: Path) -> None:
    places: list[object] = []
    findings.place_shown.connect(places.append)
    show(qtbot, findings, photo, BLURRED, COMPRESSED)
    assert not pieces(findings)
    toggle = toggles(findings)[0]
    toggle.setFocus()
    QTest.keyClick(toggle, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: has_pixels(findings), timeout=20_000)
    (piece,) = pieces(findings)
    assert places == [(900, 600, 1100, 800)]
    shown = piece.pixels.pixmap().toImage()
    with Image.open(photo) as image:
        left, top = 1000 - shown.width() // 2, 700 - shown.height() // 2
        for x, y in ((3, 3), (shown.width() // 2, shown.height() // 2), (shown.width() - 9, 12)):
            colour = shown.pixelColor(x, y)
            assert (colour.red(), colour.green(), colour.blue()) == image.getpixel((left + x, top + y))
    assert "kenarlara" in piece.pixels.accessibleDescription()
    QTest.keyClick(toggle, Qt.Key.Key_Space)
    assert places[-1] is None
    assert not pieces(findings)


def test_one_place_at_a_time(qtbot: QtBot, findings: FindingsList, photo: Path) -> None:
    show(qtbot, findings, photo, BLURRED, COMPRESSED)
    first, second = toggles(findings)
    first.click()
    second.click()  # what the first asked for is dropped
    qtbot.waitUntil(lambda: has_pixels(findings), timeout=20_000)
    assert not first.isChecked()
    (piece,) = pieces(findings)
    assert "kareler" in piece.caption.text()


def test_news_of_the_same_picture_leave_the_place_open(qtbot: QtBot, findings: FindingsList, photo: Path) -> None:
    show(qtbot, findings, photo, BLURRED, COMPRESSED)
    toggles(findings)[0].click()
    show(qtbot, findings, photo, BLURRED)
    qtbot.waitUntil(lambda: has_pixels(findings), timeout=20_000)
    assert toggles(findings)[0].isChecked()
    show(qtbot, findings, photo.with_name("başka.png"), BLURRED)
    assert not pieces(findings)


def test_a_file_that_is_gone_gets_a_sentence(qtbot: QtBot, findings: FindingsList, photo: Path) -> None:
    show(qtbot, findings, photo, BLURRED)
    photo.unlink()
    toggles(findings)[0].click()
    qtbot.waitUntil(lambda: "okunamıyor" in pieces(findings)[0].pixels.text(), timeout=20_000)


def test_findings_without_a_place_have_no_button(qtbot: QtBot, findings: FindingsList, photo: Path) -> None:
    plain = of_picture("image.format", Severity.WARNING, Message("Bulgu."), Message("Neden."), {})
    show(qtbot, findings, photo, plain)
    assert not toggles(findings)
