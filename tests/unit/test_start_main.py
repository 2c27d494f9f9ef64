"""The door: what is loaded, what is said where nothing can be shown, and what the sample unit is."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from models.enums import Language, PostState
from models.posts import Post
from services.bootstrap import Lazy, StorageDoor, build_services
from services.clock import FixedClock
from services.paths import RESOURCES, Paths
from services.sample.demo import demo_services
from services.sample.reading import read_sample, with_days, working_day
from services.settings import Settings
from services.storage import open_storage
from services.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
THURSDAY = date(2026, 11, 26)


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    bare = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=bare | environment, capture_output=True, text=True, check=False
    )


def test_importing_main_loads_neither_qt_nor_sqlalchemy():
    probe = "import sys, main; print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'sqlalchemy')])"
    assert run("-c", probe).stdout.strip() == "[]"


def test_what_stands_before_the_first_paint_is_little():
    probe = (
        "import sys, ui.start, ui.app; heavy = {'sqlalchemy', 'alembic', 'hunspell', 'keyring', 'cryptography', 'PIL',"
        " 'yaml'}; print(sorted(heavy & {m.split('.')[0] for m in sys.modules}), 'PySide6.QtNetwork' in sys.modules)"
    )
    assert run("-c", probe).stdout.strip() == "[] False"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
@pytest.mark.parametrize("arguments", [(), ("--demo",), ("tour", "nowhere")])
def test_without_a_display_there_is_a_sentence(arguments: tuple[str, ...]):
    result = run("main.py", *arguments)
    assert result.returncode == 2
    assert "Ekran bulunamadı" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_wrong_command_line_is_answered_with_a_sentence():
    result = run("main.py", "--no-such-thing")
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
    assert result.stderr.strip()


def test_the_version_is_said_twice_and_the_same():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION


def test_the_self_test_passes_on_the_sources():
    result = run("main.py", "self-test", QT_QPA_PLATFORM="offscreen")
    assert result.returncode == 0, result.stdout + result.stderr


# A profile that cannot be used

_WATCHED = """
import sys
from ui.app import App
start = App.start
def watched(self, *steps, unseen):
    self.stood.connect(lambda: (print(type(self.window.overlay).__name__), self.finish()))
    start(self, *steps, unseen=unseen)
App.start = watched
import main
sys.exit(main.main(["--profile", sys.argv[1]]))
"""


@pytest.mark.parametrize("inside", ["", "x"])
def test_a_profile_that_cannot_be_a_folder_leads_to_the_recovery_page(tmp_path: Path, inside: str):
    (tmp_path / "file").write_text("not a folder")
    result = run("-c", _WATCHED, str(tmp_path / "file" / inside), QT_QPA_PLATFORM="offscreen")
    assert "Traceback" not in result.stderr
    assert (result.returncode, result.stdout.strip()) == (0, "RecoveryPage")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is Linux's")
def test_a_profile_where_nothing_can_be_made_leads_to_the_recovery_page():
    result = run("-c", _WATCHED, "/proc/birim-kalemi", QT_QPA_PLATFORM="offscreen")
    assert "Traceback" not in result.stderr
    assert (result.returncode, result.stdout.strip()) == (0, "RecoveryPage")


def test_a_profile_in_a_loop_of_links_leads_to_the_recovery_page(tmp_path: Path):
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    result = run("-c", _WATCHED, str(tmp_path / "loop"), QT_QPA_PLATFORM="offscreen")
    assert "Traceback" not in result.stderr
    assert (result.returncode, result.stdout.strip()) == (0, "RecoveryPage")


def test_an_empty_lock_does_not_lock_anybody_out(paths: Paths):
    paths.state.mkdir(parents=True)
    (paths.state / "instance.lock").touch()
    Settings.load(paths.settings).set("first_run.done", True)
    result = run("-c", _WATCHED, str(paths.state.parent), QT_QPA_PLATFORM="offscreen")
    assert (result.returncode, result.stdout.strip()) == (0, "NoneType"), result.stderr


# Built late


def test_a_lazy_value_is_made_once_and_a_failure_is_not_kept():
    made: list[int] = []

    def make() -> int:
        made.append(1)
        if len(made) == 1:
            raise OSError
        return len(made)

    lazy = Lazy(make)
    with pytest.raises(OSError):  # noqa: PT011 - any
        lazy()
    assert lazy() == 2
    assert lazy() == 2


def test_a_storage_that_cannot_be_opened_is_told_once(paths: Paths, clock: FixedClock):
    from models.errors import Cancelled
    from services.storage import DatabaseUnusable

    paths.data.mkdir(parents=True)
    paths.database.write_bytes(b"not a database, and long enough to be read as one" * 50)
    door = build_services(paths, clock).storage
    assert isinstance(door, StorageDoor)
    door.let_in()
    with pytest.raises(Cancelled):
        _ = door.posts
    with pytest.raises(DatabaseUnusable):
        door.open()
    assert paths.database.read_bytes().startswith(b"not a database")


# The sample unit


def test_the_sample_unit_fills_an_empty_profile_once(paths: Paths, clock: FixedClock):
    for _ in range(2):
        services = demo_services(paths, clock)
        services.storage.let_in()
        try:
            assert len(services.storage.posts.listed()) == 23
            assert len(services.storage.topics.open()) == 6
            assert services.storage.unit.get().name
        finally:
            services.storage.close()


def test_the_sample_is_not_mixed_into_somebodys_posts(paths: Paths, clock: FixedClock):
    now = clock.now()
    mine = Post("c" * 32, PostState.DRAFT, Language.TURKISH, "Benim yazım", (), created_at=now, updated_at=now)
    storage = open_storage(paths, clock)
    storage.posts.add(mine)
    storage.close()
    services = demo_services(paths, clock)
    services.storage.let_in()
    try:
        assert [post.id for post in services.storage.posts.listed()] == [mine.id]
    finally:
        services.storage.close()


@pytest.mark.parametrize("name", ["birim-kalemi.sqlite3", "vault.sqlite3"])
def test_the_demo_refuses_a_profile_that_holds_data(paths: Paths, name: str):
    paths.data.mkdir(parents=True)
    (paths.data / name).write_bytes(b"somebody's")
    result = run("main.py", "--demo", "--profile", str(paths.data.parent), QT_QPA_PLATFORM="offscreen")
    assert result.returncode == 2
    assert "--demo yalnızca boş bir profilde açılır" in result.stderr
    assert [path.name for path in paths.data.iterdir()] == [name]


def test_the_sample_vault_holds_codes_and_needs_no_keyring(paths: Paths, clock: FixedClock):
    services = demo_services(paths, clock)
    services.prepare_vault()
    credentials = services.vault().credentials()
    assert len(credentials) == 3
    assert all(len(services.vault().code(credential.id).value.reveal()) == 6 for credential in credentials)


def test_the_sample_stands_around_today():
    now = datetime(2026, 11, 26, 6, 0, tzinfo=UTC)
    posts = [entry.post for entry in read_sample(RESOURCES, now).posts]
    assert {post.state for post in posts} >= {PostState.DRAFT, PostState.PLANNED, PostState.PUBLISHED}
    assert all(post.published_at < now for post in posts if post.published_at)
    assert all(post.planned_at > now for post in posts if post.state is PostState.PLANNED and post.planned_at)
    assert sum(post.language is Language.ENGLISH for post in posts) == 1
    assert not any("{" in post.text for post in posts)


@pytest.mark.parametrize(
    ("today", "offset", "expected"),
    [
        (THURSDAY, 0, date(2026, 11, 26)),
        (THURSDAY, 1, date(2026, 11, 27)),
        (THURSDAY, 2, date(2026, 11, 30)),
        (THURSDAY, -4, date(2026, 11, 20)),
        (date(2026, 11, 28), 0, date(2026, 11, 30)),
    ],
)
def test_days_are_counted_by_working_days(today: date, offset: int, expected: date):
    assert working_day(today, offset) == expected


def test_days_in_texts_agree_unless_a_mistake_is_planted():
    assert with_days("{date:1} {weekday:1}", THURSDAY) == "27 Kasım cuma"
    assert with_days("{date:1} {weekday:1+1}", THURSDAY) == "27 Kasım cumartesi"
    assert with_days("{thursday}", THURSDAY) == "3 Aralık"
