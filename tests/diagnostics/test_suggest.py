"""Suggestions help with slips of the pen, and only with those."""

import pytest

from selfdefense.diagnostics import nearest, quoted

_KNOWN = ("armed_attack", "armed_attack_on", "use_force", "self-defence")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("armed_atack", "armed_attack"),
        ("use-force", "use_force"),
        ("Use_Force", "use_force"),
        ("self_defence", "self-defence"),
        ("withdrawal", None),
        ("", None),
        ("armed_attack" * 1000, None),
    ],
)
def test_the_nearest_name_is_the_one_meant(name: str, meant: str | None) -> None:
    """A name far from all known ones gets no suggestion."""
    assert nearest(name, _KNOWN) == meant


def test_the_suggestion_does_not_depend_on_order() -> None:
    """Of two names equally close, the same one is suggested however they are listed."""
    assert nearest("fact_x", ("fact_a", "fact_b")) == nearest("fact_x", ("fact_b", "fact_a"))


def test_quoted_words_fit_on_a_line() -> None:
    """An author's words are shown in backticks, on one line and not at length."""
    assert quoted("two\n  lines") == "`two lines`"
    assert quoted("x" * 100_000) == "`" + "x" * 59 + "…`"
