"""Circles in what rests on what."""

from selfdefense.language.cycles import cycles_in


def test_what_leads_nowhere_is_no_circle() -> None:
    """A diamond is none."""
    assert cycles_in({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}) == ()


def test_a_name_that_leads_to_itself_is_a_circle() -> None:
    """The smallest one."""
    assert cycles_in({"a": ["a"]}) == (("a",),)


def test_the_shortest_way_back_is_given() -> None:
    """Once for each knot, beginning with the name that comes first."""
    edges = {"a": ["b", "c"], "b": ["c"], "c": ["a"], "x": ["y"], "y": ["x", "a"]}
    assert cycles_in(edges) == (("a", "c"), ("x", "y"))


def test_names_between_two_circles_are_in_none() -> None:
    """They lie on the way from one to the other."""
    assert cycles_in({"a": ["a", "b"], "b": ["c"], "c": ["c"]}) == (("a",), ("c",))


def test_names_without_edges_of_their_own_are_ends() -> None:
    """An edge may lead to a name that is not listed."""
    assert cycles_in({"a": ["z"]}) == ()
