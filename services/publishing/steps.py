"""What is to be done for one outlet of a post, step by step."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import TYPE_CHECKING

from models.posts import Post
from services.publishing.outlets import Outlet, text_at

if TYPE_CHECKING:  # the program's start need not wait for it
    from services.platforms import PlatformProfile


class Step(StrEnum):
    """One thing to do. Values are kept in a file: never rename one."""

    TEXT = "text"
    PICTURES = "pictures"
    COMPOSER = "composer"
    OUT = "out"


def steps_of(post: Post, outlet: Outlet, profile: PlatformProfile) -> tuple[Step, ...]:
    """Return the steps in their order. What a platform's page takes from the address need not be copied."""
    text = text_at(post, outlet)
    takes_text = any(place.text for place in profile.places[:1])
    steps: list[Step] = []
    if text.strip() and not takes_text:
        steps.append(Step.TEXT)
    if post.attachments:
        steps.append(Step.PICTURES)
    return (*steps, Step.COMPOSER, Step.OUT)


def next_step(steps: Collection[Step], done: Collection[Step]) -> Step:
    """Return the first step that is not done. To say that it is out is the last, and always left to say.

    Where its page was opened, that is the question, whatever was left out before.
    """
    if Step.COMPOSER in done:
        return Step.OUT
    return next((one for one in steps if one not in done), Step.OUT)
