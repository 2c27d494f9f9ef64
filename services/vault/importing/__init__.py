"""Accounts from other programs' export files: read, previewed, compared with the vault, stored in one transaction.

``reader.read_export`` turns bytes into drafts; nothing here writes before ``storing.Importer.store`` is called.
"""
