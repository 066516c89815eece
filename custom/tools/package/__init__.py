"""A rendered package as a whole: what goes with it, what it offers, and whether it can be imported."""
