"""The package as text: what openapi-python-client parsed, through the templates of this project."""
