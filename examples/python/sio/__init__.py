"""The SIO calculations once more, in Python and nothing but its standard library."""
