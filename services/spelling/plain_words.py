"""Stands in for the morphology where its files are damaged: the plain dictionary says what is a word."""

from __future__ import annotations

import lzma
import re
import shutil
import tempfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from models.errors import UserError
from services.damage import Damage
from services.language import turkish
from services.morphology.automaton import Automaton, pack
from services.morphology.frequent import FrequentForms
from services.morphology.grammar import Grammar
from services.morphology.inflection import Inflector
from services.morphology.morphology import Morphology
from services.morphology.stems import read_marks
from services.seals import damaged_files
from services.spelling.english_checker import EnglishWords
from services.spelling.hunspell_adapter import Dictionary
from services.spelling.turkish_words import Roots, TurkishWords, read_words

_UNREADABLE = (UserError, OSError, zlib.error, ValueError, TypeError, LookupError, RecursionError)
"""What reading a damaged file may raise."""
_SURFACE = re.compile(r"-|(\([\w]\))?[a-zçğıöşüADICK]+")


def load_morphology(resources: Path, damage: Damage) -> Morphology:
    """Return the morphology, or what stands in for it where a file of it is damaged. All its files are read here."""
    folder = resources / "morphology"
    try:
        morphology = Morphology(folder)
        _ = morphology.lexicon
        for name in _TABLES:
            _FILES[name].read(folder / name)
    except _UNREADABLE:
        return PlainWords(resources, damage)
    return morphology


def load_words(resources: Path, damage: Damage) -> TurkishWords:
    """Return the Turkish words as far as their files are whole: no corrections where ``corrections.tsv`` is not."""
    morphology = load_morphology(resources, damage)
    try:
        _ = morphology.inflector
    except _UNREADABLE:
        for name in ("usage/abbreviations.tsv", "usage/institutions.txt"):
            read_list(resources, name, damage)
        morphology.inflector = Inflector(morphology.grammar, morphology.lexicon, morphology.frequent.bits, spoken={})
    try:
        return TurkishWords(resources / "spelling" / "tr", morphology)
    except _UNREADABLE as error:
        damage.note("spelling/tr/corrections.tsv", error)
    with tempfile.TemporaryDirectory(prefix="birim-kalemi-", ignore_cleanup_errors=True) as place:
        (Path(place) / "corrections.tsv").touch()
        return TurkishWords(Path(place), morphology)


def read_list(resources: Path, name: str, damage: Damage) -> tuple[str, ...]:
    """Return the lines of the word list ``name`` (below ``resources``); none where it is damaged."""
    try:
        return tuple(read_words(resources / name))
    except _UNREADABLE as error:
        damage.note(name, error)
        return ()


def load_english(resources: Path, damage: Damage) -> EnglishWords:
    """Return the English words; where the dictionary is damaged, every word is accepted.

    Hunspell reads rubbish without a word and knows nothing then: only the sums tell.
    """
    damaged = set(damaged_files(resources))
    broken = [name for name in ("spelling/en/index.aff", "spelling/en/index.dic") if name in damaged]
    for name in broken:
        damage.note(name, "missing, or not what was installed")
    return _AnyEnglish() if broken else EnglishWords(resources / "spelling" / "en")


class _AnyEnglish(EnglishWords):
    """No English word is wrong: silence is better than an alarm at each."""

    def __init__(self) -> None:
        self.suggest = _no_suggestions

    def accepts(self, word: str) -> bool:
        return True


def _no_suggestions(word: str) -> tuple[str, ...]:
    return ()


class PlainWords(Morphology):
    """What hunspell's dictionary accepts, and our own terms. Loading takes half a second.

    Frequent forms (and suggestions with them), analyses and forms are there as far as their files are whole. Where
    the dictionary is damaged too, every word is accepted: silence is better than an alarm at each word.
    """

    def __init__(self, resources: Path, damage: Damage) -> None:
        lists = resources / "spelling" / "tr"
        with tempfile.TemporaryDirectory(prefix="birim-kalemi-", ignore_cleanup_errors=True) as place:
            room = Path(place)
            _fill(room, resources / "morphology", damage)
            self._take_automata(room, damage)
            self.frequent = _QuietForms(Automaton.load(room / "frequent.bin"))
            _ = self.grammar, self.lexicon  # read now, while the room is there
            self._dictionary = _dictionary(lists, room, damage)
        self._folder = resources / "morphology"
        self._own = Roots(read_list(resources, "spelling/tr/accepted.txt", damage), derive=True)
        self._lock = Lock()  # hunspell serves one thread at a time

    def _take_automata(self, room: Path, damage: Damage) -> None:
        """Load the automata in ``room``, a set of no words in the place of each that is damaged."""
        while True:
            try:
                super().__init__(room)
            except UserError as error:
                file = room / str(error.message.params["file"])
                if file.exists() and file.read_bytes() == _NO_WORDS:
                    raise
                damage.note(f"morphology/{file.name}", error)
                file.write_bytes(_NO_WORDS)
            else:
                return

    def accepts(self, word: str) -> bool:
        lower = turkish.lower(word)
        if not word.isalpha():
            return False
        return self._knows(lower) or self._knows(turkish.strip_circumflex(lower)) or self._is_ours(lower)

    def _is_ours(self, lower: str) -> bool:
        return self._own.parse(turkish.fold(lower)) is not None

    def _knows(self, word: str) -> bool:
        with self._lock:
            return self._dictionary is None or self._dictionary.knows(word)

    def is_attested(self, word: str) -> bool:
        return self.accepts(word)

    def is_trusted(self, word: str) -> bool:
        return self._is_ours(turkish.lower(word))

    def is_name(self, word: str) -> bool:
        return word.isalpha() and self._knows(turkish.upper_first(turkish.lower(word)))

    def is_listed_name(self, word: str) -> bool:
        return self.is_name(word) and not self.accepts(word)

    def near(self, word: str, budget: float, *, most_steps: int = 3000) -> dict[str, float]:
        return {}


class _QuietForms(FrequentForms):
    """The frequent forms; nothing that the dictionary accepts is doubted for their sake."""

    def neighbours(self, word: str, budget: float = 1.0) -> list[tuple[float, float]]:
        return []


def _fill(room: Path, folder: Path, damage: Damage) -> None:
    """Copy the files of ``folder`` into ``room``, an empty one in the place of each table that is damaged."""
    for path in folder.iterdir():
        if path.is_file():
            shutil.copyfile(path, room / path.name)
    for name, file in _FILES.items():
        try:
            file.read(folder / name)
        except _UNREADABLE as error:
            damage.note(f"morphology/{name}", error)
            (room / name).write_bytes(file.blank)


def _dictionary(folder: Path, room: Path, damage: Damage) -> Dictionary | None:
    """Return the dictionary, unpacked into ``room``: hunspell needs plain files, but only while it reads them."""
    for name in ("index.aff", "index.dic"):
        try:
            (room / name).write_bytes(lzma.decompress((folder / f"{name}.xz").read_bytes()))
        except (OSError, EOFError, lzma.LZMAError) as error:
            damage.note(f"spelling/tr/{name}.xz", error)
            return None
    return Dictionary(room)


def _read_stems(path: Path) -> None:
    zlib.decompress(path.read_bytes())


def _read_grammar(path: Path) -> None:
    grammar = Grammar(path)
    for suffix in grammar.suffixes:
        grammar.is_end(suffix.origin)
        _check_surface(suffix.surface)


def _read_derivations(path: Path) -> None:
    for fields in _rows(path, 4):
        _check_surface(fields[2])


def _read_irregular(path: Path) -> None:
    for fields in _rows(path, 5):
        if not fields[0]:
            raise ValueError(fields)


def _read_marks(path: Path) -> None:
    for _ in _rows(path, 3):
        pass
    read_marks(path)


def _rows(path: Path, fewest: int) -> Iterator[list[str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            fields = line.split("\t")
            if len(fields) < fewest:
                raise ValueError(line)
            yield fields


def _check_surface(surface: str) -> None:
    if not _SURFACE.fullmatch(surface):
        raise ValueError(surface)


class _File(NamedTuple):
    read: Callable[[Path], object]
    """Raises one of ``_UNREADABLE`` where the file is damaged."""
    blank: bytes


_NO_WORDS = pack([(False, ())], 0, values=b"")
_FILES = {
    "trusted.bin": _File(Automaton.load, _NO_WORDS),
    "stems.bin": _File(_read_stems, zlib.compress(b"")),
    "suffixes.tsv": _File(_read_grammar, b""),
    "derivations.tsv": _File(_read_derivations, b""),
    "irregular.tsv": _File(_read_irregular, b""),
    "marks.tsv": _File(_read_marks, b""),
}
_TABLES = [name for name in _FILES if name.endswith(".tsv")]
