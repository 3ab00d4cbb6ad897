"""SVG made on the server (symbols, maps, timelines), each picture with a spoken description.

It draws plain values: no model, no query, no date parsing and no page layout belongs here.
"""
