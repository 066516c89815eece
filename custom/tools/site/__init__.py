"""The documentation site: the documents of the repository and a reference made from the docstrings."""
