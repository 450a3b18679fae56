"""`guardian doctor`: each edge that a letter passes, tried in its order, with the remedy for what is not right."""
