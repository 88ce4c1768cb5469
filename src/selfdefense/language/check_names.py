"""Names across documents: provisions that are cited exist, and what is declared is used."""

import re

from selfdefense.diagnostics import Span
from selfdefense.framework import Framework

from .bind import names_in
from .names import Names
from .nodes import Scalar

__all__ = ["check_citations", "check_use"]

_PROVISION = re.compile("[a-z0-9-]+/[a-z0-9-]+")


def check_citations(framework: Framework, names: Names) -> None:
    """Refuse a citation of a provision that no law has."""
    cited: list[tuple[str | None, Span | None]] = []
    cited.extend((fact.provision, fact.span) for fact in framework.facts)
    cited.extend((concept.provision, concept.span) for concept in framework.concepts)
    cited.extend((action.basis_provision, action.span) for action in framework.actions)
    for question in framework.questions:
        for reading in question.readings:
            cited.extend((source, reading.span) for source in reading.sources if _PROVISION.fullmatch(source))
    for provision, span in dict.fromkeys(cited):
        if provision is not None and span is not None and provision not in framework.provision:
            names.unknown(Scalar(text=provision, plain=True, span=span), framework.provision, "provision")


def check_use(framework: Framework, names: Names) -> None:
    """Warn of facts, concepts and procedures that no norm, procedure or constraint speaks of."""
    values = (*framework.norms, *framework.procedures, *framework.constraints)
    used = {name for value in values for name in names_in(value)}
    used.update(fact.refused_by for fact in framework.facts if fact.refused_by is not None)
    declared: dict[tuple[str, str], tuple[set[str], Span | None]] = {}
    for fact in framework.facts:
        declared.setdefault(("fact", fact.family), (set(), fact.span))[0].add(fact.name)
    for concept in framework.concepts:
        declared.setdefault(("concept", concept.family), (set(), concept.span))[0].add(concept.name)
    for procedure in framework.procedures:
        family = procedure.name.partition(".")[0]
        declared.setdefault(("procedure", family), (set(), procedure.span))[0].add(procedure.name)
    for (word, family), (members, span) in declared.items():
        if not members & used and span is not None:
            names.diagnostics.report("unused-name", f"no rule speaks of the {word} `{family}`", span)
