"""Runs the features in this folder: does our reading of the law say this? A failure asks a lawyer."""

from pytest_bdd import scenarios

scenarios(".")
