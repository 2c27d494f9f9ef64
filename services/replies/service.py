"""Lists the reply templates, proposes fitting ones for a message, and fills one in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock

from models.enums import Language
from services.guidelines.rewriting import Put
from services.guidelines.tokens import Words
from services.language import text as texts
from services.language import turkish
from services.replies.templates import Part, Piece, Place, ReplyTemplate, read_templates

_SENTENCE_STARTS = re.compile(r"(?:^|[.!?]\s+|\n\s*)\Z")
_LONGEST_VALUE = 200


@dataclass(frozen=True, slots=True)
class FilledReply:
    """An answer ready to copy. ``missing``: places that were left out or stand with their general words."""

    text: str
    missing: tuple[str, ...]


class Replies:
    """The reply templates of the product. Stateless after the first question; may be used from any thread."""

    def __init__(self, path: Path, put: Put) -> None:
        """Take the file of the templates; ``put`` writes the endings of what stands in a place."""
        self._path = path
        self._put = put
        self._lock = Lock()

    @cached_property
    def _read(self) -> tuple[dict[str, Place], tuple[ReplyTemplate, ...]]:
        return read_templates(self._path)

    def _loaded(self) -> tuple[dict[str, Place], tuple[ReplyTemplate, ...]]:
        with self._lock:
            return self._read

    def templates(self) -> tuple[ReplyTemplate, ...]:
        """Return all templates, the most used first."""
        return self._loaded()[1]

    def places(self, template: ReplyTemplate, language: Language = Language.TURKISH) -> tuple[Place, ...]:
        """Return what can be filled in, in the order of the text."""
        places = self._loaded()[0]
        return tuple(places[name] for name in template.places(language))

    def fitting(self, message: str) -> tuple[ReplyTemplate, ...]:
        """Return all templates, those first whose cues stand in ``message`` (what a reader wrote), most cues first."""
        words = Words(texts.clean(message))
        return tuple(sorted(self.templates(), key=lambda one: -sum(one.cues.has(word) for word in words)))

    def fill(
        self, template: ReplyTemplate, values: Mapping[str, str], language: Language = Language.TURKISH
    ) -> FilledReply:
        """Return the text with ``values`` by name of place. Values are trimmed; an empty one counts as not given."""
        given = {name: clean for name, value in values.items() if (clean := _trimmed(value))}
        places = self._loaded()[0]
        written = ""
        for piece in template.texts[language]:
            known = {name: given.get(name) or places[name].default.get(language, "") for name in piece.places}
            if piece.optional and not all(known.values()):
                continue
            for part in piece.parts:
                written = _joined(written, self._written(part, known, language), language)
        missing = tuple(name for name in template.places(language) if name not in given)
        return FilledReply(written, missing)

    def _written(self, part: Part, known: Mapping[str, str], language: Language) -> str:
        if not part.place:
            return part.text
        value = known[part.place]
        if language is Language.TURKISH and not part.endings.bare:
            return self._put(value, part.endings, "’")
        return value


def preview(template: ReplyTemplate, language: Language) -> str:
    """Return the text with its places in braces, for a list of templates."""
    return "".join(_shown(piece) for piece in template.texts[language])


def _shown(piece: Piece) -> str:
    return "".join(part.text or f"{{{part.place}}}" for part in piece.parts)


def _trimmed(value: str) -> str:
    """Return ``value`` in one line, without what ends a sentence: the template has its own full stop."""
    return texts.one_line(value)[:_LONGEST_VALUE].strip().rstrip(".,;:!?")


def _joined(before: str, more: str, language: Language) -> str:
    """Return both, ``more`` with a capital where a sentence begins (its beginning may have been left out)."""
    if more[:1].islower() and _SENTENCE_STARTS.search(before):
        first = turkish.upper(more[0]) if language is Language.TURKISH else more[0].upper()  # ascii
        more = first + more[1:] if len(first) == 1 else more
    return before + more
