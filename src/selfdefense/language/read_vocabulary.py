"""The vocabulary's documents: parties, offices, weapons, and the order in which all sections are read."""

from collections.abc import Iterable

import attrs

from selfdefense.diagnostics import Diagnostics
from selfdefense.framework import Office, Party, WeaponsTier

from .declarations import Declared, declared_name
from .fields import Fields
from .names import Names
from .nodes import Node
from .phrases import choice_of, phrase, side_of
from .read_actions import read_actions
from .read_concepts import read_concepts
from .read_definitions import read_assumptions, read_constraints
from .read_facts import read_facts
from .vocabulary import Vocabulary

__all__ = ["read_vocabulary"]

SECTIONS = ("parties", "offices", "facts", "concepts", "actions", "weapons", "constraints", "assumptions")


def read_vocabulary(documents: Iterable[Node], names: Names) -> Vocabulary:
    """Read every section of every document; a section reads what the sections before it declared."""
    sections = _sections(documents, names.diagnostics)
    vocabulary = names.vocabulary
    for section, read in _READERS:
        vocabulary = read(sections[section], attrs.evolve(names, vocabulary=vocabulary))
    return vocabulary


def _sections(documents: Iterable[Node], diagnostics: Diagnostics) -> dict[str, list[Node]]:
    sections: dict[str, list[Node]] = {section: [] for section in SECTIONS}
    for document in documents:
        fields = Fields(document, diagnostics, what="a vocabulary")
        for section in SECTIONS:
            sections[section].extend(fields.items(section))
        fields.finish()
    return sections


def _read_parties(nodes: list[Node], names: Names) -> Vocabulary:
    declared = Declared(names.diagnostics)
    parties: dict[str, Party] = {}
    for node in nodes:
        fields = Fields(node, names.diagnostics, what="a party")
        name = declared_name(fields, "party", names.diagnostics)
        says = phrase(fields, "says", names)
        members = tuple(choice for entry in fields.mapping("members") if (choice := choice_of(entry, names)))
        fields.finish()
        if name is not None and declared.add(name.text, name.span):
            parties[name.text] = Party(name=name.text, members=members, says=says, span=name.span)
    return attrs.evolve(names.vocabulary, parties=parties, places={**names.vocabulary.places, **declared.places})


def _read_offices(nodes: list[Node], names: Names) -> Vocabulary:
    declared = Declared(names.diagnostics)
    offices: dict[str, Office] = {}
    for node in nodes:
        fields = Fields(node, names.diagnostics, what="an office")
        name = declared_name(fields, "office", names.diagnostics)
        says = phrase(fields, "says", names, required=True)
        side = side_of(fields, "side")
        fields.finish()
        if name is not None and declared.add(name.text, name.span) and says is not None:
            offices[name.text] = Office(name=name.text, says=says, side=side or "nobody", span=name.span)
    return attrs.evolve(names.vocabulary, offices=offices, places={**names.vocabulary.places, **declared.places})


def _read_weapons(nodes: list[Node], names: Names) -> Vocabulary:
    declared = Declared(names.diagnostics)
    weapons: dict[str, WeaponsTier] = {}
    for node in nodes:
        fields = Fields(node, names.diagnostics, what="a tier of weapons use")
        name = declared_name(fields, "tier", names.diagnostics)
        says = phrase(fields, "says", names, required=True)
        fields.finish()
        if name is not None and declared.add(name.text, name.span) and says is not None:
            weapons[name.text] = WeaponsTier(name=name.text, says=says, span=name.span)
    return attrs.evolve(names.vocabulary, weapons=weapons, places={**names.vocabulary.places, **declared.places})


_READERS = (
    ("parties", _read_parties),
    ("offices", _read_offices),
    ("weapons", _read_weapons),
    ("facts", read_facts),
    ("concepts", read_concepts),
    ("actions", read_actions),
    ("constraints", read_constraints),
    ("assumptions", read_assumptions),
)
