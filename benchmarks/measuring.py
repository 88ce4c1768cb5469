"""Times, memory and the machine, for the benchmarks."""

import gc
import os
import platform
import resource
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any


def seconds(action: Callable[[], object]) -> float:
    """Time one call, in seconds of the wall."""
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


def processor_seconds(action: Callable[[], object]) -> float:
    """Time one call, in seconds of the processor, all threads together: not what others do here."""
    started = time.process_time()
    action()
    return time.process_time() - started


def best_seconds(action: Callable[[Any], object], cases: Sequence[Any], budget: float = 2.0, most: int = 60) -> float:
    """Time calls on cases in turn, three rounds at least, until there are enough or the time is used up.

    Give the mean over the cases of the fastest processor seconds of each: what else runs on a machine only takes away.
    """
    best: dict[int, float] = {}
    spent, calls = 0.0, 0
    while calls < 3 or (spent < budget and calls < max(most, 3 * len(cases))):
        place = calls % len(cases)
        took = processor_seconds(lambda case=cases[place]: action(case))
        best[place] = min(best.get(place, took), took)
        spent, calls = spent + took, calls + 1
    return fmean(best.values())


def copy_bytes_a_second(size: int = 2**27) -> float:
    """Measure how fast this machine copies memory, read and written bytes together."""
    import numpy as np

    source, target = np.ones(size, np.uint8), np.ones(size, np.uint8)
    return 2 * size / min(seconds(lambda: np.copyto(target, source)) for _ in range(5))


def resident_megabytes() -> float:
    """Give the memory that this process holds now; none where the system does not say."""
    gc.collect()
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * resource.getpagesize() / 2**20 if status.exists() else 0.0


def peak_megabytes() -> float:
    """Give the most memory that this process has held; the kernel's other figure counts what started it, too."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text(encoding="utf-8").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def machine() -> str:
    """Name the machine."""
    model = platform.processor() or platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        model = next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    return f"{model}, {os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}"
