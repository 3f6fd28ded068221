export const id = 228;
export const ids = [228];
export const modules = {

/***/ 7655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mermaidChain),
/* harmony export */   t: () => (/* binding */ lookAtLineage)
/* harmony export */ });
// packages/actions-kit/src/mermaid.ts
/**
* Mermaid graphs for summaries. A label is text and nothing else: what could end it, or be taken for markup, is written as an entity.
* @see https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
*/
/** Longer labels are cut: a graph with them cannot be read. */
const MOST_LABEL = 60;
/** Everything but letters, digits, spaces and a few signs that mean nothing to Mermaid and Markdown. */
const label = (text) => {
	const line = text.replace(/\s+/g, " ").trim();
	return (line.length > MOST_LABEL ? `${line.slice(0, 59)}…` : line).replace(/[^\p{L}\p{N} .,…/:-]/gu, (found) => `#${found.codePointAt(0)};`);
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

/***/ 9228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);
/* harmony import */ var _lineage_CU_RZoVP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7655);


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
	const there = copies.filter(({ state }) => state === "available" || state === "believed" || state === "pending");
	return [...home, ...there.map(({ region, account, id }) => ({
		region,
		account,
		id
	}))];
};
// actions/build-stage/src/failed-build.ts
/** What is told of a build that failed, in the log, in the annotation and at the head of the summary alike. */
/** Lines of a step's commands that are shown. */
const MOST_COMMANDS = 5;
/** The first lines of what the failing step ran, when it is one of the repository's documents. */
const failedCommands = ({ component }, { components }, digest) => {
	if (!component) return [];
	const document = components.find((one) => one.is === "own" && (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.hn)(one, digest) === component.document);
	if (document?.is !== "own") return [];
	const yaml = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Q)(document.data, document.path);
	if (!("tree" in yaml)) return [];
	const lines = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(yaml.tree, component.phase, component.step).flatMap((command) => command.split("\n"));
	return lines.length > MOST_COMMANDS ? [...lines.slice(0, MOST_COMMANDS), `… and ${lines.length - MOST_COMMANDS} more lines`] : lines;
};
/** What failed, the command, its last lines, and where the rest is. */
const failureLines = ({ why, failure, commands, build, made }, region) => [
	/[.!?]$/.test(why) ? why : `${why}.`,
	...commands.length > 0 ? ["Command:", ...commands.map((line) => `  ${line}`)] : [],
	...failure && failure.lines.length > 0 ? ["Its last lines:", ...failure.lines.map((line) => `  ${line}`)] : [],
	...failure && build ? [`Image: ${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(region, build.arn)}`] : [],
	...failure && build && made ? [`Log: ${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.qt)(region, made.recipe, build.release)}`] : []
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
const digestIn = ({ scan, evidence, build }) => scan ? (evidence?.findings && (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.ht)(evidence.findings)) ?? build?.scan : void 0;
/** JSON: {source, scanned, worst, fixable, counts}; empty when nothing is known. */
const findingsOutput = (answer) => {
	const digest = digestIn(answer);
	if (!digest) return "";
	const { source, scanned, worst = null, fixable = null, counts = null } = digest;
	return JSON.stringify({
		source,
		scanned: scanned === void 0 ? null : new Date(scanned).toISOString(),
		worst,
		fixable,
		counts
	});
};
const countsText = ({ counts, worst }) => {
	if (!counts) return worst === void 0 ? "none" : `the worst is ${worst}`;
	const parts = _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.fn.flatMap((severity) => counts[severity] > 0 ? [`${counts[severity]} ${severity}`] : []);
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
/** Stages are built on Linux: components are created for it. */
const PLATFORM = "Linux";
const readComponents = async (runtime, components) => {
	const read = [];
	const found = [];
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
		if (data === void 0) found.push(only([notThere(path, at)]));
		else {
			found.push(documentFindings(data, path, parameters, at));
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
const notThere = (path, at) => ({
	at,
	wrong: `there is no file ${path} in the workspace`,
	allowed: "allowed: a path from the root of the repository (check it out first)"
});
const documentFindings = (text, path, parameters, at) => {
	const size = checkDocumentSize(text, path);
	const yaml = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Q)(text, path);
	if ("complaints" in yaml) return only([...size, ...yaml.complaints]);
	const document = {
		text,
		tree: yaml.tree
	};
	const { complaints, warnings } = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(document, {
		parameters,
		at
	}, PLATFORM);
	return {
		complaints: [...size, ...complaints],
		warnings,
		notReproducible: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(document)
	};
};
// actions/build-stage/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const INPUTS = {
	stage: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.z)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.U)(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Vt)),
	force: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.z)(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.V),
	"on-cancel": (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.z)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.H)("cancel", "leave")),
	"dry-run": (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.z)(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.V)
};
/** With a file the input `parent` hands over what the parent stage built; without one it describes the stage. */
const HANDED_OVER = { parent: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.L)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.U)(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.B)) };
/** Without a file nothing is compared with the job's account. */
const ANY_ACCOUNT = "000000000000";
const readWish = async (runtime) => {
	const config = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Y)(runtime);
	const file = "file" in config ? config.file : void 0;
	const own = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.R)(INPUTS, runtime.input);
	const handed = file ? (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.R)(HANDED_OVER, runtime.input) : { values: { parent: void 0 } };
	const name = runtime.input("stage");
	const read = "complaints" in config ? { complaints: [] } : (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.X)(file ? {
		...runtime,
		input: (input) => input === "parent" ? "" : runtime.input(input)
	} : runtime, "build-stage", file, { stage: name }, file ? void 0 : (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Z)(ANY_ACCOUNT, runtime.aws.region ?? "us-east-1"));
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
	if (complaints.length > 0 || !("delivery" in read) || !("values" in own) || !("values" in handed)) throw (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.It)(complaints);
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
		dryRun: own.values["dry-run"]
	};
};
// actions/build-stage/src/kept-state.ts
const STATE$1 = "build";
const BEGUN = "begun";
/** Said at once, so that the post step knows that it is one. */
const sayBegun = (runtime) => runtime.saveState(BEGUN, "true");
const isPost = (runtime) => runtime.state(BEGUN) === "true";
/** Kept before the call that creates it, because afterwards may be too late. */
const keepBuild = (runtime, build) => runtime.saveState(STATE$1, JSON.stringify(build));
/** The main step knows what became of its build. */
const forgetBuild = (runtime) => runtime.saveState(STATE$1, "");
const keptBuild = (runtime) => {
	const text = runtime.state(STATE$1);
	return text === "" ? void 0 : JSON.parse(text);
};
// actions/build-stage/src/answer.ts
/** What became of the run, for outputs and summary. */
const madeOf = (world, digest) => {
	if (!world || "unseen" in world) return void 0;
	const { ingredients, parent } = world;
	const print = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.un)(ingredients, digest);
	return {
		parent,
		ingredients,
		fingerprint: print,
		recipe: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.gn)(ingredients, print)
	};
};
const nothing = {
	age: void 0,
	changes: void 0,
	workflows: [],
	evidence: void 0,
	scan: false,
	failure: void 0,
	commands: [],
	steps: []
};
const planned = ({ steps, end }, world, scan, digest) => {
	const there = !("unseen" in world) && end.build ? world.builds.find(({ arn }) => arn === end.build?.arn) : void 0;
	const answer = {
		...nothing,
		build: there,
		scan,
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
	why: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(turn)
});
const answerOf = (end, world, { evidence, scan }, now, digest) => {
	const answer = {
		...nothing,
		build: end.build,
		made: madeOf(world, digest),
		changes: changesIn(world, digest),
		workflows: workflowsOf(world),
		evidence,
		scan,
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
	return (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.ln)(world.preparation.last, (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.dn)(world.ingredients, digest));
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
	const text = failureText(failure, (name) => own.find((component) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.hn)(component, digest) === name)?.path);
	return `${end.build?.release} is ${end.build?.status}. ${text}.`;
};
// actions/build-stage/src/evidence.ts
/**
* @param scan whether findings are looked at
* @throws UserError `aws.denied`: only a missing permission is worth a failure
*/
const gatherEvidence = async (clients, build, scan, runtime) => {
	const { arn, ami } = build;
	const known = async (what, call) => {
		try {
			return await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.v)(call);
		} catch (error) {
			if (!(error instanceof _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Lt) || error.code === "aws.denied") throw error;
			runtime.annotate("warning", `The ${what} of ${arn} could not be read: ${error.message}`);
			return;
		}
	};
	const [packages, findings, lineage] = await Promise.all([
		known("packages", clients.imageBuilder.packages(arn)),
		scan && ami ? known("findings", (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.m)(clients, ami.id, arn)) : void 0,
		ami ? known("lineage", (0,_lineage_CU_RZoVP_js__WEBPACK_IMPORTED_MODULE_1__.t)(clients.ec2, ami.id)) : void 0
	]);
	return {
		packages,
		findings,
		lineage
	};
};
// actions/build-stage/src/preflight.ts
/** Told once, when it has been looked at: it is asked once a run. */
const tellPreflight = (runtime, previous, world) => {
	const preflight = preflightOf(world);
	if (!preflight || preflightOf(previous) === preflight) return;
	for (const note of (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.cn)(preflight)) runtime.line(note);
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
	return `${type} ${name}: ${status}${started !== void 0 && ended !== void 0 && status !== "SKIPPED" ? ` after ${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(ended - started)}` : ""}${message === "" ? "" : `: ${message}`}`;
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
	const edge = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.c)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.K)(runtime), account, region, role, "golden-ami-build");
	return {
		edge,
		account: account ?? await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.l)(edge)
	};
};
const build = async (wish, runtime) => {
	const { delivery, stage } = wish;
	const { region } = delivery.home;
	const role = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(delivery.home);
	const { edge, account } = await homeEdge(runtime, region, role, wish.fromFile ? delivery.home.account : void 0);
	const building = buildWish(wish, account, runtime);
	const clients = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.u)(edge, account);
	const { look, acts } = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.d)(clients, question(wish, building, runtime));
	const machine = (world, at) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.tn)(building, world, at);
	if (wish.dryRun) {
		const world = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.v)(look(void 0));
		tellPreflight(runtime, void 0, world);
		const now = runtime.clock.now();
		return planned((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(machine, (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.pn)(now), world, (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(now)), world, stage.scan, _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.b);
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
		if ("unseen" in world || !world.builds.some((one) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.rn)(one) && one.run === building.run)) return;
		const print = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.un)(world.ingredients, _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.b);
		keep((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.gn)(world.ingredients, print), print, void 0);
	};
	const outcome = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.O)(machine, {
		look: async (previous) => {
			const world = await look(previous);
			if (!previous) keepEarlier(world);
			tellPreflight(runtime, previous, world);
			tellProgress(runtime, previous, world);
			return world;
		},
		act: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.x)({
			...acts,
			"create-image": async (step) => {
				keep(step.name, step.tags[_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.mn] ?? "", step.token);
				await acts["create-image"](step);
			}
		}),
		judge: _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.y,
		tell: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.A)(runtime)
	}, runtime.clock, runtime.clock.now() + stage.timeout);
	if ("still" in outcome) {
		if (!runtime.clock.cancelled()) forgetBuild(runtime);
		return still(outcome.still, outcome.world, _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.b);
	}
	const { end, world } = outcome;
	if (end.outcome !== "cancelled" || end.build) forgetBuild(runtime);
	const evidence = (end.outcome === "built" || end.outcome === "adopted") && end.build ? await gatherEvidence(clients, end.build, stage.scan, runtime) : void 0;
	return answerOf(end, world, {
		evidence,
		scan: stage.scan
	}, runtime.clock.now(), _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.b);
};
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
	run: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.G)(runtime.github),
	digest: _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.b
});
const question = ({ delivery, stage, components, handedOver }, wish, runtime) => ({
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
	needsNoPreparation: (world) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.an)(wish, world, runtime.clock.now()),
	findingsMatterOf: (world) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.nn)(wish, world, runtime.clock.now()),
	infrastructureName: (world) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.sn)(wish, world),
	distributionName: (world) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.on)(wish, world.ingredients),
	mayAnswer: (world) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__["in"])(wish, world, runtime.clock.now()),
	cells: otherCells(wish),
	shareWith: wish.distribution.shareWith
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
	const { look, act } = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.p)(edge, account), kept.recipe, () => runtime.clock.now());
	const { clock } = runtime;
	const outcome = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.O)(cancelLeft((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.G)(runtime.github)), {
		look,
		act,
		judge: _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.y,
		tell: () => {}
	}, clock, clock.now() + TIME);
	if ("still" in outcome) return (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(outcome.still);
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
	return [(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.I)([
		"Region",
		"Account",
		"AMI",
		""
	], rows.map(({ region, account, id, state }) => [
		(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(region),
		(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(account),
		(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(id),
		state === void 0 ? "" : STATE[state]
	]))];
};
// actions/build-stage/src/loose-list.ts
/** What no fingerprint knows, and only `max-age` builds anew; empty when there is nothing. */
const looseList = (loose) => loose.length === 0 ? "" : `#### Not reproducible\n\n${loose.map(({ at, what }) => `- ${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.en)(at))}: ${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(what)}`).join("\n")}`;
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
	return (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.w)([
		`### ${HEADLINE[answer.outcome]}: ${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(stage)}${what ? ` (${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(what)})` : ""}`,
		(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(answer.why),
		...failed(region, answer),
		...facts(region, answer),
		...amisTable(build),
		...lineage(answer),
		...durations(answer),
		looseList(loose),
		(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.T)(steps)
	]);
};
/** The last lines of the log, as text that cannot be anything else. */
const failed = (region, { failure, commands, build, made }) => {
	if (!failure) return [];
	const quote = (title, lines) => lines.length === 0 ? [] : [`${title}\n\n<blockquote>${lines.map(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P).join("<br>")}</blockquote>`];
	const where = build && made ? [(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.F)("The whole log", (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.qt)(region, made.recipe, build.release)), (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.F)("The image", (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(region, build.arn))] : [];
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
		["Parent", `${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(parent.id)}${from === "" ? "" : ` (${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(from)})`}`],
		["Fingerprint", (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(made.fingerprint.slice(0, 12))],
		["Architecture", (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(made.ingredients.architecture)],
		...build ? [["Image", (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(build.arn)]] : [],
		...changes === void 0 ? [] : [["Changes", (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(changes)]],
		...outcome === "cache-hit" && age !== void 0 ? [["Age", (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(age)]] : [],
		...build?.state === "available" ? [["Tests", build.tested ? "passed" : "none were run"]] : [],
		...evidence?.packages ? [["Packages", String(evidence.packages.length)]] : [],
		...findings === void 0 ? [] : [["Findings", (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(findings)]],
		...unseen.length > 0 ? [["Not looked at", (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(unseen.join(", "))]] : [],
		...build && outcome !== "planned" && outcome !== "cache-hit" ? [["Log", (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.F)(`${made.recipe} ${build.release}`, (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.qt)(region, made.recipe, build.release))]] : []
	];
	return [(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.I)(["", ""], rows)];
};
/** What an answer without a build leaves out, and what nobody wished to know. */
const notLookedAt = ({ outcome, build, scan, evidence }) => {
	if (outcome !== "cache-hit" && !evidence) return [];
	return [
		...outcome === "cache-hit" ? ["packages", "lineage beyond the parent"] : [],
		...scan ? [] : ["findings (scan is false)"],
		...scan && outcome === "cache-hit" && !build?.scan ? ["findings (no scan has told of any)"] : []
	];
};
/** From the vendor's image to the one that is the answer; without evidence only from the parent. */
const lineage = ({ evidence, build, made, outcome }) => {
	const chain = evidence?.lineage?.toReversed().map(({ image, name, owner }) => [
		name,
		image,
		owner
	]);
	if (chain) return [(0,_lineage_CU_RZoVP_js__WEBPACK_IMPORTED_MODULE_1__.n)(chain)];
	if (outcome !== "cache-hit" || !made || !build?.ami) return [];
	return [(0,_lineage_CU_RZoVP_js__WEBPACK_IMPORTED_MODULE_1__.n)([[made.parent.name, made.parent.id], [build.release, build.ami.id]])];
};
/** Each workflow, and below it those of its steps that had something to do. */
const durations = ({ workflows }) => workflows.length === 0 ? [] : [(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.I)([
	"Workflow",
	"Step",
	"Status",
	"Took"
], workflows.flatMap(({ type, status, started, ended, steps }) => [[
	(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(type),
	"",
	(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(status),
	took(started, ended)
], ...steps.filter((step) => step.status !== "SKIPPED").map((step) => [
	"",
	(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(step.name),
	(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(step.status),
	took(step.started, step.ended)
])]))];
const took = (started, ended) => started !== void 0 && ended !== void 0 ? (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(ended - started) : "";
// actions/build-stage/src/tell-documents.ts
/** What was found in the component documents and does not stop the build. */
const tellDocuments = (runtime, { warnings, notReproducible }) => {
	for (const { at, wrong, allowed } of warnings) (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.xn)(runtime, "warning", `${wrong}; ${allowed}`, at, "component document");
	for (const note of notReproducible) (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.xn)(runtime, "notice", (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(note), note.at, "not reproducible");
};
// actions/build-stage/src/index.ts
const run = (runtime) => isPost(runtime) ? cancelWhatIsLeft(runtime) : (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.S)(runtime, () => main(runtime));
const main = async (runtime) => {
	sayBegun(runtime);
	const wish = await readWish(runtime);
	for (const setting of wish.settings) runtime.line(setting);
	tellDocuments(runtime, wish);
	const answer = await build(wish, runtime);
	const { region } = wish.delivery.home;
	tellFailure(runtime, answer, region);
	const outputs = await outputsOf(runtime, answer);
	const failure = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.$)(runtime, answer, outputs, summary(wish.stage.name, region, answer, wish.notReproducible));
	return failure && new _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Lt(failure.code, failureLines(answer, region).join("\n"));
};
const outputsOf = async (runtime, answer) => {
	const { outcome, build, made, evidence, steps } = answer;
	const packages = evidence?.packages;
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
		amis: JSON.stringify(build ? amisOf(build) : []),
		packages: path,
		findings: findingsOutput(answer),
		tests: testsOutput(answer),
		plan: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.M)(steps)
	};
};
/** An image is available only after its tests have passed, where it has any. */
const testsOutput = ({ build }) => build?.state === "available" ? build.tested ? "passed" : "none" : "";



/***/ })

};
