"""macOS: marks what lies on the pasteboard as a secret, for the programs that keep a history of it."""

from __future__ import annotations

import logging
import sys

from ui.vault.system.objc import Cocoa

_LOG = logging.getLogger(__name__)
_CONCEALED = b"org.nspasteboard.ConcealedType"


def conceal_pasteboard(cocoa: Cocoa | None = None) -> None:
    """Add the concealed type to the pasteboard's item. Elsewhere the formats of the item itself do that."""
    if cocoa is None:
        if sys.platform != "darwin":
            return
        try:
            cocoa = Cocoa()
        except (OSError, AttributeError) as error:
            _LOG.warning("the pasteboard could not be marked: %s", type(error).__name__)
            return
    kind = cocoa.text(_CONCEALED)
    board = cocoa.send(cocoa.named(b"NSPasteboard"), b"generalPasteboard")
    kinds = cocoa.send(cocoa.named(b"NSArray"), b"arrayWithObject:", kind)
    cocoa.send(board, b"addTypes:owner:", kinds, 0)
    cocoa.send(board, b"setString:forType:", cocoa.text(b""), kind)
