"""The list: every post there is as an agenda, from the first to the last."""
