"""Which pillar and which campaign something belongs to: two small choices, each only where there is one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from models.calendar import Campaign, Pillar
from ui.kit import colour_dot
from ui.orders import Orders
from ui.theme import current_theme
from ui.theme.tokens import SPACE_S


class Belonging(QWidget):
    """Follows the unit's pillars and campaigns; what is chosen stays, also where it was deleted meanwhile."""

    def __init__(self, orders: Orders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._orders = orders
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self.pillar = self._box(self.tr("Sütun"))
        self.campaign = self._box(self.tr("Kampanya"))
        orders.changed.connect(self._follow)
        current_theme().changed.connect(self._follow)
        self._follow()

    @property
    def pillar_id(self) -> str | None:
        return self.pillar.currentData()

    @property
    def campaign_id(self) -> str | None:
        return self.campaign.currentData()

    def show_ids(self, pillar_id: str | None, campaign_id: str | None) -> None:
        """Show what something belongs to."""
        self._fill(self.pillar, self.tr("Sütunu yok"), self._orders.pillars, pillar_id)
        self._fill(self.campaign, self.tr("Kampanyası yok"), self._orders.campaigns, campaign_id)
        self.setVisible(self.pillar.count() > 1 or self.campaign.count() > 1)

    def _box(self, words: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(words)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._column.addWidget(box)
        return box

    def _fill(self, box: QComboBox, none: str, offered: Sequence[Pillar | Campaign], chosen: str | None) -> None:
        box.clear()
        box.addItem(none, None)
        for one in offered:
            box.addItem(colour_dot(one.colour), one.name, one.id)
        if chosen is not None and box.findData(chosen) < 0:
            box.addItem(self.tr("Silinmiş"), chosen)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.setVisible(box.count() > 1)

    def _follow(self) -> None:
        self.show_ids(self.pillar_id, self.campaign_id)
