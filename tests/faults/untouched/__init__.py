"""The issued book handed in without a word in it."""
