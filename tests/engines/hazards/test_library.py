"""What durable-rules 2.0.28 does outside the corridor. A failure here is news: the corridor could be widened.

Each row is the reason for a rule of the session engine; `test_corridor` holds the engine to the rules.
"""

import pytest

from tests.engines.durable import needs_durable

from .alone import ENDLESS, run_alone

pytestmark = needs_durable


@pytest.mark.parametrize(
    ("lines", "printed"),
    [
        pytest.param('print(fires({"x": 1}, {"x": True}))', "True", id="true is one"),
        pytest.param('print(fires({"x": 1}, {"x": 1.0}))', "True", id="a float is an integer"),
        pytest.param('print(fires({"x": "true"}, {"x": True}))', "True", id="a text is true"),
        pytest.param('print(fires({"$gt": {"x": 5}}, {"x": "a"}))', "True", id="a text is more than five"),
        pytest.param('print(fires({"x": 2**63 - 1}, {"x": 10**30}))', "True", id="large integers are equal"),
        pytest.param('print(fire(load({"x": 1}, {"$neq": {"x": 1}}), {"x": None}))', "1", id="null is neither"),
        pytest.param('print(fire(load({"x": 1}, {"$neq": {"x": 1}}), {"y": 1}))', "1", id="absent is neither"),
        pytest.param(
            'print(code_of(lambda: fire(load({"x": 1}), "{\\"x\\":1e-07}")))', "204", id="floats do not parse"
        ),
        pytest.param('print(fires({"liquid": 1}, {"costarring": 1}))', "True", id="names are hashes"),
        pytest.param('print(fires({"armed_attack_occurred": 1}, {"qb_tebpa": 1}))', "True", id="names of law are, too"),
        pytest.param(
            'print(fire(load({"$or": [{"x": 1}, {"y": 1}]}), {"x": 1, "y": 1}))', "['r0', 'r0']", id="or twice"
        ),
        pytest.param('print(fire(load({"x": 1}, {"$gt": {"x": 0}}), {"x": 1}, "event"))', "['r0']", id="events vanish"),
        pytest.param('print(fire(load({"x": 1}), {"x": 2}))', "1", id="no match is a code"),
        pytest.param(
            'h = load({"x": 1}); fire(h, {"x": 1, "id": "a"}); print(fire(h, {"x": 1, "id": "a"}))',
            "2",
            id="seen twice",
        ),
        pytest.param(
            """
facts = '[{"x":1,"id":"a"},{"x":1e-07},{"x":1,"id":"b"}]'
handle = load({"x": 1})
print(engine.assert_facts(handle, facts)[0], len(json.loads(engine.get_facts(handle, "0"))))""",
            "0 1",
            id="the rest of a batch is dropped",
        ),
        pytest.param(
            """
handle = load(x={"all": [{"a": {"f": 1}}, {"b$not": {"f": 2}}]})
_, state = engine.assert_facts(handle, '[{"f":1},{"f":2}]')
print(drain(handle, state))""",
            "['x']",
            id="none() is wrong",
        ),
        pytest.param(
            """
from durable.engine import Ruleset
def fail(c): raise ValueError
rules = Ruleset("r", None, {"a": {"all": [{"m": {"x": 1}}], "run": fail}})
rules.do_actions(rules.assert_fact({"x": 1}), lambda error, state: print(error, "exception" in state))""",
            "None True",
            id="errors in callbacks are swallowed",
        ),
        pytest.param(
            """
from durable.engine import Ruleset
fired = []
def count(c):
    fired.append(1)
    if len(fired) == 500:
        print("still firing", flush=True)
        os._exit(0)
rules = Ruleset("r", None, {"a": {"all": [{"m": {"$nex": {"x": 1}}}], "run": count}})
rules.do_actions(rules.assert_fact({"y": 1}), lambda error, state: None)""",
            "still firing",
            id="rules on what is absent never end",
        ),
    ],
)
def test_meaning(lines: str, printed: str) -> None:
    """Types, names, absence and negation do not mean what a reader of rules expects."""
    assert run_alone(lines) == printed


@pytest.mark.parametrize(("tests", "code"), [(64, "0"), (65, "303")])
def test_more_than_64_true_conditions_fail(tests: int, code: str) -> None:
    """A big rule set fails only where much is true: the error depends on the facts."""
    lines = """
handle = load(*({f"x{k}": 1} for k in range(100)))
print(code_of(lambda: fire(handle, {f"x{k}": int(k < %d) for k in range(100)})))"""
    assert run_alone(lines % tests) == code


@pytest.mark.parametrize(
    ("lines", "printed"),
    [
        pytest.param('load(*({f"x{k}": 1} for k in range(513)))', ENDLESS, id="513 different tests load for ever"),
        pytest.param('print(code_of(lambda: load(*({"x": 1} for k in range(257)))))', "108", id="257 equal patterns"),
        pytest.param(
            'print(code_of(lambda: fire(load({"x": 1}), {"x": 1, **{f"y{k}": 0 for k in range(255)}})))',
            "302",
            id="256 fields",
        ),
        pytest.param(
            'print(code_of(lambda: load({"$or": [{"$and": [{f"x{k}": 1}, {"y": k}]} for k in range(15)]})))',
            "113",
            id="15 branches",
        ),
        pytest.param(
            """
handle = load({"x": 1})
print([code_of(lambda: fire(handle, {"x": 1, "sid": str(k)})) for k in range(1025)][-2:])""",
            "['0', 'MemoryError']",
            id="1025 sessions",
        ),
    ],
)
def test_limits(lines: str, printed: str) -> None:
    """Limits are met at load, at run time, or by a process that never returns."""
    assert run_alone(lines, seconds=2 if printed == ENDLESS else 20) == printed


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param('load(*({"x": 1} for k in range(256)))\nprint(fire(1, {"x": 1}))', id="256 equal patterns"),
        pytest.param('handle = load({"x": 1}); drain(handle, engine.assert_facts(handle, "[]")[1])', id="no facts"),
        pytest.param(
            'fire(load({"x": {"$div": {"$l": {"$m": "y"}, "$r": {"$m": "z"}}}}), {"x": 1, "y": 1, "z": 0})',
            id="division by zero",
        ),
    ],
)
def test_crashes(lines: str) -> None:
    """Plain data kills the process."""
    assert run_alone(lines).startswith("died with -")
