"""Pure: what to do about what was found."""
