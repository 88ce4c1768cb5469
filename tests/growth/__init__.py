"""Growth: what takes how many operations on ever larger input; counts, not times, so that no machine is too slow."""
