"""The command ``check`` as a process, on real files: what scripts and pipelines rely on."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
DRAFTS = ROOT / "tests" / "data" / "drafts"


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, str(ROOT / "main.py"), *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, cwd=ROOT, timeout=90, check=False)


def lines(done: subprocess.CompletedProcess[bytes]) -> list[Any]:
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


@cache
def drafts() -> list[Any]:
    return [json.loads(line) for line in (DRAFTS / "drafts.jsonl").read_text(encoding="utf-8").splitlines()]


@cache
def answers() -> dict[str, Any]:
    done = run("check", "--jsonl", stdin=(DRAFTS / "drafts.jsonl").read_bytes())
    assert done.returncode == 0, done.stderr.decode()  # warnings do not fail a run unless asked to
    return {answer["id"]: answer for answer in lines(done)}


def test_every_draft_is_answered_in_order() -> None:
    assert list(answers()) == [draft["id"] for draft in drafts()]
    assert all(answer["schema"] == 1 for answer in answers().values())


@pytest.mark.parametrize("number", range(10))
def test_planted_mistakes_are_found_where_they_are_with_their_fix(number: int) -> None:
    draft = drafts()[number]
    found = answers()[draft["id"]]["text"]["diagnostics"]
    for wanted in draft["expected"]:
        here = [
            one
            for one in found
            if one["rule"].startswith(wanted["rule"]) and (one["start"], one["end"]) == (wanted["start"], wanted["end"])
        ]
        assert len(here) == 1, (wanted, found)
        if wanted["fix"]:
            assert here[0]["fixes"][0]["replacement"] == wanted["fix"]
    planted = {(one["start"], one["end"]) for one in draft["expected"]}
    assert not [one for one in found if (one["start"], one["end"]) not in planted]


def test_clean_posts_are_left_in_peace() -> None:
    posts = (DRAFTS / "clean_posts.txt").read_text(encoding="utf-8").splitlines()
    requests = "\n".join(json.dumps({"id": i, "text": post, "platform": "x"}) for i, post in enumerate(posts))
    done = run("check", "--jsonl", stdin=requests.encode())
    found = [one for answer in lines(done) for one in answer["text"]["diagnostics"]]
    assert len(posts) == 40
    assert not [one for one in found if not one["rule"].startswith("spelling.")]
    assert len(found) <= 3


def test_bad_lines_are_answered_and_the_others_go_on() -> None:
    bad = [b"{", b"[]", b'"x"', b"\xff\xfe{}", b"{}", b'{"id":7,"text":1}', b'{"id":8,"text":"a","platform":"tiktok"}']
    done = run("check", "--jsonl", stdin=b"\n".join([*bad, b'{"id":9,"text":"Merhaba"}']))
    assert done.returncode == 2
    answered = lines(done)
    assert len(answered) == len(bad) + 1
    assert [one["id"] for one in answered] == [None, None, None, None, None, 7, 8, 9]
    assert all(one["error"]["code"] and one["error"]["message"] for one in answered[:-1])
    assert answered[-1]["text"]["diagnostics"] == []


def test_offsets_are_those_of_the_text_that_was_given() -> None:
    text = "U\u0308nite\r\niş adamları"
    done = run("check", "--jsonl", stdin=json.dumps({"text": text}).encode())
    (found,) = [d for d in lines(done)[0]["text"]["diagnostics"] if d["rule"] == "guideline.6.is-adami"]
    assert text[found["start"] : found["end"]] == "iş adamları"


@pytest.mark.parametrize(("level", "status"), [("error", 0), ("warning", 1), ("never", 0)])
def test_the_exit_status_follows_the_level(level: str, status: int, tmp_path: Path) -> None:
    file = tmp_path / "duyuru.txt"
    file.write_text("İş adamları geldi.", encoding="utf-8")
    done = run("check", "--text", str(file), "--only", "guideline.6", "--fail-on", level, "--json")
    assert done.returncode == status
    assert [d["rule"] for d in lines(done)[0]["text"]["diagnostics"]] == ["guideline.6.is-adami"]


def test_an_unreadable_encoding_is_told_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "eski.txt"
    file.write_bytes("İş günü".encode("cp1254"))
    done = run("check", "--text", str(file), "--json")
    assert (done.returncode, done.stdout) == (2, b"")
    assert "UTF-8" in done.stderr.decode("utf-8")
    assert "Traceback" not in done.stderr.decode("utf-8")


def test_help_loads_no_qt() -> None:
    code = "import sys, ui.cli.parser as p; p.build_parser().format_help(); sys.exit('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, timeout=30, check=False)
    assert done.returncode == 0
