"""What was found in many pictures, as a table for Excel or as JSON for other programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable
from pathlib import Path

from models.diagnostics import Diagnostic
from models.messages import QT_TRANSLATE_NOOP, Message
from services.accounts.registry_cells import safe_cell
from services.images.inspector import ImageReport
from services.text_files import write_whole

SCHEMA = 1
Say = Callable[[Message], str]
"""Words a sentence in the reader's language."""
_HEADINGS = (
    QT_TRANSLATE_NOOP("services", "Klasör"),
    QT_TRANSLATE_NOOP("services", "Dosya"),
    QT_TRANSLATE_NOOP("services", "Genişlik"),
    QT_TRANSLATE_NOOP("services", "Yükseklik"),
    QT_TRANSLATE_NOOP("services", "Biçim"),
    QT_TRANSLATE_NOOP("services", "Bayt"),
    QT_TRANSLATE_NOOP("services", "Önem"),
    QT_TRANSLATE_NOOP("services", "Kural"),
    QT_TRANSLATE_NOOP("services", "Madde"),
    QT_TRANSLATE_NOOP("services", "Bulgu"),
    QT_TRANSLATE_NOOP("services", "Açıklama"),
)
_SEVERITIES = {
    "error": QT_TRANSLATE_NOOP("services", "Hata"),
    "warning": QT_TRANSLATE_NOOP("services", "Uyarı"),
    "information": QT_TRANSLATE_NOOP("services", "Öneri"),
    "hint": QT_TRANSLATE_NOOP("services", "İpucu"),
}


def save_listing(path: Path, reports: Iterable[ImageReport], say: Say) -> None:
    """Write ``reports`` to ``path``, as JSON where its name ends so, else as CSV. Raises ``UserError``."""
    as_json = path.suffix.lower() == ".json"  # ascii
    write_whole(path, json_listing(reports, say) if as_json else csv_listing(reports, say))


def csv_listing(reports: Iterable[ImageReport], say: Say) -> bytes:
    """Return a row for each finding, and one for a picture without any; Excel opens it in Turkish."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow([say(Message(heading)) for heading in _HEADINGS])
    for report in reports:
        picture = [str(report.path.parent), report.path.name, report.width, report.height, report.format, report.bytes]
        for finding in report.diagnostics or (None,):
            cells = [*picture, *(_cells(finding, say) if finding is not None else [""] * 5)]
            writer.writerow([safe_cell(cell) if isinstance(cell, str) else cell for cell in cells])
    return stream.getvalue().encode("utf-8-sig", "replace")


def json_listing(reports: Iterable[ImageReport], say: Say) -> bytes:
    """Return what ``birim-kalemi check --image`` prints of each picture, with sentences in the reader's language."""
    images = [
        {
            "path": str(report.path),
            "width": report.width,
            "height": report.height,
            "format": report.format,
            "diagnostics": [
                {
                    "rule": one.rule,
                    "article": one.article,
                    "severity": one.severity.label,
                    "message": say(one.message),
                    "data": dict(one.data),
                }
                for one in report.diagnostics
            ],
        }
        for report in reports
    ]
    text = json.dumps({"schema": SCHEMA, "images": images}, ensure_ascii=False, indent=1, default=str)
    return text.encode("utf-8", "replace")


def _cells(finding: Diagnostic, say: Say) -> list[str | int]:
    why = say(finding.explanation) if finding.explanation is not None else ""
    article = finding.article if finding.article is not None else ""
    return [say(Message(_SEVERITIES[finding.severity.label])), finding.rule, article, say(finding.message), why]
