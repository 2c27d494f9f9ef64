"""Mentions against the registry: who passes for an official account, and who is called ours."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.checking import Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language, Platform, Severity
from services.guidelines.rules.mentions import MentionChecker
from services.paths import RESOURCES

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DEV = Path(__file__).resolve().parents[1] / "data" / "guideline" / "dev"
CHECKER = MentionChecker(RESOURCES)
OFFICIAL = frozenset({"kauniversitesi", "kau_kutuphane", "kau_muh", "kaufest2026"})


def check(text: str, official: frozenset[str] = OFFICIAL, own: frozenset[str] = frozenset()) -> list[Diagnostic]:
    unit = UnitContext(official_handles=official, own_handles=own)
    return list(CHECKER.check(Snapshot(text, Language.TURKISH, NOW, unit=unit), lambda: False))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("@kauniverstesi", "kauniversitesi"),  # a letter less
        ("@kauniversitesii", "kauniversitesi"),  # a letter more
        ("@kauniversitezi", "kauniversitesi"),  # another letter
        ("@kaunivresitesi", "kauniversitesi"),  # two changed about
        ("@kаuniversitesi", "kauniversitesi"),  # a Cyrillic а
        ("@kauniversιtesi", "kauniversitesi"),  # a Greek ι
        ("@kaun1versitesi", "kauniversitesi"),  # a digit for a letter
        ("@kauniversıtesi", "kauniversitesi"),  # handles know no ı
        ("@kau.kutuphane", "kau_kutuphane"),
        ("@kau__kutuphane_", "kau_kutuphane"),
        ("@kau_kütüphane", "kau_kutuphane"),
        ("＠kau_rnuh", "kau_muh"),
        ("@kauniversitesi_official", "kauniversitesi"),
        ("@resmi.kauniversitesi", "kauniversitesi"),
        ("@kauniversitesi2026", "kauniversitesi"),
    ],
)
def test_a_look_alike_is_an_error_with_the_right_handle(written: str, meant: str) -> None:
    text = f"Duyurular {written}'nde."
    [found] = check(text)
    assert (found.rule, found.severity, found.article) == ("guideline.12.look-alike", Severity.ERROR, 12)
    assert text[found.start : found.end] == written
    assert [fix.replacement for fix in found.fixes] == [f"@{meant}"]
    assert check(text[: found.start] + found.fixes[0].replacement + text[found.end :]) == []


@pytest.mark.parametrize(
    "text",
    [
        "@kauniversitesi, @KAU_Kutuphane ve ＠kau_muh birlikte!",
        "@kaufest2025'te çekildi.",  # another year's
        "info@kauniverstesi.edu.tr",
        "@kauniversitesii hesabı sahtedir, takip etmeyin!",
        "Fotoğraf: @kamera_ali",
        "Sponsorumuz @kahvecim",
        "ÖSYM duyuruları için @OSYMbaskanligi hesabını takip edebilirsiniz.",
        "Hesabımız yalnızca @kau_muh; çekim @kamera_ali",
        "Bizi ağırlayan @odtu'ye teşekkürler.",
        "Etkinlik ortağımız @ovauniversitesi'nin hesabını da takip edin.",
        "Sergimizi @trtavaz'da izleyin.",
        "@kauniversitesihayranlari ile söyleşi",
        "Domates @ 25 TL",
        "Java'da @Override",
    ],
)
def test_partners_credits_and_addresses_pass(text: str) -> None:
    assert check(text) == []


@pytest.mark.parametrize(
    ("text", "handle"),
    [
        ("Resmî hesabımız @kau_yeni açıldı.", "@kau_yeni"),
        ("Bizi @kau_yeni hesabından takip edin.", "@kau_yeni"),
        ("Üniversitemizin @kau_yeni hesabı açıldı.", "@kau_yeni"),
        ("Sorularınız @kau_yeni hesabımızdan yanıtlanıyor.", "@kau_yeni"),
        ("Takipte kalın!\n@kau_yeni", "@kau_yeni"),
        ("Hesaplarımız: @kauniversitesi ve @kau_yeni", "@kau_yeni"),
        ("Follow us: @kau_yeni", "@kau_yeni"),
    ],
)
def test_an_unknown_handle_called_ours_is_a_warning(text: str, handle: str) -> None:
    [found] = check(text)
    assert (found.rule, found.severity) == ("guideline.12.unknown-handle", Severity.WARNING)
    assert text[found.start : found.end] == handle


@pytest.mark.parametrize(
    "text",
    [
        "Takip: @yeni_kulup",
        "👉 @yeni_kulup takip edin",
        "Kulübümüzü takip edin 👉 @yeni_kulup",
        "Resmi hesap @yeni_kulup üzerinden duyurulacak",
        "Resmî Instagram: @yeni_kulup",
        "Bizi @yeni_kulup'ten izleyin",
        "Takip etmeyi unutmayın: @yeni_kulup",
        "Duyurularımız için @yeni_kulup hesabına bakın.",
        "Bizi Instagram'da bulabilirsiniz: @yeni_kulup",
        "@yeni_kulup bizim resmî hesabımızdır",
    ],
)
def test_the_ways_to_call_a_handle_ours(text: str) -> None:
    [found] = check(text)
    assert (found.rule, text[found.start : found.end]) == ("guideline.12.unknown-handle", "@yeni_kulup")


def test_a_handle_of_students_with_the_universitys_name_is_asked_about() -> None:
    official = frozenset({"akcapinaruni", "akcapinarspor"})
    [found] = check("Etkinliği @akcapinar.itiraf ile duyuruyoruz.", official)
    assert found.rule == "guideline.12.unknown-handle"
    assert "kurumun adını taşıyor" in str(found.message.text)
    assert check("Etkinliği @akcapinar.belediyesi ile duyuruyoruz.", official) == []
    assert check("Çizim: @akcapinar.itiraf", official) == []


def test_without_a_registry_only_look_alikes_of_our_own_are_told() -> None:
    own = frozenset({"kaucevre"})
    assert check("Resmî hesabımız @kau_yeni, bizi @kaucevre ile takip edin.", frozenset(), own) == []
    [found] = check("@kaucevrе", frozenset(), own)
    assert found.fixes[0].replacement == "@kaucevre"
    assert check("@kaucevrе ve hesabımız @kau_yeni", frozenset()) == []


@pytest.mark.parametrize("name", ["article12.jsonl", "own_article12.jsonl"])
def test_labelled_mentions(name: str) -> None:
    for line in (DEV / name).read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        found = check(item["text"], frozenset(item["official"]))
        debatable = any(one.get("debatable") for one in item["labels"])
        if not debatable and item["note"] != "known miss":
            assert bool(found) == bool(item["labels"]), item["text"]
        topics = {f"guideline.12.{one['topic']}" for one in item["labels"]} - {
            "guideline.12.second-round",
            "guideline.12.third-round",
        }
        assert not topics or {one.rule for one in found} <= topics


@given(
    st.text(max_size=60)
    | st.lists(st.sampled_from(["@", "＠", "kau", "_", "hesabımız ", "е", "1", ". ", "\n"]) | st.text(max_size=3)).map(
        "".join
    ),
    st.frozensets(st.text(alphabet="kau_.1ıе@", max_size=8), max_size=4),
)
def test_any_text_and_any_registry_is_answered(text: str, official: frozenset[str]) -> None:
    for one in check(text, official, official):
        assert 0 <= one.start < one.end <= len(text)


@pytest.mark.parametrize(
    ("platform", "own", "said"),
    [
        (Platform.INSTAGRAM, frozenset[str](), "X"),
        (Platform.X, frozenset[str](), ""),
        (None, frozenset[str](), ""),
        (Platform.INSTAGRAM, frozenset({"kau_muh"}), ""),
    ],
)
def test_a_handle_is_official_where_the_list_says(platform: Platform | None, own: frozenset[str], said: str) -> None:
    unit = UnitContext(official_handles=OFFICIAL, own_handles=own, official_on=frozenset({("kau_muh", Platform.X)}))
    snapshot = Snapshot("Duyuru: @Kau_Muh", Language.TURKISH, NOW, platform=platform, unit=unit)
    found = CHECKER.check(snapshot, lambda: False)
    assert [(one.rule, one.severity, one.message.params["platforms"]) for one in found] == (
        [("guideline.12.other-platform", Severity.HINT, said)] if said else []
    )


@pytest.mark.parametrize("written", ["@kaunifizik", "@kaunierasmus", "@kauniversitesi.tiyatro"])
def test_the_name_of_the_university_wants_a_place_on_the_list(written: str) -> None:
    official = frozenset({"kauniversitesi", "kauniversitesikutup", "kaunifen"})
    assert [one.rule for one in check(f"Kayıt {written} hesabında", official)] == ["guideline.12.unknown-handle"]
