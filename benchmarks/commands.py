"""How long each command takes to answer one question about the Japan pack: whole processes, medians.

    .venv/bin/python benchmarks/commands.py [FILE]

Writes a page where a file is named. Seconds of the processor beside those of the wall tell how busy the machine was.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
SCENARIO = "scenarios/us-forces-attacked-survival-unknown.yaml"
ACTION = "use_force_for_partner.united_states"
TARGET = 1.0
EVERY_ACTION = """
scenario: every-action
framework: japan
as_of: 2026-01-26
facts: {armed_attack_on: {united_states: true}, close_relationship: {united_states: true}}
"""
SINGLE = {
    "evaluate": ("evaluate", SCENARIO),
    "evaluate, in Japanese": ("evaluate", "--lang", "ja", SCENARIO),
    "explain": ("explain", SCENARIO, ACTION),
    "whatif": ("whatif", SCENARIO, ACTION),
    "plan": ("plan", SCENARIO, ACTION),
    "ask, the first question": ("ask", "--plain", "--action", ACTION, "-"),
    "prove, one claim": ("prove", "--claim", "no-force-for-japan-without-attack", "--quiet"),
    "compare, one action, two days": ("compare", "2013-01-01", "2026-01-26", "--action", ACTION, "--quiet"),
    "receipt": ("receipt", SCENARIO),
    "show norms": ("show", "norms"),
    "check": ("check", "japan"),
}
LONG = {
    "timeline, 9 instants": ("timeline", "timelines/china-us-clash-invented.yaml"),
    "evaluate, every reading": ("evaluate", "--readings", "all", "--action", ACTION, SCENARIO),
    "evaluate, every action": ("evaluate", "{folder}/every-action.yaml"),
    "prove, all claims": ("prove", "japan", "--quiet"),
    "compare, all actions, two days": ("compare", "2016-03-28", "2016-03-29", "--quiet"),
    "lint": ("lint", "japan"),
    "test, every scenario": ("test", "scenarios"),
    "coverage, every scenario": ("coverage", "scenarios", "--framework", "japan", "--quiet"),
    "handbook": ("handbook", "--out", "{folder}", "japan"),
}


def run(arguments: tuple[str, ...], environment: dict[str, str]) -> tuple[float, float]:
    """Time one process: seconds of the wall and of the processor. Exit status 1 is an answer too (a refuted claim)."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    found = subprocess.run(
        (sys.executable, "-m", "selfdefense", *(a.format(folder=environment["XDG_CACHE_HOME"]) for a in arguments)),
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if found.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(arguments)}: exit status {found.returncode}\n{found.stderr}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measured(commands: dict[str, tuple[str, ...]], runs: int, environment: dict[str, str]) -> list[list[str]]:
    """Give a row for each command: what, wall, processor, and whether the target is met."""
    rows = []
    for name, arguments in commands.items():
        times = [run(arguments, environment) for _ in range(runs)]
        wall, processor = (statistics.median(column) for column in zip(*times, strict=True))
        met = ("yes" if wall <= TARGET else "**no**") if commands is SINGLE else ""
        rows.append([name, f"{wall:.2f}", f"{processor:.2f}", met])
        print("  ".join((f"{name:34}", f"{wall:8.2f} s", f"{processor:8.2f} s of the processor", met)), flush=True)
    return rows


def table(head: list[str], rows: list[list[str]]) -> str:
    """Write a table in Markdown."""
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main(page: str | None) -> None:
    """Measure all, and write the page."""
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "XDG_CACHE_HOME": cache, "NO_COLOR": "1"}
        (Path(cache) / "every-action.yaml").write_text(EVERY_ACTION, encoding="utf-8")
        run(SINGLE["evaluate"], environment)
        single = measured(SINGLE, 5, environment)
        long = measured(LONG, 1, environment)
    head = ["Command", "seconds", "of the processor"]
    text = (
        "# How long each command takes\n\n"
        "Written by `make bench-commands`: whole processes on the Japan pack, with the pack in its cache, on the\n"
        f"machine that wrote this page ({os.cpu_count()} cores, Python {sys.version.split()[0]}).\n\n"
        "## One question (target: within a second; medians of five)\n\n"
        f"{table([*head, 'met'], single)}\n\n"
        "## Many questions, or everything, at once (target: minutes; once)\n\n"
        f"{table(head, [row[:3] for row in long])}\n"
    )
    if page is not None:
        Path(page).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
