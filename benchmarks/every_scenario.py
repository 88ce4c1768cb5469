"""Puts each single question to every scenario, in both languages: that it answers, and how long the slowest take.

    .venv/bin/python benchmarks/every_scenario.py [--every N] [--all-acts]

In one process, so without its start (`commands.py` has that): seconds of the processor. Fails where a command fails.
"""

import argparse
import contextlib
import io
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from selfdefense.cli.inputs import Unread, load_all, places_of
from selfdefense.cli.main import main as selfdefense
from selfdefense.evaluation.expectations import actions_to_ask

SCENARIOS = Path(__file__).parent.parent / "scenarios"
LANGUAGES = ("en", "ja")
COMMANDS = ("evaluate", "explain", "whatif", "plan")


def questions(every: int, all_acts: bool) -> Iterator[tuple[str, str]]:
    """Give scenarios with what they ask: the first act, or all."""
    places = places_of([str(SCENARIOS)])[::every]
    for one in load_all(places, None):
        assert not isinstance(one, Unread), one
        labels = actions_to_ask(one.scenario, one.framework)
        for label in labels if all_acts else labels[:1]:
            yield str(one.place), label


def arguments(command: str, file: str, label: str, language: str) -> list[str]:
    """Write the question as a command line."""
    if command == "evaluate":
        return [command, file, "--action", label, "--lang", language]
    return [command, file, label, "--lang", language]


def main() -> int:
    """Ask, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--all-acts", action="store_true")
    options = parser.parse_args()
    times: dict[str, list[tuple[float, str]]] = {}
    failed = []
    for file, label in questions(options.every, options.all_acts):
        for command in COMMANDS:
            for language in LANGUAGES:
                shown, wrong = io.StringIO(), io.StringIO()
                started = time.process_time()
                with contextlib.redirect_stdout(shown), contextlib.redirect_stderr(wrong):
                    status = selfdefense(arguments(command, file, label, language))
                took = time.process_time() - started
                times.setdefault(f"{command} --lang {language}", []).append((took, f"{Path(file).name} {label}"))
                if status != 0 or not shown.getvalue():
                    failed.append(f"{command} {file} {label!r}: {status}: {wrong.getvalue()[:300]}")
    for name, found in times.items():
        seconds = sorted(took for took, _ in found)
        slowest = max(found)
        late = sum(took > 1 for took in seconds)
        print(
            f"{name:20} {len(found):5} asked, median {statistics.median(seconds):.3f} s, "
            f"over a second {late}, slowest {slowest[0]:.2f} s ({slowest[1]})"
        )
    print(*failed, f"{len(failed)} failed", sep="\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
