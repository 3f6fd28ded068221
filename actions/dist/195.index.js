export const id = 195;
export const ids = [195];
export const modules = {

/***/ 9294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ converge),
/* harmony export */   t: () => (/* binding */ convergeWish)
/* harmony export */ });
/* harmony import */ var _connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3684);
/* harmony import */ var _environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8561);


// packages/domain/src/environment/converge-target.ts
/** One target: makes its fleet match its pointer, and labels the version that it has proved. */
/** @param back the release that the environment goes back to; undefined: each target goes to what its pointer says */
const convergeTarget = (wish, target, world, back, at) => {
	const found = world.targets.get(target) ?? { unreadable: "it was not looked at" };
	if (!(0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.j)(found)) return unread(target, found);
	const pointer = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.B)(found.pointer);
	const release = pointer?.says?.release;
	const failed = (code, why) => ({ end: {
		target,
		outcome: "failed",
		release,
		image: pointer?.image ?? "",
		groups: [],
		why,
		code
	} });
	const refused = at.refused.get((0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.m)(target));
	if (refused) return failed((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(refused), refused.message);
	if (!pointer) return failed("pointer.missing", `Target ${target} of ${wish.environment} has no pointer.`);
	if (back !== void 0 && release !== back) return pointBack(wish, target, found, back, failed);
	if (release === void 0) return failed("pointer.foreign", `The newest version (${pointer.version}) of the pointer of ${target} was not written by this suite.`);
	const barred = world.barred.get(release);
	if (barred) return failed("release.quarantined", `Release ${release} is quarantined: ${barred.reason}`);
	if (back === void 0 && (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.K)((0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.W)(world.ledger), release)) return failed("release.rejected", `Release ${release} is rejected in ${wish.environment}: ${rejection(world, release)}`);
	return roll(wish, target, found, world, pointer, release, back, at);
};
const unread = (target, { unreadable, code = "target.unreadable", passes }) => {
	const why = `Target ${target} cannot be read: ${unreadable}`;
	return passes ? { wait: why } : { end: {
		target,
		outcome: "failed",
		release: void 0,
		image: "",
		groups: [],
		why,
		code
	} };
};
const rejection = (world, release) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.W)(world.ledger).rejected.find((rejected) => rejected.release === release)?.reason ?? "";
/** The target's own history maps a release to its local image: no tag, no other account is asked. */
const pointBack = (wish, target, { pointer }, back, failed) => {
	const known = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.H)(pointer).get(back);
	if (!known?.says) return failed("rollback.unknown", `The pointer of ${target} never said release ${back}.`);
	const says = {
		...known.says,
		run: wish.writer.run
	};
	return { act: [(0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.h)(target, known.image, says, `${wish.environment} goes back to ${back}`)] };
};
/** Every group of the target to the image that its pointer says. */
const rollGroups = (wish, target, { fleet }, world, { image, release }, back, at) => {
	const { intent } = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.W)(world.ledger);
	const how = {
		image,
		strategy: back === void 0 ? wish.strategy : (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.L)(wish.strategy),
		onCancel: wish.onCancel,
		unpinned: wish.unpinned,
		displace: back !== void 0,
		...intent?.release === release ? { unproved: { since: watchedSince(world, wish.writer.run, at.now) } } : {},
		description: `golden-ami ${release} ${wish.writer.run}`.slice(0, 255)
	};
	return (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Et)([...fleet.groups.values()].map((group) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.x)(target, how, group, fleet.past, at)));
};
const roll = (wish, target, found, world, pointer, release, back, at) => {
	const there = {
		image: pointer.image,
		release
	};
	const turn = rollGroups(wish, target, found, world, there, back, at);
	const result = {
		target,
		...there
	};
	if ("act" in turn && back === void 0 && !at.cancelled) {
		const closed = closedGates(wish, world, at.now);
		if (closed !== "") return { end: {
			...result,
			outcome: "paused",
			groups: [],
			why: closed
		} };
	}
	if (!("end" in turn)) return turn;
	const groups = turn.end;
	if (!groups.every(_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.F)) return { end: {
		...result,
		groups,
		...notThere(groups, found.fleet, target, at)
	} };
	const othersAreProved = () => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.y)(wish.places, target).every((other) => {
		const beside = world.targets.get(other);
		const rolled = beside && (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.j)(beside) ? rollGroups(wish, other, beside, world, there, back, at) : { end: [] };
		return "end" in rolled && rolled.end.every(_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.F);
	});
	if ((0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.V)(found.pointer)?.version !== pointer.version && othersAreProved()) return { act: [(0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.f)(target, pointer)] };
	const outcome = groups.some((group) => group.outcome === "refreshed") ? "refreshed" : "unchanged";
	return { end: {
		...result,
		outcome,
		groups,
		why: onImage(groups, pointer.image)
	} };
};
/** `12 of 12 instances run ami-…` */
const onImage = (groups, what) => {
	return `${groups.reduce((sum, group) => sum + group.instances.on, 0)} of ${groups.reduce((sum, group) => sum + group.instances.of, 0)} instances run ${what}`;
};
/** ms; a run gives the lock back before it ends, and looks once more. */
const MOMENT = 6e4;
/**
* ms at which the holder of the lock claimed it: a run that is waiting has written down since when. What has come to its end must not begin
* again because the run has just given the lock back. Now, while nobody holds it.
*/
const watchedSince = ({ lock }, run, now) => {
	const freed = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.C)(lock, now, MOMENT);
	const held = freed?.run === run ? freed : (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.S)(lock, now);
	return held ? lock.find(({ version }) => version === held.since)?.modified ?? held.renewed : now;
};
/** Why nothing new may be started now; empty: it may. */
const closedGates = ({ windows, freezes, zone }, world, now) => [
	(0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.E)((0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.W)(world.ledger)),
	(0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.T)({
		windows,
		zone,
		estimate: 0
	}, now),
	(0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.D)({
		freezes,
		zone,
		estimate: 0
	}, now)
].filter(({ verdict }) => verdict !== "pass").map(({ gate, because }) => `${gate}: ${because}`).join("; ");
/** Not every group got there. The release is to blame for a group that failed with it, not for one that AWS refused to change. */
const notThere = (groups, fleet, target, at) => {
	const bad = groups.filter((group) => !(0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.F)(group));
	const why = bad.map(({ group, why }) => `${group}: ${why}`).join("; ");
	if (bad.some(({ outcome }) => outcome === "cancelled")) return {
		outcome: "cancelled",
		why
	};
	const failedHere = ({ group, outcome }) => (outcome === "rolled-back" || outcome === "failed") && !at.refused.has((0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.b)(target, group)) && !isUnreadable(fleet, group);
	const blamed = bad.some(failedHere) ? { blamed: true } : {};
	const refusal = bad.find((group) => group.refusal)?.refusal;
	if (refusal) return {
		outcome: "failed",
		why: bad.flatMap((group) => group.refusal?.message ?? []).join(" "),
		code: refusal.code,
		...blamed
	};
	return {
		outcome: "failed",
		why,
		code: bad.some(({ outcome }) => outcome === "busy") ? "group.busy" : "rollout.failed",
		...blamed
	};
};
const isUnreadable = ({ groups }, group) => {
	const found = groups.get(group);
	return found !== void 0 && "unreadable" in found;
};
// packages/domain/src/environment/target-result.ts
const targetEndedWell = ({ outcome }) => outcome === "refreshed" || outcome === "unchanged";
/** Reasons of several targets; where there is only one nobody needs its name. */
const whyOf$1 = (results, several) => results.map(({ target, why }) => several ? `${target}: ${why}` : why).join("; ");
// packages/domain/src/environment/give-up.ts
/** Not every target got there. What the release is to blame for bars it here; with `on-failure: rollback` the environment goes back. */
const giveUp = (wish, world, back, targets, at) => {
	const several = targets.length > 1;
	const begun = targets.filter((target) => target.outcome !== "waiting");
	const bad = begun.filter((target) => !targetEndedWell(target));
	const known = begun.find(({ release }) => release !== void 0);
	const groups = targets.flatMap((target) => target.groups);
	const common = {
		release: back ?? known?.release,
		image: known?.image ?? "",
		targets,
		groups
	};
	const cancelled = bad.filter(({ outcome }) => outcome === "cancelled");
	if (cancelled.length > 0) return { end: {
		...common,
		outcome: "cancelled",
		why: whyOf$1(cancelled, several)
	} };
	const blamed = back === void 0 ? bad.find((target) => target.blamed)?.release : void 0;
	const event = blamed === void 0 ? void 0 : reject(wish, world, blamed, reasonOf(bad, several), at);
	if (event) return { act: [event] };
	const failed = bad.filter(({ outcome }) => outcome === "failed");
	const [first] = failed;
	if (!first) return { end: {
		...common,
		outcome: "paused",
		why: whyOf$1(bad, several)
	} };
	return { end: {
		...common,
		outcome: "failed",
		why: whyOf$1(failed, several) + doneText(targets, several),
		code: first.code ?? "rollout.failed"
	} };
};
/** Every group that failed, with its reason, and every target that has none to show. */
const reasonOf = (bad, several) => bad.flatMap(({ target, groups, why }) => {
	const failed = groups.filter((group) => !(0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.F)(group)).map((group) => `${group.group}: ${group.why}`);
	const reasons = failed.length > 0 ? failed : [why];
	return several ? reasons.map((reason) => `${target}: ${reason}`) : reasons;
}).join("; ");
/** Which of several targets are done all the same. */
const doneText = (targets, several) => {
	const done = targets.filter(targetEndedWell).map(({ target }) => target);
	return several ? `. Done: ${done.join(", ") || "none"}` : "";
};
const reject = (wish, world, release, reason, at) => {
	const to = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.q)((0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.W)(world.ledger), world.barred, release);
	const because = `the rollout of ${release} failed`;
	const isKnown = (good) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.M)(world).some(([, { pointer }]) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.H)(pointer).has(good));
	if (wish.onFailure === "rollback" && to !== void 0 && isKnown(to)) {
		const happening = {
			kind: "rolling-back",
			release: to,
			from: release,
			reason,
			hold: false
		};
		return (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.g)(world.ledger, happening, wish.writer, at.now, because, { evidence: { left: release } });
	}
	return (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.g)(world.ledger, {
		kind: "failed",
		release,
		reason
	}, wish.writer, at.now, because);
};
// packages/domain/src/environment/settle.ts
/** Every target runs what its pointer says and is labelled: what is said of the environment then. */
const settle = (wish, world, back, targets, at) => {
	const groups = targets.flatMap((target) => target.groups);
	const release = targets[0]?.release;
	const common = {
		release,
		image: targets[0]?.image ?? "",
		targets,
		groups
	};
	if (release === void 0 || targets.some((target) => target.release !== release)) {
		const said = targets.map(({ target, release }) => `${target} says ${release}`).join(", ");
		const why = `The pointers of ${wish.environment} differ: ${said || "there is none"}.`;
		return { end: {
			...common,
			outcome: "failed",
			why,
			code: "pointer.differs"
		} };
	}
	const where = whatRuns(targets, release);
	const state = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.W)(world.ledger);
	if (!(state.good[0] === release && state.current === release && state.intent?.release !== release)) {
		const kind = back === void 0 ? "verified" : "rolled-back";
		const evidence = evidenceOf(targets);
		const event = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.g)(world.ledger, {
			kind,
			release
		}, wish.writer, at.now, onImage(groups, where), { evidence });
		if (event) return { act: [event] };
	}
	const last = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.U)(world.ledger)?.event;
	const ours = last?.run === wish.writer.run;
	const outcome = ours && last.kind === "rolled-back" ? "rolled-back" : ours && last.kind === "verified" ? "refreshed" : "unchanged";
	return { end: {
		...common,
		outcome,
		why: whyOf(outcome, wish.environment, release, onImage(groups, where))
	} };
};
const imagesOf = (targets) => [...new Set(targets.map(({ image }) => image))];
const whatRuns = (targets, release) => {
	const [image = "", ...others] = imagesOf(targets);
	return others.length === 0 ? image : `${release} in ${targets.length} targets`;
};
const evidenceOf = (targets) => {
	const groups = targets.flatMap((target) => target.groups);
	const on = groups.reduce((sum, group) => sum + group.instances.on, 0);
	const of = groups.reduce((sum, group) => sum + group.instances.of, 0);
	const images = imagesOf(targets);
	return {
		instances: `${on}/${of}`,
		image: images.join(" "),
		...targets.length > 1 ? { targets: String(targets.length) } : {}
	};
};
const whyOf = (outcome, environment, release, proof) => {
	switch (outcome) {
		case "unchanged": return `${proof}, and it is verified already`;
		case "rolled-back": return `${environment} runs ${release} again`;
		case "refreshed": return proof;
	}
};
// packages/domain/src/environment/converge.ts
const converge = (wish, world, at) => {
	const state = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.W)(world.ledger);
	const back = state.intent?.kind === "rollback" ? state.intent.release : void 0;
	const refused = at.refused.get((0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.p)(wish.environment));
	if (refused) return failed(world, (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(refused), refused.message);
	const barred = back === void 0 ? void 0 : world.barred.get(back);
	if (barred) return failed(world, "release.quarantined", `Release ${back} is quarantined: ${barred.reason}`);
	const gaveUp = back === void 0 ? rolloutThatFailed(wish, world) : void 0;
	if (gaveUp !== void 0) return failed(world, "rollout.failed", gaveUp);
	const waves = back === void 0 ? wish.waves : [wish.waves.flat()];
	const turn = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.xt)(waves.map((wave) => () => (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Et)(wave.map((target) => convergeTarget(wish, target, world, back, at)))), targetEndedWell);
	if ("act" in turn) return { act: (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__._)(turn.act, wish.places) };
	if ("wait" in turn) return turn;
	const results = [...turn.end, ...notBegun(waves, turn.end, world)];
	return results.every(targetEndedWell) ? settle(wish, world, back, results, at) : giveUp(wish, world, back, results, at);
};
/** An end before any target was asked. */
const failed = (world, code, why) => {
	const pointer = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.M)(world).flatMap(([, { pointer }]) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.B)(pointer) ?? [])[0];
	return { end: {
		outcome: "failed",
		release: pointer?.says?.release,
		image: pointer?.image ?? "",
		targets: [],
		groups: [],
		why,
		code
	} };
};
/** This run has written already that the release which the pointers say failed: why. */
const rolloutThatFailed = ({ writer }, world) => {
	const last = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.U)(world.ledger)?.event;
	if (last?.kind !== "failed" || last.run !== writer.run) return void 0;
	return (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.M)(world).some(([, { pointer }]) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.B)(pointer)?.says?.release === last.release) ? last.reason ?? "" : void 0;
};
const notBegun = (waves, ended, world) => waves.flat().filter((name) => !ended.some(({ target }) => target === name)).map((target) => {
	const found = world.targets.get(target);
	const pointer = found && "pointer" in found ? (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.B)(found.pointer) : void 0;
	return {
		target,
		outcome: "waiting",
		release: pointer?.says?.release,
		image: pointer?.image ?? "",
		groups: [],
		why: "an earlier wave has not ended well"
	};
});
// packages/domain/src/environment/converge-wish.ts
/** What the delivery file wishes for an environment. */
const convergeWish = ({ name: environment, targets, waves, strategy, onFailure, onCancel, unpinned, windows, freezes, zone }, writer) => ({
	environment,
	waves,
	places: (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.v)(targets),
	writer,
	strategy,
	onFailure,
	onCancel,
	unpinned,
	windows,
	freezes,
	zone
});



/***/ }),

/***/ 9195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3684);
/* harmony import */ var _environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8561);
/* harmony import */ var _converge_wish_Hz30pOHm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9294);



// actions/refresh-asg/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const INPUTS = {
	environment: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.j)((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.L)(_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Z)),
	"ami-id": (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.j)((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.L)(_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.P)),
	"dry-run": (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.N)(_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.F)
};
/** What inputs do not say of an image without an environment. */
const UNNAMED = {
	name: "image",
	keys: { family: "image" }
};
const readWish = async (runtime) => {
	const own = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.M)(INPUTS, runtime.input);
	const image = runtime.input("ami-id");
	const environment = runtime.input("environment");
	const { file, complaints, found } = await (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.c)(runtime, "refresh-asg", environment, image === "" ? void 0 : UNNAMED);
	const all = [
		..."complaints" in own ? own.complaints : [],
		...contradictions(runtime, file),
		...complaints
	];
	if (all.length > 0 || "complaints" in own || !found) throw (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.q)(all);
	return {
		...found,
		image: own.values["ami-id"],
		dryRun: own.values["dry-run"]
	};
};
/** An image is given, or an environment whose pointer says it. */
const contradictions = (runtime, file) => {
	const image = runtime.input("ami-id") !== "";
	const environment = runtime.input("environment") !== "";
	const complaints = [];
	if (image && file) complaints.push({
		at: { source: "input ami-id" },
		wrong: `${file.path} describes the groups, whose image is the pointer's`,
		allowed: "allowed: environment, or config: none with ami-id and auto-scaling-groups"
	});
	if (image && environment) complaints.push({
		at: { source: "input ami-id" },
		wrong: "an environment is named too, whose image is the pointer's",
		allowed: "allowed: ami-id or environment, not both"
	});
	if (!image && !environment) complaints.push({
		at: { source: "input environment" },
		wrong: "neither environment nor ami-id is given",
		allowed: "allowed: the name of an environment, or an AMI id in ami-id"
	});
	return complaints;
};
// actions/refresh-asg/src/answer.ts
/** What became of the run, for outputs and summary. */
const nothing = {
	release: "",
	image: "",
	targets: [],
	groups: [],
	steps: []
};
/** What cannot be done fails on paper too; a rollback that somebody has begun can be done. */
const planned = (steps, end) => {
	if (end.code && end.outcome !== "rolled-back") return {
		...end,
		steps
	};
	const why = steps.length === 0 ? `nothing would be changed: ${end.why}` : `${steps.length} steps would be taken`;
	return {
		...nothing,
		outcome: "planned",
		release: end.release,
		image: end.image,
		steps,
		why
	};
};
const still = (turn, wished) => ({
	...nothing,
	...wished,
	outcome: "still-running",
	why: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.wt)(turn)
});
const ofGroups = (groups, image) => {
	const bad = groups.filter((group) => !(0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.F)(group));
	const why = (bad.length === 0 ? groups : bad).map((result) => `${result.group}: ${result.why}`).join("; ");
	const answer = {
		...nothing,
		image,
		groups,
		why
	};
	if (bad.length === 0) return {
		...answer,
		outcome: groups.some(({ outcome }) => outcome === "refreshed") ? "refreshed" : "unchanged"
	};
	return {
		...answer,
		outcome: bad.some(({ outcome }) => outcome === "rolled-back") ? "rolled-back" : "failed",
		code: codeOf(bad)
	};
};
const codeOf = (bad) => {
	const refusal = bad.find((group) => group.refusal)?.refusal;
	if (refusal) return refusal.code;
	if (bad.some(({ outcome }) => outcome === "busy")) return "group.busy";
	return bad.every(({ outcome }) => outcome === "cancelled") ? "run.cancelled" : "rollout.failed";
};
const ofEnvironment = (end) => {
	if ("lock" in end) return {
		...nothing,
		...(0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.u)(end)
	};
	const { outcome, release = "", image, targets, groups, why } = end;
	const answer = {
		...nothing,
		release,
		image,
		targets,
		groups,
		why
	};
	if (outcome === "failed" || outcome === "cancelled") return {
		...answer,
		outcome: "failed",
		code: end.code ?? "run.cancelled"
	};
	return outcome === "rolled-back" ? {
		...answer,
		outcome,
		code: "rollout.failed"
	} : {
		...answer,
		outcome
	};
};
// actions/refresh-asg/src/refresh-environment.ts
/** Names the machine, the look and the acts for the groups of an environment. */
const refreshEnvironment = async ({ delivery, environment, dryRun }, runtime, clients) => {
	const { family, architecture } = delivery;
	const name = {
		family,
		environment: environment.name,
		architecture
	};
	const { writer, lock } = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.l)(runtime, environment.name, "refresh-asg", _connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.p);
	const wish = (0,_converge_wish_Hz30pOHm_js__WEBPACK_IMPORTED_MODULE_2__.t)(environment, writer);
	const machine = (world, at) => (0,_converge_wish_Hz30pOHm_js__WEBPACK_IMPORTED_MODULE_2__.n)(wish, world, at);
	const look = (previous) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.n)(clients, name, environment.targets, previous);
	if (dryRun) {
		const at = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(runtime.clock.now());
		const after = (world, step) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.A)(world, step, at.now);
		const { steps, end } = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.St)(machine, after, await (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.u)(look(void 0)), at);
		return planned(steps, ofEnvironment(end));
	}
	const outcome = await (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.s)(machine, lock, {
		look,
		act: (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.t)(clients, name),
		judge: _connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.f
	}, runtime, environment.timeout);
	if ("end" in outcome) return ofEnvironment(outcome.end);
	const [pointer] = outcome.world ? (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.M)(outcome.world).flatMap(([, target]) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.B)(target.pointer) ?? []) : [];
	return still(outcome.still, {
		release: pointer?.says?.release ?? "",
		image: pointer?.image ?? ""
	});
};
// actions/refresh-asg/src/refresh-groups.ts
/** Names the machine, the look and the acts for groups that no environment describes: nothing is locked and nothing is recorded. */
const refreshGroups = async ({ environment, dryRun }, image, runtime, { targets }) => {
	const [target] = environment.targets;
	const clients = targets.get(target?.name ?? "");
	if (!target || !clients) throw new Error("inputs describe no target");
	const { strategy, onCancel, unpinned, timeout } = environment;
	const { clock } = runtime;
	const names = target.groups.by === "names" ? target.groups.names : [];
	const description = `golden-ami ${image} ${(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.R)(runtime.github)}`.slice(0, 255);
	const machine = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.I)({
		image,
		strategy,
		onCancel,
		unpinned,
		displace: false,
		description
	}, [names]);
	const look = (previous) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.o)(clients, target.groups, [image], previous);
	if (dryRun) {
		const { steps, end } = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.St)(machine, _environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.P, await (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.u)(look(void 0)), (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(clock.now()));
		return planned(steps, ofGroups(end, image));
	}
	const outcome = await (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.C)(machine, {
		look,
		act: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__._)({
			...clients.autoScaling.acts,
			...clients.ec2.acts
		}),
		judge: _connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.f,
		tell: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.w)(runtime)
	}, clock, clock.now() + timeout);
	return "end" in outcome ? ofGroups(outcome.end, image) : still(outcome.still, {
		release: "",
		image
	});
};
// actions/refresh-asg/src/main.ts
/** Two ways to the same machine: groups of an environment, or groups that no environment describes. */
const refresh = async (wish, runtime) => {
	const { delivery, environment, fromFile, image } = wish;
	const clients = await (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.z)(runtime), delivery, environment, fromFile);
	return image === void 0 ? refreshEnvironment(wish, runtime, clients) : refreshGroups(wish, image, runtime, clients);
};
// actions/refresh-asg/src/summary.ts
/** The step summary. Everything in it that comes from AWS is escaped. */
const HEADLINE = {
	refreshed: "✅ Refreshed",
	unchanged: "✅ Nothing to do",
	"rolled-back": "↩️ Rolled back",
	paused: "⏸️ Paused",
	"still-running": "⏳ Still running",
	planned: "📝 Plan",
	contested: "⚠️ Taken over",
	failed: "❌ Failed"
};
const summary = (environment, answer) => {
	const what = [answer.release, answer.image].filter((part) => part !== "").join(", ");
	return (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.b)([
		`### ${HEADLINE[answer.outcome]}: ${(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.O)(environment)}${what ? ` (${(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.O)(what)})` : ""}`,
		(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.O)(answer.why),
		(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.x)(answer.steps),
		(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.S)(answer.targets),
		(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.y)(answer.groups)
	]);
};
// actions/refresh-asg/src/index.ts
const run = (runtime) => (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.v)(runtime, async () => {
	const wish = await readWish(runtime);
	for (const setting of wish.settings) runtime.line(setting);
	const answer = await refresh(wish, runtime);
	const { release, image, groups, steps } = answer;
	const outputs = {
		release,
		"ami-id": image,
		targets: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer.targets),
		groups: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.T)(groups),
		plan: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.E)(steps)
	};
	return (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.K)(runtime, answer, outputs, summary(wish.image === void 0 ? wish.environment.name : "groups", answer));
});



/***/ })

};
