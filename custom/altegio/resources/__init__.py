"""The helpers above the generated operations, one module or folder a domain; reached as attributes of the client."""
