"""Links, addresses and hashtags that nobody can click."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.checking import Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language
from services.guidelines.rules.links import LinkChecker

AT = datetime(2026, 11, 26, 6, tzinfo=UTC)
CHECKER = LinkChecker()


def check(text: str) -> list[Diagnostic]:
    return list(CHECKER.check(Snapshot(text, Language.TURKISH, AT), lambda: False))


@pytest.mark.parametrize(
    ("broken", "right"),
    [
        ("https//kau.edu.tr/basvuru", "https://kau.edu.tr/basvuru"),
        ("http:/kau.edu.tr", "http://kau.edu.tr"),
        ("https:kau.edu.tr/duyuru/88", "https://kau.edu.tr/duyuru/88"),
        ("hhtp://kau.edu.tr", "http://kau.edu.tr"),
        ("htttps://kau.edu.tr", "https://kau.edu.tr"),
        ("https;//forms.gle/Abc1", "https://forms.gle/Abc1"),
        ("https:// kau.edu.tr", "https://kau.edu.tr"),
        ("http://https://kau.edu.tr", "https://kau.edu.tr"),
        ("www,kau.edu.tr/kariyer", "www.kau.edu.tr/kariyer"),
        ("www. kau.edu.tr", "www.kau.edu.tr"),
        ("wwww.kau.edu.tr", "www.kau.edu.tr"),
        ("https://kau.edu. tr/sinav", "https://kau.edu.tr/sinav"),
        ("https://forms. gle/Ab12Cd34", "https://forms.gle/Ab12Cd34"),
        ("https://forms gle/Ab12Cd34", "https://forms.gle/Ab12Cd34"),
        ("www.kau edu.tr", "www.kau.edu.tr"),
        ("www.kau.edu tr/kayit", "www.kau.edu.tr/kayit"),
        ("kau.edutr/kayit", "kau.edu.tr/kayit"),
        ("kau.edu.tr.Ayrıntı", "kau.edu.tr. Ayrıntı"),
        ("ttps://kau.edu.tr", "https://kau.edu.tr"),
        ("https://kau..edu.tr", "https://kau.edu.tr"),
        ("www.kau.edu.,tr", "www.kau.edu.tr"),
        ("kutuphane@@kau.edu.tr", "kutuphane@kau.edu.tr"),
        ("kau.edu,tr/sonuc", "kau.edu.tr/sonuc"),
        ("kutuphane@kau.edu,tr", "kutuphane@kau.edu.tr"),
        ("kutuphane@ kau.edu.tr", "kutuphane@kau.edu.tr"),
    ],
)
def test_a_broken_link_is_mended(broken: str, right: str) -> None:
    text = f"Kayıt için {broken} adresine bakın."
    (found,) = check(text)
    assert found.rule == "guideline.10.broken-link"
    assert text[found.start : found.end] == broken
    assert [fix.replacement for fix in found.fixes] == [right]
    assert not check(text.replace(broken, right))


@pytest.mark.parametrize("start", ["https://", "https://www.", "https://forms.gle/", "https://bit.ly"])
def test_the_beginning_of_a_link_is_told(start: str) -> None:
    (found,) = check(f"Form: {start} ")
    assert (found.rule, found.fixes, found.start) == ("guideline.10.broken-link", (), 6)


def test_an_address_without_its_domain_is_told() -> None:
    (found,) = check("Yazın: ogrenci@kau")
    assert (found.rule, found.fixes) == ("guideline.10.broken-link", ())


@pytest.mark.parametrize(
    ("broken", "right"),
    [
        ("# etkinlik", "#etkinlik"),
        ("#çevre-günü", "#çevregünü"),
        ("#Çevre-Günü", "#ÇevreGünü"),
        ("#halk&oyunları", "#halkoyunları"),
        ("#final'27", "#final27"),
        ("#koşu#spor", "#koşu #spor"),
        ("##gurur", "#gurur"),
        ("#2026", None),
    ],
)
def test_a_broken_hashtag_is_mended(broken: str, right: str | None) -> None:
    text = f"Baharı karşıladık {broken}"
    (found,) = check(text)
    assert found.rule == "guideline.10.broken-hashtag"
    assert text[found.start : found.end] == broken
    assert [fix.replacement for fix in found.fixes][:1] == ([right] if right else [])
    for fix in found.fixes:
        assert not check(text.replace(broken, fix.replacement))


@pytest.mark.parametrize(
    "text",
    [
        "https://kau.edu.tr, www.kau.edu.tr/a_b?x=1#bolum (kau.edu.tr/form) ve kau.edu.tr'den.",
        "Sorular: bilgi@kau.edu.tr. Bizi @kau_kutuphane hesabından izleyin.",
        "#BaşkentÜniversitesi'nde bahar #23Nisan #2026Etkinlik #a_b",
        "C# ve F# bilen, 1 numara, #1 üniversite, No#5",
        "Toplandık. Tr. kısaltması. Şirket A.Ş. com değil.",
        "Öğrenciler geldi. me too. 3.5 tr",
        "saat 14.00 - 16.00, Prof. Dr. Ali",
        "İletişim: kau.edu.tr. Tel: 444 0 000",
    ],
)
def test_good_links_and_tags_pass(text: str) -> None:
    assert not check(text)


@settings(max_examples=200)
@given(st.text(alphabet=st.sampled_from("htps:/w.,ekau@# '-&;2_tr\nÇ"), max_size=60))
def test_no_text_breaks_it_and_its_fixes_are_clean(text: str) -> None:
    for one in check(text):
        assert 0 <= one.start < one.end <= len(text)
        one.message.turkish()
