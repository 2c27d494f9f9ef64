"""Calendars go out to spreadsheets and come back as the same posts; an import is one deed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.enums import Platform, PostState
from models.errors import Cancelled, UserError
from models.posts import Attachment, Post, Topic, Variant
from services.clock import FixedClock
from services.exchange.applying import apply_import
from services.exchange.lines import Kind
from services.exchange.plan import plan_import
from services.exchange.reading import load_sheet, read_sheet
from services.exchange.writing import Names, posts_as_bytes, save_posts
from services.paths import Paths
from services.storage import Storage, codec, open_storage
from tests.exchange_support import FACEBOOK, HEADINGS, INSTAGRAM, NEWS, NOW, FakeStorage, X, post, workbook


@pytest.fixture
def storage(paths: Paths, clock: FixedClock) -> Iterator[Storage]:
    opened = open_storage(paths, clock)
    for account in (X, FACEBOOK, INSTAGRAM):
        opened.unit.save_account(account)
    opened.pillars.save([NEWS])
    yield opened
    opened.close()


ROWS = (
    HEADINGS,
    ("2.12.2026", "9.30", "X", "Haber ve duyuru", "Kitap günü", "Yarın", "afiş.jpg", "#kitap", "Planlandı"),
    ("3.12.2026", "akşam", "Instagram", "Mizah", None, "Öbür gün", None, None, "Hazır"),
    ("yok", None, "X", None, None, "Olmaz"),
)


def test_an_import_is_one_deed_that_is_undone_at_once(storage: Storage, clock: FixedClock) -> None:
    plan = plan_import(read_sheet(workbook(*ROWS)), storage, NOW)
    seen: list[tuple[int, int]] = []
    stored = apply_import(storage, plan.lines, clock, "kasım.xlsx", progress=lambda *at: seen.append(at))
    assert (stored, seen[0], seen[-1]) == (2, (0, 2), (2, 2))
    first, second = sorted(storage.posts.listed(), key=lambda one: one.planned_at or NOW)
    topic = storage.topics.get(first.topic_id or "")
    assert topic is not None
    assert (topic.title, first.pillar_id, first.text) == ("Kitap günü", NEWS.id, "Yarın\n\n#kitap")
    assert [one.text for one in storage.comments.of(second.id)] == ["Tablodan: Tür “Mizah”."]
    deed = storage.deeds.next_undo()
    assert deed is not None
    assert deed.told.turkish() == "“kasım.xlsx” dosyasından 2 gönderi alındı"
    storage.deeds.undo()
    assert storage.posts.listed() == []
    assert storage.topics.get(topic.id) is None
    assert storage.deeds.next_undo() is None
    storage.deeds.redo()
    assert len(storage.posts.listed()) == 2


def test_cancelled_in_its_midst_nothing_is_stored(storage: Storage, clock: FixedClock) -> None:
    rows = [("2.12.2026", "9.30", "X", None, f"Konu {n}", f"Metin {n}") for n in range(120)]
    plan = plan_import(read_sheet(workbook(HEADINGS, *rows)), storage, NOW)
    answers = iter((False, False, True))
    with pytest.raises(Cancelled):
        apply_import(storage, plan.lines, clock, "a.xlsx", is_cancelled=lambda: next(answers))
    assert storage.posts.listed() == []
    assert storage.topics.open() == []
    assert storage.deeds.next_undo() is None


def test_what_was_written_meanwhile_stays(storage: Storage, clock: FixedClock) -> None:
    stored = storage.posts.add(post(1, planned_at=NOW + timedelta(days=3)))
    sheet = workbook(("Kimlik", "Metin", "Durum"), (stored.id, stored.text, "Hazır"))
    plan = plan_import(read_sheet(sheet), storage, NOW)
    storage.posts.update(stored.id, lambda one: replace(one, text="Sonra yazıldı"))
    apply_import(storage, plan.lines, clock, "a.xlsx")
    now = storage.posts.get(stored.id)
    assert now is not None
    assert (now.text, now.state) == ("Sonra yazıldı", PostState.READY)


def test_what_went_out_while_the_preview_was_open_stays_out(storage: Storage, clock: FixedClock) -> None:
    ids = [storage.posts.add(post(n, planned_at=NOW + timedelta(days=3), state=PostState.READY)).id for n in (1, 2)]
    head = ("Kimlik", "Metin", "Metin (X)", "Durum")
    rows = [(one, f"Yeni {n}", "X’e özel", "Planlandı") for n, one in enumerate(ids)]
    plan = plan_import(read_sheet(workbook(head, *rows)), storage, NOW)
    storage.posts.update(ids[0], lambda one: one.published(NOW))
    apply_import(storage, plan.lines, clock, "a.xlsx")
    out, other = (storage.posts.get(one) for one in ids)
    assert out is not None
    assert other is not None
    assert (out.text, out.state, out.published_at) == ("Yeni 0", PostState.PUBLISHED, NOW)
    assert [one.published_at for one in out.variants] == [NOW for _ in out.variants]
    assert (other.text, other.state) == ("Yeni 1", PostState.PLANNED)


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_an_exported_calendar_comes_back_as_the_same_posts(storage: Storage, paths: Paths, suffix: str) -> None:
    storage.topics.add(Topic("e" * 32, "Söyleşi", NOW))
    own = (Variant(Platform.X, "=1+1", X.id), Variant(Platform.FACEBOOK, None, None))
    picture = Attachment("1", "0" * 64, "afiş, 2.jpg", "JPEG", 10, 10)
    storage.posts.add(post(1, text="'+'dan önce\n\"tırnak\"; virgül,\tsekme #Şenlik", variants=own, topic_id="e" * 32))
    storage.posts.add(post(2, state=PostState.PUBLISHED, published_at=NOW, attachments=(picture,), pillar_id=NEWS.id))
    storage.posts.add(post(3, text="", state=PostState.IDEA, variants=()))
    posts = storage.posts.listed()
    path = paths.state / f"takvim{suffix}"
    path.parent.mkdir(parents=True, exist_ok=True)
    save_posts(
        path, "Kasım 2026", posts, Names.of(posts, storage.unit.accounts(), storage.pillars.all(), storage.topics)
    )
    plan = plan_import(load_sheet(path), storage, NOW)
    assert {line.kind for line in plan.lines} == {Kind.SAME}
    assert len(plan.lines) == 3


def test_text_is_never_a_formula_and_dates_are_dates(storage: Storage) -> None:
    import io

    from openpyxl import load_workbook

    posts = [post(1, text="=HYPERLINK(1)", planned_at=NOW)]
    sheet = load_workbook(io.BytesIO(posts_as_bytes(".xlsx", "Kasım: 2026/11", posts, Names({}, {}, {})))).active
    assert sheet is not None
    day, at, text = sheet["A2"], sheet["B2"], sheet["F2"]
    assert (text.value, text.data_type, sheet["A1"].font.bold) == ("=HYPERLINK(1)", "s", True)
    assert (day.is_date, day.number_format, f"{at.value:%H:%M}") == (True, "dd.mm.yyyy", "09:00")
    table = posts_as_bytes(".csv", "", posts, Names({}, {}, {})).decode("utf-8-sig")
    assert ";'=HYPERLINK(1);" in table


def test_more_posts_than_a_file_takes_back_are_not_written(paths: Paths) -> None:
    with pytest.raises(UserError):
        save_posts(paths.state / "a.xlsx", "", [post(1)] * 20_001, Names({}, {}, {}))


_MOMENTS = st.datetimes(datetime(2001, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
_TEXTS = st.one_of(st.text(max_size=60), st.text("=+-@'\"#;,\t\n _x000D\r\u0301ıİ\ufffe", max_size=12))


@st.composite
def _posts(draw: st.DrawFn) -> Post:
    platforms = draw(st.lists(st.sampled_from(list(Platform)), unique=True))
    ids = {one.platform: one.id for one in (X, FACEBOOK, INSTAGRAM)}
    variants = tuple(
        Variant(one, draw(st.none() | _TEXTS), draw(st.sampled_from((None, ids[one])))) for one in platforms
    )
    made = post(
        draw(st.integers(1, 2**64)),
        state=draw(st.sampled_from(PostState)),
        text=draw(_TEXTS),
        variants=variants,
        planned_at=draw(st.none() | _MOMENTS),
        published_at=draw(st.none() | _MOMENTS),
        pillar_id=draw(st.sampled_from((None, NEWS.id))),
        topic_id=draw(st.sampled_from((None, "e" * 32))),
    )
    return codec.safe_post(made)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_posts(), max_size=3, unique_by=lambda one: one.id), st.sampled_from((".xlsx", ".csv")))
def test_whatever_a_post_holds_its_row_comes_back_as_the_same(posts: list[Post], suffix: str) -> None:
    storage = FakeStorage(posts, used=[Topic("e" * 32, "=Söyleşi 'A'", NOW)])
    names = Names.of(posts, storage.unit.accounts(), storage.pillars.all(), storage.topics)
    plan = plan_import(read_sheet(posts_as_bytes(suffix, "Takvim", posts, names)), storage, NOW)
    assert [(line.kind, line.told) for line in plan.lines] == [(Kind.SAME, ())] * len(posts)
