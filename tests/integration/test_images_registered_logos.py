"""A registered logo, from the storage to the finding, through the worker process."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PIL import ImageDraw

from models.assets import Logo
from services.bootstrap import build_services
from services.clock import FixedClock
from services.paths import Paths
from services.settings import Settings
from tests.data.images.drawn import crest, drawn

NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)


def test_a_registered_logo_is_looked_for_in_every_picture_from_then_on(tmp_path: Path) -> None:
    services = build_services(Paths.in_folder(tmp_path), FixedClock(NOW), settings=Settings.load(tmp_path / "s.json"))
    services.storage.let_in()
    poster = drawn(21, (640, 420), shapes=60)
    ImageDraw.Draw(poster).rectangle((280, 160, 400, 260), fill="white")
    small = crest().resize((88, 70))
    poster.paste(small, (300, 180), small)
    path = tmp_path / "afiş.png"
    poster.save(path)
    original = tmp_path / "arma.png"
    crest().save(original)
    try:
        assert "image.logo" not in {d.rule for d in services.images().inspect(path, alt_text="x").diagnostics}
        sha256, _ = services.storage.media.import_file(original)
        services.storage.logos.save(Logo("1", "Rektörlük", sha256, "arma.png", NOW, smallest=100))
        services.logo_book.tell(services.storage.logos.list())
        found = [d for d in services.images().inspect(path, alt_text="x").diagnostics if d.rule == "image.logo"]
        assert {d.data["kind"] for d in found} == {"stretched", "too-small"}
        assert abs(float(str(found[0].data["ratio"])) - 88 / 70) < 0.02
        services.logo_book.tell([])
        assert "image.logo" not in {d.rule for d in services.images().inspect(path, alt_text="x").diagnostics}
    finally:
        services.images().close()
        services.storage.close()


def test_the_logos_are_known_as_soon_as_the_storage_is_open(tmp_path: Path) -> None:
    for open_again in (False, True):
        services = build_services(
            Paths.in_folder(tmp_path), FixedClock(NOW), settings=Settings.load(tmp_path / "s.json")
        )
        services.storage.let_in()
        if not open_again:
            services.storage.logos.save(Logo("1", "Rektörlük", "a" * 64, "arma.png", NOW))
        else:
            services.storage.open()
            assert [one.logo.name for one in services.logo_book.known] == ["Rektörlük"]
            assert services.logo_book.known[0].path == services.storage.media.path("a" * 64)
        services.storage.close()
