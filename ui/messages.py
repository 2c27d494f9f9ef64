"""Words a :class:`~models.messages.Message` in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from models.messages import Message


def say(message: Message | str) -> str:
    """Return ``message`` in the screen's language, with its values filled in.

    A sentence from a data file carries its English itself; one from code has it in Qt's translation.
    """
    if isinstance(message, str):
        return message
    if message.en is not None:
        english = QLocale().language() == QLocale.Language.English
        return message.filled(message.en if english else message.text)
    return message.filled(QCoreApplication.translate("services", message.text))
