"""Tests of messages and their places."""
