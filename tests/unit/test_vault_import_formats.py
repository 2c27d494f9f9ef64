"""Export files of other programs: what is read, what is left out and why."""

from __future__ import annotations

import json
from typing import Any

import pytest

from models.enums import Platform
from services.vault.importing import ciphers
from services.vault.importing.drafts import Draft, ExportError, ExportFile, Format, PasswordNeeded, WrongPassword
from services.vault.importing.limits import LARGEST_FILE
from services.vault.importing.reader import read_export
from services.vault.otp.settings import OtpKind, OtpSettings
from services.vault.secret import Secret
from tests import vault_exports as made
from tests.vault_exports import NOTE, PASSWORD, SECRETS, SEED

RIGHT, WRONG = Secret(made.FILE_PASSWORD), Secret("başka")


def codes(draft: Draft) -> list[str]:
    return [remark.code for remark in draft.remarks]


def only(found: ExportFile) -> Any:
    (draft,) = found.drafts
    assert draft.credential is not None, codes(draft)
    return draft.credential


def refused(data: bytes, password: Secret | None = None) -> ExportError:
    with pytest.raises(ExportError) as told:
        read_export(data, password)
    said = told.value.turkish()
    assert not any(secret in said for secret in SECRETS)
    assert told.value.hint.turkish()
    return told.value


@pytest.mark.parametrize(("data", "password"), [(made.aegis(), None), (made.aegis_sealed(), RIGHT)])
def test_aegis(data: bytes, password: Secret | None) -> None:
    found = read_export(data, password)
    assert (found.format, found.encrypted) == (Format.AEGIS, password is not None)
    timed, counted, steam = found.drafts
    assert timed.credential is not None
    assert counted.credential is not None
    assert timed.credential.totp == OtpSettings(Secret(SEED), "SHA256", 8, 60)
    assert (timed.title, timed.credential.user_name, timed.credential.platform) == ("X", "birim_x", Platform.X)
    assert counted.credential.totp == OtpSettings(Secret(SEED), kind=OtpKind.COUNTER)
    assert counted.credential.counter == 7
    assert (steam.credential, codes(steam), steam.title) == (None, ["totp-kind"], "Steam")


@pytest.mark.parametrize(("data", "password"), [(made.twofas(), None), (made.twofas_sealed(), RIGHT)])
def test_twofas(data: bytes, password: Secret | None) -> None:
    found = read_export(data, password)
    assert (found.format, found.encrypted) == (Format.TWOFAS, password is not None)
    timed, counted = found.drafts
    assert timed.credential is not None
    assert counted.credential is not None
    assert (timed.credential.platform, timed.credential.user_name) == (Platform.INSTAGRAM, "birimfoto")
    assert timed.credential.totp == OtpSettings(Secret(SEED))
    assert (counted.title, counted.credential.user_name, counted.credential.counter) == ("Posta", "ayse", 3)


def test_earlier_versions_of_files_are_read() -> None:
    service = {"name": "X", "secret": SEED, "type": "Unknown", "otp": {"issuer": "X", "label": "X:birim_x"}}
    one = only(read_export(made.octets({"schemaVersion": 1, "services": [service], "appOrigin": "android"})))
    assert (one.totp, one.user_name) == (OtpSettings(Secret(SEED)), "birim_x")
    one = only(read_export(made.octets({"folders": [], "items": made.BITWARDEN_ITEMS[:1]})))
    assert one.password == Secret(PASSWORD)


@pytest.mark.parametrize(
    ("data", "password"),
    [(made.bitwarden(), None), (made.bitwarden_sealed(), RIGHT), (made.bitwarden_sealed(argon=True), RIGHT)],
)
def test_bitwarden(data: bytes, password: Secret | None) -> None:
    found = read_export(data, password)
    assert (found.format, found.encrypted) == (Format.BITWARDEN, password is not None)
    login, note, card, deleted = found.drafts
    one = login.credential
    assert one is not None
    assert (one.title, one.platform, one.user_name) == ("Birim Instagram", Platform.INSTAGRAM, "birimfoto")
    assert one.password == Secret(PASSWORD)
    assert one.url == "https://www.instagram.com/"
    assert one.totp == OtpSettings(Secret(SEED))
    lines = one.notes.reveal().split("\n")
    assert lines == [NOTE, "https://business.instagram.com", "yedek posta: yedek@universite.example"]
    assert note.credential is not None
    assert note.credential.notes == Secret(NOTE)
    assert (codes(card), codes(deleted)) == (["not-a-login"], ["deleted"])


@pytest.mark.parametrize("data", [made.aegis_sealed(), made.twofas_sealed(), made.bitwarden_sealed()])
def test_a_file_with_a_password_asks_for_it_and_says_when_it_is_wrong(data: bytes) -> None:
    assert isinstance(refused(data), PasswordNeeded)
    assert isinstance(refused(data, WRONG), WrongPassword)
    for password in ("", "x" * 100_000, "\ud800\0"):
        assert isinstance(refused(data, Secret(password)), WrongPassword)


def test_what_only_a_bitwarden_account_can_open_is_refused() -> None:
    data = made.octets({"encrypted": True, "encKeyValidation_DO_NOT_EDIT": "2.a|b|c", "folders": [], "items": []})
    assert refused(data, RIGHT).code == "account-restricted"


def test_aegis_without_a_password_slot_says_so() -> None:
    read = json.loads(made.aegis_sealed())
    read["header"]["slots"] = read["header"]["slots"][:1]
    assert refused(made.octets(read), RIGHT).code == "no-password-slot"


@pytest.mark.parametrize(
    "slot",
    [
        {"n": 1 << 30}, {"n": 1 << 24, "r": 1}, {"n": 1 << 18, "r": 16}, {"p": 1 << 20}, {"r": 1 << 40},
        {"n": 1 << 10, "p": 1 << 10}, {"n": 1000}, {"n": 0}, {"n": True}, {"p": -1}, {"salt": ""},
        {"salt": "00" * 5_000}, {"n": 1.5}, {"key": "zz"}, {"key_params": None},
    ],
)  # fmt: skip
def test_a_hostile_scrypt_slot_is_refused_before_it_is_paid(slot: dict[str, Any]) -> None:
    assert refused(made.aegis_sealed(**slot), RIGHT).code in ("too-costly", "malformed")


def test_many_slots_cost_no_more_than_one_file_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ciphers, "_SCRYPT_WORK", 4 * 1024 * 8)
    read = json.loads(made.aegis_sealed())
    read["header"]["slots"] = read["header"]["slots"] * 8
    assert refused(made.octets(read), WRONG).code == "too-costly"


@pytest.mark.parametrize(
    "values",
    [
        {"kdfIterations": 1 << 40}, {"kdfIterations": 2_000_001}, {"kdfIterations": 0}, {"kdfIterations": "9"},
        {"kdfType": 1, "kdfMemory": 1 << 20, "kdfParallelism": 4, "kdfIterations": 3},
        {"kdfType": 1, "kdfMemory": 64, "kdfParallelism": 1 << 20, "kdfIterations": 3},
        {"kdfType": 1, "kdfMemory": 64, "kdfParallelism": 4, "kdfIterations": 1_000_000},
        {"kdfType": 1}, {"kdfType": 7}, {"salt": None}, {"salt": "x" * 5_000}, {"data": "2.a|b"}, {"data": "0.a|b|c"},
    ],
)  # fmt: skip
def test_hostile_costs_of_bitwarden_are_refused_before_they_are_paid(values: dict[str, Any]) -> None:
    assert refused(made.bitwarden_sealed(**values), RIGHT).code in ("too-costly", "malformed")


@pytest.mark.parametrize(
    ("table", "program"),
    [
        (('"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"\n'
         f'"Root/Birim","Birim X","birim_x","{PASSWORD}","https://x.com","{NOTE}","otpauth://totp/X:birim_x?secret={SEED}",'
         '"0","2026-01-01T00:00:00Z","2026-01-01T00:00:00Z"\n'), Format.KEEPASSXC_CSV),
        (f"name,url,username,password,note\nx.com,https://x.com/login,birim_x,{PASSWORD},{NOTE}\n", Format.CHROME_CSV),
        (('"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed",'
         f'"timePasswordChanged"\r\n"https://x.com","birim_x","{PASSWORD}",,"https://x.com","{{g}}","1","2","3"\r\n'),
         Format.FIREFOX_CSV),
        ((f"Title,URL,Username,Password,Notes,OTPAuth\nX,https://x.com,birim_x,{PASSWORD},{NOTE},"
         f"otpauth://totp/X:birim_x?secret={SEED}\n"), Format.SAFARI_CSV),
        (("folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n"
         f",,login,X,{NOTE},,0,https://x.com,birim_x,{PASSWORD},{SEED}\n"), Format.BITWARDEN_CSV),
        (f"url,username,password,totp,extra,name,grouping,fav\nhttps://x.com,birim_x,{PASSWORD},{SEED},{NOTE},X,,0\n",
         Format.LASTPASS_CSV),
        (f'"Account","Login Name","Password","Web Site","Comments"\n"X","birim_x","{PASSWORD}","https://x.com","{NOTE}"\n',
         Format.KEEPASS_CSV),
        (f"Platform;Kullanıcı Adı;Şifre;Açıklama\nX;birim_x;{PASSWORD};{NOTE}\n", Format.TABLE),
        (f"sep=;\nHesap;E-posta;Parolası\nTwitter;birim_x;{PASSWORD}\n", Format.TABLE),
        (f"Kullanıcı adı\tPAROLA\tADRES\nbirim_x\t{PASSWORD}\ttwitter.com/birim_x\n", Format.TABLE),
    ],
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1254"])
def test_tables(table: str, program: Format, encoding: str) -> None:
    found = read_export(table.encode(encoding))
    one = only(found)
    assert found.format is program
    assert (one.platform, one.user_name, one.password) == (Platform.X, "birim_x", Secret(PASSWORD))
    if NOTE in table:
        assert one.notes == Secret(NOTE)
    if SEED in table:
        assert one.totp == OtpSettings(Secret(SEED))
    assert one.title


def test_mail_and_phone_columns_are_kept_apart_from_the_user_name() -> None:
    table = f"Hesap;Kullanıcı adı;E-posta;Telefon;Parola\nX;birim_x;birim@universite.example;0312 000;{PASSWORD}\n"
    one = only(read_export(table.encode()))
    assert (one.user_name, one.mail, one.phone) == ("birim_x", "birim@universite.example", "0312 000")
    table = f"type,name,url,email,username,password,note,totp\nlogin,X,https://x.com,a@b.example,,{PASSWORD},,\n"
    found = read_export(table.encode())
    assert (found.format, only(found).user_name, only(found).mail) == (Format.PROTON_CSV, "a@b.example", "")


def test_keepassxc_has_a_word_for_no_user_name() -> None:
    table = (
        "Group,Title,Username,Password,URL,Notes,TOTP\n"
        f"Kök,Steam,,{PASSWORD},,,otpauth://totp/Steam:none?secret={SEED}&issuer=Steam\n"
    )
    assert only(read_export(table.encode())).user_name == ""


def test_a_password_stays_as_it_is_to_the_last_sign() -> None:
    password = ' "iki, tırnak"; İ̇ é̄ '
    cell = password.replace('"', '""')
    data = f'name,url,username,password\nX,https://x.com,a,"{cell}"\n'.encode()
    assert only(read_export(data)).password.reveal() == password


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("X,https://x.com,a,iki,parola,not", "too-many-cells"),
        ('X,https://x.com,a,"kapanmayan,not', "open-quote"),
        ('X,https://x.com,a,"iki"parola,not', "quotes"),
        ("X,https://x.com,a", "too-few-cells"),
        ("X,https://x.com,a,yar", "too-few-cells"),
        ("X,https://x.com,a,,", "empty"),
        ("X,https://x.com,a," + "p" * 100_000 + ",", "password-too-long"),
        ('X,https://x.com,a,"iki\nsatır",', "password-unusual"),
        ("X,chrome://FirefoxAccounts,a,{},", "browser-internal"),
    ],
)
def test_a_row_that_may_have_shifted_is_left_out_and_the_others_are_taken(row: str, code: str) -> None:
    found = read_export(f"name,url,username,password,note\nY,https://y.example,b,{PASSWORD},\n{row}".encode())
    good, bad = found.drafts
    assert good.credential is not None
    assert (bad.credential, codes(bad), bad.line) == (None, [code], 3)


def test_headings_twice_or_none_are_refused() -> None:
    assert refused(b"name,url,username,password,password\na,b,c,d,e\n").code == "columns"
    assert refused(b"a,b,c\n1,2,3\n").code == "columns"
    assert refused(("h," * 300 + "password\n").encode()).code == "columns"
    assert refused(b"name,url,username,password\n").code == "empty"


def test_two_hundred_columns_that_nobody_knows_do_no_harm() -> None:
    more = ",".join(f"h{n}" for n in range(200))
    data = f"name,url,username,password,{more}\nX,https://x.com,a,{PASSWORD},{',' * 199}\n".encode()
    assert only(read_export(data)).password == Secret(PASSWORD)


def test_a_list_of_addresses() -> None:
    migration = "otpauth-migration://offline?data=CjAKFDEyMzQ1Njc4OTAxMjM0NTY3ODkwEgdiaXJpbV94GgFYIAEoATACEAIYAyAAKAE="
    found = read_export(
        f"# yedek\notpauth://totp/Facebook:kutuphane?secret={SEED}&issuer=Facebook\n\n"
        f"https://x.com\n{migration}\notpauth://totp/X?secret=!!\n".encode()
    )
    assert found.format is Format.OTPAUTH
    facebook, page, *moved, broken = found.drafts
    assert facebook.credential is not None
    assert (facebook.line, facebook.credential.platform) == (2, Platform.FACEBOOK)
    assert (page.credential, codes(page), page.line) == (None, ["not-an-address"], 4)
    assert [draft.line for draft in moved] == [5]
    assert (broken.credential, codes(broken)) == (None, ["totp-unreadable"])


def test_an_unreadable_key_does_not_cost_the_password() -> None:
    data = f"name,url,username,password,otpauth\nX,https://x.com,a,{PASSWORD},yok böyle anahtar 01\n".encode()
    (draft,) = read_export(data).drafts
    assert draft.credential is not None
    assert (draft.credential.totp, codes(draft)) == (None, ["totp-unreadable"])
    assert "yok böyle" not in draft.remarks[0].message.turkish()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"), (b" \n\t", "empty"), (b"\0" * 50, "empty"),
        (b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5" + b"\1" * 200, "kdbx"),
        (b"%PDF-1.7\n", "pdf"), (b"SQLite format 3\0" + b"\0" * 84, "database"), (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"PK\x03\x04....export.attributes", "1pux"), (b"PK\x03\x04...[Content_Types].xml", "excel"),
        (b"PK\x03\x04...", "archive"), (b"age-encryption.org/v1\n", "handoff"), (b"-----BEGIN PGP", "encrypted"),
        (b"<?xml version='1.0'?><map/>", "markup"), (b"\xef\xbb\xbf<!DOCTYPE html>", "markup"),
        (b'{"nextId": 2, "logins": []}', "firefox-logins"), (b'{"vaults": {}}', "proton-pass"),
        (b"[]", "unknown"), (b'[{"secret": "A"}]', "unknown"), (b"{}", "unknown"), (b"merhaba", "unknown"),
        (bytes(range(256)), "unknown"), (b"{" * 100_000, "malformed"), (b'{"a":' * 50_000, "malformed"),
        (b"[" + b"1" * 10_000 + b"]", "malformed"), (b'{"encrypted": NaN, "items": []}', "malformed"),
        (b'{"encrypted": false, "encrypted": true, "items": []}', "malformed"),
        (b'{"encrypted": false, "items": [', "malformed"), (b'{"encrypted": false, "items": {}}', "malformed"),
        (b'{"encrypted": false, "items": []}', "empty"), (b'{"version": 2, "header": {}, "db": {}}', "newer"),
        (b"[" + b"[]," * 600_000 + b"[]]", "too-large"), (b"x" * (LARGEST_FILE + 1), "too-large"),
        ("ad,parola\nçınar,gizli".encode()[:-1] + b"\xc4", "malformed"),
    ],
)  # fmt: skip
def test_what_cannot_be_imported_is_refused_with_a_reason_and_a_way_out(data: bytes, code: str) -> None:
    assert refused(data).code == code


def test_half_a_letter_in_a_key_costs_only_the_entry() -> None:
    entry = {**made.AEGIS_ENTRIES[0], "info": {"secret": "\ud800", "algo": "\udfff"}}
    found = read_export(json.dumps({"version": 1, "header": {}, "db": {"version": 3, "entries": [entry]}}).encode())
    assert [codes(draft) for draft in found.drafts] == [["totp-unreadable"]]


@pytest.mark.parametrize("value", [None, 7, True, "metin", [], {}, [[]], {"type": []}, {"type": "totp", "info": 3}])
def test_wrong_types_inside_entries_cost_only_the_entry(value: object) -> None:
    good = made.AEGIS_ENTRIES[0]
    found = read_export(made.aegis([good, value]))  # type: ignore[list-item]
    assert [draft.credential is not None for draft in found.drafts] == [True, False]
    found = read_export(made.bitwarden([made.BITWARDEN_ITEMS[0], value]))  # type: ignore[list-item]
    assert [draft.credential is not None for draft in found.drafts] == [True, False]
    found = read_export(made.twofas([made.TWOFAS_SERVICES[0], value]))  # type: ignore[list-item]
    assert [draft.credential is not None for draft in found.drafts] == [True, False]


def test_more_entries_than_one_import_may_have_are_refused() -> None:
    table = "name,url,username,password\n" + f"X,https://x.com,a,{PASSWORD}\n" * 5_001
    assert refused(table.encode()).code == "too-large"


def test_long_names_are_shortened_and_said() -> None:
    data = f"name,url,username,password\n{'a' * 3_000},https://x.com/{'b' * 3_000},{'c' * 3_000},{PASSWORD}\n".encode()
    (draft,) = read_export(data).drafts
    assert codes(draft) == ["title-shortened", "user-name-too-long", "url-shortened"]
    assert draft.credential is not None
    assert draft.credential.url == "https://x.com"


@pytest.mark.parametrize(
    ("url", "title", "platform"),
    [
        ("https://m.facebook.com/login", "", Platform.FACEBOOK),
        ("android://x==@com.instagram.android/", "", Platform.INSTAGRAM),
        ("androidapp://com.twitter.android", "", Platform.X),
        ("https://facebook.com.kotu.example/", "Facebook", None),
        ("https://netflix.com", "x", None),
        ("", "X (Twitter)", Platform.X),
        ("", "X Kütüphane", Platform.X),
        ("", "X-ray odası", None),
        ("", "Mac OS X", None),
        ("", "INSTAGRAM", Platform.INSTAGRAM),
        ("", "Facebook ve Instagram", None),
        ("", "birim@universite.example facebook", Platform.FACEBOOK),
        ("http://[kötü", "Instagram", Platform.INSTAGRAM),
    ],
)
def test_the_platform_is_recognised(url: str, title: str, platform: Platform | None) -> None:
    data = f'name,url,username,password\n"{title}","{url}",a,{PASSWORD}\n'.encode()
    assert only(read_export(data)).platform is platform


def test_nothing_that_a_reader_returns_shows_a_secret() -> None:
    shown = "".join(
        repr(read_export(data, RIGHT)) for data in (made.bitwarden(), made.aegis_sealed(), made.twofas_sealed())
    )
    assert not any(secret in shown for secret in SECRETS)
