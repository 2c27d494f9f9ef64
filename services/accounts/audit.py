"""Articles 11 to 13 as a checklist for each account: what is done, what is missing, and what nobody has looked at.

Pure: an account and a day in, items out. How to mend each is worded in ``services.accounts.guidance``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from models.enums import AccountKind, Platform, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Account
from services.accounts import guidance
from services.accounts.handles import handle_problem

REVIEW_EVERY = timedelta(days=90)
REVIEW_SOON = timedelta(days=14)
"""How long before its day a review is announced."""
FRIEND_LIMIT = 5_000
"""Friends that a personal profile on Facebook may have (article 13)."""
FRIENDS_NEAR_LIMIT = 4_500
FEWEST_ADMINISTRATORS = 2


class ItemState(StrEnum):
    """Where an item stands. ``DUE``: it was done, and its day to be done again has come."""

    MISSING = "missing"
    DUE = "due"
    UNKNOWN = "unknown"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class AuditItem:
    """One line of an account's checklist.

    ``severity`` is how bad it is as it stands (``HINT`` once done). ``title`` names the item, ``message`` says what
    was seen and why it matters, ``steps`` how to put it right and ``help_hint`` where to read more; there are none
    where nothing is to be done. ``due_on`` is the local day on which it must be done again.
    """

    rule: str
    article: int | None
    state: ItemState
    severity: Severity
    title: Message
    message: Message
    steps: tuple[Message, ...] = ()
    help_hint: Message | None = None
    due_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody should do something; what was never looked at is not open, but ``UNKNOWN``."""
        return self.state in (ItemState.MISSING, ItemState.DUE)


@dataclass(frozen=True, slots=True)
class AuditRule:
    """A line of the checklist before anybody looked: its name, its article, and how bad it is where it is missing."""

    id: str
    article: int | None
    severity: Severity
    title: str

    def done(self, said: str, **values: object) -> AuditItem:
        return self._item(ItemState.DONE, Severity.HINT, said, values)

    def unknown(self, said: str) -> AuditItem:
        return self._item(ItemState.UNKNOWN, Severity.INFORMATION, said, {})

    def missing(self, said: str, **values: object) -> AuditItem:
        return self._item(ItemState.MISSING, self.severity, said, values)

    def due(self, said: str, **values: object) -> AuditItem:
        return self._item(ItemState.DUE, self.severity, said, values)

    def _item(self, state: ItemState, severity: Severity, said: str, values: dict[str, object]) -> AuditItem:
        return AuditItem(self.id, self.article, state, severity, Message(self.title), Message(said, values))


PROFILE = AuditRule(
    "guideline.13.profile",
    13,
    Severity.ERROR,
    QT_TRANSLATE_NOOP("services", "Kişisel profil değil, sayfa"),
)
FRIENDS = AuditRule(
    "guideline.13.friend-limit",
    13,
    Severity.WARNING,
    QT_TRANSLATE_NOOP("services", "5.000 arkadaş sınırı"),
)
MODERATORS = AuditRule(
    "guideline.13.administrators",
    13,
    Severity.WARNING,
    QT_TRANSLATE_NOOP("services", "En az iki yönetici"),
)
ACCESS = replace(MODERATORS, id="guideline.11.administrators", article=11)
"""The same of a platform that has no pages: article 11 asks for a second person all the same."""
OFFICIAL_LINE = AuditRule(
    "guideline.12.official-line",
    12,
    Severity.WARNING,
    QT_TRANSLATE_NOOP("services", "“Resmi Hesap” yazısı"),
)
TWO_FACTOR = AuditRule(
    "guideline.11.two-factor",
    11,
    Severity.ERROR,
    QT_TRANSLATE_NOOP("services", "İki adımlı doğrulama"),
)
NOTIFICATIONS = AuditRule(
    "guideline.11.notifications",
    11,
    Severity.WARNING,
    QT_TRANSLATE_NOOP("services", "Bildirimler"),
)
BACKUP = AuditRule(
    "guideline.11.backup-colleague",
    11,
    Severity.WARNING,
    QT_TRANSLATE_NOOP("services", "Yedek çalışma arkadaşı"),
)
REVIEW = AuditRule(
    "guideline.11.security-review",
    11,
    Severity.WARNING,
    QT_TRANSLATE_NOOP("services", "Güvenlik gözden geçirmesi"),
)
HANDLE = AuditRule(
    "platform.handle",
    None,
    Severity.WARNING,
    QT_TRANSLATE_NOOP("services", "Hesap adı"),
)
RULES = (PROFILE, FRIENDS, MODERATORS, ACCESS, OFFICIAL_LINE, TWO_FACTOR, NOTIFICATIONS, BACKUP, REVIEW, HANDLE)


@dataclass(frozen=True, slots=True)
class Summary:
    """What a badge says: how many items are ``open`` and ``unknown``; ``worst`` of the open ones."""

    open: int = 0
    unknown: int = 0
    worst: Severity | None = None

    @property
    def is_clear(self) -> bool:
        return not (self.open or self.unknown)

    def words(self) -> Message:
        """Return the badge's words."""
        if self.open:
            return Message(QT_TRANSLATE_NOOP("services", "{n} eksik"), {"n": self.open})
        if self.unknown:
            return Message(QT_TRANSLATE_NOOP("services", "{n} bilinmiyor"), {"n": self.unknown})
        return Message(QT_TRANSLATE_NOOP("services", "Tamam"))


def audit(account: Account, today: date) -> tuple[AuditItem, ...]:
    """Return the checklist of ``account`` on the local day ``today``, in the order of the articles' weight."""
    items = [_kind(account), _friends(account), _administrators(account), _official_line(account)]
    items += [_two_factor(account), _notifications(account), _backup(account), _review(account, today)]
    items.append(_handle(account))
    return tuple(_with_steps(item, account.platform) for item in items if item is not None)


def summarise(items: Iterable[AuditItem]) -> Summary:
    """Return the badge of these items: of one account, or of all."""
    items = tuple(items)
    opened = [item for item in items if item.is_open]
    unknown = sum(item.state is ItemState.UNKNOWN for item in items)
    return Summary(len(opened), unknown, max((item.severity for item in opened), default=None))


def summarise_unit(accounts: Sequence[Account], today: date) -> Summary:
    """Return the badge of all ``accounts`` together."""
    return summarise(item for account in accounts for item in audit(account, today))


def review_is_near(item: AuditItem, today: date) -> bool:
    """Whether ``item`` is done, and its day to be done again is no more than two weeks away."""
    return item.state is ItemState.DONE and item.due_on is not None and item.due_on - today <= REVIEW_SOON


def _with_steps(item: AuditItem, platform: Platform) -> AuditItem:
    if item.state is ItemState.DONE:
        return item
    return replace(item, steps=guidance.steps(item.rule, platform), help_hint=guidance.help_hint(item.rule, platform))


def _kind(account: Account) -> AuditItem | None:
    if account.platform is not Platform.FACEBOOK:
        return None
    if account.kind is AccountKind.PAGE:
        return PROFILE.done(
            QT_TRANSLATE_NOOP("services", "Hesap bir sayfa: birden çok kişi kendi parolasıyla yönetebilir.")
        )
    if account.kind is AccountKind.PROFILE:
        return PROFILE.missing(
            QT_TRANSLATE_NOOP(
                "services",
                "Hesap kişisel bir profil: tek parolası vardır, tek kişi yönetir, en çok 5.000 arkadaşı olur. "
                "Birimlere sayfa gerekir.",
            )
        )
    return PROFILE.unknown(QT_TRANSLATE_NOOP("services", "Hesabın sayfa mı, kişisel profil mi olduğuna bakılmadı."))


def _friends(account: Account) -> AuditItem | None:
    if account.platform is not Platform.FACEBOOK or account.kind is not AccountKind.PROFILE:
        return None
    count = account.followers
    if count is None:
        return FRIENDS.unknown(
            QT_TRANSLATE_NOOP("services", "Arkadaş sayısı bilinmiyor; kişisel profil en çok 5.000 arkadaş alır.")
        )
    n, left = _number(count), _number(max(0, FRIEND_LIMIT - count))
    if count >= FRIEND_LIMIT:
        full = QT_TRANSLATE_NOOP("services", "Profilin {n} arkadaşı var: sınır doldu, yeni kimse eklenemez.")
        return replace(FRIENDS.missing(full, n=n), severity=Severity.ERROR)
    if count >= FRIENDS_NEAR_LIMIT:
        return FRIENDS.missing(
            QT_TRANSLATE_NOOP("services", "Profilin {n} arkadaşı var: sınıra {left} kişi kaldı."), n=n, left=left
        )
    return FRIENDS.done(
        QT_TRANSLATE_NOOP("services", "Profilin {n} arkadaşı var; sınıra {left} kişilik yer var."), n=n, left=left
    )


def _administrators(account: Account) -> AuditItem:
    rule = MODERATORS if account.platform is Platform.FACEBOOK else ACCESS
    count = account.administrators
    if count is None:
        return rule.unknown(QT_TRANSLATE_NOOP("services", "Hesabı kaç kişinin yönetebildiğine bakılmadı."))
    if count == 0:
        return rule.missing(QT_TRANSLATE_NOOP("services", "Hesabı kimse yönetemiyor: erişimi geri almak gerekir."))
    if count < FEWEST_ADMINISTRATORS:
        return rule.missing(
            QT_TRANSLATE_NOOP("services", "Hesabı tek kişi yönetebiliyor: o kişiye ulaşılamazsa hesaba kimse giremez.")
        )
    return rule.done(QT_TRANSLATE_NOOP("services", "Hesabı {n} kişi yönetebiliyor."), n=count)


def _official_line(account: Account) -> AuditItem:
    if account.official_line is None:
        return OFFICIAL_LINE.unknown(
            QT_TRANSLATE_NOOP("services", "Tanıtım yazısında “Resmi Hesap” geçip geçmediğine bakılmadı.")
        )
    if account.official_line:
        return OFFICIAL_LINE.done(QT_TRANSLATE_NOOP("services", "Tanıtım yazısında “Resmi Hesap” geçiyor."))
    return OFFICIAL_LINE.missing(
        QT_TRANSLATE_NOOP(
            "services",
            "Tanıtım yazısında “Resmi Hesap” geçmiyor: öbür birimler yalnız bunu yazan hesapları izler, "
            "okurlar da sahtesinden böyle ayırır.",
        )
    )


def _two_factor(account: Account) -> AuditItem:
    if account.two_factor is None:
        return TWO_FACTOR.unknown(
            QT_TRANSLATE_NOOP("services", "İki adımlı doğrulamanın açık olup olmadığına bakılmadı.")
        )
    if account.two_factor:
        return TWO_FACTOR.done(QT_TRANSLATE_NOOP("services", "Girişte paroladan başka bir kod da isteniyor."))
    return TWO_FACTOR.missing(
        QT_TRANSLATE_NOOP("services", "İki adımlı doğrulama kapalı: parolayı öğrenen herkes birimin adına yazabilir.")
    )


def _notifications(account: Account) -> AuditItem:
    if account.notifications is None:
        return NOTIFICATIONS.unknown(QT_TRANSLATE_NOOP("services", "Bildirimlerin açık olup olmadığına bakılmadı."))
    if account.notifications:
        return NOTIFICATIONS.done(QT_TRANSLATE_NOOP("services", "Yeni girişler, iletiler ve yorumlar haber veriliyor."))
    return NOTIFICATIONS.missing(
        QT_TRANSLATE_NOOP(
            "services", "Bildirimler kapalı: yabancı bir giriş ya da bekleyen bir soru günlerce fark edilmeyebilir."
        )
    )


def _backup(account: Account) -> AuditItem:
    if account.backup_colleague:
        return BACKUP.done(
            QT_TRANSLATE_NOOP("services", "Size ulaşılamazsa hesapla ilgilenecek kişi: {name}."),
            name=account.backup_colleague,
        )
    return BACKUP.missing(
        QT_TRANSLATE_NOOP("services", "Yedek belirlenmemiş: size ulaşılamadığı gün hesap sahipsiz kalır.")
    )


def _review(account: Account, today: date) -> AuditItem:
    seen = account.reviewed_on
    if seen is None:
        return REVIEW.missing(
            QT_TRANSLATE_NOOP("services", "Güvenlik ayarları hiç gözden geçirilmedi; 90 günde bir bakılmalı.")
        )
    due_on = date.max if seen > date.max - REVIEW_EVERY else seen + REVIEW_EVERY
    days = (due_on - today).days
    if days > 0:
        item = REVIEW.done(
            QT_TRANSLATE_NOOP("services", "Güvenlik ayarlarına bakıldı; {n} gün sonra yeniden bakılacak."), n=days
        )
    elif days == 0:
        item = REVIEW.due(QT_TRANSLATE_NOOP("services", "90 gün doldu: güvenlik ayarlarına bugün yeniden bakın."))
    else:
        item = REVIEW.due(QT_TRANSLATE_NOOP("services", "90 günlük gözden geçirme {n} gün gecikti."), n=-days)
    return replace(item, due_on=due_on)


def _handle(account: Account) -> AuditItem:
    problem = handle_problem(account.platform, account.handle)
    if problem is None:
        return HANDLE.done(QT_TRANSLATE_NOOP("services", "Ad, platformun kurallarına uyuyor."))
    return replace(HANDLE.missing(""), message=problem)


def _number(count: int) -> str:
    """Return ``count`` with points between its thousands, as Turkish writes it; English reads it too."""
    return f"{count:,}".replace(",", ".")
