"""Times a model written in Python, and prints one line of JSON for `compare.py`."""

import json
import sys
import time
from collections.abc import Callable

# From a size to the events played and the figures found.
Model = Callable[[int], tuple[int, dict[str, float]]]

# Seconds. Short runs are repeated for as long, as in `yardsticks.rs`.
LEAST_TIME = 1.0


def main(models: dict[str, Model]) -> None:
    name, size, runs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    start = time.process_time()
    least = float("inf")
    done = 0
    while done < runs or time.process_time() - start < LEAST_TIME:
        begun = time.process_time()
        events, figures = models[name](size)
        least = min(least, time.process_time() - begun)
        done += 1
    print(json.dumps({"events": events, "cpu_seconds": least, "figures": figures}))
