"""Compiles ``resources/rules/*.yaml`` into one file that loads in milliseconds, and writes the sums anew.

Usage: ``python packaging/data/build_rules.py``, a second's work after every edit and every merge of a rule file. A rule
that is broken, or whose examples do not hold, is named with file and line; then nothing is written.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from services.guidelines.compiled import FILE, compiled, sums_of  # noqa: E402 - the path is set above
from services.guidelines.our_rules import read_sources, rule_files  # noqa: E402
from services.guidelines.trial import problems_of  # noqa: E402
from services.seals import write_seals  # noqa: E402


def main() -> int:
    resources = ROOT / "resources"
    folder = resources / "rules"
    sources, problems = read_sources(folder)
    problems += [problem for source in sources for problem in problems_of(source)]
    if problems:
        sys.stderr.writelines(f"{problem.told().turkish()}\n" for problem in problems)
        return 1
    (folder / FILE).write_bytes(compiled(sources, sums_of(rule_files(folder))))
    write_seals(resources)
    patterns = sum(len(source.texts.patterns) for source in sources)
    sys.stderr.write(f"{len(sources)} rules, {patterns} patterns: resources/rules/{FILE}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
