"""Words a :class:`~models.messages.Message` in the language of the screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QLocale

from models.errors import UserError
from models.messages import Message
from ui.moments import day_said, time_said


def say(message: Message | str) -> str:
    """Return ``message`` in the screen's language, with its values filled in.

    A sentence from a data file carries its English itself; one from code has it in Qt's translation. A value may be
    a message too (the name of a weekday): it is said in the same language.
    """
    if isinstance(message, str):
        return message
    if any(isinstance(value, (Message, date, time)) for value in message.params.values()):
        message = replace(message, params={name: _said(value) for name, value in message.params.items()})
    if message.en is not None:
        english = QLocale().language() == QLocale.Language.English
        return message.filled(message.en if english else message.text)
    return message.filled(QCoreApplication.translate("services", message.text))


def _said(value: object) -> object:
    if isinstance(value, Message):
        return say(value)
    if isinstance(value, time):
        return time_said(value)
    if isinstance(value, date):
        return day_said(value)
    return value


def say_error(error: UserError) -> str:
    """Return what is wrong and what to do, on one line."""
    return " ".join(part for part in (say(error.message), say(error.hint)) if part)
