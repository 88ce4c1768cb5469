"""The law applied: a scenario evaluated by every engine there is. They must agree, or there is no verdict at all."""

from collections.abc import Sequence

import attrs

from selfdefense.diagnostics import DiagnosticError
from selfdefense.engines import EngineError, engine_statuses, evaluate
from selfdefense.evaluation import Evaluation, Verdict
from selfdefense.framework import Framework, law_in_force
from selfdefense.scenario import Act, Scenario

from .failures import fail
from .phrases import PhraseBook, phrase_book

__all__ = ["Application", "apply_law"]


@attrs.frozen(kw_only=True, eq=False)
class Application:
    """A framework, a scenario, and what the engines say of it."""

    framework: Framework
    scenario: Scenario
    evaluation: Evaluation

    @property
    def phrases(self) -> PhraseBook:
        """Give the phrase book of the framework."""
        return phrase_book(self.framework)

    def verdict_on(self, phrase: str) -> Verdict:
        """Give the verdict on an action, by its phrase, or on an act of the scenario, by its name."""
        acts = {act.name for act in self.scenario.ask if act.name is not None}
        label = phrase if phrase in acts else self.phrases.action(phrase)
        try:
            return self.evaluation.verdict(label)
        except KeyError:
            return _evaluate_by_all(self.framework, self.scenario, actions=(label,)).verdict(label)

    def verdict_under(self, citation: str, phrase: str) -> Verdict:
        """Give the verdict on an action by its phrase, on one legal basis alone (D15)."""
        action = self.phrases.action(phrase)
        law = law_in_force(self.framework, self.scenario.law_date, self.evaluation.stance)
        routes = [norm.id for norm in law.routes_of(action) if norm.id in self.norms(citation)]
        if len(routes) != 1:
            known = ", ".join(f"`{norm.id}`" for norm in law.routes_of(action)) or "none"
            fail(f"“{citation}” is not one legal basis of “{phrase}” on the day; there are: {known}")
        alone = attrs.evolve(self.scenario, ask=(Act(action=action, route=routes[0]),))
        return _evaluate_by_all(self.framework, alone, actions=None).verdicts[0]

    def norms(self, citation: str) -> frozenset[str]:
        """Give the norms that a citation means on the day whose law applies."""
        return self.phrases.norms(citation, self.scenario.law_date)

    def cite(self, norm: str) -> str:
        """Cite a norm's provision, in the framework's own language."""
        provision = self.framework.provision[self.framework.norm[norm].provision]
        language = self.framework.language
        return f"{self.framework.law[provision.law].title.inside(language)} {provision.cite.inside(language)}"


def apply_law(framework: Framework, scenario: Scenario) -> Application:
    """Evaluate a scenario's own acts by every engine; other actions are evaluated when a feature speaks of them."""
    acts = tuple(act.label for act in scenario.ask)
    return Application(
        framework=framework, scenario=scenario, evaluation=_evaluate_by_all(framework, scenario, actions=acts)
    )


def _evaluate_by_all(framework: Framework, scenario: Scenario, *, actions: Sequence[str] | None) -> Evaluation:
    names = [status.name for status in engine_statuses() if status.available]
    try:
        evaluations = [evaluate(framework, scenario, engine=name, actions=actions) for name in names]
    except DiagnosticError as error:
        fail(str(error))
    except EngineError as error:
        fail(f"there is no verdict: {error}")
    alike = [attrs.evolve(evaluation, engine=", ".join(names)) for evaluation in evaluations]
    for name, evaluation in zip(names[1:], alike[1:], strict=True):
        if evaluation != alike[0]:
            fail(f"the engines disagree: {names[0]} and {name} evaluate this differently")
    return alike[0]
