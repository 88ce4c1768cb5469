"""Runs the features in this folder: does every engine speak the rule language? A failure is a bug."""

from pytest_bdd import scenarios

scenarios(".")
