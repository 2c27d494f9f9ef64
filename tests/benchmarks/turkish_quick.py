"""A first look at our own Turkish engine, within a minute: ``python -m tests.benchmarks.turkish_quick [--show 40]``.

The dev halves only, no peers. ``--show N`` lists the first N misses of each kind; ``--only`` takes some of the parts.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import islice

from models.checking import Lane, Snapshot
from models.enums import Language
from services.bootstrap import all_checkers
from services.language.paragraph import Paragraph
from services.paths import RESOURCES
from services.spelling import turkish_engine
from services.usage.rule import UsageRule
from tests.benchmarks import turkish_data as data
from tests.benchmarks.result import percentile
from tests.benchmarks.turkish_measure import (
    INITIAL,
    LOWER,
    NOW,
    Alarms,
    Checks,
    Recall,
    alarms,
    carried,
    generated,
    milliseconds,
    never,
    recall,
    trspell_scores,
)
from tests.benchmarks.turkish_speed import posts
from tests.benchmarks.turkish_typos import read_typos

TYPOS = 3000


class Quick:
    def __init__(self, show: int) -> None:
        self._show = show
        self._checks = Checks()

    def timings(self) -> None:
        """First, so that nothing is remembered yet."""
        memory, start = _resident_mb(), time.perf_counter()
        engine = turkish_engine(RESOURCES)
        engine.words.accepts("merhaba")
        engine.suggester.suggest("merhab")
        took = time.perf_counter() - start
        print(f"load: {1000 * took:.0f} ms, {_resident_mb() - memory:.1f} MB (imports included)")
        forms = sorted({typo.right for typo in read_typos("dev") if " " not in typo.right})
        cold = _per_call_us(engine.words.accepts, forms)
        print(f"check: cold {cold:.2f} µs, again {_per_call_us(engine.words.accepts, forms):.2f} µs a word")
        wrong = [typo.wrong for typo in read_typos("dev")]
        spent = list(milliseconds(engine.suggester.suggest(word) for word in wrong))
        worst = max(zip(spent, wrong, strict=True))
        print(f"suggest: median {percentile(spent, 0.5):.2f}, p95 {percentile(spent, 0.95):.2f}, "
              f"longest {worst[0]:.1f} ms ({worst[1]})")  # fmt: skip

    def alarms(self) -> None:
        texts_by_name = {"UD-BOUN dev": data.lines("ud_boun_dev_sentences.txt"), **data.clean_posts()}
        del texts_by_name[data.HELD_OUT_POSTS]
        for name, texts in texts_by_name.items():
            found = alarms(self._checks, texts)
            print(f"false alarms, {name}: {found.share:.2f} % spelling ({len(found.spelling)} of {found.tokens}), "
                  f"{len(found.usage)} of usage")  # fmt: skip
            self._list(_told(found))

    def typos(self) -> None:
        errors = [(typo.wrong, typo.right) for typo in read_typos("dev")[:TYPOS]]
        kinds = {typo.wrong: typo.kind for typo in read_typos("dev")}
        for name, sentence in (("lower case", LOWER), ("first in a sentence", INITIAL)):
            result = recall(self._checks, errors, sentence)
            self._recall(f"typos, {name}", result)
            for what, missed in (("unseen", result.unseen), ("not first", result.not_first)):
                print(f"  {what} by kind:", dict(Counter(kinds[one[0]] for one in missed).most_common()))

    def people(self) -> None:
        self._recall("people's errors, dev half", recall(self._checks, data.people("dev"), LOWER))

    def institutional(self) -> None:
        result = Recall()
        for _wrong, right, kind, sentence in data.hand_errors():
            found = self._checks(sentence)
            if kind in ("ok", "tdk18"):
                if kind == "ok" and found:
                    print(f"  hand set, right but flagged: {sentence} {[one.rule for one in found]}")
                continue
            fixes = [fix.replacement for one in found for fix in one.fixes]
            result.add(f"{kind}: {sentence}", right, fixes if found else None)
        print(f"hand set: seen {result.seen:.1f} % of {result.size}")
        self._list(result.unseen)

    def trspell(self) -> None:
        vocabulary = turkish_engine(RESOURCES).words
        rows = data.trspell()
        flagged = {word for _, word in rows if not vocabulary.accepts(word)}
        precision, sensitivity, score = trspell_scores(rows, flagged)
        print(f"TRSPELL: precision {precision:.2f}, recall {sensitivity:.2f}, F1 {score:.2f}")
        self._list([word for gold, word in rows if gold == word and word in flagged])
        self._list([(word, gold) for gold, word in rows if gold != word and word not in flagged])

    def rules(self) -> None:
        """What each checker takes for a post of one paragraph that nothing is remembered of."""
        snapshot = Snapshot(text=posts()[0].replace("\n", " "), language=Language.TURKISH, now=NOW)
        for checker in all_checkers(RESOURCES):
            if checker.lane is Lane.SPELLING:
                spent = list(milliseconds(checker.check(snapshot, never) for _ in range(10)))
                print(f"{checker.name}: first {spent[0]:.1f}, then {statistics.median(spent):.2f} ms")
                self._rules(getattr(checker, "_rules", None) or (), snapshot.text)

    def _rules(self, rules: Iterable[UsageRule], text: str) -> None:
        engine = turkish_engine(RESOURCES)
        for rule in rules:
            spent = list(milliseconds(list(rule.find(Paragraph(text), engine)) for _ in range(10)))
            print(f"    {type(rule).__name__}: {statistics.median(spent):.2f} ms")

    def generation(self) -> None:
        for name, put in (("as fixes do it", carried), ("by the morphology", generated)):
            rows = [(*row, put(*row[:3])) for row in data.generation("dev")]
            wrong = [row for row in rows if row[3] != row[4]]
            print(f"endings on another noun, {name}: {100 - 100 * len(wrong) / len(rows):.1f} % of {len(rows)}")
            self._list(wrong)

    def _recall(self, name: str, result: Recall) -> None:
        print(f"{name}: seen {result.seen:.1f} %, first {result.first:.1f}, among five {result.five:.1f} "
              f"(of {result.size})")  # fmt: skip
        if self._show:
            print("  unseen:", *islice(result.unseen, self._show), sep="\n    ")
            print("  not first:")
            self._list(one for one in result.not_first if one[2])

    def _list(self, rows: Iterable[object]) -> None:
        for row in islice(rows, self._show):
            print("   ", row)


PARTS: dict[str, Callable[[Quick], None]] = {
    "timings": Quick.timings,
    "alarms": Quick.alarms,
    "typos": Quick.typos,
    "people": Quick.people,
    "hand": Quick.institutional,
    "trspell": Quick.trspell,
    "generation": Quick.generation,
    "rules": Quick.rules,
}


def _told(found: Alarms) -> list[tuple[str, str, list[str], str]]:
    return [
        (one.rule, text[one.start : one.end], [fix.replacement for fix in one.fixes][:3], text[:60])
        for one, text in found.spelling + found.usage
    ]


def _per_call_us(call: Callable[[str], object], words: Iterable[str]) -> float:
    words = list(words)
    start = time.perf_counter()
    for word in words:
        call(word)
    return 1e6 * (time.perf_counter() - start) / len(words)


def _resident_mb() -> float:
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - not a file of ours
        return int(file.read().split()[1]) * 4096 / 1e6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", type=int, default=0, help="list this many misses of each kind")
    parser.add_argument("--only", nargs="*", choices=PARTS, default=list(PARTS))
    chosen = parser.parse_args()
    start = time.perf_counter()
    quick = Quick(chosen.show)
    for name, part in PARTS.items():
        if name in chosen.only:
            part(quick)
    print(f"{time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
