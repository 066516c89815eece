"""How the mock server receives, checks and answers requests, whatever they are about."""
