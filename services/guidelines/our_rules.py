"""Our own rules: read from the YAML files of ``resources/rules``, or from what was compiled of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from models.rules import Problem, RuleInfo
from services.damage import damage_in
from services.guidelines.compiled import FILE, CompiledError, read_compiled
from services.guidelines.lexicon import Rule

if TYPE_CHECKING:
    from services.guidelines.rule_source import RuleSource

PATTERN = "*.yaml"


def rule_files(folder: Path) -> list[Path]:
    """Return the rule files of ``folder``, in the order of their names."""
    return sorted(folder.glob(PATTERN))


def read_sources(folder: Path) -> tuple[list[RuleSource], list[Problem]]:
    """Return all whole rules of ``folder`` and what is wrong with the others. A file that cannot be opened raises."""
    from services.guidelines.rule_file import read_file

    rules: list[RuleSource] = []
    problems: list[Problem] = []
    for path in rule_files(folder):
        read = read_file(path.read_bytes(), path.name, taken=frozenset(rule.id for rule in rules))
        rules += read.rules
        problems += read.problems
    return rules, problems


def load_rules(folder: Path) -> Sequence[Rule]:
    """Return our rules as the engine runs them, of the compiled file.

    Where that is damaged the YAML files stand in, which takes longer; what is missing then is noted and told to the
    user once (``services.damage``).
    """
    try:
        return read_compiled((folder / FILE).read_bytes())
    except (OSError, CompiledError) as error:
        damage_in(folder.parent).note(f"{folder.name}/{FILE}", error)
    try:
        sources, problems = read_sources(folder)
    except OSError as error:
        damage_in(folder.parent).note(folder.name, error)
        return []
    for problem in problems:
        damage_in(folder.parent).note(f"{folder.name}/{problem.file}", problem.told())
    return [source.rule() for source in sources]


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
