#!/usr/bin/env python3
"""Small model (v3) of a Dutch regional public-policy network: relations, results and what carries them.

Five stocks, all in [0, 1]: R relations, A shared agenda, C commitment, K joint routine, Y results.
What is known beforehand (grant, style, focus, quick win) is tabulated by `exogenous` from cubic ramps, so the
dynamic part has no exp, root or power: only + - * and a few divisions.  Time unit: month.
Vectorised: parameters and inputs may be arrays that broadcast.  Needs numpy only.
Run `python prototype.py` to print the verdict table (checks.py).
"""
import numpy as np

# name: (value, unit, low, high, strength of the basis, meaning); strength: A supported, B by analogy, C our choice
PARAMS = {
    "w_F": (4.0, "month", 2, 9, "C", "time the coordinator needs to get going, and to wind down after the grant"),
    "h_a": (0.354, "-", 0.05, 0.8, "C", "style at which the coordinator's pull is about half its maximum"),
    "c_x": (0.723, "-", 0.55, 0.95, "C", "style at which the coordinator takes over half of decisions and work"),
    "iota": (0.546, "-", 0.2, 0.6, "C", "legitimacy lost at full pull when the coordinator is one of the parties"),
    "k_p": (0.76, "-", 0.2, 0.76, "C", "share of talk time that full target pressure pulls to results while there are none"),
    "u_0": (0.0346, "-", 0.01, 0.08, "C", "what members do anyway, network or not (floor of results u_0/(1+u_0))"),
    "y_W": (7.66, "-", 3.5, 12, "C", "yield of the members' joint work"),
    "y_Z": (8.92, "-", 5, 15, "C", "yield of the coordinator's own work (full time, but needs members' cases)"),
    "tau_Y": (2.31, "month", 2.5, 5, "C", "delay from work done to results visible"),
    "a_A": (0.414, "1/month", 0.15, 0.6, "B", "agreements made per unit of joint deliberation"),
    "a_R": (0.161, "1/month", 0.07, 0.35, "B", "relations built per unit of time spent together (talk and joint work)"),
    "a_K": (0.39, "1/month", 0.15, 0.9, "B", "routine learnt per unit of joint work under a supporting coordinator"),
    "d_S": (0.011, "1/month", 0.005, 0.02, "B", "ageing of relations and agenda: people leave, whoever leads"),
    "d_K": (0.0123, "1/month", 0.005, 0.08, "B", "ageing of routine when nobody looks after the network (staff turnover)"),
    "phi": (0.0605, "1/month", 0.05, 0.22, "B", "strain on relations from acting without shared agreements"),
    "b_R": (0.0269, "1/month", 0.015, 0.1, "B", "commitment fed by good relations"),
    "b_Y": (0.141, "1/month", 0.065, 0.4, "B", "commitment fed by success members see as theirs"),
    "d_C": (0.0147, "1/month", 0.01, 0.09, "C", "fading of commitment that is not fed"),
    "m_0": (0.0395, "-", 0.005, 0.08, "C", "meeting each other anyway, network or not (keeps relations above zero)"),
    "l_E": (0.0929, "1/month", 0.02, 0.15, "C", "commitment lost per month when expectations (agreements, targets) are not met at all"),
    "g_I": (0.195, "-", 0.1, 0.6, "C", "share of what is attainable that needs ideas from the members' own agenda"),
}
P0 = {k: v[0] for k, v in PARAMS.items()}

# name: (default, low, high, meaning)
INPUTS = {
    "style": (0.35, 0, 1, "coordinator style: 0 letting go .. 0.35 supporting .. 0.65 steering .. 1 directive"),
    "style2": (0.35, 0, 1, "style after the switch month"),
    "t_style": (999., 0, 999, "month of the style switch (999 = never)"),
    "focus": (0.45, 0, 1, "share of time for results (rest: talk about goals, tasks and each other)"),
    "focus2": (0.45, 0, 1, "the same in the later phase"),
    "t_focus": (999., 0, 999, "month of the focus shift (999 = never)"),
    "press": (0.5, 0, 1, "target pressure that comes with the grant"),
    "T_sub": (36., 0, 120, "length of the grant, whole months"),
    "indep": (1.0, 0, 1, "independence of the coordinator (0 = one of the parties)"),
    "exec": (0.0, -1, 1, "who executes: -1 members, 0 follows style, +1 coordinator (no slider needed)"),
    "pre": (0.2, 0, 1, "existing relations and platforms at the start"),
    "win": (0.0, 0, 0.5, "size of a quick win in months 4-10 (extra work yield, credited to the members)"),
    "t_pulse": (999., 0, 999, "(test input) start of a 6-month focus pulse"),
    "d_pulse": (0.0, -1, 1, "(test input) height of that pulse"),
}
I0 = {k: v[0] for k, v in INPUTS.items()}
STOCKS = ("R", "A", "C", "K", "Y")
INIT = dict(R=(0.31, 0.32), A=(0.07, 0.11), C=(0.21, 0.27), K=(0.0, 0.53), Y=(0.0, 0.0))   # start = a + b * pre

# SUP/DIR: the two regions differ in style only
PRESETS = {
    "region_A": dict(style=.95, style2=.95, press=.6, pre=.2),
    "region_B": dict(style=.35, style2=.35, press=.6, pre=.2),
    "wijkteam": dict(style=.30, style2=.30, focus=.05, focus2=.05, press=0., T_sub=48., indep=.5),
    "dropout_40": dict(style=.60, style2=.60, focus=.55, focus2=.55, press=.95, T_sub=48., pre=.3),
    "platforms": dict(style=.35, style2=.35, focus=.30, focus2=.60, t_focus=12., press=.3, T_sub=30., pre=.7),
}


def ramp(t, t0, w):
    """0 before t0, 1 after t0 + w, smooth in between (cubic)."""
    u = np.clip((t - t0) / w, 0, 1)
    return u * u * (3 - 2 * u)


def exogenous(t, i, P):
    """All that is known beforehand at month t; may be tabulated once per run on the half-step grid."""
    s = i["style"] + (i["style2"] - i["style"]) * ramp(t, i["t_style"], 3.)
    f = i["focus"] + (i["focus2"] - i["focus"]) * ramp(t, i["t_focus"], 3.) \
        + i["d_pulse"] * (ramp(t, i["t_pulse"], 3.) - ramp(t, i["t_pulse"] + 6, 3.))
    f = np.clip(f, 0, 1)
    F = ramp(t, 0., P["w_F"]) * (1 - ramp(t, i["T_sub"], P["w_F"]))          # paid coordinator at work
    pull = s * (1 + P["h_a"]) / (s + P["h_a"])                               # how hard it pulls
    s2, c2 = s * s, P["c_x"] * P["c_x"]
    take = s2 * s2 * s2 / (s2 * s2 * s2 + c2 * c2 * c2)                                     # share it takes over
    u = i["exec"]
    X = F * (take + (1 - take) * np.maximum(u, 0) + take * np.minimum(u, 0))  # work done by the coordinator
    O = 1 - F * take                                                         # members' say
    L = 1 - P["iota"] * (1 - i["indep"]) * pull * F                          # legitimacy
    D = pull * (1 - take) * F * L                                            # support for joint decision and action
    p = P["k_p"] * i["press"] * F                                            # pressure comes with the grant
    win = i["win"] * (ramp(t, 4., 3.) - ramp(t, 10., 3.))
    return D, X, O, L, f, p, win


def flows(x, e, P):
    """Rates of change (per month) of R, A, C, K, Y."""
    R, A, C, K, Y = x
    D, X, O, L, f, p, win = e
    fe = f + (1 - f) * p * (1 - Y)                      # focus after pressure, which bites while results lag
    CQ = C * (1 - (1 - D) * (1 - K))                    # organised member time: by the coordinator or by own routine
    T = CQ * (1 - fe) * O                               # joint deliberation
    N = CQ * fe * (1 - X)                               # members' own action
    W = N * A                                           # ... as far as it follows what was agreed: joint work
    H = fe * X                                          # coordinator's own action
    J = P["y_W"] * W + win
    V = P["u_0"] + J + P["y_Z"] * H * C                 # all activity; the coordinator needs members' cases
    M = 1 - P["g_I"] * (1 - A)                          # what is attainable grows with the members' own agenda (new ideas)
    E = A + p                                           # expectations: own agreements and outside targets
    dR = P["a_R"] * (P["m_0"] + T + W) * (1 - R) - (P["d_S"] + P["phi"] * (N + H) * (1 - L * A)) * R
    dA = P["a_A"] * T * (1 - A) - P["d_S"] * A
    dC = (P["b_R"] * R + P["b_Y"] * Y * J / V) * O * (1 - C) - (P["d_C"] + P["l_E"] * E * (1 - Y)) * C
    dK = P["a_K"] * D * W * (1 - K) - P["d_K"] * (1 - D) * K
    dY = (M * V / (1 + V) - Y) / P["tau_Y"]
    return np.stack([dR, dA, dC, dK, dY])


def initial(inp):
    return [a + b * inp["pre"] for a, b in INIT.values()]


def simulate(inp=None, P=None, t_end=96, dt=0.5, method="rk4", x0=None, t0=0.0, every=1.0):
    """Integrate; returns (times, X[time, stock, ...]) sampled each `every` months."""
    P = {**P0, **(P or {})}
    inp = {**I0, **(inp or {})}
    x0 = initial(inp) if x0 is None else x0
    shape = np.broadcast_shapes(*(np.shape(v) for v in [*P.values(), *inp.values(), *x0]))
    x = np.stack([np.broadcast_to(np.asarray(v, float), shape) for v in x0]).copy()
    n, k = int(round((t_end - t0) / dt)), int(round(every / dt))
    out = np.empty((n // k + 1,) + x.shape)
    out[0] = x
    e0 = exogenous(t0, inp, P)
    for j in range(n):
        t = t0 + j * dt
        if method == "euler":
            x = x + dt * flows(x, exogenous(t, inp, P), P)
        else:
            e1, e2 = exogenous(t + dt / 2, inp, P), exogenous(t + dt, inp, P)
            k1 = flows(x, e0, P)
            k2 = flows(x + dt / 2 * k1, e1, P)
            k3 = flows(x + dt / 2 * k2, e1, P)
            k4 = flows(x + dt * k3, e2, P)
            x = x + dt / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
            e0 = e2
        if (j + 1) % k == 0:
            out[(j + 1) // k] = x
    return t0 + every * np.arange(n // k + 1), out


def flops():
    """Exact operation count of one right-hand side, by running it on counting numbers."""
    c = dict(add=0, mul=0, div=0)

    class V:
        __array_ufunc__ = None

        def __init__(s, v): s.v = float(v)

        def _b(kind, f):
            def op(s, o):
                c[kind] += 1
                return V(f(s.v, o.v if isinstance(o, V) else float(o)))
            return op
        __add__ = __radd__ = _b("add", lambda a, b: a + b)
        __sub__ = _b("add", lambda a, b: a - b)
        __rsub__ = _b("add", lambda a, b: b - a)
        __mul__ = __rmul__ = _b("mul", lambda a, b: a * b)
        __truediv__ = _b("div", lambda a, b: a / b)

    keep = np.stack
    try:
        np.stack = lambda q: q
        flows([V(.3)] * 5, [V(.4)] * 7, {k: V(v) for k, v in P0.items()})
    finally:
        np.stack = keep
    return c


def main():
    import checks
    ck = checks.evaluate(dt=.5, book=checks.make_book(400, 400, checks.CHECK)) + checks.sanity()
    text, bad, dbad = checks.table(ck)
    print(text)
    print(f"\n{len(ck) - bad} of {len(ck)} checks hold at the full threshold; directions that fail: {dbad}\n")
    print("\n".join(checks.fresh()))
    c = flops()
    n = sum(c.values())
    step = 4 * n + 5 * 12                               # RK4 combination: 12 operations a stock
    print(f"\noperations per right-hand side: {c}, sum {n}; RK4 step {step}; 84 months at dt 1/2: {168 * step}, at dt 1: {84 * step}")
    return bad


if __name__ == "__main__":
    raise SystemExit(main() > 0)
