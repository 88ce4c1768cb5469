"""The page on published cases is what its command writes now, and every difference is judged."""

from pathlib import Path

import pytest

from selfdefense import load_framework
from selfdefense.analysis.cases import Agreement, CaseComparison, compare_cases, findings_of, first_figures
from selfdefense.report.cases_page import cases_page

ROOT = Path(__file__).parent.parent.parent
CASES = ROOT / "cases"


@pytest.fixture(scope="module")
def compared() -> tuple[CaseComparison, ...]:
    """Every official verdict of the folder held against ours, once for all checks."""
    return compare_cases(load_framework("japan"), CASES)


def test_the_page_on_cases_is_up_to_date(compared: tuple[CaseComparison, ...]) -> None:
    """The page equals what `selfdefense cases cases --write docs/cases.md` would write."""
    page = cases_page(compared, findings_of(CASES), first_figures(CASES))
    assert (ROOT / "docs" / "cases.md").read_text(encoding="utf-8") == page


def test_every_difference_is_judged_and_nothing_else(compared: tuple[CaseComparison, ...]) -> None:
    """A reason stands beside each verdict that is not the same, and beside no other."""
    judged = {one.official: one.judgement is not None for one in compared}
    differing = {one.official: one.agreement is not Agreement.SAME for one in compared}
    assert judged == differing


def test_every_case_of_the_folder_is_compared(compared: tuple[CaseComparison, ...]) -> None:
    """No scenario of the folder is without an official verdict."""
    assert {one.official.case for one in compared} == {path.stem for path in CASES.glob("jpx-*.yaml")}
