"""Laws and their provisions: titles, layers, periods, citations (D5, D11). Leaves norms as nodes for `read_norms`."""

from collections.abc import Iterable

import attrs

from selfdefense.diagnostics import Label, quoted
from selfdefense.framework import Certainty, Law, Layer, Provision
from selfdefense.frozen import frozen

from .declarations import Declared, declared_name
from .fields import Fields
from .names import Names
from .nodes import Node, Scalar
from .phrases import UNREAD, phrase

__all__ = ["Enactment", "Laws", "read_laws"]


@frozen(kw_only=True)
class Enactment:
    """A provision with the norms written under it, still as nodes."""

    provision: Provision
    norms: tuple[Node, ...]
    interprets: Scalar | None


@frozen(kw_only=True)
class Laws:
    """All laws, and all provisions in the order of the documents."""

    laws: tuple[Law, ...]
    enactments: tuple[Enactment, ...]

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """List the provisions."""
        return tuple(enactment.provision for enactment in self.enactments)


@frozen(kw_only=True)
class _Part:
    name: Scalar
    head: Law | None
    provisions: tuple[Node, ...]


def read_laws(documents: Iterable[Node], names: Names) -> Laws:
    """Read the parts of all laws; exactly one part of each law has its head."""
    parts = [part for document in documents if (part := _read_part(document, names)) is not None]
    heads = _heads(parts, names)
    declared = Declared(names.diagnostics)
    enactments = [
        enactment
        for part in parts
        if part.name.text in heads
        for node in part.provisions
        if (enactment := _read_provision(node, heads[part.name.text], declared, names)) is not None
    ]
    return Laws(laws=tuple(heads.values()), enactments=_layered(enactments, names))


def _read_part(document: Node, names: Names) -> _Part | None:
    fields = Fields(document, names.diagnostics, what="a law")
    name = declared_name(fields, "law", names.diagnostics, kebab=True)
    head = _read_head(name, fields, names) if name is not None and _has_head(fields) else None
    provisions = fields.items("provisions")
    for node in fields.items("norms"):
        cure = "put it under the provision that it comes from"
        names.diagnostics.report("norm-without-provision", "this norm stands under no provision", node.span, help=cure)
    fields.finish()
    return None if name is None else _Part(name=name, head=head, provisions=provisions)


def _has_head(fields: Fields) -> bool:
    return len([key for key in ("title", "layer", "url", "number") if fields.has(key)]) > 0


def _read_head(name: Scalar, fields: Fields, names: Names) -> Law:
    title = phrase(fields, "title", names, required=True)
    layer = fields.one_of("layer", Layer, required=True)
    number = phrase(fields, "number", names)
    url = fields.string("url", required=True)
    return Law(
        name=name.text,
        title=title or UNREAD,
        layer=layer or Layer.STATUTE,
        number=number,
        url=url or "",
        span=name.span,
    )


def _heads(parts: list[_Part], names: Names) -> dict[str, Law]:
    heads: dict[str, Law] = {}
    for part in parts:
        first = heads.get(part.name.text)
        if first is None and part.head is not None:
            heads[part.name.text] = part.head
        elif first is not None and part.head is not None:
            _report_second_head(part.name, first, names)
    for part in parts:
        if part.name.text not in heads:
            message = f"no part of the law {quoted(part.name.text)} says its title, layer and url"
            names.diagnostics.report("missing-key", message, part.name.span)
    return heads


def _report_second_head(name: Scalar, first: Law, names: Names) -> None:
    related = () if first.span is None else (Label(first.span, "first here"),)
    message = f"the law {quoted(name.text)} has two heads"
    cure = "keep title, layer and url in one part only"
    names.diagnostics.report("duplicate-name", message, name.span, help=cure, related=related)


def _read_provision(node: Node, law: Law, declared: Declared, names: Names) -> Enactment | None:
    fields = Fields(node, names.diagnostics, what="a provision")
    at = fields.name("at", required=True)
    cite, says = phrase(fields, "cite", names, required=True), phrase(fields, "says", names, required=True)
    start, until, enacted = fields.date("from"), fields.date("until"), fields.date("enacted")
    certainty = fields.one_of("certainty", Certainty, required=True)
    url, note = fields.string("url"), phrase(fields, "note", names)
    interprets, norms = fields.name("interprets"), fields.items("norms")
    _check_period(fields, names)
    fields.finish()
    if at is None:
        return None
    provision = Provision(
        id=f"{law.name}/{at.text}",
        law=law.name,
        at=at.text,
        cite=cite or UNREAD,
        says=says or UNREAD,
        layer=law.layer,
        certainty=certainty or Certainty.MEMORY,
        url=url or law.url,
        start=start,
        until=until,
        enacted=enacted,
        interprets=None if interprets is None else interprets.text,
        note=note,
        span=at.span,
    )
    declared.add(provision.id, at.span)
    return Enactment(provision=provision, norms=norms, interprets=interprets)


def _check_period(fields: Fields, names: Names) -> None:
    start, until = fields.date("from"), fields.date("until")
    if not fields.has("from") and not fields.has("enacted"):
        message = "this provision has no day on which it came into force"
        cure = "add `from`, or `enacted` where it is not yet in force"
        names.diagnostics.report("provision-without-date", message, fields.span, help=cure)
    node = fields.node("until")
    if start is not None and until is not None and until <= start and node is not None:
        message = f"the provision ends on {until}, and begins only on {start}"
        names.diagnostics.report("empty-period", message, node.span)


def _layered(enactments: list[Enactment], names: Names) -> tuple[Enactment, ...]:
    """Give each interpreting provision the layer of the provision that it interprets (D11)."""
    known = {enactment.provision.id: enactment.provision for enactment in enactments}
    places = {name: provision.span for name, provision in known.items() if provision.span is not None}
    complete = attrs.evolve(names, places=places)
    layered = []
    for enactment in enactments:
        interprets = enactment.interprets
        target = None if interprets is None else complete.one_of(interprets, known, "provision")
        if target is not None:
            enactment = attrs.evolve(enactment, provision=attrs.evolve(enactment.provision, layer=target.layer))
        layered.append(enactment)
    return tuple(layered)
