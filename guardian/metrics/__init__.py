"""Numbers for Prometheus, and whether guardian lives and is ready. No account, address or word of a letter."""
