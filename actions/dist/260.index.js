export const id = 260;
export const ids = [260];
export const modules = {

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ targetResultsByNow),
/* harmony export */   c: () => (/* binding */ targetEndedWell),
/* harmony export */   i: () => (/* binding */ converge),
/* harmony export */   l: () => (/* binding */ whyOf$1),
/* harmony export */   n: () => (/* binding */ plannedEnd),
/* harmony export */   o: () => (/* binding */ convergeTarget),
/* harmony export */   r: () => (/* binding */ convergeWish),
/* harmony export */   s: () => (/* binding */ isProved),
/* harmony export */   t: () => (/* binding */ lookAtEnvironment)
/* harmony export */ });
/* harmony import */ var _memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7197);
/* harmony import */ var _context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4264);
/* harmony import */ var _classify_error_Couxu9PL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7346);



// packages/domain/src/environment/at-target.ts
const untouched = ({ target: e, found: t }) => {
	const n = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.mn)(t.pointer);
	const r = `there is no instance yet, which may be so${n ? `; its pointer stays on ${n.metadata?.release ?? n.image}` : ""}`;
	return { end: {
		target: e,
		outcome: "unchanged",
		release: n?.metadata?.release,
		image: n?.image ?? "",
		groups: [],
		why: r,
		untouched: true
	} };
};
const failed$2 = ({ target: e, found: t }, n, r) => {
	const i = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.mn)(t.pointer);
	return { end: {
		target: e,
		outcome: "failed",
		release: i?.metadata?.release,
		image: i?.image ?? "",
		groups: [],
		why: r,
		code: n
	} };
};
const neverRan = (e, t) => mayStayUntouched(e) ? untouched(e) : failed$2(e, "rollback.never-ran", `Target ${e.target} of ${e.wish.name} cannot go back to ${e.goal.release}: ${t}.`);
const mayStayUntouched = ({ wish: e, target: t, found: n }) => (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.nn)(e.selections, t) && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.tn)(n.fleet);
// packages/domain/src/environment/target-result.ts
const targetEndedWell = ({ outcome: e }) => e === "refreshed" || e === "unchanged";
const isProved = (e) => countOf([e]).on > 0;
const countOf = (e) => {
	return e.flatMap(({ groups: e, instances: t }) => [...e.map((e) => e.instances), ...t ? [t] : []]).reduce((e, { on: t, of: n }) => ({
		on: e.on + t,
		of: e.of + n
	}), {
		on: 0,
		of: 0
	});
};
const onImage = (e, t) => {
	const { on: n, of: r } = countOf(e);
	return `${n} of ${r} instances run ${t}`;
};
const whyOf$1 = (e, t) => {
	const [n, ...r] = e;
	if (n && r.length === 0 && !t) return n.why;
	return e.map(({ target: e, why: n }) => `${t ? `${e}: ` : ""}${(0,_classify_error_Couxu9PL_js__WEBPACK_IMPORTED_MODULE_2__.d)(n)}`).join("; ");
};
// packages/domain/src/environment/roll-target.ts
const rollTarget = (e, t) => {
	const { wish: n, target: r, found: i } = e;
	const a = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__["in"])(n.selections, r, i.fleet);
	if (a) return failed$2(e, a.code, a.message);
	const o = rollFleet(e, t);
	if ("end" in o) return rolled(e, t, o.end);
	return ("act" in o ? paused(e, t) : void 0) ?? o;
};
const rollFleet = ({ wish: e, target: t, found: n, world: r, goal: i, at: a }, { image: o, release: s }) => {
	const { strategy: c, onCancel: l, unpinned: u, places: d, waves: f, writer: p } = e;
	const m = {
		image: o,
		strategy: c,
		onCancel: l,
		unpinned: u,
		way: i.way,
		...isProving(i, s) ? { unproved: { since: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.tt)(r, a.now) } } : {},
		description: `golden-ami ${s} ${p.run}`.slice(0, 255)
	};
	return (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.an)(n.fleet).turn(m, (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.nt)({
		places: d,
		among: f.flat()
	}, r, t), a);
};
const isProving = ({ way: e, release: t }, n) => e !== "rest" && n === t;
const paused = ({ wish: e, target: t, world: n, goal: r, at: i }, a) => {
	const o = r.way === "forward" && !i.cancelled ? closedGates(e, n, i.now) : "";
	return o === "" ? void 0 : { end: {
		target: t,
		...a,
		outcome: "paused",
		groups: [],
		why: o
	} };
};
const closedGates = ({ windows: e, freezes: t, zone: n }, r, i) => [
	(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.ut)((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(r.ledger)),
	(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.ct)({
		windows: e,
		zone: n,
		estimate: 0
	}, i),
	(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.ft)({
		freezes: t,
		zone: n,
		estimate: 0
	}, i)
].filter(({ verdict: e }) => e !== "pass").map(({ gate: e, because: t }) => `${e}: ${t}`).join("; ");
const isThere = ({ outcome: e }) => e === "refreshed" || e === "unchanged";
const rolled = (e, t, { parts: n, ...r }) => {
	const { target: i, found: a, pointer: o, goal: s } = e;
	const c = {
		target: i,
		...t,
		...n
	};
	if (!isThere({
		...r,
		parts: n
	})) return { end: {
		...c,
		...r
	} };
	if ((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.hn)(a.pointer)?.version !== o.version && (wasProved(e) || isProvedHere(e, t, n))) return { act: [(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__._t)(i, o)] };
	if (s.way === "forward" && !isProved(n)) return { end: {
		...c,
		...unproved(e)
	} };
	return { end: {
		...c,
		outcome: r.outcome,
		why: onImage([n], o.image)
	} };
};
const unproved = ({ wish: e, target: t, pointer: n, found: r }) => {
	const i = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.an)(r.fleet).whyUnproved(n.image);
	return (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.nn)(e.selections, t) ? {
		outcome: "unchanged",
		why: `${i}, which may be so`
	} : {
		outcome: "configured",
		why: i
	};
};
const wasProved = ({ found: e, pointer: t }) => {
	const n = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.hn)(e.pointer);
	return n?.image === t.image && n.metadata?.release === t.metadata?.release;
};
const isProvedHere = (e, t, n) => {
	const { wish: r, target: i } = e;
	const a = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.at)(r.places, i).map((n) => ({
		target: n,
		parts: partsThere(e, n, t)
	}));
	const o = [{
		target: i,
		parts: n
	}, ...a].flatMap((e) => e.parts ? [{
		target: e.target,
		parts: e.parts
	}] : []);
	return o.length === a.length + 1 && o.some(({ parts: e }) => isProved(e)) && o.every((e) => isProved(e.parts) || (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.nn)(r.selections, e.target));
};
const partsThere = (e, t, n) => {
	const r = e.world.targets.get(t);
	if (!r || !(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(r)) return { groups: [] };
	const i = rollFleet({
		...e,
		target: t,
		found: r
	}, n);
	return "end" in i && isThere(i.end) ? i.end.parts : void 0;
};
// packages/domain/src/environment/put-pointer-right.ts
const goBack$1 = (e) => {
	const { wish: t, goal: n, at: r } = e;
	const i = saidOf(e, n.release);
	if (i && r.cancelled) return unmoved(e, rollTarget(e, {
		image: i.image,
		release: n.release
	}));
	return i ? moveTo(e, i, `${t.name} goes back to ${n.release}`) : neverRan(e, "its pointer never said that release");
};
const unmoved = ({ pointer: e }, t) => "end" in t ? { end: {
	...t.end,
	release: e.metadata?.release,
	image: e.image
} } : t;
const $ = 6e4;
const putRight = (e) => {
	const { target: t, found: n, world: r, goal: i, at: a } = e;
	const o = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(r.ledger)?.modified ?? 0;
	if (!(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.gn)(n.pointer).has(i.pointer) && a.now < o + $) return {
		wait: `${t}: its pointer does not show ${i.pointer} yet`,
		until: o + $
	};
	const s = saidOf(e, i.pointer);
	if (s) return moveTo(e, s, `its ledger says ${i.pointer}, and announced no other`);
	return mayStayUntouched(e) ? untouched(e) : failed$2(e, "pointer.differs", `The pointer of ${t} never said release ${i.pointer}.`);
};
const saidOf = ({ found: e }, t) => {
	const n = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.gn)(e.pointer).get(t);
	return n?.metadata && {
		image: n.image,
		metadata: n.metadata
	};
};
const moveTo = ({ wish: e, target: t, found: n, world: r }, { image: i, metadata: a }, o) => {
	const s = describedAnew(e, r, a);
	return { act: [(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.gt)(t, n.pointer, i, s, o)] };
};
const describedAnew = ({ writer: e, away: t }, n, { release: r, source: i, fingerprint: a, good: o }) => {
	const s = t ? o : (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.K)(n, r);
	const c = t ? void 0 : (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(n.ledger);
	return {
		release: r,
		source: i,
		fingerprint: a,
		run: e.run,
		...s === void 0 ? {} : { good: s },
		...c === void 0 || c === r ? {} : { left: c },
		...t ? { away: t } : {}
	};
};
// packages/domain/src/environment/restoring.ts
const _e = {
	rest: [
		"put-pointer",
		"add-version",
		"start-refresh"
	],
	forward: ["put-pointer"],
	back: []
};
const isRestoring = ({ way: e }, t) => t.some((t) => _e[e].includes(t.do));
// packages/domain/src/environment/converge-target.ts
const convergeTarget = (e, t, n, r, i) => {
	const a = n.targets.get(t) ?? { unreadable: "it was not looked at" };
	if (!(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(a)) return unread(t, a);
	const o = {
		wish: e,
		target: t,
		found: a,
		world: n,
		goal: r,
		at: i
	};
	return restorable(o, converged(o));
};
const converged = (e) => {
	const { wish: t, target: n, found: r, world: i, goal: a, at: o } = e;
	const s = o.refused.get((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.yt)(n));
	if (s) return failed$2(e, (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(s), s.message);
	const c = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.mn)(r.pointer);
	if (!c && mayStayUntouched(e)) return untouched(e);
	if (!c && a.way === "back") return neverRan(e, "it has no pointer");
	if (!c) return failed$2(e, "pointer.missing", `Target ${n} of ${t.name} has no pointer.`);
	const l = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.ht)(n, r, i, a.way === "back" ? a.release : void 0);
	return l ? { act: [l] } : pointed({
		...e,
		pointer: c
	});
};
const unread = (e, { unreadable: t, code: n = "target.unreadable", passes: r }) => {
	const i = `Target ${e} cannot be read: ${t}`;
	return r ? {
		wait: i,
		stuck: n
	} : { end: {
		target: e,
		outcome: "failed",
		release: void 0,
		image: "",
		groups: [],
		why: i,
		code: n
	} };
};
const restorable = (e, t) => {
	const { wish: n, found: a, world: o, goal: s } = e;
	if (!("act" in t) || !isRestoring(s, t.act)) return t;
	const c = a.images && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.wt)(a, s.pointer);
	const l = `${n.name} is not on ${s.pointer}, and cannot be brought back to it`;
	const u = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Ct)([...(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Et)(o, s.pointer), ...c ? [c] : []], l);
	return u ? failed$2(e, u.code, u.why) : t;
};
const pointed = (e) => {
	const { wish: t, target: a, found: o, world: s, pointer: c, goal: l } = e;
	const u = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.zt)(o.pointer, s.ledger);
	const d = c.metadata?.release;
	if (l.way === "back" && d !== l.release) return goBack$1(e);
	if (u?.is === "foreign" && l.way !== "back" && t.drift === "stop") return failed$2(e, "pointer.foreign", (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(a, u));
	if (l.way !== "back" && u) return putRight(e);
	if (d === void 0) return failed$2(e, "pointer.foreign", `The pointer of ${a} names no release.`);
	const f = l.way === "back" ? void 0 : (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Ct)((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Et)(s, d), `${t.name} cannot run ${d}`);
	return f ? failed$2(e, f.code, f.why) : rollTarget(e, {
		image: c.image,
		release: d
	});
};
// packages/domain/src/environment/account.ts
const targetResultsByNow = (e, t, n, r) => e.waves.flat().map((i) => targetResultByNow(e, i, t, n, r));
const targetResultByNow = (e, t, n, r, i) => {
	const a = n.targets.get(t) ?? { unreadable: "it was not looked at" };
	const o = r && convergeTarget(e, t, n, r, i);
	if (o && "end" in o) return (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(a) && o.end.code === "release.rejected" ? withParts(o.end, a) : o.end;
	if (!(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(a)) return {
		target: t,
		outcome: "open",
		release: void 0,
		image: "",
		groups: [],
		why: `it cannot be read: ${(0,_classify_error_Couxu9PL_js__WEBPACK_IMPORTED_MODULE_2__.d)(a.unreadable)}`
	};
	return open(t, a, r);
};
const withParts = (e, { fleet: t }) => ({
	...e,
	...(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.an)(t).byNow(e.target, e.image, true)
});
const open = (e, t, n) => {
	const r = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.mn)(t.pointer);
	const i = r?.image ?? "";
	const a = (n?.way === "back" ? (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.jt)(t, n.release) : void 0) ?? i;
	const o = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.an)(t.fleet).byNow(e, a);
	const s = r ? `its pointer says ${r.metadata?.release ?? i}` : "it has no pointer";
	const c = r ? `${s}; ${onImage([o], a)}` : s;
	return {
		target: e,
		outcome: "open",
		release: r?.metadata?.release,
		image: i,
		...o,
		why: c
	};
};
// packages/domain/src/environment/take-back.ts
const takeBack = ({ writer: e, leftOut: n }, r, i, a, { now: o }) => {
	if (n || (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.It)(r).length === 0) return void 0;
	if (!(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.At)(r)) return "images";
	const s = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.V)(r, i);
	return s === void 0 ? void 0 : (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.xt)(r.ledger, {
		kind: "rolling-back",
		release: s,
		from: null,
		reason: a,
		hold: false
	}, e, o, a, { evidence: { [_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Ht]: i } });
};
const takenBack = (e, t, { way: n, release: r }, i, a) => {
	if (!i.cancelled || e.onCancel !== "rollback" || n !== "forward" || !isBegun$1(t)) return void 0;
	const o = takeBack(e, t, r, `the rollout of ${r} was cancelled`, i);
	if (o === "images") return { need: "images" };
	return o && { act: [o, ...stepsOf(a()).filter((e) => e.do === "rollback-refresh")] };
};
const quarantinedUnderWay = (e, t, { way: n, release: r }, i) => {
	const a = t.quarantined.get(r);
	if (!a || n !== "forward" || e.onFailure !== "rollback") return void 0;
	const o = takeBack(e, t, r, `${r} was quarantined while it was on its way: ${a.reason}`, i);
	if (o === "images") return { need: "images" };
	return o && { act: [o] };
};
const stepsOf = (e) => "act" in e ? e.act : [];
const isBegun$1 = (e) => isUnderWay$1(e) || (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.It)(e).some(([, { pointer: e, fleet: t }]) => (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Q)(t, (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.mn)(e)?.image ?? ""));
const isUnderWay$1 = (e) => (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.It)(e).some(([, { pointer: e, fleet: t }]) => {
	const n = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.mn)(e)?.image;
	return n !== void 0 && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.an)(t).isUnderWay(n);
});
// packages/domain/src/environment/give-up.ts
const giveUp = (e, t, n, r, i) => {
	const a = r.filter((e) => e.outcome !== "waiting");
	const o = {
		wish: e,
		world: t,
		goal: n,
		at: i,
		targets: r,
		begun: a,
		bad: a.filter((e) => !targetEndedWell(e)),
		several: r.length > 1
	};
	return cancelled(o) ?? calledOff(o) ?? rejected(o) ?? failed$1(o);
};
const end = ({ targets: e, begun: t }, n, r, i = {}) => {
	const a = t.find(({ release: e }) => e !== void 0);
	const o = e.flatMap((e) => e.groups);
	return { end: {
		release: a?.release,
		image: a?.image ?? "",
		targets: e,
		groups: o,
		outcome: n,
		why: r,
		...i
	} };
};
const cancelled = (e) => {
	const { wish: t, goal: n, bad: r, several: i } = e;
	const a = r.filter(({ outcome: e }) => e === "cancelled");
	if (a.length === 0) return void 0;
	const o = n.way === "back" ? `; ${t.name} goes back to ${n.release}, and the next run goes on with that` : "";
	return end(e, "cancelled", whyOf$1(a, i) + o);
};
const calledOff = (e) => {
	const { wish: t, world: n, goal: r, bad: i, several: a, at: o } = e;
	if (i.length === 0 || i.some(({ outcome: e }) => e !== "taken-back")) return void 0;
	const s = whyOf$1(i, a);
	const c = r.way === "forward" ? takeBack(t, n, r.release, s, o) : void 0;
	if (c === "images") return { need: "images" };
	return c ? { act: [c] } : end(e, "cancelled", s);
};
const rejected = ({ wish: e, world: t, goal: n, bad: r, several: i, at: a }) => n.way === "forward" && r.some((e) => e.blamed && e.release === n.release) ? reject(e, t, n.release, reasonOf(r, i), a) : void 0;
const failed$1 = (e) => {
	const { targets: t, bad: n, several: r } = e;
	const i = n.filter(({ outcome: e }) => e === "failed");
	const [a] = i;
	if (!a) return end(e, "paused", whyOf$1(n, r));
	return end(e, "failed", whyOf$1(i, r) + doneText(t, r), codesIn(a, i));
};
const codesIn = (e, t) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_1__.ht)(e.code ?? "rollout.failed", t.flatMap(({ code: e, groups: t }) => [e ?? [], ...t.map(({ refusal: e }) => e?.code ?? [])].flat()));
const reasonOf = (e, t) => e.flatMap(({ target: e, groups: n, why: r }) => {
	const i = n.filter((e) => !(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.un)(e)).map((e) => `${e.group}: ${e.why}`);
	const a = i.length > 0 ? i : [r];
	return t ? a.map((t) => `${e}: ${t}`) : a;
}).join("; ");
const doneText = (e, t) => {
	const n = e.filter(targetEndedWell).map(({ target: e }) => e);
	return t ? `. Done: ${n.join(", ") || "none"}` : "";
};
const reject = (e, n, r, i, a) => {
	const o = `the rollout of ${r} failed`;
	const acting = (e) => e && { act: [e] };
	const s = {
		kind: "failed",
		release: r,
		reason: i
	};
	if (e.onFailure !== "rollback") return acting((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.xt)(n.ledger, s, e.writer, a.now, o));
	if (!(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.At)(n)) return { need: "images" };
	const c = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.V)(n, r);
	if (c === void 0) return acting((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.xt)(n.ledger, s, e.writer, a.now, o));
	const l = {
		kind: "rolling-back",
		release: c,
		from: r,
		reason: i,
		hold: false
	};
	return acting((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.xt)(n.ledger, l, e.writer, a.now, o, { evidence: { left: r } }));
};
// packages/domain/src/environment/before-rollout.ts
const refusedBeforeRollout = (e, t, n, r) => {
	if (r.cancelled || n.way !== "forward" || isBegun((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.z)(t, e.leftOut), n)) return void 0;
	const i = e.waves.flat().flatMap((r) => {
		const i = t.targets.get(r);
		const o = i && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(i) ? (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.mn)(i.pointer) : void 0;
		if (i && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(i) && o?.metadata?.release !== n.release) return [];
		return (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.F)(e, i, o?.image, (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.nt)({
			...e,
			among: e.waves.flat()
		}, t, r));
	});
	const o = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.et)(t, r.now) ? i.filter(({ passes: e }) => !e) : i;
	if (o.length > 0) return giveUp(e, t, n, resultsOf(e, t, o), r);
	return i.length > 0 ? {
		wait: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.P)(i, t.targets.size > 1),
		stuck: "target.unreadable"
	} : void 0;
};
const isBegun = (e, { release: t }) => (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(e).some(({ pointer: e, fleet: n }) => {
	const r = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.mn)(e);
	return r?.metadata?.release === t && ((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Q)(n, r.image) || (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.an)(n).wasTried(r.image));
});
const resultsOf = (e, t, n) => e.waves.flat().map((e) => {
	const r = t.targets.get(e);
	const i = r && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(r) ? (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.mn)(r.pointer) : void 0;
	const a = {
		target: e,
		release: i?.metadata?.release,
		image: i?.image ?? "",
		groups: []
	};
	const o = n.filter((t) => t.target === e);
	const [s] = o;
	if (!s) return {
		...a,
		outcome: "waiting",
		why: "nothing is begun while other targets are refused"
	};
	const c = r && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(r) ? (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.an)(r.fleet).refused(e, a.image, o) : [];
	return {
		...a,
		outcome: "failed",
		why: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.P)(o, false),
		code: s.code,
		groups: c
	};
});
// packages/domain/src/environment/settle.ts
const settle = (e, t, n, r, i) => {
	const a = n.way === "rest" ? r.filter((n) => isPutBack(e, t, n)) : [];
	const o = r.map((e) => a.includes(e) ? putBack(e) : e);
	const s = o.flatMap((e) => e.groups);
	const c = o.filter(({ untouched: e }) => !e);
	const l = c[0]?.release;
	const u = {
		release: l,
		image: c[0]?.image ?? "",
		targets: o,
		groups: s
	};
	if (l === void 0 || c.some((e) => e.release !== l)) {
		const t = c.map(({ target: e, release: t }) => `${e} says ${t}`).join(", ");
		const n = `The pointers of ${e.name} differ: ${t || "there is none"}.`;
		return { end: {
			...u,
			outcome: "failed",
			why: n,
			code: "pointer.differs"
		} };
	}
	const d = whatRuns(c, l);
	const f = e.leftOut ? void 0 : becameTrue(t, n, l);
	if ((f === "verified" || f === "rolled-back" && !(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(t.ledger).good.includes(l)) && !areProved(e, o)) return configured(e, o.map((t) => asConfigured(e, t)));
	if (f) {
		const n = evidenceOf(c);
		const r = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.xt)(t.ledger, {
			kind: f,
			release: l
		}, e.writer, i.now, onImage(o, d), { evidence: n });
		if (r) return { act: [r] };
	}
	const p = e.leftOut && n.way === "back" ? "rolled-back" : outcomeOf(e, t, o);
	return { end: {
		...u,
		outcome: p,
		why: whyOf(p, e, l, onImage(o, d), t) + putBackText(a) + leftOutIn(e)
	} };
};
const areProved = ({ selections: e }, t) => t.some(isProved) && t.every((t) => isProved(t) || (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.nn)(e, t.target));
const asConfigured = ({ selections: e }, t) => isProved(t) || (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.nn)(e, t.target) ? t : {
	...t,
	outcome: "configured",
	why: `no instance is in service that would run ${t.image}`
};
const configured = ({ name: e }, t) => {
	const { release: n, image: r = "" } = t.find((e) => e.release !== void 0) ?? {};
	const i = t.flatMap((e) => e.groups);
	const a = t.filter((e) => !isProved(e) && e.outcome !== "waiting");
	return { end: {
		outcome: "configured",
		release: n,
		image: r,
		targets: t,
		groups: i,
		why: `${e} would launch ${n}, and no instance in service proves it${a.length === 0 || t.length === 1 ? "" : ` in ${a.map(({ target: e }) => e).join(", ")}`}`
	} };
};
const isPutBack = ({ writer: e }, t, { target: n }) => {
	const r = t.targets.get(n);
	const i = r && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(r) ? (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.mn)(r.pointer) : void 0;
	return i?.metadata?.run === e.run && i.modified > ((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(t.ledger)?.modified ?? 0);
};
const leftOutIn = ({ leftOut: e }) => e ? `; ${(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.L)(e)}` : "";
const putBack = (e) => ({
	...e,
	outcome: "refreshed",
	why: `its pointer was put back; ${e.why}`
});
const putBackText = (e) => e.length === 0 ? "" : `; put back: ${e.map(({ target: e }) => (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.yt)(e)).join(", ")}`;
const becameTrue = (e, { way: t, release: n }, r) => {
	const { current: i, good: a } = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(e.ledger);
	if (t === "back") return r === n ? "rolled-back" : void 0;
	if (t === "rest") return void 0;
	return r === n || r === i && !a.includes(r) ? "verified" : void 0;
};
const outcomeOf = ({ writer: e }, t, n) => {
	const r = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(t.ledger);
	const i = r?.run === e.run;
	if (i && r.kind === "rolled-back") return "rolled-back";
	if (i && r.kind === "verified") return "refreshed";
	return n.some(({ outcome: e }) => e === "refreshed") ? "refreshed" : "unchanged";
};
const imagesOf = (e) => [...new Set(e.map(({ image: e }) => e))];
const whatRuns = (e, t) => {
	const [n = "", ...r] = imagesOf(e);
	return r.length === 0 ? n : `${t} in ${e.length} targets`;
};
const evidenceOf = (e) => {
	const { on: t, of: n } = countOf(e);
	const r = imagesOf(e);
	return {
		instances: `${t}/${n}`,
		image: r.join(" "),
		...e.length > 1 ? { targets: String(e.length) } : {}
	};
};
const whyOf = (e, t, n, r, i) => {
	switch (e) {
		case "unchanged": return t.leftOut ? r : `${r}, and it is verified already`;
		case "rolled-back": return `${t.name} runs ${n} again${whatFor(i)}`;
		case "refreshed": return r;
	}
};
const whatFor = ({ ledger: e }) => {
	const t = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Wt)(e).findLast(({ event: e }) => e.kind === "rolling-back")?.event.reason;
	return t ? `: ${(0,_classify_error_Couxu9PL_js__WEBPACK_IMPORTED_MODULE_2__.d)(t)}` : "";
};
// packages/domain/src/environment/converge.ts
const converge = (t, n, r) => {
	const i = r.refused.get((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.vt)(t.name));
	if (i) return failed(n, (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(i), i.message);
	const a = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.A)(t.name, n) ?? (t.passesHalt ? void 0 : (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.k)(t.name, n, t));
	if (a) return failed(n, a.code, a.why);
	const o = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.j)(n, t.writer, r.now) ?? (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.bt)(n.ledger, t.writer);
	if (o) return { act: [o] };
	const s = rolloutThatFailed(t, n);
	if (s !== void 0) return failed(n, "rollout.failed", s);
	const c = t.continuing && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.N)({
		...t,
		approvals: t.continuing
	}, n);
	if (c) return c;
	const l = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(n.ledger);
	if (!l) return failed(n, "pointer.missing", `Nothing was ever promoted into ${t.name}, nor recorded there.`);
	if (l.way === "back") return goBack(t, n, l, r);
	const walked = () => walk(t, n, l, l.way === "rest" ? [t.waves.flat()] : t.waves, r);
	return takenBack(t, n, l, r, walked) ?? quarantinedUnderWay(t, n, l, r) ?? labelled(t, n, r) ?? pointersPutRight(t, n, l, r) ?? refusedBeforeRollout(t, n, l, r) ?? walked();
};
const labelled = ({ places: e, leftOut: n }, r, i) => {
	const a = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.It)((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.z)(r, n)).flatMap(([e, t]) => {
		const n = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.ht)(e, t, r, void 0);
		return n && !i.refused.has((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.yt)(e)) ? [n] : [];
	});
	if (a.length === 0) return void 0;
	return (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.At)(r) ? { act: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.rt)(a, e) } : { need: "images" };
};
const pointersPutRight = (e, n, r, i) => {
	const a = e.waves.flat().flatMap((t) => {
		const a = n.targets.get(t);
		if (!a || !(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(a) || !(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.zt)(a.pointer, n.ledger)) return [];
		const o = convergeTarget(e, t, n, r, i);
		return "act" in o ? o.act : [];
	});
	if (a.length === 0) return void 0;
	if (isRestoring(r, a) && !(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.At)(n)) return { need: "images" };
	return { act: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.rt)(a, e.places) };
};
const goBack = (e, n, a, o) => {
	const { release: s } = a;
	const c = `${e.name} cannot go back to ${s}`;
	const l = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Et)(n, s);
	if (l.length === 0 && !(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.At)(n)) return { need: "images" };
	const u = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(l, c) ?? ((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Z)(n, s) ? void 0 : (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Ct)((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(n, s), c));
	if (u) return labelled(e, n, o) ?? failed(n, u.code, u.why);
	return walk(e, n, a, [e.waves.flat()], o);
};
const walk = (e, n, r, i, a) => {
	const o = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(i.map((t) => () => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(t.map((t) => convergeTarget(e, t, n, r, a)))), targetEndedWell);
	if ("act" in o && isRestoring(r, o.act) && !(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.At)(n)) return { need: "images" };
	if ("act" in o) return { act: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.rt)(o.act, e.places) };
	if ("wait" in o) return o;
	const s = [...o.end, ...notBegun(i, o.end, n)];
	if (s.every(targetEndedWell)) return settle(e, n, r, s, a);
	return s.every(isUnderWay) ? configured(e, s) : giveUp(e, n, r, s, a);
};
const isUnderWay = (e) => targetEndedWell(e) || e.outcome === "configured" || e.outcome === "waiting";
const failed = (e, t, n) => {
	const [r] = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(e);
	return { end: {
		outcome: "failed",
		release: r?.metadata?.release,
		image: r?.image ?? "",
		targets: [],
		groups: [],
		why: n,
		code: t
	} };
};
const rolloutThatFailed = ({ writer: e }, t) => {
	const n = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(t.ledger);
	if (n?.kind !== "failed" || n.run !== e.run) return void 0;
	return (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(t).some(({ metadata: e }) => e?.release === n.release) ? n.reason ?? "" : void 0;
};
const notBegun = (e, t, n) => e.flat().filter((e) => !t.some(({ target: t }) => t === e)).map((e) => {
	const r = n.targets.get(e);
	const i = r && "pointer" in r ? (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.mn)(r.pointer) : void 0;
	const a = t.every((e) => targetEndedWell(e) || e.outcome === "configured") ? "an earlier wave has proved nothing yet" : "an earlier wave has not ended well";
	return {
		target: e,
		outcome: "waiting",
		release: i?.metadata?.release,
		image: i?.image ?? "",
		groups: [],
		why: a
	};
});
// packages/domain/src/environment/converge-wish.ts
const convergeWish = (e, t, n, { drift: r = "stop", continues: i, only: a } = {}) => ({
	...t,
	waves: a?.environment.waves ?? t.waves,
	leftOut: a?.leftOut,
	home: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(e),
	selections: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.rn)(t.targets),
	places: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.it)(t.targets),
	writer: n,
	drift: r,
	passesHalt: false,
	continuing: i ? t.approvals : void 0
});
// packages/domain/src/environment/planned-end.ts
const plannedEnd = (e, t) => {
	const n = t.outcome === "failed" ? t.targets.filter(({ outcome: e }) => e === "failed") : [];
	if (n.length === 0) return {
		end: t,
		awaited: []
	};
	const r = new Map((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(e).filter(([, { passes: e }]) => e));
	const i = n.flatMap(({ target: e }) => {
		const t = r.get(e);
		return t ? [awaitedText(e, t.unreadable)] : [];
	});
	const a = i.length === n.length;
	return {
		end: {
			...t,
			why: whyOf$1(n, t.targets.length > 1)
		},
		awaited: a ? i : []
	};
};
const awaitedText = (e, t) => `Target ${e} cannot be read now: ${(0,_classify_error_Couxu9PL_js__WEBPACK_IMPORTED_MODULE_2__.d)(t)}. The run itself waits for it, and then does what is missing there.`;
// packages/aws/src/environment/environment.ts
const ve = 3;
const lookAtEnvironment = async ({ home: e, targets: t }, n, r) => {
	const { name: i, targets: a, needs: o, named: s } = n;
	let c = r ?? {
		...await (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.a)(e, n, void 0),
		targets: new Map()
	};
	for (let r = 1;; r++) {
		const l = {
			records: false,
			images: o.has("images"),
			named: s
		};
		const u = await (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.i)(t, i, a, c, c.targets, l);
		const d = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.p)([...askedOfTargets(t, i, u), [e.parameters, (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.d)(i, c.ledger)]]);
		const f = await lookAtRecords(t, i, a, c, u, d);
		const p = {
			...await (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.a)(e, n, c, d),
			targets: f
		};
		if (r >= ve || isAsBefore(c, u, p)) return p;
		c = p;
	}
};
const askedOfTargets = (e, t, n) => [...n].flatMap(([n, r]) => (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(r) ? [[(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.l)(e, n).parameters, (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.f)(t)]] : []);
const lookAtRecords = async (e, t, n, r, i, a) => {
	const o = n.filter((e) => {
		const t = i.get(e.name);
		return t !== void 0 && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(t);
	});
	const s = await (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.i)(e, t, o, r, i, {
		fleets: false,
		newest: a
	});
	return new Map([...i].map(([e, t]) => [e, s.get(e) ?? t]));
};
const isAsBefore = (e, t, n) => (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(n.ledger)?.version === (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(e.ledger)?.version && [...n.targets].every(([e, n]) => {
	const r = t.get(e);
	return !(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(n) || r !== void 0 && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(r) && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(r.pointer)?.version === (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(n.pointer)?.version;
});



/***/ })

};
