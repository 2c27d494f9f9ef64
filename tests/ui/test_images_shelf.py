"""Many pictures on the shelf: which are shown, in which order, counted, and as tiles."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from models.enums import Severity
from models.messages import Message
from services.images.finding import of_picture
from services.images.inspector import ImageReport
from ui.images.delegate import short_name
from ui.images.pictures import Inspected, PicturesModel
from ui.images.shelf import Shelf
from ui.images.shelf_tools import MANY
from ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def report(path: Path, *severities: Severity) -> Inspected:
    found = tuple(of_picture("image.x", one, Message("Bulgu."), Message("Neden."), {}) for one in severities)
    return Inspected(ImageReport(path, 900, 700, "JPEG", found, 1000))


def names(shelf: Shelf) -> list[str]:
    return [shelf.shown.index(row, 0).data() for row in range(shelf.shown.rowCount())]


@pytest.fixture
def shelf(qtbot: QtBot, theme: Theme) -> Shelf:
    assert theme.tokens.name == "light"
    model = PicturesModel()
    made = Shelf(model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(320, 700)
    made.show()
    qtbot.waitExposed(made)
    found = {
        "iyi.jpg": (),
        "uyarılı.jpg": (Severity.WARNING,),
        "hatalı.jpg": (Severity.ERROR, Severity.WARNING),
        "öneri.jpg": (Severity.INFORMATION,),
    }
    model.add([Path(name) for name in found])
    for name, severities in found.items():
        model.show_inspected(Path(name), report(Path(name), *severities))
    return made


def test_the_summary_counts_errors_and_warnings(shelf: Shelf) -> None:
    assert shelf.tools.summary.text() == "4 görsel: 1 hata, 2 uyarı"
    shelf.shown.pictures.remove({Path("hatalı.jpg"), Path("uyarılı.jpg")})
    assert shelf.tools.summary.text() == "2 görsel: hata ve uyarı yok"
    shelf.shown.pictures.remove({Path("iyi.jpg")})
    assert not shelf.tools.isVisibleTo(shelf)


def test_what_an_empty_field_asks_for_is_not_counted(shelf: Shelf) -> None:
    asked, path = ("attribution.unknown-source", "image.alt-text"), Path("iyi.jpg")
    found = tuple(of_picture(one, Severity.INFORMATION, Message("?"), Message("?"), {}) for one in asked)
    shelf.shown.pictures.show_inspected(path, Inspected(ImageReport(path, 900, 700, "JPEG", found, 1000)))
    picture = shelf.shown.pictures.find(path)
    assert picture is not None
    assert shelf.shown.pictures.state_text(picture) == "Bulgu yok"


def test_only_problems_and_the_worst_first(shelf: Shelf) -> None:
    shelf.tools.worst_first.trigger()
    assert names(shelf) == ["hatalı.jpg", "uyarılı.jpg", "öneri.jpg", "iyi.jpg"]
    QTest.mouseClick(shelf.tools.problems, Qt.MouseButton.LeftButton)
    assert names(shelf) == ["hatalı.jpg", "uyarılı.jpg"]
    shelf.tools.worst_first.trigger()
    assert names(shelf) == ["uyarılı.jpg", "hatalı.jpg"]
    shelf.tools.problems.click()
    assert len(names(shelf)) == 4


def test_the_chosen_picture_stays_chosen_in_another_order(shelf: Shelf) -> None:
    shelf.select(Path("uyarılı.jpg"))
    shelf.tools.worst_first.trigger()
    current = shelf.current()
    assert current is not None
    assert current.path.name == "uyarılı.jpg"
    shelf.tools.problems.click()
    shelf.select(Path("iyi.jpg"))  # hidden: the choice stays where it was
    assert shelf.current() == current


def test_news_put_a_picture_in_its_place(shelf: Shelf) -> None:
    shelf.tools.worst_first.trigger()
    shelf.shown.pictures.show_inspected(Path("iyi.jpg"), report(Path("iyi.jpg"), *[Severity.ERROR] * 3))
    assert names(shelf)[0] == "iyi.jpg"


def test_many_pictures_become_tiles_that_the_keyboard_walks(qtbot: QtBot, shelf: Shelf) -> None:
    assert shelf.view.viewMode() is QListView.ViewMode.ListMode
    shelf.shown.pictures.add([Path(f"{number}.jpg") for number in range(MANY)])
    assert shelf.view.viewMode() is QListView.ViewMode.IconMode
    qtbot.waitUntil(lambda: shelf.view.visualRect(shelf.shown.index(1, 0)).left() > 60)
    shelf.select(Path("iyi.jpg"))
    QTest.keyClick(shelf.view, Qt.Key.Key_Right)
    current = shelf.current()
    assert current is not None
    assert current.path.name == "uyarılı.jpg"
    tile = shelf.view.visualRect(shelf.shown.index(2, 0))
    assert shelf.view.indexAt(tile.center()).row() == 2


def test_rows_that_were_chosen_stay_rows(shelf: Shelf) -> None:
    shelf.tools.grid.trigger()
    shelf.tools.grid.trigger()
    shelf.shown.pictures.add([Path(f"{number}.jpg") for number in range(MANY)])
    assert shelf.view.viewMode() is QListView.ViewMode.ListMode


def test_nothing_moves_when_a_batch_begins_and_ends(qtbot: QtBot, shelf: Shelf) -> None:
    def room() -> QRect:
        QApplication.sendPostedEvents()
        return shelf.view.geometry()

    before = room()
    shelf.show_progress(1, 4)
    qtbot.waitUntil(shelf.progress_row.isVisible)
    assert room() == before
    shelf.show_progress(4, 4)
    shelf.show_deepened(1, 4)
    assert (shelf.progress_row.isVisible(), room()) == (True, before)
    shelf.show_deepened(4, 4)
    assert (shelf.progress_row.isVisible(), room()) == (False, before)


def test_names_under_tiles_show_their_ends(theme: Theme) -> None:
    assert theme.tokens.name == "light"
    metrics = QFontMetrics(QApplication.font())
    room = metrics.horizontalAdvance("ESNEMİŞ kütüp")
    names = ["ESNEMİŞ kütüphane cephesi.jpg", "ESNEMİŞ kütüphane içi.jpg", "ESNEMİŞ kütüphane gece.jpg"]
    shown = [short_name(Path(name), metrics, room) for name in names]
    assert [name[-3:] for name in shown] == ["esi", "içi", "ece"]
    assert all("…" in name and metrics.horizontalAdvance(name) <= room for name in shown)
    assert all(name.startswith("ES") for name in shown)
    assert short_name(Path("kısa.jpg"), metrics, room) == "kısa.jpg"
