"""A source as text (Chicago notes and bibliography) and as data (BibTeX, RIS, CSL-JSON).

It knows plain values only: which source supports what, and how sure that is, does not belong here.
"""
