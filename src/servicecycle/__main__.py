"""`python -m servicecycle`, and the `servicecycle` command."""

from __future__ import annotations

import atexit
import gc
import os

# Starting is most of what a short run does. Looking for garbage among modules took a tenth of it, and so the
# collector rests until `commands/files.py` wakes it for long runs; pydantic looks for plugins nowhere. Nor does the
# interpreter's last collection look at what ends anyway: that took a seventh of a run that draws a chart.
gc.disable()
atexit.register(gc.freeze)
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
# No command reckons with matrices, for which numpy would start threads.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from servicecycle.commands.app import main  # noqa: E402  the lines above have to come first

if __name__ == "__main__":
    main()
