"""Which pillar and campaign the open post is part of: one quiet word that opens the choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QIcon, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from models.calendar import Campaign, Pillar
from models.posts import Post
from ui.kit import colour_dot
from ui.orders import Orders
from ui.theme import current_theme
from ui.theme.tokens import ICON_S

_WIDEST = 150


class BelongingButton(QPushButton):
    """There only where the unit has pillars or campaigns. The pillar's name stands on it, else the campaign's."""

    chosen = Signal(object, object)
    """The ids of a pillar and a campaign, each ``None`` for none."""
    arrangement_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._orders: Orders | None = None
        self._ids: tuple[str | None, str | None] = (None, None)
        self._series_id = ""
        self.setProperty("role", "state")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setMaximumWidth(_WIDEST)
        self.setIconSize(QSize(ICON_S, ICON_S))
        self.clicked.connect(self._clicked)
        current_theme().changed.connect(self._show)
        self.hide()

    def follow(self, orders: Orders) -> None:
        """Offer what ``orders`` have, now and after each change."""
        self._orders = orders
        orders.changed.connect(self._show)

    def show_post(self, post: Post) -> None:
        """Say what a post is part of."""
        self._ids = (post.pillar_id, post.campaign_id)
        self._series_id = post.series_id or ""
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) and not event.isAutoRepeat():
            self.click()  # as everything that drops down
        else:
            super().keyPressEvent(event)

    def show_menu(self) -> QMenu | None:
        """Open the choice: the pillars, the campaigns, and the way to arrange them."""
        if self._orders is None:
            return None
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Sütun ve kampanya"))
        pillar_id, campaign_id = self._ids
        self._offer(menu, self.tr("Sütunu yok"), self._orders.pillars, chosen=pillar_id, is_pillar=True)
        if self._orders.pillars and self._orders.campaigns:
            menu.addSeparator()
        self._offer(menu, self.tr("Kampanyası yok"), self._orders.campaigns, chosen=campaign_id, is_pillar=False)
        menu.addSeparator()
        if self._series_id:
            menu.addAction(self.tr("Dizisi…"), lambda: self.arrangement_asked.emit("series", self._series_id))
        menu.addAction(self.tr("Yayın düzeni…"), lambda: self.arrangement_asked.emit("pillars", ""))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        menu.setActiveAction(next((one for one in menu.actions() if one.isChecked()), menu.actions()[0]))
        return menu

    def _offer(
        self, menu: QMenu, none: str, ones: Sequence[Pillar | Campaign], *, chosen: str | None, is_pillar: bool
    ) -> None:
        group = QActionGroup(menu)
        choices = [(one.id, one.name, colour_dot(one.colour)) for one in ones]
        for one_id, name, icon in ((None, none, QIcon()), *choices) if choices else ():
            action = menu.addAction(icon, name)
            action.setCheckable(True)
            action.setChecked(one_id == chosen)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, one_id=one_id: self._choose(one_id, is_pillar=is_pillar))

    def _choose(self, one_id: str | None, *, is_pillar: bool) -> None:
        pillar_id, campaign_id = self._ids
        self.chosen.emit(*((one_id, campaign_id) if is_pillar else (pillar_id, one_id)))

    def _clicked(self, _checked: bool = False) -> None:
        self.show_menu()

    def _show(self) -> None:
        if self._orders is None:
            return
        pillar, campaign = self._orders.pillar(self._ids[0]), self._orders.campaign(self._ids[1])
        shown = pillar or campaign
        self.setVisible(bool(self._orders.pillars or self._orders.campaigns or self._series_id))
        if shown is None:
            words = self.tr("Sütun seç") if self._orders.pillars else self.tr("Kampanya seç")
            if not self._orders.pillars and not self._orders.campaigns:
                words = self.tr("Yinelenen")
            self.setIcon(QIcon())
        else:
            words = shown.name
            self.setIcon(colour_dot(shown.colour))
        room = _WIDEST - ICON_S - 3 * 9
        self.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))
        names = [one.name for one in (pillar, campaign) if one is not None]
        said = ", ".join(names) or words
        self.setAccessibleName(self.tr("Sütun ve kampanya: {names}").format(names=said))
        self.setToolTip(self.tr("Yazının sütunu ve kampanyası: {names}").format(names=said))
