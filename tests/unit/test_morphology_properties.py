"""What holds for every word: what the grammar makes is a word and is read again; no text is too strange."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.language import turkish
from services.morphology.grammar import Step
from services.morphology.lexicon import Entry
from services.morphology.morphology import Morphology
from services.morphology.stems import Stem, variants
from services.paths import RESOURCES

FOLDER = RESOURCES / "morphology"


@cache
def words() -> Morphology:
    return Morphology(FOLDER)


@cache
def entries() -> list[Entry]:
    return [one for one in words().lexicon if one.pos in ("noun", "adj", "num", "verb")]


def lines(name: str) -> list[list[str]]:
    text = (FOLDER / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def examples(name: str) -> list[tuple[str, str, str]]:
    """Return ``(tag, base, form)`` of the lines that have an example."""
    rows = [line for line in lines(name) if line[0] != "end" and "=" in line[4]]
    return [(row[1], *turkish.fold(row[4]).split("=")) for row in rows]


@pytest.mark.parametrize(("tag", "stem", "form"), examples("suffixes.tsv"))
def test_examples_of_suffixes(tag: str, stem: str, form: str) -> None:
    if stem == "ankara":
        assert words().is_name(form)
        return
    assert words().accepts(form)
    readings = [one for one in words().analyses(form) if turkish.fold(one.lemma) == stem]
    assert any(set(tag.split("+")) <= set(one.suffixes) for one in readings), readings


@pytest.mark.parametrize(("tag", "base", "form"), examples("derivations.tsv"))
def test_examples_of_derivations(tag: str, base: str, form: str) -> None:
    """The derived word has the tag, or is an entry of its own that the lexicon does not take apart."""
    if form.endswith(("ş", "t", "n", "l", "r")) and not words().accepts(form):
        form += "mak" if turkish.is_back(turkish.last_vowel(form)) else "mek"
    assert words().accepts(form)
    assert any(tag in one.suffixes or one.lemma != base for one in words().analyses(form))


@pytest.mark.parametrize("line", lines("irregular.tsv"), ids=lambda line: line[0])
def test_irregular_words_are_words(line: list[str]) -> None:
    form, lemma, pos, _, tags = line
    wanted = () if tags == "-" else tuple(tags.split("+"))
    assert words().accepts(form)
    assert any((one.lemma, one.pos, one.suffixes) == (lemma, pos, wanted) for one in words().analyses(form))


@st.composite
def inflected(draw: st.DrawFn, of: st.SearchStrategy[Entry] | None = None) -> tuple[Entry, str, tuple[str, ...]]:
    """A random entry with a random path of suffixes."""
    entry = draw(st.sampled_from(entries()) if of is None else of)
    stems = [one for one in variants(entry.root, entry.pos, entry.marks) if paths_from(one)]
    stem = draw(st.sampled_from(stems))
    state, sound, form, tags = stem.state, stem.sound, stem.letters, ()
    for _ in range(8):
        ends = sound.need != "w" and words().grammar.is_end(state)
        steps: list[Step] = [one for one in words().grammar.steps(state, sound) if leads_on(one)]
        if not steps or (ends and draw(st.booleans())):
            break
        step = draw(st.sampled_from(steps))
        state, sound, form, tags = step.target, step.sound, form + step.letters, (*tags, *step.tag.split("+"))
    return entry, form, tags


def leads_on(step: Step) -> bool:
    grammar = words().grammar
    ends = step.sound.need != "w" and grammar.is_end(step.target)
    return ends or any(leads_on(one) for one in grammar.steps(step.target, step.sound))


def paths_from(stem: Stem) -> bool:
    ends = stem.sound.need != "w" and words().grammar.is_end(stem.state)
    return ends or any(leads_on(one) for one in words().grammar.steps(stem.state, stem.sound))


@settings(max_examples=300)
@given(inflected())
def test_what_the_grammar_makes_is_a_word_and_is_read_again(made: tuple[Entry, str, tuple[str, ...]]) -> None:
    entry, form, tags = made
    assert words().accepts(form), (entry, tags)
    assert any(one.lemma == entry.lemma and one.suffixes == tags for one in words().analyses(form)), (entry, form, tags)


@cache
def nouns() -> list[Entry]:
    """Nouns of one word, which their endings do not take apart (``denizatı``: ``denizatına``)."""
    odd = {"Compound", "CompoundP3sg", "LastVowelDrop", "NoSuffix"}
    return [one for one in words().lexicon if one.pos == "noun" and one.lemma.isalpha() and not odd & set(one.marks)]


@st.composite
def carried(draw: st.DrawFn) -> tuple[str, str, str]:
    """A form of a noun, the noun, and another noun."""
    entry, form, _ = draw(inflected(st.sampled_from(nouns())))
    return form, entry.lemma, draw(st.sampled_from(nouns())).lemma


@settings(max_examples=200)
@given(carried())
def test_what_is_carried_is_spelt_by_the_grammar(made: tuple[str, str, str]) -> None:
    """Something is carried, and it is read as the other noun with endings that the form has."""
    form, lemma, noun = made
    tags = set(words().inflector.readings(form, lemma))
    plain = turkish.strip_circumflex(noun)  # aşık, âşık
    found = words().inflector.carry(form, lemma, noun)
    assert found
    for written in found:
        readings = words().analyses(written)
        assert any(plain == turkish.strip_circumflex(one.lemma) and one.suffixes in tags for one in readings), (
            written,
            tags,
            readings,
        )


STRANGE = st.text(
    st.one_of(st.sampled_from("aeıioöuüâkğptbçclrnsy'’ \x00́̂̇\ud800\udfffİIß"), st.characters()), max_size=30
)


@settings(max_examples=200)
@given(STRANGE, STRANGE, STRANGE)
def test_no_text_is_too_strange(one: str, two: str, three: str) -> None:
    morphology = words()
    morphology.accepts(one)
    morphology.analyses(one)
    for analysis in morphology.analyses(two)[:2]:
        morphology.forms(one, analysis.suffixes)
    for tags in (("Acc",), ("A3pl", "P3sg", "Loc", "Rel"), ("Past", "A1pl"), ("nonsense",)):
        morphology.forms(one, tags)
        morphology.inflector.inflect(one, tags)
    morphology.inflector.carry(one, two, three)
    morphology.inflector.carry(two + "'da", two, three)


@pytest.mark.timeout(10)
@pytest.mark.parametrize("piece", ["a", "ki", "lar", "ler", "ak", "ma", "da", "sı", "'", "\x00", "\ud800", "â", "́"])
def test_no_text_is_too_long(piece: str) -> None:
    """Ten thousand letters take no longer than a word: the answer is none."""
    text = piece * (10_000 // len(piece))
    morphology = words()
    assert not morphology.accepts(text)
    assert morphology.analyses(text) == ()
    assert morphology.inflector.carry(text, piece, "kitap") == ()
    morphology.forms(text, ("Acc",))
    morphology.inflector.inflect(text, ("Acc",))
    assert morphology.inflector.carry("kitabı " * 2000, "kitap", text) == ()
