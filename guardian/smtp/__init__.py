"""Edge: the submission protocol, both sides of it (RFC 6409, 5321, 4954, 3207)."""
