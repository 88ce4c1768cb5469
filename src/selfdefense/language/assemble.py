"""A pack's documents to a framework: the passes, in order. Finds no packs and keeps no cache."""

from pathlib import Path

import attrs

from selfdefense.diagnostics import Diagnostics, Span, quoted
from selfdefense.framework import Framework

from .check import check_rules
from .check_cycles import check_actions
from .drafts import NormDraft, ProcedureDraft
from .expand import expand_norm, expand_procedure
from .link import check_families, link_norms
from .names import Names
from .nodes import Node, compose, read_document
from .packs import CLAIMS, HEAD, NOT_ENCODED, Pack, list_packs, pack_at
from .read_claims import read_claims
from .read_framework import Head, read_head
from .read_laws import Laws, read_laws
from .read_norms import named_procedures, read_norms
from .read_not_encoded import read_not_encoded
from .read_vocabulary import read_vocabulary
from .vocabulary import Vocabulary

__all__ = ["check_framework"]

_DEFAULT_LANGUAGE = "en"


def check_framework(folder: Path) -> tuple[Framework | None, Diagnostics]:
    """Read a pack's folder; give the framework, if there are no errors, and all messages."""
    diagnostics = Diagnostics()
    if not (folder / HEAD).is_file():
        nowhere = Span(document=str(folder), line=1, column=1, end_line=1, end_column=1)
        message = f"there is no {quoted(HEAD)} in {quoted(str(folder))}"
        cure = f"give the folder of a rule pack, or a name: {', '.join(list_packs())}"
        diagnostics.report("unreadable-file", message, nowhere, help=cure)
        return None, diagnostics
    framework = _build(pack_at(folder), diagnostics)
    return (None if diagnostics.errors else framework), diagnostics


def _build(pack: Pack, diagnostics: Diagnostics) -> Framework | None:
    nodes = {name: node for name in pack.files if (node := _node(pack, name, diagnostics)) is not None}
    names = Names(vocabulary=Vocabulary(), language=_DEFAULT_LANGUAGE, diagnostics=diagnostics)
    head = read_head(nodes[HEAD], names) if HEAD in nodes else None
    if head is None or len(nodes) < len(pack.files):
        return None
    names = attrs.evolve(names, language=head.language, questions={q.name: q for q in head.questions})
    vocabulary = read_vocabulary([nodes[name] for name in pack.vocabulary], head.language, diagnostics)
    names = attrs.evolve(names, vocabulary=vocabulary)
    if not check_actions(names):
        # What follows looks for the members of groups, and would not come to an end.
        return None
    laws = read_laws([nodes[name] for name in pack.laws], names)
    framework = _with_norms(head, laws, pack, names)
    provisions = {provision.id: provision for provision in laws.provisions}
    if NOT_ENCODED in nodes:
        framework = attrs.evolve(framework, not_encoded=read_not_encoded(nodes[NOT_ENCODED], names, provisions))
    if CLAIMS in nodes:
        framework = attrs.evolve(framework, claims=read_claims(nodes[CLAIMS], names, framework))
    if not diagnostics.errors:
        check_rules(framework, names)
    return framework


def _node(pack: Pack, name: str, diagnostics: Diagnostics) -> Node | None:
    document = read_document(pack.folder / name, diagnostics, name=f"{pack.folder.resolve().name}/{name}")
    return None if document is None else compose(document, diagnostics)


def _with_norms(head: Head, laws: Laws, pack: Pack, names: Names) -> Framework:
    vocabulary = attrs.evolve(names.vocabulary, procedures=named_procedures(laws, names))
    names = attrs.evolve(names, vocabulary=vocabulary)
    drafts = read_norms(laws, names)
    norm_drafts = [draft for draft in drafts if isinstance(draft, NormDraft)]
    check_families(norm_drafts, names)
    unlinked = [norm for draft in norm_drafts for norm in expand_norm(draft, names)]
    procedures = [p for d in drafts if isinstance(d, ProcedureDraft) for p in expand_procedure(d, names)]
    return Framework(
        id=head.id,
        title=head.title,
        language=head.language,
        digest=pack.digest(),
        needs_basis=head.needs_basis,
        parties=tuple(vocabulary.parties.values()),
        offices=tuple(vocabulary.offices.values()),
        facts=tuple(vocabulary.facts.values()),
        concepts=tuple(vocabulary.concepts.values()),
        actions=tuple(vocabulary.actions.values()),
        constraints=vocabulary.constraints,
        assumptions=tuple(vocabulary.assumptions.values()),
        weapons=tuple(vocabulary.weapons.values()),
        laws=laws.laws,
        provisions=laws.provisions,
        norms=link_norms(unlinked, names),
        procedures=tuple(procedures),
        questions=head.questions,
    )
