"""The packed list of forms and the search over it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.spelling.frequent_words import FrequentWords, pack

FORMS = st.lists(st.text(alphabet="abığşz", min_size=1, max_size=5), min_size=1, max_size=30, unique=True)


def packed(folder: Path, forms: list[str]) -> FrequentWords:
    path = folder / "forms.bin"
    path.write_bytes(pack(forms))
    return FrequentWords(path)


@given(forms=FORMS, word=st.text(alphabet="abığşz", min_size=1, max_size=5))
@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_ranks_come_back_and_one_slip_is_found(tmp_path: Path, forms: list[str], word: str) -> None:
    words = packed(tmp_path, forms)
    assert [words.rank(form) for form in forms] == list(range(len(forms)))
    assert words.rank("öyok") is None
    slips = {form for _, form in words.one_slip(word)} & set(forms) - {word}
    near = {form for _, form in words.near(word, 1.0)}
    assert slips <= near
    assert near <= set(forms) - {word}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ogrenci", "öğrenci"),
        ("örğenci", "öğrenci"),
        ("öğrencci", "öğrenci"),
        ("öğenci", "öğrenci"),
        ("kitap", "kitap"),
    ],
)
def test_near(tmp_path: Path, typed: str, meant: str) -> None:
    words = packed(tmp_path, ["öğrenci", "kitap", "öğren", "okul"])
    found = [form for _, form in words.near(typed, 1.2)]
    assert (found[:1] == [meant]) == (typed != meant)


def test_letters_of_other_alphabets_are_no_trouble(tmp_path: Path) -> None:
    words = packed(tmp_path, ["okul"])
    assert words.near("школа", 2.0) == []
    assert words.rank("школа") is None
    assert list(words.one_slip("ш"))
