export const id = 621;
export const ids = [621];
export const modules = {

/***/ 4621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ candidates),
/* harmony export */   $t: () => (/* binding */ lastEvent),
/* harmony export */   A: () => (/* binding */ targetRefusals),
/* harmony export */   At: () => (/* binding */ objections),
/* harmony export */   B: () => (/* binding */ isPatient),
/* harmony export */   Bt: () => (/* binding */ writeEvent),
/* harmony export */   C: () => (/* binding */ withoutLock),
/* harmony export */   Ct: () => (/* binding */ endedWell),
/* harmony export */   D: () => (/* binding */ notAwaited),
/* harmony export */   Dt: () => (/* binding */ closedBy),
/* harmony export */   E: () => (/* binding */ recordRemarks),
/* harmony export */   Et: () => (/* binding */ stoppedBefore),
/* harmony export */   F: () => (/* binding */ importAway),
/* harmony export */   Ft: () => (/* binding */ localImage),
/* harmony export */   G: () => (/* binding */ askHold),
/* harmony export */   Gt: () => (/* binding */ notContinued),
/* harmony export */   H: () => (/* binding */ askWindows),
/* harmony export */   Ht: () => (/* binding */ unbelievable),
/* harmony export */   I: () => (/* binding */ placeOf),
/* harmony export */   It: () => (/* binding */ labelVerified),
/* harmony export */   J: () => (/* binding */ freezesGate),
/* harmony export */   Jt: () => (/* binding */ goalOf$1),
/* harmony export */   K: () => (/* binding */ holdGate),
/* harmony export */   Kt: () => (/* binding */ driftOf),
/* harmony export */   L: () => (/* binding */ oncePerPointer),
/* harmony export */   Lt: () => (/* binding */ ledgerSubject),
/* harmony export */   M: () => (/* binding */ leftOutText),
/* harmony export */   Mt: () => (/* binding */ obstaclesText),
/* harmony export */   N: () => (/* binding */ readOnly),
/* harmony export */   Nt: () => (/* binding */ obstaclesToNamed),
/* harmony export */   O: () => (/* binding */ predictEnvironment),
/* harmony export */   Ot: () => (/* binding */ imageObstacle),
/* harmony export */   P: () => (/* binding */ withoutLeftOut),
/* harmony export */   Pt: () => (/* binding */ imagesSeen),
/* harmony export */   Q: () => (/* binding */ bestWayLater),
/* harmony export */   Qt: () => (/* binding */ countingVersions),
/* harmony export */   R: () => (/* binding */ placesOf),
/* harmony export */   Rt: () => (/* binding */ pointerSubject),
/* harmony export */   S: () => (/* binding */ watchCancellation),
/* harmony export */   St: () => (/* binding */ rollVerb),
/* harmony export */   T: () => (/* binding */ awayRemarks),
/* harmony export */   Tt: () => (/* binding */ groupsIn),
/* harmony export */   U: () => (/* binding */ openings),
/* harmony export */   Ut: () => (/* binding */ readingOf),
/* harmony export */   V: () => (/* binding */ watchedSince),
/* harmony export */   Vt: () => (/* binding */ halted),
/* harmony export */   W: () => (/* binding */ windowsGate),
/* harmony export */   Wt: () => (/* binding */ missingApprovals),
/* harmony export */   X: () => (/* binding */ zone),
/* harmony export */   Xt: () => (/* binding */ vr),
/* harmony export */   Y: () => (/* binding */ T),
/* harmony export */   Yt: () => (/* binding */ isAsBefore),
/* harmony export */   Z: () => (/* binding */ bestWay),
/* harmony export */   Zt: () => (/* binding */ calledOff),
/* harmony export */   _: () => (/* binding */ readEnvironment),
/* harmony export */   _n: () => (/* binding */ verifiedVersion),
/* harmony export */   _t: () => (/* binding */ tagText),
/* harmony export */   a: () => (/* binding */ homeOrAway),
/* harmony export */   an: () => (/* binding */ newestVersion),
/* harmony export */   at: () => (/* binding */ recoveredFrom),
/* harmony export */   b: () => (/* binding */ cameOfCancel),
/* harmony export */   bn: () => (/* binding */ Jn),
/* harmony export */   bt: () => (/* binding */ rollout),
/* harmony export */   c: () => (/* binding */ environmentAct),
/* harmony export */   cn: () => (/* binding */ isRejected),
/* harmony export */   ct: () => (/* binding */ isOn),
/* harmony export */   d: () => (/* binding */ namesAtHome),
/* harmony export */   dn: () => (/* binding */ isRead),
/* harmony export */   dt: () => (/* binding */ movePointer),
/* harmony export */   en: () => (/* binding */ lastMove),
/* harmony export */   et: () => (/* binding */ candidatesText),
/* harmony export */   f: () => (/* binding */ namesInTarget),
/* harmony export */   fn: () => (/* binding */ lastReadTargets),
/* harmony export */   ft: () => (/* binding */ hasNoInstance),
/* harmony export */   g: () => (/* binding */ runUnderLock),
/* harmony export */   gn: () => (/* binding */ desiredVersion),
/* harmony export */   gt: () => (/* binding */ workloadOf),
/* harmony export */   h: () => (/* binding */ lookAtFleet),
/* harmony export */   hn: () => (/* binding */ whyUnread$1),
/* harmony export */   ht: () => (/* binding */ selectsNothing),
/* harmony export */   i: () => (/* binding */ lookAtTargets),
/* harmony export */   "in": () => (/* binding */ newestLeft),
/* harmony export */   it: () => (/* binding */ leavingByPointers),
/* harmony export */   j: () => (/* binding */ leftOutResults),
/* harmony export */   jt: () => (/* binding */ obstacles),
/* harmony export */   k: () => (/* binding */ refusalsText),
/* harmony export */   kt: () => (/* binding */ missing),
/* harmony export */   l: () => (/* binding */ clientsOf),
/* harmony export */   ln: () => (/* binding */ desiredVersions),
/* harmony export */   lt: () => (/* binding */ runs),
/* harmony export */   m: () => (/* binding */ readLedger),
/* harmony export */   mn: () => (/* binding */ unreadTargets),
/* harmony export */   mt: () => (/* binding */ selectionsOf),
/* harmony export */   n: () => (/* binding */ fleetMemory),
/* harmony export */   nn: () => (/* binding */ leftByLedger),
/* harmony export */   nt: () => (/* binding */ lastGood),
/* harmony export */   o: () => (/* binding */ lookAtHome),
/* harmony export */   on: () => (/* binding */ stateOf$1),
/* harmony export */   ot: () => (/* binding */ canBeOn),
/* harmony export */   p: () => (/* binding */ newestOnce),
/* harmony export */   pn: () => (/* binding */ readTargets),
/* harmony export */   pt: () => (/* binding */ mayBeEmpty),
/* harmony export */   q: () => (/* binding */ askFreezes),
/* harmony export */   qt: () => (/* binding */ foreignText),
/* harmony export */   r: () => (/* binding */ leftClaim),
/* harmony export */   rn: () => (/* binding */ newestCounting),
/* harmony export */   rt: () => (/* binding */ begunBack),
/* harmony export */   s: () => (/* binding */ lookAtLock),
/* harmony export */   sn: () => (/* binding */ verifiedAt),
/* harmony export */   st: () => (/* binding */ isAllOn),
/* harmony export */   t: () => (/* binding */ environmentMemory),
/* harmony export */   tn: () => (/* binding */ leftBy),
/* harmony export */   tt: () => (/* binding */ isWayUnclear),
/* harmony export */   u: () => (/* binding */ connect),
/* harmony export */   un: () => (/* binding */ isPointed),
/* harmony export */   ut: () => (/* binding */ misplacedLabel),
/* harmony export */   v: () => (/* binding */ environmentClaim),
/* harmony export */   vn: () => (/* binding */ versionsByRelease),
/* harmony export */   vt: () => (/* binding */ predictFleet),
/* harmony export */   w: () => (/* binding */ encodeQuarantine),
/* harmony export */   wt: () => (/* binding */ readable),
/* harmony export */   x: () => (/* binding */ clearUp),
/* harmony export */   xt: () => (/* binding */ fewAtOnce),
/* harmony export */   y: () => (/* binding */ environmentRun),
/* harmony export */   yn: () => (/* binding */ decoded),
/* harmony export */   yt: () => (/* binding */ groupsAsSeen),
/* harmony export */   z: () => (/* binding */ sharing),
/* harmony export */   zt: () => (/* binding */ restate)
/* harmony export */ });
/* harmony import */ var _left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2870);
/* harmony import */ var _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1319);
/* harmony import */ var _back_off_CggwIscW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5511);
/* harmony import */ var _classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7708);
/* harmony import */ var _client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(711);
/* harmony import */ var _web_w6nfJEMj_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1057);
/* harmony import */ var _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3451);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7010);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1589);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6997);
/* harmony import */ var _AwsQueryProtocol_bYL1doDE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4189);
/* harmony import */ var _place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8668);












// packages/domain/src/away-home.ts
const Jn = 12e4;
const Yn = 3;
const homeWithoutWrites = (e, { now: t, unanswered: n }) => {
	const [r] = ("act" in e ? e.act : []).filter((e) => !("target" in e)).flatMap((e) => {
		const t = n?.get(e.on);
		return t?.do === e.do && t.after === ("after" in e ? e.after : void 0) ? [t] : [];
	}).filter(({ since: e, times: n }) => n >= Yn && t >= e + 12e4);
	if (!r) return void 0;
	return {
		...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.fr)(r.message, { transient: true }),
		takesNoWrites: true,
		wasRead: true,
		since: r.since,
		asked: t
	};
};
// packages/domain/src/schema/decode.ts
const at = (e) => ({
	at: { source: e },
	wrong: "it is missing or malformed",
	allowed: ""
});
const Xn = {
	..._context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.hn,
	unfit: (e, t, { name: n }) => at(n),
	itemCount: (e, t, n, { name: r }) => at(r),
	entryCount: (e, t, n, { name: r }) => at(r),
	twice: (e, { name: t }) => at(t),
	misnamed: (e, t, n, { name: r }) => at((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.gn)(r, e)),
	unknown: ({ name: e, key: t }) => at((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.gn)(e, t)),
	both: ({ name: e, key: t }) => at((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.gn)(e, t)),
	missing: ({ name: e, key: t }) => at((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.gn)(e, t))
};
const decoded = (e, t) => {
	const n = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.mn)(t, e, Xn, {
		name: "",
		namedAt: t.at
	}).map((e) => e.at.source);
	return n.length > 0 ? { bad: [...new Set(n)] } : { value: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.on)(e, t) };
};
const forgiven = (e, t) => {
	if (t.is !== "map" || e.is !== "fields") return t;
	const n = t.entries.flatMap((t) => {
		const n = Object.hasOwn(e.rows, t.key) ? e.rows[t.key] : void 0;
		if (!n) return [];
		const r = forgiven(n.type, t.value);
		return n.required || "value" in decoded(n.type, r) ? [{
			...t,
			value: r
		}] : [];
	});
	return {
		...t,
		entries: n
	};
};
// packages/domain/src/records/parameter-text.ts
const Zn = /"(?:[^"\\]|\\.)*"?/g;
const unicodeEscape = (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
const parameterText = (e) => JSON.stringify(e).replace(Zn, (e) => e.replace(/[{\u007f-\uffff]/g, unicodeEscape));
const objectIn = (e) => {
	try {
		const t = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.sn)(JSON.parse(e), { source: "the record" });
		return t?.is === "map" ? t : void 0;
	} catch {
		return;
	}
};
const clipped = (e, t) => {
	const size = (e) => parameterText(e).length - 2;
	if (size(e) <= t) return e;
	let n = "";
	for (const r of e) {
		if (size(`${n}${r}\u2026`) > t) break;
		n += r;
	}
	return `${n}\u2026`;
};
// packages/domain/src/records/texts.ts
const w = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.tr)("a release", "a release like 1.4.0/2", (e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(e) ? e : void 0);
const Qn = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.tr)("a moment", "a moment like 2026-11-21T02:00:00Z", (e) => Number.isNaN(Date.parse(e)) ? void 0 : e);
const $n = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.tr)("a duration", "a duration like 1h30m", (e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ar)(e) === void 0 ? void 0 : e);
// packages/domain/src/records/pointer.ts
const er = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Kn)({
	from: {
		type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.er)(w),
		required: true
	},
	by: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	},
	reason: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	},
	named: { type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Qn)(true) }
});
const tr = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Kn)({
	release: {
		type: w,
		required: true
	},
	source: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	},
	fingerprint: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	},
	run: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	},
	good: { type: w },
	after: { type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(0, Number.MAX_SAFE_INTEGER) },
	left: { type: w },
	away: { type: er }
});
const nr = 1024;
const rr = 200;
const encodePointerMetadata = ({ release: e, source: t, fingerprint: n, run: r, good: i, after: a, left: o, away: s }) => {
	const c = {
		...a === void 0 ? {} : { after: a },
		...o === void 0 ? {} : { left: o }
	};
	const l = s === void 0 ? {} : { away: {
		...s,
		reason: clipped(s.reason, rr)
	} };
	const u = parameterText({
		release: e,
		source: t,
		fingerprint: n,
		run: r,
		...i === void 0 ? {} : { good: i },
		...c,
		...l
	});
	if (u.length > 1024) throw new RangeError(`a pointer's description of ${u.length} characters does not fit ${nr}`);
	return u;
};
const decodePointerMetadata = (e) => {
	const t = objectIn(e ?? "");
	const n = t && decoded(tr, forgiven(tr, t));
	return n && "value" in n ? n.value : void 0;
};
const pointerVersions = (e) => {
	const t = [];
	let n;
	for (const r of [...e].sort((e, t) => e.version - t.version)) {
		const { version: e, value: i, description: a, labels: o, modified: s, by: c } = r;
		const l = n?.description === a && (n.value !== i || n.isKept);
		t.push({
			version: e,
			image: i,
			modified: s,
			labels: o,
			metadata: l ? void 0 : decodePointerMetadata(a),
			by: c
		});
		n = {
			...r,
			isKept: l
		};
	}
	return t;
};
const ir = "verified";
const newestFirst = (e) => [...e].sort((e, t) => t.version - e.version);
const desiredVersion = (e) => newestFirst(e)[0];
const verifiedVersion = (e) => e.find(({ labels: e }) => e.includes(ir));
const versionsByRelease = (e) => {
	const t = new Map();
	for (const n of newestFirst(e)) if (n.metadata && !t.has(n.metadata.release)) t.set(n.metadata.release, n);
	return t;
};
const bringLabelForward = (e) => {
	const [t, n] = [desiredVersion(e), verifiedVersion(e)];
	if (!t || !n || t.version - n.version < 95) return void 0;
	const r = newestFirst(e).find(({ image: e, metadata: t, version: r }) => r > n.version && e === n.image && t?.release === n.metadata?.release);
	if (r) return { label: r };
	return t.version - n.version < 99 && n.metadata ? { restate: n } : { unlabel: n };
};
// packages/domain/src/environment/world.ts
const isRead = (e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.lr)(e);
const readTargets = ({ targets: e }) => [...e].flatMap(([e, t]) => isRead(t) ? [[e, t]] : []);
const lastReadTargets = ({ targets: e }) => [...e.values()].flatMap((e) => isRead(e) ? [e] : e.before ?? []);
const unreadTargets = ({ targets: e }) => [...e].flatMap(([e, t]) => isRead(t) ? [] : [[e, t]]);
const whyUnread$1 = (e) => unreadTargets(e).map(([e, { why: t }]) => `Target ${e} cannot be read: ${t}`).join("; ");
const desiredVersions = (e) => readTargets(e).flatMap(([, { pointer: e }]) => desiredVersion(e) ?? []);
const isPointed = (e) => readTargets(e).some(([, { pointer: e }]) => e.length > 0);
// packages/domain/src/environment/admission/halted-places.ts
const haltsIn = (e, { home: t, places: n }) => {
	const r = [...e.halt ? [{
		place: t,
		halt: e.halt
	}] : [], ...readTargets(e).flatMap(([e, { halt: t }]) => t ? [{
		place: n.get(e) ?? e,
		halt: t
	}] : [])];
	const [i] = r.flatMap(({ halt: e }) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ur)(e) ? e.code ?? [] : []);
	return {
		halted: told(r.flatMap(({ place: e, halt: t }) => "reason" in t ? [{
			place: e,
			why: t.reason
		}] : [])),
		unread: told(r.flatMap(({ place: e, halt: t }) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ur)(t) ? [{
			place: e,
			why: t.why
		}] : [])),
		...i ? { code: i } : {}
	};
};
const told = (e) => [...Map.groupBy(e, ({ why: e }) => e)].map(([e, t]) => `in ${[...new Set(t.map(({ place: e }) => e))].join(", ")}: ${e}`).join("; ");
// packages/domain/src/records/ledger/state.ts
const ar = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.$n)({
	release: {
		type: w,
		required: true
	},
	kind: {
		type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Qn)("promote", "rollback"),
		required: true
	},
	run: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	},
	at: {
		type: Qn,
		required: true
	},
	plan: { type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn }
});
const or = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.$n)({
	reason: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	},
	by: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	},
	at: {
		type: Qn,
		required: true
	}
});
const sr = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.$n)({
	release: {
		type: w,
		required: true
	},
	reason: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	}
});
const cr = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Xn)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.qn)(w, sr), (e) => typeof e === "string" ? {
	release: e,
	reason: ""
} : e);
const lr = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.$n)({
	current: {
		type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.er)(w),
		required: true
	},
	good: {
		type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Zn)(w),
		required: true
	},
	intent: {
		type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.er)(ar),
		required: true
	},
	hold: {
		type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.er)(or),
		required: true
	},
	rejected: {
		type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Zn)(cr),
		required: true
	},
	soak: {
		type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(w, $n, 0, Number.POSITIVE_INFINITY),
		required: true
	}
});
const ur = {
	current: null,
	good: [],
	intent: null,
	hold: null,
	rejected: [],
	soak: {}
};
const isRejected = (e, t) => e.rejected.some((e) => e.release === t);
// packages/domain/src/records/ledger/event.ts
const dr = 2;
const fr = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.$n)({
	version: {
		type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(0, Number.MAX_SAFE_INTEGER),
		required: true
	},
	digest: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	}
});
const pr = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.$n)({
	v: {
		type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Qn)(1, 2),
		required: true
	},
	id: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	},
	kind: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	},
	after: { type: fr },
	at: {
		type: Qn,
		required: true
	},
	restated: { type: Qn },
	release: {
		type: w,
		required: true
	},
	run: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	},
	actor: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	},
	approvers: {
		type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Zn)(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn),
		required: true
	},
	reason: {
		type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.er)(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn),
		required: true
	},
	evidence: {
		type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Jn)(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn, _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn, 0, Number.POSITIVE_INFINITY),
		required: true
	},
	state: {
		type: lr,
		required: true
	}
});
const mr = 16;
const eventId = ({ run: e, environment: t, kind: n, release: r }, i) => i([
	e,
	t,
	n,
	r
].join("\n")).slice(0, mr);
const valueDigest = (e, t) => t(e).slice(0, mr);
// packages/domain/src/records/ledger/decode.ts
const partOf = (e) => {
	const [t = "", n] = (e.split("[")[0] ?? "").split(".");
	return t === "state" && n !== void 0 ? `${t}.${n}` : t;
};
const partsOf$1 = (e) => [...new Set(e.map(partOf))].join(", ");
const decodedEvent = (e) => {
	const t = decoded(pr, e);
	if ("bad" in t) return { noEvent: `missing or malformed: ${partsOf$1(t.bad)}` };
	const { value: n } = t;
	return n.v === 2 && n.after === void 0 ? { noEvent: "missing or malformed: after" } : { event: n };
};
const decodeEvent = (e) => {
	const t = objectIn(e);
	if (!t) return { noEvent: "it is not a JSON object" };
	const n = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.un)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.pn)(t, "v"));
	if (n !== void 0 && Number.isInteger(n) && n > 2) return { newer: n };
	if (n !== 1 && n !== 2) return { noEvent: `its "v" is ${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.pn)(t, "v") ? "no version of the format" : "missing"}` };
	return decodedEvent(t);
};
// packages/domain/src/records/ledger/kinds.ts
const hr = 120;
const iso$4 = (e) => new Date(e).toISOString();
const first = (e, t, n) => [e, ...t].slice(0, n);
const intent = (e, t, n, { run: r, at: i }) => ({
	release: t,
	kind: e,
	run: r,
	at: iso$4(i),
	...n === void 0 ? {} : { plan: n }
});
const withGood = (e, t) => ({
	...e,
	good: first(t, e.good.filter((e) => e !== t), 5)
});
const withoutRejection = (e, t) => ({
	...e,
	rejected: e.rejected.filter((e) => e.release !== t)
});
const withRejected = (e, t, n) => ({
	...e,
	good: e.good.filter((e) => e !== t),
	rejected: [{
		release: t,
		reason: clipped(n, hr)
	}, ...withoutRejection(e, t).rejected],
	soak: Object.fromEntries(Object.entries(e.soak).filter(([e]) => e !== t))
});
const withHold = (e, t, { actor: n, at: r }) => ({
	...e,
	hold: {
		reason: clipped(t, hr),
		by: n,
		at: iso$4(r)
	}
});
const withSoak = (e, t) => {
	if (t === void 0 || e.current === null) return e;
	const n = Object.entries(e.soak).filter(([t]) => t !== e.current);
	return {
		...e,
		soak: Object.fromEntries(first([e.current, (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ir)(t)], n, 5))
	};
};
const settled$1 = (e, t) => e.intent?.release === t ? {
	...e,
	intent: null
} : e;
const recovering = (e, { recovered: t = [], left: n = [] }) => {
	if (e.good.length > 0) return e;
	return {
		...n.reduce((e, t) => withRejected(e, t, "gone back from before the ledger was lost"), e),
		good: t.slice(0, 5)
	};
};
const gr = {
	baseline: {
		moves: true,
		proves: true,
		apply: (e, t) => ({
			...withGood(recovering(e, t), t.release),
			current: t.release
		})
	},
	promoting: {
		moves: true,
		proves: false,
		apply: (e, { release: t, plan: n, soaked: r, overrides: i = [] }, a) => ({
			...withSoak(i.includes("rejected") ? withoutRejection(e, t) : e, t === e.current ? void 0 : r),
			intent: intent("promote", t, n, a),
			hold: i.includes("hold") ? null : e.hold
		})
	},
	promoted: {
		moves: true,
		proves: false,
		apply: (e, { release: t }) => ({
			...e,
			current: t
		})
	},
	verified: {
		moves: true,
		proves: true,
		apply: (e, { release: t }) => ({
			...settled$1(withGood(e, t), t),
			current: t
		})
	},
	failed: {
		moves: true,
		proves: false,
		apply: (e, { release: t, reason: n }) => settled$1(withRejected(e, t, n), t)
	},
	"rolling-back": {
		moves: true,
		proves: false,
		apply: (e, t, n) => {
			const { release: r, from: i, reason: a, hold: o, retakes: s } = t;
			const c = recovering(e, t);
			const l = s ? withoutRejection(c, r) : c;
			const u = i === null ? l : withRejected(l, i, a);
			return {
				...o ? withHold(u, a, n) : u,
				intent: intent("rollback", r, void 0, n)
			};
		}
	},
	"rolled-back": {
		moves: true,
		proves: true,
		apply: (e, { release: t }) => ({
			...withGood(e, t),
			current: t,
			intent: null
		})
	},
	held: {
		moves: false,
		proves: false,
		apply: (e, { reason: t }, n) => withHold(e, t, n)
	}
};
const applied = (e, t, n) => gr[t.kind].apply(e, t, n);
const kindOf = (e) => Object.entries(gr).find(([t]) => t === e)?.[1];
// packages/domain/src/records/ledger/history.ts
const ledgerVersion = ({ version: e, value: t, modified: n, by: r }, i) => ({
	version: e,
	modified: n,
	by: r,
	digest: valueDigest(t, i),
	...decodeEvent(t)
});
const newestVersion = (e) => e.reduce((e, t) => e && e.version > t.version ? e : t, void 0);
const afterOf = (e) => {
	const t = newestVersion(e);
	return t ? {
		version: t.version,
		digest: t.digest
	} : {
		version: 0,
		digest: ""
	};
};
const isDecidedOn = (e, t, n) => e.version === t - 1 && (n ? n.version === e.version && n.digest === e.digest : true);
const isRepeated = (e, t) => t?.id === e.id && e.restated === void 0;
const _r = new WeakMap();
const countingVersions = (e) => {
	const t = _r.get(e);
	if (t) return t;
	const n = countedIn(e);
	_r.set(e, n);
	return n;
};
const countedIn = (e) => {
	const t = [];
	let n;
	for (const r of [...e].sort((e, t) => e.version - t.version)) {
		if ("event" in r) {
			const { event: e } = r;
			const i = t.at(-1)?.event;
			const a = e.after ? isDecidedOn(e.after, r.version, n) && !isRepeated(e, i) : i === void 0 || i.v === 1;
			const o = e.restated === void 0 ? r.modified : Date.parse(e.restated);
			if (a) t.push({
				...r,
				event: e,
				modified: o
			});
		}
		n = r;
	}
	return t;
};
const newestCounting = (e) => countingVersions(e).at(-1);
const lastEvent = (e) => newestCounting(e)?.event;
const stateOf$1 = (e) => lastEvent(e)?.state ?? ur;
const isWritten = (e, t) => lastEvent(e)?.id === t;
const isMove = ({ event: e }, t) => {
	const n = kindOf(e.kind);
	if (n) return n.moves;
	const [r, i] = [t?.event.state ?? ur, e.state];
	return r.current !== i.current || r.intent?.release !== i.intent?.release || r.intent?.kind !== i.intent?.kind;
};
const newestMove = (e) => {
	const t = countingVersions(e);
	return t.findLast((e, n) => isMove(e, t[n - 1]));
};
const lastMove = (e) => newestMove(e)?.event;
const unknownKinds = (e) => {
	const t = countingVersions(e);
	return t.slice(t.findLastIndex(({ event: e }) => kindOf(e.kind)) + 1);
};
const newestRollback = (e) => {
	const t = newestMove(e);
	if (t && !kindOf(t.event.kind)) return void 0;
	return countingVersions(e).findLast(({ event: e }) => e.kind === "rolling-back")?.event;
};
const newestLeft = (e) => newestRollback(e)?.evidence.left;
const leftBy = (e, t, n) => {
	const r = countingVersions(e).filter(({ event: e }) => e.kind === "rolling-back");
	const i = r.filter(({ modified: e }) => e >= n);
	return (i.findLast(({ event: e }) => e.run === t) ?? i[0] ?? r.at(-1))?.event.evidence.left;
};
const calledOff = (e) => {
	const t = newestRollback(e)?.evidence;
	return t?.left === void 0 ? t?.[vr] : void 0;
};
const vr = "called-off";
const leftByLedger = (e) => {
	const { intent: t } = stateOf$1(e);
	return (t ? t.kind === "rollback" : lastMove(e)?.kind === "rolled-back") ? newestLeft(e) : void 0;
};
const verifiedAt = (e, t) => countingVersions(e).findLast(({ event: e }) => e.release === t && kindOf(e.kind)?.proves)?.modified;
const strayVersions = (e) => {
	const t = newestCounting(e)?.version ?? 0;
	return e.flatMap((e) => "noEvent" in e && e.version > t ? [e] : []).sort((e, t) => e.version - t.version);
};
// packages/domain/src/environment/as-before.ts
const recordsOf = (e) => JSON.stringify([newestCounting(e.ledger)?.version ?? 0, ...readTargets(e).map(([e, { pointer: t }]) => [e, desiredVersion(t)?.version ?? 0])]);
const isAsBefore = (e, t) => recordsOf(e) === recordsOf(t);
// packages/domain/src/environment/goal.ts
const goalIn = (e) => {
	const { intent: t, current: n, good: r } = e;
	if (t?.kind === "rollback") return {
		way: "back",
		release: t.release,
		pointer: t.release
	};
	if (t) return {
		way: "forward",
		release: t.release,
		pointer: n ?? t.release
	};
	if (n === null) return void 0;
	return {
		way: r.includes(n) || isRejected(e, n) ? "rest" : "forward",
		release: n,
		pointer: n
	};
};
const goalOf$1 = (e) => goalIn(stateOf$1(e));
const driftOf = (e, t) => {
	const n = desiredVersion(e);
	const { intent: r, current: i } = stateOf$1(t);
	if (!n) return void 0;
	if (n.metadata === void 0) {
		const t = e.findLast(({ metadata: e, version: t }) => t < n.version && e !== void 0);
		return t?.image === n.image && (t.metadata?.release === i || t.metadata?.release === r?.release) ? { is: "late" } : {
			is: "foreign",
			image: n.image,
			version: n.version
		};
	}
	const { release: a } = n.metadata;
	return a === i || a === r?.release ? void 0 : { is: "late" };
};
const foreignText = (e, { version: t, image: n }) => `Version ${t} of the pointer of ${e} (${n}) was not written by this suite.`;
// packages/domain/src/environment/admission/continuing.ts
const notContinued = ({ name: e, approvals: t, writer: n }, r) => {
	const { intent: i } = stateOf$1(r.ledger);
	const ending = (e, t, n) => {
		const [i] = desiredVersions(r);
		return { end: {
			release: i?.metadata?.release,
			image: i?.image ?? "",
			targets: [],
			groups: [],
			outcome: e,
			why: t,
			...n ? { code: n } : {}
		} };
	};
	if (i === null) return lastEvent(r.ledger)?.run === n.run ? void 0 : ending("unchanged", `nothing is unfinished in ${e}`);
	const { release: a } = i;
	if (i.kind === "rollback" || r.quarantined.has(a)) return void 0;
	const o = missingApprovals(t, r, i);
	if (o !== void 0) return ending("failed", `${e} is to run ${a}, and ${o}.`, "continue.unapproved");
	const s = readTargets(r).flatMap(([e, { pointer: t }]) => {
		const n = driftOf(t, r.ledger);
		return n?.is === "foreign" ? [foreignText(e, n)] : [];
	});
	if (s.length > 0) return ending("failed", s.join(" "), "pointer.foreign");
	const c = readTargets(r).filter(([, { pointer: e }]) => desiredVersion(e)?.metadata?.release !== a);
	if (c.length === 0) return void 0;
	return ending("paused", `${e} is to run ${a}, which the pointer does not say yet in ${c.map(([e]) => e).join(", ")}: promote goes on with that`);
};
const missingApprovals = ({ count: e, of: t }, { ledger: n }, { release: r, run: i }) => {
	if (e === 0) return void 0;
	const a = countingVersions(n).findLast(({ event: e }) => e.kind === "promoting" && e.release === r && e.run === i);
	if (!a) return "the ledger does not tell any more who approved that";
	const o = a.event.approvers.map((e) => e.toLowerCase());
	const s = new Set(o.filter((e) => t?.some((t) => t.toLowerCase() === e) ?? true));
	return s.size >= e ? void 0 : `the ledger tells of ${s.size} of the ${e} approvals that are asked for`;
};
// packages/domain/src/records/ledger/reading.ts
const readingOf = (e, t) => {
	const n = newestCounting(e);
	const r = e.find((e) => "newer" in e && e.version > (n?.version ?? 0));
	if (r && "newer" in r) return {
		is: "newer",
		why: `version ${r.version} of the ledger has "v": ${r.newer}, which this release does not read`
	};
	if (n) return { is: "known" };
	const i = newestVersion(e);
	if (i) return {
		is: "lost",
		why: `none of the ledger's versions up to ${i.version} counts`
	};
	return t ? {
		is: "lost",
		why: "there are pointers and no ledger"
	} : { is: "unwritten" };
};
const yr = 50;
const dueForRestating = (e) => {
	const t = newestCounting(e);
	const n = newestVersion(e);
	return t && n && n.version - t.version >= yr ? t : void 0;
};
// packages/domain/src/environment/admission/standing.ts
const unbelievable = (e, t) => {
	const n = readingOf(t.ledger, isPointed(t));
	if (n.is === "lost") return {
		code: "ledger.lost",
		why: `The ledger of ${e} is lost: ${n.why}.`
	};
	if (n.is === "newer") return {
		code: "ledger.newer",
		why: `A newer release of golden-ami works on ${e}: ${n.why}.`
	};
};
const halted = (e, t, n) => {
	const { halted: r, unread: i, code: a = "aws.denied" } = haltsIn(t, n);
	if (r !== "") return {
		code: "environment.halted",
		why: `${e} is halted ${r}`
	};
	return i === "" ? void 0 : {
		code: a,
		why: `Whether ${e} is halted cannot be read ${i}`
	};
};
// packages/domain/src/records/ledger/apply.ts
const ledgerEvent = (e, t, n, r, i) => ({
	v: 2,
	id: eventId({
		run: r.run,
		environment: e,
		kind: n.kind,
		release: n.release
	}, i),
	kind: n.kind,
	after: afterOf(t),
	at: iso$4(r.at),
	release: n.release,
	run: r.run,
	actor: r.actor,
	approvers: r.approvers ?? [],
	reason: "reason" in n ? n.reason : r.reason ?? null,
	evidence: r.evidence ?? {},
	state: applied(stateOf$1(t), n, r)
});
const restatedEvent = (e, { event: t, modified: n }) => ({
	...t,
	v: 2,
	after: afterOf(e),
	restated: iso$4(n)
});
// packages/domain/src/records/ledger/encode.ts
const br = 4096;
const xr = 200;
const Sr = "cut";
const byImportance = (e) => {
	const t = Object.entries(e);
	const rank = ([e]) => e === "left" ? 0 : e.startsWith("override.") ? 1 : 2;
	return t.toSorted((e, t) => rank(e) - rank(t));
};
const withEvidence = (e, t) => {
	const n = byImportance(e.evidence);
	const r = n.length - t;
	return {
		...e,
		evidence: Object.fromEntries([...n.slice(0, t), ...r > 0 ? [[Sr, `${r} more`]] : []])
	};
};
const stored = (e) => ({
	...e,
	state: {
		...e.state,
		rejected: e.state.rejected.map((e) => e.reason === "" ? e.release : e)
	}
});
const withReasons = (e, t) => e.map((e, n) => n < t ? e : {
	...e,
	reason: ""
});
const withoutOldest = (e, t) => {
	const n = e.map(({ release: e }) => e).toSorted((e, t) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.In)(t, e)).slice(0, t);
	return e.filter(({ release: e }) => n.includes(e));
};
function* everShorter(e) {
	const t = "left" in e.evidence ? 1 : 0;
	for (let n = Object.keys(e.evidence).length; n >= t; n--) yield withEvidence(e, n);
	const n = withEvidence(e, t);
	const r = {
		...n,
		reason: n.reason === null ? null : clipped(n.reason, xr)
	};
	for (let e = r.approvers.length; e >= 0; e--) yield {
		...r,
		approvers: r.approvers.slice(0, e)
	};
	const i = {
		...r,
		approvers: []
	};
	const { state: a } = i;
	const rejecting = (e) => ({
		...i,
		state: {
			...a,
			rejected: e
		}
	});
	for (let e = a.rejected.length - 1; e >= 0; e--) yield rejecting(withReasons(a.rejected, e));
	for (let e = a.rejected.length - 1; e >= 0; e--) yield rejecting(withoutOldest(withReasons(a.rejected, 0), e));
}
const encodeEvent = (e) => {
	for (const t of everShorter(e)) {
		const e = parameterText(stored(t));
		if (e.length <= 4096) return e;
	}
	throw new RangeError(`the ledger's state does not fit ${br} bytes`);
};
// packages/domain/src/environment/steps.ts
const pointerSubject = (e) => `the pointer of ${e}`;
const ledgerSubject = (e) => `the ledger of ${e}`;
const putPointer = (e, t, n, r, i) => ({
	do: "put-pointer",
	on: pointerSubject(e),
	target: e,
	because: i,
	image: t,
	release: n.release,
	after: r,
	description: encodePointerMetadata({
		...n,
		after: r
	})
});
const labelVerified = (e, { version: t, image: n }, r = `every instance runs ${n}`) => ({
	do: "label-pointer",
	on: pointerSubject(e),
	target: e,
	because: r,
	version: t,
	label: ir
});
const unlabel = (e, { version: t }, n) => ({
	do: "unlabel-pointer",
	on: pointerSubject(e),
	target: e,
	because: n,
	version: t,
	label: ir
});
const eventStep = (e, t, n, r) => {
	const i = encodeEvent(t);
	return {
		do: "write-event",
		on: ledgerSubject(e),
		because: n,
		after: t.after?.version ?? 0,
		id: t.id,
		kind: t.kind,
		release: t.release,
		value: i,
		digest: valueDigest(i, r)
	};
};
const writeEvent = (e, t, { environment: n, digest: r, ...i }, a, o, s = {}) => {
	const c = ledgerEvent(n, e, t, {
		...i,
		at: a,
		...s
	}, r);
	return isWritten(e, c.id) ? void 0 : eventStep(n, c, o, r);
};
const restate = (e, { environment: t, digest: n }) => {
	const r = dueForRestating(e);
	return r && eventStep(t, restatedEvent(e, r), "what others wrote would make AWS forget it", n);
};
// packages/domain/src/environment/launch-image.ts
const unlaunchable = (e, t) => {
	if (!t) return `${e} is gone or not shared any more`;
	if (t.state !== "available") return `${e} is ${t.state}`;
	return t.unusableKeys.length > 0 ? `${e} cannot be decrypted: ${t.unusableKeys.join("; ")}` : void 0;
};
// packages/domain/src/environment/ways-back/images.ts
const localImage = ({ pointer: e }, t) => {
	const n = desiredVersion(e);
	return n?.metadata?.release === t ? n.image : versionsByRelease(e).get(t)?.image;
};
const imagesInQuestion = ({ ledger: e, pointer: t }) => {
	const { good: n, intent: r, rejected: i } = stateOf$1(e);
	const a = versionsByRelease(t);
	const o = [
		...n,
		...r ? [r.release] : [],
		...i.slice(0, Cr).map(({ release: e }) => e)
	];
	const s = [desiredVersion(t), ...o.map((e) => a.get(e))].flatMap((e) => e?.image ?? []);
	return [...new Set(s)];
};
const Cr = 10;
const imagesToGoBackTo = ({ ledger: e, away: t }, n, r) => {
	const { good: i, intent: a, current: o } = stateOf$1(e);
	const s = newestCounting(e) !== void 0 && t === void 0;
	const c = [
		...r === void 0 ? [] : [r],
		...i,
		...s ? [] : [...versionsByRelease(n).keys()].slice(0, wr),
		...a ? [a.release] : [],
		...o === null ? [] : [o]
	];
	return [...new Set(c.flatMap((e) => localImage({ pointer: n }, e) ?? []))];
};
const wr = 10;
const imagesSeen = (e) => readTargets(e).every(([, { images: e }]) => e !== void 0);
// packages/domain/src/environment/ways-back/obstacles.ts
const objections = ({ ledger: e, quarantined: t }, n) => {
	const r = t.get(n);
	const i = stateOf$1(e).rejected.find((e) => e.release === n);
	return [...r ? [{
		kind: "quarantined",
		why: `it is quarantined: ${r.reason}`
	}] : [], ...i ? [{
		kind: "rejected",
		why: `it is rejected here: ${i.reason}`
	}] : []];
};
const imageObstacle = (e, t) => {
	const n = localImage(e, t);
	if (n === void 0) return {
		kind: "unknown",
		why: "the pointer there does not know the image"
	};
	const r = unlaunchable(n, e.images?.get(n));
	return r === void 0 ? void 0 : {
		kind: "gone",
		why: r
	};
};
const missing = (e, t) => {
	const n = readTargets(e).map(([e, n]) => ({
		name: e,
		obstacle: imageObstacle(n, t)
	}));
	if (n.length > 0 && n.every(({ obstacle: e }) => e?.kind === "unknown")) return [{
		kind: "unknown",
		why: "no pointer knows its image any more"
	}];
	return n.flatMap(({ name: e, obstacle: t }) => {
		if (!t || t.kind === "unknown") return [];
		return [n.length > 1 ? {
			...t,
			why: `${t.why} in ${e}`
		} : t];
	});
};
const obstacles = (e, t, n) => [
	...t === n ? [{
		kind: "left",
		why: "it is the one that is left"
	}] : [],
	...objections(e, t),
	...missing(e, t)
];
const obstaclesToNamed = (e, t) => obstacles(e, t).filter(({ kind: e }) => e !== "rejected");
const obstaclesText = (e) => e.map(({ why: e }) => e).join("; ");
const Tr = {
	left: "rollback.nowhere",
	quarantined: "release.quarantined",
	rejected: "release.rejected",
	unknown: "rollback.unknown",
	gone: "rollback.gone"
};
const closedBy = ([e, ...t], n) => e && {
	code: Tr[e.kind],
	why: `${n}: ${(0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.d)(obstaclesText([e, ...t]))}`
};
// packages/domain/src/workload/asg/fleet.ts
const groupsIn = (e) => "groups" in e ? e.groups : Er;
const Er = new Map();
const pastRefreshes = (e) => new Set([...e].flatMap((e) => "refreshes" in e ? e.refreshes : []).filter(({ state: e, status: t }) => e !== "going" && (e !== "ending" || t === "Cancelling")).map(({ id: e }) => e));
const Dr = "Cancelling";
const missingGroup = (e) => ({
	...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.fr)(`Auto Scaling group ${e} does not exist.`, { code: "group.missing" }),
	name: e
});
const stoppedBefore = (e) => {
	const t = [...e.groups.values()].flatMap((e) => "refreshes" in e ? e.refreshes.filter(({ state: e }) => e === "ending") : []);
	return {
		...e,
		past: new Set([...e.past, ...t.map(({ id: e }) => e)])
	};
};
// packages/domain/src/workload/asg/group/group.ts
const weightOf = (e) => e.reduce((e, { weight: t = 1 }) => e + t, 0);
const sizeOf = ({ desired: e, instances: t }) => {
	const n = t.filter(({ leaving: e }) => !e);
	return n.length + Math.max(0, e - weightOf(n));
};
const readable = (e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.lr)(e);
// packages/domain/src/workload/asg/group-result.ts
const endedWell = ({ outcome: e }) => e === "refreshed" || e === "unchanged" || e === "configured";
const onIt = ({ instances: e }, t) => e.filter((e) => e.inService && e.image === t);
const countOn = (e, t) => ({
	on: onIt(e, t).length,
	of: sizeOf(e)
});
const unreadResult = ({ name: e, why: t, code: n }) => ({
	group: e,
	outcome: "failed",
	why: t,
	instances: {
		on: 0,
		of: 0
	},
	...n ? { refusal: {
		code: n,
		message: t
	} } : {}
});
// packages/domain/src/workload/asg/roll-step.ts
const subjectOf = ({ name: e }) => ({
	on: e,
	group: e
});
// packages/domain/src/workload/asg/roll-group/at-group.ts
const atGroup = (e, t, n, r, i) => {
	const counts = ({ id: t, state: r }) => !n.has(t) || e.unproved !== void 0 && r === "done";
	return {
		wish: e,
		group: t,
		past: n,
		at: r,
		beside: i,
		refused: r.refused.get(t.name),
		running: t.refreshes.find(isGoing$1),
		ended: t.refreshes.filter((n) => !isGoing$1(n) && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(t, n, e.image) && counts(n)),
		stale: [...replacedIn(e, t), ...poolOf(t)].filter(({ image: t, leaving: n }) => t !== e.image && t !== "" && !n),
		standing: standingText(e, t)
	};
};
const isGoing$1 = ({ state: e }) => e === "going" || e === "ending";
const isToImage = ({ wish: e, group: t }, n) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(t, n, e.image);
const isLeftAlone = ({ strategy: e }) => ({ standby: t, protectedFromScaleIn: n }) => t ? e.standby === "ignore" : n && e.protected === "ignore";
const replacedIn = (e, { instances: t }) => t.filter((t) => !isLeftAlone(e)(t));
const poolOf = ({ pool: e = [] }) => e.filter(({ leaving: e }) => !e);
const standingText = (e, t) => {
	const { on: n, of: r } = countOn(t, e.image);
	const i = t.instances.filter(isLeftAlone(e)).filter(({ image: t }) => t !== e.image);
	const a = t.pool ?? [];
	const o = a.filter(({ image: t }) => t === e.image).length;
	return [
		`${n} of ${r} instances run ${e.image}`,
		...a.length > 0 ? [`${o} of ${a.length} in its warm pool do`] : [],
		...i.length > 0 ? [`left alone, because they are protected or on standby: ${i.map(({ id: e }) => e).join(", ")}`] : []
	].join("; ");
};
const end = ({ group: e, wish: t }, n, r, i) => ({ end: {
	group: e.name,
	outcome: n,
	why: r,
	instances: countOn(e, t.image),
	...i ? { refusal: i } : {}
} });
const endRefused = (e, t) => end(e, "failed", t.message, {
	code: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(t),
	message: t.message
});
const stop = ({ group: e }, t, n) => {
	return { act: [{
		do: t,
		...subjectOf(e),
		because: n
	}] };
};
// packages/domain/src/workload/asg/roll-group/after-failure.ts
const afterFailure = (e) => {
	const { refused: t, ended: n } = e;
	if (t && t.do !== "rollback-refresh") return endRefused(e, t);
	const [r] = n;
	if (!r || r.state === "done" || isRestarted(e, r)) return void 0;
	if (r.state === "rolled-back" && r.requested) return end(e, "taken-back", `instance refresh ${r.id} was rolled back: ${r.why}`);
	return end(e, outcomeOf(r), r.why || r.status);
};
const outcomeOf = ({ state: e }) => e === "rolled-back" || e === "cancelled" ? e : "failed";
const wasStopped = ({ state: e, requested: t }) => e === "cancelled" || e === "rolled-back" && t === true;
const isRestarted = ({ wish: e, ended: t }, n) => wasStopped(n) && t.filter(wasStopped).length <= e.restarts;
// packages/domain/src/workload/asg/roll-group/after-success.ts
const Or = 6e4;
const kr = 2;
const afterSuccess = (e) => notShown(e) ?? inVain(e);
const notShown = ({ group: e, at: t, ended: [n] }) => {
	if (n?.state !== "done" || n.ended === void 0 || t.now >= n.ended + Or) return void 0;
	return {
		wait: `${e.name}: instance refresh ${n.id} is ${n.status}, which the group does not show yet`,
		until: n.ended + Or
	};
};
const inVain = (e) => {
	const { wish: t, group: n, past: r, ended: i, stale: a, standing: o } = e;
	const s = i.filter(({ id: e, state: t }) => t === "done" && !r.has(e));
	if (s.length < kr || !(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Et)(n, t.image) || a.length === 0) return void 0;
	const c = s.map(({ id: e }) => e).join(", ");
	const l = a.map(({ id: e }) => e).join(", ");
	return end(e, "failed", `${o}: instance refreshes ${c} were successful and have not replaced ${l}`);
};
// packages/domain/src/workload/asg/roll-group/in-service.ts
const Ar = 36e5;
const inService = (e) => {
	const { wish: t, group: n, past: r, stale: i, standing: a } = e;
	if (!(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Et)(n, t.image) || i.length > 0) return void 0;
	if (isLacking(e)) return settling(e);
	if (onIt(n, t.image).length === 0) return end(e, "configured", `it would launch ${t.image}, and has no instance in service`);
	const o = n.refreshes.some(({ id: e }) => !r.has(e));
	return end(e, o ? "refreshed" : "unchanged", o ? a : `${a}, and its launch template says so`);
};
const isLacking = ({ wish: e, group: t }) => {
	const n = onIt(t, e.image);
	const r = t.instances.filter((t) => isLeftAlone(e)(t) && t.inService && t.image !== e.image);
	return weightOf(n) + weightOf(r) < t.desired || poolOf(t).some(({ image: t }) => t !== e.image) || n.length < replacedIn(e, t).filter(({ standby: e }) => !e).length;
};
const settling = (e) => {
	const { wish: t, group: n, past: r, at: i, ended: a, standing: o } = e;
	const [s] = a;
	const c = s && !r.has(s.id) ? 0 : t.unproved?.since ?? 0;
	const l = s ? s.ended : t.unproved?.since;
	const u = l === void 0 ? void 0 : Math.max(l, c) + Ar;
	if (u === void 0 || i.now < u) return {
		wait: `${n.name}: ${o}`,
		...u === void 0 ? {} : { until: u }
	};
	return end(e, "failed", `${o} and ${s ? "its instance refresh was successful more than an hour ago" : "nothing was replaced for more than an hour"}: they do not stay in service`);
};
// packages/domain/src/workload/asg/strategies/warm-up.ts
const jr = 6e4;
const warmUpWarning = ({ warmUp: e }, t) => {
	const n = e ?? t.warmUp * 1e3;
	if (n >= jr) return void 0;
	return `Instances of ${t.name} have ${n / 1e3} s to warm up: one that fails a minute later counts as replaced already. Set warm-up, or the group's default instance warmup.`;
};
// packages/domain/src/workload/asg/strategies/rolling.ts
const begin$1 = (e, { group: t, image: n, because: r }) => {
	const i = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(t, n) ?? [];
	const a = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(t).map((e, t) => ({
		of: e,
		number: i[t]?.version ?? e.number
	}));
	const o = warmUpWarning(e, t);
	const s = refreshPreferences(e, t.desired, heaviest(t));
	return {
		do: "start-refresh",
		...subjectOf(t),
		because: r,
		template: t.template,
		version: i[0]?.version ?? "",
		...t.policy ? { policy: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(t.policy, a, n) } : {},
		preferences: matchesAlready(t, n) ? {
			...s,
			SkipMatching: false
		} : s,
		...o === void 0 ? {} : { warning: o }
	};
};
const matchesAlready = (e, t) => {
	const { policy: n, ...r } = e;
	return n !== void 0 && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(n).length > 0 && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Et)(r, t);
};
const heaviest = ({ instances: e, policy: t }) => Math.max(1, ...e.map(({ weight: e = 1 }) => e), ...t ? (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(t) : []);
const Mr = 200;
const refreshPreferences = (e, t, n = 1) => ({
	MinHealthyPercentage: e.minHealthy,
	MaxHealthyPercentage: Math.min(Mr, 100 + e.minHealthy, Math.max(e.maxHealthy, t > 0 && e.minHealthy === 100 ? Math.ceil(100 * (t + n) / t) : 0)),
	...e.warmUp === void 0 ? {} : { InstanceWarmup: seconds(e.warmUp) },
	...e.checkpoints.length > 0 ? {
		CheckpointPercentages: e.checkpoints,
		CheckpointDelay: seconds(e.checkpointDelay)
	} : {},
	...e.bake > 0 ? { BakeTime: seconds(e.bake) } : {},
	...e.alarms.length > 0 ? { Alarms: e.alarms } : {},
	SkipMatching: true,
	AutoRollback: true,
	ScaleInProtectedInstances: Nr[e.protected],
	StandbyInstances: Pr[e.standby]
});
const Nr = {
	refuse: "Wait",
	replace: "Refresh",
	ignore: "Ignore",
	wait: "Wait"
};
const Pr = {
	refuse: "Wait",
	replace: "Terminate",
	ignore: "Ignore",
	wait: "Wait"
};
const seconds = (e) => Math.ceil(e / 1e3);
const fastPath$1 = (e) => ({
	...e,
	checkpoints: [],
	bake: 0,
	alarms: []
});
const Fr = 3e5;
const estimate$1 = (e, { desired: t, warmUp: n }) => {
	const r = Math.max(1, Math.floor(t * (e.maxHealthy - e.minHealthy) / 100));
	return Math.ceil(t / r) * (Fr + (e.warmUp ?? n * 1e3)) + Math.max(0, e.checkpoints.length - 1) * e.checkpointDelay + e.bake;
};
const Ir = {
	begin: begin$1,
	fastPath: fastPath$1,
	estimate: estimate$1
};
// packages/domain/src/workload/asg/strategies/strategies.ts
const Lr = { rolling: Ir };
const begin = (e, t) => Lr[e.type].begin(e, t);
const fastPath = (e) => Lr[e.type].fastPath(e);
const estimate = (e, t) => Lr[e.type].estimate(e, t);
// packages/domain/src/workload/asg/roll-group/prepare.ts
const preparation = (e, t, n, r) => {
	const i = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(t).filter((t) => !(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.jt)(t, e.image));
	const a = [t, ...i.length > 0 ? n.filter((e) => isFollower(t, e)) : []].filter(isFloating);
	if (a.length > 0) return a.map(pinned$1);
	const o = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(t).some(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.St) ? (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.bt)(t, e.image) : void 0;
	if (o !== void 0) return pinnedTo(e, t, o);
	return i.map((n) => added(e, t, n, e.image, r));
};
const isFloating = (e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e).some(({ version: e }) => !(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.kt)(e));
const isFollower = (e, t) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e).some(({ followers: e }) => e.includes(t.name));
const pinned$1 = (e) => {
	const t = [...new Set((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e).flatMap(({ version: e }) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.kt)(e) ? [] : [e]))].join(" and ");
	return pinTo(e, (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e).map((e) => ({
		of: e,
		number: e.number
	})), `it follows ${t}`);
};
const pinTo = (e, t, n) => ({
	do: "pin-template",
	...subjectOf(e),
	because: n,
	template: e.template,
	version: t[0]?.number ?? "",
	...e.policy ? { policy: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(e.policy, t, void 0) } : {}
});
const pinnedTo = (e, t, n) => {
	const r = "AWS does not roll back to an image that a parameter names";
	const i = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(t).filter((e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.St)(e) && !(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.jt)(e, n));
	if (i.length > 0) return i.map((i) => added(e, t, i, n, r));
	const a = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(t).map((e) => ({
		of: e,
		number: ((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.St)(e) ? (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.jt)(e, n)?.number : void 0) ?? e.number
	}));
	return [pinTo(t, a, r)];
};
const Rr = 255;
const added = ({ description: e }, t, n, r, i) => {
	const a = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.At)(n)?.number ?? "";
	const s = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.yt)(n, r);
	const c = ` from version ${a}`;
	return {
		do: "add-version",
		...subjectOf(t),
		because: i,
		template: n.template,
		from: a,
		image: r,
		description: `${e.slice(0, Rr - c.length)}${c}`,
		..."mappings" in s && s.mappings ? { mappings: s.mappings } : {}
	};
};
// packages/domain/src/workload/asg/roll-group/next-step.ts
const nextStep = ({ wish: e, group: t, beside: n, standing: r }) => {
	const i = preparation(e, t, n, r);
	return { act: i.length > 0 ? i : [begin(e.strategy, {
		group: t,
		image: e.image,
		because: r
	})] };
};
// packages/domain/src/workload/asg/roll-group/displaced.ts
const isDisplaced = ({ wish: { displace: e, image: t }, group: n }, r) => e === "other-images" ? (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.wt)(n, r).some((e) => e !== t) : e === "all";
// packages/domain/src/workload/asg/roll-group/on-cancelled.ts
const onCancelled = (e) => {
	const { wish: t, at: n, running: r, refused: i, ended: a } = e;
	if (!n.cancelled) return void 0;
	const o = t.onCancel === "cancel" ? "cancel-refresh" : "rollback-refresh";
	const s = i?.do === o;
	if (r && isUndone(e, r) && !s) return stop(e, o, "the workflow was cancelled");
	if (r) {
		const t = s ? `: ${i.message}` : "";
		return end(e, "cancelled", `instance refresh ${r.id} is ${r.status} and goes on in AWS${t}`);
	}
	const [c] = a;
	return end(e, "cancelled", c ? `instance refresh ${c.id} is ${c.status}` : "nothing was running");
};
const isUndone = (e, t) => {
	const { onCancel: n, displace: r } = e.wish;
	if (n === "leave" || t.state !== "going") return false;
	return n === "rollback" && r !== "none" ? !isToImage(e, t) && isDisplaced(e, t) : isToImage(e, t);
};
// packages/domain/src/workload/asg/preflight/group-preflight.ts
const zr = [
	"Launch",
	"Terminate",
	"InstanceRefresh",
	"AddToLoadBalancer",
	"HealthCheck",
	"ReplaceUnhealthy"
];
const preflight = (e, t) => owned(e) ?? withoutTemplate(e) ?? ofSeveralArchitectures(e) ?? unpinned(e, t) ?? ofParameter(e, t) ?? followed(e, t) ?? withLostVolumes(e, t) ?? withStrayVersion(e, t) ?? suspended(e) ?? unchecked(e) ?? kept(e, t);
const owned = ({ name: e, owner: t }) => t && {
	code: "group.managed",
	message: `Group ${e} belongs to ${t.what}.`
};
const withoutTemplate = (e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e).some(({ template: e }) => e === "") ? {
	code: "group.no-template",
	message: `Group ${e.name} has no launch template.`
} : void 0;
const Br = "not known";
const ofSeveralArchitectures = ({ name: e, architectures: t }) => {
	const n = [...t?.values() ?? []];
	if (new Set(n).size < 2 && !(n.length > 1 && n.includes("not known"))) return void 0;
	return {
		code: "group.architectures",
		message: `The mixed instances policy of group ${e} launches images of several architectures: ${[...t ?? []].map(([e, t]) => `${e} (${t})`).join(", ")}.`
	};
};
const unpinned = (e, t) => {
	const n = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e).filter(({ version: e }) => !(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.kt)(e));
	const [r] = n;
	if (!r || t.unpinned === "pin") return void 0;
	const i = [...new Set(n.map(({ version: e }) => e))].join(" and ");
	return {
		code: "group.unpinned",
		message: `Group ${e.name} follows ${i} of its launch template${e.overrides ? "s" : ""}.`
	};
};
const ofParameter = (e, t) => {
	const n = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e).find(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.St);
	if (!n) return void 0;
	const r = `Launch template ${n.template} of group ${e.name} names its image by a parameter, ${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.At)(n)?.image}: AWS rolls back to no such version.`;
	if (t.unpinned === "refuse") return {
		code: "group.image-parameter",
		message: r
	};
	if ((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.bt)(e, t.image) !== void 0) return void 0;
	const i = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(e);
	return {
		code: "group.image-parameter",
		message: `${r} It cannot be pinned to the image that runs now, because ${i.length === 0 ? "no instance of it tells the image" : `its instances run several images: ${i.join(", ")}`}.`
	};
};
const followed = (e, { beside: t }) => {
	const n = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e).map(({ template: e, followers: n }) => ({
		template: e,
		others: n.filter((e) => t?.has(e) !== true)
	})).filter(({ others: e }) => e.length > 0).map(({ template: e, others: t }) => `A new version of launch template ${e} would reach ${t.join(", ")} at once, because they follow $Latest of it.`);
	return n.length > 0 ? {
		code: "group.followers",
		message: [...new Set(n)].join(" ")
	} : void 0;
};
const withLostVolumes = (e, { image: t }) => {
	if (t === void 0) return void 0;
	for (const n of (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e)) {
		if ((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.jt)(n, t)) continue;
		const r = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.yt)(n, t);
		if ("cannot" in r) return {
			code: "group.volumes",
			message: `Version ${n.number} of launch template ${n.template} of group ${e.name} cannot be made anew: ${r.cannot}.`
		};
	}
};
const withStrayVersion = (e, { image: t }) => {
	if (t === void 0) return void 0;
	for (const n of (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e)) {
		const r = strayVersion(n, t);
		if (r !== void 0) return {
			code: "group.version-differs",
			message: `Version ${r} of launch template ${n.template} of group ${e.name} was made from version ${n.number} with ${t}, and differs from it in more than the image. Nothing launches it but what follows $Latest.`
		};
	}
};
const strayVersion = (e, t) => {
	const n = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.At)(e);
	const r = e.versions.filter(({ madeFrom: n, image: r }) => n === e.number && r === t);
	return n && r.every(({ rest: e }) => e !== n.rest) ? r.at(-1)?.number : void 0;
};
const suspended = (e) => {
	const t = e.suspended.filter((e) => zr.includes(e));
	if (t.length === 0) return void 0;
	return {
		code: "group.suspended",
		message: `Group ${e.name} has suspended processes: ${t.join(", ")}.`
	};
};
const unchecked = ({ name: e, healthCheck: t, loadBalanced: n, lattice: r = false }) => {
	const i = t.split(",").map((e) => e.trim());
	const a = [...n && !i.includes("ELB") ? ["ELB"] : [], ...r && !i.includes("VPC_LATTICE") ? ["VPC_LATTICE"] : []];
	if (a.length === 0) return void 0;
	return {
		code: "group.health-check",
		message: `Group ${e} is behind a load balancer, but its health checks are ${i.length > 1 ? `${i.slice(0, -1).join(", ")} and ${i.at(-1)}` : i.join("")} only: ${a.join(" and ")} ${a.length > 1 ? "are" : "is"} missing.`
	};
};
const kept = ({ name: e, instances: t }, { strategy: n }) => {
	const isKept = ({ protectedFromScaleIn: e, standby: t }) => t && n.standby === "refuse" || e && !t && n.protected === "refuse";
	const r = t.filter((e) => !e.leaving && isKept(e)).map(({ id: e }) => e);
	if (r.length === 0) return void 0;
	return {
		code: "group.protected",
		message: `Group ${e} has instances that are protected from scale-in or on standby: ${r.join(", ")}.`
	};
};
const unknownVersion = (e) => {
	const t = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e).find((e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.At)(e) === void 0);
	return t && {
		code: "group.no-template",
		message: `Version ${t.version} of launch template ${t.template} of group ${e.name} cannot be read.`
	};
};
// packages/domain/src/workload/asg/roll-group/refused.ts
const refused$1 = (e) => {
	const { wish: t, group: n, beside: r } = e;
	const i = preflight(n, {
		...t,
		beside: new Set(r.map(({ name: e }) => e))
	}) ?? unknownVersion(n);
	return i && end(e, "refused", i.message, i);
};
// packages/domain/src/workload/asg/roll-group/while-running.ts
const whileRunning = (e) => {
	const { wish: t, group: n, running: r, refused: i } = e;
	if (!r) return void 0;
	if (isToImage(e, r) || r.state === "ending") return { wait: `${n.name}: instance refresh ${r.id} is ${r.status}, ${r.percent} %` };
	if (!isDisplaced(e, r)) {
		const n = r.to ? `version ${r.to.version}` : "something else";
		return end(e, "busy", `instance refresh ${r.id} is going to ${n}, not to ${t.image}`);
	}
	if (i?.do !== "rollback-refresh") return i ? endRefused(e, i) : stop(e, "rollback-refresh", `it is not going to ${t.image}`);
	return stop(e, "cancel-refresh", `it is not going to ${t.image}`);
};
// packages/domain/src/workload/asg/roll-group/roll-group.ts
const rollGroup = (e, t, n, r, i = []) => {
	if (!readable(t)) return { end: unreadResult(t) };
	const a = atGroup(e, t, n, r, i);
	return onCancelled(a) ?? whileRunning(a) ?? afterFailure(a) ?? inService(a) ?? afterSuccess(a) ?? refused$1(a) ?? nextStep(a);
};
// packages/domain/src/workload/asg/preflight/pinning.ts
const pinnedTogether = (e, t, n = () => false) => {
	if (t.unpinned !== "pin") return new Set();
	const r = [...e].filter(readable).filter((e) => !n(e.name) && isPinnable(e, t));
	return closed(r, new Set(r.map(({ name: e }) => e)));
};
const closed = (e, t) => {
	const n = e.filter((e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e).every(({ followers: e }) => e.every((e) => t.has(e))));
	return n.length === e.length ? t : closed(n, new Set(n.map(({ name: e }) => e)));
};
const isPinnable = (e, t) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e).some(({ version: e }) => e === "$Latest") && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e).every((e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.At)(e) !== void 0) && e.refreshes.every(({ state: e }) => e !== "going" && e !== "ending") && preflight(withoutFollowers(e), t) === void 0 && unknownVersion(e) === void 0;
const withoutFollowers = (e) => ({
	...e,
	followers: [],
	...e.overrides ? { overrides: e.overrides.map((e) => ({
		...e,
		followers: []
	})) } : {}
});
// packages/domain/src/workload/asg/roll-verbs.ts
const Vr = {
	"pin-template": {
		begins: true,
		brings: false,
		takesBack: false,
		isShared: true,
		changes: ["refreshes", "groups"]
	},
	"add-version": {
		begins: true,
		brings: true,
		takesBack: false,
		isShared: false,
		changes: ["versions"]
	},
	"start-refresh": {
		begins: true,
		brings: true,
		takesBack: false,
		isShared: false,
		changes: ["refreshes"]
	},
	"cancel-refresh": {
		begins: false,
		brings: false,
		takesBack: false,
		isShared: false,
		changes: ["refreshes"]
	},
	"rollback-refresh": {
		begins: false,
		brings: false,
		takesBack: true,
		isShared: false,
		changes: ["refreshes"]
	}
};
const Hr = new Map(Object.entries(Vr));
const rollVerb = (e) => Hr.get(e);
// packages/domain/src/workload/asg/rollout/few-at-once.ts
const Ur = 12;
const fewAtOnce = (e, { unanswered: t }, n = () => "") => {
	const isTried = ({ on: e, do: n }) => t?.get(e)?.do === n;
	const r = new Map();
	const i = new Set([...e.filter((e) => !isTried(e)), ...e.filter(isTried)].filter((e) => {
		if (!rollVerb(e.do)?.begins) return true;
		const t = `${e.do} ${n(e)}`;
		const i = (r.get(t) ?? 0) + 1;
		r.set(t, i);
		return i <= Ur;
	}));
	return e.filter((e) => i.has(e));
};
// packages/domain/src/workload/asg/rollout/rollout.ts
const rollout = (e, t) => ({ groups: n, past: r }, i) => {
	const a = groupsBeside(e, n, (e) => i.refused.has(e));
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(t.map((t) => () => eachOnce$1(t.map((t) => rollGroup(e, n.get(t) ?? missingGroup(t), r, i, a)), i)), endedWell);
};
const groupsBeside = (e, t, n) => {
	const r = pinnedTogether(t.values(), e, n);
	return [...t.values()].filter(readable).filter(({ name: e }) => r.has(e));
};
const eachOnce$1 = (e, t) => {
	const n = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(e);
	if (!("act" in n)) return n;
	const isFirst = (e, t) => !Vr[e.do].isShared || n.act.findIndex((t) => t.do === e.do && t.on === e.on) === t;
	return { act: fewAtOnce(n.act.filter(isFirst), t) };
};
// packages/domain/src/workload/asg/as-seen.ts
const groupsAsSeen = (e, t, { groups: n, past: r }, i) => t.map((t) => {
	const a = n.get(t) ?? missingGroup(t);
	const o = rollGroup(e, a, r, i, groupsBeside(e, n, (e) => i.refused.has(e)));
	return "end" in o ? o.end : groupAsSeen(a, e.image);
});
const groupAsSeen = (e, t, n) => {
	const r = {
		group: e.name,
		outcome: "open"
	};
	if (!readable(e)) return {
		...r,
		why: whyUnread(e),
		instances: {
			on: 0,
			of: 0
		}
	};
	const i = countOn(e, t);
	const a = n && e.refreshes.find(({ id: e, state: t }) => !n.has(e) && isBad(t));
	const o = a ? `; instance refresh ${a.id} is ${a.status}${a.why === "" ? "" : `: ${a.why}`}` : "";
	const s = a && isBad(a.state) ? a.state : r.outcome;
	return {
		...r,
		outcome: s,
		why: `${i.on} of ${i.of} instances run ${t}${o}`,
		instances: i
	};
};
const whyUnread = ({ why: e, code: t }) => t === "group.missing" ? e : `it cannot be read: ${e}`;
const Wr = [
	"failed",
	"cancelled",
	"rolled-back"
];
const isBad = (e) => Wr.some((t) => t === e);
// packages/domain/src/workload/asg/preflight/pinned-beside.ts
const groupsPinnedIn = (e, t, n = () => false) => {
	const r = e.flatMap(({ target: e, fleet: t }) => [...groupsIn(t).values()].map((t) => ({
		target: e,
		group: t
	})));
	const i = new Set(r.filter((e) => n({
		target: e.target,
		group: e.group.name
	})).map(({ group: e }) => e.name));
	const a = pinnedTogether(r.map(({ group: e }) => e), t, (e) => i.has(e));
	return r.filter((e) => isOne(e.group) && a.has(e.group.name));
};
const isOne = (e) => readable(e);
const namesOf = (e) => new Set(e.map(({ group: e }) => e.name));
// packages/domain/src/workload/asg/fleet-refusals.ts
const groupRefusals = ({ groups: e }, t, { beside: n }) => {
	const r = namesOf(groupsPinnedIn(n, t));
	return [...e.values()].flatMap((e) => {
		const n = groupRefusal(t, e, r);
		return n ? [{
			group: e.name,
			...n
		}] : [];
	});
};
const groupRefusal = ({ unpinned: e, strategy: t, image: n }, r, i) => {
	if (!readable(r)) {
		const { name: e, why: t, code: n = "target.unreadable" } = r;
		return {
			code: n,
			message: n === "group.missing" ? t : `Group ${e} cannot be read: ${t}`
		};
	}
	if (n !== void 0 && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Et)(r, n)) return void 0;
	const a = n !== void 0 && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(r).every(({ volumes: e }) => !e || e.roots.has(n));
	return preflight(r, {
		unpinned: e,
		strategy: t,
		beside: i,
		...a ? { image: n } : {}
	}) ?? unknownVersion(r);
};
const refusedResults = ({ groups: e }, t, n, r) => r.flatMap(({ group: r, code: i, message: a }) => {
	if (r === void 0) return [];
	const o = e.get(r);
	const s = o && readable(o) ? countOn(o, n) : {
		on: 0,
		of: 0
	};
	return [{
		group: r,
		target: t,
		outcome: "refused",
		why: a,
		refusal: {
			code: i,
			message: a
		},
		instances: s
	}];
});
const selectsNoGroup = ({ groups: e }, t) => {
	if (e.size > 0) return void 0;
	const n = t && "groups" in t ? t.groups : void 0;
	return `selects no Auto Scaling group: ${n?.by === "tag" ? `none has the tag ${n.key}=${n.value}` : "none is named"}`;
};
// packages/domain/src/workload/asg/fleet-state.ts
const readableIn = ({ groups: e }) => [...e.values()].filter(readable);
const isOn$1 = (e, t) => readableIn(e).some((e) => e.instances.some((e) => e.image === t) || e.refreshes.some((n) => n.state === "going" && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.wt)(e, n).includes(t)));
const isWhollyOn = ({ groups: e }, t) => [...e.values()].every((e) => readable(e) && [...e.instances, ...e.pool ?? []].every((e) => e.image === t) && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(e).every((e) => e === t) && e.refreshes.every(({ state: e }) => e !== "going" && e !== "ending"));
const hasInstance = (e) => readableIn(e).some(({ instances: e }) => e.length > 0);
const isIdle = ({ groups: e }) => [...e.values()].every((e) => readable(e) && e.instances.length === 0 && e.desired === 0);
const isUnderWay = (e, t) => readableIn(e).some((e) => e.refreshes.some((n) => isGoing(n) && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.wt)(e, n).includes(t)));
const isGoing = ({ state: e, requested: t }) => e === "going" || e === "ending" && t === true;
const wasTried = (e, t) => readableIn(e).some((n) => n.refreshes.some((r) => !e.past.has(r.id) && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.wt)(n, r).includes(t)));
const imageOfFleet = (e) => {
	const t = [...e.groups.values()].flatMap((e) => readable(e) ? [] : [e]);
	if (t.length > 0) return {
		why: `Groups that cannot be read: ${t.map((e) => `${e.name}: ${e.why}`).join("; ")}`,
		code: t.find(({ code: e }) => e)?.code ?? "baseline.mixed"
	};
	const n = [...new Set(readableIn(e).flatMap((e) => e.instances.map(({ image: e }) => e)))];
	const [r] = n;
	const mixed = (e) => ({
		why: e,
		code: "baseline.mixed"
	});
	if (r === void 0) return mixed("No group has an instance.");
	if (n.includes("")) return mixed("EC2 does not show every instance of the groups.");
	return n.length > 1 ? mixed(`The groups run ${n.length} images: ${n.join(", ")}.`) : { image: r };
};
// packages/domain/src/workload/asg/plan-groups.ts
const planGroups = ({ groups: e }) => [...e.values()].map((e) => readable(e) ? {
	name: e.name,
	...named(e),
	...e.overrides ? { overrides: e.overrides.map(named) } : {}
} : {
	name: e.name,
	unreadable: true
}).sort((e, t) => e.name < t.name ? -1 : 1);
const named = ({ template: e, version: t, number: n }) => ({
	template: e,
	version: t,
	number: n
});
// packages/domain/src/workload/asg/predict.ts
const predictFleet = (e, t) => ({
	...e,
	groups: new Map([...e.groups].map(([e, n]) => {
		if ((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ur)(n)) return [e, n];
		if (!t || t.group === e) return [e, after(n, t)];
		return [e, t.do === "pin-template" ? unfollowed(n, t.group) : n];
	}))
});
const withoutFollower = (e, t) => ({
	...e,
	groups: new Map([...e.groups].map(([e, n]) => [e, readable(n) ? unfollowed(n, t) : n]))
});
const unfollowed = (e, t) => ofEach(e, (e) => ({ followers: e.followers.filter((e) => e !== t) }));
const ofEach = (e, t) => ({
	...e,
	...t(e),
	...e.overrides ? { overrides: e.overrides.map((e) => ({
		...e,
		...t(e)
	})) } : {}
});
const following = (e, t, n) => {
	const r = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e).map((e) => ({
		of: e,
		number: t(e)
	}));
	const i = ofEach(e, (e) => ({
		version: t(e),
		number: t(e)
	}));
	return e.policy ? {
		...i,
		policy: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(e.policy, r, n)
	} : i;
};
const isOf$1 = (e, t) => e.template === t;
const after = (e, t) => {
	const [n] = e.refreshes;
	switch (t?.do) {
		case "pin-template": return pinned(e, t);
		case "add-version": return withVersion(e, t);
		case "start-refresh": return refreshing(e, t);
		case "cancel-refresh": return n ? cancelled(e, n) : e;
		case "rollback-refresh": return n ? wentBack(e, {
			...n,
			requested: true
		}) : e;
		case void 0: return settled(n ? refreshed(e, n) : e);
	}
};
const pinned = (e, t) => {
	const n = t.policy && e.policy ? (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e.policy, t.policy) : [];
	const r = {
		of: e,
		number: t.version
	};
	const numberOf = ({ template: e, version: t, number: i }) => [...n, r].find(({ of: n }) => n.template === e && n.version === t)?.number ?? i;
	return following(e, numberOf, void 0);
};
const withVersion = (e, t) => {
	const n = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e).flatMap((e) => isOf$1(e, t.template) ? e.versions : []);
	const r = n.find((e) => e.number === t.from);
	const i = {
		number: String(1 + Math.max(...n.map((e) => Number(e.number)))),
		image: t.image,
		rest: r?.rest ?? ""
	};
	return ofEach(e, (e) => isOf$1(e, t.template) ? { versions: [...e.versions, i] } : {});
};
const refreshing = (e, t) => {
	const n = {
		id: "new",
		to: t.policy ? (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.It)(t.policy) : {
			template: t.template,
			version: t.version
		},
		status: "Pending",
		percent: 0,
		why: "",
		started: void 0,
		ended: void 0
	};
	return {
		...e,
		refreshes: [{
			...n,
			state: "going"
		}, ...e.refreshes]
	};
};
const refreshed = (e, t) => {
	if (t.state === "ending") return t.status === "Cancelling" ? cancelled(e, t) : wentBack(e, t);
	return t.state === "going" ? replaced(e, t) : e;
};
const replaced = (e, t) => {
	const n = t.to?.version ?? e.number;
	const r = imageOf(e, n);
	const numberOf = (t) => (isOf$1(t, e.template) && t.number === e.number ? n : (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.jt)(t, r)?.number) ?? t.number;
	return {
		...t.to ? following(e, numberOf, r) : e,
		refreshes: [{
			...t,
			state: "done"
		}, ...e.refreshes.slice(1)],
		instances: e.instances.map((e) => ({
			...e,
			image: r
		})),
		...e.pool ? { pool: e.pool.map((e) => ({
			...e,
			image: r
		})) } : {}
	};
};
const cancelled = (e, { requested: t, ...n }) => ({
	...e,
	refreshes: [{
		...n,
		state: "cancelled"
	}, ...e.refreshes.slice(1)]
});
const wentBack = (e, t) => {
	const [n, r] = [t.to && imageOf(e, t.to.version), imageOf(e, e.number)];
	const { started: i = Number.POSITIVE_INFINITY } = t;
	const isBrought = (e) => e.image === n && (e.launched ?? i) >= i;
	return {
		...e,
		refreshes: [{
			...t,
			state: "rolled-back"
		}, ...e.refreshes.slice(1)],
		instances: [...e.instances.filter(isBrought).map((e) => ({
			...e,
			image: r
		})), ...e.instances.filter((e) => !isBrought(e))]
	};
};
const imageOf = (e, t) => e.versions.find((e) => e.number === t)?.image ?? "";
const settled = (e) => {
	const t = imageOf(e, e.number);
	const n = e.instances.filter(({ leaving: e }) => !e).map((e) => ({
		...e,
		image: e.image === "" ? t : e.image,
		inService: !e.standby
	}));
	const r = n.filter(({ inService: e }) => e);
	const i = new Set(surplusOf(r, weightOf(r) - e.desired));
	const a = Array.from({ length: Math.max(0, e.desired - weightOf(r)) }, (e, n) => ({
		id: `new ${n + 1}`,
		image: t,
		inService: true,
		leaving: false,
		standby: false,
		protectedFromScaleIn: false
	}));
	const o = e.pool?.filter(({ leaving: e }) => !e).map((e) => ({
		...e,
		image: e.image === "" ? t : e.image
	}));
	return {
		...e,
		instances: [...n.filter((e) => !i.has(e)), ...a],
		...o ? { pool: o } : {}
	};
};
const surplusOf = ([e, ...t], n) => {
	if (!e || n <= 0) return [];
	const { weight: r = 1 } = e;
	return r <= n ? [e, ...surplusOf(t, n - r)] : surplusOf(t, n);
};
// packages/domain/src/workload/asg/remarks.ts
const newGroups = (e, t, n) => {
	const r = t && "groups" in t ? t.groups : void 0;
	if (r?.by !== "tag") return [];
	return readableIn(e).flatMap((e) => {
		const t = [...new Set([...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(e), ...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(e)])].filter((e) => e !== void 0);
		return t.some((e) => n.has(e)) ? [] : [{
			group: e.name,
			tag: `${r.key}=${r.value}`,
			images: t
		}];
	});
};
const stackedGroups = (e, t) => readableIn(e).flatMap((e) => {
	const n = t !== void 0 && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Et)(e, t.image);
	return e.stack === void 0 || n ? [] : [`${e.name} (stack ${e.stack})`];
});
// packages/domain/src/workload/asg/rollout/group-in-target.ts
const groupSubject = (e, t) => `${t} in ${e}`;
const rollGroupIn = (e, t, n, r, i, a = []) => {
	const o = i.refused.get(groupSubject(e, n.name));
	const s = o ? new Map([[n.name, o]]) : new Map();
	const c = {
		...i,
		refused: s
	};
	const l = rollGroup(t, n, r, c, a.map(({ group: e }) => e));
	const targetOf = (t) => (t === n.name ? void 0 : a.find((e) => e.group.name === t)?.target) ?? e;
	if ("act" in l) return { act: l.act.map((e) => ({
		...e,
		on: groupSubject(targetOf(e.group), e.group),
		target: targetOf(e.group)
	})) };
	if ("end" in l) return { end: {
		...l.end,
		target: e
	} };
	return l;
};
// packages/domain/src/workload/asg/rollout/roll-fleet.ts
const rollFleet = (e, t, { target: n, beside: r }, i) => {
	const a = rollWish(t);
	const o = groupsPinnedIn(r, a, (e) => i.refused.has(groupSubject(e.target, e.group)));
	const s = eachOnce$1([...e.groups.values()].map((t) => rollGroupIn(n, a, t, e.past, i, o)), i);
	return "end" in s ? { end: fleetResult(e, s.end, n, t.image, i) } : s;
};
const Gr = 2;
const Kr = {
	back: "all",
	rest: "other-images",
	forward: "none"
};
const rollWish = ({ way: e, strategy: t, ...n }) => ({
	...n,
	strategy: e === "forward" ? t : fastPath(t),
	displace: Kr[e],
	restarts: e === "forward" ? 0 : Gr
});
const fleetResult = (e, t, n, r, i) => {
	const a = { groups: t };
	if (!t.every(endedWell)) return {
		parts: a,
		...notThere(e, t, n, i)
	};
	return {
		parts: a,
		outcome: t.some((e) => e.outcome === "refreshed") ? "refreshed" : "unchanged",
		why: `all would launch ${r}`
	};
};
const notThere = (e, t, n, r) => {
	const i = t.filter((e) => !endedWell(e));
	const a = i.map(({ group: e, why: t }) => `${e}: ${t}`).join("; ");
	if (i.some(({ outcome: e }) => e === "cancelled")) return {
		outcome: "cancelled",
		why: a
	};
	if (i.every(({ outcome: e }) => e === "taken-back")) return {
		outcome: "taken-back",
		why: a
	};
	const failedHere = ({ group: t, outcome: i }) => (i === "rolled-back" || i === "failed") && !r.refused.has(groupSubject(n, t)) && !isUnreadable(e, t);
	const o = i.some(failedHere) ? { blamed: true } : {};
	const s = i.find((e) => e.refusal)?.refusal;
	if (s) return {
		outcome: "failed",
		why: i.flatMap((e) => e.refusal?.message ?? []).join(" "),
		code: s.code,
		...o
	};
	return {
		outcome: "failed",
		why: a,
		code: i.some(({ outcome: e }) => e === "busy") ? "group.busy" : "rollout.failed",
		...o
	};
};
const isUnreadable = ({ groups: e }, t) => {
	const n = e.get(t);
	return n !== void 0 && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ur)(n);
};
// packages/domain/src/workload/asg/soak/service.ts
const serviceOf = (e, t, n, r) => {
	if (!n || (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ur)(n)) {
		const t = `the scaling activities of ${e.name} are not shown: ${n ? n.why : "nobody looked at them"}`;
		return {
			stretches: [],
			lost: [],
			unshown: [t],
			untold: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.fr)(t, n)
		};
	}
	const { changes: i } = n;
	const a = [...new Set([...i.map(({ instance: e }) => e), ...e.instances.map(({ id: e }) => e)])].map((n) => serviceOfInstance(n, i.filter((e) => e.instance === n), e.instances.find((e) => e.id === n), t, r));
	return {
		stretches: a.flatMap(({ stretches: e }) => e).flatMap(({ from: e, to: t }) => t > r ? [{
			from: Math.max(e, r),
			to: t
		}] : []),
		lost: i.flatMap(({ does: e, unhealthy: t, at: n }) => e === "leaves" && t && n >= r ? [n] : []),
		unshown: a.flatMap(({ unshown: e }) => e)
	};
};
const qr = {
	stretches: [],
	unshown: []
};
const serviceOfInstance = (e, t, n, r, i) => {
	if (n && n.image !== r) return qr;
	const a = n?.inService === true;
	const o = [...t].sort((e, t) => e.at - t.at);
	if (o.length === 0) {
		if (!a) return qr;
		if (n.launched !== void 0 && n.launched < i) return {
			stretches: [{
				from: i,
				to: Number.POSITIVE_INFINITY
			}],
			unshown: []
		};
		return {
			stretches: [],
			unshown: [`no scaling activity tells since when ${e} is in service`]
		};
	}
	const s = o.flatMap(({ does: e, at: t }, n) => {
		const r = o[n - 1];
		if (e !== "leaves" || r && r.does !== "enters") return [];
		return [{
			from: r?.at ?? i,
			to: t
		}];
	});
	const c = o.at(-1);
	if (c?.does !== "enters") return {
		stretches: s,
		unshown: a ? [`no scaling activity tells since when ${e} is in service again`] : []
	};
	return a ? {
		stretches: [...s, {
			from: c.at,
			to: Number.POSITIVE_INFINITY
		}],
		unshown: []
	} : {
		stretches: s,
		unshown: [`no scaling activity tells until when ${e} was in service`]
	};
};
// packages/domain/src/workload/asg/soak/soaking.ts
const soakingGroup = (e, t, n, r) => {
	const i = e.instances.filter((e) => e.inService);
	const { stretches: a, lost: o, unshown: s, untold: c } = serviceOf(e, t, n, r);
	return {
		name: e.name,
		refreshed: e.refreshes.reduce((e, { ended: t = Number.POSITIVE_INFINITY }) => Math.max(e ?? 0, t), void 0),
		of: sizeOf(e),
		inService: i.length,
		standby: e.instances.filter(({ standby: e }) => e).length,
		onImage: i.filter((e) => e.image === t).length,
		service: a,
		lost: o,
		unshown: s,
		...c ? { untold: c } : {}
	};
};
// packages/domain/src/workload/asg/workload.ts
const asgWorkload = (e) => ({
	isOn: (t) => isOn$1(e, t),
	isWhollyOn: (t) => isWhollyOn(e, t),
	hasInstance: () => hasInstance(e),
	isIdle: () => isIdle(e),
	isUnderWay: (t) => isUnderWay(e, t),
	wasTried: (t) => wasTried(e, t),
	runs: () => imageOfFleet(e),
	unread: () => [...e.groups.values()].flatMap((e) => readable(e) ? [] : [{
		what: "group",
		...e
	}]),
	selectsNothing: (t) => selectsNoGroup(e, t),
	refusals: (t, n) => groupRefusals(e, t, n),
	rollbackGroups: () => [...e.groups.values()].map(rollbackGroup),
	launchRoles: () => readableIn(e).flatMap(({ role: e }) => e ?? []),
	turn: (t, n, r) => rollFleet(e, t, n, r),
	whyUnproved: (t) => e.groups.size === 0 ? "there is no group yet" : `no instance is in service that would run ${t}`,
	byNow: (t, n, r) => ({ groups: [...e.groups.values()].map((i) => ({
		...groupAsSeen(i, n, r ? e.past : void 0),
		target: t
	})) }),
	refused: (t, n, r) => refusedResults(e, t, n, r),
	predict: (t) => predictFleet(e, t),
	predictBeside: (t) => t.do === "pin-template" ? withoutFollower(e, t.group) : e,
	soaking: (t, n, r) => readableIn(e).map((e) => soakingGroup(e, t, n?.get(e.name), r)),
	estimate: (t) => Math.max(0, ...readableIn(e).map((e) => estimate(t, e))),
	plan: () => planGroups(e),
	reach: () => ({
		groups: e.groups.size,
		instances: readableIn(e).reduce((e, { desired: t }) => e + t, 0)
	}),
	newParts: (t, n) => newGroups(e, t, n),
	stacks: (t) => stackedGroups(e, t)
});
const rollbackGroup = (e) => ({
	name: e.name,
	version: readable(e) ? (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e).find(({ version: e }) => !(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.kt)(e))?.version ?? e.version : (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.fr)(e.why, e)
});
// packages/domain/src/workload/consumer/fleet.ts
const tagText = ({ key: e, value: t }) => `${e}=${t}`;
// packages/domain/src/workload/consumer/workload.ts
const consumerWorkload = (e) => ({
	isOn: (t) => e.instances.some((e) => e.image === t),
	isWhollyOn: (t) => e.instances.every((e) => e.image === t),
	hasInstance: () => e.instances.length > 0,
	isIdle: () => e.instances.length === 0,
	isUnderWay: () => false,
	wasTried: () => false,
	runs: () => void 0,
	unread: () => [],
	selectsNothing: () => void 0,
	refusals: () => [],
	rollbackGroups: () => [],
	launchRoles: () => [],
	turn: ({ image: t }, n, { cancelled: r }) => ({ end: {
		outcome: r ? "cancelled" : "unchanged",
		why: r ? "nothing was running" : standing(e, t),
		parts: partsOf(e, t)
	} }),
	whyUnproved: (t) => `no instance with the tag ${tagText(e.tag)} runs ${t} yet`,
	byNow: (t, n) => partsOf(e, n),
	refused: () => [],
	predict: () => e,
	predictBeside: () => e,
	soaking: (t, n, r) => [{
		name: tagText(e.tag),
		refreshed: void 0,
		of: e.instances.length,
		inService: e.instances.filter(({ isRunning: e }) => e).length,
		standby: 0,
		onImage: onImage(e, t).length,
		...service(e, t, r),
		lost: []
	}],
	estimate: () => 0,
	plan: () => [],
	reach: () => ({
		groups: 0,
		instances: e.instances.length
	}),
	newParts: () => [],
	stacks: () => []
});
const onImage = ({ instances: e }, t) => e.filter((e) => e.isRunning && e.image === t);
const partsOf = (e, t) => ({
	groups: [],
	instances: {
		on: onImage(e, t).length,
		of: e.instances.length
	}
});
const standing = (e, t) => `${onImage(e, t).length} of ${e.instances.length} instances with the tag ${tagText(e.tag)} run ${t}`;
const service = (e, t, n) => {
	const r = onImage(e, t);
	return {
		service: r.flatMap(({ launched: e }) => e === void 0 ? [] : [{
			from: Math.max(e, n),
			to: Number.POSITIVE_INFINITY
		}]),
		unshown: r.flatMap(({ id: e, launched: t }) => t === void 0 ? [`EC2 does not tell when ${e} was launched`] : [])
	};
};
// packages/domain/src/workload/workloads.ts
const Jr = {
	asg: asgWorkload,
	consumer: consumerWorkload
};
const workloadOf = (e) => Jr[e.kind](e);
// packages/domain/src/environment/wish/selection.ts
const selectionsOf = (e) => new Map(e.map((e) => [e.name, e]));
const mayBeEmpty = (e, t) => e.get(t)?.allowEmpty === true;
const hasNoInstance = (e) => workloadOf(e).isIdle();
const selectsNothing = (e, t, n) => {
	const r = e.get(t);
	if (r?.allowEmpty) return void 0;
	const i = workloadOf(n).selectsNothing(r);
	return i === void 0 ? void 0 : {
		code: "target.empty",
		message: `Target ${t} ${i}.`
	};
};
// packages/domain/src/environment/one-target/move-pointer.ts
const newestOf = (e) => desiredVersion(e)?.version ?? 0;
const labelRoom = (e, t) => {
	const n = bringLabelForward(t);
	if (!n) return void 0;
	if ("label" in n) return labelVerified(e, n.label);
	if ("restate" in n && n.restate.metadata) return putPointer(e, n.restate.image, n.restate.metadata, newestOf(t), "the label must not stay on the oldest version");
	const r = "unlabel" in n ? n.unlabel : n.restate;
	return unlabel(e, r, "there is no room to write while it is on the oldest version");
};
const movePointer = (e, t, n, r, i) => labelRoom(e, t) ?? putPointer(e, n, r, newestOf(t), i);
const misplacedLabel = (e, t, n, r) => {
	const i = verifiedVersion(t.pointer);
	const a = i?.metadata?.release;
	const o = versionsByRelease(t.pointer);
	const s = n.away === void 0 && newestCounting(n.ledger) !== void 0;
	const mayHave = (e) => !s || stateOf$1(n.ledger).good.includes(e);
	const c = r !== void 0 && o.has(r) && mayHave(r) ? r : void 0;
	if (!i || a === void 0 || a === c) return void 0;
	const isBad = (e) => objections(n, e).length > 0;
	if (c === void 0 && !isBad(a)) return void 0;
	const isProved = (e) => !isBad(e) && imageObstacle(t, e) === void 0;
	const [l] = [...c === void 0 ? [] : [c], ...stateOf$1(n.ledger).good.filter(isProved)].flatMap((e) => o.get(e) ?? []);
	const u = isBad(a) ? `${a} must not have the label` : `${c} is gone back to`;
	return l ? {
		...labelVerified(e, l),
		because: u
	} : unlabel(e, i, u);
};
// packages/domain/src/environment/ways-back/runs-image.ts
const isOn = (e, t) => workloadOf(e).isOn(t);
const runs = (e, t) => readTargets(e).every(([, { pointer: e, fleet: n }]) => {
	const r = desiredVersion(e);
	return r?.metadata?.release === t && workloadOf(n).isWhollyOn(r?.image);
});
// packages/domain/src/environment/ways-back/can-be-on.ts
const canBeOn = (e, t) => objections(e, t).length === 0 && (missing(e, t).length === 0 || isAllOn(e, t));
const isAllOn = (e, t) => runs(e, t) && readTargets(e).some(([, { fleet: e }]) => workloadOf(e).hasInstance());
// packages/domain/src/environment/ways-back/told-by-pointers.ts
const chainFrom = (e, t) => {
	const n = [];
	for (let r = e.get(t)?.metadata?.good; r !== void 0 && !n.includes(r); r = e.get(r)?.metadata?.good) n.push(r);
	return n;
};
const oldestFirst = (e) => e.toSorted((e, t) => e.version - t.version);
const leftIn = (e) => {
	const t = new Map();
	for (const { version: n, metadata: r } of oldestFirst(e)) {
		if (!r) continue;
		if ((r.after ?? 0) >= (t.get(r.release) ?? Number.POSITIVE_INFINITY)) t.delete(r.release);
		const e = r.left ?? r.away?.from;
		if (e) t.set(e, n);
	}
	return new Set(t.keys());
};
const provedIn = (e) => {
	const t = leftIn(e);
	return namedIn(e).filter((e) => !t.has(e));
};
const namedIn = (e) => {
	const t = versionsByRelease(e);
	const [n, r] = [verifiedVersion(e), desiredVersion(e)].map((e) => e?.metadata?.release);
	const i = [r, n].filter((e) => e !== void 0);
	return [...n === void 0 ? [] : [n], ...i.flatMap((e) => chainFrom(t, e))];
};
const provedByPointers = (e) => [...new Set(readTargets(e).flatMap(([, { pointer: e }]) => provedIn(e)))];
const recoveredFrom = (e) => {
	const t = provedByPointers(e);
	return {
		recovered: t,
		left: [...new Set(readTargets(e).flatMap(([, { pointer: e }]) => [...leftIn(e)]))].filter((e) => !t.includes(e))
	};
};
const goodByPointers = (e) => {
	const t = readTargets(e).map(([, { pointer: e }]) => e);
	const n = (t.some((e) => e.some(({ metadata: e }) => e?.good !== void 0)) ? [] : t.flatMap((e) => [...versionsByRelease(e).keys()])).filter((e) => !t.some((t) => wasLeft(t, e) || leftIn(t).has(e)));
	return [...new Set([...provedByPointers(e), ...n])];
};
const wasLeft = (e, t) => {
	const n = oldestFirst(e).flatMap(({ metadata: e }) => e?.release ?? []);
	const r = n.lastIndexOf(t);
	const i = n[r + 1];
	return r >= 0 && i !== void 0 && n.slice(0, r).includes(i);
};
const movedLast = (e) => readTargets(e).flatMap(([, { pointer: e }]) => {
	const t = leftIn(e);
	return desiredVersion(e.filter(({ metadata: e }) => e !== void 0 && !t.has(e.release))) ?? [];
}).toSorted((e, t) => t.modified - e.modified);
const begunBack = (e) => {
	const t = movedLast(e);
	const n = t.find(({ metadata: e }) => (e?.away || e?.left !== void 0) && e.release === t[0]?.metadata?.release);
	const r = n?.metadata;
	if (!n || !r) return void 0;
	return {
		to: r.release,
		from: r.left ?? r.away?.from ?? void 0,
		away: r.away,
		run: r.run,
		moved: n.modified
	};
};
const leavingByPointers = (e) => {
	const t = readTargets(e).flatMap(([, e]) => saidAndRun(e) ?? []).toSorted((e, t) => t.modified - e.modified);
	return (t.find(({ labels: e }) => !e.includes("verified")) ?? t[0])?.metadata?.release;
};
const saidAndRun = ({ pointer: e, fleet: t }) => {
	const n = desiredVersion(e);
	if (!n || n.metadata) return n;
	if (!e.some(({ image: e, metadata: t }) => t !== void 0 && e === n.image) && isOn(t, n.image)) return n;
	return oldestFirst(e).findLast(({ metadata: e }) => e !== void 0) ?? n;
};
// packages/domain/src/environment/ways-back/ways-back.ts
const goodIn = (e) => {
	const { good: t } = stateOf$1(e.ledger);
	return newestCounting(e.ledger) ? t : goodByPointers(e);
};
const isOpen = (e, t, n) => t !== n && canBeOn(e, t);
const candidates = (e, t) => goodIn(e).map((n) => ({
	release: n,
	because: isOpen(e, n, t) ? "" : obstaclesText(obstacles(e, n, t))
}));
const candidatesText = (e) => e.map(({ release: e, because: t }) => `${e}: ${t || "it can be gone back to"}`).join(". ");
const bestWay = (e, t) => isWayUnclear(e, t) ? void 0 : firstOpen(e, t);
const firstOpen = (e, t) => goodIn(e).find((n) => isOpen(e, n, t));
const isWayUnclear = (e, t) => unreadTargets(e).length > 0 && firstOpen(e, t) !== bestWayLater(e, t);
const bestWayLater = (e, t) => goodIn(e).find((n) => obstacles(e, n, t).length === 0);
const lastGood = (e, t) => stateOf$1(e.ledger).good.find((n) => n !== t && objections(e, n).length === 0);
// packages/domain/src/zone/intervals.ts
const merged = (e) => {
	const t = [];
	for (const n of e.filter(({ from: e, to: t }) => e < t).sort((e, t) => e.from - t.from)) {
		const e = t.at(-1);
		if (e && n.from <= e.to) t[t.length - 1] = {
			from: e.from,
			to: Math.max(e.to, n.to)
		};
		else t.push(n);
	}
	return t;
};
// packages/domain/src/zone/zone.ts
const Yr = 6e4;
const T = 864e5;
const Xr = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const weekday = (e) => Xr[((Math.floor(e / T) + 4) % 7 + 7) % 7];
const zone = (e) => {
	const t = new Intl.DateTimeFormat("en-US", {
		timeZone: e,
		hourCycle: "h23",
		era: "short",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric"
	});
	const wall = (e) => {
		const n = new Map(t.formatToParts(e).map(({ type: e, value: t }) => [e, Number(t)]));
		const part = (e) => n.get(e) ?? 0;
		return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
	};
	return {
		name: e,
		wall,
		instant: (e) => firstInstant(wall, e),
		text: (t) => {
			const n = wall(t);
			return `${weekday(n)} ${new Date(n).toISOString().slice(0, 16).replace("T", " ")} ${e}`;
		}
	};
};
const firstInstant = (e, t) => {
	const offsetNear = (t) => e(t) - t;
	const n = [offsetNear(t - T), offsetNear(t + T)].map((e) => t - e).sort((e, t) => e - t);
	const [r, i] = [n[0], n[1]];
	if (e(r) === t) return r;
	if (e(i) === t) return i;
	return jumpBetween(e, t, r, i);
};
const jumpBetween = (e, t, n, r) => {
	let [i, a] = [n, r];
	while (a - i > 1) {
		const n = Math.floor((i + a) / 2);
		if (e(n) < t) i = n;
		else a = n;
	}
	return a;
};
// packages/domain/src/gates/freezes.ts
const askFreezes = ({ wish: { environment: e }, estimate: t, now: n }) => freezesGate({
	freezes: e.freezes,
	zone: e.zone,
	estimate: t
}, n);
const interval = ({ from: e, to: t }, n) => ({
	from: n.instant(Date.parse(`${e}T00:00:00Z`)),
	to: n.instant(Date.parse(`${t}T00:00:00Z`) + T)
});
const freezesGate = (e, t) => {
	const n = "freezes";
	if (e.freezes.length === 0) return {
		gate: n,
		verdict: "pass",
		because: "no freezes"
	};
	const r = zone(e.zone);
	const meets = ({ from: n, to: r }) => n < t + Math.max(1, e.estimate) && t < r;
	const i = e.freezes.filter((e) => meets(interval(e, r)));
	if (i.length === 0) return {
		gate: n,
		verdict: "pass",
		because: "no freeze now"
	};
	return {
		gate: n,
		verdict: "fail",
		because: i.map(({ from: e, to: t, reason: n }) => `frozen from ${e} to ${t} (${r.name}): ${n}`).join("; "),
		passesAt: thawed(e, r, t)
	};
};
const thawed = ({ freezes: e, estimate: t }, n, r) => merged(e.map((e) => interval(e, n))).reduce((e, { from: n, to: r }) => n < e + Math.max(1, t) && e < r ? r : e, r);
// packages/domain/src/gates/hold.ts
const askHold = ({ state: e }) => holdGate(e);
const holdGate = ({ hold: e, intent: t }) => {
	if (e) return {
		gate: "hold",
		verdict: "fail",
		because: `held by ${e.by} since ${e.at}: ${e.reason}`
	};
	if (t?.kind === "rollback") return {
		gate: "hold",
		verdict: "fail",
		because: `it is being rolled back to ${t.release} by ${t.run}`
	};
	return {
		gate: "hold",
		verdict: "pass",
		because: "the environment is not held"
	};
};
// packages/domain/src/gates/windows.ts
const Zr = {
	week: 21,
	month: 200
};
const timeOfDay = (e) => {
	const [t = 0, n = 0] = e.split(":").map(Number);
	return (t * 60 + n) * Yr;
};
const opensThen = (e, t) => {
	const [n, r] = e.includes(" ") ? e.split(" ") : [void 0, e];
	if (weekday(t) !== r) return false;
	const i = new Date(t);
	const a = Math.ceil(i.getUTCDate() / 7);
	if (n === "last") return new Date(t + 7 * T).getUTCMonth() !== i.getUTCMonth();
	return n === void 0 || a === Number(n[0]);
};
const openings = (e, t, n) => {
	const r = Math.floor(t.wall(n) / T) * T;
	return merged(e.flatMap(({ days: e, from: n, to: i }) => {
		const [a, o] = [timeOfDay(n), timeOfDay(i)];
		const s = e.some((e) => e.includes(" ")) ? Zr.month : Zr.week;
		return Array.from({ length: s + 2 }, (e, t) => r + (t - 1) * T).filter((t) => e.some((e) => opensThen(e, t))).map((e) => ({
			from: t.instant(e + a),
			to: t.instant(e + o + (o > a ? 0 : T))
		}));
	}));
};
const askWindows = ({ wish: { environment: e }, estimate: t, now: n }) => windowsGate({
	windows: e.windows,
	zone: e.zone,
	estimate: t
}, n);
const windowsGate = (e, t) => {
	const n = "windows";
	if (e.windows.length === 0) return {
		gate: n,
		verdict: "pass",
		because: "no windows: always open"
	};
	const r = zone(e.zone);
	const i = openings(e.windows, r, t);
	const a = i.find(({ from: e, to: n }) => e <= t && t < n);
	if (a && t + e.estimate <= a.to) return {
		gate: n,
		verdict: "pass",
		because: `the window is open until ${r.text(a.to)}`
	};
	const o = `the rollout of about ${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ir)(e.estimate)}`;
	const s = a ? `the window closes at ${r.text(a.to)}, which leaves no room for ${o}` : `outside of the windows: it is ${r.text(t)}`;
	const c = i.find(({ from: n, to: r }) => n > t && n + e.estimate <= r);
	if (!c) return {
		gate: n,
		verdict: "fail",
		because: `${s}; no window has room for ${o}`
	};
	return {
		gate: n,
		verdict: "fail",
		because: `${s}; the next one opens at ${r.text(c.from)}`,
		passesAt: c.from
	};
};
// packages/domain/src/records/lock/claim.ts
const Qr = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
const $r = {
	v: {
		type: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Qn)(1),
		required: true
	},
	claim: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	},
	after: {
		type: Qr,
		required: true
	}
};
const ei = {
	claim: $r.claim,
	run: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	},
	attempt: {
		type: Qr,
		required: true
	},
	action: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	}
};
const ti = {
	...$r,
	...ei,
	started: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	},
	expires: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		required: true
	}
};
(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(ei);
const ni = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.rr)("kind", { required: true }, {
	claim: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.$n)({
		...ti,
		force: { type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn }
	}),
	renewal: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.$n)({
		...ti,
		since: {
			type: Qr,
			required: true
		}
	}),
	free: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.$n)($r)
});
const encodeLockEntry = (e) => parameterText(e);
const decodeLockEntry = (e) => {
	const t = objectIn(e);
	const n = t && decoded(ni, t);
	if (!n || "bad" in n) return void 0;
	const { value: r } = n;
	return r.kind === "free" || Date.parse(r.expires) > Date.parse(r.started) ? r : void 0;
};
// packages/domain/src/records/lock/holder.ts
const ri = 864e5;
const held = (e, t, n) => ({
	claim: e.claim,
	run: e.run,
	attempt: e.attempt,
	action: e.action,
	since: t,
	renewed: n,
	expires: n + Math.min(ri, Date.parse(e.expires) - Date.parse(e.started))
});
const isLaterAttempt = (e, t) => e.run === t.run && e.attempt > t.attempt;
const mayClaim = (e, { holder: t }, n) => t === void 0 || t.expires <= n || t.claim === e.claim || e.force !== void 0 || isLaterAttempt(e, t);
const claimed = (e, t) => {
	const n = new Map(e.ended);
	n.delete(t.claim);
	if (e.holder && e.holder.claim !== t.claim) n.set(e.holder.claim, "taken");
	return {
		holder: t,
		unknown: false,
		ended: n
	};
};
const extended = (e, { version: t, value: n, modified: r }) => {
	const i = decodeLockEntry(n);
	if (!i || i.after !== t - 1 && (i.kind !== "free" || e.unknown)) return e;
	const a = e.unknown || e.holder?.claim === i.claim;
	switch (i.kind) {
		case "claim": return mayClaim(i, e, r) ? claimed(e, held(i, t, r)) : e;
		case "renewal": return a ? claimed(e, held(i, i.since, r)) : e;
		case "free": return a ? {
			holder: void 0,
			unknown: false,
			ended: new Map(e.ended).set(i.claim, "freed")
		} : e;
	}
};
const ii = new WeakMap();
const read = (e) => {
	const t = ii.get(e);
	if (t) return t;
	const n = readAnew(e);
	ii.set(e, n);
	return n;
};
const readAnew = (e) => {
	const t = [...e].sort((e, t) => e.version - t.version);
	const n = {
		holder: void 0,
		unknown: (t[0]?.version ?? 1) > 1,
		ended: new Map()
	};
	return t.reduce(extended, n);
};
const holder = (e, t) => {
	const { holder: n } = read(e);
	return n && n.expires > t ? n : void 0;
};
const claimStatus = (e, t, n) => {
	const r = read(e);
	if (r.holder?.claim === t) return r.holder.expires > n ? "holds" : "expired";
	return r.ended.get(t) ?? "never";
};
const lastVersion = (e) => Math.max(0, ...e.map(({ version: e }) => e));
// packages/domain/src/records/lock/in-the-way.ts
const iso$3 = (e) => new Date(e).toISOString();
const describeHolder = ({ action: e, run: t, attempt: n, expires: r }) => `${e} in ${t} (attempt ${n}), until ${iso$3(r)}`;
const isEarlierAttempt = (e, t) => e.run === t.run && e.attempt < t.attempt;
const inTheWay = (e, t, n) => {
	const r = holder(e, n);
	if (!r || isEarlierAttempt(r, t)) return void 0;
	return claimStatus(e, t.claim, n) === "holds" ? void 0 : r;
};
const heldSince = (e, { since: t, renewed: n }) => e.find(({ version: e }) => e === t)?.modified ?? n;
// packages/domain/src/environment/admission/patience.ts
const ai = 9e5;
const watchedSince = ({ lock: e }, t) => {
	const n = holder(e, t);
	return n ? heldSince(e, n) : t;
};
const isPatient = (e, t) => t < watchedSince(e, t) + ai;
// packages/domain/src/environment/wish/places.ts
const placesOf = (e) => new Map(e.map(({ name: e, account: t, region: n }) => [e, `${t}/${n}`]));
const sharing = (e, t) => [...e].flatMap(([n, r]) => n !== t && r === e.get(t) ? [n] : []);
const oncePerPointer = (e, t) => {
	const n = new Set();
	return e.filter((e) => {
		const r = e.do === "put-pointer" || e.do === "label-pointer" || e.do === "unlabel-pointer";
		if (!r && !rollVerb(e.do)?.isShared) return true;
		const i = r ? t.get(e.target ?? "") ?? e.on : e.on;
		const a = !n.has(i);
		n.add(i);
		return a;
	});
};
// packages/domain/src/environment/one-target/fleet-place.ts
const placeOf = ({ places: e, among: t }, { targets: n }, r) => {
	return {
		target: r,
		beside: [r, ...sharing(e, r).filter((e) => t.includes(e))].flatMap((e) => {
			const t = n.get(e);
			return t && isRead(t) ? [{
				target: e,
				fleet: t.fleet
			}] : [];
		})
	};
};
// packages/domain/src/environment/ways-back/import-away.ts
const toldBy = (e) => readTargets(e).flatMap(([, { pointer: e }]) => e.flatMap(({ metadata: e, modified: t }) => e?.away ? [{
	...e,
	away: e.away,
	modified: t
}] : [])).toSorted((e, t) => e.modified - t.modified);
const untoldRollback = (e) => {
	const t = toldBy(e);
	const n = countingVersions(e.ledger);
	const [r] = n;
	if (!r) return t.at(-1);
	return t.find((e) => e.modified >= r.modified && !n.some((t, r) => isOf(t, e, n.slice(r + 1))));
};
const isOf = ({ event: e, modified: t }, n, r) => {
	if (e.kind !== "rolling-back" || e.run !== n.run || e.release !== n.release) return false;
	const i = t >= n.modified || (e.evidence.moved ?? "") >= iso$2(n.modified);
	const a = (e.evidence.left ?? null) === n.away.from;
	return i || a && !r.some(({ event: e }) => e.kind === "promoting" && e.release === n.away.from);
};
const iso$2 = (e) => new Date(e).toISOString();
const movedBy = ({ run: e, release: t, away: n }, r) => Math.max(...toldBy(r).filter((r) => r.run === e && r.release === t && r.away.from === n.from).map(({ modified: e }) => e));
const importAway = (e, t, n) => {
	const r = untoldRollback(e);
	if (!r) return void 0;
	const { release: i, run: a, away: o } = r;
	const s = `${o.by} rolled back to ${i} while home could not be read`;
	const c = {
		kind: "rolling-back",
		release: i,
		from: o.from,
		reason: o.reason,
		hold: true,
		...o.named ? { retakes: true } : {},
		...newestCounting(e.ledger) ? {} : recoveredFrom(e)
	};
	const l = o.from === null ? {} : { left: o.from };
	return writeEvent(e.ledger, c, {
		...t,
		run: a,
		actor: o.by
	}, n, s, { evidence: {
		...l,
		imported: t.run,
		moved: iso$2(movedBy(r, e))
	} });
};
// packages/domain/src/environment/wish/left-out.ts
const oi = /^([^:\n]+):\s*(\S[^\n]*)$/;
const si = 200;
const readOnly = (e, t) => {
	const n = e.trim();
	if (n === "") return {
		environment: t,
		leftOut: void 0
	};
	const { targets: r, waves: i, name: a } = t;
	const o = r.map((e) => e.name);
	const complaining = (e) => ({ complaints: [{
		at: { source: "input only" },
		wrong: e,
		allowed: `allowed: <target>, <target>: <reason>, with targets of ${a}: ${o.join(", ") || "none"}`
	}] });
	const [, c = "", l = ""] = oi.exec(n) ?? [];
	const u = c.split(",").flatMap((e) => e.trim() === "" ? [] : [e.trim()]);
	if (u.length === 0 || l === "") return complaining(`${JSON.stringify(n)} is not <target>, <target>: <reason>`);
	const d = u.filter((e) => !o.includes(e));
	if (d.length > 0) return complaining(`${d.map((e) => JSON.stringify(e)).join(", ")} is no target of ${a}`);
	if (l.length > si) return complaining(`the reason is longer than ${si} characters`);
	const f = r.filter((e) => !u.includes(e.name));
	if (f.length === 0) return complaining("every target is named, so nothing is left out");
	const p = r.filter((e) => u.includes(e.name));
	const m = f.find((e) => p.some((t) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(t) === (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(e)));
	if (m) return complaining(`${m.name} has its pointer in common with a target that is named`);
	return {
		environment: {
			...t,
			targets: p,
			waves: i.map((e) => e.filter((e) => u.includes(e))).filter(hasTargets)
		},
		leftOut: {
			targets: f.map((e) => e.name),
			reason: l.trim()
		}
	};
};
const hasTargets = (e) => e.length > 0;
const leftOutText = ({ targets: e, reason: t }) => `left out: ${e.join(", ")} (${t})`;
const withoutLeftOut = (e, t) => t ? {
	...e,
	targets: new Map([...e.targets].filter(([e]) => !t.targets.includes(e)))
} : e;
const leftOutResults = (e, t) => (e?.targets ?? []).map((n) => {
	const r = t?.targets.get(n);
	const i = r && isRead(r) ? desiredVersion(r.pointer) : void 0;
	const a = e?.reason ?? "";
	return {
		target: n,
		outcome: "left-out",
		release: i?.metadata?.release,
		image: i?.image ?? "",
		groups: [],
		why: a
	};
});
// packages/domain/src/environment/one-target/preflight.ts
const targetRefusals = ({ selections: e, unpinned: t, strategy: n }, r, i, a) => {
	const { target: o } = a;
	if (!r || !isRead(r)) return [unread(o, r)];
	const s = selectsNothing(e, o, r.fleet);
	if (s) return [{
		target: o,
		...s
	}];
	return workloadOf(r.fleet).refusals({
		unpinned: t,
		strategy: n,
		image: i
	}, a).map((e) => ({
		target: o,
		...e
	}));
};
const refusalsText = (e, t) => e.map(({ target: e, message: n }) => (0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.d)(t && !n.startsWith("Target ") ? `${e}: ${n}` : n)).join(" ");
const unread = (e, t) => {
	const { why: n, code: r = "target.unreadable", transient: i } = t ?? _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.cr;
	return {
		target: e,
		code: r,
		message: `Target ${e} cannot be read: ${n}`,
		...i ? { transient: i } : {}
	};
};
// packages/domain/src/environment/predict.ts
const predictEnvironment = (e, t, n = 0) => {
	if (!t) return withTargets(withoutPatience(e), (e) => isRead(e) ? waited$1(e) : (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.dr)(e));
	switch (t.do) {
		case "write-event": return {
			...e,
			ledger: predictLedger(e.ledger, t, n)
		};
		case "write-quarantine": {
			const n = {
				release: t.release,
				reason: t.because,
				by: "",
				at: "",
				run: ""
			};
			return {
				...e,
				quarantined: new Map([...e.quarantined, [t.release, n]])
			};
		}
		case "claim-lock":
		case "renew-lock":
		case "free-lock": return e;
		default: return withTargets(e, (e, r) => {
			if (!isRead(e)) return e;
			if (r === t.target) return assumeTarget(e, t, n);
			return isPointerStep(t) ? e : {
				...e,
				fleet: workloadOf(e.fleet).predictBeside(t)
			};
		});
	}
};
const predictLedger = (e, { value: t, digest: n }, r) => [...e, {
	version: (newestVersion(e)?.version ?? 0) + 1,
	modified: r,
	digest: n,
	by: "",
	...decodeEvent(t)
}];
const predictPointer = (e, t, n) => {
	switch (t.do) {
		case "put-pointer": {
			const r = (desiredVersion(e)?.version ?? 0) + 1;
			return [...e, {
				version: r,
				image: t.image,
				modified: n,
				labels: [],
				metadata: decodePointerMetadata(t.description)
			}];
		}
		case "unlabel-pointer": return e.map((e) => e.version === t.version ? withoutLabel(e, t.label) : e);
		case "label-pointer": return e.map((e) => {
			const n = withoutLabel(e, t.label);
			return e.version === t.version ? {
				...n,
				labels: [...n.labels, t.label]
			} : n;
		});
	}
};
const withoutLabel = (e, t) => ({
	...e,
	labels: e.labels.filter((e) => e !== t)
});
const withTargets = (e, t) => ({
	...e,
	targets: new Map([...e.targets].map(([e, n]) => [e, t(n, e)]))
});
const notAwaited = (e) => new Map([...e].map(([e, t]) => [e, isRead(t) ? t : (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.dr)(t)]));
const waited$1 = (e) => ({
	...e,
	fleet: workloadOf(e.fleet).predict()
});
const withoutPatience = (e) => e.away ? {
	...e,
	away: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.dr)(e.away)
} : e;
const assumeTarget = (e, t, n) => isPointerStep(t) ? {
	...e,
	pointer: predictPointer(e.pointer, t, n)
} : {
	...e,
	fleet: workloadOf(e.fleet).predict(t)
};
const isPointerStep = (e) => e.do === "put-pointer" || e.do === "label-pointer" || e.do === "unlabel-pointer";
// packages/domain/src/environment/remarks/writers.ts
const principalOf = (e) => {
	const [, t, n] = /^arn:[^:]+:sts::(\d{12}):assumed-role\/([^/]+)\//.exec(e) ?? [];
	return n === void 0 ? e : `role ${n} of ${t}`;
};
const newcomers = (e) => {
	const t = new Map();
	const n = [...e].sort((e, t) => e.version - t.version);
	for (const { version: e, by: r } of n) {
		const n = principalOf(r);
		if (r !== "" && !t.has(n)) t.set(n, {
			version: e,
			by: n
		});
	}
	const r = n.at(-5)?.version ?? 0;
	const i = n[0]?.version ?? 0;
	return [...t.values()].filter(({ version: e }) => e >= r && e > i);
};
const sentence = (e) => ({ version: t, by: n }) => `Version ${t} of ${e} is the first one there by ${n}: other principals wrote those before it.`;
const writerRemarks = (e, t) => [...newcomers(countingVersions(t.ledger)).map(sentence(`the ledger of ${e}`)), ...readTargets(t).flatMap(([e, { pointer: t }]) => newcomers(t.map(({ version: e, by: t = "" }) => ({
	version: e,
	by: t
}))).map(sentence(`the pointer of ${e}`)))];
// packages/domain/src/environment/remarks/record-remarks.ts
const ci = 5;
const li = 60;
const recordRemarks = (e, t, n) => {
	const r = strayVersions(t.ledger);
	const i = r.slice(-5).map(({ version: t, by: n, noEvent: r }) => `Version ${t} of the ledger of ${e} is no event and counts for nothing: ${r}. ${n || "Somebody"} wrote it.`);
	const a = r.length > ci ? [`${r.length - ci} further versions of the ledger of ${e} are no events either.`] : [];
	const o = unknownKinds(t.ledger).slice(-5).map(({ version: t, event: n }) => `Version ${t} of the ledger of ${e} is of a kind that this release does not know (${clipped(n.kind, li)}): it counts by the state that it tells.`);
	const s = readingOf(t.ledger, isPointed(t));
	const c = s.is === "newer" || s.is === "lost" && t.away === void 0 ? [`The ledger of ${e}: ${s.why}.`] : [];
	const l = halted(e, t, n);
	return [
		...[
			...i,
			...a,
			...o,
			...c,
			...l ? [l.why] : []
		],
		...writerRemarks(e, t),
		...awayRemarks(e, t)
	];
};
const awayRemarks = (e, { away: t }) => t === void 0 ? [] : [`Home of ${e} cannot be read: ${t.why}`];
// packages/domain/src/records/quarantine.ts
const ui = 2e3;
const encodeQuarantine = (e) => parameterText({
	...e,
	reason: clipped(e.reason, ui)
});
const di = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Kn)({
	reason: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		otherwise: ""
	},
	by: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		otherwise: ""
	},
	at: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		otherwise: ""
	},
	run: {
		type: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
		otherwise: ""
	}
});
const fi = {
	reason: "",
	by: "",
	at: "",
	run: ""
};
const whatIsRead = (e) => {
	const t = objectIn(e);
	const n = t && decoded(di, forgiven(di, t));
	return n && "value" in n ? n.value : fi;
};
const quarantinedReleases = (e) => {
	return new Map(e.flatMap(({ name: e, value: t }) => {
		const n = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(e);
		if (n === void 0) return [];
		const { reason: r, by: i, at: a, run: o } = whatIsRead(t);
		return [[n, {
			release: n,
			reason: r || `${e} gives no reason`,
			by: i,
			at: a,
			run: o
		}]];
	}));
};
// packages/domain/src/job/canceller.ts
const pi = 6e4;
const mi = [
	[/\bexceeded the maximum execution time\b/, {
		by: "time-limit",
		because: "the job came to its time limit"
	}],
	[/^The strategy configuration was canceled because\b/, {
		by: "sibling",
		because: "another job of its matrix had failed"
	}],
	[/^Canceling since a (?:higher priority|deadlock)\b/, {
		by: "newer-run",
		because: "another run of its concurrency group took its place"
	}],
	[/^The (?:runner has received a shutdown signal|self-hosted runner lost communication)\b/, {
		by: "runner",
		because: "its runner was shut down"
	}]
];
const hi = /^The run was canceled by @([A-Za-z0-9_-]{1,100})(\[bot\])?\.?$/;
const cancellerOf = ({ now: e, limit: t, annotations: n }) => {
	const r = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ur)(n) ? [] : n.map((e) => e.trim());
	const [i] = mi.flatMap(([e, t]) => r.some((t) => e.test(t)) ? [t] : []);
	if (i) return i;
	const a = r.flatMap((e) => hi.exec(e) ?? []);
	if (r.filter((e) => hi.exec(e)?.[2] !== void 0).length > 0) return {
		by: "program",
		because: "a program had cancelled the run, and no person"
	};
	const [, o] = a;
	if (o !== void 0) return {
		by: "person",
		login: o
	};
	if (t !== void 0 && e >= t - pi) return {
		by: "time-limit",
		because: "the job had come to its time limit"
	};
	const [s, c] = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ur)(n) ? [n.why, n.transient === true] : ["GitHub has not said so yet", true];
	return {
		by: "nobody-knows",
		because: `nobody can tell who had cancelled the job (${s})`,
		mayCome: c
	};
};
// packages/domain/src/records/lock/await-lock.ts
const gi = 5e3;
const _i = 3e4;
const vi = 10;
const pause = (e) => Math.min(_i, Math.max(gi, e / vi));
const iso$1 = (e) => new Date(e).toISOString();
const awaitLock = ({ wish: e, since: t, until: n }, r, { now: i, cancelled: a }) => {
	const o = inTheWay(r, e, i);
	const s = o ? `${describeHolder(o)} (since ${iso$1(heldSince(r, o))})` : "a run that has just given it back";
	const c = `${e.environment} is locked by ${s}.`;
	const l = o ? { by: o } : {};
	if (a) return { end: {
		lock: "cancelled",
		because: `Cancelled while it waited: ${c}`,
		...l
	} };
	if (!o && i >= t + gi) return { end: "free" };
	if (i >= n) return { end: {
		lock: "held",
		because: `${c} It was waited for as long as this run may wait.`,
		...l
	} };
	return {
		wait: c,
		until: Math.min(n, i + (o ? pause(i - t) : gi))
	};
};
// packages/domain/src/records/lock/locked.ts
const yi = 18e5;
const bi = 15e3;
const xi = 300;
const lockSubject = (e) => `the lock of ${e}`;
const iso = (e) => new Date(e).toISOString();
const against = (e, t, { now: n, refused: r }) => {
	const { environment: i, lifetime: a, force: o, claim: s, run: c, attempt: l, action: u } = t;
	const d = lockSubject(i);
	const f = lastVersion(e);
	const p = n - n % 6e4;
	const m = {
		claim: s,
		run: c,
		attempt: l,
		action: u,
		after: f,
		started: iso(p),
		expires: iso(p + a)
	};
	const step = (e, t, n) => ({ act: [{
		do: e,
		on: d,
		because: t,
		environment: i,
		after: f,
		value: encodeLockEntry(n)
	}] });
	return {
		rival: holder(e, n),
		status: claimStatus(e, s, n),
		refusal: r.get(d),
		claim: (e, t) => step("claim-lock", e, {
			v: 1,
			kind: "claim",
			...m,
			...t && o !== void 0 ? { force: clipped(o, xi) } : {}
		}),
		renew: ({ since: e }) => step("renew-lock", "half of its time is over", {
			v: 1,
			kind: "renewal",
			...m,
			since: e
		}),
		free: () => step("free-lock", "the work is done", {
			v: 1,
			kind: "free",
			claim: s,
			after: f
		})
	};
};
const freeLock$1 = (e, t, n) => claimStatus(e, t.claim, n.now) === "holds" ? against(e, t, n).free().act[0] : void 0;
const unlocked = (e, t, n) => ({ end: {
	lock: e,
	because: t,
	...n ? { by: n } : {}
} });
const lockedText = ({ environment: e }, t) => `${e} is locked by ${describeHolder(t)}.`;
const refusedBy = (e) => ({ end: {
	lock: "refused",
	because: e.message,
	code: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(e)
} });
const withLock = (e, t, n, r) => {
	if ("need" in e) return e;
	const i = against(t, n, r);
	const a = i.status === "holds" ? i.rival : void 0;
	if (i.status === "taken" || i.status === "freed" && !("end" in e)) return takenOver(n, i.rival);
	const o = n.waits && n.force === void 0 ? inTheWay(t, n, r.now) : void 0;
	if (o) return unlocked("held", lockedText(n, o), o);
	if ("end" in e) return a && i.refusal === void 0 ? {
		...i.free(),
		last: e.end
	} : e;
	if (i.refusal !== void 0) return refusedBy(i.refusal);
	return a ? whileHeld(e, a, i.renew, r) : toClaim(i, n, r);
};
const takenOver = (e, t) => {
	const n = t ? describeHolder(t) : "somebody who has ended since";
	return unlocked("taken", `The lock of ${e.environment} was taken over by ${n}.`, t);
};
const toClaim = (e, t, n) => {
	if (!e.rival || isEarlierAttempt(e.rival, t)) return e.claim("nobody else may change the environment meanwhile", false);
	if (t.force !== void 0) return e.claim(`${t.force}: not waiting for ${describeHolder(e.rival)}`, true);
	const r = lockedText(t, e.rival);
	const i = (t.began ?? Number.NEGATIVE_INFINITY) + bi;
	return n.now < i && !n.cancelled ? {
		wait: r,
		until: i
	} : unlocked("held", r, e.rival);
};
const lockedMachine = (e, t) => (n, r) => {
	if (n.away !== void 0) return e(n, r);
	const i = withLock(e(n, r), n.lock, t, r);
	const a = t.orWithoutHome && homeWithoutWrites(i, r);
	return a ? freeing(e({
		...n,
		away: a
	}, r), n.lock, t, r) : i;
};
const freeing = (e, t, n, r) => {
	const i = "end" in e ? freeLock$1(t, n, r) : void 0;
	return i && "end" in e ? {
		act: [i],
		last: e.end
	} : e;
};
const whileHeld = (e, t, n, r) => {
	const i = t.renewed + (t.expires - t.renewed) / 2;
	if (r.now >= i) return n(t);
	return "wait" in e ? {
		...e,
		until: Math.min(i, e.until ?? Number.POSITIVE_INFINITY)
	} : e;
};
// packages/domain/src/records/lock/give-back.ts
const giveBack = (e, t) => ({ lock: n, since: r }, i) => {
	const a = claimStatus(n, e.claim, i.now);
	const o = holder(n, i.now);
	if (a === "never" && t && i.now < r + 15e3) return {
		wait: `no claim of this run on ${e.environment} is to be seen yet`,
		until: r + bi
	};
	if (a !== "holds") return { end: {
		is: a,
		...o ? { by: o } : {}
	} };
	const s = i.refused.get(lockSubject(e.environment));
	if (s) return { end: {
		is: "held",
		because: s.message,
		code: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(s),
		...o ? { by: o } : {}
	} };
	const c = freeLock$1(n, e, i);
	if (!c) return { end: { is: "expired" } };
	return { act: [{
		...c,
		because: "the step that held it has ended"
	}] };
};
// packages/domain/src/records/lock/lock-setting.ts
const Si = new Set([
	"workflow_dispatch",
	"repository_dispatch",
	...[
		"issue_comment",
		"issues",
		"discussion",
		"discussion_comment",
		"pull_request_review",
		"pull_request_review_comment"
	],
	...["release", "deployment"]
]);
const lockByDefault = (e, t) => t > 1 || Si.has(e) ? "wait" : "refuse";
// packages/domain/src/records/lock/lock-wish.ts
const lockWish = ({ environment: e, claim: t, run: n, attempt: r, action: i, began: a, setting: o }) => ({
	environment: e,
	claim: t,
	run: n,
	attempt: r,
	action: i,
	began: a,
	lifetime: yi,
	...o === "wait" ? { waits: true } : {}
});
// packages/domain/src/records/lock/unlocked.ts
const withoutLock = ({ lock: e, because: t, code: n = "aws.refused" }) => {
	switch (e) {
		case "taken": return {
			outcome: "contested",
			why: t,
			code: "environment.contested"
		};
		case "held": return {
			outcome: "failed",
			why: t,
			code: "environment.locked"
		};
		case "cancelled": return {
			outcome: "failed",
			why: t,
			code: "run.cancelled"
		};
		case "refused": return {
			outcome: "failed",
			why: t,
			code: n
		};
	}
};
// packages/domain/src/records/parameter.ts
const newest = (e) => e.reduce((e, t) => e && e.version > t.version ? e : t, void 0);
const seenSoFar = (e, t) => {
	const [n, r] = [newest(e ?? []), newest(t)];
	if (!e || !n) return t;
	return !r || n.version > r.version && r.modified <= n.modified ? e : t;
};
// packages/actions-kit/src/cancellation.ts
const Ci = 100;
const askCanceller = async (e, { check: t, end: n }, r) => {
	const i = await annotationsOf(e, t, r);
	return cancellerOf({
		now: e.clock.now(),
		limit: n.limit,
		annotations: i
	});
};
const annotationsOf = async (e, t, n) => {
	if (t === void 0) return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.fr)("this GitHub does not tell a job its check run");
	if (n === "") return _client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_4__.c;
	try {
		const { data: r } = await (await (0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_4__.l)(e, n, _web_w6nfJEMj_js__WEBPACK_IMPORTED_MODULE_5__.n))("GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", {
			...(0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_4__.u)(e),
			check_run_id: t,
			per_page: Ci
		});
		if (!Array.isArray(r)) throw (0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_4__.f)("a list of annotations");
		return r.map(messageIn);
	} catch (e) {
		return whyNot(e);
	}
};
const messageIn = (e) => {
	const t = e?.message;
	return typeof t === "string" ? t : "";
};
const wi = /\b(?:Resource not accessible|Must have)\b/;
const whyNot = (e) => {
	const { status: t } = e;
	const r = (0,_left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_0__.g)(e);
	if (t === 404 || t === 403 && wi.test(r)) return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.fr)("the job has no permission checks: read");
	if (t === 401) return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.fr)("GitHub does not take the token of the input github-token");
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.fr)((0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.f)(r), { transient: true });
};
const watchCancellation = (t, n, r, i) => {
	let a = n.canceller;
	const { clock: o } = t;
	const isAsked = () => a !== void 0 || r === "leave";
	let s;
	const ask = async () => {
		if (!o.cancelled() || isAsked()) return;
		s ??= askCanceller(t, n, i);
		a = await s;
	};
	return {
		runtime: {
			...t,
			clock: {
				now: o.now,
				cancelled: () => o.cancelled() && isAsked(),
				sleep: (e, t) => o.cancelled() && !isAsked() ? ask() : o.sleep(e, t)
			}
		},
		asking: (e) => async (t, n) => {
			const r = ask();
			try {
				return await e(t, n);
			} finally {
				await r;
			}
		},
		onCancel: (e) => !e.cancelled || a?.by === "person" ? r : "leave",
		told: (n) => {
			if (n.code !== "run.cancelled" || a === void 0 || a.by === "person") return n;
			if (a.by === "nobody-knows") (0,_left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_0__.c)(t);
			return {
				...n,
				why: `${(0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.d)(n.why)} ${leftToAws(a.because, r)}`
			};
		}
	};
};
const leftToAws = (e, t) => `on-cancel: ${t} is for a person's cancellation: what is under way is left to AWS, because ${e}.`;
// packages/actions-kit/src/clear-up.ts
const Ti = 21e4;
const Ei = 6e4;
const Di = 45e3;
const Oi = 5e3;
const clearUp = async (e, t) => {
	const i = e.clock.now() + Ti;
	const a = (0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_4__.s)(e, i);
	try {
		const e = (0,_left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_0__.t)(a);
		if (!e) return;
		const { left: n, main: o, undecided: s } = e;
		if (o === "killed") a.annotate("warning", "The step was killed before it could say what became of it.");
		if (o !== "concluded" && n.held) await clearLock(a, n.held, o, t);
		if (t.cancel && (o === "killed" || s)) await clearRollout(a, n, t.cancel, t.token, i);
	} catch (e) {
		a.annotate("warning", `What was left could not be cleared up: ${(0,_left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_0__.g)(e)}`);
	}
};
const clearLock = async (e, t, r, { claimOf: i }) => {
	const { environment: a } = t.lock;
	try {
		const n = e.clock.now() + Ei;
		const o = (0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_4__.s)(e, n);
		const s = await givenBack(o, giveBack(t.lock, r === "killed"), await i(t, o), n);
		if (typeof s === "string") return warnHeld(e, t, s);
		if (s.is === "held") return warnHeld(e, t, s.because ?? "");
		e.line(`the lock of ${a}: ${ki[s.is]}${s.by ? `; ${s.by.action} in ${s.by.run} holds it` : ""}`);
	} catch (r) {
		warnHeld(e, t, (0,_left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_0__.g)(r));
	}
};
const ki = {
	freed: "the claim that the step had left was given back",
	taken: "another run has taken it over from the step",
	expired: "the claim of the step has run out",
	never: "the step held no claim"
};
const givenBack = async (e, t, n, r) => {
	const i = await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ut)(t, {
		...n,
		tell: () => {}
	}, e.clock, r);
	if ("notShown" in i) return i.notShown;
	return "still" in i ? (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(i.still) : i.end;
};
const warnHeld = (e, { lock: t }, n) => e.annotate("warning", `Whether the lock of ${t.environment} was given back is not known: ${(0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.d)(n)} It runs out by itself ${t.lifetime / 6e4} minutes after it was last renewed; a re-run of this run has it at once.`);
const clearRollout = async (e, { job: t, onCancel: n }, r, i, a) => {
	if (n === void 0) return;
	const o = await askWithPatience(e, () => askCanceller(e, t, i));
	if (o.by !== "person") return e.annotate("warning", `on-cancel was not done: what is under way is left to AWS, because ${o.because}.`);
	const s = `The run was cancelled by ${o.login}.`;
	if (n === "too-long") return e.annotate("warning", `${s} on-cancel was not done: the delivery file says more of the environment than a post step can be told.`);
	const c = {
		limit: t.end.limit,
		by: a,
		because: "GitHub ends a cancelled job, with its post steps, after five minutes"
	};
	e.annotate("warning", `${s} ${await r(n, cancelledFromTheBeginning(e), {
		...t,
		canceller: o,
		end: c
	})}`);
};
const askWithPatience = async (e, t) => {
	const n = e.clock.now() + Di;
	for (;;) {
		const r = await t();
		if (r.by !== "nobody-knows" || !r.mayCome || e.clock.now() >= n) return r;
		await e.clock.sleep(Oi);
	}
};
const cancelledFromTheBeginning = (e) => {
	const { clock: t } = e;
	return {
		...e,
		clock: {
			now: t.now,
			cancelled: () => true,
			sleep: t.sleep
		}
	};
};
const cameOfCancel = (e, { outcome: t, why: n, code: r }) => {
	if (t === "still-running") return `on-cancel: ${e} was begun by the post step, and its time is over: ${(0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.d)(n)} Run again to go on.`;
	return `on-cancel: ${e} was ${t !== "failed" || r === "run.cancelled" ? "done" : "tried"} by the post step: ${(0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.d)(n)}`;
};
// packages/actions-kit/src/environment-run.ts
const environmentRun = (e, { name: t, lock: n }, r, i) => {
	const { github: a, unique: o } = e;
	const { actor: s, runAttempt: c, event: l } = a;
	const u = n ?? lockByDefault(l, c);
	const d = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.et)(a);
	const f = i(`${o} ${r}`).slice(0, 16);
	return {
		run: d,
		writer: {
			environment: t,
			run: d,
			actor: s,
			digest: i
		},
		lock: lockWish({
			environment: t,
			claim: f,
			run: d,
			attempt: c,
			action: r,
			began: e.clock.now(),
			setting: u
		})
	};
};
const environmentClaim = ({ family: e, home: t }, n, r, i) => ({
	family: e,
	lock: n,
	audience: i,
	home: {
		account: r ? t.account : void 0,
		region: t.region,
		role: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.or)(t, n.environment)
	}
});
// packages/actions-kit/src/read-environment.ts
const Ai = "000000000000";
const ji = "us-east-1";
const readEnvironment = async (e, t, { config: n, environment: r }, i) => {
	const a = await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.at)(e, n);
	if ("complaints" in a) return {
		file: void 0,
		complaints: a.complaints,
		found: void 0
	};
	const { file: o } = a;
	if (!o && !i) return {
		file: void 0,
		complaints: [withoutFile(n)],
		found: void 0
	};
	const s = o ? r : r || (i?.name ?? "");
	const c = o ? void 0 : (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ct)(Ai, e.aws.region ?? ji, i?.keys);
	const l = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ot)(e, t, o, { environment: s }, c);
	if ("complaints" in l) return {
		file: o,
		complaints: l.complaints,
		found: void 0
	};
	const u = l.delivery.environments.find((e) => e.name === s);
	if (!u) return {
		file: o,
		complaints: [],
		found: void 0
	};
	return {
		file: o,
		complaints: [],
		found: {
			...l,
			environment: u,
			fromFile: o !== void 0
		}
	};
};
const withoutFile = (e) => e === "" ? {
	at: { source: "input config" },
	wrong: `there is no ${_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.it} in the workspace, and nothing else describes an environment`,
	allowed: "required: the delivery file; was the repository checked out before this step?"
} : {
	at: { source: "input config" },
	wrong: `it is ${e}, and nothing but the delivery file describes an environment`,
	allowed: `required: the path of the delivery file, or nothing for ${_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.it}`
};
// packages/actions-kit/src/run-under-lock.ts
const runUnderLock = async (e, t) => {
	const { lock: n, waiting: r } = e;
	const i = t.clock.now();
	if (e.dryRun) return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.E)({
		...e,
		machine: (t, n) => e.machine(t, n, i)
	}, t);
	const a = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.w)(e, t);
	const ends = (t) => Math.min(t, e.jobEnd?.by ?? t);
	let o = await onceUnderLock({
		...e,
		look: a
	}, t, i, (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.S)(e, t));
	while (n.waits && r && isHeld(o)) {
		const s = await waited({
			...r,
			lock: n,
			classifyError: e.classifyError
		}, t, ends(i + r.atMost));
		if (s !== "free") return {
			...s,
			world: o.world,
			watched: o.watched
		};
		t.line(`no other run holds the lock of ${n.environment} any more: looking anew`);
		const c = t.clock.now();
		o = await onceUnderLock({
			...e,
			look: a
		}, t, c, ends(Math.max(i + e.timeout, c + r.afterwards)));
	}
	return o;
};
const isHeld = (e) => "end" in e && e.end.lock === "held";
const onceUnderLock = async (e, n, r, i) => {
	const a = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.D)((t, n) => e.machine(t, n, r));
	return {
		...await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ut)(lockedMachine(a.machine, e.lock), {
			look: e.look,
			act: e.act,
			classifyError: e.classifyError,
			tell: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.O)(n),
			...e.memory ? { memory: e.memory } : {},
			letGo: (t, n) => [freeLock$1(t.lock, e.lock, n)].filter((e) => e !== void 0)
		}, n.clock, i, (0,_left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_0__.f)(n)),
		watched: a.watched()
	};
};
const waited = async ({ look: e, lock: n, classifyError: r }, i, a) => {
	const o = i.clock.now();
	const s = await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ut)((e, t) => awaitLock({
		wish: n,
		since: o,
		until: a
	}, e, t), {
		look: e,
		act: async () => void 0,
		classifyError: r,
		tell: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.k)(i)
	}, i.clock, a, (0,_left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_0__.f)(i));
	if ("still" in s) return { still: s.still };
	if ("notShown" in s) throw new Error("a wait asks AWS for nothing");
	return s.end === "free" ? "free" : { end: s.end };
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/numberSelector.js
const numberSelector = (e, t, n) => {
	if (!(t in e)) return;
	const r = parseInt(e[t], 10);
	if (Number.isNaN(r)) throw new TypeError(`Cannot load ${n} '${t}'. Expected number, got '${e[t]}'.`);
	return r;
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/auth/httpAuthSchemeProvider.js
const defaultAutoScalingHttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.xt)(t).operation,
		region: await (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.bt)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$1(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "autoscaling",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const defaultAutoScalingHttpAuthSchemeProvider = (e) => {
	const t = [];
	switch (e.operation) {
		default: t.push(createAwsAuthSigv4HttpAuthOption$1(e));
	}
	return t;
};
const resolveHttpAuthSchemeConfig$1 = (e) => {
	const t = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.bt)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "autoscaling"
	});
};
const Mi = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/package.json
var Ni = "3.1169.0";
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_0Protocol.js
var AwsJson1_0Protocol = class extends _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.v {
	constructor({ defaultNamespace: e, errorTypeRegistries: t, serviceTarget: n, awsQueryCompatible: r, jsonCodec: i }) {
		super({
			defaultNamespace: e,
			errorTypeRegistries: t,
			serviceTarget: n,
			awsQueryCompatible: r,
			jsonCodec: i
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_0";
	}
	getJsonRpcVersion() {
		return "1.0";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.0";
	}
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/endpoint/bdd.js
const Pi = "ref";
const E = -1;
const Fi = true;
const Ii = "isSet";
const Li = "PartitionResult";
const Ri = "booleanEquals";
const zi = "getAttr";
const Bi = { [Pi]: "Endpoint" };
const Vi = { [Pi]: Li };
const D = {};
const Hi = [{ [Pi]: "Region" }];
const Ui = {
	conditions: [
		[Ii, [Bi]],
		[Ii, Hi],
		[
			"aws.partition",
			Hi,
			Li
		],
		[Ri, [{ [Pi]: "UseFIPS" }, Fi]],
		[Ri, [{ [Pi]: "UseDualStack" }, Fi]],
		[Ri, [{
			fn: zi,
			argv: [Vi, "supportsDualStack"]
		}, Fi]],
		[Ri, [{
			fn: zi,
			argv: [Vi, "supportsFIPS"]
		}, Fi]],
		["stringEquals", [{
			fn: zi,
			argv: [Vi, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[E],
		[E, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[E, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[Bi, D],
		["https://autoscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", D],
		[E, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://autoscaling.{Region}.amazonaws.com", D],
		["https://autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}", D],
		[E, "FIPS is enabled but this partition does not support FIPS"],
		["https://autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}", D],
		[E, "DualStack is enabled but this partition does not support DualStack"],
		["https://autoscaling.{Region}.{PartitionResult#dnsSuffix}", D],
		[E, "Invalid Configuration: Missing Region"]
	]
};
const Wi = 2;
const Gi = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const Ki = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.q.from(Gi, Wi, Ui.conditions, Ui.results);
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/endpoint/endpointResolver.js
const qi = new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.K({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (e, t = {}) => {
	return qi.get(e, () => (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.W)(Ki, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.G.aws = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.d;
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/models/AutoScalingServiceException.js
var O = class AutoScalingServiceException extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.at {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.autoscaling#AutoScalingServiceException";
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, AutoScalingServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/models/errors.js
var Ji = class ActiveInstanceRefreshNotFoundFault extends O {
	static shapeId = "com.amazonaws.autoscaling#ActiveInstanceRefreshNotFoundFault";
	name = "ActiveInstanceRefreshNotFoundFault";
	$fault = "client";
	constructor(e) {
		super({
			name: "ActiveInstanceRefreshNotFoundFault",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ActiveInstanceRefreshNotFoundFault.prototype);
	}
};
var Yi = class AlreadyExistsFault extends O {
	static shapeId = "com.amazonaws.autoscaling#AlreadyExistsFault";
	name = "AlreadyExistsFault";
	$fault = "client";
	constructor(e) {
		super({
			name: "AlreadyExistsFault",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AlreadyExistsFault.prototype);
	}
};
var Xi = class ResourceContentionFault extends O {
	static shapeId = "com.amazonaws.autoscaling#ResourceContentionFault";
	name = "ResourceContentionFault";
	$fault = "server";
	constructor(e) {
		super({
			name: "ResourceContentionFault",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, ResourceContentionFault.prototype);
	}
};
var Zi = class ServiceLinkedRoleFailure extends O {
	static shapeId = "com.amazonaws.autoscaling#ServiceLinkedRoleFailure";
	name = "ServiceLinkedRoleFailure";
	$fault = "server";
	constructor(e) {
		super({
			name: "ServiceLinkedRoleFailure",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, ServiceLinkedRoleFailure.prototype);
	}
};
var Qi = class InstanceRefreshInProgressFault extends O {
	static shapeId = "com.amazonaws.autoscaling#InstanceRefreshInProgressFault";
	name = "InstanceRefreshInProgressFault";
	$fault = "client";
	constructor(e) {
		super({
			name: "InstanceRefreshInProgressFault",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InstanceRefreshInProgressFault.prototype);
	}
};
var $i = class LimitExceededFault$1 extends O {
	static shapeId = "com.amazonaws.autoscaling#LimitExceededFault";
	name = "LimitExceededFault";
	$fault = "client";
	constructor(e) {
		super({
			name: "LimitExceededFault",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, LimitExceededFault$1.prototype);
	}
};
var ea = class ResourceInUseFault extends O {
	static shapeId = "com.amazonaws.autoscaling#ResourceInUseFault";
	name = "ResourceInUseFault";
	$fault = "client";
	constructor(e) {
		super({
			name: "ResourceInUseFault",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceInUseFault.prototype);
	}
};
var ta = class ScalingActivityInProgressFault extends O {
	static shapeId = "com.amazonaws.autoscaling#ScalingActivityInProgressFault";
	name = "ScalingActivityInProgressFault";
	$fault = "client";
	constructor(e) {
		super({
			name: "ScalingActivityInProgressFault",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ScalingActivityInProgressFault.prototype);
	}
};
var na = class InvalidNextToken$1 extends O {
	static shapeId = "com.amazonaws.autoscaling#InvalidNextToken";
	name = "InvalidNextToken";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidNextToken",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidNextToken$1.prototype);
	}
};
var ra = class IdempotentCallInProgressFault extends O {
	static shapeId = "com.amazonaws.autoscaling#IdempotentCallInProgressFault";
	name = "IdempotentCallInProgressFault";
	$fault = "server";
	Message;
	constructor(e) {
		super({
			name: "IdempotentCallInProgressFault",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, IdempotentCallInProgressFault.prototype);
		this.Message = e.Message;
	}
};
var ia = class IdempotentParameterMismatchError extends O {
	static shapeId = "com.amazonaws.autoscaling#IdempotentParameterMismatchError";
	name = "IdempotentParameterMismatchError";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "IdempotentParameterMismatchError",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, IdempotentParameterMismatchError.prototype);
		this.Message = e.Message;
	}
};
var aa = class IrreversibleInstanceRefreshFault extends O {
	static shapeId = "com.amazonaws.autoscaling#IrreversibleInstanceRefreshFault";
	name = "IrreversibleInstanceRefreshFault";
	$fault = "client";
	constructor(e) {
		super({
			name: "IrreversibleInstanceRefreshFault",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, IrreversibleInstanceRefreshFault.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/schemas/schemas_0.js
const oa = "Activities";
const sa = "AcceleratorCount";
const ca = "AcceleratorCountRequest";
const la = "AlreadyExistsFault";
const ua = "ActivityId";
const da = "ActiveInstanceRefreshNotFoundFault";
const fa = "AllowedInstanceTypes";
const pa = "ActivityIds";
const ma = "AcceleratorManufacturers";
const ha = "AcceleratorNames";
const ga = "AutoRollback";
const _a = "AutoScalingGroup";
const va = "AutoScalingGroupARN";
const k = "AutoScalingGroupName";
const ya = "AutoScalingGroupNamesType";
const ba = "AutoScalingGroupNames";
const xa = "AutoScalingGroupState";
const Sa = "AutoScalingGroupsType";
const Ca = "AutoScalingGroups";
const wa = "AlarmSpecification";
const Ta = "ActivitiesType";
const Ea = "AcceleratorTotalMemoryMiB";
const Da = "AcceleratorTotalMemoryMiBRequest";
const Oa = "AcceleratorTypes";
const ka = "AvailabilityZones";
const Aa = "AvailabilityZoneDistribution";
const ja = "AvailabilityZoneIds";
const Ma = "AvailabilityZoneImpairmentPolicy";
const Na = "AvailabilityZoneId";
const Pa = "AvailabilityZone";
const Fa = "Activity";
const Ia = "Alarms";
const La = "BaselineEbsBandwidthMbps";
const Ra = "BaselineEbsBandwidthMbpsRequest";
const za = "BareMetal";
const Ba = "BurstablePerformance";
const Va = "BaselinePerformanceFactors";
const Ha = "BaselinePerformanceFactorsRequest";
const Ua = "BakeTime";
const Wa = "Cause";
const Ga = "CheckpointDelay";
const Ka = "CapacityDistributionStrategy";
const qa = "CancelInstanceRefresh";
const Ja = "CancelInstanceRefreshAnswer";
const Ya = "CancelInstanceRefreshType";
const Xa = "CpuManufacturers";
const Za = "CheckpointPercentages";
const Qa = "CpuPerformanceFactorRequest";
const $a = "CapacityRebalance";
const eo = "CapacityReservationIds";
const to = "CapacityReservationPreference";
const no = "CapacityReservationResourceGroupArns";
const ro = "CapacityReservationSpecification";
const io = "CapacityReservationTarget";
const ao = "CreatedTime";
const oo = "Context";
const so = "Cpu";
const co = "Description";
const lo = "DescribeAutoScalingGroups";
const uo = "DesiredCapacity";
const fo = "DesiredCapacityType";
const po = "DefaultCooldown";
const mo = "DesiredConfiguration";
const ho = "DescribeInstanceRefreshes";
const go = "DescribeInstanceRefreshesAnswer";
const _o = "DescribeInstanceRefreshesType";
const vo = "DefaultInstanceWarmup";
const yo = "DeletionProtection";
const bo = "DistributionSegment";
const xo = "DescribeScalingActivitiesType";
const So = "DescribeScalingActivities";
const Co = "DistributionSegments";
const wo = "DescribeWarmPoolAnswer";
const To = "DescribeWarmPoolType";
const Eo = "DescribeWarmPool";
const Do = "Details";
const Oo = "ExcludedInstanceTypes";
const ko = "EnabledMetrics";
const Ao = "EnabledMetric";
const jo = "EndTime";
const Mo = "Filters";
const No = "Filter";
const Po = "Granularity";
const Fo = "HealthCheckGracePeriod";
const Io = "HealthCheckType";
const Lo = "HealthStatus";
const Ro = "Instances";
const zo = "IdempotentCallInProgressFault";
const Bo = "InstancesDistribution";
const Vo = "IncludeDeletedGroups";
const Ho = "InstanceFamily";
const Uo = "InstanceGenerations";
const Wo = "IrreversibleInstanceRefreshFault";
const Go = "ImageId";
const Ko = "IncludeInstances";
const qo = "InstanceId";
const Jo = "InstanceLifecyclePolicy";
const Yo = "InstanceMaintenancePolicy";
const Xo = "IncludeManagedResources";
const Zo = "InvalidNextToken";
const Qo = "IdempotentParameterMismatchError";
const $o = "InstanceRefreshes";
const es = "InstanceRefreshId";
const ts = "InstanceRefreshInProgressFault";
const ns = "InstanceRefreshIds";
const rs = "InstanceRefreshLivePoolProgress";
const is = "InstanceReusePolicy";
const as = "InstanceRefreshProgressDetails";
const os = "InstanceRefreshWarmPoolProgress";
const ss = "InstanceRefresh";
const cs = "InstanceRequirements";
const ls = "InstanceType";
const us = "InstancesToUpdate";
const ds = "InstancesToUpdateOnRollback";
const fs = "InstanceWarmup";
const ps = "ImpairedZoneHealthCheckBehavior";
const ms = "Identifier";
const hs = "Instance";
const gs = "Key";
const _s = "LoadBalancerNames";
const vs = "LaunchConfigurationName";
const ys = "LimitExceededFault";
const bs = "LivePoolProgress";
const xs = "LifecycleState";
const Ss = "LocalStorageTypes";
const Cs = "LocalStorage";
const A = "LaunchTemplate";
const ws = "LaunchTemplateId";
const Ts = "LaunchTemplateName";
const Es = "LaunchTemplateOverrides";
const Ds = "LaunchTemplateSpecification";
const Os = "Message";
const ks = "MemoryGiBPerVCpu";
const As = "MemoryGiBPerVCpuRequest";
const js = "MaxGroupPreparedCapacity";
const Ms = "MinHealthyPercentage";
const Ns = "MaxHealthyPercentage";
const Ps = "MaxInstanceLifetime";
const Fs = "MixedInstancesPolicy";
const Is = "MemoryMiB";
const Ls = "MemoryMiBRequest";
const Rs = "MaxRecords";
const zs = "MinSize";
const Bs = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
const Vs = "MaxSize";
const j = "Max";
const Hs = "Metric";
const M = "Min";
const Us = "Name";
const Ws = "NetworkBandwidthGbps";
const Gs = "NetworkBandwidthGbpsRequest";
const Ks = "NetworkInterfaceCount";
const qs = "NetworkInterfaceCountRequest";
const Js = "NewInstancesProtectedFromScaleIn";
const N = "NextToken";
const Ys = "Operator";
const Xs = "OnDemandAllocationStrategy";
const Zs = "OnDemandBaseCapacity";
const Qs = "OnDemandMaxPricePercentageOverLowestPrice";
const $s = "OnDemandPercentageAboveBaseCapacity";
const ec = "Overrides";
const tc = "Progress";
const nc = "PropagateAtLaunch";
const rc = "PredictedCapacity";
const ic = "PercentageCompleteOnRollback";
const ac = "PercentageComplete";
const oc = "ProgressDetails";
const sc = "ProgressDetailsOnRollback";
const cc = "PerformanceFactorReferenceRequest";
const lc = "PerformanceFactorReferenceSetRequest";
const uc = "ProtectedFromScaleIn";
const dc = "PlacementGroup";
const fc = "ProcessName";
const pc = "PoolState";
const mc = "Preferences";
const hc = "Principal";
const gc = "References";
const _c = "ResourceContentionFault";
const vc = "RollbackDetails";
const yc = "RequireHibernateSupport";
const bc = "RollbackInstanceRefresh";
const xc = "RollbackInstanceRefreshAnswer";
const Sc = "RollbackInstanceRefreshType";
const Cc = "ResourceInUseFault";
const wc = "ResourceId";
const Tc = "ReuseOnScaleIn";
const Ec = "RefreshPreferences";
const Dc = "RollbackReason";
const Oc = "RollbackStartTime";
const kc = "RetentionTriggers";
const Ac = "ResourceType";
const jc = "Reference";
const Mc = "Status";
const Nc = "ScalingActivityInProgressFault";
const Pc = "SpotAllocationStrategy";
const Fc = "StatusCode";
const Ic = "SpotInstancePools";
const Lc = "ScaleInProtectedInstances";
const Rc = "StartInstanceRefresh";
const zc = "StartInstanceRefreshAnswer";
const Bc = "StartInstanceRefreshType";
const Vc = "StandbyInstances";
const Hc = "ServiceLinkedRoleARN";
const Uc = "ServiceLinkedRoleFailure";
const Wc = "StatusMessage";
const Gc = "SpotMaxPrice";
const Kc = "SpotMaxPricePercentageOverLowestPrice";
const qc = "SkipMatching";
const Jc = "SuspendedProcesses";
const Yc = "SuspendedProcess";
const Xc = "StatusReason";
const Zc = "SuspensionReason";
const Qc = "StartTime";
const $c = "SkipZonalShiftValidation";
const el = "Strategy";
const tl = "Tags";
const nl = "TargetCapacityTypes";
const rl = "TagDescription";
const il = "TagDescriptionList";
const al = "TargetGroupARNs";
const ol = "TerminateHookAbandon";
const sl = "TotalLocalStorageGB";
const cl = "TotalLocalStorageGBRequest";
const ll = "TerminationPolicies";
const ul = "TrafficSources";
const dl = "TrafficSourceIdentifier";
const fl = "Type";
const pl = "UpdateAutoScalingGroup";
const ml = "UpdateAutoScalingGroupType";
const hl = "Value";
const gl = "VCpuCount";
const _l = "VCpuCountRequest";
const vl = "VPCZoneIdentifier";
const yl = "Values";
const bl = "Version";
const xl = "WeightedCapacity";
const Sl = "WaitForTransitioningInstances";
const Cl = "WarmPoolConfiguration";
const wl = "WarmPoolProgress";
const Tl = "WarmPoolSize";
const El = "ZonalShiftEnabled";
const P = "awsQueryError";
const F = "client";
const I = "error";
const L = "httpError";
const Dl = "item";
const R = "message";
const Ol = "smithy.ts.sdk.synthetic.com.amazonaws.autoscaling";
const kl = "server";
const Al = "xmlName";
const z = "com.amazonaws.autoscaling";
const jl = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t(Ol);
var Ml = [
	-3,
	Ol,
	"AutoScalingServiceException",
	0,
	[],
	[]
];
jl.registerError(Ml, O);
const B = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t(z);
var Nl = [
	-3,
	z,
	da,
	{
		[P]: [`ActiveInstanceRefreshNotFound`, 400],
		[I]: F,
		[L]: 400
	},
	[R],
	[0]
];
B.registerError(Nl, Ji);
var Pl = [
	-3,
	z,
	la,
	{
		[P]: [`AlreadyExists`, 400],
		[I]: F,
		[L]: 400
	},
	[R],
	[0]
];
B.registerError(Pl, Yi);
var Fl = [
	-3,
	z,
	zo,
	{
		[P]: [`IdempotentCallInProgress`, 500],
		[I]: kl,
		[L]: 500
	},
	[Os],
	[0]
];
B.registerError(Fl, ra);
var Il = [
	-3,
	z,
	Qo,
	{
		[P]: [`IdempotentParameterMismatch`, 400],
		[I]: F,
		[L]: 400
	},
	[Os],
	[0]
];
B.registerError(Il, ia);
var Ll = [
	-3,
	z,
	ts,
	{
		[P]: [`InstanceRefreshInProgress`, 400],
		[I]: F,
		[L]: 400
	},
	[R],
	[0]
];
B.registerError(Ll, Qi);
var Rl = [
	-3,
	z,
	Zo,
	{
		[P]: [`InvalidNextToken`, 400],
		[I]: F,
		[L]: 400
	},
	[R],
	[0]
];
B.registerError(Rl, na);
var zl = [
	-3,
	z,
	Wo,
	{
		[P]: [`IrreversibleInstanceRefresh`, 400],
		[I]: F,
		[L]: 400
	},
	[R],
	[0]
];
B.registerError(zl, aa);
var Bl = [
	-3,
	z,
	ys,
	{
		[P]: [`LimitExceeded`, 400],
		[I]: F,
		[L]: 400
	},
	[R],
	[0]
];
B.registerError(Bl, $i);
var Vl = [
	-3,
	z,
	_c,
	{
		[P]: [`ResourceContention`, 500],
		[I]: kl,
		[L]: 500
	},
	[R],
	[0]
];
B.registerError(Vl, Xi);
var Hl = [
	-3,
	z,
	Cc,
	{
		[P]: [`ResourceInUse`, 400],
		[I]: F,
		[L]: 400
	},
	[R],
	[0]
];
B.registerError(Hl, ea);
var Ul = [
	-3,
	z,
	Nc,
	{
		[P]: [`ScalingActivityInProgress`, 400],
		[I]: F,
		[L]: 400
	},
	[R],
	[0]
];
B.registerError(Ul, ta);
var Wl = [
	-3,
	z,
	Uc,
	{
		[P]: [`ServiceLinkedRoleFailure`, 500],
		[I]: kl,
		[L]: 500
	},
	[R],
	[0]
];
B.registerError(Wl, Zi);
const Gl = [jl, B];
var Kl = [
	3,
	z,
	ca,
	0,
	[M, j],
	[1, 1]
];
var ql = [
	3,
	z,
	Da,
	0,
	[M, j],
	[1, 1]
];
var Jl = [
	3,
	z,
	Ta,
	0,
	[oa, N],
	[() => $u, 0],
	1
];
var Yl = [
	3,
	z,
	Fa,
	0,
	[
		ua,
		k,
		Wa,
		Qc,
		Fc,
		co,
		jo,
		Wc,
		tc,
		Do,
		xa,
		va
	],
	[
		0,
		0,
		0,
		4,
		0,
		0,
		4,
		0,
		1,
		0,
		0,
		0
	],
	5
];
var Xl = [
	3,
	z,
	wa,
	0,
	[Ia],
	[64]
];
var Zl = [
	3,
	z,
	_a,
	0,
	[
		k,
		zs,
		Vs,
		uo,
		po,
		ka,
		Io,
		ao,
		va,
		vs,
		A,
		Fs,
		rc,
		ja,
		_s,
		al,
		Fo,
		Ro,
		Jc,
		dc,
		vl,
		ko,
		Mc,
		tl,
		ll,
		Js,
		Hc,
		Ps,
		$a,
		Cl,
		Tl,
		oo,
		fo,
		vo,
		ul,
		Yo,
		yo,
		Aa,
		Ma,
		ro,
		Jo,
		Ys
	],
	[
		0,
		1,
		1,
		1,
		1,
		64,
		0,
		4,
		0,
		0,
		() => Au,
		[() => Nu, 0],
		1,
		64,
		64,
		64,
		1,
		() => ad,
		() => cd,
		0,
		0,
		() => nd,
		0,
		() => ld,
		64,
		2,
		0,
		1,
		2,
		() => Zu,
		1,
		0,
		0,
		1,
		() => ud,
		() => bu,
		0,
		() => eu,
		() => tu,
		() => ou,
		() => yu,
		() => Iu
	],
	8
];
var Ql = [
	3,
	z,
	ya,
	0,
	[
		ba,
		Ko,
		Xo,
		N,
		Rs,
		Mo
	],
	[
		64,
		2,
		2,
		0,
		1,
		() => rd
	]
];
var $l = [
	3,
	z,
	Sa,
	0,
	[Ca, N],
	[[() => ed, 0], 0],
	1
];
var eu = [
	3,
	z,
	Aa,
	0,
	[Ka],
	[0]
];
var tu = [
	3,
	z,
	Ma,
	0,
	[El, ps],
	[2, 0]
];
var nu = [
	3,
	z,
	Ra,
	0,
	[M, j],
	[1, 1]
];
var ru = [
	3,
	z,
	Ha,
	0,
	[so],
	[[() => cu, 0]]
];
var iu = [
	3,
	z,
	Ja,
	0,
	[es],
	[0]
];
var au = [
	3,
	z,
	Ya,
	0,
	[k, Sl],
	[0, 2],
	1
];
var ou = [
	3,
	z,
	ro,
	0,
	[to, io],
	[0, () => su]
];
var su = [
	3,
	z,
	io,
	0,
	[eo, no],
	[64, 64]
];
var cu = [
	3,
	z,
	Qa,
	0,
	[gc],
	[[() => sd, { [Al]: jc }]]
];
var lu = [
	3,
	z,
	go,
	0,
	[$o, N],
	[[() => id, 0], 0]
];
var uu = [
	3,
	z,
	_o,
	0,
	[
		k,
		ns,
		N,
		Rs
	],
	[
		0,
		64,
		0,
		1
	],
	1
];
var du = [
	3,
	z,
	xo,
	0,
	[
		pa,
		k,
		Vo,
		Xo,
		Rs,
		N,
		Mo
	],
	[
		64,
		0,
		2,
		2,
		1,
		0,
		() => rd
	]
];
var fu = [
	3,
	z,
	wo,
	0,
	[
		Cl,
		Ro,
		N
	],
	[
		() => Zu,
		() => ad,
		0
	]
];
var pu = [
	3,
	z,
	To,
	0,
	[
		k,
		Rs,
		N
	],
	[
		0,
		1,
		0
	],
	1
];
var mu = [
	3,
	z,
	mo,
	0,
	[A, Fs],
	[() => Au, [() => Nu, 0]]
];
var hu = [
	3,
	z,
	bo,
	0,
	[nl],
	[64]
];
var gu = [
	3,
	z,
	Ao,
	0,
	[Hs, Po],
	[0, 0]
];
var _u = [
	3,
	z,
	No,
	0,
	[Us, yl],
	[0, 64]
];
var vu = [
	3,
	z,
	hs,
	0,
	[
		qo,
		Pa,
		xs,
		Lo,
		uc,
		ls,
		Na,
		vs,
		A,
		Go,
		xl
	],
	[
		0,
		0,
		0,
		0,
		2,
		0,
		0,
		0,
		() => Au,
		0,
		0
	],
	5
];
var yu = [
	3,
	z,
	Jo,
	0,
	[kc],
	[() => zu]
];
var bu = [
	3,
	z,
	Yo,
	0,
	[Ms, Ns],
	[1, 1]
];
var xu = [
	3,
	z,
	ss,
	0,
	[
		es,
		k,
		Mc,
		Xc,
		Qc,
		jo,
		ac,
		us,
		oc,
		mc,
		mo,
		vc,
		el
	],
	[
		0,
		0,
		0,
		0,
		4,
		4,
		1,
		1,
		() => Cu,
		() => Ru,
		[() => mu, 0],
		() => Bu,
		0
	]
];
var Su = [
	3,
	z,
	rs,
	0,
	[ac, us],
	[1, 1]
];
var Cu = [
	3,
	z,
	as,
	0,
	[bs, wl],
	[() => Su, () => wu]
];
var wu = [
	3,
	z,
	os,
	0,
	[ac, us],
	[1, 1]
];
var Tu = [
	3,
	z,
	cs,
	0,
	[
		gl,
		Is,
		Xa,
		ks,
		Oo,
		Uo,
		Kc,
		Bs,
		Qs,
		za,
		Ba,
		yc,
		Ks,
		Cs,
		Ss,
		sl,
		La,
		Oa,
		sa,
		ma,
		ha,
		Ea,
		Ws,
		fa,
		Va
	],
	[
		() => Xu,
		() => Mu,
		64,
		() => ju,
		64,
		64,
		1,
		1,
		1,
		0,
		0,
		2,
		() => Fu,
		0,
		64,
		() => qu,
		() => nu,
		64,
		() => Kl,
		64,
		64,
		() => ql,
		() => Pu,
		64,
		[() => ru, 0]
	],
	2
];
var Eu = [
	3,
	z,
	is,
	0,
	[Tc],
	[2]
];
var Du = [
	3,
	z,
	Bo,
	0,
	[
		Xs,
		Zs,
		$s,
		Pc,
		Ic,
		Gc,
		Co
	],
	[
		0,
		1,
		1,
		0,
		1,
		0,
		() => td
	]
];
var Ou = [
	3,
	z,
	A,
	0,
	[Ds, ec],
	[() => Au, [() => od, 0]]
];
var ku = [
	3,
	z,
	Es,
	0,
	[
		ls,
		xl,
		Ds,
		cs,
		Go
	],
	[
		0,
		0,
		() => Au,
		[() => Tu, 0],
		0
	]
];
var Au = [
	3,
	z,
	Ds,
	0,
	[
		ws,
		Ts,
		bl
	],
	[
		0,
		0,
		0
	]
];
var ju = [
	3,
	z,
	As,
	0,
	[M, j],
	[1, 1]
];
var Mu = [
	3,
	z,
	Ls,
	0,
	[M, j],
	[1, 1],
	1
];
var Nu = [
	3,
	z,
	Fs,
	0,
	[A, Bo],
	[[() => Ou, 0], () => Du]
];
var Pu = [
	3,
	z,
	Gs,
	0,
	[M, j],
	[1, 1]
];
var Fu = [
	3,
	z,
	qs,
	0,
	[M, j],
	[1, 1]
];
var Iu = [
	3,
	z,
	Ys,
	0,
	[hc],
	[0],
	1
];
var Lu = [
	3,
	z,
	cc,
	0,
	[Ho],
	[0]
];
var Ru = [
	3,
	z,
	Ec,
	0,
	[
		Ms,
		fs,
		Za,
		Ga,
		qc,
		ga,
		Lc,
		Vc,
		wa,
		Ns,
		Ua
	],
	[
		1,
		1,
		65,
		1,
		2,
		2,
		0,
		0,
		() => Xl,
		1,
		1
	]
];
var zu = [
	3,
	z,
	kc,
	0,
	[ol],
	[0]
];
var Bu = [
	3,
	z,
	vc,
	0,
	[
		Dc,
		Oc,
		ic,
		ds,
		sc
	],
	[
		0,
		4,
		1,
		1,
		() => Cu
	]
];
var Vu = [
	3,
	z,
	xc,
	0,
	[es],
	[0]
];
var Hu = [
	3,
	z,
	Sc,
	0,
	[k],
	[0],
	1
];
var Uu = [
	3,
	z,
	zc,
	0,
	[es],
	[0]
];
var Wu = [
	3,
	z,
	Bc,
	0,
	[
		k,
		el,
		mo,
		mc
	],
	[
		0,
		0,
		[() => mu, 0],
		() => Ru
	],
	1
];
var Gu = [
	3,
	z,
	Yc,
	0,
	[fc, Zc],
	[0, 0]
];
var Ku = [
	3,
	z,
	rl,
	0,
	[
		wc,
		Ac,
		gs,
		hl,
		nc
	],
	[
		0,
		0,
		0,
		0,
		2
	]
];
var qu = [
	3,
	z,
	cl,
	0,
	[M, j],
	[1, 1]
];
var Ju = [
	3,
	z,
	dl,
	0,
	[ms, fl],
	[0, 0],
	1
];
var Yu = [
	3,
	z,
	ml,
	0,
	[
		k,
		vs,
		A,
		Fs,
		zs,
		Vs,
		uo,
		po,
		ka,
		ja,
		Io,
		Fo,
		dc,
		vl,
		ll,
		Js,
		Hc,
		Ps,
		$a,
		oo,
		fo,
		vo,
		Yo,
		Aa,
		Ma,
		$c,
		ro,
		Jo,
		yo
	],
	[
		0,
		0,
		() => Au,
		[() => Nu, 0],
		1,
		1,
		1,
		1,
		64,
		64,
		0,
		1,
		0,
		0,
		64,
		2,
		0,
		1,
		2,
		0,
		0,
		1,
		() => bu,
		() => eu,
		() => tu,
		2,
		() => ou,
		() => yu,
		0
	],
	1
];
var Xu = [
	3,
	z,
	_l,
	0,
	[M, j],
	[1, 1],
	1
];
var Zu = [
	3,
	z,
	Cl,
	0,
	[
		js,
		zs,
		pc,
		Mc,
		is
	],
	[
		1,
		1,
		0,
		0,
		() => Eu
	]
];
var Qu = "unit";
var $u = [
	1,
	z,
	oa,
	0,
	() => Yl
];
var ed = [
	1,
	z,
	Ca,
	0,
	[() => Zl, 0]
];
var td = [
	1,
	z,
	Co,
	0,
	() => hu
];
var nd = [
	1,
	z,
	ko,
	0,
	() => gu
];
var rd = [
	1,
	z,
	Mo,
	0,
	() => _u
];
var id = [
	1,
	z,
	$o,
	0,
	[() => xu, 0]
];
var ad = [
	1,
	z,
	Ro,
	0,
	() => vu
];
var od = [
	1,
	z,
	ec,
	0,
	[() => ku, 0]
];
var sd = [
	1,
	z,
	lc,
	0,
	[() => Lu, { [Al]: Dl }]
];
var cd = [
	1,
	z,
	Jc,
	0,
	() => Gu
];
var ld = [
	1,
	z,
	il,
	0,
	() => Ku
];
var ud = [
	1,
	z,
	ul,
	0,
	() => Ju
];
var dd = [
	9,
	z,
	qa,
	0,
	() => au,
	() => iu
];
var fd = [
	9,
	z,
	lo,
	0,
	() => Ql,
	() => $l
];
var pd = [
	9,
	z,
	ho,
	0,
	() => uu,
	() => lu
];
var md = [
	9,
	z,
	So,
	0,
	() => du,
	() => Jl
];
var hd = [
	9,
	z,
	Eo,
	0,
	() => pu,
	() => fu
];
var gd = [
	9,
	z,
	bc,
	0,
	() => Hu,
	() => Vu
];
var _d = [
	9,
	z,
	Rc,
	0,
	() => Wu,
	() => Uu
];
var vd = [
	9,
	z,
	pl,
	0,
	() => Yu,
	() => Qu
];
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$3 = (e) => {
	return {
		apiVersion: "2011-01-01",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.Ct,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.St,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultAutoScalingHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.o()
		}],
		logger: e?.logger ?? new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.et(),
		protocol: e?.protocol ?? _AwsQueryProtocol_bYL1doDE_js__WEBPACK_IMPORTED_MODULE_10__.t,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.autoscaling",
			errorTypeRegistries: Gl,
			xmlNamespace: "http://autoscaling.amazonaws.com/doc/2011-01-01/",
			version: "2011-01-01",
			serviceTarget: "AutoScaling_2011_01_01"
		},
		serviceId: e?.serviceId ?? "Auto Scaling",
		sha256: e?.sha256 ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (e) => {
	(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.rt)(process.version);
	const t = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.Y)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.it);
	const n = getRuntimeConfig$3(e);
	(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.Tt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.gt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.u,
		defaultSocketTimeout: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.wt)(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.p)({
			serviceId: n.serviceId,
			clientVersion: Ni
		}),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.Q, {
			..._Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.Z,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_8__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)({
			..._Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_8__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.ft, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.dt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$1 = (e) => {
	const t = e.httpAuthSchemes;
	let n = e.httpAuthSchemeProvider;
	let r = e.credentials;
	return {
		setHttpAuthScheme(e) {
			const n = t.findIndex((t) => t.schemeId === e.schemeId);
			if (n === -1) t.push(e);
			else t.splice(n, 1, e);
		},
		httpAuthSchemes() {
			return t;
		},
		setHttpAuthSchemeProvider(e) {
			n = e;
		},
		httpAuthSchemeProvider() {
			return n;
		},
		setCredentials(e) {
			r = e;
		},
		credentials() {
			return r;
		}
	};
};
const resolveHttpAuthRuntimeConfig$1 = (e) => {
	return {
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	};
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (e, t) => {
	const n = Object.assign((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.l)(e), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.tt)(e), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.A)(e), getHttpAuthExtensionConfiguration$1(e));
	t.forEach((e) => e.configure(n));
	return Object.assign(e, (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.u)(n), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.nt)(n), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.j)(n), resolveHttpAuthRuntimeConfig$1(n));
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/AutoScalingClient.js
var AutoScalingClient = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.ut {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig$2(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters$1(t);
		const r = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.b)(n);
		const i = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.v)(r);
		const a = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.X)(i);
		const o = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.O)(a);
		const s = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.U)(o);
		const c = resolveHttpAuthSchemeConfig$1(s);
		const l = resolveRuntimeExtensions$1(c, e?.extensions || []);
		this.config = l;
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.ct)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultAutoScalingHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commandBuilder.js
const V = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.$)(Mi, "AutoScaling_2011_01_01", "AutoScalingClient", _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.H);
const H = {};
const _mw0$1 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/CancelInstanceRefreshCommand.js
var CancelInstanceRefreshCommand = class extends V(H, _mw0$1, "CancelInstanceRefresh", dd) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeAutoScalingGroupsCommand.js
var DescribeAutoScalingGroupsCommand = class extends V(H, _mw0$1, "DescribeAutoScalingGroups", fd) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeInstanceRefreshesCommand.js
var DescribeInstanceRefreshesCommand = class extends V(H, _mw0$1, "DescribeInstanceRefreshes", pd) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeScalingActivitiesCommand.js
var DescribeScalingActivitiesCommand = class extends V(H, _mw0$1, "DescribeScalingActivities", md) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeWarmPoolCommand.js
var DescribeWarmPoolCommand = class extends V(H, _mw0$1, "DescribeWarmPool", hd) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/RollbackInstanceRefreshCommand.js
var RollbackInstanceRefreshCommand = class extends V(H, _mw0$1, "RollbackInstanceRefresh", gd) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/StartInstanceRefreshCommand.js
var StartInstanceRefreshCommand = class extends V(H, _mw0$1, "StartInstanceRefresh", _d) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/UpdateAutoScalingGroupCommand.js
var UpdateAutoScalingGroupCommand = class extends V(H, _mw0$1, "UpdateAutoScalingGroup", vd) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeAutoScalingGroupsPaginator.js
const yd = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.y)(AutoScalingClient, DescribeAutoScalingGroupsCommand, "NextToken", "NextToken", "MaxRecords");
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeScalingActivitiesPaginator.js
const bd = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.y)(AutoScalingClient, DescribeScalingActivitiesCommand, "NextToken", "NextToken", "MaxRecords");
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeWarmPoolPaginator.js
const xd = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.y)(AutoScalingClient, DescribeWarmPoolCommand, "NextToken", "NextToken", "MaxRecords");
// packages/aws/src/autoscaling/client.ts
const Sd = {
	Pending: "going",
	InProgress: "going",
	Baking: "going",
	Cancelling: "ending",
	RollbackInProgress: "ending",
	Successful: "done",
	Failed: "failed",
	Cancelled: "cancelled",
	RollbackSuccessful: "rolled-back",
	RollbackFailed: "failed"
};
const U = 100;
const Cd = 50;
const wd = 1728e5;
const autoScaling = (e) => {
	const t = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.m)(new AutoScalingClient((0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.c)(e)), e);
	const n = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.m)(new AutoScalingClient((0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.s)(e)), e);
	return {
		async groups() {
			const e = yd({
				client: t,
				pageSize: U
			}, {});
			return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.h)(e, (e) => e.AutoScalingGroups);
		},
		async groupsNamed(e) {
			const n = [];
			for (const r of (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.g)(e, U)) {
				const e = yd({
					client: t,
					pageSize: U
				}, { AutoScalingGroupNames: r });
				n.push(...await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.h)(e, (e) => e.AutoScalingGroups));
			}
			return n;
		},
		async groupsTagged(e, n) {
			const r = [{
				Name: `tag:${e}`,
				Values: [n]
			}];
			const i = yd({
				client: t,
				pageSize: U
			}, { Filters: r });
			return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.h)(i, (e) => e.AutoScalingGroups);
		},
		async refreshes(e) {
			return ((await t.send(new DescribeInstanceRefreshesCommand({
				AutoScalingGroupName: e,
				MaxRecords: U
			}))).InstanceRefreshes ?? []).map(refreshOf);
		},
		async warmPool(e) {
			return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.h)(xd({
				client: t,
				pageSize: Cd
			}, { AutoScalingGroupName: e }), (e) => e.Instances);
		},
		async changes(e, n) {
			const r = [];
			for await (const { Activities: i = [] } of bd({
				client: t,
				pageSize: U
			}, { AutoScalingGroupName: e })) {
				r.push(...i.flatMap((e) => changesOf(e)));
				const e = i.at(-1)?.StartTime;
				if (e && e.getTime() < n - wd) break;
			}
			return r;
		},
		acts: {
			"pin-template": async ({ group: e, ...t }) => {
				await n.send(new UpdateAutoScalingGroupCommand({
					AutoScalingGroupName: e,
					...configuration(t)
				}));
			},
			"start-refresh": async ({ group: e, preferences: { Alarms: t, CheckpointPercentages: r, ...i }, ...a }) => {
				await n.send(new StartInstanceRefreshCommand({
					AutoScalingGroupName: e,
					Strategy: "Rolling",
					DesiredConfiguration: configuration(a),
					Preferences: knownToAws({
						...i,
						...r ? { CheckpointPercentages: [...r] } : {},
						...t ? { AlarmSpecification: { Alarms: [...t] } } : {}
					})
				}));
			},
			"cancel-refresh": async ({ group: e }) => {
				await n.send(new CancelInstanceRefreshCommand({ AutoScalingGroupName: e }));
			},
			"rollback-refresh": async ({ group: e }) => {
				await n.send(new RollbackInstanceRefreshCommand({ AutoScalingGroupName: e }));
			}
		}
	};
};
const knownToAws = (e) => e;
const configuration = ({ template: e, version: t, policy: n }) => n ? { MixedInstancesPolicy: n } : { LaunchTemplate: {
	LaunchTemplateId: e,
	Version: t
} };
const Td = /\b(i-[0-9a-f]{8,17})\b/;
const Ed = /^(Launching a new EC2 instance|Attaching|Moving EC2 instance out of Standby)\b/i;
const Dd = /^Launching a new EC2 instance into\b/i;
const changesOf = ({ Description: e = "", Cause: t = "", StatusCode: n, StartTime: r, EndTime: i }) => {
	const a = Td.exec(e)?.[1];
	if (a === void 0 || !r) return [];
	const o = r.getTime();
	if (!Ed.test(e)) return [{
		instance: a,
		does: "leaves",
		at: o,
		unhealthy: /health[- ]?check/i.test(t)
	}];
	const s = {
		instance: a,
		does: "begins",
		at: o,
		unhealthy: false
	};
	return n === "Successful" && i && !Dd.test(e) ? [s, {
		...s,
		does: "enters",
		at: i.getTime()
	}] : [s];
};
const isRequested = (e = "") => /\b(manual(ly)?|request(ed)?|user)\b/i.test(e) && !/alarm|fail|automatic|unhealthy|time/i.test(e);
const isGoingBack = ({ Status: e }) => e === "RollbackInProgress" || e === "RollbackSuccessful";
const goalOf = ({ DesiredConfiguration: e = {} }) => {
	const { LaunchTemplate: t, MixedInstancesPolicy: n } = e;
	if (n) return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.It)(n);
	return t && {
		template: t.LaunchTemplateId ?? "",
		version: t.Version ?? ""
	};
};
const refreshOf = (e) => {
	return {
		id: e.InstanceRefreshId ?? "",
		to: goalOf(e),
		state: Sd[e.Status] ?? "going",
		status: e.Status ?? "",
		percent: e.PercentageComplete ?? 0,
		why: e.RollbackDetails?.RollbackReason ?? e.StatusReason ?? "",
		...isGoingBack(e) && isRequested(e.RollbackDetails?.RollbackReason) ? { requested: true } : {},
		...e.Preferences?.InstanceWarmup === void 0 ? {} : { warmUp: e.Preferences.InstanceWarmup },
		started: e.StartTime?.getTime(),
		ended: e.EndTime?.getTime()
	};
};
// packages/aws/src/connection/facts.ts
const Od = 2e4;
const facts = (e) => {
	const t = new Map();
	const n = new Map();
	const readAnew = async (r, i) => {
		t.delete(r);
		const a = e();
		try {
			const e = await i();
			t.set(r, {
				at: a,
				value: e
			});
			const [n] = t.keys();
			if (t.size > Od && n !== void 0) t.delete(n);
			return e;
		} finally {
			n.delete(r);
		}
	};
	return {
		async recall(r, i, a) {
			const o = t.get(r);
			if (o && o.at >= i && o.at <= e()) return o.value;
			const s = n.get(r) ?? readAnew(r, a);
			n.set(r, s);
			return s;
		},
		known: (e) => t.get(e),
		all: () => [...t],
		doubt(e = () => true) {
			const n = [...t].filter(([t, n]) => e(t, n));
			for (const [e] of n) t.delete(e);
			return n.length > 0;
		}
	};
};
// packages/aws/src/autoscaling/fleet-facts.ts
const kd = 57e3;
const Ad = 49e3;
const jd = 3e5;
const Md = 11e3;
const whileNear = (e, t) => Math.max(Md, (e.lastLook.began - t) / 8);
const Nd = {
	least: 3e3,
	most: 3e4
};
const fleetFacts = (e) => ({
	now: e,
	refreshes: facts(e),
	launches: facts(e),
	groups: facts(e),
	selected: facts(e),
	instances: facts(e),
	architectures: facts(e),
	templates: new Map(),
	lastLook: {
		began: e(),
		lead: 0,
		took: 0,
		underWay: 0
	},
	longest: {
		ended: 0,
		took: 0
	},
	seenGoing: new Map(),
	nearEnd: new Map(),
	mayEnd: new Map()
});
const noticedSince = ({ now: e }) => e() - Ad + 1;
const freshSince = ({ now: e, lastLook: { began: t, took: n }, longest: r }) => Math.min(t, e() - Math.min(Nd.most, Math.max(Nd.least, 2 * n, 2 * r.took)));
const sameSince = ({ now: e }) => e() - Nd.least;
const lookBegins = ({ now: e, lastLook: t }) => {
	if (t.underWay++ > 0) return;
	t.began = e();
	t.lead = 0;
};
const lookAsksRefreshes = ({ now: e, lastLook: t }) => {
	t.lead = Math.max(t.lead, e() - t.began);
};
const lookEnds = (e) => {
	const { now: t, lastLook: n } = e;
	n.underWay--;
	n.took = t() - n.began;
	noteLength(e);
};
const noteLength = ({ now: e, lastLook: t, longest: n }) => {
	const r = e() - t.began;
	if (r < n.took && e() < n.ended + 57e3) return;
	n.ended = e();
	n.took = r;
};
const doubtOutdated = (e) => {
	const t = readOutside(e);
	const mayDiffer = (e, n) => t(e, n) && mayMean(n.value);
	return [
		e.refreshes.doubt(t),
		e.launches.doubt(mayDiffer),
		e.selected.doubt(t)
	].some((e) => e);
};
const doubtOutdatedFor = (e, t) => {
	if (t.length === 0) return false;
	const n = readOutside(e);
	const r = new Set(t.map(({ group: e }) => e));
	const i = new Set(t.flatMap(({ group: t, template: n = "" }) => [n, ...e.templates.get(t) ?? []]));
	return [
		e.refreshes.doubt((e, t) => r.has(e) && n(e, t)),
		e.launches.doubt((e, t) => i.has(t.value.template) && mayMean(t.value) && n(e, t)),
		e.selected.doubt(n),
		e.groups.doubt(n)
	].some((e) => e);
};
const mayMean = ({ number: e, version: t }) => e !== t;
const readOutside = (e) => {
	const [t, n] = [freshSince(e), e.now()];
	return (e, { at: r }) => r < t || r > n;
};
const olderThan = (e) => (t, { at: n }) => n < e;
const doubtAll = ({ refreshes: e, launches: t, groups: n, selected: r }, i) => {
	const a = olderThan(i);
	for (const t of [
		e,
		n,
		r
	]) t.doubt(a);
	t.doubt((e, t) => a(e, t) && mayMean(t.value));
};
const doubtGroup = (e, t) => {
	noteLength(e);
	e.selected.doubt();
	const { changes: n } = Vr[t.do];
	if (n.includes("refreshes")) e.refreshes.doubt((e) => e === t.group);
	if (n.includes("versions")) e.launches.doubt((e, { value: n }) => n.template === t.template);
	if (n.includes("groups")) e.groups.doubt();
};
const nextLook = (e) => {
	const { now: t, refreshes: n, nearEnd: r, lastLook: i } = e;
	if (i.began + i.took + 57e3 < t()) return void 0;
	const a = i.began - kd;
	const o = n.all().map(([t, { at: n }]) => lastSeen(e, t, n));
	const s = Math.min(...o.filter((e) => e >= a));
	if (s === Number.POSITIVE_INFINITY) return void 0;
	const isLookedAt = (e) => (n.known(e)?.at ?? 0) >= a;
	const c = [...r].filter(([e]) => isLookedAt(e)).map(([, t]) => Math.max(t, i.began + whileNear(e, t)));
	return Math.min(s + kd - i.lead, ...c);
};
const lastSeen = ({ seenGoing: e }, t, n) => Math.max(n, e.get(t) ?? n);
const refreshesSince = (e, t) => {
	const { now: n, refreshes: r, mayEnd: i } = e;
	const a = i.get(t) ?? Number.POSITIVE_INFINITY;
	if (n() >= a) return Math.max(noticedSince(e), Math.min(sameSince(e), n() - (n() - a) / 8));
	const o = r.known(t);
	return o && lastSeen(e, t, o.at) >= noticedSince(e) ? o.at : n();
};
const noteLaunches = ({ now: e, refreshes: t, instances: n, seenGoing: r }, i) => {
	const a = i.AutoScalingGroupName;
	const o = t.known(a)?.value.find(({ state: e }) => e === "going")?.to;
	const s = i.LaunchTemplate?.Version;
	if (o === void 0 || s === void 0 || !/^\d+$/.test(s) || s === o.version) return void r.delete(a);
	const c = (i.Instances ?? []).map(({ InstanceId: e = "", LaunchTemplate: t }) => t?.LaunchTemplateId === o.template && t.Version === o.version ? n.known(e)?.value.launched ?? 0 : 0);
	r.set(a, Math.min(e(), Math.max(0, ...c)));
};
const noteEnd = ({ nearEnd: e, mayEnd: t }, n) => {
	const [r] = n.refreshes;
	for (const r of [e, t]) r.delete(n.name);
	if (r?.state !== "going" || r.started === void 0) return;
	const i = r.started;
	const a = n.instances.filter(({ launched: e = 0 }) => e >= i);
	const o = a.reduce((e, { weight: t = 1 }) => e + t, 0);
	if (a.length === 0 || o < n.desired || a.some((e) => !e.inService)) return;
	const s = Math.max(...a.map(({ launched: e = 0 }) => e)) + (r.warmUp ?? n.warmUp) * 1e3;
	e.set(n.name, s);
	if (n.instances.every((e) => e.leaving || a.includes(e))) t.set(n.name, s);
};
// packages/aws/src/autoscaling/group-facts.ts
const trafficOf = ({ TargetGroupARNs: e, LoadBalancerNames: t, TrafficSources: n }) => {
	const r = n ?? [];
	const i = r.some(({ Type: e }) => e === "vpc-lattice");
	return {
		loadBalanced: (e?.length ?? 0) + (t?.length ?? 0) > 0 || r.some(({ Type: e }) => e !== "vpc-lattice"),
		...i ? { lattice: i } : {}
	};
};
const ownersOf = (e) => {
	const t = ownerOf(e);
	const n = tag(e, "aws:cloudformation:stack-name");
	return {
		...t ? { owner: t } : {},
		...n === void 0 ? {} : { stack: n },
		...e.ServiceLinkedRoleARN === void 0 ? {} : { role: e.ServiceLinkedRoleARN }
	};
};
const tag = ({ Tags: e = [] }, t) => e.find(({ Key: e }) => e === t)?.Value;
const ownerOf = (e) => {
	const t = tag(e, "eks:nodegroup-name");
	const n = tag(e, "eks:cluster-name");
	const r = tag(e, "elasticbeanstalk:environment-name");
	if (t !== void 0 || n !== void 0) return { what: `${t === void 0 ? "a node group" : `node group ${t}`} of Amazon EKS${n === void 0 ? "" : ` cluster ${n}`}` };
	if (r !== void 0) return { what: `AWS Elastic Beanstalk environment ${r}` };
	return e.Operator && { what: `${e.Operator.Principal ?? "a service"}, its operator: nobody else can change it` };
};
// packages/aws/src/autoscaling/group-launches.ts
const policyOf = ({ MixedInstancesPolicy: e }) => e;
const specificationsOf = ({ LaunchTemplate: e, MixedInstancesPolicy: t }) => {
	const n = t?.LaunchTemplate;
	const r = (n?.Overrides ?? []).flatMap(({ LaunchTemplateSpecification: e }) => e ?? []);
	return [e ?? n?.LaunchTemplateSpecification ?? {}, ...r];
};
const isSameTemplate = (e, t) => e.LaunchTemplateId !== void 0 && e.LaunchTemplateId === t.LaunchTemplateId || e.LaunchTemplateName !== void 0 && e.LaunchTemplateName === t.LaunchTemplateName;
const follows = (e, t) => specificationsOf(e).some((e) => e.Version === "$Latest" && isSameTemplate(e, t));
const eachOnce = (e) => {
	const written = ({ LaunchTemplateId: e = "", LaunchTemplateName: t = "", Version: n = "$Default" }) => `${e}/${t}/${n}`;
	return [...new Map(e.toReversed().map((e) => [written(e), e])).values()].toReversed();
};
const lookAtLaunches = async (e, t, n, r, i) => {
	const a = [];
	const o = n.filter((e) => e.AutoScalingGroupName !== t.AutoScalingGroupName);
	for (const n of eachOnce(specificationsOf(t))) {
		const { LaunchTemplateId: t, LaunchTemplateName: s, Version: c = "$Default" } = n;
		const l = t !== void 0 || s !== void 0;
		const u = l ? await lookAtTemplate(e, {
			id: t,
			name: s
		}, c, r, i) : {
			template: "",
			number: "",
			versions: []
		};
		const d = {
			LaunchTemplateId: u.template,
			...n
		};
		const f = o.filter((e) => l && follows(e, d)).map((e) => e.AutoScalingGroupName);
		if (!a.some((e) => e.template === u.template && e.version === c)) a.push({
			...u,
			version: c,
			followers: f
		});
	}
	return a;
};
const lookAtTemplate = ({ ec2: e, facts: t }, n, r, i, a) => {
	const key = (...e) => JSON.stringify([
		n.id ?? "",
		n.name ?? "",
		r,
		...e
	]);
	const s = [...i].sort();
	const c = key(...s);
	const { launches: l } = t;
	const u = l.known(c)?.value ?? readFor(t, n, r, i);
	const d = u !== void 0 && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.xt)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.At)(u)?.image);
	const f = u?.number === r ? 0 : noticedSince(t);
	const read = async () => ({
		...await e.templateVersions(n, r, i, a),
		version: r,
		asked: i
	});
	if (u && !d && !l.known(c)) return Promise.resolve(u);
	if (!d) return l.recall(c, f, read);
	return l.recall(key(...s, "running", ...[...a].sort()), f, read);
};
const readFor = ({ launches: e }, { id: t }, n, r) => {
	for (const [, { value: i }] of e.all()) {
		const e = i.versions.find(({ number: e }) => e === n);
		const a = e?.rest === (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.At)(i)?.rest && r.includes(e?.image ?? "") && !(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e?.image);
		const s = r.every((e) => i.asked.includes(e));
		if (!e || i.template !== t || i.volumes || !a || !s) continue;
		return {
			...i,
			version: n,
			number: n,
			versions: i.versions.filter(({ number: e, image: t }) => e === n || r.includes(t))
		};
	}
};
// packages/aws/src/autoscaling/fleet.ts
const Pd = 8;
const lookAtFleet = async ({ autoScaling: e, ec2: t, facts: n = fleetFacts(() => 0) }, r, i, a) => {
	const o = {
		autoScaling: e,
		ec2: t,
		facts: n
	};
	lookBegins(n);
	try {
		const e = new Map(await lookAtGroups(o, r, i));
		return {
			kind: "asg",
			groups: e,
			past: a?.past ?? pastRefreshes(e.values())
		};
	} finally {
		lookEnds(n);
	}
};
const lookAtGroups = async (e, t, n) => {
	const { autoScaling: r, facts: i } = e;
	const { names: a, found: o, all: s } = await selected(e, t);
	const c = (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_11__.a)(Pd);
	const l = new Map(await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.p)([...o.values()].filter(hasPool).map(async ({ AutoScalingGroupName: e }) => {
		return [e, await c(() => orUnreadable$1(e, () => r.warmPool(e)))];
	})));
	const u = [...o.values()].flatMap((e) => [...e.Instances ?? [], ...waiting(l.get(e.AutoScalingGroupName))]);
	const d = await lookAtInstances(e, u.flatMap(({ InstanceId: e }) => e ?? []));
	lookAsksRefreshes(i);
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.p)(a.map(async (t) => {
		const r = o.get(t);
		if (!r) return [t, missingGroup(t)];
		return [t, await c(() => readGroup(e, r, s, l.get(t), d, n))];
	}));
};
const selected = async ({ autoScaling: e, facts: t }, n) => {
	const r = t.groups.known("all");
	const i = await t.groups.recall("all", t.now() - jd, () => e.groups());
	const a = r !== void 0 && t.groups.known("all") === r;
	const o = await t.selected.recall(JSON.stringify(n), a ? sameSince(t) : t.now(), async () => a ? selectedAgain(e, n) : i.filter(isSelected(n)));
	const s = new Map(o.map((e) => [e.AutoScalingGroupName, e]));
	return {
		names: n.by === "names" ? n.names : [...s.keys()],
		found: s,
		all: inPlaceOf(i, s)
	};
};
const inPlaceOf = (e, t) => {
	const n = new Set(e.map(({ AutoScalingGroupName: e }) => e));
	return [...e.map((e) => t.get(e.AutoScalingGroupName) ?? e), ...[...t.values()].filter(({ AutoScalingGroupName: e }) => !n.has(e))];
};
const isSelected = (e) => (t) => e.by === "names" ? e.names.includes(t.AutoScalingGroupName) : hasTag(t, e);
const selectedAgain = (e, t) => t.by === "names" ? e.groupsNamed(t.names) : e.groupsTagged(t.key, t.value);
const lookAtInstances = async ({ ec2: e, facts: t }, n) => {
	const r = n.filter((e) => !t.instances.known(e));
	const i = r.length > 0 ? await e.instances(r) : new Map();
	for (const [e, n] of i) await t.instances.recall(e, 0, async () => n);
	return new Map(n.flatMap((e) => {
		const n = t.instances.known(e);
		return n ? [[e, n.value]] : [];
	}));
};
const waiting = (e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.lr)(e) ? e : [];
const orUnreadable$1 = async (e, t) => {
	const n = await (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_11__.n)(t);
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ur)(n) ? {
		...n,
		name: e
	} : n;
};
const hasPool = ({ WarmPoolConfiguration: e }) => e !== void 0;
const readGroup = async (e, t, n, r, i, a) => {
	const o = t.AutoScalingGroupName;
	const s = (t.Instances ?? []).map((e) => instanceOf(e, i));
	if ((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ur)(r)) return r;
	const c = r?.map((e) => instanceOf(e, i));
	const u = policyOf(t);
	return orUnreadable$1(o, async () => {
		const r = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Ct)({
			instances: s,
			...c ? { pool: c } : {}
		});
		const i = await lookAtLaunches(e, t, n, a, r);
		e.facts.templates.set(o, new Set(i.map(({ template: e }) => e)));
		const [d = Fd, ...f] = i;
		const p = {
			...d,
			name: o,
			desired: t.DesiredCapacity ?? 0,
			max: t.MaxSize ?? 0,
			...u ? { policy: u } : {},
			...f.length > 0 ? { overrides: f } : {},
			refreshes: await lookAtRefreshes(e, t),
			instances: s,
			...c ? { pool: c } : {},
			suspended: (t.SuspendedProcesses ?? []).flatMap((e) => e.ProcessName ?? []),
			healthCheck: t.HealthCheckType ?? "EC2",
			...trafficOf(t),
			warmUp: t.DefaultInstanceWarmup ?? t.HealthCheckGracePeriod ?? 0,
			...ownersOf(t)
		};
		noteEnd(e.facts, p);
		const m = await lookAtArchitectures(e, p);
		return m ? {
			...p,
			architectures: m
		} : p;
	});
};
const Fd = {
	template: "",
	version: "$Default",
	number: "",
	versions: [],
	followers: []
};
const lookAtRefreshes = ({ autoScaling: e, facts: t }, n) => {
	const r = n.AutoScalingGroupName;
	noteLaunches(t, n);
	return t.refreshes.recall(r, refreshesSince(t, r), () => e.refreshes(r));
};
const lookAtArchitectures = async ({ ec2: e, facts: t }, n) => {
	const r = [...new Set((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(n))].flatMap((e) => e ?? []);
	if (r.length < 2) return void 0;
	const i = r.filter((e) => e.startsWith("ami-"));
	const a = r.filter((e) => !e.startsWith("ami-")).map((e) => [e, Br]);
	const o = i.filter((e) => !t.architectures.known(e));
	for (const [n, r] of o.length > 0 ? await e.architectures(o) : []) await t.architectures.recall(n, 0, async () => r);
	const s = i.map((e) => [e, t.architectures.known(e)?.value || "not known"]);
	return new Map([...s, ...a]);
};
const instanceOf = ({ InstanceId: e = "", LifecycleState: t, ProtectedFromScaleIn: n = false, WeightedCapacity: r }, i) => ({
	id: e,
	...launched(i.get(e)),
	inService: t === "InService",
	leaving: /^(Warmed:)?Terminat/.test(t ?? ""),
	standby: t === "Standby" || t === "EnteringStandby",
	protectedFromScaleIn: n,
	...r === void 0 ? {} : { weight: Number(r) }
});
const launched = (e) => ({
	image: e?.image ?? "",
	...e?.launched === void 0 ? {} : { launched: e.launched }
});
const hasTag = (e, { key: t, value: n }) => (e.Tags ?? []).some((e) => e.Key === t && e.Value === n);
// node_modules/.pnpm/@smithy+middleware-compression@4.6.2/node_modules/@smithy/middleware-compression/dist-es/NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS.js
const Id = "AWS_DISABLE_REQUEST_COMPRESSION";
const Ld = "disable_request_compression";
const Rd = false;
const zd = {
	environmentVariableSelector: (e) => (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.mt)(e, Id, _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.pt.ENV),
	configFileSelector: (e) => (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.mt)(e, Ld, _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.pt.CONFIG),
	default: false
};
// node_modules/.pnpm/@smithy+middleware-compression@4.6.2/node_modules/@smithy/middleware-compression/dist-es/NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS.js
const Bd = "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES";
const Vd = "request_min_compression_size_bytes";
const Hd = 10240;
const Ud = {
	environmentVariableSelector: (e) => numberSelector(e, Bd, _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.pt.ENV),
	configFileSelector: (e) => numberSelector(e, Vd, _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.pt.CONFIG),
	default: Hd
};
// node_modules/.pnpm/@smithy+middleware-compression@4.6.2/node_modules/@smithy/middleware-compression/dist-es/resolveCompressionConfig.js
const resolveCompressionConfig = (e) => {
	const { disableRequestCompression: t, requestMinCompressionSizeBytes: n } = e;
	return Object.assign(e, {
		disableRequestCompression: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.bt)(t),
		requestMinCompressionSizeBytes: async () => {
			const e = await (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.bt)(n)();
			if (e < 0 || e > 10485760) throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. The provided value ${e} is outside this range."`);
			return e;
		}
	});
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudWatchHttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.xt)(t).operation,
		region: await (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.bt)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "monitoring",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const defaultCloudWatchHttpAuthSchemeProvider = (e) => {
	const t = [];
	switch (e.operation) {
		default: t.push(createAwsAuthSigv4HttpAuthOption(e));
	}
	return t;
};
const resolveHttpAuthSchemeConfig = (e) => {
	const t = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.bt)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "monitoring"
	});
};
const Wd = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/package.json
var Gd = "3.1162.0";
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/bdd.js
const Kd = "ref";
const W = -1;
const qd = true;
const Jd = "isSet";
const Yd = "PartitionResult";
const Xd = "booleanEquals";
const Zd = "getAttr";
const Qd = { [Kd]: "Endpoint" };
const $d = { [Kd]: Yd };
const ef = {};
const tf = [{ [Kd]: "Region" }];
const nf = {
	conditions: [
		[Jd, [Qd]],
		[Jd, tf],
		[
			"aws.partition",
			tf,
			Yd
		],
		[Xd, [{ [Kd]: "UseFIPS" }, qd]],
		[Xd, [{ [Kd]: "UseDualStack" }, qd]],
		["stringEquals", [{
			fn: Zd,
			argv: [$d, "name"]
		}, "aws-us-gov"]],
		[Xd, [{
			fn: Zd,
			argv: [$d, "supportsFIPS"]
		}, qd]],
		[Xd, [{
			fn: Zd,
			argv: [$d, "supportsDualStack"]
		}, qd]]
	],
	results: [
		[W],
		[W, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[W, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[Qd, ef],
		["https://monitoring.{Region}.{PartitionResult#dnsSuffix}", ef],
		["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}", ef],
		["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ef],
		[W, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}", ef],
		[W, "FIPS is enabled but this partition does not support FIPS"],
		[W, "DualStack is enabled but this partition does not support DualStack"],
		[W, "Invalid Configuration: Missing Region"]
	]
};
const rf = 2;
const af = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000004,
	7,
	100000005,
	100000010,
	4,
	11,
	9,
	5,
	100000004,
	10,
	6,
	100000008,
	100000009,
	5,
	100000005,
	12,
	6,
	13,
	100000007,
	7,
	100000006,
	100000007,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]);
const of = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.q.from(af, rf, nf.conditions, nf.results);
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/endpointResolver.js
const sf = new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.K({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (e, t = {}) => {
	return sf.get(e, () => (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.W)(of, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.G.aws = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.d;
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/models/CloudWatchServiceException.js
var G = class CloudWatchServiceException extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.at {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, CloudWatchServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/models/errors.js
var cf = class ConflictException extends G {
	static shapeId = "com.amazonaws.cloudwatch#ConflictException";
	name = "ConflictException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ConflictException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
		this.Message = e.Message;
	}
};
var lf = class KmsAccessDeniedException extends G {
	static shapeId = "com.amazonaws.cloudwatch#KmsAccessDeniedException";
	name = "KmsAccessDeniedException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "KmsAccessDeniedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, KmsAccessDeniedException.prototype);
		this.Message = e.Message;
	}
};
var uf = class KmsKeyDisabledException extends G {
	static shapeId = "com.amazonaws.cloudwatch#KmsKeyDisabledException";
	name = "KmsKeyDisabledException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "KmsKeyDisabledException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, KmsKeyDisabledException.prototype);
		this.Message = e.Message;
	}
};
var df = class KmsKeyNotFoundException extends G {
	static shapeId = "com.amazonaws.cloudwatch#KmsKeyNotFoundException";
	name = "KmsKeyNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "KmsKeyNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, KmsKeyNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var ff = class ResourceNotFoundException extends G {
	static shapeId = "com.amazonaws.cloudwatch#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	ResourceType;
	ResourceId;
	Message;
	constructor(e) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.ResourceType = e.ResourceType;
		this.ResourceId = e.ResourceId;
		this.Message = e.Message;
	}
};
var pf = class ConcurrentModificationException extends G {
	static shapeId = "com.amazonaws.cloudwatch#ConcurrentModificationException";
	name = "ConcurrentModificationException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
		this.Message = e.Message;
	}
};
var mf = class DashboardInvalidInputError extends G {
	static shapeId = "com.amazonaws.cloudwatch#DashboardInvalidInputError";
	name = "DashboardInvalidInputError";
	$fault = "client";
	dashboardValidationMessages;
	constructor(e) {
		super({
			name: "DashboardInvalidInputError",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DashboardInvalidInputError.prototype);
		this.dashboardValidationMessages = e.dashboardValidationMessages;
	}
};
var hf = class DashboardNotFoundError extends G {
	static shapeId = "com.amazonaws.cloudwatch#DashboardNotFoundError";
	name = "DashboardNotFoundError";
	$fault = "client";
	constructor(e) {
		super({
			name: "DashboardNotFoundError",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DashboardNotFoundError.prototype);
	}
};
var gf = class ResourceConflict extends G {
	static shapeId = "com.amazonaws.cloudwatch#ResourceConflict";
	name = "ResourceConflict";
	$fault = "client";
	constructor(e) {
		super({
			name: "ResourceConflict",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceConflict.prototype);
	}
};
var _f = class ResourceNotFound extends G {
	static shapeId = "com.amazonaws.cloudwatch#ResourceNotFound";
	name = "ResourceNotFound";
	$fault = "client";
	constructor(e) {
		super({
			name: "ResourceNotFound",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceNotFound.prototype);
	}
};
var vf = class InternalServiceFault extends G {
	static shapeId = "com.amazonaws.cloudwatch#InternalServiceFault";
	name = "InternalServiceFault";
	$fault = "server";
	Message;
	constructor(e) {
		super({
			name: "InternalServiceFault",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, InternalServiceFault.prototype);
		this.Message = e.Message;
	}
};
var yf = class InvalidParameterCombinationException extends G {
	static shapeId = "com.amazonaws.cloudwatch#InvalidParameterCombinationException";
	name = "InvalidParameterCombinationException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidParameterCombinationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidParameterCombinationException.prototype);
	}
};
var bf = class InvalidParameterValueException extends G {
	static shapeId = "com.amazonaws.cloudwatch#InvalidParameterValueException";
	name = "InvalidParameterValueException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidParameterValueException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
	}
};
var xf = class MissingRequiredParameterException extends G {
	static shapeId = "com.amazonaws.cloudwatch#MissingRequiredParameterException";
	name = "MissingRequiredParameterException";
	$fault = "client";
	constructor(e) {
		super({
			name: "MissingRequiredParameterException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, MissingRequiredParameterException.prototype);
	}
};
var Sf = class InvalidNextToken extends G {
	static shapeId = "com.amazonaws.cloudwatch#InvalidNextToken";
	name = "InvalidNextToken";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidNextToken",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidNextToken.prototype);
	}
};
var Cf = class LimitExceededException extends G {
	static shapeId = "com.amazonaws.cloudwatch#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
		this.Message = e.Message;
	}
};
var wf = class LimitExceededFault extends G {
	static shapeId = "com.amazonaws.cloudwatch#LimitExceededFault";
	name = "LimitExceededFault";
	$fault = "client";
	constructor(e) {
		super({
			name: "LimitExceededFault",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, LimitExceededFault.prototype);
	}
};
var Tf = class InvalidFormatFault extends G {
	static shapeId = "com.amazonaws.cloudwatch#InvalidFormatFault";
	name = "InvalidFormatFault";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidFormatFault",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidFormatFault.prototype);
	}
};
var Ef = class ValidationException extends G {
	static shapeId = "com.amazonaws.cloudwatch#ValidationException";
	name = "ValidationException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ValidationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/schemas/schemas_0.js
const Df = "AlarmActions";
const Of = "AlarmArn";
const kf = "ActionConfiguration";
const Af = "AlarmContributorAttributes";
const jf = "AlarmContributorId";
const Mf = "AlarmConfigurationUpdatedTimestamp";
const Nf = "AlarmDescription";
const Pf = "ActionsEnabled";
const Ff = "AggregationExpression";
const If = "AlarmHistoryItem";
const Lf = "AlarmHistoryItems";
const Rf = "AccountId";
const zf = "ActionLogLineCount";
const Bf = "ActionLogLineRoleArn";
const Vf = "AlarmName";
const Hf = "AlarmNamePrefix";
const Uf = "AlarmNames";
const Wf = "ActionPrefix";
const Gf = "AlarmPromQLCriteria";
const Kf = "AlarmRule";
const qf = "ActionsSuppressedBy";
const Jf = "ActionsSuppressorExtensionPeriod";
const Yf = "ActionsSuppressedReason";
const Xf = "ActionsSuppressorWaitPeriod";
const Zf = "ActionsSuppressor";
const Qf = "AlarmType";
const $f = "AlarmTagsPropagation";
const ep = "AlarmTypes";
const tp = "CompositeAlarm";
const np = "CompositeAlarms";
const rp = "ConflictException";
const ip = "ConcurrentModificationException";
const ap = "ComparisonOperator";
const op = "ChildrenOfAlarmName";
const sp = "Dimensions";
const cp = "DescribeAlarmHistory";
const lp = "DescribeAlarmHistoryInput";
const up = "DescribeAlarmHistoryOutput";
const dp = "DescribeAlarmsInput";
const fp = "DescribeAlarmsOutput";
const pp = "DescribeAlarms";
const mp = "DashboardInvalidInputError";
const hp = "DashboardNotFoundError";
const gp = "DataPath";
const _p = "DatapointsToAlarm";
const vp = "DashboardValidationMessage";
const yp = "DashboardValidationMessages";
const bp = "Dimension";
const xp = "Enabled";
const Sp = "EvaluationCriteria";
const Cp = "EndDate";
const wp = "EvaluationInterval";
const Tp = "EvaluateLowSampleCountPercentile";
const Ep = "EvaluationPeriods";
const Dp = "EvaluationState";
const Op = "ExtendedStatistic";
const kp = "ExcludedTagKeys";
const Ap = "EndTimeOffset";
const jp = "EvaluationWindow";
const Mp = "Expression";
const Np = "HistoryData";
const Pp = "HistoryItemType";
const Fp = "HistorySummary";
const Ip = "Id";
const Lp = "InsufficientDataActions";
const Rp = "InvalidFormatFault";
const zp = "InvalidNextToken";
const Bp = "InvalidParameterCombinationException";
const Vp = "InvalidParameterValueException";
const Hp = "InternalServiceFault";
const Up = "IncludedTagKeys";
const Wp = "KmsAccessDeniedException";
const Gp = "KmsKeyDisabledException";
const Kp = "KmsKeyNotFoundException";
const qp = "Key";
const Jp = "Label";
const Yp = "LogAlarms";
const Xp = "LogAlarm";
const Zp = "LimitExceededException";
const Qp = "LimitExceededFault";
const $p = "LogGroupIdentifiers";
const K = "Message";
const em = "MetricAlarms";
const tm = "MetricAlarm";
const nm = "MetricDataQueries";
const rm = "MetricDataQuery";
const im = "MetricName";
const am = "MaxRecords";
const om = "MissingRequiredParameterException";
const sm = "MetricStat";
const cm = "Metrics";
const lm = "Metric";
const um = "Namespace";
const dm = "NextToken";
const fm = "Name";
const pm = "OKActions";
const mm = "OnlyStartEvaluatingAfterWarmUpPeriodEnds";
const hm = "Period";
const gm = "ParentsOfAlarmName";
const _m = "PendingPeriod";
const vm = "PromQLCriteria";
const ym = "Query";
const bm = "QueryARN";
const xm = "QueryResultsToAlarm";
const Sm = "QueryResultsToEvaluate";
const Cm = "QueryString";
const wm = "ResourceConflict";
const Tm = "ReturnData";
const Em = "ResourceId";
const Dm = "ResourceNotFound";
const Om = "ResourceNotFoundException";
const km = "RecoveryPeriod";
const Am = "ResourceType";
const jm = "ScanBy";
const Mm = "ScheduleConfiguration";
const Nm = "StartDate";
const Pm = "ScheduleExpression";
const Fm = "ScheduledQueryConfiguration";
const Im = "ScheduledQueryRoleARN";
const Lm = "StateReason";
const Rm = "StateReasonData";
const zm = "StartTimeOffset";
const Bm = "StateTransitionedTimestamp";
const Vm = "StateUpdatedTimestamp";
const Hm = "StateValue";
const Um = "SlidingWindow";
const Wm = "Stat";
const Gm = "Statistic";
const Km = "Timestamp";
const qm = "TagList";
const Jm = "TreatMissingData";
const Ym = "ThresholdMetricId";
const Xm = "Tags";
const Zm = "Tag";
const Qm = "Threshold";
const $m = "Timezone";
const eh = "Unit";
const th = "Value";
const nh = "ValidationException";
const rh = "WallClockWindow";
const ih = "WarmUpConfiguration";
const ah = "WarmUpPeriodDurationInMinutes";
const q = "awsQueryError";
const J = "client";
const oh = "dashboardValidationMessages";
const Y = "error";
const X = "httpError";
const Z = "message";
const sh = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch";
const ch = "server";
const Q = "com.amazonaws.cloudwatch";
const lh = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t(sh);
var uh = [
	-3,
	sh,
	"CloudWatchServiceException",
	0,
	[],
	[]
];
lh.registerError(uh, G);
const $ = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t(Q);
var dh = [
	-3,
	Q,
	ip,
	{
		[q]: [`ConcurrentModificationException`, 429],
		[Y]: J,
		[X]: 429
	},
	[K],
	[0]
];
$.registerError(dh, pf);
var fh = [
	-3,
	Q,
	rp,
	{
		[Y]: J,
		[X]: 409
	},
	[K],
	[0]
];
$.registerError(fh, cf);
var ph = [
	-3,
	Q,
	mp,
	{
		[q]: [`InvalidParameterInput`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z, oh],
	[0, () => tg]
];
$.registerError(ph, mf);
var mh = [
	-3,
	Q,
	hp,
	{
		[q]: [`ResourceNotFound`, 404],
		[Y]: J,
		[X]: 404
	},
	[Z],
	[0]
];
$.registerError(mh, hf);
var hh = [
	-3,
	Q,
	Hp,
	{
		[q]: [`InternalServiceError`, 500],
		[Y]: ch,
		[X]: 500
	},
	[K],
	[0]
];
$.registerError(hh, vf);
var gh = [
	-3,
	Q,
	Rp,
	{
		[q]: [`InvalidFormat`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(gh, Tf);
var _h = [
	-3,
	Q,
	zp,
	{
		[q]: [`InvalidNextToken`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(_h, Sf);
var vh = [
	-3,
	Q,
	Bp,
	{
		[q]: [`InvalidParameterCombination`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(vh, yf);
var yh = [
	-3,
	Q,
	Vp,
	{
		[q]: [`InvalidParameterValue`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(yh, bf);
var bh = [
	-3,
	Q,
	Wp,
	{ [Y]: J },
	[K],
	[0],
	1
];
$.registerError(bh, lf);
var xh = [
	-3,
	Q,
	Gp,
	{ [Y]: J },
	[K],
	[0],
	1
];
$.registerError(xh, uf);
var Sh = [
	-3,
	Q,
	Kp,
	{ [Y]: J },
	[K],
	[0],
	1
];
$.registerError(Sh, df);
var Ch = [
	-3,
	Q,
	Zp,
	{
		[q]: [`LimitExceededException`, 400],
		[Y]: J,
		[X]: 400
	},
	[K],
	[0]
];
$.registerError(Ch, Cf);
var wh = [
	-3,
	Q,
	Qp,
	{
		[q]: [`LimitExceeded`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(wh, wf);
var Th = [
	-3,
	Q,
	om,
	{
		[q]: [`MissingParameter`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(Th, xf);
var Eh = [
	-3,
	Q,
	wm,
	{
		[q]: [`ResourceConflict`, 409],
		[Y]: J,
		[X]: 409
	},
	[Z],
	[0]
];
$.registerError(Eh, gf);
var Dh = [
	-3,
	Q,
	Dm,
	{
		[q]: [`ResourceNotFound`, 404],
		[Y]: J,
		[X]: 404
	},
	[Z],
	[0]
];
$.registerError(Dh, _f);
var Oh = [
	-3,
	Q,
	Om,
	{
		[q]: [`ResourceNotFoundException`, 404],
		[Y]: J,
		[X]: 404
	},
	[
		Am,
		Em,
		K
	],
	[
		0,
		0,
		0
	]
];
$.registerError(Oh, ff);
var kh = [
	-3,
	Q,
	nh,
	{
		[q]: [`ValidationError`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(kh, Ef);
const Ah = [lh, $];
var jh = [
	3,
	Q,
	kf,
	0,
	[$f],
	[() => Ph]
];
var Mh = [
	3,
	Q,
	If,
	0,
	[
		Vf,
		jf,
		Qf,
		Km,
		Pp,
		Fp,
		Np,
		Af
	],
	[
		0,
		0,
		0,
		4,
		0,
		0,
		0,
		128
	]
];
var Nh = [
	3,
	Q,
	Gf,
	0,
	[
		ym,
		_m,
		km
	],
	[
		0,
		1,
		1
	],
	1
];
var Ph = [
	3,
	Q,
	$f,
	0,
	[
		xp,
		Up,
		kp
	],
	[
		2,
		64,
		64
	],
	1
];
var Fh = [
	3,
	Q,
	tp,
	0,
	[
		Pf,
		Df,
		Of,
		Mf,
		Nf,
		Vf,
		Kf,
		Lp,
		pm,
		Lm,
		Rm,
		Vm,
		Hm,
		Bm,
		qf,
		Yf,
		Zf,
		Xf,
		Jf,
		kf
	],
	[
		2,
		64,
		0,
		4,
		0,
		0,
		0,
		64,
		64,
		0,
		0,
		4,
		0,
		4,
		0,
		0,
		0,
		1,
		1,
		() => jh
	]
];
var Ih = [
	3,
	Q,
	vp,
	0,
	[gp, K],
	[0, 0]
];
var Lh = [
	3,
	Q,
	lp,
	0,
	[
		Vf,
		jf,
		ep,
		Pp,
		Nm,
		Cp,
		am,
		dm,
		jm
	],
	[
		0,
		0,
		64,
		0,
		4,
		4,
		1,
		0,
		0
	]
];
var Rh = [
	3,
	Q,
	up,
	0,
	[Lf, dm],
	[() => $h, 0]
];
var zh = [
	3,
	Q,
	dp,
	0,
	[
		Uf,
		Hf,
		ep,
		op,
		gm,
		Hm,
		Wf,
		am,
		dm
	],
	[
		64,
		0,
		64,
		0,
		0,
		0,
		0,
		1,
		0
	]
];
var Bh = [
	3,
	Q,
	fp,
	0,
	[
		np,
		em,
		Yp,
		dm
	],
	[
		() => eg,
		() => ig,
		() => rg,
		0
	]
];
var Vh = [
	3,
	Q,
	bp,
	0,
	[fm, th],
	[0, 0],
	2
];
var Hh = [
	3,
	Q,
	Xp,
	0,
	[
		Vf,
		Of,
		Nf,
		Mf,
		Pf,
		pm,
		Df,
		Lp,
		Hm,
		Lm,
		Rm,
		Vm,
		Fm,
		Sm,
		xm,
		Qm,
		ap,
		Jm,
		Bm,
		Dp,
		zf,
		Bf,
		ih,
		kf
	],
	[
		0,
		0,
		0,
		4,
		2,
		64,
		64,
		64,
		0,
		0,
		0,
		4,
		() => Jh,
		1,
		1,
		1,
		0,
		0,
		4,
		0,
		1,
		0,
		() => Qh,
		() => jh
	]
];
var Uh = [
	3,
	Q,
	lm,
	0,
	[
		um,
		im,
		sp
	],
	[
		0,
		0,
		() => ng
	]
];
var Wh = [
	3,
	Q,
	tm,
	0,
	[
		Vf,
		Of,
		Nf,
		Mf,
		Pf,
		pm,
		Df,
		Lp,
		Hm,
		Lm,
		Rm,
		Vm,
		im,
		um,
		Gm,
		Op,
		sp,
		hm,
		eh,
		Ep,
		_p,
		Qm,
		ap,
		Jm,
		Tp,
		cm,
		Ym,
		Dp,
		Bm,
		jp,
		ih,
		Sp,
		wp,
		kf
	],
	[
		0,
		0,
		0,
		4,
		2,
		64,
		64,
		64,
		0,
		0,
		0,
		4,
		0,
		0,
		0,
		0,
		() => ng,
		1,
		0,
		1,
		1,
		1,
		0,
		0,
		0,
		() => ag,
		0,
		0,
		4,
		() => cg,
		() => Qh,
		() => sg,
		1,
		() => jh
	]
];
var Gh = [
	3,
	Q,
	rm,
	0,
	[
		Ip,
		sm,
		Mp,
		Jp,
		Tm,
		hm,
		Rf
	],
	[
		0,
		() => Kh,
		0,
		0,
		2,
		1,
		0
	],
	1
];
var Kh = [
	3,
	Q,
	sm,
	0,
	[
		lm,
		hm,
		Wm,
		eh
	],
	[
		() => Uh,
		1,
		0,
		0
	],
	3
];
var qh = [
	3,
	Q,
	Mm,
	0,
	[
		Pm,
		zm,
		Ap
	],
	[
		0,
		1,
		1
	],
	2
];
var Jh = [
	3,
	Q,
	Fm,
	0,
	[
		Cm,
		Im,
		Mm,
		Ff,
		$p,
		bm,
		Xm
	],
	[
		0,
		0,
		() => qh,
		0,
		64,
		0,
		() => og
	],
	4
];
var Yh = [
	3,
	Q,
	Um,
	0,
	[],
	[]
];
var Xh = [
	3,
	Q,
	Zm,
	0,
	[qp, th],
	[0, 0],
	2
];
var Zh = [
	3,
	Q,
	rh,
	0,
	[$m],
	[0]
];
var Qh = [
	3,
	Q,
	ih,
	0,
	[ah, mm],
	[1, 2],
	1
];
var $h = [
	1,
	Q,
	Lf,
	0,
	() => Mh
];
var eg = [
	1,
	Q,
	np,
	0,
	() => Fh
];
var tg = [
	1,
	Q,
	yp,
	0,
	() => Ih
];
var ng = [
	1,
	Q,
	sp,
	0,
	() => Vh
];
var rg = [
	1,
	Q,
	Yp,
	0,
	() => Hh
];
var ig = [
	1,
	Q,
	em,
	0,
	() => Wh
];
var ag = [
	1,
	Q,
	nm,
	0,
	() => Gh
];
var og = [
	1,
	Q,
	qm,
	0,
	() => Xh
];
var sg = [
	4,
	Q,
	Sp,
	0,
	[vm],
	[() => Nh]
];
var cg = [
	4,
	Q,
	jp,
	0,
	[rh, Um],
	[() => Zh, () => Yh]
];
var lg = [
	9,
	Q,
	cp,
	0,
	() => Lh,
	() => Rh
];
var ug = [
	9,
	Q,
	pp,
	0,
	() => zh,
	() => Bh
];
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (e) => {
	return {
		apiVersion: "2010-08-01",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.Ct,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.St,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultCloudWatchHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.o()
		}],
		logger: e?.logger ?? new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.et(),
		protocol: e?.protocol ?? AwsJson1_0Protocol,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudwatch",
			errorTypeRegistries: Ah,
			xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
			version: "2010-08-01",
			serviceTarget: "GraniteServiceVersion20100801",
			awsQueryCompatible: true
		},
		serviceId: e?.serviceId ?? "CloudWatch",
		sha256: e?.sha256 ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.js
const getRuntimeConfig = (e) => {
	(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.rt)(process.version);
	const t = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.Y)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.it);
	const n = getRuntimeConfig$1(e);
	(0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.Tt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.gt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.u,
		defaultSocketTimeout: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.wt)(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.p)({
			serviceId: n.serviceId,
			clientVersion: Gd
		}),
		disableRequestCompression: e?.disableRequestCompression ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(zd, e),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.Q, {
			..._Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.Z,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_8__.t.create(e?.requestHandler ?? defaultConfigProvider),
		requestMinCompressionSizeBytes: e?.requestMinCompressionSizeBytes ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(Ud, e),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)({
			..._Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_8__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.ft, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.dt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (e) => {
	const t = e.httpAuthSchemes;
	let n = e.httpAuthSchemeProvider;
	let r = e.credentials;
	return {
		setHttpAuthScheme(e) {
			const n = t.findIndex((t) => t.schemeId === e.schemeId);
			if (n === -1) t.push(e);
			else t.splice(n, 1, e);
		},
		httpAuthSchemes() {
			return t;
		},
		setHttpAuthSchemeProvider(e) {
			n = e;
		},
		httpAuthSchemeProvider() {
			return n;
		},
		setCredentials(e) {
			r = e;
		},
		credentials() {
			return r;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (e) => {
	return {
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	};
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (e, t) => {
	const n = Object.assign((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.l)(e), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.tt)(e), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.A)(e), getHttpAuthExtensionConfiguration(e));
	t.forEach((e) => e.configure(n));
	return Object.assign(e, (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.u)(n), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.nt)(n), (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.j)(n), resolveHttpAuthRuntimeConfig(n));
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/CloudWatchClient.js
var CloudWatchClient = class extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.ut {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters(t);
		const r = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.b)(n);
		const i = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.v)(r);
		const a = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.X)(i);
		const o = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.O)(a);
		const s = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.U)(o);
		const c = resolveHttpAuthSchemeConfig(s);
		const l = resolveCompressionConfig(c);
		const u = resolveRuntimeExtensions(l, e?.extensions || []);
		this.config = u;
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.ct)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudWatchHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/commandBuilder.js
const dg = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.$)(Wd, "GraniteServiceVersion20100801", "CloudWatchClient", _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.H);
const fg = {};
const _mw0 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/DescribeAlarmHistoryCommand.js
var DescribeAlarmHistoryCommand = class extends dg(fg, _mw0, "DescribeAlarmHistory", lg) {};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/DescribeAlarmsCommand.js
var DescribeAlarmsCommand = class extends dg(fg, _mw0, "DescribeAlarms", ug) {};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/pagination/DescribeAlarmHistoryPaginator.js
const pg = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.y)(CloudWatchClient, DescribeAlarmHistoryCommand, "NextToken", "NextToken", "MaxRecords");
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/pagination/DescribeAlarmsPaginator.js
const mg = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.y)(CloudWatchClient, DescribeAlarmsCommand, "NextToken", "NextToken", "MaxRecords");
// packages/aws/src/cloudwatch/alarm-facts.ts
const hg = [
	"OK",
	"ALARM",
	"INSUFFICIENT_DATA"
];
const stateOf = (e) => hg.find((t) => t === e);
const gg = [
	"missing",
	"ignore",
	"breaching",
	"notBreaching"
];
const dataOf = ({ HistoryData: e = "{}" }) => {
	try {
		return JSON.parse(e);
	} catch {
		return {};
	}
};
const alarmOf = (e, t, n, r) => {
	const i = stateOf(t.StateValue);
	const a = (t.StateTransitionedTimestamp ?? t.StateUpdatedTimestamp)?.getTime();
	const o = r.find((e) => dataOf(e).type === "Create");
	const s = n.flatMap(updateOf);
	const c = s.length === n.length && (!o || o.Timestamp !== void 0);
	if (i === void 0) return {
		...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.fr)(`its state is ${t.StateValue ?? "not told"}, which is none that is known`),
		name: e
	};
	if (a === void 0) return {
		...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.fr)(`CloudWatch does not tell since when it is in ${i}`),
		name: e
	};
	if (!c) return {
		...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.fr)("its history has an item without a time"),
		name: e
	};
	return {
		name: e,
		treatMissingData: gg.find((e) => e === t.TreatMissingData) ?? "missing",
		state: i,
		since: a,
		created: o?.Timestamp?.getTime(),
		updates: s
	};
};
const updateOf = (e) => {
	const { oldState: t, newState: n } = dataOf(e);
	const r = e.Timestamp?.getTime();
	return r === void 0 ? [] : [{
		at: r,
		from: stateOf(t?.stateValue),
		to: stateOf(n?.stateValue)
	}];
};
// packages/aws/src/cloudwatch/client.ts
const _g = 100;
const vg = 100;
const cloudWatch = (e) => {
	const t = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.m)(new CloudWatchClient((0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.c)(e)), e);
	const history = (e, n, r) => {
		return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.h)(pg({
			client: t,
			pageSize: vg
		}, {
			AlarmName: e,
			HistoryItemType: r,
			StartDate: n
		}), (e) => e.AlarmHistoryItems);
	};
	const described = async (e) => {
		const n = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.g)(e, _g).map((e) => {
			const n = mg({
				client: t,
				pageSize: _g
			}, {
				AlarmNames: e,
				AlarmTypes: ["MetricAlarm"]
			});
			return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.h)(n, (e) => e.MetricAlarms);
		});
		return (await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.p)(n)).flat();
	};
	return { async alarms(e, t) {
		const n = await described(e);
		return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.p)(e.map(async (e) => {
			const r = n.find(({ AlarmName: t }) => t === e);
			if (!r) return {
				name: e,
				gone: "does not exist"
			};
			const i = new Date(t);
			return alarmOf(e, r, await history(e, i, "StateUpdate"), await history(e, i, "ConfigurationUpdate"));
		}));
	} };
};
// packages/aws/src/environment/records.ts
const homeFacts = (e) => ({
	now: e,
	lock: { free: void 0 },
	quarantined: facts(e)
});
const yg = 9e5;
const bg = 4;
const newestOnce = (e) => {
	const t = new Map();
	return (n) => {
		const r = e.flatMap(([e, t]) => e === n ? t : []);
		const i = t.get(n) ?? unlessRefused(n, r, () => t.delete(n));
		t.set(n, i);
		return i;
	};
};
const xg = new WeakSet();
const unlessRefused = async (e, t, n) => {
	if (xg.has(e)) return void 0;
	try {
		return await e.newest(t);
	} catch (t) {
		if ((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.n)(t) || (0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.n)(t))) {
			n();
			throw t;
		}
		xg.add(e);
		return;
	}
};
const namesAtHome = ({ family: e, environment: t }, n) => [...[
	(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.kn)(e, t),
	(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.An)(e, t),
	(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.On)(e, t)
], ...deliveredHere(n).map((t) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(e, t))];
const namesInTarget = (e) => {
	const t = pointerOf(e);
	return [
		t,
		`${t}:${ir}`,
		(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.On)(e.family, e.environment)
	];
};
const pointerOf = ({ family: e, environment: t, architecture: n }) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.jn)(e, t, n);
const deliveredHere = (e) => {
	const { intent: t, current: n, good: r } = stateOf$1(e);
	const i = [
		...t ? [t.release] : [],
		...n === null ? [] : [n],
		...r
	];
	return [...new Set(i)].slice(0, bg);
};
const isMoved = (e, t) => {
	const n = e.reduce((e, t) => e.version > t.version ? e : t, {
		version: 0,
		modified: 0
	});
	if (!t) return false;
	return t.version > n.version || t.modified > n.modified;
};
const readLedger = async (e, t, n) => (await e.history((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.kn)(t, n))).map((e) => ledgerVersion(e, _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.o));
const readLock = (e, t, n) => e.history((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.An)(t, n));
const readQuarantined = async (e, t) => quarantinedReleases(await e.under((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Nn)(t)));
const readHalt = async (e, { family: t, environment: n }, r) => {
	const i = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.On)(t, n);
	try {
		const t = (r ? r.get(i) : await e.newestOne(i))?.value;
		return t === void 0 ? void 0 : { reason: t };
	} catch (e) {
		if (!(0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.r)(e)) throw e;
		return (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_11__.i)(e);
	}
};
const readHome = async (e, t, n, { now: r, lock: i, quarantined: o }, s = newestOnce([[e, namesAtHome(t, n?.ledger ?? [])]])) => {
	const { family: c, environment: l } = t;
	const u = n && await s(e);
	const d = n && u && !isMoved(n.ledger, u.get((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.kn)(c, l)));
	const [f, p, m] = await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.p)([
		d ? n.ledger : readLedger(e, c, l),
		o.recall((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Nn)(c), r() - yg, () => readQuarantined(e, c)),
		readHalt(e, t, u)
	]);
	const h = d && !isMoved(n.lock, u.get((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.An)(c, l))) ? n.lock : await readLock(e, c, l);
	i.free = freeLock(i.free, h, r());
	const ee = quarantinedReleases([...u ?? []].map(([e, { value: t }]) => ({
		name: e,
		value: t
	})).filter(isQuarantine(c)));
	return {
		ledger: seenSoFar(n?.ledger, f),
		lock: seenSoFar(n?.lock, h),
		quarantined: new Map([
			...n?.quarantined ?? [],
			...p,
			...ee
		]),
		...m ? { halt: m } : {}
	};
};
const freeLock = (e, t, n) => {
	if (holder(t, 0)) return void 0;
	const r = Math.max(0, ...t.map((e) => e.version));
	return e?.version === r ? e : {
		version: r,
		since: n
	};
};
const isQuarantine = (e) => ({ name: t }) => t.startsWith(`${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Nn)(e)}/`);
const readTarget = async (e, t, n, r = newestOnce([[e, namesInTarget(t)]])) => {
	const i = n && await r(e);
	const [a, o] = await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.p)([n && i && isPointerAsBefore(n.pointer, t, i) ? n.pointer : readPointer(e, t), readHalt(e, t, i)]);
	return {
		pointer: seenSoFar(n?.pointer, a),
		...o ? { halt: o } : {}
	};
};
const readPointer = async (e, t) => pointerVersions(await e.history(pointerOf(t)));
const isPointerAsBefore = (e, t, n) => !isMoved(e, n.get(pointerOf(t))) && verifiedVersion(e)?.version === n.get(`${pointerOf(t)}:${"verified"}`)?.version;
// packages/aws/src/connection/connect.ts
const connect = async (e, { home: t, environments: n }, r, i, { homeMayBeAway: a = false, onlyLooks: o = false } = {}) => {
	const s = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.r)(e, `golden-ami-${r.name}`.slice(0, 64), t.account);
	const c = s((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.or)(t, r.name), t.region);
	const meetHome = async () => {
		if (i) await c.expect(t.account).catch(withoutSession);
	};
	if (!a) await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.f)(e, meetHome, o ? _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.d : _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.u);
	const l = accountRegionClients();
	const u = l(c, t);
	const d = c.edge(t.region);
	const targetSession = ({ role: e, lookRole: t, region: n }, r) => s((r ? t : void 0) ?? e, n);
	const clientsOf = (e, t) => new Map(e?.targets.map((e) => [e.name, targetClients(e, targetSession(e, t), l, i)]));
	return {
		home: {
			parameters: u.parameters,
			ec2: u.ec2,
			imageBuilder: (0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_4__.n)(d, t.account),
			facts: homeFacts(e.clock.now),
			use: c.use,
			meet: () => c.use(meetHome)
		},
		targets: clientsOf(r, o),
		before: clientsOf(n.find(({ name: e }) => e === r.after), true),
		places: placeClients(({ account: e, region: n }) => {
			if (e === t.account) return c;
			const i = r.targets.find((t) => t.account === e && t.region === n);
			return i && targetSession(i, o);
		}, i)
	};
};
const withoutSession = (e) => {
	if (!(0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.r)(e) && !(e instanceof _back_off_CggwIscW_js__WEBPACK_IMPORTED_MODULE_2__.o && e.code === "aws.denied")) throw e;
	throw new _back_off_CggwIscW_js__WEBPACK_IMPORTED_MODULE_2__.o("aws.no-session", e.message, void 0, { cause: e });
};
const placeClients = (e, t) => {
	const n = new Map();
	return async (r, i) => {
		const a = e(r);
		if (!a) throw new _back_off_CggwIscW_js__WEBPACK_IMPORTED_MODULE_2__.o("target.unreadable", `No target is in ${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(r)}.`);
		const o = n.get((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(r)) ?? (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_11__.t)(a.edge(r.region));
		n.set((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(r), o);
		return a.use(async () => {
			if (t) await a.expect(r.account);
			return i(o);
		});
	};
};
const accountRegionClients = () => {
	const e = new Map();
	const t = new Map();
	return (n, { account: r, region: i }) => {
		const a = n.edge(i);
		const o = t.get((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Bn)({
			account: r,
			region: i
		})) ?? fleetFacts(a.clock.now);
		t.set((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Bn)({
			account: r,
			region: i
		}), o);
		const c = e.get(n) ?? new Map();
		const l = c.get(i) ?? newClients(a, o);
		e.set(n, c.set(i, l));
		return l;
	};
};
const newClients = (e, t) => ({
	parameters: (0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_4__.t)(e),
	autoScaling: autoScaling(e),
	ec2: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.i)(e),
	cloudWatch: cloudWatch(e),
	keys: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.s)(e),
	facts: t
});
const targetClients = ({ account: e, region: t }, n, r, i) => ({
	...r(n, {
		account: e,
		region: t
	}),
	use: async (t) => {
		if (i) await n.use(() => n.expect(e));
		return n.use(t);
	}
});
// packages/aws/src/environment/clients.ts
const clientsOf = (e, t) => {
	const n = e.get(t);
	if (!n) throw new Error(`no clients for target ${t}`);
	return n;
};
// packages/aws/src/environment/acts.ts
const homeActs = ({ parameters: e }, { family: t, environment: n }) => {
	const lock = ({ value: r, after: i }) => e.append((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.An)(t, n), r, i);
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.b)({
		"write-event": ({ value: r, after: i }) => e.append((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.kn)(t, n), r, i),
		"write-quarantine": ({ release: n, value: r }) => e.create((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(t, n), r),
		"claim-lock": lock,
		"renew-lock": lock,
		"free-lock": lock
	});
};
const targetActs = ({ parameters: e, autoScaling: t, ec2: n }, { family: r, environment: i, architecture: a }) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.b)({
	...t.acts,
	...n.acts,
	"put-pointer": ({ image: t, description: n }) => e.point((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.jn)(r, i, a), t, n),
	"label-pointer": ({ version: t, label: n }) => e.label((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.jn)(r, i, a), t, n),
	"unlabel-pointer": ({ version: t, label: n }) => e.unlabel((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.jn)(r, i, a), t, n)
});
const environmentAct = ({ home: e, targets: t }, n) => {
	const r = homeActs(e, n);
	return (i) => {
		if (!("target" in i)) return e.use(() => r(i));
		const a = clientsOf(t, i.target);
		return a.use(() => targetActs(a, n)(i));
	};
};
// packages/aws/src/environment/home.ts
const lookAtHome = ({ parameters: e, use: t, facts: n = homeFacts(() => 0) }, r, i, a) => t(() => readHome(e, r, i, n, a));
const lookAtLock = ({ parameters: e, use: t }, { family: n, environment: r }) => t(() => readLock(e, n, r));
const Sg = 6e4;
const homeOrAway = async (e, { name: t, homeMayBeAway: n, now: r }, i, a) => {
	if (i?.away && r() < i.away.asked + Sg) return i;
	try {
		await e.meet();
		return await lookAtHome(e, t, i, a);
	} catch (e) {
		const t = (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_11__.i)(e);
		if (!n || !isAway(t)) throw e;
		return awayHome(t, i, r());
	}
};
const awayHome = (e, t, n) => {
	const { ledger: r = [], lock: i = [], quarantined: a = new Map(), halt: o } = t ?? {};
	const s = t?.away?.since ?? n;
	const c = t && (!t.away || t.away.wasRead) ? { wasRead: true } : {};
	return {
		ledger: r,
		lock: i,
		quarantined: a,
		...o ? { halt: o } : {},
		away: {
			...e,
			...c,
			since: s,
			asked: n
		}
	};
};
const isAway = ({ transient: e, code: t }) => e === true || t === "aws.no-session";
// packages/aws/src/ec2/launch-images.ts
const lookAtLaunchImages = async ({ ec2: e, keys: t }, n, r) => {
	const i = r.length > 0 ? await e.launchImages(r) : [];
	const a = i.flatMap((e) => e.encrypted);
	const o = a.length > 0 ? await (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_11__.n)(() => e.keysOf(a)) : new Map();
	const s = new Map();
	const stateOf = (e) => {
		const n = s.get(e) ?? keyState(t, e);
		s.set(e, n);
		return n;
	};
	const c = await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.p)(i.map(async ({ id: e, state: t, owner: r, isProtected: i, encrypted: a }) => {
		const s = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ur)(o) ? [] : [...new Set(a.flatMap((e) => o.get(e) ?? []))];
		const c = await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.p)(s.map(async (e) => ({
			key: e,
			state: await stateOf(e)
		})));
		const l = [
			...((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ur)(o) ? [] : a.filter((e) => !o.has(e))).map((t) => ({
				...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.fr)(`EC2 does not show ${t} to this account`),
				what: `the key of ${e}`
			})),
			...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ur)(o) && a.length > 0 ? [{
				...o,
				what: `the keys of ${e}`
			}] : [],
			...c.flatMap(({ key: e, state: t }) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ur)(t) ? [{
				...t,
				what: e
			}] : [])
		];
		return [e, {
			id: e,
			state: t,
			unusableKeys: c.flatMap(({ key: e, state: t }) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.lr)(t) && !t.usable ? [`${e} ${t.why}`] : []),
			unknownKeys: l,
			own: r === n,
			isProtected: i
		}];
	}));
	return new Map(c);
};
const keyState = async (e, t) => {
	const n = await (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_11__.n)(() => e.key(t));
	if ((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ur)(n)) return n;
	if (!n) return {
		usable: false,
		why: "does not exist"
	};
	const { state: r } = n;
	return {
		usable: r === "Enabled",
		why: `is ${r}`
	};
};
// packages/aws/src/environment/fleet.ts
const lookAtTargetFleet = async (e, t, n, r) => {
	if ("groups" in t) return lookAtFleet(e, t.groups, n, r?.kind === "asg" ? r : void 0);
	const i = t.consumer;
	if (e.facts) e.facts.lastLook.began = e.facts.now();
	return {
		kind: "consumer",
		tag: i,
		instances: await e.ec2.instancesWith(i)
	};
};
// packages/aws/src/environment/targets.ts
const Cg = 32;
const lookAtTargets = async (e, t, n, r, i, a = {}) => {
	const o = (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_11__.a)(Cg);
	const looked = async (n) => {
		const s = lastRead(i?.get(n.name));
		const c = clientsOf(e, n.name);
		return o(() => orUnreadable(s, () => c.use(() => lookAtTarget(c, t, n, r, s, a))));
	};
	return new Map(await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.p)(n.map(async (e) => [e.name, await looked(e)])));
};
const lastRead = (e) => e && !isRead(e) ? e.before : e;
const lookAtTarget = async (e, t, n, r, i, { records: a = true, newest: o, fleets: s = true, images: c = false, named: l }) => {
	const { ledger: u } = r;
	const { pointer: d, halt: f } = !a && i ? i : await readTarget(e.parameters, t, i, o);
	const p = c ? await lookAtLaunchImages(e, n.account, imagesToGoBackTo(r, d, l)) : i?.images;
	return {
		pointer: d,
		fleet: !s && i ? i.fleet : await lookAtTargetFleet(e, n, imagesInQuestion({
			ledger: u,
			pointer: d
		}), i?.fleet),
		...f ? { halt: f } : {},
		...p ? { images: p } : {}
	};
};
const passingText = (e, { message: t }) => e === "throttled" ? t : `AWS does not answer there (${t})`;
const orUnreadable = async (e, t) => {
	const n = await (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_11__.r)(t, passingText);
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.ur)(n) && e ? {
		...n,
		before: e
	} : n;
};
// packages/aws/src/environment/left-claim.ts
const leftClaim = async (e, t, n, r) => {
	const i = (0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_4__.t)(await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.t)(e, t.account, t.region, t.role, `golden-ami-${r}`.slice(0, 64)));
	const o = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.An)(n, r);
	const lock = ({ value: e, after: t }) => i.append(o, e, t);
	return {
		look: async (t) => ({
			since: t?.since ?? e.clock.now(),
			lock: await i.history(o)
		}),
		act: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_1__.b)({
			"claim-lock": lock,
			"renew-lock": lock,
			"free-lock": lock
		}),
		classifyError: _classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_3__.n
	};
};
// packages/aws/src/environment/memory.ts
const wg = [
	"claim-lock",
	"renew-lock",
	"free-lock"
];
const environmentMemory = ({ home: e, targets: t }, n = new Map()) => {
	const r = [...new Set([...t.values(), ...n.values()].flatMap(({ facts: e }) => e ?? []))];
	const factsOf = (e) => "target" in e && typeof e.target === "string" ? t.get(e.target)?.facts : void 0;
	const oldestFresh = () => r.length > 0 ? Math.min(...r.map(freshSince)) : 0;
	const changed = (t) => {
		const n = e.facts?.lock.free?.since ?? Number.POSITIVE_INFINITY;
		if (t.do === "claim-lock") for (const e of r) doubtAll(e, n);
		if (t.do === "claim-lock" || t.do === "write-quarantine") e.facts?.quarantined.doubt();
		const i = factsOf(t);
		if (i && isOfGroup(t)) doubtGroup(i, t);
	};
	return {
		longestWait: kd,
		doubtOutdated(t) {
			if (t !== "end" && t.every((e) => wg.includes(e.do))) return false;
			const n = oldestFresh();
			const i = e.facts?.quarantined.doubt((e, { at: t }) => t < n) ?? false;
			const a = t === "end" ? [] : t.flatMap((e) => isOfGroup(e) ? [e] : []);
			const o = t === "end" || a.length < t.length;
			return [
				i,
				...r.map((e) => o && doubtOutdated(e)),
				...r.map((e) => doubtOutdatedFor(e, a.filter((t) => factsOf(t) === e)))
			].some((e) => e);
		},
		doubt(e) {
			for (const t of e) changed(t);
		},
		nextLook() {
			const e = r.flatMap((e) => nextLook(e) ?? []);
			return e.length > 0 ? Math.min(...e) : void 0;
		}
	};
};
const isOfGroup = (e) => "group" in e && rollVerb(e.do) !== void 0;
const fleetMemory = ({ facts: e }) => ({
	longestWait: kd,
	doubtOutdated: (t) => e !== void 0 && (t === "end" ? doubtOutdated(e) : doubtOutdatedFor(e, t)),
	doubt(t) {
		if (e) for (const n of t) doubtGroup(e, n);
	},
	nextLook: () => e && nextLook(e)
});



/***/ }),

/***/ 8668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ slots),
/* harmony export */   i: () => (/* binding */ unknownOf),
/* harmony export */   n: () => (/* binding */ orRefused),
/* harmony export */   r: () => (/* binding */ orUnknown),
/* harmony export */   t: () => (/* binding */ placeClient)
/* harmony export */ });
/* harmony import */ var _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1319);
/* harmony import */ var _classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7708);


// packages/aws/src/connection/slots.ts
const slots = (e) => {
	const t = [];
	let n = e;
	const leave = () => {
		const e = t.shift();
		if (e) e();
		else n++;
	};
	return async (e) => {
		if (n > 0) n--;
		else await new Promise((e) => t.push(e));
		try {
			return await e();
		} finally {
			leave();
		}
	};
};
// packages/aws/src/connection/unknown.ts
const unknownOf = (e, n = (e, { message: t }) => t) => {
	const a = (0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_1__.n)(e);
	if ((0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_1__.i)(a)) return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.fr)(n(a, e), { transient: true });
	const { message: o, code: s } = a.refused;
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.fr)(o, { code: s });
};
const orUnknown = async (e, t) => {
	try {
		return await e();
	} catch (e) {
		return unknownOf(e, t);
	}
};
const orRefused = async (e) => {
	try {
		return await e();
	} catch (e) {
		const t = unknownOf(e);
		if (t.transient) throw e;
		return t;
	}
};
// packages/aws/src/distribution/place-client.ts
const placeClient = (t) => ({
	...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.c)(t),
	kms: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.s)(t)
});



/***/ })

};
