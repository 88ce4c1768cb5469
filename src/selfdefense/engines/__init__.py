"""Engines: a framework and a scenario to an evaluation. Engines do not know one another."""
