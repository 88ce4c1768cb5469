"""The diagram library is loaded by its compiled module alone or, where that is elsewhere, by its front door."""

import subprocess
import sys

_USE = """
import sys
from importlib.machinery import PathFinder
found, missed = PathFinder.find_spec, [] if sys.argv[1] == "elsewhere" else ["never"]
def first_missed(name, *rest):
    if name == "oxidd._oxidd" and not missed:
        return missed.append(name)
    return found(name, *rest)
PathFinder.find_spec = first_missed
from selfdefense.engines.diagrams.manager import Manager
print("oxidd.bdd" in sys.modules, Manager(2, 1 << 10).variable(1).satisfiable())
"""


def test_the_compiled_module_alone_is_loaded() -> None:
    """The package's own start takes longer than all the rest of it."""
    shown = subprocess.run([sys.executable, "-c", _USE, "there"], capture_output=True, text=True, check=True)
    assert shown.stdout.split() == ["False", "True"]


def test_a_library_laid_out_otherwise_is_loaded_too() -> None:
    """A later release may keep its compiled module under another name."""
    shown = subprocess.run([sys.executable, "-c", _USE, "elsewhere"], capture_output=True, text=True, check=False)
    assert shown.returncode == 0, shown.stderr
    assert shown.stdout.split() == ["True", "True"]
