export const id = 23;
export const ids = [23];
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

/***/ 6023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4574);
/* harmony import */ var _converge_wish_N3KOKXdY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9888);
/* harmony import */ var _unlocked_D2XSWqgG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9254);



// actions/rollback/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const REASON = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Ct)("^(?!\\s*$)[\\s\\S]{1,1000}$", "a sentence of up to 1,000 characters");
const RELEASE = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Ct)("^(?:\\d+\\.\\d+\\.\\d+/\\d+|baseline/(?:ami-[0-9a-f]{8,17}|[0-9a-f]{12}))$", "a release like 1.3.9/1 or baseline/ami-…");
const INPUTS = {
	environment: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.N)((0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.L)(_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.bt)),
	reason: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.N)((0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.L)(REASON)),
	"to-release": (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.j)((0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.L)(RELEASE)),
	quarantine: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.N)(_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.F),
	"dry-run": (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.N)(_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.F)
};
const readWish = async (runtime) => {
	const own = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.M)(INPUTS, runtime.input);
	const { complaints, found } = await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.w)(runtime, "rollback", runtime.input("environment"));
	const all = [..."complaints" in own ? own.complaints : [], ...complaints];
	if (all.length > 0 || "complaints" in own || !found) throw (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.gt)(all);
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
	groups: [],
	steps: []
};
/** Of an environment that was never seen. */
const NO_CHOICE = {
	left: "",
	candidates: []
};
const choiceIn = (world) => {
	const left = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.it)(world);
	return {
		left: left ?? "",
		candidates: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.rt)(world, left)
	};
};
const ended = (end, choice) => {
	if ("lock" in end) return {
		...nothing,
		...choice,
		...(0,_unlocked_D2XSWqgG_js__WEBPACK_IMPORTED_MODULE_1__.t)(end)
	};
	const { outcome, release = "", image, groups, why } = end;
	const answer = {
		...nothing,
		...choice,
		release,
		image,
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
		groups: [],
		steps
	};
};
const still = (turn, choice) => ({
	...nothing,
	...choice,
	outcome: "still-running",
	why: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.mt)(turn)
});
// actions/rollback/src/main.ts
/** Names the machine, the look and the acts. */
const rollBackEnvironment = async (inputs, runtime) => {
	const { delivery, environment, target, reason, to, quarantine } = inputs;
	const { family, architecture } = delivery;
	const name = {
		family,
		environment: environment.name,
		architecture
	};
	const { writer, lock } = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.R)(runtime, environment.name, "rollback", _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.h);
	const wish = {
		...(0,_converge_wish_N3KOKXdY_js__WEBPACK_IMPORTED_MODULE_2__.t)(environment, target.name, writer),
		onFailure: "stop",
		reason,
		to,
		quarantine
	};
	const machine = (world, at) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.at)(wish, world, at);
	const clients = await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.a)((0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.B)(runtime), delivery, environment.name, target, inputs.fromFile);
	/** As it was before anything was done. */
	let choice = NO_CHOICE;
	const look = async (previous) => {
		const world = await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.r)(clients, name, target.groups, previous);
		if (!previous) choice = choiceIn(world);
		return world;
	};
	if (inputs.dryRun) {
		const at = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.pt)(runtime.clock.now());
		const after = (world, step) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.st)(world, step, at.now);
		const { steps, end } = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.ft)(machine, after, await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.c)(look(void 0)), at);
		return planned(steps, end, choice);
	}
	const acts = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__._)({
		...clients.autoScaling.acts,
		...clients.ec2.acts,
		...(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.n)(clients, name)
	});
	const force = `rollback: ${reason}`;
	const outcome = await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.S)(machine, {
		...lock,
		force
	}, {
		look,
		act: acts,
		judge: _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.l
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
const summary = (environment, reason, answer) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.b)([
	`### ${HEADLINE[answer.outcome]}: ${(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(environment)}`,
	`From ${(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(answer.left) || "nothing"} to ${(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(answer.release) || "nothing"}: ${(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(reason)}`,
	(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(answer.why),
	candidatesTable(answer),
	(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.x)(answer.steps),
	(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.y)(answer.groups)
]);
const candidatesTable = ({ candidates }) => candidates.length === 0 ? "" : (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.A)(["Release", "To go back to"], candidates.map(({ release, because }) => [(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(release), because === "" ? "✅" : (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(because)]));
// actions/rollback/src/index.ts
const run = (runtime) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.v)(runtime, async () => {
	const inputs = await readWish(runtime);
	for (const setting of inputs.settings) runtime.line(setting);
	const answer = await rollBackEnvironment(inputs, runtime);
	const { release, image, left, groups, candidates, steps } = answer;
	const outputs = {
		release,
		"ami-id": image,
		left,
		groups: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.E)(groups),
		candidates: JSON.stringify(candidates),
		plan: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.D)(steps)
	};
	return (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.G)(runtime, answer, outputs, summary(inputs.environment.name, inputs.reason, answer));
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
