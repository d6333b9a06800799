"""The tables of resources/ as domain values, and the world's facts, all loaded when first needed."""
