"""Oranı düzelt: shows a stretched picture beside its original shape, and has a copy made in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QGridLayout, QHBoxLayout, QSlider, QVBoxLayout, QWidget
from shiboken6 import isValid

from models.checking import IsCancelled
from models.diagnostics import Diagnostic
from models.enums import Severity
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.client import WorkerClient
from services.images.copies import SharedCopy
from services.images.corrections import Proposal, proposal_of, save_unstretched
from ui.events import AppEvents, Notice
from ui.images.proportion_preview import OutlineKey, ProportionPreview
from ui.kit import button, label
from ui.messages import say
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from ui.thumbnails import LANE

_ALL, _FURTHEST = 100, 200
"""Per cent of the way to the original shape; an estimate may have stopped half way."""


class ProportionsDialog(QDialog):
    """A proposal to look at: the picture, a grid that is square in the original, a slider between the two."""

    copy_wanted = Signal(object)
    """The :class:`Proposal` to make: what is shown where the ratio is an estimate, else the exact one."""

    def __init__(
        self, pixmap: QPixmap | None, size: QSize, proposal: Proposal, said: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Oranı düzelt"))
        self.resize(820, 620)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.tr("Oranı düzelt"), "title"))
        column.addWidget(label(said, "muted", wrap=True))
        self._size = size
        self._proposal = proposal
        self.preview = ProportionPreview(size, QSize(proposal.width, proposal.height))
        self.preview.show_pixmap(pixmap)
        column.addWidget(self.preview, 1)
        column.addLayout(self._make_legend())
        column.addLayout(self._make_slider())
        self.numbers = label("", wrap=True)
        column.addWidget(self.numbers)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        column.addLayout(self._make_buttons())
        self.slider.setFocus()
        self._slid(self.slider.value())

    def show_saving(self) -> None:
        """A folder was chosen: the copy is being made."""
        self.problem.hide()
        self.save_button.setEnabled(False)

    def show_problem(self, error: UserError) -> None:
        """Say why there is no copy; everything stands where it stood, for another try."""
        self.problem.setText("\n".join(said for each in (error.message, error.hint) if (said := say(each))))
        self.problem.show()
        self._slid(self.slider.value())
        self.save_button.setFocus()

    def _make_legend(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        original = self.tr("Önerilen sınır") if self._proposal.is_estimate else self.tr("Düzeltilmiş sınır")
        for share, words in ((0.0, self.tr("Şimdiki sınır")), (1.0, original)):
            row.addWidget(OutlineKey(share))
            row.addWidget(label(words, "caption"))
            row.addSpacing(SPACE_M)
        row.addStretch(1)
        return row

    def _make_slider(self) -> QGridLayout:
        """Lay out the slider over the names of its places; an estimate may be gone beyond."""
        estimate = self._proposal.is_estimate
        table = QGridLayout()
        table.setHorizontalSpacing(SPACE_M)
        table.setVerticalSpacing(SPACE_XS)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _FURTHEST if self._proposal.is_estimate else _ALL)
        self.slider.setPageStep(25)
        self.slider.setValue(_ALL)
        self.slider.setAccessibleName(self.tr("Şimdiki hâli ile düzeltilmiş hâli arasında"))
        self.slider.setToolTip(
            self.tr("Ok tuşlarıyla da kaydırılır; Home şimdiki hâli gösterir, orta yer öneridir, End öneriyi aşar")
            if estimate
            else self.tr("Ok tuşlarıyla da kaydırılır; Home şimdiki hâli, End düzeltilmiş hâli gösterir")
        )
        self.slider.valueChanged.connect(self._slid)
        table.addWidget(self.slider, 0, 0, 1, 3)
        table.addWidget(label(self.tr("Şimdiki hâli"), "caption"), 1, 0)
        if estimate:
            table.addWidget(label(self.tr("Öneri"), "caption"), 1, 1, Qt.AlignmentFlag.AlignHCenter)
        end = self.tr("Öneriden fazlası") if estimate else self.tr("Düzeltilmiş")
        table.addWidget(label(end, "caption"), 1, 2, Qt.AlignmentFlag.AlignRight)
        for column in range(3):
            table.setColumnStretch(column, 1)
        self.grid = QCheckBox(self.tr("Kareli ızgara"))
        self.grid.setToolTip(self.tr("Özgün görselde kare olan gözler: gerilmiş hâlinde dikdörtgen görünür"))
        self.grid.setChecked(True)
        self.grid.toggled.connect(self.preview.show_grid)
        table.addWidget(self.grid, 0, 3)
        return table

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(label(self.tr("Özgün dosya olduğu gibi kalır."), "caption"), 1)
        close = button(self.tr("Kapat"), self.reject)
        close.setAutoDefault(False)  # Enter in the slider would press it
        row.addWidget(close)
        self.save_button = button(self.tr("Düzeltilmiş kopyayı kaydet…"), self._ask, role="primary")
        self.save_button.setDefault(True)
        row.addWidget(self.save_button)
        return row

    def _ask(self) -> None:
        self.copy_wanted.emit(self._wanted())

    def _wanted(self) -> Proposal:
        if not self._proposal.is_estimate:
            return self._proposal
        return self._proposal.at(self.slider.value() / _ALL, self._size.width(), self._size.height())

    def _numbers(self, wanted: Proposal) -> str:
        change = self.tr("{w} × {h} pikselden {new_w} × {new_h} piksele.").format(
            w=self._size.width(), h=self._size.height(), new_w=wanted.width, new_h=wanted.height
        )
        reasons = {
            "metadata": self.tr("Oran, dosyanın kendi bilgisindeki boyuttan alındı."),
            "camera": self.tr("Oran, dosyadaki küçük görselden ölçüldü; makinelerin çektiği orana da uyuyor."),
            "measured": self.tr("Oran ölçüldü: yanılması yüzde birin altında."),
        }
        guess = self.tr(
            "Oran bir tahmindir: yuvarlak bir şey yuvarlak görünene dek kaydırın; kopya göründüğü gibi kaydedilir."
        )
        return f"{change} {reasons.get(wanted.source, guess)}"

    def _slid(self, value: int) -> None:
        self.preview.show_share(value / _ALL)
        self.numbers.setText(self._numbers(self._wanted()))
        self.save_button.setEnabled(value > 0 or not self._proposal.is_estimate)
        proposed = self.tr("Öneri") if self._proposal.is_estimate else self.tr("Düzeltilmiş")
        state = self.tr("Şimdiki hâli") if value == 0 else proposed if value == _ALL else f"%{value}"
        self.slider.setAccessibleDescription(state)


class ProportionFixer(QObject):
    """Opens the dialog, asks for a folder, and has the copy made on the lane "images"; ``worker`` is called there."""

    saved = Signal(object, object)
    """The ``Path`` of the corrected copy, and that of the picture that it was made of."""

    def __init__(
        self, worker: Callable[[], WorkerClient], tasks: TaskRunner, events: AppEvents, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._tasks = tasks
        self._events = events
        self._window = parent

    def propose(self, path: Path, pixmap: QPixmap | None, size: QSize, diagnostic: Diagnostic) -> None:
        """Show what ``diagnostic`` (``image.stretched``) makes of the picture at ``path``, of ``size`` real pixels."""
        proposal = proposal_of(diagnostic.data)
        if proposal is None:
            return

        def ask_folder(wanted: Proposal) -> None:
            def chosen(folder: str) -> None:
                shown.show_saving()
                self.save(path, wanted, Path(folder), shown)

            dialog = QFileDialog(shown, self.tr("Düzeltilmiş kopya nereye kaydedilsin?"), str(path.parent))
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.fileSelected.connect(chosen)
            dialog.open()

        shown = ProportionsDialog(pixmap, size, proposal, say(diagnostic.message), self._window)
        shown.copy_wanted.connect(ask_folder)
        shown.open()

    def save(self, path: Path, proposal: Proposal, folder: Path, shown: ProportionsDialog) -> None:
        """Write the corrected copy of ``path`` into ``folder``. ``shown`` closes only when that is done."""
        name = QCoreApplication.translate("ProportionFixer", "{name} (oranı düzeltilmiş)").format(name=path.stem)

        def work(is_cancelled: IsCancelled) -> SharedCopy:
            return save_unstretched(self._worker(), path, proposal, folder / (name + path.suffix), is_cancelled)

        def done(copy: SharedCopy) -> None:
            if isValid(shown):
                shown.accept()
            self._tell(copy, path)

        def failed(error: Exception) -> None:
            if isinstance(error, UserError) and isValid(shown) and shown.isVisible():
                shown.show_problem(error)
            else:
                self._tasks.task_failed.emit(error)

        self._tasks.run(LANE, work, owner=self, done=done, failed=failed)

    def _tell(self, copy: SharedCopy, original: Path) -> None:
        said = QT_TRANSLATE_NOOP("services", "Oranı düzeltilmiş kopya kaydedildi ve listeye eklendi: {name}")
        message = Message(said, {"name": copy.path.name})
        still = Message(QT_TRANSLATE_NOOP("services", "Hareketli görselin yalnızca ilk karesi alınabildi."))
        self._events.notice_raised.emit(Notice(Severity.INFORMATION, message, still if "still" in copy.changes else ""))
        self.saved.emit(copy.path, original)
