"""Judges of the meaning that share no code with the engines."""
