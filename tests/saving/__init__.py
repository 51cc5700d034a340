"""Saving under faults: killed at any call, refused by the system, the disk full."""
