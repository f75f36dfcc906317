#!/usr/bin/env python3
"""The model as XMILE in two engines that know nothing of ours, against our own run by Euler's method; and in one of them
the analysis of its feedback loops against our own.

`engines.py COMMAND` with COMMAND the built `netwerktijd`; needs pysd and pysimlin (`cargo xtask test --only xmile`
brings both).  Every stock at every step within 1e-9; the difference with Runge-Kutta is told, not asked for.
"""
import csv
import io
import pathlib
import subprocess
import sys
import tempfile
import warnings

warnings.filterwarnings("ignore")
import pysd
import simlin

TOLERANCE = 1e-9
# Of a relative loop score, between -1 and 1.
LOOP_TOLERANCE = 1e-9
MONTHS = 96
STOCKS = ("Relations", "Shared_agenda", "Commitment", "Joint_routine", "Results")
# A link or a case, then inputs that no slider reaches: together they move every ramp in the equations.
SCENARIOS = {
    "region-a": ["region-a"],
    "region-b": ["region-b"],
    "talkative-team": ["talkative-team"],
    "dropout-target": ["dropout-target"],
    "existing-platforms": ["existing-platforms"],
    "letting go": ["#v1&model=3&style=0"],
    "taking over entirely": ["#v1&model=3&style=100&pressure=100"],
    "short subsidy": ["#v1&model=3&subsidy=6"],
    "long subsidy": ["#v1&model=3&subsidy=72&existing=100"],
    "one of the parties": ["#v1&model=3&independence=0&style=70"],
    "attention that shifts": ["#v1&model=3&early=90&late=10&shift=24"],
    "no existing relations": ["#v1&model=3&existing=0&pressure=0"],
    "no subsidy": ["region-b", "--set", "T_sub=0"],
    "style that switches": ["region-a", "--set", "style2=0.35", "--set", "t_style=18"],
    "quick win": ["region-b", "--set", "win=0.5"],
    "coordinator executes": ["region-b", "--set", "exec=1"],
    "members execute": ["region-a", "--set", "exec=-1"],
    "pulse of attention": ["region-b", "--set", "t_pulse=20", "--set", "d_pulse=0.4"],
    "pulse beyond all attention": ["dropout-target", "--set", "t_pulse=40.5", "--set", "d_pulse=-1"],
}


def ours(command, scenario, method):
    """Stocks at every step: a list of rows."""
    run = subprocess.run([command, "run", *scenario, "--months", str(MONTHS), "--method", method, "--steps"],
                         check=True, capture_output=True, text=True)
    lines = [line for line in run.stdout.splitlines() if not line.startswith("#")]
    rows = csv.DictReader(io.StringIO("\n".join(lines)))
    names = ("relations", "agenda", "commitment", "routine", "results")
    return [[float(row[name]) for name in names] for row in rows]


def by_pysd(path):
    table = pysd.read_xmile(str(path)).run(return_columns=list(STOCKS))
    return table[list(STOCKS)].to_numpy()


def by_simlin(path):
    model = simlin.load(path)
    issues = [str(issue) for issue in (*model.check(), *model.check_units())]
    assert not issues, issues
    table = model.run(analyze_loops=False).results
    by_name = {str(column).lower().replace(" ", "_"): column for column in table.columns}
    return table[[by_name[name.lower()] for name in STOCKS]].to_numpy()


def own_loops(command, scenario):
    """Score of every elementary loop at every step but the first, by its variables from cause to effect."""
    run = subprocess.run([command, "loops", *scenario, "--months", str(MONTHS), "--method", "euler", "--steps", "--each"],
                         check=True, capture_output=True, text=True)
    lines = [line for line in run.stdout.splitlines() if not line.startswith("#")]
    head, *rows = (line.split(",") for line in lines)
    columns = zip(*([float(value) for value in row] for row in rows))
    return {tuple(name.split(">")): list(column) for name, column in zip(head, columns) if name != "month"}


def turned(names):
    """A loop from the first of its names in the alphabet, so that both name it alike."""
    start = names.index(min(names))
    return tuple(names[start:] + names[:start])


def loops_differ(path, command, scenario):
    """Largest difference of a relative loop score, and how many loops there are."""
    run = simlin.load(path).run(analyze_loops=True)
    assert run.ltm_mode == "exhaustive", run.ltm_mode
    theirs = {turned(list(loop.variables)): loop.behavior_time_series for loop in run.loops}
    assert len({loop.partition for loop in run.loops}) == 1, "more than one partition of loops"
    scores = {turned(list(names)): column for names, column in own_loops(command, scenario).items()}
    assert theirs.keys() == scores.keys(), theirs.keys() ^ scores.keys()
    worst = 0.0
    for step in range(2 * MONTHS):
        whole = sum(abs(column[step]) for column in scores.values())
        for names, column in scores.items():
            share = column[step] / whole if whole else 0.0
            worst = max(worst, abs(share - float(theirs[names][step + 1])))
    return worst, len(scores)


def largest(theirs, ours_):
    assert len(theirs) == len(ours_) == 2 * MONTHS + 1, (len(theirs), len(ours_))
    return max(abs(float(a) - b) for row, own in zip(theirs, ours_) for a, b in zip(row, own))


def main():
    command = sys.argv[1]
    passed = failed = 0
    method = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for name, scenario in SCENARIOS.items():
            # PySD writes its translation beside the file.
            path = pathlib.Path(folder) / f"{name.replace(' ', '_').replace('-', '_')}.xmile"
            subprocess.run([command, "xmile", *scenario, "--months", str(MONTHS), "--out", str(path)], check=True)
            euler = ours(command, scenario, "euler")
            method = max(method, largest(ours(command, scenario, "runge-kutta"), euler))
            for engine, run in (("pysd", by_pysd), ("simlin", by_simlin)):
                difference = largest(run(path), euler)
                holds = difference <= TOLERANCE
                passed, failed = passed + holds, failed + (not holds)
                print(f"test {engine}: {name}: {difference:.1e} ... {'ok' if holds else 'FAILED'}", flush=True)
            difference, count = loops_differ(path, command, scenario)
            holds = difference <= LOOP_TOLERANCE
            passed, failed = passed + holds, failed + (not holds)
            print(f"test loops: {name}: {count} loops, {difference:.1e} ... {'ok' if holds else 'FAILED'}", flush=True)
    print(f"largest difference between Euler and Runge-Kutta, half a month a step: {method:.4f}")
    outcome = "FAILED" if failed else "ok"
    print(f"test result: {outcome}. {passed} passed; {failed} failed; 0 ignored; 0 measured; 0 filtered out")
    return failed > 0


if __name__ == "__main__":
    raise SystemExit(main())
