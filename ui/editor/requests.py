"""What is to be checked of a post: its texts as immutable snapshots, with all that checkers may know."""

from __future__ import annotations

from dataclasses import replace

from models.checking import Snapshot
from models.enums import Platform
from models.posts import Post
from services.clock import Clock
from ui.editor.desk import Desk
from ui.editor.knowledge import Knowledge
from ui.editor.live_check import CheckRequest
from ui.editor.sheet import Sheet


class Requests:
    """Makes the requests of the open sheet and of whole posts."""

    def __init__(self, clock: Clock, known: Knowledge, desk: Desk) -> None:
        self._clock = clock
        self._context = known.context
        self._calendar = known.calendar
        self._rights = known.rights
        self._desk = desk

    def of_sheet(self, sheet: Sheet, revision: int) -> CheckRequest:
        """Return the request for the text that is open, exactly as its document has it."""
        wanted = (sheet.tab,) if sheet.tab is not None else sheet.followers()
        return self._request(sheet.post, sheet.raw_text(sheet.tab), wanted, revision)

    def of_post(self, post: Post) -> list[CheckRequest]:
        """Return a request for each text of a post that somebody will read."""
        followers = _followers(post)
        found = [self._request(post, post.text, followers)] if followers or not post.variants else []
        found += [
            replace(self._request(post, variant.text, (variant.platform,)), own_platform=variant.platform)
            for variant in post.variants
            if variant.text is not None
        ]
        return found

    def of_shared(self, post: Post) -> CheckRequest:
        """Return the request for the shared text of a post that is not open, as it is when it is opened."""
        return self._request(post, post.text, _followers(post))

    def _request(self, post: Post, text: str, platforms: tuple[Platform, ...], revision: int = 0) -> CheckRequest:
        paths = self._desk.picture_paths(post)
        return CheckRequest(
            snapshots=self._snapshots(post, text, platforms, revision),
            dismissals=post.dismissals,
            pictures=tuple((paths[a.sha256], a) for a in post.attachments if a.sha256 in paths),
            spelling=self._context.spelling,
            rights=self._rights.of(post),
            seen=self._rights.seen.put,
        )

    def _snapshots(
        self, post: Post, text: str, platforms: tuple[Platform, ...], revision: int = 0
    ) -> tuple[Snapshot, ...]:
        """Return one moment of ``text`` for each platform, or for none."""
        plan = self._calendar.around(post)
        return tuple(
            Snapshot(
                text=text,
                language=post.language,
                now=self._clock.now(),
                platform=platform,
                planned_at=post.planned_at,
                attachments=post.attachments,
                unit=self._context.unit,
                revision=revision,
                plan=plan,
            )
            for platform in platforms or (None,)
        )


def _followers(post: Post) -> tuple[Platform, ...]:
    return tuple(variant.platform for variant in post.variants if variant.text is None)
