"""The middle of the page: which platform, which of its frames, and the picture as it will be seen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from models.enums import Platform
from services.images.frames import Frame
from ui.images.outlines import Outline
from ui.images.preview import CropPreview
from ui.kit import Card, button, label, tooltip_with_shortcut
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S

_NAMES = {Platform.X: "X", Platform.INSTAGRAM: "Instagram", Platform.FACEBOOK: "Facebook"}
_ALL = 99
"""Number of the button that shows the frames of all platforms at once."""
_RATIOS = {0.75: "3:4", 1.0: "1:1", 1.91: "1,91:1", 1.78: "16:9", 0.8: "4:5"}


class Viewer(Card):
    """Shows the chosen picture for the chosen platform."""

    platform_chosen = Signal(object)
    """A ``Platform``."""
    fit_asked = Signal()
    """The view that makes the picture ready for the platforms' frames."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_L)
        self._frames: Mapping[Platform, tuple[Frame, ...]] = {}
        self._size = QSize()
        self._platforms = QButtonGroup(self)
        self._shapes = QButtonGroup(self)
        self._shape_row = QHBoxLayout()
        self._shape_row.setSpacing(SPACE_S)
        self.body.addLayout(self._make_top())
        self.preview = CropPreview()
        self.preview.setAccessibleName(self.tr("Görselin önizlemesi"))
        self.body.addWidget(self.preview, 1)
        self.caption = label("", "caption", wrap=True)
        bottom = QHBoxLayout()
        bottom.setSpacing(SPACE_M)
        bottom.addWidget(self.caption, 1)
        bottom.addLayout(self._shape_row)
        self.body.addLayout(bottom)

    @property
    def platform(self) -> Platform:
        """The platform that is looked at."""
        return list(Platform)[self._platforms.checkedId()]

    def choose_platform(self, platform: Platform) -> None:
        """Look at another platform, as a click on its button does."""
        self._platforms.button(list(Platform).index(platform)).click()

    def choose_shape(self, number: int) -> None:
        """Look at another frame of the platform: 0 is the feed, the last one (``-1``) those of all platforms."""
        chosen = self._shapes.button(_ALL if number < 0 else number)
        if isinstance(chosen, QPushButton):
            chosen.click()

    def show_picture(self, pixmap: QPixmap | None, size: QSize, views: Mapping[Platform, tuple[Frame, ...]]) -> None:
        """Show a picture of ``size`` real pixels; ``pixmap`` may still be small or missing."""
        self.preview.show_picture(pixmap, size)
        self._show(size, views)

    def show_broken(self) -> None:
        """Say that there is nothing to see."""
        self.preview.show_picture(None, QSize(), broken=True)
        self._show(QSize(), {})

    def _show(self, size: QSize, views: Mapping[Platform, tuple[Frame, ...]]) -> None:
        self._size = size
        self._frames = views
        self._show_shapes()

    def _make_top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        for number, platform in enumerate(Platform):
            # X's sign is its name: written beside it, it would read "X X".
            name = "" if platform is Platform.X else _NAMES[platform]
            toggle = button(name, role="toggle", icon=platform.value)
            toggle.setAccessibleName(_NAMES[platform])
            toggle.setCheckable(True)
            toggle.setToolTip(self.tr("{platform} için incele ve önizle").format(platform=_NAMES[platform]))
            self._platforms.addButton(toggle, number)
            top.addWidget(toggle)
        self._platforms.button(0).setChecked(True)
        self._platforms.idClicked.connect(self._platform_clicked)
        top.addStretch(1)
        self.fit_button = button(self.tr("Uyarla…"), self.fit_asked.emit, icon="crop", shortcut="Ctrl+Shift+U")
        self.fit_button.setAccessibleName(self.tr("Platformlara uyarla"))
        self.fit_button.setToolTip(
            tooltip_with_shortcut(
                self.tr("Görseli her platformun çerçevesine uyarlayıp kaydeder; hiçbir zaman esnetmez"), "Ctrl+Shift+U"
            )
        )
        top.addWidget(self.fit_button)
        self._shapes.idClicked.connect(self._show_frame)
        return top

    def _platform_clicked(self, _number: int) -> None:
        self._show_shapes()
        self.platform_chosen.emit(self.platform)

    def _show_shapes(self) -> None:
        """Offer the frames of the platform, the feed chosen."""
        wanted = self._frames.get(self.platform, ())
        chosen = self._shapes.checkedId()
        texts = [self.tr("Akış") if frame.in_feed else _ratio_text(frame.ratio) for frame in wanted]
        texts += [self.tr("Tümü")] if wanted else []
        if texts != [made.text() for made in self._shapes.buttons()]:
            chosen = _ALL if chosen == _ALL and wanted else 0
            for made in self._shapes.buttons():
                self._shapes.removeButton(made)
                made.hide()
                made.deleteLater()
            for number, text in enumerate(texts):
                self._add_shape(number if number < len(wanted) else _ALL, text)
        if wanted:
            self._shapes.button(max(0, chosen)).setChecked(True)
        self._show_frame(max(0, chosen))

    def _add_shape(self, number: int, text: str) -> None:
        toggle = button(text, role="toggle")
        toggle.setCheckable(True)
        tips = {
            0: self.tr("Gönderinin kendisi"),
            _ALL: self.tr("Bütün platformların gösterdiği yerler bir arada"),
        }
        toggle.setToolTip(tips.get(number, self.tr("Profil ızgarası ve bağlantı önizlemesi")))
        self._shapes.addButton(toggle, number)
        self._shape_row.addWidget(toggle)

    def _show_frame(self, number: int) -> None:
        if number == _ALL and self._frames:
            self._show_all()
            return
        wanted = self._frames.get(self.platform, ())
        frame = wanted[number] if number < len(wanted) else None
        self.preview.show_frame(frame)
        self.caption.setText("" if frame is None else self._words(frame))

    def _show_all(self) -> None:
        """Outline what each platform shows; those that show all of it are only named."""
        parts: dict[tuple[int, int, int, int], list[str]] = {}
        for platform, frames in self._frames.items():
            for frame in frames:
                shape = self.tr("akış") if frame.in_feed else _ratio_text(frame.ratio)
                parts.setdefault(frame.box, []).append(f"{_NAMES[platform]} {shape}")
        whole = parts.pop((0, 0, self._size.width(), self._size.height()), [])
        self.preview.show_outlines(tuple(Outline(" · ".join(names), box) for box, names in parts.items()))
        said = self.tr("Her çizgi, üstünde adı yazanın gösterdiği yerdir.") if parts else ""
        if whole:
            said += " " + self.tr("Görselin tamamını gösterenler: {names}.").format(names=", ".join(whole))
        self.caption.setText(said.strip())

    def _words(self, frame: Frame) -> str:
        name = _NAMES[self.platform]
        if not frame.cuts(self._size.width(), self._size.height()):
            if frame.in_feed:
                return self.tr("{platform} akışında görselin tamamı görünür.").format(platform=name)
            return self.tr("{platform} önizlemesinde ({ratio}) görselin tamamı görünür.").format(
                platform=name, ratio=_ratio_text(frame.ratio)
            )
        left, top, right, bottom = frame.box
        kept = (right - left) * (bottom - top) / (self._size.width() * self._size.height())
        lost = max(1, round(100 - 100 * kept))
        if frame.in_feed:
            return self.tr("{platform} akışında görselin %{lost} kadarı kırpılır.").format(platform=name, lost=lost)
        return self.tr("{platform} önizlemesinde ({ratio}) görselin %{lost} kadarı dışarıda kalır.").format(
            platform=name, ratio=_ratio_text(frame.ratio), lost=lost
        )


def _ratio_text(ratio: float) -> str:
    return _RATIOS.get(round(ratio, 2), f"{ratio:.2f}:1".replace(".", ","))
