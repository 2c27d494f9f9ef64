"""Sentences for people, made below ``ui/`` and worded there in the user's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from types import MappingProxyType

_NO_PARAMS: Mapping[str, object] = MappingProxyType({})


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark ``text`` for translation and return it unchanged.

    Qt's ``lupdate`` collects every call by this name; ``context`` is always ``"services"``.
    """
    del context
    return text


_LONGEST = 300
"""Code points of a value in a sentence. Paths stay whole; beyond, nobody reads it, and a window would grow with it."""

_INNER_QUOTES = str.maketrans('“”"', "‘’'")


def _shortened(value: object) -> object:
    """Return ``value``, the middle of a very long text left out. Days and times are written in figures."""
    if isinstance(value, time):
        return f"{value:%H.%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if not isinstance(value, str) or len(value) <= _LONGEST:
        return value
    return f"{value[: _LONGEST // 2].rstrip()} … {value[-_LONGEST // 4 :].lstrip()}"


@dataclass(frozen=True, slots=True)
class Message:
    """A Turkish sentence with named places for values: ``Message("{n} harf fazla", {"n": 3})``.

    ``text`` is a template for :meth:`str.format_map`; a ``date`` or ``time`` is written as the screen's language does
    it, but not in a message that a deed keeps. ``en`` carries the English template where the
    sentence comes from a data file; a sentence in code leaves it empty, is marked with
    :func:`QT_TRANSLATE_NOOP`, and finds its English in Qt's translation file.
    """

    text: str
    params: Mapping[str, object] = field(default_factory=lambda: _NO_PARAMS)
    en: str | None = None

    def turkish(self) -> str:
        """Return the sentence in Turkish, its values filled in."""
        return self.filled(self.text)

    def filled(self, template: str) -> str:
        """Return ``template`` (a translation of ``text``) with this message's values.

        Long ones are shortened; within quotation marks, a value's own become single ones.
        """
        if not self.params:
            return template
        values = {name: _shortened(value) for name, value in self.params.items()}
        for name, value in values.items():
            if isinstance(value, str) and f"“{{{name}}}”" in template:
                values[name] = value.translate(_INNER_QUOTES)
        return template.format_map(values)

    def __str__(self) -> str:
        return self.turkish()
