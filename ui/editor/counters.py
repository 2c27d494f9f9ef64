"""How much room each platform leaves: numbers and a word, and a ring for the open one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from models.checking import IsCancelled
from models.enums import Platform
from services.platforms import Length, PlatformProfile, count
from ui.editor.kinds import platform_name
from ui.kit import FlowLayout, label
from ui.tasks import Task, TaskRunner
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_M, SPACE_XS

_NEARLY_FULL = 0.92
_COUNT_AFTER_MS = 30


def tone(length: Length, calm: str = "muted") -> str:
    """Return the colour token of a length: too long, nearly full, or ``calm`` while there is room."""
    if length.over:
        return "error"
    return "warning" if length.value >= length.limit * _NEARLY_FULL else calm


class Ring(QWidget):
    """A circle that fills with the text. Its meaning stands in words beside it."""

    SIDE = 18

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length = Length(0, 1)
        self.setFixedSize(QSize(self.SIDE, self.SIDE))
        current_theme().changed.connect(self.update)

    def show_length(self, length: Length) -> None:
        self._length = length
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(2, 2, self.width() - 4, self.height() - 4)
        painter.setPen(QPen(theme.colour("border"), 2.5))
        painter.drawEllipse(box)
        share = min(self._length.value / max(self._length.limit, 1), 1.0)
        painter.setPen(QPen(theme.colour(tone(self._length, calm="accent")), 2.5))
        painter.drawArc(box, 90 * 16, -round(share * 360 * 16))


class Counter(QWidget):
    """One platform's counter: ``214 / 280``, and "66 kaldı" or "12 fazla"."""

    def __init__(self, platform: Platform, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.platform = platform
        self._tone = "muted"
        self.setMinimumHeight(Ring.SIDE)  # one height, with a ring or without: their words stand on one line
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        self._icon = QLabel()
        row.addWidget(self._icon)
        self._ring = Ring()
        self._ring.setVisible(platform is Platform.X)
        row.addWidget(self._ring)
        self.words = label("", "caption")
        row.addWidget(self.words)
        current_theme().changed.connect(self._dye)
        self._dye()

    def show_length(self, length: Length) -> None:
        number = QLocale().toString
        numbers = f"{number(length.value)} / {number(length.limit)}"
        if length.over:
            rest = self.tr("{n} fazla").format(n=number(length.over))
        else:
            rest = self.tr("{n} kaldı").format(n=number(length.limit - length.value))
        # The rest is told where it matters; the numbers are always there.
        matters = self.platform is Platform.X or length.value * 2 > length.limit
        self.words.setText(f"{numbers} · {rest}" if matters else numbers)
        self.words.setAccessibleDescription(rest)
        self.setToolTip(self.tr("{platform}: {numbers}, {rest}").format(
            platform=platform_name(self.platform), numbers=numbers, rest=rest
        ))  # fmt: skip
        self._ring.show_length(length)
        self._tone = tone(length)
        self._dye()

    def _dye(self) -> None:
        theme = current_theme()
        ratio = self.devicePixelRatioF()
        pixmap = theme.pixmap(self.platform.value, "muted", round(ICON_S * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._icon.setPixmap(pixmap)
        weight = 400 if self._tone == "muted" else 600
        style = f"color: {theme.colour(self._tone).name()}; font-weight: {weight};"
        if self.words.styleSheet() != style:
            self.words.setStyleSheet(style)


@dataclass(frozen=True, slots=True)
class _Count:
    texts: Mapping[Platform, str]
    profiles: Mapping[Platform, PlatformProfile]

    def __call__(self, _is_cancelled: IsCancelled) -> dict[Platform, Length]:
        return {platform: count(text, self.profiles[platform]) for platform, text in self.texts.items()}


class Counters(QWidget):
    """Counters for the platforms of the open text. Counting runs on the "rules" lane.

    ``beside`` stands at the other end of their line. What no longer fits goes to a line below: nothing is cut.
    """

    counted = Signal(object)
    """A mapping of :class:`Platform` to :class:`Length`."""

    def __init__(
        self,
        tasks: TaskRunner,
        profiles: Mapping[Platform, PlatformProfile],
        *,
        beside: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._profiles = profiles
        self._task: Task[dict[Platform, Length]] | None = None
        flow = FlowLayout(self, SPACE_M, last_takes_rest=True)
        self.counters = {platform: Counter(platform) for platform in Platform}
        for counter in self.counters.values():
            flow.addWidget(counter)
            counter.hide()
        flow.addWidget(beside)
        beside.setMinimumHeight(Ring.SIDE)
        self.setMinimumHeight(Ring.SIDE)  # the text must not jump when the first count arrives
        self._timer = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self._timer.timeout.connect(self._start)
        self._read: Callable[[], Mapping[Platform, str]] = dict

    def watch(self, read: Callable[[], Mapping[Platform, str]]) -> None:
        """Set the function that returns the texts to count, by platform."""
        self._read = read

    def touch(self) -> None:
        """Count again in a moment."""
        if not self._timer.isActive():
            self._timer.start()

    def _start(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = self._tasks.run("rules", _Count(self._read(), self._profiles), owner=self, done=self._show)

    def _show(self, lengths: dict[Platform, Length]) -> None:
        for platform, counter in self.counters.items():
            length = lengths.get(platform)
            counter.setVisible(length is not None)
            if length is not None:
                counter.show_length(length)
        self.counted.emit(lengths)
