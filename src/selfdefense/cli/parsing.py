"""The parser of the command line: an option with one value is given once, and no message moves the cursor."""

import argparse
from collections.abc import Sequence
from typing import Any, NoReturn

__all__ = ["Parser"]


class _Once(argparse.Action):
    """Store a value; the second one is refused."""

    _given = False

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        """Keep the value, unless there is one already; an argument without a name has its own place."""
        if option_string is not None and self._given:
            raise argparse.ArgumentError(self, "may be given once only")
        self._given = option_string is not None
        setattr(namespace, self.dest, values)


class Parser(argparse.ArgumentParser):
    """A parser that refuses the second value of an option, and whose messages are safe to show."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self.register("action", None, _Once)

    def error(self, message: str) -> NoReturn:
        """Refuse; what a terminal would obey is written out."""
        from selfdefense.diagnostics import escaped

        super().error(escaped(message))
