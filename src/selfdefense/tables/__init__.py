"""Tables of situations in, tables of verdicts out: Arrow tables and data frames, Parquet, Arrow, CSV and JSON Lines.

It needs the extra `batch`.
"""

from .evaluate_table import TableResult, base_scenario, evaluate_table
from .function import TableFunction
from .job import BatchReport, Job, JobInTheWayError, run_job
from .plan import BadRow

__all__ = [
    "BadRow",
    "BatchReport",
    "Job",
    "JobInTheWayError",
    "TableFunction",
    "TableResult",
    "base_scenario",
    "evaluate_table",
    "run_job",
]
