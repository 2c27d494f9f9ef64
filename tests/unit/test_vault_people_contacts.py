"""Colleagues: which state may follow which, and what no card can bring about by itself."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import UserError
from services.clock import FixedClock
from services.vault.errors import Problem, VaultError
from services.vault.people import contacts as steps
from services.vault.people.book import ContactBook, contact_of, owner_of
from services.vault.people.contacts import TRANSITIONS, Contact, ContactEvent, ContactState
from services.vault.people.identity import Identity, renamed
from services.vault.people.names import fault_of, looks_alike, same_person
from services.vault.people.refusals import CardRefused, Refusal
from services.vault.people.sighting import Standing
from services.vault.strongroom import Strongroom
from tests.vault_people_support import AYSE, ayse, card_bytes, fields, mehmet, person, signed_by, written
from tests.vault_support import FakeKeys

S, E = ContactState, ContactEvent
UNIT = "Sağlık Bilimleri Fakültesi"
NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
LATER = NOW + timedelta(days=1)


@pytest.fixture
def room(tmp_path: Path, clock: FixedClock) -> Strongroom:
    made = Strongroom(tmp_path / "vault.sqlite3", FakeKeys(), clock)
    made.create()
    return made


@pytest.fixture
def book(room: Strongroom) -> ContactBook:
    """The book of Mehmet, who knows nobody."""
    made = ContactBook(room)
    made.make_me("Mehmet Öztürk", UNIT)
    return made


def add(book: ContactBook, who: Identity, **told: object) -> Contact:
    return book.add_card(card_bytes(who), **told)  # type: ignore[arg-type]


def why(work: Callable[[], object]) -> Refusal:
    with pytest.raises(CardRefused) as caught:
        work()
    return caught.value.refusal


def in_state(state: ContactState, *, with_former: bool = True) -> Contact:
    """Ayşe in any state, by the steps that lead there."""
    fresh = steps.new_contact("a1", ayse().signed_card(), NOW)
    known = steps.confirmed(fresh, NOW) if with_former else fresh
    changed = steps.with_new_key(known, ayse(2).signed_card(), NOW)
    made = {
        S.UNVERIFIED: fresh,
        S.VERIFIED: steps.confirmed(fresh, NOW),
        S.KEY_CHANGED: changed,
        S.MISMATCH: steps.differing(changed, NOW),
        S.REVOKED: steps.revoked(fresh, NOW),
    }[state]
    assert made.state is state
    return made


STEPS: dict[ContactEvent, Callable[[Contact], Contact]] = {
    E.CONFIRM: lambda one: steps.confirmed(one, LATER),
    E.DIFFER: lambda one: steps.differing(one, LATER),
    E.NEW_KEY: lambda one: steps.with_new_key(one, ayse(3).signed_card(), LATER),
    E.RECHECK: lambda one: steps.to_check_again(one, LATER),
    E.KEEP_FORMER: lambda one: steps.with_former_kept(one, LATER),
    E.REVOKE: lambda one: steps.revoked(one, LATER),
}


@pytest.mark.parametrize("event", E)
@pytest.mark.parametrize("state", S)
def test_every_step_of_the_table_and_no_other(state: ContactState, event: ContactEvent) -> None:
    before = in_state(state)
    expected = TRANSITIONS.get((state, event))
    if expected is None:
        with pytest.raises(UserError, match="Ayşe Yılmaz için bu şimdi yapılamaz"):
            STEPS[event](before)
        return
    after = STEPS[event](before)
    if event is E.RECHECK:  # of a person who was verified before, it is the change that is compared again
        expected = S.KEY_CHANGED
    assert (after.state, after.since, after.id, after.added) == (expected, LATER, before.id, NOW)


def test_the_table_makes_nobody_verified_but_by_comparing_or_by_an_earlier_comparison() -> None:
    ways = {event for (_, event), state in TRANSITIONS.items() if state is S.VERIFIED}
    assert ways == {E.CONFIRM, E.KEEP_FORMER}
    assert {event for (state, event) in TRANSITIONS if state is S.REVOKED} == {E.NEW_KEY}


def test_only_a_verified_person_is_usable() -> None:
    assert [state for state in S if in_state(state).usable] == [S.VERIFIED]


def test_the_former_key_stays_until_the_new_one_is_verified() -> None:
    changed = in_state(S.KEY_CHANGED)
    assert changed.former is not None
    assert changed.former.card.fp == ayse().fp
    assert (changed.fp, changed.usable, changed.keeps_former) == (ayse(2).fp, False, True)
    again = STEPS[E.NEW_KEY](changed)
    assert again.former == changed.former, "an unverified key never takes the place of the verified one"
    assert again.earlier == (ayse(2).fp,)
    done = STEPS[E.CONFIRM](changed)
    assert (done.fp, done.former, done.earlier) == (ayse(2).fp, None, (ayse().fp,))


def test_a_new_card_that_is_not_theirs_is_turned_away_for_good() -> None:
    kept = STEPS[E.KEEP_FORMER](in_state(S.KEY_CHANGED))
    assert (kept.fp, kept.state, kept.former, kept.rejected) == (ayse().fp, S.VERIFIED, None, (ayse(2).fp,))


def test_without_a_verified_former_there_is_nothing_to_go_back_to() -> None:
    never = steps.differing(steps.new_contact("a1", ayse().signed_card(), NOW), NOW)
    assert not never.keeps_former
    with pytest.raises(UserError):
        steps.with_former_kept(never, NOW)
    assert steps.to_check_again(never, NOW).state is S.UNVERIFIED


def test_a_revoked_key_is_not_kept_as_a_former_one() -> None:
    back = STEPS[E.NEW_KEY](in_state(S.REVOKED))
    assert (back.former, back.earlier, back.keeps_former) == (None, (ayse().fp,), False)


@pytest.mark.parametrize("state", S)
def test_a_contact_comes_back_from_the_vault(state: ContactState) -> None:
    contact = in_state(state)
    assert steps.contact_of(contact.id, steps.to_payload(contact)) == contact


# The door


def test_my_identity_is_made_once(room: Strongroom) -> None:
    book = ContactBook(room)
    assert book.me() is None
    with pytest.raises(UserError, match="Önce kendi kartınızı"):
        book.rename_me("Mehmet", "Kütüphane")
    me = book.make_me(" Mehmet  Öztürk", "Sağlık Bilimleri Fakültesi")
    assert book.me() == me
    assert me.name == "Mehmet Öztürk"
    with pytest.raises(UserError, match="zaten hazır"):
        book.make_me("Başka Biri", "Kütüphane")
    assert book.me() == me
    assert book.rename_me("Mehmet Kaya", "Dekanlık").fp == me.fp
    assert ContactBook(room).me() == renamed(me, "Mehmet Kaya", "Dekanlık")


def test_my_keys_are_renewed_and_the_old_ones_open_only_what_is_kept(book: ContactBook, room: Strongroom) -> None:
    before = book.me()
    assert before is not None
    old_card = card_bytes(before)
    after = book.renew_me()
    assert (after.name, after.unit) == (before.name, before.unit)
    assert not {after.fp, after.ed, after.age_recipient} & {before.fp, before.ed, before.age_recipient}
    assert after.age_identities == (after.age_identity, before.age_identity)
    assert [one.fp for one in after.earlier] == [before.fp]
    assert book.me() == after
    twice = book.renew_me()
    assert [one.fp for one in twice.earlier] == [after.fp, before.fp]
    named = book.rename_me("Mehmet Kaya", UNIT)
    assert named.earlier == twice.earlier
    assert named.renewed_at is not None
    assert why(lambda: book.add_card(old_card)) is Refusal.OWN, "whoever has my old key is not somebody new"
    mine = written(fields(ayse()) | {"ed": fields(before)["ed"]})
    assert why(lambda: book.add_card(signed_by(before, mine))) is Refusal.OWN
    assert "AGE-SECRET" not in repr(book.me())
    room.lock()
    with pytest.raises(UserError):
        book.renew_me()


def test_an_identity_of_an_earlier_program_is_read(book: ContactBook, room: Strongroom) -> None:
    me = book.me()
    assert me is not None
    payload = {name: value for name, value in me.to_payload().items() if name != "earlier"}
    with room.writing() as open_room:
        open_room.put("identity", "me", payload, action="test")
    assert book.me() == me


def test_a_locked_vault_tells_nobody(room: Strongroom, book: ContactBook) -> None:
    room.lock()
    for work in (book.me, book.contacts, lambda: book.look(card_bytes(ayse())), lambda: add(book, ayse())):
        with pytest.raises(UserError, match="kilitli"):
            work()


def test_names_and_secrets_are_nowhere_in_the_file(room: Strongroom, book: ContactBook, tmp_path: Path) -> None:
    add(book, ayse())
    me = book.me()
    assert me is not None
    room.lock()
    stored = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    for told in ("Ayşe", "Mehmet", "Kütüphane", me.signing_seed.reveal(), me.age_identity.reveal(), ayse().fp):
        assert told.encode() not in stored


def test_two_people_meet_and_compare(book: ContactBook, room: Strongroom) -> None:
    contact = add(book, ayse())
    assert (contact.name, contact.unit, contact.state) == (*AYSE, S.UNVERIFIED)
    assert book.confirm(contact.fp).usable
    assert [one.id for one in book.contacts()] == [contact.id]
    with room.reading() as open_room:
        assert [row.action for row in open_room.audit()][-2:] == ["contact-add", "contact-confirm"]


def test_my_own_card_is_refused(book: ContactBook) -> None:
    me = book.me()
    assert me is not None
    assert why(lambda: add(book, me)) is Refusal.OWN
    assert why(lambda: add(book, renamed(me, "Ayşe Yılmaz", "Kütüphane"))) is Refusal.OWN
    mine = written(fields(ayse()) | {"age": me.age_recipient})
    assert why(lambda: book.add_card(signed_by(ayse(), mine))) is Refusal.SHARED_KEY
    assert book.contacts() == []


def test_one_key_is_never_two_people(book: ContactBook) -> None:
    add(book, ayse())
    assert why(lambda: add(book, ayse())) is Refusal.KNOWN
    assert why(lambda: add(book, ayse(), another=True)) is Refusal.KNOWN
    borrowed = fields(person("Hakan Çelik", "Dekanlık")) | {"age": ayse().age_recipient}
    hakan = person("Hakan Çelik", "Dekanlık")
    assert why(lambda: book.add_card(signed_by(hakan, written(borrowed)))) is Refusal.SHARED_KEY
    half = fields(ayse()) | {"n": "Hakan Çelik", "age": hakan.age_recipient}
    assert why(lambda: book.add_card(signed_by(ayse(), written(half)))) is Refusal.SHARED_KEY
    assert len(book.contacts()) == 1


def test_a_new_key_under_a_known_name_is_seen_and_never_taken_silently(book: ContactBook) -> None:
    known = book.confirm(add(book, ayse()).fp)
    seen = book.look(card_bytes(ayse(2)))
    assert (seen.standing, seen.person) == (Standing.NEW_KEY, known)
    assert book.contacts() == [known], "looking takes nothing"
    changed = add(book, ayse(2))
    assert (changed.id, changed.state) == (known.id, S.KEY_CHANGED)
    assert len(book.contacts()) == 1


def test_case_accents_and_signs_do_not_make_another_person(book: ContactBook) -> None:
    book.confirm(add(book, ayse()).fp)
    for name in ("AYŞE YILMAZ", "Ayse Yilmaz", "Ayşe  Yılmaz.".replace("  ", " "), "Ayşe Yı1maz"):
        seen = book.look(card_bytes(person(name, "Kütüphane ve Dokümantasyon Daire Başkanlığı")))
        assert seen.standing is Standing.NEW_KEY, name


def test_the_user_can_say_whose_new_computer_it_is(book: ContactBook) -> None:
    known = book.confirm(add(book, ayse()).fp)
    married = person("Ayşe Kaya Demir", "Rektörlük")
    assert book.look(card_bytes(married)).standing is Standing.NEW
    changed = add(book, married, same_as=known.id)
    assert (changed.id, changed.state, changed.name) == (known.id, S.KEY_CHANGED, "Ayşe Kaya Demir")
    with pytest.raises(UserError, match="artık listenizde yok"):
        add(book, person("Hakan Çelik", "Dekanlık"), same_as="nobody")


def test_the_user_can_say_that_it_is_another_person_of_the_same_name(book: ContactBook) -> None:
    known = book.confirm(add(book, ayse()).fp)
    other = add(book, ayse(2), another=True)
    assert other.id != known.id
    assert other.state is S.UNVERIFIED
    assert {one.state for one in book.contacts()} == {S.VERIFIED, S.UNVERIFIED}


def test_another_name_of_a_known_key_is_shown_and_changes_no_trust(book: ContactBook) -> None:
    known = book.confirm(add(book, ayse()).fp)
    married = renamed(ayse(), "Ayşe Kaya", "Rektörlük")
    assert book.look(card_bytes(married)).standing is Standing.RENAMED
    after = add(book, married)
    assert (after.id, after.name, after.state, after.since) == (known.id, "Ayşe Kaya", S.VERIFIED, known.since)


def test_a_rename_never_makes_two_people_one(book: ContactBook) -> None:
    """Accounts are given by name: a colleague must not be able to stand under another's."""
    book.confirm(add(book, ayse()).fp)
    hakan = person("Hakan Çelik", "Dekanlık")
    book.confirm(add(book, hakan).fp)
    for twin in (renamed(hakan, *AYSE), renamed(hakan, "AYŞE YILMAZ", AYSE[1]), renamed(hakan, "Mehmet Öztürk", UNIT)):
        assert why(lambda twin=twin: add(book, twin, sure=True)) is Refusal.TWIN
    for alike in (renamed(hakan, "Ayse Yilmaz", "Dekanlık"), renamed(hakan, "Mehmet Ozturk", "Dekanlık")):
        assert book.look(card_bytes(alike)).misleads
        assert why(lambda alike=alike: add(book, alike)) is Refusal.TWIN
    assert sorted(one.name for one in book.contacts()) == ["Ayşe Yılmaz", "Hakan Çelik"]
    told = add(book, renamed(hakan, "Ayse Yilmaz", "Dekanlık"), sure=True)
    assert (told.name, told.state) == ("Ayse Yilmaz", S.VERIFIED)
    assert not book.look(card_bytes(renamed(hakan, "Ayşe Yilmaz", "Rektörlük"))).misleads, "asked once"


def test_a_replayed_older_card_brings_nothing_back(book: ContactBook) -> None:
    book.confirm(add(book, ayse()).fp)
    changed = add(book, ayse(2))
    assert why(lambda: add(book, ayse())) is Refusal.FORMER
    book.confirm(changed.fp)
    assert why(lambda: add(book, ayse())) is Refusal.OLD_KEY
    assert why(lambda: add(book, ayse(), another=True)) is Refusal.OLD_KEY
    assert [(one.fp, one.state) for one in book.contacts()] == [(ayse(2).fp, S.VERIFIED)]


def test_a_card_turned_away_stays_away(book: ContactBook) -> None:
    book.confirm(add(book, ayse()).fp)
    false = add(book, ayse(2))
    assert book.keep_former(false.fp).fp == ayse().fp
    assert why(lambda: add(book, ayse(2))) is Refusal.REJECTED
    assert book.contacts()[0].usable


def test_a_revoked_key_stays_out_and_its_owner_may_come_with_another(book: ContactBook) -> None:
    book.revoke(book.confirm(add(book, ayse()).fp).fp)
    assert why(lambda: add(book, ayse())) is Refusal.REVOKED
    assert why(lambda: add(book, renamed(ayse(), "Başka Ad", "Başka Birim"))) is Refusal.REVOKED
    with pytest.raises(UserError, match="yapılamaz"):
        book.confirm(ayse().fp)
    back = add(book, ayse(2))
    assert (back.state, len(book.contacts())) == (S.KEY_CHANGED, 1)


def test_a_stale_screen_confirms_no_other_key(book: ContactBook) -> None:
    """Between the showing of the words and the tick, another window may have taken a new card."""
    shown = add(book, ayse())
    add(book, ayse(2))
    with pytest.raises(UserError, match="artık listenizde yok"):
        book.confirm(shown.fp)
    assert book.contacts()[0].state is S.UNVERIFIED


def test_a_comparison_that_failed_can_be_made_again(book: ContactBook) -> None:
    fp = add(book, ayse()).fp
    assert book.mismatch(fp).state is S.MISMATCH
    with pytest.raises(UserError):
        book.confirm(fp)
    assert book.check_again(fp).state is S.UNVERIFIED
    assert book.confirm(fp).usable


def test_the_same_room_finds_who_has_and_who_had_a_key(book: ContactBook, room: Strongroom) -> None:
    book.confirm(add(book, ayse()).fp)
    book.confirm(add(book, ayse(2)).fp)
    with room.reading() as open_room:
        owner = owner_of(open_room, ayse().fp)
        assert owner is not None
        assert owner == contact_of(open_room, ayse(2).fp)
        assert contact_of(open_room, ayse().fp) is None
        assert owner_of(open_room, mehmet().fp) is None


def test_a_foreign_inside_is_told_as_damage(book: ContactBook, room: Strongroom) -> None:
    with room.writing() as open_room:
        open_room.put(steps.KIND, "a1", {"v": 9}, action="test")
    with pytest.raises(VaultError) as caught:
        book.contacts()
    assert caught.value.problem is Problem.DAMAGED


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Ayşe Yılmaz", "Ayse Yilmaz"),
        ("Ayşe Yılmaz", "AYŞE YILMAZ"),
        ("Ayşe Yılmaz", "Ayşe Yı1maz"),
        ("Ayşe Yılmaz", "Ayşe Yilrnaz"),
        ("Ayşe Yılmaz", "Ayşe Yılmz"),
        ("Ayşe Yılmaz", "Ayşe Yıılmaz"),
        ("Ayşe Yılmaz", "Aşye Yılmaz"),
        ("Ayşe Yılmaz", "Ayşé Yılmaz"),
        ("Ece Koca", "Есе Коса"),  # Cyrillic throughout
        ("Cem Oran", "Cem 0ran"),
        ("Cem Oran", "Ｃｅｍ Ｏｒａｎ"),
    ],
)
def test_names_that_read_alike_are_asked_about(name: str, other: str) -> None:
    assert looks_alike(name, other)
    assert looks_alike(other, name)


@pytest.mark.parametrize(
    ("name", "other"),
    [("Ayşe Yılmaz", "Fatma Yılmaz"), ("Ali Kaya", "Ali Kara"), ("Mehmet Demir", "Ahmet Demir"), ("Can Er", "Cem Er")],
)
def test_names_of_two_people_are_not_asked_about(name: str, other: str) -> None:
    assert not looks_alike(name, other)


def test_a_name_like_mine_is_noticed(book: ContactBook) -> None:
    assert book.look(card_bytes(person("Mehmet Ozturk", "Rektörlük"))).resembles_me
    assert not book.look(card_bytes(ayse())).resembles_me


def test_the_unit_makes_a_namesake_somebody_else() -> None:
    assert same_person("Ayşe Yılmaz", "Kütüphane", "AYŞE YILMAZ", "kütüphane")
    assert not same_person("Ayşe Yılmaz", "Kütüphane", "Ayşe Yılmaz", "Dekanlık")


def test_names_in_one_alphabet_are_allowed_whatever_the_alphabet() -> None:
    for name in ("Élodie Müller", "Жанна Петрова", "محمد علي", "Prof. Dr. Ayşe O’Neill-Kaya (Vekil)"):
        assert fault_of(name, 60) is None, name


@given(st.lists(st.sampled_from(list(E)), max_size=12))
def test_whatever_happens_only_a_compared_key_is_trusted(events: list[ContactEvent]) -> None:
    contact, compared, computer = steps.new_contact("a1", ayse().signed_card(), NOW), set[str](), 1
    for event in events:
        if event is E.NEW_KEY:
            computer += 1
            step = lambda one, pc=computer: steps.with_new_key(one, ayse(pc).signed_card(), LATER)  # noqa: E731
        else:
            step = STEPS[event]
        try:
            contact = step(contact)
        except UserError:
            continue
        if event is E.CONFIRM:
            compared.add(contact.fp)
        past = [*contact.earlier, *([contact.former.card.fp] if contact.former else [])]
        assert not contact.usable or (contact.fp in compared and contact.former is None)
        assert contact.former is None or contact.former.card.fp in compared
        assert contact.fp not in past
        assert len(set(past)) == len(past)
        assert contact.fp not in contact.rejected
        assert steps.contact_of("a1", steps.to_payload(contact)) == contact


DECK = [ayse(), ayse(2), renamed(ayse(), "Ayşe Kaya", "Rektörlük"), mehmet(2), person("Ayse Yilmaz", "Rektörlük")]
MOVES = st.one_of(
    st.tuples(st.just("add"), st.integers(0, len(DECK) - 1), st.booleans(), st.booleans()),
    st.tuples(st.sampled_from(["confirm", "mismatch", "check_again", "keep_former", "revoke"]), st.integers(0, 4)),
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(MOVES, max_size=14))
def test_whatever_cards_come_a_key_is_one_persons_and_trust_is_earned(
    tmp_path: Path, clock: FixedClock, moves: list[tuple[object, ...]]
) -> None:
    shutil.rmtree(tmp_path)
    tmp_path.mkdir()
    room = Strongroom(tmp_path / "vault.sqlite3", FakeKeys(), clock)
    room.create()
    book, compared = ContactBook(room), set[str]()
    for verb, number, *told in moves:
        who, known = DECK[number % len(DECK)], sorted(book.contacts(), key=lambda one: one.added)  # type: ignore[operator]
        try:
            if verb == "add":
                same_as = known[0].id if known and told[0] else ""
                book.add_card(card_bytes(who), same_as=same_as, another=bool(told[1]))
            else:
                getattr(book, str(verb))(who.fp)
                compared |= {who.fp} if verb == "confirm" else set()
        except UserError:
            continue
        after = book.contacts()
        assert len({one.fp for one in after}) == len({one.ed for one in after}) == len(after)
        assert {one.fp for one in after if one.usable} <= compared
        for fp in {one.fp for one in after}:
            assert sum(one.owned(fp) for one in after) == 1
