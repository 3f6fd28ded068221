export const id = 932;
export const ids = [932];
export const modules = {

/***/ 7164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ convergeTarget),
/* harmony export */   i: () => (/* binding */ whyOf$1),
/* harmony export */   n: () => (/* binding */ converge),
/* harmony export */   r: () => (/* binding */ targetEndedWell),
/* harmony export */   t: () => (/* binding */ convergeWish)
/* harmony export */ });
/* harmony import */ var _connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(985);
/* harmony import */ var _environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6477);


// packages/domain/src/environment/converge-target.ts
/** One target: makes its pointer agree with the ledger and its fleet with the pointer, and labels the version that it has proved. */
const convergeTarget = (wish, target, world, goal, at) => {
	const found = world.targets.get(target) ?? { unreadable: "it was not looked at" };
	if (!(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.O)(found)) return unread(target, found);
	const pointer = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.rt)(found.pointer);
	const failed = (code, why) => ({ end: {
		target,
		outcome: "failed",
		release: pointer?.says?.release,
		image: pointer?.image ?? "",
		groups: [],
		why,
		code
	} });
	const refused = at.refused.get((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.R)(target));
	if (refused) return failed((0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(refused), refused.message);
	if (!pointer) return failed("pointer.missing", `Target ${target} of ${wish.environment} has no pointer.`);
	const label = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.P)(target, found.pointer, (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger), world.barred, goal.way === "back" ? goal.release : void 0);
	if (label) return { act: [label] };
	return pointed(wish, target, found, world, pointer, goal, at, failed);
};
/** Its pointer, which is there, is where it belongs; else it is moved there. */
const pointed = (wish, target, found, world, pointer, goal, at, failed) => {
	const drift = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.W)(found.pointer, world.ledger);
	const release = pointer.says?.release;
	if (goal.way === "back" && release !== goal.release) return moveTo(wish, target, found, world, goal.release, `${wish.environment} goes back to ${goal.release}`, true, failed);
	if (drift?.is === "foreign" && goal.way !== "back" && wish.drift === "stop") return failed("pointer.foreign", `Version ${drift.version} of the pointer of ${target} (${drift.image}) was not written by this suite.`);
	if (goal.way !== "back" && drift) return putRight(wish, target, found, world, goal, at, failed);
	if (release === void 0) return failed("pointer.foreign", `The pointer of ${target} names no release.`);
	const barred = world.barred.get(release);
	if (barred) return failed("release.quarantined", `Release ${release} is quarantined: ${barred.reason}`);
	if (goal.way !== "back" && (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ft)((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger), release)) return failed("release.rejected", `Release ${release} is rejected in ${wish.environment}: ${rejection(world, release)}`);
	return roll(wish, target, found, world, pointer, release, goal, at);
};
/** ms that Systems Manager is given to show a pointer that its ledger says was read back: reads are eventually consistent. */
const SHOWN = 6e4;
/** A pointer says what the ledger never announced, or does not show yet what it did. */
const putRight = (wish, target, found, world, goal, at, failed) => {
	const said = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ct)(world.ledger)?.modified ?? 0;
	if (!(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.at)(found.pointer).has(goal.pointer) && at.now < said + SHOWN) return {
		wait: `${target}: its pointer does not show ${goal.pointer} yet`,
		until: said + SHOWN
	};
	return moveTo(wish, target, found, world, goal.pointer, `its ledger says ${goal.pointer}, and announced no other`, false, failed);
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
const rejection = (world, release) => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger).rejected.find((rejected) => rejected.release === release)?.reason ?? "";
/** The target's own history maps a release to its local image: no tag, no other account is asked. */
const moveTo = (wish, target, { pointer }, world, release, because, isBack, failed) => {
	const known = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.at)(pointer).get(release);
	if (!known?.says) return failed(isBack ? "rollback.unknown" : "pointer.differs", `The pointer of ${target} never said release ${release}.`);
	const says = wish.away ? {
		...known.says,
		run: wish.writer.run,
		away: wish.away
	} : describedAnew(wish, world, known.says);
	return { act: [(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.F)(target, pointer, known.image, says, because)] };
};
/** What is said of the image stays; who moves the pointer, and where could be gone back to from it, are of now. */
const describedAnew = ({ writer }, { ledger, barred }, { release, source, fingerprint }) => {
	const good = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.pt)((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ut)(ledger), barred, release);
	return {
		release,
		source,
		fingerprint,
		run: writer.run,
		...good === void 0 ? {} : { good }
	};
};
/** Every group of the target to the image that its pointer says. */
const rollGroups = (wish, target, { fleet }, world, { image, release }, goal, at) => {
	const how = {
		image,
		strategy: goal.way === "forward" ? wish.strategy : (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.X)(wish.strategy),
		onCancel: wish.onCancel,
		unpinned: wish.unpinned,
		displace: DISPLACED[goal.way],
		...isProving(goal, release) ? { unproved: { since: watchedSince(world, at.now) } } : {},
		description: `golden-ami ${release} ${wish.writer.run}`.slice(0, 255)
	};
	return (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.It)([...fleet.groups.values()].map((group) => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.U)(target, how, group, fleet.past, at)));
};
/** Nobody has said yet that the release was proved there. */
const isProving = ({ way, release }, said) => way !== "rest" && said === release;
/** Somebody's own refresh of what is verified (another instance type, say) is his; one that brings another image is undone. */
const DISPLACED = {
	back: "all",
	rest: "other-images",
	forward: "none"
};
const roll = (wish, target, found, world, pointer, release, goal, at) => {
	const there = {
		image: pointer.image,
		release
	};
	const turn = rollGroups(wish, target, found, world, there, goal, at);
	const result = {
		target,
		...there
	};
	if ("act" in turn && goal.way === "forward" && !at.cancelled) {
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
	if (!groups.every(_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.K)) return { end: {
		...result,
		groups,
		...notThere(groups, found.fleet, target, at)
	} };
	const othersAreProved = () => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.N)(wish.places, target).every((other) => {
		const beside = world.targets.get(other);
		const rolled = beside && (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.O)(beside) ? rollGroups(wish, other, beside, world, there, goal, at) : { end: [] };
		return "end" in rolled && rolled.end.every(_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.K);
	});
	if ((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.it)(found.pointer)?.version !== pointer.version && othersAreProved()) return { act: [(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.I)(target, pointer)] };
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
/** ms at which the holder of the lock claimed it: a run that is waiting has written down since when. Now, while nobody holds it. */
const watchedSince = ({ lock }, now) => {
	const held = (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.Q)(lock, now);
	return held ? lock.find(({ version }) => version === held.since)?.modified ?? held.renewed : now;
};
/** Why nothing new may be started now; empty: it may. */
const closedGates = ({ windows, freezes, zone }, world, now) => [
	(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.$)((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger)),
	(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.Q)({
		windows,
		zone,
		estimate: 0
	}, now),
	(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.et)({
		freezes,
		zone,
		estimate: 0
	}, now)
].filter(({ verdict }) => verdict !== "pass").map(({ gate, because }) => `${gate}: ${because}`).join("; ");
/** Not every group got there. The release is to blame for a group that failed with it, not for one that AWS refused to change. */
const notThere = (groups, fleet, target, at) => {
	const bad = groups.filter((group) => !(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.K)(group));
	const why = bad.map(({ group, why }) => `${group}: ${why}`).join("; ");
	if (bad.some(({ outcome }) => outcome === "cancelled")) return {
		outcome: "cancelled",
		why
	};
	const failedHere = ({ group, outcome }) => (outcome === "rolled-back" || outcome === "failed") && !at.refused.has((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.H)(target, group)) && !isUnreadable(fleet, group);
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
const giveUp = (wish, world, goal, targets, at) => {
	const several = targets.length > 1;
	const begun = targets.filter((target) => target.outcome !== "waiting");
	const bad = begun.filter((target) => !targetEndedWell(target));
	const known = begun.find(({ release }) => release !== void 0);
	const groups = targets.flatMap((target) => target.groups);
	const common = {
		release: goal.way === "back" ? goal.release : known?.release,
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
	const rejected = goal.way === "forward" && bad.some((target) => target.blamed && target.release === goal.release) ? reject(wish, world, goal.release, reasonOf(bad, several), at) : void 0;
	if (rejected) return rejected;
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
	const failed = groups.filter((group) => !(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.K)(group)).map((group) => `${group.group}: ${group.why}`);
	const reasons = failed.length > 0 ? failed : [why];
	return several ? reasons.map((reason) => `${target}: ${reason}`) : reasons;
}).join("; ");
/** Which of several targets are done all the same. */
const doneText = (targets, several) => {
	const done = targets.filter(targetEndedWell).map(({ target }) => target);
	return several ? `. Done: ${done.join(", ") || "none"}` : "";
};
const reject = (wish, world, release, reason, at) => {
	const because = `the rollout of ${release} failed`;
	const acting = (event) => event && { act: [event] };
	const failing = {
		kind: "failed",
		release,
		reason
	};
	if (wish.onFailure !== "rollback") return acting((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.B)(world.ledger, failing, wish.writer, at.now, because));
	if (!(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.b)(world)) return { need: "images" };
	const to = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__._)(world, release).find((way) => way.because === "")?.release;
	if (to === void 0) return acting((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.B)(world.ledger, failing, wish.writer, at.now, because));
	const happening = {
		kind: "rolling-back",
		release: to,
		from: release,
		reason,
		hold: false
	};
	return acting((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.B)(world.ledger, happening, wish.writer, at.now, because, { evidence: { left: release } }));
};
// packages/domain/src/environment/settle.ts
/** Every target runs what its pointer says and is labelled: what is said of the environment then. */
const settle = (wish, world, goal, targets, at) => {
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
	if (goal.way !== "rest" && release === goal.release) {
		const kind = goal.way === "forward" ? "verified" : "rolled-back";
		const evidence = evidenceOf(targets);
		const event = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.B)(world.ledger, {
			kind,
			release
		}, wish.writer, at.now, onImage(groups, where), { evidence });
		if (event) return { act: [event] };
	}
	const outcome = outcomeOf(wish, world, targets);
	return { end: {
		...common,
		outcome,
		why: whyOf(outcome, wish.environment, release, onImage(groups, where))
	} };
};
/** What this run has brought about, by what it has written, or by what it has restored where nothing is written. */
const outcomeOf = ({ writer }, world, targets) => {
	const last = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.st)(world.ledger);
	const ours = last?.run === writer.run;
	if (ours && last.kind === "rolled-back") return "rolled-back";
	if (ours && last.kind === "verified") return "refreshed";
	return targets.some(({ outcome }) => outcome === "refreshed") ? "refreshed" : "unchanged";
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
	const refused = at.refused.get((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.L)(wish.environment));
	if (refused) return failed(world, (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(refused), refused.message);
	const standing = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.h)(wish.environment, world) ?? (wish.passesHalt ? void 0 : (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.m)(wish.environment, world));
	if (standing) return failed(world, standing.code, standing.why);
	const event = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.g)(world, wish.writer, at.now) ?? (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.z)(world.ledger, wish.writer);
	if (event) return { act: [event] };
	const gaveUp = rolloutThatFailed(wish, world);
	if (gaveUp !== void 0) return failed(world, "rollout.failed", gaveUp);
	const goal = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.G)(world.ledger);
	if (!goal) return failed(world, "pointer.missing", `Nothing was ever promoted into ${wish.environment}, nor recorded there.`);
	return goal.way === "back" ? goBack(wish, world, goal, at) : walk(wish, world, goal, wish.waves, at);
};
/** A way back that is not there any more is no way: it is not waited for. */
const goBack = (wish, world, goal, at) => {
	const { release } = goal;
	const barred = world.barred.get(release);
	if (barred) return failed(world, "release.quarantined", `Release ${release} is quarantined: ${barred.reason}`);
	if ((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ft)((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger), release)) return failed(world, "release.rejected", `Release ${release}, to which ${wish.environment} is to go back, is rejected there.`);
	if (!(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.b)(world)) return { need: "images" };
	const gone = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, release);
	if (gone.length > 0) return failed(world, "rollback.gone", `${wish.environment} cannot go back to ${release}: ${gone.join("; ")}.`);
	return walk(wish, world, goal, [wish.waves.flat()], at);
};
const walk = (wish, world, goal, waves, at) => {
	const turn = (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.jt)(waves.map((wave) => () => (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.It)(wave.map((target) => convergeTarget(wish, target, world, goal, at)))), targetEndedWell);
	if ("act" in turn) return restoring(wish, world, goal, turn.act) ?? { act: (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.j)(turn.act, wish.places) };
	if ("wait" in turn) return turn;
	const results = [...turn.end, ...notBegun(waves, turn.end, world)];
	return results.every(targetEndedWell) ? settle(wish, world, goal, results, at) : giveUp(wish, world, goal, results, at);
};
/** Steps that bring something to an image. */
const BRINGING = [
	"put-pointer",
	"add-version",
	"start-refresh"
];
/** Nothing is brought back to an image that is gone: AWS would accept it, and nothing would come. Undefined: it may be done. */
const restoring = (wish, world, goal, steps) => {
	if (goal.way !== "rest" || !steps.some((step) => BRINGING.includes(step.do))) return void 0;
	if (!(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.b)(world)) return { need: "images" };
	const gone = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, goal.release);
	return gone.length > 0 ? failed(world, "rollback.gone", `${wish.environment} is not on ${goal.release}, and cannot be brought back to it: ${gone.join("; ")}.`) : void 0;
};
/** An end before any target was asked. */
const failed = (world, code, why) => {
	const pointer = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).flatMap(([, { pointer }]) => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.rt)(pointer) ?? [])[0];
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
	const last = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.st)(world.ledger);
	if (last?.kind !== "failed" || last.run !== writer.run) return void 0;
	return (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).some(([, { pointer }]) => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.rt)(pointer)?.says?.release === last.release) ? last.reason ?? "" : void 0;
};
const notBegun = (waves, ended, world) => waves.flat().filter((name) => !ended.some(({ target }) => target === name)).map((target) => {
	const found = world.targets.get(target);
	const pointer = found && "pointer" in found ? (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.rt)(found.pointer) : void 0;
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
/** What the delivery file wishes for an environment. `drift`: what the workflow says of a pointer that a person has moved. */
const convergeWish = ({ name: environment, targets, waves, strategy, onFailure, onCancel, unpinned, windows, freezes, zone }, writer, drift = "stop") => ({
	environment,
	waves,
	places: (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.M)(targets),
	writer,
	strategy,
	onFailure,
	onCancel,
	unpinned,
	windows,
	freezes,
	zone,
	drift,
	passesHalt: false
});



/***/ }),

/***/ 4932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(985);
/* harmony import */ var _environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6477);
/* harmony import */ var _converge_wish_O_dk_WbF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7164);



// actions/refresh-asg/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const INPUTS = {
	environment: (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.F)((0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.V)(_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.at)),
	"ami-id": (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.F)((0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.V)(_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.R)),
	drift: (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.L)((0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.B)("stop", "restore")),
	"dry-run": (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.L)(_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.z)
};
/** What inputs do not say of an image without an environment. */
const UNNAMED = {
	name: "image",
	keys: { family: "image" }
};
const readWish = async (runtime) => {
	const own = (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.I)(INPUTS, runtime.input);
	const image = runtime.input("ami-id");
	const environment = runtime.input("environment");
	const { file, complaints, found } = await (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.s)(runtime, "refresh-asg", environment, image === "" ? void 0 : UNNAMED);
	const all = [
		..."complaints" in own ? own.complaints : [],
		...contradictions(runtime, file),
		...complaints
	];
	if (all.length > 0 || "complaints" in own || !found) throw (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.nt)(all);
	return {
		...found,
		image: own.values["ami-id"],
		dryRun: own.values["dry-run"],
		drift: own.values.drift
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
	why: (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(turn)
});
/** AWS accepted what it was asked for and shows nothing of it: that is a failure, not a wait. */
const unshown = (why, wished) => ({
	...nothing,
	...wished,
	outcome: "failed",
	why,
	code: "aws.not-shown"
});
const ofGroups = (groups, image) => {
	const bad = groups.filter((group) => !(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.K)(group));
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
		...(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.l)(end)
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
const refreshEnvironment = async ({ delivery, environment, dryRun, drift }, runtime, clients) => {
	const { family, architecture } = delivery;
	const name = {
		family,
		environment: environment.name,
		architecture
	};
	const { writer, lock } = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.c)(runtime, environment.name, "refresh-asg", _connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.u);
	const wish = (0,_converge_wish_O_dk_WbF_js__WEBPACK_IMPORTED_MODULE_2__.t)(environment, writer, drift);
	const ran = await (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.S)({
		machine: (world, at) => (0,_converge_wish_O_dk_WbF_js__WEBPACK_IMPORTED_MODULE_2__.n)(wish, world, at),
		look: (previous, needs) => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.n)(clients, {
			name,
			targets: environment.targets,
			needs,
			homeMayBeAway: false,
			now: runtime.clock.now
		}, previous),
		act: (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.t)(clients, name),
		predict: _environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.p,
		judge: _connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.p,
		lock,
		dryRun,
		timeout: environment.timeout,
		remarks: (world) => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.f)(environment.name, world)
	}, runtime);
	if ("planned" in ran) return planned(ran.planned, ofEnvironment(ran.end));
	if ("end" in ran) return ofEnvironment(ran.end);
	const [pointer] = ran.world ? (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.k)(ran.world).flatMap(([, target]) => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.rt)(target.pointer) ?? []) : [];
	const wished = {
		release: pointer?.says?.release ?? "",
		image: pointer?.image ?? ""
	};
	return "still" in ran ? still(ran.still, wished) : unshown(ran.notShown, wished);
};
// actions/refresh-asg/src/refresh-groups.ts
/** Names the machine, the look and the acts for groups that no environment describes: nothing is locked and nothing is recorded. */
const refreshGroups = async ({ environment, dryRun }, image, runtime, { targets }) => {
	const [target] = environment.targets;
	const clients = targets.get(target?.name ?? "");
	if (!target || !clients) throw new Error("inputs describe no target");
	const { strategy, onCancel, unpinned, timeout } = environment;
	const names = target.groups.by === "names" ? target.groups.names : [];
	const description = `golden-ami ${image} ${(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.H)(runtime.github)}`.slice(0, 255);
	const ran = await (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.x)({
		machine: (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.J)({
			image,
			strategy,
			onCancel,
			unpinned,
			displace: "none",
			description
		}, [names]),
		look: (previous) => clients.use(() => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.o)(clients, target.groups, [image], previous)),
		act: (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.y)({
			...clients.autoScaling.acts,
			...clients.ec2.acts
		}),
		predict: _environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.q,
		judge: _connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.p,
		dryRun,
		timeout
	}, runtime);
	if ("planned" in ran) return planned(ran.planned, ofGroups(ran.end, image));
	if ("end" in ran) return ofGroups(ran.end, image);
	return "still" in ran ? still(ran.still, {
		release: "",
		image
	}) : unshown(ran.notShown, {
		release: "",
		image
	});
};
// actions/refresh-asg/src/main.ts
/** Two ways to the same machine: groups of an environment, or groups that no environment describes. */
const refresh = async (wish, runtime) => {
	const { delivery, environment, fromFile, image } = wish;
	const clients = await (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.U)(runtime), delivery, environment, fromFile);
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
	return (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.T)([
		`### ${HEADLINE[answer.outcome]}: ${(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.M)(environment)}${what ? ` (${(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.M)(what)})` : ""}`,
		(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.M)(answer.why),
		(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.E)(answer.steps),
		(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer.targets),
		(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.w)(answer.groups)
	]);
};
// actions/refresh-asg/src/index.ts
const run = (runtime) => (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.C)(runtime, async () => {
	const wish = await readWish(runtime);
	for (const setting of wish.settings) runtime.line(setting);
	const answer = await refresh(wish, runtime);
	const { release, image, groups, steps } = answer;
	const outputs = {
		release,
		"ami-id": image,
		targets: (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.j)(answer.targets),
		groups: (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.k)(groups),
		plan: (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.A)(steps)
	};
	return (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.X)(runtime, answer, outputs, summary(wish.image === void 0 ? wish.environment.name : "groups", answer));
});



/***/ })

};
