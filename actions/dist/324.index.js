export const id = 324;
export const ids = [324];
export const modules = {

/***/ 6520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ accountsInNeed),
/* harmony export */   c: () => (/* binding */ keyProblems),
/* harmony export */   d: () => (/* binding */ hasNoRoom),
/* harmony export */   f: () => (/* binding */ lacksWatermark),
/* harmony export */   i: () => (/* binding */ permissionsIn),
/* harmony export */   l: () => (/* binding */ unansweredKeys),
/* harmony export */   n: () => (/* binding */ lookAtDistribution),
/* harmony export */   o: () => (/* binding */ isOnItsOwn),
/* harmony export */   p: () => (/* binding */ watermarkName),
/* harmony export */   r: () => (/* binding */ readable),
/* harmony export */   s: () => (/* binding */ needsHome),
/* harmony export */   t: () => (/* binding */ distributionActs),
/* harmony export */   u: () => (/* binding */ finishCopy)
/* harmony export */ });
/* harmony import */ var _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);

/** `<family>.<environment>` */
const watermarkName = (family, environment) => `${family}.${environment}`;
const isOurs = ({ watermark, home }, owner, key) => key === `${home.account}:${watermark}` || key === `${owner.account}:${watermark}`;
const lacksWatermark = (wish, owner, { watermarks }) => wish.watermark !== void 0 && !watermarks.some((key) => isOurs(wish, owner, key));
const hasNoRoom = ({ watermarks }) => watermarks.length >= 5;
// packages/domain/src/distribution/finish.ts
/** What a copy does not take over from its source, and gets alike: deprecation, deregistration protection, watermark. */
/** EC2 keeps deprecation to the minute. */
const MINUTE = 6e4;
const isProtected = ({ protection }) => protection.startsWith("enabled");
/** What is missing on an available image of `owner`; `why` when it cannot be had. */
const finishCopy = (wish, owner, copy, source, now) => {
	const subject = {
		on: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(owner),
		in: owner,
		image: copy.id
	};
	const steps = [];
	if (lacksWatermark(wish, owner, copy)) {
		if (hasNoRoom(copy)) return { why: `${copy.id} has ${copy.watermarks.length} watermarks, and 5 are allowed.` };
		steps.push({
			...subject,
			do: "attach-watermark",
			watermark: wish.watermark ?? "",
			because: `${copy.id} has no ${wish.watermark}`
		});
	}
	const { deprecation } = source;
	if (deprecation !== void 0 && copy.deprecation === void 0 && deprecation > now + MINUTE) steps.push({
		...subject,
		do: "deprecate-image",
		when: deprecation,
		because: `${source.id} is deprecated then`
	});
	if (isProtected(source) && !isProtected(copy)) steps.push({
		...subject,
		do: "protect-image",
		cooldown: source.protection === "enabled-with-cooldown",
		because: `${source.id} is protected from deregistration`
	});
	return steps;
};
/** An available copy that lacks nothing: it need not be looked at again. (A date that passes meanwhile is not one that it lacks.) */
const isSettled = (wish, owner, copies, source) => {
	const copy = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(copies);
	if (copy?.state !== "available") return false;
	const steps = finishCopy(wish, owner, copy, source, 0);
	return "why" in steps || steps.length === 0;
};
// packages/domain/src/distribution/preflight-keys.ts
/**
* Whether an encrypted image can be used by other accounts.
* @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html
*/
/** The role by which Auto Scaling launches instances in an account, of groups that have no role of their own. */
const autoScalingRole = ({ account, region }) => `arn:${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.xn)(region)}:iam::${account}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`;
/** Regions besides home's own in which other accounts are to use the image. */
const otherRegions = (wish) => [...new Set(wish.cells.filter((cell) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.vn)(wish, cell) && cell.region !== wish.home.region).map(({ region }) => region))];
/** The keys, besides the image's own, that home's copies are encrypted with: what a look asks KMS about. */
const keysOfCopies = (wish) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.bn)(wish).filter((region) => region !== wish.home.region).flatMap((region) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.yn)(wish, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__._n)(wish, region)) ?? []);
/** The cells whose accounts copy under a key that is named, each with it. */
const keysOfCells = (wish) => wish.distribute === "copy" ? wish.cells.filter((cell) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.vn)(wish, cell)).flatMap((cell) => {
	const key = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.yn)(wish, cell);
	return key === void 0 ? [] : [[cell, key]];
}) : [];
/** Keys about which KMS could not be asked at the moment: nothing is copied before it has answered. */
const unansweredKeys = ({ keys, cellKeys }) => [...new Set([...keys, ...cellKeys].flatMap(([name, facts]) => "unreadable" in facts && facts.passing ? [`${name}: ${facts.unreadable}`] : []))];
const keyProblems = (wish, world, { encrypted }) => {
	const { keys, cellKeys, launchers } = world;
	const toBeUsed = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.bn)(wish).filter((region) => region !== wish.home.region && isLacking(world.home.get(region))).flatMap((region) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.yn)(wish, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__._n)(wish, region)) ?? []);
	const rolesOf = (cell) => launchers?.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(cell)) ?? [autoScalingRole(cell)];
	const asked = [...[...keys].map(([key, facts]) => keyProblem(wish, key, facts, toBeUsed.includes(key) ? wish.home.account : void 0, rolesOf)), ...keysOfCells(wish).map(([cell, key]) => cellProblem(cell, key, cellKeys.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(cell)), isLacking(world.cells.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(cell)))))];
	return {
		problems: [.../* @__PURE__ */ new Set([...asked.flatMap(({ problems }) => problems), ...encrypted ? withoutKey(wish) : []])],
		notes: [...new Set(asked.flatMap(({ notes }) => notes))]
	};
};
/** A copy has to be made there, for all that is known: whoever has one needs no leave to make it. */
const isLacking = (place) => !place || "unreadable" in place || (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(place.copies) === void 0;
/** A copy in another region is encrypted with the AWS managed key there, unless another one is named. */
const withoutKey = (wish) => otherRegions(wish).filter((region) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.yn)(wish, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__._n)(wish, region)) === void 0).map((region) => `The image is encrypted: its copy in ${region} would be under the AWS managed key, which cannot be shared. Name a key in kms-keys.`);
/** A key is used in its own region only; one that has no ARN is the image's. */
const regionOf = (wish, key) => key.split(":")[3] ?? wish.home.region;
const managedByAws = (wish, key) => {
	const region = regionOf(wish, key);
	return region === wish.home.region ? `The image is encrypted with ${key}, which AWS manages: it cannot be shared. Build it with a key of your own.` : `The copy in ${region} would be encrypted with ${key}, which AWS manages: it could not be shared. Name a key of your own in kms-keys.`;
};
const NONE = {
	problems: [],
	notes: []
};
const problem = (sentence) => ({
	problems: [sentence],
	notes: []
});
const note = (sentence) => ({
	problems: [],
	notes: [sentence]
});
/**
* A copy under a key that is not there, or that its maker may not use, seems to begin and fails later.
* @param user the account that is to encrypt with it; undefined: nobody is, it is the image's own
* @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html
*/
const unusable = (key, facts, user) => {
	if ("isUnknown" in facts) return problem(`KMS has no key ${key}. Name one that is there in kms-keys.`);
	if (!("unreadable" in facts)) return facts.state === "Enabled" ? void 0 : problem(`${key} cannot be used: KMS says that it is ${facts.state}.`);
	return facts.passing || user === void 0 ? note(`Whether ${key} can be used was not looked at: ${facts.unreadable}.`) : problem(`Account ${user} may not look at ${key}, under which it is to copy: ${facts.unreadable}.`);
};
const cellProblem = (cell, key, facts, lacks) => facts === void 0 ? note(`Whether ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(cell)} can use ${key} was not looked at.`) : unusable(key, facts, lacks ? cell.account : void 0) ?? NONE;
const keyProblem = (wish, key, facts, user, rolesOf) => {
	const bad = unusable(key, facts, user);
	if (bad || "unreadable" in facts || "isUnknown" in facts) return bad ?? NONE;
	const cells = wish.cells.filter((cell) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.vn)(wish, cell) && cell.region === regionOf(wish, key));
	if (cells.length === 0) return NONE;
	if (facts.manager === "AWS") return problem(managedByAws(wish, key));
	if (wish.distribute === "copy") return NONE;
	const { grantees } = facts;
	if ("unreadable" in grantees) return note(`Whether Auto Scaling in the other accounts may use ${key} was not looked at: ${grantees.unreadable}.`);
	return {
		problems: cells.flatMap(rolesOf).filter((role) => !grantees.includes(role)).map((role) => `${key} has no grant for ${role}: Auto Scaling could launch nothing there.`),
		notes: []
	};
};
// packages/domain/src/distribution/needs.ts
/** What of home a region still needs: asked by the machine and, so that nothing is read for nothing, by the look. */
const factsOf = ({ cells }, cell) => cells.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(cell));
/** A copy of its own that is there or under way, or has failed for good: home has nothing to do with it any more. */
const isOnItsOwn = (wish, world, cell) => {
	const facts = factsOf(world, cell);
	if (!(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.vn)(wish, cell) || wish.distribute === "share" || !facts || "unreadable" in facts) return false;
	return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(facts.copies) !== void 0 || (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.zt)(facts.copies, world.past) !== void 0;
};
/**
* Accounts that must have permissions on home's copy in a region and have not shown that they have: by a copy of their own, or (shared)
* by seeing it. One that cannot be read is believed to have what home's permissions say, so that they are read.
*/
const accountsInNeed = (wish, world, region) => wish.cells.filter((cell) => cell.region === region && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.vn)(wish, cell) && !isOnItsOwn(wish, world, cell)).filter((cell) => {
	const facts = factsOf(world, cell);
	if (facts && "unreadable" in facts) return wish.distribute === "share";
	return !facts?.sees || wish.distribute === "copy";
}).map(({ account }) => account);
/** Whether the permissions of home's copy have to be read. */
const needsPermissions = (wish, world, region) => accountsInNeed(wish, world, region).length > 0 || wish.shareWith.length > 0 && wish.distribute !== "none";
/** Whether anything in the region depends on home's copy. */
const needsHome = (wish, world, region) => wish.cells.some((cell) => cell.region === region && !isOnItsOwn(wish, world, cell)) || wish.shareWith.length > 0 && wish.distribute !== "none";
// packages/domain/src/distribution/world.ts
/** Who may use home's copy in a region, when it was asked. */
const permissionsIn = ({ home }, region) => {
	const facts = home.get(region);
	return facts && !("unreadable" in facts) ? facts.permissions : void 0;
};
// packages/domain/src/distribution/past.ts
/** What a run remembers of its first look. */
const pastOf = ({ cells }, world) => {
	const copies = [...world.home.values(), ...world.cells.values()].flatMap((place) => "unreadable" in place ? [] : place.copies);
	const ids = (state) => copies.filter((copy) => copy.state === state).map(({ id }) => id);
	const letIn = cells.filter((cell) => isLetIn(world, cell)).map(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn);
	return {
		failed: new Set(ids("failed")),
		available: /* @__PURE__ */ new Set([...ids("available"), ...letIn])
	};
};
const isLetIn = (world, cell) => {
	const facts = world.cells.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(cell));
	if (facts && !("unreadable" in facts)) return facts.sees;
	return permissionsIn(world, cell.region)?.launch.has(cell.account) ?? false;
};
// packages/aws/src/distribution.ts
/** Looks at an image in every account and region that is to have it. One place that cannot be read does not keep the others from it. */
/** Places that are read at a time. */
const READERS = 20;
/** In the order of the places. */
const readAll = (places, read) => {
	const slot = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.i)(READERS);
	return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.f)(places.map((place) => slot(() => read(place))));
};
const lookAtDistribution = async (clients, wish, previous) => {
	const known = previous?.source;
	const source = known && isSettled(wish, wish.home, [known], known) ? known : await clients(wish.home, (client) => client.own(wish.source.image));
	const home = await lookAtHome(clients, wish, source, previous);
	const cells = await lookAtCells(clients, wish, home, previous);
	const asked = previous && unansweredKeys(previous).length === 0 ? previous : {
		keys: await lookAtKeys(clients, wish, source),
		cellKeys: await lookAtCellKeys(clients, wish, source)
	};
	const seen = {
		source,
		home,
		cells,
		keys: asked.keys,
		cellKeys: asked.cellKeys
	};
	const past = previous?.past;
	const all = {
		...seen,
		home: await lookAtPermissions(clients, wish, {
			...seen,
			past: past ?? pastOf(wish, seen)
		})
	};
	return {
		...all,
		past: past ?? pastOf(wish, all)
	};
};
/** A place that refuses to be read, or cannot be at the moment, is told as such. */
const readable = async (read) => {
	try {
		return await read();
	} catch (error) {
		const judgement = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.x)(error);
		if ((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.S)(judgement)) return {
			unreadable: error instanceof Error ? error.message : String(error),
			passing: true
		};
		return {
			unreadable: judgement.refused.message,
			passing: false
		};
	}
};
const isKnown = (facts) => facts !== void 0 && !("unreadable" in facts);
/** Copies of the image itself: what was made of an instance of it, or has other content, is not one. */
const copiesAmong = (descendants, { source: { fingerprint } }, { name }) => descendants.filter(({ facts, fromInstance }) => !fromInstance && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(facts, {
	name,
	fingerprint
})).map(({ facts }) => facts);
const lookAtHome = async (clients, wish, source, previous) => {
	const read = async (region) => {
		const known = previous?.home.get(region);
		const permissions = isKnown(known) ? known.permissions : void 0;
		if (region === wish.home.region) return {
			copies: source ? [source] : [],
			permissions
		};
		if (source && isKnown(known) && isSettled(wish, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__._n)(wish, region), known.copies, source)) return known;
		return readable(async () => {
			const descendants = await clients((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__._n)(wish, region), (client) => client.descendants(wish.source.image, wish.home.region));
			return {
				copies: source ? copiesAmong(descendants, wish, source) : [],
				permissions
			};
		});
	};
	const regions = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.bn)(wish);
	const facts = await readAll(regions, read);
	return new Map(regions.map((region, index) => [region, facts[index]]));
};
const lookAtCells = async (clients, wish, home, previous) => {
	const cells = wish.cells.filter((cell) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.vn)(wish, cell));
	const read = async (cell) => {
		const known = previous?.cells.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(cell));
		const source = previous?.source;
		if (isKnown(known) && source && (known.sees || isSettled(wish, cell, known.copies, source))) return known;
		const place = home.get(cell.region);
		const copy = isKnown(place) ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(place.copies) : void 0;
		if (copy?.state !== "available") return isKnown(known) ? known : {
			copies: [],
			sees: false
		};
		return readable(() => clients(cell, (client) => lookAtCell(client, wish, cell, copy)));
	};
	const facts = await readAll(cells, read);
	return new Map(cells.map((cell, index) => [(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(cell), facts[index]]));
};
const lookAtCell = async (client, wish, { region }, home) => {
	const { id } = home;
	if (wish.distribute === "share") return {
		copies: [],
		sees: await client.sees(id)
	};
	const copies = copiesAmong(await client.descendants(id, region), wish, home);
	return {
		copies,
		sees: wish.distribute === "none" && copies.length === 0 && await client.sees(id)
	};
};
const lookAtPermissions = async (clients, wish, world) => {
	const read = async ([region, facts]) => {
		const copy = isKnown(facts) ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(facts.copies) : void 0;
		if (!isKnown(facts) || copy?.state !== "available" || !needsPermissions(wish, world, region)) return facts;
		return readable(async () => {
			const withVolumes = wish.distribute === "copy";
			const ask = (client) => client.permissions(copy.id, copy.snapshots, withVolumes);
			return {
				...facts,
				permissions: await clients((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__._n)(wish, region), ask)
			};
		});
	};
	const places = [...world.home];
	const facts = await readAll(places, read);
	return new Map(places.map(([region], index) => [region, facts[index]]));
};
/** What KMS tells home of the keys of an encrypted image, and of those under which it is to copy. */
const lookAtKeys = async (clients, wish, source) => {
	if (!source || wish.distribute === "none") return /* @__PURE__ */ new Map();
	const isShared = wish.cells.some((cell) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.vn)(wish, cell));
	const own = source.encrypted && isShared ? await readable(() => clients(wish.home, (client) => client.keysOf(source.snapshots))) : [];
	const unread = "unreadable" in own ? [["the key of its snapshots", own]] : [];
	const keys = [.../* @__PURE__ */ new Set([..."unreadable" in own ? [] : own, ...keysOfCopies(wish)])];
	const withGrants = isShared && wish.distribute === "share";
	const facts = await readAll(keys, (key) => {
		const place = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__._n)(wish, key.split(":")[3] ?? wish.home.region);
		return readable(() => clients(place, (client) => lookAtKey(client.kms, key, withGrants)));
	});
	return new Map([...unread, ...keys.map((key, index) => [key, facts[index]])]);
};
/** What KMS tells other accounts of the keys under which they are to copy. */
const lookAtCellKeys = async (clients, wish, source) => {
	const cells = source ? keysOfCells(wish) : [];
	const facts = await readAll(cells, ([cell, key]) => readable(() => clients(cell, (client) => lookAtKey(client.kms, key, false))));
	return new Map(cells.map(([cell], index) => [(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(cell), facts[index]]));
};
/** Nobody needs a grant for a key that AWS manages: it cannot be shared at all. */
const lookAtKey = async (client, key, withGrants) => {
	const known = await client.key(key);
	if (!known) return { isUnknown: true };
	const { arn, state, manager } = known;
	return {
		manager,
		state,
		grantees: manager === "AWS" || !withGrants ? [] : await readable(() => client.grantees(arn))
	};
};
/** Each step in its own account and region. */
const distributionActs = (clients) => (step) => clients(step.in, ({ acts }) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.C)(acts)(step));



/***/ }),

/***/ 2324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);
/* harmony import */ var _distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6520);


// packages/domain/src/tagging/copies.ts
/** The copies of an image, as tag-ami sees them. */
/** Everything that is to be tagged, with its place. */
const copiesIn = (copies) => copies.flatMap(({ in: place, facts }) => "unreadable" in facts ? [] : facts.resources.map((resource) => ({
	...resource,
	in: place
})));
/** What could not be read, in words: `passing` may be readable in a while. */
const unread = (copies) => {
	const all = copies.flatMap(({ in: place, facts }) => "unreadable" in facts ? [{
		...facts,
		text: `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(place)}: ${facts.unreadable}`
	}] : []);
	return {
		passing: all.filter(({ passing }) => passing).map(({ text }) => text),
		refused: all.filter(({ passing }) => !passing).map(({ text }) => text)
	};
};
/**
* Tags of a shared image are its owner's, but for those that it shares.
* @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#sharing-tags
*/
const blindAccounts = (copies) => copies.flatMap(({ in: place, facts }) => "unreadable" in facts || !facts.shared ? [] : [`${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(place)} launches the image by a share and sees of its tags only ${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__._r}…: family and fingerprint. A watermark crosses too (watermark: true).`]);
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
	...key.toLowerCase().startsWith("golden-ami:") ? [`keys that begin with ${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gr} are written by tag-ami itself`] : []
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
	const arn = agreed(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.imageArn, ask("image-arn"), tag(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.mr), wish.imageArn);
	const release = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hn)(arn);
	if (arn !== "" && release === void 0) complaints.push(`${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.imageArn}: ${arn} is not the ARN of an image build version (arn:…:image/<name>/<version>/<build>).`);
	const ofRelease = release === void 0 ? void 0 : {
		value: release.split("/")[0] ?? "",
		by: arn
	};
	const tags = new Map([
		...wish.tags,
		[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.family, agreed(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.family, ask("family"), wish.family)],
		[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.stage, agreed(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.stage, ask("stage"), wish.stage)],
		[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.version, agreed(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.version, "the image ARN does not say it", ofRelease)],
		[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.fingerprint, agreed(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.fingerprint, ask("fingerprint"), wish.fingerprint)],
		[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.parent, agreed(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.parent, ask("parent"), wish.parent)],
		[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.architecture, agreed(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.architecture, "EC2 does not say it", {
			value: image.architecture,
			by: "EC2"
		})],
		[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.builtAt, seconds(image.created)],
		[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.imageArn, arn],
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
	const environments = tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.environments);
	return [
		...first(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.repository, wish.repository),
		...first(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.commit, wish.commit),
		...first(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.run, wish.run),
		...first(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.environments, ""),
		...wish.environment === void 0 ? [] : [[_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.environments, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.vr)(environments, wish.environment)]]
	];
};
/** ISO 8601 in UTC, to the second. */
const seconds = (moment) => new Date(moment).toISOString().replace(/\.\d{3}Z$/, "Z");
// packages/domain/src/tagging/tag-image.ts
const NO_TAGS = /* @__PURE__ */ new Map();
const tagImage = (wish, world, at) => {
	const failed = (code, why, tags = NO_TAGS) => ({ end: {
		outcome: "failed",
		release: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hn)(tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.imageArn) ?? ""),
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
		...copiesIn(world.copies)
	];
	const over = resources.flatMap(({ id, tags: present }) => overLimits(id, present, tags));
	if (over.length > 0) return failed("tag.limits", over.join("\n"), tags);
	const release = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hn)(tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.imageArn) ?? "");
	const end = (outcome, why, code) => ({ end: {
		outcome,
		release,
		tags,
		notes: blindAccounts(world.copies),
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
			code: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.On)(refused),
			text: `${on}: ${refused.message}`
		}] : [];
	});
	const [refusal] = refusals;
	if (refusal) return end("failed", refusals.map(({ text }) => text).join("\n"), refusal.code);
	const { passing, refused } = unread(world.copies);
	if (passing.length > 0 && !at.cancelled) return {
		wait: passing.join("; "),
		stuck: "aws.unreachable"
	};
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
const predictTags = (world, step) => {
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
// packages/aws/src/copy-tags.ts
/** Looks at the copies of an image and their tags, in every account and region that there is a role for. */
/** Places that are read at a time. */
const READERS = 20;
const lookAtCopies = async (clients, { image, fingerprint, home, cells }) => {
	if (cells.length === 0) return [];
	const wish = {
		source: {
			image,
			fingerprint
		},
		home,
		cells,
		distribute: "none",
		shareWith: [],
		keys: [],
		watermark: void 0,
		deadline: 0,
		digest: _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.d
	};
	const world = await (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_1__.n)(async (cell, calls) => calls((await clients(cell)).copies), wish, void 0);
	const places = [...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.bn)(wish).filter((region) => region !== home.region).map((region) => ({
		in: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__._n)(wish, region),
		facts: world.home.get(region)
	})), ...cells.filter((cell) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.vn)(wish, cell)).map((cell) => ({
		in: cell,
		facts: world.cells.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(cell))
	}))];
	const slot = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.i)(READERS);
	return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.f)(places.map((place) => slot(async () => ({
		in: place.in,
		facts: await withTags(clients, place.in, place.facts)
	}))));
};
const withTags = async (clients, cell, facts) => {
	if (!facts || "unreadable" in facts) return facts ?? {
		resources: [],
		shared: false
	};
	const shared = "sees" in facts && facts.sees;
	const copies = facts.copies.filter(({ state }) => state === "available" || state === "pending");
	const snapshots = copies.flatMap((copy) => copy.snapshots);
	if (snapshots.length === 0) return {
		resources: copies,
		shared
	};
	return (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_1__.r)(async () => {
		const tags = await (await clients(cell)).tags.tagsOf(snapshots);
		return {
			resources: [...copies, ...snapshots.map((id) => ({
				id,
				tags: tags.get(id) ?? /* @__PURE__ */ new Map()
			}))],
			shared
		};
	});
};
// packages/aws/src/tags.ts
/** Looks at the tags of one image, its snapshots and its copies. */
/** @param copies asked when the image is there; its fingerprint, where a tag says it */
const lookAtTags = async (client, image, copies, previous) => {
	const [found] = await client.images([{
		name: "image-id",
		values: [image]
	}]);
	if (!found) return {
		image: void 0,
		snapshots: [],
		copies: [],
		past: previous?.past ?? /* @__PURE__ */ new Map()
	};
	const tags = found.snapshots.length === 0 ? /* @__PURE__ */ new Map() : await client.tagsOf(found.snapshots);
	const snapshots = found.snapshots.map((id) => ({
		id,
		tags: tags.get(id) ?? /* @__PURE__ */ new Map()
	}));
	const elsewhere = await copies(found.tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.fingerprint));
	return {
		image: found,
		snapshots,
		copies: elsewhere,
		past: previous?.past ?? new Map([
			found,
			...snapshots,
			...copiesIn(elsewhere)
		].map((resource) => [resource.id, resource.tags]))
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
const FINGERPRINT = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.nn)("^[0-9a-f]{64}$", "64 hexadecimal digits, as build-stage answers with");
/** Of a version; builds are counted from 1. */
const NUMBER = "(?:0|[1-9]\\d{0,8})";
const IMAGE_ARN = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.nn)(`^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(?:\\d{12}|aws):image/[a-z0-9_-]+/${NUMBER}\\.${NUMBER}\\.${NUMBER}/[1-9]\\d{0,8}$`, "the ARN of an image build version (arn:aws:imagebuilder:<region>:<account>:image/<name>/<version>/<build>)");
const INPUTS = {
	"ami-id": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.K)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.rt)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Q)),
	"image-arn": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.rt)(IMAGE_ARN)),
	environment: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.rt)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Qt)),
	stage: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.rt)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.$t)),
	fingerprint: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.rt)(FINGERPRINT)),
	parent: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.rt)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Q)),
	"dry-run": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.K)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.tt),
	audience: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.W)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.et)
};
/** What inputs do not say without a file, and nobody reads then. */
const UNNAMED = "image";
const ANY_ACCOUNT = "000000000000";
const said = (value, by) => value === void 0 || value === "" ? void 0 : {
	value,
	by
};
const readWish = async (runtime) => {
	const config = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.at)(runtime);
	const own = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.G)(INPUTS, runtime.input);
	const tags = readTags(runtime.input("tags"));
	const file = "file" in config ? config.file : void 0;
	const names = Object.fromEntries(["environment", "stage"].map((name) => [name, runtime.input(name)]).filter(([, name]) => name !== ""));
	const known = file ? void 0 : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.ct)(ANY_ACCOUNT, runtime.aws.region ?? "us-east-1", { family: UNNAMED });
	const read = "complaints" in config ? { complaints: [] } : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.ot)(runtime, "tag-ami", file, names, known);
	const complaints = [
		config,
		own,
		read
	].flatMap((part) => "complaints" in part ? part.complaints : []);
	if (complaints.length > 0 || tags.complaints.length > 0 || "complaints" in own || "complaints" in read) throw (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Ht)([...complaints, ...tags.complaints]);
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
			run: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.q)(runtime.github),
			tags: tags.tags
		},
		home: file ? read.delivery.home : void 0,
		file: file ? read.delivery : void 0,
		dryRun: values["dry-run"],
		audience: values.audience ?? "sts.amazonaws.com"
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
/** Out of time nothing goes on: tags are there within seconds. What the image is to have is known once it was seen. */
const stopped = (ran, wish) => {
	const { why, code = "aws.unreachable" } = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.ft)(ran);
	const image = ran.world?.image;
	const wanted = image && wantedTags(wish, image);
	const tags = wanted && "tags" in wanted ? wanted.tags : /* @__PURE__ */ new Map();
	return {
		release: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hn)(tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.hr.imageArn) ?? "") ?? "",
		tags,
		steps: [],
		notes: [],
		outcome: "failed",
		why,
		code: code === "run.unfinished" ? "aws.unreachable" : code
	};
};
// actions/tag-ami/src/clients.ts
/** Clients in every account and region of the delivery file. */
const SESSION = "golden-ami-tag-ami";
/** Each once. */
const once = (cells) => [...new Map(cells.map((cell) => [(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(cell), cell])).values()];
/**
* Where copies may be. An environment that shares has none of its own: it launches home's, in its regions; unless builds themselves put a
* copy into its account.
*/
const placesOf = ({ environments, home, stages }) => {
	const built = new Set(stages.flatMap(({ distribution }) => distribution.accounts));
	return once(environments.flatMap(({ targets, availability }) => targets.map(({ account, region }) => ({
		account: availability.distribute === "share" && !built.has(account) ? home.account : account,
		region
	}))));
};
/** Where an environment launches home's image by a share, and so does not see its tags. */
const blindPlaces = ({ environments, home }, environment) => {
	const found = environments.find(({ name }) => name === environment);
	if (found?.availability.distribute !== "share") return [];
	return once(found.targets.map(({ account, region }) => ({
		account,
		region
	})).filter(({ account }) => account !== home.account));
};
/** One session an account, one client a place. The first role that the file names for an account is taken. */
const clientsIn = (edge, home, file) => {
	const edges = /* @__PURE__ */ new Map([[file.home.account, Promise.resolve(home)]]);
	const clients = /* @__PURE__ */ new Map();
	const edgeOf = (account) => {
		const target = file.environments.flatMap(({ targets }) => targets).find((each) => each.account === account);
		const there = edges.get(account) ?? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.n)(edge, account, file.home.region, target?.role, SESSION);
		edges.set(account, there);
		there.catch(() => edges.delete(account));
		return there;
	};
	return async (cell) => {
		const there = {
			...await edgeOf(cell.account),
			region: cell.region
		};
		const known = clients.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(cell)) ?? {
			copies: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.r)(there),
			tags: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.u)(there)
		};
		clients.set((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.gn)(cell), known);
		return known;
	};
};
/** The client that tags in a place: home's, unless a step names another. */
const tagClientIn = (clients, home) => (place) => clients && place ? clients(place).then(({ tags }) => tags) : Promise.resolve(home);
// actions/tag-ami/src/main.ts
/** Names the machine, the look and the acts. */
/** Tags are seen within seconds; a throttled account takes longer. */
const WITHIN = 9e5;
const tag = async ({ wish, home, file, dryRun, audience }, runtime) => {
	const edge = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Y)(runtime, audience);
	const role = home && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(home, wish.environment);
	const homeEdge = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.n)(edge, home?.account, home?.region ?? edge.region, role, "golden-ami-tag-ami");
	const client = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.u)(homeEdge);
	const clients = file && clientsIn(edge, homeEdge, file);
	const clientIn = tagClientIn(clients, client);
	const copies = async (known) => {
		const fingerprint = known ?? wish.fingerprint?.value;
		if (!file || !clients || fingerprint === void 0) return [];
		return [...await lookAtCopies(clients, {
			image: wish.image,
			fingerprint,
			home: file.home,
			cells: placesOf(file)
		}), ...blindPlaces(file, wish.environment).map((place) => ({
			in: place,
			facts: {
				resources: [],
				shared: true
			}
		}))];
	};
	const ran = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.O)({
		machine: (world, at) => tagImage(wish, world, at),
		look: (previous) => lookAtTags(client, wish.image, copies, previous),
		act: async (step) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.C)((await clientIn(step.in)).acts)(step),
		predict: predictTags,
		judge: _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.x,
		dryRun,
		timeout: WITHIN
	}, runtime);
	if ("planned" in ran) return planned(ran.end, ran.planned);
	if ("end" in ran) return ended(ran.end);
	return stopped(ran, wish);
};
// actions/tag-ami/src/outputs.ts
/** Made from action.yml by `pnpm run docs`. */
/** Where nothing is known: what is JSON is JSON all the same. */
const NO_OUTPUTS = {
	"ami-id": "",
	release: "",
	tags: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.R)({}),
	plan: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.R)([])
};
// actions/tag-ami/src/summary.ts
/** The step summary. Everything in it that comes from AWS, GitHub or a person is escaped. */
const HEADLINE = {
	tagged: "✅ Tagged",
	unchanged: "✅ Nothing to do",
	planned: "📝 Plan",
	failed: "❌ Not tagged"
};
const summary = (image, answer) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.M)([
	`### ${HEADLINE[answer.outcome]}: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(image)}${answer.release === "" ? "" : ` (${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(answer.release)})`}`,
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(answer.why),
	answer.notes.map((note) => `- ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(note)}`).join("\n"),
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.N)(answer.steps),
	tagsTable(answer)
]);
const tagsTable = ({ tags }) => tags.size === 0 ? "" : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.U)(["Tag", "Value"], [...tags].map(([key, value]) => [(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(key), (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.V)(value)]));
// actions/tag-ami/src/index.ts
const run = (runtime) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.A)(runtime, NO_OUTPUTS, async () => {
	const inputs = await readWish(runtime);
	const { image } = inputs.wish;
	const answer = await tag(inputs, runtime);
	const { release, tags, steps } = answer;
	return {
		conclusion: answer,
		outputs: {
			"ami-id": image,
			release,
			tags: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.R)(Object.fromEntries(tags)),
			plan: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_0__.z)(steps)
		},
		summary: summary(image, answer)
	};
});



/***/ })

};
