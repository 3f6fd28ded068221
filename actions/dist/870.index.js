export const id = 870;
export const ids = [870];
export const modules = {

/***/ 7870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ holdGate),
/* harmony export */   $n: () => (/* binding */ whyUnread$1),
/* harmony export */   $t: () => (/* binding */ countsAs),
/* harmony export */   A: () => (/* binding */ recordRemarks),
/* harmony export */   An: () => (/* binding */ verdictOn),
/* harmony export */   At: () => (/* binding */ obstacles),
/* harmony export */   B: () => (/* binding */ targetRefusals),
/* harmony export */   Bn: () => (/* binding */ leftByLedger),
/* harmony export */   Bt: () => (/* binding */ driftOf),
/* harmony export */   C: () => (/* binding */ environmentRun),
/* harmony export */   Cn: () => (/* binding */ alarmsGate),
/* harmony export */   Ct: () => (/* binding */ pointerSubject),
/* harmony export */   D: () => (/* binding */ withoutLock),
/* harmony export */   Dn: () => (/* binding */ isUnknownForNow),
/* harmony export */   Dt: () => (/* binding */ imageObstacle),
/* harmony export */   E: () => (/* binding */ watchCancellation),
/* harmony export */   En: () => (/* binding */ whyNoAlarm),
/* harmony export */   Et: () => (/* binding */ closedBy),
/* harmony export */   F: () => (/* binding */ validatedTexts),
/* harmony export */   Fn: () => (/* binding */ calledOff),
/* harmony export */   Ft: () => (/* binding */ halted),
/* harmony export */   G: () => (/* binding */ leftOutText),
/* harmony export */   Gn: () => (/* binding */ verifiedAt),
/* harmony export */   Gt: () => (/* binding */ hasNoInstance),
/* harmony export */   H: () => (/* binding */ launchRemarks),
/* harmony export */   Hn: () => (/* binding */ newestLeft),
/* harmony export */   Ht: () => (/* binding */ goalOf$1),
/* harmony export */   I: () => (/* binding */ validationsOf),
/* harmony export */   In: () => (/* binding */ countingVersions),
/* harmony export */   It: () => (/* binding */ unbelievable),
/* harmony export */   J: () => (/* binding */ placeOf$1),
/* harmony export */   Jn: () => (/* binding */ isPointed),
/* harmony export */   Jt: () => (/* binding */ selectsNothing),
/* harmony export */   K: () => (/* binding */ withoutLeftOut),
/* harmony export */   Kn: () => (/* binding */ isRejected),
/* harmony export */   Kt: () => (/* binding */ mayBeEmpty),
/* harmony export */   L: () => (/* binding */ readOnly),
/* harmony export */   Ln: () => (/* binding */ lastEvent),
/* harmony export */   Lt: () => (/* binding */ readingOf),
/* harmony export */   M: () => (/* binding */ predictEnvironment),
/* harmony export */   Mn: () => (/* binding */ dueOf),
/* harmony export */   Mt: () => (/* binding */ obstaclesToNamed),
/* harmony export */   N: () => (/* binding */ newestValidated),
/* harmony export */   Nn: () => (/* binding */ dueRemarks),
/* harmony export */   Nt: () => (/* binding */ imagesSeen),
/* harmony export */   O: () => (/* binding */ encodeQuarantine),
/* harmony export */   On: () => (/* binding */ notKnown),
/* harmony export */   Ot: () => (/* binding */ missing),
/* harmony export */   P: () => (/* binding */ validatedEvidence),
/* harmony export */   Pn: () => (/* binding */ Fr),
/* harmony export */   Pt: () => (/* binding */ localImage),
/* harmony export */   Q: () => (/* binding */ askHold),
/* harmony export */   Qn: () => (/* binding */ unreadTargets$1),
/* harmony export */   Qt: () => (/* binding */ tagText),
/* harmony export */   R: () => (/* binding */ wavesOf),
/* harmony export */   Rn: () => (/* binding */ lastMove),
/* harmony export */   Rt: () => (/* binding */ missingApprovals),
/* harmony export */   S: () => (/* binding */ environmentClaim),
/* harmony export */   Sn: () => (/* binding */ readable),
/* harmony export */   St: () => (/* binding */ ledgerSubject),
/* harmony export */   T: () => (/* binding */ clearUp),
/* harmony export */   Tn: () => (/* binding */ alarmInterruptions),
/* harmony export */   Tt: () => (/* binding */ writeEvent),
/* harmony export */   U: () => (/* binding */ launchesSeen),
/* harmony export */   Un: () => (/* binding */ newestVersion),
/* harmony export */   Ut: () => (/* binding */ isOn),
/* harmony export */   V: () => (/* binding */ launchRefusals),
/* harmony export */   Vn: () => (/* binding */ newestCounting),
/* harmony export */   Vt: () => (/* binding */ foreignText),
/* harmony export */   W: () => (/* binding */ leftOutResults),
/* harmony export */   Wn: () => (/* binding */ stateOf$1),
/* harmony export */   Wt: () => (/* binding */ runs),
/* harmony export */   X: () => (/* binding */ openings),
/* harmony export */   Xn: () => (/* binding */ lastReadTargets),
/* harmony export */   Xt: () => (/* binding */ watchedSince),
/* harmony export */   Y: () => (/* binding */ askWindows),
/* harmony export */   Yn: () => (/* binding */ isRead),
/* harmony export */   Yt: () => (/* binding */ isPatient),
/* harmony export */   Z: () => (/* binding */ windowsGate),
/* harmony export */   Zn: () => (/* binding */ readTargets),
/* harmony export */   Zt: () => (/* binding */ workloadOf),
/* harmony export */   _: () => (/* binding */ lookAtFleet),
/* harmony export */   _n: () => (/* binding */ checkpointsAhead),
/* harmony export */   _t: () => (/* binding */ canBeOn),
/* harmony export */   a: () => (/* binding */ lookBeforeLaunches),
/* harmony export */   an: () => (/* binding */ fewAtOnce),
/* harmony export */   ar: () => (/* binding */ dr),
/* harmony export */   at: () => (/* binding */ oncePerPointer),
/* harmony export */   b: () => (/* binding */ runUnderLock),
/* harmony export */   bn: () => (/* binding */ countOn),
/* harmony export */   bt: () => (/* binding */ movePointer),
/* harmony export */   c: () => (/* binding */ lookAtLock),
/* harmony export */   cn: () => (/* binding */ commandComment),
/* harmony export */   ct: () => (/* binding */ bestWay),
/* harmony export */   d: () => (/* binding */ connect),
/* harmony export */   dn: () => (/* binding */ checkpointSeen),
/* harmony export */   dt: () => (/* binding */ candidatesText),
/* harmony export */   en: () => (/* binding */ beforeLaunch),
/* harmony export */   er: () => (/* binding */ desiredVersion),
/* harmony export */   et: () => (/* binding */ askFreezes),
/* harmony export */   f: () => (/* binding */ namesAtHome),
/* harmony export */   fn: () => (/* binding */ isSameCheckpoint),
/* harmony export */   ft: () => (/* binding */ isWayUnclear),
/* harmony export */   g: () => (/* binding */ clientsOf),
/* harmony export */   gn: () => (/* binding */ advanceOf),
/* harmony export */   gt: () => (/* binding */ recoveredFrom),
/* harmony export */   h: () => (/* binding */ readLedger),
/* harmony export */   hn: () => (/* binding */ questionsAt),
/* harmony export */   ht: () => (/* binding */ leavingByPointers),
/* harmony export */   i: () => (/* binding */ lookAtTargets),
/* harmony export */   "in": () => (/* binding */ rollout),
/* harmony export */   ir: () => (/* binding */ decoded),
/* harmony export */   it: () => (/* binding */ zone),
/* harmony export */   j: () => (/* binding */ notAwaited),
/* harmony export */   jn: () => (/* binding */ isAsBefore),
/* harmony export */   jt: () => (/* binding */ obstaclesText),
/* harmony export */   k: () => (/* binding */ awayRemarks),
/* harmony export */   kn: () => (/* binding */ unknownForNow),
/* harmony export */   kt: () => (/* binding */ objections),
/* harmony export */   l: () => (/* binding */ lookAtAlarms),
/* harmony export */   ln: () => (/* binding */ groupsIn),
/* harmony export */   lt: () => (/* binding */ bestWayLater),
/* harmony export */   m: () => (/* binding */ newestOnce),
/* harmony export */   mn: () => (/* binding */ checkpointIn),
/* harmony export */   mt: () => (/* binding */ begunBack),
/* harmony export */   n: () => (/* binding */ fleetMemory),
/* harmony export */   nn: () => (/* binding */ refusedResults),
/* harmony export */   nr: () => (/* binding */ versionsByRelease),
/* harmony export */   nt: () => (/* binding */ la),
/* harmony export */   o: () => (/* binding */ homeOrAway),
/* harmony export */   on: () => (/* binding */ rollVerb),
/* harmony export */   ot: () => (/* binding */ placesOf),
/* harmony export */   p: () => (/* binding */ namesInTarget),
/* harmony export */   pn: () => (/* binding */ judge),
/* harmony export */   pt: () => (/* binding */ lastGood),
/* harmony export */   q: () => (/* binding */ importAway),
/* harmony export */   qn: () => (/* binding */ desiredVersions),
/* harmony export */   qt: () => (/* binding */ selectionsOf),
/* harmony export */   r: () => (/* binding */ leftClaim),
/* harmony export */   rn: () => (/* binding */ groupsAsSeen),
/* harmony export */   rr: () => (/* binding */ C),
/* harmony export */   rt: () => (/* binding */ ca),
/* harmony export */   s: () => (/* binding */ lookAtHome),
/* harmony export */   sn: () => (/* binding */ yi),
/* harmony export */   st: () => (/* binding */ sharing),
/* harmony export */   t: () => (/* binding */ environmentMemory),
/* harmony export */   tn: () => (/* binding */ predictFleet),
/* harmony export */   tr: () => (/* binding */ verifiedVersion),
/* harmony export */   tt: () => (/* binding */ freezesGate),
/* harmony export */   u: () => (/* binding */ environmentAct),
/* harmony export */   un: () => (/* binding */ stoppedBefore),
/* harmony export */   ut: () => (/* binding */ candidates),
/* harmony export */   v: () => (/* binding */ healthsOf),
/* harmony export */   vn: () => (/* binding */ checkpointsOf),
/* harmony export */   vt: () => (/* binding */ isAllOn),
/* harmony export */   w: () => (/* binding */ cameOfCancel),
/* harmony export */   wn: () => (/* binding */ askAlarms),
/* harmony export */   wt: () => (/* binding */ restate),
/* harmony export */   x: () => (/* binding */ readEnvironment),
/* harmony export */   xn: () => (/* binding */ endedWell),
/* harmony export */   xt: () => (/* binding */ labelVerified),
/* harmony export */   y: () => (/* binding */ lookBeforeLaunch),
/* harmony export */   yn: () => (/* binding */ isSuspending),
/* harmony export */   yt: () => (/* binding */ misplacedLabel),
/* harmony export */   z: () => (/* binding */ refusalsText),
/* harmony export */   zn: () => (/* binding */ leftBy),
/* harmony export */   zt: () => (/* binding */ notContinued)
/* harmony export */ });
/* harmony import */ var _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);
/* harmony import */ var _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6996);
/* harmony import */ var _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(935);
/* harmony import */ var _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6584);
/* harmony import */ var _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4363);
/* harmony import */ var _web_dStA8eF2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(847);
/* harmony import */ var _place_client_ClESPkWc_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6339);
/* harmony import */ var _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1562);
/* harmony import */ var _FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1848);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7010);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1589);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6997);
/* harmony import */ var _AwsQueryProtocol_DeIlxZsE_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6417);
/* harmony import */ var _paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(946);
/* harmony import */ var _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(719);















// packages/domain/src/away-home.ts
const dr = 12e4;
const fr = 3;
const homeWithoutWrites = (e, { now: t, unanswered: n }) => {
	const [r] = ("act" in e ? e.act : []).filter((e) => !("target" in e)).flatMap((e) => {
		const t = n?.get(e.on);
		return t?.do === e.do && t.after === ("after" in e ? e.after : void 0) ? [t] : [];
	}).filter(({ since: e, times: n }) => n >= fr && t >= e + 12e4);
	if (!r) return void 0;
	return {
		...(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(r.message, { transient: true }),
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
const pr = {
	..._context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Cn,
	unfit: (e, t, { name: n }) => at(n),
	itemCount: (e, t, n, { name: r }) => at(r),
	entryCount: (e, t, n, { name: r }) => at(r),
	twice: (e, { name: t }) => at(t),
	misnamed: (e, t, n, { name: r }) => at((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wn)(r, e)),
	unknown: ({ name: e, key: t }) => at((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wn)(e, t)),
	both: ({ name: e, key: t }) => at((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wn)(e, t)),
	missing: ({ name: e, key: t }) => at((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wn)(e, t))
};
const decoded = (e, t) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Sn)(t, e, pr, {
		name: "",
		namedAt: t.at
	}).map((e) => e.at.source);
	return n.length > 0 ? { bad: [...new Set(n)] } : { value: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.mn)(e, t) };
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
const mr = /"(?:[^"\\]|\\.)*"?/g;
const unicodeEscape = (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
const parameterText = (e) => JSON.stringify(e).replace(mr, (e) => e.replace(/[{\u007f-\uffff]/g, unicodeEscape));
const objectIn = (e) => {
	try {
		const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.hn)(JSON.parse(e), { source: "the record" });
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
const C = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.ur)("a release", "a release like 1.4.0/2", (e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.qn)(e) ? e : void 0);
const hr = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.ur)("a moment", "a moment like 2026-11-21T02:00:00Z", (e) => Number.isNaN(Date.parse(e)) ? void 0 : e);
const gr = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.ur)("a duration", "a duration like 1h30m", (e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.mr)(e) === void 0 ? void 0 : e);
// packages/domain/src/records/pointer.ts
const _r = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.tr)({
	from: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.lr)(C),
		required: true
	},
	by: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	},
	reason: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	},
	named: { type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.sr)(true) }
});
const vr = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.tr)({
	release: {
		type: C,
		required: true
	},
	source: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	},
	fingerprint: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	},
	run: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	},
	good: { type: C },
	after: { type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.ir)(0, Number.MAX_SAFE_INTEGER) },
	left: { type: C },
	away: { type: _r }
});
const yr = 1024;
const br = 200;
const encodePointerMetadata = ({ release: e, source: t, fingerprint: n, run: r, good: i, after: a, left: o, away: s }) => {
	const c = {
		...a === void 0 ? {} : { after: a },
		...o === void 0 ? {} : { left: o }
	};
	const l = s === void 0 ? {} : { away: {
		...s,
		reason: clipped(s.reason, br)
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
	if (u.length > 1024) throw new RangeError(`a pointer's description of ${u.length} characters does not fit ${yr}`);
	return u;
};
const decodePointerMetadata = (e) => {
	const t = objectIn(e ?? "");
	const n = t && decoded(vr, forgiven(vr, t));
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
const xr = "verified";
const newestFirst = (e) => [...e].sort((e, t) => t.version - e.version);
const desiredVersion = (e) => newestFirst(e)[0];
const verifiedVersion = (e) => e.find(({ labels: e }) => e.includes(xr));
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
const isRead = (e) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v)(e);
const readTargets = ({ targets: e }) => [...e].flatMap(([e, t]) => isRead(t) ? [[e, t]] : []);
const lastReadTargets = ({ targets: e }) => [...e.values()].flatMap((e) => isRead(e) ? [e] : e.before ?? []);
const unreadTargets$1 = ({ targets: e }) => [...e].flatMap(([e, t]) => isRead(t) ? [] : [[e, t]]);
const whyUnread$1 = (e) => unreadTargets$1(e).map(([e, { why: t }]) => `Target ${e} cannot be read: ${t}`).join("; ");
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
	const [i] = r.flatMap(({ halt: e }) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e) ? e.code ?? [] : []);
	return {
		halted: told$1(r.flatMap(({ place: e, halt: t }) => "reason" in t ? [{
			place: e,
			why: t.reason
		}] : [])),
		unread: told$1(r.flatMap(({ place: e, halt: t }) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t) ? [{
			place: e,
			why: t.why
		}] : [])),
		...i ? { code: i } : {}
	};
};
const told$1 = (e) => [...Map.groupBy(e, ({ why: e }) => e)].map(([e, t]) => `in ${[...new Set(t.map(({ place: e }) => e))].join(", ")}: ${e}`).join("; ");
// packages/domain/src/records/ledger/state.ts
const Sr = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.cr)({
	release: {
		type: C,
		required: true
	},
	kind: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.sr)("promote", "rollback"),
		required: true
	},
	run: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	},
	at: {
		type: hr,
		required: true
	},
	plan: { type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er },
	dropped: { type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.or)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er) }
});
const Cr = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.cr)({
	reason: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	},
	by: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	},
	at: {
		type: hr,
		required: true
	}
});
const wr = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.cr)({
	release: {
		type: C,
		required: true
	},
	reason: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	}
});
const Tr = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.ar)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.nr)(C, wr), (e) => typeof e === "string" ? {
	release: e,
	reason: ""
} : e);
const Er = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.cr)({
	current: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.lr)(C),
		required: true
	},
	good: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.or)(C),
		required: true
	},
	intent: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.lr)(Sr),
		required: true
	},
	hold: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.lr)(Cr),
		required: true
	},
	rejected: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.or)(Tr),
		required: true
	},
	soak: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.rr)(C, gr, 0, Number.POSITIVE_INFINITY),
		required: true
	}
});
const Dr = {
	current: null,
	good: [],
	intent: null,
	hold: null,
	rejected: [],
	soak: {}
};
const isRejected = (e, t) => e.rejected.some((e) => e.release === t);
// packages/domain/src/records/ledger/event.ts
const Or = 2;
const kr = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.cr)({
	version: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.ir)(0, Number.MAX_SAFE_INTEGER),
		required: true
	},
	digest: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	}
});
const Ar = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.cr)({
	v: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.sr)(1, 2),
		required: true
	},
	id: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	},
	kind: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	},
	after: { type: kr },
	at: {
		type: hr,
		required: true
	},
	restated: { type: hr },
	release: {
		type: C,
		required: true
	},
	run: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	},
	actor: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	},
	approvers: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.or)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er),
		required: true
	},
	reason: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.lr)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er),
		required: true
	},
	evidence: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.rr)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er, _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er, 0, Number.POSITIVE_INFINITY),
		required: true
	},
	state: {
		type: Er,
		required: true
	}
});
const jr = 16;
const eventId = ({ run: e, environment: t, kind: n, release: r }, i) => i([
	e,
	t,
	n,
	r
].join("\n")).slice(0, jr);
const valueDigest = (e, t) => t(e).slice(0, jr);
// packages/domain/src/records/ledger/decode.ts
const partOf = (e) => {
	const [t = "", n] = (e.split("[")[0] ?? "").split(".");
	return t === "state" && n !== void 0 ? `${t}.${n}` : t;
};
const partsOf$1 = (e) => [...new Set(e.map(partOf))].join(", ");
const decodedEvent = (e) => {
	const t = decoded(Ar, e);
	if ("bad" in t) return { noEvent: `missing or malformed: ${partsOf$1(t.bad)}` };
	const { value: n } = t;
	return n.v === 2 && n.after === void 0 ? { noEvent: "missing or malformed: after" } : { event: n };
};
const decodeEvent = (e) => {
	const t = objectIn(e);
	if (!t) return { noEvent: "it is not a JSON object" };
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.vn)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xn)(t, "v"));
	if (n !== void 0 && Number.isInteger(n) && n > 2) return { newer: n };
	if (n !== 1 && n !== 2) return { noEvent: `its "v" is ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xn)(t, "v") ? "no version of the format" : "missing"}` };
	return decodedEvent(t);
};
// packages/domain/src/records/ledger/kinds.ts
const Mr = 120;
const iso$4 = (e) => new Date(e).toISOString();
const first = (e, t, n) => [e, ...t].slice(0, n);
const intent = (e, t, { run: n, at: r }, { plan: i, dropped: a } = {}) => ({
	release: t,
	kind: e,
	run: n,
	at: iso$4(r),
	...i === void 0 ? {} : { plan: i },
	...a === void 0 ? {} : { dropped: a }
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
		reason: clipped(n, Mr)
	}, ...withoutRejection(e, t).rejected],
	soak: Object.fromEntries(Object.entries(e.soak).filter(([e]) => e !== t))
});
const withHold = (e, t, { actor: n, at: r }) => ({
	...e,
	hold: {
		reason: clipped(t, Mr),
		by: n,
		at: iso$4(r)
	}
});
const withSoak = (e, t) => {
	if (t === void 0 || e.current === null) return e;
	const n = Object.entries(e.soak).filter(([t]) => t !== e.current);
	return {
		...e,
		soak: Object.fromEntries(first([e.current, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.pr)(t)], n, 5))
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
const Nr = {
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
		apply: (e, { release: t, plan: n, dropped: r, soaked: i, overrides: a = [] }, o) => ({
			...withSoak(a.includes("rejected") ? withoutRejection(e, t) : e, t === e.current ? void 0 : i),
			intent: intent("promote", t, o, {
				plan: n,
				dropped: r
			}),
			hold: a.includes("hold") ? null : e.hold
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
				intent: intent("rollback", r, n)
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
	validated: {
		moves: false,
		proves: false,
		apply: (e) => e
	},
	held: {
		moves: false,
		proves: false,
		apply: (e, { reason: t }, n) => withHold(e, t, n)
	}
};
const applied = (e, t, n) => Nr[t.kind].apply(e, t, n);
const kindOf = (e) => Object.entries(Nr).find(([t]) => t === e)?.[1];
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
const Pr = new WeakMap();
const countingVersions = (e) => {
	const t = Pr.get(e);
	if (t) return t;
	const n = countedIn(e);
	Pr.set(e, n);
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
const stateOf$1 = (e) => lastEvent(e)?.state ?? Dr;
const isWritten = (e, t) => lastEvent(e)?.id === t;
const isMove = ({ event: e }, t) => {
	const n = kindOf(e.kind);
	if (n) return n.moves;
	const [r, i] = [t?.event.state ?? Dr, e.state];
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
	return t?.left === void 0 ? t?.[Fr] : void 0;
};
const Fr = "called-off";
const leftByLedger = (e) => {
	const { intent: t } = stateOf$1(e);
	return (t ? t.kind === "rollback" : lastMove(e)?.kind === "rolled-back") ? newestLeft(e) : void 0;
};
const verifiedAt = (e, t) => countingVersions(e).findLast(({ event: e }) => e.release === t && kindOf(e.kind)?.proves)?.modified;
const strayVersions = (e) => {
	const t = newestCounting(e)?.version ?? 0;
	return e.flatMap((e) => "noEvent" in e && e.version > t ? [e] : []).sort((e, t) => e.version - t.version);
};
// packages/domain/src/environment/admission/overdue.ts
const dueOf = ({ undoAfter: e }, { ledger: t }) => {
	const { intent: n } = stateOf$1(t);
	if (e === void 0 || n?.kind !== "promote") return void 0;
	const { release: r } = n;
	const i = countingVersions(t).findLast(({ event: e }) => e.kind === "promoting" && e.release === r)?.modified ?? Date.parse(n.at);
	return {
		release: r,
		since: i,
		until: i + e
	};
};
const dueRemarks = (e, t) => {
	const n = dueOf(e, t);
	if (!n) return [];
	const { release: r, since: i, until: a } = n;
	return [`${e.name} is to run ${r} since ${iso$4(i)}: what is not proved ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.pr)(a - i)} later, by ${iso$4(a)}, is taken back by the next run that only continues.`];
};
// packages/domain/src/environment/as-before.ts
const recordsOf = (e) => JSON.stringify([newestCounting(e.ledger)?.version ?? 0, ...readTargets(e).map(([e, { pointer: t }]) => [e, desiredVersion(t)?.version ?? 0])]);
const isAsBefore = (e, t) => recordsOf(e) === recordsOf(t);
// packages/domain/src/gates/verdict.ts
const unknownForNow = (e) => ({
	verdict: "inconclusive",
	because: e,
	unknown: "for-now"
});
const isUnknownForNow = ({ unknown: e, override: t }) => e !== void 0 && t === void 0;
const verdictOn = (e) => {
	const t = e.map((e) => e.because).join("; ");
	if (e.every(({ transient: e }) => e)) return unknownForNow(t);
	return {
		verdict: e.some(({ verdict: e }) => e === "fail") ? "fail" : "inconclusive",
		because: t
	};
};
const notKnown = ({ transient: e }, t) => ({
	verdict: "inconclusive",
	because: t,
	...e ? { transient: e } : {}
});
// packages/domain/src/gates/alarm-health.ts
const whyNoAlarm = (e) => "gone" in e ? e.gone : `cannot be read${e.transient ? " now" : ""}: ${e.why}`;
const health = (e, t, n) => {
	if (e === void 0) return "unknown";
	if (e === "OK") return "ok";
	if (e === "ALARM") return "firing";
	return {
		missing: "unknown",
		ignore: n,
		breaching: "firing",
		notBreaching: "ok"
	}[t];
};
const phasesOf = ({ state: e, since: t, treatMissingData: n, updates: r }) => {
	const i = [...r.filter(({ at: e }) => e <= t).sort((e, t) => e.at - t.at).map(({ from: e, at: t }) => ({
		state: e,
		to: t
	})), {
		state: e,
		to: Number.POSITIVE_INFINITY
	}];
	let a = "unknown";
	return i.map(({ state: e, to: t }) => {
		a = health(e, n, a);
		return {
			health: a,
			state: e,
			to: t
		};
	});
};
const Ir = "let its TreatMissingData say what missing data means, or list another alarm";
const alarmNow = (e) => alarmInterruptions(e).find(({ at: e }) => e === Number.POSITIVE_INFINITY);
const alarmInterruptions = (e) => {
	const t = `alarm ${e.name}`;
	if ("gone" in e || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e)) return [{
		at: Number.POSITIVE_INFINITY,
		...notKnown("gone" in e ? {} : e, `${t} ${whyNoAlarm(e)}`)
	}];
	return [...e.created === void 0 ? [] : [{
		at: e.created,
		verdict: "inconclusive",
		because: `${t} was made only then`
	}], ...phasesOf(e).flatMap(({ health: e, state: n, to: r }) => {
		const i = r === Number.POSITIVE_INFINITY ? "is" : "was";
		if (e === "firing") return [{
			at: r,
			verdict: "fail",
			because: `${t} ${i} in ${n}`
		}];
		if (n === void 0) return [{
			at: r,
			verdict: "inconclusive",
			because: `${t} ${i} in a state that CloudWatch does not tell`
		}];
		if (e === "unknown") return [{
			at: r,
			verdict: "inconclusive",
			because: `${t} ${i} in ${n}: ${Ir}`
		}];
		return [];
	})];
};
// packages/domain/src/gates/alarms.ts
const askAlarms = ({ wish: e, world: t }) => alarmsGate(e.environment.alarms, t.alarms, unreadTargets$1(t).some(([, { transient: e }]) => e));
const alarmsGate = (e, t, n = false) => {
	const r = "alarms";
	if (e.length === 0) return {
		gate: r,
		verdict: "pass",
		because: "the environment lists no alarms"
	};
	if (t.length === 0) return {
		gate: r,
		...verdictOn([notKnown(n ? { transient: true } : {}, `${e.join(", ")}: no target could be asked`)])
	};
	const i = t.flatMap((e) => alarmNow(e) ?? []);
	if (i.length === 0) return {
		gate: r,
		verdict: "pass",
		because: `${t.map(({ name: e }) => e).join(", ")}: none fires`
	};
	return {
		gate: r,
		...verdictOn(i)
	};
};
// packages/domain/src/workload/asg/group/group.ts
const weightOf = (e) => e.reduce((e, { weight: t = 1 }) => e + t, 0);
const sizeOf = ({ desired: e, instances: t }) => {
	const n = t.filter(({ leaving: e }) => !e);
	return n.length + Math.max(0, e - weightOf(n));
};
const readable = (e) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v)(e);
// packages/domain/src/workload/asg/group/suspended.ts
const Lr = "InstanceRefresh";
const Rr = "golden-ami:suspended";
const isSuspendedHere = ({ suspended: e, suspendedFor: t, refreshes: n }) => e.includes("InstanceRefresh") && n.some(({ id: e }) => e === t);
const isKeptBy = (e, { id: t }) => isSuspendedHere(e) && e.suspendedFor === t;
const takingAway = (e) => {
	if (isSuspendedHere(e)) return "resume-process";
	return e.suspendedFor !== void 0 && !e.suspended.includes("InstanceRefresh") ? "untag-group" : void 0;
};
// packages/domain/src/workload/asg/group-result.ts
const endedWell = ({ outcome: e }) => e === "refreshed" || e === "unchanged" || e === "configured";
const onIt = ({ instances: e }, t) => e.filter((e) => e.inService && e.image === t);
const countOn = (e, t) => ({
	on: onIt(e, t).length,
	of: sizeOf(e)
});
const refreshesSeen = ({ refreshes: e }, t) => {
	const n = e.flatMap(({ id: e }) => t.has(e) ? [] : [e]);
	return n.length > 0 ? { refreshes: n } : {};
};
const unreadResult = ({ name: e, why: t, code: n }) => ({
	group: e,
	outcome: "failed",
	why: t,
	cause: "place",
	instances: {
		on: 0,
		of: 0
	},
	...n ? { refusal: {
		code: n,
		message: t
	} } : {}
});
// packages/domain/src/workload/asg/canary/reached.ts
const zr = [
	5,
	25,
	100
];
const checkpointsOf = ({ checkpoints: e }) => e.length > 0 ? e : zr;
const advanceOf = ({ advance: e, verdicts: t }) => e ?? (Object.keys(t).length > 0 ? "verdict" : "timed");
const isSuspending = (e) => e.suspend && advanceOf(e) === "verdict";
const isAsked = (e) => advanceOf(e) === "verdict" || Object.keys(e.verdicts).length > 0;
const checkpointsAhead = (e, t, n) => checkpointsOf(e).filter((e) => !isReached(t, n, e));
const isReached = (e, t, n) => onIt(e, t).length >= Math.max(1, Math.ceil(sizeOf(e) * n / 100));
const Br = 6e4;
const Vr = 12e4;
const checkpointOf = (e, t, n, r) => {
	if (!isAsked(e)) return void 0;
	const i = onIt(t, n);
	const a = checkpointsOf(e).findLast((e) => isReached(t, n, e));
	const o = t.refreshes.find((e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.jt)(t, e, n));
	if (a === void 0 || i.length === 0 || isBeyond(o, a)) return void 0;
	const s = t.instances.filter((e) => e.inService && e.image !== n);
	const c = {
		group: t.name,
		percent: a,
		canaries: idsOf(i),
		others: idsOf(s),
		refresh: o?.id
	};
	if (a >= 100) return isOver(o) ? {
		...c,
		...afterAll(e, o.ended)
	} : void 0;
	const l = Math.max(...i.map((n) => warmSince(e, t, o, n, r)));
	const u = watchedFrom(e, l, o);
	return {
		...c,
		...u,
		...isSuspendedHere(t) ? { goesOn: void 0 } : {}
	};
};
const isBeyond = (e, t) => e?.state === "going" && e.checkpoints?.includes(t) !== true;
const idsOf = (e) => e.map(({ id: e }) => e).sort();
const isOver = (e) => e?.state === "done" && e.ended !== void 0;
const watchedFrom = (e, t, n) => {
	const r = t + e.bake;
	const i = advanceOf(e) === "timed";
	const a = n?.state === "going" ? t + (i ? e.bake : e.holdLimit) : void 0;
	if (i && a !== void 0) return {
		since: t,
		until: r - Br - toldAfter(e),
		asked: r - Br,
		goesOn: a
	};
	return {
		since: t,
		until: r,
		asked: r + toldAfter(e),
		goesOn: a
	};
};
const afterAll = (e, t) => ({
	since: t - e.bake,
	until: t,
	asked: t + toldAfter(e),
	goesOn: void 0
});
const toldAfter = ({ verdicts: e }) => Object.values(e).some(({ by: e }) => e === "metric") ? Vr : 0;
const warmSince = (e, t, n, { id: r, launched: i = 0 }, a) => {
	const s = n?.warmUp === void 0 ? e.warmUp ?? t.warmUp * 1e3 : n.warmUp * 1e3;
	const c = ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v)(t.activities) ? t.activities.changes : []).filter(({ instance: e, does: t }) => e === r && t === "enters").map(({ at: e }) => e);
	return (c.length > 0 ? Math.max(...c) : Math.max(i, a)) + s;
};
// packages/domain/src/workload/asg/canary/questions.ts
const Hr = "alarms";
const questionsAt = ({ alarms: e, verdicts: t }, n) => {
	return [...e.length > 0 && !(Hr in t) ? [[Hr, {
		by: "alarms",
		alarms: e
	}]] : [], ...Object.entries(t)].map(([e, t]) => question(e, t, n));
};
const question = (e, t, n) => ({
	name: e,
	by: t.by,
	wished: t,
	checkpoint: n
});
const checkpointIn = (e, t) => e.strategy.type === "canary" && e.unproved ? checkpointOf(e.strategy, t, e.image, e.unproved.since) : void 0;
// packages/domain/src/workload/asg/canary/verdict.ts
const pass = (e) => ({
	verdict: "pass",
	because: e
});
const fail = (e) => ({
	verdict: "fail",
	because: e
});
const inconclusive = (e) => ({
	verdict: "inconclusive",
	because: e
});
// packages/domain/src/workload/asg/canary/verdicts/alarms.ts
const judgeAlarms = ({ wished: e, checkpoint: t }, n) => {
	const r = n.flatMap((e) => alarmInterruptions(e).filter(({ at: e }) => e > t.since));
	const i = [...new Set(r.map((e) => e.because))].join("; ");
	if (r.some(({ verdict: e }) => e === "fail")) return fail(i);
	const a = e.alarms.filter((e) => !n.some((t) => t.name === e));
	if (a.length > 0) return inconclusive(`nobody has looked at ${a.join(", ")}`);
	return r.length > 0 ? inconclusive(i) : pass(`${e.alarms.join(", ")}: quiet`);
};
// packages/domain/src/workload/asg/canary/verdicts/command.ts
const Ur = [
	"Pending",
	"InProgress",
	"Delayed",
	"Cancelling"
];
const Wr = [...[
	"Undeliverable",
	"DeliveryTimedOut",
	"Delivery Timed Out",
	"Cancelled",
	"Terminated"
], ...["AccessDenied", "InvalidPlatform"]];
const judgeCommand = ({ checkpoint: { canaries: e }, wished: t }, n) => {
	const of = (e) => n.find(({ instance: t }) => t === e);
	const r = e.flatMap((e) => of(e) ?? []).filter(({ status: e }) => !Ur.includes(e));
	const i = r.filter(({ status: e, code: t }) => e === "Success" && (t === void 0 || t === 0));
	const a = `ended well on ${i.length} of ${e.length} instances`;
	const o = r.find((e) => !i.includes(e) && !Wr.includes(e.status));
	if (o) return fail(`${a}; on ${o.instance} it is ${o.status}${codeText(o.code)}${outputText(o.output)}`);
	const s = r.find(({ status: e }) => Wr.includes(e));
	if (s) return inconclusive(`${a}; ${s.instance} was not reached (${s.status})`);
	if (i.length === e.length) return pass(a);
	return {
		verdict: "open",
		because: `${a}, within ${t.limit / 1e3} s`
	};
};
const codeText = (e) => e === void 0 ? "" : ` with ${e}`;
const Gr = 200;
const outputText = (e) => {
	const t = e.trim().split("\n").at(-1)?.trim() ?? "";
	return t === "" ? "" : `: ${t.slice(0, Gr)}`;
};
// packages/domain/src/workload/asg/canary/verdicts/http.ts
const judgeHttp = ({ wished: e }, t) => {
	const n = t.flatMap((e) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e) ? [] : [e]);
	const r = t.flatMap((e) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e) ? [e.why] : []);
	const i = n.find(({ status: t, body: n }) => t !== e.status || e.body !== void 0 && !n.includes(e.body));
	const a = `${n.filter(({ status: t, body: n }) => t === e.status && (e.body === void 0 || n.includes(e.body))).length} of ${e.times} answers are right`;
	if (i && i.status !== e.status) return fail(`${a}: ${i.status} in place of ${e.status}`);
	if (i) return fail(`${a}: one of them does not contain what it has to`);
	if (r.length > 0 || n.length < e.times) return inconclusive(`${a}: ${r[0] ?? "nobody has asked more often"}`);
	return pass(a);
};
// packages/domain/src/workload/asg/canary/verdicts/metric.ts
const judgeMetric = ({ wished: e, checkpoint: t }, n) => {
	const r = byPeriod(n.filter(({ instance: e }) => e === void 0 || t.canaries.includes(e)));
	const i = [...r.values()];
	if (i.length < e.leastPeriods) return inconclusive(`${i.length} periods have data, and ${e.leastPeriods} are needed`);
	const a = [
		atMost(e, i),
		atLeast(e, i),
		compared(e, r, n, t.others)
	].flatMap((e) => e ?? []);
	const said = (e) => a.filter(({ verdict: t }) => t === e);
	const [o] = [...said("fail"), ...said("inconclusive")];
	return o ?? pass(a.map(({ because: e }) => e).join("; "));
};
const byPeriod = (e) => {
	const t = new Map();
	for (const { at: n, value: r } of e.flatMap(({ points: e }) => e)) t.set(n, [...t.get(n) ?? [], r]);
	return new Map([...t].map(([e, t]) => [e, average(t)]));
};
const average = (e) => e.reduce((e, t) => e + t, 0) / e.length;
const atMost = ({ atMost: e, metric: t }, n) => {
	if (e === void 0) return void 0;
	const r = Math.max(...n);
	const i = `${t} is ${shown$1(r)} at most in ${n.length} periods`;
	return r > e ? fail(`${i}, more than ${shown$1(e)}`) : pass(`${i}, of ${shown$1(e)}`);
};
const atLeast = ({ atLeast: e, metric: t }, n) => {
	if (e === void 0) return void 0;
	const r = Math.min(...n);
	const i = `${t} is ${shown$1(r)} at least in ${n.length} periods`;
	return r < e ? fail(`${i}, less than ${shown$1(e)}`) : pass(`${i}, of ${shown$1(e)}`);
};
const compared = ({ noWorseThan: e, better: t, metric: n, leastPeriods: r }, i, a, o) => {
	if (e === void 0) return void 0;
	if (o.length === 0) return pass("all run the new image: there is nothing to compare with");
	const s = byPeriod(a.filter(({ instance: e }) => e !== void 0 && o.includes(e)));
	const c = [...i.keys()].filter((e) => s.has(e));
	if (c.length < r) return inconclusive(`${c.length} periods have data of old and new instances, and ${r} are needed`);
	const l = average(c.flatMap((e) => i.get(e) ?? []));
	const u = average(c.flatMap((e) => s.get(e) ?? []));
	const d = Math.abs(u) * e / 100;
	const f = t === "lower" ? l > u + d : l < u - d;
	const p = `${n} is ${shown$1(l)} on new instances and ${shown$1(u)} on the others, over ${c.length} periods`;
	return f ? fail(`${p}: more than ${e} % worse`) : pass(p);
};
const shown$1 = (e) => Number.isInteger(e) ? String(e) : String(Number(e.toPrecision(4)));
// packages/domain/src/workload/asg/canary/verdicts/step.ts
const judgeStep = (e, { verdict: t, because: n }) => ({
	verdict: t,
	because: n
});
// packages/domain/src/workload/asg/group/target-health.ts
const isChecked = ({ state: e, reason: t }) => e !== "unused" || t !== "Target.NotInUse";
const failsAsTarget = (e) => e.filter((e) => e.state !== "healthy" && isChecked(e));
const targetText = ({ targetGroup: e, state: t, reason: n, description: r }) => {
	const i = [...r === "" ? [] : [r], ...n === "" ? [] : [r === "" ? n : `(${n})`]].join(" ");
	return `in target group ${targetGroupName(e)} it is ${t}${i === "" ? "" : `: ${i}`}`;
};
const targetGroupName = (e) => e.split("/")[1] ?? e;
// packages/domain/src/workload/asg/canary/verdicts/target-health.ts
const judgeTargetHealth = ({ wished: e, checkpoint: { canaries: t } }, n) => {
	const of = (e) => n.get(e) ?? [];
	if (t.every((e) => of(e).length === 0)) return inconclusive("the group is in no target group");
	const r = t.filter((e) => of(e).length > 0 && failsAsTarget(of(e)).length === 0);
	const i = Math.ceil(t.length * e.share / 100);
	const a = `${r.length} of ${t.length} instances are healthy`;
	if (r.length >= i) return pass(a);
	const o = t.flatMap((e) => failsAsTarget(of(e)).map((t) => ({
		id: e,
		health: t
	})));
	const s = o.filter(({ health: e }) => e.state === "unhealthy");
	const [c] = [...s, ...o];
	const l = c ? `${a}; ${c.id}: ${targetText(c.health)}` : a;
	const u = new Set(s.map(({ id: e }) => e)).size;
	return t.length - u < i ? fail(l) : inconclusive(l);
};
// packages/domain/src/workload/asg/canary/verdicts/verdicts.ts
const Kr = {
	alarms: judgeAlarms,
	metric: judgeMetric,
	"target-health": judgeTargetHealth,
	http: judgeHttp,
	command: judgeCommand,
	step: judgeStep
};
const judge = (e, t) => ({
	name: e.name,
	by: e.by,
	...judgement(e, t)
});
const judgement = (e, t) => {
	if (t === void 0) return inconclusive("nobody has looked");
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t)) return t.transient ? {
		verdict: "open",
		because: t.why
	} : {
		...inconclusive(t.why),
		unasked: true
	};
	return Kr[e.by](e, t);
};
// packages/domain/src/workload/asg/canary/seen.ts
const answersTo = (e, t, n) => t >= e.asked && n && isSameCheckpoint(n.checkpoint, e) ? n : void 0;
const isSameCheckpoint = (e, t) => e.percent === t.percent && e.since === t.since && e.canaries.join() === t.canaries.join();
const verdictsBy = (e, t, { answers: n }) => questionsAt(e, t).map((e) => judge(e, n.get(e.name)));
const checkpointSeen = (e, t, n) => {
	const r = e && checkpointIn(e, t);
	if (e?.strategy.type !== "canary" || !r) return {};
	const i = answersTo(r, n, t.answers);
	const { percent: a, since: o, until: s, goesOn: c } = r;
	return { checkpoint: {
		percent: a,
		since: o,
		until: s,
		goesOn: c,
		verdicts: i ? verdictsBy(e.strategy, r, i) : []
	} };
};
// packages/domain/src/workload/asg/cause/launch-errors.ts
const qr = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html";
const Jr = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-instancelaunchfailure.html";
const Yr = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-ami.html";
const Xr = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-capacity.html";
const Zr = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html";
const Qr = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html";
const forType = ({ type: e }) => e === "" ? "" : ` for ${e}`;
const inZone = ({ zone: e }) => e === "" ? "" : ` in ${e}`;
const said = (e) => () => e;
const $r = [
	{
		codes: [],
		words: ["of the specified instance type does not match the architecture", "architecture \u2026 is not supported"],
		cause: "image",
		means: (e) => `the image is of another architecture than the instance type${forType(e).replace(" for", "")}`,
		see: Yr
	},
	{
		codes: [],
		words: [
			"boot mode",
			"NitroTPM",
			"enhanced networking",
			"Elastic Network Adapter"
		],
		cause: "image",
		means: (e) => `the image has not what the instance type${forType(e).replace(" for", "")} needs (boot mode, ENA or NitroTPM)`,
		see: Zr
	},
	{
		codes: [],
		words: ["is smaller than snapshot"],
		cause: "image",
		means: said("the image is larger than the volume that the launch template gives it"),
		see: Yr
	},
	{
		codes: ["Client.InstanceInitiatedShutdown"],
		cause: "image",
		means: said("the new instance shut itself down"),
		see: Zr
	}
];
const ei = [
	{
		codes: [
			"InsufficientInstanceCapacity",
			"InsufficientCapacity",
			"InsufficientHostCapacity",
			"UnfulfillableCapacity"
		],
		words: [
			"do not have sufficient \u2026 capacity",
			"Insufficient capacity",
			"Unable to fulfill capacity"
		],
		cause: "place",
		means: (e) => `no capacity${forType(e)}${inZone(e)}`,
		see: Xr
	},
	{
		codes: [
			"InsufficientReservedInstanceCapacity",
			"ReservationCapacityExceeded",
			"InsufficientCapacityOnHost"
		],
		cause: "place",
		means: (e) => `no capacity is left of what was reserved${forType(e)}${inZone(e)}`,
		see: qr
	},
	{
		codes: ["VcpuLimitExceeded"],
		words: ["more vCPU capacity than your current vCPU limit"],
		cause: "place",
		means: (e) => `the quota of vCPUs is used up${forType(e)}`,
		see: qr
	},
	{
		codes: ["InstanceLimitExceeded"],
		words: ["instance(s) are already running", "more instances \u2026 than your current instance limit"],
		cause: "place",
		means: (e) => `the quota of instances is used up${forType(e)}`,
		see: Xr
	},
	{
		codes: ["MaxSpotInstanceCountExceeded", "MaxSpotFleetRequestCountExceeded"],
		words: ["Max spot instance count exceeded"],
		cause: "place",
		means: (e) => `the quota of Spot Instances is used up${forType(e)}`,
		see: qr
	},
	{
		codes: ["SpotMaxPriceTooLow"],
		words: ["lower than the minimum required Spot request fulfillment price"],
		cause: "place",
		means: (e) => `the highest price that the group pays is below the Spot price${forType(e)}${inZone(e)}`,
		see: qr
	},
	{
		codes: ["Server.SpotInstanceTermination", "Server.SpotInstanceShutdown"],
		cause: "place",
		means: said("EC2 took a Spot Instance back"),
		see: Zr
	},
	{
		codes: [
			"VolumeLimitExceeded",
			"MaxIOPSLimitExceeded",
			"SnapshotLimitExceeded"
		],
		words: ["Volume limit exceeded"],
		cause: "place",
		means: said("a quota of EBS volumes is used up"),
		see: Zr
	},
	{
		codes: [
			"NetworkInterfaceLimitExceeded",
			"AddressLimitExceeded",
			"InsufficientAddressCapacity"
		],
		cause: "place",
		means: said("a quota of network interfaces or addresses is used up"),
		see: qr
	},
	{
		codes: ["InsufficientFreeAddressesInSubnet"],
		words: ["not enough free addresses in subnet"],
		cause: "place",
		means: ({ subnet: e }) => `no free address is left in ${e === "" ? "the subnet" : e}`,
		see: qr
	}
];
const ti = [
	{
		codes: [
			"InvalidKMSKey.",
			"InvalidKmsKey.",
			"KMSKeyNotAccessibleFault",
			"KMS."
		],
		words: ["KMS key provided is in an incorrect state"],
		cause: "place",
		means: said("the KMS key of its volumes cannot be used there: it is disabled, gone, or not granted to Auto Scaling"),
		see: Qr
	},
	{
		codes: ["Client.InternalError"],
		words: ["Client error on launch"],
		cause: "place",
		means: said("EC2 could not attach its volumes, as it does when the KMS key is not granted to Auto Scaling"),
		see: Zr
	},
	{
		codes: [
			"UnauthorizedOperation",
			"AuthFailure",
			"AuthFailure.",
			"AccessDenied",
			"AccessDeniedException"
		],
		words: ["not authorized to perform this operation", "not authorized to use launch template"],
		cause: "place",
		means: said("Auto Scaling may not launch it there: a permission is missing"),
		see: Jr
	},
	{
		codes: [
			"OptInRequired",
			"PendingVerification",
			"Blocked",
			"AccountDisabled"
		],
		cause: "place",
		means: said("the account is not open for that: it has to subscribe, to opt in or to be verified"),
		see: qr
	},
	{
		codes: ["InvalidAMIID.", "InvalidAMIID"],
		words: ["image id \u2026 does not exist", "AMI ID \u2026 does not exist"],
		cause: "place",
		means: ({ image: e }) => `${e === "" ? "the image" : e} is not there, or not shared with the account`,
		see: Yr
	},
	{
		codes: ["Client.UserInitiatedShutdown", "Client.UserInitiatedHibernate"],
		cause: "place",
		means: said("somebody has stopped the new instance"),
		see: Zr
	}
];
const ni = [
	{
		codes: [
			"InvalidSubnetID.NotFound",
			"InvalidSubnet",
			"InvalidSubnet."
		],
		words: ["subnet ID \u2026 does not exist"],
		cause: "place",
		means: ({ subnet: e }) => `${e === "" ? "the subnet" : e} is not there any more`,
		see: qr
	},
	{
		codes: [
			"InvalidGroup.NotFound",
			"InvalidSecurityGroupID.NotFound",
			"InvalidSecurity.RequestHasExpired"
		],
		words: ["security group \u2026 does not exist"],
		cause: "place",
		means: said("a security group that it names is not there any more"),
		see: Jr
	},
	{
		codes: ["InvalidKeyPair.NotFound"],
		words: ["key pair \u2026 does not exist"],
		cause: "place",
		means: said("the key pair that it names is not there any more"),
		see: Jr
	},
	{
		codes: [
			"InvalidPlacementGroup.Unknown",
			"VolumeTypeNotAvailableInZone",
			"InvalidZone.NotFound"
		],
		words: ["not supported in your requested Availability Zone", "Availability Zone is no longer supported"],
		cause: "place",
		means: (e) => `${e.type === "" ? "what it asks for" : e.type} is not to be had${inZone(e)}`,
		see: Jr
	},
	{
		codes: [
			"Server.InternalError",
			"InternalError",
			"InternalFailure",
			"ServiceUnavailable",
			"Unavailable",
			"RequestLimitExceeded"
		],
		cause: "place",
		means: said("EC2 failed by itself, or was asked too often"),
		see: Zr
	},
	{
		codes: [
			"Unsupported",
			"UnsupportedOperation",
			"InvalidParameterValue",
			"InvalidParameterCombination",
			"InvalidBlockDeviceMapping"
		],
		words: ["requested configuration is currently not supported"],
		cause: "unknown",
		means: (e) => `EC2 does not launch it as the launch template says it${forType(e)}`,
		see: Jr
	}
];
const ri = [
	...$r,
	...ei,
	...ti,
	...ni
];
// packages/domain/src/workload/asg/cause/launch-error.ts
const ii = /[^A-Za-z0-9.-]+/;
const ai = /^[a-z][a-z0-9-]*\.(?:nano|micro|small|medium|large|[0-9]*xlarge|metal)[a-z0-9-]*$/;
const oi = /^[a-z]{2}-[a-z-]+-[0-9][a-z]$/;
const launchFailureIn = (e, t = "") => {
	const n = e.split(ii).map(withoutDot);
	const r = ri.find((t) => isIn(e, n, t));
	if (!r) return void 0;
	const first = (e) => n.find(e) ?? "";
	const i = {
		type: first((e) => ai.test(e)),
		zone: first((e) => oi.test(e)) || t,
		subnet: first((e) => e.startsWith("subnet-")),
		image: first((e) => e.startsWith("ami-"))
	};
	return {
		cause: r.cause,
		why: r.means(i)
	};
};
const withoutDot = (e) => e.endsWith(".") ? e.slice(0, -1) : e;
const isIn = (e, t, { codes: n, words: r = [] }) => t.some((e) => n.some((t) => isCode(e, t))) || r.some((t) => isSaid(e.toLowerCase(), t.toLowerCase()));
const si = ["Client.", "Server."];
const isCode = (e, t) => ["", ...si].some((n) => t.endsWith(".") ? e.startsWith(n + t) : e === n + t);
const isSaid = (e, t) => {
	let n = 0;
	return t.split(" \u2026 ").every((t) => {
		const r = e.indexOf(t, n);
		n = r + t.length;
		return r >= 0;
	});
};
// packages/domain/src/workload/asg/cause/refresh-cause.ts
const ci = 3;
const refreshCause = ({ refreshActivities: e }, t) => {
	const n = t.why || t.status;
	if (t.state === "cancelled") return {
		cause: "place",
		why: n
	};
	if (says(t.why, "alarm")) return {
		cause: "image",
		why: n
	};
	const r = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v)(e) ? sinceItBegan(e, t) : [];
	const i = [
		...launchFailures(r),
		...ofReason(t),
		...unhealthy(r)
	];
	const a = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e) ? `; its scaling activities cannot be read: ${e.why}` : "";
	const s = [...new Set(i.map((e) => e.why))].slice(0, ci).join("; ");
	return {
		cause: causeOf(i),
		why: `${s === "" || s === n ? n : `${s} (${n})`}${a}`
	};
};
const says = (e, t) => e.toLowerCase().includes(t);
const causeOf = (e) => {
	const t = new Set(e.map(({ cause: e }) => e));
	return t.size === 1 ? [...t][0] ?? "unknown" : "unknown";
};
const sinceItBegan = (e, { started: t }) => e.filter((e) => t === void 0 || e.started >= t);
const launchFailures = (e) => e.filter(({ status: e, message: t }) => e !== "Successful" && t !== "").flatMap(({ message: e, zone: t }) => launchFailureIn(e, t) ?? []);
const li = [
	"standby",
	"protected from scale",
	"scale-in protection",
	"group was deleted"
];
const ofReason = ({ why: e }) => {
	const t = launchFailureIn(e);
	if (t) return [t];
	if (li.some((t) => says(e, t))) return [{
		cause: "place",
		why: e
	}];
	return says(e, "health") ? [{
		cause: "image",
		why: e
	}] : [];
};
const ui = /\b(i-[0-9a-f]{8,17})\b/;
const instanceIn = ({ description: e }) => ui.exec(e)?.[1] ?? "";
const isLaunch = ({ description: e }) => says(e, "launching a new ec2 instance");
const di = /health[- ]?check/i;
const fi = [
	"ELB",
	"EBS",
	"VPC Lattice",
	"EC2"
];
const unhealthy = (e) => {
	const t = new Set(e.filter(isLaunch).map(instanceIn));
	const n = e.filter((e) => !isLaunch(e) && di.test(e.cause) && t.has(instanceIn(e)));
	const [r] = n;
	if (!r) return [];
	const i = fi.find((e) => r.cause.includes(`${e} `));
	const a = n.length === 1 ? "a new instance" : `${n.length} new instances`;
	return [{
		cause: "image",
		why: `${i === void 0 ? "a" : `the ${i}`} health check took ${a} out of service`
	}];
};
// packages/domain/src/workload/asg/fleet.ts
const groupsIn = (e) => "groups" in e ? e.groups : pi;
const pi = new Map();
const pastRefreshes = (e) => new Set([...e].flatMap((e) => "refreshes" in e ? e.refreshes : []).filter(({ state: e, status: t }) => e !== "going" && (e !== "ending" || t === "Cancelling")).map(({ id: e }) => e));
const mi = "Cancelling";
const missingGroup = (e) => ({
	...(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`Auto Scaling group ${e} does not exist.`, { code: "group.missing" }),
	name: e
});
const stoppedBefore = (e) => {
	const t = [...e.groups.values()].flatMap((e) => "refreshes" in e ? e.refreshes.filter(({ state: e }) => e === "ending") : []);
	return {
		...e,
		past: new Set([...e.past, ...t.map(({ id: e }) => e)])
	};
};
// packages/domain/src/workload/asg/roll-group/as-targets.ts
const hi = 3;
const failingTargets = (e, t) => {
	const { targetHealth: n } = e;
	if (n === void 0 || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n)) return void 0;
	const r = onIt(e, t).flatMap(({ id: e }) => {
		const [t] = failsAsTarget(n.get(e) ?? []);
		return t ? [`${e}: ${targetText(t)}`] : [];
	});
	if (r.length === 0) return void 0;
	const i = r.length - hi;
	return [...r.slice(0, hi), ...i > 0 ? [`${i} more are not healthy`] : []].join("; ");
};
// packages/domain/src/workload/asg/preflight/root-volume.ts
const lacksForRoots = (e, { strategy: t, image: n }) => [
	lacksPolicy(e),
	lacksImages(e),
	lacksTemplateImage(e),
	hasOtherVolumes(e, n),
	hasOtherInstances(e),
	hasPool$1(e),
	lacksRoom(e, t.minHealthy)
].filter((e) => e !== void 0);
const lacksPolicy = ({ policy: e }) => e ? void 0 : "it has no mixed instances policy (give it one that names an image in each override)";
const lacksImages = ({ policy: e }) => {
	if (!e) return void 0;
	const { Overrides: t = [] } = e.LaunchTemplate ?? {};
	if (t.length === 0) return "its mixed instances policy has no overrides (give it one for each instance type, with an image)";
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(e);
	return n.length === 0 ? void 0 : `overrides of its mixed instances policy name no image: ${n.join(", ")} (add ImageId to each)`;
};
const lacksTemplateImage = (e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).some(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ot) ? "its launch template names its image by a parameter (write an AMI id there, and replace its instances once)" : void 0;
const hasOtherVolumes = ({ volumesOf: e }, t) => {
	if (!e || t === void 0) return void 0;
	const n = e.get(t);
	if (n === 1) return void 0;
	return n === void 0 ? `how many volumes ${t} brings is not known, because EC2 does not show it` : `${t} brings ${n} volumes (build it with a root volume alone)`;
};
const hasOtherInstances = (e) => {
	const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e);
	const n = e.instances.filter(({ from: e, leaving: n }) => e && !n && !t.some(({ template: t, number: n }) => t === e.template && n === e.version));
	if (n.length === 0) return void 0;
	return `instances were not launched by its launch template as it is: ${n.map(({ id: e }) => e).join(", ")} (replace them once, by a rolling refresh)`;
};
const hasPool$1 = ({ pool: e }) => e ? "it has a warm pool, whose instances would keep their image (delete the pool)" : void 0;
const lacksRoom = (e, t) => {
	const n = sizeOf(e);
	if (t === void 0 || n === 0 || Math.ceil(n * t / 100) < n) return void 0;
	return `with min-healthy ${t} none of its ${n} instances may be out of service (set it to ${Math.floor(100 * (n - 1) / n)} at most)`;
};
// packages/domain/src/workload/asg/roll-step.ts
const subjectOf = ({ name: e }) => ({
	on: e,
	group: e
});
// packages/domain/src/workload/asg/roll-group/at-group.ts
const atGroup = (e, t, n, r, i) => {
	const a = wishFor(e, t);
	const counts = ({ id: e, state: t }) => !n.has(e) || a.unproved !== void 0 && t === "done";
	return {
		wish: a,
		group: t,
		past: n,
		at: r,
		beside: i,
		refused: r.refused.get(t.name),
		running: t.refreshes.find(isGoing$1),
		ended: t.refreshes.filter((e) => !isGoing$1(e) && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.jt)(t, e, a.image) && counts(e)),
		stale: [...replacedIn(a, t), ...poolOf(t)].filter(({ image: e, leaving: t }) => e !== a.image && e !== "" && !t),
		standing: standingText(a, t)
	};
};
const wishFor = (e, t) => e.otherwise && lacksForRoots(t, e).length > 0 ? {
	...e,
	strategy: e.otherwise
} : e;
const isGoing$1 = ({ state: e }) => e === "going" || e === "ending";
const isToImage = ({ wish: e, group: t }, n) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.jt)(t, n, e.image);
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
const end = ({ group: e, wish: t, past: n, at: r }, i, a, o = {}) => ({ end: {
	group: e.name,
	outcome: i,
	why: a,
	instances: countOn(e, t.image),
	...refreshesSeen(e, n),
	...checkpointSeen(t, e, r.now),
	...o
} });
const endRefused = (e, t) => end(e, "failed", t.message, {
	cause: "place",
	refusal: {
		code: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(t),
		message: t.message
	}
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
	const { cause: i, why: a } = refreshCause(e.group, r);
	return end(e, outcomeOf(r), a, { cause: i });
};
const outcomeOf = ({ state: e }) => e === "rolled-back" || e === "cancelled" ? e : "failed";
const wasStopped = ({ state: e, requested: t }) => e === "cancelled" || e === "rolled-back" && t === true;
const isRestarted = ({ wish: e, ended: t }, n) => wasStopped(n) && t.filter(wasStopped).length <= e.restarts;
// packages/domain/src/workload/asg/group/refresh.ts
const gi = 6e4;
// packages/domain/src/workload/asg/roll-group/after-success.ts
const _i = 2;
const afterSuccess = (e) => notShown(e) ?? inVain(e);
const notShown = ({ group: e, at: t, ended: [n] }) => {
	if (n?.state !== "done" || n.ended === void 0 || t.now >= n.ended + 6e4) return void 0;
	return {
		wait: `${e.name}: instance refresh ${n.id} is ${n.status}, which the group does not show yet`,
		until: n.ended + gi
	};
};
const inVain = (e) => {
	const { wish: t, group: n, past: r, ended: i, stale: a, standing: o } = e;
	const s = i.filter(({ id: e, state: t }) => t === "done" && !r.has(e));
	if (s.length < _i || !(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(n, t.image) || a.length === 0) return void 0;
	const c = s.map(({ id: e }) => e).join(", ");
	const l = a.map(({ id: e }) => e).join(", ");
	return end(e, "failed", `${o}: instance refreshes ${c} were successful and have not replaced ${l}`, { cause: "unknown" });
};
// packages/domain/src/workload/asg/put-back/put-back.ts
const putBackOf = (e, t, { since: n, images: r }, i) => {
	const a = e.refreshes.findIndex((r) => isSince(r, n) && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.At)(e, r).includes(t));
	const o = e.refreshes[a];
	if (!o) return void 0;
	const s = e.refreshes.slice(0, a).find(({ state: e }) => e === "going" || e === "done");
	const c = s ? launchedBy(e, s) : whenShown(e, o, i);
	const [l] = c;
	return l !== void 0 && c.every((e) => e !== t && r.has(e)) ? {
		group: e.name,
		to: l,
		brought: o.id,
		after: o.ended ?? o.started ?? n
	} : void 0;
};
const isSince = ({ started: e }, t) => e !== void 0 && e >= t;
const launchedBy = (e, t) => t.to ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.At)(e, t) : known((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(e));
const whenShown = (e, { state: t, ended: n }, r) => t === "done" && n !== void 0 && r >= n + 6e4 ? known((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(e)) : [];
const known = (e) => e.map((e) => e ?? "");
// packages/domain/src/workload/asg/roll-group/as-put-back.ts
const asPutBack = (e) => {
	const { wish: t, group: n, at: r } = e;
	const i = t.former && putBackOf(n, t.image, t.former, r.now);
	if (!i) return void 0;
	const a = `somebody has put it back to ${i.to} after instance refresh ${i.brought} to ${t.image}`;
	return end(e, "reverted", a, { cause: "place" });
};
// packages/domain/src/workload/asg/canary/command-step.ts
const vi = 50;
const yi = {
	bash: "AWS-RunShellScript",
	powershell: "AWS-RunPowerShellScript"
};
const commandStep = (e, t, { answers: n }) => {
	for (const r of t) {
		if (r.by !== "command") continue;
		const t = n.get(r.name);
		if (!Array.isArray(t) || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t)) continue;
		const i = new Set(t.map((e) => "instance" in e ? e.instance : void 0));
		const a = r.checkpoint.canaries.filter((e) => !i.has(e)).slice(0, vi);
		if (a.length > 0) return sent(e, r, a);
	}
};
const sent = (e, { name: t, wished: n, checkpoint: r }, i) => ({
	do: "send-command",
	...subjectOf(e),
	because: `${t} is asked of ${i.length} instances at checkpoint ${r.percent} %`,
	instances: i,
	document: yi[n.shell],
	command: n.run,
	limit: Math.ceil(n.limit / 1e3),
	comment: commandComment(t, r)
});
const commandComment = (e, { refresh: t = "none", percent: n, since: r }) => `golden-ami ${t.slice(0, 8)} ${n} ${Math.floor(r / 1e3).toString(36)} ${e}`;
// packages/domain/src/workload/asg/strategies/warm-up.ts
const bi = 6e4;
const warmUpWarning = ({ warmUp: e }, t) => {
	const n = e ?? t.warmUp * 1e3;
	if (n >= bi) return void 0;
	return `Instances of ${t.name} have ${n / 1e3} s to warm up: one that fails a minute later counts as replaced already. Set warm-up, or the group's default instance warmup.`;
};
// packages/domain/src/workload/asg/strategies/rolling.ts
const begin$3 = (e, { group: t, image: n, because: r }) => {
	const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(t, n) ?? [];
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(t).map((e, t) => ({
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
		...t.policy ? { policy: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(t.policy, a, n) } : {},
		preferences: matchesAlready(t, n) ? {
			...s,
			SkipMatching: false
		} : s,
		...o === void 0 ? {} : { warning: o }
	};
};
const matchesAlready = (e, t) => {
	const { policy: n, ...r } = e;
	return n !== void 0 && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.zt)(n).length > 0 && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(r, t);
};
const heaviest = ({ instances: e, policy: t }) => Math.max(1, ...e.map(({ weight: e = 1 }) => e), ...t ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(t) : []);
const xi = 200;
const refreshPreferences = (e, t, n = 1) => ({
	MinHealthyPercentage: e.minHealthy,
	MaxHealthyPercentage: Math.min(xi, 100 + e.minHealthy, Math.max(e.maxHealthy, t > 0 && e.minHealthy === 100 ? Math.ceil(100 * (t + n) / t) : 0)),
	...e.warmUp === void 0 ? {} : { InstanceWarmup: seconds(e.warmUp) },
	...e.checkpoints.length > 0 ? {
		CheckpointPercentages: e.checkpoints,
		CheckpointDelay: seconds(e.checkpointDelay)
	} : {},
	...e.bake > 0 ? { BakeTime: seconds(e.bake) } : {},
	...e.alarms.length > 0 ? { Alarms: e.alarms } : {},
	SkipMatching: true,
	AutoRollback: true,
	ScaleInProtectedInstances: Si[e.protected],
	StandbyInstances: Ci[e.standby]
});
const Si = {
	refuse: "Wait",
	replace: "Refresh",
	ignore: "Ignore",
	wait: "Wait"
};
const Ci = {
	refuse: "Wait",
	replace: "Terminate",
	ignore: "Ignore",
	wait: "Wait"
};
const seconds = (e) => Math.ceil(e / 1e3);
const fastPath$3 = (e) => ({
	...e,
	checkpoints: [],
	bake: 0,
	alarms: []
});
const wi = 3e5;
const estimate$3 = (e, { desired: t, warmUp: n }) => {
	const r = Math.max(1, Math.floor(t * (e.maxHealthy - e.minHealthy) / 100));
	return Math.ceil(t / r) * (wi + (e.warmUp ?? n * 1e3)) + Math.max(0, e.checkpoints.length - 1) * e.checkpointDelay + e.bake;
};
const surge$2 = (e, t) => {
	const { desired: n } = t;
	const { MaxHealthyPercentage: r } = refreshPreferences(e, n, heaviest(t));
	return n > 0 && r > 100 ? Math.max(1, Math.floor(n * (r - 100) / 100)) : 0;
};
const Ti = {
	begin: begin$3,
	fastPath: fastPath$3,
	estimate: estimate$3,
	surge: surge$2
};
// packages/domain/src/workload/asg/strategies/canary.ts
const begin$2 = (e, t) => {
	const n = checkpointsAhead(e, t.group, t.image);
	return Ti.begin(asRolling$1(e, n.length > 1 ? n : []), t);
};
const asRolling$1 = (e, t) => {
	const { advance: n, holdLimit: r, suspend: i, inconclusive: a, verdicts: o, ...s } = e;
	return {
		...s,
		type: "rolling",
		checkpoints: t,
		checkpointDelay: advanceOf(e) === "timed" ? e.bake : r
	};
};
const fastPath$2 = (e) => Ti.fastPath(asRolling$1(e, []));
const estimate$2 = (e, t) => Ti.estimate(asRolling$1(e, []), t) + (checkpointsOf(e).length - 1) * e.bake;
const surge$1 = (e, t) => Ti.surge(asRolling$1(e, []), t);
const Ei = {
	begin: begin$2,
	fastPath: fastPath$2,
	estimate: estimate$2,
	surge: surge$1
};
// packages/domain/src/workload/asg/strategies/replace-root-volume.ts
const begin$1 = (e, { group: t, image: n, because: r }) => {
	const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(t).map((e) => ({
		of: e,
		number: e.number
	}));
	const a = warmUpWarning(e, t);
	return {
		do: "start-refresh",
		strategy: "ReplaceRootVolume",
		...subjectOf(t),
		because: r,
		template: t.template,
		version: t.number,
		...t.policy ? { policy: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(t.policy, i, n) } : {},
		preferences: preferencesOf(e, t.desired),
		...a === void 0 ? {} : { warning: a }
	};
};
const preferencesOf = (e, t) => {
	const { MaxHealthyPercentage: n, ...r } = refreshPreferences(asRolling(e), t);
	return r;
};
const Di = 100;
const asRolling = (e) => ({
	...e,
	type: "rolling",
	maxHealthy: Di
});
const fastPath$1 = (e) => ({
	...e,
	checkpoints: [],
	bake: 0,
	alarms: []
});
const byNewInstances = (e) => ({
	...asRolling(e),
	minHealthy: 100
});
const Oi = 3e5;
const estimate$1 = (e, { desired: t, warmUp: n }) => {
	const r = Math.max(1, t - Math.ceil(t * e.minHealthy / 100));
	const i = Oi + (e.warmUp ?? n * 1e3);
	const a = Math.max(0, e.checkpoints.length - 1) * e.checkpointDelay;
	return Math.ceil(t / r) * i + a + e.bake;
};
const ki = {
	begin: begin$1,
	fastPath: fastPath$1,
	estimate: estimate$1,
	surge: () => 0
};
// packages/domain/src/workload/asg/strategies/strategies.ts
const Ai = {
	rolling: Ti,
	canary: Ei,
	"replace-root-volume": ki
};
const begin = (e, t) => Ai[e.type].begin(e, t);
const fastPath = (e) => Ai[e.type].fastPath(e);
const wayBack = (e) => {
	const t = fastPath(e);
	return t.type === "replace-root-volume" ? {
		strategy: t,
		otherwise: byNewInstances(t)
	} : { strategy: t };
};
const estimate = (e, t) => Ai[e.type].estimate(e, t);
const surge = (e, t) => Ai[e.type].surge(e, t);
// packages/domain/src/workload/asg/roll-group/prepare.ts
const preparation = (e, t, n, r) => {
	const i = e.strategy.type === "replace-root-volume" ? [] : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(t).filter((t) => !(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(t, e.image));
	const a = [t, ...i.length > 0 ? n.filter((e) => isFollower(t, e)) : []].filter(isFloating);
	if (a.length > 0) return a.map(pinned$1);
	const o = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(t).some(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ot) ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Et)(t, e.image) : void 0;
	if (o !== void 0) return pinnedTo(e, t, o);
	return i.map((n) => added(e, t, n, e.image, r));
};
const isFloating = (e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).some(({ version: e }) => !(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(e));
const isFollower = (e, t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).some(({ followers: e }) => e.includes(t.name));
const pinned$1 = (e) => {
	const t = [...new Set((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).flatMap(({ version: e }) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(e) ? [] : [e]))].join(" and ");
	return pinTo(e, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).map((e) => ({
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
	...e.policy ? { policy: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(e.policy, t, void 0) } : {}
});
const pinnedTo = (e, t, n) => {
	const r = "AWS does not roll back to an image that a parameter names";
	const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(t).filter((e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e) && !(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(e, n));
	if (i.length > 0) return i.map((i) => added(e, t, i, n, r));
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(t).map((e) => ({
		of: e,
		number: ((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e) ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(e, n)?.number : void 0) ?? e.number
	}));
	return [pinTo(t, a, r)];
};
const ji = 255;
const added = ({ description: e }, t, n, r, i) => {
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.It)(n)?.number ?? "";
	const o = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(n, r);
	const s = ` from version ${a}`;
	return {
		do: "add-version",
		...subjectOf(t),
		because: i,
		template: n.template,
		from: a,
		image: r,
		description: `${e.slice(0, ji - s.length)}${s}`,
		..."mappings" in o && o.mappings ? { mappings: o.mappings } : {}
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
// packages/domain/src/workload/asg/preflight/group-preflight.ts
const Mi = [
	"Launch",
	"Terminate",
	"InstanceRefresh",
	"AddToLoadBalancer",
	"HealthCheck",
	"ReplaceUnhealthy"
];
const preflight = (e, t) => owned(e) ?? withoutTemplate(e) ?? ofSeveralArchitectures(e) ?? unpinned(e, t) ?? ofParameter(e, t) ?? (t.strategy.type === "replace-root-volume" ? withoutRootsToReplace(e, t) : withVersionToMake(e, t)) ?? suspended(e) ?? unchecked(e) ?? kept(e, t);
const withVersionToMake = (e, t) => followed(e, t) ?? withLostVolumes(e, t) ?? withStrayVersion(e, t);
const withoutRootsToReplace = (e, t) => {
	const n = lacksForRoots(e, t);
	if (n.length === 0) return void 0;
	return {
		code: "group.root-volume",
		message: `AWS cannot replace the root volumes of group ${e.name}: ${n.join("; ")}.`
	};
};
const owned = ({ name: e, owner: t }) => t && {
	code: "group.managed",
	message: `Group ${e} belongs to ${t.what}.`
};
const withoutTemplate = (e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).some(({ template: e }) => e === "") ? {
	code: "group.no-template",
	message: `Group ${e.name} has no launch template.`
} : void 0;
const Ni = "not known";
const ofSeveralArchitectures = ({ name: e, architectures: t }) => {
	const n = [...t?.values() ?? []];
	if (new Set(n).size < 2 && !(n.length > 1 && n.includes("not known"))) return void 0;
	return {
		code: "group.architectures",
		message: `The mixed instances policy of group ${e} launches images of several architectures: ${[...t ?? []].map(([e, t]) => `${e} (${t})`).join(", ")}.`
	};
};
const unpinned = (e, t) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).filter(({ version: e }) => !(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(e));
	const [r] = n;
	if (!r || t.unpinned === "pin") return void 0;
	const i = [...new Set(n.map(({ version: e }) => e))].join(" and ");
	return {
		code: "group.unpinned",
		message: `Group ${e.name} follows ${i} of its launch template${e.overrides ? "s" : ""}.`
	};
};
const ofParameter = (e, t) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).find(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ot);
	if (!n) return void 0;
	const r = `Launch template ${n.template} of group ${e.name} names its image by a parameter, ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.It)(n)?.image}: AWS rolls back to no such version.`;
	if (t.unpinned === "refuse") return {
		code: "group.image-parameter",
		message: r
	};
	if ((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Et)(e, t.image) !== void 0) return void 0;
	const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.kt)(e);
	return {
		code: "group.image-parameter",
		message: `${r} It cannot be pinned to the image that runs now, because ${i.length === 0 ? "no instance of it tells the image" : `its instances run several images: ${i.join(", ")}`}.`
	};
};
const followed = (e, { beside: t }) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).map(({ template: e, followers: n }) => ({
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
	for (const n of (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e)) {
		if ((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(n, t)) continue;
		const r = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(n, t);
		if ("cannot" in r) return {
			code: "group.volumes",
			message: `Version ${n.number} of launch template ${n.template} of group ${e.name} cannot be made anew: ${r.cannot}.`
		};
	}
};
const withStrayVersion = (e, { image: t }) => {
	if (t === void 0) return void 0;
	for (const n of (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e)) {
		const r = strayVersion(n, t);
		if (r !== void 0) return {
			code: "group.version-differs",
			message: `Version ${r} of launch template ${n.template} of group ${e.name} was made from version ${n.number} with ${t}, and differs from it in more than the image. Nothing launches it but what follows $Latest.`
		};
	}
};
const strayVersion = (e, t) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.It)(e);
	const r = e.versions.filter(({ madeFrom: n, image: r }) => n === e.number && r === t);
	return n && r.every(({ rest: e }) => e !== n.rest) ? r.at(-1)?.number : void 0;
};
const suspended = (e) => {
	const t = e.suspended.filter((t) => Mi.includes(t) && !(t === "InstanceRefresh" && isSuspendedHere(e)));
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
	const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).find((e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.It)(e) === void 0);
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
	return i && end(e, "refused", i.message, {
		cause: "place",
		refusal: i
	});
};
// packages/domain/src/workload/asg/roll-group/at-checkpoint.ts
const atCheckpoint = (e) => {
	const { wish: t, group: n } = e;
	if (t.strategy.type !== "canary" || isElsewhere(e)) return void 0;
	const r = checkpointIn(t, n);
	return r && !wasStoppedBefore(e, r) ? watched({
		...e,
		strategy: t.strategy,
		checkpoint: r
	}) : void 0;
};
const watched = (e) => {
	const { group: t, at: n, checkpoint: r } = e;
	const i = suspending(e);
	if (i) return i;
	const waiting = (e) => ({
		wait: `${t.name}: ${placeText(r)}, ${e}`,
		until: r.asked
	});
	if (n.now < r.until) return waiting("is watched");
	const a = answersTo(r, n.now, t.answers);
	return a ? commanding(e, a) ?? judged(e, a) : waiting("its verdicts are asked");
};
const suspending = (e) => {
	const { strategy: t, group: n, checkpoint: r, running: i, refused: a, at: o } = e;
	if (!i || r.percent >= 100 || !isSuspending(t) || n.suspended.includes("InstanceRefresh")) return void 0;
	if (weightOf(n.instances) > n.desired && o.now < r.until) return void 0;
	if (a?.do === "tag-group" || a?.do === "suspend-process") return goOn(e, a.message);
	const s = placeText(r);
	if (n.suspendedFor !== i.id) return { act: [{
		do: "tag-group",
		...subjectOf(n),
		refresh: i.id,
		because: s
	}] };
	return { act: [{
		do: "suspend-process",
		...subjectOf(n),
		because: s
	}] };
};
const commanding = (e, t) => {
	const { strategy: n, group: r, checkpoint: i, refused: a } = e;
	const o = commandStep(r, questionsAt(n, i), t);
	if (!o || a?.do !== o.do) return o && { act: [o] };
	return e.running ? goOn(e, a.message) : endRefused(e, a);
};
const judged = (e, t) => {
	const { strategy: n, group: r, checkpoint: i } = e;
	const a = verdictsBy(n, i, t);
	const o = `${placeText(i)}: ${verdictsText(a)}`;
	switch (worstOf$1(a, n)) {
		case "fail": return end(e, "failed", o, { cause: "image" });
		case "unasked": return isForTheNext(e, a) ? parked(e, o) : unasked(e, o);
		case "open": return { wait: `${r.name}: ${o}` };
		case "pass": return passed(e, o);
	}
};
const isForTheNext = ({ wish: e, checkpoint: t }, n) => isAsFarAs(e, t) && n.every(({ unasked: e, by: t }) => !e || t === "step");
const isAsFarAs = ({ until: e }, { percent: t }) => e !== void 0 && t < 100 && t >= e;
const unasked = (e, t) => e.running && e.checkpoint.percent < 100 ? goOn(e, t) : end(e, "failed", t, { cause: "place" });
const parked = (e, t) => {
	const { group: n, checkpoint: r } = e;
	const { goesOn: i } = r;
	const a = i === void 0 ? "" : `; AWS goes on by itself at ${new Date(i).toISOString()} if no run comes before`;
	return end(e, "paused", `${t}${isSuspendedHere(n) ? `; its process ${Lr} is suspended until a run goes on` : a}`);
};
const passed = (e, t) => {
	const { strategy: n, checkpoint: r, running: i, wish: a } = e;
	if (r.percent >= 100) return void 0;
	if (isAsFarAs(a, r)) return parked(e, t);
	if (!i) return goOnAfter(e);
	return advanceOf(n) === "timed" ? void 0 : goOn(e, t);
};
const isElsewhere = (e) => e.running !== void 0 && (e.running.state !== "going" || !isToImage(e, e.running));
const goOn = (e, t) => {
	const { refused: n } = e;
	return n?.do === "cancel-refresh" ? endRefused(e, n) : stop(e, "cancel-refresh", t);
};
const goOnAfter = (e) => e.refused && e.refused.do !== "rollback-refresh" ? void 0 : refused$1(e) ?? nextStep(e);
const Pi = 3e4;
const wasStoppedBefore = ({ running: e, ended: [t] }, { asked: n }) => !e && t !== void 0 && t.state !== "done" && (t.state !== "cancelled" || t.ended !== void 0 && t.ended < n - Pi);
const worstOf$1 = (e, { inconclusive: t }) => {
	const n = e.filter(({ verdict: e }) => e === "inconclusive");
	const r = t === "fail";
	if (e.some(({ verdict: e }) => e === "fail") || r && n.some((e) => !e.unasked)) return "fail";
	if (r && n.length > 0) return "unasked";
	return n.length > 0 || e.some(({ verdict: e }) => e === "open") ? "open" : "pass";
};
const placeText = ({ percent: e, canaries: t, others: n }) => `checkpoint ${e} %, ${t.length} of ${t.length + n.length} instances`;
const verdictsText = (e) => e.map(({ name: e, verdict: t, because: n }) => `${e} ${Fi[t]} (${n})`).join("; ");
const Fi = {
	pass: "passed",
	fail: "failed",
	inconclusive: "is inconclusive",
	open: "is open"
};
// packages/domain/src/workload/asg/roll-group/in-service.ts
const Ii = 36e5;
const inService = (e) => {
	const { wish: t, group: n, past: r, stale: i, standing: a } = e;
	if (!(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(n, t.image) || i.length > 0) return void 0;
	if (isLacking(e)) return settling(e, a, "they do not stay in service");
	if (onIt(n, t.image).length === 0) return end(e, "configured", `it would launch ${t.image}, and has no instance in service`);
	const o = asTargets(e);
	if (o) return o;
	const s = n.refreshes.some(({ id: e }) => !r.has(e));
	return end(e, s ? "refreshed" : "unchanged", s ? a : `${a}, and its launch template says so`);
};
const isLacking = ({ wish: e, group: t }) => {
	const n = onIt(t, e.image);
	const r = t.instances.filter((t) => isLeftAlone(e)(t) && t.inService && t.image !== e.image);
	return weightOf(n) + weightOf(r) < t.desired || poolOf(t).some(({ image: t }) => t !== e.image) || n.length < replacedIn(e, t).filter(({ standby: e }) => !e).length;
};
const asTargets = (e) => {
	const { wish: t, group: n, standing: r } = e;
	const { targetGroups: i = [], targetHealth: a } = n;
	if (i.length === 0) return void 0;
	if (a === void 0) return { wait: `${n.name}: ${r}; its target groups were not asked yet` };
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(a)) return unreadTargets(e, a);
	const o = failingTargets(n, t.image);
	return o === void 0 ? void 0 : settling(e, `${r}; ${o}`, o);
};
const unreadTargets = (e, { why: t, code: n, transient: r }) => {
	const i = `${e.standing}; whether they are healthy in the target groups cannot be read: ${t}`;
	if (r) return { wait: `${e.group.name}: ${i}` };
	return end(e, "refused", i, {
		refusal: {
			code: n ?? "aws.refused",
			message: `Group ${e.group.name}: ${i}`
		},
		cause: "place"
	});
};
const settling = (e, t, n) => {
	const { wish: r, group: i, past: a, at: o, ended: s, standing: c } = e;
	const [l] = s;
	const u = l && !a.has(l.id) ? 0 : r.unproved?.since ?? 0;
	const d = l ? l.ended : r.unproved?.since;
	const f = d === void 0 ? void 0 : Math.max(d, u) + Ii;
	if (f === void 0 || o.now < f) return {
		wait: `${i.name}: ${t}`,
		...f === void 0 ? {} : { until: f }
	};
	return end(e, "failed", `${c} and ${l ? "its instance refresh was successful more than an hour ago" : "nothing was replaced for more than an hour"}: ${n}`, { cause: "unknown" });
};
// packages/domain/src/workload/asg/roll-group/displaced.ts
const isDisplaced = ({ wish: { displace: e, image: t }, group: n }, r) => {
	if (e === "kept") return isKeptBy(n, r);
	return e === "other-images" ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.At)(n, r).some((e) => e !== t) : e === "all";
};
// packages/domain/src/workload/asg/roll-group/resuming.ts
const resuming = (e) => {
	const { group: t, refused: n } = e;
	const r = takingAway(t);
	if (!r || isKept(e)) return void 0;
	if (n?.do === r) return endRefused(e, n);
	return { act: [{
		do: r,
		...subjectOf(t),
		because: "nothing is kept at a checkpoint any more"
	}] };
};
const isKept = (e) => {
	const { wish: t, group: n, running: r } = e;
	if (r?.state !== "going") return false;
	if (!isToImage(e, r)) return n.suspendedFor === r.id;
	if (isSuspendedHere(n) && !isKeptBy(n, r)) return false;
	return t.strategy.type === "canary" && isSuspending(t.strategy) && checkpointIn(t, n) !== void 0;
};
// packages/domain/src/workload/asg/roll-group/on-cancelled.ts
const onCancelled = (e) => {
	const { wish: t, at: n, running: r, refused: i, ended: a } = e;
	if (!n.cancelled) return void 0;
	const o = t.onCancel === "cancel" ? "cancel-refresh" : "rollback-refresh";
	const s = i?.do === o;
	if (r && isUndone(e, r) && !s) return stop(e, o, "the workflow was cancelled");
	if (i?.do !== "resume-process" && i?.do !== "untag-group" && !s) {
		const t = resuming(e);
		if (t) return t;
	}
	if (r) {
		const t = s ? `: ${i.message}` : "";
		return end(e, "cancelled", `instance refresh ${r.id} is ${r.status} and goes on in AWS${t}${leftSuspended(e)}`);
	}
	const [c] = a;
	return end(e, "cancelled", `${c ? `instance refresh ${c.id} is ${c.status}` : "nothing was running"}${leftSuspended(e)}`);
};
const leftSuspended = ({ group: e, refused: t }) => isSuspendedHere(e) ? `; its process ${Lr} stays suspended${t?.do === "resume-process" ? `: ${t.message}` : ""}` : "";
const isUndone = (e, t) => {
	const { onCancel: n, displace: r } = e.wish;
	if (n === "leave" || t.state !== "going") return false;
	return n === "rollback" && (r === "all" || r === "other-images") ? !isToImage(e, t) && isDisplaced(e, t) : isToImage(e, t);
};
// packages/domain/src/workload/asg/roll-group/while-running.ts
const whileRunning = (e) => {
	const { wish: t, group: n, running: r, refused: i } = e;
	if (!r) return void 0;
	if (isToImage(e, r) || r.state === "ending") return { wait: `${n.name}: instance refresh ${r.id} is ${r.status}, ${r.percent} %` };
	if (!isDisplaced(e, r)) {
		const n = r.to ? `version ${r.to.version}` : "something else";
		return end(e, "busy", `instance refresh ${r.id} is going to ${n}, not to ${t.image}`, { cause: "place" });
	}
	if (i?.do !== "rollback-refresh") return i ? endRefused(e, i) : stop(e, "rollback-refresh", `it is not going to ${t.image}`);
	return stop(e, "cancel-refresh", `it is not going to ${t.image}`);
};
// packages/domain/src/workload/asg/roll-group/roll-group.ts
const rollGroup = (e, t, n, r, i = []) => {
	if (!readable(t)) return { end: unreadResult(t) };
	const a = atGroup(e, t, n, r, i);
	return onCancelled(a) ?? resuming(a) ?? asPutBack(a) ?? atCheckpoint(a) ?? whileRunning(a) ?? afterFailure(a) ?? inService(a) ?? afterSuccess(a) ?? refused$1(a) ?? nextStep(a);
};
// packages/domain/src/workload/asg/preflight/pinning.ts
const pinnedTogether = (e, t, n = () => false) => {
	if (t.unpinned !== "pin") return new Set();
	const r = [...e].filter(readable).filter((e) => !n(e.name) && isPinnable(e, t));
	return closed(r, new Set(r.map(({ name: e }) => e)));
};
const closed = (e, t) => {
	const n = e.filter((e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).every(({ followers: e }) => e.every((e) => t.has(e))));
	return n.length === e.length ? t : closed(n, new Set(n.map(({ name: e }) => e)));
};
const isPinnable = (e, t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).some(({ version: e }) => e === "$Latest") && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).every((e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.It)(e) !== void 0) && e.refreshes.every(({ state: e }) => e !== "going" && e !== "ending") && preflight(withoutFollowers(e), t) === void 0 && unknownVersion(e) === void 0;
const withoutFollowers = (e) => ({
	...e,
	followers: [],
	...e.overrides ? { overrides: e.overrides.map((e) => ({
		...e,
		followers: []
	})) } : {}
});
// packages/domain/src/workload/asg/roll-verbs.ts
const Li = {
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
	"send-command": {
		begins: true,
		brings: false,
		takesBack: false,
		isShared: false,
		changes: []
	},
	"tag-group": {
		begins: false,
		brings: false,
		takesBack: false,
		isShared: false,
		changes: []
	},
	"untag-group": {
		begins: false,
		brings: false,
		takesBack: false,
		isShared: false,
		changes: []
	},
	"suspend-process": {
		begins: false,
		brings: false,
		takesBack: false,
		isShared: false,
		changes: []
	},
	"resume-process": {
		begins: false,
		brings: false,
		takesBack: false,
		isShared: false,
		changes: []
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
const Ri = new Map(Object.entries(Li));
const rollVerb = (e) => Ri.get(e);
// packages/domain/src/workload/asg/rollout/few-at-once.ts
const zi = 12;
const fewAtOnce = (e, { unanswered: t }, n = () => "") => {
	const isTried = ({ on: e, do: n }) => t?.get(e)?.do === n;
	const r = new Map();
	const i = new Set([...e.filter((e) => !isTried(e)), ...e.filter(isTried)].filter((e) => {
		if (!rollVerb(e.do)?.begins) return true;
		const t = `${e.do} ${n(e)}`;
		const i = (r.get(t) ?? 0) + 1;
		r.set(t, i);
		return i <= zi;
	}));
	return e.filter((e) => i.has(e));
};
// packages/domain/src/workload/asg/rollout/rollout.ts
const rollout = (e, t) => ({ groups: n, past: r }, i) => {
	const a = groupsBeside(e, n, (e) => i.refused.has(e));
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(t.map((t) => () => eachOnce$1(t.map((t) => rollGroup(e, n.get(t) ?? missingGroup(t), r, i, a)), i)), endedWell);
};
const groupsBeside = (e, t, n) => {
	const r = pinnedTogether(t.values(), e, n);
	return [...t.values()].filter(readable).filter(({ name: e }) => r.has(e));
};
const eachOnce$1 = (e, t) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.$t)(e);
	if (!("act" in n)) return n;
	const isFirst = (e, t) => !Li[e.do].isShared || n.act.findIndex((t) => t.do === e.do && t.on === e.on) === t;
	return { act: fewAtOnce(n.act.filter(isFirst), t) };
};
// packages/domain/src/workload/asg/as-seen.ts
const groupsAsSeen = (e, t, { groups: n, past: r }, i) => t.map((t) => {
	const a = n.get(t) ?? missingGroup(t);
	const o = rollGroup(e, a, r, i, groupsBeside(e, n, (e) => i.refused.has(e)));
	return "end" in o ? o.end : groupAsSeen(a, e.image, r, { watched: {
		wish: e,
		now: i.now
	} });
});
const groupAsSeen = (e, t, n, { ended: r = false, watched: i } = {}) => {
	const a = {
		group: e.name,
		outcome: "open"
	};
	if (!readable(e)) return {
		...a,
		why: whyUnread(e),
		instances: {
			on: 0,
			of: 0
		}
	};
	const o = countOn(e, t);
	const s = r ? e.refreshes.find(({ id: e, state: t }) => !n.has(e) && isBad(t)) : void 0;
	const c = s && refreshCause(e, s);
	const l = s ? `; instance refresh ${s.id} is ${s.status}${s.why === "" ? "" : `: ${c?.why}`}` : "";
	const u = s && isBad(s.state) ? s.state : a.outcome;
	const d = failingTargets(e, t);
	const f = `${o.on} of ${o.of} instances run ${t}${d === void 0 ? "" : `; ${d}`}`;
	const p = c ? { cause: c.cause } : {};
	const m = i ? checkpointSeen(i.wish, e, i.now) : {};
	return {
		...a,
		outcome: u,
		why: `${f}${l}`,
		instances: o,
		...p,
		...refreshesSeen(e, n),
		...m
	};
};
const whyUnread = ({ why: e, code: t }) => t === "group.missing" ? e : `it cannot be read: ${e}`;
const Bi = [
	"failed",
	"cancelled",
	"rolled-back"
];
const isBad = (e) => Bi.some((t) => t === e);
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
const namesOf$1 = (e) => new Set(e.map(({ group: e }) => e.name));
// packages/domain/src/workload/asg/fleet-refusals.ts
const groupRefusals = ({ groups: e }, t, { beside: n }) => {
	const r = namesOf$1(groupsPinnedIn(n, t));
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
	if (n !== void 0 && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(r, n)) return void 0;
	const a = r.volumesOf === void 0 || n !== void 0 && r.volumesOf.has(n);
	const o = n !== void 0 && a && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(r).every(({ volumes: e }) => !e || e.roots.has(n));
	return preflight(r, {
		unpinned: e,
		strategy: t,
		beside: i,
		...o ? { image: n } : {}
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
		cause: "place",
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
const isOn$1 = (e, t) => readableIn(e).some((e) => e.instances.some((e) => e.image === t) || e.refreshes.some((n) => n.state === "going" && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.At)(e, n).includes(t)));
const isWhollyOn = ({ groups: e }, t) => [...e.values()].every((e) => readable(e) && [...e.instances, ...e.pool ?? []].every((e) => e.image === t) && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(e).every((e) => e === t) && e.refreshes.every(({ state: e }) => e !== "going" && e !== "ending"));
const hasInstance = (e) => readableIn(e).some(({ instances: e }) => e.length > 0);
const isIdle = ({ groups: e }) => [...e.values()].every((e) => readable(e) && e.instances.length === 0 && e.desired === 0);
const isUnderWay = (e, t) => readableIn(e).some((e) => e.refreshes.some((n) => isGoing(n) && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.At)(e, n).includes(t)));
const isGoing = ({ state: e, requested: t }) => e === "going" || e === "ending" && t === true;
const arrived = (e, t) => {
	const n = readableIn(e).flatMap((e) => {
		const n = e.refreshes.flatMap((n) => n.state === "done" && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.At)(e, n).includes(t) ? n.ended ?? [] : []);
		const r = e.instances.flatMap((e) => e.image === t ? e.launched ?? [] : []);
		return n.length > 0 ? [Math.max(...n)] : r.length > 0 ? [Math.max(...r)] : [];
	});
	return n.length > 0 ? Math.max(...n) : void 0;
};
const wasTried = (e, t) => readableIn(e).some((n) => n.refreshes.some((r) => !e.past.has(r.id) && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.At)(n, r).includes(t)));
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
		if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n)) return [e, n];
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
	const r = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).map((e) => ({
		of: e,
		number: t(e)
	}));
	const i = ofEach(e, (e) => ({
		version: t(e),
		number: t(e)
	}));
	return e.policy ? {
		...i,
		policy: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(e.policy, r, n)
	} : i;
};
const isOf$1 = (e, t) => e.template === t;
const after = (e, t) => {
	const [n] = e.refreshes;
	switch (t?.do) {
		case "pin-template": return pinned(e, t);
		case "add-version": return withVersion(e, t);
		case "start-refresh": return refreshing(e, t);
		case "send-command": return answered(e);
		case "tag-group": return {
			...e,
			suspendedFor: t.refresh
		};
		case "untag-group": return untagged(e);
		case "suspend-process": return {
			...e,
			suspended: [...e.suspended, Lr]
		};
		case "resume-process": return {
			...e,
			suspended: e.suspended.filter((e) => e !== Lr)
		};
		case "cancel-refresh": return n ? cancelled(e, n) : e;
		case "rollback-refresh": return n ? wentBack(e, {
			...n,
			requested: true
		}) : e;
		case void 0: return settled(n ? refreshed(e, n) : e);
	}
};
const answered = ({ answers: e, ...t }) => t;
const untagged = ({ suspendedFor: e, ...t }) => t;
const pinned = (e, t) => {
	const n = t.policy && e.policy ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(e.policy, t.policy) : [];
	const r = {
		of: e,
		number: t.version
	};
	const numberOf = ({ template: e, version: t, number: i }) => [...n, r].find(({ of: n }) => n.template === e && n.version === t)?.number ?? i;
	return following(e, numberOf, void 0);
};
const withVersion = (e, t) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).flatMap((e) => isOf$1(e, t.template) ? e.versions : []);
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
		to: t.policy ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(t.policy) : {
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
			state: "going",
			...t.strategy ? { inPlace: true } : {}
		}, ...e.refreshes]
	};
};
const refreshed = (e, t) => {
	if (t.state === "ending") return t.status === "Cancelling" ? cancelled(e, t) : wentBack(e, t);
	return t.state === "going" ? replaced(e, t) : e;
};
const replaced = (e, t) => {
	const n = t.to?.version ?? e.number;
	const r = t.to?.images?.[0] ?? imageOf(e, n);
	const numberOf = (t) => (isOf$1(t, e.template) && t.number === e.number ? n : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(t, r)?.number) ?? t.number;
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
	const n = t.to && (t.to.images?.[0] ?? imageOf(e, t.to.version));
	const r = ownImage(e);
	const { started: i = Number.POSITIVE_INFINITY } = t;
	const isBrought = (e) => e.image === n && (t.inPlace === true || (e.launched ?? i) >= i);
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
const ownImage = (e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(e)[0] ?? "";
const settled = (e) => {
	const t = ownImage(e);
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
	const s = [...n.filter((e) => !i.has(e)), ...a];
	return {
		...e,
		instances: s,
		...o ? { pool: o } : {},
		...healthyTargets(e, s)
	};
};
const healthyTargets = ({ targetGroups: e, targetHealth: t }, n) => {
	if (!e || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t)) return {};
	const r = e.map((e) => ({
		targetGroup: e,
		state: "healthy",
		reason: "",
		description: ""
	}));
	return { targetHealth: new Map(n.map(({ id: e }) => [e, r])) };
};
const surplusOf = ([e, ...t], n) => {
	if (!e || n <= 0) return [];
	const { weight: r = 1 } = e;
	return r <= n ? [e, ...surplusOf(t, n - r)] : surplusOf(t, n);
};
// packages/domain/src/workload/asg/preflight/before-launch/addresses.ts
const freeAddresses = ({ group: { name: e }, own: { subnets: t }, facts: { addresses: n }, surge: r }) => {
	if (r <= 0 || t.length === 0) return _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n)) return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(`The free addresses of the subnets of group ${e} cannot be read: ${n.why}`);
	const i = t.flatMap((e) => {
		const t = n.get(e);
		return t === void 0 ? [] : [{
			subnet: e,
			free: t
		}];
	});
	const a = t.filter((e) => !n.has(e));
	if (a.length > 0) return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(`Nobody tells how many addresses ${a.join(", ")} of group ${e} has free.`);
	const o = i.reduce((e, t) => e + t.free, 0);
	const s = i.map((e) => `${e.subnet} ${e.free}`).join(", ");
	if (o === 0) return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ct)({
		group: e,
		code: "group.no-addresses",
		message: `No subnet of group ${e} has a free address: ${t.join(", ")}.`
	});
	return o < r ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(`The subnets of group ${e} have fewer free addresses (${s}) than the ${r} that are to be launched beside what runs.`) : _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
};
// packages/domain/src/workload/asg/preflight/before-launch/alarms.ts
const alarmsToWatch = ({ alarms: e }) => {
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e)) return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(`The alarms that Auto Scaling is to watch cannot be read: ${e.why}`);
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.St)(e.map(({ name: e, state: t }) => {
		if (t === void 0) return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ct)({
			code: "target.alarm-missing",
			message: `Alarm ${e} of the strategy does not exist: nothing would guard the rollout there.`
		});
		if (t === "ALARM") return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ct)({
			code: "target.alarm-firing",
			message: `Alarm ${e} of the strategy is in ALARM: it would end the refresh at once.`
		});
		return t === "OK" ? _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(`Alarm ${e} of the strategy is in ${t}: it guards nothing until it has data.`);
	}));
};
// packages/domain/src/workload/asg/preflight/before-launch/dry-launch.ts
const dryLaunch = ({ group: { name: e }, own: { tried: t } }) => {
	if (t === void 0 || t === "possible") return _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t)) return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(`Whether group ${e} could launch an instance was not tried: ${t.why}`);
	if ("denied" in t) return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ct)({
		group: e,
		code: t.code,
		message: `Group ${e} cannot be refreshed with this role: ${t.denied}`
	});
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ct)({
		group: e,
		code: "group.launch-refused",
		message: `Group ${e} could launch no instance: ${t.refused}`
	});
};
// packages/domain/src/workload/asg/preflight/before-launch/hooks.ts
const Vi = 36e5;
const lifecycleHooks = ({ group: { name: e }, own: { hooks: t }, wish: n }) => {
	if (n.strategy.type === "replace-root-volume") return _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t)) return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(`The lifecycle hooks of group ${e} cannot be read: ${t.why}`);
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.St)(t.map((t) => ofHook(e, t, n.timeout)));
};
const ofHook = (e, { name: t, at: n, heartbeat: r, otherwise: i }, a) => {
	const o = `Lifecycle hook ${t} of group ${e} holds each instance at its ${n} for ${minutes(r)} where nobody answers it`;
	if (r > a) return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(`${o}, longer than this run has (${minutes(a)}).`);
	return n === "launch" && i === "ABANDON" && r >= Vi ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(`${o}, and then gives it up: an instance refresh waits no longer than ${minutes(Vi)}.`) : _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
};
const minutes = (e) => `${Math.round(e / 6e4)} min`;
// packages/domain/src/workload/asg/preflight/before-launch/own-images.ts
const shown = ({ facts: { images: e } }, t) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v)(e) ? [...new Set(t)].flatMap((t) => t === void 0 ? [] : e.get(t) ?? []) : [];
const wishedImage = (e) => shown(e, [e.facts.image])[0];
const imagesThatRun = (e) => shown(e, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.kt)(e.group));
const imagesBefore = (e) => shown(e, [...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(e.group), ...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.kt)(e.group)]);
// packages/domain/src/workload/asg/preflight/before-launch/image-fit.ts
const imageFit = (e) => {
	const { group: t, own: n, facts: r } = e;
	const i = wishedImage(e);
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(r.types) || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(r.images)) return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(`Whether the image fits the instance types of group ${t.name} cannot be told: ${whyOf(r.types, r.images)}`);
	if (!i) return _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
	const a = n.types.flatMap((e) => {
		const t = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v)(r.types) ? r.types.get(e) : void 0;
		const n = t && misfit(i, t);
		return n === void 0 ? [] : [`${e} (${n})`];
	});
	if (a.length === 0) return _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
	const s = `${i.id} does not boot on ${a.join(", ")} of group ${t.name}.`;
	return a.length === n.types.length ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ct)({
		group: t.name,
		code: "group.image-unfit",
		message: s
	}) : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(s);
};
const whyOf = (...e) => e.find(_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)?.why ?? "";
const misfit = (e, t) => {
	const { architecture: n, virtualization: r, bootMode: i, ena: a, tpm: o } = e;
	if (lacks(t.architectures, n)) return `it is of ${n}, the type of ${t.architectures.join(", ")}`;
	if (lacks(t.virtualizations, r)) return `it is ${r}, the type takes ${t.virtualizations.join(", ")}`;
	if (i !== void 0 && i !== "uefi-preferred" && lacks(t.bootModes, i)) return `it boots by ${i}, the type by ${t.bootModes.join(", ")}`;
	if (!a && t.ena === "required") return "it does not support ENA, which the type requires";
	return o !== void 0 && t.tpm === "unsupported" ? `it demands a TPM ${o}, which the type has not` : void 0;
};
const lacks = (e, t) => t !== "" && e.length > 0 && !e.includes(t);
const imageSettings = (e) => {
	const t = wishedImage(e);
	return t ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.St)([
		smallMappings(e, t),
		strayRoots(e, t),
		tokensFrom(e, t)
	]) : _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
};
const smallMappings = ({ group: e, own: t }, n) => {
	const r = t.mappings.flatMap(({ device: e, size: t }) => {
		const r = n.volumes.find((t) => t.device === e)?.size;
		return t !== void 0 && r !== void 0 && t < r ? [`${e} of ${t} GiB, which the image needs ${r} for`] : [];
	});
	if (r.length === 0) return _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ct)({
		group: e.name,
		code: "group.volume-too-small",
		message: `The launch template of group ${e.name} makes ${r.join("; ")}.`
	});
};
const strayRoots = ({ group: e, own: t, facts: n }, r) => {
	const i = imagesBefore({
		group: e,
		facts: n
	}).map(({ root: e }) => e);
	const a = t.mappings.find(({ device: e }) => e !== r.root && i.includes(e));
	return a ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(`The launch template of group ${e.name} has settings for ${a.device}, the root volume of what it runs; that of ${r.id} is ${r.root}, which gets the image's own size and type, and ${a.device} becomes a volume beside it.`) : _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
};
const tokensFrom = ({ group: e, own: t, facts: n }, r) => {
	return r.imds !== void 0 && imagesBefore({
		group: e,
		facts: n
	}).some(({ imds: e }) => e === void 0) && t.tokens === void 0 ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(`${r.id} makes its instances ask for tokens of the metadata service (IMDSv2), which what group ${e.name} runs now does not, and the launch template does not say either.`) : _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
};
// packages/domain/src/workload/asg/preflight/before-launch/lost-data.ts
const lostData = ({ group: e, own: t, facts: n, wish: r }) => {
	if (r.strategy.type === "replace-root-volume") return _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
	const { types: i } = n;
	const a = [wishedImage({
		group: e,
		facts: n
	})].filter((e) => e !== void 0);
	const s = [...a, ...imagesThatRun({
		group: e,
		facts: n
	})];
	const c = [...a, ...imagesBefore({
		group: e,
		facts: n
	})].map(({ root: e }) => e);
	const l = s.flatMap(({ volumes: e }) => endingWithIt([...e, ...t.mappings])).filter((e) => !c.includes(e));
	const u = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v)(i) ? t.types.filter((e) => i.get(e)?.hasStores) : [];
	const d = [...[...new Set(l)].map((e) => `volume ${e}`), ...u.map((e) => `the instance stores of ${e}`)];
	return d.length > 0 ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(`Instances of group ${e.name} that are replaced take with them what is on ${d.join(", ")}.`) : _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
};
const endingWithIt = (e) => [...new Map(e.map((e) => [e.device, e])).values()].flatMap(({ device: e, endsWithInstance: t = true }) => t ? [e] : []);
// packages/domain/src/workload/asg/preflight/before-launch/max-size.ts
const maxSize = ({ group: { name: e, desired: t, max: n }, surge: r }) => r > 0 && t + r > n ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(`Group ${e} is to have ${t} and may have ${n}, and ${r} more would be launched beside what runs: where Auto Scaling launches nothing above MaxSize (AWS does not say), the refresh does not begin to replace, or ends instances first.`) : _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
// packages/domain/src/workload/asg/preflight/before-launch/before-launch.ts
const Hi = [
	dryLaunch,
	imageFit,
	imageSettings,
	freeAddresses,
	_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.bt,
	maxSize,
	lostData,
	lifecycleHooks
];
const beforeLaunch = ({ groups: e }, t, n) => {
	const r = [...e.values()].filter(readable).filter((e) => n.image === void 0 || !(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(e, n.image)).filter(({ refreshes: e }) => e.every(({ state: e }) => e !== "going" && e !== "ending"));
	if (r.length === 0) return _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
	const i = r.map((e) => {
		const r = n.groups.get(e.name);
		if (r === void 0) return _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.xt;
		if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(r)) return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.wt)(`What group ${e.name} would launch cannot be read: ${r.why}`);
		const i = {
			group: e,
			own: r,
			facts: n,
			wish: t,
			surge: surge(t.strategy, e)
		};
		return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.St)(Hi.map((e) => e(i)));
	});
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.St)([alarmsToWatch(n), ...i]);
};
// packages/domain/src/workload/asg/remarks.ts
const newGroups = (e, t, n) => {
	const r = t && "groups" in t ? t.groups : void 0;
	if (r?.by !== "tag") return [];
	return readableIn(e).flatMap((e) => {
		const t = [...new Set([...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(e), ...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.kt)(e)])].filter((e) => e !== void 0);
		return t.some((e) => n.has(e)) ? [] : [{
			group: e.name,
			tag: `${r.key}=${r.value}`,
			images: t
		}];
	});
};
const stackedGroups = (e, t) => readableIn(e).flatMap((e) => {
	const n = t !== void 0 && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(e, t.image);
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
// packages/domain/src/workload/asg/rollout/call-back.ts
const callBack = (e, t, n, { refused: r }) => {
	const i = `${t} is of a release that nobody may have here`;
	const a = readableIn(e).flatMap((e) => {
		const n = e.refreshes.find(({ state: e }) => e === "going" || e === "ending");
		return n && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.At)(e, n).includes(t) ? [{
			group: e,
			refresh: n
		}] : [];
	});
	const o = a.flatMap(({ group: { name: e }, refresh: t }) => {
		const a = groupSubject(n, e);
		const o = r.get(a)?.do;
		if (t.state !== "going" || o === "cancel-refresh") return [];
		return [{
			do: o === "rollback-refresh" ? "cancel-refresh" : "rollback-refresh",
			on: a,
			group: e,
			target: n,
			because: i
		}];
	});
	const s = readableIn(e).flatMap((e) => {
		const a = groupSubject(n, e.name);
		const o = isLeft(e, t) ? takingAway(e) : void 0;
		return o && r.get(a)?.do !== o ? [{
			do: o,
			on: a,
			group: e.name,
			target: n,
			because: i
		}] : [];
	});
	const c = [...o, ...s];
	if (c.length > 0) return { act: c };
	const l = a.flatMap(({ group: e, refresh: { id: t, state: n, status: r } }) => n === "ending" ? [`${e.name}: instance refresh ${t} is ${r}${stuckText(e)}`] : []);
	return l.length > 0 ? { wait: l.join("; ") } : void 0;
};
const isLeft = (e, t) => {
	const n = e.refreshes.find(({ id: t }) => t === e.suspendedFor);
	return n !== void 0 && n.state !== "going" && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.At)(e, n).includes(t);
};
const stuckText = (e) => isSuspendedHere(e) ? `, and goes nowhere while its process ${Lr} is suspended` : "";
// packages/domain/src/workload/asg/cause/cause.ts
const worstOf = (e) => {
	if (e.includes("image")) return "image";
	return e.length === 0 || e.includes("unknown") ? "unknown" : "place";
};
const countsAs = (e, t) => e === "unknown" ? t : e ?? "place";
// packages/domain/src/workload/asg/rollout/roll-fleet.ts
const rollFleet = (e, t, { target: n, beside: r }, i) => {
	const a = rollWish(t);
	const o = groupsPinnedIn(r, a, (e) => i.refused.has(groupSubject(e.target, e.group)));
	const s = [...e.groups.values()];
	const c = s.map((t) => rollGroupIn(n, a, t, e.past, i, o));
	if (c.some((e) => "end" in e && endsAll(t, e.end, i))) {
		const r = s.map((r, o) => endOf(c[o]) ?? {
			...groupAsSeen(r, t.image, e.past, { watched: {
				wish: a,
				now: i.now
			} }),
			target: n
		});
		return { end: fleetResult(r, t) };
	}
	const l = eachOnce$1(c, i);
	return "end" in l ? { end: fleetResult(l.end, t) } : l;
};
const endsAll = ({ way: e, unknownIs: t }, n, { cancelled: r }) => e === "forward" && !r && countsAs(n.cause, t) === "image";
const endOf = (e) => e && "end" in e ? e.end : void 0;
const Ui = 2;
const Wi = {
	back: "all",
	rest: "other-images",
	forward: "kept"
};
const rollWish = ({ way: e, strategy: t, unknownIs: n, ...r }) => ({
	...r,
	...e === "forward" ? { strategy: t } : wayBack(t),
	displace: Wi[e],
	restarts: e === "forward" ? 0 : Ui
});
const fleetResult = (e, { image: t, unknownIs: n }) => {
	const r = { groups: e };
	if (!e.every(endedWell)) return {
		parts: r,
		...notThere(e, n)
	};
	return {
		parts: r,
		outcome: e.some((e) => e.outcome === "refreshed") ? "refreshed" : "unchanged",
		why: `all would launch ${t}`
	};
};
const notThere = (e, t) => {
	const n = e.filter((e) => !endedWell(e) && e.outcome !== "open");
	const r = n.map(({ group: e, why: t }) => `${e}: ${t}`).join("; ");
	if (n.some(({ outcome: e }) => e === "cancelled")) return {
		outcome: "cancelled",
		why: r
	};
	if (n.every(({ outcome: e }) => e === "taken-back")) return {
		outcome: "taken-back",
		why: r
	};
	if (n.every(({ outcome: e }) => e === "paused")) return {
		outcome: "paused",
		why: r
	};
	const i = worstOf(n.flatMap((e) => e.cause ?? []));
	if (n.every(({ outcome: e }) => e === "reverted" || e === "paused")) return {
		outcome: "reverted",
		why: r,
		code: "rollout.reverted",
		cause: i
	};
	const a = n.find((e) => e.refusal)?.refusal;
	if (a) return {
		outcome: "failed",
		why: n.flatMap((e) => e.refusal?.message ?? []).join(" "),
		code: a.code,
		cause: i
	};
	return {
		outcome: "failed",
		why: r,
		code: n.some(({ outcome: e }) => e === "busy") ? "group.busy" : codeOf(i, t),
		cause: i
	};
};
const codeOf = (e, t) => countsAs(e, t) === "place" ? "rollout.place" : "rollout.failed";
// packages/domain/src/workload/asg/soak/service.ts
const serviceOf = (e, t, n, r) => {
	if (!n || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n)) {
		const t = `the scaling activities of ${e.name} are not shown: ${n ? n.why : "nobody looked at them"}`;
		return {
			stretches: [],
			lost: [],
			unshown: [t],
			untold: (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(t, n)
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
const Gi = {
	stretches: [],
	unshown: []
};
const serviceOfInstance = (e, t, n, r, i) => {
	if (n && n.image !== r) return Gi;
	const a = n?.inService === true;
	const o = [...t].sort((e, t) => e.at - t.at);
	if (o.length === 0) {
		if (!a) return Gi;
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
	arrived: (t) => arrived(e, t),
	wasTried: (t) => wasTried(e, t),
	wasEverTried: (t) => wasTried({
		...e,
		past: new Set()
	}, t),
	runs: () => imageOfFleet(e),
	unread: () => [...e.groups.values()].flatMap((e) => readable(e) ? [] : [{
		what: "group",
		...e
	}]),
	putBack: (t, n, r) => readableIn(e).flatMap((e) => putBackOf(e, t, n, r) ?? []),
	selectsNothing: (t) => selectsNoGroup(e, t),
	refusals: (t, n) => groupRefusals(e, t, n),
	beforeLaunch: (t, n) => beforeLaunch(e, t, n),
	rollbackGroups: () => [...e.groups.values()].map(rollbackGroup),
	launchRoles: () => readableIn(e).flatMap(({ role: e }) => e ?? []),
	turn: (t, n, r) => rollFleet(e, t, n, r),
	callBack: (t, { target: n }, r) => callBack(e, t, n, r),
	whyUnproved: (t) => e.groups.size === 0 ? "there is no group yet" : `no instance is in service that would run ${t}`,
	byNow: (t, n, r) => ({ groups: [...e.groups.values()].map((i) => ({
		...groupAsSeen(i, n, e.past, r),
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
	version: readable(e) ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(e).find(({ version: e }) => !(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(e))?.version ?? e.version : (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(e.why, e)
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
	arrived: (t) => newest$1(e.instances.flatMap(({ image: e, launched: n }) => e === t && n !== void 0 ? [n] : [])),
	wasTried: () => false,
	wasEverTried: () => false,
	runs: () => void 0,
	unread: () => [],
	putBack: () => [],
	selectsNothing: () => void 0,
	refusals: () => [],
	beforeLaunch: () => ({
		refusals: [],
		remarks: []
	}),
	rollbackGroups: () => [],
	launchRoles: () => [],
	callBack: () => void 0,
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
const newest$1 = (e) => e.length > 0 ? Math.max(...e) : void 0;
// packages/domain/src/workload/workloads.ts
const Ki = {
	asg: asgWorkload,
	consumer: consumerWorkload
};
const workloadOf = (e) => Ki[e.kind](e);
// packages/domain/src/records/lock/claim.ts
const qi = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.ir)(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
const Ji = {
	v: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.sr)(1),
		required: true
	},
	claim: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	},
	after: {
		type: qi,
		required: true
	}
};
const Yi = {
	claim: Ji.claim,
	run: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	},
	attempt: {
		type: qi,
		required: true
	},
	action: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	}
};
const Xi = {
	...Ji,
	...Yi,
	started: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	},
	expires: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		required: true
	}
};
(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.tr)(Yi);
const Zi = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.fr)("kind", { required: true }, {
	claim: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.cr)({
		...Xi,
		force: { type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er }
	}),
	renewal: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.cr)({
		...Xi,
		since: {
			type: qi,
			required: true
		}
	}),
	free: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.cr)(Ji)
});
const encodeLockEntry = (e) => parameterText(e);
const decodeLockEntry = (e) => {
	const t = objectIn(e);
	const n = t && decoded(Zi, t);
	if (!n || "bad" in n) return void 0;
	const { value: r } = n;
	return r.kind === "free" || Date.parse(r.expires) > Date.parse(r.started) ? r : void 0;
};
// packages/domain/src/records/lock/holder.ts
const Qi = 864e5;
const held = (e, t, n) => ({
	claim: e.claim,
	run: e.run,
	attempt: e.attempt,
	action: e.action,
	since: t,
	renewed: n,
	expires: n + Math.min(Qi, Date.parse(e.expires) - Date.parse(e.started))
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
const $i = new WeakMap();
const read = (e) => {
	const t = $i.get(e);
	if (t) return t;
	const n = readAnew(e);
	$i.set(e, n);
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
const ea = 9e5;
const watchedSince = ({ lock: e }, t) => {
	const n = holder(e, t);
	return n ? heldSince(e, n) : t;
};
const isPatient = (e, t) => t < watchedSince(e, t) + ea;
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
// packages/domain/src/environment/ways-back/runs-image.ts
const isOn = (e, t) => workloadOf(e).isOn(t);
const runs = (e, t) => readTargets(e).every(([, { pointer: e, fleet: n }]) => {
	const r = desiredVersion(e);
	return r?.metadata?.release === t && workloadOf(n).isWhollyOn(r?.image);
});
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
	const s = readTargets(r).filter(([e]) => !i.dropped?.includes(e));
	const c = s.flatMap(([e, { pointer: t }]) => {
		const n = driftOf(t, r.ledger);
		return n?.is === "foreign" ? [foreignText(e, n)] : [];
	});
	if (c.length > 0) return ending("failed", c.join(" "), "pointer.foreign");
	const l = s.filter(([, { pointer: e }]) => desiredVersion(e)?.metadata?.release !== a);
	if (l.length === 0) return void 0;
	return ending("paused", `${e} is to run ${a}, which the pointer does not say yet in ${l.map(([e]) => e).join(", ")}: promote goes on with that`);
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
const ta = 50;
const dueForRestating = (e) => {
	const t = newestCounting(e);
	const n = newestVersion(e);
	return t && n && n.version - t.version >= ta ? t : void 0;
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
		...i.slice(0, na).map(({ release: e }) => e)
	];
	const s = [desiredVersion(t), ...o.map((e) => a.get(e))].flatMap((e) => e?.image ?? []);
	return [...new Set(s)];
};
const na = 10;
const imagesToGoBackTo = ({ ledger: e, away: t }, n, r) => {
	const { good: i, intent: a, current: o } = stateOf$1(e);
	const s = newestCounting(e) !== void 0 && t === void 0;
	const c = [
		...r === void 0 ? [] : [r],
		...i,
		...s ? [] : [...versionsByRelease(n).keys()].slice(0, ra),
		...a ? [a.release] : [],
		...o === null ? [] : [o]
	];
	return [...new Set(c.flatMap((e) => localImage({ pointer: n }, e) ?? []))];
};
const ra = 10;
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
const ia = {
	left: "rollback.nowhere",
	quarantined: "release.quarantined",
	rejected: "release.rejected",
	unknown: "rollback.unknown",
	gone: "rollback.gone"
};
const closedBy = ([e, ...t], n) => e && {
	code: ia[e.kind],
	why: `${n}: ${(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.s)(obstaclesText([e, ...t]))}`
};
// packages/domain/src/records/ledger/apply.ts
const ledgerEvent = (e, t, n, r, i) => ({
	v: 2,
	id: eventId({
		run: r.run,
		environment: e,
		kind: idKind(n, r.evidence),
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
const idKind = ({ kind: e }, t = {}) => e === "validated" ? `${e} ${JSON.stringify(t)}` : e;
const restatedEvent = (e, { event: t, modified: n }) => ({
	...t,
	v: 2,
	after: afterOf(e),
	restated: iso$4(n)
});
// packages/domain/src/records/ledger/encode.ts
const aa = 4096;
const oa = 200;
const sa = "cut";
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
		evidence: Object.fromEntries([...n.slice(0, t), ...r > 0 ? [["cut", `${r} more`]] : []])
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
	const n = e.map(({ release: e }) => e).toSorted((e, t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Gn)(t, e)).slice(0, t);
	return e.filter(({ release: e }) => n.includes(e));
};
function* everShorter(e) {
	const t = "left" in e.evidence ? 1 : 0;
	for (let n = Object.keys(e.evidence).length; n >= t; n--) yield withEvidence(e, n);
	const n = withEvidence(e, t);
	const r = {
		...n,
		reason: n.reason === null ? null : clipped(n.reason, oa)
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
	throw new RangeError(`the ledger's state does not fit ${aa} bytes`);
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
	label: xr
});
const unlabel = (e, { version: t }, n) => ({
	do: "unlabel-pointer",
	on: pointerSubject(e),
	target: e,
	because: n,
	version: t,
	label: xr
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
const isWayUnclear = (e, t) => unreadTargets$1(e).length > 0 && firstOpen(e, t) !== bestWayLater(e, t);
const bestWayLater = (e, t) => goodIn(e).find((n) => obstacles(e, n, t).length === 0);
const lastGood = (e, t) => stateOf$1(e.ledger).good.find((n) => n !== t && objections(e, n).length === 0);
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
const ca = 6e4;
const la = 864e5;
const ua = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const weekday = (e) => ua[((Math.floor(e / la) + 4) % 7 + 7) % 7];
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
	const n = [offsetNear(t - la), offsetNear(t + la)].map((e) => t - e).sort((e, t) => e - t);
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
	to: n.instant(Date.parse(`${t}T00:00:00Z`) + la)
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
const da = {
	week: 21,
	month: 200
};
const timeOfDay = (e) => {
	const [t = 0, n = 0] = e.split(":").map(Number);
	return (t * 60 + n) * ca;
};
const opensThen = (e, t) => {
	const [n, r] = e.includes(" ") ? e.split(" ") : [void 0, e];
	if (weekday(t) !== r) return false;
	const i = new Date(t);
	const a = Math.ceil(i.getUTCDate() / 7);
	if (n === "last") return new Date(t + 7 * la).getUTCMonth() !== i.getUTCMonth();
	return n === void 0 || a === Number(n[0]);
};
const openings = (e, t, n) => {
	const r = Math.floor(t.wall(n) / la) * la;
	return merged(e.flatMap(({ days: e, from: n, to: i }) => {
		const [a, o] = [timeOfDay(n), timeOfDay(i)];
		const s = e.some((e) => e.includes(" ")) ? da.month : da.week;
		return Array.from({ length: s + 2 }, (e, t) => r + (t - 1) * la).filter((t) => e.some((e) => opensThen(e, t))).map((e) => ({
			from: t.instant(e + a),
			to: t.instant(e + o + (o > a ? 0 : la))
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
	const o = `the rollout of about ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.pr)(e.estimate)}`;
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
// packages/domain/src/environment/one-target/fleet-place.ts
const placeOf$1 = ({ places: e, among: t }, { targets: n }, r) => {
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
const fa = "it is no longer what was approved";
const leftOutText = ({ targets: e, reason: t, droppedOut: n = [] }) => [...e.length === 0 ? [] : [`left out: ${e.join(", ")} (${t})`], ...n.length === 0 ? [] : [`dropped out: ${n.join(", ")} (${fa})`]].join("; ");
const namesOf = ({ targets: e, droppedOut: t = [] }) => [...e, ...t];
const withoutLeftOut = (e, t) => t ? {
	...e,
	targets: new Map([...e.targets].filter(([e]) => !namesOf(t).includes(e)))
} : e;
const leftOutResults = (e, t) => (e ? namesOf(e) : []).map((n) => {
	const r = t?.targets.get(n);
	const i = r && isRead(r) ? desiredVersion(r.pointer) : void 0;
	const a = e?.droppedOut?.includes(n) ? fa : e?.reason ?? "";
	return {
		target: n,
		outcome: "left-out",
		release: i?.metadata?.release,
		image: i?.image ?? "",
		groups: [],
		why: a
	};
});
// packages/domain/src/environment/one-target/before-launch.ts
const launchesSeen = (e, t) => readTargets(e).every(([e, { launches: n }]) => n !== void 0 || !t.includes(e));
const launchRefusals = (e, { targets: t }, n) => {
	const r = t.get(n);
	if (!r || !isRead(r) || !r.launches) return [];
	return workloadOf(r.fleet).beforeLaunch(e, r.launches).refusals.map((e) => ({
		target: n,
		...e
	}));
};
const launchRemarks = (e, t) => {
	return readTargets(t).flatMap(([e, { fleet: t, launches: n }]) => n ? [{
		name: e,
		fleet: t,
		launches: n
	}] : []).map(({ name: t, fleet: n, launches: r }) => ({
		name: t,
		remarks: workloadOf(n).beforeLaunch(e, r).remarks
	})).flatMap(({ name: e, remarks: n }) => n.map((n) => t.targets.size > 1 ? `${e}: ${n}` : n));
};
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
const refusalsText = (e, t) => e.map(({ target: e, message: n }) => (0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.s)(t && !n.startsWith("Target ") ? `${e}: ${n}` : n)).join(" ");
const unread = (t, n) => {
	const { why: r, code: i = "target.unreadable", transient: a } = n ?? _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__._;
	return {
		target: t,
		code: i,
		message: `Target ${t} cannot be read: ${r}`,
		...a ? { transient: a } : {}
	};
};
// packages/domain/src/environment/wish/only.ts
const pa = 200;
const ma = "failed";
const ha = "tag:";
const readOnly = (e, t, { goesOn: n = false } = {}) => {
	const r = e.trim();
	if (r === "") return {
		environment: t,
		leftOut: void 0
	};
	const { targets: i, waves: a, name: o } = t;
	const complaining = (e) => ({ complaints: [{
		at: { source: "input only" },
		wrong: e,
		allowed: allowedText(t, n)
	}] });
	const { items: s, reason: c } = readLine(r);
	if (c.length > pa) return complaining(`the reason is longer than ${pa} characters`);
	if (n && s.length === 1 && s[0] === ma) return {
		environment: t,
		leftOut: void 0,
		failed: c === "" ? "it has not failed" : c
	};
	if (s.length === 0 || c === "") return complaining(`${JSON.stringify(r)} is not <target>, <target>: <reason>`);
	const l = s.filter((e) => !i.some(isNamed(e)));
	if (l.length > 0) return complaining(`${l.map((e) => JSON.stringify(e)).join(", ")} is no target of ${o}`);
	const u = i.filter((e) => s.some((t) => isNamed(t)(e)));
	const d = i.filter((e) => !u.includes(e));
	if (d.length === 0) return complaining("every target is named, so nothing is left out");
	const f = d.find((e) => u.some((t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(t) === (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(e)));
	if (f) return complaining(`${f.name} has its pointer in common with a target that is named`);
	const p = u.map((e) => e.name);
	return {
		environment: {
			...t,
			targets: u,
			waves: wavesOf(a, p)
		},
		leftOut: {
			targets: d.map((e) => e.name),
			reason: c,
			waves: a
		}
	};
};
const allowedText = ({ name: e, targets: t }, n) => {
	return `allowed: <target>, <target>: <reason>, with targets of ${e}: ${t.map((e) => e.name).join(", ") || "none"}, or their account ids, names of their groups, or tag:<key>=<value> as the file has it${n ? `; or ${ma}` : ""}`;
};
const wavesOf = (e, t) => e.map((e) => e.filter((e) => t.includes(e))).filter((e) => e.length > 0);
const readLine = (e) => {
	if (e.includes("\n")) return {
		items: [],
		reason: ""
	};
	const t = [];
	let n = e;
	for (;;) {
		const e = itemEnd(n);
		const r = n.slice(0, e).trim();
		if (r !== "") t.push(r);
		if (n[e] !== ",") return {
			items: t,
			reason: n.slice(e + 1).trim()
		};
		n = n.slice(e + 1);
	}
};
const itemEnd = (e) => {
	const t = e.trimStart().startsWith(ha);
	const n = [e.indexOf(","), t ? e.indexOf(": ") : e.indexOf(":")].filter((e) => e >= 0);
	return Math.min(e.length, ...n);
};
const isNamed = (e) => (t) => t.name === e || t.account === e || isSelected$1(e, t);
const isSelected$1 = (e, t) => {
	const n = "consumer" in t ? t.consumer : t.groups.by === "tag" ? t.groups : void 0;
	if (e.startsWith(ha)) {
		const { key: t, value: r } = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.An)(e.slice(4));
		return n?.key === t && n.value === r;
	}
	return "groups" in t && t.groups.by === "names" && t.groups.names.includes(e);
};
// packages/domain/src/records/ledger/validated.ts
const ga = "verdict.";
const _a = 200;
const va = 1500;
const ya = ": ";
const validatedEvidence = (e) => {
	const t = Math.min(_a, Math.floor(va / Math.max(1, e.length)));
	const n = e.toSorted((e, t) => ba.indexOf(e.verdict) - ba.indexOf(t.verdict));
	return Object.fromEntries(n.map(({ name: e, verdict: n, because: r }) => [`${ga}${e}`, `${n}${ya}${clipped(r, t)}`]));
};
const eventsOf = (e, t) => countingVersions(e).flatMap(({ event: e }) => e.kind === "validated" && e.release === t ? [e] : []);
const newestValidated = (e, t) => eventsOf(e, t).at(-1);
const validatedTexts = (e, t) => {
	const n = new Map();
	for (const r of eventsOf(e, t)) {
		if ("cut" in r.evidence) n.clear();
		for (const [e, t] of Object.entries(r.evidence)) if (e.startsWith(ga)) n.set(e, t);
	}
	return n;
};
const validationsOf = (e, t) => [...validatedTexts(e, t)].flatMap(([e, t]) => {
	const [n, ...r] = t.split(ya);
	return isVerdict(n) ? [{
		name: e.slice(8),
		verdict: n,
		because: r.join(ya)
	}] : [];
});
const ba = [
	"fail",
	"inconclusive",
	"pass"
];
const isVerdict = (e) => ba.some((t) => t === e);
// packages/domain/src/environment/predict.ts
const predictEnvironment = (e, n, r = 0) => {
	if (!n) return withTargets({
		...withoutPatience(e),
		baked: true
	}, (e) => isRead(e) ? waited$1(e) : (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.b)(e));
	switch (n.do) {
		case "write-event": return {
			...e,
			ledger: predictLedger(e.ledger, n, r)
		};
		case "write-quarantine": {
			const t = {
				release: n.release,
				reason: n.because,
				by: "",
				at: "",
				run: ""
			};
			return {
				...e,
				quarantined: new Map([...e.quarantined, [n.release, t]])
			};
		}
		case "claim-lock":
		case "renew-lock":
		case "free-lock": return e;
		default: return withTargets(e, (e, t) => {
			if (!isRead(e)) return e;
			if (t === n.target) return assumeTarget(e, n, r);
			return isPointerStep(n) ? e : {
				...e,
				fleet: workloadOf(e.fleet).predictBeside(n)
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
const notAwaited = (e) => new Map([...e].map(([e, n]) => [e, isRead(n) ? n : (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.b)(n)]));
const waited$1 = (e) => ({
	...e,
	fleet: workloadOf(e.fleet).predict()
});
const withoutPatience = (e) => e.away ? {
	...e,
	away: (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.b)(e.away)
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
const xa = 5;
const Sa = 60;
const recordRemarks = (e, t, n) => {
	const r = strayVersions(t.ledger);
	const i = r.slice(-5).map(({ version: t, by: n, noEvent: r }) => `Version ${t} of the ledger of ${e} is no event and counts for nothing: ${r}. ${n || "Somebody"} wrote it.`);
	const a = r.length > xa ? [`${r.length - xa} further versions of the ledger of ${e} are no events either.`] : [];
	const o = unknownKinds(t.ledger).slice(-5).map(({ version: t, event: n }) => `Version ${t} of the ledger of ${e} is of a kind that this release does not know (${clipped(n.kind, Sa)}): it counts by the state that it tells.`);
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
const Ca = 2e3;
const encodeQuarantine = (e) => parameterText({
	...e,
	reason: clipped(e.reason, Ca)
});
const wa = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.tr)({
	reason: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		otherwise: ""
	},
	by: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		otherwise: ""
	},
	at: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		otherwise: ""
	},
	run: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.er,
		otherwise: ""
	}
});
const Ta = {
	reason: "",
	by: "",
	at: "",
	run: ""
};
const whatIsRead = (e) => {
	const t = objectIn(e);
	const n = t && decoded(wa, forgiven(wa, t));
	return n && "value" in n ? n.value : Ta;
};
const quarantinedReleases = (e) => {
	return new Map(e.flatMap(({ name: e, value: t }) => {
		const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Un)(e);
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
const Ea = 6e4;
const Da = [
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
const Oa = /^The run was canceled by @([A-Za-z0-9_-]{1,100})(\[bot\])?\.?$/;
const cancellerOf = ({ now: e, limit: t, annotations: n }) => {
	const r = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n) ? [] : n.map((e) => e.trim());
	const [i] = Da.flatMap(([e, t]) => r.some((t) => e.test(t)) ? [t] : []);
	if (i) return i;
	const a = r.flatMap((e) => Oa.exec(e) ?? []);
	if (r.filter((e) => Oa.exec(e)?.[2] !== void 0).length > 0) return {
		by: "program",
		because: "a program had cancelled the run, and no person"
	};
	const [, o] = a;
	if (o !== void 0) return {
		by: "person",
		login: o
	};
	if (t !== void 0 && e >= t - Ea) return {
		by: "time-limit",
		because: "the job had come to its time limit"
	};
	const [s, l] = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n) ? [n.why, n.transient === true] : ["GitHub has not said so yet", true];
	return {
		by: "nobody-knows",
		because: `nobody can tell who had cancelled the job (${s})`,
		mayCome: l
	};
};
// packages/domain/src/records/lock/await-lock.ts
const ka = 5e3;
const Aa = 3e4;
const ja = 10;
const pause = (e) => Math.min(Aa, Math.max(ka, e / ja));
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
	if (!o && i >= t + ka) return { end: "free" };
	if (i >= n) return { end: {
		lock: "held",
		because: `${c} It was waited for as long as this run may wait.`,
		...l
	} };
	return {
		wait: c,
		until: Math.min(n, i + (o ? pause(i - t) : ka))
	};
};
// packages/domain/src/records/lock/locked.ts
const Ma = 18e5;
const Na = 15e3;
const Pa = 300;
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
			...t && o !== void 0 ? { force: clipped(o, Pa) } : {}
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
	code: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(e)
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
	const i = (t.began ?? Number.NEGATIVE_INFINITY) + Na;
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
		until: r + Na
	};
	if (a !== "holds") return { end: {
		is: a,
		...o ? { by: o } : {}
	} };
	const s = i.refused.get(lockSubject(e.environment));
	if (s) return { end: {
		is: "held",
		because: s.message,
		code: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(s),
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
const Fa = new Set([
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
const lockByDefault = (e, t) => t > 1 || Fa.has(e) ? "wait" : "refuse";
// packages/domain/src/records/lock/lock-wish.ts
const lockWish = ({ environment: e, claim: t, run: n, attempt: r, action: i, began: a, setting: o }) => ({
	environment: e,
	claim: t,
	run: n,
	attempt: r,
	action: i,
	began: a,
	lifetime: Ma,
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
// packages/domain/src/workload/asg/asks-targets.ts
const asksTargets = (e, t) => {
	const { targetGroups: n = [], refreshes: r, instances: i, pool: a = [], desired: o } = e;
	const s = t.find((t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(e, t));
	if (n.length === 0 || s === void 0 || r.some(({ state: e }) => e === "going" || e === "ending")) return false;
	const c = i.filter(({ inService: e }) => e);
	const l = i.some((e) => !e.standby && !e.protectedFromScaleIn && !(e.inService && e.image === s));
	const u = a.some((e) => e.image !== s && !e.leaving);
	return !l && !u && weightOf(c) >= o && c.some((e) => e.image === s);
};
// packages/actions-kit/src/cancellation.ts
const Ia = 100;
const askCanceller = async (e, { check: t, end: n }, r) => {
	const i = await annotationsOf(e, t, r);
	return cancellerOf({
		now: e.clock.now(),
		limit: n.limit,
		annotations: i
	});
};
const annotationsOf = async (e, t, n) => {
	if (t === void 0) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)("this GitHub does not tell a job its check run");
	if (n === "") return _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.h;
	try {
		const { data: r } = await (await (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.g)(e, n, _web_dStA8eF2_js__WEBPACK_IMPORTED_MODULE_5__.n))("GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", {
			...(0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__._)(e),
			check_run_id: t,
			per_page: Ia
		});
		if (!Array.isArray(r)) throw (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.y)("a list of annotations");
		return r.map(messageIn);
	} catch (e) {
		return whyNot(e);
	}
};
const messageIn = (e) => {
	const t = e?.message;
	return typeof t === "string" ? t : "";
};
const La = /\b(?:Resource not accessible|Must have)\b/;
const whyNot = (e) => {
	const { status: t } = e;
	const n = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.g)(e);
	if (t === 404 || t === 403 && La.test(n)) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)("the job has no permission checks: read");
	if (t === 401) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)("GitHub does not take the token of the input github-token");
	return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)((0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.c)(n), { transient: true });
};
const watchCancellation = (e, t, r, i) => {
	let a = t.canceller;
	const { clock: o } = e;
	const isAsked = () => a !== void 0 || r === "leave";
	let s;
	const ask = async () => {
		if (!o.cancelled() || isAsked()) return;
		s ??= askCanceller(e, t, i);
		a = await s;
	};
	return {
		runtime: {
			...e,
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
		told: (t) => {
			if (t.code !== "run.cancelled" || a === void 0 || a.by === "person") return t;
			if (a.by === "nobody-knows") (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.c)(e);
			return {
				...t,
				why: `${(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.s)(t.why)} ${leftToAws(a.because, r)}`
			};
		}
	};
};
const leftToAws = (e, t) => `on-cancel: ${t} is for a person's cancellation: what is under way is left to AWS, because ${e}.`;
// packages/actions-kit/src/clear-up.ts
const Ra = 21e4;
const za = 6e4;
const Ba = 45e3;
const Va = 5e3;
const clearUp = async (e, t) => {
	const n = e.clock.now() + Ra;
	const r = (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.m)(e, n);
	try {
		const e = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.t)(r);
		if (!e) return;
		const { left: i, main: o, undecided: s } = e;
		if (o === "killed") r.annotate("warning", "The step was killed before it could say what became of it.");
		if (o !== "concluded" && i.held) await clearLock(r, i.held, o, t);
		if (t.cancel && (o === "killed" || s)) await clearRollout(r, i, t.cancel, t.token, n);
	} catch (e) {
		r.annotate("warning", `What was left could not be cleared up: ${(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.g)(e)}`);
	}
};
const clearLock = async (e, t, n, { claimOf: r }) => {
	const { environment: a } = t.lock;
	try {
		const i = e.clock.now() + za;
		const o = (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.m)(e, i);
		const s = await givenBack(o, giveBack(t.lock, n === "killed"), await r(t, o), i);
		if (typeof s === "string") return warnHeld(e, t, s);
		if (s.is === "held") return warnHeld(e, t, s.because ?? "");
		e.line(`the lock of ${a}: ${Ha[s.is]}${s.by ? `; ${s.by.action} in ${s.by.run} holds it` : ""}`);
	} catch (n) {
		warnHeld(e, t, (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.g)(n));
	}
};
const Ha = {
	freed: "the claim that the step had left was given back",
	taken: "another run has taken it over from the step",
	expired: "the claim of the step has run out",
	never: "the step held no claim"
};
const givenBack = async (e, t, n, r) => {
	const i = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.dt)(t, {
		...n,
		tell: () => {}
	}, e.clock, r);
	if ("notShown" in i) return i.notShown;
	return "still" in i ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(i.still) : i.end;
};
const warnHeld = (e, { lock: t }, n) => e.annotate("warning", `Whether the lock of ${t.environment} was given back is not known: ${(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.s)(n)} It runs out by itself ${t.lifetime / 6e4} minutes after it was last renewed; a re-run of this run has it at once.`);
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
	const n = e.clock.now() + Ba;
	for (;;) {
		const r = await t();
		if (r.by !== "nobody-knows" || !r.mayCome || e.clock.now() >= n) return r;
		await e.clock.sleep(Va);
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
	if (t === "still-running") return `on-cancel: ${e} was begun by the post step, and its time is over: ${(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.s)(n)} Run again to go on.`;
	return `on-cancel: ${e} was ${t !== "failed" || r === "run.cancelled" ? "done" : "tried"} by the post step: ${(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.s)(n)}`;
};
// packages/actions-kit/src/environment-run.ts
const environmentRun = (e, { name: t, lock: n }, r, i) => {
	const { github: a, unique: o } = e;
	const { actor: s, runAttempt: c, event: l } = a;
	const u = n ?? lockByDefault(l, c);
	const d = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.tt)(a);
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
		role: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.hr)(t, n.environment)
	}
});
// packages/actions-kit/src/read-environment.ts
const Ua = "000000000000";
const Wa = "us-east-1";
const readEnvironment = async (e, t, { config: n, environment: r }, i) => {
	const a = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.ot)(e, n);
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
	const c = o ? void 0 : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.lt)(Ua, e.aws.region ?? Wa, i?.keys);
	const l = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.st)(e, t, o, { environment: s }, c);
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
	wrong: `there is no ${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.at} in the workspace, and nothing else describes an environment`,
	allowed: "required: the delivery file; was the repository checked out before this step?"
} : {
	at: { source: "input config" },
	wrong: `it is ${e}, and nothing but the delivery file describes an environment`,
	allowed: `required: the path of the delivery file, or nothing for ${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.at}`
};
// packages/actions-kit/src/run-under-lock.ts
const runUnderLock = async (e, t) => {
	const { lock: n, waiting: r } = e;
	const i = t.clock.now();
	if (e.dryRun) return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.w)({
		...e,
		machine: (t, n) => e.machine(t, n, i)
	}, t);
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.S)(e, t);
	const ends = (t) => Math.min(t, e.jobEnd?.by ?? t);
	let o = await onceUnderLock({
		...e,
		look: a
	}, t, i, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.b)(e, t));
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
const onceUnderLock = async (e, t, n, i) => {
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.T)((t, r) => e.machine(t, r, n));
	return {
		...await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.dt)(lockedMachine(a.machine, e.lock), {
			look: e.look,
			act: e.act,
			classifyError: e.classifyError,
			tell: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.E)(t),
			...e.memory ? { memory: e.memory } : {},
			letGo: (t, n) => [freeLock$1(t.lock, e.lock, n)].filter((e) => e !== void 0)
		}, t.clock, i, (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.f)(t)),
		watched: a.watched()
	};
};
const waited = async ({ look: e, lock: t, classifyError: n }, i, a) => {
	const o = i.clock.now();
	const s = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.dt)((e, n) => awaitLock({
		wish: t,
		since: o,
		until: a
	}, e, n), {
		look: e,
		act: async () => void 0,
		classifyError: n,
		tell: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.D)(i)
	}, i.clock, a, (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.f)(i));
	if ("still" in s) return { still: s.still };
	if ("notShown" in s) throw new Error("a wait asks AWS for nothing");
	return s.end === "free" ? "free" : { end: s.end };
};
// packages/aws/src/autoscaling/before-launch.ts
const Ga = 8;
const lookBeforeLaunch = async (e, { groups: t }, n) => {
	const { strategy: r, image: i } = n;
	const a = [...t.values()].filter(readable).filter((e) => i === void 0 || !(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(e, i));
	if (a.length === 0) return {
		...Ka,
		image: i
	};
	const s = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.h)(() => e.autoScaling.groupsNamed(a.map(({ name: e }) => e)));
	const l = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(s) ? new Map(a.map(({ name: e }) => [e, s])) : await lookAtGroups$1(a, n, (t, n) => lookAtGroup(e, t, factsOf(t, s), n));
	const u = [...l.values()].filter(_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v);
	const d = a.some((e) => surge(r, e) > 0);
	const f = d ? await lookAtRunning(e) : void 0;
	const p = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v)(f) ? [...f.instances.keys()] : [];
	const [m, h, ee, te] = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)([
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.h)(() => e.cloudWatch.alarmStates(r.alarms)),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.h)(() => someOf(imagesOf(a, i), (t) => e.ec2.imageFacts(t))),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.h)(() => someOf([...u.flatMap(({ types: e }) => e), ...p], (t) => e.ec2.typeFacts(t))),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.h)(() => someOf(d ? u.flatMap(({ subnets: e }) => e) : [], (t) => e.ec2.freeAddresses(t)))
	]);
	const ne = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v)(f) ? vcpusOf(f, ee) : f;
	return {
		image: i,
		alarms: m,
		images: h,
		types: ee,
		addresses: te,
		...ne === void 0 ? {} : { vcpus: ne },
		groups: l
	};
};
const Ka = {
	alarms: [],
	images: new Map(),
	types: new Map(),
	addresses: new Map(),
	groups: new Map()
};
const lookAtGroups$1 = async (e, t, n) => {
	const r = (0,_place_client_ClESPkWc_js__WEBPACK_IMPORTED_MODULE_6__.n)(Ga);
	const all = async (e, t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)(e.map(async (e) => [e.name, await r(() => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.h)(() => n(e, t)))]));
	if (t.tries !== "where-allowed") return new Map(await all(e, t));
	const i = await all(e.slice(0, 1), t);
	const a = i.some(([, e]) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v)(e) && e.tried === void 0);
	return new Map([...i, ...await all(e.slice(1), a ? {
		...t,
		tries: void 0
	} : t)]);
};
const factsOf = ({ name: e }, t) => t.find(({ AutoScalingGroupName: t }) => t === e);
const someOf = async (e, t) => e.length === 0 ? new Map() : t([...new Set(e)]);
const imagesOf = (e, t) => [...t === void 0 ? [] : [t], ...e.flatMap((e) => [...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(e).filter((e) => e !== void 0), ...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.kt)(e)])].filter((e) => e.startsWith("ami-"));
const lookAtRunning = ({ quotas: e, ec2: t }) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.h)(async () => {
	const n = await e.standardVcpus();
	return n === void 0 ? void 0 : {
		quota: n,
		instances: await t.standardInstances()
	};
});
const vcpusOf = ({ quota: e, instances: t }, n) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n) ? n : {
	quota: e,
	running: [...t].reduce((e, [t, r]) => e + r * (n.get(t)?.vcpus ?? 0), 0)
};
const lookAtGroup = async ({ autoScaling: e, ec2: t }, n, r, { strategy: i, image: a, tries: o }) => {
	const s = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(n).map(({ template: e, number: t }) => ({
		template: e,
		version: t
	}));
	const c = (await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)(s.map((e) => t.templateFacts(e)))).filter((e) => e !== void 0);
	const [l, u] = [await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.h)(() => e.hooks(n.name)), subnetsOf(r)];
	const d = typesOf(r, c);
	const [f] = s;
	const p = f !== void 0 && i.type !== "replace-root-volume";
	const m = {
		image: a,
		type: d[0],
		subnet: c.some(({ hasInterfaces: e }) => e) ? void 0 : u[0]
	};
	const h = p ? await triedAs(o, () => t.tryLaunch({
		...f,
		...m
	})) : void 0;
	const ee = c.find((e) => e.tokens !== void 0)?.tokens;
	return {
		types: d,
		mappings: c.flatMap(({ mappings: e }) => e),
		...ee === void 0 ? {} : { tokens: ee },
		spot: c.some(({ spot: e }) => e),
		subnets: u,
		hooks: l,
		...h === void 0 ? {} : { tried: h }
	};
};
const triedAs = async (e, t) => {
	if (e !== true && e !== "where-allowed") return e;
	const n = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.h)(t);
	return e === "where-allowed" && typeof n === "object" && "denied" in n ? void 0 : n;
};
const subnetsOf = (e) => (e?.VPCZoneIdentifier ?? "").split(",").flatMap((e) => e.trim() || []);
const typesOf = (e, t) => {
	const n = e?.MixedInstancesPolicy?.LaunchTemplate?.Overrides ?? [];
	if (n.some(({ InstanceRequirements: e }) => e)) return [];
	const r = n.flatMap(({ InstanceType: e }) => e ?? []);
	return [...new Set(r.length > 0 ? r : t.flatMap(({ type: e }) => e ?? []))];
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
		operation: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.vt)(t).operation,
		region: await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__._t)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$3(e) {
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
		default: t.push(createAwsAuthSigv4HttpAuthOption$3(e));
	}
	return t;
};
const resolveHttpAuthSchemeConfig$3 = (e) => {
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__._t)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$3 = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "autoscaling"
	});
};
const qa = {
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
var Ja = "3.1169.0";
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_0Protocol.js
var AwsJson1_0Protocol = class extends _paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.i {
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
const Ya = "ref";
const Xa = -1;
const Za = true;
const Qa = "isSet";
const $a = "PartitionResult";
const eo = "booleanEquals";
const to = "getAttr";
const no = { [Ya]: "Endpoint" };
const ro = { [Ya]: $a };
const io = {};
const ao = [{ [Ya]: "Region" }];
const oo = {
	conditions: [
		[Qa, [no]],
		[Qa, ao],
		[
			"aws.partition",
			ao,
			$a
		],
		[eo, [{ [Ya]: "UseFIPS" }, Za]],
		[eo, [{ [Ya]: "UseDualStack" }, Za]],
		[eo, [{
			fn: to,
			argv: [ro, "supportsDualStack"]
		}, Za]],
		[eo, [{
			fn: to,
			argv: [ro, "supportsFIPS"]
		}, Za]],
		["stringEquals", [{
			fn: to,
			argv: [ro, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[Xa],
		[Xa, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[Xa, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[no, io],
		["https://autoscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", io],
		[Xa, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://autoscaling.{Region}.amazonaws.com", io],
		["https://autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}", io],
		[Xa, "FIPS is enabled but this partition does not support FIPS"],
		["https://autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}", io],
		[Xa, "DualStack is enabled but this partition does not support DualStack"],
		["https://autoscaling.{Region}.{PartitionResult#dnsSuffix}", io],
		[Xa, "Invalid Configuration: Missing Region"]
	]
};
const so = 2;
const co = new Int32Array([
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
const lo = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.G.from(co, so, oo.conditions, oo.results);
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/endpoint/endpointResolver.js
const uo = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$3 = (e, t = {}) => {
	return uo.get(e, () => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.H)(lo, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.U.aws = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.d;
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/models/AutoScalingServiceException.js
var w = class AutoScalingServiceException extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.rt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.autoscaling#AutoScalingServiceException";
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, AutoScalingServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/models/errors.js
var fo = class ActiveInstanceRefreshNotFoundFault extends w {
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
var po = class AlreadyExistsFault extends w {
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
var mo = class ResourceContentionFault extends w {
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
var ho = class ServiceLinkedRoleFailure extends w {
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
var go = class InstanceRefreshInProgressFault extends w {
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
var _o = class LimitExceededFault$1 extends w {
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
var vo = class ResourceInUseFault extends w {
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
var yo = class ScalingActivityInProgressFault extends w {
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
var bo = class InvalidNextToken$1 extends w {
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
var xo = class IdempotentCallInProgressFault extends w {
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
var So = class IdempotentParameterMismatchError extends w {
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
var Co = class IrreversibleInstanceRefreshFault extends w {
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
const wo = "Activities";
const To = "AcceleratorCount";
const Eo = "AcceleratorCountRequest";
const Do = "AlreadyExistsFault";
const Oo = "ActivityId";
const ko = "ActiveInstanceRefreshNotFoundFault";
const Ao = "AllowedInstanceTypes";
const jo = "ActivityIds";
const Mo = "AcceleratorManufacturers";
const No = "AcceleratorNames";
const Po = "AutoRollback";
const Fo = "AutoScalingGroup";
const Io = "AutoScalingGroupARN";
const T = "AutoScalingGroupName";
const Lo = "AutoScalingGroupNamesType";
const Ro = "AutoScalingGroupNames";
const zo = "AutoScalingGroupState";
const Bo = "AutoScalingGroupsType";
const Vo = "AutoScalingGroups";
const Ho = "AlarmSpecification";
const Uo = "ActivitiesType";
const Wo = "AcceleratorTotalMemoryMiB";
const Go = "AcceleratorTotalMemoryMiBRequest";
const Ko = "AcceleratorTypes";
const qo = "AvailabilityZones";
const Jo = "AvailabilityZoneDistribution";
const Yo = "AvailabilityZoneIds";
const Xo = "AvailabilityZoneImpairmentPolicy";
const Zo = "AvailabilityZoneId";
const Qo = "AvailabilityZone";
const $o = "Activity";
const es = "Alarms";
const ts = "BaselineEbsBandwidthMbps";
const ns = "BaselineEbsBandwidthMbpsRequest";
const rs = "BareMetal";
const is = "BurstablePerformance";
const as = "BaselinePerformanceFactors";
const os = "BaselinePerformanceFactorsRequest";
const ss = "BakeTime";
const cs = "Cause";
const ls = "CheckpointDelay";
const us = "CapacityDistributionStrategy";
const ds = "CancelInstanceRefresh";
const fs = "CancelInstanceRefreshAnswer";
const ps = "CancelInstanceRefreshType";
const ms = "CpuManufacturers";
const hs = "CreateOrUpdateTags";
const gs = "CreateOrUpdateTagsType";
const _s = "CheckpointPercentages";
const vs = "CpuPerformanceFactorRequest";
const ys = "CapacityRebalance";
const bs = "CapacityReservationIds";
const xs = "CapacityReservationPreference";
const Ss = "CapacityReservationResourceGroupArns";
const Cs = "CapacityReservationSpecification";
const ws = "CapacityReservationTarget";
const Ts = "CreatedTime";
const Es = "Context";
const Ds = "Cpu";
const Os = "Description";
const ks = "DescribeAutoScalingGroups";
const As = "DesiredCapacity";
const js = "DesiredCapacityType";
const Ms = "DefaultCooldown";
const Ns = "DesiredConfiguration";
const Ps = "DescribeInstanceRefreshes";
const Fs = "DescribeInstanceRefreshesAnswer";
const Is = "DescribeInstanceRefreshesType";
const Ls = "DefaultInstanceWarmup";
const Rs = "DescribeLifecycleHooksAnswer";
const zs = "DescribeLifecycleHooksType";
const Bs = "DescribeLifecycleHooks";
const Vs = "DeletionProtection";
const Hs = "DefaultResult";
const Us = "DistributionSegment";
const Ws = "DescribeScalingActivitiesType";
const Gs = "DescribeScalingActivities";
const Ks = "DistributionSegments";
const qs = "DeleteTags";
const Js = "DeleteTagsType";
const Ys = "DescribeWarmPoolAnswer";
const Xs = "DescribeWarmPoolType";
const Zs = "DescribeWarmPool";
const Qs = "Details";
const $s = "ExcludedInstanceTypes";
const ec = "EnabledMetrics";
const tc = "EnabledMetric";
const nc = "EndTime";
const rc = "Filters";
const ic = "Filter";
const ac = "GlobalTimeout";
const oc = "Granularity";
const sc = "HealthCheckGracePeriod";
const cc = "HealthCheckType";
const lc = "HealthStatus";
const uc = "HeartbeatTimeout";
const dc = "Instances";
const fc = "IdempotentCallInProgressFault";
const pc = "InstancesDistribution";
const mc = "IncludeDeletedGroups";
const hc = "InstanceFamily";
const gc = "InstanceGenerations";
const _c = "IrreversibleInstanceRefreshFault";
const vc = "ImageId";
const yc = "IncludeInstances";
const bc = "InstanceId";
const xc = "InstanceLifecyclePolicy";
const Sc = "InstanceMaintenancePolicy";
const Cc = "IncludeManagedResources";
const wc = "InvalidNextToken";
const Tc = "IdempotentParameterMismatchError";
const Ec = "InstanceRefreshes";
const Dc = "InstanceRefreshId";
const Oc = "InstanceRefreshInProgressFault";
const kc = "InstanceRefreshIds";
const Ac = "InstanceRefreshLivePoolProgress";
const jc = "InstanceReusePolicy";
const Mc = "InstanceRefreshProgressDetails";
const Nc = "InstanceRefreshWarmPoolProgress";
const Pc = "InstanceRefresh";
const Fc = "InstanceRequirements";
const Ic = "InstanceType";
const Lc = "InstancesToUpdate";
const Rc = "InstancesToUpdateOnRollback";
const zc = "InstanceWarmup";
const Bc = "ImpairedZoneHealthCheckBehavior";
const Vc = "Identifier";
const Hc = "Instance";
const Uc = "Key";
const Wc = "LoadBalancerNames";
const Gc = "LaunchConfigurationName";
const Kc = "LimitExceededFault";
const qc = "LifecycleHooks";
const Jc = "LifecycleHookName";
const Yc = "LifecycleHookNames";
const Xc = "LifecycleHook";
const Zc = "LivePoolProgress";
const Qc = "LifecycleState";
const $c = "LocalStorageTypes";
const el = "LocalStorage";
const tl = "LaunchTemplate";
const nl = "LaunchTemplateId";
const rl = "LaunchTemplateName";
const il = "LaunchTemplateOverrides";
const al = "LaunchTemplateSpecification";
const ol = "LifecycleTransition";
const sl = "Message";
const cl = "MemoryGiBPerVCpu";
const ll = "MemoryGiBPerVCpuRequest";
const ul = "MaxGroupPreparedCapacity";
const dl = "MinHealthyPercentage";
const fl = "MaxHealthyPercentage";
const pl = "MaxInstanceLifetime";
const ml = "MixedInstancesPolicy";
const hl = "MemoryMiB";
const gl = "MemoryMiBRequest";
const _l = "MaxRecords";
const vl = "MinSize";
const yl = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
const bl = "MaxSize";
const xl = "Max";
const Sl = "Metric";
const Cl = "Min";
const wl = "Name";
const Tl = "NetworkBandwidthGbps";
const El = "NetworkBandwidthGbpsRequest";
const Dl = "NetworkInterfaceCount";
const Ol = "NetworkInterfaceCountRequest";
const kl = "NewInstancesProtectedFromScaleIn";
const Al = "NotificationMetadata";
const jl = "NextToken";
const Ml = "NotificationTargetARN";
const Nl = "Operator";
const Pl = "OnDemandAllocationStrategy";
const Fl = "OnDemandBaseCapacity";
const Il = "OnDemandMaxPricePercentageOverLowestPrice";
const Ll = "OnDemandPercentageAboveBaseCapacity";
const Rl = "Overrides";
const zl = "Progress";
const Bl = "PropagateAtLaunch";
const Vl = "PredictedCapacity";
const Hl = "PercentageCompleteOnRollback";
const Ul = "PercentageComplete";
const Wl = "ProgressDetails";
const Gl = "ProgressDetailsOnRollback";
const Kl = "PerformanceFactorReferenceRequest";
const ql = "PerformanceFactorReferenceSetRequest";
const Jl = "ProtectedFromScaleIn";
const Yl = "PlacementGroup";
const Xl = "ProcessName";
const Zl = "PoolState";
const Ql = "Preferences";
const $l = "Principal";
const eu = "References";
const tu = "RoleARN";
const nu = "ResourceContentionFault";
const ru = "RollbackDetails";
const iu = "RequireHibernateSupport";
const au = "RollbackInstanceRefresh";
const ou = "RollbackInstanceRefreshAnswer";
const su = "RollbackInstanceRefreshType";
const cu = "ResourceInUseFault";
const lu = "ResourceId";
const uu = "ReuseOnScaleIn";
const du = "RefreshPreferences";
const fu = "ResumeProcesses";
const pu = "RollbackReason";
const mu = "RollbackStartTime";
const hu = "RetentionTriggers";
const gu = "ResourceType";
const _u = "Reference";
const vu = "Status";
const yu = "ScalingActivityInProgressFault";
const bu = "SpotAllocationStrategy";
const xu = "StatusCode";
const Su = "SpotInstancePools";
const Cu = "ScaleInProtectedInstances";
const wu = "StartInstanceRefresh";
const Tu = "StartInstanceRefreshAnswer";
const Eu = "StartInstanceRefreshType";
const Du = "StandbyInstances";
const Ou = "ServiceLinkedRoleARN";
const ku = "ServiceLinkedRoleFailure";
const Au = "StatusMessage";
const ju = "SpotMaxPrice";
const Mu = "SpotMaxPricePercentageOverLowestPrice";
const Nu = "SkipMatching";
const Pu = "SuspendedProcesses";
const Fu = "ScalingProcessQuery";
const Iu = "ScalingProcesses";
const Lu = "SuspendedProcess";
const Ru = "SuspendProcesses";
const zu = "StatusReason";
const Bu = "SuspensionReason";
const Vu = "StartTime";
const Hu = "SkipZonalShiftValidation";
const Uu = "Strategy";
const Wu = "Tags";
const Gu = "TargetCapacityTypes";
const Ku = "TagDescription";
const qu = "TagDescriptionList";
const Ju = "TargetGroupARNs";
const Yu = "TerminateHookAbandon";
const Xu = "TotalLocalStorageGB";
const Zu = "TotalLocalStorageGBRequest";
const Qu = "TerminationPolicies";
const $u = "TrafficSources";
const ed = "TrafficSourceIdentifier";
const td = "Tag";
const nd = "Type";
const rd = "UpdateAutoScalingGroup";
const id = "UpdateAutoScalingGroupType";
const ad = "Value";
const od = "VCpuCount";
const sd = "VCpuCountRequest";
const cd = "VPCZoneIdentifier";
const ld = "Values";
const ud = "Version";
const dd = "WeightedCapacity";
const fd = "WaitForTransitioningInstances";
const pd = "WarmPoolConfiguration";
const md = "WarmPoolProgress";
const hd = "WarmPoolSize";
const gd = "ZonalShiftEnabled";
const E = "awsQueryError";
const _d = "client";
const D = "error";
const vd = "httpError";
const yd = "item";
const bd = "message";
const xd = "smithy.ts.sdk.synthetic.com.amazonaws.autoscaling";
const Sd = "server";
const Cd = "xmlName";
const O = "com.amazonaws.autoscaling";
const wd = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.t(xd);
var Td = [
	-3,
	xd,
	"AutoScalingServiceException",
	0,
	[],
	[]
];
wd.registerError(Td, w);
const k = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.t(O);
var Ed = [
	-3,
	O,
	ko,
	{
		[E]: [`ActiveInstanceRefreshNotFound`, 400],
		[D]: _d,
		[vd]: 400
	},
	[bd],
	[0]
];
k.registerError(Ed, fo);
var Dd = [
	-3,
	O,
	Do,
	{
		[E]: [`AlreadyExists`, 400],
		[D]: _d,
		[vd]: 400
	},
	[bd],
	[0]
];
k.registerError(Dd, po);
var Od = [
	-3,
	O,
	fc,
	{
		[E]: [`IdempotentCallInProgress`, 500],
		[D]: Sd,
		[vd]: 500
	},
	[sl],
	[0]
];
k.registerError(Od, xo);
var kd = [
	-3,
	O,
	Tc,
	{
		[E]: [`IdempotentParameterMismatch`, 400],
		[D]: _d,
		[vd]: 400
	},
	[sl],
	[0]
];
k.registerError(kd, So);
var Ad = [
	-3,
	O,
	Oc,
	{
		[E]: [`InstanceRefreshInProgress`, 400],
		[D]: _d,
		[vd]: 400
	},
	[bd],
	[0]
];
k.registerError(Ad, go);
var jd = [
	-3,
	O,
	wc,
	{
		[E]: [`InvalidNextToken`, 400],
		[D]: _d,
		[vd]: 400
	},
	[bd],
	[0]
];
k.registerError(jd, bo);
var Md = [
	-3,
	O,
	_c,
	{
		[E]: [`IrreversibleInstanceRefresh`, 400],
		[D]: _d,
		[vd]: 400
	},
	[bd],
	[0]
];
k.registerError(Md, Co);
var Nd = [
	-3,
	O,
	Kc,
	{
		[E]: [`LimitExceeded`, 400],
		[D]: _d,
		[vd]: 400
	},
	[bd],
	[0]
];
k.registerError(Nd, _o);
var Pd = [
	-3,
	O,
	nu,
	{
		[E]: [`ResourceContention`, 500],
		[D]: Sd,
		[vd]: 500
	},
	[bd],
	[0]
];
k.registerError(Pd, mo);
var Fd = [
	-3,
	O,
	cu,
	{
		[E]: [`ResourceInUse`, 400],
		[D]: _d,
		[vd]: 400
	},
	[bd],
	[0]
];
k.registerError(Fd, vo);
var Id = [
	-3,
	O,
	yu,
	{
		[E]: [`ScalingActivityInProgress`, 400],
		[D]: _d,
		[vd]: 400
	},
	[bd],
	[0]
];
k.registerError(Id, yo);
var Ld = [
	-3,
	O,
	ku,
	{
		[E]: [`ServiceLinkedRoleFailure`, 500],
		[D]: Sd,
		[vd]: 500
	},
	[bd],
	[0]
];
k.registerError(Ld, ho);
const Rd = [wd, k];
var zd = [
	3,
	O,
	Eo,
	0,
	[Cl, xl],
	[1, 1]
];
var Bd = [
	3,
	O,
	Go,
	0,
	[Cl, xl],
	[1, 1]
];
var Vd = [
	3,
	O,
	Uo,
	0,
	[wo, jl],
	[() => tp, 0],
	1
];
var Hd = [
	3,
	O,
	$o,
	0,
	[
		Oo,
		T,
		cs,
		Vu,
		xu,
		Os,
		nc,
		Au,
		zl,
		Qs,
		zo,
		Io
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
var Ud = [
	3,
	O,
	Ho,
	0,
	[es],
	[64]
];
var Wd = [
	3,
	O,
	Fo,
	0,
	[
		T,
		vl,
		bl,
		As,
		Ms,
		qo,
		cc,
		Ts,
		Io,
		Gc,
		tl,
		ml,
		Vl,
		Yo,
		Wc,
		Ju,
		sc,
		dc,
		Pu,
		Yl,
		cd,
		ec,
		vu,
		Wu,
		Qu,
		kl,
		Ou,
		pl,
		ys,
		pd,
		hd,
		Es,
		js,
		Ls,
		$u,
		Sc,
		Vs,
		Jo,
		Xo,
		Cs,
		xc,
		Nl
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
		() => kf,
		[() => Nf, 0],
		1,
		64,
		64,
		64,
		1,
		() => sp,
		() => dp,
		0,
		0,
		() => ip,
		0,
		() => fp,
		64,
		2,
		0,
		1,
		2,
		() => $f,
		1,
		0,
		0,
		1,
		() => mp,
		() => yf,
		0,
		() => qd,
		() => Jd,
		() => $d,
		() => vf,
		() => If
	],
	8
];
var Gd = [
	3,
	O,
	Lo,
	0,
	[
		Ro,
		yc,
		Cc,
		jl,
		_l,
		rc
	],
	[
		64,
		2,
		2,
		0,
		1,
		() => ap
	]
];
var Kd = [
	3,
	O,
	Bo,
	0,
	[Vo, jl],
	[[() => np, 0], 0],
	1
];
var qd = [
	3,
	O,
	Jo,
	0,
	[us],
	[0]
];
var Jd = [
	3,
	O,
	Xo,
	0,
	[gd, Bc],
	[2, 0]
];
var Yd = [
	3,
	O,
	ns,
	0,
	[Cl, xl],
	[1, 1]
];
var Xd = [
	3,
	O,
	os,
	0,
	[Ds],
	[[() => tf, 0]]
];
var Zd = [
	3,
	O,
	fs,
	0,
	[Dc],
	[0]
];
var Qd = [
	3,
	O,
	ps,
	0,
	[T, fd],
	[0, 2],
	1
];
var $d = [
	3,
	O,
	Cs,
	0,
	[xs, ws],
	[0, () => ef]
];
var ef = [
	3,
	O,
	ws,
	0,
	[bs, Ss],
	[64, 64]
];
var tf = [
	3,
	O,
	vs,
	0,
	[eu],
	[[() => up, { [Cd]: _u }]]
];
var nf = [
	3,
	O,
	gs,
	0,
	[Wu],
	[() => pp],
	1
];
var rf = [
	3,
	O,
	Js,
	0,
	[Wu],
	[() => pp],
	1
];
var af = [
	3,
	O,
	Fs,
	0,
	[Ec, jl],
	[[() => op, 0], 0]
];
var sf = [
	3,
	O,
	Is,
	0,
	[
		T,
		kc,
		jl,
		_l
	],
	[
		0,
		64,
		0,
		1
	],
	1
];
var cf = [
	3,
	O,
	Rs,
	0,
	[qc],
	[() => cp]
];
var lf = [
	3,
	O,
	zs,
	0,
	[T, Yc],
	[0, 64],
	1
];
var uf = [
	3,
	O,
	Ws,
	0,
	[
		jo,
		T,
		mc,
		Cc,
		_l,
		jl,
		rc
	],
	[
		64,
		0,
		2,
		2,
		1,
		0,
		() => ap
	]
];
var df = [
	3,
	O,
	Ys,
	0,
	[
		pd,
		dc,
		jl
	],
	[
		() => $f,
		() => sp,
		0
	]
];
var ff = [
	3,
	O,
	Xs,
	0,
	[
		T,
		_l,
		jl
	],
	[
		0,
		1,
		0
	],
	1
];
var pf = [
	3,
	O,
	Ns,
	0,
	[tl, ml],
	[() => kf, [() => Nf, 0]]
];
var mf = [
	3,
	O,
	Us,
	0,
	[Gu],
	[64]
];
var hf = [
	3,
	O,
	tc,
	0,
	[Sl, oc],
	[0, 0]
];
var gf = [
	3,
	O,
	ic,
	0,
	[wl, ld],
	[0, 64]
];
var _f = [
	3,
	O,
	Hc,
	0,
	[
		bc,
		Qo,
		Qc,
		lc,
		Jl,
		Ic,
		Zo,
		Gc,
		tl,
		vc,
		dd
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
		() => kf,
		0,
		0
	],
	5
];
var vf = [
	3,
	O,
	xc,
	0,
	[hu],
	[() => zf]
];
var yf = [
	3,
	O,
	Sc,
	0,
	[dl, fl],
	[1, 1]
];
var bf = [
	3,
	O,
	Pc,
	0,
	[
		Dc,
		T,
		vu,
		zu,
		Vu,
		nc,
		Ul,
		Lc,
		Wl,
		Ql,
		Ns,
		ru,
		Uu
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
		() => Sf,
		() => Rf,
		[() => pf, 0],
		() => Bf,
		0
	]
];
var xf = [
	3,
	O,
	Ac,
	0,
	[Ul, Lc],
	[1, 1]
];
var Sf = [
	3,
	O,
	Mc,
	0,
	[Zc, md],
	[() => xf, () => Cf]
];
var Cf = [
	3,
	O,
	Nc,
	0,
	[Ul, Lc],
	[1, 1]
];
var wf = [
	3,
	O,
	Fc,
	0,
	[
		od,
		hl,
		ms,
		cl,
		$s,
		gc,
		Mu,
		yl,
		Il,
		rs,
		is,
		iu,
		Dl,
		el,
		$c,
		Xu,
		ts,
		Ko,
		To,
		Mo,
		No,
		Wo,
		Tl,
		Ao,
		as
	],
	[
		() => Qf,
		() => Mf,
		64,
		() => jf,
		64,
		64,
		1,
		1,
		1,
		0,
		0,
		2,
		() => Ff,
		0,
		64,
		() => Yf,
		() => Yd,
		64,
		() => zd,
		64,
		64,
		() => Bd,
		() => Pf,
		64,
		[() => Xd, 0]
	],
	2
];
var Tf = [
	3,
	O,
	jc,
	0,
	[uu],
	[2]
];
var Ef = [
	3,
	O,
	pc,
	0,
	[
		Pl,
		Fl,
		Ll,
		bu,
		Su,
		ju,
		Ks
	],
	[
		0,
		1,
		1,
		0,
		1,
		0,
		() => rp
	]
];
var Df = [
	3,
	O,
	tl,
	0,
	[al, Rl],
	[() => kf, [() => lp, 0]]
];
var Of = [
	3,
	O,
	il,
	0,
	[
		Ic,
		dd,
		al,
		Fc,
		vc
	],
	[
		0,
		0,
		() => kf,
		[() => wf, 0],
		0
	]
];
var kf = [
	3,
	O,
	al,
	0,
	[
		nl,
		rl,
		ud
	],
	[
		0,
		0,
		0
	]
];
var Af = [
	3,
	O,
	Xc,
	0,
	[
		Jc,
		T,
		ol,
		Ml,
		tu,
		Al,
		uc,
		ac,
		Hs
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		0
	]
];
var jf = [
	3,
	O,
	ll,
	0,
	[Cl, xl],
	[1, 1]
];
var Mf = [
	3,
	O,
	gl,
	0,
	[Cl, xl],
	[1, 1],
	1
];
var Nf = [
	3,
	O,
	ml,
	0,
	[tl, pc],
	[[() => Df, 0], () => Ef]
];
var Pf = [
	3,
	O,
	El,
	0,
	[Cl, xl],
	[1, 1]
];
var Ff = [
	3,
	O,
	Ol,
	0,
	[Cl, xl],
	[1, 1]
];
var If = [
	3,
	O,
	Nl,
	0,
	[$l],
	[0],
	1
];
var Lf = [
	3,
	O,
	Kl,
	0,
	[hc],
	[0]
];
var Rf = [
	3,
	O,
	du,
	0,
	[
		dl,
		zc,
		_s,
		ls,
		Nu,
		Po,
		Cu,
		Du,
		Ho,
		fl,
		ss
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
		() => Ud,
		1,
		1
	]
];
var zf = [
	3,
	O,
	hu,
	0,
	[Yu],
	[0]
];
var Bf = [
	3,
	O,
	ru,
	0,
	[
		pu,
		mu,
		Hl,
		Rc,
		Gl
	],
	[
		0,
		4,
		1,
		1,
		() => Sf
	]
];
var Vf = [
	3,
	O,
	ou,
	0,
	[Dc],
	[0]
];
var Hf = [
	3,
	O,
	su,
	0,
	[T],
	[0],
	1
];
var Uf = [
	3,
	O,
	Fu,
	0,
	[T, Iu],
	[0, 64],
	1
];
var Wf = [
	3,
	O,
	Tu,
	0,
	[Dc],
	[0]
];
var Gf = [
	3,
	O,
	Eu,
	0,
	[
		T,
		Uu,
		Ns,
		Ql
	],
	[
		0,
		0,
		[() => pf, 0],
		() => Rf
	],
	1
];
var Kf = [
	3,
	O,
	Lu,
	0,
	[Xl, Bu],
	[0, 0]
];
var qf = [
	3,
	O,
	td,
	0,
	[
		Uc,
		lu,
		gu,
		ad,
		Bl
	],
	[
		0,
		0,
		0,
		0,
		2
	],
	1
];
var Jf = [
	3,
	O,
	Ku,
	0,
	[
		lu,
		gu,
		Uc,
		ad,
		Bl
	],
	[
		0,
		0,
		0,
		0,
		2
	]
];
var Yf = [
	3,
	O,
	Zu,
	0,
	[Cl, xl],
	[1, 1]
];
var Xf = [
	3,
	O,
	ed,
	0,
	[Vc, nd],
	[0, 0],
	1
];
var Zf = [
	3,
	O,
	id,
	0,
	[
		T,
		Gc,
		tl,
		ml,
		vl,
		bl,
		As,
		Ms,
		qo,
		Yo,
		cc,
		sc,
		Yl,
		cd,
		Qu,
		kl,
		Ou,
		pl,
		ys,
		Es,
		js,
		Ls,
		Sc,
		Jo,
		Xo,
		Hu,
		Cs,
		xc,
		Vs
	],
	[
		0,
		0,
		() => kf,
		[() => Nf, 0],
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
		() => yf,
		() => qd,
		() => Jd,
		2,
		() => $d,
		() => vf,
		0
	],
	1
];
var Qf = [
	3,
	O,
	sd,
	0,
	[Cl, xl],
	[1, 1],
	1
];
var $f = [
	3,
	O,
	pd,
	0,
	[
		ul,
		vl,
		Zl,
		vu,
		jc
	],
	[
		1,
		1,
		0,
		0,
		() => Tf
	]
];
var ep = "unit";
var tp = [
	1,
	O,
	wo,
	0,
	() => Hd
];
var np = [
	1,
	O,
	Vo,
	0,
	[() => Wd, 0]
];
var rp = [
	1,
	O,
	Ks,
	0,
	() => mf
];
var ip = [
	1,
	O,
	ec,
	0,
	() => hf
];
var ap = [
	1,
	O,
	rc,
	0,
	() => gf
];
var op = [
	1,
	O,
	Ec,
	0,
	[() => bf, 0]
];
var sp = [
	1,
	O,
	dc,
	0,
	() => _f
];
var cp = [
	1,
	O,
	qc,
	0,
	() => Af
];
var lp = [
	1,
	O,
	Rl,
	0,
	[() => Of, 0]
];
var up = [
	1,
	O,
	ql,
	0,
	[() => Lf, { [Cd]: yd }]
];
var dp = [
	1,
	O,
	Pu,
	0,
	() => Kf
];
var fp = [
	1,
	O,
	qu,
	0,
	() => Jf
];
var pp = [
	1,
	O,
	Wu,
	0,
	() => qf
];
var mp = [
	1,
	O,
	$u,
	0,
	() => Xf
];
var hp = [
	9,
	O,
	ds,
	0,
	() => Qd,
	() => Zd
];
var gp = [
	9,
	O,
	hs,
	0,
	() => nf,
	() => ep
];
var _p = [
	9,
	O,
	qs,
	0,
	() => rf,
	() => ep
];
var vp = [
	9,
	O,
	ks,
	0,
	() => Gd,
	() => Kd
];
var yp = [
	9,
	O,
	Ps,
	0,
	() => sf,
	() => af
];
var bp = [
	9,
	O,
	Bs,
	0,
	() => lf,
	() => cf
];
var xp = [
	9,
	O,
	Gs,
	0,
	() => uf,
	() => Vd
];
var Sp = [
	9,
	O,
	Zs,
	0,
	() => ff,
	() => df
];
var Cp = [
	9,
	O,
	fu,
	0,
	() => Uf,
	() => ep
];
var wp = [
	9,
	O,
	au,
	0,
	() => Hf,
	() => Vf
];
var Tp = [
	9,
	O,
	wu,
	0,
	() => Gf,
	() => Wf
];
var Ep = [
	9,
	O,
	Ru,
	0,
	() => Uf,
	() => ep
];
var Dp = [
	9,
	O,
	rd,
	0,
	() => Zf,
	() => ep
];
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$7 = (e) => {
	return {
		apiVersion: "2011-01-01",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.bt,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.yt,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver$3,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultAutoScalingHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.o()
		}],
		logger: e?.logger ?? new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.Q(),
		protocol: e?.protocol ?? _AwsQueryProtocol_DeIlxZsE_js__WEBPACK_IMPORTED_MODULE_12__.t,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.autoscaling",
			errorTypeRegistries: Rd,
			xmlNamespace: "http://autoscaling.amazonaws.com/doc/2011-01-01/",
			version: "2011-01-01",
			serviceTarget: "AutoScaling_2011_01_01"
		},
		serviceId: e?.serviceId ?? "Auto Scaling",
		sha256: e?.sha256 ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/runtimeConfig.js
const getRuntimeConfig$6 = (e) => {
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.tt)(process.version);
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.q)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.nt);
	const n = getRuntimeConfig$7(e);
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.xt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.mt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_14__.i,
		defaultSocketTimeout: (0,_FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_8__.i)(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.p)({
			serviceId: n.serviceId,
			clientVersion: Ja
		}),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.X, {
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.Y,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_10__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)({
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_10__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.ut, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.lt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$3 = (e) => {
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
const resolveHttpAuthRuntimeConfig$3 = (e) => {
	return {
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	};
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$3 = (e, t) => {
	const n = Object.assign((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.l)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.$)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.A)(e), getHttpAuthExtensionConfiguration$3(e));
	t.forEach((e) => e.configure(n));
	return Object.assign(e, (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.u)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.et)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.j)(n), resolveHttpAuthRuntimeConfig$3(n));
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/AutoScalingClient.js
var AutoScalingClient = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.ct {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig$6(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters$3(t);
		const r = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.b)(n);
		const i = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.v)(r);
		const a = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.J)(i);
		const o = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.O)(a);
		const s = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.V)(o);
		const c = resolveHttpAuthSchemeConfig$3(s);
		const l = resolveRuntimeExtensions$3(c, e?.extensions || []);
		this.config = l;
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultAutoScalingHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commandBuilder.js
const A = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.Z)(qa, "AutoScaling_2011_01_01", "AutoScalingClient", _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.B);
const j = {};
const _mw0$3 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/CancelInstanceRefreshCommand.js
var CancelInstanceRefreshCommand = class extends A(j, _mw0$3, "CancelInstanceRefresh", hp) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/CreateOrUpdateTagsCommand.js
var CreateOrUpdateTagsCommand = class extends A(j, _mw0$3, "CreateOrUpdateTags", gp) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DeleteTagsCommand.js
var DeleteTagsCommand = class extends A(j, _mw0$3, "DeleteTags", _p) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeAutoScalingGroupsCommand.js
var DescribeAutoScalingGroupsCommand = class extends A(j, _mw0$3, "DescribeAutoScalingGroups", vp) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeInstanceRefreshesCommand.js
var DescribeInstanceRefreshesCommand = class extends A(j, _mw0$3, "DescribeInstanceRefreshes", yp) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeLifecycleHooksCommand.js
var DescribeLifecycleHooksCommand = class extends A(j, _mw0$3, "DescribeLifecycleHooks", bp) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeScalingActivitiesCommand.js
var DescribeScalingActivitiesCommand = class extends A(j, _mw0$3, "DescribeScalingActivities", xp) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeWarmPoolCommand.js
var DescribeWarmPoolCommand = class extends A(j, _mw0$3, "DescribeWarmPool", Sp) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/ResumeProcessesCommand.js
var ResumeProcessesCommand = class extends A(j, _mw0$3, "ResumeProcesses", Cp) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/RollbackInstanceRefreshCommand.js
var RollbackInstanceRefreshCommand = class extends A(j, _mw0$3, "RollbackInstanceRefresh", wp) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/StartInstanceRefreshCommand.js
var StartInstanceRefreshCommand = class extends A(j, _mw0$3, "StartInstanceRefresh", Tp) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/SuspendProcessesCommand.js
var SuspendProcessesCommand = class extends A(j, _mw0$3, "SuspendProcesses", Ep) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/UpdateAutoScalingGroupCommand.js
var UpdateAutoScalingGroupCommand = class extends A(j, _mw0$3, "UpdateAutoScalingGroup", Dp) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeAutoScalingGroupsPaginator.js
const Op = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.a)(AutoScalingClient, DescribeAutoScalingGroupsCommand, "NextToken", "NextToken", "MaxRecords");
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeScalingActivitiesPaginator.js
const kp = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.a)(AutoScalingClient, DescribeScalingActivitiesCommand, "NextToken", "NextToken", "MaxRecords");
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeWarmPoolPaginator.js
const Ap = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.a)(AutoScalingClient, DescribeWarmPoolCommand, "NextToken", "NextToken", "MaxRecords");
// packages/aws/src/autoscaling/suspension.ts
const tagOf = (e) => ({
	ResourceId: e,
	ResourceType: "auto-scaling-group",
	Key: Rr
});
const suspensionActs = (e) => ({
	"tag-group": async ({ group: t, refresh: n }) => {
		await e.send(new CreateOrUpdateTagsCommand({ Tags: [{
			...tagOf(t),
			Value: n,
			PropagateAtLaunch: false
		}] }));
	},
	"untag-group": async ({ group: t }) => {
		await e.send(new DeleteTagsCommand({ Tags: [tagOf(t)] }));
	},
	"suspend-process": async ({ group: t }) => {
		await e.send(new SuspendProcessesCommand({
			AutoScalingGroupName: t,
			ScalingProcesses: [Lr]
		}));
	},
	"resume-process": async ({ group: t }) => {
		await e.send(new ResumeProcessesCommand({
			AutoScalingGroupName: t,
			ScalingProcesses: [Lr]
		}));
	}
});
// packages/aws/src/autoscaling/client.ts
const jp = {
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
const Mp = 100;
const Np = 50;
const Pp = 1728e5;
const autoScaling = (e) => {
	const t = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.t)(new AutoScalingClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_14__.n)(e)), e);
	const n = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.t)(new AutoScalingClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_14__.t)(e)), e);
	return {
		async groups() {
			const e = Op({
				client: t,
				pageSize: Mp
			}, {});
			return (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.n)(e, (e) => e.AutoScalingGroups);
		},
		async groupsNamed(e) {
			const n = [];
			for (const r of (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.p)(e, Mp)) {
				const e = Op({
					client: t,
					pageSize: Mp
				}, { AutoScalingGroupNames: r });
				n.push(...await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.n)(e, (e) => e.AutoScalingGroups));
			}
			return n;
		},
		async groupsTagged(e, n) {
			const r = [{
				Name: `tag:${e}`,
				Values: [n]
			}];
			const i = Op({
				client: t,
				pageSize: Mp
			}, { Filters: r });
			return (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.n)(i, (e) => e.AutoScalingGroups);
		},
		async refreshes(e) {
			return ((await t.send(new DescribeInstanceRefreshesCommand({
				AutoScalingGroupName: e,
				MaxRecords: Mp
			}))).InstanceRefreshes ?? []).map(refreshOf);
		},
		async warmPool(e) {
			return (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.n)(Ap({
				client: t,
				pageSize: Np
			}, { AutoScalingGroupName: e }), (e) => e.Instances);
		},
		async changes(e, n) {
			return (await activitiesSince(t, e, n - Pp)).flatMap(changesOf);
		},
		async activities(e, n) {
			return (await activitiesSince(t, e, n)).map(activityOf);
		},
		async hooks(e) {
			return ((await t.send(new DescribeLifecycleHooksCommand({ AutoScalingGroupName: e }))).LifecycleHooks ?? []).map(hookOf);
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
					Strategy: a.strategy ?? "Rolling",
					DesiredConfiguration: configuration(a),
					Preferences: knownToAws({
						...i,
						...r ? { CheckpointPercentages: [...r] } : {},
						...t ? { AlarmSpecification: { Alarms: [...t] } } : {}
					})
				}));
			},
			...suspensionActs(n),
			"cancel-refresh": async ({ group: e }) => {
				await n.send(new CancelInstanceRefreshCommand({ AutoScalingGroupName: e }));
			},
			"rollback-refresh": async ({ group: e }) => {
				await n.send(new RollbackInstanceRefreshCommand({ AutoScalingGroupName: e }));
			}
		}
	};
};
const activitiesSince = async (e, t, n) => {
	const r = [];
	for await (const { Activities: i = [] } of kp({
		client: e,
		pageSize: Mp
	}, { AutoScalingGroupName: t })) {
		r.push(...i);
		const e = i.at(-1)?.StartTime;
		if (e && e.getTime() < n) break;
	}
	return r;
};
const knownToAws = (e) => e;
const configuration = ({ template: e, version: t, policy: n }) => n ? { MixedInstancesPolicy: n } : { LaunchTemplate: {
	LaunchTemplateId: e,
	Version: t
} };
const hookOf = ({ LifecycleHookName: e = "", LifecycleTransition: t, HeartbeatTimeout: n = 3600, DefaultResult: r }) => ({
	name: e,
	at: t === "autoscaling:EC2_INSTANCE_TERMINATING" ? "termination" : "launch",
	heartbeat: n * 1e3,
	otherwise: r === "CONTINUE" ? "CONTINUE" : "ABANDON"
});
const activityOf = ({ StatusCode: e, StatusMessage: t = "", Description: n = "", Cause: r = "", StartTime: i, Details: a }) => {
	const o = zoneIn(a);
	return {
		status: e ?? "",
		message: t,
		description: n,
		cause: r,
		...o === void 0 ? {} : { zone: o },
		started: i?.getTime() ?? 0
	};
};
const zoneIn = (e = "{}") => {
	try {
		const { "Availability Zone": t } = JSON.parse(e);
		return typeof t === "string" ? t : void 0;
	} catch {
		return;
	}
};
const Fp = /\b(i-[0-9a-f]{8,17})\b/;
const Ip = /^(Launching a new EC2 instance|Attaching|Moving EC2 instance out of Standby)\b/i;
const Lp = /^Launching a new EC2 instance into\b/i;
const Rp = "root volume";
const awayAndBack = (e, t, n) => [{
	instance: e,
	does: "leaves",
	at: t,
	unhealthy: false
}, ...n === void 0 ? [] : [{
	instance: e,
	does: "enters",
	at: n,
	unhealthy: false
}]];
const changesOf = ({ Description: e = "", Cause: t = "", StatusCode: n, StartTime: r, EndTime: i }) => {
	const a = Fp.exec(e)?.[1];
	if (a === void 0 || !r) return [];
	const o = r.getTime();
	if (e.toLowerCase().includes(Rp)) return awayAndBack(a, o, n === "Successful" ? i?.getTime() : void 0);
	if (!Ip.test(e)) return [{
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
	return n === "Successful" && i && !Lp.test(e) ? [s, {
		...s,
		does: "enters",
		at: i.getTime()
	}] : [s];
};
const isRequested = (e = "") => /\b(manual(ly)?|request(ed)?|user)\b/i.test(e) && !/alarm|fail|automatic|unhealthy|time/i.test(e);
const isGoingBack = ({ Status: e }) => e === "RollbackInProgress" || e === "RollbackSuccessful";
const goalOf = ({ DesiredConfiguration: e = {} }) => {
	const { LaunchTemplate: t, MixedInstancesPolicy: n } = e;
	if (n) return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(n);
	return t && {
		template: t.LaunchTemplateId ?? "",
		version: t.Version ?? ""
	};
};
const refreshOf = (e) => {
	return {
		id: e.InstanceRefreshId ?? "",
		to: goalOf(e),
		state: jp[e.Status] ?? "going",
		status: e.Status ?? "",
		percent: e.PercentageComplete ?? 0,
		why: e.RollbackDetails?.RollbackReason ?? e.StatusReason ?? "",
		...isGoingBack(e) && isRequested(e.RollbackDetails?.RollbackReason) ? { requested: true } : {},
		...e.Strategy === "ReplaceRootVolume" ? { inPlace: true } : {},
		...e.Preferences?.InstanceWarmup === void 0 ? {} : { warmUp: e.Preferences.InstanceWarmup },
		...e.Preferences?.CheckpointPercentages?.length ? { checkpoints: e.Preferences.CheckpointPercentages } : {},
		started: e.StartTime?.getTime(),
		ended: e.EndTime?.getTime()
	};
};
// packages/aws/src/connection/facts.ts
const zp = 2e4;
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
			if (t.size > zp && n !== void 0) t.delete(n);
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
const Bp = 57e3;
const Vp = 49e3;
const Hp = 3e5;
const Up = 11e3;
const whileNear = (e, t) => Math.max(Up, (e.lastLook.began - t) / 8);
const Wp = {
	least: 3e3,
	most: 3e4
};
const fleetFacts = (e) => ({
	now: e,
	refreshes: facts(e),
	activities: facts(e),
	launches: facts(e),
	groups: facts(e),
	selected: facts(e),
	instances: facts(e),
	architectures: facts(e),
	volumes: facts(e),
	targets: facts(e),
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
	mayEnd: new Map(),
	awaited: new Map()
});
const noticedSince = ({ now: e }) => e() - Vp + 1;
const freshSince = ({ now: e, lastLook: { began: t, took: n }, longest: r }) => Math.min(t, e() - Math.min(Wp.most, Math.max(Wp.least, 2 * n, 2 * r.took)));
const sameSince = ({ now: e }) => e() - Wp.least;
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
		e.selected.doubt(t),
		e.targets.doubt(t)
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
const doubtAll = ({ refreshes: e, launches: t, groups: n, selected: r, targets: i }, a) => {
	const o = olderThan(a);
	for (const t of [
		e,
		n,
		r,
		i
	]) t.doubt(o);
	t.doubt((e, t) => o(e, t) && mayMean(t.value));
};
const doubtGroup = (e, t) => {
	noteLength(e);
	e.selected.doubt();
	const { changes: n } = Li[t.do];
	if (n.includes("refreshes")) e.refreshes.doubt((e) => e === t.group);
	if (n.includes("versions")) e.launches.doubt((e, { value: n }) => n.template === t.template);
	if (n.includes("groups")) e.groups.doubt();
};
const nextLook = (e) => {
	const { now: t, refreshes: n, nearEnd: r, awaited: i, lastLook: a } = e;
	if (a.began + a.took + 57e3 < t()) return void 0;
	const o = a.began - Bp;
	const s = n.all().map(([t, { at: n }]) => lastSeen(e, t, n));
	const c = Math.min(...s.filter((e) => e >= o));
	if (c === Number.POSITIVE_INFINITY) return void 0;
	const isLookedAt = (e) => (n.known(e)?.at ?? 0) >= o;
	const l = [...r, ...i].filter(([e]) => isLookedAt(e)).map(([, t]) => Math.max(t, a.began + whileNear(e, t)));
	return Math.min(c + Bp - a.lead, ...l);
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
// packages/aws/src/autoscaling/group-architectures.ts
const lookAtArchitectures = async ({ ec2: e, facts: t }, n) => {
	const r = [...new Set((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(n))].flatMap((e) => e ?? []);
	if (r.length < 2) return {};
	const i = r.filter((e) => e.startsWith("ami-"));
	const a = r.filter((e) => !e.startsWith("ami-")).map((e) => [e, Ni]);
	const o = i.filter((e) => !t.architectures.known(e));
	for (const [n, r] of o.length > 0 ? await e.architectures(o) : []) await t.architectures.recall(n, 0, async () => r);
	const s = i.map((e) => [e, t.architectures.known(e)?.value || "not known"]);
	return { architectures: new Map([...s, ...a]) };
};
// packages/aws/src/autoscaling/group-facts.ts
const trafficOf = ({ TargetGroupARNs: e, LoadBalancerNames: t, TrafficSources: n }) => {
	const r = n ?? [];
	const i = [...new Set([...e ?? [], ...r.filter(({ Type: e }) => e === "elbv2").flatMap(({ Identifier: e }) => e ?? [])])];
	const a = r.some(({ Type: e }) => e === "vpc-lattice");
	return {
		loadBalanced: (e?.length ?? 0) + (t?.length ?? 0) > 0 || r.some(({ Type: e }) => e !== "vpc-lattice"),
		...i.length > 0 ? { targetGroups: i } : {},
		...a ? { lattice: a } : {}
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
// packages/aws/src/autoscaling/group-instances.ts
const instanceOf = ({ InstanceId: e = "", LifecycleState: t, ProtectedFromScaleIn: n = false, WeightedCapacity: r, ImageId: i, LaunchTemplate: a }, o, s = false) => ({
	id: e,
	...launched(o.get(e), i),
	inService: t === "InService",
	leaving: /^(Warmed:)?Terminat/.test(t ?? ""),
	standby: t === "Standby" || t === "EnteringStandby",
	protectedFromScaleIn: n,
	...r === void 0 ? {} : { weight: Number(r) },
	...s ? { from: {
		template: a?.LaunchTemplateId ?? "",
		version: a?.Version ?? ""
	} } : {}
});
const launched = (e, t) => ({
	image: (e && t?.startsWith("ami-") ? t : e?.image) ?? "",
	...e?.launched === void 0 ? {} : { launched: e.launched }
});
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
	const o = [...i].sort();
	const s = key(...o);
	const { launches: c } = t;
	const l = c.known(s)?.value ?? readFor(t, n, r, i);
	const u = l !== void 0 && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Dt)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.It)(l)?.image);
	const d = l?.number === r ? 0 : noticedSince(t);
	const read = async () => ({
		...await e.templateVersions(n, r, i, a),
		version: r,
		asked: i
	});
	if (l && !u && !c.known(s)) return Promise.resolve(l);
	if (!u) return c.recall(s, d, read);
	return c.recall(key(...o, "running", ...[...a].sort()), d, read);
};
const readFor = ({ launches: e }, { id: t }, n, r) => {
	for (const [, { value: i }] of e.all()) {
		const e = i.versions.find(({ number: e }) => e === n);
		const a = e?.rest === (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.It)(i)?.rest && r.includes(e?.image ?? "") && !(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(e?.image);
		const o = r.every((e) => i.asked.includes(e));
		if (!e || i.template !== t || i.volumes || !a || !o) continue;
		return {
			...i,
			version: n,
			number: n,
			versions: i.versions.filter(({ number: e, image: t }) => e === n || r.includes(t))
		};
	}
};
// packages/aws/src/autoscaling/group-targets.ts
const withTargetHealth = async ({ loadBalancing: e, facts: t }, n, r) => {
	if (!asksTargets(n, r)) {
		t.awaited.delete(n.name);
		return n;
	}
	const i = n.instances.filter(({ inService: e }) => e).map(({ id: e }) => e);
	const a = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.h)(() => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)((n.targetGroups ?? []).map(async (n) => {
		const r = targetsSince(t, t.targets.known(n), n, i);
		return [n, await t.targets.recall(n, r, () => e.targets(n))];
	})));
	const o = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(a) ? a : healthsOf(a, i);
	if (!((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(o) || [...o.values()].some(isFailing))) t.awaited.delete(n.name);
	else if (!t.awaited.has(n.name)) t.awaited.set(n.name, t.now());
	return {
		...n,
		targetHealth: o
	};
};
const healthsOf = (e, t) => new Map(t.map((t) => [t, e.flatMap(([e, n]) => healthIn(e, n, t))]));
const Gp = {
	state: "unused",
	reason: "Target.NotRegistered",
	description: "Target is not registered to the target group"
};
const healthIn = (e, t, n) => {
	const r = t.filter(({ id: e }) => e === n);
	return (r.length > 0 ? r : [Gp]).map(({ state: t, reason: n, description: r }) => ({
		targetGroup: e,
		state: t,
		reason: n,
		description: r
	}));
};
const isFailing = (e) => failsAsTarget(e).length > 0;
const targetsSince = (e, t, n, r) => {
	return t !== void 0 && r.every((e) => !isFailing(healthIn(n, t.value, e))) ? e.now() - Hp : sameSince(e);
};
// packages/aws/src/autoscaling/refreshes.ts
const lookAtRefreshes = async (e, t, n) => {
	const { autoScaling: r, facts: i } = e;
	const a = t.AutoScalingGroupName;
	noteLaunches(i, t);
	const o = await i.refreshes.recall(a, refreshesSince(i, a), () => r.refreshes(a));
	const [s] = o;
	return s && hasFailed(s, n) ? {
		refreshes: o,
		refreshActivities: await lookAtActivities(e, a, s)
	} : { refreshes: o };
};
const hasFailed = ({ id: e, state: t, requested: n }, r) => r !== void 0 && !r.has(e) && !n && (t === "failed" || t === "rolled-back");
const lookAtActivities = ({ autoScaling: e, facts: t }, n, { id: r, started: i }) => t.activities.recall(`${n} ${r}`, 0, () => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.m)(() => e.activities(n, i ?? t.now())));
// packages/aws/src/autoscaling/root-volumes.ts
const lookAtVolumes = async ({ ec2: e, facts: t }, { policy: n }, r) => {
	if (!n || !(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(n)) return void 0;
	const i = [...new Set(r)].filter((e) => e.startsWith("ami-"));
	const a = i.filter((e) => !t.volumes.known(e));
	for (const [n, r] of a.length > 0 ? await e.volumeCounts(a) : []) await t.volumes.recall(n, 0, async () => r);
	return new Map(i.flatMap((e) => {
		const n = t.volumes.known(e);
		return n ? [[e, n.value]] : [];
	}));
};
// packages/aws/src/autoscaling/fleet.ts
const Kp = 8;
const lookAtFleet = async ({ facts: e = fleetFacts(() => 0), ...t }, n, r, i, a = true) => {
	const o = {
		...t,
		facts: e
	};
	lookBegins(e);
	try {
		const e = new Map(await lookAtGroups(o, n, r, {
			proof: a,
			past: i?.past
		}));
		return {
			kind: "asg",
			groups: e,
			past: i?.past ?? pastRefreshes(e.values())
		};
	} finally {
		lookEnds(e);
	}
};
const lookAtGroups = async (e, t, n, { proof: r, past: i }) => {
	const { autoScaling: a, facts: o } = e;
	const { names: s, found: c, all: l } = await selected(e, t);
	const u = (0,_place_client_ClESPkWc_js__WEBPACK_IMPORTED_MODULE_6__.n)(Kp);
	const d = new Map(await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)([...c.values()].filter(hasPool).map(async ({ AutoScalingGroupName: e }) => {
		return [e, await u(() => orUnreadable$1(e, () => a.warmPool(e)))];
	})));
	const f = [...c.values()].flatMap((e) => [...e.Instances ?? [], ...waiting(d.get(e.AutoScalingGroupName))]);
	const p = await lookAtInstances(e, f.flatMap(({ InstanceId: e }) => e ?? []));
	lookAsksRefreshes(o);
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)(s.map(async (t) => {
		const a = c.get(t);
		if (!a) return [t, missingGroup(t)];
		return [t, await u(async () => {
			const o = await readGroup(e, a, l, d.get(t), p, n, i);
			return r && readable(o) ? withTargetHealth(e, o, n) : o;
		})];
	}));
};
const selected = async ({ autoScaling: e, facts: t }, n) => {
	const r = t.groups.known("all");
	const i = await t.groups.recall("all", t.now() - Hp, () => e.groups());
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
const waiting = (e) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v)(e) ? e : [];
const orUnreadable$1 = async (e, t) => {
	const n = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.m)(t);
	return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n) ? {
		...n,
		name: e
	} : n;
};
const hasPool = ({ WarmPoolConfiguration: e }) => e !== void 0;
const readGroup = async (e, t, n, r, i, a, o) => {
	const s = t.AutoScalingGroupName;
	const l = policyOf(t);
	const u = l !== void 0 && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(l);
	const d = (t.Instances ?? []).map((e) => instanceOf(e, i, u));
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(r)) return r;
	const f = r?.map((e) => instanceOf(e, i));
	return orUnreadable$1(s, async () => {
		const r = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.kt)({
			instances: d,
			...f ? { pool: f } : {}
		});
		const i = await lookAtLaunches(e, t, n, a, r);
		e.facts.templates.set(s, new Set(i.map(({ template: e }) => e)));
		const [c = qp, ...u] = i;
		const p = await lookAtRefreshes(e, t, o);
		const m = {
			...c,
			name: s,
			desired: t.DesiredCapacity ?? 0,
			max: t.MaxSize ?? 0,
			...l ? { policy: l } : {},
			...u.length > 0 ? { overrides: u } : {},
			...p,
			instances: d,
			...f ? { pool: f } : {},
			suspended: (t.SuspendedProcesses ?? []).flatMap((e) => e.ProcessName ?? []),
			...suspendedForOf(t),
			healthCheck: t.HealthCheckType ?? "EC2",
			...trafficOf(t),
			warmUp: t.DefaultInstanceWarmup ?? t.HealthCheckGracePeriod ?? 0,
			...ownersOf(t)
		};
		noteEnd(e.facts, m);
		return {
			...m,
			...await lookAtImages(e, m, a)
		};
	});
};
const lookAtImages = async (e, t, n) => {
	const r = await lookAtArchitectures(e, t);
	const i = await lookAtVolumes(e, t, n);
	return {
		...r,
		...i ? { volumesOf: i } : {}
	};
};
const suspendedForOf = ({ Tags: e = [] }) => {
	const t = e.find(({ Key: e }) => e === Rr);
	return t ? { suspendedFor: t.Value ?? "" } : {};
};
const qp = {
	template: "",
	version: "$Default",
	number: "",
	versions: [],
	followers: []
};
const hasTag = (e, { key: t, value: n }) => (e.Tags ?? []).some((e) => e.Key === t && e.Value === n);
// packages/aws/src/environment/clients.ts
const clientsOf = (e, t) => {
	const n = e.get(t);
	if (!n) throw new Error(`no clients for target ${t}`);
	return n;
};
// node_modules/.pnpm/@smithy+middleware-compression@4.6.2/node_modules/@smithy/middleware-compression/dist-es/NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS.js
const Jp = "AWS_DISABLE_REQUEST_COMPRESSION";
const Yp = "disable_request_compression";
const Xp = false;
const Zp = {
	environmentVariableSelector: (e) => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.ft)(e, Jp, _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.dt.ENV),
	configFileSelector: (e) => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.ft)(e, Yp, _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.dt.CONFIG),
	default: false
};
// node_modules/.pnpm/@smithy+middleware-compression@4.6.2/node_modules/@smithy/middleware-compression/dist-es/NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS.js
const Qp = "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES";
const $p = "request_min_compression_size_bytes";
const em = 10240;
const tm = {
	environmentVariableSelector: (e) => numberSelector(e, Qp, _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.dt.ENV),
	configFileSelector: (e) => numberSelector(e, $p, _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.dt.CONFIG),
	default: em
};
// node_modules/.pnpm/@smithy+middleware-compression@4.6.2/node_modules/@smithy/middleware-compression/dist-es/resolveCompressionConfig.js
const resolveCompressionConfig = (e) => {
	const { disableRequestCompression: t, requestMinCompressionSizeBytes: n } = e;
	return Object.assign(e, {
		disableRequestCompression: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__._t)(t),
		requestMinCompressionSizeBytes: async () => {
			const e = await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__._t)(n)();
			if (e < 0 || e > 10485760) throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. The provided value ${e} is outside this range."`);
			return e;
		}
	});
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudWatchHttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.vt)(t).operation,
		region: await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__._t)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$2(e) {
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
		default: t.push(createAwsAuthSigv4HttpAuthOption$2(e));
	}
	return t;
};
const resolveHttpAuthSchemeConfig$2 = (e) => {
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__._t)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$2 = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "monitoring"
	});
};
const nm = {
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
var rm = "3.1162.0";
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/bdd.js
const im = "ref";
const am = -1;
const om = true;
const sm = "isSet";
const cm = "PartitionResult";
const lm = "booleanEquals";
const um = "getAttr";
const dm = { [im]: "Endpoint" };
const fm = { [im]: cm };
const pm = {};
const mm = [{ [im]: "Region" }];
const hm = {
	conditions: [
		[sm, [dm]],
		[sm, mm],
		[
			"aws.partition",
			mm,
			cm
		],
		[lm, [{ [im]: "UseFIPS" }, om]],
		[lm, [{ [im]: "UseDualStack" }, om]],
		["stringEquals", [{
			fn: um,
			argv: [fm, "name"]
		}, "aws-us-gov"]],
		[lm, [{
			fn: um,
			argv: [fm, "supportsFIPS"]
		}, om]],
		[lm, [{
			fn: um,
			argv: [fm, "supportsDualStack"]
		}, om]]
	],
	results: [
		[am],
		[am, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[am, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[dm, pm],
		["https://monitoring.{Region}.{PartitionResult#dnsSuffix}", pm],
		["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}", pm],
		["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", pm],
		[am, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}", pm],
		[am, "FIPS is enabled but this partition does not support FIPS"],
		[am, "DualStack is enabled but this partition does not support DualStack"],
		[am, "Invalid Configuration: Missing Region"]
	]
};
const gm = 2;
const _m = new Int32Array([
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
const vm = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.G.from(_m, gm, hm.conditions, hm.results);
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/endpointResolver.js
const ym = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$2 = (e, t = {}) => {
	return ym.get(e, () => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.H)(vm, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.U.aws = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.d;
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/models/CloudWatchServiceException.js
var M = class CloudWatchServiceException extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.rt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, CloudWatchServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/models/errors.js
var bm = class ConflictException extends M {
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
var xm = class KmsAccessDeniedException extends M {
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
var Sm = class KmsKeyDisabledException extends M {
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
var Cm = class KmsKeyNotFoundException extends M {
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
var wm = class ResourceNotFoundException$1 extends M {
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
		Object.setPrototypeOf(this, ResourceNotFoundException$1.prototype);
		this.ResourceType = e.ResourceType;
		this.ResourceId = e.ResourceId;
		this.Message = e.Message;
	}
};
var Tm = class ConcurrentModificationException extends M {
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
var Em = class DashboardInvalidInputError extends M {
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
var Dm = class DashboardNotFoundError extends M {
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
var Om = class ResourceConflict extends M {
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
var km = class ResourceNotFound extends M {
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
var Am = class InternalServiceFault extends M {
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
var jm = class InvalidParameterCombinationException extends M {
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
var Mm = class InvalidParameterValueException extends M {
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
var Nm = class MissingRequiredParameterException extends M {
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
var Pm = class InvalidNextToken extends M {
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
var Fm = class LimitExceededException extends M {
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
var Im = class LimitExceededFault extends M {
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
var Lm = class InvalidFormatFault extends M {
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
var Rm = class ValidationException extends M {
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
const zm = "AlarmActions";
const Bm = "AlarmArn";
const Vm = "ActionConfiguration";
const Hm = "AlarmContributorAttributes";
const Um = "AlarmContributorId";
const Wm = "AlarmConfigurationUpdatedTimestamp";
const Gm = "AlarmDescription";
const Km = "ActionsEnabled";
const qm = "AggregationExpression";
const Jm = "AlarmHistoryItem";
const Ym = "AlarmHistoryItems";
const Xm = "AccountId";
const Zm = "ActionLogLineCount";
const Qm = "ActionLogLineRoleArn";
const $m = "AlarmName";
const eh = "AlarmNamePrefix";
const th = "AlarmNames";
const nh = "ActionPrefix";
const rh = "AlarmPromQLCriteria";
const ih = "AlarmRule";
const ah = "ActionsSuppressedBy";
const oh = "ActionsSuppressorExtensionPeriod";
const sh = "ActionsSuppressedReason";
const ch = "ActionsSuppressorWaitPeriod";
const lh = "ActionsSuppressor";
const uh = "AlarmType";
const dh = "AlarmTagsPropagation";
const fh = "AlarmTypes";
const ph = "CompositeAlarm";
const mh = "CompositeAlarms";
const hh = "ConflictException";
const gh = "ConcurrentModificationException";
const _h = "ComparisonOperator";
const vh = "ChildrenOfAlarmName";
const yh = "Code";
const bh = "Dimensions";
const xh = "DescribeAlarmHistory";
const Sh = "DescribeAlarmHistoryInput";
const Ch = "DescribeAlarmHistoryOutput";
const wh = "DescribeAlarmsInput";
const Th = "DescribeAlarmsOutput";
const Eh = "DescribeAlarms";
const Dh = "DashboardInvalidInputError";
const Oh = "DashboardNotFoundError";
const kh = "DataPath";
const Ah = "DatapointsToAlarm";
const jh = "DashboardValidationMessage";
const Mh = "DashboardValidationMessages";
const Nh = "Dimension";
const Ph = "Enabled";
const Fh = "EvaluationCriteria";
const Ih = "EndDate";
const Lh = "EvaluationInterval";
const Rh = "EvaluateLowSampleCountPercentile";
const zh = "EvaluationPeriods";
const Bh = "EvaluationState";
const Vh = "ExtendedStatistic";
const Hh = "EndTime";
const Uh = "ExcludedTagKeys";
const Wh = "EndTimeOffset";
const Gh = "EvaluationWindow";
const Kh = "Expression";
const qh = "GetMetricData";
const Jh = "GetMetricDataInput";
const Yh = "GetMetricDataOutput";
const Xh = "HistoryData";
const Zh = "HistoryItemType";
const Qh = "HistorySummary";
const $h = "Id";
const eg = "InsufficientDataActions";
const tg = "InvalidFormatFault";
const ng = "InvalidNextToken";
const rg = "InvalidParameterCombinationException";
const ig = "InvalidParameterValueException";
const ag = "InternalServiceFault";
const og = "IncludedTagKeys";
const sg = "KmsAccessDeniedException";
const cg = "KmsKeyDisabledException";
const lg = "KmsKeyNotFoundException";
const ug = "Key";
const dg = "Label";
const fg = "LogAlarms";
const pg = "LogAlarm";
const mg = "LimitExceededException";
const hg = "LimitExceededFault";
const gg = "LogGroupIdentifiers";
const _g = "LabelOptions";
const vg = "Message";
const yg = "MetricAlarms";
const bg = "MetricAlarm";
const xg = "MetricDataQueries";
const Sg = "MetricDataQuery";
const Cg = "MetricDataResults";
const wg = "MetricDataResultMessages";
const Tg = "MetricDataResult";
const Eg = "MaxDatapoints";
const Dg = "MessageData";
const Og = "MetricName";
const kg = "MaxRecords";
const Ag = "MissingRequiredParameterException";
const jg = "MetricStat";
const Mg = "Metrics";
const Ng = "Messages";
const Pg = "Metric";
const Fg = "Namespace";
const Ig = "NextToken";
const Lg = "Name";
const Rg = "OKActions";
const zg = "OnlyStartEvaluatingAfterWarmUpPeriodEnds";
const Bg = "Period";
const Vg = "ParentsOfAlarmName";
const Hg = "PendingPeriod";
const Ug = "PromQLCriteria";
const Wg = "Query";
const Gg = "QueryARN";
const Kg = "QueryResultsToAlarm";
const qg = "QueryResultsToEvaluate";
const Jg = "QueryString";
const Yg = "ResourceConflict";
const Xg = "ReturnData";
const Zg = "ResourceId";
const Qg = "ResourceNotFound";
const $g = "ResourceNotFoundException";
const e_ = "RecoveryPeriod";
const t_ = "ResourceType";
const n_ = "ScanBy";
const r_ = "ScheduleConfiguration";
const i_ = "StatusCode";
const a_ = "StartDate";
const o_ = "ScheduleExpression";
const s_ = "ScheduledQueryConfiguration";
const c_ = "ScheduledQueryRoleARN";
const l_ = "StateReason";
const u_ = "StateReasonData";
const d_ = "StartTime";
const f_ = "StartTimeOffset";
const p_ = "StateTransitionedTimestamp";
const m_ = "StateUpdatedTimestamp";
const h_ = "StateValue";
const g_ = "SlidingWindow";
const __ = "Stat";
const v_ = "Statistic";
const y_ = "Timestamp";
const b_ = "TagList";
const x_ = "TreatMissingData";
const S_ = "ThresholdMetricId";
const C_ = "Tags";
const w_ = "Tag";
const T_ = "Threshold";
const E_ = "Timezone";
const D_ = "Timestamps";
const O_ = "Unit";
const k_ = "Value";
const A_ = "ValidationException";
const j_ = "Values";
const M_ = "WallClockWindow";
const N_ = "WarmUpConfiguration";
const P_ = "WarmUpPeriodDurationInMinutes";
const N = "awsQueryError";
const P = "client";
const F_ = "dashboardValidationMessages";
const F = "error";
const I = "httpError";
const I_ = "message";
const L_ = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch";
const R_ = "server";
const L = "com.amazonaws.cloudwatch";
const z_ = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.t(L_);
var B_ = [
	-3,
	L_,
	"CloudWatchServiceException",
	0,
	[],
	[]
];
z_.registerError(B_, M);
const R = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.t(L);
var V_ = [
	-3,
	L,
	gh,
	{
		[N]: [`ConcurrentModificationException`, 429],
		[F]: P,
		[I]: 429
	},
	[vg],
	[0]
];
R.registerError(V_, Tm);
var H_ = [
	-3,
	L,
	hh,
	{
		[F]: P,
		[I]: 409
	},
	[vg],
	[0]
];
R.registerError(H_, bm);
var U_ = [
	-3,
	L,
	Dh,
	{
		[N]: [`InvalidParameterInput`, 400],
		[F]: P,
		[I]: 400
	},
	[I_, F_],
	[0, () => Iv]
];
R.registerError(U_, Em);
var W_ = [
	-3,
	L,
	Oh,
	{
		[N]: [`ResourceNotFound`, 404],
		[F]: P,
		[I]: 404
	},
	[I_],
	[0]
];
R.registerError(W_, Dm);
var G_ = [
	-3,
	L,
	ag,
	{
		[N]: [`InternalServiceError`, 500],
		[F]: R_,
		[I]: 500
	},
	[vg],
	[0]
];
R.registerError(G_, Am);
var K_ = [
	-3,
	L,
	tg,
	{
		[N]: [`InvalidFormat`, 400],
		[F]: P,
		[I]: 400
	},
	[I_],
	[0]
];
R.registerError(K_, Lm);
var q_ = [
	-3,
	L,
	ng,
	{
		[N]: [`InvalidNextToken`, 400],
		[F]: P,
		[I]: 400
	},
	[I_],
	[0]
];
R.registerError(q_, Pm);
var J_ = [
	-3,
	L,
	rg,
	{
		[N]: [`InvalidParameterCombination`, 400],
		[F]: P,
		[I]: 400
	},
	[I_],
	[0]
];
R.registerError(J_, jm);
var Y_ = [
	-3,
	L,
	ig,
	{
		[N]: [`InvalidParameterValue`, 400],
		[F]: P,
		[I]: 400
	},
	[I_],
	[0]
];
R.registerError(Y_, Mm);
var X_ = [
	-3,
	L,
	sg,
	{ [F]: P },
	[vg],
	[0],
	1
];
R.registerError(X_, xm);
var Z_ = [
	-3,
	L,
	cg,
	{ [F]: P },
	[vg],
	[0],
	1
];
R.registerError(Z_, Sm);
var Q_ = [
	-3,
	L,
	lg,
	{ [F]: P },
	[vg],
	[0],
	1
];
R.registerError(Q_, Cm);
var $_ = [
	-3,
	L,
	mg,
	{
		[N]: [`LimitExceededException`, 400],
		[F]: P,
		[I]: 400
	},
	[vg],
	[0]
];
R.registerError($_, Fm);
var ev = [
	-3,
	L,
	hg,
	{
		[N]: [`LimitExceeded`, 400],
		[F]: P,
		[I]: 400
	},
	[I_],
	[0]
];
R.registerError(ev, Im);
var tv = [
	-3,
	L,
	Ag,
	{
		[N]: [`MissingParameter`, 400],
		[F]: P,
		[I]: 400
	},
	[I_],
	[0]
];
R.registerError(tv, Nm);
var nv = [
	-3,
	L,
	Yg,
	{
		[N]: [`ResourceConflict`, 409],
		[F]: P,
		[I]: 409
	},
	[I_],
	[0]
];
R.registerError(nv, Om);
var rv = [
	-3,
	L,
	Qg,
	{
		[N]: [`ResourceNotFound`, 404],
		[F]: P,
		[I]: 404
	},
	[I_],
	[0]
];
R.registerError(rv, km);
var iv = [
	-3,
	L,
	$g,
	{
		[N]: [`ResourceNotFoundException`, 404],
		[F]: P,
		[I]: 404
	},
	[
		t_,
		Zg,
		vg
	],
	[
		0,
		0,
		0
	]
];
R.registerError(iv, wm);
var av = [
	-3,
	L,
	A_,
	{
		[N]: [`ValidationError`, 400],
		[F]: P,
		[I]: 400
	},
	[I_],
	[0]
];
R.registerError(av, Rm);
const ov = [z_, R];
var sv = [
	3,
	L,
	Vm,
	0,
	[dh],
	[() => uv]
];
var cv = [
	3,
	L,
	Jm,
	0,
	[
		$m,
		Um,
		uh,
		y_,
		Zh,
		Qh,
		Xh,
		Hm
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
var lv = [
	3,
	L,
	rh,
	0,
	[
		Wg,
		Hg,
		e_
	],
	[
		0,
		1,
		1
	],
	1
];
var uv = [
	3,
	L,
	dh,
	0,
	[
		Ph,
		og,
		Uh
	],
	[
		2,
		64,
		64
	],
	1
];
var dv = [
	3,
	L,
	ph,
	0,
	[
		Km,
		zm,
		Bm,
		Wm,
		Gm,
		$m,
		ih,
		eg,
		Rg,
		l_,
		u_,
		m_,
		h_,
		p_,
		ah,
		sh,
		lh,
		ch,
		oh,
		Vm
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
		() => sv
	]
];
var fv = [
	3,
	L,
	jh,
	0,
	[kh, vg],
	[0, 0]
];
var pv = [
	3,
	L,
	Sh,
	0,
	[
		$m,
		Um,
		fh,
		Zh,
		a_,
		Ih,
		kg,
		Ig,
		n_
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
var mv = [
	3,
	L,
	Ch,
	0,
	[Ym, Ig],
	[() => Pv, 0]
];
var hv = [
	3,
	L,
	wh,
	0,
	[
		th,
		eh,
		fh,
		vh,
		Vg,
		h_,
		nh,
		kg,
		Ig
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
var gv = [
	3,
	L,
	Th,
	0,
	[
		mh,
		yg,
		fg,
		Ig
	],
	[
		() => Fv,
		() => zv,
		() => Rv,
		0
	]
];
var _v = [
	3,
	L,
	Nh,
	0,
	[Lg, k_],
	[0, 0],
	2
];
var vv = [
	3,
	L,
	Jh,
	0,
	[
		xg,
		d_,
		Hh,
		Ig,
		n_,
		Eg,
		_g
	],
	[
		() => Bv,
		4,
		4,
		0,
		0,
		1,
		() => bv
	],
	3
];
var yv = [
	3,
	L,
	Yh,
	0,
	[
		Cg,
		Ig,
		Ng
	],
	[
		() => Hv,
		0,
		() => Vv
	]
];
var bv = [
	3,
	L,
	_g,
	0,
	[E_],
	[0]
];
var xv = [
	3,
	L,
	pg,
	0,
	[
		$m,
		Bm,
		Gm,
		Wm,
		Km,
		Rg,
		zm,
		eg,
		h_,
		l_,
		u_,
		m_,
		s_,
		qg,
		Kg,
		T_,
		_h,
		x_,
		p_,
		Bh,
		Zm,
		Qm,
		N_,
		Vm
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
		() => kv,
		1,
		1,
		1,
		0,
		0,
		4,
		0,
		1,
		0,
		() => Nv,
		() => sv
	]
];
var Sv = [
	3,
	L,
	Dg,
	0,
	[yh, k_],
	[0, 0]
];
var Cv = [
	3,
	L,
	Pg,
	0,
	[
		Fg,
		Og,
		bh
	],
	[
		0,
		0,
		() => Lv
	]
];
var wv = [
	3,
	L,
	bg,
	0,
	[
		$m,
		Bm,
		Gm,
		Wm,
		Km,
		Rg,
		zm,
		eg,
		h_,
		l_,
		u_,
		m_,
		Og,
		Fg,
		v_,
		Vh,
		bh,
		Bg,
		O_,
		zh,
		Ah,
		T_,
		_h,
		x_,
		Rh,
		Mg,
		S_,
		Bh,
		p_,
		Gh,
		N_,
		Fh,
		Lh,
		Vm
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
		() => Lv,
		1,
		0,
		1,
		1,
		1,
		0,
		0,
		0,
		() => Bv,
		0,
		0,
		4,
		() => Gv,
		() => Nv,
		() => Wv,
		1,
		() => sv
	]
];
var Tv = [
	3,
	L,
	Sg,
	0,
	[
		$h,
		jg,
		Kh,
		dg,
		Xg,
		Bg,
		Xm
	],
	[
		0,
		() => Dv,
		0,
		0,
		2,
		1,
		0
	],
	1
];
var Ev = [
	3,
	L,
	Tg,
	0,
	[
		$h,
		dg,
		D_,
		j_,
		i_,
		Ng
	],
	[
		0,
		0,
		68,
		65,
		0,
		() => Vv
	]
];
var Dv = [
	3,
	L,
	jg,
	0,
	[
		Pg,
		Bg,
		__,
		O_
	],
	[
		() => Cv,
		1,
		0,
		0
	],
	3
];
var Ov = [
	3,
	L,
	r_,
	0,
	[
		o_,
		f_,
		Wh
	],
	[
		0,
		1,
		1
	],
	2
];
var kv = [
	3,
	L,
	s_,
	0,
	[
		Jg,
		c_,
		r_,
		qm,
		gg,
		Gg,
		C_
	],
	[
		0,
		0,
		() => Ov,
		0,
		64,
		0,
		() => Uv
	],
	4
];
var Av = [
	3,
	L,
	g_,
	0,
	[],
	[]
];
var jv = [
	3,
	L,
	w_,
	0,
	[ug, k_],
	[0, 0],
	2
];
var Mv = [
	3,
	L,
	M_,
	0,
	[E_],
	[0]
];
var Nv = [
	3,
	L,
	N_,
	0,
	[P_, zg],
	[1, 2],
	1
];
var Pv = [
	1,
	L,
	Ym,
	0,
	() => cv
];
var Fv = [
	1,
	L,
	mh,
	0,
	() => dv
];
var Iv = [
	1,
	L,
	Mh,
	0,
	() => fv
];
var Lv = [
	1,
	L,
	bh,
	0,
	() => _v
];
var Rv = [
	1,
	L,
	fg,
	0,
	() => xv
];
var zv = [
	1,
	L,
	yg,
	0,
	() => wv
];
var Bv = [
	1,
	L,
	xg,
	0,
	() => Tv
];
var Vv = [
	1,
	L,
	wg,
	0,
	() => Sv
];
var Hv = [
	1,
	L,
	Cg,
	0,
	() => Ev
];
var Uv = [
	1,
	L,
	b_,
	0,
	() => jv
];
var Wv = [
	4,
	L,
	Fh,
	0,
	[Ug],
	[() => lv]
];
var Gv = [
	4,
	L,
	Gh,
	0,
	[M_, g_],
	[() => Mv, () => Av]
];
var Kv = [
	9,
	L,
	xh,
	0,
	() => pv,
	() => mv
];
var qv = [
	9,
	L,
	Eh,
	0,
	() => hv,
	() => gv
];
var Jv = [
	9,
	L,
	qh,
	0,
	() => vv,
	() => yv
];
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$5 = (e) => {
	return {
		apiVersion: "2010-08-01",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.bt,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.yt,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver$2,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultCloudWatchHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.o()
		}],
		logger: e?.logger ?? new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.Q(),
		protocol: e?.protocol ?? AwsJson1_0Protocol,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudwatch",
			errorTypeRegistries: ov,
			xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
			version: "2010-08-01",
			serviceTarget: "GraniteServiceVersion20100801",
			awsQueryCompatible: true
		},
		serviceId: e?.serviceId ?? "CloudWatch",
		sha256: e?.sha256 ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.js
const getRuntimeConfig$4 = (e) => {
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.tt)(process.version);
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.q)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.nt);
	const n = getRuntimeConfig$5(e);
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.xt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.mt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_14__.i,
		defaultSocketTimeout: (0,_FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_8__.i)(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.p)({
			serviceId: n.serviceId,
			clientVersion: rm
		}),
		disableRequestCompression: e?.disableRequestCompression ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(Zp, e),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.X, {
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.Y,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_10__.t.create(e?.requestHandler ?? defaultConfigProvider),
		requestMinCompressionSizeBytes: e?.requestMinCompressionSizeBytes ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(tm, e),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)({
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_10__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.ut, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.lt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$2 = (e) => {
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
const resolveHttpAuthRuntimeConfig$2 = (e) => {
	return {
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	};
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$2 = (e, t) => {
	const n = Object.assign((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.l)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.$)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.A)(e), getHttpAuthExtensionConfiguration$2(e));
	t.forEach((e) => e.configure(n));
	return Object.assign(e, (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.u)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.et)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.j)(n), resolveHttpAuthRuntimeConfig$2(n));
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/CloudWatchClient.js
var CloudWatchClient = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.ct {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig$4(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters$2(t);
		const r = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.b)(n);
		const i = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.v)(r);
		const a = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.J)(i);
		const o = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.O)(a);
		const s = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.V)(o);
		const c = resolveHttpAuthSchemeConfig$2(s);
		const l = resolveCompressionConfig(c);
		const u = resolveRuntimeExtensions$2(l, e?.extensions || []);
		this.config = u;
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudWatchHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/commandBuilder.js
const Yv = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.Z)(nm, "GraniteServiceVersion20100801", "CloudWatchClient", _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.B);
const Xv = {};
const _mw0$2 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/DescribeAlarmHistoryCommand.js
var DescribeAlarmHistoryCommand = class extends Yv(Xv, _mw0$2, "DescribeAlarmHistory", Kv) {};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/DescribeAlarmsCommand.js
var DescribeAlarmsCommand = class extends Yv(Xv, _mw0$2, "DescribeAlarms", qv) {};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/GetMetricDataCommand.js
var GetMetricDataCommand = class extends Yv(Xv, _mw0$2, "GetMetricData", Jv) {};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/pagination/DescribeAlarmHistoryPaginator.js
const Zv = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.a)(CloudWatchClient, DescribeAlarmHistoryCommand, "NextToken", "NextToken", "MaxRecords");
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/pagination/DescribeAlarmsPaginator.js
const Qv = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.a)(CloudWatchClient, DescribeAlarmsCommand, "NextToken", "NextToken", "MaxRecords");
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/pagination/GetMetricDataPaginator.js
const $v = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.a)(CloudWatchClient, GetMetricDataCommand, "NextToken", "NextToken", "MaxDatapoints");
// packages/aws/src/cloudwatch/alarm-facts.ts
const ey = [
	"OK",
	"ALARM",
	"INSUFFICIENT_DATA"
];
const stateOf = (e) => ey.find((t) => t === e);
const ty = [
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
	const c = n.flatMap(updateOf);
	const l = c.length === n.length && (!o || o.Timestamp !== void 0);
	if (i === void 0) return {
		...(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`its state is ${t.StateValue ?? "not told"}, which is none that is known`),
		name: e
	};
	if (a === void 0) return {
		...(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`CloudWatch does not tell since when it is in ${i}`),
		name: e
	};
	if (!l) return {
		...(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)("its history has an item without a time"),
		name: e
	};
	return {
		name: e,
		treatMissingData: ty.find((e) => e === t.TreatMissingData) ?? "missing",
		state: i,
		since: a,
		created: o?.Timestamp?.getTime(),
		updates: c
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
// packages/aws/src/cloudwatch/metrics.ts
const wholePeriods = (e, { from: t, to: n }) => {
	const r = e * 1e3;
	const i = {
		from: Math.ceil(t / r) * r,
		to: Math.floor(n / r) * r
	};
	return i.from < i.to ? i : void 0;
};
const idOf = (e) => `q${e}`;
const metricQuery = ({ namespace: e, name: t, dimensions: n, statistic: r, period: i }, a) => ({
	Id: idOf(a),
	MetricStat: {
		Metric: {
			Namespace: e,
			MetricName: t,
			Dimensions: Object.entries(n).map(([e, t]) => ({
				Name: e,
				Value: t
			}))
		},
		Period: i,
		Stat: r
	}
});
const seriesOf = (e, t) => {
	const n = t.filter(({ Id: t }) => t === idOf(e));
	const r = n.at(-1);
	if (!r) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)("CloudWatch does not answer the question", { transient: true });
	const i = n.find(({ StatusCode: e }) => e !== "Complete" && e !== "PartialData") ?? r;
	if (i.StatusCode !== "Complete") return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(told(i), i.StatusCode === "Forbidden" ? {} : { transient: true });
	if (n.some(({ Timestamps: e = [], Values: t = [] }) => e.length !== t.length)) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)("CloudWatch tells not as many times as values");
	return n.flatMap(({ Timestamps: e = [], Values: t = [] }) => e.map((e, n) => ({
		at: e.getTime(),
		value: t[n] ?? NaN
	}))).sort((e, t) => e.at - t.at);
};
const told = ({ StatusCode: e, Messages: t = [] }) => [`CloudWatch answers with ${e ?? "no status"}`, ...t.flatMap(({ Value: e }) => e ?? [])].join(": ");
// packages/aws/src/cloudwatch/client.ts
const ny = 100;
const ry = 100;
const iy = 500;
const cloudWatch = (e) => {
	const t = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.t)(new CloudWatchClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_14__.n)(e)), e);
	const history = (e, n, r) => {
		return (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.n)(Zv({
			client: t,
			pageSize: ry
		}, {
			AlarmName: e,
			HistoryItemType: r,
			StartDate: n
		}), (e) => e.AlarmHistoryItems);
	};
	const described = async (e) => {
		const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.p)(e, ny).map((e) => {
			const n = Qv({
				client: t,
				pageSize: ny
			}, {
				AlarmNames: e,
				AlarmTypes: ["MetricAlarm"]
			});
			return (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.n)(n, (e) => e.MetricAlarms);
		});
		return (await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)(n)).flat();
	};
	const asked = async (e, { from: n, to: r }) => {
		const i = e.map(metricQuery);
		const a = {
			StartTime: new Date(n),
			EndTime: new Date(r),
			ScanBy: "TimestampAscending"
		};
		const o = await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.n)($v({ client: t }, {
			...a,
			MetricDataQueries: i
		}), (e) => e.MetricDataResults);
		return e.map((e, t) => seriesOf(t, o));
	};
	return {
		async metricData(e, t, n) {
			const r = new Map();
			const i = [...Map.groupBy(e, ({ period: e }) => e)].flatMap(([e, r]) => {
				const i = wholePeriods(e, {
					from: t,
					to: n
				});
				return i ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.p)(r, iy).map((e) => ({
					batch: e,
					window: i
				})) : [];
			});
			await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)(i.map(async ({ batch: e, window: t }) => {
				const n = await asked(e, t);
				for (const [t, i] of e.entries()) r.set(i, n[t] ?? []);
			}));
			return e.map((e) => r.get(e) ?? []);
		},
		async alarmStates(e) {
			const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.p)(e, ny).map((e) => {
				const n = Qv({
					client: t,
					pageSize: ny
				}, {
					AlarmNames: e,
					AlarmTypes: ["MetricAlarm", "CompositeAlarm"]
				});
				return (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.n)(n, (e) => [...e.MetricAlarms ?? [], ...e.CompositeAlarms ?? []]);
			});
			const r = new Map((await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)(n)).flat().map(({ AlarmName: e, StateValue: t }) => [e, t]));
			return e.map((e) => ({
				name: e,
				...r.has(e) ? { state: r.get(e) ?? "an unknown state" } : {}
			}));
		},
		async alarms(e, t) {
			const n = await described(e);
			return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)(e.map(async (e) => {
				const r = n.find(({ AlarmName: t }) => t === e);
				if (!r) return {
					name: e,
					gone: "does not exist"
				};
				const i = new Date(t);
				return alarmOf(e, r, await history(e, i, "StateUpdate"), await history(e, i, "ConfigurationUpdate"));
			}));
		}
	};
};
// node_modules/.pnpm/@aws-sdk+client-elastic-load-balancing-v2@3.1142.0/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/auth/httpAuthSchemeProvider.js
const defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.vt)(t).operation,
		region: await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__._t)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$1(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "elasticloadbalancing",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const defaultElasticLoadBalancingV2HttpAuthSchemeProvider = (e) => {
	const t = [];
	switch (e.operation) {
		default: t.push(createAwsAuthSigv4HttpAuthOption$1(e));
	}
	return t;
};
const resolveHttpAuthSchemeConfig$1 = (e) => {
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__._t)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-elastic-load-balancing-v2@3.1142.0/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "elasticloadbalancing"
	});
};
const ay = {
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
// node_modules/.pnpm/@aws-sdk+client-elastic-load-balancing-v2@3.1142.0/node_modules/@aws-sdk/client-elastic-load-balancing-v2/package.json
var oy = "3.1142.0";
// node_modules/.pnpm/@aws-sdk+client-elastic-load-balancing-v2@3.1142.0/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/bdd.js
const sy = "ref";
const cy = -1;
const ly = true;
const uy = "isSet";
const dy = "PartitionResult";
const fy = "booleanEquals";
const py = "getAttr";
const my = { [sy]: "Endpoint" };
const hy = { [sy]: dy };
const gy = {};
const _y = [{ [sy]: "Region" }];
const vy = {
	conditions: [
		[uy, [my]],
		[uy, _y],
		[
			"aws.partition",
			_y,
			dy
		],
		[fy, [{ [sy]: "UseFIPS" }, ly]],
		[fy, [{ [sy]: "UseDualStack" }, ly]],
		[fy, [{
			fn: py,
			argv: [hy, "supportsDualStack"]
		}, ly]],
		[fy, [{
			fn: py,
			argv: [hy, "supportsFIPS"]
		}, ly]],
		["stringEquals", [{
			fn: py,
			argv: [hy, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[cy],
		[cy, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[cy, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[my, gy],
		["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", gy],
		[cy, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://elasticloadbalancing.{Region}.amazonaws.com", gy],
		["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}", gy],
		[cy, "FIPS is enabled but this partition does not support FIPS"],
		["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}", gy],
		[cy, "DualStack is enabled but this partition does not support DualStack"],
		["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}", gy],
		[cy, "Invalid Configuration: Missing Region"]
	]
};
const yy = 2;
const by = new Int32Array([
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
const xy = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.G.from(by, yy, vy.conditions, vy.results);
// node_modules/.pnpm/@aws-sdk+client-elastic-load-balancing-v2@3.1142.0/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/endpointResolver.js
const Sy = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (e, t = {}) => {
	return Sy.get(e, () => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.H)(xy, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.U.aws = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.d;
// node_modules/.pnpm/@aws-sdk+client-elastic-load-balancing-v2@3.1142.0/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/models/ElasticLoadBalancingV2ServiceException.js
var z = class ElasticLoadBalancingV2ServiceException extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.rt {
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, ElasticLoadBalancingV2ServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-elastic-load-balancing-v2@3.1142.0/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/models/errors.js
var Cy = class CertificateNotFoundException extends z {
	name = "CertificateNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "CertificateNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CertificateNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var wy = class ListenerNotFoundException extends z {
	name = "ListenerNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ListenerNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ListenerNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var Ty = class TooManyCertificatesException extends z {
	name = "TooManyCertificatesException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TooManyCertificatesException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyCertificatesException.prototype);
		this.Message = e.Message;
	}
};
var Ey = class DuplicateTagKeysException extends z {
	name = "DuplicateTagKeysException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "DuplicateTagKeysException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DuplicateTagKeysException.prototype);
		this.Message = e.Message;
	}
};
var Dy = class LoadBalancerNotFoundException extends z {
	name = "LoadBalancerNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "LoadBalancerNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, LoadBalancerNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var Oy = class RuleNotFoundException extends z {
	name = "RuleNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "RuleNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, RuleNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var ky = class TargetGroupNotFoundException extends z {
	name = "TargetGroupNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TargetGroupNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TargetGroupNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var Ay = class TooManyTagsException$1 extends z {
	name = "TooManyTagsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyTagsException$1.prototype);
		this.Message = e.Message;
	}
};
var jy = class TrustStoreNotFoundException extends z {
	name = "TrustStoreNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TrustStoreNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TrustStoreNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var My = class InvalidRevocationContentException extends z {
	name = "InvalidRevocationContentException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidRevocationContentException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidRevocationContentException.prototype);
		this.Message = e.Message;
	}
};
var Ny = class RevocationContentNotFoundException extends z {
	name = "RevocationContentNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "RevocationContentNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, RevocationContentNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var Py = class TooManyTrustStoreRevocationEntriesException extends z {
	name = "TooManyTrustStoreRevocationEntriesException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TooManyTrustStoreRevocationEntriesException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyTrustStoreRevocationEntriesException.prototype);
		this.Message = e.Message;
	}
};
var Fy = class AllocationIdNotFoundException extends z {
	name = "AllocationIdNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AllocationIdNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AllocationIdNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var Iy = class ALPNPolicyNotSupportedException extends z {
	name = "ALPNPolicyNotSupportedException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ALPNPolicyNotSupportedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ALPNPolicyNotSupportedException.prototype);
		this.Message = e.Message;
	}
};
var Ly = class AvailabilityZoneNotSupportedException extends z {
	name = "AvailabilityZoneNotSupportedException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AvailabilityZoneNotSupportedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AvailabilityZoneNotSupportedException.prototype);
		this.Message = e.Message;
	}
};
var Ry = class CaCertificatesBundleNotFoundException extends z {
	name = "CaCertificatesBundleNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "CaCertificatesBundleNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CaCertificatesBundleNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var zy = class CapacityDecreaseRequestsLimitExceededException extends z {
	name = "CapacityDecreaseRequestsLimitExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "CapacityDecreaseRequestsLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CapacityDecreaseRequestsLimitExceededException.prototype);
		this.Message = e.Message;
	}
};
var By = class CapacityReservationPendingException extends z {
	name = "CapacityReservationPendingException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "CapacityReservationPendingException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CapacityReservationPendingException.prototype);
		this.Message = e.Message;
	}
};
var Vy = class CapacityUnitsLimitExceededException extends z {
	name = "CapacityUnitsLimitExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "CapacityUnitsLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CapacityUnitsLimitExceededException.prototype);
		this.Message = e.Message;
	}
};
var Hy = class DuplicateListenerException extends z {
	name = "DuplicateListenerException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "DuplicateListenerException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DuplicateListenerException.prototype);
		this.Message = e.Message;
	}
};
var Uy = class IncompatibleProtocolsException extends z {
	name = "IncompatibleProtocolsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "IncompatibleProtocolsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, IncompatibleProtocolsException.prototype);
		this.Message = e.Message;
	}
};
var Wy = class InvalidConfigurationRequestException extends z {
	name = "InvalidConfigurationRequestException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidConfigurationRequestException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidConfigurationRequestException.prototype);
		this.Message = e.Message;
	}
};
var Gy = class InvalidLoadBalancerActionException extends z {
	name = "InvalidLoadBalancerActionException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidLoadBalancerActionException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidLoadBalancerActionException.prototype);
		this.Message = e.Message;
	}
};
var Ky = class SSLPolicyNotFoundException extends z {
	name = "SSLPolicyNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "SSLPolicyNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, SSLPolicyNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var qy = class TargetGroupAssociationLimitException extends z {
	name = "TargetGroupAssociationLimitException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TargetGroupAssociationLimitException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TargetGroupAssociationLimitException.prototype);
		this.Message = e.Message;
	}
};
var Jy = class TooManyActionsException extends z {
	name = "TooManyActionsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TooManyActionsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyActionsException.prototype);
		this.Message = e.Message;
	}
};
var Yy = class TooManyListenersException extends z {
	name = "TooManyListenersException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TooManyListenersException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyListenersException.prototype);
		this.Message = e.Message;
	}
};
var Xy = class TooManyRegistrationsForTargetIdException extends z {
	name = "TooManyRegistrationsForTargetIdException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TooManyRegistrationsForTargetIdException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyRegistrationsForTargetIdException.prototype);
		this.Message = e.Message;
	}
};
var Zy = class TooManyTargetsException extends z {
	name = "TooManyTargetsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TooManyTargetsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyTargetsException.prototype);
		this.Message = e.Message;
	}
};
var Qy = class TooManyUniqueTargetGroupsPerLoadBalancerException extends z {
	name = "TooManyUniqueTargetGroupsPerLoadBalancerException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TooManyUniqueTargetGroupsPerLoadBalancerException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyUniqueTargetGroupsPerLoadBalancerException.prototype);
		this.Message = e.Message;
	}
};
var $y = class TrustStoreNotReadyException extends z {
	name = "TrustStoreNotReadyException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TrustStoreNotReadyException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TrustStoreNotReadyException.prototype);
		this.Message = e.Message;
	}
};
var eb = class UnsupportedProtocolException extends z {
	name = "UnsupportedProtocolException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "UnsupportedProtocolException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnsupportedProtocolException.prototype);
		this.Message = e.Message;
	}
};
var tb = class DuplicateLoadBalancerNameException extends z {
	name = "DuplicateLoadBalancerNameException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "DuplicateLoadBalancerNameException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DuplicateLoadBalancerNameException.prototype);
		this.Message = e.Message;
	}
};
var nb = class InvalidSchemeException extends z {
	name = "InvalidSchemeException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidSchemeException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidSchemeException.prototype);
		this.Message = e.Message;
	}
};
var rb = class InvalidSecurityGroupException extends z {
	name = "InvalidSecurityGroupException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidSecurityGroupException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidSecurityGroupException.prototype);
		this.Message = e.Message;
	}
};
var ib = class InvalidSubnetException extends z {
	name = "InvalidSubnetException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidSubnetException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidSubnetException.prototype);
		this.Message = e.Message;
	}
};
var ab = class OperationNotPermittedException extends z {
	name = "OperationNotPermittedException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "OperationNotPermittedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OperationNotPermittedException.prototype);
		this.Message = e.Message;
	}
};
var ob = class ResourceInUseException extends z {
	name = "ResourceInUseException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourceInUseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceInUseException.prototype);
		this.Message = e.Message;
	}
};
var sb = class SubnetNotFoundException extends z {
	name = "SubnetNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "SubnetNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, SubnetNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var cb = class TooManyLoadBalancersException extends z {
	name = "TooManyLoadBalancersException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TooManyLoadBalancersException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyLoadBalancersException.prototype);
		this.Message = e.Message;
	}
};
var lb = class PriorityInUseException extends z {
	name = "PriorityInUseException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "PriorityInUseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, PriorityInUseException.prototype);
		this.Message = e.Message;
	}
};
var ub = class TooManyRulesException extends z {
	name = "TooManyRulesException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TooManyRulesException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyRulesException.prototype);
		this.Message = e.Message;
	}
};
var db = class TooManyTargetGroupsException extends z {
	name = "TooManyTargetGroupsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TooManyTargetGroupsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyTargetGroupsException.prototype);
		this.Message = e.Message;
	}
};
var fb = class DuplicateTargetGroupNameException extends z {
	name = "DuplicateTargetGroupNameException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "DuplicateTargetGroupNameException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DuplicateTargetGroupNameException.prototype);
		this.Message = e.Message;
	}
};
var pb = class DuplicateTrustStoreNameException extends z {
	name = "DuplicateTrustStoreNameException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "DuplicateTrustStoreNameException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DuplicateTrustStoreNameException.prototype);
		this.Message = e.Message;
	}
};
var mb = class InvalidCaCertificatesBundleException extends z {
	name = "InvalidCaCertificatesBundleException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidCaCertificatesBundleException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidCaCertificatesBundleException.prototype);
		this.Message = e.Message;
	}
};
var hb = class TooManyTrustStoresException extends z {
	name = "TooManyTrustStoresException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TooManyTrustStoresException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyTrustStoresException.prototype);
		this.Message = e.Message;
	}
};
var gb = class DeleteAssociationSameAccountException extends z {
	name = "DeleteAssociationSameAccountException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "DeleteAssociationSameAccountException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DeleteAssociationSameAccountException.prototype);
		this.Message = e.Message;
	}
};
var _b = class TrustStoreAssociationNotFoundException extends z {
	name = "TrustStoreAssociationNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TrustStoreAssociationNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TrustStoreAssociationNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var vb = class TrustStoreInUseException extends z {
	name = "TrustStoreInUseException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TrustStoreInUseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TrustStoreInUseException.prototype);
		this.Message = e.Message;
	}
};
var yb = class InvalidTargetException extends z {
	name = "InvalidTargetException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidTargetException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidTargetException.prototype);
		this.Message = e.Message;
	}
};
var bb = class HealthUnavailableException extends z {
	name = "HealthUnavailableException";
	$fault = "server";
	Message;
	constructor(e) {
		super({
			name: "HealthUnavailableException",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, HealthUnavailableException.prototype);
		this.Message = e.Message;
	}
};
var xb = class RevocationIdNotFoundException extends z {
	name = "RevocationIdNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "RevocationIdNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, RevocationIdNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var Sb = class ResourceNotFoundException extends z {
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var Cb = class InsufficientCapacityException extends z {
	name = "InsufficientCapacityException";
	$fault = "server";
	Message;
	constructor(e) {
		super({
			name: "InsufficientCapacityException",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, InsufficientCapacityException.prototype);
		this.Message = e.Message;
	}
};
var wb = class PriorRequestNotCompleteException extends z {
	name = "PriorRequestNotCompleteException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "PriorRequestNotCompleteException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, PriorRequestNotCompleteException.prototype);
		this.Message = e.Message;
	}
};
// node_modules/.pnpm/@aws-sdk+client-elastic-load-balancing-v2@3.1142.0/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/schemas/schemas_0.js
const Tb = "AnomalyDetection";
const Eb = "AllocationIdNotFoundException";
const Db = "ALPNPolicyNotSupportedException";
const Ob = "AdministrativeOverride";
const kb = "AvailabilityZone";
const Ab = "AvailabilityZoneNotSupportedException";
const jb = "CaCertificatesBundleNotFoundException";
const Mb = "CapacityDecreaseRequestsLimitExceededException";
const Nb = "CertificateNotFoundException";
const Pb = "CapacityReservationPendingException";
const Fb = "CapacityUnitsLimitExceededException";
const Ib = "Description";
const Lb = "DeleteAssociationSameAccountException";
const Rb = "DuplicateLoadBalancerNameException";
const zb = "DuplicateListenerException";
const Bb = "DuplicateTargetGroupNameException";
const Vb = "DescribeTargetHealth";
const Hb = "DescribeTargetHealthInput";
const Ub = "DescribeTargetHealthOutput";
const Wb = "DuplicateTagKeysException";
const Gb = "DuplicateTrustStoreNameException";
const Kb = "HealthCheckPort";
const qb = "HealthUnavailableException";
const Jb = "InvalidCaCertificatesBundleException";
const Yb = "InsufficientCapacityException";
const Xb = "InvalidConfigurationRequestException";
const Zb = "InvalidLoadBalancerActionException";
const Qb = "IncompatibleProtocolsException";
const $b = "InvalidRevocationContentException";
const ex = "InvalidSchemeException";
const tx = "InvalidSubnetException";
const nx = "InvalidSecurityGroupException";
const rx = "InvalidTargetException";
const ix = "Id";
const ax = "Include";
const ox = "LoadBalancerNotFoundException";
const sx = "ListenerNotFoundException";
const B = "Message";
const cx = "MitigationInEffect";
const lx = "OperationNotPermittedException";
const ux = "PriorityInUseException";
const dx = "PriorRequestNotCompleteException";
const fx = "Port";
const px = "QuicServerId";
const mx = "Reason";
const hx = "RevocationContentNotFoundException";
const gx = "RevocationIdNotFoundException";
const _x = "ResourceInUseException";
const vx = "ResourceNotFoundException";
const yx = "RuleNotFoundException";
const bx = "Result";
const xx = "State";
const Sx = "SubnetNotFoundException";
const Cx = "SSLPolicyNotFoundException";
const wx = "TargetDescription";
const Tx = "TargetDescriptions";
const Ex = "TargetGroupArn";
const Dx = "TargetGroupAssociationLimitException";
const Ox = "TargetGroupNotFoundException";
const kx = "TargetHealth";
const Ax = "TargetHealthDescriptions";
const jx = "TargetHealthDescription";
const Mx = "TooManyActionsException";
const Nx = "TooManyCertificatesException";
const Px = "TooManyLoadBalancersException";
const Fx = "TooManyListenersException";
const Ix = "TooManyRulesException";
const Lx = "TooManyRegistrationsForTargetIdException";
const Rx = "TooManyTagsException";
const zx = "TooManyTargetsException";
const Bx = "TooManyTargetGroupsException";
const Vx = "TooManyTrustStoresException";
const Hx = "TooManyTrustStoreRevocationEntriesException";
const Ux = "TooManyUniqueTargetGroupsPerLoadBalancerException";
const Wx = "TrustStoreAssociationNotFoundException";
const Gx = "TrustStoreInUseException";
const Kx = "TrustStoreNotFoundException";
const qx = "TrustStoreNotReadyException";
const Jx = "Targets";
const Yx = "Target";
const Xx = "UnsupportedProtocolException";
const V = "awsQueryError";
const H = "client";
const U = "error";
const W = "httpError";
const Zx = "smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2";
const Qx = "server";
const G = "com.amazonaws.elasticloadbalancingv2";
const $x = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.t(Zx);
var eS = [
	-3,
	Zx,
	"ElasticLoadBalancingV2ServiceException",
	0,
	[],
	[]
];
$x.registerError(eS, z);
const K = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.t(G);
var tS = [
	-3,
	G,
	Eb,
	{
		[V]: [`AllocationIdNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(tS, Fy);
var nS = [
	-3,
	G,
	Db,
	{
		[V]: [`ALPNPolicyNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(nS, Iy);
var rS = [
	-3,
	G,
	Ab,
	{
		[V]: [`AvailabilityZoneNotSupported`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(rS, Ly);
var iS = [
	-3,
	G,
	jb,
	{
		[V]: [`CaCertificatesBundleNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(iS, Ry);
var aS = [
	-3,
	G,
	Mb,
	{
		[V]: [`CapacityDecreaseRequestLimitExceeded`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(aS, zy);
var oS = [
	-3,
	G,
	Pb,
	{
		[V]: [`CapacityReservationPending`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(oS, By);
var sS = [
	-3,
	G,
	Fb,
	{
		[V]: [`CapacityUnitsLimitExceeded`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(sS, Vy);
var cS = [
	-3,
	G,
	Nb,
	{
		[V]: [`CertificateNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(cS, Cy);
var lS = [
	-3,
	G,
	Lb,
	{
		[V]: [`DeleteAssociationSameAccount`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(lS, gb);
var uS = [
	-3,
	G,
	zb,
	{
		[V]: [`DuplicateListener`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(uS, Hy);
var dS = [
	-3,
	G,
	Rb,
	{
		[V]: [`DuplicateLoadBalancerName`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(dS, tb);
var fS = [
	-3,
	G,
	Wb,
	{
		[V]: [`DuplicateTagKeys`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(fS, Ey);
var pS = [
	-3,
	G,
	Bb,
	{
		[V]: [`DuplicateTargetGroupName`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(pS, fb);
var mS = [
	-3,
	G,
	Gb,
	{
		[V]: [`DuplicateTrustStoreName`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(mS, pb);
var hS = [
	-3,
	G,
	qb,
	{
		[V]: [`HealthUnavailable`, 500],
		[U]: Qx,
		[W]: 500
	},
	[B],
	[0]
];
K.registerError(hS, bb);
var gS = [
	-3,
	G,
	Qb,
	{
		[V]: [`IncompatibleProtocols`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(gS, Uy);
var _S = [
	-3,
	G,
	Yb,
	{
		[V]: [`InsufficientCapacity`, 500],
		[U]: Qx,
		[W]: 500
	},
	[B],
	[0]
];
K.registerError(_S, Cb);
var vS = [
	-3,
	G,
	Jb,
	{
		[V]: [`InvalidCaCertificatesBundle`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(vS, mb);
var yS = [
	-3,
	G,
	Xb,
	{
		[V]: [`InvalidConfigurationRequest`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(yS, Wy);
var bS = [
	-3,
	G,
	Zb,
	{
		[V]: [`InvalidLoadBalancerAction`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(bS, Gy);
var xS = [
	-3,
	G,
	$b,
	{
		[V]: [`InvalidRevocationContent`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(xS, My);
var SS = [
	-3,
	G,
	ex,
	{
		[V]: [`InvalidScheme`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(SS, nb);
var CS = [
	-3,
	G,
	nx,
	{
		[V]: [`InvalidSecurityGroup`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(CS, rb);
var wS = [
	-3,
	G,
	tx,
	{
		[V]: [`InvalidSubnet`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(wS, ib);
var TS = [
	-3,
	G,
	rx,
	{
		[V]: [`InvalidTarget`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(TS, yb);
var ES = [
	-3,
	G,
	sx,
	{
		[V]: [`ListenerNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(ES, wy);
var DS = [
	-3,
	G,
	ox,
	{
		[V]: [`LoadBalancerNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(DS, Dy);
var OS = [
	-3,
	G,
	lx,
	{
		[V]: [`OperationNotPermitted`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(OS, ab);
var kS = [
	-3,
	G,
	ux,
	{
		[V]: [`PriorityInUse`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(kS, lb);
var AS = [
	-3,
	G,
	dx,
	{
		[V]: [`PriorRequestNotComplete`, 429],
		[U]: H,
		[W]: 429
	},
	[B],
	[0]
];
K.registerError(AS, wb);
var jS = [
	-3,
	G,
	_x,
	{
		[V]: [`ResourceInUse`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(jS, ob);
var MS = [
	-3,
	G,
	vx,
	{
		[V]: [`ResourceNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(MS, Sb);
var NS = [
	-3,
	G,
	hx,
	{
		[V]: [`RevocationContentNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(NS, Ny);
var PS = [
	-3,
	G,
	gx,
	{
		[V]: [`RevocationIdNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(PS, xb);
var FS = [
	-3,
	G,
	yx,
	{
		[V]: [`RuleNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(FS, Oy);
var IS = [
	-3,
	G,
	Cx,
	{
		[V]: [`SSLPolicyNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(IS, Ky);
var LS = [
	-3,
	G,
	Sx,
	{
		[V]: [`SubnetNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(LS, sb);
var RS = [
	-3,
	G,
	Dx,
	{
		[V]: [`TargetGroupAssociationLimit`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(RS, qy);
var zS = [
	-3,
	G,
	Ox,
	{
		[V]: [`TargetGroupNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(zS, ky);
var BS = [
	-3,
	G,
	Mx,
	{
		[V]: [`TooManyActions`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(BS, Jy);
var VS = [
	-3,
	G,
	Nx,
	{
		[V]: [`TooManyCertificates`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(VS, Ty);
var HS = [
	-3,
	G,
	Fx,
	{
		[V]: [`TooManyListeners`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(HS, Yy);
var US = [
	-3,
	G,
	Px,
	{
		[V]: [`TooManyLoadBalancers`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(US, cb);
var WS = [
	-3,
	G,
	Lx,
	{
		[V]: [`TooManyRegistrationsForTargetId`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(WS, Xy);
var GS = [
	-3,
	G,
	Ix,
	{
		[V]: [`TooManyRules`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(GS, ub);
var KS = [
	-3,
	G,
	Rx,
	{
		[V]: [`TooManyTags`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(KS, Ay);
var qS = [
	-3,
	G,
	Bx,
	{
		[V]: [`TooManyTargetGroups`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(qS, db);
var JS = [
	-3,
	G,
	zx,
	{
		[V]: [`TooManyTargets`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(JS, Zy);
var YS = [
	-3,
	G,
	Hx,
	{
		[V]: [`TooManyTrustStoreRevocationEntries`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(YS, Py);
var XS = [
	-3,
	G,
	Vx,
	{
		[V]: [`TooManyTrustStores`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(XS, hb);
var ZS = [
	-3,
	G,
	Ux,
	{
		[V]: [`TooManyUniqueTargetGroupsPerLoadBalancer`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(ZS, Qy);
var QS = [
	-3,
	G,
	Wx,
	{
		[V]: [`AssociationNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(QS, _b);
var $S = [
	-3,
	G,
	Gx,
	{
		[V]: [`TrustStoreInUse`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError($S, vb);
var eC = [
	-3,
	G,
	Kx,
	{
		[V]: [`TrustStoreNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(eC, jy);
var tC = [
	-3,
	G,
	qx,
	{
		[V]: [`TrustStoreNotReady`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(tC, $y);
var nC = [
	-3,
	G,
	Xx,
	{
		[V]: [`UnsupportedProtocol`, 400],
		[U]: H,
		[W]: 400
	},
	[B],
	[0]
];
K.registerError(nC, eb);
const rC = [$x, K];
var iC = [
	3,
	G,
	Ob,
	0,
	[
		xx,
		mx,
		Ib
	],
	[
		0,
		0,
		0
	]
];
var aC = [
	3,
	G,
	Tb,
	0,
	[bx, cx],
	[0, 0]
];
var oC = [
	3,
	G,
	Hb,
	0,
	[
		Ex,
		Jx,
		ax
	],
	[
		0,
		() => dC,
		64
	],
	1
];
var sC = [
	3,
	G,
	Ub,
	0,
	[Ax],
	[() => fC]
];
var cC = [
	3,
	G,
	wx,
	0,
	[
		ix,
		fx,
		kb,
		px
	],
	[
		0,
		1,
		0,
		0
	],
	1
];
var lC = [
	3,
	G,
	kx,
	0,
	[
		xx,
		mx,
		Ib
	],
	[
		0,
		0,
		0
	]
];
var uC = [
	3,
	G,
	jx,
	0,
	[
		Yx,
		Kb,
		kx,
		Tb,
		Ob
	],
	[
		() => cC,
		0,
		() => lC,
		() => aC,
		() => iC
	]
];
var dC = [
	1,
	G,
	Tx,
	0,
	() => cC
];
var fC = [
	1,
	G,
	Ax,
	0,
	() => uC
];
var pC = [
	9,
	G,
	Vb,
	0,
	() => oC,
	() => sC
];
// node_modules/.pnpm/@aws-sdk+client-elastic-load-balancing-v2@3.1142.0/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$3 = (e) => {
	return {
		apiVersion: "2015-12-01",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.bt,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.yt,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultElasticLoadBalancingV2HttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.o()
		}],
		logger: e?.logger ?? new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.Q(),
		protocol: e?.protocol ?? _AwsQueryProtocol_DeIlxZsE_js__WEBPACK_IMPORTED_MODULE_12__.t,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.elasticloadbalancingv2",
			errorTypeRegistries: rC,
			xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
			version: "2015-12-01",
			serviceTarget: "ElasticLoadBalancing_v10"
		},
		serviceId: e?.serviceId ?? "Elastic Load Balancing v2",
		sha256: e?.sha256 ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-elastic-load-balancing-v2@3.1142.0/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (e) => {
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.tt)(process.version);
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.q)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.nt);
	const n = getRuntimeConfig$3(e);
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.xt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.mt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_14__.i,
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.p)({
			serviceId: n.serviceId,
			clientVersion: oy
		}),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.X, {
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.Y,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_10__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)({
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_10__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.ut, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.lt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+client-elastic-load-balancing-v2@3.1142.0/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/.pnpm/@aws-sdk+client-elastic-load-balancing-v2@3.1142.0/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (e, t) => {
	const n = Object.assign((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.l)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.$)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.A)(e), getHttpAuthExtensionConfiguration$1(e));
	t.forEach((e) => e.configure(n));
	return Object.assign(e, (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.u)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.et)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.j)(n), resolveHttpAuthRuntimeConfig$1(n));
};
// node_modules/.pnpm/@aws-sdk+client-elastic-load-balancing-v2@3.1142.0/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/ElasticLoadBalancingV2Client.js
var ElasticLoadBalancingV2Client = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.ct {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig$2(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters$1(t);
		const r = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.b)(n);
		const i = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.v)(r);
		const a = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.J)(i);
		const o = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.O)(a);
		const s = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.V)(o);
		const c = resolveHttpAuthSchemeConfig$1(s);
		const l = resolveRuntimeExtensions$1(c, e?.extensions || []);
		this.config = l;
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-elastic-load-balancing-v2@3.1142.0/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commandBuilder.js
const mC = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.Z)(ay, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.B);
const hC = {};
const _mw0$1 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-elastic-load-balancing-v2@3.1142.0/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetHealthCommand.js
var DescribeTargetHealthCommand = class extends mC(hC, _mw0$1, "DescribeTargetHealth", pC) {};
// packages/aws/src/elasticloadbalancing/client.ts
const elasticLoadBalancing = (e) => {
	const t = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.t)(new ElasticLoadBalancingV2Client((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_14__.n)(e)), e);
	return { async targets(e) {
		const { TargetHealthDescriptions: n = [] } = await t.send(new DescribeTargetHealthCommand({ TargetGroupArn: e }));
		return n.map(({ Target: { Id: e = "" } = {}, TargetHealth: { State: t = "", Reason: n = "", Description: r = "" } = {} }) => ({
			id: e,
			state: t,
			reason: n,
			description: r
		}));
	} };
};
// packages/aws/src/environment/records.ts
const homeFacts = (e) => ({
	now: e,
	lock: { free: void 0 },
	quarantined: facts(e)
});
const gC = 9e5;
const _C = 4;
const newestOnce = (e) => {
	const t = new Map();
	return (n) => {
		const r = e.flatMap(([e, t]) => e === n ? t : []);
		const i = t.get(n) ?? unlessRefused(n, r, () => t.delete(n));
		t.set(n, i);
		return i;
	};
};
const vC = new WeakSet();
const unlessRefused = async (e, t, n) => {
	if (vC.has(e)) return void 0;
	try {
		return await e.newest(t);
	} catch (t) {
		if ((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.n)(t) || (0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.i)((0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.n)(t))) {
			n();
			throw t;
		}
		vC.add(e);
		return;
	}
};
const namesAtHome = ({ family: e, environment: t }, n) => [...[
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(e, t),
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.zn)(e, t),
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(e, t)
], ...deliveredHere(n).map((t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Vn)(e, t))];
const namesInTarget = (e) => {
	const t = pointerOf(e);
	return [
		t,
		`${t}:${xr}`,
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(e.family, e.environment)
	];
};
const pointerOf = ({ family: e, environment: t, architecture: n }) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(e, t, n);
const deliveredHere = (e) => {
	const { intent: t, current: n, good: r } = stateOf$1(e);
	const i = [
		...t ? [t.release] : [],
		...n === null ? [] : [n],
		...r
	];
	return [...new Set(i)].slice(0, _C);
};
const isMoved = (e, t) => {
	const n = e.reduce((e, t) => e.version > t.version ? e : t, {
		version: 0,
		modified: 0
	});
	if (!t) return false;
	return t.version > n.version || t.modified > n.modified;
};
const readLedger = async (e, t, n) => (await e.history((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(t, n))).map((e) => ledgerVersion(e, _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.o));
const readLock = (e, t, n) => e.history((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.zn)(t, n));
const readQuarantined = async (e, t) => quarantinedReleases(await e.under((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(t)));
const readHalt = async (e, { family: t, environment: n }, r) => {
	const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(t, n);
	try {
		const t = (r ? r.get(i) : await e.newestOne(i))?.value;
		return t === void 0 ? void 0 : { reason: t };
	} catch (e) {
		if (!(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.r)(e)) throw e;
		return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.g)(e);
	}
};
const readHome = async (e, t, n, { now: r, lock: i, quarantined: a }, o = newestOnce([[e, namesAtHome(t, n?.ledger ?? [])]])) => {
	const { family: s, environment: c } = t;
	const l = n && await o(e);
	const u = n && l && !isMoved(n.ledger, l.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(s, c)));
	const [d, f, p] = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)([
		u ? n.ledger : readLedger(e, s, c),
		a.recall((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(s), r() - gC, () => readQuarantined(e, s)),
		readHalt(e, t, l)
	]);
	const m = u && !isMoved(n.lock, l.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.zn)(s, c))) ? n.lock : await readLock(e, s, c);
	i.free = freeLock(i.free, m, r());
	const h = quarantinedReleases([...l ?? []].map(([e, { value: t }]) => ({
		name: e,
		value: t
	})).filter(isQuarantine(s)));
	return {
		ledger: seenSoFar(n?.ledger, d),
		lock: seenSoFar(n?.lock, m),
		quarantined: new Map([
			...n?.quarantined ?? [],
			...f,
			...h
		]),
		...p ? { halt: p } : {}
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
const isQuarantine = (e) => ({ name: t }) => t.startsWith(`${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(e)}/`);
const readTarget = async (e, t, n, r = newestOnce([[e, namesInTarget(t)]])) => {
	const i = n && await r(e);
	const [a, o] = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)([n && i && isPointerAsBefore(n.pointer, t, i) ? n.pointer : readPointer(e, t), readHalt(e, t, i)]);
	return {
		pointer: seenSoFar(n?.pointer, a),
		...o ? { halt: o } : {}
	};
};
const readPointer = async (e, t) => pointerVersions(await e.history(pointerOf(t)));
const isPointerAsBefore = (e, t, n) => !isMoved(e, n.get(pointerOf(t))) && verifiedVersion(e)?.version === n.get(`${pointerOf(t)}:${"verified"}`)?.version;
// node_modules/.pnpm/@aws-sdk+client-service-quotas@3.1138.0/node_modules/@aws-sdk/client-service-quotas/dist-es/auth/httpAuthSchemeProvider.js
const defaultServiceQuotasHttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.vt)(t).operation,
		region: await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__._t)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "servicequotas",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const defaultServiceQuotasHttpAuthSchemeProvider = (e) => {
	const t = [];
	switch (e.operation) {
		default: t.push(createAwsAuthSigv4HttpAuthOption(e));
	}
	return t;
};
const resolveHttpAuthSchemeConfig = (e) => {
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__._t)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-service-quotas@3.1138.0/node_modules/@aws-sdk/client-service-quotas/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "servicequotas"
	});
};
const yC = {
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
// node_modules/.pnpm/@aws-sdk+client-service-quotas@3.1138.0/node_modules/@aws-sdk/client-service-quotas/package.json
var bC = "3.1138.0";
// node_modules/.pnpm/@aws-sdk+client-service-quotas@3.1138.0/node_modules/@aws-sdk/client-service-quotas/dist-es/endpoint/bdd.js
const xC = "ref";
const SC = -1;
const CC = true;
const wC = "isSet";
const TC = "PartitionResult";
const EC = "booleanEquals";
const DC = "getAttr";
const OC = { [xC]: "Endpoint" };
const kC = { [xC]: TC };
const AC = {};
const jC = [{ [xC]: "Region" }];
const MC = {
	conditions: [
		[wC, [OC]],
		[wC, jC],
		[
			"aws.partition",
			jC,
			TC
		],
		[EC, [{ [xC]: "UseFIPS" }, CC]],
		[EC, [{ [xC]: "UseDualStack" }, CC]],
		[EC, [{
			fn: DC,
			argv: [kC, "supportsDualStack"]
		}, CC]],
		[EC, [{
			fn: DC,
			argv: [kC, "supportsFIPS"]
		}, CC]],
		["stringEquals", [{
			fn: DC,
			argv: [kC, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[SC],
		[SC, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[SC, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[OC, AC],
		["https://servicequotas-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", AC],
		[SC, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://servicequotas.{Region}.amazonaws.com", AC],
		["https://servicequotas-fips.{Region}.{PartitionResult#dnsSuffix}", AC],
		[SC, "FIPS is enabled but this partition does not support FIPS"],
		["https://servicequotas.{Region}.{PartitionResult#dualStackDnsSuffix}", AC],
		[SC, "DualStack is enabled but this partition does not support DualStack"],
		["https://servicequotas.{Region}.{PartitionResult#dnsSuffix}", AC],
		[SC, "Invalid Configuration: Missing Region"]
	]
};
const NC = 2;
const PC = new Int32Array([
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
const FC = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.G.from(PC, NC, MC.conditions, MC.results);
// node_modules/.pnpm/@aws-sdk+client-service-quotas@3.1138.0/node_modules/@aws-sdk/client-service-quotas/dist-es/endpoint/endpointResolver.js
const IC = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (e, t = {}) => {
	return IC.get(e, () => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.H)(FC, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.U.aws = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.d;
// node_modules/.pnpm/@aws-sdk+client-service-quotas@3.1138.0/node_modules/@aws-sdk/client-service-quotas/dist-es/models/ServiceQuotasServiceException.js
var q = class ServiceQuotasServiceException extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.rt {
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, ServiceQuotasServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-service-quotas@3.1138.0/node_modules/@aws-sdk/client-service-quotas/dist-es/models/errors.js
var LC = class AccessDeniedException extends q {
	name = "AccessDeniedException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
		this.Message = e.Message;
	}
};
var RC = class AWSServiceAccessNotEnabledException extends q {
	name = "AWSServiceAccessNotEnabledException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AWSServiceAccessNotEnabledException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AWSServiceAccessNotEnabledException.prototype);
		this.Message = e.Message;
	}
};
var zC = class DependencyAccessDeniedException extends q {
	name = "DependencyAccessDeniedException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "DependencyAccessDeniedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DependencyAccessDeniedException.prototype);
		this.Message = e.Message;
	}
};
var BC = class NoAvailableOrganizationException extends q {
	name = "NoAvailableOrganizationException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "NoAvailableOrganizationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, NoAvailableOrganizationException.prototype);
		this.Message = e.Message;
	}
};
var VC = class OrganizationNotInAllFeaturesModeException extends q {
	name = "OrganizationNotInAllFeaturesModeException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "OrganizationNotInAllFeaturesModeException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype);
		this.Message = e.Message;
	}
};
var HC = class ServiceException extends q {
	name = "ServiceException";
	$fault = "server";
	Message;
	constructor(e) {
		super({
			name: "ServiceException",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, ServiceException.prototype);
		this.Message = e.Message;
	}
};
var UC = class TemplatesNotAvailableInRegionException extends q {
	name = "TemplatesNotAvailableInRegionException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TemplatesNotAvailableInRegionException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TemplatesNotAvailableInRegionException.prototype);
		this.Message = e.Message;
	}
};
var WC = class TooManyRequestsException extends q {
	name = "TooManyRequestsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyRequestsException.prototype);
		this.Message = e.Message;
	}
};
var GC = class IllegalArgumentException extends q {
	name = "IllegalArgumentException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "IllegalArgumentException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, IllegalArgumentException.prototype);
		this.Message = e.Message;
	}
};
var KC = class InvalidResourceStateException extends q {
	name = "InvalidResourceStateException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidResourceStateException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidResourceStateException.prototype);
		this.Message = e.Message;
	}
};
var qC = class NoSuchResourceException extends q {
	name = "NoSuchResourceException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "NoSuchResourceException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, NoSuchResourceException.prototype);
		this.Message = e.Message;
	}
};
var JC = class ResourceAlreadyExistsException extends q {
	name = "ResourceAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourceAlreadyExistsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
		this.Message = e.Message;
	}
};
var YC = class ServiceQuotaTemplateNotInUseException extends q {
	name = "ServiceQuotaTemplateNotInUseException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ServiceQuotaTemplateNotInUseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ServiceQuotaTemplateNotInUseException.prototype);
		this.Message = e.Message;
	}
};
var XC = class InvalidPaginationTokenException extends q {
	name = "InvalidPaginationTokenException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidPaginationTokenException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidPaginationTokenException.prototype);
		this.Message = e.Message;
	}
};
var ZC = class QuotaExceededException extends q {
	name = "QuotaExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "QuotaExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, QuotaExceededException.prototype);
		this.Message = e.Message;
	}
};
var QC = class TagPolicyViolationException extends q {
	name = "TagPolicyViolationException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TagPolicyViolationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TagPolicyViolationException.prototype);
		this.Message = e.Message;
	}
};
var $C = class TooManyTagsException extends q {
	name = "TooManyTagsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyTagsException.prototype);
		this.Message = e.Message;
	}
};
// node_modules/.pnpm/@aws-sdk+client-service-quotas@3.1138.0/node_modules/@aws-sdk/client-service-quotas/dist-es/schemas/schemas_0.js
const ew = "Adjustable";
const tw = "AdjustableAtLevel";
const nw = "AccessDeniedException";
const rw = "AWSServiceAccessNotEnabledException";
const iw = "ContextId";
const aw = "ContextScope";
const ow = "ContextScopeType";
const sw = "Description";
const cw = "DependencyAccessDeniedException";
const lw = "ErrorCode";
const uw = "ErrorMessage";
const dw = "ErrorReason";
const fw = "GlobalQuota";
const pw = "GetServiceQuota";
const mw = "GetServiceQuotaRequest";
const hw = "GetServiceQuotaResponse";
const gw = "IllegalArgumentException";
const _w = "InvalidPaginationTokenException";
const vw = "InvalidResourceStateException";
const J = "Message";
const yw = "MetricDimensions";
const bw = "MetricInfo";
const xw = "MetricNamespace";
const Sw = "MetricName";
const Cw = "MetricStatisticRecommendation";
const ww = "NoAvailableOrganizationException";
const Tw = "NoSuchResourceException";
const Ew = "OrganizationNotInAllFeaturesModeException";
const Dw = "Period";
const Ow = "PeriodUnit";
const kw = "PeriodValue";
const Aw = "Quota";
const jw = "QuotaArn";
const Mw = "QuotaAppliedAtLevel";
const Nw = "QuotaCode";
const Pw = "QuotaContextInfo";
const Fw = "QuotaContext";
const Iw = "QuotaExceededException";
const Lw = "QuotaName";
const Rw = "QuotaPeriod";
const zw = "ResourceAlreadyExistsException";
const Bw = "ServiceCode";
const Vw = "ServiceException";
const Hw = "ServiceName";
const Uw = "ServiceQuota";
const Ww = "ServiceQuotaTemplateNotInUseException";
const Gw = "TooManyRequestsException";
const Kw = "TooManyTagsException";
const qw = "TemplatesNotAvailableInRegionException";
const Jw = "TagPolicyViolationException";
const Yw = "UsageMetric";
const Xw = "Unit";
const Zw = "Value";
const Y = "client";
const X = "error";
const Z = "httpError";
const Qw = "smithy.ts.sdk.synthetic.com.amazonaws.servicequotas";
const $w = "server";
const Q = "com.amazonaws.servicequotas";
const eT = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.t(Qw);
var tT = [
	-3,
	Qw,
	"ServiceQuotasServiceException",
	0,
	[],
	[]
];
eT.registerError(tT, q);
const $ = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.t(Q);
var nT = [
	-3,
	Q,
	nw,
	{
		[X]: Y,
		[Z]: 403
	},
	[J],
	[0]
];
$.registerError(nT, LC);
var rT = [
	-3,
	Q,
	rw,
	{
		[X]: Y,
		[Z]: 403
	},
	[J],
	[0]
];
$.registerError(rT, RC);
var iT = [
	-3,
	Q,
	cw,
	{
		[X]: Y,
		[Z]: 403
	},
	[J],
	[0]
];
$.registerError(iT, zC);
var aT = [
	-3,
	Q,
	gw,
	{
		[X]: Y,
		[Z]: 400
	},
	[J],
	[0]
];
$.registerError(aT, GC);
var oT = [
	-3,
	Q,
	_w,
	{
		[X]: Y,
		[Z]: 400
	},
	[J],
	[0]
];
$.registerError(oT, XC);
var sT = [
	-3,
	Q,
	vw,
	{
		[X]: Y,
		[Z]: 405
	},
	[J],
	[0]
];
$.registerError(sT, KC);
var cT = [
	-3,
	Q,
	ww,
	{
		[X]: Y,
		[Z]: 403
	},
	[J],
	[0]
];
$.registerError(cT, BC);
var lT = [
	-3,
	Q,
	Tw,
	{
		[X]: Y,
		[Z]: 404
	},
	[J],
	[0]
];
$.registerError(lT, qC);
var uT = [
	-3,
	Q,
	Ew,
	{
		[X]: Y,
		[Z]: 400
	},
	[J],
	[0]
];
$.registerError(uT, VC);
var dT = [
	-3,
	Q,
	Iw,
	{
		[X]: Y,
		[Z]: 409
	},
	[J],
	[0]
];
$.registerError(dT, ZC);
var fT = [
	-3,
	Q,
	zw,
	{
		[X]: Y,
		[Z]: 400
	},
	[J],
	[0]
];
$.registerError(fT, JC);
var pT = [
	-3,
	Q,
	Vw,
	{
		[X]: $w,
		[Z]: 500
	},
	[J],
	[0]
];
$.registerError(pT, HC);
var mT = [
	-3,
	Q,
	Ww,
	{
		[X]: Y,
		[Z]: 400
	},
	[J],
	[0]
];
$.registerError(mT, YC);
var hT = [
	-3,
	Q,
	Jw,
	{
		[X]: Y,
		[Z]: 401
	},
	[J],
	[0]
];
$.registerError(hT, QC);
var gT = [
	-3,
	Q,
	qw,
	{
		[X]: Y,
		[Z]: 404
	},
	[J],
	[0]
];
$.registerError(gT, UC);
var _T = [
	-3,
	Q,
	Gw,
	{
		[X]: Y,
		[Z]: 429
	},
	[J],
	[0]
];
$.registerError(_T, WC);
var vT = [
	-3,
	Q,
	Kw,
	{
		[X]: Y,
		[Z]: 400
	},
	[J],
	[0]
];
$.registerError(vT, $C);
const yT = [eT, $];
var bT = [
	3,
	Q,
	dw,
	0,
	[lw, uw],
	[0, 0]
];
var xT = [
	3,
	Q,
	mw,
	0,
	[
		Bw,
		Nw,
		iw
	],
	[
		0,
		0,
		0
	],
	2
];
var ST = [
	3,
	Q,
	hw,
	0,
	[Aw],
	[() => ET]
];
var CT = [
	3,
	Q,
	bw,
	0,
	[
		xw,
		Sw,
		yw,
		Cw
	],
	[
		0,
		0,
		128,
		0
	]
];
var wT = [
	3,
	Q,
	Pw,
	0,
	[
		aw,
		ow,
		iw,
		tw
	],
	[
		0,
		0,
		0,
		0
	]
];
var TT = [
	3,
	Q,
	Rw,
	0,
	[kw, Ow],
	[1, 0]
];
var ET = [
	3,
	Q,
	Uw,
	0,
	[
		Bw,
		Hw,
		jw,
		Nw,
		Lw,
		Zw,
		Xw,
		ew,
		fw,
		Yw,
		Dw,
		dw,
		Mw,
		Fw,
		sw
	],
	[
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		2,
		2,
		() => CT,
		() => TT,
		() => bT,
		0,
		() => wT,
		0
	]
];
var DT = [
	9,
	Q,
	pw,
	0,
	() => xT,
	() => ST
];
// node_modules/.pnpm/@aws-sdk+client-service-quotas@3.1138.0/node_modules/@aws-sdk/client-service-quotas/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (e) => {
	return {
		apiVersion: "2019-06-24",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.bt,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.yt,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultServiceQuotasHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.o()
		}],
		logger: e?.logger ?? new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.Q(),
		protocol: e?.protocol ?? _paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.r,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.servicequotas",
			errorTypeRegistries: yT,
			version: "2019-06-24",
			serviceTarget: "ServiceQuotasV20190624"
		},
		serviceId: e?.serviceId ?? "Service Quotas",
		sha256: e?.sha256 ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_9__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-service-quotas@3.1138.0/node_modules/@aws-sdk/client-service-quotas/dist-es/runtimeConfig.js
const getRuntimeConfig = (e) => {
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.tt)(process.version);
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.q)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.nt);
	const n = getRuntimeConfig$1(e);
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.xt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.mt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_14__.i,
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.p)({
			serviceId: n.serviceId,
			clientVersion: bC
		}),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.X, {
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.Y,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_10__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)({
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_10__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.ut, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.lt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_11__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+client-service-quotas@3.1138.0/node_modules/@aws-sdk/client-service-quotas/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/.pnpm/@aws-sdk+client-service-quotas@3.1138.0/node_modules/@aws-sdk/client-service-quotas/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (e, t) => {
	const n = Object.assign((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.l)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.$)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.A)(e), getHttpAuthExtensionConfiguration(e));
	t.forEach((e) => e.configure(n));
	return Object.assign(e, (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.u)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.et)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.j)(n), resolveHttpAuthRuntimeConfig(n));
};
// node_modules/.pnpm/@aws-sdk+client-service-quotas@3.1138.0/node_modules/@aws-sdk/client-service-quotas/dist-es/ServiceQuotasClient.js
var ServiceQuotasClient = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.ct {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters(t);
		const r = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.b)(n);
		const i = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.v)(r);
		const a = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.J)(i);
		const o = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.O)(a);
		const s = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.V)(o);
		const c = resolveHttpAuthSchemeConfig(s);
		const l = resolveRuntimeExtensions(c, e?.extensions || []);
		this.config = l;
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultServiceQuotasHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-service-quotas@3.1138.0/node_modules/@aws-sdk/client-service-quotas/dist-es/commandBuilder.js
const OT = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.Z)(yC, "ServiceQuotasV20190624", "ServiceQuotasClient", _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_7__.B);
const kT = {};
const _mw0 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-service-quotas@3.1138.0/node_modules/@aws-sdk/client-service-quotas/dist-es/commands/GetServiceQuotaCommand.js
var GetServiceQuotaCommand = class extends OT(kT, _mw0, "GetServiceQuota", DT) {};
// packages/aws/src/servicequotas/client.ts
const AT = {
	ServiceCode: "ec2",
	QuotaCode: "L-1216C47A"
};
const serviceQuotas = (e) => {
	const t = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.t)(new ServiceQuotasClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_14__.n)(e)), e);
	return { async standardVcpus() {
		return (await t.send(new GetServiceQuotaCommand(AT))).Quota?.Value;
	} };
};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/ListCommandInvocationsCommand.js
var ListCommandInvocationsCommand = class extends (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.i)(_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.n, _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.r, "ListCommandInvocations", _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.o) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/ListCommandsCommand.js
var ListCommandsCommand = class extends (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.i)(_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.n, _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.r, "ListCommands", _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.s) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/commands/SendCommandCommand.js
var SendCommandCommand = class extends (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.i)(_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.n, _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.r, "SendCommand", _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.c) {};
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/pagination/ListCommandInvocationsPaginator.js
const jT = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.a)(_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.a, ListCommandInvocationsCommand, "NextToken", "NextToken", "MaxResults");
// node_modules/.pnpm/@aws-sdk+client-ssm@3.1169.0/node_modules/@aws-sdk/client-ssm/dist-es/pagination/ListCommandsPaginator.js
const MT = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.a)(_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.a, ListCommandsCommand, "NextToken", "NextToken", "MaxResults");
// packages/aws/src/ssm/command-facts.ts
const NT = {
	Pending: "going",
	InProgress: "going",
	Delayed: "going",
	Cancelling: "going",
	Success: "success",
	Failed: "failed",
	TimedOut: "timed-out",
	Cancelled: "cancelled"
};
const PT = [
	"DeliveryTimedOut",
	"Undeliverable",
	"InvalidPlatform",
	"AccessDenied",
	"Terminated"
];
const sentCommandOf = ({ CommandId: e, Comment: t = "", InstanceIds: n = [], RequestedDateTime: r }) => e === void 0 || !r ? [] : [{
	id: e,
	comment: t,
	instances: n,
	sent: r.getTime()
}];
const commandResultsOf = (e) => {
	const t = e.find(({ Status: e, InstanceId: t }) => t === void 0 || !Object.hasOwn(NT, e ?? ""));
	if (t) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`the status of the command is ${t.Status ?? "not told"}, which is none that is known`);
	return e.map(resultOf);
};
const resultOf = ({ InstanceId: e = "", Status: t, StatusDetails: n = t ?? "", CommandPlugins: r = [] }) => {
	const i = n.replaceAll(" ", "");
	const a = PT.includes(i) ? "not-delivered" : NT[t ?? ""] ?? "going";
	const o = r.at(-1);
	return {
		instance: e,
		state: a,
		exitCode: a === "success" || a === "failed" ? o?.ResponseCode : void 0,
		output: o?.Output ?? "",
		details: i
	};
};
// packages/aws/src/ssm/commands.ts
const FT = 50;
const IT = 50;
const second = (e) => `${new Date(e).toISOString().slice(0, 19)}Z`;
const LT = 120;
const commands = (e) => {
	const t = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.t)(new _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.a((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_14__.n)(e)), e);
	const n = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.t)(new _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.a((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_14__.t)(e)), e);
	const send = async ({ document: e, script: t, instances: r, comment: i, deliveredWithin: a, endsWithin: o }) => {
		const s = {
			DocumentName: e,
			Comment: i,
			TimeoutSeconds: a,
			Parameters: {
				commands: [...t],
				executionTimeout: [String(o)]
			}
		};
		await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.p)(r, FT).map((e) => n.send(new SendCommandCommand({
			...s,
			InstanceIds: e
		}))));
	};
	return {
		send,
		async sent(e, n, r) {
			const i = [{
				key: "InvokedAfter",
				value: second(r)
			}, {
				key: "DocumentName",
				value: e
			}];
			return (await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.n)(MT({
				client: t,
				pageSize: IT
			}, { Filters: i }), (e) => e.Commands)).flatMap(sentCommandOf).filter((e) => e.comment === n);
		},
		async results(e) {
			const n = jT({
				client: t,
				pageSize: IT
			}, {
				CommandId: e,
				Details: true
			});
			return commandResultsOf(await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.n)(n, (e) => e.CommandInvocations));
		},
		acts: { "send-command": ({ instances: e, document: t, command: n, limit: r, comment: i }) => send({
			document: t,
			script: [n],
			instances: e,
			comment: i,
			deliveredWithin: LT,
			endsWithin: r
		}) }
	};
};
// packages/aws/src/connection/connect.ts
const connect = async (e, { home: t, environments: n }, r, i, { homeMayBeAway: a = false, onlyLooks: o = false } = {}) => {
	const s = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.r)(e, `golden-ami-${r.name}`.slice(0, 64), t.account);
	const c = s((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.hr)(t, r.name), t.region);
	const meetHome = async () => {
		if (i) await c.expect(t.account).catch(withoutSession);
	};
	if (!a) await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.f)(e, meetHome, o ? _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.d : _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.u);
	const l = accountRegionClients();
	const u = l(c, t);
	const d = c.edge(t.region);
	const targetSession = ({ role: e, lookRole: t, region: n }, r) => s((r ? t : void 0) ?? e, n);
	const clientsOf = (e, t) => new Map(e?.targets.map((e) => [e.name, targetClients(e, targetSession(e, t), l, i)]));
	return {
		home: {
			parameters: u.parameters,
			ec2: u.ec2,
			imageBuilder: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.l)(d, t.account),
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
	if (!(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.r)(e) && !(e instanceof _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__.i && e.code === "aws.denied")) throw e;
	throw new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__.i("aws.no-session", e.message, void 0, { cause: e });
};
const placeClients = (e, t) => {
	const n = new Map();
	return async (r, i) => {
		const a = e(r);
		if (!a) throw new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_2__.i("target.unreadable", `No target is in ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(r)}.`);
		const o = n.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(r)) ?? (0,_place_client_ClESPkWc_js__WEBPACK_IMPORTED_MODULE_6__.t)(a.edge(r.region));
		n.set((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(r), o);
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
		const o = t.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Yn)({
			account: r,
			region: i
		})) ?? fleetFacts(a.clock.now);
		t.set((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Yn)({
			account: r,
			region: i
		}), o);
		const s = e.get(n) ?? new Map();
		const c = s.get(i) ?? newClients(a, o);
		e.set(n, s.set(i, c));
		return c;
	};
};
const newClients = (e, t) => ({
	parameters: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.t)(e),
	autoScaling: autoScaling(e),
	ec2: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.i)(e),
	commands: commands(e),
	loadBalancing: elasticLoadBalancing(e),
	cloudWatch: cloudWatch(e),
	quotas: serviceQuotas(e),
	history: { deeds: async (t, n) => (await __webpack_require__.e(/* import() */ 501).then(__webpack_require__.bind(__webpack_require__, 1501))).cloudTrail(e).deeds(t, n) },
	keys: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.s)(e),
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
// packages/aws/src/environment/acts.ts
const homeActs = ({ parameters: e }, { family: t, environment: n }) => {
	const lock = ({ value: r, after: i }) => e.append((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.zn)(t, n), r, i);
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.v)({
		"write-event": ({ value: r, after: i }) => e.append((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(t, n), r, i),
		"write-quarantine": ({ release: n, value: r }) => e.create((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Vn)(t, n), r),
		"claim-lock": lock,
		"renew-lock": lock,
		"free-lock": lock
	});
};
const targetActs = ({ parameters: e, autoScaling: t, ec2: n, commands: r }, { family: i, environment: a, architecture: o }) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.v)({
	...t.acts,
	...n.acts,
	...r.acts,
	"put-pointer": ({ image: t, description: n }) => e.point((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(i, a, o), t, n),
	"label-pointer": ({ version: t, label: n }) => e.label((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(i, a, o), t, n),
	"unlabel-pointer": ({ version: t, label: n }) => e.unlabel((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(i, a, o), t, n)
});
const environmentAct = ({ home: e, targets: t }, n) => {
	const r = homeActs(e, n);
	return (i) => {
		if (!("target" in i)) return e.use(() => r(i));
		const a = clientsOf(t, i.target);
		return a.use(() => targetActs(a, n)(i));
	};
};
// packages/aws/src/cloudwatch/alarms.ts
const lookAtAlarms = async (e, { targets: t, alarms: n }, r, i) => {
	if (n.length === 0) return [];
	const a = new Set(readTargets(r).map(([e]) => e));
	const o = new Map([...t].sort((e, t) => Number(a.has(e.name)) - Number(a.has(t.name))).map((e) => [placeOf(e), e]));
	return (await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)([...o].map(async ([t, { name: r }]) => {
		const s = e.get(r);
		const c = s && a.has(r) ? await reading(n, () => s.use(() => s.cloudWatch.alarms(n, i))) : [];
		return o.size === 1 ? c : c.map((e) => ({
			...e,
			name: `${e.name} in ${t}`
		}));
	}))).flat();
};
const placeOf = ({ account: e, region: t }) => `${e}/${t}`;
const reading = async (e, t) => {
	const n = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.h)(t);
	return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n) ? e.map((e) => ({
		...n,
		name: e
	})) : n;
};
// packages/aws/src/environment/home.ts
const lookAtHome = ({ parameters: e, use: t, facts: n = homeFacts(() => 0) }, r, i, a) => t(() => readHome(e, r, i, n, a));
const lookAtLock = ({ parameters: e, use: t }, { family: n, environment: r }) => t(() => readLock(e, n, r));
const RT = 6e4;
const homeOrAway = async (e, { name: t, homeMayBeAway: n, now: r }, i, a) => {
	if (i?.away && r() < i.away.asked + RT) return i;
	try {
		await e.meet();
		return await lookAtHome(e, t, i, a);
	} catch (e) {
		const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.g)(e);
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
	const l = a.length > 0 ? await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.m)(() => e.keysOf(a)) : new Map();
	const u = new Map();
	const stateOf = (e) => {
		const n = u.get(e) ?? keyState(t, e);
		u.set(e, n);
		return n;
	};
	const d = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)(i.map(async ({ id: e, state: t, owner: r, isProtected: i, encrypted: a }) => {
		const u = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(l) ? [] : [...new Set(a.flatMap((e) => l.get(e) ?? []))];
		const d = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)(u.map(async (e) => ({
			key: e,
			state: await stateOf(e)
		})));
		const f = [
			...((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(l) ? [] : a.filter((e) => !l.has(e))).map((t) => ({
				...(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`EC2 does not show ${t} to this account`),
				what: `the key of ${e}`
			})),
			...(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(l) && a.length > 0 ? [{
				...l,
				what: `the keys of ${e}`
			}] : [],
			...d.flatMap(({ key: e, state: t }) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t) ? [{
				...t,
				what: e
			}] : [])
		];
		return [e, {
			id: e,
			state: t,
			unusableKeys: d.flatMap(({ key: e, state: t }) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v)(t) && !t.usable ? [`${e} ${t.why}`] : []),
			unknownKeys: f,
			own: r === n,
			isProtected: i
		}];
	}));
	return new Map(d);
};
const keyState = async (e, t) => {
	const n = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.m)(() => e.key(t));
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n)) return n;
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
const lookAtTargetFleet = async (e, t, n, r, i) => {
	if ("groups" in t) return lookAtFleet(e, t.groups, n, r?.kind === "asg" ? r : void 0, i);
	const a = t.consumer;
	if (e.facts) e.facts.lastLook.began = e.facts.now();
	return {
		kind: "consumer",
		tag: a,
		instances: await e.ec2.instancesWith(a)
	};
};
// packages/aws/src/environment/targets.ts
const zT = 32;
const lookAtTargets = async (e, t, n, r, i, a = {}) => {
	const o = (0,_place_client_ClESPkWc_js__WEBPACK_IMPORTED_MODULE_6__.n)(zT);
	const looked = async (n) => {
		const s = lastRead(i?.get(n.name));
		const c = clientsOf(e, n.name);
		return o(() => orUnreadable(s, () => c.use(() => lookAtTarget(c, t, n, r, s, a))));
	};
	return new Map(await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)(n.map(async (e) => [e.name, await looked(e)])));
};
const lastRead = (e) => e && !isRead(e) ? e.before : e;
const lookAtTarget = async (e, t, n, r, i, { records: a = true, newest: o, fleets: s = true, proof: c = true, images: l = false, named: u, launches: d }) => {
	const { ledger: f } = r;
	const { pointer: p, halt: m } = !a && i ? i : await readTarget(e.parameters, t, i, o);
	const h = l ? await lookAtLaunchImages(e, n.account, imagesToGoBackTo(r, p, u)) : i?.images;
	const ee = !s && i ? i.fleet : await lookAtTargetFleet(e, n, imagesInQuestion({
		ledger: f,
		pointer: p
	}), i?.fleet, c);
	const te = d?.(n, desiredVersion(p)?.image);
	const ne = te ? await lookOnceBeforeLaunch(e, ee, te, i?.launches) : i?.launches;
	return {
		pointer: p,
		fleet: ee,
		...m ? { halt: m } : {},
		...h ? { images: h } : {},
		...ne ? { launches: ne } : {}
	};
};
const lookBeforeLaunches = async (e, t, n, r) => {
	const i = (0,_place_client_ClESPkWc_js__WEBPACK_IMPORTED_MODULE_6__.n)(zT);
	const a = t.map(async (t) => {
		const a = n.get(t.name);
		if (!a || !isRead(a)) return a ? [[t.name, a]] : [];
		const o = clientsOf(e, t.name);
		const s = r(t, desiredVersion(a.pointer)?.image);
		const look = () => o.use(() => lookOnceBeforeLaunch(o, a.fleet, s, a.launches));
		return [[t.name, await i(() => orUnreadable(a, async () => ({
			...a,
			launches: await look()
		})))]];
	});
	return new Map((await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__._)(a)).flat());
};
const lookOnceBeforeLaunch = async (e, t, n, r) => {
	if (r && r.image === n.image) return r;
	return lookBeforeLaunch(e, t.kind === "asg" ? t : BT, n);
};
const BT = {
	kind: "asg",
	groups: new Map(),
	past: new Set()
};
const passingText = (e, { message: t }) => e === "throttled" ? t : `AWS does not answer there (${t})`;
const orUnreadable = async (e, t) => {
	const n = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.h)(t, passingText);
	return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n) && e ? {
		...n,
		before: e
	} : n;
};
// packages/aws/src/environment/left-claim.ts
const leftClaim = async (e, t, n, r) => {
	const i = (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_4__.t)(await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.t)(e, t.account, t.region, t.role, `golden-ami-${r}`.slice(0, 64)));
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.zn)(n, r);
	const lock = ({ value: e, after: t }) => i.append(a, e, t);
	return {
		look: async (t) => ({
			since: t?.since ?? e.clock.now(),
			lock: await i.history(a)
		}),
		act: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.v)({
			"claim-lock": lock,
			"renew-lock": lock,
			"free-lock": lock
		}),
		classifyError: _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_3__.n
	};
};
// packages/aws/src/environment/memory.ts
const VT = [
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
		longestWait: Bp,
		doubtOutdated(t) {
			if (t !== "end" && t.every((e) => VT.includes(e.do))) return false;
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
	longestWait: Bp,
	doubtOutdated: (t) => e !== void 0 && (t === "end" ? doubtOutdated(e) : doubtOutdatedFor(e, t)),
	doubt(t) {
		if (e) for (const n of t) doubtGroup(e, n);
	},
	nextLook: () => e && nextLook(e)
});



/***/ }),

/***/ 6339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ slots),
/* harmony export */   t: () => (/* binding */ placeClient)
/* harmony export */ });
/* harmony import */ var _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6996);

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
// packages/aws/src/distribution/place-client.ts
const placeClient = (n) => ({
	...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.c)(n),
	kms: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.s)(n)
});



/***/ })

};
