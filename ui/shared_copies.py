"""Copies of pictures for a platform, in a folder that the user chooses: asked for in the editor and in Görseller."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from models.checking import IsCancelled
from models.enums import Platform, Severity
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.copies import CopyMaker, SharedCopy
from ui.events import Notice
from ui.export_folder import ExportFolder, folder_dialog
from ui.tasks import TaskRunner
from ui.thumbnails import LANE

_Outcome = tuple[list[SharedCopy], list[UserError]]


class CopySaver(QObject):
    """Asks for a folder, has the copies made on the lane "images", and says what became of them.

    ``maker`` is called on the lane. A picture that cannot be copied gets its sentence; the others go on.
    """

    saved = Signal(int, object)
    """How many copies were written, and the folder that has them."""

    def __init__(
        self,
        maker: Callable[[], CopyMaker],
        tasks: TaskRunner,
        tell: Callable[[Sequence[Notice]], object],
        parent: QWidget,
        *,
        folder: ExportFolder | None = None,
    ) -> None:
        """``tell`` shows what became of the copies, where the user looks.

        ``folder`` remembers where copies went; without it they begin at the user's pictures.
        """
        super().__init__(parent)
        self._maker = maker
        self._tasks = tasks
        self._tell_user = tell
        self._window = parent
        self._folder = folder

    def ask(self, pictures: Sequence[tuple[Path, str]], platform: Platform) -> None:
        """Let the user choose where copies of ``pictures`` (file, name to show) go."""

        def chosen(folder: str) -> None:
            self.save(pictures, platform, Path(folder))

        last = self._folder.last() if self._folder is not None else ""
        dialog = folder_dialog(self._window, self.tr("Paylaşım kopyaları nereye kaydedilsin?"), last)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def save(self, pictures: Sequence[tuple[Path, str]], platform: Platform, folder: Path) -> None:
        """Write the copies into ``folder``."""
        kept = self._folder
        if kept is not None:
            self._tasks.run("io", lambda _: kept.keep(str(folder)), owner=self)

        def work(is_cancelled: IsCancelled) -> _Outcome:
            made: list[SharedCopy] = []
            failed: list[UserError] = []
            for path, name in pictures:
                try:
                    made.append(self._maker().share(path, platform, folder, name, is_cancelled))
                except UserError as error:
                    failed.append(error)
            return made, failed

        self._tasks.run(LANE, work, owner=self, done=lambda outcome: self._tell(outcome, folder))

    def _tell(self, outcome: _Outcome, folder: Path) -> None:
        made, failed = outcome
        self.saved.emit(len(made), folder)
        notices = [Notice(Severity.WARNING, error.message, error.hint) for error in failed]
        if made:
            said = QT_TRANSLATE_NOOP(
                "services",
                "Paylaşım kopyaları “{folder}” klasöründe ({n}). Konum, seri numarası ve sahip bilgileri silindi; "
                "çekenin adı ve hak sahibi kaldı.",
            )
            message = Message(said, {"folder": folder.name or str(folder), "n": len(made)})
            notices.append(Notice(Severity.INFORMATION, message, _remark(made)))
        self._tell_user(notices)


def _remark(made: Sequence[SharedCopy]) -> Message | str:
    changes = frozenset[str]().union(*(copy.changes for copy in made))
    if "still" in changes:
        return Message(QT_TRANSLATE_NOOP("services", "Hareketli görselin yalnızca ilk karesi alınabildi."))
    if "smaller" in changes:
        return Message(
            QT_TRANSLATE_NOOP("services", "Platformun dosya sınırı için görsel küçültüldü; en-boy oranı değişmedi.")
        )
    return ""
