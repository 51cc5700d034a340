"""What a command's end means to a script."""

DONE = 0
NEEDS_A_PERSON = 1  # done, and a row, a file or a member needs a person
NOT_DONE = 2
