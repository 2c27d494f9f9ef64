"""What a reader finds in an export file, before anything of it is stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from models.errors import UserError
from models.messages import Message
from services.vault.credentials import Credential
from services.vault.otp.settings import SetupKey


class Format(StrEnum):
    """Where a file comes from. The values are part of the command line's JSON: never rename one."""

    AEGIS = "aegis"
    TWOFAS = "2fas"
    BITWARDEN = "bitwarden"
    BITWARDEN_CSV = "bitwarden-csv"
    KEEPASSXC_CSV = "keepassxc-csv"
    KEEPASS_CSV = "keepass-csv"
    CHROME_CSV = "chrome-csv"
    FIREFOX_CSV = "firefox-csv"
    SAFARI_CSV = "safari-csv"
    LASTPASS_CSV = "lastpass-csv"
    PROTON_CSV = "proton-pass-csv"
    TABLE = "csv"
    OTPAUTH = "otpauth"


FORMAT_NAMES = {
    Format.AEGIS: "Aegis",
    Format.TWOFAS: "2FAS",
    Format.BITWARDEN: "Bitwarden",
    Format.BITWARDEN_CSV: "Bitwarden (CSV)",
    Format.KEEPASSXC_CSV: "KeePassXC (CSV)",
    Format.KEEPASS_CSV: "KeePass (CSV)",
    Format.CHROME_CSV: "Chrome / Edge (CSV)",
    Format.FIREFOX_CSV: "Firefox (CSV)",
    Format.SAFARI_CSV: "Apple / 1Password (CSV)",
    Format.LASTPASS_CSV: "LastPass (CSV)",
    Format.PROTON_CSV: "Proton Pass (CSV)",
    Format.TABLE: "CSV",
    Format.OTPAUTH: "otpauth",
}
"""Proper names: the same in every language."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that could not be taken, of an entry or the whole of it. ``code`` is a stable word for scripts.

    Never quotes what stands in the file.
    """

    code: str
    message: Message


@dataclass(frozen=True, slots=True)
class Draft:
    """One entry of a file. ``credential`` is ``None`` where it cannot be taken at all; ``remarks`` say why.

    ``number`` counts the file's entries from 1; ``line`` is the line an entry begins on, in files of lines.
    """

    number: int
    title: str
    credential: Credential | None
    remarks: tuple[Remark, ...] = ()
    line: int | None = None


@dataclass(frozen=True, slots=True)
class ExportFile:
    """All that was read from one file. ``encrypted``: it had a password of its own; ``remarks`` are of the whole."""

    format: Format
    drafts: tuple[Draft, ...]
    encrypted: bool = False
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as its file words it, before it is judged. Secrets are plain here: it lives within one call."""

    title: str = ""
    issuer: str = ""
    user_name: str = ""
    password: str = field(default="", repr=False)
    url: str = ""
    mail: str = ""
    phone: str = ""
    notes: str = field(default="", repr=False)
    otp: str = field(default="", repr=False)
    """A seed, or an ``otpauth`` address; ``key`` is one that was read already."""
    key: SetupKey | None = field(default=None, repr=False)
    remarks: tuple[Remark, ...] = ()


class EntryRefused(Exception):  # noqa: N818 - says what happened
    """An entry that cannot be taken; the others of the file can."""

    def __init__(self, code: str, message: Message, title: str = "") -> None:
        self.remark = Remark(code, message)
        self.title = title
        super().__init__(code)

    def called(self, title: str) -> EntryRefused:
        """Return the same refusal with what the entry is called, which whoever refused did not know."""
        return EntryRefused(self.remark.code, self.remark.message, title)


class ExportError(UserError):
    """A file that cannot be imported: why, and what to do. ``code`` is a stable word for scripts."""

    def __init__(self, code: str, message: Message, hint: Message | str = "") -> None:
        self.code = code
        super().__init__(message, hint)


class PasswordNeeded(ExportError):  # noqa: N818 - asks for something
    """The file is encrypted with a password of its own; ask for it, and read again."""


class WrongPassword(PasswordNeeded):
    """The password did not open the file."""
