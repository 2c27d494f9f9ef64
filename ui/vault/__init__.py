"""Kasa: credentials, their codes, and a clipboard that forgets."""
