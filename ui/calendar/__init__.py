"""Takvim: the month view and the queue of undated topics. The first page shown: it imports little."""

from ui.calendar.page import CalendarPage

__all__ = ["CalendarPage"]
