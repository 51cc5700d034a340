"""The working calendar: working months, weeks and workdays of a team."""
