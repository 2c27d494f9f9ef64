"""Both ways to hunspell give the same answers, and loading leaves the other threads alone."""

from __future__ import annotations

import lzma
import sys
import threading
import time
from pathlib import Path

import pytest

from services.paths import RESOURCES
from services.spelling import hunspell_adapter
from services.spelling.hunspell_adapter import Dictionary

ENGLISH = RESOURCES / "spelling" / "en"
TURKISH = RESOURCES / "spelling" / "tr"
WORDS = ("house", "houses", "hous", "Ankara", "naïve", "İzmir", "\ud800", "x" * 59, "don't", "")


def test_the_library_and_the_module_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    through_library = Dictionary(ENGLISH)
    monkeypatch.setattr(hunspell_adapter, "_bundled_library", lambda: None)
    through_module = Dictionary(ENGLISH)
    words = [word for word in WORDS if word != "\ud800"]
    assert [through_library.knows(word) for word in words] == [through_module.knows(word) for word in words]
    assert through_library.suggest("hous") == through_module.suggest("hous")
    assert not through_library.knows("\ud800")


@pytest.mark.skipif(sys.platform != "linux", reason="only chunspell's Linux wheels carry the library for sure")
def test_other_threads_run_while_a_dictionary_is_read(tmp_path: Path) -> None:
    """Counted, not timed: without the library, not one turn of this thread falls into the reading."""
    for name in ("index.aff", "index.dic"):
        (tmp_path / name).write_bytes(lzma.decompress((TURKISH / f"{name}.xz").read_bytes()))
    started, ended, turns = threading.Event(), threading.Event(), 0

    def read() -> None:
        started.set()
        try:
            Dictionary(tmp_path)
        finally:
            ended.set()

    reader = threading.Thread(target=read)
    reader.start()
    started.wait()
    while not ended.is_set():
        time.sleep(0.001)
        turns += 1
    reader.join()
    assert turns > 10
