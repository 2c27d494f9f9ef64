"""The difference of two versions as rich text: told by colour, by underline and strike-through, and in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape
from typing import cast

from PySide6.QtCore import QCoreApplication

from models.enums import Language, Platform, PostState
from models.posts import Dismissal
from services.checking import quotes_words
from services.history.changes import Aspect, Change, Comparison, TextChange
from services.history.words import Fate, Piece, tokens
from ui.editor.kinds import language_name, platform_name, rule_name, state_name
from ui.moments import short_moment
from ui.theme import current_theme

_SPOKEN_AT_MOST = 40
_ALL = frozenset(Fate)
_OLD, _NEW = frozenset({Fate.KEPT, Fate.REMOVED}), frozenset({Fate.KEPT, Fate.INSERTED})


class Teller:
    """Knows the names that a comparison only has the ids of."""

    def __init__(self, names: Mapping[str, str], now: datetime) -> None:
        """``names`` are of pillars and campaigns, by their ids."""
        self._names = names
        self._now = now

    def html(self, comparison: Comparison, *, side_by_side: bool) -> str:
        """Return a document with every text that is or was there, and a list of what changed beside the words."""
        parts = [self._text(one, side_by_side) for one in comparison.texts if one.pieces or one.began or one.ended]
        if comparison.changes:
            heading = QCoreApplication.translate("Versions", "Metin dışında değişenler")
            rows = "".join(f"<li>{self._change(change)}</li>" for change in comparison.changes)
            parts.append(f"<h4>{heading}</h4><ul style='margin-left:0'>{rows}</ul>")
        return "".join(parts)

    def summary(self, comparison: Comparison) -> str:
        """Return one line that says how much changed."""
        if comparison.is_same:
            return QCoreApplication.translate("Versions", "Bu iki sürüm aynı.")
        removed, inserted = (_words(comparison, fate) for fate in (Fate.REMOVED, Fate.INSERTED))
        said = QCoreApplication.translate("Versions", "{inserted} sözcük eklendi, {removed} sözcük çıktı.")
        parts = [said.format(inserted=inserted, removed=removed)] if removed or inserted else []
        if comparison.changes:
            beside = QCoreApplication.translate("Versions", "Metin dışında {n} değişiklik var.")
            parts.append(beside.format(n=len(comparison.changes)))
        return " ".join(parts) or QCoreApplication.translate("Versions", "Sözcükler aynı; platform metni ayrıldı.")

    def spoken(self, comparison: Comparison) -> str:
        """Return the changes in words, for who hears the screen."""
        told = [self.summary(comparison)]
        removed = QCoreApplication.translate("Versions", "Çıktı: “{words}”.")
        inserted = QCoreApplication.translate("Versions", "Eklendi: “{words}”.")
        for text in comparison.texts:
            if text.differs:
                told.append(f"{self._name(text)}:")
            for piece in text.pieces:
                if piece.fate is not Fate.KEPT:
                    said = removed if piece.fate is Fate.REMOVED else inserted
                    told.append(said.format(words=piece.text.strip() or "␣"))
        return " ".join(told[:_SPOKEN_AT_MOST])

    def _text(self, text: TextChange, side_by_side: bool) -> str:
        note = ""
        if text.began:
            note = QCoreApplication.translate("Versions", "kendi metni oldu")
        elif text.ended:
            note = QCoreApplication.translate("Versions", "ortak metne döndü")
        elif not text.differs:
            note = QCoreApplication.translate("Versions", "değişmedi")
        heading = f"<h4>{escape(self._name(text))}{f' · {note}' if note else ''}</h4>"
        if not side_by_side:
            return f"{heading}<p>{_marked(text.pieces, _ALL)}</p>"
        cells = "".join(
            f"<td width='50%' style='padding:0 12px 0 0'>{_marked(text.pieces, shown)}</td>" for shown in (_OLD, _NEW)
        )
        return f"{heading}<table width='100%' cellspacing='0'><tr>{cells}</tr></table>"

    def _name(self, text: TextChange) -> str:
        if text.platform is None:
            return QCoreApplication.translate("Versions", "Ortak metin")
        return platform_name(text.platform)

    def _change(self, change: Change) -> str:
        name = _aspect_name(change.aspect)
        about = "" if not change.name or change.aspect in (Aspect.PICTURE, Aspect.DISMISSAL) else f" ({change.name})"
        pieces = [
            Piece(fate, self._value(change.aspect, value))
            for fate, value in ((Fate.REMOVED, change.before), (Fate.INSERTED, change.after))
            if value not in (None, "", ())
        ]
        return f"{escape(name + about)}: " + " → ".join(_marked([piece], _ALL) for piece in pieces)

    def _value(self, aspect: Aspect, value: object) -> str:
        if aspect in (Aspect.PILLAR, Aspect.CAMPAIGN):
            return self._names.get(str(value), QCoreApplication.translate("Versions", "silinmiş"))
        match value:
            case datetime():
                said = short_moment(value, self._now)
            case PostState():
                said = state_name(value)
            case Language():
                said = language_name(value)
            case Dismissal():
                said = f"“{value.excerpt}”" if quotes_words(value) else rule_name(value.rule)
            case tuple():
                many = cast("tuple[str, ...]", value)
                said = ", ".join(platform_name(one) if isinstance(one, Platform) else one for one in many)
            case _:
                said = str(value)
        return said


def _aspect_name(aspect: Aspect) -> str:
    translate = QCoreApplication.translate
    return {
        Aspect.STATE: translate("Versions", "Durum"),
        Aspect.DAY: translate("Versions", "Planlanan gün"),
        Aspect.PUBLISHED: translate("Versions", "Yayımlanma"),
        Aspect.LINK: translate("Versions", "Bağlantı"),
        Aspect.LANGUAGE: translate("Versions", "Dil"),
        Aspect.PLATFORMS: translate("Versions", "Platformlar"),
        Aspect.PILLAR: translate("Versions", "İçerik sütunu"),
        Aspect.CAMPAIGN: translate("Versions", "Kampanya"),
        Aspect.PICTURE: translate("Versions", "Görsel"),
        Aspect.PICTURE_ORDER: translate("Versions", "Görsellerin sırası"),
        Aspect.ALT_TEXT: translate("Versions", "Alternatif metin"),
        Aspect.CREDIT: translate("Versions", "Kaynak satırı"),
        Aspect.DISMISSAL: translate("Versions", "Gerekçeyle geçilen"),
    }[aspect]


def _words(comparison: Comparison, fate: Fate) -> int:
    found = (piece.text for text in comparison.texts for piece in text.pieces if piece.fate is fate)
    return sum(any(letter.isalnum() for letter in token) for text in found for token in tokens(text))


def _marked(pieces: Sequence[Piece], shown: frozenset[Fate]) -> str:
    colours = current_theme().tokens
    styles = {
        Fate.REMOVED: f"color:{colours.error};background-color:{colours.error_soft};text-decoration:line-through",
        Fate.INSERTED: f"color:{colours.success};background-color:{colours.success_soft};text-decoration:underline",
    }
    parts: list[str] = []
    for piece in pieces:
        if piece.fate not in shown:
            continue
        text = escape(piece.text)
        if piece.fate is not Fate.KEPT and not piece.text.strip("\n"):
            text = "¶" + text  # a line that came or went has nothing to underline
        text = text.replace("\n", "<br>").replace("  ", "&nbsp; ")
        style = styles.get(piece.fate)
        parts.append(f"<span style='{style}'>{text}</span>" if style else text)
    return "".join(parts)
