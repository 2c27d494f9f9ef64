"""What the vault itself can tell of an account's security, as lines of the same checklist as the page Hesaplar has.

Article 11's questions (two steps, notifications, backup colleague, review) are answered on the account and judged in
``services.accounts.audit``; nothing of them is kept a second time here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP
from models.posts import Account
from services.accounts import audit
from services.accounts.audit import AuditItem, AuditRule
from services.vault.credentials import CredentialSummary
from services.vault.handoff.overview import needs_attention
from services.vault.handoff.states import Backup, Badge
from services.vault.handoff.words import said_of
from services.vault.otp.recovery_codes import FEW_LEFT
from services.vault.passwords.reuse import shared_by, stored_passwords
from services.vault.passwords.strength import Strength, StrengthMeter
from services.vault.secret import Secret
from services.vault.service import VaultService

NamedBadge = tuple[Badge, str]
CONTACT_EVERY = timedelta(days=180)
"""How long a recovery mail or telephone counts as seen."""
MOST_AT_ONCE = 40
"""Passwords that are judged before others get the vault's lane: a tenth of a second."""
ACCOUNT_RULES = (audit.TWO_FACTOR, audit.NOTIFICATIONS, audit.BACKUP, audit.REVIEW)
"""Of the account's own checklist, what the vault shows too."""

PASSWORD = AuditRule("vault.password", 11, Severity.WARNING, QT_TRANSLATE_NOOP("services", "Parolanın gücü"))
REUSE = AuditRule("vault.reuse", 11, Severity.WARNING, QT_TRANSLATE_NOOP("services", "Her hesapta ayrı parola"))
CODES = AuditRule("vault.recovery-codes", 11, Severity.WARNING, QT_TRANSLATE_NOOP("services", "Kurtarma kodları"))
CONTACT = AuditRule(
    "vault.recovery-contact", 11, Severity.WARNING, QT_TRANSLATE_NOOP("services", "Kurtarma e-postası ve telefonu")
)


@dataclass(frozen=True, slots=True)
class PasswordFacts:
    """What was found of a credential's password, without it. ``others``: how many more accounts have the same one."""

    strength: Strength | None
    others: int


class PasswordLook:
    """Looks at stored passwords; runs on the vault's lane. A credential that did not change is judged once."""

    def __init__(self, vault: VaultService, meter: StrengthMeter) -> None:
        self._vault = vault
        self._meter = meter
        self._judged: dict[tuple[str, str], Strength] = {}

    def begin(self, credentials: Sequence[CredentialSummary], names: Iterable[str]) -> PasswordRound:
        """Read the passwords once, for a round over ``credentials``. ``names`` is what everybody knows: the unit's."""
        return PasswordRound(credentials, tuple(names), stored_passwords(self._vault.room), self._meter, self._judged)

    def forget(self) -> None:
        """Forget what was judged: the vault is being locked."""
        self._judged.clear()


class PasswordRound:
    """One look over several passwords, in turns, so that others get the lane between them. Let go of it afterwards."""

    def __init__(
        self,
        credentials: Sequence[CredentialSummary],
        names: tuple[str, ...],
        passwords: Mapping[str, Secret],
        meter: StrengthMeter,
        judged: dict[tuple[str, str], Strength],
    ) -> None:
        self.credentials = credentials
        self._names = names
        self._passwords = passwords
        self._meter = meter
        self._judged = judged
        self._waiting = [one for one in credentials if passwords.get(one.id) and _key(one) not in judged]

    def go_on(self, most: int = MOST_AT_ONCE) -> bool:
        """Judge at most so many; return whether all are judged."""
        turn, self._waiting = self._waiting[:most], self._waiting[most:]
        for one in turn:
            around = (*self._names, one.title, one.user_name, one.url, one.platform.value if one.platform else "")
            self._judged[_key(one)] = self._meter.judge(self._passwords[one.id], around).strength
        return not self._waiting

    def facts(self) -> Mapping[str, PasswordFacts]:
        """Return what was found, by the credentials' ids."""
        shared = {one: len(group) - 1 for group in shared_by(self._passwords) for one in group}
        return {one.id: PasswordFacts(self._judged.get(_key(one)), shared.get(one.id, 0)) for one in self.credentials}


def _key(one: CredentialSummary) -> tuple[str, str]:
    return one.id, one.updated_at.isoformat()


def items(
    one: CredentialSummary, facts: PasswordFacts, account: Account | None, today: date, backup: NamedBadge | None = None
) -> tuple[AuditItem, ...]:
    """Return the checklist of a credential: of its account what the vault shows too, and what the vault knows.

    ``backup`` tells how its backup stands and the colleague's name; it speaks
    unless nothing was given and the account names a colleague, who may have access of their own.
    """
    wanted = {rule.id for rule in ACCOUNT_RULES}
    told = [item for item in audit.audit(account, today) if item.rule in wanted] if account is not None else []
    if backup is not None and (backup[0].state is not Backup.NONE or not (account and account.backup_colleague)):
        known = _backup(*backup, account)
        told = [known if item.rule == known.rule else item for item in told] if told else [known]
    own = (_password(facts), _reuse(facts), _codes(one), _contact(one, account, today))
    return (*told, *(item for item in own if item is not None))


def _backup(badge: Badge, name: str, account: Account | None) -> AuditItem:
    hint = said_of(badge, name).hint
    if needs_attention(badge):
        return audit.BACKUP.missing(hint.text, **hint.params)
    if account is not None and name and not account.backup_colleague:  # or the page Hesaplar would say the contrary
        words = QT_TRANSLATE_NOOP("services", "Yedeğiniz hazır: {name}. Hesaplar sayfasındaki listede adı yazmıyor.")
        return audit.BACKUP.due(words, name=name)
    return audit.BACKUP.done(hint.text, **hint.params)


def _password(facts: PasswordFacts) -> AuditItem | None:
    if facts.strength is None:
        return None
    if facts.strength >= Strength.GOOD:
        return PASSWORD.done(QT_TRANSLATE_NOOP("services", "Parola kolay bulunacak gibi değil."))
    return PASSWORD.missing(QT_TRANSLATE_NOOP("services", "Parola kolay bulunur: platformda yenisiyle değiştirin."))


def _reuse(facts: PasswordFacts) -> AuditItem | None:
    if facts.strength is None:
        return None
    if not facts.others:
        return REUSE.done(QT_TRANSLATE_NOOP("services", "Bu parola kasadaki başka bir hesapta yok."))
    return REUSE.missing(
        QT_TRANSLATE_NOOP("services", "Aynı parola {n} hesapta daha var: biri sızarsa hepsi açılır."), n=facts.others
    )


def _codes(one: CredentialSummary) -> AuditItem | None:
    if not one.recovery_total:
        return None
    if one.recovery_left > FEW_LEFT:
        return CODES.done(QT_TRANSLATE_NOOP("services", "Kullanılmamış {n} kurtarma kodu var."), n=one.recovery_left)
    return CODES.missing(
        QT_TRANSLATE_NOOP("services", "Kullanılmamış {n} kurtarma kodu kaldı: platformdan yenilerini alın."),
        n=one.recovery_left,
    )


def _contact(one: CredentialSummary, account: Account | None, today: date) -> AuditItem:
    if not (one.mail or one.phone):
        return CONTACT.unknown(
            QT_TRANSLATE_NOOP("services", "Hesap kilitlenirse kodun hangi adrese ya da telefona gideceği yazılmamış.")
        )
    if account is None:
        return CONTACT.done(QT_TRANSLATE_NOOP("services", "Hesap kilitlenirse kodun gideceği yer yazılı."))
    seen = account.reviewed_on
    if seen is not None and today - seen < CONTACT_EVERY:
        return CONTACT.done(QT_TRANSLATE_NOOP("services", "Son gözden geçirmede yazılıydı ve altı ay dolmadı."))
    return CONTACT.due(
        QT_TRANSLATE_NOOP("services", "Adres ve telefonun hâlâ sizin olduğuna bakın, sonra hesabı gözden geçirin.")
    )
