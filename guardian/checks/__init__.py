"""Pure: what can be found in a letter. Nothing here knows what is done about it."""
