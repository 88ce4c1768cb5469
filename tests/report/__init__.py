"""What readers see: text, Markdown, JSON, listings."""
