"""Part of the group ``vault``: identity cards under attack, how they fit a QR code, and what words cost."""

from __future__ import annotations

import itertools
import random
import time
from collections.abc import Callable, Iterable, Iterator

from services.language import turkish
from services.vault.people.card import read_card
from services.vault.people.hearing import heard
from services.vault.people.refusals import CardRefused
from services.vault.people.words import word_list, words_of
from services.vault.qr_writing import modules
from tests.benchmarks.result import Result, percentile
from tests.vault_people_support import ayse, fields, from_raw, mehmet, person, raw, signed_by, written

_SEED = 20_261_130
_EACH = 1_000
_UNITS = ("Kütüphane ve Dokümantasyon Daire Başkanlığı", "Mühendislik ve Doğa Bilimleri Fakültesi Dekanlığı")


def _flips(chance: random.Random) -> Iterator[bytes]:
    whole, text = raw(ayse().signed_card()), ayse().signed_card().text().encode()
    for number in range(_EACH):
        data = bytearray(whole if number % 2 else text)
        bit = chance.randrange(len(data) * 8)
        data[bit // 8] ^= 1 << bit % 8
        yield from_raw(bytes(data)) if number % 2 else bytes(data)


def _truncations(chance: random.Random) -> Iterator[bytes]:
    whole, text = raw(ayse().signed_card()), ayse().signed_card().text().encode()
    for number in range(_EACH):
        if number % 2:
            yield from_raw(whole[: chance.randrange(len(whole))])
        else:
            yield text[: chance.randrange(len(text))]


def _swaps(chance: random.Random) -> Iterator[bytes]:
    """Fields and signatures of two real cards, mixed."""
    sides = [(fields(who), who.signed_card().sig) for who in (ayse(), mehmet())]
    names = list(sides[0][0])
    for _ in range(_EACH):
        while True:
            picks = [chance.randrange(2) for _ in names]
            sig = chance.randrange(2)
            if not all(pick == sig for pick in picks[1:]):  # "f" is the same on both
                break
        mixed = {name: sides[pick][0][name] for name, pick in zip(names, picks, strict=True)}
        yield from_raw(sides[sig][1] + written(mixed))


def _other_domains(chance: random.Random) -> Iterator[bytes]:
    signed = ayse().signed_card().signed
    for _ in range(_EACH):
        yield signed_by(
            ayse(),
            signed,
            f"uv/{chance.choice(('handoff', 'receipt', 'open', 'card'))}/".encode()
            + bytes([chance.choice(b"123")])
            + chance.choice((b"", b"\0\0", b" ")),
        )


def _accepted(attack: Callable[[random.Random], Iterator[bytes]]) -> int:
    accepted = 0
    for data in attack(random.Random(_SEED)):
        try:
            read_card(data)
        except CardRefused:
            continue
        accepted += 1
    return accepted


def _largest_version() -> int:
    names = ("Ayşe Yılmaz", "Dr. Öğr. Üyesi Ayşe Nur Yılmazoğlu")
    cards = [person(name, unit).signed_card().text() for name, unit in itertools.product(names, _UNITS)]
    return max((len(modules(text)) - 17) // 4 for text in cards)


def _settled(*, ascii_only: bool) -> int:
    """How many of the words are alone, or the very one, after their first four letters."""
    typed = [turkish.searchable(word)[:4] if ascii_only else word[:4] for word in word_list()]
    return sum(len(heard(begun)[0].candidates) == 1 for begun in typed)


def results() -> Iterable[Result]:
    for name, attack in (
        ("bit flips", _flips),
        ("truncations", _truncations),
        ("swaps of parts", _swaps),
        ("signatures of other messages", _other_domains),
    ):
        yield Result(f"cards: {name} accepted, of {_EACH}", _accepted(attack), "cards", 0, "<=")
    yield Result("cards: largest QR version of usual names", _largest_version(), "version", 14, "<=")
    yield Result("words: alone after four letters, of 2,048", _settled(ascii_only=False), "words")
    yield Result("words: the same without Turkish letters", _settled(ascii_only=True), "words")
    taken: list[float] = []
    for number in range(10):
        begun = time.perf_counter()
        words_of(f"{number:064x}")
        taken.append((time.perf_counter() - begun) * 1e3)
    yield Result("words: six from a key, 95th percentile", percentile(taken, 0.95), "ms")
    text, taken = ayse().signed_card().lines().encode(), []
    for _ in range(200):
        begun = time.perf_counter()
        read_card(text)
        taken.append((time.perf_counter() - begun) * 1e3)
    yield Result("cards: reading and proving one, 95th percentile", percentile(taken, 0.95), "ms")


if __name__ == "__main__":
    from tests.benchmarks.__main__ import line

    for result in results():
        print(line(result))
