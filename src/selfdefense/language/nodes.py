"""Text to nodes with their places, from the events of a YAML reader. Refuses much; guesses no values."""

import re
from collections.abc import Iterator
from typing import NoReturn

import attrs
import yaml

from selfdefense.diagnostics import Diagnostics, Document, Span

from .characters import refuse_characters, span_between
from .files import MOST_BYTES, read_document
from .refusals import GivenUpError, Refusals
from .tree import Entry, MappingNode, Node, Scalar, SequenceNode, is_missing

__all__ = ["Entry", "MappingNode", "Node", "Scalar", "SequenceNode", "compose", "read_document"]

_MOST_NODES = 50_000
_DEEPEST = 32

# Quirk: the C reader is safe only as a source of events; its own composer overflows the stack on deep nesting.
_READER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def compose(document: Document, diagnostics: Diagnostics) -> Node | None:
    """Turn a document into nodes; report all that is wrong with it, and give none where it cannot be read on.

    Limits are checked while events stream in, so hostile text costs no more time and memory than honest text.
    """
    if document.name not in diagnostics.documents:
        diagnostics.add_document(document)
    refusals = Refusals(document, diagnostics)
    try:
        if len(document.text) > MOST_BYTES or len(document.text.encode("utf-8", "replace")) > MOST_BYTES:
            first = span_between(document, 0, 0)
            refusals.give_up("too-large", "the document has more than 1 MiB", first, help="split the document")
        return _Composer(document, refuse_characters(document, diagnostics), diagnostics, refusals).root()
    except GivenUpError:
        return None


@attrs.define
class _Open:
    """A mapping or list whose end has not come yet. Of a mapping, keys and values take turns."""

    start: Span
    is_mapping: bool
    is_flow: bool
    children: list[Node] = attrs.field(factory=list)


class _Composer:
    """Builds nodes from events with a stack of its own, so that depth never becomes recursion."""

    def __init__(self, document: Document, text: str, diagnostics: Diagnostics, refusals: Refusals) -> None:
        self._document = document
        self._name = document.name
        self._text = text
        self._diagnostics = diagnostics
        self._refuse = refusals
        self._stack: list[_Open] = []
        self._root: Node | None = None
        self._node_count = 0
        self._has_begun = False

    def root(self) -> Node:
        """Read all events and give the outermost node."""
        self._take_all()
        if self._root is None or is_missing(self._root):
            self._refuse.give_up("empty-document", "the document is empty", span_between(self._document, 0, 0))
        return self._root

    def _take_all(self) -> None:
        try:
            reader = _READER(self._text)
            while (event := reader.get_event()) is not None:
                self._take(event)
            reader.dispose()
        except yaml.MarkedYAMLError as error:
            mark, began = error.problem_mark, error.context_mark
            if "nesting" in (error.problem or "") and mark is not None:
                # libyaml has a limit of its own since 0.2.6, met before the events of what is nested.
                self._refuse_depth(span_between(self._document, mark.index - 1, mark.index))
            self._refuse.syntax(
                error.problem or "",
                len(self._text) if mark is None else mark.index,
                began=None if began is None or began == mark else began.index,
            )

    def _take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent():
                if event.anchor is not None or event.tag is not None:
                    self._refuse_properties(event)
                self._add(self._scalar(event))
            case yaml.CollectionStartEvent():
                if event.anchor is not None or event.tag is not None:
                    self._refuse_properties(event)
                self._open(event)
            case yaml.CollectionEndEvent():
                self._add(self._close(event))
            case yaml.AliasEvent():
                self._add(self._alias(event))
            case yaml.DocumentStartEvent():
                self._begin(event)

    def _begin(self, event: yaml.DocumentStartEvent) -> None:
        span = self._span(event)
        if self._has_begun:
            cure = "give each document a file of its own"
            self._refuse.give_up("several-documents", "a second document begins here", span, help=cure)
        if event.tags:
            self._refuse.report("tag", "tags are no part of this language", span, help="remove the `%TAG` line")
        self._has_begun = True

    def _alias(self, event: yaml.AliasEvent) -> Scalar:
        scalar = Scalar(text=f"*{event.anchor}", plain=False, span=self._span(event))
        self._refuse.alias(event.anchor or "", scalar.span)
        return scalar

    def _refuse_properties(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            self._refuse.anchor(event.anchor, self._word(event, "&"))
        if event.tag is not None:
            self._refuse.tag(event.tag, self._word(event, "!"))

    def _word(self, event: yaml.Event, sign: str) -> Span:
        """Give the place of the first word that begins with the sign, at or after the start of the event."""
        assert event.start_mark is not None
        match = re.compile(rf"{sign}[^\s,\[\]{{}}]*").search(self._text, event.start_mark.index)
        assert match is not None
        return span_between(self._document, *match.span())

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        start, end = event.start_mark, event.end_mark
        assert start is not None
        assert end is not None
        # By position: arguments by keyword take half as long again, and every value of a pack comes by here.
        span = Span(self._name, start.line + 1, start.column + 1, end.line + 1, end.column + 1)
        scalar = Scalar(event.value, not event.style, span)
        self._refuse.length(scalar)
        written = self._document.text[start.index : end.index]
        if not written.isascii():
            self._refuse_characters(scalar, event, start.index, end.index)
        if event.style == '"' and "\\" in written:
            self._refuse.escapes(scalar)
        return scalar

    def _refuse_characters(self, scalar: Scalar, event: yaml.ScalarEvent, start: int, end: int) -> None:
        if self._document.text[start:end] != self._text[start:end]:
            self._diagnostics.mark_broken(scalar.span)
        if event.style not in ("'", '"'):
            parent = self._stack[-1] if self._stack else None
            in_list = parent is not None and parent.is_flow and not parent.is_mapping
            self._refuse.slips(scalar, start, end, in_list=in_list)

    def _open(self, event: yaml.CollectionStartEvent) -> None:
        span = self._span(event)
        if len(self._stack) >= _DEEPEST:
            self._refuse_depth(span)
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        self._stack.append(_Open(start=span, is_mapping=is_mapping, is_flow=bool(event.flow_style)))

    def _refuse_depth(self, span: Span) -> NoReturn:
        self._refuse.give_up("too-deep", f"lists and mappings are nested more than {_DEEPEST} deep", span)

    def _close(self, event: yaml.CollectionEndEvent) -> Node:
        opened = self._stack.pop()
        # A block ends where the next token begins, which may be pages below its last word.
        end = self._span(event) if opened.is_flow or not opened.children else opened.children[-1].span
        span = opened.start.join(end)
        if opened.is_mapping:
            return MappingNode(entries=self._entries(opened.children[::2], opened.children[1::2]), span=span)
        return SequenceNode(items=tuple(opened.children), span=span)

    def _entries(self, keys: list[Node], values: list[Node]) -> tuple[Entry, ...]:
        scalars = [key for key in keys if isinstance(key, Scalar)]
        if len(scalars) == len(keys) and self._refuse.nothing_of(scalars):
            return tuple(map(Entry, scalars, values))
        return tuple(self._entries_checked(keys, values))

    def _entries_checked(self, keys: list[Node], values: list[Node]) -> Iterator[Entry]:
        first: dict[str, Scalar] = {}
        for key, value in zip(keys, values, strict=True):
            if not isinstance(key, Scalar):
                self._refuse.report("wrong-type", "a list or mapping stands where a key is expected", key.span)
            elif key.text in first:
                self._refuse.second_key(key, first[key.text])
            elif self._refuse.key(key):
                first[key.text] = key
                yield Entry(key, value)

    def _add(self, node: Node) -> None:
        self._node_count += 1
        if self._node_count > _MOST_NODES:
            self._refuse.give_up("too-large", f"the document has more than {_MOST_NODES:,} values", node.span)
        if self._stack:
            self._stack[-1].children.append(node)
        else:
            self._root = node

    def _span(self, event: yaml.Event) -> Span:
        start, end = event.start_mark, event.end_mark
        assert start is not None
        assert end is not None
        return Span(self._name, start.line + 1, start.column + 1, end.line + 1, end.column + 1)
