export const id = 946;
export const ids = [946];
export const modules = {

/***/ 4946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5741);
/* harmony import */ var _environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9900);
/* harmony import */ var _converge_wish_DXU_d7AT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4517);



// packages/domain/src/environment/roll-back-away.ts
/**
* A rollback while home's account or region cannot be reached: without lock and ledger, by what the targets' own pointers remember. Each
* pointer that it moves says what home's ledger has to be told when it is back; nobody promotes before that.
*/
/** ms that home is given to come back: what passes within it costs nobody his lock. */
const PATIENCE = 12e4;
const rollBackAway = (wish, world, away, at) => patient(world, away, at) ?? noTarget(world, away) ?? goBack(wish, world, away, at);
const whyAway = ({ unreadable }) => `home cannot be read: ${unreadable}`;
const patient = (world, away, { now }) => {
	const until = away.since + PATIENCE;
	return away.passes && now < until && !begunAway(world) ? {
		wait: whyAway(away),
		until
	} : void 0;
};
const noTarget = (world, away) => {
	if ((0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.K)(world).length > 0) return void 0;
	if ((0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.q)(world).some(([, { passes }]) => passes)) return { wait: `${whyAway(away)}; no target can be read either` };
	return ending$1(world, "failed", `${whyAway(away)}, and no target can be read.`, "target.unreadable");
};
const ending$1 = (world, outcome, why, code, targets = []) => {
	const [pointer] = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.U)(world);
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
	if ("code" in goal) return ending$1(world, "failed", `${goal.why} ${WHAT_TO_DO} (${homesWord(away)})`, goal.code);
	const named = wish.to === void 0 ? {} : { named: true };
	const told = {
		from: goal.from ?? null,
		by: wish.writer.actor,
		reason: wish.reason,
		...named
	};
	const turn = (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.Pt)([() => (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.zt)(wish.waves.flat().map((target) => (0,_converge_wish_DXU_d7AT_js__WEBPACK_IMPORTED_MODULE_2__.a)({
		...wish,
		away: told
	}, target, world, goal, at)))], _converge_wish_DXU_d7AT_js__WEBPACK_IMPORTED_MODULE_2__.r);
	if ("act" in turn) return { act: (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.w)(turn.act, wish.places) };
	return "end" in turn ? walked(wish, world, away, goal, turn.end) : turn;
};
const walked = (wish, world, away, { release }, targets) => {
	const bad = targets.filter((result) => !(0,_converge_wish_DXU_d7AT_js__WEBPACK_IMPORTED_MODULE_2__.r)(result));
	const [first] = bad;
	if (first) {
		const outcome = first.outcome === "cancelled" ? "cancelled" : "failed";
		return ending$1(world, outcome, (0,_converge_wish_DXU_d7AT_js__WEBPACK_IMPORTED_MODULE_2__.i)(bad, targets.length > 1), first.code ?? "rollout.failed", targets);
	}
	const quarantine = wish.quarantine ? ". The quarantine is not written: run rollback again with quarantine when home is back" : "";
	const later = `its ledger is told by the next run that can read it, and ${homesWord(away)}${quarantine}`;
	return ending$1(world, "rolled-back", `${wish.environment} runs ${release} again; ${later}`, void 0, targets);
};
const WHAT_TO_DO = "Bring home back, name another release with to-release, or make the image of one that was verified there available again, then run again";
/** Whether it is known what home has against releases. */
const homesWord = (away) => away.wasRead ? `what is rejected or quarantined was asked before home went away (${whyAway(away)})` : `what is rejected or quarantined could not be asked (${whyAway(away)})`;
/**
* Somebody has begun to go back without home: that is finished, whoever it was. Where a pointer was moved after that, it is an old story that
* home knows.
*/
const begunAway = (world) => {
	const moved = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.S)(world);
	return moved.find(({ says }) => says?.away && says.release === moved[0]?.says?.release)?.says;
};
const goalAway = (wish, world) => intended(wish, world) ?? begun$1(wish, world) ?? named(wish, world) ?? best(world);
const toward = (release, from) => ({
	way: "back",
	release,
	pointer: release,
	from
});
/** Home was read before it went away: what its ledger said then is gone on with. */
const intended = ({ to }, world) => {
	const { intent } = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.gt)(world.ledger);
	if (intent?.kind !== "rollback" || to !== void 0 && to !== intent.release) return void 0;
	return (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.z)(world, intent.release).length === 0 ? toward(intent.release, (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.ht)(world.ledger)) : void 0;
};
const begun$1 = ({ to }, world) => {
	const said = begunAway(world);
	if (!said || to !== void 0 && to !== said.release) return void 0;
	return (said.away?.named ? (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.B)(world, said.release) : (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.z)(world, said.release)).length === 0 ? toward(said.release, said.away?.from ?? void 0) : void 0;
};
/** What is being promoted, as home said before it went away; else what the pointers tell. */
const leavingAway = (world) => {
	const { intent } = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.gt)(world.ledger);
	return intent?.kind === "promote" ? intent.release : (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.x)(world);
};
const named = ({ environment, to }, world) => {
	if (to === void 0) return void 0;
	const from = leavingAway(world);
	return (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.F)((0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.B)(world, to), `${environment} cannot go back to ${to}`) ?? toward(to, from === to ? void 0 : from);
};
/** Where another run has begun to go to one that cannot be had, what it left is what is left still. */
const best = (world) => {
	const from = begunAway(world)?.away?.from ?? leavingAway(world);
	const to = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__._)(world, from);
	if (to !== void 0) return toward(to, from);
	return {
		code: "rollback.nowhere",
		why: `No release to go back to. ${(0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.y)((0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.v)(world, from))}.`
	};
};
// packages/domain/src/environment/roll-back.ts
/**
* Back to the last good release. What has to be decided is decided once and written down as the intent of the ledger; `converge` then does
* the work, in this run or in the next one.
*/
/** What the pointers of the targets that can be read say; undefined where somebody else wrote it. */
const said = (world) => (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.U)(world).map(({ says }) => says?.release);
/**
* The release that is to be left: what is being promoted, also where no pointer was moved yet; else what the ledger says is there. A pointer
* that says another one strayed: that is left only where it was rejected already, or where something runs it. Undefined when that is an
* image without a release.
*/
const leaving = (world) => {
	const { intent, current } = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.gt)(world.ledger);
	if (world.away && !(0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.mt)(world.ledger)) return (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.x)(world);
	if (intent?.kind === "promote") return intent.release;
	if (intent) return said(world).includes(intent.release) && (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.L)(world, intent.release).length === 0 ? intent.release : (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.ht)(world.ledger);
	const [strayed] = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.K)(world).flatMap(([, target]) => strayedFrom(current, world, target));
	return strayed ? strayed.release : current ?? said(world)[0];
};
const strayedFrom = (current, world, { pointer, fleet }) => {
	const desired = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.lt)(pointer);
	const release = desired?.says?.release;
	if (!desired || current === null || release === current) return [];
	return release !== void 0 && (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.vt)((0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.gt)(world.ledger), release) || isOn(fleet, desired.image) ? [{ release }] : [];
};
/** An instance runs the image, or is about to be replaced by one that does. */
const isOn = ({ groups }, image) => [...groups.values()].filter(_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.tt).some(({ instances, refreshes, template, versions }) => instances.some((instance) => instance.image === image) || refreshes.some(({ state, to }) => state === "going" && to?.template === template && versions.some((version) => version.number === to.version && version.image === image)));
const rollBack = (wish, world, at) => {
	if (!(0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.V)(world)) return { need: "images" };
	if (world.away) return rollBackAway(wish, world, world.away, at);
	return refusedLedger(wish, world, at) ?? imported(wish, world, at) ?? begun(wish, world, at) ?? done(wish, world, at) ?? unreadable(world) ?? chosen(wish, world, at);
};
const ending = (world, outcome, why, code) => {
	const image = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.U)(world)[0]?.image ?? "";
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
	const refusal = refused.get((0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.A)(environment));
	return refusal && ending(world, "failed", refusal.message, (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(refusal));
};
const imported = ({ writer }, world, { now }) => {
	const event = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.g)(world, writer, now);
	return event && { act: [event] };
};
/**
* A rollback is under way, by this run or another, and its target is there: it is finished, with what this one wishes besides. One to a
* release that was quarantined since, or whose image is gone, is not: another one is chosen.
*/
const begun = (wish, world, at) => {
	const { intent } = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.gt)(world.ledger);
	if (intent?.kind !== "rollback" || wish.to !== void 0 && wish.to !== intent.release) return void 0;
	if ((0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.z)(world, intent.release).length > 0) return void 0;
	return holding(wish, world, intent.release, at) ?? bar(wish, world, at) ?? finish(wish, world, at);
};
/** An automatic rollback holds nothing; a person who presses rollback means that nothing new comes until somebody says so. */
const holding = (wish, world, release, { now }) => {
	if ((0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.gt)(world.ledger).hold) return void 0;
	const held = {
		kind: "held",
		release,
		reason: wish.reason
	};
	const event = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.N)(world.ledger, held, wish.writer, now, `${wish.writer.actor}: ${wish.reason}`);
	return event && { act: [event] };
};
/**
* It has been rolled back, and nothing was promoted since. Pressed again, a rollback stays with the good release until the fleet is on it,
* and never goes on to the one before, unless it is named.
*/
const done = (wish, world, at) => {
	const { intent, current } = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.gt)(world.ledger);
	const last = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.pt)(world.ledger);
	if (intent !== null || last?.kind !== "rolled-back" || current !== last.release || world.barred.has(current)) return void 0;
	if (wish.to !== void 0 && wish.to !== current) return void 0;
	if ((0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.L)(world, current).length > 0 && !runs(world, current)) return void 0;
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
const whyUnread = (world) => (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.q)(world).map(([name, { unreadable }]) => `Target ${name} cannot be read: ${unreadable}`).join("; ");
/** Where nothing can be read nothing is chosen. */
const unreadable = (world) => {
	const unread = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.q)(world);
	if ((0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.K)(world).length > 0 || unread.length === 0) return void 0;
	if (unread.some(([, { passes }]) => passes)) return { wait: whyUnread(world) };
	return ending(world, "failed", whyUnread(world), unread.find(([, { code }]) => code)?.[1].code ?? "target.unreadable");
};
const chosen = (wish, world, at) => {
	const { environment } = wish;
	if (said(world).length === 0) return ending(world, "failed", `Environment ${environment} has no pointer.`, "pointer.missing");
	if (at.cancelled) return ending(world, "cancelled", "nothing was begun");
	const from = leaving(world);
	const to = wish.to ?? (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__._)(world, from);
	if (to === void 0) {
		const why = `No release to go back to from ${from ?? "what runs"}. ${(0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.y)((0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.v)(world, from))}`;
		return ending(world, "failed", why, "rollback.nowhere");
	}
	const closed = wish.to === void 0 ? void 0 : (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.F)((0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.B)(world, wish.to), `${environment} cannot go back to ${wish.to}`);
	if (closed) return ending(world, "failed", closed.why, closed.code);
	if ((0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.gt)(world.ledger).intent === null && runs(world, to)) return unchanged(world, `${environment} runs ${to} already, and nothing is under way`);
	const bad = from === void 0 || from === to ? null : from;
	const lost = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.mt)(world.ledger) === void 0;
	const event = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.N)(world.ledger, {
		kind: "rolling-back",
		release: to,
		from: bad,
		reason: wish.reason,
		hold: true,
		...wish.to === void 0 ? {} : { retakes: true },
		...lost ? { recovered: (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.C)(world) } : {}
	}, wish.writer, at.now, `${wish.writer.actor}: ${wish.reason}`, { evidence: bad === null ? {} : { left: bad } });
	return event ? { act: [event] } : finish(wish, world, at);
};
/** That nothing is to be done is only said of what could be read. */
const unchanged = (world, why) => (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.q)(world).length === 0 ? ending(world, "unchanged", why) : ending(world, "failed", `${why}; ${whyUnread(world)}`, "target.unreadable");
const quarantineSubject = (release) => `the quarantine of ${release}`;
/** A quarantine that AWS refuses does not keep the environment on the bad release: it is told when all else is done. */
const finish = (wish, world, at) => {
	const subject = quarantineSubject((0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.ht)(world.ledger) ?? "");
	const refusal = at.refused.get(subject);
	if (!refusal) return (0,_converge_wish_DXU_d7AT_js__WEBPACK_IMPORTED_MODULE_2__.n)(wish, world, at);
	const turn = (0,_converge_wish_DXU_d7AT_js__WEBPACK_IMPORTED_MODULE_2__.n)(wish, world, {
		...at,
		refused: new Map([...at.refused].filter(([other]) => other !== subject))
	});
	if (!("end" in turn)) return turn;
	return { end: {
		...turn.end,
		outcome: "failed",
		why: `${turn.end.why}; ${refusal.message}`,
		code: (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(refusal)
	} };
};
/**
* In every target that can be read the pointer says the release, every instance of every group runs its image, and nothing is replaced at the
* moment.
*/
const runs = (world, release) => (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.K)(world).every(([, { pointer, fleet }]) => {
	const desired = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.lt)(pointer);
	return desired?.says?.release === release && [...fleet.groups.values()].every((group) => (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.tt)(group) && group.instances.every((instance) => instance.image === desired?.image) && group.refreshes.every(({ state }) => state !== "going" && state !== "ending"));
});
/** The step that quarantines what was left, when that is wished, not done and not refused. */
const bar = (wish, world, at) => {
	const release = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.ht)(world.ledger);
	if (!wish.quarantine || release === void 0 || world.barred.has(release) || at.refused.has(quarantineSubject(release))) return void 0;
	const { run, actor } = wish.writer;
	const value = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.p)({
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
* What was left by the rollback that is under way, or that was the last thing to happen here; where there is none, what a rollback would
* leave. Undefined: that has no name.
*/
const leftIn = (world) => {
	const back = backIn(world);
	return back ? back.from : leaving(world);
};
/** The rollback that is under way, or that was the last thing to happen here; undefined: there is none. */
const backIn = (world) => {
	const begun = world.away && begunAway(world);
	if (begun) return way(world, begun.away?.from ?? void 0, begun.release);
	const { intent } = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.gt)(world.ledger);
	const from = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.ht)(world.ledger);
	if (intent) return intent.kind === "rollback" ? way(world, from, intent.release) : void 0;
	const last = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.pt)(world.ledger);
	return last?.kind === "rolled-back" ? way(world, from, last.release) : void 0;
};
const way = (world, from, to) => ({
	from,
	to,
	image: (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.K)(world).flatMap(([, target]) => (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.H)(target, to) ?? [])[0] ?? ""
});
// actions/rollback/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const REASON = (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.ft)("^(?!\\s*$)[\\s\\S]{1,1000}$", "a sentence of up to 1,000 characters");
const RELEASE = (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.ft)("^(?:\\d+\\.\\d+\\.\\d+/\\d+|baseline/(?:ami-[0-9a-f]{8,17}|[0-9a-f]{12}))$", "a release like 1.3.9/1 or baseline/ami-…");
const INPUTS = {
	environment: (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.R)((0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.H)(_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.ct)),
	reason: (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.R)((0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.H)(REASON)),
	"to-release": (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.I)((0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.H)(RELEASE)),
	quarantine: (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.R)(_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.B),
	"dry-run": (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.R)(_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.B)
};
const readWish = async (runtime) => {
	const own = (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.L)(INPUTS, runtime.input);
	const { complaints, found } = await (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.s)(runtime, "rollback", runtime.input("environment"));
	const all = [..."complaints" in own ? own.complaints : [], ...complaints];
	if (all.length > 0 || "complaints" in own || !found) throw (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.at)(all);
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
	targets: [],
	groups: [],
	steps: []
};
/** Of an environment that was never seen. */
const NO_CHOICE = {
	left: "",
	release: "",
	image: "",
	candidates: []
};
/** `before`: as it was before anything was done. `after`: as it is now, or would be after a plan. */
const choiceIn = (before, after) => {
	const left = leftIn(after);
	const back = backIn(after);
	return {
		left: left ?? "",
		release: back?.to ?? "",
		image: back?.image ?? "",
		candidates: (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.v)(before, left)
	};
};
const ended = (end, choice) => {
	if ("lock" in end) return {
		...nothing,
		...choice,
		...(0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.l)(end)
	};
	const { outcome, release = "", image, targets, groups, why } = end;
	const answer = {
		...nothing,
		...choice,
		targets,
		groups,
		why
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
const stopped = (ran, choice) => ({
	...nothing,
	...choice,
	...(0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.Q)(ran)
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
	const { writer, lock } = (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.c)(runtime, environment.name, "rollback", _connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.u);
	const wish = {
		...(0,_converge_wish_DXU_d7AT_js__WEBPACK_IMPORTED_MODULE_2__.t)(delivery.home, environment, writer),
		onFailure: "stop",
		passesHalt: true,
		reason,
		to,
		quarantine
	};
	const clients = await (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.W)(runtime), delivery, environment, inputs.fromFile, true);
	/** As it was before anything was done, and as it is. */
	let seen;
	const ran = await (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.C)({
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
			const world = await (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.n)(clients, look, previous);
			if (previous && !previous.away) for (const remark of (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.u)(environment.name, world)) runtime.annotate("warning", remark);
			if (needs.has("images")) seen = {
				before: seen?.before ?? world,
				now: world
			};
			return world;
		},
		act: (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.t)(clients, name),
		predict: _environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.f,
		judge: _connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.p,
		lock: {
			...lock,
			force: `rollback: ${reason}`
		},
		dryRun,
		timeout: environment.timeout,
		remarks: (world) => (0,_environment_CdP3zJjY_js__WEBPACK_IMPORTED_MODULE_1__.d)(environment.name, world, wish)
	}, runtime);
	const choice = seen ? choiceIn(seen.before, "planned" in ran ? ran.after : seen.now) : NO_CHOICE;
	if ("planned" in ran) return planned(ran.planned, ran.end, choice);
	if ("end" in ran) return ended(ran.end, choice);
	return stopped(ran, choice);
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
const summary = (environment, reason, answer) => (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.E)([
	`### ${HEADLINE[answer.outcome]}: ${(0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.N)(environment)}`,
	`From ${(0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.N)(answer.left) || "nothing"} to ${(0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.N)(answer.release) || "nothing"}: ${(0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.N)(reason)}`,
	(0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.N)(answer.why),
	candidatesTable(answer),
	(0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer.steps),
	(0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.O)(answer.targets),
	(0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.T)(answer.groups)
]);
const candidatesTable = ({ candidates }) => candidates.length === 0 ? "" : (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.F)(["Release", "To go back to"], candidates.map(({ release, because }) => [(0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.N)(release), because === "" ? "✅" : (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.N)(because)]));
// actions/rollback/src/index.ts
const run = (runtime) => (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.w)(runtime, async () => {
	const inputs = await readWish(runtime);
	for (const setting of inputs.settings) runtime.line(setting);
	const answer = await rollBackEnvironment(inputs, runtime);
	const { release, image, left, groups, candidates, steps } = answer;
	const outputs = {
		release,
		"ami-id": image,
		left,
		targets: (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.M)(answer.targets),
		groups: (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.A)(groups),
		candidates: JSON.stringify(candidates),
		plan: (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.j)(steps)
	};
	return (0,_connect_1rUlBpK0_js__WEBPACK_IMPORTED_MODULE_0__.Z)(runtime, answer, outputs, summary(inputs.environment.name, inputs.reason, answer));
});



/***/ })

};
