"""A finding that rewrites words here and there speaks for these words alone."""

from __future__ import annotations

import pytest

from models.diagnostics import Diagnostic, Fix
from models.enums import Severity
from models.messages import Message
from services.checking import may_be_allowed
from services.checking.leftovers import leftovers_of
from services.checking.merging import merge

OFFER = "usage.ascii-draft"


def finding(rule: str, start: int, end: int, rewrites: tuple[tuple[int, int], ...] = ()) -> Diagnostic:
    return Diagnostic(rule, 3, Severity.WARNING, start, end, Message("x"), rewrites=rewrites)


def test_rewritten_words_have_no_spelling_and_no_usage() -> None:
    offer = finding(OFFER, 0, 30, ((0, 5), (10, 15), (20, 30)))
    others = [
        finding("spelling.unknown-word", 0, 5),
        finding("spelling.unknown-word", 6, 9),
        finding("usage.joined-word", 12, 18),
        finding("usage.split-word", 15, 20),
        finding("guideline.6.term", 20, 24),
    ]
    kept = merge([*others, offer], frozenset())
    assert [(one.rule, one.start) for one in kept] == [
        (OFFER, 0), ("spelling.unknown-word", 6), ("usage.split-word", 15), ("guideline.6.term", 20)
    ]  # fmt: skip


def test_switched_off_it_silences_nothing() -> None:
    offer = finding(OFFER, 0, 5, ((0, 5),))
    other = finding("spelling.unknown-word", 0, 5)
    assert merge([offer, other], frozenset({OFFER})) == [other]


def test_moved_it_takes_its_words_along() -> None:
    assert finding(OFFER, 0, 9, ((0, 3), (5, 9))).moved(4).rewrites == ((4, 7), (9, 13))


def test_what_is_allowed_everywhere_still_hides_what_it_would_hide() -> None:
    wording = finding("guideline.6.bayan", 0, 5)
    typo = finding("spelling.unknown-word", 0, 5)
    allowed = frozenset({("guideline.6.bayan", "bayan")})
    text = "Bayan"
    assert merge([wording, typo], frozenset()) == [wording]
    assert leftovers_of([wording, typo], text, None, (), allowed) == []
    assert [one.finding for one in leftovers_of([wording], "Bayam", None, (), allowed)] == [wording]


@pytest.mark.parametrize(
    ("rule", "article", "end", "allowed"),
    [
        ("guideline.6.bayan", 6, 5, True),
        ("usage.joined", 3, 5, True),
        ("spelling.unknown-word", 3, 5, False),
        ("guideline.11.password", 11, 5, False),
        ("guideline.2.day-load", 2, 0, False),
    ],
)
def test_only_words_that_are_no_secret_may_be_allowed(rule: str, article: int, end: int, allowed: bool) -> None:
    found = Diagnostic(rule, article, Severity.WARNING, 0, end, Message("x"))
    assert may_be_allowed(found) is allowed


def test_usage_is_silent_where_the_guideline_mends_the_same_words() -> None:
    right = (Fix(Message("Cuma"), "Cuma"),)
    day = Diagnostic("guideline.10.weekday-date", 10, Severity.WARNING, 0, 9, Message("gün"), fixes=right)
    capital = finding("usage.capital-day", 0, 9)
    assert merge([capital, day], frozenset()) == [day]
    assert merge([capital, day], frozenset({day.rule})) == [capital]
    elsewhere = finding("usage.capital-day", 0, 4)
    assert merge([elsewhere, day], frozenset()) == [elsewhere, day]


def test_a_remark_stands_beside_what_else_is_said_of_its_words() -> None:
    missing = Diagnostic("guideline.10.missing-date", 10, Severity.INFORMATION, 0, 8, Message("tarih yok"), remark=True)
    typo = Diagnostic("spelling.unknown-word", 3, Severity.WARNING, 0, 8, Message("yanlış"))
    wording = Diagnostic("guideline.6.bayan", 6, Severity.WARNING, 0, 8, Message("bayan"))
    assert merge([missing, typo], frozenset()) == [typo, missing]
    assert merge([missing, typo, wording], frozenset()) == [wording, missing]
