"""Age files (https://c2sp.org/age): a strict reader of their outside, and the one adapter of pyrage."""
