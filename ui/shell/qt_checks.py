"""The part of ``self-test`` that needs Qt: plug-ins and translations."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator, qVersion
from PySide6.QtGui import QImageReader

from services.selftest import Missing, SelfCheck

_FORMATS = {"png", "jpg", "svg"}


def qt_checks(resources: Path) -> list[SelfCheck]:
    """Return the checks of Qt. They open no window."""
    return [
        SelfCheck("Qt", qVersion),
        SelfCheck("Qt eklentileri", _plugins),
        SelfCheck("Pencere eklentisi", _platform_plugins),
        SelfCheck("Çeviriler", lambda: _translations(resources)),
    ]


def _plugins() -> str:
    known = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    if not known >= _FORMATS:
        raise Missing(f"okunamayan görsel biçimleri: {', '.join(sorted(_FORMATS - known))}")
    return ", ".join(sorted(_FORMATS))


def _platform_plugins() -> str:
    folders = [Path(path) / "platforms" for path in QCoreApplication.libraryPaths()]
    folders.append(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms")
    names = sorted(
        {path.stem.removeprefix("lib") for folder in folders if folder.is_dir() for path in folder.iterdir()}
    )
    if not any(name in ("qxcb", "qwindows", "qcocoa", "qwayland") for name in names):
        raise Missing("pencere açan eklenti bulunamadı")
    return ", ".join(names)


def _translations(resources: Path) -> str:
    wanted = {
        "qtbase_tr": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        "birim_kalemi_en": str(resources / "translations"),
        "qt_keys_tr": str(resources / "translations"),
    }
    missing = [name for name, folder in wanted.items() if not QTranslator().load(name, folder)]
    if missing:
        raise Missing(f"yüklenemeyenler: {', '.join(missing)}")
    return ", ".join(wanted)
