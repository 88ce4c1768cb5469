"""Static findings on a pack, over every version of the law and every reading: what may be a mistake of the encoding."""

from selfdefense.framework import Framework, Stances

from .fingerprints import Fingerprints
from .lint_conditions import ConditionLint
from .lint_norms import NormLint
from .lint_vocabulary import VocabularyLint, steps_of_nobody
from .progress import Progress, silent
from .situations import all_situations
from .static_findings import FindingKind, StaticFinding
from .versions import versions_of

__all__ = ["lint"]


def lint(framework: Framework, *, progress: Progress = silent) -> tuple[StaticFinding, ...]:
    """List the findings, the gravest kinds first, in the order of the documents."""
    norms, conditions, vocabulary = NormLint(), ConditionLint(), VocabularyLint()
    versions = versions_of(framework, Stances.ALL)
    for done, version in enumerate(versions):
        progress("versions of the law", done, len(versions))
        (here,) = all_situations((version.law,), version.start, [norm.when for norm in version.law.norms.values()])
        prints = Fingerprints(version.law)
        norms.add(here, prints)
        conditions.add(here, prints)
        vocabulary.add(here)
    for version in versions_of(framework, Stances.OFFICIAL):
        vocabulary.add_official(version.law)
    progress("versions of the law", len(versions), len(versions))
    order = list(FindingKind)
    found = (*norms.findings(), *conditions.findings(), *vocabulary.findings(framework), *steps_of_nobody(framework))
    return tuple(sorted(found, key=lambda finding: order.index(finding.kind)))
