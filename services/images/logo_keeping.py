"""Registers logos: from a file to the storage, and on to who looks for them."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from models.assets import Logo
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import Clock
from services.images.inspector import ImageReport
from services.images.logo_book import LogoBook

LEAST_SIDE = 48
"""Pixels of the shorter side: a smaller original is not enough to know a logo by."""
_MOST = 8


class Media(Protocol):
    """``services.storage.media.MediaStore``."""

    def import_file(self, source: Path) -> tuple[str, Path]: ...


class Logos(Protocol):
    """``services.storage.logos.LogoRepository``."""

    def list(self) -> list[Logo]: ...
    def save(self, logo: Logo) -> Logo: ...
    def delete(self, logo_id: str) -> Logo | None: ...


class LogoKeeper:
    """For the lane "storage". Whatever changes, the book is told."""

    def __init__(self, logos: Callable[[], Logos], media: Callable[[], Media], book: LogoBook, clock: Clock) -> None:
        self._logos = logos
        self._media = media
        self._book = book
        self._clock = clock

    def list(self) -> list[Logo]:
        """Return the registered logos, in the order of their names."""
        return self._told()

    def add(self, path: Path, name: str) -> Logo:
        """Register the picture in ``path``. Raises ``UserError`` where there are too many or it cannot be had."""
        known = self._logos().list()
        if len(known) >= _MOST:
            raise UserError(
                Message(QT_TRANSLATE_NOOP("services", "En çok {n} logo kaydedilir."), {"n": _MOST}),
                Message(QT_TRANSLATE_NOOP("services", "Kullanmadığınız bir logoyu çıkarıp yeniden deneyin.")),
            )
        sha256, _ = self._media().import_file(path)
        logo = self._logos().save(Logo(uuid.uuid4().hex, name, sha256, path.name, self._clock.now()))
        self._told()
        return logo

    def save(self, logo: Logo) -> None:
        """Keep a changed logo, or bring one back."""
        self._logos().save(logo)
        self._told()

    def remove(self, logo_id: str) -> Logo | None:
        """Take a logo out; :meth:`save` brings back what is returned."""
        gone = self._logos().delete(logo_id)
        self._told()
        return gone

    def _told(self) -> list[Logo]:
        logos: Iterable[Logo] = self._logos().list()
        self._book.tell(logos)
        return [*logos]


def judge(report: ImageReport) -> None:
    """Raise ``UserError`` where a file cannot be a logo."""
    if not report.readable:
        raise UserError(report.diagnostics[0].message)
    if min(report.width, report.height) < LEAST_SIDE:
        raise UserError(
            Message(
                QT_TRANSLATE_NOOP("services", "Logo çok küçük: {w} × {h} piksel."),
                {"w": report.width, "h": report.height},
            ),
            Message(
                QT_TRANSLATE_NOOP("services", "Kısa kenarı en az {n} piksel olan bir dosya seçin."), {"n": LEAST_SIDE}
            ),
        )
