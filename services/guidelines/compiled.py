"""Our rules as they are shipped: one file, built of the YAML files (``make data ONLY=rules``), read in milliseconds.

A line is a rule: what the engine runs, a tab, what only a finding or the handbook says; both are JSON. The second
half is parsed when somebody asks. The first line has the sums of the YAML files and of the rest of this one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.enums import Language, Severity
from models.messages import Message
from services.guidelines.lexicon import Rule, Texts

if TYPE_CHECKING:
    from services.guidelines.rule_source import RuleSource

FILE = "compiled.tsv"
_SCHEMA = 1
_LANGUAGES = {language.value: language for language in Language}
_SEVERITIES = {severity.value: severity for severity in Severity}


class CompiledError(ValueError):
    """The file is not what was built."""


def sums_of(files: Iterable[Path]) -> dict[str, str]:
    """Return the sums of the YAML files by their names."""
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in files}


def compiled(sources: Iterable[RuleSource], sums: Mapping[str, str]) -> bytes:
    """Return the file of ``sources``: same rules, same bytes."""
    lines = (f"{_json(_hot(one))}\t{_json(_cold(one.texts))}\n" for one in sources)
    body = "".join(lines).encode("utf-8")
    header = _json({"schema": _SCHEMA, "sum": sha256(body).hexdigest(), "files": dict(sorted(sums.items()))})
    return f"{header}\n".encode() + body


def header_of(raw: bytes) -> Mapping[str, Any]:
    """Return the first line. Raises CompiledError."""
    try:
        header = json.loads(raw[: raw.index(b"\n")])
    except ValueError as error:
        raise CompiledError("no header") from error
    if not isinstance(header, dict) or header.get("schema") != _SCHEMA:  # pyright: ignore[reportUnknownMemberType] - JSON
        raise CompiledError("another schema")
    return header  # pyright: ignore[reportUnknownVariableType] - JSON


def read_compiled(raw: bytes) -> list[Rule]:
    """Return the rules of a compiled file. Raises CompiledError where it is not just as it was built."""
    header = header_of(raw)
    body = raw[raw.index(b"\n") + 1 :]
    if sha256(body).hexdigest() != header.get("sum"):
        raise CompiledError("the sum is another")
    # Whole by its sum, and built by us: nothing below can fail.
    halves = [line.split("\t") for line in body.decode("utf-8").split("\n")[:-1]]
    hot = json.loads(f"[{','.join(half[0] for half in halves)}]")
    return [_rule(fields, half[1]) for fields, half in zip(hot, halves, strict=True)]


def _hot(source: RuleSource) -> list[Any]:
    rule = source.rule()
    return [
        *(rule.id, rule.article, rule.language.value, rule.severity.value, rule.quotes, int(rule.compound)),
        *(list(rule.fixes), dict(rule.raw_guards), rule.spellings, rule.once, rule.rank),
    ]


def _rule(fields: list[Any], cold: str) -> Rule:
    identity, article, language, severity, quotes, compound, fixes, guards, spellings, once, rank = fields
    return Rule(
        id=identity,
        article=article,
        language=_LANGUAGES[language],
        severity=_SEVERITIES[severity],
        spellings=spellings,
        fixes=fixes,
        raw_guards=guards,
        quotes=quotes,
        compound=bool(compound),
        load=partial(_texts, cold),
        once=once,
        rank=rank,
    )


def _cold(texts: Texts) -> list[Any]:
    message, why = texts.message, texts.why
    return [
        *(texts.title, message.text, message.en, why.text, why.en, texts.patterns, texts.sources, texts.as_of),
        *(texts.hits, texts.clean, texts.rewrites),
    ]


def _texts(line: str) -> Texts:
    title, message, message_en, why, why_en, patterns, sources, as_of, hits, clean, rewrites = json.loads(line)
    return Texts(
        title=title,
        message=Message(message, en=message_en),
        why=Message(why, en=why_en),
        patterns=tuple(patterns),
        sources=tuple(sources),
        as_of=as_of,
        hits=tuple(hits),
        clean=tuple(clean),
        rewrites=tuple((found, wanted) for found, wanted in rewrites),
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
