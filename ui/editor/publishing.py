"""Getting a post out: the way into its steps, and the note that it was published everywhere, or was not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from models.enums import PostState
from models.posts import Post
from services.clock import Clock
from ui.editor.sheet import Sheet
from ui.kit import UndoBar

KEY = "Ctrl+Shift+Return"


class Publishing(QObject):
    """The menu behind "Yayımla". Nothing is sent anywhere: the user publishes, this only leads there and notes."""

    state_changed = Signal(object)
    """The :class:`Sheet` that was marked as published, or as not published."""
    published = Signal(object)
    """The :class:`Sheet` that was marked as published, after the bar has said so."""
    again_asked = Signal(object)
    """The published :class:`Sheet` that is to be used once more."""
    steps_asked = Signal(object)
    """The :class:`Sheet` that is to be published step by step."""

    def __init__(
        self,
        place: QPushButton,
        clock: Clock,
        before: Callable[[Sheet, Callable[[], object]], object],
        undo_bar: UndoBar,
        parent: QObject,
    ) -> None:
        """``place`` is where the menu opens; ``before`` looks at a sheet once more, and calls what follows."""
        super().__init__(parent)
        self._place = place
        self._clock = clock
        self._before = before
        self._undo_bar = undo_bar
        self.sheet: Sheet | None = None
        place.clicked.connect(self._clicked)

    def _clicked(self, _checked: bool = False) -> None:
        self.ask()

    def ask(self) -> None:
        """Open the menu, when nothing is left to decide about the text. What is out already may be said at once."""
        sheet = self.sheet
        if sheet is None:
            return
        if sheet.is_blank or sheet.post.state is PostState.PUBLISHED:
            self.show_menu()
            return

        def proceed() -> None:
            if sheet is self.sheet:
                self.show_menu()

        self._before(sheet, proceed)

    def show_menu(self) -> QMenu | None:
        """Open the menu above the button, the first thing to do chosen."""
        if self.sheet is None:
            return None
        menu = QMenu(self._place)
        menu.setAccessibleName(self.tr("Yayımla"))
        self._fill(menu, self.sheet)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._place.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        first = next((a for a in menu.actions() if a.isEnabled() and not a.isSeparator()), None)
        if first is not None:
            menu.setActiveAction(first)
        return menu

    def _fill(self, menu: QMenu, sheet: Sheet) -> None:
        def put(text: str, run: Callable[[], object], *, enabled: bool) -> None:
            action = QAction(text, menu)
            action.setEnabled(enabled)
            action.triggered.connect(lambda _checked=False: run())
            menu.addAction(action)

        def walk() -> None:
            self.steps_asked.emit(sheet)

        meant = bool(sheet.post.platforms) and not sheet.is_blank
        if sheet.post.state is PostState.PUBLISHED:
            put(self.tr("Yayımlandığı yerler…"), walk, enabled=meant)
            put(self.tr("Yeniden kullan"), lambda: self.again_asked.emit(sheet), enabled=not sheet.is_blank)
            put(self.tr("Yayımlanmadı olarak işaretle"), lambda: self._mark(sheet, published=False), enabled=True)
        else:
            put(self.tr("Adım adım yayımla…"), walk, enabled=meant)
            mark = self.tr("Yayımlandı olarak işaretle")
            put(mark, lambda: self._mark(sheet, published=True), enabled=not sheet.is_blank)

    def _mark(self, sheet: Sheet, *, published: bool) -> None:
        before: Post = sheet.post
        sheet.publish(self._clock.now() if published else None)
        self.state_changed.emit(sheet)

        def put_back() -> None:
            sheet.put_publication_back(before)
            self.state_changed.emit(sheet)

        said = (
            self.tr("Yazı yayımlandı olarak işaretlendi.")
            if published
            else self.tr("Yazı artık yayımlanmış sayılmıyor.")
        )
        self._undo_bar.offer(said, put_back)
        if published:
            self.published.emit(sheet)
