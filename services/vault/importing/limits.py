"""How much an export file may be, hold and ask for. Everything that reads one is bounded by these."""

from __future__ import annotations

from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.importing.drafts import ExportError

LARGEST_FILE = 16 * 1024 * 1024
"""Bytes. An export of thousands of accounts, or of hundreds with their icons, is smaller."""
MOST_MARKS = 1_000_000
"""Commas and brackets of a JSON file, separators of a table: each may become an object of some 64 bytes."""
MOST_ENTRIES = 5_000
MOST_COLUMNS = 256
LONGEST_NAME = 1_000
"""Code points of a title, a user name or an address, as in the form for a credential."""
LONGEST_PASSWORD = 1_000
LONGEST_NOTES = 20_000
LONGEST_CELL = 200_000
LONGEST_LINE = 20_000
"""Code points of a line of addresses: a migration code with ten accounts has some 2,000."""


def too_many_entries() -> ExportError:
    return ExportError(
        "too-large",
        Message(QT_TRANSLATE_NOOP("services", "Dosyada {n} kayıttan fazlası var."), {"n": MOST_ENTRIES}),
        Message(QT_TRANSLATE_NOOP("services", "Dosyayı bölün ya da yalnız gereken kayıtları dışa aktarın.")),
    )


def too_large() -> ExportError:
    return ExportError(
        "too-large",
        Message(QT_TRANSLATE_NOOP("services", "Bu dosya, bir hesap listesi için çok büyük.")),
        Message(
            QT_TRANSLATE_NOOP("services", "En çok {n} MB’lik bir dosya seçin; yalnız gereken kayıtları dışa aktarın."),
            {"n": LARGEST_FILE // 1024 // 1024},
        ),
    )
