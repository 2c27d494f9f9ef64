"""Says plainly what goes with a picture that is erased for good, and what does not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from models.assets import Asset
from models.library import PictureHolds
from ui.images.archive.uses import UsesList
from ui.kit import ElidedLabel, button, label
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XL

_WIDTH = 560


class EraseDialog(QDialog):
    """A question; or, where a living post has the picture, the reason why not and the way to that post."""

    erasure_chosen = Signal(bool)
    """Whether it is to leave the past of posts too."""
    removal_chosen = Signal()
    post_chosen = Signal(str)

    def __init__(self, asset: Asset, holds: PictureHolds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Kalıcı olarak sil"))
        self.setFixedWidth(_WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        self._column.setSpacing(SPACE_M)
        self._column.addWidget(label(self.tr("Kalıcı olarak sil"), "title"))
        name = ElidedLabel("heading")
        name.setText(asset.file_name)
        self._column.addWidget(name)
        self.uses = UsesList()
        self.everywhere = QCheckBox(self.tr("Silinmiş gönderilerden ve eski sürümlerden de çıkar"))
        self.erase_button: QPushButton | None = None
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_S)
        self._buttons.addStretch(1)
        if holds.posts:
            self._refuse(holds)
        else:
            self._tell(holds)
            self._offer()
        self._column.addSpacing(SPACE_S)
        self._column.addLayout(self._buttons)

    def _refuse(self, holds: PictureHolds) -> None:
        self._say(
            self.tr(
                "Bu görsel bir gönderide kullanılıyor, bu yüzden silinemez. Gönderiyi açıp görseli çıkarın; "
                "yayımdaysa platformdan da kaldırın. Sonra yeniden deneyin."
            )
        )
        self.uses.show_posts(holds.posts)
        self.uses.post_chosen.connect(self._open)
        self._column.addWidget(self.uses)
        close = button(self.tr("Kapat"), self.reject)
        close.setDefault(True)
        self._buttons.addWidget(close)

    def _tell(self, holds: PictureHolds) -> None:
        self._say(self.tr("Bunlar silinir ve geri getirilemez:"))
        gone = (
            "" if holds.elsewhere else self.tr("görselin dosyası ve küçük kopyası"),
            self.tr("görünen kişilerin adları, rıza günleri ve notları"),
            self.tr("kaynağı, izni, betimlemesi, etiketleri ve notları"),
            self.tr("benzerlerini bulmaya yarayan dizindeki izi"),
        )
        self._say("\n".join(f"•  {one}" for one in gone if one))
        if holds.elsewhere:
            self._say(
                self.tr("Dosyanın kendisi kalır: kayıtlı bir logo ya da henüz kaydedilmemiş bir yazı onu kullanıyor.")
            )
        if holds.history:
            self._column.addWidget(self.everywhere)
            self._say(
                self.tr(
                    "{n} gönderinin silinmiş hâlinde ya da eski bir sürümünde bu görsel var. İşaretlerseniz oradan da "
                    "çıkar; işaretlemezseniz dosyanın kendisi kalır."
                ).format(n=holds.history),
                "caption",
            )
        self._say(
            self.tr(
                "Veritabanının önceki yedekleri bu kayıtları, sırası gelip silinene kadar (en çok bir yıl) saklar. "
                "Bilgisayarınızdaki özgün dosya, dışarı aktardığınız kopyalar ve yayımladıklarınız burada silinmez."
            ),
            "muted",
        )

    def _offer(self) -> None:
        cancel = button(self.tr("Vazgeç"), self.reject)
        only = button(
            self.tr("Yalnız arşivden çıkar"),
            self._remove,
            tooltip=self.tr("Listeden kalkar; dosyası ve kayıtları durur, geri alabilirsiniz"),
        )
        self.erase_button = button(self.tr("Kalıcı olarak sil"), self._erase, role="danger", icon="trash")
        for made in (cancel, only, self.erase_button):
            made.setAutoDefault(False)
            self._buttons.addWidget(made)
        cancel.setDefault(True)
        cancel.setFocus()

    def _say(self, text: str, role: str = "") -> None:
        self._column.addWidget(label(text, role, wrap=True))

    def _open(self, post_id: str) -> None:
        self.reject()
        self.post_chosen.emit(post_id)

    def _remove(self) -> None:
        self.accept()
        self.removal_chosen.emit()

    def _erase(self) -> None:
        self.accept()
        self.erasure_chosen.emit(self.everywhere.isChecked())
