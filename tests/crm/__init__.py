"""A public practice data set of a made-up seller, turned into a team book and member books.

``python -m tests.crm CSVDIR MONTH OUT`` does it; the test holds the consolidation of those books to
a computation from the CSV alone.
"""
