"""Broken rule files: named with file, line and rule, and never an exception. The whole rules go on."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from models.enums import Language
from models.rules import Problem
from services.guidelines.matcher import Engine
from services.guidelines.patterns import LONGEST, PatternError, compile_pattern
from services.guidelines.rule_file import RuleFile, read_file
from services.guidelines.rule_yaml import LARGEST_BYTES
from services.guidelines.trial import problems_of
from services.paths import RESOURCES

GOOD = """\
schema: 1
article: 6
language: tr
sources: {uzman: "Dilbilimci kararı"}
groups:
  gender:
    message: {tr: "“{found}”", en: "“{found}”"}
    why: {tr: "Neden", en: "Why"}
rules:
  - id: iyi
    group: gender
    severity: warning
    patterns: ["bayan~"]
    fixes: ["kadın~"]
    sources: [uzman]
    examples: {hits: [bayanlar], clean: [kadın]}
  - id: oteki
    group: gender
    severity: hint
    patterns: ["adam gibi"]
    examples: {hits: [adam gibi], clean: [insan gibi]}
"""


def read(text: str) -> RuleFile:
    return read_file(text.encode(), "deneme.yaml")


def ids(file: RuleFile) -> list[str]:
    return [rule.short_id for rule in file.rules]


def test_a_good_file_has_no_problem() -> None:
    assert read(GOOD).problems == ()
    assert ids(read(GOOD)) == ["iyi", "oteki"]


@pytest.mark.parametrize(
    ("old", "new", "line", "field", "word"),
    [
        ("    severity: warning", "    severity: fatal", 12, "severity", "fatal"),
        ("    severity: warning", "    article: 14\n    severity: warning", 12, "article", "14"),
        ("    severity: warning", "    article: 9\n    severity: error", 13, "severity", "9. madde"),
        ('["bayan~"]', '["bayan~X"]', 13, "patterns", "bayan~X"),
        ('["bayan~"]', '["(bayan|(hanım|kız))"]', 13, "patterns", "ayraç içinde"),
        ('["bayan~"]', '["(bayan|)"]', 13, "patterns", "boş bir seçenek"),
        ('["bayan~"]', '["bayan ..x"]', 13, "patterns", "..x"),
        ('["bayan~"]', '["bayan .."]', 13, "patterns", ".."),
        ('["bayan~"]', '["bayan ..2"]', 13, "patterns", "başlayıp bitemez"),
        ('["bayan~"]', '["bayan ..1 ..1 b"]', 13, "patterns", "yan yana"),
        ('["bayan~"]', '["a ..5 b ..5 c ..5 d ..5 e"]', 13, "patterns", "yavaşlatır"),
        ('["bayan~"]', '["bayan ..99 b"]', 13, "patterns", "yavaşlatır"),
        ('["bayan~"]', '["a_b c_d e_f g_h i_j k_l m_n"]', 13, "patterns", "128"),
        ('["bayan~"]', '["b*"]', 13, "patterns", "çok geniş"),
        ('["bayan~"]', '["baya*~"]', 13, "patterns", "yıldız"),
        ('["bayan~"]', '["e-posta"]', 13, "patterns", "tire"),
        ('["bayan~"]', '["15 temmuz"]', 13, "patterns", "rakam"),
        ('["bayan~"]', "[]", 13, "patterns", "Aranan söz yok"),
        ('["bayan~"]', "{a: b}", 13, "patterns", "metin listesi"),
        ('["kadın~"]', '["kad~ın"]', 14, "fixes", "kad~ın"),
        ('["kadın~"]', '["{0} kadın~"]', 14, "fixes", "{0}"),
        ("[uzman]", "[yok]", 15, "sources", "yok"),
        ("group: gender\n    severity: warning", "group: yok\n    severity: warning", 11, "group", "yok"),
        ("group: gender\n    severity: warning", "severity: warning", 10, "message", "message"),
        ("- id: iyi", "- id: oteki", 17, "id", "başka bir kural"),
        ("- id: iyi", "- id: İyi", 10, "id", "a-z"),
        ("- id: iyi", "- id: iyi\n    when: always", 11, "when", "when"),
        ("- id: iyi", "- id: iyi\n    as_of: 2026-02-31", 11, "as_of", "2026-03-15"),
        ("- id: iyi", "- id: iyi\n    quotes: maybe", 11, "quotes", "milder"),
        ("- id: iyi", "- id: iyi\n    commas: perhaps", 11, "commas", "true"),
        ("- id: iyi", "- id: iyi\n    window: 999", 11, "window", "50"),
        ("- id: iyi", "- id: iyi\n    needs: '*'", 11, "needs", "*"),
        ("hits: [bayanlar], ", "", 16, "hits", "örnek yok"),
        (", clean: [kadın]", "", 16, "clean", "örnek yok"),
        ("examples: {hits: [bayanlar], clean: [kadın]}", "examples: []", 16, "hits", "örnek yok"),
        ('patterns: ["bayan~"]', 'patterns: ["bayan~]', 13, "", "YAML"),
        ("article: 6", "article: 6\ncolour: red", 3, "colour", "colour"),
        ("article: 6", "article: 6\nonce: always", 3, "once", "sentence"),
    ],
)
def test_what_is_wrong_is_named_with_its_place_and_the_other_rule_goes_on(
    old: str, new: str, line: int, field: str, word: str
) -> None:
    assert old in GOOD
    file = read(GOOD.replace(old, new, 1))
    told = [one for one in file.problems if one.field == field]
    assert told, file.problems
    assert told[0].file == "deneme.yaml"
    assert abs(told[0].line - line) <= (4 if word == "YAML" else 0), told
    assert word in told[0].told().turkish()
    assert f"satır {told[0].line}" in told[0].told().turkish()
    survivors = set(ids(file))
    assert survivors & {"iyi", "oteki"}
    if told[0].rule:
        assert len(survivors) == 1


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("[bayanlar]", "[hanımlar]", "hits"),
        ("clean: [kadın]", "clean: [bayan]", "clean"),
        ('["kadın~"]', '["bayan~"]', "hits"),  # what is written just as the rule wants it is left alone
        ('["kadın~"]', '["bayan kişi~"]', "fixes"),
        ("clean: [kadın]}", 'clean: [kadın], rewrites: {"bayanlara": "kadınlardan"}}', "rewrites"),
    ],
)
def test_an_example_that_does_not_hold_is_named(old: str, new: str, field: str) -> None:
    file = read(GOOD.replace(old, new, 1))
    assert not file.problems
    found = {one.field for one in problems_of(file.rules[0])}
    assert found == {field}


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        (b"\xff\xfe", "UTF-8"),
        (b"- a\n- b\n", "en üstünde"),
        (b"rules: {a: b}\n", "liste"),
        (b"schema: 7\n", "7"),
        (b"a: &x [1]\nb: *y\n", "*y"),
        (b"a: 1\na: 2\n", "iki kez"),
        (b"? [a]\n: b\n", "Anahtar"),
        (b"a: 1\n---\nb: 2\n", "belge"),
        (b"a: " + b"[" * 50 + b"]" * 50, "derin"),
        (b'a: "\\ud800"\n', "YAML"),
        (b"a: \x00\n", "karakter"),
        (b"x" * (LARGEST_BYTES + 1), "MB"),
        (b"rules:\n- just words\n", "anahtarlardan"),
    ],
)
def test_a_file_that_is_none_is_told(raw: bytes, word: str) -> None:
    file = read_file(raw, "deneme.yaml")
    assert not file.rules
    assert any(word in one.told().turkish() for one in file.problems), [one.told().turkish() for one in file.problems]


def test_names_of_values_cannot_make_a_file_grow_without_end() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 8)]
    file = read_file("\n".join(lines).encode(), "deneme.yaml")
    assert any("çok fazla değer" in one.told().turkish() or "derin" in one.told().turkish() for one in file.problems)


def test_shared_lists_are_read() -> None:
    text = GOOD.replace("groups:", "lists:\n  a: &a değil\ngroups:").replace("fixes:", "not_after_it: *a\n    fixes:")
    file = read(text)
    assert not file.problems
    assert file.rules[0].guards["not_after_it"] == "değil"


TOP_KEYS = "schema article language as_of sources groups rules changes once everywhere lists"
RULE_KEYS = (
    "id group severity patterns fixes message why never_with examples hits clean rewrites tr en window quotes title"
)
KEYS = [*TOP_KEYS.split(), *RULE_KEYS.split()]
VALUES = st.recursive(
    st.one_of(
        st.text(max_size=12), st.sampled_from(["tr", "6", "bayan~", "(a|b) ..2 c*", "{found}", "true", "warning"])
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from(KEYS),
            inner,
            max_size=8,
        ),
    ),
    max_leaves=40,
)


def whole(problems: tuple[Problem, ...]) -> bool:
    return all(one.file == "f.yaml" and one.line >= 0 and one.told().turkish() for one in problems)


@settings(max_examples=300, deadline=None)
@given(VALUES)
def test_no_values_make_the_reader_raise(value: object) -> None:
    raw = yaml.safe_dump(value, allow_unicode=True).encode("utf-8", "surrogatepass")
    for unit in (False, True):
        assert whole(read_file(raw, "f.yaml", unit=unit).problems)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_raise(raw: bytes) -> None:
    assert whole(read_file(raw, "f.yaml").problems)


SMALL = (RESOURCES / "rules" / "profanity.yaml").read_bytes()


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(SMALL)), st.integers(0, 40), st.binary(max_size=6))
def test_no_slip_in_a_real_file_makes_the_reader_raise(place: int, cut: int, put: bytes) -> None:
    file = read_file(SMALL[:place] + put + SMALL[place + cut :], "f.yaml")
    assert whole(file.problems)
    Engine([rule.rule() for rule in file.rules]).check("Angut kuşu göçü", Language.TURKISH, lambda: False)


@settings(max_examples=500, deadline=None)
@given(st.one_of(st.text(max_size=60), st.text(alphabet="ab~PLN+-^*=_()|. '’", max_size=40)))
def test_a_pattern_compiles_or_says_why(source: str) -> None:
    said, spellings = "", ()
    try:
        spellings = compile_pattern(source)
    except PatternError as error:
        said = error.message.turkish()
    assert bool(said) != bool(spellings)
    assert all(isinstance(spelling[0], tuple) and all(spelling) for spelling in spellings)


@pytest.mark.parametrize(
    "source", ["a" * (LONGEST + 1), "(a|b)" * 300, " ".join(["a_b"] * 12), "(" + "a|" * 500 + "b)"]
)
def test_a_catastrophic_pattern_is_refused(source: str) -> None:
    with pytest.raises(PatternError):
        compile_pattern(source)
