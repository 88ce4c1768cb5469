"""The vocabulary's concepts: what norms conclude, expanded for each member of a party."""

import attrs

from selfdefense.diagnostics import Span
from selfdefense.framework import Concept
from selfdefense.frozen import frozen

from .declarations import Declared, declared_name, read_each
from .families import expanded, family_of
from .fields import Fields
from .names import Names
from .nodes import Node
from .phrases import UNREAD, phrase
from .read_facts import reference
from .vocabulary import Each, Vocabulary

__all__ = ["read_concepts"]


@frozen(kw_only=True)
class _Draft:
    concept: Concept
    span: Span
    each: Each | None


def read_concepts(nodes: list[Node], names: Names) -> Vocabulary:
    """Read and expand the concepts."""
    declared = Declared(names.diagnostics, dict(names.vocabulary.places))
    read = (_read_concept(node, names) for node in nodes)
    drafts = [draft for draft in read if draft is not None and declared.add(draft.concept.name, draft.span)]
    families = {d.concept.name: family_of(d.concept, d.each) for d in drafts if d.each is not None}
    return attrs.evolve(
        names.vocabulary,
        concepts={concept.name: concept for draft in drafts for concept in expanded(draft.concept, draft.each)},
        families={**names.vocabulary.families, **families},
        places=declared.places,
    )


def _read_concept(node: Node, names: Names) -> _Draft | None:
    fields = Fields(node, names.diagnostics, what="a concept")
    name = declared_name(fields, "concept", names.diagnostics)
    says = phrase(fields, "says", names, required=True)
    each = read_each(fields, names)
    is_open = fields.boolean("open", default=False)
    provision = reference(fields, "provision")
    fields.finish()
    if name is None:
        return None
    concept = Concept(
        name=name.text, family=name.text, says=says or UNREAD, open=is_open, provision=provision, span=name.span
    )
    return _Draft(concept=concept, span=name.span, each=each)
