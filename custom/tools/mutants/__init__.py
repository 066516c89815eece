"""Mutants: small changes of the code that its tests should notice; ``make mutants``."""
