"""What is carried while dragging: the id of a post or of a topic."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

POST = "application/x-birim-kalemi-post"
TOPIC = "application/x-birim-kalemi-topic"


def carry(kind: str, item_id: str) -> QMimeData:
    """Return the load of a drag; ``kind`` is :data:`POST` or :data:`TOPIC`."""
    data = QMimeData()
    data.setData(kind, item_id.encode())
    return data


def carried(data: QMimeData) -> tuple[str, str] | None:
    """Return kind and id of what is dragged, or ``None`` where it is none of ours."""
    for kind in (POST, TOPIC):
        if data.hasFormat(kind):
            return kind, bytes(data.data(kind).data()).decode("ascii", "replace")
    return None
