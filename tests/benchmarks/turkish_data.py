"""The sets that the Turkish engine is measured on: ``tests/data/turkish``, see its README."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import NamedTuple

from services.language.tokens import Token, words
from tests.benchmarks.turkish_typos import half_of

DATA = Path(__file__).resolve().parents[1] / "data" / "turkish"
HELD_OUT_POSTS = "clean_posts_bench.txt"
CLEAN_POSTS = ("clean_posts.txt", "clean_posts_2.txt", HELD_OUT_POSTS)


class Pair(NamedTuple):
    """An error and what is right."""

    wrong: str
    right: str


def lines(name: str) -> list[str]:
    """Return the lines of a data file; empty ones and comments (``#`` and a space) are left out."""
    text = (DATA / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("# ")]


def sentences() -> list[list[Token]]:
    """Return the words of each sentence of UD-BOUN's dev part."""
    return [list(words(line)) for line in lines("ud_boun_dev_sentences.txt")]


def clean_posts() -> dict[str, list[str]]:
    return {name: lines(name) for name in CLEAN_POSTS if (DATA / name).exists()}


def people(half: str | None = None) -> list[Pair]:
    """Return errors that people make in tweets, of one half or all."""
    pairs = [Pair(*line.split("\t")[:2]) for line in lines("people_errors.tsv")]
    return [pair for pair in pairs if half in (None, half_of(pair.right))]


def people_sample() -> list[Pair]:
    """Return a sample of errors in web texts: kinder than tweets, but chosen by chance."""
    return [Pair(*line.split("\t")[:2]) for line in lines("people_sample.tsv")]


def trspell() -> list[tuple[str, str]]:
    """Return ``(gold, input)``; gold is empty for foreign and random words."""
    with (DATA / "trspell10.csv").open(encoding="utf-8", newline="") as file:
        return [(row["gold"], row["input"]) for row in csv.DictReader(file)]


def hand_errors() -> list[tuple[str, str, str, str]]:
    """Return ``(wrong, right, kind, sentence)`` of institutional errors."""
    rows = (line.split("\t") for line in lines("errors.tsv"))
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def generation(half: str) -> list[tuple[str, str, str, str]]:
    """Return ``(noun, form of it, another noun, its form with the same endings)``, halved by the other noun."""
    rows = (line.split("\t") for line in lines("generation.tsv"))
    return [(row[0], row[1], row[2], row[3]) for row in rows if half_of(row[2]) == half]
