"""Görseller: pictures are dropped, looked at by the image checker, described, and sent to the open post."""
