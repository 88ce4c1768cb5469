"""The one file that knows durable-rules: a rule set with one session, driven step by step. Decides nothing.

It speaks to the library's C module, not to its Python host: no threads are started, no callbacks are run, so no error
can be swallowed in one. Only the measured corridor is used: facts, one at a time, asserted, run dry and retracted.
Never: `none`, `$or`, `$nex`, joins, events, state, timers. `delete_state` only when a page is dropped (see `_free`).
"""

from collections.abc import Sequence
from functools import lru_cache, partial
from importlib.util import find_spec
from itertools import islice
from operator import itemgetter
from pathlib import Path
from types import ModuleType
from weakref import finalize

from selfdefense.engines.errors import EngineError
from selfdefense.frozen import frozen

__all__ = ["Availability", "RuleSet", "available"]

_VERSION = "2.0.28"
_DONE, _NOTHING_MATCHES = 0, 1
_ID = '"id":"q"'
_RULE = itemgetter(slice(2, 4))
_SESSION = "0"
_DROPPED = "; the values of this evaluation were dropped"


@frozen
class Availability:
    """Whether sessions can be used here, and why not, or with what."""

    available: bool
    reason: str


def _library() -> ModuleType:
    import durable_rules_engine

    library: ModuleType = durable_rules_engine
    return library


def installed_version() -> str | None:
    """Give the installed version; the one that was measured is known by its folder, which is faster than metadata."""
    spec = find_spec("durable_rules_engine")
    place = None if spec is None or spec.origin is None else Path(spec.origin).parent
    if place is not None and (place / f"durable_rules-{_VERSION}.dist-info").is_dir():
        return _VERSION
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("durable-rules")
    except PackageNotFoundError:
        return None


@lru_cache(maxsize=1)
def available() -> Availability:
    """Say whether the library is here, is the one that was measured, and runs a rule. Never raises."""
    try:
        found = installed_version()
        if found is None:
            return Availability(False, "durable-rules is not installed")
        if found != _VERSION:
            return Availability(False, f"durable-rules {found} is installed, and only {_VERSION} was measured")
        probe = RuleSet('{"00":{"all":[{"m":{"x":2}}]}}', 1)
        fired = probe.fire(',"x":2'), probe.fire(',"x":1'), probe.fire(',"x":2')
    except Exception as error:
        return Availability(False, f"durable-rules {_VERSION} does not work here: {error}")
    if fired != ((0,), (), (0,)):
        return Availability(False, f"durable-rules {_VERSION} gave a wrong answer to a trivial question")
    return Availability(True, f"durable-rules {found}")


class RuleSet:
    """Rules named by two digits, and the one session in which their facts are tried.

    Not safe to share between threads. A rule set that was interrupted is not idle, and must not be used again.
    """

    def __init__(self, definition: str, rules: int) -> None:
        self._numbers = {f"{number:02}": number for number in range(rules)}
        try:
            self._library = _library()
            self._handle = self._library.create_ruleset("page", definition)
        except Exception as error:
            raise EngineError(
                f"a page of {rules} rules could not be loaded, and nothing was evaluated: {error}"
            ) from error
        self.idle = True
        self._ever_fired = False
        self._settled = [False]
        finalize(self, _free, self._library, self._handle, self._settled).atexit = False

    def fire(self, fields: str) -> tuple[int, ...]:
        """Try one fact, given as fields in JSON, each after a comma, and give the numbers of the rules that fired."""
        if not self.idle:
            raise EngineError(f"a page was interrupted in an earlier evaluation and cannot be used again{_DROPPED}")
        self.idle = self._settled[0] = False
        try:
            fired = tuple(map(self._numbers.__getitem__, map(_RULE, self._results(fields))))
        except Exception as error:
            raise EngineError(f"a page failed: {error}{_DROPPED}") from error
        if len(set(fired)) != len(fired):
            raise EngineError(f"a rule fired twice for one fact{_DROPPED}")
        self.idle = True
        self._ever_fired = self._ever_fired or bool(fired)
        self._settled[0] = self._ever_fired
        return fired

    def _results(self, fields: str) -> Sequence[str]:
        library, handle = self._library, self._handle
        code, state = library.assert_fact(handle, f"{{{_ID}{fields}}}")
        if code == _NOTHING_MATCHES:
            return ()
        _expect_done("assert a fact", code)
        first = library.start_action_for_state(handle, state)
        if first is None:
            raise EngineError("it took a fact, and ran no rule")
        following = partial(library.complete_and_start_action, handle, state)
        # Each rule fires at most once: a loop ends at one result more than there are rules, refused as a repetition.
        results = [first[1], *islice(iter(following, None), len(self._numbers))]
        _expect_done("retract a fact", library.retract_fact(handle, f"{{{_ID}}}")[0])
        return results


def _free(library: ModuleType, handle: int, settled: list[bool]) -> None:
    """Free the rules, and the session's memory where that is safe.

    Quirk: deleting a session in which no rule ever fired aborts the process, and one that was interrupted may be
    corrupt; then its memory is left to the process. No timer threads run here, so nothing revives a deleted session.
    """
    if settled[0]:
        library.delete_state(handle, _SESSION)
    library.delete_ruleset(handle)


def _expect_done(what: str, code: int) -> None:
    if code != _DONE:
        raise EngineError(f"it could not {what} (code {code})")
