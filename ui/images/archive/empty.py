"""What the library says while it is empty: what it is for, and two ways to fill it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.kit import EmptyState, button


class EmptyArchive(EmptyState):
    """Offers to choose files, and to take in the pictures of all posts where posts have any."""

    def __init__(
        self, choose: Callable[[], object], keep_posts: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__("images", "", "", parent)
        self.title.setText(self.tr("Birimin görsellerini tek yerde tutun"))
        self.body.setText(
            self.tr(
                "Eklediğiniz her görselin sahibini, izninin son gününü ve görünen kişilerin açık rızasını bir kez "
                "yazın; gönderide kullandığınızda eksik olanı program hatırlatsın. Görselleri ya da bir klasörü "
                "buraya bırakabilirsiniz."
            )
        )
        self.choose_button = button(self.tr("Görsel seç…"), choose, role="primary", icon="plus")
        self.keep_button = button("", keep_posts)
        for way in (self.choose_button, self.keep_button):
            self.buttons.addWidget(way)
        self.offer_posts(0)

    def offer_posts(self, count: int) -> None:
        """Offer to take in the ``count`` pictures that posts have."""
        self.keep_button.setText(self.tr("Gönderilerdeki görselleri ekle ({n})").format(n=count))
        self.keep_button.setVisible(bool(count))
