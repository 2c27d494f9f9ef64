"""Where a post stands: the state as a word that opens the states that may follow, and what choosing one does."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from models.enums import PostState
from services.planning.standing import choices
from ui.editor.kinds import state_icon, state_name, state_tone
from ui.editor.sheet import Sheet
from ui.kit import UndoBar, restyle
from ui.theme import current_theme
from ui.theme.tokens import ICON_S

_CHEVRON = 12


class StateButton(QPushButton):
    """The state in a word and a tone. It opens what may be chosen next; without a choice it is a label."""

    chosen = Signal(object)
    """A :class:`PostState`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = PostState.DRAFT
        self.setProperty("role", "state")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign that there is more stands behind the word
        self.setIconSize(QSize(_CHEVRON, _CHEVRON))
        self.clicked.connect(self._clicked)
        current_theme().changed.connect(self._dye)  # a slot of ours: Qt lets go of it when either side ends

    def show_state(self, state: PostState) -> None:
        """Say where a post stands."""
        self._state = state
        name, tone = state_name(state), state_tone(state)
        self.setText(name)
        self.setAccessibleName(self.tr("Durum: {state}").format(state=name))
        restyle(self, "tone", tone)
        self.setEnabled(bool(self.offered))
        self._dye()
        if state is PostState.PUBLISHED:
            self.setToolTip(self.tr("Yayımlanan yazının durumu Yayımla menüsünden değişir"))
        else:
            self.setToolTip(self.tr("Yazının durumu: değiştirmek için tıklayın"))

    def _dye(self) -> None:
        icon = "chevron-down" if self.offered else state_icon(self._state)
        self.setIcon(current_theme().icon(icon, state_tone(self._state) or "hint", _CHEVRON))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) and not event.isAutoRepeat():
            self.click()  # as the other buttons, and as everything that drops down
        else:
            super().keyPressEvent(event)

    @property
    def offered(self) -> tuple[PostState, ...]:
        """What can be chosen, in the order of work."""
        return choices(self._state)

    def _clicked(self, _checked: bool = False) -> None:
        self.show_menu()

    def show_menu(self) -> QMenu:
        """Open the states that may follow, the first one chosen."""
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.setAccessibleName(self.tr("Yazının durumu"))
        for state in self.offered:
            words = state_name(state)
            if state is PostState.CANCELLED:
                menu.addSeparator()
                words = self.tr("Yazıyı iptal et")
            action = QAction(current_theme().icon(state_icon(state), "muted", ICON_S), words, menu)
            action.triggered.connect(lambda _checked=False, state=state: self.chosen.emit(state))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
        return menu


class Standing(QObject):
    """Changes the state of the open sheet by hand, with a way back."""

    state_changed = Signal(object)
    """The :class:`Sheet` whose state was changed, or changed back."""

    cancel_asked = Signal(str)
    """The id of a post that is to be cancelled: it leaves the desk with that."""

    def __init__(self, place: StateButton, undo_bar: UndoBar, parent: QObject) -> None:
        super().__init__(parent)
        self._undo_bar = undo_bar
        self.sheet: Sheet | None = None
        place.chosen.connect(self.choose)

    def choose(self, state: PostState) -> None:
        """Put the open post into ``state`` and offer the way back."""
        sheet = self.sheet
        if sheet is None or state not in choices(sheet.post.state):
            return
        if sheet.is_blank:
            self._undo_bar.say(self.tr("Durumunu değiştirmek için önce yazıya bir şey yazın."))
            return
        if state is PostState.CANCELLED:
            self.cancel_asked.emit(sheet.id)
            return
        before = sheet.post.state
        sheet.set_state(state)
        self.state_changed.emit(sheet)

        def put_back() -> None:
            if sheet.post.state is not state:
                self._undo_bar.say(self.tr("Yazının durumu bu arada değişti; olduğu gibi bırakıldı."))
                return
            sheet.set_state(before)
            self.state_changed.emit(sheet)

        self._undo_bar.offer(self.tr("Yazının durumu “{state}” oldu.").format(state=state_name(state)), put_back)
