"""How a paper is written, and read: whole and as it was written, or :class:`~services.vault.envelope.Malformed`.

The bodies are read strictly: whatever another program, an older version or an attacker may have put there is either a
whole paper of ours or refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.enums import Language, Platform
from models.posts import Dismissal
from services.review.fields import count_of, entry_of, expect_names, id_of, list_of, moment_of, text_of, word_of
from services.review.papers import (
    MOST_PICTURES,
    Answer,
    AnsweredPost,
    AskedPost,
    Paper,
    Remark,
    Request,
    SentPicture,
    Verdict,
)
from services.vault.envelope import Malformed, from_text, to_text

FORMAT = 1
MOST_POSTS = 200
MOST_COMMENTS = 500
_MOST_LETTERS = 100_000
"""Letters of one text: more than any post; a limit on what a foreign file can make us keep."""
_MOST_WORDS = 4_000
_MOST_DISMISSALS = 1_000
_ASKED = {"id", "revision", "language", "text", "platforms", "own", "planned_at", "dismissals", "pictures"}


class NewerFormat(Malformed):
    """A paper of a newer version of the program."""


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
    expect_names(body, own if kind == "request" else own | {"request"})
    entries = list_of(body["posts"], MOST_POSTS)
    if not entries:
        raise Malformed("nothing in it")
    if kind == "request":
        paper: Paper = Request(id_of(body["id"]), moment_of(body["at"]), tuple(map(_asked, entries)))
    else:
        answered = tuple(map(_answered, entries))
        paper = Answer(id_of(body["id"]), id_of(body["request"]), moment_of(body["at"]), answered)
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
        "pictures": [
            {
                "id": one.id,
                "name": one.name,
                "alt_text": one.alt_text,
                "credit": one.credit,
                "jpeg": to_text(one.jpeg),
            }
            for one in post.pictures
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
                "picture": one.picture,
            }
            for one in post.remarks
        ],
    }


def _asked(value: object) -> AskedPost:
    entry = entry_of(value, _ASKED)
    platforms = tuple(word_of(Platform, one) for one in list_of(entry["platforms"], len(Platform)))
    own = entry_of(entry["own"], None)
    texts = tuple((word_of(Platform, name), text_of(text, _MOST_LETTERS)) for name, text in sorted(own.items()))
    if len(set(platforms)) != len(platforms) or not {name for name, _ in texts} <= set(platforms):
        raise Malformed("platforms that contradict each other")
    return AskedPost(
        id=id_of(entry["id"]),
        revision=count_of(entry["revision"]),
        language=word_of(Language, entry["language"]),
        text=text_of(entry["text"], _MOST_LETTERS),
        platforms=platforms,
        own=tuple(sorted(texts, key=lambda one: platforms.index(one[0]))),
        planned_at=None if entry["planned_at"] is None else moment_of(entry["planned_at"]),
        dismissals=tuple(map(_dismissal, list_of(entry["dismissals"], _MOST_DISMISSALS))),
        pictures=tuple(map(_picture, list_of(entry["pictures"], MOST_PICTURES))),
    )


def _picture(value: object) -> SentPicture:
    entry = entry_of(value, {"id", "name", "alt_text", "credit", "jpeg"})
    name, alt_text, credit = (text_of(entry[one], _MOST_WORDS) for one in ("name", "alt_text", "credit"))
    # Not looked into: only the image worker ever does.
    return SentPicture(id_of(entry["id"]), name, alt_text, credit, from_text(entry["jpeg"]))


def _dismissal(value: object) -> Dismissal:
    entry = entry_of(value, {"rule", "excerpt", "reason", "at"})
    rule, excerpt, reason = (text_of(entry[name], _MOST_WORDS) for name in ("rule", "excerpt", "reason"))
    return Dismissal(rule, excerpt, reason, moment_of(entry["at"]))


def _answered(value: object) -> AnsweredPost:
    entry = entry_of(value, {"id", "revision", "verdict", "remarks"})
    remarks = tuple(map(_remark, list_of(entry["remarks"], MOST_COMMENTS)))
    if len({one.id for one in remarks}) != len(remarks):
        raise Malformed("a remark stands twice")
    verdict = None if entry["verdict"] is None else word_of(Verdict, entry["verdict"])
    return AnsweredPost(id_of(entry["id"]), count_of(entry["revision"]), verdict, remarks)


def _remark(value: object) -> Remark:
    entry = entry_of(value, {"id", "text", "platform", "excerpt", "start", "suggestion", "picture"})
    remark = Remark(
        id=id_of(entry["id"]),
        text=text_of(entry["text"], _MOST_WORDS),
        platform=None if entry["platform"] is None else word_of(Platform, entry["platform"]),
        excerpt=text_of(entry["excerpt"], _MOST_LETTERS),
        start=count_of(entry["start"]),
        suggestion=None if entry["suggestion"] is None else text_of(entry["suggestion"], _MOST_LETTERS),
        picture=None if entry["picture"] is None else id_of(entry["picture"]),
    )
    if remark.picture is not None and (remark.excerpt or remark.platform is not None):
        raise Malformed("of a picture and of a text")
    if remark.suggestion is not None and not remark.excerpt:
        raise Malformed("a suggestion in place of nothing")
    if remark.suggestion is None and not remark.text.strip():
        raise Malformed("a remark without words")
    return remark
