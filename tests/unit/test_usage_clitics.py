"""de/da and ki: minimal pairs both ways, silence on right text, any text at all, and life without the data."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.diagnostics import Diagnostic
from models.enums import Severity
from services.language.paragraph import Paragraph
from services.paths import RESOURCES
from services.spelling import turkish_engine
from services.spelling.turkish_checker import TurkishEngine
from services.usage.clitics import Conjunction
from services.usage.clitics_ki import Ki
from tests.benchmarks.turkish_clitics import held_out

DATA = Path(__file__).resolve().parents[1] / "data" / "turkish"
PAIRS = [
    tuple(line.split("\t"))
    for line in (DATA / "clitics.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
CLEAN = (DATA / "clitics_clean.txt").read_text(encoding="utf-8").splitlines()
RULES = (Conjunction(RESOURCES / "usage"), Ki())
PIECES = (  # noqa: SIM905
    "de da te ta ki kü De DA Kİ ben sen o biz siz oda bende sizde okul okulda kitap kitapta Ankara Ankara'da Ankarada "
    "Salonu'n ' ’ - , . ! \n 14.00 # #Bizde @bizde 🎓 gelsede duydumki bizim geçen yıl İSTANBUL İSTANBUL'DA İ I ı "
    "\u0301 \u00ad \u200d \x00 www.ankara.edu.tr/de a@b.de öğrenciler öğrencilerde ede aa'de 'de de'de"
).split(" ")


@pytest.fixture(scope="module")
def engine() -> TurkishEngine:
    return turkish_engine(RESOURCES)


def found(text: str, engine: TurkishEngine) -> list[Diagnostic]:
    paragraph = Paragraph(text)
    return [one for rule in RULES for one in rule.find(paragraph, engine)]


def mended(text: str, findings: list[Diagnostic]) -> str:
    for one in sorted(findings, key=lambda one: -one.start):
        text = text[: one.start] + one.fixes[0].replacement + text[one.end :]
    return text


def test_there_are_pairs_enough():
    assert len(set(PAIRS)) >= 60


@pytest.mark.parametrize(("wrong", "right"), PAIRS)
def test_minimal_pair(wrong: str, right: str, engine: TurkishEngine):
    findings = found(wrong, engine)
    assert mended(wrong, findings) == right
    assert all(one.rule in ("usage.de-da", "usage.ki") for one in findings)
    assert all(one.severity is Severity.WARNING and one.article == 3 and one.explanation for one in findings)
    assert found(right, engine) == []


@pytest.mark.parametrize("line", CLEAN)
def test_silent_on_right_posts(line: str, engine: TurkishEngine):
    assert found(line, engine) == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("SERGİ ANKARA DA YAPILACAK.", "SERGİ ANKARA'DA YAPILACAK."),
        ("SİZDE KATILIN.", "SİZ DE KATILIN."),
        ("Ankara’ da buluşalım.", "Ankara’da buluşalım."),
        ("Çalıştay Kültür Merkezi’n de yapılacak.", "Çalıştay Kültür Merkezi’nde yapılacak."),
        ("Birde konser var.", "Bir de konser var."),
    ],
)
def test_case_and_apostrophe_are_kept(wrong: str, right: str, engine: TurkishEngine):
    assert mended(wrong, found(wrong, engine)) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [("Kitabda yazıyor.", "Kitapta"), ("Mektubda yazıyordu.", "Mektupta"), ("Kanadda ağrı var.", "Kanatta")],
)
def test_softened_word_is_a_locative_and_no_conjunction(text: str, right: str, engine: TurkishEngine):
    (finding,) = found(text, engine)
    assert [fix.replacement for fix in finding.fixes] == [right]
    assert finding.message.text.startswith("Bulunma eki")


@pytest.mark.parametrize(("text", "rights"), [("Kulüpde toplandık.", ["Kulüpte", "Kulüp de"])])
def test_locative_that_should_harden_comes_first(text: str, rights: list[str], engine: TurkishEngine):
    (finding,) = found(text, engine)
    assert [fix.replacement for fix in finding.fixes] == rights


def test_yada_is_left_to_the_table_of_words(engine: TurkishEngine):
    assert found("Bugün yada yarın gelin. Yada hiç gelmeyin.", engine) == []


def test_words_of_hashtags_and_addresses_are_left_alone(engine: TurkishEngine):
    assert found("#SizdeKatılın @sizde www.sizde.com", engine) == []


def test_precision_and_recall_on_the_held_out_half():
    results = held_out()
    planted = sum(one.planted for one in results.values())
    hits = sum(one.found for one in results.values())
    false = sum(one.false for one in results.values())
    assert hits / planted >= 0.70
    assert hits / (hits + false) >= 0.95
    assert results["joined"].recall >= 0.55
    assert results["joined"].precision >= 0.93


@settings(max_examples=150)
@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join)))
def test_any_text_has_its_offsets(text: str):
    engine = turkish_engine(RESOURCES)
    findings = found(text, engine)
    assert findings == found(text, engine)
    for one in findings:
        assert 0 <= one.start < one.end <= len(text)
        assert one.data["word"] == text[one.start : one.end]
        assert one.fixes[0].replacement != text[one.start : one.end]


def test_long_text_in_linear_steps(engine: TurkishEngine):
    assert len(found("bende geliyorum. " * 2_000, engine)) == 2_000
    found("de " * 20_000, engine)
    found("da" * 50_000, engine)
    found("okulda ki " * 5_000, engine)


@pytest.mark.parametrize("content", [None, b"", b"nonsense"])
def test_without_its_data_the_rule_is_silent_and_says_why(tmp_path: Path, content: bytes | None, engine: TurkishEngine):
    shutil.copy(RESOURCES / "usage" / "clitics.tsv", tmp_path)
    if content is not None:
        (tmp_path / "context.bin").write_bytes(content)
    rule = Conjunction(tmp_path)
    assert "context.bin" in rule.problem
    assert list(rule.find(Paragraph("Bende geliyorum."), engine)) == []
    assert RULES[0].problem == ""
