"""Rows in, rows out: reading, staging, checking, planning, applying, undoing; bundles; fixtures.

What does not belong here: which rows are public (models), operations that editors do on records
one by one (curation), and anything about pages and forms.
"""
