"""The Gherkin shell: a pytest plugin with law-neutral steps, in English (`en`) and in `ja`.

It comes with the installed package, so any project can write features in the phrases of a rule pack; a test file
that calls `pytest_bdd.scenarios(".")` runs the features beside it. Nothing of the engines is imported until a step
runs. Without pytest-bdd there are no steps, and the plugin says so where there are features.
"""

from importlib.util import find_spec

_STEPS = (
    "selfdefense.bdd.given",
    "selfdefense.bdd.when",
    "selfdefense.bdd.then",
    "selfdefense.bdd.then_citing",
    "selfdefense.bdd.collection",
)

pytest_plugins = _STEPS if find_spec("pytest_bdd") else ("selfdefense.bdd.absent",)
