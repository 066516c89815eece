"""How a call is sent: tokens, options, tries, limits, and the parsing of the response; nothing of any domain."""
