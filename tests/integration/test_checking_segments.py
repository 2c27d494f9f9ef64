"""What is said of a paragraph is what is said of its segments, for each usage rule and for the spellers."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.checking import Checker, Scope, Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language
from services.language.paragraph import Paragraph
from services.language.segments import segments
from services.paths import RESOURCES
from services.spelling import build_spelling_checkers, turkish_engine
from services.usage import build_usage_checkers
from services.usage.checker import build_rules

DATA = Path(__file__).resolve().parents[1] / "data" / "turkish"
CLEAN = ("ud_boun_dev_sentences.txt", "clean_posts.txt", "clean_posts_2.txt", "clean_posts_usage.txt")
WRONG = ("usage_pairs.tsv", "clitics.tsv")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
UNIT = UnitContext(dictionary=frozenset(("Proteomik", "çalıştay", "TÜSEB", "tweetlemek")))

Find = Callable[[str], Sequence[Diagnostic]]

# What a rule looks for in the words beside a word, at sentence ends of every kind.
_WORDS = (
    "Geldi", "geldi", "Geldiler", "geldimi", "Mi", "mı", "sınız", "mısınız", "Ankara'mı", "Ahmet'mi", "Ankarada",
    "Proteomikten", "hoş", "geldiniz", "çi", "Börek", "da", "De", "ta", "Ki", "ki", "okulda", "bizim", "saat",
    "Birde", "birde", "yüzde", "Vinci", "En", "öyle", "Öyle", "kadar", "hiç", "Bir", "bir", "şey", "birşey", "Her",
    "her", "zaman", "terk", "Etti", "etti", "fark", "ayşe", "Ayşe", "hanım", "Hanım", "sayın", "Sayın", "Rektörümüz",
    "Üniversitemiz'de", "Dr", "prof", "Prof", "üyesi", "Üyesi", "görevlisi", "ekim", "Ekim", "Ocak", "ayında",
    "Pazartesi", "günü", "29", "14:00", "20%", "%20'i", "3.'üncü", "10'ta", "hala", "Hala", "Kar", "kar", "kâğıt",
    "resmi", "yanlız", "Istanbul", "BILIM", "kelme", "Kelme", "katıla", "Bilir", "bilirsiniz", "ve", "Ve",
    "tarafından", "Tarafından", "doğrumu", "ne", "#OkulDa", "@birim", "www.a.edu.tr", "(ler)", "\"Zeki\"yi", "“Evet”",
    "A.Ş.'nin", "türkçe", "Cumhuriyet", "bayramı", "Bayramı", "TBMMde",
)  # fmt: skip
_GAPS = (
    " ",
    ". ",
    ". ",
    "! ",
    "? ",
    "... ",
    "… ",
    "? ",
    "?",
    ", ",
    ": ",
    "  ",
    ".",
    " . ",
    " '",
    ".) ",
    ".” ",
    "! 🎉 ",
    " - ",
)
TEXTS = st.lists(st.tuples(st.sampled_from(_WORDS), st.sampled_from(_GAPS)), max_size=14).map(
    lambda pairs: "".join(word + gap for word, gap in pairs)
)


def judges() -> dict[str, Find]:
    engine = turkish_engine(RESOURCES)

    def of_checker(checker: Checker, language: Language) -> Find:
        return lambda text: checker.check(Snapshot(text, language, NOW, unit=UNIT), lambda: False)

    made: dict[str, Find] = {
        type(rule).__name__: lambda text, rule=rule: list(rule.find(Paragraph(text), engine))
        for rule in build_rules(RESOURCES)
    }
    for checker in (
        *build_spelling_checkers(RESOURCES, with_suggestions=False),
        *build_usage_checkers(RESOURCES, lambda: engine),
    ):
        if checker.scope is Scope.SEGMENT:
            made |= {
                f"{checker.name} {language}": of_checker(checker, language)
                for language in (Language.TURKISH, Language.ENGLISH)
            }
    return made


@pytest.fixture(scope="module")
def every() -> dict[str, Find]:
    return judges()


def told(found: Sequence[Diagnostic]) -> list[str]:
    return sorted(map(repr, found))


def differing(every: dict[str, Find], text: str) -> Iterator[tuple[str, str]]:
    cut = segments(text)
    for name, find in every.items():
        if told(find(text)) != told([one.moved(start) for start, piece in cut for one in find(piece)]):
            yield name, text


def sentences() -> list[str]:
    found = [line for name in CLEAN for line in (DATA / name).read_text(encoding="utf-8").splitlines()]
    for name in WRONG:
        rows = (line.split("\t") for line in (DATA / name).read_text(encoding="utf-8").splitlines())
        found += [cell for row in rows for cell in row if " " in cell and not row[0].startswith("#")]
    return found


def test_real_sentences_glued_into_paragraphs_are_judged_alike(every: dict[str, Find]) -> None:
    chance = random.Random(1)
    left = sentences()
    chance.shuffle(left)
    cuts = 0
    while left:
        size = chance.randint(1, 12)
        text, left = " ".join(left[:size]), left[size:]
        cuts += len(segments(text)) - 1
        assert list(differing(every, text)) == []
    assert cuts > 1000


def test_strange_words_of_several_sentences_are_no_phrase_in_english(every: dict[str, Find]) -> None:
    text = "Kelme Kelme. Kelme "
    assert list(differing(every, text)) == []
    assert len(list(every["spelling-tr tr"](text))) == 3


@settings(max_examples=300)
@given(TEXTS)
def test_words_that_look_at_their_neighbours_are_judged_alike(every: dict[str, Find], text: str) -> None:
    assert list(differing(every, text)) == []
