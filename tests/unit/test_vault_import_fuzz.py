"""Whatever stands in a file, an import says a sentence or returns drafts: no other exception, and nothing quoted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.vault.importing import ciphers
from services.vault.importing.drafts import ExportError
from services.vault.importing.reader import read_export
from services.vault.secret import Secret
from tests import vault_exports as made

PASSWORD = Secret(made.FILE_PASSWORD)
SEALED = (made.aegis_sealed(), made.twofas_sealed(), made.bitwarden_sealed(), made.bitwarden_sealed(argon=True))
TABLE = (
    '"Group","Title","Username","Password","URL","Notes","TOTP"\r\n'
    f'"Kök","X","birim_x","{made.PASSWORD}","https://x.com","{made.NOTE}","otpauth://totp/X?secret={made.SEED}"\r\n'
).encode()
LIST = (
    f"otpauth://totp/X:birim?secret={made.SEED}&issuer=X\notpauth-migration://offline?data=CgoKAzEyMxgBIAE=\n".encode()
)
FILES = (*SEALED, made.aegis(), made.twofas(), made.bitwarden(), TABLE, TABLE.decode().encode("utf-16"), LIST)


@pytest.fixture(scope="module", autouse=True)
def _cheap() -> Iterator[None]:
    """Bound the costs more tightly: a changed digit may ask for much and still be allowed."""
    patch = pytest.MonkeyPatch()
    patch.setattr(ciphers, "_SCRYPT_WORK", 64 * 1024)
    patch.setattr(ciphers, "_PBKDF2_MOST", 20_000)
    patch.setattr(ciphers, "_ARGON_MEBIBYTES", (8, 16))
    yield
    patch.undo()


def read(data: bytes) -> None:
    try:
        found = read_export(data, PASSWORD)
    except ExportError as error:
        said = error.turkish()
    else:
        assert found.drafts
        said = "".join(remark.message.turkish() for draft in found.drafts for remark in draft.remarks)
        for draft in found.drafts:
            assert draft.credential is None or draft.credential.title
            assert draft.credential is not None or draft.remarks
    assert not any(secret in said for secret in made.SECRETS)


json_values: Any = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["\ud800", "\0", "x" * 5_000, "otpauth://", "2.a|b|c", "a:b:c", "http://[", "9" * 30]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_bytes(data: bytes) -> None:
    read(data)


@given(st.text(alphabet='",;\t\n ab=:/\x00\ud800İé', max_size=200))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_table(body: str) -> None:
    read(("name,url,username,password,totp\n" + body).encode("utf-8", "surrogatepass"))
    read(f"Hesap;Parola;Not\n{body}".encode("utf-16", "surrogatepass"))


@given(st.lists(st.text(max_size=60), max_size=4), st.binary(max_size=40))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_address(lines: list[str], data: bytes) -> None:
    text = "\n".join(f"otpauth://totp/{line}?secret={line}&digits={line}" for line in ["x", *lines])
    read(f"{text}\notpauth-migration://offline?data={data.hex()}".encode("utf-8", "surrogatepass"))


@given(st.sampled_from(FILES), st.data())
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_files_that_were_cut_or_changed(file: bytes, draw: st.DataObject) -> None:
    place = draw.draw(st.integers(0, len(file)))
    length = draw.draw(st.integers(0, 20))
    read(file[:place] + draw.draw(st.binary(max_size=12)) + file[place + length :])
    read(file[:place])


@given(st.sampled_from([file for file in FILES if file.startswith(b"{")]), json_values, st.data())
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_json_with_something_else_in_one_place(file: bytes, other: object, draw: st.DataObject) -> None:
    root = json.loads(file)
    node: Any = root
    while True:
        key: Any = draw.draw(st.sampled_from(sorted(node) if hasattr(node, "keys") else range(len(node))))
        below: Any = node[key]
        if not hasattr(below, "__getitem__") or isinstance(below, str) or not below or draw.draw(st.booleans()):
            break
        node = below
    node[key] = other
    read(json.dumps(root).encode())
