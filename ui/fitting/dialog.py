"""Platformlara uyarla, as a window over the page that asked for it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models.diagnostics import Diagnostic
from models.enums import Platform
from models.errors import UserError
from services.images.corrections import proposal_of
from services.images.fitting.areas import Area
from services.images.fitting.fitter import FittedFile, Fitting
from services.images.fitting.plans import Choice, Way
from services.images.fitting.subjects import Subject
from ui.events import ChosenPictures
from ui.fitting.artwork import Artwork
from ui.fitting.board import Board, Group, Row
from ui.fitting.canvas import FitCanvas
from ui.fitting.controls import FitControls
from ui.fitting.foot import FitFoot
from ui.fitting.frames_delegate import FrameDelegate
from ui.fitting.frames_model import FramesModel
from ui.fitting.ports import FitTools, Original
from ui.fitting.saving import FitSaver
from ui.kit import Banner, ElidedLabel, button, label
from ui.messages import say
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from ui.thumbnails import LANE

LARGE = 1600
"""Physical pixels of the picture's longer side on the canvas."""
_LIST = 296
_MARGIN = QSize(60, 60)
_LARGEST, _SMALLEST = QSize(1400, 920), QSize(860, 560)


class FitDialog(QDialog):
    """The frames on the left, the chosen one large, its ways below, and the foot that saves."""

    def __init__(
        self, tools: FitTools, original: Original, platforms: Collection[Platform] = (), parent: QWidget | None = None
    ) -> None:
        """``platforms`` are those that are shown first; none: all of them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Platformlara uyarla"))
        self._tools, self._original = tools, original
        self._attachable: Path | None = None
        self._mend: Callable[[], object] | None = None
        self.warning: Banner | None = None
        """What is said of a stretch."""
        self._pixmap: QPixmap | None = None
        self.board = Board(tools.profiles, platforms or tools.profiles, self)
        self.model = FramesModel(self.board, self)
        self.saver = FitSaver(tools, self)
        self._build()
        self._connect()
        room = parent.window().size() - _MARGIN if parent is not None else _LARGEST
        self.resize(room.boundedTo(_LARGEST).expandedTo(_SMALLEST))
        self._show_row()
        self._load()

    # Building

    def _build(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addLayout(self._make_top())
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_M)
        self.view = self._make_list()
        middle.addWidget(self.view)
        middle.addLayout(self._make_work(), 1)
        column.addLayout(middle, 1)
        self.foot = FitFoot(self._tools.folder.last(), in_place=bool(self._original.attachment_id))
        column.addWidget(self.foot)
        for made in self.findChildren(QPushButton):
            made.setAutoDefault(False)  # Enter in the list must not press whatever button comes first

    def _make_top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(label(self.tr("Platformlara uyarla"), "title"))
        self.caption = ElidedLabel("muted")
        self.caption.setText(self._original.name)
        row.addSpacing(SPACE_S)
        row.addWidget(self.caption, 1)
        # No button group: it would let Tab stop at one of them only, and more than one may be pressed.
        self.platform_toggles: dict[Platform, QPushButton] = {}
        for platform, profile in self._tools.profiles.items():
            # X's sign is its name: written beside it, it would read "X X".
            toggle = button("" if platform is Platform.X else profile.name, role="toggle", icon=platform.value)
            toggle.setAccessibleName(profile.name)
            toggle.setToolTip(self.tr("{platform} çerçevelerini göster").format(platform=profile.name))
            toggle.setCheckable(True)
            toggle.setChecked(platform in self.board.platforms)
            toggle.toggled.connect(self._narrow)
            self.platform_toggles[platform] = toggle
            row.addWidget(toggle)
        row.addSpacing(SPACE_L)
        self.groups = QButtonGroup(self)
        for group, text in zip(Group, (self.tr("Gönderi"), self.tr("Profil ve kapak"), self.tr("Tümü")), strict=True):
            toggle = button(text, role="toggle")
            toggle.setCheckable(True)
            self.groups.addButton(toggle, group.value)
            row.addWidget(toggle)
        return row

    def _make_list(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(FrameDelegate(view))
        view.setAccessibleName(self.tr("Çerçeveler"))
        view.setFixedWidth(_LIST)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        return view

    def _make_work(self) -> QVBoxLayout:
        work = QVBoxLayout()
        work.setSpacing(SPACE_S)
        self.canvas = FitCanvas()
        work.addWidget(self.canvas, 1)
        self.words = label(self.tr("Görsel açılıyor…"), "muted", wrap=True)
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing())
        work.addWidget(self.words)
        self.controls = FitControls()
        work.addWidget(self.controls)
        return work

    def _connect(self) -> None:
        self.board.rows_changed.connect(self._show_rows)
        self.board.row_changed.connect(self._row_changed)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.canvas.crop_changed.connect(self._crop)
        self.controls.chosen.connect(self._choose)
        self.controls.spread.connect(self._spread)
        self.groups.idClicked.connect(self._narrow)
        self.foot.one_asked.connect(self._save_one)
        self.foot.all_asked.connect(self._save_all)
        self.foot.identity_asked.connect(self._show_identity)
        self.foot.attach_asked.connect(self._attach)
        self.foot.cancelled.connect(self.saver.cancel)
        self.foot.close_button.clicked.connect(self.reject)
        self.saver.progressed.connect(self.foot.show_progress)
        self.saver.ended.connect(self._saved)

    # The picture

    def offer_mending(self, mend: Callable[[], object]) -> None:
        """Offer to undo a stretch, if the picture turns out to have one, before it is fitted."""
        self._mend = mend

    def _warn(self, stretch: Diagnostic | None) -> None:
        """Tell of a stretch: cut or not, it would be seen in every frame."""
        if stretch is None:
            return
        hint = self.tr("Uyarlamak bunu gidermez; esneme bütün çerçevelerde görünür.")
        self.warning = Banner(stretch.severity, say(stretch.message), hint)
        if self._mend is not None and proposal_of(stretch.data) is not None:
            self.warning.buttons.addWidget(button(self.tr("Önce oranı düzelt…"), self._go_mend))
        self.warning.closed.connect(self.warning.hide)
        self._column.insertWidget(1, self.warning)

    def _go_mend(self) -> None:
        self.reject()
        if self._mend is not None:
            self._mend()

    def _load(self) -> None:
        tools, path = self._tools, self._original.path
        self.foot.show_ready(0, identity=False)

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                self.words.setText(say(error.message))
            else:
                tools.tasks.task_failed.emit(error)

        def seen(image: QImage | None) -> None:
            if image is not None:
                self._pixmap = QPixmap.fromImage(image)
                self._show_artwork()

        tools.tasks.run(
            LANE, lambda cancelled: tools.fitter().look(path, cancelled), owner=self, done=self._look_at, failed=failed
        )
        tools.thumbnails.request(path, LARGE, owner=self, done=seen)
        # Last, for it takes longest; a picture that cannot be read was told of by then.
        tools.tasks.run(LANE, lambda cancelled: tools.stretched(path, cancelled), owner=self, done=self._warn)

    def _look_at(self, subject: Subject) -> None:
        self.caption.setText(f"{self._original.name} · {subject.width} × {subject.height}")
        self.board.look_at(subject)
        self._show_artwork()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_artwork(self) -> None:
        if self.board.subject is not None and self._pixmap is not None:
            artwork = Artwork(self.board.subject, self._pixmap)
            self.model.show_artwork(artwork)
            self.canvas.show_artwork(artwork)

    # The rows

    @property
    def row(self) -> Row | None:
        """The chosen frame."""
        number = self.view.currentIndex().row()
        return self.board.rows[number] if 0 <= number < len(self.board.rows) else None

    def choose_frame(self, target_id: str) -> None:
        """Look at a frame of the list by its id (``instagram.portrait``)."""
        for number, row in enumerate(self.board.rows):
            if row.target.id == target_id:
                self.view.setCurrentIndex(self.model.index(number))

    def choose_group(self, group: Group) -> None:
        """Look at posts, at profile and cover, or at all, as a click on its button does."""
        self.groups.button(group.value).click()

    def _show_identity(self) -> None:
        """Show profile picture and cover of every platform; nothing is written before they were seen."""
        for toggle in self.platform_toggles.values():
            toggle.setChecked(True)
        self.choose_group(Group.IDENTITY)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self) -> None:
        shown = [platform for platform, toggle in self.platform_toggles.items() if toggle.isChecked()]
        self.board.narrow(shown, Group(max(0, self.groups.checkedId())))

    def _show_rows(self) -> None:
        self.groups.button(self.board.group.value).setChecked(True)
        self.foot.show_ready(len(self.board.rows), identity=self.board.subject is not None)
        if self.board.rows:
            self.view.setCurrentIndex(self.model.index(0))
        self._show_row()

    def _current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_row()

    def _row_changed(self, number: int) -> None:
        if number == self.view.currentIndex().row():
            self._show_row()

    def _show_row(self) -> None:
        row = self.row
        self.canvas.show_row(row)
        subject = self.board.subject
        self.controls.show_row(row, subject)
        if row is not None:
            self.words.setText(self.model.explain(row))
        elif subject is not None:
            self.words.setText(self.tr("Yukarıdan en az bir platform seçin."))

    def _choose(self, choice: Choice) -> None:
        self.board.choose(self.view.currentIndex().row(), choice)

    def _crop(self, crop: Area) -> None:
        if self.row is not None:
            self._choose(replace(self.row.choice, crop=crop))

    def _spread(self) -> None:
        chosen = self.row
        for number, row in enumerate(self.board.rows):
            if chosen is not None and chosen.choice.way in row.ways and row is not chosen:
                own = row.choice.crop if chosen.choice.way is Way.CROP else None
                self.board.choose(number, Choice(chosen.choice.way, own, chosen.choice.ground))

    # Saving

    def _save_one(self) -> None:
        if self.row is not None:
            self._save([self.row.fitting])

    def _save_all(self) -> None:
        self._save([row.fitting for row in self.board.rows])

    def _save(self, fittings: Sequence[Fitting]) -> None:
        original = self._original
        self.foot.with_folder(lambda folder: self.saver.start(original.path, original.name, fittings, folder))

    def _saved(self, files: list[FittedFile], error: UserError | None) -> None:
        if files:
            self._tools.inherit(self._original.path, [file.path for file in files])
        said = [self.tr("{n} dosya kaydedildi.").format(n=len(files)) if files else self.tr("Dosya kaydedilmedi.")]
        if error is not None:
            said = [say(error.message), say(error.hint), *(said if files else [])]
        one = files[0] if len(files) == 1 and not files[0].target.kind.is_identity else None
        self._attachable = None if one is None else one.path
        self.foot.show_end(" ".join(filter(None, said)), wrote=bool(files), attachable=one is not None)
        self.foot.show_ready(len(self.board.rows), identity=self.board.subject is not None)

    def _attach(self) -> None:
        if self._attachable is not None:
            original = self._original
            chosen = ChosenPictures(
                (self._attachable,), original.alt_text, original.credit, in_place_of=original.attachment_id
            )
            self._tools.events.pictures_chosen.emit(chosen)
            self.accept()

    def reject(self) -> None:
        self.saver.cancel()
        super().reject()
