"""An editor's morning on the real program, with a real keyboard: typed, killed, found again."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from services.clock import SystemClock
from services.paths import Paths
from services.storage import open_storage
from tests.e2e.desktop import AVAILABLE, ROOT, Desktop, RunningApp, prepare_profile, wait_until
from tests.e2e.kill_harness import run_kills

pytestmark = pytest.mark.skipif(not AVAILABLE, reason="needs Xvfb, xdotool and setxkbmap")
SENTENCE = "Öğrencilerimizin çığır açan işleri İzmir’de sergileniyor"


def stored_texts(profile: Path) -> list[str]:
    storage = open_storage(Paths.in_folder(profile), SystemClock())
    try:
        return [post.text for post in [*storage.journal.pending(), *storage.posts.listed()]]
    finally:
        storage.close()


def is_on_disk(profile: Path, sentence: str) -> bool:
    """Look without opening the storage: opening it again and again would keep the program from writing."""
    database = Paths.in_folder(profile).database
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=0.05)) as connection:
        try:
            rows = connection.execute("SELECT text FROM post UNION ALL SELECT body FROM journal").fetchall()
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            return False  # the program is writing at this moment: look again
    return any(sentence in text for (text,) in rows)


def test_what_was_typed_is_there_after_a_kill_and_after_closing(tmp_path: Path):
    profile = tmp_path / "profile"
    prepare_profile(profile, "editor")
    with Desktop(tmp_path / "home") as desktop:
        app = RunningApp(desktop, profile)
        desktop.do("key", "ctrl+n")
        desktop.type(SENTENCE)
        wait_until("the sentence is kept", lambda: is_on_disk(profile, SENTENCE))
        app.kill()
        assert any(SENTENCE in text for text in stored_texts(profile))

        app = RunningApp(desktop, profile)
        desktop.do("key", "ctrl+n")
        desktop.type("İkinci yazı")
        assert app.close() == 0
        texts = stored_texts(profile)
        assert any(text == SENTENCE for text in texts)
        assert any(text == "İkinci yazı" for text in texts)


def test_a_second_start_raises_the_first_window_and_ends(tmp_path: Path):
    profile = tmp_path / "profile"
    prepare_profile(profile, "calendar")
    with Desktop(tmp_path / "home") as desktop:
        app = RunningApp(desktop, profile)
        second = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "--profile", str(profile)],
            env=desktop.environment,
            capture_output=True,
            timeout=30,
            check=False,
        )
        assert second.returncode == 0, second.stderr
        assert app.process.poll() is None
        assert app.close() == 0


def test_random_kills_lose_no_saved_change_and_at_most_the_last_second(tmp_path: Path):
    report = run_kills(int(os.environ.get("BIRIM_KALEMI_KILLS", "6")), tmp_path)
    assert report.lost == []
