"""What is asked for: from the options, or from one line of JSON."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import NoReturn, cast

from models.checking import TextKind
from models.enums import Language, Platform
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from ui.cli.parser import moment
from ui.cli.source import decoded


@dataclass(frozen=True, slots=True)
class Request:
    """One text, some pictures, or both, and what is to be known of them. ``id`` is any JSON value, echoed.

    ``official`` are handles of official accounts, ``contacts`` the unit's own that a text may name; ``names`` are
    further names of the unit. ``unknown`` are keys of the line that nobody reads.
    """

    text: str | None = None
    images: tuple[Path, ...] = ()
    platform: Platform | None = None
    language: Language = Language.TURKISH
    at: datetime | None = None
    official: frozenset[str] = frozenset()
    unit: str = ""
    university: str = ""
    names: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    kind: TextKind = TextKind.POST
    id: object = None
    unknown: tuple[str, ...] = ()


class BadRequestError(UserError):
    """A request that cannot be read. ``code`` is a stable word for scripts; ``id`` is the request's, if it was read."""

    def __init__(self, code: str, message: Message, hint: Message | str = "", identity: object = None) -> None:
        super().__init__(message, hint)
        self.code = code
        self.id = identity


NO_DEFAULTS = Request()


def request_of_line(line: bytes, defaults: Request = NO_DEFAULTS) -> Request:
    """Read one line of ``--jsonl``; ``defaults`` gives what it leaves out.

    Raises :class:`BadRequestError`, or UserError where it is no UTF-8.
    """
    read = _json(decoded(line))
    if not isinstance(read, dict):
        raise BadRequestError("json", Message(QT_TRANSLATE_NOOP("services", "Satır bir JSON nesnesi değil.")))
    fields = _Fields(cast("Mapping[str, object]", read))
    request = Request(
        text=fields.text("text"),
        images=tuple(Path(name) for name in fields.texts("images")),
        platform=fields.platform() or defaults.platform,
        language=fields.language() or defaults.language,
        at=fields.moment() or defaults.at,
        official=frozenset(fields.texts("official")) or defaults.official,
        unit=fields.text("unit") or defaults.unit,
        university=fields.text("university") or defaults.university,
        names=tuple(fields.texts("names")) or defaults.names,
        contacts=tuple(fields.texts("contacts")) or defaults.contacts,
        kind=fields.kind() or defaults.kind,
        id=fields.id,
    )
    if request.text is None and not request.images:
        raise fields.bad("empty", Message(QT_TRANSLATE_NOOP("services", "İstekte “text” de “images” da yok.")))
    return replace(request, unknown=fields.unread())


def _json(text: str) -> object:
    try:
        return json.loads(text, parse_constant=_no_number, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        # Only the reader of JSON knows the place; a number that is none, or nesting without end, has no column.
        message = Message(QT_TRANSLATE_NOOP("services", "Satır JSON değil."))
        if isinstance(error, json.JSONDecodeError):
            template = QT_TRANSLATE_NOOP("services", "Satır JSON değil ({place}. karakter).")
            message = Message(template, {"place": error.colno})
        hint = Message(QT_TRANSLATE_NOOP("services", "Her satıra tek bir JSON nesnesi yazın."))
        raise BadRequestError("json", message, hint) from None


def _no_number(word: str) -> NoReturn:
    raise ValueError(f"{word} is not JSON")


def _finite(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _no_number(digits)


class _Fields:
    """The members of a request, read one by one; a wrong one names itself."""

    def __init__(self, members: Mapping[str, object]) -> None:
        self._members = members
        self._read = {"id"}
        self.id = members.get("id")

    def bad(self, code: str, message: Message) -> BadRequestError:
        return BadRequestError(code, message, identity=self.id)

    def unread(self) -> tuple[str, ...]:
        """Return the names of the members that nobody has asked for."""
        return tuple(name for name in self._members if name not in self._read)

    def _member(self, name: str) -> object:
        self._read.add(name)
        return self._members.get(name)

    def text(self, name: str) -> str | None:
        value = self._member(name)
        if value is None or isinstance(value, str):
            return value
        raise self._wrong(name, QT_TRANSLATE_NOOP("services", "“{name}” bir metin olmalı."))

    def texts(self, name: str) -> Sequence[str]:
        value = self._member(name)
        if value is None:
            return ()
        items = cast("list[object]", value) if isinstance(value, list) else [None]
        if not all(isinstance(item, str) for item in items):
            raise self._wrong(name, QT_TRANSLATE_NOOP("services", "“{name}” metinlerden oluşan bir liste olmalı."))
        return cast("list[str]", items)

    def platform(self) -> Platform | None:
        value = self.text("platform")
        if value is None:
            return None
        try:
            return Platform(value)
        except ValueError:
            raise self._wrong(
                "platform", QT_TRANSLATE_NOOP("services", "“{name}” x, facebook ya da instagram olmalı.")
            ) from None

    def kind(self) -> TextKind | None:
        value = self.text("kind")
        try:
            return None if value is None else TextKind(value)
        except ValueError:
            raise self._wrong("kind", QT_TRANSLATE_NOOP("services", "“{name}” post ya da reply olmalı.")) from None

    def language(self) -> Language | None:
        value = self.text("language")
        if value not in (None, "tr", "en"):  # the languages that have rules and dictionaries of ours
            raise self._wrong("language", QT_TRANSLATE_NOOP("services", "“{name}” tr ya da en olmalı."))
        return None if value is None else Language(value)

    def moment(self) -> datetime | None:
        value = self.text("at")
        try:
            return None if value is None else moment(value)
        except ValueError:
            raise self._wrong(
                "at", QT_TRANSLATE_NOOP("services", "“{name}” bir ISO 8601 zamanı olmalı (örnek: 2026-11-26T09:00).")
            ) from None

    def _wrong(self, name: str, template: str) -> BadRequestError:
        return self.bad(name, Message(template, {"name": name}))
