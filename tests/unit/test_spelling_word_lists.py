"""Lists of words from files of every kind, and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import UserError
from services.language import turkish
from services.spelling.word_lists import (
    LARGEST,
    WordList,
    load_word_list,
    read_word_list,
    save_word_list,
    write_word_list,
)

LINES = "# Bizim sözler\nçalıştay\nProteomik\n\nŞölen\nproteomik\nIşık Kulübü\n"
WORDS = ("çalıştay", "Proteomik", "Şölen", "Işık Kulübü")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1254"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_plain_lists_of_every_encoding(encoding: str, end: str) -> None:
    assert read_word_list(LINES.replace("\n", end).encode(encoding)) == WordList(WORDS)


@pytest.mark.parametrize(
    ("text", "words", "skipped"),
    [
        ("3\nçalıştay/AB\nProteomik/12,13\nmRNA\tpo:noun\n", ("çalıştay", "Proteomik", "mRNA"), 0),
        ('Sözcük;Not\nçalıştay;etkinlik\n"Açık Ders";"iki; söz"\n', ("çalıştay", "Açık Ders"), 0),
        ("kelime,tür\nwebinar,ad\npodcast,ad", ("webinar", "podcast"), 0),
        ("- çalıştay\n• webinar\n* COVID-19\n", ("çalıştay", "webinar", "COVID-19"), 0),
        ("O'Reilly\nİstinye’nin\nR&D\n2023\n<b>\n!!!\nx\n", ("O'Reilly", "İstinye’nin", "R&D"), 4),
        ("Bu dosya bir mektup ve içinde pek çok söz var.\nwebinar\n" + "a" * 200, ("webinar",), 2),
        ("ÇALIŞTAY\nçalıştay\nhâl\nhal\nkâr", ("ÇALIŞTAY", "hâl", "kâr"), 0),
        ("s\u0327o\u0308len", ("şölen",), 0),
    ],
)
def test_lists_as_other_programs_write_them(text: str, words: tuple[str, ...], skipped: int) -> None:
    assert read_word_list(text.encode()) == WordList(words, skipped)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "sözcük bulunamadı"),
        (b"# yalniz yorum\n\n", "sözcük bulunamadı"),
        (b"PK\x03\x04\x00\x00zip", "metin dosyası değil"),
        (b"\xff\xfeyarim", "metin dosyası değil"),
        (b"\xff\xfe\x00\x00\x01", "metin dosyası değil"),
        (b"\x81\x8d\x90", "metin dosyası değil"),
        (b"\xff\xfe\x00bad", "metin dosyası değil"),
        ("\n".join(f"söz{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676 % 26)}{chr(97 + n // 17576)}"
                   for n in range(50_001)).encode(), "50001"),
    ],
)  # fmt: skip
def test_what_is_no_list_is_told_in_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(UserError) as told:
        read_word_list(data)
    assert sentence in told.value.turkish()


def test_a_list_goes_to_a_file_in_turkish_order_and_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "sözlük.txt"
    path.write_text("eski", encoding="utf-8")
    save_word_list(path, ["zortaç", "İstinye", "ılıca", "çalıştay", "Işık", "cemre"])
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines == ["# Birim sözlüğü", "cemre", "çalıştay", "ılıca", "Işık", "İstinye", "zortaç"]
    assert load_word_list(path).words == tuple(lines[1:])
    assert list(tmp_path.iterdir()) == [path]


def test_files_that_cannot_be_read_or_written_are_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="okunamadı"):
        load_word_list(tmp_path / "yok.txt")
    with pytest.raises(UserError, match="yazılamadı"):
        save_word_list(tmp_path / "yok" / "liste.txt", ["söz"])
    huge = tmp_path / "dev.txt"
    with huge.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    with pytest.raises(UserError, match="büyük"):
        load_word_list(huge)


def test_a_failed_export_leaves_the_old_file(tmp_path: Path) -> None:
    folder = tmp_path / "liste.txt"
    folder.mkdir()  # cannot be replaced by a file
    with pytest.raises(UserError):
        save_word_list(folder, ["söz"])
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize("word", ["webinar", "вебинар", "ندوة"])
def test_lists_in_the_scripts_of_posts_are_read(word: str) -> None:
    assert read_word_list(word.encode("utf-16")).words == (word,)


@given(
    st.one_of(st.binary(max_size=300), st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
)
def test_any_bytes_are_a_list_or_a_sentence(data: bytes) -> None:
    try:
        found = read_word_list(data)
    except UserError:
        return
    folded = [turkish.fold(word) for word in found.words]
    assert len(set(folded)) == len(folded) > 0
    assert all(word.strip() == word and sum(map(str.isalpha, word)) > 1 for word in found.words)


@given(st.lists(st.text(alphabet="abcçğıiIİöşüzwqâ'’", min_size=2, max_size=12), min_size=1, max_size=8))
def test_what_was_read_is_written_and_read_again(lines: list[str]) -> None:
    try:
        first = read_word_list("\n".join(lines).encode()).words
    except UserError:
        return
    assert set(read_word_list(write_word_list(first)).words) == set(first)
