"""The long patterns of code rules, read from their files."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.damage import damage_in
from services.guidelines.pattern_files import read_patterns
from services.paths import RESOURCES

NAMES = sorted(path.stem for path in (RESOURCES / "rules" / "patterns").glob("*.toml"))


@pytest.mark.parametrize("name", NAMES)
def test_every_file_is_whole_and_no_word_is_left_unfilled(name: str) -> None:
    patterns = read_patterns(RESOURCES, name)
    assert patterns
    assert not [key for key, pattern in patterns.items() if "{word}" in pattern.pattern or "{place}" in pattern.pattern]


def test_words_stand_for_their_alternatives_and_a_list_is_tried_in_order(tmp_path: Path) -> None:
    folder = tmp_path / "rules" / "patterns"
    folder.mkdir(parents=True)
    lines = (
        "[words]",
        "fruit = ['elma', 'armut']",
        "ripe = 'olgun {fruit}'",
        "[patterns]",
        "eaten = ['{ripe}', 'ye{1,2}']",
    )
    (folder / "a.toml").write_text("\n".join(lines), encoding="utf-8")
    assert read_patterns(tmp_path, "a")["eaten"].pattern == "(?:olgun (?:elma|armut))|ye{1,2}"


def test_what_is_damaged_finds_nothing_and_is_told(tmp_path: Path) -> None:
    patterns = read_patterns(tmp_path, "secret_health")
    assert patterns["suffers"].search("kanser tedavisi goruyor") is None
    told = damage_in(tmp_path).tell()
    assert told is not None
    assert "rules/patterns/secret_health.toml" in told.turkish()
