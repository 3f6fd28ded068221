export const id = 477;
export const ids = [477];
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

/***/ 7477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3684);
/* harmony import */ var _environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8561);
/* harmony import */ var _converge_wish_Hz30pOHm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9294);



// packages/domain/src/environment/roll-back.ts
/**
* Back to the last good release. What has to be decided is decided once and written down as the intent of the ledger; `converge` then does
* the work, in this run or in the next one.
*/
/** Every release that was verified here, newest first, with what speaks against it. */
const candidates = (world, leaving) => {
	const state = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.W)(world.ledger);
	return state.good.map((release) => {
		if (release === leaving) return {
			release,
			because: "it is the one that is left"
		};
		if (world.barred.has(release)) return {
			release,
			because: "it is quarantined"
		};
		if ((0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.K)(state, release)) return {
			release,
			because: "it is rejected here"
		};
		if (!isKnown(world, release)) return {
			release,
			because: "no pointer knows its image any more"
		};
		return {
			release,
			because: ""
		};
	});
};
/** Some target's pointer once said the release: the others tell for themselves that they cannot go there. */
const isKnown = (world, release) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.M)(world).some(([, { pointer }]) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.H)(pointer).has(release));
/** What the pointers of the targets that can be read say; undefined where somebody else wrote it. */
const said = (world) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.M)(world).flatMap(([, { pointer }]) => {
	const version = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.B)(pointer);
	return version ? [version.says?.release] : [];
});
/**
* The release that is to be left: what the pointers say. Where they differ, because a promotion has moved only some of them, what was being
* promoted. Undefined when somebody else wrote them.
*/
const leaving = (world) => {
	const releases = said(world);
	const { intent } = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.W)(world.ledger);
	return intent && releases.includes(intent.release) ? intent.release : releases[0];
};
const rollBack = (wish, world, at) => {
	const state = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.W)(world.ledger);
	const last = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.U)(world.ledger)?.event;
	if (last?.run === wish.writer.run && last.kind === "rolled-back") return finish(wish, world, at);
	if (isBegun(wish, world)) return bar(wish, world, at) ?? finish(wish, world, at);
	const releases = said(world);
	const from = leaving(world);
	const image = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.M)(world).flatMap(([, { pointer }]) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.B)(pointer)?.image ?? [])[0] ?? "";
	const end = (outcome, why, code) => ({ end: {
		outcome,
		release: from,
		image,
		targets: [],
		groups: [],
		why,
		...code ? { code } : {}
	} });
	const unread = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.N)(world);
	const whyUnread = unread.map(([name, { unreadable }]) => `Target ${name} cannot be read: ${unreadable}`).join("; ");
	if ((0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.M)(world).length === 0 && unread.some(([, { passes }]) => passes)) return { wait: whyUnread };
	if ((0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.M)(world).length === 0 && unread.length > 0) return end("failed", whyUnread, unread.find(([, { code }]) => code)?.[1].code ?? "target.unreadable");
	if (releases.length === 0) return end("failed", `Environment ${wish.environment} has no pointer.`, "pointer.missing");
	const refused = at.refused.get((0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.p)(wish.environment));
	if (refused) return end("failed", refused.message, (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(refused));
	if (at.cancelled) return end("cancelled", "nothing was begun");
	/** That nothing is to be done is only said of what could be read. */
	const unchanged = (why) => unread.length === 0 ? end("unchanged", why) : end("failed", `${why}; ${whyUnread}`, "target.unreadable");
	if (isDone(wish, world, from) && runs(world, from)) return unchanged(`${wish.environment} was rolled back to ${from} by ${last?.run}, and nothing was promoted since; to go further back, name to-release`);
	const to = wish.to ?? (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.q)(state, world.barred, from);
	const choice = candidates(world, from);
	if (to === void 0) return end("failed", `No release to go back to from ${from ?? image}. ${choice.map(({ release, because }) => `${release}: ${because}`).join("; ")}`, "rollback.nowhere");
	if (world.barred.has(to)) return end("failed", `Release ${to} is quarantined: ${world.barred.get(to)?.reason}`, "release.quarantined");
	if (!isKnown(world, to)) return end("failed", `No pointer of ${wish.environment} ever said release ${to}.`, "rollback.unknown");
	if (runs(world, to)) return unchanged(`${wish.environment} runs ${to} already, and nothing is under way`);
	const because = `${wish.writer.actor}: ${wish.reason}`;
	const bad = from === void 0 || from === to ? null : from;
	const event = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.g)(world.ledger, {
		kind: "rolling-back",
		release: to,
		from: bad,
		reason: wish.reason,
		hold: true
	}, wish.writer, at.now, because, { evidence: bad === null ? {} : { left: bad } });
	return event ? { act: [event] } : finish(wish, world, at);
};
/** Somebody has rolled back already: asked for twice, it must not leave the good release for the one before. */
const isDone = ({ to }, world, from) => {
	const { current, hold } = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.W)(world.ledger);
	const last = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.U)(world.ledger)?.event;
	return to === void 0 && from !== void 0 && last?.kind === "rolled-back" && hold !== null && current === from && !world.barred.has(from);
};
/** Is the rollback that is wished under way, by this run or another? One to a release that was quarantined since is not: choose again. */
const isBegun = ({ to }, world) => {
	const { intent } = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.W)(world.ledger);
	if (intent?.kind !== "rollback" || world.barred.has(intent.release)) return false;
	return to === void 0 || to === intent.release;
};
/** The release that the newest rollback leaves. */
const left = (world) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.U)(world.ledger.filter(({ event }) => event.kind === "rolling-back"))?.event.evidence.left;
const quarantineSubject = (release) => `the quarantine of ${release}`;
/** A quarantine that AWS refuses does not keep the environment on the bad release: it is told when all else is done. */
const finish = (wish, world, at) => {
	const subject = quarantineSubject(left(world) ?? "");
	const refusal = at.refused.get(subject);
	if (!refusal) return (0,_converge_wish_Hz30pOHm_js__WEBPACK_IMPORTED_MODULE_2__.n)(wish, world, at);
	const turn = (0,_converge_wish_Hz30pOHm_js__WEBPACK_IMPORTED_MODULE_2__.n)(wish, world, {
		...at,
		refused: new Map([...at.refused].filter(([other]) => other !== subject))
	});
	if (!("end" in turn)) return turn;
	return { end: {
		...turn.end,
		outcome: "failed",
		why: `${turn.end.why}; ${refusal.message}`,
		code: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(refusal)
	} };
};
/**
* In every target that can be read the pointer says the release, every instance of every group runs its image, and nothing is replaced at the
* moment.
*/
const runs = (world, release) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.M)(world).every(([, { pointer, fleet }]) => {
	const desired = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.B)(pointer);
	return desired?.says?.release === release && [...fleet.groups.values()].every((group) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.R)(group) && group.instances.every((instance) => instance.image === desired?.image) && group.refreshes.every(({ state }) => state !== "going" && state !== "ending"));
});
/** The step that quarantines what was left, when that is wished, not done and not refused. */
const bar = (wish, world, at) => {
	const release = left(world);
	if (!wish.quarantine || release === void 0 || world.barred.has(release) || at.refused.has(quarantineSubject(release))) return void 0;
	const { run, actor } = wish.writer;
	const value = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.d)({
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
const REASON = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.tt)("^(?!\\s*$)[\\s\\S]{1,1000}$", "a sentence of up to 1,000 characters");
const RELEASE = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.tt)("^(?:\\d+\\.\\d+\\.\\d+/\\d+|baseline/(?:ami-[0-9a-f]{8,17}|[0-9a-f]{12}))$", "a release like 1.3.9/1 or baseline/ami-…");
const INPUTS = {
	environment: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.N)((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.L)(_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Z)),
	reason: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.N)((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.L)(REASON)),
	"to-release": (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.j)((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.L)(RELEASE)),
	quarantine: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.N)(_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.F),
	"dry-run": (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.N)(_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.F)
};
const readWish = async (runtime) => {
	const own = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.M)(INPUTS, runtime.input);
	const { complaints, found } = await (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.c)(runtime, "rollback", runtime.input("environment"));
	const all = [..."complaints" in own ? own.complaints : [], ...complaints];
	if (all.length > 0 || "complaints" in own || !found) throw (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.q)(all);
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
		candidates: candidates(world, left)
	};
};
const ended = (end, choice) => {
	if ("lock" in end) return {
		...nothing,
		...choice,
		...(0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.u)(end)
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
	why: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.wt)(turn)
});
// actions/rollback/src/main.ts
/** Names the machine, the look and the acts. */
const rollBackEnvironment = async (inputs, runtime) => {
	const { delivery, environment, reason, to, quarantine } = inputs;
	const { family, architecture } = delivery;
	const name = {
		family,
		environment: environment.name,
		architecture
	};
	const { writer, lock } = (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.l)(runtime, environment.name, "rollback", _connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.p);
	const wish = {
		...(0,_converge_wish_Hz30pOHm_js__WEBPACK_IMPORTED_MODULE_2__.t)(environment, writer),
		onFailure: "stop",
		reason,
		to,
		quarantine
	};
	const machine = (world, at) => rollBack(wish, world, at);
	const clients = await (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.z)(runtime), delivery, environment, inputs.fromFile);
	/** As it was before anything was done. */
	let choice = NO_CHOICE;
	const look = async (previous) => {
		const world = await (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.n)(clients, name, environment.targets, previous);
		if (!previous) choice = choiceIn(world);
		return world;
	};
	if (inputs.dryRun) {
		const at = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(runtime.clock.now());
		const after = (world, step) => (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.A)(world, step, at.now);
		const { steps, end } = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.St)(machine, after, await (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.u)(look(void 0)), at);
		return planned(steps, end, choice);
	}
	const force = `rollback: ${reason}`;
	const outcome = await (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.s)(machine, {
		...lock,
		force
	}, {
		look,
		act: (0,_environment_IOOuMCzl_js__WEBPACK_IMPORTED_MODULE_1__.t)(clients, name),
		judge: _connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.f
	}, runtime, environment.timeout);
	return "end" in outcome ? ended(outcome.end, choice) : still(outcome.still, choice);
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
const summary = (environment, reason, answer) => (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.b)([
	`### ${HEADLINE[answer.outcome]}: ${(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.O)(environment)}`,
	`From ${(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.O)(answer.left) || "nothing"} to ${(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.O)(answer.release) || "nothing"}: ${(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.O)(reason)}`,
	(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.O)(answer.why),
	candidatesTable(answer),
	(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.x)(answer.steps),
	(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.S)(answer.targets),
	(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.y)(answer.groups)
]);
const candidatesTable = ({ candidates }) => candidates.length === 0 ? "" : (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.A)(["Release", "To go back to"], candidates.map(({ release, because }) => [(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.O)(release), because === "" ? "✅" : (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.O)(because)]));
// actions/rollback/src/index.ts
const run = (runtime) => (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.v)(runtime, async () => {
	const inputs = await readWish(runtime);
	for (const setting of inputs.settings) runtime.line(setting);
	const answer = await rollBackEnvironment(inputs, runtime);
	const { release, image, left, groups, candidates, steps } = answer;
	const outputs = {
		release,
		"ami-id": image,
		left,
		targets: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer.targets),
		groups: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.T)(groups),
		candidates: JSON.stringify(candidates),
		plan: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.E)(steps)
	};
	return (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.K)(runtime, answer, outputs, summary(inputs.environment.name, inputs.reason, answer));
});



/***/ })

};
