"""What an import would do to the vault, entry by entry, before it does anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from models.enums import Platform
from models.posts import Account
from services.language import turkish
from services.vault.credentials import Credential
from services.vault.importing.drafts import Draft, ExportFile, Format, Remark
from services.vault.importing.platforms import host_of
from services.vault.secret import Secret


class Action(StrEnum):
    """What happens to an entry if it is ticked."""

    ADD = "add"
    COMPLETE = "complete"
    """The vault has it, and lacks something that the file knows; nothing is written over."""
    REPLACE = "replace"
    """The vault has it with another password or another two-factor key, which would be replaced."""
    SAME = "same"
    REPEATED = "repeated"
    """The file has the same once more."""
    REFUSED = "refused"


OFFERED = (Action.ADD, Action.COMPLETE, Action.REPLACE)
"""What can be ticked."""
_HARMLESS = (Action.ADD, Action.COMPLETE)
"""By these nothing of the vault is lost."""


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """An entry as the preview shows it: no secret is in it. ``number`` and ``line`` are those of its draft.

    ``existing`` is the title of the vault's own entry; ``differs`` names the fields that would be replaced or filled.
    """

    number: int
    line: int | None
    title: str
    action: Action
    remarks: tuple[Remark, ...]
    platform: Platform | None = None
    user_name: str = ""
    has_password: bool = False
    has_totp: bool = False
    has_notes: bool = False
    existing: str = ""
    differs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """What is to be stored for one entry; ``existing_id`` is empty for a new one."""

    credential: Credential
    existing_id: str = ""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The rows of the preview, and behind each number what would be stored."""

    format: Format
    rows: tuple[PlannedRow, ...]
    steps: dict[int, Step] = field(repr=False)


def make_plan(found: ExportFile, stored: Iterable[Credential], accounts: Sequence[Account] = ()) -> ImportPlan:
    """Compare the entries of a file with the vault's. ``accounts`` are the unit's: new entries are tied to them."""
    known = _Known(stored)
    seen = _Known(())
    rows: list[PlannedRow] = []
    steps: dict[int, Step] = {}
    for draft in found.drafts:
        row, step = _planned(draft, known, seen)
        if step is not None:
            steps[draft.number] = step if step.existing_id else replace(step, credential=_tied(step, accounts))
        rows.append(row)
    return ImportPlan(found.format, tuple(rows), steps)


def proposed(rows: Sequence[PlannedRow]) -> frozenset[int]:
    """Return the numbers of what is ticked unless somebody says otherwise.

    A browser's or a phone's export holds a person's whole life. Where accounts of the product's platforms are in it,
    only they are proposed, and what the vault has already; the others are left to be ticked by hand.
    """
    harmless = [row for row in rows if row.action in _HARMLESS]
    of_platforms = [row for row in harmless if row.platform or row.action is Action.COMPLETE]
    return frozenset(row.number for row in of_platforms or harmless)


def merged(stored: Credential, new: Credential) -> Credential:
    """Return ``stored`` with what ``new`` knows: its password and key win, what else is there stays."""
    return replace(
        stored,
        platform=stored.platform or new.platform,
        user_name=stored.user_name or new.user_name,
        password=new.password or stored.password,
        totp=new.totp or stored.totp,
        counter=new.counter if new.totp and new.totp != stored.totp else stored.counter,
        url=stored.url or new.url,
        mail=stored.mail or new.mail,
        phone=stored.phone or new.phone,
        notes=_both(stored.notes, new.notes),
    )


class _Known:
    """Credentials that can be found again by whom and what they are for."""

    def __init__(self, credentials: Iterable[Credential]) -> None:
        self._by_key: dict[tuple[str, ...], list[Credential]] = {}
        for one in credentials:
            self.add(one)

    def add(self, credential: Credential) -> None:
        for key in _keys(credential):
            self._by_key.setdefault(key, []).append(credential)

    def like(self, credential: Credential) -> Credential | None:
        """Return the entry for the same account, of several the one with the same password; ``None`` if in doubt."""
        for key in _keys(credential):
            candidates = [one for one in self._by_key.get(key, ()) if _may_be_one(one, credential)]
            for one in candidates:
                if one.password == credential.password:
                    return one
            # Several that only share a title: nobody can tell which is meant.
            if candidates and (key[0] != "title" or len(candidates) == 1):
                return candidates[0]
        return None


def _keys(one: Credential) -> Iterator[tuple[str, ...]]:
    user_name = _folded(one.user_name)
    if one.platform and user_name:
        yield "account", one.platform.value, user_name
    host = host_of(one.url)
    if host and user_name:
        yield "site", host, user_name
    yield "title", _folded(one.title), host


def _may_be_one(one: Credential, other: Credential) -> bool:
    """Whether nothing speaks against the two being one account."""
    names = {_folded(name) for name in (one.user_name, other.user_name) if name}
    platforms = {platform for platform in (one.platform, other.platform) if platform}
    return len(names) < 2 and len(platforms) < 2


def _folded(text: str) -> str:
    return turkish.searchable(text).strip().lstrip("@")


def _planned(draft: Draft, known: _Known, seen: _Known) -> tuple[PlannedRow, Step | None]:
    new = draft.credential
    if new is None:
        return PlannedRow(draft.number, draft.line, draft.title, Action.REFUSED, draft.remarks), None
    row = PlannedRow(
        number=draft.number,
        line=draft.line,
        title=new.title,
        action=Action.ADD,
        remarks=draft.remarks,
        platform=new.platform,
        user_name=new.user_name,
        has_password=bool(new.password),
        has_totp=new.totp is not None,
        has_notes=bool(new.notes),
    )
    twin = seen.like(new)
    seen.add(new)
    if twin is not None and not any(_differing(twin, new)):
        return replace(row, action=Action.REPEATED), None
    stored = known.like(new)
    if stored is None:
        return row, Step(new)
    replaced, filled = _differing(stored, new)
    if not replaced and not filled:
        return replace(row, action=Action.SAME, existing=stored.title), None
    action = Action.REPLACE if replaced else Action.COMPLETE
    return (
        replace(row, action=action, existing=stored.title, differs=replaced or filled),
        Step(new, stored.id),
    )


def _differing(stored: Credential, new: Credential) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the fields that ``new`` would replace, and those that it would fill."""
    replaced: list[str] = []
    filled: list[str] = []
    for name, old, coming in (("password", stored.password, new.password), ("totp", stored.totp, new.totp)):
        if coming and coming != old:
            (replaced if old else filled).append(name)
    if _both(stored.notes, new.notes) != stored.notes:
        filled.append("notes")
    return tuple(replaced), tuple(filled)


def _both(stored: Secret, new: Secret) -> Secret:
    """Return the stored notes, and below them what the new ones say beyond it."""
    old, coming = stored.reveal(), new.reveal().strip()
    if not coming or coming in old:
        return stored
    return Secret(f"{old}\n\n{coming}" if old.strip() else coming)


def _tied(step: Step, accounts: Sequence[Account]) -> Credential:
    """Return the new credential, tied to the unit's account of that name where there is one."""
    one = step.credential
    name = _folded(one.user_name)
    same = [a for a in accounts if name and a.platform is one.platform and _folded(a.handle) == name]
    return replace(one, account_id=same[0].id) if len(same) == 1 else one
