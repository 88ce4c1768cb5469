"""A plan as an object of plain values: paths with steps, limits and duties, or what blocks and what would do."""

from selfdefense.analysis.counterfactuals import Change
from selfdefense.analysis.path import FollowingDuty, NoPath, Path, Plan, PlannedLimit, PlannedStep
from selfdefense.evaluation import Duty, Way
from selfdefense.framework import Framework, Text, Value
from selfdefense.scenario import Scenario

from .blocker_object import blocker_object
from .change_lines import way_text
from .condition_text import condition_text
from .conduct import duty_text
from .to_json import cleaned
from .verdict_object import Json
from .wording import Wording

__all__ = ["plan_object"]


def plan_object(plan: Plan, framework: Framework, *, scenario: Scenario, language: str | None = None) -> Json:
    """Give a plan as an object, keys always in the same order."""
    wording = Wording(framework, language if language is not None else framework.language)
    shown: Json = {
        "language": wording.language,
        "framework": {"id": framework.id, "digest": framework.digest},
        "scenario": scenario.id,
        "as_of": str(scenario.as_of),
        "law_as_of": str(scenario.law_date),
        "of": plan.label,
        "outcome": plan.outcome.value,
        "now": plan.now.value,
        "turns_on": [turn.name for turn in plan.turns_on],
        "paths": [_path(wording, path) for path in plan.paths],
        "duties": [_duty(wording, duty) for duty in plan.duties],
        "no_path": None if plan.none is None else _none(wording, plan.none),
    }
    cleaned_object: Json = cleaned(shown)
    return cleaned_object


def _cited(wording: Wording, provisions: tuple[str, ...]) -> list[Json]:
    return [{"provision": name, "cite": wording.called(name)} for name in provisions]


def _within(wording: Wording, within: Text | None) -> str | None:
    return None if within is None else wording.text(within)


def _path(wording: Wording, path: Path) -> Json:
    return {
        "action": path.action,
        "norm": path.norm,
        "provision": path.provision,
        "cite": None if path.provision is None else wording.called(path.provision),
        "standing": path.standing.value,
        "now": path.now.value,
        "steps_ahead": path.ahead,
        "exceptions": list(path.exceptions),
        "turns_on": [turn.name for turn in path.turns_on],
        "ways": [_way(wording, way) for way in path.ways],
        "steps": [_step(wording, step) for step in path.steps],
        "limits": [_limit(wording, limit) for limit in path.limits],
        "weapons": list(path.weapons),
        "rests_on": path.rests_on,
        "before": [_path(wording, before) for before in path.before],
    }


def _way(wording: Wording, way: Way) -> Json:
    settings = [{"name": setting.name, "values": [_value(value) for value in setting.values]} for setting in way]
    return {"says": way_text(wording, way), "settings": settings}


def _value(value: Value | None) -> Value | None:
    return value if value is None or isinstance(value, bool) else str(value)


def _step(wording: Wording, step: PlannedStep) -> Json:
    return {
        "facts": [{"fact": fact, "says": wording.fact(fact)} for fact in step.facts],
        "by": list(step.by),
        "state": step.state.value,
        "needed": step.needed.word,
        "when": condition_text(wording, step.when),
        "provisions": _cited(wording, step.provisions),
        "norms": list(step.norms),
        "lapsed_by": step.lapsed_by,
        "alternatives": [_step(wording, part) for part in step.alternatives],
        "after": [_following(wording, duty) for duty in step.after],
    }


def _following(wording: Wording, duty: FollowingDuty) -> Json:
    return {
        "fact": duty.fact,
        "says": wording.fact(duty.fact),
        "by": duty.by,
        "within": _within(wording, duty.within),
        "state": duty.state.value,
    }


def _limit(wording: Wording, limit: PlannedLimit) -> Json:
    return {
        "says": condition_text(wording, limit.condition),
        "when": condition_text(wording, limit.when),
        "state": limit.state.value,
        "provisions": _cited(wording, limit.provisions),
    }


def _duty(wording: Wording, duty: Duty) -> Json:
    says = duty_text(wording, duty.norm, duty.by, duty.state)
    return {"norm": duty.norm, "says": says, "by": duty.by, "state": duty.state.value, "provision": duty.provision}


def _none(wording: Wording, none: NoPath) -> Json:
    changes = [[_change(change) for change in one.changes] for one in none.changes.found]
    return {
        "blockers": [blocker_object(wording, blocker) for blocker in none.blockers],
        "changes": changes,
        "changes_complete": none.changes.complete,
    }


def _change(change: Change) -> Json:
    return {
        "fact": change.fact,
        "to": [_value(value) for value in change.to],
        "controlled_by": change.controlled_by,
        "evaluative": change.evaluative,
    }
