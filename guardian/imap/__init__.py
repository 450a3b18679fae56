"""Edge: the author's mailbox (RFC 9051, 3501)."""
