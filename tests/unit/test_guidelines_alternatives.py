"""Alternatives arranged by their first letters find what they found before."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from services.guidelines.rules.alternatives import by_first_letter, joined
from services.guidelines.rules.announcing_words import EVENT_NOUNS

SMALL = r"pan(?:el|o)|seminer|(?:sabah|spor)\s+koşu|(?<!a)ev|sergi|p?asta|yemek|[xy]z"


def test_they_stand_together_by_their_first_letters() -> None:
    assert by_first_letter("ab|c|ad|(?:ae|f)g") == "a(?:b|d|eg)|c(?:)|f(?:g)"


@given(
    st.lists(st.sampled_from(["panel", "pano", "sabah koşu", "spor  koşu", "ev", "aev", "asta", "yz", "sergi", "x"]))
)
def test_the_same_words_are_found(words: list[str]) -> None:
    text = " ".join(words)
    plain, grouped = (re.compile(rf"(?<!\w)(?:{one})(?!\w)") for one in (SMALL, by_first_letter(SMALL)))
    assert [one.span() for one in grouped.finditer(text)] == [one.span() for one in plain.finditer(text)]


@given(
    st.lists(st.sampled_from(["açılış", "programı", "canlı", "yayın", "kahve", "molası", "uzaktan", "eğitimi", "günü"]))
)
def test_the_nouns_of_events_are_the_same(words: list[str]) -> None:
    text = " ".join(words)
    plain, grouped = (re.compile(rf"(?<!\w)(?:{one})\w*") for one in (EVENT_NOUNS, by_first_letter(EVENT_NOUNS)))
    assert [one.start() for one in grouped.finditer(text)] == [one.start() for one in plain.finditer(text)]


def test_phrases_joined_find_what_each_finds() -> None:
    patterns = [r"\bev\s+(?:al|sat)(?:di|ti)\b|yeni\|ev", r"['’]e\s+[(|)]|\bkedi\b"]
    together = re.compile(joined(*patterns))
    for text in ("ev aldi", "sev aldi", "bir yeni|ev", "ali'e |", "kedi", "kedicik", "ev sat|ti"):
        apart = min((match.span() for one in patterns if (match := re.search(one, text))), default=None)
        found = together.search(text)
        assert (found.span() if found else None) == apart
