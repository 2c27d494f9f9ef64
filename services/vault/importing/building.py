"""From an entry as its file words it to a credential that the vault can hold, or the reasons why not."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import replace

from models.messages import QT_TRANSLATE_NOOP, Message
from services.accounts import PLATFORM_NAMES
from services.language.text import clean, one_line
from services.vault.credentials import Credential
from services.vault.importing import seeds
from services.vault.importing.drafts import Draft, Entry, EntryRefused, Remark
from services.vault.importing.limits import (
    LONGEST_NAME,
    LONGEST_NOTES,
    LONGEST_PASSWORD,
    MOST_ENTRIES,
    too_many_entries,
)
from services.vault.importing.platforms import host_of, platform_of_entry
from services.vault.otp.settings import SetupKey
from services.vault.secret import Secret

_UNNAMED = "Adsız kayıt"


def drafts_of(
    entries: Iterable[tuple[int | None, Callable[[], Entry]]], is_cancelled: Callable[[], bool] = lambda: False
) -> tuple[Draft, ...]:
    """Build a draft from each entry: the line it stands on, and what reads it, which may raise EntryRefused.

    Raises ``Cancelled``, and ExportError above the number of entries that one import may have.
    """
    from models.errors import Cancelled

    drafts: list[Draft] = []
    for number, (line, read) in enumerate(entries, start=1):
        if number > MOST_ENTRIES:
            raise too_many_entries()
        if is_cancelled():
            raise Cancelled
        try:
            draft = build(read(), number)
        except EntryRefused as refused:
            draft = Draft(number, _line_of_text(refused.title)[:LONGEST_NAME], None, (refused.remark,))
        drafts.append(replace(draft, line=line))
    return tuple(drafts)


def build(entry: Entry, number: int) -> Draft:
    """Return the draft of ``entry``. What cannot be taken of it is left out with a remark, or refuses the whole."""
    remarks = list(entry.remarks)
    key = _key(entry, remarks)
    title, user_name, url = _names(entry, key, remarks)
    platform = platform_of_entry(url, entry.issuer or (key.issuer if key else ""), title)
    title = title or host_of(url) or (PLATFORM_NAMES[platform] if platform else user_name)
    refusal = _refusal(entry)
    if refusal is not None:
        return Draft(number, title, None, (*remarks, refusal))
    if not (entry.password or key or entry.notes.strip()):
        return Draft(number, title, None, tuple(remarks) or (_empty(),))
    title = title or _UNNAMED
    credential = Credential(
        title=title,
        platform=platform,
        user_name=user_name,
        password=Secret(entry.password),
        totp=key.settings if key else None,
        counter=key.counter if key else 0,
        url=url,
        notes=Secret(clean(entry.notes).strip()),
        mail=_line_of_text(entry.mail)[:LONGEST_NAME],
        phone=_line_of_text(entry.phone)[:LONGEST_NAME],
    )
    return Draft(number, title, credential, tuple(remarks))


def _key(entry: Entry, remarks: list[Remark]) -> SetupKey | None:
    """Read the two-factor key. An entry that has a password too is taken without a key that cannot be read."""
    if entry.key is not None or not entry.otp.strip():
        return entry.key
    try:
        return seeds.setup_key(entry.otp)
    except EntryRefused as refused:
        remarks.append(seeds.without_codes(refused.remark) if entry.password or entry.notes.strip() else refused.remark)
        return None


def _names(entry: Entry, key: SetupKey | None, remarks: list[Remark]) -> tuple[str, str, str]:
    """Return title, user name and address, each on one line; too long ones are shortened or left out."""
    title = _line_of_text(entry.title) or _line_of_text(entry.issuer) or _line_of_text(key.issuer if key else "")
    user_name = _line_of_text(entry.user_name) or _line_of_text(key.account if key else "")
    url = _line_of_text(entry.url)
    if len(title) > LONGEST_NAME:
        title = title[: LONGEST_NAME - 1] + "…"
        remarks.append(_remark("title-shortened", QT_TRANSLATE_NOOP("services", "Adı çok uzundu; kısaltıldı.")))
    if len(user_name) > LONGEST_NAME:
        user_name = ""
        text = QT_TRANSLATE_NOOP("services", "Kullanıcı adı olağandışı uzun; boş bırakıldı.")
        remarks.append(_remark("user-name-too-long", text))
    if len(url) > LONGEST_NAME:
        host = host_of(url)
        url = f"https://{host}" if host and len(host) < LONGEST_NAME else ""
        remarks.append(_remark("url-shortened", QT_TRANSLATE_NOOP("services", "Adresi çok uzundu; kısaltıldı.")))
    return title, user_name, url


def _refusal(entry: Entry) -> Remark | None:
    """Return why the entry must not be taken."""
    if len(entry.password) > LONGEST_PASSWORD:
        text = QT_TRANSLATE_NOOP(
            "services", "Parolası {n} karakterden uzun; alınmadı. Dosyanın sütunları kaymış olabilir."
        )
        return Remark("password-too-long", Message(text, {"n": LONGEST_PASSWORD}))
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in entry.password):
        text = QT_TRANSLATE_NOOP(
            "services", "Parolasında klavyeyle yazılamayan bir karakter var; alınmadı. Bu kaydı elle ekleyin."
        )
        return _remark("password-unusual", text)
    if len(entry.notes) > LONGEST_NOTES:
        text = QT_TRANSLATE_NOOP("services", "Notu {n} karakterden uzun; alınmadı. Notu kısaltıp yeniden dışa aktarın.")
        return Remark("notes-too-long", Message(text, {"n": LONGEST_NOTES}))
    return None


def _empty() -> Remark:
    return _remark("empty", QT_TRANSLATE_NOOP("services", "İçinde parola, doğrulama anahtarı ya da not yok."))


def _line_of_text(text: str) -> str:
    return one_line(text[: 20 * LONGEST_NAME])


def _remark(code: str, text: str) -> Remark:
    return Remark(code, Message(text))
