"""What the repository promises about itself."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def pinned() -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==([\w.]+)", LOCK, re.MULTILINE))


def test_the_lock_pins_what_the_project_asks_for() -> None:
    wanted = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]
    asked = {re.split(r"[\[=]", line, maxsplit=1)[0]: line.split("==")[1].split(" ")[0] for line in wanted}
    assert asked == {name: pinned().get(name) for name in asked}


def test_every_locked_package_has_hashes_and_no_index_is_named() -> None:
    entries = re.split(r"^(?=[a-z0-9-]+==)", LOCK, flags=re.MULTILINE)[1:]
    assert len(entries) > 30
    assert [entry.split("=")[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in LOCK
    assert "--index" not in LOCK
    assert "--find-links" not in LOCK


def test_every_shipped_dependency_stands_in_third_party() -> None:
    notices = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8").lower()
    names = [re.split(r"[=\[]", line, maxsplit=1)[0] for line in PROJECT["project"]["dependencies"]]
    assert [name for name in names if f"`{name}`" not in notices] == []


def test_every_folder_of_data_names_its_licence() -> None:
    """Data that is not our own work has its licence text beside it and a line in THIRD_PARTY.md."""
    notices = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8")
    licences = [*ROOT.glob("resources/**/*LICENSE*"), *ROOT.glob("resources/**/NOTICE*")]
    assert len(licences) >= 5
    assert [str(p) for p in licences if p.parent.relative_to(ROOT).as_posix() not in notices] == []


def test_packaging_is_no_package() -> None:
    """``packaging/__init__.py`` would shadow the library of that name."""
    assert not (ROOT / "packaging/__init__.py").exists()
