"""Colleagues: one's own identity, the signed card it is given as, and how another person's card becomes trusted.

:class:`~services.vault.people.book.ContactBook` is the door; the other modules are functions over values.
"""
