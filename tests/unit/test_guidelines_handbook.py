"""The handbook's files: whole, in both languages, and told plainly where they are not."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from models.messages import Message
from services.guidelines.handbook import (
    Article,
    HandbookError,
    read_articles,
    read_code_rules,
    read_handbook,
    read_measured,
)
from services.paths import RESOURCES
from tests.benchmarks import guideline_accuracy
from tests.benchmarks.guideline_quick import Score

BOOK = read_handbook(RESOURCES)


def said(article: Article) -> list[Message]:
    examples = [part for one in (*article.right, *article.wrong) for part in (one.text, one.why)]
    return [article.asks, *article.checks, *article.cannot, *examples, *(place.does for place in article.places)]


def test_all_thirteen_articles_are_there_in_order() -> None:
    assert [article.number for article in BOOK.articles] == list(range(1, 14))


@pytest.mark.parametrize("article", BOOK.articles, ids=lambda one: str(one.number))
def test_an_article_is_complete_in_both_languages(article: Article) -> None:
    assert 2 <= article.asks.text.count(".") + article.asks.text.count("?") <= 5
    assert article.checks
    assert article.cannot, "what the program cannot see is said of every article"
    assert 2 <= len(article.right) <= 4
    assert 2 <= len(article.wrong) <= 4
    assert article.places
    for message in said(article):
        assert message.text.strip()
        assert (message.en or "").strip()
        assert message.turkish()[-1] in ".?!”)»'\"" or message in [p.does for p in article.places] or len(
            message.text
        ) < 120  # fmt: skip


@pytest.mark.parametrize("article", BOOK.articles, ids=lambda one: str(one.number))
def test_explanations_are_told_in_english_too(article: Article) -> None:
    for message in (article.asks, *article.checks, *article.cannot, *(one.why for one in article.right)):
        assert message.text != message.en


def test_every_code_rule_has_its_own_name_and_both_languages() -> None:
    ids = [rule.id for rule in BOOK.code_rules]
    assert len(set(ids)) == len(ids)
    for rule in BOOK.code_rules:
        assert all(one.text and one.en for one in (rule.title, rule.finds, *([rule.cannot] if rule.cannot else [])))
        space = rule.id.split(".")
        assert space[0] != "guideline" or space[1] == str(rule.article)


def write(folder: Path, text: str) -> Path:
    path = folder / "articles.yaml"
    path.write_text(text, encoding="utf-8")
    return path


WHOLE = (RESOURCES / "handbook" / "articles.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("number: 7", "number: 6", "1–13"),
        ("number: 7", "number: 17", "articles 7 · number"),
        ("page: images", "page: pictures", "places 1 · page"),
        ("    cannot:\n      - tr: Sıraya", "    cannots:\n      - tr: Sıraya", "articles 1 · cannot"),
        ("schema: 1", "schema: 2", "schema"),
        ("articles:", "articles: [", "articles.yaml"),
    ],
)
def test_a_broken_file_says_where(tmp_path: Path, old: str, new: str, where: str) -> None:
    assert old in WHOLE
    with pytest.raises(HandbookError) as caught:
        read_articles(write(tmp_path, WHOLE.replace(old, new, 1)))
    assert where in caught.value.turkish()
    assert "articles.yaml" in caught.value.turkish()


def test_a_missing_sentence_names_its_line(tmp_path: Path) -> None:
    lines = WHOLE.split("\n")
    number = next(i for i, line in enumerate(lines) if line.startswith("        en: Looks at the last day"))
    del lines[number]
    with pytest.raises(HandbookError) as caught:
        read_articles(write(tmp_path, "\n".join(lines)))
    assert f"articles.yaml:{number}" in caught.value.turkish()


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(HandbookError, match=r"code_rules\.yaml"):
        read_code_rules(tmp_path / "code_rules.yaml")


def measured(**changed: object) -> str:
    article = {"rules": 3, "precision": 0.98, "recall": None, "items": 40, "note": {"tr": "Az metin.", "en": "Few."}}
    whole = {"date": "2026-11-30", "articles": {"6": article}, "clean_alarms_per_1000": 1.5}
    return json.dumps({**whole, **changed})


def test_figures_are_read_as_the_benchmark_writes_them(tmp_path: Path) -> None:
    path = tmp_path / "measured.json"
    assert read_measured(path) is None
    path.write_text(measured(), encoding="utf-8")
    found = read_measured(path)
    assert found is not None
    assert found.on == date(2026, 11, 30)
    assert found.clean_alarms == 1.5
    assert (found.articles[6].precision, found.articles[6].recall, found.articles[6].items) == (0.98, None, 40)


@pytest.mark.parametrize(
    "text",
    ["", "[]", measured(date="heute"), measured(articles=3), measured(articles={"6": {"rules": 1, "precision": 98}})],
)
def test_figures_that_make_no_sense_are_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "measured.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(HandbookError, match=r"measured\.json"):
        read_measured(path)


def handbook_with(tmp_path: Path, figures: str) -> Path:
    folder = tmp_path / "handbook"
    folder.mkdir()
    for name in ("articles.yaml", "code_rules.yaml"):
        (folder / name).write_bytes((RESOURCES / "handbook" / name).read_bytes())
    (folder / "measured.json").write_text(figures, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("figures", ["{", measured(articles={"6": {"texts": 1, "labels": 2}}), measured(date=None)])
def test_bad_figures_cost_the_table_only(tmp_path: Path, caplog: pytest.LogCaptureFixture, figures: str) -> None:
    book = read_handbook(handbook_with(tmp_path, figures))
    assert len(book.articles) == 13
    assert book.code_rules
    assert book.measured is None
    assert "measured.json" in caplog.text


def test_the_benchmark_writes_what_the_handbook_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "measured.json"
    monkeypatch.setattr(guideline_accuracy, "MEASURED", path)
    score = Score(texts=10, true=8)
    score.false["guideline.6.bayan"] = 2
    score.found["bayan"], score.labels["bayan"] = 3, 4
    guideline_accuracy._write({6: [score], 12: [Score()]}, {6: [score], 12: [Score()]}, 1.234)
    found = read_measured(path)
    assert found is not None
    assert found.clean_alarms == 1.23
    six = found.articles[6]
    assert (six.precision, six.recall, six.items) == (0.8, 0.75, 10)
    assert six.rules > 100
    assert six.note is not None
    assert "%80" in six.note.turkish()
    assert found.articles[12].items == 0
