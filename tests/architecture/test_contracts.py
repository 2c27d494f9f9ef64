"""The contracts of pyproject.toml hold, and each of them catches a violation planted for it."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("models", "services", "ui")

PLANTED = {
    "layers": ("models/planted.py", "import services.clock\n"),
    "qt-only-in-ui": ("services/planted.py", "from PySide6.QtCore import QObject\n"),
    "sqlalchemy-only-in-storage": ("services/planted.py", "from sqlalchemy.orm import Session\n"),
    "keyring-in-one-adapter": ("services/planted.py", "import keyring\n"),
    "shamir-in-one-adapter": ("services/vault/planted.py", "import shamir_mnemonic\n"),
    "cryptography-in-the-vault": ("services/planted.py", "from cryptography.hazmat.primitives import hashes\n"),
    "vault-libraries-in-their-adapters": ("services/vault/planted.py", "import zxcvbn\n"),
    "segno-in-one-adapter": ("ui/vault/planted.py", "import segno\n"),
    "pyrage-in-its-adapters": ("services/vault/planted.py", "import pyrage\n"),
    "pillow-in-one-adapter": ("ui/planted.py", "from PIL import Image\n"),
    "pixels-in-the-worker": ("services/planted.py", "import cv2\n"),
    "office-files-in-their-adapters": ("ui/calendar/planted.py", "import openpyxl\n"),
    "holidays-in-one-adapter": ("ui/calendar/planted.py", "import holidays\n"),
    "hunspell-in-one-adapter": ("services/planted.py", "import hunspell\n"),
    "language-tool-in-one-adapter": ("services/planted.py", "import language_tool_python\n"),
    "pages-are-independent": ("ui/editor/planted.py", "import ui.calendar\n"),
    "no-cycles": ("services/clock.py", "import services.logs\n"),
}


def lint(folder: Path, contract: str | None = None) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo"]
    if contract:
        command += ["--contract", contract]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("checkout")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_all_contracts_hold_as_the_code_stands(copy: Path) -> None:
    result = lint(copy)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("contract", sorted(PLANTED))
def test_a_planted_violation_is_caught(copy: Path, contract: str) -> None:
    name, line = PLANTED[contract]
    planted = copy / name
    before = planted.read_text(encoding="utf-8") if planted.exists() else None
    planted.write_text(line + (before or "").replace("from __future__ import annotations\n", ""), encoding="utf-8")
    if contract == "no-cycles":
        back = copy / "services/logs.py"
        original = back.read_text(encoding="utf-8")
        back.write_text(original + "\nimport services.clock\n", encoding="utf-8")
    try:
        result = lint(copy, contract)
    finally:
        if before is None:
            planted.unlink()
        else:
            planted.write_text(before, encoding="utf-8")
        if contract == "no-cycles":
            back.write_text(original, encoding="utf-8")
    assert result.returncode == 1, result.stdout + result.stderr
    assert "BROKEN" in result.stdout


def test_nobody_imports_main() -> None:
    guilty = [
        path.relative_to(ROOT)
        for package in PACKAGES
        for path in (ROOT / package).rglob("*.py")
        if re.search(r"\bmain\b", source := path.read_text(encoding="utf-8"))  # to read all of them takes seconds
        for node in ast.walk(ast.parse(source))
        if (isinstance(node, ast.Import) and any(name.name == "main" for name in node.names))
        or (isinstance(node, ast.ImportFrom) and node.module == "main" and node.level == 0)
    ]
    assert guilty == []


def test_nothing_heavy_is_made_at_import_time() -> None:
    """No module of ours starts a thread, opens a database or makes a Qt object when it is imported."""
    probe = """
import importlib, pkgutil, sys, threading
import models, services, ui
before = threading.active_count()
for package in (models, services, ui):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if ".migrations" not in module.name and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
assert threading.active_count() == before, "a thread was started"
from PySide6.QtCore import QCoreApplication
assert QCoreApplication.instance() is None, "an application was made"
"""
    result = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("package", PACKAGES)
def test_packages_below_ui_never_fold_case_the_english_way(package: str) -> None:
    """``.lower()`` and ``.upper()`` are wrong for Turkish (İ, ı): one module knows how (DESIGN section 2).

    A line may say why its text is no Turkish: a trailing ``# ascii`` marks handles, hex digits and the like.
    """
    guilty: list[str] = []
    for path in (ROOT / package).rglob("*.py"):
        if not path.relative_to(ROOT).as_posix().startswith("services/language/"):
            guilty += [f"{path.relative_to(ROOT)}:{line}" for line in _english_casing(path.read_text(encoding="utf-8"))]
    assert guilty == []


def _english_casing(source: str) -> Iterator[int]:
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in {"lower", "upper", "title", "capitalize", "casefold", "swapcase"}
            and not (isinstance(node.func.value, ast.Name) and node.func.value.id == "turkish")
            and not any("# ascii" in line for line in lines[node.lineno - 1 : node.end_lineno])
        ):
            yield node.lineno
