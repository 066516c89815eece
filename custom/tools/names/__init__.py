"""The Python names of models, arguments and fields, as the lock has them."""
