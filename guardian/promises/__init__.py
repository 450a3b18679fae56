"""What a letter commits its author to, and by when."""
