"""Which account posts go to, where the unit has several on one platform: chosen on the calendar for several at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QMenu

from models.enums import Platform, PostState
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Account, Post
from services.accounts import PLATFORM_NAMES
from services.publishing.outlets import open_outlets
from ui.calendar.day_menu import insert_choice
from ui.calendar.deeds.commands import Change
from ui.calendar.deeds.post_actions import PostActions
from ui.calendar.ports import Storage


class AccountActions(PostActions):
    """Offers the accounts of each platform that has several; where none has, nothing. What is out stays where it is."""

    def add_to(self, menu: QMenu, post_ids: Sequence[str]) -> None:
        """Put the choices into the menu of posts, before its last group."""
        for platform in Platform:
            accounts = [one for one in self._board.accounts if one.platform is platform]
            posts = self._posts(post_ids, platform)
            if len(accounts) > 1 and posts:
                name = self.tr("{platform} hesabı").format(platform=PLATFORM_NAMES[platform])
                inner = QMenu(name, menu)
                self._fill(inner, posts, accounts)
                insert_choice(menu, inner)

    def choose(self, post_ids: Sequence[str], account: Account) -> None:
        """Send posts out by an account as one change."""
        posts = [post for post in self._posts(post_ids, account.platform) if _sent_by(post, account) != post]
        if not posts:
            return

        def save(storage: Storage) -> None:
            for post in posts:
                storage.posts.update(post.id, lambda now: _sent_by(now, account))

        told = QT_TRANSLATE_NOOP("services", "{n} yazı {platform} için @{handle} hesabına alındı")
        if len(posts) == 1:
            told = QT_TRANSLATE_NOOP("services", "“{title}” yazısı {platform} için @{handle} hesabına alındı")
        words = {
            "n": len(posts),
            "title": self._title(posts[0]),
            "platform": PLATFORM_NAMES[account.platform],
            "handle": account.handle,
        }
        self._history.do(
            Change(
                told=Message(told, words),
                save=save,
                show=lambda: self._board.exchange(posts=[_sent_by(post, account) for post in posts]),
                back=lambda: self._board.exchange(posts=posts),
                post_ids=lambda: [post.id for post in posts],
            )
        )

    def _posts(self, post_ids: Sequence[str], platform: Platform) -> list[Post]:
        """Return those of the posts that still go out on a platform."""
        found = self._board.present(post_ids)
        return [post for post in found if any(outlet.platform is platform for outlet in open_outlets(post))]

    def _fill(self, menu: QMenu, posts: Sequence[Post], accounts: Sequence[Account]) -> None:
        ids = [post.id for post in posts]
        present = {one.account_id for post in posts for one in post.variants if one.platform is accounts[0].platform}
        for account in accounts:
            action = menu.addAction(f"@{account.handle}")
            action.setCheckable(True)
            action.setChecked(present == {account.id})
            action.triggered.connect(lambda _checked=False, account=account: self.choose(ids, account))


def _sent_by(post: Post, account: Account) -> Post:
    """Return the post as it goes out by an account on its platform, unless it is out there already."""
    if post.state is PostState.PUBLISHED:
        return post
    variants = (
        replace(one, account_id=account.id) if one.platform is account.platform and one.published_at is None else one
        for one in post.variants
    )
    return replace(post, variants=tuple(variants))
