"""`python -m selfdefense`: the same as the command `selfdefense`."""

import sys

from selfdefense.cli.main import main

sys.exit(main())
