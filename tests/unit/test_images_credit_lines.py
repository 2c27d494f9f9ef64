"""The forms of a credit, its place in a text, and the sentence that tells what a verdict rests on."""

from __future__ import annotations

import shutil
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.enums import Language, Platform
from models.sources import PictureSource, SourceKind
from services.damage import damage_in
from services.images import attribution as judging
from services.images.attribution import Case, attribution
from services.images.credit_lines import addition, additions, credit_lines
from services.images.credit_text import credited, has_credit
from services.images.evidence import Evidence, Piece
from services.images.facts import Credit, PictureFacts
from services.images.reasons import reason
from services.images.rights_data import DecisionRow, Demand, load_rights
from services.paths import RESOURCES

NOW = datetime(2026, 5, 4, tzinfo=UTC)
ROWS = load_rights(RESOURCES).rows
PHRASES = tomllib.loads((RESOURCES / "attribution" / "phrases.toml").read_text(encoding="utf-8"))
PICTURE = PictureFacts("JPEG", 1200, 800, 1200, 800, 1, 1000, credits=(Credit("exif.Artist", "Ayşe Işık"),))


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Bahar geldi.", "Bahar geldi.\n\nFoto: A"),
        ("Bahar geldi.\n", "Bahar geldi.\n\nFoto: A\n"),
        ("Bahar geldi.\n\n#bahar #kampüs", "Bahar geldi.\n\nFoto: A\n\n#bahar #kampüs"),
        ("Bahar.\n#bahar\n#kampüs\n", "Bahar.\n\nFoto: A\n#bahar\n#kampüs\n"),
        ("Bahar #kampüs", "Bahar #kampüs\n\nFoto: A"),
        ("Bahar.\n\nFoto: B\n\n#bahar", "Bahar.\n\nFoto: B\nFoto: A\n\n#bahar"),
        ("#bahar", "Foto: A\n\n#bahar"),
        ("  \n", "Foto: A  \n"),
        ("", "Foto: A"),
    ],
)
def test_a_credit_stands_on_a_line_of_its_own_before_the_hashtags(text: str, whole: str) -> None:
    assert addition(text, "Foto: A", None).into(text) == whole


def test_what_has_no_room_is_not_offered() -> None:
    lines = ("Foto: Ayşe Işık", "📷 Ayşe")
    assert [one.line for one in additions("Bahar", lines, Platform.X, lambda text: len(text) < 15)] == ["📷 Ayşe"]
    (finding,) = attribution(Case(PICTURE, "a.jpg", "Bahar"), platforms=[Platform.X], fits=lambda _text: False)
    assert not finding.fixes
    assert finding.explanation is not None
    assert "yer kalmamış" in finding.explanation.turkish()


@pytest.mark.parametrize("platform", [None, *Platform])
@pytest.mark.parametrize("kind", [kind for kind in SourceKind if kind not in {SourceKind.OWN, SourceKind.AI}])
@pytest.mark.parametrize("language", Language)
def test_every_form_counts_as_a_credit(kind: SourceKind, platform: Platform | None, language: Language) -> None:
    source = PictureSource("0" * 64, kind, NOW, "Ayşe Işık", "@ayseisik", "Pera Müzesi")
    lines = credit_lines("", source, language, platform)
    assert lines
    assert all(has_credit(line) for line in lines), lines


def test_a_wording_that_the_owner_asks_for_is_kept() -> None:
    source = PictureSource("0" * 64, SourceKind.STOCK, NOW, "Ada", credit="© Ada / Unsplash")
    assert credit_lines("", source, Language.TURKISH, Platform.X) == ("© Ada / Unsplash",)


@pytest.mark.parametrize("row", [row for row in ROWS if row.tells], ids=lambda row: row.id)
def test_every_verdict_tells_what_it_rests_on(row: DecisionRow) -> None:
    pieces = tuple(Piece(fact, "exif.Artist", f"<{fact}>") for fact in sorted(row.example) if fact != "post")
    tr, en = reason(row, Evidence(row.example, pieces))
    told = {piece.fact for piece in pieces if piece.fact in row.needs - {"credited", "labelled"}}
    assert all(f"<{fact}>" in tr and f"<{fact}>" in en for fact in told)
    if row.needs - {"post"} or row.demand is not Demand.NOTHING:
        assert tr.startswith("Dayanak: ")
        assert en.startswith("Rests on: ")


def test_braces_in_a_name_stay_in_the_explanation() -> None:
    picture = PictureFacts("JPEG", 9, 9, 9, 9, 1, 9, credits=(Credit("exif.Artist", "Ada {Er}"),))
    (finding,) = attribution(Case(picture, "a.jpg", "Bahar"))
    assert finding.explanation is not None
    assert "Dayanak: dosyada EXIF Artist: “Ada {Er}”; yazıda bu ad yok." in finding.explanation.turkish()


def test_a_damaged_table_is_told_and_nothing_is_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = tmp_path / "resources"
    shutil.copytree(RESOURCES / "attribution", copy / "attribution")
    (copy / "attribution" / "credits.toml").write_bytes(b"\xff\xfe")
    monkeypatch.setattr(judging, "RESOURCES", copy)
    assert not list(attribution(Case(PICTURE, "a.jpg", "Bahar")))
    told = damage_in(copy).tell()
    assert told is not None
    assert "attribution" in told.message.turkish()


@pytest.mark.parametrize("table", ["label", "line", "said"])
def test_every_phrase_sees_what_it_is_for_and_nothing_sees_its_counterpart(table: str) -> None:
    for phrase in PHRASES[table]:
        assert has_credit(phrase["yes"]), phrase["yes"]
        assert not has_credit(phrase["no"]), phrase["no"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Foto: A. Yılmaz", ("A. Yılmaz", "")),
        ("Fotoğraf: Doç. Dr. Ali Er. Bahar geldi.", ("Doç. Dr. Ali Er", "")),
        ("©2026 Kafkas Üniversitesi", ("Kafkas Üniversitesi", "")),
        ("Bahar. (Fotoğraf: Ada Er) Geldi.", ("Ada Er", "")),
        ("Fotoğraf: Ada Er (@adaer)", ("Ada Er", "@adaer")),
        ("📸 @derya.su.foto", ("", "@derya.su.foto")),
        ("Çizim: Ece Tan, 3. sınıf", ("Ece Tan", "")),
        ("foto: ada er", ("ada er", "")),
        ("Fotoğraflar: Basın ve Halkla İlişkiler Birimi.", ("Basın ve Halkla İlişkiler Birimi", "")),
        ("Fotoğraf çekimi: Salı 14.00", ("", "")),
        ("Kaynak: suyun hikâyesi, yarın 20.00'de", ("", "")),
    ],
)
def test_the_whole_name_that_a_post_credits_is_kept(text: str, who: tuple[str, str]) -> None:
    assert credited(text) == who


def test_an_address_is_a_source_but_a_link_to_a_video_is_not() -> None:
    assert has_credit("Kaynak: https://www.nasa.gov")
    assert not has_credit("Video: https://youtu.be/abc")
    assert not has_credit("Fotoğraf çekimi: Salı 14.00")
