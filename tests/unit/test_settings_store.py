"""Settings: typed, validated, atomic, kind to broken files and to newer versions."""

from __future__ import annotations

import json
import resource
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from models.errors import UserError
from services.settings import DECLARED, Settings
from services.settings.keys import ListKey, NumberKey, SwitchKey, TextKey


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.json"


def test_defaults_without_a_file(path: Path) -> None:
    settings = Settings.load(path)
    assert settings.problems == ()
    assert settings.get("appearance.theme") == "system"
    assert settings.get("planning.daily_limit") == 2
    assert settings.get("checks.spelling") is True
    assert settings.get("checks.rules_off") == []
    assert not path.exists()  # reading writes nothing


def test_every_key_is_typed_and_its_default_is_one_it_can_have() -> None:
    typed = {**dict.fromkeys(get_args(TextKey), str), **dict.fromkeys(get_args(NumberKey), int),
             **dict.fromkeys(get_args(SwitchKey), bool), **dict.fromkeys(get_args(ListKey), list)}  # fmt: skip
    assert set(typed) == set(DECLARED)
    for key, declared in DECLARED.items():
        assert type(declared.default) is typed[key], key
        assert declared.allows(declared.default), key


def test_what_is_set_is_there_after_a_new_load(path: Path) -> None:
    settings = Settings.load(path)
    settings.set("appearance.theme", "dark")
    settings.set_all({"checks.rules_off": ["guideline.6.x"], "planning.daily_limit": 3})
    again = Settings.load(path)
    assert again.get("appearance.theme") == "dark"
    assert again.get("checks.rules_off") == ["guideline.6.x"]
    assert again.get("planning.daily_limit") == 3
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]  # no half-written file stays


@pytest.mark.parametrize(
    ("key", "value"),
    [("appearance.theme", "pink"), ("planning.daily_limit", True), ("planning.daily_limit", 0),
     ("planning.daily_limit", "2"), ("checks.spelling", 1), ("checks.rules_off", [1]), ("window.page", None)],
)  # fmt: skip
def test_a_value_a_setting_cannot_have_is_refused_and_ignored_in_a_file(path: Path, key: str, value: object) -> None:
    settings = Settings.load(path)
    with pytest.raises(ValueError, match="cannot be"):
        settings.set(key, value)  # type: ignore[call-overload]
    path.parent.mkdir()
    path.write_text(json.dumps({key: value}), encoding="utf-8")
    assert Settings.load(path).get(key) == DECLARED[key].default  # type: ignore[call-overload]


def test_an_unknown_key_is_a_mistake(path: Path) -> None:
    with pytest.raises(KeyError):
        Settings.load(path).get("no.such")  # type: ignore[call-overload]


def test_what_a_later_version_wrote_is_kept(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"future.key": {"a": 1}, "appearance.theme": "sepia"}), encoding="utf-8")
    settings = Settings.load(path)
    settings.set("planning.daily_limit", 4)
    stored = json.loads(path.read_text(encoding="utf-8"))
    assert stored == {"future.key": {"a": 1}, "appearance.theme": "sepia", "planning.daily_limit": 4}


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[]", b"\xff\xfe\x00", b"null", b"[" * 100_000, b'{"a": "' + b"x" * 1_100_000 + b'"}', b"\x00" * 50],
)  # fmt: skip
def test_a_broken_file_is_set_aside_and_reported(path: Path, raw: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(raw)
    path.with_name("settings-bozuk.json").write_bytes(b"an older one")
    settings = Settings.load(path)
    (problem,) = settings.problems
    assert "settings-bozuk-2.json" in problem.turkish()
    assert path.with_name("settings-bozuk-2.json").read_bytes() == raw
    assert path.with_name("settings-bozuk.json").read_bytes() == b"an older one"
    settings.set("appearance.theme", "light")
    assert Settings.load(path).get("appearance.theme") == "light"


def test_a_folder_in_the_files_place_is_reported(path: Path) -> None:
    path.mkdir(parents=True)
    settings = Settings.load(path)
    assert "okunamadı" in settings.problems[0].turkish()
    with pytest.raises(UserError, match="kaydedilemedi"):
        settings.set("appearance.theme", "dark")
    assert settings.get("appearance.theme") == "system"


def test_a_full_disk_leaves_the_old_settings(path: Path) -> None:
    settings = Settings.load(path)
    settings.set("appearance.theme", "dark")
    before = path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before), hard))
    try:
        with pytest.raises(UserError, match="kaydedilemedi"):
            settings.set("window.geometry", "A" * 5000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == before
    assert settings.get("window.geometry") == ""
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]
    settings.set("window.geometry", "A" * 5000)
    assert Settings.load(path).get("window.geometry") == "A" * 5000


def test_a_list_handed_out_is_not_the_settings_own(path: Path) -> None:
    settings = Settings.load(path)
    mine = ["a"]
    settings.set("checks.rules_off", mine)
    mine.append("b")
    settings.get("checks.rules_off").append("c")
    assert settings.get("checks.rules_off") == ["a"]


@hypothesis_settings(max_examples=60, deadline=None)
@example(b'{"appearance.theme": "\\ud800"}')
@given(st.binary(max_size=200) | st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(
        st.sampled_from(sorted(DECLARED)) | st.text(), inner), max_leaves=8).map(lambda v: json.dumps(v).encode())
)  # fmt: skip
def test_any_bytes_give_settings_that_answer(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_bytes(raw)
    settings = Settings.load(path)
    for key, declared in DECLARED.items():
        assert declared.allows(settings.get(key))  # type: ignore[call-overload]
    settings.set("window.page", "calendar")
    again = Settings.load(path)
    assert again.problems == ()
    assert again.get("window.page") == "calendar"
