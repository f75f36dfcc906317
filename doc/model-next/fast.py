"""Compiled copy of prototype.simulate (lab/sim.c), for speed only; `python fast.py` compares the two."""
import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "lab"))
import prototype as m
import lab
FIX = dict(xS=0., gA=0., gK=1., xK=1., kR=0., hY=1e12, hK=1e12, sA=0., nP=0., pE=1., cE=1.)
FIX.update({"i" + k + d: v for k, ab in m.INIT.items() for d, v in zip("01", ab) if "i" + k + d in lab.PN})


def simulate(inp=None, P=None, **kw):
    P = {**m.P0, **(P or {})}
    P["c_0"] = P.pop("g_I")
    return lab.simulate({**m.I0, **(inp or {})}, {**FIX, **P}, **kw)


if __name__ == "__main__":
    import numpy as np
    g = np.random.default_rng(0)
    r = {k: g.uniform(m.INPUTS[k][1], min(m.INPUTS[k][2], 84), 300) for k in m.INPUTS}
    print("largest difference", np.abs(simulate(r, t_end=120)[1] - m.simulate(r, t_end=120)[1]).max())
