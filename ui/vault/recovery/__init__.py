"""Kasa › Yedek ve devir: the recovery kit, moving to another PC, and the lists for those who leave."""
