export const id = 872;
export const ids = [872];
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

/***/ 2872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(985);
/* harmony import */ var _environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6477);
/* harmony import */ var _converge_wish_O_dk_WbF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7164);



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
		const [pointer] = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).flatMap(([, { pointer }]) => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.rt)(pointer) ?? []);
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
	const unread = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.A)(world);
	if ((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).length === 0) return unread.some(([, { passes }]) => passes) ? { wait: `${whyAway}; no target can be read either` } : end("failed", `${whyAway}, and no target can be read.`, away.code ?? "target.unreadable");
	const goal = goalAway(wish, world);
	if ("nowhere" in goal) return end("failed", `${goal.nowhere} (${whyAway})`, goal.code);
	const named = wish.to === void 0 ? {} : { named: true };
	const told = {
		from: goal.from ?? null,
		by: wish.writer.actor,
		reason: wish.reason,
		...named
	};
	const turn = (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.jt)([() => (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.It)(wish.waves.flat().map((target) => (0,_converge_wish_O_dk_WbF_js__WEBPACK_IMPORTED_MODULE_2__.a)({
		...wish,
		away: told
	}, target, world, goal, at)))], _converge_wish_O_dk_WbF_js__WEBPACK_IMPORTED_MODULE_2__.r);
	if ("act" in turn) return { act: (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.j)(turn.act, wish.places) };
	if (!("end" in turn)) return turn;
	const bad = turn.end.filter((result) => !(0,_converge_wish_O_dk_WbF_js__WEBPACK_IMPORTED_MODULE_2__.r)(result));
	const [first] = bad;
	if (first) return end(first.outcome === "cancelled" ? "cancelled" : "failed", (0,_converge_wish_O_dk_WbF_js__WEBPACK_IMPORTED_MODULE_2__.i)(bad, turn.end.length > 1), first.code ?? "rollout.failed", turn.end);
	const later = `its ledger is told by the next run that can read it, and what is rejected or quarantined could not be asked (${whyAway})${wish.quarantine ? ". The quarantine is not written: run rollback again with quarantine when home is back" : ""}`;
	return end("rolled-back", `${wish.environment} runs ${goal.release} again; ${later}`, void 0, turn.end);
};
/**
* Somebody has begun to go back without home: that is finished, whoever it was. Where a pointer was moved after that, it is an old story that
* home knows.
*/
const begunAway = (world) => {
	const moved = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.C)(world);
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
	const { intent } = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger);
	if (intent?.kind === "rollback" && (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, intent.release).length === 0 && (wish.to === void 0 || wish.to === intent.release)) return to(intent.release, (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.lt)(world.ledger));
	const begun = begunAway(world);
	if (begun && (wish.to === void 0 || wish.to === begun.release) && (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, begun.release).length === 0) return to(begun.release, begun.away?.from ?? void 0);
	const from = intent?.kind === "promote" ? intent.release : (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.x)(world);
	if (wish.to !== void 0) {
		const gone = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, wish.to);
		return gone.length === 0 ? to(wish.to, from === wish.to ? void 0 : from) : {
			nowhere: gone.join("; "),
			code: "rollback.gone"
		};
	}
	const ways = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__._)(world, from);
	const best = ways.find(({ because }) => because === "");
	return best ? to(best.release, from) : {
		nowhere: `No release to go back to. ${(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.v)(ways)}`,
		code: "rollback.nowhere"
	};
};
// packages/domain/src/environment/roll-back.ts
/**
* Back to the last good release. What has to be decided is decided once and written down as the intent of the ledger; `converge` then does
* the work, in this run or in the next one.
*/
/** What the pointers of the targets that can be read say; undefined where somebody else wrote it. */
const said = (world) => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).flatMap(([, { pointer }]) => {
	const version = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.rt)(pointer);
	return version ? [version.says?.release] : [];
});
/**
* The release that is to be left: what is being promoted, also where no pointer was moved yet; else what the ledger says is there. A pointer
* that says another one strayed: that is left only where it was rejected already, or where something runs it. Undefined when that is an
* image without a release.
*/
const leaving = (world) => {
	const { intent, current } = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger);
	if (world.away && !(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ct)(world.ledger)) return (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.x)(world);
	if (intent?.kind === "promote") return intent.release;
	if (intent) return said(world).includes(intent.release) && (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, intent.release).length === 0 ? intent.release : (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.lt)(world.ledger);
	const [strayed] = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).flatMap(([, target]) => strayedFrom(current, world, target));
	return strayed ? strayed.release : current ?? said(world)[0];
};
const strayedFrom = (current, world, { pointer, fleet }) => {
	const desired = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.rt)(pointer);
	const release = desired?.says?.release;
	if (!desired || current === null || release === current) return [];
	return release !== void 0 && (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ft)((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger), release) || isOn(fleet, desired.image) ? [{ release }] : [];
};
/** An instance runs the image, or is about to be replaced by one that does. */
const isOn = ({ groups }, image) => [...groups.values()].filter(_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.Y).some(({ instances, refreshes, template, versions }) => instances.some((instance) => instance.image === image) || refreshes.some(({ state, to }) => state === "going" && to?.template === template && versions.some((version) => version.number === to.version && version.image === image)));
const rollBack = (wish, world, at) => {
	if (!(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.b)(world)) return { need: "images" };
	if (world.away) return rollBackAway(wish, world, world.away, at);
	return refusedLedger(wish, world, at) ?? imported(wish, world, at) ?? begun(wish, world, at) ?? done(wish, world, at) ?? unreadable(world) ?? chosen(wish, world, at);
};
const ending = (world, outcome, why, code) => {
	const image = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).flatMap(([, { pointer }]) => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.rt)(pointer)?.image ?? [])[0] ?? "";
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
	const refusal = refused.get((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.L)(environment));
	return refusal && ending(world, "failed", refusal.message, (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(refusal));
};
const imported = ({ writer }, world, { now }) => {
	const event = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.g)(world, writer, now);
	return event && { act: [event] };
};
/**
* A rollback is under way, by this run or another, and its target is there: it is finished, with what this one wishes besides. One to a
* release that was quarantined since, or whose image is gone, is not: another one is chosen.
*/
const begun = (wish, world, at) => {
	const { intent } = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger);
	if (intent?.kind !== "rollback" || wish.to !== void 0 && wish.to !== intent.release) return void 0;
	if (world.barred.has(intent.release) || (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ft)((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger), intent.release) || (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, intent.release).length > 0) return void 0;
	return holding(wish, world, intent.release, at) ?? bar(wish, world, at) ?? finish(wish, world, at);
};
/** An automatic rollback holds nothing; a person who presses rollback means that nothing new comes until somebody says so. */
const holding = (wish, world, release, { now }) => {
	if ((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger).hold) return void 0;
	const held = {
		kind: "held",
		release,
		reason: wish.reason
	};
	const event = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.B)(world.ledger, held, wish.writer, now, `${wish.writer.actor}: ${wish.reason}`);
	return event && { act: [event] };
};
/** Kinds of events that say nothing of where the environment is. */
const BESIDES = ["held"];
/**
* It has been rolled back, and nothing was promoted since. Pressed again, a rollback stays with the good release until the fleet is on it,
* and never goes on to the one before, unless it is named.
*/
const done = (wish, world, at) => {
	const { intent, current } = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger);
	const last = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ot)(world.ledger).findLast(({ event }) => !BESIDES.includes(event.kind))?.event;
	if (intent !== null || last?.kind !== "rolled-back" || current !== last.release || world.barred.has(current)) return void 0;
	if (wish.to !== void 0 && wish.to !== current) return void 0;
	if ((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, current).length > 0 && !runs(world, current)) return void 0;
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
const whyUnread = (world) => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.A)(world).map(([name, { unreadable }]) => `Target ${name} cannot be read: ${unreadable}`).join("; ");
/** Where nothing can be read nothing is chosen. */
const unreadable = (world) => {
	const unread = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.A)(world);
	if ((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).length > 0 || unread.length === 0) return void 0;
	if (unread.some(([, { passes }]) => passes)) return { wait: whyUnread(world) };
	return ending(world, "failed", whyUnread(world), unread.find(([, { code }]) => code)?.[1].code ?? "target.unreadable");
};
const chosen = (wish, world, at) => {
	const { environment } = wish;
	if (said(world).length === 0) return ending(world, "failed", `Environment ${environment} has no pointer.`, "pointer.missing");
	if (at.cancelled) return ending(world, "cancelled", "nothing was begun");
	const from = leaving(world);
	const ways = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__._)(world, from);
	const to = wish.to ?? ways.find(({ because }) => because === "")?.release;
	if (to === void 0) return ending(world, "failed", `No release to go back to from ${from ?? "what runs"}. ${(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.v)(ways)}`, "rollback.nowhere");
	const closed = wish.to === void 0 ? void 0 : closedWay(world, wish.to);
	if (closed) return ending(world, "failed", closed.why, closed.code);
	if ((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger).intent === null && runs(world, to)) return unchanged(world, `${environment} runs ${to} already, and nothing is under way`);
	const bad = from === void 0 || from === to ? null : from;
	const lost = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.ct)(world.ledger) === void 0;
	const event = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.B)(world.ledger, {
		kind: "rolling-back",
		release: to,
		from: bad,
		reason: wish.reason,
		hold: true,
		...wish.to === void 0 ? {} : { retakes: true },
		...lost ? { recovered: (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.w)(world) } : {}
	}, wish.writer, at.now, `${wish.writer.actor}: ${wish.reason}`, { evidence: bad === null ? {} : { left: bad } });
	return event ? { act: [event] } : finish(wish, world, at);
};
/** That nothing is to be done is only said of what could be read. */
const unchanged = (world, why) => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.A)(world).length === 0 ? ending(world, "unchanged", why) : ending(world, "failed", `${why}; ${whyUnread(world)}`, "target.unreadable");
/** Why a release that somebody named cannot be gone back to. A rejection does not bar it: he named it. */
const closedWay = (world, to) => {
	const bar = world.barred.get(to);
	if (bar) return {
		why: `Release ${to} is quarantined: ${bar.reason}`,
		code: "release.quarantined"
	};
	const gone = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, to);
	if (gone.length === 0) return void 0;
	const isKnown = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.T)(world, to, void 0).because !== "no pointer knows its image any more";
	return {
		why: `Release ${to} cannot be gone back to: ${gone.join("; ")}.`,
		code: isKnown ? "rollback.gone" : "rollback.unknown"
	};
};
const quarantineSubject = (release) => `the quarantine of ${release}`;
/** A quarantine that AWS refuses does not keep the environment on the bad release: it is told when all else is done. */
const finish = (wish, world, at) => {
	const subject = quarantineSubject((0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.lt)(world.ledger) ?? "");
	const refusal = at.refused.get(subject);
	if (!refusal) return (0,_converge_wish_O_dk_WbF_js__WEBPACK_IMPORTED_MODULE_2__.n)(wish, world, at);
	const turn = (0,_converge_wish_O_dk_WbF_js__WEBPACK_IMPORTED_MODULE_2__.n)(wish, world, {
		...at,
		refused: new Map([...at.refused].filter(([other]) => other !== subject))
	});
	if (!("end" in turn)) return turn;
	return { end: {
		...turn.end,
		outcome: "failed",
		why: `${turn.end.why}; ${refusal.message}`,
		code: (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(refusal)
	} };
};
/**
* In every target that can be read the pointer says the release, every instance of every group runs its image, and nothing is replaced at the
* moment.
*/
const runs = (world, release) => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).every(([, { pointer, fleet }]) => {
	const desired = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.rt)(pointer);
	return desired?.says?.release === release && [...fleet.groups.values()].every((group) => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.Y)(group) && group.instances.every((instance) => instance.image === desired?.image) && group.refreshes.every(({ state }) => state !== "going" && state !== "ending"));
});
/** The step that quarantines what was left, when that is wished, not done and not refused. */
const bar = (wish, world, at) => {
	const release = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.lt)(world.ledger);
	if (!wish.quarantine || release === void 0 || world.barred.has(release) || at.refused.has(quarantineSubject(release))) return void 0;
	const { run, actor } = wish.writer;
	const value = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.u)({
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
const REASON = (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.lt)("^(?!\\s*$)[\\s\\S]{1,1000}$", "a sentence of up to 1,000 characters");
const RELEASE = (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.lt)("^(?:\\d+\\.\\d+\\.\\d+/\\d+|baseline/(?:ami-[0-9a-f]{8,17}|[0-9a-f]{12}))$", "a release like 1.3.9/1 or baseline/ami-…");
const INPUTS = {
	environment: (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.L)((0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.V)(_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.at)),
	reason: (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.L)((0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.V)(REASON)),
	"to-release": (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.F)((0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.V)(RELEASE)),
	quarantine: (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.L)(_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.z),
	"dry-run": (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.L)(_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.z)
};
const readWish = async (runtime) => {
	const own = (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.I)(INPUTS, runtime.input);
	const { complaints, found } = await (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.s)(runtime, "rollback", runtime.input("environment"));
	const all = [..."complaints" in own ? own.complaints : [], ...complaints];
	if (all.length > 0 || "complaints" in own || !found) throw (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.nt)(all);
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
		candidates: (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__._)(world, left)
	};
};
const ended = (end, choice) => {
	if ("lock" in end) return {
		...nothing,
		...choice,
		...(0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.l)(end)
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
	why: (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(turn)
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
	const { writer, lock } = (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.c)(runtime, environment.name, "rollback", _connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.u);
	const wish = {
		...(0,_converge_wish_O_dk_WbF_js__WEBPACK_IMPORTED_MODULE_2__.t)(environment, writer),
		onFailure: "stop",
		passesHalt: true,
		reason,
		to,
		quarantine
	};
	const clients = await (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.U)(runtime), delivery, environment, inputs.fromFile, true);
	/** As it was before anything was done. */
	let choice;
	const ran = await (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.S)({
		machine: (world, at) => rollBack(wish, world, at),
		look: async (previous, needs) => {
			const look = {
				name,
				targets: environment.targets,
				needs,
				homeMayBeAway: true,
				now: runtime.clock.now
			};
			const world = await (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.n)(clients, look, previous);
			if (previous && !previous.away) for (const remark of (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.d)(environment.name, world)) runtime.annotate("warning", remark);
			if (needs.has("images")) choice ??= choiceIn(world);
			return world;
		},
		act: (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.t)(clients, name),
		predict: _environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.p,
		judge: _connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.p,
		lock: {
			...lock,
			force: `rollback: ${reason}`
		},
		dryRun,
		timeout: environment.timeout,
		remarks: (world) => (0,_environment_leccTd_l_js__WEBPACK_IMPORTED_MODULE_1__.f)(environment.name, world)
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
const summary = (environment, reason, answer) => (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.T)([
	`### ${HEADLINE[answer.outcome]}: ${(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.M)(environment)}`,
	`From ${(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.M)(answer.left) || "nothing"} to ${(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.M)(answer.release) || "nothing"}: ${(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.M)(reason)}`,
	(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.M)(answer.why),
	candidatesTable(answer),
	(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.E)(answer.steps),
	(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer.targets),
	(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.w)(answer.groups)
]);
const candidatesTable = ({ candidates }) => candidates.length === 0 ? "" : (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.P)(["Release", "To go back to"], candidates.map(({ release, because }) => [(0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.M)(release), because === "" ? "✅" : (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.M)(because)]));
// actions/rollback/src/index.ts
const run = (runtime) => (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.C)(runtime, async () => {
	const inputs = await readWish(runtime);
	for (const setting of inputs.settings) runtime.line(setting);
	const answer = await rollBackEnvironment(inputs, runtime);
	const { release, image, left, groups, candidates, steps } = answer;
	const outputs = {
		release,
		"ami-id": image,
		left,
		targets: (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.j)(answer.targets),
		groups: (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.k)(groups),
		candidates: JSON.stringify(candidates),
		plan: (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.A)(steps)
	};
	return (0,_connect_C5urIC5o_js__WEBPACK_IMPORTED_MODULE_0__.X)(runtime, answer, outputs, summary(inputs.environment.name, inputs.reason, answer));
});



/***/ })

};
