"""Last month's book under this month's name."""
