#!/usr/bin/env python3
"""Checks P1-P9 (product requirements), F2-F12 (stylised facts) and N1-N8 (the eight improvements) on model v3.

Every change against the checks of v2 is marked "# v3:".

Every check is a tuple (group, text, value[B], full, direction): it holds when value >= full; its DIRECTION holds
when value >= direction (None: a calibration window, not a claim).  All checks run for B parameter draws at once.
Samples: TUNE (seeds used while searching parameters) and CHECK (seeds never used in the search).
"""
import numpy as np
import prototype as m

iR, iA, iC, iK, iY = range(5)
SUP, DIR, LET = 0.35, 0.95, 0.03
CASE = dict(focus=.45, press=.5, pre=.2, T_sub=36., indep=1.)
STY = np.linspace(0, 1, 21)
FOC = np.linspace(0, 1, 21)
TS = np.arange(6, 73, 3.0)
PUSH_T, PUSH_H = np.array([0., 6, 9, 12, 15, 18]), np.array([.15, .2, .3, .5])             # v3: N5
AGES = (12, 24, 36, 48, 60)
TUNE, CHECK = dict(cloud=7, pop=21), dict(cloud=111, pop=211)
simulate = m.simulate                                        # the tuner swaps in a compiled copy


def lhs(n, d, seed):
    g = np.random.default_rng(seed)
    return (np.argsort(g.random((d, n)), axis=1).T + g.random((n, d))) / n


class Book:
    """One flat list of scenarios, so that one vectorised run serves all checks."""

    def __init__(self):
        self.rows, self.at = [], {}

    def add(self, name, **kw):
        kw = {**CASE, **kw}
        if "style" not in kw:
            kw["style"] = SUP
        kw.setdefault("style2", kw["style"])
        kw.setdefault("focus2", kw["focus"])
        n = max(np.size(v) for v in kw.values())
        a = len(self.rows)
        for i in range(n):
            self.rows.append({**m.I0, **{k: float(np.ravel(v)[i if np.size(v) > 1 else 0]) for k, v in kw.items()}})
        self.at[name] = slice(a, a + n)

    def inputs(self):
        return {k: np.array([r[k] for r in self.rows])[None, :] for k in m.I0}


def cloud(n, seed):
    u = lhs(n, 6, seed)
    return dict(style=u[:, 0], focus=.05 + .9 * u[:, 1], press=u[:, 2], pre=.6 * u[:, 3], T_sub=24 + 48 * u[:, 4], indep=u[:, 5])


def population(n, seed):
    u = lhs(n, 5, seed)
    return dict(style=.2 + .35 * u[:, 0], focus=.3 + .3 * u[:, 1], pre=.1 + .4 * u[:, 2], press=.6 * u[:, 3], indep=.5 + .5 * u[:, 4], T_sub=36.)


def make_book(n_cloud=200, n_pop=120, seeds=TUNE):
    b = Book()
    b.add("cloud", **cloud(n_cloud, seeds["cloud"]))
    b.add("pop", **population(n_pop, seeds["pop"]))
    b.add("cloudE", **{**cloud(n_cloud, seeds["cloud"]), "pre": .2})                       # v3: equal starts
    b.add("team", style=.3, focus=.05, press=0., T_sub=48, indep=.5)                       # v3: preset wijkteam
    b.add("push", press=.2, pre=.3, T_sub=60, t_pulse=np.r_[999., np.repeat(PUSH_T, len(PUSH_H))], d_pulse=np.r_[0., np.tile(PUSH_H, len(PUSH_T))])   # v3: N5
    b.add("early", press=.2, pre=.1, T_sub=60, t_pulse=np.array([999., 0., 1., 2.]), d_pulse=np.array([0., .2, .2, .2]))
    b.add("solo", style=np.repeat([.85, .9, .95, 1.], 4), focus=np.tile([.3, .45, .7, .95], 4), pre=.5, press=.2, T_sub=120)   # v3: N6
    b.add("sup"); b.add("dir", style=DIR); b.add("supX", exec=1.)
    b.add("supL", T_sub=120); b.add("dirL", style=DIR, T_sub=120)
    b.add("win", T_sub=120, win=.4)
    b.add("style", style=STY, T_sub=48); b.add("styleL", style=STY, T_sub=120)
    b.add("focus", focus=FOC, press=.2, T_sub=48); b.add("focusL", focus=FOC, press=.2, T_sub=120)
    b.add("wijk", style=.3, focus=.05, press=0., T_sub=48); b.add("wijk0", style=.3, press=0., T_sub=48)
    b.add("relfirst", focus=.2, focus2=.5, t_focus=18, T_sub=48)
    b.add("resfirst", focus=.85, focus2=.5, t_focus=18, T_sub=48)
    b.add("late", style=DIR, style2=SUP, t_style=24, T_sub=120)
    b.add("late48", style=DIR, style2=SUP, t_style=24, T_sub=48); b.add("early48", T_sub=48)
    b.add("talk24", focus=.15, focus2=.45, t_focus=24, T_sub=120)
    b.add("quick", focus=FOC, focus2=.45, t_focus=12, press=0., T_sub=48)
    b.add("ret_sup", T_sub=TS); b.add("ret_dir", style=DIR, T_sub=TS)
    b.add("sp", T_sub=np.array([15., 15, 48, 48]), press=np.array([.1, .95, .1, .95]))
    b.add("pre", pre=np.array([.1, .7]), T_sub=120)
    b.add("preP", pre=np.array([.1, .7]), T_sub=120, t_pulse=3., d_pulse=.2)
    b.add("age0", T_sub=120, press=.2)
    b.add("ageP", T_sub=120, press=.2, t_pulse=np.array([3, 18, 36, 60.]), d_pulse=.2)
    s9 = np.array([.2, .3, .4, .5, .6, .7, .8, .9, 1.])
    b.add("ind1", style=s9, T_sub=48); b.add("ind0", style=s9, indep=0., T_sub=48)
    f1, f2, ts = [z.ravel() for z in np.meshgrid([.2, .3, .4], [.5, .6, .7], [9, 18], indexing="ij")]
    b.add("const", focus=FOC, press=.1, T_sub=48)
    b.add("phase", focus=f1, focus2=f2, t_focus=ts.astype(float), press=.1, T_sub=48)
    b.add("revers", focus=f2, focus2=f1, t_focus=ts.astype(float), press=.1, T_sub=48)
    b.add("pr", style=DIR, press=np.array([.05, .95]), T_sub=120)
    return b


def first_time(y, level):
    """First month (interpolated) at which y[t,...] >= level; len(y) if never."""
    hit = y >= level
    i = hit.argmax(0)
    j = np.maximum(i, 1)
    a, c = np.take_along_axis(y, j[None] - 1, 0)[0], np.take_along_axis(y, j[None], 0)[0]
    z = j - 1 + np.clip((level - a) / np.where(c - a == 0, 1, c - a), 0, 1)
    return np.where(hit.any(0), np.where(i == 0, 0., z), float(len(y)))


def half_time(x, base):
    """Months until half of the gap base - x present at time 0 is closed."""
    return first_time(1 - (base - x) / (base[0] - x[0] + 1e-12), .5)


def corr(a, b):
    a = a - a.mean(-1, keepdims=True); b = b - b.mean(-1, keepdims=True)
    return (a * b).sum(-1) / np.sqrt((a * a).sum(-1) * (b * b).sum(-1) + 1e-15)


def peak_of(grid, o):
    """Position of the maximum of o[..., grid], refined with a parabola."""
    k = np.clip(o.argmax(-1), 1, len(grid) - 2)
    y0, y1, y2 = (np.take_along_axis(o, (k + d)[..., None], -1)[..., 0] for d in (-1, 0, 1))
    return grid[k] + (grid[1] - grid[0]) * np.clip(.5 * (y0 - y2) / (y0 - 2 * y1 + y2 - 1e-12), -1, 1)


def evaluate(P=None, dt=0.5, book=None, detail=None, extra=True):
    P = {**m.P0, **(P or {})}
    B = max(np.size(v) for v in P.values())
    P = {k: np.broadcast_to(np.ravel(np.asarray(v, float)), (B,))[:, None] for k, v in P.items()}
    b = book or make_book()
    t, X = simulate(b.inputs(), P, t_end=120, dt=dt)         # v3: 120 (was 108), for N2 and N3
    g = lambda name, st: X[:, st, :, b.at[name]]              # [t, B, n]
    one = lambda name, st: g(name, st)[:, :, 0]               # [t, B]
    ck = []

    def add(f, txt, v, full, direction=0.):
        ck.append((f, txt, np.broadcast_to(np.asarray(v, float), (B,)).copy(), full, direction))

    Ys, Rs, Cs = (one("sup", i) for i in (iY, iR, iC)); Yd, Rd, Cd = (one("dir", i) for i in (iY, iR, iC))
    YsL, RsL = one("supL", iY), one("supL", iR); YdL, RdL, CdL = (one("dirL", i) for i in (iY, iR, iC))
    # ---- P1 maturity
    both = np.minimum(YsL, RsL)
    ma = first_time(both, .6)
    add("P1", "first month with R and Y both >= .6: not before 30", ma, 30, None)
    add("P1", "... not after 48", 48 - ma, 0, None)
    add("P1", "both at 18 months at most .55: .55 - min(R,Y)", .55 - both[18], 0, None)
    add("P1", "min(R,Y): month 48 - month 18", both[48] - both[18], .10, 0)
    add("P1", "min(R,Y) at 72 (not still weak)", both[72], .6, .45)
    # ---- P2 after a 36-month grant
    py = g("pop", iY)
    k12, k24, k48 = (py[36 + d] / py[36] for d in (12, 24, 48))
    s12, s48 = (k12 >= .5).mean(-1), (k48 >= .5).mean(-1)
    add("P2", "share active 12 months after the end >= .80", s12, .80, .50)
    add("P2", "... <= .97", .97 - s12, 0, None)
    add("P2", "share active 48 months after the end >= .55", s48, .55, .20)
    add("P2", "... <= .80", .80 - s48, 0, None)
    add("P2", "thinning: share active 12 - 48 months after", s12 - s48, .10, 0)
    med = [np.median(k, -1) for k in (k12, k24, k48)]
    add("P2", "median kept falls on: after 12 - after 48 months", med[0] - med[2], .12, 0)
    add("P2", "median kept after 12 - after 24 months", med[0] - med[1], .05, None)
    add("P2", "median kept after 24 - after 48 months", med[1] - med[2], .05, None)
    add("P2", "gradual: median kept after 12 months", med[0], .75, None)
    add("P2", "gradual: largest fall of supporting in any 6 months after the end <= .35 of its results",
        .35 - ((Ys[36:78] - Ys[42:84]) / Ys[36]).max(0), 0, None)
    add("P2", "nobody at zero: lowest results 48 months after the end", py[84].min(-1), .02, .005)
    kd = Yd[60] / Yd[36]
    add("P2", "take-over coordinator keeps <= .35 after 24 months", .35 - kd, 0, -.15)
    add("P2", "kept after 24 months: supporting - take-over", Ys[60] / Ys[36] - kd, .25, 0)
    add("P2", "floor: results of take-over 60 months after the end", Yd[96], .02, .005)
    # ---- P3 directive
    pk = YdL[:61].argmax(0)
    # parabola for a continuous peak month
    pkc = peak_of(np.arange(61.), np.moveaxis(YdL[:61], 0, -1))
    fall = 1 - YdL[48] / YdL[:61].max(0)
    add("P3", "directive, grant running: peak month of results >= 4", pkc, 4, 2)
    add("P3", "... <= 14", 14 - pkc, 0, -10)
    add("P3", "fall from peak to month 48, grant running >= .30", fall, .30, .10)           # v3: .30-.55 (model.md 10.4; v2 .33-.50)
    add("P3", "... <= .55", .55 - fall, 0, None)
    d = np.where(np.arange(len(YsL))[:, None] < 5, -1, YsL - YdL)
    cross = first_time(d, 0)
    add("P3", "month supporting overtakes directive >= 12", cross, 12, 6)
    add("P3", "... <= 30", 30 - cross, 0, -18)
    # ---- P4 cloud
    cr, cy = g("cloud", iR), g("cloud", iY)
    cs = np.stack([corr(cr[a], cy[a]) for a in AGES])
    er, ey = g("cloudE", iR), g("cloudE", iY)
    mo = lambda r, y, ms: np.stack([corr(r[a], y[a]) for a in ms])
    ce = mo(er, ey, (15, 24, 36, 48, 60))
    ce12 = mo(er, ey, (11, 12, 13)).min(0)
    add("P4", "equal starts: - corr(R,Y) at 12 months >= .2", -corr(er[12], ey[12]), .2, 0)   # v3: equal starts (model.md 10.1)
    add("P4", "equal starts: corr rises from month 15: smallest step 15-24-36-48-60", np.diff(ce, axis=0).min(0), 0, -.05)   # v3: added
    add("P4", "unequal starts: corr rises: smallest step 12-24-36-48-60", np.diff(cs, axis=0).min(0), 0, -.05)
    add("P4", "corr(R,Y) at 60 months >= .6", cs[-1], .6, .2)
    mid = lambda z: ((z > .2) & (z < .8)).mean(-1)
    add("P4", "share of networks with R in (.2,.8) at 60", mid(cr[60]), .25, None)
    add("P4", "share of networks with Y in (.2,.8) at 60", mid(cy[60]), .25, None)
    # ---- P5 balance
    lift = one("win", iY)[24] / YsL[24] - 1
    add("P5", "quick win (months 4-10): lift of results at 24 >= .10", lift, .10, .02)
    add("P5", "... <= .25", .25 - lift, 0, None)
    qc, qr = g("quick", iC), g("quick", iR)
    add("P5", "R(18): first year's focus .45 - .9", qr[18][:, 9] - qr[18][:, 18], .08, 0)
    oY = g("focusL", iY)[60]
    bt = 1 - peak_of(FOC, oY)
    add("P5", "best talk share for results at 60 >= .1", bt, .1, .03)
    add("P5", "... <= .8", .8 - bt, 0, -.15)
    add("P5", "Y(60): best talk share - no talk", oY.max(-1) - oY[:, -1], .10, 0)
    add("P5", "Y(60): best talk share - only talk", oY.max(-1) - oY[:, 0], .10, 0)
    if extra:
        s12x = X[12][:, :, b.at["supL"].start]
        best = []
        for a in (.15, .45, .80):
            xs = np.repeat(s12x[:, :, None], len(FOC), -1)
            xs[iA] = a
            _, Z = simulate({**m.I0, **CASE, "press": 0., "style": SUP, "style2": SUP, "T_sub": 200., "focus": FOC[None], "focus2": FOC[None]},
                            P, t_end=48, t0=12, dt=max(dt, .5), x0=list(xs), every=6.)
            best.append(1 - peak_of(FOC, Z[1:, iY].mean(0)))
        add("P5", "best talk share (results next 3 years): agenda .15 - .45", best[0] - best[1], .03, 0)
        add("P5", "best talk share: agenda .45 - .80", best[1] - best[2], .03, 0)
        # ---- P6 shock
        x60 = X[60][:, :, b.at["supL"].start]
        xs = np.stack([x60, x60, x60], -1)
        xs[iR, :, 1] *= .4
        xs[iY, :, 2] *= .4
        _, XS = simulate({**m.I0, **CASE, "style": SUP, "style2": SUP, "T_sub": 200.}, P, t_end=120, t0=60, dt=dt, x0=list(xs))
        hR = half_time(XS[:, iR, :, 1], XS[:, iR, :, 0]); hY = half_time(XS[:, iY, :, 2], XS[:, iY, :, 0])
        add("P6", "shock to 40%: recovery half-time relations / results", hR / hY, 2, 1)
    hRl = half_time(one("late", iR)[24:], RsL[24:]); hYl = half_time(one("talk24", iY)[24:], YsL[24:])
    add("P6", "late switch: half-time of relations gap (after take-over) / results gap (after talk first)", hRl / hYl, 2, 1)
    tp = np.minimum(first_time(g("pre", iY), .4), 108)
    add("P6", "time to results .4: pre .7 <= half of pre .1 (0.5 - ratio)", .5 - tp[:, 1] / tp[:, 0], 0, -.5)
    # ---- P7 retention
    ii = TS.astype(int); jj = np.arange(len(TS))

    def ret(name):
        y = g(name, iY)
        return np.stack([y[ii[j] + 24][:, j] / y[ii[j]][:, j] for j in jj], -1), np.stack([y[ii[j] + 24][:, j] for j in jj], -1)
    r_s, l_s = ret("ret_sup"); r_d, l_d = ret("ret_dir")
    k_s = np.minimum(r_s, 1.)
    lo, hi = k_s.min(-1), k_s.max(-1)
    cr10 = first_time(np.moveaxis(np.maximum.accumulate(k_s, -1), -1, 0), lo + .1 * (hi - lo)) * 3 + 6
    cr90 = first_time(np.moveaxis(np.maximum.accumulate(k_s, -1), -1, 0), lo + .9 * (hi - lo)) * 3 + 6
    add("P7", "10-90% rise of retention spread over >= 15 months of grant", cr90 - cr10, 15, 8)
    sl = np.diff(k_s, axis=-1)
    run = (sl[:, :-3] + sl[:, 1:-2] + sl[:, 2:-1] + sl[:, 3:]) / 4
    add("P7", "S-shape: steepest year / mean of first and last nine months", run.max(-1) / (.5 * (np.abs(sl[:, :3]).mean(-1) + np.abs(sl[:, -3:]).mean(-1)) + 1e-4), 1.5, 1)
    add("P7", "retention never falls with length, 9..72 months (smallest step)", sl[:, 1:].min(-1), -.01, -.02)
    add("P7", "retention: 72 - 12 months' grant", r_s[:, -1] - r_s[:, 2], .25, .05)
    # ---- N1-N8 (v3: the eight improvements asked for; direction = clearly better than v2 or the claim without size)
    low = ((cr[60] < .2) & (cy[60] < .2)).mean(-1)
    add("N1", "low corner: share of networks with R and Y below .2 at 60 <= .20", .20 - low, 0, -.11)
    yS, rS = g("style", iY), g("style", iR)
    o = .5 * (yS[60] + rS[60])
    add("N2", "(R+Y)/2 at 60: style .10 at most .65 of the best", .65 - o[:, 2] / o.max(-1), 0, -.15)
    add("N2", "(R+Y)/2 at 60: style .20 at most .90 of the best", .90 - o[:, 4] / o.max(-1), 0, -.07)
    oL = .5 * (g("styleL", iY) + g("styleL", iR))[120]
    add("N2", "endless grant, (R+Y)/2 at 120: style .05 at most .85 of the best", .85 - oL[:, 1] / oL.max(-1), 0, -.10)
    add("N2", "endless grant: best style at 120 >= .2", peak_of(STY, oL), .2, .1)
    add("N3", "endless grant: relations at 120 <= .90", .90 - RsL[120], 0, -.05)
    add("N3", "... and >= .70", RsL[120], .70, .60)
    tC, tR = one("team", iC), one("team", iR)
    mC = tC[:49].max(0)
    add("N4", "wijkteam: commitment falls from its maximum to month 48 by >= .05", mC - tC[48], .05, 0)
    add("N4", "wijkteam: commitment rises or holds first: month 6 - month 0", tC[6] - tC[0], 0, -.02)
    add("N4", "wijkteam: relations moderate: lowest of months 24-48 >= .30", tR[24:49].min(0), .30, .25)
    add("N4", "wijkteam: ... highest of months 0-48 <= .65", .65 - tR[:49].max(0), 0, -.10)
    z = g("push", iY)
    pu = (z[36] / z[36][:, :1] - 1)[:, 1:].reshape(B, len(PUSH_T), len(PUSH_H))               # gain of results at 36, [start, size]
    add("N5", "earned quick win: best push of +.15/+.2 for half a year from month 9-18 lifts Y(36), relative", pu[:, 2:, :2].max((1, 2)), .02, 0)
    add("N5", "too strong: the same at +.5 lifts less, best small - best +.5", pu[:, 2:, :2].max((1, 2)) - pu[:, 2:, 3].max(1), .02, 0)
    add("N5", "too strong: +.5 in the best small month lowers Y(36) below no push", -np.take_along_axis(pu[:, :, 3], (2 + pu[:, 2:, :2].max(2).argmax(1))[:, None], 1)[:, 0], 0, None)
    ze = g("early", iY)
    add("N5", "too early: +.2 from month 0 in a network with few relations lowers Y(36)", 1 - ze[36][:, 1] / ze[36][:, 0], .01, 0)
    sy = g("solo", iY)
    add("N6", "attainable without the collective: best results of any take-over network <= .75 of the best joint results", .75 - sy.max((0, 2)) / np.maximum(g("styleL", iY).max((0, 2)), g("focusL", iY).max((0, 2))), 0, -.10)
    ty, tp_ = g("pr", iY), g("pr", iR)
    add("N7", "Y(6), directive: high - low pressure >= .05", ty[6][:, 1] - ty[6][:, 0], .05, .03)
    dr_ = ty[:61].max(0) - ty[48]
    add("N7", "later fall of Y: high - low pressure >= .04", dr_[:, 1] - dr_[:, 0], .04, .02)
    add("N7", "R(24): low - high pressure >= .05", tp_[24][:, 0] - tp_[24][:, 1], .05, .02)
    add("N8", "unequal starts: highest corr of months 3-6 <= .2", .2 - mo(cr, cy, (3, 4, 5, 6)).max(0), 0, -.2)
    add("N8", "equal starts: highest corr of months 1-12 <= .05 (not positive before turning negative)", .05 - mo(er, ey, range(1, 13)).max(0), 0, -.10)
    # ---- F-checks (v1 list; those replaced by P-checks are left out)
    add("F2", "Y(6): directive - supporting", Yd[6] - Ys[6], .08)
    add("F2", "Y(12): directive - supporting", Yd[12] - Ys[12], .05)
    add("F2", "fall of commitment, month 3 -> 36, grant running", CdL[3] - CdL[36], .08)
    add("F2", "fall of relations, month 0 -> 36, grant running", RdL[0] - RdL[36], .08)
    add("F2", "order: month relations have lost half of what they lose - same for commitment",
        first_time(-RdL[:61], -(.5 * RdL[0] + .5 * RdL[60])) - first_time(-CdL[:61], -(.5 * CdL[0] + .5 * CdL[60])), 0, None)
    add("F2", "Y(36): supporting - directive", Ys[36] - Yd[36], .10)
    add("F2", "Y(48): supporting - directive", Ys[48] - Yd[48], .20)
    add("F2", "R(36): supporting - directive", Rs[36] - Rd[36], .25)
    add("F2", "coordinator executes, joint decisions: Y(6) above members executing", one("supX", iY)[6] - Ys[6], .05)
    add("F2", "coordinator executes, joint decisions: Y(60) below members executing", Ys[60] - one("supX", iY)[60], .15)
    add("F3", "commitment(24) - commitment(0), supporting", Cs[24] - Cs[0], .06)
    add("F3", "R(12) - R(0), supporting", Rs[12] - Rs[0], .06)
    add("F3", "commitment(24): supporting - directive", Cs[24] - Cd[24], .15)
    add("F3", "R(48) supporting, 36-month grant", Rs[48], .60, .40)
    add("F3", "Y(36) supporting (v1: Y(48) >= .55)", Ys[36], .50, .35)
    tt = lambda y: first_time(y[:61], .5 * y[:61].max(0))
    add("F3", "ramp-up to half of own peak: supporting - directive, months", tt(Ys) - tt(Yd), 4)
    add("F3", "Y two years after / at the end, supporting, 36 months (v1: >= .75)", Ys[60] / Ys[36], .60, .40)
    yS, rS = g("style", iY), g("style", iR)
    o = .5 * (yS[60] + rS[60])
    bs = peak_of(STY, o)
    add("F4", "best style for month 60 above .2", bs, .2, .1)
    add("F4", "best style for month 60 below .7", .7 - bs, 0, -.1)
    add("F4", "(R+Y)/2 at 60: best style - letting go (0)", o.max(-1) - o[:, 0], .2)
    add("F4", "(R+Y)/2 at 60: best style - directive (1)", o.max(-1) - o[:, -1], .2)
    up = np.where(np.arange(20) < o.argmax(-1)[:, None], 1, -1)
    add("F4", "one hump only over style (smallest step towards the top)", (np.diff(o, axis=-1) * up).min(-1), -.005, -.01)
    of = .5 * (g("focus", iY)[60] + g("focus", iR)[60])
    bf = peak_of(FOC, of)
    add("F4", "best constant focus for month 60 >= .1", bf, .1, .05)
    add("F4", "best constant focus for month 60 <= .8", .8 - bf, 0, -.1)
    add("F4", "(R+Y)/2 at 60: best focus - only talking", of.max(-1) - of[:, 0], .15)
    add("F4", "(R+Y)/2 at 60: best focus - only results", of.max(-1) - of[:, -1], .15)
    add("F4", "wijkteam: max Y in 36 months <= half of balanced", .5 * one("wijk0", iY)[36] - one("wijk", iY)[:37].max(0), 0, -.1)
    add("F4", "wijkteam: commitment at 36 below balanced", one("wijk0", iC)[36] - one("wijk", iC)[36], .1)
    rf, sf = "relfirst", "resfirst"
    add("F5", "R(60): relations first - results first", one(rf, iR)[60] - one(sf, iR)[60], .05)
    add("F5", "Y(60): relations first - results first", one(rf, iY)[60] - one(sf, iY)[60], .05)
    add("F5", "late switch (m24): R gap to early at month 48", one("early48", iR)[48] - one("late48", iR)[48], .15)
    add("F5", "late switch: Y gap to early at month 84 (after the grant)", one("early48", iY)[84] - one("late48", iY)[84], .15)
    t_l = np.minimum(first_time(one("late", iR)[24:], .5), 84); t_e = np.minimum(first_time(RsL, .5), 84)
    add("F5", "months to R=.5: after late switch / fresh start", t_l / t_e, 1.15, 1)
    cm = qc[6:25].mean(0)
    add("F6", "mean commitment m6-24: early focus .25 - 0", cm[:, 5] - cm[:, 0], .01)
    add("F6", "mean commitment m6-24 has its best early focus below .9", cm.max(-1) - cm[:, 18], .01, None)
    add("F7", "retention at 12 months' grant <= .5", .5 - r_s[:, 2], 0, -.15)
    add("F7", "retention at 60 months' grant >= .70 (v1: .85)", r_s[:, 18], .70, .5)
    add("F7", "retention at 48 months: supporting - directive", r_s[:, 14] - r_d[:, 14], .3)
    add("F7", "gain of retention 12->48: supporting - directive", (r_s[:, 14] - r_s[:, 2]) - (r_d[:, 14] - r_d[:, 2]), .15)
    add("F7", "results 24 m after the end: 48 - 12 months' grant", l_s[:, 14] - l_s[:, 2], .15)
    q = g("sp", iY) + g("sp", iR)
    lv = np.stack([q[39][:, 0], q[39][:, 1], q[72][:, 2], q[72][:, 3]], -1) / 2
    add("F7", "short + high pressure worst: next worst - it (24 m after end)", np.sort(lv[:, [0, 2, 3]], -1)[:, 0] - lv[:, 1], .01)
    add("F8", "months to Y=.4: little - much existing relations", tp[:, 0] - tp[:, 1], 4)
    dRp = g("preP", iR)[9] - g("pre", iR)[9]
    dYp = (g("preP", iY) - g("pre", iY))[4:15].mean(0)
    xr = -dRp / np.maximum(dYp, 1e-4)
    add("F8", "relations lost per result gained (focus pulse m3-9): 1 - much/little", 1 - xr[:, 1] / np.maximum(xr[:, 0], 1e-4), .3)
    for st, nm, th in ((iR, "R", .02), (iC, "C", .01)):
        dd = (g("ind1", st) - g("ind0", st))[48]
        add("F9", f"{nm}(48): independent - one of the parties, styles .2-.7 (min)", dd[:, :6].min(-1), th)
        add("F9", f"{nm}(48): independent - one of the parties, styles .8-1 (min)", dd[:, 6:].min(-1), 0., -.002)
    o1, o0 = (.5 * (g(n, iR) + g(n, iY))[60] for n in ("ind1", "ind0"))
    add("F9", "(R+Y)/2 at 60: independent+supporting - independent+directive", o1[:, 1:4].max(-1) - o1[:, 7], .2)
    add("F9", "(R+Y)/2 at 60: best independent - best non-independent", o1.max(-1) - o0.max(-1), .02)
    Jw = lambda n, w: (w * g(n, iR) + (1 - w) * g(n, iY))[:73].mean(0)
    worst = np.min([Jw("phase", w).max(-1) - Jw("const", w).max(-1) for w in (.35, .5, .65)], 0)
    add("F10", "best relations->results policy - best constant, worst of 3 weightings", worst, .005, 0)
    jc = Jw("const", .5)
    add("F10", "balanced constant - best one-sided constant (<=.05 or >=.95)", jc.max(-1) - np.maximum(jc[:, :2].max(-1), jc[:, -2:].max(-1)), .05)
    add("F10", "best relations->results - best results->relations", Jw("phase", .5).max(-1) - Jw("revers", .5).max(-1), .02)
    ip = np.array([3, 18, 36, 60]) + 6
    r0 = one("age0", iR)
    dR = np.stack([g("ageP", iR)[ip[j]][:, j] - r0[ip[j]] for j in range(4)], -1)
    add("F11", "loss of R by focus pulse, m3 - m18", -dR[:, 0] + dR[:, 1], .0)
    add("F11", "loss of R by focus pulse, m18 - m36", -dR[:, 1] + dR[:, 2], .0)
    add("F11", "loss of R by pulse at m60 <= 40% of that at m3 (1 - ratio)", 1 - dR[:, 3] / dR[:, 0], .6, 0)
    yp, rp = g("pr", iY), g("pr", iR)
    drop = yp[:61].max(0) - yp[48]
    add("F12", "Y(6), directive: high - low pressure", yp[6][:, 1] - yp[6][:, 0], .03)
    add("F12", "later fall of Y: high - low pressure", drop[:, 1] - drop[:, 0], .02)
    add("F12", "R(24): low - high pressure", rp[24][:, 0] - rp[24][:, 1], .02)
    if detail is not None:
        detail.update(low=low, o=o, oL=oL, pu=pu, ce=ce, cm16=mo(cr, cy, range(1, 7)), cE=mo(er, ey, range(1, 25)), cs=cs, r_s=r_s, r_d=r_d, X=X, book=b, s12=s12, s48=s48, med=med, ma=ma, pk=pkc, fall=fall, cross=cross,
                      lift=lift, bt=bt, bs=bs, bf=bf, k12=k12, k48=k48, cr10=cr10, cr90=cr90, dR=dR, lv=lv)
    return ck


def table(ck):
    bad = dbad = 0
    rows = ["| group | check | value | full | margin | full? | direction? |", "|---|---|---:|---:|---:|---|---|"]
    for f, txt, v, th, dth in ck:
        v = float(np.ravel(v)[0])
        bad += v < th
        dbad += dth is not None and v < dth
        rows.append(f"| {f} | {txt} | {v:.3g} | {th:g} | {v - th:+.3g} | {'ok' if v >= th else '**NO**'} | "
                    f"{'-' if dth is None else 'ok' if v >= dth else '**NO**'} |")
    return "\n".join(rows), bad, dbad


# ------------------------------------------------------------------- P9 / P10: bounds, monotonicity, step size
def sanity(seed=3):
    import itertools
    out = []
    add = lambda f, t, v, th: out.append((f, t, np.array([float(v)]), th, th))
    ks = [k for k in m.INPUTS if k not in ("t_style", "t_focus", "t_pulse", "d_pulse")]
    cor = np.array(list(itertools.product(*[(m.INPUTS[k][1], m.INPUTS[k][2]) for k in ks])), float)
    inp = {**{k: cor[:, i] for i, k in enumerate(ks)}, "t_style": 18., "t_focus": 18., "t_pulse": 30., "d_pulse": .5}
    g = np.random.default_rng(seed)
    par = {k: m.P0[k] * g.uniform(.7, 1.3, len(cor)) for k in m.PARAMS}
    _, X = m.simulate(inp, par, t_end=120)
    add("P9", f"all stocks >= 0 ({len(cor)} input corners, each with random +/-30% parameters)", X.min(), 0.)
    add("P9", "1 - largest stock", 1 - X.max(), 0.)
    add("P9", "no NaN (1 = none)", np.isfinite(X).all(), 1.)
    n = 300
    r = {k: g.uniform(m.INPUTS[k][1], min(m.INPUTS[k][2], 84), n) for k in m.INPUTS if k not in ("t_pulse", "d_pulse")}
    for k in ("T_sub", "t_style", "t_focus"):
        r[k] = np.round(r[k])                                # whole months, as on the sliders
    ref = m.simulate(r, dt=1 / 32)[1]
    for dt, tol in ((.5, 1e-4), (1., 1e-3)):
        add("P10", f"{tol:g} - largest error of RK4 dt={dt:g} against dt=1/32, 300 random inputs", tol - np.abs(m.simulate(r, dt=dt)[1] - ref).max(), 0.)
    add("P9", "smooth: .08 - largest second difference per month", .08 - np.abs(np.diff(ref, 2, axis=0)).max(), 0.)
    o = {**r, "style2": r["style"], "focus2": r["focus"], "t_style": 999., "t_focus": 999.}
    base = m.simulate(o)[1]
    for k, step, sgn, mo, st, txt in (
            ("pre", .1, 1, 48, (iR, iY), "more existing relations never lowers R or Y at 48 (worst of 300, tolerance .005)"),
            ("indep", -.3, -1, 48, (iR, iC), "less independence never raises R or C at 48"),
            ("press", .2, -1, 48, (iR,), "more pressure never raises R at 48 (focus >= .15; in talk-only networks some pressure helps)")):
        z = m.simulate({**o, k: np.clip(o[k] + step, *m.INPUTS[k][1:3])})[1]
        sel = o["focus"] >= (.15 if k == "press" else 0)
        add("P9", txt, (sgn * (z - base)[mo][list(st)][:, sel]).min(), -.005)
    o = {**o, "indep": 1., "exec": np.minimum(o["exec"], 0), "style": .55 * o["style"], "style2": .55 * o["style"]}
    z = m.simulate({**o, "T_sub": o["T_sub"] + 12})[1] - m.simulate(o)[1]
    add("P9", "longer grant never lowers R or Y at 96 (style <= .55, members execute, independent)", z[96][[iR, iY]].min(), -.005)
    return out


def fresh(P=None):
    """Checking set: samples and contexts never used in the search.  Returns printable lines."""
    o = []
    for s, hi in ((112, .6), (113, .6), (114, .6), (115, 1.), (111, 0.), (112, 0.), (113, 0.)):       # v3: 0 = equal starts (.2)
        c = cloud(600, s)
        c["pre"] = c["pre"] / .6 * hi if hi else np.full(600, .2)
        c = {**m.I0, **c, "style2": c["style"], "focus2": c["focus"]}
        X = simulate({k: np.atleast_2d(v) for k, v in c.items()}, P, t_end=60)[1][:, :, 0]
        cs = [corr(X[a, iR], X[a, iY]) for a in (3, 6) + AGES]
        md = [((X[60, i] > .2) & (X[60, i] < .8)).mean() for i in (iR, iY)]
        o.append(f"P4 cloud seed {s} n=600 existing relations {'0-%g' % hi if hi else '.2'}: corr at 3/6/12/24/36/48/60 = " + "/".join(f"{float(v):.2f}" for v in cs)
                 + f"; share in (.2,.8) at 60: R {md[0]:.0%}, Y {md[1]:.0%}; both below .2: {((X[60, iR] < .2) & (X[60, iY] < .2)).mean():.0%}")
    for s in (212, 213, 214):
        c = population(1000, s)
        c = {**m.I0, **c, "style2": c["style"], "focus2": c["focus"]}
        y = simulate({k: np.atleast_2d(v) for k, v in c.items()}, P, t_end=96)[1][:, iY, 0]
        k = y[36:97] / y[36]
        o.append(f"P2 population seed {s} n=1000: active 12/24/36/48/60 months after = " + "/".join(f"{(k[d] >= .5).mean():.0%}" for d in (12, 24, 36, 48, 60))
                 + "; median kept " + "/".join(f"{np.median(k[d]):.2f}" for d in (12, 24, 36, 48, 60)))
    n = 400
    u = lhs(n, 5, 311)
    ctx = dict(focus=.35 + .2 * u[:, 0], press=.1 + .5 * u[:, 1], pre=.1 + .2 * u[:, 2], indep=.7 + .3 * u[:, 3])
    sup = .28 + .14 * u[:, 4]

    def go(style, T, **kw):
        c = {**m.I0, **ctx, "T_sub": T, "style": style, "style2": style, **kw}
        c["focus2"] = kw.get("focus2", c["focus"])
        return simulate({k: np.atleast_2d(v) for k, v in c.items()}, P, t_end=108)[1][:, :, 0]
    S, D = go(sup, 120.), go(.9 + .1 * u[:, 4], 120.)
    b = np.minimum(S[:, iR], S[:, iY]); ma = first_time(b, .6)
    pk = D[:61, iY].argmax(0); fall = 1 - D[48, iY] / D[:61, iY].max(0)
    cr = first_time(np.where(np.arange(109)[:, None] < 5, -1, S[:, iY] - D[:, iY]), 0)
    q = lambda v: "/".join(f"{z:.3g}" for z in np.quantile(v, [.1, .5, .9]))
    o.append("contexts: 400 draws focus .35-.55, pressure .1-.6, existing .1-.3, independence .7-1, style .28-.42 vs .9-1; 10/50/90% quantiles")
    o.append(f"P1 month both >= .6: {q(ma)}; within 30-60: {((ma >= 30) & (ma <= 60)).mean():.0%}; within 24-72: {((ma >= 24) & (ma <= 72)).mean():.0%}; min(R,Y) at 18: {q(b[18])}")
    o.append(f"P3 peak month {q(pk)}, in 4-14: {((pk >= 4) & (pk <= 14)).mean():.0%}; fall {q(fall)}, in .30-.55: {((fall >= .3) & (fall <= .55)).mean():.0%}; overtaken {q(cr)}, in 12-30: {((cr >= 12) & (cr <= 30)).mean():.0%}")
    w = go(sup, 120., win=.4)[24, iY] / S[24, iY] - 1
    a, z = go(sup, 120., pre=np.full(n, .1)), go(sup, 120., pre=np.full(n, .7))
    r = first_time(z[:, iY], .4) / first_time(a[:, iY], .4)
    o.append(f"P5 lift by quick win: {q(w)}, in .10-.25: {((w >= .1) & (w <= .25)).mean():.0%}   P6 time ratio pre .7 / .1: {q(r)}, <= .5: {(r <= .5).mean():.0%}")
    L = go(np.full(n, DIR), 120., style2=sup, t_style=24.)
    H = go(sup, 120., focus=np.full(n, .15), focus2=ctx["focus"], t_focus=24.)
    hr, hy = half_time(L[24:, iR], S[24:, iR]), half_time(H[24:, iY], S[24:, iY])
    o.append(f"P6 late switch half-time ratio: {q(hr / hy)}, >= 2: {(hr / hy >= 2).mean():.0%} (relations {q(hr)} months, results {q(hy)} months)")
    return o
