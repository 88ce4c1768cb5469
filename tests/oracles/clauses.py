"""A ground answer set program as clauses for a SAT solver: Clark's completion, which is exact where no atom rests on
itself. That is checked, not assumed."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from graphlib import TopologicalSorter

import clingo

__all__ = ["Clauses", "clauses_of"]


class Clauses:
    """Clauses, and the variable of each atom that has a name. An atom without a variable is false."""

    def __init__(self) -> None:
        self.clauses: list[list[int]] = []
        self.variable: dict[str, int] = {}
        self.top = 0

    def fresh(self) -> int:
        """Give a variable that nothing else has."""
        self.top += 1
        return self.top

    def add(self, *literals: int) -> None:
        """Add one clause."""
        self.clauses.append(list(literals))

    def conjunction(self, literals: Sequence[int]) -> int:
        """Give a variable that is so exactly where all literals are."""
        both = self.fresh()
        for literal in literals:
            self.add(-both, literal)
        self.add(both, *(-literal for literal in literals))
        return both

    def disjunction(self, literals: Sequence[int]) -> int:
        """Give a variable that is so exactly where some literal is."""
        return -self.conjunction([-literal for literal in literals])

    def at_least(self, bound: int, literals: Sequence[int]) -> int:
        """Give a variable that is so exactly where so many literals are, by counting from the left."""
        reached = [self.conjunction([])] + [self.disjunction([])] * bound
        for literal in literals:
            reached = reached[:1] + [
                self.disjunction([reached[k], self.conjunction([literal, reached[k - 1]])]) for k in range(1, bound + 1)
            ]
        return reached[bound]


class _Rules(clingo.Observer):
    """What the grounder wrote."""

    def __init__(self) -> None:
        self.rules: list[tuple[bool, Sequence[int], int, list[tuple[int, int]]]] = []
        self.names: list[tuple[str, int]] = []

    def rule(self, choice: bool, head: Sequence[int], body: Sequence[int]) -> None:
        """Keep a rule whose body is a conjunction."""
        self.rules.append((choice, list(head), len(body), [(literal, 1) for literal in body]))

    def weight_rule(self, choice: bool, head: Sequence[int], lower_bound: int, body: Sequence[tuple[int, int]]) -> None:
        """Keep a rule whose body is a sum."""
        self.rules.append((choice, list(head), lower_bound, list(body)))

    def output_atom(self, symbol: clingo.Symbol, atom: int) -> None:
        """Keep the name of an atom; atom 0 is so everywhere."""
        self.names.append((str(symbol), atom))


def clauses_of(program: str) -> Clauses:
    """Ground a program and write it as clauses."""
    rules = _Rules()
    control = clingo.Control(["--warn=none", "--preserve-facts=symtab"])
    control.register_observer(rules)
    control.add("base", [], program)
    control.ground([("base", [])])
    _refuse_circles(rules)
    return _completed(rules)


def _refuse_circles(rules: _Rules) -> None:
    """Raise CycleError where an atom rests on itself."""
    rests_on: dict[int, set[int]] = defaultdict(set)
    for _, head, _, body in rules.rules:
        for atom in head:
            rests_on[atom].update(literal for literal, _ in body if literal > 0)
    TopologicalSorter(rests_on).prepare()


def _completed(rules: _Rules) -> Clauses:
    clauses = Clauses()
    variables: dict[int, int] = defaultdict(clauses.fresh)
    support: dict[int, list[int]] = defaultdict(list)
    for choice, head, bound, body in rules.rules:
        literals = [variables[literal] if literal > 0 else -variables[-literal] for literal, _ in body]
        so = _body(clauses, bound, literals, [weight for _, weight in body])
        _head(clauses, choice, [variables[atom] for atom in head], so)
        for atom in head:
            support[atom].append(so)
    for atom in list(variables):
        clauses.add(-variables[atom], *support[atom])
    always = clauses.conjunction([])
    clauses.variable = {name: variables[atom] if atom else always for name, atom in rules.names}
    return clauses


def _body(clauses: Clauses, bound: int, literals: Sequence[int], weights: Iterable[int]) -> int:
    repeated = [literal for literal, weight in zip(literals, weights, strict=True) for _ in range(weight)]
    if bound == len(repeated):
        return clauses.conjunction(repeated)
    return clauses.at_least(bound, repeated) if bound > 0 else clauses.conjunction([])


def _head(clauses: Clauses, choice: bool, head: Sequence[int], so: int) -> None:
    assert choice or len(head) <= 1, "a disjunction in a head"
    if not choice:
        clauses.add(-so, *head)
