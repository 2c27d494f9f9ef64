"""A piece of a picture at 100 %, under the finding that it shows: loaded when asked for, and never enlarged."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from models.checking import IsCancelled
from models.diagnostics import Diagnostic
from services.images.client import WorkerClient
from services.images.close_ups import Box, around, box_of, close_up
from ui.kit import label
from ui.tasks import Task, TaskRunner
from ui.theme.tokens import ICON_M, SPACE_S, SPACE_XS
from ui.thumbnails import LANE, modified

_KEPT = 24
_HEIGHT = 180
_BESIDE = ICON_M + 3 * SPACE_S
"""What stands beside a piece in the list of findings."""
_Key = tuple[Path, Box, int]


class CloseUpLoader:
    """Loads pieces of pictures on the lane "images" and keeps the last ones. ``worker`` is called on the lane."""

    def __init__(self, worker: Callable[[], WorkerClient], tasks: TaskRunner) -> None:
        self._worker = worker
        self._tasks = tasks
        self._kept: OrderedDict[_Key, QImage] = OrderedDict()  # touched on the lane only

    def request(
        self, path: Path, box: Box, *, owner: QObject, done: Callable[[QImage | None], None]
    ) -> Task[QImage | None]:
        """Ask for the pixels of ``box``; ``done`` gets ``None`` where the file can no longer be read."""
        return self._tasks.run(LANE, lambda cancelled: self._load(path, box, cancelled), owner=owner, done=done)

    def _load(self, path: Path, box: Box, is_cancelled: IsCancelled) -> QImage | None:
        key = (path, box, modified(path))
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        data = close_up(self._worker(), path, box, is_cancelled)
        image = QImage.fromData(data) if data is not None else QImage()
        if image.isNull():
            return None
        self._kept[key] = image
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return image


class CloseUp(QWidget):
    """The place that one finding points to, and what to look for there."""

    shown = Signal(object)
    """The box that is shown, in displayed pixels of the picture; ``None`` when it is put away."""

    def __init__(self, diagnostic: Diagnostic, path: Path, loader: CloseUpLoader, findings: QWidget) -> None:
        super().__init__()
        self._findings = findings
        self._path = path
        self._loader = loader
        self._box = box_of(diagnostic.data)
        self._task: Task[QImage | None] | None = None
        self._words = self._what_to_look_for().get(diagnostic.rule, self.tr("Gerçek boyutunda: bulgunun yeri."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_XS, 0, 0)
        column.setSpacing(SPACE_XS)
        self.pixels = QLabel()
        self.pixels.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.pixels.setFixedHeight(_HEIGHT)
        # The piece is cut to the card, and does not widen it.
        self.pixels.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column.addWidget(self.pixels)
        self.caption = label(self._words, "caption", wrap=True)
        column.addWidget(self.caption)
        self.hide()

    def open(self) -> None:
        """Load the piece, as large as there is room for, and show it."""
        if self._box is None:
            return
        self.show()
        self.pixels.setText(self.tr("Yükleniyor…"))
        ratio = self.devicePixelRatioF()
        room = QSize(max(self._findings.width() - _BESIDE, 160), _HEIGHT) * ratio
        box = around(self._box, room.width(), room.height())
        self._task = self._loader.request(self._path, box, owner=self, done=self._show)
        self.shown.emit(self._box)

    def close_again(self) -> None:
        """Put the piece away; what was asked for is no longer wanted."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.hide()
        self.pixels.clear()
        self.shown.emit(None)

    def _show(self, image: QImage | None) -> None:
        self._task = None
        if image is None:
            self.pixels.setText(self.tr("Bu parça gösterilemedi: dosya artık okunamıyor."))
            return
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())  # one pixel of the picture is one of the screen
        self.pixels.setPixmap(pixmap)
        self.pixels.setAccessibleName(self.tr("Görselden bir parça, gerçek boyutunda"))
        self.pixels.setAccessibleDescription(self._words)

    def _what_to_look_for(self) -> Mapping[str, str]:
        return {
            "image.blurred": self.tr("Gerçek boyutunda: kenarlara bakın, çizgiler iki yana yayılıyor."),
            "image.upscaled": self.tr("Gerçek boyutunda: kenarlar yumuşak, saç ve yaprak gibi ince ayrıntılar yok."),
            "image.compressed": self.tr("Gerçek boyutunda: küçük kareler ve kenarların çevresinde lekeler arayın."),
            "image.banding": self.tr("Gerçek boyutunda: düz geçmesi gereken tonlar şerit şerit."),
            "image.text-small": self.tr("Gerçek boyutunda: telefonda yazılar bundan da küçük görünür."),
            "image.screenshot": self.tr("Gerçek boyutunda: saatin ve pilin göründüğü çubuk."),
            "image.borders": self.tr("Gerçek boyutunda: siyah şerit ile görselin birleştiği yer."),
        }
