"""An invented archive of any size, the same bytes for the same seed, as a bundle to import.

What does not belong here: anything about real units or people (`seeds`), and rows for a single
test (`tests.factories`).
"""
