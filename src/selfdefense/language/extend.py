"""A framework that extends another: what it adds, replaces and strikes, joined as nodes before anything is read.

An entry takes the place of the one of the same name in the framework extended; any other is added. What still refers
to something struck is found later, like every name that nothing declares.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

import attrs

from selfdefense.diagnostics import Diagnostics, quoted
from selfdefense.frozen import frozen

from .bases import EXTENDS
from .names import Names
from .nodes import Entry, MappingNode, Node, Scalar, SequenceNode
from .scalars import name_of
from .vocabulary import Vocabulary

__all__ = ["STRIKE", "Documents", "extended"]

STRIKE = "strike"
_INHERITED = ("language",)
_NAMED_BY = {
    "questions": "question",
    "parties": "party",
    "offices": "office",
    "facts": "fact",
    "concepts": "concept",
    "actions": "action",
    "weapons": "tier",
    "assumptions": "assume",
    "provisions": "at",
    "not_encoded": "left_out",
    "claims": "id",
}
"""The lists whose entries have names, and the key that each name stands at."""

_Key = tuple[str, str]


@frozen(kw_only=True)
class Documents:
    """All documents of a framework, as nodes."""

    head: Node
    vocabulary: tuple[Node, ...] = ()
    laws: tuple[Node, ...] = ()
    not_encoded: tuple[Node, ...] = ()
    claims: tuple[Node, ...] = ()


def extended(base: Documents, own: Documents, diagnostics: Diagnostics) -> Documents:
    """Join a framework's documents to those of the framework that it extends."""
    joining = _Joining(_struck(own.head, diagnostics))
    joined = Documents(
        head=_head(base.head, own.head, joining, diagnostics),
        vocabulary=joining.join(base.vocabulary, own.vocabulary),
        laws=joining.join(base.laws, own.laws),
        not_encoded=joining.join(base.not_encoded, own.not_encoded),
        claims=joining.join(base.claims, own.claims),
    )
    joining.report_unfound(diagnostics)
    return joined


@attrs.define
class _Joining:
    """What is to be struck, and every name that could have been."""

    struck: dict[str, Scalar]
    _found: dict[str, None] = attrs.field(factory=dict)
    _known: dict[str, None] = attrs.field(factory=dict)

    def join(self, base: tuple[Node, ...], own: tuple[Node, ...]) -> tuple[Node, ...]:
        """Put own entries in the place of those of the same name, drop what is struck, and add the rest."""
        new = {key: entry for document in own for key, entry in _entries(document)}
        old = {key for document in base for key, _ in _entries(document)}
        kept = tuple(self._with(document, new) for document in base)
        return (*kept, *(_without(document, old) for document in own))

    def report_unfound(self, diagnostics: Diagnostics) -> None:
        """Report what is struck and was never there."""
        names = Names(vocabulary=Vocabulary(), language="", diagnostics=diagnostics)
        for text, scalar in self.struck.items():
            if text not in self._found:
                names.unknown(scalar, self._known, "entry of the framework extended")

    def _with(self, document: Node, new: Mapping[_Key, Node]) -> Node:
        def kept(key: _Key | None, entry: Node) -> Node | None:
            if key is not None and self._strikes(key[1]):
                return None
            replaced = entry if key is None else new.get(key, entry)
            return self._without_norms(key, replaced) if replaced is entry else replaced

        return _mapped(document, kept)

    def _without_norms(self, key: _Key | None, provision: Node) -> Node:
        if key is None or key[0] != "provisions":
            return provision
        law = key[1].partition("/")[0]

        def kept(_: _Key | None, norm: Node) -> Node | None:
            name = norm.get("id") if isinstance(norm, MappingNode) else None
            is_struck = isinstance(name, Scalar) and self._strikes(f"{law}/{name.text}")
            return None if is_struck else norm

        return _mapped(provision, kept, sections=("norms",))

    def _strikes(self, name: str) -> bool:
        self._known[name] = None
        if name in self.struck:
            self._found[name] = None
        return name in self.struck


def _struck(head: Node, diagnostics: Diagnostics) -> dict[str, Scalar]:
    node = head.get(STRIKE) if isinstance(head, MappingNode) else None
    items = () if node is None else node.items if isinstance(node, SequenceNode) else (node,)
    names = (name_of(item, diagnostics) for item in items)
    return {name.text: name for name in names if name is not None}


def _head(base: Node, own: Node, joining: _Joining, diagnostics: Diagnostics) -> Node:
    """Give the head of the framework that extends, with what it leaves out as the framework extended has it."""
    if not isinstance(base, MappingNode) or not isinstance(own, MappingNode):
        return own
    for entry in own.entries:
        if entry.key.text in _INHERITED:
            message = f"a framework that extends another has no key {quoted(entry.key.text)}"
            cure = "leave it out: texts are written in the language of the framework extended"
            diagnostics.report("unknown-key", message, entry.key.span, help=cure)
    stated = {entry.key.text for entry in own.entries}
    inherited = tuple(e for e in base.entries if e.key.text not in stated or e.key.text == "questions")
    joined_base, joined_own = joining.join((attrs.evolve(base, entries=inherited),), (own,))
    assert isinstance(joined_base, MappingNode)
    assert isinstance(joined_own, MappingNode)
    return attrs.evolve(own, entries=_with_questions(joined_base, joined_own))


def _with_questions(base: MappingNode, own: MappingNode) -> tuple[Entry, ...]:
    """Put the questions of both into one list; of the other keys, each stands in one of them only."""
    first, second = base.get("questions"), own.get("questions")
    others = tuple(e for e in own.entries if e.key.text not in {EXTENDS, STRIKE})
    if not isinstance(first, SequenceNode) or not isinstance(second, SequenceNode):
        return (*others, *base.entries)
    joined = attrs.evolve(second, items=(*first.items, *second.items))
    rest = tuple(e for e in base.entries if e.key.text != "questions")
    return (*(attrs.evolve(e, value=joined) if e.key.text == "questions" else e for e in others), *rest)


def _entries(document: Node) -> Iterator[tuple[_Key, Node]]:
    """List the named entries of a document, each with its section and name."""
    if not isinstance(document, MappingNode):
        return
    for entry in document.entries:
        items = entry.value.items if isinstance(entry.value, SequenceNode) else ()
        for item in items:
            key = _key(document, entry.key.text, item)
            if key is not None:
                yield key, item


def _key(document: MappingNode, section: str, item: Node) -> _Key | None:
    named_by = _NAMED_BY.get(section)
    name = item.get(named_by) if named_by is not None and isinstance(item, MappingNode) else None
    if not isinstance(name, Scalar):
        return None
    law = document.get("law") if section == "provisions" else None
    return section, f"{law.text}/{name.text}" if isinstance(law, Scalar) else name.text


def _without(document: Node, old: set[_Key]) -> Node:
    """Leave out what has taken its place elsewhere."""
    return _mapped(document, lambda key, entry: None if key in old else entry)


def _mapped(
    document: Node,
    change: Callable[[_Key | None, Node], Node | None],
    *,
    sections: Iterable[str] = tuple(_NAMED_BY),
) -> Node:
    """Change or drop each entry of the lists of a document."""
    if not isinstance(document, MappingNode):
        return document
    entries = []
    for entry in document.entries:
        if entry.key.text in sections and isinstance(entry.value, SequenceNode):
            changed = (change(_key(document, entry.key.text, item), item) for item in entry.value.items)
            items = tuple(item for item in changed if item is not None)
            entries.append(attrs.evolve(entry, value=attrs.evolve(entry.value, items=items)))
        else:
            entries.append(entry)
    return attrs.evolve(document, entries=tuple(entries))
