"""The command ``check`` as a process, on real files: what scripts and pipelines rely on."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ui.cli.check import run_check
from ui.cli.judging import Judge
from ui.cli.output import JsonObject
from ui.cli.parser import build_parser
from ui.cli.request import Request

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


def test_a_missing_picture_is_a_finding_and_the_rest_is_judged(tmp_path: Path) -> None:
    picture = ROOT / "docs" / "images" / "editor.png"
    file = tmp_path / "duyuru.txt"
    file.write_text("İş adamları geldi.", encoding="utf-8")
    lost = tmp_path / "yok.jpg"
    done = run(
        "check", "--text", str(file), "--image", str(lost), "--image", str(picture), "--json", "--only", "guideline"
    )
    (answer,) = lines(done)
    assert done.returncode == 2
    assert [one["rule"] for one in answer["text"]["diagnostics"]] == ["guideline.6.is-adami"]
    first, second = answer["images"]
    assert [(one["rule"], one["data"]["reason"]) for one in first["diagnostics"]] == [("image.unreadable", "missing")]
    assert second["width"] > 0
    assert done.stderr.decode("utf-8").startswith(f"{lost}: Dosya bulunamadı")


def test_paths_that_no_system_takes_cost_only_their_own_picture() -> None:
    requests: list[Any] = [
        {"id": 1, "text": "Merhaba", "images": ["a" * 5000]},
        {"id": 2, "text": "Merhaba", "images": ["a\0b.jpg", "\ud800.jpg"]},
        {"id": 3, "text": "Merhaba"},
    ]
    done = run("check", "--jsonl", stdin="\n".join(map(json.dumps, requests)).encode())
    assert done.returncode == 2
    assert done.stderr == b""
    answered = lines(done)
    assert [one["id"] for one in answered] == [1, 2, 3]
    reasons = [[i["diagnostics"][0]["data"]["reason"] for i in one["images"]] for one in answered]
    assert reasons == [["missing"], ["missing", "missing"], []]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "[-1e999]", "1" * 5000])
def test_numbers_that_json_does_not_have_are_refused(number: str) -> None:
    done = run("check", "--jsonl", stdin=f'{{"id": {number}, "text": "Merhaba"}}\n{{"id": 1.5, "text": "a"}}'.encode())
    first, second = (json.loads(line, parse_constant=pytest.fail) for line in done.stdout.splitlines())
    assert (done.returncode, first["id"], first["error"]["code"]) == (2, None, "json")
    assert second["id"] == 1.5


def test_unknown_keys_are_told_once_and_their_lines_are_answered() -> None:
    asked = [
        {"id": 1, "text": "Merhaba.", "offical": ["@universite"], "palatform": "x"},
        {"id": 2, "text": "Merhaba.", "offical": ["@universite"], "\ud800\n" + "a" * 99: 1},
        {"id": 3, "text": "Merhaba.", "official": ["@universite"], "names": [], "kind": "post"},
    ]
    done = run("check", "--jsonl", stdin="\n".join(map(json.dumps, asked)).encode())
    assert done.returncode == 0
    assert [(one["id"], "error" in one) for one in lines(done)] == [(1, False), (2, False), (3, False)]
    told = done.stderr.decode().splitlines()
    assert told[:2] == ["Bilinmeyen anahtar: offical", "Bilinmeyen anahtar: palatform"]
    assert told[2].startswith(r"Bilinmeyen anahtar: \ud800\naaa")
    assert told[2].endswith("…")
    assert len(told) == 3


def test_options_stand_in_for_what_a_line_leaves_out() -> None:
    requests: list[Any] = [
        {"text": "The the end, Salı 26 Kasım"},
        {"text": "Salı 26 Kasım", "platform": "instagram", "language": "tr", "at": "2024-11-26T09:00"},
    ]
    options = ("--platform", "x", "--language", "en", "--at", "2026-11-26T09:00", "--only", "guideline.10.weekday-date")
    first, second = lines(run("check", "--jsonl", *options, stdin="\n".join(map(json.dumps, requests)).encode()))
    assert first["text"]["length"]["platform"] == "x"
    assert [one["rule"] for one in first["text"]["diagnostics"]] == ["guideline.10.weekday-date"]  # 2026: a Thursday
    assert second["text"]["length"]["platform"] == "instagram"
    assert second["text"]["diagnostics"] == []  # 2024: a Tuesday


@pytest.mark.parametrize("option", ["--text", "--image"])
def test_a_text_or_a_picture_beside_lines_is_a_usage_error(option: str) -> None:
    done = run("check", "--jsonl", option, "README.md", stdin=b'{"text": "Merhaba"}')
    assert (done.returncode, done.stdout) == (2, b"")
    assert "--jsonl ile --text ve --image kullanılmaz." in done.stderr.decode("utf-8")


@pytest.mark.parametrize(("name", "told"), [("yok.txt", "yok.txt bulunamadı."), ("", "okunamadı: bu bir klasör.")])
def test_what_the_system_says_is_said_in_turkish(name: str, told: str, tmp_path: Path) -> None:
    done = run("check", "--text", str(tmp_path / name))
    assert done.returncode == 2
    assert told in done.stderr.decode("utf-8")
    assert "irectory" not in done.stderr.decode("utf-8")


@pytest.mark.parametrize("command", [(), ("check",), ("tour",), ("self-test",)])
def test_help_is_turkish_throughout(command: tuple[str, ...]) -> None:
    text = run(*command, "--help").stdout.decode("utf-8")
    assert text.startswith("kullanım: birim-kalemi")
    assert "\nseçenekler:\n" in text
    assert not [word for word in ("usage:", "options:", "positional", "arguments") if word in text]


def test_a_fault_of_ours_costs_one_line_and_is_told_in_full(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    judged = Judge.result

    def result(judge: Judge, request: Request) -> JsonObject:
        if request.id == 1:
            raise RuntimeError("a fault")
        return judged(judge, request)

    stdin = io.TextIOWrapper(io.BytesIO(b'{"id": 1, "text": "a"}\n{"id": 2, "text": "Merhaba"}'))
    monkeypatch.setattr(sys, "stdin", stdin)
    monkeypatch.setattr(Judge, "result", result)
    assert run_check(build_parser().parse_args(["check", "--jsonl"])) == 2
    told = capfdbinary.readouterr()
    first, second = (json.loads(line) for line in told.out.splitlines())
    assert (first["id"], first["error"]["code"], second["id"]) == (1, "internal", 2)
    assert b"RuntimeError: a fault" in told.err
