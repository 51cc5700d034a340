"""Measures: targets, pace, needed activity, funnel and the exact explanation of a gap."""
