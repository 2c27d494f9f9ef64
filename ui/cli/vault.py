"""``birim-kalemi vault import FILE --dry-run``: what an export file holds, and never a secret of it."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.hardening import forbid_core_dumps
from services.vault.importing.drafts import FORMAT_NAMES, Draft, ExportError, ExportFile, PasswordNeeded, Remark
from services.vault.importing.limits import LARGEST_FILE
from services.vault.importing.reader import load_bytes, read_export
from services.vault.secret import Secret
from ui.cli.output import JsonObject, write_result

WHOLE, PARTLY, UNREADABLE = 0, 1, 2
PASSWORD_VARIABLE = "BIRIM_KALEMI_IMPORT_PASSWORD"  # noqa: S105 - the name of a variable
_TRIES = 3
_LONGEST_PASSWORD_FILE = 64 * 1024


def run_vault(options: argparse.Namespace) -> int:
    """Run ``vault import`` with parsed ``options`` and return its exit status."""
    forbid_core_dumps()
    try:
        result = _result(options)
    except UserError as error:
        code = error.code if isinstance(error, ExportError) else "file"
        if options.json:
            failure = {"code": code, "message": error.turkish()}
            write_result({"schema": 1, "path": options.file, "error": failure})
        sys.stderr.write(error.turkish() + "\n")
        return UNREADABLE
    if options.json:
        write_result(result)
    else:
        sys.stderr.write(_readable(result))
    has_problems = bool(result["problems"]) or any(entry["problems"] for entry in result["entries"])
    return PARTLY if has_problems else WHOLE


def _result(options: argparse.Namespace) -> JsonObject:
    if not options.dry_run:
        raise ExportError(
            "usage",
            Message(QT_TRANSLATE_NOOP("services", "Kasaya alma işi pencerede yapılır: Kasa → İçe aktar.")),
            Message(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Ne alınacağını görüp işaretlemeden hiçbir şey saklanmaz. Dosyaya buradan bakmak için --dry-run"
                    " ekleyin.",
                )
            ),
        )
    if options.file == "-" == options.password_file:
        raise ExportError(
            "usage", Message(QT_TRANSLATE_NOOP("services", "Dosya da parola da standart girdiden okunamaz."))
        )
    return result_of(options.file, _read(_bytes(options.file), _given_password(options)))


def result_of(path: str, found: ExportFile) -> JsonObject:
    """Return what is said of a file, schema 1. Holds titles and counts; no password, key, user name, address, note."""
    taken = [draft.credential for draft in found.drafts if draft.credential is not None]
    return {
        "schema": 1,
        "path": path,
        "format": found.format.value,
        "encrypted": found.encrypted,
        "counts": {
            "entries": len(found.drafts),
            "importable": len(taken),
            "refused": len(found.drafts) - len(taken),
            "passwords": sum(bool(one.password) for one in taken),
            "totp": sum(one.totp is not None for one in taken),
            "notes": sum(bool(one.notes) for one in taken),
        },
        "entries": [_entry(draft) for draft in found.drafts],
        "problems": _problems(found.remarks),
    }


def _entry(draft: Draft) -> JsonObject:
    one = draft.credential
    return {
        "number": draft.number,
        "line": draft.line,
        "title": draft.title,
        "platform": one.platform.value if one and one.platform else None,
        "importable": one is not None,
        "has": [
            name
            for name, there in (
                ("password", one and one.password),
                ("totp", one and one.totp),
                ("notes", one and one.notes),
            )
            if there
        ],
        "problems": _problems(draft.remarks),
    }


def _problems(remarks: Sequence[Remark]) -> list[JsonObject]:
    return [{"code": remark.code, "message": remark.message.turkish()} for remark in remarks]


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read(LARGEST_FILE + 1)
    try:
        return load_bytes(Path(name))
    except ValueError:  # a name with a NUL in it
        raise ExportError("file", Message(QT_TRANSLATE_NOOP("services", "Dosyanın adı geçersiz."))) from None


def _given_password(options: argparse.Namespace) -> Secret | None:
    """Return the password that was given beforehand. It is no option: other users of the PC can see those."""
    if options.password_file is not None:
        return Secret(_first_line(options.password_file))
    value = os.environ.get(PASSWORD_VARIABLE)
    return None if value is None else Secret(value)


def _first_line(name: str) -> str:
    try:
        if name == "-":
            data = sys.stdin.buffer.read(_LONGEST_PASSWORD_FILE)
        else:
            with Path(name).open("rb") as stream:
                data = stream.read(_LONGEST_PASSWORD_FILE)
        return data.decode("utf-8-sig").split("\n", 1)[0].removesuffix("\r")
    except (OSError, ValueError):
        raise ExportError(
            "password-file",
            Message(QT_TRANSLATE_NOOP("services", "Parola dosyası okunamadı.")),
            Message(QT_TRANSLATE_NOOP("services", "Parolayı UTF-8 bir dosyanın ilk satırına yazın.")),
        ) from None


def _read(data: bytes, password: Secret | None) -> ExportFile:
    """Read the file; ask for its password where nobody gave one and somebody sits there."""
    tries = _TRIES if password is None and sys.stdin.isatty() else 0
    while True:
        try:
            return read_export(data, password)
        except PasswordNeeded as needed:
            if not tries:
                raise
            if password is not None:
                sys.stderr.write(needed.message.turkish() + "\n")
            password = _asked(needed)
            tries -= 1


def _asked(needed: PasswordNeeded) -> Secret:
    try:
        return Secret(getpass.getpass("Dosyanın parolası: ", sys.stderr))
    except (EOFError, KeyboardInterrupt):
        raise needed from None


def _readable(result: JsonObject) -> str:
    counts = result["counts"]
    names = {program.value: name for program, name in FORMAT_NAMES.items()}
    lines = [f"{names[result['format']]}: {counts['entries']} kayıt, {counts['importable']} tanesi alınabilir"]
    words = {"password": "parola", "totp": "doğrulama anahtarı", "notes": "not"}
    for entry in result["entries"]:
        place = f"{entry['line']}. satır" if entry["line"] else f"{entry['number']}."
        has = ", ".join(words[name] for name in entry["has"])
        lines.append(f"  {place} {entry['title']}".rstrip() + (f" ({has})" if has else ""))
        lines += [f"    {problem['message']}" for problem in entry["problems"]]
    lines += [problem["message"] for problem in result["problems"]]
    return "\n".join(lines) + "\n"
