"""The handbook: a page for each article of the guideline, the rules that are code, and what was measured of them."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, cast

from models.enums import Severity
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.guidelines.articles import ARTICLES
from services.guidelines.rule_source import severity_of
from services.guidelines.rule_yaml import Node, read_tree

PAGES = ("calendar", "editor", "images", "accounts", "vault", "handbook", "settings")
SCHEMA = "1"
_log = logging.getLogger(__name__)


class HandbookError(UserError):
    """A file of the handbook says nothing sensible at some place; the sentence names file, line, entry and key."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text as a unit might write it, or a thing that it might do, and a word on why it is right or wrong."""

    text: Message
    why: Message


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article lives in the program: a page's key, and what is to be found there."""

    page: str
    does: Message


@dataclass(frozen=True, slots=True)
class Article:
    """One page of the handbook. ``checks`` and ``cannot`` are single sentences."""

    number: int
    name: Message
    asks: Message
    checks: tuple[Message, ...]
    cannot: tuple[Message, ...]
    right: tuple[Example, ...]
    wrong: tuple[Example, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class CodeRule:
    """A rule that is code. Its ``id`` may end in ``.*``: then it stands for all rules that begin so.

    ``severity`` is the usual one. ``switch`` tells whether it can be switched off; what the accounts page lists
    cannot.
    """

    id: str
    article: int
    severity: Severity
    title: Message
    finds: Message
    cannot: Message | None
    switch: bool


@dataclass(frozen=True, slots=True)
class ArticleFigures:
    """What was measured of an article on labelled texts. Shares are 0 to 1; ``None`` where nothing was labelled."""

    rules: int
    precision: float | None
    recall: float | None
    items: int
    note: Message | None


@dataclass(frozen=True, slots=True)
class Measured:
    """The last measurement. ``clean_alarms`` counts alarms in a thousand harmless sentences."""

    on: date
    articles: Mapping[int, ArticleFigures]
    clean_alarms: float | None


@dataclass(frozen=True, slots=True)
class Handbook:
    """Everything the page Kılavuz shows beside the lexicon rules. ``measured`` is ``None`` before the first run."""

    articles: tuple[Article, ...]
    code_rules: tuple[CodeRule, ...]
    measured: Measured | None


def read_handbook(resources: Path) -> Handbook:
    """Read the handbook; call it on a worker lane. Raises :class:`HandbookError`.

    Figures that cannot be read cost their table only: the articles are what people come for.
    """
    folder = resources / "handbook"
    return Handbook(
        read_articles(folder / "articles.yaml"),
        read_code_rules(folder / "code_rules.yaml"),
        _measured_or_none(folder / "measured.json"),
    )


def _measured_or_none(path: Path) -> Measured | None:
    try:
        return read_measured(path)
    except HandbookError as error:
        _log.warning("the handbook goes without its figures: %s", error.turkish())
        return None


def read_articles(path: Path) -> tuple[Article, ...]:
    """Read the thirteen pages, in the order of their numbers. Raises :class:`HandbookError`."""
    top = _Entry.top(path)
    found = {article.number: article for article in (_article(entry) for entry in top.entries("articles"))}
    if len(found) != top.size("articles") or set(found) != set(ARTICLES):
        top.refuse("articles", QT_TRANSLATE_NOOP("services", "1–13 arasındaki her madde tam bir kez yazılmalı."))
    return tuple(found[number] for number in sorted(found))


def read_code_rules(path: Path) -> tuple[CodeRule, ...]:
    """Read the catalogue of rules that are code, in the order of the file. Raises :class:`HandbookError`."""
    top = _Entry.top(path)
    rules: list[CodeRule] = []
    for entry in top.entries("rules"):
        rule = CodeRule(
            id=entry.text("id"),
            article=entry.article("article"),
            severity=entry.severity(),
            title=entry.message("title"),
            finds=entry.message("finds"),
            cannot=entry.message("cannot") if entry.has("cannot") else None,
            switch=not entry.has("switch") or entry.one_of("switch", ("true", "false")) == "true",
        )
        if any(rule.id == other.id for other in rules):
            entry.refuse("id", QT_TRANSLATE_NOOP("services", "Bu ad başka bir kuralda da var."))
        rules.append(rule)
    return tuple(rules)


def read_measured(path: Path) -> Measured | None:
    """Read what the benchmark wrote; ``None`` where it never ran. Raises :class:`HandbookError`."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise _broken(path.name, 0, "", str(error)) from error
    try:
        return Measured(
            on=date.fromisoformat(raw["date"]),
            articles={int(number): _figures(figures) for number, figures in raw["articles"].items()},
            clean_alarms=_number(raw.get("clean_alarms_per_1000")),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _broken(path.name, 0, "", repr(error)) from error


def _figures(raw: Mapping[str, Any]) -> ArticleFigures:
    note = raw.get("note")
    return ArticleFigures(
        rules=int(raw["rules"]),
        precision=_share(raw.get("precision")),
        recall=_share(raw.get("recall")),
        items=int(raw["items"]),
        note=Message(note["tr"], en=note["en"]) if note else None,
    )


def _number(value: object) -> float | None:
    return None if value is None else float(cast("float", value))


def _share(value: object) -> float | None:
    share = _number(value)
    if share is not None and not 0 <= share <= 1:
        raise ValueError(share)
    return share


def _article(entry: _Entry) -> Article:
    number = entry.article("number")
    return Article(
        number=number,
        name=ARTICLES[number],
        asks=entry.message("asks"),
        checks=entry.messages("checks"),
        cannot=entry.messages("cannot"),
        right=entry.examples("right"),
        wrong=entry.examples("wrong"),
        places=tuple(Place(one.one_of("page", PAGES), one.message("does")) for one in entry.entries("places")),
    )


@dataclass(frozen=True, slots=True)
class _Entry:
    """A mapping of a file, with its place for complaints."""

    keys: Mapping[str, Node]
    line: int
    file: str
    name: str = ""

    @staticmethod
    def top(path: Path) -> _Entry:
        try:
            raw = path.read_bytes()
        except OSError as error:
            raise _broken(path.name, 0, "", error.strerror or "") from error
        keys, problems = read_tree(raw, path.name)
        if problems:
            first = problems[0]
            raise _broken(path.name, first.line, first.rule, first.message)
        top = _Entry(keys, 1, path.name)
        top.one_of("schema", (SCHEMA,))
        return top

    def refuse(self, key: str, said: str, **params: object) -> NoReturn:
        node = self.keys.get(key)
        where = " · ".join(part for part in (self.name, key) if part)
        raise _broken(self.file, node.line if node else self.line, where, Message(said, params) if params else said)

    def has(self, key: str) -> bool:
        return key in self.keys

    def text(self, key: str) -> str:
        node = self.keys.get(key)
        text = (node.text or "").strip() if node else ""
        if not text:
            self.refuse(key, QT_TRANSLATE_NOOP("services", "Burada bir metin olmalı."))
        return text

    def one_of(self, key: str, words: tuple[str, ...]) -> str:
        text = self.text(key)
        if text not in words:
            said = QT_TRANSLATE_NOOP("services", "Şunlardan biri olmalı: {words}.")
            self.refuse(key, said, words=", ".join(words))
        return text

    def article(self, key: str) -> int:
        text = self.text(key)
        if not (text.isascii() and text.isdigit() and int(text) in ARTICLES):
            self.refuse(key, QT_TRANSLATE_NOOP("services", "1 ile 13 arasında bir madde olmalı."))
        return int(text)

    def severity(self) -> Severity:
        severity = severity_of(self.text("severity"))
        if severity is None:
            words = ", ".join(one.label for one in Severity)
            self.refuse("severity", QT_TRANSLATE_NOOP("services", "Şunlardan biri olmalı: {words}."), words=words)
        return severity

    def message(self, key: str, *, plain: bool = False) -> Message:
        """Return the sentence at ``key`` in both languages; with ``plain`` it may be one text for both."""
        node = self.keys.get(key)
        if plain and node is not None and node.text:
            return Message(node.text, en=node.text)
        if node is None or node.keys is None:
            self.refuse(key, QT_TRANSLATE_NOOP("services", "“tr” ve “en” cümlesi olmalı."))
        below = _Entry(node.keys, node.line, self.file, self._below(key))
        return Message(below.text("tr"), en=below.text("en"))

    def messages(self, key: str) -> tuple[Message, ...]:
        return tuple(
            _Entry({"": node}, node.line, self.file, self._below(key)).message("") for node in self._items(key)
        )

    def entries(self, key: str) -> tuple[_Entry, ...]:
        made: list[_Entry] = []
        for number, node in enumerate(self._items(key), 1):
            if node.keys is None:
                self.refuse(key, QT_TRANSLATE_NOOP("services", "Her öğe “anahtar: değer” satırlarından oluşmalı."))
            made.append(_Entry(node.keys, node.line, self.file, f"{self._below(key)} {number}"))
        return tuple(made)

    def examples(self, key: str) -> tuple[Example, ...]:
        return tuple(Example(one.message("text", plain=True), one.message("why")) for one in self.entries(key))

    def size(self, key: str) -> int:
        return len(self._items(key))

    def _below(self, key: str) -> str:
        return " · ".join(part for part in (self.name, key) if part)

    def _items(self, key: str) -> list[Node]:
        node = self.keys.get(key)
        if node is None or not node.items:
            self.refuse(key, QT_TRANSLATE_NOOP("services", "Burada boş olmayan bir liste olmalı."))
        return node.items


def _broken(file: str, line: int, where: str, what: Message | str) -> HandbookError:
    place = f"{file}:{line}" if line else file
    said = QT_TRANSLATE_NOOP("services", "Kılavuz dosyası okunamadı ({place}): {what}")
    what = Message(what) if isinstance(what, str) else what
    told = Message(QT_TRANSLATE_NOOP("services", "{where}: {what}"), {"where": where, "what": what}) if where else what
    return HandbookError(
        Message(said, {"place": place, "what": told}),
        Message(QT_TRANSLATE_NOOP("services", "Uygulamayı yeniden kurun; yazdıklarınıza bir şey olmaz.")),
    )
