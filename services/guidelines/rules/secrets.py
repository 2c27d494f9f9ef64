"""What must never be published: passwords and keys, numbers of identity, accounts and cards, ways to one person.

Article 11. The findings never repeat what they found, not in the message and not in the data.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.guidelines.rules.people import NameWords, Person, find_people
from services.guidelines.rules.secret_numbers import Found, find_numbers, has_many_digits
from services.guidelines.rules.secret_passwords import PasswordFinder
from services.guidelines.rules.secret_people import PeopleWords, find_personal
from services.guidelines.word_files import plain, read_lines, read_words


class SecretChecker:
    """Finds secrets in a draft. It sees the whole post: a password often stands on the line below its name."""

    name = "guideline-secrets"
    lane = Lane.RULES
    scope = Scope.POST

    def __init__(self, resources: Path) -> None:
        """Take the folder of the word lists; they are read at the first text that needs them."""
        self._resources = resources

    @cached_property
    def _names(self) -> NameWords:
        return NameWords.read(self._resources)

    @cached_property
    def _words(self) -> PeopleWords:
        folder = self._resources
        return PeopleWords(
            roles=read_words(folder, "role-addresses"),
            free_mail=read_lines(folder, "free-mail"),
            given=self._names.given,
            health=tuple(plain(line) for line in read_lines(folder, "health-words")),
        )

    @cached_property
    def _passwords(self) -> PasswordFinder:
        answers = read_words(self._resources, "password-answers")
        return PasswordFinder(answers, read_lines(self._resources, "key-shapes"))

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        raw = snapshot.text
        text = plain(raw)
        public = snapshot.unit.public_contacts
        people: list[Person] | None = None

        def named() -> list[Person]:
            nonlocal people
            if people is None:
                people = list(find_people(raw, self._names))
            return people

        found = list(self._passwords.find(raw, text))
        if has_many_digits(text):
            found += find_numbers(text, public)
        found += find_personal(text, public, self._words, named)
        return [_diagnostic(_whole(raw, one), public) for one in _apart(found)]


@dataclass(frozen=True, slots=True)
class _Saying:
    severity: Severity
    message: str
    why: str


_GONE = QT_TRANSLATE_NOOP(
    "services", "Paylaşılan bir bilgi geri alınamaz; gizli ve kişisel bilgiler gönderide yer almamalı."
)
_CHANGE_IT = QT_TRANSLATE_NOOP(
    "services",
    "Bir parolayı herkes görürse hesap da herkesin olur. Metinden çıkarın; bir yerde paylaşıldıysa hemen değiştirin.",
)
_ASK_PERSON = QT_TRANSLATE_NOOP(
    "services",
    "Kişiye ait iletişim bilgisi, sahibi istemeden paylaşılmamalı. Biriminizin telefonu ya da adresiyse Ayarlar'da "
    "herkese açık iletişim bilgilerine ekleyin: bir daha sorulmaz.",
)
_PERSONAL = QT_TRANSLATE_NOOP(
    "services", "Kişiyi belirleyen bilgiler kişisel veridir; duyuruda adın baş harfleri ya da bağlantı yeter."
)
_SAYINGS: Mapping[str, _Saying] = MappingProxyType(
    {
        "password": _Saying(
            Severity.ERROR,
            QT_TRANSLATE_NOOP("services", "Metinde bir parola var gibi görünüyor; paylaşmadan önce çıkarın."),
            _CHANGE_IT,
        ),
        "recovery-code": _Saying(
            Severity.ERROR,
            QT_TRANSLATE_NOOP("services", "Metinde bir doğrulama ya da kurtarma kodu var; paylaşmadan önce çıkarın."),
            _CHANGE_IT,
        ),
        "access-key": _Saying(
            Severity.ERROR,
            QT_TRANSLATE_NOOP("services", "Metinde bir erişim anahtarı var; paylaşmadan önce çıkarın."),
            _CHANGE_IT,
        ),
        "identity-number": _Saying(
            Severity.ERROR,
            QT_TRANSLATE_NOOP("services", "Bu sayı bir T.C. kimlik numarası; paylaşmadan önce çıkarın."),
            _GONE,
        ),
        "iban": _Saying(
            Severity.ERROR,
            QT_TRANSLATE_NOOP("services", "Bu bir banka hesabı numarası (IBAN); paylaşmadan önce çıkarın."),
            QT_TRANSLATE_NOOP(
                "services",
                "Kişisel hesaba para istemek kurumu da kişiyi de zor durumda bırakır. Kurumun hesabıysa Ayarlar'da "
                "herkese açık iletişim bilgilerine ekleyin: bir daha sorulmaz.",
            ),
        ),
        "card": _Saying(
            Severity.ERROR,
            QT_TRANSLATE_NOOP("services", "Bu sayı bir kart numarası; paylaşmadan önce çıkarın."),
            _GONE,
        ),
        "passport-number": _Saying(
            Severity.ERROR,
            QT_TRANSLATE_NOOP("services", "Bu bir pasaport numarası; paylaşmadan önce çıkarın."),
            _GONE,
        ),
        "student-number": _Saying(
            Severity.WARNING,
            QT_TRANSLATE_NOOP("services", "Bu bir öğrenci numarası gibi görünüyor; herkesin görmesi gerekiyor mu?"),
            _PERSONAL,
        ),
        "birth-date": _Saying(
            Severity.WARNING,
            QT_TRANSLATE_NOOP("services", "Bir kişinin doğum tarihi yazılmış; herkesin görmesi gerekiyor mu?"),
            _PERSONAL,
        ),
        "mobile-number": _Saying(
            Severity.WARNING,
            QT_TRANSLATE_NOOP("services", "Bu bir cep telefonu numarası; sahibi herkesle paylaşılmasını istiyor mu?"),
            _ASK_PERSON,
        ),
        "private-address": _Saying(
            Severity.WARNING,
            QT_TRANSLATE_NOOP("services", "Bu, kişisel bir e-posta adresi; kurumun adresi yazılabilir mi?"),
            _ASK_PERSON,
        ),
        "work-address": _Saying(
            Severity.INFORMATION,
            QT_TRANSLATE_NOOP("services", "Bu adres bir kişinin adını taşıyor; birimin ortak adresi yazılabilir mi?"),
            _ASK_PERSON,
        ),
        "health": _Saying(
            Severity.HINT,
            QT_TRANSLATE_NOOP(
                "services", "Adı geçen kişinin sağlığından söz ediliyor; paylaşmak için açık izni var mı?"
            ),
            QT_TRANSLATE_NOOP(
                "services", "Sağlık bilgisi en çok korunan kişisel veridir; açık rıza olmadan paylaşılmaz."
            ),
        ),
    }
)
_WITH_SIGNS = ("password", "recovery-code", "access-key")
_BRACKETS = ("()", "[]", "{}")
_ORDER = {kind: rank for rank, kind in enumerate(_SAYINGS)}


def _apart(found: Iterable[Found]) -> Iterator[Found]:
    """Yield what was found, each place once: a number in a password is only a password."""
    taken: list[Found] = []
    for one in sorted(found, key=lambda f: (_ORDER[f.kind], f.start, -f.end)):
        if all(one.end <= other.start or other.end <= one.start for other in taken):
            taken.append(one)
    yield from sorted(taken, key=lambda f: f.start)


def _whole(text: str, found: Found) -> Found:
    """Return the secret with all that has to go with it, so that nothing of it is left where it stood.

    These are the signs that it ends with, the brackets around it or in it, and one of two blanks beside it.
    """
    if _SAYINGS[found.kind].severity is not Severity.ERROR:
        return found
    start, end = found.start, found.end
    if found.kind in _WITH_SIGNS:
        end += len(text[end:]) - len(text[end:].lstrip("!?#*"))
    for opening, closing in _BRACKETS:
        if text[end : end + 1] != closing:
            continue
        if text[start:end].count(opening) > text[start:end].count(closing):
            end += 1
        elif text[start - 1 : start] == opening:
            start, end = start - 1, end + 1
    if text[end : end + 1] == " " and (start == 0 or text[start - 1].isspace()):
        end += 1
    return Found(found.kind, start, end)


def _diagnostic(found: Found, public: frozenset[str]) -> Diagnostic:
    saying = _SAYINGS[found.kind]
    return Diagnostic(
        rule=f"guideline.11.{found.kind}",
        article=11,
        severity=saying.severity,
        start=found.start,
        end=found.end,
        message=Message(saying.message),
        explanation=Message(saying.why),
        fixes=tuple(_fixes(found.kind, public)),
    )


def _fixes(kind: str, public: frozenset[str]) -> Iterator[Fix]:
    """Offer the unit's own contact in the place of a person's; a secret can only go."""
    if kind == "mobile-number":
        own = [_spaced(one) for one in sorted(public) if one.isdigit() and one[0] != "5"]
    elif kind in ("private-address", "work-address"):
        own = [one for one in sorted(public) if "@" in one]
    else:
        own = []
        if _SAYINGS[kind].severity is Severity.ERROR:
            yield Fix(Message(QT_TRANSLATE_NOOP("services", "Metinden çıkarın")), "")
    for contact in own[:2]:
        yield Fix(Message(QT_TRANSLATE_NOOP("services", "“{new}” yazın"), {"new": contact}), contact)


def _spaced(digits: str) -> str:
    """Return a Turkish telephone number as people write it."""
    if len(digits) == 7:
        return f"{digits[:3]} {digits[3]} {digits[4:]}"
    return f"0{digits[:3]} {digits[3:6]} {digits[6:8]} {digits[8:]}"
