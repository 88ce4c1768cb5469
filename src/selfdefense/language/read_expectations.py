"""What a scenario's author expects: outcomes of actions and acts, truths of concepts. Compares nothing."""

from enum import Enum

from selfdefense.diagnostics import quoted
from selfdefense.framework import Framework
from selfdefense.scenario import Act, Expectation

from .fields import Fields
from .names import Names
from .nodes import Entry, MappingNode, Node, Scalar
from .read_asks import norm_named
from .scalars import name_of, report_wrong_type

__all__ = ["read_expectations"]


class _Outcome(Enum):
    PERMITTED = "permitted"
    PERMITTED_SUBJECT_TO = "permitted_subject_to"
    PROHIBITED = "prohibited"
    NOT_AUTHORISED = "not_authorised"
    UNDETERMINED = "undetermined"
    LAWFUL = "lawful"
    UNLAWFUL = "unlawful"


class _Truth(Enum):
    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


def read_expectations(
    fields: Fields, acts: tuple[Act, ...], framework: Framework, names: Names
) -> tuple[Expectation, ...]:
    """Read `expect`, by the names of acts, actions and concepts."""
    labels = {act.label for act in acts}
    read = (_read(entry, labels, framework, names) for entry in fields.mapping("expect"))
    return tuple(expectation for expectation in read if expectation is not None)


def _read(entry: Entry, labels: set[str], framework: Framework, names: Names) -> Expectation | None:
    of = entry.key.text
    if of in names.vocabulary.concepts:
        return Expectation(of=of, outcome=_word(entry.value, _Truth, names), span=entry.key.span)
    if not _is_asked(entry.key, labels, names):
        return None
    if isinstance(entry.value, MappingNode):
        return _read_mapping(entry, framework, names)
    return Expectation(of=of, outcome=_word(entry.value, _Outcome, names), span=entry.key.span)


def _is_asked(name: Scalar, labels: set[str], names: Names) -> bool:
    if name.text in labels:
        return True
    vocabulary = names.vocabulary
    if name.text not in vocabulary.actions:
        family = vocabulary.families.get(name.text)
        cure = [] if family is None else [family.of(member) for member in family.members]
        names.unknown(name, [*labels, *vocabulary.actions, *vocabulary.concepts, *cure], "act, action or concept")
        return False
    if labels:
        message = f"{quoted(name.text)} is expected to have an outcome, and is not asked"
        names.diagnostics.report("unknown-name", message, name.span, help="add it to `ask`")
    return not labels


def _word(node: Node, words: type[Enum], names: Names) -> str | None:
    known = [word.value for word in words]
    if not isinstance(node, Scalar):
        report_wrong_type(node, "one word", names.diagnostics)
    elif node.text in known:
        return node.text
    else:
        cure = "write " + ", ".join(f"`{word}`" for word in known)
        names.diagnostics.report("unknown-word", f"{quoted(node.text)} cannot be expected", node.span, help=cure)
    return None


def _read_mapping(entry: Entry, framework: Framework, names: Names) -> Expectation:
    fields = Fields(entry.value, names.diagnostics, what="an expectation")
    outcomes = {key: fields.one_of(key, _Outcome) for key in ("outcome", "now", "in_principle")}
    words = {key: None if outcome is None else str(outcome.value) for key, outcome in outcomes.items()}
    routes = _norms("route", fields, framework, names)
    expectation = Expectation(
        of=entry.key.text,
        outcome=words["outcome"],
        now=words["now"],
        in_principle=words["in_principle"],
        route=routes[0] if routes else None,
        steps=_facts("steps", fields, names),
        bars=_norms("bars", fields, framework, names),
        turns_on=_open_matters("turns_on", fields, names),
        policy=_norms("policy", fields, framework, names),
        limits=_facts("limits", fields, names),
        weapons=_tiers("weapons", fields, framework, names),
        duties=_norms("duties", fields, framework, names),
        without=_norms("without", fields, framework, names),
        span=entry.key.span,
    )
    fields.finish()
    return expectation


def _norms(key: str, fields: Fields, framework: Framework, names: Names) -> tuple[str, ...] | None:
    """Read norms by id or family; one member of a family becomes that norm's id."""
    if not fields.has(key):
        return None
    texts = []
    for node in fields.items(key):
        if not isinstance(node, Scalar):
            report_wrong_type(node, "a norm", names.diagnostics)
            continue
        found = norm_named(node, framework, names)
        texts.append(found[0].id if len(found) == 1 and node.text != found[0].family else node.text)
    return tuple(texts)


def _tiers(key: str, fields: Fields, framework: Framework, names: Names) -> tuple[str, ...] | None:
    if not fields.has(key):
        return None
    written = fields.names(key)
    for name in written:
        if name.text not in framework.weapons_tier:
            names.unknown(name, list(framework.weapons_tier), "weapons tier")
    return tuple(name.text for name in written)


def _facts(key: str, fields: Fields, names: Names) -> tuple[str, ...] | None:
    if not fields.has(key):
        return None
    return tuple(fact.name for name in fields.names(key) if (fact := names.fact(name)) is not None)


def _open_matters(key: str, fields: Fields, names: Names) -> tuple[str, ...] | None:
    """Read facts, concepts and questions of law that are left open."""
    if not fields.has(key):
        return None
    matters = []
    for node in fields.items(key):
        name = name_of(node, names.diagnostics)
        if name is None:
            continue
        if name.text in names.questions or names.fact_or_concept(name) is not None:
            matters.append(name.text)
    return tuple(matters)
