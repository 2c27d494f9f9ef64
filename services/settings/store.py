"""The settings file: one flat JSON object. Light to import: it is read before anything is shown."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, cast, overload

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.settings.keys import DECLARED, Key, ListKey, NumberKey, SwitchKey, TextKey, Value

_LARGEST_BYTES = 1_000_000


class Settings:
    """Typed settings with defaults. Reading never touches the disk; every change is written at once.

    ``problems`` tells what was wrong with the file when it was loaded. What the file holds beyond the
    declared keys, and values a later version allows, stays in it. May be used from any thread.
    """

    def __init__(self, path: Path, stored: Mapping[str, Any] | None = None, problems: tuple[Message, ...] = ()) -> None:
        self._path = path
        self._stored: dict[str, Any] = dict(stored or {})
        self._writing = threading.Lock()
        self.problems = problems

    @classmethod
    def load(cls, path: Path) -> Settings:
        """Read ``path``. A broken file is set aside and reported, and the defaults are used; never raises for it."""
        try:
            with path.open("rb") as stream:
                raw = stream.read(_LARGEST_BYTES + 1)
        except FileNotFoundError:
            return cls(path)
        except OSError:
            return cls(path, problems=(_could_not_be_read(path),))
        stored = _parsed(raw)
        if stored is None:
            return cls(path, problems=(_set_aside(path),))
        return cls(path, stored)

    @overload
    def get(self, key: TextKey) -> str: ...
    @overload
    def get(self, key: NumberKey) -> int: ...
    @overload
    def get(self, key: SwitchKey) -> bool: ...
    @overload
    def get(self, key: ListKey) -> list[str]: ...
    def get(self, key: Key) -> Value:
        """Return the setting, or its default where it was never set or makes no sense."""
        declared = DECLARED[key]
        value = self._stored.get(key)
        chosen = cast("Value", value) if declared.allows(value) else declared.default
        return list(chosen) if isinstance(chosen, list) else chosen

    @overload
    def set(self, key: TextKey, value: str) -> None: ...
    @overload
    def set(self, key: NumberKey, value: int) -> None: ...
    @overload
    def set(self, key: SwitchKey, value: bool) -> None: ...
    @overload
    def set(self, key: ListKey, value: list[str]) -> None: ...
    def set(self, key: Key, value: Value) -> None:
        """Change one setting: see :meth:`set_all`."""
        self.set_all({key: value})

    def set_all(self, values: Mapping[Key, Value]) -> None:
        """Change several settings in one write; durable when the call returns, and not on the UI thread.

        Raises ``ValueError`` for a value a setting cannot have and :class:`UserError` where the file cannot be
        written; then nothing is changed.
        """
        for key, value in values.items():
            if not DECLARED[key].allows(value):
                raise ValueError(f"{key} cannot be {value!r}")
        with self._writing:
            wanted = {**self._stored, **{key: _own(value) for key, value in values.items()}}
            if wanted == self._stored:
                return
            try:
                _write(self._path, wanted)
            except OSError as error:
                raise UserError(
                    Message(QT_TRANSLATE_NOOP("services", "Ayarlar kaydedilemedi.")),
                    Message(
                        QT_TRANSLATE_NOOP(
                            "services", "Diskte yer olduğunu ve klasöre yazma izninizi denetleyip yeniden deneyin."
                        )
                    ),
                ) from error
            self._stored = wanted


def _own(value: Value) -> Value:
    return list(value) if isinstance(value, list) else value


def _parsed(raw: bytes) -> dict[str, Any] | None:
    """Return the object in ``raw``; ``None`` where there is none."""
    if len(raw) > _LARGEST_BYTES:
        return None
    try:
        stored = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", stored) if isinstance(stored, dict) else None


def _write(path: Path, values: Mapping[str, Any]) -> None:
    """Put ``values`` at ``path`` so that whoever reads it sees the old file or the new one, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    try:
        with partial.open("w", encoding="ascii", newline="\n") as stream:
            # In ASCII, because a file edited by hand may bring lone surrogates that UTF-8 cannot write back.
            json.dump(values, stream, indent=2, sort_keys=True)
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(path)
    finally:
        with suppress(OSError):  # a failure to clean up must not hide the failure that is being reported
            partial.unlink(missing_ok=True)


def _set_aside(path: Path) -> Message:
    aside, number = path.with_name(f"{path.stem}-bozuk{path.suffix}"), 2
    while aside.exists():
        aside = path.with_name(f"{path.stem}-bozuk-{number}{path.suffix}")
        number += 1
    try:
        path.replace(aside)
    except OSError:
        return _could_not_be_read(path)
    return Message(
        QT_TRANSLATE_NOOP(
            "services", "Ayar dosyası bozulmuş; “{file}” adıyla kenara kaldırıldı, varsayılan ayarlar kullanılıyor."
        ),
        {"file": aside.name},
    )


def _could_not_be_read(path: Path) -> Message:
    return Message(
        QT_TRANSLATE_NOOP("services", "Ayar dosyası “{file}” okunamadı; varsayılan ayarlar kullanılıyor."),
        {"file": path.name},
    )
