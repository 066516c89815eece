# Generated; do not edit. Regenerate: make generate
"""The description that this package was generated from."""

SOURCE = "openapi/altegio-b2b-v1.yaml"
SHA256 = "270b79bb0ed6c1c76bd98be982a71c484bcf95b596c0d315a3d49bd540d44842"
