"""What LanguageTool says, as findings of ours: ids, severities, fixes, and what is left alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from models.checking import Lane, Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import DiagnosticKind, Language, Severity
from services.checking import CheckService
from services.language_tool.adapter import Remark
from services.language_tool.checker import AT_MOST, SecondOpinionChecker, is_second_opinion

NOW = datetime(2026, 11, 26, 6, 0, tzinfo=UTC)


class Says:
    """An opinion that says one thing about every place of some words."""

    def __init__(
        self, *about: str, rule: str = "MORFOLOGIK_RULE_EN_US", category: str = "TYPOS", issue: str = "x"
    ) -> None:
        self._about = about
        self._kind = (rule, category, issue)
        self.replacements = ("one", "one", "two", "", "x" * 5)
        self.asked: list[str] = []

    def check(self, text: str, language: Language, is_cancelled: object) -> list[Remark]:
        self.asked.append(text)
        return [
            Remark(*self._kind, text.index(word), text.index(word) + len(word), "A {b} message.", self.replacements)
            for word in self._about
            if word in text
        ]


def found(text: str, opinion: Says, language: Language = Language.ENGLISH, **unit: object) -> list[Diagnostic]:
    snapshot = Snapshot(text, language, NOW, unit=UnitContext(**unit))  # type: ignore[arg-type]
    return list(SecondOpinionChecker(opinion).check(snapshot, lambda: False))


def test_a_misspelling_is_a_spelling_finding() -> None:
    (one,) = found("We recieve it.", Says("recieve", issue="misspelling"))
    assert one.rule == "spelling.languagetool.morfologik-rule-en-us"
    assert (one.kind, one.article, one.severity) == (DiagnosticKind.SPELLING, 3, Severity.WARNING)
    assert one.message.turkish() == "A {b} message."
    assert [fix.replacement for fix in one.fixes] == ["one", "two", "", "xxxxx"]
    assert one.explanation is not None
    assert is_second_opinion(one.rule)
    assert not is_second_opinion("spelling.unknown-word")


def test_everything_else_is_a_usage_finding() -> None:
    (one,) = found("It is an test.", Says("an test", rule="EN_A_VS_AN", category="MISC", issue="grammar"))
    assert (one.rule, one.severity) == ("usage.languagetool.en-a-vs-an", Severity.WARNING)
    (one,) = found("It is very unique.", Says("very unique", rule="Ünlü_KURAL[1]", category="STYLE", issue="style"))
    assert (one.rule, one.severity) == ("usage.languagetool.nl-kural-1", Severity.INFORMATION)


@pytest.mark.parametrize("rule", ["", "!!!", "…", "_" * 200])
def test_any_rule_name_becomes_an_id(rule: str) -> None:
    (one,) = found("It is an test.", Says("an test", rule=rule, category="MISC"))
    assert one.rule == "usage.languagetool.rule"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("See https://recieve.example/page now", "recieve"),
        ("Ask @recieve now", "recieve"),
        ("Write to recieve@example.edu", "recieve"),
        ("So #recieve it", "recieve"),
        ("Join #OpenDay,now", "OpenDay"),
        ("We met Güneşli there", "Güneşli"),
        ("We met Ayşe", "Ayşe"),
        ("We visited Gunesli University", "Gunesli"),
        ("The TÜBİTAK call", "TÜBİTAK"),
        ("Our BAPSIS form", "BAPSIS"),
        ("our proteomik laboratory", "proteomik"),
        ("the proteomik’s laboratory", "proteomik’s"),
        ("the acik ders page", "acik"),
    ],
)
def test_names_links_and_the_units_own_words_are_left_alone(text: str, word: str) -> None:
    assert found(text, Says(word, issue="misspelling"), dictionary=frozenset({"Proteomik", "Acik Ders"})) == []


def test_the_units_name_is_left_alone() -> None:
    assert found("our merkez kütüphane", Says("merkez", issue="misspelling"), name="Merkez Kütüphane") == []


@pytest.mark.parametrize(
    ("text", "word"), [("Recieve it.", "Recieve"), ("Today. Recieve it", "Recieve"), ("A day\nRecieve it", "Recieve")]
)
def test_a_capital_at_the_start_is_no_name(text: str, word: str) -> None:
    assert len(found(text, Says(word, issue="misspelling"))) == 1


def test_german_nouns_have_capitals_and_are_checked() -> None:
    assert len(found("Die neue Bibliotek ist auf.", Says("Bibliotek", issue="misspelling"), Language.GERMAN)) == 1
    assert found("Die neue Bibliotek ist auf.", Says("Bibliotek", issue="misspelling"), Language.SPANISH) == []


def test_punctuation_is_told_but_not_inside_a_link() -> None:
    assert len(found("One ,two", Says(" ,", rule="COMMA", category="PUNCTUATION"))) == 1
    assert found("See https://a.example/b,c now", Says(",", rule="COMMA", category="PUNCTUATION")) == []


def test_there_is_an_end_to_findings() -> None:
    text = " ".join(f"aaa{'b' * n}" for n in range(300))
    assert len(found(text, Says(*text.split(), issue="misspelling"))) <= AT_MOST


def test_the_whole_post_is_one_question_and_only_on_its_lane() -> None:
    opinion = Says("recieve", issue="misspelling")
    service = CheckService([SecondOpinionChecker(opinion)])
    snapshot = Snapshot("One.\n\nWe recieve.\nThree.", Language.ENGLISH, NOW)
    assert service.check(snapshot, lambda: False) == []
    assert service.check_lane(Lane.SPELLING, snapshot, lambda: False) == []
    assert opinion.asked == []
    (one,) = service.check_lane(Lane.SECOND_OPINION, snapshot, lambda: False)
    assert snapshot.text[one.start : one.end] == "recieve"
    assert opinion.asked == [snapshot.text]


def test_a_closed_rule_is_not_told() -> None:
    service = CheckService([SecondOpinionChecker(Says("recieve", issue="misspelling"))])
    off = UnitContext(switched_off_rules=frozenset({"spelling.languagetool.morfologik-rule-en-us"}))
    snapshot = Snapshot("We recieve.", Language.ENGLISH, NOW, unit=off)
    assert service.check_lane(Lane.SECOND_OPINION, snapshot, lambda: False) == []
