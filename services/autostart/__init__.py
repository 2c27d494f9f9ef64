"""Starting with the user's session, as each system has it: off unless the user switches it on.

What the system has written is the truth; no setting of ours repeats it.
"""

from services.autostart.command import start_command
from services.autostart.systems import Autostart, autostart_of

__all__ = ["Autostart", "autostart_of", "start_command"]
