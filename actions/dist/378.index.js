export const id = 378;
export const ids = [378];
export const modules = {

/***/ 9378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ converge),
/* harmony export */   c: () => (/* binding */ targetEndedWell),
/* harmony export */   i: () => (/* binding */ plannedEnd),
/* harmony export */   l: () => (/* binding */ whyOf$1),
/* harmony export */   n: () => (/* binding */ convergeWish),
/* harmony export */   o: () => (/* binding */ convergeTarget),
/* harmony export */   r: () => (/* binding */ targetResultsByNow),
/* harmony export */   s: () => (/* binding */ isProved),
/* harmony export */   t: () => (/* binding */ lookAtEnvironment)
/* harmony export */ });
/* harmony import */ var _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1240);
/* harmony import */ var _memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6430);
/* harmony import */ var _classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1784);



// packages/domain/src/environment/one-target/at-target.ts
const untouched = ({ target: e, found: t }) => {
	const n = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.mn)(t.pointer);
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
	const i = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.mn)(t.pointer);
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
const mayStayUntouched = ({ wish: e, target: t, found: n }) => (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.pt)(e.selections, t) && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ft)(n.fleet);
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
	return e.map(({ target: e, why: n }) => `${t ? `${e}: ` : ""}${(0,_classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_2__.d)(n)}`).join("; ");
};
// packages/domain/src/environment/one-target/roll-target.ts
const rollTarget = (e, t) => {
	const { wish: n, target: r, found: i } = e;
	const a = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ht)(n.selections, r, i.fleet);
	if (a) return failed$2(e, a.code, a.message);
	const o = rollFleet(e, t);
	if ("end" in o) return rolled(e, t, o.end);
	return ("act" in o ? paused(e, t) : void 0) ?? o;
};
const rollFleet = ({ wish: e, target: t, found: n, world: r, goal: i, at: a }, { image: o, release: s }) => {
	const { strategy: c, onCancel: l, unpinned: u, places: d, waves: f, writer: p } = e;
	const h = {
		image: o,
		strategy: c,
		onCancel: l,
		unpinned: u,
		way: i.way,
		...isProving(i, s) ? { unproved: { since: (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.V)(r, a.now) } } : {},
		description: `golden-ami ${s} ${p.run}`.slice(0, 255)
	};
	return (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.gt)(n.fleet).turn(h, (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.I)({
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
	(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.K)((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__["in"])(r.ledger)),
	(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.W)({
		windows: e,
		zone: n,
		estimate: 0
	}, i),
	(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.J)({
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
	if ((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.hn)(a.pointer)?.version !== o.version && (wasProved(e) || isProvedHere(e, t, n))) return { act: [(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(i, o)] };
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
	const i = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.gt)(r.fleet).whyUnproved(n.image);
	return (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.pt)(e.selections, t) ? {
		outcome: "unchanged",
		why: `${i}, which may be so`
	} : {
		outcome: "configured",
		why: i
	};
};
const wasProved = ({ found: e, pointer: t }) => {
	const n = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.hn)(e.pointer);
	return n?.image === t.image && n.metadata?.release === t.metadata?.release;
};
const isProvedHere = (e, t, n) => {
	const { wish: r, target: i } = e;
	const a = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.z)(r.places, i).map((n) => ({
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
	return o.length === a.length + 1 && o.some(({ parts: e }) => isProved(e)) && o.every((e) => isProved(e.parts) || (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.pt)(r.selections, e.target));
};
const partsThere = (e, t, n) => {
	const r = e.world.targets.get(t);
	if (!r || !(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ln)(r)) return { groups: [] };
	const i = rollFleet({
		...e,
		target: t,
		found: r
	}, n);
	return "end" in i && isThere(i.end) ? i.end.parts : void 0;
};
// packages/domain/src/environment/one-target/put-pointer-right.ts
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
	const o = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.tn)(r.ledger)?.modified ?? 0;
	if (!(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.gn)(n.pointer).has(i.pointer) && a.now < o + $) return {
		wait: `${t}: its pointer does not show ${i.pointer} yet`,
		until: o + $
	};
	const s = saidOf(e, i.pointer);
	if (s) return moveTo(e, s, `its ledger says ${i.pointer}, and announced no other`);
	return mayStayUntouched(e) ? untouched(e) : failed$2(e, "pointer.differs", `The pointer of ${t} never said release ${i.pointer}.`);
};
const saidOf = ({ found: e }, t) => {
	const n = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.gn)(e.pointer).get(t);
	return n?.metadata && {
		image: n.image,
		metadata: n.metadata
	};
};
const moveTo = ({ wish: e, target: t, found: n, world: r }, { image: i, metadata: a }, o) => {
	const s = describedAnew(e, r, a);
	return { act: [(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.dt)(t, n.pointer, i, s, o)] };
};
const describedAnew = ({ writer: e, away: t }, n, { release: r, source: i, fingerprint: a, good: o }) => {
	const s = t ? o : (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.nt)(n, r);
	const c = t ? void 0 : (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.en)(n.ledger);
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
// packages/domain/src/environment/one-target/restoring.ts
const ve = {
	rest: [
		"put-pointer",
		"add-version",
		"start-refresh"
	],
	forward: ["put-pointer"],
	back: []
};
const isRestoring = ({ way: e }, t) => t.some((t) => ve[e].includes(t.do));
// packages/domain/src/environment/one-target/converge-target.ts
const convergeTarget = (e, t, n, i, a) => {
	const o = n.targets.get(t) ?? _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.sr;
	if (!(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ln)(o)) return unread(t, o);
	const s = {
		wish: e,
		target: t,
		found: o,
		world: n,
		goal: i,
		at: a
	};
	return restorable(s, converged(s));
};
const converged = (t) => {
	const { wish: n, target: r, found: i, world: a, goal: o, at: s } = t;
	const c = s.refused.get((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.It)(r));
	if (c) return failed$2(t, (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(c), c.message);
	const l = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.mn)(i.pointer);
	if (!l && mayStayUntouched(t)) return untouched(t);
	if (!l && o.way === "back") return neverRan(t, "it has no pointer");
	if (!l) return failed$2(t, "pointer.missing", `Target ${r} of ${n.name} has no pointer.`);
	const u = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ut)(r, i, a, o.way === "back" ? o.release : void 0);
	return u ? { act: [u] } : pointed({
		...t,
		pointer: l
	});
};
const unread = (e, { why: t, code: n = "target.unreadable", transient: r }) => {
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
	const { wish: n, found: r, world: i, goal: a } = e;
	if (!("act" in t) || !isRestoring(a, t.act)) return t;
	const o = r.images && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Et)(r, a.pointer);
	const s = `${n.name} is not on ${a.pointer}, and cannot be brought back to it`;
	const c = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Tt)([...(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(i, a.pointer), ...o ? [o] : []], s);
	return c ? failed$2(e, c.code, c.why) : t;
};
const pointed = (e) => {
	const { wish: t, target: n, found: r, world: i, pointer: a, goal: o } = e;
	const s = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(r.pointer, i.ledger);
	const c = a.metadata?.release;
	if (o.way === "back" && c !== o.release) return goBack$1(e);
	if (s?.is === "foreign" && o.way !== "back" && t.drift === "stop") return failed$2(e, "pointer.foreign", (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(n, s));
	if (o.way !== "back" && s) return putRight(e);
	if (c === void 0) return failed$2(e, "pointer.foreign", `The pointer of ${n} names no release.`);
	const l = o.way === "back" ? void 0 : (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Tt)((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(i, c), `${t.name} cannot run ${c}`);
	return l ? failed$2(e, l.code, l.why) : rollTarget(e, {
		image: a.image,
		release: c
	});
};
// packages/domain/src/environment/converge/take-back.ts
const takeBack = ({ writer: e, leftOut: t }, n, r, i, { now: a }) => {
	if (t || (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.dn)(n).length === 0) return void 0;
	if (!(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(n)) return "images";
	const o = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Z)(n, r);
	return o === void 0 ? void 0 : (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(n.ledger, {
		kind: "rolling-back",
		release: o,
		from: null,
		reason: i,
		hold: false
	}, e, a, i, { evidence: { [_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Jt]: r } });
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
const isBegun$1 = (e) => isUnderWay$1(e) || (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.dn)(e).some(([, { pointer: e, fleet: t }]) => (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ct)(t, (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.mn)(e)?.image ?? ""));
const isUnderWay$1 = (e) => (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.dn)(e).some(([, { pointer: e, fleet: t }]) => {
	const n = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.mn)(e)?.image;
	return n !== void 0 && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.gt)(t).isUnderWay(n);
});
// packages/domain/src/environment/converge/give-up.ts
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
const codesIn = (e, t) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.gt)(e.code ?? "rollout.failed", t.flatMap(({ code: e, groups: t }) => [e ?? [], ...t.map(({ refusal: e }) => e?.code ?? [])].flat()));
const reasonOf = (e, t) => e.flatMap(({ target: e, groups: n, why: r }) => {
	const i = n.filter((e) => !(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e)).map((e) => `${e.group}: ${e.why}`);
	const a = i.length > 0 ? i : [r];
	return t ? a.map((t) => `${e}: ${t}`) : a;
}).join("; ");
const doneText = (e, t) => {
	const n = e.filter(targetEndedWell).map(({ target: e }) => e);
	return t ? `. Done: ${n.join(", ") || "none"}` : "";
};
const reject = (e, t, n, r, i) => {
	const a = `the rollout of ${n} failed`;
	const acting = (e) => e && { act: [e] };
	const o = {
		kind: "failed",
		release: n,
		reason: r
	};
	if (e.onFailure !== "rollback") return acting((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(t.ledger, o, e.writer, i.now, a));
	if (!(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(t)) return { need: "images" };
	const s = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Z)(t, n);
	if (s === void 0) return acting((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(t.ledger, o, e.writer, i.now, a));
	const c = {
		kind: "rolling-back",
		release: s,
		from: n,
		reason: r,
		hold: false
	};
	return acting((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(t.ledger, c, e.writer, i.now, a, { evidence: { left: n } }));
};
// packages/domain/src/environment/converge/before-rollout.ts
const refusedBeforeRollout = (e, t, n, r) => {
	if (r.cancelled || n.way !== "forward" || isBegun((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.P)(t, e.leftOut), n)) return void 0;
	const i = e.waves.flat().flatMap((r) => {
		const i = t.targets.get(r);
		const a = i && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ln)(i) ? (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.mn)(i.pointer) : void 0;
		if (i && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ln)(i) && a?.metadata?.release !== n.release) return [];
		return (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.A)(e, i, a?.image, (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.I)({
			...e,
			among: e.waves.flat()
		}, t, r));
	});
	const a = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.B)(t, r.now) ? i.filter(({ transient: e }) => !e) : i;
	if (a.length > 0) return giveUp(e, t, n, resultsOf(e, t, a), r);
	return i.length > 0 ? {
		wait: (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.k)(i, t.targets.size > 1),
		stuck: "target.unreadable"
	} : void 0;
};
const isBegun = (e, { release: t }) => (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.un)(e).some(({ pointer: e, fleet: n }) => {
	const r = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.mn)(e);
	return r?.metadata?.release === t && ((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ct)(n, r.image) || (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.gt)(n).wasTried(r.image));
});
const resultsOf = (e, t, n) => e.waves.flat().map((e) => {
	const r = t.targets.get(e);
	const i = r && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ln)(r) ? (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.mn)(r.pointer) : void 0;
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
	const c = r && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ln)(r) ? (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.gt)(r.fleet).refused(e, a.image, o) : [];
	return {
		...a,
		outcome: "failed",
		why: (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.k)(o, false),
		code: s.code,
		groups: c
	};
});
// packages/domain/src/environment/converge/settle.ts
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
	if ((f === "verified" || f === "rolled-back" && !(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__["in"])(t.ledger).good.includes(l)) && !areProved(e, o)) return configured(e, o.map((t) => asConfigured(e, t)));
	if (f) {
		const n = evidenceOf(c);
		const r = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(t.ledger, {
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
const areProved = ({ selections: e }, t) => t.some(isProved) && t.every((t) => isProved(t) || (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.pt)(e, t.target));
const asConfigured = ({ selections: e }, t) => isProved(t) || (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.pt)(e, t.target) ? t : {
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
	const i = r && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ln)(r) ? (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.mn)(r.pointer) : void 0;
	return i?.metadata?.run === e.run && i.modified > ((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.tn)(t.ledger)?.modified ?? 0);
};
const leftOutIn = ({ leftOut: e }) => e ? `; ${(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.M)(e)}` : "";
const putBack = (e) => ({
	...e,
	outcome: "refreshed",
	why: `its pointer was put back; ${e.why}`
});
const putBackText = (e) => e.length === 0 ? "" : `; put back: ${e.map(({ target: e }) => (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.It)(e)).join(", ")}`;
const becameTrue = (e, { way: t, release: n }, r) => {
	const { current: i, good: a } = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__["in"])(e.ledger);
	if (t === "back") return r === n ? "rolled-back" : void 0;
	if (t === "rest") return void 0;
	return r === n || r === i && !a.includes(r) ? "verified" : void 0;
};
const outcomeOf = ({ writer: e }, t, n) => {
	const r = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(t.ledger);
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
	const t = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(e).findLast(({ event: e }) => e.kind === "rolling-back")?.event.reason;
	return t ? `: ${(0,_classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_2__.d)(t)}` : "";
};
// packages/domain/src/environment/converge/converge.ts
const converge = (t, n, r) => {
	const i = r.refused.get((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(t.name));
	if (i) return failed(n, (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(i), i.message);
	const a = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(t.name, n) ?? (t.passesHalt ? void 0 : (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.zt)(t.name, n, t));
	if (a) return failed(n, a.code, a.why);
	const o = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.F)(n, t.writer, r.now) ?? (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(n.ledger, t.writer);
	if (o) return { act: [o] };
	const s = rolloutThatFailed(t, n);
	if (s !== void 0) return failed(n, "rollout.failed", s);
	const l = t.continuing && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Ut)({
		...t,
		approvals: t.continuing
	}, n);
	if (l) return l;
	const u = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(n.ledger);
	if (!u) return failed(n, "pointer.missing", `Nothing was ever promoted into ${t.name}, nor recorded there.`);
	if (u.way === "back") return goBack(t, n, u, r);
	const walked = () => walk(t, n, u, u.way === "rest" ? [t.waves.flat()] : t.waves, r);
	return takenBack(t, n, u, r, walked) ?? quarantinedUnderWay(t, n, u, r) ?? labelled(t, n, r) ?? pointersPutRight(t, n, u, r) ?? refusedBeforeRollout(t, n, u, r) ?? walked();
};
const labelled = ({ places: e, leftOut: t }, n, r) => {
	const i = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.dn)((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.P)(n, t)).flatMap(([e, t]) => {
		const i = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ut)(e, t, n, void 0);
		return i && !r.refused.has((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.It)(e)) ? [i] : [];
	});
	if (i.length === 0) return void 0;
	return (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(n) ? { act: (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.L)(i, e) } : { need: "images" };
};
const pointersPutRight = (e, t, n, r) => {
	const i = e.waves.flat().flatMap((i) => {
		const a = t.targets.get(i);
		if (!a || !(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ln)(a) || !(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(a.pointer, t.ledger)) return [];
		const o = convergeTarget(e, i, t, n, r);
		return "act" in o ? o.act : [];
	});
	if (i.length === 0) return void 0;
	if (isRestoring(n, i) && !(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(t)) return { need: "images" };
	return { act: (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.L)(i, e.places) };
};
const goBack = (e, t, n, r) => {
	const { release: i } = n;
	const a = `${e.name} cannot go back to ${i}`;
	const o = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(t, i);
	if (o.length === 0 && !(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(t)) return { need: "images" };
	const s = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(o, a) ?? ((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.st)(t, i) ? void 0 : (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Tt)((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(t, i), a));
	if (s) return labelled(e, t, r) ?? failed(t, s.code, s.why);
	return walk(e, t, n, [e.waves.flat()], r);
};
const walk = (e, n, r, i, o) => {
	const s = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zt)(i.map((i) => () => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Wt)(i.map((t) => convergeTarget(e, t, n, r, o)))), targetEndedWell);
	if ("act" in s && isRestoring(r, s.act) && !(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(n)) return { need: "images" };
	if ("act" in s) return { act: (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.L)(s.act, e.places) };
	if ("wait" in s) return s;
	const c = [...s.end, ...notBegun(i, s.end, n)];
	if (c.every(targetEndedWell)) return settle(e, n, r, c, o);
	return c.every(isUnderWay) ? configured(e, c) : giveUp(e, n, r, c, o);
};
const isUnderWay = (e) => targetEndedWell(e) || e.outcome === "configured" || e.outcome === "waiting";
const failed = (e, t, n) => {
	const [r] = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.sn)(e);
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
	const n = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(t.ledger);
	if (n?.kind !== "failed" || n.run !== e.run) return void 0;
	return (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.sn)(t).some(({ metadata: e }) => e?.release === n.release) ? n.reason ?? "" : void 0;
};
const notBegun = (e, t, n) => e.flat().filter((e) => !t.some(({ target: t }) => t === e)).map((e) => {
	const r = n.targets.get(e);
	const i = r && "pointer" in r ? (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.mn)(r.pointer) : void 0;
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
// packages/domain/src/environment/converge/planned-end.ts
const plannedEnd = (e, t) => {
	const n = t.outcome === "failed" ? t.targets.filter(({ outcome: e }) => e === "failed") : [];
	if (n.length === 0) return {
		end: t,
		awaited: []
	};
	const r = new Map((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.fn)(e).filter(([, { transient: e }]) => e));
	const i = n.flatMap(({ target: e }) => {
		const t = r.get(e);
		return t ? [awaitedText(e, t.why)] : [];
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
const awaitedText = (e, t) => `Target ${e} cannot be read now: ${(0,_classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_2__.d)(t)}. The run itself waits for it, and then does what is missing there.`;
// packages/domain/src/environment/one-target/by-now.ts
const targetResultsByNow = (e, t, n, r) => e.waves.flat().map((i) => targetResultByNow(e, i, t, n, r));
const targetResultByNow = (e, t, n, i, a) => {
	const o = n.targets.get(t) ?? _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.sr;
	const s = i && convergeTarget(e, t, n, i, a);
	if (s && "end" in s) return (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ln)(o) && s.end.code === "release.rejected" ? withParts(s.end, o) : s.end;
	if (!(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ln)(o)) return {
		target: t,
		outcome: "open",
		release: void 0,
		image: "",
		groups: [],
		why: `it cannot be read: ${(0,_classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_2__.d)(o.why)}`
	};
	return open(t, o, i);
};
const withParts = (e, { fleet: t }) => ({
	...e,
	...(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.gt)(t).byNow(e.target, e.image, true)
});
const open = (e, t, n) => {
	const r = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.mn)(t.pointer);
	const i = r?.image ?? "";
	const a = (n?.way === "back" ? (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(t, n.release) : void 0) ?? i;
	const o = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.gt)(t.fleet).byNow(e, a);
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
// packages/domain/src/environment/wish/converge-wish.ts
const convergeWish = (e, t, n, { drift: r = "stop", continues: a, only: o } = {}) => ({
	...t,
	waves: o?.environment.waves ?? t.waves,
	leftOut: o?.leftOut,
	home: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e),
	selections: (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.mt)(t.targets),
	places: (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.R)(t.targets),
	writer: n,
	drift: r,
	passesHalt: false,
	continuing: a ? t.approvals : void 0
});
// packages/aws/src/environment/environment.ts
const ye = 3;
const lookAtEnvironment = async ({ home: e, targets: t }, n, r) => {
	const { name: i, targets: a, needs: o, named: s } = n;
	let c = r ?? {
		...await (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.a)(e, n, void 0),
		targets: new Map()
	};
	for (let r = 1;; r++) {
		const l = {
			records: false,
			images: o.has("images"),
			named: s
		};
		const u = await (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.i)(t, i, a, c, c.targets, l);
		const d = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.p)([...askedOfTargets(t, i, u), [e.parameters, (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.d)(i, c.ledger)]]);
		const f = await lookAtRecords(t, i, a, c, u, d);
		const p = {
			...await (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.a)(e, n, c, d),
			targets: f
		};
		if (r >= ye || isAsBefore(c, u, p)) return p;
		c = p;
	}
};
const askedOfTargets = (e, t, n) => [...n].flatMap(([n, r]) => (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ln)(r) ? [[(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.l)(e, n).parameters, (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.f)(t)]] : []);
const lookAtRecords = async (e, t, n, r, i, a) => {
	const o = n.filter((e) => {
		const t = i.get(e.name);
		return t !== void 0 && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ln)(t);
	});
	const s = await (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.i)(e, t, o, r, i, {
		fleets: false,
		newest: a
	});
	return new Map([...i].map(([e, t]) => [e, s.get(e) ?? t]));
};
const isAsBefore = (e, t, n) => (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.rn)(n.ledger)?.version === (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.rn)(e.ledger)?.version && [...n.targets].every(([e, n]) => {
	const r = t.get(e);
	return !(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ln)(n) || r !== void 0 && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.ln)(r) && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.rn)(r.pointer)?.version === (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_1__.rn)(n.pointer)?.version;
});



/***/ })

};
