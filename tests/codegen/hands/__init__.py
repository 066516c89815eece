"""Each hand is a function that writes the same description another way; the package must not change."""
