"""A colleague's opinion: asked for by a file, given, taken in, and joined with what was written meanwhile."""

from __future__ import annotations

import tempfile
import uuid
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog

from models.enums import PostState
from services.clock import Clock
from services.review.files import read, written
from services.review.papers import Answer, AnsweredPost, Remark, Request, Verdict
from ui.editor.colleague.choosing_dialog import ChoosingDialog
from ui.editor.colleague.reading_dialog import ReadingDialog
from ui.editor.colleague.taking_dialog import TakingDialog
from ui.editor.page import EditorPage
from ui.tour.driver import Driver, TourFailed

_PASSAGE, _WRITTEN, _SUGGESTED = "60 kişidir", "80 kişidir", "100 kişidir"
D = TypeVar("D", bound=QDialog)


def ask_colleague(driver: Driver, clock: Clock, picture: Path) -> None:
    """Editor: the states; a review file goes out with a picture, is read, and its answer comes back."""
    driver.window.show_page("editor")
    page = driver.window.page("editor")
    assert isinstance(page, EditorPage)
    menu = page.card.platforms.state.show_menu()
    driver.shoot("editor-states")
    menu.close()
    page.writing.pictures.add_files([picture])
    sheet = page.desk.current
    if sheet is None:
        raise TourFailed("no draft")
    driver.wait("picture attached", lambda: bool(sheet.post.attachments))
    page.saver.save_all()
    driver.wait("draft saved", lambda: not page.saver.is_dirty(sheet.id))
    with tempfile.TemporaryDirectory(prefix="birim-kalemi-tour-") as place:
        asked, answered = Path(place, "yazı.birimgorus"), Path(place, "görüş.birimgorus")
        page.colleague.exchange.ask_by(asked, sheet.id)
        driver.wait("opinion asked", lambda: sheet.post.state is PostState.REVIEW)
        request = read(asked.read_bytes(), None, ()).paper
        assert isinstance(request, Request)
        _read(driver, page, asked)
        answered.write_bytes(written(_answer(request, clock), None, "Mehmet Öztürk", "Basın Ofisi"))
        _take(driver, page, answered)
    _choose(driver, page)
    for comment in page.panel.comments.comments:
        page.colleague.comments.put_aside(comment)
    driver.wait("remarks put aside", lambda: not page.panel.comments.comments)
    page.card.area.undo()
    page.card.strip.remove_asked.emit(sheet.post.attachments[-1])
    page.saver.save_all()
    page.undo_bar.hide()
    driver.wait("draft as before", lambda: not page.saver.is_dirty(sheet.id))


def _read(driver: Driver, page: EditorPage, path: Path) -> None:
    page.colleague.exchange.open_file(path)
    dialog = _dialog(driver, page, ReadingDialog)
    dialog.pictures.buttons[0].click()
    dialog.remark.setPlainText("Görselde kulübün yeni adı yazmalı.")
    dialog.put.click()
    driver.wait("picture shown", lambda: dialog.view.has_image)
    driver.shoot("review-reading")
    dialog.reject()  # the first time it asks
    dialog.reject()
    driver.wait("reading closed", lambda: page.findChild(ReadingDialog) is None)


def _answer(request: Request, clock: Clock) -> Answer:
    post = request.posts[0]
    remarks = (
        Remark("tur1", "Salonu sordum, 100 kişi alıyor.", None, _PASSAGE, post.text.index(_PASSAGE), _SUGGESTED),
        Remark("tur2", "Görselde kulübün yeni adı yazmalı.", picture=post.pictures[0].id),
    )
    said = (AnsweredPost(post.id, post.revision, Verdict.MEND, remarks),)
    return Answer(uuid.uuid4().hex, request.id, clock.now(), said)


def _take(driver: Driver, page: EditorPage, path: Path) -> None:
    page.colleague.exchange.open_file(path)
    dialog = _dialog(driver, page, TakingDialog)
    driver.shoot("review-taking")
    dialog.take.click()
    driver.wait("remarks shown", lambda: len(page.panel.comments.comments) == 2)
    driver.shoot("review-remarks")


def _choose(driver: Driver, page: EditorPage) -> None:
    """The passage is changed here as well: both are shown."""
    area = page.card.area
    found = area.document().find(_PASSAGE)
    if found.isNull():
        raise TourFailed("no passage")
    QTextCursor(found).insertText(_WRITTEN)
    page.colleague.comments.apply(page.panel.comments.comments[0])
    dialog = _dialog(driver, page, ChoosingDialog)
    driver.shoot("review-choosing")
    dialog.reject()
    driver.wait("choice closed", lambda: driver.window.findChild(ChoosingDialog) is None)


def _dialog(driver: Driver, page: EditorPage, kind: type[D]) -> D:
    def shown() -> D | None:
        return page.findChild(kind) or driver.window.findChild(kind)

    driver.wait(kind.__name__, lambda: shown() is not None)
    dialog = shown()
    if dialog is None:
        raise TourFailed(kind.__name__)
    return dialog
