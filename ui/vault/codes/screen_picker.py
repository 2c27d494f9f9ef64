"""Marking a part of the screen, as a snipping tool does: for QR codes that stand on a platform's page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from ui.theme import current_theme
from ui.theme.tokens import FONT_HEADING, RADIUS_M, SPACE_L, SPACE_S, SPACE_XL

_SETTLE_MS = 350
"""Until a window that was hidden is off the screen: compositors fade."""
_SMALLEST = 24
_AROUND = 12
"""Pixels around what was marked: people mark tightly, and a code needs its margin."""
_DIM = 130

Grab = Callable[[], Sequence[tuple[QRect, QPixmap]]]
"""Returns the place (in the desktop's coordinates) and the picture of every screen."""


def grab_screens() -> list[tuple[QRect, QPixmap]]:
    """Take a picture of each screen."""
    return [(screen.geometry(), screen.grabWindow(0)) for screen in QGuiApplication.screens()]


def can_grab() -> bool:
    """Whether programs may look at the screen here: Wayland does not let them."""
    return not QGuiApplication.platformName().startswith("wayland")


class ScreenPicker(QObject):
    """Hides our windows, shows every screen as it was, and lets somebody mark a part of one.

    Emits one of its signals, once; our windows are back by then.
    """

    picked = Signal(object)
    """The marked part, or all screens: a sequence of ``QImage``."""
    refused = Signal(object)
    """A ``UserError``: there is nothing to be seen."""
    cancelled = Signal()

    def __init__(self, window: QWidget, grab: Grab = grab_screens, settle_ms: int = _SETTLE_MS) -> None:
        super().__init__(window)
        self._grab = grab
        self._settle_ms = settle_ms
        self._hidden: list[QWidget] = []
        self.sheets: list[Sheet] = []
        self._is_given_up = False
        # Whoever asked may go at any moment (the vault is locked): no sheet may stay, and our window must come back.
        hidden, sheets = self._hidden, self.sheets
        self.destroyed.connect(lambda: _clear_up(hidden, sheets, with_dialogs=False))

    def stop(self) -> None:
        """Give up silently, because the form that asked is being closed; dialogs are not shown again."""
        self._is_given_up = True
        _clear_up(self._hidden, self.sheets, with_dialogs=False)

    def start(self) -> None:
        """Begin; where the screen cannot be looked at, that is said at once."""
        if not can_grab():
            self.refused.emit(_not_here())
            return
        window = self.parent()
        while isinstance(window, QWidget):
            if window.isWindow() and window.isVisible():
                self._hidden.append(window)
            window = window.parentWidget()
        for one in self._hidden:
            one.hide()
        QTimer.singleShot(self._settle_ms, self, self._show_sheets)

    def _show_sheets(self) -> None:
        if self._is_given_up:
            return
        screens = [(place, picture) for place, picture in self._grab() if not picture.isNull()]
        if not screens:
            self._end()
            self.refused.emit(_not_here())
            return
        for place, picture in screens:
            sheet = Sheet(place, picture)
            sheet.marked.connect(self._take)
            sheet.all_wanted.connect(self._take_all)
            sheet.given_up.connect(self._give_up)
            self.sheets.append(sheet)
        for sheet in self.sheets:
            sheet.show()
        self.sheets[0].activateWindow()
        self.sheets[0].setFocus()

    def _take(self, image: QImage) -> None:
        self._end()
        self.picked.emit([image])

    def _take_all(self) -> None:
        images = [sheet.picture.toImage() for sheet in self.sheets]
        self._end()
        self.picked.emit(images)

    def _give_up(self) -> None:
        self._end()
        self.cancelled.emit()

    def _end(self) -> None:
        _clear_up(self._hidden, self.sheets, with_dialogs=True)


class Sheet(QWidget):
    """One screen as it was, dimmed; what is marked with the mouse is bright. Enter takes all, Escape gives up."""

    marked = Signal(QImage)
    all_wanted = Signal()
    given_up = Signal()

    def __init__(self, place: QRect, picture: QPixmap) -> None:
        super().__init__(
            None,
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.BypassWindowManagerHint
            if QGuiApplication.platformName() == "xcb"
            else Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setGeometry(place)
        self.setWindowTitle(self.tr("Karekodu seçin"))
        self.setAccessibleName(self.windowTitle())
        self.setAccessibleDescription(self._advice())
        self.picture = picture
        self._from: QPoint | None = None
        self._to = QPoint()

    @property
    def selection(self) -> QRect:
        """What is being marked, in pixels of the widget."""
        return QRect(self._from, self._to).normalized() if self._from is not None else QRect()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.RightButton:
            self.given_up.emit()
            return
        self._from = self._to = event.position().toPoint()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._to = event.position().toPoint()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        chosen = self.selection
        self._from = None
        self.update()
        if event.button() is Qt.MouseButton.LeftButton and min(chosen.width(), chosen.height()) >= _SMALLEST:
            self.marked.emit(self._part(chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.all_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self.picture)
        painter.fillRect(self.rect(), QColor(0, 0, 0, _DIM))
        chosen = self.selection
        if not chosen.isEmpty():
            painter.drawPixmap(chosen, self.picture, self._in_picture(chosen))
            painter.setPen(QPen(current_theme().colour("focus"), 2))
            painter.drawRect(chosen)
        self._paint_advice(painter)
        painter.end()

    def _advice(self) -> str:
        return self.tr("Karekodun çevresini fareyle çizin. Enter: bütün ekran. Esc: vazgeç.")

    def _paint_advice(self, painter: QPainter) -> None:
        theme = current_theme()
        font = self.font()
        font.setPixelSize(FONT_HEADING)
        painter.setFont(font)
        words = painter.fontMetrics().boundingRect(self.rect(), Qt.AlignmentFlag.AlignHCenter, self._advice())
        box = words.adjusted(-SPACE_L, -SPACE_S, SPACE_L, SPACE_S)
        box.moveTop(SPACE_XL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(box, RADIUS_M, RADIUS_M)
        painter.setPen(theme.colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._advice())

    def _in_picture(self, part: QRect) -> QRect:
        """Return ``part`` in the picture's own pixels, of which a fine screen has more."""
        across, down = self.picture.width() / max(1, self.width()), self.picture.height() / max(1, self.height())
        return QRect(
            round(part.x() * across), round(part.y() * down), round(part.width() * across), round(part.height() * down)
        )

    def _part(self, chosen: QRect) -> QImage:
        wide = chosen.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(self.rect())
        return self.picture.copy(self._in_picture(wide)).toImage()


def _clear_up(hidden: list[QWidget], sheets: list[Sheet], *, with_dialogs: bool) -> None:
    """Close the sheets and show our windows again, the lowest first; both lists are empty afterwards."""
    for sheet in sheets:
        if isValid(sheet):
            sheet.blockSignals(True)
            sheet.close()
    sheets.clear()
    back = [one for one in hidden if isValid(one) and (with_dialogs or not isinstance(one, QDialog))]
    hidden.clear()
    for window in reversed(back):
        window.show()
    if back:
        back[0].activateWindow()


def _not_here() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu masaüstünde programlar ekrana bakamıyor.")),
        Message(
            QT_TRANSLATE_NOOP(
                "services", "Karekodun ekran görüntüsünü panoya alın (Shift+Print), sonra “Panodan” düğmesine basın."
            )
        ),
    )
