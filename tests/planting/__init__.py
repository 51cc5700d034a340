"""Random good books with known faults planted in them: each is found once, and nothing else."""
