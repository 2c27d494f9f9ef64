"""Notices that nobody is there."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from services.clock import Clock

_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Emits :attr:`idled` once nobody has touched the program for some minutes. Listens only between start and stop."""

    idled = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = timedelta()
        self._last = clock.now()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._idle)

    @property
    def is_running(self) -> bool:
        """Whether it counts."""
        return self._timer.isActive()

    def start(self, minutes: int) -> None:
        """Count from now; a running count begins again."""
        self.stop()
        self._limit = timedelta(minutes=minutes)
        self._timer.setInterval(minutes * 60_000)
        self._touch()
        app = QCoreApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def stop(self) -> None:
        self._timer.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in _ACTIVITY:
            # Timers stand still while the PC sleeps; the clock does not.
            if self._clock.now() - self._last >= self._limit:
                self._idle()
            else:
                self._touch()
        return False

    def _touch(self) -> None:
        self._last = self._clock.now()
        self._timer.start()

    def _idle(self) -> None:
        self.stop()
        self.idled.emit()
