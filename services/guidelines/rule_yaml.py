"""The bytes of a rule file as plain values that remember their lines; whatever the bytes, there are values or problems.

YAML is read event by event: no type is guessed (every scalar is text), and depth and size are bounded, whatever
``&name`` and ``*name`` multiply. Where the syntax is broken, the items of ``rules`` and ``changes`` are read one by
one, so that one unclosed quotation mark costs one rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from models.messages import QT_TRANSLATE_NOOP, Message
from models.rules import Problem

LARGEST_BYTES = 4_000_000
_MOST_NODES = 400_000
_DEEPEST = 8
LISTS = ("rules", "changes")
"""The keys whose items are worth saving one by one."""

_TOP_KEY = re.compile(r"([A-Za-z_]+)\s*:")
_ITEM = re.compile(r"( *)-(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Node:
    """A value of the file: text, a list or a mapping, and the line (from 1) where it begins."""

    value: str | list[Node] | dict[str, Node]
    line: int

    @property
    def text(self) -> str | None:
        return self.value if isinstance(self.value, str) else None

    @property
    def items(self) -> list[Node] | None:
        return self.value if isinstance(self.value, list) else None

    @property
    def keys(self) -> dict[str, Node] | None:
        return self.value if isinstance(self.value, dict) else None


class _BrokenError(Exception):
    """The text is no YAML as rule files use it."""

    def __init__(self, message: Message, line: int) -> None:
        self.message = message
        self.line = line
        super().__init__(message.turkish())


def read_tree(raw: bytes, file: str) -> tuple[dict[str, Node], list[Problem]]:
    """Return the file's top mapping, as far as it can be read, and what is wrong with it."""
    if len(raw) > LARGEST_BYTES:
        limit = {"size": LARGEST_BYTES // 1_000_000}
        text = QT_TRANSLATE_NOOP("services", "Dosya {size} MB'tan büyük; bir kural dosyası bu kadar büyük olamaz.")
        return {}, [Problem(Message(text, limit), file)]
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        said = QT_TRANSLATE_NOOP("services", "Dosya UTF-8 değil. Düzenleyicinizde “UTF-8” olarak kaydedin.")
        return {}, [Problem(Message(said), file, line)]
    try:
        return _top(_parsed(text, 0, {})), []
    except _BrokenError as error:
        return _piece_by_piece(text, error, file)


def _top(node: Node | None) -> dict[str, Node]:
    if node is None:
        return {}
    if node.keys is None:
        said = QT_TRANSLATE_NOOP("services", "Dosyanın en üstünde “rules:” gibi anahtarlar olmalı.")
        raise _BrokenError(Message(said), node.line)
    return node.keys


def _piece_by_piece(text: str, whole: _BrokenError, file: str) -> tuple[dict[str, Node], list[Problem]]:
    header, pieces = _cut(text)
    anchors: _Anchors = {}
    try:
        top = _top(_parsed(header, 0, anchors))
    except _BrokenError:
        return {}, [Problem(whole.message, file, whole.line)]
    problems: list[Problem] = []
    for key, line, piece in pieces:
        found = top.get(key)
        items = found.items if found is not None and found.items is not None else []
        top[key] = Node(items, found.line if found is not None else line)
        try:
            node = _parsed(piece, line - 1, anchors)
            items += (node.items or []) if node is not None else []
        except _BrokenError as error:
            identity = re.search(r"\bid:\s*[\"']?([\w.-]{1,80})", piece)
            problems.append(Problem(error.message, file, error.line, identity[1] if identity else ""))
    return top, problems or [Problem(whole.message, file, whole.line)]


def _cut(text: str) -> tuple[str, list[tuple[str, int, str]]]:
    """Return ``text`` without the items of the lists (their lines left empty), and the items with key and line."""
    header: list[str] = []
    pieces: list[tuple[str, int, list[str]]] = []
    key, indent = "", -1
    for number, line in enumerate(text.split("\n"), 1):
        top = _TOP_KEY.match(line)
        if top:
            key, indent = (top[1], -1) if top[1] in LISTS and not line[top.end() :].strip() else ("", -1)
            header.append("" if key else line)
            continue
        if not key:
            header.append(line)
            continue
        header.append("")
        item = _ITEM.match(line)
        if item and indent in (-1, len(item[1])):
            indent = len(item[1])
            pieces.append((key, number, [line]))
        elif pieces and pieces[-1][0] == key and indent >= 0:
            pieces[-1][2].append(line)
    return "\n".join(header), [(name, number, "\n".join(lines)) for name, number, lines in pieces]


def _parsed(text: str, lines_before: int, anchors: _Anchors) -> Node | None:
    """Return the one document in ``text``; ``None`` where it is empty. Its anchors come to ``anchors``."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        builder = _Builder(lines_before, anchors)
        for event in yaml.parse(text, loader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = (mark.line if mark else 0) + 1 + lines_before
        said = QT_TRANSLATE_NOOP(
            "services",
            "YAML yazımı bozuk. Bu satırda ve bir üstündekinde tırnakları, köşeli ayraçları, iki noktadan "
            "sonraki boşluğu ve satır başındaki girintiyi denetleyin.",
        )
        raise _BrokenError(Message(said), line) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        said = QT_TRANSLATE_NOOP("services", "Dosyada YAML'de bulunamayacak bir karakter var; onu silin.")
        position = getattr(error, "position", 0)
        raise _BrokenError(Message(said), text.count("\n", 0, position) + 1 + lines_before) from error
    return builder.root


_Anchors: TypeAlias = "dict[str, tuple[Node, int]]"
"""Nodes that ``*name`` stands for, with the number of values in each."""


class _Open:
    """A list or mapping that is being read: its key that waits for a value, its anchor, its number of values."""

    __slots__ = ("anchor", "key", "node", "size")

    def __init__(self, node: Node, anchor: str | None) -> None:
        self.node = node
        self.anchor = anchor
        self.key: str | None = None
        self.size = 1


class _Builder:
    """Makes nodes of YAML events, on a stack of its own. What ``*name`` stands for is one node, counted each time."""

    def __init__(self, lines_before: int, anchors: _Anchors) -> None:
        self.root: Node | None = None
        self._lines_before = lines_before
        self._anchors = anchors
        self._open: list[_Open] = []
        self._nodes = 0

    def take(self, event: object) -> None:
        import yaml

        if isinstance(event, yaml.AliasEvent):
            self._put_alias(event.anchor or "", event)
        elif isinstance(event, yaml.ScalarEvent):
            value: str = event.value
            if has_surrogate(value):
                said = QT_TRANSLATE_NOOP("services", "Geçersiz bir karakter var; onu silin.")
                raise self._broken(Message(said), event)
            node = Node(value, self._line(event))
            self._put(node, 1, event)
            if event.anchor:
                self._anchors[event.anchor] = (node, 1)
        elif isinstance(event, yaml.SequenceStartEvent):
            self._begin(Node([], self._line(event)), event.anchor, event)
        elif isinstance(event, yaml.MappingStartEvent):
            self._begin(Node({}, self._line(event)), event.anchor, event)
        elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            self._end(event)
        elif isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
            said = QT_TRANSLATE_NOOP("services", "Dosyada yalnız bir belge olabilir; “---” satırını silin.")
            raise self._broken(Message(said), event)

    def _put_alias(self, name: str, event: object) -> None:
        if name not in self._anchors:
            said = QT_TRANSLATE_NOOP("services", "“*{name}” tanımlanmamış; önce “&{name}” ile tanımlayın.")
            raise self._broken(Message(said, {"name": name[:40]}), event)
        node, size = self._anchors[name]
        if len(self._open) + (node.text is None) > _DEEPEST:
            raise self._broken(Message(_TOO_DEEP), event)
        self._put(node, size, event)

    def _begin(self, node: Node, anchor: str | None, event: object) -> None:
        if len(self._open) >= _DEEPEST:
            raise self._broken(Message(_TOO_DEEP), event)
        self._put(node, 1, event)
        self._open.append(_Open(node, anchor))

    def _end(self, event: object) -> None:
        closed = self._open.pop()
        if closed.anchor:
            self._anchors[closed.anchor] = (closed.node, closed.size)
        if self._open:
            self._open[-1].size += closed.size - 1

    def _put(self, node: Node, size: int, event: object) -> None:
        self._nodes += size
        if self._nodes > _MOST_NODES:
            raise self._broken(Message(QT_TRANSLATE_NOOP("services", "Dosyada çok fazla değer var.")), event)
        if not self._open:
            self.root = node
            return
        parent = self._open[-1]
        parent.size += size
        if parent.node.items is not None:
            parent.node.items.append(node)
        elif parent.key is None:
            parent.key = self._key(node, parent.node.keys or {}, event)
        else:
            assert parent.node.keys is not None
            parent.node.keys[parent.key] = node
            parent.key = None

    def _key(self, node: Node, keys: dict[str, Node], event: object) -> str:
        if node.text is None:
            raise self._broken(Message(QT_TRANSLATE_NOOP("services", "Anahtar düz bir sözcük olmalı.")), event)
        if node.text in keys:
            said = QT_TRANSLATE_NOOP("services", "“{key}” iki kez yazılmış; birini silin.")
            raise self._broken(Message(said, {"key": node.text[:40]}), event)
        return node.text

    def _line(self, event: object) -> int:
        mark = getattr(event, "start_mark", None)
        return (mark.line if mark is not None else 0) + 1 + self._lines_before

    def _broken(self, message: Message, event: object) -> _BrokenError:
        return _BrokenError(message, self._line(event))


_TOO_DEEP = QT_TRANSLATE_NOOP("services", "Değerler çok derin iç içe geçmiş.")


def has_surrogate(text: str) -> bool:
    return any("\ud800" <= letter <= "\udfff" for letter in text)


def texts_below(node: Node) -> Iterator[str]:
    """Yield every text in ``node``, however deep."""
    if node.text is not None:
        yield node.text
    for below in node.items or (node.keys or {}).values():
        yield from texts_below(below)


def texts_of(node: Node) -> Iterator[Node]:
    """Yield the texts in a list, or the one text."""
    if node.items is not None:
        yield from (item for item in node.items if item.text is not None)
    elif node.text is not None:
        yield node
