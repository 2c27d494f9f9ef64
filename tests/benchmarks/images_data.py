"""Free pictures out of Debian's and PyPI's packages: who they are, and how anyone gets them.

``packaging/training/stretch/packages.tsv`` names the packages, ``pictures.tsv`` the pictures by their SHA-256, so that
another version of a package gives the same picture or none. Three halves, split by scene: ``train`` and ``dev`` made
the network, ``test`` is what the benchmark reports and nothing else ever looks at.

``python -m tests.benchmarks.images_data train dev test`` fetches; ``BIRIM_KALEMI_PICTURES`` names another room than
``build/pictures``.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
TABLES = ROOT / "packaging" / "training" / "stretch"
ROOM = Path(os.environ.get("BIRIM_KALEMI_PICTURES", ROOT / "build" / "pictures"))
_SUFFIXES = frozenset((".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff"))
_TIMEOUT = 600


@dataclass(frozen=True, slots=True)
class Package:
    """``channel`` is ``deb``, ``source`` (Debian's) or ``pypi``; ``sha256`` is of the archive (or .dsc)."""

    channel: str
    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Picture:
    """``half`` is ``train``, ``dev`` or ``test``; ``kind`` is ``photo``, or ``drawing`` (screenshots and maps too)."""

    half: str
    kind: str
    scene: int
    package: str
    sha256: str
    name: str

    @property
    def path(self) -> Path:
        return ROOM / "files" / (self.sha256 + Path(self.name).suffix.lower())  # ascii

    def pixels(self) -> NDArray[np.uint8]:
        """Return rows of RGB, as stored."""
        Image.MAX_IMAGE_PIXELS = None
        with Image.open(self.path) as image:
            return np.asarray(image.convert("RGB"), np.uint8)


def packages() -> list[Package]:
    return [Package(*row) for row in _rows("packages.tsv")]


def pictures(*halves: str) -> list[Picture]:
    """Return the pictures of ``halves`` that the tables name, whether they are here or not."""
    rows = [
        Picture(half, kind, int(scene), package, sha256, name)
        for half, kind, scene, package, sha256, name in _rows("pictures.tsv")
    ]
    return [row for row in rows if row.half in halves]


def _rows(name: str) -> Iterator[list[str]]:
    for line in (TABLES / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


def fetched(*halves: str) -> list[Picture]:
    """Fetch what is missing of ``halves`` and return what is here; what cannot be had is told on standard error."""
    wanted = pictures(*halves)
    missing = {picture.sha256: picture for picture in wanted if not picture.path.is_file()}
    (ROOM / "files").mkdir(parents=True, exist_ok=True)
    for package in packages():
        if any(picture.package == package.name for picture in missing.values()):
            _take(package, missing)
    here = [picture for picture in wanted if picture.path.is_file()]
    if len(here) < len(wanted):
        print(f"{len(wanted) - len(here)} of {len(wanted)} pictures could not be had", file=sys.stderr)
    return here


def _take(package: Package, missing: dict[str, Picture]) -> None:
    """Unpack ``package`` and keep those of ``missing`` that are in it."""
    with tempfile.TemporaryDirectory(dir=ROOM) as folder:
        room = Path(folder)
        try:
            _FETCH[package.channel](package, room)
        except (subprocess.SubprocessError, OSError) as error:
            print(f"{package.name} {package.version}: {error}", file=sys.stderr)
        for file in sorted(room.rglob("*")):
            if file.suffix.lower() in _SUFFIXES and file.is_file() and not file.is_symlink():  # ascii
                picture = missing.pop(hashlib.sha256(file.read_bytes()).hexdigest(), None)
                if picture is not None:
                    shutil.move(file, picture.path)


def _deb(package: Package, room: Path) -> None:
    try:
        _run(room, "apt-get", "download", "-q", f"{package.name}={package.version}")
    except subprocess.CalledProcessError:  # another Debian, another version: most pictures are the same
        _run(room, "apt-get", "download", "-q", package.name)
    for archive in _archives(room, package, "*.deb"):
        _run(room, "dpkg-deb", "-x", str(archive), str(room))


def _source(package: Package, room: Path) -> None:
    # The system need not have Debian's sources among its lists: these are its own lists, as sources, in our room.
    lists = room / "apt"
    (lists / "lists" / "partial").mkdir(parents=True)
    for file in Path("/etc/apt/sources.list.d").glob("*.sources"):
        text = file.read_text(encoding="utf-8").replace("Types: deb\n", "Types: deb-src\n")
        (lists / file.name).write_text(text, encoding="utf-8")
    options = ["-o", "Dir::Etc::SourceList=/dev/null", "-o", f"Dir::Etc::SourceParts={lists}"]
    options += ["-o", f"Dir::State::Lists={lists / 'lists'}"]
    _run(room, "apt-get", *options, "-q", "update")
    with contextlib.suppress(subprocess.CalledProcessError):  # the archive may be there although the patches are not
        _run(room, "apt-get", *options, "-q", "source", "--only-source", "--download-only", package.name)
    _archives(room, package, "*.dsc")
    for archive in room.glob("*.orig*.tar.*[!c]"):
        with tarfile.open(archive) as tar:
            tar.extractall(room / archive.name.partition("_")[0], filter="data")


def _pypi(package: Package, room: Path) -> None:
    exact = f"{package.name}=={package.version}"
    pip = [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps"]
    wheel = ["--only-binary", ":all:", "--python-version", "311", "--implementation", "cp", "--abi", "cp311"]
    wheel += ["--abi", "abi3", "--abi", "none", "--platform", "any"]
    for tag in ("manylinux2014_x86_64", "manylinux_2_17_x86_64", "manylinux_2_27_x86_64", "manylinux_2_28_x86_64"):
        wheel += ["--platform", tag]
    try:
        _run(room, *pip, *wheel, exact)
    except subprocess.CalledProcessError:
        _run(room, *pip, "--no-binary", ":all:", exact)
    for archive in _archives(room, package, "*.whl"):
        with zipfile.ZipFile(archive) as file:
            file.extractall(room / "wheel")
    for archive in _archives(room, package, "*.tar.gz"):
        with tarfile.open(archive) as file:
            file.extractall(room / "sdist", filter="data")


_FETCH: dict[str, Callable[[Package, Path], None]] = {"deb": _deb, "source": _source, "pypi": _pypi}


def _archives(room: Path, package: Package, pattern: str) -> Iterable[Path]:
    found = sorted(room.glob(pattern))
    for archive in found:
        if hashlib.sha256(archive.read_bytes()).hexdigest() != package.sha256:
            print(f"{archive.name} is another build than the one in packages.tsv", file=sys.stderr)
    return found


def _run(room: Path, *command: str) -> None:
    subprocess.run(command, cwd=room, check=True, capture_output=True, timeout=_TIMEOUT)


if __name__ == "__main__":
    print(len(fetched(*(sys.argv[1:] or ["test"]))), "pictures in", ROOM / "files")
