"""What changed between two descriptions, said for users of the package: a report, and the version that follows."""
