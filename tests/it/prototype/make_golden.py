#!/usr/bin/env python3
"""Writes ../golden/prototype.csv: stocks at every month as the prototype's own RK4 has them.

Run `python make_golden.py` here; needs numpy.  The Rust model must agree to 1e-9 (tests/it/golden.rs).
"""
import pathlib
import numpy as np
import prototype as m

MONTHS = 120


def cases():
    for name, inputs in m.PRESETS.items():
        yield name, {**inputs, "focus2": inputs.get("focus2", inputs.get("focus", .45))}
    sup = dict(style=.35, style2=.35)
    yield "reference", sup
    yield "directive", dict(style=.95, style2=.95)
    yield "letting_go", dict(style=0., style2=0.)
    yield "endless_grant", {**sup, "T_sub": 120.}
    yield "no_grant", {**sup, "T_sub": 0.}
    yield "coordinator_executes", {**sup, "exec": 1.}
    yield "members_execute", dict(style=.9, style2=.9, exec=-1.)
    yield "late_switch", dict(style=.95, style2=.35, t_style=24.)
    yield "results_first", {**sup, "focus": .85, "focus2": .5, "t_focus": 18.}
    yield "one_of_the_parties", {**sup, "indep": 0.}
    yield "full_pressure", {**sup, "press": 1.}
    yield "quick_win", {**sup, "win": .4}
    yield "focus_pulse", {**sup, "t_pulse": 18., "d_pulse": .5}
    yield "short_grant", {**sup, "T_sub": 9.}
    for corner, v in (("all_low", 1), ("all_high", 2)):
        yield corner, {k: float(r[v]) for k, r in m.INPUTS.items() if not k.startswith("t_")}
    g = np.random.default_rng(20)
    for n in range(12):
        r = {k: float(g.uniform(lo, hi if hi < 999 else 96)) for k, (_, lo, hi, _) in m.INPUTS.items()}
        for k in ("T_sub", "t_style", "t_focus", "t_pulse"):
            r[k] = float(round(r[k]))
        yield f"random_{n}", r


def main():
    here = pathlib.Path(__file__).resolve().parent.parent / "golden"
    rows, inputs = ["case,month,R,A,C,K,Y"], ["case,input,value"]
    for name, given in cases():
        full = {**m.I0, **given}
        inputs += [f"{name},{k},{v!r}" for k, v in full.items()]
        t, x = m.simulate(full, t_end=MONTHS)
        rows += [f"{name},{int(month)}," + ",".join(repr(float(v)) for v in stocks) for month, stocks in zip(t, x)]
    (here / "prototype_inputs.csv").write_text("\n".join(inputs) + "\n")
    (here / "prototype.csv").write_text("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
