"""A pack's documents to a framework: the passes, in order. Finds no packs and keeps no cache."""

from pathlib import Path

import attrs

from selfdefense.diagnostics import Diagnostics, Span, quoted
from selfdefense.framework import Framework

from .bases import EXTENDS
from .check import check_rules
from .check_cycles import check_actions
from .drafts import NormDraft, ProcedureDraft
from .expand import expand_norm, expand_procedure
from .extend import Documents, extended
from .link import check_families, link_norms
from .names import Names
from .nodes import MappingNode, Node, Scalar, compose, read_document
from .packs import CLAIMS, HEAD, NOT_ENCODED, Pack, extended_folder, list_packs, pack_at
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
    documents = _documents(pack, diagnostics)
    names = Names(vocabulary=Vocabulary(), language=_DEFAULT_LANGUAGE, diagnostics=diagnostics)
    head = None if documents is None else read_head(documents.head, names)
    if documents is None or head is None:
        return None
    names = attrs.evolve(names, language=head.language, needs_basis=head.needs_basis)
    names = attrs.evolve(names, questions={question.name: question for question in head.questions})
    names = attrs.evolve(names, vocabulary=read_vocabulary(documents.vocabulary, names))
    if not check_actions(names):
        # What follows looks for the members of groups, and would not come to an end.
        return None
    laws = read_laws(documents.laws, names)
    framework = _with_norms(head, laws, pack, names)
    provisions = {provision.id: provision for provision in laws.provisions}
    left_out = (entry for node in documents.not_encoded for entry in read_not_encoded(node, names, provisions))
    framework = attrs.evolve(framework, not_encoded=tuple(left_out))
    claims = (claim for node in documents.claims for claim in read_claims(node, names, framework))
    framework = attrs.evolve(framework, claims=tuple(claims))
    if not diagnostics.errors:
        check_rules(framework, names)
    return framework


def _documents(pack: Pack, diagnostics: Diagnostics) -> Documents | None:
    """Read every file of a pack, joined to the pack that it extends."""
    nodes = {name: node for name in pack.files if (node := _node(pack, name, diagnostics)) is not None}
    if len(nodes) < len(pack.files):
        return None
    own = Documents(
        head=nodes[HEAD],
        vocabulary=tuple(nodes[name] for name in pack.vocabulary),
        laws=tuple(nodes[name] for name in pack.laws),
        not_encoded=tuple(nodes[name] for name in (NOT_ENCODED,) if name in nodes),
        claims=tuple(nodes[name] for name in (CLAIMS,) if name in nodes),
    )
    if pack.extends is None:
        return own
    base = _base(pack, own.head, diagnostics)
    return None if base is None else extended(base, own, diagnostics)


def _base(pack: Pack, head: Node, diagnostics: Diagnostics) -> Documents | None:
    if pack.base is not None:
        return _documents(pack.base, diagnostics)
    named = head.get(EXTENDS) if isinstance(head, MappingNode) else None
    assert isinstance(named, Scalar)
    if extended_folder(pack.folder, named.text) is not None:
        message = f"{quoted(named.text)} extends this framework in turn, or is this framework"
        diagnostics.report("extends-cycle", message, named.span)
    else:
        names = Names(vocabulary=Vocabulary(), language=_DEFAULT_LANGUAGE, diagnostics=diagnostics)
        names.unknown(named, list_packs(), "rule pack")
    return None


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
        extends=pack.ancestors,
        start=head.start,
        read_until=head.read_until,
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
