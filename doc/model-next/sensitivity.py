#!/usr/bin/env python3
"""P8: Latin hypercube over +/-30% (and +/-15%) of all structural parameters at once; one-at-a-time ablations.

Prints shares of draws in which directions and full thresholds hold, the weakest checks, the parameters that
matter most, and what is lost when a mechanism is taken out.  Writes ensemble.json (32 members for the band).
The clouds and populations used here are the CHECK samples, not those of the search.
"""
import json, sys, time
import numpy as np
import checks, os
try:                                                        # compiled copy, checked against prototype.simulate
    if os.environ.get("SLOW") != "1":
        import fast
        checks.simulate = fast.simulate
except (ImportError, OSError):
    pass
from prototype import PARAMS, P0


SPREAD = ("share active 12 months after the end >= .80", "share active 48 months after the end >= .55", "equal starts: - corr(R,Y) at 12 months >= .2",
          "corr(R,Y) at 60 months >= .6", "first month with R and Y both >= .6: not before 30", "fall from peak to month 48, grant running >= .30",
          "month supporting overtakes directive >= 12", "quick win (months 4-10): lift of results at 24 >= .10",
          "shock to 40%: recovery half-time relations / results", "share of networks with Y in (.2,.8) at 60")


def run(n, spread, seed=11, chunk=25, dt=1.0):
    keys = list(PARAMS)
    u = checks.lhs(n, len(keys), seed)
    P = {k: P0[k] * (1 + spread * (2 * u[:, i] - 1)) for i, k in enumerate(keys)}
    book = checks.make_book(400, 300, checks.CHECK)
    V = []
    for a in range(0, n, chunk):
        ck = checks.evaluate({k: v[a:a + chunk] for k, v in P.items()}, dt=dt, book=book)
        V.append(np.array([c[2] for c in ck]))
    return keys, u, P, ck, np.concatenate(V, 1)


def report(n, spread, seed=11):
    t0 = time.time()
    keys, u, P, ck, V = run(n, spread, seed)
    full = np.array([c[3] for c in ck])[:, None]
    dr = np.array([-np.inf if c[4] is None else c[4] for c in ck])[:, None]
    isdir = np.isfinite(dr[:, 0])
    okf, okd = V >= full, V >= dr
    grp = np.array([c[0] for c in ck])
    print(f"\n### {n} draws, all {len(keys)} parameters at once, +/-{spread:.0%}, seed {seed} ({time.time() - t0:.0f} s)\n")
    print("| group | directions | all directions hold | weakest direction | full checks | all full hold |\n|---|---:|---:|---:|---:|---:|")
    for g in dict.fromkeys(grp):
        i = grp == g
        j = i & isdir
        w = okd[j].mean(1).min() if j.any() else 1
        print(f"| {g} | {j.sum()} | {okd[j].all(0).mean():.0%} | {w:.0%} | {i.sum()} | {okf[i].all(0).mean():.0%} |")
    p = np.char.startswith(grp, "P")
    print(f"| all P | {(p & isdir).sum()} | {okd[p].all(0).mean():.0%} | | {p.sum()} | {okf[p].all(0).mean():.1%} |")
    print(f"| **all P and F at once** | {isdir.sum()} | **{okd.all(0).mean():.1%}** | {okd[isdir].mean(1).min():.0%} | {len(ck)} | {okf.all(0).mean():.1%} |")
    print(f"| mean share of checks | | {okd[isdir].mean():.1%} | | | {okf.mean():.1%} |")
    print("\nweakest directions (share of draws; then share at the full threshold):")
    for i in np.argsort(okd.mean(1), kind="stable")[:12]:
        if okd[i].mean() < .9995:
            print(f"- {okd[i].mean():.1%} / {okf[i].mean():.0%}  {ck[i][0]} {ck[i][1]}  (direction: >= {dr[i, 0]:g})")
    print("\nspread over the draws (5/25/50/75/95%):")
    for i, c in enumerate(ck):
        if c[1] in SPREAD:
            print(f"- {c[0]} {c[1]}: " + " / ".join(f"{q:.2f}" for q in np.quantile(V[i], [.05, .25, .5, .75, .95])))
    fails = (~okd).sum(0) + .01 * (~okf).sum(0)
    rk = np.argsort(np.argsort(fails)).astype(float)
    imp = sorted(((np.corrcoef(u[:, i], rk)[0, 1], k) for i, k in enumerate(keys)), key=lambda z: -abs(z[0]))
    print("\nparameters that matter most (rank correlation with number of failures): " + ", ".join(f"{k} {r:+.2f}" for r, k in imp[:8]))
    return keys, P, okd.all(0), okf


def ablations():
    """What breaks when one mechanism is switched off (parameters not refitted)."""
    import prototype as m
    src = open(m.__file__, encoding="utf-8").read()
    book = checks.make_book(200, 200, checks.CHECK)

    def lost(mod=None, P=None):
        keep = checks.simulate
        if mod:
            ns = {"__name__": "ablated"}
            s = src
            for a, b in mod:
                assert a in s, a
                s = s.replace(a, b)
            exec(compile(s, "ablated", "exec"), ns)
            checks.simulate = ns["simulate"]
        ck = checks.evaluate(P, dt=.5, book=book)
        checks.simulate = keep
        d = [f"{c[0]} {c[1]}" for c in ck if c[4] is not None and c[2][0] < c[4]]
        return d, sum(c[2][0] < c[3] for c in ck)
    print("\n### Ablations (parameters not refitted)\n\n| taken out | directions lost | full checks lost | first ones |\n|---|---:|---:|---|")
    for name, mod, P in (
            ("nothing", None, None),
            ("members' say in commitment (O in dC)", [(") * O * (1 - C)", ") * (1 - C)")], None),
            ("members' say in deliberation (O in T)", [("T = CQ * (1 - fe) * O", "T = CQ * (1 - fe)")], None),
            ("care by the coordinator slows ageing of routine", [('P["d_K"] * (1 - D) * K', 'P["d_K"] * K')], None),
            ("routine needs guidance (D in dK)", [('P["a_K"] * D * W', 'P["a_K"] * .5 * W')], None),
            ("unmet expectations (l_E)", None, dict(l_E=0.)),
            ("new ideas (g_I)", None, dict(g_I=0.)),
            ("meeting anyway (m_0)", None, dict(m_0=0.)),
            ("own routine co-ordinates (K in Q)", [("(1 - D) * (1 - K))  ", "(1 - D))  ")], None),
            ("agenda makes work productive (A in W)", [("W = N * A", "W = N * 0.5")], None),
            ("coordinator needs members' cases (C in V)", [("* H * C ", "* H * 0.3 ")], None),
            ("strain (phi)", None, dict(phi=0.)),
            ("relations feed commitment (b_R)", None, dict(b_R=0.)),
            ("own success feeds commitment (b_Y)", None, dict(b_Y=0.)),
            ("pressure (k_p)", None, dict(k_p=0.)),
            ("legitimacy (iota)", None, dict(iota=0.)),
            ("floor (u_0 = .001)", None, dict(u_0=.001))):
        d, f = lost(mod, P)
        print(f"| {name} | {len(d)} | {f} | {'; '.join(z[:60] for z in d[:4])} |", flush=True)


if __name__ == "__main__":
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    report(n, .30, 11)
    report(n, .30, 77)
    keys, P, okd, okf = report(max(100, n // 4), .15)
    ok = np.flatnonzero(okd & (okf.mean(0) >= np.quantile(okf.mean(0), .5)))
    pick = ok[np.linspace(0, len(ok) - 1, min(32, len(ok))).astype(int)]
    with open("ensemble.json", "w", encoding="utf-8") as fh:
        json.dump({"keys": keys, "members": [[float(f"{P[k][i]:.4g}") for k in keys] for i in pick]}, fh, separators=(",", ":"))
    print(f"\nensemble.json: {len(pick)} of {len(ok)} accepted draws (+/-15%, every direction holds, better half on full thresholds)")
    ablations()
