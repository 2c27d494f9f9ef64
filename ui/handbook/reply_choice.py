"""The ready answers to choose from: found by their words, or by the message that came in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from services.language import turkish
from services.replies.service import preview
from services.replies.templates import ReplyTemplate
from ui.handbook.fields import Field, LinesEdit
from ui.handbook.rules_model import SideRole, TwoLineDelegate
from ui.kit import label
from ui.messages import say
from ui.theme.tokens import SPACE_S

_WIDTH = 330
_ID_ROLE = Qt.ItemDataRole.UserRole + 2
LONGEST_MESSAGE = 2_000


class ReplyChoice(QWidget):
    """``chosen`` tells that another template is to be filled in. While ``held`` no search chooses another one."""

    message_changed = Signal()
    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.held = False
        self._templates: tuple[ReplyTemplate, ...] = ()
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        self.message = LinesEdit(3)
        hint = self.tr("Gelen mesajı yapıştırırsanız uygun metinler başa gelir.")
        column.addWidget(Field(self.tr("&Gelen mesaj (isteğe bağlı)"), self.message, hint))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Hazır yanıtlarda ara"))
        self.search.setAccessibleName(self.tr("Hazır yanıtlarda ara"))
        self.search.setClearButtonEnabled(True)
        column.addWidget(self.search)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Hazır yanıtlar"))
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.list, 1)
        self.nothing = label(self.tr("Bu sözle hazır yanıt yok."), "muted", wrap=True)
        self.nothing.hide()
        column.addWidget(self.nothing)
        self.message.textChanged.connect(self.message_changed)
        self.search.textChanged.connect(self._show_list)
        self.search.returnPressed.connect(self._enter_list)
        self.list.currentRowChanged.connect(self._row_chosen)

    def asked(self) -> str:
        """Return the message that came in, as far as it is looked at."""
        return self.message.toPlainText()[:LONGEST_MESSAGE]

    def show_templates(self, templates: tuple[ReplyTemplate, ...]) -> None:
        """Show these, the fitting ones first; the chosen one stays unless a message leads to another."""
        self._templates = templates
        self._show_list()

    def template(self) -> ReplyTemplate | None:
        """Return the chosen template."""
        wanted = self.list.currentIndex().data(_ID_ROLE)
        return next((one for one in self._templates if one.id == wanted), None)

    def choose_first(self) -> None:
        """Choose the first template that is listed, where none is chosen."""
        if self.template() is None:
            self.list.setCurrentRow(0 if self.list.count() else -1)

    def _show_list(self) -> None:
        chosen = self.template()
        wanted = turkish.fold(self.search.text()).split()
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for one in self._templates:
            if all(word in _searched(one) for word in wanted):
                item = QListWidgetItem(say(one.title))
                item.setData(SideRole, say(one.when))
                item.setData(_ID_ROLE, one.id)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{say(one.title)}. {say(one.when)}")
                item.setToolTip(say(one.when))
                self.list.addItem(item)
        ids = [self.list.item(row).data(_ID_ROLE) for row in range(self.list.count())]
        kept = ids.index(chosen.id) if chosen is not None and chosen.id in ids else -1
        stays = kept >= 0 and not self._leads(ids, ids[kept])
        # What was written by hand is nobody's to overwrite but the user's, by choosing.
        row = kept if stays or self.held else 0 if ids else -1
        self.list.setCurrentRow(row)
        self.list.blockSignals(blocked)
        self.nothing.setVisible(not ids)
        if row != kept:
            self._row_chosen(row)

    def _leads(self, ids: Sequence[str], chosen: str) -> bool:
        """Whether another template is to be chosen: a message was pasted, and nothing was written by hand yet."""
        return bool(self.asked().strip()) and not self.held and ids[0] != chosen

    def _enter_list(self) -> None:
        if self.list.count():
            self.list.setFocus()

    def _row_chosen(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit()


def _searched(template: ReplyTemplate) -> str:
    texts = [preview(template, language) for language in template.texts]
    said = [one.text + " " + (one.en or "") for one in (template.title, template.when)]
    return turkish.fold(" ".join((*said, *texts)))
