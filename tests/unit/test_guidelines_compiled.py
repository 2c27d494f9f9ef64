"""Our rules as they are shipped: built of the rule files that are there, and nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.checking import Snapshot
from models.enums import Language
from services.damage import damage_in
from services.guidelines.compiled import FILE, CompiledError, compiled, header_of, read_compiled, sums_of
from services.guidelines.matcher import LexiconChecker
from services.guidelines.our_rules import our_rules, read_sources, rule_files
from services.paths import RESOURCES
from services.seals import sealed_files

FOLDER = RESOURCES / "rules"
BUILT = (FOLDER / FILE).read_bytes()
TEXT = Snapshot("İş adamlarıyla buluştuk.", Language.TURKISH, datetime(2026, 3, 2, 9, tzinfo=UTC))


def test_no_rule_was_edited_since_the_build() -> None:
    """The test that fails where a rule file was edited and nothing was built: run ``make data ONLY=rules``."""
    built, present = header_of(BUILT)["files"], sums_of(rule_files(FOLDER))
    edited = [name for name in sorted(built | present) if built.get(name) != present.get(name)]
    assert not edited, "edited, but not built: run make data ONLY=rules (python packaging/data/build_rules.py)"
    sources, problems = read_sources(FOLDER)
    assert not problems
    assert compiled(sources, sums_of(rule_files(FOLDER))) == BUILT, "run make data ONLY=rules"


def test_the_rules_are_sealed() -> None:
    names = {f"rules/{name}" for name in (FILE, *(path.name for path in rule_files(FOLDER)))}
    assert names <= set(sealed_files(RESOURCES))


def test_what_a_list_shows_comes_of_the_compiled_file() -> None:
    sources = {source.id: source for source in read_sources(FOLDER)[0]}
    infos = our_rules(RESOURCES)
    assert {info.id for info in infos} == set(sources)
    assert [info.article for info in infos] == sorted(info.article for info in infos)
    for info in infos:
        texts = sources[info.id].texts
        shown = (info.title, info.message, info.why, info.patterns, info.sources, info.hits, info.clean, info.rewrites)
        assert shown == (
            *(texts.title, texts.message, texts.why, texts.patterns, texts.sources, texts.hits, texts.clean),
            texts.rewrites,
        )
        assert info.title
        assert not info.unit


@pytest.fixture
def resources(tmp_path: Path) -> Iterator[Path]:
    shutil.copytree(FOLDER, tmp_path / "rules")
    yield tmp_path
    damage_in.cache_clear()


def flip(raw: bytes) -> bytes:
    return raw[: len(raw) // 2] + bytes([raw[len(raw) // 2] ^ 4]) + raw[len(raw) // 2 + 1 :]


@pytest.mark.parametrize(
    "damage", [flip, lambda raw: raw[: len(raw) // 3], lambda raw: b"", lambda raw: b"[]\n[]", None]
)
def test_the_rule_files_stand_in_for_a_damaged_build(resources: Path, damage: Callable[[bytes], bytes] | None) -> None:
    built = resources / "rules" / FILE
    if damage is None:
        built.unlink()
    else:
        built.write_bytes(damage(BUILT))
    (found,) = LexiconChecker(resources / "rules").check(TEXT, lambda: False)
    assert found.rule == "guideline.6.is-adami"
    told = damage_in(resources).tell()
    assert told is not None
    assert f"rules/{FILE}" in told.turkish()


def test_without_any_rules_the_check_goes_on(resources: Path) -> None:
    shutil.rmtree(resources / "rules")
    assert not LexiconChecker(resources / "rules").check(TEXT, lambda: False)
    assert damage_in(resources).tell() is not None


def test_a_broken_rule_file_costs_its_broken_rules_only(resources: Path) -> None:
    (resources / "rules" / FILE).unlink()
    for path in rule_files(resources / "rules"):
        if "gender" not in path.name:
            path.write_text("rules: [", encoding="utf-8")
    (found,) = LexiconChecker(resources / "rules").check(TEXT, lambda: False)
    assert found.rule == "guideline.6.is-adami"
    told = damage_in(resources).tell()
    assert told is not None
    assert "article-9.yaml" in told.turkish()


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(BUILT) - 1), st.integers(1, 255))
def test_every_changed_byte_is_noticed(place: int, change: int) -> None:
    changed = BUILT[:place] + bytes([BUILT[place] ^ change]) + BUILT[place + 1 :]
    try:
        same = [(one.id, one.spellings, one.raw_guards) for one in read_compiled(changed)]
    except CompiledError:
        return
    # Only the sums of the rule files, which nobody needs to run them, can change unseen.
    assert place < BUILT.index(b"\n")
    assert same == [(one.id, one.spellings, one.raw_guards) for one in read_compiled(BUILT)]


@given(st.binary(max_size=300))
def test_no_bytes_are_mistaken_for_a_build(raw: bytes) -> None:
    with pytest.raises(CompiledError):
        read_compiled(raw)
