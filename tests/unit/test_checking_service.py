"""The check service: lanes, memory of paragraphs, merging, dismissals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.checking import IsCancelled, Lane, Scope, Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language, PostState, Severity
from models.errors import Cancelled
from models.messages import Message
from models.posts import Dismissal, Post
from services.checking import CheckService, apply_dismissals, dismissal, fingerprint
from services.checking.merging import merge
from services.storage.codec import safe_post

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@dataclass
class WordChecker:
    """Finds a pattern; remembers every text it was given."""

    pattern: str
    rule: str
    name: str = "words"
    lane: Lane = Lane.RULES
    scope: Scope = Scope.PARAGRAPH
    severity: Severity = Severity.WARNING
    seen: list[str] = field(default_factory=list)

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        self.seen.append(snapshot.text)
        return [
            Diagnostic(self.rule, None, self.severity, m.start(), m.end(), Message("bulundu"))
            for m in re.finditer(self.pattern, snapshot.text)
        ]


def snapshot(text: str, **unit: frozenset[str]) -> Snapshot:
    return Snapshot(text, Language.TURKISH, NOW, unit=UnitContext(**unit))  # type: ignore[arg-type]


def never() -> bool:
    return False


def spans(diagnostics: Sequence[Diagnostic]) -> list[tuple[str, int, int]]:
    return [(d.rule, d.start, d.end) for d in diagnostics]


@settings(max_examples=80)
@given(st.lists(st.text(alphabet="ab \n\u2028ş", max_size=12), min_size=1, max_size=6))
def test_paragraph_by_paragraph_is_the_same_as_the_whole(texts: list[str]) -> None:
    remembering = CheckService([WordChecker(r"a+b|ş", "usage.x")])
    whole = CheckService([WordChecker(r"a+b|ş", "usage.x", scope=Scope.POST)])
    for text in texts:
        assert spans(remembering.check(snapshot(text), never)) == spans(whole.check(snapshot(text), never))


def test_only_changed_paragraphs_are_checked_again() -> None:
    checker = WordChecker("a", "usage.x")
    service = CheckService([checker])
    service.check(snapshot("bir a\niki a\nüç"), never)
    found = service.check(snapshot("bir a\nikinci a\nüç"), never)
    assert checker.seen == ["bir a", "iki a", "üç", "ikinci a"]
    assert spans(found) == [("usage.x", 4, 5), ("usage.x", 13, 14)]


def test_of_a_changed_paragraph_only_the_changed_segment_is_checked_again() -> None:
    checker = WordChecker("a", "usage.x", scope=Scope.SEGMENT)
    service = CheckService([checker])
    service.check(snapshot("Geldi mi bilmem. Sonra\nBir daha. Geldi."), never)
    found = service.check(snapshot("Geldi mi bilmem. Sonra a\nBir daha. Geldi."), never)
    assert checker.seen == ["Geldi mi bilmem.", "Sonra", "Bir daha.", "Geldi.", "Sonra a"]
    assert spans(found) == [("usage.x", place, place + 1) for place in (21, 23, 30, 32)]


def test_the_dictionary_and_the_planned_day_make_a_paragraph_new() -> None:
    checker = WordChecker("a", "usage.x")
    service = CheckService([checker])
    first = snapshot("a")
    service.check(first, never)
    service.check(replace(first, revision=7, now=NOW + timedelta(hours=1)), never)
    assert len(checker.seen) == 1
    service.check(replace(first, planned_at=NOW + timedelta(days=3)), never)
    service.check(snapshot("a", dictionary=frozenset({"a"})), never)
    assert len(checker.seen) == 3


def test_memory_is_bounded() -> None:
    checker = WordChecker("a", "usage.x")
    service = CheckService([checker], remembered=2)
    for text in ("a1", "a2", "a1", "a3", "a1", "a2"):
        service.check(snapshot(text), never)
    assert checker.seen == ["a1", "a2", "a3", "a2"]


def test_lanes_are_run_apart_and_merged_together() -> None:
    rules = WordChecker("amaç", "guideline.6.x", name="r")
    spelling = WordChecker("amaç|hata", "spelling.unknown-word", name="s", lane=Lane.SPELLING)
    service = CheckService([rules, spelling])
    one = snapshot("amaç hata")
    lanes = [service.check_lane(lane, one, never) for lane in (Lane.SPELLING, Lane.RULES)]
    assert spans(lanes[0]) == [("spelling.unknown-word", 0, 4), ("spelling.unknown-word", 5, 9)]
    assert service.merge(lanes, one) == service.check(one, never)
    assert spans(service.check(one, never)) == [("guideline.6.x", 0, 4), ("spelling.unknown-word", 5, 9)]


def test_one_place_is_not_told_twice() -> None:
    wide = WordChecker("iki kelime", "guideline.6.x", name="wide")
    narrow = WordChecker("kelime", "guideline.6.x", name="narrow")
    worse = WordChecker("iki kelime", "guideline.9.y", name="worse", severity=Severity.ERROR)
    service = CheckService([narrow, wide, worse])
    assert spans(service.check(snapshot("iki kelime"), never)) == [("guideline.9.y", 0, 10), ("guideline.6.x", 4, 10)]
    assert spans(CheckService([narrow, wide]).check(snapshot("iki kelime"), never)) == [("guideline.6.x", 0, 10)]


def test_usage_speaks_for_the_words_it_is_about() -> None:
    word = WordChecker("birşey|ogrenci", "spelling.unknown-word", name="s")
    joined = WordChecker("birşey", "usage.joined-word", name="j")
    phrase = WordChecker("her birşey", "usage.split-word", name="p")
    service = CheckService([word, joined, phrase])
    assert spans(service.check(snapshot("birşey ogrenci"), never)) == [
        ("usage.joined-word", 0, 6),
        ("spelling.unknown-word", 7, 14),
    ]
    assert spans(service.check(snapshot("her birşey"), never)) == [("usage.split-word", 0, 10)]
    off = snapshot("birşey ogrenci", switched_off_rules=frozenset({"usage.joined-word"}))
    assert spans(service.check(off, never)) == [("spelling.unknown-word", 7, 14)]


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(1, 6)), max_size=8))
def test_usage_findings_never_overlap(places: list[tuple[int, int]]) -> None:
    found = [
        Diagnostic(f"usage.r{n}", 3, Severity.WARNING, start, start + length, Message("x"))
        for n, (start, length) in enumerate(places)
    ]
    kept = merge(found, frozenset())
    assert all(one.end <= other.start for one, other in pairwise(kept))
    assert {one.start - one.end for one in kept} >= {min((one.start - one.end for one in found), default=0)} - {0}


@pytest.mark.parametrize("off", ["guideline.6.x", "guideline.6.", "guideline."])
def test_switched_off_rules_are_silent(off: str) -> None:
    service = CheckService([WordChecker("a", "guideline.6.x"), WordChecker("a", "guideline.60.x", name="other")])
    found = service.check(snapshot("a", switched_off_rules=frozenset({off})), never)
    assert [d.rule for d in found] == ([] if off == "guideline." else ["guideline.60.x"])


def test_a_cancelled_check_stops() -> None:
    checker = WordChecker("a", "usage.x")
    with pytest.raises(Cancelled):
        CheckService([checker]).check(snapshot("a"), lambda: True)
    assert not checker.seen


def test_two_checkers_may_not_share_a_name() -> None:
    with pytest.raises(ValueError, match="differ"):
        CheckService([WordChecker("a", "usage.x"), WordChecker("b", "usage.y")])


def test_a_dismissal_follows_its_words_and_no_others() -> None:
    service = CheckService([WordChecker("(?i)iş adamı", "guideline.6.x")])
    text = "İş  başka. iş adamı geldi."
    (found,) = service.check(snapshot(text), never)
    waved = dismissal(found, text, "Kitabın adı", NOW)
    assert waved.excerpt == "iş adamı"
    assert apply_dismissals([found], text, [waved]) == []
    moved = "Yeni bir cümle. " + text.replace("iş adamı", "İŞ ADAMI")
    found_again = replace(found, start=found.start + 16, end=found.end + 16)
    assert fingerprint(found_again, moved) == fingerprint(found, text)
    assert apply_dismissals([found_again], moved, [waved]) == []
    other = replace(found, rule="guideline.6.y")
    assert apply_dismissals([other], text, [waved]) == [other]


SECRET = "TR33 0006 1005 1978 6457 8413 26"


def test_a_dismissed_secret_cannot_be_read_back() -> None:
    text = f"Bağışlarınız için {SECRET} açıldı."
    found = Diagnostic("guideline.11.iban", 11, Severity.ERROR, 18, 18 + len(SECRET), Message("x"))
    waved = dismissal(found, text, "Vakfın hesabı", NOW)
    assert not set(SECRET.lower().split()[1:]) & set(waved.excerpt.split())
    assert re.fullmatch(r"#[0-9a-f]{48}", waved.excerpt)
    assert apply_dismissals([found], text, [waved]) == []
    assert apply_dismissals([found.moved(5)], f"Yeni {text}", [waved]) == []
    other = f"Bağışlarınız için {SECRET[:-1]}7 açıldı."
    assert apply_dismissals([found], other, [waved]) == [found]
    assert fingerprint(replace(found, rule="guideline.11.card"), text)[1] != waved.excerpt


def test_a_secret_dismissed_by_an_older_version_stays_away_and_is_hashed_when_saved() -> None:
    text = f"Hesap: {SECRET}"
    found = Diagnostic("guideline.11.iban", 11, Severity.ERROR, 7, 7 + len(SECRET), Message("x"))
    old = Dismissal("guideline.11.iban", SECRET.lower(), "Vakfın hesabı", NOW)
    assert apply_dismissals([found], text, [old]) == []
    [saved] = safe_post(Post("a", PostState.DRAFT, Language.TURKISH, text, (), NOW, NOW, dismissals=(old,))).dismissals
    assert saved == dismissal(found, text, "Vakfın hesabı", NOW)
    assert safe_post(
        Post("a", PostState.DRAFT, Language.TURKISH, text, (), NOW, NOW, dismissals=(saved,))
    ).dismissals == (saved,)
