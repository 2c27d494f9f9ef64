"""Words a :class:`~models.messages.Message` in the language of the screen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale

from models.errors import UserError
from models.messages import Message


def say(message: Message | str) -> str:
    """Return ``message`` in the screen's language, with its values filled in.

    A sentence from a data file carries its English itself; one from code has it in Qt's translation. A value may be
    a message too (the name of a weekday): it is said in the same language.
    """
    if isinstance(message, str):
        return message
    if any(isinstance(value, Message) for value in message.params.values()):
        said = {name: say(value) if isinstance(value, Message) else value for name, value in message.params.items()}
        message = replace(message, params=said)
    if message.en is not None:
        english = QLocale().language() == QLocale.Language.English
        return message.filled(message.en if english else message.text)
    return message.filled(QCoreApplication.translate("services", message.text))


def say_error(error: UserError) -> str:
    """Return what is wrong and what to do, on one line."""
    return " ".join(part for part in (say(error.message), say(error.hint)) if part)
