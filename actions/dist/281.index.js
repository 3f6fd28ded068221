export const id = 281;
export const ids = [281];
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

/***/ 8281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);
/* harmony import */ var _converge_wish_CHEkBlik_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9780);
/* harmony import */ var _unlocked_D2XSWqgG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9254);



// actions/rollback/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const REASON = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Ut)("^(?!\\s*$)[\\s\\S]{1,1000}$", "a sentence of up to 1,000 characters");
const RELEASE = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Ut)("^(?:\\d+\\.\\d+\\.\\d+/\\d+|baseline/(?:ami-[0-9a-f]{8,17}|[0-9a-f]{12}))$", "a release like 1.3.9/1 or baseline/ami-…");
const INPUTS = {
	environment: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.z)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.U)(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Bt)),
	reason: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.z)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.U)(REASON)),
	"to-release": (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.L)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.U)(RELEASE)),
	quarantine: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.z)(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.V),
	"dry-run": (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.z)(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.V)
};
const readWish = async (runtime) => {
	const own = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.R)(INPUTS, runtime.input);
	const { complaints, found } = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.k)(runtime, "rollback", runtime.input("environment"));
	const all = [..."complaints" in own ? own.complaints : [], ...complaints];
	if (all.length > 0 || "complaints" in own || !found) throw (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.It)(all);
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
	const left = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vt)(world);
	return {
		left: left ?? "",
		candidates: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__._t)(world, left)
	};
};
const ended = (end, choice) => {
	if ("lock" in end) return {
		...nothing,
		...choice,
		...(0,_unlocked_D2XSWqgG_js__WEBPACK_IMPORTED_MODULE_2__.t)(end)
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
	why: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(turn)
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
	const { writer, lock } = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.W)(runtime, environment.name, "rollback", _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.b);
	const wish = {
		...(0,_converge_wish_CHEkBlik_js__WEBPACK_IMPORTED_MODULE_1__.t)(environment, writer),
		onFailure: "stop",
		reason,
		to,
		quarantine
	};
	const machine = (world, at) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.yt)(wish, world, at);
	const clients = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.s)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.K)(runtime), delivery, environment, inputs.fromFile);
	/** As it was before anything was done. */
	let choice = NO_CHOICE;
	const look = async (previous) => {
		const world = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.i)(clients, name, environment.targets, previous);
		if (!previous) choice = choiceIn(world);
		return world;
	};
	if (inputs.dryRun) {
		const at = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(runtime.clock.now());
		const after = (world, step) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.St)(world, step, at.now);
		const { steps, end } = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(machine, after, await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.v)(look(void 0)), at);
		return planned(steps, end, choice);
	}
	const force = `rollback: ${reason}`;
	const outcome = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.D)(machine, {
		...lock,
		force
	}, {
		look,
		act: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.r)(clients, name),
		judge: _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.y
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
const summary = (environment, reason, answer) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.w)([
	`### ${HEADLINE[answer.outcome]}: ${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(environment)}`,
	`From ${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(answer.left) || "nothing"} to ${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(answer.release) || "nothing"}: ${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(reason)}`,
	(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(answer.why),
	candidatesTable(answer),
	(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.T)(answer.steps),
	(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.E)(answer.targets),
	(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.C)(answer.groups)
]);
const candidatesTable = ({ candidates }) => candidates.length === 0 ? "" : (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.I)(["Release", "To go back to"], candidates.map(({ release, because }) => [(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(release), because === "" ? "✅" : (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(because)]));
// actions/rollback/src/index.ts
const run = (runtime) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.S)(runtime, async () => {
	const inputs = await readWish(runtime);
	for (const setting of inputs.settings) runtime.line(setting);
	const answer = await rollBackEnvironment(inputs, runtime);
	const { release, image, left, groups, candidates, steps } = answer;
	const outputs = {
		release,
		"ami-id": image,
		left,
		targets: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.N)(answer.targets),
		groups: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.j)(groups),
		candidates: JSON.stringify(candidates),
		plan: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.M)(steps)
	};
	return (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.$)(runtime, answer, outputs, summary(inputs.environment.name, inputs.reason, answer));
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
