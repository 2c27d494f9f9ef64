"""Which logos are registered: told by the lane that reads the storage, read by the one that looks at pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from models.assets import Logo


@dataclass(frozen=True, slots=True)
class KnownLogo:
    """A registered logo and the file that holds it, whose contents never change."""

    logo: Logo
    path: Path


class LogoBook:
    """The registered logos. May be read and told from any thread. ``where`` tells where the file of a digest is."""

    def __init__(self, where: Callable[[str], Path]) -> None:
        self.where = where
        self._known: tuple[KnownLogo, ...] = ()

    @property
    def known(self) -> tuple[KnownLogo, ...]:
        """All registered logos, in the order of their names; another tuple after each change."""
        return self._known

    def tell(self, logos: Iterable[Logo]) -> None:
        """Take these as the registered logos from now on."""
        self._known = tuple(KnownLogo(logo, self.where(logo.sha256)) for logo in logos)
