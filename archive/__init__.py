"""Muster, a relational archive of military history: one app, rooms by layer, nouns inside."""
