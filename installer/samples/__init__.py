"""Draws the sample pictures and digits of `resources/samples`: `python -m installer.samples [NAME...]`.

The pictures are computed from the descriptions here and nothing else: no photograph is in them.
"""
