"""The only module that knows hunspell. Its own suggestions are far too slow for Turkish; English may ask for them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from typing import Protocol

    class _Engine(Protocol):
        def spell(self, word: str) -> bool: ...
        def suggest(self, word: str) -> tuple[str, ...]: ...


_LONGEST = 60
"""Hunspell's buffers are short; nothing longer is a word."""


class Dictionary:
    """One loaded dictionary: ``index.aff`` and ``index.dic`` of ``folder``. Loading takes some tenths of a second.

    Raises UserError where the files are missing. Use it on one thread at a time.
    """

    def __init__(self, folder: Path) -> None:
        for name in ("index.aff", "index.dic"):
            if not (folder / name).is_file():
                raise UserError(
                    Message(
                        QT_TRANSLATE_NOOP("services", "Yazım sözlüğü bulunamadı: {file}."), {"file": str(folder / name)}
                    ),
                    Message(QT_TRANSLATE_NOOP("services", "Kurulum eksik; uygulamayı yeniden kurun.")),
                )
        import hunspell  # pyright: ignore[reportMissingTypeStubs] - chunspell ships no types

        make = hunspell.Hunspell  # pyright: ignore
        self._engine = cast("_Engine", make("index", hunspell_data_dir=f"{folder}/"))

    def knows(self, word: str) -> bool:
        """Whether the dictionary accepts ``word``, in just this case."""
        return 0 < len(word) <= _LONGEST and self._engine.spell(word)

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return hunspell's suggestions, best first."""
        return tuple(self._engine.suggest(word)) if 0 < len(word) <= _LONGEST else ()
