"""``birim-kalemi check``: one request from the options, or one from each line of standard input."""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from models.checking import TextKind
from models.enums import Language, Platform, Severity
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import SystemClock
from ui.cli.judging import UNREADABLE_RULE, Judge
from ui.cli.output import JsonObject, write_line
from ui.cli.parser import NEVER
from ui.cli.request import BadRequestError, Request, request_of_line
from ui.cli.source import decoded

CLEAN, FOUND, UNREADABLE = 0, 1, 2
_MOST_DOUBTS, _LONGEST_KEY = 20, 40
_LABELS = {severity.label: severity for severity in Severity}
_TURKISH = {"error": "hata", "warning": "uyarı", "information": "bilgi", "hint": "öneri"}


def run_check(options: argparse.Namespace) -> int:
    """Run the command with parsed ``options`` and return its exit status."""
    judge = Judge(SystemClock(), only=tuple(options.only))
    fails = _failing(options.fail_on)
    output = sys.stdout.buffer
    try:
        if options.jsonl:
            return _answer_lines(judge, _defaults(options), output, fails)
        return _answer_options(judge, options, output, fails)
    except UserError as error:
        sys.stderr.write(error.turkish() + "\n")
        return UNREADABLE
    except BrokenPipeError:
        # Whoever read our output has gone (… | head): nothing is left to say, and nobody to say it to.
        sys.stderr.close()
        return CLEAN
    finally:
        damage = judge.tell_damage()
        if damage is not None and not sys.stderr.closed:
            sys.stderr.write(damage.turkish() + "\n")
        judge.close()


def _answer_options(
    judge: Judge, options: argparse.Namespace, output: BinaryIO, fails: Callable[[JsonObject], bool]
) -> int:
    result = judge.result(_request_of_options(options))
    if options.json:
        write_line(output, result)
        sys.stderr.writelines(f"{path}: {reason}\n" for path, reason in _unreadable_images(result))
    else:
        sys.stderr.write(_readable(result))
    return _status(result, fails)


def _defaults(options: argparse.Namespace) -> Request:
    """Return what ``--jsonl`` takes for lines that leave it out. Raises BadRequestError for what it cannot take."""
    if options.text is not None or options.image:
        raise BadRequestError(
            "usage",
            Message(QT_TRANSLATE_NOOP("services", "--jsonl ile --text ve --image kullanılmaz.")),
            Message(QT_TRANSLATE_NOOP("services", "Metni ve görselleri her satırın kendisine yazın.")),
        )
    return _with_options(options, Request())


def _with_options(options: argparse.Namespace, request: Request) -> Request:
    return replace(
        request,
        platform=Platform(options.platform) if options.platform else None,
        language=Language(options.language),
        at=options.at,
        official=frozenset(options.official),
        unit=options.unit,
        kind=TextKind(options.kind),
    )


def _request_of_options(options: argparse.Namespace) -> Request:
    if options.text is None and not options.image:
        raise BadRequestError(
            "empty",
            Message(QT_TRANSLATE_NOOP("services", "Denetlenecek bir şey verilmedi.")),
            Message(
                QT_TRANSLATE_NOOP("services", "--text, --image ya da --jsonl kullanın; yardım için: check --help.")
            ),
        )
    text = None if options.text is None else _text(options.text)
    return _with_options(options, Request(text=text, images=tuple(options.image)))


def _text(name: str) -> str:
    if name == "-":
        return decoded(sys.stdin.buffer.read())
    try:
        return decoded(Path(name).read_bytes())
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL in it
        raise BadRequestError(
            "file",
            Message(_file_problem(error), {"name": name}),
            Message(QT_TRANSLATE_NOOP("services", "Dosyanın yerini ve okuma iznini denetleyin.")),
        ) from None


def _file_problem(error: Exception) -> str:
    """Return the sentence for ``error``: the system's own words are in the system's language."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return QT_TRANSLATE_NOOP("services", "{name} bulunamadı.")
        case PermissionError():
            return QT_TRANSLATE_NOOP("services", "{name} okunamadı: okuma izniniz yok.")
        case IsADirectoryError():
            return QT_TRANSLATE_NOOP("services", "{name} okunamadı: bu bir klasör.")
        case _:
            return QT_TRANSLATE_NOOP("services", "{name} okunamadı.")


def _answer_lines(judge: Judge, defaults: Request, output: BinaryIO, fails: Callable[[JsonObject], bool]) -> int:
    status = CLEAN
    doubts = _Doubts()
    for line in sys.stdin.buffer:
        if not line.strip():
            continue
        identity: object = None
        try:
            request = request_of_line(line, defaults)
            identity = request.id
            doubts.tell(request.unknown)
            result = judge.result(request)
        except UserError as error:
            identity = error.id if isinstance(error, BadRequestError) and identity is None else identity
            code = error.code if isinstance(error, BadRequestError) else "encoding"
            write_line(output, {"id": identity, "error": {"code": code, "message": error.turkish()}})
            status = UNREADABLE
            continue
        except Exception:
            traceback.print_exc()
            message = Message(QT_TRANSLATE_NOOP("services", "Bu satır denetlenemedi; ayrıntısı standart hatada."))
            write_line(output, {"id": identity, "error": {"code": "internal", "message": message.turkish()}})
            status = UNREADABLE
            continue
        write_line(output, result)
        status = max(status, _status(result, fails))
    return status


class _Doubts:
    """Says each unknown key once: a line of a thousand with ``offical`` was meant, but it is answered without it."""

    def __init__(self) -> None:
        self._told: set[str] = set()

    def tell(self, unknown: Iterable[str]) -> None:
        for key in unknown:
            if key not in self._told and len(self._told) < _MOST_DOUBTS:
                self._told.add(key)
                shown = key if len(key) <= _LONGEST_KEY else key[: _LONGEST_KEY - 1] + "…"
                message = Message(
                    QT_TRANSLATE_NOOP("services", "Bilinmeyen anahtar: {key}"), {"key": repr(shown)[1:-1]}
                )
                sys.stderr.write(message.turkish() + "\n")


def _status(result: JsonObject, fails: Callable[[JsonObject], bool]) -> int:
    """Return the exit status of one result: what could not be read weighs more than what was found."""
    if _unreadable_images(result):
        return UNREADABLE
    return FOUND if fails(result) else CLEAN


def _unreadable_images(result: JsonObject) -> list[tuple[str, str]]:
    """Return the path of every picture that could not be read, and the reason."""
    return [
        (image["path"], finding["message"])
        for image in result["images"]
        for finding in image["diagnostics"]
        if finding["rule"] == UNREADABLE_RULE
    ]


def _failing(label: str) -> Callable[[JsonObject], bool]:
    """Return what tells whether a result holds a finding of severity ``label`` or worse."""
    if label == NEVER:
        return lambda _result: False
    least = _LABELS[label]
    return lambda result: any(_LABELS[str(one["severity"])] >= least for one in _findings(result))


def _findings(result: JsonObject) -> list[JsonObject]:
    text = result["text"]
    places = [*([text] if text else []), *result["images"]]
    return [finding for place in places for finding in place["diagnostics"]]


def _readable(result: JsonObject) -> str:
    """Return the findings for a person: a line each, worst word first."""
    lines: list[str] = []
    text = result["text"]
    if text:
        length = text["length"]
        limit = "" if length["limit"] is None else f"/{length['limit']}"
        lines.append(f"Metin: {length['value']}{limit} karakter, {len(text['diagnostics'])} bulgu")
        lines += [_line(finding) for finding in text["diagnostics"]]
    for image in result["images"]:
        size = f"{image['width']}×{image['height']}" if image["format"] else "okunamadı"
        lines.append(f"{image['path']}: {size}, {len(image['diagnostics'])} bulgu")
        lines += [_line(finding) for finding in image["diagnostics"]]
    return "\n".join(lines) + "\n"


def _line(finding: JsonObject) -> str:
    fixes = "; ".join(fix["replacement"] for fix in finding["fixes"][:3] if fix["replacement"])
    article = f" (Kılavuz md. {finding['article']})" if finding["article"] else ""
    place = f"{finding['start']}–{finding['end']} " if finding["end"] else ""
    advice = f" → {fixes}" if fixes else ""
    return f"  {place}{_TURKISH[finding['severity']]}: {finding['message']}{article}{advice} [{finding['rule']}]"
