"""What is planned with errors in its text says so in the list, where its day is held and where it is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

from models.calendar import PostLine
from models.enums import Language, PostState
from models.posts import Post
from ui.calendar.looks.cells import line_card

NOW = datetime(2026, 11, 26, 6, tzinfo=UTC)
AT = NOW + timedelta(days=2)
POST = Post("a", PostState.PLANNED, Language.TURKISH, "Yazı", (), NOW, NOW, planned_at=AT)
LINE = PostLine(
    id="a", state=PostState.PLANNED, moment=AT, headline="Yazı", platforms=(), accounts=(), pictures=0, updated_at=NOW,
    revision=1, topic_id=None, pillar_id=None, campaign_id=None, series_id=None, author="", errors=None, warnings=None,
    picture="",
)  # fmt: skip


def board(post: Post | None, errors: dict[str, int]) -> SimpleNamespace:
    return SimpleNamespace(
        now=NOW,
        pause=None,
        errors=errors,
        post=lambda _: post,
        warnings_on=lambda _: (),
        pause_of=lambda _: None,
    )


def test_errors_are_told_of_posts_that_are_held_and_of_others() -> None:
    assert line_card(board(POST, {"a": 1}), LINE).state.word == "Planlandı, hatalı"
    assert line_card(board(POST, {}), replace(LINE, errors=1)).state.word == "Planlandı", (
        "what the board knows is newer"
    )
    assert line_card(board(None, {}), replace(LINE, errors=1)).state.word == "Planlandı, hatalı"
