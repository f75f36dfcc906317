#!/usr/bin/env python3
"""How fast two other engines run the model that we write as XMILE, for `cargo xtask bench`.

`speed.py FILE` loads the model once; then a line `NAME TIMES` on the standard input gives a line `SECONDS ANSWER`, as
the kernels do.  Loading and translating are never in the seconds, nor is reading the answer: the results at the end.
"""
import sys
import time
import warnings

warnings.filterwarnings("ignore")
import pysd
import simlin

STOCKS = ["Relations", "Shared_agenda", "Commitment", "Joint_routine", "Results"]


def engines(path):
    """Every way to run the model once more, with how to read its answer, by name."""
    by_pysd = pysd.read_xmile(path)
    by_simlin = simlin.load(path)
    held = by_simlin.simulate()

    def reset():
        held.reset()
        held.run_to_end()

    return {
        # Only the five stocks are kept: the less it keeps, the faster it is.
        "pysd": (lambda: by_pysd.run(return_columns=STOCKS), lambda table: table["Results"].iloc[-1]),
        "simlin-run": (lambda: by_simlin.run(analyze_loops=False), lambda run: run.results["results"].iloc[-1]),
        # The least that it can do: nothing is compiled again, and nothing is read.
        "simlin-reset": (reset, lambda _: held.get_value("results")),
    }


def main():
    by_name = engines(sys.argv[1])
    for line in sys.stdin:
        name, times = line.split()
        run, read = by_name[name]
        start = time.perf_counter()
        for _ in range(int(times)):
            result = run()
        seconds = time.perf_counter() - start
        print(seconds, float(read(result)), flush=True)


if __name__ == "__main__":
    main()
