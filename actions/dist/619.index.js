export const id = 619;
export const ids = [619];
export const modules = {

/***/ 2891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ githubApi),
/* harmony export */   c: () => (/* binding */ whyUnreadable),
/* harmony export */   i: () => (/* binding */ NO_TOKEN),
/* harmony export */   l: () => (/* binding */ MOST_IN_A_JOB),
/* harmony export */   n: () => (/* binding */ jobOf),
/* harmony export */   o: () => (/* binding */ placeOf),
/* harmony export */   r: () => (/* binding */ withinTime),
/* harmony export */   s: () => (/* binding */ unexpected),
/* harmony export */   t: () => (/* binding */ JOB_INPUTS)
/* harmony export */ });
/* harmony import */ var _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4147);
/* harmony import */ var _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(841);


// packages/domain/src/job/limit.ts
/** When GitHub ends a job, and by when an action ends so that it does that in order. */
/** More than any job has; what is longer is no time that can be reckoned with. */
const MOST_MINUTES = 99999;
const jobsOf = (workflow) => {
	const jobs = workflow.is === "map" ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(workflow, "jobs")?.value : void 0;
	return jobs?.is === "map" ? jobs : void 0;
};
const callsOthers = (jobs) => jobs.entries.some(({ value }) => value.is === "map" && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(value, "uses"));
/**
* @param workflow the tree of the workflow file
* @param job its id, as GITHUB_JOB has it
* @param isItsOwn the file is known to hold the job; otherwise it may be the one that calls the job's workflow, which may have the same id
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes
*/
const minutesInWorkflow = (workflow, job, isItsOwn) => {
	const jobs = jobsOf(workflow);
	const found = jobs && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(jobs, job)?.value;
	if (!jobs || found?.is !== "map" || (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(found, "uses") || !isItsOwn && callsOthers(jobs)) return "unknown";
	const minutes = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(found, "timeout-minutes")?.value;
	if (!minutes || minutes.is === "scalar" && minutes.value === null) return "unsaid";
	if (minutes.is !== "scalar") return "unknown";
	if (typeof minutes.value === "number" && minutes.value > 0 && minutes.value <= MOST_MINUTES) return minutes.value;
	return typeof minutes.value === "string" && minutes.value.includes("${{") ? "expression" : "unknown";
};
/** What holds where nobody says anything, and the most that a job has on GitHub's runners. https://docs.github.com/en/actions/reference/limits */
const SIX_HOURS = 360;
/** The shortest of what is known: it hurts less to end early. */
const jobMinutes = ({ said, given, hosted, file, job }) => {
	const input = given === void 0 ? [] : [{
		minutes: given,
		by: "the input job-timeout-minutes"
	}];
	const known = [...typeof said === "number" ? [{
		minutes: said,
		by: `timeout-minutes of ${job} in ${file}`
	}] : [], ...input];
	const most = {
		minutes: SIX_HOURS,
		by: "GitHub's six hours for a job"
	};
	return (known.length === 0 || hosted ? [...known, most] : known).reduce((least, one) => one.minutes < least.minutes ? one : least);
};
/**
* ms that an action leaves itself: the longest pause between two looks (30 s), the longest that a look takes with its retries (two of 30 s),
* giving the lock back in four looks, and the steps of the job that come after it. Of a short job a fifth.
*/
const TO_END = 3e5;
const SHARE = .2;
/** ms that an action has at most, in a job of which nothing is said. */
const MOST_IN_A_JOB = SIX_HOURS * 6e4 - TO_END;
/** @param started ms since the epoch; `known`: it is the job's, not the step's */
const jobEnd = ({ minutes, by }, started) => {
	const length = minutes * 6e4;
	const toEnd = Math.min(TO_END, length * SHARE);
	const since = started.known ? "the job began" : "this step began, as the job's beginning is not known";
	const at = new Date(started.at).toISOString();
	return {
		limit: started.at + length,
		by: started.at + length - toEnd,
		because: `${since} at ${at}, GitHub ends it after ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(length)} (${by}), and ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(toEnd)} are left to end in order`
	};
};
// packages/actions-kit/src/github-api.ts
const placeOf = ({ github }) => {
	const [owner = "", repo = ""] = github.repository.split("/");
	return {
		owner,
		repo
	};
};
/** @param token of the input `github-token`, not empty */
const githubApi = async ({ github, web }, token, patience) => {
	const { request } = await __webpack_require__.e(/* import() */ 486).then(__webpack_require__.bind(__webpack_require__, 4486));
	const fetch = (url, init) => web.ask(url, init, patience);
	return request.defaults({
		baseUrl: github.apiUrl,
		headers: { authorization: `Bearer ${token}` },
		request: { fetch }
	});
};
/** Where the token is missing. */
const NO_TOKEN = { unreadable: "the input github-token is empty" };
/** What GitHub answered is not what its API describes: asked again, it may be. */
const unexpected = (what) => new _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.l({
	message: `GitHub answered with something else than ${what}`,
	passes: true
});
/**
* Why something cannot be read (untrusted text), and whether that passes: octokit tells what `web` threw in the cause. What is not there in an
* answer, where GitHub's API has it, is no answer either.
*/
const whyUnreadable = (error) => {
	const { cause } = error;
	const root = cause instanceof _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.l ? cause : error instanceof TypeError ? unexpected("its API describes") : error;
	const unreadable = root instanceof Error ? root.message : String(root);
	return root instanceof _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.l && root.passes ? {
		unreadable,
		passes: true
	} : { unreadable };
};
// packages/actions-kit/src/within-time.ts
/**
* A runtime on whose clock the run is cancelled from a moment on: whatever waits or asks again there comes to an end.
* @param until ms since the epoch
*/
const withinTime = (runtime, until) => {
	const { clock } = runtime;
	const left = () => until - clock.now();
	return {
		...runtime,
		clock: {
			now: clock.now,
			cancelled: () => clock.cancelled() || left() <= 0,
			sleep: (ms, unless) => clock.sleep(left() > 0 ? Math.min(ms, left()) : ms, unless)
		}
	};
};
// packages/actions-kit/src/job.ts
/** What an action knows of the job that it runs in: its check run, and when GitHub ends it. */
const ID = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.nn)("^[1-9]\\d{0,19}$", "nothing: GitHub sets it");
const REF = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.nn)("^[^/\\s]+/[^/\\s]+/[^\\s@]+@\\S+$", "nothing: GitHub sets it");
const SHA = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.nn)("^[0-9a-f]{40,64}$", "nothing: GitHub sets it");
const MINUTES = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.nn)("^[1-9]\\d{0,4}$", "whole minutes like 90, as the job has them in timeout-minutes");
/** Inputs that every action with a time of its own has. All but the last are set by their defaults in action.yml, and nobody writes them. */
const JOB_INPUTS = {
	"job-check-run-id": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.rt)(ID)),
	"job-workflow-ref": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.rt)(REF)),
	"job-workflow-sha": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.rt)(SHA)),
	"job-timeout-minutes": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.rt)(MINUTES))
};
/** What GitHub does not say by then is taken as not known. */
const PATIENCE = {
	attempts: 2,
	within: 5e3
};
/**
* Asks GitHub when the job began (permission `actions: read`) and how long it may take (its workflow at its commit, `contents: read`; else as
* the workspace has it). What cannot be asked is assumed: the job begins with this step, and has six hours.
* @param token of the input `github-token`; empty: GitHub is not asked
* @see https://docs.github.com/en/rest/actions/workflow-jobs#get-a-job-for-a-workflow-run
*/
const jobOf = async (runtime, inputs, token) => {
	const began = runtime.clock.now();
	const check = inputs["job-check-run-id"] === void 0 ? void 0 : Number(inputs["job-check-run-id"]);
	const [started, file] = await Promise.all([startOf(runtime, check, token), workflowOf(runtime, inputs, token)]);
	const { job, runnerEnvironment } = runtime.github;
	const given = inputs["job-timeout-minutes"] === void 0 ? void 0 : Number(inputs["job-timeout-minutes"]);
	const minutes = jobMinutes({
		said: file.said,
		given,
		hosted: runnerEnvironment !== "self-hosted",
		file: file.path,
		job
	});
	const unknown = jobEnd(minutes, {
		at: began,
		known: false
	});
	const end = started === void 0 ? unknown : jobEnd(minutes, {
		at: started,
		known: true
	});
	return {
		check,
		end: end.limit > began ? end : unknown
	};
};
const placeIn = (repository) => {
	const [owner = "", repo = ""] = repository.split("/");
	return {
		owner,
		repo
	};
};
/** What GitHub does not answer is not known. */
const asked = async (runtime, token, call) => {
	if (token === "") return void 0;
	try {
		return await call(await githubApi(runtime, token, PATIENCE));
	} catch (error) {
		runtime.debug(error instanceof Error ? error.message : String(error));
		return;
	}
};
/** ms since the epoch */
const startOf = async (runtime, check, token) => {
	if (check === void 0) return void 0;
	const place = placeIn(runtime.github.repository);
	const started = await asked(runtime, token, async (api) => {
		const { data } = await api("GET /repos/{owner}/{repo}/actions/jobs/{job_id}", {
			...place,
			job_id: check
		});
		return Date.parse(data.started_at);
	});
	return started === void 0 || Number.isNaN(started) || started > runtime.clock.now() ? void 0 : started;
};
/** The workflow that the job is written in; the run's own, where GitHub does not tell which that is. */
const workflowOf = async (runtime, inputs, token) => {
	const { github } = runtime;
	const own = inputs["job-workflow-ref"];
	const [, repository = "", path = ""] = /^([^/]+\/[^/]+)\/([^@]+)@/.exec(own ?? github.workflowRef) ?? [];
	if (path === "") return {
		path: "its workflow",
		said: "unknown"
	};
	const ref = own === void 0 ? github.workflowSha : inputs["job-workflow-sha"] ?? "";
	const content = await atCommit(runtime, {
		repository,
		path,
		ref
	}, token) ?? await inWorkspace(runtime, repository, path);
	const yaml = content === void 0 ? void 0 : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.lt)(content, path);
	const tree = yaml && "tree" in yaml ? yaml.tree : void 0;
	return {
		path,
		said: tree ? minutesInWorkflow(tree, github.job, own !== void 0) : "unknown"
	};
};
const atCommit = async (runtime, { repository, path, ref }, token) => ref === "" ? void 0 : asked(runtime, token, async (api) => {
	const { data } = await api("GET /repos/{owner}/{repo}/contents/{path}", {
		...placeIn(repository),
		path,
		ref
	});
	return "content" in data ? Buffer.from(data.content, "base64").toString("utf8") : void 0;
});
/** What is checked out may be of another commit: it is better than nothing. */
const inWorkspace = async (runtime, repository, path) => {
	if (repository.toLowerCase() !== runtime.github.repository.toLowerCase()) return void 0;
	try {
		return await runtime.readFile(path);
	} catch {
		return;
	}
};



/***/ }),

/***/ 4193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ countFindings),
/* harmony export */   i: () => (/* binding */ mermaidChain),
/* harmony export */   n: () => (/* binding */ builtFindings),
/* harmony export */   o: () => (/* binding */ fixableFindings),
/* harmony export */   r: () => (/* binding */ lookAtFindings),
/* harmony export */   t: () => (/* binding */ lookAtLineage)
/* harmony export */ });
/* harmony import */ var _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4147);
/* harmony import */ var _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(841);


// packages/domain/src/findings/findings.ts
/** What Amazon Inspector has found in an image, whoever tells it. */
const byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
/** Worst first; the same findings always come in the same order. */
const sortFindings = (list) => [...list].sort((a, b) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.xr)(a.severity, b.severity) || byText(a.id, b.id) || byText(a.package, b.package));
const countFindings = (list) => Object.fromEntries(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.yr.map((severity) => [severity, list.filter((finding) => finding.severity === severity).length]));
/** The findings that an update would mend, at or above a severity. */
const fixableFindings = (list, threshold) => list.filter(({ fixAvailable, severity }) => fixAvailable && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.br)(severity, threshold));
// packages/actions-kit/src/mermaid.ts
/**
* Mermaid graphs for summaries. A label is text and nothing else: what could end it, or be taken for markup, is written as an entity.
* @see https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
*/
/** Longer labels are cut: a graph with them cannot be read. */
const MOST_LABEL = 60;
/** Everything but letters, digits, spaces and a few signs that mean nothing to Mermaid and Markdown. */
const label = (text) => {
	const line = (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.y)(text).replace(/\s/g, " ").replace(/ {2,}/g, " ").trim();
	const short = line.length > MOST_LABEL ? `${line.slice(0, 59)}…` : line;
	const entity = (found) => `#${found.codePointAt(0)};`;
	return short.replace(/[^\p{L}\p{N} .,…/:-]/gu, entity).replace(/^(?:-|\d+\.)(?= |$)/, (found) => found.replace(/[-.]/, entity));
};
/** A chain of boxes from left to right, each with its lines. */
const mermaidChain = (boxes) => {
	if (boxes.length === 0) return "";
	const nodes = boxes.map((lines, index) => `  n${index}["${lines.filter((line) => line !== "").map(label).join("<br>")}"]`);
	const edges = boxes.slice(1).map((_, index) => `  n${index} --> n${index + 1}`);
	return [
		"```mermaid",
		"flowchart LR",
		...nodes,
		...edges,
		"```"
	].join("\n");
};
// packages/aws/src/findings.ts
/** What is known of the vulnerabilities of an image: one fact, from EC2, or from Image Builder where EC2 knows of no scan. */
/** An image with more is not read to the end: that it has so many is answer enough for people, and no answer for a gate. */
const MOST_FINDINGS = 1e4;
/**
* EC2's findings are Inspector's of the AMI itself, renewed as vulnerabilities become known; Image Builder's are a picture taken of the
* test instance when the image was built. EC2 answers for a scanned image only, and says in DescribeImages whether it is one.
* @param image AMI id, in the region of the clients
* @param build the image build version ARN that the AMI comes from; undefined: not known, or not of this account
* @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-image-findings.html
*/
const lookAtFindings = async (clients, image, build) => {
	const scanned = await clients.ec2.scanned(image);
	if (scanned !== void 0) {
		const list = await clients.ec2.findings(image, MOST_FINDINGS);
		return list ? {
			source: "ec2",
			scanned,
			list: sortFindings(list)
		} : tooMany(image);
	}
	if (build === void 0) return { unscanned: `EC2 knows of no scan of ${image}, and no Image Builder image is known for it.` };
	const state = await clients.imageBuilder.scanState(build);
	if (state !== "COMPLETED") return { unscanned: `EC2 knows of no scan of ${image}, and in Image Builder its scan is ${state === "" ? "not there" : state}.` };
	const list = await clients.imageBuilder.findings(build, MOST_FINDINGS);
	return list ? {
		source: "image-builder",
		scanned: void 0,
		list: sortFindings(list)
	} : tooMany(image);
};
/**
* The findings that Image Builder has kept of a build, in one call: where there are none, whether the scan went well is not asked.
*/
const builtFindings = async (imageBuilder, build) => {
	const list = await imageBuilder.findings(build, MOST_FINDINGS);
	if (!list) return tooMany(build);
	return list.length === 0 ? { unscanned: `Image Builder has kept no findings of ${build}.` } : {
		source: "image-builder",
		scanned: void 0,
		list: sortFindings(list)
	};
};
const tooMany = (image) => ({ unscanned: `${image} has more than ${MOST_FINDINGS} findings, which were not read.` });
// packages/aws/src/lineage.ts
/**
* From the image itself to the root AMI, in two calls. Names are those that this account sees in the region of the client.
* @param image AMI id
* @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-ancestry.html
*/
const lookAtLineage = async (clients, image) => {
	const chain = await clients.ancestry(image);
	const seen = new Map((await clients.visibleImages(chain.map(({ id }) => id))).map((each) => [each.id, each]));
	return chain.map(({ id, alias }) => ({
		image: id,
		name: seen.get(id)?.name ?? "",
		owner: alias || (seen.get(id)?.owner ?? "")
	}));
};



/***/ }),

/***/ 1619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4147);
/* harmony import */ var _job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2891);
/* harmony import */ var _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(841);
/* harmony import */ var _lineage_Bg02cG3f_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4193);
/* harmony import */ var _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5968);
/* harmony import */ var _TypeRegistry_DqvI40VB_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1815);
/* harmony import */ var _configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9422);
/* harmony import */ var _node_http_handler_L544ZBHd_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1993);
/* harmony import */ var _SignatureV4MultiRegion_DwDikapy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(294);
/* harmony import */ var _event_streams_BHPIVkbO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3161);










// packages/domain/src/build/distribution-regions.ts
/** Where other accounts get an AMI of their own, home's has to be named too: it would have none there otherwise. */
const distributionRegions = ({ account, digest, distribution: { regions, accounts, kmsKeys, shareWith, amiName: template } }, ingredients) => {
	const print = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Jn)(ingredients, digest);
	return regions.map((region) => ({
		region,
		amiName: template ?? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.or)(ingredients),
		description: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.ar)(ingredients, print),
		tags: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.dr)(ingredients, print),
		accounts: accounts.length === 0 ? [] : [account, ...accounts],
		kmsKey: kmsKeys[region],
		shareWith
	}));
};
// packages/domain/src/build/configuration-names.ts
/** Of everything that an infrastructure configuration launches. */
const stageTags = ({ family, stage }) => ({
	[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Qn]: family,
	[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.nr]: stage
});
/** Of the infrastructure configuration that is made for these settings. */
const infrastructureName = (wish, ingredients) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.ur)([
	"infrastructure",
	1,
	wish.infrastructure,
	stageTags(ingredients)
], wish.digest);
const distributionName = (wish, ingredients) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.ur)([
	"distribution",
	2,
	distributionRegions(wish, ingredients)
], wish.digest);
// packages/domain/src/build/wanted-amis.ts
/** Every region and account that is to have an AMI, except home's own, with which everything begins. */
const otherCells = ({ account, region, distribution: { regions, accounts } }) => regions.flatMap((each) => [account, ...accounts].map((owner) => ({
	region: each,
	account: owner
}))).filter((cell) => cell.region !== region || cell.account !== account);
/** The AMIs of a build: those that were looked for and are there; where nobody has looked, those that Image Builder names. */
const amisOf = ({ amis, ami, copies }) => {
	if (copies === void 0) return amis;
	const home = amis.filter(({ id }) => id === ami?.id);
	const there = copies.filter(({ id, state }) => id !== ami?.id && (state === "available" || state === "believed" || state === "pending"));
	return [...home, ...there.map(({ region, account, id }) => ({
		region,
		account,
		id
	}))];
};
// packages/domain/src/build/needs.ts
/**
* Image Builder has shared what it distributed as it was told then. Where it would be told something else now, home's AMI is looked at too.
*/
const copiesNeed = (wish, { ingredients }, { arn, distribution }) => {
	const { accounts, organisations, organisationalUnits } = wish.distribution.shareWith;
	const toldOtherwise = distribution !== distributionName(wish, ingredients);
	const others = otherCells(wish);
	return {
		of: "copies",
		build: arn,
		cells: toldOtherwise ? [{
			region: wish.region,
			account: wish.account
		}, ...others] : others,
		fingerprint: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Jn)(ingredients, wish.digest),
		permissions: toldOtherwise ? "all" : "copied",
		launchedBy: [
			...accounts,
			...organisations,
			...organisationalUnits
		]
	};
};
const preparationNeed = (wish, { ingredients, builds, parent }) => ({
	of: "preparation",
	after: builds.length,
	components: [...new Set(ingredients.components.flatMap((component) => component.is === "own" ? [(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.lr)(component, wish.digest, parent.platform)] : []))],
	infrastructure: wish.infrastructure.is === "given" ? void 0 : infrastructureName(wish, ingredients),
	distribution: distributionName(wish, ingredients)
});
// packages/domain/src/build/distribute.ts
/** What EC2 does not show yet is waited for so long, ms, before it is taken for gone. */
const VISIBLE$4 = 6e4;
/** What AWS refuses in one region does not keep the others from their copies. */
const subject = (wish, { region }) => `${wish.stage} in ${region}`;
const isTaken = (wish, copy, { unanswered, now }) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.qn)(unanswered?.get(subject(wish, copy)), "copy-image", now);
/** Undefined: every AMI is there. */
const distribute = (wish, world, build, at) => {
	const { copies } = build;
	if (!copies) return { need: copiesNeed(wish, world, build) };
	const left = copies.filter((copy) => !isThere(copy));
	if (left.length === 0) return void 0;
	const end = (outcome, why) => ({ end: {
		outcome,
		build,
		why
	} });
	if (at.cancelled) return end("cancelled", `${build.release} is not everywhere yet; copies that were begun go on in AWS`);
	const beyond = left.filter((copy) => copy.account !== wish.account);
	if (beyond.length > 0) return { end: undistributable(build, beyond) };
	const isRefused = (copy) => at.refused.has(subject(wish, copy)) || isTaken(wish, copy, at);
	const acts = left.flatMap((copy) => isRefused(copy) ? [] : stepFor(wish, world, build, copy, at.now));
	if (acts.length > 0) return { act: acts };
	const waits = left.filter((copy) => copy.state === "pending" || isFresh(copy, at.now));
	if (waits.length > 0) return { wait: `${wish.stage}: ${build.release} is being copied to ${waits.map(({ region }) => region).join(", ")}` };
	return { end: notCopied(wish, build, left, at) };
};
const isThere = ({ state, shared }) => state === "believed" || state === "available" && shared !== false;
/** Image Builder names an AMI that EC2 does not show, and this run has not looked for long. */
const isFresh = ({ state, since }, now) => state === "unseen" && now - since < VISIBLE$4;
const stepFor = (wish, world, build, copy, now) => {
	if (copy.state === "available") return [shareImage(wish, copy)];
	return copy.state === "missing" || copy.state === "unseen" && !isFresh(copy, now) ? [copyImage(wish, world, build, copy)] : [];
};
const shareImage = (wish, copy) => {
	const { accounts, organisations, organisationalUnits } = wish.distribution.shareWith;
	return {
		do: "share-image",
		on: subject(wish, copy),
		because: `${copy.id} is not shared with everybody who is to launch it`,
		in: {
			account: copy.account,
			region: copy.region
		},
		image: copy.id,
		accounts,
		organizations: [...organisations, ...organisationalUnits]
	};
};
/**
* The token is the same for every attempt of a run. Another run has another one: its copy would be the second, but for the name, which
* EC2 gives only once; and a copy that was deregistered can be made again.
*/
const copyImage = (wish, { ingredients }, { release, ami }, copy) => {
	const print = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Jn)(ingredients, wish.digest);
	const [version = ""] = release.split("/");
	return {
		do: "copy-image",
		on: subject(wish, copy),
		because: copy.id === "" ? `${release} has no AMI in ${copy.region}` : `${copy.id}, the AMI of ${release} in ${copy.region}, is gone`,
		in: {
			account: copy.account,
			region: copy.region
		},
		from: {
			region: wish.region,
			image: ami?.id ?? ""
		},
		name: ami?.name ?? "",
		key: wish.distribution.kmsKeys[copy.region],
		tags: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.sr)(ingredients, version, print),
		token: wish.digest(`${print} ${ami?.id} ${copy.region} ${wish.run}`).slice(0, 36)
	};
};
/** Other accounts get their AMIs from Image Builder, which distributes an image that is available only for an execution role. */
const undistributable = (build, beyond) => ({
	outcome: "failed",
	build,
	why: `${build.release} has no AMI of ${beyond.map(({ account, region }) => `${account} in ${region}`).join(", ")}, and only a build brings one there`,
	code: "build.distribution"
});
const notCopied = (wish, build, left, at) => {
	const told = left.map((copy) => {
		const refused = at.refused.get(subject(wish, copy));
		const taken = isTaken(wish, copy, at) ? at.unanswered?.get(subject(wish, copy))?.message : void 0;
		return `${copy.region}: ${refused?.message ?? taken ?? `the copy ${copy.id} has failed; deregister it`}`;
	});
	const [first] = left.flatMap((copy) => at.refused.get(subject(wish, copy))?.code ?? []);
	return {
		outcome: "failed",
		build,
		why: `${build.release} is not everywhere where it is to be. ${told.join("; ")}`,
		code: first ?? "build.distribution"
	};
};
// packages/domain/src/build/clean-up.ts
/** So many of a stage are kept, the newest: what changed since an earlier one is told, and an earlier content is found again. */
const KEPT = 50;
/** The oldest beyond those that are kept. */
const oldest = (all, isNeeded) => [...all].sort((a, b) => b.created - a.created || (b.arn < a.arn ? -1 : 1)).slice(KEPT).filter((one) => !isNeeded(one)).slice(-10);
/**
* Taken along where a recipe is made. What AWS refuses stays, and keeps nothing from being built. Where somebody counts versions by hand
* recipes stay: they say which are taken.
* @param print the fingerprint whose recipe is being made, for an `architecture`: what is built more often pushes nothing of the other out
*/
const cleanUp = ({ version }, { recipes, distributions, distribution }, print, architecture) => {
	const because = `${KEPT} newer ones of the stage are there`;
	const alike = recipes.filter((one) => one.architecture === architecture);
	return [...(version === void 0 ? oldest(alike, ({ fingerprint }) => fingerprint === print) : []).map(({ arn }) => ({
		do: "delete-recipe",
		on: arn,
		because,
		arn
	})), ...oldest(distributions, ({ arn }) => arn === distribution).map(({ arn }) => ({
		do: "delete-distribution",
		on: arn,
		because,
		arn
	}))];
};
// packages/domain/src/build/platform.ts
/** Whether the components of a stage are for the platform of its parent: Image Builder puts only those into a recipe. */
/** Everything that does not fit, a line each; undefined: all do. */
const checkPlatform$1 = ({ components }, { id, platform }) => {
	const misfits = components.flatMap((component) => {
		if (component.is === "own") return (component.misfits?.[platform] ?? []).map(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.zn);
		return component.platform === void 0 || component.platform === platform ? [] : [`Component ${component.arn} is for ${component.platform}.`];
	});
	return misfits.length === 0 ? void 0 : [`Parent image ${id} is for ${platform}, and not every component is.`, ...misfits].join("\n");
};
// packages/domain/src/build/preflight/objection.ts
/** What was seen, or undefined where nobody could look. */
const seenOf = (looked) => "seen" in looked ? looked.seen : void 0;
// packages/domain/src/build/preflight/instance-profile.ts
/**
* The instance profile exists and has a role; what the role may is for IAM to say.
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-infra-config.html
*/
const profileIsThere = ({ launch: { instanceProfile: name }, instanceProfile }) => {
	if (!("seen" in instanceProfile)) return [];
	const profile = seenOf(instanceProfile);
	if (!profile) return [{
		key: "instance-profile",
		wrong: `there is no instance profile ${name} in this account`,
		remedy: "Create it, with a role that has EC2InstanceProfileForImageBuilder and AmazonSSMManagedInstanceCore, or correct the name"
	}];
	return profile.roles.length > 0 ? [] : [{
		key: "instance-profile",
		wrong: `instance profile ${name} has no role`,
		remedy: "Add a role to it"
	}];
};
// packages/domain/src/build/preflight/instance-types.ts
/**
* Every type exists and has the architecture of the stage: which of them is launched is chosen by what EC2 has at that moment.
* @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html
*/
const instanceTypesFit = ({ launch, instanceTypes }, { architecture, region }) => {
	const known = seenOf(instanceTypes);
	if (!known) return [];
	return launch.instanceTypes.flatMap((name) => {
		const type = known.find((one) => one.name === name);
		if (!type) return [{
			key: "instance-types",
			wrong: `${name} is no instance type of ${region}`,
			remedy: "Correct it, or leave it out"
		}];
		return type.architectures.includes(architecture) ? [] : [{
			key: "instance-types",
			wrong: `${name} is for ${type.architectures.join(" and ")}, but the stage is for ${architecture}`,
			remedy: `Name a type for ${architecture}, or correct \`architecture\``
		}];
	});
};
// packages/domain/src/build/preflight/kms-keys.ts
/**
* The keys of the volumes are of the region of the build; they and those of the AMIs, which are for the regions that they are of, can be
* used.
* @see https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html
*/
const keysCanBeUsed = ({ keys, distributionKeys }, { region }) => [...keys.flatMap((key) => {
	const home = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.jn)(key.arn);
	return home === region ? stateOf$1(key, "kms-key") : [{
		key: "kms-key",
		wrong: `${key.arn} is a key of ${home}`,
		remedy: `Name a key of ${region}`
	}];
}), ...distributionKeys.flatMap((key) => stateOf$1(key, "kms-keys"))];
const stateOf$1 = ({ arn, looked }, key) => {
	if (!("seen" in looked)) return [];
	if (!looked.seen) return [{
		key,
		wrong: `there is no KMS key ${arn}`,
		remedy: "Correct it"
	}];
	const { state } = looked.seen;
	if (state === "Enabled") return [];
	return state === "PendingDeletion" ? [{
		key,
		wrong: `${arn} is about to be deleted`,
		remedy: "Cancel the deletion and enable the key, or name another one"
	}] : [{
		key,
		wrong: `${arn} is ${state}`,
		remedy: "Enable the key, or name another one"
	}];
};
// packages/domain/src/build/preflight/network.ts
/**
* Subnet and security groups exist, and belong to one VPC.
* @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
*/
const networkFits = ({ launch, subnet, securityGroups }, { region }) => {
	const place = seenOf(subnet);
	const groups = seenOf(securityGroups);
	return [
		...launch.subnet !== void 0 && "seen" in subnet && !place ? [{
			key: "subnet",
			wrong: `there is no subnet ${launch.subnet} in ${region} that this account may use`,
			remedy: "Name a subnet of the home account and region"
		}] : [],
		...launch.securityGroups.filter((id) => groups && !groups.some((group) => group.id === id)).map((id) => ({
			key: "security-groups",
			wrong: `there is no security group ${id} in ${region} that this account may use`,
			remedy: "Name security groups of the home account and region"
		})),
		...oneVpc(launch.subnet, place, groups ?? [])
	];
};
/** Groups of another VPC than the subnet's; without a subnet, groups of several VPCs. */
const oneVpc = (id, place, groups) => {
	const home = place?.vpc ?? groups[0]?.vpc;
	const of = place ? `subnet ${id}` : `security group ${groups[0]?.id}`;
	return groups.filter((group) => group.vpc !== home).map((group) => ({
		key: "security-groups",
		wrong: `${group.id} is of ${group.vpc}, but ${of} is of ${home}`,
		remedy: "Take subnet and security groups of one VPC"
	}));
};
// packages/domain/src/build/preflight/zone-offers.ts
/**
* The zone of the subnet has at least one of the types that fit; the others are passed over when their turn comes.
* @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypeOfferings.html
*/
const zoneOffersTypes = ({ launch, instanceTypes, offered, subnet }) => {
	const types = seenOf(instanceTypes)?.map(({ name }) => name) ?? launch.instanceTypes;
	const there = seenOf(offered);
	const place = seenOf(subnet);
	if (!there || !place || types.length === 0 || types.some((type) => there.includes(type))) return [];
	return [{
		key: "instance-types",
		wrong: `${place.zone}, the zone of subnet ${launch.subnet}, has none of ${types.join(", ")}`,
		remedy: "Add a type that this zone has, or take a subnet of another zone"
	}];
};
// packages/domain/src/build/preflight/preflight.ts
/**
* What Image Builder would say after minutes, said before anything is created. Which parent and which components there are is found while
* they are resolved; here is what the instance is launched with.
*/
const RULES = [
	profileIsThere,
	instanceTypesFit,
	zoneOffersTypes,
	networkFits,
	keysCanBeUsed
];
/** Everything that speaks against the build, all together; empty: nothing does. */
const buildPreflight = (world, wish) => {
	const { launch } = world;
	if ("missing" in launch) return [{
		key: "infrastructure",
		wrong: `there is no infrastructure configuration ${launch.missing}`,
		remedy: "Correct it, or describe the infrastructure key by key"
	}];
	return RULES.flatMap((rule) => rule({
		...world,
		launch
	}, wish));
};
/** One line for each finding. */
const objectionsText = (objections) => objections.map(({ key, wrong, remedy }) => `${key}: ${wrong}. ${remedy}.`).join("\n");
/** For the log: what nobody could look at, and what Image Builder will have to do first. Nothing is refused for it. */
const preflightNotes = (world) => {
	const looks = {
		"instance-types": [world.instanceTypes, world.offered],
		subnet: [world.subnet],
		"security-groups": [world.securityGroups],
		"instance-profile": [world.instanceProfile],
		"kms-key": world.keys.map(({ looked }) => looked),
		"kms-keys": world.distributionKeys.map(({ looked }) => looked),
		"service-linked role": [world.serviceLinkedRole]
	};
	const notLookedAt = Object.entries(looks).flatMap(([key, all]) => all.flatMap((looked) => "notLookedAt" in looked ? [`${key} was not looked at: ${looked.notLookedAt}`] : []));
	const { serviceLinkedRole: role } = world;
	return "seen" in role && !role.seen ? [...notLookedAt, NO_ROLE] : notLookedAt;
};
/** https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-builder-service-linked-role.html */
const NO_ROLE = "The account has no service-linked role AWSServiceRoleForImageBuilder yet: Image Builder makes it at its first use, if the role of the job is allowed iam:CreateServiceLinkedRole.";
// packages/domain/src/build/preflight/volumes.ts
/** Kept for the root volume, by one image or another. */
const ROOT_NAMES = ["/dev/xvda", "/dev/sda1"];
/** Empty where nobody knows the volumes of the parent. */
const volumesFit = (volumes, { id, devices }) => {
	if (!devices) return [];
	const { root, sizes } = devices;
	return volumes.flatMap(({ device, size, snapshot }) => {
		if (root !== void 0 && device !== root && ROOT_NAMES.includes(device) && !sizes.has(device)) return [{
			key: "volumes",
			wrong: `${device} is not the root device of parent image ${id}, which is ${root}: the image would have a second disk`,
			remedy: `Write ${root} for the root volume, or give another disk another name`
		}];
		const least = sizes.get(device);
		if (size === void 0 || snapshot !== void 0 || least === void 0 || size >= least) return [];
		return [{
			key: "volumes",
			wrong: `${device} is to have ${size} GiB, but that of parent image ${id} has ${least} GiB, and no volume is smaller than its snapshot`,
			remedy: `Name ${least} or more, or leave the size out`
		}];
	});
};
// packages/domain/src/build/version.ts
const numbers = (version) => {
	const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
	return patch === void 0 ? void 0 : [
		Number(major),
		Number(minor),
		Number(patch)
	];
};
const newer = (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
/** One patch above the newest version that the stage has had; `1.0.0` for the first. Versions that are none are passed over. */
const nextVersion = (used) => {
	const newest = used.flatMap((version) => [numbers(version)].filter((known) => known !== void 0)).sort(newer).at(-1);
	return newest ? `${newest[0]}.${newest[1]}.${newest[2] + 1}` : "1.0.0";
};
// packages/domain/src/build/prepare.ts
/**
* @param print the fingerprint
* @param outdated why the image that is there is built again, where its findings are the reason
*/
const prepare = (wish, world, print, outdated, at) => {
	const { ingredients, preparation } = world;
	const on = ingredients.stage;
	if (preparation?.after !== world.builds.length) return { need: preparationNeed(wish, world) };
	const recipe = recipeOf$1(wish, preparation, print);
	if ("taken" in recipe) return { end: {
		outcome: "failed",
		build: void 0,
		why: `Version ${recipe.taken} of stage ${on} has another content already.`,
		code: "build.version-taken"
	} };
	const misfits = checkPlatform$1(ingredients, world.parent);
	if (misfits !== void 0) return { end: {
		outcome: "failed",
		build: void 0,
		why: misfits,
		code: "build.platform"
	} };
	const objections = [...volumesFit(ingredients.volumes, world.parent), ...buildPreflight(preparation.preflight, {
		architecture: ingredients.architecture,
		region: wish.region
	})];
	if (objections.length > 0) return { end: {
		outcome: "failed",
		build: void 0,
		why: objectionsText(objections),
		code: "build.preflight"
	} };
	const taken = CREATIONS.find((verb) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.qn)(at.unanswered?.get(on), verb, at.now));
	if (taken !== void 0) return { end: {
		outcome: "failed",
		build: void 0,
		why: `${taken}: ${at.unanswered?.get(on)?.message}`,
		code: "build.name-taken"
	} };
	const missing = missingParts(wish, world, preparation);
	if (missing.length > 0) return { act: missing };
	return { act: [..."version" in recipe ? cleanUp(wish, preparation, print, ingredients.architecture) : [], "version" in recipe ? createRecipe(wish, world, preparation, print, recipe.version) : createImage(wish, world, preparation, print, recipe.known, outdated, at)] };
};
/** Steps that make what has a name of its own. */
const CREATIONS = [
	"create-component",
	"create-infrastructure",
	"create-distribution",
	"create-recipe"
];
/** Another run's build is to be seen by then, ms. */
const VISIBLE$3 = 6e4;
/**
* The recipe to build from, or the version of the one that is to be made. Two runs with different contents may have chosen the same
* version at the same moment: the recipe that was made first keeps it.
*/
const recipeOf$1 = ({ version }, { recipes }, print) => {
	const earlier = (one, other) => one.created < other.created || one.created === other.created && one.arn < other.arn;
	const others = recipes.filter((recipe) => recipe.fingerprint !== print);
	const own = recipes.filter((recipe) => recipe.fingerprint === print && !others.some((other) => other.version === recipe.version && earlier(other, recipe)));
	const known = version === void 0 ? own.sort((a, b) => b.created - a.created)[0] : own.find((recipe) => recipe.version === version);
	if (known) return { known };
	if (version === void 0) return { version: nextVersion(recipes.map((recipe) => recipe.version)) };
	return others.some((recipe) => recipe.version === version) ? { taken: version } : { version };
};
const missingParts = (wish, world, { components, infrastructure, distribution }) => {
	const { ingredients, parent } = world;
	const on = ingredients.stage;
	const own = ingredients.components.flatMap((component) => component.is === "own" ? [component] : []);
	return [
		...[...new Map(own.map((component) => [(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.lr)(component, wish.digest, parent.platform), component]))].filter(([name]) => !components.has(name)).map(([name, component]) => ({
			do: "create-component",
			on,
			because: `${component.path} is new or changed`,
			name,
			component,
			platform: parent.platform
		})),
		...infrastructure === void 0 && wish.infrastructure.is === "inline" ? [{
			do: "create-infrastructure",
			on,
			because: "no infrastructure configuration has these settings",
			name: infrastructureName(wish, ingredients),
			infrastructure: wish.infrastructure,
			resourceTags: {
				...wish.infrastructure.resourceTags,
				...stageTags(ingredients)
			}
		}] : [],
		...distribution === void 0 ? [{
			do: "create-distribution",
			on,
			because: "no distribution configuration has these settings",
			name: distributionName(wish, ingredients),
			regions: distributionRegions(wish, ingredients),
			tags: stageTags(ingredients)
		}] : []
	];
};
const createRecipe = (wish, { ingredients, parent }, { components }, print, version) => ({
	do: "create-recipe",
	on: ingredients.stage,
	because: `no recipe has this fingerprint with a version of its own; this is ${version}`,
	name: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.fr)(ingredients, print),
	version,
	description: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.ar)(ingredients, print),
	parent: ingredients.parent,
	components: ingredients.components.map((component) => ({
		arn: component.is === "own" ? components.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.lr)(component, wish.digest, parent.platform)) ?? "" : component.arn,
		parameters: component.parameters
	})),
	volumes: ingredients.volumes,
	amiTags: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.sr)(ingredients, version, print),
	tags: {
		...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.pr)(ingredients, print),
		...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Wn)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(ingredients, wish.digest))
	}
});
/**
* The token is the same for every run that has seen the same builds end: whoever is second gets the first one's build, or is told that
* the token was used. After a failure it is another one, because a token that was used answers with the build that failed. Where builds were
* deleted the number is an old one again, and so is the token: then the run has one of its own.
*/
const createImage = (wish, { ingredients, builds }, { infrastructure, distribution, last }, print, recipe, outdated, at) => ({
	do: "create-image",
	on: ingredients.stage,
	because: outdated ?? (builds.length === 0 ? `nothing was built with this fingerprint; ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(last, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(ingredients, wish.digest))}` : "what was built with this fingerprint failed, was cancelled, is gone or does not count any more"),
	name: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.fr)(ingredients, print),
	recipe: recipe.arn,
	infrastructure: wish.infrastructure.is === "given" ? wish.infrastructure.arn : infrastructure ?? "",
	distribution: distribution ?? "",
	tests: wish.tests,
	scan: wish.scan,
	workflows: ingredients.workflows,
	executionRole: wish.executionRole,
	tags: {
		...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.cr)(ingredients, recipe.version, print),
		[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.er]: wish.run,
		[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.rr]: String(wish.tests),
		[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.tr]: String(wish.scan),
		[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Zn]: distributionName(wish, ingredients)
	},
	token: wish.digest((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Kn)(at.unanswered?.get(ingredients.stage), "create-image", VISIBLE$3, at.now) ? `${print} ${wish.run}` : `${print} ${builds.length}`).slice(0, 36)
});
// packages/domain/src/build/redistribute.ts
/** Tries the distribution of a build again that failed when everything else was done. */
/** Seen to fail so often, it is not tried again in this run. */
const MOST_FAILURES = 2;
/** What another run has begun a moment ago may not be seen yet, ms: Image Builder then refuses to begin it once more. */
const VISIBLE$2 = 6e4;
/**
* Whether the workflows of a failed build leave nothing to blame but its distribution, which is no workflow unless one was asked for.
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/distribution-enhanced_functionality.html
*/
const onlyDistributionFailed = (workflows) => {
	const others = workflows.filter(({ type, retried }) => type !== "DISTRIBUTION" && !retried);
	return others.some(({ type }) => type === "BUILD") && others.every(({ status }) => status === "COMPLETED" || status === "SKIPPED");
};
/**
* Image Builder resumes where the distribution failed, without a build. The token is another one in every attempt of a run and after every
* failure, because one that was used distributes nothing.
* @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_RetryImage.html
*/
const redistribute = (wish, { since, failures }, build, at) => {
	const failed = failures.get(build.arn) ?? 0;
	const refused = at.refused.get(wish.stage);
	const why = `${wish.stage}: ${build.release} is ${build.status}: ${build.reason}`;
	if (refused && at.now - (refused.at ?? 0) < VISIBLE$2 && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.On)(refused) === "aws.refused") return {
		wait: `${why}. Another run may distribute it again already: ${refused.message}`,
		until: (refused.at ?? 0) + VISIBLE$2
	};
	if (refused) return { end: {
		outcome: "failed",
		build,
		why: `${why}. It could not be distributed again: ${refused.message}`,
		code: refused.code ?? "aws.refused"
	} };
	if (failed >= MOST_FAILURES) return { end: {
		outcome: "failed",
		build,
		why,
		code: "build.distribution"
	} };
	return { act: [{
		do: "retry-image",
		on: wish.stage,
		because: `${build.release} is built, and only its distribution failed`,
		arn: build.arn,
		token: wish.digest(`${build.arn} ${since} ${failed}`).slice(0, 36)
	}] };
};
// packages/domain/src/build/world.ts
/** What is known of a scan. */
const scanOf = ({ scan }) => scan === "unscanned" ? void 0 : scan;
// packages/domain/src/build/build-stage.ts
/** What was just made may take a while to be seen by every part of AWS, ms. */
const VISIBLE$1 = 6e4;
const isGoing = ({ state }) => state === "going" || state === "ending";
/** Newest first. */
const newestFirst = (builds) => [...builds].sort((a, b) => b.created - a.created || (b.arn < a.arn ? -1 : 1));
/**
* The builds that may be the answer, newest first: what ended in this run, what is younger than `max-age`, and, where everything is built
* again, what this very run (an attempt of it that died) has built.
*/
const candidates = (wish, { builds, past }, now) => {
	const always = wish.force || wish.maxAge === 0;
	const counts = (build) => !past.has(build.arn) || (always ? build.run === wish.run : now - build.created <= wish.maxAge);
	return newestFirst(builds).filter((build) => (build.tested || !wish.tests) && counts(build));
};
const answers = (wish, world, now) => candidates(wish, world, now).filter(({ state }) => state === "available");
/** The newest of them whose AMI is there. */
const newestAnswer = (wish, world, now) => answers(wish, world, now).find(({ ami }) => ami?.state === "available");
/**
* The image whose findings decide whether it is the answer: one that was there before this run. What this run, or an attempt of it that
* died, has built is the newest that there can be.
*/
const findingsMatterOf = (wish, world, now) => {
	const answer = wish.scan && wish.rebuildSeverity !== "none" ? newestAnswer(wish, world, now) : void 0;
	return answer && world.past.has(answer.arn) && answer.run !== wish.run ? answer : void 0;
};
/** Why the image that is there is built again: it has a finding with a fix. Undefined where none is bad enough, or nobody scanned it. */
const outdatedBy = ({ rebuildSeverity }, matters) => {
	const fixable = matters && scanOf(matters)?.fixable;
	if (rebuildSeverity === "none" || fixable === void 0 || !(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.br)(fixable, rebuildSeverity)) return void 0;
	return `${matters?.release} has an open finding of severity ${fixable} for which there is a fix`;
};
/**
* The build whose AMIs are to be looked for: the answer, once it is everywhere. Without one the newest that failed and may be distributed
* again: it is distributed as it was to be then, so that is what has to be wanted now too.
*/
const mayAnswer = (wish, world, outdated, now) => {
	const answer = newestAnswer(wish, world, now);
	if (answer && outdated === void 0) return answer;
	return candidates(wish, world, now).find(({ state, distribution, created }) => state === "failed" && distribution === distributionName(wish, world.ingredients) && created > (answer?.created ?? 0));
};
const buildStage = (wish, world, at) => {
	if ("unseen" in world) return waitForParent(world.unseen, world.since, at);
	const running = newestFirst(world.builds).find(isGoing);
	if (running) return whileGoing(wish, running, at);
	const matters = findingsMatterOf(wish, world, at.now);
	if (matters?.scanned && matters.scan === void 0) return { need: {
		of: "findings",
		build: matters.arn
	} };
	const outdated = outdatedBy(wish, matters);
	const found = mayAnswer(wish, world, outdated, at.now);
	if (found?.state === "available") return distribute(wish, world, found, at) ?? { end: {
		...wellOf(wish, world, found),
		build: found
	} };
	const ended = newestFirst(world.builds).find((build) => endedHere(wish, world, build));
	if (at.cancelled) return { end: {
		outcome: "cancelled",
		build: ended,
		why: ended ? `${ended.release} is ${ended.status}` : "nothing was running"
	} };
	if (found && found.undistributed === void 0) return { need: {
		of: "failure",
		build: found.arn
	} };
	if (found?.undistributed) return redistribute(wish, world, found, at);
	if (ended) return { end: failure(`${wish.stage}: ${ended.release} is ${ended.status}: ${ended.reason}`, "build.failed", ended) };
	const unseen = answers(wish, world, at.now).find(({ ami }) => ami?.state === "unseen");
	if (unseen && at.now - world.since < VISIBLE$1) return {
		wait: `${wish.stage}: AMI ${unseen.ami?.id} of ${unseen.release} is not to be seen yet`,
		until: world.since + VISIBLE$1
	};
	const refused = at.refused.get(wish.stage);
	if (refused) return { end: failure(refused.message, refused.code ?? "aws.refused") };
	return prepare(wish, world, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Jn)(world.ingredients, wish.digest), outdated, at);
};
const failure = (why, code, build) => ({
	outcome: "failed",
	build,
	why,
	code
});
const waitForParent = (why, since, at) => {
	if (at.cancelled) return { end: {
		outcome: "cancelled",
		build: void 0,
		why: "nothing was running"
	} };
	return at.now - since < VISIBLE$1 ? {
		wait: why,
		until: since + VISIBLE$1
	} : { end: failure(why, "build.parent") };
};
/** Only the run that created a build cancels it. */
const whileGoing = (wish, running, at) => {
	if (!at.cancelled) return { wait: `${wish.stage}: ${running.release} is ${running.status}` };
	const end = (why) => ({ end: {
		outcome: "cancelled",
		build: running,
		why
	} });
	if (running.state === "ending") return end(`${running.release} is being cancelled in Image Builder`);
	if (running.run !== wish.run) return end(`${running.arn} goes on in AWS: it belongs to ${running.run || "somebody else"}`);
	if (wish.onCancel === "leave") return end(`${running.arn} goes on in AWS: on-cancel is leave`);
	const refused = at.refused.get(wish.stage);
	if (refused?.do === "cancel-image") return { end: failure(`${running.release} could not be cancelled: ${refused.message}`, refused.code ?? "aws.refused", running) };
	return { act: [{
		do: "cancel-image",
		on: wish.stage,
		because: "the workflow was cancelled",
		arn: running.arn
	}] };
};
const wellOf = (wish, { past }, good) => {
	if (past.has(good.arn)) return {
		outcome: "cache-hit",
		why: `${good.release} has the same fingerprint and is young enough`
	};
	return {
		outcome: good.run === wish.run ? "built" : "adopted",
		why: `${good.release} is available`
	};
};
/**
* Whether a build speaks against this run. Builds that had ended before do not; nor does one that its owner cancelled, or that an attempt
* before this one had begun and cancelled: then there is simply no image yet.
*/
const endedHere = (wish, { past, before }, build) => {
	if (past.has(build.arn)) return false;
	if (build.state === "cancelled") return build.run === wish.run && !before.has(build.arn);
	return build.state === "failed";
};
// packages/domain/src/build/cancel-left.ts
/** What was just created may not be in lists yet, ms. */
const VISIBLE = 3e4;
/** @param run URL of the run: by it its builds are known, because the answer with the ARN may never have come */
const cancelLeft = (run) => ({ recipe, builds, since }, at) => {
	const own = builds.filter((build) => build.run === run);
	if (own.length === 0 && at.now < since + VISIBLE) return {
		wait: `no build of ${recipe} is to be seen yet`,
		until: since + VISIBLE
	};
	const going = own.filter(({ state }) => state === "going");
	const refused = at.refused.get(recipe);
	if (going.length === 0 || refused) return { end: {
		cancelled: own.filter(({ state }) => state === "ending"),
		refused: going.length > 0 ? refused?.message : void 0
	} };
	return { act: going.map(({ arn }) => ({
		do: "cancel-image",
		on: recipe,
		because: "the step that watched it was killed",
		arn
	})) };
};
// packages/domain/src/build/document/finding.ts
/** What the check of a component document finds. An error stops the action before anything is created, a warning is only told. */
const error = (at, wrong, allowed) => ({
	severity: "error",
	at,
	wrong,
	allowed
});
const warning = (at, wrong, allowed) => ({
	severity: "warning",
	at,
	wrong,
	allowed
});
/**
* A name that AWS adds to now and then and that is not in our list: a near miss is a slip, anything else may be newer than the list and is
* only worth a warning.
* @param what `action`
*/
const unknownName = (at, what, name, known) => {
	const said = `${name} is no known ${what}`;
	const meant = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.wn)(name, known);
	return meant === void 0 ? warning(at, said, "it may be newer than this check and is left to Image Builder") : error(at, `${said} (did you mean ${meant}?)`, `allowed: ${meant}, or another ${what} that AWS documents`);
};
const inOrder = (one, other) => (one.at.line ?? 0) - (other.at.line ?? 0) || (one.at.column ?? 0) - (other.at.column ?? 0);
const findingsOf = (findings) => {
	const of = (severity) => findings.filter((finding) => finding.severity === severity).map(({ at, wrong, allowed }) => ({
		at,
		wrong,
		allowed
	})).sort(inOrder);
	return {
		complaints: of("error"),
		warnings: of("warning")
	};
};
// packages/domain/src/build/document/node.ts
/** Looking at the nodes of a document that may be wrong anywhere. */
/** A scalar's text; undefined when it is none, or empty. */
const scalarText = (node) => node?.is === "scalar" && node.value !== null && node.value !== "" ? String(node.value) : void 0;
const isNothing = (node) => node === void 0 || node.is === "scalar" && node.value === null;
/** A value that AWSTOE fills in when the step runs: nothing is known about it before. */
const isFilledIn = (node) => node.is === "scalar" && typeof node.value === "string" && node.value.includes("{{");
/** What somebody wrote, in a word. */
const kindOf = (node) => {
	if (node.is !== "scalar") return `a ${node.is}`;
	if (node.value === null) return "nothing";
	return typeof node.value === "string" ? "a text" : `the ${typeof node.value} ${node.value}`;
};
/** The same, with a text as it was written. */
const writtenText = (node) => node.is === "scalar" && typeof node.value === "string" ? `"${node.value}"` : kindOf(node);
const wholeNumber = (node) => node?.is === "scalar" && Number.isInteger(node.value) ? Number(node.value) : void 0;
/**
* Keys that are not known, as with names: a near miss is a slip, anything else may be newer than this check.
* @param what has the keys: `a step`
*/
const unknownKeys = (map, known, what) => map.entries.filter(({ key }) => !known.includes(key)).map(({ key, keyAt }) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.wn)(key, known) === void 0 ? warning(keyAt, `${what} has no key ${key} that is known here`, `known: ${known.join(", ")}; it is left to Image Builder`) : error(keyAt, `${what} has no key ${key}${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Cn)(key, known)}`, `known: ${known.join(", ")}`));
/** @param what lacks the key: `this step` */
const missingText = (map, key, what) => {
	const node = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(map, key)?.value;
	return scalarText(node) === void 0 ? [error(node?.at ?? map.at, `${what} has no ${key}`, `required: ${key}, a text`)] : [];
};
/** The second and every further one of the same name. */
const namedTwice = (items, nameOf) => {
	const names = items.map(nameOf);
	return items.filter((_, index) => names[index] !== void 0 && names.indexOf(names[index]) < index);
};
// packages/domain/src/build/document/outline.ts
/** What references may point at: the names of a document, without regard to what else is wrong with it. */
const declared = (document, section) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Nn)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(document, section)).flatMap(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Mn);
const outlineOf = (document) => ({
	parameters: declared(document, "parameters"),
	constants: declared(document, "constants"),
	phases: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Nn)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(document, "phases")).map((phase) => ({
		name: scalarText((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(phase, "name")),
		steps: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Nn)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(phase, "steps")).map((node) => ({
			node,
			name: scalarText((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(node, "name")),
			action: scalarText((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(node, "action")),
			loop: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(node, "loop"),
			condition: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(node, "if"),
			inputs: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(node, "inputs")
		}))
	}))
});
// packages/domain/src/build/document/input-types.ts
const required = (type) => ({
	type,
	required: true
});
const optional = (type) => ({
	type,
	required: false
});
const TEXT = { is: "text" };
const TEXTS = { is: "texts" };
const FLAG = { is: "flag" };
const beginning = (...begins) => ({
	is: "text",
	begins
});
const choice = (...of) => ({
	is: "choice",
	of
});
const choiceInAnyCase = (...of) => ({
	is: "choice",
	of,
	anyCase: true
});
const inputTypeText = (type) => {
	switch (type.is) {
		case "text": return type.begins ? `a text that begins with ${type.begins.join(", ")}` : "a text";
		case "texts": return "a list of texts";
		case "flag": return "true or false";
		case "count": return "a whole number from 0";
		case "choice": return type.of.join(", ");
		case "texts by name": return "a map of texts";
		case "text or texts": return "a text, a number or a list of them";
		case "maps": return `a list of maps with the keys ${Object.keys(type.of).join(", ")}`;
	}
};
// packages/domain/src/build/document/actions.ts
/**
* The actions of AWSTOE with their inputs and outputs. One that is not here may be newer than this table.
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html
*/
const EVERYWHERE = {
	on: [
		"Linux",
		"Windows",
		"macOS"
	],
	outputs: []
};
const NOT_WINDOWS = {
	on: ["Linux", "macOS"],
	outputs: []
};
const WINDOWS = {
	on: ["Windows"],
	outputs: []
};
const PATH = { path: required(TEXT) };
const ENCODING = { encoding: optional(choiceInAnyCase(...[
	"utf8",
	"utf-8",
	"utf16",
	"utf-16",
	"utf16-LE",
	"utf-16-LE",
	"utf16-BE",
	"utf-16-BE"
], ...[
	"utf32",
	"utf-32",
	"utf32-LE",
	"utf-32-LE",
	"utf32-BE",
	"utf-32-BE"
])) };
const FROM_TO = {
	source: required(TEXT),
	destination: required(TEXT),
	overwrite: optional(FLAG)
};
/** Of what is created; Windows has none of it. */
const OWNERSHIP = {
	owner: {
		...optional(TEXT),
		notOn: "Windows"
	},
	group: {
		...optional(TEXT),
		notOn: "Windows"
	},
	permissions: {
		...optional(TEXT),
		notOn: "Windows"
	}
};
const MSI = {
	...PATH,
	reboot: optional(choice("Allow", "Force", "Skip")),
	logOptions: optional(TEXT),
	logFile: optional(TEXT),
	properties: optional({ is: "texts by name" }),
	ignoreAuthenticodeSignatureErrors: optional(FLAG),
	allowUnsignedInstaller: optional(FLAG)
};
const MSI_OUTPUTS = [
	"logFile",
	"msiExitCode",
	"stdout"
];
const HIVES = [
	"HKEY_CLASSES_ROOT",
	"HKCR:",
	"HKEY_USERS",
	"HKU:",
	"HKEY_LOCAL_MACHINE",
	"HKLM:"
];
const MORE_HIVES = [
	"HKEY_CURRENT_CONFIG",
	"HKCC:",
	"HKEY_CURRENT_USER",
	"HKCU:"
];
const RUNNING = {
	Assert: {
		...EVERYWHERE,
		takes: "condition",
		inputs: {}
	},
	ExecuteBash: {
		...NOT_WINDOWS,
		takes: "map",
		inputs: { commands: required(TEXTS) },
		outputs: ["stdout"]
	},
	ExecuteBinary: {
		...EVERYWHERE,
		takes: "map",
		inputs: {
			...PATH,
			arguments: optional(TEXTS)
		},
		outputs: ["stdout"]
	},
	ExecuteDocument: {
		...EVERYWHERE,
		takes: "map",
		inputs: {
			document: required(TEXT),
			"document-s3-bucket-owner": optional(TEXT),
			phases: optional(TEXT),
			parameters: optional({
				is: "maps",
				of: {
					name: required(TEXT),
					value: required(TEXT)
				}
			})
		}
	},
	ExecutePowerShell: {
		...WINDOWS,
		takes: "map",
		inputs: {
			commands: optional(TEXTS),
			file: optional(TEXT)
		},
		outputs: ["stdout"],
		oneOf: ["commands", "file"]
	}
};
const MOVING = {
	S3Download: {
		...EVERYWHERE,
		takes: "list",
		inputs: {
			...FROM_TO,
			source: required(beginning("s3://")),
			expectedBucketOwner: optional(TEXT)
		}
	},
	S3Upload: {
		...EVERYWHERE,
		takes: "list",
		inputs: {
			source: required(TEXT),
			destination: required(beginning("s3://")),
			recurse: optional(FLAG),
			expectedBucketOwner: optional(TEXT)
		}
	},
	WebDownload: {
		...EVERYWHERE,
		takes: "list",
		inputs: {
			...FROM_TO,
			source: required(beginning("https://", "http://")),
			checksum: optional(TEXT),
			algorithm: optional(choiceInAnyCase("MD5", "SHA1", "SHA256", "SHA512")),
			ignoreCertificateErrors: optional(FLAG)
		},
		outputs: ["destination"],
		together: ["checksum", "algorithm"]
	}
};
const FILES = {
	AppendFile: {
		...EVERYWHERE,
		takes: "list",
		inputs: {
			...PATH,
			content: optional(TEXT),
			...ENCODING
		}
	},
	CopyFile: {
		...EVERYWHERE,
		takes: "list",
		inputs: FROM_TO
	},
	CopyFolder: {
		...EVERYWHERE,
		takes: "list",
		inputs: FROM_TO
	},
	CreateFile: {
		...EVERYWHERE,
		takes: "list",
		inputs: {
			...PATH,
			content: optional(TEXT),
			...ENCODING,
			...OWNERSHIP,
			overwrite: optional(FLAG)
		}
	},
	CreateFolder: {
		...EVERYWHERE,
		takes: "list",
		inputs: {
			...PATH,
			...OWNERSHIP,
			overwrite: optional(FLAG)
		}
	},
	CreateSymlink: {
		...NOT_WINDOWS,
		takes: "list",
		inputs: {
			...PATH,
			target: required(TEXT),
			force: optional(FLAG)
		}
	},
	DeleteFile: {
		...EVERYWHERE,
		takes: "list",
		inputs: PATH
	},
	DeleteFolder: {
		...EVERYWHERE,
		takes: "list",
		inputs: {
			...PATH,
			force: optional(FLAG)
		}
	},
	ListFiles: {
		...EVERYWHERE,
		takes: "list",
		inputs: {
			...PATH,
			fileNamePattern: optional(TEXT),
			recursive: optional(FLAG)
		},
		outputs: ["files"]
	},
	MoveFile: {
		...EVERYWHERE,
		takes: "list",
		inputs: FROM_TO
	},
	MoveFolder: {
		...EVERYWHERE,
		takes: "list",
		inputs: FROM_TO
	},
	ReadFile: {
		...EVERYWHERE,
		takes: "list",
		inputs: {
			...PATH,
			...ENCODING,
			printFileContent: optional(FLAG)
		},
		outputs: ["content"]
	},
	SetFileEncoding: {
		...EVERYWHERE,
		takes: "list",
		inputs: {
			...PATH,
			...ENCODING
		}
	},
	SetFileOwner: {
		...NOT_WINDOWS,
		takes: "list",
		inputs: {
			...PATH,
			owner: required(TEXT),
			group: optional(TEXT)
		}
	},
	SetFilePermissions: {
		...NOT_WINDOWS,
		takes: "list",
		inputs: {
			...PATH,
			permissions: required(TEXT)
		}
	},
	SetFolderOwner: {
		...NOT_WINDOWS,
		takes: "list",
		inputs: {
			...PATH,
			owner: required(TEXT),
			group: optional(TEXT),
			recursive: optional(FLAG)
		}
	},
	SetFolderPermissions: {
		...NOT_WINDOWS,
		takes: "list",
		inputs: {
			...PATH,
			permissions: required(TEXT),
			recursive: optional(FLAG)
		}
	}
};
const SYSTEM = {
	InstallMSI: {
		...WINDOWS,
		takes: "map",
		inputs: MSI,
		outputs: MSI_OUTPUTS
	},
	UninstallMSI: {
		...WINDOWS,
		takes: "map",
		inputs: MSI,
		outputs: MSI_OUTPUTS
	},
	Reboot: {
		...EVERYWHERE,
		takes: "map",
		inputs: { delaySeconds: optional({ is: "count" }) }
	},
	SetRegistry: {
		...WINDOWS,
		takes: "list",
		inputs: {
			path: required(beginning(...HIVES, ...MORE_HIVES)),
			name: required(TEXT),
			value: required({ is: "text or texts" }),
			type: required(choice("BINARY", "DWORD", "QWORD", "SZ", "EXPAND_SZ", "MULTI_SZ"))
		}
	},
	UpdateOS: {
		on: ["Linux", "Windows"],
		outputs: [],
		takes: "map",
		inputs: {
			include: optional(TEXTS),
			exclude: optional(TEXTS)
		}
	}
};
const ACTIONS = {
	...RUNNING,
	...MOVING,
	...FILES,
	...SYSTEM
};
// packages/domain/src/build/document/conditions.ts
/**
* Conditional expressions: of `if`, and of the action Assert.
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-conditional-constructs.html
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-comparison-operators.html
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-logical-operators.html
*/
const LOGICAL = [
	"and",
	"or",
	"not"
];
const ORDERS = [
	"Equals",
	"LessThan",
	"LessThanEquals",
	"GreaterThan",
	"GreaterThanEquals"
];
const OF_NUMBERS = ORDERS.map((order) => `number${order}`);
/** Operators and the key that holds what they compare with, if any. */
const SECOND = Object.fromEntries([
	...[
		...ORDERS.map((order) => `string${order}`),
		...OF_NUMBERS,
		"patternMatches"
	].map((operator) => [operator, "value"]),
	...[
		"MD5",
		"SHA1",
		"SHA256",
		"SHA512"
	].map((hash) => [`file${hash}Equals`, "path"]),
	...[
		"stringIsEmpty",
		"stringIsWhitespace",
		"binaryExists",
		"fileExists",
		"folderExists"
	].map((operator) => [operator, void 0])
]);
const COMPARISONS = Object.keys(SECOND);
const MOST_LEVELS = 4;
const STEP_ACTIONS = [
	"Abort",
	"Execute",
	"Skip"
];
/** As the comparison operators' page says it. */
const NUMBER = /^[-+]?([0-9]+[.])?[0-9]+$/;
/** The `if` of a step: an expression, and what is done when it is true or false. */
const checkIf = (node) => check$2(node, "if", 0, true);
/** An expression alone, as the action Assert takes it: nothing is done by it, so it has neither then nor else. */
const checkCondition = (node, what) => check$2(node, what, 0, false);
const unknownStepAction = ({ key, value }) => error(value.at, `${key} is ${scalarText(value) ?? kindOf(value)}${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Cn)(scalarText(value) ?? "", STEP_ACTIONS)}`, `allowed: ${STEP_ACTIONS.join(", ")}`);
/**
* The documented syntax has then and else below the expression that they belong to, so they may stand below an operator too.
* @param level of logical operators around it
* @param decides what becomes of a step: it may have then and else
*/
const check$2 = (node, what, level, decides) => {
	if (node.is !== "map") return [notAMap(node, what)];
	const actions = decides ? node.entries.filter(({ key }) => key === "then" || key === "else") : [];
	const expression = {
		...node,
		entries: node.entries.filter((entry) => !actions.includes(entry))
	};
	return [...checkExpression(expression, what, level, decides), ...actions.filter(({ value }) => !STEP_ACTIONS.includes(scalarText(value) ?? "")).map(unknownStepAction)];
};
const checkExpression = (map, what, level, decides) => {
	const [operator, other] = map.entries.filter(({ key }) => key !== "value" && key !== "path");
	if (!operator) return [error(map.at, `${what} has no operator`, `required: one of ${[...LOGICAL, ...COMPARISONS].join(", ")}`)];
	if (other) return [error(other.keyAt, `${what} has a second operator ${other.key}`, "allowed: one; several go below and, or")];
	return LOGICAL.includes(operator.key) ? checkLogical(map, operator, level + 1, decides) : checkComparison(map, operator);
};
const notAMap = (node, what) => error(node.at, `${what} is ${kindOf(node)}`, "required: one comparison or logical operator");
const checkLogical = (map, { key, keyAt, value }, level, decides) => {
	if (level > MOST_LEVELS) return [error(keyAt, `${key} is on level ${level} of logical operators`, `allowed: up to ${MOST_LEVELS} levels`)];
	const strays = unknownKeys(map, [key], key);
	if (key === "not") return [...strays, ...check$2(value, key, level, decides)];
	if (value.is !== "list" || value.items.length === 0) return [...strays, error(value.at, `${key} is ${kindOf(value)}`, "required: a list of conditions")];
	return [...strays, ...value.items.flatMap((item) => check$2(item, `this condition of ${key}`, level, decides))];
};
/** The documentation itself writes operators in several cases. */
const operatorNamed = (name) => COMPARISONS.find((operator) => operator.toLowerCase() === name.toLowerCase());
const checkComparison = (map, { key, keyAt, value }) => {
	const operator = operatorNamed(key);
	if (operator === void 0) return [unknownName(keyAt, "operator", key, [...LOGICAL, ...COMPARISONS])];
	const second = SECOND[operator];
	if (second === void 0) return [...unknownKeys(map, [key], key), ...checkOperand(key, value)];
	const with_ = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(map, second);
	return [
		...unknownKeys(map, [key, second], key),
		...checkOperand(operator, value),
		...with_ ? checkOperand(operator, with_.value) : [error(keyAt, `${key} has no ${second}`, `required: ${second}, what it is compared with`)]
	];
};
const checkOperand = (operator, node) => {
	if (node.is !== "scalar" || node.value === null) return [error(node.at, `${operator} compares with ${kindOf(node)}`, "allowed: a text or a number")];
	if (!OF_NUMBERS.includes(operator) || isFilledIn(node) || NUMBER.test(String(node.value))) return [];
	return [error(node.at, `${operator} compares with "${node.value}"`, "allowed: a number")];
};
// packages/domain/src/build/document/input-values.ts
const checkInputValue = (node, key, type) => {
	if (isFilledIn(node) && type.is !== "texts" && type.is !== "texts by name") return [];
	if (type.is === "texts") return checkTexts$1(node, key);
	if (isOf(node, type)) return [];
	return [error(node.at, `${key} is ${writtenText(node)}`, `allowed: ${inputTypeText(type)}`)];
};
const isText = (node) => node.is === "scalar" && (typeof node.value === "string" || typeof node.value === "number");
const lower = (text) => text.toLowerCase();
const isOf = (node, type) => {
	const text = node.is === "scalar" ? String(node.value) : "";
	switch (type.is) {
		case "text": return isText(node) && (type.begins === void 0 || type.begins.some((begin) => lower(text).startsWith(lower(begin))));
		case "flag": return text === "true" || text === "false";
		case "count": return /^\d+$/.test(text);
		case "choice": return type.of.some((one) => type.anyCase ? lower(one) === lower(text) : one === text);
		case "texts by name": return node.is === "map" && node.entries.every(({ value }) => isText(value));
		case "text or texts": return isText(node) || node.is === "list" && node.items.every(isText);
	}
};
/** The usual slip: `- echo a: b` is a map to YAML. */
const checkTexts$1 = (node, key) => {
	if (node.is !== "list" || node.items.length === 0) return [error(node.at, `${key} is ${node.is === "list" ? "an empty list" : kindOf(node)}`, "required: a list of texts, each after \"- \"")];
	return node.items.filter((item) => !isText(item)).map((item) => error(item.at, `this item of ${key} is ${kindOf(item)}`, item.is === "map" ? "allowed: a text; one that holds \": \" is put in quotes or below \"- |\"" : "allowed: a text"));
};
// packages/domain/src/build/document/inputs.ts
/**
* The inputs of a step, against the table of its action.
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html
*/
/** @param platform undefined when it is not known */
const checkInputs = (step, name, action, platform) => {
	const inputs = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(step, "inputs")?.value;
	if (inputs === void 0 || isNothing(inputs)) return needsInputs(action) ? [none(step, name, action)] : [];
	if (action.takes === "condition") return checkCondition(inputs, `the inputs of ${name}`);
	const maps = action.takes === "list" ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Nn)(inputs) : [inputs];
	if (inputs.is !== action.takes || maps.length === 0) return [shape(inputs, name, action)];
	return maps.flatMap((map) => map.is === "map" ? checkMap(map, name, action, platform) : [shape(map, name, action)]);
};
const needsInputs = ({ takes, inputs, oneOf }) => takes === "condition" || oneOf !== void 0 || Object.values(inputs).some((input) => input.required);
const none = (step, name, action) => error((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(step, "inputs")?.keyAt ?? step.at, `this step has no inputs for ${name}`, `required: ${takesText(action)}`);
const shape = (node, name, action) => error(node.at, `the inputs of ${name} are ${kindOf(node)}`, `required: ${takesText(action)}`);
const takesText = ({ takes, inputs }) => {
	if (takes === "condition") return "one comparison or logical operator";
	const keys = Object.keys(inputs).join(", ");
	return takes === "list" ? `a list of maps ("- …") with the keys ${keys}` : `a map with the keys ${keys}`;
};
const checkMap = (map, name, action, platform) => [
	...checkFields(map, name, action.inputs, platform),
	...checkOneOf(map, name, action.oneOf ?? []),
	...checkTogether(map, name, action.together ?? [])
];
const checkFields = (map, name, inputs, platform) => [...unknownKeys(map, Object.keys(inputs), name), ...Object.entries(inputs).flatMap(([key, input]) => checkField(map, name, key, input, platform))];
const checkField = (map, name, key, input, platform) => {
	const entry = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(map, key);
	if (!entry || isNothing(entry.value)) return input.required ? [error(entry?.keyAt ?? map.at, `${name} has no ${key}`, `required: ${key}, ${inputTypeText(input.type)}`)] : [];
	if (platform !== void 0 && input.notOn === platform) return [error(entry.keyAt, `${name} has no ${key} on ${platform}`, `allowed: ${name} without ${key}`)];
	if (input.type.is !== "maps") return checkInputValue(entry.value, key, input.type);
	const { of } = input.type;
	if (entry.value.is !== "list") return [error(entry.value.at, `${key} is ${kindOf(entry.value)}`, `allowed: ${inputTypeText(input.type)}`)];
	return entry.value.items.flatMap((item) => item.is === "map" ? checkFields(item, key, of, platform) : [error(item.at, `this item of ${key} is ${kindOf(item)}`, `allowed: ${inputTypeText(input.type)}`)]);
};
const written = (map, keys) => keys.flatMap((key) => {
	const entry = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(map, key);
	return entry && !isNothing(entry.value) ? [entry] : [];
});
const checkOneOf = (map, name, keys) => {
	if (keys.length === 0) return [];
	const [first, second] = written(map, keys);
	if (first && !second) return [];
	return [second ? error(second.keyAt, `${name} has both ${keys.join(" and ")}`, `allowed: one of ${keys.join(", ")}`) : error(map.at, `${name} has neither ${keys.join(" nor ")}`, `required: one of ${keys.join(", ")}`)];
};
const checkTogether = (map, name, keys) => {
	const there = written(map, keys);
	const [first] = there;
	if (!first || there.length === keys.length) return [];
	const absent = keys.filter((key) => !there.some((entry) => entry.key === key));
	return [error(first.keyAt, `${name} has ${first.key} without ${absent.join(", ")}`, `required: ${keys.join(" and ")}, or neither: one alone does nothing`)];
};
// packages/domain/src/build/document/loops.ts
/**
* The loop of a step.
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-looping-constructs.html
*/
const FOR = [
	"start",
	"end",
	"updateBy"
];
/** One of these characters parts the values of a list. */
const DELIMITERS = ".,;:\n	 -_";
const checkLoop = (loop) => {
	if (loop.is !== "map") return [error(loop.at, `loop is ${kindOf(loop)}`, "required: a map with for or forEach")];
	const range = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(loop, "for");
	const each = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(loop, "forEach");
	return [
		...unknownKeys(loop, [
			"name",
			"for",
			"forEach"
		], "loop"),
		...range && each ? [error(each.keyAt, "loop has both for and forEach", "allowed: one of them")] : [],
		...range || each ? [] : [error(loop.at, "loop has neither for nor forEach", "required: one of them")],
		...range ? checkRange(range.value) : [],
		...each ? checkEach(each.value) : []
	];
};
const checkRange = (range) => {
	if (range.is !== "map") return [error(range.at, `for is ${kindOf(range)}`, `required: a map with ${FOR.join(", ")}`)];
	const strange = FOR.filter((key) => wholeNumber((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(range, key)?.value) === void 0);
	if (strange.length === 0) return [...unknownKeys(range, FOR, "for"), ...checkEnds(range)];
	return [...unknownKeys(range, FOR, "for"), ...strange.map((key) => {
		const node = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(range, key)?.value;
		const said = node ? `${key} is ${writtenText(node)}` : `for has no ${key}`;
		return error(node?.at ?? range.at, said, `required: ${key}, a whole number that is written here`);
	})];
};
/** AWSTOE refuses a loop that would never end. */
const checkEnds = (range) => {
	const [start = 0, end = 0, updateBy = 0] = FOR.map((key) => wholeNumber((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(range, key)?.value));
	const at = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(range, "updateBy")?.value.at ?? range.at;
	if (updateBy === 0) return [error(at, "updateBy is 0", "allowed: any other whole number")];
	return Math.sign(end - start) === -Math.sign(updateBy) ? [error(at, `from ${start} by ${updateBy} the loop never comes to ${end}`, "required: an updateBy towards the end")] : [];
};
const checkEach = (each) => {
	if (each.is === "map") return checkDelimited(each);
	if (each.is !== "list" || each.items.length === 0) return [error(each.at, `forEach is ${each.is === "list" ? "an empty list" : kindOf(each)}`, "required: a list of texts, or a map with list and delimiter")];
	return each.items.filter((item) => item.is !== "scalar" || typeof item.value === "boolean" || item.value === null).map((item) => error(item.at, `this item of forEach is ${kindOf(item)}`, "allowed: a text"));
};
const checkDelimited = (each) => {
	const list = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(each, "list");
	const delimiter = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(each, "delimiter");
	return [
		...unknownKeys(each, ["list", "delimiter"], "forEach"),
		...scalarText(list?.value) === void 0 ? [error(list?.value.at ?? each.at, "forEach has no list", "required: list, a text whose parts are separated by the delimiter")] : [],
		...delimiter && !isDelimiter(delimiter) ? [error(delimiter.value.at, `delimiter is ${JSON.stringify(scalarText(delimiter.value) ?? "")}`, `allowed: one of ${[...DELIMITERS].map((one) => JSON.stringify(one)).join(" ")}`)] : []
	];
};
const isDelimiter = ({ value }) => {
	const text = scalarText(value) ?? "";
	return text.length === 1 && DELIMITERS.includes(text);
};
// packages/domain/src/build/document/steps.ts
/**
* One step of a phase.
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html#document-schema
*/
const STEP_KEYS = [
	"name",
	"action",
	"timeoutSeconds",
	"onFailure",
	"maxAttempts",
	"inputs",
	"loop",
	"if",
	"disableLogging"
];
const ON_FAILURE = [
	"Abort",
	"Continue",
	"Ignore"
];
const checkStep = (step, platform) => {
	if (step.is !== "map") return [error(step.at, "this step is not a map", "required: name and action")];
	const loop = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(step, "loop")?.value;
	const condition = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(step, "if")?.value;
	return [
		...unknownKeys(step, STEP_KEYS, "a step"),
		...missingText(step, "name", "this step"),
		...checkName(step, "step"),
		...missingText(step, "action", "this step"),
		...checkAction(step, platform),
		...checkTimeout(step),
		...checkAttempts(step),
		...checkOnFailure(step),
		...checkLogging(step),
		...loop ? checkLoop(loop) : [],
		...condition ? checkIf(condition) : []
	];
};
/** References are filled in within inputs only, and a name is what they refer to. */
const checkName = (map, what) => {
	const node = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(map, "name")?.value;
	return node && scalarText(node)?.includes("{{") ? [error(node.at, `the name of this ${what} holds a reference`, "allowed: references in inputs, loop and if only")] : [];
};
const checkAction = (step, platform) => {
	const node = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(step, "action")?.value;
	const name = scalarText(node);
	if (node === void 0 || name === void 0) return [];
	const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : void 0;
	if (!action) return [unknownName(node.at, "action", name, Object.keys(ACTIONS))];
	return [
		...checkPlatform(node, name, action, platform),
		...checkRebootTimeout(step, name),
		...checkInputs(step, name, action, platform)
	];
};
const checkPlatform = (node, name, { on }, platform) => platform === void 0 || on.includes(platform) ? [] : [error(node.at, `${name} is not there on ${platform}`, `allowed on ${platform}: ${namesOn(platform).join(", ")}`)];
const namesOn = (platform) => Object.keys(ACTIONS).filter((name) => ACTIONS[name]?.on.includes(platform));
/** @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html#action-modules-reboot */
const checkRebootTimeout = (step, name) => {
	const timeout = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(step, "timeoutSeconds");
	return timeout && name === "Reboot" ? [warning(timeout.keyAt, "timeoutSeconds does nothing for Reboot", "allowed: Reboot without it")] : [];
};
const isPositive = (node) => (wholeNumber(node) ?? 0) > 0;
const checkTimeout = (step) => {
	const node = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(step, "timeoutSeconds")?.value;
	if (!node || isPositive(node) || wholeNumber(node) === -1) return [];
	return [error(node.at, `timeoutSeconds is ${writtenText(node)}`, "allowed: a whole number of seconds from 1, or -1 for no limit")];
};
const checkAttempts = (step) => {
	const node = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(step, "maxAttempts")?.value;
	return !node || isPositive(node) ? [] : [error(node.at, `maxAttempts is ${writtenText(node)}`, "allowed: a whole number from 1")];
};
const checkOnFailure = (step) => {
	const node = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(step, "onFailure")?.value;
	if (!node || ON_FAILURE.includes(scalarText(node) ?? "")) return [];
	return [error(node.at, `onFailure is ${writtenText(node)}${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Cn)(scalarText(node) ?? "", ON_FAILURE)}`, `allowed: ${ON_FAILURE.join(", ")}`)];
};
/**
* Keeps the output of a step out of the log; AWS's samples have it.
* @see https://github.com/aws-samples/amazon-ec2-image-builder-samples/blob/main/awstoe/cookbook/secrets-at-build-time.yml
*/
const checkLogging = (step) => {
	const node = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(step, "disableLogging")?.value;
	if (!node || node.is === "scalar" && typeof node.value === "boolean") return [];
	return [error(node.at, `disableLogging is ${writtenText(node)}`, "allowed: true or false")];
};
// packages/domain/src/build/document/phases.ts
/**
* The phases of a document.
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html#component-doc-workflow
*/
/** Which part of an AMI's build runs a phase: nothing is handed over from one to the other, they run on different instances. */
const STAGE_OF = {
	build: "build",
	validate: "build",
	test: "test"
};
const PHASES = Object.keys(STAGE_OF);
/** Runs on the host of a container build, which the build of an AMI does not have. */
const OF_CONTAINERS = "container-host-test";
const nameOf$1 = (node) => node.is === "map" ? scalarText((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(node, "name")?.value) : void 0;
const checkPhases = (document, platform) => {
	const phases = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(document, "phases")?.value;
	const allowed = `required: a list of phases, each with name and steps, at least one of them ${PHASES.join(", ")}`;
	if (phases?.is !== "list" || phases.items.length === 0) return [error(phases?.at ?? document.at, phases ? "phases is not a list with items" : "phases is missing", allowed)];
	return [
		...phases.items.some((phase) => PHASES.includes(nameOf$1(phase) ?? "")) ? [] : [error(phases.at, "no phase is named build, validate or test", allowed)],
		...namedTwice(phases.items, nameOf$1).map((phase) => error(phase.at, `the phase ${nameOf$1(phase)} is there already`, "allowed: each phase once")),
		...phases.items.flatMap((phase) => checkPhase(phase, platform))
	];
};
const checkPhase = (phase, platform) => {
	if (phase.is !== "map") return [error(phase.at, "this phase is not a map", "required: name and steps")];
	return [
		...unknownKeys(phase, ["name", "steps"], "a phase"),
		...missingText(phase, "name", "this phase"),
		...checkPhaseName(phase),
		...checkSteps(phase, platform)
	];
};
const checkPhaseName = (phase) => {
	const node = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(phase, "name")?.value;
	const name = scalarText(node);
	if (node === void 0 || name === void 0 || PHASES.includes(name)) return [];
	if (name.includes("{{")) return checkName(phase, "phase");
	if (name === OF_CONTAINERS) return [warning(node.at, `the phase ${name} is for container images`, `run for an AMI: ${PHASES.join(", ")}`)];
	const meant = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.wn)(name, PHASES);
	return meant === void 0 ? [warning(node.at, `Image Builder runs no phase ${name}`, `run for an AMI: ${PHASES.join(", ")}`)] : [error(node.at, `Image Builder runs no phase ${name} (did you mean ${meant}?)`, `run for an AMI: ${PHASES.join(", ")}`)];
};
const checkSteps = (phase, platform) => {
	const steps = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(phase, "steps")?.value;
	if (steps?.is !== "list" || steps.items.length === 0) return [error(steps?.at ?? phase.at, "this phase has no steps", "required: a list of steps, each with name and action")];
	return [
		...namedTwice((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Nn)(steps), nameOf$1).map((step) => error(step.at, `the step ${nameOf$1(step)} is in this phase already`, "allowed: each name once in a phase")),
		...namedTwice((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Nn)(steps), loopName).map((step) => error(step.at, `a loop ${loopName(step)} is in this phase already`, "allowed: each name of a loop once in a phase")),
		...steps.items.flatMap((step) => checkStep(step, platform))
	];
};
const loopName = (step) => {
	const loop = step.is === "map" ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(step, "loop")?.value : void 0;
	return loop && nameOf$1(loop);
};
// packages/domain/src/build/document/place.ts
const placeIn = (text) => {
	const known = /* @__PURE__ */ new Map();
	const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	return (value, fragment, nth = 0) => {
		const begins = (starts[(value.line ?? 1) - 1] ?? 0) + (value.column ?? 1) - 1;
		const name = `${begins} ${fragment}`;
		const occurrences = known.get(name) ?? [];
		known.set(name, occurrences);
		while (occurrences.length <= nth && occurrences.at(-1) !== -1) occurrences.push(text.indexOf(fragment, occurrences.length === 0 ? begins : occurrences.at(-1) + 1));
		const found = occurrences[nth] ?? -1;
		if (found === -1) return value;
		const line = starts.findLastIndex((start) => start <= found);
		return {
			source: value.source,
			line: line + 1,
			column: found - starts[line] + 1
		};
	};
};
// packages/domain/src/build/document/braces.ts
const UNCLOSED = /\{\{\s*[A-Za-z][\w.[\]-]*\s*\}(?!\})/y;
/** Reads on from where it was, never back: `next` is given growing places. */
const forward = (find) => {
	let found = -1;
	return (from) => {
		if (found < from) found = find(from);
		return found;
	};
};
const indexFrom = (text, pattern) => (from) => {
	pattern.lastIndex = from;
	return pattern.exec(text)?.index ?? text.length;
};
/** They end on the line on which they begin. */
const bracesIn = (text) => {
	const found = [];
	const closing = forward(indexFrom(text, /\}\}/g));
	const lineEnd = forward(indexFrom(text, /[\n\r\u2028\u2029]/g));
	let start = text.indexOf("{{");
	while (start !== -1) {
		const close = closing(start + 2);
		const end = close < lineEnd(start) ? close + 2 : void 0;
		UNCLOSED.lastIndex = start;
		const unclosed = end === void 0 ? UNCLOSED.exec(text)?.[0] : void 0;
		if (end !== void 0) found.push({
			start,
			end,
			inside: text.slice(start + 2, close)
		});
		else if (unclosed !== void 0) found.push({
			start,
			end: start + unclosed.length,
			inside: void 0
		});
		start = text.indexOf("{{", end ?? start + (unclosed?.length ?? 1));
	}
	return found;
};
// packages/domain/src/build/document/references.ts
const CHAIN = /^([^.[\]{}]+)\.([^.[\]{}]+)\.(inputs|outputs)(?:\[(\d+)\])?\.([^.[\]{}\s]+)$/;
const LOOP = /^([\w-]+)\.(\w+)$/;
const VARIABLE = /^[\w-]+$/;
const LOOKUP = /^(aws:ssm|aws:imds|env|context):(.*)$/;
/** @param inside what stands between the braces */
const parse = (inside) => {
	const [, prefix, name] = LOOKUP.exec(inside) ?? [];
	if (prefix !== void 0) return {
		is: "lookup",
		prefix,
		name: name ?? ""
	};
	const [, phase, step, of, index, variable] = CHAIN.exec(inside) ?? [];
	if (phase !== void 0 && step !== void 0 && variable !== void 0) return {
		is: "chain",
		phase,
		step,
		of: of === "inputs" ? "inputs" : "outputs",
		index: index === void 0 ? void 0 : Number(index),
		variable
	};
	const [, loop, member] = LOOP.exec(inside) ?? [];
	if (loop !== void 0 && member !== void 0) return {
		is: "loop",
		loop,
		member
	};
	return VARIABLE.test(inside) ? {
		is: "variable",
		name: inside
	} : { is: "foreign" };
};
/** All references in a value and below it. */
const referencesIn = (node, place) => {
	if (node === void 0) return [];
	if (node.is === "list") return node.items.flatMap((item) => referencesIn(item, place));
	if (node.is === "map") return node.entries.flatMap(({ value }) => referencesIn(value, place));
	const { value } = node;
	if (typeof value !== "string") return [];
	const seen = /* @__PURE__ */ new Map();
	return bracesIn(value).map(({ start, end, inside }) => {
		const text = value.slice(start, end);
		const nth = seen.get(text) ?? 0;
		seen.set(text, nth + 1);
		return {
			text,
			at: place(node.at, text, nth),
			to: inside === void 0 ? { is: "unclosed" } : parse(inside.trim())
		};
	});
};
// packages/domain/src/build/document/resolve.ts
/** Whether what a reference points at is there, and is there in time. */
/** Names of https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-user-defined-variables.html#toe-context-variables */
const CONTEXT = [
	"executionId",
	"accountId",
	"region",
	"osPlatform",
	"osName",
	"osVersion",
	"date",
	"dateTime",
	"uuid",
	"hostname",
	"phase",
	"step"
];
const checkReferences = (outline, place) => outline.phases.flatMap((phase, phaseIndex) => phase.steps.flatMap((step, stepIndex) => [
	step.inputs,
	step.loop,
	step.condition
].flatMap((node) => referencesIn(node, place)).flatMap((reference) => check$1(reference, outline, step, {
	phase: phaseIndex,
	step: stepIndex
}))));
const check$1 = (written, outline, step, here) => {
	const { to, at, text } = written;
	switch (to.is) {
		case "unclosed": return [error(at, `${text} is closed by one brace`, "allowed: {{ … }}")];
		case "foreign": return [warning(at, `${text} is no reference that is known here`, "it is left to AWSTOE")];
		case "variable": return checkVariable$1(written, to.name, outline);
		case "loop": return checkLoopMember(written, to, step);
		case "lookup": return checkLookup(written, to, outline);
		case "chain": return checkChain(written, to, outline, here);
	}
};
const checkVariable$1 = ({ at, text }, name, { parameters, constants }) => {
	const names = [...parameters, ...constants].map(({ key }) => key);
	if (names.includes(name)) return [];
	const allowed = names.length > 0 ? `declared: ${names.join(", ")}` : "the document declares neither parameters nor constants";
	return [error(at, `${text} is no parameter or constant of the document${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Cn)(name, names)}`, allowed)];
};
const MEMBERS = ["index", "value"];
const checkLoopMember = ({ at, text }, { loop, member }, step) => {
	if (!MEMBERS.includes(member) && loop !== "loop") return [warning(at, `${text} is no reference that is known here`, "a step is referred to as {{ phase.step.outputs.name }}")];
	if (!MEMBERS.includes(member)) return [error(at, `${text} names no member of a loop${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Cn)(member, MEMBERS)}`, "allowed: index, value")];
	if (step.loop === void 0) return [error(at, `${text} is in a step without a loop`, "allowed: in a step with loop")];
	const name = step.loop.is === "map" ? scalarText((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(step.loop, "name")?.value) : void 0;
	return loop === "loop" || loop === name ? [] : [error(at, `${text} names a loop that is not the one of this step`, `allowed: ${name === void 0 ? "loop" : `loop, ${name}`}`)];
};
/** Paths that hand out credentials are refused by AWSTOE: toe-user-defined-variables.html#toe-imds-variables */
const SECRET_METADATA = /^\/*(iam|identity-credentials)(\/|$)/;
/** The name of a parameter of Systems Manager that another variable holds. */
const RESOLVED = /^resolve\(\s*([\w-]+)\s*\)$/;
const checkLookup = (written, { prefix, name }, outline) => {
	const { at, text } = written;
	if (name.trim() === "") return [error(at, `${text} names nothing`, `required: a name after ${prefix}:`)];
	if (prefix === "aws:imds" && SECRET_METADATA.test(name)) return [error(at, `${text} reads credentials of the instance`, "allowed: metadata other than iam and identity-credentials")];
	const variable = prefix === "aws:ssm" ? RESOLVED.exec(name)?.[1] : void 0;
	if (variable !== void 0) return checkVariable$1(written, variable, outline);
	return prefix === "context" && !CONTEXT.includes(name) ? [unknownName(at, "context variable", name, CONTEXT)] : [];
};
const checkChain = (written, to, { phases }, here) => {
	const { at, text } = written;
	const phaseNames = phases.flatMap(({ name }) => name ?? []);
	const phase = phases.findIndex(({ name }) => name === to.phase);
	if (phase === -1) return [error(at, `${text}: there is no phase ${to.phase}${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Cn)(to.phase, phaseNames)}`, `phases: ${phaseNames.join(", ")}`)];
	const steps = phases[phase]?.steps ?? [];
	const step = steps.findIndex(({ name }) => name === to.step);
	const stepNames = steps.flatMap(({ name }) => name ?? []);
	const target = steps[step];
	if (!target) return [error(at, `${text}: phase ${to.phase} has no step ${to.step}${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Cn)(to.step, stepNames)}`, `steps: ${stepNames.join(", ")}`)];
	const from = STAGE_OF[phases[here.phase]?.name ?? ""];
	const where = STAGE_OF[to.phase];
	if (from !== void 0 && where !== void 0 && from !== where) return [error(at, `${text} crosses from the ${where} stage to the ${from} stage`, "allowed: steps of the same stage; they run on different instances")];
	if (phase > here.phase || phase === here.phase && step >= here.step) return [error(at, `${text} refers to a step that has not run before`, "allowed: steps before this one")];
	return to.of === "inputs" ? checkChainedInput(written, to, target) : checkChainedOutput(written, to, target);
};
const checkChainedInput = ({ at, text }, { index, variable, step }, { inputs }) => {
	const items = inputs?.is === "list" ? inputs.items : inputs ? [inputs] : [];
	if (inputs?.is === "list" && index === void 0) return [error(at, `${text}: the inputs of ${step} are a list`, `allowed: inputs[0] to inputs[${items.length - 1}]`)];
	const map = items[index ?? 0];
	const value = map?.is === "map" ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(map, variable)?.value : void 0;
	return value === void 0 || isNothing(value) ? [error(at, `${text}: ${step} has no such input`, "allowed: an input that is written there")] : [];
};
const checkChainedOutput = ({ at, text }, { variable, step }, { action }) => {
	const known = action !== void 0 && Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : void 0;
	if (!known || known.outputs.includes(variable)) return [];
	if (known.outputs.length === 0) return [error(at, `${text}: ${step} has no outputs`, `${action} has none`)];
	return [unknownName(at, `output of ${action}`, variable, known.outputs)];
};
// packages/domain/src/build/document/variables.ts
/**
* Parameters and constants of a document.
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-user-defined-variables.html
*/
const NAME = /^[A-Za-z0-9_-]{3,128}$/;
const SECTIONS = {
	parameters: {
		one: "parameter",
		keys: [
			"type",
			"default",
			"description"
		],
		value: "default"
	},
	constants: {
		one: "constant",
		keys: ["type", "value"],
		value: "value"
	}
};
const checkVariables = (document, outline, given) => [
	...checkSection(document, "parameters", outline.parameters),
	...checkSection(document, "constants", outline.constants),
	...namedTwice([...outline.parameters, ...outline.constants], ({ key }) => key).map(({ key, keyAt }) => error(keyAt, `there is a parameter or a constant ${key} already`, "allowed: each name once")),
	...checkGiven(document, outline.parameters, given)
];
const checkSection = (document, section, variables) => {
	const node = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(document, section)?.value;
	if (node === void 0 || isNothing(node)) return [];
	const form = `"- <name>: { ${SECTIONS[section].keys.join(", ")} }"`;
	if (node.is !== "list") return [error(node.at, `${section} is ${kindOf(node)}`, `required: a list, each item ${form}`)];
	return [...node.items.filter((item) => item.is !== "map" || item.entries.length !== 1).map((item) => error(item.at, `this item of ${section} does not name one ${SECTIONS[section].one}`, `required: ${form}`)), ...variables.flatMap((variable) => checkVariable(section, variable))];
};
const checkVariable = (section, { key, keyAt, value }) => {
	const { one, keys } = SECTIONS[section];
	const name = NAME.test(key) ? [] : [error(keyAt, `${key} is no name of a ${one}`, "allowed: 3 to 128 letters, digits, \"-\" and \"_\"")];
	if (value.is !== "map") return [...name, error(value.at, `${one} ${key} is ${kindOf(value)}`, `required: a map with ${keys.join(", ")}`)];
	return [
		...name,
		...unknownKeys(value, keys, `a ${one}`),
		...checkType(key, value),
		...checkText(section, key, value)
	];
};
const checkType = (name, variable) => {
	const type = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(variable, "type")?.value;
	if (type?.is === "scalar" && type.value === "string") return [];
	return [error(type?.at ?? variable.at, `${name} has ${type ? "another type than string" : "no type"}`, "required: type: string")];
};
/** The value is a string; a number is taken as one, as the documents that AWS publishes have it. */
const checkText = (section, name, variable) => {
	const { one, value: key } = SECTIONS[section];
	const node = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(variable, key)?.value;
	if (node === void 0) return section === "constants" ? [error(variable.at, `${one} ${name} has no ${key}`, `required: ${key}, a text`)] : [];
	if (node.is === "scalar" && (typeof node.value === "string" || typeof node.value === "number")) return [];
	return [error(node.at, `the ${key} of ${name} is ${kindOf(node)}`, "allowed: a text or a number; anything else in quotes")];
};
const hasDefault = ({ value }) => value.is === "map" && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(value, "default") !== void 0;
const checkGiven = (document, declared, given) => {
	const names = declared.map(({ key }) => key);
	return [...Object.keys(given.parameters).filter((name) => !names.includes(name)).map((name) => error(given.at, `${document.at.source} declares no parameter ${name}`, names.length > 0 ? `allowed: ${names.join(", ")}` : "allowed: no parameters")), ...declared.filter((parameter) => !hasDefault(parameter) && given.parameters[parameter.key] === void 0).map(({ key, keyAt }) => error(keyAt, `parameter ${key} has no default and no value`, `required: a value for ${key} in the stage`))];
};
// packages/domain/src/build/document/check-document.ts
/**
* A component document of the repository, checked before anything is created: what Image Builder would refuse after minutes is refused
* here in seconds, with file, line and column.
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html
*/
const KEYS = [
	"name",
	"description",
	"schemaVersion",
	"parameters",
	"constants",
	"phases"
];
/**
* @param given what the stage that names the document says of it
* @param platform of the stage; undefined accepts the actions of every platform
*/
const checkDocument = ({ text, tree }, given, platform) => {
	if (tree.is !== "map") return findingsOf([error(tree.at, "the document is not a map", "required: schemaVersion and phases")]);
	const outline = outlineOf(tree);
	return findingsOf([
		...unknownKeys(tree, KEYS, "a document"),
		...checkSchemaVersion(tree),
		...checkTexts(tree),
		...checkVariables(tree, outline, given),
		...checkPhases(tree, platform),
		...checkReferences(outline, placeIn(text))
	]);
};
const checkSchemaVersion = (document) => {
	const node = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(document, "schemaVersion")?.value;
	if (!node) return [error(document.at, "schemaVersion is missing", "required: schemaVersion: 1.0")];
	return Number(scalarText(node)) === 1 ? [] : [error(node.at, "schemaVersion is not 1.0", "allowed: 1.0")];
};
const checkTexts = (document) => ["name", "description"].flatMap((key) => {
	const node = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(document, key)?.value;
	return node === void 0 || isNothing(node) || node.is === "scalar" ? [] : [error(node.at, `${key} is ${kindOf(node)}`, "allowed: a text")];
});
// packages/domain/src/build/document/installs.ts
const MANAGERS = [
	{
		names: /^(dnf|yum|microdnf)$/,
		install: ["install", "reinstall"],
		update: [
			"update",
			"upgrade",
			"distro-sync"
		],
		pinned: /-\d/,
		pinnedBy: /^--releasever\b/,
		options: [
			"-c",
			"-x",
			"--enablerepo",
			"--disablerepo",
			"--repo",
			"--exclude",
			"--setopt",
			"--installroot"
		]
	},
	{
		names: /^apt(-get)?$/,
		install: ["install"],
		update: [
			"upgrade",
			"dist-upgrade",
			"full-upgrade"
		],
		pinned: /=/,
		options: [
			"-t",
			"-o",
			"-c",
			"--target-release"
		]
	},
	{
		names: /^apk$/,
		install: ["add"],
		update: ["upgrade"],
		pinned: /=/,
		options: [
			"-X",
			"-p",
			"-t",
			"--repository",
			"--virtual"
		]
	},
	{
		names: /^pip[\d.]*$/,
		install: ["install"],
		update: [],
		pinned: /==|\.whl$|@[0-9a-f]{40}/,
		options: [
			"-r",
			"-c",
			"-t",
			"-i",
			"-f",
			"--requirement",
			"--constraint",
			"--target",
			"--index-url",
			"--extra-index-url",
			"--prefix"
		]
	},
	{
		names: /^npm$/,
		install: [
			"install",
			"i",
			"add"
		],
		update: ["update"],
		pinned: /.@\d+\.\d+\.\d+/,
		options: ["--prefix", "--registry"]
	},
	{
		names: /^gem$/,
		install: ["install"],
		update: ["update"],
		pinned: /:\d/,
		pinnedBy: /^(-v|--version\b)/,
		options: [
			"-v",
			"--version",
			"-i",
			"-s",
			"--source",
			"--install-dir"
		]
	},
	{
		names: /^choco$/,
		install: ["install"],
		update: ["upgrade"],
		pinned: /\.config$/,
		pinnedBy: /^--version\b/,
		options: [
			"--version",
			"-s",
			"--source",
			"--params",
			"--package-parameters"
		]
	}
];
/** What cannot be told from the text alone, a file on the instance or a variable, is taken as pinned. */
const isElsewhere = (word) => /^[./~&]|^\d?[<>]|[$`]|\{\{|^\d$/.test(word);
const isOption = (word) => word.startsWith("-");
/** What is not fixed by the command, in words; undefined when everything is, or when it installs nothing. */
const unpinned = (words) => {
	const [name = "", ...others] = words;
	const manager = MANAGERS.find(({ names }) => names.test(name));
	if (!manager) return latest(name, others);
	const [command = "", ...packages] = others.filter((word, index) => !isOption(word) && !manager.options.includes(others[index - 1] ?? ""));
	if (manager.pinnedBy !== void 0 && others.some((word) => manager.pinnedBy?.test(word))) return void 0;
	if (manager.update.includes(command)) return `${name} ${command} installs whatever is the newest`;
	if (!manager.install.includes(command)) return void 0;
	const loose = packages.filter((word) => !manager.pinned.test(word) && !isElsewhere(word) && !isAddress(word));
	if (loose.length > 0) return `${name} ${command} without a version: ${loose.join(", ")}`;
	const addresses = packages.filter(isAddress);
	return addresses.length > 0 ? `${name} ${command} without a checksum: ${addresses.map(shown).join(", ")}` : void 0;
};
const isAddress = (word) => /^https?:\/\//.test(word);
/** `go install …@latest`, `docker pull …:latest`. */
const latest = (name, words) => {
	const found = words.filter((word) => /[@:]latest$/.test(word));
	return found.length > 0 ? `${name} takes what is the latest: ${found.join(", ")}` : void 0;
};
/** An address without what may be secret in it. */
const shown = (address) => address.replace(/\/\/[^/@\s]*@/, "//").replace(/[?#].*/s, "");
// packages/domain/src/build/document/downloads.ts
/** Commands that load something that nobody compares with a checksum. */
/** By the name of the command: whether it keeps what it loads, or hands it on. */
const LOADERS = {
	curl: (words, rest) => /^\s*\|(?!\|)/.test(rest) || words.some((word) => /^(?:-[a-np-zA-NP-Z]*[oO]|--output\b|--remote-name|\d?>)/.test(word)),
	wget: (words) => !words.includes("--spider"),
	"invoke-webrequest": (words) => words.some((word) => /^-outfile$/i.test(word)),
	iwr: (words) => words.some((word) => /^-outfile$/i.test(word))
};
const CHECKSUM = /\b(sha\d+sum|md5sum|b2sum|shasum|cksum|openssl\s+dgst|Get-FileHash)\b/i;
const ADDRESS = /^https?:\/\//;
/** The instance itself, and its metadata. */
const HERE = /^https?:\/\/(localhost|127\.|169\.254\.|\[)/;
/** What is loaded without a check afterwards in the same step, in words. */
const unchecked = ({ words, rest, afterwards }) => {
	const [name = "", ...others] = words;
	const loads = Object.hasOwn(LOADERS, name.toLowerCase()) ? LOADERS[name.toLowerCase()] : void 0;
	const addresses = others.filter((word) => ADDRESS.test(word) && !HERE.test(word));
	if (!loads?.(others, rest) || addresses.length === 0 || CHECKSUM.test(afterwards)) return void 0;
	return `${name} without a checksum: ${addresses.map(shown).join(", ")}`;
};
// packages/domain/src/build/document/script.ts
/** The commands of ExecuteBash and ExecutePowerShell, one by one: as far as a look at the text tells, without a shell's grammar. */
const SEPARATOR = /&&|\|\||[;|\n]/g;
const RUNNERS = [
	"sudo",
	"env",
	"if",
	"then",
	"else",
	"do",
	"time",
	"exec",
	"!",
	"(",
	"{"
];
/** @param commands the list of a step's inputs */
const commandsIn = (commands, place) => {
	const scripts = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Nn)(commands).flatMap((node) => node.is === "scalar" && typeof node.value === "string" ? [{
		node,
		text: node.value
	}] : []);
	return scripts.flatMap(({ node, text }, index) => commandsOfScript(node, text, scripts.slice(index + 1).map((later) => later.text), place));
};
const commandsOfScript = (node, text, later, place) => {
	const joined = text.replace(/\\\n/g, "  ");
	return starts(joined).flatMap((start) => {
		const end = start + joined.slice(start).search(/&&|\|\||[;|\n]|$/);
		const line = joined.slice(start).search(/\n|$/) + start;
		const command = joined.slice(start, end);
		const begun = start + command.search(/\S|$/);
		const words = wordsOf(command);
		if (words.length === 0 || isComment(joined, begun)) return [];
		const fragment = text.slice(begun, end).split(/\\?\n/)[0].trimEnd();
		return [{
			words,
			rest: joined.slice(end, line),
			afterwards: [joined.slice(end), ...later].join("\n"),
			at: place(node.at, fragment, text.slice(0, begun).split(fragment).length - 1)
		}];
	});
};
const starts = (text) => [0, ...[...text.matchAll(SEPARATOR)].map(({ 0: separator, index }) => index + separator.length)];
const isComment = (text, at) => text.slice(text.lastIndexOf("\n", at) + 1).trimStart().startsWith("#");
const wordsOf = (command) => {
	const words = withoutSpaces(command).trim().split(/\s+/);
	return words.slice(runners(words)).map((word) => word.replace(/["']/g, "")).filter((word) => word !== "");
};
/** How many words only run what follows them; the last word is run. */
const runners = (words) => {
	const last = words.length - 1;
	let index = 0;
	for (let before = -1; before !== index && index < last;) {
		before = index;
		const word = words[index] ?? "";
		if (RUNNERS.includes(word)) {
			index++;
			while (index < last && /^-\w+$/.test(words[index] ?? "")) index++;
		} else if (/^[A-Za-z_]\w*=/.test(word)) index++;
		else if (/^python[\d.]*$/.test(word) && words[index + 1] === "-m" && index + 1 < last) index += 2;
	}
	return index;
};
/** A reference is one word, however many spaces its braces have. */
const withoutSpaces = (command) => {
	let [text, from] = ["", 0];
	for (const { start, end, inside } of bracesIn(command)) {
		text += `${command.slice(from, start)}${inside === void 0 ? command.slice(start, end) : `{{${inside.trim()}}}`}`;
		from = end;
	}
	return text + command.slice(from);
};
// packages/domain/src/build/document/reproducibility.ts
/**
* What a document takes from elsewhere as it happens to be on the day of the build: no part of a fingerprint, so that two builds of the
* same documents may differ. A look at the text, not a proof: what scripts load that a document runs, what variables hold and what a
* bucket has is not seen, and a line of a file that a script writes may be taken for a command.
*/
/** `not reproducible: components/nginx.yml:9:17 dnf install without a version: nginx` */
const irreproducibleText = ({ at, what }) => `not reproducible: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Vn)(at)} ${what}`;
/** In the phases that make the image; what a test loads is not in it. */
const notReproducible = ({ text, tree }) => {
	const place = placeIn(text);
	return outlineOf(tree).phases.filter(({ name }) => STAGE_OF[name ?? ""] === "build").flatMap(({ steps }) => steps.flatMap((step) => ofStep(step, place)));
};
const ofStep = ({ action, inputs, node }, place) => {
	switch (action) {
		case "ExecuteBash":
		case "ExecutePowerShell": return ofCommands((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(inputs, "commands"), place);
		case "WebDownload": return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Nn)(inputs).flatMap(ofDownload);
		case "InstallMSI": return ofInstaller(inputs);
		case "UpdateOS": return onlyNumbered(inputs) ? [] : [{
			at: node.at,
			what: "UpdateOS installs whatever is the newest"
		}];
		default: return [];
	}
};
const ofCommands = (commands, place) => commandsIn(commands, place).flatMap((command) => {
	const what = unpinned(command.words) ?? unchecked(command);
	return what === void 0 ? [] : [{
		at: command.at,
		what
	}];
});
const ofDownload = (download) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Mn)(download).some(({ key }) => key === "checksum") ? [] : [{
	at: download.at,
	what: `WebDownload without a checksum: ${shown((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Pn)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(download, "source")) ?? "")}`
}];
const ofInstaller = (inputs) => {
	const path = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(inputs, "path");
	const address = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Pn)(path) ?? "";
	return path && /^https?:\/\//.test(address) ? [{
		at: path.at,
		what: `InstallMSI without a checksum: ${shown(address)}`
	}] : [];
};
/** An update of Windows that is named by its number stays what it is. */
const onlyNumbered = (inputs) => {
	const included = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Fn)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(inputs, "include"));
	return included.length > 0 && included.every((name) => /^KB\d+$/.test(name));
};
// packages/domain/src/build/document/size.ts
/** Characters of a document that is given inline: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html */
const MOST_CHARACTERS = 16e3;
/** A document that is empty, or too long for CreateComponent. */
const checkDocumentSize = (text, path) => text.length > 0 && text.length <= MOST_CHARACTERS ? [] : [{
	at: { source: path },
	wrong: text.length === 0 ? "the document is empty" : `the document has ${text.length} characters`,
	allowed: `allowed: up to ${MOST_CHARACTERS}; split it into several components, or fetch long scripts from elsewhere`
}];
// packages/domain/src/build/document-commands.ts
/** What a step of a component document runs, to be shown when it has failed. */
const named = (nodes, name) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Nn)(nodes).find((node) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Pn)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(node, "name")) === name);
/**
* The commands of a step (ExecuteBash, ExecutePowerShell), or the path and arguments of ExecuteBinary; none where it runs no command, or
* where the document has no such step.
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html
*/
const commandsOf = (document, phase, step) => {
	const steps = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(named((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(document, "phases"), phase), "steps");
	const inputs = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(named(steps, step), "inputs");
	const path = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Pn)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(inputs, "path"));
	return path === void 0 ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Fn)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(inputs, "commands")) : [[path, ...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Fn)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.In)(inputs, "arguments"))].join(" ")];
};
// packages/domain/src/build/failure.ts
const failureOf = ({ workflows, tail }) => {
	const failed = workflows.flatMap((workflow) => workflow.steps.map((step) => ({
		workflow,
		step
	}))).findLast(({ step }) => step.status === "FAILED");
	const component = componentOf(tail);
	return {
		workflow: failed?.workflow.type ?? workflows.findLast(({ status }) => status === "FAILED")?.type ?? "",
		step: failed?.step.name ?? "",
		message: failed?.step.message ?? "",
		component,
		lines: (component ? outputOf(tail, component.step) : tail).slice(-12)
	};
};
const labelled = (line, label) => line.trimStart().startsWith(`${label}: `);
/** `  Step: Install` → `Install`; the last one counts. */
const said = (lines, label) => lines.findLast((line) => labelled(line, label))?.trim().slice(label.length + 2);
const componentOf = (lines) => {
	const [document, phase, step] = [
		said(lines, "Document"),
		said(lines, "Phase"),
		said(lines, "Step")
	];
	if (document === void 0 || phase === void 0 || step === void 0) return void 0;
	return {
		document,
		phase,
		step,
		error: [said(lines, "ErrorMessage"), said(lines, "Stderr")].filter((part) => part !== void 0).join(": ")
	};
};
/** What the step that failed printed: from where it begins (`Step Install`) to where its failure is told (`  Document: …`). */
const outputOf = (lines, step) => {
	const end = lines.findLastIndex((line) => labelled(line, "Document"));
	const begin = lines.slice(0, end).findLastIndex((line) => line.trimEnd().endsWith(`Step ${step}`));
	const output = lines.slice(begin + 1, end);
	return output.length === 0 ? lines : output;
};
/**
* In a sentence: `ApplyBuildComponents failed in components/nginx.yml, phase build, step Install: exit status 1`.
* @param pathOf the document of the repository that a component's name stands for
*/
const failureText = ({ workflow, step, message, component }, pathOf) => {
	const where = step === "" ? "The build failed" : `Step ${step} of workflow ${workflow} failed`;
	if (!component) return message === "" ? where : `${where}: ${message}`;
	return `${where} in ${pathOf(component.document) ?? component.document}, phase ${component.phase}, step ${component.step}${component.error === "" ? "" : `: ${component.error}`}`;
};
// packages/domain/src/build/log-stream.ts
/** Where Image Builder logs a build, and where people look at it. */
/** @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/monitor-cwlogs.html */
const logGroup = (recipe) => `/aws/imagebuilder/${recipe}`;
/** The console takes names of groups and streams encoded twice, with `$` for the second `%`. */
const twice = (text) => encodeURIComponent(text.toWellFormed()).replaceAll("%", "$25");
/** The page of the console that shows the log stream of a build. */
const logUrl = (region, recipe, release) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Sn)(region, `cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${twice(logGroup(recipe))}/log-events/${twice(release)}`);
/**
* The page of the console that shows a build, by its ARN. AWS does not document the addresses of its console; pages of pipelines and
* components have this form.
*/
const imageUrl = (region, arn) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Sn)(region, `imagebuilder/home?region=${region}#/images/${arn}`);
// packages/domain/src/build/parent.ts
/**
* The AMI, checked: available, of the architecture, of the stage that the delivery file names. `unseen`: EC2 does not show it, which
* shortly after it was made may pass.
* @throws UserError `build.parent`
*/
const checkedParent = (id, image, wish) => {
	if (!image) return { unseen: `Parent image ${id} does not exist in ${wish.region}, or is not shared with this account.` };
	check(image, wish);
	return {
		id,
		name: image.name,
		platform: image.windows ? "Windows" : "Linux",
		stage: image.tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.nr) ?? "",
		version: image.tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.ir) ?? "",
		...image.devices ? { devices: image.devices } : {}
	};
};
const refused$1 = (message, remedy) => new _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.m("build.parent", message, remedy);
const check = ({ id, state, architecture, tags }, wish) => {
	if (state !== "available") throw refused$1(`Parent image ${id} is ${state}, not available.`);
	if (architecture !== wish.architecture) throw refused$1(`Parent image ${id} is for ${architecture}, but the stage is for ${wish.architecture}.`, "Correct `parent` or `architecture`.");
	const { parent, family, handedOver } = wish;
	if (parent.is !== "stage" || handedOver === void 0) return;
	if (tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Qn) !== family || tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.nr) !== parent.stage) throw refused$1(`Parent image ${id} is not an image of family ${family}, stage ${parent.stage}: its tags say ${tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Qn) ?? "no family"}, ${tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.nr) ?? "no stage"}.`, "Give the output `ami-id` of the step that built that stage, or leave `parent` out.");
};
// packages/domain/src/build/parent-build.ts
/**
* An ARN with wildcards may mean a build that has not ended well; then the newest available one of the same name that it covers is taken.
* Undefined: none is available in the region.
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html
*/
const newestMeantBy = (arn, builds, region) => builds.filter((build) => build.state === "available" && covers(arn, build.arn)).toSorted((a, b) => b.created - a.created).flatMap((build) => ownAmis(build, region))[0];
/** The owner of an image may have distributed AMIs to other accounts of the region. */
const ownAmis = ({ arn, amis }, region) => {
	const here = amis.filter((ami) => ami.region === region);
	const own = here.filter(({ account }) => account === arn.split(":")[4]);
	return own.length > 0 ? own : here;
};
/** Whether an ARN, with `x` for any number and without a build number for any build, means this build. */
const covers = (arn, build) => {
	const [wanted = "", wantedBuild] = arn.split("/").slice(2);
	const [version = "", number] = build.split("/").slice(2);
	const numbers = version.split(".");
	return wanted.split(".").every((part, index) => part === "x" || part === numbers[index]) && (wantedBuild === void 0 || wantedBuild === number);
};
// packages/domain/src/build/predict.ts
/** What the world is after a step that succeeds; without a step, after a wait that ends well. For plans on paper. */
const PLANNED = "planned";
const predictBuild = (now) => (world, step) => {
	if ("unseen" in world) return {
		...world,
		since: Number.NEGATIVE_INFINITY
	};
	if (step?.do === "create-image") return {
		...world,
		builds: [...world.builds, planned$1(step, now)]
	};
	if (step?.do === "copy-image" || step?.do === "share-image") return copied(world, step.in.region);
	if (step?.do === "retry-image") return begunAgain(world, step.arn);
	if (step?.do === "cancel-image" || !world.preparation) return ended$1(world);
	return step ? {
		...world,
		preparation: made(world.preparation, step, now)
	} : ended$1(world);
};
/** A build that has begun, as its own run knows it. */
const planned$1 = ({ tags, tests, scan, recipe }, created) => ({
	arn: `${recipe.replace(":image-recipe/", ":image/")}/${PLANNED}`,
	release: "",
	state: "going",
	status: PLANNED,
	reason: "",
	run: tags[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.er] ?? "",
	tested: tests,
	scanned: scan,
	created,
	amis: [],
	ami: void 0,
	scan: void 0,
	distribution: "",
	copies: void 0,
	undistributed: void 0
});
/** What is going on is available, wherever it is to be; what was not to be seen yet is. */
const ended$1 = (world) => ({
	...world,
	builds: world.builds.map((build) => build.state === "going" ? {
		...build,
		state: "available",
		ami: {
			id: "",
			name: "",
			state: "available"
		},
		copies: []
	} : withAmi(withCopies(build, ({ state }) => state === "pending" || state === "unseen")))
});
const withAmi = (build) => build.ami?.state === "unseen" ? {
	...build,
	ami: {
		...build.ami,
		state: "available"
	}
} : build;
const copied = (world, region) => ({
	...world,
	builds: world.builds.map((build) => withCopies(build, (copy) => copy.region === region))
});
const withCopies = (build, made) => ({
	...build,
	copies: build.copies?.map((copy) => made(copy) ? {
		...copy,
		state: "available",
		shared: true
	} : copy)
});
const begunAgain = ({ past, ...world }, arn) => ({
	...world,
	past: new Set([...past].filter((other) => other !== arn)),
	builds: world.builds.map((build) => build.arn === arn ? {
		...build,
		state: "going",
		undistributed: void 0
	} : build)
});
const made = (preparation, step, created) => {
	switch (step.do) {
		case "create-component": return {
			...preparation,
			components: new Map([...preparation.components, [step.name, PLANNED]])
		};
		case "create-infrastructure": return {
			...preparation,
			infrastructure: PLANNED
		};
		case "create-distribution": return {
			...preparation,
			distribution: PLANNED
		};
		case "create-recipe": {
			const recipe = {
				arn: PLANNED,
				version: step.version,
				fingerprint: step.tags[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.$n] ?? "",
				architecture: step.tags[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Xn] ?? "",
				parts: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Gn)(step.tags),
				created
			};
			return {
				...preparation,
				recipes: [...preparation.recipes, recipe]
			};
		}
		default: return preparation;
	}
};
// packages/domain/src/findings/scan-digest.ts
/** What decides whether an image is built again for its findings: EC2 tells it with the image itself, at no call. */
/** Of sorted findings. */
const digestOf = (findings) => {
	if ("unscanned" in findings) return void 0;
	const { source, scanned, list } = findings;
	return {
		source,
		scanned,
		worst: list[0]?.severity,
		fixable: (0,_lineage_Bg02cG3f_js__WEBPACK_IMPORTED_MODULE_3__.o)(list, "untriaged")[0]?.severity,
		counts: (0,_lineage_Bg02cG3f_js__WEBPACK_IMPORTED_MODULE_3__.a)(list)
	};
};
// actions/build-stage/src/failed-build.ts
/** What is told of a build that failed, in the log, in the annotation and at the head of the summary alike. */
/** Lines of a step's commands that are shown. */
const MOST_COMMANDS = 5;
/** The first lines of what the failing step ran, when it is one of the repository's documents. */
const failedCommands = ({ component }, { components }, digest) => {
	if (!component) return [];
	const document = components.find((one) => one.is === "own" && [(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.lr)(one, digest), (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.lr)(one, digest, "Windows")].includes(component.document));
	if (document?.is !== "own") return [];
	const yaml = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.lt)(document.data, document.path);
	if (!("tree" in yaml)) return [];
	const lines = commandsOf(yaml.tree, component.phase, component.step).flatMap((command) => command.split("\n"));
	return lines.length > MOST_COMMANDS ? [...lines.slice(0, MOST_COMMANDS), `… and ${lines.length - MOST_COMMANDS} more lines`] : lines;
};
/** What failed, the command, its last lines, and where the rest is. */
const failureLines = ({ why, failure, commands, build, made }, region) => [
	/[.!?]$/.test(why) ? why : `${why}.`,
	...commands.length > 0 ? ["Command:", ...commands.map((line) => `  ${line}`)] : [],
	...failure && failure.lines.length > 0 ? ["Its last lines:", ...failure.lines.map((line) => `  ${line}`)] : [],
	...failure && build ? [`Image: ${imageUrl(region, build.arn) ?? build.arn}`] : [],
	...failure && build && made ? [`Log: ${logUrl(region, made.recipe, build.release) ?? `${logGroup(made.recipe)} ${build.release}`}`] : []
];
/** Open in the job's log, before the annotation. */
const tellFailure = (runtime, answer, region) => {
	if (answer.failure) for (const line of failureLines(answer, region)) runtime.line(line);
};
// actions/build-stage/src/findings-text.ts
/** Findings as the output and the summary tell them. */
const SOURCE = {
	ec2: "EC2",
	"image-builder": "Image Builder"
};
/** What the evidence says; without it, or where it could not be read, what the look at the image itself has told. */
const digestIn = ({ scan, evidence, build }) => scan ? (evidence?.findings && digestOf(evidence.findings)) ?? (build && scanOf(build)) : void 0;
/** {source, scanned, worst, fixable, counts}; null when nothing is known. */
const findingsOutput = (answer) => {
	const digest = digestIn(answer);
	if (!digest) return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.R)(null);
	const { source, scanned, worst = null, fixable = null, counts = null } = digest;
	return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.R)({
		source,
		scanned: scanned === void 0 ? null : new Date(scanned).toISOString(),
		worst,
		fixable,
		counts
	});
};
const countsText = ({ counts, worst }) => {
	if (!counts) return worst === void 0 ? "none" : `the worst is ${worst}`;
	const parts = _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.yr.flatMap((severity) => counts[severity] > 0 ? [`${counts[severity]} ${severity}`] : []);
	return parts.length === 0 ? "none" : parts.join(", ");
};
const fixText = ({ worst, fixable }) => {
	if (worst === void 0) return "";
	return fixable === void 0 ? "; there is no fix yet" : `; there is a fix for one of severity ${fixable}`;
};
/** Undefined: nobody was to look. */
const findingsText = (answer) => {
	const digest = digestIn(answer);
	if (digest) {
		const { source, scanned } = digest;
		const when = scanned === void 0 ? "at the build" : new Date(scanned).toISOString();
		return `${countsText(digest)}${fixText(digest)} (${SOURCE[source]}, scanned ${when})`;
	}
	return unscannedText(answer.evidence?.findings);
};
const unscannedText = (findings) => findings && "unscanned" in findings ? `not known: ${findings.unscanned}` : void 0;
// actions/build-stage/src/components.ts
/** The component documents of a stage, read from the workspace and checked before anything is created. */
/** Which one it is says the parent image, which is looked at later. */
const PLATFORMS = ["Linux", "Windows"];
const readComponents = async (runtime, components) => {
	const read = [];
	const found = [];
	const names = /* @__PURE__ */ new Map();
	for (const { from, parameters, at } of components) {
		if (from.is !== "path") {
			read.push({
				is: "elsewhere",
				from
			});
			continue;
		}
		const { path } = from;
		const file = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.st)(runtime, path, at);
		if ("complaints" in file) found.push(only(file.complaints));
		else {
			const data = file.text;
			const same = names.get(data);
			if (same !== void 0 && same !== path) found.push(only([sameContent(path, same, at)]));
			names.set(data, path);
			const { misfits, ...findings } = documentFindings(data, path, parameters, at);
			found.push(findings);
			read.push({
				is: "own",
				path,
				data,
				parameters,
				...misfits ? { misfits } : {}
			});
		}
	}
	return {
		components: read,
		complaints: found.flatMap(({ complaints }) => complaints),
		warnings: found.flatMap(({ warnings }) => warnings),
		notReproducible: found.flatMap((one) => one.notReproducible)
	};
};
const only = (complaints) => ({
	complaints,
	warnings: [],
	notReproducible: []
});
/** Components are named by their content, and one is in a recipe once. */
const sameContent = (path, other, at) => ({
	at,
	wrong: `${path} has the same content as ${other}`,
	allowed: "allowed: each component once"
});
/** What is wrong on every platform is told at once, the rest when it is known on which one it is built. */
const documentFindings = (text, path, parameters, at) => {
	const size = checkDocumentSize(text, path);
	if (size.length > 0) return only(size);
	const yaml = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.lt)(text, path);
	if ("complaints" in yaml) return only(yaml.complaints);
	const document = {
		text,
		tree: yaml.tree
	};
	const checked = PLATFORMS.map((platform) => checkDocument(document, {
		parameters,
		at
	}, platform));
	const [onLinux, onWindows] = checked;
	const fits = checked.find(({ complaints }) => complaints.length === 0);
	if (!fits || !onLinux || !onWindows) return {
		...only(onLinux?.complaints ?? []),
		warnings: onLinux?.warnings ?? [],
		notReproducible: notReproducible(document)
	};
	const misfits = {
		Linux: onLinux.complaints,
		Windows: onWindows.complaints
	};
	return {
		complaints: [],
		warnings: fits.warnings,
		notReproducible: notReproducible(document),
		misfits
	};
};
// actions/build-stage/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const INPUTS = {
	stage: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.K)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.rt)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.$t)),
	force: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.K)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.tt),
	"on-cancel": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.K)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.nt)("cancel", "leave")),
	"dry-run": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.K)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.tt),
	audience: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.W)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.et),
	..._job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.t
};
/** With a file the input `parent` hands over what the parent stage built; without one it describes the stage. */
const HANDED_OVER = { parent: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.rt)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Q)) };
/** Without a file nothing is compared with the job's account. */
const ANY_ACCOUNT = "000000000000";
const readWish = async (runtime) => {
	const config = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.at)(runtime);
	const file = "file" in config ? config.file : void 0;
	const own = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.G)(INPUTS, runtime.input);
	const handed = file ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.G)(HANDED_OVER, runtime.input) : { values: { parent: void 0 } };
	const name = runtime.input("stage");
	const read = "complaints" in config ? { complaints: [] } : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.ot)(file ? {
		...runtime,
		input: (input) => input === "parent" ? "" : runtime.input(input)
	} : runtime, "build-stage", file, { stage: name }, file ? void 0 : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.ct)(ANY_ACCOUNT, runtime.aws.region ?? "us-east-1"));
	const complaints = [
		config,
		own,
		handed,
		read
	].flatMap((answer) => "complaints" in answer ? answer.complaints : []);
	const stage = "delivery" in read ? read.delivery.stages.find((one) => one.name === name) : void 0;
	if (stage && file && runtime.input("parent") !== "" && stage.parent.is !== "stage") complaints.push({
		at: { source: "input parent" },
		wrong: `${file.path} says what the parent of ${name} is, and that is no other stage`,
		allowed: "allowed: the input or the delivery file, not both; or the image of the stage that the file names as the parent"
	});
	const documents = await readComponents(runtime, stage?.components ?? []);
	complaints.push(...documents.complaints);
	if (complaints.length > 0 || !("delivery" in read) || !("values" in own) || !("values" in handed)) throw (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ht)(complaints);
	if (!stage) throw new Error(`stage ${name} was not read`);
	return {
		delivery: read.delivery,
		stage,
		components: documents.components,
		warnings: documents.warnings,
		notReproducible: documents.notReproducible,
		handedOver: handed.values.parent,
		fromFile: file !== void 0,
		settings: read.settings,
		force: own.values.force,
		onCancel: own.values["on-cancel"],
		dryRun: own.values["dry-run"],
		audience: own.values.audience ?? "sts.amazonaws.com",
		token: runtime.input("github-token"),
		job: own.values
	};
};
// packages/aws/src/parent-image.ts
/** From what a stage names as its parent to the AMI that it begins with. */
/** Image Builder's own tag on the AMIs that it makes: https://docs.aws.amazon.com/imagebuilder/latest/userguide/tag-resources.html */
const IMAGE_TAG = "Ec2ImageBuilderArn";
const refused = (message, remedy) => new _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.m("build.parent", message, remedy);
/**
* The id of the AMI, resolved now; EC2 need not show it.
* @throws UserError `build.parent`
*/
const parentId = async (clients, wish) => {
	const { parent, handedOver } = wish;
	switch (parent.is) {
		case "ami": return parent.id;
		case "parameter": return ofParameter(clients, parent.name);
		case "image": return ofImage(clients, parent.arn, wish.region);
		case "product": return ofProduct(clients, parent.id);
		case "stage": return handedOver ?? await newestOfStage(clients, wish, parent.stage);
	}
};
const ofParameter = async ({ ssm }, name) => {
	const value = await ssm.value(name);
	if (value === void 0) throw refused(`There is no SSM parameter ${name}.`);
	if (!/^ami-[0-9a-f]+$/.test(value)) throw refused(`SSM parameter ${name} holds no AMI id.`);
	return value;
};
/**
* Sellers publish the AMIs of a product behind public parameters; only subscribers can launch them.
* @see https://docs.aws.amazon.com/marketplace/latest/buyerguide/buyer-server-products.html
*/
const ofProduct = async (clients, product) => {
	const value = await clients.ssm.value(`/aws/service/marketplace/${product}/latest`);
	if (value !== void 0 && /^ami-[0-9a-f]+$/.test(value)) return value;
	throw refused(`AWS Marketplace has no public parameter for the newest AMI of product ${product}.`, "Correct the product id, or give the AMI id that the launch page of the product shows for this region as `parent`.");
};
/**
* An ARN with wildcards may mean a build that has not ended well; then the newest available one of the same name that it covers is taken.
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html
*/
const ofImage = async ({ imageBuilder }, arn, region) => {
	const image = await imageBuilder.image(arn);
	if (!image) throw refused(`There is no Image Builder image ${arn}.`);
	const builds = image.state === "available" ? [image] : await imageBuilder.builds(image.name);
	const newest = newestMeantBy(arn, builds, region);
	if (!newest) throw refused(`Image Builder image ${arn} has no available build with an AMI in ${region}.`);
	return newest.id;
};
/**
* The newest AMI of a stage. AMIs of builds whose tests failed have the same tags, so the image that an AMI belongs to must be available.
*/
const newestOfStage = async ({ ec2, imageBuilder }, { family, architecture }, stage) => {
	const images = await ec2.images([
		{
			name: `tag:${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Qn}`,
			values: [family]
		},
		{
			name: `tag:${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.nr}`,
			values: [stage]
		},
		{
			name: `tag:${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Xn}`,
			values: [architecture]
		}
	]);
	for (const { id, tags } of [...images].sort((a, b) => b.created - a.created)) if ((await imageBuilder.image(tags.get(IMAGE_TAG) ?? ""))?.state === "available") return id;
	return { unseen: `Stage ${stage} of family ${family} has no available image for ${architecture}.` };
};
// packages/aws/src/build-ingredients.ts
/** What a stage is made of, resolved once a run. */
/**
* The parent is known by its id: whether it can be built on is told by `checkedParent`, from the answer that has the stage's own AMIs.
* @throws UserError `build.parent`, `build.component`, `build.workflow`
*/
const resolveIngredients = async (clients, question) => {
	const parent = await parentId(clients, question);
	if (typeof parent !== "string") return parent;
	const { imageBuilder } = clients;
	const { family, stage, architecture, volumes } = question;
	return {
		family,
		stage,
		architecture,
		parent,
		components: await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.f)(question.components.map((component) => resolveComponent(imageBuilder, component))),
		volumes,
		workflows: await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.f)(question.workflows.map((workflow) => resolveWorkflow(imageBuilder, workflow)))
	};
};
const resolveComponent = async (imageBuilder, component) => {
	if (component.is === "own") return component;
	const { from } = component;
	const arn = from.is === "arn" ? from.arn : imageBuilder.amazonComponent(from.name, from.version);
	const found = await imageBuilder.component(arn);
	if (found !== void 0) return {
		is: "foreign",
		...found,
		parameters: {}
	};
	throw new _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.m("build.component", from.is === "arn" ? `There is no component ${arn}, or it is not shared with this account.` : `There is no component amazon:${from.name}${from.version === void 0 ? "" : `@${from.version}`}: Image Builder does not know ${arn}.`);
};
/** By its build version: a workflow that is given with wildcards may be another one tomorrow. */
const resolveWorkflow = async (imageBuilder, workflow) => {
	const arn = await imageBuilder.workflow(workflow.arn);
	if (arn === void 0) throw new _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.m("build.workflow", `There is no workflow ${workflow.arn}.`);
	return {
		...workflow,
		arn
	};
};
// packages/aws/src/build-distribution.ts
/** Looks at where a build is available, and at what one failed in. */
/** The workflows of a build that was watched to its end are known already. */
const isUndistributed = async ({ imageBuilder }, { arn }, progress) => {
	const known = progress?.arn === arn ? progress.workflows : void 0;
	return onlyDistributionFailed(known ?? await imageBuilder.workflows(arn, () => false));
};
/** @param before the look before, which may have looked for them already */
const copiesOf = (clients, need, build, before) => {
	const known = before.builds.find(({ arn }) => arn === build.arn)?.copies;
	const source = {
		image: build.ami?.id ?? "",
		name: build.ami?.name ?? "",
		region: clients.region,
		fingerprint: need.fingerprint
	};
	return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.f)(need.cells.map(async (cell) => {
		const since = known?.find((copy) => isIn(cell, copy))?.since ?? clients.now();
		const listed = build.amis.find((ami) => isIn(cell, ami))?.id ?? "";
		if (cell.account !== clients.account) return {
			...cell,
			id: listed,
			state: listed === "" ? "missing" : "believed",
			shared: void 0,
			since
		};
		const client = clients.copiesIn(cell.region);
		const { id, state, copied } = cell.region === clients.region ? homeCopy(source.image) : await copyIn(client, listed, source);
		const isAsked = state === "available" && (copied || need.permissions === "all");
		return {
			...cell,
			id,
			state,
			shared: isAsked ? await isShared(client, id, need.launchedBy) : void 0,
			since
		};
	}));
};
const isIn = (cell, { region, account }) => region === cell.region && account === cell.account;
/** Only an AMI that is available in home makes a build the answer. */
const homeCopy = (id) => ({
	id,
	state: "available",
	copied: false
});
/** EC2's words for states; whatever else there is cannot be used. */
const STATES = {
	available: "available",
	pending: "pending",
	transient: "pending"
};
const stateOf = ({ state }) => STATES[state] ?? "failed";
/** What Image Builder distributed there; where that is not, what a run copied. */
const copyIn = async (client, listed, source) => {
	const distributed = listed === "" ? void 0 : await client.own(listed);
	if (distributed && stateOf(distributed) !== "failed") return {
		id: listed,
		state: stateOf(distributed),
		copied: false
	};
	const copies = (await client.descendants(source.image, source.region)).filter(({ facts, fromInstance }) => !fromInstance && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bt)(facts, source) && facts.state !== "deregistered");
	const copy = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(copies.map(({ facts }) => facts)) ?? copies[0]?.facts;
	if (!copy) return {
		id: listed,
		state: distributed ? "failed" : listed === "" ? "missing" : "unseen",
		copied: false
	};
	return {
		id: copy.id,
		state: stateOf(copy),
		copied: true
	};
};
const isShared = async (client, image, wanted) => {
	if (wanted.length === 0) return true;
	const { launch } = await client.permissions(image, [], false);
	return wanted.every((holder) => launch.has(holder));
};
// packages/aws/src/build-preflight.ts
/** Looks at what a build instance is launched with. What the role of the job may not look at is said, and speaks against nothing. */
const lookAtPreflight = async (clients, question) => {
	const launch = await launchSettings(clients, question.infrastructure);
	const { instanceTypes = [], subnet, securityGroups = [], instanceProfile } = "missing" in launch ? nothingKnown : launch;
	const place = subnet === void 0 ? void 0 : looked(clients.ec2.subnet(subnet));
	const [types, offered, where, groups, profile, keys, distributionKeys, role] = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.f)([
		instanceTypes.length === 0 ? nothing$1 : looked(clients.ec2.instanceTypes(instanceTypes)),
		offeredAt(clients, await place, instanceTypes),
		place ?? { seen: void 0 },
		securityGroups.length === 0 ? nothing$1 : looked(clients.ec2.securityGroups(securityGroups)),
		instanceProfile === void 0 ? { seen: void 0 } : looked(clients.iam.instanceProfile(instanceProfile)),
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.f)(keysOf(question.volumes).map((arn) => lookAtVolumeKey(clients, arn))),
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.f)(question.distributionKeys.map((arn) => lookAtKey(clients, arn))),
		looked(clients.iam.hasImageBuilderRole())
	]);
	return {
		launch,
		instanceTypes: types,
		offered,
		subnet: where,
		securityGroups: groups,
		instanceProfile: profile,
		keys,
		distributionKeys,
		serviceLinkedRole: role
	};
};
/** Of an infrastructure configuration that is not there. */
const nothingKnown = {};
const nothing$1 = { seen: [] };
/** A refusal for want of permission is an answer; every other failure is the caller's. */
const looked = async (call) => {
	try {
		return { seen: await call };
	} catch (error) {
		if ((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.b)(error)) return { notLookedAt: error.message };
		throw error;
	}
};
const launchSettings = async ({ imageBuilder }, infrastructure) => infrastructure.is === "inline" ? infrastructure : await imageBuilder.givenInfrastructure(infrastructure.arn) ?? { missing: infrastructure.arn };
/** Only a subnet says in which zone the instance is launched. */
const offeredAt = async ({ ec2 }, place, types) => {
	const zone = place && "seen" in place ? place.seen?.zone : void 0;
	return zone === void 0 || types.length === 0 ? { seen: types } : looked(ec2.instanceTypesIn(zone, types));
};
const keysOf = (volumes) => [...new Set(volumes.flatMap(({ kmsKey }) => kmsKey ?? []))];
/** A volume is encrypted in the region of the build: a key of another one is none, wherever it is. */
const lookAtVolumeKey = async (clients, arn) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.jn)(arn) === clients.region ? lookAtKey(clients, arn) : {
	arn,
	looked: { seen: void 0 }
};
const lookAtKey = async ({ kmsIn }, arn) => ({
	arn,
	looked: await looked(kmsIn((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.jn)(arn)).key(arn))
});
// packages/aws/src/build-preparation.ts
/** Looks at what a build needs and is there already. */
/** What was there in the look before is not asked again: it is never changed. */
const lookAtPreparation = async (clients, question, need, world) => {
	const { imageBuilder } = clients;
	const { family, stage } = world.ingredients;
	const known = world.preparation;
	const [preflight, own, infrastructure, distributions, recipes] = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.f)([
		known?.preflight ?? lookAtPreflight(clients, question),
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.f)(need.components.map(async (name) => [name, known?.components.get(name) ?? await imageBuilder.ownComponent(name)])),
		known?.infrastructure ?? (need.infrastructure === void 0 ? void 0 : imageBuilder.infrastructure(need.infrastructure)),
		known?.distribution === void 0 ? imageBuilder.distributions(family, stage, need.distribution) : {
			named: known.distribution,
			ofStage: known.distributions
		},
		imageBuilder.recipes(family, stage)
	]);
	return {
		after: need.after,
		components: new Map(own.flatMap(([name, arn]) => arn === void 0 ? [] : [[name, arn]])),
		infrastructure,
		distribution: distributions.named,
		distributions: distributions.ofStage,
		recipes,
		last: known ? known.last : await lastBuild(clients, world, recipes),
		preflight
	};
};
/** What was built before of other ingredients, for people. */
const lastBuild = async ({ imageBuilder }, { ingredients }, recipes) => {
	const before = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Un)(ingredients, recipes, _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.d);
	if (!before) return void 0;
	return {
		release: (await imageBuilder.builds((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.fr)(ingredients, before.fingerprint))).filter(({ release }) => release.startsWith(`${before.version}/`)).sort((a, b) => b.created - a.created)[0]?.release ?? before.version,
		parts: before.parts
	};
};
// packages/aws/src/build-needs.ts
/** Looks at what the machine asks to be shown of a stage, and at nothing else. */
/**
* The world in which each of them is answered that it has no answer to yet.
* @param before the look before: what cannot have changed since is not asked again
*/
const answered = async (clients, question, seen, needs, before) => {
	let world = seen;
	for (const need of needs) if (isUnanswered(world, need)) world = await answer(clients, question, world, need, before);
	return world;
};
/** A need of what is not there any more, or is something else by now, has no answer. */
const isUnanswered = ({ builds, preparation }, need) => {
	if (need.of === "preparation") return need.after === builds.length && need.after !== preparation?.after;
	const build = builds.find(({ arn }) => arn === need.build);
	switch (need.of) {
		case "findings": return build !== void 0 && build.scan === void 0;
		case "copies": return build?.ami !== void 0 && build.copies === void 0;
		case "failure": return build?.state === "failed" && build.undistributed === void 0;
	}
};
const answer = async (clients, question, world, need, before) => {
	switch (need.of) {
		case "findings": return withBuild(world, need.build, async () => ({ scan: digestOf(await (0,_lineage_Bg02cG3f_js__WEBPACK_IMPORTED_MODULE_3__.n)(clients.imageBuilder, need.build)) ?? "unscanned" }));
		case "copies": return withBuild(world, need.build, async (build) => ({ copies: await copiesOf(clients, need, build, before) }));
		case "failure": return withBuild(world, need.build, async (build) => ({ undistributed: await isUndistributed(clients, build, world.progress) }));
		case "preparation": return {
			...world,
			preparation: await lookAtPreparation(clients, question, need, world)
		};
	}
};
const withBuild = async (world, arn, look) => ({
	...world,
	builds: await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.f)(world.builds.map(async (build) => build.arn === arn ? {
		...build,
		...await look(build)
	} : build))
});
// packages/aws/src/build-progress.ts
/** How a build goes, for people: workflows, steps, the tail of the log. */
/** Between two readings while nothing else changes, ms: a build of 40 minutes then costs about 200 calls. */
const OFTEN_ENOUGH = 55e3;
/** Pages of the log in one look; at the end of the build as many as it takes, within reason. */
const PAGES = 1;
const LAST_PAGES = 20;
const ended = (workflow) => workflow.ended !== void 0;
/**
* @param build as it is now
* @param changed whether its status is another one than in the look before
* @param now ms since the epoch
*/
const readProgress = async ({ imageBuilder, logs }, recipe, build, known, changed, now) => {
	const before = known?.arn === build.arn ? known : void 0;
	if (before && !changed && now - before.asked < OFTEN_ENOUGH) return {
		...before,
		fresh: []
	};
	const over = build.state !== "going" && build.state !== "ending";
	const told = new Map((before?.workflows ?? []).map((workflow) => [workflow.id, workflow]));
	const settled = (id) => {
		const workflow = told.get(id);
		return workflow !== void 0 && ended(workflow) && workflow.steps.every((step) => step.status !== "RUNNING");
	};
	const workflows = await imageBuilder.workflows(build.arn, (id) => !settled(id));
	const { lines, cursor } = await logs.after(logGroup(recipe), build.release, before?.cursor, over ? LAST_PAGES : PAGES);
	return {
		arn: build.arn,
		workflows: workflows.map((workflow) => settled(workflow.id) ? told.get(workflow.id) ?? workflow : workflow),
		fresh: lines,
		tail: [...before?.tail ?? [], ...lines.map(({ text }) => text)].slice(-60),
		cursor,
		asked: now
	};
};
// packages/aws/src/cancellation.ts
const cancellation = (cancel) => {
	const accepted = /* @__PURE__ */ new Set();
	return {
		/** The build as this run knows it. */
		marked: (build) => build.state === "going" && accepted.has(build.arn) ? {
			...build,
			state: "ending"
		} : build,
		act: async (step) => {
			await cancel(step);
			accepted.add(step.arn);
		}
	};
};
/**
* Look and act of the step that cancels what was left behind.
* @param imageBuilder of the account and region in which it was created
*/
const leftBuild = ({ builds, acts }, recipe, now) => {
	const { marked, act } = cancellation(acts["cancel-image"]);
	return {
		look: async (previous) => {
			return {
				recipe,
				since: previous?.since ?? now(),
				builds: (await builds(recipe)).map(marked)
			};
		},
		act
	};
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthSchemeProvider.js
const defaultIAMHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.St)(context).operation,
		region: await (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.xt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$1(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "iam",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultIAMHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$1 = (config) => {
	const config_0 = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.xt)(config.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "iam"
	});
};
const commonParams$1 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/package.json
var version$1 = "3.1169.0";
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/endpoint/bdd.js
const v = "ref";
const w = "authSchemes";
const x = "name";
const y = "signingRegion";
const a$1 = -1;
const b$1 = true;
const c$1 = "isSet";
const d$1 = "PartitionResult";
const e$1 = "stringEquals";
const f$1 = "booleanEquals";
const g$1 = "getAttr";
const h$1 = { [v]: "Endpoint" };
const i$1 = {
	"fn": g$1,
	"argv": [{ [v]: d$1 }, "name"]
};
const j$1 = { [v]: d$1 };
const k$1 = { [w]: [{
	[x]: "sigv4",
	[y]: "us-east-1"
}] };
const l$1 = { [w]: [{
	[x]: "sigv4",
	[y]: "cn-north-1"
}] };
const m$1 = { [w]: [{
	[x]: "sigv4",
	[y]: "us-gov-west-1"
}] };
const n = { [w]: [{
	[x]: "sigv4",
	[y]: "us-iso-east-1"
}] };
const o = { [w]: [{
	[x]: "sigv4",
	[y]: "us-isob-east-1"
}] };
const p = { [w]: [{
	[x]: "sigv4",
	[y]: "eu-isoe-west-1"
}] };
const q = { [w]: [{
	[x]: "sigv4",
	[y]: "us-isof-south-1"
}] };
const s = { [w]: [{
	[x]: "sigv4",
	[y]: "eusc-de-east-1"
}] };
const t = { [w]: [{
	[x]: "sigv4",
	[y]: "{PartitionResult#implicitGlobalRegion}"
}] };
const u = [{ [v]: "Region" }];
const _data$1 = {
	conditions: [
		[c$1, [h$1]],
		[c$1, u],
		[
			"aws.partition",
			u,
			d$1
		],
		[e$1, [i$1, "aws"]],
		[e$1, [i$1, "aws-cn"]],
		[e$1, [i$1, "aws-us-gov"]],
		[e$1, [i$1, "aws-iso"]],
		[f$1, [{ [v]: "UseFIPS" }, b$1]],
		[f$1, [{ [v]: "UseDualStack" }, b$1]],
		[e$1, [i$1, "aws-iso-b"]],
		[e$1, [i$1, "aws-iso-e"]],
		[e$1, [i$1, "aws-iso-f"]],
		[e$1, [i$1, "aws-eusc"]],
		[f$1, [{
			fn: g$1,
			argv: [j$1, "supportsDualStack"]
		}, b$1]],
		[f$1, [{
			fn: g$1,
			argv: [j$1, "supportsFIPS"]
		}, b$1]]
	],
	results: [
		[a$1],
		[a$1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h$1, {}],
		["https://iam.amazonaws.com", k$1],
		["https://iam-fips.amazonaws.com", k$1],
		["https://iam.global.api.aws", k$1],
		["https://iam-fips.global.api.aws", k$1],
		["https://iam.global.api.amazonwebservices.com.cn", l$1],
		["https://iam-fips.api.amazonwebservices.com.cn", l$1],
		["https://iam.cn-north-1.amazonaws.com.cn", l$1],
		["https://iam-fips.amazonaws.com.cn", l$1],
		["https://iam.us-gov.api.aws", m$1],
		["https://iam.us-gov.amazonaws.com", m$1],
		["https://iam.us-iso-east-1.c2s.ic.gov", n],
		["https://iam-fips.us-iso-east-1.c2s.ic.gov", n],
		["https://iam.api.aws.ic.gov", n],
		["https://iam-fips.api.aws.ic.gov", n],
		["https://iam.us-isob-east-1.sc2s.sgov.gov", o],
		["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", o],
		["https://iam.api.aws.scloud", o],
		["https://iam-fips.api.aws.scloud", o],
		["https://iam.eu-isoe-west-1.cloud.adc-e.uk", p],
		["https://iam-fips.cloud.adc-e.uk", p],
		["https://iam.api.cloud-aws.adc-e.uk", p],
		["https://iam-fips.api.cloud-aws.adc-e.uk", p],
		["https://iam.us-isof-south-1.csp.hci.ic.gov", q],
		["https://iam-fips.csp.hci.ic.gov", q],
		["https://iam.api.aws.hci.ic.gov", q],
		["https://iam-fips.api.aws.hci.ic.gov", q],
		["https://iam.eusc-de-east-1.amazonaws.eu", s],
		["https://iam-fips.amazonaws.eu", s],
		["https://iam.global.api.amazonwebservices.eu", s],
		["https://iam-fips.api.amazonwebservices.eu", s],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
		[a$1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[a$1, "FIPS is enabled but this partition does not support FIPS"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
		[a$1, "DualStack is enabled but this partition does not support DualStack"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[a$1, "Invalid Configuration: Missing Region"]
	]
};
const root$1 = 2;
const nodes$1 = new Int32Array([
	-1,
	1,
	-1,
	0,
	42,
	3,
	1,
	4,
	100000041,
	2,
	5,
	100000041,
	3,
	39,
	6,
	4,
	36,
	7,
	5,
	35,
	8,
	6,
	32,
	9,
	7,
	20,
	10,
	8,
	15,
	11,
	9,
	100000018,
	12,
	10,
	100000022,
	13,
	11,
	100000026,
	14,
	12,
	100000030,
	100000040,
	9,
	100000020,
	16,
	10,
	100000024,
	17,
	11,
	100000028,
	18,
	12,
	100000032,
	19,
	13,
	100000038,
	100000039,
	8,
	26,
	21,
	9,
	100000019,
	22,
	10,
	100000023,
	23,
	11,
	100000027,
	24,
	12,
	100000031,
	25,
	14,
	100000036,
	100000037,
	9,
	100000021,
	27,
	10,
	100000025,
	28,
	11,
	100000029,
	29,
	12,
	100000033,
	30,
	13,
	31,
	100000035,
	14,
	100000034,
	100000035,
	7,
	34,
	33,
	8,
	100000016,
	100000014,
	8,
	100000017,
	100000015,
	8,
	100000012,
	100000013,
	7,
	38,
	37,
	8,
	100000008,
	100000010,
	8,
	100000009,
	100000011,
	7,
	41,
	40,
	8,
	100000006,
	100000004,
	8,
	100000007,
	100000005,
	7,
	100000001,
	43,
	8,
	100000002,
	100000003
]);
const bdd$1 = _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.J.from(nodes$1, root$1, _data$1.conditions, _data$1.results);
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/endpoint/endpointResolver.js
const cache$1 = new _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.q({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (endpointParams, context = {}) => {
	return cache$1.get(endpointParams, () => (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.G)(bdd$1, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.K.aws = _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.d;
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/models/IAMServiceException.js
var IAMServiceException = class IAMServiceException extends _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.ot {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, IAMServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/models/errors.js
var ConcurrentModificationException = class ConcurrentModificationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ConcurrentModificationException";
	name = "ConcurrentModificationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
	}
};
var NoSuchEntityException = class NoSuchEntityException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#NoSuchEntityException";
	name = "NoSuchEntityException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NoSuchEntityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoSuchEntityException.prototype);
	}
};
var ServiceFailureException = class ServiceFailureException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceFailureException";
	name = "ServiceFailureException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServiceFailureException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceFailureException.prototype);
	}
};
var AccountNotManagementOrDelegatedAdministratorException = class AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
	name = "AccountNotManagementOrDelegatedAdministratorException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountNotManagementOrDelegatedAdministratorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountNotManagementOrDelegatedAdministratorException.prototype);
		this.Message = opts.Message;
	}
};
var EntityAlreadyExistsException = class EntityAlreadyExistsException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#EntityAlreadyExistsException";
	name = "EntityAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EntityAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EntityAlreadyExistsException.prototype);
	}
};
var InvalidInputException = class InvalidInputException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidInputException";
	name = "InvalidInputException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidInputException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInputException.prototype);
	}
};
var LimitExceededException$1 = class LimitExceededException$1 extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException$1.prototype);
	}
};
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
};
var NameConflictException = class NameConflictException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#NameConflictException";
	name = "NameConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NameConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NameConflictException.prototype);
	}
};
var RoleModifiedException = class RoleModifiedException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#RoleModifiedException";
	name = "RoleModifiedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RoleModifiedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RoleModifiedException.prototype);
	}
};
var RoleTemplateDisabledException = class RoleTemplateDisabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#RoleTemplateDisabledException";
	name = "RoleTemplateDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RoleTemplateDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RoleTemplateDisabledException.prototype);
	}
};
var UnmodifiableEntityException = class UnmodifiableEntityException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#UnmodifiableEntityException";
	name = "UnmodifiableEntityException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnmodifiableEntityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnmodifiableEntityException.prototype);
	}
};
var PolicyNotAttachableException = class PolicyNotAttachableException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PolicyNotAttachableException";
	name = "PolicyNotAttachableException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PolicyNotAttachableException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyNotAttachableException.prototype);
	}
};
var EntityTemporarilyUnmodifiableException = class EntityTemporarilyUnmodifiableException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
	name = "EntityTemporarilyUnmodifiableException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EntityTemporarilyUnmodifiableException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EntityTemporarilyUnmodifiableException.prototype);
	}
};
var InvalidUserTypeException = class InvalidUserTypeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidUserTypeException";
	name = "InvalidUserTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidUserTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidUserTypeException.prototype);
	}
};
var PasswordPolicyViolationException = class PasswordPolicyViolationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PasswordPolicyViolationException";
	name = "PasswordPolicyViolationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PasswordPolicyViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PasswordPolicyViolationException.prototype);
	}
};
var OpenIdIdpCommunicationErrorException = class OpenIdIdpCommunicationErrorException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
	name = "OpenIdIdpCommunicationErrorException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OpenIdIdpCommunicationErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpenIdIdpCommunicationErrorException.prototype);
	}
};
var ServiceNotSupportedException = class ServiceNotSupportedException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceNotSupportedException";
	name = "ServiceNotSupportedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceNotSupportedException.prototype);
	}
};
var DeleteConflictException = class DeleteConflictException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DeleteConflictException";
	name = "DeleteConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeleteConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeleteConflictException.prototype);
	}
};
var OrganizationNotFoundException = class OrganizationNotFoundException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OrganizationNotFoundException";
	name = "OrganizationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationNotInAllFeaturesModeException = class OrganizationNotInAllFeaturesModeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
	name = "OrganizationNotInAllFeaturesModeException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotInAllFeaturesModeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceAccessNotEnabledException = class ServiceAccessNotEnabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceAccessNotEnabledException";
	name = "ServiceAccessNotEnabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ServiceAccessNotEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceAccessNotEnabledException.prototype);
		this.Message = opts.Message;
	}
};
var FeatureDisabledException = class FeatureDisabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#FeatureDisabledException";
	name = "FeatureDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "FeatureDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FeatureDisabledException.prototype);
	}
};
var InvalidAuthenticationCodeException = class InvalidAuthenticationCodeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidAuthenticationCodeException";
	name = "InvalidAuthenticationCodeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthenticationCodeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAuthenticationCodeException.prototype);
	}
};
var CallerIsNotManagementAccountException = class CallerIsNotManagementAccountException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CallerIsNotManagementAccountException";
	name = "CallerIsNotManagementAccountException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CallerIsNotManagementAccountException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CallerIsNotManagementAccountException.prototype);
		this.Message = opts.Message;
	}
};
var FeatureEnabledException = class FeatureEnabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#FeatureEnabledException";
	name = "FeatureEnabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "FeatureEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FeatureEnabledException.prototype);
	}
};
var ReportGenerationLimitExceededException = class ReportGenerationLimitExceededException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ReportGenerationLimitExceededException";
	name = "ReportGenerationLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReportGenerationLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReportGenerationLimitExceededException.prototype);
	}
};
var CredentialReportExpiredException = class CredentialReportExpiredException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportExpiredException";
	name = "CredentialReportExpiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportExpiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CredentialReportExpiredException.prototype);
	}
};
var CredentialReportNotPresentException = class CredentialReportNotPresentException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportNotPresentException";
	name = "CredentialReportNotPresentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportNotPresentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CredentialReportNotPresentException.prototype);
	}
};
var CredentialReportNotReadyException = class CredentialReportNotReadyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportNotReadyException";
	name = "CredentialReportNotReadyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportNotReadyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CredentialReportNotReadyException.prototype);
	}
};
var UnrecognizedPublicKeyEncodingException = class UnrecognizedPublicKeyEncodingException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
	name = "UnrecognizedPublicKeyEncodingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnrecognizedPublicKeyEncodingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnrecognizedPublicKeyEncodingException.prototype);
	}
};
var PolicyEvaluationException = class PolicyEvaluationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PolicyEvaluationException";
	name = "PolicyEvaluationException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "PolicyEvaluationException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, PolicyEvaluationException.prototype);
	}
};
var KeyPairMismatchException = class KeyPairMismatchException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#KeyPairMismatchException";
	name = "KeyPairMismatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KeyPairMismatchException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KeyPairMismatchException.prototype);
	}
};
var MalformedCertificateException = class MalformedCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#MalformedCertificateException";
	name = "MalformedCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedCertificateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedCertificateException.prototype);
	}
};
var DuplicateCertificateException = class DuplicateCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DuplicateCertificateException";
	name = "DuplicateCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DuplicateCertificateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateCertificateException.prototype);
	}
};
var InvalidCertificateException = class InvalidCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidCertificateException";
	name = "InvalidCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidCertificateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidCertificateException.prototype);
	}
};
var DuplicateSSHPublicKeyException = class DuplicateSSHPublicKeyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DuplicateSSHPublicKeyException";
	name = "DuplicateSSHPublicKeyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DuplicateSSHPublicKeyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateSSHPublicKeyException.prototype);
	}
};
var InvalidPublicKeyException = class InvalidPublicKeyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidPublicKeyException";
	name = "InvalidPublicKeyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidPublicKeyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPublicKeyException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _ANMODAE = "AccountNotManagementOrDelegatedAdministratorException";
const _APB = "AttachedPermissionsBoundary";
const _ARPD = "AssumeRolePolicyDocument";
const _CD = "CreateDate";
const _CINMAE = "CallerIsNotManagementAccountException";
const _CME = "ConcurrentModificationException";
const _CREE = "CredentialReportExpiredException";
const _CRNPE = "CredentialReportNotPresentException";
const _CRNRE = "CredentialReportNotReadyException";
const _D = "Description";
const _DCE = "DeleteConflictException";
const _DCEu = "DuplicateCertificateException";
const _DSSHPKE = "DuplicateSSHPublicKeyException";
const _EAEE = "EntityAlreadyExistsException";
const _ETUE = "EntityTemporarilyUnmodifiableException";
const _FDE = "FeatureDisabledException";
const _FEE = "FeatureEnabledException";
const _GIP = "GetInstanceProfile";
const _GIPR = "GetInstanceProfileRequest";
const _GIPRe = "GetInstanceProfileResponse";
const _GR = "GetRole";
const _GRR = "GetRoleRequest";
const _GRRe = "GetRoleResponse";
const _IACE = "InvalidAuthenticationCodeException";
const _ICE = "InvalidCertificateException";
const _IIE = "InvalidInputException";
const _IP = "InstanceProfile";
const _IPI = "InstanceProfileId";
const _IPKE = "InvalidPublicKeyException";
const _IPN = "InstanceProfileName";
const _IUTE = "InvalidUserTypeException";
const _K = "Key";
const _KPME = "KeyPairMismatchException";
const _LEE$1 = "LimitExceededException";
const _LUD = "LastUsedDate";
const _M = "Message";
const _MCE = "MalformedCertificateException";
const _MPDE = "MalformedPolicyDocumentException";
const _MSD = "MaxSessionDuration";
const _NCE = "NameConflictException";
const _NSEE = "NoSuchEntityException";
const _OIICEE = "OpenIdIdpCommunicationErrorException";
const _ONFE = "OrganizationNotFoundException";
const _ONIAFME = "OrganizationNotInAllFeaturesModeException";
const _PB = "PermissionsBoundary";
const _PBA = "PermissionsBoundaryArn";
const _PBT = "PermissionsBoundaryType";
const _PEE = "PolicyEvaluationException";
const _PNAE = "PolicyNotAttachableException";
const _PPVE = "PasswordPolicyViolationException";
const _Pa = "Path";
const _R = "Region";
const _RGLEE = "ReportGenerationLimitExceededException";
const _RIo = "RoleId";
const _RLU = "RoleLastUsed";
const _RME = "RoleModifiedException";
const _RN = "RoleName";
const _RTDE = "RoleTemplateDisabledException";
const _Ro = "Role";
const _Rol = "Roles";
const _SANEE = "ServiceAccessNotEnabledException";
const _SFE = "ServiceFailureException";
const _SNSE = "ServiceNotSupportedException";
const _SRT = "SourceRoleTemplate";
const _T = "Tags";
const _TA = "TemplateArn";
const _TMV = "TemplateMinorVersion";
const _Ta = "Tag";
const _UEE = "UnmodifiableEntityException";
const _UPKEE = "UnrecognizedPublicKeyEncodingException";
const _Val = "Value";
const _aQE = "awsQueryError";
const _c$1 = "client";
const _e$1 = "error";
const _hE$1 = "httpError";
const _m$1 = "message";
const _rLT = "roleListType";
const _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.iam";
const _se$1 = "server";
const _tLT = "tagListType";
const n0$1 = "com.amazonaws.iam";
const _s_registry$1 = new _TypeRegistry_DqvI40VB_js__WEBPACK_IMPORTED_MODULE_5__.t(_s$1);
var IAMServiceException$ = [
	-3,
	_s$1,
	"IAMServiceException",
	0,
	[],
	[]
];
_s_registry$1.registerError(IAMServiceException$, IAMServiceException);
const n0_registry$1 = new _TypeRegistry_DqvI40VB_js__WEBPACK_IMPORTED_MODULE_5__.t(n0$1);
var AccountNotManagementOrDelegatedAdministratorException$ = [
	-3,
	n0$1,
	_ANMODAE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(AccountNotManagementOrDelegatedAdministratorException$, AccountNotManagementOrDelegatedAdministratorException);
var CallerIsNotManagementAccountException$ = [
	-3,
	n0$1,
	_CINMAE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(CallerIsNotManagementAccountException$, CallerIsNotManagementAccountException);
var ConcurrentModificationException$ = [
	-3,
	n0$1,
	_CME,
	{
		[_aQE]: [`ConcurrentModification`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var CredentialReportExpiredException$ = [
	-3,
	n0$1,
	_CREE,
	{
		[_aQE]: [`ReportExpired`, 410],
		[_e$1]: _c$1,
		[_hE$1]: 410
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(CredentialReportExpiredException$, CredentialReportExpiredException);
var CredentialReportNotPresentException$ = [
	-3,
	n0$1,
	_CRNPE,
	{
		[_aQE]: [`ReportNotPresent`, 410],
		[_e$1]: _c$1,
		[_hE$1]: 410
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(CredentialReportNotPresentException$, CredentialReportNotPresentException);
var CredentialReportNotReadyException$ = [
	-3,
	n0$1,
	_CRNRE,
	{
		[_aQE]: [`ReportInProgress`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(CredentialReportNotReadyException$, CredentialReportNotReadyException);
var DeleteConflictException$ = [
	-3,
	n0$1,
	_DCE,
	{
		[_aQE]: [`DeleteConflict`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(DeleteConflictException$, DeleteConflictException);
var DuplicateCertificateException$ = [
	-3,
	n0$1,
	_DCEu,
	{
		[_aQE]: [`DuplicateCertificate`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(DuplicateCertificateException$, DuplicateCertificateException);
var DuplicateSSHPublicKeyException$ = [
	-3,
	n0$1,
	_DSSHPKE,
	{
		[_aQE]: [`DuplicateSSHPublicKey`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(DuplicateSSHPublicKeyException$, DuplicateSSHPublicKeyException);
var EntityAlreadyExistsException$ = [
	-3,
	n0$1,
	_EAEE,
	{
		[_aQE]: [`EntityAlreadyExists`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(EntityAlreadyExistsException$, EntityAlreadyExistsException);
var EntityTemporarilyUnmodifiableException$ = [
	-3,
	n0$1,
	_ETUE,
	{
		[_aQE]: [`EntityTemporarilyUnmodifiable`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(EntityTemporarilyUnmodifiableException$, EntityTemporarilyUnmodifiableException);
var FeatureDisabledException$ = [
	-3,
	n0$1,
	_FDE,
	{
		[_aQE]: [`FeatureDisabled`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(FeatureDisabledException$, FeatureDisabledException);
var FeatureEnabledException$ = [
	-3,
	n0$1,
	_FEE,
	{
		[_aQE]: [`FeatureEnabled`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(FeatureEnabledException$, FeatureEnabledException);
var InvalidAuthenticationCodeException$ = [
	-3,
	n0$1,
	_IACE,
	{
		[_aQE]: [`InvalidAuthenticationCode`, 403],
		[_e$1]: _c$1,
		[_hE$1]: 403
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(InvalidAuthenticationCodeException$, InvalidAuthenticationCodeException);
var InvalidCertificateException$ = [
	-3,
	n0$1,
	_ICE,
	{
		[_aQE]: [`InvalidCertificate`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(InvalidCertificateException$, InvalidCertificateException);
var InvalidInputException$ = [
	-3,
	n0$1,
	_IIE,
	{
		[_aQE]: [`InvalidInput`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(InvalidInputException$, InvalidInputException);
var InvalidPublicKeyException$ = [
	-3,
	n0$1,
	_IPKE,
	{
		[_aQE]: [`InvalidPublicKey`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(InvalidPublicKeyException$, InvalidPublicKeyException);
var InvalidUserTypeException$ = [
	-3,
	n0$1,
	_IUTE,
	{
		[_aQE]: [`InvalidUserType`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(InvalidUserTypeException$, InvalidUserTypeException);
var KeyPairMismatchException$ = [
	-3,
	n0$1,
	_KPME,
	{
		[_aQE]: [`KeyPairMismatch`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(KeyPairMismatchException$, KeyPairMismatchException);
var LimitExceededException$$1 = [
	-3,
	n0$1,
	_LEE$1,
	{
		[_aQE]: [`LimitExceeded`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(LimitExceededException$$1, LimitExceededException$1);
var MalformedCertificateException$ = [
	-3,
	n0$1,
	_MCE,
	{
		[_aQE]: [`MalformedCertificate`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(MalformedCertificateException$, MalformedCertificateException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0$1,
	_MPDE,
	{
		[_aQE]: [`MalformedPolicyDocument`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var NameConflictException$ = [
	-3,
	n0$1,
	_NCE,
	{
		[_aQE]: [`NameConflict`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(NameConflictException$, NameConflictException);
var NoSuchEntityException$ = [
	-3,
	n0$1,
	_NSEE,
	{
		[_aQE]: [`NoSuchEntity`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(NoSuchEntityException$, NoSuchEntityException);
var OpenIdIdpCommunicationErrorException$ = [
	-3,
	n0$1,
	_OIICEE,
	{
		[_aQE]: [`OpenIdIdpCommunicationError`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(OpenIdIdpCommunicationErrorException$, OpenIdIdpCommunicationErrorException);
var OrganizationNotFoundException$ = [
	-3,
	n0$1,
	_ONFE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(OrganizationNotFoundException$, OrganizationNotFoundException);
var OrganizationNotInAllFeaturesModeException$ = [
	-3,
	n0$1,
	_ONIAFME,
	{
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
var PasswordPolicyViolationException$ = [
	-3,
	n0$1,
	_PPVE,
	{
		[_aQE]: [`PasswordPolicyViolation`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(PasswordPolicyViolationException$, PasswordPolicyViolationException);
var PolicyEvaluationException$ = [
	-3,
	n0$1,
	_PEE,
	{
		[_aQE]: [`PolicyEvaluation`, 500],
		[_e$1]: _se$1,
		[_hE$1]: 500
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(PolicyEvaluationException$, PolicyEvaluationException);
var PolicyNotAttachableException$ = [
	-3,
	n0$1,
	_PNAE,
	{
		[_aQE]: [`PolicyNotAttachable`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(PolicyNotAttachableException$, PolicyNotAttachableException);
var ReportGenerationLimitExceededException$ = [
	-3,
	n0$1,
	_RGLEE,
	{
		[_aQE]: [`ReportGenerationLimitExceeded`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(ReportGenerationLimitExceededException$, ReportGenerationLimitExceededException);
var RoleModifiedException$ = [
	-3,
	n0$1,
	_RME,
	{
		[_aQE]: [`RoleModified`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(RoleModifiedException$, RoleModifiedException);
var RoleTemplateDisabledException$ = [
	-3,
	n0$1,
	_RTDE,
	{
		[_aQE]: [`RoleTemplateDisabled`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(RoleTemplateDisabledException$, RoleTemplateDisabledException);
var ServiceAccessNotEnabledException$ = [
	-3,
	n0$1,
	_SANEE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(ServiceAccessNotEnabledException$, ServiceAccessNotEnabledException);
var ServiceFailureException$ = [
	-3,
	n0$1,
	_SFE,
	{
		[_aQE]: [`ServiceFailure`, 500],
		[_e$1]: _se$1,
		[_hE$1]: 500
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(ServiceFailureException$, ServiceFailureException);
var ServiceNotSupportedException$ = [
	-3,
	n0$1,
	_SNSE,
	{
		[_aQE]: [`NotSupportedService`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(ServiceNotSupportedException$, ServiceNotSupportedException);
var UnmodifiableEntityException$ = [
	-3,
	n0$1,
	_UEE,
	{
		[_aQE]: [`UnmodifiableEntity`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(UnmodifiableEntityException$, UnmodifiableEntityException);
var UnrecognizedPublicKeyEncodingException$ = [
	-3,
	n0$1,
	_UPKEE,
	{
		[_aQE]: [`UnrecognizedPublicKeyEncoding`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(UnrecognizedPublicKeyEncodingException$, UnrecognizedPublicKeyEncodingException);
const errorTypeRegistries$1 = [_s_registry$1, n0_registry$1];
var AttachedPermissionsBoundary$ = [
	3,
	n0$1,
	_APB,
	0,
	[_PBT, _PBA],
	[0, 0]
];
var GetInstanceProfileRequest$ = [
	3,
	n0$1,
	_GIPR,
	0,
	[_IPN],
	[0],
	1
];
var GetInstanceProfileResponse$ = [
	3,
	n0$1,
	_GIPRe,
	0,
	[_IP],
	[() => InstanceProfile$],
	1
];
var GetRoleRequest$ = [
	3,
	n0$1,
	_GRR,
	0,
	[_RN],
	[0],
	1
];
var GetRoleResponse$ = [
	3,
	n0$1,
	_GRRe,
	0,
	[_Ro],
	[() => Role$],
	1
];
var InstanceProfile$ = [
	3,
	n0$1,
	_IP,
	0,
	[
		_Pa,
		_IPN,
		_IPI,
		_A,
		_CD,
		_Rol,
		_T
	],
	[
		0,
		0,
		0,
		0,
		4,
		() => roleListType,
		() => tagListType
	],
	6
];
var Role$ = [
	3,
	n0$1,
	_Ro,
	0,
	[
		_Pa,
		_RN,
		_RIo,
		_A,
		_CD,
		_ARPD,
		_D,
		_MSD,
		_PB,
		_T,
		_RLU,
		_SRT
	],
	[
		0,
		0,
		0,
		0,
		4,
		0,
		0,
		1,
		() => AttachedPermissionsBoundary$,
		() => tagListType,
		() => RoleLastUsed$,
		() => SourceRoleTemplate$
	],
	5
];
var RoleLastUsed$ = [
	3,
	n0$1,
	_RLU,
	0,
	[_LUD, _R],
	[4, 0]
];
var SourceRoleTemplate$ = [
	3,
	n0$1,
	_SRT,
	0,
	[_TA, _TMV],
	[0, 1],
	2
];
var Tag$ = [
	3,
	n0$1,
	_Ta,
	0,
	[_K, _Val],
	[0, 0],
	2
];
var roleListType = [
	1,
	n0$1,
	_rLT,
	0,
	() => Role$
];
var tagListType = [
	1,
	n0$1,
	_tLT,
	0,
	() => Tag$
];
var GetInstanceProfile$ = [
	9,
	n0$1,
	_GIP,
	0,
	() => GetInstanceProfileRequest$,
	() => GetInstanceProfileResponse$
];
var GetRole$ = [
	9,
	n0$1,
	_GR,
	0,
	() => GetRoleRequest$,
	() => GetRoleResponse$
];
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$3 = (config) => {
	return {
		apiVersion: "2010-05-08",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.wt,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.Ct,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.tt(),
		protocol: config?.protocol ?? _SignatureV4MultiRegion_DwDikapy_js__WEBPACK_IMPORTED_MODULE_8__.n,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.iam",
			errorTypeRegistries: errorTypeRegistries$1,
			xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
			version: "2010-05-08",
			serviceTarget: "AWSIdentityManagementV20100508"
		},
		serviceId: config?.serviceId ?? "IAM",
		sha256: config?.sha256 ?? _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.t,
		urlParser: config?.urlParser ?? _configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_DqvI40VB_js__WEBPACK_IMPORTED_MODULE_5__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_DqvI40VB_js__WEBPACK_IMPORTED_MODULE_5__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (config) => {
	(0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.it)(process.version);
	const defaultsMode = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.X)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.at);
	const clientSharedValues = getRuntimeConfig$3(config);
	(0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.Et)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__._t,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.h,
		defaultSocketTimeout: (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.Tt)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$1
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.g, config),
		region: config?.region ?? (0,_configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.$, {
			..._Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.Q,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_L544ZBHd_js__WEBPACK_IMPORTED_MODULE_7__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.t)({
			..._Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.y
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_L544ZBHd_js__WEBPACK_IMPORTED_MODULE_7__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.pt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.ft, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.f, loaderConfig)
	};
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$1 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$1 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.l)(runtimeConfig), (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.nt)(runtimeConfig), (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.j)(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.u)(extensionConfiguration), (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.rt)(extensionConfiguration), (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.M)(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/IAMClient.js
var IAMClient = class extends _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.dt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$2(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$1(_config_0);
		const _config_2 = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.Z)(_config_3);
		const _config_5 = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.k)(_config_4);
		const _config_6 = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.W)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$1(_config_6);
		const _config_8 = resolveRuntimeExtensions$1(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.lt)(this.config));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.A)(this.config));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.O)(this.config));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.T)(this.config, {
			httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.S({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.w)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/commandBuilder.js
const command$1 = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.et)(commonParams$1, "AWSIdentityManagementV20100508", "IAMClient", _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.U);
const _ep0$1 = {};
const _mw0$1 = (Command, cs, config, o) => [];
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/commands/GetInstanceProfileCommand.js
var GetInstanceProfileCommand = class extends command$1(_ep0$1, _mw0$1, "GetInstanceProfile", GetInstanceProfile$) {};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/commands/GetRoleCommand.js
var GetRoleCommand = class extends command$1(_ep0$1, _mw0$1, "GetRole", GetRole$) {};
// packages/aws/src/iam.ts
/** IAM, to look only. The only file that knows this client. */
/** https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-builder-service-linked-role.html */
const IMAGE_BUILDER_ROLE = "AWSServiceRoleForImageBuilder";
const iam = (edge) => {
	const client = new IAMClient((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.p)(edge));
	return {
		/** Undefined: there is none of this name. */
		async instanceProfile(name) {
			const answer = await ifThere(client.send(new GetInstanceProfileCommand({ InstanceProfileName: name })));
			return answer && { roles: (answer.InstanceProfile?.Roles ?? []).flatMap(({ RoleName }) => RoleName ?? []) };
		},
		/** Whether Image Builder's service-linked role is there. */
		hasImageBuilderRole: async () => await ifThere(client.send(new GetRoleCommand({ RoleName: IMAGE_BUILDER_ROLE }))) !== void 0
	};
};
const ifThere = async (call) => {
	try {
		return await call;
	} catch (error) {
		if (error instanceof NoSuchEntityException) return void 0;
		throw error;
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-config-resolver/EventStreamSerdeConfig.js
const resolveEventStreamSerdeConfig = (input) => Object.assign(input, { eventStreamMarshaller: input.eventStreamSerdeProvider(input) });
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.St)(context).operation,
		region: await (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.xt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "logs",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCloudWatchLogsHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.xt)(config.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "logs"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/package.json
var version = "3.1169.0";
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/bdd.js
const m = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = "stringEquals";
const h = { [m]: "Endpoint" };
const i = { [m]: d };
const j = { [m]: "Region" };
const k = {};
const l = [j];
const _data = {
	conditions: [
		[c, [h]],
		[c, l],
		[
			"aws.partition",
			l,
			d
		],
		[e, [{ [m]: "UseFIPS" }, b]],
		[e, [{ [m]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [i, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [i, "supportsFIPS"]
		}, b]],
		[g, [j, "us-gov-east-1"]],
		[g, [j, "us-gov-west-1"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://logs.us-gov-east-1.amazonaws.com", k],
		["https://logs.us-gov-west-1.amazonaws.com", k],
		["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://logs.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	8,
	6,
	4,
	7,
	100000012,
	5,
	100000010,
	100000011,
	4,
	12,
	9,
	6,
	10,
	100000009,
	7,
	100000006,
	11,
	8,
	100000007,
	100000008,
	5,
	13,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]);
const bdd = _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.J.from(nodes, root, _data.conditions, _data.results);
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.q({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.G)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.K.aws = _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.d;
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/CloudWatchLogsServiceException.js
var CloudWatchLogsServiceException = class CloudWatchLogsServiceException extends _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.ot {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudWatchLogsServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/errors.js
var AccessDeniedException = class AccessDeniedException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
	}
};
var InvalidParameterException = class InvalidParameterException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
	}
};
var OperationAbortedException = class OperationAbortedException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#OperationAbortedException";
	name = "OperationAbortedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OperationAbortedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationAbortedException.prototype);
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
};
var ServiceUnavailableException = class ServiceUnavailableException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
	name = "ServiceUnavailableException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServiceUnavailableException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
	}
};
var InternalServerException = class InternalServerException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InternalServerException";
	name = "InternalServerException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServerException.prototype);
	}
};
var ThrottlingException = class ThrottlingException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ThrottlingException";
	name = "ThrottlingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
	}
};
var ValidationException = class ValidationException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ValidationException";
	name = "ValidationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
	}
};
var InvalidOperationException = class InvalidOperationException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidOperationException";
	name = "InvalidOperationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidOperationException.prototype);
	}
};
var ConflictException = class ConflictException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ConflictException";
	name = "ConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
	}
};
var ServiceQuotaExceededException = class ServiceQuotaExceededException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
	name = "ServiceQuotaExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
};
var ResourceAlreadyExistsException = class ResourceAlreadyExistsException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
	name = "ResourceAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
	}
};
var DataAlreadyAcceptedException = class DataAlreadyAcceptedException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
	name = "DataAlreadyAcceptedException";
	$fault = "client";
	expectedSequenceToken;
	constructor(opts) {
		super({
			name: "DataAlreadyAcceptedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DataAlreadyAcceptedException.prototype);
		this.expectedSequenceToken = opts.expectedSequenceToken;
	}
};
var InternalStreamingException = class InternalStreamingException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InternalStreamingException";
	name = "InternalStreamingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InternalStreamingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InternalStreamingException.prototype);
	}
};
var InvalidSequenceTokenException = class InvalidSequenceTokenException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
	name = "InvalidSequenceTokenException";
	$fault = "client";
	expectedSequenceToken;
	constructor(opts) {
		super({
			name: "InvalidSequenceTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSequenceTokenException.prototype);
		this.expectedSequenceToken = opts.expectedSequenceToken;
	}
};
var UnrecognizedClientException = class UnrecognizedClientException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
	name = "UnrecognizedClientException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnrecognizedClientException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnrecognizedClientException.prototype);
	}
};
var SessionStreamingException = class SessionStreamingException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#SessionStreamingException";
	name = "SessionStreamingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionStreamingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionStreamingException.prototype);
	}
};
var SessionTimeoutException = class SessionTimeoutException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#SessionTimeoutException";
	name = "SessionTimeoutException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionTimeoutException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionTimeoutException.prototype);
	}
};
var MalformedQueryException = class MalformedQueryException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#MalformedQueryException";
	name = "MalformedQueryException";
	$fault = "client";
	queryCompileError;
	constructor(opts) {
		super({
			name: "MalformedQueryException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedQueryException.prototype);
		this.queryCompileError = opts.queryCompileError;
	}
};
var TooManyTagsException = class TooManyTagsException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#TooManyTagsException";
	name = "TooManyTagsException";
	$fault = "client";
	resourceName;
	constructor(opts) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTagsException.prototype);
		this.resourceName = opts.resourceName;
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/schemas/schemas_0.js
const _ADE = "AccessDeniedException";
const _CE = "ConflictException";
const _DAAE = "DataAlreadyAcceptedException";
const _GLE = "GetLogEvents";
const _GLER = "GetLogEventsRequest";
const _GLERe = "GetLogEventsResponse";
const _IOE = "InvalidOperationException";
const _IPE = "InvalidParameterException";
const _ISE = "InternalServerException";
const _ISEn = "InternalStreamingException";
const _ISTE = "InvalidSequenceTokenException";
const _LEE = "LimitExceededException";
const _MQE = "MalformedQueryException";
const _OAE = "OperationAbortedException";
const _OLE = "OutputLogEvent";
const _OLEu = "OutputLogEvents";
const _QCE = "QueryCompileError";
const _QCEL = "QueryCompileErrorLocation";
const _RAEE = "ResourceAlreadyExistsException";
const _RNFE = "ResourceNotFoundException";
const _SQEE = "ServiceQuotaExceededException";
const _SSE = "SessionStreamingException";
const _STE = "SessionTimeoutException";
const _SUE = "ServiceUnavailableException";
const _TE = "ThrottlingException";
const _TMTE = "TooManyTagsException";
const _UCE = "UnrecognizedClientException";
const _VE = "ValidationException";
const _c = "client";
const _e = "error";
const _eCO = "endCharOffset";
const _eST = "expectedSequenceToken";
const _eTn = "endTime";
const _ev = "events";
const _hE = "httpError";
const _iT = "ingestionTime";
const _lGIo = "logGroupIdentifier";
const _lGN = "logGroupName";
const _lSN = "logStreamName";
const _li = "limit";
const _lo = "location";
const _m = "message";
const _nBT = "nextBackwardToken";
const _nFT = "nextForwardToken";
const _nT = "nextToken";
const _qCE = "queryCompileError";
const _rN = "resourceName";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
const _sCO = "startCharOffset";
const _sFH = "startFromHead";
const _sTt = "startTime";
const _se = "server";
const _tim = "timestamp";
const _u = "unmask";
const n0 = "com.amazonaws.cloudwatchlogs";
const _s_registry = new _TypeRegistry_DqvI40VB_js__WEBPACK_IMPORTED_MODULE_5__.t(_s);
var CloudWatchLogsServiceException$ = [
	-3,
	_s,
	"CloudWatchLogsServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(CloudWatchLogsServiceException$, CloudWatchLogsServiceException);
const n0_registry = new _TypeRegistry_DqvI40VB_js__WEBPACK_IMPORTED_MODULE_5__.t(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	_ADE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var DataAlreadyAcceptedException$ = [
	-3,
	n0,
	_DAAE,
	{ [_e]: _c },
	[_eST, _m],
	[0, 0]
];
n0_registry.registerError(DataAlreadyAcceptedException$, DataAlreadyAcceptedException);
var InternalServerException$ = [
	-3,
	n0,
	_ISE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var InternalStreamingException$ = [
	-3,
	n0,
	_ISEn,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InternalStreamingException$, InternalStreamingException);
var InvalidOperationException$ = [
	-3,
	n0,
	_IOE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
var InvalidParameterException$ = [
	-3,
	n0,
	_IPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidSequenceTokenException$ = [
	-3,
	n0,
	_ISTE,
	{ [_e]: _c },
	[_eST, _m],
	[0, 0]
];
n0_registry.registerError(InvalidSequenceTokenException$, InvalidSequenceTokenException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedQueryException$ = [
	-3,
	n0,
	_MQE,
	{ [_e]: _c },
	[_qCE, _m],
	[() => QueryCompileError$, 0]
];
n0_registry.registerError(MalformedQueryException$, MalformedQueryException);
var OperationAbortedException$ = [
	-3,
	n0,
	_OAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(OperationAbortedException$, OperationAbortedException);
var ResourceAlreadyExistsException$ = [
	-3,
	n0,
	_RAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [
	-3,
	n0,
	_SQEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ServiceUnavailableException$ = [
	-3,
	n0,
	_SUE,
	{ [_e]: _se },
	[_m],
	[0]
];
n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var SessionStreamingException$ = [
	-3,
	n0,
	_SSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(SessionStreamingException$, SessionStreamingException);
var SessionTimeoutException$ = [
	-3,
	n0,
	_STE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(SessionTimeoutException$, SessionTimeoutException);
var ThrottlingException$ = [
	-3,
	n0,
	_TE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var TooManyTagsException$ = [
	-3,
	n0,
	_TMTE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m, _rN],
	[0, 0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var UnrecognizedClientException$ = [
	-3,
	n0,
	_UCE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnrecognizedClientException$, UnrecognizedClientException);
var ValidationException$ = [
	-3,
	n0,
	_VE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var GetLogEventsRequest$ = [
	3,
	n0,
	_GLER,
	0,
	[
		_lSN,
		_lGN,
		_lGIo,
		_sTt,
		_eTn,
		_nT,
		_li,
		_sFH,
		_u
	],
	[
		0,
		0,
		0,
		1,
		1,
		0,
		1,
		2,
		2
	],
	1
];
var GetLogEventsResponse$ = [
	3,
	n0,
	_GLERe,
	0,
	[
		_ev,
		_nFT,
		_nBT
	],
	[
		() => OutputLogEvents,
		0,
		0
	]
];
var OutputLogEvent$ = [
	3,
	n0,
	_OLE,
	0,
	[
		_tim,
		_m,
		_iT
	],
	[
		1,
		0,
		1
	]
];
var QueryCompileError$ = [
	3,
	n0,
	_QCE,
	0,
	[_lo, _m],
	[() => QueryCompileErrorLocation$, 0]
];
var QueryCompileErrorLocation$ = [
	3,
	n0,
	_QCEL,
	0,
	[_sCO, _eCO],
	[1, 1]
];
var OutputLogEvents = [
	1,
	n0,
	_OLEu,
	0,
	() => OutputLogEvent$
];
var GetLogEvents$ = [
	9,
	n0,
	_GLE,
	0,
	() => GetLogEventsRequest$,
	() => GetLogEventsResponse$
];
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2014-03-28",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.wt,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.Ct,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.tt(),
		protocol: config?.protocol ?? _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.m,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudwatchlogs",
			errorTypeRegistries,
			xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
			version: "2014-03-28",
			serviceTarget: "Logs_20140328"
		},
		serviceId: config?.serviceId ?? "CloudWatch Logs",
		sha256: config?.sha256 ?? _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.t,
		urlParser: config?.urlParser ?? _configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_DqvI40VB_js__WEBPACK_IMPORTED_MODULE_5__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_DqvI40VB_js__WEBPACK_IMPORTED_MODULE_5__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.it)(process.version);
	const defaultsMode = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.X)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.at);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.Et)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__._t,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.h,
		defaultSocketTimeout: (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.Tt)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? _event_streams_BHPIVkbO_js__WEBPACK_IMPORTED_MODULE_9__.n,
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.g, config),
		region: config?.region ?? (0,_configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.$, {
			..._Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.Q,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_L544ZBHd_js__WEBPACK_IMPORTED_MODULE_7__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.t)({
			..._Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.y
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_L544ZBHd_js__WEBPACK_IMPORTED_MODULE_7__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.pt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.ft, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_CHsFHGYq_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.f, loaderConfig)
	};
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.l)(runtimeConfig), (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.nt)(runtimeConfig), (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.j)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.u)(extensionConfiguration), (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.rt)(extensionConfiguration), (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.M)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/CloudWatchLogsClient.js
var CloudWatchLogsClient = class extends _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.dt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.Z)(_config_3);
		const _config_5 = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.k)(_config_4);
		const _config_6 = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.W)(_config_5);
		const _config_7 = resolveEventStreamSerdeConfig(_config_6);
		const _config_8 = resolveHttpAuthSchemeConfig(_config_7);
		const _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
		this.config = _config_9;
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.lt)(this.config));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.A)(this.config));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.O)(this.config));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.T)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.S({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.w)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commandBuilder.js
const command = (0,_Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.et)(commonParams, "Logs_20140328", "CloudWatchLogsClient", _Sha256Node_DqRoQVQ_js__WEBPACK_IMPORTED_MODULE_4__.U);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/GetLogEventsCommand.js
var GetLogEventsCommand = class extends command(_ep0, _mw0, "GetLogEvents", GetLogEvents$) {};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/pagination/GetLogEventsPaginator.js
const paginateGetLogEvents = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.g)(CloudWatchLogsClient, GetLogEventsCommand, "nextToken", "nextForwardToken", "limit");
// packages/aws/src/logs.ts
/** CloudWatch Logs: the log of a build. The only file that knows this client. */
const logs = (edge) => {
	const client = new CloudWatchLogsClient((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.p)(edge));
	return { 
	/**
	* What a stream says from the cursor on, at most so many pages (of up to 1 MB). At the end of the stream the token that was given
	* comes back: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
	*/
async after(logGroupName, logStreamName, cursor, pages) {
		const lines = [];
		const from = {
			client,
			startingToken: cursor,
			stopOnSameToken: true
		};
		let nextToken = cursor;
		let read = 0;
		try {
			for await (const answer of paginateGetLogEvents(from, {
				logGroupName,
				logStreamName,
				startFromHead: true
			})) {
				lines.push(...(answer.events ?? []).flatMap(linesOf));
				nextToken = answer.nextForwardToken;
				if (++read >= pages) break;
			}
		} catch (error) {
			if (!(error instanceof ResourceNotFoundException)) throw error;
		}
		return {
			lines,
			cursor: nextToken
		};
	} };
};
/** An event may have several lines. */
const linesOf = ({ message, timestamp = 0 }) => (message ?? "").split(/\r\n|\n|\r/).map((text) => ({
	at: timestamp,
	text
}));
// packages/aws/src/stage-builds.ts
/** What was built of a stage's content: Image Builder tells the builds, EC2 their AMIs in home's region. */
const recipeOf = (ingredients) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.fr)(ingredients, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Jn)(ingredients, _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.d));
/**
* Two calls, one where there is no AMI to ask for. While a build is going on nobody asks for the AMIs of the others.
* @param others AMI ids that EC2 is asked for in the same call
*/
const readBuilds = async (clients, ingredients, others) => {
	const facts = await clients.imageBuilder.builds(recipeOf(ingredients));
	const own = facts.some(isUnderWay) ? [] : facts.flatMap((build) => amiHere(clients, build) ?? []);
	const images = await clients.ec2.visibleImages([...others, ...own]);
	return {
		facts,
		images: new Map(images.map((image) => [image.id, image]))
	};
};
const isUnderWay = ({ state }) => state === "going";
const amiHere = ({ region, account }, { state, amis }) => state === "available" ? amis.find((ami) => ami.region === region && ami.account === account)?.id : void 0;
/** As long as nobody has asked for more than what Image Builder says of it. */
const withoutAmi = (facts) => ({
	...facts,
	ami: void 0,
	scan: void 0,
	copies: void 0,
	undistributed: void 0
});
/** Builds that are available, with what EC2 says of their AMIs. */
const withAmis = (clients, { facts, images }) => facts.map((build) => {
	const id = facts.some(isUnderWay) ? void 0 : amiHere(clients, build);
	if (id === void 0) return withoutAmi(build);
	const { name = "", state, scan } = images.get(id) ?? {};
	const unseen = state === void 0 || state === "pending";
	return {
		...withoutAmi(build),
		ami: {
			id,
			name,
			state: state === "available" ? "available" : unseen ? "unseen" : "unusable"
		},
		scan
	};
});
/** What is asked once a run: findings do not change, nor what a build failed in as long as nobody begins its distribution again. */
const asBefore = (builds, before) => builds.map((build) => {
	const known = before.find(({ arn }) => arn === build.arn);
	if (!known) return build;
	return {
		...build,
		scan: build.scan ?? known.scan,
		undistributed: build.state === "failed" && known.state === "failed" ? known.undistributed : void 0
	};
});
// packages/aws/src/build.ts
/** Looks at one stage: what it is made of, what was built of it, what a build needs. */
/** @param account that the edge's credentials belong to */
const buildClients = (edge, account) => ({
	region: edge.region,
	account,
	now: () => edge.clock.now(),
	ssm: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.o)(edge),
	ec2: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.u)(edge),
	copiesIn: inRegions(edge, _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.l),
	iam: iam(edge),
	imageBuilder: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.c)(edge, account),
	kmsIn: inRegions(edge, _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.s),
	logs: logs(edge)
});
/** One client for each region that is asked for. */
const inRegions = (edge, clientOf) => {
	const clients = /* @__PURE__ */ new Map();
	return (region) => {
		const client = clients.get(region) ?? clientOf({
			...edge,
			region
		});
		clients.set(region, client);
		return client;
	};
};
/**
* Look and acts of one run. They share one thing: that Image Builder has accepted a cancellation, which it shows nowhere until the build
* has ended.
*/
const stageBuild = (clients, question) => {
	const { acts } = clients.imageBuilder;
	const { marked, act } = cancellation(acts["cancel-image"]);
	return {
		look: async (previous, needs) => {
			const world = await lookAtStage(clients, question, previous, [...needs]);
			return "unseen" in world ? world : {
				...world,
				builds: world.builds.map(marked)
			};
		},
		acts: {
			...acts,
			"cancel-image": act,
			"copy-image": (step) => clients.copiesIn(step.in.region).acts["copy-image"](step),
			"share-image": (step) => clients.copiesIn(step.in.region).acts["share-image"](step)
		}
	};
};
/**
* Everything is asked by list and filter, except that a build that is going on is asked alone until it has ended. What the machine has
* just asked for is added to the world that it was shown, so that a look costs what an answer needs.
* @throws UserError `build.parent`, `build.component`, `build.workflow`
*/
const lookAtStage = async (clients, question, previous, needs) => {
	if (!previous || "unseen" in previous) return firstLook(clients, question, previous?.since ?? clients.now());
	if (needs.some((need) => isUnanswered(previous, need))) return answered(clients, question, previous, needs, previous);
	const running = previous.builds.find(isGoing);
	return running ? watch(clients, question, previous, running, needs) : lookAgain(clients, question, previous, needs);
};
/** EC2 tells of the parent and of the stage's own AMIs in one answer: an unchanged stage costs few calls. */
const firstLook = async (clients, question, since) => {
	const ingredients = await resolveIngredients(clients, question);
	if ("unseen" in ingredients) return {
		...ingredients,
		since
	};
	const read = await readBuilds(clients, ingredients, [ingredients.parent]);
	const parent = checkedParent(ingredients.parent, read.images.get(ingredients.parent), question);
	if ("unseen" in parent) return {
		...parent,
		since
	};
	return {
		ingredients,
		parent,
		since,
		builds: withAmis(clients, read),
		before: arnsOf(read.facts),
		past: arnsOf(read.facts.filter((build) => !isUnderWay(build))),
		failures: /* @__PURE__ */ new Map(),
		preparation: void 0,
		progress: void 0
	};
};
/** While a build is going on, nobody asks for anything else. */
const lookAgain = async (clients, question, previous, needs) => {
	const read = await readBuilds(clients, previous.ingredients, []);
	const going = arnsOf(read.facts.filter(isUnderWay));
	const world = {
		...previous,
		builds: asBefore(withAmis(clients, read), previous.builds),
		past: new Set([...previous.past].filter((arn) => !going.has(arn))),
		progress: previous.progress && {
			...previous.progress,
			fresh: []
		}
	};
	if (going.size > 0) return world;
	const { preparation } = previous;
	return answered(clients, question, {
		...world,
		preparation: preparation && {
			...preparation,
			after: void 0
		}
	}, needs, previous);
};
const arnsOf = (builds) => new Set(builds.map(({ arn }) => arn));
/** One build that is going on: its state, and now and then its progress. When it has ended, everything is looked at again. */
const watch = async (clients, question, known, running, needs) => {
	const facts = await clients.imageBuilder.image(running.arn);
	if (!facts) return lookAgain(clients, question, known, needs);
	const build = withoutAmi(facts);
	const progress = await readProgress(clients, recipeOf(known.ingredients), build, known.progress, facts.status !== running.status, clients.now());
	const world = {
		...known,
		builds: known.builds.map((other) => other.arn === running.arn ? build : other),
		progress
	};
	if (isGoing(build)) return world;
	return {
		...await lookAgain(clients, question, build.state === "failed" ? withFailure(world, build) : world, needs),
		progress
	};
};
const withFailure = (world, { arn }) => ({
	...world,
	failures: new Map([...world.failures, [arn, (world.failures.get(arn) ?? 0) + 1]])
});
// actions/build-stage/src/answer.ts
/** What became of the run, for outputs and summary. */
const madeOf = (world, digest) => {
	if (!world || "unseen" in world) return void 0;
	const { ingredients, parent } = world;
	const print = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Jn)(ingredients, digest);
	return {
		parent,
		ingredients,
		fingerprint: print,
		recipe: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.fr)(ingredients, print)
	};
};
/** Also where it is not yet everywhere that it is to be. */
const wasThere = ({ outcome, build }, world) => outcome === "cache-hit" || !("unseen" in world) && build?.state === "available" && world.past.has(build.arn);
const nothing = {
	age: void 0,
	changes: void 0,
	workflows: [],
	evidence: void 0,
	scan: false,
	failure: void 0,
	commands: [],
	steps: [],
	cached: false
};
const planned = ({ steps, end }, world, scan, digest) => {
	const there = !("unseen" in world) && end.build ? world.builds.find(({ arn }) => arn === end.build?.arn) : void 0;
	const answer = {
		...nothing,
		build: there,
		scan,
		made: madeOf(world, digest),
		changes: changesIn(world, digest),
		steps,
		cached: wasThere(end, world)
	};
	if (end.outcome === "failed") return {
		...answer,
		outcome: "failed",
		why: end.why,
		...end.code ? { code: end.code } : {}
	};
	const would = steps.length === 0 ? `nothing would be built: ${end.why}` : `${steps.length} steps would be taken`;
	return {
		...answer,
		outcome: "planned",
		why: would
	};
};
const stopped = (ran, digest, onTimeout) => {
	const { world } = ran;
	return {
		...nothing,
		build: world && !("unseen" in world) ? world.builds.find(({ state }) => state === "going") : void 0,
		made: madeOf(world, digest),
		changes: changesIn(world, digest),
		workflows: workflowsOf(world),
		...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.ft)(ran, onTimeout)
	};
};
const answerOf = (end, world, { evidence, scan }, now, digest) => {
	const answer = {
		...nothing,
		build: end.build,
		made: madeOf(world, digest),
		changes: changesIn(world, digest),
		workflows: workflowsOf(world),
		evidence,
		scan,
		age: end.build && now - end.build.created,
		cached: wasThere(end, world)
	};
	if (end.outcome === "cancelled") return {
		...answer,
		outcome: "failed",
		why: end.why,
		code: "run.cancelled"
	};
	if (end.outcome !== "failed") return {
		...answer,
		outcome: end.outcome,
		why: end.why
	};
	const failure = failureIn(end, world);
	return {
		...answer,
		outcome: "failed",
		why: failure ? whyOf(end, failure, world, digest) : end.why,
		failure,
		commands: failure && !("unseen" in world) ? failedCommands(failure, world.ingredients, digest) : [],
		...end.code ? { code: end.code } : {}
	};
};
const changesIn = (world, digest) => {
	if (!world || "unseen" in world || !world.preparation || world.before.size > 0) return void 0;
	return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(world.preparation.last, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(world.ingredients, digest));
};
const workflowsOf = (world) => world && !("unseen" in world) ? world.progress?.workflows ?? [] : [];
const failureIn = ({ build, code }, world) => {
	if (code !== "build.failed" || !build || "unseen" in world || world.progress?.arn !== build.arn) return void 0;
	return failureOf(world.progress);
};
/** What failed first, in a sentence that names the document of the repository; AWS's own reason where nothing better is known. */
const whyOf = (end, failure, world, digest) => {
	if (failure.step === "" && !failure.component) return end.why;
	const own = "unseen" in world ? [] : world.ingredients.components.flatMap((component) => component.is === "own" ? [component] : []);
	const text = failureText(failure, (name) => own.find((component) => [(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.lr)(component, digest), (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.lr)(component, digest, "Windows")].includes(name))?.path);
	return `${end.build?.release} is ${end.build?.status}. ${text}.`;
};
// actions/build-stage/src/build-wish.ts
/** From the wish of the workflow to what the machine is to do and the look has to answer. */
/** @param account home's */
const buildWish = ({ delivery, stage, force, onCancel }, account, runtime) => ({
	stage: stage.name,
	version: stage.version,
	infrastructure: stage.infrastructure,
	distribution: stage.distribution,
	account,
	executionRole: stage.executionRole,
	region: delivery.home.region,
	tests: stage.tests,
	scan: stage.scan,
	rebuildSeverity: stage.rebuildSeverity,
	maxAge: stage.maxAge,
	force,
	onCancel,
	run: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.q)(runtime.github),
	digest: _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.d
});
const buildQuestion = ({ delivery, stage, components, handedOver }) => ({
	family: delivery.family,
	stage: stage.name,
	architecture: delivery.architecture,
	region: delivery.home.region,
	parent: stage.parent,
	handedOver,
	components,
	volumes: stage.volumes,
	workflows: stage.workflows,
	infrastructure: stage.infrastructure,
	distributionKeys: Object.values(stage.distribution.kmsKeys)
});
// actions/build-stage/src/evidence.ts
/**
* @param scan whether findings are looked at
* @throws UserError `aws.denied`: only a missing permission is worth a failure
*/
const gatherEvidence = async (clients, build, scan, runtime) => {
	const { arn, ami } = build;
	const known = async (what, call) => {
		try {
			return await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.y)(call);
		} catch (error) {
			if (!(error instanceof _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.m) || error.code === "aws.denied") throw error;
			runtime.annotate("warning", `The ${what} of ${arn} could not be read: ${error.message}`);
			return;
		}
	};
	const [packages, findings, lineage] = await Promise.all([
		known("packages", clients.imageBuilder.packages(arn)),
		scan && ami ? known("findings", (0,_lineage_Bg02cG3f_js__WEBPACK_IMPORTED_MODULE_3__.r)(clients, ami.id, arn)) : void 0,
		ami ? known("lineage", (0,_lineage_Bg02cG3f_js__WEBPACK_IMPORTED_MODULE_3__.t)(clients.ec2, ami.id)) : void 0
	]);
	return {
		packages,
		findings,
		lineage
	};
};
// actions/build-stage/src/kept-state.ts
const STATE$1 = "build";
/** Kept before the call that creates it, because afterwards may be too late. */
const keepBuild = (runtime, build) => runtime.saveState(STATE$1, JSON.stringify(build));
/** The main step knows what became of its build. */
const forgetBuild = (runtime) => runtime.saveState(STATE$1, "");
const keptBuild = (runtime) => {
	const text = runtime.state(STATE$1);
	return text === "" ? void 0 : JSON.parse(text);
};
// actions/build-stage/src/keeper.ts
const keeper = (runtime, onCancel, home) => {
	const keep = (build) => {
		if (onCancel === "cancel") keepBuild(runtime, {
			...build,
			...home
		});
	};
	return {
		/** Before the call: its answer may never come. */
		created: ({ name, tags, token }) => keep({
			recipe: name,
			fingerprint: tags[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.$n] ?? "",
			token
		}),
		/** What an earlier attempt of this run has begun is this one's to cancel. */
		earlier: (world, run) => {
			if ("unseen" in world || !world.builds.some((build) => isGoing(build) && build.run === run)) return;
			const print = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Jn)(world.ingredients, _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.d);
			keep({
				recipe: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.fr)(world.ingredients, print),
				fingerprint: print,
				token: void 0
			});
		}
	};
};
// actions/build-stage/src/preflight.ts
/** Told once, when it has been looked at: it is asked once a run. */
const tellPreflight = (runtime, previous, world) => {
	const preflight = preflightOf(world);
	if (!preflight || preflightOf(previous) === preflight) return;
	for (const note of preflightNotes(preflight)) runtime.line(note);
};
const preflightOf = (world) => world && !("unseen" in world) ? world.preparation?.preflight : void 0;
// actions/build-stage/src/progress.ts
/** What a step that is no longer pending is now, when it was something else before. */
const stepNews = (before, now) => {
	const known = new Map((before?.workflows ?? []).flatMap(({ steps }) => steps.map((step) => [step.id, step.status])));
	return now.workflows.flatMap((workflow) => workflow.steps.filter(({ id, status }) => status !== "PENDING" && known.get(id) !== status).map((step) => ({
		at: step.ended ?? step.started ?? now.asked,
		rank: step.ended === void 0 ? 2 : 1,
		text: stepText(workflow, step),
		step: void 0
	})));
};
const stepText = ({ type }, { name, status, message, started, ended }) => {
	return `${type} ${name}: ${status}${started !== void 0 && ended !== void 0 && status !== "SKIPPED" ? ` after ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ln)(ended - started)}` : ""}${message === "" ? "" : `: ${message}`}`;
};
/** The step that ran when a line was logged; of two at the same moment the one that ended. */
const stepOf = (workflows, { at }) => {
	for (const { type, steps } of workflows) for (const { name, started, ended } of steps) if (started !== void 0 && started <= at && at <= (ended ?? at)) return `${type} ${name}`;
	return "between the steps";
};
/** In the order in which it happened. */
const progressNews = (before, now) => {
	const told = [...now.fresh.map((line) => ({
		at: line.at,
		rank: 0,
		text: line.text,
		step: stepOf(now.workflows, line)
	})), ...stepNews(before, now)].sort((a, b) => a.at - b.at || a.rank - b.rank);
	const sections = [];
	for (const { step, text } of told) {
		const last = sections.at(-1);
		if (last && last.step === step) last.lines.push(text);
		else sections.push({
			step,
			lines: [text]
		});
	}
	return sections;
};
/** Tells the job's log. */
const tellProgress = (runtime, previous, world) => {
	const now = "unseen" in world ? void 0 : world.progress;
	if (!now) return;
	const known = previous && !("unseen" in previous) ? previous.progress : void 0;
	const before = known?.arn === now.arn ? known : void 0;
	if (before?.asked === now.asked) return;
	for (const { step, lines } of progressNews(before, now)) {
		if (step !== void 0) runtime.startGroup(`Log of ${step}: ${lines.length === 1 ? "1 line" : `${lines.length} lines`}`);
		for (const line of lines) runtime.line(line);
		if (step !== void 0) runtime.endGroup();
	}
};
// actions/build-stage/src/main.ts
/** Names the machine, the look and the acts. */
/** In the home account and region. */
const homeEdge = async (runtime, region, role, account, audience) => {
	const edge = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.n)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Y)(runtime, audience), account, region, role, "golden-ami-build");
	return {
		edge,
		account: account ?? await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.v)(edge, () => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.a)(edge), 6e5)
	};
};
const build = async (wish, runtime, job) => {
	const { delivery, stage } = wish;
	const { region } = delivery.home;
	const role = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(delivery.home);
	const { edge, account } = await homeEdge(runtime, region, role, wish.fromFile ? delivery.home.account : void 0, wish.audience);
	const building = buildWish(wish, account, runtime);
	const clients = buildClients(edge, account);
	const { look, acts } = stageBuild(clients, buildQuestion(wish));
	const keeping = keeper(runtime, wish.onCancel, {
		account,
		region,
		role
	});
	const ran = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.O)({
		machine: (world, at) => buildStage(building, world, at),
		look: async (previous, needs) => {
			const world = await look(previous, needs);
			if (!previous && !wish.dryRun) keeping.earlier(world, building.run);
			tellPreflight(runtime, previous, world);
			if (!wish.dryRun) tellProgress(runtime, previous, world);
			return world;
		},
		act: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.C)({
			...acts,
			"create-image": async (step) => {
				keeping.created(step);
				await acts["create-image"](step);
			}
		}),
		predict: (seen, step, now) => predictBuild(now)(seen, step),
		judge: _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.x,
		dryRun: wish.dryRun,
		timeout: stage.timeout,
		jobEnd: job.end
	}, runtime);
	if ("planned" in ran) return planned({
		steps: ran.planned,
		end: ran.end
	}, ran.world, stage.scan, _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.d);
	if (!("end" in ran)) {
		if (!runtime.clock.cancelled()) forgetBuild(runtime);
		return stopped(ran, _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.d, stage.onTimeout);
	}
	const { end, world } = ran;
	if (end.outcome !== "cancelled" || end.build) forgetBuild(runtime);
	const evidence = (end.outcome === "built" || end.outcome === "adopted") && end.build ? await gatherEvidence(clients, end.build, stage.scan, runtime) : void 0;
	return answerOf(end, world, {
		evidence,
		scan: stage.scan
	}, runtime.clock.now(), _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.d);
};
// actions/build-stage/src/outputs.ts
/** Made from action.yml by `pnpm run docs`. */
/** Where nothing is known: what is JSON is JSON all the same. */
const NO_OUTPUTS = {
	"ami-id": "",
	"image-arn": "",
	release: "",
	version: "",
	fingerprint: "",
	"cache-hit": "",
	"parent-ami-id": "",
	architecture: "",
	packages: "",
	findings: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.R)(null),
	tests: "",
	amis: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.R)([]),
	plan: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.R)([])
};
// actions/build-stage/src/post.ts
/** The post step: when the main step was killed before it knew what became of its build, the build is cancelled. */
/** ms for all of it, credentials included: GitHub ends a cancelled job, post steps included, after five minutes. */
const TIME = 12e4;
/** Nothing here fails the job: it warns. */
const cancelWhatIsLeft = async (runtime) => {
	const kept = keptBuild(runtime);
	if (!kept) return;
	try {
		const failure = await cancelLeftBuild(runtime, kept);
		if (failure !== void 0) warn(runtime, kept, failure);
	} catch (error) {
		warn(runtime, kept, error instanceof Error ? error.message : String(error));
	}
};
/** Answers with what AWS said when it did not go well. */
const cancelLeftBuild = async (given, kept) => {
	const until = given.clock.now() + TIME;
	const runtime = (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.r)(given, until);
	const { edge, account } = await homeEdge(runtime, kept.region, kept.role, kept.account, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.J)(runtime));
	const { look, act } = leftBuild((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.c)(edge, account), kept.recipe, () => runtime.clock.now());
	const { clock } = runtime;
	const outcome = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.ut)(cancelLeft((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.q)(runtime.github)), {
		look,
		act,
		judge: _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.x,
		tell: () => {}
	}, clock, until);
	if ("notShown" in outcome) return outcome.notShown;
	if ("still" in outcome) return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.En)(outcome.still);
	const { cancelled, refused } = outcome.end;
	for (const { arn, release } of cancelled) runtime.line(`cancelled ${release} (${arn}): the step that watched it was killed`);
	if (cancelled.length === 0 && refused === void 0) runtime.line(`no build was left behind: none of ${nameOf(kept)} that this run created goes on`);
	return refused;
};
const nameOf = ({ recipe, token }) => token === void 0 ? recipe : `${recipe} (client token ${token})`;
const warn = (runtime, kept, why) => runtime.annotate("warning", `A build of ${nameOf(kept)} may go on in Image Builder, and could not be cancelled: ${why}`);
// actions/build-stage/src/amis-table.ts
/** Where an image has AMIs, for the summary. */
const STATE = {
	available: "available",
	believed: "as Image Builder says; not looked at, it belongs to another account",
	pending: "being copied",
	unseen: "named by Image Builder, not to be seen",
	failed: "not available",
	missing: "missing"
};
/** Nothing where home's is the only one. */
const amisTable = (build) => {
	if (!build) return [];
	const { copies = [] } = build;
	const looked = new Map(copies.map((copy) => [`${copy.region} ${copy.account}`, copy]));
	const others = copies.filter(({ state }) => state !== "available" && state !== "believed" && state !== "pending");
	const rows = [...amisOf(build).map(({ region, account, id }) => ({
		region,
		account,
		id,
		state: looked.get(`${region} ${account}`)?.state
	})), ...others];
	if (rows.length < 2) return [];
	return [(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.U)([
		"Region",
		"Account",
		"AMI",
		""
	], rows.map(({ region, account, id, state }) => [
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(region),
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(account),
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(id),
		state === void 0 ? "" : STATE[state]
	]))];
};
// actions/build-stage/src/loose-list.ts
/** What no fingerprint knows, and only `max-age` builds anew; empty when there is nothing. */
const looseList = (loose) => loose.length === 0 ? "" : `#### Not reproducible\n\n${loose.map(({ at, what }) => `- ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Vn)(at))}: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(what)}`).join("\n")}`;
// actions/build-stage/src/summary.ts
/** The step summary. Everything in it that comes from AWS is escaped. */
const HEADLINE = {
	built: "✅ Built",
	"cache-hit": "✅ Nothing to build",
	adopted: "✅ Built by another run",
	"still-running": "⏳ Still running",
	planned: "📝 Plan",
	failed: "❌ Failed"
};
const summary = (stage, region, answer, loose) => {
	const { build, steps } = answer;
	const what = [build?.release, build?.ami?.id].filter((part) => part !== void 0 && part !== "").join(", ");
	return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.M)([
		`### ${HEADLINE[answer.outcome]}: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(stage)}${what ? ` (${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(what)})` : ""}`,
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(answer.why),
		...failed(region, answer),
		...facts(region, answer),
		...amisTable(build),
		...lineage(answer),
		...durations(answer),
		looseList(loose),
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.N)(steps)
	]);
};
/** Where the console is not known, it is said by its name. */
const linked = (text, name, address) => address === void 0 ? `${text}: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(name)}` : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.H)(text, address);
/** The last lines of the log, as text that cannot be anything else. */
const failed = (region, { failure, commands, build, made }) => {
	if (!failure) return [];
	const quote = (title, lines) => lines.length === 0 ? [] : [`${title}\n\n<blockquote>${lines.map(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V).join("<br>")}</blockquote>`];
	const where = build && made ? [linked("The whole log", `${logGroup(made.recipe)} ${build.release}`, logUrl(region, made.recipe, build.release)), linked("The image", build.arn, imageUrl(region, build.arn))] : [];
	return [
		...quote("The command:", commands),
		...quote("Its last lines:", failure.lines),
		...where.length > 0 ? [where.join(" · ")] : []
	];
};
const facts = (region, answer) => {
	const { made, build, age, changes, evidence, outcome } = answer;
	if (!made) return [];
	const { parent } = made;
	const findings = findingsText(answer);
	const unseen = notLookedAt(answer);
	const from = [parent.stage && `stage ${parent.stage} ${parent.version}`, parent.name].filter((part) => part !== "").join(", ");
	const rows = [
		["Parent", `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(parent.id)}${from === "" ? "" : ` (${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(from)})`}`],
		["Fingerprint", (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(made.fingerprint.slice(0, 12))],
		["Architecture", (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(made.ingredients.architecture)],
		...build ? [["Image", (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(build.arn)]] : [],
		...changes === void 0 ? [] : [["Changes", (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(changes)]],
		...outcome === "cache-hit" && age !== void 0 ? [["Age", (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ln)(age)]] : [],
		...build?.state === "available" ? [["Tests", build.tested ? "passed" : "none were run"]] : [],
		...evidence?.packages ? [["Packages", String(evidence.packages.length)]] : [],
		...findings === void 0 ? [] : [["Findings", (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(findings)]],
		...unseen.length > 0 ? [["Not looked at", (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(unseen.join(", "))]] : [],
		...build && outcome !== "planned" && outcome !== "cache-hit" ? [["Log", (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.H)(`${made.recipe} ${build.release}`, logUrl(region, made.recipe, build.release))]] : []
	];
	return [(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.U)(["", ""], rows)];
};
/** What an answer without a build leaves out, and what nobody wished to know. */
const notLookedAt = ({ outcome, build, scan, evidence }) => {
	if (outcome !== "cache-hit" && !evidence) return [];
	return [
		...outcome === "cache-hit" ? ["packages", "lineage beyond the parent"] : [],
		...scan ? [] : ["findings (scan is false)"],
		...scan && outcome === "cache-hit" && !(build && scanOf(build)) ? ["findings (no scan has told of any)"] : []
	];
};
/** From the vendor's image to the one that is the answer; without evidence only from the parent. */
const lineage = ({ evidence, build, made, outcome }) => {
	const chain = evidence?.lineage?.toReversed().map(({ image, name, owner }) => [
		name,
		image,
		owner
	]);
	if (chain) return [(0,_lineage_Bg02cG3f_js__WEBPACK_IMPORTED_MODULE_3__.i)(chain)];
	if (outcome !== "cache-hit" || !made || !build?.ami) return [];
	return [(0,_lineage_Bg02cG3f_js__WEBPACK_IMPORTED_MODULE_3__.i)([[made.parent.name, made.parent.id], [build.release, build.ami.id]])];
};
/** Each workflow, and below it those of its steps that had something to do. */
const durations = ({ workflows }) => workflows.length === 0 ? [] : [(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.U)([
	"Workflow",
	"Step",
	"Status",
	"Took"
], workflows.flatMap(({ type, status, started, ended, steps }) => [[
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(type),
	"",
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(status),
	took(started, ended)
], ...steps.filter((step) => step.status !== "SKIPPED").map((step) => [
	"",
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(step.name),
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(step.status),
	took(step.started, step.ended)
])]))];
const took = (started, ended) => started !== void 0 && ended !== void 0 ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ln)(ended - started) : "";
// actions/build-stage/src/tell-documents.ts
/** What was found in the component documents and does not stop the build. */
const tellDocuments = (runtime, { warnings, notReproducible }) => {
	for (const { at, wrong, allowed } of warnings) (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.dt)(runtime, "warning", `${wrong}; ${allowed}`, at, "component document");
	for (const note of notReproducible) (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.dt)(runtime, "notice", irreproducibleText(note), note.at, "not reproducible");
};
// actions/build-stage/src/index.ts
const run = (runtime) => (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.r)(runtime) ? cancelWhatIsLeft(runtime) : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.A)(runtime, NO_OUTPUTS, () => main(runtime));
const main = async (runtime) => {
	(0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.a)(runtime);
	const wish = await readWish(runtime);
	for (const setting of wish.settings) runtime.line(setting);
	tellDocuments(runtime, wish);
	const answer = await build(wish, runtime, await (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.n)(runtime, wish.job, wish.token));
	const { region } = wish.delivery.home;
	tellFailure(runtime, answer, region);
	const outputs = await outputsOf(runtime, answer, region);
	const told = failureLines(answer, region).join("\n");
	return {
		conclusion: answer,
		outputs,
		summary: summary(wish.stage.name, region, answer, wish.notReproducible),
		told
	};
};
const outputsOf = async (runtime, answer, region) => {
	const { cached, build, made, evidence, steps } = answer;
	const packages = evidence?.packages;
	const path = packages ? await runtime.writeTemporary("packages.json", JSON.stringify(packages)) : "";
	return {
		"ami-id": build ? amiAtHome(build, region) : "",
		"image-arn": build?.arn ?? "",
		release: build?.release ?? "",
		version: build?.release.split("/")[0] ?? "",
		fingerprint: made?.fingerprint ?? "",
		"cache-hit": made ? String(cached) : "",
		"parent-ami-id": made?.parent.id ?? "",
		architecture: made?.ingredients.architecture ?? "",
		amis: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.R)(build ? amisOf(build) : []),
		packages: path,
		findings: findingsOutput(answer),
		tests: testsOutput(answer),
		plan: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.z)(steps)
	};
};
/** A build that did not come everywhere may have come home all the same: the account is the one in its ARN. */
const amiAtHome = (build, region) => build.ami?.id ?? amisOf(build).find((ami) => ami.region === region && build.arn.includes(`:${ami.account}:`))?.id ?? "";
/** An image is available only after its tests have passed, where it has any. */
const testsOutput = ({ build }) => build?.state === "available" ? build.tested ? "passed" : "none" : "";



/***/ })

};
