"""Puts the sample unit into an empty storage and an empty vault."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from models.assets import Asset
from models.posts import Attachment
from services.sample.reading import Sample, SamplePost

if TYPE_CHECKING:
    from pathlib import Path

    from services.sample.library import SampleAsset
    from services.storage import Storage
    from services.vault.otp.recovery_codes import RecoveryCode
    from services.vault.people.identity import Identity
    from services.vault.service import VaultService


def fill_storage(storage: Storage, sample: Sample) -> None:
    """Store the whole sample unless the storage holds a unit or a post of somebody else."""
    own = {entry.post.id for entry in sample.posts}
    if storage.unit.get().name or any(post.id not in own for post in storage.posts.listed()):
        return
    for account in sample.accounts:
        storage.unit.save_account(account)
    storage.official.save_all(sample.official)
    for day in sample.days:
        storage.days.save(day)
    storage.dictionary.add_all(sample.words)
    storage.pillars.save(list(sample.pillars))
    for topic in sample.topics:
        storage.topics.add(topic)
    for entry in sample.posts:
        if storage.posts.get(entry.post.id) is None:
            storage.posts.add(replace(entry.post, attachments=_attachments(storage, sample, entry)))
    for asset in sample.assets:
        _put_asset(storage, sample.pictures, asset)
    storage.unit.set(sample.unit)  # last, so that a fill that was broken off is tried again as a whole


def _attachments(storage: Storage, sample: Sample, entry: SamplePost) -> tuple[Attachment, ...]:
    made: list[Attachment] = []
    for picture in entry.pictures:
        data = (sample.pictures / picture.file).read_bytes()
        sha256, _ = storage.media.import_bytes(data, picture.file)
        width, height = _jpeg_size(data)
        name = uuid5(NAMESPACE_URL, f"{entry.post.id}/{picture.file}").hex
        made.append(Attachment(name, sha256, picture.file, "JPEG", width, height, picture.alt, picture.credit))
    return tuple(made)


def _put_asset(storage: Storage, folder: Path, entry: SampleAsset) -> None:
    data = (folder / entry.file).read_bytes()
    sha256, _ = storage.media.import_bytes(data, entry.file)
    width, height = _jpeg_size(data)
    storage.assets.add(
        Asset(
            sha256,
            entry.file,
            "JPEG",
            width,
            height,
            len(data),
            entry.added_at,
            description=entry.description,
            tags=entry.tags,
            people=entry.people,
            people_checked=entry.people_checked,
        )
    )
    if entry.source is not None:
        storage.sources.declare(replace(entry.source, sha256=sha256))


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """Return width and height from the frame header (ITU-T T.81, B.2.2) of one of our own, upright pictures."""
    position = 2
    while position + 9 < len(data):
        marker, length = data[position + 1], int.from_bytes(data[position + 2 : position + 4])
        if 0xC0 <= marker <= 0xC2:
            height, width = data[position + 5 : position + 7], data[position + 7 : position + 9]
            return int.from_bytes(width), int.from_bytes(height)
        position += 2 + length
    raise ValueError("no frame header")


def fill_vault(vault: VaultService, sample: Sample) -> None:
    """Make the vault and put the sample's credentials into it; leaves it open. Never on the user's own keyring."""
    from services.sample.handoffs import fill_handoffs
    from services.vault.credentials import Credential
    from services.vault.otp.settings import OtpSettings
    from services.vault.secret import Secret
    from services.vault.service import VaultState

    if vault.status().state is not VaultState.ABSENT:
        return
    vault.create()
    given: list[str] = []
    changed: dict[str, str] = {}
    for entry in sample.credentials:
        made = vault.add(
            Credential(
                title=entry.title,
                platform=entry.platform,
                account_id=entry.account_id,
                user_name=entry.user_name,
                password=Secret(entry.password),
                totp=OtpSettings(Secret(entry.seed)),
                url=entry.url,
                mail=entry.mail,
                phone=entry.phone,
                recovery_codes=_recovery_codes(entry.recovery_codes),
            )
        )
        if entry.given:
            given.append(made.id)
        if entry.changed_to:
            changed[made.id] = entry.changed_to
    fill_handoffs(vault, _fill_people(vault, sample), given, sample.entrusted)
    for item, password in changed.items():
        vault.update(item, partial(replace, password=Secret(password)))


def _recovery_codes(shown: str) -> tuple[RecoveryCode, ...]:
    from services.vault.otp.recovery_codes import RecoveryCode, read_recovery_codes

    return tuple(RecoveryCode(code) for code in read_recovery_codes(shown).codes) if shown else ()


def _fill_people(vault: VaultService, sample: Sample) -> Identity:
    """Make the editor's card, and take those of colleagues as if they had been handed over; return the first one."""
    from services.vault.people.book import ContactBook
    from services.vault.people.identity import new_identity

    book = ContactBook(vault.room)
    book.make_me(sample.editor.name, sample.editor.unit)
    made = [new_identity(person.name, person.unit) for person in sample.colleagues]
    for person, identity in zip(sample.colleagues, made, strict=True):
        contact = book.add_card(identity.signed_card().lines().encode())
        if person.verified:
            book.confirm(contact.fp)
    return made[0]
