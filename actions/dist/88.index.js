export const id = 88;
export const ids = [88];
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

/***/ 8088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ misplacedLabel),
/* harmony export */   $t: () => (/* binding */ groupsBeside),
/* harmony export */   A: () => (/* binding */ leftOutText),
/* harmony export */   At: () => (/* binding */ oncePerPointer),
/* harmony export */   B: () => (/* binding */ begunBack),
/* harmony export */   Bt: () => (/* binding */ newestCounting),
/* harmony export */   C: () => (/* binding */ unbelievable),
/* harmony export */   Ct: () => (/* binding */ desiredVersions),
/* harmony export */   D: () => (/* binding */ refusalsText),
/* harmony export */   Dt: () => (/* binding */ readTargets),
/* harmony export */   E: () => (/* binding */ notContinued),
/* harmony export */   Et: () => (/* binding */ lastReadTargets),
/* harmony export */   F: () => (/* binding */ bestWayLater),
/* harmony export */   Ft: () => (/* binding */ countingVersions),
/* harmony export */   G: () => (/* binding */ isOn),
/* harmony export */   Gt: () => (/* binding */ openings),
/* harmony export */   H: () => (/* binding */ recoveredFrom),
/* harmony export */   Ht: () => (/* binding */ stateOf),
/* harmony export */   I: () => (/* binding */ candidates),
/* harmony export */   It: () => (/* binding */ lastEvent),
/* harmony export */   J: () => (/* binding */ mayBeEmpty),
/* harmony export */   Jt: () => (/* binding */ freezesGate),
/* harmony export */   K: () => (/* binding */ runs),
/* harmony export */   Kt: () => (/* binding */ windowsGate),
/* harmony export */   L: () => (/* binding */ candidatesText),
/* harmony export */   Lt: () => (/* binding */ lastMove),
/* harmony export */   M: () => (/* binding */ withoutLeftOut),
/* harmony export */   Mt: () => (/* binding */ sharing),
/* harmony export */   N: () => (/* binding */ isAsBefore),
/* harmony export */   Nt: () => (/* binding */ CALLED_OFF),
/* harmony export */   O: () => (/* binding */ targetRefusals),
/* harmony export */   Ot: () => (/* binding */ unreadTargets),
/* harmony export */   P: () => (/* binding */ bestWay),
/* harmony export */   Pt: () => (/* binding */ calledOff),
/* harmony export */   Q: () => (/* binding */ watchedSince),
/* harmony export */   Qt: () => (/* binding */ endedWell),
/* harmony export */   R: () => (/* binding */ isWayUnclear),
/* harmony export */   Rt: () => (/* binding */ leftBy),
/* harmony export */   S: () => (/* binding */ halted),
/* harmony export */   St: () => (/* binding */ namesOf),
/* harmony export */   T: () => (/* binding */ missingApprovals),
/* harmony export */   Tt: () => (/* binding */ isRead),
/* harmony export */   U: () => (/* binding */ canBeOn),
/* harmony export */   Ut: () => (/* binding */ verifiedAt),
/* harmony export */   V: () => (/* binding */ leavingByPointers),
/* harmony export */   Vt: () => (/* binding */ newestLeft),
/* harmony export */   W: () => (/* binding */ isAllOn),
/* harmony export */   Wt: () => (/* binding */ isRejected),
/* harmony export */   X: () => (/* binding */ selectsNothing),
/* harmony export */   Xt: () => (/* binding */ zone),
/* harmony export */   Y: () => (/* binding */ selectionsOf),
/* harmony export */   Yt: () => (/* binding */ DAY),
/* harmony export */   Z: () => (/* binding */ isPatient),
/* harmony export */   Zt: () => (/* binding */ eachOnce$1),
/* harmony export */   _: () => (/* binding */ awayRemarks),
/* harmony export */   _t: () => (/* binding */ rollGroupIn),
/* harmony export */   a: () => (/* binding */ lookAtLock),
/* harmony export */   an: () => (/* binding */ fastPath),
/* harmony export */   at: () => (/* binding */ writeEvent),
/* harmony export */   b: () => (/* binding */ predictEnvironment),
/* harmony export */   bt: () => (/* binding */ goalOf),
/* harmony export */   c: () => (/* binding */ lookAtFleet),
/* harmony export */   cn: () => (/* binding */ desiredVersion),
/* harmony export */   ct: () => (/* binding */ imageObstacle),
/* harmony export */   d: () => (/* binding */ environmentClaim),
/* harmony export */   dt: () => (/* binding */ obstacles),
/* harmony export */   en: () => (/* binding */ missingGroup),
/* harmony export */   et: () => (/* binding */ movePointer),
/* harmony export */   f: () => (/* binding */ environmentRun),
/* harmony export */   ft: () => (/* binding */ obstaclesText),
/* harmony export */   g: () => (/* binding */ withoutLock),
/* harmony export */   gt: () => (/* binding */ groupSubject),
/* harmony export */   h: () => (/* binding */ watchCancellation),
/* harmony export */   ht: () => (/* binding */ localImage),
/* harmony export */   i: () => (/* binding */ lookAtHome),
/* harmony export */   "in": () => (/* binding */ rollGroup),
/* harmony export */   it: () => (/* binding */ restate),
/* harmony export */   j: () => (/* binding */ readOnly),
/* harmony export */   jt: () => (/* binding */ placesOf),
/* harmony export */   k: () => (/* binding */ leftOutResults),
/* harmony export */   kt: () => (/* binding */ whyUnread),
/* harmony export */   l: () => (/* binding */ runUnderLock),
/* harmony export */   ln: () => (/* binding */ verifiedVersion),
/* harmony export */   lt: () => (/* binding */ missing),
/* harmony export */   m: () => (/* binding */ clearUp),
/* harmony export */   mt: () => (/* binding */ imagesSeen),
/* harmony export */   n: () => (/* binding */ environmentAct),
/* harmony export */   nn: () => (/* binding */ rollout),
/* harmony export */   nt: () => (/* binding */ ledgerSubject),
/* harmony export */   o: () => (/* binding */ lookAtTargets),
/* harmony export */   on: () => (/* binding */ readable$1),
/* harmony export */   ot: () => (/* binding */ readingOf),
/* harmony export */   p: () => (/* binding */ cameOfCancel),
/* harmony export */   pt: () => (/* binding */ obstaclesToNamed),
/* harmony export */   q: () => (/* binding */ hasNoInstance),
/* harmony export */   qt: () => (/* binding */ holdGate),
/* harmony export */   r: () => (/* binding */ lookAtEnvironment),
/* harmony export */   rn: () => (/* binding */ countOn),
/* harmony export */   rt: () => (/* binding */ pointerSubject),
/* harmony export */   s: () => (/* binding */ readLedger),
/* harmony export */   sn: () => (/* binding */ sizeOf),
/* harmony export */   st: () => (/* binding */ closedBy),
/* harmony export */   t: () => (/* binding */ leftClaim),
/* harmony export */   tn: () => (/* binding */ predictFleet),
/* harmony export */   tt: () => (/* binding */ labelVerified),
/* harmony export */   u: () => (/* binding */ readEnvironment),
/* harmony export */   un: () => (/* binding */ versionsByRelease),
/* harmony export */   ut: () => (/* binding */ objections),
/* harmony export */   v: () => (/* binding */ recordRemarks),
/* harmony export */   vt: () => (/* binding */ driftOf),
/* harmony export */   w: () => (/* binding */ importAway),
/* harmony export */   wt: () => (/* binding */ isPointed),
/* harmony export */   x: () => (/* binding */ encodeQuarantine),
/* harmony export */   xt: () => (/* binding */ groupsBesideIn),
/* harmony export */   y: () => (/* binding */ notAwaited),
/* harmony export */   yt: () => (/* binding */ foreignText),
/* harmony export */   z: () => (/* binding */ lastGood),
/* harmony export */   zt: () => (/* binding */ leftByLedger)
/* harmony export */ });
/* harmony import */ var _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4147);
/* harmony import */ var _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(841);
/* harmony import */ var _job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2891);
/* harmony import */ var _web_BHuWeErY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1731);




// packages/domain/src/away-home.ts
/** ms that its writes are given, and how often they are tried: one lost answer and a run that slept long are no outage. */
const PATIENCE$1 = 12e4;
const MOST_TIMES = 3;
/**
* Home that answers what it is asked and takes no writes: a control plane may fail while reads go on. `turn`: what is to be done now; only
* that counts. Undefined: it may still get through.
*/
const homeWithoutWrites = (turn, { now, unanswered }) => {
	const [lost] = ("act" in turn ? turn.act : []).filter((step) => !("target" in step)).flatMap((step) => {
		const known = unanswered?.get(step.on);
		return known?.do === step.do && known.after === ("after" in step ? step.after : void 0) ? [known] : [];
	}).filter(({ since, times }) => times >= MOST_TIMES && now >= since + PATIENCE$1);
	return lost && {
		unreadable: lost.message,
		takesNoWrites: true,
		passes: true,
		wasRead: true,
		since: lost.since,
		asked: now
	};
};
// packages/domain/src/parameter-text.ts
/**
* JSON as Parameter Store takes it. A value or description must not contain `{{`, which Systems Manager reads as the beginning of a
* reference, and sizes are counted in bytes: so `{` inside strings is written `\u007b`, and whatever is not ASCII as `\uXXXX`.
* @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
*/
/** Every string of it is closed; that one might not be keeps the pattern from looking twice. */
const STRING = /"(?:[^"\\]|\\.)*"?/g;
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
// packages/domain/src/pointer.ts
/** @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html */
const MOST_DESCRIPTION = 1024;
/** Bytes of a reason in a description. */
const REASON_BYTES$1 = 200;
/** Throws a RangeError when it does not fit: every part is bounded, so only a bug makes one that long. */
const encodeDescription = ({ release, source, fingerprint, run, good, after, left, away }) => {
	const on = {
		...after === void 0 ? {} : { after },
		...left === void 0 ? {} : { left }
	};
	const told = away === void 0 ? {} : { away: {
		...away,
		reason: clipped(away.reason, REASON_BYTES$1)
	} };
	const text = parameterText({
		release,
		source,
		fingerprint,
		run,
		...good === void 0 ? {} : { good },
		...on,
		...told
	});
	if (text.length > 1024) throw new RangeError(`a pointer's description of ${text.length} characters does not fit ${MOST_DESCRIPTION}`);
	return text;
};
const awayOf = (value) => {
	if (typeof value !== "object" || value === null) return void 0;
	const { from, by, reason, named } = value;
	return (from === null || typeof from === "string" && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.mn)(from)) && typeof by === "string" && typeof reason === "string" ? {
		from,
		by,
		reason,
		...named === true ? { named } : {}
	} : void 0;
};
/** Undefined for a description that somebody else wrote: such a version is an image without a release. */
const decodeDescription = (description) => {
	const { release, source, fingerprint, run, good, after, left, away } = parsedObject(description ?? "") ?? {};
	if (!(typeof release === "string" && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.mn)(release) && typeof source === "string" && typeof fingerprint === "string" && typeof run === "string")) return void 0;
	const rollback = awayOf(away);
	const back = typeof good === "string" && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.mn)(good) ? { good } : {};
	const on = typeof after === "number" && Number.isInteger(after) && after >= 0 ? { after } : {};
	const from = typeof left === "string" && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.mn)(left) ? { left } : {};
	return {
		release,
		source,
		fingerprint,
		run,
		...back,
		...on,
		...from,
		...rollback ? { away: rollback } : {}
	};
};
/**
* The versions of a pointer. AWS does not say whether a write without a description keeps the one before: a version with the description of
* the version before it and another image is such a write, somebody else's, and so is each that repeats it. Before it is the one that AWS
* shows before it: a number can be missing, of a write whose image did not pass its check.
*/
const pointerVersions = (history) => {
	const versions = [];
	let before;
	for (const one of [...history].sort((a, b) => a.version - b.version)) {
		const { version, value, description, labels, modified, by } = one;
		const isKept = before?.description === description && (before.value !== value || before.isKept);
		versions.push({
			version,
			image: value,
			modified,
			labels,
			says: isKept ? void 0 : decodeDescription(description),
			by
		});
		before = {
			...one,
			isKept
		};
	}
	return versions;
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
* The label never goes to a version that was not proved.
* @see https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-versions.html
*/
const bringLabelForward = (history) => {
	const [desired, verified] = [desiredVersion(history), verifiedVersion(history)];
	if (!desired || !verified || desired.version - verified.version < 95) return void 0;
	const same = newestFirst(history).find(({ image, says, version }) => version > verified.version && image === verified.image && says?.release === verified.says?.release);
	if (same) return { label: same };
	return desired.version - verified.version < 99 && verified.says ? { restate: verified } : { unlabel: verified };
};
// packages/domain/src/rollout/group.ts
/** Units of capacity. */
const weightOf = (instances) => instances.reduce((sum, { weight = 1 }) => sum + weight, 0);
/**
* Instances that it has, on standby too, or those that it wants where these are more; those that leave are on their way out. What a group
* with weights lacks is told in units: nobody knows how many instances that will be.
*/
const sizeOf = ({ desired, instances }) => {
	const staying = instances.filter(({ leaving }) => !leaving);
	return staying.length + Math.max(0, desired - weightOf(staying));
};
const readable$1 = (found) => !("unreadable" in found);
// packages/domain/src/rollout/preferences.ts
/** AWS takes 100 to 200, and no more than 100 above the minimum. */
const MOST_HEALTHY = 200;
/**
* Launch before terminate: with 110 % a group of three could not launch a fourth, so the maximum is raised to one more instance.
* Source: Auto Scaling User Guide, "Understand the default values for an instance refresh"; RefreshPreferences in the API reference.
* @param desired units of capacity
* @param heaviest units that one more instance may be
*/
const refreshPreferences = (strategy, desired, heaviest = 1) => ({
	MinHealthyPercentage: strategy.minHealthy,
	MaxHealthyPercentage: Math.min(MOST_HEALTHY, 100 + strategy.minHealthy, Math.max(strategy.maxHealthy, desired > 0 && strategy.minHealthy === 100 ? Math.ceil(100 * (desired + heaviest) / desired) : 0)),
	...strategy.warmUp === void 0 ? {} : { InstanceWarmup: seconds(strategy.warmUp) },
	...strategy.checkpoints.length > 0 ? {
		CheckpointPercentages: strategy.checkpoints,
		CheckpointDelay: seconds(strategy.checkpointDelay)
	} : {},
	...strategy.bake > 0 ? { BakeTime: seconds(strategy.bake) } : {},
	...strategy.alarms.length > 0 ? { Alarms: strategy.alarms } : {},
	SkipMatching: true,
	AutoRollback: true,
	ScaleInProtectedInstances: PROTECTED[strategy.protected],
	StandbyInstances: STANDBY[strategy.standby]
});
/** Where they are refused, one that comes later is waited for. */
const PROTECTED = {
	refuse: "Wait",
	replace: "Refresh",
	ignore: "Ignore",
	wait: "Wait"
};
const STANDBY = {
	refuse: "Wait",
	replace: "Terminate",
	ignore: "Ignore",
	wait: "Wait"
};
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
/** What AWS would accept and somebody would regret: found before anything is changed. */
const preflight = (group, wish) => owned(group) ?? withoutTemplate(group) ?? ofSeveralArchitectures(group) ?? unpinned(group, wish) ?? ofParameter(group, wish) ?? followed(group, wish) ?? withLostVolumes(group, wish) ?? withStrayVersion(group, wish) ?? suspended(group) ?? unchecked(group) ?? kept(group, wish);
/** The service would put its own template back. */
const owned = ({ name, owner }) => owner && {
	code: "group.managed",
	message: `Group ${name} belongs to ${owner.what}.`
};
const withoutTemplate = (group) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).some(({ template }) => template === "") ? {
	code: "group.no-template",
	message: `Group ${group.name} has no launch template.`
} : void 0;
/** In place of the architecture of an image that a parameter names. */
const NOT_KNOWN = "not known";
/** A release has one image in an environment, of one architecture: what nobody knows beside another one may be of another. */
const ofSeveralArchitectures = ({ name, architectures }) => {
	const known = [...architectures?.values() ?? []];
	if (new Set(known).size < 2 && !(known.length > 1 && known.includes("not known"))) return void 0;
	return {
		code: "group.architectures",
		message: `The mixed instances policy of group ${name} launches images of several architectures: ${[...architectures ?? []].map(([image, architecture]) => `${image} (${architecture})`).join(", ")}.`
	};
};
const unpinned = (group, wish) => {
	const floating = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).filter(({ version }) => !(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Et)(version));
	const [first] = floating;
	if (!first || wish.unpinned === "pin") return void 0;
	const named = [...new Set(floating.map(({ version }) => version))].join(" and ");
	return {
		code: "group.unpinned",
		message: `Group ${group.name} follows ${named} of its launch template${group.overrides ? "s" : ""}.`
	};
};
/**
* AWS rolls nothing back to an image that a parameter names.
* @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html
*/
const ofParameter = (group, wish) => {
	const launch = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).find(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.yt);
	if (!launch) return void 0;
	const told = `Launch template ${launch.template} of group ${group.name} names its image by a parameter, ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(launch)?.image}: AWS rolls back to no such version.`;
	if (wish.unpinned === "refuse") return {
		code: "group.image-parameter",
		message: told
	};
	if ((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.vt)(group, wish.image) !== void 0) return void 0;
	const images = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.bt)(group);
	return {
		code: "group.image-parameter",
		message: `${told} It cannot be pinned to the image that runs now, because ${images.length === 0 ? "no instance of it tells the image" : `its instances run several images: ${images.join(", ")}`}.`
	};
};
const followed = (group, { beside }) => {
	const told = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).map(({ template, followers }) => ({
		template,
		others: followers.filter((follower) => beside?.has(follower) !== true)
	})).filter(({ others }) => others.length > 0).map(({ template, others }) => `A new version of launch template ${template} would reach ${others.join(", ")} at once, because they follow $Latest of it.`);
	return told.length > 0 ? {
		code: "group.followers",
		message: [...new Set(told)].join(" ")
	} : void 0;
};
const withLostVolumes = (group, { image }) => {
	if (image === void 0) return void 0;
	for (const launch of (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group)) {
		if ((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(launch, image)) continue;
		const restated = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__._t)(launch, image);
		if ("cannot" in restated) return {
			code: "group.volumes",
			message: `Version ${launch.number} of launch template ${launch.template} of group ${group.name} cannot be made anew: ${restated.cannot}.`
		};
	}
};
/** AWS has made something else of it than was asked: another one would be no better. */
const withStrayVersion = (group, { image }) => {
	if (image === void 0) return void 0;
	for (const launch of (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group)) {
		const stray = strayVersion(launch, image);
		if (stray !== void 0) return {
			code: "group.version-differs",
			message: `Version ${stray} of launch template ${launch.template} of group ${group.name} was made from version ${launch.number} with ${image}, and differs from it in more than the image. Nothing launches it but what follows $Latest.`
		};
	}
};
const strayVersion = (launch, image) => {
	const own = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(launch);
	const made = launch.versions.filter(({ madeFrom, image: brings }) => madeFrom === launch.number && brings === image);
	return own && made.every(({ rest }) => rest !== own.rest) ? made.at(-1)?.number : void 0;
};
const suspended = (group) => {
	const processes = group.suspended.filter((process) => NEEDED.includes(process));
	if (processes.length === 0) return void 0;
	return {
		code: "group.suspended",
		message: `Group ${group.name} has suspended processes: ${processes.join(", ")}.`
	};
};
/** `EC2` and `EBS` say nothing of whether an instance answers. */
const unchecked = ({ name, healthCheck, loadBalanced, lattice = false }) => {
	const types = healthCheck.split(",").map((type) => type.trim());
	const lacking = [...loadBalanced && !types.includes("ELB") ? ["ELB"] : [], ...lattice && !types.includes("VPC_LATTICE") ? ["VPC_LATTICE"] : []];
	if (lacking.length === 0) return void 0;
	return {
		code: "group.health-check",
		message: `Group ${name} is behind a load balancer, but its health checks are ${types.length > 1 ? `${types.slice(0, -1).join(", ")} and ${types.at(-1)}` : types.join("")} only: ${lacking.join(" and ")} ${lacking.length > 1 ? "are" : "is"} missing.`
	};
};
const kept = ({ name, instances }, { strategy }) => {
	const isKept = ({ protectedFromScaleIn, standby }) => standby && strategy.standby === "refuse" || protectedFromScaleIn && !standby && strategy.protected === "refuse";
	const named = instances.filter((instance) => !instance.leaving && isKept(instance)).map(({ id }) => id);
	if (named.length === 0) return void 0;
	return {
		code: "group.protected",
		message: `Group ${name} has instances that are protected from scale-in or on standby: ${named.join(", ")}.`
	};
};
/** The version that it names is not there, or cannot be read. */
const unknownVersion = (group) => {
	const unknown = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).find((launch) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(launch) === void 0);
	return unknown && {
		code: "group.no-template",
		message: `Version ${unknown.version} of launch template ${unknown.template} of group ${group.name} cannot be read.`
	};
};
// packages/domain/src/rollout/prepare.ts
/**
* The next steps, of a group that the preflight does not refuse; none: it can be refreshed.
* @param beside those that are pinned together with it
*/
const preparation = (wish, group, beside, because) => {
	const lacking = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).filter((launch) => !(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(launch, wish.image));
	const floating = [group, ...lacking.length > 0 ? beside.filter((other) => isFollower(group, other)) : []].filter(isFloating);
	if (floating.length > 0) return floating.map(pinned);
	const image = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).some(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.yt) ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.vt)(group, wish.image) : void 0;
	if (image !== void 0) return pinnedTo(wish, group, image);
	return lacking.map((launch) => added(wish, group, launch, wish.image, because));
};
const isFloating = (group) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).some(({ version }) => !(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Et)(version));
const isFollower = (group, other) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).some(({ followers }) => followers.includes(other.name));
const subjectOf = ({ name }) => ({
	on: name,
	group: name
});
/** To the numbers that it follows now. */
const pinned = (group) => {
	const named = [...new Set((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).flatMap(({ version }) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Et)(version) ? [] : [version]))].join(" and ");
	return pinTo(group, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).map((launch) => ({
		of: launch,
		number: launch.number
	})), `it follows ${named}`);
};
const pinTo = (group, versions, because) => ({
	do: "pin-template",
	...subjectOf(group),
	because,
	template: group.template,
	version: versions[0]?.number ?? "",
	...group.policy ? { policy: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(group.policy, versions, void 0) } : {}
});
/** Where a parameter names the image, to a version with the image that runs now: AWS can come back to that one. */
const pinnedTo = (wish, group, image) => {
	const because = "AWS does not roll back to an image that a parameter names";
	const lacking = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).filter((launch) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.yt)(launch) && !(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(launch, image));
	if (lacking.length > 0) return lacking.map((launch) => added(wish, group, launch, image, because));
	const versions = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).map((launch) => ({
		of: launch,
		number: ((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.yt)(launch) ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(launch, image)?.number : void 0) ?? launch.number
	}));
	return [pinTo(group, versions, because)];
};
/** AWS takes as many characters. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html */
const DESCRIPTION = 255;
const added = ({ description }, group, launch, image, because) => {
	const from = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(launch)?.number ?? "";
	const restated = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__._t)(launch, image);
	const origin = ` from version ${from}`;
	return {
		do: "add-version",
		...subjectOf(group),
		because,
		template: launch.template,
		from,
		image,
		description: `${description.slice(0, DESCRIPTION - origin.length)}${origin}`,
		..."mappings" in restated && restated.mappings ? { mappings: restated.mappings } : {}
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
/** Refreshes to the image that were successful while others still ran: one more would replace as little. */
const MOST_IN_VAIN = 2;
const going = (refresh) => refresh.state === "going" || refresh.state === "ending";
/** Somebody has cancelled it, or asked for it to be rolled back: nothing had failed. */
const wasStopped = ({ state, requested }) => state === "cancelled" || state === "rolled-back" && requested === true;
const isDisplaced = ({ displace, image }, group, refresh) => displace === "other-images" ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.xt)(group, refresh).some((brought) => brought !== image) : displace === "all";
const refusalOf = (refused) => ({
	code: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.On)(refused),
	message: refused.message
});
/** Instances in service that run the image. */
const onIt = ({ instances }, image) => instances.filter((instance) => instance.inService && instance.image === image);
/** A refresh leaves it alone, because somebody wants that. */
const isLeftAlone = ({ strategy }) => ({ standby, protectedFromScaleIn }) => standby ? strategy.standby === "ignore" : protectedFromScaleIn && strategy.protected === "ignore";
/** `3 of 4 instances run ami-…`, and what of the others is known. */
const standingText = (wish, group) => {
	const { on, of } = countOn(group, wish.image);
	const left = group.instances.filter(isLeftAlone(wish)).filter(({ image }) => image !== wish.image);
	const pool = group.pool ?? [];
	const warm = pool.filter(({ image }) => image === wish.image).length;
	return [
		`${on} of ${of} instances run ${wish.image}`,
		...pool.length > 0 ? [`${warm} of ${pool.length} in its warm pool do`] : [],
		...left.length > 0 ? [`left alone, because they are protected or on standby: ${left.map(({ id }) => id).join(", ")}`] : []
	].join("; ");
};
/** Of all instances that the group has or wants those in service that run the image. */
const countOn = (group, image) => ({
	on: onIt(group, image).length,
	of: sizeOf(group)
});
const unread$2 = ({ name, unreadable, code }) => ({
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
* @param beside the groups that are pinned together with it, itself among them
*/
const rollGroup = (wish, found, past, at, beside = []) => {
	if (!readable$1(found)) return { end: unread$2(found) };
	const group = found;
	const own = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(group);
	const replaced = group.instances.filter((instance) => !isLeftAlone(wish)(instance));
	const pool = (group.pool ?? []).filter(({ leaving }) => !leaving);
	const stale = [...replaced, ...pool].filter((instance) => instance.image !== wish.image && instance.image !== "" && !instance.leaving);
	const fresh = onIt(group, wish.image);
	const alone = group.instances.filter((instance) => isLeftAlone(wish)(instance) && instance.inService && instance.image !== wish.image);
	const to = (refresh) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.St)(group, refresh, wish.image);
	const running = group.refreshes.find(going);
	const counts = ({ id, state }) => !past.has(id) || wish.unproved !== void 0 && state === "done";
	const ended = group.refreshes.filter((refresh) => !going(refresh) && to(refresh) && counts(refresh));
	const because = standingText(wish, group);
	const end = (outcome, why, refusal) => ({ end: {
		group: group.name,
		outcome,
		why,
		before: own?.image ?? "",
		instances: countOn(group, wish.image),
		...refusal ? { refusal } : {}
	} });
	const step = (one) => ({ act: [one] });
	const subject = {
		on: group.name,
		group: group.name
	};
	const refused = at.refused.get(group.name);
	const undo = wish.onCancel === "cancel" ? "cancel-refresh" : "rollback-refresh";
	const isUndone = (refresh) => wish.onCancel === "rollback" && wish.displace !== "none" ? !to(refresh) && isDisplaced(wish, group, refresh) : to(refresh);
	if (at.cancelled && running && isUndone(running) && running.state === "going" && wish.onCancel !== "leave" && refused?.do !== undo) return step({
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
	const displaced = running !== void 0 && isDisplaced(wish, group, running);
	if (displaced && refused && refused.do !== "rollback-refresh") return end("failed", refused.message, refusalOf(refused));
	if (displaced) return step({
		do: refused?.do === "rollback-refresh" ? "cancel-refresh" : "rollback-refresh",
		...subject,
		because: `it is not going to ${wish.image}`
	});
	if (running) return end("busy", `instance refresh ${running.id} is going to ${running.to ? `version ${running.to.version}` : "something else"}, not to ${wish.image}`);
	if (refused && refused.do !== "rollback-refresh") return end("failed", refused.message, refusalOf(refused));
	const isRestarted = last !== void 0 && wasStopped(last) && ended.filter(wasStopped).length <= wish.restarts;
	if (last?.state === "rolled-back" && last.requested && !isRestarted) return end("taken-back", `instance refresh ${last.id} was rolled back: ${last.why}`);
	if (last && last.state !== "done" && !isRestarted) return end(last.state === "rolled-back" ? "rolled-back" : last.state === "cancelled" ? "cancelled" : "failed", last.why || last.status);
	if ((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(group, wish.image) && stale.length === 0) {
		if (weightOf(fresh) + weightOf(alone) < group.desired || pool.some(({ image }) => image !== wish.image) || fresh.length < replaced.filter(({ standby }) => !standby).length) {
			const watched = last && !past.has(last.id) ? 0 : wish.unproved?.since ?? 0;
			const since = last ? last.ended : wish.unproved?.since;
			const late = since === void 0 ? void 0 : Math.max(since, watched) + SETTLING;
			if (late !== void 0 && at.now >= late) return end("failed", `${because} and ${last ? "its instance refresh was successful more than an hour ago" : "nothing was replaced for more than an hour"}: they do not stay in service`);
			return {
				wait: `${group.name}: ${because}`,
				...late === void 0 ? {} : { until: late }
			};
		}
		if (fresh.length === 0) return end("configured", `it would launch ${wish.image}, and has no instance in service`);
		const brought = group.refreshes.some(({ id }) => !past.has(id));
		return end(brought ? "refreshed" : "unchanged", brought ? because : `${because}, and its launch template says so`);
	}
	if (last?.state === "done" && last.ended !== void 0 && at.now < last.ended + SHOWN) return {
		wait: `${group.name}: instance refresh ${last.id} is ${last.status}, which the group does not show yet`,
		until: last.ended + SHOWN
	};
	const inVain = ended.filter(({ id, state }) => state === "done" && !past.has(id));
	if (inVain.length >= MOST_IN_VAIN && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(group, wish.image) && stale.length > 0) {
		const left = stale.map(({ id }) => id).join(", ");
		return end("failed", `${because}: instance refreshes ${inVain.map(({ id }) => id).join(", ")} were successful and have not replaced ${left}`);
	}
	const refusal = preflight(group, {
		...wish,
		beside: new Set(beside.map(({ name }) => name))
	}) ?? unknownVersion(group);
	if (refusal) return end("refused", refusal.message, refusal);
	const first = preparation(wish, group, beside, because);
	if (first.length > 0) return { act: first };
	return step(start(wish, group, because));
};
const start = (wish, group, because) => {
	const versions = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.kt)(group, wish.image) ?? [];
	const launches = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group);
	const warning = warmUpWarning(wish.strategy, group);
	const { policy: _, ...withoutPolicy } = group;
	const matches = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(withoutPolicy, wish.image) && group.policy !== void 0 && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.At)(group.policy).length > 0;
	return {
		do: "start-refresh",
		on: group.name,
		group: group.name,
		because,
		template: group.template,
		version: versions[0]?.version ?? "",
		...group.policy ? { policy: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(group.policy, launches.map((of, index) => ({
			of,
			number: versions[index]?.version ?? of.number
		})), wish.image) } : {},
		preferences: {
			...refreshPreferences(wish.strategy, group.desired, heaviest(group)),
			...matches ? { SkipMatching: false } : {}
		},
		...warning === void 0 ? {} : { warning }
	};
};
/** Units of capacity that one more instance may be. */
const heaviest = ({ instances, policy }) => Math.max(1, ...instances.map(({ weight = 1 }) => weight), ...policy ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(policy) : []);
// packages/domain/src/rollout/pinning.ts
/** Groups of one rollout that follow `$Latest` of one launch template do not stand in each other's way: they are pinned together. */
/**
* Names of the groups that can be pinned before any version is made, each with all that a new version would reach.
* @param groups of the rollout that are in one account and region
* @param isRefused whether AWS has refused to change a group
*/
const pinnedTogether = (groups, wish, isRefused = () => false) => {
	if (wish.unpinned !== "pin") return /* @__PURE__ */ new Set();
	const able = [...groups].filter(readable$1).filter((group) => !isRefused(group.name) && isPinnable(group, wish));
	return closed(able, new Set(able.map(({ name }) => name)));
};
/** Without those that would reach somebody outside of it, and those that would then, until nothing changes. */
const closed = (groups, names) => {
	const left = groups.filter((group) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).every(({ followers }) => followers.every((follower) => names.has(follower))));
	return left.length === groups.length ? names : closed(left, new Set(left.map(({ name }) => name)));
};
const isPinnable = (group, wish) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).some(({ version }) => version === "$Latest") && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).every((launch) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(launch) !== void 0) && group.refreshes.every(({ state }) => state !== "going" && state !== "ending") && preflight(withoutFollowers(group), wish) === void 0 && unknownVersion(group) === void 0;
const withoutFollowers = (group) => ({
	...group,
	followers: [],
	...group.overrides ? { overrides: group.overrides.map((launch) => ({
		...launch,
		followers: []
	})) } : {}
});
// packages/domain/src/rollout/rollout.ts
/** A rollout: groups side by side in a wave, waves in order; what follows is not begun unless all before it ended well. */
/**
* Ids of the refreshes that are no business of a run which looks for the first time: those that have ended, and those that somebody has
* cancelled before, though AWS is still at it.
*/
const pastRefreshes = (groups) => new Set([...groups].flatMap((group) => "refreshes" in group ? group.refreshes : []).filter(({ state, status }) => state !== "going" && (state !== "ending" || status === CANCELLING)).map(({ id }) => id));
/** AWS's word for it. */
const CANCELLING = "Cancelling";
const endedWell = ({ outcome }) => outcome === "refreshed" || outcome === "unchanged" || outcome === "configured";
const missingGroup = (name) => ({
	name,
	unreadable: "there is no such group",
	code: "group.missing"
});
const rollout = (wish, waves) => ({ groups, past }, at) => {
	const beside = groupsBeside(wish, groups, (name) => at.refused.has(name));
	return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tn)(waves.map((wave) => () => eachOnce$1(wave.map((name) => rollGroup(wish, groups.get(name) ?? missingGroup(name), past, at, beside)))), endedWell);
};
/** The groups of a fleet that are pinned together. */
const groupsBeside = (wish, groups, isRefused) => {
	const names = pinnedTogether(groups.values(), wish, isRefused);
	return [...groups.values()].filter(readable$1).filter(({ name }) => names.has(name));
};
/** Side by side; what two of them would do to one group is done once. */
const eachOnce$1 = (turns) => {
	const turn = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.An)(turns);
	if (!("act" in turn)) return turn;
	const isFirst = (step, index) => step.do !== "pin-template" || turn.act.findIndex((other) => other.do === step.do && other.on === step.on) === index;
	return { act: turn.act.filter(isFirst) };
};
/** What the fleet is after a step that succeeds; without a step, after a wait that ends well. For plans on paper. */
const predictFleet = (fleet, step) => ({
	...fleet,
	groups: new Map([...fleet.groups].map(([name, found]) => {
		if ("unreadable" in found) return [name, found];
		if (!step || step.group === name) return [name, after(found, step)];
		return [name, step.do === "pin-template" ? unfollowed(found, step.group) : found];
	}))
});
/** A group of another fleet in the same account and region is pinned. */
const withoutFollower = (fleet, other) => ({
	...fleet,
	groups: new Map([...fleet.groups].map(([name, found]) => [name, readable$1(found) ? unfollowed(found, other) : found]))
});
/** The other group follows no name any more. */
const unfollowed = (group, other) => ofEach(group, (launch) => ({ followers: launch.followers.filter((name) => name !== other) }));
const ofEach = (group, change) => ({
	...group,
	...change(group),
	...group.overrides ? { overrides: group.overrides.map((launch) => ({
		...launch,
		...change(launch)
	})) } : {}
});
/** It follows other versions. */
const following = (group, numberOf, image) => {
	const versions = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).map((of) => ({
		of,
		number: numberOf(of)
	}));
	const next = ofEach(group, (launch) => ({
		version: numberOf(launch),
		number: numberOf(launch)
	}));
	return group.policy ? {
		...next,
		policy: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(group.policy, versions, image)
	} : next;
};
const after = (group, step) => {
	const [newest, ...older] = group.refreshes;
	switch (step?.do) {
		case "pin-template": {
			const pinned = step.policy && group.policy ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.jt)(group.policy, step.policy) : [];
			const own = {
				of: group,
				number: step.version
			};
			const numberOf = ({ template, version, number }) => [...pinned, own].find(({ of }) => of.template === template && of.version === version)?.number ?? number;
			return following(group, numberOf, void 0);
		}
		case "add-version": {
			const known = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).flatMap(({ template, versions }) => template === step.template ? versions : []);
			const from = known.find((version) => version.number === step.from);
			const added = {
				number: String(1 + Math.max(...known.map((version) => Number(version.number)))),
				image: step.image,
				rest: from?.rest ?? ""
			};
			return ofEach(group, ({ template, versions }) => template === step.template ? { versions: [...versions, added] } : {});
		}
		case "start-refresh": {
			const refresh = {
				id: "new",
				to: step.policy ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(step.policy) : {
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
		case "cancel-refresh": return newest ? cancelled(group, newest) : group;
		case "rollback-refresh": return newest ? wentBack(group, {
			...newest,
			requested: true
		}) : group;
		case void 0: {
			if (newest?.state === "ending") return settled$1(newest.status === CANCELLING ? cancelled(group, newest) : wentBack(group, newest));
			if (newest?.state !== "going") return settled$1(group);
			const number = newest.to?.version ?? group.number;
			const image = imageOf(group, number);
			const numberOf = (launch) => (launch.template === group.template && launch.number === group.number ? number : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(launch, image)?.number) ?? launch.number;
			return settled$1({
				...newest.to ? following(group, numberOf, image) : group,
				refreshes: [{
					...newest,
					state: "done"
				}, ...older],
				instances: group.instances.map((instance) => ({
					...instance,
					image
				})),
				...group.pool ? { pool: group.pool.map((instance) => ({
					...instance,
					image
				})) } : {}
			});
		}
	}
};
/** What it has replaced stays; it does not go back any more either. */
const cancelled = (group, { requested: _, ...newest }) => ({
	...group,
	refreshes: [{
		...newest,
		state: "cancelled"
	}, ...group.refreshes.slice(1)]
});
/** What it has launched is replaced by what the group says, and is the first to leave; what ran that image before stays. */
const wentBack = (group, newest) => {
	const [image, own] = [newest.to && imageOf(group, newest.to.version), imageOf(group, group.number)];
	const { started = Number.POSITIVE_INFINITY } = newest;
	const isBrought = (instance) => instance.image === image && (instance.launched ?? started) >= started;
	return {
		...group,
		refreshes: [{
			...newest,
			state: "rolled-back"
		}, ...group.refreshes.slice(1)],
		instances: [...group.instances.filter(isBrought).map((instance) => ({
			...instance,
			image: own
		})), ...group.instances.filter((instance) => !isBrought(instance))]
	};
};
const imageOf = (group, number) => group.versions.find((version) => version.number === number)?.image ?? "";
/** What left is gone, what was launched is in service, and as many as desired are there: what a refresh has launched besides is not. */
const settled$1 = (group) => {
	const image = imageOf(group, group.number);
	const stay = group.instances.filter(({ leaving }) => !leaving).map((instance) => ({
		...instance,
		image: instance.image === "" ? image : instance.image,
		inService: !instance.standby
	}));
	const serving = stay.filter(({ inService }) => inService);
	const surplus = new Set(surplusOf(serving, weightOf(serving) - group.desired));
	const launched = Array.from({ length: Math.max(0, group.desired - weightOf(serving)) }, (_, index) => ({
		id: `new ${index + 1}`,
		image,
		inService: true,
		leaving: false,
		standby: false,
		protectedFromScaleIn: false
	}));
	const pool = group.pool?.filter(({ leaving }) => !leaving).map((instance) => ({
		...instance,
		image: instance.image === "" ? image : instance.image
	}));
	return {
		...group,
		instances: [...stay.filter((instance) => !surplus.has(instance)), ...launched],
		...pool ? { pool } : {}
	};
};
/** @param units of capacity that are too many */
const surplusOf = ([first, ...others], units) => {
	if (!first || units <= 0) return [];
	const { weight = 1 } = first;
	return weight <= units ? [first, ...surplusOf(others, units - weight)] : surplusOf(others, units);
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
	if (facts.freezes.length === 0) return {
		gate,
		verdict: "pass",
		because: "no freezes"
	};
	const where = zone(facts.zone);
	const meets = ({ from, to }) => from < now + Math.max(1, facts.estimate) && now < to;
	const inTheWay = facts.freezes.filter((freeze) => meets(interval(freeze, where)));
	if (inTheWay.length === 0) return {
		gate,
		verdict: "pass",
		because: "no freeze now"
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
	const rollout = `the rollout of about ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(facts.estimate)}`;
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
// packages/domain/src/ledger/event.ts
const DIGITS = 16;
/** The same for every attempt of a run and every repeated write, so that one event is never written twice in a row. */
const eventId = ({ run, environment, kind, release }, digest) => digest([
	run,
	environment,
	kind,
	release
].join("\n")).slice(0, DIGITS);
/** Of a version's value, as `after` names it. */
const valueDigest = (value, digest) => digest(value).slice(0, DIGITS);
// packages/domain/src/ledger/decode.ts
/** A parameter's value as a ledger event. Whatever it is, it stops nobody from reading the others. */
const isText = (value) => typeof value === "string";
const isTime = (value) => typeof value === "string" && !Number.isNaN(Date.parse(value));
const isReleaseText = (value) => typeof value === "string" && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.mn)(value);
const isDuration = (value) => typeof value === "string" && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(value) !== void 0;
const orNull = (check) => (value) => value === null || check(value);
const orAbsent = (check) => (value) => value === void 0 || check(value);
const listOf = (check) => (value) => Array.isArray(value) && value.every(check);
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Every key as said. Keys that are not named are let through: a later release may add one without a new `v`. */
const shaped = (shape) => (value) => isObject(value) && Object.entries(shape).every(([key, check]) => check(value[key]));
const mapOf = (key, check) => (value) => isObject(value) && Object.keys(value).every(key) && Object.values(value).every(check);
const either = (...checks) => (value) => checks.some((check) => check(value));
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
	rejected: listOf(either(isReleaseText, shaped({
		release: isReleaseText,
		reason: isText
	}))),
	soak: mapOf(isReleaseText, isDuration)
};
const EVENT = {
	id: isText,
	kind: isText,
	at: isTime,
	restated: orAbsent(isTime),
	release: isReleaseText,
	run: isText,
	actor: isText,
	approvers: listOf(isText),
	reason: orNull(isText),
	evidence: mapOf(isText, isText),
	state: isObject
};
const AFTER = shaped({
	version: (value) => Number.isInteger(value) && value >= 0,
	digest: isText
});
const misshapen = (value, shape, path = "") => Object.entries(shape).flatMap(([key, check]) => check(value[key]) ? [] : [`${path}${key}`]);
/** Rejections whose reasons were cut are stored as bare names. */
const whole = (event) => ({
	...event,
	state: {
		...event.state,
		rejected: event.state.rejected.map((one) => typeof one === "string" ? {
			release: one,
			reason: ""
		} : one)
	}
});
const decodeEvent = (text) => {
	const value = parsedObject(text);
	if (!value) return { noEvent: "it is not a JSON object" };
	const { v } = value;
	if (typeof v === "number" && Number.isInteger(v) && v > 2) return { newer: v };
	if (v !== 1 && v !== 2) return { noEvent: `its "v" is ${v === void 0 ? "missing" : "no version of the format"}` };
	const bad = [
		...misshapen(value, EVENT),
		...v === 2 && !AFTER(value.after) ? ["after"] : [],
		...isObject(value.state) ? misshapen(value.state, STATE, "state.") : []
	];
	return bad.length > 0 ? { noEvent: `missing or malformed: ${bad.join(", ")}` } : { event: whole(value) };
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
const isRejected = (state, release) => state.rejected.some((rejection) => rejection.release === release);
// packages/domain/src/ledger/history.ts
const ledgerVersion = ({ version, value, modified, by }, digest) => ({
	version,
	modified,
	by,
	digest: valueDigest(value, digest),
	...decodeEvent(value)
});
/** The version with the highest number, whatever it holds; undefined while there is none. Order of `versions` does not matter. */
const newestVersion = (versions) => versions.reduce((newest, version) => newest && newest.version > version.version ? newest : version, void 0);
/** What an event that is decided on this history is `after`. */
const afterOf = (versions) => {
	const newest = newestVersion(versions);
	return newest ? {
		version: newest.version,
		digest: newest.digest
	} : {
		version: 0,
		digest: ""
	};
};
/**
* Was the event decided on the version right before its own? Where that one is forgotten (AWS keeps 100) only its number can be compared.
* A parameter that was deleted and made again numbers from 1 again: then the digest tells its versions from those before.
*/
const isDecidedOn = (after, version, before) => after.version === version - 1 && (before ? before.version === after.version && before.digest === after.digest : true);
/** A put that was repeated says the same; what is restated says it on purpose. */
const isRepeated = (event, last) => last?.id === event.id && event.restated === void 0;
/** A decision asks a dozen times what counts of the same history. */
const counted = /* @__PURE__ */ new WeakMap();
/** The versions that count, oldest first. What is `v: 1` names no `after` and counts until the first `v: 2` that does, then never. */
const countingVersions = (versions) => {
	const known = counted.get(versions);
	if (known) return known;
	const counting = countedIn(versions);
	counted.set(versions, counting);
	return counting;
};
const countedIn = (versions) => {
	const counting = [];
	let before;
	for (const version of [...versions].sort((a, b) => a.version - b.version)) {
		if ("event" in version) {
			const { event } = version;
			const last = counting.at(-1)?.event;
			const counts = event.after ? isDecidedOn(event.after, version.version, before) && !isRepeated(event, last) : last === void 0 || last.v === 1;
			const since = event.restated === void 0 ? version.modified : Date.parse(event.restated);
			if (counts) counting.push({
				...version,
				event,
				modified: since
			});
		}
		before = version;
	}
	return counting;
};
/** The version that decides; undefined: nothing counts, because nothing was written or because it is lost. */
const newestCounting = (versions) => countingVersions(versions).at(-1);
/** The event that decides. */
const lastEvent = (versions) => newestCounting(versions)?.event;
const stateOf = (versions) => lastEvent(versions)?.state ?? UNWRITTEN;
/** An event is not written again when the newest that counts has its id: the answer to the first write was lost, or the job is run again. */
const isWritten = (versions, id) => lastEvent(versions)?.id === id;
/** Kinds of events that say nothing of where the environment is. */
const BESIDES = ["held"];
/** The newest event that says where the environment is, or is going. */
const lastMove = (versions) => countingVersions(versions).findLast(({ event }) => !BESIDES.includes(event.kind))?.event;
/** The release that the newest rollback leaves, or left. */
const newestLeft = (versions) => countingVersions(versions).findLast(({ event }) => event.kind === "rolling-back")?.event.evidence.left;
/**
* The release that the rollback leaves which a run has made or joined; undefined: there is none. `began`: ms at which the run began. Its own
* since then, or the first of another run; one that somebody has begun later is his. Where there is none since then, the newest.
*/
const leftBy = (versions, run, began) => {
	const all = countingVersions(versions).filter(({ event }) => event.kind === "rolling-back");
	const since = all.filter(({ modified }) => modified >= began);
	return (since.findLast(({ event }) => event.run === run) ?? since[0] ?? all.at(-1))?.event.evidence.left;
};
/** The release whose rollout was called off, where the newest rollback is that and left nothing: nobody has said that it is bad. */
const calledOff = (versions) => {
	const evidence = countingVersions(versions).findLast(({ event }) => event.kind === "rolling-back")?.event.evidence;
	return evidence?.left === void 0 ? evidence?.[CALLED_OFF] : void 0;
};
/** In the evidence of a rollback. */
const CALLED_OFF = "called-off";
/** What the environment has gone back from, or is about to; undefined: that was not the last thing to happen to it. */
const leftByLedger = (versions) => {
	const { intent } = stateOf(versions);
	return (intent ? intent.kind === "rollback" : lastMove(versions)?.kind === "rolled-back") ? newestLeft(versions) : void 0;
};
const PROVED = [
	"verified",
	"rolled-back",
	"baseline"
];
/** ms at which the newest `verified`, `rolled-back` or `baseline` event of the release was written, by AWS's time. */
const verifiedAt = (versions, release) => countingVersions(versions).findLast(({ event }) => event.release === release && PROVED.includes(event.kind))?.modified;
/** What was written since the newest version that counts and is no event at all, oldest first: whoever wrote it wants to be told. */
const strayVersions = (versions) => {
	const since = newestCounting(versions)?.version ?? 0;
	return versions.flatMap((version) => "noEvent" in version && version.version > since ? [version] : []).sort((a, b) => a.version - b.version);
};
// packages/domain/src/environment/places.ts
const placesOf = (targets) => new Map(targets.map(({ name, account, region }) => [name, `${account}/${region}`]));
/** The other targets that have the same pointer. */
const sharing = (places, target) => [...places].flatMap(([other, place]) => other !== target && place === places.get(target) ? [other] : []);
/** Steps without those that would do to a pointer, or to a group that is pinned, once more what another target's step does to it already. */
const oncePerPointer = (steps, places) => {
	const seen = /* @__PURE__ */ new Set();
	return steps.filter((step) => {
		const isPointers = step.do === "put-pointer" || step.do === "label-pointer";
		if (!isPointers && step.do !== "pin-template") return true;
		const changed = isPointers ? places.get(step.target ?? "") ?? step.on : step.on;
		const isFirst = !seen.has(changed);
		seen.add(changed);
		return isFirst;
	});
};
// packages/domain/src/environment/world.ts
const isRead = (found) => !("unreadable" in found);
/** The targets that could be read, in the order of the delivery file. */
const readTargets = ({ targets }) => [...targets].flatMap(([name, found]) => isRead(found) ? [[name, found]] : []);
/** Each target as it was last read, by this run; one that it never read is left out. */
const lastReadTargets = ({ targets }) => [...targets.values()].flatMap((found) => isRead(found) ? [found] : found.before ?? []);
const unreadTargets = ({ targets }) => [...targets].flatMap(([name, found]) => isRead(found) ? [] : [[name, found]]);
/** A sentence without its stop; empty: every target could be read. */
const whyUnread = (world) => unreadTargets(world).map(([name, { unreadable }]) => `Target ${name} cannot be read: ${unreadable}`).join("; ");
/** What the pointers of the targets that can be read say, in the order of the delivery file. */
const desiredVersions = (world) => readTargets(world).flatMap(([, { pointer }]) => desiredVersion(pointer) ?? []);
/** Whether any target that can be read has a pointer. */
const isPointed = (world) => readTargets(world).some(([, { pointer }]) => pointer.length > 0);
// packages/domain/src/environment/beside.ts
/** Groups of several targets in one account and region may launch from one template: they are pinned together too. */
/** The groups that are pinned together with those of the target, which are among them. */
const groupsBesideIn = ({ places, among, ...wish }, { targets }, target, isRefused = () => false) => {
	const all = [target, ...sharing(places, target).filter((other) => among.includes(other))].flatMap((name) => {
		const found = targets.get(name);
		return found && isRead(found) ? [...found.fleet.groups.values()].map((group) => ({
			target: name,
			group
		})) : [];
	});
	const refused = new Set(all.filter((one) => isRefused({
		target: one.target,
		group: one.group.name
	})).map(({ group }) => group.name));
	const names = pinnedTogether(all.map(({ group }) => group), wish, (name) => refused.has(name));
	return all.filter((one) => isOne(one.group) && names.has(one.group.name));
};
const isOne = (group) => readable$1(group);
const namesOf = (beside) => new Set(beside.map(({ group }) => group.name));
// packages/domain/src/environment/goal.ts
/** Where an environment is to be, by its ledger, and which pointers agree with that. */
const goalIn = (state) => {
	const { intent, current, good } = state;
	if (intent?.kind === "rollback") return {
		way: "back",
		release: intent.release,
		pointer: intent.release
	};
	if (intent) return {
		way: "forward",
		release: intent.release,
		pointer: current ?? intent.release
	};
	if (current === null) return void 0;
	return {
		way: good.includes(current) || isRejected(state, current) ? "rest" : "forward",
		release: current,
		pointer: current
	};
};
/** Undefined: nothing was ever recorded as running there. */
const goalOf = (ledger) => goalIn(stateOf(ledger));
/**
* What a pointer says that it should not; undefined: it agrees with the ledger. One that goes back says more than `current` until it is
* moved: that is no drift.
*/
const driftOf = (history, ledger) => {
	const desired = desiredVersion(history);
	const { intent, current } = stateOf(ledger);
	if (!desired) return void 0;
	if (desired.says === void 0) {
		const known = history.findLast(({ says, version }) => version < desired.version && says !== void 0);
		return known?.image === desired.image && (known.says?.release === current || known.says?.release === intent?.release) ? { is: "late" } : {
			is: "foreign",
			image: desired.image,
			version: desired.version
		};
	}
	const { release } = desired.says;
	return release === current || release === intent?.release ? void 0 : { is: "late" };
};
/** A full sentence. */
const foreignText = (target, { version, image }) => `Version ${version} of the pointer of ${target} (${image}) was not written by this suite.`;
// packages/domain/src/environment/in-target.ts
const groupSubject = (target, group) => `${group} in ${target}`;
/**
* `rollGroup`, whose steps and result say the target; what AWS refused is that target's alone.
* @param beside the groups that are pinned together with it, also of other targets
*/
const rollGroupIn = (target, wish, found, past, at, beside = []) => {
	const refusal = at.refused.get(groupSubject(target, found.name));
	const refused = refusal ? /* @__PURE__ */ new Map([[found.name, refusal]]) : /* @__PURE__ */ new Map();
	const here = {
		...at,
		refused
	};
	const turn = rollGroup(wish, found, past, here, beside.map(({ group }) => group));
	const targetOf = (group) => (group === found.name ? void 0 : beside.find((one) => one.group.name === group)?.target) ?? target;
	if ("act" in turn) return { act: turn.act.map((step) => ({
		...step,
		on: groupSubject(targetOf(step.group), step.group),
		target: targetOf(step.group)
	})) };
	if ("end" in turn) return { end: {
		...turn.end,
		target
	} };
	return turn;
};
// packages/domain/src/environment/images.ts
/** Which images an environment's targets are looked at for, and by which image a target launches a release. */
/** The image by which a target would launch the release; undefined: its pointer never said it. */
const localImage = ({ pointer }, release) => {
	const desired = desiredVersion(pointer);
	return desired?.says?.release === release ? desired.image : versionsByRelease(pointer).get(release)?.image;
};
/**
* The images that groups of a target may be brought to or may be on the way to: the desired one, those of releases that could be gone back
* to, and those of rejected ones, to which a refresh that came late may be going.
*/
const imagesInQuestion = ({ ledger, pointer }) => {
	const { good, intent, rejected } = stateOf(ledger);
	const known = versionsByRelease(pointer);
	const releases = [
		...good,
		...intent ? [intent.release] : [],
		...rejected.slice(0, MOST_REJECTED).map(({ release }) => release)
	];
	const images = [desiredVersion(pointer), ...releases.map((release) => known.get(release))].flatMap((version) => version?.image ?? []);
	return [...new Set(images)];
};
const MOST_REJECTED = 10;
/**
* Ids of the images, in one target, that a look asks EC2 about. `pointer`: the target's. `named`: a release that somebody would go back to,
* also where it is not good any more, or was so long ago that the ledger has forgotten it.
*/
const imagesToGoBackTo = ({ ledger, away }, pointer, named) => {
	const { good, intent, current } = stateOf(ledger);
	const isKnown = newestCounting(ledger) !== void 0 && away === void 0;
	const releases = [
		...named === void 0 ? [] : [named],
		...good,
		...isKnown ? [] : [...versionsByRelease(pointer).keys()].slice(0, MOST_ASKED),
		...intent ? [intent.release] : [],
		...current === null ? [] : [current]
	];
	return [...new Set(releases.flatMap((release) => localImage({ pointer }, release) ?? []))];
};
const MOST_ASKED = 10;
/** Whether EC2 was asked in every target that can be read. */
const imagesSeen = (world) => readTargets(world).every(([, { images }]) => images !== void 0);
// packages/domain/src/environment/launch-image.ts
/** Why no instance can be launched from it; undefined: one can. `image` undefined: EC2 does not show it. */
const unlaunchable = (id, image) => {
	if (!image) return `${id} is gone or not shared any more`;
	if (image.state !== "available") return `${id} is ${image.state}`;
	return image.unusableKeys.length > 0 ? `${id} cannot be decrypted: ${image.unusableKeys.join("; ")}` : void 0;
};
// packages/domain/src/environment/obstacles.ts
/** What speaks against a release where an environment would go back to it or stay with it: what people said, and what EC2 shows. */
/** What people have said against it: for that no image is looked at. */
const objections = ({ ledger, barred }, release) => {
	const quarantine = barred.get(release);
	const rejection = stateOf(ledger).rejected.find((one) => one.release === release);
	return [...quarantine ? [{
		kind: "quarantined",
		why: `it is quarantined: ${quarantine.reason}`
	}] : [], ...rejection ? [{
		kind: "rejected",
		why: `it is rejected here: ${rejection.reason}`
	}] : []];
};
/** Why one target could launch nothing from it; undefined: it could. */
const imageObstacle = (target, release) => {
	const id = localImage(target, release);
	if (id === void 0) return {
		kind: "unknown",
		why: "the pointer there does not know the image"
	};
	const why = unlaunchable(id, target.images?.get(id));
	return why === void 0 ? void 0 : {
		kind: "gone",
		why
	};
};
/** Why its image cannot be had in the targets that can be read. One that cannot be read neither bars nor proves it. */
const missing = (world, release) => {
	const found = readTargets(world).map(([name, target]) => ({
		name,
		obstacle: imageObstacle(target, release)
	}));
	if (found.length > 0 && found.every(({ obstacle }) => obstacle?.kind === "unknown")) return [{
		kind: "unknown",
		why: "no pointer knows its image any more"
	}];
	return found.flatMap(({ name, obstacle }) => {
		if (!obstacle || obstacle.kind === "unknown") return [];
		return [found.length > 1 ? {
			...obstacle,
			why: `${obstacle.why} in ${name}`
		} : obstacle];
	});
};
/** All that speaks against going back to it, the gravest first; empty: nothing does. `leaving`: what would be left. */
const obstacles = (world, release, leaving) => [
	...release === leaving ? [{
		kind: "left",
		why: "it is the one that is left"
	}] : [],
	...objections(world, release),
	...missing(world, release)
];
/** What speaks against a release that somebody named: that it is rejected does not, as he takes the rejection back. */
const obstaclesToNamed = (world, release) => obstacles(world, release).filter(({ kind }) => kind !== "rejected");
const obstaclesText = (all) => all.map(({ why }) => why).join("; ");
const CODES = {
	left: "rollback.nowhere",
	quarantined: "release.quarantined",
	rejected: "release.rejected",
	unknown: "rollback.unknown",
	gone: "rollback.gone"
};
/** How a run ends that meets them, by the gravest; undefined: it meets none. `what`: what cannot be done. */
const closedBy = ([gravest, ...others], what) => gravest && {
	code: CODES[gravest.kind],
	why: `${what}: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.ht)(obstaclesText([gravest, ...others]))}`
};
// packages/domain/src/ledger/apply.ts
/** What an event does to the state of its environment. */
/** Bytes of the reason kept with a rejection or a hold: the state must always fit. */
const STATE_REASON_BYTES = 120;
const iso$4 = (ms) => new Date(ms).toISOString();
const first = (newest, others, most) => [newest, ...others].slice(0, most);
const intent = (kind, release, plan, { run, at }) => ({
	release,
	kind,
	run,
	at: iso$4(at),
	...plan === void 0 ? {} : { plan }
});
const withGood = (state, release) => ({
	...state,
	good: first(release, state.good.filter((other) => other !== release), 5)
});
const withoutRejection = (state, release) => ({
	...state,
	rejected: state.rejected.filter((rejection) => rejection.release !== release)
});
/** Rejected: no longer good here, and what it had soaked does not count. */
const withRejected = (state, release, reason) => ({
	...state,
	good: state.good.filter((other) => other !== release),
	rejected: [{
		release,
		reason: clipped(reason, STATE_REASON_BYTES)
	}, ...withoutRejection(state, release).rejected],
	soak: Object.fromEntries(Object.entries(state.soak).filter(([other]) => other !== release))
});
const withHold = (state, reason, { actor, at }) => ({
	...state,
	hold: {
		reason: clipped(reason, STATE_REASON_BYTES),
		by: actor,
		at: iso$4(at)
	}
});
const withSoak = (state, soaked) => {
	if (soaked === void 0 || state.current === null) return state;
	const others = Object.entries(state.soak).filter(([release]) => release !== state.current);
	return {
		...state,
		soak: Object.fromEntries(first([state.current, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(soaked)], others, 5))
	};
};
/** The intent of this release is settled; another's is left alone. */
const settled = (state, release) => state.intent?.release === release ? {
	...state,
	intent: null
} : state;
const promoting = (state, { release, plan, soaked, overrides = [] }, writer) => ({
	...withSoak(overrides.includes("rejected") ? withoutRejection(state, release) : state, release === state.current ? void 0 : soaked),
	intent: intent("promote", release, plan, writer),
	hold: overrides.includes("hold") ? null : state.hold
});
/** A ledger that tells of good releases is believed. */
const recovering = (state, { recovered = [], left = [] }) => {
	if (state.good.length > 0) return state;
	return {
		...left.reduce((before, release) => withRejected(before, release, "gone back from before the ledger was lost"), state),
		good: recovered.slice(0, 5)
	};
};
const rollingBack = (before, happening, writer) => {
	const { release, from, reason, hold, retakes } = happening;
	const known = recovering(before, happening);
	const state = retakes ? withoutRejection(known, release) : known;
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
			...withGood(recovering(state, happening), happening.release),
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
	}
};
/** The next version of the ledger, decided on those that a look has shown. `evidence` and `approvers`: what the decision stood on. */
const ledgerEvent = (environment, versions, happening, writer, digest) => ({
	v: 2,
	id: eventId({
		run: writer.run,
		environment,
		kind: happening.kind,
		release: happening.release
	}, digest),
	kind: happening.kind,
	after: afterOf(versions),
	at: iso$4(writer.at),
	release: happening.release,
	run: writer.run,
	actor: writer.actor,
	approvers: writer.approvers ?? [],
	reason: "reason" in happening ? happening.reason : writer.reason ?? null,
	evidence: writer.evidence ?? {},
	state: applied(stateOf(versions), happening, writer)
});
/** The event that decides, said once more as the newest version: nothing else became true. */
const restatedEvent = (versions, { event, modified }) => ({
	...event,
	v: 2,
	after: afterOf(versions),
	restated: iso$4(modified)
});
// packages/domain/src/ledger/encode.ts
/** Ledger events as parameter values: at most 4,096 bytes, the limit of a standard parameter. */
/** @see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html */
const MOST_BYTES = 4096;
/** Bytes that a reason keeps when everything has to shrink. */
const SHORT_REASON_BYTES = 200;
/** Under this name the evidence says how many of its entries were cut. */
const CUT = "cut";
/** Overrides, and what a rollback left, are what people and machines look for: they are cut last. */
const byImportance = (evidence) => {
	const entries = Object.entries(evidence);
	const rank = ([key]) => key === "left" ? 0 : key.startsWith("override.") ? 1 : 2;
	return entries.toSorted((a, b) => rank(a) - rank(b));
};
const withEvidence = (event, kept) => {
	const entries = byImportance(event.evidence);
	const cut = entries.length - kept;
	return {
		...event,
		evidence: Object.fromEntries([...entries.slice(0, kept), ...cut > 0 ? [[CUT, `${cut} more`]] : []])
	};
};
/** As it is stored: a rejection without a reason is its bare name. */
const stored = (event) => ({
	...event,
	state: {
		...event.state,
		rejected: event.state.rejected.map(({ release, reason }) => reason === "" ? release : {
			release,
			reason
		})
	}
});
/** Only the newest so many keep their reasons. */
const withReasons = (rejected, kept) => rejected.map(({ release, reason }, index) => ({
	release,
	reason: index < kept ? reason : ""
}));
/** Without the oldest releases, which the gate `order` bars anyway: hundreds of names do fit before it comes to that. */
const withoutOldest = (rejected, kept) => {
	const names = rejected.map(({ release }) => release).toSorted((a, b) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.fn)(b, a)).slice(0, kept);
	return rejected.filter(({ release }) => names.includes(release));
};
/** Ever shorter: evidence goes first, then the event's reason and approvers, then reasons of rejections, and names last. */
function* everShorter(event) {
	const fewest = "left" in event.evidence ? 1 : 0;
	for (let kept = Object.keys(event.evidence).length; kept >= fewest; kept--) yield withEvidence(event, kept);
	const bare = withEvidence(event, fewest);
	const short = {
		...bare,
		reason: bare.reason === null ? null : clipped(bare.reason, SHORT_REASON_BYTES)
	};
	for (let approvers = short.approvers.length; approvers >= 0; approvers--) yield {
		...short,
		approvers: short.approvers.slice(0, approvers)
	};
	const least = {
		...short,
		approvers: []
	};
	const { state } = least;
	const rejecting = (rejected) => ({
		...least,
		state: {
			...state,
			rejected
		}
	});
	for (let kept = state.rejected.length - 1; kept >= 0; kept--) yield rejecting(withReasons(state.rejected, kept));
	for (let kept = state.rejected.length - 1; kept >= 0; kept--) yield rejecting(withoutOldest(withReasons(state.rejected, 0), kept));
}
const encodeEvent = (event) => {
	for (const shorter of everShorter(event)) {
		const text = parameterText(stored(shorter));
		if (text.length <= 4096) return text;
	}
	throw new RangeError(`the ledger's state does not fit ${MOST_BYTES} bytes`);
};
// packages/domain/src/ledger/reading.ts
/** What can be said of an environment by its ledger and its pointers: never written, lost, written by a newer release, or known. */
/** @param pointed whether any pointer of the environment has a version */
const readingOf = (versions, pointed) => {
	const newest = newestCounting(versions);
	const newer = versions.find((version) => "newer" in version && version.version > (newest?.version ?? 0));
	if (newer && "newer" in newer) return {
		is: "newer",
		why: `version ${newer.version} of the ledger has "v": ${newer.newer}, which this release does not read`
	};
	if (newest) return { is: "known" };
	const last = newestVersion(versions);
	if (last) return {
		is: "lost",
		why: `none of the ledger's versions up to ${last.version} counts`
	};
	return pointed ? {
		is: "lost",
		why: "there are pointers and no ledger"
	} : { is: "unwritten" };
};
/** AWS keeps 100 versions; half of them is time enough to say once more what decides. */
const MOST_NOISE = 50;
/** The version that is to be said once more before noise makes AWS forget it; undefined: there is time. */
const dueForRestating = (versions) => {
	const counting = newestCounting(versions);
	const newest = newestVersion(versions);
	return counting && newest && newest.version - counting.version >= MOST_NOISE ? counting : void 0;
};
// packages/domain/src/environment/steps.ts
/** The steps that change what an environment says of itself: pointer and ledger. */
const pointerSubject = (target) => `the pointer of ${target}`;
const ledgerSubject = (environment) => `the ledger of ${environment}`;
/** `after`: number of the version that it is decided on; 0: there is none. Told besides, so that no two moves of a run say the same. */
const putPointer = (target, image, says, after, because) => ({
	do: "put-pointer",
	on: pointerSubject(target),
	target,
	because,
	image,
	release: says.release,
	after,
	description: encodeDescription({
		...says,
		after
	})
});
const labelVerified = (target, { version, image }) => ({
	do: "label-pointer",
	on: pointerSubject(target),
	target,
	because: `every instance runs ${image}`,
	version,
	label: VERIFIED
});
const unlabel = (target, { version }, because) => ({
	do: "unlabel-pointer",
	on: pointerSubject(target),
	target,
	because,
	version,
	label: VERIFIED
});
const eventStep = (environment, event, because, digest) => {
	const value = encodeEvent(event);
	return {
		do: "write-event",
		on: ledgerSubject(environment),
		because,
		after: event.after?.version ?? 0,
		id: event.id,
		kind: event.kind,
		release: event.release,
		value,
		digest: valueDigest(value, digest)
	};
};
/** The step that writes an event, unless the newest version that counts is that event. */
const writeEvent = (ledger, happening, { environment, digest, ...writer }, now, because, said = {}) => {
	const event = ledgerEvent(environment, ledger, happening, {
		...writer,
		at: now,
		...said
	}, digest);
	return isWritten(ledger, event.id) ? void 0 : eventStep(environment, event, because, digest);
};
/** The step that says once more what decides, before AWS forgets it under what others have written; undefined: there is time. */
const restate = (ledger, { environment, digest }) => {
	const due = dueForRestating(ledger);
	return due && eventStep(environment, restatedEvent(ledger, due), "what others wrote would make AWS forget it", digest);
};
// packages/domain/src/environment/move-pointer.ts
/** The steps that bring a pointer to a release that its own history knows. */
const newestOf = (history) => desiredVersion(history)?.version ?? 0;
/** The label out of harm's way first: AWS refuses to write while it is on the oldest of 100 versions. */
const labelRoom = (target, history) => {
	const room = bringLabelForward(history);
	if (!room) return void 0;
	if ("label" in room) return labelVerified(target, room.label);
	if ("restate" in room && room.restate.says) return putPointer(target, room.restate.image, room.restate.says, newestOf(history), "the label must not stay on the oldest version");
	const oldest = "unlabel" in room ? room.unlabel : room.restate;
	return unlabel(target, oldest, "there is no room to write while it is on the oldest version");
};
/** One step; the next look leads to the one that follows. */
const movePointer = (target, history, image, says, because) => labelRoom(target, history) ?? putPointer(target, image, says, newestOf(history), because);
/**
* The step that takes the label off a release that must not have it: one that is rejected or quarantined, and on a way back every other
* than `wished`, before the pointer is moved. It goes to a version that was proved there and could be launched, or nowhere: for that images
* have to be seen. A target that never ran `wished` does not go there. Undefined: it may stay.
*/
const misplacedLabel = (name, target, world, wished) => {
	const verified = verifiedVersion(target.pointer);
	const release = verified?.says?.release;
	const known = versionsByRelease(target.pointer);
	const isUnknown = world.away !== void 0 || !newestCounting(world.ledger);
	const mayHave = (one) => isUnknown || stateOf(world.ledger).good.includes(one);
	const back = wished !== void 0 && known.has(wished) && mayHave(wished) ? wished : void 0;
	if (!verified || release === void 0 || release === back) return void 0;
	const isBad = (one) => objections(world, one).length > 0;
	if (back === void 0 && !isBad(release)) return void 0;
	const isProved = (one) => !isBad(one) && imageObstacle(target, one) === void 0;
	const [proved] = [...back === void 0 ? [] : [back], ...stateOf(world.ledger).good.filter(isProved)].flatMap((one) => known.get(one) ?? []);
	const because = isBad(release) ? `${release} must not have the label` : `${back} is gone back to`;
	return proved ? {
		...labelVerified(name, proved),
		because
	} : unlabel(name, verified, because);
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
/**
* ms that a claim lasts without renewal, whatever it says: nobody is kept waiting for longer by what was not written by this suite, and what
* comes of it is a date.
*/
const LONGEST_TERM = 864e5;
const held = (entry, since, modified) => ({
	claim: entry.claim,
	run: entry.run,
	attempt: entry.attempt,
	action: entry.action,
	since,
	renewed: modified,
	expires: modified + Math.min(LONGEST_TERM, Date.parse(entry.expires) - Date.parse(entry.started))
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
	if (!entry || entry.after !== version - 1 && (entry.kind !== "free" || log.unknown)) return log;
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
/** A turn asks three times what the same history says. */
const logs = /* @__PURE__ */ new WeakMap();
const read = (history) => {
	const known = logs.get(history);
	if (known) return known;
	const log = readAnew(history);
	logs.set(history, log);
	return log;
};
const readAnew = (history) => {
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
* - a renewal, when its writer held.
* A free counts whenever its writer holds, whatever came between: a claim is one process's, which frees it once, with its end.
* So of two claims that saw the same version one wins, the other is noise, and a write that the SDK repeated is noise too. Because each
* version says what it had seen, forgotten beginnings (AWS keeps 100 versions) do not change who holds, as long as the holder's claim or
* one of its renewals is among the versions that are left.
*/
const holder = (history, now) => {
	const { holder } = read(history);
	return holder && holder.expires > now ? holder : void 0;
};
/** What became of a claim: it holds, its time ran out, it was freed by its owner, taken over by another's, or never held. */
const claimStatus = (history, claim, now) => {
	const log = read(history);
	if (log.holder?.claim === claim) return log.holder.expires > now ? "holds" : "expired";
	return log.ended.get(claim) ?? "never";
};
/** The newest version's number; 0 when there is none. What a claim, renewal or free of now is `after`. */
const lastVersion = (history) => Math.max(0, ...history.map(({ version }) => version));
// packages/domain/src/lock/in-the-way.ts
const iso$3 = (ms) => new Date(ms).toISOString();
const describeHolder = ({ action, run, attempt, expires }) => `${action} in ${run} (attempt ${attempt}), until ${iso$3(expires)}`;
/** GitHub has ended it. */
const isEarlierAttempt = (rival, wish) => rival.run === wish.run && rival.attempt < wish.attempt;
/** Whoever holds the lock and has to be waited for, by a run that takes nothing by force. @param now ms */
const inTheWay = (history, wish, now) => {
	const held = holder(history, now);
	if (!held || isEarlierAttempt(held, wish)) return void 0;
	return claimStatus(history, wish.claim, now) === "holds" ? void 0 : held;
};
/** ms at which the holder claimed it, or renewed what AWS still has of it. */
const heldSince = (history, { since, renewed }) => history.find(({ version }) => version === since)?.modified ?? renewed;
// packages/domain/src/environment/patience.ts
/** How long a run waits, before it begins anything, for what cannot be read. */
/** ms: it holds the lock meanwhile, and whoever would leave the target out waits for it. */
const PATIENCE = 9e5;
/** ms at which the holder of the lock claimed it: a run that is waiting has written down since when. Now, while nobody holds it. */
const watchedSince = ({ lock }, now) => {
	const held = holder(lock, now);
	return held ? heldSince(lock, held) : now;
};
const isPatient = (world, now) => now < watchedSince(world, now) + PATIENCE;
// packages/domain/src/environment/selection.ts
const selectionsOf = (targets) => new Map(targets.map(({ name, groups, allowEmpty }) => [name, {
	groups,
	allowEmpty
}]));
const mayBeEmpty = (selections, target) => selections.get(target)?.allowEmpty === true;
/** Nor wants one: what is about to be launched runs what the group says. */
const hasNoInstance = ({ groups }) => [...groups.values()].every((group) => readable$1(group) && group.instances.length === 0 && group.desired === 0);
/** Undefined: it selects a group, or need not. */
const selectsNothing = (selections, target, { groups }) => {
	const selection = selections.get(target);
	if (groups.size > 0 || selection?.allowEmpty) return void 0;
	return {
		code: "target.empty",
		message: `Target ${target} selects no Auto Scaling group: ${selection ? whatIsNotThere(selection.groups) : "none is named"}.`
	};
};
const whatIsNotThere = (selector) => selector.by === "tag" ? `none has the tag ${selector.key}=${selector.value}` : "none is named";
// packages/domain/src/environment/runs-image.ts
/** What runs, whatever pointers say. */
/** An instance runs the image, or is about to be replaced by one that does. */
const isOn = ({ groups }, image) => [...groups.values()].filter(readable$1).some((group) => group.instances.some((instance) => instance.image === image) || group.refreshes.some((refresh) => refresh.state === "going" && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.xt)(group, refresh).includes(image)));
/**
* In every target that can be read the pointer says the release, every instance of every group runs its image, every group would launch
* another one like them, and nothing is replaced at the moment.
*/
const runs = (world, release) => readTargets(world).every(([, { pointer, fleet }]) => {
	const desired = desiredVersion(pointer);
	return desired?.says?.release === release && [...fleet.groups.values()].every((group) => readable$1(group) && [...group.instances, ...group.pool ?? []].every((instance) => instance.image === desired?.image) && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.wt)(group).every((image) => image === desired?.image) && group.refreshes.every(({ state }) => state !== "going" && state !== "ending"));
});
// packages/domain/src/environment/can-be-on.ts
/** Its image may be gone where all is on it: nothing is launched from it any more, and there is no better place to go to. */
const canBeOn = (world, release) => objections(world, release).length === 0 && (missing(world, release).length === 0 || isAllOn(world, release));
/** Where no instance is, nothing is on it: it would have to be launched. */
const isAllOn = (world, release) => runs(world, release) && readTargets(world).some(([, { fleet }]) => [...fleet.groups.values()].some((group) => readable$1(group) && group.instances.length > 0));
// packages/domain/src/environment/told-by-pointers.ts
/** What the targets' own pointers tell of an environment, where its ledger is lost or cannot be read. */
/** From a release to the one that could be gone back to when it came, and on from there; each once. */
const chainFrom = (known, release) => {
	const chain = [];
	for (let next = known.get(release)?.says?.good; next !== void 0 && !chain.includes(next); next = known.get(next)?.says?.good) chain.push(next);
	return chain;
};
const oldestFirst = (history) => history.toSorted((a, b) => a.version - b.version);
/** Releases that somebody has gone back from, and that nobody who knew of it has brought since. */
const leftIn = (history) => {
	const left = /* @__PURE__ */ new Map();
	for (const { version, says } of oldestFirst(history)) {
		if (!says) continue;
		if ((says.after ?? 0) >= (left.get(says.release) ?? Number.POSITIVE_INFINITY)) left.delete(says.release);
		const from = says.left ?? says.away?.from;
		if (from) left.set(from, version);
	}
	return new Set(left.keys());
};
/** The release with the label, and those that pointers name as ways back. */
const provedIn = (history) => {
	const left = leftIn(history);
	return namedIn(history).filter((release) => !left.has(release));
};
const namedIn = (history) => {
	const known = versionsByRelease(history);
	const [labelled, desired] = [verifiedVersion(history), desiredVersion(history)].map((version) => version?.says?.release);
	const begins = [desired, labelled].filter((release) => release !== void 0);
	return [...labelled === void 0 ? [] : [labelled], ...begins.flatMap((release) => chainFrom(known, release))];
};
/** Verified here, as far as the targets' own histories tell it: for a ledger that is lost, or that cannot be read. */
const provedByPointers = (world) => [...new Set(readTargets(world).flatMap(([, { pointer }]) => provedIn(pointer)))];
/** What a ledger that begins anew is told of the time before it. */
const recoveredFrom = (world) => {
	const recovered = provedByPointers(world);
	return {
		recovered,
		left: [...new Set(readTargets(world).flatMap(([, { pointer }]) => [...leftIn(pointer)]))].filter((release) => !recovered.includes(release))
	};
};
/** Newest first what was proved; and only where pointers tell of nothing else what they merely said once. */
const goodByPointers = (world) => {
	const histories = readTargets(world).map(([, { pointer }]) => pointer);
	const stayed = (histories.some((pointer) => pointer.some(({ says }) => says?.good !== void 0)) ? [] : histories.flatMap((pointer) => [...versionsByRelease(pointer).keys()])).filter((release) => !histories.some((pointer) => wasLeft(pointer, release) || leftIn(pointer).has(release)));
	return [.../* @__PURE__ */ new Set([...provedByPointers(world), ...stayed])];
};
/** Whether somebody went back from it: what the pointer said after it, it had said before it too. */
const wasLeft = (history, release) => {
	const said = oldestFirst(history).flatMap(({ says }) => says?.release ?? []);
	const last = said.lastIndexOf(release);
	const next = said[last + 1];
	return last >= 0 && next !== void 0 && said.slice(0, last).includes(next);
};
/** What each pointer says, but for what came late to a release that had been left; the one that was moved last first. */
const movedLast = (world) => readTargets(world).flatMap(([, { pointer }]) => {
	const left = leftIn(pointer);
	return desiredVersion(pointer.filter(({ says }) => says !== void 0 && !left.has(says.release))) ?? [];
}).toSorted((a, b) => b.modified - a.modified);
/**
* Going back was the last that was done here, finished or not: whoever goes back again goes there, and no further. Undefined: a pointer was
* moved elsewhere after that.
*/
const begunBack = (world) => {
	const moved = movedLast(world);
	const version = moved.find(({ says }) => (says?.away || says?.left !== void 0) && says.release === moved[0]?.says?.release);
	const says = version?.says;
	if (!version || !says) return void 0;
	return {
		to: says.release,
		from: says.left ?? says.away?.from ?? void 0,
		away: says.away,
		run: says.run,
		moved: version.modified
	};
};
/**
* Where no ledger tells it: what a pointer says that is not proved there, else what was moved last. What somebody wrote by hand is left only
* where something runs it: else what the pointer said before is what runs.
*/
const leavingByPointers = (world) => {
	const said = readTargets(world).flatMap(([, target]) => saidAndRun(target) ?? []).toSorted((a, b) => b.modified - a.modified);
	return (said.find(({ labels }) => !labels.includes("verified")) ?? said[0])?.says?.release;
};
/** The newest version; one that was written by hand, with an image that no release has, only where something runs that. */
const saidAndRun = ({ pointer, fleet }) => {
	const desired = desiredVersion(pointer);
	if (!desired || desired.says) return desired;
	if (!pointer.some(({ image, says }) => says !== void 0 && image === desired.image) && isOn(fleet, desired.image)) return desired;
	return oldestFirst(pointer).findLast(({ says }) => says !== void 0) ?? desired;
};
// packages/domain/src/environment/ways-back.ts
/** The releases that an environment could go back to, and what speaks against each: looked at, never assumed. */
/** Verified here and not rejected since, the last verified first; from the targets' histories where no ledger tells it. */
const goodIn = (world) => {
	const { good } = stateOf(world.ledger);
	return newestCounting(world.ledger) ? good : goodByPointers(world);
};
const isOpen = (world, release, leaving) => release !== leaving && canBeOn(world, release);
/** Every release that was verified here, newest first, with what speaks against it. */
const candidates = (world, leaving) => goodIn(world).map((release) => ({
	release,
	because: isOpen(world, release, leaving) ? "" : obstaclesText(obstacles(world, release, leaving))
}));
const candidatesText = (ways) => ways.map(({ release, because }) => `${release}: ${because || "it can be gone back to"}`).join(". ");
/** The last verified one against which nothing speaks; undefined: there is none, or nobody can tell which one it is. */
const bestWay = (world, leaving) => isWayUnclear(world, leaving) ? void 0 : firstOpen(world, leaving);
const firstOpen = (world, leaving) => goodIn(world).find((release) => isOpen(world, release, leaving));
/** Whether all is on a release whose image is gone, hangs on targets that cannot be read. */
const isWayUnclear = (world, leaving) => unreadTargets(world).length > 0 && firstOpen(world, leaving) !== bestWayLater(world, leaving);
/** The last verified one that could be launched anew: where something else will run, it is no help that all is on it now. */
const bestWayLater = (world, leaving) => goodIn(world).find((release) => obstacles(world, release, leaving).length === 0);
/** By the ledger alone, whether or not its image is there: the last verified one that nobody says anything against. */
const lastGood = (world, leaving) => stateOf(world.ledger).good.find((release) => release !== leaving && objections(world, release).length === 0);
// packages/domain/src/environment/as-before.ts
/** Whether a process has changed nothing of an environment's records: what another step or attempt of its run did is not its doing. */
const recordsOf = (world) => JSON.stringify([newestCounting(world.ledger)?.version ?? 0, ...readTargets(world).map(([name, { pointer }]) => [name, desiredVersion(pointer)?.version ?? 0])]);
/** `first`, `last`: what the process saw first and last. */
const isAsBefore = (first, last) => recordsOf(first) === recordsOf(last);
// packages/domain/src/environment/left-out.ts
const LINE = /^([^:\n]+):\s*(\S[^\n]*)$/;
const LONGEST_REASON = 200;
/** Reads the input `only`; empty: nothing is left out. */
const readOnly = (input, environment) => {
	const text = input.trim();
	if (text === "") return {
		environment,
		leftOut: void 0
	};
	const { targets, waves, name } = environment;
	const names = targets.map((target) => target.name);
	const complaining = (wrong) => ({ complaints: [{
		at: { source: "input only" },
		wrong,
		allowed: `allowed: <target>, <target>: <reason>, with targets of ${name}: ${names.join(", ") || "none"}`
	}] });
	const [, listed = "", reason = ""] = LINE.exec(text) ?? [];
	const only = listed.split(",").flatMap((one) => one.trim() === "" ? [] : [one.trim()]);
	if (only.length === 0 || reason === "") return complaining(`${JSON.stringify(text)} is not <target>, <target>: <reason>`);
	const unknown = only.filter((one) => !names.includes(one));
	if (unknown.length > 0) return complaining(`${unknown.map((one) => JSON.stringify(one)).join(", ")} is no target of ${name}`);
	if (reason.length > LONGEST_REASON) return complaining(`the reason is longer than ${LONGEST_REASON} characters`);
	const left = targets.filter((target) => !only.includes(target.name));
	if (left.length === 0) return complaining("every target is named, so nothing is left out");
	const kept = targets.filter((target) => only.includes(target.name));
	const torn = left.find((one) => kept.some((other) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.gn)(other) === (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.gn)(one)));
	if (torn) return complaining(`${torn.name} has its pointer in common with a target that is named`);
	return {
		environment: {
			...environment,
			targets: kept,
			waves: waves.map((wave) => wave.filter((one) => only.includes(one))).filter(hasTargets)
		},
		leftOut: {
			targets: left.map((target) => target.name),
			reason: reason.trim()
		}
	};
};
const hasTargets = (wave) => wave.length > 0;
/** A clause. */
const leftOutText = ({ targets, reason }) => `left out: ${targets.join(", ")} (${reason})`;
/** The world of what is worked on. */
const withoutLeftOut = (world, leftOut) => leftOut ? {
	...world,
	targets: new Map([...world.targets].filter(([name]) => !leftOut.targets.includes(name)))
} : world;
/** What is told of them beside the others. */
const leftOutResults = (leftOut, world) => (leftOut?.targets ?? []).map((target) => {
	const found = world?.targets.get(target);
	const pointer = found && isRead(found) ? desiredVersion(found.pointer) : void 0;
	const why = leftOut?.reason ?? "";
	return {
		target,
		outcome: "left-out",
		release: pointer?.says?.release,
		image: pointer?.image ?? "",
		groups: [],
		why
	};
});
// packages/domain/src/environment/preflight.ts
/**
* Empty: nothing stands in the way.
* @param image what its groups are to run; undefined: nobody knows its id there yet
* @param beside names of the groups that are pinned together with its own
*/
const targetRefusals = (wish, target, found, image, beside = /* @__PURE__ */ new Set()) => {
	if (!found || !isRead(found)) return [unread$1(target, found)];
	const empty = selectsNothing(wish.selections, target, found.fleet);
	if (empty) return [{
		target,
		...empty
	}];
	return [...found.fleet.groups.values()].flatMap((group) => {
		const refusal = groupRefusal(wish, group, image, beside);
		return refusal ? [{
			target,
			group: group.name,
			...refusal
		}] : [];
	});
};
/** Full sentences; what says its target itself needs no name before it. */
const refusalsText = (refusals, several) => refusals.map(({ target, message }) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.ht)(several && !message.startsWith("Target ") ? `${target}: ${message}` : message)).join(" ");
const unread$1 = (target, found) => {
	const { unreadable, code = "target.unreadable", passes } = found ?? { unreadable: "it was not looked at" };
	return {
		target,
		code,
		message: `Target ${target} cannot be read: ${unreadable}`,
		...passes ? { passes } : {}
	};
};
/** A group that would launch the image already is not changed, so nothing of it is refused. */
const groupRefusal = (wish, group, image, beside) => {
	if (!readable$1(group)) {
		const { name, unreadable, code = "target.unreadable" } = group;
		return {
			code,
			message: code === "group.missing" ? unreadable : `Group ${name} cannot be read: ${unreadable}`
		};
	}
	if (image !== void 0 && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(group, image)) return void 0;
	const isKnown = image !== void 0 && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(group).every(({ volumes }) => !volumes || volumes.roots.has(image));
	const { unpinned, strategy } = wish;
	return preflight(group, {
		unpinned,
		strategy,
		beside,
		...isKnown ? { image } : {}
	}) ?? unknownVersion(group);
};
// packages/domain/src/environment/continuing.ts
/** Undefined: there is something to go on with, and it may go on. */
const notContinued = ({ environment, approvals, writer }, world) => {
	const { intent } = stateOf(world.ledger);
	const ending = (outcome, why, code) => {
		const [pointer] = desiredVersions(world);
		return { end: {
			release: pointer?.says?.release,
			image: pointer?.image ?? "",
			targets: [],
			groups: [],
			outcome,
			why,
			...code ? { code } : {}
		} };
	};
	if (intent === null) return lastEvent(world.ledger)?.run === writer.run ? void 0 : ending("unchanged", `nothing is unfinished in ${environment}`);
	const { release } = intent;
	if (intent.kind === "rollback" || world.barred.has(release)) return void 0;
	const missing = missingApprovals(approvals, world, intent);
	if (missing !== void 0) return ending("failed", `${environment} is to run ${release}, and ${missing}.`, "continue.unapproved");
	const foreign = readTargets(world).flatMap(([name, { pointer }]) => {
		const drift = driftOf(pointer, world.ledger);
		return drift?.is === "foreign" ? [foreignText(name, drift)] : [];
	});
	if (foreign.length > 0) return ending("failed", foreign.join(" "), "pointer.foreign");
	const elsewhere = readTargets(world).filter(([, { pointer }]) => desiredVersion(pointer)?.says?.release !== release);
	if (elsewhere.length === 0) return void 0;
	return ending("paused", `${environment} is to run ${release}, which the pointer does not say yet in ${elsewhere.map(([name]) => name).join(", ")}: promote goes on with that`);
};
/** What is missing of those who approved the promotion, as its announcement tells them; undefined: nothing is. */
const missingApprovals = ({ count, of }, { ledger }, { release, run }) => {
	if (count === 0) return void 0;
	const announced = countingVersions(ledger).findLast(({ event }) => event.kind === "promoting" && event.release === release && event.run === run);
	if (!announced) return "the ledger does not tell any more who approved that";
	const logins = announced.event.approvers.map((login) => login.toLowerCase());
	const counting = new Set(logins.filter((login) => of?.some((one) => one.toLowerCase() === login) ?? true));
	return counting.size >= count ? void 0 : `the ledger tells of ${counting.size} of the ${count} approvals that are asked for`;
};
// packages/domain/src/environment/import-away.ts
/** A rollback that was made while home could not be read: its ledger is told of it before anything else is decided there. */
/** All that the pointers' histories tell of, oldest first: what was moved afterwards does not undo that it happened. */
const toldBy = (world) => readTargets(world).flatMap(([, { pointer }]) => pointer.flatMap(({ says, modified }) => says?.away ? [{
	...says,
	away: says.away,
	modified
}] : [])).toSorted((a, b) => a.modified - b.modified);
/**
* The oldest rollback that pointers tell of and the ledger does not know; undefined: there is none. What is older than all that the ledger
* still tells was known once. Of what a lost ledger was not told the newest counts.
*/
const untoldRollback = (world) => {
	const told = toldBy(world);
	const events = countingVersions(world.ledger);
	const [first] = events;
	if (!first) return told.at(-1);
	return told.find((one) => one.modified >= first.modified && !events.some((event, index) => isOf(event, one, events.slice(index + 1))));
};
/**
* Whether an event tells of it: a run may have rolled back before, so it is younger, or it leaves the same release and nobody has brought
* that since (a run that has not noticed that home is back moves the rest of its pointers after that). `later`: what was written after it.
*/
const isOf = ({ event, modified }, told, later) => {
	if (event.kind !== "rolling-back" || event.run !== told.run || event.release !== told.release) return false;
	const isYounger = modified >= told.modified || (event.evidence.moved ?? "") >= iso$2(told.modified);
	const isSame = (event.evidence.left ?? null) === told.away.from;
	return isYounger || isSame && !later.some(({ event: one }) => one.kind === "promoting" && one.release === told.away.from);
};
const iso$2 = (ms) => new Date(ms).toISOString();
/** When it moved the last of its pointers, ms. */
const movedBy = ({ run, release, away }, world) => Math.max(...toldBy(world).filter((one) => one.run === run && one.release === release && one.away.from === away.from).map(({ modified }) => modified));
/** As the run that rolled back would have written it. */
const importAway = (world, writer, now) => {
	const told = untoldRollback(world);
	if (!told) return void 0;
	const { release, run, away } = told;
	const because = `${away.by} rolled back to ${release} while home could not be read`;
	const happening = {
		kind: "rolling-back",
		release,
		from: away.from,
		reason: away.reason,
		hold: true,
		...away.named ? { retakes: true } : {},
		...newestCounting(world.ledger) ? {} : recoveredFrom(world)
	};
	const evidence = away.from === null ? {} : { left: away.from };
	return writeEvent(world.ledger, happening, {
		...writer,
		run,
		actor: away.by
	}, now, because, { evidence: {
		...evidence,
		imported: writer.run,
		moved: iso$2(movedBy(told, world))
	} });
};
// packages/domain/src/environment/halt.ts
const haltsIn = (world, { home, places }) => {
	const halts = [...world.halt ? [{
		place: home,
		halt: world.halt
	}] : [], ...readTargets(world).flatMap(([name, { halt }]) => halt ? [{
		place: places.get(name) ?? name,
		halt
	}] : [])];
	return {
		halted: told$1(halts.flatMap(({ place, halt }) => "reason" in halt ? [{
			place,
			why: halt.reason
		}] : [])),
		unread: told$1(halts.flatMap(({ place, halt }) => "unreadable" in halt ? [{
			place,
			why: halt.unreadable
		}] : []))
	};
};
const told$1 = (halts) => [...Map.groupBy(halts, ({ why }) => why)].map(([why, alike]) => `in ${[...new Set(alike.map(({ place }) => place))].join(", ")}: ${why}`).join("; ");
// packages/domain/src/environment/standing.ts
/** What an environment's records say before anybody asks what is to be done: whether anything may be decided on them at all. */
/** Why nobody but a rollback may decide anything here; undefined: the ledger can be believed, or was never written. */
const unbelievable = (environment, world) => {
	const reading = readingOf(world.ledger, isPointed(world));
	if (reading.is === "lost") return {
		code: "ledger.lost",
		why: `The ledger of ${environment} is lost: ${reading.why}.`
	};
	if (reading.is === "newer") return {
		code: "ledger.newer",
		why: `A newer release of golden-ami works on ${environment}: ${reading.why}.`
	};
};
/** What nobody may ask counts as halted, but is told as the permission that is missing. */
const halted = (environment, world, where) => {
	const { halted, unread } = haltsIn(world, where);
	if (halted !== "") return {
		code: "environment.halted",
		why: `${environment} is halted ${halted}`
	};
	return unread === "" ? void 0 : {
		code: "aws.denied",
		why: `Whether ${environment} is halted cannot be read ${unread}`
	};
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
		const release = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.un)(name);
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
// packages/domain/src/environment/predict.ts
/** What the environment is after a step that succeeds; without a step, after a wait that ends well. For plans on paper. */
const predictEnvironment = (world, step, now = 0) => {
	if (!step) return withTargets(withoutPatience(world), (found) => isRead(found) ? waited$1(found) : unread(found));
	switch (step.do) {
		case "write-event": return {
			...world,
			ledger: predictLedger(world.ledger, step, now)
		};
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
		default: return withTargets(world, (found, name) => {
			if (!isRead(found)) return found;
			if (name === step.target) return assumeTarget(found, step, now);
			return step.do === "pin-template" ? {
				...found,
				fleet: withoutFollower(found.fleet, step.group)
			} : found;
		});
	}
};
/** @param now ms */
const predictLedger = (ledger, { value, digest }, now) => [...ledger, {
	version: (newestVersion(ledger)?.version ?? 0) + 1,
	modified: now,
	digest,
	by: "",
	...decodeEvent(value)
}];
/** A label is on one version. @param now ms */
const predictPointer = (pointer, step, now) => {
	switch (step.do) {
		case "put-pointer": {
			const version = (desiredVersion(pointer)?.version ?? 0) + 1;
			return [...pointer, {
				version,
				image: step.image,
				modified: now,
				labels: [],
				says: decodeDescription(step.description)
			}];
		}
		case "unlabel-pointer": return pointer.map((known) => known.version === step.version ? withoutLabel(known, step.label) : known);
		case "label-pointer": return pointer.map((known) => {
			const others = withoutLabel(known, step.label);
			return known.version === step.version ? {
				...others,
				labels: [...others.labels, step.label]
			} : others;
		});
	}
};
const withoutLabel = (known, label) => ({
	...known,
	labels: known.labels.filter((other) => other !== label)
});
const withTargets = (world, change) => ({
	...world,
	targets: new Map([...world.targets].map(([name, found]) => [name, change(found, name)]))
});
/** On paper nothing is waited for: what cannot be read now is not read. */
const notAwaited = (targets) => new Map([...targets].map(([name, found]) => [name, isRead(found) ? found : unread(found)]));
const waited$1 = (found) => ({
	...found,
	fleet: predictFleet(found.fleet)
});
/** Nor does home come back on paper. */
const withoutPatience = (world) => {
	if (!world.away) return world;
	const { passes: _, ...away } = world.away;
	return {
		...world,
		away
	};
};
/** What cannot be read now is not read on paper. */
const unread = ({ passes: _, ...found }) => found;
const assumeTarget = (target, step, now) => {
	switch (step.do) {
		case "put-pointer":
		case "label-pointer":
		case "unlabel-pointer": return {
			...target,
			pointer: predictPointer(target.pointer, step, now)
		};
		default: return {
			...target,
			fleet: predictFleet(target.fleet, step)
		};
	}
};
// packages/domain/src/environment/writers.ts
/**
* Who has written what a decision stands on. Any principal that may write the parameters can write a record that counts, and a pointer with
* our words: one that never wrote there before is named for a while, so that whoever approves can ask.
*/
/** The role behind a session (`<account> role <name>`), whatever the session is called; other principals by their ARN. */
const principalOf = (arn) => {
	const [, account, role] = /^arn:[^:]+:sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn) ?? [];
	return role === void 0 ? arn : `role ${role} of ${account}`;
};
/** Principals whose first version is one of the newest, while others wrote before them. */
const newcomers = (versions) => {
	const first = /* @__PURE__ */ new Map();
	const ascending = [...versions].sort((a, b) => a.version - b.version);
	for (const { version, by } of ascending) {
		const principal = principalOf(by);
		if (by !== "" && !first.has(principal)) first.set(principal, {
			version,
			by: principal
		});
	}
	const from = ascending.at(-5)?.version ?? 0;
	const begun = ascending[0]?.version ?? 0;
	return [...first.values()].filter(({ version }) => version >= from && version > begun);
};
const sentence = (what) => ({ version, by }) => `Version ${version} of ${what} is the first one there by ${by}: other principals wrote those before it.`;
/** Full sentences. */
const writerRemarks = (environment, world) => [...newcomers(countingVersions(world.ledger)).map(sentence(`the ledger of ${environment}`)), ...readTargets(world).flatMap(([name, { pointer }]) => newcomers(pointer.map(({ version, by = "" }) => ({
	version,
	by
}))).map(sentence(`the pointer of ${name}`)))];
// packages/domain/src/environment/remarks.ts
/** What somebody ought to know of an environment's records, though it stops nobody. */
/** Stray versions that are named one by one. */
const MOST_NAMED = 5;
/** Full sentences. What AWS and people wrote is untrusted text. */
const recordRemarks = (environment, world, where) => {
	const stray = strayVersions(world.ledger);
	const named = stray.slice(-5).map(({ version, by, noEvent }) => `Version ${version} of the ledger of ${environment} is no event and counts for nothing: ${noEvent}. ${by || "Somebody"} wrote it.`);
	const others = stray.length > MOST_NAMED ? [`${stray.length - MOST_NAMED} further versions of the ledger of ${environment} are no events either.`] : [];
	const reading = readingOf(world.ledger, isPointed(world));
	const unbelieved = reading.is === "newer" || reading.is === "lost" && world.away === void 0 ? [`The ledger of ${environment}: ${reading.why}.`] : [];
	const halt = halted(environment, world, where);
	return [
		...[
			...named,
			...others,
			...unbelieved,
			...halt ? [halt.why] : []
		],
		...writerRemarks(environment, world),
		...awayRemarks(environment, world)
	];
};
/** Also for when home goes away later. */
const awayRemarks = (environment, { away }) => away === void 0 ? [] : [`Home of ${environment} cannot be read: ${away.unreadable}`];
// packages/domain/src/job/canceller.ts
/** Of a limit that is known to the minute at best, and of clocks that differ. */
const CLOSE = 6e4;
/**
* What GitHub says of a job that it cancels, as it is seen in many runs; it documents none of it. A job's own steps can say the same, so what
* speaks against a person comes first.
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
*/
const SAYS = [
	[/\bexceeded the maximum execution time\b/, {
		by: "time-limit",
		because: "the job came to its time limit"
	}],
	[/^The strategy configuration was canceled because\b/, {
		by: "sibling",
		because: "another job of its matrix had failed"
	}],
	[/^Canceling since a (?:higher priority|deadlock)\b/, {
		by: "newer-run",
		because: "another run of its concurrency group took its place"
	}],
	[/^The (?:runner has received a shutdown signal|self-hosted runner lost communication)\b/, {
		by: "runner",
		because: "its runner was shut down"
	}]
];
/** Logins have letters, digits and single hyphens; those of managed users an underscore. */
const BY_LOGIN = /^The run was canceled by @([A-Za-z0-9_-]{1,100})(\[bot\])?\.?$/;
const cancellerOf = ({ now, limit, annotations }) => {
	const said = "unreadable" in annotations ? [] : annotations.map((message) => message.trim());
	const [other] = SAYS.flatMap(([pattern, canceller]) => said.some((message) => pattern.test(message)) ? [canceller] : []);
	if (other) return other;
	const logins = said.flatMap((message) => BY_LOGIN.exec(message) ?? []);
	if (said.filter((message) => BY_LOGIN.exec(message)?.[2] !== void 0).length > 0) return {
		by: "program",
		because: "a program had cancelled the run, and no person"
	};
	const [, login] = logins;
	if (login !== void 0) return {
		by: "person",
		login
	};
	if (limit !== void 0 && now >= limit - CLOSE) return {
		by: "time-limit",
		because: "the job had come to its time limit"
	};
	const [why, mayCome] = "unreadable" in annotations ? [annotations.unreadable, annotations.passes === true] : ["GitHub has not said so yet", true];
	return {
		by: "nobody-knows",
		because: `nobody can tell who had cancelled the job (${why})`,
		mayCome
	};
};
// packages/domain/src/lock/await-lock.ts
const SHORTEST = 5e3;
/** A lock that was given back is found within this time. */
const LONGEST = 3e4;
/** A lock that was only just taken is given back soon more often than one that has been held for long. */
const PART = 10;
/** ms until the next look, after so many ms: a tenth of them. */
const pause = (waited) => Math.min(LONGEST, Math.max(SHORTEST, waited / PART));
const iso$1 = (ms) => new Date(ms).toISOString();
/**
* Whose claim comes next is decided by the claims: of several that find the lock free one gets it, and the others wait on. What was shown as
* held a moment ago is not believed to be free at once: reads lag behind one another.
*/
const awaitLock = ({ wish, since, until }, history, { now, cancelled }) => {
	const held = inTheWay(history, wish, now);
	const who = held ? `${describeHolder(held)} (since ${iso$1(heldSince(history, held))})` : "a run that has just given it back";
	const why = `${wish.environment} is locked by ${who}.`;
	const by = held ? { by: held } : {};
	if (cancelled) return { end: {
		lock: "cancelled",
		because: `Cancelled while it waited: ${why}`,
		...by
	} };
	if (!held && now >= since + SHORTEST) return { end: "free" };
	if (now >= until) return { end: {
		lock: "held",
		because: `${why} It was waited for as long as this run may wait.`,
		...by
	} };
	return {
		wait: why,
		until: Math.min(until, now + (held ? pause(now - since) : SHORTEST))
	};
};
// packages/domain/src/lock/locked.ts
/** A machine that acts only while it holds its environment's lock. */
/** ms that a claim lasts without renewal: the longest that a runner that died keeps others waiting. */
const LOCK_LIFETIME = 18e5;
/** ms that reads of a lock lag behind at most, as far as anybody waits for them. */
const SHOWN_WITHIN$1 = 15e3;
/** Bytes of the reason: a claim has to fit a parameter, in any script. */
const FORCE_BYTES = 300;
/** The subject of the lock's steps; not the environment's name, so that a refused ledger is not taken for a refused lock. */
const lockSubject = (environment) => `the lock of ${environment}`;
const iso = (ms) => new Date(ms).toISOString();
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
		after,
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
			...forced && force !== void 0 ? { force: clipped(force, FORCE_BYTES) } : {}
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
const lockedText = ({ environment }, held) => `${environment} is locked by ${describeHolder(held)}.`;
const refusedBy = (refusal) => ({ end: {
	lock: "refused",
	because: refusal.message,
	code: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.On)(refusal)
} });
/**
* What `turn`, the machine's answer to the same world, becomes under the lock. Nothing is claimed for a machine that ends at once.
* `history`: the lock parameter's versions in the same look.
*
* Not for paper: a dry run asks the machine itself.
*/
const withLock = (turn, history, wish, at) => {
	if ("need" in turn) return turn;
	const lock = against(history, wish, at);
	const mine = lock.status === "holds" ? lock.rival : void 0;
	if (lock.status === "taken" || lock.status === "freed" && !("end" in turn)) {
		const taker = lock.rival ? describeHolder(lock.rival) : "somebody who has ended since";
		return unlocked("taken", `The lock of ${wish.environment} was taken over by ${taker}.`, lock.rival);
	}
	const other = wish.waits && wish.force === void 0 ? inTheWay(history, wish, at.now) : void 0;
	if (other) return unlocked("held", lockedText(wish, other), other);
	if ("end" in turn) return mine && lock.refusal === void 0 ? {
		...lock.free(),
		last: turn.end
	} : turn;
	if (mine) return lock.refusal === void 0 ? whileHeld(turn, mine, lock.renew, at) : refusedBy(lock.refusal);
	if (lock.refusal !== void 0) return refusedBy(lock.refusal);
	if (!lock.rival || isEarlierAttempt(lock.rival, wish)) return lock.claim("nobody else may change the environment meanwhile", false);
	if (wish.force !== void 0) return lock.claim(`${wish.force}: not waiting for ${describeHolder(lock.rival)}`, true);
	const why = lockedText(wish, lock.rival);
	const until = (wish.began ?? Number.NEGATIVE_INFINITY) + SHOWN_WITHIN$1;
	return at.now < until && !at.cancelled ? {
		wait: why,
		until
	} : unlocked("held", why, lock.rival);
};
/** The machine under its environment's lock. */
const lockedMachine = (machine, wish) => (world, at) => {
	if (world.away !== void 0) return machine(world, at);
	const turn = withLock(machine(world, at), world.lock, wish, at);
	const away = wish.orWithoutHome && homeWithoutWrites(turn, at);
	return away ? freeing(machine({
		...world,
		away
	}, at), world.lock, wish, at) : turn;
};
/** It is tried once more to give back what is held. */
const freeing = (turn, history, wish, at) => {
	const free = "end" in turn ? freeLock(history, wish, at) : void 0;
	return free && "end" in turn ? {
		act: [free],
		last: turn.end
	} : turn;
};
/** Renews when half of the time is over, before anything else, and never sleeps past that. */
const whileHeld = (turn, mine, renew, at) => {
	const due = mine.renewed + (mine.expires - mine.renewed) / 2;
	if (at.now >= due) return renew(mine);
	return "wait" in turn ? {
		...turn,
		until: Math.min(due, turn.until ?? Number.POSITIVE_INFINITY)
	} : turn;
};
// packages/domain/src/lock/give-back.ts
/** Gives back the lock of a process that nobody hears of any more: its own claim, and nobody else's. */
/** ms: a claim that was written right before the process died may not be shown yet. */
const SHOWN_WITHIN = 15e3;
/** @param mayCome whether the claim may have been written so lately that it is not shown yet */
const giveBack = (wish, mayCome) => ({ lock, since }, at) => {
	const status = claimStatus(lock, wish.claim, at.now);
	const by = holder(lock, at.now);
	if (status === "never" && mayCome && at.now < since + SHOWN_WITHIN) return {
		wait: `no claim of this run on ${wish.environment} is to be seen yet`,
		until: since + SHOWN_WITHIN
	};
	if (status !== "holds") return { end: {
		is: status,
		...by ? { by } : {}
	} };
	const refused = at.refused.get(lockSubject(wish.environment));
	if (refused) return { end: {
		is: "held",
		because: refused.message,
		code: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.On)(refused),
		...by ? { by } : {}
	} };
	const step = freeLock(lock, wish, at);
	if (!step) return { end: { is: "expired" } };
	return { act: [{
		...step,
		because: "the step that held it has ended"
	}] };
};
// packages/domain/src/lock/lock-setting.ts
/**
* Events that somebody causes who wants this run now, and reads what becomes of it. What comes by itself comes again: a schedule, the end of
* another workflow, a push or a pull request, after which there is a next one.
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
*/
const ASKED_FOR = /* @__PURE__ */ new Set([
	"workflow_dispatch",
	"repository_dispatch",
	...[
		"issue_comment",
		"issues",
		"discussion",
		"discussion_comment",
		"pull_request_review",
		"pull_request_review_comment"
	],
	...["release", "deployment"]
]);
/** Without a setting. An attempt after the first is always somebody's. @param attempt 1 for the first */
const lockByDefault = (event, attempt) => attempt > 1 || ASKED_FOR.has(event) ? "wait" : "refuse";
// packages/domain/src/lock/lock-wish.ts
const lockWish = ({ environment, claim, run, attempt, action, began, setting }) => ({
	environment,
	claim,
	run,
	attempt,
	action,
	began,
	lifetime: LOCK_LIFETIME,
	...setting === "wait" ? { waits: true } : {}
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
		case "cancelled": return {
			outcome: "failed",
			why: because,
			code: "run.cancelled"
		};
		case "refused": return {
			outcome: "failed",
			why: because,
			code
		};
	}
};
// packages/domain/src/parameter.ts
const newest = (history) => history.reduce((one, other) => one && one.version > other.version ? one : other, void 0);
/**
* What is known of a parameter after one more look. Reads are eventually consistent, so a look may show less than the one before; versions
* are only ever added, so what was seen once is so. Without this, a run that is shown the past does again what it has done. A parameter
* that was deleted and made again numbers from 1 again: its newest version is younger then.
*/
const seenSoFar = (before, now) => {
	const [known, shown] = [newest(before ?? []), newest(now)];
	if (!before || !known) return now;
	return !shown || known.version > shown.version && shown.modified <= known.modified ? before : now;
};
// packages/actions-kit/src/cancellation.ts
/** Whose cancellation it is, asked of GitHub in the seconds that a cancelled step has, and what `on-cancel` means then. */
/** Annotations that are looked at; GitHub keeps no more of a step. */
const PAGE = 100;
/**
* Asks GitHub once, which has two seconds: the runner kills the step 7.5 s after the signal, and AWS is still to be asked. Needs the permission `checks: read`.
* @see https://docs.github.com/en/rest/checks/runs#list-check-run-annotations
*/
const askCanceller = async (runtime, { check, end }, token) => {
	const annotations = await annotationsOf(runtime, check, token);
	return cancellerOf({
		now: runtime.clock.now(),
		limit: end.limit,
		annotations
	});
};
const annotationsOf = async (runtime, check, token) => {
	if (check === void 0) return { unreadable: "this GitHub does not tell a job its check run" };
	if (token === "") return { unreadable: "the input github-token is empty" };
	try {
		const { data } = await (await (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__.a)(runtime, token, _web_BHuWeErY_js__WEBPACK_IMPORTED_MODULE_3__.n))("GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", {
			...(0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__.o)(runtime),
			check_run_id: check,
			per_page: PAGE
		});
		if (!Array.isArray(data)) throw (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__.s)("a list of annotations");
		return data.map(messageIn);
	} catch (error) {
		return whyNot(error);
	}
};
const messageIn = (annotation) => {
	const message = annotation?.message;
	return typeof message === "string" ? message : "";
};
/** GitHub's answer to a token that has not the permission. */
const NOT_ALLOWED = /\b(?:Resource not accessible|Must have)\b/;
/** Untrusted text. */
const whyNot = (error) => {
	const { status, message } = error;
	const said = typeof message === "string" ? message : String(error);
	if (status === 404 || status === 403 && NOT_ALLOWED.test(said)) return { unreadable: "the job has no permission checks: read" };
	if (status === 401) return { unreadable: "GitHub does not take the token of the input github-token" };
	return {
		unreadable: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.gt)(said),
		passes: true
	};
};
/** @param wished `on-cancel`, as the delivery file or the input has it */
const watchCancellation = (runtime, job, wished, token) => {
	let known = job.canceller;
	const { clock } = runtime;
	const isAsked = () => known !== void 0 || wished === "leave";
	let asking;
	const ask = async () => {
		if (!clock.cancelled() || isAsked()) return;
		asking ??= askCanceller(runtime, job, token);
		known = await asking;
	};
	return {
		runtime: {
			...runtime,
			clock: {
				now: clock.now,
				cancelled: () => clock.cancelled() && isAsked(),
				sleep: (ms, unless) => clock.cancelled() && !isAsked() ? ask() : clock.sleep(ms, unless)
			}
		},
		asking: (look) => async (previous, needs) => {
			const answer = ask();
			try {
				return await look(previous, needs);
			} finally {
				await answer;
			}
		},
		onCancel: (at) => !at.cancelled || known?.by === "person" ? wished : "leave",
		told: (answer) => {
			if (answer.code !== "run.cancelled" || known === void 0 || known.by === "person") return answer;
			if (known.by === "nobody-knows") (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.c)(runtime);
			return {
				...answer,
				why: `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.ht)(answer.why)} ${leftToAws(known.because, wished)}`
			};
		}
	};
};
const leftToAws = (because, wished) => `on-cancel: ${wished} is for a person's cancellation: what is under way is left to AWS, because ${because}.`;
// packages/actions-kit/src/clear-up.ts
/**
* The post step of an action that changes an environment. After a main step that has said what became of it there is nothing to do, unless it
* could not tell who had cancelled it. After one that was killed its claim is given back, and `on-cancel` done where a person has cancelled.
*/
/**
* ms for all of it: GitHub ends a cancelled job five minutes after its cancellation, post steps included. The main step had ten seconds of
* them, and what is on its way when the time is over has another minute.
*/
const IN_ALL = 21e4;
/** ms, parts of it. */
const TO_GIVE_BACK = 6e4;
const TO_ASK = 45e3;
const BETWEEN_QUESTIONS = 5e3;
/** Nothing here fails the job: it warns. */
const clearUp = async (given, how) => {
	const by = given.clock.now() + IN_ALL;
	const runtime = (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__.r)(given, by);
	try {
		const ending = (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.t)(runtime);
		if (!ending) return;
		const { left, main, undecided } = ending;
		if (main === "killed") runtime.annotate("warning", "The step was killed before it could say what became of it.");
		if (main !== "concluded" && left.held) await clearLock(runtime, left.held, main, how);
		if (how.cancel && (main === "killed" || undecided)) await clearRollout(runtime, left, how.cancel, how.token, by);
	} catch (error) {
		runtime.annotate("warning", `What was left could not be cleared up: ${messageOf(error)}`);
	}
};
const messageOf = (error) => error instanceof Error ? error.message : String(error);
const clearLock = async (runtime, held, main, { claimOf }) => {
	const { environment } = held.lock;
	try {
		const until = runtime.clock.now() + TO_GIVE_BACK;
		const short = (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_2__.r)(runtime, until);
		const end = await givenBack(short, giveBack(held.lock, main === "killed"), await claimOf(held, short), until);
		if (typeof end === "string") return warnHeld(runtime, held, end);
		if (end.is === "held") return warnHeld(runtime, held, end.because ?? "");
		runtime.line(`the lock of ${environment}: ${LOCK_TEXT[end.is]}${end.by ? `; ${end.by.action} in ${end.by.run} holds it` : ""}`);
	} catch (error) {
		warnHeld(runtime, held, messageOf(error));
	}
};
const LOCK_TEXT = {
	freed: "the claim that the step had left was given back",
	taken: "another run has taken it over from the step",
	expired: "the claim of the step has run out",
	never: "the step held no claim"
};
/** The text: why it did not come to an end. */
const givenBack = async (runtime, machine, claim, until) => {
	const outcome = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.ut)(machine, {
		...claim,
		tell: () => {}
	}, runtime.clock, until);
	if ("notShown" in outcome) return outcome.notShown;
	return "still" in outcome ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.En)(outcome.still) : outcome.end;
};
const warnHeld = (runtime, { lock }, why) => runtime.annotate("warning", `Whether the lock of ${lock.environment} was given back is not known: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.ht)(why)} It runs out by itself ${lock.lifetime / 6e4} minutes after it was last renewed; a re-run of this run has it at once.`);
const clearRollout = async (runtime, { job, onCancel }, cancel, token, by) => {
	if (onCancel === void 0) return;
	const canceller = await askWithPatience(runtime, () => askCanceller(runtime, job, token));
	if (canceller.by !== "person") return runtime.annotate("warning", `on-cancel was not done: what is under way is left to AWS, because ${canceller.because}.`);
	const whose = `The run was cancelled by ${canceller.login}.`;
	if (onCancel === "too-long") return runtime.annotate("warning", `${whose} on-cancel was not done: the delivery file says more of the environment than a post step can be told.`);
	const end = {
		limit: job.end.limit,
		by,
		because: "GitHub ends a cancelled job, with its post steps, after five minutes"
	};
	runtime.annotate("warning", `${whose} ${await cancel(onCancel, cancelledFromTheBeginning(runtime), {
		...job,
		canceller,
		end
	})}`);
};
/** GitHub may take some seconds to say who it was. */
const askWithPatience = async (runtime, ask) => {
	const until = runtime.clock.now() + TO_ASK;
	for (;;) {
		const canceller = await ask();
		if (canceller.by !== "nobody-knows" || !canceller.mayCome || runtime.clock.now() >= until) return canceller;
		await runtime.clock.sleep(BETWEEN_QUESTIONS);
	}
};
/** As the main step would have gone on. */
const cancelledFromTheBeginning = (runtime) => {
	const { clock } = runtime;
	return {
		...runtime,
		clock: {
			now: clock.now,
			cancelled: () => true,
			sleep: clock.sleep
		}
	};
};
/** What came of `on-cancel` in a post step. What its time was too short for goes on in AWS. */
const cameOfCancel = (onCancel, { outcome, why, code }) => {
	if (outcome === "still-running") return `on-cancel: ${onCancel} was begun by the post step, and its time is over: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.ht)(why)} Run again to go on.`;
	return `on-cancel: ${onCancel} was ${outcome !== "failed" || code === "run.cancelled" ? "done" : "tried"} by the post step: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.ht)(why)}`;
};
// packages/actions-kit/src/environment-run.ts
/** The claim is made once for each process: legs of a matrix and calls of one workflow have run, attempt and job in common. */
const environmentRun = (runtime, { name: environment, lock }, action, digest) => {
	const { github, unique } = runtime;
	const { actor, runAttempt: attempt, event } = github;
	const setting = lock ?? lockByDefault(event, attempt);
	const run = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.q)(github);
	const claim = digest(`${unique} ${action}`).slice(0, 16);
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
			claim,
			run,
			attempt,
			action,
			began: runtime.clock.now(),
			setting
		})
	};
};
/** The claim, as a post step gives it back. @param checked whether home's account is the one that the delivery file says */
const environmentClaim = ({ family, home }, lock, checked) => ({
	family,
	lock,
	home: {
		account: checked ? home.account : void 0,
		region: home.region,
		role: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(home, lock.environment)
	}
});
// packages/actions-kit/src/read-environment.ts
/** Without a file nothing is compared with the job's account. */
const ANY_ACCOUNT = "000000000000";
const ANY_REGION = "us-east-1";
/**
* @param name of the environment; that it is empty or malformed is for the caller to complain about
* @param unsaid for what no environment describes: the name of it, and keys beside `home` that inputs need not say. Absent: there has to be
*   a file, as gates, windows and holds have no other place to be written
*/
const readEnvironment = async (runtime, action, name, unsaid) => {
	const config = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.at)(runtime);
	if ("complaints" in config) return {
		file: void 0,
		complaints: config.complaints,
		found: void 0
	};
	const { file } = config;
	if (!file && !unsaid) return {
		file: void 0,
		complaints: [withoutFile(runtime.input("config"))],
		found: void 0
	};
	const environmentName = file ? name : name || (unsaid?.name ?? "");
	const known = file ? void 0 : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.ct)(ANY_ACCOUNT, runtime.aws.region ?? ANY_REGION, unsaid?.keys);
	const read = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.ot)(runtime, action, file, { environment: environmentName }, known);
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
const withoutFile = (config) => config === "" ? {
	at: { source: "input config" },
	wrong: `there is no ${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.it} in the workspace, and nothing else describes an environment`,
	allowed: "required: the delivery file; was the repository checked out before this step?"
} : {
	at: { source: "input config" },
	wrong: `it is ${config}, and nothing but the delivery file describes an environment`,
	allowed: `required: the path of the delivery file, or nothing for ${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.it}`
};
// packages/actions-kit/src/run-under-lock.ts
/** Runs a machine under its environment's lock, or on paper. */
/**
* For machines that change an environment: they act only while they hold its lock, and give it back with their end. What was seen while
* another run held it counts for nothing: the world is looked at anew.
*/
const runUnderLock = async (run, runtime) => {
	const { lock, waiting } = run;
	const started = runtime.clock.now();
	if (run.dryRun) return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.E)({
		...run,
		machine: (world, at) => run.machine(world, at, started)
	}, runtime);
	const look = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.D)(run, runtime);
	const ends = (deadline) => Math.min(deadline, run.jobEnd?.by ?? deadline);
	let outcome = await onceUnderLock({
		...run,
		look
	}, runtime, started, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.w)(run, runtime));
	while (lock.waits && waiting && isHeld(outcome)) {
		const over = await waited({
			...waiting,
			lock,
			judge: run.judge
		}, runtime, ends(started + waiting.atMost));
		if (over !== "free") return {
			...over,
			world: outcome.world,
			watched: outcome.watched
		};
		runtime.line(`no other run holds the lock of ${lock.environment} any more: looking anew`);
		const began = runtime.clock.now();
		outcome = await onceUnderLock({
			...run,
			look
		}, runtime, began, ends(Math.max(started + run.timeout, began + waiting.afterwards)));
	}
	return outcome;
};
const isHeld = (outcome) => "end" in outcome && outcome.end.lock === "held";
const onceUnderLock = async (run, runtime, began, deadline) => {
	const watch = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.k)((world, at) => run.machine(world, at, began));
	return {
		...await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.ut)(lockedMachine(watch.machine, run.lock), {
			look: run.look,
			act: run.act,
			judge: run.judge,
			tell: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.F)(runtime),
			letGo: (world, at) => [freeLock(world.lock, run.lock, at)].filter((step) => step !== void 0)
		}, runtime.clock, deadline, (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.f)(runtime)),
		watched: watch.watched()
	};
};
/** That it is free, or what the run ends as: refused or cancelled, or home could not be read until the time was over. */
const waited = async ({ look, lock, judge }, runtime, until) => {
	const since = runtime.clock.now();
	const outcome = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.ut)((history, at) => awaitLock({
		wish: lock,
		since,
		until
	}, history, at), {
		look,
		act: async () => void 0,
		judge,
		tell: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.I)(runtime)
	}, runtime.clock, until, (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.f)(runtime));
	if ("still" in outcome) return { still: outcome.still };
	if ("notShown" in outcome) throw new Error("a wait asks AWS for nothing");
	return outcome.end === "free" ? "free" : { end: outcome.end };
};
// packages/aws/src/group-facts.ts
/** @see https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TrafficSourceIdentifier.html */
const trafficOf = ({ TargetGroupARNs, LoadBalancerNames, TrafficSources }) => {
	const sources = TrafficSources ?? [];
	const lattice = sources.some(({ Type }) => Type === "vpc-lattice");
	return {
		loadBalanced: (TargetGroupARNs?.length ?? 0) + (LoadBalancerNames?.length ?? 0) > 0 || sources.some(({ Type }) => Type !== "vpc-lattice"),
		...lattice ? { lattice } : {}
	};
};
const ownersOf = (facts) => {
	const owner = ownerOf(facts);
	const stack = tag(facts, "aws:cloudformation:stack-name");
	return {
		...owner ? { owner } : {},
		...stack === void 0 ? {} : { stack },
		...facts.ServiceLinkedRoleARN === void 0 ? {} : { role: facts.ServiceLinkedRoleARN }
	};
};
const tag = ({ Tags = [] }, key) => Tags.find(({ Key }) => Key === key)?.Value;
/**
* Services mark the groups that they keep. Terraform leaves no mark.
* @see https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_Operator.html
* @see https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html
* @see https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/applications-tagging-resources.html
*/
const ownerOf = (facts) => {
	const nodes = tag(facts, "eks:nodegroup-name");
	const cluster = tag(facts, "eks:cluster-name");
	const beanstalk = tag(facts, "elasticbeanstalk:environment-name");
	if (nodes !== void 0 || cluster !== void 0) return { what: `${nodes === void 0 ? "a node group" : `node group ${nodes}`} of Amazon EKS${cluster === void 0 ? "" : ` cluster ${cluster}`}` };
	if (beanstalk !== void 0) return { what: `AWS Elastic Beanstalk environment ${beanstalk}` };
	return facts.Operator && { what: `${facts.Operator.Principal ?? "a service"}, its operator: nobody else can change it` };
};
// packages/aws/src/group-launches.ts
/** A mixed instances policy has the plain form that AWS tells. */
const policyOf = ({ MixedInstancesPolicy }) => MixedInstancesPolicy;
/** Every launch template that a group may launch from, as it names it. */
const specificationsOf = ({ LaunchTemplate, MixedInstancesPolicy }) => {
	const mixed = MixedInstancesPolicy?.LaunchTemplate;
	const overrides = (mixed?.Overrides ?? []).flatMap(({ LaunchTemplateSpecification }) => LaunchTemplateSpecification ?? []);
	return [LaunchTemplate ?? mixed?.LaunchTemplateSpecification ?? {}, ...overrides];
};
const isSameTemplate = (one, other) => one.LaunchTemplateId !== void 0 && one.LaunchTemplateId === other.LaunchTemplateId || one.LaunchTemplateName !== void 0 && one.LaunchTemplateName === other.LaunchTemplateName;
/** The default version stays where it is when a version is added, so `$Default` is not reached. */
const follows = (group, template) => specificationsOf(group).some((one) => one.Version === "$Latest" && isSameTemplate(one, template));
/** As it is written: what is named by its id in one place and by its name in another is asked about twice. */
const eachOnce = (specifications) => {
	const written = ({ LaunchTemplateId = "", LaunchTemplateName = "", Version = "$Default" }) => `${LaunchTemplateId}/${LaunchTemplateName}/${Version}`;
	return [...new Map(specifications.toReversed().map((one) => [written(one), one])).values()].toReversed();
};
/**
* Each template that the group names, once, its own first.
* @param all the groups of the account and region
* @param images versions that have one of them are looked up
* @param running what the instances of the group run: it tells the image where a template names it by a parameter
*/
const lookAtLaunches = async ({ templateVersions }, facts, all, images, running) => {
	const launches = [];
	const others = all.filter((other) => other.AutoScalingGroupName !== facts.AutoScalingGroupName);
	for (const specification of eachOnce(specificationsOf(facts))) {
		const { LaunchTemplateId: id, LaunchTemplateName: name, Version: version = "$Default" } = specification;
		const isNamed = id !== void 0 || name !== void 0;
		const read = isNamed ? await templateVersions({
			id,
			name
		}, version, images, running) : {
			template: "",
			number: "",
			versions: []
		};
		const whole = {
			LaunchTemplateId: read.template,
			...specification
		};
		const followers = others.filter((other) => isNamed && follows(other, whole)).map((other) => other.AutoScalingGroupName);
		if (!launches.some((launch) => launch.template === read.template && launch.version === version)) launches.push({
			...read,
			version,
			followers
		});
	}
	return launches;
};
// packages/aws/src/fleet.ts
/**
* @param selector the groups to read, by name or by tag. One that cannot be read is in the world with its reason.
* @param wished the images in question: versions that have one of them are looked up.
* @param previous the fleet of the look before; keeps which refreshes are past.
*/
const lookAtFleet = async (clients, selector, wished, previous) => {
	const all = await clients.autoScaling.groups();
	const names = selector.by === "names" ? selector.names : all.filter((group) => hasTag(group, selector)).map((group) => group.AutoScalingGroupName);
	const found = names.flatMap((name) => all.find((group) => group.AutoScalingGroupName === name) ?? []);
	const pools = /* @__PURE__ */ new Map();
	for (const { AutoScalingGroupName: name } of found.filter(hasPool)) pools.set(name, await orUnreadable(name, () => clients.autoScaling.warmPool(name)));
	const members = found.flatMap((group) => [...group.Instances ?? [], ...waiting(pools.get(group.AutoScalingGroupName))]);
	const instances = await clients.ec2.instances(members.flatMap(({ InstanceId }) => InstanceId ?? []));
	const groups = /* @__PURE__ */ new Map();
	for (const name of names) {
		const facts = found.find((group) => group.AutoScalingGroupName === name);
		groups.set(name, facts ? await readGroup(clients, facts, all, pools.get(name), instances, wished) : {
			name,
			unreadable: `Auto Scaling group ${name} does not exist.`,
			code: "group.missing"
		});
	}
	return {
		groups,
		past: previous?.past ?? pastRefreshes(groups.values())
	};
};
const waiting = (pool) => pool && !("unreadable" in pool) ? pool : [];
/** What AWS refuses to show is told of the group; what passes is no answer. */
const orUnreadable = async (name, look) => {
	try {
		return await look();
	} catch (error) {
		const judgement = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.x)(error);
		if ((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.S)(judgement)) throw error;
		const { message, code } = judgement.refused;
		return {
			name,
			unreadable: message,
			code
		};
	}
};
const hasPool = ({ WarmPoolConfiguration }) => WarmPoolConfiguration !== void 0;
const readGroup = async (clients, facts, all, pool, ec2, wished) => {
	const name = facts.AutoScalingGroupName;
	const instances = (facts.Instances ?? []).map((instance) => instanceOf(instance, ec2));
	if (pool && "unreadable" in pool) return pool;
	const warm = pool?.map((instance) => instanceOf(instance, ec2));
	const policy = policyOf(facts);
	return orUnreadable(name, async () => {
		const running = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.bt)({
			instances,
			...warm ? { pool: warm } : {}
		});
		const [own = NONE, ...overrides] = await lookAtLaunches(clients.ec2, facts, all, wished, running);
		const group = {
			...own,
			name,
			desired: facts.DesiredCapacity ?? 0,
			max: facts.MaxSize ?? 0,
			...policy ? { policy } : {},
			...overrides.length > 0 ? { overrides } : {},
			refreshes: await clients.autoScaling.refreshes(name),
			instances,
			...warm ? { pool: warm } : {},
			suspended: (facts.SuspendedProcesses ?? []).flatMap((process) => process.ProcessName ?? []),
			healthCheck: facts.HealthCheckType ?? "EC2",
			...trafficOf(facts),
			warmUp: facts.DefaultInstanceWarmup ?? facts.HealthCheckGracePeriod ?? 0,
			...ownersOf(facts)
		};
		const architectures = await lookAtArchitectures(clients, group);
		return architectures ? {
			...group,
			architectures
		} : group;
	});
};
const NONE = {
	template: "",
	version: "$Default",
	number: "",
	versions: [],
	followers: []
};
/** Where a group launches one image only, nobody needs to know. */
const lookAtArchitectures = async ({ ec2 }, group) => {
	const named = [...new Set((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.wt)(group))].flatMap((image) => image ?? []);
	if (named.length < 2) return void 0;
	const images = named.filter((image) => image.startsWith("ami-"));
	const parameters = named.filter((image) => !image.startsWith("ami-")).map((image) => [image, NOT_KNOWN]);
	return new Map([...images.length > 0 ? await ec2.architectures(images) : [], ...parameters]);
};
const instanceOf = ({ InstanceId = "", LifecycleState: state, ProtectedFromScaleIn = false, WeightedCapacity }, ec2) => ({
	id: InstanceId,
	...launched(ec2.get(InstanceId)),
	inService: state === "InService",
	leaving: /^(Warmed:)?Terminat/.test(state ?? ""),
	standby: state === "Standby" || state === "EnteringStandby",
	protectedFromScaleIn: ProtectedFromScaleIn,
	...WeightedCapacity === void 0 ? {} : { weight: Number(WeightedCapacity) }
});
const launched = (instance) => ({
	image: instance?.image ?? "",
	...instance?.launched === void 0 ? {} : { launched: instance.launched }
});
const hasTag = (group, { key, value }) => (group.Tags ?? []).some((tag) => tag.Key === key && tag.Value === value);
// packages/aws/src/launch-images.ts
/**
* @param account that would launch them
* @param ids of images; one that EC2 does not show is not in the answer
*/
const lookAtLaunchImages = async ({ ec2, keys }, account, ids) => {
	const images = ids.length > 0 ? await ec2.launchImages(ids) : [];
	const encrypted = images.flatMap((image) => image.encrypted);
	const keyOf = await told(() => ec2.keysOf(encrypted), encrypted.length > 0);
	const states = /* @__PURE__ */ new Map();
	const stateOf = (key) => {
		const state = states.get(key) ?? keyState(keys, key);
		states.set(key, state);
		return state;
	};
	const found = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.f)(images.map(async ({ id, state, owner, isProtected, encrypted }) => {
		const known = "unknown" in keyOf ? [] : [...new Set(encrypted.flatMap((snapshot) => keyOf.value.get(snapshot) ?? []))];
		const asked = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.f)(known.map(async (key) => ({
			key,
			...await stateOf(key)
		})));
		const unknown = [
			...("unknown" in keyOf ? [] : encrypted.filter((snapshot) => !keyOf.value.has(snapshot))).map((snapshot) => `the key of ${id} cannot be looked at: EC2 does not show ${snapshot} to this account`),
			..."unknown" in keyOf && encrypted.length > 0 ? [`the keys of ${id} cannot be looked at: ${keyOf.unknown}`] : [],
			...asked.flatMap((one) => "unknown" in one ? [`${one.key} cannot be looked at: ${one.unknown}`] : [])
		];
		return [id, {
			id,
			state,
			unusableKeys: asked.flatMap((one) => "usable" in one && !one.usable ? [`${one.key} ${one.why}`] : []),
			unknown,
			own: owner === account,
			isProtected
		}];
	}));
	return new Map(found);
};
/** What AWS refuses to show is said, and does not stop who looks for a way back. */
const told = async (look, isAsked) => {
	if (!isAsked) return { unknown: "nobody asked" };
	try {
		return { value: await look() };
	} catch (error) {
		const judgement = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.x)(error);
		if ((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.S)(judgement)) throw error;
		return { unknown: judgement.refused.message };
	}
};
/** @see https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html */
const keyState = async (keys, key) => {
	const answer = await told(() => keys.key(key), true);
	if ("unknown" in answer) return answer;
	if (!answer.value) return {
		usable: false,
		why: "does not exist"
	};
	const { state } = answer.value;
	return {
		usable: state === "Enabled",
		why: `is ${state}`
	};
};
// packages/aws/src/environment.ts
/** Looks at one environment, home and all targets at once, and changes what it says of itself. */
const readLedger = async (home, family, environment) => (await home.history((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.an)(family, environment))).map((version) => ledgerVersion(version, _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.d));
/** Undefined: it is not halted there. Whatever the parameter says, it halts. */
const readHalt = async (parameters, family, environment) => {
	try {
		const reason = await parameters.value((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__["in"])(family, environment));
		return reason === void 0 ? void 0 : { reason };
	} catch (error) {
		if (!(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.b)(error)) throw error;
		return { unreadable: error.message };
	}
};
const readLock = (home, family, environment) => home.history((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.on)(family, environment));
const readBarred = async (home, family) => barredReleases(await home.under((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.ln)(family)));
const readPointer = async (parameters, { family, environment, architecture }) => pointerVersions(await parameters.history((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.sn)(family, environment, architecture)));
/** What home says of the environment. `previous`: as the look before it told. */
const lookAtHome = ({ parameters, use }, { family, environment }, previous) => use(async () => {
	const [ledger, barred, halt] = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.f)([
		readLedger(parameters, family, environment),
		readBarred(parameters, family),
		readHalt(parameters, family, environment)
	]);
	const lock = await readLock(parameters, family, environment);
	return {
		ledger: seenSoFar(previous?.ledger, ledger),
		lock: seenSoFar(previous?.lock, lock),
		barred: new Map([...previous?.barred ?? [], ...barred]),
		...halt ? { halt } : {}
	};
});
/** Who holds the lock, for a run that waits for it: nothing else is asked. */
const lookAtLock = ({ parameters, use }, { family, environment }) => use(() => readLock(parameters, family, environment));
/** Looks that the targets may take until home says the same after them as before them. */
const MOST_LOOKS = 3;
/**
* Everything that a decision on the environment needs. Home is read last: whoever holds its lock then has held it while the targets were
* read, and what the ledger says is not older than what they show.
*/
const lookAtEnvironment = async ({ home: clients, targets: there }, look, previous) => {
	const { name, targets, needs, named } = look;
	let before = previous ?? await homeOrAway(clients, look, void 0);
	for (let times = 1;; times++) {
		const found = await lookAtTargets(there, name, targets, before, previous?.targets, {
			images: needs.has("images"),
			named
		});
		const home = await homeOrAway(clients, look, before);
		if (times >= MOST_LOOKS || newestVersion(home.ledger)?.version === newestVersion(before.ledger)?.version) return {
			...home,
			targets: found
		};
		before = home;
	}
};
/** ms for which a home that could not be read is not asked again: a way back must not wait for its time-outs at every look. */
const ASKED_AGAIN_AFTER = 6e4;
/** As it was last read, where it cannot be read now. */
const homeOrAway = async (home, { name, homeMayBeAway, now }, previous) => {
	if (previous?.away && now() < previous.away.asked + ASKED_AGAIN_AFTER) return previous;
	try {
		await home.meet();
		return await lookAtHome(home, name, previous);
	} catch (error) {
		const judgement = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.x)(error);
		if (!homeMayBeAway || !isAway(judgement)) throw error;
		const { ledger = [], lock = [], barred = /* @__PURE__ */ new Map(), halt } = previous ?? {};
		const since = previous?.away?.since ?? now();
		const why = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.S)(judgement) ? {
			unreadable: error.message,
			passes: true
		} : {
			unreadable: judgement.refused.message,
			code: judgement.refused.code
		};
		const before = previous && (!previous.away || previous.away.wasRead) ? { wasRead: true } : {};
		return {
			ledger,
			lock,
			barred,
			...halt ? { halt } : {},
			away: {
				...why,
				...before,
				since,
				asked: now()
			}
		};
	}
};
/** Not away is a home that says no: a missing permission is mended, not gone around. That its role cannot be had is no answer of home's. */
const isAway = (judgement) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.S)(judgement) || judgement.refused.code === "aws.no-session";
/** All targets at once. One that cannot be read is told with its reason, and whether that passes. */
const lookAtTargets = async (clients, name, targets, home, previous, parts = {}) => new Map(await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.f)(targets.map(async (target) => {
	const before = lastRead(previous?.get(target.name));
	const there = clientsOf(clients, target.name);
	return [target.name, await readable(before, () => there.use(() => lookAtTarget(there, name, target, home, before, parts)))];
})));
const clientsOf = (clients, target) => {
	const there = clients.get(target);
	if (!there) throw new Error(`no clients for target ${target}`);
	return there;
};
const lastRead = (found) => found && !isRead(found) ? found.before : found;
const lookAtTarget = async (clients, name, { account, groups }, home, before, { fleets = true, images = false, named }) => {
	const { ledger } = home;
	const [versions, halt] = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.f)([readPointer(clients.parameters, name), readHalt(clients.parameters, name.family, name.environment)]);
	const pointer = seenSoFar(before?.pointer, versions);
	const known = images ? await lookAtLaunchImages(clients, account, imagesToGoBackTo(home, pointer, named)) : before?.images;
	return {
		pointer,
		fleet: !fleets && before ? before.fleet : await lookAtFleet(clients, groups, imagesInQuestion({
			ledger,
			pointer
		}), before?.fleet),
		...halt ? { halt } : {},
		...known ? { images: known } : {}
	};
};
/** An error of the network is told in its own words only, which name nobody. */
const passingText = (judgement, { message }) => judgement === "throttled" ? message : `AWS does not answer there (${message})`;
const readable = async (before, look) => {
	try {
		return await look();
	} catch (error) {
		const judgement = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.x)(error);
		const was = before ? { before } : {};
		if ((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.S)(judgement)) return {
			unreadable: passingText(judgement, error),
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
const homeActs = ({ parameters }, { family, environment }) => {
	const lock = ({ value, after }) => parameters.append((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.on)(family, environment), value, after);
	return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.C)({
		"write-event": ({ value, after }) => parameters.append((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.an)(family, environment), value, after),
		"bar-release": ({ release, value }) => parameters.create((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.cn)(family, release), value),
		"claim-lock": lock,
		"renew-lock": lock,
		"free-lock": lock
	});
};
const targetActs = ({ parameters, autoScaling, ec2 }, { family, environment, architecture }) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.C)({
	...autoScaling.acts,
	...ec2.acts,
	"put-pointer": ({ image, description }) => parameters.point((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.sn)(family, environment, architecture), image, description),
	"label-pointer": ({ version, label }) => parameters.label((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.sn)(family, environment, architecture), version, label),
	"unlabel-pointer": ({ version, label }) => parameters.unlabel((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.sn)(family, environment, architecture), version, label)
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
// packages/aws/src/left-claim.ts
/** The claim on an environment that a killed step has left: looked at and freed at home, and nothing else is. */
/** @throws UserError where home's session cannot be had */
const leftClaim = async (edge, home, family, environment) => {
	const parameters = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.o)(await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.n)(edge, home.account, home.region, home.role, `golden-ami-${environment}`.slice(0, 64)));
	const name = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.on)(family, environment);
	const lock = ({ value, after }) => parameters.append(name, value, after);
	return {
		look: async (previous) => ({
			since: previous?.since ?? edge.clock.now(),
			lock: await parameters.history(name)
		}),
		act: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.C)({
			"claim-lock": lock,
			"renew-lock": lock,
			"free-lock": lock
		}),
		judge: _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.x
	};
};



/***/ })

};
