"""What the page says while no post is open."""

from __future__ import annotations

from collections.abc import Callable

from ui.kit import EmptyState, button


class EmptyDesk(EmptyState):
    """Offers the first steps. It never says that there is nothing where nothing could be read."""

    def __init__(self, new_post: Callable[[], object], show_deleted: Callable[[], object]) -> None:
        super().__init__("editor", "", "")
        self.show_nothing()
        self.buttons.addWidget(button(self.tr("Yeni yazı"), new_post, role="primary", icon="plus"))
        self.buttons.addWidget(button(self.tr("Silinen yazılar"), show_deleted, role="ghost", icon="trash"))

    def show_nothing(self) -> None:
        self.title.setText(self.tr("Henüz yazı yok"))
        self.body.setText(
            self.tr("İlk yazınızı oluşturun; siz yazarken yazım ve kılavuz maddeleri birlikte denetlenir.")
        )

    def show_unreadable(self) -> None:
        self.title.setText(self.tr("Yazılarınız şu an okunamıyor"))
        self.body.setText(self.tr("Yazılarınız yerinde duruyor. Programı kapatıp yeniden açmayı deneyin."))
