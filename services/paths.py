"""Where things live on this PC. Everything under one profile folder unless told otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

APP_DIRECTORY = "birim-kalemi"
RESOURCES = Path(__file__).resolve().parent.parent / "resources"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders and files of one profile. Nothing is created here: each owner makes its own."""

    data: Path
    """Database, vault, pictures, journal, backups."""
    state: Path
    """Logs, crash reports, the single-instance lock, window state."""
    resources: Path = RESOURCES
    server: str = ""
    """The address of the PostgreSQL database that stands for :attr:`database`, where the unit has one."""

    @property
    def database(self) -> Path:
        return self.data / "birim-kalemi.sqlite3"

    @property
    def vault(self) -> Path:
        return self.data / "vault.sqlite3"

    @property
    def media(self) -> Path:
        return self.data / "media"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def typed_away(self) -> Path:
        """What was typed while the server was away."""
        return self.data / "typed"

    @property
    def settings(self) -> Path:
        return self.data / "settings.json"

    @property
    def unit_rules(self) -> Path:
        """The rules that the unit added or changed: its own file, which no update touches."""
        return self.data / "rules" / "birim.yaml"

    @property
    def rule_drafts(self) -> Path:
        """Forms of the unit's rules that are being filled in."""
        return self.data / "rules" / "taslak.json"

    @property
    def publishing(self) -> Path:
        """Which alarms rang, and which steps of a publication were done."""
        return self.data / "yayin.json"

    @property
    def thumbnails(self) -> Path:
        """Small pictures of the library, made again where they are missing: may be deleted at any time."""
        return self.state / "thumbnails"

    @property
    def logs(self) -> Path:
        return self.state / "logs"

    @property
    def picture_index(self) -> Path:
        """What the library's pictures are found again by: derived from them, made anew where it is lost."""
        return self.state / "cache" / "pictures.idx"

    @property
    def crashes(self) -> Path:
        return self.state / "crashes"

    @staticmethod
    def in_folder(folder: Path) -> Paths:
        """A whole profile below ``folder``: for ``--demo``, ``--profile`` and tests."""
        return Paths(data=folder / "data", state=folder / "state")

    @staticmethod
    def of_user() -> Paths:
        """The user's own profile, where this operating system keeps such things."""
        from platformdirs import PlatformDirs

        folders = PlatformDirs(APP_DIRECTORY, appauthor=False)
        return Paths(data=Path(folders.user_data_dir), state=Path(folders.user_state_dir))
