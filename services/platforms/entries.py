"""An entry of a platform's file: a value, who says so, and when that was seen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def value_of(entry: Mapping[str, Any], key: str, sources: dict[str, str]) -> Any:
    """Return the value of an entry, and add to ``sources`` who says so, under ``key``."""
    sources[key] = f"{entry['source']} ({entry['seen']})"
    return entry["value"]
