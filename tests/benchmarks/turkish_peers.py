"""The peers: hunspell with dictionary-tr, and zemberek-python in an environment of its own under ``build/peers``."""

from __future__ import annotations

import json
import lzma
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from services.language import turkish
from services.paths import RESOURCES

ROOT = Path(__file__).resolve().parents[2]
ZEMBEREK = ("zemberek-python==0.2.3", "numpy<2", "setuptools<80")
_ENVIRONMENT = ROOT / "build" / "peers" / "zemberek"
_CHILD = ROOT / "tests" / "benchmarks" / "children" / "zemberek_words.py"
_AT_A_TIME = 2000


class Peer(Protocol):
    """Another engine, asked word by word."""

    name: str

    def known(self, words: Sequence[str]) -> set[str]:
        """Return those of ``words`` that are right, each asked just as it is spelt."""
        ...


def dictionary_folder() -> Path:
    """Return a folder with ``index.aff`` and ``index.dic`` of dictionary-tr, unpacked if they are shipped packed."""
    shipped = RESOURCES / "spelling" / "tr"
    if (shipped / "index.dic").exists():
        return shipped
    folder = ROOT / "build" / "peers" / "dictionary-tr"
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("index.aff", "index.dic"):
        (folder / name).write_bytes(lzma.decompress((shipped / f"{name}.xz").read_bytes()))
    return folder


class Hunspell:
    """chunspell with dictionary-tr, loaded as its own documentation does it."""

    name = "hunspell"

    def __init__(self) -> None:
        from services.spelling.hunspell_adapter import Dictionary

        start = time.perf_counter()
        self._dictionary = Dictionary(dictionary_folder())
        self._dictionary.knows("merhaba")
        self.load_s = time.perf_counter() - start
        self.check_us = 0.0

    def known(self, words: Sequence[str]) -> set[str]:
        start = time.perf_counter()
        found = {word for word in words if self._dictionary.knows(word)}
        self.check_us = 1e6 * (time.perf_counter() - start) / max(1, len(words))
        return found

    def suggest(self, words: Sequence[str]) -> tuple[list[tuple[str, ...]], list[float]]:
        """Return the suggestions for each word, and the milliseconds they took. Slow: ask for few."""
        answers: list[tuple[str, ...]] = []
        spent: list[float] = []
        for word in words:
            start = time.perf_counter()
            answers.append(self._dictionary.suggest(word))
            spent.append(1000 * (time.perf_counter() - start))
        return answers, spent


class Zemberek:
    """zemberek-python in a process of its own."""

    name = "zemberek-python"

    def __init__(self, python: Path) -> None:
        self._process = subprocess.Popen(
            [str(python), str(_CHILD)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        told = self._answer()
        self.load_s: float = told["load_s"] + told["import_s"]
        self.memory_mb: float = told["mb"]
        self.check_us = 0.0

    def known(self, words: Sequence[str]) -> set[str]:
        found: set[str] = set()
        spent = 0.0
        for start in range(0, len(words), _AT_A_TIME):
            some = words[start : start + _AT_A_TIME]
            answer = self._ask("check", some)
            found |= {word for word, known in zip(some, answer["known"], strict=True) if known}
            spent += answer["us"] * len(some)
        self.check_us = spent / max(1, len(words))
        return found

    def suggest(self, words: Sequence[str]) -> tuple[list[tuple[str, ...]], list[float]]:
        """Return the suggestions for each word, and the milliseconds they took."""
        answer = self._ask("suggest", words)
        return [tuple(one) for one in answer["suggestions"]], answer["ms"]

    def normalize(self, sentences: Sequence[str]) -> list[str]:
        return self._ask("normalize", sentences)["sentences"]

    def close(self) -> None:
        self._process.communicate(timeout=30)

    def _ask(self, what: str, given: Sequence[str]) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({what: list(given)}) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"zemberek-python gave up with exit code {self._process.wait()}")
        return json.loads(line)


def hunspell() -> Hunspell:
    return Hunspell()


def zemberek() -> Zemberek | None:
    """Return zemberek-python, installed at the first use; ``None``, and why on stderr, where that fails."""
    python = _ENVIRONMENT / "bin" / "python"
    if not (_ENVIRONMENT / "installed").exists():
        try:
            _install(python)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"zemberek-python cannot be installed, its rows are left out: {error}", file=sys.stderr)
            return None
    return Zemberek(python)


def _install(python: Path) -> None:
    shutil.rmtree(_ENVIRONMENT, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", str(_ENVIRONMENT)], check=True, capture_output=True)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *ZEMBEREK]
    subprocess.run(pip, check=True, stdout=subprocess.DEVNULL)
    (_ENVIRONMENT / "installed").touch()


def any_case(peer: Peer, words: Sequence[str]) -> set[str]:
    """Return those of ``words`` that the peer knows as typed, in lower case, or with one capital.

    Apostrophes are straightened: this is what a careful program would make of the peer, the same for each of them.
    """
    forms = {word: _forms(word) for word in words}
    known = peer.known(sorted({form for several in forms.values() for form in several}))
    return {word for word, several in forms.items() if not known.isdisjoint(several)}


def _forms(word: str) -> tuple[str, ...]:
    straight = word.replace("’", "'")
    lower = turkish.lower(straight)
    return tuple(dict.fromkeys((straight, lower, turkish.upper_first(lower), turkish.strip_circumflex(lower))))
