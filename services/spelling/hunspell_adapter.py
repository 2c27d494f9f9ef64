"""The only module that knows hunspell. Its own suggestions are far too slow for Turkish; English may ask for them."""

from __future__ import annotations

import ctypes
from importlib.util import find_spec
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
        library = _bundled_library()
        self._engine = _module_engine(folder) if library is None else _LibraryEngine(library, folder)

    def knows(self, word: str) -> bool:
        """Whether the dictionary accepts ``word``, in just this case."""
        return 0 < len(word) <= _LONGEST and self._engine.spell(word)

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return hunspell's suggestions, best first."""
        return tuple(self._engine.suggest(word)) if 0 < len(word) <= _LONGEST else ()


class _LibraryEngine:
    """The hunspell library that chunspell carries, through its C interface.

    chunspell's own class keeps Python's lock while it reads nine megabytes of dictionary, and the window stands still
    for half a second. A call through ctypes lets the lock go.
    """

    def __init__(self, library: ctypes.CDLL, folder: Path) -> None:
        self._library = library
        affixes, words = (str(folder / name).encode() for name in ("index.aff", "index.dic"))
        self._handle = ctypes.c_void_p(library.Hunspell_create(affixes, words))

    def spell(self, word: str) -> bool:
        return bool(self._library.Hunspell_spell(self._handle, word.encode("utf-8", "replace")))

    def suggest(self, word: str) -> tuple[str, ...]:
        found = ctypes.POINTER(ctypes.c_char_p)()
        count = self._library.Hunspell_suggest(self._handle, ctypes.byref(found), word.encode("utf-8", "replace"))
        suggestions = tuple((found[index] or b"").decode("utf-8", "replace") for index in range(count))
        self._library.Hunspell_free_list(self._handle, ctypes.byref(found), count)
        return suggestions


def _bundled_library() -> ctypes.CDLL | None:
    """Return hunspell's shared library from chunspell's package; ``None`` where the package is built without one."""
    package = find_spec("hunspell")
    folders = [Path(place) for place in package.submodule_search_locations or ()] if package else []
    folders += [folder.parent / "chunspell.libs" for folder in folders]
    for candidate in (file for folder in folders for file in sorted(folder.glob("libhunspell*"))):
        try:
            library = ctypes.CDLL(str(candidate))
        except OSError:  # for another system: chunspell's own class knows its way
            continue
        library.Hunspell_create.argtypes = (ctypes.c_char_p, ctypes.c_char_p)
        library.Hunspell_create.restype = ctypes.c_void_p
        library.Hunspell_spell.argtypes = (ctypes.c_void_p, ctypes.c_char_p)
        library.Hunspell_suggest.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)
        library.Hunspell_free_list.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
        return library
    return None


def _module_engine(folder: Path) -> _Engine:
    import hunspell  # pyright: ignore[reportMissingTypeStubs] - chunspell ships no types

    make = hunspell.Hunspell  # pyright: ignore
    return cast("_Engine", make("index", hunspell_data_dir=f"{folder}/"))
