"""Posts looked for: by words, accounts, states, pillars, campaigns, authors and days, and page by page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from models.calendar import LATE, Campaign, FilterPart, Pillar, PostFilter
from models.enums import Language, Platform, PostState
from models.messages import Message
from models.posts import Account, Attachment, Post, Variant
from models.rows import PostWordsRow
from services.clock import FixedClock
from services.paths import Paths
from services.storage import Storage, open_storage

pytestmark = pytest.mark.both_databases

DAY = datetime(2026, 11, 26, tzinfo=UTC)
YEAR = (DAY - timedelta(days=400), DAY + timedelta(days=400))
EVERYTHING = PostFilter()


@pytest.fixture
def storage(paths: Paths, clock: FixedClock) -> Iterator[Storage]:
    opened = open_storage(paths, clock)
    opened.unit.save_account(Account("x1", Platform.X, "birim"))
    opened.unit.save_account(Account("i1", Platform.INSTAGRAM, "birim"))
    opened.unit.save_account(Account("i2", Platform.INSTAGRAM, "kutuphane"))
    yield opened
    opened.close()


def post(post_id: str, text: str = "Merhaba", day: int | None = 0, **fields: object) -> Post:
    planned = None if day is None else DAY + timedelta(days=day)
    state = PostState.DRAFT if day is None else PostState.PLANNED
    made = Post(post_id, state, Language.TURKISH, text, (Variant(Platform.X),), DAY, DAY, planned_at=planned)
    return replace(made, **fields)  # type: ignore[arg-type]


def found(storage: Storage, **asked: object) -> set[str]:
    """What a filter finds among all posts with a day; the lines, the ids and the counts agree on it."""
    wanted = PostFilter(**asked)  # type: ignore[arg-type]
    ids = storage.search.ids(wanted, *YEAR)
    lines = storage.search.lines(wanted, *YEAR)
    assert ids == {line.id for line in lines}
    undated = storage.search.page(wanted, undated=True)
    assert sum(storage.search.counts(wanted).values()) == len(ids) + len(undated)
    return set(ids)


def test_words_are_kept_with_each_save(storage: Storage) -> None:
    storage.posts.add(post("p1", "DİYARBAKIR'da kitap fuarı"))
    storage.posts.add_all([post("p2", "Diyarbakır gezisi"), post("p3", "Van gezisi")])
    assert found(storage, text="diyarbakir") == {"p1", "p2"}
    assert found(storage, text="diyarbakır gezi") == {"p2"}
    storage.posts.update("p2", lambda one: replace(one, text="Mardin gezisi"))
    assert found(storage, text="diyarbakir") == {"p1"}
    assert found(storage, text="mardin") == {"p2"}
    storage.posts.update("p3", lambda one: replace(one, variants=(Variant(Platform.X, "Yalnız X'te"),)))
    assert found(storage, text="van") == set()  # nobody will read the shared text
    assert found(storage, text="yalniz") == {"p3"}


def test_words_follow_undoing_deleting_and_restoring(storage: Storage) -> None:
    with storage.deeds.deed(Message("yazıldı")):
        storage.posts.add(post("p1", "Mezuniyet töreni"))
    with storage.deeds.deed(Message("değişti")):
        storage.posts.update("p1", lambda one: replace(one, text="Açılış töreni"))
    storage.deeds.undo()
    assert (found(storage, text="mezun"), found(storage, text="açılış")) == ({"p1"}, set())
    storage.deeds.redo()
    assert (found(storage, text="mezun"), found(storage, text="açılış")) == (set(), {"p1"})
    storage.posts.delete("p1")
    assert found(storage, text="açılış") == set()
    storage.posts.restore("p1")
    assert found(storage, text="açılış") == {"p1"}
    storage.posts.delete("p1")
    assert storage.bin.erase_post("p1")
    with storage._database.reading() as session:
        assert session.scalars(select(PostWordsRow.post_id)).all() == []


def test_posts_of_an_earlier_version_are_read_in_portions(storage: Storage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.storage.search._FILLED_AT_ONCE", 2)
    storage.posts.add_all([post(f"p{n}", f"Fuar {n}") for n in range(5)])
    with storage._database.writing() as session:
        session.execute(delete(PostWordsRow))
    assert found(storage, text="fuar") == set()
    last = storage.search.fill()
    assert found(storage, text="fuar") == {"p0", "p1"}
    storage.posts.update("p4", lambda one: replace(one, text="Fuar yarın"))  # saved before it was read
    while last is not None:
        last = storage.search.fill(last)
    assert found(storage, text="fuar") == {f"p{n}" for n in range(5)}
    assert storage.search.fill() is None


def test_filters_together_and_alone(storage: Storage) -> None:
    storage.pillars.save([Pillar("k", "Kültür")])
    storage.campaigns.save(Campaign("c", "Tanıtım günleri"))
    storage.posts.add(post("plain", author="Ayşe"))
    storage.posts.add(post("pillar", pillar_id="k", campaign_id="c", author="Deniz"))
    storage.posts.add(post("draft", state=PostState.DRAFT, pillar_id="k"))
    storage.posts.add(post("off", state=PostState.CANCELLED))
    storage.posts.add(post("late", day=-3))
    storage.posts.add(post("out", day=-9, state=PostState.PUBLISHED, published_at=DAY))
    everything = {"plain", "pillar", "draft", "late", "out"}
    assert not EVERYTHING
    assert PostFilter(text="x")
    assert found(storage) == everything
    assert found(storage, pillars=frozenset({"k"})) == {"pillar", "draft"}
    assert found(storage, pillars=frozenset({""})) == everything - {"pillar", "draft"}
    assert found(storage, pillars=frozenset({"k", ""})) == everything
    assert found(storage, campaigns=frozenset({"c"}), states=frozenset({PostState.PLANNED})) == {"pillar"}
    assert found(storage, states=frozenset({PostState.CANCELLED})) == {"off"}
    assert found(storage, authors=frozenset({"Ayşe"})) == {"plain"}
    assert found(storage, late=True) == {"late", "plain", "pillar"}
    assert found(storage, late=True, first=date(2026, 11, 26)) == {"plain", "pillar"}
    assert found(storage, late=True, states=frozenset({PostState.PUBLISHED})) == {"late", "plain", "pillar", "out"}
    storage.pillars.save([])
    assert found(storage, pillars=frozenset({""})) == everything, "what was deleted orders nothing any more"
    assert storage.search.tally(PostFilter(), FilterPart.PILLARS) == {"": len(everything)}
    assert found(storage, last=date(2026, 11, 25)) == {"late"}  # what went out later stands where it went out
    assert [line.id for line in storage.search.page(PostFilter(late=True))] == ["late", "pillar", "plain"]
    assert set(storage.search.authors()) == {"Ayşe", "Deniz"}


def test_days_are_those_of_turkey(storage: Storage) -> None:
    storage.posts.add(post("evening", planned_at=datetime(2026, 11, 25, 20, 59, tzinfo=UTC)))
    storage.posts.add(post("midnight", planned_at=datetime(2026, 11, 25, 21, tzinfo=UTC)))
    assert found(storage, last=date(2026, 11, 25)) == {"evening"}
    assert found(storage, first=date(2026, 11, 26), last=date(2026, 11, 26)) == {"midnight"}


def test_a_variant_without_account_is_for_the_only_account_of_its_platform(storage: Storage) -> None:
    storage.posts.add(post("x", variants=(Variant(Platform.X),)))
    storage.posts.add(post("either", variants=(Variant(Platform.INSTAGRAM),)))
    storage.posts.add(post("second", variants=(Variant(Platform.X), Variant(Platform.INSTAGRAM, None, "i2"))))
    assert found(storage, accounts=frozenset({"x1"})) == {"x", "second"}
    assert found(storage, accounts=frozenset({"i2"})) == {"second"}
    assert found(storage, accounts=frozenset({"i1"})) == set()


def test_a_line_tells_what_a_card_shows(storage: Storage) -> None:
    picture = Attachment("r", "ab" * 32, "a.jpg", "JPEG", 1, 1)
    variants = (Variant(Platform.X, "\n Yalnız X'te\nsonrası", "x1"), Variant(Platform.INSTAGRAM, "Başka"))
    storage.posts.add(post("p", " \n", variants=variants, attachments=(picture, replace(picture, id="q"))))
    (line,) = storage.search.lines(EVERYTHING, *YEAR)
    assert (line.headline, line.platforms, line.accounts) == (
        "Yalnız X'te",
        (Platform.X, Platform.INSTAGRAM),
        ("x1", None),
    )
    assert (line.pictures, line.moment, line.errors) == (2, DAY, None)
    storage.search.note("p", 1, 2, 1)
    assert storage.search.errors(*YEAR) == {"p": 2}
    (line,) = storage.search.lines(EVERYTHING, *YEAR)
    assert (line.errors, line.warnings) == (2, 1)
    storage.posts.update("p", lambda one: replace(one, text="Yeni\nsatır"))
    (line,) = storage.search.lines(EVERYTHING, *YEAR)
    assert (line.headline, line.errors) == ("Yeni", None)  # nobody has looked at what it says now
    storage.search.note("p", 1, 2, 1)  # an answer that comes too late
    assert storage.search.errors(*YEAR) == {}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(days=st.lists(st.integers(0, 3), max_size=12), limit=st.integers(1, 5), backwards=st.booleans())
def test_pages_hold_every_post_once_in_order(storage: Storage, days: list[int], limit: int, backwards: bool) -> None:
    for line in storage.search.page(EVERYTHING, limit=1000):
        storage.posts.delete(line.id)
        storage.bin.erase_post(line.id)
    storage.posts.add_all([post(f"p{n}", day=day) for n, day in enumerate(days)])
    seen: list[str] = []
    place = None
    while page := storage.search.page(EVERYTHING, place, limit, backwards=backwards):
        seen += [line.id for line in page]
        place = page[-1].place
    wanted = sorted(range(len(days)), key=lambda n: (days[n], f"p{n}"), reverse=backwards)
    assert seen == [f"p{n}" for n in wanted]


def test_whole_posts_are_found_the_most_recent_first(storage: Storage, clock: FixedClock) -> None:
    stored = storage.posts.add_all([post(f"p{n}", "Fuar", day=None if n else 3) for n in range(3)])
    clock.moment += timedelta(hours=1)
    fresh = storage.posts.update("p1", lambda one: replace(one, language=Language.ENGLISH))
    assert storage.search.posts(PostFilter(text="fuar"), 2) == [fresh, stored[0]]


def test_undated_posts_have_pages_of_their_own(storage: Storage, clock: FixedClock) -> None:
    storage.posts.add_all([post(f"p{n}", day=None) for n in range(3)])
    clock.moment += timedelta(hours=1)
    storage.posts.update("p0", lambda one: replace(one, text="Yeni"))
    first = storage.search.page(EVERYTHING, limit=2, backwards=True, undated=True)
    assert [line.id for line in first] == ["p0", "p2"]
    rest = storage.search.page(EVERYTHING, first[-1].place, backwards=True, undated=True)
    assert [line.id for line in rest] == ["p1"]
    assert storage.search.page(EVERYTHING) == []


def test_each_choice_is_counted_as_it_would_be_found(storage: Storage) -> None:
    storage.pillars.save([Pillar("p", "Duyuru")])
    x1 = (Variant(Platform.X, None, "x1"),)
    for one in (
        post("a", "Sergi", pillar_id="p", author="Derya"),
        post("b", "Sergi", variants=(*x1, Variant(Platform.INSTAGRAM, None, "i2")), author="Ayşe"),
        post("c", "Konser", state=PostState.READY, author="Derya"),
        post("d", "Sergi", day=-399, variants=x1),
        post("e", "Sergi", state=PostState.CANCELLED),
    ):
        storage.posts.add(one)
    without_pillar = PostFilter(accounts=frozenset({"x1"}), pillars=frozenset({""}))
    for base in (PostFilter(), PostFilter(text="sergi"), without_pillar):
        for part in (FilterPart.ACCOUNTS, FilterPart.PILLARS, FilterPart.AUTHORS):
            for key, number in storage.search.tally(base, part).items():
                alone = replace(base, **{part.value: frozenset({key})})
                if key or part is FilterPart.PILLARS:
                    assert number == len(storage.search.ids(alone, *YEAR)), key
        states = storage.search.tally(base, FilterPart.STATES)
        assert states[LATE] == len(storage.search.ids(replace(base, late=True), *YEAR))
        for state in PostState:
            alone = replace(base, states=frozenset({state}))
            assert states.get(state.value, 0) == len(storage.search.ids(alone, *YEAR))
