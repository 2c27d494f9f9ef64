"""The operating system's keyring: the only place that knows the ``keyring`` library.

The backend is chosen here, by name: ``PYTHON_KEYRING_BACKEND`` and configuration files are not asked, and null,
plain-text and chained backends cannot come in. KWallet (5.97 and later) is reached through the Secret Service, which
it offers too. Every call runs on a thread of its own with a deadline, because a locked keyring waits for the user.
"""

from __future__ import annotations

import base64
import hmac
import logging
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.errors import Problem, VaultError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
_LOG = logging.getLogger(__name__)
_USER = "k"
_ALLOWED = {
    "linux": "keyring.backends.SecretService.Keyring",
    "win32": "keyring.backends.Windows.WinVaultKeyring",
    "darwin": "keyring.backends.macOS.Keyring",
}
DEADLINE_SECONDS = 60.0
"""Long enough to type a password into the window that the operating system opens."""


class KeyStore(Protocol):
    """Where wrapping keys are kept. Names are opaque: they can be read while the keyring is locked."""

    def check(self) -> None:
        """Raise VaultError where no trusted keyring is at hand. Asks the user nothing."""
        ...

    def put(self, name: str, key: bytes) -> None:
        """Store ``key`` under a new ``name`` and prove it by reading it back. Raises VaultError."""
        ...

    def get(self, name: str) -> bytes | None:
        """Return the key, or ``None`` where the keyring does not hold it. Raises VaultError."""
        ...

    def delete(self, name: str) -> None:
        """Remove the key; a missing one is no error. Raises VaultError."""
        ...


class SystemKeyring:
    """The keyring of this operating system's user."""

    def __init__(self, backend: KeyringBackend | None = None, deadline: float = DEADLINE_SECONDS) -> None:
        """Use ``backend`` instead of the system's own, in tests; it must be one of the allowed all the same."""
        self._given = backend
        self._deadline = deadline

    def check(self) -> None:
        self._asked(lambda backend: None)

    def put(self, name: str, key: bytes) -> None:
        text = base64.b64encode(key).decode()

        def work(backend: KeyringBackend) -> bool:
            backend.set_password(name, _USER, text)  # pyright: ignore[reportUnknownMemberType] - wrapped by keyring
            return hmac.compare_digest(backend.get_password(name, _USER) or "", text)

        if not self._asked(work):
            raise _not_kept()

    def get(self, name: str) -> bytes | None:
        text = self._asked(lambda backend: backend.get_password(name, _USER))
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except ValueError:
            return b""  # held, and not a key: unwrapping with it fails, which is the truth

    def delete(self, name: str) -> None:
        def work(backend: KeyringBackend) -> None:
            if backend.get_password(name, _USER) is not None:
                backend.delete_password(name, _USER)

        self._asked(work)

    def _asked(self, work: Callable[[KeyringBackend], T]) -> T:
        def ask() -> T:
            backend = self._given or _system_backend()
            if _name_of(backend) != _ALLOWED.get(sys.platform):
                raise no_keyring()
            return work(backend)

        try:
            return within(self._deadline, ask)
        except VaultError:
            raise
        except TimeoutError as error:
            raise _silent() from error
        except Exception as error:
            # Backends raise their own library's and the operating system's errors; their texts may quote values, so
            # only the kind is logged.
            _LOG.warning("keyring call failed: %s", type(error).__name__)
            raise _sentence_for(error) from None


def within(seconds: float, work: Callable[[], T]) -> T:
    """Return what ``work`` returns or raises, or raise TimeoutError after ``seconds``; the thread is then left."""
    outcome: list[T] = []
    failure: list[Exception] = []

    def run() -> None:
        try:
            outcome.append(work())
        except Exception as error:  # handed to the caller below
            failure.append(error)

    thread = threading.Thread(target=run, name="keyring", daemon=True)
    thread.start()
    thread.join(seconds)
    if failure:
        raise failure[0]
    if not outcome:
        raise TimeoutError
    return outcome[0]


def _name_of(backend: KeyringBackend) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _system_backend() -> KeyringBackend:
    """Return this system's one allowed backend. Raises VaultError where it cannot work."""
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring as Backend
    elif sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as Backend
    else:
        from keyring.backends.SecretService import Keyring as Backend
    if not Backend.viable:
        raise no_keyring()
    backend = Backend()
    if sys.platform == "win32":
        # The default would carry the key to every PC of a roaming profile.
        backend.persist = "local machine"
    return backend


def _sentence_for(error: Exception) -> VaultError:
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    # secretstorage is not always there to import, and KeyringLocked is not what it raises for a dismissed prompt.
    if isinstance(error, KeyringLocked) or type(error).__name__ in ("PromptDismissedException", "LockedException"):
        return _locked()
    if isinstance(error, InitError | NoKeyringError):
        return no_keyring()
    return _failed()


def no_keyring() -> VaultError:
    """The sentence for a PC without a keyring that may be trusted, with how to get one here."""
    if sys.platform == "win32":
        hint = QT_TRANSLATE_NOOP(
            "services",
            "Windows’ta Hizmetler penceresini açın, “Kimlik Bilgisi Yöneticisi” hizmetini başlatın ve yeniden deneyin.",
        )
    elif sys.platform == "darwin":
        hint = QT_TRANSLATE_NOOP(
            "services",
            "Anahtar Zinciri Erişimi’ni açın, “oturum açma” zincirinin göründüğünü denetleyip yeniden deneyin.",
        )
    else:
        hint = QT_TRANSLATE_NOOP(
            "services",
            "Bilgi işlem biriminizden gnome-keyring paketini kurmasını isteyin (Debian ve Ubuntu’da:"
            " sudo apt install gnome-keyring), oturumu kapatıp açın ve yeniden deneyin."
            " KDE’de KWallet’ı açmanız yeter.",
        )
    return VaultError(
        Problem.NO_KEYRING,
        Message(QT_TRANSLATE_NOOP("services", "Bu bilgisayarda güvenilir bir anahtarlık bulunamadı.")),
        Message(hint),
    )


def _locked() -> VaultError:
    return VaultError(
        Problem.KEYRING_LOCKED,
        Message(QT_TRANSLATE_NOOP("services", "İşletim sisteminin anahtarlığı kilitli kaldı.")),
        Message(QT_TRANSLATE_NOOP("services", "Yeniden deneyin ve açılan pencerede anahtarlık parolanızı yazın.")),
    )


def _silent() -> VaultError:
    return VaultError(
        Problem.KEYRING_LOCKED,
        Message(QT_TRANSLATE_NOOP("services", "İşletim sisteminin anahtarlığı yanıt vermedi.")),
        Message(
            QT_TRANSLATE_NOOP(
                "services", "Parola isteyen bir pencere açık kalmış olabilir; onu yanıtlayıp yeniden deneyin."
            )
        ),
    )


def _failed() -> VaultError:
    return VaultError(
        Problem.NO_KEYRING,
        Message(QT_TRANSLATE_NOOP("services", "İşletim sisteminin anahtarlığı isteği yerine getirmedi.")),
        Message(QT_TRANSLATE_NOOP("services", "Oturumu kapatıp açın ve yeniden deneyin.")),
    )


def _not_kept() -> VaultError:
    return VaultError(
        Problem.NO_KEYRING,
        Message(QT_TRANSLATE_NOOP("services", "Anahtarlık, kasanın anahtarını saklamadı.")),
        Message(QT_TRANSLATE_NOOP("services", "Kasa kurulmadı. Bilgi işlem biriminize anahtarlık hizmetini sorun.")),
    )
