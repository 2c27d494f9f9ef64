"""Two-factor codes: what platforms hand out for them, the codes themselves, and what goes wrong with clocks.

Values and pure functions, but for :mod:`~services.vault.otp.server_time`, which asks the network when somebody wants
it.
"""
