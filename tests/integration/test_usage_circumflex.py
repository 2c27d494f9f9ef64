"""Missing circumflexes: gentle notes, and only where one reading is left."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.diagnostics import Diagnostic
from models.enums import Severity
from services.language import turkish
from services.language.paragraph import Paragraph
from services.paths import RESOURCES
from services.spelling import turkish_engine
from services.usage.circumflex import PAIR_RULE, WORD_RULE, Circumflexes, Pair

DATA = Path(__file__).parents[1] / "data" / "turkish"
ROWS = [
    line.split("\t")
    for line in (DATA / "circumflex_pairs.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.fixture(scope="module")
def rule() -> Circumflexes:
    return Circumflexes(RESOURCES / "usage")


def find(rule: Circumflexes, text: str) -> list[Diagnostic]:
    return list(rule.find(Paragraph(text), turkish_engine(RESOURCES)))


def mended(text: str, found: list[Diagnostic]) -> str:
    for one in reversed(found):
        text = text[: one.start] + one.fixes[0].replacement + text[one.end :]
    return text


@pytest.mark.parametrize(("wrong", "right"), [row for row in ROWS if len(row) == 2])
def test_the_circumflex_is_put(rule: Circumflexes, wrong: str, right: str) -> None:
    found = find(rule, wrong)
    assert mended(wrong, found) == right
    assert {one.rule for one in found} <= {WORD_RULE, PAIR_RULE}
    assert all(one.severity <= Severity.INFORMATION and one.article == 3 for one in found)
    assert find(rule, right) == []


@pytest.mark.parametrize("text", [row[0] for row in ROWS if len(row) == 1])
def test_what_is_right_stays(rule: Circumflexes, text: str) -> None:
    assert find(rule, text) == []


@pytest.mark.parametrize("name", ["clean_posts.txt", "clean_posts_2.txt"])
def test_clean_posts_are_left_alone(rule: Circumflexes, name: str) -> None:
    posts = (DATA / name).read_text(encoding="utf-8").splitlines()
    assert [(post, one.message.turkish()) for post in posts for one in find(rule, post)] == []


def test_every_listed_word_is_found_and_known(rule: Circumflexes) -> None:
    lines = (RESOURCES / "usage" / "circumflex_words.tsv").read_text(encoding="utf-8").splitlines()
    words = [line.split("\t")[0] for line in lines if not line.startswith("#")]
    accepts = turkish_engine(RESOURCES).words
    for right in words:
        plain = turkish.strip_circumflex(right)
        (one,) = find(rule, plain)
        assert (one.rule, one.severity, one.fixes[0].replacement) == (WORD_RULE, Severity.HINT, right)
        assert accepts.accepts(right) or accepts.is_name(right), right


def test_a_line_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="not a line"):
        Pair.read("hala\thâlâ\tnexxt:ve")


@given(st.text(alphabet=st.sampled_from("aiukrhlAİIUKRHL'’ #.\nâî\u0301🎓"), max_size=60))
@settings(max_examples=150, deadline=None)
def test_only_circumflexes_change_in_any_text(text: str) -> None:
    rule = Circumflexes(RESOURCES / "usage")
    for padding in ("", "Hala kar amacı, resmi tatil ve KAĞIT "):
        whole = padding + text
        found = find(rule, whole)
        after = mended(whole, found)
        assert len(after) == len(whole)
        assert turkish.fold(after) == turkish.fold(whole)
        assert not padding or len(found) >= 3
