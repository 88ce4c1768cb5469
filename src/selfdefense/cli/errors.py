"""What goes wrong at the command line and is the caller's to mend."""

__all__ = ["BadInputError"]


class BadInputError(Exception):
    """Input or usage that cannot be used: one or more messages, each to be shown as it is."""

    def __init__(self, *messages: str) -> None:
        super().__init__(*messages)
        self.messages = messages
