"""The middle of the page: everything that belongs to one post, from its platforms to its time."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.enums import Platform
from models.posts import Attachment
from services.clock import Clock
from services.platforms import PlatformProfile
from ui.editor.attachments import AttachmentStrip
from ui.editor.compose_bar import PlanBar, PlatformBar, TextTabs
from ui.editor.counters import Counters
from ui.editor.marks import MarkSet
from ui.editor.ports import PicturesPort
from ui.editor.reading_gauge import ReadingGauge
from ui.editor.saver import SaveState, SaveStatus
from ui.editor.sheet import Sheet
from ui.editor.text_area import TextArea
from ui.kit import Card, button, hline, label, restyle
from ui.messages import say
from ui.moments import clock_time
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S

WIDEST = 1_040


class ComposeCard(Card):
    """Only arranges its parts and shows a sheet in them; the page connects them."""

    def __init__(
        self,
        tasks: TaskRunner,
        clock: Clock,
        profiles: Mapping[Platform, PlatformProfile],
        pictures: PicturesPort,
        marks: MarkSet,
    ) -> None:
        super().__init__(margin=0)
        self.setMaximumWidth(WIDEST)
        self.body.setSpacing(0)
        self.platforms = PlatformBar()
        self.tabs = TextTabs()
        self.area = TextArea(marks)
        self.area.setAccessibleName(self.tr("Yazının metni"))
        self.area.show_invitation(self.tr("Yazınızı buraya yazın. Yazdıkça denetlenir ve kendiliğinden kaydedilir."))
        self.area.setProperty("role", "paper")
        self.gauge = ReadingGauge(tasks)
        self.counters = Counters(tasks, profiles, beside=self.gauge)
        self.counters.counted.connect(self.gauge.touch)
        self.strip = AttachmentStrip(tasks, pictures)
        self.plan = PlanBar(clock)
        self.status = self.platforms.status
        self._build()

    def minimumSizeHint(self) -> QSize:
        return QSize(500, 420)

    def _build(self) -> None:
        top = self._part(SPACE_M, SPACE_M, SPACE_M, SPACE_S)
        top.addWidget(self.platforms)
        tabs = self._part(SPACE_S, 0, SPACE_S, 0)
        tabs.addWidget(self.tabs)
        self.body.addWidget(hline())
        self.body.addWidget(self.area, 1)
        counts = self._part(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        counts.addWidget(self.counters)
        self.body.addWidget(hline())
        pictures = self._part(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        pictures.addWidget(self.strip)
        self.body.addWidget(hline())
        bottom = self._part(SPACE_M, SPACE_S, SPACE_L, SPACE_S)
        bottom.addWidget(self.plan)

    def _part(self, left: int, top: int, right: int, bottom: int) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setContentsMargins(left, top, right, bottom)
        self.body.addLayout(part)
        return part

    def show_sheet(self, sheet: Sheet, paths: Mapping[str, Path]) -> None:
        """Show everything of ``sheet`` but its text."""
        post = sheet.post
        self.platforms.show_post(post)
        self.tabs.show_sheet(sheet)
        self.plan.show_post(post)
        self.show_attachments(post.attachments, paths)
        self.counters.touch()

    def show_attachments(self, attachments: tuple[Attachment, ...], paths: Mapping[str, Path]) -> None:
        self.strip.show_attachments(attachments, paths)

    def show_status(self, status: SaveStatus) -> None:
        """Say in words where saving stands."""
        failed = status.state is SaveState.FAILED
        if status.state is SaveState.WRITING:
            text = self.tr("Kaydediliyor…")
        elif status.state is SaveState.SAVED and status.at is not None:
            text = self.tr("Kaydedildi {time}").format(time=clock_time(status.at))
        elif failed:
            text = self.tr("Kaydedilemedi")
        else:
            text = ""
        self.status.setText(text)
        restyle(self.status, "tone", "error" if failed else "")


class SaveFailure(Card):
    """A failed save in full: what is wrong, what to do, and the way to try at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_M)
        self.setProperty("role", "banner")
        self.setProperty("tone", "error")
        row = QHBoxLayout()
        words = QVBoxLayout()
        self.message: QLabel = label("", wrap=True)
        self.hint: QLabel = label("", "muted", wrap=True)
        words.addWidget(self.message)
        words.addWidget(self.hint)
        row.addLayout(words, 1)
        self.retry = button(self.tr("Şimdi kaydet"), role="ghost")
        row.addWidget(self.retry)
        self.body.addLayout(row)
        self.hide()

    def show_status(self, status: SaveStatus) -> None:
        if status.state is SaveState.FAILED and status.error is not None:
            self.message.setText(say(status.error))
            self.hint.setText(say(status.hint) if status.hint is not None else "")
            self.show()
        elif status.state is SaveState.SAVED:
            self.hide()
