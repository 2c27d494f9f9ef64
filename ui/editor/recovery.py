"""What was typed and not saved before an abrupt end comes back at the next start."""

from __future__ import annotations

from dataclasses import dataclass, field

from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from ui.editor.ports import EditorStorage
from ui.editor.saver import store
from ui.events import Notice


@dataclass(slots=True)
class Recovery:
    """What became of the words of an abrupt end."""

    restored: list[Post] = field(default_factory=list[Post])
    """As they are stored now."""
    unsaved: list[Post] = field(default_factory=list[Post])
    """As they were typed: they could not be stored, and are in the journal still."""
    errors: list[Exception] = field(default_factory=list[Exception])
    unreadable: int = 0


def restore_journal(storage: EditorStorage) -> Recovery:
    """Bring back what was typed but not saved before an abrupt end. Storage lane.

    Never raises: what fails for one post is told in the answer, and keeps nobody from the others.
    """
    found = Recovery()
    try:
        pending = storage.journal.pending()
        found.unreadable = storage.journal.unreadable()
    except Exception as error:  # handed on to the desk, which tells it
        found.errors.append(error)
        return found
    for post in pending:
        missed = True
        try:
            missed = _is_missed(post, storage.posts.get(post.id))
            if missed:
                found.restored.append(store(storage, post, with_plan=False))
            else:
                storage.journal.forget(post.id)
        except Exception as error:  # as above
            found.errors.append(error)
            if missed:
                found.unsaved.append(post)
    return found


def _is_missed(post: Post, stored: Post | None) -> bool:
    if stored is None:
        # Deleted after it was written, or new and emptied again: nothing that anybody misses.
        return post.revision == 0 and bool(post.headline or post.attachments)
    return not _same_content(stored, post)


def _same_content(one: Post, other: Post) -> bool:
    return all(
        getattr(one, name) == getattr(other, name)
        for name in ("language", "text", "variants", "attachments", "dismissals")
    )


def notices(recovery: Recovery) -> list[Notice]:
    """Return what the user should know of it."""
    told: list[Notice] = []
    if recovery.restored:
        restored = Message(QT_TRANSLATE_NOOP("services", "Kapanmadan önceki son yazdıklarınız geri getirildi."))
        told.append(Notice(Severity.INFORMATION, restored))
    if recovery.unsaved:
        unsaved = Message(
            QT_TRANSLATE_NOOP("services", "Kapanmadan önceki son yazdıklarınız burada ama henüz kaydedilemedi.")
        )
        hint = QT_TRANSLATE_NOOP("services", "Yazdıklarınız ekranda duruyor; kayıt birazdan yeniden denenecek.")
        told.append(Notice(Severity.WARNING, unsaved, Message(hint)))
    if recovery.unreadable:
        unreadable = Message(
            QT_TRANSLATE_NOOP("services", "Kapanmadan önceki son yazdıklarınızın bir bölümü okunamadı.")
        )
        hint = QT_TRANSLATE_NOOP("services", "Yazılarınızın son kaydedilen hâlleri listede duruyor.")
        told.append(Notice(Severity.WARNING, unreadable, Message(hint)))
    return told
