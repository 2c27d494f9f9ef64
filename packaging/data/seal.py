"""Writes ``resources/SHA256SUMS`` anew, after language data were built or a table of the grammar was edited.

Usage: ``python packaging/data/seal.py``. ``self-test`` compares the files with these sums.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from services.seals import write_seals  # noqa: E402 - the path is set above

if __name__ == "__main__":
    write_seals(ROOT / "resources")
