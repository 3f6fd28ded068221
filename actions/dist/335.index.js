export const id = 335;
export const ids = [335];
export const modules = {

/***/ 2335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ workedOnBy),
/* harmony export */   c: () => (/* binding */ watchedAs),
/* harmony export */   d: () => (/* binding */ atOnce),
/* harmony export */   f: () => (/* binding */ convergeTarget),
/* harmony export */   g: () => (/* binding */ alarmsOf),
/* harmony export */   h: () => (/* binding */ whyOf$1),
/* harmony export */   i: () => (/* binding */ converge),
/* harmony export */   l: () => (/* binding */ isBegun),
/* harmony export */   m: () => (/* binding */ targetEndedWell),
/* harmony export */   n: () => (/* binding */ convergeWish),
/* harmony export */   o: () => (/* binding */ validationRemarks),
/* harmony export */   p: () => (/* binding */ isProved),
/* harmony export */   r: () => (/* binding */ plannedEnd),
/* harmony export */   s: () => (/* binding */ targetResultsByNow),
/* harmony export */   t: () => (/* binding */ lookAtEnvironment),
/* harmony export */   u: () => (/* binding */ reversalsIn)
/* harmony export */ });
/* harmony import */ var _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);
/* harmony import */ var _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7870);
/* harmony import */ var _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6996);
/* harmony import */ var _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6584);




// packages/domain/src/environment/one-target/ran-well-before.ts
const unknownIs = (e, t, n, r) => {
	const i = e.leftOut?.waves ?? e.waves;
	const a = i.findIndex((e) => e.includes(r));
	return i.slice(0, Math.max(0, a)).some((r) => ranWell(e, t, n, r)) ? "place" : "image";
};
const ranWell = ({ selections: e }, { targets: t }, n, r) => {
	const isProved = (e) => {
		const r = t.get(e);
		return r !== void 0 && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(r) && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.tr)(r.pointer)?.metadata?.release === n;
	};
	return r.some(isProved) && r.every((t) => isProved(t) || (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(e, t));
};
// packages/domain/src/environment/converge/at-waves.ts
const isWaveBegun = ({ targets: e }, { release: t }, n) => {
	const r = new Map([...e].filter(([e]) => n.includes(e)));
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Xn)({ targets: r }).some(({ pointer: e, fleet: n }) => {
		const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(e);
		return r?.metadata?.release === t && ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(n, r.image) || (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(n).wasTried(r.image));
	});
};
const hasImageFailed = ({ wish: e, world: t, goal: r, at: i }, a) => r.way === "forward" && !i.cancelled && a.cause !== void 0 && a.release === r.release && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.$t)(a.cause, unknownIs(e, t, r.release, a.target)) === "image";
const hasPlaceFailed = (e, t) => t.outcome === "failed" && t.cause !== void 0 && !hasImageFailed(e, t);
// packages/domain/src/environment/converge/between-waves.ts
const alarmsOf = ({ alarms: e, strategy: t }) => [...new Set([...e, ...t.alarms])];
const betweenWaves = (e, t, n) => {
	const { wish: r, world: i, goal: a, at: o } = e;
	if (t.length === 0 || a.way !== "forward" || o.cancelled || i.baked || isWaveBegun(i, a, n)) return void 0;
	const s = alarmsOf(r);
	if (s.length > 0 && !i.watched) return { need: "alarms" };
	const { alarms: c = [] } = i.watched ?? {};
	return (r.waveBake > 0 ? baking(e, t, n, c) : void 0) ?? closedByAlarms(i, s, c, n);
};
const baking = (e, t, n, r) => {
	const { wish: i, at: a } = e;
	const o = provedAt(e, t);
	const s = o + i.waveBake;
	const c = firedWhileBaking(r, o, promotedAt(e));
	if (c.length > 0) return { end: [failedBaking(i, t, c)] };
	if (a.now >= s) return void 0;
	return {
		wait: `${i.name} bakes until ${new Date(s).toISOString()}, before ${n.join(", ")}`,
		until: s
	};
};
const provedAt = ({ world: e, at: t }, n) => Math.max(...n.map(({ target: n, image: r, untouched: i }) => {
	const a = e.targets.get(n);
	if (i || !a || !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(a)) return 0;
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(a.pointer)?.modified ?? 0;
	return Math.max(o, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(a.fleet).arrived(r) ?? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(e, t.now));
}));
const promotedAt = ({ world: e, goal: t }) => Math.min(...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zn)(e).flatMap(([, { pointer: e }]) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(e);
	return n?.metadata?.release === t.release ? [n.modified] : [];
}));
const firedWhileBaking = (e, t, n) => e.flatMap((e) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Tn)(e).filter(({ verdict: e, at: n }) => e === "fail" && n > t);
	const i = "since" in e && e.since < n;
	const [a] = r.filter(({ at: e }) => !i || e < Number.POSITIVE_INFINITY);
	return a ? [{
		name: e.name,
		because: a.because
	}] : [];
});
const failedBaking = ({ places: e }, t, n) => {
	const r = t.filter(({ outcome: e, untouched: t }) => e !== "failed" && !t);
	const isIts = ({ target: t }) => n.some(({ name: n }) => n.endsWith(` in ${e.get(t)}`));
	const i = r.find(isIts) ?? r[0] ?? t[0];
	if (!i) throw new Error("nothing bakes");
	const a = `${n.map(({ because: e }) => e).join("; ")} while it baked`;
	return {
		...i,
		outcome: "failed",
		why: a,
		code: "rollout.failed",
		cause: "image"
	};
};
const closedByAlarms = (e, t, n, r) => {
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Cn)(t, n, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Qn)(e).some(([, { transient: e }]) => e));
	const { verdict: a, because: s } = i;
	if (a === "pass") return void 0;
	if ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(i)) return {
		wait: `alarms: ${s}`,
		stuck: "gate.closed"
	};
	return { end: r.map((t) => {
		const n = e.targets.get(t);
		const r = n && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(n) ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(n.pointer) : void 0;
		return {
			target: t,
			release: r?.metadata?.release,
			image: r?.image ?? "",
			groups: [],
			outcome: "paused",
			why: `alarms: ${s}`
		};
	}) };
};
// packages/domain/src/environment/reversal/former.ts
const formerOf = ({ drift: e }, t, { pointer: n }, r) => {
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(n);
	if (e === "restore" || r.way === "back" || i?.metadata?.release !== r.release) return void 0;
	const a = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.In)(t.ledger).findLast(({ event: e }) => Ne.includes(e.kind) && e.release === r.release);
	return {
		since: Math.max(a?.modified ?? 0, saidSince(n, r.release)),
		images: new Set([...formerImages(t, n)].filter((e) => e !== i.image))
	};
};
const Ne = [
	"baseline",
	"promoting",
	"rolling-back"
];
const saidSince = (e, t) => {
	const n = [...e].sort((e, t) => t.version - e.version);
	const r = n.findIndex(({ metadata: e }) => e?.release !== t);
	return n.at(r < 0 ? -1 : r - 1)?.modified ?? 0;
};
const formerImages = (e, t) => new Set(t.flatMap(({ metadata: t, image: n }) => t && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.kt)(e, t.release).length === 0 ? [n] : []));
// packages/domain/src/environment/one-target/at-target.ts
const untouched = ({ target: e, found: t }) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(t.pointer);
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
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(t.pointer);
	const { release: a } = i?.metadata ?? {};
	const o = n === "release.rejected" || n === "release.quarantined" ? {} : { cause: "place" };
	return { end: {
		target: e,
		outcome: "failed",
		release: a,
		image: i?.image ?? "",
		groups: [],
		why: r,
		code: n,
		...o
	} };
};
const neverRan = (e, t) => mayStayUntouched(e) ? untouched(e) : failed$2(e, "rollback.never-ran", `Target ${e.target} of ${e.wish.name} cannot go back to ${e.goal.release}: ${t}.`);
const mayStayUntouched = ({ wish: e, target: t, found: n }) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(e.selections, t) && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(n.fleet);
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
	return e.map(({ target: e, why: n }) => `${t ? `${e}: ` : ""}${(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.c)(n)}`).join("; ");
};
// packages/domain/src/environment/one-target/closed-gates.ts
const closedGates = ({ windows: e, freezes: n, zone: r }, { ledger: i }, a, o) => {
	const s = overriddenFor(i, a);
	return [(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.$)((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(i)), ...[(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Z)({
		windows: e,
		zone: r,
		estimate: 0
	}, o), (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.tt)({
		freezes: n,
		zone: r,
		estimate: 0
	}, o)].filter(({ gate: e }) => !s.has(e))].filter(({ verdict: e }) => e !== "pass").map(({ gate: e, because: t }) => `${e}: ${t}`).join("; ");
};
const overriddenFor = (e, t) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.In)(e).findLast(({ event: e }) => e.kind === "promoting")?.event;
	if (n?.release !== t) return new Set();
	return new Set(Object.keys(n.evidence).flatMap((e) => e.startsWith("override.") ? [e.slice(9)] : []));
};
// packages/domain/src/environment/one-target/roll-target.ts
const rollTarget = (e, t) => {
	const { wish: n, target: r, found: i } = e;
	const a = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(n.selections, r, i.fleet);
	if (a) return failed$2(e, a.code, a.message);
	const o = rollFleet(e, t);
	if ("end" in o) return rolled(e, t, o.end);
	return ("act" in o ? paused(e, t) : void 0) ?? o;
};
const rollFleet = ({ wish: e, target: t, found: n, world: r, goal: i, at: a }, { image: o, release: s }) => {
	const { strategy: c, onCancel: l, unpinned: u, until: d, places: f, waves: p, writer: m } = e;
	const h = {
		image: o,
		strategy: c,
		onCancel: l,
		unpinned: u,
		until: d,
		former: formerOf(e, r, n, i),
		way: i.way,
		unknownIs: unknownIs(e, r, s, t),
		...isProving(i, s) ? { unproved: { since: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(r, a.now) } } : {},
		description: `golden-ami ${s} ${m.run}`.slice(0, 255)
	};
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(n.fleet).turn(h, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.J)({
		places: f,
		among: p.flat()
	}, r, t), a);
};
const isProving = ({ way: e, release: t }, n) => e !== "rest" && n === t;
const paused = ({ wish: e, target: t, world: n, goal: r, at: i }, a) => {
	const o = r.way === "forward" && !i.cancelled ? closedGates(e, n, a.release, i.now) : "";
	return o === "" ? void 0 : { end: {
		target: t,
		...a,
		outcome: "paused",
		groups: [],
		why: o
	} };
};
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
	const l = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.tr)(a.pointer)?.version === o.version ? void 0 : deservedLabel(e, t, n);
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
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(r.fleet).whyUnproved(n.image);
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(e.selections, t) ? {
		outcome: "unchanged",
		why: `${i}, which may be so`
	} : {
		outcome: "configured",
		why: i
	};
};
const deservedLabel = (e, t, n) => {
	const { wish: r, target: i, pointer: a } = e;
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.st)(r.places, i).map((n) => ({
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
	if (wasProved(e)) return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.xt)(i, a, `${a.image} was proved there before`);
	return isProvedBy(s, r) ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.xt)(i, a) : void 0;
};
const wasProved = ({ found: e, pointer: t }) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.tr)(e.pointer);
	return n?.image === t.image && n.metadata?.release === t.metadata?.release;
};
const isProvedBy = (e, { selections: t }) => e.some(({ parts: e }) => isProved(e)) && e.every(({ target: e, parts: n }) => isProved(n) || (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(t, e));
const partsThere = (e, t, n) => {
	const r = e.world.targets.get(t);
	if (!r || !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(r)) return void 0;
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
const unmoved = ({ target: e, found: t, pointer: n }, r) => {
	if (!("end" in r)) return r;
	const { groups: i, ...a } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(t.fleet).byNow(e, n.image);
	const countOf = (e) => i.find(({ group: t }) => t === e)?.instances;
	const o = r.end.groups.map((e) => ({
		...e,
		instances: countOf(e.group) ?? e.instances
	}));
	return { end: {
		...r.end,
		...a,
		groups: o,
		release: n.metadata?.release,
		image: n.image
	} };
};
const $ = 6e4;
const putRight = (e) => {
	const { target: t, found: n, world: r, goal: i, at: a } = e;
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Vn)(r.ledger)?.modified ?? 0;
	if (!(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.nr)(n.pointer).has(i.pointer) && a.now < o + $) return {
		wait: `${t}: its pointer does not show ${i.pointer} yet`,
		until: o + $
	};
	const s = saidOf(e, i.pointer);
	if (s) return moveTo(e, s, `its ledger says ${i.pointer}, and announced no other`);
	return mayStayUntouched(e) ? untouched(e) : failed$2(e, "pointer.differs", `The pointer of ${t} never said release ${i.pointer}.`);
};
const saidOf = ({ found: e }, t) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.nr)(e.pointer).get(t);
	return n?.metadata && {
		image: n.image,
		metadata: n.metadata
	};
};
const moveTo = ({ wish: e, target: t, found: n, world: r }, { image: i, metadata: a }, o) => {
	const s = describedAnew(e, r, a);
	return { act: [(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.bt)(t, n.pointer, i, s, o)] };
};
const describedAnew = ({ writer: e, away: t }, n, { release: r, source: a, fingerprint: o, good: s }) => {
	const c = t ? s : (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.pt)(n, r);
	const l = t ? void 0 : (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(n.ledger);
	return {
		release: r,
		source: a,
		fingerprint: o,
		run: e.run,
		...c === void 0 ? {} : { good: c },
		...l === void 0 || l === r ? {} : { left: l },
		...t ? { away: t } : {}
	};
};
// packages/domain/src/environment/one-target/restoring.ts
const isRestoring = ({ way: e }, t) => e !== "back" && t.some(({ do: t }) => t === "put-pointer" || e === "rest" && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.on)(t)?.brings === true);
// packages/domain/src/environment/one-target/converge-target.ts
const convergeTarget = (t, n, r, i, a) => {
	const o = r.targets.get(n) ?? _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__._;
	if (!(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(o)) return unread(n, o);
	const s = {
		wish: t,
		target: n,
		found: o,
		world: r,
		goal: i,
		at: a
	};
	return restorable(s, converged(s));
};
const converged = (e) => {
	const { wish: t, target: n, found: r, world: i, goal: a, at: o } = e;
	const c = o.refused.get((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(n));
	if (c) return failed$2(e, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(c), c.message);
	const l = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(r.pointer);
	if (!l && mayStayUntouched(e)) return untouched(e);
	if (!l && a.way === "back") return neverRan(e, "it has no pointer");
	if (!l) return failed$2(e, "pointer.missing", `Target ${n} of ${t.name} has no pointer.`);
	const u = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.yt)(n, r, i, a.way === "back" ? a.release : void 0);
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
		code: n,
		cause: "place"
	} };
};
const restorable = (e, t) => {
	const { wish: n, found: r, world: i, goal: a } = e;
	if (!("act" in t) || !isRestoring(a, t.act)) return t;
	const o = r.images && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(r, a.pointer);
	const s = `${n.name} is not on ${a.pointer}, and cannot be brought back to it`;
	const c = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Et)([...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.kt)(i, a.pointer), ...o ? [o] : []], s);
	return c ? failed$2(e, c.code, c.why) : t;
};
const foreign = (e, t) => {
	const { target: n, found: r, world: i, pointer: a } = e;
	if (!formerImages(i, r.pointer).has(a.image)) return failed$2(e, "pointer.foreign", (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(n, t));
	const o = `${(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(n, t)} It said so before: ${a.by ? `${a.by} has put it back` : "somebody has put it back"}`;
	return { end: {
		target: n,
		outcome: "reverted",
		release: void 0,
		image: a.image,
		groups: [],
		why: o,
		code: "pointer.foreign",
		cause: "place"
	} };
};
const pointed = (e) => {
	const { wish: t, target: n, found: r, world: i, pointer: o, goal: s } = e;
	const c = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(r.pointer, i.ledger);
	const l = o.metadata?.release;
	if (s.way === "back" && l !== s.release) return goBack$1(e);
	if (c?.is === "foreign" && s.way !== "back" && t.drift === "stop") return foreign(e, c);
	if (s.way !== "back" && c) return putRight(e);
	if (l === void 0) return failed$2(e, "pointer.foreign", `The pointer of ${n} names no release.`);
	const d = s.way === "back" ? void 0 : (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Et)((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.kt)(i, l), `${t.name} cannot run ${l}`);
	return d ? failed$2(e, d.code, d.why) : rollTarget(e, {
		image: o.image,
		release: l
	});
};
// packages/domain/src/environment/wish/at-once.ts
const atOnce = (e, t, n) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.an)((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.at)(e, t), n, ({ target: e = "" }) => t.get(e) ?? e);
// packages/domain/src/environment/reversal/deed.ts
const Pe = [
	"UpdateAutoScalingGroup",
	"StartInstanceRefresh",
	"CancelInstanceRefresh"
];
const Fe = 3;
const whoText = (e, t) => {
	if ("unknown" in e) {
		const t = e.transient ? "" : "; whoever may call cloudtrail:LookupEvents there can tell";
		return `who did that is not known, because CloudTrail's event history cannot be read: ${e.why}${t}`;
	}
	const n = e.filter(({ at: e, action: n, refused: r }) => e > t && r === void 0 && Pe.includes(n));
	if (n.length === 0) return "who did that is not known, because CloudTrail's event history names nobody (it tells of a call about a quarter of an hour later)";
	return `CloudTrail's event history names ${n.toReversed().sort((e, t) => e.at - t.at).slice(0, Fe).map(deedText).join(", then ")}`;
};
const deedText = ({ who: e = "somebody", role: t, action: n, at: r }) => `${e}${t === void 0 ? "" : ` (role ${t})`}: ${n} at ${new Date(r).toISOString().slice(0, 19)}Z`;
// packages/domain/src/environment/reversal/reversals.ts
const reversalsIn = (e, t, n) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(t.ledger);
	if (!r) return [];
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zn)(t).flatMap(([i, a]) => {
		const o = formerOf(e, t, a, r);
		const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(a.pointer)?.image;
		if (!o || s === void 0) return [];
		return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(a.fleet).putBack(s, o, n).map((e) => ({
			target: i,
			...e
		}));
	});
};
// packages/domain/src/environment/converge/reverted.ts
const isReverted = ({ outcome: e }) => e === "reverted";
const deedsSeen = ({ deeds: e }, t) => e !== void 0 || !t.some(({ groups: e }) => e.some(isReverted));
const withDeeds = (e, t, n, r) => {
	if (!n.some(({ groups: e }) => e.some(isReverted))) return n;
	const i = reversalsIn(e, t, r);
	return n.map((e) => {
		const n = i.filter((t) => t.target === e.target);
		const r = new Map(n.map((e) => [e.group, whoDid(t, e)]));
		const a = e.groups.map((e) => ({
			...e,
			why: [e.why, ...r.get(e.group) ?? []].join("; ")
		}));
		if (e.outcome !== "reverted" || r.size === 0) return {
			...e,
			groups: a
		};
		return {
			...e,
			groups: a,
			why: a.filter(isReverted).map(({ group: e, why: t }) => `${e}: ${t}`).join("; ")
		};
	});
};
const whoDid = ({ deeds: e }, { target: t, group: n, after: r }) => {
	const i = e?.get(t)?.get(n);
	return i ? [whoText(i, r)] : [];
};
const revertedText = ({ name: e }, { way: t, release: n }) => t === "forward" ? `${e} does not go on to ${n}` : `${e} is not brought back to ${n}`;
// packages/domain/src/environment/converge/take-back.ts
const takeBack = ({ writer: e, leftOut: t }, n, r, i, { now: a }) => {
	if ((t?.targets.length ?? 0) > 0 || (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zn)(n).length === 0) return void 0;
	if (!(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(n)) return "images";
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.ct)(n, r);
	return o === void 0 ? void 0 : (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(n.ledger, {
		kind: "rolling-back",
		release: o,
		from: null,
		reason: i,
		hold: false
	}, e, a, i, { evidence: { [_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Pn]: r } });
};
const takenBack = (e, t, { way: n, release: r }, i, a) => {
	if (!i.cancelled || e.onCancel !== "rollback" || n !== "forward" || !isBegun$1(t)) return void 0;
	const o = takeBack(e, t, r, `the rollout of ${r} was cancelled`, i);
	if (o === "images") return { need: "images" };
	return o && { act: [o, ...stepsOf(a()).filter((e) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.on)(e.do)?.takesBack)] };
};
const quarantinedUnderWay = (e, t, { way: n, release: r }, i) => {
	const a = t.quarantined.get(r);
	if (!a || n !== "forward" || e.onFailure !== "rollback") return void 0;
	const o = takeBack(e, t, r, `${r} was quarantined while it was on its way: ${a.reason}`, i);
	if (o === "images") return { need: "images" };
	return o && { act: [o] };
};
const overdueUnderWay = (e, t, n) => {
	const r = e.continuing && !n.cancelled ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(e, t) : void 0;
	if (!r || n.now < r.until) return void 0;
	const { release: i, since: a, until: o } = r;
	const s = takeBack(e, t, i, `the rollout of ${i} was not done within ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(o - a)} (undo-after)`, n);
	if (s === "images") return { need: "images" };
	return s && { act: [s] };
};
const stepsOf = (e) => "act" in e ? e.act : [];
const isBegun$1 = (e) => isUnderWay$1(e) || (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zn)(e).some(([, { pointer: e, fleet: t }]) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(t, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(e)?.image ?? ""));
const isUnderWay$1 = (e) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zn)(e).some(([, { pointer: e, fleet: t }]) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(e)?.image;
	return n !== void 0 && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(t).isUnderWay(n);
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
		bad: a.filter((e) => !targetEndedWell(e) && e.outcome !== "open"),
		several: r.length > 1
	};
	return cancelled(o) ?? calledOff(o) ?? rejected(o) ?? stopped(o);
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
const rejected = ({ wish: e, world: t, goal: n, bad: r, several: i, at: a }) => r.some((r) => hasImageFailed({
	wish: e,
	world: t,
	goal: n,
	at: a
}, r)) ? reject(e, t, n.release, reasonOf(r, i), a) : void 0;
const stopped = (e) => {
	const { wish: t, world: n, targets: r, at: i } = e;
	if (!deedsSeen(n, r)) return { need: "deeds" };
	const a = withDeeds(t, n, r, i.now);
	const isBad = ({ target: t }) => e.bad.some((e) => e.target === t);
	const o = {
		...e,
		targets: a,
		bad: a.filter(isBad)
	};
	return reverted(o) ?? failed$1(o);
};
const reverted = (e) => {
	const { wish: t, goal: n, bad: r, several: i } = e;
	const a = r.filter(({ outcome: e }) => e === "reverted");
	if (a.length === 0 || r.some(({ outcome: e }) => e === "failed")) return void 0;
	const [o = "rollout.reverted"] = a.flatMap((e) => e.code ?? []);
	return end(e, "reverted", `${whyOf$1(a, i)}. ${revertedText(t, n)}`, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.vt)(o, a.flatMap((e) => e.code ?? [])));
};
const failed$1 = (e) => {
	const { targets: t, bad: n, several: r } = e;
	const i = n.filter(({ outcome: e }) => e === "failed");
	const [a] = i;
	if (!a) return end(e, "paused", whyOf$1(n, r));
	return end(e, "failed", whyOf$1(i, r) + doneText(t, r), codesIn(a, i));
};
const codesIn = (e, t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.vt)(e.code ?? "rollout.failed", t.flatMap(({ code: e, groups: t }) => [e ?? [], ...t.map(({ refusal: e }) => e?.code ?? [])].flat()));
const reasonOf = (e, t) => e.flatMap(({ target: e, groups: n, why: r }) => {
	const i = n.filter((e) => !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.xn)(e) && e.outcome !== "open").map((e) => `${e.group}: ${e.why}`);
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
	if (e.onFailure !== "rollback") return acting((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(t.ledger, o, e.writer, i.now, a));
	if (!(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(t)) return { need: "images" };
	const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.ct)(t, n);
	if (s === void 0) return acting((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(t.ledger, o, e.writer, i.now, a));
	const c = {
		kind: "rolling-back",
		release: s,
		from: n,
		reason: r,
		hold: false
	};
	return acting((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(t.ledger, c, e.writer, i.now, a, { evidence: { left: n } }));
};
// packages/domain/src/environment/converge/before-rollout.ts
const refusedBeforeRollout = (e, t, n, i) => {
	if (i.cancelled || n.way !== "forward" || isBegun((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.K)(t, e.leftOut), n)) return void 0;
	const a = e.waves.flat().flatMap((i) => {
		const a = t.targets.get(i);
		const o = a && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(a) ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(a.pointer) : void 0;
		if (a && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(a) && o?.metadata?.release !== n.release) return [];
		return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.B)(e, a, o?.image, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.J)({
			...e,
			among: e.waves.flat()
		}, t, i));
	});
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(t, i.now) ? a.filter(({ transient: e }) => !e) : a;
	if (o.length > 0) return giveUp(e, t, n, resultsOf(e, t, o), i);
	if (a.length > 0) return {
		wait: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.z)(a, t.targets.size > 1),
		stuck: "target.unreadable"
	};
	return lackedBeforeRollout(e, t, n, i);
};
const lackedBeforeRollout = (e, t, n, r) => {
	if (!e.asksLaunches) return void 0;
	const i = e.waves.flat().filter((e) => {
		const r = t.targets.get(e);
		return r && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(r) && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(r.pointer)?.metadata?.release === n.release;
	});
	if (!(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.U)(t, i)) return { need: "launches" };
	const a = i.flatMap((n) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.V)(e, t, n));
	return a.length > 0 ? giveUp(e, t, n, resultsOf(e, t, a), r) : void 0;
};
const isBegun = (e, { release: t }) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Xn)(e).some(({ pointer: e, fleet: n }) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(e);
	return r?.metadata?.release === t && ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(n, r.image) || (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(n).wasTried(r.image));
});
const resultsOf = (e, t, n) => e.waves.flat().map((e) => {
	const r = t.targets.get(e);
	const i = r && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(r) ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(r.pointer) : void 0;
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
	const c = r && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(r) ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(r.fleet).refused(e, a.image, o) : [];
	return {
		...a,
		outcome: "failed",
		why: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.z)(o, false),
		code: s.code,
		cause: "place",
		groups: c
	};
});
// packages/domain/src/environment/converge/for-approved.ts
const forApproved = (e, t) => {
	const { dropped: n = [] } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(t.ledger).intent ?? {};
	const r = e.waves.flat();
	const i = r.filter((e) => n.includes(e));
	if (i.length === 0) return e;
	const { targets: a = [], reason: o = "", waves: s = e.waves } = e.leftOut ?? {};
	const c = r.filter((e) => !i.includes(e));
	return {
		...e,
		waves: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.R)(e.waves, c),
		leftOut: {
			targets: a,
			reason: o,
			waves: s,
			droppedOut: i
		}
	};
};
// packages/domain/src/environment/one-target/watched.ts
const watchedAs = ({ strategy: e }, t, n, r) => {
	const i = n.targets.get(t);
	const a = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(n.ledger);
	if (e.type !== "canary" || a?.way !== "forward" || !i || !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(i)) return void 0;
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(i.pointer);
	if (!o || o.metadata?.release !== a.release) return void 0;
	return {
		image: o.image,
		strategy: e,
		unproved: { since: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(n, r) }
	};
};
const watchedNow = (e, t, n, { now: r }) => {
	const i = watchedAs(e, t, n, r);
	return i && {
		wish: i,
		now: r
	};
};
// packages/domain/src/environment/one-target/by-now.ts
const targetResultsByNow = (e, t, n, r) => e.waves.flat().map((i) => targetResultByNow(e, i, t, n, r));
const targetResultByNow = (t, n, r, i, a) => {
	const o = r.targets.get(n) ?? _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__._;
	const s = i && convergeTarget(t, n, r, i, a);
	if (s && "end" in s) return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(o) && s.end.code === "release.rejected" ? withParts(s.end, o) : s.end;
	if (!(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(o)) return {
		target: n,
		outcome: "open",
		release: void 0,
		image: "",
		groups: [],
		why: `it cannot be read: ${(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.c)(o.why)}`
	};
	return openResult(n, o, i, watchedNow(t, n, r, a));
};
const withParts = (e, { fleet: t }) => ({
	...e,
	...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(t).byNow(e.target, e.image, { ended: true })
});
const openResult = (e, t, n, r) => {
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(t.pointer);
	const a = i?.image ?? "";
	const o = (n?.way === "back" ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(t, n.release) : void 0) ?? a;
	const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(t.fleet).byNow(e, o, { watched: r });
	const c = i ? `its pointer says ${i.metadata?.release ?? a}` : "it has no pointer";
	const l = i ? `${c}; ${onImage([s], o)}` : c;
	return {
		target: e,
		outcome: "open",
		release: i?.metadata?.release,
		image: a,
		...s,
		why: l
	};
};
// packages/domain/src/environment/converge/in-waves.ts
const inWaves = (e, t) => {
	const n = waveAfterWave(e, ordered(e, t), []);
	return "end" in n ? { end: inTheirOrder(t, n.end) } : n;
};
const ordered = ({ goal: e, at: t, world: n }, r) => {
	if (e.way === "back") return [r.toReversed().flat()];
	if (!t.cancelled) return r;
	const [i = [], ...a] = r;
	return [[i, ...a.filter((t) => isWaveBegun(n, e, t))].toReversed().flat()];
};
const inTheirOrder = (e, t) => {
	const n = e.flat();
	return [...t].sort((e, t) => n.indexOf(e.target) - n.indexOf(t.target));
};
const waveAfterWave = (e, [t, ...n], r, i = []) => {
	if (!t) return { end: r };
	const a = betweenWaves(e, i, t);
	if (a) return "end" in a ? { end: withThose(r, a.end) } : a;
	const o = inWave(e, t, r);
	if (!("end" in o)) return o;
	const s = [...r, ...o.end];
	return o.end.length < t.length || !o.end.every((t) => targetEndedWell(t) || isTolerated(e, t)) || hasTooManyFailures(e, s) ? { end: s } : waveAfterWave(e, n, s, o.end);
};
const withThose = (e, t) => [...e.filter(({ target: e }) => !t.some((t) => t.target === e)), ...t];
const isTolerated = (e, t) => e.goal.way === "forward" && hasPlaceFailed(e, t);
const hasTooManyFailures = (e, t) => t.filter((t) => hasPlaceFailed(e, t)).length > e.wish.maxFailures;
const inWave = (e, t, n) => {
	const { wish: r, world: i, goal: a, at: o } = e;
	const s = t.map((e) => ({
		target: e,
		turn: convergeTarget(r, e, i, a, o)
	}));
	if (s.some(({ turn: t }) => "end" in t && hasImageFailed(e, t.end))) return { end: s.map(({ target: t, turn: n }) => "end" in n ? n.end : goingOn(e, t, n)) };
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.$t)(fewAtATime(e, s, n).map(({ turn: e }) => e));
};
const fewAtATime = (e, t, n) => {
	const { wish: r, world: i, goal: a, at: o } = e;
	if (r.concurrency === void 0 || a.way !== "forward" || o.cancelled) return t;
	const s = t.flatMap(({ turn: e }) => "end" in e ? [e.end] : []);
	const c = hasTooManyFailures(e, [...n, ...s]);
	const l = t.filter(({ turn: e }) => !("end" in e)).filter(({ target: e }) => !c || isWaveBegun(i, a, [e])).slice(0, r.concurrency);
	return t.filter((e) => "end" in e.turn || l.includes(e));
};
const goingOn = ({ wish: e, world: t, goal: n, at: r }, i, a) => {
	const o = t.targets.get(i);
	const s = "wait" in a ? (0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.c)(a.wait) : "nothing more is begun";
	if (!o || !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(o)) return {
		target: i,
		outcome: "open",
		release: void 0,
		image: "",
		groups: [],
		why: s
	};
	return {
		...openResult(i, o, n, watchedNow(e, i, t, r)),
		why: s
	};
};
// packages/domain/src/environment/converge/only-failed.ts
const forFailed = (e, t) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(t.ledger);
	if (e.onlyFailed === void 0 || n?.way !== "forward") return e;
	const { onlyFailed: r, ...i } = e;
	const a = standingsOf(e, t, n);
	const isKept = (e) => a.get(e) !== "not-begun";
	const o = e.waves.flat();
	const s = o.filter((t) => !isKept(t) && !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.st)(e.places, t).some(isKept));
	if (s.length === 0) return i;
	const c = o.filter((e) => !s.includes(e));
	return {
		...i,
		waves: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.R)(e.waves, c),
		leftOut: {
			targets: s,
			reason: r,
			waves: e.waves
		}
	};
};
const nothingFailed = (e, t, { cancelled: n }) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(t.ledger);
	if (e.onlyFailed === void 0 || r?.way !== "forward" || n) return void 0;
	const i = standingsOf(e, t, r);
	const a = [...i].flatMap(([e, t]) => t === "not-begun" ? [e] : []);
	if ([...i.values()].includes("failed") || isMending(t)) return void 0;
	if (a.length === 0 && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(t.ledger).intent !== null) return void 0;
	const [o] = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.qn)(t);
	const s = {
		release: o?.metadata?.release,
		image: o?.image ?? "",
		targets: [],
		groups: []
	};
	const c = a.length > 0 ? `; not begun: ${a.join(", ")}` : "";
	return { end: {
		...s,
		outcome: "unchanged",
		why: `nothing has failed in ${e.name}${c}`
	} };
};
const isMending = (e) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Xn)(e).some(({ pointer: e, fleet: t }) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(t).wasTried((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(e)?.image ?? ""));
const standingsOf = (e, t, n) => new Map(e.waves.flatMap((e) => {
	const r = e.map((e) => [e, standingOf(t, n, e)]);
	const i = r.some(([, e]) => e === "there" || e === "begun");
	return r.map(([e, t]) => t === "there" ? [e, "there"] : [e, i || t === "unread" ? "failed" : "not-begun"]);
}));
const standingOf = ({ targets: e }, { release: t }, n) => {
	const r = e.get(n);
	if (!r || !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(r)) return "unread";
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(r.pointer);
	if (!i || i.metadata?.release !== t) return "not-there";
	const a = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(r.fleet);
	if ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.tr)(r.pointer)?.version === i.version && a.isWhollyOn(i.image)) return "there";
	return a.isOn(i.image) || a.wasEverTried(i.image) ? "begun" : "not-there";
};
// packages/domain/src/environment/converge/rejected-under-way.ts
const rejectedUnderWay = (e, t, n, r) => {
	if (r.cancelled) return void 0;
	const i = e.waves.flat();
	const a = e.waves.toReversed().flat().flatMap((a) => {
		const o = t.targets.get(a);
		if (!o || !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(o)) return [];
		const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.J)({
			...e,
			among: i
		}, t, a);
		return barredImages(t, o, n).flatMap((e) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(o.fleet).callBack(e, s, r) ?? []);
	});
	const o = a.flatMap((e) => "act" in e ? e.act : []);
	if (o.length > 0) return { act: atOnce(o, e.places, r) };
	const s = a.flatMap((e) => "wait" in e ? [e.wait] : []);
	return s.length > 0 ? { wait: s.join("; ") } : void 0;
};
const barredImages = (e, { pointer: t }, n) => {
	const isBarred = (t) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.kt)(e, t).some(({ kind: e }) => e === "rejected" || n?.way !== "rest" || n.release !== t);
	const r = [...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.nr)(t)].map(([e, { image: t }]) => ({
		image: t,
		isBarred: isBarred(e)
	}));
	const i = new Set(r.flatMap(({ image: e, isBarred: t }) => t ? [] : [e]));
	return [...new Set(r.flatMap(({ image: e, isBarred: t }) => t && !i.has(e) ? [e] : []))];
};
// packages/domain/src/environment/converge/settle.ts
const settle = (e, t, n, r, i) => {
	const a = n.way === "rest" ? r.filter((n) => isPutBack(e, t, n)) : [];
	const o = r.map((e) => a.includes(e) ? putBack(e) : e);
	const s = o.flatMap((e) => e.groups);
	const c = o.filter(({ untouched: e }) => !e);
	if (c.length === 0) return nothingRuns(e, n, o);
	const l = c[0]?.release;
	const u = {
		release: l,
		image: c[0]?.image ?? "",
		targets: o,
		groups: s
	};
	if (l === void 0 || c.some((e) => e.release !== l)) {
		const t = c.map(({ target: e, release: t }) => `${e} says ${t}`).join(", ");
		const n = `The pointers of ${e.name} differ: ${t}.`;
		return { end: {
			...u,
			outcome: "failed",
			why: n,
			code: "pointer.differs"
		} };
	}
	const d = whatRuns(c, l);
	const f = e.leftOut ? void 0 : becameTrue(t, n, l);
	if ((f === "verified" || f === "rolled-back" && !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(t.ledger).good.includes(l)) && !areProved(e, o)) return configured(e, o.map((t) => asConfigured(e, t)));
	if (f) {
		const n = evidenceOf(c);
		const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(t.ledger, {
			kind: f,
			release: l
		}, e.writer, i.now, onImage(o, d), { evidence: n });
		if (r) return { act: [r] };
	}
	const p = e.leftOut && n.way === "back" ? "rolled-back" : outcomeOf(e, t, o);
	return { end: {
		...u,
		outcome: p,
		why: whyOf(p, e, l, onImage(o, d), t) + putBackText(a) + leftOutIn(e),
		...unapprovedEnd(e)
	} };
};
const unapprovedEnd = ({ leftOut: e, continuing: t }) => {
	if (!e?.droppedOut) return {};
	return t ? { outcome: "paused" } : {
		outcome: "failed",
		code: "target.unapproved"
	};
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
const areProved = ({ selections: e }, t) => t.some(isProved) && t.every((t) => isProved(t) || (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(e, t.target));
const asConfigured = ({ selections: e }, t) => isProved(t) || (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(e, t.target) ? t : {
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
	const i = r && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(r) ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(r.pointer) : void 0;
	return i?.metadata?.run === e.run && i.modified > ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Vn)(t.ledger)?.modified ?? 0);
};
const leftOutIn = ({ leftOut: e }) => e ? `; ${(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.G)(e)}` : "";
const putBack = (e) => ({
	...e,
	outcome: "refreshed",
	why: `its pointer was put back; ${e.why}`
});
const putBackText = (e) => e.length === 0 ? "" : `; put back: ${e.map(({ target: e }) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(e)).join(", ")}`;
const becameTrue = (e, { way: t, release: n }, r) => {
	const { current: i, good: a } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(e.ledger);
	if (t === "back") return r === n ? "rolled-back" : void 0;
	if (t === "rest") return void 0;
	return r === n || r === i && !a.includes(r) ? "verified" : void 0;
};
const outcomeOf = ({ writer: e }, t, n) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(t.ledger);
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
	const t = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.In)(e).findLast(({ event: e }) => e.kind === "rolling-back")?.event.reason;
	return t ? `: ${(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.c)(t)}` : "";
};
// packages/domain/src/environment/converge/validate.ts
const orValidated = (e, t, n, r) => {
	const i = "end" in n && (n.end.outcome === "refreshed" || n.end.outcome === "unchanged") && !e.leftOut ? validation(e, t, r) : void 0;
	return i ? { act: [i] } : n;
};
const validation = ({ validations: e = [], writer: t }, { ledger: n }, { now: r }) => {
	for (const [i, a] of byRelease(e)) {
		if (!(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(n).good.includes(i)) continue;
		const e = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.F)(n, i);
		const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.P)(a);
		if (Object.entries(o).every(([t, n]) => e.get(t) === n)) continue;
		const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(n, {
			kind: "validated",
			release: i
		}, t, r, `earlier steps have looked at ${i}`, { evidence: o });
		if (s && s.id !== (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.N)(n, i)?.id) return s;
	}
};
const validationRemarks = ({ name: e, validations: t = [] }, { ledger: n }) => t.filter(({ release: e }) => e !== void 0 && ![...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(n).good, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(n).intent?.release].includes(e)).map(({ name: t, release: n }) => `The verdict ${t} is about ${n}, which was not proved in ${e}: it is not recorded.`);
const byRelease = (e) => Map.groupBy(e.flatMap((e) => e.release === void 0 ? [] : [{
	...e,
	release: e.release
}]), ({ release: e }) => e);
// packages/domain/src/environment/converge/converge.ts
const converge = (e, t, n) => convergeAll(workedOnBy(e, t), t, n, () => nothingFailed(e, t, n));
const workedOnBy = (e, t) => forApproved(forFailed(e, t), t);
const convergeAll = (e, t, n, r) => {
	const i = n.refused.get((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.St)(e.name));
	if (i) return failed(t, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(i), i.message);
	const a = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.It)(e.name, t) ?? (e.passesHalt ? void 0 : (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(e.name, t, e));
	if (a) return failed(t, a.code, a.why);
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.q)(t, e.writer, n.now) ?? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.wt)(t.ledger, e.writer);
	if (o) return { act: [o] };
	const s = rolloutThatFailed(e, t);
	const c = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(t.ledger);
	if (s !== void 0) return rejectedUnderWay(e, t, c, n) ?? failed(t, "rollout.failed", s);
	const l = overdueUnderWay(e, t, n);
	if (l) return l;
	const u = e.continuing && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.zt)({
		...e,
		approvals: e.continuing
	}, t);
	if (u) return rejectedUnderWay(e, t, c, n) ?? u;
	if (!c) return failed(t, "pointer.missing", `Nothing was ever promoted into ${e.name}, nor recorded there.`);
	if (c.way === "back") return goBack(e, t, c, n);
	const walked = () => walk(e, t, c, c.way === "rest" ? [e.waves.flat()] : e.waves, n);
	return takenBack(e, t, c, n, walked) ?? quarantinedUnderWay(e, t, c, n) ?? labelled(e, t, n) ?? rejectedUnderWay(e, t, c, n) ?? r() ?? nothingApproved(e, t) ?? pointersPutRight(e, t, c, n) ?? refusedBeforeRollout(e, t, c, n) ?? walked();
};
const nothingApproved = ({ waves: e, leftOut: t }, n) => t?.droppedOut && e.length === 0 ? failed(n, "target.unapproved", (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.G)(t)) : void 0;
const labelled = ({ places: e, leftOut: t }, n, r) => {
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Zn)((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.K)(n, t)).flatMap(([e, t]) => {
		const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.yt)(e, t, n, void 0);
		return i && !r.refused.has((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(e)) ? [i] : [];
	});
	if (i.length === 0) return void 0;
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(n) ? { act: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.at)(i, e) } : { need: "images" };
};
const pointersPutRight = (e, t, n, r) => {
	const i = e.waves.flat().flatMap((i) => {
		const o = t.targets.get(i);
		if (!o || !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(o) || !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(o.pointer, t.ledger)) return [];
		const s = convergeTarget(e, i, t, n, r);
		return "act" in s ? s.act : [];
	});
	if (i.length === 0) return void 0;
	if (isRestoring(n, i) && !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(t)) return { need: "images" };
	return { act: atOnce(i, e.places, r) };
};
const goBack = (e, t, n, r) => {
	const { release: i } = n;
	const a = `${e.name} cannot go back to ${i}`;
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.kt)(t, i);
	if (o.length === 0 && !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(t)) return { need: "images" };
	const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Et)(o, a) ?? ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.vt)(t, i) ? void 0 : (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Et)((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(t, i), a));
	if (s) return labelled(e, t, r) ?? failed(t, s.code, s.why);
	return walk(e, t, n, e.waves, r);
};
const walk = (e, t, n, r, i) => {
	const a = inWaves({
		wish: e,
		world: t,
		goal: n,
		at: i
	}, r);
	if ("act" in a && isRestoring(n, a.act) && !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(t)) return { need: "images" };
	if ("act" in a) return { act: atOnce(a.act, e.places, i) };
	if ("wait" in a || "need" in a) return a;
	const o = [...a.end, ...notBegun(r, a.end, t)];
	if (o.every(targetEndedWell)) return orValidated(e, t, settle(e, t, n, o, i), i);
	return o.every(isUnderWay) ? configured(e, o) : giveUp(e, t, n, o, i);
};
const isUnderWay = (e) => targetEndedWell(e) || e.outcome === "configured" || e.outcome === "waiting";
const failed = (e, t, n) => {
	const [r] = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.qn)(e);
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
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(t.ledger);
	if (n?.kind !== "failed" || n.run !== e.run) return void 0;
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.qn)(t).some(({ metadata: e }) => e?.release === n.release) ? n.reason ?? "" : void 0;
};
const notBegun = (e, t, n) => e.flat().filter((e) => !t.some(({ target: t }) => t === e)).map((r) => {
	const i = n.targets.get(r);
	const a = i && "pointer" in i ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.er)(i.pointer) : void 0;
	const o = e.some((e) => e.includes(r) && t.some((t) => e.includes(t.target)));
	const s = t.every((e) => targetEndedWell(e) || e.outcome === "configured") ? "an earlier wave has proved nothing yet" : o ? "others of its wave failed" : "an earlier wave has not ended well";
	return {
		target: r,
		outcome: "waiting",
		release: a?.metadata?.release,
		image: a?.image ?? "",
		groups: [],
		why: s
	};
});
// packages/domain/src/environment/converge/planned-end.ts
const plannedEnd = (e, t) => {
	const n = t.outcome === "failed" ? t.targets.filter(({ outcome: e }) => e === "failed") : [];
	if (n.length === 0) return {
		end: t,
		awaited: []
	};
	const r = new Map((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Qn)(e).filter(([, { transient: e }]) => e));
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
const awaitedText = (e, t) => `Target ${e} cannot be read now: ${(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.c)(t)}. The run itself waits for it, and then does what is missing there.`;
// packages/domain/src/environment/wish/converge-wish.ts
const convergeWish = (e, t, n, { drift: r = "stop", continues: i, only: a, until: o, validations: s = [], asksLaunches: c = false } = {}) => ({
	...t,
	waves: a?.environment.waves ?? t.waves,
	leftOut: a?.leftOut,
	...a?.failed === void 0 ? {} : { onlyFailed: a.failed },
	home: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(e),
	selections: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.qt)(t.targets),
	places: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.ot)(t.targets),
	writer: n,
	drift: r,
	passesHalt: false,
	until: o,
	validations: s,
	asksLaunches: c,
	continuing: i ? t.approvals : void 0
});
// packages/aws/src/environment/environment.ts
const Ie = 3;
const lookAtEnvironment = async ({ home: e, targets: t }, n, r) => {
	const { name: i, targets: a, needs: o, named: s, launches: c } = n;
	let l = r ?? {
		...await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.o)(e, n, void 0),
		targets: new Map()
	};
	for (let u = 1;; u++) {
		const d = o.has("launches") && c ? { launches: c } : {};
		const f = {
			records: false,
			images: o.has("images"),
			named: s,
			...d
		};
		const p = await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.i)(t, i, a, l, l.targets, f);
		const m = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.m)([...askedOfTargets(t, i, p), [e.parameters, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.f)(i, l.ledger)]]);
		const h = await lookAtRecords(t, i, a, l, p, m);
		const g = await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.o)(e, n, l, m);
		const _ = o.has("alarms") ? await watchedAlarms(t, n, { targets: h }, r?.watched) : void 0;
		const v = {
			...g,
			..._ ? { watched: _ } : {},
			targets: h
		};
		if (u >= Ie || isAsBefore(l, p, v)) return v;
		l = v;
	}
};
const Le = 45e3;
const Re = 1728e5;
const watchedAlarms = async (e, { now: t, targets: n, alarms: r = [] }, i, a) => {
	const o = t();
	if (a && o < a.asked + Le) return a;
	return {
		asked: o,
		alarms: await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.l)(e, {
			targets: n,
			alarms: r
		}, i, o - Re)
	};
};
const askedOfTargets = (e, t, n) => [...n].flatMap(([n, r]) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(r) ? [[(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.g)(e, n).parameters, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.p)(t)]] : []);
const lookAtRecords = async (e, t, n, r, i, a) => {
	const o = n.filter((e) => {
		const t = i.get(e.name);
		return t !== void 0 && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(t);
	});
	const s = await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.i)(e, t, o, r, i, {
		fleets: false,
		newest: a
	});
	return new Map([...i].map(([e, t]) => [e, s.get(e) ?? t]));
};
const isAsBefore = (e, t, n) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Un)(n.ledger)?.version === (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Un)(e.ledger)?.version && [...n.targets].every(([e, n]) => {
	const r = t.get(e);
	return !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(n) || r !== void 0 && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(r) && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Un)(r.pointer)?.version === (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_1__.Un)(n.pointer)?.version;
});



/***/ })

};
