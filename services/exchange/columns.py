"""The columns of a calendar in a spreadsheet: what they are called, in Turkish or English, in any order."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from models.enums import Platform
from services.exchange.sheet import Cell
from services.language import turkish


class Column(StrEnum):
    """What a cell is about. The value is the heading that is written."""

    DAY = "Tarih"
    TIME = "Saat"
    ACCOUNTS = "Hesap"
    KIND = "Tür"
    TOPIC = "Konu"
    TEXT = "Metin"
    TEXT_X = "Metin (X)"
    TEXT_FACEBOOK = "Metin (Facebook)"
    TEXT_INSTAGRAM = "Metin (Instagram)"
    PICTURES = "Görsel"
    TAGS = "Etiketler"
    STATE = "Durum"
    ID = "Kimlik"


OWN_TEXTS: Mapping[Column, Platform] = {
    Column.TEXT_X: Platform.X,
    Column.TEXT_FACEBOOK: Platform.FACEBOOK,
    Column.TEXT_INSTAGRAM: Platform.INSTAGRAM,
}
_ALSO: Mapping[Column, tuple[str, ...]] = {
    Column.DAY: ("gun", "yayin tarihi", "paylasim tarihi", "planlanan tarih", "date", "day", "publish date"),
    Column.TIME: ("saati", "yayin saati", "paylasim saati", "zaman", "time", "hour", "publish time"),
    Column.ACCOUNTS: (
        *("hesaplar", "platform", "platformlar", "kanal", "kanallar", "mecra", "sosyal medya"),
        *("account", "accounts", "channel", "channels", "platforms", "network"),
    ),
    Column.KIND: ("turu", "icerik turu", "icerik sutunu", "kategori", "type", "kind", "pillar", "category"),
    Column.TOPIC: ("baslik", "konu basligi", "topic", "title", "subject"),
    Column.TEXT: (
        *("icerik", "yazi", "gonderi", "gonderi metni", "paylasim metni", "aciklama"),
        *("text", "content", "caption", "copy", "post", "post text"),
    ),
    Column.TEXT_X: ("metin x", "x metni", "text x", "twitter metni", "metin twitter", "x text"),
    Column.TEXT_FACEBOOK: ("metin facebook", "facebook metni", "text facebook", "facebook text"),
    Column.TEXT_INSTAGRAM: ("metin instagram", "instagram metni", "text instagram", "instagram text"),
    Column.PICTURES: ("gorseller", "resim", "fotograf", "gorsel adi", "image", "images", "picture", "media", "visual"),
    Column.TAGS: ("etiket", "hashtag", "hashtags", "hashtagler", "tags", "labels"),
    Column.STATE: ("durumu", "asama", "status", "state", "stage"),
    Column.ID: ("id", "gonderi kimligi", "post id"),
}
_NOT_A_LETTER = re.compile(r"[\W_]+")
_FEWEST = 2


def plain(text: str) -> str:
    """Return ``text`` as headings and words of cells are compared: folded, in ASCII, single spaces."""
    return _NOT_A_LETTER.sub(" ", turkish.searchable(text[:200])).strip()


_NAMES: Mapping[str, Column] = {
    **{name: column for column, names in _ALSO.items() for name in names},
    **{plain(column.value): column for column in Column},
}


def find_columns(cells: Sequence[Cell]) -> dict[Column, int]:
    """Return the places of the columns that ``cells`` name; empty where that is no row of headings.

    Of two with the same meaning the first counts. There must be two, and one that can tell of a post.
    """
    found: dict[Column, int] = {}
    for place, cell in enumerate(cells):
        if isinstance(cell, str) and (column := _NAMES.get(plain(cell))) is not None:
            found.setdefault(column, place)
    tells = found.keys() & {Column.TEXT, Column.TOPIC, Column.ID, *OWN_TEXTS}
    return found if tells and len(found) >= _FEWEST else {}


def is_heading(cells: Sequence[Cell]) -> bool:
    """Tell whether ``cells`` are a calendar's headings."""
    return bool(find_columns(cells))
