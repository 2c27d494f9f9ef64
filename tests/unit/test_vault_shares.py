"""The backup that two people open: any two of three shares open it, one does not, and nobody can slip another in."""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import UserError
from services.clock import FixedClock
from services.vault.age import files as age_files
from services.vault.people.age_keys import new_identity
from services.vault.recovery.shares.backup import open_backup
from services.vault.recovery.shares.seal import Taken, UnitSeal, take_backup
from services.vault.recovery.shares.splitting import WORDS, NotTogether, combine, split, word_list
from services.vault.recovery.shares.unit_key import identity_of, join_shares, make_shares, octets_of
from services.vault.recovery.shares.words import qr_text, read_share
from services.vault.secret import Secret
from services.vault.service import VaultService
from tests.vault_support import PASSWORD, SEED, FakeKeys, library_credential

SHARE = """impulse cleanup academic acid arena element recover soul mortgage artist guest flip educate join dough
criminal inside symbolic depend olympic provide mandate require valuable bracelet install apart single dive tadpole
puny race step"""
HOLDERS = ("Ayşe Yılmaz", "Müdür", "Zarf (birimin kasası)")


@pytest.fixture
def vault(vault: VaultService) -> VaultService:
    vault.add(library_credential())
    return vault


@pytest.fixture
def seal(vault: VaultService) -> UnitSeal:
    return UnitSeal(vault.room)


def saved(seal: UnitSeal) -> bytes:
    """Seal a file, and say that it is on a disk."""
    sealed = seal.seal()
    seal.saved(sealed)
    return sealed.data


def test_any_two_of_three_give_the_secret_back_and_one_does_not() -> None:
    secret = bytes(range(32))
    shares = split(secret)
    assert len(shares) == 3
    for pair in itertools.permutations(shares, 2):
        assert combine(pair) == secret
    assert combine(shares) == secret
    for share in shares:
        for few in ([share], [share, share], []):
            with pytest.raises(NotTogether):
                combine(few)


def test_one_share_and_one_of_another_set_open_nothing() -> None:
    ours, *_ = split(bytes(32))
    for _ in range(30):
        with pytest.raises(NotTogether):
            combine([ours, *split(bytes(32))[1:2]])  # of the very same secret, and still another set


def test_a_share_says_nothing_that_is_the_secrets() -> None:
    """The same secret gives other words each time, and each bit of a share is as often set as not."""
    rounds = 100
    first = [split(b"\0" * 32)[0].reveal() for _ in range(rounds)]
    assert len(set(first)) == rounds
    numbers = {word: number for number, word in enumerate(word_list())}
    for place in range(5, WORDS - 4):  # past the set's numbers, before the checksum
        ones = sum(numbers[words.split()[place]].bit_count() for words in first)
        assert abs(ones - rounds * 5) < 6 * (rounds * 10 * 0.25) ** 0.5


def test_the_key_survives_its_way_through_bytes() -> None:
    for _ in range(20):
        identity = new_identity()
        assert identity_of(octets_of(identity)) == identity
    for octets in (bytes(32), b"\xff" * 32, bytes(range(32))):
        assert octets_of(identity_of(octets)) == octets


def test_two_shares_make_the_key_that_seals() -> None:
    key, shares = make_shares()
    for pair in itertools.combinations(shares, 2):
        joined, identity = join_shares(pair)
        assert joined == key
        assert age_files.unseal(age_files.seal(b"x", [key.recipient]), identity) == b"x"


def test_a_backup_opens_by_any_two_and_comes_into_another_vault(
    vault: VaultService, seal: UnitSeal, tmp_path: Path, clock: FixedClock
) -> None:
    shares = seal.begin(HOLDERS)
    seal.confirm()
    sealed = seal.seal()
    seal.saved(sealed)
    assert shares.number in sealed.name
    data = sealed.data
    for pair in itertools.combinations(shares.words, 2):
        backup = open_backup(data, pair)
        assert [fields["password"]["value"] for fields in backup.inside.values()] == [PASSWORD]
        assert (backup.number, backup.seq) == (shares.number, 1)
    for share in shares.words:
        with pytest.raises(UserError, match="birlikte bir anahtar etmiyor"):
            open_backup(data, [share])
    successor = VaultService(tmp_path / "successor.sqlite3", FakeKeys(), clock)
    successor.create()
    assert take_backup(successor.room, open_backup(data, shares.words[:2])) == Taken(1, 0)
    for other in (vault, successor):
        assert take_backup(other.room, open_backup(data, shares.words[1:])) == Taken(0, 1)
    (listed,) = successor.credentials()
    assert (listed.title, listed.has_totp) == ("Kütüphane Instagram", True)
    (first,) = vault.credentials()
    assert successor.code(listed.id).value == vault.code(first.id).value


@pytest.mark.skipif(shutil.which("age") is None, reason="needs Debian's age")
def test_the_stock_program_opens_it(seal: UnitSeal, tmp_path: Path) -> None:
    shares = seal.begin(HOLDERS)
    seal.confirm()
    (tmp_path / "backup.age").write_bytes(saved(seal))
    _, identity = join_shares(shares.words[:2])
    (tmp_path / "key.txt").write_text(identity.reveal(), encoding="ascii")
    done = subprocess.run(
        ["age", "-d", "-i", tmp_path / "key.txt", tmp_path / "backup.age"], capture_output=True, check=True
    )
    assert PASSWORD in json.loads(json.loads(done.stdout)["body"])["items"].popitem()[1]["password"]["value"]


def test_it_goes_stale_when_something_changes(vault: VaultService, seal: UnitSeal, clock: FixedClock) -> None:
    assert seal.state() is None
    seal.begin(HOLDERS)
    state = seal.state()
    assert state is not None
    assert (state.waits, state.sealed_at, state.holders) == (True, None, HOLDERS)
    seal.confirm()
    saved(seal)
    sealed_at = clock.now()
    clock.moment += timedelta(days=3)
    assert (seal.state().changed, seal.state().sealed_at) == (0, sealed_at)  # type: ignore[union-attr]
    (listed,) = vault.credentials()
    vault.update(listed.id, lambda one: replace(one, url="https://x.com"))
    assert seal.state().changed == 0  # type: ignore[union-attr]
    vault.update(listed.id, lambda one: replace(one, password=Secret("yeni")))
    vault.add(library_credential(title="Yeni hesap"))
    assert seal.state().changed == 2  # type: ignore[union-attr]
    saved(seal)
    vault.delete(listed.id)
    assert seal.state().changed == 1  # type: ignore[union-attr]


def test_a_deleted_account_comes_back_as_a_new_one(vault: VaultService, seal: UnitSeal) -> None:
    shares = seal.begin(HOLDERS)
    seal.confirm()
    data = saved(seal)
    (before,) = vault.credentials()
    vault.delete(before.id)
    assert take_backup(vault.room, open_backup(data, shares.words[:2])) == Taken(1, 0)
    (after,) = vault.credentials()
    assert after.id != before.id, "its revisions begin anew, so it must not be the one that a receipt speaks of"


def test_old_shares_seal_until_new_ones_were_tried(seal: UnitSeal) -> None:
    old = seal.begin(HOLDERS)
    seal.confirm()
    new = seal.begin(("Başka", "Müdür", "Zarf"))
    assert open_backup(saved(seal), old.words[:2]).number == old.number
    seal.confirm()
    data = saved(seal)
    assert open_backup(data, new.words[:2]).number == new.number
    with pytest.raises(UserError, match="bu paylarla açılmıyor"):
        open_backup(data, old.words[:2])
    seal.begin(HOLDERS)
    seal.give_up()
    assert open_backup(saved(seal), new.words[:2])
    with pytest.raises(UserError, match="birlikte bir anahtar etmiyor"):
        open_backup(data, [old.words[0], new.words[1]])


def test_a_file_that_somebody_else_made_for_our_key_is_refused(seal: UnitSeal) -> None:
    shares = seal.begin(HOLDERS)
    seal.confirm()
    saved(seal)
    key, identity = join_shares(shares.words[:2])
    plain = json.loads(age_files.unseal(saved(seal), identity))
    forgeries: list[object] = [
        {**plain, "tag": "00" * 32},
        {**plain, "body": plain["body"].replace("Gizli", "Gozlu")},
        {"body": plain["body"]},
        [],
        {"tag": plain["tag"], "body": 7},
    ]
    for outer in forgeries:
        forged = age_files.seal(json.dumps(outer).encode(), [key.recipient])
        with pytest.raises(UserError, match="sizin birimin kasasından çıkmamış"):
            open_backup(forged, shares.words[:2])
    data = saved(seal)
    for at in range(0, len(data), max(1, len(data) // 60)):
        with pytest.raises(UserError):
            open_backup(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :], shares.words[:2])


def test_a_file_that_was_not_saved_makes_nothing_current(seal: UnitSeal) -> None:
    seal.begin(HOLDERS)
    seal.confirm()
    sealed = seal.seal()
    assert seal.state().sealed_at is None  # type: ignore[union-attr]
    seal.begin(HOLDERS)
    seal.confirm()
    seal.saved(sealed)  # for shares that do not count any more
    assert seal.state().sealed_at is None  # type: ignore[union-attr]


def test_without_shares_there_is_no_file(seal: UnitSeal) -> None:
    with pytest.raises(UserError, match="payları yazdırıp deneyin"):
        seal.seal()


def test_neither_words_nor_private_key_are_in_the_vault(seal: UnitSeal, vault: VaultService, path: Path) -> None:
    shares = seal.begin(HOLDERS)
    seal.confirm()
    saved(seal)
    _, identity = join_shares(shares.words[:2])
    with vault.room.reading() as room:
        held = repr([dict(entry.payload) for entry in room.entries("unit-seal")])
    files = b"".join(file.read_bytes() for file in path.parent.glob("vault*"))
    for secret in (identity.reveal(), octets_of(identity).hex(), *(words.reveal()[:40] for words in shares.words)):
        assert secret not in held
        assert secret.encode() not in files
    assert SEED not in held
    assert all(words.reveal() not in repr(shares) for words in shares.words)


@settings(max_examples=30)
@given(st.data())
def test_shares_are_read_as_people_type_them(data: st.DataObject) -> None:
    share = Secret(" ".join(SHARE.split()))
    typed = ""
    for place, word in enumerate(share.reveal().split(), start=1):
        cut = word if len(word) <= 4 else word[: data.draw(st.integers(4, len(word)))]
        cut = data.draw(st.sampled_from((cut, cut.upper(), cut.replace("i", "ı"), cut.upper().replace("I", "İ"))))
        typed += (
            data.draw(st.sampled_from((f"{place}. ", f"{place}) ", "")))
            + cut
            + data.draw(st.sampled_from((" ", "\n", ", ")))
        )
    assert read_share(typed).share == share
    assert read_share(qr_text(share).reveal()).share == share


def test_what_is_wrong_with_a_share_is_said() -> None:
    words = split(bytes(range(32)))[0].reveal().split()
    assert read_share("").count == 0
    assert (read_share(" ".join(words[:30])).share, read_share(" ".join(words[:30])).count) == (None, 30)
    assert read_share(" ".join([*words[:4], "masa", *words[5:]])).unknown == (5,)
    other = next(word for word in word_list() if word != words[9])
    assert read_share(" ".join([*words[:9], other, *words[10:]])).is_miswritten
    swapped = [*words[:7], words[8], words[7], *words[9:]]
    assert read_share(" ".join(swapped)).is_miswritten or words[7] == words[8]


@given(st.text(max_size=300))
def test_any_text_is_read_without_an_exception(text: str) -> None:
    assert read_share(text).share is None
