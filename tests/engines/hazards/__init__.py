"""What durable-rules does outside the corridor, and that sessions do not meet it."""
