"""Standard output of the commands: one line of JSON for each result."""

from __future__ import annotations

import json
import sys
from typing import Any, BinaryIO

JsonObject = dict[str, Any]


def write_line(output: BinaryIO, result: JsonObject) -> None:
    """Write one line of UTF-8 JSON, whatever the console's encoding is, and send it off at once."""
    try:
        line = json.dumps(result, ensure_ascii=False, allow_nan=False).encode()
    except UnicodeEncodeError:
        line = json.dumps(result, allow_nan=False).encode()  # an id with a lone surrogate: only escapes can carry it
    output.write(line + b"\n")
    output.flush()


def write_result(result: JsonObject) -> None:
    """Write the one result of a command to standard output."""
    try:
        write_line(sys.stdout.buffer, result)
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has gone: nothing is left to say
