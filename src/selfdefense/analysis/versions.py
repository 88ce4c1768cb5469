"""Versions of the law: the stretches of time in which the same norms are in force under the same stance (D5, D12)."""

from datetime import date

import attrs

from selfdefense.framework import OPEN, Framework, LawInForce, Stance, Stances, law_in_force

__all__ = ["Version", "content_of", "versions_of"]


@attrs.frozen(kw_only=True, eq=False)
class Version:
    """The law from one day until the day before another; `until` is None for the last one."""

    start: date
    until: date | None
    law: LawInForce

    def overlaps(self, start: date | None, until: date | None) -> bool:
        """Say whether some day of a period lies in it."""
        return (until is None or self.start < until) and (start is None or self.until is None or start < self.until)


def versions_of(framework: Framework, stances: Stances = Stances.OFFICIAL) -> tuple[Version, ...]:
    """List the versions of the law, the earliest first; days on which no norm is in force are left out.

    Under all stances every question is left open: one more unknown, which takes each of its readings.
    """
    days = _boundaries(framework, stances)
    found: list[Version] = []
    keys: list[object] = []
    for number, day in enumerate(days):
        until = days[number + 1] if number + 1 < len(days) else None
        law = law_in_force(framework, day, _stance(framework, day, stances))
        key = content_of(law)
        if found and keys[-1] == key:
            found[-1] = attrs.evolve(found[-1], until=until)
        else:
            found.append(Version(start=day, until=until, law=law))
            keys.append(key)
    return tuple(version for version in found if version.law.norms)


def _stance(framework: Framework, day: date, stances: Stances) -> Stance:
    if stances is Stances.OFFICIAL:
        return framework.official_stance(day)
    return Stance(choices=tuple((question.name, OPEN) for question in framework.questions))


def _boundaries(framework: Framework, stances: Stances) -> tuple[date, ...]:
    carried = {norm.provision for norm in framework.norms} | {p.provision for p in framework.procedures}
    provisions = (framework.provision[name] for name in carried)
    days = {day for provision in provisions for day in (provision.start, provision.until) if day is not None}
    if stances is Stances.OFFICIAL:
        days |= {entry.start for q in framework.questions for entry in q.official if entry.start is not None}
    return tuple(sorted(days))


def content_of(law: LawInForce) -> object:
    """Give what tells the law of one day from that of another, for laws of one framework that bear on the same."""
    procedures = tuple(
        (p.name, p.provision)
        for p in law.framework.procedures
        if law.framework.provision[p.provision].in_force(law.day)
    )
    return tuple(law.norms), tuple(law.open_readings.values()), procedures
