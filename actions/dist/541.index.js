export const id = 541;
export const ids = [541];
export const modules = {

/***/ 8422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ newcomersIn),
/* harmony export */   t: () => (/* binding */ groupRemarks)
/* harmony export */ });
/* harmony import */ var _left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8088);
/* harmony import */ var _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(841);


// packages/domain/src/environment/newcomers.ts
/** Groups that a tag selects and that never ran a release of their environment: somebody has tagged them since. */
/** In targets that can be read and have a pointer: where nothing is recorded every group is new. */
const newcomersIn = (selections, { targets }) => [...targets].flatMap(([target, found]) => {
	const selector = selections.get(target)?.groups;
	if (!(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(found) || selector?.by !== "tag" || found.pointer.length === 0) return [];
	const said = new Set(found.pointer.map(({ image }) => image));
	return [...found.fleet.groups.values()].filter(_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.on).flatMap((group) => {
		const images = [.../* @__PURE__ */ new Set([...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.wt)(group), ...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.bt)(group)])].filter((image) => image !== void 0);
		if (images.some((image) => said.has(image))) return [];
		return [{
			target,
			group: group.name,
			tag: `${selector.key}=${selector.value}`,
			images
		}];
	});
});
// packages/domain/src/environment/group-remarks.ts
/** What somebody ought to know of groups that are to be rolled out to, though it stops nobody. */
/** Full sentences. */
const groupRemarks = (selections, world) => [...newcomersIn(selections, world).map(({ target, group, tag, images }) => `Group ${group} is selected by the tag ${tag} of target ${target} and never ran a release of it (it has ${images.join(", ")}): it is rolled out to as the others are.`), ...stackRemarks(world)];
/** A stack that says another version puts it back; Terraform does so too, and leaves no mark by which it would be known. */
const stackRemarks = (world) => {
	const owned = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(world).flatMap(([, { pointer, fleet }]) => [...fleet.groups.values()].filter(_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.on).flatMap((group) => {
		const isThere = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(group, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.cn)(pointer)?.image);
		return group.stack === void 0 || isThere ? [] : [`${group.name} (stack ${group.stack})`];
	}));
	if (owned.length === 0) return [];
	return [`AWS CloudFormation keeps ${owned.join(", ")}: an update of such a stack that changes the group writes its own launch template version back. Leave the version out of what the stack changes, or have the stack read the image from the pointer's parameter with the label verified.`];
};



/***/ }),

/***/ 541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);
/* harmony import */ var _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4147);
/* harmony import */ var _job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2891);
/* harmony import */ var _web_BHuWeErY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1731);
/* harmony import */ var _left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8088);
/* harmony import */ var _on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8632);
/* harmony import */ var _group_remarks_tu_oa_G_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8422);







// packages/actions-kit/src/github-deployment.ts
/**
* A GitHub deployment of what a rollout brings to an environment: in progress until it is proved, in whichever run. GitHub's own, of a job
* with an environment, ends with that job, done or not. Imported only by actions that tell it.
*/
const ENDED = {
	"success-if-any": "success",
	"failure-if-any": "failure"
};
/** By which this suite knows its own. */
const TASK = "golden-ami";
/** GitHub takes no longer description. */
const MOST = 140;
/** Deployments that are looked through for one of the release. */
const PAGE = 30;
/** How often it is told anew: nobody waits for it, and it fails no rollout. */
const MOST_TIMES = 2;
/**
* Needs the permission `deployments: write`. A release's deployment that is in progress is gone on with, else one is made.
* @returns why GitHub does not tell it (untrusted text); undefined: it does
* @see https://docs.github.com/en/rest/deployments/deployments
*/
const tellDeployment = async (runtime, token, told) => {
	if (token === "") return "the input github-token is empty";
	for (let times = 1;; times++) try {
		await tellOnce(runtime, await (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__.a)(runtime, token, _web_BHuWeErY_js__WEBPACK_IMPORTED_MODULE_3__.r), told);
		return;
	} catch (error) {
		const { unreadable, passes } = (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__.c)(error);
		if (!passes || times >= MOST_TIMES || runtime.clock.cancelled()) return unreadable;
		await runtime.clock.sleep((0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_1__.h)((0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_1__.f)(runtime) + times, times));
	}
};
/** What adds something is sent once: whether one whose answer was lost has come through, the next look for a deployment tells. */
const tellOnce = async (runtime, api, told) => {
	const place = (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__.o)(runtime);
	const known = await inProgress(api, place, told);
	const state = ENDED[told.state] ?? told.state;
	if (known === void 0 && state !== told.state) return;
	const deployment_id = known ?? await made(api, place, runtime, told);
	const description = told.why.slice(0, MOST);
	await api("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
		...place,
		deployment_id,
		state,
		log_url: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.q)(runtime.github),
		description
	});
};
/** The newest deployment of the release, if it has not ended. */
const inProgress = async (api, place, { environment, release }) => {
	const { data } = await api("GET /repos/{owner}/{repo}/deployments", {
		...place,
		environment,
		task: TASK,
		per_page: PAGE
	});
	if (!Array.isArray(data)) throw (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__.s)("a list of deployments");
	const ours = data.find(({ payload }) => releaseIn(payload) === release);
	if (!ours) return void 0;
	const state = (await api("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
		...place,
		deployment_id: Number(ours.id),
		per_page: 1
	})).data[0]?.state;
	return state === void 0 || state === "in_progress" || state === "queued" || state === "pending" ? Number(ours.id) : void 0;
};
/** GitHub gives a payload back as an object, or as the text that it was given as. */
const releaseIn = (payload) => {
	if (typeof payload !== "string") return payload?.release;
	try {
		return JSON.parse(payload)?.release;
	} catch {
		return;
	}
};
/** Of the commit of this run, whatever its checks say. */
const made = async (api, place, { github }, { environment, release }) => {
	const { data } = await api("POST /repos/{owner}/{repo}/deployments", {
		...place,
		ref: github.sha,
		environment,
		task: TASK,
		description: release.slice(0, MOST),
		payload: { release },
		auto_merge: false,
		required_contexts: []
	});
	if (!("id" in data)) throw new Error("GitHub made no deployment");
	return Number(data.id);
};
// actions/refresh-asg/src/deployment.ts
/** Undefined: it has nothing to do with a deployment. */
const stateOf = ({ outcome, code }) => {
	switch (outcome) {
		case "refreshed": return "success";
		case "unchanged": return "success-if-any";
		case "still-running":
		case "configured":
		case "paused": return "in_progress";
		case "rolled-back": return "failure";
		case "failed": return code === "rollout.failed" ? "failure" : void 0;
		case "planned":
		case "contested": return;
	}
};
/** What was being gone back from already failed in an earlier run; what is gone back to is not deployed, and does not fail. */
const deployed = (answer) => answer.goesBack ? {
	release: answer.goesBack.from,
	state: answer.outcome === "rolled-back" ? "failure-if-any" : void 0
} : {
	release: answer.intended ?? answer.release,
	state: stateOf(answer)
};
/** GitHub's trouble is none of the rollout's: it is a warning. */
const tell = async (wish, answer, runtime) => {
	const { release = "", state } = deployed(answer);
	if (!wish.deployment || state === void 0 || release === "") return;
	const environment = wish.environment.name;
	const whyNot = await tellDeployment(runtime, wish.token, {
		environment,
		release,
		state,
		why: answer.why
	});
	if (whyNot !== void 0) runtime.annotate("warning", `GitHub does not tell the deployment of ${release} to ${environment}: ${whyNot}`);
};
// actions/refresh-asg/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const INPUTS = {
	environment: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.rt)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Qt)),
	"ami-id": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.rt)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Q)),
	drift: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.K)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.nt)("stop", "restore")),
	continue: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.K)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.tt),
	deployment: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.K)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.tt),
	"dry-run": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.K)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.tt),
	audience: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.W)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.et),
	..._job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__.t
};
/** What inputs do not say of an image without an environment. */
const UNNAMED = {
	name: "image",
	keys: { family: "image" }
};
const readWish = async (runtime) => {
	const own = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.G)(INPUTS, runtime.input);
	const image = runtime.input("ami-id");
	const environment = runtime.input("environment");
	const { file, complaints, found } = await (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.u)(runtime, "refresh-asg", environment, image === "" ? void 0 : UNNAMED);
	const only = found && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.j)(image === "" ? runtime.input("only") : "", found.environment);
	const all = [
		..."complaints" in own ? own.complaints : [],
		...contradictions(runtime, file),
		...complaints,
		...only && "complaints" in only ? only.complaints : []
	];
	if (all.length > 0 || "complaints" in own || !found || !only || "complaints" in only) throw (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(all);
	return {
		...found,
		image: own.values["ami-id"],
		dryRun: own.values["dry-run"],
		drift: own.values.drift,
		continues: own.values.continue,
		deployment: own.values.deployment,
		token: runtime.input("github-token"),
		audience: own.values.audience ?? "sts.amazonaws.com",
		job: own.values,
		only
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
	if (image && runtime.input("drift") === "restore") complaints.push({
		at: { source: "input drift" },
		wrong: "it is restore, and an image without an environment has no pointer",
		allowed: "allowed: stop, or an environment"
	});
	if (image && runtime.input("continue") === "true") complaints.push({
		at: { source: "input continue" },
		wrong: "it is true, and an image without an environment has no ledger that says what is unfinished",
		allowed: "allowed: false, or an environment"
	});
	if (runtime.input("continue") === "true" && runtime.input("drift") === "restore") complaints.push({
		at: { source: "input drift" },
		wrong: "it is restore, and a run that only continues puts nothing back",
		allowed: "allowed: stop, or continue: false"
	});
	if (image && runtime.input("deployment") === "true") complaints.push({
		at: { source: "input deployment" },
		wrong: "it is true, and an image without an environment is deployed to none",
		allowed: "allowed: false, or an environment"
	});
	if (image && runtime.input("only") !== "") complaints.push({
		at: { source: "input only" },
		wrong: "an image without an environment has no targets",
		allowed: "allowed: nothing, or an environment"
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
/**
* What cannot be done fails on paper too; a rollback that somebody has begun can be done, and what is only waited for.
* Nothing is done, so targets and groups are as they were seen. `awaited`: full sentences.
*/
const planned = (steps, end, seen, awaited = []) => {
	if (end.code && end.outcome !== "rolled-back" && awaited.length === 0) return {
		...end,
		...seen,
		steps
	};
	const done = steps.length === 0 ? `nothing would be changed: ${end.why}` : `${steps.length} steps would be taken`;
	const why = awaited.length === 0 ? done : `${steps.length} steps would be taken. ${awaited.join(" ")}`;
	return {
		...nothing,
		...seen,
		outcome: "planned",
		release: end.release,
		image: end.image,
		steps,
		why
	};
};
const stopped = (ran, wished, seen, onTimeout) => ({
	...nothing,
	...seen,
	...wished,
	...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.ft)(ran, onTimeout)
});
const ofGroups = (groups, image) => {
	const bad = groups.filter((group) => !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.Qt)(group));
	const why = (bad.length === 0 ? groups : bad).map((result) => `${result.group}: ${result.why}`).join("; ");
	const answer = {
		...nothing,
		image,
		groups,
		why
	};
	if (bad.length === 0) return {
		...answer,
		outcome: outcomeOf(groups)
	};
	return {
		...answer,
		outcome: bad.some(({ outcome }) => outcome === "rolled-back") ? "rolled-back" : "failed",
		...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.pt)(codeOf(bad), bad.flatMap(({ refusal }) => refusal?.code ?? []))
	};
};
const outcomeOf = (groups) => {
	if (!(0,_on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_5__.s)({ groups })) return "configured";
	return groups.some(({ outcome }) => outcome === "refreshed") ? "refreshed" : "unchanged";
};
const codeOf = (bad) => {
	const refusal = bad.find((group) => group.refusal)?.refusal;
	if (refusal) return refusal.code;
	if (bad.some(({ outcome }) => outcome === "busy")) return "group.busy";
	return bad.every(({ outcome }) => outcome === "cancelled" || outcome === "taken-back") ? "run.cancelled" : "rollout.failed";
};
/** What the environment is to run is no longer for a run to say that another one has taken over. */
const ofEnvironment = (end, wished, seen, left = []) => {
	if ("lock" in end) return {
		...nothing,
		...end.lock === "taken" ? {} : wished,
		...seen,
		...(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.g)(end)
	};
	const { outcome, release = "", image, why } = end;
	const answer = {
		...nothing,
		release,
		image,
		...reached(end, seen, left),
		why
	};
	if (outcome === "failed" || outcome === "cancelled") return {
		...answer,
		outcome: "failed",
		...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.pt)(end.code ?? "run.cancelled", end.others ?? [])
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
/** Records are as they were when the process began: what an earlier step of its run brought about is not its doing. */
const idle = (answer) => answer.outcome === "refreshed" && answer.groups.every(({ outcome }) => outcome === "unchanged") ? {
	...answer,
	outcome: "unchanged",
	why: `${answer.why}, and it is verified already`
} : answer;
/** A rollout that has failed, now or before, shows what became of each target and group; another end before any was asked shows none. */
const reached = (end, seen, left) => {
	if (end.code === "release.rejected") return seen;
	if (end.targets.length > 0) return {
		targets: [...end.targets, ...left],
		groups: end.groups
	};
	return end.code === "rollout.failed" ? seen : {
		targets: [],
		groups: []
	};
};
// actions/refresh-asg/src/left.ts
/** What a refresh leaves to its post step. */
const kept = ({ token: _, settings: __, ...wish }) => ({
	...wish,
	deployment: false,
	delivery: {
		...wish.delivery,
		stages: [],
		environments: []
	}
});
/** @param lock undefined: groups that no environment describes have none */
const leaveRefresh = (wish, runtime, job, lock) => {
	if (wish.dryRun || (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_1__.r)(runtime)) return;
	const { delivery, environment, fromFile } = wish;
	const onCancel = environment.onCancel === "leave" ? void 0 : kept(wish);
	(0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_1__.i)(runtime, {
		held: lock && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.d)(delivery, lock, fromFile),
		job,
		onCancel
	});
};
// actions/refresh-asg/src/refresh-environment.ts
/** Names the machine, the look and the acts for the groups of an environment. */
const refreshEnvironment = async (inputs, runtime, job, connecting) => {
	const { delivery, environment, dryRun, drift, continues, only, token } = inputs;
	const { family, architecture } = delivery;
	const name = {
		family,
		environment: environment.name,
		architecture
	};
	const { writer, lock } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.f)(runtime, environment, "refresh-asg", _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.d);
	leaveRefresh(inputs, runtime, job, lock);
	const wish = (0,_on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_5__.n)(delivery.home, environment, writer, {
		drift,
		continues,
		only
	});
	const watch = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.h)(runtime, job, environment.onCancel, token);
	const clients = await connecting();
	const ran = await (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.l)({
		machine: (world, at) => (0,_on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_5__.r)({
			...wish,
			onCancel: watch.onCancel(at)
		}, world, at),
		look: watch.asking((previous, needs) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.r)(clients, {
			name,
			targets: environment.targets,
			needs,
			homeMayBeAway: false,
			now: runtime.clock.now
		}, previous)),
		act: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.n)(clients, name),
		predict: _left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.b,
		judge: _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.x,
		lock,
		dryRun,
		timeout: environment.timeout,
		jobEnd: job.end,
		waiting: {
			look: () => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.a)(clients.home, name),
			atMost: environment.timeout,
			afterwards: 0
		},
		remarks: (world) => [...(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.v)(environment.name, world, wish), ...(0,_group_remarks_tu_oa_G_js__WEBPACK_IMPORTED_MODULE_6__.t)(wish.selections, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.M)(world, only.leftOut))]
	}, watch.runtime);
	const last = ran.watched?.last;
	const [pointer] = last ? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.Ct)((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.M)(last.world, only.leftOut)) : [];
	const wished = pointer?.says ? {
		release: pointer.says.release,
		image: pointer.image
	} : {
		release: "",
		image: ""
	};
	const targets = last ? (0,_on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_5__.a)(wish, last.world, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.bt)(last.world.ledger), last.at) : [];
	const left = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.k)(only.leftOut, last?.world);
	const seen = {
		targets: [...targets, ...left],
		groups: targets.flatMap((target) => target.groups)
	};
	if ("planned" in ran) {
		const { end, awaited } = (0,_on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_5__.t)(ran.world, ran.end);
		for (const target of awaited) runtime.annotate("warning", target);
		return planned(ran.planned, ofEnvironment(end, wished, seen), seen, awaited);
	}
	const intended = intendedIn(ran.watched?.first.world);
	if (!("end" in ran)) return watch.told({
		...stopped(ran, wished, seen, environment.onTimeout),
		...intended
	});
	const answer = {
		...wentBack(ofEnvironment(ran.end, wished, seen, left), ran.watched, continues),
		...intended
	};
	return watch.told(ran.watched && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.N)(ran.watched.first.world, ran.watched.last.world) ? idle(answer) : answer);
};
const intendedIn = (first) => {
	const goal = first && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.bt)(first.ledger);
	if (first && goal?.way === "back") return { goesBack: { from: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.Vt)(first.ledger) ?? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.Pt)(first.ledger) } };
	return goal?.way === "forward" ? { intended: goal.release } : {};
};
/** A way back that was begun before a run that only continues is what it is to finish; one that was called off is no failure. */
const wentBack = (answer, watched, continues) => {
	if (answer.outcome !== "rolled-back" || !watched) return answer;
	const { code: _, ...well } = answer;
	if (continues && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.bt)(watched.first.world.ledger)?.way === "back") return well;
	const { ledger, barred } = watched.last.world;
	const off = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.Pt)(ledger);
	if (off === void 0) return answer;
	return {
		...answer,
		code: barred.has(off) ? "release.quarantined" : "rollout.called-off"
	};
};
// actions/refresh-asg/src/refresh-groups.ts
/** Names the machine, the look and the acts for groups that no environment describes: nothing is locked and nothing is recorded. */
const refreshGroups = async (inputs, image, runtime, job, connecting) => {
	const { environment, dryRun, token } = inputs;
	leaveRefresh(inputs, runtime, job, void 0);
	const watch = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.h)(runtime, job, environment.onCancel, token);
	const { targets } = await connecting();
	const [target] = environment.targets;
	const clients = targets.get(target?.name ?? "");
	if (!target || !clients) throw new Error("inputs describe no target");
	const { strategy, onCancel, unpinned, timeout } = environment;
	const names = target.groups.by === "names" ? target.groups.names : [];
	const wish = {
		image,
		strategy,
		onCancel,
		unpinned,
		displace: "none",
		restarts: 0,
		description: `golden-ami ${image} ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.q)(runtime.github)}`.slice(0, 255)
	};
	const ran = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.O)({
		machine: (world, at) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.nn)({
			...wish,
			onCancel: watch.onCancel(at)
		}, [names])(world, at),
		look: watch.asking((previous) => clients.use(() => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.c)(clients, target.groups, [image], previous))),
		act: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.C)({
			...clients.autoScaling.acts,
			...clients.ec2.acts
		}),
		predict: _left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.tn,
		judge: _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.x,
		dryRun,
		timeout,
		jobEnd: job.end
	}, watch.runtime);
	const last = ran.watched?.last;
	const seen = {
		targets: [],
		groups: last ? (0,_on_paper_BwX2njwl_js__WEBPACK_IMPORTED_MODULE_5__.i)(wish, names, last.world, last.at) : []
	};
	if ("planned" in ran) return planned(ran.planned, ofGroups(ran.end, image), seen);
	return watch.told("end" in ran ? ofGroups(ran.end, image) : stopped(ran, {
		release: "",
		image
	}, seen, environment.onTimeout));
};
// actions/refresh-asg/src/main.ts
/** Two ways to the same machine: groups of an environment, or groups that no environment describes. */
const refresh = async (wish, runtime, job) => {
	const connecting = () => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Y)(runtime, wish.audience), wish.delivery, wish.environment, wish.fromFile, { onlyLooks: wish.dryRun });
	return wish.image === void 0 ? refreshEnvironment(wish, runtime, job, connecting) : refreshGroups(wish, wish.image, runtime, job, connecting);
};
// actions/refresh-asg/src/outputs.ts
/** Made from action.yml by `pnpm run docs`. */
/** Where nothing is known: what is JSON is JSON all the same. */
const NO_OUTPUTS = {
	release: "",
	"ami-id": "",
	targets: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.R)([]),
	groups: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.R)([]),
	plan: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.R)([])
};
// actions/refresh-asg/src/post.ts
/** What the post step does with what a refresh has left. */
/** The refresh as it would have gone on when it was cancelled, with a claim of its own: nothing is done where another run holds the lock. */
const cancelled = async (wish, runtime, job, token) => {
	const answer = await refresh({
		...wish,
		token,
		settings: []
	}, runtime, job);
	return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.p)(wish.environment.onCancel, answer);
};
const clearUpRefresh = (runtime) => {
	const token = runtime.input("github-token");
	return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.m)(runtime, {
		claimOf: ({ home, family, lock }) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_4__.t)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Y)(runtime, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.J)(runtime)), home, family, lock.environment),
		cancel: (wish, cancelledRuntime, job) => cancelled(wish, cancelledRuntime, job, token),
		token
	});
};
// actions/refresh-asg/src/summary.ts
/** The step summary. Everything in it that comes from AWS is escaped. */
const HEADLINE = {
	refreshed: "✅ Refreshed",
	unchanged: "✅ Nothing to do",
	configured: "⚙️ Configured, not proved",
	"rolled-back": "↩️ Rolled back",
	paused: "⏸️ Paused",
	"still-running": "⏳ Still running",
	planned: "📝 Plan",
	contested: "⚠️ Taken over",
	failed: "❌ Failed"
};
const summary = (environment, answer) => {
	const what = [answer.release, answer.image].filter((part) => part !== "").join(", ");
	return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.M)([
		`### ${HEADLINE[answer.outcome]}: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(environment)}${what ? ` (${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(what)})` : ""}`,
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(answer.why),
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.N)(answer.steps),
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.P)(answer.targets),
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.j)(answer.groups)
	]);
};
// actions/refresh-asg/src/index.ts
const run = (runtime) => (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_1__.r)(runtime) ? clearUpRefresh(runtime) : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.A)(runtime, NO_OUTPUTS, () => main(runtime));
const main = async (runtime) => {
	(0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_1__.a)(runtime);
	const wish = await readWish(runtime);
	for (const setting of wish.settings) runtime.line(setting);
	const answer = await refresh(wish, runtime, await (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__.n)(runtime, wish.job, wish.token));
	await tell(wish, answer, runtime);
	const { release, image, groups, steps } = answer;
	return {
		conclusion: answer,
		outputs: {
			release,
			"ami-id": image,
			targets: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.B)(answer.targets),
			groups: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.L)(groups),
			plan: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.z)(steps)
		},
		summary: summary(wish.image === void 0 ? wish.environment.name : "groups", answer)
	};
};



/***/ })

};
