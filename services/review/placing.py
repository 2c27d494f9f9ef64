"""Where a passage stands now: a comment was written about a text that may have moved on since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from models.calendar import Comment, CommentState
from models.enums import Platform
from models.posts import Post, Revision
from services.review.merging import carried, edits, merged


class Revisions(Protocol):
    def revisions(self, post_id: str, /) -> list[Revision]: ...


@dataclass(frozen=True, slots=True)
class Place:
    """A passage in today's text, in code points. Where it is not ``certain``, only a person may change it.

    Where it reads otherwise by now, ``then`` is how it read, and ``before`` and ``behind`` what of that was not
    commented on: a change that began earlier or ended later is shown whole.
    """

    start: int
    end: int
    certain: bool
    then: str = ""
    before: str = ""
    behind: str = ""

    def with_suggestion(self, suggestion: str) -> str:
        """Return what the passage would have read with ``suggestion`` in its place."""
        return self.before + suggestion + self.behind

    def merged(self, now: str, suggestion: str) -> str | None:
        """Return the passage, which reads ``now``, with the suggestion as well; ``None``: a person decides."""
        return merged(self.then, now, self.with_suggestion(suggestion))


def place_of(text: str, excerpt: str, start: int, read: str | None = None) -> Place | None:
    """Return where ``excerpt`` stands in ``text``, nearest to where it began; ``None`` where it is gone.

    ``read`` is the text as the colleague read it, where it is still known: then the passage is followed through what
    was changed since. Without it, it is certain where it stands once, or just where it stood.
    """
    if not excerpt:
        return None
    if read is None or read[start : start + len(excerpt)] != excerpt:
        return _found(text, excerpt, start)
    end = start + len(excerpt)
    went = carried(edits(read, text), start, end)
    now = text[slice(*went.now)]
    if now == excerpt:
        return Place(*went.now, certain=True)
    if not now or (text.count(excerpt) == 1 and read.count(excerpt) == 1):  # deleted, or moved as it was
        return _found(text, excerpt, start)
    begin, stop = went.then
    return Place(*went.now, certain=False, then=read[begin:stop], before=read[begin:start], behind=read[end:stop])


def texts_read(posts: Revisions, comments: Iterable[Comment]) -> dict[str, str]:
    """Return, by the ids of open ``comments`` on a post's passages, the texts as they were read. Storage lane only."""
    wanted = [one for one in comments if one.excerpt and one.state is CommentState.OPEN]
    if not wanted:
        return {}
    known = {one.number: one.post for one in posts.revisions(wanted[0].post_id)}
    return {one.id: _text(known[one.revision], one.platform) for one in wanted if one.revision in known}


def _text(post: Post, platform: Platform | None) -> str:
    return post.text if platform is None else post.text_for(platform)


def _found(text: str, excerpt: str, start: int) -> Place | None:
    found: list[int] = []
    at = text.find(excerpt)
    while at >= 0:
        found.append(at)
        at = text.find(excerpt, at + 1)
    if not found:
        return None
    nearest = min(found, key=lambda place: (abs(place - start), place))
    return Place(nearest, nearest + len(excerpt), certain=len(found) == 1 or nearest == start)
