"""Which of the pictures the shelf shows, and in which order."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSortFilterProxyModel

from models.enums import Severity
from ui.images.pictures import AnyIndex, Picture, PictureRole, PicturesModel


class ShownPictures(QSortFilterProxyModel):
    """All pictures as they came; or only those with something wrong; or the worst first."""

    def __init__(self, model: PicturesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pictures = model
        self.only_problems = False
        self.worst_first = False
        self.setSourceModel(model)
        self.setDynamicSortFilter(True)

    def show_only_problems(self, wanted: bool) -> None:
        """Leave out pictures without an error or a warning."""
        self.beginFilterChange()
        self.only_problems = wanted
        self.endFilterChange()

    def show_worst_first(self, wanted: bool) -> None:
        """Sort by what was found; else in the order of coming."""
        self.worst_first = wanted
        self.sort(0 if wanted else -1)

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        return not self.only_problems or is_problem(self.pictures.pictures[source_row])

    def lessThan(self, source_left: AnyIndex, source_right: AnyIndex) -> bool:
        left, right = (gravity(index.data(PictureRole)) for index in (source_left, source_right))
        return (left, -source_left.row()) > (right, -source_right.row())


def is_problem(picture: Picture) -> bool:
    """Whether it has an error or a warning; an unreadable file has one."""
    return any(picture.count(severity) for severity in (Severity.ERROR, Severity.WARNING))


def gravity(picture: Picture) -> tuple[int, ...]:
    """Return how many findings of each severity it has, the worst severity first."""
    return tuple(picture.count(severity) for severity in sorted(Severity, reverse=True))
