"""The sets and counts of the Turkish benchmarks: a figure is worth what its set is."""

from __future__ import annotations

import subprocess
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from models.diagnostics import Diagnostic, Fix
from models.enums import Severity
from models.messages import Message
from tests.benchmarks import turkish_data as data
from tests.benchmarks import turkish_peers, turkish_speed
from tests.benchmarks.turkish_measure import Recall, offered, trspell_scores
from tests.benchmarks.turkish_typos import (
    LETTERS,
    SEEDS,
    SIZE,
    SLIPS,
    half_of,
    read_typos,
    read_words,
    slip,
    typos,
)

HALVES = sorted(SEEDS)


def test_the_same_seed_makes_the_same_typos_and_another_seed_others() -> None:
    words = read_words("dev")
    assert list(islice(typos(words, 5), 200)) == list(islice(typos(words, 5), 200))
    assert list(islice(typos(words, 5), 200)) != list(islice(typos(words, 6), 200))


@pytest.mark.parametrize("half", HALVES)
def test_the_set_of_a_half_is_what_the_generator_makes(half: str) -> None:
    made = {typo[:3] for typo in islice(typos(read_words(half), SEEDS[half]), 2 * SIZE)}
    kept = read_typos(half, with_words=True)
    assert len(read_typos(half)) == SIZE
    assert [typo for typo in kept if typo[:3] not in made] == []


def test_the_halves_share_no_word() -> None:
    rights = [{typo.right for typo in read_typos(half, with_words=True)} for half in HALVES]
    assert not rights[0] & rights[1]
    people = [{pair.right for pair in data.people(half)} for half in HALVES]
    assert not people[0] & people[1]
    assert min(map(len, people)) > 200
    generated = [{row[2] for row in data.generation(half)} for half in HALVES]
    assert not generated[0] & generated[1]


@pytest.mark.parametrize("half", HALVES)
def test_every_kind_of_slip_is_in_a_half(half: str) -> None:
    found = read_typos(half)
    assert {typo.kind for typo in found} == {name for name, _, _ in SLIPS} | {"space"}
    assert all(half_of(typo.right) == half and typo.wrong != typo.right for typo in found)


@pytest.mark.parametrize("name", [name for name, _, _ in SLIPS])
def test_a_slip_changes_a_letter_or_two(name: str) -> None:
    make = next(maker for kind, _, maker in SLIPS if kind == name)
    for seed in range(50):
        wrong = make("çalıştığımızı", Random(seed))
        assert set(wrong) <= set(LETTERS)
        assert abs(len(wrong) - len("çalıştığımızı")) <= 1
        if name != "no-marks" and len(wrong) == len("çalıştığımızı"):
            assert sum(a != b for a, b in zip(wrong, "çalıştığımızı", strict=True)) <= 2


def test_two_words_lose_their_space() -> None:
    assert slip("bir şey", Random(1)).wrong == "birşey"


def test_trspell_is_counted_as_published() -> None:
    rows = [("doğru", "doğru"), ("yanlış", "yanlıs"), ("", "library"), ("kitap", "kitapp")]
    assert trspell_scores(rows, {"yanlıs", "library", "kitapp"}) == (100, 100, 100)
    precision, sensitivity, score = trspell_scores(rows, {"yanlıs", "doğru"})
    assert (precision, round(sensitivity, 1), round(score, 1)) == (50, 33.3, 40)


def test_an_unseen_error_counts_as_not_mended() -> None:
    result = Recall()
    result.add("yanlıs", "yanlış", None)
    result.add("kağıd", "kâğıt", ["kâğıt"])
    result.add("degil", "değil", ["de", "değil"])
    assert (result.seen, result.first, result.five) == (pytest.approx(66.67, abs=0.01), pytest.approx(33.33, abs=0.01),
                                                        pytest.approx(66.67, abs=0.01))  # fmt: skip


def test_a_fix_that_is_wider_or_narrower_than_the_word_is_read_as_what_the_word_becomes() -> None:
    text = "Bugün geldimi acaba?"
    start, end = text.index("geldimi"), text.index(" acaba")
    wider = _finding(0, end, "Bugün geldi mi")
    narrower = _finding(end - 2, end, " mi")
    assert offered([wider], text, start, end) == ["geldi mi"]
    assert offered([narrower], text, start, end) == ["geldi mi"]
    assert offered([], text, start, end) is None


def test_a_peer_that_cannot_be_installed_is_left_out_and_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def offline(_python: Path) -> None:
        raise subprocess.CalledProcessError(1, "pip")

    monkeypatch.setattr(turkish_peers, "_ENVIRONMENT", tmp_path)
    monkeypatch.setattr(turkish_peers, "_install", offline)
    assert turkish_peers.zemberek() is None
    assert "zemberek-python cannot be installed" in capsys.readouterr().err


@pytest.mark.parametrize("half", HALVES)
def test_generation_has_many_rows_of_every_kind(half: str) -> None:
    rows = data.generation(half)
    assert len(rows) > 150
    assert len(rows) == len(set(rows))
    assert sum("'" in row[1] for row in rows) > 10
    assert all(("'" in form) == ("'" in expected) for _, form, _, expected in rows)


def test_posts_of_the_speed_rows_are_of_one_size_and_differ() -> None:
    made = turkish_speed.posts()
    assert len(set(made)) == turkish_speed.POSTS
    assert all(1950 <= len(text) <= 2050 and text.count("\n") == 4 for text in made)


def _finding(start: int, end: int, replacement: str) -> Diagnostic:
    message = Message("x")
    return Diagnostic("usage.joined", 3, Severity.WARNING, start, end, message, (Fix(message, replacement),))
