"""Half-filled forms of the unit's rules: on disk while they are typed, so that no abrupt end takes them.

A small file beside the unit's rules holds a form for each rule that is being edited, and one for a new rule. It is
scratch: what cannot be read in it is left out, and the file is written anew.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, cast

from models.enums import Severity
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.file_lock import LockTakenError, write_lock
from services.guidelines.articles import ARTICLES
from services.guidelines.unit_drafts import Draft
from services.text_files import write_whole

NEW = ""
"""The key of the form of a new rule; those of others are the full ids of the rules they edit."""
_LARGEST_BYTES = 1_000_000
_TEXTS = tuple(field.name for field in fields(Draft) if field.name not in ("article", "severity"))


class KeptDrafts:
    """The store over that file. Everything reads or writes the disk and may raise UserError; for any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def all(self) -> dict[str, Draft]:
        """Return the forms that were never finished, by key."""
        with _telling(QT_TRANSLATE_NOOP("services", "Yarım kalan kural formları okunamadı.")):
            stored = self._read()
        found = {key: _draft(value) for key, value in stored.items()}
        return {key: draft for key, draft in found.items() if draft is not None}

    def keep(self, key: str, draft: Draft) -> None:
        """Keep this state of a form, in the place of the one before; durable when the call returns."""
        self._write(key, {**asdict(draft), "severity": draft.severity.label})

    def forget(self, key: str) -> None:
        """Drop a form that was saved or given up; one that is gone already is fine."""
        if self._path.exists():
            self._write(key, None)

    def _write(self, key: str, value: Mapping[str, Any] | None) -> None:
        told = _telling(QT_TRANSLATE_NOOP("services", "Yarım kalan kural formu saklanamadı."))
        with told, write_lock(self._path.with_suffix(".lock")):
            before = self._read()
            others = {one: form for one, form in before.items() if one != key}
            wanted = others if value is None else {**others, key: value}
            if wanted != before:
                # In ASCII: what was pasted may hold lone surrogates, which UTF-8 cannot write.
                write_whole(self._path, json.dumps(wanted, indent=1).encode("ascii"))

    def _read(self) -> dict[str, Any]:
        try:
            with self._path.open("rb") as stream:
                stored = json.loads(stream.read(_LARGEST_BYTES))
        except FileNotFoundError:
            return {}
        except (ValueError, RecursionError):  # torn by a failing disk: whoever types now is worth more
            return {}
        return cast("dict[str, Any]", stored) if isinstance(stored, dict) else {}


@contextmanager
def _telling(sentence: str) -> Generator[None]:
    try:
        yield
    except (OSError, LockTakenError) as error:
        raise UserError(
            Message(sentence),
            Message(
                QT_TRANSLATE_NOOP(
                    "services", "Diskte yer olduğunu ve klasöre yazma izninizi denetleyip yeniden deneyin."
                )
            ),
        ) from error


def _draft(value: object) -> Draft | None:
    if not isinstance(value, dict):
        return None
    told = cast("dict[str, object]", value)
    texts = {name: told.get(name, "") for name in _TEXTS}
    article, label = told.get("article"), told.get("severity")
    severity = next((one for one in Severity if one.label == label), None)
    if (
        severity is None
        or not isinstance(article, int)
        or article not in ARTICLES
        or not all(isinstance(text, str) for text in texts.values())
    ):
        return None
    return Draft(article=article, severity=severity, **cast("dict[str, str]", texts))
