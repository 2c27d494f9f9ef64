"""Reads the rules of a file, ours or the unit's: every entry is a rule or problems, and one never costs another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.messages import QT_TRANSLATE_NOOP, Message
from models.rules import Problem
from services.guidelines.rule_entry import Frame, read_entry
from services.guidelines.rule_source import RuleSource
from services.guidelines.rule_yaml import Node, read_tree

MOST_RULES = 5_000


@dataclass(frozen=True, slots=True)
class RuleFile:
    """What one file holds: whole rules, what is wrong, and the entries that are no whole rule (kept as they are)."""

    rules: tuple[RuleSource, ...]
    problems: tuple[Problem, ...]
    top: Mapping[str, Node] = field(default_factory=dict[str, Node])
    refused: tuple[Node, ...] = ()


def read_file(raw: bytes, file: str, *, unit: bool = False, taken: frozenset[str] = frozenset()) -> RuleFile:
    """Read the bytes of ``file`` (its name for problems). ``unit``: a file of the unit, which may leave more out.

    ``taken`` are ids that other files have. Raises nothing, whatever the bytes.
    """
    top, problems = read_tree(raw, file)
    return read_rules(top, problems, file, unit=unit, taken=taken)


def read_rules(
    top: Mapping[str, Node], problems: list[Problem], file: str, *, unit: bool, taken: frozenset[str] = frozenset()
) -> RuleFile:
    """Make rules of the parsed file ``top``; ``problems`` are those that were found before."""
    frame = Frame.read(top, file, problems, unit=unit)
    if frame is None:
        return RuleFile((), tuple(problems), top)
    entries = _listed(top, "rules", file, problems)
    if len(entries) > MOST_RULES:
        said = QT_TRANSLATE_NOOP("services", "Dosyada {n} kural var, en çok {most} olabilir; ilk {most} kural okundu.")
        problems.append(Problem(Message(said, {"n": len(entries), "most": MOST_RULES}), file))
        entries = entries[:MOST_RULES]
    rules: list[RuleSource] = []
    refused: list[Node] = []
    ids = set(taken)
    for entry in entries:
        read = read_entry(entry, frame)
        if not read.problems and read.rule is not None and read.rule.id in ids:
            read = read.with_duplicate(entry, file)
        problems += read.problems
        if read.rule is None:
            refused.append(entry)
        else:
            ids.add(read.rule.id)
            rules.append(read.rule)
    return RuleFile(tuple(rules), tuple(problems), top, tuple(refused))


def _listed(top: Mapping[str, Node], key: str, file: str, problems: list[Problem]) -> list[Node]:
    node = top.get(key)
    if node is None or node.text == "":
        return []
    if node.items is None:
        said = QT_TRANSLATE_NOOP("services", "“{key}” bir liste olmalı: her öğesi “-” ile başlayan satırlar.")
        problems.append(Problem(Message(said, {"key": key}), file, node.line))
        return []
    return node.items
