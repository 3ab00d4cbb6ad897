"""The tests mirror archive/: one behaviour a file, and each name states a fact."""
