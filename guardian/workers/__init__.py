"""Edge: processes in which letters are read and reviewed, bounded in time and memory (P8)."""
