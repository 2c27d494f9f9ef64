"""Turkish, side by side with hunspell (chunspell and dictionary-tr) and zemberek-python: accuracy, speed, size.

Figures with a goal are of our own engine, through the doors that the editor uses, on halves that nothing was tuned on;
rows that begin with two spaces are the peers on the same input. Where zemberek-python cannot be installed, its rows
are left out.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterable, Iterator, Sequence
from random import Random

from services.language import turkish
from services.language.tokens import APOSTROPHES, Token
from services.paths import RESOURCES
from tests.benchmarks import turkish_data as data
from tests.benchmarks import turkish_peers, turkish_speed
from tests.benchmarks.result import Result, percentile
from tests.benchmarks.turkish_measure import (
    INITIAL,
    LOWER,
    Checks,
    Recall,
    alarms,
    carried,
    generated,
    percent,
    recall,
    trspell_scores,
)
from tests.benchmarks.turkish_peers import Hunspell, Zemberek, any_case
from tests.benchmarks.turkish_typos import Typo, read_typos

ASKED = {"hunspell": 40, "zemberek-python": 500}
"""How many words a peer is asked to mend: hunspell takes half a second for each."""


def results() -> Iterator[Result]:
    checks = Checks()
    peers: list[Hunspell | Zemberek] = [turkish_peers.hunspell()]
    zemberek = turkish_peers.zemberek()
    peers += [zemberek] if zemberek else []
    yield from false_alarms(checks, peers)
    yield from typos(checks, peers)
    yield from trspell(peers)
    yield from people(checks, peers)
    yield from institutional(checks)
    yield from clitics()
    yield from usage()
    yield from generation()
    yield from turkish_speed.results()
    for peer in peers:
        yield Result(f"  {peer.name}: check of a word", peer.check_us, "µs")
    if zemberek:
        yield Result("  zemberek-python: load", zemberek.load_s, "s")
        yield Result("  zemberek-python: memory", zemberek.memory_mb, "MB")
        zemberek.close()


def false_alarms(checks: Checks, peers: Sequence[Hunspell | Zemberek]) -> Iterator[Result]:
    edited = alarms(checks, data.lines("ud_boun_dev_sentences.txt"))
    yield Result("false alarms, UD-BOUN dev: spelling findings", edited.share, "%", 0.9)
    yield Result("false alarms, UD-BOUN dev: with warnings of usage", edited.share_of_all, "%")
    tokens = [token for line in data.sentences() for token in line]
    for peer in peers:
        known = any_case(peer, sorted({token.text for token in tokens}))
        refused = sum(token.text not in known for token in tokens)
        yield Result(f"  {peer.name}: words of UD-BOUN refused", percent(refused, len(tokens)), "%")
        yield Result(f"  {peer.name}: the same, names left alone", _lenient(peer, data.sentences()), "%")
    for name, texts in data.clean_posts().items():
        found = alarms(checks, texts)
        goal = 0.3 if name == data.HELD_OUT_POSTS else None
        yield Result(f"false alarms, {name}: spelling and usage", found.share_of_all, "%", goal)
        for peer in peers:
            lines = [list(data.words(text)) for text in texts]
            yield Result(f"  {peer.name}: {name}, names left alone", _lenient(peer, lines), "%")


def _lenient(peer: Hunspell | Zemberek, lines: Iterable[Sequence[Token]]) -> float:
    """Percent refused where unknown capitals inside a line, codes and what follows an apostrophe are no alarm."""
    counted, judged = 0, []
    for line in lines:
        counted += len(line)
        for place, token in enumerate(line):
            base = next((token.text[:i] for i, letter in enumerate(token.text) if letter in APOSTROPHES), token.text)
            if base.isalpha() and len(base) > 1 and not base.isupper() and (base.islower() or not place):
                judged.append(base)
    known = any_case(peer, sorted(set(judged)))
    return percent(sum(word not in known for word in judged), counted)


def typos(checks: Checks, peers: Sequence[Hunspell | Zemberek]) -> Iterator[Result]:
    every, made = read_typos("test", with_words=True), read_typos("test")
    errors = [(typo.wrong, typo.right) for typo in made]
    lower, initial = recall(checks, errors, LOWER), recall(checks, errors, INITIAL)
    both = 100 - percent(len(lower.unseen) + len(initial.unseen), lower.size + initial.size)
    yield Result("typos seen, lower case and first in a sentence", both, "%", 96, ">=")
    yield Result("typos seen, lower case", lower.seen, "%")
    yield Result("typos seen, first in a sentence", initial.seen, "%")
    words = recall(checks, [(typo.wrong, typo.right) for typo in every if typo.made], LOWER)
    seen = percent(lower.size - len(lower.unseen) + words.size - len(words.unseen), len(every))
    yield Result("typos seen, lower case, those that make another word too", seen, "%")
    yield Result("typos: right word first", lower.first, "%", 88, ">=")
    yield Result("typos: right word among five", lower.five, "%", 94, ">=")
    for peer in peers:
        known = peer.known([typo.wrong for typo in made])
        yield Result(
            f"  {peer.name}: typos seen", percent(sum(typo.wrong not in known for typo in made), len(made)), "%"
        )
        yield from _mended(peer, "typos", made, known)


def _mended(
    peer: Hunspell | Zemberek, name: str, errors: Sequence[Typo] | Sequence[data.Pair], known: set[str]
) -> Iterator[Result]:
    some = Random(7).sample(list(errors), min(len(errors), ASKED[peer.name]))
    answers, spent = peer.suggest([one.wrong for one in some])
    result = Recall()
    for one, offered in zip(some, answers, strict=True):
        result.add(one.wrong, one.right, None if one.wrong in known else offered)
    yield Result(f"  {peer.name}: {name}, right word first (of {len(some)})", result.first, "%")
    yield Result(f"  {peer.name}: {name}, right word among five", result.five, "%")
    yield Result(f"  {peer.name}: {name}, suggestions, median", percentile(spent, 0.5), "ms")
    yield Result(f"  {peer.name}: {name}, suggestions, 95th percentile", percentile(spent, 0.95), "ms")


def trspell(peers: Sequence[Hunspell | Zemberek]) -> Iterator[Result]:
    from services.spelling import turkish_engine

    rows = data.trspell()
    inputs = sorted({word for _, word in rows})
    accepts = turkish_engine(RESOURCES).words.accepts
    yield from _scores("TRSPELL", rows, {word for word in inputs if not accepts(word)}, 99.5)
    for peer in peers:
        yield from _scores(f"  {peer.name}: TRSPELL", rows, set(inputs) - peer.known(inputs), None)


def _scores(name: str, rows: Sequence[tuple[str, str]], flagged: set[str], goal: float | None) -> Iterator[Result]:
    precision, sensitivity, score = trspell_scores(rows, flagged)
    yield Result(f"{name} precision", precision, "%")
    yield Result(f"{name} recall", sensitivity, "%")
    yield Result(f"{name} F1", score, "%", goal, ">=")


def people(checks: Checks, peers: Sequence[Hunspell | Zemberek]) -> Iterator[Result]:
    errors = data.people("test")
    result = recall(checks, errors)
    yield Result("people's errors seen", result.seen, "%")
    yield Result("people's errors: right word first", result.first, "%", 72, ">=")
    yield Result("people's errors: right word among five", result.five, "%", 80, ">=")
    for peer in peers:
        known = peer.known([one.wrong for one in errors])
        yield from _mended(peer, "people's errors", errors, known)
        if isinstance(peer, Zemberek):
            sentences = peer.normalize([LOWER.format(one.wrong) for one in errors])
            pairs = zip(errors, sentences, strict=True)
            right = sum(f" {_bare(one.right)} " in f" {_bare(text)} " for one, text in pairs)
            yield Result(f"  {peer.name}: people's errors, normalised rightly", percent(right, len(errors)), "%")

    sample = data.people_sample()
    result = recall(checks, sample)
    yield Result("errors of web texts, a sample: right word first", result.first, "%")
    yield Result("errors of web texts, a sample: right word among five", result.five, "%")
    for peer in peers:
        yield from _mended(peer, "errors of web texts", sample, peer.known([one.wrong for one in sample]))


def _bare(text: str) -> str:
    """Lower case without apostrophes: the peer's normaliser has neither capitals nor those."""
    return turkish.strip_circumflex(turkish.lower(text)).replace("'", "")


def institutional(checks: Checks) -> Iterator[Result]:
    """Sentences with one error each: whether anything is said, and whether a fix gives the right words."""
    seen = mended = size = silent = right = 0
    for _, gold, kind, sentence in data.hand_errors():
        found = checks(sentence)
        if kind in ("ok", "tdk18"):
            right += 1
            silent += not [one for one in found if one.severity.name != "INFORMATION"]
            continue
        size += 1
        seen += bool(found)
        fixed = (
            turkish.lower(sentence[: d.start] + fix.replacement + sentence[d.end :]) for d in found for fix in d.fixes
        )
        mended += any(turkish.lower(gold) in one for one in fixed)
    yield Result("institutional errors seen (spelling and usage; a dev set)", percent(seen, size), "%")
    yield Result("institutional errors with the right fix", percent(mended, size), "%")
    yield Result("right sentences beside them left alone", percent(silent, right), "%")


def clitics() -> Iterator[Result]:
    """The rule of de and da, on errors planted in sentences that its model has not seen."""
    from tests.benchmarks import turkish_clitics

    precision, sensitivity = turkish_clitics.precision_and_recall()
    yield Result("de/da joined or split wrongly: precision", 100 * precision, "%", 95, ">=")
    yield Result("de/da joined or split wrongly: recall", 100 * sensitivity, "%", 70, ">=")


def usage() -> Iterator[Result]:
    """The other rules of usage, on minimal pairs."""
    if importlib.util.find_spec("tests.benchmarks.turkish_usage"):
        yield from importlib.import_module("tests.benchmarks.turkish_usage").results()


def generation() -> Iterator[Result]:
    for half in ("dev", "test"):
        rows = data.generation(half)
        goal = 99 if half == "test" else None
        for name, put in (("as fixes do it", carried), ("by the morphology", generated)):
            right = sum(put(noun, form, other) == expected for noun, form, other, expected in rows)
            share = percent(right, len(rows))
            yield Result(f"endings on another noun, {name} ({half} half)", share, "%", goal, ">=")
