"""The unit's rules between their three shapes: values for a form, entries of a file, rules that run."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.rules import Problem, RuleChange, UnitRule
from services.guidelines.guards import WordList
from services.guidelines.judging import Change
from services.guidelines.rule_source import SCHEMA, Complaints, RuleSource, is_guard_word, severity_of
from services.guidelines.rule_yaml import Node, texts_of
from services.language import turkish

CHANGE_LISTS = ("never_with", "not_before_it", "not_after_it")
_CHANGE_KEYS = ("rule", "severity", *CHANGE_LISTS)
_ASCII = str.maketrans("çğıöşü", "cgiosu")
_HEADER = """\
# Birimin kendi kuralları. Uygulamada Kılavuz sayfasından düzenlenir; güncellemeler bu dosyaya dokunmaz.
# Rules of the unit's own, edited on the Guideline page; updates of the program leave this file alone.
"""


def inflected(line: str) -> str:
    """Return a line of plain words so that it finds, or in a suggestion takes, every ending: ``bayan~``.

    A line that uses a sign of the pattern language already is returned as it is.
    """
    text = " ".join(line.split())
    return f"{text}~" if text and text[-1].isalpha() and not re.search(r"[~*^=_()|.{}]", text) else text


def suggested_id(text: str, taken: Iterable[str] = ()) -> str:
    """Return a short id made of ``text`` (a pattern or a title) that is none of ``taken``."""
    plain = unicodedata.normalize("NFKD", turkish.lower(text).translate(_ASCII))
    words = re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode("ascii"))
    base = "-".join(words)[:40].strip("-") or "kural"
    known, made, number = set(taken), base, 2
    while made in known:
        made, number = f"{base}-{number}", number + 1
    return made


def plain(node: Node) -> Any:
    """Return ``node`` as YAML's own values."""
    if node.items is not None:
        return [plain(item) for item in node.items]
    if node.keys is not None:
        return {key: plain(value) for key, value in node.keys.items()}
    return node.text


def node_of(value: object) -> Node:
    """Return plain values as a node; line 0, for it stands in no file."""
    if isinstance(value, Mapping):
        return Node({key: node_of(one) for key, one in cast("Mapping[str, object]", value).items()}, 0)
    if isinstance(value, list | tuple):
        return Node([node_of(one) for one in cast("Sequence[object]", value)], 0)
    return Node(str(value), 0)


def as_mapping(value: object) -> dict[str, Any]:
    """Return ``value`` if it is a mapping, else an empty one."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def dumped(top: Mapping[str, Any]) -> bytes:
    """Return the bytes of a file of rules."""
    import yaml

    text = yaml.safe_dump(dict(top), allow_unicode=True, sort_keys=False, width=110, default_flow_style=False)
    return (_HEADER + text).encode("utf-8")


def empty_file() -> dict[str, Any]:
    return {"schema": str(SCHEMA), "language": "tr"}


def unit_rule_of(source: RuleSource) -> UnitRule:
    """Return the value that a form edits."""
    entry = source.entry.keys if source.entry is not None else None
    texts, keys = source.texts, entry or {}

    def words(key: str) -> tuple[str, ...]:
        return tuple(str(source.guards.get(key, "")).split())

    def said(key: str, message: Message) -> tuple[str, str]:
        if message.en is None:
            return "", ""  # the general sentence
        node = keys.get(key)
        own = node.keys if node is not None else None
        return message.text, message.en if own is None or "en" in own else ""

    message, message_en = said("message", texts.message)
    why, why_en = said("why", texts.why)
    return UnitRule(
        id=source.short_id,
        article=source.article,
        severity=source.severity,
        patterns=texts.patterns,
        fixes=source.fixes,
        message=message,
        message_en=message_en,
        why=why,
        why_en=why_en,
        never_with=words("never_with"),
        not_before_it=words("not_before_it"),
        not_after_it=words("not_after_it"),
        needs=words("needs"),
        hits=texts.hits,
        clean=texts.clean,
        source="; ".join(texts.sources),
        as_of=texts.as_of,
        language=source.language,
    )


def entry_of(rule: UnitRule, before: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return ``rule`` as an entry of a file; what ``before`` has and no form knows (``window``, ``quotes``) is kept."""
    entry = {key: value for key, value in (before or {}).items() if key not in _FORM_KEYS}
    entry = {"id": rule.id, "article": str(rule.article), "severity": rule.severity.label, **entry}
    if rule.language is not Language.TURKISH:
        entry["language"] = rule.language.value
    entry["patterns"] = [line for one in rule.patterns if (line := one.strip())]
    fixes = [line for one in rule.fixes if (line := one.strip())]
    if fixes:
        entry["fixes"] = fixes
    for key, (text, english) in {
        "message": (rule.message, rule.message_en),
        "why": (rule.why, rule.why_en),
    }.items():
        if text.strip():
            entry[key] = {"tr": text.strip()} | ({"en": english.strip()} if english.strip() else {})
    for key in (*CHANGE_LISTS, "needs"):
        words = [word for one in getattr(rule, key) for word in one.split()]
        if words:
            entry[key] = words
    for key, text in {"source": rule.source, "as_of": rule.as_of}.items():
        if text.strip():
            entry[key] = text.strip()
    kept = (before or {}).get("examples")
    rewrites = {key: value for key, value in as_mapping(kept).items() if key == "rewrites"}
    hits, clean = ([line for one in lines if (line := one.strip())] for lines in (rule.hits, rule.clean))
    entry["examples"] = {"hits": hits, "clean": clean, **rewrites}
    return entry


_FORM_FIELDS = "id article severity language patterns fixes message why group source sources as_of examples needs"
_FORM_KEYS = frozenset((*_FORM_FIELDS.split(), *CHANGE_LISTS))


def change_entry(change: RuleChange) -> dict[str, Any]:
    entry: dict[str, Any] = {"rule": change.rule}
    if change.severity is not None:
        entry["severity"] = change.severity.label
    for key in CHANGE_LISTS:
        if words := [word for one in getattr(change, key) for word in one.split()]:
            entry[key] = words
    return entry


def read_change(entry: Node, file: str, articles: Mapping[str, int]) -> tuple[RuleChange | None, list[Problem]]:
    """Read an entry of ``changes``; ``articles`` are our rules' ids with their articles."""
    keys = entry.keys or {}
    rule = ((keys["rule"].text if "rule" in keys else "") or "").strip()
    out = Complaints(file, rule)
    if rule not in articles:
        said = QT_TRANSLATE_NOOP(
            "services", "Uygulamada böyle bir kural yok; adı değişmiş olabilir, bu değişikliği silin."
        )
        out.say(entry.line, "rule", said)
    for key, node in keys.items():
        if key not in _CHANGE_KEYS:
            said = QT_TRANSLATE_NOOP("services", "Bizim kurallarımızda “{key}” değiştirilemez; satırı silin.")
            out.say(node.line, key, said, key=key[:40])
    severity = severity_of((keys["severity"].text or "").strip()) if "severity" in keys else None
    if "severity" in keys and (severity is None or (articles.get(rule) == 9 and severity is Severity.ERROR)):
        said = QT_TRANSLATE_NOOP(
            "services", "“severity” error, warning, information ya da hint olmalı; 9. maddede en çok warning."
        )
        out.say(keys["severity"].line, "severity", said)
    words = {key: _words(keys.get(key), key, out) for key in CHANGE_LISTS}
    change = RuleChange(rule, severity, **words)
    return (None if out.problems else change), out.problems


def _words(node: Node | None, key: str, out: Complaints) -> tuple[str, ...]:
    found: list[str] = []
    for one in texts_of(node) if node is not None else ():
        for word in (one.text or "").split():
            if not is_guard_word(word):
                said = QT_TRANSLATE_NOOP(
                    "services", "“{word}” okunamadı: sözcük, sözcük*, *son, =Sözcük, iki_sözcük ya da # yazın."
                )
                out.say(one.line, key, said, word=word[:40])
            found.append(word)
    return tuple(found)


def running(changes: Sequence[RuleChange]) -> dict[str, Change]:
    """Return the changes as the engine applies them."""
    return {
        change.rule: Change(
            change.severity,
            WordList.read(change.never_with),
            WordList.read(change.not_before_it),
            WordList.read(change.not_after_it),
        )
        for change in changes
    }
