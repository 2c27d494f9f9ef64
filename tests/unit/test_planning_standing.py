"""Which state of a post may follow which."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.enums import Language, PostState
from models.posts import Post
from services.planning.standing import BY_HAND, BY_PROGRAM, choices, may_follow

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
POST = Post(
    id="a",
    state=PostState.DRAFT,
    language=Language.TURKISH,
    text="Kulüp toplantısı",
    variants=(),
    created_at=NOW,
    updated_at=NOW,
)
DEEDS: list[Callable[[Post], Post]] = [
    lambda post: post.planned(NOW + timedelta(days=1)),
    lambda post: post.planned(None),
    Post.held,
    lambda post: post.published(NOW),
    lambda post: post.published(None) if post.state is PostState.PUBLISHED else post,
]
living = st.sampled_from([state for state in PostState if state is not PostState.CANCELLED])


def test_every_state_has_its_row_and_never_leads_to_itself() -> None:
    for table in (BY_HAND, BY_PROGRAM):
        assert set(table) == set(PostState)
        assert all(state not in following for state, following in table.items())


def test_planned_and_published_are_never_chosen_by_hand() -> None:
    chosen = {state for following in BY_HAND.values() for state in following}
    assert chosen == set(PostState) - {PostState.PLANNED, PostState.PUBLISHED}


def test_choices_are_in_the_order_of_work() -> None:
    assert choices(PostState.DRAFT) == (PostState.IDEA, PostState.REVIEW, PostState.READY, PostState.CANCELLED)
    assert choices(PostState.PUBLISHED) == ()
    order = list(PostState)
    for state in PostState:
        assert list(choices(state)) == sorted(choices(state), key=order.index)


def test_every_living_state_can_be_reached_from_an_idea() -> None:
    reached, fresh = {PostState.IDEA}, [PostState.IDEA]
    while fresh:
        state = fresh.pop()
        for following in (BY_HAND[state] | BY_PROGRAM[state]) - reached:
            reached.add(following)
            fresh.append(following)
    assert reached == set(PostState)


@given(living, st.booleans(), st.lists(st.sampled_from(DEEDS), max_size=6))
def test_what_posts_do_of_themselves_is_in_the_table(
    state: PostState, dated: bool, deeds: list[Callable[[Post], Post]]
) -> None:
    post = replace(POST, state=state, planned_at=NOW if dated else None)
    for deed in deeds:
        after = deed(post)
        assert after.state is post.state or after.state in BY_PROGRAM[post.state]
        assert may_follow(post.state, after.state)
        post = after


@given(st.booleans())
def test_a_new_day_does_not_plan_what_somebody_is_reading(dated: bool) -> None:
    reading = replace(POST, state=PostState.REVIEW, planned_at=NOW if dated else None)
    moved = reading.planned(NOW + timedelta(days=2))
    assert (moved.state, moved.planned_at) == (PostState.REVIEW, NOW + timedelta(days=2))
    assert not may_follow(PostState.REVIEW, PostState.PLANNED)
