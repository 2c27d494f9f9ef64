"""What the two kinds of review file say: a request with posts, and the answer with verdicts and comments.

The bodies are read strictly: whatever another program, an older version or an attacker may have put there is either a
whole paper of ours or :class:`~services.vault.envelope.Malformed`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar, cast

from models.enums import Language, Platform
from models.posts import Dismissal, Post
from services.language.text import clean
from services.vault.envelope import Malformed

FORMAT = 1
MOST_POSTS = 200
MOST_COMMENTS = 500
_MOST_LETTERS = 100_000
"""Letters of one text: more than any post; a limit on what a foreign file can make us keep."""
_MOST_WORDS = 4_000
_MOST_DISMISSALS = 1_000
_ID = re.compile(r"[0-9A-Za-z-]{1,64}")

T = TypeVar("T")


class NewerFormat(Malformed):
    """A paper of a newer version of the program."""


class Verdict(StrEnum):
    """What a colleague says of a post as a whole."""

    FITS = "fits"
    MEND = "mend"


@dataclass(frozen=True, slots=True)
class AskedPost:
    """One post as it goes out to be read. ``own`` are the texts of platforms that do not get the shared one."""

    id: str
    revision: int
    language: Language
    text: str
    platforms: tuple[Platform, ...] = ()
    own: tuple[tuple[Platform, str], ...] = ()
    planned_at: datetime | None = None
    dismissals: tuple[Dismissal, ...] = ()

    @property
    def texts(self) -> tuple[tuple[Platform | None, str], ...]:
        """What is to be read: the shared text first, where it says anything or nothing else does."""
        shared: tuple[tuple[Platform | None, str], ...] = ((None, self.text),) if self.text or not self.own else ()
        return (*shared, *self.own)


@dataclass(frozen=True, slots=True)
class Request:
    """Posts that somebody is asked to read."""

    id: str
    at: datetime
    posts: tuple[AskedPost, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """What the colleague says of a passage, or of the post where ``excerpt`` is empty. ``start`` is in code points."""

    id: str
    text: str
    platform: Platform | None = None
    excerpt: str = ""
    start: int = 0
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class AnsweredPost:
    """What was said of one post, as it stood in ``revision``. Without a verdict there are remarks alone."""

    id: str
    revision: int
    verdict: Verdict | None = None
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What comes back."""

    id: str
    request_id: str
    at: datetime
    posts: tuple[AnsweredPost, ...]


Paper = Request | Answer


def asked(post: Post) -> AskedPost:
    """Return a stored post as it is sent. Its pictures stay at home."""
    return AskedPost(
        id=post.id,
        revision=post.revision,
        language=post.language,
        text=post.text,
        platforms=post.platforms,
        own=tuple((v.platform, v.text) for v in post.variants if v.text is not None),
        planned_at=post.planned_at,
        dismissals=post.dismissals,
    )


def body_of(paper: Paper) -> dict[str, Any]:
    """Return what is written, and signed."""
    head = {"f": FORMAT, "id": paper.id, "at": paper.at.isoformat()}
    if isinstance(paper, Request):
        return {**head, "kind": "request", "posts": [_asked_body(post) for post in paper.posts]}
    posts = [_answered_body(post) for post in paper.posts]
    return {**head, "kind": "answer", "request": paper.request_id, "posts": posts}


def paper_of(body: Mapping[str, Any]) -> Paper:
    """Read what :func:`body_of` wrote. Raises :class:`Malformed`, :class:`NewerFormat` where it may be understood."""
    version = body.get("f")
    if type(version) is int and version > FORMAT:
        raise NewerFormat("a newer format")
    kind = body.get("kind")
    if type(version) is not int or version != FORMAT or kind not in ("request", "answer"):
        raise Malformed("no paper of ours")
    own = {"f", "id", "at", "kind", "posts", "by"}
    _names(body, own if kind == "request" else own | {"request"})
    entries = _list(body["posts"], MOST_POSTS)
    if not entries:
        raise Malformed("nothing in it")
    if kind == "request":
        paper: Paper = Request(_id(body["id"]), _moment(body["at"]), tuple(map(_asked, entries)))
    else:
        answered = tuple(map(_answered, entries))
        paper = Answer(_id(body["id"]), _id(body["request"]), _moment(body["at"]), answered)
        if sum(len(post.remarks) for post in answered) > MOST_COMMENTS:
            raise Malformed("too many remarks")
    if len({post.id for post in paper.posts}) != len(paper.posts):
        raise Malformed("a post stands twice")
    return paper


def _asked_body(post: AskedPost) -> dict[str, Any]:
    return {
        "id": post.id,
        "revision": post.revision,
        "language": post.language.value,
        "text": post.text,
        "platforms": [platform.value for platform in post.platforms],
        "own": {platform.value: text for platform, text in post.own},
        "planned_at": None if post.planned_at is None else post.planned_at.isoformat(),
        "dismissals": [
            {"rule": one.rule, "excerpt": one.excerpt, "reason": one.reason, "at": one.at.isoformat()}
            for one in post.dismissals
        ],
    }


def _answered_body(post: AnsweredPost) -> dict[str, Any]:
    return {
        "id": post.id,
        "revision": post.revision,
        "verdict": None if post.verdict is None else post.verdict.value,
        "remarks": [
            {
                "id": one.id,
                "text": one.text,
                "platform": None if one.platform is None else one.platform.value,
                "excerpt": one.excerpt,
                "start": one.start,
                "suggestion": one.suggestion,
            }
            for one in post.remarks
        ],
    }


def _asked(value: object) -> AskedPost:
    entry = _entry(value, {"id", "revision", "language", "text", "platforms", "own", "planned_at", "dismissals"})
    platforms = tuple(_word(Platform, one) for one in _list(entry["platforms"], len(Platform)))
    own = _entry(entry["own"], None)
    texts = tuple((_word(Platform, name), _text(text, _MOST_LETTERS)) for name, text in sorted(own.items()))
    if len(set(platforms)) != len(platforms) or not {name for name, _ in texts} <= set(platforms):
        raise Malformed("platforms that contradict each other")
    return AskedPost(
        id=_id(entry["id"]),
        revision=_count(entry["revision"]),
        language=_word(Language, entry["language"]),
        text=_text(entry["text"], _MOST_LETTERS),
        platforms=platforms,
        own=tuple(sorted(texts, key=lambda one: platforms.index(one[0]))),
        planned_at=None if entry["planned_at"] is None else _moment(entry["planned_at"]),
        dismissals=tuple(map(_dismissal, _list(entry["dismissals"], _MOST_DISMISSALS))),
    )


def _dismissal(value: object) -> Dismissal:
    entry = _entry(value, {"rule", "excerpt", "reason", "at"})
    rule, excerpt, reason = (_text(entry[name], _MOST_WORDS) for name in ("rule", "excerpt", "reason"))
    return Dismissal(rule, excerpt, reason, _moment(entry["at"]))


def _answered(value: object) -> AnsweredPost:
    entry = _entry(value, {"id", "revision", "verdict", "remarks"})
    remarks = tuple(map(_remark, _list(entry["remarks"], MOST_COMMENTS)))
    if len({one.id for one in remarks}) != len(remarks):
        raise Malformed("a remark stands twice")
    verdict = None if entry["verdict"] is None else _word(Verdict, entry["verdict"])
    return AnsweredPost(_id(entry["id"]), _count(entry["revision"]), verdict, remarks)


def _remark(value: object) -> Remark:
    entry = _entry(value, {"id", "text", "platform", "excerpt", "start", "suggestion"})
    remark = Remark(
        id=_id(entry["id"]),
        text=_text(entry["text"], _MOST_WORDS),
        platform=None if entry["platform"] is None else _word(Platform, entry["platform"]),
        excerpt=_text(entry["excerpt"], _MOST_LETTERS),
        start=_count(entry["start"]),
        suggestion=None if entry["suggestion"] is None else _text(entry["suggestion"], _MOST_LETTERS),
    )
    if remark.suggestion is not None and not remark.excerpt:
        raise Malformed("a suggestion in place of nothing")
    if remark.suggestion is None and not remark.text.strip():
        raise Malformed("a remark without words")
    return remark


def _entry(value: object, names: set[str] | None) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise Malformed("not an object")
    found = cast("dict[str, Any]", value)
    if names is not None:
        _names(found, names)
    return found


def _names(found: Mapping[str, Any], names: set[str]) -> None:
    if set(found) != names:
        raise Malformed("other names than expected")


def _list(value: object, most: int) -> Sequence[object]:
    if not isinstance(value, list) or len(cast("list[object]", value)) > most:
        raise Malformed("not a list, or too long")
    return cast("list[object]", value)


def _id(value: object) -> str:
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise Malformed("not an id")
    return value


def _text(value: object, most: int) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise Malformed("not a text, or too long")
    if clean(value) != value:
        raise Malformed("a text that nobody can type")
    return value


def _count(value: object) -> int:
    if type(value) is not int or not 0 <= value < 1 << 31:
        raise Malformed("not a count")
    return value


def _moment(value: object) -> datetime:
    if not isinstance(value, str) or len(value) > 40:
        raise Malformed("not a moment")
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise Malformed("not a moment") from None
    # Beyond these years a change of zone may fall out of what a date can be.
    if moment.utcoffset() is None or not 1970 <= moment.year <= 2999:
        raise Malformed("a moment of no zone, or of no calendar of ours")
    return moment


def _word(kind: Callable[[Any], T], value: object) -> T:
    try:
        return kind(value)
    except ValueError:
        raise Malformed("not a word we know") from None
