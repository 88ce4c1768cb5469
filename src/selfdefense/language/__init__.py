"""From YAML documents to a framework or scenario: read, resolve, check."""
