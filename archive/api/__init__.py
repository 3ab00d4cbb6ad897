"""The reading room for programs: the published archive as JSON under `/api/v1/`, with OpenAPI.

What does not belong here: pages for people (`public`), anything that writes, and any row that did
not come through `published()` on the reader's database.
"""

#: The database alias whose role sees published rows and nothing else.
READER = "reader"
