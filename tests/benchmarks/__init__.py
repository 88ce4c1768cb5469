"""The benchmark runs: what it measures is for `make bench`."""
