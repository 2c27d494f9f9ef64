"""The closed sets of the product. Values are stored in the database and in JSON: never rename one."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Platform(StrEnum):
    """A social network the product writes for. Its limits are in ``resources/platforms/<value>.toml``."""

    X = "x"
    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"


class Language(StrEnum):
    """Language of a post's text, not of the screen. Only Turkish and English have rules and dictionaries of ours."""

    TURKISH = "tr"
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    ITALIAN = "it"
    RUSSIAN = "ru"
    ARABIC = "ar"


class AccountKind(StrEnum):
    """What kind of account it is: article 13 wants a page, not a personal profile."""

    UNKNOWN = "unknown"
    PAGE = "page"
    PROFILE = "profile"


class PostState(StrEnum):
    """Where a post stands, in the order of work. A planned post whose time has gone by is late; that is not kept."""

    IDEA = "idea"
    DRAFT = "draft"
    REVIEW = "review"
    READY = "ready"
    PLANNED = "planned"
    PUBLISHED = "published"
    CANCELLED = "cancelled"


class Importance(IntEnum):
    """How much it would matter that a topic is never written about."""

    LOW = 1
    NORMAL = 2
    HIGH = 3


class Severity(IntEnum):
    """Severity of a diagnostic, in the words of the Language Server Protocol; higher is worse."""

    HINT = 1
    INFORMATION = 2
    WARNING = 3
    ERROR = 4

    @property
    def label(self) -> str:
        """The lower-case word used in JSON: ``error``, ``warning``, ``information`` or ``hint``."""
        return self.name.lower()  # ascii


class DiagnosticKind(StrEnum):
    """What a diagnostic is about, told by the first part of its rule id; decides the underline's shape."""

    SPELLING = "spelling"
    USAGE = "usage"
    GUIDELINE = "guideline"
    PLATFORM = "platform"
    IMAGE = "image"
    ATTRIBUTION = "attribution"
    PLANNING = "planning"
