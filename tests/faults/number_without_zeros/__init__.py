"""The zeros of a member number lost: 0102 became 102."""
