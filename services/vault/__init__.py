"""The vault of credentials: one SQLite file of encrypted items under a master key that the OS keyring guards."""
