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
        self._translators: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Have widgets made from now on speak ``language`` (``tr`` or ``en``)."""
        while self._translators:
            self._app.removeTranslator(self._translators.pop())
        if language == "en":
            QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
            self._install("birim_kalemi_en", str(self._resources / "translations"))
        else:
            QLocale.setDefault(QLocale(QLocale.Language.Turkish, QLocale.Country.Turkey))

    def complete(self) -> None:
        """Load Qt's own words; after the first paint, because no widget of the window itself uses them."""
        if not self._translators:
            self._install("qtbase_tr", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            # Asked before Qt's own: keys have the names that stand on them, not "Kontrol" and "Üst Karakter".
            self._install("qt_keys_tr", str(self._resources / "translations"))

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if not translator.load(name, folder):
            raise RuntimeError(f"translation cannot be loaded: {name}")
        self._app.installTranslator(translator)
        self._translators.append(translator)
