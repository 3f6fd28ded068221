export const id = 750;
export const ids = [750];
export const modules = {

/***/ 2750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);

// packages/domain/src/build/failure.ts
const failureOf = ({ workflows, tail }) => {
	const failed = workflows.flatMap((workflow) => workflow.steps.map((step) => ({
		workflow,
		step
	}))).findLast(({ step }) => step.status === "FAILED");
	return {
		workflow: failed?.workflow.type ?? workflows.findLast(({ status }) => status === "FAILED")?.type ?? "",
		step: failed?.step.name ?? "",
		message: failed?.step.message ?? "",
		component: componentOf(tail),
		lines: tail.slice(-12)
	};
};
/** `  Step: Install` → `Install`; the last one counts. */
const said = (lines, label) => lines.findLast((line) => line.trimStart().startsWith(`${label}: `))?.trim().slice(label.length + 2);
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
/**
* In a sentence: `ApplyBuildComponents failed in components/nginx.yml, phase build, step Install: exit status 1`.
* @param pathOf the document of the repository that a component's name stands for
*/
const failureText = ({ workflow, step, message, component }, pathOf) => {
	const where = step === "" ? "The build failed" : `Step ${step} of workflow ${workflow} failed`;
	if (!component) return message === "" ? where : `${where}: ${message}`;
	return `${where} in ${pathOf(component.document) ?? component.document}, phase ${component.phase}, step ${component.step}${component.error === "" ? "" : `: ${component.error}`}`;
};
// actions/build-stage/src/components.ts
/** The component documents of a stage, read from the workspace and checked before anything is created. */
const readComponents = async (runtime, components) => {
	const read = [];
	const complaints = [];
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
		if (data === void 0) complaints.push({
			at,
			wrong: `there is no file ${path} in the workspace`,
			allowed: "allowed: a path from the root of the repository (check it out first)"
		});
		else {
			const yaml = (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.U)(data, path);
			complaints.push(...(0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.St)(data, path), ..."complaints" in yaml ? yaml.complaints : (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.xt)(yaml.tree, parameters, at));
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
		complaints
	};
};
// actions/build-stage/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const INPUTS = {
	stage: (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.M)((0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.I)(_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__._t)),
	force: (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.M)(_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.P),
	"on-cancel": (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.M)((0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.F)("cancel", "leave")),
	"dry-run": (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.M)(_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.P)
};
/** With a file the input `parent` hands over what the parent stage built; without one it describes the stage. */
const HANDED_OVER = { parent: (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.I)(_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.N)) };
/** Without a file nothing is compared with the job's account. */
const ANY_ACCOUNT = "000000000000";
const readWish = async (runtime) => {
	const config = await (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.B)(runtime);
	const file = "file" in config ? config.file : void 0;
	const own = (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.j)(INPUTS, runtime.input);
	const handed = file ? (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.j)(HANDED_OVER, runtime.input) : { values: { parent: void 0 } };
	const name = runtime.input("stage");
	const read = "complaints" in config ? { complaints: [] } : (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.V)(file ? {
		...runtime,
		input: (input) => input === "parent" ? "" : runtime.input(input)
	} : runtime, "build-stage", file, { stage: name }, file ? void 0 : (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.H)(ANY_ACCOUNT, runtime.aws.region ?? "us-east-1"));
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
	if (complaints.length > 0 || !("delivery" in read) || !("values" in own) || !("values" in handed)) throw (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.pt)(complaints);
	if (!stage) throw new Error(`stage ${name} was not read`);
	return {
		delivery: read.delivery,
		stage,
		components: documents.components,
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
	const print = (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.At)(ingredients, digest);
	return {
		parent,
		ingredients,
		fingerprint: print,
		recipe: (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.jt)(ingredients, print)
	};
};
const nothing = {
	age: void 0,
	workflows: [],
	packages: void 0,
	failure: void 0,
	steps: []
};
const planned = ({ steps, end }, world, digest) => {
	const there = !("unseen" in world) && end.build ? world.builds.find(({ arn }) => arn === end.build?.arn) : void 0;
	const answer = {
		...nothing,
		build: there,
		made: madeOf(world, digest),
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
	workflows: workflowsOf(world),
	why: (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.ut)(turn)
});
const answerOf = (end, world, packages, now, digest) => {
	const answer = {
		...nothing,
		build: end.build,
		made: madeOf(world, digest),
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
		...end.code ? { code: end.code } : {}
	};
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
	const text = failureText(failure, (name) => own.find((component) => (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.kt)(component, digest) === name)?.path);
	return `${end.build?.release} is ${end.build?.status}. ${text}.`;
};
// actions/build-stage/src/progress.ts
/** Lines for the workflow steps whose status is another one than before. */
const stepLines = (before, now) => {
	const known = new Map((before?.workflows ?? []).flatMap(({ steps }) => steps.map((step) => [step.id, step.status])));
	return now.workflows.flatMap(({ type, steps }) => steps.filter(({ id, status }) => status !== "PENDING" && known.get(id) !== status).map(({ name, status, message, started, ended }) => {
		return `${type} ${name}: ${status}${started !== void 0 && ended !== void 0 && status !== "SKIPPED" ? ` after ${(0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(ended - started)}` : ""}${message === "" ? "" : `: ${message}`}`;
	}));
};
/** Tells the job's log, log lines folded, as they come. */
const tellProgress = (runtime, previous, world) => {
	const now = "unseen" in world ? void 0 : world.progress;
	if (!now) return;
	const known = previous && !("unseen" in previous) ? previous.progress : void 0;
	const before = known?.arn === now.arn ? known : void 0;
	for (const line of stepLines(before, now)) runtime.line(line);
	if (now.fresh.length === 0 || before?.asked === now.asked) return;
	runtime.startGroup(`Log of the build (${now.fresh.length} more)`);
	for (const line of now.fresh) runtime.line(line);
	runtime.endGroup();
};
// actions/build-stage/src/main.ts
/** Names the machine, the look and the acts. */
/** In the home account and region. */
const homeEdge = async (runtime, region, role, account) => {
	const edge = await (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.z)(runtime), account, region, role, "golden-ami-build");
	return {
		edge,
		account: account ?? await (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.s)(edge)
	};
};
const build = async (wish, runtime) => {
	const { delivery, stage } = wish;
	const { region } = delivery.home;
	const role = (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.ht)(delivery.home);
	const { edge, account } = await homeEdge(runtime, region, role, wish.fromFile ? delivery.home.account : void 0);
	const building = buildWish(wish, runtime);
	const clients = (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.u)(edge, account);
	const { look, acts } = (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.d)(clients, question(wish, building, runtime));
	const machine = (world, at) => (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.wt)(building, world, at);
	if (wish.dryRun) {
		const world = await (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.c)(look(void 0));
		const now = runtime.clock.now();
		return planned((0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.ct)(machine, (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(now), world, (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.lt)(now)), world, _src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.h);
	}
	const outcome = await (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.S)(machine, {
		look: async (previous) => {
			const world = await look(previous);
			tellProgress(runtime, previous, world);
			return world;
		},
		act: (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.g)({
			...acts,
			"create-image": async (step) => {
				if (wish.onCancel === "cancel") keepBuild(runtime, {
					recipe: step.name,
					account,
					region,
					role
				});
				await acts["create-image"](step);
			}
		}),
		judge: _src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.l,
		tell: (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.w)(runtime)
	}, runtime.clock, runtime.clock.now() + stage.timeout);
	if ("still" in outcome) {
		forgetBuild(runtime);
		return still(outcome.still, outcome.world, _src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.h);
	}
	const { end, world } = outcome;
	if (end.outcome !== "cancelled" || end.build) forgetBuild(runtime);
	const packages = (end.outcome === "built" || end.outcome === "adopted") && end.build ? await packagesOf(clients, end.build.arn, runtime) : void 0;
	return answerOf(end, world, packages, runtime.clock.now(), _src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.h);
};
/** An image without its list of packages is still an image: only a missing permission is worth a failure. */
const packagesOf = async ({ imageBuilder }, arn, runtime) => {
	try {
		return await (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.c)(imageBuilder.packages(arn));
	} catch (error) {
		if (!(error instanceof _src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.mt) || error.code === "aws.denied") throw error;
		runtime.annotate("warning", `The packages of ${arn} could not be listed: ${error.message}`);
		return;
	}
};
const buildWish = ({ delivery, stage, force, onCancel }, runtime) => ({
	stage: stage.name,
	version: stage.version,
	infrastructure: stage.infrastructure,
	region: delivery.home.region,
	tests: stage.tests,
	maxAge: stage.maxAge,
	force,
	onCancel,
	run: (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.R)(runtime.github),
	digest: _src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.h
});
const question = ({ delivery, stage, components, handedOver }, wish, runtime) => ({
	family: delivery.family,
	stage: stage.name,
	architecture: delivery.architecture,
	region: delivery.home.region,
	parent: stage.parent,
	handedOver,
	components,
	needsNoPreparation: (world) => (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(wish, world, runtime.clock.now()),
	infrastructureName: (world) => (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(wish, world),
	distributionName: (world) => (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.Et)(wish, world)
});
// actions/build-stage/src/post.ts
/** The post step: when the main step was killed before it knew what became of its build, the build is cancelled. */
/** Nothing here fails the job: it warns. */
const cancelWhatIsLeft = async (runtime) => {
	const kept = keptBuild(runtime);
	if (!kept) return;
	try {
		const { edge, account } = await homeEdge(runtime, kept.region, kept.role, kept.account);
		const { builds, acts } = (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.p)(edge, account);
		const mine = (await builds(kept.recipe)).filter(({ state, run }) => state === "going" && run === (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.R)(runtime.github));
		for (const { arn, release } of mine) {
			await acts["cancel-image"]({
				do: "cancel-image",
				on: kept.recipe,
				because: "the step that watched it was killed",
				arn
			});
			runtime.line(`cancelled ${release} (${arn}): the step that watched it was killed`);
		}
		if (mine.length === 0) runtime.line("no build was left behind");
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		runtime.annotate("warning", `A build of ${kept.recipe} may go on in Image Builder, and could not be cancelled: ${why}`);
	}
};
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
	return (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.y)([
		`### ${HEADLINE[answer.outcome]}: ${(0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.D)(stage)}${what ? ` (${(0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.D)(what)})` : ""}`,
		(0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer.why),
		...failed(region, answer),
		...facts(region, answer),
		...durations(answer),
		(0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.b)(steps)
	]);
};
/** The last lines of the log, as text that cannot be anything else. */
const failed = (region, { failure, build, made }) => {
	if (!failure || failure.lines.length === 0) return [];
	return [`The last lines of the log:\n\n<blockquote>${failure.lines.map(_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.D).join("<br>")}</blockquote>${build && made ? `\n\n${(0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.O)("The whole log", (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.bt)(region, made.recipe, build.release))}` : ""}`];
};
const facts = (region, { made, build, age, packages, outcome }) => {
	if (!made) return [];
	const { parent } = made;
	const lineage = [parent.stage && `stage ${parent.stage} ${parent.version}`, parent.name].filter((part) => part !== "").join(", ");
	const rows = [
		["Parent", `${(0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.D)(parent.id)}${lineage === "" ? "" : ` (${(0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.D)(lineage)})`}`],
		["Fingerprint", (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.D)(made.fingerprint.slice(0, 12))],
		["Architecture", (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.D)(made.ingredients.architecture)],
		...build ? [["Image", (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.D)(build.arn)]] : [],
		...outcome === "cache-hit" && age !== void 0 ? [["Age", (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(age)]] : [],
		...packages ? [["Packages", String(packages.length)]] : [],
		...build && outcome !== "planned" && outcome !== "cache-hit" ? [["Log", (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.O)(`${made.recipe} ${build.release}`, (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.bt)(region, made.recipe, build.release))]] : []
	];
	return [(0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.k)(["", ""], rows)];
};
const durations = ({ workflows }) => workflows.length === 0 ? [] : [(0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.k)([
	"Workflow",
	"Status",
	"Took"
], workflows.map(({ type, status, started, ended }) => [
	(0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.D)(type),
	(0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.D)(status),
	started !== void 0 && ended !== void 0 ? (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(ended - started) : ""
]))];
// actions/build-stage/src/index.ts
const run = (runtime) => isPost(runtime) ? cancelWhatIsLeft(runtime) : (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__._)(runtime, () => main(runtime));
const main = async (runtime) => {
	sayBegun(runtime);
	const wish = await readWish(runtime);
	for (const setting of wish.settings) runtime.line(setting);
	const answer = await build(wish, runtime);
	const { region } = wish.delivery.home;
	const outputs = await outputsOf(runtime, answer);
	const failure = await (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.W)(runtime, answer, outputs, summary(wish.stage.name, region, answer));
	return failure && new _src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.mt(failure.code, failureMessage(answer, region));
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
		plan: (0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.E)(steps)
	};
};
/** What the annotation says: the reason, the last lines of the log, where the rest is. */
const failureMessage = ({ why, failure, build, made }, region) => {
	if (!failure || !build || !made) return /[.!?]$/.test(why) ? why : `${why}.`;
	return `${why}${failure.lines.map((line) => `\n  ${line}`).join("")}\nLog: ${(0,_src_DEqDE0tb_js__WEBPACK_IMPORTED_MODULE_0__.bt)(region, made.recipe, build.release)}\n`;
};



/***/ })

};
