"""What Google Authenticator shows when accounts are moved to another phone.

``otpauth-migration://offline?data=`` and a protobuf message in base64. More accounts than fit into one code make a
batch of several; they may be read in any order. The message holds no periods: Google Authenticator knows 30 seconds
only.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, replace
from urllib.parse import unquote, urlsplit

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.otp.addresses import readable
from services.vault.otp.protobuf import MalformedMessageError, Value, fields
from services.vault.otp.seeds import LONGEST_KEY, seed_of
from services.vault.otp.settings import LARGEST_COUNTER, OtpKind, OtpSettings, SetupKey

SCHEME = "otpauth-migration"
_LONGEST = 24_000
_MOST_PARTS = 100
_LONGEST_NAME = 200
_DATA = re.compile(r"(?:^|&)data=([^&]*)")
_ALGORITHMS = {0: "SHA1", 1: "SHA1", 2: "SHA256", 3: "SHA512"}
# 1 and 2 are the enum's; later versions added 3, and some programs write the number itself.
_DIGITS = {0: 6, 1: 6, 2: 8, 3: 7, 6: 6, 7: 7, 8: 8}
_KINDS = {0: OtpKind.TIME, 1: OtpKind.COUNTER, 2: OtpKind.TIME}


@dataclass(frozen=True, slots=True)
class Unusable:
    """An account of a migration that the vault cannot make codes for, and why."""

    name: str
    reason: Message


@dataclass(frozen=True, slots=True)
class MigrationPart:
    """One code of a batch. ``index`` counts from 0 to ``size`` - 1; ``batch`` is the same in all codes of a batch."""

    keys: tuple[SetupKey, ...]
    unusable: tuple[Unusable, ...] = ()
    index: int = 0
    size: int = 1
    batch: int = 0


@dataclass(frozen=True, slots=True)
class Migration:
    """The codes of one batch that have been read so far, in the order of the batch."""

    parts: tuple[MigrationPart, ...]

    @property
    def size(self) -> int:
        """How many codes the batch has."""
        return self.parts[0].size

    @property
    def complete(self) -> bool:
        """Whether every code of the batch has been read."""
        return len(self.parts) == self.size

    @property
    def missing(self) -> tuple[int, ...]:
        """The codes still to be read, counted from 1."""
        read = {part.index for part in self.parts}
        return tuple(index + 1 for index in range(self.size) if index not in read)

    @property
    def keys(self) -> tuple[SetupKey, ...]:
        return tuple(key for part in self.parts for key in part.keys)

    @property
    def unusable(self) -> tuple[Unusable, ...]:
        return tuple(one for part in self.parts for one in part.unusable)

    def with_part(self, part: MigrationPart) -> Migration:
        """Return the batch with one more of its codes; one that was read already changes nothing. Raises UserError."""
        if (part.batch, part.size) != (self.parts[0].batch, self.size):
            raise UserError(
                Message(QT_TRANSLATE_NOOP("services", "Bu karekod başka bir aktarmanın parçası.")),
                Message(
                    QT_TRANSLATE_NOOP("services", "Telefonda aktarmayı yeniden başlatıp karekodları baştan okutun.")
                ),
            )
        others = [one for one in self.parts if one.index != part.index]
        return replace(self, parts=tuple(sorted([*others, part], key=lambda one: one.index)))


def is_migration(text: str) -> bool:
    """Whether ``text`` means to be a migration code."""
    return text.strip().partition(":")[0].lower() == SCHEME  # ascii


def read_migration(address: str) -> MigrationPart:
    """Read one migration code. Raises UserError; its sentences never quote the input."""
    address = address.strip()
    try:
        if len(address) > _LONGEST:
            raise MalformedMessageError("longer than any code holds")
        return _part(_message(urlsplit(address).query))
    except (ValueError, binascii.Error):
        raise UserError(
            Message(
                QT_TRANSLATE_NOOP("services", "Google Authenticator’ın aktarma kodu okunamadı: eksik ya da bozuk.")
            ),
            Message(QT_TRANSLATE_NOOP("services", "Karekodu telefonda yeniden gösterip bir kez daha okutun.")),
        ) from None


def _message(query: str) -> bytes:
    found = _DATA.findall(query)
    if len(found) != 1:
        raise MalformedMessageError("no data, or too much")
    # Quoted or not, and in either alphabet: a plus that was not quoted stays a plus here, it is never a space.
    data = "".join(unquote(found[0]).split()).replace("-", "+").replace("_", "/").rstrip("=")
    return base64.b64decode(data + "=" * (-len(data) % 4), validate=True)


def _part(message: bytes) -> MigrationPart:
    keys: list[SetupKey] = []
    unusable: list[Unusable] = []
    numbers = {3: 1, 4: 0, 5: 0}
    for number, value in fields(message):
        if number == 1:
            entry = _entry(_octets(value))
            if isinstance(entry, SetupKey):
                keys.append(entry)
            else:
                unusable.append(entry)
        elif number in numbers:
            numbers[number] = _number(value)
    size, index = max(1, numbers[3]), numbers[4]
    if not 0 <= index < size <= _MOST_PARTS or not (keys or unusable):
        raise MalformedMessageError("a batch that cannot be")
    return MigrationPart(tuple(keys), tuple(unusable), index, size, numbers[5])


def _entry(message: bytes) -> SetupKey | Unusable:
    key, name, issuer = b"", "", ""
    numbers = dict.fromkeys((4, 5, 6, 7), 0)
    for number, value in fields(message):
        if number == 1:
            key = _octets(value)
        elif number == 2:
            name = _text(value)
        elif number == 3:
            issuer = _text(value)
        elif number in numbers:
            numbers[number] = _number(value)
    said, colon, account = name.partition(":")
    if colon and (not issuer or said.strip() == issuer):
        issuer, name = issuer or said.strip(), account.strip()
    called = SetupKey(OtpSettings(seed_of(key)), issuer, name).name
    algorithm, digits, kind = _ALGORITHMS.get(numbers[4]), _DIGITS.get(numbers[5]), _KINDS.get(numbers[6])
    if not 1 <= len(key) <= LONGEST_KEY:
        return Unusable(called, Message(QT_TRANSLATE_NOOP("services", "Anahtarı boş ya da olağandan uzun.")))
    if algorithm is None or digits is None or kind is None:
        return Unusable(called, Message(QT_TRANSLATE_NOOP("services", "Kod üretme yöntemi tanınmıyor.")))
    if not 0 <= numbers[7] < LARGEST_COUNTER:
        return Unusable(called, Message(QT_TRANSLATE_NOOP("services", "Sayacı olağan değil.")))
    counter = numbers[7] if kind is OtpKind.COUNTER else 0
    return SetupKey(OtpSettings(seed_of(key), algorithm, digits, kind=kind), issuer, name, counter)


def _octets(value: Value) -> bytes:
    if isinstance(value, int):
        raise MalformedMessageError("a number where bytes belong")
    return value


def _text(value: Value) -> str:
    return readable(_octets(value).decode("utf-8"))[:_LONGEST_NAME]  # not UTF-8: a ValueError too


def _number(value: Value) -> int:
    """Return a signed number: negative ones travel as two's complement of 64 bits."""
    if not isinstance(value, int):
        raise MalformedMessageError("bytes where a number belongs")
    return value - 2**64 if value >= 2**63 else value
