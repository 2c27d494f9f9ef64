"""Kurumsal kimlik: the logos that pictures are checked for. Each change is kept at once and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QWidget,
)

from models.assets import Logo
from services.images.inspector import ImageInspector
from services.images.logo_keeping import LogoKeeper, judge
from ui.events import AppEvents
from ui.kit import UndoBar, button, label, tooltip_with_shortcut
from ui.settings.form import LANE, Section, complain
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_M, SPACE_S

_IMAGES = "images"
_PICTURE = 56
_LONGEST_NAME, _WIDEST = 80, 2000
_LIST_HEIGHT = 220
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BrandTools:
    """What the section uses: ``keeper`` on the storage lane, ``images`` and ``path_of`` on the lane "images"."""

    keeper: Callable[[], LogoKeeper]
    images: Callable[[], ImageInspector]
    path_of: Callable[[str], Path]


class BrandSection(Section):
    """A list of logos with their pictures; below it name and least width of the chosen one."""

    def __init__(self, tools: BrandTools, events: AppEvents, tasks: TaskRunner) -> None:
        super().__init__()
        self._tools = tools
        self._events = events
        self._tasks = tasks
        self._shown: list[Logo] = []
        self._wanted = ""
        self._pictures: dict[str, QIcon] = {}
        self._build()
        self._connect()
        self._show([])
        self._load()

    def _build(self) -> None:
        card = self.card(
            self.tr("Logolar"),
            self.tr(
                "Üniversitenin, birimin ve ortakların logoları: her görselde aranır; gerilmiş, rengi değişmiş, çok "
                "küçük ya da karışık zeminde olan söylenir. Varsa açık renkli sürümünü de ekleyin."
            ),
        )
        self.add_button = button(self.tr("Logo ekle…"), self._choose_file, icon="plus")
        self.add_button.setToolTip(self.tr("PNG ya da JPEG; saydam zeminli PNG en iyisidir"))
        self.remove_button = button(self.tr("Çıkar"), self._remove_chosen)
        self.remove_button.setToolTip(tooltip_with_shortcut(self.tr("Seçili logoyu çıkarın"), "Delete"))
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.add_button)
        line.addStretch(1)
        line.addWidget(self.remove_button)
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        self.empty = label(self.tr("Henüz logo yok. Logonun özgün dosyasını ekleyin."), "muted", wrap=True)
        self.items = QListWidget()
        self.items.setAccessibleName(self.tr("Logolar"))
        self.items.setIconSize(QSize(_PICTURE, _PICTURE))
        self.items.setMinimumHeight(_LIST_HEIGHT)
        card.body.addWidget(self.empty)
        card.body.addWidget(self.items)
        self._fields = self._make_fields()
        card.body.addWidget(self._fields)
        card.body.addWidget(self._problem)
        card.body.addLayout(line)
        self.undo_bar = UndoBar()
        card.body.addWidget(self.undo_bar)
        card.body.setSpacing(SPACE_M)

    def _make_fields(self) -> QWidget:
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self.smallest = QSpinBox()
        self.smallest.setRange(0, _WIDEST)
        self.smallest.setSingleStep(10)
        self.smallest.setSpecialValueText(self.tr("Sınır yok"))
        self.smallest.setSuffix(self.tr(" piksel"))
        self.smallest.setKeyboardTracking(False)
        fields = QWidget()
        grid = QGridLayout(fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_S)
        for row, (text, field) in enumerate(((self.tr("Adı"), self.name), (self.tr("En az genişlik"), self.smallest))):
            words = label(text)
            words.setBuddy(field)
            field.setAccessibleName(text)
            grid.addWidget(words, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        return fields

    def _connect(self) -> None:
        self.items.currentRowChanged.connect(self._chosen)
        self.name.editingFinished.connect(self.flush)
        self.smallest.valueChanged.connect(self.flush)
        for key, run in (("Delete", self._remove_chosen), ("Ctrl+Z", self.undo_bar.undo)):
            shortcut = QShortcut(QKeySequence(key), self.items)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(run)

    # Showing

    def _load(self) -> None:
        self._run(lambda: self._tools.keeper().list(), self._show)

    def _show(self, logos: list[Logo]) -> None:
        chosen = self._wanted or (one.id if (one := self._current()) is not None else "")
        self._wanted = ""
        self._shown = logos
        self.items.blockSignals(True)
        self.items.clear()
        for logo in logos:
            self.items.addItem(self._item(logo))
        self.items.blockSignals(False)
        self.items.setVisible(bool(logos))
        self._fields.setVisible(bool(logos))
        self.remove_button.setVisible(bool(logos))
        self.empty.setVisible(not logos)
        rows = [row for row, logo in enumerate(logos) if logo.id == chosen]
        self.items.setCurrentRow(rows[0] if rows else (0 if logos else -1))
        self._chosen(self.items.currentRow())

    def _item(self, logo: Logo) -> QListWidgetItem:
        least = self.tr("en az {n} piksel").format(n=logo.smallest) if logo.smallest else ""
        item = QListWidgetItem(" · ".join(part for part in (logo.name, least) if part))
        item.setSizeHint(QSize(0, _PICTURE + SPACE_S))
        if logo.sha256 in self._pictures:
            item.setIcon(self._pictures[logo.sha256])
        else:
            self._fetch_picture(logo.sha256)
        return item

    def _fetch_picture(self, sha256: str) -> None:
        side = round(_PICTURE * self.devicePixelRatioF())

        def shown(data: bytes | None) -> None:
            image = QImage.fromData(data) if data else QImage()
            icon = QIcon(QPixmap.fromImage(image))
            icon.addPixmap(QPixmap.fromImage(image), QIcon.Mode.Selected)  # a logo keeps its colours
            self._pictures[sha256] = icon
            for row, logo in enumerate(self._shown):
                if logo.sha256 == sha256 and row < self.items.count():
                    self.items.item(row).setIcon(icon)

        self._tasks.run(
            _IMAGES,
            lambda cancelled: self._tools.images().thumbnail(self._tools.path_of(sha256), side, cancelled),
            owner=self,
            done=shown,
        )

    def _current(self) -> Logo | None:
        row = self.items.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _chosen(self, _row: int) -> None:
        logo = self._current()
        for field in (self.name, self.smallest, self.remove_button):
            field.setEnabled(logo is not None)
        self.smallest.blockSignals(True)
        self.smallest.setValue(logo.smallest if logo is not None else 0)
        self.smallest.blockSignals(False)
        self.name.setText(logo.name if logo is not None else "")

    # Changing

    def flush(self) -> None:
        """Keep what was typed of the chosen logo."""
        logo = self._current()
        name = " ".join(self.name.text().split())
        if logo is None:
            return
        changed = replace(logo, name=name or logo.name, smallest=self.smallest.value())
        if changed != logo:
            self._change(lambda: self._tools.keeper().save(changed), logo.id)

    def _choose_file(self) -> None:
        kinds = self.tr("Görseller (*.png *.jpg *.jpeg *.webp);;Tüm dosyalar (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Logo seç"), "", kinds)
        if name:
            self.add_file(Path(name))

    def add_file(self, path: Path) -> None:
        """Register the logo in ``path``; where it cannot be one, a sentence says why."""
        complain(self._problem, None)
        self._tasks.run(
            _IMAGES,
            lambda cancelled: judge(self._tools.images().inspect(path, is_cancelled=cancelled, quick=True)),
            owner=self,
            done=lambda _: self._keep(path),
            failed=lambda error: complain(self._problem, error),
        )

    def _keep(self, path: Path) -> None:
        def added(logo: Logo) -> None:
            self._changed(logo.id)
            self.undo_bar.offer(
                self.tr("“{logo}” eklendi.").format(logo=logo.name),
                lambda: self._change(lambda: self._tools.keeper().remove(logo.id), ""),
            )

        self._run(lambda: self._tools.keeper().add(path, path.stem), added)

    def _remove_chosen(self) -> None:
        logo = self._current()
        if logo is None:
            return
        row = self.items.currentRow()
        following = self._shown[row + 1].id if row + 1 < len(self._shown) else ""

        def removed(gone: Logo | None) -> None:
            self._changed(following)
            if gone is not None:
                self.undo_bar.offer(
                    self.tr("“{logo}” çıkarıldı.").format(logo=gone.name),
                    lambda: self._change(lambda: self._tools.keeper().save(gone), gone.id),
                )

        self._run(lambda: self._tools.keeper().remove(logo.id), removed)

    def _change(self, work: Callable[[], object], wanted: str) -> None:
        self._run(work, lambda _: self._changed(wanted))

    def _changed(self, wanted: str) -> None:
        self._wanted = wanted
        self._load()
        self._events.picture_rights_changed.emit()  # what is said of pictures may change

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        complain(self._problem, None)
        self._tasks.run(
            LANE, lambda _: work(), owner=self, done=done, failed=lambda error: complain(self._problem, error)
        )
