"""Python's cyclic garbage, collected on the UI thread only.

Left to itself the collector runs on whichever thread happens to allocate. A lane that collects a closed dialog then
destroys widgets off the UI thread, which Qt answers with a crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 1_000
_YOUNG_ENOUGH = 2_000
"""Fewer new objects than this are not worth a look."""
_FULL_EVERY = 120
"""Looks between two full collections."""


class Collector(QObject):
    """Collects in small steps from a timer. Takes over at construction; :meth:`stop` gives the work back to Python."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what is new; now and then everything."""
        self._looks += 1
        if self._looks == 1:
            gc.freeze()  # what start-up loaded stays: to walk it later would take several frames at once
        elif self._looks % _FULL_EVERY == 0:
            gc.collect()
            gc.freeze()  # the same for what was loaded since, so that the next full collection is short too
        elif gc.get_count()[0] > _YOUNG_ENOUGH:
            gc.collect(1)

    def stop(self) -> None:
        """Stop the timer and let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
