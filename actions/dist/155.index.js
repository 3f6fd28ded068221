export const id = 155;
export const ids = [155];
export const modules = {

/***/ 8065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ groupRemarks),
/* harmony export */   r: () => (/* binding */ newcomersIn),
/* harmony export */   t: () => (/* binding */ octokitOf)
/* harmony export */ });
/* harmony import */ var _connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1430);
/* harmony import */ var _environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1295);


// packages/domain/src/environment/newcomers.ts
/** Groups that a tag selects and that never ran a release of their environment: somebody has tagged them since. */
/** In targets that can be read and have a pointer: where nothing is recorded every group is new. */
const newcomersIn = (selections, { targets }) => [...targets].flatMap(([target, found]) => {
	const selector = selections.get(target)?.groups;
	if (!(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.vt)(found) || selector?.by !== "tag" || found.pointer.length === 0) return [];
	const said = new Set(found.pointer.map(({ image }) => image));
	return [...found.fleet.groups.values()].filter(_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Qt).flatMap((group) => {
		const images = [.../* @__PURE__ */ new Set([...(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.mt)(group), ...(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.ut)(group)])].filter((image) => image !== void 0);
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
	const owned = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.yt)(world).flatMap(([, { pointer, fleet }]) => [...fleet.groups.values()].filter(_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.Qt).flatMap((group) => {
		const isThere = (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.pt)(group, (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_1__.en)(pointer)?.image);
		return group.stack === void 0 || isThere ? [] : [`${group.name} (stack ${group.stack})`];
	}));
	if (owned.length === 0) return [];
	return [`AWS CloudFormation keeps ${owned.join(", ")}: an update of such a stack that changes the group writes its own launch template version back. Leave the version out of what the stack changes, or have the stack read the image from the pointer's parameter with the label verified.`];
};
// packages/actions-kit/src/octokit.ts
/** @param token of the input `github-token`, not empty */
const octokitOf = async ({ github, fetch }, token) => {
	const { getOctokit } = await __webpack_require__.e(/* import() */ 572).then(__webpack_require__.bind(__webpack_require__, 3572));
	return getOctokit(token, {
		baseUrl: github.apiUrl,
		request: { fetch }
	});
};



/***/ }),

/***/ 3155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1430);
/* harmony import */ var _octokit_0hrl_yCS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8065);
/* harmony import */ var _environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1295);
/* harmony import */ var _on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5075);




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
/**
* Needs the permission `deployments: write`. A release's deployment that is in progress is gone on with, else one is made.
* @returns why GitHub does not tell it (untrusted text); undefined: it does
* @see https://docs.github.com/en/rest/deployments/deployments
*/
const tellDeployment = async (runtime, token, told) => {
	if (token === "") return "the input github-token is empty";
	try {
		const octokit = await (0,_octokit_0hrl_yCS_js__WEBPACK_IMPORTED_MODULE_1__.t)(runtime, token);
		const [owner = "", repo = ""] = runtime.github.repository.split("/");
		const place = {
			owner,
			repo
		};
		const known = await inProgress(octokit, place, told);
		const state = ENDED[told.state] ?? told.state;
		if (known === void 0 && state !== told.state) return void 0;
		const deployment_id = known ?? await made(octokit, place, runtime, told);
		const description = told.why.slice(0, MOST);
		await octokit.rest.repos.createDeploymentStatus({
			...place,
			deployment_id,
			state,
			log_url: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.G)(runtime.github),
			description
		});
		return;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
};
/** The newest deployment of the release, if it has not ended. */
const inProgress = async (octokit, place, { environment, release }) => {
	const { data } = await octokit.rest.repos.listDeployments({
		...place,
		environment,
		task: TASK,
		per_page: PAGE
	});
	const ours = data.find(({ payload }) => releaseIn(payload) === release);
	if (!ours) return void 0;
	const state = (await octokit.rest.repos.listDeploymentStatuses({
		...place,
		deployment_id: ours.id,
		per_page: 1
	})).data[0]?.state;
	return state === void 0 || state === "in_progress" || state === "queued" || state === "pending" ? ours.id : void 0;
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
const made = async (octokit, place, { github }, { environment, release }) => {
	const { data } = await octokit.rest.repos.createDeployment({
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
	return data.id;
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
	environment: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.R)((0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.W)(_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.Gt)),
	"ami-id": (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.R)((0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.W)(_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.V)),
	drift: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.B)((0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.U)("stop", "restore")),
	continue: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.B)(_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.H),
	deployment: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.B)(_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.H),
	"dry-run": (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.B)(_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.H)
};
/** What inputs do not say of an image without an environment. */
const UNNAMED = {
	name: "image",
	keys: { family: "image" }
};
const readWish = async (runtime) => {
	const own = (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.z)(INPUTS, runtime.input);
	const image = runtime.input("ami-id");
	const environment = runtime.input("environment");
	const { file, complaints, found } = await (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.s)(runtime, "refresh-asg", environment, image === "" ? void 0 : UNNAMED);
	const only = found && (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.w)(image === "" ? runtime.input("only") : "", found.environment);
	const all = [
		..."complaints" in own ? own.complaints : [],
		...contradictions(runtime, file),
		...complaints,
		...only && "complaints" in only ? only.complaints : []
	];
	if (all.length > 0 || "complaints" in own || !found || !only || "complaints" in only) throw (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(all);
	return {
		...found,
		image: own.values["ami-id"],
		dryRun: own.values["dry-run"],
		drift: own.values.drift,
		continues: own.values.continue,
		deployment: own.values.deployment,
		token: runtime.input("github-token"),
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
	...(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.et)(ran, onTimeout)
});
const ofGroups = (groups, image) => {
	const bad = groups.filter((group) => !(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.Wt)(group));
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
		...(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.nt)(codeOf(bad), bad.flatMap(({ refusal }) => refusal?.code ?? []))
	};
};
const outcomeOf = (groups) => {
	if (!(0,_on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_3__.s)({ groups })) return "configured";
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
		...(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.l)(end)
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
		...(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.nt)(end.code ?? "run.cancelled", end.others ?? [])
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
// actions/refresh-asg/src/refresh-environment.ts
/** Names the machine, the look and the acts for the groups of an environment. */
const refreshEnvironment = async ({ delivery, environment, dryRun, drift, continues, only }, runtime, clients) => {
	const { family, architecture } = delivery;
	const name = {
		family,
		environment: environment.name,
		architecture
	};
	const { writer, lock } = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.c)(runtime, environment.name, "refresh-asg", _connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.d);
	const wish = (0,_on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_3__.n)(delivery.home, environment, writer, {
		drift,
		continues,
		only
	});
	const ran = await (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.w)({
		machine: (world, at) => (0,_on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_3__.r)(wish, world, at),
		look: (previous, needs) => (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.n)(clients, {
			name,
			targets: environment.targets,
			needs,
			homeMayBeAway: false,
			now: runtime.clock.now
		}, previous),
		act: (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.t)(clients, name),
		predict: _environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.p,
		judge: _connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.m,
		lock,
		dryRun,
		timeout: environment.timeout,
		remarks: (world) => [...(0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.d)(environment.name, world, wish), ...(0,_octokit_0hrl_yCS_js__WEBPACK_IMPORTED_MODULE_1__.n)(wish.selections, (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.T)(world, only.leftOut))]
	}, runtime);
	const last = ran.watched?.last;
	const [pointer] = last ? (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.gt)((0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.T)(last.world, only.leftOut)) : [];
	const wished = pointer?.says ? {
		release: pointer.says.release,
		image: pointer.image
	} : {
		release: "",
		image: ""
	};
	const targets = last ? (0,_on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_3__.a)(wish, last.world, (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.pt)(last.world.ledger), last.at) : [];
	const left = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.S)(only.leftOut, last?.world);
	const seen = {
		targets: [...targets, ...left],
		groups: targets.flatMap((target) => target.groups)
	};
	if ("planned" in ran) {
		const { end, awaited } = (0,_on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_3__.t)(ran.world, ran.end);
		for (const target of awaited) runtime.annotate("warning", target);
		return planned(ran.planned, ofEnvironment(end, wished, seen), seen, awaited);
	}
	const intended = intendedIn(ran.watched?.first.world);
	if (!("end" in ran)) return {
		...stopped(ran, wished, seen, environment.onTimeout),
		...intended
	};
	const answer = {
		...wentBack(ofEnvironment(ran.end, wished, seen, left), ran.watched, continues),
		...intended
	};
	return ran.watched && (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.E)(ran.watched.first.world, ran.watched.last.world) ? idle(answer) : answer;
};
const intendedIn = (first) => {
	const goal = first && (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.pt)(first.ledger);
	if (first && goal?.way === "back") return { goesBack: { from: (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.Nt)(first.ledger) ?? (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.Et)(first.ledger) } };
	return goal?.way === "forward" ? { intended: goal.release } : {};
};
/** A way back that was begun before a run that only continues is what it is to finish; one that was called off is no failure. */
const wentBack = (answer, watched, continues) => {
	if (answer.outcome !== "rolled-back" || !watched) return answer;
	const { code: _, ...well } = answer;
	if (continues && (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.pt)(watched.first.world.ledger)?.way === "back") return well;
	const { ledger, barred } = watched.last.world;
	const off = (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.Et)(ledger);
	if (off === void 0) return answer;
	return {
		...answer,
		code: barred.has(off) ? "release.quarantined" : "rollout.called-off"
	};
};
// actions/refresh-asg/src/refresh-groups.ts
/** Names the machine, the look and the acts for groups that no environment describes: nothing is locked and nothing is recorded. */
const refreshGroups = async ({ environment, dryRun }, image, runtime, { targets }) => {
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
		description: `golden-ami ${image} ${(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.G)(runtime.github)}`.slice(0, 255)
	};
	const ran = await (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.C)({
		machine: (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(wish, [names]),
		look: (previous) => clients.use(() => (0,_environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.o)(clients, target.groups, [image], previous)),
		act: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.x)({
			...clients.autoScaling.acts,
			...clients.ec2.acts
		}),
		predict: _environment_14ml_IFJ_js__WEBPACK_IMPORTED_MODULE_2__.qt,
		judge: _connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.m,
		dryRun,
		timeout
	}, runtime);
	const last = ran.watched?.last;
	const seen = {
		targets: [],
		groups: last ? (0,_on_paper_nvS1wcoX_js__WEBPACK_IMPORTED_MODULE_3__.i)(wish, names, last.world, last.at) : []
	};
	if ("planned" in ran) return planned(ran.planned, ofGroups(ran.end, image), seen);
	return "end" in ran ? ofGroups(ran.end, image) : stopped(ran, {
		release: "",
		image
	}, seen, environment.onTimeout);
};
// actions/refresh-asg/src/main.ts
/** Two ways to the same machine: groups of an environment, or groups that no environment describes. */
const refresh = async (wish, runtime) => {
	const { delivery, environment, fromFile, image } = wish;
	const clients = await (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.K)(runtime), delivery, environment, fromFile, { onlyLooks: wish.dryRun });
	return image === void 0 ? refreshEnvironment(wish, runtime, clients) : refreshGroups(wish, image, runtime, clients);
};
// actions/refresh-asg/src/outputs.ts
/** Made from action.yml by `pnpm run docs`. */
/** Where nothing is known: what is JSON is JSON all the same. */
const NO_OUTPUTS = {
	release: "",
	"ami-id": "",
	targets: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.M)([]),
	groups: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.M)([]),
	plan: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.M)([])
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
	return (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.D)([
		`### ${HEADLINE[answer.outcome]}: ${(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.F)(environment)}${what ? ` (${(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.F)(what)})` : ""}`,
		(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.F)(answer.why),
		(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.O)(answer.steps),
		(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.k)(answer.targets),
		(0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.E)(answer.groups)
	]);
};
// actions/refresh-asg/src/index.ts
const run = (runtime) => (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.T)(runtime, NO_OUTPUTS, async () => {
	const wish = await readWish(runtime);
	for (const setting of wish.settings) runtime.line(setting);
	const answer = await refresh(wish, runtime);
	await tell(wish, answer, runtime);
	const { release, image, groups, steps } = answer;
	return {
		conclusion: answer,
		outputs: {
			release,
			"ami-id": image,
			targets: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.P)(answer.targets),
			groups: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.j)(groups),
			plan: (0,_connect_B_xd_Ouv_js__WEBPACK_IMPORTED_MODULE_0__.N)(steps)
		},
		summary: summary(wish.image === void 0 ? wish.environment.name : "groups", answer)
	};
});



/***/ })

};
