"""A process that writes receipts to a journal until it is killed, and says each number once it is acknowledged."""

import sys
import time

from selfdefense.analysis import Journal, Receipt


def main(path: str, text: str) -> None:
    """Append for ever."""
    receipt = Receipt(text=text)
    while True:
        with Journal.opened(path) as journal:
            for _ in range(5):
                entry = journal.append(receipt)
                sys.stdout.write(f"{entry.number} {entry.sha256}\n")
                sys.stdout.flush()
        time.sleep(0.003)  # lets another writer have its turn


main(*sys.argv[1:])
