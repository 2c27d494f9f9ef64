"""The summary before publishing: grouped by article, each thing once, opened only where it helps."""

from __future__ import annotations

import pytest

from models.diagnostics import Diagnostic
from models.enums import Platform, Severity
from models.messages import Message
from services.checking.leftovers import Leftover, grouped, leftovers_of, needs_a_look

TEXT = "Bir bayan geldi"


def left(
    article: int | None, severity: Severity, start: int = 0, end: int = 3, *, platform: Platform | None = None
) -> Leftover:
    rule = f"guideline.{article}.x" if article else "platform.x.length"
    return Leftover(Diagnostic(rule, article, severity, start, end, Message("x")), TEXT, platform)


def test_articles_with_errors_come_first_and_what_has_none_last() -> None:
    groups = grouped(
        [
            left(None, Severity.WARNING, 0, 0),
            left(10, Severity.HINT),
            left(6, Severity.WARNING),
            left(11, Severity.ERROR),
            left(6, Severity.ERROR, 4, 9),
        ]
    )
    assert [group.article for group in groups] == [6, 11, 10, None]
    assert [one.excerpt for one in groups[0].leftovers] == ["bayan", "Bir"]


def test_what_two_texts_share_is_told_once() -> None:
    (group,) = grouped([left(6, Severity.WARNING), left(6, Severity.WARNING, platform=Platform.X)])
    assert [one.platform for one in group.leftovers] == [None]


@pytest.mark.parametrize(
    ("severity", "opens", "opens_again"),
    [
        (Severity.HINT, False, False),
        (Severity.INFORMATION, False, False),
        (Severity.WARNING, True, False),
        (Severity.ERROR, True, True),
    ],
)
def test_only_what_is_new_or_wrong_opens_it(severity: Severity, opens: bool, opens_again: bool) -> None:
    one = left(6, severity)
    assert needs_a_look([one], frozenset()) is opens
    assert needs_a_look([one], frozenset({one.identity})) is opens_again


def test_lanes_together_say_no_thing_twice() -> None:
    link = Diagnostic("guideline.10.broken-link", 10, Severity.WARNING, 0, 9, Message("x"))
    typo = Diagnostic("spelling.unknown-word", 3, Severity.WARNING, 0, 5, Message("x"))
    assert [one.finding for one in leftovers_of([typo, link], "https//xy", None)] == [link]


def test_many_secrets_cost_no_hashing() -> None:
    """Hashing one takes some ten milliseconds: whoever waits for the dialog would see it."""
    secrets = [
        Leftover(
            Diagnostic("guideline.11.mobile-number", 11, Severity.WARNING, n, n + 1, Message("x")), "0123456789", None
        )
        for n in range(10)
    ]
    (group,) = grouped(secrets)
    assert [one.identity[1] for one in group.leftovers] == list("0123456789")
