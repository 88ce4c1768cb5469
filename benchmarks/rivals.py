"""The engines that people would pick instead, each given the same gates in the way that suits it best of those tried.

Each class is made with the gates and run with the inputs of one scenario; it gives the outputs by name. One that is not
installed is left out of the table, and the page says so.
"""

import json
import sys
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

from gates import Expression, Gates, infix

Run = Callable[[dict[str, bool]], dict[str, bool]]


def zen_engine(gates: Gates) -> Run:
    """One node of expressions, each of which reads the ones before (a node a layer is slower).

    Cannot say itself: what is unknown. With its trace it says what each expression came to, not why.
    """
    import zen

    def text(expression: Expression) -> str:
        def read(name: str) -> str:
            return f"$.{name}" if name in gates.expressions else name

        parts = [" and ".join(f"{'not ' if no else ''}{read(n)}" for n, no in c) or "true" for c in expression]
        return " or ".join(f"({part})" for part in parts) or "false"

    listed = [{"id": n, "key": n, "value": text(e)} for n, e in gates.expressions.items()]
    place = {"position": {"x": 0, "y": 0}}
    nodes = [
        {"id": "i", "type": "inputNode", "name": "in", "content": {}, **place},
        {"id": "x", "type": "expressionNode", "name": "x", "content": {"expressions": listed}, **place},
        {"id": "o", "type": "outputNode", "name": "out", "content": {}, **place},
    ]
    edges = [{"id": a + b, "sourceId": a, "targetId": b, "type": "edge"} for a, b in (("i", "x"), ("x", "o"))]
    decision = zen.ZenEngine().create_decision(json.dumps({"nodes": nodes, "edges": edges}))
    return lambda given: decision.evaluate(given)["result"]


def cel(gates: Gates) -> Run:
    """One list of expressions a layer, given only what it reads (a context of everything is far slower).

    Cannot say itself: rules that read what others concluded (each layer is told), what is unknown, and why.
    """
    import cel

    layers = []
    for names in gates.layers:
        program = cel.compile("[" + ", ".join(infix(gates.expressions[n]) for n in names) + "]")
        layers.append((names, program, program.variables()))

    def run(given: dict[str, bool]) -> dict[str, bool]:
        known = dict(given)
        for names, program, reads in layers:
            known.update(zip(names, program.execute({name: known[name] for name in reads}), strict=True))
        return known

    return run


def cel_python(gates: Gates) -> Run:
    """One list of expressions a layer.

    Cannot say itself: rules that read what others concluded (each layer is told), what is unknown, and why.
    """
    import celpy

    environment = celpy.Environment()
    layers = [
        (
            names,
            environment.program(environment.compile("[" + ", ".join(infix(gates.expressions[n]) for n in names) + "]")),
        )
        for names in gates.layers
    ]

    def run(given: dict[str, bool]) -> dict[str, bool]:
        known: dict[str, Any] = {name: celpy.celtypes.BoolType(value) for name, value in given.items()}
        for names, program in layers:
            known.update(zip(names, program.evaluate(known), strict=True))
        return {name: bool(known[name]) for name in gates.outputs}

    return run


def rego(gates: Gates) -> Run:
    """One rule a conjunction, false by default.

    Cannot say itself: what is unknown; why, but by a trace of the search.
    """
    import regopy

    lines = ["package law", "import rego.v1"]
    for name, expression in gates.expressions.items():
        lines.append(f"default {name} := false")
        for conjunct in expression:
            body = "; ".join(
                f"{'not ' if no else ''}{n if n in gates.expressions else 'input.' + n}" for n, no in conjunct
            )
            lines.append(f"{name} if {{ {body or 'true'} }}")
    lines.append("asked := {" + ", ".join(f'"{n}": {n}' for n in gates.outputs if n in gates.expressions) + "}")
    interpreter = regopy.Interpreter()
    interpreter.add_module("law", "\n".join(lines))

    def run(given: dict[str, bool]) -> dict[str, bool]:
        interpreter.set_input(given)
        found: dict[str, bool] = json.loads(str(interpreter.query("x = data.law.asked")))["bindings"]["x"]
        return found

    return run


def clingo(gates: Gates) -> Run:
    """Grounded once; inputs are external atoms; one answer set a scenario.

    Cannot say itself: what is unknown, in one solving; why, unless rules are written for that.
    """
    import clingo as library

    def atom(name: str) -> str:
        return f"{name[0]}({name[1:]})"

    lines = [f"#external s({field}). #external m({field})." for field in gates.inputs]
    for name, expression in gates.expressions.items():
        for conjunct in expression:
            body = ", ".join(f"{'not ' if no else ''}{atom(n)}" for n, no in conjunct)
            lines.append(f"{atom(name)} :- {body}." if body else f"{atom(name)}.")
    lines += ["#show."] + [f"#show {n} : {atom(n)}." for n in gates.outputs]
    control = library.Control(["--warn=none"])
    control.add("base", [], "\n".join(lines))
    control.ground([("base", [])])
    symbols = {f"{side}{n}": library.Function(side, [library.Number(n)]) for n in gates.inputs for side in "sm"}

    def run(given: dict[str, bool]) -> dict[str, bool]:
        for name, value in given.items():
            control.assign_external(symbols[name], value)
        with control.solve(yield_=True) as models:
            shown = {str(symbol) for symbol in next(iter(models)).symbols(shown=True)}
        return {name: name in shown for name in gates.outputs}

    return run


def json_logic(gates: Gates) -> Run:
    """One list of rules a layer.

    Cannot say itself: rules that read what others concluded (each layer is told), what is unknown, and why.
    """
    from json_logic import jsonLogic

    def rule(expression: Expression) -> Any:
        conjuncts = [
            {"and": [{"!": [{"var": n}]} if no else {"var": n} for n, no in c]} if c else True for c in expression
        ]
        return {"or": conjuncts} if conjuncts else False

    layers = [(names, [rule(gates.expressions[n]) for n in names]) for names in gates.layers]

    def run(given: dict[str, bool]) -> dict[str, bool]:
        known = dict(given)
        for names, rules in layers:
            known.update(zip(names, (jsonLogic(one, known) for one in rules), strict=True))
        return known

    return run


def clips(gates: Gates) -> Run:
    """One rule a conjunction, layer after layer by salience, as what is not there is asked for.

    Cannot say itself: what is unknown; negation that waits for other rules, without an order of them.
    """
    import clips as library

    environment = library.Environment()
    for rank, names in enumerate(gates.layers):
        for name in names:
            for number, conjunct in enumerate(gates.expressions[name]):
                body = " ".join(f"(not ({n}))" if no else f"({n})" for n, no in conjunct)
                environment.build(f"(defrule {name}-{number} (declare (salience -{rank})) {body} => (assert ({name})))")

    def run(given: dict[str, bool]) -> dict[str, bool]:
        environment.reset()
        for name, value in given.items():
            if value:
                environment.assert_string(f"({name})")
        environment.run()
        found = {str(fact).strip("()") for fact in environment.facts()}
        return {name: name in found for name in gates.outputs}

    return run


def cedar(gates: Gates) -> Run:
    """One request a layer, one policy a truth; which policies permit is read off the reasons of the decision.

    Cannot say itself: rules that read what others concluded. Each layer's request is told what the one before decided.
    """
    import cedarpy

    layers = []
    for names in gates.layers:
        reads = {read for name in names for conjunct in gates.expressions[name] for read, _ in conjunct}
        policies = (
            f'@id("{name}") permit(principal, action, resource) '
            f"when {{ {infix(gates.expressions[name], 'context.{}')} }};"
            for name in names
        )
        layers.append((names, sorted(reads), cedarpy.PolicySet.from_str("\n".join(policies))))
    nobody = cedarpy.Entities.from_json_str("[]")
    request = {"principal": 'A::"a"', "action": 'Action::"a"', "resource": 'R::"r"'}

    def run(given: dict[str, bool]) -> dict[str, bool]:
        known = dict(given)
        for names, reads, policies in layers:
            asked = {**request, "context": {name: known[name] for name in reads}}
            diagnostics = cedarpy.is_authorized(asked, policies, nobody).diagnostics
            assert not diagnostics.errors, diagnostics.errors
            found = set(diagnostics.id_annotations_by_reason.values())
            known.update((name, name in found) for name in names)
        return known

    return run


def openfisca(gates: Gates) -> "OpenFisca":
    """One variable a truth; a scenario is a person; also for many scenarios at once.

    Cannot say itself: what is unknown; a trace has what each variable came to, not why.
    """
    return OpenFisca(gates)


class OpenFisca:
    """The gates as a tax and benefit system; a scenario is a person."""

    def __init__(self, gates: Gates) -> None:
        from openfisca_core.entities import build_entity
        from openfisca_core.periods import DateUnit
        from openfisca_core.taxbenefitsystems import TaxBenefitSystem
        from openfisca_core.variables import Variable

        sys.setrecursionlimit(100_000)
        person = build_entity("person", "persons", "a scenario", is_person=True)
        self._system = TaxBenefitSystem([person])
        self._gates = gates
        shape = {"value_type": bool, "entity": person, "definition_period": DateUnit.YEAR}
        for field in gates.inputs:
            for side in "sm":
                self._system.add_variable(type(f"{side}{field}", (Variable,), dict(shape)))
        for name, expression in gates.expressions.items():
            body = {**shape, "formula": _formula(expression)}
            self._system.add_variable(type(name, (Variable,), body))

    def __call__(self, given: dict[str, bool]) -> dict[str, bool]:
        """Run one scenario."""
        return {name: bool(found[0]) for name, found in self.many({n: [v] for n, v in given.items()}, 1).items()}

    def many(self, given: dict[str, Any], count: int) -> dict[str, Any]:
        """Run many scenarios, each input an array."""
        import numpy as np
        from openfisca_core.simulation_builder import SimulationBuilder

        simulation = SimulationBuilder().build_default_simulation(self._system, count=count)
        for name, values in given.items():
            simulation.set_input(name, "2026", np.asarray(values, bool))
        return {name: simulation.calculate(name, "2026") for name in self._gates.outputs}


def _formula(expression: Expression) -> Callable[[Any, Any], Any]:
    def formula(person: Any, period: Any) -> Any:
        result: Any = person.filled_array(False, dtype=bool)
        for conjunct in expression:
            holds: Any = person.filled_array(True, dtype=bool)
            for name, negated in conjunct:
                value = person(name, period)
                holds = holds & (~value if negated else value)
            result = result | holds
        return result

    return formula


def is_missing(name: str) -> bool:
    """Say whether an engine is not installed."""
    return find_spec(_MODULES[name]) is None


RIVALS: dict[str, Callable[[Gates], Run]] = {
    "zen-engine": zen_engine,
    "common-expression-language (CEL in Rust)": cel,
    "clingo": clingo,
    "panzi-json-logic": json_logic,
    "clipspy (CLIPS)": clips,
    "cedarpy (Cedar)": cedar,
    "OpenFisca": openfisca,
    "cel-python": cel_python,
    "regopy (Rego)": rego,
}

_MODULES = {
    "zen-engine": "zen",
    "common-expression-language (CEL in Rust)": "cel",
    "clingo": "clingo",
    "panzi-json-logic": "json_logic",
    "clipspy (CLIPS)": "clips",
    "cedarpy (Cedar)": "cedarpy",
    "OpenFisca": "openfisca_core",
    "cel-python": "celpy",
    "regopy (Rego)": "regopy",
}
