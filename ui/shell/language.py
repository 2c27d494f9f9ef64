"""The language of the screen: Qt's own words, ours, and the locale for dates and numbers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

LANGUAGES = ("tr", "en")


class Voice(QObject):
    """What the application speaks. Turkish is the language of the source, so only Qt's own words need a file for it."""

    def __init__(self, app: QCoreApplication, resources: Path) -> None:
        super().__init__(app)
        self._app = app
        self._resources = resources
        self._translator: QTranslator | None = None

    def speak(self, language: str) -> None:
        """Have widgets made from now on speak ``language`` (``tr`` or ``en``)."""
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
            self._translator = None
        if language == "en":
            QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
            self._install("birim_kalemi_en", str(self._resources / "translations"))
        else:
            QLocale.setDefault(QLocale(QLocale.Language.Turkish, QLocale.Country.Turkey))

    def complete(self) -> None:
        """Load Qt's own words; after the first paint, because no widget of the window itself uses them."""
        if self._translator is None:
            self._install("qtbase_tr", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if not translator.load(name, folder):
            raise RuntimeError(f"translation cannot be loaded: {name}")
        self._app.installTranslator(translator)
        self._translator = translator
