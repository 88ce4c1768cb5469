"""Tests of the Gherkin shell."""
