"""A scenario's document to a `Scenario`: head, facts with their blocks, what is asked and expected."""

from typing import Any

from selfdefense.diagnostics import Diagnostics, quoted
from selfdefense.framework import Framework
from selfdefense.scenario import Scenario

from .blocks import Place, read_blocks
from .declarations import declared_name
from .fields import Fields
from .known_names import names_of_framework
from .names import Names
from .nodes import Node, Scalar
from .read_alleged import read_alleged
from .read_asks import read_acts, read_stance, read_stipulations
from .read_expectations import read_expectations
from .scalars import string_of

__all__ = ["check_framework_named", "framework_named", "read_assumptions", "read_scenario"]


def framework_named(node: Node, diagnostics: Diagnostics) -> Scalar | None:
    """Read which framework a scenario is of, before that framework is known."""
    return Fields(node, diagnostics, what="a scenario").name("framework", required=True)


def read_scenario(
    node: Node, framework: Framework, diagnostics: Diagnostics, place: Place | None = None
) -> Scenario | None:
    """Read a scenario; give none where there are mistakes in it."""
    names = names_of_framework(framework, diagnostics)
    fields = Fields(node, diagnostics, what="a scenario")
    name, as_of = declared_name(fields, "scenario", diagnostics, kebab=True), fields.date("as_of", required=True)
    check_framework_named(fields, framework, names)
    own = read_alleged(fields.mapping("facts"), names)
    acts = read_acts(fields, framework, names)
    parts: dict[str, Any] = {
        "law_as_of": fields.date("law_as_of"),
        "title": fields.text("title", framework.language),
        "narrative": fields.text("narrative", framework.language),
        "source": tuple(s for n in fields.items("source") if (s := string_of(n, diagnostics)) is not None),
        "assume": read_assumptions(fields, names),
        "facts": (*read_blocks(fields, place, own, names), *own),
        "stipulate": read_stipulations(fields, names),
        "readings": read_stance(fields, names),
        "ask": acts,
        "expect": read_expectations(fields, acts, framework, names),
    }
    fields.finish()
    if name is None or as_of is None or diagnostics.errors:
        return None
    return Scenario(id=name.text, framework=framework.id, as_of=as_of, span=name.span, **parts)


def check_framework_named(fields: Fields, framework: Framework, names: Names, what: str = "scenario") -> None:
    """Report that a document is of another framework than the one that it is read with."""
    name = fields.name("framework", required=True)
    if name is not None and name.text not in (framework.id, *framework.extends):
        message = f"this {what} is of {quoted(name.text)}, and the framework given is `{framework.id}`"
        names.diagnostics.report("unknown-name", message, name.span)


def read_assumptions(fields: Fields, names: Names) -> tuple[str, ...]:
    """Read the assumptions that are opted in to."""
    known = names.vocabulary.assumptions
    return tuple(s.text for s in fields.names("assume") if names.one_of(s, known, "assumption") is not None)
