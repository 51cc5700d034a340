"""What really comes back: one folder per fault that a file can carry, and what becomes of it.

To add one: copy the folder of a fault that is like it and change ``make`` and ``what`` in its
``fault.py``. ``python -m tests.faults FOLDER`` prints what it becomes: judge it, then declare it.
``python -m tests.faults`` writes the page; the test runs whatever folder is here.
"""
