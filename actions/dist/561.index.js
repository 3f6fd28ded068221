export const id = 561;
export const ids = [561];
export const modules = {

/***/ 8561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ assumeEnvironment),
/* harmony export */   B: () => (/* binding */ desiredVersion),
/* harmony export */   C: () => (/* binding */ justFreedBy),
/* harmony export */   D: () => (/* binding */ freezesGate),
/* harmony export */   E: () => (/* binding */ holdGate),
/* harmony export */   F: () => (/* binding */ endedWell),
/* harmony export */   G: () => (/* binding */ verifiedAt),
/* harmony export */   H: () => (/* binding */ versionsByRelease),
/* harmony export */   I: () => (/* binding */ rollout),
/* harmony export */   K: () => (/* binding */ isRejected),
/* harmony export */   L: () => (/* binding */ fastPath),
/* harmony export */   M: () => (/* binding */ readTargets),
/* harmony export */   N: () => (/* binding */ unreadTargets),
/* harmony export */   O: () => (/* binding */ DAY),
/* harmony export */   P: () => (/* binding */ assume),
/* harmony export */   R: () => (/* binding */ readable$1),
/* harmony export */   S: () => (/* binding */ holder),
/* harmony export */   T: () => (/* binding */ windowsGate),
/* harmony export */   U: () => (/* binding */ newestVersion),
/* harmony export */   V: () => (/* binding */ verifiedVersion),
/* harmony export */   W: () => (/* binding */ stateOf),
/* harmony export */   _: () => (/* binding */ oncePerPointer),
/* harmony export */   a: () => (/* binding */ readLedger),
/* harmony export */   b: () => (/* binding */ groupSubject),
/* harmony export */   c: () => (/* binding */ readEnvironment),
/* harmony export */   d: () => (/* binding */ encodeQuarantine),
/* harmony export */   f: () => (/* binding */ labelVerified),
/* harmony export */   g: () => (/* binding */ writeEvent),
/* harmony export */   h: () => (/* binding */ putPointer),
/* harmony export */   i: () => (/* binding */ lookAtTargets),
/* harmony export */   j: () => (/* binding */ isRead),
/* harmony export */   k: () => (/* binding */ zone),
/* harmony export */   l: () => (/* binding */ environmentRun),
/* harmony export */   m: () => (/* binding */ pointerSubject),
/* harmony export */   n: () => (/* binding */ lookAtEnvironment),
/* harmony export */   o: () => (/* binding */ lookAtFleet),
/* harmony export */   p: () => (/* binding */ ledgerSubject),
/* harmony export */   q: () => (/* binding */ lastGood),
/* harmony export */   r: () => (/* binding */ lookAtHome),
/* harmony export */   s: () => (/* binding */ reconcileUnderLock),
/* harmony export */   t: () => (/* binding */ environmentAct),
/* harmony export */   u: () => (/* binding */ withoutLock),
/* harmony export */   v: () => (/* binding */ placesOf),
/* harmony export */   w: () => (/* binding */ openings),
/* harmony export */   x: () => (/* binding */ rollGroupIn),
/* harmony export */   y: () => (/* binding */ sharing),
/* harmony export */   z: () => (/* binding */ bringLabelForward)
/* harmony export */ });
/* harmony import */ var _connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3684);

// packages/domain/src/parameter-text.ts
/**
* JSON as Parameter Store takes it. A value or description must not contain `{{`, which Systems Manager reads as the beginning of a
* reference, and sizes are counted in bytes: so `{` inside strings is written `\u007b`, and whatever is not ASCII as `\uXXXX`.
* @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
*/
const STRING = /"(?:[^"\\]|\\.)*"/g;
const unicodeEscape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
/** One line of ASCII: its length is its size in bytes. Parses to the same value as plain JSON does. */
const parameterText = (value) => JSON.stringify(value).replace(STRING, (string) => string.replace(/[{\u007f-\uffff]/g, unicodeEscape));
/** The object that the text says, or undefined: not JSON, or JSON of something else. */
const parsedObject = (text) => {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
};
/** The longest beginning of a text that takes at most so many bytes in `parameterText`, with `…` when something was cut. */
const clipped = (text, bytes) => {
	const size = (part) => parameterText(part).length - 2;
	if (size(text) <= bytes) return text;
	let kept = "";
	for (const character of text) {
		if (size(`${kept}${character}…`) > bytes) break;
		kept += character;
	}
	return `${kept}…`;
};
// packages/domain/src/ledger/event.ts
const EVENT_KINDS = [
	"baseline",
	"promoting",
	"promoted",
	"verified",
	"failed",
	"rolling-back",
	"rolled-back",
	"held",
	"rejected",
	"quarantined",
	"superseded"
];
/** The same for every attempt of a run and every repeated write, so that one event is never written twice in a row. */
const eventId = ({ run, environment, kind, release }, digest) => digest([
	run,
	environment,
	kind,
	release
].join("\n")).slice(0, 16);
// packages/domain/src/ledger/decode.ts
/** Parameter values as ledger events, strictly: nothing is decided on a ledger that is only half understood. */
const isText = (value) => typeof value === "string";
const isTime = (value) => typeof value === "string" && !Number.isNaN(Date.parse(value));
const isReleaseText = (value) => typeof value === "string" && (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.ft)(value);
const isDuration = (value) => typeof value === "string" && (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.It)(value) !== void 0;
const orNull = (check) => (value) => value === null || check(value);
const orAbsent = (check) => (value) => value === void 0 || check(value);
const listOf = (check) => (value) => Array.isArray(value) && value.every(check);
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Every key as said. Keys that are not named are let through: a later release may add one without a new `v`. */
const shaped = (shape) => (value) => isObject(value) && Object.entries(shape).every(([key, check]) => check(value[key]));
const mapOf = (key, check) => (value) => isObject(value) && Object.keys(value).every(key) && Object.values(value).every(check);
const STATE = {
	current: orNull(isReleaseText),
	good: listOf(isReleaseText),
	intent: orNull(shaped({
		release: isReleaseText,
		kind: (value) => value === "promote" || value === "rollback",
		run: isText,
		at: isTime,
		plan: orAbsent(isText)
	})),
	hold: orNull(shaped({
		reason: isText,
		by: isText,
		at: isTime
	})),
	rejected: listOf(shaped({
		release: isReleaseText,
		reason: isText
	})),
	soak: mapOf(isReleaseText, isDuration)
};
const EVENT = {
	id: isText,
	kind: (value) => EVENT_KINDS.some((kind) => kind === value),
	at: isTime,
	release: isReleaseText,
	run: isText,
	actor: isText,
	approvers: listOf(isText),
	reason: orNull(isText),
	evidence: mapOf(isText, isText),
	state: isObject
};
const misshapen = (value, shape, path = "") => Object.entries(shape).flatMap(([key, check]) => check(value[key]) ? [] : [`${path}${key}`]);
const complaint = (value) => {
	if (!value) return "it is not a JSON object";
	if (value.v !== 1) return `its "v" is ${JSON.stringify(value.v) ?? "missing"}, and this release of golden-ami reads 1`;
	const bad = [...misshapen(value, EVENT), ...isObject(value.state) ? misshapen(value.state, STATE, "state.") : []];
	return bad.length === 0 ? void 0 : `missing or malformed: ${bad.join(", ")}`;
};
/** `name` and `version` of the parameter are for the message. Throws the UserError `ledger.unreadable`. */
const decodeEvent = (text, name, version) => {
	const value = parsedObject(text);
	const wrong = complaint(value);
	if (wrong !== void 0) throw new _connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.J("ledger.unreadable", `Version ${version} of ${name} is no ledger event: ${wrong}.`);
	return value;
};
// packages/domain/src/ledger/state.ts
/** An environment of which nothing has been written yet. */
const UNWRITTEN = {
	current: null,
	good: [],
	intent: null,
	hold: null,
	rejected: [],
	soak: {}
};
/**
* Where to go back to: the last verified release that is neither rejected nor quarantined. `not`: the one that is being left.
* Undefined when there is none.
*/
const lastGood = (state, quarantined, not) => state.good.find((release) => release !== not && !quarantined.has(release) && !isRejected(state, release));
const isRejected = (state, release) => state.rejected.some((rejection) => rejection.release === release);
// packages/domain/src/ledger/history.ts
/** The version that decides; undefined while nothing has been written. Order of `versions` does not matter. */
const newestVersion = (versions) => versions.reduce((newest, version) => newest && newest.version > version.version ? newest : version, void 0);
const stateOf = (versions) => newestVersion(versions)?.event.state ?? UNWRITTEN;
/** An event is not written again when the newest version has its id: the answer to the first write was lost, or the job is run again. */
const isWritten = (versions, id) => newestVersion(versions)?.event.id === id;
/** ms at which the newest `verified`, `rolled-back` or `baseline` event of the release was written, by AWS's time. */
const verifiedAt = (versions, release) => newestVersion(versions.filter(({ event }) => event.release === release && (event.kind === "verified" || event.kind === "rolled-back" || event.kind === "baseline")))?.modified;
// packages/domain/src/pointer.ts
/**
* The pointer of one target: an SSM parameter whose value is an AMI id. Each version's description says what the image is, so that a
* target's own history maps releases to its local AMI ids.
*/
/** @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html */
const MOST_DESCRIPTION = 1024;
/** Throws a RangeError when it does not fit: every part is bounded, so only a bug makes one that long. */
const encodeDescription = ({ release, source, fingerprint, run }) => {
	const text = parameterText({
		release,
		source,
		fingerprint,
		run
	});
	if (text.length > 1024) throw new RangeError(`a pointer's description of ${text.length} characters does not fit ${MOST_DESCRIPTION}`);
	return text;
};
/** Undefined for a description that somebody else wrote: such a version is an image without a release. */
const decodeDescription = (description) => {
	const { release, source, fingerprint, run } = parsedObject(description ?? "") ?? {};
	return typeof release === "string" && (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.ft)(release) && typeof source === "string" && typeof fingerprint === "string" && typeof run === "string" ? {
		release,
		source,
		fingerprint,
		run
	} : void 0;
};
/** The label of the version that refresh has proved. */
const VERIFIED = "verified";
const newestFirst = (history) => [...history].sort((a, b) => b.version - a.version);
/** The desired image: the newest version. Undefined when the pointer does not exist. */
const desiredVersion = (history) => newestFirst(history)[0];
/** The proved image. A label is on one version only. */
const verifiedVersion = (history) => history.find(({ labels }) => labels.includes(VERIFIED));
/** What the history knows of releases: the newest version of each, the newest release first. */
const versionsByRelease = (history) => {
	const byRelease = /* @__PURE__ */ new Map();
	for (const version of newestFirst(history)) if (version.says && !byRelease.has(version.says.release)) byRelease.set(version.says.release, version);
	return byRelease;
};
/**
* What to do before the pointer is moved once more, so that the label `verified` never stays on the oldest version. Undefined: nothing.
* - `label`: a newer version says the same image and release; the label moves there.
* - `restate`: there is none; the proved image is written once more, labelled, and only then the pointer is moved. The label never goes to
*   a version that was not proved.
* @see https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-versions.html
*/
const bringLabelForward = (history) => {
	const [desired, verified] = [desiredVersion(history), verifiedVersion(history)];
	if (!desired || !verified || desired.version - verified.version < 95) return void 0;
	const same = newestFirst(history).find(({ image, says, version }) => version > verified.version && image === verified.image && says?.release === verified.says?.release);
	return same ? { label: same } : { restate: verified };
};
// packages/domain/src/rollout/group.ts
const readable$1 = (found) => !("unreadable" in found);
// packages/domain/src/rollout/preferences.ts
/** AWS takes 100 to 200, and no more than 100 above the minimum. */
const MOST_HEALTHY = 200;
/**
* Launch before terminate: with 110 % a group of three could not launch a fourth, so the maximum is raised to one more instance.
* Source: Auto Scaling User Guide, "Understand the default values for an instance refresh"; RefreshPreferences in the API reference.
*/
const refreshPreferences = (strategy, desired) => ({
	MinHealthyPercentage: strategy.minHealthy,
	MaxHealthyPercentage: Math.min(MOST_HEALTHY, 100 + strategy.minHealthy, Math.max(strategy.maxHealthy, desired > 0 && strategy.minHealthy === 100 ? Math.ceil(100 * (desired + 1) / desired) : 0)),
	...strategy.warmUp === void 0 ? {} : { InstanceWarmup: seconds(strategy.warmUp) },
	...strategy.checkpoints.length > 0 ? {
		CheckpointPercentages: strategy.checkpoints,
		CheckpointDelay: seconds(strategy.checkpointDelay)
	} : {},
	...strategy.bake > 0 ? { BakeTime: seconds(strategy.bake) } : {},
	...strategy.alarms.length > 0 ? { Alarms: strategy.alarms } : {},
	SkipMatching: true,
	AutoRollback: true,
	ScaleInProtectedInstances: "Wait",
	StandbyInstances: "Wait"
});
const seconds = (ms) => Math.ceil(ms / 1e3);
/** The way back is short: no checkpoints, no bake, no alarms that may well be firing already. */
const fastPath = (strategy) => ({
	...strategy,
	checkpoints: [],
	bake: 0,
	alarms: []
});
// packages/domain/src/rollout/preflight.ts
/** Without these no instance is replaced, or the new ones get no traffic. Source: Auto Scaling User Guide, "Suspend and resume processes". */
const NEEDED = [
	"Launch",
	"Terminate",
	"InstanceRefresh",
	"AddToLoadBalancer",
	"HealthCheck",
	"ReplaceUnhealthy"
];
const numbered = (version) => /^\d+$/.test(version);
/** What AWS would accept and somebody would regret: found before anything is changed. */
const preflight = (group, { unpinned }) => {
	const suspended = group.suspended.filter((process) => NEEDED.includes(process));
	const kept = group.instances.filter((instance) => instance.protectedFromScaleIn || instance.standby).map((instance) => instance.id);
	if (group.mixed) return {
		code: "group.mixed",
		message: `Group ${group.name} launches from a mixed instances policy.`
	};
	if (group.template === "") return {
		code: "group.no-template",
		message: `Group ${group.name} has no launch template.`
	};
	if (!numbered(group.version) && unpinned === "refuse") return {
		code: "group.unpinned",
		message: `Group ${group.name} follows ${group.version} of its launch template.`
	};
	if (group.followers.length > 0) return {
		code: "group.followers",
		message: `A new version of launch template ${group.template} would reach ${group.followers.join(", ")} at once, because they follow $Latest or $Default of it.`
	};
	if (suspended.length > 0) return {
		code: "group.suspended",
		message: `Group ${group.name} has suspended processes: ${suspended.join(", ")}.`
	};
	if (group.loadBalanced && group.healthCheck === "EC2") return {
		code: "group.health-check",
		message: `Group ${group.name} is behind a load balancer, but its health checks are EC2 only.`
	};
	if (kept.length > 0) return {
		code: "group.protected",
		message: `Group ${group.name} has instances that are protected from scale-in or on standby: ${kept.join(", ")}.`
	};
};
// packages/domain/src/rollout/warm-up.ts
/** ms; below it an instance counts as replaced before its health checks have said much. */
const SHORT = 6e4;
/**
* A warm-up so short that AWS takes an instance for healthy which fails a moment later. Undefined: it is long enough.
* Source: Auto Scaling User Guide, "Set the default instance warmup for an Auto Scaling group".
*/
const warmUpWarning = ({ warmUp }, group) => {
	const ms = warmUp ?? group.warmUp * 1e3;
	if (ms >= SHORT) return void 0;
	return `Instances of ${group.name} have ${ms / 1e3} s to warm up: one that fails a minute later counts as replaced already. Set warm-up, or the group's default instance warmup.`;
};
// packages/domain/src/rollout/roll-group.ts
/**
* ms that a group is given to have its instances in service once its refresh was successful: as long as AWS waits for progress of the
* refresh itself. With a short warm-up AWS counts an instance that fails its health check a moment later, and replaces it for ever.
* Source: Auto Scaling User Guide, "How an instance refresh works".
*/
const SETTLING = 36e5;
/** ms that may pass until AWS shows that a group follows the version that its refresh has brought it: reads are eventually consistent. */
const SHOWN = 6e4;
const going = (refresh) => refresh.state === "going" || refresh.state === "ending";
/** The version that differs from the group's own in nothing but the image. */
const wished = (group, own, image) => own?.image === image ? own : group.versions.find((version) => version.image === image && version.rest === own?.rest);
const refusalOf = (refused) => ({
	code: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(refused),
	message: refused.message
});
const unread$1 = ({ name, unreadable, code }) => ({
	group: name,
	outcome: "failed",
	why: unreadable,
	before: "",
	instances: {
		on: 0,
		of: 0
	},
	...code ? { refusal: {
		code,
		message: unreadable
	} } : {}
});
/**
* @param past ids of the refreshes that had ended when this run first looked: a failed one of our own is not repeated, an old one does
*   not count.
*/
const rollGroup = (wish, found, past, at) => {
	if (!readable$1(found)) return { end: unread$1(found) };
	const group = found;
	const own = group.versions.find((version) => version.number === group.number);
	const target = wished(group, own, wish.image);
	const stale = group.instances.filter((instance) => instance.image !== wish.image && instance.image !== "" && !instance.leaving);
	const fresh = group.instances.filter((instance) => instance.inService && instance.image === wish.image);
	const to = (refresh) => target !== void 0 && refresh.to?.template === group.template && refresh.to.version === target.number;
	const running = group.refreshes.find(going);
	const counts = ({ id, state }) => !past.has(id) || wish.unproved !== void 0 && state === "done";
	const ended = group.refreshes.filter((refresh) => !going(refresh) && to(refresh) && counts(refresh));
	const because = `${fresh.length} of ${group.desired} instances run ${wish.image}`;
	const end = (outcome, why, refusal) => ({ end: {
		group: group.name,
		outcome,
		why,
		before: own?.image ?? "",
		instances: {
			on: fresh.length,
			of: group.instances.length
		},
		...refusal ? { refusal } : {}
	} });
	const step = (one) => ({ act: [one] });
	const subject = {
		on: group.name,
		group: group.name
	};
	const refused = at.refused.get(group.name);
	const undo = wish.onCancel === "cancel" ? "cancel-refresh" : "rollback-refresh";
	if (at.cancelled && running && to(running) && running.state === "going" && wish.onCancel !== "leave" && refused?.do !== undo) return step({
		do: undo,
		...subject,
		because: "the workflow was cancelled"
	});
	const [last] = ended;
	if (at.cancelled && running) {
		const whyNot = refused?.do === undo ? `: ${refused.message}` : "";
		return end("cancelled", `instance refresh ${running.id} is ${running.status} and goes on in AWS${whyNot}`);
	}
	if (at.cancelled) return end("cancelled", last ? `instance refresh ${last.id} is ${last.status}` : "nothing was running");
	if (running && (to(running) || running.state === "ending")) return { wait: `${group.name}: instance refresh ${running.id} is ${running.status}, ${running.percent} %` };
	if (running && wish.displace && refused && refused.do !== "rollback-refresh") return end("failed", refused.message, refusalOf(refused));
	if (running && wish.displace) return step({
		do: refused?.do === "rollback-refresh" ? "cancel-refresh" : "rollback-refresh",
		...subject,
		because: `it is not going to ${wish.image}`
	});
	if (running) return end("busy", `instance refresh ${running.id} is going to ${running.to ? `version ${running.to.version}` : "something else"}, not to ${wish.image}`);
	if (refused && refused.do !== "rollback-refresh") return end("failed", refused.message, refusalOf(refused));
	if (last && last.state !== "done") return end(last.state === "rolled-back" ? "rolled-back" : last.state === "cancelled" ? "cancelled" : "failed", last.why || last.status);
	if (numbered(group.version) && own?.image === wish.image && stale.length === 0) {
		if (fresh.length < group.desired || fresh.length < group.instances.filter(({ standby }) => !standby).length) {
			const watched = last && !past.has(last.id) ? 0 : wish.unproved?.since ?? 0;
			const since = last ? last.ended : wish.unproved?.since;
			const late = since === void 0 ? void 0 : Math.max(since, watched) + SETTLING;
			if (late !== void 0 && at.now >= late) return end("failed", `${because} and ${last ? "its instance refresh was successful more than an hour ago" : "nothing was replaced for more than an hour"}: they do not stay in service`);
			return {
				wait: `${group.name}: ${because}`,
				...late === void 0 ? {} : { until: late }
			};
		}
		return end(last ? "refreshed" : "unchanged", last ? because : `${because}, and its launch template says so`);
	}
	if (last?.ended !== void 0 && at.now < last.ended + SHOWN) return {
		wait: `${group.name}: instance refresh ${last.id} is ${last.status}, which the group does not show yet`,
		until: last.ended + SHOWN
	};
	const refusal = preflight(group, wish);
	if (refusal) return end("refused", refusal.message, refusal);
	if (!own) {
		const message = `Version ${group.version} of launch template ${group.template} of group ${group.name} cannot be read.`;
		return end("refused", message, {
			code: "group.no-template",
			message
		});
	}
	if (!numbered(group.version)) return step({
		do: "pin-template",
		...subject,
		because: `it follows ${group.version}`,
		template: group.template,
		version: own.number
	});
	if (!target) return step({
		do: "add-version",
		...subject,
		because,
		template: group.template,
		from: own.number,
		image: wish.image,
		description: wish.description
	});
	const warning = warmUpWarning(wish.strategy, group);
	return step({
		do: "start-refresh",
		...subject,
		because,
		template: group.template,
		version: target.number,
		preferences: refreshPreferences(wish.strategy, group.desired),
		...warning === void 0 ? {} : { warning }
	});
};
// packages/domain/src/rollout/rollout.ts
/** A rollout: groups side by side in a wave, waves in order; what follows is not begun unless all before it ended well. */
const endedWell = ({ outcome }) => outcome === "refreshed" || outcome === "unchanged";
const rollout = (wish, waves) => ({ groups, past }, at) => (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.xt)(waves.map((wave) => () => (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Et)(wave.map((name) => rollGroup(wish, groups.get(name) ?? {
	name,
	unreadable: "there is no such group",
	code: "group.missing"
}, past, at)))), endedWell);
/** What the fleet is after a step that succeeds; without a step, after a wait that ends well. For plans on paper. */
const assume = (fleet, step) => ({
	...fleet,
	groups: new Map([...fleet.groups].map(([name, found]) => [name, "unreadable" in found || step && step.group !== name ? found : after(found, step)]))
});
const after = (group, step) => {
	const [newest, ...older] = group.refreshes;
	switch (step?.do) {
		case "pin-template": return {
			...group,
			version: step.version
		};
		case "add-version": {
			const from = group.versions.find((version) => version.number === step.from);
			const number = String(1 + Math.max(...group.versions.map((version) => Number(version.number))));
			return {
				...group,
				versions: [...group.versions, {
					number,
					image: step.image,
					rest: from?.rest ?? ""
				}]
			};
		}
		case "start-refresh": {
			const refresh = {
				id: "new",
				to: {
					template: step.template,
					version: step.version
				},
				status: "Pending",
				percent: 0,
				why: "",
				started: void 0,
				ended: void 0
			};
			return {
				...group,
				refreshes: [{
					...refresh,
					state: "going"
				}, ...group.refreshes]
			};
		}
		case "cancel-refresh":
		case "rollback-refresh": return newest ? {
			...group,
			refreshes: [{
				...newest,
				state: step.do === "cancel-refresh" ? "cancelled" : "rolled-back"
			}, ...older]
		} : group;
		case void 0: {
			if (newest?.state === "ending") return {
				...group,
				refreshes: [{
					...newest,
					state: "rolled-back"
				}, ...older]
			};
			if (newest?.state !== "going") return settled$1(group);
			const number = newest.to?.version ?? group.number;
			const image = imageOf(group, number);
			return settled$1({
				...group,
				version: newest.to?.version ?? group.version,
				number,
				refreshes: [{
					...newest,
					state: "done"
				}, ...older],
				instances: group.instances.map((instance) => ({
					...instance,
					image
				}))
			});
		}
	}
};
const imageOf = (group, number) => group.versions.find((version) => version.number === number)?.image ?? "";
/** What left is gone, what was launched is in service, and as many as desired are there. */
const settled$1 = (group) => {
	const image = imageOf(group, group.number);
	const stay = group.instances.filter(({ leaving }) => !leaving).map((instance) => ({
		...instance,
		image: instance.image === "" ? image : instance.image,
		inService: !instance.standby
	}));
	const launched = Array.from({ length: Math.max(0, group.desired - stay.filter(({ inService }) => inService).length) }, (_, index) => ({
		id: `new ${index + 1}`,
		image,
		inService: true,
		leaving: false,
		standby: false,
		protectedFromScaleIn: false
	}));
	return {
		...group,
		instances: [...stay, ...launched]
	};
};
// packages/domain/src/environment/world.ts
const isRead = (found) => !("unreadable" in found);
/** The targets that could be read, in the order of the delivery file. */
const readTargets = ({ targets }) => [...targets].flatMap(([name, found]) => isRead(found) ? [[name, found]] : []);
const unreadTargets = ({ targets }) => [...targets].flatMap(([name, found]) => isRead(found) ? [] : [[name, found]]);
// packages/domain/src/environment/assume.ts
/** What the environment is after a step that succeeds; without a step, after a wait that ends well. For plans on paper. */
const assumeEnvironment = (world, step, now = 0) => {
	if (!step) return withTargets(world, (found) => isRead(found) ? {
		...found,
		fleet: assume(found.fleet)
	} : unread(found));
	switch (step.do) {
		case "write-event": {
			const version = (newestVersion(world.ledger)?.version ?? 0) + 1;
			return {
				...world,
				ledger: [...world.ledger, {
					version,
					modified: now,
					event: decodeEvent(step.value, step.on, version)
				}]
			};
		}
		case "bar-release": {
			const bar = {
				release: step.release,
				reason: step.because,
				by: "",
				at: "",
				run: ""
			};
			return {
				...world,
				barred: new Map([...world.barred, [step.release, bar]])
			};
		}
		case "claim-lock":
		case "renew-lock":
		case "free-lock": return world;
		default: return withTargets(world, (found, name) => isRead(found) && name === step.target ? assumeTarget(found, step, now) : found);
	}
};
const withTargets = (world, change) => ({
	...world,
	targets: new Map([...world.targets].map(([name, found]) => [name, change(found, name)]))
});
/** What cannot be read now is not read on paper. */
const unread = ({ passes: _, ...found }) => found;
const assumeTarget = (target, step, now) => {
	switch (step.do) {
		case "put-pointer": {
			const version = (desiredVersion(target.pointer)?.version ?? 0) + 1;
			const says = decodeDescription(step.description);
			return {
				...target,
				pointer: [...target.pointer, {
					version,
					image: step.image,
					modified: now,
					labels: [],
					says
				}]
			};
		}
		case "label-pointer": return {
			...target,
			pointer: target.pointer.map((known) => {
				const others = known.labels.filter((label) => label !== step.label);
				return {
					...known,
					labels: known.version === step.version ? [...others, step.label] : others
				};
			})
		};
		default: return {
			...target,
			fleet: assume(target.fleet, step)
		};
	}
};
// packages/domain/src/zone/intervals.ts
/** In order, those that overlap or touch made one, empty ones left out. */
const merged = (intervals) => {
	const done = [];
	for (const next of intervals.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
		const last = done.at(-1);
		if (last && next.from <= last.to) done[done.length - 1] = {
			from: last.from,
			to: Math.max(last.to, next.to)
		};
		else done.push(next);
	}
	return done;
};
// packages/domain/src/zone/zone.ts
const MINUTE = 6e4;
const DAY = 864e5;
const WEEKDAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
/** 1970-01-01 was a Thursday. */
const weekday = (wall) => WEEKDAYS[((Math.floor(wall / DAY) + 4) % 7 + 7) % 7];
/** Throws a RangeError for a name that Intl does not know: names are checked where they are read. */
const zone = (name) => {
	const format = new Intl.DateTimeFormat("en-US", {
		timeZone: name,
		hourCycle: "h23",
		era: "short",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric"
	});
	const wall = (instant) => {
		const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
		const part = (type) => parts.get(type) ?? 0;
		return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
	};
	return {
		name,
		wall,
		instant: (time) => firstInstant(wall, time),
		text: (instant) => {
			const shown = wall(instant);
			return `${weekday(shown)} ${new Date(shown).toISOString().slice(0, 16).replace("T", " ")} ${name}`;
		}
	};
};
/** No zone changes its clocks twice within two days. */
const firstInstant = (wall, time) => {
	const offsetNear = (guess) => wall(guess) - guess;
	const candidates = [offsetNear(time - DAY), offsetNear(time + DAY)].map((offset) => time - offset).sort((a, b) => a - b);
	const [early, late] = [candidates[0], candidates[1]];
	if (wall(early) === time) return early;
	if (wall(late) === time) return late;
	return jumpBetween(wall, time, early, late);
};
/** The instant at which the wall clock jumps over the time. */
const jumpBetween = (wall, time, before, after) => {
	let [low, high] = [before, after];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (wall(middle) < time) low = middle;
		else high = middle;
	}
	return high;
};
// packages/domain/src/gates/freezes.ts
/** From the first moment of the first day to the last of the last, on the zone's wall clock. */
const interval = ({ from, to }, where) => ({
	from: where.instant(Date.parse(`${from}T00:00:00Z`)),
	to: where.instant(Date.parse(`${to}T00:00:00Z`) + DAY)
});
const freezesGate = (facts, now) => {
	const gate = "freezes";
	const where = zone(facts.zone);
	const meets = ({ from, to }) => from < now + Math.max(1, facts.estimate) && now < to;
	const inTheWay = facts.freezes.filter((freeze) => meets(interval(freeze, where)));
	if (inTheWay.length === 0) return {
		gate,
		verdict: "pass",
		because: facts.freezes.length === 0 ? "no freezes" : "no freeze now"
	};
	return {
		gate,
		verdict: "fail",
		because: inTheWay.map(({ from, to, reason }) => `frozen from ${from} to ${to} (${where.name}): ${reason}`).join("; "),
		passesAt: thawed(facts, where, now)
	};
};
/** The first moment after which the rollout meets no freeze: two freezes may leave too little room between them. */
const thawed = ({ freezes, estimate }, where, now) => merged(freezes.map((freeze) => interval(freeze, where))).reduce((moment, { from, to }) => from < moment + Math.max(1, estimate) && moment < to ? to : moment, now);
// packages/domain/src/gates/hold.ts
const holdGate = ({ hold, intent }) => {
	if (hold) return {
		gate: "hold",
		verdict: "fail",
		because: `held by ${hold.by} since ${hold.at}: ${hold.reason}`
	};
	if (intent?.kind === "rollback") return {
		gate: "hold",
		verdict: "fail",
		because: `it is being rolled back to ${intent.release} by ${intent.run}`
	};
	return {
		gate: "hold",
		verdict: "pass",
		because: "the environment is not held"
	};
};
// packages/domain/src/gates/windows.ts
/**
* What is looked at ahead. Three weeks show the next opening of a week's window also when a night of changing clocks makes one too short;
* of a month's, half a year does: a fifth weekday comes back after fourteen weeks at the latest.
*/
const DAYS_AHEAD = {
	week: 21,
	month: 200
};
/** `HH:MM` as ms from midnight on the wall clock. */
const timeOfDay = (text) => {
	const [hours = 0, minutes = 0] = text.split(":").map(Number);
	return (hours * 60 + minutes) * MINUTE;
};
/** Whether a window that opens on `opensOn` opens on this day of the wall clock. */
const opensThen = (opensOn, day) => {
	const [nth, name] = opensOn.includes(" ") ? opensOn.split(" ") : [void 0, opensOn];
	if (weekday(day) !== name) return false;
	const date = new Date(day);
	const week = Math.ceil(date.getUTCDate() / 7);
	if (nth === "last") return new Date(day + 7 * DAY).getUTCMonth() !== date.getUTCMonth();
	return nth === void 0 || week === Number(nth[0]);
};
/** Openings from yesterday (one may still last) on, in order. A window whose end is not after its beginning ends on the next day. */
const openings = (windows, where, now) => {
	const today = Math.floor(where.wall(now) / DAY) * DAY;
	return merged(windows.flatMap(({ days: opensOn, from, to }) => {
		const [begin, end] = [timeOfDay(from), timeOfDay(to)];
		const ahead = opensOn.some((day) => day.includes(" ")) ? DAYS_AHEAD.month : DAYS_AHEAD.week;
		return Array.from({ length: ahead + 2 }, (_, index) => today + (index - 1) * DAY).filter((day) => opensOn.some((one) => opensThen(one, day))).map((day) => ({
			from: where.instant(day + begin),
			to: where.instant(day + end + (end > begin ? 0 : DAY))
		}));
	}));
};
const windowsGate = (facts, now) => {
	const gate = "windows";
	if (facts.windows.length === 0) return {
		gate,
		verdict: "pass",
		because: "no windows: always open"
	};
	const where = zone(facts.zone);
	const all = openings(facts.windows, where, now);
	const open = all.find(({ from, to }) => from <= now && now < to);
	if (open && now + facts.estimate <= open.to) return {
		gate,
		verdict: "pass",
		because: `the window is open until ${where.text(open.to)}`
	};
	const rollout = `the rollout of about ${(0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(facts.estimate)}`;
	const closed = open ? `the window closes at ${where.text(open.to)}, which leaves no room for ${rollout}` : `outside of the windows: it is ${where.text(now)}`;
	const next = all.find(({ from, to }) => from > now && from + facts.estimate <= to);
	if (!next) return {
		gate,
		verdict: "fail",
		because: `${closed}; no window has room for ${rollout}`
	};
	return {
		gate,
		verdict: "fail",
		because: `${closed}; the next one opens at ${where.text(next.from)}`,
		passesAt: next.from
	};
};
// packages/domain/src/lock/claim.ts
/**
* What is written to an environment's lock parameter. Each version says which version its writer had seen last (`after`, 0 for none). SSM
* numbers versions atomically, so a version that is not `after` + 1 came too late and counts for nothing: it is noise.
* The shape is stored: changing it needs a new `v`.
*/
const encodeLockEntry = (entry) => parameterText(entry);
const isTerm = (value) => typeof value.run === "string" && Number.isInteger(value.attempt) && typeof value.action === "string" && typeof value.started === "string" && typeof value.expires === "string" && Date.parse(value.expires) > Date.parse(value.started);
/** Undefined for whatever was not written by this suite: it counts for nothing either. */
const decodeLockEntry = (text) => {
	const value = parsedObject(text);
	if (value?.v !== 1 || typeof value.claim !== "string" || !Number.isInteger(value.after)) return void 0;
	return value.kind === "free" || value.kind === "claim" && isTerm(value) && (value.force === void 0 || typeof value.force === "string") || value.kind === "renewal" && isTerm(value) && Number.isInteger(value.since) ? value : void 0;
};
// packages/domain/src/lock/holder.ts
/** Who holds an environment's lock: a pure function of the parameter's history and the time. */
const held = (entry, since, modified) => ({
	claim: entry.claim,
	run: entry.run,
	attempt: entry.attempt,
	action: entry.action,
	since,
	renewed: modified,
	expires: modified + Date.parse(entry.expires) - Date.parse(entry.started)
});
/** GitHub ends an attempt before it starts the next one of the same run, so nobody is left to hold for it. */
const isLaterAttempt = (entry, holder) => entry.run === holder.run && entry.attempt > holder.attempt;
const mayClaim = (entry, { holder }, modified) => holder === void 0 || holder.expires <= modified || holder.claim === entry.claim || entry.force !== void 0 || isLaterAttempt(entry, holder);
const claimed = (log, holder) => {
	const ended = new Map(log.ended);
	ended.delete(holder.claim);
	if (log.holder && log.holder.claim !== holder.claim) ended.set(log.holder.claim, "taken");
	return {
		holder,
		unknown: false,
		ended
	};
};
/** The log with one more version, or the same log when the version counts for nothing. */
const extended = (log, { version, value, modified }) => {
	const entry = decodeLockEntry(value);
	if (!entry || entry.after !== version - 1) return log;
	const isHolder = log.unknown || log.holder?.claim === entry.claim;
	switch (entry.kind) {
		case "claim": return mayClaim(entry, log, modified) ? claimed(log, held(entry, version, modified)) : log;
		case "renewal": return isHolder ? claimed(log, held(entry, entry.since, modified)) : log;
		case "free": return isHolder ? {
			holder: void 0,
			unknown: false,
			ended: new Map(log.ended).set(entry.claim, "freed")
		} : log;
	}
};
const read = (history) => {
	const versions = [...history].sort((a, b) => a.version - b.version);
	const start = {
		holder: void 0,
		unknown: (versions[0]?.version ?? 1) > 1,
		ended: /* @__PURE__ */ new Map()
	};
	return versions.reduce(extended, start);
};
/**
* Who holds at `now` (ms); undefined: nobody. `history`: the versions that AWS still has, in any order.
*
* A version counts only when it was written right after the one its writer had seen (`after` + 1), and then
* - a claim, when nobody held, the holder's time was over, the holder was an earlier attempt of the same run, or it was forced;
* - a renewal or a free, when its writer held.
* So of two claims that saw the same version one wins, the other is noise, and a write that the SDK repeated is noise too. Because each
* version says what it had seen, forgotten beginnings (AWS keeps 100 versions) do not change who holds, as long as the holder's claim or
* one of its renewals is among the versions that are left.
*/
const holder = (history, now) => {
	const { holder } = read(history);
	return holder && holder.expires > now ? holder : void 0;
};
/** Who has just given the lock back, within so many ms; undefined: nobody, or somebody holds it again. */
const justFreedBy = (history, now, within) => {
	const newest = history.find(({ version }) => version === lastVersion(history));
	if (!newest || now - newest.modified > within || holder(history, now)) return void 0;
	return holder(history.filter(({ version }) => version !== newest.version), newest.modified);
};
/** What became of a claim: it holds, its time ran out, it was freed by its owner, taken over by another's, or never held. */
const claimStatus = (history, claim, now) => {
	const log = read(history);
	if (log.holder?.claim === claim) return log.holder.expires > now ? "holds" : "expired";
	return log.ended.get(claim) ?? "never";
};
/** The newest version's number; 0 when there is none. What a claim, renewal or free of now is `after`. */
const lastVersion = (history) => Math.max(0, ...history.map(({ version }) => version));
// packages/domain/src/environment/in-target.ts
const groupSubject = (target, group) => `${group} in ${target}`;
/** `rollGroup`, whose steps and result say the target; what AWS refused is that target's alone. */
const rollGroupIn = (target, ...[wish, found, past, at]) => {
	const refusal = at.refused.get(groupSubject(target, found.name));
	const refused = refusal ? /* @__PURE__ */ new Map([[found.name, refusal]]) : /* @__PURE__ */ new Map();
	const here = {
		...at,
		refused
	};
	const turn = rollGroup(wish, found, past, here);
	if ("act" in turn) return { act: turn.act.map((step) => ({
		...step,
		on: groupSubject(target, step.group),
		target
	})) };
	if ("end" in turn) return { end: {
		...turn.end,
		target
	} };
	return turn;
};
// packages/domain/src/environment/places.ts
const placesOf = (targets) => new Map(targets.map(({ name, account, region }) => [name, `${account}/${region}`]));
/** The other targets that have the same pointer. */
const sharing = (places, target) => [...places].flatMap(([other, place]) => other !== target && place === places.get(target) ? [other] : []);
/** Steps without those that would do to a pointer once more what another target's step does to it already. */
const oncePerPointer = (steps, places) => {
	const seen = /* @__PURE__ */ new Set();
	return steps.filter((step) => {
		if (step.do !== "put-pointer" && step.do !== "label-pointer") return true;
		const place = places.get(step.target ?? "") ?? step.on;
		const isFirst = !seen.has(place);
		seen.add(place);
		return isFirst;
	});
};
// packages/domain/src/ledger/apply.ts
/** What an event does to the state of its environment. */
/** Bytes of the reason kept with a rejection or a hold: the state must always fit. */
const STATE_REASON_BYTES = 120;
const iso$1 = (ms) => new Date(ms).toISOString();
const first = (newest, others, most) => [newest, ...others].slice(0, most);
const intent = (kind, release, plan, { run, at }) => ({
	release,
	kind,
	run,
	at: iso$1(at),
	...plan === void 0 ? {} : { plan }
});
const withGood = (state, release) => ({
	...state,
	good: first(release, state.good.filter((other) => other !== release), 5),
	rejected: state.rejected.filter((rejection) => rejection.release !== release)
});
/** Rejected: no longer good here, and what it had soaked does not count. */
const withRejected = (state, release, reason) => ({
	...state,
	good: state.good.filter((other) => other !== release),
	rejected: first({
		release,
		reason: clipped(reason, STATE_REASON_BYTES)
	}, state.rejected.filter((rejection) => rejection.release !== release), 10),
	soak: Object.fromEntries(Object.entries(state.soak).filter(([other]) => other !== release))
});
const withHold = (state, reason, { actor, at }) => ({
	...state,
	hold: {
		reason: clipped(reason, STATE_REASON_BYTES),
		by: actor,
		at: iso$1(at)
	}
});
const withSoak = (state, soaked) => {
	if (soaked === void 0 || state.current === null) return state;
	const others = Object.entries(state.soak).filter(([release]) => release !== state.current);
	return {
		...state,
		soak: Object.fromEntries(first([state.current, (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(soaked)], others, 5))
	};
};
/** The intent of this release is settled; another's is left alone. */
const settled = (state, release) => state.intent?.release === release ? {
	...state,
	intent: null
} : state;
const promoting = (state, { release, plan, soaked, overrides = [] }, writer) => ({
	...withSoak(state, release === state.current ? void 0 : soaked),
	intent: intent("promote", release, plan, writer),
	hold: overrides.includes("hold") ? null : state.hold,
	rejected: overrides.includes("rejected") ? state.rejected.filter((rejection) => rejection.release !== release) : state.rejected
});
const rollingBack = (state, { release, from, reason, hold }, writer) => {
	const rejected = from === null ? state : withRejected(state, from, reason);
	return {
		...hold ? withHold(rejected, reason, writer) : rejected,
		intent: intent("rollback", release, void 0, writer)
	};
};
/** The state after it. Pure; the state before is not changed. */
const applied = (state, happening, writer) => {
	switch (happening.kind) {
		case "baseline": return {
			...withGood(state, happening.release),
			current: happening.release
		};
		case "promoting": return promoting(state, happening, writer);
		case "promoted": return {
			...state,
			current: happening.release
		};
		case "verified": return {
			...settled(withGood(state, happening.release), happening.release),
			current: happening.release
		};
		case "failed": return settled(withRejected(state, happening.release, happening.reason), happening.release);
		case "rolling-back": return rollingBack(state, happening, writer);
		case "rolled-back": return {
			...withGood(state, happening.release),
			current: happening.release,
			intent: null
		};
		case "held": return withHold(state, happening.reason, writer);
		case "rejected":
		case "quarantined": return settled(withRejected(state, happening.release, happening.reason), happening.release);
		case "superseded": return {
			...state,
			intent: intent("promote", happening.by, happening.plan, writer)
		};
	}
};
/** The next version of the ledger. `evidence` and `approvers`: what the decision stood on. */
const ledgerEvent = (environment, state, happening, writer, digest) => ({
	v: 1,
	id: eventId({
		run: writer.run,
		environment,
		kind: happening.kind,
		release: happening.release
	}, digest),
	kind: happening.kind,
	at: iso$1(writer.at),
	release: happening.release,
	run: writer.run,
	actor: writer.actor,
	approvers: writer.approvers ?? [],
	reason: "reason" in happening ? happening.reason : writer.reason ?? null,
	evidence: writer.evidence ?? {},
	state: applied(state, happening, writer)
});
// packages/domain/src/ledger/encode.ts
/** Ledger events as parameter values: at most 4,096 bytes, the limit of a standard parameter. */
/** @see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html */
const MOST_BYTES = 4096;
/** Bytes that a reason keeps when everything has to shrink. */
const SHORT_REASON_BYTES = 200;
/** Under this name the evidence says how many of its entries were cut. */
const CUT = "cut";
/** Overrides are what people look for: they are cut last. */
const byImportance = (evidence) => {
	const entries = Object.entries(evidence);
	const isOverride = ([key]) => key.startsWith("override.");
	return [...entries.filter(isOverride), ...entries.filter((entry) => !isOverride(entry))];
};
const withEvidence = (event, kept) => {
	const entries = byImportance(event.evidence);
	const cut = entries.length - kept;
	return {
		...event,
		evidence: Object.fromEntries([...entries.slice(0, kept), ...cut > 0 ? [[CUT, `${cut} more`]] : []])
	};
};
/** State and all that says what happened come first; what does not fit is cut from the evidence, then from reason and approvers. */
const encodeEvent = (event) => {
	for (let kept = Object.keys(event.evidence).length; kept >= 0; kept--) {
		const text = parameterText(withEvidence(event, kept));
		if (text.length <= 4096) return text;
	}
	const bare = withEvidence(event, 0);
	const short = {
		...bare,
		reason: bare.reason === null ? null : clipped(bare.reason, SHORT_REASON_BYTES)
	};
	for (let approvers = short.approvers.length; approvers >= 0; approvers--) {
		const text = parameterText({
			...short,
			approvers: short.approvers.slice(0, approvers)
		});
		if (text.length <= 4096) return text;
	}
	throw new RangeError(`the ledger's state does not fit ${MOST_BYTES} bytes`);
};
// packages/domain/src/environment/steps.ts
/** The steps that change what an environment says of itself: pointer and ledger. */
const pointerSubject = (target) => `the pointer of ${target}`;
const ledgerSubject = (environment) => `the ledger of ${environment}`;
const putPointer = (target, image, says, because) => ({
	do: "put-pointer",
	on: pointerSubject(target),
	target,
	because,
	image,
	release: says.release,
	description: encodeDescription(says)
});
const labelVerified = (target, { version, image }) => ({
	do: "label-pointer",
	on: pointerSubject(target),
	target,
	because: `every instance runs ${image}`,
	version,
	label: VERIFIED
});
/** The step that writes an event, unless the newest version is that event. */
const writeEvent = (ledger, happening, { environment, digest, ...writer }, now, because, said = {}) => {
	const event = ledgerEvent(environment, stateOf(ledger), happening, {
		...writer,
		at: now,
		...said
	}, digest);
	if (isWritten(ledger, event.id)) return void 0;
	const { kind, release } = happening;
	return {
		do: "write-event",
		on: ledgerSubject(environment),
		because,
		id: event.id,
		kind,
		release,
		value: encodeEvent(event)
	};
};
// packages/domain/src/environment/images.ts
/** The images that groups of a target may be brought to: the desired one, and those of releases that could be gone back to. */
const imagesInQuestion = ({ ledger, pointer }) => {
	const { good, intent } = stateOf(ledger);
	const known = versionsByRelease(pointer);
	const releases = [...good, ...intent ? [intent.release] : []];
	const images = [desiredVersion(pointer), ...releases.map((release) => known.get(release))].flatMap((version) => version?.image ?? []);
	return [...new Set(images)];
};
// packages/domain/src/quarantine.ts
/** Releases that are barred everywhere: one parameter a release, created once and never overwritten. */
/** Bytes of the reason; the rest of a value is far below the 4,096 of a standard parameter. */
const REASON_BYTES = 2e3;
const encodeQuarantine = (quarantine) => parameterText({
	...quarantine,
	reason: clipped(quarantine.reason, REASON_BYTES)
});
/**
* What is barred, by release. The parameter's name bars: a value that nobody can read (written by hand, say) bars as well, with that as
* its reason. Parameters that name no release are left out.
*/
const barredReleases = (parameters) => {
	const text = (value) => typeof value === "string" ? value : "";
	return new Map(parameters.flatMap(({ name, value }) => {
		const release = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.ct)(name);
		if (release === void 0) return [];
		const { reason, by, at, run } = parsedObject(value) ?? {};
		return [[release, {
			release,
			reason: text(reason) || `${name} gives no reason`,
			by: text(by),
			at: text(at),
			run: text(run)
		}]];
	}));
};
// packages/domain/src/lock/locked.ts
/** A machine that acts only while it holds its environment's lock. */
/** ms that a claim lasts without renewal: the longest that a runner that died keeps others waiting. */
const LOCK_LIFETIME = 18e5;
/** The subject of the lock's steps; not the environment's name, so that a refused ledger is not taken for a refused lock. */
const lockSubject = (environment) => `the lock of ${environment}`;
const iso = (ms) => new Date(ms).toISOString();
const describe = ({ action, run, attempt, expires }) => `${action} in ${run} (attempt ${attempt}), until ${iso(expires)}`;
/**
* The same wish against one history at one moment. Times are whole minutes, so that the same decision is the same step when the look does
* not show the last one yet: only the distance of the two counts.
*/
const against = (history, wish, { now, refused }) => {
	const { environment, lifetime, force, claim, run, attempt, action } = wish;
	const on = lockSubject(environment);
	const after = lastVersion(history);
	const started = now - now % 6e4;
	const term = {
		claim,
		run,
		attempt,
		action,
		after,
		started: iso(started),
		expires: iso(started + lifetime)
	};
	const step = (verb, because, entry) => ({ act: [{
		do: verb,
		on,
		because,
		environment,
		value: encodeLockEntry(entry)
	}] });
	return {
		rival: holder(history, now),
		status: claimStatus(history, claim, now),
		/** What AWS said to a write of the lock. */
		refusal: refused.get(on),
		claim: (because, forced) => step("claim-lock", because, {
			v: 1,
			kind: "claim",
			...term,
			...forced && force !== void 0 ? { force } : {}
		}),
		renew: ({ since }) => step("renew-lock", "half of its time is over", {
			v: 1,
			kind: "renewal",
			...term,
			since
		}),
		free: () => step("free-lock", "the work is done", {
			v: 1,
			kind: "free",
			claim,
			after
		})
	};
};
/**
* The step that gives the lock back when the machine did not get to its end (it ran out of time); undefined when it is not ours.
*/
const freeLock = (history, wish, at) => claimStatus(history, wish.claim, at.now) === "holds" ? against(history, wish, at).free().act[0] : void 0;
const unlocked = (lock, because, by) => ({ end: {
	lock,
	because,
	...by ? { by } : {}
} });
const refusedBy = (refusal) => ({ end: {
	lock: "refused",
	because: refusal.message,
	code: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(refusal)
} });
/**
* What `turn`, the machine's answer to the same world, becomes under the lock. Nothing is claimed for a machine that ends at once.
* `history`: the lock parameter's versions in the same look.
*
* Not for paper: a dry run asks the machine itself.
*/
const withLock = (turn, history, wish, at) => {
	const lock = against(history, wish, at);
	const mine = lock.status === "holds" ? lock.rival : void 0;
	if ("end" in turn) return mine && lock.refusal === void 0 ? lock.free() : turn;
	if (mine) return lock.refusal === void 0 ? whileHeld(turn, mine, lock.renew, at) : refusedBy(lock.refusal);
	if (lock.status === "taken") {
		const taker = lock.rival ? describe(lock.rival) : "somebody who has ended since";
		return unlocked("taken", `the lock of ${wish.environment} was taken over by ${taker}`, lock.rival);
	}
	if (lock.refusal !== void 0) return refusedBy(lock.refusal);
	if (!lock.rival || isEarlierAttempt(lock.rival, wish)) return lock.claim("nobody else may change the environment meanwhile", false);
	if (wish.force !== void 0) return lock.claim(`${wish.force}: not waiting for ${describe(lock.rival)}`, true);
	return unlocked("held", `${wish.environment} is locked by ${describe(lock.rival)}`, lock.rival);
};
const isEarlierAttempt = (rival, wish) => rival.run === wish.run && rival.attempt < wish.attempt;
/** Renews when half of the time is over, before anything else, and never sleeps past that. */
const whileHeld = (turn, mine, renew, at) => {
	const due = mine.renewed + (mine.expires - mine.renewed) / 2;
	if (at.now >= due) return renew(mine);
	return "wait" in turn ? {
		...turn,
		until: Math.min(due, turn.until ?? Number.POSITIVE_INFINITY)
	} : turn;
};
// packages/domain/src/lock/lock-wish.ts
/** The claim's id is the same however often one action of one job of one attempt writes it, and nobody else's. */
const lockWish = ({ environment, run, attempt, job, action }, digest) => ({
	environment,
	claim: digest(`${run} ${attempt} ${job} ${action}`).slice(0, 16),
	run,
	attempt,
	action,
	lifetime: LOCK_LIFETIME
});
// packages/domain/src/lock/unlocked.ts
const withoutLock = ({ lock, because, code = "aws.refused" }) => {
	switch (lock) {
		case "taken": return {
			outcome: "contested",
			why: because,
			code: "environment.contested"
		};
		case "held": return {
			outcome: "failed",
			why: because,
			code: "environment.locked"
		};
		case "refused": return {
			outcome: "failed",
			why: because,
			code
		};
	}
};
// packages/domain/src/parameter.ts
const newest = (history) => Math.max(0, ...history.map(({ version }) => version));
/**
* What is known of a parameter after one more look. Reads are eventually consistent, so a look may show less than the one before; versions
* are only ever added, so what was seen once is so. Without this, a run that is shown the past does again what it has done.
*/
const seenSoFar = (before, now) => before !== void 0 && newest(before) > newest(now) ? before : now;
// packages/actions-kit/src/environment-run.ts
const environmentRun = ({ github }, environment, action, digest) => {
	const { actor, runAttempt: attempt, job } = github;
	const run = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.R)(github);
	return {
		run,
		writer: {
			environment,
			run,
			actor,
			digest
		},
		lock: lockWish({
			environment,
			run,
			attempt,
			job,
			action
		}, digest)
	};
};
// packages/actions-kit/src/read-environment.ts
/** Without a file nothing is compared with the job's account. */
const ANY_ACCOUNT = "000000000000";
const ANY_REGION = "us-east-1";
/**
* @param name of the environment; that it is empty or malformed is for the caller to complain about
* @param unsaid without a file: the name where none is given, and keys beside `home` that inputs need not say
*/
const readEnvironment = async (runtime, action, name, unsaid = {
	name: "",
	keys: {}
}) => {
	const config = await (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.H)(runtime);
	if ("complaints" in config) return {
		file: void 0,
		complaints: config.complaints,
		found: void 0
	};
	const { file } = config;
	const environmentName = file ? name : name || unsaid.name;
	const known = file ? void 0 : (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.W)(ANY_ACCOUNT, runtime.aws.region ?? ANY_REGION, unsaid.keys);
	const read = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.U)(runtime, action, file, { environment: environmentName }, known);
	if ("complaints" in read) return {
		file,
		complaints: read.complaints,
		found: void 0
	};
	const environment = read.delivery.environments.find((one) => one.name === environmentName);
	if (!environment) return {
		file,
		complaints: [],
		found: void 0
	};
	return {
		file,
		complaints: [],
		found: {
			...read,
			environment,
			fromFile: file !== void 0
		}
	};
};
// packages/actions-kit/src/reconcile-under-lock.ts
/**
* `reconcile` for a machine that changes an environment: it acts only while it holds the lock, and gives the lock back when it leaves
* before its end.
* @param timeout ms from now on
*/
const reconcileUnderLock = (machine, lock, edge, runtime, timeout) => (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.C)((world, at) => withLock(machine(world, at), world.lock, lock, at), {
	...edge,
	tell: (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.w)(runtime),
	letGo: (world, at) => [freeLock(world.lock, lock, at)].filter((step) => step !== void 0)
}, runtime.clock, runtime.clock.now() + timeout);
// packages/aws/src/fleet.ts
const floating = (version) => version === void 0 || version === "$Latest" || version === "$Default";
/**
* @param selector the groups to read, by name or by tag. One that cannot be read is in the world with its reason.
* @param wished the images in question: versions that have one of them are looked up.
* @param previous the fleet of the look before; keeps which refreshes are past.
*/
const lookAtFleet = async (clients, selector, wished, previous) => {
	const all = await clients.autoScaling.groups();
	const names = selector.by === "names" ? selector.names : all.filter((group) => hasTag(group, selector)).map((group) => group.AutoScalingGroupName);
	const found = names.flatMap((name) => all.find((group) => group.AutoScalingGroupName === name) ?? []);
	const images = await clients.ec2.imagesOf(found.flatMap((group) => (group.Instances ?? []).flatMap((instance) => instance.InstanceId ?? [])));
	const groups = /* @__PURE__ */ new Map();
	for (const name of names) {
		const facts = found.find((group) => group.AutoScalingGroupName === name);
		groups.set(name, facts ? await readGroup(clients, facts, all, images, wished) : {
			name,
			unreadable: `Auto Scaling group ${name} does not exist.`,
			code: "group.missing"
		});
	}
	const ended = [...groups.values()].flatMap((group) => "refreshes" in group ? group.refreshes : []).filter(({ state }) => state !== "going" && state !== "ending");
	return {
		groups,
		past: previous?.past ?? new Set(ended.map((refresh) => refresh.id))
	};
};
const readGroup = async (clients, facts, all, images, wished) => {
	const name = facts.AutoScalingGroupName;
	const { LaunchTemplateId: template = "", Version: version = "$Default" } = facts.LaunchTemplate ?? {};
	try {
		const { number, versions } = template ? await clients.ec2.templateVersions(template, version, wished) : {
			number: "",
			versions: []
		};
		return {
			name,
			desired: facts.DesiredCapacity ?? 0,
			max: facts.MaxSize ?? 0,
			template,
			version,
			number,
			versions,
			followers: all.filter((other) => other.AutoScalingGroupName !== name && follows(other, template)).map((other) => other.AutoScalingGroupName),
			refreshes: await clients.autoScaling.refreshes(name),
			instances: (facts.Instances ?? []).map((instance) => ({
				id: instance.InstanceId ?? "",
				image: images.get(instance.InstanceId ?? "") ?? "",
				inService: instance.LifecycleState === "InService",
				leaving: (instance.LifecycleState ?? "").startsWith("Terminat"),
				standby: instance.LifecycleState === "Standby" || instance.LifecycleState === "EnteringStandby",
				protectedFromScaleIn: instance.ProtectedFromScaleIn ?? false
			})),
			suspended: (facts.SuspendedProcesses ?? []).flatMap((process) => process.ProcessName ?? []),
			healthCheck: facts.HealthCheckType ?? "EC2",
			loadBalanced: (facts.TargetGroupARNs?.length ?? 0) + (facts.LoadBalancerNames?.length ?? 0) + (facts.TrafficSources?.length ?? 0) > 0,
			mixed: facts.MixedInstancesPolicy !== void 0,
			warmUp: facts.DefaultInstanceWarmup ?? facts.HealthCheckGracePeriod ?? 0
		};
	} catch (error) {
		const judgement = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.f)(error);
		if (judgement === "look-again") throw error;
		const { message, code } = judgement.refused;
		return {
			name,
			unreadable: message,
			code
		};
	}
};
const hasTag = (group, { key, value }) => (group.Tags ?? []).some((tag) => tag.Key === key && tag.Value === value);
const follows = (group, template) => template !== "" && group.LaunchTemplate?.LaunchTemplateId === template && floating(group.LaunchTemplate.Version);
// packages/aws/src/environment.ts
/** Looks at one environment, home and all targets at once, and changes what it says of itself. */
const pointerVersions = (history) => history.map(({ version, value, description, labels, modified }) => ({
	version,
	image: value,
	modified,
	labels,
	says: decodeDescription(description)
}));
const readLedger = async (home, family, environment) => {
	const name = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.rt)(family, environment);
	return (await home.history(name)).map(({ version, value, modified }) => ({
		version,
		modified,
		event: decodeEvent(value, name, version)
	}));
};
const readLock = (home, family, environment) => home.history((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.it)(family, environment));
const readBarred = async (home, family) => barredReleases(await home.under((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.st)(family)));
const readPointer = async (parameters, { family, environment, architecture }) => pointerVersions(await parameters.history((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.at)(family, environment, architecture)));
/** What home says of the environment. `previous`: as the look before it told. */
const lookAtHome = ({ parameters, use }, { family, environment }, previous) => use(async () => {
	const [ledger, lock, barred] = await Promise.all([
		readLedger(parameters, family, environment),
		readLock(parameters, family, environment),
		readBarred(parameters, family)
	]);
	return {
		ledger: seenSoFar(previous?.ledger, ledger),
		lock: seenSoFar(previous?.lock, lock),
		barred
	};
});
/** Everything that a decision on the environment needs. */
const lookAtEnvironment = async ({ home, targets: clients }, name, targets, previous) => {
	const state = await lookAtHome(home, name, previous);
	return {
		...state,
		targets: await lookAtTargets(clients, name, targets, state, previous?.targets)
	};
};
/**
* All targets at once. One that cannot be read is told with its reason, and whether that passes.
* @param fleets false: only the pointers are read again, the fleets are as they were
*/
const lookAtTargets = async (clients, name, targets, { ledger }, previous, fleets = true) => new Map(await Promise.all(targets.map(async (target) => {
	const before = lastRead(previous?.get(target.name));
	const there = clientsOf(clients, target.name);
	return [target.name, await readable(before, () => there.use(() => lookAtTarget(there, name, target, ledger, before, fleets)))];
})));
const clientsOf = (clients, target) => {
	const there = clients.get(target);
	if (!there) throw new Error(`no clients for target ${target}`);
	return there;
};
const lastRead = (found) => found && !isRead(found) ? found.before : found;
const lookAtTarget = async (clients, name, { groups }, ledger, before, fleets) => {
	const pointer = seenSoFar(before?.pointer, await readPointer(clients.parameters, name));
	if (!fleets && before) return {
		pointer,
		fleet: before.fleet
	};
	return {
		pointer,
		fleet: await lookAtFleet(clients, groups, imagesInQuestion({
			ledger,
			pointer
		}), before?.fleet)
	};
};
const readable = async (before, look) => {
	try {
		return await look();
	} catch (error) {
		const judgement = (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.f)(error);
		const was = before ? { before } : {};
		if (judgement === "look-again") return {
			unreadable: error.message,
			passes: true,
			...was
		};
		return {
			unreadable: judgement.refused.message,
			code: judgement.refused.code,
			...was
		};
	}
};
const homeActs = ({ parameters }, { family, environment }) => (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__._)({
	"write-event": ({ value }) => parameters.append((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.rt)(family, environment), value),
	"bar-release": ({ release, value }) => parameters.create((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.ot)(family, release), value),
	"claim-lock": ({ value }) => parameters.append((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.it)(family, environment), value),
	"renew-lock": ({ value }) => parameters.append((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.it)(family, environment), value),
	"free-lock": ({ value }) => parameters.append((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.it)(family, environment), value)
});
const targetActs = ({ parameters, autoScaling, ec2 }, { family, environment, architecture }) => (0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__._)({
	...autoScaling.acts,
	...ec2.acts,
	"put-pointer": ({ image, description }) => parameters.point((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.at)(family, environment, architecture), image, description),
	"label-pointer": ({ version, label }) => parameters.label((0,_connect_C2jz5ccT_js__WEBPACK_IMPORTED_MODULE_0__.at)(family, environment, architecture), version, label)
});
/** Carries out one step, at home or in its target. */
const environmentAct = ({ home, targets }, name) => {
	const atHome = homeActs(home, name);
	return (step) => {
		if (!("target" in step)) return home.use(() => atHome(step));
		const there = clientsOf(targets, step.target);
		return there.use(() => targetActs(there, name)(step));
	};
};



/***/ })

};
