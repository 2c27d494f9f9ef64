"""What was: the versions of a post, and what was deleted."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from ui.bin.dialog import BinDialog
from ui.editor.page import EditorPage
from ui.editor.versions_dialog import VersionsDialog
from ui.tour.driver import Driver, TourFailed


def look_back(driver: Driver) -> None:
    """Versions of the open post: what the last save changed, in the text and side by side."""
    driver.window.show_page("editor")
    page = driver.window.page("editor")
    assert isinstance(page, EditorPage)
    area = page.card.area
    driver.wait("draft open", lambda: bool(area.toPlainText()))
    page.saver.save_all()
    found = area.document().find("adamlarını")
    cursor = QTextCursor(area.document()) if found.isNull() else found
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    cursor.insertText("insanlarını")
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(" Kontenjan 60 kişidir.")
    driver.wait("words saved", lambda: True)
    page.look_back.show_versions()
    dialog = page.findChild(VersionsDialog)
    if dialog is None:
        raise TourFailed("no versions")
    driver.wait("difference shown", lambda: dialog.comparison is not None)
    driver.shoot("editor-versions")
    dialog.view.setCurrentIndex(1)
    driver.wait("difference side by side", lambda: dialog.comparison is not None)
    driver.shoot("editor-versions-beside")
    dialog.reject()
    _show_deleted(driver, page)


def _show_deleted(driver: Driver, page: EditorPage) -> None:
    """The bin with a post in it, and the post back where it was."""
    shown = page.desk.current
    last = page.drafts.model.posts()[-1]
    page.deeds.delete(last.id)
    driver.wait("post deleted", lambda: page.drafts.model.row_of(last.id) < 0)
    page.drafts.deleted_button.click()
    dialog = driver.window.findChild(BinDialog)
    if dialog is None:
        raise TourFailed("no bin")
    driver.wait("bin shown", lambda: dialog.model.total > 0)
    driver.shoot("bin")
    dialog.search.setText(last.headline)  # what was undone on other pages is here too
    driver.wait("post found", lambda: bool(dialog.chosen()) and dialog.chosen()[0].id == last.id)
    dialog.restore()
    driver.wait("post back", lambda: page.drafts.model.row_of(last.id) >= 0)
    dialog.reject()
    page.undo_bar.hide()
    if shown is not None:
        page.desk.open(shown.id)
    driver.wait("draft open again", lambda: True)
