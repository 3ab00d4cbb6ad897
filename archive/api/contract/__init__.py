"""The OpenAPI 3.1 document of the interface, kept by hand and held to by the tests.

What does not belong here: how an answer is made. Every member of every answer is written out.
"""

from archive.api.contract.document import document

__all__ = ["document"]
