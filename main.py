"""The door: arguments → log → crash hooks → settings → database → services → window or command line.

Importing this module loads neither Qt nor SQLAlchemy; each way through it loads what it needs.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace

EXIT_FAILED, EXIT_USAGE = 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with ``argv`` (without its name) and return the exit status of DESIGN section 5."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    helper = _helper(arguments)
    if helper is not None:
        return helper()
    unseen = arguments[-1:] == ["--background"]  # by the system at login: see services/autostart
    wish = _window_wish(arguments[:-1] if unseen else arguments)
    if wish is not None:
        return _open_window(*wish, unseen=unseen)
    from ui.cli.parser import build_parser

    wanted = build_parser().parse_args(arguments)
    if wanted.command is None:
        return _open_window(demo=wanted.demo, profile=wanted.profile)
    return _run_command(wanted)


def _run_command(wanted: Namespace) -> int:
    match wanted.command:
        case "tour":
            return _take_tour(wanted.folder, wanted.size)
        case "self-test":
            return _test_self()
        case "vault":
            from ui.cli.vault import run_vault

            return run_vault(wanted)
        case "handoff":
            from ui.cli.handoff import run_handoff

            return run_handoff(wanted)
        case _:
            from ui.cli.check import run_check

            return run_check(wanted)


def _helper(arguments: list[str]) -> Callable[[], int] | None:
    """Return what this process is to be where an installed build starts itself once more, as a helper of the window."""
    if arguments[:1] == ["--image-worker"]:
        from services.images.worker import main as serve_pictures

        return serve_pictures
    if arguments[:1] == ["--language-tool-keeper"]:
        from services.language_tool.keeper import main as keep

        return lambda: keep(arguments[1:])
    return None


def _window_wish(arguments: list[str]) -> tuple[bool, Path | None] | None:
    """Read the few arguments of the window without loading argparse: (demo, profile), or ``None`` for all others."""
    match arguments:
        case []:
            return (False, None)
        case ["--demo"]:
            return (True, None)
        case ["--profile", folder] if not folder.startswith("-"):
            return (False, Path(folder))
        case _:
            return None


def _open_window(demo: bool, profile: Path | None, *, unseen: bool = False) -> int:
    if not _has_display():
        _complain(
            "Ekran bulunamadı, pencere açılamıyor. Masaüstü oturumunda çalıştırın ya da görüntüsüz deneyin:"
            " birim-kalemi check --help, birim-kalemi tour --help.\n"
            "No display was found. Start it in a desktop session, or use a command: birim-kalemi --help."
        )
        return EXIT_USAGE
    if demo:
        from tempfile import TemporaryDirectory

        from services.paths import Paths
        from services.sample.demo import holds_data

        if profile and holds_data(Paths.in_folder(profile)):
            _complain(
                "--demo yalnızca boş bir profilde açılır; bu klasörde veri var. Başka bir klasör verin ya da yalnızca"
                " --demo yazın.\n"
                "--demo needs an empty profile; this folder holds data. Name another folder, or none."
            )
            return EXIT_USAGE
        with TemporaryDirectory(prefix="birim-kalemi-demo-", ignore_cleanup_errors=True) as folder:
            return _run_window(profile or Path(folder), demo=True)
    return _run_window(profile, demo=False, unseen=unseen)


def _run_window(profile: Path | None, *, demo: bool, unseen: bool = False) -> int:
    from services.clock import SystemClock
    from services.paths import Paths
    from ui.start import open_window

    # Not Path.resolve(), which raises for a loop of links: the window tells of a folder that cannot be used.
    paths = Paths.in_folder(Path(os.path.realpath(profile))) if profile else Paths.of_user()
    return open_window(paths, SystemClock(), demo=demo, unseen=unseen)


def _take_tour(folder: Path, size: tuple[int, int]) -> int:
    if not _has_display():
        _complain(
            "Ekran bulunamadı. Tur için bir ekran ya da Xvfb gerekir: xvfb-run -a birim-kalemi tour KLASÖR\n"
            "No display was found. The tour needs one, or Xvfb."
        )
        return EXIT_USAGE
    from ui.tour import take_tour

    return take_tour(folder, size)


def _test_self() -> int:
    from services.paths import RESOURCES
    from services.selftest import run_checks, service_checks
    from ui.shell.qt_checks import qt_checks

    return run_checks([*service_checks(RESOURCES), *qt_checks(RESOURCES)])


def _has_display() -> bool:
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in wanted)


def _complain(text: str) -> None:
    sys.stderr.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
