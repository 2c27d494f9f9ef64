"""Real files through the real worker process: sound, lying, broken and hostile ones."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from models.enums import Platform, Severity
from models.errors import Cancelled
from services.hung import HungPlaces
from services.images import client, codec
from services.images.client import Refused, WorkerClient
from services.images.facts import Limits, Mark, PictureFacts, Unreadable
from services.images.inspector import ImageInspector, ImageReport
from services.images.library.index import PictureIndex
from services.images.library.matching import LibraryMatcher
from services.paths import RESOURCES
from services.patience import Budget
from services.platforms import load_platforms
from tests.data.images import make, phone

PROFILES = load_platforms(RESOURCES)


@pytest.fixture(scope="module")
def inspector() -> Iterator[ImageInspector]:
    made = ImageInspector(PROFILES)
    yield made
    made.close()


def rules(report: ImageReport) -> list[str]:
    return [diagnostic.rule for diagnostic in report.diagnostics]


def reason(report: ImageReport) -> str:
    """The reason of a report that holds nothing but one sentence."""
    (finding,) = report.diagnostics
    assert (finding.rule, finding.severity) == ("image.unreadable", Severity.ERROR)
    assert finding.message.turkish().endswith(".")
    assert "{" not in finding.message.turkish()
    assert not report.readable
    return str(finding.data["reason"])


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF"])
def test_every_accepted_format_is_read(inspector: ImageInspector, tmp_path: Path, kind: str) -> None:
    path = make.save(tmp_path / f"resim.{kind.lower()}", make.scene(300, 200), kind)
    report = inspector.inspect(path, text="Foto: Ada", alt_text="Bahçede üç öğrenci")
    assert (report.width, report.height, report.format) == (300, 200, kind)
    assert report.bytes == path.stat().st_size
    assert rules(report) == []
    small = inspector.thumbnail(path, 100)
    assert small is not None
    assert small[:2] in {b"\xff\xd8", b"\x89P"}


def test_a_phones_picture_is_read_and_shared(inspector: ImageInspector, tmp_path: Path) -> None:
    path = tmp_path / "telefon.heic"
    path.write_bytes(phone.HEIC)
    report = inspector.inspect(
        path, platforms=[Platform.FACEBOOK], text="Foto: Ayşe Işık", alt_text="Bahçede üç öğrenci"
    )
    assert (report.width, report.height, report.format) == (120, 160, "HEIF")
    assert set(rules(report)) == {
        "image.format",
        "image.small",
        "image.metadata.location",
        "image.metadata.personal",
    }
    assert "HEIC" in report.diagnostics[1].message.turkish() + report.diagnostics[0].message.turkish()
    copy = inspector.share(path, Platform.FACEBOOK, tmp_path, path.name)
    assert copy.path.suffix == ".jpg"
    with Image.open(copy.path) as shown:
        assert shown.size == (120, 160)
        red, green, _ = shown.convert("RGB").getpixel((115, 5))
        assert red - green > 100
        assert set(shown.getexif()) == {make.ARTIST}


@pytest.mark.parametrize("damage", [slice(400), slice(700), slice(0, 858, 2)])
def test_a_broken_phones_picture_costs_a_sentence(inspector: ImageInspector, tmp_path: Path, damage: slice) -> None:
    path = tmp_path / "telefon.heic"
    path.write_bytes(phone.HEIC[damage])
    assert reason(inspector.inspect(path)) in {"not-a-picture", "damaged"}


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_orientation_is_applied(inspector: ImageInspector, tmp_path: Path, orientation: int) -> None:
    path = tmp_path / f"yön{orientation}.jpg"
    make.scene(300, 200).save(path, exif=make.exif(orientation=orientation))
    report = inspector.inspect(path, text="Foto: Ada", alt_text="Bahçede üç öğrenci")
    assert (report.width, report.height) == ((300, 200) if orientation < 5 else (200, 300))
    assert rules(report) == ([] if orientation == 1 else ["image.orientation"])
    small = inspector.thumbnail(path, 120)
    assert small is not None
    (tmp_path / "small.jpg").write_bytes(small)
    with Image.open(tmp_path / "small.jpg") as seen, Image.open(path) as stored:
        upright = stored.convert("RGB")
        turns = {
            2: [Image.Transpose.FLIP_LEFT_RIGHT],
            3: [Image.Transpose.ROTATE_180],
            4: [Image.Transpose.FLIP_TOP_BOTTOM],
            5: [Image.Transpose.TRANSPOSE],
            6: [Image.Transpose.ROTATE_270],
            7: [Image.Transpose.TRANSVERSE],
            8: [Image.Transpose.ROTATE_90],
        }
        for turn in turns.get(orientation, []):
            upright = upright.transpose(turn)
        expected = upright.resize(seen.size)
        for x, y in ((10, 10), (seen.width - 10, 10), (10, seen.height - 10), (seen.width - 10, seen.height - 10)):
            got, want = seen.getpixel((x, y)), expected.getpixel((x, y))
            assert max(abs(a - b) for a, b in zip(got, want, strict=True)) < 40


def test_a_stretched_and_credited_camera_picture(inspector: ImageInspector, tmp_path: Path) -> None:
    path = tmp_path / "gerilmiş.jpg"
    make.scene(1600, 900).save(path, exif=make.exif(declared=(1200, 900), artist="Ayşe Işık"))
    report = inspector.inspect(path, platforms=[Platform.X], text="Bahar geldi.", alt_text="Bahçede üç öğrenci")
    assert rules(report) == ["image.stretched", "attribution.missing"]
    assert report.diagnostics[0].data["ratio"] == pytest.approx(4 / 3, abs=0.001)
    assert "Ayşe Işık" in report.diagnostics[1].message.turkish()


def test_iptc_and_xmp_credits_are_found(inspector: ImageInspector, tmp_path: Path) -> None:
    plain = make.jpeg_bytes(make.scene(900, 700), xmp=make.xmp("", 'photoshop:Credit="Basın Ofisi"'))
    path = tmp_path / "künye.jpg"
    path.write_bytes(make.with_iptc(plain, {(2, 80): "Can Öz".encode(), (2, 116): "© 2025 Can Öz".encode()}))
    report = inspector.inspect(path, text=None, alt_text="Bahçede üç öğrenci")
    assert [(c.source, c.value) for c in report.credits] == [
        ("iptc.By-line", "Can Öz"),
        ("iptc.Copyright", "© 2025 Can Öz"),
        ("xmp.photoshop:Credit", "Basın Ofisi"),
    ]
    png = tmp_path / "künye.png"
    make.scene(900, 700).save(png, exif=make.exif(artist="Can Oz"))
    assert [c.value for c in inspector.inspect(png).credits] == ["Can Oz"]


def test_platform_findings_name_their_platform(inspector: ImageInspector, tmp_path: Path) -> None:
    path = make.save(tmp_path / "uzun.bmp", make.scene(200, 600))
    report = inspector.inspect(path, platforms=list(Platform), text="Foto: Ada", alt_text="Bahçede üç öğrenci")
    found = {(d.rule, d.data["platform"]) for d in report.diagnostics}
    assert found == {
        ("image.crop", "instagram"),
        ("image.small", "instagram"),
        ("image.small", "x"),
        ("image.small", "facebook"),
        ("image.format", "instagram"),
        ("image.format", "x"),
        ("image.format", "facebook"),
    }


def test_a_name_that_says_another_format(inspector: ImageInspector, tmp_path: Path) -> None:
    path = make.save(tmp_path / "resim.png", make.scene(900, 900), "JPEG")
    report = inspector.inspect(path, text="Foto: Ada", alt_text="Bahçede üç öğrenci")
    assert (report.format, rules(report)) == ("JPEG", ["image.format"])


BAD_FILES = {
    "empty": b"",
    "not-a-picture": b"bu bir resim degil " * 40,
    "unsupported": b"%PDF-1.7\n%",
    "too-many-pixels": make.png_claiming(100_000, 100_000),
    "damaged": make.png_claiming(300, 300, b"\0" * 40),
}


@pytest.mark.parametrize("expected", BAD_FILES)
def test_a_bad_file_gets_one_sentence(inspector: ImageInspector, tmp_path: Path, expected: str) -> None:
    path = tmp_path / "kötü.jpg"
    path.write_bytes(BAD_FILES[expected])
    assert reason(inspector.inspect(path, platforms=list(Platform))) == expected
    assert inspector.thumbnail(path, 100) is None


@pytest.mark.parametrize("svg", [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"<?xml version='1.0'?>\n<svg/>"])
def test_drawings_are_refused_by_name(inspector: ImageInspector, tmp_path: Path, svg: bytes) -> None:
    path = tmp_path / "logo.svg"
    path.write_bytes(svg)
    report = inspector.inspect(path)
    assert reason(report) == "unsupported"
    assert "SVG" in report.diagnostics[0].message.turkish()


def test_truncated_pictures_are_damaged(inspector: ImageInspector, tmp_path: Path) -> None:
    noisy = Image.effect_noise((400, 300), 80).convert("RGB")
    for name, whole in (("yarım.jpg", make.jpeg_bytes(noisy)), ("yarım.png", make.png_bytes(noisy))):
        path = tmp_path / name
        path.write_bytes(whole[: len(whole) // 2])
        assert reason(inspector.inspect(path)) == "damaged"


def test_a_lying_jpeg_header(inspector: ImageInspector, tmp_path: Path) -> None:
    path = tmp_path / "yalan.jpg"
    path.write_bytes(make.jpeg_claiming(make.jpeg_bytes(make.scene(64, 64)), 60_000, 60_000))
    assert reason(inspector.inspect(path)) == "too-many-pixels"
    path.write_bytes(make.jpeg_claiming(make.jpeg_bytes(make.scene(64, 64)), 9_000, 9_000))
    assert reason(inspector.inspect(path)) == "damaged"


def test_things_that_are_no_files(inspector: ImageInspector, tmp_path: Path) -> None:
    assert reason(inspector.inspect(tmp_path)) == "not-a-file"
    assert reason(inspector.inspect(tmp_path / "yok.jpg")) == "missing"
    assert reason(inspector.inspect(tmp_path / "a\0b.jpg")) == "missing"
    assert reason(inspector.inspect(tmp_path / ("u" * 5000))) == "missing"
    (tmp_path / "kırık").symlink_to(tmp_path / "yok")
    assert reason(inspector.inspect(tmp_path / "kırık")) == "missing"


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes of POSIX")
def test_a_named_pipe_does_not_hold_anybody(inspector: ImageInspector, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "boru.jpg")
    assert reason(inspector.inspect(tmp_path / "boru.jpg")) == "not-a-file"
    assert reason(inspector.inspect(Path("/dev/zero"))) == "not-a-file"


def test_a_vanished_and_a_replaced_file_are_not_answered_from_memory(inspector: ImageInspector, tmp_path: Path) -> None:
    path = make.save(tmp_path / "a.png", make.scene(100, 50))
    assert inspector.inspect(path).width == 100
    make.save(path, make.scene(64, 64))
    assert inspector.inspect(path).width == 64
    path.unlink()
    assert reason(inspector.inspect(path)) == "missing"


def test_too_many_bytes(tmp_path: Path) -> None:
    path = make.save(tmp_path / "a.png", make.scene(100, 50))
    with_little = ImageInspector(PROFILES, Limits(bytes=20))
    try:
        assert reason(with_little.inspect(path)) == "too-many-bytes"
    finally:
        with_little.close()


SLEEPER = """
import sys, time
sys.path.insert(0, {root!r})
from services.images.protocol import read_frame, write_frame
from services.images.worker import _pipes
source, target = _pipes()
read_frame(source)
write_frame(target, {{"ready": True}})
while True:
    request, _ = read_frame(source)
    if "yavaş" in request["path"]:
        time.sleep(60)
    if "öl" in request["path"]:
        raise SystemExit(3)
    write_frame(target, {{"refused": "empty", "detail": ""}})
"""


@pytest.fixture
def sleeper() -> Iterator[WorkerClient]:
    root = str(Path(__file__).resolve().parents[2])
    client = WorkerClient(Limits(seconds=0.3), [sys.executable, "-c", SLEEPER.format(root=root)])
    yield client
    client.close()


def why(client: WorkerClient, path: str) -> Unreadable:
    with pytest.raises(Refused) as refusal:
        client.ask({"do": "examine", "path": path}, lambda: False)
    return refusal.value.reason


def test_a_slow_picture_is_given_up_and_the_next_one_is_served(sleeper: WorkerClient) -> None:
    assert why(sleeper, "hızlı.jpg") is Unreadable.EMPTY
    first = sleeper.process_id
    assert why(sleeper, "hızlı.jpg") is Unreadable.EMPTY
    assert sleeper.process_id == first
    assert why(sleeper, "yavaş.jpg") is Unreadable.TOO_SLOW
    assert sleeper.process_id is None
    assert why(sleeper, "hızlı.jpg") is Unreadable.EMPTY
    assert sleeper.process_id not in {None, first}


def test_all_questions_about_one_picture_have_one_budget(sleeper: WorkerClient) -> None:
    budget = Budget(0.3)
    with pytest.raises(Refused):
        sleeper.ask({"do": "examine", "path": "yavaş.jpg"}, lambda: False, budget=budget)
    assert budget.left == 0
    with pytest.raises(Refused) as refusal:
        sleeper.ask({"do": "register", "path": "hızlı.jpg"}, lambda: False, budget=budget)
    assert refusal.value.reason is Unreadable.TOO_SLOW
    assert sleeper.process_id is None  # nobody was started for it


def test_what_lies_on_a_hung_drive_is_waited_for_once(sleeper: WorkerClient, monkeypatch: pytest.MonkeyPatch) -> None:
    awake = threading.Event()
    monkeypatch.setattr(client, "PLACES", HungPlaces(lambda _path: awake.wait(60), wait=0.02))
    assert why(sleeper, "ağ/yavaş.jpg") is Unreadable.NO_ANSWER
    assert why(sleeper, "ağ/hızlı.jpg") is Unreadable.NO_ANSWER
    assert sleeper.process_id is None
    assert why(sleeper, "ev/hızlı.jpg") is Unreadable.EMPTY
    awake.set()


def test_a_worker_that_dies_costs_only_its_picture(sleeper: WorkerClient) -> None:
    assert why(sleeper, "öl.jpg") is Unreadable.WORKER_LOST
    assert why(sleeper, "hızlı.jpg") is Unreadable.EMPTY


def test_a_worker_that_cannot_start_costs_a_sentence(tmp_path: Path) -> None:
    assert why(WorkerClient(command=[str(tmp_path / "yok")]), "a.jpg") is Unreadable.WORKER_LOST
    assert why(WorkerClient(command=[sys.executable, "-c", "pass"]), "a.jpg") is Unreadable.WORKER_LOST


def test_cancelling_ends_the_wait(sleeper: WorkerClient) -> None:
    patient = WorkerClient(Limits(seconds=50), sleeper._command)
    pressed = threading.Event()
    timer = threading.Timer(0.1, pressed.set)
    timer.start()
    try:
        with pytest.raises(Cancelled):
            patient.ask({"do": "examine", "path": "yavaş.jpg"}, pressed.is_set)
    finally:
        timer.join()
        patient.close()


def test_a_worker_killed_between_pictures_is_replaced(tmp_path: Path) -> None:
    path = make.save(tmp_path / "a.png", make.scene(100, 50))
    client = WorkerClient()
    try:
        client.ask({"do": "examine", "path": str(path)}, lambda: False)
        first = client.process_id
        assert first is not None
        os.kill(first, 9)
        head, _ = client.ask({"do": "examine", "path": str(path)}, lambda: False)
        assert head["facts"]
        assert client.process_id != first
    finally:
        client.close()


def test_the_worker_loads_neither_qt_nor_the_database() -> None:
    code = (
        "import sys, services.images.worker, services.images.codec;"
        "print(sorted({n.split('.')[0] for n in sys.modules} & {'PySide6', 'shiboken6', 'sqlalchemy', 'ui', 'models'}))"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


SMALL = (
    phone.HEIC,
    make.jpeg_bytes(make.scene(24, 16), exif=make.exif(artist="Ada")),
    make.png_bytes(make.scene(24, 16)),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    which=st.sampled_from(SMALL),
    changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=8),
    end=st.floats(0, 1),
)
def test_mutated_bytes_are_a_picture_or_a_sentence(
    inspector: ImageInspector, tmp_path: Path, which: bytes, changes: list[tuple[float, int]], end: float
) -> None:
    data = bytearray(which)
    for place, value in changes:
        data[int(place * len(data))] = value
    path = tmp_path / "bozuk.jpg"
    path.write_bytes(data[: int(end * len(data)) + (end > 0.5)])
    report = inspector.inspect(path, platforms=list(Platform), text="Bahar", alt_text="")
    if report.readable:
        assert report.width > 0
        assert "image.unreadable" not in rules(report)
    else:
        assert reason(report) not in {"worker-lost", "too-slow"}
    inspector.thumbnail(path, 16)


def test_the_door_of_an_installed_build_leads_to_the_worker(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    path = make.save(tmp_path / "a.png", make.scene(100, 50))
    inspector = ImageInspector(PROFILES, command=[sys.executable, str(root / "main.py"), "--image-worker"])
    try:
        assert inspector.inspect(path).width == 100
    finally:
        inspector.close()


def test_first_verdicts_come_before_all_of_them(tmp_path: Path) -> None:
    path = make.save(tmp_path / "a.jpg", make.scene(300, 200))
    inspector = ImageInspector(PROFILES)
    try:
        assert not inspector.inspect(path, quick=True).complete
        assert inspector.inspect(path).complete
        assert inspector.inspect(path, quick=True).complete  # what is known is told
    finally:
        inspector.close()


def test_a_crop_that_cuts_a_face_says_so(inspector: ImageInspector, tmp_path: Path) -> None:
    image = Image.new("RGB", (800, 1600), (140, 160, 180))
    image.paste(make.face(360), (200, 20))
    path = make.save(tmp_path / "a.jpg", image, quality=92)
    report = inspector.inspect(path, platforms=[Platform.INSTAGRAM])
    ((left, top, right, bottom),) = report.faces
    assert 200 < left < right < 560
    assert 20 < top < bottom < 380
    (crop,) = [found for found in report.diagnostics if found.rule == "image.crop"]
    assert crop.data["faces"] == 1
    assert crop.explanation is not None
    assert "1 yüz" in crop.explanation.turkish()


@pytest.mark.parametrize("slip", [ValueError("42"), cv2.error("assertion"), np.linalg.LinAlgError("singular")])
def test_a_slip_in_a_measure_costs_that_measure_only(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, slip: Exception
) -> None:
    path = make.save(tmp_path / "resim.jpg", make.scene(300, 200), "JPEG", exif=make.exif(declared=(200, 200)))

    def slipping(_views: object) -> tuple[Mark, ...]:
        raise slip

    monkeypatch.setattr(codec.looking, "marks", slipping)
    facts = codec.examine(path.read_bytes(), Limits())
    assert (facts.marks, len(facts.declared), facts.format) == ((), 1, "JPEG")
    (fault,) = facts.faults
    assert fault.startswith(f"{type(slip).__name__} in slipping:")
    assert PictureFacts.from_json(facts.to_json()) == facts


def test_the_worker_outlives_a_slip_and_says_where_it_was(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = make.save(tmp_path / "resim.jpg", make.scene(300, 200), "JPEG")
    client = WorkerClient()
    try:
        client.ask({"do": "examine", "path": str(path)}, lambda: False)
        before = client.process_id
        with pytest.raises(Refused) as caught:
            client.ask({"do": "crop", "path": str(path), "box": ["x", 0, 1, 1]}, lambda: False)
        assert caught.value.reason is Unreadable.WORKER_LOST
        assert client.process_id == before
        assert "ValueError in " in caplog.text
        assert "'x'" not in caplog.text  # what it was about stays in the worker
    finally:
        client.close()


def test_a_cache_that_cannot_be_used_stops_no_check(tmp_path: Path) -> None:
    path = make.save(tmp_path / "resim.jpg", make.scene(300, 200), "JPEG")
    blocked = tmp_path / "dosya"
    blocked.write_text("klasör değil", encoding="utf-8")
    for where, made in ((blocked / "cache" / "pictures.idx", False), (tmp_path / "cache" / "pictures.idx", False)):
        inspector = ImageInspector(
            PROFILES, library=lambda worker, where=where: LibraryMatcher(worker, Path, lambda: PictureIndex(where))
        )
        try:
            assert inspector.inspect(path).readable
            assert where.exists() == made  # looking makes no file
        finally:
            inspector.close()
