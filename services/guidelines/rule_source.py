"""Reads the rules of a file, ours or the unit's: every entry is a rule or problems, and one never costs another."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from string import Formatter

from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.rules import UNIT_NAMESPACE, Problem
from services.guidelines.lexicon import GUARD_FLAGS, GUARD_LISTS, Rule, Texts
from services.guidelines.patterns import PatternError, Spelling, compile_pattern, encoded, readable
from services.guidelines.rule_yaml import Node, read_tree, texts_of

SCHEMA = 1
ARTICLES = range(1, 14)
MOST_PATTERNS = 400
MOST_RULES = 5_000
LONGEST_TEXT = 2_000

_TOP_KEYS = (
    "schema",
    "article",
    "language",
    "as_of",
    "sources",
    "groups",
    "lists",
    "everywhere",
    "once",
    "rules",
    "changes",
)
_CHOICES = {"quotes": ("milder", "silent", "ignored"), "case": ("lower",), "reach": ("sentence", "paragraph")}
_FIELDS = "id article language group title severity patterns fixes message why sources source as_of examples window"
_KEYS = frozenset((*_FIELDS.split(), *GUARD_LISTS, *GUARD_FLAGS, *_CHOICES))
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_AS_OF = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\Z")
_FIX = re.compile(r"[^~]+(?:~[CD]{0,2})?\Z")
_GUARD_WORD = re.compile(
    r"#|=[^\W_]+(?:['’][^\W_]+)*\*?|\*[^\W_]+(?:'[^\W_]+)?|[^\W_]+(?:['’][^\W_]+)*['’]?\*?|[^\W_]+(?:['’][^\W_]+)*_[^\W_]+(?:['’][^\W_]+)*\*?"
)
_SEVERITIES = {severity.label: severity for severity in Severity}
_PLACEHOLDER = "found"


@dataclass(frozen=True, slots=True)
class RuleSource:
    """One whole rule as its file says it. ``spellings`` are its patterns, compiled."""

    id: str
    article: int
    language: Language
    severity: Severity
    spellings: tuple[Spelling, ...]
    fixes: tuple[str, ...]
    guards: Mapping[str, str | int | bool]
    quotes: str
    texts: Texts
    file: str = ""
    line: int = 0
    entry: Node | None = None
    once: str = ""

    @property
    def short_id(self) -> str:
        return self.id.rpartition(".")[2]

    @property
    def compound(self) -> bool:
        """Whether every pattern ends in the possessive of a compound, so that a fix loses it."""
        return all(re.search(r"~[-+]?P(?!L)", source) for source in self.texts.patterns)

    def rule(self) -> Rule:
        """Return the rule as the engine runs it."""
        return Rule(
            id=self.id,
            article=self.article,
            language=self.language,
            severity=self.severity,
            spellings=[encoded(one) for one in self.spellings],
            fixes=self.fixes,
            raw_guards=self.guards,
            quotes=self.quotes,
            compound=self.compound,
            load=lambda: self.texts,
            once=self.once,
            rank=self.line if self.once else 0,
        )


@dataclass(frozen=True, slots=True)
class RuleFile:
    """What one file holds: whole rules, what is wrong, and the entries that are no whole rule (kept as they are)."""

    rules: tuple[RuleSource, ...]
    problems: tuple[Problem, ...]
    top: Mapping[str, Node] = field(default_factory=dict[str, Node])
    refused: tuple[Node, ...] = ()


def read_file(raw: bytes, file: str, *, unit: bool = False, taken: frozenset[str] = frozenset()) -> RuleFile:
    """Read the bytes of ``file`` (its name for problems). ``unit``: a file of the unit, which may leave more out.

    ``taken`` are ids that other files have. Raises nothing, whatever the bytes.
    """
    top, problems = read_tree(raw, file)
    return read_rules(top, problems, file, unit=unit, taken=taken)


def read_rules(
    top: Mapping[str, Node], problems: list[Problem], file: str, *, unit: bool, taken: frozenset[str] = frozenset()
) -> RuleFile:
    """Make rules of the parsed file ``top``; ``problems`` are those that were found before."""
    frame = _Frame.read(top, file, problems, unit=unit)
    if frame is None:
        return RuleFile((), tuple(problems), top)
    entries = _listed(top, "rules", file, problems)
    if len(entries) > MOST_RULES:
        said = QT_TRANSLATE_NOOP("services", "Dosyada {n} kural var, en çok {most} olabilir; ilk {most} kural okundu.")
        problems.append(Problem(Message(said, {"n": len(entries), "most": MOST_RULES}), file))
        entries = entries[:MOST_RULES]
    rules: list[RuleSource] = []
    refused: list[Node] = []
    ids = set(taken)
    for entry in entries:
        read = read_entry(entry, frame)
        if not read.problems and read.rule is not None and read.rule.id in ids:
            read = read.with_duplicate(entry, file)
        problems += read.problems
        if read.rule is None:
            refused.append(entry)
        else:
            ids.add(read.rule.id)
            rules.append(read.rule)
    return RuleFile(tuple(rules), tuple(problems), top, tuple(refused))


def _listed(top: Mapping[str, Node], key: str, file: str, problems: list[Problem]) -> list[Node]:
    node = top.get(key)
    if node is None or node.text == "":
        return []
    if node.items is None:
        said = QT_TRANSLATE_NOOP("services", "“{key}” bir liste olmalı: her öğesi “-” ile başlayan satırlar.")
        problems.append(Problem(Message(said, {"key": key}), file, node.line))
        return []
    return node.items


@dataclass(frozen=True)
class _Frame:
    """What the top of a file gives to all its rules."""

    file: str
    unit: bool
    article: str
    language: str
    as_of: str
    sources: Mapping[str, str]
    groups: Mapping[str, Mapping[str, Node]]
    once: str
    """What the rules have in common that say one thing a sentence; empty where each says its own."""
    everywhere: Mapping[str, Node]
    """Lists of guards that every rule of the file has beside its own."""

    @staticmethod
    def of_unit(file: str = "") -> _Frame:
        return _Frame(
            file, unit=True, article="", language="tr", as_of="", sources={}, groups={}, once="", everywhere={}
        )

    @staticmethod
    def read(top: Mapping[str, Node], file: str, problems: list[Problem], *, unit: bool) -> _Frame | None:
        schema = top.get("schema")
        if schema is not None and schema.text != str(SCHEMA):
            said = QT_TRANSLATE_NOOP(
                "services",
                "“schema” değeri {seen}; bu sürüm yalnız {known} okur. Uygulamayı güncelleyin ya da değeri düzeltin.",
            )
            params = {"seen": str(schema.text or "?")[:20], "known": SCHEMA}
            problems.append(Problem(Message(said, params), file, schema.line, field="schema"))
            return None
        for key, node in top.items():
            if key not in _TOP_KEYS:
                problems.append(Problem(_unknown_key(key), file, node.line, field=key))
        sources, groups, everywhere = top.get("sources"), top.get("groups"), top.get("everywhere")
        found = sources.keys if sources is not None else None
        once = _text(top, "once")
        if once not in ("", "sentence"):
            said = QT_TRANSLATE_NOOP("services", "“{key}” şunlardan biri olmalı: {choices}.")
            params = {"key": "once", "choices": "sentence"}
            problems.append(Problem(Message(said, params), file, top["once"].line, field="once"))
        frame = _Frame(
            file,
            unit=unit,
            article=_text(top, "article"),
            language=_text(top, "language") or "tr",
            as_of=_text(top, "as_of"),
            sources={key: node.text or "" for key, node in (found or {}).items()},
            groups=_groups(groups),
            once=file if once == "sentence" else "",
            everywhere=(everywhere.keys if everywhere is not None else None) or {},
        )
        complaints = Complaints(file, "")
        for key, node in frame.everywhere.items():
            if key not in GUARD_LISTS:
                complaints.add(node.line, "everywhere", _unknown_key(key))
        frame.check_as_of(top, complaints)
        problems += complaints.problems
        return frame

    def check_as_of(self, keys: Mapping[str, Node], complaints: Complaints) -> str:
        """Return ``as_of`` of ``keys``, or that of the file."""
        node = keys.get("as_of")
        text = node.text if node is not None else self.as_of
        if node is not None and node.text != "" and not _is_day(node.text or ""):
            complaints.say(
                node.line,
                "as_of",
                QT_TRANSLATE_NOOP("services", "Tarih 2026-03 ya da 2026-03-15 gibi yazılmalı (as_of)."),
            )
        return text or ""


def _groups(node: Node | None) -> dict[str, Mapping[str, Node]]:
    found = node.keys if node is not None else None
    return {name: group.keys for name, group in (found or {}).items() if group.keys is not None}


def _text(keys: Mapping[str, Node], key: str) -> str:
    node = keys.get(key)
    return (node.text or "").strip() if node is not None else ""


def _is_day(text: str) -> bool:
    match = _AS_OF.match(text)
    if match is None:
        return False
    try:
        date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return False
    return True


def _unknown_key(key: str) -> Message:
    said = QT_TRANSLATE_NOOP("services", "“{key}” bilinmeyen bir anahtar; yazımını denetleyin ya da satırı silin.")
    return Message(said, {"key": key[:40]})


class Complaints:
    """Gathers what is wrong with one entry."""

    def __init__(self, file: str, rule: str) -> None:
        self._file = file
        self._rule = rule
        self.problems: list[Problem] = []

    def say(self, line: int, key: str, text: str, /, **params: object) -> None:
        self.add(line, key, Message(text, params) if params else Message(text))

    def add(self, line: int, key: str, message: Message) -> None:
        self.problems.append(Problem(message, self._file, line, self._rule, key))


@dataclass(frozen=True, slots=True)
class EntryRead:
    """One entry: the rule, or what is wrong with it."""

    rule: RuleSource | None
    problems: tuple[Problem, ...]

    def with_duplicate(self, entry: Node, file: str) -> EntryRead:
        assert self.rule is not None
        said = QT_TRANSLATE_NOOP("services", "“{id}” adını başka bir kural da taşıyor; birine başka bir ad verin.")
        short = self.rule.short_id
        problem = Problem(Message(said, {"id": self.rule.id}), file, entry.line, short, "id")
        return replace(self, rule=None, problems=(*self.problems, problem))


def read_unit_entry(entry: Node, file: str = "") -> EntryRead:
    """Read an entry that stands in no file: a draft in a form."""
    return read_entry(entry, _Frame.of_unit(file))


def read_entry(entry: Node, frame: _Frame) -> EntryRead:
    """Read one entry of ``rules``."""
    keys = entry.keys
    if keys is None:
        said = QT_TRANSLATE_NOOP("services", "Kural “id:” ile başlayan anahtarlardan oluşmalı.")
        return EntryRead(None, (Problem(Message(said), frame.file, entry.line),))
    complaints = Complaints(frame.file, _text(keys, "id")[:80])
    reader = _EntryReader(keys, entry, frame, complaints)
    rule = reader.rule()
    return EntryRead(None if complaints.problems else rule, tuple(complaints.problems))


class _EntryReader:
    """Reads the keys of one rule; whatever is wrong goes to the complaints, and a stand-in takes its place."""

    def __init__(self, keys: Mapping[str, Node], entry: Node, frame: _Frame, complaints: Complaints) -> None:
        self._keys = keys
        self._entry = entry
        self._frame = frame
        self._out = complaints

    def rule(self) -> RuleSource:
        for key, node in self._keys.items():
            if key not in _KEYS:
                self._out.add(node.line, key, _unknown_key(key))
        short = self._id()
        article = self._article()
        spellings, patterns = self._patterns()
        hits, clean, rewrites = self._examples()
        message, why = self._said("message"), self._said("why")
        space = f"{UNIT_NAMESPACE}." if self._frame.unit else ""
        return RuleSource(
            id=f"guideline.{article}.{space}{short}",
            article=article,
            language=self._language(),
            severity=self._severity(article),
            spellings=spellings,
            fixes=self._fixes(spellings),
            guards=self._guards(),
            quotes=self._choice("quotes") or "milder",
            texts=Texts(
                title=_text(self._keys, "title") or _title(patterns, rewrites),
                message=message,
                why=why,
                patterns=patterns,
                sources=self._sources(),
                as_of=self._as_of(),
                hits=hits,
                clean=clean,
                rewrites=rewrites,
            ),
            file=self._frame.file,
            line=self._entry.line,
            entry=self._entry,
            once=self._frame.once,
        )

    def _line(self, key: str) -> int:
        node = self._keys.get(key)
        return node.line if node is not None else self._entry.line

    def _id(self) -> str:
        short = _text(self._keys, "id")
        if not _ID.match(short) or len(short) > 60:
            said = QT_TRANSLATE_NOOP(
                "services", "Kısa ad a-z harfleri, rakamlar ve tirelerle yazılmalı, örneğin “kep-adresi” (id)."
            )
            self._out.say(self._line("id"), "id", said)
        return short

    def _article(self) -> int:
        text = _text(self._keys, "article") or self._frame.article
        if text.isascii() and text.isdigit() and len(text) < 3 and int(text) in ARTICLES:
            return int(text)
        said = QT_TRANSLATE_NOOP("services", "“article” 1 ile 13 arasında bir kılavuz maddesi olmalı, “{seen}” değil.")
        self._out.say(self._line("article"), "article", said, seen=text[:20])
        return 0

    def _language(self) -> Language:
        text = _text(self._keys, "language") or self._frame.language
        if text in ("tr", "en"):
            return Language(text)
        said = QT_TRANSLATE_NOOP("services", "“language” tr ya da en olmalı, “{seen}” değil.")
        self._out.say(self._line("language"), "language", said, seen=text[:20])
        return Language.TURKISH

    def _severity(self, article: int) -> Severity:
        text = _text(self._keys, "severity")
        severity = _SEVERITIES.get(text)
        if severity is None:
            said = QT_TRANSLATE_NOOP(
                "services", "“severity” error, warning, information ya da hint olmalı, “{seen}” değil."
            )
            self._out.say(self._line("severity"), "severity", said, seen=text[:20])
            return Severity.WARNING
        if article == 9 and severity is Severity.ERROR:
            said = QT_TRANSLATE_NOOP(
                "services", "9. madde yalnız sorar: önem derecesi en çok uyarı olabilir (severity: warning)."
            )
            self._out.say(self._line("severity"), "severity", said)
        return severity

    def _patterns(self) -> tuple[tuple[Spelling, ...], tuple[str, ...]]:
        nodes = [node for node in self._list("patterns") if (node.text or "").strip()]
        if not nodes:
            said = QT_TRANSLATE_NOOP("services", "Aranan söz yok: en az bir söz yazın (patterns).")
            self._out.say(self._line("patterns"), "patterns", said)
        if len(nodes) > MOST_PATTERNS:
            said = QT_TRANSLATE_NOOP("services", "Kuralda {n} aranan söz var, en çok {most} olabilir; kuralı bölün.")
            self._out.say(self._line("patterns"), "patterns", said, n=len(nodes), most=MOST_PATTERNS)
            nodes = nodes[:MOST_PATTERNS]
        spellings: list[Spelling] = []
        for node in nodes:
            try:
                spellings += compile_pattern(node.text or "")
            except PatternError as error:
                self._out.add(node.line, "patterns", error.message)
        return tuple(spellings), tuple((node.text or "").strip() for node in nodes)

    def _fixes(self, spellings: Sequence[Spelling]) -> tuple[str, ...]:
        broken = any(one.field == "patterns" for one in self._out.problems)
        captures = broken or any(isinstance(place, tuple) and len(place) > 1 for one in spellings for place in one)
        for node in self._list("fixes"):
            text = node.text or ""
            if not _FIX.match(text) or not text.strip() or text != text.strip():
                said = QT_TRANSLATE_NOOP(
                    "services", "“{fix}” okunamadı: öneri düz metindir, yalnız sonunda ~, ~C ya da ~D olabilir."
                )
                self._out.say(node.line, "fixes", said, fix=text[:40])
            elif re.search(r"[{}]", text.replace("{0}", "")) or ("{0}" in text and not captures):
                said = QT_TRANSLATE_NOOP(
                    "services", "“{fix}”: {place} yalnız aranan sözde birkaç seçenekli bir ayraç varsa yazılabilir."
                )
                self._out.say(node.line, "fixes", said, fix=text[:40], place="{0}")
        return tuple(node.text or "" for node in self._list("fixes"))

    def _guards(self) -> dict[str, str | int | bool]:
        guards: dict[str, str | int | bool] = {}
        for key in GUARD_LISTS:
            nodes = [keys[key] for keys in (self._keys, self._frame.everywhere) if key in keys]
            if nodes:
                guards[key] = " ".join(word for node in nodes for word in self._words(key, node))
        for key in GUARD_FLAGS:
            if self._flag(key):
                guards[key] = True
        for key in ("case", "reach"):
            if choice := self._choice(key):
                guards[key] = choice
        window = _text(self._keys, "window")
        if window:
            if window.isascii() and window.isdigit() and 1 <= int(window[:4]) <= 50:
                guards["window"] = int(window)
            else:
                said = QT_TRANSLATE_NOOP("services", "“window” 1 ile 50 arasında bir sayı olmalı.")
                self._out.say(self._line("window"), "window", said)
        return guards

    def _words(self, key: str, listed: Node) -> list[str]:
        words: list[str] = []
        for node in texts_of(listed):
            for word in (node.text or "").split():
                if not is_guard_word(word):
                    said = QT_TRANSLATE_NOOP(
                        "services", "“{word}” okunamadı: sözcük, sözcük*, *son, =Sözcük, iki_sözcük ya da # yazın."
                    )
                    self._out.say(node.line, key, said, word=word[:40])
                words.append(word)
        return words

    def _flag(self, key: str) -> bool:
        text = _text(self._keys, key)
        if text not in ("", "true", "false"):
            self._out.say(
                self._line(key), key, QT_TRANSLATE_NOOP("services", "“{key}” true ya da false olmalı."), key=key
            )
        return text == "true"

    def _choice(self, key: str) -> str:
        text = _text(self._keys, key)
        if text and text not in _CHOICES[key]:
            said = QT_TRANSLATE_NOOP("services", "“{key}” şunlardan biri olmalı: {choices}.")
            self._out.say(self._line(key), key, said, key=key, choices=", ".join(_CHOICES[key]))
        return text

    def _said(self, key: str) -> Message:
        node = self._keys.get(key) or self._group().get(key)
        keys = node.keys if node is not None else None
        turkish, english = _text(keys or {}, "tr"), _text(keys or {}, "en")
        if keys is None and node is not None and node.text:
            turkish = node.text
        if not turkish and self._frame.unit:
            return _UNIT_SAYS[key]
        if not turkish or (not english and not self._frame.unit):
            said = QT_TRANSLATE_NOOP("services", "“{key}” altında “tr” ve “en” cümlesi olmalı, kuralda ya da grubunda.")
            self._out.say(self._line(key), key, said, key=key)
        for text in (turkish, english):
            if not _has_known_places(text):
                said = QT_TRANSLATE_NOOP("services", "Cümlede süslü ayraçla yalnız {place} yazılabilir; ötekini silin.")
                self._out.say(self._line(key), key, said, place="{found}")
                break
        return Message(turkish, en=english or turkish)

    def _group(self) -> Mapping[str, Node]:
        name = _text(self._keys, "group")
        if not name:
            return {}
        group = self._frame.groups.get(name)
        if group is None:
            said = QT_TRANSLATE_NOOP("services", "“{group}” grubu dosyanın başında tanımlı değil.")
            if not any(problem.field == "group" for problem in self._out.problems):
                self._out.say(self._line("group"), "group", said, group=name[:40])
            return {}
        return group

    def _as_of(self) -> str:
        keys = self._keys if "as_of" in self._keys else self._group()
        return self._frame.check_as_of(keys, self._out)

    def _sources(self) -> tuple[str, ...]:
        found: list[str] = [text] if (text := _text(self._keys, "source")) else []
        for node in self._list("sources"):
            key = node.text or ""
            if key not in self._frame.sources:
                said = QT_TRANSLATE_NOOP("services", "“{source}” kaynağı dosyanın başındaki “sources” listesinde yok.")
                self._out.say(node.line, "sources", said, source=key[:40])
            found.append(self._frame.sources.get(key, ""))
        return tuple(found)

    def _examples(self) -> tuple[tuple[str, ...], tuple[str, ...], tuple[tuple[str, str], ...]]:
        node = self._keys.get("examples")
        keys = (node.keys if node is not None else None) or {}
        for key, value in keys.items():
            if key not in ("hits", "clean", "rewrites"):
                self._out.add(value.line, "examples", _unknown_key(key))
        hits, clean = (
            [one.text or "" for one in texts_of(keys[key])] if key in keys else [] for key in ("hits", "clean")
        )
        for key, given in (("hits", hits), ("clean", clean)):
            if not any(text.strip() for text in given):
                said = _MISSING[key]
                self._out.say(keys[key].line if key in keys else self._line("examples"), key, said)
        pairs = (keys["rewrites"].keys if "rewrites" in keys else None) or {}
        rewrites = tuple((found, wanted.text or "") for found, wanted in pairs.items())
        if any(len(text) > LONGEST_TEXT for text in (*hits, *clean, *(found for found, _ in rewrites))):
            said = QT_TRANSLATE_NOOP("services", "Bir örnek çok uzun; en çok {most} karakter yazın.")
            self._out.say(self._line("examples"), "examples", said, most=LONGEST_TEXT)
        return tuple(hits), tuple(clean), rewrites

    def _list(self, key: str) -> list[Node]:
        node = self._keys.get(key)
        if node is None:
            return []
        if node.keys is not None or (node.items is not None and any(item.text is None for item in node.items)):
            said = QT_TRANSLATE_NOOP("services", "“{key}” bir metin listesi olmalı.")
            self._out.say(node.line, key, said, key=key)
        return list(texts_of(node))


_MISSING = {
    "hits": QT_TRANSLATE_NOOP("services", "Bulunması gereken bir örnek yok: en az bir cümle yazın (hits)."),
    "clean": QT_TRANSLATE_NOOP("services", "Uyarılmaması gereken bir örnek yok: en az bir cümle yazın (clean)."),
}
_UNIT_SAYS = {
    "message": Message(QT_TRANSLATE_NOOP("services", "“{found}” biriminizin yazım kurallarına uymuyor.")),
    "why": Message(QT_TRANSLATE_NOOP("services", "Bu kuralı biriminiz ekledi.")),
}


def _title(patterns: Sequence[str], rewrites: Sequence[tuple[str, str]]) -> str:
    if rewrites:
        return rewrites[0][0]
    return readable(patterns[0]) if patterns else ""


def severity_of(label: str) -> Severity | None:
    """Return the severity that the files call ``label``."""
    return _SEVERITIES.get(label)


def is_guard_word(word: str) -> bool:
    """Tell whether a list of exceptions may have ``word``."""
    return _GUARD_WORD.fullmatch(word) is not None


def _has_known_places(text: str) -> bool:
    try:
        return all(name in (None, _PLACEHOLDER) and not spec and not conversion
                   for _, name, spec, conversion in Formatter().parse(text))  # fmt: skip
    except ValueError:
        return False
