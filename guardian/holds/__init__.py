"""Pure: the life of a held letter."""
