"""Whether this login of the PC looks like one that several people use. A guess, which the user confirms or corrects."""

from __future__ import annotations

import getpass
import re
import sys

from services.language import turkish

_SHARED_NAMES = frozenset(
    (
        "birim", "bilgisayar", "bolum", "danisma", "dekanlik", "egitim", "genel", "guest", "idare", "kiosk", "konuk",
        "kullanici", "kutuphane", "lab", "laboratuvar", "mudurluk", "office", "ofis", "ogrenci", "ortak", "pc",
        "personel", "public", "sekreter", "sekreterlik", "shared", "staff", "student", "user", "yonetici", "misafir",
    )
)  # fmt: skip


def looks_shared() -> bool:
    """Whether the login's name is an office's or nobody's, or Windows logs in by itself."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError):  # no name is set and none is known: containers
        return False
    return is_shared_name(name) or _logs_in_by_itself()


def is_shared_name(name: str) -> bool:
    """Whether a login's name names a room or a role: ``ortak``, ``Kütüphane2``, ``sekreterlik_pc``."""
    words = re.split(r"[\W\d_]+", turkish.searchable(name))
    return any(word in _SHARED_NAMES for word in words)


def _logs_in_by_itself() -> bool:
    """Whether Windows asks nobody for a password at its start."""
    if sys.platform != "win32":
        return False
    import winreg

    where = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon"
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, where) as key:
            return str(winreg.QueryValueEx(key, "AutoAdminLogon")[0]) == "1"
    except OSError:  # the value is not there: nobody asked for it
        return False
