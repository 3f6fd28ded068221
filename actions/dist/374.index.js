export const id = 374;
export const ids = [374];
export const modules = {

/***/ 2993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ converge),
/* harmony export */   c: () => (/* binding */ isProved),
/* harmony export */   i: () => (/* binding */ plannedEnd),
/* harmony export */   l: () => (/* binding */ targetEndedWell),
/* harmony export */   n: () => (/* binding */ convergeWish),
/* harmony export */   o: () => (/* binding */ atOnce),
/* harmony export */   r: () => (/* binding */ targetResultsByNow),
/* harmony export */   s: () => (/* binding */ convergeTarget),
/* harmony export */   t: () => (/* binding */ lookAtEnvironment),
/* harmony export */   u: () => (/* binding */ whyOf$1)
/* harmony export */ });
/* harmony import */ var _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1319);
/* harmony import */ var _memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4621);
/* harmony import */ var _classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7708);



// packages/domain/src/environment/one-target/at-target.ts
const untouched = ({ target: e, found: t }) => {
	const n = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gn)(t.pointer);
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
	const i = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gn)(t.pointer);
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
const mayStayUntouched = ({ wish: e, target: t, found: n }) => (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.pt)(e.selections, t) && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.ft)(n.fleet);
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
	return e.map(({ target: e, why: n }) => `${t ? `${e}: ` : ""}${(0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_2__.f)(n)}`).join("; ");
};
// packages/domain/src/environment/one-target/roll-target.ts
const rollTarget = (e, t) => {
	const { wish: n, target: r, found: i } = e;
	const a = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.ht)(n.selections, r, i.fleet);
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
		...isProving(i, s) ? { unproved: { since: (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.V)(r, a.now) } } : {},
		description: `golden-ami ${s} ${p.run}`.slice(0, 255)
	};
	return (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gt)(n.fleet).turn(m, (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.I)({
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
	(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.K)((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.on)(r.ledger)),
	(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.W)({
		windows: e,
		zone: n,
		estimate: 0
	}, i),
	(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.J)({
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
	const l = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__._n)(a.pointer)?.version === o.version ? void 0 : deservedLabel(e, t, n);
	if (l) return { act: [l] };
	if (s.way === "forward" && !isProved(n)) return { end: {
		...c,
		...unproved(e)
	} };
	return { end: {
		...c,
		outcome: r.outcome,
		why: [onImage([n], o.image), ...notReplaced(n)].join("; ")
	} };
};
const notReplaced = ({ instances: e }) => e && e.on < e.of ? ["the others are replaced by whoever launches them, not by this run"] : [];
const unproved = ({ wish: e, target: t, pointer: n, found: r }) => {
	const i = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gt)(r.fleet).whyUnproved(n.image);
	return (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.pt)(e.selections, t) ? {
		outcome: "unchanged",
		why: `${i}, which may be so`
	} : {
		outcome: "configured",
		why: i
	};
};
const deservedLabel = (e, t, n) => {
	const { wish: r, target: i, pointer: a } = e;
	const o = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.z)(r.places, i).map((n) => ({
		target: n,
		parts: partsThere(e, n, t)
	}));
	const s = [{
		target: i,
		parts: n
	}, ...o].flatMap((e) => e.parts ? [{
		target: e.target,
		parts: e.parts
	}] : []);
	if (s.length <= o.length) return void 0;
	if (wasProved(e)) return (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.It)(i, a, `${a.image} was proved there before`);
	return isProvedBy(s, r) ? (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.It)(i, a) : void 0;
};
const wasProved = ({ found: e, pointer: t }) => {
	const n = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__._n)(e.pointer);
	return n?.image === t.image && n.metadata?.release === t.metadata?.release;
};
const isProvedBy = (e, { selections: t }) => e.some(({ parts: e }) => isProved(e)) && e.every(({ target: e, parts: n }) => isProved(n) || (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.pt)(t, e));
const partsThere = (e, t, n) => {
	const r = e.world.targets.get(t);
	if (!r || !(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.dn)(r)) return void 0;
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
	const o = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.rn)(r.ledger)?.modified ?? 0;
	if (!(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.vn)(n.pointer).has(i.pointer) && a.now < o + $) return {
		wait: `${t}: its pointer does not show ${i.pointer} yet`,
		until: o + $
	};
	const s = saidOf(e, i.pointer);
	if (s) return moveTo(e, s, `its ledger says ${i.pointer}, and announced no other`);
	return mayStayUntouched(e) ? untouched(e) : failed$2(e, "pointer.differs", `The pointer of ${t} never said release ${i.pointer}.`);
};
const saidOf = ({ found: e }, t) => {
	const n = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.vn)(e.pointer).get(t);
	return n?.metadata && {
		image: n.image,
		metadata: n.metadata
	};
};
const moveTo = ({ wish: e, target: t, found: n, world: r }, { image: i, metadata: a }, o) => {
	const s = describedAnew(e, r, a);
	return { act: [(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.dt)(t, n.pointer, i, s, o)] };
};
const describedAnew = ({ writer: e, away: t }, n, { release: r, source: i, fingerprint: a, good: o }) => {
	const s = t ? o : (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.nt)(n, r);
	const c = t ? void 0 : (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.nn)(n.ledger);
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
const isRestoring = ({ way: e }, t) => e !== "back" && t.some(({ do: t }) => t === "put-pointer" || e === "rest" && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.St)(t)?.brings === true);
// packages/domain/src/environment/one-target/converge-target.ts
const convergeTarget = (e, t, n, r, i) => {
	const o = n.targets.get(t) ?? _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.cr;
	if (!(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.dn)(o)) return unread(t, o);
	const s = {
		wish: e,
		target: t,
		found: o,
		world: n,
		goal: r,
		at: i
	};
	return restorable(s, converged(s));
};
const converged = (e) => {
	const { wish: t, target: n, found: i, world: a, goal: o, at: s } = e;
	const c = s.refused.get((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(n));
	if (c) return failed$2(e, (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(c), c.message);
	const l = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gn)(i.pointer);
	if (!l && mayStayUntouched(e)) return untouched(e);
	if (!l && o.way === "back") return neverRan(e, "it has no pointer");
	if (!l) return failed$2(e, "pointer.missing", `Target ${n} of ${t.name} has no pointer.`);
	const u = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(n, i, a, o.way === "back" ? o.release : void 0);
	return u ? { act: [u] } : pointed({
		...e,
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
	const o = r.images && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(r, a.pointer);
	const s = `${n.name} is not on ${a.pointer}, and cannot be brought back to it`;
	const l = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Dt)([...(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.At)(i, a.pointer), ...o ? [o] : []], s);
	return l ? failed$2(e, l.code, l.why) : t;
};
const pointed = (e) => {
	const { wish: t, target: n, found: r, world: i, pointer: a, goal: o } = e;
	const s = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(r.pointer, i.ledger);
	const l = a.metadata?.release;
	if (o.way === "back" && l !== o.release) return goBack$1(e);
	if (s?.is === "foreign" && o.way !== "back" && t.drift === "stop") return failed$2(e, "pointer.foreign", (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.qt)(n, s));
	if (o.way !== "back" && s) return putRight(e);
	if (l === void 0) return failed$2(e, "pointer.foreign", `The pointer of ${n} names no release.`);
	const u = o.way === "back" ? void 0 : (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Dt)((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.At)(i, l), `${t.name} cannot run ${l}`);
	return u ? failed$2(e, u.code, u.why) : rollTarget(e, {
		image: a.image,
		release: l
	});
};
// packages/domain/src/environment/wish/at-once.ts
const atOnce = (e, t, n) => (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.xt)((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.L)(e, t), n, ({ target: e = "" }) => t.get(e) ?? e);
// packages/domain/src/environment/converge/take-back.ts
const takeBack = ({ writer: e, leftOut: t }, n, r, i, { now: a }) => {
	if (t || (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.pn)(n).length === 0) return void 0;
	if (!(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(n)) return "images";
	const o = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Z)(n, r);
	return o === void 0 ? void 0 : (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(n.ledger, {
		kind: "rolling-back",
		release: o,
		from: null,
		reason: i,
		hold: false
	}, e, a, i, { evidence: { [_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Xt]: r } });
};
const takenBack = (e, t, { way: n, release: r }, i, a) => {
	if (!i.cancelled || e.onCancel !== "rollback" || n !== "forward" || !isBegun$1(t)) return void 0;
	const o = takeBack(e, t, r, `the rollout of ${r} was cancelled`, i);
	if (o === "images") return { need: "images" };
	return o && { act: [o, ...stepsOf(a()).filter((e) => (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.St)(e.do)?.takesBack)] };
};
const quarantinedUnderWay = (e, t, { way: n, release: r }, i) => {
	const a = t.quarantined.get(r);
	if (!a || n !== "forward" || e.onFailure !== "rollback") return void 0;
	const o = takeBack(e, t, r, `${r} was quarantined while it was on its way: ${a.reason}`, i);
	if (o === "images") return { need: "images" };
	return o && { act: [o] };
};
const stepsOf = (e) => "act" in e ? e.act : [];
const isBegun$1 = (e) => isUnderWay$1(e) || (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.pn)(e).some(([, { pointer: e, fleet: t }]) => (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.ct)(t, (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gn)(e)?.image ?? ""));
const isUnderWay$1 = (e) => (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.pn)(e).some(([, { pointer: e, fleet: t }]) => {
	const n = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gn)(e)?.image;
	return n !== void 0 && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gt)(t).isUnderWay(n);
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
const codesIn = (e, t) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__._t)(e.code ?? "rollout.failed", t.flatMap(({ code: e, groups: t }) => [e ?? [], ...t.map(({ refusal: e }) => e?.code ?? [])].flat()));
const reasonOf = (e, t) => e.flatMap(({ target: e, groups: n, why: r }) => {
	const i = n.filter((e) => !(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(e)).map((e) => `${e.group}: ${e.why}`);
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
	if (e.onFailure !== "rollback") return acting((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(t.ledger, o, e.writer, i.now, a));
	if (!(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(t)) return { need: "images" };
	const s = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Z)(t, n);
	if (s === void 0) return acting((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(t.ledger, o, e.writer, i.now, a));
	const c = {
		kind: "rolling-back",
		release: s,
		from: n,
		reason: r,
		hold: false
	};
	return acting((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(t.ledger, c, e.writer, i.now, a, { evidence: { left: n } }));
};
// packages/domain/src/environment/converge/before-rollout.ts
const refusedBeforeRollout = (e, t, n, r) => {
	if (r.cancelled || n.way !== "forward" || isBegun((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.P)(t, e.leftOut), n)) return void 0;
	const i = e.waves.flat().flatMap((r) => {
		const i = t.targets.get(r);
		const a = i && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.dn)(i) ? (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gn)(i.pointer) : void 0;
		if (i && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.dn)(i) && a?.metadata?.release !== n.release) return [];
		return (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.A)(e, i, a?.image, (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.I)({
			...e,
			among: e.waves.flat()
		}, t, r));
	});
	const a = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.B)(t, r.now) ? i.filter(({ transient: e }) => !e) : i;
	if (a.length > 0) return giveUp(e, t, n, resultsOf(e, t, a), r);
	return i.length > 0 ? {
		wait: (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.k)(i, t.targets.size > 1),
		stuck: "target.unreadable"
	} : void 0;
};
const isBegun = (e, { release: t }) => (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.fn)(e).some(({ pointer: e, fleet: n }) => {
	const r = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gn)(e);
	return r?.metadata?.release === t && ((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.ct)(n, r.image) || (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gt)(n).wasTried(r.image));
});
const resultsOf = (e, t, n) => e.waves.flat().map((e) => {
	const r = t.targets.get(e);
	const i = r && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.dn)(r) ? (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gn)(r.pointer) : void 0;
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
	const c = r && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.dn)(r) ? (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gt)(r.fleet).refused(e, a.image, o) : [];
	return {
		...a,
		outcome: "failed",
		why: (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.k)(o, false),
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
	if (c.length === 0) return nothingRuns(e, n, o);
	const l = c[0]?.release;
	const d = {
		release: l,
		image: c[0]?.image ?? "",
		targets: o,
		groups: s
	};
	if (l === void 0 || c.some((e) => e.release !== l)) {
		const t = c.map(({ target: e, release: t }) => `${e} says ${t}`).join(", ");
		const n = `The pointers of ${e.name} differ: ${t}.`;
		return { end: {
			...d,
			outcome: "failed",
			why: n,
			code: "pointer.differs"
		} };
	}
	const f = whatRuns(c, l);
	const p = e.leftOut ? void 0 : becameTrue(t, n, l);
	if ((p === "verified" || p === "rolled-back" && !(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.on)(t.ledger).good.includes(l)) && !areProved(e, o)) return configured(e, o.map((t) => asConfigured(e, t)));
	if (p) {
		const n = evidenceOf(c);
		const r = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(t.ledger, {
			kind: p,
			release: l
		}, e.writer, i.now, onImage(o, f), { evidence: n });
		if (r) return { act: [r] };
	}
	const m = e.leftOut && n.way === "back" ? "rolled-back" : outcomeOf(e, t, o);
	return { end: {
		...d,
		outcome: m,
		why: whyOf(m, e, l, onImage(o, f), t) + putBackText(a) + leftOutIn(e)
	} };
};
const nothingRuns = ({ name: e }, { way: t, release: n }, r) => {
	const i = `no target of ${e} has an instance, which may be so`;
	const [a, o] = t === "rest" ? ["unchanged", i] : ["configured", `${i}: nothing proves ${n}`];
	return { end: {
		outcome: a,
		release: void 0,
		image: "",
		targets: r,
		groups: [],
		why: o
	} };
};
const areProved = ({ selections: e }, t) => t.some(isProved) && t.every((t) => isProved(t) || (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.pt)(e, t.target));
const asConfigured = ({ selections: e }, t) => isProved(t) || (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.pt)(e, t.target) ? t : {
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
	const i = r && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.dn)(r) ? (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gn)(r.pointer) : void 0;
	return i?.metadata?.run === e.run && i.modified > ((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.rn)(t.ledger)?.modified ?? 0);
};
const leftOutIn = ({ leftOut: e }) => e ? `; ${(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.M)(e)}` : "";
const putBack = (e) => ({
	...e,
	outcome: "refreshed",
	why: `its pointer was put back; ${e.why}`
});
const putBackText = (e) => e.length === 0 ? "" : `; put back: ${e.map(({ target: e }) => (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(e)).join(", ")}`;
const becameTrue = (e, { way: t, release: n }, r) => {
	const { current: i, good: a } = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.on)(e.ledger);
	if (t === "back") return r === n ? "rolled-back" : void 0;
	if (t === "rest") return void 0;
	return r === n || r === i && !a.includes(r) ? "verified" : void 0;
};
const outcomeOf = ({ writer: e }, t, n) => {
	const r = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.$t)(t.ledger);
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
	const t = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Qt)(e).findLast(({ event: e }) => e.kind === "rolling-back")?.event.reason;
	return t ? `: ${(0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_2__.f)(t)}` : "";
};
// packages/domain/src/environment/converge/converge.ts
const converge = (e, t, n) => {
	const i = n.refused.get((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(e.name));
	if (i) return failed(t, (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(i), i.message);
	const a = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(e.name, t) ?? (e.passesHalt ? void 0 : (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(e.name, t, e));
	if (a) return failed(t, a.code, a.why);
	const o = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.F)(t, e.writer, n.now) ?? (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.zt)(t.ledger, e.writer);
	if (o) return { act: [o] };
	const s = rolloutThatFailed(e, t);
	if (s !== void 0) return failed(t, "rollout.failed", s);
	const c = e.continuing && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Gt)({
		...e,
		approvals: e.continuing
	}, t);
	if (c) return c;
	const l = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(t.ledger);
	if (!l) return failed(t, "pointer.missing", `Nothing was ever promoted into ${e.name}, nor recorded there.`);
	if (l.way === "back") return goBack(e, t, l, n);
	const walked = () => walk(e, t, l, l.way === "rest" ? [e.waves.flat()] : e.waves, n);
	return takenBack(e, t, l, n, walked) ?? quarantinedUnderWay(e, t, l, n) ?? labelled(e, t, n) ?? pointersPutRight(e, t, l, n) ?? refusedBeforeRollout(e, t, l, n) ?? walked();
};
const labelled = ({ places: e, leftOut: t }, n, r) => {
	const i = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.pn)((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.P)(n, t)).flatMap(([e, t]) => {
		const i = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(e, t, n, void 0);
		return i && !r.refused.has((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(e)) ? [i] : [];
	});
	if (i.length === 0) return void 0;
	return (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(n) ? { act: (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.L)(i, e) } : { need: "images" };
};
const pointersPutRight = (e, t, n, r) => {
	const i = e.waves.flat().flatMap((i) => {
		const a = t.targets.get(i);
		if (!a || !(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.dn)(a) || !(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(a.pointer, t.ledger)) return [];
		const o = convergeTarget(e, i, t, n, r);
		return "act" in o ? o.act : [];
	});
	if (i.length === 0) return void 0;
	if (isRestoring(n, i) && !(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(t)) return { need: "images" };
	return { act: atOnce(i, e.places, r) };
};
const goBack = (e, t, n, r) => {
	const { release: i } = n;
	const a = `${e.name} cannot go back to ${i}`;
	const o = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.At)(t, i);
	if (o.length === 0 && !(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(t)) return { need: "images" };
	const s = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(o, a) ?? ((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.st)(t, i) ? void 0 : (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Dt)((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.kt)(t, i), a));
	if (s) return labelled(e, t, r) ?? failed(t, s.code, s.why);
	return walk(e, t, n, [e.waves.flat()], r);
};
const walk = (e, r, i, a, o) => {
	const s = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(a.map((t) => () => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(t.map((t) => convergeTarget(e, t, r, i, o)))), targetEndedWell);
	if ("act" in s && isRestoring(i, s.act) && !(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(r)) return { need: "images" };
	if ("act" in s) return { act: atOnce(s.act, e.places, o) };
	if ("wait" in s) return s;
	const c = [...s.end, ...notBegun(a, s.end, r)];
	if (c.every(targetEndedWell)) return settle(e, r, i, c, o);
	return c.every(isUnderWay) ? configured(e, c) : giveUp(e, r, i, c, o);
};
const isUnderWay = (e) => targetEndedWell(e) || e.outcome === "configured" || e.outcome === "waiting";
const failed = (e, t, n) => {
	const [r] = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.ln)(e);
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
	const n = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.$t)(t.ledger);
	if (n?.kind !== "failed" || n.run !== e.run) return void 0;
	return (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.ln)(t).some(({ metadata: e }) => e?.release === n.release) ? n.reason ?? "" : void 0;
};
const notBegun = (e, t, n) => e.flat().filter((e) => !t.some(({ target: t }) => t === e)).map((e) => {
	const r = n.targets.get(e);
	const i = r && "pointer" in r ? (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gn)(r.pointer) : void 0;
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
	const r = new Map((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.mn)(e).filter(([, { transient: e }]) => e));
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
const awaitedText = (e, t) => `Target ${e} cannot be read now: ${(0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_2__.f)(t)}. The run itself waits for it, and then does what is missing there.`;
// packages/domain/src/environment/one-target/by-now.ts
const targetResultsByNow = (e, t, n, r) => e.waves.flat().map((i) => targetResultByNow(e, i, t, n, r));
const targetResultByNow = (e, t, n, r, i) => {
	const o = n.targets.get(t) ?? _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.cr;
	const s = r && convergeTarget(e, t, n, r, i);
	if (s && "end" in s) return (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.dn)(o) && s.end.code === "release.rejected" ? withParts(s.end, o) : s.end;
	if (!(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.dn)(o)) return {
		target: t,
		outcome: "open",
		release: void 0,
		image: "",
		groups: [],
		why: `it cannot be read: ${(0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_2__.f)(o.why)}`
	};
	return open(t, o, r);
};
const withParts = (e, { fleet: t }) => ({
	...e,
	...(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gt)(t).byNow(e.target, e.image, true)
});
const open = (e, t, n) => {
	const r = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gn)(t.pointer);
	const i = r?.image ?? "";
	const a = (n?.way === "back" ? (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(t, n.release) : void 0) ?? i;
	const o = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.gt)(t.fleet).byNow(e, a);
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
const convergeWish = (t, n, r, { drift: i = "stop", continues: a, only: o } = {}) => ({
	...n,
	waves: o?.environment.waves ?? n.waves,
	leftOut: o?.leftOut,
	home: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(t),
	selections: (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.mt)(n.targets),
	places: (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.R)(n.targets),
	writer: r,
	drift: i,
	passesHalt: false,
	continuing: a ? n.approvals : void 0
});
// packages/aws/src/environment/environment.ts
const be = 3;
const lookAtEnvironment = async ({ home: e, targets: t }, n, r) => {
	const { name: i, targets: a, needs: o, named: s } = n;
	let c = r ?? {
		...await (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.a)(e, n, void 0),
		targets: new Map()
	};
	for (let r = 1;; r++) {
		const l = {
			records: false,
			images: o.has("images"),
			named: s
		};
		const u = await (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.i)(t, i, a, c, c.targets, l);
		const d = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.p)([...askedOfTargets(t, i, u), [e.parameters, (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.d)(i, c.ledger)]]);
		const f = await lookAtRecords(t, i, a, c, u, d);
		const p = {
			...await (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.a)(e, n, c, d),
			targets: f
		};
		if (r >= be || isAsBefore(c, u, p)) return p;
		c = p;
	}
};
const askedOfTargets = (e, t, n) => [...n].flatMap(([n, r]) => (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.dn)(r) ? [[(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.l)(e, n).parameters, (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.f)(t)]] : []);
const lookAtRecords = async (e, t, n, r, i, a) => {
	const o = n.filter((e) => {
		const t = i.get(e.name);
		return t !== void 0 && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.dn)(t);
	});
	const s = await (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.i)(e, t, o, r, i, {
		fleets: false,
		newest: a
	});
	return new Map([...i].map(([e, t]) => [e, s.get(e) ?? t]));
};
const isAsBefore = (e, t, n) => (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.an)(n.ledger)?.version === (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.an)(e.ledger)?.version && [...n.targets].every(([e, n]) => {
	const r = t.get(e);
	return !(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.dn)(n) || r !== void 0 && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.dn)(r) && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.an)(r.pointer)?.version === (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_1__.an)(n.pointer)?.version;
});



/***/ })

};
