"""Attribution: pictures with known rights beside captions, through the real worker, against the table of the facts.

What the verdict should be is decided here by a table of its own (:func:`expected`), from what is true of picture,
caption and the editor's word, never from what the checker read. ``python -m tests.benchmarks.images_attribution dev``
lists the misses of the half for tuning; the other half is only counted.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from models.sources import PictureSource, SourceKind
from services.images.inspector import ImageInspector
from services.language import turkish
from services.paths import RESOURCES
from services.platforms import load_platforms
from tests.benchmarks.images_attribution_files import OWN, KnownPicture, Rights, pictures
from tests.benchmarks.result import Result

CAPTIONS = Path(__file__).parents[1] / "data" / "attribution"
HALVES = {"dev": (60, 240, 11), "test": (140, 400, 12)}
"""Pictures, captions, seed."""
_PEOPLE = ("Nesrin Uçar", "Kaan Çetinkaya", "İpek Söğüt", "Rıza Ağaoğlu", "Özge Yılmaz Tan", "Sami Dinç")
_NOW = datetime(2026, 11, 26, tzinfo=UTC)
_PLAIN = str.maketrans("çğıöşüâîûÇĞİÖŞÜ", "cgiosuaiuCGIOSU")
_HARD, _ROUND = "fstkçşhpFSTKÇŞHP", {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}
Verdict = tuple[str, Severity | None]
"""A rule and its severity; an empty rule: nothing is asked."""
_NOTHING: Verdict = ("", None)


@dataclass(frozen=True)
class Trial:
    """One picture beside one caption, and what the editor declared."""

    picture: KnownPicture
    does: str
    """What the caption does: see ``tests/data/attribution/README.md``."""
    caption: str
    source: PictureSource | None


def results() -> Iterable[Result]:
    right, trials, alone = _run("test")
    yield Result("attribution: right verdicts beside captions", 100 * right / trials, "%", 97, ">=")
    yield Result("attribution: right verdicts of lone pictures", alone, "%", 97, ">=")


def expected(picture: KnownPicture, does: str, source: PictureSource | None) -> Verdict:
    """The table of the facts: evidence of the picture × credit of the text."""
    rights = picture.rights
    if rights.kind == "ai" or (source is not None and source.kind is SourceKind.AI):
        return _NOTHING if does == "label" else ("attribution.missing", Severity.WARNING)
    return _of_file(rights, does) if source is None else _of_declared(rights, does, source)


def _of_declared(rights: Rights, does: str, source: PictureSource) -> Verdict:
    owes_nothing = source.kind is SourceKind.STOCK and not source.credit
    if source.kind is SourceKind.OWN or does == "source" or owes_nothing:
        return _NOTHING
    grave = source.kind is SourceKind.AGENCY or (source.kind is SourceKind.WEB and rights.reserved)
    return "attribution.missing", Severity.ERROR if grave else Severity.WARNING


def _of_file(rights: Rights, does: str) -> Verdict:
    if rights.kind == "ours" or does == "source":
        return _NOTHING
    credited = does in {"other", "label"}  # who says "made by AI" says where the picture is from
    if rights.kind == "agency":
        return "attribution.missing", Severity.WARNING if credited else Severity.ERROR
    if credited:
        return _NOTHING
    if rights.kind == "creator":
        return "attribution.missing", Severity.ERROR if rights.reserved else Severity.WARNING
    return "attribution.unknown-source", Severity.WARNING


def expected_alone(picture: KnownPicture) -> Verdict:
    """The same before there is a post: gentler, since it may still be named."""
    rights = picture.rights
    if rights.kind == "ours":
        return _NOTHING
    if rights.kind == "nobody":
        return "attribution.unknown-source", Severity.INFORMATION
    grave = rights.kind == "agency" or rights.reserved
    return "attribution.missing", Severity.WARNING if grave else Severity.INFORMATION


def trials(half: str) -> Iterator[Trial]:
    """Pair every caption of a half with pictures, again and again until there are enough."""
    count, wanted, seed = HALVES[half]
    made = list(pictures(count, seed))
    lines = [line.split("\t", 1) for line in (CAPTIONS / f"{half}.tsv").read_text(encoding="utf-8").splitlines()]
    chance = random.Random(seed)
    number = 0
    while number < wanted:
        chance.shuffle(lines)
        for does, caption in lines[: wanted - number]:
            yield _trial(made[number % count], does, caption.replace("\\n", "\n"), chance)
            number += 1


def _trial(picture: KnownPicture, does: str, caption: str, chance: random.Random) -> Trial:
    source = _declared(chance) if chance.random() < 0.35 and picture.rights.kind != "ours" else None
    name = picture.rights.name or chance.choice(_PEOPLE)
    if source is not None and source.kind not in {SourceKind.OWN, SourceKind.AI}:
        name = source.name
    return Trial(picture, does, filled(caption, name), source)


def _declared(chance: random.Random) -> PictureSource:
    kind, name = chance.choice(tuple(SourceKind)), chance.choice(_PEOPLE)
    if kind is SourceKind.AGENCY:
        name = chance.choice(("Anadolu Ajansı", "DHA", "İHA", "Reuters"))
    credit = name if kind is SourceKind.STOCK and chance.random() < 0.5 else ""
    handle = _handle(name) if kind in {SourceKind.COLLEAGUE, SourceKind.STUDENT, SourceKind.WEB} else ""
    return PictureSource("0" * 64, kind, _NOW, name, handle, credit=credit)


def _handle(name: str) -> str:
    return "@" + name.translate(_PLAIN).replace(" ", "").casefold()  # ascii


def filled(caption: str, name: str) -> str:
    """Put a name with its endings into a caption."""
    last = next(letter for letter in reversed(turkish.fold(name)) if letter in "aıouüeiöâî")
    vowel = _ROUND.get({"â": "a", "î": "i"}.get(last, last), "i")
    ends_open = turkish.fold(name)[-1] in "aıouüeiöâî"
    wide = "a" if vowel in "ıu" else "e"
    first, *rest = name.split()
    return caption.format_map(
        {
            "name": name,
            "name_in": f"{name}'{'n' if ends_open else ''}{vowel}n",
            "name_den": f"{name}'{'t' if name[-1] in _HARD else 'd'}{wide}n",
            "name_e": f"{name}'{'y' if ends_open else ''}{wide}",
            "NAME": turkish.upper(name),
            "ascii": name.translate(_PLAIN).casefold(),  # ascii
            "tag": name.replace(" ", ""),
            "handle": _handle(name),
            "last": rest[-1] if rest else first,
            "initial": f"{first[0]}. {rest[-1]}" if rest else name,
        }
    )


def _verdict(found: Iterable[Diagnostic]) -> tuple[Verdict, bool]:
    """Return the verdict on the source among findings, and whether it tells its rule, its evidence and a reason."""
    for one in found:
        if one.rule in {"attribution.missing", "attribution.unknown-source"}:
            told = bool(one.data.get("rule")) and bool(one.data.get("reason")) and one.explanation is not None
            return (one.rule, one.severity), told
    return _NOTHING, True


def _run(half: str, *, show: bool = False) -> tuple[int, int, float]:
    """Return right verdicts, verdicts, and the share of lone pictures judged right."""
    inspector = ImageInspector(load_platforms(RESOURCES))
    right = total = 0
    misses = Counter[str]()
    try:
        with tempfile.TemporaryDirectory() as place:
            alone, paths = 0, dict[int, Path]()
            made = list(pictures(HALVES[half][0], HALVES[half][2]))
            for number, picture in enumerate(made):
                paths[number] = Path(place) / f"{number}-{picture.file_name}"
                paths[number].write_bytes(picture.data)
                report = inspector.inspect(paths[number], own_names=OWN, file_name=picture.file_name)
                got, told = _verdict(report.diagnostics)
                alone += got == expected_alone(picture) and told
                if show and got != expected_alone(picture):
                    print("ALONE", picture.rights, got)
            for number, trial in enumerate(trials(half)):
                report = inspector.inspect(
                    paths[number % len(made)],
                    text=trial.caption,
                    own_names=OWN,
                    file_name=trial.picture.file_name,
                    source=trial.source,
                    language=Language.TURKISH,
                )
                got, told = _verdict(report.diagnostics)
                wanted = expected(trial.picture, trial.does, trial.source)
                right += got == wanted and told
                total += 1
                if got != wanted or not told:
                    misses[trial.does] += 1
                    if show:
                        told_kind = trial.source.kind if trial.source is not None else None
                        print(trial.does, repr(trial.caption), trial.picture.rights, told_kind, got, "not", wanted)
    finally:
        inspector.close()
    print(f"attribution, {half}: {right} of {total} right; misses by caption: {dict(misses)}", file=sys.stderr)
    return right, total, 100 * alone / len(made)


if __name__ == "__main__":
    print(_run(sys.argv[1] if len(sys.argv) > 1 else "dev", show="test" not in sys.argv))
