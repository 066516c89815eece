"""What does not fit its description in a response, and the ``DecodingError`` that names the place."""
