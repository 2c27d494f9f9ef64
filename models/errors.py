"""The three kinds of failure: told to the user, silent, or a crash (anything else)."""

from __future__ import annotations

from models.messages import Message


class UserError(Exception):
    """Something the user can understand and mend; shown as a banner, never as a crash.

    ``message`` says what is wrong, ``hint`` what to do. Neither may hold a secret.
    """

    def __init__(self, message: Message | str, hint: Message | str = "") -> None:
        self.message = message if isinstance(message, Message) else Message(message)
        self.hint = hint if isinstance(hint, Message) else Message(hint)
        super().__init__(self.message.turkish())

    def turkish(self) -> str:
        """Return message and hint as one Turkish text, for the command line and the log."""
        return " ".join(part for part in (self.message.turkish(), self.hint.turkish()) if part)


class Cancelled(Exception):  # noqa: N818 - a signal, not an error; DESIGN section 7 names it
    """Work stopped because nobody wants its answer any more. Never shown."""
