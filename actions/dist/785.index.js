export const id = 785;
export const ids = [785];
export const modules = {

/***/ 8785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ convergeTarget),
/* harmony export */   c: () => (/* binding */ whyOf$1),
/* harmony export */   i: () => (/* binding */ targetResultsByNow),
/* harmony export */   n: () => (/* binding */ convergeWish),
/* harmony export */   o: () => (/* binding */ isProved),
/* harmony export */   r: () => (/* binding */ converge),
/* harmony export */   s: () => (/* binding */ targetEndedWell),
/* harmony export */   t: () => (/* binding */ onPaper)
/* harmony export */ });
/* harmony import */ var _left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2653);
/* harmony import */ var _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1340);
/* harmony import */ var _classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3468);



// packages/domain/src/environment/at-target.ts
const untouched = ({ target: e, found: t }) => {
	const n = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.on)(t.pointer);
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
	const i = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.on)(t.pointer);
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
const neverRan = (e, t) => mayStayUntouched(e) ? untouched(e) : failed$2(e, "rollback.never-ran", `Target ${e.target} of ${e.wish.environment} cannot go back to ${e.goal.release}: ${t}.`);
const mayStayUntouched = ({ wish: e, target: t, found: n }) => (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(e.selections, t) && (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(n.fleet);
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
	return e.map(({ target: e, why: n }) => `${t ? `${e}: ` : ""}${(0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_2__.d)(n)}`).join("; ");
};
// packages/domain/src/environment/roll-target.ts
const rollTarget = (e, t) => {
	const { wish: n, target: r, found: i } = e;
	const a = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(n.selections, r, i.fleet);
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
		...isProving(i, s) ? { unproved: { since: (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Y)(r, a.now) } } : {},
		description: `golden-ami ${s} ${p.run}`.slice(0, 255)
	};
	return (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(n.fleet).turn(m, (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.X)({
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
	(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.it)((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(r.ledger)),
	(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.nt)({
		windows: e,
		zone: n,
		estimate: 0
	}, i),
	(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.ot)({
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
	if ((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.sn)(a.pointer)?.version !== o.version && (wasProved(e) || isProvedHere(e, t, n))) return { act: [(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.dt)(i, o)] };
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
	const i = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(r.fleet).whyUnproved(n.image);
	return (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(e.selections, t) ? {
		outcome: "unchanged",
		why: `${i}, which may be so`
	} : {
		outcome: "configured",
		why: i
	};
};
const wasProved = ({ found: e, pointer: t }) => {
	const n = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.sn)(e.pointer);
	return n?.image === t.image && n.metadata?.release === t.metadata?.release;
};
const isProvedHere = (t, n, r) => {
	const { wish: i, target: a } = t;
	const o = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.$)(i.places, a).map((e) => ({
		target: e,
		parts: partsThere(t, e, n)
	}));
	const s = [{
		target: a,
		parts: r
	}, ...o].flatMap((e) => e.parts ? [{
		target: e.target,
		parts: e.parts
	}] : []);
	return s.length === o.length + 1 && s.some(({ parts: e }) => isProved(e)) && s.every((e) => isProved(e.parts) || (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(i.selections, e.target));
};
const partsThere = (e, t, n) => {
	const r = e.world.targets.get(t);
	if (!r || !(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(r)) return { groups: [] };
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
	return i ? moveTo(e, i, `${t.environment} goes back to ${n.release}`) : neverRan(e, "its pointer never said that release");
};
const unmoved = ({ pointer: e }, t) => "end" in t ? { end: {
	...t.end,
	release: e.metadata?.release,
	image: e.image
} } : t;
const $ = 6e4;
const putRight = (e) => {
	const { target: t, found: n, world: r, goal: i, at: a } = e;
	const o = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(r.ledger)?.modified ?? 0;
	if (!(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.cn)(n.pointer).has(i.pointer) && a.now < o + $) return {
		wait: `${t}: its pointer does not show ${i.pointer} yet`,
		until: o + $
	};
	const s = saidOf(e, i.pointer);
	if (s) return moveTo(e, s, `its ledger says ${i.pointer}, and announced no other`);
	return mayStayUntouched(e) ? untouched(e) : failed$2(e, "pointer.differs", `The pointer of ${t} never said release ${i.pointer}.`);
};
const saidOf = ({ found: e }, t) => {
	const n = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.cn)(e.pointer).get(t);
	return n?.metadata && {
		image: n.image,
		metadata: n.metadata
	};
};
const moveTo = ({ wish: e, target: t, found: n, world: r }, { image: i, metadata: a }, o) => {
	const s = describedAnew(e, r, a);
	return { act: [(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.ut)(t, n.pointer, i, s, o)] };
};
const describedAnew = ({ writer: e, away: t }, r, { release: i, source: a, fingerprint: o, good: s }) => {
	const c = t ? s : (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.B)(r, i);
	const l = t ? void 0 : (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(r.ledger);
	return {
		release: i,
		source: a,
		fingerprint: o,
		run: e.run,
		...c === void 0 ? {} : { good: c },
		...l === void 0 || l === i ? {} : { left: l },
		...t ? { away: t } : {}
	};
};
// packages/domain/src/environment/restoring.ts
const ue = {
	rest: [
		"put-pointer",
		"add-version",
		"start-refresh"
	],
	forward: ["put-pointer"],
	back: []
};
const isRestoring = ({ way: e }, t) => t.some((t) => ue[e].includes(t.do));
// packages/domain/src/environment/converge-target.ts
const convergeTarget = (e, t, n, r, i) => {
	const a = n.targets.get(t) ?? { unreadable: "it was not looked at" };
	if (!(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(a)) return unread(t, a);
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
	const s = o.refused.get((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.pt)(n));
	if (s) return failed$2(e, (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.It)(s), s.message);
	const c = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.on)(r.pointer);
	if (!c && mayStayUntouched(e)) return untouched(e);
	if (!c && a.way === "back") return neverRan(e, "it has no pointer");
	if (!c) return failed$2(e, "pointer.missing", `Target ${n} of ${t.environment} has no pointer.`);
	const l = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.lt)(n, r, i, a.way === "back" ? a.release : void 0);
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
	const { wish: n, found: r, world: i, goal: a } = e;
	if (!("act" in t) || !isRestoring(a, t.act)) return t;
	const o = r.images && (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.vt)(r, a.pointer);
	const s = `${n.environment} is not on ${a.pointer}, and cannot be brought back to it`;
	const c = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__._t)([...(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.bt)(i, a.pointer), ...o ? [o] : []], s);
	return c ? failed$2(e, c.code, c.why) : t;
};
const pointed = (e) => {
	const { wish: t, target: n, found: r, world: i, pointer: a, goal: o } = e;
	const s = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(r.pointer, i.ledger);
	const c = a.metadata?.release;
	if (o.way === "back" && c !== o.release) return goBack$1(e);
	if (s?.is === "foreign" && o.way !== "back" && t.drift === "stop") return failed$2(e, "pointer.foreign", (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(n, s));
	if (o.way !== "back" && s) return putRight(e);
	if (c === void 0) return failed$2(e, "pointer.foreign", `The pointer of ${n} names no release.`);
	const l = o.way === "back" ? void 0 : (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__._t)((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.bt)(i, c), `${t.environment} cannot run ${c}`);
	return l ? failed$2(e, l.code, l.why) : rollTarget(e, {
		image: a.image,
		release: c
	});
};
// packages/domain/src/environment/account.ts
const targetResultsByNow = (e, t, n, r) => e.waves.flat().map((i) => targetResultByNow(e, i, t, n, r));
const targetResultByNow = (e, t, n, r, i) => {
	const a = n.targets.get(t) ?? { unreadable: "it was not looked at" };
	const o = r && convergeTarget(e, t, n, r, i);
	if (o && "end" in o) return (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(a) && o.end.code === "release.rejected" ? withParts(o.end, a) : o.end;
	if (!(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(a)) return {
		target: t,
		outcome: "open",
		release: void 0,
		image: "",
		groups: [],
		why: `it cannot be read: ${(0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_2__.d)(a.unreadable)}`
	};
	return open(t, a, r);
};
const withParts = (e, { fleet: t }) => ({
	...e,
	...(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(t).byNow(e.target, e.image, true)
});
const open = (e, t, n) => {
	const r = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.on)(t.pointer);
	const i = r?.image ?? "";
	const a = (n?.way === "back" ? (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(t, n.release) : void 0) ?? i;
	const o = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(t.fleet).byNow(e, a);
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
const takeBack = ({ writer: e, leftOut: n }, r, i, a, { now: s }) => {
	if (n || (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.At)(r).length === 0) return void 0;
	if (!(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.wt)(r)) return "images";
	const c = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.F)(r, i);
	return c === void 0 ? void 0 : (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.ht)(r.ledger, {
		kind: "rolling-back",
		release: c,
		from: null,
		reason: a,
		hold: false
	}, e, s, a, { evidence: { [_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.It]: i } });
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
const isBegun$1 = (e) => isUnderWay$1(e) || (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.At)(e).some(([, { pointer: e, fleet: t }]) => (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.K)(t, (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.on)(e)?.image ?? ""));
const isUnderWay$1 = (e) => (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.At)(e).some(([, { pointer: e, fleet: t }]) => {
	const n = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.on)(e)?.image;
	return n !== void 0 && (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(t).isUnderWay(n);
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
	const o = n.way === "back" ? `; ${t.environment} goes back to ${n.release}, and the next run goes on with that` : "";
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
const codesIn = (e, t) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.dt)(e.code ?? "rollout.failed", t.flatMap(({ code: e, groups: t }) => [e ?? [], ...t.map(({ refusal: e }) => e?.code ?? [])].flat()));
const reasonOf = (e, t) => e.flatMap(({ target: e, groups: n, why: r }) => {
	const i = n.filter((e) => !(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.rn)(e)).map((e) => `${e.group}: ${e.why}`);
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
	const s = {
		kind: "failed",
		release: n,
		reason: r
	};
	if (e.onFailure !== "rollback") return acting((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.ht)(t.ledger, s, e.writer, i.now, a));
	if (!(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.wt)(t)) return { need: "images" };
	const c = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.F)(t, n);
	if (c === void 0) return acting((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.ht)(t.ledger, s, e.writer, i.now, a));
	const l = {
		kind: "rolling-back",
		release: c,
		from: n,
		reason: r,
		hold: false
	};
	return acting((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.ht)(t.ledger, l, e.writer, i.now, a, { evidence: { left: n } }));
};
// packages/domain/src/environment/before-rollout.ts
const refusedBeforeRollout = (e, t, n, r) => {
	if (r.cancelled || n.way !== "forward" || isBegun((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.N)(t, e.leftOut), n)) return void 0;
	const i = e.waves.flat().flatMap((r) => {
		const i = t.targets.get(r);
		const a = i && (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(i) ? (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.on)(i.pointer) : void 0;
		if (i && (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(i) && a?.metadata?.release !== n.release) return [];
		return (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.k)(e, i, a?.image, (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.X)({
			...e,
			among: e.waves.flat()
		}, t, r));
	});
	const a = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.J)(t, r.now) ? i.filter(({ passes: e }) => !e) : i;
	if (a.length > 0) return giveUp(e, t, n, resultsOf(e, t, a), r);
	return i.length > 0 ? {
		wait: (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.O)(i, t.targets.size > 1),
		stuck: "target.unreadable"
	} : void 0;
};
const isBegun = (e, { release: t }) => (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.kt)(e).some(({ pointer: e, fleet: n }) => {
	const r = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.on)(e);
	return r?.metadata?.release === t && ((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.K)(n, r.image) || (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(n).wasTried(r.image));
});
const resultsOf = (e, t, n) => e.waves.flat().map((e) => {
	const r = t.targets.get(e);
	const i = r && (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(r) ? (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.on)(r.pointer) : void 0;
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
	const c = r && (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(r) ? (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(r.fleet).refused(e, a.image, o) : [];
	return {
		...a,
		outcome: "failed",
		why: (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.O)(o, false),
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
	const u = c[0]?.release;
	const d = {
		release: u,
		image: c[0]?.image ?? "",
		targets: o,
		groups: s
	};
	if (u === void 0 || c.some((e) => e.release !== u)) {
		const t = c.map(({ target: e, release: t }) => `${e} says ${t}`).join(", ");
		const n = `The pointers of ${e.environment} differ: ${t || "there is none"}.`;
		return { end: {
			...d,
			outcome: "failed",
			why: n,
			code: "pointer.differs"
		} };
	}
	const f = whatRuns(c, u);
	const p = e.leftOut ? void 0 : becameTrue(t, n, u);
	if ((p === "verified" || p === "rolled-back" && !(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(t.ledger).good.includes(u)) && !areProved(e, o)) return configured(e, o.map((t) => asConfigured(e, t)));
	if (p) {
		const n = evidenceOf(c);
		const r = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.ht)(t.ledger, {
			kind: p,
			release: u
		}, e.writer, i.now, onImage(o, f), { evidence: n });
		if (r) return { act: [r] };
	}
	const m = e.leftOut && n.way === "back" ? "rolled-back" : outcomeOf(e, t, o);
	return { end: {
		...d,
		outcome: m,
		why: whyOf(m, e, u, onImage(o, f), t) + putBackText(a) + leftOutIn(e)
	} };
};
const areProved = ({ selections: e }, t) => t.some(isProved) && t.every((t) => isProved(t) || (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(e, t.target));
const asConfigured = ({ selections: e }, t) => isProved(t) || (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(e, t.target) ? t : {
	...t,
	outcome: "configured",
	why: `no instance is in service that would run ${t.image}`
};
const configured = ({ environment: e }, t) => {
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
	const i = r && (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(r) ? (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.on)(r.pointer) : void 0;
	return i?.metadata?.run === e.run && i.modified > ((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(t.ledger)?.modified ?? 0);
};
const leftOutIn = ({ leftOut: e }) => e ? `; ${(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.j)(e)}` : "";
const putBack = (e) => ({
	...e,
	outcome: "refreshed",
	why: `its pointer was put back; ${e.why}`
});
const putBackText = (e) => e.length === 0 ? "" : `; put back: ${e.map(({ target: e }) => (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.pt)(e)).join(", ")}`;
const becameTrue = (e, { way: t, release: n }, r) => {
	const { current: i, good: a } = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(e.ledger);
	if (t === "back") return r === n ? "rolled-back" : void 0;
	if (t === "rest") return void 0;
	return r === n || r === i && !a.includes(r) ? "verified" : void 0;
};
const outcomeOf = ({ writer: e }, t, n) => {
	const r = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.zt)(t.ledger);
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
		case "rolled-back": return `${t.environment} runs ${n} again${whatFor(i)}`;
		case "refreshed": return r;
	}
};
const whatFor = ({ ledger: e }) => {
	const t = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(e).findLast(({ event: e }) => e.kind === "rolling-back")?.event.reason;
	return t ? `: ${(0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_2__.d)(t)}` : "";
};
// packages/domain/src/environment/converge.ts
const converge = (e, t, n) => {
	const a = n.refused.get((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.ft)(e.environment));
	if (a) return failed(t, (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.It)(a), a.message);
	const o = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.w)(e.environment, t) ?? (e.passesHalt ? void 0 : (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.C)(e.environment, t, e));
	if (o) return failed(t, o.code, o.why);
	const c = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.T)(t, e.writer, n.now) ?? (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.mt)(t.ledger, e.writer);
	if (c) return { act: [c] };
	const l = rolloutThatFailed(e, t);
	if (l !== void 0) return failed(t, "rollout.failed", l);
	const u = e.continuing && (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.D)({
		...e,
		approvals: e.continuing
	}, t);
	if (u) return u;
	const d = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(t.ledger);
	if (!d) return failed(t, "pointer.missing", `Nothing was ever promoted into ${e.environment}, nor recorded there.`);
	if (d.way === "back") return goBack(e, t, d, n);
	const walked = () => walk(e, t, d, d.way === "rest" ? [e.waves.flat()] : e.waves, n);
	return takenBack(e, t, d, n, walked) ?? quarantinedUnderWay(e, t, d, n) ?? labelled(e, t, n) ?? pointersPutRight(e, t, d, n) ?? refusedBeforeRollout(e, t, d, n) ?? walked();
};
const labelled = ({ places: e, leftOut: n }, r, i) => {
	const a = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.At)((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.N)(r, n)).flatMap(([e, t]) => {
		const n = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.lt)(e, t, r, void 0);
		return n && !i.refused.has((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.pt)(e)) ? [n] : [];
	});
	if (a.length === 0) return void 0;
	return (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.wt)(r) ? { act: (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Z)(a, e) } : { need: "images" };
};
const pointersPutRight = (e, t, n, r) => {
	const i = e.waves.flat().flatMap((i) => {
		const a = t.targets.get(i);
		if (!a || !(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(a) || !(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(a.pointer, t.ledger)) return [];
		const o = convergeTarget(e, i, t, n, r);
		return "act" in o ? o.act : [];
	});
	if (i.length === 0) return void 0;
	if (isRestoring(n, i) && !(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.wt)(t)) return { need: "images" };
	return { act: (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Z)(i, e.places) };
};
const goBack = (e, t, n, r) => {
	const { release: i } = n;
	const a = `${e.environment} cannot go back to ${i}`;
	const o = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.bt)(t, i);
	if (o.length === 0 && !(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.wt)(t)) return { need: "images" };
	const s = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__._t)(o, a) ?? ((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.G)(t, i) ? void 0 : (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__._t)((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.yt)(t, i), a));
	if (s) return labelled(e, t, r) ?? failed(t, s.code, s.why);
	return walk(e, t, n, [e.waves.flat()], r);
};
const walk = (e, t, n, r, i) => {
	const a = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(r.map((r) => () => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(r.map((r) => convergeTarget(e, r, t, n, i)))), targetEndedWell);
	if ("act" in a && isRestoring(n, a.act) && !(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.wt)(t)) return { need: "images" };
	if ("act" in a) return { act: (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Z)(a.act, e.places) };
	if ("wait" in a) return a;
	const o = [...a.end, ...notBegun(r, a.end, t)];
	if (o.every(targetEndedWell)) return settle(e, t, n, o, i);
	return o.every(isUnderWay) ? configured(e, o) : giveUp(e, t, n, o, i);
};
const isUnderWay = (e) => targetEndedWell(e) || e.outcome === "configured" || e.outcome === "waiting";
const failed = (e, t, n) => {
	const [r] = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Et)(e);
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
	const n = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.zt)(t.ledger);
	if (n?.kind !== "failed" || n.run !== e.run) return void 0;
	return (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Et)(t).some(({ metadata: e }) => e?.release === n.release) ? n.reason ?? "" : void 0;
};
const notBegun = (e, t, n) => e.flat().filter((e) => !t.some(({ target: t }) => t === e)).map((e) => {
	const r = n.targets.get(e);
	const i = r && "pointer" in r ? (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.on)(r.pointer) : void 0;
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
const convergeWish = (e, { name: t, targets: n, waves: r, strategy: i, onFailure: a, onCancel: o, unpinned: s, windows: c, freezes: l, zone: u, approvals: d }, f, { drift: p = "stop", continues: m, only: h } = {}) => ({
	environment: t,
	home: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(e),
	waves: h?.environment.waves ?? r,
	leftOut: h?.leftOut,
	selections: (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(n),
	places: (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Q)(n),
	writer: f,
	strategy: i,
	onFailure: a,
	onCancel: o,
	unpinned: s,
	windows: c,
	freezes: l,
	zone: u,
	drift: p,
	passesHalt: false,
	continuing: m ? d : void 0
});
// packages/domain/src/environment/on-paper.ts
const onPaper = (e, t) => {
	const n = t.outcome === "failed" ? t.targets.filter(({ outcome: e }) => e === "failed") : [];
	if (n.length === 0) return {
		end: t,
		awaited: []
	};
	const r = new Map((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.jt)(e).filter(([, { passes: e }]) => e));
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
const awaitedText = (e, t) => `Target ${e} cannot be read now: ${(0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_2__.d)(t)}. The run itself waits for it, and then does what is missing there.`;



/***/ })

};
