"""What a user can do to the queue of topics."""

from __future__ import annotations

from PySide6.QtCore import QObject

from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Topic
from ui.calendar.board.board import Board
from ui.calendar.deeds.commands import Change, short
from ui.history import AppHistory


class TopicActions(QObject):
    """Adds, edits and deletes. Every method answers at once; saving goes its own way."""

    def __init__(self, board: Board, history: AppHistory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._history = history

    def add(self, topic: Topic) -> None:
        """Put a new topic into the queue."""
        told = QT_TRANSLATE_NOOP("services", "“{title}” konusu sıraya eklendi")
        self._history.do(
            Change(
                told=_about(topic, told),
                save=lambda storage: storage.topics.add(topic),
                show=lambda: self._board.put_topic(topic),
                back=lambda: self._board.take_topic(topic.id),
            )
        )

    def edit(self, after: Topic) -> None:
        before = self._board.topic(after.id)
        if before is None or before == after:
            return
        told = QT_TRANSLATE_NOOP("services", "“{title}” konusu değişti")
        self._history.do(
            Change(
                told=_about(after, told),
                save=lambda storage: storage.topics.update(after),
                show=lambda: self._board.put_topic(after),
                back=lambda: self._board.put_topic(before),
            )
        )

    def delete(self, topic_id: str) -> None:
        topic = self._board.topic(topic_id)
        if topic is None:
            return
        told = QT_TRANSLATE_NOOP("services", "“{title}” konusu silindi")
        self._history.do(
            Change(
                told=_about(topic, told),
                save=lambda storage: storage.topics.delete(topic.id),
                show=lambda: self._board.take_topic(topic.id),
                back=lambda: self._board.put_topic(topic),
            )
        )


def _about(topic: Topic, said: str) -> Message:
    return Message(said, {"title": short(topic.title)})
