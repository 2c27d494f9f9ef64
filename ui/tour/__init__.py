"""``tour``: drives the real window through the main job and keeps a picture of every screen."""

from ui.tour.tour import take_tour

__all__ = ["take_tour"]
