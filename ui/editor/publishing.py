"""Getting a post out: texts to the clipboard or to X, pictures to a folder, and the note that it was published."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from PySide6.QtCore import QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton

from models.enums import Platform, PostState
from models.posts import Post
from services.clock import Clock
from ui.editor.kinds import platform_name
from ui.editor.sheet import Sheet
from ui.kit import UndoBar

KEY = "Ctrl+Shift+Return"
_COMPOSE_ON_X = "https://x.com/intent/post?text="


def x_address(text: str) -> QUrl:
    """Return the page of X that begins a post with ``text``."""
    return QUrl.fromEncoded((_COMPOSE_ON_X + quote(text, safe="")).encode("ascii"))


class Publishing(QObject):
    """The menu behind "Yayımla". Nothing is sent anywhere: the user publishes, this only hands over and notes."""

    state_changed = Signal(object)
    """The :class:`Sheet` that was marked as published, or as not published."""
    published = Signal(object)
    """The :class:`Sheet` that was marked as published, after the bar has said so."""
    pictures_asked = Signal(object, object)
    """The :class:`Sheet` whose pictures are wanted as copies for a ``Platform``."""

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
        def put(text: str, run: Callable[[], object] | None) -> None:
            action = QAction(text, menu)
            action.setEnabled(run is not None)
            if run is not None:
                action.triggered.connect(lambda _checked=False: run())
            menu.addAction(action)

        post = sheet.post
        for platform in post.platforms:
            text = post.text_for(platform)
            written = bool(text.strip())
            name = platform_name(platform)
            copy = self._copying(platform, text) if written else None
            put(self.tr("{platform} metnini kopyala").format(platform=name), copy)
            if platform is Platform.X:
                put(self.tr("X’te aç"), self._opening(text) if written else None)
            if post.attachments:
                put(self.tr("{platform} için görselleri kaydet…").format(platform=name), self._saving(sheet, platform))
        menu.addSeparator()
        if post.state is PostState.PUBLISHED:
            put(self.tr("Yayımlanmadı olarak işaretle"), lambda: self._mark(sheet, published=False))
        else:
            mark = None if sheet.is_blank else lambda: self._mark(sheet, published=True)
            put(self.tr("Yayımlandı olarak işaretle"), mark)

    def _copying(self, platform: Platform, text: str) -> Callable[[], None]:
        def copy() -> None:
            QGuiApplication.clipboard().setText(text)
            said = self.tr("{platform} metni kopyalandı; paylaşacağınız yere yapıştırabilirsiniz.")
            self._undo_bar.say(said.format(platform=platform_name(platform)))

        return copy

    def _saving(self, sheet: Sheet, platform: Platform) -> Callable[[], None]:
        return lambda: self.pictures_asked.emit(sheet, platform)

    def _opening(self, text: str) -> Callable[[], None]:
        def open_x() -> None:
            if not QDesktopServices.openUrl(x_address(text)):
                self._undo_bar.say(self.tr("Tarayıcı açılamadı. Metni kopyalayıp X’e kendiniz yapıştırabilirsiniz."))

        return open_x

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
