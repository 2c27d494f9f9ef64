"""Every key of the program, declared once for the cheat sheet; grouped by where it works."""

from __future__ import annotations

from dataclasses import dataclass

from models.messages import QT_TRANSLATE_NOOP

_CONTEXT = "Shortcuts"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Keys as ``QKeySequence`` reads them, and what they do (Turkish, translated in the context ``Shortcuts``)."""

    keys: tuple[str, ...]
    does: str


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """The keys of one page."""

    title: str
    shortcuts: tuple[Shortcut, ...]


def _key(does: str, *keys: str) -> Shortcut:
    return Shortcut(keys, does)


GROUPS: tuple[ShortcutGroup, ...] = (
    ShortcutGroup(
        QT_TRANSLATE_NOOP("Shortcuts", "Her yerde"),
        (
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Takvim"), "Ctrl+1"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Yazı"), "Ctrl+2"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Görseller"), "Ctrl+3"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Kasa"), "Ctrl+4"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Ayarlar"), "Ctrl+5"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Sonraki ve önceki sayfa"), "Ctrl+PgDown", "Ctrl+PgUp"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Kısayollar"), "F1"),
            _key(QT_TRANSLATE_NOOP("Shortcuts", "Programdan çık"), "Ctrl+Q"),
        ),
    ),
)
"""In the order of the rail."""
