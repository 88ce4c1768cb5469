"""How long it takes to start: whole processes and the loading of the pack: `benchmarks/startup.py [--runs N] [PAGE]`.

Ratios are to a bare `python -c "import yaml, attrs"` in the same run. What else runs on a shared machine only adds, so
the fastest of some runs counts, for all alike; times of the processor beside those of the wall tell how busy it was.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from measuring import machine

SCENARIO = Path(__file__).parent.parent / "scenarios" / "us-forces-attacked-survival-unknown.yaml"
LOAD = (
    "import time; from selfdefense import load_framework; u = time.process_time(); "
    "load_framework('japan'); print(time.process_time() - u)"
)
BARE, EVALUATE = "bare: `import yaml, attrs`", "`selfdefense evaluate`, one scenario"
PROCESSES = {
    BARE: ("-c", "import yaml, attrs"),
    "`import selfdefense`": ("-c", "import selfdefense"),
    "`selfdefense --version`": ("-m", "selfdefense", "--version"),
    EVALUATE: ("-m", "selfdefense", "evaluate", str(SCENARIO)),
    "`selfdefense evaluate --engine compiled`": (
        "-m",
        "selfdefense",
        "evaluate",
        "--engine",
        "compiled",
        str(SCENARIO),
    ),
}
HEAD = """# Start-up

Written by `make bench`: whole processes, and the loading of the Japan pack inside a process, on
{machine}. The fastest of {runs} runs counts; targets are judged by the
processor, which other work on the machine disturbs least. The cache is warm.

"""


def process(arguments: tuple[str, ...], environment: dict[str, str]) -> tuple[float, float]:
    """Time one process from outside: milliseconds of the processor and of the wall."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    subprocess.run((sys.executable, *arguments), env=environment, check=True, capture_output=True)
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used * 1000, wall * 1000


def loading(environment: dict[str, str]) -> float:
    """Time the loading of the pack inside one process, without the imports: milliseconds of the processor."""
    found = subprocess.run((sys.executable, "-c", LOAD), env=environment, check=True, capture_output=True, text=True)
    return float(found.stdout) * 1000


def fastest(runs: int, time_one: Callable[[], tuple[float, ...]]) -> tuple[float, ...]:
    """Give the least of each figure."""
    return tuple(map(min, zip(*(time_one() for _ in range(runs)), strict=True)))


def target(what: str, found: float, most: float, unit: str) -> list[str]:
    """Judge one target."""
    return [what, "met" if found < most else "**not met**", f"{found:.1f} {unit}, to be under {most:.0f}"]


def table(head: list[str], rows: list[list[str]]) -> str:
    """Write a table in Markdown."""
    return "\n".join(f"| {' | '.join(line)} |" for line in (head, ["---"] * len(head), *rows)) + "\n"


def main() -> None:
    """Measure, print, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("page", nargs="?", type=Path, help="the page to write")
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as cache:
        warm = {**os.environ, "XDG_CACHE_HOME": cache}
        warm.pop("PYTHONDONTWRITEBYTECODE", None)
        cold = {**warm, "SELFDEFENSE_NO_CACHE": "1"}
        process(PROCESSES[EVALUATE], warm)
        times: dict[str, tuple[float, ...]] = {}
        for name, arguments in PROCESSES.items():
            times[name] = fastest(options.runs, lambda a=arguments: process(a, warm))
        read, cached = (fastest(options.runs, lambda e=e: (loading(e),))[0] for e in (cold, warm))
    bare, evaluated = times[BARE][0], times[EVALUATE][0]
    targets = [
        target("`evaluate`, one scenario", evaluated, 250, "ms"),
        target("`evaluate`, beside the bare process", evaluated / bare, 3, "times"),
        target("the pack from YAML", read, 300, "ms"),
        target("the pack from the cache", cached, 30, "ms"),
    ]
    rows = [[name, f"{used:.0f}", f"{wall:.0f}", f"{used / bare:.1f}"] for name, (used, wall) in times.items()]
    text = HEAD.format(machine=machine(), runs=options.runs) + "\n".join(
        (
            table(["target", "", "by which figures"], targets),
            table(["process", "ms of the processor", "ms of the wall", "times bare"], rows),
            "Most of what `evaluate` takes above the bare process is imports, and of these making classes:\n"
            "attrs writes and compiles each one's construction. Decision 0014 says what they share.\n",
        )
    )
    print(text)
    if options.page is not None:
        options.page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
