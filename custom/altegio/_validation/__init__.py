"""Checks of arguments, before anything is sent; they know nothing of any resource."""
