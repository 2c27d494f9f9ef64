"""What is chosen for each frame, and what becomes of the picture there."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from models.enums import Platform
from services.images.fitting.fitter import Fitting
from services.images.fitting.plans import Choice, Loss, Plan, Way, first_choice, loss, planned, ways
from services.images.fitting.subjects import Subject
from services.platforms import FrameTarget, PlatformProfile


class Group(Enum):
    """Which frames are shown."""

    POSTS = 0
    IDENTITY = 1
    """Profile pictures and covers."""
    ALL = 2

    def holds(self, target: FrameTarget) -> bool:
        return self is Group.ALL or target.kind.is_identity == (self is Group.IDENTITY)


@dataclass(frozen=True, slots=True)
class Row:
    """A frame with its choice, and what follows from it."""

    target: FrameTarget
    platform_name: str
    ways: tuple[Way, ...]
    choice: Choice
    plan: Plan
    loss: Loss

    @property
    def fitting(self) -> Fitting:
        return Fitting(self.target, self.plan)

    @property
    def is_worrying(self) -> bool:
        """Whether a face suffers, or the picture will look soft."""
        return bool(self.loss.cut_faces or self.loss.outside_faces or self.loss.unseen_faces) or self.plan.enlarges


class Board(QObject):
    """The rows of one picture. Only arithmetic happens here, so rows follow a dragged crop at once."""

    rows_changed = Signal()
    """Other rows are shown."""
    row_changed = Signal(int)
    """The row with this number has another choice."""

    def __init__(
        self, profiles: Mapping[Platform, PlatformProfile], platforms: Collection[Platform], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._profiles = profiles
        self._choices: dict[str, Choice] = {}
        self._rows: list[Row] = []
        self.subject: Subject | None = None
        self.platforms = frozenset(platforms)
        self.group = Group.POSTS

    @property
    def rows(self) -> list[Row]:
        return self._rows

    def look_at(self, subject: Subject) -> None:
        """Show a picture with what is proposed for each frame."""
        self.subject = subject
        self._choices.clear()
        self._fill()

    def narrow(self, platforms: Collection[Platform], group: Group) -> None:
        """Show the frames of these platforms and this group; what was chosen for the others is kept."""
        self.platforms, self.group = frozenset(platforms), group
        self._fill()

    def choose(self, number: int, choice: Choice) -> None:
        """Take over a choice for the frame in row ``number``."""
        row = self._rows[number]
        self._choices[row.target.id] = choice
        made = self._row(row.target)
        if made is not None:
            self._rows[number] = made
            self.row_changed.emit(number)

    def reset(self, number: int) -> None:
        """Go back to what was proposed for a frame."""
        if self.subject is not None:
            self.choose(number, first_choice(self.subject, self._rows[number].target))

    def _fill(self) -> None:
        targets = [
            target
            for platform, profile in self._profiles.items()
            for target in profile.frames
            if platform in self.platforms and self.group.holds(target)
        ]
        self._rows = [row for target in targets if (row := self._row(target)) is not None]
        self.rows_changed.emit()

    def _row(self, target: FrameTarget) -> Row | None:
        if self.subject is None:
            return None
        profile = self._profiles[target.platform]
        choice = self._choices.get(target.id) or first_choice(self.subject, target)
        plan = planned(self.subject, target, choice)
        shapes = (profile.images.ratio_min, profile.images.ratio_max)
        offered = ways(self.subject, target, shapes)
        return Row(target, profile.name, offered, choice, plan, loss(self.subject, target, plan))
