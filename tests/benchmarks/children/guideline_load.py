"""One fresh process that loads our rules and checks a first text; prints one line of JSON."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))
START = time.process_time()

from models.enums import Language  # noqa: E402
from services.guidelines.matcher import Engine  # noqa: E402
from services.guidelines.our_rules import load_rules  # noqa: E402
from services.paths import RESOURCES  # noqa: E402


def resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096 / 1e6


def main() -> None:
    memory, loading = resident_mb(), time.process_time()
    rules = load_rules(RESOURCES / "rules")
    engine = Engine(rules)
    engine.check("Merhaba, yarın buluşuyoruz.", Language.TURKISH, lambda: False)
    done = time.process_time()
    told = {
        "load_ms": (done - loading) * 1000,
        "all_ms": (done - START) * 1000,
        "memory_mb": resident_mb() - memory,
        "rules": len(rules),
        "patterns": sum(len(rule.texts.patterns) for rule in rules),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
