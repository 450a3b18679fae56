"""The configuration: one model of every option, and the loader that reports all mistakes at once."""
