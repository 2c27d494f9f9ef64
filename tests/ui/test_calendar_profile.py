"""The profile: an account's grid as it will look, tiles that take each other's time, and pictures cropped truly."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QSize, Qt
from PySide6.QtGui import QDropEvent, QImage, QPainter
from PySide6.QtTest import QTest

from models.enums import Platform, PostState
from models.posts import Account, Attachment, Post, Variant
from tests.ui.calendar_support import TODAY, FakeMaker, post
from tests.ui.calendar_views_support import hexed, opener
from ui.calendar import mime
from ui.calendar.looks.pictures import crop_of, cropped
from ui.calendar.views.kinds import ViewKind

pytestmark = pytest.mark.usefixtures("theme")
KUTUPHANE, MUZE = Account("i1", Platform.INSTAGRAM, "kutuphane"), Account("i2", Platform.INSTAGRAM, "muze")
BLUE, RED = "b" * 64, "e" * 64


def tile(number: int, days: int, *, picture: str = "", account: str = "i1", out: bool = False) -> Post:
    state = PostState.PUBLISHED if out else PostState.PLANNED
    made = post(hexed(number), TODAY + timedelta(days=days), state=state, text=f"Gönderi {number}")
    pictures = (Attachment(hexed(900 + number), picture, "a.png", "PNG", 90, 120),) if picture else ()
    return replace(made, variants=(Variant(Platform.INSTAGRAM, None, account),), attachments=pictures)


def png(colour: str, size: QSize) -> bytes:
    """A picture whose middle 3 : 4 is of a colour and whose sides are white."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.fillRect(crop_of(size, QSize(3, 4)), colour)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


@pytest.fixture
def profile(qtbot, tasks, events, clock, paths):
    yield from opener(qtbot, tasks, events, clock, paths, kind=ViewKind.PROFILE, accounts=[KUTUPHANE, MUZE])


def shown(on) -> list[str]:
    return [look.post_id for look in on.view.tiles.looks]


def test_the_newest_is_on_top_and_other_accounts_have_grids_of_their_own(profile):
    on = profile([tile(1, -3, out=True), tile(2, 1), tile(3, 5), tile(4, -1, out=True), tile(5, 2, account="i2")])
    assert shown(on) == [hexed(3), hexed(2), hexed(4), hexed(1)]
    assert on.page.header.title.text() == "@kutuphane"
    assert on.page.header.subtitle.text() == "2 gönderi yolda, 2 yayımlandı"
    assert [on.view.choice.itemText(row) for row in range(2)] == ["@kutuphane", "@muze"]
    on.view.choice.setCurrentIndex(1)
    on.view.choice.activated.emit(1)
    on.settle()
    assert shown(on) == [hexed(5)]


def test_three_columns_whatever_the_height(profile):
    on = profile([tile(number, number) for number in range(1, 8)])
    for height in (1200, 700, 1200):
        on.page.resize(1280, height)
        on.view.grid.grab()
        places = [on.view.grid.visualRect(on.view.tiles.index(row)) for row in range(6)]
        assert len({place.top() for place in places[:3]}) == 1
        assert places[3].top() > places[0].top()
        assert places[0].width() * 4 == places[0].height() * 3


def test_alt_and_an_arrow_swap_two_planned_posts_as_one_deed(profile):
    on = profile([tile(1, 1), tile(2, 3)])
    on.view.select_post(hexed(2))
    on.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shown(on) == [hexed(1), hexed(2)]
    assert on.view.selected_post() == hexed(2)
    stored = on.do(lambda storage: [storage.posts.get(hexed(number)).planned_at for number in (1, 2)])
    assert stored == [tile(2, 3).planned_at, tile(1, 1).planned_at]
    on.undo()
    assert shown(on) == [hexed(2), hexed(1)]


def test_dropping_a_tile_on_another_swaps_them(profile):
    on = profile([tile(1, 1), tile(2, 3), tile(3, 6)])
    grid = on.view.grid
    place = grid.visualRect(on.view.tiles.index(0)).center()
    data = mime.carry(mime.POST, hexed(1))
    drop = QDropEvent(
        QPointF(place), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    grid.dropEvent(drop)
    on.settle()
    assert shown(on) == [hexed(1), hexed(2), hexed(3)]


def test_what_is_out_keeps_its_time_and_a_sentence_says_so(profile):
    on = profile([tile(1, -1, out=True), tile(2, 3)])
    said = []
    on.events.notice_raised.connect(lambda notice: said.append(notice.message.turkish()))
    on.view.select_post(hexed(2))
    on.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shown(on) == [hexed(2), hexed(1)]
    assert said == ["Bu yazı yayımlandı; yayımlanmış bir yazının günü değişmez."]


def test_a_missing_picture_and_two_alike_side_by_side_are_told(profile):
    on = profile([tile(1, 1, picture=BLUE), tile(2, 2, picture=BLUE), tile(3, 3), tile(4, 4, picture=RED)])
    looks = {look.post_id: look for look in on.view.tiles.looks}
    assert looks[hexed(1)].twin is False, "it begins a row of its own"
    assert looks[hexed(2)].twin is False
    assert "Görsel yok" in looks[hexed(3)].lack
    on.do(lambda storage: storage.posts.delete(hexed(4)) and True)
    on.events.posts_changed.emit()
    on.settle()
    looks = {look.post_id: look for look in on.view.tiles.looks}
    assert looks[hexed(1)].twin
    assert looks[hexed(2)].twin
    on.view.select_post(hexed(2))
    assert "aynı görsel" in " ".join(on.view.grid.current.notes)


def test_enter_and_a_double_click_open_a_post(profile):
    on = profile([tile(1, 1)])
    chosen = []
    on.events.post_chosen.connect(chosen.append)
    on.view.select_post(hexed(1))
    on.press(Qt.Key.Key_Return)
    place = on.view.grid.visualRect(on.view.tiles.index(0)).center()
    QTest.mouseDClick(on.view.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [hexed(1)] * 2


def test_a_tile_shows_the_middle_of_its_picture(profile, qtbot):
    maker = FakeMaker({BLUE: png("#0000ff", QSize(320, 180))})
    on = profile([tile(1, 1, picture=BLUE)], maker)
    pictures = on.view.grid._pictures
    qtbot.waitUntil(lambda: pictures.get(BLUE) is not None)
    image = pictures.get(BLUE).toImage()
    assert image.width() * 4 == image.height() * 3
    corners = [(2, 2), (image.width() - 3, image.height() - 3), (image.width() // 2, image.height() // 2)]
    assert {image.pixelColor(*at).name() for at in corners} == {"#0000ff"}, "the white sides are cut off"


@pytest.mark.parametrize("size", [QSize(1600, 900), QSize(900, 1600), QSize(300, 400), QSize(1, 5000)])
def test_a_crop_is_the_middle_and_deforms_nothing(size):
    part = crop_of(size, QSize(126, 168))
    assert abs(part.width() * 4 - part.height() * 3) <= 4
    assert abs((size.width() - part.width()) // 2 - part.left()) <= 1
    assert abs((size.height() - part.height()) // 2 - part.top()) <= 1
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert cropped(image, QSize(126, 168)).size() == QSize(126, 168)


def test_older_posts_are_read_as_they_are_scrolled_to(profile):
    on = profile([tile(number, -number, out=True) for number in range(1, 200)])
    assert len(shown(on)) < 199
    bar = on.view.grid.verticalScrollBar()
    while not on.view.feed.is_whole:
        before = bar.value()
        bar.setValue(bar.maximum())
        on.settle()
        assert bar.value() >= before
    assert shown(on) == [hexed(number) for number in range(1, 200)]


def test_without_an_account_it_says_what_to_do(qtbot, tasks, events, clock, paths):
    opening = opener(
        qtbot, tasks, events, clock, paths, kind=ViewKind.PROFILE, accounts=[Account("ax", Platform.X, "kutuphane")]
    )
    on = next(opening)([])
    assert on.view.empty.isVisible()
    next(opening, None)
