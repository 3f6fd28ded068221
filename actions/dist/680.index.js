export const id = 680;
export const ids = [680];
export const modules = {

/***/ 4680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1430);
/* harmony import */ var _environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1295);
/* harmony import */ var _on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5075);



// packages/domain/src/environment/roll-back-away.ts
/** ms that home is given to come back: what passes within it costs nobody his lock. */
const PATIENCE = 12e4;
const rollBackAway = (wish, world, away, at) => patient(world, away, at) ?? noTarget(world, away) ?? goBack(wish, world, away, at);
const whyAway = ({ unreadable, takesNoWrites }) => takesNoWrites ? `home takes no writes: ${unreadable}` : `home cannot be read: ${unreadable}`;
const patient = (world, away, { now }) => {
	const until = away.since + PATIENCE;
	return away.passes && now < until && !(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.N)(world)?.away ? {
		wait: whyAway(away),
		until
	} : void 0;
};
const noTarget = (world, away) => {
	if ((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.yt)(world).length > 0) return void 0;
	if ((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.bt)(world).some(([, { passes }]) => passes)) return {
		wait: `${whyAway(away)}; no target can be read either`,
		stuck: "target.unreadable"
	};
	return ending$1(world, "failed", `${whyAway(away)}, and no target can be read.`, "target.unreadable");
};
const ending$1 = (world, outcome, why, code, targets = []) => {
	const [pointer] = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.gt)(world);
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
	if ("code" in goal && goal.code === "target.unreadable" && (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.bt)(world).some(([, { passes }]) => passes)) return {
		wait: `${whyAway(away)}; ${(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.xt)(world)}`,
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
	const turn = (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.yn)([() => (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.wn)(wish.waves.flat().map((target) => (0,_on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_2__.o)({
		...wish,
		away: told
	}, target, world, goal, at)))], _on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_2__.c);
	if ("act" in turn) return { act: (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.St)(turn.act, wish.places) };
	return "end" in turn ? walked(wish, world, away, goal, turn.end) : turn;
};
const walked = (wish, world, away, { release }, targets) => {
	const bad = targets.filter((result) => !(0,_on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_2__.c)(result));
	const [first] = bad;
	if (first) {
		const outcome = first.outcome === "cancelled" ? "cancelled" : "failed";
		return ending$1(world, outcome, (0,_on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_2__.l)(bad, targets.length > 1), first.code ?? "rollout.failed", targets);
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
	const said = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.N)(world);
	if (to === void 0 || !said?.away?.named || said.run === writer.run || said.to === to) return void 0;
	return (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.yt)(world).some(({ 1: { pointer } }) => pointer.some(({ says }) => says?.away && says.run === writer.run)) ? {
		code: "environment.contested",
		why: `${said.away.by} rolls ${environment} back to ${said.to} by ${said.run}, after this run had begun.`
	} : void 0;
};
/** What a rollback did since home was read is younger than what its ledger said then. */
const begunSince = (wish, world) => {
	const said = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.N)(world);
	const known = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(world.ledger);
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
	const { intent } = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(world.ledger);
	if (intent?.kind !== "rollback" || to !== void 0 && to !== intent.release) return void 0;
	return (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.I)(world, intent.release) ? toward(intent.release, (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(world.ledger)) : void 0;
};
/** It was rolled back when home was read, and nothing was promoted since: it stays with the good release. */
const finished = ({ to }, world) => {
	const { intent, current } = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(world.ledger);
	const last = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.kt)(world.ledger);
	if (intent !== null || last?.kind !== "rolled-back" || current !== last.release || to !== void 0 && to !== current) return void 0;
	return (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.I)(world, current) ? toward(current, (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(world.ledger)) : void 0;
};
const begun$1 = ({ to }, world) => {
	const said = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.N)(world);
	if (!said || to !== void 0 && to !== said.to) return void 0;
	return (said.away?.named ? (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.ot)(world, said.to).length === 0 : (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.I)(world, said.to)) ? toward(said.to, said.from) : void 0;
};
/** What is being promoted, as home said before it went away; else what the pointers tell. */
const leavingAway = (world) => {
	const { intent } = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(world.ledger);
	return intent?.kind === "promote" ? intent.release : (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.P)(world);
};
const named = ({ environment, to }, world) => {
	if (to === void 0) return void 0;
	const from = leavingAway(world);
	return (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.et)((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.ot)(world, to), `${environment} cannot go back to ${to}`) ?? toward(to, from === to ? void 0 : from);
};
/** Where another run has begun to go to one that cannot be had, what it left is what is left still. */
const best = (world) => {
	const from = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.N)(world)?.from ?? leavingAway(world);
	const to = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.D)(world, from);
	if (to !== void 0) return toward(to, from);
	if ((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.j)(world, from)) return {
		code: "target.unreadable",
		why: `${(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.xt)(world)}.`
	};
	return {
		code: "rollback.nowhere",
		why: `No release to go back to. ${(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.k)(world, from))}.`
	};
};
// packages/domain/src/environment/roll-back.ts
/**
* Back to the last good release. What has to be decided is decided once and written down as the intent of the ledger; `converge` then does
* the work, in this run or in the next one.
*/
/** What the pointers of the targets that can be read say; undefined where somebody else wrote it. */
const said = (world) => (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.gt)(world).map(({ says }) => says?.release);
/**
* The release that is to be left: what is being promoted, also where no pointer was moved yet; else what the ledger says is there. A pointer
* that says another one strayed: that is left only where it was rejected already, or where something runs it. Undefined when that is an
* image without a release.
*/
const leaving = (world) => {
	const { intent, current } = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(world.ledger);
	if (!(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(world.ledger)) return (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.P)(world);
	if (intent?.kind === "promote") return intent.release;
	if (intent) return said(world).includes(intent.release) && (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.nt)(world, intent.release).length === 0 ? intent.release : newestGone(world);
	const [strayed] = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.yt)(world).flatMap(([, target]) => strayedFrom(current, world, target));
	return strayed ? strayed.release : current ?? said(world)[0];
};
/** What the newest rollback leaves; where that only called a rollout off, what was being rolled out. */
const newestGone = ({ ledger }) => (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(ledger) ?? (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Et)(ledger);
const strayedFrom = (current, world, { pointer, fleet }) => {
	const desired = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.en)(pointer);
	const release = desired?.says?.release;
	if (!desired || current === null || release === current) return [];
	const state = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(world.ledger);
	if (pointer.some(({ image, says }) => image === desired.image && says && state.good.includes(says.release))) return [];
	return release !== void 0 && (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.It)(state, release) || (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.R)(fleet, desired.image) ? [{ release }] : [];
};
const rollBack = (wish, world, at) => {
	if (!(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.st)(world)) return { need: "images" };
	if (world.away) return rollBackAway(wish, world, world.away, at);
	return refusedLedger(wish, world, at) ?? imported(wish, world, at) ?? begun(wish, world, at) ?? done(wish, world, at) ?? unreadable(wish, world) ?? chosen(wish, world, at);
};
const ending = (world, outcome, why, code) => {
	const image = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.gt)(world)[0]?.image ?? "";
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
	const refusal = refused.get((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Y)(environment));
	return refusal && ending(world, "failed", refusal.message, (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.Sn)(refusal));
};
const imported = ({ writer }, world, { now }) => {
	const event = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__._)(world, writer, now);
	return event && { act: [event] };
};
/**
* A rollback is under way, by this run or another, and its target is there: it is finished, with what this one wishes besides. One to a
* release that was quarantined since, or whose image is gone, is not: another one is chosen.
*/
const begun = (wish, world, at) => {
	const { intent } = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(world.ledger);
	if (intent?.kind !== "rollback" || wish.to !== void 0 && wish.to !== intent.release) return void 0;
	if (!(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.I)(world, intent.release)) return void 0;
	return blaming(wish, world, intent.release, at) ?? holding(wish, world, intent.release, at) ?? bar(wish, world, at) ?? finish(wish, world, at);
};
/** A rollout that was called off left nothing: who rolls back, with a reason, leaves it. */
const blaming = (wish, world, release, { now }) => {
	const from = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Et)(world.ledger);
	if (from === void 0) return void 0;
	const happening = {
		kind: "rolling-back",
		release,
		from,
		reason: wish.reason,
		hold: true
	};
	const because = `${wish.writer.actor}: ${wish.reason}`;
	const event = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Q)(world.ledger, happening, wish.writer, now, because, { evidence: { left: from } });
	return event && { act: [event] };
};
/** An automatic rollback holds nothing; a person who presses rollback means that nothing new comes until somebody says so. */
const holding = (wish, world, release, { now }) => {
	if ((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(world.ledger).hold) return void 0;
	const held = {
		kind: "held",
		release,
		reason: wish.reason
	};
	const event = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Q)(world.ledger, held, wish.writer, now, `${wish.writer.actor}: ${wish.reason}`);
	return event && { act: [event] };
};
/**
* It has been rolled back, and nothing was promoted since. Pressed again, a rollback stays with the good release until the fleet is on it,
* and never goes on to the one before, unless it is named.
*/
const done = (wish, world, at) => {
	const { intent, current } = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(world.ledger);
	const last = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.kt)(world.ledger);
	if (intent !== null || last?.kind !== "rolled-back" || current !== last.release) return void 0;
	if (wish.to !== void 0 && wish.to !== current) return void 0;
	if (!(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.I)(world, current)) return void 0;
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
	const unread = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.bt)(world);
	const { from, to } = wayFor(wish, world);
	const isUnclear = to === void 0 && (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.j)(world, from);
	if (unread.length === 0 || (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.yt)(world).length > 0 && !isUnclear) return void 0;
	if (unread.some(([, { passes }]) => passes)) return {
		wait: (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.xt)(world),
		stuck: "target.unreadable"
	};
	return ending(world, "failed", (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.xt)(world), unread.find(([, { code }]) => code)?.[1].code ?? "target.unreadable");
};
const isLost = ({ ledger }) => (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(ledger) === void 0;
/** From where to where. Where the ledger is lost, a way back that the pointers tell of is gone on with. `to` undefined: there is none. */
const wayFor = (wish, world) => {
	const told = isLost(world) && wish.to === void 0 ? (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.N)(world) : void 0;
	if (told && (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.I)(world, told.to)) return told;
	const from = leaving(world);
	return {
		from,
		to: wish.to ?? (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.D)(world, from)
	};
};
const chosen = (wish, world, at) => {
	const { environment } = wish;
	if (said(world).length === 0) return ending(world, "failed", `Environment ${environment} has no pointer.`, "pointer.missing");
	if (at.cancelled) return ending(world, "cancelled", "Nothing was begun.");
	const { from, to } = wayFor(wish, world);
	if (to === void 0) {
		const why = `No release to go back to from ${from ?? "what runs"}. ${(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.k)(world, from))}`;
		return ending(world, "failed", why, "rollback.nowhere");
	}
	const closed = wish.to === void 0 ? void 0 : (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.et)((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.ot)(world, wish.to), `${environment} cannot go back to ${wish.to}`);
	if (closed) return ending(world, "failed", closed.why, closed.code);
	if ((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(world.ledger).intent === null && (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(world.ledger).current === to && (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.z)(world, to)) return unchanged(wish, world, to, at);
	const bad = from === void 0 || from === to ? null : from;
	const event = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Q)(world.ledger, {
		kind: "rolling-back",
		release: to,
		from: bad,
		reason: wish.reason,
		hold: true,
		...wish.to === void 0 ? {} : { retakes: true },
		...isLost(world) ? (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.F)(world) : {}
	}, wish.writer, at.now, `${wish.writer.actor}: ${wish.reason}`, { evidence: bad === null ? {} : { left: bad } });
	return event ? { act: [event] } : finish(wish, world, at);
};
/** That nothing is to be done is only said of what could be read. */
const unchanged = (wish, world, to, at) => {
	const why = `${wish.environment} runs ${to} already, and nothing is under way`;
	if ((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.bt)(world).length > 0) return ending(world, "failed", `${why}; ${(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.xt)(world)}`, "target.unreadable");
	const targets = (0,_on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_2__.a)(wish, world, {
		way: "back",
		release: to,
		pointer: to
	}, at);
	const groups = targets.flatMap((target) => target.groups);
	return { end: {
		outcome: "unchanged",
		release: to,
		image: (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.gt)(world)[0]?.image ?? "",
		targets,
		groups,
		why
	} };
};
const quarantineSubject = (release) => `the quarantine of ${release}`;
/** A quarantine that AWS refuses does not keep the environment on the bad release: it is told when all else is done. */
const finish = (wish, world, at) => {
	const subject = quarantineSubject((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.At)(world.ledger, wish.writer.run, wish.began) ?? "");
	const refusal = at.refused.get(subject);
	if (!refusal) return (0,_on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_2__.r)(wish, world, at);
	const turn = (0,_on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_2__.r)(wish, world, {
		...at,
		refused: new Map([...at.refused].filter(([other]) => other !== subject))
	});
	if (!("end" in turn)) return turn;
	return { end: {
		...turn.end,
		outcome: "failed",
		why: `${(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.ot)(turn.end.why)}; ${refusal.message}`,
		code: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.Sn)(refusal)
	} };
};
/** The step that quarantines what was left, when that is wished, not done and not refused. */
const bar = (wish, world, at) => {
	const release = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.At)(world.ledger, wish.writer.run, wish.began);
	if (!wish.quarantine || release === void 0 || world.barred.has(release) || at.refused.has(quarantineSubject(release))) return void 0;
	const { run, actor } = wish.writer;
	const value = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.m)({
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
	const begun = world.away && (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.N)(world);
	if (begun) {
		const against = begun.away?.named ? (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.ot)(world, begun.to) : (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.it)(world, begun.to);
		return open(against, way(world, begun.from, begun.to));
	}
	const { intent } = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(world.ledger);
	if (intent?.kind !== "rollback") return void 0;
	return open((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.it)(world, intent.release), way(world, (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(world.ledger) ?? (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Et)(world.ledger), intent.release));
};
const open = (against, back) => against.length === 0 ? back : void 0;
/** It has come to its end, and nothing was promoted since. */
const walkedWay = (world) => {
	const last = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.kt)(world.ledger);
	if ((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(world.ledger).intent !== null || last?.kind !== "rolled-back" || world.barred.has(last.release)) return void 0;
	if ((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.nt)(world, last.release).length > 0 && !(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.z)(world, last.release)) return void 0;
	return way(world, (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(world.ledger), last.release);
};
const way = (world, from, to) => ({
	from,
	to,
	image: (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.yt)(world).flatMap(([, target]) => (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.ct)(target, to) ?? [])[0] ?? ""
});
/** What could be gone back to, and what is out because it was rejected here: nobody has looked whether its image is there. */
const waysInAndOut = (world, left) => {
	const ways = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.k)(world, left);
	const rejected = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(world.ledger).rejected.filter(({ release }) => !ways.some((known) => known.release === release));
	return [...ways, ...rejected.map(({ release }) => ({
		release,
		because: (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.rt)(world, release))
	}))];
};
// actions/rollback/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const REASON = (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.Yt)("^(?!\\s*$)[\\s\\S]{1,1000}$", "a sentence of up to 1,000 characters");
const RELEASE = (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.Yt)("^(?:\\d+\\.\\d+\\.\\d+/\\d+|baseline/(?:ami-[0-9a-f]{8,17}|[0-9a-f]{12}))$", "a release like 1.3.9/1 or baseline/ami-…");
const INPUTS = {
	environment: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.B)((0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.W)(_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.Gt)),
	reason: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.B)((0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.W)(REASON)),
	"to-release": (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.R)((0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.W)(RELEASE)),
	quarantine: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.B)(_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.H),
	"dry-run": (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.B)(_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.H)
};
const readWish = async (runtime) => {
	const own = (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.z)(INPUTS, runtime.input);
	const { complaints, found } = await (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.s)(runtime, "rollback", runtime.input("environment"));
	const all = [..."complaints" in own ? own.complaints : [], ...complaints];
	if (all.length > 0 || "complaints" in own || !found) throw (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(all);
	const { reason, "to-release": to, quarantine, "dry-run": dryRun } = own.values;
	return {
		...found,
		reason,
		to,
		quarantine,
		dryRun
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
		targets: (0,_on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_2__.a)(wish, last.world, back && {
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
		...(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.l)(end)
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
		...(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.nt)(end.code ?? (outcome === "paused" ? "gate.closed" : "run.cancelled"), end.others ?? [])
	};
};
/** Records are as they were when the process began: what an earlier step of its run brought about is not its doing. */
const idle = (answer) => answer.outcome === "rolled-back" && answer.groups.every(({ outcome }) => outcome === "unchanged") ? {
	...answer,
	outcome: "unchanged",
	why: `${(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.ot)(answer.why)}; this run has done so already`
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
		...(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.nt)(code, others)
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
		...(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.et)(ran)
	};
	return answer.outcome === "still-running" ? {
		...answer,
		code: "rollback.unfinished"
	} : answer;
};
// actions/rollback/src/main.ts
/** Names the machine, the look and the acts. */
const rollBackEnvironment = async (inputs, runtime) => {
	const { delivery, environment, reason, to, quarantine, dryRun } = inputs;
	const { family, architecture } = delivery;
	const name = {
		family,
		environment: environment.name,
		architecture
	};
	const { writer, lock } = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.c)(runtime, environment.name, "rollback", _connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.d);
	const wish = {
		...(0,_on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_2__.n)(delivery.home, environment, writer),
		onFailure: "stop",
		passesHalt: true,
		reason,
		to,
		quarantine,
		began: runtime.clock.now()
	};
	const clients = await (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.K)(runtime), delivery, environment, inputs.fromFile, {
		homeMayBeAway: true,
		onlyLooks: dryRun
	});
	const ran = await (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.w)({
		machine: (world, at) => rollBack(wish, world, at),
		look: async (previous, needs) => {
			const look = {
				name,
				targets: environment.targets,
				needs,
				named: to,
				homeMayBeAway: true,
				now: runtime.clock.now
			};
			const world = await (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.n)(clients, look, previous);
			if (previous && !previous.away) for (const remark of (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.u)(environment.name, world)) runtime.annotate("warning", remark);
			return world;
		},
		act: (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.t)(clients, name),
		predict: _environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.p,
		judge: _connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.m,
		lock: {
			...lock,
			force: `rollback: ${reason}`,
			orWithoutHome: true
		},
		dryRun,
		timeout: environment.timeout,
		remarks: (world) => (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.d)(environment.name, world, wish)
	}, runtime);
	if ("planned" in ran) {
		const paper = (0,_on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_2__.t)(ran.world, ran.end);
		for (const target of paper.awaited) runtime.annotate("warning", target);
		return planned(ran.planned, paper, knownOf(wish, ran.watched, ran.after));
	}
	const known = ran.watched ? knownOf(wish, ran.watched, ran.watched.last.world) : NOTHING_KNOWN;
	if (!("end" in ran)) return stopped(ran, known);
	const answer = ended(ran.end, known);
	const told = ran.watched && ran.watched.last.world.away === void 0 ? ran.watched : void 0;
	return told && (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.E)(told.first.world, told.last.world) ? idle(answer) : answer;
};
// actions/rollback/src/outputs.ts
/** Made from action.yml by `pnpm run docs`. */
/** Where nothing is known: what is JSON is JSON all the same. */
const NO_OUTPUTS = {
	release: "",
	"ami-id": "",
	left: "",
	targets: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.M)([]),
	groups: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.M)([]),
	candidates: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.M)([]),
	plan: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.M)([])
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
const summary = (environment, reason, answer) => (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.D)([
	`### ${HEADLINE[answer.outcome]}: ${(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.F)(environment)}`,
	`From ${(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.F)(answer.left) || "nothing"} to ${(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.F)(answer.release) || "nothing"}: ${(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.F)(reason)}`,
	(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.F)(answer.why),
	candidatesTable(answer),
	(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.O)(answer.steps),
	(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.k)(answer.targets),
	(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.E)(answer.groups)
]);
const candidatesTable = ({ candidates }) => candidates.length === 0 ? "" : (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.L)(["Release", "To go back to"], candidates.map(({ release, because }) => [(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.F)(release), because === "" ? "✅" : (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.F)(because)]));
// actions/rollback/src/index.ts
const run = (runtime) => (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.T)(runtime, NO_OUTPUTS, async () => {
	const inputs = await readWish(runtime);
	for (const setting of inputs.settings) runtime.line(setting);
	const answer = await rollBackEnvironment(inputs, runtime);
	const { release, image, left, groups, candidates, steps } = answer;
	return {
		conclusion: answer,
		outputs: {
			release,
			"ami-id": image,
			left,
			targets: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.P)(answer.targets),
			groups: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.j)(groups),
			candidates: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.M)(candidates),
			plan: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.N)(steps)
		},
		summary: summary(inputs.environment.name, inputs.reason, answer)
	};
});



/***/ })

};
