"""Which pillar and campaign posts belong to, chosen on the calendar for several at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from models.calendar import Campaign, Pillar
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from ui.calendar.board.board import Board
from ui.calendar.day_menu import insert_choice
from ui.calendar.deeds.commands import Change
from ui.calendar.ports import Storage
from ui.history import AppHistory
from ui.kit import colour_dot
from ui.orders import Orders


class BelongingActions(QObject):
    """Offers the unit's pillars and campaigns; where there are none, nothing."""

    def __init__(self, board: Board, orders: Orders, history: AppHistory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._orders = orders
        self._history = history

    def add_to(self, menu: QMenu, post_ids: Sequence[str]) -> None:
        """Put the choices into the menu of posts, before its last group."""
        posts = self._board.present(post_ids)
        if not posts:
            return
        for title, none, ones, field in (
            (self.tr("Sütunu"), self.tr("Sütunu yok"), self._orders.pillars, "pillar_id"),
            (self.tr("Kampanyası"), self.tr("Kampanyası yok"), self._orders.campaigns, "campaign_id"),
        ):
            if ones:
                inner = QMenu(title, menu)
                self._fill(inner, posts, none, ones, field)
                insert_choice(menu, inner)

    def choose(self, post_ids: Sequence[str], field: str, chosen: str | None) -> None:
        """Give posts a pillar (``pillar_id``) or a campaign (``campaign_id``) as one change; ``None`` for none."""
        posts = [post for post in self._board.present(post_ids) if getattr(post, field) != chosen]
        if not posts:
            return
        after = [replace(post, **{field: chosen}) for post in posts]

        def save(storage: Storage) -> None:
            for post in posts:
                storage.posts.update(post.id, lambda now: replace(now, **{field: chosen}))

        told = (
            QT_TRANSLATE_NOOP("services", "{n} yazının sütunu değişti")
            if field == "pillar_id"
            else QT_TRANSLATE_NOOP("services", "{n} yazının kampanyası değişti")
        )
        self._history.do(
            Change(
                told=Message(told, {"n": len(posts)}),
                save=save,
                show=lambda: self._board.exchange(posts=after),
                back=lambda: self._board.exchange(posts=posts),
                post_ids=lambda: [post.id for post in posts],
            )
        )

    def _fill(
        self, menu: QMenu, posts: Sequence[Post], none: str, ones: Sequence[Pillar | Campaign], field: str
    ) -> None:
        ids = [post.id for post in posts]
        present = {getattr(post, field) for post in posts}
        for one_id, name in [(None, none), *((one.id, one.name) for one in ones)]:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(present == {one_id})
            action.triggered.connect(lambda _checked=False, one_id=one_id: self.choose(ids, field, one_id))
        for action, one in zip(menu.actions()[1:], ones, strict=True):
            action.setIcon(colour_dot(one.colour))
