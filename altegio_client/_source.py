# Generated; do not edit. Regenerate: make generate
"""The description that this package was generated from."""

SOURCE = "openapi/altegio-b2b-v1.yaml"
SHA256 = "86f1ff4ff4651be6873935fb8d2eb1e241c44010537582f4d6e880da29372bed"
