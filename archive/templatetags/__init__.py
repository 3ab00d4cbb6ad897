"""Words and marks that templates need beside what their view loaded. No query belongs here."""
