"""One fresh process of the Turkish engine, or of hunspell beside it; prints one line of JSON.

``load``: seconds and MB of loading, words checked cold and again, suggestions. ``hunspell``: its load.
``text``: the first text of all, rules of usage and their imports included.
``post FILE PLACE``: the first check of a post (FILE holds a JSON list of them), then with each letter typed after it.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

from models.enums import Language  # noqa: E402
from services.paths import RESOURCES  # noqa: E402
from tests.benchmarks.turkish_measure import Checks, milliseconds  # noqa: E402
from tests.benchmarks.turkish_typos import read_typos  # noqa: E402

TYPED = " Yarın yine burada buluşuyoruz."


def resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096 / 1e6


def load() -> dict[str, Any]:
    from services.spelling import SuggestionService, turkish_engine

    for module in ("suggesting", "turkish_checker", "turkish_words"):  # Python's own share is not the engine's
        importlib.import_module(f"services.spelling.{module}")
    memory, start = resident_mb(), time.perf_counter()
    engine = turkish_engine(RESOURCES)
    engine.words.accepts("merhaba")
    engine.suggester.suggest("merhab")
    told: dict[str, Any] = {"load_s": time.perf_counter() - start, "load_mb": resident_mb() - memory}
    typos = [typo for typo in read_typos("test") if " " not in typo.right]
    forms = sorted({form for typo in typos for form in (typo.right, typo.wrong)})
    told["cold_us"], told["cached_us"] = (per_word_us(engine.words.accepts, forms) for _ in range(2))
    suggestions = SuggestionService(RESOURCES)
    told["suggest_ms"] = list(milliseconds(suggestions.suggest(typo.wrong, Language.TURKISH) for typo in typos))
    told["all_mb"] = resident_mb() - memory
    return told


def hunspell() -> dict[str, Any]:
    from services.spelling import hunspell_adapter
    from tests.benchmarks import turkish_peers

    assert hunspell_adapter
    memory = resident_mb()
    peer = turkish_peers.hunspell()
    return {"load_s": peer.load_s, "load_mb": resident_mb() - memory}


def text() -> dict[str, Any]:
    memory, start = resident_mb(), time.perf_counter()
    checks = Checks()
    checks("Merhaba dünya, bugün hava çok güzel.")
    return {"load_s": time.perf_counter() - start, "load_mb": resident_mb() - memory}


def post(file: str, place: str) -> dict[str, Any]:
    text = json.loads(Path(file).read_text(encoding="utf-8"))[int(place)]
    checks = Checks()
    checks("Merhaba.")
    (first,) = milliseconds(checks(one) for one in [text])
    typed = list(milliseconds(checks(text + TYPED[:size]) for size in range(1, len(TYPED) + 1)))
    return {"first_ms": first, "typed_ms": typed, "findings": len(checks(text))}


def per_word_us(accepts: Any, words: Iterable[str]) -> float:
    words = list(words)
    start = time.perf_counter()
    for word in words:
        accepts(word)
    return 1e6 * (time.perf_counter() - start) / len(words)


if __name__ == "__main__":
    what, *arguments = sys.argv[1:]
    print(json.dumps({"load": load, "hunspell": hunspell, "text": text, "post": post}[what](*arguments)))
