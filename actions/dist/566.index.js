export const id = 566;
export const ids = [566];
export const modules = {

/***/ 566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6996);
/* harmony import */ var _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2604);
/* harmony import */ var _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4363);
/* harmony import */ var _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7870);
/* harmony import */ var _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6584);
/* harmony import */ var _environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2335);






// packages/domain/src/environment/roll-back/roll-back-away.ts
const rollBackAway = (e, t, n, r) => patient(t, n, r) ?? noTarget(t, n) ?? goBack(e, t, n, r);
const whyAway = ({ why: e, takesNoWrites: t }) => t ? `home takes no writes: ${e}` : `home cannot be read: ${e}`;
const patient = (e, t, { now: n }) => {
	const r = t.since + _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ar;
	return t.transient && n < r && !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.mt)(e)?.away ? {
		wait: whyAway(t),
		until: r
	} : void 0;
};
const noTarget = (e, t) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(e).length > 0;
	if (n && ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Jn)(e) || (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Qn)(e).length === 0)) return void 0;
	const r = n ? "no pointer" : "no target";
	if ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Qn)(e).some(([, { transient: e }]) => e)) return {
		wait: `${whyAway(t)}; ${r} can be read either`,
		stuck: "target.unreadable"
	};
	return ending$1(e, "failed", `${whyAway(t)}, and ${r} can be read.`, "target.unreadable");
};
const ending$1 = (e, t, n, r, i = []) => {
	const [a] = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.qn)(e);
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
const goBack = (e, n, r, i) => {
	const a = goalAway(e, n);
	if ("code" in a && a.code === "target.unreadable" && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Qn)(n).some(([, { transient: e }]) => e)) return {
		wait: `${whyAway(r)}; ${(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.$n)(n)}`,
		stuck: "target.unreadable"
	};
	if ("code" in a) return ending$1(n, "failed", `${a.why} ${Ge} (${homesWord(r)})`, a.code);
	const o = e.to === void 0 ? {} : { named: true };
	const s = {
		from: a.from ?? null,
		by: e.writer.actor,
		reason: e.reason,
		...o
	};
	const c = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Jt)([() => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$t)(e.waves.flat().map((t) => (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_5__.f)({
		...e,
		away: s
	}, t, n, a, i)))], _environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_5__.m);
	if ("act" in c) return { act: (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_5__.d)(c.act, e.places, i) };
	return "end" in c ? walked(e, n, r, a, c.end) : c;
};
const walked = (e, t, n, { release: r }, i) => {
	const a = i.filter((e) => !(0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_5__.m)(e));
	const o = a.filter(({ outcome: e }) => e === "cancelled");
	if (o.length > 0) return ending$1(t, "cancelled", (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_5__.h)(o, i.length > 1), void 0, i);
	const [s] = a;
	if (s) return ending$1(t, "failed", (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_5__.h)(a, i.length > 1), s.code ?? "rollout.failed", i);
	const c = e.quarantine ? ". The quarantine is not written: run rollback again with quarantine when home is back" : "";
	const l = `its ledger is told by the next run that can read it, and ${homesWord(n)}${c}`;
	return ending$1(t, "rolled-back", `${e.name} runs ${r} again; ${l}`, void 0, i);
};
const Ge = "Bring home back, name another release with to-release, or make the image of one that was verified there available again, then run again";
const homesWord = (e) => {
	if (e.takesNoWrites) return whyAway(e);
	if (e.wasRead) return `what is rejected or quarantined was asked before home went away (${whyAway(e)})`;
	return `what is rejected or quarantined could not be asked (${whyAway(e)})`;
};
const goalAway = (e, t) => overtaken(e, t) ?? begunSince(e, t) ?? intended(e, t) ?? finished(e, t) ?? begun$1(e, t) ?? named(e, t) ?? best(t);
const overtaken = ({ name: e, writer: t, to: n }, r) => {
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.mt)(r);
	if (n === void 0 || !i?.away?.named || i.run === t.run || i.to === n) return void 0;
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(r).some(({ 1: { pointer: e } }) => e.some(({ metadata: e }) => e?.away && e.run === t.run)) ? {
		code: "environment.contested",
		why: `${i.away.by} rolls ${e} back to ${i.to} by ${i.run}, after this run had begun.`
	} : void 0;
};
const begunSince = (e, t) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.mt)(t);
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Vn)(t.ledger);
	return n?.away && n.moved >= (r?.modified ?? 0) ? begun$1(e, t) : void 0;
};
const toward = (e, t) => ({
	way: "back",
	release: e,
	pointer: e,
	from: t
});
const intended = ({ to: e }, t) => {
	const { intent: n } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(t.ledger);
	if (n?.kind !== "rollback" || e !== void 0 && e !== n.release) return void 0;
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__._t)(t, n.release) ? toward(n.release, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(t.ledger)) : void 0;
};
const finished = ({ to: e }, t) => {
	const { intent: n, current: r } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(t.ledger);
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Rn)(t.ledger);
	if (n !== null || i?.kind !== "rolled-back" || r !== i.release || e !== void 0 && e !== r) return void 0;
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__._t)(t, r) ? toward(r, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(t.ledger)) : void 0;
};
const begun$1 = ({ to: e }, t) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.mt)(t);
	if (!n || e !== void 0 && e !== n.to) return void 0;
	return (n.away?.named ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Mt)(t, n.to).length === 0 : (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__._t)(t, n.to)) ? toward(n.to, n.from) : void 0;
};
const leavingAway = (e) => {
	const { intent: t } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(e.ledger);
	return t?.kind === "promote" ? t.release : (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ht)(e);
};
const named = ({ name: e, to: t }, n) => {
	if (t === void 0) return void 0;
	const r = leavingAway(n);
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Et)((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Mt)(n, t), `${e} cannot go back to ${t}`) ?? toward(t, r === t ? void 0 : r);
};
const best = (e) => {
	const t = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.mt)(e)?.from ?? leavingAway(e);
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ct)(e, t);
	if (n !== void 0) return toward(n, t);
	if ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ft)(e, t)) return {
		code: "target.unreadable",
		why: `${(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.$n)(e)}.`
	};
	return {
		code: "rollback.nowhere",
		why: `No release to go back to. ${(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.dt)((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ut)(e, t))}.`
	};
};
// packages/domain/src/environment/roll-back/roll-back.ts
const said = (e) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.qn)(e).map(({ metadata: e }) => e?.release);
const leaving = (e) => {
	const { intent: t, current: n } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(e.ledger);
	if (!(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Vn)(e.ledger)) return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ht)(e);
	if (t?.kind === "promote") return t.release;
	if (t) return said(e).includes(t.release) && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Ot)(e, t.release).length === 0 ? t.release : newestGone(e);
	const [r] = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(e).flatMap(([, t]) => strayedFrom(n, e, t));
	return r ? r.release : n ?? said(e)[0];
};
const newestGone = ({ ledger: e }) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(e) ?? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Fn)(e);
const strayedFrom = (e, t, { pointer: n, fleet: r }) => {
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.er)(n);
	const a = i?.metadata?.release;
	if (!i || e === null || a === e) return [];
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(t.ledger);
	if (n.some(({ image: e, metadata: t }) => e === i.image && t && o.good.includes(t.release))) return [];
	return a !== void 0 && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Kn)(o, a) || (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Ut)(r, i.image) ? [{ release: a }] : [];
};
const rollBack = (e, t, n) => {
	if (!(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Nt)(t)) return { need: "images" };
	if (t.away) return rollBackAway(e, t, t.away, n);
	return refusedLedger(e, t, n) ?? imported(e, t, n) ?? begun(e, t, n) ?? done(e, t, n) ?? unreadable(e, t) ?? chosen(e, t, n);
};
const ending = (e, t, n, r) => {
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.qn)(e)[0]?.image ?? "";
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
	const r = n.get((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.St)(e));
	return r && ending(t, "failed", r.message, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(r));
};
const imported = ({ writer: e }, t, { now: n }) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.q)(t, e, n);
	return r && { act: [r] };
};
const begun = (e, t, n) => {
	const { intent: r } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(t.ledger);
	if (r?.kind !== "rollback" || e.to !== void 0 && e.to !== r.release) return void 0;
	if (!(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__._t)(t, r.release)) return void 0;
	return blaming(e, t, r.release, n) ?? holding(e, t, r.release, n) ?? quarantineLeft(e, t, n) ?? finish(e, t, n);
};
const blaming = (e, t, n, { now: r }) => {
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Fn)(t.ledger);
	if (i === void 0) return void 0;
	const a = {
		kind: "rolling-back",
		release: n,
		from: i,
		reason: e.reason,
		hold: true
	};
	const o = `${e.writer.actor}: ${e.reason}`;
	const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(t.ledger, a, e.writer, r, o, { evidence: { left: i } });
	return s && { act: [s] };
};
const holding = (e, t, n, { now: r }) => {
	if ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(t.ledger).hold) return void 0;
	const i = {
		kind: "held",
		release: n,
		reason: e.reason
	};
	const a = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(t.ledger, i, e.writer, r, `${e.writer.actor}: ${e.reason}`);
	return a && { act: [a] };
};
const done = (e, t, n) => {
	const { intent: r, current: i } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(t.ledger);
	const a = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Rn)(t.ledger);
	if (r !== null || a?.kind !== "rolled-back" || i !== a.release) return void 0;
	if (e.to !== void 0 && e.to !== i) return void 0;
	if (!(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__._t)(t, i)) return void 0;
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
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Qn)(t);
	const { from: r, to: i } = wayFor(e, t);
	const a = i === void 0 && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ft)(t, r);
	if (n.length === 0 || said(t).length > 0 && !a) return void 0;
	return notRead(t, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.$n)(t), n.find(([, { code: e }]) => e)?.[1].code ?? "target.unreadable");
};
const notRead = (e, t, n) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Qn)(e).some(([, { transient: e }]) => e) ? {
	wait: t,
	stuck: "target.unreadable"
} : ending(e, "failed", t, n);
const isLost = ({ ledger: e }) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Vn)(e) === void 0;
const wayFor = (e, t) => {
	const n = isLost(t) && e.to === void 0 ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.mt)(t) : void 0;
	if (n && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__._t)(t, n.to)) return n;
	const r = leaving(t);
	return {
		from: r,
		to: e.to ?? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ct)(t, r)
	};
};
const chosen = (e, t, n) => unpointed(e, t) ?? (n.cancelled ? ending(t, "cancelled", "Nothing was begun.") : void 0) ?? nowhere(e, t) ?? closed(e, t) ?? there(e, t, n) ?? begin(e, t, n) ?? finish(e, t, n);
const unpointed = ({ name: e }, t) => said(t).length === 0 ? ending(t, "failed", `Environment ${e} has no pointer.`, "pointer.missing") : void 0;
const nowhere = (e, t) => {
	const { from: n, to: r } = wayFor(e, t);
	if (r !== void 0) return void 0;
	const i = `No release to go back to from ${n ?? "what runs"}. ${(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.dt)((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ut)(t, n))}`;
	return ending(t, "failed", i, "rollback.nowhere");
};
const closed = ({ name: e, to: t }, n) => {
	const r = t === void 0 ? void 0 : (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Et)((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Mt)(n, t), `${e} cannot go back to ${t}`);
	return r && ending(n, "failed", r.why, r.code);
};
const there = (e, t, n) => {
	const { to: r } = wayFor(e, t);
	const { intent: i, current: a } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(t.ledger);
	return r !== void 0 && i === null && a === r && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(t, r) ? unchanged(e, t, r, n) : void 0;
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
		...isLost(t) ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.gt)(t) : {}
	};
	const s = a === null ? {} : { left: a };
	const c = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(t.ledger, o, e.writer, n.now, `${e.writer.actor}: ${e.reason}`, { evidence: s });
	return c && { act: [c] };
};
const unchanged = (e, t, n, r) => {
	const i = `${e.name} runs ${n} already, and nothing is under way`;
	if ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Qn)(t).length > 0) return notRead(t, `${i}; ${(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.$n)(t)}`, "target.unreadable");
	const a = (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_5__.s)(e, t, {
		way: "back",
		release: n,
		pointer: n
	}, r);
	const o = a.flatMap((e) => e.groups);
	return { end: {
		outcome: "unchanged",
		release: n,
		image: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.qn)(t)[0]?.image ?? "",
		targets: a,
		groups: o,
		why: i
	} };
};
const quarantineSubject = (e) => `the quarantine of ${e}`;
const finish = (e, t, n) => {
	const r = quarantineSubject((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.zn)(t.ledger, e.writer.run, e.began) ?? "");
	const i = n.refused.get(r);
	if (!i) return (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_5__.i)(e, t, n);
	const a = (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_5__.i)(e, t, {
		...n,
		refused: new Map([...n.refused].filter(([e]) => e !== r))
	});
	if (!("end" in a)) return a;
	return { end: {
		...a.end,
		outcome: "failed",
		why: `${(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_4__.c)(a.end.why)}; ${i.message}`,
		code: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(i)
	} };
};
const quarantineLeft = (e, t, n) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.zn)(t.ledger, e.writer.run, e.began);
	if (!e.quarantine || r === void 0 || t.quarantined.has(r) || n.refused.has(quarantineSubject(r))) return void 0;
	const { run: i, actor: a } = e.writer;
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.O)({
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
// packages/domain/src/environment/roll-back/way-taken.ts
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
	const t = e.away && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.mt)(e);
	if (t) {
		const n = t.away?.named ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Mt)(e, t.to) : (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.At)(e, t.to);
		return open(n, way(e, t.from, t.to));
	}
	const { intent: n } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(e.ledger);
	if (n?.kind !== "rollback") return void 0;
	return open((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.At)(e, n.release), way(e, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(e.ledger) ?? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Fn)(e.ledger), n.release));
};
const open = (e, t) => e.length === 0 ? t : void 0;
const walkedWay = (e) => {
	const t = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Rn)(e.ledger);
	if ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(e.ledger).intent !== null || t?.kind !== "rolled-back" || e.quarantined.has(t.release)) return void 0;
	if ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Ot)(e, t.release).length > 0 && !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(e, t.release)) return void 0;
	return way(e, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Hn)(e.ledger), t.release);
};
const way = (e, t, n) => ({
	from: t,
	to: n,
	image: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(e).flatMap(([, e]) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Pt)(e, n) ?? [])[0] ?? ""
});
const waysInAndOut = (e, t) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ut)(e, t);
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(e.ledger).rejected.filter(({ release: e }) => !n.some((t) => t.release === e));
	return [...n, ...r.map(({ release: t }) => ({
		release: t,
		because: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.jt)((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.kt)(e, t))
	}))];
};
// actions/rollback/src/inputs.ts
const Ke = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.dr)("^(?!\\s*$)[\\s\\S]{1,1000}$", "a sentence of up to 1,000 characters");
const qe = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.dr)("^(?:\\d+\\.\\d+\\.\\d+/\\d+|baseline/(?:ami-[0-9a-f]{8,17}|[0-9a-f]{12}))$", "a release like 1.3.9/1 or baseline/ami-\u2026");
const Je = {
	environment: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.G)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.jn)),
	reason: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.G)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$)(Ke)),
	"to-release": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$)(qe)),
	quarantine: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.G)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.X),
	config: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.K,
	"dry-run": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.G)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.X),
	audience: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.U)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Y),
	"github-token": _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.K,
	..._client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_2__.u
};
const readWish = async (e) => {
	const t = e.input;
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.W)(Je, t);
	const { complaints: r, found: i } = await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.x)(e, "rollback", {
		config: t("config"),
		environment: t("environment")
	});
	const { own: a, ...o } = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.et)({
		own: n,
		complaints: r,
		found: i
	});
	const { reason: s, "to-release": l, quarantine: u, "dry-run": d, audience: f = _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.J, "github-token": p } = a.values;
	return {
		...o.found,
		reason: s,
		to: l,
		quarantine: u,
		dryRun: d,
		audience: f,
		token: p,
		job: a.values
	};
};
// actions/rollback/src/answer.ts
const Ye = {
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
		targets: (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_5__.s)(e, n.world, a && {
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
		...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.D)(e)
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
		...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.vt)(e.code ?? (n === "paused" ? "gate.closed" : "run.cancelled"), e.others ?? [])
	};
};
const idle = (e) => e.outcome === "rolled-back" && e.groups.every(({ outcome: e }) => e === "unchanged") ? {
	...e,
	outcome: "unchanged",
	why: `${(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_4__.c)(e.why)}; this run has done so already`
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
		...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.vt)(i, a)
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
		...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.pt)(e)
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
	if (e.dryRun || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.r)(t)) return;
	const { delivery: a, environment: o, fromFile: s, audience: c } = e;
	const l = o.onCancel === "leave" ? void 0 : {
		inputs: kept(e),
		began: i
	};
	(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.i)(t, {
		held: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.S)(a, r, s, c),
		job: n,
		onCancel: l
	});
};
// actions/rollback/src/main.ts
const rollBackEnvironment = async (e, t, n, r) => {
	const { delivery: i, environment: a, reason: o, to: s, quarantine: c, dryRun: l, token: u } = e;
	const { family: d, architecture: f } = i;
	const p = {
		family: d,
		environment: a.name,
		architecture: f
	};
	const { writer: m, lock: h } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.C)(t, a, "rollback", _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.o);
	const g = r?.began ?? t.clock.now();
	leaveRollback(e, t, n, h, { began: g });
	const _ = {
		...(0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_5__.n)(i.home, a, m),
		onFailure: "stop",
		passesHalt: true,
		reason: o,
		to: s,
		quarantine: c,
		began: g
	};
	const v = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.E)(t, n, a.onCancel, u);
	const y = await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.nt)(t, e.audience), i, a, e.fromFile, {
		homeMayBeAway: true,
		onlyLooks: l
	});
	const b = await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.b)({
		machine: (e, t) => rollBack({
			..._,
			onCancel: v.onCancel(t)
		}, e, t),
		look: v.asking(async (e, n) => {
			const r = {
				name: p,
				targets: a.targets,
				needs: n,
				named: s,
				homeMayBeAway: true,
				now: t.clock.now
			};
			const i = await (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_5__.t)(y, r, e);
			if (e && !e.away) for (const e of (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.k)(a.name, i)) t.annotate("warning", e);
			return i;
		}),
		act: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.u)(y, p),
		memory: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.t)(y),
		predict: _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.M,
		classifyError: _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_4__.n,
		lock: {
			...h,
			...r ? {} : { force: `rollback: ${o}` },
			orWithoutHome: true
		},
		dryRun: l,
		timeout: a.timeout,
		jobEnd: n.end,
		remarks: (e) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.A)(a.name, e, _)
	}, v.runtime);
	const knownIn = (e) => e ? knownOf(_, e, e.last.world) : Ye;
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.y)(b, {
		planned: ({ planned: e, end: n, world: r, after: i, watched: a }) => {
			const o = (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_5__.r)(r, n);
			for (const e of o.awaited) t.annotate("warning", e);
			return planned(e, o, knownOf(_, a, i));
		},
		ended: ({ end: e, watched: t }) => {
			const n = ended(e, knownIn(t));
			const r = t && t.last.world.away === void 0 ? t : void 0;
			return v.told(r && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.jn)(r.first.world, r.last.world) ? idle(n) : n);
		},
		stopped: (e) => v.told(stopped(e, knownIn(e.watched)))
	});
};
// actions/rollback/src/outputs.ts
const Xe = {
	release: "",
	"ami-id": "",
	left: "",
	targets: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.I)([]),
	groups: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.I)([]),
	candidates: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.I)([]),
	plan: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.I)([])
};
// actions/rollback/src/post.ts
const clearUpRollback = (e) => {
	const t = e.input;
	const n = t("github-token");
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.T)(e, {
		claimOf: ({ home: e, family: t, lock: n, audience: r }, i) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.r)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.nt)(i, r), e, t, n.environment),
		cancel: async ({ inputs: e, began: t }, r, i) => {
			const a = await rollBackEnvironment({
				...e,
				token: n,
				settings: []
			}, r, i, { began: t });
			return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.w)(e.environment.onCancel, a);
		},
		token: n
	});
};
// actions/rollback/src/summary.ts
const summary = (e, t, i) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.j)([
	`### ${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.k[i.outcome]}: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(e)}`,
	`From ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(i.left) || "nothing"} to ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(i.release) || "nothing"}: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(t)}`,
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(i.why),
	candidatesTable(i),
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.M)(i.steps),
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.N)(i.targets),
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.A)(i.groups)
]);
const candidatesTable = ({ candidates: e }) => e.length === 0 ? "" : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.H)(["Release", "To go back to"], e.map(({ release: e, because: t }) => [(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(e), t === "" ? "\u2705" : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(t)]));
// actions/rollback/src/index.ts
const run = (e) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.r)(e) ? clearUpRollback(e) : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.O)(e, Xe, () => main(e));
const main = async (e) => {
	(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.a)(e);
	const t = await readWish(e);
	for (const n of t.settings) e.line(n);
	const n = await rollBackEnvironment(t, e, await (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_2__.d)(e, t.job, t.token));
	const { release: r, image: a, left: o, groups: c, candidates: l, steps: u } = n;
	return {
		conclusion: n,
		outputs: {
			release: r,
			"ami-id": a,
			left: o,
			targets: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.z)(n.targets),
			groups: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.F)(c),
			candidates: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.I)(l),
			plan: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.L)(u)
		},
		summary: summary(t.environment.name, t.reason, n)
	};
};



/***/ })

};
