"""Text becomes nodes in which nothing is guessed; what YAML would guess, hide or multiply is refused with its place."""

import json
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfdefense.diagnostics import Diagnostics, Document, Span, render
from selfdefense.language.nodes import MappingNode, Node, Scalar, SequenceNode, compose

_SECONDS = 2.0
_ANYWHERE = Span(document="law.yaml", line=1, column=1, end_line=1, end_column=1)


def _compose(text: str) -> tuple[Node | None, Diagnostics]:
    diagnostics = Diagnostics()
    return compose(Document(name="law.yaml", text=text), diagnostics), diagnostics


def _places(text: str) -> list[str]:
    _, diagnostics = _compose(text)
    return [f"{error.code} {error.label.span.line}:{error.label.span.column}" for error in diagnostics.errors]


def _plain(node: Node | None) -> object:
    match node:
        case MappingNode(entries=entries):
            return {entry.key.text: _plain(entry.value) for entry in entries}
        case SequenceNode(items=items):
            return [_plain(item) for item in items]
        case Scalar(text=text):
            return text
        case None:
            return None


def test_every_scalar_stays_the_text_it_was_written_as() -> None:
    """Booleans, octal numbers, times, dates and nothing at all are texts until a type is declared."""
    node, diagnostics = _compose("a: no\nb: 012\nc: 12:30\nd: 1946-11-03\ne: ~\nf:\ng: 'yes'\nh: |\n  two\n  lines\n")
    assert diagnostics.errors == ()
    assert _plain(node) == {
        "a": "no",
        "b": "012",
        "c": "12:30",
        "d": "1946-11-03",
        "e": "~",
        "f": "",
        "g": "yes",
        "h": "two\nlines\n",
    }


def test_nodes_know_whether_a_scalar_was_quoted() -> None:
    """A quoted `true` is a text."""
    assert _compose("[true, 'true', \"true\"]")[0] == SequenceNode(
        items=(
            Scalar(text="true", plain=True, span=_ANYWHERE),
            Scalar(text="true", plain=False, span=_ANYWHERE),
            Scalar(text="true", plain=False, span=_ANYWHERE),
        ),
        span=_ANYWHERE,
    )


def test_nodes_know_their_places() -> None:
    """Places count characters from 1; a block ends with its last word, not where the next begins."""
    node, _ = _compose("ja: 第九条\nlist:\n  - a\n  - {b: c}\n\n# the end\n")
    assert isinstance(node, MappingNode)
    assert [_place(entry.key) for entry in node.entries] == ["1:1-1:3", "2:1-2:5"]
    assert [_place(entry.value) for entry in node.entries] == ["1:5-1:8", "3:3-4:11"]
    assert _place(node) == "1:1-4:11"


def test_a_mapping_gives_a_value_by_its_key() -> None:
    """A key that is not there has no value."""
    node, _ = _compose("a: 1\nb: 2\n")
    assert isinstance(node, MappingNode)
    assert node.get("b") == node.entries[1].value
    assert node.get("c") is None


def _place(node: Node) -> str:
    span = node.span
    return f"{span.line}:{span.column}-{span.end_line}:{span.end_column}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Keys that YAML elsewhere reads as something else.
        ("yes: 1\n", ["odd-scalar 1:1"]),
        ("on: 1\nno: 2\n12: 3\n2026-01-26: 4\n~: 5\n", [f"odd-scalar {line}:1" for line in range(1, 6)]),
        ('"yes": 1\n"12": 2\n', []),
        # The same key twice, also once quoted and once not.
        ("a: 1\nb: 2\na: 3\n", ["duplicate-key 3:1"]),
        ('{a: 1, "a": 2}', ["duplicate-key 1:8"]),
        ('true: 1\n"true": 2\n', ["odd-scalar 1:1", "duplicate-key 2:1"]),
        # Text that stands for other text.
        ("a: &x b\nc: *x\n", ["alias-or-merge 1:4", "alias-or-merge 2:4"]),
        ("a: &x [*x]\n", ["alias-or-merge 1:4", "alias-or-merge 1:8"]),
        ("<<: {a: 1}\nb: 2\n", ["alias-or-merge 1:1"]),
        # Tags of every kind.
        ("a: !!python/object:os.system x\n", ["tag 1:4"]),
        ("!foo\na: !!set {b}\nc: !!binary YQ==\nd: ! e\n", ["tag 1:1", "tag 2:4", "tag 3:4", "tag 4:4"]),
        ("a: &x !foo b\n", ["alias-or-merge 1:4", "tag 1:7"]),
        ("%TAG ! tag:x,2000:\n---\na: 1\n", ["tag 1:1"]),
        # Characters that are not shown or move text about.
        ("a: 'x\u202ey'\n", ["control-character 1:6"]),
        ("a: x\u200by\n\ufeffb: 1\n", ["control-character 1:5", "control-character 2:1"]),
        ("a: x\x07y\n# \x1b[2J\n", ["control-character 1:5", "control-character 2:3"]),
        ("a: x\u0085b\n", ["control-character 1:5"]),
        ("a: x\u2028b\n", ["control-character 1:5"]),
        ("a: x\rb\n", ["control-character 1:5"]),
        ("a: x\ud800\n", ["control-character 1:5"]),
        ("a: x\uffff\n", ["control-character 1:5"]),
        (
            'a: "\\x1b[2J"\nb: "\\r"\nc: "\\u202e"\n',
            ["control-character 1:4", "control-character 2:4", "control-character 3:4"],
        ),
        ('a: "tab \\t, line \\n, space \\_"\n', []),
        ("a: x\r\nb: y\r\n", []),
        # Spaces that are none, outside of quotes.
        ("a: true\u00a0\n", ["odd-space 1:8"]),
        ("a:\u00a0true\n", ["odd-space 1:3"]),
        ("a: |\n  x\u00a0y\n", ["odd-space 2:4"]),
        ("a: 'x\u00a0y'\nb: 第九条　日本国民は\n", []),
        # Signs of a Japanese keyboard.
        ("a：1\n", ["full-width-punctuation 1:2"]),
        ("a：1\nb: 2\n", ["full-width-punctuation 1:2"]),
        ("a:　1\n", ["full-width-punctuation 1:3"]),
        ("a: [x，y]\n", ["full-width-punctuation 1:6"]),
        ("a: ［x, y］\n", ["full-width-punctuation 1:4"]),
        ("a:\n  -　x\n", ["full-width-punctuation 2:4"]),
        ("ja: 目的：防衛、警備\nen: '「a：b」'\n", []),
        # Form.
        ("[a]: 1\n{b: c}: 2\nd: 3\n", ["wrong-type 1:1", "wrong-type 2:1"]),
        ("? \n: 2\n", ["missing-value 1:2"]),
        ("a: 1\n---\nb: 2\n---\nc: 3\n", ["several-documents 2:1"]),
        ("", ["empty-document 1:1"]),
        ("# nothing\n---\n", ["empty-document 1:1"]),
        # Syntax.
        ("a: b: c\n", ["not-yaml 1:5"]),
        ("a: [1, 2\n", ["not-yaml 2:1"]),
        ("a: 'b\n", ["not-yaml 2:1"]),
        ("\ta: b\n", ["not-yaml 1:1"]),
        ("a: @b\n", ["not-yaml 1:4"]),
    ],
)
def test_what_is_refused_is_reported_at_its_place(text: str, expected: list[str]) -> None:
    """Each row of the table of attacks, and slips of the pen beside them."""
    assert _places(text) == expected


def test_mistakes_are_collected_and_the_rest_is_read() -> None:
    """One bad line does not hide the others; an alias is not spoken of twice."""
    node, diagnostics = _compose("a: &x 1\nno: *x\nb: !t 2\nb: 3\n<<: {}\nc: 4\n")
    assert [error.code for error in diagnostics.errors] == [
        "alias-or-merge",
        "odd-scalar",
        "alias-or-merge",
        "tag",
        "duplicate-key",
        "alias-or-merge",
    ]
    assert _plain(node) == {"a": "1", "no": "*x", "b": "2", "c": "4"}


@pytest.mark.parametrize(
    "text",
    ["a: b: c", "a: 1\n---\nb: 2", "", "[" * 40, "- !t x\n" * 200],
    ids=["syntax", "second document", "empty", "too deep", "no end of mistakes"],
)
def test_no_node_is_given_where_the_document_cannot_be_read_on(text: str) -> None:
    """Half a document is never taken for the whole."""
    node, diagnostics = _compose(text)
    assert node is None
    assert diagnostics.errors


def test_depth_up_to_the_limit_is_allowed() -> None:
    """Thirty-two lists within each other are deep enough for any law."""
    assert _places("[" * 32 + "]" * 32) == []
    assert _places("[" * 33 + "]" * 33) == ["too-deep 1:33"]


def test_many_values_are_allowed_up_to_the_limit() -> None:
    """The list counts as one value."""
    assert _places("- a\n" * 49_999) == []
    assert _places("- a\n" * 50_000) == ["too-large 1:1"]


def test_long_texts_are_allowed_up_to_the_limit() -> None:
    """A scalar may have 64 KiB, a document 1 MiB, counted as UTF-8."""
    assert _places("a: " + "x" * 65_536) == []
    assert _places("a: " + "x" * 65_537) == ["too-large 1:4"]
    assert _places("a: " + "あ" * 21_846) == ["too-large 1:4"]
    assert _places("a: 1\n#" + "x" * (1 << 20)) == ["too-large 1:1"]
    assert _places("a: 1\n#" + "あ" * 350_000) == ["too-large 1:1"]


_ALIAS_BOMB = "a: &a [x]\n" + "".join(
    f"{name}: &{name} [{', '.join(['*' + below] * 9)}]\n" for below, name in zip("abcdefgh", "bcdefghi", strict=True)
)
_MERGE_BOMB = "a: &a {x: 1}\n" + "".join(
    f"{name}: &{name} {{<<: [{', '.join(['*' + below] * 9)}]}}\n"
    for below, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (_ALIAS_BOMB, "alias-or-merge"),
        (_MERGE_BOMB, "alias-or-merge"),
        ("[" * 5_000, "too-deep"),
        ("[" * 100_000, "too-deep"),
        ("{a: " * 100_000, "too-deep"),
        ("? " * 100_000, "too-deep"),
        ("- " * 500_000, "too-deep"),
        ("".join(f"k{number}: 1\n" for number in range(80_000)), "too-large"),
        ("a: 1\n" * 200_000, "too-large"),
        ("a: " + "9" * 1_000_000, "too-large"),
        ("'" * 1_000_000, "too-large"),
        ("- \x07\n" * 200_000, "control-character"),
        ("- &a x\n" * 140_000, "alias-or-merge"),
        ("- a：1\n" * 100_000, "full-width-punctuation"),
        ("---\n" * 250_000, "several-documents"),
        ("\n" * 1_000_000, "empty-document"),
        ("%" * 1_000_000, "not-yaml"),
    ],
)
def test_hostile_text_is_answered_soon(text: str, code: str) -> None:
    """Bombs, depth and sheer mass cost neither time nor stack, and what is shown of them is short."""
    start = process_time()
    _, diagnostics = _compose(text)
    shown = render(diagnostics.errors, diagnostics.documents)
    assert process_time() - start < _SECONDS
    assert code in {error.code for error in diagnostics.errors}
    assert len(shown) < 50_000


_DATA = st.recursive(
    st.text(st.characters(exclude_categories=("C", "Z")), max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abcdefgh_", min_size=1), inner, max_size=4),
    max_leaves=20,
)


@given(_DATA)
def test_json_is_read_as_it_was_written(data: object) -> None:
    """Quoted texts, lists and mappings come back whole, on one line or several."""
    for indent in (None, 2):
        node, diagnostics = _compose(json.dumps(data, ensure_ascii=False, indent=indent))
        assert diagnostics.errors == ()
        assert _plain(node) == data


@given(st.text(st.sampled_from("abno:-?*&!|>'\"%@`#,[]{}<~= \n\t\r\\x1u0：　\u00a0\u202e\x1b\ud800あ"), max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    """There is a node or an error, and never an exception; every error can be shown."""
    node, diagnostics = _compose(text)
    assert node is not None or diagnostics.errors
    shown = render(diagnostics.errors, diagnostics.documents)
    assert all(line.isprintable() or "　" in line for line in shown.split("\n"))
