"""Yazı: the page where posts are written and checked while they are written."""
