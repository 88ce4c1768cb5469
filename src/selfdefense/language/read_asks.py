"""What a scenario asks, takes as given, and under which stance: actions and acts, stipulations, readings (D12, D15)."""

from collections.abc import Iterator

from selfdefense.diagnostics import Label, Span, quoted
from selfdefense.framework import OPEN, Concept, Framework, Layer, Norm, Permits
from selfdefense.scenario import Act, Fact

from .fields import Fields
from .names import Names
from .nodes import Entry, MappingNode, Node, Scalar
from .read_alleged import read_alleged
from .scalars import boolean_of, name_of, report_wrong_type

__all__ = ["norm_named", "read_acts", "read_stance", "read_stipulations"]


def read_acts(fields: Fields, framework: Framework, names: Names) -> tuple[Act, ...]:
    """Read `ask`: actions by name, and acts with facts of their own."""
    acts: dict[str, tuple[Act, Span]] = {}
    for node in fields.items("ask"):
        act = _read_act(node, framework, names)
        if act is None:
            continue
        first = acts.setdefault(act.label, (act, node.span))
        if first[0] is not act:
            message = f"{quoted(act.label)} is asked twice"
            related = (Label(first[1], "first here"),)
            cure = "give the act a name of its own, `act: …`"
            names.diagnostics.report("duplicate-name", message, node.span, help=cure, related=related)
    return tuple(act for act, _ in acts.values())


def _read_act(node: Node, framework: Framework, names: Names) -> Act | None:
    if isinstance(node, Scalar):
        name = name_of(node, names.diagnostics)
        action = None if name is None else names.action(name)
        return None if action is None else Act(action=action.name, span=node.span)
    fields = Fields(node, names.diagnostics, what="an act")
    label, named = fields.string("act"), fields.name("action", required=True)
    action = None if named is None else names.action(named)
    given = read_alleged(fields.mapping("given"), names)
    route, layer = _route(fields, framework, names), fields.one_of("layer", Layer)
    fields.finish()
    _check_suppositions(given, names)
    if action is None:
        return None
    _check_label(label, fields, names)
    return Act(action=action.name, name=label, given=given, route=route, layer=layer, span=node.span)


def _check_label(label: str | None, fields: Fields, names: Names) -> None:
    node = fields.node("act")
    vocabulary = names.vocabulary
    if label is not None and node is not None and (label in vocabulary.actions or label in vocabulary.concepts):
        message = f"{quoted(label)} is the name of something else"
        names.diagnostics.report("duplicate-name", message, node.span, help="give the act a name of its own")


def _check_suppositions(given: tuple[Fact, ...], names: Names) -> None:
    for fact in given:
        if not names.vocabulary.facts[fact.name].of_act and fact.span is not None:
            message = f"{quoted(fact.name)} is no parameter of an act: here it is a supposition"
            names.diagnostics.report("supposition-not-parameter", message, fact.span)


def _route(fields: Fields, framework: Framework, names: Names) -> str | None:
    text, node = fields.string("route"), fields.node("route")
    if text is None or not isinstance(node, Scalar):
        return None
    norms = norm_named(node, framework, names)
    if norms and not isinstance(norms[0].content, Permits):
        names.wrong_role(node, "no permission", "a permission")
    return norms[0].id if len(norms) == 1 else text


def norm_named(name: Scalar, framework: Framework, names: Names) -> tuple[Norm, ...]:
    """Find the norms of an id, of a family, or of one member of a family: `law/id.member`."""
    if name.text in framework.norm:
        return (framework.norm[name.text],)
    family, _, member = name.text.partition(".")
    found = [norm for norm in framework.norms if norm.family == family]
    if member:
        found = [norm for norm in found if member in dict(norm.bindings).values()]
    if not found:
        names.unknown(name, dict.fromkeys(norm.family for norm in framework.norms), "norm")
    return tuple(found)


def read_stipulations(fields: Fields, names: Names) -> tuple[tuple[str, bool], ...]:
    """Read the concepts that are taken as given (D4)."""
    return tuple(pair for entry in fields.mapping("stipulate") for pair in _stipulated(entry, names))


def _stipulated(entry: Entry, names: Names) -> Iterator[tuple[str, bool]]:
    name = name_of(entry.key, names.diagnostics)
    family = None if name is None else names.vocabulary.families.get(name.text)
    if family is not None and isinstance(family.template, Concept) and isinstance(entry.value, MappingNode):
        for member in entry.value.entries:
            full = Scalar(text=family.of(member.key.text), plain=True, span=member.key.span)
            yield from _stipulation(full, member.value, names)
    elif name is not None:
        yield from _stipulation(name, entry.value, names)


def _stipulation(name: Scalar, node: Node, names: Names) -> Iterator[tuple[str, bool]]:
    concept, value = names.concept(name), boolean_of(node, names.diagnostics)
    if concept is not None and value is not None:
        yield concept.name, value


def read_stance(fields: Fields, names: Names) -> tuple[tuple[str, str], ...]:
    """Read another stance than the official one: a reading, or `open`, by question (D12)."""
    return tuple(pair for entry in fields.mapping("readings") for pair in _chosen(entry, names))


def _chosen(entry: Entry, names: Names) -> Iterator[tuple[str, str]]:
    question = names.one_of(entry.key, names.questions, "question")
    if not isinstance(entry.value, Scalar):
        report_wrong_type(entry.value, "a reading", names.diagnostics)
        return
    if question is None:
        return
    known = [OPEN, *(reading.name for reading in question.readings)]
    if entry.value.text in known:
        yield question.name, entry.value.text
        return
    message = f"the question `{question.name}` has no reading {quoted(entry.value.text)}"
    cure = "its readings are " + ", ".join(f"`{reading}`" for reading in known)
    names.diagnostics.report("unknown-reading", message, entry.value.span, help=cure)
