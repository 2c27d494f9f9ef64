"""Passwords: making good ones, and telling how long one would hold."""
