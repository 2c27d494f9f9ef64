"""The second opinion: asks where the settings say, at a pace that suits the other side, and always says how it stands.

Everything but :attr:`SecondOpinion.state`, :meth:`SecondOpinion.wants` and :meth:`SecondOpinion.close` belongs to one
thread, the lane ``language-tool``: the library behind it keeps state on a class.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from models.checking import IsCancelled
from models.enums import Language
from models.errors import Cancelled, UserError
from services.language_tool import states
from services.language_tool.address import read_address
from services.language_tool.choice import LOCAL, OFF, Choice, allows
from services.language_tool.languages import CODES, is_wanted
from services.language_tool.local_server import START_SECONDS, Installation, LocalServer
from services.language_tool.states import Failure, Standing, State, Trouble

if TYPE_CHECKING:
    from services.language_tool.adapter import Remark
    from services.settings import Settings

_LOG = logging.getLogger(__name__)
_TICK = 0.1
_REMEMBERED = 64
_FIRST_PAUSE, _LONGEST_PAUSE = 15.0, 900.0
_POLITE_SECONDS = 3.2
"""Between two questions to a server that is not ours: LanguageTool's public one takes twenty in a minute."""
_SAMPLE = "This are a test."


class Asks(Protocol):
    """Somebody who can be asked: ``services.language_tool.adapter.Client``."""

    def check(self, text: str, is_cancelled: IsCancelled, /) -> tuple[Remark, ...]: ...


class SecondOpinion:
    """Never raises but ``Cancelled``: whatever goes wrong is the :attr:`state`, and the answer is empty."""

    def __init__(
        self,
        settings: Settings,
        *,
        now: Callable[[], float] = time.monotonic,
        start_seconds: float = START_SECONDS,
        polite_seconds: float = _POLITE_SECONDS,
    ) -> None:
        self._settings = settings
        self._now = now
        self._polite_seconds = polite_seconds
        self._choice: Choice | None = None
        self._clients: dict[str, Asks] = {}
        self._pause = Pause(now)
        self._asked_at = -polite_seconds
        self._unknown: set[str] = set()
        self._too_long = math.inf
        self._memory: OrderedDict[tuple[str, str], tuple[Remark, ...]] = OrderedDict()
        self._closed = threading.Event()
        self.server = LocalServer(_answers, now=now, seconds=start_seconds)
        self.state = states.untried() if self._mode != OFF else states.off()
        """How it stands; may be read from any thread."""

    @property
    def _mode(self) -> str:
        return self._settings.get("checks.language_tool")

    def wants(self, language: Language) -> bool:
        """Whether texts in ``language`` get a second opinion at all. Costs nothing; any thread."""
        return is_wanted(self._mode, language)

    def check(self, text: str, language: Language, is_cancelled: IsCancelled) -> tuple[Remark, ...]:
        """Return what LanguageTool says of ``text``: nothing while it is off, waits after a failure, or fails now."""
        choice = self._obeyed()
        code = CODES.get(language)
        if self._closed.is_set() or choice.mode == OFF or code is None or not text.strip():
            return ()
        known = self._memory.get((code, text))
        if known is not None:
            self._memory.move_to_end((code, text))
            return known
        refusal = self._refusal(text, code)
        if refusal is not None:
            self.state = refusal.state()
        if refusal is not None or self._pause.is_on:
            return ()
        return self._attempt(choice, text, code, is_cancelled)

    def try_now(self, is_cancelled: IsCancelled) -> State:
        """Ask for an opinion on a sentence of ours, whatever happened before, and return how it stands then."""
        choice = self._obeyed()
        self._forget_failures()
        if self.state.standing is Standing.TROUBLE:
            self.server.stop()  # it may run and yet be of no use
        if choice.mode != OFF and not self._closed.is_set():
            self._attempt(choice, _SAMPLE, CODES[Language.ENGLISH], is_cancelled)
        return self.state

    def obey(self) -> None:
        """Take the settings as they are now. What they no longer want is ended, former failures are forgotten."""
        self._obeyed()

    def _obeyed(self) -> Choice:
        choice = Choice.read(self._settings)
        if choice != self._choice:
            self._choice = choice
            self.server.stop()
            self._memory.clear()
            self._forget_failures()
            self._stand(choice)
        return choice

    def _forget_failures(self) -> None:
        self._pause.end()
        self._clients.clear()
        self._unknown.clear()
        self._too_long = math.inf

    def _stand(self, choice: Choice) -> None:
        """Say how it stands before anything was asked: what is missing is known by now."""
        self.state = states.off() if choice.mode == OFF else states.untried()
        try:
            if choice.mode == LOCAL:
                Installation.find(choice.folder, choice.java)
            elif choice.mode != OFF:
                self._place(choice)
        except Failure as failure:
            self.state = failure.state()
        except _ConsentNeeded as need:
            self.state = states.needs_consent(need.place)

    def rest(self) -> None:
        """End our own server until the next text: nobody needed it for long, and it takes hundreds of megabytes."""
        if self.server.runs:
            self.server.stop()
            self._clients.clear()
            self.state = states.resting()

    def close(self) -> None:
        """End the server and every wait. Any thread; the end of the program."""
        self._closed.set()
        self.server.stop()

    # Asking

    def _attempt(self, choice: Choice, text: str, code: str, is_cancelled: IsCancelled) -> tuple[Remark, ...]:
        def gives_up() -> bool:
            return self._closed.is_set() or is_cancelled()

        try:
            remarks = self._ask(choice, text, code, gives_up)
        except _ConsentNeeded as need:
            self.state = states.needs_consent(need.place)
            return ()
        except Failure as failure:
            _LOG.info("no second opinion: %s", failure.trouble)  # what a server says may hold words of the post
            self._note(failure, text, code)
            return ()
        self._pause.end()
        self._remember((code, text), remarks)
        return remarks

    def _note(self, failure: Failure, text: str, code: str) -> None:
        if failure.pauses:
            self._pause.begin(failure.wait_seconds)
            self._clients.clear()
        elif failure.trouble is Trouble.TOO_LONG:
            self._too_long = min(self._too_long, len(text))
        elif failure.trouble is Trouble.LANGUAGE:
            self._unknown.add(code)
        self.state = failure.state()

    def _refusal(self, text: str, code: str) -> Failure | None:
        """Return what the server would answer, where that is known: it need not be asked again at each key."""
        if len(text) >= self._too_long:
            return Failure(Trouble.TOO_LONG)
        return Failure(Trouble.LANGUAGE, code) if code in self._unknown else None

    def _ask(self, choice: Choice, text: str, code: str, gives_up: IsCancelled) -> tuple[Remark, ...]:
        if choice.mode == LOCAL:
            url, place, is_local = self._started(choice, gives_up), "", True
        else:
            url, place, is_local = self._place(choice)
        if not is_local:
            self._wait_politely(gives_up)
        if Choice.read(self._settings) != choice:  # a consent may have been taken back while we waited
            raise Cancelled
        if code not in self._clients:
            self._clients[code] = _connect(url, code, gives_up, local=is_local)
        remarks = self._clients[code].check(text, gives_up)
        self.state = states.ready(place)
        return remarks

    def _place(self, choice: Choice) -> tuple[str, str, bool]:
        """Return address, name and whether it is this PC. Raises where it cannot be read or must not be sent to."""
        try:
            address = read_address(choice.url)
        except UserError as error:
            raise Failure(Trouble.ADDRESS, error.message) from error
        if not allows(choice, address):
            raise _ConsentNeeded(address.place)
        return address.url, address.place, address.is_local

    def _started(self, choice: Choice, gives_up: IsCancelled) -> str:
        """Return the address of our own server, started where it was not, when it answers.

        Nobody's giving up ends the start: the next question waits for the same process.
        """
        if not self.server.runs:
            installation = Installation.find(choice.folder, choice.java)
            self.state = states.starting()
            self._clients.clear()
            self.server.start(installation)
        while not self.server.is_ready():
            if gives_up():
                if self._closed.is_set():
                    self.server.stop()  # it was started while close() was looking for it
                raise Cancelled
            self._closed.wait(_TICK)
        return self.server.url

    def _wait_politely(self, gives_up: IsCancelled) -> None:
        while (rest := self._asked_at + self._polite_seconds - self._now()) > 0:
            if gives_up():
                raise Cancelled
            self._closed.wait(min(rest, _TICK))
        self._asked_at = self._now()

    def _remember(self, key: tuple[str, str], remarks: tuple[Remark, ...]) -> None:
        self._memory[key] = remarks
        while len(self._memory) > _REMEMBERED:
            self._memory.popitem(last=False)


class Pause:
    """How long nothing is asked after a failure: 15 seconds, twice as long after each further one, 15 minutes at most.

    A success, other settings, or the user's own wish ends it.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._failures = 0
        self._until = float("-inf")

    @property
    def is_on(self) -> bool:
        return self._now() < self._until

    def begin(self, at_least: float | None = None) -> None:
        """Another failure. ``at_least`` is what the other side asks for, in seconds; it too has its limit."""
        seconds = _FIRST_PAUSE * 2 ** min(self._failures, 10)
        self._failures += 1
        self._until = self._now() + min(max(seconds, at_least or 0.0), _LONGEST_PAUSE)

    def end(self) -> None:
        self._failures = 0
        self._until = float("-inf")


class _ConsentNeeded(Exception):  # noqa: N818 - a state
    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


def _connect(url: str, code: str, is_cancelled: IsCancelled, *, local: bool) -> Asks:
    try:
        from services.language_tool.adapter import Client
    except ImportError as error:
        raise Failure(Trouble.NO_LIBRARY, str(error)) from error
    return Client(url, code, is_cancelled, local=local)


def _answers(url: str) -> bool:
    try:
        from services.language_tool.adapter import answers
    except ImportError as error:
        raise Failure(Trouble.NO_LIBRARY, str(error)) from error
    return answers(url)
