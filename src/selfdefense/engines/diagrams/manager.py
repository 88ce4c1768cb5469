"""The one file that knows the decision-diagram library (oxidd): variables, and what is asked of diagrams."""

import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxidd.bdd import BDDFunction, BDDManager
    from oxidd.util import DDMemoryError
else:

    def _classes_of_the_library():
        """Load the compiled module alone, where it is as it was: the package itself looks up metadata, and is slow."""
        if _COMPILED not in sys.modules:
            spec = PathFinder.find_spec(_COMPILED, find_spec("oxidd").submodule_search_locations)
            if spec is None:
                return import_module("oxidd.bdd"), import_module("oxidd.util")
            library = module_from_spec(spec)
            spec.loader.exec_module(library)
            sys.modules[_COMPILED] = library
        return sys.modules[_COMPILED], sys.modules[_COMPILED]

    _COMPILED = "oxidd._oxidd"
    _bdd, _util = _classes_of_the_library()
    BDDFunction, BDDManager, DDMemoryError = _bdd.BDDFunction, _bdd.BDDManager, _util.DDMemoryError

__all__ = ["FEW_NODES", "MANY_NODES", "Diagram", "DiagramsTooLarge", "Manager"]

Diagram = BDDFunction
DiagramsTooLarge = DDMemoryError
"""Raised where a question needs more room than there is."""

FEW_NODES = 1 << 20
MANY_NODES = 1 << 22
_CACHE = 1 << 16


class Manager:
    """A set of Boolean variables, numbered from 0 in the order of the diagrams."""

    def __init__(self, variables: int, nodes: int = FEW_NODES) -> None:
        self._manager = BDDManager(nodes, _CACHE, 1)
        self._manager.add_vars(variables)
        self.true: Diagram = self._manager.true()
        self.false: Diagram = self._manager.false()

    def variable(self, number: int) -> Diagram:
        """Give the diagram of one variable."""
        return self._manager.var(number)

    def exists(self, diagram: Diagram, variables: Iterable[int]) -> Diagram:
        """Say where some values of these variables make the diagram true."""
        return diagram.exists(self._cube(variables))

    def differs(self, diagram: Diagram, variable: int) -> Diagram:
        """Say where changing this variable alone changes the diagram."""
        return diagram.unique(self._cube((variable,)))

    def _cube(self, variables: Iterable[int]) -> Diagram:
        cube = self.true
        for number in variables:
            cube &= self.variable(number)
        return cube

    def renamed(self, diagram: Diagram, names: Mapping[int, int]) -> Diagram:
        """Put variables in the place of others."""
        pairs = [(old, self.variable(new)) for old, new in names.items()]
        return diagram.substitute(diagram.make_substitution(pairs))

    def model(self, diagram: Diagram) -> Sequence[bool | None] | None:
        """Give one assignment that makes the diagram true (None: either value will do), or None."""
        return diagram.pick_cube()
