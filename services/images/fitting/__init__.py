"""Makes a picture ready for a platform's frames: cut, shrunk or given a ground, and never deformed.

``areas`` and ``plans`` are arithmetic; ``subjects`` is what is known of the picture; ``render`` runs in the worker;
``fitter`` is the door.
"""
