"""The same book sent twice (“副本”, “(1)”)."""
