export const id = 632;
export const ids = [632];
export const modules = {

/***/ 8632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ targetResultsByNow),
/* harmony export */   c: () => (/* binding */ targetEndedWell),
/* harmony export */   i: () => (/* binding */ groupsByNow),
/* harmony export */   l: () => (/* binding */ whyOf$1),
/* harmony export */   n: () => (/* binding */ convergeWish),
/* harmony export */   o: () => (/* binding */ convergeTarget),
/* harmony export */   r: () => (/* binding */ converge),
/* harmony export */   s: () => (/* binding */ isProved),
/* harmony export */   t: () => (/* binding */ onPaper)
/* harmony export */ });
/* harmony import */ var _left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8088);
/* harmony import */ var _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(841);


// packages/domain/src/environment/restoring.ts
/** What is on its way to another image is no matter of the one that it comes from; its pointer is. */
const RESTORING = {
	rest: [
		"put-pointer",
		"add-version",
		"start-refresh"
	],
	forward: ["put-pointer"],
	back: []
};
const isRestoring = ({ way }, steps) => steps.some((step) => RESTORING[way].includes(step.do));
// packages/domain/src/environment/target-result.ts
const targetEndedWell = ({ outcome }) => outcome === "refreshed" || outcome === "unchanged";
/** Instances in service run what is to run there: without one, nothing is proved. */
const isProved = ({ groups }) => groups.some(({ instances }) => instances.on > 0);
/** Reasons of several targets; where there is only one nobody needs its name. */
const whyOf$1 = (results, several) => {
	const [only, ...others] = results;
	if (only && others.length === 0 && !several) return only.why;
	return results.map(({ target, why }) => `${several ? `${target}: ` : ""}${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.gt)(why)}`).join("; ");
};
// packages/domain/src/environment/converge-target.ts
/** One target: makes its pointer agree with the ledger and its fleet with the pointer, and labels the version that it has proved. */
const convergeTarget = (wish, target, world, goal, at) => {
	const found = world.targets.get(target) ?? { unreadable: "it was not looked at" };
	if (!(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(found)) return unread(target, found);
	const here = {
		wish,
		target,
		found,
		world,
		goal,
		at
	};
	return restorable(here, converged(here));
};
const converged = (here) => {
	const { wish, target, found, world, goal, at } = here;
	const refused = at.refused.get((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.rt)(target));
	if (refused) return failed$1(here, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.On)(refused), refused.message);
	const pointer = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.cn)(found.pointer);
	if (!pointer && mayStayUntouched(here)) return untouched(here);
	if (!pointer && goal.way === "back") return neverRan(here, "it has no pointer");
	if (!pointer) return failed$1(here, "pointer.missing", `Target ${target} of ${wish.environment} has no pointer.`);
	const label = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.$)(target, found, world, goal.way === "back" ? goal.release : void 0);
	return label ? { act: [label] } : pointed({
		...here,
		pointer
	});
};
/** Nothing runs there, nor has to: no release is missing there. */
const untouched = ({ target, found }) => {
	const pointer = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.cn)(found.pointer);
	const why = `there is no instance yet, which may be so${pointer ? `; its pointer stays on ${pointer.says?.release ?? pointer.image}` : ""}`;
	return { end: {
		target,
		outcome: "unchanged",
		release: pointer?.says?.release,
		image: pointer?.image ?? "",
		groups: [],
		why,
		untouched: true
	} };
};
const failed$1 = ({ target, found }, code, why) => {
	const pointer = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.cn)(found.pointer);
	return { end: {
		target,
		outcome: "failed",
		release: pointer?.says?.release,
		image: pointer?.image ?? "",
		groups: [],
		why,
		code
	} };
};
/** The others go back without it. What brings the release there is a promotion, which finds images and copies them. */
const neverRan = (here, why) => mayStayUntouched(here) ? untouched(here) : failed$1(here, "rollback.never-ran", `Target ${here.target} of ${here.wish.environment} cannot go back to ${here.goal.release}: ${why}.`);
const mayStayUntouched = ({ wish, target, found }) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.J)(wish.selections, target) && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.q)(found.fleet);
/** Nothing is brought back to an image that is gone: AWS would accept it, and nothing would come. Nor to what is rejected by now. */
const restorable = (here, turn) => {
	const { wish, found, world, goal } = here;
	if (!("act" in turn) || !isRestoring(goal, turn.act)) return turn;
	const obstacle = found.images && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.ct)(found, goal.pointer);
	const what = `${wish.environment} is not on ${goal.pointer}, and cannot be brought back to it`;
	const closed = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.st)([...(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.ut)(world, goal.pointer), ...obstacle ? [obstacle] : []], what);
	return closed ? failed$1(here, closed.code, closed.why) : turn;
};
/** Its pointer, which is there, is where it belongs; else it is moved there. */
const pointed = (here) => {
	const { wish, target, found, world, pointer, goal } = here;
	const drift = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.vt)(found.pointer, world.ledger);
	const release = pointer.says?.release;
	if (goal.way === "back" && release !== goal.release) return goBack$1(here);
	if (drift?.is === "foreign" && goal.way !== "back" && wish.drift === "stop") return failed$1(here, "pointer.foreign", (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.yt)(target, drift));
	if (goal.way !== "back" && drift) return putRight(here);
	if (release === void 0) return failed$1(here, "pointer.foreign", `The pointer of ${target} names no release.`);
	const closed = goal.way === "back" ? void 0 : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.ut)(world, release), `${wish.environment} cannot run ${release}`);
	return closed ? failed$1(here, closed.code, closed.why) : roll(here, {
		image: pointer.image,
		release
	});
};
const goBack$1 = (here) => {
	const { wish, goal, at } = here;
	const says = saidOf(here, goal.release);
	if (says && at.cancelled) return unmoved(here, roll(here, {
		image: says.image,
		release: goal.release
	}));
	return says ? moveTo(here, says, `${wish.environment} goes back to ${goal.release}`) : neverRan(here, "its pointer never said that release");
};
/** What its pointer says is told, not where it is to go. */
const unmoved = ({ pointer }, turn) => "end" in turn ? { end: {
	...turn.end,
	release: pointer.says?.release,
	image: pointer.image
} } : turn;
/** ms that Systems Manager is given to show a pointer that its ledger says was read back: reads are eventually consistent. */
const SHOWN = 6e4;
/** A pointer says what the ledger never announced, or does not show yet what it did. */
const putRight = (here) => {
	const { target, found, world, goal, at } = here;
	const said = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(world.ledger)?.modified ?? 0;
	if (!(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.un)(found.pointer).has(goal.pointer) && at.now < said + SHOWN) return {
		wait: `${target}: its pointer does not show ${goal.pointer} yet`,
		until: said + SHOWN
	};
	const says = saidOf(here, goal.pointer);
	if (says) return moveTo(here, says, `its ledger says ${goal.pointer}, and announced no other`);
	return mayStayUntouched(here) ? untouched(here) : failed$1(here, "pointer.differs", `The pointer of ${target} never said release ${goal.pointer}.`);
};
const unread = (target, { unreadable, code = "target.unreadable", passes }) => {
	const why = `Target ${target} cannot be read: ${unreadable}`;
	return passes ? {
		wait: why,
		stuck: code
	} : { end: {
		target,
		outcome: "failed",
		release: void 0,
		image: "",
		groups: [],
		why,
		code
	} };
};
/** The target's own history maps a release to its local image: no tag, no other account is asked. Undefined: it never said it. */
const saidOf = ({ found }, release) => {
	const known = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.un)(found.pointer).get(release);
	return known?.says && {
		image: known.image,
		says: known.says
	};
};
const moveTo = ({ wish, target, found, world }, { image, says }, because) => {
	const described = describedAnew(wish, world, says);
	return { act: [(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.et)(target, found.pointer, image, described, because)] };
};
/** What is said of the image stays; who moves the pointer, and where could be gone back to from it, are of now. */
const describedAnew = ({ writer, away }, world, { release, source, fingerprint, good: before }) => {
	const good = away ? before : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.z)(world, release);
	const left = away ? void 0 : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.zt)(world.ledger);
	return {
		release,
		source,
		fingerprint,
		run: writer.run,
		...good === void 0 ? {} : { good },
		...left === void 0 || left === release ? {} : { left },
		...away ? { away } : {}
	};
};
/** Every group of the target to the image that its pointer says. */
const rollGroups = ({ wish, target, found, world, goal, at }, { image, release }) => {
	const how = {
		image,
		strategy: goal.way === "forward" ? wish.strategy : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.an)(wish.strategy),
		onCancel: wish.onCancel,
		unpinned: wish.unpinned,
		displace: DISPLACED[goal.way],
		restarts: goal.way === "forward" ? 0 : RESTARTS,
		...isProving(goal, release) ? { unproved: { since: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Q)(world, at.now) } } : {},
		description: `golden-ami ${release} ${wish.writer.run}`.slice(0, 255)
	};
	const { groups, past } = found.fleet;
	const beside = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.xt)({
		...how,
		places: wish.places,
		among: wish.waves.flat()
	}, world, target, (one) => at.refused.has((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.gt)(one.target, one.group)));
	return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Zt)([...groups.values()].map((group) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__._t)(target, how, group, past, at, beside)));
};
/** Nobody has said yet that the release was proved there. */
const isProving = ({ way, release }, said) => way !== "rest" && said === release;
/** Who cancels a way back more often than this means it. */
const RESTARTS = 2;
/** Somebody's own refresh of what is verified (another instance type, say) is his; one that brings another image is undone. */
const DISPLACED = {
	back: "all",
	rest: "other-images",
	forward: "none"
};
const roll = (here, there) => {
	const { wish, target, found, world, pointer, goal, at } = here;
	const empty = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.X)(wish.selections, target, found.fleet);
	if (empty) return failed$1(here, empty.code, empty.message);
	const turn = rollGroups(here, there);
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
	if (!groups.every(_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Qt)) return { end: {
		...result,
		groups,
		...notThere(groups, here)
	} };
	if ((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.ln)(found.pointer)?.version !== pointer.version && (wasProved(here) || isProvedHere(here, there, groups))) return { act: [(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.tt)(target, pointer)] };
	if (goal.way === "forward" && !isProved({ groups })) return { end: {
		...result,
		groups,
		...unproved(here)
	} };
	const outcome = groups.some((group) => group.outcome === "refreshed") ? "refreshed" : "unchanged";
	return { end: {
		...result,
		outcome,
		groups,
		why: onImage(groups, pointer.image)
	} };
};
const unproved = ({ wish, target, pointer, found }) => {
	const why = found.fleet.groups.size === 0 ? "there is no group yet" : `no instance is in service that would run ${pointer.image}`;
	return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.J)(wish.selections, target) ? {
		outcome: "unchanged",
		why: `${why}, which may be so`
	} : {
		outcome: "configured",
		why
	};
};
/** The label is on the same image of the same release already: it is only brought forward. */
const wasProved = ({ found, pointer }) => {
	const verified = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.ln)(found.pointer);
	return verified?.image === pointer.image && verified.says?.release === pointer.says?.release;
};
/** The label says that all targets which have the pointer are proved: the last of them puts it there. One that may be empty may be so. */
const isProvedHere = (here, there, groups) => {
	const { wish, target, world } = here;
	const all = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(wish.places, target).map((beside) => {
		const found = world.targets.get(beside);
		return {
			beside,
			rolled: found && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(found) ? rollGroups({
				...here,
				target: beside,
				found
			}, there) : { end: [] }
		};
	});
	const ended = all.flatMap(({ beside, rolled }) => "end" in rolled && rolled.end.every(_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Qt) ? [{
		target: beside,
		groups: rolled.end
	}] : []);
	const proving = [{
		target,
		groups
	}, ...ended];
	return ended.length === all.length && proving.some(isProved) && proving.every((one) => isProved(one) || (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.J)(wish.selections, one.target));
};
/** `12 of 12 instances run ami-…` */
const onImage = (groups, what) => {
	return `${groups.reduce((sum, group) => sum + group.instances.on, 0)} of ${groups.reduce((sum, group) => sum + group.instances.of, 0)} instances run ${what}`;
};
/** Why nothing new may be started now; empty: it may. */
const closedGates = ({ windows, freezes, zone }, world, now) => [
	(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.qt)((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(world.ledger)),
	(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Kt)({
		windows,
		zone,
		estimate: 0
	}, now),
	(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Jt)({
		freezes,
		zone,
		estimate: 0
	}, now)
].filter(({ verdict }) => verdict !== "pass").map(({ gate, because }) => `${gate}: ${because}`).join("; ");
/** Not every group got there. The release is to blame for a group that failed with it, not for one that AWS refused to change. */
const notThere = (groups, { found, target, at }) => {
	const bad = groups.filter((group) => !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(group));
	const why = bad.map(({ group, why }) => `${group}: ${why}`).join("; ");
	if (bad.some(({ outcome }) => outcome === "cancelled")) return {
		outcome: "cancelled",
		why
	};
	if (bad.every(({ outcome }) => outcome === "taken-back")) return {
		outcome: "taken-back",
		why
	};
	const failedHere = ({ group, outcome }) => (outcome === "rolled-back" || outcome === "failed") && !at.refused.has((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.gt)(target, group)) && !isUnreadable(found.fleet, group);
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
// packages/domain/src/environment/account.ts
/** `goal`: where the run brings them; undefined: it has not come to one. */
const targetResultsByNow = (wish, world, goal, at) => wish.waves.flat().map((target) => targetResultByNow(wish, target, world, goal, at));
const targetResultByNow = (wish, target, world, goal, at) => {
	const found = world.targets.get(target) ?? { unreadable: "it was not looked at" };
	const turn = goal && convergeTarget(wish, target, world, goal, at);
	if (turn && "end" in turn) return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(found) && turn.end.code === "release.rejected" ? withGroups(turn.end, found) : turn.end;
	if (!(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(found)) return {
		target,
		outcome: "open",
		release: void 0,
		image: "",
		groups: [],
		why: `it cannot be read: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.gt)(found.unreadable)}`
	};
	return open(target, found, goal);
};
/** What is rejected is not rolled out any more, by this run or another: what has become of each group is told all the same. */
const withGroups = (result, { fleet }) => ({
	...result,
	groups: [...fleet.groups.values()].map((group) => ({
		...groupByNow(group, result.image, fleet.past),
		target: result.target
	}))
});
/** Facts alone: what the run would do next is not done. */
const open = (target, found, goal) => {
	const pointer = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.cn)(found.pointer);
	const image = pointer?.image ?? "";
	const wished = (goal?.way === "back" ? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.ht)(found, goal.release) : void 0) ?? image;
	const groups = [...found.fleet.groups.values()].map((group) => ({
		...groupByNow(group, wished),
		target
	}));
	const says = pointer ? `its pointer says ${pointer.says?.release ?? image}` : "it has no pointer";
	const why = pointer ? `${says}; ${onImage(groups, wished)}` : says;
	return {
		target,
		outcome: "open",
		release: pointer?.says?.release,
		image,
		groups,
		why
	};
};
/** Of groups that no environment describes. */
const groupsByNow = (wish, names, { groups, past }, at) => names.map((name) => {
	const found = groups.get(name) ?? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.en)(name);
	const turn = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__["in"])(wish, found, past, at, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.$t)(wish, groups, (one) => at.refused.has(one)));
	return "end" in turn ? turn.end : groupByNow(found, wish.image);
});
/** A group that has not come to its end, or to a bad one. `image`: the one that it is to run; `past`: refreshes that had ended before. */
const groupByNow = (found, image, past) => {
	const common = {
		group: found.name,
		outcome: "open"
	};
	if (!(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.on)(found)) return {
		...common,
		why: `it cannot be read: ${found.unreadable}`,
		before: "",
		instances: {
			on: 0,
			of: 0
		}
	};
	const instances = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.rn)(found, image);
	const before = found.versions.find(({ number }) => number === found.number)?.image ?? "";
	const ended = past && found.refreshes.find(({ id, state }) => !past.has(id) && isBad(state));
	const reason = ended ? `; instance refresh ${ended.id} is ${ended.status}${ended.why === "" ? "" : `: ${ended.why}`}` : "";
	const outcome = ended && isBad(ended.state) ? ended.state : common.outcome;
	return {
		...common,
		outcome,
		why: `${instances.on} of ${instances.of} instances run ${image}${reason}`,
		before,
		instances
	};
};
const BAD = [
	"failed",
	"cancelled",
	"rolled-back"
];
const isBad = (state) => BAD.some((bad) => bad === state);
// packages/domain/src/environment/take-back.ts
/**
* A rollout that somebody has called off, by cancelling its run with `on-cancel: rollback` or by a rollback at AWS, goes back everywhere.
* The ledger says so before anything else, so that whoever comes next goes on with that; nothing has failed, so nothing is rejected.
*/
/**
* `images`: that has to be shown first. Undefined: it is written already, there is nothing to go back to, or the run sees only a part of the
* environment. Where no target can be read nothing is chosen.
*/
const takeBack = ({ writer, leftOut }, world, release, reason, { now }) => {
	if (leftOut || (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(world).length === 0) return void 0;
	if (!(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.mt)(world)) return "images";
	const to = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.P)(world, release);
	return to === void 0 ? void 0 : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.at)(world.ledger, {
		kind: "rolling-back",
		release: to,
		from: null,
		reason,
		hold: false
	}, writer, now, reason, { evidence: { [_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Nt]: release } });
};
/** The run is cancelled while instances are being replaced. `walked`: what it would do without the ledger. */
const takenBack = (wish, world, { way, release }, at, walked) => {
	if (!at.cancelled || wish.onCancel !== "rollback" || way !== "forward" || !isBegun$1(world)) return void 0;
	const event = takeBack(wish, world, release, `the rollout of ${release} was cancelled`, at);
	if (event === "images") return { need: "images" };
	return event && { act: [event, ...stepsOf(walked()).filter((step) => step.do === "rollback-refresh")] };
};
/**
* Nobody may have what is quarantined, however far it has come: AWS would go on and replace the rest of the fleet with it, whoever launches
* what a pointer says would launch it, and what is only announced would stay announced for ever.
*/
const barredUnderWay = (wish, world, { way, release }, at) => {
	const barred = world.barred.get(release);
	if (!barred || way !== "forward" || wish.onFailure !== "rollback") return void 0;
	const event = takeBack(wish, world, release, `${release} was quarantined while it was on its way: ${barred.reason}`, at);
	if (event === "images") return { need: "images" };
	return event && { act: [event] };
};
const stepsOf = (turn) => "act" in turn ? turn.act : [];
/** Some of it is there, between two waves as well. */
const isBegun$1 = (world) => isUnderWay$1(world) || (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(world).some(([, { pointer, fleet }]) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.G)(fleet, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.cn)(pointer)?.image ?? ""));
/** Groups are on the way to what their pointer says, or on the way back from it because somebody asked for that. */
const isUnderWay$1 = (world) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(world).some(([, { pointer, fleet }]) => {
	const image = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.cn)(pointer)?.image;
	return [...fleet.groups.values()].filter(_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.on).some((group) => image !== void 0 && group.refreshes.some((refresh) => isGoing(refresh) && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.xt)(group, refresh).includes(image)));
});
const isGoing = ({ state, requested }) => state === "going" || state === "ending" && requested === true;
// packages/domain/src/environment/give-up.ts
/** Not every target got there. What the release is to blame for bars it here; with `on-failure: rollback` the environment goes back. */
const giveUp = (wish, world, goal, targets, at) => {
	const several = targets.length > 1;
	const begun = targets.filter((target) => target.outcome !== "waiting");
	const bad = begun.filter((target) => !targetEndedWell(target));
	const known = begun.find(({ release }) => release !== void 0);
	const groups = targets.flatMap((target) => target.groups);
	const common = {
		release: known?.release,
		image: known?.image ?? "",
		targets,
		groups
	};
	const cancelled = bad.filter(({ outcome }) => outcome === "cancelled");
	if (cancelled.length > 0) {
		const onwards = goal.way === "back" ? `; ${wish.environment} goes back to ${goal.release}, and the next run goes on with that` : "";
		return { end: {
			...common,
			outcome: "cancelled",
			why: whyOf$1(cancelled, several) + onwards
		} };
	}
	const taken = bad.filter(({ outcome }) => outcome === "taken-back");
	if (taken.length > 0 && taken.length === bad.length) {
		const why = whyOf$1(taken, several);
		const back = goal.way === "forward" ? takeBack(wish, world, goal.release, why, at) : void 0;
		if (back === "images") return { need: "images" };
		return back ? { act: [back] } : { end: {
			...common,
			outcome: "cancelled",
			why
		} };
	}
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
		...codesIn(first, failed)
	} };
};
/** Targets and groups are told together, and each may be refused for something else. */
const codesIn = (first, failed) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.pt)(first.code ?? "rollout.failed", failed.flatMap(({ code, groups }) => [code ?? [], ...groups.map(({ refusal }) => refusal?.code ?? [])].flat()));
/** Every group that failed, with its reason, and every target that has none to show. */
const reasonOf = (bad, several) => bad.flatMap(({ target, groups, why }) => {
	const failed = groups.filter((group) => !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(group)).map((group) => `${group.group}: ${group.why}`);
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
	if (wish.onFailure !== "rollback") return acting((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.at)(world.ledger, failing, wish.writer, at.now, because));
	if (!(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.mt)(world)) return { need: "images" };
	const to = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.P)(world, release);
	if (to === void 0) return acting((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.at)(world.ledger, failing, wish.writer, at.now, because));
	const happening = {
		kind: "rolling-back",
		release: to,
		from: release,
		reason,
		hold: false
	};
	return acting((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.at)(world.ledger, happening, wish.writer, at.now, because, { evidence: { left: release } }));
};
// packages/domain/src/environment/before-rollout.ts
/** What has begun somewhere is gone on with, each target for itself. Undefined: nothing stands in the way. */
const refusedBeforeRollout = (wish, world, goal, at) => {
	if (at.cancelled || goal.way !== "forward" || isBegun((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.M)(world, wish.leftOut), goal)) return void 0;
	const refusals = wish.waves.flat().flatMap((target) => {
		const found = world.targets.get(target);
		const pointer = found && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(found) ? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.cn)(found.pointer) : void 0;
		if (found && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(found) && pointer?.says?.release !== goal.release) return [];
		const beside = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.xt)({
			...wish,
			among: wish.waves.flat()
		}, world, target);
		return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.O)(wish, target, found, pointer?.image, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.St)(beside));
	});
	const lasting = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Z)(world, at.now) ? refusals.filter(({ passes }) => !passes) : refusals;
	if (lasting.length > 0) return giveUp(wish, world, goal, resultsOf(wish, world, lasting), at);
	return refusals.length > 0 ? {
		wait: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.D)(refusals, world.targets.size > 1),
		stuck: "target.unreadable"
	} : void 0;
};
/** Something runs it already or is about to, or this run has tried it; what was so when a target was last read is no less begun since. */
const isBegun = (world, { release }) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Et)(world).some(({ pointer, fleet }) => {
	const desired = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.cn)(pointer);
	return desired?.says?.release === release && ((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.G)(fleet, desired.image) || wasTried(fleet, desired.image));
});
const wasTried = ({ groups, past }, image) => [...groups.values()].filter(_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.on).some((group) => group.refreshes.some((refresh) => !past.has(refresh.id) && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.xt)(group, refresh).includes(image)));
const resultsOf = (wish, world, refusals) => wish.waves.flat().map((target) => {
	const found = world.targets.get(target);
	const pointer = found && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(found) ? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.cn)(found.pointer) : void 0;
	const common = {
		target,
		release: pointer?.says?.release,
		image: pointer?.image ?? "",
		groups: []
	};
	const here = refusals.filter((refusal) => refusal.target === target);
	const [first] = here;
	if (!first) return {
		...common,
		outcome: "waiting",
		why: "nothing is begun while other targets are refused"
	};
	const groups = found && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(found) ? here.flatMap((refusal) => refusedGroup(refusal, found, common.image)) : [];
	return {
		...common,
		outcome: "failed",
		why: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.D)(here, false),
		code: first.code,
		groups
	};
});
const refusedGroup = ({ target, group, code, message }, { fleet }, image) => {
	if (group === void 0) return [];
	const found = fleet.groups.get(group);
	const instances = found && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.on)(found) ? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.rn)(found, image) : {
		on: 0,
		of: 0
	};
	return [{
		group,
		target,
		outcome: "refused",
		why: message,
		refusal: {
			code,
			message
		},
		before: "",
		instances
	}];
};
// packages/domain/src/environment/settle.ts
/** Every target runs what its pointer says and is labelled: what is said of the environment then. */
const settle = (wish, world, goal, results, at) => {
	const restored = goal.way === "rest" ? results.filter((result) => isPutBack(wish, world, result)) : [];
	const targets = results.map((result) => restored.includes(result) ? putBack(result) : result);
	const groups = targets.flatMap((target) => target.groups);
	const there = targets.filter(({ untouched }) => !untouched);
	const release = there[0]?.release;
	const common = {
		release,
		image: there[0]?.image ?? "",
		targets,
		groups
	};
	if (release === void 0 || there.some((target) => target.release !== release)) {
		const said = there.map(({ target, release }) => `${target} says ${release}`).join(", ");
		const why = `The pointers of ${wish.environment} differ: ${said || "there is none"}.`;
		return { end: {
			...common,
			outcome: "failed",
			why,
			code: "pointer.differs"
		} };
	}
	const where = whatRuns(there, release);
	const kind = wish.leftOut ? void 0 : becameTrue(world, goal, release);
	if ((kind === "verified" || kind === "rolled-back" && !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(world.ledger).good.includes(release)) && !areProved(wish, targets)) return configured(wish, targets.map((target) => asConfigured(wish, target)));
	if (kind) {
		const evidence = evidenceOf(there);
		const event = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.at)(world.ledger, {
			kind,
			release
		}, wish.writer, at.now, onImage(groups, where), { evidence });
		if (event) return { act: [event] };
	}
	const outcome = wish.leftOut && goal.way === "back" ? "rolled-back" : outcomeOf(wish, world, targets);
	return { end: {
		...common,
		outcome,
		why: whyOf(outcome, wish, release, onImage(groups, where), world) + putBackText(restored) + leftOutIn(wish)
	} };
};
const areProved = ({ selections }, targets) => targets.some(isProved) && targets.every((one) => isProved(one) || (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.J)(selections, one.target));
/** Also on the way back: nobody has ever seen it run there. */
const asConfigured = ({ selections }, target) => isProved(target) || (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.J)(selections, target.target) ? target : {
	...target,
	outcome: "configured",
	why: `no instance is in service that would run ${target.image}`
};
/** What is to run would be launched, and no instance proves it: nothing is written. */
const configured = ({ environment }, targets) => {
	const { release, image = "" } = targets.find((one) => one.release !== void 0) ?? {};
	const groups = targets.flatMap((target) => target.groups);
	const unproved = targets.filter((target) => !isProved(target) && target.outcome !== "waiting");
	return { end: {
		outcome: "configured",
		release,
		image,
		targets,
		groups,
		why: `${environment} would launch ${release}, and no instance in service proves it${unproved.length === 0 || targets.length === 1 ? "" : ` in ${unproved.map(({ target }) => target).join(", ")}`}`
	} };
};
/** This run has moved its pointer since its ledger was written last: what was verified is restored, and nothing of that is written. */
const isPutBack = ({ writer }, world, { target }) => {
	const found = world.targets.get(target);
	const desired = found && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(found) ? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.cn)(found.pointer) : void 0;
	return desired?.says?.run === writer.run && desired.modified > ((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(world.ledger)?.modified ?? 0);
};
const leftOutIn = ({ leftOut }) => leftOut ? `; ${(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.A)(leftOut)}` : "";
const putBack = (result) => ({
	...result,
	outcome: "refreshed",
	why: `its pointer was put back; ${result.why}`
});
const putBackText = (restored) => restored.length === 0 ? "" : `; put back: ${restored.map(({ target }) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.rt)(target)).join(", ")}`;
/**
* What nobody intended is nothing that became true: the soak of what is verified goes on. What runs while another one is only announced was
* intended before, and is a way back from now on.
*/
const becameTrue = (world, { way, release: intended }, release) => {
	const { current, good } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(world.ledger);
	if (way === "back") return release === intended ? "rolled-back" : void 0;
	if (way === "rest") return void 0;
	return release === intended || release === current && !good.includes(release) ? "verified" : void 0;
};
/** What this run has brought about, by what it has written, or by what it has restored where nothing is written. */
const outcomeOf = ({ writer }, world, targets) => {
	const last = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.It)(world.ledger);
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
const whyOf = (outcome, wish, release, proof, world) => {
	switch (outcome) {
		case "unchanged": return wish.leftOut ? proof : `${proof}, and it is verified already`;
		case "rolled-back": return `${wish.environment} runs ${release} again${whatFor(world)}`;
		case "refreshed": return proof;
	}
};
/** What it was gone back for: an alarm by its name, a group by what became of it, or what a person said (untrusted text). */
const whatFor = ({ ledger }) => {
	const reason = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(ledger).findLast(({ event }) => event.kind === "rolling-back")?.event.reason;
	return reason ? `: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.gt)(reason)}` : "";
};
// packages/domain/src/environment/converge.ts
const converge = (wish, world, at) => {
	const refused = at.refused.get((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.nt)(wish.environment));
	if (refused) return failed(world, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.On)(refused), refused.message);
	const standing = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.C)(wish.environment, world) ?? (wish.passesHalt ? void 0 : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.S)(wish.environment, world, wish));
	if (standing) return failed(world, standing.code, standing.why);
	const event = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.w)(world, wish.writer, at.now) ?? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.it)(world.ledger, wish.writer);
	if (event) return { act: [event] };
	const gaveUp = rolloutThatFailed(wish, world);
	if (gaveUp !== void 0) return failed(world, "rollout.failed", gaveUp);
	const stopped = wish.continuing && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.E)({
		...wish,
		approvals: wish.continuing
	}, world);
	if (stopped) return stopped;
	const goal = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.bt)(world.ledger);
	if (!goal) return failed(world, "pointer.missing", `Nothing was ever promoted into ${wish.environment}, nor recorded there.`);
	if (goal.way === "back") return goBack(wish, world, goal, at);
	const walked = () => walk(wish, world, goal, goal.way === "rest" ? [wish.waves.flat()] : wish.waves, at);
	return takenBack(wish, world, goal, at, walked) ?? barredUnderWay(wish, world, goal, at) ?? labelled(wish, world, at) ?? pointersPutRight(wish, world, goal, at) ?? refusedBeforeRollout(wish, world, goal, at) ?? walked();
};
/** No target keeps the label on a release that must not have it because its wave is not begun, or because there is no way back. */
const labelled = ({ places, leftOut }, world, at) => {
	const steps = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Dt)((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.M)(world, leftOut)).flatMap(([name, target]) => {
		const step = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.$)(name, target, world, void 0);
		return step && !at.refused.has((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.rt)(name)) ? [step] : [];
	});
	if (steps.length === 0) return void 0;
	return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.mt)(world) ? { act: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.At)(steps, places) } : { need: "images" };
};
/**
* No pointer stays on what was rejected, or on what nobody announced, because its wave is not begun. What cannot be put right, or has to be
* waited for, is told by its wave.
*/
const pointersPutRight = (wish, world, goal, at) => {
	const steps = wish.waves.flat().flatMap((name) => {
		const found = world.targets.get(name);
		if (!found || !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(found) || !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.vt)(found.pointer, world.ledger)) return [];
		const turn = convergeTarget(wish, name, world, goal, at);
		return "act" in turn ? turn.act : [];
	});
	if (steps.length === 0) return void 0;
	if (isRestoring(goal, steps) && !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.mt)(world)) return { need: "images" };
	return { act: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.At)(steps, wish.places) };
};
/** A way back that is not there any more is no way: it is not waited for. */
const goBack = (wish, world, goal, at) => {
	const { release } = goal;
	const what = `${wish.environment} cannot go back to ${release}`;
	const said = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.ut)(world, release);
	if (said.length === 0 && !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.mt)(world)) return { need: "images" };
	const closed = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.st)(said, what) ?? ((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.W)(world, release) ? void 0 : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.lt)(world, release), what));
	if (closed) return labelled(wish, world, at) ?? failed(world, closed.code, closed.why);
	return walk(wish, world, goal, [wish.waves.flat()], at);
};
const walk = (wish, world, goal, waves, at) => {
	const turn = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tn)(waves.map((wave) => () => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.An)(wave.map((target) => convergeTarget(wish, target, world, goal, at)))), targetEndedWell);
	if ("act" in turn && isRestoring(goal, turn.act) && !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.mt)(world)) return { need: "images" };
	if ("act" in turn) return { act: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.At)(turn.act, wish.places) };
	if ("wait" in turn) return turn;
	const results = [...turn.end, ...notBegun(waves, turn.end, world)];
	if (results.every(targetEndedWell)) return settle(wish, world, goal, results, at);
	return results.every(isUnderWay) ? configured(wish, results) : giveUp(wish, world, goal, results, at);
};
/** Nothing has failed there: it is proved, or has nothing to prove it with, or its turn has not come. */
const isUnderWay = (result) => targetEndedWell(result) || result.outcome === "configured" || result.outcome === "waiting";
/** An end before any target was asked. */
const failed = (world, code, why) => {
	const [pointer] = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(world);
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
	const last = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.It)(world.ledger);
	if (last?.kind !== "failed" || last.run !== writer.run) return void 0;
	return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(world).some(({ says }) => says?.release === last.release) ? last.reason ?? "" : void 0;
};
const notBegun = (waves, ended, world) => waves.flat().filter((name) => !ended.some(({ target }) => target === name)).map((target) => {
	const found = world.targets.get(target);
	const pointer = found && "pointer" in found ? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.cn)(found.pointer) : void 0;
	const why = ended.every((result) => targetEndedWell(result) || result.outcome === "configured") ? "an earlier wave has proved nothing yet" : "an earlier wave has not ended well";
	return {
		target,
		outcome: "waiting",
		release: pointer?.says?.release,
		image: pointer?.image ?? "",
		groups: [],
		why
	};
});
// packages/domain/src/environment/converge-wish.ts
/** What the delivery file wishes for an environment. */
const convergeWish = (home, { name: environment, targets, waves, strategy, onFailure, onCancel, unpinned, windows, freezes, zone, approvals }, writer, { drift = "stop", continues, only } = {}) => ({
	environment,
	home: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.gn)(home),
	waves: only?.environment.waves ?? waves,
	leftOut: only?.leftOut,
	selections: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Y)(targets),
	places: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.jt)(targets),
	writer,
	strategy,
	onFailure,
	onCancel,
	unpinned,
	windows,
	freezes,
	zone,
	drift,
	passesHalt: false,
	continuing: continues ? approvals : void 0
});
// packages/domain/src/environment/on-paper.ts
/** What the plan of an environment comes to: nothing was done, and what the real run would wait for is no failure. */
/** `seen`: as it was looked at, before anything was assumed of it. */
const onPaper = (seen, end) => {
	const failed = end.outcome === "failed" ? end.targets.filter(({ outcome }) => outcome === "failed") : [];
	if (failed.length === 0) return {
		end,
		awaited: []
	};
	const passing = new Map((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(seen).filter(([, { passes }]) => passes));
	const awaited = failed.flatMap(({ target }) => {
		const unread = passing.get(target);
		return unread ? [awaitedText(target, unread.unreadable)] : [];
	});
	const isAwaited = awaited.length === failed.length;
	return {
		end: {
			...end,
			why: whyOf$1(failed, end.targets.length > 1)
		},
		awaited: isAwaited ? awaited : []
	};
};
const awaitedText = (target, unreadable) => `Target ${target} cannot be read now: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.gt)(unreadable)}. The run itself waits for it, and then does what is missing there.`;



/***/ })

};
