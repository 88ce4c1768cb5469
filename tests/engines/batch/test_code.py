"""Bit code: what is simplified, what is left out, and that two codes are never taken for one another."""

from selfdefense.engines.batch import BitCode, run_on_integers
from selfdefense.engines.batch.code import ONE, ZERO, Constant


def test_what_boolean_algebra_settles_needs_no_step() -> None:
    """Constants, repeats, opposites, absorbed parts and places that exclude one another are simplified."""
    code = BitCode()
    true, false = code.two_planes()
    assert code.both(true, false) == ZERO
    assert code.both(true, code.opposite(true)) == ZERO
    assert code.either(true, code.opposite(true)) == ONE
    assert code.both(true, code.either(true, false)) == true
    assert code.either(true, code.both(true, code.place())) == true
    assert code.opposite(code.opposite(true)) == true


def test_only_what_outputs_need_is_scheduled() -> None:
    """A node that no output reads costs nothing, and its place is not read."""
    code = BitCode()
    one, two, three = code.place(), code.place(), code.place()
    code.both(two, three)
    schedule = code.schedule([code.either(one, two)])
    assert (schedule.inputs, len(schedule.operations)) == ((0, 1), 1)


def test_a_constant_output_is_no_register() -> None:
    """Code with a constant output differs from the same code with a register in its place."""
    code = BitCode()
    joined = code.both(code.place(), code.place())
    constant, register = code.schedule([joined, ZERO]), code.schedule([joined, joined])
    assert constant != register
    assert constant.outputs == (0, Constant.NOWHERE)
    assert run_on_integers(constant, [0b11, 0b01], 2) == (0b01, 0)
    assert run_on_integers(register, [0b11, 0b01], 2) == (0b01, 0b01)
