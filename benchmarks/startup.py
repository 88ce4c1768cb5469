"""How long it takes to start: whole processes and the loading of the pack, medians of several runs on one machine.

    .venv/bin/python benchmarks/startup.py [RUNS]

Ratios are to a bare `python -c "import yaml, attrs"` in the same run. Shared machines are noisy: trust the ratios.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SCENARIO = Path(__file__).parent.parent / "scenarios" / "us-forces-attacked-survival-unknown.yaml"
BARE = ("-c", "import yaml, attrs")
LOAD = (
    "import time; t = time.perf_counter(); from selfdefense import load_framework; u = time.perf_counter(); "
    "load_framework('japan'); v = time.perf_counter(); print(v - t, v - u)"
)
PROCESSES = {
    "bare: import yaml, attrs": BARE,
    "import selfdefense": ("-c", "import selfdefense"),
    "selfdefense --version": ("-m", "selfdefense", "--version"),
    "selfdefense evaluate, one scenario": ("-m", "selfdefense", "evaluate", str(SCENARIO)),
    "selfdefense evaluate --engine compiled": ("-m", "selfdefense", "evaluate", "--engine", "compiled", str(SCENARIO)),
}


def seconds(arguments: tuple[str, ...], environment: dict[str, str]) -> float:
    """Time one process from outside."""
    started = time.perf_counter()
    subprocess.run((sys.executable, *arguments), env=environment, check=True, capture_output=True)
    return time.perf_counter() - started


def loading(environment: dict[str, str]) -> tuple[float, float]:
    """Time the loading of the pack inside one process, with the import and without."""
    found = subprocess.run((sys.executable, "-c", LOAD), env=environment, check=True, capture_output=True, text=True)
    with_import, alone = map(float, found.stdout.split())
    return with_import, alone


def main(runs: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as cache:
        warm = {**os.environ, "XDG_CACHE_HOME": cache}
        cold = {**os.environ, "SELFDEFENSE_NO_CACHE": "1"}
        for arguments in PROCESSES.values():
            seconds(arguments, warm)
        times = {name: [] for name in PROCESSES}
        for _ in range(runs):
            for name, arguments in PROCESSES.items():
                times[name].append(seconds(arguments, warm))
        medians = {name: statistics.median(found) for name, found in times.items()}
        bare = medians["bare: import yaml, attrs"]
        for name, median in medians.items():
            print(f"{name:42} {median * 1000:7.0f} ms {median / bare:6.1f} x bare")
        for name, environment in (("load the pack from YAML", cold), ("load the pack from the cache", warm)):
            with_import, alone = map(statistics.median, zip(*(loading(environment) for _ in range(runs)), strict=True))
            print(f"{name:42} {alone * 1000:7.0f} ms alone, {with_import * 1000:.0f} ms with the import")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
