"""Our own rules: read from the YAML files of ``resources/rules``, or from what was compiled of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from models.rules import Problem, RuleInfo
from services.guidelines.lexicon import Rule
from services.guidelines.rule_source import RuleSource, read_file

PATTERN = "*.yaml"


def rule_files(folder: Path) -> list[Path]:
    """Return the rule files of ``folder``, in the order of their names."""
    return sorted(folder.glob(PATTERN))


def read_sources(folder: Path) -> tuple[list[RuleSource], list[Problem]]:
    """Return all whole rules of ``folder`` and what is wrong with the others. A file that cannot be opened raises."""
    rules: list[RuleSource] = []
    problems: list[Problem] = []
    for path in rule_files(folder):
        read = read_file(path.read_bytes(), path.name, taken=frozenset(rule.id for rule in rules))
        rules += read.rules
        problems += read.problems
    return rules, problems


def load_rules(folder: Path) -> Sequence[Rule]:
    """Return our rules as the engine runs them."""
    return [source.rule() for source in read_sources(folder)[0]]


def our_rules(resources: Path) -> list[RuleInfo]:
    """Return our rules for a list of them or the handbook, in the order of the articles and of their files."""
    infos = [info_of(rule) for rule in load_rules(resources / "rules")]
    return sorted(infos, key=lambda info: info.article)


def info_of(rule: Rule, *, unit: bool = False) -> RuleInfo:
    """Return what there is to show of ``rule``."""
    texts = rule.texts
    return RuleInfo(
        id=rule.id,
        article=rule.article,
        language=rule.language,
        severity=rule.severity,
        title=texts.title,
        message=texts.message,
        why=texts.why,
        patterns=texts.patterns,
        fixes=tuple(rule.fixes),
        sources=texts.sources,
        as_of=texts.as_of,
        hits=texts.hits,
        clean=texts.clean,
        rewrites=texts.rewrites,
        unit=unit,
    )
