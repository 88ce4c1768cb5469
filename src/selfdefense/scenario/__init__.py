"""What is said to have happened."""

from .scenario import Act, Assertion, Expectation, Fact, Scenario

__all__ = ["Act", "Assertion", "Expectation", "Fact", "Scenario"]
