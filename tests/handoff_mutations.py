"""Files that were changed on their way: bits, cuts, and parts put where they do not belong."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator

from services.vault.age import files as age_files
from services.vault.envelope import canonical, read
from services.vault.people.identity import Identity

CHUNK = 64 * 1024 + 16
_STANZA = re.compile(rb"-> [^\n]*\n(?:[A-Za-z0-9+/]{64}\n)*[A-Za-z0-9+/]{0,63}\n")


def flips(data: bytes, count: int, dice: random.Random) -> Iterator[bytes]:
    """Yield ``data`` with one bit turned, ``count`` times, each bit at most once."""
    for bit in dice.sample(range(len(data) * 8), count):
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        yield bytes(changed)


def cuts(data: bytes, count: int, dice: random.Random) -> Iterator[bytes]:
    """Yield beginnings of ``data``, shorter than it."""
    for end in dice.sample(range(len(data)), min(count, len(data))):
        yield data[:end]


class Parts:
    """An age file in its parts: stanzas, MAC line, nonce, chunks."""

    def __init__(self, data: bytes) -> None:
        end = data.index(b"\n---") + 1
        line = data.index(b"\n", end) + 1
        self.version = data[: data.index(b"\n") + 1]
        self.stanzas = _STANZA.findall(data[len(self.version) : end])
        self.mac = data[end:line]
        self.nonce, sealed = data[line : line + 16], data[line + 16 :]
        self.chunks = [sealed[start : start + CHUNK] for start in range(0, len(sealed), CHUNK)]
        assert self.joined() == data

    def joined(self) -> bytes:
        return b"".join([self.version, *self.stanzas, self.mac, self.nonce, *self.chunks])


def swaps(files: list[bytes], count: int, dice: random.Random) -> Iterator[bytes]:
    """Yield files made of others' parts. No file of the result is one of ``files``."""
    moves: list[Callable[[Parts, Parts], object]] = [_stanzas, _shuffled, _macs, _nonces, _chunks, _bodies, _own_chunks]
    known = set(files)
    while count:
        one, other = (Parts(data) for data in dice.sample(files, 2))
        dice.choice(moves)(one, other)
        made = one.joined()
        if made not in known:
            count -= 1
            yield made


def crossed(plains: list[bytes], to: Identity, count: int, dice: random.Random) -> Iterator[bytes]:
    """Yield sealed envelopes with the signature of another message: anybody can seal for a known key."""
    messages = [canonical_parts(plain) for plain in plains]
    for _ in range(count):
        one, other = dice.sample(messages, 2)
        yield age_files.seal(canonical({"signed": one[0], "sig": other[1]}), [to.age_recipient])


def canonical_parts(plain: bytes) -> tuple[str, str]:
    from services.vault.envelope import to_text

    message = read(plain)
    return to_text(message.signed), to_text(message.sig)


def _stanzas(one: Parts, other: Parts) -> None:
    one.stanzas[0] = other.stanzas[0]


def _shuffled(one: Parts, other: Parts) -> None:
    del other
    one.stanzas.reverse()


def _macs(one: Parts, other: Parts) -> None:
    one.mac = other.mac


def _nonces(one: Parts, other: Parts) -> None:
    one.nonce = other.nonce


def _chunks(one: Parts, other: Parts) -> None:
    one.chunks[0] = other.chunks[0]


def _bodies(one: Parts, other: Parts) -> None:
    one.nonce, one.chunks = other.nonce, other.chunks


def _own_chunks(one: Parts, other: Parts) -> None:
    del other
    one.chunks.reverse()
