export const id = 168;
export const ids = [168];
export const modules = {

/***/ 5168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4574);

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
// packages/domain/src/build/document/size.ts
/** Characters of a document that is given inline: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html */
const MOST_CHARACTERS = 16e3;
/** A document that is empty, or too long for CreateComponent. */
const checkDocumentSize = (text, path) => text.length > 0 && text.length <= MOST_CHARACTERS ? [] : [{
	at: { source: path },
	wrong: text.length === 0 ? "the document is empty" : `the document has ${text.length} characters`,
	allowed: `allowed: up to ${MOST_CHARACTERS}; split it into several components, or fetch long scripts from elsewhere`
}];
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
// actions/build-stage/src/failed-build.ts
/** What is told of a build that failed, in the log, in the annotation and at the head of the summary alike. */
/** Lines of a step's commands that are shown. */
const MOST_COMMANDS = 5;
/** The first lines of what the failing step ran, when it is one of the repository's documents. */
const failedCommands = ({ component }, { components }, digest) => {
	if (!component) return [];
	const document = components.find((one) => one.is === "own" && (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(one, digest) === component.document);
	if (document?.is !== "own") return [];
	const yaml = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.W)(document.data, document.path);
	if (!("tree" in yaml)) return [];
	const lines = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(yaml.tree, component.phase, component.step).flatMap((command) => command.split("\n"));
	return lines.length > MOST_COMMANDS ? [...lines.slice(0, MOST_COMMANDS), `… and ${lines.length - MOST_COMMANDS} more lines`] : lines;
};
/** What failed, the command, its last lines, and where the rest is. */
const failureLines = ({ why, failure, commands, build, made }, region) => [
	/[.!?]$/.test(why) ? why : `${why}.`,
	...commands.length > 0 ? ["Command:", ...commands.map((line) => `  ${line}`)] : [],
	...failure && failure.lines.length > 0 ? ["Its last lines:", ...failure.lines.map((line) => `  ${line}`)] : [],
	...failure && build ? [`Image: ${(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(region, build.arn)}`] : [],
	...failure && build && made ? [`Log: ${(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Et)(region, made.recipe, build.release)}`] : []
];
/** Open in the job's log, before the annotation. */
const tellFailure = (runtime, answer, region) => {
	if (answer.failure) for (const line of failureLines(answer, region)) runtime.line(line);
};
// actions/build-stage/src/components.ts
/** The component documents of a stage, read from the workspace and checked before anything is created. */
/** Stages are built on Linux: components are created for it. */
const PLATFORM = "Linux";
const readComponents = async (runtime, components) => {
	const read = [];
	const complaints = [];
	const warnings = [];
	for (const { from, parameters, at } of components) {
		if (from.is !== "path") {
			read.push({
				is: "elsewhere",
				from
			});
			continue;
		}
		const { path } = from;
		const data = await runtime.readFile(path);
		if (data === void 0) complaints.push(notThere(path, at));
		else {
			const findings = documentFindings(data, path, parameters, at);
			complaints.push(...findings.complaints);
			warnings.push(...findings.warnings);
			read.push({
				is: "own",
				path,
				data,
				parameters
			});
		}
	}
	return {
		components: read,
		complaints,
		warnings
	};
};
const notThere = (path, at) => ({
	at,
	wrong: `there is no file ${path} in the workspace`,
	allowed: "allowed: a path from the root of the repository (check it out first)"
});
const documentFindings = (text, path, parameters, at) => {
	const size = checkDocumentSize(text, path);
	const yaml = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.W)(text, path);
	if ("complaints" in yaml) return {
		complaints: [...size, ...yaml.complaints],
		warnings: []
	};
	const { complaints, warnings } = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Ot)({
		text,
		tree: yaml.tree
	}, {
		parameters,
		at
	}, PLATFORM);
	return {
		complaints: [...size, ...complaints],
		warnings
	};
};
// actions/build-stage/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const INPUTS = {
	stage: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.N)((0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.L)(_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.xt)),
	force: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.N)(_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.F),
	"on-cancel": (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.N)((0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.I)("cancel", "leave")),
	"dry-run": (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.N)(_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.F)
};
/** With a file the input `parent` hands over what the parent stage built; without one it describes the stage. */
const HANDED_OVER = { parent: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.j)((0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.L)(_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.P)) };
/** Without a file nothing is compared with the job's account. */
const ANY_ACCOUNT = "000000000000";
const readWish = async (runtime) => {
	const config = await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.V)(runtime);
	const file = "file" in config ? config.file : void 0;
	const own = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.M)(INPUTS, runtime.input);
	const handed = file ? (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.M)(HANDED_OVER, runtime.input) : { values: { parent: void 0 } };
	const name = runtime.input("stage");
	const read = "complaints" in config ? { complaints: [] } : (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.H)(file ? {
		...runtime,
		input: (input) => input === "parent" ? "" : runtime.input(input)
	} : runtime, "build-stage", file, { stage: name }, file ? void 0 : (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.U)(ANY_ACCOUNT, runtime.aws.region ?? "us-east-1"));
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
	if (complaints.length > 0 || !("delivery" in read) || !("values" in own) || !("values" in handed)) throw (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.gt)(complaints);
	if (!stage) throw new Error(`stage ${name} was not read`);
	return {
		delivery: read.delivery,
		stage,
		components: documents.components,
		warnings: documents.warnings,
		handedOver: handed.values.parent,
		fromFile: file !== void 0,
		settings: read.settings,
		force: own.values.force,
		onCancel: own.values["on-cancel"],
		dryRun: own.values["dry-run"]
	};
};
// actions/build-stage/src/kept-state.ts
const STATE = "build";
const BEGUN = "begun";
/** Said at once, so that the post step knows that it is one. */
const sayBegun = (runtime) => runtime.saveState(BEGUN, "true");
const isPost = (runtime) => runtime.state(BEGUN) === "true";
/** Kept before the call that creates it, because afterwards may be too late. */
const keepBuild = (runtime, build) => runtime.saveState(STATE, JSON.stringify(build));
/** The main step knows what became of its build. */
const forgetBuild = (runtime) => runtime.saveState(STATE, "");
const keptBuild = (runtime) => {
	const text = runtime.state(STATE);
	return text === "" ? void 0 : JSON.parse(text);
};
// actions/build-stage/src/answer.ts
const madeOf = (world, digest) => {
	if (!world || "unseen" in world) return void 0;
	const { ingredients, parent } = world;
	const print = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(ingredients, digest);
	return {
		parent,
		ingredients,
		fingerprint: print,
		recipe: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(ingredients, print)
	};
};
const nothing = {
	age: void 0,
	changes: void 0,
	workflows: [],
	packages: void 0,
	failure: void 0,
	commands: [],
	steps: []
};
const planned = ({ steps, end }, world, digest) => {
	const there = !("unseen" in world) && end.build ? world.builds.find(({ arn }) => arn === end.build?.arn) : void 0;
	const answer = {
		...nothing,
		build: there,
		made: madeOf(world, digest),
		changes: changesIn(world, digest),
		steps
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
const still = (turn, world, digest) => ({
	...nothing,
	outcome: "still-running",
	build: world && !("unseen" in world) ? world.builds.find(({ state }) => state === "going") : void 0,
	made: madeOf(world, digest),
	changes: changesIn(world, digest),
	workflows: workflowsOf(world),
	why: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.mt)(turn)
});
const answerOf = (end, world, packages, now, digest) => {
	const answer = {
		...nothing,
		build: end.build,
		made: madeOf(world, digest),
		changes: changesIn(world, digest),
		workflows: workflowsOf(world),
		packages,
		age: end.build && now - end.build.created
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
	return (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(world.preparation.last, (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.zt)(world.ingredients, digest));
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
	const text = failureText(failure, (name) => own.find((component) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(component, digest) === name)?.path);
	return `${end.build?.release} is ${end.build?.status}. ${text}.`;
};
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
	return `${type} ${name}: ${status}${started !== void 0 && ended !== void 0 && status !== "SKIPPED" ? ` after ${(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.kt)(ended - started)}` : ""}${message === "" ? "" : `: ${message}`}`;
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
		if (step !== void 0) runtime.startGroup(`Log of ${step}: ${lines.length} lines`);
		for (const line of lines) runtime.line(line);
		if (step !== void 0) runtime.endGroup();
	}
};
// actions/build-stage/src/main.ts
/** Names the machine, the look and the acts. */
/** In the home account and region. */
const homeEdge = async (runtime, region, role, account) => {
	const edge = await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.B)(runtime), account, region, role, "golden-ami-build");
	return {
		edge,
		account: account ?? await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.s)(edge)
	};
};
const build = async (wish, runtime) => {
	const { delivery, stage } = wish;
	const { region } = delivery.home;
	const role = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.vt)(delivery.home);
	const { edge, account } = await homeEdge(runtime, region, role, wish.fromFile ? delivery.home.account : void 0);
	const building = buildWish(wish, account, runtime);
	const clients = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.u)(edge, account);
	const { look, acts } = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.d)(clients, question(wish, building, runtime));
	const machine = (world, at) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.jt)(building, world, at);
	if (wish.dryRun) {
		const world = await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.c)(look(void 0));
		const now = runtime.clock.now();
		return planned((0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.ft)(machine, (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(now), world, (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.pt)(now)), world, _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.h);
	}
	const keep = (recipe, print, token) => {
		if (wish.onCancel === "cancel") keepBuild(runtime, {
			recipe,
			fingerprint: print,
			token,
			account,
			region,
			role
		});
	};
	/** What an earlier attempt of this run has begun is this one's to cancel. */
	const keepEarlier = (world) => {
		if ("unseen" in world || !world.builds.some((one) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(one) && one.run === building.run)) return;
		const print = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(world.ingredients, _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.h);
		keep((0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(world.ingredients, print), print, void 0);
	};
	const outcome = await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.C)(machine, {
		look: async (previous) => {
			const world = await look(previous);
			if (!previous) keepEarlier(world);
			tellProgress(runtime, previous, world);
			return world;
		},
		act: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__._)({
			...acts,
			"create-image": async (step) => {
				keep(step.name, step.tags[_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Vt] ?? "", step.token);
				await acts["create-image"](step);
			}
		}),
		judge: _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.l,
		tell: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.T)(runtime)
	}, runtime.clock, runtime.clock.now() + stage.timeout);
	if ("still" in outcome) {
		if (!runtime.clock.cancelled()) forgetBuild(runtime);
		return still(outcome.still, outcome.world, _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.h);
	}
	const { end, world } = outcome;
	if (end.outcome !== "cancelled" || end.build) forgetBuild(runtime);
	const packages = (end.outcome === "built" || end.outcome === "adopted") && end.build ? await packagesOf(clients, end.build.arn, runtime) : void 0;
	return answerOf(end, world, packages, runtime.clock.now(), _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.h);
};
/** An image without its list of packages is still an image: only a missing permission is worth a failure. */
const packagesOf = async ({ imageBuilder }, arn, runtime) => {
	try {
		return await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.c)(imageBuilder.packages(arn));
	} catch (error) {
		if (!(error instanceof _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__._t) || error.code === "aws.denied") throw error;
		runtime.annotate("warning", `The packages of ${arn} could not be listed: ${error.message}`);
		return;
	}
};
const buildWish = ({ delivery, stage, force, onCancel }, account, runtime) => ({
	stage: stage.name,
	version: stage.version,
	infrastructure: stage.infrastructure,
	distribution: stage.distribution,
	account,
	region: delivery.home.region,
	tests: stage.tests,
	scan: stage.scan,
	rebuildSeverity: stage.rebuildSeverity,
	maxAge: stage.maxAge,
	force,
	onCancel,
	run: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.z)(runtime.github),
	digest: _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.h
});
const question = ({ delivery, stage, components, handedOver }, wish, runtime) => ({
	family: delivery.family,
	stage: stage.name,
	architecture: delivery.architecture,
	region: delivery.home.region,
	parent: stage.parent,
	handedOver,
	components,
	needsNoPreparation: (world) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(wish, world, runtime.clock.now()),
	findingsMatterOf: (world) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(wish, world, runtime.clock.now()),
	infrastructureName: (world) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.It)(wish, world),
	distributionName: (world) => (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(wish, world)
});
// actions/build-stage/src/post.ts
/** The post step: when the main step was killed before it knew what became of its build, the build is cancelled. */
/** ms: GitHub ends a cancelled job, post steps included, after five minutes. */
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
const cancelLeftBuild = async (runtime, kept) => {
	const { edge, account } = await homeEdge(runtime, kept.region, kept.role, kept.account);
	const { look, act } = (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.g)((0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.p)(edge, account), kept.recipe, () => runtime.clock.now());
	const { clock } = runtime;
	const outcome = await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.C)(cancelLeft((0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.z)(runtime.github)), {
		look,
		act,
		judge: _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.l,
		tell: () => {}
	}, clock, clock.now() + TIME);
	if ("still" in outcome) return (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.mt)(outcome.still);
	const { cancelled, refused } = outcome.end;
	for (const { arn, release } of cancelled) runtime.line(`cancelled ${release} (${arn}): the step that watched it was killed`);
	if (cancelled.length === 0 && refused === void 0) runtime.line(`no build was left behind: none of ${nameOf(kept)} that this run created goes on`);
	return refused;
};
const nameOf = ({ recipe, token }) => token === void 0 ? recipe : `${recipe} (client token ${token})`;
const warn = (runtime, kept, why) => runtime.annotate("warning", `A build of ${nameOf(kept)} may go on in Image Builder, and could not be cancelled: ${why}`);
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
const summary = (stage, region, answer) => {
	const { build, steps } = answer;
	const what = [build?.release, build?.ami?.id].filter((part) => part !== void 0 && part !== "").join(", ");
	return (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.b)([
		`### ${HEADLINE[answer.outcome]}: ${(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(stage)}${what ? ` (${(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(what)})` : ""}`,
		(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(answer.why),
		...failed(region, answer),
		...facts(region, answer),
		...durations(answer),
		(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.x)(steps)
	]);
};
/** The last lines of the log, as text that cannot be anything else. */
const failed = (region, { failure, commands, build, made }) => {
	if (!failure) return [];
	const quote = (title, lines) => lines.length === 0 ? [] : [`${title}\n\n<blockquote>${lines.map(_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O).join("<br>")}</blockquote>`];
	const where = build && made ? [(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.k)("The whole log", (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Et)(region, made.recipe, build.release)), (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.k)("The image", (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(region, build.arn))] : [];
	return [
		...quote("The command:", commands),
		...quote("Its last lines:", failure.lines),
		...where.length > 0 ? [where.join(" · ")] : []
	];
};
const facts = (region, { made, build, age, changes, packages, outcome }) => {
	if (!made) return [];
	const { parent } = made;
	const lineage = [parent.stage && `stage ${parent.stage} ${parent.version}`, parent.name].filter((part) => part !== "").join(", ");
	const rows = [
		["Parent", `${(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(parent.id)}${lineage === "" ? "" : ` (${(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(lineage)})`}`],
		["Fingerprint", (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(made.fingerprint.slice(0, 12))],
		["Architecture", (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(made.ingredients.architecture)],
		...build ? [["Image", (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(build.arn)]] : [],
		...changes === void 0 ? [] : [["Changes", (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(changes)]],
		...outcome === "cache-hit" && age !== void 0 ? [["Age", (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.kt)(age)]] : [],
		...packages ? [["Packages", String(packages.length)]] : [],
		...build && outcome !== "planned" && outcome !== "cache-hit" ? [["Log", (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.k)(`${made.recipe} ${build.release}`, (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Et)(region, made.recipe, build.release))]] : []
	];
	return [(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.A)(["", ""], rows)];
};
const durations = ({ workflows }) => workflows.length === 0 ? [] : [(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.A)([
	"Workflow",
	"Status",
	"Took"
], workflows.map(({ type, status, started, ended }) => [
	(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(type),
	(0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.O)(status),
	started !== void 0 && ended !== void 0 ? (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.kt)(ended - started) : ""
]))];
// actions/build-stage/src/index.ts
const run = (runtime) => isPost(runtime) ? cancelWhatIsLeft(runtime) : (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.v)(runtime, () => main(runtime));
const main = async (runtime) => {
	sayBegun(runtime);
	const wish = await readWish(runtime);
	for (const setting of wish.settings) runtime.line(setting);
	for (const warning of wish.warnings) (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(runtime, "warning", warning, "component document");
	const answer = await build(wish, runtime);
	const { region } = wish.delivery.home;
	tellFailure(runtime, answer, region);
	const outputs = await outputsOf(runtime, answer);
	const failure = await (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.G)(runtime, answer, outputs, summary(wish.stage.name, region, answer));
	return failure && new _src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__._t(failure.code, failureLines(answer, region).join("\n"));
};
const outputsOf = async (runtime, { outcome, build, made, packages, steps }) => {
	const path = packages ? await runtime.writeTemporary("packages.json", JSON.stringify(packages)) : "";
	return {
		"ami-id": build?.ami?.id ?? "",
		"image-arn": build?.arn ?? "",
		release: build?.release ?? "",
		version: build?.release.split("/")[0] ?? "",
		fingerprint: made?.fingerprint ?? "",
		"cache-hit": String(outcome === "cache-hit"),
		"parent-ami-id": made?.parent.id ?? "",
		architecture: made?.ingredients.architecture ?? "",
		amis: JSON.stringify(build?.amis ?? []),
		packages: path,
		plan: (0,_src_DEdUhMJS_js__WEBPACK_IMPORTED_MODULE_0__.D)(steps)
	};
};



/***/ })

};
