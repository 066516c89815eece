"""The documentation site: the documents of the repository and a reference built from the docstrings."""
