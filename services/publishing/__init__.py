"""Getting a planned post out: what is due, the steps on each platform, its address, and another time for it.

Nothing is sent anywhere. Pure functions take the time; :class:`~services.publishing.marking.Marking` stores.
"""
