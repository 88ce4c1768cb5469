"""A mapping read key by key: what is there, what is missing, and what should not be there."""

from datetime import date

import pytest

from selfdefense.diagnostics import Diagnostics, Document, render
from selfdefense.framework import Layer, Role, Text
from selfdefense.language.fields import Fields
from selfdefense.language.nodes import Scalar, compose


def _fields(text: str, what: str = "a fact") -> tuple[Fields, Diagnostics]:
    diagnostics = Diagnostics()
    node = compose(Document(name="law.yaml", text=text), diagnostics)
    assert node is not None
    return Fields(node, diagnostics, what=what), diagnostics


def _messages(diagnostics: Diagnostics) -> list[str]:
    return [f"{error.code}: {error.message}" for error in diagnostics.errors]


def _texts(scalars: tuple[Scalar, ...]) -> list[str]:
    return [scalar.text for scalar in scalars]


def test_each_key_is_read_by_its_type() -> None:
    """A mapping without mistakes gives its values and no message."""
    fields, diagnostics = _fields(
        "fact: landing\nsays: {en: landing, ja: 上陸}\nurl: https://example.org/a\nopen: true\ncount: 2\n"
        "from: 2016-03-29\nrole: step\nby: [diet, cabinet]\nof: act\n"
    )
    name = fields.name("fact", required=True)
    assert name is not None
    assert (name.text, name.span.line, name.span.column) == ("landing", 1, 7)
    assert fields.text("says", "en") == Text((("en", "landing"), ("ja", "上陸")))
    assert fields.string("url") == "https://example.org/a"
    assert fields.boolean("open", False) is True
    assert fields.integer("count") == 2
    assert fields.date("from") == date(2016, 3, 29)
    assert fields.one_of("role", Role) is Role.STEP
    assert _texts(fields.names("by")) == ["diet", "cabinet"]
    assert _texts(fields.names("of")) == ["act"]
    fields.finish()
    assert diagnostics.errors == ()


def test_what_is_not_there_is_none_or_the_default() -> None:
    """Keys are optional unless they are asked for as required."""
    fields, diagnostics = _fields("{}")
    assert not fields.has("fact")
    assert fields.node("fact") is None
    assert fields.name("fact") is None
    assert fields.string("url") is None
    assert fields.integer("count") is None
    assert fields.date("from") is None
    assert fields.text("says", "en") is None
    assert fields.boolean("open", True) is True
    assert fields.one_of("role", Role) is None
    assert fields.one_of("role", Role, Role.CIRCUMSTANCE) is Role.CIRCUMSTANCE
    assert fields.names("by") == ()
    assert fields.items("norms") == ()
    assert fields.mapping("values") == ()
    fields.finish()
    assert diagnostics.errors == ()


def test_what_is_required_and_missing_is_reported_once_each() -> None:
    """The message names the key and what it is missing from."""
    fields, diagnostics = _fields("note: x\n", what="a provision")
    fields.string("note")
    assert fields.required_node("at") is None
    assert fields.name("at", required=True) is None
    assert fields.text("says", "en", required=True) is None
    assert fields.date("from", required=True) is None
    assert fields.one_of("layer", Layer, required=True) is None
    assert _messages(diagnostics) == [
        "missing-key: a provision needs `at`",
        "missing-key: a provision needs `says`",
        "missing-key: a provision needs `from`",
        "missing-key: a provision needs `layer`",
    ]


def test_unknown_keys_are_reported_with_the_nearest_known_one() -> None:
    """Every key that no reader asked for is a mistake."""
    fields, diagnostics = _fields("fact: landing\nsay: x\nzzz: 1\n")
    fields.name("fact")
    fields.text("says", "en")
    fields.finish()
    assert render(diagnostics.errors, diagnostics.documents) == "\n".join(
        (
            "error[unknown-key]: a fact has no key `say`",
            " --> law.yaml:2:1",
            "  |",
            "2 | say: x",
            "  | ^^^",
            "  |",
            "help: did you mean `says`?",
            "",
            "error[unknown-key]: a fact has no key `zzz`",
            " --> law.yaml:3:1",
            "  |",
            "3 | zzz: 1",
            "  | ^^^",
            "  |",
            "help: known here: `fact`, `says`",
        )
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[a, b]", "wrong-type: a list stands where a mapping, a fact, is expected"),
        ("landing", "wrong-type: `landing` stands where a mapping, a fact, is expected"),
        ("'landing'", "wrong-type: a quoted text stands where a mapping, a fact, is expected"),
    ],
)
def test_what_is_no_mapping_is_reported_and_read_as_empty(text: str, message: str) -> None:
    """One message is enough: nothing is said of keys that could not be there."""
    fields, diagnostics = _fields(text)
    assert fields.name("fact", required=True) is None
    assert fields.required_node("says") is None
    fields.finish()
    assert _messages(diagnostics) == [message]


def test_a_word_off_the_list_gets_a_suggestion_or_the_list() -> None:
    """Closed lists are enumerations; their values are the words."""
    fields, diagnostics = _fields("role: stepp\nlayer: law\nkind: [a]\nvalue:\n")
    assert fields.one_of("role", Role, Role.CIRCUMSTANCE) is Role.CIRCUMSTANCE
    assert fields.one_of("layer", Layer) is None
    assert fields.one_of("kind", Role) is None
    assert fields.one_of("value", Role) is None
    assert [(error.code, error.message, error.help) for error in diagnostics.errors] == [
        ("unknown-word", "`stepp` is no word for `role` of a fact", "did you mean `step`?"),
        (
            "unknown-word",
            "`law` is no word for `layer` of a fact",
            "write `constitution`, `international-law`, `statute`, `cabinet-decision`, `statement` or `commitment`",
        ),
        ("wrong-type", "a list stands where one word is expected", "write `circumstance`, `step` or `conduct`"),
        ("missing-value", "nothing stands where one word is expected", "write `circumstance`, `step` or `conduct`"),
    ]


def test_names_that_are_wrong_are_left_out_and_reported() -> None:
    """The good names of a list are still read."""
    fields, diagnostics = _fields("by: [diet, No Name, {a: b}, cabinet, ]\nof:\n")
    assert _texts(fields.names("by")) == ["diet", "cabinet"]
    assert fields.names("of") == ()
    assert [error.code for error in diagnostics.errors] == ["bad-name", "wrong-type", "missing-value"]


def test_a_list_of_one_needs_no_brackets() -> None:
    """A single mapping or word is a list of one; an empty list is one of none."""
    fields, diagnostics = _fields("steps: {done: a}\nwhen: always\nlimits: []\nnorms: [a, b]\n")
    assert len(fields.items("steps")) == 1
    assert len(fields.items("when")) == 1
    assert fields.items("limits") == ()
    assert len(fields.items("norms")) == 2
    assert diagnostics.errors == ()


def test_the_entries_of_a_mapping_keep_the_places_of_their_keys() -> None:
    """Keys that authors choose are names, and names have places."""
    fields, diagnostics = _fields("facts:\n  a: true\n  b: false\nask: [a]\nuse:\n")
    assert [(entry.key.text, entry.key.span.line) for entry in fields.mapping("facts")] == [("a", 2), ("b", 3)]
    assert fields.mapping("ask") == ()
    assert fields.mapping("use") == ()
    assert _messages(diagnostics) == [
        "wrong-type: a list stands where a mapping is expected",
        "missing-value: nothing stands where a mapping is expected",
    ]


def test_an_alias_is_spoken_of_once() -> None:
    """What was refused in the text is not refused again for its type."""
    fields, diagnostics = _fields("a: &x 1\nfrom: *x\nby: *x\n")
    fields.integer("a")
    assert fields.date("from") is None
    assert fields.names("by") == ()
    fields.finish()
    assert [error.code for error in diagnostics.errors] == ["alias-or-merge"] * 3
