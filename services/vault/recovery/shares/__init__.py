"""The backup that any two of three people open together: a key in three shares on paper (SLIP-39)."""
