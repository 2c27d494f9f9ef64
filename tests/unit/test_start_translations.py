"""English is complete: every text of the screen is in the catalogue, and none waits for its English."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    # packaging/ is no package (it would shadow PyPI's), so the script is loaded by its place.
    spec = importlib.util.spec_from_file_location("birim_kalemi_translations", ROOT / "packaging/translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_every_text_is_collected_and_has_its_english(script: ModuleType):
    assert script.missing() == []


def test_values_have_the_same_places_in_both_languages(script: ModuleType):
    wrong = []
    for (context, source), message in script.messages(script.CATALOGUE).items():
        translation = message.find("translation")
        forms = [translation.text or "", *(form.text or "" for form in translation.findall("numerusform"))]
        places = sorted(re.findall(r"\{\w*\}", source))
        wrong += [
            (context, source) for form in forms if form.strip() and sorted(re.findall(r"\{\w*\}", form)) != places
        ]
    assert wrong == []


def test_the_compiled_catalogue_is_as_new_as_its_source(script: ModuleType, tmp_path: Path):
    import subprocess

    fresh = tmp_path / "fresh.qm"
    subprocess.run([script.TOOLS / "pyside6-lrelease", "-silent", script.CATALOGUE, "-qm", fresh], check=True)
    assert fresh.read_bytes() == script.CATALOGUE.with_suffix(".qm").read_bytes()


def test_english_tells_the_reader_what_to_write(script: ModuleType):
    """“A is written instead of B” also reads as what somebody wrote, which is the opposite."""
    turned = [
        english
        for message in script.messages(script.CATALOGUE).values()
        if "{right}" in (english := message.findtext("translation", ""))
        and re.search(r"\b(is|are) written (instead|as|apart|with)\b", english)
    ]
    assert turned == []
