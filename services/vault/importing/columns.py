"""Which column of a table holds what, by its heading: known programs, and tables that people make themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.vault.importing.drafts import ExportError, Format


class Role(StrEnum):
    """What a column means for a credential."""

    TITLE = "title"
    ISSUER = "issuer"
    URL = "url"
    USER_NAME = "user_name"
    MAIL = "mail"
    PHONE = "phone"
    PASSWORD = "password"  # noqa: S105 - the name of a column
    NOTES = "notes"
    OTP = "otp"
    MORE_NOTES = "more_notes"
    KIND = "kind"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Layout:
    """The places of a table's columns, and how many there are."""

    format: Format
    places: Mapping[Role, int]
    width: int


_PROGRAMS: Sequence[tuple[Format, Mapping[str, Role], frozenset[str]]] = (
    (
        Format.BITWARDEN_CSV,
        {
            "name": Role.TITLE, "loginuri": Role.URL, "loginusername": Role.USER_NAME, "loginpassword": Role.PASSWORD,
            "logintotp": Role.OTP, "notes": Role.NOTES, "fields": Role.MORE_NOTES, "type": Role.KIND,
        },
        frozenset(("name", "loginuri", "loginusername", "loginpassword")),
    ),
    (
        Format.LASTPASS_CSV,
        {
            "name": Role.TITLE, "url": Role.URL, "username": Role.USER_NAME, "password": Role.PASSWORD,
            "totp": Role.OTP, "extra": Role.NOTES,
        },
        frozenset(("name", "url", "username", "password", "extra", "grouping")),
    ),
    (
        Format.PROTON_CSV,
        {
            "name": Role.TITLE, "url": Role.URL, "username": Role.USER_NAME, "email": Role.MAIL,
            "password": Role.PASSWORD, "totp": Role.OTP, "note": Role.NOTES, "type": Role.KIND,
        },
        frozenset(("type", "name", "url", "email", "username", "password", "totp")),
    ),
    (
        Format.FIREFOX_CSV,
        {"url": Role.URL, "username": Role.USER_NAME, "password": Role.PASSWORD},
        frozenset(("url", "username", "password", "httprealm", "formactionorigin")),
    ),
    (
        Format.KEEPASSXC_CSV,
        {
            "group": Role.GROUP, "title": Role.TITLE, "username": Role.USER_NAME, "password": Role.PASSWORD,
            "url": Role.URL, "notes": Role.NOTES, "totp": Role.OTP,
        },
        frozenset(("group", "title", "username", "password", "url", "notes")),
    ),
    (
        Format.KEEPASS_CSV,
        {
            "account": Role.TITLE, "loginname": Role.USER_NAME, "password": Role.PASSWORD, "website": Role.URL,
            "comments": Role.NOTES,
        },
        frozenset(("account", "loginname", "password", "website", "comments")),
    ),
    (
        Format.SAFARI_CSV,
        {
            "title": Role.TITLE, "url": Role.URL, "username": Role.USER_NAME, "password": Role.PASSWORD,
            "notes": Role.NOTES, "otpauth": Role.OTP,
        },
        frozenset(("title", "url", "username", "password", "otpauth")),
    ),
    (
        Format.CHROME_CSV,
        {
            "name": Role.TITLE, "url": Role.URL, "username": Role.USER_NAME, "password": Role.PASSWORD,
            "note": Role.NOTES,
        },
        frozenset(("name", "url", "username", "password")),
    ),
)  # fmt: skip
_PEOPLE: Mapping[str, Role] = {
    **dict.fromkeys(
        ("title", "name", "ad", "adi", "baslik", "hesap", "hesapadi", "kayit", "kayitadi", "site", "account"),
        Role.TITLE,
    ),
    **dict.fromkeys(("platform", "issuer", "servis", "uygulama", "service"), Role.ISSUER),
    **dict.fromkeys(
        ("url", "adres", "web", "website", "websitesi", "webadresi", "internetadresi", "link", "baglanti", "loginuri"),
        Role.URL,
    ),
    **dict.fromkeys(
        ("username", "user", "login", "loginname", "kullanici", "kullaniciadi", "kullaniciismi", "kullaniciadieposta"),
        Role.USER_NAME,
    ),
    **dict.fromkeys(("email", "mail", "eposta", "epostaadresi", "emailaddress", "mailadresi"), Role.MAIL),
    **dict.fromkeys(("phone", "telefon", "telefonno", "telefonnumarasi", "cep", "ceptelefonu"), Role.PHONE),
    **dict.fromkeys(("password", "pass", "parola", "parolasi", "sifre", "sifresi"), Role.PASSWORD),
    **dict.fromkeys(("notes", "note", "not", "notlar", "aciklama", "comment", "comments"), Role.NOTES),
    **dict.fromkeys(("totp", "otp", "otpauth", "otpsecret", "2fa", "dogrulamaanahtari", "kurulumanahtari"), Role.OTP),
}
_NO_LETTER = re.compile(r"[^a-z0-9]")


def find_layout(headings: Sequence[str]) -> Layout | None:
    """Return what the columns under ``headings`` hold, or ``None`` where no column of passwords or keys is among them.

    Raises :class:`ExportError` where two columns claim to be the one of passwords, keys or user names.
    """
    names = [_NO_LETTER.sub("", turkish.searchable(heading)) for heading in headings]
    for program, roles, needed in _PROGRAMS:
        if needed <= set(names):
            return _layout(program, names, roles)
    layout = _layout(Format.TABLE, names, _PEOPLE)
    names_it = layout.places.keys() & {Role.TITLE, Role.ISSUER, Role.URL, Role.USER_NAME, Role.MAIL}
    holds = layout.places.keys() & {Role.PASSWORD, Role.OTP}
    return layout if names_it and holds else None


def _layout(program: Format, names: Sequence[str], roles: Mapping[str, Role]) -> Layout:
    places: dict[Role, int] = {}
    for place, name in enumerate(names):
        role = roles.get(name)
        if role is None:
            continue
        if role in places and role in (Role.PASSWORD, Role.OTP):
            raise ExportError(
                "columns",
                Message(QT_TRANSLATE_NOOP("services", "Dosyada iki parola sütunu var; hangisi geçerli, belli değil.")),
                Message(
                    QT_TRANSLATE_NOOP("services", "Fazla sütunu silin ya da başlığını değiştirip yeniden deneyin.")
                ),
            )
        places.setdefault(role, place)
    # A column that somebody added to a program's table, with a heading that says it all.
    for place, name in enumerate(names):
        if _PEOPLE.get(name) in (Role.OTP, Role.NOTES):
            places.setdefault(_PEOPLE[name], place)
    return Layout(program, places, len(names))
