"""Everything on an embedded default: an IMAP server, an upstream sink, sample letters."""
