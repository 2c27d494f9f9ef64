"""Reads the outside of age files (https://c2sp.org/age) strictly: the armor, and the header with its stanzas.

Whatever the specification forbids is refused here, before any key is tried and before the library sees the file: it
is more forgiving than that in places (a stanza without the short last line, a work factor that takes minutes).
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from enum import StrEnum

VERSION_LINE = b"age-encryption.org/v1\n"
NONCE_BYTES, TAG_BYTES, CHUNK_BYTES = 16, 16, 64 * 1024
MOST_STANZAS = 128
"""A bound of ours: every X25519 stanza costs a multiplication before the header can be proven."""
MOST_WORK_FACTOR = 20
"""A bound of ours: 2^20 takes 1 GiB of memory and seconds; age itself writes 18."""
_MOST_HEADER_BYTES = 1 << 20
_MOST_BLANKS = 1024
_COLUMNS = 64
_BEGIN, _END = b"-----BEGIN AGE ENCRYPTED FILE-----", b"-----END AGE ENCRYPTED FILE-----"
_ARMOR_SIGN = re.compile(rb"-----\s*BEGIN", re.IGNORECASE)
_LETTERS = re.compile(rb"[A-Za-z0-9+/]*")
_ARGUMENT = re.compile(rb"[\x21-\x7e]+")
_WORK_FACTOR = re.compile(rb"[1-9][0-9]*")
_BLANKS = b" \t\r\n"
_SHARE_BYTES, _SALT_BYTES, _WRAPPED_KEY_BYTES, _MAC_BYTES = 32, 16, 32, 32


class AgeProblem(StrEnum):
    """Why a file was not opened, in the words of the public test kit of age."""

    NO_MATCH = "no match"
    """Whole so far as can be seen, and not for this key."""
    HMAC = "HMAC failure"
    HEADER = "header failure"
    PAYLOAD = "payload failure"
    ARMOR = "armor failure"
    TOO_LARGE = "too large"


class AgeError(Exception):
    """A file that was not opened. ``detail`` is for tests and never quotes the file."""

    def __init__(self, problem: AgeProblem, detail: str = "") -> None:
        self.problem = problem
        super().__init__(f"{problem}: {detail}" if detail else str(problem))


@dataclass(frozen=True, slots=True)
class Stanza:
    """One wrapping of the file's key. ``kind`` is the first argument: ``X25519``, ``scrypt``, or another program's."""

    kind: str
    arguments: tuple[bytes, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """The stanzas of a file, and how many bytes the header takes."""

    stanzas: tuple[Stanza, ...]
    size: int

    @property
    def kinds(self) -> tuple[str, ...]:
        return tuple(stanza.kind for stanza in self.stanzas)


def looks_armored(data: bytes) -> bool:
    return not data.startswith(b"age-encryption.org/") and _ARMOR_SIGN.search(data[: 4 * _MOST_BLANKS]) is not None


def looks_like_age(data: bytes) -> bool:
    return data.startswith(b"age-encryption.org/") or looks_armored(data)


def armored(data: bytes) -> bytes:
    """Return a binary file as text for a mail."""
    body = base64.b64encode(data)
    lines = [body[start : start + _COLUMNS] for start in range(0, len(body), _COLUMNS)]
    return b"\n".join([_BEGIN, *lines, _END, b""])


def dearmored(data: bytes) -> bytes:
    """Return the binary file in strict PEM ``data``: no headers, 64 columns, canonical base64, LF or CRLF.

    Blank lines may stand around it, as mail programs leave them. Raises :class:`AgeError`.
    """
    trimmed = data.strip(_BLANKS)
    if len(data) - len(trimmed) > 2 * _MOST_BLANKS:
        raise AgeError(AgeProblem.ARMOR, "too many blanks around it")
    if not _begins_a_line(data, trimmed):
        raise AgeError(AgeProblem.ARMOR, "the first line is moved in")
    first, *lines = [line.removesuffix(b"\r") for line in trimmed.split(b"\n")]
    if first != _BEGIN or len(lines) < 2 or lines.pop() != _END:
        raise AgeError(AgeProblem.ARMOR, "first or last line")
    if any(len(line) != _COLUMNS for line in lines[:-1]) or not 0 < len(lines[-1]) <= _COLUMNS:
        raise AgeError(AgeProblem.ARMOR, "columns")
    body = b"".join(lines)
    try:
        decoded = base64.b64decode(body, validate=True)
    except (binascii.Error, ValueError):
        raise AgeError(AgeProblem.ARMOR, "base64") from None
    if base64.b64encode(decoded) != body:
        raise AgeError(AgeProblem.ARMOR, "not canonical")
    return decoded


def _begins_a_line(data: bytes, trimmed: bytes) -> bool:
    before = data[: data.find(trimmed)] if trimmed else b""
    return not before or before.endswith(b"\n")


def read_header(data: bytes) -> Header:
    """Read the header that ``data`` (a binary file) begins with. Raises :class:`AgeError`."""
    if not data.startswith(VERSION_LINE):
        raise AgeError(AgeProblem.HEADER, "version line")
    lines = _Lines(data, len(VERSION_LINE))
    stanzas: list[Stanza] = []
    while not (line := lines.next()).startswith(b"---"):
        if len(stanzas) == MOST_STANZAS:
            raise AgeError(AgeProblem.HEADER, "too many stanzas")
        stanzas.append(_stanza(line, lines))
    if not stanzas:
        raise AgeError(AgeProblem.HEADER, "no stanza")
    if line[:4] != b"--- " or len(_raw_base64(line[4:])) != _MAC_BYTES:
        raise AgeError(AgeProblem.HEADER, "MAC line")
    if len(stanzas) > 1 and any(stanza.kind == "scrypt" for stanza in stanzas):
        raise AgeError(AgeProblem.HEADER, "a passphrase beside other recipients")
    return Header(tuple(stanzas), lines.position)


class _Lines:
    """The lines of a header, each ended by LF."""

    def __init__(self, data: bytes, position: int) -> None:
        self._data = data
        self.position = position

    def next(self) -> bytes:
        end = self._data.find(b"\n", self.position, _MOST_HEADER_BYTES)
        if end < 0:
            raise AgeError(AgeProblem.HEADER, "ends early")
        line = self._data[self.position : end]
        self.position = end + 1
        return line


def _stanza(line: bytes, lines: _Lines) -> Stanza:
    if not line.startswith(b"-> "):
        raise AgeError(AgeProblem.HEADER, "not a stanza")
    arguments = line[3:].split(b" ")
    if not all(_ARGUMENT.fullmatch(argument) for argument in arguments):
        raise AgeError(AgeProblem.HEADER, "arguments of a stanza")
    body = bytearray()
    while len(part := lines.next()) == _COLUMNS:
        body += part
    if len(part) > _COLUMNS:
        raise AgeError(AgeProblem.HEADER, "a long line")
    stanza = Stanza(arguments[0].decode(), tuple(arguments[1:]), _raw_base64(bytes(body) + part))
    check = {"X25519": _check_x25519, "scrypt": _check_scrypt}.get(stanza.kind)
    if check is not None:
        check(stanza)
    return stanza


def _check_x25519(stanza: Stanza) -> None:
    if len(stanza.arguments) != 1 or len(stanza.body) != _WRAPPED_KEY_BYTES:
        raise AgeError(AgeProblem.HEADER, "X25519 stanza")
    share = _raw_base64(stanza.arguments[0])
    if len(share) != _SHARE_BYTES or _leads_nowhere(share):
        raise AgeError(AgeProblem.HEADER, "X25519 share")


def _leads_nowhere(share: bytes) -> bool:
    """Whether ``share`` is of a small order: the secret shared with any key would be all zeros."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

    try:
        X25519PrivateKey.from_private_bytes(b"\x42" * 32).exchange(X25519PublicKey.from_public_bytes(share))
    except ValueError:
        return True
    return False


def _check_scrypt(stanza: Stanza) -> None:
    if len(stanza.arguments) != 2 or len(stanza.body) != _WRAPPED_KEY_BYTES:
        raise AgeError(AgeProblem.HEADER, "scrypt stanza")
    salt, factor = stanza.arguments
    if len(_raw_base64(salt)) != _SALT_BYTES or not _WORK_FACTOR.fullmatch(factor):
        raise AgeError(AgeProblem.HEADER, "scrypt arguments")
    if len(factor) > 2 or int(factor) > MOST_WORK_FACTOR:
        raise AgeError(AgeProblem.HEADER, "scrypt work factor")


def _raw_base64(text: bytes) -> bytes:
    """Decode standard base64 without padding, canonical only."""
    if not _LETTERS.fullmatch(text) or len(text) % 4 == 1:
        raise AgeError(AgeProblem.HEADER, "base64")
    decoded = base64.b64decode(text + b"=" * (-len(text) % 4))
    if base64.b64encode(decoded).rstrip(b"=") != text:
        raise AgeError(AgeProblem.HEADER, "base64 is not canonical")
    return decoded
