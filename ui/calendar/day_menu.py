"""The menu of a post or of a day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from models.enums import PostState
from ui.calendar.looks.cells import DayLook, look_of
from ui.theme import current_theme
from ui.theme.tokens import ICON_S

Deed = Callable[[], object]
translate = QCoreApplication.translate


def post_menu(
    parent: QWidget, look: DayLook, post_id: str, *, open_post: Callable[[str], object], publish: Deed,
    shift: Callable[[int], object], copy: Deed, duplicate: Deed, delete: Deed, again: Deed | None,
    states: Sequence[PostState], choose: Callable[[PostState], object],
) -> QMenu:  # fmt: skip
    """Return the menu of a post; what it repeats can be opened from it, and its state is chosen among ``states``.

    What is done with it is done with all that is selected together with it.
    """
    menu = _menu(parent)
    menu.addAction(translate("CalendarPage", "Aç"), lambda: open_post(post_id))
    menu.addAction(translate("CalendarPage", "Yayımla…"), publish)
    for note in look.notes:
        if note.other_id and note.post_id == post_id:
            other = note.other_id
            menu.addAction(translate("CalendarPage", "Benzer yazıyı aç"), lambda other=other: open_post(other))
    if again is not None:
        menu.addAction(translate("CalendarPage", "Yeniden kullan"), again)
    menu.addAction(translate("CalendarPage", "Ertesi güne taşı"), lambda: shift(1))
    menu.addAction(translate("CalendarPage", "Bir hafta sonraya taşı"), lambda: shift(7))
    _add(menu, translate("CalendarPage", "Kopyala"), copy, "Ctrl+C")
    _add(menu, translate("CalendarPage", "Aynı güne kopyasını koy"), duplicate, "Ctrl+D")
    if states:
        _add_states(menu, states, choose)
    menu.addSeparator()
    menu.addAction(translate("CalendarPage", "Sil"), delete)
    return menu


def day_menu(
    parent: QWidget, look: DayLook, *, add_post: Deed, open_day: Deed, paste: Deed | None,
    add_special: Callable[[date], object], edit_special: Callable[[str], object],
) -> QMenu:  # fmt: skip
    """Return the menu of a day; the unit's own special days can be changed from it."""
    menu = _menu(parent)
    menu.addAction(translate("CalendarPage", "Bu güne yazı ekle"), add_post)
    menu.addAction(translate("CalendarPage", "Günün yazıları"), open_day)
    if paste is not None:
        _add(menu, translate("CalendarPage", "Kopyayı bu güne koy"), paste, "Ctrl+V")
    menu.addSeparator()
    menu.addAction(translate("CalendarPage", "Bu güne özel gün ekle…"), lambda: add_special(look.day))
    for mark in look.marks:
        if mark.own_id:
            own = mark.own_id
            words = translate("CalendarPage", "“{name}” gününü düzenle…").format(name=mark.words)
            menu.addAction(words, lambda own=own: edit_special(own))
    return menu


def insert_choice(menu: QMenu, inner: QMenu) -> None:
    """Put a submenu before the last group of a post's menu."""
    before = next((one for one in reversed(menu.actions()) if one.isSeparator()), None)
    if before is None:
        menu.addMenu(inner)
    else:
        menu.insertMenu(before, inner)


def _add_states(menu: QMenu, states: Sequence[PostState], choose: Callable[[PostState], object]) -> None:
    inner = menu.addMenu(translate("CalendarPage", "Durumu"))
    inner.setAccessibleName(translate("CalendarPage", "Yazının durumu"))
    for state in states:
        look = look_of(state)
        if state is PostState.CANCELLED:
            menu.addAction(translate("CalendarPage", "Yazıyı iptal et"), lambda state=state: choose(state))
            continue
        icon = current_theme().icon(look.icon, "muted", ICON_S)
        inner.addAction(icon, look.word, lambda state=state: choose(state))
    inner.menuAction().setVisible(bool(inner.actions()))


def _add(menu: QMenu, words: str, deed: Deed, keys: str) -> None:
    """Add a line that says its keys too; they are somebody else's."""
    action = menu.addAction(words, deed)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setShortcutVisibleInContextMenu(True)


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
