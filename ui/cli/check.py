"""``birim-kalemi check``: one request from the options, or one from each line of standard input."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from models.enums import Language, Platform, Severity
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import SystemClock
from ui.cli.judging import JsonObject, Judge
from ui.cli.parser import NEVER
from ui.cli.request import BadRequestError, Request, request_of_line
from ui.cli.source import decoded

CLEAN, FOUND, UNREADABLE = 0, 1, 2
_LABELS = {severity.label: severity for severity in Severity}
_TURKISH = {"error": "hata", "warning": "uyarı", "information": "bilgi", "hint": "öneri"}


def run_check(options: argparse.Namespace) -> int:
    """Run the command with parsed ``options`` and return its exit status."""
    judge = Judge(SystemClock(), only=tuple(options.only))
    fails = _failing(options.fail_on)
    output = sys.stdout.buffer
    try:
        if options.jsonl:
            return _answer_lines(judge, sys.stdin.buffer, output, fails)
        return _answer_options(judge, options, output, fails)
    except BrokenPipeError:
        # Whoever read our output has gone (… | head): nothing is left to say, and nobody to say it to.
        sys.stderr.close()
        return CLEAN
    finally:
        judge.close()


def _answer_options(
    judge: Judge, options: argparse.Namespace, output: BinaryIO, fails: Callable[[JsonObject], bool]
) -> int:
    try:
        result = judge.result(_request_of_options(options))
    except UserError as error:
        sys.stderr.write(error.turkish() + "\n")
        return UNREADABLE
    if options.json:
        _write(output, result)
    else:
        sys.stderr.write(_readable(result))
    return FOUND if fails(result) else CLEAN


def _request_of_options(options: argparse.Namespace) -> Request:
    if options.text is None and not options.image:
        raise BadRequestError(
            "empty",
            Message(QT_TRANSLATE_NOOP("services", "Denetlenecek bir şey verilmedi.")),
            Message(
                QT_TRANSLATE_NOOP("services", "--text, --image ya da --jsonl kullanın; yardım için: check --help.")
            ),
        )
    return Request(
        text=None if options.text is None else _text(options.text),
        images=tuple(options.image),
        platform=Platform(options.platform) if options.platform else None,
        language=Language(options.language),
        at=options.at,
    )


def _text(name: str) -> str:
    if name == "-":
        return decoded(sys.stdin.buffer.read())
    try:
        return decoded(Path(name).read_bytes())
    except OSError as error:
        raise BadRequestError(
            "file",
            Message(
                QT_TRANSLATE_NOOP("services", "{name} okunamadı ({reason})."), {"name": name, "reason": error.strerror}
            ),
            Message(QT_TRANSLATE_NOOP("services", "Dosyanın yerini ve okuma iznini denetleyin.")),
        ) from None


def _answer_lines(judge: Judge, lines: BinaryIO, output: BinaryIO, fails: Callable[[JsonObject], bool]) -> int:
    status = CLEAN
    for line in lines:
        if not line.strip():
            continue
        identity: object = None
        try:
            request = request_of_line(line)
            identity = request.id
            result = judge.result(request)
        except UserError as error:
            identity = error.id if isinstance(error, BadRequestError) and identity is None else identity
            code = error.code if isinstance(error, BadRequestError) else "encoding"
            _write(output, {"id": identity, "error": {"code": code, "message": error.turkish()}})
            status = UNREADABLE
            continue
        _write(output, result)
        if status == CLEAN and fails(result):
            status = FOUND
    return status


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


def _write(output: BinaryIO, result: JsonObject) -> None:
    """Write one line of UTF-8 JSON, whatever the console's encoding is, and send it off at once."""
    try:
        line = json.dumps(result, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        line = json.dumps(result).encode()  # an id with a lone surrogate: only escapes can carry it
    output.write(line + b"\n")
    output.flush()


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
        lines.append(f"{image['path']}: {image['width']}×{image['height']}, {len(image['diagnostics'])} bulgu")
        lines += [_line(finding) for finding in image["diagnostics"]]
    return "\n".join(lines) + "\n"


def _line(finding: JsonObject) -> str:
    fixes = "; ".join(fix["replacement"] for fix in finding["fixes"][:3] if fix["replacement"])
    article = f" (Kılavuz md. {finding['article']})" if finding["article"] else ""
    place = f"{finding['start']}–{finding['end']} " if finding["end"] else ""
    advice = f" → {fixes}" if fixes else ""
    return f"  {place}{_TURKISH[finding['severity']]}: {finding['message']}{article}{advice} [{finding['rule']}]"
