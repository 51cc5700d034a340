"""Remembers checked files between runs, so that a folder in which nothing changed is not read again.

It lies with the user, never in the members' folder, and may be deleted at any time. An entry holds for
one content under one name, one team book and one version of the rules, and can be read only by
whoever has the file it is about. Whatever happens to the cache, the answer is the same without it.
"""
