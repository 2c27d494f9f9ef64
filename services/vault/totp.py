"""The names that :mod:`services.vault.otp` had before; for whoever still says them."""

from __future__ import annotations

from services.vault.otp.addresses import read_setup_key
from services.vault.otp.codes import TimedCode as TotpCode
from services.vault.otp.codes import code_at
from services.vault.otp.seeds import normalise_seed
from services.vault.otp.settings import OtpSettings as TotpSettings
from services.vault.otp.settings import SetupKey

__all__ = ["SetupKey", "TotpCode", "TotpSettings", "code_at", "normalise_seed", "read_setup_key"]
