"""Giving accounts to colleagues, taking what they give, and how every backup stands."""
