"""All rules of the handbook in one shape, whatever they are made of: lexicon, code, or the unit's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.rules import RuleInfo
from services.guidelines.articles import ARTICLES
from services.guidelines.base_forms import base_forms
from services.guidelines.handbook import Article, CodeRule, Handbook
from services.language import turkish

if TYPE_CHECKING:
    from services.guidelines.unit_rules import UnitContent, UnitRules

_SHOWN_CHOICES = 8
_ANY = ".*"


class Origin(StrEnum):
    """What a rule is made of. Only a lexicon rule can be adapted, only the unit's own edited."""

    LEXICON = "lexicon"
    CODE = "code"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class ShownRule:
    """A rule as the handbook shows it. ``finds`` says it in words, ``patterns`` as the words it looks for.

    ``rewrites`` are pairs: found text, first suggestion. ``switch`` tells whether it can be switched off; ``key`` is
    what the list of switched-off rules then holds. ``changed``: the unit gave it another severity or exceptions.
    """

    id: str
    article: int
    severity: Severity
    title: Message
    origin: Origin
    finds: Message | None = None
    cannot: Message | None = None
    why: Message | None = None
    patterns: tuple[str, ...] = ()
    hits: tuple[str, ...] = ()
    clean: tuple[str, ...] = ()
    rewrites: tuple[tuple[str, str], ...] = ()
    sources: tuple[str, ...] = ()
    as_of: str = ""
    switch: bool = True
    changed: bool = False

    @property
    def key(self) -> str:
        return self.id[:-1] if self.id.endswith(_ANY) else self.id


def shown_rules(book: Handbook, ours: Iterable[RuleInfo], unit: Iterable[RuleInfo]) -> tuple[ShownRule, ...]:
    """Return every rule, in the order of the articles; within one the unit's own first, then code, then lexicon."""
    rules = [*map(_of_lexicon, unit), *map(_of_code, book.code_rules), *map(_of_lexicon, ours)]
    return tuple(sorted(rules, key=lambda rule: rule.article))


@dataclass(frozen=True, slots=True)
class Content:
    """All that the page Kılavuz shows: the book, every rule, and the unit's own file as it stands."""

    book: Handbook
    rules: tuple[ShownRule, ...]
    unit: UnitContent


def read_content(book: Handbook, unit_rules: UnitRules) -> Content:
    """Put book and rules together; reads the unit's file, so call it on a worker lane."""
    unit = unit_rules.content()
    return Content(book, shown_rules(book, unit_rules.ours(), unit.infos), unit)


def rule_named(rules: Iterable[ShownRule], rule: str) -> ShownRule | None:
    """Return the rule that findings of ``rule`` come from; ``None`` where the handbook has none such."""
    listed = list(rules)
    exact = next((one for one in listed if one.id == rule), None)
    return exact or next((one for one in listed if one.id.endswith(_ANY) and rule.startswith(one.key)), None)


def titles_of(rules: Iterable[ShownRule], keys: Iterable[str]) -> dict[str, Message]:
    """Return what the list of switched-off rules calls each of ``keys``: a rule, or an article as a whole.

    What is not known (the rule of another version) has no title.
    """
    listed = list(rules)
    found: dict[str, Message] = {}
    for key in keys:
        rule, number = rule_named(listed, key), key.removeprefix("guideline.").removesuffix(".")
        if rule is None and key.startswith("guideline.") and number.isdecimal() and int(number) in ARTICLES:
            said = QT_TRANSLATE_NOOP("services", "Madde {n}: {name} (bütünü)")
            found[key] = Message(said, {"n": number, "name": ARTICLES[int(number)]})
        elif rule is not None:
            said = QT_TRANSLATE_NOOP("services", "Madde {n} · {title}")
            found[key] = Message(said, {"n": str(rule.article), "title": rule.title})
    return found


def _of_code(rule: CodeRule) -> ShownRule:
    return ShownRule(
        id=rule.id,
        article=rule.article,
        severity=rule.severity,
        title=rule.title,
        origin=Origin.CODE,
        finds=rule.finds,
        cannot=rule.cannot,
        switch=rule.switch,
    )


def _of_lexicon(info: RuleInfo) -> ShownRule:
    return ShownRule(
        id=info.id,
        article=info.article,
        severity=info.severity,
        title=_title(info),
        origin=Origin.UNIT if info.unit else Origin.LEXICON,
        why=info.why,
        patterns=tuple(readable_pattern(one) for one in info.patterns),
        hits=info.hits,
        clean=info.clean,
        rewrites=info.rewrites,
        sources=info.sources,
        as_of=info.as_of,
        changed=info.changed,
    )


def _title(info: RuleInfo) -> Message:
    """What is found and what may stand instead, or what is looked for: the same in every language.

    A rule that has no title of its own is called by its first example, in the form of a dictionary.
    """
    if not info.rewrites:
        return _same(f"“{info.title}”")
    found, instead = info.rewrites[0]
    named = info.title != found
    example = turkish.lower(found) if named and not info.title[:1].isupper() else found
    found, instead = base_forms(info.patterns, info.fixes, example) or (found, instead)
    return _same(f"“{info.title if named else found}” → “{instead}”")


def _same(text: str) -> Message:
    return Message(text, en=text)


def readable_pattern(source: str) -> str:
    """Return a pattern of a rule as people read it: ``bayan~`` → ``bayan…``, ``(kız|er) gibi`` → ``[kız / er] gibi``.

    An ellipsis at a word stands for endings, ``⋯`` between words for a word or two. Long choices are cut.
    """

    def choices(match: re.Match[str]) -> str:
        words = match[2].split("|")
        shown = words[:_SHOWN_CHOICES]
        mark = "…" if match[3] and match[3][0] in "~*" else ""
        said = " / ".join(f"{match[1]}{word}{mark}" for word in shown)
        return f"[{said} / +{len(words) - len(shown)}]" if len(words) > len(shown) else f"[{said}]"

    text = re.sub(r"\.\.\d+", "⋯", source.replace("_", " ").replace("=", "").replace("^", ""))
    text = re.sub(r"([^\s()]*)\(([^()]*)\)(\S*)", choices, text)
    text = re.sub(r"(?<!\S)\*(?=\w)", "…", text)
    text = re.sub(r"(?<=\w)(?:~[-+]?(?:PL|P|N)?|\*)(?=\s|$|[/\]|…])", "…", text)
    return text.replace("……", "…").replace("~", "…").replace("*", "…")


class HandbookSearch:
    """Finds articles and rules by any word of theirs, by Turkish rules of case. What a rule looks for comes first.

    A rule's examples count too: the one whose pattern is ``iş_adam~`` is found by "iş adamı".
    """

    def __init__(self, articles: Sequence[Article], rules: Sequence[ShownRule]) -> None:
        self._articles = [(article.number, _folded(_texts_of_article(article))) for article in articles]
        self._rules = [(rule, _folded(_texts_of_rule(rule))) for rule in rules]

    def find(self, wanted: str) -> tuple[frozenset[int], tuple[ShownRule, ...]]:
        """Return the numbers of fitting articles, and fitting rules in their order. All words must be met."""
        words = _folded([wanted]).split()
        if not words:
            return frozenset(number for number, _ in self._articles), ()
        articles = frozenset(number for number, text in self._articles if all(word in text for word in words))
        fitting = [rule for rule, text in self._rules if all(word in text for word in words)]
        return articles, tuple(sorted(fitting, key=lambda rule: _distance(rule, words[0])))


def _distance(rule: ShownRule, word: str) -> int:
    """Tell how far a rule is from being about ``word``: 0: it looks for that alone; 2: it only mentions it."""
    texts = [turkish.fold(text) for text in (rule.title.text.lstrip("“"), *rule.patterns)]
    if any(text.rstrip("~*… ") == word for text in texts):
        return 0
    return 1 if any(text.startswith(word) for text in texts) else 2


def _folded(texts: Iterable[str]) -> str:
    return turkish.fold("\n".join(texts)).replace("’", "'")


def _both(messages: Iterable[Message | None]) -> list[str]:
    return [text for one in messages if one is not None for text in (one.turkish(), one.en or "")]


def _texts_of_article(article: Article) -> list[str]:
    examples = [part for one in (*article.right, *article.wrong) for part in (one.text, one.why)]
    said = [article.name, article.asks, *article.checks, *article.cannot, *examples]
    return [str(article.number), *_both(said)]


def _texts_of_rule(rule: ShownRule) -> list[str]:
    words = [*rule.patterns, *rule.hits, *(part for pair in rule.rewrites for part in pair)]
    return [rule.id, *words, *_both([rule.title, rule.finds, rule.why])]
