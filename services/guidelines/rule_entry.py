"""Reads one entry of a rule file, or a draft in a form: it is a whole rule, or every problem with it is named."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from string import Formatter

from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.rules import UNIT_NAMESPACE, Problem
from services.guidelines.lexicon import GUARD_FLAGS, GUARD_LISTS, Texts
from services.guidelines.patterns import PatternError, Spelling, compile_pattern, readable
from services.guidelines.rule_source import (
    SCHEMA,
    Complaints,
    EntryRead,
    RuleSource,
    is_guard_word,
    severity_of,
    text_of,
    unknown_key,
)
from services.guidelines.rule_yaml import Node, texts_of

ARTICLES = range(1, 14)
MOST_PATTERNS = 400
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
_PLACEHOLDER = "found"


@dataclass(frozen=True)
class Frame:
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
    def of_unit(file: str = "") -> Frame:
        return Frame(
            file, unit=True, article="", language="tr", as_of="", sources={}, groups={}, once="", everywhere={}
        )

    @staticmethod
    def read(top: Mapping[str, Node], file: str, problems: list[Problem], *, unit: bool) -> Frame | None:
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
                problems.append(Problem(unknown_key(key), file, node.line, field=key))
        sources, groups, everywhere = top.get("sources"), top.get("groups"), top.get("everywhere")
        found = sources.keys if sources is not None else None
        once = text_of(top, "once")
        if once not in ("", "sentence"):
            said = QT_TRANSLATE_NOOP("services", "“{key}” şunlardan biri olmalı: {choices}.")
            params = {"key": "once", "choices": "sentence"}
            problems.append(Problem(Message(said, params), file, top["once"].line, field="once"))
        frame = Frame(
            file,
            unit=unit,
            article=text_of(top, "article"),
            language=text_of(top, "language") or "tr",
            as_of=text_of(top, "as_of"),
            sources={key: node.text or "" for key, node in (found or {}).items()},
            groups=_groups(groups),
            once=file if once == "sentence" else "",
            everywhere=(everywhere.keys if everywhere is not None else None) or {},
        )
        complaints = Complaints(file, "")
        for key, node in frame.everywhere.items():
            if key not in GUARD_LISTS:
                complaints.add(node.line, "everywhere", unknown_key(key))
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


def _is_day(text: str) -> bool:
    match = _AS_OF.match(text)
    if match is None:
        return False
    try:
        date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return False
    return True


def read_unit_entry(entry: Node, file: str = "") -> EntryRead:
    """Read an entry that stands in no file: a draft in a form."""
    return read_entry(entry, Frame.of_unit(file))


def read_entry(entry: Node, frame: Frame) -> EntryRead:
    """Read one entry of ``rules``."""
    keys = entry.keys
    if keys is None:
        said = QT_TRANSLATE_NOOP("services", "Kural “id:” ile başlayan anahtarlardan oluşmalı.")
        return EntryRead(None, (Problem(Message(said), frame.file, entry.line),))
    complaints = Complaints(frame.file, text_of(keys, "id")[:80])
    reader = _EntryReader(keys, entry, frame, complaints)
    rule = reader.rule()
    return EntryRead(None if complaints.problems else rule, tuple(complaints.problems))


class _EntryReader:
    """Reads the keys of one rule; whatever is wrong goes to the complaints, and a stand-in takes its place."""

    def __init__(self, keys: Mapping[str, Node], entry: Node, frame: Frame, complaints: Complaints) -> None:
        self._keys = keys
        self._entry = entry
        self._frame = frame
        self._out = complaints

    def rule(self) -> RuleSource:
        for key, node in self._keys.items():
            if key not in _KEYS:
                self._out.add(node.line, key, unknown_key(key))
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
                title=text_of(self._keys, "title") or _title(patterns, rewrites),
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
        short = text_of(self._keys, "id")
        if not _ID.match(short) or len(short) > 60:
            said = QT_TRANSLATE_NOOP(
                "services", "Kısa ad a-z harfleri, rakamlar ve tirelerle yazılmalı, örneğin “kep-adresi” (id)."
            )
            self._out.say(self._line("id"), "id", said)
        return short

    def _article(self) -> int:
        text = text_of(self._keys, "article") or self._frame.article
        if text.isascii() and text.isdigit() and len(text) < 3 and int(text) in ARTICLES:
            return int(text)
        said = QT_TRANSLATE_NOOP("services", "“article” 1 ile 13 arasında bir kılavuz maddesi olmalı, “{seen}” değil.")
        self._out.say(self._line("article"), "article", said, seen=text[:20])
        return 0

    def _language(self) -> Language:
        text = text_of(self._keys, "language") or self._frame.language
        if text in ("tr", "en"):
            return Language(text)
        said = QT_TRANSLATE_NOOP("services", "“language” tr ya da en olmalı, “{seen}” değil.")
        self._out.say(self._line("language"), "language", said, seen=text[:20])
        return Language.TURKISH

    def _severity(self, article: int) -> Severity:
        text = text_of(self._keys, "severity")
        severity = severity_of(text)
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
        window = text_of(self._keys, "window")
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
        text = text_of(self._keys, key)
        if text not in ("", "true", "false"):
            self._out.say(
                self._line(key), key, QT_TRANSLATE_NOOP("services", "“{key}” true ya da false olmalı."), key=key
            )
        return text == "true"

    def _choice(self, key: str) -> str:
        text = text_of(self._keys, key)
        if text and text not in _CHOICES[key]:
            said = QT_TRANSLATE_NOOP("services", "“{key}” şunlardan biri olmalı: {choices}.")
            self._out.say(self._line(key), key, said, key=key, choices=", ".join(_CHOICES[key]))
        return text

    def _said(self, key: str) -> Message:
        node = self._keys.get(key) or self._group().get(key)
        keys = node.keys if node is not None else None
        turkish, english = text_of(keys or {}, "tr"), text_of(keys or {}, "en")
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
        name = text_of(self._keys, "group")
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
        found: list[str] = [text] if (text := text_of(self._keys, "source")) else []
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
                self._out.add(value.line, "examples", unknown_key(key))
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


def _has_known_places(text: str) -> bool:
    try:
        return all(name in (None, _PLACEHOLDER) and not spec and not conversion
                   for _, name, spec, conversion in Formatter().parse(text))  # fmt: skip
    except ValueError:
        return False
