"""Days, times, accounts, states and hashtags as editors write them into cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from models.calendar import Pillar
from models.enums import Platform, PostState
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Account
from services.accounts.handles import PLATFORM_NAMES, clean_handle, fold_handle, platform_of
from services.accounts.registry_cells import platform_named, read_day
from services.exchange.columns import plain
from services.exchange.sheet import Cell, Flaw
from services.planning.times import EVENING, MORNING

STATE_WORDS: Mapping[PostState, str] = MappingProxyType(
    {
        PostState.IDEA: "Fikir",
        PostState.DRAFT: "Taslak",
        PostState.REVIEW: "Gözden geçirmede",
        PostState.READY: "Hazır",
        PostState.PLANNED: "Planlandı",
        PostState.PUBLISHED: "Yayımlandı",
        PostState.CANCELLED: "İptal edildi",
    }
)
"""What is written into the column Durum."""
_STATES: Mapping[str, PostState] = {
    **{plain(word): state for state, word in STATE_WORDS.items()},
    **{state.value: state for state in PostState},
    **dict.fromkeys(("oneri", "taslak fikir"), PostState.IDEA),
    **dict.fromkeys(("yaziliyor", "hazirlaniyor", "draft"), PostState.DRAFT),
    **dict.fromkeys(("incelemede", "gozden geciriliyor", "onay bekliyor", "onayda", "in review"), PostState.REVIEW),
    **dict.fromkeys(("onaylandi", "tamam", "approved", "done"), PostState.READY),
    **dict.fromkeys(("planli", "zamanlandi", "gecikti", "zamani gecti", "scheduled", "late"), PostState.PLANNED),
    **dict.fromkeys(("yayinlandi", "paylasildi", "posted", "sent"), PostState.PUBLISHED),
    **dict.fromkeys(("iptal", "vazgecildi", "canceled"), PostState.CANCELLED),
}
_TIMES = {
    **dict.fromkeys(("sabah", "morning"), MORNING),
    **dict.fromkeys(("ogle", "oglen", "noon"), time(12, 30)),
    **dict.fromkeys(("ogleden sonra", "afternoon"), time(15)),
    **dict.fromkeys(("aksam", "evening"), EVENING),
}
_CLOCK = re.compile(
    r"(?:saat\s+)?(\d{1,2})(?:\s*[.:]\s*(\d{2}))?(?:[.:]00)?(?:\s*['’]?(?:de|da|te|ta))?", re.IGNORECASE
)
_ZONE = re.compile(
    r"\d[.:]\d{2}\s*(?:Z\b|CET\b|EET\b|TRT\b|TS[İI]\b|\+\d{1,2}|-0\d:?[03]0\b)|\b(?:UTC|GMT)", re.IGNORECASE
)
_DAY_AND_TIME = re.compile(r"(.+?)[T ,]\s*(?:saat\s+)?(\d{1,2}[.:]\d{2}(?:[.:]\d{2}(?:[.,]0+)?)?)\s*", re.IGNORECASE)
_WEEKDAY = re.compile(
    r"\b(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday)\b,?",
    re.IGNORECASE,
)
_EARLIEST, _LATEST = 2000, 2100
_EXCEL_BEGINS = date(1899, 12, 30)
_DAY = timedelta(days=1)
_SEPARATORS = re.compile(r"[,;\n]+|\s+(?:ve|and)\s+|\s+/\s+")
_TAG = re.compile(r"#[\w\u0300-\u036f]+")
_HOW = QT_TRANSLATE_NOOP("services", "“{cell}” bir tarih olarak okunamadı; 02.11.2026 gibi yazın.")
_HOW_TIME = QT_TRANSLATE_NOOP("services", "“{cell}” bir saat olarak okunamadı; 09.30 gibi yazın.")


class Refused(Exception):  # noqa: N818 - says what happened
    """A row that is left out, with the reason."""

    def __init__(self, sentence: str, /, **values: object) -> None:
        self.reason = Message(sentence, values)
        super().__init__(sentence)


def text_of(cell: Cell) -> str:
    """Return what a cell says. Raises :class:`Refused` where its program never stored it."""
    if cell is None:
        return ""
    if isinstance(cell, Flaw):
        raise Refused(
            QT_TRANSLATE_NOOP(
                "services",
                "Bir hücrede formül var ve sonucu dosyada yok; Excel’de açıp kaydedin ya da değerini yazın.",
            )
        )
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime):
        return f"{cell:%d.%m.%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    return f"{cell:%H:%M}" if isinstance(cell, time) else str(cell)


def read_when(cell: Cell) -> tuple[date | None, time | None]:
    """Return the day in ``cell`` and, where it says one, the time. Raises :class:`Refused`."""
    if isinstance(cell, datetime):
        if cell.tzinfo is not None:
            raise _zone(text_of(cell))
        return _bounded(cell.date(), text_of(cell)), _whole(cell.time()) if cell.time() != time(0) else None
    if isinstance(cell, date):
        return _bounded(cell, text_of(cell)), None
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _from_number(cell)
    text = " ".join(text_of(cell).split())
    if not text:
        return None, None
    if _ZONE.search(text):
        raise _zone(text)
    bare = _WEEKDAY.sub("", text).strip(" ,")
    day, at = _bare_day(bare), None
    if day is None and (split := _DAY_AND_TIME.fullmatch(bare)):
        day, at = _bare_day(split[1].strip(" ,")), read_time(split[2])
    if day is None:
        raise Refused(_HOW, cell=text[:40])
    return _bounded(day, text), at


def _bare_day(text: str) -> date | None:
    """Return the day that is all of ``text``: nothing behind it is passed over."""
    return None if re.search(r"\d[T ]\s*\d{1,2}[.:]\d{2}", text) else read_day(text)


def _from_number(number: float) -> tuple[date, time | None]:
    """Return what Excel means by a number of days."""
    if not 1 <= number < 100_000:
        raise Refused(_HOW, cell=text_of(number))
    day = _EXCEL_BEGINS + timedelta(days=int(number))
    minutes = round((number - int(number)) * 1440) % 1440
    return _bounded(day, text_of(number)), time(*divmod(minutes, 60)) if minutes else None


def _bounded(day: date, said: str) -> date:
    if not _EARLIEST <= day.year <= _LATEST:
        raise Refused(QT_TRANSLATE_NOOP("services", "“{cell}” tarihinin yılını denetleyin."), cell=said[:40])
    return day


def _zone(text: str) -> Refused:
    return Refused(
        QT_TRANSLATE_NOOP(
            "services", "“{cell}” bir saat dilimi söylüyor; saatleri Türkiye saatiyle, dilim yazmadan girin."
        ),
        cell=text[:40],
    )


def read_time(cell: Cell) -> time | None:
    """Return the local time in ``cell``; ``None`` where it is empty. Raises :class:`Refused`."""
    if isinstance(cell, datetime):
        cell = cell.timetz()
    if isinstance(cell, time):
        if cell.tzinfo is not None:
            raise _zone(text_of(cell))
        return _whole(cell)
    if isinstance(cell, timedelta):
        return _of_day(cell / _DAY, text_of(cell))
    if isinstance(cell, float) and not cell.is_integer():
        return _of_day(cell, text_of(cell))
    return _spoken_time(" ".join(text_of(cell).split()))


def _of_day(part: float, said: str) -> time:
    """Return the time when ``part`` of a day is over: that is how Excel keeps it."""
    if not 0 <= part < 1:
        raise Refused(_HOW_TIME, cell=said[:40])
    return time(*divmod(round(part * 1440) % 1440, 60))


def _spoken_time(text: str) -> time | None:
    if not text:
        return None
    if _ZONE.search(text):
        raise _zone(text)
    if (named := _TIMES.get(plain(text))) is not None:
        return named
    found = _CLOCK.fullmatch(text)
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise Refused(_HOW_TIME, cell=text[:40])
    return time(int(found[1]), int(found[2] or 0))


def _whole(at: time) -> time:
    return at.replace(second=0, microsecond=0, fold=0)


def read_state(text: str) -> PostState | None:
    """Return the state that ``text`` names; ``None`` where it is empty. Raises :class:`Refused`."""
    word = plain(text)
    if not word:
        return None
    state = _STATES.get(word)
    if state is None:
        raise Refused(
            QT_TRANSLATE_NOOP("services", "“{cell}” bir durum değil; Taslak, Hazır, Planlandı ya da Yayımlandı yazın."),
            cell=text[:40],
        )
    return state


def read_pillar(text: str, pillars: Iterable[Pillar]) -> Pillar | None:
    """Return the pillar of that name."""
    wanted = plain(text)
    return next((one for one in pillars if plain(one.name) == wanted), None)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a post goes: a platform, and the account there if the unit keeps one."""

    platform: Platform
    account_id: str | None = None


def read_places(text: str, accounts: Sequence[Account]) -> tuple[Place, ...]:
    """Return the accounts that ``text`` names by platform, handle, address or name. Raises :class:`Refused`."""
    places: dict[Platform, Place] = {}
    for part in _SEPARATORS.split(text):
        for place in _places_of(part.strip(), accounts) if part.strip() else ():
            known = places.setdefault(place.platform, place)
            if known != place:
                raise Refused(
                    QT_TRANSLATE_NOOP(
                        "services",
                        "{platform} için iki hesap yazılmış; bir gönderi bir platformda bir hesaba gider, ikincisine "
                        "ayrı satır açın.",
                    ),
                    platform=PLATFORM_NAMES[place.platform],
                )
    return tuple(places.values())


def _places_of(part: str, accounts: Sequence[Account]) -> tuple[Place, ...]:
    platform = platform_named(part)
    if platform is not None:
        first = next((one.id for one in accounts if one.platform is platform), None)
        return (Place(platform, first),)
    platform, named = platform_of(part), part
    if platform is None:
        words = part.split(maxsplit=1)
        platform = platform_named(words[0].rstrip(":"))
        named = words[1].strip("()–-: ") if platform is not None and len(words) > 1 else part
    handle = fold_handle(clean_handle(named))
    found = [
        one
        for one in accounts
        if (platform is None or one.platform is platform)
        and (fold_handle(one.handle) == handle or (one.display_name and plain(one.display_name) == plain(named)))
    ]
    if not found:
        raise Refused(QT_TRANSLATE_NOOP("services", "“{cell}” birimin hesapları arasında yok."), cell=part[:60])
    return tuple({one.platform: Place(one.platform, one.id) for one in reversed(found)}.values())


def written_places(places: Iterable[Place], accounts: Mapping[str, Account]) -> str:
    """Return what :func:`read_places` reads back."""
    parts: list[str] = []
    for place in places:
        account = accounts.get(place.account_id or "")
        name = PLATFORM_NAMES[place.platform]
        parts.append(f"{name} @{account.handle}" if account is not None and account.handle else name)
    return ", ".join(parts)


def hashtags(text: str) -> tuple[str, ...]:
    """Return the hashtags of a text, each once."""
    return tuple(dict.fromkeys(_TAG.findall(text)))


def read_tags(text: str) -> tuple[str, ...]:
    """Return the hashtags that a cell lists, with or without their sign."""
    words = (word.strip("#.") for word in re.split(r"[\s,;]+", text))
    return tuple(dict.fromkeys(f"#{word}" for word in words if word and _TAG.fullmatch(f"#{word}")))


def with_tags(text: str, tags: Iterable[str]) -> str:
    """Return ``text`` with those of ``tags`` below it that it does not have yet."""
    present = {plain(tag) for tag in hashtags(text)}
    missing = [tag for tag in tags if plain(tag) not in present]
    if not missing:
        return text
    return "\n\n".join(part for part in (text.rstrip(), " ".join(missing)) if part)
