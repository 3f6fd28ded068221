export const id = 653;
export const ids = [653];
export const modules = {

/***/ 2653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sharing),
/* harmony export */   $t: () => (/* binding */ tagText),
/* harmony export */   A: () => (/* binding */ leftOutResults),
/* harmony export */   At: () => (/* binding */ readTargets),
/* harmony export */   B: () => (/* binding */ lastGood),
/* harmony export */   Bt: () => (/* binding */ lastMove),
/* harmony export */   C: () => (/* binding */ halted),
/* harmony export */   Ct: () => (/* binding */ obstaclesToNamed),
/* harmony export */   D: () => (/* binding */ notContinued),
/* harmony export */   Dt: () => (/* binding */ isPointed),
/* harmony export */   E: () => (/* binding */ missingApprovals),
/* harmony export */   Et: () => (/* binding */ desiredVersions),
/* harmony export */   F: () => (/* binding */ bestWay),
/* harmony export */   Ft: () => (/* binding */ goalOf$1),
/* harmony export */   G: () => (/* binding */ isAllOn),
/* harmony export */   Gt: () => (/* binding */ stateOf$1),
/* harmony export */   H: () => (/* binding */ leavingByPointers),
/* harmony export */   Ht: () => (/* binding */ leftByLedger),
/* harmony export */   I: () => (/* binding */ bestWayLater),
/* harmony export */   It: () => (/* binding */ Yn),
/* harmony export */   J: () => (/* binding */ isPatient),
/* harmony export */   Jt: () => (/* binding */ hasNoInstance),
/* harmony export */   K: () => (/* binding */ isOn),
/* harmony export */   Kt: () => (/* binding */ verifiedAt),
/* harmony export */   L: () => (/* binding */ candidates),
/* harmony export */   Lt: () => (/* binding */ calledOff),
/* harmony export */   M: () => (/* binding */ readOnly),
/* harmony export */   Mt: () => (/* binding */ whyUnread),
/* harmony export */   N: () => (/* binding */ withoutLeftOut),
/* harmony export */   Nt: () => (/* binding */ driftOf),
/* harmony export */   O: () => (/* binding */ refusalsText),
/* harmony export */   Ot: () => (/* binding */ isRead),
/* harmony export */   P: () => (/* binding */ isAsBefore),
/* harmony export */   Pt: () => (/* binding */ foreignText),
/* harmony export */   Q: () => (/* binding */ placesOf),
/* harmony export */   Qt: () => (/* binding */ workloadOf),
/* harmony export */   R: () => (/* binding */ candidatesText),
/* harmony export */   Rt: () => (/* binding */ countingVersions),
/* harmony export */   S: () => (/* binding */ encodeQuarantine),
/* harmony export */   St: () => (/* binding */ obstaclesText),
/* harmony export */   T: () => (/* binding */ importAway),
/* harmony export */   Tt: () => (/* binding */ localImage),
/* harmony export */   U: () => (/* binding */ recoveredFrom),
/* harmony export */   Ut: () => (/* binding */ newestCounting),
/* harmony export */   V: () => (/* binding */ begunBack),
/* harmony export */   Vt: () => (/* binding */ leftBy),
/* harmony export */   W: () => (/* binding */ canBeOn),
/* harmony export */   Wt: () => (/* binding */ newestLeft),
/* harmony export */   X: () => (/* binding */ placeOf),
/* harmony export */   Xt: () => (/* binding */ selectionsOf),
/* harmony export */   Y: () => (/* binding */ watchedSince),
/* harmony export */   Yt: () => (/* binding */ mayBeEmpty),
/* harmony export */   Z: () => (/* binding */ oncePerPointer),
/* harmony export */   Zt: () => (/* binding */ selectsNothing),
/* harmony export */   _: () => (/* binding */ withoutLock),
/* harmony export */   _t: () => (/* binding */ closedBy),
/* harmony export */   a: () => (/* binding */ lookAtLock),
/* harmony export */   an: () => (/* binding */ groupsIn),
/* harmony export */   at: () => (/* binding */ askFreezes),
/* harmony export */   b: () => (/* binding */ notAwaited),
/* harmony export */   bt: () => (/* binding */ objections),
/* harmony export */   c: () => (/* binding */ connect),
/* harmony export */   cn: () => (/* binding */ versionsByRelease),
/* harmony export */   ct: () => (/* binding */ zone),
/* harmony export */   d: () => (/* binding */ readEnvironment),
/* harmony export */   dt: () => (/* binding */ labelVerified),
/* harmony export */   en: () => (/* binding */ predictFleet),
/* harmony export */   et: () => (/* binding */ askWindows),
/* harmony export */   f: () => (/* binding */ environmentClaim),
/* harmony export */   ft: () => (/* binding */ ledgerSubject),
/* harmony export */   g: () => (/* binding */ watchCancellation),
/* harmony export */   gt: () => (/* binding */ readingOf),
/* harmony export */   h: () => (/* binding */ clearUp),
/* harmony export */   ht: () => (/* binding */ writeEvent),
/* harmony export */   i: () => (/* binding */ lookAtHome),
/* harmony export */   "in": () => (/* binding */ readable$1),
/* harmony export */   it: () => (/* binding */ holdGate),
/* harmony export */   j: () => (/* binding */ leftOutText),
/* harmony export */   jt: () => (/* binding */ unreadTargets),
/* harmony export */   k: () => (/* binding */ targetRefusals),
/* harmony export */   kt: () => (/* binding */ lastReadTargets),
/* harmony export */   l: () => (/* binding */ lookAtFleet),
/* harmony export */   lt: () => (/* binding */ misplacedLabel),
/* harmony export */   m: () => (/* binding */ cameOfCancel),
/* harmony export */   mt: () => (/* binding */ restate),
/* harmony export */   n: () => (/* binding */ environmentAct),
/* harmony export */   nn: () => (/* binding */ rollout),
/* harmony export */   nt: () => (/* binding */ windowsGate),
/* harmony export */   o: () => (/* binding */ lookAtTargets),
/* harmony export */   on: () => (/* binding */ desiredVersion),
/* harmony export */   ot: () => (/* binding */ freezesGate),
/* harmony export */   p: () => (/* binding */ environmentRun),
/* harmony export */   pt: () => (/* binding */ pointerSubject),
/* harmony export */   q: () => (/* binding */ runs),
/* harmony export */   qt: () => (/* binding */ isRejected),
/* harmony export */   r: () => (/* binding */ lookAtEnvironment),
/* harmony export */   rn: () => (/* binding */ endedWell),
/* harmony export */   rt: () => (/* binding */ askHold),
/* harmony export */   s: () => (/* binding */ readLedger),
/* harmony export */   sn: () => (/* binding */ verifiedVersion),
/* harmony export */   st: () => (/* binding */ w),
/* harmony export */   t: () => (/* binding */ leftClaim),
/* harmony export */   tn: () => (/* binding */ groupsByNow),
/* harmony export */   tt: () => (/* binding */ openings),
/* harmony export */   u: () => (/* binding */ runUnderLock),
/* harmony export */   ut: () => (/* binding */ movePointer),
/* harmony export */   v: () => (/* binding */ awayRemarks),
/* harmony export */   vt: () => (/* binding */ imageObstacle),
/* harmony export */   w: () => (/* binding */ unbelievable),
/* harmony export */   wt: () => (/* binding */ imagesSeen),
/* harmony export */   x: () => (/* binding */ predictEnvironment),
/* harmony export */   xt: () => (/* binding */ obstacles),
/* harmony export */   y: () => (/* binding */ recordRemarks),
/* harmony export */   yt: () => (/* binding */ missing),
/* harmony export */   z: () => (/* binding */ isWayUnclear),
/* harmony export */   zt: () => (/* binding */ lastEvent)
/* harmony export */ });
/* harmony import */ var _left_behind_BVRR8OJd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4407);
/* harmony import */ var _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1340);
/* harmony import */ var _back_off_BChhLgfU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3046);
/* harmony import */ var _classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3468);
/* harmony import */ var _client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5503);
/* harmony import */ var _web_BmX92CMJ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5988);
/* harmony import */ var _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3451);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7010);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1589);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6997);
/* harmony import */ var _AwsQueryProtocol_bYL1doDE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4189);
/* harmony import */ var _slots_BO0Qnbas_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4427);












// packages/domain/src/away-home.ts
const gn = 12e4;
const _n = 3;
const homeWithoutWrites = (e, { now: t, unanswered: n }) => {
	const [r] = ("act" in e ? e.act : []).filter((e) => !("target" in e)).flatMap((e) => {
		const t = n?.get(e.on);
		return t?.do === e.do && t.after === ("after" in e ? e.after : void 0) ? [t] : [];
	}).filter(({ since: e, times: n }) => n >= _n && t >= e + gn);
	return r && {
		unreadable: r.message,
		takesNoWrites: true,
		passes: true,
		wasRead: true,
		since: r.since,
		asked: t
	};
};
// packages/domain/src/records/parameter-text.ts
const vn = /"(?:[^"\\]|\\.)*"?/g;
const unicodeEscape = (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
const parameterText = (e) => JSON.stringify(e).replace(vn, (e) => e.replace(/[{\u007f-\uffff]/g, unicodeEscape));
const parsedObject = (e) => {
	try {
		const t = JSON.parse(e);
		return typeof t === "object" && t !== null && !Array.isArray(t) ? t : void 0;
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
// packages/domain/src/records/pointer.ts
const yn = 1024;
const bn = 200;
const encodePointerMetadata = ({ release: e, source: t, fingerprint: n, run: r, good: i, after: a, left: o, away: s }) => {
	const c = {
		...a === void 0 ? {} : { after: a },
		...o === void 0 ? {} : { left: o }
	};
	const l = s === void 0 ? {} : { away: {
		...s,
		reason: clipped(s.reason, bn)
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
	if (u.length > 1024) throw new RangeError(`a pointer's description of ${u.length} characters does not fit ${yn}`);
	return u;
};
const awayOf = (e) => {
	if (typeof e !== "object" || e === null) return void 0;
	const { from: t, by: n, reason: r, named: i } = e;
	return (t === null || typeof t === "string" && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(t)) && typeof n === "string" && typeof r === "string" ? {
		from: t,
		by: n,
		reason: r,
		...i === true ? { named: i } : {}
	} : void 0;
};
const decodePointerMetadata = (e) => {
	const { release: t, source: n, fingerprint: r, run: i, good: a, after: o, left: s, away: c } = parsedObject(e ?? "") ?? {};
	if (!(typeof t === "string" && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(t) && typeof n === "string" && typeof r === "string" && typeof i === "string")) return void 0;
	const l = awayOf(c);
	const u = typeof a === "string" && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(a) ? { good: a } : {};
	const d = typeof o === "number" && Number.isInteger(o) && o >= 0 ? { after: o } : {};
	const f = typeof s === "string" && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(s) ? { left: s } : {};
	return {
		release: t,
		source: n,
		fingerprint: r,
		run: i,
		...u,
		...d,
		...f,
		...l ? { away: l } : {}
	};
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
const xn = "verified";
const newestFirst = (e) => [...e].sort((e, t) => t.version - e.version);
const desiredVersion = (e) => newestFirst(e)[0];
const verifiedVersion = (e) => e.find(({ labels: e }) => e.includes(xn));
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
// packages/domain/src/workload/asg/fleet.ts
const groupsIn = (e) => "groups" in e ? e.groups : Sn;
const Sn = new Map();
const pastRefreshes = (e) => new Set([...e].flatMap((e) => "refreshes" in e ? e.refreshes : []).filter(({ state: e, status: t }) => e !== "going" && (e !== "ending" || t === "Cancelling")).map(({ id: e }) => e));
const Cn = "Cancelling";
const missingGroup = (e) => ({
	name: e,
	unreadable: "there is no such group",
	code: "group.missing"
});
// packages/domain/src/workload/asg/group.ts
const weightOf = (e) => e.reduce((e, { weight: t = 1 }) => e + t, 0);
const sizeOf = ({ desired: e, instances: t }) => {
	const n = t.filter(({ leaving: e }) => !e);
	return n.length + Math.max(0, e - weightOf(n));
};
const readable$1 = (e) => !("unreadable" in e);
// packages/domain/src/workload/asg/group-result.ts
const endedWell = ({ outcome: e }) => e === "refreshed" || e === "unchanged" || e === "configured";
const onIt = ({ instances: e }, t) => e.filter((e) => e.inService && e.image === t);
const countOn = (e, t) => ({
	on: onIt(e, t).length,
	of: sizeOf(e)
});
const unreadResult = ({ name: e, unreadable: t, code: n }) => ({
	group: e,
	outcome: "failed",
	why: t,
	before: "",
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
// packages/domain/src/workload/asg/at-group.ts
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
		ended: t.refreshes.filter((n) => !isGoing$1(n) && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.vt)(t, n, e.image) && counts(n)),
		stale: [...replacedIn(e, t), ...poolOf(t)].filter(({ image: t, leaving: n }) => t !== e.image && t !== "" && !n),
		standing: standingText(e, t)
	};
};
const isGoing$1 = ({ state: e }) => e === "going" || e === "ending";
const isToImage = ({ wish: e, group: t }, n) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.vt)(t, n, e.image);
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
	before: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(e)?.image ?? "",
	instances: countOn(e, t.image),
	...i ? { refusal: i } : {}
} });
const endRefused = (e, t) => end(e, "failed", t.message, {
	code: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.It)(t),
	message: t.message
});
const stop = ({ group: e }, t, n) => {
	return { act: [{
		do: t,
		...subjectOf(e),
		because: n
	}] };
};
// packages/domain/src/workload/asg/after-failure.ts
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
// packages/domain/src/workload/asg/after-success.ts
const wn = 6e4;
const Tn = 2;
const afterSuccess = (e) => notShown(e) ?? inVain(e);
const notShown = ({ group: e, at: t, ended: [n] }) => {
	if (n?.state !== "done" || n.ended === void 0 || t.now >= n.ended + wn) return void 0;
	return {
		wait: `${e.name}: instance refresh ${n.id} is ${n.status}, which the group does not show yet`,
		until: n.ended + wn
	};
};
const inVain = (e) => {
	const { wish: t, group: n, past: r, ended: i, stale: a, standing: o } = e;
	const s = i.filter(({ id: e, state: t }) => t === "done" && !r.has(e));
	if (s.length < Tn || !(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.yt)(n, t.image) || a.length === 0) return void 0;
	const c = s.map(({ id: e }) => e).join(", ");
	const l = a.map(({ id: e }) => e).join(", ");
	return end(e, "failed", `${o}: instance refreshes ${c} were successful and have not replaced ${l}`);
};
// packages/domain/src/workload/asg/in-service.ts
const En = 36e5;
const inService = (e) => {
	const { wish: t, group: n, past: r, stale: i, standing: a } = e;
	if (!(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.yt)(n, t.image) || i.length > 0) return void 0;
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
	const u = l === void 0 ? void 0 : Math.max(l, c) + En;
	if (u === void 0 || i.now < u) return {
		wait: `${n.name}: ${o}`,
		...u === void 0 ? {} : { until: u }
	};
	return end(e, "failed", `${o} and ${s ? "its instance refresh was successful more than an hour ago" : "nothing was replaced for more than an hour"}: they do not stay in service`);
};
// packages/domain/src/workload/asg/prepare.ts
const preparation = (e, t, n, r) => {
	const i = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(t).filter((t) => !(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.wt)(t, e.image));
	const a = [t, ...i.length > 0 ? n.filter((e) => isFollower(t, e)) : []].filter(isFloating);
	if (a.length > 0) return a.map(pinned$1);
	const o = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(t).some(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.ht) ? (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.mt)(t, e.image) : void 0;
	if (o !== void 0) return pinnedTo(e, t, o);
	return i.map((n) => added(e, t, n, e.image, r));
};
const isFloating = (e) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e).some(({ version: e }) => !(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.St)(e));
const isFollower = (e, t) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e).some(({ followers: e }) => e.includes(t.name));
const pinned$1 = (e) => {
	const t = [...new Set((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e).flatMap(({ version: e }) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.St)(e) ? [] : [e]))].join(" and ");
	return pinTo(e, (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e).map((e) => ({
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
	...e.policy ? { policy: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e.policy, t, void 0) } : {}
});
const pinnedTo = (e, t, n) => {
	const r = "AWS does not roll back to an image that a parameter names";
	const i = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(t).filter((e) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.ht)(e) && !(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.wt)(e, n));
	if (i.length > 0) return i.map((i) => added(e, t, i, n, r));
	const a = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(t).map((e) => ({
		of: e,
		number: ((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.ht)(e) ? (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.wt)(e, n)?.number : void 0) ?? e.number
	}));
	return [pinTo(t, a, r)];
};
const Dn = 255;
const added = ({ description: e }, t, n, r, i) => {
	const a = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(n)?.number ?? "";
	const o = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.pt)(n, r);
	const s = ` from version ${a}`;
	return {
		do: "add-version",
		...subjectOf(t),
		because: i,
		template: n.template,
		from: a,
		image: r,
		description: `${e.slice(0, Dn - s.length)}${s}`,
		..."mappings" in o && o.mappings ? { mappings: o.mappings } : {}
	};
};
// packages/domain/src/workload/asg/strategies/warm-up.ts
const On = 6e4;
const warmUpWarning = ({ warmUp: e }, t) => {
	const n = e ?? t.warmUp * 1e3;
	if (n >= On) return void 0;
	return `Instances of ${t.name} have ${n / 1e3} s to warm up: one that fails a minute later counts as replaced already. Set warm-up, or the group's default instance warmup.`;
};
// packages/domain/src/workload/asg/strategies/rolling.ts
const begin$1 = (e, { group: t, image: n, because: r }) => {
	const i = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(t, n) ?? [];
	const a = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(t).map((e, t) => ({
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
		...t.policy ? { policy: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(t.policy, a, n) } : {},
		preferences: matchesAlready(t, n) ? {
			...s,
			SkipMatching: false
		} : s,
		...o === void 0 ? {} : { warning: o }
	};
};
const matchesAlready = (e, t) => {
	const { policy: n, ...r } = e;
	return n !== void 0 && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Et)(n).length > 0 && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.yt)(r, t);
};
const heaviest = ({ instances: e, policy: t }) => Math.max(1, ...e.map(({ weight: e = 1 }) => e), ...t ? (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.At)(t) : []);
const kn = 200;
const refreshPreferences = (e, t, n = 1) => ({
	MinHealthyPercentage: e.minHealthy,
	MaxHealthyPercentage: Math.min(kn, 100 + e.minHealthy, Math.max(e.maxHealthy, t > 0 && e.minHealthy === 100 ? Math.ceil(100 * (t + n) / t) : 0)),
	...e.warmUp === void 0 ? {} : { InstanceWarmup: seconds(e.warmUp) },
	...e.checkpoints.length > 0 ? {
		CheckpointPercentages: e.checkpoints,
		CheckpointDelay: seconds(e.checkpointDelay)
	} : {},
	...e.bake > 0 ? { BakeTime: seconds(e.bake) } : {},
	...e.alarms.length > 0 ? { Alarms: e.alarms } : {},
	SkipMatching: true,
	AutoRollback: true,
	ScaleInProtectedInstances: An[e.protected],
	StandbyInstances: jn[e.standby]
});
const An = {
	refuse: "Wait",
	replace: "Refresh",
	ignore: "Ignore",
	wait: "Wait"
};
const jn = {
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
const Mn = 3e5;
const estimate$1 = (e, { desired: t, warmUp: n }) => {
	const r = Math.max(1, Math.floor(t * (e.maxHealthy - e.minHealthy) / 100));
	return Math.ceil(t / r) * (Mn + (e.warmUp ?? n * 1e3)) + Math.max(0, e.checkpoints.length - 1) * e.checkpointDelay + e.bake;
};
const Nn = {
	begin: begin$1,
	fastPath: fastPath$1,
	estimate: estimate$1
};
// packages/domain/src/workload/asg/strategies/strategies.ts
const Pn = { rolling: Nn };
const begin = (e, t) => Pn[e.type].begin(e, t);
const fastPath = (e) => Pn[e.type].fastPath(e);
const estimate = (e, t) => Pn[e.type].estimate(e, t);
// packages/domain/src/workload/asg/next-step.ts
const nextStep = ({ wish: e, group: t, beside: n, standing: r }) => {
	const i = preparation(e, t, n, r);
	return { act: i.length > 0 ? i : [begin(e.strategy, {
		group: t,
		image: e.image,
		because: r
	})] };
};
// packages/domain/src/workload/asg/displaced.ts
const isDisplaced = ({ wish: { displace: e, image: t }, group: n }, r) => e === "other-images" ? (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__._t)(n, r).some((e) => e !== t) : e === "all";
// packages/domain/src/workload/asg/on-cancelled.ts
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
// packages/domain/src/workload/asg/preflight.ts
const Fn = [
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
const withoutTemplate = (e) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e).some(({ template: e }) => e === "") ? {
	code: "group.no-template",
	message: `Group ${e.name} has no launch template.`
} : void 0;
const In = "not known";
const ofSeveralArchitectures = ({ name: e, architectures: t }) => {
	const n = [...t?.values() ?? []];
	if (new Set(n).size < 2 && !(n.length > 1 && n.includes("not known"))) return void 0;
	return {
		code: "group.architectures",
		message: `The mixed instances policy of group ${e} launches images of several architectures: ${[...t ?? []].map(([e, t]) => `${e} (${t})`).join(", ")}.`
	};
};
const unpinned = (e, t) => {
	const n = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e).filter(({ version: e }) => !(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.St)(e));
	const [r] = n;
	if (!r || t.unpinned === "pin") return void 0;
	const i = [...new Set(n.map(({ version: e }) => e))].join(" and ");
	return {
		code: "group.unpinned",
		message: `Group ${e.name} follows ${i} of its launch template${e.overrides ? "s" : ""}.`
	};
};
const ofParameter = (e, t) => {
	const n = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e).find(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.ht);
	if (!n) return void 0;
	const r = `Launch template ${n.template} of group ${e.name} names its image by a parameter, ${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(n)?.image}: AWS rolls back to no such version.`;
	if (t.unpinned === "refuse") return {
		code: "group.image-parameter",
		message: r
	};
	if ((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.mt)(e, t.image) !== void 0) return void 0;
	const i = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.gt)(e);
	return {
		code: "group.image-parameter",
		message: `${r} It cannot be pinned to the image that runs now, because ${i.length === 0 ? "no instance of it tells the image" : `its instances run several images: ${i.join(", ")}`}.`
	};
};
const followed = (e, { beside: t }) => {
	const n = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e).map(({ template: e, followers: n }) => ({
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
	for (const n of (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e)) {
		if ((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.wt)(n, t)) continue;
		const r = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.pt)(n, t);
		if ("cannot" in r) return {
			code: "group.volumes",
			message: `Version ${n.number} of launch template ${n.template} of group ${e.name} cannot be made anew: ${r.cannot}.`
		};
	}
};
const withStrayVersion = (e, { image: t }) => {
	if (t === void 0) return void 0;
	for (const n of (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e)) {
		const r = strayVersion(n, t);
		if (r !== void 0) return {
			code: "group.version-differs",
			message: `Version ${r} of launch template ${n.template} of group ${e.name} was made from version ${n.number} with ${t}, and differs from it in more than the image. Nothing launches it but what follows $Latest.`
		};
	}
};
const strayVersion = (e, t) => {
	const n = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(e);
	const r = e.versions.filter(({ madeFrom: n, image: r }) => n === e.number && r === t);
	return n && r.every(({ rest: e }) => e !== n.rest) ? r.at(-1)?.number : void 0;
};
const suspended = (e) => {
	const t = e.suspended.filter((e) => Fn.includes(e));
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
	const t = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e).find((e) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(e) === void 0);
	return t && {
		code: "group.no-template",
		message: `Version ${t.version} of launch template ${t.template} of group ${e.name} cannot be read.`
	};
};
// packages/domain/src/workload/asg/refused.ts
const refused = (e) => {
	const { wish: t, group: n, beside: r } = e;
	const i = preflight(n, {
		...t,
		beside: new Set(r.map(({ name: e }) => e))
	}) ?? unknownVersion(n);
	return i && end(e, "refused", i.message, i);
};
// packages/domain/src/workload/asg/while-running.ts
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
// packages/domain/src/workload/asg/roll-group.ts
const rollGroup = (e, t, n, r, i = []) => {
	if (!readable$1(t)) return { end: unreadResult(t) };
	const a = atGroup(e, t, n, r, i);
	return onCancelled(a) ?? whileRunning(a) ?? afterFailure(a) ?? inService(a) ?? afterSuccess(a) ?? refused(a) ?? nextStep(a);
};
// packages/domain/src/workload/asg/pinning.ts
const pinnedTogether = (e, t, n = () => false) => {
	if (t.unpinned !== "pin") return new Set();
	const r = [...e].filter(readable$1).filter((e) => !n(e.name) && isPinnable(e, t));
	return closed(r, new Set(r.map(({ name: e }) => e)));
};
const closed = (e, t) => {
	const n = e.filter((e) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e).every(({ followers: e }) => e.every((e) => t.has(e))));
	return n.length === e.length ? t : closed(n, new Set(n.map(({ name: e }) => e)));
};
const isPinnable = (e, t) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e).some(({ version: e }) => e === "$Latest") && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e).every((e) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(e) !== void 0) && e.refreshes.every(({ state: e }) => e !== "going" && e !== "ending") && preflight(withoutFollowers(e), t) === void 0 && unknownVersion(e) === void 0;
const withoutFollowers = (e) => ({
	...e,
	followers: [],
	...e.overrides ? { overrides: e.overrides.map((e) => ({
		...e,
		followers: []
	})) } : {}
});
// packages/domain/src/workload/asg/rollout.ts
const rollout = (e, t) => ({ groups: n, past: r }, i) => {
	const a = groupsBeside(e, n, (e) => i.refused.has(e));
	return (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(t.map((t) => () => eachOnce$1(t.map((t) => rollGroup(e, n.get(t) ?? missingGroup(t), r, i, a)))), endedWell);
};
const groupsBeside = (e, t, n) => {
	const r = pinnedTogether(t.values(), e, n);
	return [...t.values()].filter(readable$1).filter(({ name: e }) => r.has(e));
};
const eachOnce$1 = (e) => {
	const t = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(e);
	if (!("act" in t)) return t;
	const isFirst = (e, n) => e.do !== "pin-template" || t.act.findIndex((t) => t.do === e.do && t.on === e.on) === n;
	return { act: t.act.filter(isFirst) };
};
// packages/domain/src/workload/asg/by-now.ts
const groupsByNow = (e, t, { groups: n, past: r }, i) => t.map((t) => {
	const a = n.get(t) ?? missingGroup(t);
	const o = rollGroup(e, a, r, i, groupsBeside(e, n, (e) => i.refused.has(e)));
	return "end" in o ? o.end : groupByNow(a, e.image);
});
const groupByNow = (e, t, n) => {
	const r = {
		group: e.name,
		outcome: "open"
	};
	if (!readable$1(e)) return {
		...r,
		why: `it cannot be read: ${e.unreadable}`,
		before: "",
		instances: {
			on: 0,
			of: 0
		}
	};
	const i = countOn(e, t);
	const a = e.versions.find(({ number: t }) => t === e.number)?.image ?? "";
	const o = n && e.refreshes.find(({ id: e, state: t }) => !n.has(e) && isBad(t));
	const s = o ? `; instance refresh ${o.id} is ${o.status}${o.why === "" ? "" : `: ${o.why}`}` : "";
	const c = o && isBad(o.state) ? o.state : r.outcome;
	return {
		...r,
		outcome: c,
		why: `${i.on} of ${i.of} instances run ${t}${s}`,
		before: a,
		instances: i
	};
};
const Ln = [
	"failed",
	"cancelled",
	"rolled-back"
];
const isBad = (e) => Ln.some((t) => t === e);
// packages/domain/src/workload/asg/plan-groups.ts
const planGroups = ({ groups: e }) => [...e.values()].map((e) => readable$1(e) ? {
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
		if ("unreadable" in n) return [e, n];
		if (!t || t.group === e) return [e, after(n, t)];
		return [e, t.do === "pin-template" ? unfollowed(n, t.group) : n];
	}))
});
const withoutFollower = (e, t) => ({
	...e,
	groups: new Map([...e.groups].map(([e, n]) => [e, readable$1(n) ? unfollowed(n, t) : n]))
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
	const r = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e).map((e) => ({
		of: e,
		number: t(e)
	}));
	const i = ofEach(e, (e) => ({
		version: t(e),
		number: t(e)
	}));
	return e.policy ? {
		...i,
		policy: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(e.policy, r, n)
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
		case void 0: return settled$1(n ? refreshed(e, n) : e);
	}
};
const pinned = (e, t) => {
	const n = t.policy && e.policy ? (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(e.policy, t.policy) : [];
	const r = {
		of: e,
		number: t.version
	};
	const numberOf = ({ template: e, version: t, number: i }) => [...n, r].find(({ of: n }) => n.template === e && n.version === t)?.number ?? i;
	return following(e, numberOf, void 0);
};
const withVersion = (e, t) => {
	const n = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e).flatMap((e) => isOf$1(e, t.template) ? e.versions : []);
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
		to: t.policy ? (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.kt)(t.policy) : {
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
	const numberOf = (t) => (isOf$1(t, e.template) && t.number === e.number ? n : (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.wt)(t, r)?.number) ?? t.number;
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
const settled$1 = (e) => {
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
// packages/domain/src/workload/asg/beside.ts
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
const isOne = (e) => readable$1(e);
const namesOf = (e) => new Set(e.map(({ group: e }) => e.name));
// packages/domain/src/workload/asg/refusals.ts
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
	if (!readable$1(r)) {
		const { name: e, unreadable: t, code: n = "target.unreadable" } = r;
		return {
			code: n,
			message: n === "group.missing" ? t : `Group ${e} cannot be read: ${t}`
		};
	}
	if (n !== void 0 && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.yt)(r, n)) return void 0;
	const a = n !== void 0 && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(r).every(({ volumes: e }) => !e || e.roots.has(n));
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
	const s = o && readable$1(o) ? countOn(o, n) : {
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
		before: "",
		instances: s
	}];
});
const selectsNoGroup = ({ groups: e }, t) => {
	if (e.size > 0) return void 0;
	const n = t && "groups" in t ? t.groups : void 0;
	return `selects no Auto Scaling group: ${n?.by === "tag" ? `none has the tag ${n.key}=${n.value}` : "none is named"}`;
};
// packages/domain/src/workload/asg/standing.ts
const readableIn = ({ groups: e }) => [...e.values()].filter(readable$1);
const isOn$1 = (e, t) => readableIn(e).some((e) => e.instances.some((e) => e.image === t) || e.refreshes.some((n) => n.state === "going" && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__._t)(e, n).includes(t)));
const isWhollyOn = ({ groups: e }, t) => [...e.values()].every((e) => readable$1(e) && [...e.instances, ...e.pool ?? []].every((e) => e.image === t) && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.bt)(e).every((e) => e === t) && e.refreshes.every(({ state: e }) => e !== "going" && e !== "ending"));
const hasInstance = (e) => readableIn(e).some(({ instances: e }) => e.length > 0);
const isIdle = ({ groups: e }) => [...e.values()].every((e) => readable$1(e) && e.instances.length === 0 && e.desired === 0);
const isUnderWay = (e, t) => readableIn(e).some((e) => e.refreshes.some((n) => isGoing(n) && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__._t)(e, n).includes(t)));
const isGoing = ({ state: e, requested: t }) => e === "going" || e === "ending" && t === true;
const wasTried = (e, t) => readableIn(e).some((n) => n.refreshes.some((r) => !e.past.has(r.id) && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__._t)(n, r).includes(t)));
const imageOfFleet = (e) => {
	const t = [...e.groups.values()].flatMap((e) => readable$1(e) ? [] : [e]);
	if (t.length > 0) return {
		why: `Groups that cannot be read: ${t.map((e) => `${e.name}: ${e.unreadable}`).join("; ")}`,
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
// packages/domain/src/workload/asg/remarks.ts
const newGroups = (e, t, n) => {
	const r = t && "groups" in t ? t.groups : void 0;
	if (r?.by !== "tag") return [];
	return readableIn(e).flatMap((e) => {
		const t = [...new Set([...(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.bt)(e), ...(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.gt)(e)])].filter((e) => e !== void 0);
		return t.some((e) => n.has(e)) ? [] : [{
			group: e.name,
			tag: `${r.key}=${r.value}`,
			images: t
		}];
	});
};
const stackedGroups = (e, t) => readableIn(e).flatMap((e) => {
	const n = t !== void 0 && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.yt)(e, t.image);
	return e.stack === void 0 || n ? [] : [`${e.name} (stack ${e.stack})`];
});
// packages/domain/src/workload/asg/in-target.ts
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
// packages/domain/src/workload/asg/roll-fleet.ts
const rollFleet = (e, t, { target: n, beside: r }, i) => {
	const a = rollWish(t);
	const o = groupsPinnedIn(r, a, (e) => i.refused.has(groupSubject(e.target, e.group)));
	const s = eachOnce$1([...e.groups.values()].map((t) => rollGroupIn(n, a, t, e.past, i, o)));
	return "end" in s ? { end: fleetResult(e, s.end, n, t.image, i) } : s;
};
const Rn = 2;
const zn = {
	back: "all",
	rest: "other-images",
	forward: "none"
};
const rollWish = ({ way: e, strategy: t, ...n }) => ({
	...n,
	strategy: e === "forward" ? t : fastPath(t),
	displace: zn[e],
	restarts: e === "forward" ? 0 : Rn
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
	return n !== void 0 && "unreadable" in n;
};
// packages/domain/src/workload/asg/service.ts
const serviceOf = (e, t, n, r) => {
	if (!n || "unshown" in n) {
		const t = n ? n.unshown : "nobody looked at them";
		return {
			stretches: [],
			lost: [],
			unshown: [`the scaling activities of ${e.name} are not shown: ${t}`]
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
const Bn = {
	stretches: [],
	unshown: []
};
const serviceOfInstance = (e, t, n, r, i) => {
	if (n && n.image !== r) return Bn;
	const a = n?.inService === true;
	const o = [...t].sort((e, t) => e.at - t.at);
	if (o.length === 0) {
		if (!a) return Bn;
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
// packages/domain/src/workload/asg/soaking.ts
const soakingGroup = (e, t, n, r) => {
	const i = e.instances.filter((e) => e.inService);
	const { stretches: a, lost: o, unshown: s } = serviceOf(e, t, n, r);
	return {
		name: e.name,
		refreshed: e.refreshes.reduce((e, { ended: t = Number.POSITIVE_INFINITY }) => Math.max(e ?? 0, t), void 0),
		of: sizeOf(e),
		inService: i.length,
		standby: e.instances.filter(({ standby: e }) => e).length,
		onImage: i.filter((e) => e.image === t).length,
		service: a,
		lost: o,
		unshown: s
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
	unread: () => [...e.groups.values()].flatMap((e) => readable$1(e) ? [] : [{
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
		...groupByNow(i, n, r ? e.past : void 0),
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
	version: readable$1(e) ? (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e).find(({ version: e }) => !(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.St)(e))?.version ?? e.version : { unreadable: e.unreadable }
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
const Vn = {
	asg: asgWorkload,
	consumer: consumerWorkload
};
const workloadOf = (e) => Vn[e.kind](e);
// packages/domain/src/environment/selection.ts
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
// packages/domain/src/records/ledger/event.ts
const Hn = 16;
const eventId = ({ run: e, environment: t, kind: n, release: r }, i) => i([
	e,
	t,
	n,
	r
].join("\n")).slice(0, Hn);
const valueDigest = (e, t) => t(e).slice(0, Hn);
// packages/domain/src/records/ledger/decode.ts
const isText = (e) => typeof e === "string";
const isTime = (e) => typeof e === "string" && !Number.isNaN(Date.parse(e));
const isReleaseText = (e) => typeof e === "string" && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(e);
const isDuration = (e) => typeof e === "string" && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.mn)(e) !== void 0;
const orNull = (e) => (t) => t === null || e(t);
const orAbsent = (e) => (t) => t === void 0 || e(t);
const listOf = (e) => (t) => Array.isArray(t) && t.every(e);
const isObject = (e) => typeof e === "object" && e !== null && !Array.isArray(e);
const shaped = (e) => (t) => isObject(t) && Object.entries(e).every(([e, n]) => n(t[e]));
const mapOf = (e, t) => (n) => isObject(n) && Object.keys(n).every(e) && Object.values(n).every(t);
const either = (...e) => (t) => e.some((e) => e(t));
const Un = {
	current: orNull(isReleaseText),
	good: listOf(isReleaseText),
	intent: orNull(shaped({
		release: isReleaseText,
		kind: (e) => e === "promote" || e === "rollback",
		run: isText,
		at: isTime,
		plan: orAbsent(isText)
	})),
	hold: orNull(shaped({
		reason: isText,
		by: isText,
		at: isTime
	})),
	rejected: listOf(either(isReleaseText, shaped({
		release: isReleaseText,
		reason: isText
	}))),
	soak: mapOf(isReleaseText, isDuration)
};
const Wn = {
	id: isText,
	kind: isText,
	at: isTime,
	restated: orAbsent(isTime),
	release: isReleaseText,
	run: isText,
	actor: isText,
	approvers: listOf(isText),
	reason: orNull(isText),
	evidence: mapOf(isText, isText),
	state: isObject
};
const Gn = shaped({
	version: (e) => Number.isInteger(e) && e >= 0,
	digest: isText
});
const misshapen = (e, t, n = "") => Object.entries(t).flatMap(([t, r]) => r(e[t]) ? [] : [`${n}${t}`]);
const whole = (e) => ({
	...e,
	state: {
		...e.state,
		rejected: e.state.rejected.map((e) => typeof e === "string" ? {
			release: e,
			reason: ""
		} : e)
	}
});
const decodeEvent = (e) => {
	const t = parsedObject(e);
	if (!t) return { noEvent: "it is not a JSON object" };
	const { v: n } = t;
	if (typeof n === "number" && Number.isInteger(n) && n > 2) return { newer: n };
	if (n !== 1 && n !== 2) return { noEvent: `its "v" is ${n === void 0 ? "missing" : "no version of the format"}` };
	const r = [
		...misshapen(t, Wn),
		...n === 2 && !Gn(t.after) ? ["after"] : [],
		...isObject(t.state) ? misshapen(t.state, Un, "state.") : []
	];
	return r.length > 0 ? { noEvent: `missing or malformed: ${r.join(", ")}` } : { event: whole(t) };
};
// packages/domain/src/records/ledger/state.ts
const Kn = {
	current: null,
	good: [],
	intent: null,
	hold: null,
	rejected: [],
	soak: {}
};
const isRejected = (e, t) => e.rejected.some((e) => e.release === t);
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
const qn = new WeakMap();
const countingVersions = (e) => {
	const t = qn.get(e);
	if (t) return t;
	const n = countedIn(e);
	qn.set(e, n);
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
const stateOf$1 = (e) => lastEvent(e)?.state ?? Kn;
const isWritten = (e, t) => lastEvent(e)?.id === t;
const Jn = ["held"];
const lastMove = (e) => countingVersions(e).findLast(({ event: e }) => !Jn.includes(e.kind))?.event;
const newestLeft = (e) => countingVersions(e).findLast(({ event: e }) => e.kind === "rolling-back")?.event.evidence.left;
const leftBy = (e, t, n) => {
	const r = countingVersions(e).filter(({ event: e }) => e.kind === "rolling-back");
	const i = r.filter(({ modified: e }) => e >= n);
	return (i.findLast(({ event: e }) => e.run === t) ?? i[0] ?? r.at(-1))?.event.evidence.left;
};
const calledOff = (e) => {
	const t = countingVersions(e).findLast(({ event: e }) => e.kind === "rolling-back")?.event.evidence;
	return t?.left === void 0 ? t?.[Yn] : void 0;
};
const Yn = "called-off";
const leftByLedger = (e) => {
	const { intent: t } = stateOf$1(e);
	return (t ? t.kind === "rollback" : lastMove(e)?.kind === "rolled-back") ? newestLeft(e) : void 0;
};
const Xn = [
	"verified",
	"rolled-back",
	"baseline"
];
const verifiedAt = (e, t) => countingVersions(e).findLast(({ event: e }) => e.release === t && Xn.includes(e.kind))?.modified;
const strayVersions = (e) => {
	const t = newestCounting(e)?.version ?? 0;
	return e.flatMap((e) => "noEvent" in e && e.version > t ? [e] : []).sort((e, t) => e.version - t.version);
};
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
// packages/domain/src/environment/world.ts
const isRead = (e) => !("unreadable" in e);
const readTargets = ({ targets: e }) => [...e].flatMap(([e, t]) => isRead(t) ? [[e, t]] : []);
const lastReadTargets = ({ targets: e }) => [...e.values()].flatMap((e) => isRead(e) ? [e] : e.before ?? []);
const unreadTargets = ({ targets: e }) => [...e].flatMap(([e, t]) => isRead(t) ? [] : [[e, t]]);
const whyUnread = (e) => unreadTargets(e).map(([e, { unreadable: t }]) => `Target ${e} cannot be read: ${t}`).join("; ");
const desiredVersions = (e) => readTargets(e).flatMap(([, { pointer: e }]) => desiredVersion(e) ?? []);
const isPointed = (e) => readTargets(e).some(([, { pointer: e }]) => e.length > 0);
// packages/domain/src/environment/images.ts
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
		...i.slice(0, Zn).map(({ release: e }) => e)
	];
	const s = [desiredVersion(t), ...o.map((e) => a.get(e))].flatMap((e) => e?.image ?? []);
	return [...new Set(s)];
};
const Zn = 10;
const imagesToGoBackTo = ({ ledger: e, away: t }, n, r) => {
	const { good: i, intent: a, current: o } = stateOf$1(e);
	const s = newestCounting(e) !== void 0 && t === void 0;
	const c = [
		...r === void 0 ? [] : [r],
		...i,
		...s ? [] : [...versionsByRelease(n).keys()].slice(0, Qn),
		...a ? [a.release] : [],
		...o === null ? [] : [o]
	];
	return [...new Set(c.flatMap((e) => localImage({ pointer: n }, e) ?? []))];
};
const Qn = 10;
const imagesSeen = (e) => readTargets(e).every(([, { images: e }]) => e !== void 0);
// packages/domain/src/environment/launch-image.ts
const unlaunchable = (e, t) => {
	if (!t) return `${e} is gone or not shared any more`;
	if (t.state !== "available") return `${e} is ${t.state}`;
	return t.unusableKeys.length > 0 ? `${e} cannot be decrypted: ${t.unusableKeys.join("; ")}` : void 0;
};
// packages/domain/src/environment/obstacles.ts
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
const $n = {
	left: "rollback.nowhere",
	quarantined: "release.quarantined",
	rejected: "release.rejected",
	unknown: "rollback.unknown",
	gone: "rollback.gone"
};
const closedBy = ([e, ...t], n) => e && {
	code: $n[e.kind],
	why: `${n}: ${(0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.u)(obstaclesText([e, ...t]))}`
};
// packages/domain/src/records/ledger/apply.ts
const er = 120;
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
		reason: clipped(n, er)
	}, ...withoutRejection(e, t).rejected],
	soak: Object.fromEntries(Object.entries(e.soak).filter(([e]) => e !== t))
});
const withHold = (e, t, { actor: n, at: r }) => ({
	...e,
	hold: {
		reason: clipped(t, er),
		by: n,
		at: iso$4(r)
	}
});
const withSoak = (e, t) => {
	if (t === void 0 || e.current === null) return e;
	const n = Object.entries(e.soak).filter(([t]) => t !== e.current);
	return {
		...e,
		soak: Object.fromEntries(first([e.current, (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.pn)(t)], n, 5))
	};
};
const settled = (e, t) => e.intent?.release === t ? {
	...e,
	intent: null
} : e;
const promoting = (e, { release: t, plan: n, soaked: r, overrides: i = [] }, a) => ({
	...withSoak(i.includes("rejected") ? withoutRejection(e, t) : e, t === e.current ? void 0 : r),
	intent: intent("promote", t, n, a),
	hold: i.includes("hold") ? null : e.hold
});
const recovering = (e, { recovered: t = [], left: n = [] }) => {
	if (e.good.length > 0) return e;
	return {
		...n.reduce((e, t) => withRejected(e, t, "gone back from before the ledger was lost"), e),
		good: t.slice(0, 5)
	};
};
const rollingBack = (e, t, n) => {
	const { release: r, from: i, reason: a, hold: o, retakes: s } = t;
	const c = recovering(e, t);
	const l = s ? withoutRejection(c, r) : c;
	const u = i === null ? l : withRejected(l, i, a);
	return {
		...o ? withHold(u, a, n) : u,
		intent: intent("rollback", r, void 0, n)
	};
};
const applied = (e, t, n) => {
	switch (t.kind) {
		case "baseline": return {
			...withGood(recovering(e, t), t.release),
			current: t.release
		};
		case "promoting": return promoting(e, t, n);
		case "promoted": return {
			...e,
			current: t.release
		};
		case "verified": return {
			...settled(withGood(e, t.release), t.release),
			current: t.release
		};
		case "failed": return settled(withRejected(e, t.release, t.reason), t.release);
		case "rolling-back": return rollingBack(e, t, n);
		case "rolled-back": return {
			...withGood(e, t.release),
			current: t.release,
			intent: null
		};
		case "held": return withHold(e, t.reason, n);
	}
};
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
const tr = 4096;
const nr = 200;
const rr = "cut";
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
		evidence: Object.fromEntries([...n.slice(0, t), ...r > 0 ? [[rr, `${r} more`]] : []])
	};
};
const stored = (e) => ({
	...e,
	state: {
		...e.state,
		rejected: e.state.rejected.map(({ release: e, reason: t }) => t === "" ? e : {
			release: e,
			reason: t
		})
	}
});
const withReasons = (e, t) => e.map(({ release: e, reason: n }, r) => ({
	release: e,
	reason: r < t ? n : ""
}));
const withoutOldest = (e, t) => {
	const n = e.map(({ release: e }) => e).toSorted((e, t) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.An)(t, e)).slice(0, t);
	return e.filter(({ release: e }) => n.includes(e));
};
function* everShorter(e) {
	const t = "left" in e.evidence ? 1 : 0;
	for (let n = Object.keys(e.evidence).length; n >= t; n--) yield withEvidence(e, n);
	const n = withEvidence(e, t);
	const r = {
		...n,
		reason: n.reason === null ? null : clipped(n.reason, nr)
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
	throw new RangeError(`the ledger's state does not fit ${tr} bytes`);
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
const ir = 50;
const dueForRestating = (e) => {
	const t = newestCounting(e);
	const n = newestVersion(e);
	return t && n && n.version - t.version >= ir ? t : void 0;
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
const labelVerified = (e, { version: t, image: n }) => ({
	do: "label-pointer",
	on: pointerSubject(e),
	target: e,
	because: `every instance runs ${n}`,
	version: t,
	label: xn
});
const unlabel = (e, { version: t }, n) => ({
	do: "unlabel-pointer",
	on: pointerSubject(e),
	target: e,
	because: n,
	version: t,
	label: xn
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
// packages/domain/src/environment/move-pointer.ts
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
	const s = n.away !== void 0 || !newestCounting(n.ledger);
	const mayHave = (e) => s || stateOf$1(n.ledger).good.includes(e);
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
const ar = 6e4;
const w = 864e5;
const or = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const weekday = (e) => or[((Math.floor(e / w) + 4) % 7 + 7) % 7];
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
	const n = [offsetNear(t - w), offsetNear(t + w)].map((e) => t - e).sort((e, t) => e - t);
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
	to: n.instant(Date.parse(`${t}T00:00:00Z`) + w)
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
const sr = {
	week: 21,
	month: 200
};
const timeOfDay = (e) => {
	const [t = 0, n = 0] = e.split(":").map(Number);
	return (t * 60 + n) * ar;
};
const opensThen = (e, t) => {
	const [n, r] = e.includes(" ") ? e.split(" ") : [void 0, e];
	if (weekday(t) !== r) return false;
	const i = new Date(t);
	const a = Math.ceil(i.getUTCDate() / 7);
	if (n === "last") return new Date(t + 7 * w).getUTCMonth() !== i.getUTCMonth();
	return n === void 0 || a === Number(n[0]);
};
const openings = (e, t, n) => {
	const r = Math.floor(t.wall(n) / w) * w;
	return merged(e.flatMap(({ days: e, from: n, to: i }) => {
		const [a, o] = [timeOfDay(n), timeOfDay(i)];
		const s = e.some((e) => e.includes(" ")) ? sr.month : sr.week;
		return Array.from({ length: s + 2 }, (e, t) => r + (t - 1) * w).filter((t) => e.some((e) => opensThen(e, t))).map((e) => ({
			from: t.instant(e + a),
			to: t.instant(e + o + (o > a ? 0 : w))
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
	const o = `the rollout of about ${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.pn)(e.estimate)}`;
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
// packages/domain/src/environment/places.ts
const placesOf = (e) => new Map(e.map(({ name: e, account: t, region: n }) => [e, `${t}/${n}`]));
const sharing = (e, t) => [...e].flatMap(([n, r]) => n !== t && r === e.get(t) ? [n] : []);
const oncePerPointer = (e, t) => {
	const n = new Set();
	return e.filter((e) => {
		const r = e.do === "put-pointer" || e.do === "label-pointer";
		if (!r && e.do !== "pin-template") return true;
		const i = r ? t.get(e.target ?? "") ?? e.on : e.on;
		const a = !n.has(i);
		n.add(i);
		return a;
	});
};
// packages/domain/src/environment/beside.ts
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
// packages/domain/src/records/lock/claim.ts
const encodeLockEntry = (e) => parameterText(e);
const isTerm = (e) => typeof e.run === "string" && Number.isInteger(e.attempt) && typeof e.action === "string" && typeof e.started === "string" && typeof e.expires === "string" && Date.parse(e.expires) > Date.parse(e.started);
const decodeLockEntry = (e) => {
	const t = parsedObject(e);
	if (t?.v !== 1 || typeof t.claim !== "string" || !Number.isInteger(t.after)) return void 0;
	return t.kind === "free" || t.kind === "claim" && isTerm(t) && (t.force === void 0 || typeof t.force === "string") || t.kind === "renewal" && isTerm(t) && Number.isInteger(t.since) ? t : void 0;
};
// packages/domain/src/records/lock/holder.ts
const cr = 864e5;
const held = (e, t, n) => ({
	claim: e.claim,
	run: e.run,
	attempt: e.attempt,
	action: e.action,
	since: t,
	renewed: n,
	expires: n + Math.min(cr, Date.parse(e.expires) - Date.parse(e.started))
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
const lr = new WeakMap();
const read = (e) => {
	const t = lr.get(e);
	if (t) return t;
	const n = readAnew(e);
	lr.set(e, n);
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
// packages/domain/src/environment/patience.ts
const ur = 9e5;
const watchedSince = ({ lock: e }, t) => {
	const n = holder(e, t);
	return n ? heldSince(e, n) : t;
};
const isPatient = (e, t) => t < watchedSince(e, t) + ur;
// packages/domain/src/environment/runs-image.ts
const isOn = (e, t) => workloadOf(e).isOn(t);
const runs = (e, t) => readTargets(e).every(([, { pointer: e, fleet: n }]) => {
	const r = desiredVersion(e);
	return r?.metadata?.release === t && workloadOf(n).isWhollyOn(r?.image);
});
// packages/domain/src/environment/can-be-on.ts
const canBeOn = (e, t) => objections(e, t).length === 0 && (missing(e, t).length === 0 || isAllOn(e, t));
const isAllOn = (e, t) => runs(e, t) && readTargets(e).some(([, { fleet: e }]) => workloadOf(e).hasInstance());
// packages/domain/src/environment/told-by-pointers.ts
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
// packages/domain/src/environment/ways-back.ts
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
// packages/domain/src/environment/as-before.ts
const recordsOf = (e) => JSON.stringify([newestCounting(e.ledger)?.version ?? 0, ...readTargets(e).map(([e, { pointer: t }]) => [e, desiredVersion(t)?.version ?? 0])]);
const isAsBefore = (e, t) => recordsOf(e) === recordsOf(t);
// packages/domain/src/environment/left-out.ts
const dr = /^([^:\n]+):\s*(\S[^\n]*)$/;
const fr = 200;
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
	const [, s = "", c = ""] = dr.exec(n) ?? [];
	const l = s.split(",").flatMap((e) => e.trim() === "" ? [] : [e.trim()]);
	if (l.length === 0 || c === "") return complaining(`${JSON.stringify(n)} is not <target>, <target>: <reason>`);
	const u = l.filter((e) => !o.includes(e));
	if (u.length > 0) return complaining(`${u.map((e) => JSON.stringify(e)).join(", ")} is no target of ${a}`);
	if (c.length > fr) return complaining(`the reason is longer than ${fr} characters`);
	const d = r.filter((e) => !l.includes(e.name));
	if (d.length === 0) return complaining("every target is named, so nothing is left out");
	const f = r.filter((e) => l.includes(e.name));
	const p = d.find((e) => f.some((t) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(t) === (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(e)));
	if (p) return complaining(`${p.name} has its pointer in common with a target that is named`);
	return {
		environment: {
			...t,
			targets: f,
			waves: i.map((e) => e.filter((e) => l.includes(e))).filter(hasTargets)
		},
		leftOut: {
			targets: d.map((e) => e.name),
			reason: c.trim()
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
// packages/domain/src/environment/preflight.ts
const targetRefusals = ({ selections: e, unpinned: t, strategy: n }, r, i, a) => {
	const { target: o } = a;
	if (!r || !isRead(r)) return [unread$1(o, r)];
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
const refusalsText = (e, t) => e.map(({ target: e, message: n }) => (0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.u)(t && !n.startsWith("Target ") ? `${e}: ${n}` : n)).join(" ");
const unread$1 = (e, t) => {
	const { unreadable: n, code: r = "target.unreadable", passes: i } = t ?? { unreadable: "it was not looked at" };
	return {
		target: e,
		code: r,
		message: `Target ${e} cannot be read: ${n}`,
		...i ? { passes: i } : {}
	};
};
// packages/domain/src/environment/continuing.ts
const notContinued = ({ environment: e, approvals: t, writer: n }, r) => {
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
// packages/domain/src/environment/import-away.ts
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
// packages/domain/src/environment/halt.ts
const haltsIn = (e, { home: t, places: n }) => {
	const r = [...e.halt ? [{
		place: t,
		halt: e.halt
	}] : [], ...readTargets(e).flatMap(([e, { halt: t }]) => t ? [{
		place: n.get(e) ?? e,
		halt: t
	}] : [])];
	return {
		halted: told$1(r.flatMap(({ place: e, halt: t }) => "reason" in t ? [{
			place: e,
			why: t.reason
		}] : [])),
		unread: told$1(r.flatMap(({ place: e, halt: t }) => "unreadable" in t ? [{
			place: e,
			why: t.unreadable
		}] : []))
	};
};
const told$1 = (e) => [...Map.groupBy(e, ({ why: e }) => e)].map(([e, t]) => `in ${[...new Set(t.map(({ place: e }) => e))].join(", ")}: ${e}`).join("; ");
// packages/domain/src/environment/standing.ts
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
	const { halted: r, unread: i } = haltsIn(t, n);
	if (r !== "") return {
		code: "environment.halted",
		why: `${e} is halted ${r}`
	};
	return i === "" ? void 0 : {
		code: "aws.denied",
		why: `Whether ${e} is halted cannot be read ${i}`
	};
};
// packages/domain/src/records/quarantine.ts
const pr = 2e3;
const encodeQuarantine = (e) => parameterText({
	...e,
	reason: clipped(e.reason, pr)
});
const quarantinedReleases = (e) => {
	const text = (e) => typeof e === "string" ? e : "";
	return new Map(e.flatMap(({ name: e, value: t }) => {
		const n = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.On)(e);
		if (n === void 0) return [];
		const { reason: r, by: i, at: a, run: o } = parsedObject(t) ?? {};
		return [[n, {
			release: n,
			reason: text(r) || `${e} gives no reason`,
			by: text(i),
			at: text(a),
			run: text(o)
		}]];
	}));
};
// packages/domain/src/environment/predict.ts
const predictEnvironment = (e, t, n = 0) => {
	if (!t) return withTargets(withoutPatience(e), (e) => isRead(e) ? waited$1(e) : unread(e));
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
const notAwaited = (e) => new Map([...e].map(([e, t]) => [e, isRead(t) ? t : unread(t)]));
const waited$1 = (e) => ({
	...e,
	fleet: workloadOf(e.fleet).predict()
});
const withoutPatience = (e) => {
	if (!e.away) return e;
	const { passes: t, ...n } = e.away;
	return {
		...e,
		away: n
	};
};
const unread = ({ passes: e, ...t }) => t;
const assumeTarget = (e, t, n) => isPointerStep(t) ? {
	...e,
	pointer: predictPointer(e.pointer, t, n)
} : {
	...e,
	fleet: workloadOf(e.fleet).predict(t)
};
const isPointerStep = (e) => e.do === "put-pointer" || e.do === "label-pointer" || e.do === "unlabel-pointer";
// packages/domain/src/environment/writers.ts
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
// packages/domain/src/environment/remarks.ts
const mr = 5;
const recordRemarks = (e, t, n) => {
	const r = strayVersions(t.ledger);
	const i = r.slice(-5).map(({ version: t, by: n, noEvent: r }) => `Version ${t} of the ledger of ${e} is no event and counts for nothing: ${r}. ${n || "Somebody"} wrote it.`);
	const a = r.length > mr ? [`${r.length - mr} further versions of the ledger of ${e} are no events either.`] : [];
	const o = readingOf(t.ledger, isPointed(t));
	const s = o.is === "newer" || o.is === "lost" && t.away === void 0 ? [`The ledger of ${e}: ${o.why}.`] : [];
	const c = halted(e, t, n);
	return [
		...[
			...i,
			...a,
			...s,
			...c ? [c.why] : []
		],
		...writerRemarks(e, t),
		...awayRemarks(e, t)
	];
};
const awayRemarks = (e, { away: t }) => t === void 0 ? [] : [`Home of ${e} cannot be read: ${t.unreadable}`];
// packages/domain/src/job/canceller.ts
const hr = 6e4;
const gr = [
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
const _r = /^The run was canceled by @([A-Za-z0-9_-]{1,100})(\[bot\])?\.?$/;
const cancellerOf = ({ now: e, limit: t, annotations: n }) => {
	const r = "unreadable" in n ? [] : n.map((e) => e.trim());
	const [i] = gr.flatMap(([e, t]) => r.some((t) => e.test(t)) ? [t] : []);
	if (i) return i;
	const a = r.flatMap((e) => _r.exec(e) ?? []);
	if (r.filter((e) => _r.exec(e)?.[2] !== void 0).length > 0) return {
		by: "program",
		because: "a program had cancelled the run, and no person"
	};
	const [, o] = a;
	if (o !== void 0) return {
		by: "person",
		login: o
	};
	if (t !== void 0 && e >= t - hr) return {
		by: "time-limit",
		because: "the job had come to its time limit"
	};
	const [s, c] = "unreadable" in n ? [n.unreadable, n.passes === true] : ["GitHub has not said so yet", true];
	return {
		by: "nobody-knows",
		because: `nobody can tell who had cancelled the job (${s})`,
		mayCome: c
	};
};
// packages/domain/src/records/lock/await-lock.ts
const vr = 5e3;
const yr = 3e4;
const br = 10;
const pause = (e) => Math.min(yr, Math.max(vr, e / br));
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
	if (!o && i >= t + vr) return { end: "free" };
	if (i >= n) return { end: {
		lock: "held",
		because: `${c} It was waited for as long as this run may wait.`,
		...l
	} };
	return {
		wait: c,
		until: Math.min(n, i + (o ? pause(i - t) : vr))
	};
};
// packages/domain/src/records/lock/locked.ts
const xr = 18e5;
const Sr = 15e3;
const Cr = 300;
const lockSubject = (e) => `the lock of ${e}`;
const iso = (e) => new Date(e).toISOString();
const against = (e, t, { now: n, refused: r }) => {
	const { environment: i, lifetime: a, force: o, claim: s, run: c, attempt: l, action: u } = t;
	const d = lockSubject(i);
	const f = lastVersion(e);
	const p = n - n % 6e4;
	const ee = {
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
			...ee,
			...t && o !== void 0 ? { force: clipped(o, Cr) } : {}
		}),
		renew: ({ since: e }) => step("renew-lock", "half of its time is over", {
			v: 1,
			kind: "renewal",
			...ee,
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
const freeLock = (e, t, n) => claimStatus(e, t.claim, n.now) === "holds" ? against(e, t, n).free().act[0] : void 0;
const unlocked = (e, t, n) => ({ end: {
	lock: e,
	because: t,
	...n ? { by: n } : {}
} });
const lockedText = ({ environment: e }, t) => `${e} is locked by ${describeHolder(t)}.`;
const refusedBy = (e) => ({ end: {
	lock: "refused",
	because: e.message,
	code: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.It)(e)
} });
const withLock = (e, t, n, r) => {
	if ("need" in e) return e;
	const i = against(t, n, r);
	const a = i.status === "holds" ? i.rival : void 0;
	if (i.status === "taken" || i.status === "freed" && !("end" in e)) {
		const e = i.rival ? describeHolder(i.rival) : "somebody who has ended since";
		return unlocked("taken", `The lock of ${n.environment} was taken over by ${e}.`, i.rival);
	}
	const o = n.waits && n.force === void 0 ? inTheWay(t, n, r.now) : void 0;
	if (o) return unlocked("held", lockedText(n, o), o);
	if ("end" in e) return a && i.refusal === void 0 ? {
		...i.free(),
		last: e.end
	} : e;
	if (a) return i.refusal === void 0 ? whileHeld(e, a, i.renew, r) : refusedBy(i.refusal);
	if (i.refusal !== void 0) return refusedBy(i.refusal);
	if (!i.rival || isEarlierAttempt(i.rival, n)) return i.claim("nobody else may change the environment meanwhile", false);
	if (n.force !== void 0) return i.claim(`${n.force}: not waiting for ${describeHolder(i.rival)}`, true);
	const s = lockedText(n, i.rival);
	const c = (n.began ?? Number.NEGATIVE_INFINITY) + Sr;
	return r.now < c && !r.cancelled ? {
		wait: s,
		until: c
	} : unlocked("held", s, i.rival);
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
	const i = "end" in e ? freeLock(t, n, r) : void 0;
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
const wr = 15e3;
const giveBack = (e, t) => ({ lock: n, since: r }, i) => {
	const a = claimStatus(n, e.claim, i.now);
	const o = holder(n, i.now);
	if (a === "never" && t && i.now < r + wr) return {
		wait: `no claim of this run on ${e.environment} is to be seen yet`,
		until: r + wr
	};
	if (a !== "holds") return { end: {
		is: a,
		...o ? { by: o } : {}
	} };
	const s = i.refused.get(lockSubject(e.environment));
	if (s) return { end: {
		is: "held",
		because: s.message,
		code: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.It)(s),
		...o ? { by: o } : {}
	} };
	const c = freeLock(n, e, i);
	if (!c) return { end: { is: "expired" } };
	return { act: [{
		...c,
		because: "the step that held it has ended"
	}] };
};
// packages/domain/src/records/lock/lock-setting.ts
const Tr = new Set([
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
const lockByDefault = (e, t) => t > 1 || Tr.has(e) ? "wait" : "refuse";
// packages/domain/src/records/lock/lock-wish.ts
const lockWish = ({ environment: e, claim: t, run: n, attempt: r, action: i, began: a, setting: o }) => ({
	environment: e,
	claim: t,
	run: n,
	attempt: r,
	action: i,
	began: a,
	lifetime: xr,
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
const Er = 100;
const askCanceller = async (e, { check: t, end: n }, r) => {
	const i = await annotationsOf(e, t, r);
	return cancellerOf({
		now: e.clock.now(),
		limit: n.limit,
		annotations: i
	});
};
const annotationsOf = async (e, t, n) => {
	if (t === void 0) return { unreadable: "this GitHub does not tell a job its check run" };
	if (n === "") return _client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_4__.c;
	try {
		const { data: r } = await (await (0,_client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_4__.l)(e, n, _web_BmX92CMJ_js__WEBPACK_IMPORTED_MODULE_5__.n))("GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", {
			...(0,_client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_4__.u)(e),
			check_run_id: t,
			per_page: Er
		});
		if (!Array.isArray(r)) throw (0,_client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_4__.d)("a list of annotations");
		return r.map(messageIn);
	} catch (e) {
		return whyNot(e);
	}
};
const messageIn = (e) => {
	const t = e?.message;
	return typeof t === "string" ? t : "";
};
const Dr = /\b(?:Resource not accessible|Must have)\b/;
const whyNot = (e) => {
	const { status: t, message: n } = e;
	const r = typeof n === "string" ? n : String(e);
	if (t === 404 || t === 403 && Dr.test(r)) return { unreadable: "the job has no permission checks: read" };
	if (t === 401) return { unreadable: "GitHub does not take the token of the input github-token" };
	return {
		unreadable: (0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.d)(r),
		passes: true
	};
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
			if (a.by === "nobody-knows") (0,_left_behind_BVRR8OJd_js__WEBPACK_IMPORTED_MODULE_0__.c)(t);
			return {
				...n,
				why: `${(0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.u)(n.why)} ${leftToAws(a.because, r)}`
			};
		}
	};
};
const leftToAws = (e, t) => `on-cancel: ${t} is for a person's cancellation: what is under way is left to AWS, because ${e}.`;
// packages/actions-kit/src/clear-up.ts
const Or = 21e4;
const kr = 6e4;
const Ar = 45e3;
const jr = 5e3;
const clearUp = async (e, t) => {
	const r = e.clock.now() + Or;
	const i = (0,_client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_4__.s)(e, r);
	try {
		const e = (0,_left_behind_BVRR8OJd_js__WEBPACK_IMPORTED_MODULE_0__.t)(i);
		if (!e) return;
		const { left: a, main: o, undecided: s } = e;
		if (o === "killed") i.annotate("warning", "The step was killed before it could say what became of it.");
		if (o !== "concluded" && a.held) await clearLock(i, a.held, o, t);
		if (t.cancel && (o === "killed" || s)) await clearRollout(i, a, t.cancel, t.token, r);
	} catch (e) {
		i.annotate("warning", `What was left could not be cleared up: ${messageOf(e)}`);
	}
};
const messageOf = (e) => e instanceof Error ? e.message : String(e);
const clearLock = async (e, t, n, { claimOf: r }) => {
	const { environment: i } = t.lock;
	try {
		const a = e.clock.now() + kr;
		const o = (0,_client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_4__.s)(e, a);
		const s = await givenBack(o, giveBack(t.lock, n === "killed"), await r(t, o), a);
		if (typeof s === "string") return warnHeld(e, t, s);
		if (s.is === "held") return warnHeld(e, t, s.because ?? "");
		e.line(`the lock of ${i}: ${Mr[s.is]}${s.by ? `; ${s.by.action} in ${s.by.run} holds it` : ""}`);
	} catch (n) {
		warnHeld(e, t, messageOf(n));
	}
};
const Mr = {
	freed: "the claim that the step had left was given back",
	taken: "another run has taken it over from the step",
	expired: "the claim of the step has run out",
	never: "the step held no claim"
};
const givenBack = async (e, t, n, r) => {
	const i = await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.it)(t, {
		...n,
		tell: () => {}
	}, e.clock, r);
	if ("notShown" in i) return i.notShown;
	return "still" in i ? (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(i.still) : i.end;
};
const warnHeld = (e, { lock: t }, n) => e.annotate("warning", `Whether the lock of ${t.environment} was given back is not known: ${(0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.u)(n)} It runs out by itself ${t.lifetime / 6e4} minutes after it was last renewed; a re-run of this run has it at once.`);
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
	const n = e.clock.now() + Ar;
	for (;;) {
		const r = await t();
		if (r.by !== "nobody-knows" || !r.mayCome || e.clock.now() >= n) return r;
		await e.clock.sleep(jr);
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
	if (t === "still-running") return `on-cancel: ${e} was begun by the post step, and its time is over: ${(0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.u)(n)} Run again to go on.`;
	return `on-cancel: ${e} was ${t !== "failed" || r === "run.cancelled" ? "done" : "tried"} by the post step: ${(0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.u)(n)}`;
};
// packages/actions-kit/src/environment-run.ts
const environmentRun = (e, { name: t, lock: n }, r, i) => {
	const { github: a, unique: o } = e;
	const { actor: s, runAttempt: c, event: l } = a;
	const u = n ?? lockByDefault(l, c);
	const d = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.J)(a);
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
		role: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.en)(t, n.environment)
	}
});
// packages/actions-kit/src/read-environment.ts
const Nr = "000000000000";
const Pr = "us-east-1";
const readEnvironment = async (e, t, n, i) => {
	const a = await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.$)(e);
	if ("complaints" in a) return {
		file: void 0,
		complaints: a.complaints,
		found: void 0
	};
	const { file: o } = a;
	if (!o && !i) return {
		file: void 0,
		complaints: [withoutFile(e.input("config"))],
		found: void 0
	};
	const s = o ? n : n || (i?.name ?? "");
	const c = o ? void 0 : (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.nt)(Nr, e.aws.region ?? Pr, i?.keys);
	const l = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.et)(e, t, o, { environment: s }, c);
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
	wrong: `there is no ${_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Q} in the workspace, and nothing else describes an environment`,
	allowed: "required: the delivery file; was the repository checked out before this step?"
} : {
	at: { source: "input config" },
	wrong: `it is ${e}, and nothing but the delivery file describes an environment`,
	allowed: `required: the path of the delivery file, or nothing for ${_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Q}`
};
// packages/actions-kit/src/run-under-lock.ts
const runUnderLock = async (e, t) => {
	const { lock: n, waiting: r } = e;
	const i = t.clock.now();
	if (e.dryRun) return (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.x)({
		...e,
		machine: (t, n) => e.machine(t, n, i)
	}, t);
	const a = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.S)(e, t);
	const ends = (t) => Math.min(t, e.jobEnd?.by ?? t);
	let o = await onceUnderLock({
		...e,
		look: a
	}, t, i, (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.y)(e, t));
	while (n.waits && r && isHeld(o)) {
		const s = await waited({
			...r,
			lock: n,
			judge: e.judge
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
const onceUnderLock = async (e, n, r, a) => {
	const o = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.w)((t, n) => e.machine(t, n, r));
	return {
		...await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.it)(lockedMachine(o.machine, e.lock), {
			look: e.look,
			act: e.act,
			judge: e.judge,
			tell: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.A)(n),
			letGo: (t, n) => [freeLock(t.lock, e.lock, n)].filter((e) => e !== void 0)
		}, n.clock, a, (0,_left_behind_BVRR8OJd_js__WEBPACK_IMPORTED_MODULE_0__.f)(n)),
		watched: o.watched()
	};
};
const waited = async ({ look: e, lock: n, judge: r }, i, a) => {
	const o = i.clock.now();
	const s = await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.it)((e, t) => awaitLock({
		wish: n,
		since: o,
		until: a
	}, e, t), {
		look: e,
		act: async () => void 0,
		judge: r,
		tell: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.j)(i)
	}, i.clock, a, (0,_left_behind_BVRR8OJd_js__WEBPACK_IMPORTED_MODULE_0__.f)(i));
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
const Fr = {
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
var Ir = "3.1169.0";
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_0Protocol.js
var AwsJson1_0Protocol = class extends _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.g {
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
const Lr = "ref";
const T = -1;
const Rr = true;
const zr = "isSet";
const Br = "PartitionResult";
const Vr = "booleanEquals";
const Hr = "getAttr";
const Ur = { [Lr]: "Endpoint" };
const Wr = { [Lr]: Br };
const E = {};
const Gr = [{ [Lr]: "Region" }];
const Kr = {
	conditions: [
		[zr, [Ur]],
		[zr, Gr],
		[
			"aws.partition",
			Gr,
			Br
		],
		[Vr, [{ [Lr]: "UseFIPS" }, Rr]],
		[Vr, [{ [Lr]: "UseDualStack" }, Rr]],
		[Vr, [{
			fn: Hr,
			argv: [Wr, "supportsDualStack"]
		}, Rr]],
		[Vr, [{
			fn: Hr,
			argv: [Wr, "supportsFIPS"]
		}, Rr]],
		["stringEquals", [{
			fn: Hr,
			argv: [Wr, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[T],
		[T, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[T, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[Ur, E],
		["https://autoscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", E],
		[T, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://autoscaling.{Region}.amazonaws.com", E],
		["https://autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}", E],
		[T, "FIPS is enabled but this partition does not support FIPS"],
		["https://autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}", E],
		[T, "DualStack is enabled but this partition does not support DualStack"],
		["https://autoscaling.{Region}.{PartitionResult#dnsSuffix}", E],
		[T, "Invalid Configuration: Missing Region"]
	]
};
const qr = 2;
const Jr = new Int32Array([
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
const Yr = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.q.from(Jr, qr, Kr.conditions, Kr.results);
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/endpoint/endpointResolver.js
const Xr = new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.K({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (e, t = {}) => {
	return Xr.get(e, () => (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.W)(Yr, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.G.aws = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.d;
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/models/AutoScalingServiceException.js
var D = class AutoScalingServiceException extends _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.at {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.autoscaling#AutoScalingServiceException";
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, AutoScalingServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/models/errors.js
var Zr = class ActiveInstanceRefreshNotFoundFault extends D {
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
var Qr = class AlreadyExistsFault extends D {
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
var $r = class ResourceContentionFault extends D {
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
var ei = class ServiceLinkedRoleFailure extends D {
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
var ti = class InstanceRefreshInProgressFault extends D {
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
var ni = class LimitExceededFault$1 extends D {
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
var ri = class ResourceInUseFault extends D {
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
var ii = class ScalingActivityInProgressFault extends D {
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
var ai = class InvalidNextToken$1 extends D {
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
var oi = class IdempotentCallInProgressFault extends D {
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
var si = class IdempotentParameterMismatchError extends D {
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
var ci = class IrreversibleInstanceRefreshFault extends D {
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
const li = "Activities";
const ui = "AcceleratorCount";
const di = "AcceleratorCountRequest";
const fi = "AlreadyExistsFault";
const pi = "ActivityId";
const mi = "ActiveInstanceRefreshNotFoundFault";
const hi = "AllowedInstanceTypes";
const gi = "ActivityIds";
const _i = "AcceleratorManufacturers";
const vi = "AcceleratorNames";
const yi = "AutoRollback";
const bi = "AutoScalingGroup";
const xi = "AutoScalingGroupARN";
const O = "AutoScalingGroupName";
const Si = "AutoScalingGroupNamesType";
const Ci = "AutoScalingGroupNames";
const wi = "AutoScalingGroupState";
const Ti = "AutoScalingGroupsType";
const Ei = "AutoScalingGroups";
const Di = "AlarmSpecification";
const Oi = "ActivitiesType";
const ki = "AcceleratorTotalMemoryMiB";
const Ai = "AcceleratorTotalMemoryMiBRequest";
const ji = "AcceleratorTypes";
const Mi = "AvailabilityZones";
const Ni = "AvailabilityZoneDistribution";
const Pi = "AvailabilityZoneIds";
const Fi = "AvailabilityZoneImpairmentPolicy";
const Ii = "AvailabilityZoneId";
const Li = "AvailabilityZone";
const Ri = "Activity";
const zi = "Alarms";
const Bi = "BaselineEbsBandwidthMbps";
const Vi = "BaselineEbsBandwidthMbpsRequest";
const Hi = "BareMetal";
const Ui = "BurstablePerformance";
const Wi = "BaselinePerformanceFactors";
const Gi = "BaselinePerformanceFactorsRequest";
const Ki = "BakeTime";
const qi = "Cause";
const Ji = "CheckpointDelay";
const Yi = "CapacityDistributionStrategy";
const Xi = "CancelInstanceRefresh";
const Zi = "CancelInstanceRefreshAnswer";
const Qi = "CancelInstanceRefreshType";
const $i = "CpuManufacturers";
const ea = "CheckpointPercentages";
const ta = "CpuPerformanceFactorRequest";
const na = "CapacityRebalance";
const ra = "CapacityReservationIds";
const ia = "CapacityReservationPreference";
const aa = "CapacityReservationResourceGroupArns";
const oa = "CapacityReservationSpecification";
const sa = "CapacityReservationTarget";
const ca = "CreatedTime";
const la = "Context";
const ua = "Cpu";
const da = "Description";
const fa = "DescribeAutoScalingGroups";
const pa = "DesiredCapacity";
const ma = "DesiredCapacityType";
const ha = "DefaultCooldown";
const ga = "DesiredConfiguration";
const _a = "DescribeInstanceRefreshes";
const va = "DescribeInstanceRefreshesAnswer";
const ya = "DescribeInstanceRefreshesType";
const ba = "DefaultInstanceWarmup";
const xa = "DeletionProtection";
const Sa = "DistributionSegment";
const Ca = "DescribeScalingActivitiesType";
const wa = "DescribeScalingActivities";
const Ta = "DistributionSegments";
const Ea = "DescribeWarmPoolAnswer";
const Da = "DescribeWarmPoolType";
const Oa = "DescribeWarmPool";
const ka = "Details";
const Aa = "ExcludedInstanceTypes";
const ja = "EnabledMetrics";
const Ma = "EnabledMetric";
const Na = "EndTime";
const Pa = "Filters";
const Fa = "Filter";
const Ia = "Granularity";
const La = "HealthCheckGracePeriod";
const Ra = "HealthCheckType";
const za = "HealthStatus";
const Ba = "Instances";
const Va = "IdempotentCallInProgressFault";
const Ha = "InstancesDistribution";
const Ua = "IncludeDeletedGroups";
const Wa = "InstanceFamily";
const Ga = "InstanceGenerations";
const Ka = "IrreversibleInstanceRefreshFault";
const qa = "ImageId";
const Ja = "IncludeInstances";
const Ya = "InstanceId";
const Xa = "InstanceLifecyclePolicy";
const Za = "InstanceMaintenancePolicy";
const Qa = "IncludeManagedResources";
const $a = "InvalidNextToken";
const eo = "IdempotentParameterMismatchError";
const to = "InstanceRefreshes";
const no = "InstanceRefreshId";
const ro = "InstanceRefreshInProgressFault";
const io = "InstanceRefreshIds";
const ao = "InstanceRefreshLivePoolProgress";
const oo = "InstanceReusePolicy";
const so = "InstanceRefreshProgressDetails";
const co = "InstanceRefreshWarmPoolProgress";
const lo = "InstanceRefresh";
const uo = "InstanceRequirements";
const fo = "InstanceType";
const po = "InstancesToUpdate";
const mo = "InstancesToUpdateOnRollback";
const ho = "InstanceWarmup";
const go = "ImpairedZoneHealthCheckBehavior";
const _o = "Identifier";
const vo = "Instance";
const yo = "Key";
const bo = "LoadBalancerNames";
const xo = "LaunchConfigurationName";
const So = "LimitExceededFault";
const Co = "LivePoolProgress";
const wo = "LifecycleState";
const To = "LocalStorageTypes";
const Eo = "LocalStorage";
const k = "LaunchTemplate";
const Do = "LaunchTemplateId";
const Oo = "LaunchTemplateName";
const ko = "LaunchTemplateOverrides";
const Ao = "LaunchTemplateSpecification";
const jo = "Message";
const Mo = "MemoryGiBPerVCpu";
const No = "MemoryGiBPerVCpuRequest";
const Po = "MaxGroupPreparedCapacity";
const Fo = "MinHealthyPercentage";
const Io = "MaxHealthyPercentage";
const Lo = "MaxInstanceLifetime";
const Ro = "MixedInstancesPolicy";
const zo = "MemoryMiB";
const Bo = "MemoryMiBRequest";
const Vo = "MaxRecords";
const Ho = "MinSize";
const Uo = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
const Wo = "MaxSize";
const A = "Max";
const Go = "Metric";
const j = "Min";
const Ko = "Name";
const qo = "NetworkBandwidthGbps";
const Jo = "NetworkBandwidthGbpsRequest";
const Yo = "NetworkInterfaceCount";
const Xo = "NetworkInterfaceCountRequest";
const Zo = "NewInstancesProtectedFromScaleIn";
const M = "NextToken";
const Qo = "Operator";
const $o = "OnDemandAllocationStrategy";
const es = "OnDemandBaseCapacity";
const ts = "OnDemandMaxPricePercentageOverLowestPrice";
const ns = "OnDemandPercentageAboveBaseCapacity";
const rs = "Overrides";
const is = "Progress";
const as = "PropagateAtLaunch";
const os = "PredictedCapacity";
const ss = "PercentageCompleteOnRollback";
const cs = "PercentageComplete";
const ls = "ProgressDetails";
const us = "ProgressDetailsOnRollback";
const ds = "PerformanceFactorReferenceRequest";
const fs = "PerformanceFactorReferenceSetRequest";
const ps = "ProtectedFromScaleIn";
const ms = "PlacementGroup";
const hs = "ProcessName";
const gs = "PoolState";
const _s = "Preferences";
const vs = "Principal";
const ys = "References";
const bs = "ResourceContentionFault";
const xs = "RollbackDetails";
const Ss = "RequireHibernateSupport";
const Cs = "RollbackInstanceRefresh";
const ws = "RollbackInstanceRefreshAnswer";
const Ts = "RollbackInstanceRefreshType";
const Es = "ResourceInUseFault";
const Ds = "ResourceId";
const Os = "ReuseOnScaleIn";
const ks = "RefreshPreferences";
const As = "RollbackReason";
const js = "RollbackStartTime";
const Ms = "RetentionTriggers";
const Ns = "ResourceType";
const Ps = "Reference";
const Fs = "Status";
const Is = "ScalingActivityInProgressFault";
const Ls = "SpotAllocationStrategy";
const Rs = "StatusCode";
const zs = "SpotInstancePools";
const Bs = "ScaleInProtectedInstances";
const Vs = "StartInstanceRefresh";
const Hs = "StartInstanceRefreshAnswer";
const Us = "StartInstanceRefreshType";
const Ws = "StandbyInstances";
const Gs = "ServiceLinkedRoleARN";
const Ks = "ServiceLinkedRoleFailure";
const qs = "StatusMessage";
const Js = "SpotMaxPrice";
const Ys = "SpotMaxPricePercentageOverLowestPrice";
const Xs = "SkipMatching";
const Zs = "SuspendedProcesses";
const Qs = "SuspendedProcess";
const $s = "StatusReason";
const ec = "SuspensionReason";
const tc = "StartTime";
const nc = "SkipZonalShiftValidation";
const rc = "Strategy";
const ic = "Tags";
const ac = "TargetCapacityTypes";
const oc = "TagDescription";
const sc = "TagDescriptionList";
const cc = "TargetGroupARNs";
const lc = "TerminateHookAbandon";
const uc = "TotalLocalStorageGB";
const dc = "TotalLocalStorageGBRequest";
const fc = "TerminationPolicies";
const pc = "TrafficSources";
const mc = "TrafficSourceIdentifier";
const hc = "Type";
const gc = "UpdateAutoScalingGroup";
const _c = "UpdateAutoScalingGroupType";
const vc = "Value";
const yc = "VCpuCount";
const bc = "VCpuCountRequest";
const xc = "VPCZoneIdentifier";
const Sc = "Values";
const Cc = "Version";
const wc = "WeightedCapacity";
const Tc = "WaitForTransitioningInstances";
const Ec = "WarmPoolConfiguration";
const Dc = "WarmPoolProgress";
const Oc = "WarmPoolSize";
const kc = "ZonalShiftEnabled";
const N = "awsQueryError";
const P = "client";
const F = "error";
const I = "httpError";
const Ac = "item";
const L = "message";
const jc = "smithy.ts.sdk.synthetic.com.amazonaws.autoscaling";
const Mc = "server";
const Nc = "xmlName";
const R = "com.amazonaws.autoscaling";
const Pc = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t(jc);
var Fc = [
	-3,
	jc,
	"AutoScalingServiceException",
	0,
	[],
	[]
];
Pc.registerError(Fc, D);
const z = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t(R);
var Ic = [
	-3,
	R,
	mi,
	{
		[N]: [`ActiveInstanceRefreshNotFound`, 400],
		[F]: P,
		[I]: 400
	},
	[L],
	[0]
];
z.registerError(Ic, Zr);
var Lc = [
	-3,
	R,
	fi,
	{
		[N]: [`AlreadyExists`, 400],
		[F]: P,
		[I]: 400
	},
	[L],
	[0]
];
z.registerError(Lc, Qr);
var Rc = [
	-3,
	R,
	Va,
	{
		[N]: [`IdempotentCallInProgress`, 500],
		[F]: Mc,
		[I]: 500
	},
	[jo],
	[0]
];
z.registerError(Rc, oi);
var zc = [
	-3,
	R,
	eo,
	{
		[N]: [`IdempotentParameterMismatch`, 400],
		[F]: P,
		[I]: 400
	},
	[jo],
	[0]
];
z.registerError(zc, si);
var Bc = [
	-3,
	R,
	ro,
	{
		[N]: [`InstanceRefreshInProgress`, 400],
		[F]: P,
		[I]: 400
	},
	[L],
	[0]
];
z.registerError(Bc, ti);
var Vc = [
	-3,
	R,
	$a,
	{
		[N]: [`InvalidNextToken`, 400],
		[F]: P,
		[I]: 400
	},
	[L],
	[0]
];
z.registerError(Vc, ai);
var Hc = [
	-3,
	R,
	Ka,
	{
		[N]: [`IrreversibleInstanceRefresh`, 400],
		[F]: P,
		[I]: 400
	},
	[L],
	[0]
];
z.registerError(Hc, ci);
var Uc = [
	-3,
	R,
	So,
	{
		[N]: [`LimitExceeded`, 400],
		[F]: P,
		[I]: 400
	},
	[L],
	[0]
];
z.registerError(Uc, ni);
var Wc = [
	-3,
	R,
	bs,
	{
		[N]: [`ResourceContention`, 500],
		[F]: Mc,
		[I]: 500
	},
	[L],
	[0]
];
z.registerError(Wc, $r);
var Gc = [
	-3,
	R,
	Es,
	{
		[N]: [`ResourceInUse`, 400],
		[F]: P,
		[I]: 400
	},
	[L],
	[0]
];
z.registerError(Gc, ri);
var Kc = [
	-3,
	R,
	Is,
	{
		[N]: [`ScalingActivityInProgress`, 400],
		[F]: P,
		[I]: 400
	},
	[L],
	[0]
];
z.registerError(Kc, ii);
var qc = [
	-3,
	R,
	Ks,
	{
		[N]: [`ServiceLinkedRoleFailure`, 500],
		[F]: Mc,
		[I]: 500
	},
	[L],
	[0]
];
z.registerError(qc, ei);
const Jc = [Pc, z];
var Yc = [
	3,
	R,
	di,
	0,
	[j, A],
	[1, 1]
];
var Xc = [
	3,
	R,
	Ai,
	0,
	[j, A],
	[1, 1]
];
var Zc = [
	3,
	R,
	Oi,
	0,
	[li, M],
	[() => tu, 0],
	1
];
var Qc = [
	3,
	R,
	Ri,
	0,
	[
		pi,
		O,
		qi,
		tc,
		Rs,
		da,
		Na,
		qs,
		is,
		ka,
		wi,
		xi
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
var $c = [
	3,
	R,
	Di,
	0,
	[zi],
	[64]
];
var el = [
	3,
	R,
	bi,
	0,
	[
		O,
		Ho,
		Wo,
		pa,
		ha,
		Mi,
		Ra,
		ca,
		xi,
		xo,
		k,
		Ro,
		os,
		Pi,
		bo,
		cc,
		La,
		Ba,
		Zs,
		ms,
		xc,
		ja,
		Fs,
		ic,
		fc,
		Zo,
		Gs,
		Lo,
		na,
		Ec,
		Oc,
		la,
		ma,
		ba,
		pc,
		Za,
		xa,
		Ni,
		Fi,
		oa,
		Xa,
		Qo
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
		() => B,
		[() => Fl, 0],
		1,
		64,
		64,
		64,
		1,
		() => su,
		() => uu,
		0,
		0,
		() => iu,
		0,
		() => du,
		64,
		2,
		0,
		1,
		2,
		() => $l,
		1,
		0,
		0,
		1,
		() => fu,
		() => Cl,
		0,
		() => rl,
		() => il,
		() => ll,
		() => Sl,
		() => Rl
	],
	8
];
var tl = [
	3,
	R,
	Si,
	0,
	[
		Ci,
		Ja,
		Qa,
		M,
		Vo,
		Pa
	],
	[
		64,
		2,
		2,
		0,
		1,
		() => au
	]
];
var nl = [
	3,
	R,
	Ti,
	0,
	[Ei, M],
	[[() => nu, 0], 0],
	1
];
var rl = [
	3,
	R,
	Ni,
	0,
	[Yi],
	[0]
];
var il = [
	3,
	R,
	Fi,
	0,
	[kc, go],
	[2, 0]
];
var al = [
	3,
	R,
	Vi,
	0,
	[j, A],
	[1, 1]
];
var ol = [
	3,
	R,
	Gi,
	0,
	[ua],
	[[() => dl, 0]]
];
var sl = [
	3,
	R,
	Zi,
	0,
	[no],
	[0]
];
var cl = [
	3,
	R,
	Qi,
	0,
	[O, Tc],
	[0, 2],
	1
];
var ll = [
	3,
	R,
	oa,
	0,
	[ia, sa],
	[0, () => ul]
];
var ul = [
	3,
	R,
	sa,
	0,
	[ra, aa],
	[64, 64]
];
var dl = [
	3,
	R,
	ta,
	0,
	[ys],
	[[() => lu, { [Nc]: Ps }]]
];
var fl = [
	3,
	R,
	va,
	0,
	[to, M],
	[[() => ou, 0], 0]
];
var pl = [
	3,
	R,
	ya,
	0,
	[
		O,
		io,
		M,
		Vo
	],
	[
		0,
		64,
		0,
		1
	],
	1
];
var ml = [
	3,
	R,
	Ca,
	0,
	[
		gi,
		O,
		Ua,
		Qa,
		Vo,
		M,
		Pa
	],
	[
		64,
		0,
		2,
		2,
		1,
		0,
		() => au
	]
];
var hl = [
	3,
	R,
	Ea,
	0,
	[
		Ec,
		Ba,
		M
	],
	[
		() => $l,
		() => su,
		0
	]
];
var gl = [
	3,
	R,
	Da,
	0,
	[
		O,
		Vo,
		M
	],
	[
		0,
		1,
		0
	],
	1
];
var _l = [
	3,
	R,
	ga,
	0,
	[k, Ro],
	[() => B, [() => Fl, 0]]
];
var vl = [
	3,
	R,
	Sa,
	0,
	[ac],
	[64]
];
var yl = [
	3,
	R,
	Ma,
	0,
	[Go, Ia],
	[0, 0]
];
var bl = [
	3,
	R,
	Fa,
	0,
	[Ko, Sc],
	[0, 64]
];
var xl = [
	3,
	R,
	vo,
	0,
	[
		Ya,
		Li,
		wo,
		za,
		ps,
		fo,
		Ii,
		xo,
		k,
		qa,
		wc
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
		() => B,
		0,
		0
	],
	5
];
var Sl = [
	3,
	R,
	Xa,
	0,
	[Ms],
	[() => Vl]
];
var Cl = [
	3,
	R,
	Za,
	0,
	[Fo, Io],
	[1, 1]
];
var wl = [
	3,
	R,
	lo,
	0,
	[
		no,
		O,
		Fs,
		$s,
		tc,
		Na,
		cs,
		po,
		ls,
		_s,
		ga,
		xs,
		rc
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
		() => El,
		() => Bl,
		[() => _l, 0],
		() => Hl,
		0
	]
];
var Tl = [
	3,
	R,
	ao,
	0,
	[cs, po],
	[1, 1]
];
var El = [
	3,
	R,
	so,
	0,
	[Co, Dc],
	[() => Tl, () => Dl]
];
var Dl = [
	3,
	R,
	co,
	0,
	[cs, po],
	[1, 1]
];
var Ol = [
	3,
	R,
	uo,
	0,
	[
		yc,
		zo,
		$i,
		Mo,
		Aa,
		Ga,
		Ys,
		Uo,
		ts,
		Hi,
		Ui,
		Ss,
		Yo,
		Eo,
		To,
		uc,
		Bi,
		ji,
		ui,
		_i,
		vi,
		ki,
		qo,
		hi,
		Wi
	],
	[
		() => Ql,
		() => Pl,
		64,
		() => Nl,
		64,
		64,
		1,
		1,
		1,
		0,
		0,
		2,
		() => Ll,
		0,
		64,
		() => Yl,
		() => al,
		64,
		() => Yc,
		64,
		64,
		() => Xc,
		() => Il,
		64,
		[() => ol, 0]
	],
	2
];
var kl = [
	3,
	R,
	oo,
	0,
	[Os],
	[2]
];
var Al = [
	3,
	R,
	Ha,
	0,
	[
		$o,
		es,
		ns,
		Ls,
		zs,
		Js,
		Ta
	],
	[
		0,
		1,
		1,
		0,
		1,
		0,
		() => ru
	]
];
var jl = [
	3,
	R,
	k,
	0,
	[Ao, rs],
	[() => B, [() => cu, 0]]
];
var Ml = [
	3,
	R,
	ko,
	0,
	[
		fo,
		wc,
		Ao,
		uo,
		qa
	],
	[
		0,
		0,
		() => B,
		[() => Ol, 0],
		0
	]
];
var B = [
	3,
	R,
	Ao,
	0,
	[
		Do,
		Oo,
		Cc
	],
	[
		0,
		0,
		0
	]
];
var Nl = [
	3,
	R,
	No,
	0,
	[j, A],
	[1, 1]
];
var Pl = [
	3,
	R,
	Bo,
	0,
	[j, A],
	[1, 1],
	1
];
var Fl = [
	3,
	R,
	Ro,
	0,
	[k, Ha],
	[[() => jl, 0], () => Al]
];
var Il = [
	3,
	R,
	Jo,
	0,
	[j, A],
	[1, 1]
];
var Ll = [
	3,
	R,
	Xo,
	0,
	[j, A],
	[1, 1]
];
var Rl = [
	3,
	R,
	Qo,
	0,
	[vs],
	[0],
	1
];
var zl = [
	3,
	R,
	ds,
	0,
	[Wa],
	[0]
];
var Bl = [
	3,
	R,
	ks,
	0,
	[
		Fo,
		ho,
		ea,
		Ji,
		Xs,
		yi,
		Bs,
		Ws,
		Di,
		Io,
		Ki
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
		() => $c,
		1,
		1
	]
];
var Vl = [
	3,
	R,
	Ms,
	0,
	[lc],
	[0]
];
var Hl = [
	3,
	R,
	xs,
	0,
	[
		As,
		js,
		ss,
		mo,
		us
	],
	[
		0,
		4,
		1,
		1,
		() => El
	]
];
var Ul = [
	3,
	R,
	ws,
	0,
	[no],
	[0]
];
var Wl = [
	3,
	R,
	Ts,
	0,
	[O],
	[0],
	1
];
var Gl = [
	3,
	R,
	Hs,
	0,
	[no],
	[0]
];
var Kl = [
	3,
	R,
	Us,
	0,
	[
		O,
		rc,
		ga,
		_s
	],
	[
		0,
		0,
		[() => _l, 0],
		() => Bl
	],
	1
];
var ql = [
	3,
	R,
	Qs,
	0,
	[hs, ec],
	[0, 0]
];
var Jl = [
	3,
	R,
	oc,
	0,
	[
		Ds,
		Ns,
		yo,
		vc,
		as
	],
	[
		0,
		0,
		0,
		0,
		2
	]
];
var Yl = [
	3,
	R,
	dc,
	0,
	[j, A],
	[1, 1]
];
var Xl = [
	3,
	R,
	mc,
	0,
	[_o, hc],
	[0, 0],
	1
];
var Zl = [
	3,
	R,
	_c,
	0,
	[
		O,
		xo,
		k,
		Ro,
		Ho,
		Wo,
		pa,
		ha,
		Mi,
		Pi,
		Ra,
		La,
		ms,
		xc,
		fc,
		Zo,
		Gs,
		Lo,
		na,
		la,
		ma,
		ba,
		Za,
		Ni,
		Fi,
		nc,
		oa,
		Xa,
		xa
	],
	[
		0,
		0,
		() => B,
		[() => Fl, 0],
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
		() => Cl,
		() => rl,
		() => il,
		2,
		() => ll,
		() => Sl,
		0
	],
	1
];
var Ql = [
	3,
	R,
	bc,
	0,
	[j, A],
	[1, 1],
	1
];
var $l = [
	3,
	R,
	Ec,
	0,
	[
		Po,
		Ho,
		gs,
		Fs,
		oo
	],
	[
		1,
		1,
		0,
		0,
		() => kl
	]
];
var eu = "unit";
var tu = [
	1,
	R,
	li,
	0,
	() => Qc
];
var nu = [
	1,
	R,
	Ei,
	0,
	[() => el, 0]
];
var ru = [
	1,
	R,
	Ta,
	0,
	() => vl
];
var iu = [
	1,
	R,
	ja,
	0,
	() => yl
];
var au = [
	1,
	R,
	Pa,
	0,
	() => bl
];
var ou = [
	1,
	R,
	to,
	0,
	[() => wl, 0]
];
var su = [
	1,
	R,
	Ba,
	0,
	() => xl
];
var cu = [
	1,
	R,
	rs,
	0,
	[() => Ml, 0]
];
var lu = [
	1,
	R,
	fs,
	0,
	[() => zl, { [Nc]: Ac }]
];
var uu = [
	1,
	R,
	Zs,
	0,
	() => ql
];
var du = [
	1,
	R,
	sc,
	0,
	() => Jl
];
var fu = [
	1,
	R,
	pc,
	0,
	() => Xl
];
var pu = [
	9,
	R,
	Xi,
	0,
	() => cl,
	() => sl
];
var mu = [
	9,
	R,
	fa,
	0,
	() => tl,
	() => nl
];
var hu = [
	9,
	R,
	_a,
	0,
	() => pl,
	() => fl
];
var gu = [
	9,
	R,
	wa,
	0,
	() => ml,
	() => Zc
];
var _u = [
	9,
	R,
	Oa,
	0,
	() => gl,
	() => hl
];
var vu = [
	9,
	R,
	Cs,
	0,
	() => Wl,
	() => Ul
];
var yu = [
	9,
	R,
	Vs,
	0,
	() => Kl,
	() => Gl
];
var bu = [
	9,
	R,
	gc,
	0,
	() => Zl,
	() => eu
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
			errorTypeRegistries: Jc,
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
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.l,
		defaultSocketTimeout: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.wt)(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.p)({
			serviceId: n.serviceId,
			clientVersion: Ir
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
const V = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.$)(Fr, "AutoScaling_2011_01_01", "AutoScalingClient", _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.H);
const H = {};
const _mw0$1 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/CancelInstanceRefreshCommand.js
var CancelInstanceRefreshCommand = class extends V(H, _mw0$1, "CancelInstanceRefresh", pu) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeAutoScalingGroupsCommand.js
var DescribeAutoScalingGroupsCommand = class extends V(H, _mw0$1, "DescribeAutoScalingGroups", mu) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeInstanceRefreshesCommand.js
var DescribeInstanceRefreshesCommand = class extends V(H, _mw0$1, "DescribeInstanceRefreshes", hu) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeScalingActivitiesCommand.js
var DescribeScalingActivitiesCommand = class extends V(H, _mw0$1, "DescribeScalingActivities", gu) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/DescribeWarmPoolCommand.js
var DescribeWarmPoolCommand = class extends V(H, _mw0$1, "DescribeWarmPool", _u) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/RollbackInstanceRefreshCommand.js
var RollbackInstanceRefreshCommand = class extends V(H, _mw0$1, "RollbackInstanceRefresh", vu) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/StartInstanceRefreshCommand.js
var StartInstanceRefreshCommand = class extends V(H, _mw0$1, "StartInstanceRefresh", yu) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/commands/UpdateAutoScalingGroupCommand.js
var UpdateAutoScalingGroupCommand = class extends V(H, _mw0$1, "UpdateAutoScalingGroup", bu) {};
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeAutoScalingGroupsPaginator.js
const xu = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__._)(AutoScalingClient, DescribeAutoScalingGroupsCommand, "NextToken", "NextToken", "MaxRecords");
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeScalingActivitiesPaginator.js
const Su = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__._)(AutoScalingClient, DescribeScalingActivitiesCommand, "NextToken", "NextToken", "MaxRecords");
// node_modules/.pnpm/@aws-sdk+client-auto-scaling@3.1169.0/node_modules/@aws-sdk/client-auto-scaling/dist-es/pagination/DescribeWarmPoolPaginator.js
const Cu = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__._)(AutoScalingClient, DescribeWarmPoolCommand, "NextToken", "NextToken", "MaxRecords");
// packages/aws/src/autoscaling/client.ts
const wu = {
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
const Tu = 100;
const Eu = 50;
const Du = 1728e5;
const autoScaling = (e) => {
	const t = new AutoScalingClient((0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.s)(e));
	const n = new AutoScalingClient((0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.o)(e));
	return {
		async groups() {
			const e = xu({
				client: t,
				pageSize: Tu
			}, {});
			return (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.m)(e, (e) => e.AutoScalingGroups);
		},
		async refreshes(e) {
			return ((await t.send(new DescribeInstanceRefreshesCommand({
				AutoScalingGroupName: e,
				MaxRecords: Tu
			}))).InstanceRefreshes ?? []).map(refreshOf);
		},
		async warmPool(e) {
			return (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.m)(Cu({
				client: t,
				pageSize: Eu
			}, { AutoScalingGroupName: e }), (e) => e.Instances);
		},
		async changes(e, n) {
			const r = [];
			for await (const { Activities: i = [] } of Su({
				client: t,
				pageSize: Tu
			}, { AutoScalingGroupName: e })) {
				r.push(...i.flatMap((e) => changesOf(e)));
				const e = i.at(-1)?.StartTime;
				if (e && e.getTime() < n - Du) break;
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
					Preferences: {
						...i,
						...r ? { CheckpointPercentages: [...r] } : {},
						...t ? { AlarmSpecification: { Alarms: [...t] } } : {}
					}
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
const configuration = ({ template: e, version: t, policy: n }) => n ? { MixedInstancesPolicy: n } : { LaunchTemplate: {
	LaunchTemplateId: e,
	Version: t
} };
const Ou = /\b(i-[0-9a-f]{8,17})\b/;
const ku = /^(Launching a new EC2 instance|Attaching|Moving EC2 instance out of Standby)\b/i;
const Au = /^Launching a new EC2 instance into\b/i;
const changesOf = ({ Description: e = "", Cause: t = "", StatusCode: n, StartTime: r, EndTime: i }) => {
	const a = Ou.exec(e)?.[1];
	if (a === void 0 || !r) return [];
	const o = r.getTime();
	if (!ku.test(e)) return [{
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
	return n === "Successful" && i && !Au.test(e) ? [s, {
		...s,
		does: "enters",
		at: i.getTime()
	}] : [s];
};
const isRequested = (e = "") => /\b(manual(ly)?|request(ed)?|user)\b/i.test(e) && !/alarm|fail|automatic|unhealthy|time/i.test(e);
const isGoingBack = ({ Status: e }) => e === "RollbackInProgress" || e === "RollbackSuccessful";
const goalOf = ({ DesiredConfiguration: e = {} }) => {
	const { LaunchTemplate: t, MixedInstancesPolicy: n } = e;
	if (n) return (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.kt)(n);
	return t && {
		template: t.LaunchTemplateId ?? "",
		version: t.Version ?? ""
	};
};
const refreshOf = (e) => {
	return {
		id: e.InstanceRefreshId ?? "",
		to: goalOf(e),
		state: wu[e.Status] ?? "going",
		status: e.Status ?? "",
		percent: e.PercentageComplete ?? 0,
		why: e.RollbackDetails?.RollbackReason ?? e.StatusReason ?? "",
		...isGoingBack(e) && isRequested(e.RollbackDetails?.RollbackReason) ? { requested: true } : {},
		started: e.StartTime?.getTime(),
		ended: e.EndTime?.getTime()
	};
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
const lookAtLaunches = async ({ templateVersions: e }, t, n, r, i) => {
	const a = [];
	const o = n.filter((e) => e.AutoScalingGroupName !== t.AutoScalingGroupName);
	for (const n of eachOnce(specificationsOf(t))) {
		const { LaunchTemplateId: t, LaunchTemplateName: s, Version: c = "$Default" } = n;
		const l = t !== void 0 || s !== void 0;
		const u = l ? await e({
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
// packages/aws/src/autoscaling/fleet.ts
const lookAtFleet = async (e, t, n, r) => {
	const i = await e.autoScaling.groups();
	const a = t.by === "names" ? t.names : i.filter((e) => hasTag(e, t)).map((e) => e.AutoScalingGroupName);
	const o = a.flatMap((e) => i.find((t) => t.AutoScalingGroupName === e) ?? []);
	const s = new Map();
	for (const { AutoScalingGroupName: t } of o.filter(hasPool)) s.set(t, await orUnreadable(t, () => e.autoScaling.warmPool(t)));
	const c = o.flatMap((e) => [...e.Instances ?? [], ...waiting(s.get(e.AutoScalingGroupName))]);
	const l = await e.ec2.instances(c.flatMap(({ InstanceId: e }) => e ?? []));
	const u = new Map();
	for (const t of a) {
		const r = o.find((e) => e.AutoScalingGroupName === t);
		u.set(t, r ? await readGroup(e, r, i, s.get(t), l, n) : {
			name: t,
			unreadable: `Auto Scaling group ${t} does not exist.`,
			code: "group.missing"
		});
	}
	return {
		kind: "asg",
		groups: u,
		past: r?.past ?? pastRefreshes(u.values())
	};
};
const waiting = (e) => e && !("unreadable" in e) ? e : [];
const orUnreadable = async (e, t) => {
	try {
		return await t();
	} catch (t) {
		const n = (0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.n)(t);
		if ((0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.i)(n)) throw t;
		const { message: r, code: i } = n.refused;
		return {
			name: e,
			unreadable: r,
			code: i
		};
	}
};
const hasPool = ({ WarmPoolConfiguration: e }) => e !== void 0;
const readGroup = async (e, t, n, r, i, a) => {
	const o = t.AutoScalingGroupName;
	const s = (t.Instances ?? []).map((e) => instanceOf(e, i));
	if (r && "unreadable" in r) return r;
	const c = r?.map((e) => instanceOf(e, i));
	const l = policyOf(t);
	return orUnreadable(o, async () => {
		const r = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.gt)({
			instances: s,
			...c ? { pool: c } : {}
		});
		const [i = ju, ...u] = await lookAtLaunches(e.ec2, t, n, a, r);
		const d = {
			...i,
			name: o,
			desired: t.DesiredCapacity ?? 0,
			max: t.MaxSize ?? 0,
			...l ? { policy: l } : {},
			...u.length > 0 ? { overrides: u } : {},
			refreshes: await e.autoScaling.refreshes(o),
			instances: s,
			...c ? { pool: c } : {},
			suspended: (t.SuspendedProcesses ?? []).flatMap((e) => e.ProcessName ?? []),
			healthCheck: t.HealthCheckType ?? "EC2",
			...trafficOf(t),
			warmUp: t.DefaultInstanceWarmup ?? t.HealthCheckGracePeriod ?? 0,
			...ownersOf(t)
		};
		const f = await lookAtArchitectures(e, d);
		return f ? {
			...d,
			architectures: f
		} : d;
	});
};
const ju = {
	template: "",
	version: "$Default",
	number: "",
	versions: [],
	followers: []
};
const lookAtArchitectures = async ({ ec2: e }, t) => {
	const n = [...new Set((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.bt)(t))].flatMap((e) => e ?? []);
	if (n.length < 2) return void 0;
	const r = n.filter((e) => e.startsWith("ami-"));
	const i = n.filter((e) => !e.startsWith("ami-")).map((e) => [e, In]);
	return new Map([...r.length > 0 ? await e.architectures(r) : [], ...i]);
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
const Mu = "AWS_DISABLE_REQUEST_COMPRESSION";
const Nu = "disable_request_compression";
const Pu = false;
const Fu = {
	environmentVariableSelector: (e) => (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.mt)(e, Mu, _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.pt.ENV),
	configFileSelector: (e) => (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.mt)(e, Nu, _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.pt.CONFIG),
	default: false
};
// node_modules/.pnpm/@smithy+middleware-compression@4.6.2/node_modules/@smithy/middleware-compression/dist-es/NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS.js
const Iu = "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES";
const Lu = "request_min_compression_size_bytes";
const Ru = 10240;
const zu = {
	environmentVariableSelector: (e) => numberSelector(e, Iu, _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.pt.ENV),
	configFileSelector: (e) => numberSelector(e, Lu, _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.pt.CONFIG),
	default: Ru
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
const Bu = {
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
var Vu = "3.1162.0";
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/bdd.js
const U = "ref";
const W = -1;
const Hu = true;
const Uu = "isSet";
const Wu = "PartitionResult";
const Gu = "booleanEquals";
const Ku = "getAttr";
const qu = { [U]: "Endpoint" };
const Ju = { [U]: Wu };
const Yu = {};
const Xu = [{ [U]: "Region" }];
const Zu = {
	conditions: [
		[Uu, [qu]],
		[Uu, Xu],
		[
			"aws.partition",
			Xu,
			Wu
		],
		[Gu, [{ [U]: "UseFIPS" }, Hu]],
		[Gu, [{ [U]: "UseDualStack" }, Hu]],
		["stringEquals", [{
			fn: Ku,
			argv: [Ju, "name"]
		}, "aws-us-gov"]],
		[Gu, [{
			fn: Ku,
			argv: [Ju, "supportsFIPS"]
		}, Hu]],
		[Gu, [{
			fn: Ku,
			argv: [Ju, "supportsDualStack"]
		}, Hu]]
	],
	results: [
		[W],
		[W, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[W, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[qu, Yu],
		["https://monitoring.{Region}.{PartitionResult#dnsSuffix}", Yu],
		["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}", Yu],
		["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Yu],
		[W, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}", Yu],
		[W, "FIPS is enabled but this partition does not support FIPS"],
		[W, "DualStack is enabled but this partition does not support DualStack"],
		[W, "Invalid Configuration: Missing Region"]
	]
};
const Qu = 2;
const $u = new Int32Array([
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
const ed = _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.q.from($u, Qu, Zu.conditions, Zu.results);
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/endpointResolver.js
const td = new _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.K({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (e, t = {}) => {
	return td.get(e, () => (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.W)(ed, {
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
var nd = class ConflictException extends G {
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
var rd = class KmsAccessDeniedException extends G {
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
var id = class KmsKeyDisabledException extends G {
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
var ad = class KmsKeyNotFoundException extends G {
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
var od = class ResourceNotFoundException extends G {
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
var sd = class ConcurrentModificationException extends G {
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
var cd = class DashboardInvalidInputError extends G {
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
var ld = class DashboardNotFoundError extends G {
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
var ud = class ResourceConflict extends G {
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
var dd = class ResourceNotFound extends G {
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
var fd = class InternalServiceFault extends G {
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
var pd = class InvalidParameterCombinationException extends G {
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
var md = class InvalidParameterValueException extends G {
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
var hd = class MissingRequiredParameterException extends G {
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
var gd = class InvalidNextToken extends G {
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
var _d = class LimitExceededException extends G {
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
var vd = class LimitExceededFault extends G {
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
var yd = class InvalidFormatFault extends G {
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
var bd = class ValidationException extends G {
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
const xd = "AlarmActions";
const Sd = "AlarmArn";
const Cd = "ActionConfiguration";
const wd = "AlarmContributorAttributes";
const Td = "AlarmContributorId";
const Ed = "AlarmConfigurationUpdatedTimestamp";
const Dd = "AlarmDescription";
const Od = "ActionsEnabled";
const kd = "AggregationExpression";
const Ad = "AlarmHistoryItem";
const jd = "AlarmHistoryItems";
const Md = "AccountId";
const Nd = "ActionLogLineCount";
const Pd = "ActionLogLineRoleArn";
const Fd = "AlarmName";
const Id = "AlarmNamePrefix";
const Ld = "AlarmNames";
const Rd = "ActionPrefix";
const zd = "AlarmPromQLCriteria";
const Bd = "AlarmRule";
const Vd = "ActionsSuppressedBy";
const Hd = "ActionsSuppressorExtensionPeriod";
const Ud = "ActionsSuppressedReason";
const Wd = "ActionsSuppressorWaitPeriod";
const Gd = "ActionsSuppressor";
const Kd = "AlarmType";
const qd = "AlarmTagsPropagation";
const Jd = "AlarmTypes";
const Yd = "CompositeAlarm";
const Xd = "CompositeAlarms";
const Zd = "ConflictException";
const Qd = "ConcurrentModificationException";
const $d = "ComparisonOperator";
const ef = "ChildrenOfAlarmName";
const tf = "Dimensions";
const nf = "DescribeAlarmHistory";
const rf = "DescribeAlarmHistoryInput";
const af = "DescribeAlarmHistoryOutput";
const of = "DescribeAlarmsInput";
const sf = "DescribeAlarmsOutput";
const cf = "DescribeAlarms";
const lf = "DashboardInvalidInputError";
const uf = "DashboardNotFoundError";
const df = "DataPath";
const ff = "DatapointsToAlarm";
const pf = "DashboardValidationMessage";
const mf = "DashboardValidationMessages";
const hf = "Dimension";
const gf = "Enabled";
const _f = "EvaluationCriteria";
const vf = "EndDate";
const yf = "EvaluationInterval";
const bf = "EvaluateLowSampleCountPercentile";
const xf = "EvaluationPeriods";
const Sf = "EvaluationState";
const Cf = "ExtendedStatistic";
const wf = "ExcludedTagKeys";
const Tf = "EndTimeOffset";
const Ef = "EvaluationWindow";
const Df = "Expression";
const Of = "HistoryData";
const kf = "HistoryItemType";
const Af = "HistorySummary";
const jf = "Id";
const Mf = "InsufficientDataActions";
const Nf = "InvalidFormatFault";
const Pf = "InvalidNextToken";
const Ff = "InvalidParameterCombinationException";
const If = "InvalidParameterValueException";
const Lf = "InternalServiceFault";
const Rf = "IncludedTagKeys";
const zf = "KmsAccessDeniedException";
const Bf = "KmsKeyDisabledException";
const Vf = "KmsKeyNotFoundException";
const Hf = "Key";
const Uf = "Label";
const Wf = "LogAlarms";
const Gf = "LogAlarm";
const Kf = "LimitExceededException";
const qf = "LimitExceededFault";
const Jf = "LogGroupIdentifiers";
const K = "Message";
const Yf = "MetricAlarms";
const Xf = "MetricAlarm";
const Zf = "MetricDataQueries";
const Qf = "MetricDataQuery";
const $f = "MetricName";
const ep = "MaxRecords";
const tp = "MissingRequiredParameterException";
const np = "MetricStat";
const rp = "Metrics";
const ip = "Metric";
const ap = "Namespace";
const op = "NextToken";
const sp = "Name";
const cp = "OKActions";
const lp = "OnlyStartEvaluatingAfterWarmUpPeriodEnds";
const up = "Period";
const dp = "ParentsOfAlarmName";
const fp = "PendingPeriod";
const pp = "PromQLCriteria";
const mp = "Query";
const hp = "QueryARN";
const gp = "QueryResultsToAlarm";
const _p = "QueryResultsToEvaluate";
const vp = "QueryString";
const yp = "ResourceConflict";
const bp = "ReturnData";
const xp = "ResourceId";
const Sp = "ResourceNotFound";
const Cp = "ResourceNotFoundException";
const wp = "RecoveryPeriod";
const Tp = "ResourceType";
const Ep = "ScanBy";
const Dp = "ScheduleConfiguration";
const Op = "StartDate";
const kp = "ScheduleExpression";
const Ap = "ScheduledQueryConfiguration";
const jp = "ScheduledQueryRoleARN";
const Mp = "StateReason";
const Np = "StateReasonData";
const Pp = "StartTimeOffset";
const Fp = "StateTransitionedTimestamp";
const Ip = "StateUpdatedTimestamp";
const Lp = "StateValue";
const Rp = "SlidingWindow";
const zp = "Stat";
const Bp = "Statistic";
const Vp = "Timestamp";
const Hp = "TagList";
const Up = "TreatMissingData";
const Wp = "ThresholdMetricId";
const Gp = "Tags";
const Kp = "Tag";
const qp = "Threshold";
const Jp = "Timezone";
const Yp = "Unit";
const Xp = "Value";
const Zp = "ValidationException";
const Qp = "WallClockWindow";
const $p = "WarmUpConfiguration";
const em = "WarmUpPeriodDurationInMinutes";
const q = "awsQueryError";
const J = "client";
const tm = "dashboardValidationMessages";
const Y = "error";
const X = "httpError";
const Z = "message";
const nm = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch";
const rm = "server";
const Q = "com.amazonaws.cloudwatch";
const im = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t(nm);
var am = [
	-3,
	nm,
	"CloudWatchServiceException",
	0,
	[],
	[]
];
im.registerError(am, G);
const $ = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_7__.t(Q);
var om = [
	-3,
	Q,
	Qd,
	{
		[q]: [`ConcurrentModificationException`, 429],
		[Y]: J,
		[X]: 429
	},
	[K],
	[0]
];
$.registerError(om, sd);
var sm = [
	-3,
	Q,
	Zd,
	{
		[Y]: J,
		[X]: 409
	},
	[K],
	[0]
];
$.registerError(sm, nd);
var cm = [
	-3,
	Q,
	lf,
	{
		[q]: [`InvalidParameterInput`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z, tm],
	[0, () => Xm]
];
$.registerError(cm, cd);
var lm = [
	-3,
	Q,
	uf,
	{
		[q]: [`ResourceNotFound`, 404],
		[Y]: J,
		[X]: 404
	},
	[Z],
	[0]
];
$.registerError(lm, ld);
var um = [
	-3,
	Q,
	Lf,
	{
		[q]: [`InternalServiceError`, 500],
		[Y]: rm,
		[X]: 500
	},
	[K],
	[0]
];
$.registerError(um, fd);
var dm = [
	-3,
	Q,
	Nf,
	{
		[q]: [`InvalidFormat`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(dm, yd);
var fm = [
	-3,
	Q,
	Pf,
	{
		[q]: [`InvalidNextToken`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(fm, gd);
var pm = [
	-3,
	Q,
	Ff,
	{
		[q]: [`InvalidParameterCombination`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(pm, pd);
var mm = [
	-3,
	Q,
	If,
	{
		[q]: [`InvalidParameterValue`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(mm, md);
var hm = [
	-3,
	Q,
	zf,
	{ [Y]: J },
	[K],
	[0],
	1
];
$.registerError(hm, rd);
var gm = [
	-3,
	Q,
	Bf,
	{ [Y]: J },
	[K],
	[0],
	1
];
$.registerError(gm, id);
var _m = [
	-3,
	Q,
	Vf,
	{ [Y]: J },
	[K],
	[0],
	1
];
$.registerError(_m, ad);
var vm = [
	-3,
	Q,
	Kf,
	{
		[q]: [`LimitExceededException`, 400],
		[Y]: J,
		[X]: 400
	},
	[K],
	[0]
];
$.registerError(vm, _d);
var ym = [
	-3,
	Q,
	qf,
	{
		[q]: [`LimitExceeded`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(ym, vd);
var bm = [
	-3,
	Q,
	tp,
	{
		[q]: [`MissingParameter`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(bm, hd);
var xm = [
	-3,
	Q,
	yp,
	{
		[q]: [`ResourceConflict`, 409],
		[Y]: J,
		[X]: 409
	},
	[Z],
	[0]
];
$.registerError(xm, ud);
var Sm = [
	-3,
	Q,
	Sp,
	{
		[q]: [`ResourceNotFound`, 404],
		[Y]: J,
		[X]: 404
	},
	[Z],
	[0]
];
$.registerError(Sm, dd);
var Cm = [
	-3,
	Q,
	Cp,
	{
		[q]: [`ResourceNotFoundException`, 404],
		[Y]: J,
		[X]: 404
	},
	[
		Tp,
		xp,
		K
	],
	[
		0,
		0,
		0
	]
];
$.registerError(Cm, od);
var wm = [
	-3,
	Q,
	Zp,
	{
		[q]: [`ValidationError`, 400],
		[Y]: J,
		[X]: 400
	},
	[Z],
	[0]
];
$.registerError(wm, bd);
const Tm = [im, $];
var Em = [
	3,
	Q,
	Cd,
	0,
	[qd],
	[() => km]
];
var Dm = [
	3,
	Q,
	Ad,
	0,
	[
		Fd,
		Td,
		Kd,
		Vp,
		kf,
		Af,
		Of,
		wd
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
var Om = [
	3,
	Q,
	zd,
	0,
	[
		mp,
		fp,
		wp
	],
	[
		0,
		1,
		1
	],
	1
];
var km = [
	3,
	Q,
	qd,
	0,
	[
		gf,
		Rf,
		wf
	],
	[
		2,
		64,
		64
	],
	1
];
var Am = [
	3,
	Q,
	Yd,
	0,
	[
		Od,
		xd,
		Sd,
		Ed,
		Dd,
		Fd,
		Bd,
		Mf,
		cp,
		Mp,
		Np,
		Ip,
		Lp,
		Fp,
		Vd,
		Ud,
		Gd,
		Wd,
		Hd,
		Cd
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
		() => Em
	]
];
var jm = [
	3,
	Q,
	pf,
	0,
	[df, K],
	[0, 0]
];
var Mm = [
	3,
	Q,
	rf,
	0,
	[
		Fd,
		Td,
		Jd,
		kf,
		Op,
		vf,
		ep,
		op,
		Ep
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
var Nm = [
	3,
	Q,
	af,
	0,
	[jd, op],
	[() => Jm, 0]
];
var Pm = [
	3,
	Q,
	of,
	0,
	[
		Ld,
		Id,
		Jd,
		ef,
		dp,
		Lp,
		Rd,
		ep,
		op
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
var Fm = [
	3,
	Q,
	sf,
	0,
	[
		Xd,
		Yf,
		Wf,
		op
	],
	[
		() => Ym,
		() => $m,
		() => Qm,
		0
	]
];
var Im = [
	3,
	Q,
	hf,
	0,
	[sp, Xp],
	[0, 0],
	2
];
var Lm = [
	3,
	Q,
	Gf,
	0,
	[
		Fd,
		Sd,
		Dd,
		Ed,
		Od,
		cp,
		xd,
		Mf,
		Lp,
		Mp,
		Np,
		Ip,
		Ap,
		_p,
		gp,
		qp,
		$d,
		Up,
		Fp,
		Sf,
		Nd,
		Pd,
		$p,
		Cd
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
		() => Um,
		1,
		1,
		1,
		0,
		0,
		4,
		0,
		1,
		0,
		() => qm,
		() => Em
	]
];
var Rm = [
	3,
	Q,
	ip,
	0,
	[
		ap,
		$f,
		tf
	],
	[
		0,
		0,
		() => Zm
	]
];
var zm = [
	3,
	Q,
	Xf,
	0,
	[
		Fd,
		Sd,
		Dd,
		Ed,
		Od,
		cp,
		xd,
		Mf,
		Lp,
		Mp,
		Np,
		Ip,
		$f,
		ap,
		Bp,
		Cf,
		tf,
		up,
		Yp,
		xf,
		ff,
		qp,
		$d,
		Up,
		bf,
		rp,
		Wp,
		Sf,
		Fp,
		Ef,
		$p,
		_f,
		yf,
		Cd
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
		() => Zm,
		1,
		0,
		1,
		1,
		1,
		0,
		0,
		0,
		() => eh,
		0,
		0,
		4,
		() => rh,
		() => qm,
		() => nh,
		1,
		() => Em
	]
];
var Bm = [
	3,
	Q,
	Qf,
	0,
	[
		jf,
		np,
		Df,
		Uf,
		bp,
		up,
		Md
	],
	[
		0,
		() => Vm,
		0,
		0,
		2,
		1,
		0
	],
	1
];
var Vm = [
	3,
	Q,
	np,
	0,
	[
		ip,
		up,
		zp,
		Yp
	],
	[
		() => Rm,
		1,
		0,
		0
	],
	3
];
var Hm = [
	3,
	Q,
	Dp,
	0,
	[
		kp,
		Pp,
		Tf
	],
	[
		0,
		1,
		1
	],
	2
];
var Um = [
	3,
	Q,
	Ap,
	0,
	[
		vp,
		jp,
		Dp,
		kd,
		Jf,
		hp,
		Gp
	],
	[
		0,
		0,
		() => Hm,
		0,
		64,
		0,
		() => th
	],
	4
];
var Wm = [
	3,
	Q,
	Rp,
	0,
	[],
	[]
];
var Gm = [
	3,
	Q,
	Kp,
	0,
	[Hf, Xp],
	[0, 0],
	2
];
var Km = [
	3,
	Q,
	Qp,
	0,
	[Jp],
	[0]
];
var qm = [
	3,
	Q,
	$p,
	0,
	[em, lp],
	[1, 2],
	1
];
var Jm = [
	1,
	Q,
	jd,
	0,
	() => Dm
];
var Ym = [
	1,
	Q,
	Xd,
	0,
	() => Am
];
var Xm = [
	1,
	Q,
	mf,
	0,
	() => jm
];
var Zm = [
	1,
	Q,
	tf,
	0,
	() => Im
];
var Qm = [
	1,
	Q,
	Wf,
	0,
	() => Lm
];
var $m = [
	1,
	Q,
	Yf,
	0,
	() => zm
];
var eh = [
	1,
	Q,
	Zf,
	0,
	() => Bm
];
var th = [
	1,
	Q,
	Hp,
	0,
	() => Gm
];
var nh = [
	4,
	Q,
	_f,
	0,
	[pp],
	[() => Om]
];
var rh = [
	4,
	Q,
	Ef,
	0,
	[Qp, Rp],
	[() => Km, () => Wm]
];
var ih = [
	9,
	Q,
	nf,
	0,
	() => Mm,
	() => Nm
];
var ah = [
	9,
	Q,
	cf,
	0,
	() => Pm,
	() => Fm
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
			errorTypeRegistries: Tm,
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
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.l,
		defaultSocketTimeout: (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.wt)(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.p)({
			serviceId: n.serviceId,
			clientVersion: Vu
		}),
		disableRequestCompression: e?.disableRequestCompression ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(Fu, e),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.Q, {
			..._Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.Z,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_8__.t.create(e?.requestHandler ?? defaultConfigProvider),
		requestMinCompressionSizeBytes: e?.requestMinCompressionSizeBytes ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(zu, e),
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
const oh = (0,_Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.$)(Bu, "GraniteServiceVersion20100801", "CloudWatchClient", _Sha256Node_D6OsO6D_js__WEBPACK_IMPORTED_MODULE_6__.H);
const sh = {};
const _mw0 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/DescribeAlarmHistoryCommand.js
var DescribeAlarmHistoryCommand = class extends oh(sh, _mw0, "DescribeAlarmHistory", ih) {};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/DescribeAlarmsCommand.js
var DescribeAlarmsCommand = class extends oh(sh, _mw0, "DescribeAlarms", ah) {};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/pagination/DescribeAlarmHistoryPaginator.js
const ch = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__._)(CloudWatchClient, DescribeAlarmHistoryCommand, "NextToken", "NextToken", "MaxRecords");
// node_modules/.pnpm/@aws-sdk+client-cloudwatch@3.1162.0/node_modules/@aws-sdk/client-cloudwatch/dist-es/pagination/DescribeAlarmsPaginator.js
const lh = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__._)(CloudWatchClient, DescribeAlarmsCommand, "NextToken", "NextToken", "MaxRecords");
// packages/aws/src/cloudwatch/client.ts
const uh = 100;
const dh = 100;
const cloudWatch = (e) => {
	const t = new CloudWatchClient((0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.s)(e));
	const history = (e, n, r) => {
		return (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.m)(ch({
			client: t,
			pageSize: dh
		}, {
			AlarmName: e,
			HistoryItemType: r,
			StartDate: n
		}), (e) => e.AlarmHistoryItems);
	};
	const described = async (e) => {
		const n = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.f)(e, uh).map((e) => {
			const n = lh({
				client: t,
				pageSize: uh
			}, {
				AlarmNames: e,
				AlarmTypes: ["MetricAlarm"]
			});
			return (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.m)(n, (e) => e.MetricAlarms);
		});
		return (await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.p)(n)).flat();
	};
	return { async alarms(e, t) {
		const n = await described(e);
		return (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.p)(e.map(async (e) => {
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
const fh = [
	"OK",
	"ALARM",
	"INSUFFICIENT_DATA"
];
const stateOf = (e) => fh.find((t) => t === e) ?? "INSUFFICIENT_DATA";
const ph = [
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
const alarmOf = (e, t, n, r) => ({
	name: e,
	treatMissingData: ph.find((e) => e === t.TreatMissingData) ?? "missing",
	state: stateOf(t.StateValue),
	since: (t.StateTransitionedTimestamp ?? t.StateUpdatedTimestamp)?.getTime() ?? 0,
	created: r.find((e) => dataOf(e).type === "Create")?.Timestamp?.getTime(),
	updates: n.map((e) => {
		const { oldState: t, newState: n } = dataOf(e);
		return {
			at: e.Timestamp?.getTime() ?? 0,
			from: stateOf(t?.stateValue),
			to: stateOf(n?.stateValue)
		};
	})
});
// packages/aws/src/connection/connect.ts
const mh = 8;
const connect = async (e, { home: t, environments: n }, r, i, { homeMayBeAway: a = false, onlyLooks: o = false } = {}) => {
	const s = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.n)(e, `golden-ami-${r.name}`.slice(0, 64));
	const c = (0,_slots_BO0Qnbas_js__WEBPACK_IMPORTED_MODULE_11__.t)(mh);
	const l = s((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.en)(t, r.name), t.region);
	const meetHome = async () => {
		if (i) await l.expect(t.account).catch(withoutSession);
	};
	if (!a) await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.d)(e, meetHome, o ? _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.u : _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.l);
	const u = l.edge(t.region);
	const targetSession = ({ role: e, lookRole: t, region: n }, r) => s((r ? t : void 0) ?? e, n);
	const clientsOf = (e, t) => new Map(e?.targets.map((e) => [e.name, targetClients(e, targetSession(e, t), i, c)]));
	return {
		home: {
			parameters: (0,_client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_4__.t)(u),
			ec2: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.r)(u),
			imageBuilder: (0,_client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_4__.n)(u, t.account),
			use: l.use,
			meet: () => l.use(meetHome)
		},
		targets: clientsOf(r, o),
		before: clientsOf(n.find(({ name: e }) => e === r.after), true),
		places: placeClients(({ account: e, region: n }) => {
			if (e === t.account) return l;
			const i = r.targets.find((t) => t.account === e && t.region === n);
			return i && targetSession(i, o);
		}, i, c)
	};
};
const withoutSession = (e) => {
	if (!(0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.r)(e) && !(e instanceof _back_off_BChhLgfU_js__WEBPACK_IMPORTED_MODULE_2__.i && e.code === "aws.denied")) throw e;
	throw new _back_off_BChhLgfU_js__WEBPACK_IMPORTED_MODULE_2__.i("aws.no-session", e.message, void 0, { cause: e });
};
const placeClients = (e, t, n) => {
	const r = new Map();
	return (i, a) => n(async () => {
		const n = e(i);
		if (!n) throw new _back_off_BChhLgfU_js__WEBPACK_IMPORTED_MODULE_2__.i("target.unreadable", `No target is in ${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(i)}.`);
		const o = r.get((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(i)) ?? (0,_slots_BO0Qnbas_js__WEBPACK_IMPORTED_MODULE_11__.n)(n.edge(i.region));
		r.set((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(i), o);
		return n.use(async () => {
			if (t) await n.expect(i.account);
			return a(o);
		});
	});
};
const targetClients = ({ account: e, region: t }, n, r, i) => {
	const a = n.edge(t);
	return {
		parameters: (0,_client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_4__.t)(a),
		autoScaling: autoScaling(a),
		ec2: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.r)(a),
		cloudWatch: cloudWatch(a),
		keys: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.o)(a),
		use: (t) => i(async () => {
			if (r) await n.use(() => n.expect(e));
			return n.use(t);
		})
	};
};
// packages/aws/src/ec2/launch-images.ts
const lookAtLaunchImages = async ({ ec2: e, keys: t }, n, r) => {
	const i = r.length > 0 ? await e.launchImages(r) : [];
	const a = i.flatMap((e) => e.encrypted);
	const o = await told(() => e.keysOf(a), a.length > 0);
	const s = new Map();
	const stateOf = (e) => {
		const n = s.get(e) ?? keyState(t, e);
		s.set(e, n);
		return n;
	};
	const c = await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.p)(i.map(async ({ id: e, state: t, owner: r, isProtected: i, encrypted: a }) => {
		const s = "unknown" in o ? [] : [...new Set(a.flatMap((e) => o.value.get(e) ?? []))];
		const c = await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.p)(s.map(async (e) => ({
			key: e,
			...await stateOf(e)
		})));
		const l = [
			...("unknown" in o ? [] : a.filter((e) => !o.value.has(e))).map((t) => `the key of ${e} cannot be looked at: EC2 does not show ${t} to this account`),
			..."unknown" in o && a.length > 0 ? [`the keys of ${e} cannot be looked at: ${o.unknown}`] : [],
			...c.flatMap((e) => "unknown" in e ? [`${e.key} cannot be looked at: ${e.unknown}`] : [])
		];
		return [e, {
			id: e,
			state: t,
			unusableKeys: c.flatMap((e) => "usable" in e && !e.usable ? [`${e.key} ${e.why}`] : []),
			unknown: l,
			own: r === n,
			isProtected: i
		}];
	}));
	return new Map(c);
};
const told = async (e, t) => {
	if (!t) return { unknown: "nobody asked" };
	try {
		return { value: await e() };
	} catch (e) {
		const t = (0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.n)(e);
		if ((0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.i)(t)) throw e;
		return { unknown: t.refused.message };
	}
};
const keyState = async (e, t) => {
	const n = await told(() => e.key(t), true);
	if ("unknown" in n) return n;
	if (!n.value) return {
		usable: false,
		why: "does not exist"
	};
	const { state: r } = n.value;
	return {
		usable: r === "Enabled",
		why: `is ${r}`
	};
};
// packages/aws/src/environment/fleet.ts
const lookAtTargetFleet = async (e, t, n, r) => {
	if ("groups" in t) return lookAtFleet(e, t.groups, n, r?.kind === "asg" ? r : void 0);
	const i = t.consumer;
	return {
		kind: "consumer",
		tag: i,
		instances: await e.ec2.instancesOf(n, i)
	};
};
// packages/aws/src/environment/environment.ts
const readLedger = async (e, t, n) => (await e.history((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Cn)(t, n))).map((e) => ledgerVersion(e, _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.a));
const readHalt = async (e, t, n) => {
	try {
		const r = await e.value((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Sn)(t, n));
		return r === void 0 ? void 0 : { reason: r };
	} catch (e) {
		if (!(0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.r)(e)) throw e;
		return { unreadable: e.message };
	}
};
const readLock = (e, t, n) => e.history((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.wn)(t, n));
const readQuarantined = async (e, t) => quarantinedReleases(await e.under((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(t)));
const readPointer = async (e, { family: t, environment: n, architecture: r }) => pointerVersions(await e.history((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Tn)(t, n, r)));
const lookAtHome = ({ parameters: e, use: t }, { family: n, environment: r }, i) => t(async () => {
	const [t, a, o] = await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.p)([
		readLedger(e, n, r),
		readQuarantined(e, n),
		readHalt(e, n, r)
	]);
	const s = await readLock(e, n, r);
	return {
		ledger: seenSoFar(i?.ledger, t),
		lock: seenSoFar(i?.lock, s),
		quarantined: new Map([...i?.quarantined ?? [], ...a]),
		...o ? { halt: o } : {}
	};
});
const lookAtLock = ({ parameters: e, use: t }, { family: n, environment: r }) => t(() => readLock(e, n, r));
const hh = 3;
const lookAtEnvironment = async ({ home: e, targets: t }, n, r) => {
	const { name: i, targets: a, needs: o, named: s } = n;
	let c = r ?? await homeOrAway(e, n, void 0);
	for (let l = 1;; l++) {
		const u = await lookAtTargets(t, i, a, c, r?.targets, {
			images: o.has("images"),
			named: s
		});
		const d = await homeOrAway(e, n, c);
		if (l >= hh || newestVersion(d.ledger)?.version === newestVersion(c.ledger)?.version) return {
			...d,
			targets: u
		};
		c = d;
	}
};
const gh = 6e4;
const homeOrAway = async (e, { name: t, homeMayBeAway: n, now: r }, i) => {
	if (i?.away && r() < i.away.asked + gh) return i;
	try {
		await e.meet();
		return await lookAtHome(e, t, i);
	} catch (e) {
		const t = (0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.n)(e);
		if (!n || !isAway(t)) throw e;
		const { ledger: a = [], lock: o = [], quarantined: s = new Map(), halt: c } = i ?? {};
		const l = i?.away?.since ?? r();
		const u = (0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.i)(t) ? {
			unreadable: e.message,
			passes: true
		} : {
			unreadable: t.refused.message,
			code: t.refused.code
		};
		const d = i && (!i.away || i.away.wasRead) ? { wasRead: true } : {};
		return {
			ledger: a,
			lock: o,
			quarantined: s,
			...c ? { halt: c } : {},
			away: {
				...u,
				...d,
				since: l,
				asked: r()
			}
		};
	}
};
const isAway = (e) => (0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.i)(e) || e.refused.code === "aws.no-session";
const lookAtTargets = async (e, t, n, r, i, a = {}) => new Map(await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.p)(n.map(async (n) => {
	const o = lastRead(i?.get(n.name));
	const s = clientsOf(e, n.name);
	return [n.name, await readable(o, () => s.use(() => lookAtTarget(s, t, n, r, o, a)))];
})));
const clientsOf = (e, t) => {
	const n = e.get(t);
	if (!n) throw new Error(`no clients for target ${t}`);
	return n;
};
const lastRead = (e) => e && !isRead(e) ? e.before : e;
const lookAtTarget = async (e, t, n, r, i, { fleets: a = true, images: o = false, named: s }) => {
	const { ledger: c } = r;
	const [l, u] = await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.p)([readPointer(e.parameters, t), readHalt(e.parameters, t.family, t.environment)]);
	const d = seenSoFar(i?.pointer, l);
	const f = o ? await lookAtLaunchImages(e, n.account, imagesToGoBackTo(r, d, s)) : i?.images;
	return {
		pointer: d,
		fleet: !a && i ? i.fleet : await lookAtTargetFleet(e, n, imagesInQuestion({
			ledger: c,
			pointer: d
		}), i?.fleet),
		...u ? { halt: u } : {},
		...f ? { images: f } : {}
	};
};
const passingText = (e, { message: t }) => e === "throttled" ? t : `AWS does not answer there (${t})`;
const readable = async (e, t) => {
	try {
		return await t();
	} catch (t) {
		const n = (0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.n)(t);
		const r = e ? { before: e } : {};
		if ((0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.i)(n)) return {
			unreadable: passingText(n, t),
			passes: true,
			...r
		};
		return {
			unreadable: n.refused.message,
			code: n.refused.code,
			...r
		};
	}
};
const homeActs = ({ parameters: e }, { family: t, environment: n }) => {
	const lock = ({ value: r, after: i }) => e.append((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.wn)(t, n), r, i);
	return (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.v)({
		"write-event": ({ value: r, after: i }) => e.append((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Cn)(t, n), r, i),
		"write-quarantine": ({ release: n, value: r }) => e.create((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.En)(t, n), r),
		"claim-lock": lock,
		"renew-lock": lock,
		"free-lock": lock
	});
};
const targetActs = ({ parameters: e, autoScaling: t, ec2: n }, { family: r, environment: i, architecture: a }) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.v)({
	...t.acts,
	...n.acts,
	"put-pointer": ({ image: t, description: n }) => e.point((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Tn)(r, i, a), t, n),
	"label-pointer": ({ version: t, label: n }) => e.label((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Tn)(r, i, a), t, n),
	"unlabel-pointer": ({ version: t, label: n }) => e.unlabel((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.Tn)(r, i, a), t, n)
});
const environmentAct = ({ home: e, targets: t }, n) => {
	const r = homeActs(e, n);
	return (i) => {
		if (!("target" in i)) return e.use(() => r(i));
		const a = clientsOf(t, i.target);
		return a.use(() => targetActs(a, n)(i));
	};
};
// packages/aws/src/environment/left-claim.ts
const leftClaim = async (e, t, n, r) => {
	const i = (0,_client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_4__.t)(await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.t)(e, t.account, t.region, t.role, `golden-ami-${r}`.slice(0, 64)));
	const a = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.wn)(n, r);
	const lock = ({ value: e, after: t }) => i.append(a, e, t);
	return {
		look: async (t) => ({
			since: t?.since ?? e.clock.now(),
			lock: await i.history(a)
		}),
		act: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_1__.v)({
			"claim-lock": lock,
			"renew-lock": lock,
			"free-lock": lock
		}),
		judge: _classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_3__.n
	};
};



/***/ }),

/***/ 4427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ placeClient),
/* harmony export */   t: () => (/* binding */ slots)
/* harmony export */ });
/* harmony import */ var _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1340);

// packages/aws/src/distribution/place-client.ts
const placeClient = (n) => ({
	...(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.s)(n),
	kms: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.o)(n)
});
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



/***/ })

};
