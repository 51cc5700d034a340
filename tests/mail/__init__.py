"""Letters sent to real servers on this machine, which do what servers do at their worst."""
