"""The command ``vault import --dry-run``: what scripts rely on, and what it never says."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests import vault_exports as made
from tests.vault_exports import FILE_PASSWORD, NOTE, PASSWORD, SECRETS
from ui.cli.parser import build_parser
from ui.cli.vault import PASSWORD_VARIABLE, run_vault

ROOT = Path(__file__).parents[2]


class Said:
    """What a run printed and returned."""

    def __init__(self, status: int, output: bytes, errors: bytes) -> None:
        self.status = status
        self.output = output.decode()
        self.errors = errors.decode()
        assert not any(secret in self.output + self.errors for secret in (*SECRETS, "birimfoto", "yedek@universite"))

    @property
    def json(self) -> Any:
        (line,) = self.output.splitlines()
        return json.loads(line)


@pytest.fixture
def run(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Any:
    def go(data: bytes, *options: str) -> Said:
        file = tmp_path / "dışa aktarma.dosya"
        file.write_bytes(data)
        status = run_vault(build_parser().parse_args(["vault", "import", str(file), *options]))
        sys.stdout.flush()
        told = capfdbinary.readouterr()
        return Said(status, told.out, told.err)

    return go


def test_counts_titles_and_problems_are_told(run: Any) -> None:
    said = run(made.bitwarden(), "--dry-run", "--json")
    assert said.status == 1
    assert said.errors == ""
    result = said.json
    assert (result["schema"], result["format"], result["encrypted"]) == (1, "bitwarden", False)
    assert result["counts"] == {
        "entries": 4, "importable": 2, "refused": 2, "passwords": 1, "totp": 1, "notes": 2,
    }  # fmt: skip
    first, _, card, _ = result["entries"]
    assert (first["title"], first["platform"], first["has"]) == (
        "Birim Instagram",
        "instagram",
        ["password", "totp", "notes"],
    )
    assert (card["importable"], [one["code"] for one in card["problems"]]) == (False, ["not-a-login"])


def test_a_whole_file_ends_with_0_and_an_unreadable_one_with_2(run: Any) -> None:
    table = f"name,url,username,password,note\nX,https://x.com,birimfoto,{PASSWORD},{NOTE}\n".encode()
    whole = run(table, "--dry-run", "--json")
    assert (whole.status, whole.json["entries"][0]["line"]) == (0, 2)
    broken = run(table[:-30], "--dry-run", "--json")
    assert broken.status == 1
    for data, code in ((b"%PDF-1.7", "pdf"), (b"", "empty"), (made.aegis()[:-9], "malformed")):
        said = run(data, "--dry-run", "--json")
        assert (said.status, said.json["error"]["code"]) == (2, code)
        assert said.errors.strip() == said.json["error"]["message"]


def test_the_password_comes_from_a_file_or_the_environment(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = made.aegis_sealed()
    missing = run(data, "--dry-run", "--json")
    assert (missing.status, missing.json["error"]["code"]) == (2, "password-needed")
    file = tmp_path / "parola"
    file.write_bytes(b"\xef\xbb\xbf" + FILE_PASSWORD.encode() + b"\r\n")
    assert run(data, "--dry-run", "--json", "--password-file", str(file)).json["encrypted"] is True
    monkeypatch.setenv(PASSWORD_VARIABLE, "başka")
    assert run(data, "--dry-run", "--json").json["error"]["code"] == "wrong-password"
    assert run(data, "--dry-run", "--json", "--password-file", str(file)).status == 1
    assert run(data, "--dry-run", "--json", "--password-file", str(tmp_path)).json["error"]["code"] == "password-file"


def test_the_password_is_asked_for_where_somebody_sits(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["yanlış", FILE_PASSWORD])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)

    def answer(*_: object) -> str:
        return next(typed)

    monkeypatch.setattr("getpass.getpass", answer)
    said = run(made.bitwarden_sealed(), "--dry-run", "--json")
    assert said.json["counts"]["entries"] == 4
    assert "açılmadı" in said.errors


def test_without_dry_run_nothing_happens_and_it_is_said_where(run: Any) -> None:
    said = run(made.aegis())
    assert (said.status, said.output) == (2, "")
    assert "İçe aktar" in said.errors


def test_people_are_told_in_words(run: Any) -> None:
    said = run(made.twofas(), "--dry-run")
    assert (said.status, said.output) == (0, "")
    assert said.errors.splitlines()[0] == "2FAS: 2 kayıt, 2 tanesi alınabilir"


def test_a_process_reads_standard_input_and_loads_no_window() -> None:
    command = [sys.executable, "-X", "importtime", str(ROOT / "main.py"), "vault", "import", "-", "--dry-run", "--json"]
    done = subprocess.run(command, input=made.aegis(), capture_output=True, cwd=ROOT, timeout=60, check=False)
    assert done.returncode == 1
    assert json.loads(done.stdout)["format"] == "aegis"
    loaded = done.stderr.decode()
    assert not any(name in loaded for name in ("PySide6", "sqlalchemy", "keyring", "PIL"))


def test_a_missing_file_is_told(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    for name in ("/yok/böyle/dosya", "nul\0lu"):
        options = build_parser().parse_args(["vault", "import", name, "--dry-run", "--json"])
        assert run_vault(options) == 2
        output, errors = capfdbinary.readouterr()
        assert json.loads(output)["error"]["code"] == "file"
        assert errors
