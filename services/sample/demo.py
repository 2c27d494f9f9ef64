"""The services of ``--demo`` and of the tour: the sample unit in a profile of its own."""

from __future__ import annotations

from services.bootstrap import Lazy, Services, build_services
from services.clock import Clock
from services.paths import Paths
from services.sample.fill import fill_storage, fill_vault
from services.sample.reading import read_sample
from services.settings import Settings


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


def demo_services(paths: Paths, clock: Clock, settings: Settings | None = None) -> Services:
    """Return services whose storage and vault hold the sample unit as soon as they are opened."""
    sample = Lazy(lambda: read_sample(paths.resources, clock.now()))
    return build_services(
        paths,
        clock,
        settings=settings,
        keys=MemoryKeys,
        fill_storage=lambda storage: fill_storage(storage, sample()),
        fill_vault=lambda vault: fill_vault(vault, sample()),
    )
