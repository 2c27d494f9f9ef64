"""What a picture is, what is wrong with it, and how it looks small.

Files come from anywhere, so they are decoded in a process of their own (:mod:`services.images.worker`) that may be
ended at any time; :class:`services.images.inspector.ImageInspector` is the door. Import from the submodules: the
worker process loads this package too, and pays only for what it uses.
"""
