"""Pillars, campaigns, slots, series and comments on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from models.calendar import Campaign, Comment, CommentState, Pillar, Rhythm, Series, Slot
from models.enums import Importance, Language, Platform, PostState
from models.errors import UserError
from models.messages import Message
from models.posts import Account, Post, Topic, Variant
from services.clock import FixedClock
from services.paths import Paths
from services.planning.surroundings import read_orders
from services.storage import Storage, open_storage

pytestmark = pytest.mark.both_databases

NOW = datetime(2026, 11, 26, 6, tzinfo=UTC)


@pytest.fixture
def storage(paths: Paths, clock: FixedClock) -> Iterator[Storage]:
    opened = open_storage(paths, clock)
    opened.unit.save_account(Account("a1", Platform.X, "birim"))
    opened.posts.add(Post("p1", PostState.DRAFT, Language.TURKISH, "Merhaba", (Variant(Platform.X),), NOW, NOW))
    yield opened
    opened.close()


def test_pillars_keep_their_order_and_leave_the_list_when_left_out(storage: Storage) -> None:
    science, people = Pillar("b", "Bilim  ve\nAraştırma", 40, 1), Pillar("i", "İnsanlar", 60, 2)
    assert storage.pillars.save([science, people])[0].name == "Bilim ve Araştırma"
    assert [one.id for one in storage.pillars.all()] == ["b", "i"]
    storage.pillars.save([people])
    assert storage.pillars.all() == [people]
    storage.pillars.save([people, replace(science, share=10)])
    assert [one.share for one in storage.pillars.all()] == [60, 10]


@pytest.mark.parametrize("wrong", [Pillar("a", " "), Pillar("a", "A", -1), Pillar("a", "A", 101)])
def test_pillars_that_cannot_be_are_refused_and_nothing_changes(storage: Storage, wrong: Pillar) -> None:
    storage.pillars.save([Pillar("b", "Bilim", 40)])
    with pytest.raises(ValueError, match="pillar"):
        storage.pillars.save([wrong])
    with pytest.raises(ValueError, match="pillar"):
        storage.pillars.save([Pillar("x", "X", 60), Pillar("y", "Y", 41)])
    assert [one.id for one in storage.pillars.all()] == ["b"]


def test_campaigns_the_latest_first_and_a_deleted_one_comes_back_by_saving(storage: Storage) -> None:
    spring = Campaign("s", "Tanıtım günleri", date(2027, 4, 1), date(2027, 4, 20), 3, "Not")
    open_ended = Campaign("o", "Sürekli")
    winter = Campaign("w", "Kış", date(2027, 1, 1))
    for one in (open_ended, winter, spring):
        storage.campaigns.save(one)
    assert storage.campaigns.all() == [spring, winter, open_ended]
    storage.campaigns.delete("w")
    assert [one.id for one in storage.campaigns.all()] == ["s", "o"]
    storage.campaigns.save(winter)
    assert winter in storage.campaigns.all()
    with pytest.raises(ValueError, match="campaign"):
        storage.campaigns.save(replace(spring, last=date(2027, 3, 31)))


def test_slots_of_an_account_take_the_place_of_its_former_ones(storage: Storage) -> None:
    morning = Slot("1", "a1", time(9, 30), frozenset(range(5)))
    evening = Slot("2", "a1", time(19))
    storage.slots.save("a1", [evening, morning])
    assert storage.slots.all() == [morning, evening]
    storage.slots.save("a1", [evening])
    assert storage.slots.all() == [evening]
    with pytest.raises(ValueError, match="slot"):
        storage.slots.save("a1", [replace(evening, weekdays=frozenset())])
    assert storage.slots.all() == [evening]


def test_series_come_back_whole(storage: Storage) -> None:
    column = Series(
        "c",
        "Haftanın kitabı",
        Rhythm.WEEKLY,
        date(2026, 12, 1),
        NOW,
        last=date(2027, 6, 1),
        at=time(18, 15),
        text="Bu haftanın kitabı:",
        variants=(Variant(Platform.X, "Kısa", "a1"), Variant(Platform.INSTAGRAM)),
        pillar_id="b",
        check_first=False,
        made_until=date(2026, 12, 8),
    )
    assert storage.series.save(column) == column
    assert storage.series.all() == [column]
    storage.series.delete("c")
    assert storage.series.all() == []
    with pytest.raises(UserError):
        storage.series.delete("c")
    storage.series.save(column)
    assert storage.series.all() == [column]


def test_comments_are_stored_once_and_only_for_posts_that_are_here(storage: Storage) -> None:
    remark = Comment("k1", "p1", 1, "Ayşe Işık", NOW, "Tarih eksik.", Platform.X, "Merhaba", 0, "Herkese merhaba")
    assert storage.comments.add([remark, replace(remark, id="k2", post_id="yok")]) == [remark]
    assert storage.comments.add([remark]) == []
    assert storage.comments.of("p1") == [remark]
    decided = storage.comments.decide("k1", CommentState.TAKEN)
    assert decided == replace(remark, state=CommentState.TAKEN)
    assert storage.comments.of("p1") == [decided]
    assert storage.comments.decide("k9", CommentState.TAKEN) is None


def test_a_topic_remembers_how_important_it_is_and_who_brought_it(storage: Storage) -> None:
    topic = Topic("t", "Mezunlar günü", NOW, "", date(2026, 12, 5), Importance.HIGH, "b", "c", "Dekanlık")
    assert storage.topics.add(topic) == topic
    assert storage.topics.open() == [topic]


def test_all_of_it_is_undone_and_redone_as_deeds(storage: Storage) -> None:
    def look() -> list[object]:
        return [storage.pillars.all(), storage.campaigns.all(), storage.slots.all(), storage.series.all()]

    column = Series("c", "Haftanın kitabı", Rhythm.WEEKLY, date(2026, 12, 1), NOW, at=time(9, 30))
    storage.series.save(replace(column, id="d", title="Eski dizi"))
    seen = [look()]
    steps = (
        lambda: storage.pillars.save([Pillar("b", "Bilim", 40, 1)]),
        lambda: storage.pillars.save([Pillar("i", "İnsanlar", 60, 2), Pillar("b", "Bilim", 40, 1)]),
        lambda: storage.campaigns.save(Campaign("s", "Tanıtım", date(2027, 4, 1))),
        lambda: storage.slots.save("a1", [Slot("1", "a1", time(9, 30), frozenset({0, 4}))]),
        lambda: storage.series.save(column),
        lambda: (storage.series.delete("d"), storage.campaigns.delete("s"), storage.slots.save("a1", [])),
    )
    for number, step in enumerate(steps):
        with storage.deeds.deed(Message(f"deed {number}")):
            step()
        seen.append(look())
    for wanted in reversed(seen[:-1]):
        undone = storage.deeds.undo()
        assert undone is not None
        assert not undone.left
        assert look() == wanted
    assert storage.deeds.undo() is None
    for wanted in seen[1:]:
        redone = storage.deeds.redo()
        assert redone is not None
        assert not redone.left
        assert look() == wanted


def test_undoing_a_series_never_takes_back_how_far_its_posts_were_made(storage: Storage) -> None:
    column = Series("c", "Haftanın kitabı", Rhythm.WEEKLY, date(2026, 12, 1), NOW)
    with storage.deeds.deed(Message("new")):
        storage.series.save(column)
    with storage.deeds.deed(Message("made")):
        storage.series.save(replace(column, made_until=date(2026, 12, 29)))
    undone = storage.deeds.undo()  # the second deed changed nothing that can be undone: it left no trace
    assert undone is not None
    assert undone.deed.told.text == "new"
    assert storage.series.all() == []
    storage.deeds.redo()
    assert storage.series.all() == [replace(column, made_until=date(2026, 12, 29))]


def test_what_posts_are_judged_by_is_read_together(storage: Storage) -> None:
    column = Series("c", "Haftanın kitabı", Rhythm.WEEKLY, date(2026, 12, 1), NOW, check_what="kitabın adı")
    storage.series.save(column)
    storage.series.save(replace(column, id="d", check_what=""))
    storage.series.delete("d")  # its posts are no repeats of a single post for that
    storage.pillars.save([Pillar("b", "Bilim", 40)])
    storage.topics.add(Topic("t", "Sergi", NOW, expires_on=date(2026, 12, 3)))
    storage.topics.add(Topic("u", "Gezi", NOW))
    orders = read_orders(storage)
    assert orders.checks == {"c": "kitabın adı", "d": ""}
    assert orders.pillars == (Pillar("b", "Bilim", 40),)
    assert orders.last_days == {"t": date(2026, 12, 3)}
