export const id = 789;
export const ids = [789];
export const modules = {

/***/ 2789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);

/** What all AWS services take; EC2 alone would take more, and costs are filtered elsewhere. */
const CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const ALLOWED_CHARACTERS = "letters, digits, spaces and _ . : / = + - @";
const isReserved = (key) => /^aws:/i.test(key);
const length = (text) => [...text].length;
/** What is wrong with one tag, in words that follow its key; empty: nothing. */
const faults = (key, value) => [
	...key === "" ? ["it has no key"] : [],
	...length(key) > 128 ? [`its key has ${length(key)} characters, 128 are allowed`] : [],
	...length(value) > 256 ? [`its value has ${length(value)} characters, 256 are allowed`] : [],
	...CHARACTERS.test(key) && CHARACTERS.test(value) ? [] : [`only ${ALLOWED_CHARACTERS} are allowed`]
];
/** What is wrong with a tag that a caller wants; the keys of AWS and of the metadata are not for callers. */
const faultsOfOwnTag = (key, value) => [
	...faults(key, value),
	...isReserved(key) ? ["keys that begin with aws: are reserved"] : [],
	...key.toLowerCase().startsWith("golden-ami:") ? [`keys that begin with ${_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.yn} are written by tag-ami itself`] : []
];
/** Why a resource with tags `present` cannot have `wanted` too; empty: it can. */
const overLimits = (resource, present, wanted) => {
	const count = [.../* @__PURE__ */ new Set([...present.keys(), ...wanted.keys()])].filter((key) => !isReserved(key)).length;
	return [...count > 50 ? [`${resource} would have ${count} tags, 50 are allowed.`] : [], ...[...wanted].flatMap(([key, value]) => faults(key, value).map((fault) => `${resource}, tag ${key}: ${fault}.`))];
};
// packages/domain/src/tagging/wanted-tags.ts
/** Which tags an image and its snapshots are to have. What says the same thing twice has to agree; nothing is invented. */
const wantedTags = (wish, image) => {
	const tag = (key) => {
		const value = image.tags.get(key);
		return value === void 0 ? void 0 : {
			value,
			by: `tag ${key} of ${image.id}`
		};
	};
	const complaints = [];
	/** The value that all who say something agree on. */
	const agreed = (key, missing, ...said) => {
		const all = [tag(key), ...said].filter((one) => one !== void 0);
		const [first] = all;
		if (!first) complaints.push(`${key} is missing on ${image.id}: ${missing}.`);
		else if (all.some(({ value }) => value !== first.value)) complaints.push(`${key} is contradictory: ${all.map(({ value, by }) => `${by} says ${value}`).join(", ")}.`);
		return first?.value ?? "";
	};
	const ask = (input) => `build-stage writes it; for an image from elsewhere the input ${input} says it`;
	const arn = agreed(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.imageArn, ask("image-arn"), tag(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__._n), wish.imageArn);
	const release = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Wt)(arn);
	if (arn !== "" && release === void 0) complaints.push(`${_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.imageArn}: ${arn} is not the ARN of an image build version (arn:…:image/<name>/<version>/<build>).`);
	const ofRelease = release === void 0 ? void 0 : {
		value: release.split("/")[0] ?? "",
		by: arn
	};
	const tags = new Map([
		...wish.tags,
		[_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.family, agreed(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.family, ask("family"), wish.family)],
		[_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.stage, agreed(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.stage, ask("stage"), wish.stage)],
		[_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.version, agreed(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.version, "the image ARN does not say it", ofRelease)],
		[_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.fingerprint, agreed(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.fingerprint, ask("fingerprint"), wish.fingerprint)],
		[_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.parent, agreed(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.parent, ask("parent"), wish.parent)],
		[_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.architecture, agreed(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.architecture, "EC2 does not say it", {
			value: image.architecture,
			by: "EC2"
		})],
		[_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.builtAt, seconds(image.created)],
		[_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.imageArn, arn],
		...history(wish, image)
	]);
	return complaints.length > 0 ? { complaints } : { tags };
};
/** Repository, commit and run stay what the first run wrote: a later one that found the image in the cache has not built it. */
const history = (wish, { tags }) => {
	const first = (key, value) => {
		const known = tags.get(key) ?? value;
		return known === "" ? [] : [[key, known]];
	};
	const environments = tags.get(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.environments);
	return [
		...first(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.repository, wish.repository),
		...first(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.commit, wish.commit),
		...first(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.run, wish.run),
		...first(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.environments, ""),
		...wish.environment === void 0 ? [] : [[_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.environments, (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.bn)(environments, wish.environment)]]
	];
};
/** ISO 8601 in UTC, to the second. */
const seconds = (moment) => new Date(moment).toISOString().replace(/\.\d{3}Z$/, "Z");
// packages/domain/src/tagging/tag-image.ts
const NO_TAGS = /* @__PURE__ */ new Map();
const tagImage = (wish, world, at) => {
	const failed = (code, why, tags = NO_TAGS) => ({ end: {
		outcome: "failed",
		release: void 0,
		tags,
		notes: [],
		why,
		code
	} });
	const { image } = world;
	if (!image) return failed("image.missing", `This account has no available image ${wish.image} in this region.`);
	const wanted = wantedTags(wish, image);
	if ("complaints" in wanted) return failed("tag.metadata", wanted.complaints.join("\n"));
	const { tags } = wanted;
	const resources = [
		image,
		...world.snapshots,
		...(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.tt)(world.copies)
	];
	const over = resources.flatMap(({ id, tags: present }) => overLimits(id, present, tags));
	if (over.length > 0) return failed("tag.limits", over.join("\n"), tags);
	const release = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Wt)(tags.get(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.vn.imageArn) ?? "");
	const end = (outcome, why, code) => ({ end: {
		outcome,
		release,
		tags,
		notes: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.et)(world.copies),
		why,
		...code ? { code } : {}
	} });
	const open = resources.flatMap((resource) => stepFor(resource, tags));
	const steps = open.filter(({ on }) => !at.refused.has(on));
	if (at.cancelled && steps.length > 0) return end("cancelled", `not tagged: ${steps.map(({ on }) => on).join(", ")}`, "run.cancelled");
	if (steps.length > 0) return { act: steps };
	const refusals = open.flatMap(({ on }) => {
		const refused = at.refused.get(on);
		return refused ? [{
			code: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(refused),
			text: `${on}: ${refused.message}`
		}] : [];
	});
	const [refusal] = refusals;
	if (refusal) return end("failed", refusals.map(({ text }) => text).join("\n"), refusal.code);
	const { passing, refused } = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.nt)(world.copies);
	if (passing.length > 0 && !at.cancelled) return { wait: passing.join("; ") };
	const left = [...refused, ...passing];
	if (left.length > 0) return end("failed", `not looked at: ${left.join("; ")}`, "tag.copies");
	const touched = resources.filter(({ id }) => lacking(world.past.get(id) ?? NO_TAGS, tags).length > 0);
	const copies = world.copies.filter(({ facts }) => !("unreadable" in facts) && facts.resources.length > 0).length;
	const everywhere = copies === 0 ? "" : `, and so have its copies in ${copies} ${copies === 1 ? "place" : "places"}`;
	return touched.length === 0 ? end("unchanged", `${wish.image} and its ${world.snapshots.length} snapshots have all tags already${everywhere}`) : end("tagged", `${touched.map(({ id }) => id).join(", ")} have all tags`);
};
const lacking = (present, wanted) => [...wanted].filter(([key, value]) => present.get(key) !== value);
const stepFor = ({ id, tags: present, in: place }, wanted) => {
	const tags = lacking(present, wanted);
	if (tags.length === 0) return [];
	return [{
		do: "tag",
		on: id,
		because: `${tags.map(([key]) => key).join(", ")} ${tags.length === 1 ? "is" : "are"} missing or different`,
		tags: Object.fromEntries(tags),
		...place ? { in: place } : {}
	}];
};
/** For plans on paper: the world after a step that succeeds. */
const assumeTags = (world, step) => {
	if (!step) return world;
	const tagged = (resource) => resource.id === step.on ? {
		...resource,
		tags: new Map([...resource.tags, ...Object.entries(step.tags)])
	} : resource;
	const copies = world.copies.map(({ facts, ...place }) => ({
		...place,
		facts: "unreadable" in facts ? facts : {
			...facts,
			resources: facts.resources.map(tagged)
		}
	}));
	return {
		...world,
		copies,
		image: world.image && tagged(world.image),
		snapshots: world.snapshots.map(tagged)
	};
};
// actions/tag-ami/src/own-tags.ts
/** The input `tags`: lines of `key=value`. */
const ALLOWED = `allowed: key=value, keys up to 128 and values up to 256 of ${ALLOWED_CHARACTERS}`;
/** The key ends at the first `=`; spaces around key and value do not count. */
const readTags = (text) => {
	const tags = /* @__PURE__ */ new Map();
	const complaints = [];
	const complain = (wrong, allowed = ALLOWED) => void complaints.push({
		at: { source: "input tags" },
		wrong,
		allowed
	});
	const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
	for (const line of lines) {
		const end = line.indexOf("=");
		const key = line.slice(0, end).trim();
		const value = line.slice(end + 1).trim();
		if (end === -1) complain(`${JSON.stringify(line)} has no =`);
		else for (const fault of faultsOfOwnTag(key, value)) complain(`${JSON.stringify(key)}: ${fault}`);
		if (end !== -1 && tags.has(key)) complain(`${JSON.stringify(key)} is there twice`, "allowed: each key once");
		if (end !== -1) tags.set(key, value);
	}
	if (tags.size > 50) complain(`there are ${tags.size} tags`, `allowed: at most 50 on a resource, the metadata included`);
	return {
		tags,
		complaints
	};
};
// actions/tag-ami/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const FINGERPRINT = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Ut)("^[0-9a-f]{64}$", "64 hexadecimal digits, as build-stage answers with");
/** Of a version; builds are counted from 1. */
const NUMBER = "(?:0|[1-9]\\d{0,8})";
const IMAGE_ARN = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(`^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(?:\\d{12}|aws):image/[a-z0-9_-]+/${NUMBER}\\.${NUMBER}\\.${NUMBER}/[1-9]\\d{0,8}$`, "the ARN of an image build version (arn:aws:imagebuilder:<region>:<account>:image/<name>/<version>/<build>)");
const INPUTS = {
	"ami-id": (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.z)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.U)(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.B)),
	"image-arn": (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.L)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.U)(IMAGE_ARN)),
	environment: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.L)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.U)(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Bt)),
	stage: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.L)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.U)(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Vt)),
	fingerprint: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.L)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.U)(FINGERPRINT)),
	parent: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.L)((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.U)(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.B)),
	"dry-run": (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.z)(_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.V)
};
/** What inputs do not say without a file, and nobody reads then. */
const UNNAMED = "image";
const ANY_ACCOUNT = "000000000000";
const said = (value, by) => value === void 0 || value === "" ? void 0 : {
	value,
	by
};
const readWish = async (runtime) => {
	const config = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Y)(runtime);
	const own = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.R)(INPUTS, runtime.input);
	const tags = readTags(runtime.input("tags"));
	const file = "file" in config ? config.file : void 0;
	const names = Object.fromEntries(["environment", "stage"].map((name) => [name, runtime.input(name)]).filter(([, name]) => name !== ""));
	const known = file ? void 0 : (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Z)(ANY_ACCOUNT, runtime.aws.region ?? "us-east-1", { family: UNNAMED });
	const read = "complaints" in config ? { complaints: [] } : (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.X)(runtime, "tag-ami", file, names, known);
	const complaints = [
		config,
		own,
		read
	].flatMap((part) => "complaints" in part ? part.complaints : []);
	if (complaints.length > 0 || tags.complaints.length > 0 || "complaints" in own || "complaints" in read) throw (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.It)([...complaints, ...tags.complaints]);
	const { values } = own;
	const arn = values["image-arn"];
	const { repository, sha: commit } = runtime.github;
	return {
		wish: {
			image: values["ami-id"],
			family: file ? said(read.delivery.family, file.path) : said(runtime.input("family"), "the input family"),
			stage: said(values.stage, "the input stage"),
			fingerprint: said(values.fingerprint, "the input fingerprint"),
			parent: said(values.parent, "the input parent"),
			imageArn: said(arn, "the input image-arn"),
			environment: values.environment,
			repository,
			commit,
			run: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.G)(runtime.github),
			tags: tags.tags
		},
		home: file ? read.delivery.home : void 0,
		file: file ? read.delivery : void 0,
		dryRun: values["dry-run"]
	};
};
// actions/tag-ami/src/answer.ts
/** What became of the run, for outputs and summary. */
const ended = ({ outcome, release = "", tags, notes, why, code }) => {
	const answer = {
		release,
		tags,
		steps: [],
		notes,
		why
	};
	if (outcome === "failed" || outcome === "cancelled") return {
		...answer,
		outcome: "failed",
		code: code ?? "run.cancelled"
	};
	return {
		...answer,
		outcome
	};
};
/** What cannot be done fails on paper too. */
const planned = (end, steps) => {
	if (end.code) return ended(end);
	const why = steps.length === 0 ? "nothing would be changed" : `${steps.length} resources would be tagged`;
	return {
		...ended(end),
		outcome: "planned",
		steps,
		why
	};
};
const still = (turn) => ({
	outcome: "still-running",
	release: "",
	tags: /* @__PURE__ */ new Map(),
	steps: [],
	notes: [],
	why: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(turn)
});
// actions/tag-ami/src/clients.ts
/** Clients in every account and region of the delivery file. */
const SESSION = "golden-ami-tag-ami";
/** The places of all targets, each once. */
const placesOf = ({ environments }) => {
	const places = environments.flatMap(({ targets }) => targets.map(({ account, region }) => ({
		account,
		region
	})));
	return [...new Map(places.map((place) => [(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(place), place])).values()];
};
/** One session an account, one client a place. The first role that the file names for an account is taken. */
const clientsIn = (edge, home, file) => {
	const edges = /* @__PURE__ */ new Map([[file.home.account, Promise.resolve(home)]]);
	const clients = /* @__PURE__ */ new Map();
	const edgeOf = (account) => {
		const target = file.environments.flatMap(({ targets }) => targets).find((each) => each.account === account);
		const there = edges.get(account) ?? (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.c)(edge, account, file.home.region, target?.role, SESSION);
		edges.set(account, there);
		there.catch(() => edges.delete(account));
		return there;
	};
	return async (cell) => {
		const there = {
			...await edgeOf(cell.account),
			region: cell.region
		};
		const known = clients.get((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(cell)) ?? {
			copies: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.h)(there),
			tags: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.g)(there)
		};
		clients.set((0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(cell), known);
		return known;
	};
};
/** The client that tags in a place: home's, unless a step names another. */
const tagClientIn = (clients, home) => (place) => clients && place ? clients(place).then(({ tags }) => tags) : Promise.resolve(home);
// actions/tag-ami/src/main.ts
/** Names the machine, the look and the acts. */
/** Tags are seen within seconds; a throttled account takes longer. */
const WITHIN = 9e5;
const tag = async ({ wish, home, file, dryRun }, runtime) => {
	const edge = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.K)(runtime);
	const role = home && (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(home, wish.environment);
	const homeEdge = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.c)(edge, home?.account, home?.region ?? edge.region, role, "golden-ami-tag-ami");
	const client = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.g)(homeEdge);
	const clients = file && clientsIn(edge, homeEdge, file);
	const clientIn = tagClientIn(clients, client);
	const copies = async (known) => {
		const fingerprint = known ?? wish.fingerprint?.value;
		if (!file || !clients || fingerprint === void 0) return [];
		return (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.o)(clients, {
			image: wish.image,
			fingerprint,
			home: file.home,
			cells: placesOf(file)
		});
	};
	const machine = (world, at) => tagImage(wish, world, at);
	const look = (previous) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.t)(client, wish.image, copies, previous);
	if (dryRun) {
		const { steps, end } = (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(machine, assumeTags, await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.v)(look(void 0)), (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(runtime.clock.now()));
		return planned(end, steps);
	}
	const outcome = await (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.O)(machine, {
		look,
		act: async (step) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.x)((await clientIn(step.in)).acts)(step),
		judge: _src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.y,
		tell: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.A)(runtime)
	}, runtime.clock, runtime.clock.now() + WITHIN);
	return "end" in outcome ? ended(outcome.end) : still(outcome.still);
};
// actions/tag-ami/src/summary.ts
/** The step summary. Everything in it that comes from AWS, GitHub or a person is escaped. */
const HEADLINE = {
	tagged: "✅ Tagged",
	unchanged: "✅ Nothing to do",
	planned: "📝 Plan",
	"still-running": "⏳ Still running",
	failed: "❌ Not tagged"
};
const summary = (image, answer) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.w)([
	`### ${HEADLINE[answer.outcome]}: ${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(image)}${answer.release === "" ? "" : ` (${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(answer.release)})`}`,
	(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(answer.why),
	answer.notes.map((note) => `- ${(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(note)}`).join("\n"),
	(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.T)(answer.steps),
	tagsTable(answer)
]);
const tagsTable = ({ tags }) => tags.size === 0 ? "" : (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.I)(["Tag", "Value"], [...tags].map(([key, value]) => [(0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(key), (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.P)(value)]));
// actions/tag-ami/src/index.ts
const run = (runtime) => (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.S)(runtime, async () => {
	const inputs = await readWish(runtime);
	const { image } = inputs.wish;
	const answer = await tag(inputs, runtime);
	const { release, tags, steps } = answer;
	const outputs = {
		"ami-id": image,
		release,
		tags: JSON.stringify(Object.fromEntries(tags)),
		plan: (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.M)(steps)
	};
	return (0,_src_DuK8qX9v_js__WEBPACK_IMPORTED_MODULE_0__.$)(runtime, answer, outputs, summary(image, answer));
});



/***/ })

};
