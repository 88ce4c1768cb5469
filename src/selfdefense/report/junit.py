"""CheckedScenario scenarios as JUnit XML, the form that build servers read."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from selfdefense.evaluation.expectations import Checked
from selfdefense.frozen import frozen

from .plain import plain

__all__ = ["CheckedScenario", "junit_xml"]


@frozen(kw_only=True)
class CheckedScenario:
    """A scenario that was tested: where it stands, and what was checked, or why it could not be."""

    place: str
    scenario: str
    checks: tuple[Checked, ...] = ()
    error: str | None = None

    @property
    def passed(self) -> bool:
        """Say whether something was checked and all of it passed."""
        return self.error is None and bool(self.checks) and all(check.passed for check in self.checks)


def junit_xml(tested: tuple[CheckedScenario, ...]) -> str:
    """Write one suite a scenario and one case an expectation; what checks nothing is a case that was skipped."""
    root = Element("testsuites")
    for one in tested:
        _suite(root, one)
    indent(root)
    return tostring(root, encoding="unicode") + "\n"


def _suite(root: Element, tested: CheckedScenario) -> None:
    failed = sum(not check.passed for check in tested.checks)
    skipped = int(tested.error is None and not tested.checks)
    errors = int(tested.error is not None)
    counts = {
        "tests": len(tested.checks) + errors + skipped,
        "failures": failed,
        "errors": errors,
        "skipped": skipped,
    }
    suite = SubElement(root, "testsuite", {"name": plain(tested.place)})
    for name, count in counts.items():
        suite.set(name, str(count))
    for check in tested.checks:
        case = SubElement(suite, "testcase", classname=plain(tested.scenario), name=plain(f"{check.of}: {check.what}"))
        if not check.passed:
            SubElement(case, "failure", message=plain(check.sentence))
    if tested.error is not None:
        case = SubElement(suite, "testcase", classname=plain(tested.scenario), name="load")
        SubElement(case, "error", message=plain(tested.error))
    if skipped:
        case = SubElement(suite, "testcase", classname=plain(tested.scenario), name="expect")
        SubElement(case, "skipped", message="the scenario expects nothing")
