"""The decision table, the forms of a credit, and content credentials."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.checking import Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language, Platform
from models.posts import Attachment
from models.sources import PictureSource, SourceKind
from services.images.ai_text import says_ai
from services.images.attribution import Case, attribution
from services.images.content_credentials import generator, manifest, source_types
from services.images.facts import Credit, PictureFacts
from services.images.in_posts import picture_findings
from services.images.named import names
from services.images.rights_data import BrokenTable, DecisionRow, load_rights, read_rows
from services.paths import RESOURCES

ROWS = load_rights(RESOURCES).rows
NOW = datetime(2026, 5, 4, tzinfo=UTC)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_every_row_decides_its_own_example(row: DecisionRow) -> None:
    assert load_rights(RESOURCES).decide(row.example) is row


def test_a_row_with_an_unknown_fact_is_refused() -> None:
    with pytest.raises(BrokenTable, match="moon"):
        read_rows([{"id": "a", "if": ["moon"], "demand": "nothing", "example": [], "tells": ""}])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("IŞIK'IN objektifinden: AYŞE IŞIK'IN karesi", "Ayşe Işık"),
        ("Foto: ayse isik", "Ayşe Işık"),
        ("#AyşeIşık teşekkürler", "Ayşe Işık"),
        ("📷 @ayse_isik", "Ayşe Işık"),
        ("Foto: A. Işık", "Ayşe Işık"),
        ("@adaer’e teşekkürler", "@AdaEr"),
    ],
)
def test_a_name_is_known_in_its_forms(text: str, name: str) -> None:
    assert names(text, name)


@pytest.mark.parametrize(("text", "name"), [("canlı yayın", "Can"), ("@adaersoy", "@adaer"), ("Ayşe Öz", "Ayşe Işık")])
def test_another_word_is_no_name(text: str, name: str) -> None:
    assert not names(text, name)


def test_a_post_about_ai_does_not_label_its_picture() -> None:
    assert says_ai("Bahar geldi. Bu görsel yapay zekâ ile üretilmiştir.")
    assert not says_ai("Yapay zekâ seminerimiz yarın saat 14.00'te.")


@pytest.mark.parametrize(
    ("platform", "fix"),
    [
        (Platform.X, "\nFoto: @ayseisik"),
        (Platform.INSTAGRAM, "\n\nFotoğraf: @ayseisik"),
        (Platform.FACEBOOK, "\n\nFotoğraf: Ayşe Işık"),
    ],
)
def test_the_fix_has_the_platforms_form_and_satisfies(platform: Platform, fix: str) -> None:
    picture = PictureFacts("JPEG", 1200, 800, 1200, 800, 1, 1000)
    source = PictureSource("0" * 64, SourceKind.COLLEAGUE, NOW, "Ayşe Işık", "@ayseisik")
    (finding,) = attribution(Case(picture, "a.jpg", "Bahar", source=source), platforms=[platform])
    assert finding.rule == "attribution.missing"
    assert finding.data["rule"] == "declared-uncredited"
    assert finding.fixes[0].replacement == fix
    assert not list(attribution(Case(picture, "a.jpg", "Bahar" + fix, source=source), language=Language.TURKISH))


def test_in_a_post_the_name_that_the_file_came_with_counts() -> None:
    asked: dict[str, object] = {}

    class Nothing:
        diagnostics: tuple[Diagnostic, ...] = ()
        kin: tuple[str, ...] = ()

    class Inspector:
        def inspect(self, path: Path, **words: object) -> Nothing:
            asked.update(words, path=path)
            return Nothing()

    unit = UnitContext(name="Kütüphane", aliases=frozenset({"KDDB"}), own_handles=frozenset({"kutuphane"}))
    snapshot = Snapshot("Bahar", Language.TURKISH, NOW, unit=unit)
    picture = Attachment("1", "0" * 64, "gettyimages-1.jpg", "JPEG", 9, 9)
    assert picture_findings(Inspector(), [(Path("media/00"), picture)], [snapshot], (), lambda: False) == []
    assert asked["file_name"] == "gettyimages-1.jpg"
    assert asked["own_names"] == ["Kütüphane", "KDDB", "@kutuphane"]


def test_content_credentials_are_found_in_a_jpeg() -> None:
    box = b"\0\0\0\x90jumb" + b"c2pa\x6fclaim_generator\x66Gemini http://cv.iptc.org/newscodes/digitalsourcetype/"
    body = b"JP\0\x01\0\0\0\x01" + box + b"trainedAlgorithmicMedia"
    jpeg = b"\xff\xd8\xff\xeb" + (len(body) + 2).to_bytes(2, "big") + body + b"\xff\xd9"
    found = manifest(jpeg)
    assert generator(found) == "Gemini"
    assert source_types(found) == ["trainedAlgorithmicMedia"]
    made = PictureFacts(
        "JPEG", 9, 9, 9, 9, 1, 9, statements=(Credit("c2pa.digitalSourceType", source_types(found)[0]),)
    )
    (finding,) = attribution(Case(made, "a.jpg", "Bahar"))
    assert finding.data["rule"] == "ai-unlabelled"
