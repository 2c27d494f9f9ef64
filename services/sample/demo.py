"""The services of ``--demo`` and of the tour: the sample unit in a profile of its own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from services.bootstrap import Lazy, Services, build_services
from services.clock import Clock
from services.paths import Paths
from services.settings import Settings

if TYPE_CHECKING:
    from services.sample.reading import Sample
    from services.storage import Storage
    from services.vault.service import VaultService


class MemoryKeys:
    """A keyring that ends with the process.

    The demo's credentials open nothing, and a try-out must neither ask for the user's keyring nor leave anything in
    it. It comes in where the vault takes its ``KeyStore``; the vault itself is the real one.
    """

    def __init__(self) -> None:
        self._keys: dict[str, bytes] = {}

    def check(self) -> None:
        """Always at hand."""

    def put(self, name: str, key: bytes) -> None:
        self._keys[name] = key

    def get(self, name: str) -> bytes | None:
        return self._keys.get(name)

    def delete(self, name: str) -> None:
        self._keys.pop(name, None)


def holds_data(paths: Paths) -> bool:
    """Whether a database or a vault stands in ``paths``: somebody's own, which no sample may be mixed into."""
    return os.path.lexists(paths.database) or os.path.lexists(paths.vault)


def demo_services(paths: Paths, clock: Clock, settings: Settings | None = None) -> Services:
    """Return services whose storage and vault hold the sample unit as soon as they are opened."""
    sample = Lazy(lambda: _read(paths, clock))
    return build_services(
        paths,
        clock,
        settings=settings,
        keys=MemoryKeys,
        fill_storage=lambda storage: _fill_storage(storage, sample()),
        fill_vault=lambda vault: _fill_vault(vault, sample()),
    )


# Reading and filling are imported on the lanes that do them: the first paint waits for neither.


def _read(paths: Paths, clock: Clock) -> Sample:
    from services.sample.reading import read_sample

    return read_sample(paths.resources, clock.now())


def _fill_storage(storage: Storage, sample: Sample) -> None:
    from services.sample.fill import fill_storage

    fill_storage(storage, sample)


def _fill_vault(vault: VaultService, sample: Sample) -> None:
    from services.sample.fill import fill_vault

    fill_vault(vault, sample)
