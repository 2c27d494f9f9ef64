"""Getting planned posts out in time: what is due, the steps of one, and what was told of it.

It hangs on the window and on no page: ``desk.py`` is handed its parts by ``ui.app``.
"""
