"""What the editor chose: typed settings with defaults, in one small JSON file."""

from __future__ import annotations

from services.settings.keys import DECLARED, Key, Value
from services.settings.store import Settings

__all__ = ["DECLARED", "Key", "Settings", "Value"]
