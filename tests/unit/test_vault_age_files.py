"""Age files by the specification: what opens, and every class of what must not. MACs are true wherever they can be."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import zlib
from pathlib import Path

import pytest

from services.vault.age import files as age_files
from services.vault.age.header import AgeError, AgeProblem, armored
from services.vault.secret import Secret
from tests import age_testkit
from tests import age_writer as age
from tests.age_writer import ALICE, BORA, CHUNK, raw

PLAIN = b"age"
FOR_ALICE = age.x25519(ALICE.public)
FILE = age.header(FOR_ALICE) + age.payload(PLAIN)
SHARE, BODY = age.x25519_parts(ALICE.public)
BODY_LINE = raw(BODY) + b"\n"


def opened(data: bytes, key: age.Key = ALICE) -> bytes:
    return age_files.unseal(data, Secret(key.identity))


def problem_of(data: bytes, key: age.Key = ALICE) -> AgeProblem:
    with pytest.raises(AgeError) as told:
        opened(data, key)
    return told.value.problem


def file_of(*stanzas: bytes) -> bytes:
    return age.header(*stanzas) + age.payload(PLAIN)


GOOD = {
    "one recipient": FILE,
    "among several": file_of(age.x25519(BORA.public, ephemeral=b"\x08" * 32), FOR_ALICE),
    "stanza of chance": file_of(age.stanza(b"grease", b"!~", body=b"x" * 100), FOR_ALICE),
    "empty body": file_of(age.stanza(b"empty"), FOR_ALICE),
    "full line and an empty last one": file_of(age.stanza(b"full", body=b"x" * 48), FOR_ALICE),
    "every sign in an argument": file_of(age.stanza(bytes(range(0x21, 0x7F))), FOR_ALICE),
    "lower-case type is another type": file_of(age.stanza(b"x25519", raw(SHARE), body=BODY), FOR_ALICE),
}


@pytest.mark.parametrize("name", GOOD)
def test_what_the_specification_allows_is_opened(name: str) -> None:
    assert opened(GOOD[name]) == PLAIN


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK])
def test_payloads_of_every_shape(size: int) -> None:
    plain = b"\xa5" * size
    assert opened(age.header(FOR_ALICE) + age.payload(plain)) == plain


NO_MATCH = {
    "another's": file_of(age.x25519(BORA.public)),
    "lower-case type": file_of(age.stanza(b"x25519", raw(SHARE), body=BODY)),
    "key wrapped for another": file_of(age.stanza(b"X25519", raw(SHARE), body=BODY[:-1] + bytes([BODY[-1] ^ 1]))),
    "a passphrase": file_of(age.scrypt(b"password")),
    "unknown kinds only": file_of(age.stanza(b"example.com/enigma", body=b"x")),
}


@pytest.mark.parametrize("name", NO_MATCH)
def test_a_file_for_another_is_no_match(name: str) -> None:
    assert problem_of(NO_MATCH[name]) is AgeProblem.NO_MATCH


def replaced(old: bytes, new: bytes, data: bytes = FILE) -> bytes:
    assert old in data
    return data.replace(old, new, 1)


MAC_LINE = FILE[FILE.index(b"\n---") + 1 : FILE.index(b"\n", FILE.index(b"\n---") + 1) + 1]
LOW_ORDER = bytes(32), b"\1" + bytes(31), b"\xed" + b"\xff" * 30 + b"\x7f"
HEADER = {
    "nothing": b"",
    "another version": file_of(FOR_ALICE).replace(b"/v1\n", b"/v2\n"),
    "CRLF": FILE[: FILE.index(MAC_LINE)].replace(b"\n", b"\r\n") + FILE[FILE.index(MAC_LINE) :],
    "no stanza": age.header() + age.payload(PLAIN),
    "ends in the header": FILE[: FILE.index(b"---")],
    "ends in the version line": b"age-encryption.org/v1",
    "MAC missing": replaced(MAC_LINE, b"---\n"),
    "MAC line missing": replaced(MAC_LINE, b""),
    "MAC after two spaces": replaced(b"--- ", b"---  "),
    "MAC without a space": replaced(b"--- ", b"---"),
    "MAC with a space behind": replaced(MAC_LINE, MAC_LINE[:-1] + b" \n"),
    "MAC with padding": replaced(MAC_LINE, MAC_LINE[:-1] + b"=\n"),
    "MAC of 31 bytes": replaced(MAC_LINE, b"--- " + raw(bytes(31)) + b"\n"),
    "MAC not canonical": replaced(MAC_LINE, b"--- " + b"A" * 42 + b"B\n"),
    "MAC with something behind": replaced(MAC_LINE, MAC_LINE[:-1] + b" x\n"),
    "no nonce": age.header(FOR_ALICE),
    "short nonce": age.header(FOR_ALICE) + age.NONCE[:12],
    "stanza without its last line": file_of(FOR_ALICE, b"-> full\n" + b"A" * 64 + b"\n"),
    "stanza without its body": file_of(FOR_ALICE, b"-> empty\n"),
    "stanza without its body, before another": file_of(b"-> empty\n", FOR_ALICE),
    "stanza without arguments": file_of(b"->\n\n", FOR_ALICE),
    "stanza with an empty argument": file_of(b"-> a  b\n\n", FOR_ALICE),
    "stanza with a space behind": file_of(b"-> a \n\n", FOR_ALICE),
    "stanza with two spaces": file_of(b"->  a\n\n", FOR_ALICE),
    "stanza with a tab": file_of(b"-> a\tb\n\n", FOR_ALICE),
    "stanza with a letter outside ASCII": file_of("-> ı\n\n".encode(), FOR_ALICE),
    "stanza with another arrow": file_of(b"=> a\n\n", FOR_ALICE),
    "stanza with a long line": file_of(b"-> a\n" + b"A" * 68 + b"\n", FOR_ALICE),
    "stanza with two short lines": file_of(b"-> a\nAAAA\nAAAA\n", FOR_ALICE),
    "stanza with padding": file_of(b"-> a\nAA==\n", FOR_ALICE),
    "stanza not canonical": file_of(b"-> a\nAB\n", FOR_ALICE),
    "stanza of one letter": file_of(b"-> a\nA\n", FOR_ALICE),
    "stanza with a carriage return": file_of(b"-> a\nAAAA\r\n", FOR_ALICE),
    "stanza in the other base64": file_of(b"-> a\nAA-_\n", FOR_ALICE),
    "X25519 without a share": file_of(b"-> X25519\n" + BODY_LINE),
    "X25519 with one argument more": file_of(b"-> X25519 " + raw(SHARE) + b" x\n" + BODY_LINE),
    "X25519 with a short share": file_of(b"-> X25519 " + raw(SHARE[:31]) + b"\n" + BODY_LINE),
    "X25519 with a long share": file_of(b"-> X25519 " + raw(SHARE + b"\0") + b"\n" + BODY_LINE),
    "X25519 with a share that is not canonical": file_of(b"-> X25519 " + b"A" * 42 + b"B\n" + BODY_LINE),
    "X25519 with a body that is not canonical": file_of(b"-> X25519 " + raw(SHARE) + b"\n" + b"A" * 42 + b"B\n"),
    "X25519 with a long key": file_of(age.x25519(ALICE.public, b"a key of 17 bytes")),
    "X25519 with a short key": file_of(age.x25519(ALICE.public, b"a short key")),
    "X25519 for another, malformed": file_of(FOR_ALICE, b"-> X25519 AAAA\n" + BODY_LINE),
    "scrypt beside X25519": file_of(age.scrypt(b"password"), FOR_ALICE),
    "scrypt twice": file_of(age.scrypt(b"password"), age.scrypt(b"other", b"t" * 16)),
    "more stanzas than anybody needs": file_of(*[age.stanza(b"x")] * 128, FOR_ALICE),
    **{
        f"X25519 of a small order {number}": file_of(b"-> X25519 " + raw(share) + b"\n" + BODY_LINE)
        for number, share in enumerate(LOW_ORDER)
    },
}


@pytest.mark.parametrize("name", HEADER)
def test_what_the_specification_forbids_in_the_header(name: str) -> None:
    assert problem_of(HEADER[name]) is AgeProblem.HEADER


def scrypt_file(arguments: bytes, body: bytes = age.scrypt_body(b"password", b"s" * 16, 10)) -> bytes:
    return file_of(b"-> scrypt " + arguments + b"\n" + age.wrapped(raw(body)))


SALT = raw(b"s" * 16)


def test_a_passphrase_opens_what_was_sealed_with_it() -> None:
    assert age_testkit.unseal_with_passphrase(file_of(age.scrypt(b"password")), "password") == PLAIN
    for data, phrase in ((file_of(age.scrypt(b"password")), "passwort"), (FILE, "password")):
        with pytest.raises(AgeError) as told:
            age_testkit.unseal_with_passphrase(data, phrase)
        assert told.value.problem is AgeProblem.NO_MATCH


@pytest.mark.parametrize(
    "arguments",
    [
        SALT, SALT + b" 10 x", b"10 " + SALT, raw(b"s" * 15) + b" 10", raw(b"s" * 17) + b" 10", b" 10",
        SALT + b" 23", SALT + b" 64", SALT + b" 0", SALT + b" 010", SALT + b" +10", SALT + b" -10", SALT + b" 0xa",
        SALT + b" 1e1", SALT + b" " + b"9" * 5000, SALT[:-1] + b"B 10", "".join(("AAAA", " ١٠")).encode(),
    ],
)  # fmt: skip
def test_hostile_passphrase_files_cost_nothing(arguments: bytes) -> None:
    with pytest.raises(AgeError) as told:
        age_files.outline(scrypt_file(arguments))
    assert told.value.problem is AgeProblem.HEADER


def test_a_changed_header_fails_its_mac() -> None:
    grown = replaced(FOR_ALICE, FOR_ALICE + age.stanza(b"added"))
    other = replaced(MAC_LINE, b"--- " + raw(bytes(32)) + b"\n")
    assert [problem_of(grown), problem_of(other)] == [AgeProblem.HMAC, AgeProblem.HMAC]


HEAD = age.header(FOR_ALICE)
TWO = bytes(CHUNK) + b"end"
FIRST, LAST = age.chunk(bytes(CHUNK), 0, last=False), age.chunk(b"end", 1, last=True)
PAYLOAD = {
    "nonce only": HEAD + age.NONCE,
    "ends in the tag": FILE[:-1],
    "ends before the last chunk": HEAD + age.NONCE + FIRST,
    "ends in the first chunk": HEAD + age.NONCE + FIRST[:-1],
    "something behind": FILE + b"x",
    "a second last chunk": HEAD + age.NONCE + FIRST + LAST + LAST,
    "no chunk is the last": HEAD + age.NONCE + FIRST + age.chunk(b"end", 1, last=False),
    "the last chunk too early": HEAD + age.NONCE + age.chunk(bytes(CHUNK), 0, last=True) + LAST,
    "chunks swapped": HEAD + age.NONCE + LAST + FIRST,
    "a chunk twice": HEAD + age.NONCE + FIRST + FIRST + age.chunk(b"end", 2, last=True),
    "an empty last chunk behind a full one": HEAD + age.NONCE + FIRST + age.chunk(b"", 1, last=True),
    "a short chunk in the middle": HEAD + age.NONCE + age.chunk(b"short", 0, last=False) + LAST,
    "a number left out": HEAD + age.NONCE + FIRST + age.chunk(b"end", 2, last=True),
    "the nonce of another file": HEAD + bytes(16) + age.payload(PLAIN)[16:],
}


@pytest.mark.parametrize("name", PAYLOAD)
def test_a_payload_that_is_not_whole_gives_nothing(name: str) -> None:
    assert problem_of(PAYLOAD[name]) is AgeProblem.PAYLOAD


ARMORED = age.armor(FILE)
FULL = age.armor(age.header(FOR_ALICE) + age.payload(b"x" * (48 * 3 - (len(HEAD) + 32) % 48)))


@pytest.mark.parametrize(
    "data",
    [
        ARMORED,
        age.armor(FILE, eol=b"\r\n"),
        ARMORED.rstrip(b"\n"),
        b"\n \t\r\n" + ARMORED + b" \r\n\n\t",
    ],
)
def test_armor_as_mail_leaves_it(data: bytes) -> None:
    assert opened(data) == PLAIN


def test_our_armor_is_read_by_everybody() -> None:
    for size in range(0, 100, 7):
        sealed = age_files.seal(b"x" * size, [ALICE.recipient])
        assert armored(sealed) == age.armor(sealed)
        assert opened(armored(sealed)) == b"x" * size


def test_armor_whose_last_line_is_full() -> None:
    assert len(FULL.splitlines()[-2]) == 64
    assert opened(FULL)


LINES = ARMORED.splitlines(keepends=True)
ARMOR = {
    "something before": b"x\n" + ARMORED,
    "something behind": ARMORED + b"x\n",
    "a second one behind": ARMORED * 2,
    "moved in": b" " + ARMORED,
    "no end": b"".join(LINES[:-1]),
    "another end": ARMORED.replace(b"END AGE", b"END PGP"),
    "another label": ARMORED.replace(b"AGE ENCRYPTED FILE", b"AGE FILE"),
    "small letters": ARMORED.replace(b"AGE ENCRYPTED FILE", b"age encrypted file"),
    "all small letters": ARMORED.replace(b"BEGIN AGE ENCRYPTED FILE", b"begin age encrypted file"),
    "headers": LINES[0] + b"Version: 1\n\n" + b"".join(LINES[1:]),
    "an empty line first": LINES[0] + b"\n" + b"".join(LINES[1:]),
    "an empty line last": b"".join(LINES[:-1]) + b"\n" + LINES[-1],
    "an empty line between": LINES[0] + LINES[1] + b"\n" + b"".join(LINES[2:]),
    "a space behind a line": LINES[0] + LINES[1][:-1] + b" \n" + b"".join(LINES[2:]),
    "a space behind the first line": LINES[0][:-1] + b" \n" + b"".join(LINES[1:]),
    "a space before a line": LINES[0] + b" " + b"".join(LINES[1:]),
    "short lines": age.armor(FILE, columns=60),
    "long lines": age.armor(FILE, columns=68),
    "one long line": age.armor(FILE, columns=10_000),
    "a sign that is no base64": LINES[0] + b"!" + ARMORED[len(LINES[0]) + 1 :],
    "a checksum": b"".join(LINES[:-1]) + b"=abcd\n" + LINES[-1],
    "a lone carriage return": ARMORED.replace(LINES[1], LINES[1][:20] + b"\r" + LINES[1][20:]),
    "CR ends the lines": ARMORED.replace(b"\n", b"\r"),
    "nothing inside": LINES[0] + LINES[-1],
    "very many blanks": b"\n" * 3_000 + ARMORED,
}


@pytest.mark.parametrize("name", ARMOR)
def test_armor_is_read_strictly(name: str) -> None:
    assert problem_of(ARMOR[name]) is AgeProblem.ARMOR


@pytest.mark.parametrize("spelling", ["no padding", "not canonical"])
def test_base64_in_armor_has_one_spelling(spelling: str) -> None:
    plain = next(FILE[:-3] + bytes(n) for n in range(3) if (len(FILE) - 3 + n) % 3 == 1)
    good = age.armor(plain)
    body = good.splitlines()[-2]
    assert body.endswith(b"==")
    bad = body[:-2] if spelling == "no padding" else body[:-3] + bytes([body[-3] + 1]) + b"=="
    assert problem_of(good.replace(body, bad)) is AgeProblem.ARMOR


def test_size_is_asked_first() -> None:
    with pytest.raises(AgeError) as told:
        age_files.unseal(FILE, Secret(ALICE.identity), most=len(FILE) - 1)
    assert told.value.problem is AgeProblem.TOO_LARGE


def test_a_huge_file_is_not_read_into_memory(tmp_path: Path) -> None:
    path = tmp_path / "huge.age"
    with path.open("wb") as stream:
        stream.truncate(1 << 40)
    with pytest.raises(AgeError) as told:
        age_files.read_file(path, most=1000)
    assert told.value.problem is AgeProblem.TOO_LARGE


def test_the_outline_needs_no_key() -> None:
    both = age_files.outline(age_files.seal(PLAIN, [ALICE.recipient, BORA.recipient], armored=True))
    assert (both.armored, both.recipients) == (True, 2)
    assert age_files.outline(file_of(age.scrypt(b"password"))).kinds == ("scrypt",)
    with pytest.raises(AgeError):
        age_files.outline(b"%PDF-1.7")


def test_a_file_for_nobody_is_not_made() -> None:
    with pytest.raises(ValueError, match="nobody"):
        age_files.seal(PLAIN, [])


def test_the_writer_of_these_tests_and_the_product_agree() -> None:
    assert opened(age_files.seal(PLAIN, [ALICE.recipient])) == PLAIN
    assert b"secret" not in str(AgeError(AgeProblem.HEADER, "x")).encode()


needs_age = pytest.mark.skipif(shutil.which("age") is None, reason="the age program is not installed")


@needs_age
@pytest.mark.parametrize("armored", [False, True])
def test_the_age_program_opens_what_we_seal(tmp_path: Path, armored: bool) -> None:
    key = tmp_path / "key.txt"
    key.write_text(BORA.identity + "\n")
    sealed = age_files.seal(PLAIN, [ALICE.recipient, BORA.recipient], armored=armored)
    ran = subprocess.run(["age", "-d", "-i", key], input=sealed, capture_output=True, check=True)
    assert ran.stdout == PLAIN


@needs_age
@pytest.mark.parametrize("options", [[], ["-a"]])
def test_we_open_what_the_age_program_seals(options: list[str]) -> None:
    plain = b"x" * (CHUNK + 7)
    command = ["age", "-r", BORA.recipient, "-r", ALICE.recipient, *options]
    ran = subprocess.run(command, input=plain, capture_output=True, check=True)
    assert opened(ran.stdout) == plain


def test_the_runner_of_the_public_kit_tells_right_from_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def kit(name: str, expected: str, data: bytes, *lines: str) -> None:
        head = [f"expect: {expected}", f"payload: {hashlib.sha256(PLAIN).hexdigest()}", *lines, "comment: ours"]
        (tmp_path / name).write_bytes("\n".join(head).encode() + b"\n\n" + data)

    mine, other = f"identity: {ALICE.identity}", f"identity: {BORA.identity}"
    kit("good", "success", FILE, other, mine)
    kit("packed", "success", zlib.compress(FILE), mine, "compressed: zlib")
    kit("armored", "success", ARMORED, mine, "armored: yes")
    kit("phrase", "success", file_of(age.scrypt(b"password")), "passphrase: password")
    kit("other", "no match", FILE, other)
    kit("header", "header failure", HEADER["CRLF"], mine)
    kit("mac", "HMAC failure", replaced(MAC_LINE, b"--- " + raw(bytes(32)) + b"\n"), mine)
    kit("payload", "payload failure", FILE[:-1], mine)
    kit("armor", "armor failure", ARMOR["something before"], mine, "armored: yes")
    kit("later", "success", FILE, "identity: AGE-SECRET-KEY-PQ-1XX")
    assert age_testkit.main(str(tmp_path)) == 0
    assert "10 files, 0 wrong, 1 skipped" in capsys.readouterr().out
    kit("good", "header failure", FILE, mine)
    assert age_testkit.main(str(tmp_path)) == 1
    assert "good: expected header failure, found success" in capsys.readouterr().out
