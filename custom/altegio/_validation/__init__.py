"""Checks of what callers pass: types, values, dates."""
