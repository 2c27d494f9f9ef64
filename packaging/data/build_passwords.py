"""Builds ``resources/vault/frequent_tr.txt.xz``: Turkish forms and names as passwords have them, by frequency.

Usage: ``python packaging/data/build_passwords.py``. It reads ``resources/morphology/frequent.bin``; letters are made
bare and small, since people type ``kutuphane`` and ``Kütüphane`` alike. Reproducible: same automaton, same file.
"""

from __future__ import annotations

import lzma
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from services.language import turkish  # noqa: E402 - the path is set above
from services.morphology.automaton import Automaton  # noqa: E402
from services.morphology.frequent import NAME  # noqa: E402

KEPT = 40_000
SHORTEST, LONGEST = 3, 24


def main() -> None:
    forms = Automaton.load(ROOT / "resources" / "morphology" / "frequent.bin")
    ranked = sorted((forms.values[number], form) for number, form in enumerate(forms.words(forms.root)))
    words: dict[str, None] = {}
    for _, form in ranked:
        bare = turkish.searchable(form.removeprefix(NAME))
        if SHORTEST <= len(bare) <= LONGEST and bare.isalpha() and len(words) < KEPT:
            words.setdefault(bare)
    target = ROOT / "resources" / "vault" / "frequent_tr.txt.xz"
    target.write_bytes(lzma.compress("\n".join(words).encode(), preset=9))
    sys.stdout.write(f"{target.name}: {len(words)} words, {target.stat().st_size / 1e3:.0f} kB\n")


if __name__ == "__main__":
    main()
