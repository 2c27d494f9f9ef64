"""``birim-kalemi handoff inspect FILE``: what can be known of a file without any key."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.handoff.inspection import MOST_BYTES, Inspection, Uninspected, inspect, read_limited
from ui.cli.output import JsonObject, write_result

SOUND, DOUBTFUL, UNREADABLE = 0, 1, 2
_KINDS = {"handoff": "Devir dosyası", "receipt": "Alındı", "opening": "Açma kaydı", "card": "Kart"}
_NAMES = {
    "armored": "metin biçiminde",
    "recipients": "açabilecek kişi sayısı",
    "payload": "içindekinin boyu (bayt)",
    "format": "biçim",
    "vault": "kasa",
    "handoff": "devir",
    "epoch": "dönem",
    "seq": "sıra",
    "digest": "özet",
    "by": "gönderen",
    "at": "zaman",
    "signature": "imza",
    "accounts": "hesap sayısı",
    "drill": "deneme",
    "reason": "gerekçe",
    "name": "ad",
    "unit": "birim",
    "fingerprint": "parmak izi",
    "recipient": "alıcı anahtarı",
}
_WORDS = {"unchecked": "doğrulanmadı (gönderenin kartı gerekir)", "own-key": "kartın kendi anahtarıyla tutuyor"}


def run_handoff(options: argparse.Namespace) -> int:
    """Run ``handoff inspect`` with parsed ``options`` and return its exit status."""
    try:
        found = inspect(_bytes(options.file))
    except Uninspected as error:
        if options.json:
            write_result({"schema": 1, "path": options.file, "error": {"code": error.code, "message": error.turkish()}})
        sys.stderr.write(error.turkish() + "\n")
        return UNREADABLE
    if options.json:
        write_result(result_of(options.file, found))
    else:
        sys.stderr.write(_readable(found))
    return DOUBTFUL if found.problems else SOUND


def result_of(path: str, found: Inspection) -> JsonObject:
    """Return what is said of a file, schema 1."""
    return {
        "schema": 1,
        "path": path,
        "kind": found.kind.value,
        "size": found.size,
        "says": dict(found.says),
        "problems": [{"code": one.code, "message": one.message.turkish()} for one in found.problems],
    }


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    try:
        return read_limited(Path(name))
    except (OSError, ValueError):  # ValueError: a name with a NUL in it
        raise Uninspected(
            "file",
            Message(QT_TRANSLATE_NOOP("services", "{name} okunamadı."), {"name": name}),
            Message(QT_TRANSLATE_NOOP("services", "Dosyanın yerini ve okuma iznini denetleyin.")),
        ) from None


def _readable(found: Inspection) -> str:
    lines = [f"{_KINDS[found.kind]}, {found.size} bayt"]
    for name, value in found.says.items():
        if name == "stanzas":
            value = ", ".join(f"{one['count']} × {one['kind']}" for one in value)  # noqa: PLW2901
        lines.append(f"  {_NAMES.get(name, 'alıcıların türü')}: {_word(value)}")
    lines += [f"  sorun: {problem.message.turkish()}" for problem in found.problems]
    return "\n".join(lines) + "\n"


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "evet" if value else "hayır"
    if value is None:
        return "bilinmiyor"
    text = _WORDS.get(str(value), str(value))
    return "".join(letter if letter.isprintable() else "�" for letter in text)  # a terminal obeys control characters
