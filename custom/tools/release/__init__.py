"""Make a release: check that everything agrees, build it reproducibly, try it in a clean environment."""
