export const id = 543;
export const ids = [543];
export const modules = {

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ convergeTarget),
/* harmony export */   i: () => (/* binding */ whyOf$1),
/* harmony export */   n: () => (/* binding */ converge),
/* harmony export */   r: () => (/* binding */ targetEndedWell),
/* harmony export */   t: () => (/* binding */ convergeWish)
/* harmony export */ });
/* harmony import */ var _connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5580);
/* harmony import */ var _environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);


// packages/domain/src/environment/converge-target.ts
/** One target: makes its pointer agree with the ledger and its fleet with the pointer, and labels the version that it has proved. */
const convergeTarget = (wish, target, world, goal, at) => {
	const found = world.targets.get(target) ?? { unreadable: "it was not looked at" };
	if (!(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.O)(found)) return unread(target, found);
	const pointer = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.rt)(found.pointer);
	const failed = (code, why) => ({ end: {
		target,
		outcome: "failed",
		release: pointer?.says?.release,
		image: pointer?.image ?? "",
		groups: [],
		why,
		code
	} });
	const refused = at.refused.get((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.R)(target));
	if (refused) return failed((0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(refused), refused.message);
	if (!pointer) return failed("pointer.missing", `Target ${target} of ${wish.environment} has no pointer.`);
	const label = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.P)(target, found.pointer, (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger), world.barred, goal.way === "back" ? goal.release : void 0);
	if (label) return { act: [label] };
	return pointed(wish, target, found, world, pointer, goal, at, failed);
};
/** Its pointer, which is there, is where it belongs; else it is moved there. */
const pointed = (wish, target, found, world, pointer, goal, at, failed) => {
	const drift = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.W)(found.pointer, world.ledger);
	const release = pointer.says?.release;
	if (goal.way === "back" && release !== goal.release) return moveTo(wish, target, found, world, goal.release, `${wish.environment} goes back to ${goal.release}`, true, failed);
	if (drift?.is === "foreign" && goal.way !== "back" && wish.drift === "stop") return failed("pointer.foreign", `Version ${drift.version} of the pointer of ${target} (${drift.image}) was not written by this suite.`);
	if (goal.way !== "back" && drift) return putRight(wish, target, found, world, goal, at, failed);
	if (release === void 0) return failed("pointer.foreign", `The pointer of ${target} names no release.`);
	const barred = world.barred.get(release);
	if (barred) return failed("release.quarantined", `Release ${release} is quarantined: ${barred.reason}`);
	if (goal.way !== "back" && (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ft)((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger), release)) return failed("release.rejected", `Release ${release} is rejected in ${wish.environment}: ${rejection(world, release)}`);
	return roll(wish, target, found, world, pointer, release, goal, at);
};
/** ms that Systems Manager is given to show a pointer that its ledger says was read back: reads are eventually consistent. */
const SHOWN = 6e4;
/** A pointer says what the ledger never announced, or does not show yet what it did. */
const putRight = (wish, target, found, world, goal, at, failed) => {
	const said = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ct)(world.ledger)?.modified ?? 0;
	if (!(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.at)(found.pointer).has(goal.pointer) && at.now < said + SHOWN) return {
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
const rejection = (world, release) => (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger).rejected.find((rejected) => rejected.release === release)?.reason ?? "";
/** The target's own history maps a release to its local image: no tag, no other account is asked. */
const moveTo = (wish, target, { pointer }, world, release, because, isBack, failed) => {
	const known = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.at)(pointer).get(release);
	if (!known?.says) return failed(isBack ? "rollback.unknown" : "pointer.differs", `The pointer of ${target} never said release ${release}.`);
	const says = wish.away ? {
		...known.says,
		run: wish.writer.run,
		away: wish.away
	} : describedAnew(wish, world, known.says);
	return { act: [(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.F)(target, pointer, known.image, says, because)] };
};
/** What is said of the image stays; who moves the pointer, and where could be gone back to from it, are of now. */
const describedAnew = ({ writer }, { ledger, barred }, { release, source, fingerprint }) => {
	const good = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.pt)((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(ledger), barred, release);
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
		strategy: goal.way === "forward" ? wish.strategy : (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.X)(wish.strategy),
		onCancel: wish.onCancel,
		unpinned: wish.unpinned,
		displace: DISPLACED[goal.way],
		...isProving(goal, release) ? { unproved: { since: watchedSince(world, at.now) } } : {},
		description: `golden-ami ${release} ${wish.writer.run}`.slice(0, 255)
	};
	return (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.Lt)([...fleet.groups.values()].map((group) => (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.U)(target, how, group, fleet.past, at)));
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
	if (!groups.every(_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.K)) return { end: {
		...result,
		groups,
		...notThere(groups, found.fleet, target, at)
	} };
	const othersAreProved = () => (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.N)(wish.places, target).every((other) => {
		const beside = world.targets.get(other);
		const rolled = beside && (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.O)(beside) ? rollGroups(wish, other, beside, world, there, goal, at) : { end: [] };
		return "end" in rolled && rolled.end.every(_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.K);
	});
	if ((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.it)(found.pointer)?.version !== pointer.version && othersAreProved()) return { act: [(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.I)(target, pointer)] };
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
	const held = (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.$)(lock, now);
	return held ? lock.find(({ version }) => version === held.since)?.modified ?? held.renewed : now;
};
/** Why nothing new may be started now; empty: it may. */
const closedGates = ({ windows, freezes, zone }, world, now) => [
	(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.$)((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger)),
	(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.Q)({
		windows,
		zone,
		estimate: 0
	}, now),
	(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.et)({
		freezes,
		zone,
		estimate: 0
	}, now)
].filter(({ verdict }) => verdict !== "pass").map(({ gate, because }) => `${gate}: ${because}`).join("; ");
/** Not every group got there. The release is to blame for a group that failed with it, not for one that AWS refused to change. */
const notThere = (groups, fleet, target, at) => {
	const bad = groups.filter((group) => !(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.K)(group));
	const why = bad.map(({ group, why }) => `${group}: ${why}`).join("; ");
	if (bad.some(({ outcome }) => outcome === "cancelled")) return {
		outcome: "cancelled",
		why
	};
	const failedHere = ({ group, outcome }) => (outcome === "rolled-back" || outcome === "failed") && !at.refused.has((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.H)(target, group)) && !isUnreadable(fleet, group);
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
	const failed = groups.filter((group) => !(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.K)(group)).map((group) => `${group.group}: ${group.why}`);
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
	if (wish.onFailure !== "rollback") return acting((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.B)(world.ledger, failing, wish.writer, at.now, because));
	if (!(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.b)(world)) return { need: "images" };
	const to = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__._)(world, release).find((way) => way.because === "")?.release;
	if (to === void 0) return acting((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.B)(world.ledger, failing, wish.writer, at.now, because));
	const happening = {
		kind: "rolling-back",
		release: to,
		from: release,
		reason,
		hold: false
	};
	return acting((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.B)(world.ledger, happening, wish.writer, at.now, because, { evidence: { left: release } }));
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
		const event = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.B)(world.ledger, {
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
	const last = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.st)(world.ledger);
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
	const refused = at.refused.get((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.L)(wish.environment));
	if (refused) return failed(world, (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(refused), refused.message);
	const standing = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.h)(wish.environment, world) ?? (wish.passesHalt ? void 0 : (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.m)(wish.environment, world));
	if (standing) return failed(world, standing.code, standing.why);
	const event = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.g)(world, wish.writer, at.now) ?? (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.z)(world.ledger, wish.writer);
	if (event) return { act: [event] };
	const gaveUp = rolloutThatFailed(wish, world);
	if (gaveUp !== void 0) return failed(world, "rollout.failed", gaveUp);
	const goal = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.G)(world.ledger);
	if (!goal) return failed(world, "pointer.missing", `Nothing was ever promoted into ${wish.environment}, nor recorded there.`);
	if (goal.way === "back") return goBack(wish, world, goal, at);
	return labelled(wish, world, at) ?? walk(wish, world, goal, goal.way === "rest" ? [wish.waves.flat()] : wish.waves, at);
};
/** No target keeps the label on a release that must not have it because its wave is not begun, or because there is no way back. */
const labelled = ({ places }, world, at) => {
	const steps = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).flatMap(([target, { pointer }]) => {
		const step = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.P)(target, pointer, (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger), world.barred, void 0);
		return step && !at.refused.has((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.R)(target)) ? [step] : [];
	});
	return steps.length > 0 ? { act: (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.j)(steps, places) } : void 0;
};
/** A way back that is not there any more is no way: it is not waited for. */
const goBack = (wish, world, goal, at) => {
	const { release } = goal;
	const barred = world.barred.get(release);
	const noWay = (code, why) => labelled(wish, world, at) ?? failed(world, code, why);
	if (barred) return noWay("release.quarantined", `Release ${release} is quarantined: ${barred.reason}`);
	if ((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ft)((0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.ut)(world.ledger), release)) return noWay("release.rejected", `Release ${release}, to which ${wish.environment} is to go back, is rejected there.`);
	if (!(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.b)(world)) return { need: "images" };
	const gone = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, release);
	if (gone.length > 0) return noWay("rollback.gone", `${wish.environment} cannot go back to ${release}: ${gone.join("; ")}.`);
	return walk(wish, world, goal, [wish.waves.flat()], at);
};
const walk = (wish, world, goal, waves, at) => {
	const turn = (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(waves.map((wave) => () => (0,_connect_B7JRgdm9_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(wave.map((target) => convergeTarget(wish, target, world, goal, at)))), targetEndedWell);
	if ("act" in turn) return restoring(wish, world, goal, turn.act) ?? { act: (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.j)(turn.act, wish.places) };
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
	if (!(0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.b)(world)) return { need: "images" };
	const gone = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.y)(world, goal.release);
	return gone.length > 0 ? failed(world, "rollback.gone", `${wish.environment} is not on ${goal.release}, and cannot be brought back to it: ${gone.join("; ")}.`) : void 0;
};
/** An end before any target was asked. */
const failed = (world, code, why) => {
	const pointer = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).flatMap(([, { pointer }]) => (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.rt)(pointer) ?? [])[0];
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
	const last = (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.st)(world.ledger);
	if (last?.kind !== "failed" || last.run !== writer.run) return void 0;
	return (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.k)(world).some(([, { pointer }]) => (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.rt)(pointer)?.says?.release === last.release) ? last.reason ?? "" : void 0;
};
const notBegun = (waves, ended, world) => waves.flat().filter((name) => !ended.some(({ target }) => target === name)).map((target) => {
	const found = world.targets.get(target);
	const pointer = found && "pointer" in found ? (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.rt)(found.pointer) : void 0;
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
	places: (0,_environment_CrBV4mh7_js__WEBPACK_IMPORTED_MODULE_1__.M)(targets),
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



/***/ })

};
