"""Edge: what is remembered across restarts. No letter's text, no password."""
