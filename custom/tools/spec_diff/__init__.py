"""What changed between two descriptions, for users of the package: a report, and the version that follows."""
