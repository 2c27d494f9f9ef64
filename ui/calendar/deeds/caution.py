"""What to bear in mind of a post that was put on a day: one calm sentence, never a question."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from models.enums import Severity
from models.messages import Message
from models.posts import Post
from ui.calendar.board.board import Board
from ui.messages import say

translate = QCoreApplication.translate


def caution(board: Board, post: Post) -> str:
    """Return the sentence, or nothing where the post may stand where it is put. A pause matters more than the day."""
    verdicts = {one.rule.rsplit(".", 1)[-1]: one for one in board.verdicts(post)}
    paused = verdicts.get("paused")
    if paused is not None and paused.severity is Severity.INFORMATION:
        return translate("Calendar", "Paylaşımlar durdurulmuş durumda; taziye ya da acil durum duyurusu çıkabilir.")
    if paused is not None:
        return translate("Calendar", "Paylaşımlar durdurulmuş durumda; yazı yeniden başlatılana kadar bekler.")
    day = verdicts.get("mourning-day") or verdicts.get("remembrance-day")
    if day is None:
        return ""
    name = day.message.params["occasion"]
    words = translate("Calendar", "O gün {name}: yazının uygun olduğuna bakın.")
    return words.format(name=say(name) if isinstance(name, Message) else name)
