"""Training of the learned models: what they are fitted on, their vectors, how they are judged."""
