"""Posts, topics, unit, dictionary, journal and backups on a real database."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import update

from models.enums import Language, Platform, PostState
from models.errors import UserError
from models.posts import Account, Attachment, Dismissal, Post, Topic, Unit, Variant
from models.rows import JournalRow
from services.clock import FixedClock
from services.paths import Paths
from services.storage import Storage, StorageError, codec, open_storage
from tests.unit.test_storage_codec import POSTS
from ui.editor.saver import store

pytestmark = pytest.mark.both_databases

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def storage(paths: Paths, clock: FixedClock) -> Iterator[Storage]:
    opened = open_storage(paths, clock)
    yield opened
    opened.close()


def post(post_id: str = "p1", text: str = "Merhaba", **fields: object) -> Post:
    made = Post(post_id, PostState.DRAFT, Language.TURKISH, text, (Variant(Platform.X),), LONG_AGO, LONG_AGO)
    return replace(made, **fields)  # type: ignore[arg-type]


def full_post() -> Post:
    return post(
        variants=(Variant(Platform.X, "Kısa", "a1"), Variant(Platform.INSTAGRAM)),
        attachments=(Attachment("r1", "ab" * 32, "resim.jpg", "JPEG", 10, 20, "Bir kedi", "Ayşe Işık"),),
        dismissals=(Dismissal("usage.x", "parça", "Özel ad.", LONG_AGO),),
        planned_at=LONG_AGO + timedelta(microseconds=1),
        topic_id="t1",
        state=PostState.PLANNED,
    )


def with_account_and_topic(storage: Storage) -> None:
    storage.unit.save_account(Account("a1", Platform.X, "@birim"))
    storage.topics.add(Topic("t1", "Konu", LONG_AGO))


def test_a_post_comes_back_as_it_was_after_a_restart(storage: Storage, paths: Paths, clock: FixedClock) -> None:
    with_account_and_topic(storage)
    added = storage.posts.add(full_post())
    assert added == replace(full_post(), revision=1)
    storage.close()
    again = open_storage(paths, clock)
    assert again.posts.get("p1") == added
    assert again.posts.get("p2") is None
    again.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=POSTS, second=POSTS)
def test_any_post_is_stored_and_changed_without_loss(storage: Storage, first: Post, second: Post) -> None:
    for account in {v.account_id for p in (first, second) for v in p.variants if v.account_id}:
        storage.unit.save_account(Account(account, Platform.X, "x"))
    for topic in {p.topic_id for p in (first, second) if p.topic_id} - {t.id for t in storage.topics.open()}:
        try:
            storage.topics.add(Topic(topic, "x", LONG_AGO))
        except ValueError:
            continue  # an earlier example made it, and a post of it
    if storage.posts.get(first.id) is not None:
        return
    storage.journal.record(first)
    stored = storage.posts.add(first)
    assert stored == replace(codec.safe_post(first), revision=1)
    assert storage.posts.get(first.id) == stored
    changed = storage.posts.update(first.id, lambda _: replace(second, id=first.id))
    assert storage.posts.get(first.id) == changed
    assert changed.text == codec.safe_post(second).text
    assert [r.post for r in storage.posts.revisions(first.id)][-1] == stored
    assert storage.journal.pending() == []


def test_every_save_is_a_revision_and_saving_nothing_is_none(storage: Storage, clock: FixedClock) -> None:
    storage.posts.add(post())
    clock.moment += timedelta(minutes=1)
    second = storage.posts.update("p1", lambda p: replace(p, text="İkinci", variants=()))
    assert (second.revision, second.updated_at, second.created_at) == (2, clock.now(), LONG_AGO)
    clock.moment += timedelta(minutes=1)
    assert storage.posts.update("p1", lambda p: replace(p, text="I\u0307kinci", revision=9)) == second
    revisions = storage.posts.revisions("p1")
    assert [(r.number, r.post.text) for r in revisions] == [(2, "İkinci"), (1, "Merhaba")]
    assert revisions[0].saved_at == clock.now() - timedelta(minutes=1)


def test_whoever_saves_is_stored_clean(storage: Storage) -> None:
    storage.posts.add(post())
    assert storage.posts.update("p1", lambda one: replace(one, author=" Ayşe\x00 ")).author == "Ayşe"


def test_reverting_is_a_new_revision(storage: Storage) -> None:
    storage.posts.add(post())
    storage.posts.update("p1", lambda p: replace(p, text="İkinci"))
    reverted = storage.posts.revert("p1", 1)
    assert (reverted.text, reverted.revision, reverted.variants) == ("Merhaba", 3, (Variant(Platform.X),))
    assert [r.post.text for r in storage.posts.revisions("p1")] == ["Merhaba", "İkinci", "Merhaba"]
    with pytest.raises(UserError, match="artık yok"):
        storage.posts.revert("p1", 77)


def test_reverting_words_leaves_the_plan_alone(storage: Storage) -> None:
    storage.posts.add(post())
    planned = storage.posts.update("p1", lambda p: replace(p, text="İkinci").planned(LONG_AGO))
    reverted = storage.posts.revert("p1", 1)
    assert (reverted.text, reverted.planned_at, reverted.state) == ("Merhaba", LONG_AGO, planned.state)


def test_deleted_posts_are_listed_until_they_come_back(storage: Storage, clock: FixedClock) -> None:
    for name in ("p1", "p2", "p3"):
        storage.posts.add(post(name))
    storage.posts.delete("p1")
    clock.moment += timedelta(minutes=1)
    storage.posts.delete("p3")
    assert [(d.post.id, d.deleted_at) for d in storage.posts.deleted()] == [
        ("p3", clock.now()),
        ("p1", clock.now() - timedelta(minutes=1)),
    ]
    storage.posts.restore("p3")
    assert [d.post.id for d in storage.posts.deleted()] == ["p1"]


def test_a_change_that_fails_changes_nothing(storage: Storage) -> None:
    before = storage.posts.add(post())
    storage.journal.record(replace(before, text="Yazılıyor"))

    def failing(_: Post) -> Post:
        raise LookupError("no")

    with pytest.raises(LookupError):
        storage.posts.update("p1", failing)
    with pytest.raises(ValueError, match="another id"):
        storage.posts.update("p1", lambda p: replace(p, id="p2"))
    with pytest.raises(ValueError, match="already"):
        storage.posts.add(before)
    assert storage.posts.get("p1") == before
    assert [p.text for p in storage.journal.pending()] == ["Yazılıyor"]


def test_a_deleted_post_is_gone_until_it_is_restored(storage: Storage) -> None:
    added = storage.posts.add(post(planned_at=LONG_AGO))
    assert storage.posts.delete("p1") == added
    assert storage.posts.get("p1") is None
    assert storage.posts.listed() == []
    assert storage.posts.between(LONG_AGO, LONG_AGO + timedelta(days=1)) == []
    for call in (storage.posts.delete, lambda i: storage.posts.update(i, lambda p: p), storage.posts.restore):
        with pytest.raises(UserError) as failure:
            call("p1" if call != storage.posts.restore else "never")
        assert "artık yok" in failure.value.turkish()
    assert storage.posts.restore("p1") == added
    assert storage.posts.listed() == [added]


def test_what_stands_around_now_or_has_no_day(storage: Storage, clock: FixedClock) -> None:
    now = clock.now()
    for name, days in (("old", -40), ("late", -20), ("ahead", 400)):
        storage.posts.add(post(name, planned_at=now + timedelta(days=days), state=PostState.PLANNED))
    storage.posts.add(post("undated"))
    storage.posts.add(post("off", planned_at=now, state=PostState.CANCELLED))
    assert {one.id for one in storage.posts.standing(timedelta(days=30))} == {"late", "ahead", "undated"}
    clock.moment += timedelta(minutes=1)
    storage.posts.update("undated", lambda one: replace(one, text="Yeni"))
    assert [one.id for one in storage.posts.listed(2)] == ["undated", "ahead"]


def test_posts_read_many_at_once_are_those_read_one_by_one(storage: Storage) -> None:
    with_account_and_topic(storage)
    stored = [storage.posts.add(full_post()), storage.posts.add(post("p2")), storage.posts.add(post("p3", variants=()))]
    assert sorted(storage.posts.listed(), key=lambda one: one.id) == stored
    assert [storage.posts.get(one.id) for one in stored] == stored


def test_between_is_half_open_and_counts_planned_and_published(storage: Storage) -> None:
    day = datetime(2026, 11, 26, tzinfo=timezone(timedelta(hours=3)))
    times = {
        "start": {"planned_at": day},
        "last": {"planned_at": day + timedelta(hours=23, minutes=59)},
        "end": {"planned_at": day + timedelta(days=1)},
        "published": {
            "planned_at": day - timedelta(days=9),
            "published_at": day + timedelta(hours=5),
            "state": PostState.PUBLISHED,
        },
        "cancelled": {"planned_at": day, "state": PostState.CANCELLED},
        "undated": {},
    }
    for name, fields in times.items():
        storage.posts.add(post(name, **fields))
    assert [p.id for p in storage.posts.between(day, day + timedelta(days=1))] == ["start", "published", "last"]


def test_the_list_has_the_latest_first_and_nothing_cancelled(storage: Storage, clock: FixedClock) -> None:
    for name in ("a", "b", "c", "d"):
        storage.posts.add(post(name))
    storage.posts.update("d", lambda p: replace(p, state=PostState.CANCELLED))
    clock.moment += timedelta(seconds=1)
    storage.posts.update("b", lambda p: replace(p, text="Yeni"))
    assert [p.id for p in storage.posts.listed()] == ["b", "a", "c"]


def test_open_topics_expire_soonest_first_and_leave_when_a_living_post_is_made(storage: Storage) -> None:
    for name, day in (("undated", None), ("late", date(2026, 12, 9)), ("soon", date(2026, 11, 30))):
        storage.topics.add(Topic(name, "Konu", LONG_AGO, expires_on=day))
    assert [t.id for t in storage.topics.open()] == ["soon", "late", "undated"]
    storage.posts.add(post(topic_id="soon"))
    assert [t.id for t in storage.topics.open()] == ["late", "undated"]
    storage.posts.delete("p1")
    assert [t.id for t in storage.topics.open()] == ["soon", "late", "undated"]
    storage.posts.restore("p1")
    storage.posts.update("p1", lambda p: replace(p, state=PostState.CANCELLED))
    assert [t.id for t in storage.topics.open()] == ["soon", "late", "undated"]


def test_topics_are_changed_deleted_and_restored(storage: Storage) -> None:
    topic = storage.topics.add(Topic("t1", "Konu", LONG_AGO))
    changed = storage.topics.update(replace(topic, title="Başka", notes="Not", expires_on=date(2026, 12, 1)))
    assert storage.topics.open() == [changed]
    assert storage.topics.delete("t1") == changed
    assert storage.topics.open() == []
    for call in (lambda: storage.topics.delete("t1"), lambda: storage.topics.update(topic),
                 lambda: storage.topics.restore("never")):  # fmt: skip
        with pytest.raises(UserError, match="artık yok"):
            call()
    assert storage.topics.restore("t1") == changed
    assert storage.topics.open() == [changed]


def test_the_unit_and_its_accounts(storage: Storage) -> None:
    assert storage.unit.get() == Unit()
    storage.unit.set(Unit("Kütüphane", "Deneme Üniversitesi"))
    storage.unit.set(Unit("Kütüphane Daire Başkanlığı", "Deneme Üniversitesi"))
    assert storage.unit.get().name == "Kütüphane Daire Başkanlığı"
    for name in ("z", "a", "m"):
        storage.unit.save_account(Account(name, Platform.X, f"@{name}"))
    storage.unit.save_account(Account("z", Platform.FACEBOOK, "zet", "Zet"))
    storage.posts.add(post(variants=(Variant(Platform.X, None, "a"),)))
    storage.unit.delete_account("a")
    storage.unit.delete_account("never")
    assert storage.unit.accounts() == [
        Account("z", Platform.FACEBOOK, "zet", "Zet"), Account("m", Platform.X, "m")]  # fmt: skip
    kept = storage.posts.get("p1")
    assert kept is not None
    assert kept.variants[0].account_id == "a"
    storage.unit.save_account(Account("a", Platform.X, "a"))
    assert [account.id for account in storage.unit.accounts()] == ["z", "a", "m"]


def test_the_units_dictionary(storage: Storage) -> None:
    storage.dictionary.add("BAŞMER")
    storage.dictionary.add(" BAS\u0327MER ")
    assert storage.dictionary.words() == frozenset({"BAŞMER"})
    storage.dictionary.remove("yok")
    storage.dictionary.remove("BAŞMER")
    assert storage.dictionary.words() == frozenset()
    with pytest.raises(UserError, match="200"):
        storage.dictionary.add("a" * 201)
    with pytest.raises(ValueError, match="empty"):
        storage.dictionary.add(" \x00")
    with pytest.raises(UserError, match="sözcük değil"):
        storage.dictionary.add("2026!")


@pytest.mark.parametrize("text", ["<script>", "alert(1)", "a=b", "<b> </b>"])
def test_what_holds_no_word_is_refused_kindly(storage: Storage, text: str) -> None:
    with pytest.raises(UserError, match="bir sözcük değil"):
        storage.dictionary.add(text)
    assert storage.dictionary.words() == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "#BaşkentÜniversitesi",
        "@baskentedu",
        "C++ Günleri",
        "COVID-19",
        "e-posta",
        "“Açık Ders”",
        "O'Reilly",
        "Wi\u2011Fi",
        "T.C.",
        "V. Kurultay",
        "вебинар",
    ],
)
def test_words_of_every_shape_are_taken(storage: Storage, text: str) -> None:
    assert storage.dictionary.add(text)


def test_words_that_fold_alike_are_one_word(storage: Storage) -> None:
    assert storage.dictionary.add("Işıkölçer")
    assert not storage.dictionary.add("ışıkölçer")
    assert storage.dictionary.add_all(["IŞIKÖLÇER", "kâr  payı", "kar payı", "çalıştay"]) == ("kâr payı", "çalıştay")
    assert storage.dictionary.words() == {"Işıkölçer", "kâr payı", "çalıştay"}
    storage.dictionary.remove_all(["kâr payı", "yok", "çalıştay"])
    assert storage.dictionary.words() == {"Işıkölçer"}


def test_many_words_come_in_all_or_none(storage: Storage) -> None:
    with pytest.raises(UserError):
        storage.dictionary.add_all(["çalıştay", "a" * 201])
    assert storage.dictionary.words() == frozenset()
    words = [f"sözcük{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}" for n in range(5000)]
    assert len(storage.dictionary.add_all(words)) == 5000
    assert storage.dictionary.add_all(words) == ()


def test_a_word_is_written_otherwise(storage: Storage) -> None:
    storage.dictionary.add_all(["proteomik", "çalıştay"])
    assert storage.dictionary.replace("proteomik", " Proteomik ") == "Proteomik"
    assert storage.dictionary.words() == {"Proteomik", "çalıştay"}
    with pytest.raises(UserError, match="zaten"):
        storage.dictionary.replace("Proteomik", "ÇALIŞTAY")
    assert storage.dictionary.replace("Proteomik", "Proteomik") == "Proteomik"
    assert storage.dictionary.words() == {"Proteomik", "çalıştay"}


def test_the_journal_keeps_the_latest_typing_until_it_is_saved(
    storage: Storage, paths: Paths, clock: FixedClock
) -> None:
    saved = storage.posts.add(post())
    for text in ("M", "Me", "Mer\x00"):
        clock.moment += timedelta(seconds=1)
        storage.journal.record(replace(saved, text=text))
    clock.moment += timedelta(seconds=1)
    storage.journal.record(post("new", "Hiç kaydedilmedi"))
    storage.close()
    again = open_storage(paths, clock)
    assert [(p.id, p.text) for p in again.journal.pending()] == [("new", "Hiç kaydedilmedi"), ("p1", "Mer")]
    for typed in again.journal.pending():
        again.posts.save(typed)
    assert again.journal.pending() == []
    assert {p.text for p in again.posts.listed()} == {"Hiç kaydedilmedi", "Mer"}
    again.close()


def test_the_journal_forgets_what_came_to_nothing(storage: Storage) -> None:
    saved = storage.posts.add(post())
    storage.journal.record(replace(saved, text="Başka"))
    storage.journal.record(saved)  # typed, and undone again
    assert storage.journal.pending() == []
    storage.journal.record(replace(saved, text="Başka"))
    storage.posts.update("p1", lambda p: p)
    assert storage.journal.pending() == []
    storage.journal.record(replace(saved, text="Başka"))
    storage.posts.delete("p1")
    assert storage.journal.pending() == []
    storage.posts.restore("p1")
    assert [p.text for p in storage.journal.pending()] == ["Başka"]
    storage.journal.forget("p1")
    storage.journal.forget("never")
    assert storage.journal.pending() == []


@pytest.mark.file_only
def test_a_backup_a_day_and_the_way_back(storage: Storage, paths: Paths, clock: FixedClock) -> None:
    storage.posts.add(post(text="Eski"))
    first = storage.backups.make_if_due()
    assert first is not None
    assert (first.made_at, first.bytes) == (clock.now(), first.path.stat().st_size)
    assert storage.backups.make_if_due() is None
    clock.moment += timedelta(days=1)
    storage.posts.update("p1", lambda p: replace(p, text="Yeni"))
    assert storage.backups.make_if_due() is not None
    assert len(storage.backups.list()) == 2
    assert not list(paths.backups.glob("*.partial*"))

    aside = storage.backups.restore(first.path)
    assert [p.text for p in storage.posts.listed()] == ["Eski"]
    storage.posts.update("p1", lambda p: replace(p, text="Sonra"))
    assert storage.backups.list()[-1] == first  # restoring leaves the backup where and as it is
    storage.backups.restore(aside)  # what was kept aside is itself a way back
    assert [p.text for p in storage.posts.listed()] == ["Yeni"]


@pytest.mark.file_only
def test_restoring_an_unsound_backup_changes_nothing(
    storage: Storage, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage.posts.add(post())
    good = storage.backups.make()
    bad = paths.backups / "birim-kalemi-20250101T000000Z.sqlite3"
    bad.write_bytes(good.path.read_bytes()[:5000])
    with pytest.raises(StorageError) as failure:
        storage.backups.restore(bad)
    assert failure.value.reason == "corrupt"
    assert [p.text for p in storage.posts.listed()] == ["Merhaba"]

    from services.storage import opening

    fails = iter([True, False])
    real = opening.bring_up_to_date

    def failing_once(*arguments: object) -> None:
        if next(fails):
            raise OSError(28, "No space left on device")
        real(*arguments)  # type: ignore[arg-type]

    storage.posts.update("p1", lambda p: replace(p, text="Şimdiki"))
    monkeypatch.setattr(opening, "bring_up_to_date", failing_once)
    with pytest.raises(OSError, match="No space"):
        storage.backups.restore(good.path)
    assert [p.text for p in storage.posts.listed()] == ["Şimdiki"]


@pytest.mark.file_only
def test_the_storage_belongs_to_the_thread_that_opened_it(storage: Storage) -> None:
    caught: list[Exception] = []

    def elsewhere() -> None:
        try:
            storage.posts.listed()
        except Exception as error:
            caught.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert len(caught) == 1
    storage.posts.add(post())
    assert len(storage.posts.listed()) == 1


def test_a_closed_storage_says_so(storage: Storage) -> None:
    storage.close()
    with pytest.raises(RuntimeError, match="closed"):
        storage.posts.listed()


def test_an_unreadable_entry_of_the_journal_hides_no_other(storage: Storage) -> None:
    storage.journal.record(post("p1", "okunur", revision=0))
    for name, body in (("bozuk", "{"), ("sonraki", '{"schema": 99}'), ("eksik", '{"schema": 1}')):
        storage.journal.record(post(name, "x"))
        with storage._database.writing() as session:
            session.execute(update(JournalRow).where(JournalRow.post_id == name).values(body=body))
    assert [p.text for p in storage.journal.pending()] == ["okunur"]
    assert storage.journal.unreadable() == 3


def test_words_of_a_post_that_the_database_does_not_know_are_stored(storage: Storage) -> None:
    typed = post("p9", "Yedekten yeni", revision=4, topic_id="yok", variants=(Variant(Platform.X, "x", "yok"),))
    stored = store(storage, typed, with_plan=False)
    assert storage.posts.get("p9") == stored
    assert stored.variants == (Variant(Platform.X, "x"),)
