export const id = 162;
export const ids = [162];
export const modules = {

/***/ 5162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4264);
/* harmony import */ var _left_behind_D9e8xFYg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6476);
/* harmony import */ var _client_QJWfymOf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3540);
/* harmony import */ var _memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);
/* harmony import */ var _classify_error_Couxu9PL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7346);
/* harmony import */ var _environment_FKKgdi6e_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1260);






// packages/domain/src/environment/roll-back-away.ts
const We = 12e4;
const rollBackAway = (e, t, n, r) => patient(t, n, r) ?? noTarget(t, n) ?? goBack(e, t, n, r);
const whyAway = ({ unreadable: e, takesNoWrites: t }) => t ? `home takes no writes: ${e}` : `home cannot be read: ${e}`;
const patient = (e, t, { now: n }) => {
	const r = t.since + We;
	return t.passes && n < r && !(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.q)(e)?.away ? {
		wait: whyAway(t),
		until: r
	} : void 0;
};
const noTarget = (e, t) => {
	if ((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.It)(e).length > 0) return void 0;
	if ((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Lt)(e).some(([, { passes: e }]) => e)) return {
		wait: `${whyAway(t)}; no target can be read either`,
		stuck: "target.unreadable"
	};
	return ending$1(e, "failed", `${whyAway(t)}, and no target can be read.`, "target.unreadable");
};
const ending$1 = (e, t, n, r, i = []) => {
	const [a] = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Mt)(e);
	const o = i.flatMap((e) => e.groups);
	return { end: {
		outcome: t,
		release: a?.metadata?.release,
		image: a?.image ?? "",
		targets: i,
		groups: o,
		why: n,
		...r ? { code: r } : {}
	} };
};
const goBack = (e, t, n, r) => {
	const i = goalAway(e, t);
	if ("code" in i && i.code === "target.unreadable" && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Lt)(t).some(([, { passes: e }]) => e)) return {
		wait: `${whyAway(n)}; ${(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Rt)(t)}`,
		stuck: "target.unreadable"
	};
	if ("code" in i) return ending$1(t, "failed", `${i.why} ${$} (${homesWord(n)})`, i.code);
	const a = e.to === void 0 ? {} : { named: true };
	const o = {
		from: i.from ?? null,
		by: e.writer.actor,
		reason: e.reason,
		...a
	};
	const s = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rt)([() => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(e.waves.flat().map((n) => (0,_environment_FKKgdi6e_js__WEBPACK_IMPORTED_MODULE_5__.o)({
		...e,
		away: o
	}, n, t, i, r)))], _environment_FKKgdi6e_js__WEBPACK_IMPORTED_MODULE_5__.c);
	if ("act" in s) return { act: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.rt)(s.act, e.places) };
	return "end" in s ? walked(e, t, n, i, s.end) : s;
};
const walked = (e, t, n, { release: r }, i) => {
	const a = i.filter((e) => !(0,_environment_FKKgdi6e_js__WEBPACK_IMPORTED_MODULE_5__.c)(e));
	const [o] = a;
	if (o) {
		const e = o.outcome === "cancelled" ? "cancelled" : "failed";
		return ending$1(t, e, (0,_environment_FKKgdi6e_js__WEBPACK_IMPORTED_MODULE_5__.l)(a, i.length > 1), o.code ?? "rollout.failed", i);
	}
	const s = e.quarantine ? ". The quarantine is not written: run rollback again with quarantine when home is back" : "";
	const c = `its ledger is told by the next run that can read it, and ${homesWord(n)}${s}`;
	return ending$1(t, "rolled-back", `${e.name} runs ${r} again; ${c}`, void 0, i);
};
const $ = "Bring home back, name another release with to-release, or make the image of one that was verified there available again, then run again";
const homesWord = (e) => {
	if (e.takesNoWrites) return whyAway(e);
	if (e.wasRead) return `what is rejected or quarantined was asked before home went away (${whyAway(e)})`;
	return `what is rejected or quarantined could not be asked (${whyAway(e)})`;
};
const goalAway = (e, t) => overtaken(e, t) ?? begunSince(e, t) ?? intended(e, t) ?? finished(e, t) ?? begun$1(e, t) ?? named(e, t) ?? best(t);
const overtaken = ({ name: e, writer: t, to: n }, r) => {
	const i = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.q)(r);
	if (n === void 0 || !i?.away?.named || i.run === t.run || i.to === n) return void 0;
	return (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.It)(r).some(({ 1: { pointer: e } }) => e.some(({ metadata: e }) => e?.away && e.run === t.run)) ? {
		code: "environment.contested",
		why: `${i.away.by} rolls ${e} back to ${i.to} by ${i.run}, after this run had begun.`
	} : void 0;
};
const begunSince = (e, t) => {
	const n = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.q)(t);
	const r = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Yt)(t.ledger);
	return n?.away && n.moved >= (r?.modified ?? 0) ? begun$1(e, t) : void 0;
};
const toward = (e, t) => ({
	way: "back",
	release: e,
	pointer: e,
	from: t
});
const intended = ({ to: e }, t) => {
	const { intent: n } = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(t.ledger);
	if (n?.kind !== "rollback" || e !== void 0 && e !== n.release) return void 0;
	return (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.X)(t, n.release) ? toward(n.release, (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Xt)(t.ledger)) : void 0;
};
const finished = ({ to: e }, t) => {
	const { intent: n, current: r } = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(t.ledger);
	const i = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(t.ledger);
	if (n !== null || i?.kind !== "rolled-back" || r !== i.release || e !== void 0 && e !== r) return void 0;
	return (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.X)(t, r) ? toward(r, (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Xt)(t.ledger)) : void 0;
};
const begun$1 = ({ to: e }, t) => {
	const n = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.q)(t);
	if (!n || e !== void 0 && e !== n.to) return void 0;
	return (n.away?.named ? (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.kt)(t, n.to).length === 0 : (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.X)(t, n.to)) ? toward(n.to, n.from) : void 0;
};
const leavingAway = (e) => {
	const { intent: t } = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(e.ledger);
	return t?.kind === "promote" ? t.release : (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.J)(e);
};
const named = ({ name: e, to: t }, n) => {
	if (t === void 0) return void 0;
	const r = leavingAway(n);
	return (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Ct)((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.kt)(n, t), `${e} cannot go back to ${t}`) ?? toward(t, r === t ? void 0 : r);
};
const best = (e) => {
	const t = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.q)(e)?.from ?? leavingAway(e);
	const n = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.V)(e, t);
	if (n !== void 0) return toward(n, t);
	if ((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.G)(e, t)) return {
		code: "target.unreadable",
		why: `${(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Rt)(e)}.`
	};
	return {
		code: "rollback.nowhere",
		why: `No release to go back to. ${(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.W)((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.U)(e, t))}.`
	};
};
// packages/domain/src/environment/roll-back.ts
const said = (e) => (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Mt)(e).map(({ metadata: e }) => e?.release);
const leaving = (e) => {
	const { intent: t, current: n } = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(e.ledger);
	if (!(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Yt)(e.ledger)) return (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.J)(e);
	if (t?.kind === "promote") return t.release;
	if (t) return said(e).includes(t.release) && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(e, t.release).length === 0 ? t.release : newestGone(e);
	const [r] = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.It)(e).flatMap(([, t]) => strayedFrom(n, e, t));
	return r ? r.release : n ?? said(e)[0];
};
const newestGone = ({ ledger: e }) => (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Xt)(e) ?? (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Ut)(e);
const strayedFrom = (e, t, { pointer: n, fleet: r }) => {
	const i = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.mn)(n);
	const a = i?.metadata?.release;
	if (!i || e === null || a === e) return [];
	const o = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(t.ledger);
	if (n.some(({ image: e, metadata: t }) => e === i.image && t && o.good.includes(t.release))) return [];
	return a !== void 0 && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.en)(o, a) || (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Q)(r, i.image) ? [{ release: a }] : [];
};
const rollBack = (e, t, n) => {
	if (!(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.At)(t)) return { need: "images" };
	if (t.away) return rollBackAway(e, t, t.away, n);
	return refusedLedger(e, t, n) ?? imported(e, t, n) ?? begun(e, t, n) ?? done(e, t, n) ?? unreadable(e, t) ?? chosen(e, t, n);
};
const ending = (e, t, n, r) => {
	const i = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Mt)(e)[0]?.image ?? "";
	return { end: {
		outcome: t,
		release: leaving(e),
		image: i,
		targets: [],
		groups: [],
		why: n,
		...r ? { code: r } : {}
	} };
};
const refusedLedger = ({ name: e }, t, { refused: n }) => {
	const r = n.get((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.vt)(e));
	return r && ending(t, "failed", r.message, (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(r));
};
const imported = ({ writer: e }, t, { now: n }) => {
	const r = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.j)(t, e, n);
	return r && { act: [r] };
};
const begun = (e, t, n) => {
	const { intent: r } = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(t.ledger);
	if (r?.kind !== "rollback" || e.to !== void 0 && e.to !== r.release) return void 0;
	if (!(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.X)(t, r.release)) return void 0;
	return blaming(e, t, r.release, n) ?? holding(e, t, r.release, n) ?? quarantineLeft(e, t, n) ?? finish(e, t, n);
};
const blaming = (e, t, n, { now: r }) => {
	const i = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Ut)(t.ledger);
	if (i === void 0) return void 0;
	const a = {
		kind: "rolling-back",
		release: n,
		from: i,
		reason: e.reason,
		hold: true
	};
	const o = `${e.writer.actor}: ${e.reason}`;
	const s = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.xt)(t.ledger, a, e.writer, r, o, { evidence: { left: i } });
	return s && { act: [s] };
};
const holding = (e, t, n, { now: r }) => {
	if ((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(t.ledger).hold) return void 0;
	const i = {
		kind: "held",
		release: n,
		reason: e.reason
	};
	const a = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.xt)(t.ledger, i, e.writer, r, `${e.writer.actor}: ${e.reason}`);
	return a && { act: [a] };
};
const done = (e, t, n) => {
	const { intent: r, current: i } = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(t.ledger);
	const a = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(t.ledger);
	if (r !== null || a?.kind !== "rolled-back" || i !== a.release) return void 0;
	if (e.to !== void 0 && e.to !== i) return void 0;
	if (!(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.X)(t, i)) return void 0;
	const o = (e.quarantine ? blaming(e, t, i, n) : void 0) ?? holding(e, t, i, n) ?? quarantineLeft(e, t, n) ?? finish({
		...e,
		drift: "restore"
	}, t, n);
	if (!("end" in o) || o.end.outcome !== "unchanged") return o;
	const s = `${e.name} was rolled back to ${i} by ${a.run}, and nothing was promoted since; to go further back, name to-release`;
	return { end: {
		...o.end,
		why: s
	} };
};
const unreadable = (e, t) => {
	const n = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Lt)(t);
	const { from: r, to: i } = wayFor(e, t);
	const a = i === void 0 && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.G)(t, r);
	if (n.length === 0 || (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.It)(t).length > 0 && !a) return void 0;
	if (n.some(([, { passes: e }]) => e)) return {
		wait: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Rt)(t),
		stuck: "target.unreadable"
	};
	return ending(t, "failed", (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Rt)(t), n.find(([, { code: e }]) => e)?.[1].code ?? "target.unreadable");
};
const isLost = ({ ledger: e }) => (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Yt)(e) === void 0;
const wayFor = (e, t) => {
	const n = isLost(t) && e.to === void 0 ? (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.q)(t) : void 0;
	if (n && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.X)(t, n.to)) return n;
	const r = leaving(t);
	return {
		from: r,
		to: e.to ?? (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.V)(t, r)
	};
};
const chosen = (e, t, n) => unpointed(e, t) ?? (n.cancelled ? ending(t, "cancelled", "Nothing was begun.") : void 0) ?? nowhere(e, t) ?? closed(e, t) ?? there(e, t, n) ?? begin(e, t, n) ?? finish(e, t, n);
const unpointed = ({ name: e }, t) => said(t).length === 0 ? ending(t, "failed", `Environment ${e} has no pointer.`, "pointer.missing") : void 0;
const nowhere = (e, t) => {
	const { from: n, to: r } = wayFor(e, t);
	if (r !== void 0) return void 0;
	const i = `No release to go back to from ${n ?? "what runs"}. ${(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.W)((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.U)(t, n))}`;
	return ending(t, "failed", i, "rollback.nowhere");
};
const closed = ({ name: e, to: t }, n) => {
	const r = t === void 0 ? void 0 : (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Ct)((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.kt)(n, t), `${e} cannot go back to ${t}`);
	return r && ending(n, "failed", r.why, r.code);
};
const there = (e, t, n) => {
	const { to: r } = wayFor(e, t);
	const { intent: i, current: a } = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(t.ledger);
	return r !== void 0 && i === null && a === r && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.$)(t, r) ? unchanged(e, t, r, n) : void 0;
};
const begin = (e, t, n) => {
	const { from: r, to: i } = wayFor(e, t);
	if (i === void 0) return void 0;
	const a = r === void 0 || r === i ? null : r;
	const o = {
		kind: "rolling-back",
		release: i,
		from: a,
		reason: e.reason,
		hold: true,
		...e.to === void 0 ? {} : { retakes: true },
		...isLost(t) ? (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Y)(t) : {}
	};
	const s = a === null ? {} : { left: a };
	const c = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.xt)(t.ledger, o, e.writer, n.now, `${e.writer.actor}: ${e.reason}`, { evidence: s });
	return c && { act: [c] };
};
const unchanged = (e, t, n, r) => {
	const i = `${e.name} runs ${n} already, and nothing is under way`;
	if ((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Lt)(t).length > 0) return ending(t, "failed", `${i}; ${(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Rt)(t)}`, "target.unreadable");
	const a = (0,_environment_FKKgdi6e_js__WEBPACK_IMPORTED_MODULE_5__.a)(e, t, {
		way: "back",
		release: n,
		pointer: n
	}, r);
	const o = a.flatMap((e) => e.groups);
	return { end: {
		outcome: "unchanged",
		release: n,
		image: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Mt)(t)[0]?.image ?? "",
		targets: a,
		groups: o,
		why: i
	} };
};
const quarantineSubject = (e) => `the quarantine of ${e}`;
const finish = (e, t, n) => {
	const r = quarantineSubject((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.qt)(t.ledger, e.writer.run, e.began) ?? "");
	const i = n.refused.get(r);
	if (!i) return (0,_environment_FKKgdi6e_js__WEBPACK_IMPORTED_MODULE_5__.i)(e, t, n);
	const a = (0,_environment_FKKgdi6e_js__WEBPACK_IMPORTED_MODULE_5__.i)(e, t, {
		...n,
		refused: new Map([...n.refused].filter(([e]) => e !== r))
	});
	if (!("end" in a)) return a;
	return { end: {
		...a.end,
		outcome: "failed",
		why: `${(0,_classify_error_Couxu9PL_js__WEBPACK_IMPORTED_MODULE_4__.d)(a.end.why)}; ${i.message}`,
		code: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(i)
	} };
};
const quarantineLeft = (e, t, n) => {
	const r = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.qt)(t.ledger, e.writer.run, e.began);
	if (!e.quarantine || r === void 0 || t.quarantined.has(r) || n.refused.has(quarantineSubject(r))) return void 0;
	const { run: i, actor: a } = e.writer;
	const o = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.O)({
		release: r,
		reason: e.reason,
		by: a,
		at: new Date(n.now).toISOString(),
		run: i
	});
	return { act: [{
		do: "write-quarantine",
		on: quarantineSubject(r),
		because: e.reason,
		release: r,
		value: o
	}] };
};
// packages/domain/src/environment/left.ts
const leftIn = (e, t) => {
	const n = backIn(e, t);
	if (n) return n.from;
	const r = leaving(e);
	return r === t ? void 0 : r;
};
const backIn = (e, t) => {
	const n = begunWay(e) ?? walkedWay(e);
	return n && (t === void 0 || t === n.to) ? n : void 0;
};
const begunWay = (e) => {
	const t = e.away && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.q)(e);
	if (t) {
		const n = t.away?.named ? (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.kt)(e, t.to) : (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(e, t.to);
		return open(n, way(e, t.from, t.to));
	}
	const { intent: n } = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(e.ledger);
	if (n?.kind !== "rollback") return void 0;
	return open((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(e, n.release), way(e, (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Xt)(e.ledger) ?? (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Ut)(e.ledger), n.release));
};
const open = (e, t) => e.length === 0 ? t : void 0;
const walkedWay = (e) => {
	const t = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(e.ledger);
	if ((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(e.ledger).intent !== null || t?.kind !== "rolled-back" || e.quarantined.has(t.release)) return void 0;
	if ((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(e, t.release).length > 0 && !(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.$)(e, t.release)) return void 0;
	return way(e, (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Xt)(e.ledger), t.release);
};
const way = (e, t, n) => ({
	from: t,
	to: n,
	image: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.It)(e).flatMap(([, e]) => (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.jt)(e, n) ?? [])[0] ?? ""
});
const waysInAndOut = (e, t) => {
	const n = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.U)(e, t);
	const r = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(e.ledger).rejected.filter(({ release: e }) => !n.some((t) => t.release === e));
	return [...n, ...r.map(({ release: t }) => ({
		release: t,
		because: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Ot)((0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.Et)(e, t))
	}))];
};
// actions/rollback/src/inputs.ts
const Ge = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.er)("^(?!\\s*$)[\\s\\S]{1,1000}$", "a sentence of up to 1,000 characters");
const Ke = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.er)("^(?:\\d+\\.\\d+\\.\\d+/\\d+|baseline/(?:ami-[0-9a-f]{8,17}|[0-9a-f]{12}))$", "a release like 1.3.9/1 or baseline/ami-\u2026");
const qe = {
	environment: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.X)(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.bn)),
	reason: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.X)(Ge)),
	"to-release": (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.V)((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.X)(Ke)),
	quarantine: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.U)(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.J),
	config: _context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.W,
	"dry-run": (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.U)(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.J),
	audience: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.V)(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.q),
	"github-token": _context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.W,
	..._client_QJWfymOf_js__WEBPACK_IMPORTED_MODULE_2__.r
};
const readWish = async (e) => {
	const t = e.input;
	const n = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.H)(qe, t);
	const { complaints: r, found: a } = await (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__._)(e, "rollback", {
		config: t("config"),
		environment: t("environment")
	});
	const { own: o, ...c } = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Z)({
		own: n,
		complaints: r,
		found: a
	});
	const { reason: l, "to-release": u, quarantine: d, "dry-run": f, audience: p = _context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.K, "github-token": m } = o.values;
	return {
		...c.found,
		reason: l,
		to: u,
		quarantine: d,
		dryRun: f,
		audience: p,
		token: m,
		job: o.values
	};
};
// actions/rollback/src/answer.ts
const Je = {
	left: "",
	release: "",
	image: "",
	candidates: [],
	targets: []
};
const knownOf = (e, { first: t, last: n }, r) => {
	const i = leftIn(r, e.to);
	const a = backIn(r, e.to);
	return {
		left: i ?? "",
		release: a?.to ?? "",
		image: a?.image ?? "",
		candidates: waysInAndOut(t.world, i),
		targets: (0,_environment_FKKgdi6e_js__WEBPACK_IMPORTED_MODULE_5__.a)(e, n.world, a && {
			way: "back",
			release: a.to,
			pointer: a.to
		}, n.at)
	};
};
const groupsOf = (e) => e.flatMap((e) => e.groups);
const byNow = (e) => ({
	...e,
	groups: groupsOf(e.targets),
	steps: []
});
const ended = (e, t) => {
	if ("lock" in e) return {
		...byNow(t),
		...(0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.C)(e)
	};
	const { outcome: n, release: r = "", image: i, targets: a, groups: o, why: s } = e;
	const c = {
		...t,
		targets: a,
		groups: o,
		why: s,
		steps: []
	};
	if (n === "rolled-back" || n === "unchanged") return {
		...c,
		release: r,
		image: i,
		outcome: n
	};
	if (n === "refreshed") return {
		...c,
		release: r,
		image: i,
		outcome: "rolled-back"
	};
	if (n === "configured") return {
		...c,
		release: r,
		image: i,
		outcome: "still-running",
		code: "rollback.unfinished"
	};
	return {
		...c,
		outcome: "failed",
		...(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.ht)(e.code ?? (n === "paused" ? "gate.closed" : "run.cancelled"), e.others ?? [])
	};
};
const idle = (e) => e.outcome === "rolled-back" && e.groups.every(({ outcome: e }) => e === "unchanged") ? {
	...e,
	outcome: "unchanged",
	why: `${(0,_classify_error_Couxu9PL_js__WEBPACK_IMPORTED_MODULE_4__.d)(e.why)}; this run has done so already`
} : e;
const planned = (e, { end: t, awaited: n }, r) => {
	const { code: i, others: a = [], ...o } = ended(t, r);
	const s = {
		...o,
		targets: r.targets,
		groups: groupsOf(r.targets),
		steps: e
	};
	if (i && n.length === 0) return {
		...s,
		...(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.ht)(i, a)
	};
	return {
		...s,
		outcome: "planned",
		...n.length > 0 ? { why: n.join(" ") } : {}
	};
};
const stopped = (e, t) => {
	const n = {
		...byNow(t),
		...(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.ut)(e)
	};
	return n.outcome === "still-running" ? {
		...n,
		code: "rollback.unfinished"
	} : n;
};
// actions/rollback/src/left.ts
const kept = ({ token: e, settings: t, ...n }) => ({
	...n,
	delivery: {
		...n.delivery,
		stages: [],
		environments: []
	}
});
const leaveRollback = (e, t, n, r, { began: i }) => {
	if (e.dryRun || (0,_left_behind_D9e8xFYg_js__WEBPACK_IMPORTED_MODULE_1__.r)(t)) return;
	const { delivery: a, environment: o, fromFile: s, audience: c } = e;
	const l = o.onCancel === "leave" ? void 0 : {
		inputs: kept(e),
		began: i
	};
	(0,_left_behind_D9e8xFYg_js__WEBPACK_IMPORTED_MODULE_1__.i)(t, {
		held: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.v)(a, r, s, c),
		job: n,
		onCancel: l
	});
};
// actions/rollback/src/main.ts
const rollBackEnvironment = async (t, n, r, i) => {
	const { delivery: a, environment: o, reason: s, to: c, quarantine: l, dryRun: u, token: d } = t;
	const { family: f, architecture: p } = a;
	const m = {
		family: f,
		environment: o.name,
		architecture: p
	};
	const { writer: h, lock: g } = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.y)(n, o, "rollback", _context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.a);
	const _ = i?.began ?? n.clock.now();
	leaveRollback(t, n, r, g, { began: _ });
	const v = {
		...(0,_environment_FKKgdi6e_js__WEBPACK_IMPORTED_MODULE_5__.r)(a.home, o, h),
		onFailure: "stop",
		passesHalt: true,
		reason: s,
		to: c,
		quarantine: l,
		began: _
	};
	const y = (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.S)(n, r, o.onCancel, d);
	const b = await (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.u)((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.$)(n, t.audience), a, o, t.fromFile, {
		homeMayBeAway: true,
		onlyLooks: u
	});
	const x = await (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.g)({
		machine: (e, t) => rollBack({
			...v,
			onCancel: y.onCancel(t)
		}, e, t),
		look: y.asking(async (e, t) => {
			const r = {
				name: m,
				targets: o.targets,
				needs: t,
				named: c,
				homeMayBeAway: true,
				now: n.clock.now
			};
			const i = await (0,_environment_FKKgdi6e_js__WEBPACK_IMPORTED_MODULE_5__.t)(b, r, e);
			if (e && !e.away) for (const e of (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.w)(o.name, i)) n.annotate("warning", e);
			return i;
		}),
		act: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.c)(b, m),
		memory: (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.t)(b),
		predict: _memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.D,
		classifyError: _classify_error_Couxu9PL_js__WEBPACK_IMPORTED_MODULE_4__.n,
		lock: {
			...g,
			...i ? {} : { force: `rollback: ${s}` },
			orWithoutHome: true
		},
		dryRun: u,
		timeout: o.timeout,
		jobEnd: r.end,
		remarks: (e) => (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.T)(o.name, e, v)
	}, y.runtime);
	const knownIn = (e) => e ? knownOf(v, e, e.last.world) : Je;
	return (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.y)(x, {
		planned: ({ planned: e, end: t, world: r, after: i, watched: a }) => {
			const o = (0,_environment_FKKgdi6e_js__WEBPACK_IMPORTED_MODULE_5__.n)(r, t);
			for (const e of o.awaited) n.annotate("warning", e);
			return planned(e, o, knownOf(v, a, i));
		},
		ended: ({ end: e, watched: t }) => {
			const n = ended(e, knownIn(t));
			const r = t && t.last.world.away === void 0 ? t : void 0;
			return y.told(r && (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.B)(r.first.world, r.last.world) ? idle(n) : n);
		},
		stopped: (e) => y.told(stopped(e, knownIn(e.watched)))
	});
};
// actions/rollback/src/outputs.ts
const Ye = {
	release: "",
	"ami-id": "",
	left: "",
	targets: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.F)([]),
	groups: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.F)([]),
	candidates: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.F)([]),
	plan: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.F)([])
};
// actions/rollback/src/post.ts
const clearUpRollback = (t) => {
	const n = t.input;
	const r = n("github-token");
	return (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.x)(t, {
		claimOf: ({ home: t, family: n, lock: r, audience: i }, a) => (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.r)((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.$)(a, i), t, n, r.environment),
		cancel: async ({ inputs: e, began: t }, n, i) => {
			const a = await rollBackEnvironment({
				...e,
				token: r,
				settings: []
			}, n, i, { began: t });
			return (0,_memory_Dlz2A68a_js__WEBPACK_IMPORTED_MODULE_3__.b)(e.environment.onCancel, a);
		},
		token: r
	});
};
// actions/rollback/src/summary.ts
const summary = (e, n, r) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.j)([
	`### ${_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.k[r.outcome]}: ${(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.R)(e)}`,
	`From ${(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.R)(r.left) || "nothing"} to ${(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.R)(r.release) || "nothing"}: ${(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.R)(n)}`,
	(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.R)(r.why),
	candidatesTable(r),
	(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.M)(r.steps),
	(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.N)(r.targets),
	(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.A)(r.groups)
]);
const candidatesTable = ({ candidates: e }) => e.length === 0 ? "" : (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.B)(["Release", "To go back to"], e.map(({ release: e, because: t }) => [(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.R)(e), t === "" ? "\u2705" : (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.R)(t)]));
// actions/rollback/src/index.ts
const run = (e) => (0,_left_behind_D9e8xFYg_js__WEBPACK_IMPORTED_MODULE_1__.r)(e) ? clearUpRollback(e) : (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.O)(e, Ye, () => main(e));
const main = async (e) => {
	(0,_left_behind_D9e8xFYg_js__WEBPACK_IMPORTED_MODULE_1__.a)(e);
	const t = await readWish(e);
	for (const n of t.settings) e.line(n);
	const n = await rollBackEnvironment(t, e, await (0,_client_QJWfymOf_js__WEBPACK_IMPORTED_MODULE_2__.i)(e, t.job, t.token));
	const { release: i, image: o, left: s, groups: l, candidates: u, steps: d } = n;
	return {
		conclusion: n,
		outputs: {
			release: i,
			"ami-id": o,
			left: s,
			targets: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.L)(n.targets),
			groups: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.P)(l),
			candidates: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.F)(u),
			plan: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.I)(d)
		},
		summary: summary(t.environment.name, t.reason, n)
	};
};



/***/ })

};
