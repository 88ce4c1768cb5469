"""Names of fields as the session engine sees them: short ASCII, no two of one hash.

Quirk: the library hashes names with FNV-1a (32 bits) and never compares them, so two names of one hash are one field,
and a field with the hash of an operator is taken for the operator (tests/engines/hazards).
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import count, islice

__all__ = ["RESERVED", "fnv1a", "names_of_fields", "without_collisions"]

_FIELDS = "id sid m name $s $m $i $l $r $forward $time $timerName $baseTime $type"
_WORDS = "all any pri count cap dist run $and $or $not $all $any $add $sub $mul $div"
_TESTS = "$lt $lte $gt $gte $eq $neq $ex $nex $nt $mt $imt $iall $iany"
RESERVED = (*_FIELDS.split(), *_WORDS.split(), *_TESTS.split())


def fnv1a(name: str) -> int:
    """Hash a name as the library does."""
    value = 0x811C9DC5
    for byte in name.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def without_collisions(candidates: Iterable[str]) -> Iterator[str]:
    """Pass over each name whose hash is that of an earlier or a reserved one."""
    taken = set(map(fnv1a, RESERVED))
    for name in candidates:
        hashed = fnv1a(name)
        if hashed not in taken:
            taken.add(hashed)
            yield name


@lru_cache(maxsize=16)
def names_of_fields(size: int) -> tuple[str, ...]:
    """Name so many fields."""
    return tuple(islice(without_collisions(f"x{number}" for number in count()), size))
