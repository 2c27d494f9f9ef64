"""The languages of posts, as LanguageTool calls them. Turkish has no place here: LanguageTool does not know it."""

from __future__ import annotations

from models.enums import Language

CODES = {
    Language.ENGLISH: "en-US",  # the bare "en" has no spelling; our own dictionary is American too
    Language.GERMAN: "de-DE",
    Language.FRENCH: "fr",
    Language.SPANISH: "es",
    Language.ITALIAN: "it",
    Language.RUSSIAN: "ru-RU",
    Language.ARABIC: "ar",
}


def is_wanted(mode: str, language: Language) -> bool:
    """Whether texts in ``language`` get a second opinion, by the setting ``checks.language_tool``."""
    return mode != "off" and language in CODES
