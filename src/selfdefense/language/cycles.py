"""Circles in what rests on what. Knows no law: names, and the names that each leads to."""

from collections import deque
from collections.abc import Iterable, Mapping

__all__ = ["cycles_in"]


def cycles_in(edges: Mapping[str, Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    """Give a shortest circle through the first name of each knot; its last name leads back to its first."""
    found: list[tuple[str, ...]] = []
    tied: set[str] = set()
    for start in _cyclic(edges):
        circle = () if start in tied else _way_back(start, edges)
        if circle:
            found.append(circle)
            tied.update(name for name in _reached(start, edges) if start in _reached(name, edges))
    return tuple(found)


def _cyclic(edges: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """List the names that are left when all that leads nowhere, and all that nothing leads to, is taken away."""
    forward = {name: set(targets) for name, targets in edges.items()}
    before = -1
    while len(forward) != before:
        before = len(forward)
        reached = {target for targets in forward.values() for target in targets}
        forward = {name: ts & forward.keys() for name, ts in forward.items() if ts & forward.keys() and name in reached}
    return tuple(forward)


def _way_back(start: str, edges: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Find a shortest way from a name back to itself; empty where there is none."""
    waiting: deque[tuple[str, ...]] = deque([(start,)])
    seen: set[str] = set()
    while waiting:
        way = waiting.popleft()
        for target in edges.get(way[-1], ()):
            if target == start:
                return way
            if target not in seen:
                seen.add(target)
                waiting.append((*way, target))
    return ()


def _reached(start: str, edges: Mapping[str, Iterable[str]]) -> set[str]:
    """List all that a name leads to."""
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        new = set(edges.get(waiting.pop(), ())) - reached
        reached |= new
        waiting.extend(new)
    return reached
