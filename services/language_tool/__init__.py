"""LanguageTool as a second opinion on posts that are not Turkish: off until the editor switches it on.

Nothing is imported here: the window asks for this package long before anybody wants an opinion.
"""
