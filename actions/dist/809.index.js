export const id = 809;
export const ids = [809];
export const modules = {

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ convergeWish)
/* harmony export */ });
/* harmony import */ var _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);

// packages/domain/src/environment/converge-wish.ts
/** What the delivery file wishes for an environment. */
const convergeWish = ({ name: environment, targets, waves, strategy, onFailure, onCancel, unpinned, windows, freezes, zone }, writer) => ({
	environment,
	waves,
	places: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.xt)(targets),
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

/***/ 1809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);
/* harmony import */ var _converge_wish_CHEkBlik_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9780);
/* harmony import */ var _unlocked_D2XSWqgG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9254);



// actions/refresh-asg/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const INPUTS = {
	environment: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.L)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.U)(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Bt)),
	"ami-id": (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.L)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.U)(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.B)),
	"dry-run": (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.z)(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.V)
};
/** What inputs do not say of an image without an environment. */
const UNNAMED = {
	name: "image",
	keys: { family: "image" }
};
const readWish = async (runtime) => {
	const own = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.R)(INPUTS, runtime.input);
	const image = runtime.input("ami-id");
	const environment = runtime.input("environment");
	const { file, complaints, found } = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.k)(runtime, "refresh-asg", environment, image === "" ? void 0 : UNNAMED);
	const all = [
		..."complaints" in own ? own.complaints : [],
		...contradictions(runtime, file),
		...complaints
	];
	if (all.length > 0 || "complaints" in own || !found) throw (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.It)(all);
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
	targets: [],
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
	why: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(turn)
});
const ofGroups = (groups, image) => {
	const bad = groups.filter((group) => !(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Et)(group));
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
		...(0,_unlocked_D2XSWqgG_js__WEBPACK_IMPORTED_MODULE_2__.t)(end)
	};
	const { outcome, release = "", image, targets, groups, why } = end;
	const answer = {
		...nothing,
		release,
		image,
		targets,
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
const refreshEnvironment = async ({ delivery, environment, dryRun }, runtime, clients) => {
	const { family, architecture } = delivery;
	const name = {
		family,
		environment: environment.name,
		architecture
	};
	const { writer, lock } = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.W)(runtime, environment.name, "refresh-asg", _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.b);
	const wish = (0,_converge_wish_CHEkBlik_js__WEBPACK_IMPORTED_MODULE_1__.t)(environment, writer);
	const machine = (world, at) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.bt)(wish, world, at);
	const look = (previous) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.i)(clients, name, environment.targets, previous);
	if (dryRun) {
		const at = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(runtime.clock.now());
		const after = (world, step) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.St)(world, step, at.now);
		const { steps, end } = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(machine, after, await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.v)(look(void 0)), at);
		return planned(steps, ofEnvironment(end));
	}
	const outcome = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.D)(machine, lock, {
		look,
		act: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.r)(clients, name),
		judge: _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.y
	}, runtime, environment.timeout);
	if ("end" in outcome) return ofEnvironment(outcome.end);
	const [pointer] = outcome.world ? (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.wt)(outcome.world).flatMap(([, target]) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.kt)(target.pointer) ?? []) : [];
	return still(outcome.still, {
		release: pointer?.says?.release ?? "",
		image: pointer?.image ?? ""
	});
};
// actions/refresh-asg/src/refresh-groups.ts
/** Names the machine, the look and the acts for groups that no environment describes: nothing is locked and nothing is recorded. */
const refreshGroups = async ({ environment, dryRun }, image, runtime, { targets }) => {
	const [target] = environment.targets;
	const clients = targets.get(target?.name ?? "");
	if (!target || !clients) throw new Error("inputs describe no target");
	const { strategy, onCancel, unpinned, timeout } = environment;
	const { clock } = runtime;
	const names = target.groups.by === "names" ? target.groups.names : [];
	const description = `golden-ami ${image} ${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.G)(runtime.github)}`.slice(0, 255);
	const machine = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Dt)({
		image,
		strategy,
		onCancel,
		unpinned,
		displace: false,
		description
	}, [names]);
	const look = (previous) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.a)(clients, target.groups, [image], previous);
	if (dryRun) {
		const { steps, end } = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(machine, _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Tt, await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.v)(look(void 0)), (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(clock.now()));
		return planned(steps, ofGroups(end, image));
	}
	const outcome = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.O)(machine, {
		look,
		act: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.x)({
			...clients.autoScaling.acts,
			...clients.ec2.acts
		}),
		judge: _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.y,
		tell: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.A)(runtime)
	}, clock, clock.now() + timeout);
	return "end" in outcome ? ofGroups(outcome.end, image) : still(outcome.still, {
		release: "",
		image
	});
};
// actions/refresh-asg/src/main.ts
/** Two ways to the same machine: groups of an environment, or groups that no environment describes. */
const refresh = async (wish, runtime) => {
	const { delivery, environment, fromFile, image } = wish;
	const clients = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.s)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.K)(runtime), delivery, environment, fromFile);
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
	return (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.w)([
		`### ${HEADLINE[answer.outcome]}: ${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(environment)}${what ? ` (${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(what)})` : ""}`,
		(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(answer.why),
		(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.T)(answer.steps),
		(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.E)(answer.targets),
		(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.C)(answer.groups)
	]);
};
// actions/refresh-asg/src/index.ts
const run = (runtime) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.S)(runtime, async () => {
	const wish = await readWish(runtime);
	for (const setting of wish.settings) runtime.line(setting);
	const answer = await refresh(wish, runtime);
	const { release, image, groups, steps } = answer;
	const outputs = {
		release,
		"ami-id": image,
		targets: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.N)(answer.targets),
		groups: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.j)(groups),
		plan: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.M)(steps)
	};
	return (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.$)(runtime, answer, outputs, summary(wish.image === void 0 ? wish.environment.name : "groups", answer));
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
