"""The session engine under threads, forks, interruptions and failures of the library."""

import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import PackageNotFoundError, version
from types import SimpleNamespace

import pytest

from selfdefense.engines.errors import EngineError
from selfdefense.engines.program import Program
from selfdefense.engines.sessions import SessionProgram, host

from .durable import needs_durable
from .hazards.alone import run_alone
from .programs import interpret, layered_program, random_inputs

pytestmark = needs_durable


@pytest.fixture(scope="module")
def small() -> Program:
    """A program of a few pages."""
    return layered_program(11, inputs=40, gates=150)


def _library_with(monkeypatch: pytest.MonkeyPatch, **replaced: Callable[..., object]) -> None:
    library = host._library()
    functions = {name: getattr(library, name) for name in dir(library) if not name.startswith("_")}
    monkeypatch.setattr(host, "_library", lambda: SimpleNamespace(**{**functions, **replaced}))


def test_threads_share_a_program(small: Program) -> None:
    """Four threads, each with inputs of its own, get their own values."""
    sessions = SessionProgram(small)
    expected = [interpret(small, random_inputs(small, k)) for k in range(4)]
    ready = threading.Barrier(4)

    def evaluate(k: int) -> bool:
        ready.wait()
        return all(sessions.run(random_inputs(small, k)) == expected[k] for _ in range(40))

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(evaluate, range(4))) == [True] * 4


def _in_child(check: Callable[[], bool]) -> int:
    pid = os.fork()
    if pid == 0:
        try:
            os._exit(0 if check() else 1)
        finally:
            os._exit(2)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="not run, and so not checked here: there is no fork")
def test_a_forked_process_goes_on(small: Program) -> None:
    """Rules loaded before a fork work in the child, and in the parent after it."""
    sessions = SessionProgram(small)
    one, other = random_inputs(small, 1), random_inputs(small, 2)
    sessions.run(one)
    assert _in_child(lambda: sessions.run(other) == interpret(small, other)) == 0
    assert sessions.run(one) == interpret(small, one)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="not run, and so not checked here: there is no fork")
def test_a_fork_in_the_middle_of_an_evaluation_blocks_nobody(small: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """A child that inherits a held lock and a page in use can evaluate all the same."""
    other = random_inputs(small, 2)
    exit_codes: list[int | None] = []
    following = host._library().complete_and_start_action

    def forking(handle: int, state: int) -> object:
        if not exit_codes:
            exit_codes.append(None)
            exit_codes[0] = _in_child(lambda: sessions.run(other) == interpret(small, other))
        return following(handle, state)

    _library_with(monkeypatch, complete_and_start_action=forking)
    sessions = SessionProgram(small)
    inputs = random_inputs(small, 1)
    assert sessions.run(inputs) == interpret(small, inputs)
    assert exit_codes == [0]


def test_an_interrupted_evaluation_leaves_no_trace(small: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C between two rules: the next evaluation loads that page again."""
    following = host._library().complete_and_start_action
    calls = iter(range(10**6))

    def interrupting(handle: int, state: int) -> object:
        if next(calls) % 50 == 7:
            raise KeyboardInterrupt
        return following(handle, state)

    _library_with(monkeypatch, complete_and_start_action=interrupting)
    sessions = SessionProgram(small)
    interrupted = 0
    for k in range(12):
        inputs = random_inputs(small, k)
        try:
            assert sessions.run(inputs) == interpret(small, inputs)
        except KeyboardInterrupt:
            interrupted += 1
    assert interrupted > 2


def _raising(*_: object) -> None:
    raise RuntimeError("Could not assert fact, error code: 303")


@pytest.mark.parametrize(
    ("function", "result"),
    [
        ("assert_fact", _raising),
        ("assert_fact", lambda *_: (2, 0)),
        ("assert_fact", lambda *_: (3, 0)),
        ("assert_fact", lambda *_: None),
        ("start_action_for_state", lambda *_: None),
        ("complete_and_start_action", lambda *_: '{"00":{"m":{}}}'),
        ("complete_and_start_action", lambda *_: '{"75":{"m":{}}}'),
        ("complete_and_start_action", lambda *_: "nonsense"),
        ("complete_and_start_action", lambda *_: 0),
        ("complete_and_start_action", _raising),
        ("retract_fact", lambda *_: (1, 0)),
        ("retract_fact", _raising),
        ("create_ruleset", _raising),
    ],
)
def test_whatever_the_library_returns_is_read(
    small: Program, monkeypatch: pytest.MonkeyPatch, function: str, result: Callable[..., object]
) -> None:
    """Anything but success is an error that says what happened to the data; the next evaluation is sound again."""
    sessions = SessionProgram(small)
    inputs = random_inputs(small, 3)
    with monkeypatch.context() as failing:
        _library_with(failing, **{function: result})
        with pytest.raises(EngineError, match=r"dropped|nothing was evaluated"):
            sessions.run(inputs)
    assert sessions.run(inputs) == interpret(small, inputs)


def test_a_rule_that_is_not_on_the_page_is_refused(small: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even if it is the only one that fires."""
    following = host._library().complete_and_start_action

    def renaming(handle: int, state: int) -> str | None:
        result = following(handle, state)
        return result and result.replace('{"0', '{"7')  # type: ignore[no-any-return]

    _library_with(monkeypatch, complete_and_start_action=renaming)
    with pytest.raises(EngineError, match="dropped"):
        SessionProgram(small).run(random_inputs(small, 3))


def test_a_rule_set_that_failed_is_not_used_again() -> None:
    """A page in an unknown state answers nothing."""
    rule_set = host.RuleSet('{"00":{"all":[{"m":{"x":2}}]}}', 1)
    with pytest.raises(EngineError, match="code: 20"):
        rule_set.fire(',"x":')
    with pytest.raises(EngineError, match="cannot be used again"):
        rule_set.fire(',"x":2')


def test_evaluations_leave_memory_as_it_was() -> None:
    """Four thousand evaluations after the first two hundred take no memory."""
    lines = """
from selfdefense.engines.sessions import SessionProgram
from tests.engines.programs import layered_program, random_inputs
small = layered_program(11, inputs=40, gates=150)
sessions, runs = SessionProgram(small), [random_inputs(small, k) for k in range(20)]
def kilobytes_after(evaluations):
    for k in range(evaluations):
        sessions.run(runs[k % 20])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
before = kilobytes_after(200)
print(kilobytes_after(4000) - before < 500)"""
    assert run_alone(lines) == "True"


def _unavailable(monkeypatch: pytest.MonkeyPatch, name: str, replacement: Callable[..., object]) -> str:
    host.available.cache_clear()
    try:
        monkeypatch.setattr(host, name, replacement)
        found = host.available()
    finally:
        monkeypatch.undo()
        host.available.cache_clear()
    assert not found.available
    return found.reason


def test_another_version_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the version that was measured is trusted."""
    assert "2.0.27 is installed" in _unavailable(monkeypatch, "installed_version", lambda: "2.0.27")


def test_a_missing_library_is_said_to_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asking never raises."""
    assert _unavailable(monkeypatch, "installed_version", lambda: None) == "durable-rules is not installed"


def test_the_version_is_that_of_the_package_metadata(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder that is looked at first, and the metadata that are read else, say the same."""
    at_a_glance = host.installed_version()
    monkeypatch.setattr(host, "_VERSION", "0.0.0")
    assert at_a_glance == host.installed_version() == version("durable-rules")


def test_a_library_without_metadata_has_no_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where neither folder nor metadata are found, nothing is installed."""

    def missing(_: str) -> str:
        raise PackageNotFoundError

    monkeypatch.setattr(host, "_VERSION", "0.0.0")
    monkeypatch.setattr("importlib.metadata.version", missing)
    assert host.installed_version() is None


def test_a_library_that_cannot_be_imported_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Python 3.13, where a symbol is missing."""

    def broken() -> None:
        raise ImportError("undefined symbol: PyEval_CallObject")

    assert "undefined symbol" in _unavailable(monkeypatch, "_library", broken)
