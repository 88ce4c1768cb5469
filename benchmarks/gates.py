"""A lowered program as gates of two truths each, known true (`s`) and not known false (`m`)."""

from dataclasses import dataclass
from functools import cached_property

from selfdefense.engines.program import Gate, Literal, Program

Read = tuple[str, bool]
"""A name, and whether it is read negated."""
Expression = tuple[tuple[Read, ...], ...]
"""A disjunction of conjunctions."""


@dataclass(frozen=True)
class Gates:
    """Names of inputs, and the expression of each other name, in an order in which all that is read stands before."""

    inputs: tuple[int, ...]
    expressions: dict[str, Expression]
    outputs: tuple[str, ...]

    @cached_property
    def layers(self) -> list[list[str]]:
        """Group the names so that each layer reads only earlier ones."""
        rank: dict[str, int] = {}
        layers: list[list[str]] = []
        for name, expression in self.expressions.items():
            rank[name] = max((rank.get(read, -1) + 1 for conjunct in expression for read, _ in conjunct), default=0)
            while len(layers) <= rank[name]:
                layers.append([])
            layers[rank[name]].append(name)
        return layers

    def given(self, values: tuple[int, ...]) -> dict[str, bool]:
        """Give the inputs of a scenario: values 0, 1 or 2 of the program's fields."""
        sure = {f"s{field}": values[field] == 2 for field in self.inputs}
        return sure | {f"m{field}": values[field] != 0 for field in self.inputs}


def gates_of(program: Program, outputs: tuple[Literal, ...]) -> Gates:
    """Write what the outputs need of a program; nothing else, so that no engine does more than it must."""
    by_field = {gate.target: gate for gate in program.gates}
    needed: set[str] = set()
    waiting = [name for literal in outputs for name, _ in (_side(literal, "s"), _side(literal, "m"))]
    while waiting:
        name = waiting.pop()
        if name in needed:
            continue
        needed.add(name)
        if int(name[1:]) in by_field:
            waiting += [read for conjunct in _written(by_field[int(name[1:])], name[0]) for read, _ in conjunct]
    ordered = sorted(needed, key=lambda name: (int(name[1:]), name[0]))
    expressions = {n: _written(by_field[int(n[1:])], n[0]) for n in ordered if int(n[1:]) in by_field}
    inputs = sorted({int(name[1:]) for name in needed if int(name[1:]) not in by_field})
    asked = dict.fromkeys(name for literal in outputs for name, _ in (_side(literal, "s"), _side(literal, "m")))
    return Gates(tuple(inputs), expressions, tuple(asked))


def _written(gate: Gate, side: str) -> Expression:
    return tuple(tuple(_side(literal, side) for literal in conjunct) for conjunct in gate.disjuncts)


def _side(literal: Literal, side: str) -> Read:
    if literal.known:
        side = "s"
    if literal.negated:
        return ("m" if side == "s" else "s") + str(literal.field), True
    return side + str(literal.field), False


def infix(expression: Expression, name: str = "{}", words: tuple[str, str, str] = ("&&", "||", "!")) -> str:
    """Write an expression with the words of a language for `and`, `or` and `not`."""
    both, either, opposite = words

    def read(one: Read) -> str:
        return f"{opposite}{name.format(one[0])}" if one[1] else name.format(one[0])

    conjuncts = [f"({f' {both} '.join(map(read, c))})" if c else "true" for c in expression]
    return f" {either} ".join(conjuncts) if conjuncts else "false"
