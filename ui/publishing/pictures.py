"""The pictures of a post made ready for one platform: copies in their own shape, or fitted as the editor chooses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.posts import Attachment
from services.clock import local_day
from services.images.copies import folder_name
from services.platforms import PlatformProfile
from ui.events import Notice
from ui.export_folder import ExportFolder, folder_dialog
from ui.fitting.opener import FitOpener
from ui.fitting.ports import Original
from ui.kit import ElidedLabel, button
from ui.messages import say
from ui.publishing.ports import PublishTools
from ui.publishing.session import Known
from ui.shared_copies import CopySaver
from ui.theme.tokens import SPACE_S, SPACE_XS

_SIDE = 56


class PictureRow(QWidget):
    """One picture: small, with its name, whether it is ready, and the ways to it."""

    fit_asked = Signal(object)
    """The :class:`Attachment` that is to be cut or put on a ground."""

    def __init__(self, picture: Attachment, *, fits: bool) -> None:
        super().__init__()
        self.picture = picture
        self.is_ready = False
        self.fits = fits
        """Whether its shape is one that the platform shows."""
        self._small = QLabel()
        self._small.setFixedSize(_SIDE, _SIDE)
        self._small.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.name = ElidedLabel(middle=True)
        self.name.setText(picture.file_name)
        self.state = ElidedLabel("caption")
        self.alt = button(self.tr("Betimlemeyi kopyala"), self._copy_alt, role="ghost")
        self.alt.setToolTip(picture.alt_text)
        self.alt.setVisible(bool(picture.alt_text))
        self.fit = button(self.tr("Kırp ya da sığdır…"), lambda: self.fit_asked.emit(picture), role="ghost")
        for one in (self.alt, self.fit):
            one.setAccessibleName(f"{one.text()}: {picture.file_name}")
        ways = QHBoxLayout()
        ways.setSpacing(0)
        ways.addWidget(self.fit)
        ways.addWidget(self.alt)
        ways.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.state)
        words.addLayout(ways)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._small, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.show_state()

    def show_small(self, image: QImage | None) -> None:
        """Show the picture itself."""
        if image is not None:
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self._small.setPixmap(pixmap)

    def show_state(self, *, ready: bool = False) -> None:
        """Say whether it is ready."""
        self.is_ready = ready
        size = f"{self.picture.width} × {self.picture.height}"
        if ready:
            words = self.tr("hazır")
        elif not self.fits:
            words = self.tr("bu biçim gösterilmez: kırpın ya da zemine oturtun")
        else:
            words = size
        self.state.setText(words)

    def _copy_alt(self) -> None:
        QGuiApplication.clipboard().setText(self.picture.alt_text)


class Pictures(QWidget):
    """The pictures of the shown outlet. Everything goes into one folder of the post's own."""

    ready = Signal()
    """All of them are in the folder."""
    said = Signal(str)
    """What became of them."""

    def __init__(self, tools: PublishTools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._profile: PlatformProfile | None = None
        self._known: Known | None = None
        self._base = ""
        self.folder: Path | None = None
        self.rows: list[PictureRow] = []
        self.dialog: QFileDialog | None = None
        self.fits: FitOpener | None = None
        self._asked: list[PictureRow] = []
        self.saver = CopySaver(tools.copies, tools.tasks, self._say, self)
        self.saver.saved.connect(self._saved)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)

    def show_known(self, known: Known, profile: PlatformProfile, *, done: bool) -> None:
        """Show the pictures of a post for a platform; ``done``: they were made ready before."""
        same = self._known is not None and self._known.post.attachments == known.post.attachments
        if same and self._profile is profile:
            self._known = known
            return
        self._known, self._profile = known, profile
        self._base = self._base or self._tools.folder.last()
        self.folder = self._post_folder() if done and self._base else None
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [PictureRow(one, fits=_fits(one, profile)) for one in known.post.attachments]
        side = round(_SIDE * self.devicePixelRatioF())
        for row in self.rows:
            row.fit_asked.connect(self._fit)
            self._column.addWidget(row)
            row.show_state(ready=done)
            path = known.paths.get(row.picture.sha256)
            if path is not None:
                self._tools.thumbnails().request(path, side, owner=row, done=row.show_small)

    @property
    def unfit(self) -> int:
        """How many are of a shape that the platform does not show, and not made ready yet."""
        return sum(not one.fits and not one.is_ready for one in self.rows)

    def save(self) -> None:
        """Put copies of what is not ready yet into the post's folder; the user chooses once where folders go."""
        self._with_base(self._save)

    def show_folder(self) -> None:
        """Open the folder in the system's own way."""
        if self.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    # Inside

    def _say(self, notices: Sequence[Notice]) -> None:
        self.said.emit("\n".join(f"{say(one.message)} {say(one.hint)}".strip() for one in notices))

    def _save(self) -> None:
        known, profile = self._known, self._profile
        if known is None or profile is None:
            return
        self._asked = [row for row in self.rows if not row.is_ready and row.picture.sha256 in known.paths]
        chosen = [(known.paths[row.picture.sha256], row.picture.file_name) for row in self._asked]
        self.saver.save(chosen, profile.platform, self._post_folder())

    def _saved(self, count: int, folder: Path) -> None:
        self.folder = folder
        if count == len(self._asked):  # of what failed, its sentence stands in the window; it is asked for again
            for row in self._asked:
                row.show_state(ready=True)
        self._asked = []
        self._tell()

    def _fit(self, picture: Attachment) -> None:
        def open_view() -> None:
            known, profile = self._known, self._profile
            if known is None or profile is None or picture.sha256 not in known.paths:
                return
            original = Original(known.paths[picture.sha256], picture.file_name, picture.alt_text, picture.credit)
            if self.fits is None:
                folder = ExportFolder(self._folder_text, lambda _: None)
                self.fits = FitOpener(replace(self._tools.fit(), folder=folder, inherit=self._fitted), self)
            self.fits.open(original, {profile.platform})

        self._with_base(open_view)

    def _fitted(self, original: Path, copies: Sequence[Path]) -> None:
        self._tools.fit().inherit(original, copies)
        known = self._known
        if known is None or not copies:
            return
        self.folder = copies[0].parent
        for row in self.rows:
            if known.paths.get(row.picture.sha256) == original:
                row.show_state(ready=True)
        self._tell()

    def _tell(self) -> None:
        if self.rows and all(row.is_ready for row in self.rows):
            self.ready.emit()

    def _post_folder(self) -> Path:
        """Return the folder of the post and the platform below the user's."""
        assert self._known is not None
        assert self._profile is not None
        post = self._known.post
        day = local_day(post.planned_at or self._tools.clock.now()).isoformat()
        return Path(self._base) / folder_name(f"{day} {self._profile.name} {post.headline}")

    def _folder_text(self) -> str:
        return str(self._post_folder()) if self._base and self._known is not None else ""

    def _with_base(self, go_on: Callable[[], object]) -> None:
        if self._base:
            go_on()
            return
        dialog = self.dialog = folder_dialog(self, self.tr("Görseller nereye kaydedilsin?"), "")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def chosen(folder: str) -> None:
            self._base = folder
            self._tools.tasks.run("io", lambda _: self._tools.folder.keep(folder), owner=self)
            go_on()

        dialog.fileSelected.connect(chosen)
        dialog.open()


def _fits(picture: Attachment, profile: PlatformProfile) -> bool:
    """Tell whether the platform shows a picture of this shape whole; a pixel is given for rounding."""
    rules, ratio = profile.images, picture.width / max(1, picture.height)
    rounding = 1 + 1 / max(1, min(picture.width, picture.height))
    too_tall = rules.ratio_min is not None and ratio * rounding < rules.ratio_min
    too_wide = rules.ratio_max is not None and ratio > rules.ratio_max * rounding
    return not too_tall and not too_wide
