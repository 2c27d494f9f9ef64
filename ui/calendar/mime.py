"""What is carried while dragging: the ids of posts, the one in hand first, or of a topic."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent

POST = "application/x-birim-kalemi-post"
TOPIC = "application/x-birim-kalemi-topic"
Load = tuple[str, tuple[str, ...]]
"""Kind and ids."""


def carry(kind: str, *ids: str) -> QMimeData:
    """Return the load of a drag; ``kind`` is :data:`POST` or :data:`TOPIC`."""
    data = QMimeData()
    data.setData(kind, "\n".join(ids).encode())
    return data


def carried(data: QMimeData) -> Load | None:
    """Return kind and ids of what is dragged, or ``None`` where it is none of ours."""
    for kind in (POST, TOPIC):
        if data.hasFormat(kind):
            return kind, tuple(bytes(data.data(kind).data()).decode("ascii", "replace").split("\n"))
    return None


def copies(event: QDropEvent) -> bool:
    """Tell whether Ctrl is held (Alt on a Mac): then a copy goes there, and the post stays."""
    return event.proposedAction() == Qt.DropAction.CopyAction or bool(
        event.modifiers() & Qt.KeyboardModifier.ControlModifier
    )
