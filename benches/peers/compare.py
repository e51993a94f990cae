"""Plays the yardstick models in every tool, one after another, and prints a table. `run.sh` calls it.

It fails when a figure is further from the expected than chance explains: a fast wrong model is no peer.
"""

import argparse
import json
import platform
import re
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import version
from math import sqrt
from pathlib import Path

HERE = Path(__file__).parent


@dataclass
class Expected:
    value: float
    # How far one run may be off by bad luck, about four standard deviations, at the size of `SIZES`.
    within: float
    digits: int


# Where the tolerances hold. With fewer customers they widen like chance does.
SIZES = {"queue": 1_000_000, "journeys": 10_000, "journeys-scarce": 10_000}

# The queue's are exact, the retained known from long runs, and the scarce journeys' agreed on by several programs.
FIGURES = {
    "queue": {
        "abandoned": Expected(0.020_202_5, 0.002, 4),
        "mean wait, s": Expected(3.636_454, 0.36, 2),
        "within 20 s": Expected(0.941_071, 0.0095, 4),
    },
    "journeys": {
        "retained": Expected(0.964_14, 0.0075, 4),
        "events each": Expected(19.1, 0.4, 2),
    },
    "journeys-scarce": {
        "retained": Expected(0.950_5, 0.009, 4),
        "events each": Expected(20.75, 0.5, 2),
        "phone wait, s": Expected(51.0, 5.0, 1),
        "chat wait, s": Expected(46.0, 5.0, 1),
        "e-mail wait, s": Expected(168.0, 25.0, 0),
    },
}

MAINSTAY = "Mainstay"
BY_HAND = "hand-written loop"
# The table's rows: a tool, and which models it plays. Ciw moves customers through a network of nodes; somebody who lives
# for a year, with moods, returns and several matters at once, would have to be written around it.
TOOLS = {
    BY_HAND: ["queue", "journeys", "journeys-scarce"],
    MAINSTAY: ["queue", "journeys", "journeys-scarce"],
    "desque": ["queue", "journeys", "journeys-scarce"],
    "nexosim": ["queue", "journeys", "journeys-scarce"],
    "SimPy": ["queue", "journeys", "journeys-scarce"],
    "Ciw": ["queue"],
}


@dataclass
class Played:
    events: int
    cpu_seconds: float
    figures: dict[str, float]

    @property
    def nanoseconds(self) -> float:
        return self.cpu_seconds * 1e9 / self.events


def play(tool: str, model: str, size: int, options: argparse.Namespace) -> Played:
    if tool in (BY_HAND, MAINSTAY):
        row = f"{'hand' if tool == BY_HAND else 'engine'}-{model}"
        played = line_of_table(output_of(options.yardsticks, "--only", row, "--size", size, "--timed"))
    elif tool in ("desque", "nexosim"):
        played = Played(**json.loads(output_of(options.rust_peers, tool, model, size, options.runs)))
    else:
        script = HERE / "python" / f"{tool.lower()}_models.py"
        played = Played(**json.loads(output_of(sys.executable, script, model, size, options.runs)))
    if model != "queue":
        played.figures["events each"] = played.events / size
    return played


def output_of(*command: object) -> str:
    return subprocess.run([str(word) for word in command], check=True, stdout=subprocess.PIPE, text=True).stdout


def line_of_table(line: str) -> Played:
    """What `cargo bench` prints: row, customers, count, unit, ns each, and figures such as "abandoned 0.02 (0.02)"."""
    _, _, count, _, nanoseconds, figures = line.split(maxsplit=5)
    found = re.findall(r"(\S[^()]*?) (\S+) \([^()]*\)", figures.replace("), ", ") "))
    return Played(
        events=int(count),
        cpu_seconds=int(count) * float(nanoseconds) / 1e9,
        figures={name: float(value) for name, value in found},
    )


def figures_of(model: str, size: int, played: Played) -> tuple[str, list[str]]:
    """The figures beside what is expected, and those that are off."""
    widened = max(1.0, sqrt(SIZES[model] / size))
    described, off = [], []
    for name, expected in FIGURES[model].items():
        found = played.figures[name]
        text = f"{name} {found:.{expected.digits}f} ({expected.value:.{expected.digits}f})"
        described.append(text)
        # Asked this way round, so that a figure that is no number is off too.
        if not abs(found - expected.value) <= expected.within * widened:
            off.append(text)
    return ", ".join(described), off


def print_table(rows: list[list[str]]) -> None:
    widths = [max(map(len, column)) for column in zip(*rows)]
    for number, row in enumerate(rows):
        # Words to the left, numbers to the right.
        cells = [cell.ljust(width) if place in (0, 1, 7) else cell.rjust(width)
                 for place, (cell, width) in enumerate(zip(row, widths))]
        print("| " + " | ".join(cells) + " |")
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")


def versions() -> str:
    lock = (HERE / "rust" / "Cargo.lock").read_text()
    crates = dict(re.findall(r'name = "(\w+)"\nversion = "([^"]+)"', lock))
    rust = " ".join(output_of("rustc", "--version").split()[:2])
    return (f"desque {crates['desque']}, nexosim {crates['nexosim']}, {rust}; "
            f"SimPy {version('simpy')}, Ciw {version('ciw')}, Python {platform.python_version()}")


def count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def main() -> int:
    parser = argparse.ArgumentParser(prog="run.sh", description="Times the yardstick models in several simulators.")
    parser.add_argument("--yardsticks", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--rust-peers", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--arrivals", type=count, default=200_000, help="in the queue (default: %(default)s)")
    parser.add_argument("--customers", type=count, default=10_000,
                        help="of the journeys, whose staff are the same for all: at most 100000 (default: %(default)s)")
    parser.add_argument("--runs", type=count, default=5,
                        help="of each peer at least, of which the least counts (default: %(default)s)")
    options = parser.parse_args()
    if options.customers > 100_000:
        parser.error("--customers: with more than 100000 the reps no longer keep up, and it is another model")
    # What waits come to with one rep a channel is known for as many customers only.
    sizes = {"queue": options.arrivals, "journeys": options.customers, "journeys-scarce": SIZES["journeys-scarce"]}

    rows = [["model", "tool", "events", "CPU s", "ns an event", "× Mainstay", "× by hand", "found (expected)"]]
    complaints = []
    for model, size in sizes.items():
        played = {}
        for tool, models in TOOLS.items():
            if model in models:
                print(f"{tool}: {model}", file=sys.stderr)
                played[tool] = play(tool, model, size, options)
        for tool in TOOLS:
            if tool not in played:
                rows.append([model, tool, "–", "–", "–", "–", "–", "left out: no natural form"])
                continue
            this = played[tool]
            text, off = figures_of(model, size, this)
            complaints += [f"{tool}, {model}: {figure} is further off than chance explains" for figure in off]
            rows.append([
                model,
                tool,
                f"{this.events:,}",
                f"{this.cpu_seconds:.3f}",
                f"{this.nanoseconds:,.1f}",
                f"{this.nanoseconds / played[MAINSTAY].nanoseconds:,.2f}",
                f"{this.nanoseconds / played[BY_HAND].nanoseconds:,.2f}",
                text,
            ])
    print_table(rows)
    print(f"\n{options.arrivals:,} arrivals; {options.customers:,} customers, scarce {sizes['journeys-scarce']:,}.")
    print(versions())
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
