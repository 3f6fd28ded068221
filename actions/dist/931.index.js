export const id = 931;
export const ids = [931];
export const modules = {

/***/ 3931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5580);
/* harmony import */ var _environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);
/* harmony import */ var _converge_wish_D3LhH12r_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1543);



// packages/domain/src/environment/roll-back-away.ts
/**
* A rollback while home's account or region cannot be reached: without lock and ledger, by what the targets' own pointers remember. Each
* pointer that it moves says what home's ledger has to be told when it is back; nobody promotes before that.
*/
/** ms that home is given to come back: what passes within it costs nobody his lock. */
const PATIENCE = 12e4;
const rollBackAway = (wish, world, away, at) => {
	const whyAway = `home cannot be read: ${away.unreadable}`;
	if (away.passes && at.now < away.since + PATIENCE && !isBegun(world)) return {
		wait: whyAway,
		until: away.since + PATIENCE
	};
	const end = (outcome, why, code, targets = []) => {
		const [pointer] = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).flatMap(([, { pointer }]) => (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.rt)(pointer) ?? []);
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
	const unread = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.A)(world);
	if ((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).length === 0) return unread.some(([, { passes }]) => passes) ? { wait: `${whyAway}; no target can be read either` } : end("failed", `${whyAway}, and no target can be read.`, away.code ?? "target.unreadable");
	const goal = goalAway(wish, world);
	if ("nowhere" in goal) return end("failed", `${goal.nowhere} (${whyAway})`, goal.code);
	const named = wish.to === void 0 ? {} : { named: true };
	const told = {
		from: goal.from ?? null,
		by: wish.writer.actor,
		reason: wish.reason,
		...named
	};
	const turn = (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.Mt)([() => (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(wish.waves.flat().map((target) => (0,_converge_wish_D3LhH12r_js__WEBPACK_IMPORTED_MODULE_2__.a)({
		...wish,
		away: told
	}, target, world, goal, at)))], _converge_wish_D3LhH12r_js__WEBPACK_IMPORTED_MODULE_2__.r);
	if ("act" in turn) return { act: (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.j)(turn.act, wish.places) };
	if (!("end" in turn)) return turn;
	const bad = turn.end.filter((result) => !(0,_converge_wish_D3LhH12r_js__WEBPACK_IMPORTED_MODULE_2__.r)(result));
	const [first] = bad;
	if (first) return end(first.outcome === "cancelled" ? "cancelled" : "failed", (0,_converge_wish_D3LhH12r_js__WEBPACK_IMPORTED_MODULE_2__.i)(bad, turn.end.length > 1), first.code ?? "rollout.failed", turn.end);
	const later = `its ledger is told by the next run that can read it, and what is rejected or quarantined could not be asked (${whyAway})${wish.quarantine ? ". The quarantine is not written: run rollback again with quarantine when home is back" : ""}`;
	return end("rolled-back", `${wish.environment} runs ${goal.release} again; ${later}`, void 0, turn.end);
};
/**
* Somebody has begun to go back without home: that is finished, whoever it was. Where a pointer was moved after that, it is an old story that
* home knows.
*/
const begunAway = (world) => {
	const moved = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.C)(world);
	return moved.find(({ says }) => says?.away && says.release === moved[0]?.says?.release)?.says;
};
const isBegun = (world) => begunAway(world) !== void 0;
const goalAway = (wish, world) => {
	const to = (release, from) => ({
		way: "back",
		release,
		pointer: release,
		from
	});
	const { intent } = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger);
	if (intent?.kind === "rollback" && (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, intent.release).length === 0 && (wish.to === void 0 || wish.to === intent.release)) return to(intent.release, (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.lt)(world.ledger));
	const begun = begunAway(world);
	if (begun && (wish.to === void 0 || wish.to === begun.release) && (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, begun.release).length === 0) return to(begun.release, begun.away?.from ?? void 0);
	const from = intent?.kind === "promote" ? intent.release : (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.x)(world);
	if (wish.to !== void 0) {
		const gone = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, wish.to);
		return gone.length === 0 ? to(wish.to, from === wish.to ? void 0 : from) : {
			nowhere: gone.join("; "),
			code: "rollback.gone"
		};
	}
	const ways = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__._)(world, from);
	const best = ways.find(({ because }) => because === "");
	return best ? to(best.release, from) : {
		nowhere: `No release to go back to. ${(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.v)(ways)}`,
		code: "rollback.nowhere"
	};
};
// packages/domain/src/environment/roll-back.ts
/**
* Back to the last good release. What has to be decided is decided once and written down as the intent of the ledger; `converge` then does
* the work, in this run or in the next one.
*/
/** What the pointers of the targets that can be read say; undefined where somebody else wrote it. */
const said = (world) => (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).flatMap(([, { pointer }]) => {
	const version = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.rt)(pointer);
	return version ? [version.says?.release] : [];
});
/**
* The release that is to be left: what is being promoted, also where no pointer was moved yet; else what the ledger says is there. A pointer
* that says another one strayed: that is left only where it was rejected already, or where something runs it. Undefined when that is an
* image without a release.
*/
const leaving = (world) => {
	const { intent, current } = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger);
	if (world.away && !(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ct)(world.ledger)) return (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.x)(world);
	if (intent?.kind === "promote") return intent.release;
	if (intent) return said(world).includes(intent.release) && (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, intent.release).length === 0 ? intent.release : (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.lt)(world.ledger);
	const [strayed] = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).flatMap(([, target]) => strayedFrom(current, world, target));
	return strayed ? strayed.release : current ?? said(world)[0];
};
const strayedFrom = (current, world, { pointer, fleet }) => {
	const desired = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.rt)(pointer);
	const release = desired?.says?.release;
	if (!desired || current === null || release === current) return [];
	return release !== void 0 && (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ft)((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger), release) || isOn(fleet, desired.image) ? [{ release }] : [];
};
/** An instance runs the image, or is about to be replaced by one that does. */
const isOn = ({ groups }, image) => [...groups.values()].filter(_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.Y).some(({ instances, refreshes, template, versions }) => instances.some((instance) => instance.image === image) || refreshes.some(({ state, to }) => state === "going" && to?.template === template && versions.some((version) => version.number === to.version && version.image === image)));
const rollBack = (wish, world, at) => {
	if (!(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.b)(world)) return { need: "images" };
	if (world.away) return rollBackAway(wish, world, world.away, at);
	return refusedLedger(wish, world, at) ?? imported(wish, world, at) ?? begun(wish, world, at) ?? done(wish, world, at) ?? unreadable(world) ?? chosen(wish, world, at);
};
const ending = (world, outcome, why, code) => {
	const image = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).flatMap(([, { pointer }]) => (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.rt)(pointer)?.image ?? [])[0] ?? "";
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
	const refusal = refused.get((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.L)(environment));
	return refusal && ending(world, "failed", refusal.message, (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(refusal));
};
const imported = ({ writer }, world, { now }) => {
	const event = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.g)(world, writer, now);
	return event && { act: [event] };
};
/**
* A rollback is under way, by this run or another, and its target is there: it is finished, with what this one wishes besides. One to a
* release that was quarantined since, or whose image is gone, is not: another one is chosen.
*/
const begun = (wish, world, at) => {
	const { intent } = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger);
	if (intent?.kind !== "rollback" || wish.to !== void 0 && wish.to !== intent.release) return void 0;
	if (world.barred.has(intent.release) || (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ft)((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger), intent.release) || (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, intent.release).length > 0) return void 0;
	return holding(wish, world, intent.release, at) ?? bar(wish, world, at) ?? finish(wish, world, at);
};
/** An automatic rollback holds nothing; a person who presses rollback means that nothing new comes until somebody says so. */
const holding = (wish, world, release, { now }) => {
	if ((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger).hold) return void 0;
	const held = {
		kind: "held",
		release,
		reason: wish.reason
	};
	const event = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.B)(world.ledger, held, wish.writer, now, `${wish.writer.actor}: ${wish.reason}`);
	return event && { act: [event] };
};
/** Kinds of events that say nothing of where the environment is. */
const BESIDES = ["held"];
/**
* It has been rolled back, and nothing was promoted since. Pressed again, a rollback stays with the good release until the fleet is on it,
* and never goes on to the one before, unless it is named.
*/
const done = (wish, world, at) => {
	const { intent, current } = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger);
	const last = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ot)(world.ledger).findLast(({ event }) => !BESIDES.includes(event.kind))?.event;
	if (intent !== null || last?.kind !== "rolled-back" || current !== last.release || world.barred.has(current)) return void 0;
	if (wish.to !== void 0 && wish.to !== current) return void 0;
	if ((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, current).length > 0 && !runs(world, current)) return void 0;
	const turn = holding(wish, world, current, at) ?? bar(wish, world, at) ?? finish({
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
const whyUnread = (world) => (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.A)(world).map(([name, { unreadable }]) => `Target ${name} cannot be read: ${unreadable}`).join("; ");
/** Where nothing can be read nothing is chosen. */
const unreadable = (world) => {
	const unread = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.A)(world);
	if ((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).length > 0 || unread.length === 0) return void 0;
	if (unread.some(([, { passes }]) => passes)) return { wait: whyUnread(world) };
	return ending(world, "failed", whyUnread(world), unread.find(([, { code }]) => code)?.[1].code ?? "target.unreadable");
};
const chosen = (wish, world, at) => {
	const { environment } = wish;
	if (said(world).length === 0) return ending(world, "failed", `Environment ${environment} has no pointer.`, "pointer.missing");
	if (at.cancelled) return ending(world, "cancelled", "nothing was begun");
	const from = leaving(world);
	const ways = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__._)(world, from);
	const to = wish.to ?? ways.find(({ because }) => because === "")?.release;
	if (to === void 0) return ending(world, "failed", `No release to go back to from ${from ?? "what runs"}. ${(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.v)(ways)}`, "rollback.nowhere");
	const closed = wish.to === void 0 ? void 0 : closedWay(world, wish.to);
	if (closed) return ending(world, "failed", closed.why, closed.code);
	if ((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger).intent === null && runs(world, to)) return unchanged(world, `${environment} runs ${to} already, and nothing is under way`);
	const bad = from === void 0 || from === to ? null : from;
	const lost = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ct)(world.ledger) === void 0;
	const event = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.B)(world.ledger, {
		kind: "rolling-back",
		release: to,
		from: bad,
		reason: wish.reason,
		hold: true,
		...wish.to === void 0 ? {} : { retakes: true },
		...lost ? { recovered: (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.w)(world) } : {}
	}, wish.writer, at.now, `${wish.writer.actor}: ${wish.reason}`, { evidence: bad === null ? {} : { left: bad } });
	return event ? { act: [event] } : finish(wish, world, at);
};
/** That nothing is to be done is only said of what could be read. */
const unchanged = (world, why) => (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.A)(world).length === 0 ? ending(world, "unchanged", why) : ending(world, "failed", `${why}; ${whyUnread(world)}`, "target.unreadable");
/** Why a release that somebody named cannot be gone back to. A rejection does not bar it: he named it. */
const closedWay = (world, to) => {
	const bar = world.barred.get(to);
	if (bar) return {
		why: `Release ${to} is quarantined: ${bar.reason}`,
		code: "release.quarantined"
	};
	const gone = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, to);
	if (gone.length === 0) return void 0;
	const isKnown = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.T)(world, to, void 0).because !== "no pointer knows its image any more";
	return {
		why: `Release ${to} cannot be gone back to: ${gone.join("; ")}.`,
		code: isKnown ? "rollback.gone" : "rollback.unknown"
	};
};
const quarantineSubject = (release) => `the quarantine of ${release}`;
/** A quarantine that AWS refuses does not keep the environment on the bad release: it is told when all else is done. */
const finish = (wish, world, at) => {
	const subject = quarantineSubject((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.lt)(world.ledger) ?? "");
	const refusal = at.refused.get(subject);
	if (!refusal) return (0,_converge_wish_D3LhH12r_js__WEBPACK_IMPORTED_MODULE_2__.n)(wish, world, at);
	const turn = (0,_converge_wish_D3LhH12r_js__WEBPACK_IMPORTED_MODULE_2__.n)(wish, world, {
		...at,
		refused: new Map([...at.refused].filter(([other]) => other !== subject))
	});
	if (!("end" in turn)) return turn;
	return { end: {
		...turn.end,
		outcome: "failed",
		why: `${turn.end.why}; ${refusal.message}`,
		code: (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(refusal)
	} };
};
/**
* In every target that can be read the pointer says the release, every instance of every group runs its image, and nothing is replaced at the
* moment.
*/
const runs = (world, release) => (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).every(([, { pointer, fleet }]) => {
	const desired = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.rt)(pointer);
	return desired?.says?.release === release && [...fleet.groups.values()].every((group) => (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.Y)(group) && group.instances.every((instance) => instance.image === desired?.image) && group.refreshes.every(({ state }) => state !== "going" && state !== "ending"));
});
/** The step that quarantines what was left, when that is wished, not done and not refused. */
const bar = (wish, world, at) => {
	const release = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.lt)(world.ledger);
	if (!wish.quarantine || release === void 0 || world.barred.has(release) || at.refused.has(quarantineSubject(release))) return void 0;
	const { run, actor } = wish.writer;
	const value = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.u)({
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
// actions/rollback/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const REASON = (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.ut)("^(?!\\s*$)[\\s\\S]{1,1000}$", "a sentence of up to 1,000 characters");
const RELEASE = (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.ut)("^(?:\\d+\\.\\d+\\.\\d+/\\d+|baseline/(?:ami-[0-9a-f]{8,17}|[0-9a-f]{12}))$", "a release like 1.3.9/1 or baseline/ami-…");
const INPUTS = {
	environment: (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.R)((0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.H)(_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.ot)),
	reason: (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.R)((0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.H)(REASON)),
	"to-release": (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.I)((0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.H)(RELEASE)),
	quarantine: (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.R)(_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.B),
	"dry-run": (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.R)(_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.B)
};
const readWish = async (runtime) => {
	const own = (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.L)(INPUTS, runtime.input);
	const { complaints, found } = await (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.s)(runtime, "rollback", runtime.input("environment"));
	const all = [..."complaints" in own ? own.complaints : [], ...complaints];
	if (all.length > 0 || "complaints" in own || !found) throw (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.rt)(all);
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
/** What became of the run, for outputs and summary. */
const nothing = {
	release: "",
	image: "",
	targets: [],
	groups: [],
	steps: []
};
/** Of an environment that was never seen. */
const NO_CHOICE = {
	left: "",
	candidates: []
};
const choiceIn = (world) => {
	const left = leaving(world);
	return {
		left: left ?? "",
		candidates: (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__._)(world, left)
	};
};
const ended = (end, choice) => {
	if ("lock" in end) return {
		...nothing,
		...choice,
		...(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.l)(end)
	};
	const { outcome, release = "", image, targets, groups, why } = end;
	const answer = {
		...nothing,
		...choice,
		release,
		image,
		targets,
		groups,
		why
	};
	if (outcome === "rolled-back" || outcome === "unchanged") return {
		...answer,
		outcome
	};
	if (outcome === "refreshed") return {
		...answer,
		outcome: "rolled-back"
	};
	return {
		...answer,
		outcome: "failed",
		code: end.code ?? (outcome === "paused" ? "gate.closed" : "run.cancelled")
	};
};
/** What cannot be done fails on paper too. */
const planned = (steps, end, choice) => {
	const answer = ended(end, choice);
	return {
		...answer,
		...answer.code ? {} : { outcome: "planned" },
		targets: [],
		groups: [],
		steps
	};
};
const still = (turn, choice) => ({
	...nothing,
	...choice,
	outcome: "still-running",
	why: (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(turn)
});
/** AWS accepted what it was asked for and shows nothing of it: that is a failure, not a wait. */
const unshown = (why, choice) => ({
	...nothing,
	...choice,
	outcome: "failed",
	why,
	code: "aws.not-shown"
});
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
	const { writer, lock } = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.c)(runtime, environment.name, "rollback", _connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.u);
	const wish = {
		...(0,_converge_wish_D3LhH12r_js__WEBPACK_IMPORTED_MODULE_2__.t)(environment, writer),
		onFailure: "stop",
		passesHalt: true,
		reason,
		to,
		quarantine
	};
	const clients = await (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.W)(runtime), delivery, environment, inputs.fromFile, true);
	/** As it was before anything was done. */
	let choice;
	const ran = await (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.C)({
		machine: (world, at) => rollBack(wish, world, at),
		look: async (previous, needs) => {
			const look = {
				name,
				targets: environment.targets,
				needs,
				homeMayBeAway: true,
				now: runtime.clock.now
			};
			const world = await (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.n)(clients, look, previous);
			if (previous && !previous.away) for (const remark of (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.d)(environment.name, world)) runtime.annotate("warning", remark);
			if (needs.has("images")) choice ??= choiceIn(world);
			return world;
		},
		act: (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.t)(clients, name),
		predict: _environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.p,
		judge: _connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.p,
		lock: {
			...lock,
			force: `rollback: ${reason}`
		},
		dryRun,
		timeout: environment.timeout,
		remarks: (world) => (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.f)(environment.name, world)
	}, runtime);
	const chosen = choice ?? NO_CHOICE;
	if ("planned" in ran) return planned(ran.planned, ran.end, chosen);
	if ("end" in ran) return ended(ran.end, chosen);
	return "still" in ran ? still(ran.still, chosen) : unshown(ran.notShown, chosen);
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
const summary = (environment, reason, answer) => (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.E)([
	`### ${HEADLINE[answer.outcome]}: ${(0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.N)(environment)}`,
	`From ${(0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.N)(answer.left) || "nothing"} to ${(0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.N)(answer.release) || "nothing"}: ${(0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.N)(reason)}`,
	(0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.N)(answer.why),
	candidatesTable(answer),
	(0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer.steps),
	(0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.O)(answer.targets),
	(0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.T)(answer.groups)
]);
const candidatesTable = ({ candidates }) => candidates.length === 0 ? "" : (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.F)(["Release", "To go back to"], candidates.map(({ release, because }) => [(0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.N)(release), because === "" ? "✅" : (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.N)(because)]));
// actions/rollback/src/index.ts
const run = (runtime) => (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.w)(runtime, async () => {
	const inputs = await readWish(runtime);
	for (const setting of inputs.settings) runtime.line(setting);
	const answer = await rollBackEnvironment(inputs, runtime);
	const { release, image, left, groups, candidates, steps } = answer;
	const outputs = {
		release,
		"ami-id": image,
		left,
		targets: (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.M)(answer.targets),
		groups: (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.A)(groups),
		candidates: JSON.stringify(candidates),
		plan: (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.j)(steps)
	};
	return (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.Z)(runtime, answer, outputs, summary(inputs.environment.name, inputs.reason, answer));
});



/***/ })

};
