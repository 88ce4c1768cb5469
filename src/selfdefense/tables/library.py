"""Arrow, Parquet and CSV: alone imports pyarrow, and says which extra is missing where it is not there."""

try:
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.csv as pacsv
    import pyarrow.ipc as ipc
    import pyarrow.parquet as pq
except ImportError as missing:
    raise ImportError("tables need the extra `batch`: pip install 'selfdefense[batch]'") from missing

__all__ = ["ipc", "pa", "pacsv", "pc", "pq"]
