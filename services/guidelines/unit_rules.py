"""The unit's share of the rules: its own ones and its changes of ours, in one YAML file of the profile.

The file is the unit's: no update of the program touches it, whoever likes may edit it by hand, and whatever is wrong
in it is reported with its line while the rest goes on. Nothing that was written there is lost by a save: entries that
are no whole rule stay as they are, and a file that a hand has written (comments, broken syntax) is copied aside first.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Generator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from threading import RLock
from typing import Any, cast

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.rules import Problem, RuleChange, RuleInfo, RulesReport, UnitRule
from services.file_lock import WAIT_SECONDS, LockTakenError, write_lock
from services.guidelines.lexicon import Rule
from services.guidelines.matcher import ActiveRules
from services.guidelines.our_rules import info_of
from services.guidelines.rule_entry import read_unit_entry
from services.guidelines.rule_file import read_rules
from services.guidelines.rule_source import RuleSource
from services.guidelines.rule_yaml import LARGEST_BYTES, has_surrogate, read_tree, texts_below
from services.guidelines.trial import problems_of
from services.guidelines.unit_entries import (
    as_mapping,
    change_entry,
    dumped,
    empty_file,
    entry_of,
    inflected,
    node_of,
    plain,
    read_change,
    running,
    suggested_id,
    unit_rule_of,
)

__all__ = ["UnitContent", "UnitRules", "inflected", "suggested_id"]


@dataclass(frozen=True, slots=True)
class UnitContent:
    """What the unit's file holds: rules that run, changes of our rules, and what is wrong with the rest of it.

    ``infos`` are the same rules as a list shows them. ``revision`` changes with the content; empty without a file.
    """

    rules: tuple[UnitRule, ...] = ()
    changes: tuple[RuleChange, ...] = ()
    problems: tuple[Problem, ...] = ()
    infos: tuple[RuleInfo, ...] = ()
    revision: str = ""


@dataclass(frozen=True)
class _File:
    """The file as read. ``kept`` are its entries as plain values, rules and changes, whole ones or not."""

    sources: tuple[RuleSource, ...] = ()
    changes: tuple[RuleChange, ...] = ()
    problems: tuple[Problem, ...] = ()
    top: dict[str, Any] | None = None
    revision: str = ""
    torn: bool = False
    """Its syntax is broken: what could not be read is lost by writing."""
    too_new: bool = False

    def entries(self, key: str) -> list[Any]:
        found = (self.top or {}).get(key)
        return list(cast("list[Any]", found)) if isinstance(found, list) else []


class UnitRules:
    """The store over the unit's file. May be used from any thread; everything but ``revision`` may read the disk.

    A change reads and writes the file under a lock that other processes know too: none of two changes is lost.
    """

    def __init__(self, path: Path, ours: Callable[[], Sequence[RuleInfo]], lock_seconds: float = WAIT_SECONDS) -> None:
        """Take the path of the file, which need not be there, and what returns our own rules.

        A change waits ``lock_seconds`` for another process that is writing, then it is refused.
        """
        self.path = path
        self._lock_seconds = lock_seconds
        self._ours = ours
        self._lock = RLock()
        self._file: _File | None = None
        self._stamp: tuple[int, int] | None = None
        self._active: ActiveRules | None = None

    @property
    def revision(self) -> str:
        """What changes whenever the rules do, as far as they were read; for keys of caches. Never touches the disk."""
        file = self._file
        return file.revision if file is not None else ""

    def content(self) -> UnitContent:
        """Return what the file holds now. A file that cannot be read is a problem in it, never an exception."""
        file = self._current()
        return UnitContent(
            rules=tuple(unit_rule_of(source) for source in file.sources),
            changes=file.changes,
            problems=file.problems,
            infos=tuple(info_of(source.rule(), unit=True) for source in file.sources),
            revision=file.revision,
        )

    def active(self) -> ActiveRules:
        """Return the unit's rules and changes as the checker runs them; does not look at the disk once it is read."""
        with self._lock:
            file = self._file or self._current()
            if self._active is None or self._active.revision != file.revision:
                rules: list[Rule] = [source.rule() for source in file.sources]
                self._active = ActiveRules(rules, running(file.changes), file.revision)
            return self._active

    def ours(self) -> list[RuleInfo]:
        """Return our own rules, with the severities that the unit gave them."""
        changes = {change.rule: change for change in self._current().changes}
        infos: list[RuleInfo] = []
        for info in self._ours():
            change = changes.get(info.id)
            infos.append(
                info if change is None else replace(info, severity=change.severity or info.severity, changed=True)
            )
        return infos

    def problems(self, draft: UnitRule, replacing: str = "") -> list[Problem]:
        """Return what is wrong with ``draft``, its examples tried; none where it may be saved.

        ``replacing`` is the full id of the rule that it is to take the place of. Quick enough for every key typed.
        """
        if _has_surrogates(draft):
            return [
                Problem(Message(QT_TRANSLATE_NOOP("services", "Geçersiz bir karakter var; onu silin.")), rule=draft.id)
            ]
        before = self._entry(replacing) if replacing else None
        read = read_unit_entry(node_of(entry_of(draft, before)))
        found = list(read.problems)
        taken = {source.id for source in self._current().sources} - {replacing}
        if draft.full_id in taken:
            said = QT_TRANSLATE_NOOP("services", "“{id}” adını başka bir kural da taşıyor; birine başka bir ad verin.")
            found.append(Problem(Message(said, {"id": draft.id}), rule=draft.id, field="id"))
        if read.rule is not None:
            found += problems_of(read.rule)
        return [replace(one, field="hits") if one.field == "examples" else one for one in found]

    def add(self, rule: UnitRule) -> None:
        """Add ``rule``; durable when the call returns. Raises UserError where something is wrong with it."""

        def added(file: _File) -> dict[str, Any]:
            self._refuse(self.problems(rule))  # under the lock: another process may have taken its id a moment ago
            return _with(file, "rules", [*file.entries("rules"), entry_of(rule)])

        self._save(added)

    def change(self, full_id: str, rule: UnitRule) -> None:
        """Put ``rule`` in the place of the unit's rule ``full_id``. Raises UserError, also if there is none."""

        def changed(file: _File) -> dict[str, Any]:
            self._refuse(self.problems(rule, full_id))
            place = _place(file, full_id)
            entries = file.entries("rules")
            entries[place] = entry_of(rule, entries[place])
            return _with(file, "rules", entries)

        self._save(changed)

    def remove(self, full_id: str) -> None:
        """Delete the unit's rule ``full_id``; one that is gone already is fine."""

        def without(file: _File) -> dict[str, Any] | None:
            if all(source.id != full_id for source in file.sources):
                return None
            place = _place(file, full_id)
            entries = file.entries("rules")
            return _with(file, "rules", entries[:place] + entries[place + 1 :])

        self._save(without)

    def change_ours(self, change: RuleChange) -> None:
        """Give one of our rules another severity or further exceptions; an empty change takes back what there was.

        Raises UserError where there is no such rule or the change makes no sense.
        """
        self._refuse(self.problems_of_change(change))

        def changed(file: _File) -> dict[str, Any]:
            others = [one for one in file.entries("changes") if as_mapping(one).get("rule") != change.rule]
            return _with(file, "changes", others if change.empty else [*others, change_entry(change)])

        self._save(changed)

    def problems_of_change(self, change: RuleChange) -> list[Problem]:
        """Return what is wrong with ``change``; none where it may be saved."""
        return [] if change.empty else read_change(node_of(change_entry(change)), "", self._articles())[1]

    def export(self, target: Path, only: Collection[str] | None = None) -> int:
        """Write the unit's rules to ``target`` for another unit; return how many. Raises UserError.

        ``only`` are full ids; without it everything goes, the changes of our rules too.
        """
        file = self._current()
        rules = [plain(source.entry) for source in file.sources if source.entry and (only is None or source.id in only)]
        changes = [change_entry(change) for change in file.changes] if only is None else []
        shared = {
            key: value for key, value in (file.top or {}).items() if key in ("article", "as_of", "sources", "groups")
        }
        _write(target, dumped({**empty_file(), **shared, "rules": rules, "changes": changes}))
        return len(rules) + len(changes)

    def preview_import(self, source: Path) -> RulesReport:
        """Return what :meth:`import_from` would do. Raises UserError where ``source`` cannot be read."""
        with self._lock:
            return self._merge(self._current(), source)[0]

    def import_from(self, source: Path) -> RulesReport:
        """Take the whole rules of ``source`` over; those with an id that the unit has already take its place.

        Nothing is written where nothing is new. Raises UserError where the file cannot be read or ours not written.
        """
        report = RulesReport()

        def merged(file: _File) -> dict[str, Any] | None:
            nonlocal report
            report, top = self._merge(file, source)
            return top if report.added or report.changed else None

        self._save(merged)
        return report

    def _merge(self, file: _File, source: Path) -> tuple[RulesReport, dict[str, Any]]:
        try:
            given = self._read(_bytes_of(source), source.name)
        except OSError as error:
            said = QT_TRANSLATE_NOOP("services", "“{file}” okunamadı.")
            hint = QT_TRANSLATE_NOOP("services", "Dosyanın yerinde olduğunu denetleyip yeniden seçin.")
            raise UserError(Message(said, {"file": source.name}), Message(hint)) from error
        rules = {one.id: unit_rule_of(one) for one in file.sources}
        own_changes = {one.rule: one for one in file.changes}
        added: list[str] = []
        changed: list[str] = []
        same: list[str] = []
        top = dict(_with(file, "rules", file.entries("rules")))
        entries = file.entries("rules")
        for one in given.sources:
            rule = unit_rule_of(one)
            entry = entry_of(rule, plain(one.entry) if one.entry else None)
            if one.id not in rules:
                added.append(one.id)
                entries.append(entry)
            elif rules[one.id] == rule:
                same.append(one.id)
            else:
                changed.append(one.id)
                entries[_place(file, one.id)] = entry
        changes = file.entries("changes")
        for change in given.changes:
            if own_changes.get(change.rule) == change:
                same.append(change.rule)
                continue
            (changed if change.rule in own_changes else added).append(change.rule)
            changes = [one for one in changes if as_mapping(one).get("rule") != change.rule]
            changes.append(change_entry(change))
        top["rules"] = entries
        if changes:
            top["changes"] = changes
        whole = tuple(map(unit_rule_of, given.sources))
        return RulesReport(tuple(added), tuple(changed), tuple(same), given.problems, whole), top

    def _entry(self, full_id: str) -> dict[str, Any] | None:
        for source in self._current().sources:
            if source.id == full_id and source.entry is not None:
                return plain(source.entry)
        return None

    def _articles(self) -> dict[str, int]:
        return {info.id: info.article for info in self._ours()}

    def _current(self) -> _File:
        """Return the file, read again where it is another one now."""
        with self._lock:
            try:
                stat = self.path.stat()
                stamp = (stat.st_mtime_ns, stat.st_size)
            except OSError:
                stamp = (0, -1)
            if self._file is None or stamp != self._stamp:
                self._file = self._load()
                self._stamp = stamp
            return self._file

    def _load(self) -> _File:
        try:
            return self._read(_bytes_of(self.path), self.path.name)
        except FileNotFoundError:
            return _File()
        except OSError:
            said = QT_TRANSLATE_NOOP("services", "Dosya okunamadı; birimin kuralları şimdilik uygulanmıyor.")
            return _File(problems=(Problem(Message(said), self.path.name),), too_new=True)

    def _read(self, raw: bytes, name: str) -> _File:
        tree, problems = read_tree(raw, name)
        torn = bool(problems)
        read = read_rules(tree, problems, name, unit=True)
        told = list(read.problems)
        whole: list[RuleSource] = []
        for source in read.rules:
            trouble = problems_of(source)
            told += trouble
            whole += [] if trouble else [source]
        changes: list[RuleChange] = []
        listed = tree["changes"].items if "changes" in tree else None
        articles = self._articles() if listed else {}
        for entry in listed or []:
            change, trouble = read_change(entry, name, articles)
            told += trouble
            changes += [change] if change is not None else []
        return _File(
            sources=tuple(whole),
            changes=tuple(changes),
            problems=tuple(told),
            top={key: plain(node) for key, node in tree.items()},
            revision=sha256(raw).hexdigest()[:16],
            torn=torn,
            too_new=any(one.field == "schema" for one in told),
        )

    def _save(self, change: Callable[[_File], dict[str, Any] | None]) -> None:
        with self._lock, _alone(self.path, self._lock_seconds):
            self._stamp = None
            file = self._current()
            if file.too_new:
                said = QT_TRANSLATE_NOOP("services", "Birimin kural dosyası okunamıyor; üzerine yazılmadı.")
                raise UserError(Message(said), file.problems[0].told())
            top = change(file)
            if top is None:
                return
            _keep_aside(self.path, file)
            raw = dumped(top)
            _write(self.path, raw)
            self._stamp = None
            self._current()

    @staticmethod
    def _refuse(problems: Sequence[Problem]) -> None:
        if problems:
            raise UserError(Message(QT_TRANSLATE_NOOP("services", "Kural kaydedilmedi.")), problems[0].told())


def _with(file: _File, key: str, entries: list[Any]) -> dict[str, Any]:
    """Return the top of ``file`` with other entries under ``key``."""
    return {**empty_file(), **(file.top or {}), key: entries}


def _place(file: _File, full_id: str) -> int:
    """Return where the entry of a whole rule stands among the entries of ``rules``."""
    for source in file.sources:
        if source.id == full_id and source.entry is not None:
            return file.entries("rules").index(plain(source.entry))
    said = QT_TRANSLATE_NOOP("services", "Bu kural artık yok; listeyi yenileyin.")
    raise UserError(Message(said))


def _has_surrogates(rule: UnitRule) -> bool:
    return any(map(has_surrogate, texts_below(node_of(entry_of(rule)))))


def _bytes_of(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(LARGEST_BYTES + 1)


def _keep_aside(path: Path, file: _File) -> None:
    """Copy a file that we did not write just so to a name of its own, before it is written anew.

    A hand may have left comments in it, anchors, or entries in a shape that is no list: none of that is written again.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return
    if not file.torn and raw == dumped(file.top or {}):
        return
    word = "bozuk" if file.torn else "onceki"
    aside, number = path.with_name(f"{path.stem}-{word}{path.suffix}"), 2
    while aside.exists():
        aside, number = path.with_name(f"{path.stem}-{word}-{number}{path.suffix}"), number + 1
    _write(aside, raw)


def _write(path: Path, raw: bytes) -> None:
    """Put ``raw`` at ``path`` so that whoever reads it sees the old file or the new one. Raises UserError."""
    partial = path.with_name(path.name + ".partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with partial.open("wb") as stream:
                stream.write(raw)
                stream.flush()
                os.fsync(stream.fileno())
            partial.replace(path)
        finally:
            with suppress(OSError):  # a failure to clean up must not hide the failure that is being reported
                partial.unlink(missing_ok=True)
    except OSError as error:
        raise _not_written(path) from error


def _not_written(path: Path) -> UserError:
    said = QT_TRANSLATE_NOOP("services", "“{file}” kaydedilemedi.")
    hint = QT_TRANSLATE_NOOP("services", "Diskte yer olduğunu ve klasöre yazma izninizi denetleyip yeniden deneyin.")
    return UserError(Message(said, {"file": path.name}), Message(hint))


@contextmanager
def _alone(path: Path, seconds: float) -> Generator[None]:
    """Let no other process write ``path`` meanwhile. Raises UserError where one does for too long."""
    with ExitStack() as held:
        try:
            held.enter_context(write_lock(path.with_suffix(".lock"), seconds))
        except LockTakenError as error:
            said = QT_TRANSLATE_NOOP("services", "Birimin kurallarını şu anda programın başka bir kopyası yazıyor.")
            hint = QT_TRANSLATE_NOOP("services", "Hiçbir şey kaybolmadı; birkaç saniye sonra yeniden deneyin.")
            raise UserError(Message(said), Message(hint)) from error
        except OSError as error:
            raise _not_written(path) from error
        yield
