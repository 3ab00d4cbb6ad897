"""The first collection as its readers ask it: questions with their answers, counts, treatments.

What does not belong here: how the archive behaves with other data (the folders named after rooms).
"""
