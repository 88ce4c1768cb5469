"""Classes made fast are what attrs would have made of them."""

from enum import Enum

import attrs
import pytest

from selfdefense.frozen import frozen


class Colour(Enum):
    """A value inside a value."""

    RED = "red"


def _boat(decorator: object, *, kw_only: bool) -> type:
    class Boat:
        """Fields of every sort: with a default, converted, made afterwards, left out of what is compared and shown."""

        name: str
        masts: tuple[str, ...] = attrs.field(default=(), converter=tuple)
        colour: Colour = Colour.RED
        berth: str | None = attrs.field(default=None, eq=False, repr=False)
        length: int = attrs.field(init=False, default=3)

    return decorator(Boat, kw_only=kw_only)  # type: ignore[operator, no-any-return]


@pytest.mark.parametrize("kw_only", [False, True])
def test_values_compare_hash_and_show_as_those_of_attrs(kw_only: bool) -> None:
    """The three shared methods see the same fields."""
    fast, slow = (_boat(decorator, kw_only=kw_only) for decorator in (frozen, attrs.frozen))
    given: list[dict[str, object]] = [
        {"name": "a"},
        {"name": "a", "berth": "x"},
        {"name": "a", "masts": ["m"]},
        {"name": "b"},
    ]
    quickly, slowly = ([kind(**fields) for fields in given] for kind in (fast, slow))
    assert [repr(value) for value in quickly] == [repr(value) for value in slowly]
    assert [[a == b for b in quickly] for a in quickly] == [[a == b for b in slowly] for a in slowly]
    assert len(set(quickly)) == len(set(slowly)) == 3
    assert [a != quickly[0] for a in quickly] == [a != slowly[0] for a in slowly]
    assert (quickly[0] == slowly[0], quickly[0] == "a") == (False, False)


def test_values_are_frozen_and_can_be_changed_into_others() -> None:
    """What attrs does with its values, it does with these."""
    boat = _boat(frozen, kw_only=True)(name="a")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        boat.name = "b"
    assert attrs.evolve(boat, name="b").name == "b"
    assert [field.name for field in attrs.fields(type(boat))] == ["name", "masts", "colour", "berth", "length"]


def test_classes_keep_the_methods_that_they_have_and_may_have_one_field_or_none() -> None:
    """A method written by hand is kept."""

    @frozen
    class One:
        name: str

        def __hash__(self) -> int:
            return 7

    @frozen
    class Nothing:
        """No field."""

    assert (hash(One("a")), One("a") == One("a"), One("a") == One("b")) == (7, True, False)
    assert (Nothing() == Nothing(), repr(Nothing()), len({Nothing(), Nothing()})) == (True, "Nothing()", 1)
