"""The credit as it is written into a post, in the forms of ``resources/attribution``, and its place there."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from models.enums import Language, Platform
from models.sources import PictureSource, SourceKind
from services.images.ai_text import says_ai
from services.images.credit_text import has_credit
from services.images.named import names
from services.paths import RESOURCES

_DEFAULT = "default"
_TAGS = re.compile(r"\s*(?:[#＃]\w+\s*)+")


@dataclass(frozen=True, slots=True)
class _Forms:
    """How one platform's credits look."""

    forms: tuple[str, ...]
    tags: bool
    short: bool
    collection: bool
    gap: str


@dataclass(frozen=True, slots=True)
class CreditForms:
    """The whole file."""

    words: Mapping[str, tuple[str, ...]]
    label: Mapping[str, tuple[str, ...]]
    platforms: Mapping[str, _Forms]

    def of(self, platform: Platform | None) -> _Forms:
        key = platform.value if platform is not None else _DEFAULT
        return self.platforms.get(key, self.platforms[_DEFAULT])


@dataclass(frozen=True, slots=True)
class Addition:
    """``words`` are put in at ``place`` (code points) of a text; the line alone is ``line``."""

    place: int
    words: str
    line: str

    def into(self, text: str) -> str:
        """Return ``text`` with the addition in it."""
        return text[: self.place] + self.words + text[self.place :]


@lru_cache(maxsize=4)
def load_forms(resources: Path) -> CreditForms:
    """Read the forms below ``resources``. A broken file raises: it is ours, and tests read it."""
    raw = tomllib.loads((resources / "attribution" / "credits.toml").read_text(encoding="utf-8"))
    return CreditForms(
        words={kind: tuple(words) for kind, words in raw["words"].items()},
        label={language: tuple(lines) for language, lines in raw["label"].items()},
        platforms={
            key: _Forms(tuple(one["forms"]), one["tags"], one["short"], one["collection"], one["gap"])
            for key, one in raw["platforms"].items()
        },
    )


def credit_lines(
    name: str, source: PictureSource | None, language: Language, platform: Platform | None, *, label: bool = False
) -> tuple[str, ...]:
    """Return the lines that credit ``name`` or what was declared, the best first; with ``label`` "made by AI"."""
    data = load_forms(RESOURCES)
    forms = data.of(platform)
    if label:
        long, short = data.label["tr" if language is Language.TURKISH else "en"]
        return (short, long) if forms.short else (long, short)
    wording = source.credit.strip() if source is not None else ""
    if wording and has_credit(wording):
        return (wording,)
    whom = wording or _whom(name, source, forms)
    if not whom:
        return ()
    kind: SourceKind | None = source.kind if source is not None else None
    words = data.words.get(kind or _DEFAULT, data.words[_DEFAULT])
    word = words[forms.short] if language is Language.TURKISH else words[2]
    sign = words[3]
    return tuple(form.format(word=word, sign=sign, whom=whom) for form in forms.forms if sign or "{sign}" not in form)


def addition(text: str, line: str, platform: Platform | None) -> Addition:
    """Return where ``line`` belongs in ``text``: on a line of its own at the end, but before hashtags that end it.

    Below another credit it follows at once.
    """
    gap = load_forms(RESOURCES).of(platform).gap
    body = text.rstrip()
    before = _without_tags(body)
    if not before:
        return Addition(0, f"{line}{gap}" if body else line, line)
    last = before.rpartition("\n")[2]
    rest = text[len(before) :]
    place = len(text) - len(rest.lstrip(" \t"))  # spaces after the last word stay with it
    return Addition(place, ("\n" if has_credit(last) else gap) + line, line)


def additions(
    text: str, lines: Sequence[str], platform: Platform | None, fits: Callable[[str], bool]
) -> tuple[Addition, ...]:
    """Return the additions of those ``lines`` with which ``text`` still ``fits``, the best first."""
    made = [addition(text, line, platform) for line in lines]
    return tuple(one for one in made if fits(one.into(text)))


def is_credited(text: str, name: str, *, label: bool) -> bool:
    """Tell whether ``text`` names ``name`` already, or with ``label`` that AI made the picture."""
    return says_ai(text) if label else bool(name) and names(text, name)


def _without_tags(body: str) -> str:
    """Return ``body`` without the lines at its end that hold nothing but hashtags."""
    while body:
        rest, _, line = body.rpartition("\n")
        if not _TAGS.fullmatch(line):
            break
        body = rest.rstrip()
    return body


def _whom(name: str, source: PictureSource | None, forms: _Forms) -> str:
    if source is None:
        return name
    whom = source.handle if (forms.tags and source.handle) or not source.name else source.name
    held = source.kind is SourceKind.ARTWORK and source.licence and forms.collection
    return f"{whom} ({source.licence})" if held else whom
