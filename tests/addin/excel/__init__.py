"""Tests of the layer that knows xlwings, as far as no program is needed."""
