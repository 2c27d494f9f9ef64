"""A part of the dialog: its entries on the left, the form of the chosen one on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.messages import Message
from ui.arrangement.desk import Arrangement, ArrangementDesk
from ui.arrangement.entries import LIST_WIDTH, Entry, EntryList
from ui.kit import EmptyState, button, label, pass_wheel_on, restyle
from ui.messages import say
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S


class Part(QWidget):
    """What is filled in is kept when somebody goes elsewhere; only what cannot be kept holds them back."""

    def __init__(self, desk: ArrangementDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.arrangement = Arrangement()
        self._touched = False
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        desk.arranged.connect(self._take)

    # What a part is

    def follow(self) -> None:
        """Show the arrangement as it is now."""
        raise NotImplementedError

    def keep(self) -> bool:
        """Store what was filled in; ``False`` where that cannot be, which is said."""
        raise NotImplementedError

    def take_focus(self) -> None:
        raise NotImplementedError

    # What parts share

    @property
    def is_touched(self) -> bool:
        """Whether something is filled in that is not stored yet."""
        return self._touched

    def touch(self) -> None:
        """The user changed something."""
        self._touched = True
        self.complain(None)

    def settle(self) -> None:
        """What is shown is what is stored, or a fresh form."""
        self._touched = False
        self.complain(None)

    def complain(self, problem: Message | None, name: QLineEdit | None = None) -> None:
        """Say what is wrong; ``name`` is the field that is empty."""
        self.problem.setText("" if problem is None else say(problem))
        self.problem.setVisible(problem is not None)
        if name is not None:
            restyle(name, "invalid", problem is not None and not name.text().strip())

    def _take(self, arrangement: Arrangement) -> None:
        self.arrangement = arrangement
        self.follow()


class ListPart(Part):
    """A part with entries that come and go."""

    def __init__(
        self,
        desk: ArrangementDesk,
        list_name: str,
        new_words: str,
        nothing: EmptyState,
        parent: QWidget | None = None,
    ) -> None:
        """``nothing`` stands in place of the list while it is empty."""
        super().__init__(desk, parent)
        self.nothing = nothing
        self.edited_id = ""
        """The entry in the form; nothing while the form is for a new one."""
        self.list = EntryList(list_name)
        self.list.chosen.connect(self._choose)
        self.list.delete_asked.connect(self.remove)
        self.new = button(new_words, self.begin_new, role="ghost", icon="plus")
        self.note = label("", "caption", wrap=True)
        self.note.setFixedWidth(LIST_WIDTH)
        nothing.setFixedWidth(LIST_WIDTH)
        left = QVBoxLayout()
        left.setSpacing(SPACE_S)
        left.addWidget(nothing, 1)
        left.addWidget(self.list, 1)
        left.addWidget(self.new)
        left.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE_M, 0, 0)
        row.setSpacing(SPACE_L)
        row.addLayout(left)
        row.addLayout(self._make_right(), 1)

    def _make_right(self) -> QVBoxLayout:
        self.heading = label("", "heading")
        self.save_button = button("", self._save, role="primary")
        self.remove_button = button(self.tr("Sil"), self.remove, role="danger", icon="trash")
        self.foot = QHBoxLayout()
        self.foot.setSpacing(SPACE_S)
        self.foot.addWidget(self.remove_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.save_button)
        right = QVBoxLayout()
        right.setSpacing(SPACE_M)
        right.addWidget(self.heading)
        right.addWidget(self._make_form(), 1)
        right.addWidget(self.problem)
        right.addLayout(self.foot)
        return right

    def _make_form(self) -> QScrollArea:
        self.form = QFormLayout()
        self.form.setSpacing(SPACE_M)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.form.setContentsMargins(2, 0, SPACE_S, 0)  # room for the ring of the focus, and for the scroll bar
        fields = QWidget()
        fields.setProperty("role", "scrolled")
        fields.setLayout(self.form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(fields)
        return scroll

    # What such a part is

    def entries(self) -> Sequence[Entry]:
        """Return the rows."""
        raise NotImplementedError

    def fill(self, entry_id: str) -> None:
        """Put an entry into the form; an empty id stands for a new one."""
        raise NotImplementedError

    def store(self) -> str:
        """Store what the form says and return its id; nothing where it cannot be, after saying so."""
        raise NotImplementedError

    def drop(self, entry_id: str) -> None:
        """Take an entry away."""
        raise NotImplementedError

    # What they share

    def follow(self) -> None:
        entries = self.entries()
        known = {one.id for one in entries}
        self.list.show_entries(entries, self.edited_id)
        self.list.setVisible(bool(entries))
        if entries and self.nothing.isAncestorOf(self.window().focusWidget() or self):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # and not on “Geri al”, which is next to come
        self.nothing.setVisible(not entries)
        if self.is_touched and (not self.edited_id or self.edited_id in known):
            return  # what is being filled in stays
        if self.edited_id and self.edited_id not in known:
            self.edited_id = ""
        self._show(self.edited_id)

    def begin_new(self) -> None:
        """Show an empty form with the keyboard in it."""
        if self.keep():
            self._show("")
            self.take_form_focus()

    def choose(self, entry_id: str) -> None:
        """Show an entry for editing; one that is gone leaves everything as it is."""
        if not self.list.entries.index_of(entry_id).isValid():
            return
        self.list.choose(entry_id)
        self._show(entry_id)

    def keep(self) -> bool:
        return not self.is_touched or bool(self.store())

    def remove(self) -> None:
        if self.edited_id:
            gone, self.edited_id = self.edited_id, ""
            self.settle()
            self.drop(gone)

    def take_focus(self) -> None:
        if self.list.entries.rowCount():
            if not self.list.current_id:
                self.choose(self.list.entries.id_at(self.list.entries.index(0)))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_form_focus()

    def take_form_focus(self) -> None:
        raise NotImplementedError

    def _choose(self, entry_id: str) -> None:
        if entry_id == self.edited_id:
            return
        if self.keep():
            self._show(entry_id)
            self.list.choose(entry_id)
        else:
            self.list.choose(self.edited_id)

    def _show(self, entry_id: str) -> None:
        self.edited_id = entry_id
        if not entry_id:
            self.list.choose("")
        self.fill(entry_id)
        self.save_button.setText(self.tr("Kaydet") if entry_id else self.tr("Ekle"))
        self.remove_button.setVisible(bool(entry_id))
        self.settle()

    def _save(self) -> None:
        """Store, and go on: with the same entry, or with the next new one."""
        was_new = not self.edited_id
        if self.store():
            self.settle()
            if was_new:
                self._show("")
                self.take_form_focus()


def add_field(form: QFormLayout, words: str, field: QWidget) -> None:
    """Add a field under its name; the wheel over it scrolls the form."""
    field.setAccessibleName(words)
    if isinstance(field, QAbstractSpinBox | QComboBox):
        pass_wheel_on(field)
    form.addRow(words, field)
