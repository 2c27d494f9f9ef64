"""Reply templates: what one is, and how their text with places is read.

``{birim}`` is a place, ``{birim:gen}`` one whose value takes an ending, ``[{süre} içinde ]`` a piece that is left out
where the place in it is empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from models.enums import Language
from models.messages import Message
from services.guidelines.guards import WordList
from services.guidelines.lexicon import load_file
from services.language.suffixes import BARE, Endings

_PIECE = re.compile(r"\[(?P<optional>[^\[\]]*)\]|(?P<always>[^\[\]]+)")
_PLACE = re.compile(r"\{(?P<name>[^\W\d_]+)(?::(?P<case>acc|dat|loc|abl|gen))?\}")


class TemplateError(ValueError):
    """A template has a bracket without its other half, or a place that is not declared."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place of a template: its stable ``name``, what to ask for, an example, and what stands there if it is empty.

    Where ``default`` has no text for a language, a piece around the empty place is left out.
    """

    name: str
    title: Message
    example: Message
    default: Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of plain text, or a place with the endings that its value takes."""

    text: str = ""
    place: str = ""
    endings: Endings = BARE


@dataclass(frozen=True, slots=True)
class Piece:
    """Parts that stand or fall together. An ``optional`` piece falls where a place in it is empty."""

    parts: tuple[Part, ...]
    optional: bool

    @property
    def places(self) -> tuple[str, ...]:
        return tuple(part.place for part in self.parts if part.place)


@dataclass(frozen=True, slots=True)
class ReplyTemplate:
    """A ready answer. ``id`` is stable; ``title`` names it in a list, ``when`` says for what it is."""

    id: str
    title: Message
    when: Message
    texts: Mapping[Language, tuple[Piece, ...]]
    cues: WordList

    def places(self, language: Language) -> tuple[str, ...]:
        """Return the names of the places of the text in ``language``, each once, in the order of the text."""
        return tuple(dict.fromkeys(name for piece in self.texts[language] for name in piece.places))


def read_templates(path: Path) -> tuple[dict[str, Place], tuple[ReplyTemplate, ...]]:
    """Read places and templates. A broken file raises: it is ours, and the tests read all of it."""
    raw = load_file(path)
    places = {name: _place(name, entry) for name, entry in raw["places"].items()}
    templates = tuple(_template(entry) for entry in raw["templates"])
    for template in templates:
        for language in template.texts:
            strange = set(template.places(language)) - set(places)
            if strange:
                raise TemplateError(f"{template.id}: {', '.join(sorted(strange))}")
    return places, templates


def parse(text: str) -> tuple[Piece, ...]:
    """Cut the text of a template into pieces."""
    pieces: list[Piece] = []
    reached = 0
    for match in _PIECE.finditer(text):
        if match.start() != reached:
            break
        reached = match.end()
        optional = match["optional"]
        inside = match["always"] if optional is None else optional
        pieces.append(Piece(tuple(_parts(inside)), optional is not None))
    if reached != len(text):
        raise TemplateError(text)
    return tuple(pieces)


def _parts(text: str) -> Iterator[Part]:
    reached = 0
    for match in _PLACE.finditer(text):
        if match.start() > reached:
            yield Part(text[reached : match.start()])
        yield Part(place=match["name"], endings=replace(BARE, case=match["case"] or ""))
        reached = match.end()
    if reached < len(text):
        yield Part(text[reached:])


def _place(name: str, raw: Mapping[str, Any]) -> Place:
    default = {Language(code): text for code, text in raw.get("default", {}).items()}
    return Place(name, _message(raw["title"]), _message(raw["example"]), default)


def _template(raw: Mapping[str, Any]) -> ReplyTemplate:
    return ReplyTemplate(
        id=raw["id"],
        title=_message(raw["title"]),
        when=_message(raw["when"]),
        texts={Language(code): parse(text.strip()) for code, text in raw["text"].items()},
        cues=WordList.read(raw.get("cues", "")),
    )


def _message(raw: Mapping[str, str]) -> Message:
    return Message(raw["tr"], en=raw["en"])
