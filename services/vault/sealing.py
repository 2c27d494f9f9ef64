"""How an item is sealed: its key, what it is bound to, and the digest by which the audit chain knows it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, cast

from services.vault import crypto
from services.vault.file import ItemRow

_BLOCK = 256
"""Items are padded to whole blocks, so that the file does not tell how long a password is."""


def seal_item(master: bytes, vault_id: bytes, blank: ItemRow, payload: Mapping[str, Any]) -> ItemRow:
    """Return ``blank`` (an item's row without its inside) with ``payload`` in it. Raises TypeError, ValueError."""
    text = json.dumps(payload, ensure_ascii=True, separators=(",", ":"), allow_nan=False).encode()
    padded = text + b" " * (-len(text) % _BLOCK)  # JSON does not mind
    return ItemRow(blank.kind, blank.id, blank.rev, _sealed(master, vault_id, blank, padded), blank.updated)


def reseal_item(old: bytes, new: bytes, vault_id: bytes, row: ItemRow) -> ItemRow:
    """Return ``row`` under another master key. Raises Forged."""
    return ItemRow(
        row.kind, row.id, row.rev, _sealed(new, vault_id, row, _plain(old, vault_id, row)), row.updated
    )  # fmt: skip


def open_item(master: bytes, vault_id: bytes, row: ItemRow) -> Mapping[str, Any]:
    """Return what was sealed. Raises Forged."""
    try:
        payload = json.loads(_plain(master, vault_id, row))
    except ValueError:
        raise crypto.Forged from None
    if not isinstance(payload, dict):
        raise crypto.Forged
    return cast(Mapping[str, Any], payload)


def digest_of(row: ItemRow) -> bytes:
    """Return what the audit chain remembers of the row; of a row with foreign types, what no row has."""
    if not isinstance(row.blob, bytes):  # pyright: ignore[reportUnnecessaryIsInstance] - SQLite holds what was put in
        return b""
    parts = (row.kind, row.id, row.rev, row.updated)
    return hashlib.sha256(crypto.joined(*(str(part).encode() for part in parts), row.blob)).digest()


def _sealed(master: bytes, vault_id: bytes, row: ItemRow, plain: bytes) -> bytes:
    place = (b"item", row.id.encode(), str(row.rev).encode())
    return crypto.seal(crypto.derived(master, *place), plain, vault_id, *place[1:], row.kind.encode())


def _plain(master: bytes, vault_id: bytes, row: ItemRow) -> bytes:
    try:
        place = (b"item", row.id.encode(), str(row.rev).encode())
        return crypto.unseal(crypto.derived(master, *place), row.blob, vault_id, *place[1:], row.kind.encode())
    except AttributeError:  # a foreign type in the row
        raise crypto.Forged from None
