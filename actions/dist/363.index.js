export const id = 363;
export const ids = [363];
export const modules = {

/***/ 9888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ convergeWish)
/* harmony export */ });
// packages/domain/src/environment/converge-wish.ts
/** What the delivery file wishes for an environment with one target. */
const convergeWish = ({ name: environment, strategy, onFailure, onCancel, unpinned, windows, freezes, zone }, target, writer) => ({
	environment,
	target,
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

/***/ 3363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4574);
/* harmony import */ var _converge_wish_N3KOKXdY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9888);
/* harmony import */ var _unlocked_D2XSWqgG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9254);



// actions/refresh-asg/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const INPUTS = {
	environment: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.j)((0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.L)(_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.bt)),
	"ami-id": (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.j)((0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.L)(_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.P)),
	"dry-run": (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.N)(_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.F)
};
/** What inputs do not say of an image without an environment. */
const UNNAMED = {
	name: "image",
	keys: { family: "image" }
};
const readWish = async (runtime) => {
	const own = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.M)(INPUTS, runtime.input);
	const image = runtime.input("ami-id");
	const environment = runtime.input("environment");
	const { file, complaints, found } = await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.w)(runtime, "refresh-asg", environment, image === "" ? void 0 : UNNAMED);
	const all = [
		..."complaints" in own ? own.complaints : [],
		...contradictions(runtime, file),
		...complaints
	];
	if (all.length > 0 || "complaints" in own || !found) throw (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.gt)(all);
	return {
		...found,
		image: own.values["ami-id"],
		dryRun: own.values["dry-run"]
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
	groups: [],
	steps: []
};
/** What cannot be done fails on paper too. */
const planned = (steps, end) => {
	if (end.code) return {
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
	why: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.mt)(turn)
});
const ofGroups = (groups, image) => {
	const bad = groups.filter((group) => !(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.lt)(group));
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
		...(0,_unlocked_D2XSWqgG_js__WEBPACK_IMPORTED_MODULE_1__.t)(end)
	};
	const { outcome, release = "", image, groups, why } = end;
	const answer = {
		...nothing,
		release,
		image,
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
const refreshEnvironment = async ({ delivery, environment, target, dryRun }, runtime, clients) => {
	const { family, architecture } = delivery;
	const name = {
		family,
		environment: environment.name,
		architecture
	};
	const { writer, lock } = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.R)(runtime, environment.name, "refresh-asg", _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.h);
	const wish = (0,_converge_wish_N3KOKXdY_js__WEBPACK_IMPORTED_MODULE_2__.t)(environment, target.name, writer);
	const machine = (world, at) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.ot)(wish, world, at);
	const look = (previous) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.r)(clients, name, target.groups, previous);
	if (dryRun) {
		const at = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.pt)(runtime.clock.now());
		const after = (world, step) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.st)(world, step, at.now);
		const { steps, end } = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.ft)(machine, after, await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.c)(look(void 0)), at);
		return planned(steps, ofEnvironment(end));
	}
	const acts = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__._)({
		...clients.autoScaling.acts,
		...clients.ec2.acts,
		...(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.n)(clients, name)
	});
	const outcome = await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.S)(machine, lock, {
		look,
		act: acts,
		judge: _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.l
	}, runtime, environment.timeout);
	if ("end" in outcome) return ofEnvironment(outcome.end);
	const pointer = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.dt)(outcome.world?.pointer ?? []);
	return still(outcome.still, {
		release: pointer?.says?.release ?? "",
		image: pointer?.image ?? ""
	});
};
// actions/refresh-asg/src/refresh-groups.ts
/** Names the machine, the look and the acts for groups that no environment describes: nothing is locked and nothing is recorded. */
const refreshGroups = async ({ environment, target, dryRun }, image, runtime, clients) => {
	const { strategy, onCancel, unpinned, timeout } = environment;
	const { clock } = runtime;
	const names = target.groups.by === "names" ? target.groups.names : [];
	const description = `golden-ami ${image} ${(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.z)(runtime.github)}`.slice(0, 255);
	const machine = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.ut)({
		image,
		strategy,
		onCancel,
		unpinned,
		displace: false,
		description
	}, [names]);
	const look = (previous) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.i)(clients, target.groups, [image], previous);
	if (dryRun) {
		const { steps, end } = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.ft)(machine, _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.ct, await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.c)(look(void 0)), (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.pt)(clock.now()));
		return planned(steps, ofGroups(end, image));
	}
	const outcome = await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.C)(machine, {
		look,
		act: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__._)({
			...clients.autoScaling.acts,
			...clients.ec2.acts
		}),
		judge: _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.l,
		tell: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.T)(runtime)
	}, clock, clock.now() + timeout);
	return "end" in outcome ? ofGroups(outcome.end, image) : still(outcome.still, {
		release: "",
		image
	});
};
// actions/refresh-asg/src/main.ts
/** Two ways to the same machine: groups of an environment, or groups that no environment describes. */
const refresh = async (wish, runtime) => {
	const { delivery, environment, target, fromFile, image } = wish;
	const clients = await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.a)((0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.B)(runtime), delivery, environment.name, target, fromFile);
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
	return (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.b)([
		`### ${HEADLINE[answer.outcome]}: ${(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(environment)}${what ? ` (${(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(what)})` : ""}`,
		(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(answer.why),
		(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.x)(answer.steps),
		(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.y)(answer.groups)
	]);
};
// actions/refresh-asg/src/index.ts
const run = (runtime) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.v)(runtime, async () => {
	const wish = await readWish(runtime);
	for (const setting of wish.settings) runtime.line(setting);
	const answer = await refresh(wish, runtime);
	const { release, image, groups, steps } = answer;
	const outputs = {
		release,
		"ami-id": image,
		groups: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.E)(groups),
		plan: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.D)(steps)
	};
	return (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.G)(runtime, answer, outputs, summary(wish.image === void 0 ? wish.environment.name : "groups", answer));
});



/***/ }),

/***/ 9254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withoutLock)
/* harmony export */ });
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



/***/ })

};
