"""The sheet Customers deleted."""
