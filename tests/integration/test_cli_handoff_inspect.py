"""The command ``handoff inspect``: what scripts rely on, and what it never says."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from services.clock import FixedClock
from services.vault.age import files as age_files
from tests import age_writer as age
from tests.handoff_support import Person, acquainted
from tests.vault_support import NOTES, PASSWORD, SEED
from ui.cli.handoff import run_handoff
from ui.cli.parser import build_parser

ROOT = Path(__file__).parents[2]


class Said:
    """What a run printed and returned."""

    def __init__(self, status: int, output: bytes, errors: bytes) -> None:
        self.status = status
        self.output = output.decode()
        self.errors = errors.decode()
        told = self.output + self.errors
        assert not any(secret in told for secret in (PASSWORD, SEED, NOTES, "Kütüphane Instagram"))

    @property
    def json(self) -> Any:
        (line,) = self.output.splitlines()
        return json.loads(line)

    @property
    def codes(self) -> list[str]:
        return [problem["code"] for problem in self.json["problems"]]


@pytest.fixture
def run(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Any:
    def go(data: bytes, *options: str) -> Said:
        file = tmp_path / "gelen dosya"
        file.write_bytes(data)
        status = run_handoff(build_parser().parse_args(["handoff", "inspect", str(file), *options]))
        sys.stdout.flush()
        told = capfdbinary.readouterr()
        return Said(status, told.out, told.err)

    return go


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> list[Person]:
    clock = FixedClock(datetime(2026, 11, 26, 6, 0, tzinfo=UTC))
    return acquainted(tmp_path_factory.mktemp("people"), clock, "Ayşe Yılmaz", "Bora Demir")


def test_a_handoff_tells_its_outside(run: Any, people: list[Person]) -> None:
    ayse, bora = people
    sealed = ayse.gives([ayse.add()], bora)
    said = run(sealed.data, "--json")
    assert (said.status, said.errors) == (0, "")
    result = said.json
    assert (result["schema"], result["kind"], result["size"]) == (1, "handoff", len(sealed.data))
    says = result["says"]
    assert (says["armored"], says["recipients"], says["payload"]) == (False, 1, 4096)
    assert {"kind": "X25519", "count": 1} in says["stanzas"]
    readable = run(sealed.data)
    assert readable.output == ""
    assert "Devir dosyası" in readable.errors


def test_papers_tell_what_they_say_openly(run: Any, people: list[Person]) -> None:
    ayse, bora = people
    taken = bora.receiving.take(ayse.gives([ayse.add()], bora).data)
    receipt = run(b"> mail before\n" + taken.receipt.file() + b"mail behind", "--json")
    assert receipt.status == 0
    assert receipt.json["kind"] == "receipt"
    assert (
        receipt.json["says"] | {"accounts": 1, "drill": False, "by": bora.fp, "signature": "unchecked"}
        == (receipt.json["says"])
    )
    record = run(bora.receiving.open(taken.grant.id, "Ayşe hastanede").record.file(), "--json")
    assert (record.status, record.json["kind"], record.json["says"]["reason"]) == (0, "opening", "Ayşe hastanede")
    card = run(ayse.card(), "--json")
    assert (card.status, card.json["kind"]) == (0, "card")
    assert (card.json["says"]["name"], card.json["says"]["fingerprint"]) == ("Ayşe Yılmaz", ayse.fp)
    for data in (taken.receipt.file(), ayse.card()):
        assert run(data).status == 0


def test_what_is_wrong_is_told_without_a_key(run: Any, people: list[Person]) -> None:
    ayse, bora = people
    sealed = ayse.gives([ayse.add()], bora).data
    assert run(sealed[:-1], "--json").codes == ["odd-size"]
    assert run(sealed[: sealed.index(b"\n---") + 50 + 20], "--json").codes == ["cut-short"]
    locked = age.header(age.scrypt(b"password")) + age.payload(bytes(4096))
    assert run(locked, "--json").codes == ["passphrase"]
    assert run(age_files.seal(b"a note", [bora.me.age_recipient]), "--json").codes == ["odd-size"]
    other = age.header(age.stanza(b"example.com/enigma")) + age.payload(bytes(4096))
    said = run(other, "--json")
    assert (said.status, said.codes) == (1, ["no-recipient"])


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not-known"),
        (b"%PDF-1.7", "not-known"),
        ("Türkçe bir mektup".encode("utf-16"), "not-known"),
        (b"age-encryption.org/v1\n", "damaged"),
        (b"age-encryption.org/v2\n-> x\n\n--- x\n", "damaged"),
        (age.header(age.scrypt(b"x", factor=10)).replace(b" 10\n", b" 23\n") + age.payload(b""), "damaged"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\nAAAA\n", "damaged-armor"),
        (b"BIRIMALINDI1:AAAA:", "damaged"),
        (b"BIRIMACMA1:AAAA:", "damaged"),
        (b"BIRIMKART1:AAAA:", "damaged"),
    ],
)
def test_what_cannot_be_read_is_status_2(run: Any, data: bytes, code: str) -> None:
    said = run(data, "--json")
    assert (said.status, said.json["error"]["code"]) == (2, code)
    assert said.errors
    assert run(data).output == ""


def test_huge_missing_and_foreign_files(run: Any, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    huge = tmp_path / "huge"
    with huge.open("wb") as stream:
        stream.truncate(1 << 36)
    for name, code in ((huge, "too-large"), (tmp_path / "missing", "file"), (tmp_path, "file")):
        status = run_handoff(build_parser().parse_args(["handoff", "inspect", str(name), "--json"]))
        assert status == 2
        assert json.loads(capfdbinary.readouterr().out)["error"]["code"] == code


def test_control_characters_never_reach_the_terminal(run: Any, people: list[Person]) -> None:
    from services.vault.handoff.messages import Opening, opening_bytes
    from services.vault.handoff.papers import OPENING_LABEL, written

    ayse, _ = people
    made = Opening("ab" * 12, "cd" * 16, 1, 1, "ef" * 32, ayse.fp, datetime.now(UTC), "x\x1b[31m", ("ab" * 16,))
    paper = written(OPENING_LABEL, opening_bytes(made), ayse.me.sign, taken_preface(), "x")
    assert run(paper.text().encode(), "--json").status == 2


def taken_preface() -> Any:
    from models.messages import Message

    return Message("")


def test_the_program_itself_loads_no_qt(tmp_path: Path) -> None:
    file = tmp_path / "file.age"
    file.write_bytes(age_files.seal(bytes(4096), [age.ALICE.recipient], armored=True))
    code = (
        "import sys, main\n"
        f"status = main.main(['handoff', 'inspect', {str(file)!r}, '--json'])\n"
        "assert not any(name.startswith(('PySide6', 'sqlalchemy', 'keyring')) for name in sys.modules), 'too much'\n"
        "sys.exit(status)"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr.decode()
    assert json.loads(ran.stdout)["says"]["armored"] is True
