"""How outcomes strike the eye."""

from selfdefense.evaluation import Outcome

from .blocks import Mark

__all__ = ["OUTCOME_MARKS"]

OUTCOME_MARKS = {
    Outcome.PERMITTED: Mark.YES,
    Outcome.PERMITTED_SUBJECT_TO: Mark.SUBJECT,
    Outcome.UNDETERMINED: Mark.OPEN,
    Outcome.NOT_AUTHORISED: Mark.NO,
    Outcome.PROHIBITED: Mark.NO,
}
