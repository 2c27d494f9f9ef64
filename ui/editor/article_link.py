"""From a finding to its article in Kılavuz: by the article's chip, by the menu, and by F1."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from ui.editor.finding_actions import FindingActions
from ui.editor.findings_panel import FindingsPanel
from ui.editor.marks import Mark
from ui.editor.text_area import TextArea
from ui.events import AppEvents


class ArticleLink(QObject):
    """F1 in the text asks about the finding at the cursor, in the panel about the chosen one; elsewhere it is help."""

    def __init__(
        self, events: AppEvents, actions: FindingActions, area: TextArea, panel: FindingsPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._events = events
        self._actions = actions
        self._area = area
        panel.detail.article_asked.connect(actions.open_article)
        actions.article_asked.connect(self._lead)
        area.installEventFilter(self)
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asked = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if not asked or not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_F1 or event.modifiers():
            return super().eventFilter(watched, event)
        mark = self._mark(watched)
        if mark is None:
            return super().eventFilter(watched, event)
        # Accepting the override keeps the key from the window's own help; the key itself comes next.
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._actions.open_article(mark)
        return True

    def _mark(self, watched: QObject) -> Mark | None:
        current = self._actions.current
        here = self._area.marks_at_cursor() if watched is self._area else []
        if current is not None and (watched is not self._area or current in here):
            here = [current]
        return next((mark for mark in here if mark.diagnostic.article is not None), None)

    def _lead(self, article: int, rule: str) -> None:
        self._events.page_chosen.emit("handbook")
        self._events.article_chosen.emit(article, rule)
