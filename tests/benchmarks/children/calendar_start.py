"""Starts the program and tells when the month that the storage answered with was painted.

Usage: ``calendar_start.py PROFILE``. Prints JSON; the time is a Unix time in seconds.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path


def run(profile: str) -> None:
    import main
    from ui.calendar.views.month.view import MonthView

    painted = MonthView.paintEvent

    def paint(self, event) -> None:  # type: ignore[no-untyped-def]
        painted(self, event)
        if self._board.is_loaded:
            print(json.dumps({"month": time.time()}), flush=True)
            os._exit(0)

    MonthView.paintEvent = paint
    main.main(["--profile", profile])


if __name__ == "__main__":
    sys.path.insert(0, str(Path.cwd()))
    run(sys.argv[1])
