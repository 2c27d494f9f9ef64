"""The adapter of pyrage that makes age files for recipients and opens those that are for us.

A file is opened in memory and given out only when all of it is verified. It is read strictly first
(``services.vault.age.header``), so that what the specification forbids is refused whatever the library thinks of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from services.vault.age.header import (
    CHUNK_BYTES,
    NONCE_BYTES,
    TAG_BYTES,
    AgeError,
    AgeProblem,
    Header,
    dearmored,
    looks_armored,
    read_header,
)
from services.vault.secret import Secret

MOST_BYTES = 16 << 20
"""Of a file that is taken in: fifty accounts with all they have are some 60 kB."""


@dataclass(frozen=True, slots=True)
class Outline:
    """What an age file tells without a key.

    ``size`` is the whole file's, in bytes; ``plain_size`` what is sealed in it has, ``None`` where it ends in no place
    where a file can end.
    """

    armored: bool
    kinds: tuple[str, ...]
    size: int
    plain_size: int | None

    @property
    def recipients(self) -> int:
        """How many keys can open it. The library puts a stanza of chance beside ours; that is none."""
        return sum(kind in ("X25519", "scrypt") for kind in self.kinds)


def seal(plain: bytes, recipients: Sequence[str], *, armored: bool = False) -> bytes:
    """Return an age file of ``plain`` that each of ``recipients`` (``age1…``, at least one) can open."""
    pyrage = _library()
    if not recipients:
        raise ValueError("a file for nobody")
    keys = [pyrage.x25519.Recipient.from_str(recipient) for recipient in dict.fromkeys(recipients)]
    return pyrage.encrypt(plain, keys, armored)


def outline(data: bytes) -> Outline:
    """Read what can be known without a key. Raises :class:`AgeError` for what is no whole header of an age file."""
    binary, header = _strictly_read(data, MOST_BYTES)
    plain_size = _plain_size(len(binary) - header.size - NONCE_BYTES)
    return Outline(looks_armored(data), header.kinds, len(data), plain_size)


def unseal(data: bytes, identity: Secret, *, most: int = MOST_BYTES) -> bytes:
    """Return what was sealed for ``identity`` in ``data``, binary or armored. Raises :class:`AgeError`."""
    pyrage = _library()
    binary, header = _strictly_read(data, most)
    if "X25519" not in header.kinds:
        raise AgeError(AgeProblem.NO_MATCH, "for no key of this kind")
    key = pyrage.x25519.Identity.from_str(identity.reveal())
    try:
        return pyrage.decrypt(binary, [key])
    except pyrage.DecryptError as error:
        raise AgeError(_PROBLEMS.get(str(error).partition("\n")[0], AgeProblem.PAYLOAD)) from None
    except BaseException as error:
        # The library's own slip, which would end the program: it is no Exception.
        if type(error).__name__ == "PanicException":
            raise AgeError(AgeProblem.PAYLOAD, "the library gave up") from None
        raise


def read_file(path: Path, most: int = MOST_BYTES) -> bytes:
    """Return the bytes of a file of at most ``most`` bytes. Raises :class:`AgeError` (too large) and OSError."""
    with path.open("rb") as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise AgeError(AgeProblem.TOO_LARGE)
    return data


def _strictly_read(data: bytes, most: int) -> tuple[bytes, Header]:
    if len(data) > most:
        raise AgeError(AgeProblem.TOO_LARGE)
    binary = dearmored(data) if looks_armored(data) else data
    header = read_header(binary)
    if len(binary) < header.size + NONCE_BYTES:
        raise AgeError(AgeProblem.HEADER, "no nonce")
    return binary, header


def _plain_size(sealed: int) -> int | None:
    """Return how much is sealed in ``sealed`` bytes of chunks: each has a tag, the last one may be short."""
    full, rest = divmod(sealed, CHUNK_BYTES + TAG_BYTES)
    if rest == 0 and full:
        return full * CHUNK_BYTES
    return full * CHUNK_BYTES + rest - TAG_BYTES if rest > TAG_BYTES or (rest == TAG_BYTES and not full) else None


def _library() -> Any:
    """Load the library at its first use, on the vault's lane. It comes without types."""
    import pyrage  # pyright: ignore[reportMissingTypeStubs]

    return pyrage


_PROBLEMS = {
    "No matching keys found": AgeProblem.NO_MATCH,
    "Header MAC is invalid": AgeProblem.HMAC,
    "Header is invalid": AgeProblem.HEADER,
}
"""What the library says, by its first line. Whatever it says of a header that we found whole is of the payload."""
