"""The way from the file's format 1 to format 2, inside the transaction of whoever calls."""

from __future__ import annotations

from dataclasses import replace

from services.vault import crypto
from services.vault.audit import Chain
from services.vault.file import FORMAT, SCHEMA, AuditRow, ItemRow, Session
from services.vault.sealing import digest_of

_TABLES = ("meta", "slot", "item", "audit")
_COPIES = (
    "INSERT INTO meta SELECT vault_id, fmt, epoch, x'' FROM meta_1",
    """INSERT INTO slot SELECT id, CASE params WHEN 'retired' THEN 'retired' ELSE kind END, '{}', wrapped_vmk
       FROM slot_1 ORDER BY rowid""",
    "INSERT INTO item SELECT kind, id, rev, blob, updated FROM item_1",
)


def carry_over(session: Session, master: bytes) -> None:
    """Give a file of format 1 the tables of format 2; nothing is done to one that has them.

    A chain that was broken stays so: its lines keep their macs, which prove nothing in the new tables.
    """
    if session.fmt == FORMAT:
        return
    rows, whole = _old_chain(session, master)
    for table in _TABLES:
        session.connection.execute(f"ALTER TABLE {table} RENAME TO {table}_1")
    for statement in filter(str.strip, SCHEMA.split(";")):  # executescript would end the transaction
        session.connection.execute(statement)
    for statement in _COPIES:
        session.connection.execute(statement)
    session.connection.execute("UPDATE meta SET fmt = ?", (FORMAT,))
    for table in _TABLES:
        session.connection.execute(f"DROP TABLE {table}_1")
    session.fmt = FORMAT
    if whole:
        Chain(session, master).rewrite(rows)
    else:
        session.put_audit(rows)


def _old_chain(session: Session, master: bytes) -> tuple[list[AuditRow], bool]:
    """Return the lines as format 2 has them, and whether format 1 would have proven them."""
    key, before, whole = crypto.derived(master, b"audit"), crypto.FIRST_MAC, True
    kinds = {row.id: row for row in session.items()}
    last: dict[str, int] = {}
    rows: list[AuditRow] = []
    for number, line in enumerate(
        session.connection.execute("SELECT n, ts, actor, action, item, rev, mac FROM audit ORDER BY n"), start=1
    ):
        *place, mac = line
        before = crypto.chained(key, before, *(str(part).encode("utf-8", "surrogatepass") for part in place))
        whole = whole and before == mac and place[0] == number
        rows.append(_row(line, kinds))
        if rows[-1].effect == "drop":
            last.pop(rows[-1].item, None)
        elif rows[-1].effect == "put":
            last[rows[-1].item] = len(rows) - 1
    for place_of, row in ((last.get(item.id), item) for item in kinds.values()):
        if place_of is not None and rows[place_of].rev == row.rev:
            rows[place_of] = replace(rows[place_of], digest=digest_of(row))
    stands = {item: rows[place].rev for item, place in last.items()} == {row.id: row.rev for row in kinds.values()}
    return rows, whole and bool(rows) and stands


def _row(line: tuple[int, str, str, str, str, int, bytes], kinds: dict[str, ItemRow]) -> AuditRow:
    n, ts, actor, action, item, rev, mac = line
    effect = "note" if not item else "drop" if action == "delete" else "put"
    kind = "" if not item else kinds[item].kind if item in kinds else "credential"
    return AuditRow(n, ts, actor, action, effect, kind, item, rev, b"", mac)
