"""What becomes of a post on its way out, each a deed that can be undone. For the storage lane."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from models.enums import PostState
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post, Variant
from services.accounts import PLATFORM_NAMES
from services.clock import Clock
from services.publishing.outlets import Outlet, gone_out, not_out, variant_at

if TYPE_CHECKING:
    from services.storage.deeds import Made

_FUTURE = Message(QT_TRANSLATE_NOOP("services", "Yayın zamanı ileride olamaz."))
_FUTURE_HINT = Message(QT_TRANSLATE_NOOP("services", "Gönderinin yayımlandığı saati seçin."))


class Posts(Protocol):
    def get(self, post_id: str, /) -> Post | None: ...
    def update(self, post_id: str, change: Callable[[Post], Post], /) -> Post: ...


class Deeds(Protocol):
    def deed(self, told: Message, /) -> AbstractContextManager[Made]: ...


@dataclass(frozen=True, slots=True)
class Marked:
    """What was stored, and as which deed; its number is 0 where all of it was so before."""

    post: Post
    made: Made
    told: Message


class Stored(Protocol):
    """The part of the storage that is used."""

    @property
    def posts(self) -> Posts: ...
    @property
    def deeds(self) -> Deeds: ...


class Marking:
    """Every call is one deed, looks at the post as it is stored by now, and does nothing that is done already."""

    def __init__(self, storage: Stored, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def went_out(self, post_id: str, name: str, outlet: Outlet, at: datetime, link: str = "") -> Marked:
        """Note that a post is out on ``outlet`` since ``at``; ``name`` is what the deed calls it.

        Where somebody noted that before, the moment stays, and so does a link; one that is missing is added. Raises
        :class:`UserError` for a moment that is still to come, and where the post is meant for there no more.
        """
        if at > self._clock.now():
            raise UserError(_FUTURE, _FUTURE_HINT)

        def change(post: Post) -> Post:
            known = _expect(post, outlet)
            return gone_out(post, outlet, known.published_at or at, known.link or link)

        told = QT_TRANSLATE_NOOP("services", "“{name}” {platform} üzerinde yayımlandı")
        return self._do(post_id, change, told, name=name, platform=PLATFORM_NAMES[outlet.platform])

    def linked(self, post_id: str, name: str, outlet: Outlet, link: str) -> Marked:
        """Note where a post that is out on ``outlet`` is to be seen, in the place of what was noted before."""

        def change(post: Post) -> Post:
            known = _expect(post, outlet)
            at = known.published_at or post.published_at
            return post if at is None else gone_out(post, outlet, at, link)

        told = QT_TRANSLATE_NOOP("services", "“{name}”: {platform} bağlantısı eklendi")
        return self._do(post_id, change, told, name=name, platform=PLATFORM_NAMES[outlet.platform])

    def is_not_out(self, post_id: str, name: str, outlet: Outlet) -> Marked:
        """Note that a post is not out on ``outlet`` after all."""

        def change(post: Post) -> Post:
            _expect(post, outlet)
            return not_out(post, outlet)

        told = QT_TRANSLATE_NOOP("services", "“{name}” {platform} üzerinde yayımlanmadı")
        return self._do(post_id, change, told, name=name, platform=PLATFORM_NAMES[outlet.platform])

    def postponed(self, post_id: str, name: str, at: datetime, when: str) -> Marked:
        """Plan what of a post is not out yet for ``at``, ``when`` in words, later or earlier than it was.

        Raises :class:`UserError` for a moment that is gone, and for a post that is out or was called off.
        """
        if at <= self._clock.now():
            raise UserError(
                Message(QT_TRANSLATE_NOOP("services", "Seçtiğiniz zaman geçmişte kaldı.")),
                Message(QT_TRANSLATE_NOOP("services", "Ertelemek için ileri bir gün ve saat seçin.")),
            )

        def change(post: Post) -> Post:
            if post.state is PostState.PUBLISHED:
                raise UserError(Message(QT_TRANSLATE_NOOP("services", "Bu yazı zaten yayımlandı.")))
            if post.state is PostState.CANCELLED:
                raise UserError(
                    Message(QT_TRANSLATE_NOOP("services", "Bu yazı bu arada iptal edildi; ertelenmedi.")),
                    Message(QT_TRANSLATE_NOOP("services", "Yine de yayımlanacaksa yazıyı açıp durumunu değiştirin.")),
                )
            return replace(post, planned_at=at)

        known = self._storage.posts.get(post_id)
        later = QT_TRANSLATE_NOOP("services", "“{name}” ertelendi: {when}")
        earlier = QT_TRANSLATE_NOOP("services", "“{name}” öne alındı: {when}")
        is_earlier = known is not None and known.planned_at is not None and at < known.planned_at
        return self._do(post_id, change, earlier if is_earlier else later, name=name, when=when)

    def _do(self, post_id: str, change: Callable[[Post], Post], template: str, **values: object) -> Marked:
        told = Message(template, values)
        with self._storage.deeds.deed(told) as made:
            post = self._storage.posts.update(post_id, change)
        return Marked(post, made, told)


def _expect(post: Post, outlet: Outlet) -> Variant:
    variant = variant_at(post, outlet)
    if variant is None:
        raise UserError(
            Message(
                QT_TRANSLATE_NOOP("services", "Bu yazı artık {platform} için değil."),
                {"platform": PLATFORM_NAMES[outlet.platform]},
            ),
            Message(QT_TRANSLATE_NOOP("services", "Yazı sayfasında değiştirilmiş olabilir; listeye dönüp bakın.")),
        )
    return variant
