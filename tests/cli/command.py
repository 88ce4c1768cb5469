"""A command run as a user runs it, and scenarios for it, under the small pack of the harbour."""

from pathlib import Path

import attrs
import pytest

from selfdefense.cli.main import main

PACK = str(Path(__file__).parent.parent / "packs" / "harbour")

HEAD = "scenario: {name}\nframework: harbour\nas_of: 2020-05-01\n"
GOOD = "facts: {attacked: true, grave: true}\nask: strike\n"
EXPECTS = GOOD + "expect: {strike: permitted_subject_to, emergency: true}\n"
DISAPPOINTED = GOOD + "expect: {strike: permitted, emergency: true}\n"
SILENT = GOOD
BROKEN = "facts: {atacked: true, grave: perhaps}\nask: fly\n"


def unless_given(arguments: tuple[str, ...]) -> list[str]:
    """Add the harbour's law and the plainest engine, unless others are chosen."""
    usual = {"--framework": PACK, "--engine": "reference"}
    return [word for option, value in usual.items() if option not in arguments for word in (option, value)]


@attrs.frozen
class Result:
    """What a command left behind."""

    status: int
    out: str
    err: str


@attrs.frozen
class Shell:
    """Runs commands in a folder of its own."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    def write(self, name: str, rest: str) -> str:
        """Write a scenario, its head put in front, and give its path."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(HEAD.format(name=path.stem) + rest, encoding="utf-8")
        return str(path)

    def run(self, *arguments: str) -> Result:
        """Run the command."""
        status = main(arguments)
        found = self.capture.readouterr()
        return Result(status, found.out, found.err)

    def evaluate(self, *arguments: str) -> Result:
        """Run `evaluate` under the harbour's law."""
        return self.run("evaluate", *arguments, *unless_given(arguments))

    def test(self, *arguments: str) -> Result:
        """Run `test` under the harbour's law."""
        return self.run("test", *arguments, *unless_given(arguments))
