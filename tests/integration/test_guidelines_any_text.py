"""Every guideline rule, of words and of code, over any text at all: no exception, and offsets that fit."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from models.checking import Checker, Scope, Snapshot, UnitContext
from models.enums import Language, Platform
from models.tone import Address, Strictness, Tone
from services.checking import CheckService
from services.guidelines import build_guideline_checkers
from services.paths import RESOURCES

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
UNIT = UnitContext(
    name="Kütüphane",
    university="Anadolu Üniversitesi",
    own_handles=frozenset({"anadolukutup"}),
    official_handles=frozenset({"anadoluuni", "anadolukutup"}),
    dictionary=frozenset({"Proteomik"}),
    aliases=frozenset({"kütüphanemiz"}),
    tone=Tone(address=Address.SIZ, strictness=Strictness.STRICT, exclamations=1, emoji=1),
)
WORDS = """Yarın saat 14.00'te 31 Şubat 2026 Salı günü 25:70 Konferans Salonu'nda buluşalım! sen siz geliyorsunuz gel
@anadoluuni @anadolu_uni #BaşkentÜniversitesi şifre: 1234 parola TR33 0006 1005 1978 6457 8413 26 10000000146
0532 123 45 67 ad.soyad@posta.edu.tr “Bilim adamı” demiş alıntıdır %50 TEBRİKLER çoooook s*ktir a.m.k bayan
AKP'li cumhurbaşkanı ödül aldı öğretim üyemiz http://kisa.link/a?b#c 🎉🎉🎉 ‼️ … 4111 1111 1111 1111 10-12 Mart
duyuru seminer başvuru son gün engelli özürlü İIıi \u200d \u00ad \u0301 \ufe0f"""
PIECES = st.sampled_from(WORDS.split())
JOINTS = st.sampled_from([" ", " ", " ", "\n", "", ", ", ". ", "! ", "\n\n", "\t", " - ", "'", "’", "”", "“", "(", ")"])
TEXTS = st.one_of(
    st.text(max_size=120),
    st.lists(st.tuples(PIECES, JOINTS), max_size=25).map(lambda pairs: "".join(a + b for a, b in pairs)),
    st.text(alphabet="0123456789 .:/-+@#%'’\"“”*aAıİişŞnN\n🙂\u0307\u200d", max_size=80),
)


@cache
def checkers() -> list[Checker]:
    return build_guideline_checkers(RESOURCES)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(list(Language)[:2]), st.sampled_from([None, *Platform]), st.booleans())
def test_no_text_makes_a_rule_raise_and_offsets_fit(
    text: str, language: Language, platform: Platform | None, planned: bool
) -> None:
    snapshot = Snapshot(text, language, NOW, platform, planned_at=NOW if planned else None, unit=UNIT)
    for checker in checkers():
        for one in checker.check(snapshot, lambda: False):
            assert 0 <= one.start <= one.end <= len(text), (checker.name, one)
            assert one.rule.startswith("guideline."), checker.name
            assert one.article is not None
            assert one.rule.split(".")[1] == str(one.article)
            assert "{" not in one.message.turkish() or "{" in text, one.message


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.sampled_from(["Merhaba.\n", "🙂\n\n"]))
def test_where_a_paragraph_stands_changes_nothing(text: str, before: str) -> None:
    """For rules of paragraphs, through the service with its memory."""
    ours = [checker for checker in checkers() if checker.scope is not Scope.POST]
    paragraph = text.replace("\n", " ")
    service = CheckService(ours)

    def found(whole: str) -> list[tuple[str, int, int]]:
        snapshot = Snapshot(whole, Language.TURKISH, NOW, unit=UNIT)
        return [(one.rule, one.start, one.end) for one in service.check(snapshot, lambda: False)]

    alone, offset = found(paragraph), len(before)
    behind = [(rule, start - offset, end - offset) for rule, start, end in found(before + paragraph) if start >= offset]
    assert behind == alone
