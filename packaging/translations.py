"""Collects the texts of the screen into resources/translations and compiles the English one.

With ``--check`` nothing is written: the exit status is 1 where a text has no English, or is not collected yet.
With ``--missing`` the texts without English are printed as JSON, ready to be filled in; ``--fill FILE`` takes such a
file ({"Turkish": "English"}) over into the catalogue.
Data files carry their English beside the Turkish and are none of this script's business.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "resources" / "translations" / "birim_kalemi_en.ts"
KEYS = CATALOGUE.with_name("qt_keys_tr.ts")
"""Written by hand: Qt's names of keys, as they stand on a Turkish keyboard."""
TOOLS = Path(sys.executable).parent


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; tell what is missing")
    parser.add_argument("--missing", action="store_true", help="print the texts without English as JSON")
    parser.add_argument("--fill", type=Path, metavar="FILE", help="take English over from such a JSON file")
    options = parser.parse_args()
    if options.missing:
        empty = dict.fromkeys((source for _, source in unfinished(CATALOGUE)), "")
        sys.stdout.write(json.dumps(empty, ensure_ascii=False, indent=1) + "\n")
        return 0
    if options.check:
        lines = missing()
        sys.stdout.write("\n".join(lines) + ("\n" if lines else ""))
        return 1 if lines else 0
    collect(CATALOGUE)
    if options.fill:
        fill(CATALOGUE, json.loads(options.fill.read_text(encoding="utf-8")))
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", CATALOGUE, KEYS], check=True)  # noqa: S603 - Qt's own tool
    left = unfinished(CATALOGUE)
    sys.stdout.write(f"{len(messages(CATALOGUE))} texts, {len(left)} without English\n")
    return 0


def collect(catalogue: Path) -> None:
    """Bring ``catalogue`` up to date with the sources; texts that are gone are dropped."""
    sources = [
        path.relative_to(ROOT).as_posix()
        for folder in ("services", "ui")
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]
    command = [TOOLS / "pyside6-lupdate", *sources, "-ts", catalogue, "-no-obsolete", "-locations", "none"]
    command += ["-source-language", "tr_TR", "-target-language", "en_GB"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - as above
    if done.returncode != 0:
        raise SystemExit(done.stderr)


def messages(catalogue: Path) -> dict[tuple[str, str], ET.Element]:
    """Return the translations of ``catalogue`` by context and source text."""
    root = ET.parse(catalogue).getroot()  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def fill(catalogue: Path, english: dict[str, str]) -> None:
    """Give the texts without English theirs; the forms of a counted text are told apart by ``|``."""
    tree = ET.parse(catalogue)  # noqa: S314 - our own file
    for message in tree.getroot().iter("message"):
        words = english.get(message.findtext("source", ""), "")
        translation = message.find("translation")
        if translation is None or translation.get("type") != "unfinished" or not words:
            continue
        del translation.attrib["type"]
        forms = translation.findall("numerusform")
        for form, text in zip(forms, words.split("|"), strict=False):
            form.text = text
        if not forms:
            translation.text = words
    body = ET.tostring(tree.getroot(), encoding="unicode")
    catalogue.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    collect(catalogue)  # writes it again in lupdate's own hand, so that differences stay small


def unfinished(catalogue: Path) -> list[tuple[str, str]]:
    """Return what has no English yet."""
    return [
        key
        for key, message in messages(catalogue).items()
        if (english := message.find("translation")) is None
        or english.get("type") == "unfinished"
        or (not (english.text or "").strip() and not english.findtext("numerusform"))
    ]


def missing() -> list[str]:
    """Return a line for each text that is unfinished, or stands in the sources and not in the catalogue."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / CATALOGUE.name
        shutil.copy(CATALOGUE, fresh)
        collect(fresh)
        now, kept = messages(fresh), messages(CATALOGUE)
    lines = [f"not collected: {context}: {text}" for context, text in now if (context, text) not in kept]
    lines += [f"without English: {context}: {text}" for context, text in unfinished(CATALOGUE)]
    return lines


if __name__ == "__main__":
    sys.exit(main())
