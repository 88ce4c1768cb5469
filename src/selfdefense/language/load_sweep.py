"""A sweep from a file, with every mistake at once. The scenario that it varies stands in a file of its own."""

from pathlib import Path

from selfdefense.diagnostics import Diagnostics
from selfdefense.framework import FactType, Framework, Kind, Value
from selfdefense.scenario import Scenario
from selfdefense.scenario.sweep import Axis, Sweep

from .declarations import declared_name
from .fields import Fields
from .known_names import names_of_framework
from .load_scenario import load_scenario
from .names import Names
from .nodes import Node, Scalar, compose, read_document
from .read_values import is_unknown, stated_facts, value_of
from .tree import SequenceNode

__all__ = ["load_sweep"]

_TWO = 2


def load_sweep(path: str | Path, framework: Framework) -> Sweep:
    """Load a sweep, and the scenario that it names, from its folder. Raises `DiagnosticError` with every mistake."""
    diagnostics = Diagnostics()
    document = read_document(Path(path), diagnostics, name=str(path))
    node = None if document is None else compose(document, diagnostics)
    diagnostics.raise_if_errors()
    assert node is not None
    sweep = _read(node, Path(path).parent, framework, names_of_framework(framework, diagnostics))
    diagnostics.raise_if_errors()
    assert sweep is not None
    return sweep


def _read(node: Node, folder: Path, framework: Framework, names: Names) -> Sweep | None:
    diagnostics = names.diagnostics
    fields = Fields(node, diagnostics, what="a sweep")
    name = declared_name(fields, "sweep", diagnostics, kebab=True)
    written = fields.string("like", required=True)
    axes = tuple(
        Axis(fact=stated.fact.name, values=_values(stated.node, stated.fact, names))
        for stated in stated_facts(fields.mapping("vary"), names)
    )
    asked = [action.name for scalar in fields.names("ask") if (action := names.action(scalar)) is not None]
    sample, seed = fields.integer("sample"), fields.integer("seed")
    chosen = _map(fields, axes, names)
    fields.finish()
    if not axes:
        diagnostics.report("wrong-type", "a sweep varies one fact at least", node.span, help="name facts in `vary`")
    if name is None or written is None or diagnostics.errors:
        return None
    base = load_scenario(folder / written, framework)
    return Sweep(
        id=name.text,
        base=base,
        axes=axes,
        actions=tuple(asked) or _asked(base),
        sample=sample,
        seed=seed or 0,
        map=chosen,
    )


def _asked(base: Scenario) -> tuple[str, ...]:
    return tuple(dict.fromkeys(act.action for act in base.ask))


def _values(node: Node, fact: FactType, names: Names) -> tuple[Value | None, ...]:
    """Read the values of an axis: a list, or `all` that a boolean or a choice can have."""
    if isinstance(node, Scalar) and node.text == "all" and fact.kind in (Kind.BOOLEAN, Kind.CHOICE):
        return (True, False) if fact.kind is Kind.BOOLEAN else tuple(choice.name for choice in fact.choices)
    if not isinstance(node, SequenceNode):
        cure = "write `all`, or a list of values" if fact.kind in (Kind.BOOLEAN, Kind.CHOICE) else "write a list"
        names.diagnostics.report("wrong-type", "a fact is varied over several values", node.span, help=cure)
        return ()
    return tuple(None if is_unknown(item) else value_of(item, fact, names) for item in node.items)


def _map(fields: Fields, axes: tuple[Axis, ...], names: Names) -> tuple[str, str] | None:
    chosen = fields.names("map")
    known = {axis.fact: axis for axis in axes}
    for scalar in chosen:
        if scalar.text not in known:
            names.unknown(scalar, known, "fact that varies")
    if not chosen:
        return None
    if len(chosen) != _TWO:
        names.diagnostics.report("wrong-type", "a map sets two facts against one another", chosen[0].span)
        return None
    return chosen[0].text, chosen[1].text
