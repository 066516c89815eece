"""Take in a newer revision of a vendored description, from upstream's address or from a file."""
