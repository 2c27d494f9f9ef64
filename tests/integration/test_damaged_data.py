"""Damaged language data: checking goes on with what is whole, says so once, and self-test fails by the file's name."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.checking import Snapshot
from models.enums import Language
from services.bootstrap import all_checkers
from services.checking import CheckService
from services.damage import damage_in
from services.paths import RESOURCES
from services.seals import SEALS, damaged_files, sealed_files
from services.selftest import run_checks, service_checks
from services.spelling import english_engine, turkish_engine
from services.spelling.plain_words import PlainWords

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
TURKISH = "Öğrencilerimiz kitapları okudu, herkez geldi. Törende çalıştaylarımız anlatıldı, yalnıs sözcükler de var."
DRAFT = "Ogrencilerimiz icin kayitlar basladi, butun ogretmenlerimize tesekkur ederiz."
ENGLISH = "They recieve good letters from the universty."
MORPHOLOGY = [name for name in sealed_files(RESOURCES) if re.fullmatch(r"morphology/.*\.(bin|tsv)", name)]
TEXTS = [
    *(f"usage/{name}.tsv" for name in ("abbreviations", "capitals", "changes", "clitics", "light_verbs", "phrases")),
    *("usage/circumflex_pairs.tsv", "usage/circumflex_words.tsv", "usage/institutions.txt", "usage/names.txt"),
    *("spelling/tr/corrections.tsv", "spelling/tr/platform_names.txt"),
]
DATA = [*MORPHOLOGY, "usage/ascii.bin", "usage/context.bin", "spelling/en/frequent.txt.xz"]


def flip(path: Path) -> None:
    """Change one bit in the middle."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 4
    path.unlink()  # the copies are links: never write into the file itself
    path.write_bytes(data)


def truncate(path: Path) -> None:
    data = path.read_bytes()
    path.unlink()
    path.write_bytes(data[: len(data) // 2 + 3])


def delete(path: Path) -> None:
    path.unlink()


def rubbish(path: Path) -> None:
    """Put bytes there that are no UTF-8."""
    path.unlink()
    path.write_bytes(b"\xff\xfe\x00" * 40)


DAMAGES = (flip, truncate, delete)


@pytest.fixture
def resources(tmp_path: Path) -> Iterator[Path]:
    """The resources, each file a link that may be replaced."""
    copy = tmp_path / "resources"
    shutil.copytree(RESOURCES, copy, copy_function=link)
    yield copy
    for engine in (turkish_engine, english_engine, damage_in):
        engine.cache_clear()  # what was loaded of this copy is of no use to anybody


def link(source: str, target: str) -> None:
    Path(target).symlink_to(source)


def words(resources: Path, text: str, language: Language = Language.TURKISH) -> dict[str, tuple[str, ...]]:
    """Return what is found in ``text``, with its fixes."""
    found = CheckService(all_checkers(resources)).check(Snapshot(text, language, NOW), lambda: False)
    return {text[one.start : one.end]: tuple(fix.replacement or "" for fix in one.fixes) for one in found}


def test_the_sums_are_those_of_the_files() -> None:
    assert damaged_files(RESOURCES) == [], "run: python packaging/data/seal.py"
    assert set(DATA) <= set(sealed_files(RESOURCES))


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", DATA)
def test_every_damage_fails_the_self_test_and_stops_nobody(
    resources: Path, name: str, damage: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    damage(resources / name)
    checks = [check for check in service_checks(resources) if check.name == "Dil verisi"]
    assert run_checks(checks) == 1
    assert name in capsys.readouterr().out
    found = words(resources, TURKISH)
    assert "herkez" in found
    assert not {"Öğrencilerimiz", "kitapları", "çalıştaylarımız", "anlatıldı"} & set(found)
    words(resources, DRAFT)
    assert "recieve" in words(resources, ENGLISH, Language.ENGLISH)
    told = damage_in(resources).tell()
    assert damage_in(resources).tell() is None
    if name.endswith((".bin", ".xz")) or damage is delete:
        assert told is not None
        assert name in told.turkish()


@pytest.mark.parametrize("damage", [rubbish, truncate, delete])
@pytest.mark.parametrize("name", ["spelling/en/index.aff", "spelling/en/index.dic"])
def test_without_its_dictionary_no_english_word_is_wrong(
    resources: Path, name: str, damage: Callable[[Path], None]
) -> None:
    damage(resources / name)
    assert words(resources, ENGLISH, Language.ENGLISH) == {}
    assert "herkez" in words(resources, "Workshop bitti, herkez wifi kullandı.")
    told = damage_in(resources).tell()
    assert told is not None
    assert name in told.turkish()


@pytest.mark.parametrize("damage", [rubbish, delete])
@pytest.mark.parametrize("name", TEXTS)
def test_a_damaged_table_is_named_and_the_rest_goes_on(
    resources: Path, name: str, damage: Callable[[Path], None]
) -> None:
    damage(resources / name)
    assert name in damaged_files(resources)
    found = words(resources, "Yalnıs sözcük var, geldimi , herkezin günü. Instagram'da paylaştık.")
    assert "Yalnıs" in found
    assert "geldimi" in found
    assert "herkezin" in found
    assert turkish_engine(resources).words.morphology.inflector.inflect("kitap", ("Acc",)) == ("kitabı",)
    told = damage_in(resources).tell()
    assert told is not None
    assert name in told.turkish()
    assert told.turkish().count("/") == name.count("/"), "only this file"


def test_every_file_of_the_language_is_sealed() -> None:
    folders = (RESOURCES / name for name in ("attribution", "images", "morphology", "rules", "spelling", "usage"))
    files = {
        path.relative_to(RESOURCES).as_posix() for folder in folders for path in folder.rglob("*") if path.is_file()
    }
    assert {name for name in files if not name.endswith(".md")} == set(sealed_files(RESOURCES))


@pytest.mark.parametrize("name", ["morphology/attested.bin", "morphology/possible.bin"])
def test_the_plain_dictionary_stands_in(resources: Path, name: str) -> None:
    flip(resources / name)
    engine = turkish_engine(resources)
    assert isinstance(engine.words.morphology, PlainWords)
    found = words(resources, TURKISH)
    assert found["herkez"] == ("herkes",)
    assert "yanlış" in found["yalnıs"]  # the list of frequent forms is whole
    assert engine.words.is_name("Ankara")
    assert not engine.words.accepts("ankra")
    assert engine.words.analyses("kitaplarımızdan")
    assert words(resources, "Bende geliyorum, herşey hazır.")
    told = damage_in(resources).tell()
    assert told is not None
    assert "yeniden kurun" in told.turkish()


@pytest.mark.parametrize("damage", [rubbish, delete])
def test_the_plain_dictionary_stands_in_without_our_own_words(resources: Path, damage: Callable[[Path], None]) -> None:
    flip(resources / "morphology" / "attested.bin")
    damage(resources / "spelling" / "tr" / "accepted.txt")
    assert words(resources, TURKISH)["herkez"] == ("herkes",)
    told = damage_in(resources).tell()
    assert told is not None
    assert "spelling/tr/accepted.txt" in told.turkish()


def test_without_the_frequent_forms_nothing_is_suggested(resources: Path) -> None:
    delete(resources / "morphology" / "frequent.bin")
    assert words(resources, "Bu yalnıs oldu.") == {"yalnıs": ()}


def test_without_any_dictionary_no_word_is_wrong(resources: Path) -> None:
    flip(resources / "morphology" / "attested.bin")
    truncate(resources / "spelling" / "tr" / "index.dic.xz")
    assert words(resources, "Bu yalnıs oldu.") == {}
    told = damage_in(resources).tell()
    assert told is not None
    assert "index.dic.xz" in told.turkish()


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_list_of_sums_fails_the_self_test(resources: Path, damage: Callable[[Path], None]) -> None:
    damage(resources / SEALS)
    assert damaged_files(resources)


def test_whole_data_are_nothing_to_tell_of(resources: Path) -> None:
    words(resources, TURKISH)
    words(resources, DRAFT)
    words(resources, ENGLISH, Language.ENGLISH)
    assert damage_in(resources).tell() is None


def installation(tmp_path: Path, resources: Path) -> Path:
    """Return a ``main.py`` that runs our code with ``resources``."""
    for name in ("models", "services", "ui"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "main.py", tmp_path)
    assert resources.parent == tmp_path
    return tmp_path / "main.py"


def test_the_command_line_says_it_once_and_answers(tmp_path: Path, resources: Path) -> None:
    main = installation(tmp_path, resources)

    def check(*more: str) -> subprocess.CompletedProcess[str]:
        lines = '{"text": "Herkez geldi."}\n{"text": "Herkez gitti."}\n'
        command = [sys.executable, str(main), "check", "--jsonl", *more]
        return subprocess.run(command, input=lines, capture_output=True, encoding="utf-8", timeout=90, check=False)

    whole = check("--fail-on", "error")
    assert whole.stderr == ""
    flip(resources / "morphology" / "attested.bin")
    broken = check("--fail-on", "error")
    assert broken.stderr.count("morphology/attested.bin") == 1
    assert "Traceback" not in broken.stderr
    assert broken.returncode == whole.returncode
    assert broken.stdout.count("Herkes") == whole.stdout.count("Herkes") > 0
