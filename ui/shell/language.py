"""The language of the screen: Qt's own words, ours, and the locale for dates and numbers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES = ("tr", "en")
_LOCALES = {
    "tr": QLocale(QLocale.Language.Turkish, QLocale.Country.Turkey),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def speak(app: QCoreApplication, language: str, resources: Path) -> None:
    """Have widgets made from now on speak ``language`` (``tr`` or ``en``).

    Turkish is the language of the source, so only Qt's own words need a file for it.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    QLocale.setDefault(_LOCALES[language])
    if language == "tr":
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, "qtbase_tr", folder)
    else:
        _install(app, f"birim_kalemi_{language}", str(resources / "translations"))


def _install(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if not translator.load(name, folder):
        raise RuntimeError(f"translation cannot be loaded: {name}")
    app.installTranslator(translator)
