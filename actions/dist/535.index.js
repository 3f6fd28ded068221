export const id = 535;
export const ids = [535];
export const modules = {

/***/ 4535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);
/* harmony import */ var _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4147);
/* harmony import */ var _job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2891);
/* harmony import */ var _left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8088);
/* harmony import */ var _on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8632);





// packages/domain/src/environment/roll-back-away.ts
/** ms that home is given to come back: what passes within it costs nobody his lock. */
const PATIENCE = 12e4;
const rollBackAway = (wish, world, away, at) => patient(world, away, at) ?? noTarget(world, away) ?? goBack(wish, world, away, at);
const whyAway = ({ unreadable, takesNoWrites }) => takesNoWrites ? `home takes no writes: ${unreadable}` : `home cannot be read: ${unreadable}`;
const patient = (world, away, { now }) => {
	const until = away.since + PATIENCE;
	return away.passes && now < until && !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.B)(world)?.away ? {
		wait: whyAway(away),
		until
	} : void 0;
};
const noTarget = (world, away) => {
	if ((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world).length > 0) return void 0;
	if ((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ot)(world).some(([, { passes }]) => passes)) return {
		wait: `${whyAway(away)}; no target can be read either`,
		stuck: "target.unreadable"
	};
	return ending$1(world, "failed", `${whyAway(away)}, and no target can be read.`, "target.unreadable");
};
const ending$1 = (world, outcome, why, code, targets = []) => {
	const [pointer] = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(world);
	const groups = targets.flatMap((target) => target.groups);
	return { end: {
		outcome,
		release: pointer?.says?.release,
		image: pointer?.image ?? "",
		targets,
		groups,
		why,
		...code ? { code } : {}
	} };
};
const goBack = (wish, world, away, at) => {
	const goal = goalAway(wish, world);
	if ("code" in goal && goal.code === "target.unreadable" && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ot)(world).some(([, { passes }]) => passes)) return {
		wait: `${whyAway(away)}; ${(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.kt)(world)}`,
		stuck: "target.unreadable"
	};
	if ("code" in goal) return ending$1(world, "failed", `${goal.why} ${WHAT_TO_DO} (${homesWord(away)})`, goal.code);
	const named = wish.to === void 0 ? {} : { named: true };
	const told = {
		from: goal.from ?? null,
		by: wish.writer.actor,
		reason: wish.reason,
		...named
	};
	const turn = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Tn)([() => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.An)(wish.waves.flat().map((target) => (0,_on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_4__.o)({
		...wish,
		away: told
	}, target, world, goal, at)))], _on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_4__.c);
	if ("act" in turn) return { act: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.At)(turn.act, wish.places) };
	return "end" in turn ? walked(wish, world, away, goal, turn.end) : turn;
};
const walked = (wish, world, away, { release }, targets) => {
	const bad = targets.filter((result) => !(0,_on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_4__.c)(result));
	const [first] = bad;
	if (first) {
		const outcome = first.outcome === "cancelled" ? "cancelled" : "failed";
		return ending$1(world, outcome, (0,_on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_4__.l)(bad, targets.length > 1), first.code ?? "rollout.failed", targets);
	}
	const quarantine = wish.quarantine ? ". The quarantine is not written: run rollback again with quarantine when home is back" : "";
	const later = `its ledger is told by the next run that can read it, and ${homesWord(away)}${quarantine}`;
	return ending$1(world, "rolled-back", `${wish.environment} runs ${release} again; ${later}`, void 0, targets);
};
const WHAT_TO_DO = "Bring home back, name another release with to-release, or make the image of one that was verified there available again, then run again";
/** Whether it is known what home has against releases. */
const homesWord = (away) => {
	if (away.takesNoWrites) return whyAway(away);
	if (away.wasRead) return `what is rejected or quarantined was asked before home went away (${whyAway(away)})`;
	return `what is rejected or quarantined could not be asked (${whyAway(away)})`;
};
const goalAway = (wish, world) => overtaken(wish, world) ?? begunSince(wish, world) ?? intended(wish, world) ?? finished(wish, world) ?? begun$1(wish, world) ?? named(wish, world) ?? best(world);
/** Without a lock nobody is told to stop: of two who name different releases the later one goes on, or they would move pointers for ever. */
const overtaken = ({ environment, writer, to }, world) => {
	const said = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.B)(world);
	if (to === void 0 || !said?.away?.named || said.run === writer.run || said.to === to) return void 0;
	return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world).some(({ 1: { pointer } }) => pointer.some(({ says }) => says?.away && says.run === writer.run)) ? {
		code: "environment.contested",
		why: `${said.away.by} rolls ${environment} back to ${said.to} by ${said.run}, after this run had begun.`
	} : void 0;
};
/** What a rollback did since home was read is younger than what its ledger said then. */
const begunSince = (wish, world) => {
	const said = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.B)(world);
	const known = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Bt)(world.ledger);
	return said?.away && said.moved >= (known?.modified ?? 0) ? begun$1(wish, world) : void 0;
};
const toward = (release, from) => ({
	way: "back",
	release,
	pointer: release,
	from
});
/** Home was read before it went away: what its ledger said then is gone on with. */
const intended = ({ to }, world) => {
	const { intent } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger);
	if (intent?.kind !== "rollback" || to !== void 0 && to !== intent.release) return void 0;
	return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.U)(world, intent.release) ? toward(intent.release, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Vt)(world.ledger)) : void 0;
};
/** It was rolled back when home was read, and nothing was promoted since: it stays with the good release. */
const finished = ({ to }, world) => {
	const { intent, current } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger);
	const last = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Lt)(world.ledger);
	if (intent !== null || last?.kind !== "rolled-back" || current !== last.release || to !== void 0 && to !== current) return void 0;
	return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.U)(world, current) ? toward(current, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Vt)(world.ledger)) : void 0;
};
const begun$1 = ({ to }, world) => {
	const said = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.B)(world);
	if (!said || to !== void 0 && to !== said.to) return void 0;
	return (said.away?.named ? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.pt)(world, said.to).length === 0 : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.U)(world, said.to)) ? toward(said.to, said.from) : void 0;
};
/** What is being promoted, as home said before it went away; else what the pointers tell. */
const leavingAway = (world) => {
	const { intent } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger);
	return intent?.kind === "promote" ? intent.release : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.V)(world);
};
const named = ({ environment, to }, world) => {
	if (to === void 0) return void 0;
	const from = leavingAway(world);
	return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.st)((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.pt)(world, to), `${environment} cannot go back to ${to}`) ?? toward(to, from === to ? void 0 : from);
};
/** Where another run has begun to go to one that cannot be had, what it left is what is left still. */
const best = (world) => {
	const from = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.B)(world)?.from ?? leavingAway(world);
	const to = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.P)(world, from);
	if (to !== void 0) return toward(to, from);
	if ((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.R)(world, from)) return {
		code: "target.unreadable",
		why: `${(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.kt)(world)}.`
	};
	return {
		code: "rollback.nowhere",
		why: `No release to go back to. ${(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.L)((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.I)(world, from))}.`
	};
};
// packages/domain/src/environment/roll-back.ts
/**
* Back to the last good release. What has to be decided is decided once and written down as the intent of the ledger; `converge` then does
* the work, in this run or in the next one.
*/
/** What the pointers of the targets that can be read say; undefined where somebody else wrote it. */
const said = (world) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(world).map(({ says }) => says?.release);
/**
* The release that is to be left: what is being promoted, also where no pointer was moved yet; else what the ledger says is there. A pointer
* that says another one strayed: that is left only where it was rejected already, or where something runs it. Undefined when that is an
* image without a release.
*/
const leaving = (world) => {
	const { intent, current } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger);
	if (!(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Bt)(world.ledger)) return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.V)(world);
	if (intent?.kind === "promote") return intent.release;
	if (intent) return said(world).includes(intent.release) && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.lt)(world, intent.release).length === 0 ? intent.release : newestGone(world);
	const [strayed] = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world).flatMap(([, target]) => strayedFrom(current, world, target));
	return strayed ? strayed.release : current ?? said(world)[0];
};
/** What the newest rollback leaves; where that only called a rollout off, what was being rolled out. */
const newestGone = ({ ledger }) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Vt)(ledger) ?? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Pt)(ledger);
const strayedFrom = (current, world, { pointer, fleet }) => {
	const desired = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.cn)(pointer);
	const release = desired?.says?.release;
	if (!desired || current === null || release === current) return [];
	const state = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger);
	if (pointer.some(({ image, says }) => image === desired.image && says && state.good.includes(says.release))) return [];
	return release !== void 0 && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(state, release) || (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.G)(fleet, desired.image) ? [{ release }] : [];
};
const rollBack = (wish, world, at) => {
	if (!(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.mt)(world)) return { need: "images" };
	if (world.away) return rollBackAway(wish, world, world.away, at);
	return refusedLedger(wish, world, at) ?? imported(wish, world, at) ?? begun(wish, world, at) ?? done(wish, world, at) ?? unreadable(wish, world) ?? chosen(wish, world, at);
};
const ending = (world, outcome, why, code) => {
	const image = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(world)[0]?.image ?? "";
	return { end: {
		outcome,
		release: leaving(world),
		image,
		targets: [],
		groups: [],
		why,
		...code ? { code } : {}
	} };
};
/** Nothing is moved without its intent. */
const refusedLedger = ({ environment }, world, { refused }) => {
	const refusal = refused.get((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.nt)(environment));
	return refusal && ending(world, "failed", refusal.message, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.On)(refusal));
};
const imported = ({ writer }, world, { now }) => {
	const event = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.w)(world, writer, now);
	return event && { act: [event] };
};
/**
* A rollback is under way, by this run or another, and its target is there: it is finished, with what this one wishes besides. One to a
* release that was quarantined since, or whose image is gone, is not: another one is chosen.
*/
const begun = (wish, world, at) => {
	const { intent } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger);
	if (intent?.kind !== "rollback" || wish.to !== void 0 && wish.to !== intent.release) return void 0;
	if (!(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.U)(world, intent.release)) return void 0;
	return blaming(wish, world, intent.release, at) ?? holding(wish, world, intent.release, at) ?? bar(wish, world, at) ?? finish(wish, world, at);
};
/** A rollout that was called off left nothing: who rolls back, with a reason, leaves it. */
const blaming = (wish, world, release, { now }) => {
	const from = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Pt)(world.ledger);
	if (from === void 0) return void 0;
	const happening = {
		kind: "rolling-back",
		release,
		from,
		reason: wish.reason,
		hold: true
	};
	const because = `${wish.writer.actor}: ${wish.reason}`;
	const event = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.at)(world.ledger, happening, wish.writer, now, because, { evidence: { left: from } });
	return event && { act: [event] };
};
/** An automatic rollback holds nothing; a person who presses rollback means that nothing new comes until somebody says so. */
const holding = (wish, world, release, { now }) => {
	if ((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger).hold) return void 0;
	const held = {
		kind: "held",
		release,
		reason: wish.reason
	};
	const event = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.at)(world.ledger, held, wish.writer, now, `${wish.writer.actor}: ${wish.reason}`);
	return event && { act: [event] };
};
/**
* It has been rolled back, and nothing was promoted since. Pressed again, a rollback stays with the good release until the fleet is on it,
* and never goes on to the one before, unless it is named.
*/
const done = (wish, world, at) => {
	const { intent, current } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger);
	const last = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Lt)(world.ledger);
	if (intent !== null || last?.kind !== "rolled-back" || current !== last.release) return void 0;
	if (wish.to !== void 0 && wish.to !== current) return void 0;
	if (!(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.U)(world, current)) return void 0;
	const turn = (wish.quarantine ? blaming(wish, world, current, at) : void 0) ?? holding(wish, world, current, at) ?? bar(wish, world, at) ?? finish({
		...wish,
		drift: "restore"
	}, world, at);
	if (!("end" in turn) || turn.end.outcome !== "unchanged") return turn;
	const why = `${wish.environment} was rolled back to ${current} by ${last.run}, and nothing was promoted since; to go further back, name to-release`;
	return { end: {
		...turn.end,
		why
	} };
};
/** Where nothing can be read nothing is chosen, nor where the choice hangs on what cannot be read. */
const unreadable = (wish, world) => {
	const unread = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ot)(world);
	const { from, to } = wayFor(wish, world);
	const isUnclear = to === void 0 && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.R)(world, from);
	if (unread.length === 0 || (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world).length > 0 && !isUnclear) return void 0;
	if (unread.some(([, { passes }]) => passes)) return {
		wait: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.kt)(world),
		stuck: "target.unreadable"
	};
	return ending(world, "failed", (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.kt)(world), unread.find(([, { code }]) => code)?.[1].code ?? "target.unreadable");
};
const isLost = ({ ledger }) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Bt)(ledger) === void 0;
/** From where to where. Where the ledger is lost, a way back that the pointers tell of is gone on with. `to` undefined: there is none. */
const wayFor = (wish, world) => {
	const told = isLost(world) && wish.to === void 0 ? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.B)(world) : void 0;
	if (told && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.U)(world, told.to)) return told;
	const from = leaving(world);
	return {
		from,
		to: wish.to ?? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.P)(world, from)
	};
};
const chosen = (wish, world, at) => {
	const { environment } = wish;
	if (said(world).length === 0) return ending(world, "failed", `Environment ${environment} has no pointer.`, "pointer.missing");
	if (at.cancelled) return ending(world, "cancelled", "Nothing was begun.");
	const { from, to } = wayFor(wish, world);
	if (to === void 0) {
		const why = `No release to go back to from ${from ?? "what runs"}. ${(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.L)((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.I)(world, from))}`;
		return ending(world, "failed", why, "rollback.nowhere");
	}
	const closed = wish.to === void 0 ? void 0 : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.st)((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.pt)(world, wish.to), `${environment} cannot go back to ${wish.to}`);
	if (closed) return ending(world, "failed", closed.why, closed.code);
	if ((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger).intent === null && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger).current === to && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.K)(world, to)) return unchanged(wish, world, to, at);
	const bad = from === void 0 || from === to ? null : from;
	const event = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.at)(world.ledger, {
		kind: "rolling-back",
		release: to,
		from: bad,
		reason: wish.reason,
		hold: true,
		...wish.to === void 0 ? {} : { retakes: true },
		...isLost(world) ? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.H)(world) : {}
	}, wish.writer, at.now, `${wish.writer.actor}: ${wish.reason}`, { evidence: bad === null ? {} : { left: bad } });
	return event ? { act: [event] } : finish(wish, world, at);
};
/** That nothing is to be done is only said of what could be read. */
const unchanged = (wish, world, to, at) => {
	const why = `${wish.environment} runs ${to} already, and nothing is under way`;
	if ((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ot)(world).length > 0) return ending(world, "failed", `${why}; ${(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.kt)(world)}`, "target.unreadable");
	const targets = (0,_on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_4__.a)(wish, world, {
		way: "back",
		release: to,
		pointer: to
	}, at);
	const groups = targets.flatMap((target) => target.groups);
	return { end: {
		outcome: "unchanged",
		release: to,
		image: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(world)[0]?.image ?? "",
		targets,
		groups,
		why
	} };
};
const quarantineSubject = (release) => `the quarantine of ${release}`;
/** A quarantine that AWS refuses does not keep the environment on the bad release: it is told when all else is done. */
const finish = (wish, world, at) => {
	const subject = quarantineSubject((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Rt)(world.ledger, wish.writer.run, wish.began) ?? "");
	const refusal = at.refused.get(subject);
	if (!refusal) return (0,_on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_4__.r)(wish, world, at);
	const turn = (0,_on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_4__.r)(wish, world, {
		...at,
		refused: new Map([...at.refused].filter(([other]) => other !== subject))
	});
	if (!("end" in turn)) return turn;
	return { end: {
		...turn.end,
		outcome: "failed",
		why: `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gt)(turn.end.why)}; ${refusal.message}`,
		code: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.On)(refusal)
	} };
};
/** The step that quarantines what was left, when that is wished, not done and not refused. */
const bar = (wish, world, at) => {
	const release = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Rt)(world.ledger, wish.writer.run, wish.began);
	if (!wish.quarantine || release === void 0 || world.barred.has(release) || at.refused.has(quarantineSubject(release))) return void 0;
	const { run, actor } = wish.writer;
	const value = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.x)({
		release,
		reason: wish.reason,
		by: actor,
		at: new Date(at.now).toISOString(),
		run
	});
	return { act: [{
		do: "bar-release",
		on: quarantineSubject(release),
		because: wish.reason,
		release,
		value
	}] };
};
// packages/domain/src/environment/left.ts
/** Which release a rollback leaves and where it goes: of one that is pressed again, joined or gone on with, as it was when it began. */
/**
* What was left by the rollback that is under way, or that was the last thing to happen here; where there is none, or another one is wished
* than that, what a rollback would leave. Undefined: that has no name, or is what is named. `to`: what a person has named.
*/
const leftIn = (world, to) => {
	const back = backIn(world, to);
	if (back) return back.from;
	const left = leaving(world);
	return left === to ? void 0 : left;
};
/** The rollback that is under way, or that was the last thing to happen here, where it is what is wished; undefined: there is none. */
const backIn = (world, to) => {
	const back = begunWay(world) ?? walkedWay(world);
	return back && (to === void 0 || to === back.to) ? back : void 0;
};
/** By this run or another; one to a release that cannot be had any more is not gone on with. */
const begunWay = (world) => {
	const begun = world.away && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.B)(world);
	if (begun) {
		const against = begun.away?.named ? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.pt)(world, begun.to) : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.dt)(world, begun.to);
		return open(against, way(world, begun.from, begun.to));
	}
	const { intent } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger);
	if (intent?.kind !== "rollback") return void 0;
	return open((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.dt)(world, intent.release), way(world, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Vt)(world.ledger) ?? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Pt)(world.ledger), intent.release));
};
const open = (against, back) => against.length === 0 ? back : void 0;
/** It has come to its end, and nothing was promoted since. */
const walkedWay = (world) => {
	const last = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Lt)(world.ledger);
	if ((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger).intent !== null || last?.kind !== "rolled-back" || world.barred.has(last.release)) return void 0;
	if ((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.lt)(world, last.release).length > 0 && !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.K)(world, last.release)) return void 0;
	return way(world, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Vt)(world.ledger), last.release);
};
const way = (world, from, to) => ({
	from,
	to,
	image: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world).flatMap(([, target]) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.ht)(target, to) ?? [])[0] ?? ""
});
/** What could be gone back to, and what is out because it was rejected here: nobody has looked whether its image is there. */
const waysInAndOut = (world, left) => {
	const ways = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.I)(world, left);
	const rejected = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger).rejected.filter(({ release }) => !ways.some((known) => known.release === release));
	return [...ways, ...rejected.map(({ release }) => ({
		release,
		because: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.ft)((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.ut)(world, release))
	}))];
};
// actions/rollback/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const REASON = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.nn)("^(?!\\s*$)[\\s\\S]{1,1000}$", "a sentence of up to 1,000 characters");
const RELEASE = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.nn)("^(?:\\d+\\.\\d+\\.\\d+/\\d+|baseline/(?:ami-[0-9a-f]{8,17}|[0-9a-f]{12}))$", "a release like 1.3.9/1 or baseline/ami-…");
const INPUTS = {
	environment: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.K)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.rt)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Qt)),
	reason: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.K)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.rt)(REASON)),
	"to-release": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.rt)(RELEASE)),
	quarantine: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.K)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.tt),
	"dry-run": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.K)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.tt),
	audience: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.W)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.et),
	..._job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__.t
};
const readWish = async (runtime) => {
	const own = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.G)(INPUTS, runtime.input);
	const { complaints, found } = await (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.u)(runtime, "rollback", runtime.input("environment"));
	const all = [..."complaints" in own ? own.complaints : [], ...complaints];
	if (all.length > 0 || "complaints" in own || !found) throw (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(all);
	const { reason, "to-release": to, quarantine, "dry-run": dryRun, audience = _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.$ } = own.values;
	return {
		...found,
		reason,
		to,
		quarantine,
		dryRun,
		audience,
		token: runtime.input("github-token"),
		job: own.values
	};
};
// actions/rollback/src/answer.ts
/** Of an environment that was never seen. */
const NOTHING_KNOWN = {
	left: "",
	release: "",
	image: "",
	candidates: [],
	targets: []
};
/** `after`: the world as it is now, or would be after a plan. */
const knownOf = (wish, { first, last }, after) => {
	const left = leftIn(after, wish.to);
	const back = backIn(after, wish.to);
	return {
		left: left ?? "",
		release: back?.to ?? "",
		image: back?.image ?? "",
		candidates: waysInAndOut(first.world, left),
		targets: (0,_on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_4__.a)(wish, last.world, back && {
			way: "back",
			release: back.to,
			pointer: back.to
		}, last.at)
	};
};
const groupsOf = (targets) => targets.flatMap((target) => target.groups);
/** Where it has not come to its end, each target as far as it is known. */
const byNow = (known) => ({
	...known,
	groups: groupsOf(known.targets),
	steps: []
});
const ended = (end, known) => {
	if ("lock" in end) return {
		...byNow(known),
		...(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.g)(end)
	};
	const { outcome, release = "", image, targets, groups, why } = end;
	const answer = {
		...known,
		targets,
		groups,
		why,
		steps: []
	};
	if (outcome === "rolled-back" || outcome === "unchanged") return {
		...answer,
		release,
		image,
		outcome
	};
	if (outcome === "refreshed") return {
		...answer,
		release,
		image,
		outcome: "rolled-back"
	};
	if (outcome === "configured") return {
		...answer,
		release,
		image,
		outcome: "still-running",
		code: "rollback.unfinished"
	};
	return {
		...answer,
		outcome: "failed",
		...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.pt)(end.code ?? (outcome === "paused" ? "gate.closed" : "run.cancelled"), end.others ?? [])
	};
};
/** Records are as they were when the process began: what an earlier step of its run brought about is not its doing. */
const idle = (answer) => answer.outcome === "rolled-back" && answer.groups.every(({ outcome }) => outcome === "unchanged") ? {
	...answer,
	outcome: "unchanged",
	why: `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gt)(answer.why)}; this run has done so already`
} : answer;
/** What cannot be done fails on paper too; what is only waited for can be done. Nothing is done, so targets are as they were seen. */
const planned = (steps, { end, awaited }, known) => {
	const { code, others = [], ...would } = ended(end, known);
	const answer = {
		...would,
		targets: known.targets,
		groups: groupsOf(known.targets),
		steps
	};
	if (code && awaited.length === 0) return {
		...answer,
		...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.pt)(code, others)
	};
	return {
		...answer,
		outcome: "planned",
		...awaited.length > 0 ? { why: awaited.join(" ") } : {}
	};
};
/** Out of time a rollback is not done: part of the environment may be on what is to be left. */
const stopped = (ran, known) => {
	const answer = {
		...byNow(known),
		...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.ft)(ran)
	};
	return answer.outcome === "still-running" ? {
		...answer,
		code: "rollback.unfinished"
	} : answer;
};
// actions/rollback/src/left.ts
/** What a rollback leaves to its post step. */
const kept = ({ token: _, settings: __, ...inputs }) => ({
	...inputs,
	delivery: {
		...inputs.delivery,
		stages: [],
		environments: []
	}
});
const leaveRollback = (inputs, runtime, job, lock, { began }) => {
	if (inputs.dryRun || (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_1__.r)(runtime)) return;
	const { delivery, environment, fromFile } = inputs;
	const onCancel = environment.onCancel === "leave" ? void 0 : {
		inputs: kept(inputs),
		began
	};
	(0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_1__.i)(runtime, {
		held: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.d)(delivery, lock, fromFile),
		job,
		onCancel
	});
};
// actions/rollback/src/main.ts
/** Names the machine, the look and the acts. */
const rollBackEnvironment = async (inputs, runtime, job, goingOn) => {
	const { delivery, environment, reason, to, quarantine, dryRun, token } = inputs;
	const { family, architecture } = delivery;
	const name = {
		family,
		environment: environment.name,
		architecture
	};
	const { writer, lock } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.f)(runtime, environment, "rollback", _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.d);
	const began = goingOn?.began ?? runtime.clock.now();
	leaveRollback(inputs, runtime, job, lock, { began });
	const wish = {
		...(0,_on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_4__.n)(delivery.home, environment, writer),
		onFailure: "stop",
		passesHalt: true,
		reason,
		to,
		quarantine,
		began
	};
	const watch = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.h)(runtime, job, environment.onCancel, token);
	const clients = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Y)(runtime, inputs.audience), delivery, environment, inputs.fromFile, {
		homeMayBeAway: true,
		onlyLooks: dryRun
	});
	const ran = await (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.l)({
		machine: (world, at) => rollBack({
			...wish,
			onCancel: watch.onCancel(at)
		}, world, at),
		look: watch.asking(async (previous, needs) => {
			const look = {
				name,
				targets: environment.targets,
				needs,
				named: to,
				homeMayBeAway: true,
				now: runtime.clock.now
			};
			const world = await (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.r)(clients, look, previous);
			if (previous && !previous.away) for (const remark of (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__._)(environment.name, world)) runtime.annotate("warning", remark);
			return world;
		}),
		act: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.n)(clients, name),
		predict: _left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.b,
		judge: _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.x,
		lock: {
			...lock,
			...goingOn ? {} : { force: `rollback: ${reason}` },
			orWithoutHome: true
		},
		dryRun,
		timeout: environment.timeout,
		jobEnd: job.end,
		remarks: (world) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.v)(environment.name, world, wish)
	}, watch.runtime);
	if ("planned" in ran) {
		const paper = (0,_on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_4__.t)(ran.world, ran.end);
		for (const target of paper.awaited) runtime.annotate("warning", target);
		return planned(ran.planned, paper, knownOf(wish, ran.watched, ran.after));
	}
	const known = ran.watched ? knownOf(wish, ran.watched, ran.watched.last.world) : NOTHING_KNOWN;
	if (!("end" in ran)) return watch.told(stopped(ran, known));
	const answer = ended(ran.end, known);
	const told = ran.watched && ran.watched.last.world.away === void 0 ? ran.watched : void 0;
	return watch.told(told && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.N)(told.first.world, told.last.world) ? idle(answer) : answer);
};
// actions/rollback/src/outputs.ts
/** Made from action.yml by `pnpm run docs`. */
/** Where nothing is known: what is JSON is JSON all the same. */
const NO_OUTPUTS = {
	release: "",
	"ami-id": "",
	left: "",
	targets: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.R)([]),
	groups: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.R)([]),
	candidates: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.R)([]),
	plan: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.R)([])
};
// actions/rollback/src/post.ts
/** What the post step does with what a rollback has left. */
const clearUpRollback = (runtime) => {
	const token = runtime.input("github-token");
	return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.m)(runtime, {
		claimOf: ({ home, family, lock }) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Y)(runtime, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.J)(runtime)), home, family, lock.environment),
		cancel: async ({ inputs, began }, cancelledRuntime, job) => {
			const answer = await rollBackEnvironment({
				...inputs,
				token,
				settings: []
			}, cancelledRuntime, job, { began });
			return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.p)(inputs.environment.onCancel, answer);
		},
		token
	});
};
// actions/rollback/src/summary.ts
/** The step summary. Everything in it that comes from AWS or a person is escaped. */
const HEADLINE = {
	"rolled-back": "↩️ Rolled back",
	unchanged: "✅ Nothing to do",
	"still-running": "⏳ Still running",
	planned: "📝 Plan",
	contested: "⚠️ Taken over",
	failed: "❌ Failed"
};
const summary = (environment, reason, answer) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.M)([
	`### ${HEADLINE[answer.outcome]}: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(environment)}`,
	`From ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(answer.left) || "nothing"} to ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(answer.release) || "nothing"}: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(reason)}`,
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(answer.why),
	candidatesTable(answer),
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.N)(answer.steps),
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.P)(answer.targets),
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.j)(answer.groups)
]);
const candidatesTable = ({ candidates }) => candidates.length === 0 ? "" : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.U)(["Release", "To go back to"], candidates.map(({ release, because }) => [(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(release), because === "" ? "✅" : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(because)]));
// actions/rollback/src/index.ts
const run = (runtime) => (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_1__.r)(runtime) ? clearUpRollback(runtime) : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.A)(runtime, NO_OUTPUTS, () => main(runtime));
const main = async (runtime) => {
	(0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_1__.a)(runtime);
	const inputs = await readWish(runtime);
	for (const setting of inputs.settings) runtime.line(setting);
	const answer = await rollBackEnvironment(inputs, runtime, await (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__.n)(runtime, inputs.job, inputs.token));
	const { release, image, left, groups, candidates, steps } = answer;
	return {
		conclusion: answer,
		outputs: {
			release,
			"ami-id": image,
			left,
			targets: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.B)(answer.targets),
			groups: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.L)(groups),
			candidates: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.R)(candidates),
			plan: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.z)(steps)
		},
		summary: summary(inputs.environment.name, inputs.reason, answer)
	};
};



/***/ })

};
