"""What is built of the morphology is built from the lists as they are."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[2]
LISTS = {
    *(f"resources/morphology/{name}.tsv" for name in ("derivations", "irregular", "marks", "suffixes")),
    *("resources/spelling/tr/accepted.txt", "resources/spelling/tr/corrections.tsv"),
    *("packaging/data/turkish/names.txt", "packaging/data/turkish/roots.txt"),
}


def test_no_list_was_edited_since_the_build() -> None:
    lines = (ROOT / "packaging" / "data" / "morphology_inputs.sha256").read_text(encoding="ascii").splitlines()
    built = {name: wanted for wanted, name in (line.split("  ") for line in lines)}
    assert set(built) == LISTS
    edited = [name for name in sorted(LISTS) if sha256((ROOT / name).read_bytes()).hexdigest() != built[name]]
    assert not edited, "run: make data ONLY=morphology"
