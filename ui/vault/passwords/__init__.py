"""Passwords on the screen: how strong one is while it is typed, and making one."""
