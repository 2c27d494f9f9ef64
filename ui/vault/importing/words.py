"""What the preview says of an entry."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from services.vault.importing.plan import OFFERED, Action, PlannedRow
from ui.messages import say

translate = QCoreApplication.translate


def contents(row: PlannedRow) -> str:
    """Say what is in an entry, never how it reads."""
    names = (
        (row.has_password, translate("ImportWords", "Parola")),
        (row.has_totp, translate("ImportWords", "Doğrulama")),
        (row.has_notes, translate("ImportWords", "Not")),
    )
    return " · ".join(name for there, name in names if there)


def fate(row: PlannedRow) -> str:
    """Say what happens to an entry, and why."""
    reasons = [say(remark.message) for remark in row.remarks]
    return " ".join(reasons if row.action is Action.REFUSED else [_fate(row), *reasons])


def name_of(row: PlannedRow) -> str:
    """Return an entry's title; one that has none to be trusted is called by its place in the file."""
    if row.title:
        return row.title
    if row.line is not None:
        return translate("ImportWords", "{n}. satır").format(n=row.line)
    return translate("ImportWords", "{n}. kayıt").format(n=row.number)


def is_offered(row: PlannedRow) -> bool:
    """Whether an entry can be ticked."""
    return row.action in OFFERED


def _fate(row: PlannedRow) -> str:
    match row.action:
        case Action.ADD:
            return translate("ImportWords", "Yeni kayıt olarak eklenir.")
        case Action.COMPLETE:
            words = translate("ImportWords", "Kasadakine eklenir: {fields} (“{title}” kaydı).")
            return words.format(title=row.existing, fields=_fields(row))
        case Action.REPLACE:
            words = translate("ImportWords", "Kasadakinden farklı: {fields}. İşaretlerseniz “{title}” kaydı değişir.")
            return words.format(title=row.existing, fields=_fields(row))
        case Action.SAME:
            return translate("ImportWords", "Kasada zaten var; atlanır.")
        case _:
            return translate("ImportWords", "Dosyada ikinci kez geçiyor; atlanır.")


def _fields(row: PlannedRow) -> str:
    names = {
        "password": translate("ImportWords", "parola"),
        "totp": translate("ImportWords", "doğrulama anahtarı"),
        "notes": translate("ImportWords", "not"),
    }
    return ", ".join(names[field] for field in row.differs)
