"""Data files that cannot be read: the work goes on with what is whole, and the user is told once."""

from __future__ import annotations

import logging
from functools import cache
from pathlib import Path
from threading import Lock

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message

_LOG = logging.getLogger(__name__)
_OF_PICTURES = "images/"


class Damage:
    """The damaged files of one installation. May be used from any thread."""

    def __init__(self) -> None:
        self._untold: dict[str, None] = {}
        self._told: set[str] = set()
        self._lock = Lock()

    def note(self, file: str, why: object) -> None:
        """Remember that ``file`` (its name below ``resources``) is missing or broken; ``why`` is for the log."""
        with self._lock:
            if file in self._told or file in self._untold:
                return
            self._untold[file] = None
        _LOG.info("%s cannot be read: %s", file, why)

    def tell(self) -> UserError | None:
        """Return what to tell the user about files that nobody was told of yet; ``None`` where there is nothing."""
        with self._lock:
            files = sorted(self._untold)
            self._told.update(files)
            self._untold.clear()
        if not files:
            return None
        text = (
            QT_TRANSLATE_NOOP(
                "services",
                "Görsel denetiminin verisi bozuk ya da eksik: {files}. Öteki denetimler sürüyor; bazı bulgular gözden "
                "kaçabilir.",
            )
            if all(file.startswith(_OF_PICTURES) for file in files)
            else QT_TRANSLATE_NOOP(
                "services",
                "Dil verisi bozuk ya da eksik: {files}. Denetim sağlam kalan verilerle sürüyor; bazı yanlışlar ve "
                "öneriler gözden kaçabilir.",
            )
        )
        return UserError(
            Message(text, {"files": ", ".join(files)}),
            Message(QT_TRANSLATE_NOOP("services", "Uygulamayı yeniden kurun; yazdıklarınıza bir şey olmaz.")),
        )


@cache
def damage_in(resources: Path) -> Damage:
    """Return the one record for the data in ``resources``: whoever reads there notes in it what fails."""
    return Damage()
