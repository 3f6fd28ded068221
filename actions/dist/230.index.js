export const id = 230;
export const ids = [230];
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

/***/ 8422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ newcomersIn),
/* harmony export */   t: () => (/* binding */ groupRemarks)
/* harmony export */ });
/* harmony import */ var _left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8088);
/* harmony import */ var _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(841);


// packages/domain/src/environment/newcomers.ts
/** Groups that a tag selects and that never ran a release of their environment: somebody has tagged them since. */
/** In targets that can be read and have a pointer: where nothing is recorded every group is new. */
const newcomersIn = (selections, { targets }) => [...targets].flatMap(([target, found]) => {
	const selector = selections.get(target)?.groups;
	if (!(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(found) || selector?.by !== "tag" || found.pointer.length === 0) return [];
	const said = new Set(found.pointer.map(({ image }) => image));
	return [...found.fleet.groups.values()].filter(_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.on).flatMap((group) => {
		const images = [.../* @__PURE__ */ new Set([...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.wt)(group), ...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.bt)(group)])].filter((image) => image !== void 0);
		if (images.some((image) => said.has(image))) return [];
		return [{
			target,
			group: group.name,
			tag: `${selector.key}=${selector.value}`,
			images
		}];
	});
});
// packages/domain/src/environment/group-remarks.ts
/** What somebody ought to know of groups that are to be rolled out to, though it stops nobody. */
/** Full sentences. */
const groupRemarks = (selections, world) => [...newcomersIn(selections, world).map(({ target, group, tag, images }) => `Group ${group} is selected by the tag ${tag} of target ${target} and never ran a release of it (it has ${images.join(", ")}): it is rolled out to as the others are.`), ...stackRemarks(world)];
/** A stack that says another version puts it back; Terraform does so too, and leaves no mark by which it would be known. */
const stackRemarks = (world) => {
	const owned = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(world).flatMap(([, { pointer, fleet }]) => [...fleet.groups.values()].filter(_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.on).flatMap((group) => {
		const isThere = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(group, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_0__.cn)(pointer)?.image);
		return group.stack === void 0 || isThere ? [] : [`${group.name} (stack ${group.stack})`];
	}));
	if (owned.length === 0) return [];
	return [`AWS CloudFormation keeps ${owned.join(", ")}: an update of such a stack that changes the group writes its own launch template version back. Leave the version out of what the stack changes, or have the stack read the image from the pointer's parameter with the label verified.`];
};



/***/ }),

/***/ 4193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ countFindings),
/* harmony export */   i: () => (/* binding */ mermaidChain),
/* harmony export */   n: () => (/* binding */ builtFindings),
/* harmony export */   o: () => (/* binding */ fixableFindings),
/* harmony export */   r: () => (/* binding */ lookAtFindings),
/* harmony export */   t: () => (/* binding */ lookAtLineage)
/* harmony export */ });
/* harmony import */ var _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4147);
/* harmony import */ var _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(841);


// packages/domain/src/findings/findings.ts
/** What Amazon Inspector has found in an image, whoever tells it. */
const byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
/** Worst first; the same findings always come in the same order. */
const sortFindings = (list) => [...list].sort((a, b) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.xr)(a.severity, b.severity) || byText(a.id, b.id) || byText(a.package, b.package));
const countFindings = (list) => Object.fromEntries(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.yr.map((severity) => [severity, list.filter((finding) => finding.severity === severity).length]));
/** The findings that an update would mend, at or above a severity. */
const fixableFindings = (list, threshold) => list.filter(({ fixAvailable, severity }) => fixAvailable && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_1__.br)(severity, threshold));
// packages/actions-kit/src/mermaid.ts
/**
* Mermaid graphs for summaries. A label is text and nothing else: what could end it, or be taken for markup, is written as an entity.
* @see https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
*/
/** Longer labels are cut: a graph with them cannot be read. */
const MOST_LABEL = 60;
/** Everything but letters, digits, spaces and a few signs that mean nothing to Mermaid and Markdown. */
const label = (text) => {
	const line = (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.y)(text).replace(/\s/g, " ").replace(/ {2,}/g, " ").trim();
	const short = line.length > MOST_LABEL ? `${line.slice(0, 59)}…` : line;
	const entity = (found) => `#${found.codePointAt(0)};`;
	return short.replace(/[^\p{L}\p{N} .,…/:-]/gu, entity).replace(/^(?:-|\d+\.)(?= |$)/, (found) => found.replace(/[-.]/, entity));
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
// packages/aws/src/findings.ts
/** What is known of the vulnerabilities of an image: one fact, from EC2, or from Image Builder where EC2 knows of no scan. */
/** An image with more is not read to the end: that it has so many is answer enough for people, and no answer for a gate. */
const MOST_FINDINGS = 1e4;
/**
* EC2's findings are Inspector's of the AMI itself, renewed as vulnerabilities become known; Image Builder's are a picture taken of the
* test instance when the image was built. EC2 answers for a scanned image only, and says in DescribeImages whether it is one.
* @param image AMI id, in the region of the clients
* @param build the image build version ARN that the AMI comes from; undefined: not known, or not of this account
* @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html
* @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-image-findings.html
*/
const lookAtFindings = async (clients, image, build) => {
	const scanned = await clients.ec2.scanned(image);
	if (scanned !== void 0) {
		const list = await clients.ec2.findings(image, MOST_FINDINGS);
		return list ? {
			source: "ec2",
			scanned,
			list: sortFindings(list)
		} : tooMany(image);
	}
	if (build === void 0) return { unscanned: `EC2 knows of no scan of ${image}, and no Image Builder image is known for it.` };
	const state = await clients.imageBuilder.scanState(build);
	if (state !== "COMPLETED") return { unscanned: `EC2 knows of no scan of ${image}, and in Image Builder its scan is ${state === "" ? "not there" : state}.` };
	const list = await clients.imageBuilder.findings(build, MOST_FINDINGS);
	return list ? {
		source: "image-builder",
		scanned: void 0,
		list: sortFindings(list)
	} : tooMany(image);
};
/**
* The findings that Image Builder has kept of a build, in one call: where there are none, whether the scan went well is not asked.
*/
const builtFindings = async (imageBuilder, build) => {
	const list = await imageBuilder.findings(build, MOST_FINDINGS);
	if (!list) return tooMany(build);
	return list.length === 0 ? { unscanned: `Image Builder has kept no findings of ${build}.` } : {
		source: "image-builder",
		scanned: void 0,
		list: sortFindings(list)
	};
};
const tooMany = (image) => ({ unscanned: `${image} has more than ${MOST_FINDINGS} findings, which were not read.` });
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

/***/ 8230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4147);
/* harmony import */ var _job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2891);
/* harmony import */ var _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(841);
/* harmony import */ var _left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8088);
/* harmony import */ var _document_text_B1ew6nJ2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3160);
/* harmony import */ var _web_BHuWeErY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1731);
/* harmony import */ var _distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6520);
/* harmony import */ var _lineage_Bg02cG3f_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4193);
/* harmony import */ var _group_remarks_tu_oa_G_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8422);









// packages/domain/src/delivery-file/last-stages.ts
/** Names of the stages that no other stage is built on, in the order of the file. */
const lastStages = (stages) => {
	const parents = new Set(stages.flatMap(({ parent }) => parent.is === "stage" ? [parent.stage] : []));
	return stages.map(({ name }) => name).filter((name) => !parents.has(name));
};
const beingMade = ({ home, cells }, region) => {
	const places = [...home].filter(([name]) => name === region).concat([]);
	const others = [...cells].filter(([name]) => name.endsWith(`/${region}`));
	return [...places, ...others].flatMap(([, facts]) => "unreadable" in facts ? [] : facts.copies).filter(({ state }) => state === "pending").length;
};
const boundedCopies = (world, steps) => {
	const left = /* @__PURE__ */ new Map();
	const fits = ({ in: { region } }) => {
		const room = left.get(region) ?? 100 - beingMade(world, region);
		left.set(region, room - 1);
		return room > 0;
	};
	return steps.filter((step) => step.do !== "copy-image" || fits(step));
};
// packages/domain/src/distribution/preflight.ts
/** What AWS would refuse later, or only when an instance is launched: asked before the first step. */
/** Nothing is asked of what is only looked for (`none`). */
const preflightDistribution = (wish, world, source) => {
	if (wish.distribute === "none") return {
		problems: [],
		notes: []
	};
	const foreign = wish.cells.some((cell) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.vn)(wish, cell));
	const keys = (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__.c)(wish, world, source);
	return {
		problems: [
			...productProblems(wish, source, foreign),
			...watermarkProblems(wish, source),
			...keys.problems
		],
		notes: keys.notes
	};
};
/** @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html */
const productProblems = ({ distribute }, { id, productCodes }, foreign) => distribute === "copy" && foreign && productCodes.length > 0 ? [`${id} contains Marketplace products (${productCodes.join(", ")}), which no other account can copy: set distribute to share.`] : [];
const watermarkProblems = (wish, source) => (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__.f)(wish, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__._n)(wish, wish.home.region), source) && (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__.d)(source) ? [`${source.id} has ${source.watermarks.length} watermarks and is to get ${wish.watermark}, but 5 are allowed.`] : [];
// packages/domain/src/distribution/result.ts
const rowOf = (wish, { cells, past }, cell, end) => {
	if (!("ready" in end)) return {
		...cell,
		result: end.result,
		owner: void 0,
		image: void 0,
		why: end.why,
		code: end.code
	};
	const { id } = end.ready;
	const facts = cells.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell));
	const own = facts !== void 0 && !("unreadable" in facts) && facts.copies.some((copy) => copy.id === id);
	const owner = own ? cell.account : wish.home.account;
	const known = past.available.has(own || !(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.vn)(wish, cell) ? id : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell));
	const why = own ? "its own copy" : owner === cell.account ? "home" : `shared by ${owner}`;
	return {
		...cell,
		result: known ? "available" : "made",
		owner,
		image: id,
		why
	};
};
const isThere = ({ result }) => result === "available" || result === "made";
// packages/domain/src/distribution/walk.ts
/** One copy in one account and region: made, waited for and finished; then ready, or not to be had. */
/** How long after AWS said that there are too many copies another one is tried, ms. */
const AFTER_LIMIT = 6e4;
const notReady = (result, why, code = "distribution.incomplete") => ({ end: {
	result,
	why,
	code
} });
const refusal = (refused) => notReady("failed", `${refused.do}: ${refused.message}`, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.On)(refused));
/** What cannot be read now is waited for; what may not be read is not. */
const walkUnreadable = (wish, cell, { unreadable, passing }, at) => {
	if (!passing) return notReady("failed", `cannot be read: ${unreadable}`);
	if (at.cancelled || at.now >= wish.deadline) return notReady("missing", `could not be read: ${unreadable}`);
	return {
		wait: `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell)} cannot be read: ${unreadable}`,
		until: wish.deadline
	};
};
/** The copy that is there, or being made, or has failed; undefined: one has to be made. */
const walkPresent = (wish, { cell, copies, source }, past, at) => {
	const copy = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Vt)(copies);
	const failed = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.zt)(copies, past);
	if (!copy) return failed && notReady("failed", `copy ${failed.id} failed: ${failed.reason ?? "EC2 does not say why"}`, "distribution.copy-failed");
	if (copy.state === "available") {
		const steps = (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__.u)(wish, cell, copy, source, at.now);
		if ("why" in steps) return notReady("failed", steps.why);
		const refused = at.refused.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell));
		if (steps.length === 0 || wish.distribute === "none") return { end: { ready: copy } };
		if (refused) return refusal(refused);
		if (at.cancelled) return notReady("missing", `cancelled before ${steps.map((step) => step.do).join(", ")}`, "run.cancelled");
		return { act: steps };
	}
	if (at.cancelled) return notReady("missing", `cancelled; copy ${copy.id} is still being made`, "run.cancelled");
	if (at.now >= wish.deadline) return notReady("missing", `copy ${copy.id} is still being made`, "run.unfinished");
	return {
		wait: `copy ${copy.id} in ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell)}`,
		until: wish.deadline
	};
};
/** There is none: one is made, unless nobody wants that or AWS has refused. */
const walkAbsent = (wish, { cell, copies, source, region, key }, at) => {
	const refused = at.refused.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell));
	if (wish.distribute === "none") return notReady("missing", `${source.id} has no copy here, and distribute is none`);
	if (at.cancelled) return notReady("missing", "cancelled before it was copied", "run.cancelled");
	if (refused && refused.code !== "aws.limit") return refusal(refused);
	const unanswered = at.unanswered?.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell));
	if ((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.qn)(unanswered, "copy-image", at.now)) return notReady("failed", `copy-image: ${unanswered?.message}`, "build.name-taken");
	if (at.now >= wish.deadline) return notReady("missing", refused?.message ?? "not copied in time");
	const again = (refused?.at ?? 0) + AFTER_LIMIT;
	if (refused && at.now < again) return {
		wait: `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell)}: ${refused.message}`,
		until: Math.min(again, wish.deadline)
	};
	const failed = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Rt)(copies);
	const name = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(source.name, failed);
	const because = failed === 0 ? `it has no copy of ${source.id}` : `its ${failed} former copies of ${source.id} failed`;
	const from = {
		image: source.id,
		region
	};
	return { act: [{
		do: "copy-image",
		on: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell),
		in: cell,
		from,
		name,
		tags: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.It)(source),
		key,
		token: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Lt)(wish, cell, failed),
		because
	}] };
};
// packages/domain/src/distribution/share.ts
/** The subject of sharing with all at once. When AWS refuses that, each cell is tried by itself. */
const together = (place) => `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(place)} permissions`;
const NOBODY = {
	launch: /* @__PURE__ */ new Set(),
	volumes: /* @__PURE__ */ new Set()
};
const lacking = (wish, accounts, { launch, volumes }) => ({
	launch: accounts.filter((account) => !launch.has(account)),
	volumes: wish.distribute === "copy" ? accounts.filter((account) => !volumes.has(account)) : []
});
const permit = (on, place, copy, { launch, volumes }) => {
	const share = {
		on,
		in: place,
		image: copy.id,
		accounts: launch,
		organizations: []
	};
	return [...launch.length > 0 ? [{
		...share,
		do: "share-image",
		because: `${launch.join(", ")} may not launch ${copy.id}`
	}] : [], ...volumes.length > 0 && copy.snapshots.length > 0 ? [{
		do: "share-snapshots",
		on,
		in: place,
		snapshots: copy.snapshots,
		accounts: volumes,
		because: `${volumes.join(", ")} may not read the snapshots of ${copy.id}`
	}] : []];
};
/** With all the accounts that need it; nothing: done, or refused, or not to be begun any more. */
const shareWithAll = (wish, region, copy, accounts, permissions = NOBODY, at) => {
	const place = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__._n)(wish, region);
	if (wish.distribute === "none" || at.cancelled || at.refused.has(together(place))) return [];
	return permit(together(place), place, copy, lacking(wish, accounts, permissions));
};
/** With the organizations of the wish; failing that is one thing, whatever becomes of the accounts. */
const shareWithOrganizations = (wish, region, copy, permissions = NOBODY, at) => {
	const place = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__._n)(wish, region);
	const on = `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(place)} organizations`;
	const organizations = wish.distribute === "none" ? [] : wish.shareWith.filter((arn) => !permissions.launch.has(arn));
	const refused = at.refused.get(on);
	if (organizations.length === 0) return { end: void 0 };
	if (refused) return notReady("failed", `share-image with ${organizations.join(", ")}: ${refused.message}`);
	if (at.cancelled) return notReady("missing", "cancelled before it was shared", "run.cancelled");
	const because = `${organizations.join(", ")} may not launch ${copy.id}`;
	return { act: [{
		do: "share-image",
		on,
		in: place,
		image: copy.id,
		accounts: [],
		organizations,
		because
	}] };
};
/** One cell by itself, after sharing with all was refused; undefined: it is permitted. */
const shareWithOne = (wish, cell, copy, permissions = NOBODY, at) => {
	const place = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__._n)(wish, cell.region);
	const steps = permit((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell), place, copy, lacking(wish, [cell.account], permissions));
	if (steps.length === 0) return void 0;
	if (wish.distribute === "none") return notReady("missing", `${copy.id} is not shared with it, and distribute is none`);
	if (at.cancelled) return notReady("missing", "cancelled before it was shared", "run.cancelled");
	const refused = at.refused.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell));
	if (refused) return notReady("failed", `${refused.do}: ${refused.message}`, refused.code);
	return at.refused.has(together(place)) ? { act: steps } : {
		wait: `${copy.id} is being shared with ${cell.account}`,
		until: wish.deadline
	};
};
// packages/domain/src/distribution/walk-cell.ts
/** `home`: the turn of home's copy in this region; undefined: nobody needs it. */
const walkCell = (wish, world, source, home, cell, at) => {
	const facts = world.cells.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell)) ?? {
		copies: [],
		sees: false
	};
	const { region } = cell;
	if ((0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__.o)(wish, world, cell) && !("unreadable" in facts)) {
		const present = walkPresent(wish, {
			cell,
			copies: facts.copies,
			source,
			region,
			key: void 0
		}, world.past, at);
		if (present) return present;
	}
	if (!home) return notReady("missing", "nothing is there");
	if ("act" in home) return {
		wait: `home's copy in ${region}`,
		until: wish.deadline
	};
	if ("wait" in home) return home;
	if (!(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.vn)(wish, cell)) return home;
	if (!("ready" in home.end)) return notReady("missing", `home's copy in ${region}: ${home.end.why}`, home.end.code);
	const { ready } = home.end;
	return wish.distribute === "copy" ? copyToCell(wish, world, facts, ready, cell, at) : shareToCell(wish, world, facts, ready, cell, at);
};
const copyToCell = (wish, world, facts, home, cell, at) => {
	if ("unreadable" in facts) return walkUnreadable(wish, cell, facts, at);
	const { region } = cell;
	const copying = {
		cell,
		copies: facts.copies,
		source: home,
		region,
		key: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.yn)(wish, cell)
	};
	return shareWithOne(wish, cell, home, (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__.i)(world, region), at) ?? walkAbsent(wish, copying, at);
};
const shareToCell = (wish, world, facts, home, cell, at) => {
	if ("unreadable" in facts && facts.passing) return walkUnreadable(wish, cell, facts, at);
	if (!("unreadable" in facts) && facts.sees) return { end: { ready: home } };
	const permissions = (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__.i)(world, cell.region);
	const sharing = shareWithOne(wish, cell, home, permissions, at);
	if (sharing) return sharing;
	if ("unreadable" in facts) return { end: { ready: home } };
	if (at.cancelled || at.now >= wish.deadline) return notReady("missing", `${home.id} is shared with it, but it does not see it`);
	return {
		wait: `${home.id} to be seen in ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell)}`,
		until: wish.deadline
	};
};
// packages/domain/src/distribution/region.ts
/** All cells of one region: home's copy first, then who may use it, then each cell. */
const distributeRegion = (wish, world, source, region, at) => {
	const home = (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__.s)(wish, world, region) ? homeCopy(wish, world, source, region, at) : void 0;
	const sharing = home && "end" in home && "ready" in home.end ? share(wish, world, region, home.end.ready, at) : [];
	const cells = wish.cells.filter((cell) => cell.region === region).map((cell) => {
		const turn = walkCell(wish, world, source, home, cell, at);
		return "end" in turn ? { end: rowOf(wish, world, cell, turn.end) } : turn;
	});
	const turns = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.An)(cells);
	const begun = [...home && "act" in home ? home.act : [], ...sharing];
	if (begun.length === 0) return turns;
	return { act: [...begun, ..."act" in turns ? turns.act : []] };
};
const homeCopy = (wish, world, source, region, at) => {
	const cell = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__._n)(wish, region);
	const facts = world.home.get(region) ?? {
		copies: [],
		permissions: void 0
	};
	if ("unreadable" in facts) return walkUnreadable(wish, cell, facts, at);
	const key = wish.distribute === "share" || source.encrypted ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.yn)(wish, cell) : void 0;
	const copying = {
		cell,
		copies: facts.copies,
		source,
		region: wish.home.region,
		key
	};
	const copy = walkPresent(wish, copying, world.past, at) ?? walkAbsent(wish, copying, at);
	if (!("end" in copy) || !("ready" in copy.end)) return copy;
	const shared = shareWithOrganizations(wish, region, copy.end.ready, facts.permissions, at);
	if (!("end" in shared)) return shared;
	return shared.end ? { end: shared.end } : copy;
};
const share = (wish, world, region, copy, at) => shareWithAll(wish, region, copy, (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__.a)(wish, world, region), (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__.i)(world, region), at);
// packages/domain/src/distribution/distribute.ts
/**
* Makes one image available in many accounts and regions. Cells do not wait for each other: what fails in one is told in its row, and a
* later run touches only what is missing.
*/
const distribute = (wish, world, at) => {
	const { source } = world;
	if (source?.state !== "available") return failed("image.missing", `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(wish.home)} has no available image ${wish.source.image}.`);
	const { problems, notes } = preflightDistribution(wish, world, source);
	if (problems.length > 0) return failed("distribution.preflight", problems.join("\n"), notes);
	const unanswered = (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__.l)(world);
	if (unanswered.length > 0 && at.now < wish.deadline && !at.cancelled) return {
		wait: `KMS to answer about ${unanswered.join("; ")}`,
		until: wish.deadline
	};
	const begun = markSource(wish, source, at, notes);
	if (begun) return begun;
	const turn = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.An)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.bn)(wish).map((region) => distributeRegion(wish, world, source, region, at)));
	if ("act" in turn) {
		const act = boundedCopies(world, turn.act);
		return act.length > 0 ? { act } : {
			wait: "copies that are under way",
			until: wish.deadline
		};
	}
	if ("wait" in turn) return turn;
	return { end: conclude(wish, turn.end.flat(), notes, at) };
};
/** The watermark is on the source before it is copied, so that the copies are born with it. */
const markSource = (wish, source, at, notes) => {
	if (wish.distribute === "none") return void 0;
	const place = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__._n)(wish, wish.home.region);
	const steps = (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__.u)(wish, place, source, source, at.now);
	if ("why" in steps || steps.length === 0) return void 0;
	const refused = at.refused.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(place));
	if (refused) return failed((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.On)(refused), `${refused.do}: ${refused.message}`, notes);
	if (at.cancelled) return { end: {
		outcome: "cancelled",
		rows: [],
		notes,
		why: "nothing was begun",
		code: "run.cancelled"
	} };
	return { act: steps };
};
const failed = (code, why, notes = []) => ({ end: {
	outcome: "failed",
	rows: [],
	notes,
	why,
	code
} });
const conclude = (wish, rows, notes, at) => {
	const inOrder = wish.cells.flatMap((cell) => rows.find((row) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(row) === (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell)) ?? []);
	const open = inOrder.filter((row) => !isThere(row));
	if (open.length === 0) return {
		outcome: "available",
		rows: inOrder,
		notes,
		why: `${wish.source.image} is available in ${placesText(inOrder)}`
	};
	const outcome = at.cancelled ? "cancelled" : "failed";
	const code = at.cancelled ? "run.cancelled" : "distribution.incomplete";
	const told = open.map((row) => `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(row)} ${row.result}: ${row.why}`).join("\n");
	return {
		outcome,
		rows: inOrder,
		notes,
		why: `${open.length} of ${placesText(inOrder)} lack ${wish.source.image}:\n${told}`,
		code
	};
};
const placesText = (cells) => `${cells.length} ${cells.length === 1 ? "place" : "places"}`;
// packages/domain/src/distribution/predict.ts
const predictDistribution = (wish) => (world, step) => {
	if (!step) return unread(everyCopy(world, (copy) => copy.state === "pending" ? {
		...copy,
		state: "available"
	} : copy, () => true));
	if (step.do === "copy-image") return withCopy(wish, world, step);
	if (step.do === "share-image") return shared(world, step.in, {
		launch: [...step.accounts, ...step.organizations],
		volumes: []
	});
	if (step.do === "share-snapshots") return shared(world, step.in, {
		launch: [],
		volumes: step.accounts
	});
	return everyCopy(world, changeOf(step), (id) => id === step.image);
};
const changeOf = (step) => (copy) => {
	if (step.do === "attach-watermark") return {
		...copy,
		watermarks: [...copy.watermarks, `${step.in.account}:${step.watermark}`]
	};
	if (step.do === "deprecate-image") return {
		...copy,
		deprecation: step.when
	};
	return {
		...copy,
		protection: step.cooldown ? "enabled-with-cooldown" : "enabled-without-cooldown"
	};
};
const everyCopy = (world, change, isMeant) => {
	const changed = (copy) => isMeant(copy.id) ? change(copy) : copy;
	const place = (facts) => ({
		...facts,
		copies: facts.copies.map(changed)
	});
	const home = new Map([...world.home].map(([region, facts]) => [region, "unreadable" in facts ? facts : place(facts)]));
	const cells = new Map([...world.cells].map(([name, facts]) => [name, "unreadable" in facts ? facts : place(facts)]));
	return {
		...world,
		source: world.source && changed(world.source),
		home,
		cells
	};
};
/** What cannot be read now is not read on paper, however long a plan waits for it. */
const unread = (world) => ({
	...world,
	home: new Map([...world.home].map(([region, facts]) => [region, notPassing(facts)])),
	cells: new Map([...world.cells].map(([name, facts]) => [name, notPassing(facts)]))
});
const notPassing = (facts) => "unreadable" in facts ? {
	...facts,
	passing: false
} : facts;
/** Nothing on paper has an id: it is named by its place. */
const withCopy = (wish, world, step) => {
	const { source } = world;
	if (!source) return world;
	const name = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(step.in);
	const snapshots = source.snapshots.map((_, index) => `snapshot ${index + 1} in ${name}`);
	const copy = {
		...source,
		id: `copy in ${name}`,
		state: "pending",
		snapshots
	};
	const { region } = step.in;
	if (name === (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__._n)(wish, region))) return {
		...world,
		home: new Map([...world.home, [region, {
			copies: [copy],
			permissions: void 0
		}]])
	};
	return {
		...world,
		cells: new Map([...world.cells, [name, {
			copies: [copy],
			sees: false
		}]])
	};
};
const shared = (world, { region }, added) => {
	const facts = world.home.get(region);
	if (!facts || "unreadable" in facts) return world;
	const { launch = /* @__PURE__ */ new Set(), volumes = /* @__PURE__ */ new Set() } = facts.permissions ?? {};
	const permissions = {
		launch: /* @__PURE__ */ new Set([...launch, ...added.launch]),
		volumes: /* @__PURE__ */ new Set([...volumes, ...added.volumes])
	};
	const letIn = added.launch.flatMap((account) => {
		const known = world.cells.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)({
			account,
			region
		})) ?? {
			copies: [],
			sees: false
		};
		return "unreadable" in known ? [] : [[(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)({
			account,
			region
		}), {
			...known,
			sees: true
		}]];
	});
	return {
		...world,
		home: new Map([...world.home, [region, {
			...facts,
			permissions
		}]]),
		cells: new Map([...world.cells, ...letIn])
	};
};
// packages/domain/src/gates/after.ts
const afterGate = ({ after, release, fingerprints }) => {
	const gate = "after";
	if (!after) return {
		gate,
		verdict: "pass",
		because: "a first environment: releases come here from the build"
	};
	const { environment } = after;
	if ("unreadable" in after) return {
		gate,
		verdict: "inconclusive",
		because: `${environment} cannot be read: ${after.unreadable}`
	};
	if (!after.state.good.includes(release)) return {
		gate,
		verdict: "fail",
		because: whyNotGood(environment, after.state, release)
	};
	const missing = [...fingerprints].filter((fingerprint) => !after.fingerprints.has(fingerprint));
	if (fingerprints.size === 0 || after.fingerprints.size === 0) return {
		gate,
		verdict: "inconclusive",
		because: `nothing says which image of ${release} ${environment} ran`
	};
	if (missing.length > 0) return {
		gate,
		verdict: "fail",
		because: `${environment} verified another image under the name ${release}: its fingerprint differs`
	};
	return {
		gate,
		verdict: "pass",
		because: `verified in ${environment}`,
		evidence: { [`after.${environment}`]: release }
	};
};
const whyNotGood = (environment, { rejected, intent }, release) => {
	const rejection = rejected.find((other) => other.release === release);
	if (rejection) return `${release} was rejected in ${environment}: ${rejection.reason}`;
	if (intent?.release === release) return `${release} is on its way in ${environment} and not verified there yet`;
	return `${release} is not among the releases last verified in ${environment}`;
};
// packages/domain/src/gates/alarms.ts
/** Is the environment healthy now, as its alarms tell it? A release is not brought into a fire. */
/**
* A target that cannot be read is not moved, so its alarms are not waited for; where none could be asked nobody knows anything.
* @param listed names that the delivery file lists for the environment that is promoted into
* @param alarms those of them that were asked for, in every account and region that could be read
*/
const alarmsGate = (listed, alarms) => {
	const gate = "alarms";
	if (listed.length === 0) return {
		gate,
		verdict: "pass",
		because: "the environment lists no alarms"
	};
	if (alarms.length === 0) return {
		gate,
		verdict: "inconclusive",
		because: `${listed.join(", ")}: no target could be asked`
	};
	const wrong = alarms.flatMap((alarm) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Yt)(alarm) ?? []);
	if (wrong.length === 0) return {
		gate,
		verdict: "pass",
		because: `${alarms.map(({ name }) => name).join(", ")}: none fires`
	};
	return {
		gate,
		verdict: wrong.some((one) => one.verdict === "fail") ? "fail" : "inconclusive",
		because: wrong.map(({ because }) => because).join("; ")
	};
};
// packages/domain/src/gates/verdict.ts
/** What gates answer. */
/** A gate's name, as in the delivery file, in overrides and on the decision page. */
const GATES = [
	"after",
	"order",
	"soak",
	"while-soaking",
	"windows",
	"freezes",
	"approvals",
	"protection",
	"findings",
	"tests",
	"tags",
	"alarms",
	"rollback-ready",
	"external",
	"hold",
	"rejected",
	"quarantine"
];
/**
* Gates that only time opens: when nothing else is in the way, the promotion is due later rather than refused.
*/
const CLOCK_GATES = [
	"soak",
	"while-soaking",
	"windows",
	"freezes"
];
/** No data never passes, and what will be there later is no refusal either. */
const unknownForNow = (because) => ({
	verdict: "inconclusive",
	because,
	unknown: "for-now"
});
const isUnknownForNow = ({ unknown, override }) => unknown !== void 0 && override === void 0;
// packages/domain/src/gates/approvals.ts
/** GitHub logins do not distinguish upper and lower case. */
const same = (a, b) => a.toLowerCase() === b.toLowerCase();
const approvalsGate = (facts) => {
	const gate = "approvals";
	const { wanted, reviews } = facts;
	const actors = cannotApprove(facts);
	if (wanted.count === 0) return {
		gate,
		verdict: "pass",
		because: "no approvals are asked for"
	};
	if ("unreadable" in reviews) {
		if (reviews.passes) return {
			gate,
			...unknownForNow(`the run's reviews cannot be read now: ${reviews.unreadable}`)
		};
		return {
			gate,
			verdict: "inconclusive",
			because: `the run's reviews cannot be read (the job needs the permission actions: read): ${reviews.unreadable}`
		};
	}
	const possible = possibleIn(facts.reviewable, reviews);
	if (possible !== void 0 && possible.length < wanted.count) return {
		gate,
		verdict: "fail",
		because: `${wanted.count} approvals are asked for, each in an environment of its own (GitHub runs a job after one), and the jobs of this workflow can collect ${possible.length}${possible.length === 0 ? "" : `: ${possible.join(", ")}`}`,
		hopeless: true
	};
	const counting = reviews.filter(({ login, state }) => state === "approved" && !actors.some((actor) => same(actor, login)) && (wanted.of?.some((of) => same(of, login)) ?? true));
	if (!isApprovedPlan(facts)) return {
		gate,
		verdict: "fail",
		because: `GitHub does not tell of which attempt an approval is, and nothing shows that those of this run were given for this plan, as attempt ${facts.attempt} has it: start a new run (or, where the plan of the first attempt is given as expected-plan, re-run only the failed jobs)`
	};
	const pairs = distinctPairs(counting);
	const named = [...pairs].map(([environment, login]) => `${login} (${environment})`).join(", ");
	if (pairs.size >= wanted.count) return {
		gate,
		verdict: "pass",
		because: `approved by ${named}`,
		evidence: { approvals: named }
	};
	const of = wanted.of ? ` of ${wanted.of.join(", ")}` : "";
	return {
		gate,
		verdict: "fail",
		because: `${pairs.size} of ${wanted.count} approvals${of} by distinct people, other than ${actors.join(" and ")}, in distinct environments${named === "" ? "" : `: ${named}`}${notCounted(reviews, actors)}${untold(facts)}`
	};
};
/** Whether more can be had at all is then not known. */
const untold = ({ reviewable }) => reviewable && "unreadable" in reviewable ? `; which environments ask for a review cannot be read: ${reviewable.unreadable}` : "";
/** An approval counts while the plan that it was given for is the one that is carried out, whichever attempt does it. */
const isApprovedPlan = ({ attempt, isBegun, isFirstPlan, intentPlan, planHash }) => attempt === 1 || isBegun || isFirstPlan || intentPlan === planHash;
/** Who only starts again what others have seen and approved adds nothing to it. */
const cannotApprove = ({ actor, triggeringActor, attempt, isBegun, isFirstPlan }) => {
	return attempt > 1 && (isBegun || isFirstPlan) || same(actor, triggeringActor) ? [actor] : [actor, triggeringActor];
};
/** Of whom somebody would think that he has approved. GitHub names whoever last changed a schedule as the actor of its runs. */
const notCounted = (reviews, actors) => {
	const own = reviews.filter(({ login, state }) => state === "approved" && actors.some((actor) => same(actor, login)));
	const names = [...new Set(own.map(({ login }) => login))];
	return names.length === 0 ? "" : `; not counted: ${names.join(", ")}, who started this run, or was the last to change the schedule that did`;
};
const possibleIn = (reviewable, reviews) => {
	if (!reviewable || "unreadable" in reviewable) return void 0;
	const all = [...reviewable, ...reviews.flatMap(({ environments }) => environments)];
	return all.filter((name, index) => all.findIndex((other) => same(name, other)) === index);
};
/**
* As many (environment, login) pairs as possible with each of both at most once, by augmenting paths: who approved two environments still
* counts for one of them, whichever leaves the other to somebody else.
*/
const distinctPairs = (reviews) => {
	const chosen = /* @__PURE__ */ new Map();
	const environmentsOf = (login) => reviews.filter((review) => same(review.login, login)).flatMap(({ environments }) => environments);
	const place = (login, tried) => environmentsOf(login).some((environment) => {
		if (tried.has(environment)) return false;
		tried.add(environment);
		const other = chosen.get(environment);
		if (other !== void 0 && !place(other, tried)) return false;
		chosen.set(environment, login);
		return true;
	});
	const logins = reviews.map(({ login }) => login);
	for (const login of logins.filter((one, index) => logins.findIndex((other) => same(one, other)) === index)) place(login, /* @__PURE__ */ new Set());
	return chosen;
};
// packages/domain/src/gates/decide.ts
/** What all verdicts together mean for the promotion. */
const decide = (verdicts) => {
	const inTheWay = verdicts.filter(({ verdict, override }) => verdict !== "pass" && override === void 0);
	if (verdicts.length === 0) return {
		decision: "refuse",
		inTheWay
	};
	if (inTheWay.length === 0) return { decision: "proceed" };
	const isClock = ({ gate, passesAt, awaits }) => CLOCK_GATES.includes(gate) && (passesAt !== void 0 || awaits !== void 0);
	if (!inTheWay.every(isClock)) return {
		decision: "refuse",
		inTheWay
	};
	const due = inTheWay.flatMap(({ passesAt }) => passesAt ?? []);
	return {
		decision: "defer",
		until: due.length === inTheWay.length ? Math.max(...due) : void 0,
		inTheWay
	};
};
// packages/domain/src/gates/external.ts
/** @param wanted names that the delivery file asks for; verdicts that it does not ask for count for nothing */
const externalGate = (wanted, given) => {
	const gate = "external";
	if (wanted.length === 0) return {
		gate,
		verdict: "pass",
		because: "no verdicts of others are asked for"
	};
	const asked = wanted.map((name) => given.find((verdict) => verdict.name === name) ?? {
		name,
		verdict: "inconclusive",
		because: "no step gave this verdict in the input verdicts"
	});
	const verdict = asked.some((one) => one.verdict === "fail") ? "fail" : asked.some((one) => one.verdict === "inconclusive") ? "inconclusive" : "pass";
	return {
		gate,
		verdict,
		because: (verdict === "pass" ? asked : asked.filter((one) => one.verdict !== "pass")).map((one) => `${one.name}: ${one.because}`).join("; ")
	};
};
// packages/domain/src/gates/findings.ts
/** Findings named in a reason; the rest is counted. */
const MOST_NAMED = 5;
const key$1 = ({ id, package: name }) => `${id} ${name}`;
const named$4 = (list) => {
	const shown = list.slice(0, MOST_NAMED).map(({ id, package: name, severity }) => `${id}${name === "" ? "" : ` in ${name}`} (${severity})`);
	const more = list.length - shown.length;
	return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
};
const waives = (waiver, finding) => waiver.finding === finding.id && (waiver.package === void 0 || waiver.package === finding.package);
/** What nobody has rated yet may be the worst. */
const isWorse = ({ maxSeverity }, { severity }) => {
	if (maxSeverity === void 0) return false;
	if (maxSeverity === "none" || severity === "untriaged") return true;
	return severity !== maxSeverity && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.br)(severity, maxSeverity);
};
/** What the image has and one of those that run now has not: each target would get it in exchange for its own. */
const introduced = (list, current) => {
	const known = current.flatMap((findings) => "list" in findings ? [new Set(findings.list.map(key$1))] : []);
	return list.filter((finding) => known.some((keys) => !keys.has(key$1(finding))));
};
/** Whatever their age, and whether they are waived or not: so it does not change with the clock. */
const consideredFindings = ({ wanted, findings, current }) => {
	if (!wanted || "unscanned" in findings) return {
		worse: [],
		introduced: []
	};
	const list = findings.list.filter(({ fixAvailable }) => !wanted.onlyFixable || fixAvailable);
	return {
		worse: list.filter((finding) => isWorse(wanted, finding)),
		introduced: wanted.noWorseThanCurrent ? introduced(list, current) : []
	};
};
/** Old enough, where an age is asked for, and not waived. A finding whose age nobody knows counts as old. */
const open = (list, { wanted, waivers }, now) => list.filter((finding) => (finding.firstSeen === void 0 || now - finding.firstSeen >= (wanted?.minAge ?? 0)) && !waivers.some((waiver) => waiver.expires > now && waives(waiver, finding)));
/** Waivers that would count if they had not expired: named, so that their owners renew or mend. */
const expiredText = (shown, { waivers }, now) => {
	return waivers.filter((waiver) => waiver.expires <= now && shown.some((finding) => waives(waiver, finding))).map(({ finding, owner, until }) => `; the waiver of ${finding} by ${owner} expired on ${until}`).join("");
};
const findingsGate = (facts, now) => {
	const gate = "findings";
	const { wanted, findings, current } = facts;
	if (!wanted) return {
		gate,
		verdict: "pass",
		because: "nothing is asked of findings"
	};
	if ("unscanned" in findings) return {
		gate,
		verdict: "inconclusive",
		because: `no scan of the image: ${findings.unscanned}`
	};
	const considered = consideredFindings(facts);
	const worse = open(considered.worse, facts, now);
	const more = open(considered.introduced, facts, now);
	const faults = [...worse.length > 0 ? [`${wanted.maxSeverity} is the worst that is allowed: ${named$4(worse)}${expiredText(worse, facts, now)}`] : [], ...more.length > 0 ? [`not in the image that runs now: ${named$4(more)}${expiredText(more, facts, now)}`] : []];
	if (faults.length > 0) return {
		gate,
		verdict: "fail",
		because: faults.join("; ")
	};
	const unscanned = [...new Set(current.flatMap((one) => "unscanned" in one ? [one.unscanned] : []))];
	if (wanted.noWorseThanCurrent && unscanned.length > 0) return {
		gate,
		verdict: "inconclusive",
		because: `no scan of the image that runs now: ${unscanned.join("; ")}`
	};
	const young = wanted.minAge > 0 ? `, those younger than ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ln)(wanted.minAge)} left out` : "";
	return {
		gate,
		verdict: "pass",
		because: `${findings.list.length} findings, none that is not allowed${young}`,
		evidence: { findings: `${findings.list.length} by ${findings.source}` }
	};
};
// packages/domain/src/gates/opening.ts
/** Windows and freezes that hide each other so often never open. */
const MOST_TRIES = 100;
/**
* The verdicts now; of those that are in the way, `passesAt` is when all of them pass together, and absent when that never comes.
* @param ask the gates at a moment (ms)
*/
const openTogether = (ask, now) => {
	const verdicts = ask(now);
	const opens = opening(ask, now);
	return verdicts.map(({ passesAt: _, ...verdict }) => verdict.verdict === "pass" || opens === void 0 ? verdict : {
		...verdict,
		passesAt: opens
	});
};
const opening = (ask, now) => {
	let moment = now;
	for (let tries = 0; tries < MOST_TRIES; tries++) {
		const shut = ask(moment).filter(({ verdict }) => verdict !== "pass");
		if (shut.length === 0) return moment;
		const next = Math.max(...shut.map(({ passesAt }) => passesAt ?? Number.POSITIVE_INFINITY));
		if (next === Number.POSITIVE_INFINITY || next <= moment) return void 0;
		moment = next;
	}
};
// packages/domain/src/gates/order.ts
/** Is the release at least as new as what the environment has or was promised? */
const orderGate = (state, release) => {
	const { good, intent, current } = state;
	const there = [
		[good[0], "was verified here"],
		[intent?.kind === "promote" ? intent.release : void 0, "is being promoted here"],
		[current !== null && !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(state, current) ? current : void 0, "is what the pointers say here"]
	];
	for (const [other, how] of there) if (other && (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.fn)(release, other) < 0) return {
		gate: "order",
		verdict: "fail",
		because: `${release} is older than ${other}, which ${how}; the way back is rollback`
	};
	return {
		gate: "order",
		verdict: "pass",
		because: `${release} is not older than what is here`
	};
};
// packages/domain/src/gates/overrides.ts
/** The one door past a gate: `<gate>: <reason>`, for the gates that the delivery file names as overridable. */
/** What separates two: a line break or, for a field of one line, a semicolon with a further `<gate>:` behind it. In a reason it is a sign like any other. */
const BETWEEN = /\n|;(?=\s*[a-z-]+\s*:(?!\/\/))/;
/** `<gate>: <reason>`; undefined: it is not. */
const parse$1 = (line) => {
	const end = line.indexOf(":");
	const gate = line.slice(0, Math.max(0, end)).trim();
	const reason = line.slice(end + 1).trim();
	return /^[a-z-]+$/.test(gate) && reason !== "" ? {
		gate,
		reason
	} : void 0;
};
const fault = (line, gate, overridable) => {
	if (gate === void 0) return `${JSON.stringify(line.trim())} is not <gate>: <reason>`;
	if (!GATES.some((known) => known === gate)) return `${JSON.stringify(gate)} is no gate`;
	if (!_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.rn.some((one) => one === gate)) return `the gate ${gate} can never be overridden`;
	if (!overridable.some((one) => one === gate)) return `the gate ${gate} is not overridable here: the delivery file does not name it`;
};
/** Reads the input `override`; blank lines count for nothing. */
const readOverrides = (input, overridable) => {
	const written = input.split(BETWEEN).filter((line) => line.trim() !== "");
	const read = written.map(parse$1);
	const first = new Map(read.map((one, index) => [one?.gate, index]).toReversed());
	const allowed = `allowed: <gate>: <reason> for gates that the delivery file names as overridable: ${overridable.join(", ") || "none"}`;
	const complaints = written.flatMap((line, index) => {
		const gate = read[index]?.gate;
		const twice = first.get(gate) === index ? void 0 : `the gate ${gate} is overridden twice`;
		const wrong = fault(line, gate, overridable) ?? twice;
		return wrong === void 0 ? [] : [{
			at: { source: "input override" },
			wrong,
			allowed
		}];
	});
	if (complaints.length > 0) return { complaints };
	return { overrides: read.flatMap((one) => one ? [{
		gate: one.gate,
		reason: one.reason
	}] : []) };
};
/** The verdicts with the reasons of their overrides. A verdict stays what it is; a gate that passes is not overridden. */
const overridden = (verdicts, overrides) => verdicts.map((verdict) => {
	const override = overrides.find(({ gate }) => gate === verdict.gate);
	return override && verdict.verdict !== "pass" ? {
		...verdict,
		override: override.reason
	} : verdict;
});
// packages/domain/src/gates/protection.ts
const inconclusive = ({ passes }) => ({
	verdict: "inconclusive",
	...passes ? { passes } : {}
});
const jobFaults = ({ environment, job }) => {
	if (job === "elsewhere") return [];
	if ("unreadable" in job) return [{
		...inconclusive(job),
		because: `nothing tells which environment this job runs in: ${job.unreadable}`
	}];
	if (job.environment === void 0) return [{
		verdict: "fail",
		because: `this job runs in no GitHub environment; give it environment: ${environment}`
	}];
	return job.environment.toLowerCase() === environment.toLowerCase() ? [] : [{
		verdict: "fail",
		because: `this job runs in the GitHub environment ${job.environment}, not in ${environment}`
	}];
};
const branchFault = (wanted, { branches }) => {
	if (wanted === void 0) return void 0;
	if (branches === "any") return "any branch may deploy";
	if (wanted === "protected") return branches === "protected" ? void 0 : `not only protected branches may deploy: ${branches.listed.join(", ")}`;
	if (branches === "protected") return `every protected branch may deploy, not only ${wanted.join(", ")}`;
	const others = branches.listed.filter((pattern) => !wanted.includes(pattern));
	return others.length === 0 ? void 0 : `${others.join(", ")} may deploy too`;
};
const settingsFaults = (environment, wanted, settings) => {
	const fail = (because) => because === void 0 ? [] : [{
		verdict: "fail",
		because: `GitHub environment ${environment}: ${because}`
	}];
	if (settings === "missing") return fail("it does not exist");
	if ("unreadable" in settings) {
		const because = `the settings of the GitHub environment cannot be read ${settings.passes ? "now" : "(the job needs the permission actions: read)"}: ${settings.unreadable}`;
		return [{
			...inconclusive(settings),
			because
		}];
	}
	const { reviewers, preventSelfReview, adminsCanBypass } = settings;
	const unsaid = {
		verdict: "inconclusive",
		because: `GitHub does not say whether administrators can bypass ${environment}`
	};
	return [
		...fail(reviewers < wanted.reviewers ? `it has ${reviewers} of ${wanted.reviewers} reviewers` : void 0),
		...fail(wanted.noSelfReview && !preventSelfReview ? "whoever starts a run may approve it" : void 0),
		...fail(wanted.noAdminBypass && adminsCanBypass === true ? "administrators can bypass its rules" : void 0),
		...wanted.noAdminBypass && adminsCanBypass === void 0 ? [unsaid] : [],
		...fail(branchFault(wanted.branches, settings))
	];
};
const protectionGate = (facts) => {
	const gate = "protection";
	const { environment, wanted, settings, job } = facts;
	if (!wanted) return {
		gate,
		verdict: "pass",
		because: "nothing is asked of the GitHub environment"
	};
	const faults = [...jobFaults(facts), ...settingsFaults(environment, wanted, settings)];
	if (faults.length > 0) {
		const because = faults.map((fault) => fault.because).join("; ");
		if (faults.every(({ passes }) => passes)) return {
			gate,
			...unknownForNow(because)
		};
		return {
			gate,
			verdict: faults.some((fault) => fault.verdict === "fail") ? "fail" : "inconclusive",
			because
		};
	}
	return {
		gate,
		verdict: "pass",
		because: `GitHub environment ${environment} has what is asked of it${job === "elsewhere" ? "; the job that promotes must run in it" : ", and this job runs in it"}`
	};
};
// packages/domain/src/gates/quarantine.ts
const quarantineGate = (facts, release) => {
	const gate = "quarantine";
	if ("unreadable" in facts) return {
		gate,
		verdict: "inconclusive",
		because: `the quarantine cannot be read: ${facts.unreadable}`
	};
	const quarantine = facts.barred.get(release);
	if (!quarantine) return {
		gate,
		verdict: "pass",
		because: `${release} is not in quarantine`
	};
	return {
		gate,
		verdict: "fail",
		because: `${release} is in quarantine${quarantine.by === "" ? "" : ` by ${quarantine.by}`}: ${quarantine.reason}`
	};
};
// packages/domain/src/gates/rejected.ts
const rejectedGate = ({ rejected }, release) => {
	const rejection = rejected.find((other) => other.release === release);
	return rejection ? {
		gate: "rejected",
		verdict: "fail",
		because: `${release} was rejected here: ${rejection.reason}`
	} : {
		gate: "rejected",
		verdict: "pass",
		because: `${release} was not rejected here`
	};
};
// packages/domain/src/gates/reviewable.ts
/** In which GitHub environments can a run collect reviews? One approval runs a job, so each environment gives one. */
/**
* The environments that the jobs of a workflow name. Undefined when nobody can tell: a name is an expression, or a job is another workflow.
* @param workflow the tree of the workflow file
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idenvironment
*/
const workflowEnvironments = (workflow) => {
	const jobs = workflow.is === "map" ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(workflow, "jobs")?.value : void 0;
	if (jobs?.is !== "map") return void 0;
	const names = [];
	for (const { value: job } of jobs.entries) {
		if (job.is !== "map" || (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(job, "uses")) return void 0;
		const environment = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(job, "environment")?.value;
		const name = environment?.is === "map" ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(environment, "name")?.value : environment;
		if (!name) continue;
		if (name.is !== "scalar" || typeof name.value !== "string" || name.value.includes("${{")) return void 0;
		names.push(name.value);
	}
	return [...new Set(names)];
};
/**
* @param named environments that the workflow's jobs name; undefined: nobody can tell
* @param asking environments of the repository that ask for a review; undefined: nobody can tell
*/
const reviewableIn = (named, asking) => {
	if (!named) return asking;
	const lower = asking?.map((name) => name.toLowerCase());
	return named.filter((name) => lower?.includes(name.toLowerCase()) ?? true);
};
// packages/domain/src/gates/rollback-ready.ts
const fail = (because) => ({
	verdict: "fail",
	because
});
const unproved = (because) => ({
	verdict: "inconclusive",
	because
});
const imageFaults = (release, { name, obstacle }) => obstacle ? [fail(`${release} cannot be launched in ${name}: ${obstacle.why}`)] : [];
/** What may still become of an image that is there: said, because nobody but people can mend it beforehand. */
const remarks = ({ name, image }) => {
	if (!image) return [];
	const { id, own, isProtected, unknown } = image;
	return [...own || isProtected ? [] : [`${id} in ${name} is shared from another account and not protected against deregistration`], ...unknown];
};
/** AWS cannot roll back to what a name means: `$Latest` is another version by then. */
const groupFaults = ({ unpinned }, { groups }) => groups.flatMap(({ name, version }) => {
	if (typeof version === "object") return [unproved(`group ${name} cannot be read: ${version.unreadable}`)];
	return unpinned === "pin" || /^\d+$/.test(version) ? [] : [fail(`group ${name} follows ${version}, not a numbered version`)];
});
const rollbackReadyGate = (facts) => {
	const gate = "rollback-ready";
	const { backTo, targets, newcomers } = facts;
	if (backTo === void 0) return {
		gate,
		verdict: "pass",
		because: "nothing was verified here yet that one could go back to"
	};
	const faults = targets.flatMap((target) => [...imageFaults(backTo, target), ...groupFaults(facts, target)]);
	if (faults.length === 0) {
		const staying = newcomers.map((name) => `${name} never ran it, and would stay on what is promoted`);
		return {
			gate,
			verdict: "pass",
			because: [
				`${backTo} can be gone back to`,
				...staying,
				...targets.flatMap(remarks)
			].join("; "),
			evidence: { "rollback-to": backTo }
		};
	}
	return {
		gate,
		verdict: faults.some((fault) => fault.verdict === "fail") ? "fail" : "inconclusive",
		because: faults.map(({ because }) => because).join("; ")
	};
};
// packages/domain/src/gates/tags.ts
const tagsGate = ({ required, tags }) => {
	const gate = "tags";
	if (required.length === 0) return {
		gate,
		verdict: "pass",
		because: "no tags are asked for"
	};
	if ("unreadable" in tags) return {
		gate,
		verdict: "inconclusive",
		because: `the tags of the image cannot be read: ${tags.unreadable}`
	};
	const missing = required.flatMap(({ key, value }) => {
		const there = tags.get(key);
		if (there === void 0) return [`the tag ${key} is missing`];
		return value === void 0 || there === value ? [] : [`the tag ${key} is ${there}, not ${value}`];
	});
	if (missing.length > 0) return {
		gate,
		verdict: "fail",
		because: missing.join("; ")
	};
	return {
		gate,
		verdict: "pass",
		because: `it has ${required.map(({ key }) => key).join(", ")}`
	};
};
// packages/domain/src/gates/tests.ts
const testsGate = ({ required, image, build }) => {
	const gate = "tests";
	if (!required) return {
		gate,
		verdict: "pass",
		because: "no tests are asked for"
	};
	if ("unreadable" in build) return {
		gate,
		verdict: "inconclusive",
		because: `nothing says whether it was tested: ${build.unreadable}`
	};
	const { arn, status, tested, images } = build;
	if (!images.includes(image)) return {
		gate,
		verdict: "fail",
		because: `${arn}, which its tag names, did not make ${image}`
	};
	if (!tested) return {
		gate,
		verdict: "fail",
		because: `${arn} was built without its tests`
	};
	if (status !== "AVAILABLE") return {
		gate,
		verdict: "inconclusive",
		because: `${arn} is ${status || "in no known state"}`
	};
	return {
		gate,
		verdict: "pass",
		because: `Image Builder tested ${arn}`,
		evidence: { tests: arn }
	};
};
// packages/domain/src/gates/waivers.ts
/** Findings that somebody has taken on, for a while: a file beside the delivery file. */
const KEYS = [
	"finding",
	"package",
	"owner",
	"reason",
	"expires"
];
const REQUIRED = [
	"finding",
	"owner",
	"reason",
	"expires"
];
const TEXT = new RegExp(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.en.pattern, "u");
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** `YYYY-MM-DD` of a day that the calendar has. */
const isDay = (text) => {
	const day = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
};
const textAt = (item, key) => {
	const value = item.is === "map" ? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(item, key)?.value : void 0;
	return value?.is === "scalar" && typeof value.value === "string" ? value.value : "";
};
const complaintsAbout = (item, name) => {
	const keys = `allowed: ${KEYS.join(", ")}; all but package are required`;
	if (item.is !== "map") return [{
		at: item.at,
		wrong: `${name} is not a map`,
		allowed: keys
	}];
	const missing = REQUIRED.filter((key) => !(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Bn)(item, key)).map((key) => ({
		at: item.at,
		wrong: `${name} has no ${key}`,
		allowed: keys
	}));
	const wrong = item.entries.flatMap(({ key, keyAt, value }) => {
		if (!KEYS.some((known) => known === key)) return [{
			at: keyAt,
			wrong: `${name}.${key} is not a key`,
			allowed: keys
		}];
		const text = textAt(item, key);
		if (key === "expires" && !isDay(text)) return [{
			at: value.at,
			wrong: `${name}.expires is no day`,
			allowed: "allowed: a date like \"2026-12-18\", its last day"
		}];
		return TEXT.test(text) ? [] : [{
			at: value.at,
			wrong: `${name}.${key} is no text`,
			allowed: "allowed: a text of up to 256 characters"
		}];
	});
	return [...missing, ...wrong];
};
/** @param tree of the file; an empty file has none */
const readWaivers = (tree) => {
	if (tree.is === "scalar" && tree.value === null) return { waivers: [] };
	if (tree.is !== "list") return { complaints: [{
		at: tree.at,
		wrong: "the waivers are not a list",
		allowed: "allowed: a list of maps"
	}] };
	const complaints = tree.items.flatMap((item, index) => complaintsAbout(item, `waivers[${index}]`));
	if (complaints.length > 0) return { complaints };
	return { waivers: tree.items.map((item) => ({
		finding: textAt(item, "finding"),
		package: textAt(item, "package") || void 0,
		owner: textAt(item, "owner"),
		reason: textAt(item, "reason"),
		until: textAt(item, "expires"),
		expires: Date.parse(`${textAt(item, "expires")}T00:00:00Z`) + _left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Yt
	})) };
};
// packages/domain/src/gates/while-soaking.ts
/** Would the promotion end the soak of a release that a next environment still waits for? So nightly builds would starve production. */
const whileSoakingGate = (facts, now) => {
	const gate = "while-soaking";
	const pass = (because) => ({
		gate,
		verdict: "pass",
		because
	});
	const { environment, release, current, verifiedAt, next } = facts;
	if (facts.whileSoaking === "replace") return pass("while-soaking is replace: a soak may be ended");
	if (current === null || current === release) return pass("no other release soaks here");
	if (verifiedAt === void 0) return pass(`${current} is not verified in ${environment}, so it does not soak`);
	const waiting = next.filter(({ soak }) => isSoaking(soak));
	if (waiting.length === 0) return pass(`${current} does not soak for a next environment`);
	const longest = verifiedAt + facts.soakMaxWait;
	if (longest <= now) return pass(`${current} had ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ln)(facts.soakMaxWait)} to soak`);
	const passesAt = Math.min(longest, Math.max(...waiting.map(({ soak }) => soak.passesAt ?? longest)));
	return {
		gate,
		verdict: "fail",
		because: `${current} still soaks in ${environment} for ${waiting.map((next) => next.environment).join(", ")}`,
		passesAt
	};
};
/**
* Healthy and not there yet, or perhaps so: a soak that nobody can prove, or that waits for capacity, gets its longest wait. A broken one
* waits for nothing.
*/
const isSoaking = ({ verdict, passesAt, awaits }) => verdict === "inconclusive" || verdict === "fail" && (passesAt !== void 0 || awaits !== void 0);
// packages/domain/src/plan-hash.ts
const SECTIONS = [
	"image",
	"from",
	"targets",
	"steps",
	"gates",
	"findings",
	"policy"
];
/**
* They change while a plan waits for its approval, so the gated job asks them again instead. Of findings the section of its own tells what
* was found; the verdict on them changes with their age.
*/
const ASKED_AGAIN = [
	"soak",
	"while-soaking",
	"windows",
	"freezes",
	"approvals",
	"alarms",
	"findings"
];
/** JSON with keys in order, so that equal data have equal digests. */
const canonical = (value) => JSON.stringify(value, (_, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part) ?? "null";
/** Scores, titles and dates of a finding are revised. */
const identity = ({ id, package: name, severity }) => `${id} ${name} ${severity}`;
const digested = (sections) => ({
	image: sections.image,
	from: sections.from,
	targets: sections.targets,
	policy: sections.policy,
	findings: {
		worse: sections.findings.worse.map(identity),
		introduced: sections.findings.introduced.map(identity)
	},
	steps: sections.steps.map(({ because: _, ...step }) => step),
	gates: {
		verdicts: sections.verdicts.filter(({ gate }) => !ASKED_AGAIN.includes(gate)).map(({ gate, verdict }) => ({
			gate,
			verdict
		})),
		overrides: sections.overrides
	}
});
/** `v1 image:… from:… targets:… steps:… gates:… findings:… policy:…`, twelve hex digits each. */
const planHash = (sections, digest) => {
	const plain = digested(sections);
	return ["v1", ...SECTIONS.map((section) => `${section}:${digest(canonical(plain[section])).slice(0, 12)}`)].join(" ");
};
const WORDS = {
	image: "the image that is promoted",
	from: "what the targets run now",
	targets: "the targets or their groups",
	steps: "the steps",
	gates: "the gates or their overrides",
	findings: "the findings of the image",
	policy: "the delivery file"
};
const HASH = /^v1((?: [a-z]+:[0-9a-f]{12})+)$/;
const MADE = /^(v1 .+) run:(\d{1,20})\/(\d{1,9})$/;
/** The output plan-hash: the hash, and where it was made. What is empty stays so. */
const planText = (hash, { runId, attempt }) => hash === "" ? "" : `${hash} run:${runId}/${attempt}`;
/** The hash in such a text; `by`: undefined where it does not say where it was made. */
const readPlanText = (text) => {
	const [, hash, runId, attempt] = MADE.exec(text) ?? [];
	return hash === void 0 || runId === void 0 ? {
		hash: text,
		by: void 0
	} : {
		hash,
		by: {
			runId,
			attempt: Number(attempt)
		}
	};
};
const parsed = (hash) => {
	const sections = HASH.exec(hash.trim())?.[1];
	if (sections === void 0) return void 0;
	return new Map(sections.trim().split(" ").map((section) => section.split(":")));
};
/**
* What has changed between two plan hashes, in words; empty: nothing. Throws the UserError `input.invalid` when `expected` is no plan hash
* with these sections.
*/
const planChanges = (expected, actual) => {
	const [before, after] = [parsed(expected), parsed(actual)];
	if (!before || SECTIONS.some((section) => !before.has(section))) throw new _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.m("input.invalid", `input expected-plan: "${expected}" is not a plan-hash; give the output plan-hash of the dry run.`);
	return SECTIONS.filter((section) => before.get(section) !== after?.get(section)).map((section) => WORDS[section]);
};
// packages/domain/src/promotion/begun.ts
/** What was announced, and by whom: from then on it is carried out. */
/** @param run URL of the run */
const isBegunBy = (ledger, release, run) => {
	const { intent } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(ledger);
	return intent?.kind === "promote" && intent.release === release && intent.run === run;
};
// packages/domain/src/promotion/going-back.ts
/** What a rollback would take, which looks whether images are there; where none is, the last good one, of which it is said what is missing. */
const wouldGoBackTo = (world, leaving) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.F)(world, leaving) ?? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.z)(world, leaving);
/**
* A target that cannot be read is not moved either, and one that never ran the release, beside others that did, has nothing to go back to.
* @param release what is promoted, so what would be left
*/
const rollbackFacts = ({ unpinned }, world, release) => {
	const backTo = wouldGoBackTo(world, release);
	const read = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world).map(([name, target]) => ({
		name,
		obstacle: backTo === void 0 ? void 0 : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.ct)(target, backTo),
		image: backTo === void 0 ? void 0 : target.images?.get((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.ht)(target, backTo) ?? ""),
		groups: [...target.fleet.groups.values()].map((group) => ({
			name: group.name,
			version: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.on)(group) ? followed(group) : { unreadable: group.unreadable }
		}))
	}));
	const knowing = read.filter(({ obstacle }) => obstacle?.kind !== "unknown");
	const newcomers = knowing.length > 0 ? read.filter((target) => !knowing.includes(target)).map(({ name }) => name) : [];
	return {
		backTo,
		unpinned,
		targets: knowing.length > 0 ? knowing : read,
		newcomers
	};
};
/** Of several versions one that is a name. */
const followed = (group) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Tt)(group).find(({ version }) => !(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Et)(version))?.version ?? group.version;
// packages/domain/src/promotion/service.ts
/** @param since ms: activities are known from then on, and what served then is taken to begin then */
const serviceOf = (group, image, activities, since) => {
	if (!activities || "unshown" in activities) {
		const because = activities ? activities.unshown : "nobody looked at them";
		return {
			stretches: [],
			lost: [],
			unshown: [`the scaling activities of ${group.name} are not shown: ${because}`]
		};
	}
	const { changes } = activities;
	const each = [.../* @__PURE__ */ new Set([...changes.map(({ instance }) => instance), ...group.instances.map(({ id }) => id)])].map((id) => serviceOfInstance(id, changes.filter((change) => change.instance === id), group.instances.find((instance) => instance.id === id), image, since));
	return {
		stretches: each.flatMap(({ stretches }) => stretches).flatMap(({ from, to }) => to > since ? [{
			from: Math.max(from, since),
			to
		}] : []),
		lost: changes.flatMap(({ does, unhealthy, at }) => does === "leaves" && unhealthy && at >= since ? [at] : []),
		unshown: each.flatMap(({ unshown }) => unshown)
	};
};
const NONE = {
	stretches: [],
	unshown: []
};
/**
* An instance that is gone is taken to have run what its group launched then: a soak counts from after the group's last refresh only, and
* nothing of AWS tells the image of an instance that is gone.
* @param now the instance as the group has it; undefined: it is gone
*/
const serviceOfInstance = (id, changes, now, image, since) => {
	if (now && now.image !== image) return NONE;
	const serves = now?.inService === true;
	const ordered = [...changes].sort((a, b) => a.at - b.at);
	if (ordered.length === 0) {
		if (!serves) return NONE;
		if (now.launched !== void 0 && now.launched < since) return {
			stretches: [{
				from: since,
				to: Number.POSITIVE_INFINITY
			}],
			unshown: []
		};
		return {
			stretches: [],
			unshown: [`no scaling activity tells since when ${id} is in service`]
		};
	}
	const ended = ordered.flatMap(({ does, at }, index) => {
		const before = ordered[index - 1];
		if (does !== "leaves" || before && before.does !== "enters") return [];
		return [{
			from: before?.at ?? since,
			to: at
		}];
	});
	const last = ordered.at(-1);
	if (last?.does !== "enters") return {
		stretches: ended,
		unshown: serves ? [`no scaling activity tells since when ${id} is in service again`] : []
	};
	return serves ? {
		stretches: [...ended, {
			from: last.at,
			to: Number.POSITIVE_INFINITY
		}],
		unshown: []
	} : {
		stretches: ended,
		unshown: [`no scaling activity tells until when ${id} was in service`]
	};
};
// packages/domain/src/promotion/soaking.ts
/** All targets of the environment count. `share`: percent, as the environment that asks for the soak says. */
const soakFacts = ({ name, targets: asked }, world, release, share, now) => {
	const targets = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world);
	const several = world.targets.size > 1;
	const selections = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Y)(asked);
	const inTarget = (target, group) => several ? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.gt)(target, group) : group;
	return {
		environment: name,
		release,
		pointers: targets.flatMap(([target, { pointer, fleet }]) => {
			const desired = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.cn)(pointer);
			if (desired?.says?.release !== release && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.J)(selections, target) && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.q)(fleet)) return [];
			if (desired) return [{
				target,
				release: desired.says?.release,
				modified: desired.modified
			}];
			return several ? [{
				target,
				release: void 0,
				modified: 0
			}] : [];
		}),
		verifiedAt: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ut)(world.ledger, release),
		targets: targets.map(([target, { pointer, fleet }]) => ({
			name: target,
			mayBeEmpty: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.J)(selections, target),
			groups: [...fleet.groups.values()].filter(_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.on).map((group) => ({
				...soakingGroup(group, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.cn)(pointer)?.image, world.activities.get(target)?.get(group.name), now - _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ut),
				name: inTarget(target, group.name)
			}))
		})),
		alarms: world.alarms,
		unreadable: [...(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ot)(world).map(([target, { unreadable }]) => ({
			what: `target ${target}`,
			because: unreadable
		})), ...targets.flatMap(([target, { fleet }]) => [...fleet.groups.values()].flatMap((group) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.on)(group) ? [] : [{
			what: `group ${inTarget(target, group.name)}`,
			because: group.unreadable
		}]))],
		share,
		kept: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger).soak
	};
};
const soakingGroup = (group, image, activities, since) => {
	const inService = group.instances.filter((instance) => instance.inService);
	const { stretches, lost, unshown } = serviceOf(group, image, activities, since);
	return {
		name: group.name,
		refreshed: group.refreshes.reduce((newest, { ended = Number.POSITIVE_INFINITY }) => Math.max(newest ?? 0, ended), void 0),
		of: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.sn)(group),
		inService: inService.length,
		standby: group.instances.filter(({ standby }) => standby).length,
		onImage: inService.filter((instance) => instance.image === image).length,
		service: stretches,
		lost,
		unshown
	};
};
// packages/domain/src/promotion/ask-gates.ts
const askGates = (wish, world, { release, fingerprint, image }, planHash, now) => {
	const { environment, actor, triggeringActor, attempt, writer } = wish;
	const state = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger);
	const estimate = estimateOf(environment, world);
	const { windows, freezes, zone } = environment;
	const intentPlan = state.intent?.release === release ? state.intent.plan : void 0;
	const isBegun = isBegunBy(world.ledger, release, writer.run);
	return [
		afterVerdict(wish, world, release, fingerprint),
		orderGate(state, release),
		soakVerdict(wish, world, release, now),
		whileSoakingVerdict(wish, world, release, now),
		...openTogether((moment) => [(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Kt)({
			windows,
			zone,
			estimate
		}, moment), (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Jt)({
			freezes,
			zone,
			estimate
		}, moment)], now),
		approvalsGate({
			...world.github,
			wanted: environment.approvals,
			actor,
			triggeringActor,
			attempt,
			planHash,
			intentPlan,
			isBegun,
			isFirstPlan: isFirstPlan(wish, planHash)
		}),
		protectionGate({
			...world.github,
			environment: environment.name,
			wanted: environment.protection
		}),
		findingsGate(findingsFacts(wish, world), now),
		testsGate({
			required: environment.requireTests,
			image,
			build: world.images.build
		}),
		tagsGate({
			required: environment.requiredTags,
			tags: world.images.tags
		}),
		alarmsGate(environment.alarms, world.alarms),
		rollbackReadyGate(rollbackFacts(environment, world, release)),
		externalGate(environment.external, wish.external),
		(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.qt)(state),
		rejectedGate(state, release),
		quarantineGate({ barred: world.barred }, release)
	];
};
const isFirstPlan = ({ expectedPlan, plannedIn }, plan) => expectedPlan !== void 0 && plannedIn === 1 && planChanges(expectedPlan, plan).length === 0;
const findingsFacts = ({ environment, waivers }, { images }) => ({
	wanted: environment.findings,
	findings: images.findings,
	current: images.current,
	waivers
});
const named$3 = ({ environments }, name) => environments.find((environment) => environment.name === name);
const afterVerdict = ({ environment }, world, release, fingerprint) => {
	if (environment.after === void 0) return afterGate({
		after: void 0,
		release,
		fingerprints: /* @__PURE__ */ new Set([fingerprint])
	});
	if (!world.after) return afterGate({
		after: {
			environment: environment.after,
			unreadable: "it was not looked at"
		},
		release,
		fingerprints: /* @__PURE__ */ new Set()
	});
	const reading = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.ot)(world.after.ledger, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.wt)(world.after));
	if (reading.is === "lost" || reading.is === "newer") return afterGate({
		after: {
			environment: environment.after,
			unreadable: reading.why
		},
		release,
		fingerprints: /* @__PURE__ */ new Set()
	});
	const told = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world.after).flatMap(([, { pointer }]) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.un)(pointer).get(release)?.says ?? []);
	const after = {
		environment: environment.after,
		state: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.after.ledger),
		fingerprints: new Set(told.map((says) => says.fingerprint))
	};
	return afterGate({
		after,
		release,
		fingerprints: /* @__PURE__ */ new Set([fingerprint])
	});
};
const soakVerdict = (wish, world, release, now) => {
	const { soak, soakShare, after } = wish.environment;
	const before = named$3(wish, after);
	if (soak === 0 || !before || !world.after) {
		const because = soak === 0 ? "no soak is asked for" : `${after} was not looked at`;
		return {
			gate: "soak",
			verdict: soak === 0 ? "pass" : "inconclusive",
			because
		};
	}
	return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Gt)(soakFacts(before, world.after, release, soakShare, now), wish.environment, now);
};
/** Would this promotion end a soak that a next environment waits for? */
const whileSoakingVerdict = (wish, world, release, now) => {
	const { environment } = wish;
	const { current } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger);
	const next = wish.environments.filter(({ after, soak, name }) => after === environment.name && soak > 0 && current !== null && waitsFor(world, name, current));
	return whileSoakingGate({
		environment: environment.name,
		release,
		current,
		verifiedAt: current === null ? void 0 : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ut)(world.ledger, current),
		whileSoaking: environment.whileSoaking,
		soakMaxWait: environment.soakMaxWait,
		next: current === null ? [] : next.map((one) => ({
			environment: one.name,
			soak: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Gt)(soakFacts(environment, world, current, one.soakShare, now), one, now)
		}))
	}, now);
};
/** Nobody waits there for what was there before the first promotion, for what it has already, has rejected, or is past. */
const waitsFor = (world, name, release) => {
	const state = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.next.get(name) ?? []);
	return !(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.pn)(release) && !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(state, release) && (state.current === null || (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.fn)(release, state.current) > 0);
};
/** ms for one instance to boot and come into service, before its warm-up: a guess, on the safe side. */
const BOOT = 3e5;
/** ms that the rollout will take: wave after wave, each as long as its slowest group. What cannot be read is not counted. */
const estimateOf = ({ strategy, waves }, { targets }) => waves.map((wave) => Math.max(0, ...wave.flatMap((name) => estimatesIn(strategy, targets.get(name))))).reduce((sum, longest) => sum + longest, 0);
/** ms for each group of a target, from its size and how many instances may be replaced at a time. */
const estimatesIn = (strategy, found) => found && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(found) ? [...found.fleet.groups.values()].filter(_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.on).map((group) => {
	const spare = Math.max(1, Math.floor(group.desired * (strategy.maxHealthy - strategy.minHealthy) / 100));
	return Math.ceil(group.desired / spare) * (BOOT + (strategy.warmUp ?? group.warmUp * 1e3)) + Math.max(0, strategy.checkpoints.length - 1) * strategy.checkpointDelay + strategy.bake;
}) : [];
// packages/domain/src/promotion/destinations.ts
/** The targets of a promotion: which of them the candidate has reached, which it can go to now, and which it cannot. */
/** The version that a target's pointer has, if it says the candidate. */
const saysCandidate = (history, { release, image }) => {
	const desired = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.cn)(history);
	return desired?.says?.release === release && desired.says.source === image ? desired : void 0;
};
/** @param local the candidate in the target's account and region */
const destinationOf = (world, target, candidate, local, at) => {
	const found = world.targets.get(target) ?? { unreadable: "it was not looked at" };
	if (!(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(found)) {
		const why = `it cannot be read: ${found.unreadable}`;
		return found.passes ? {
			target,
			is: "later",
			why,
			isUnread: true
		} : {
			target,
			is: "closed",
			why,
			code: found.code ?? "target.unreadable"
		};
	}
	const refused = at.refused.get((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.rt)(target));
	if (refused) {
		const there = "image" in local ? { image: local.image } : {};
		return {
			target,
			is: "closed",
			why: refused.message,
			code: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.On)(refused),
			...there
		};
	}
	if ("later" in local) return {
		target,
		is: "later",
		why: local.later
	};
	if ("missing" in local) {
		const said = local.gone ? saysCandidate(found.pointer, candidate) : void 0;
		return said ? {
			target,
			is: "done",
			image: said.image
		} : {
			target,
			is: "closed",
			why: local.missing,
			code: local.code
		};
	}
	const desired = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.cn)(found.pointer);
	return desired?.says?.release === candidate.release && desired.image === local.image ? {
		target,
		is: "done",
		image: local.image
	} : {
		target,
		is: "open",
		image: local.image,
		history: found.pointer
	};
};
const promotedTarget = (destination) => {
	const { target } = destination;
	switch (destination.is) {
		case "done": return {
			target,
			outcome: "promoted",
			image: destination.image,
			why: `its pointer says ${destination.image}`
		};
		case "open": return {
			target,
			outcome: "open",
			image: destination.image,
			why: "its pointer was not moved"
		};
		case "later": return {
			target,
			outcome: "open",
			image: "",
			why: destination.why
		};
		case "closed": return {
			target,
			outcome: "failed",
			image: destination.image ?? "",
			why: destination.why
		};
	}
};
const isDone = (destination) => destination.is === "done";
// packages/domain/src/promotion/availability.ts
/** Where the image of a promotion is to be, and which AMI each target launches it by. */
/** The accounts and regions of targets, each once. */
const cellsOf = (targets) => [...new Map(targets.map(({ account, region }) => [(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)({
	account,
	region
}), {
	account,
	region
}])).values()];
const distributionWish = ({ family, environment, home, targets, writer, availableBy }, { image, fingerprint }) => {
	const { distribute, shareWith, kmsKeys, watermark } = environment.availability;
	return {
		source: {
			image,
			fingerprint
		},
		home,
		distribute,
		shareWith,
		keys: kmsKeys,
		cells: cellsOf(targets),
		watermark: watermark && distribute !== "none" ? (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__.p)(family, environment.name) : void 0,
		deadline: availableBy,
		digest: writer.digest
	};
};
const availabilityIn = (wish, { distribution, targets }, candidate, at) => distribution && distribute(distributionWish(wish, candidate), {
	...distribution,
	launchers: launchersIn(wish, targets)
}, at);
/** The roles of the groups that are to launch the image: each may have one of its own. */
const launchersIn = ({ targets }, found) => {
	const roles = /* @__PURE__ */ new Map();
	for (const { name, ...cell } of targets) {
		const there = found.get(name);
		const own = there && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(there) ? [...there.fleet.groups.values()].flatMap((group) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.on)(group) ? group.role ?? [] : []) : [];
		const all = /* @__PURE__ */ new Set([...roles.get((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell)) ?? [], ...own]);
		if (all.size > 0) roles.set((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell), [...all]);
	}
	return roles;
};
const imageIn = (turn, { account, region }, distribute) => {
	if (!turn) return { later: "nobody has looked where its image is" };
	if (!("end" in turn)) return { later: "its image is being made available" };
	const { rows, why, code = "distribution.incomplete" } = turn.end;
	const row = rows.find((one) => one.account === account && one.region === region);
	if (!row) return {
		missing: why,
		code,
		gone: code === "image.missing"
	};
	if (row.image !== void 0 && isThere(row)) return { image: row.image };
	if (row.code === "run.unfinished") return { later: row.why };
	return {
		missing: `the image is not available to account ${account} in ${region}: ${row.why}`,
		code: distribute === "none" ? "promote.not-available" : row.code ?? code,
		gone: false
	};
};
// packages/domain/src/promotion/move.ts
/** In a target the label goes out of harm's way before the pointer is moved. */
const move = (wish, world, { candidate, availability, destinations, verdicts, plan }, at) => {
	const { release } = candidate;
	const because = `${wish.environment.name} is to run ${release}`;
	const event = isBegunBy(world.ledger, release, wish.writer.run) ? void 0 : announce(wish, world, candidate, verdicts, plan, at, because);
	if (event) return { act: [event] };
	if (availability && !("end" in availability)) return availability;
	const good = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.z)(world, release);
	const steps = destinations.flatMap((destination) => destination.is === "open" ? [moveTarget(wish, candidate, destination, good, because)] : []);
	if (steps.length > 0) return { act: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.At)(steps, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.jt)(wish.targets)) };
	const later = destinations.filter((destination) => destination.is === "later");
	const closed = destinations.filter((destination) => destination.is === "closed");
	const wait = [...later, ...closed].map(({ target, why }) => `${target}: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gt)(why)}`).join("; ");
	const stuck = closed[0]?.code ?? (later.some(({ isUnread }) => isUnread) ? "target.unreadable" : void 0);
	return {
		wait,
		...stuck ? { stuck } : {}
	};
};
/** What is about to be done, before it is; what is replaced keeps the soak that it has reached. */
const announce = ({ environment, environments, writer, leftOut }, world, { release }, verdicts, plan, { now }, because) => {
	const soaked = soakedBy(environment, environments, world, now);
	const overrides = verdicts.flatMap(({ gate, override }) => override === void 0 ? [] : [gate]);
	const left = leftOut ? { "left-out": `${leftOut.targets.join(" ")}: ${leftOut.reason}` } : {};
	const happening = {
		kind: "promoting",
		release,
		plan,
		overrides,
		...soaked === void 0 ? {} : { soaked }
	};
	return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.at)(world.ledger, happening, writer, now, because, {
		evidence: {
			...evidenceOf(verdicts),
			...left
		},
		approvers: approversOf(verdicts)
	});
};
/** ms that what runs now has soaked for the environments that ask for it; of several the one that is hardest to please counts. */
const soakedBy = (environment, environments, world, now) => {
	const { current } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger);
	const next = environments.filter((one) => one.after === environment.name && one.soak > 0);
	if (current === null || next.length === 0) return void 0;
	const share = Math.max(...next.map(({ soakShare }) => soakShare));
	const within = Math.min(...next.map(({ soakWithin }) => soakWithin));
	return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Kt)(soakFacts(environment, world, current, share, now), within, now);
};
const moveTarget = ({ writer }, { release, image: source, fingerprint }, { target, image, history }, good, because) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.et)(target, history, image, {
	release,
	source,
	fingerprint,
	run: writer.run,
	...good === void 0 ? {} : { good }
}, because);
const evidenceOf = (verdicts) => Object.assign({}, ...verdicts.map(({ gate, override, evidence = {} }) => override === void 0 ? evidence : { [`override.${gate}`]: override }));
/** `login (environment), …` as the gate tells it. There may be a comma in the name of a GitHub environment. */
const approversOf = (verdicts) => (verdicts.find(({ gate }) => gate === "approvals")?.evidence?.approvals ?? "").split(/, (?=[^ ]+ \()/).flatMap((pair) => pair === "" ? [] : [pair.split(" ")[0] ?? ""]);
// packages/domain/src/promotion/plan-groups.ts
/** The groups of a target that a promotion reaches, by name; none where the target cannot be read. */
const groupsInPlan = ({ targets }, target) => {
	const found = targets.get(target);
	return (found && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(found) ? [...found.fleet.groups.values()] : []).map((group) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.on)(group) ? {
		name: group.name,
		...named$2(group),
		...group.overrides ? { overrides: group.overrides.map(named$2) } : {}
	} : {
		name: group.name,
		unreadable: true
	}).sort((a, b) => a.name < b.name ? -1 : 1);
};
const named$2 = ({ template, version, number }) => ({
	template,
	version,
	number
});
// packages/domain/src/promotion/predict.ts
/** What the world is after a step that succeeds, or after a wait that ends well, for plans on paper. */
const predictPromotion = (world, step, now, wish) => {
	const { distribution } = world;
	if ((step === void 0 || "in" in step) && wish && distribution) return {
		...world,
		...step ? {} : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.b)(world, void 0, now),
		distribution: predictDistribution(wish)(distribution, step)
	};
	return step && "in" in step ? world : {
		...world,
		...(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.b)(world, step, now)
	};
};
// packages/domain/src/promotion/plan.ts
/** What a promotion would do, and the one line that binds an approval to it. */
/** What would be done, each gate of the clock and of the approval taken as open: they are asked again when it is done. */
const planSteps = (wish, world, at) => {
	const { candidate } = world;
	if ("none" in candidate) return [];
	const { distribute } = wish.environment.availability;
	return walked(wish, world, candidate, at, (seen) => {
		const availability = availabilityIn(wish, seen, candidate, at);
		return [availability, (target) => imageIn(availability, target, distribute)];
	});
};
/** Every account and region as it would be when the image has been made available; what was there already says so. */
const plannedCells = (wish, world, at) => {
	const { candidate, distribution } = world;
	if ("none" in candidate || !distribution) return {
		cells: [],
		notes: []
	};
	const wanted = distributionWish(wish, candidate);
	const { rows, notes } = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.kn)((seen, then) => distribute(wanted, seen, then), predictDistribution(wanted), {
		...distribution,
		launchers: launchersIn(wish, world.targets)
	}, at).end;
	return {
		cells: rows,
		notes
	};
};
const walked = (wish, world, candidate, at, images) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.kn)((seen, now) => {
	const [availability, imageOf] = images(seen);
	const destinations = wish.targets.map((target) => destinationOf(seen, target.name, candidate, imageOf(target), now));
	return paperTurn(wish, seen, candidate, availability, destinations, now);
}, (seen, step) => predictPromotion(seen, step, at.now, distributionWish(wish, candidate)), world, at).steps;
const paperTurn = (wish, world, candidate, availability, destinations, at) => {
	const end = { end: {
		outcome: "promoted",
		candidate: void 0,
		targets: [],
		cells: [],
		notes: [],
		verdicts: [],
		why: ""
	} };
	if (!(availability === void 0 || "end" in availability) || destinations.some(({ is }) => is === "open")) return move(wish, world, {
		candidate,
		availability,
		destinations,
		verdicts: [],
		plan: ""
	}, at);
	if (wish.leftOut || !destinations.every(({ is }) => is === "done") || (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger).current === candidate.release) return end;
	const happening = {
		kind: "promoted",
		release: candidate.release
	};
	const event = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.at)(world.ledger, happening, wish.writer, at.now, "the pointers are read back");
	return event ? { act: [event] } : end;
};
/**
* Where the image is by now is no part of the decision: another environment may have had it copied meanwhile. Where it is to be, and how
* it gets there, is.
*/
const planOf = (wish, world, candidate, at) => {
	const verdicts = overridden(askGates(wish, world, candidate, "", at.now), wish.overrides);
	const sections = {
		image: candidate,
		from: wish.targets.map(({ name }) => fromIn(world, name)),
		targets: wish.targets.map((target) => ({
			...target,
			groups: groupsInPlan(world, target.name)
		})),
		steps: [...availabilityInPlan(wish, candidate), ...pointersInPlan(wish, world, candidate, at)],
		verdicts,
		overrides: wish.overrides,
		findings: consideredFindings(findingsFacts(wish, world)),
		policy: wish.policy
	};
	return planHash(sections, wish.writer.digest);
};
const availabilityInPlan = (wish, candidate) => {
	const { cells, distribute, shareWith, keys, watermark } = distributionWish(wish, candidate);
	return cells.map((cell) => {
		return {
			do: "make-available",
			on: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(cell),
			because: "",
			distribute,
			shareWith,
			keys,
			...watermark === void 0 ? {} : { watermark }
		};
	});
};
/** As if the image was everywhere. What is written down is not what is decided: it differs once the intent is there. */
const pointersInPlan = (wish, world, candidate, at) => {
	const everywhere = (seen) => [void 0, (target) => {
		const found = seen.targets.get(target.name);
		return { image: (found && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(found) ? saysCandidate(found.pointer, candidate) : void 0)?.image ?? `the image in ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(target)}` };
	}];
	return walked(wish, world, candidate, at, everywhere).flatMap((step) => {
		if (step.do !== "put-pointer" && step.do !== "label-pointer") return [];
		const { do: verb, on } = step;
		return [{
			do: verb,
			on,
			because: "",
			..."release" in step ? { release: step.release } : {}
		}];
	});
};
/** What a target runs now, for the plan. */
const fromIn = (world, target) => {
	const found = world.targets.get(target);
	if (!found || !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(found)) return {
		target,
		unreadable: true
	};
	const pointer = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.cn)(found.pointer);
	return pointer ? {
		target,
		image: pointer.image,
		release: pointer.says?.release ?? null
	} : null;
};
// packages/domain/src/promotion/reach.ts
const reachIn = (wish, world, at) => {
	const { candidate } = world;
	if ("none" in candidate) return {
		availability: void 0,
		destinations: []
	};
	const availability = availabilityIn(wish, world, candidate, at);
	const { distribute } = wish.environment.availability;
	return {
		availability,
		destinations: wish.targets.map((target) => destinationOf(world, target.name, candidate, imageIn(availability, target, distribute), at))
	};
};
// packages/domain/src/promotion/asked.ts
const askedOf = (wish, world, at) => {
	const foreign = wish.drift === "restore" ? [] : foreignPointers(world);
	const { availability, destinations } = reachIn(wish, world, at);
	return {
		wish,
		world,
		at,
		availability,
		made: availability && "end" in availability ? availability.end : void 0,
		destinations,
		foreign
	};
};
/** How it ends, with what is known of its targets. */
const ending = ({ world, made, destinations }, outcome, why, more = {}) => ({ end: {
	outcome,
	candidate: "none" in world.candidate ? void 0 : world.candidate,
	targets: destinations.map(promotedTarget),
	cells: made?.rows ?? [],
	notes: made?.notes ?? [],
	verdicts: [],
	why,
	...world.chosen === void 0 ? {} : { chosen: world.chosen },
	...more
} });
/** The pointers that somebody else has moved. */
const foreignPointers = (world) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world).flatMap(([target, { pointer }]) => {
	const drift = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.vt)(pointer, world.ledger);
	return drift?.is === "foreign" ? [{
		target,
		image: drift.image,
		version: drift.version
	}] : [];
});
const foreignTexts = (foreign) => foreign.map((one) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.yt)(one.target, one)).join(" ");
// packages/domain/src/promotion/preflight.ts
/** What a refresh would refuse in the targets of a promotion. */
/** Half of the targets may be there already. */
const isAnnounced = ({ ledger }, { release }) => {
	const { intent } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(ledger);
	return intent?.kind === "promote" && intent.release === release;
};
const preflightIn = ({ environment: { unpinned, strategy, targets } }, world, destinations) => {
	const selections = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Y)(targets);
	const wish = {
		unpinned,
		strategy,
		places: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.jt)(targets),
		among: destinations.map(({ target }) => target)
	};
	return destinations.flatMap((destination) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.O)({
		unpinned,
		strategy,
		selections
	}, destination.target, world.targets.get(destination.target), "image" in destination ? destination.image : void 0, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.St)((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.xt)(wish, world, destination.target))));
};
// packages/domain/src/promotion/judged.ts
/** A promotion whose gates have answered: what is in the way of it; else its pointers are moved. */
const withVerdicts = (chosen) => {
	const { wish, world, at, candidate } = chosen;
	const plan = planOf(wish, world, candidate, at);
	const verdicts = overridden(askGates(wish, world, candidate, plan, at.now), wish.overrides);
	return {
		...chosen,
		verdicts,
		plan,
		begun: isBegunBy(world.ledger, candidate.release, wish.writer.run)
	};
};
const judged = (asked) => rollingBack(asked) ?? cancelled(asked) ?? nowhereBegun(asked) ?? refusedBefore(asked) ?? unknownYet(asked) ?? planChanged(asked) ?? inTheWay(asked) ?? (asked.availability ? void 0 : { need: "distribution" }) ?? notAdopted(asked) ?? missing(asked) ?? move(asked.wish, asked.world, asked, asked.at);
const rollingBack = (asked) => {
	const { wish, world, verdicts } = asked;
	const { intent } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger);
	if (intent?.kind === "rollback" && intent.run === wish.writer.run && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Pt)(world.ledger) !== void 0) {
		const goes = `This run was cancelled, and ${wish.environment.name} goes back to ${intent.release}: refresh-asg goes on with that`;
		return ending(asked, "unchanged", goes, { verdicts });
	}
	if (intent?.kind !== "rollback" || wish.overrides.some(({ gate }) => gate === "hold")) return void 0;
	const why = `${wish.environment.name} is being rolled back to ${intent.release} by ${intent.run}.`;
	return ending(asked, "failed", why, {
		verdicts,
		code: "environment.rolling-back"
	});
};
/** SSM looks at the image before it shows a new version of a pointer: what was sent may still come. */
const cancelled = (asked) => {
	const { at, begun, verdicts } = asked;
	if (!at.cancelled) return void 0;
	return ending(asked, "cancelled", begun ? "The pointer does not say it yet; a move that is under way may still come." : "Nothing was moved.", {
		verdicts,
		code: "run.cancelled"
	});
};
/** Nothing could be begun anywhere: said before the gates, so that nobody is asked to review it. */
const nowhereBegun = (asked) => {
	const { made, verdicts } = asked;
	return made?.code !== void 0 && made.rows.length === 0 ? ending(asked, "failed", made.why, {
		verdicts,
		code: made.code
	}) : void 0;
};
/** What a refresh would refuse is refused before anything is announced; afterwards half of the targets may be there already. */
const refusedBefore = (asked) => {
	const { wish, world, candidate, destinations, verdicts } = asked;
	if (isAnnounced(world, candidate)) return void 0;
	const refusals = preflightIn(wish, world, destinations);
	const lasting = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Z)(world, asked.at.now) ? refusals.filter(({ passes }) => !passes) : refusals;
	const [first] = lasting;
	if (first) {
		const codes = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.pt)(first.code, lasting.map(({ code }) => code));
		return ending(asked, "failed", (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.D)(lasting, destinations.length > 1), {
			verdicts,
			...codes
		});
	}
	return refusals.length > 0 ? {
		wait: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.D)(refusals, destinations.length > 1),
		stuck: "target.unreadable"
	} : void 0;
};
/**
* GitHub cannot be read now. Where another gate is closed that is what it ends with; else it is waited for, as long as what makes the image
* available may take.
*/
const unknownYet = (asked) => {
	const { wish, at, verdicts } = asked;
	const unknown = verdicts.filter(isUnknownForNow);
	if (unknown.length === 0) return void 0;
	const known = verdicts.filter((verdict) => !unknown.includes(verdict));
	if (decide(known).decision !== "proceed") return closed(asked, decide(known));
	if (at.now >= wish.availableBy) return closed(asked, decide(verdicts));
	return {
		wait: inTheWayText(unknown),
		stuck: "gate.closed"
	};
};
const planChanged = (asked) => {
	const { wish, plan, begun, verdicts } = asked;
	if (wish.expectedPlan === void 0 || begun) return void 0;
	const changes = planChanges(wish.expectedPlan, plan);
	if (changes.length === 0) return void 0;
	return ending(asked, "failed", `Since the plan was approved, this has changed: ${changes.join(", ")}.`, {
		verdicts,
		code: "plan.changed"
	});
};
const inTheWay = (asked) => closed(asked, decide(asked.verdicts));
const inTheWayText = (verdicts) => verdicts.map(({ gate, because }) => `${gate}: ${because}`).join("; ");
const closed = (asked, decision) => {
	const { verdicts } = asked;
	if (decision.decision === "proceed") return void 0;
	const why = inTheWayText(decision.inTheWay);
	return decision.decision === "defer" ? ending(asked, "deferred", why, {
		verdicts,
		dueAt: decision.until
	}) : ending(asked, "failed", why, {
		verdicts,
		code: "gate.closed"
	});
};
/** A pointer that somebody has moved is only taken over with the image that it says. */
const notAdopted = (asked) => {
	const { made, foreign, destinations, verdicts } = asked;
	const others = foreign.filter(({ target, image }) => !destinations.some((one) => one.target === target && "image" in one && one.image === image));
	if (!made || others.length === 0) return void 0;
	return ending(asked, "failed", `${foreignTexts(others)} It is not what is promoted.`, {
		verdicts,
		code: "pointer.foreign"
	});
};
/** Every target is done, or cannot be moved. */
const missing = (asked) => {
	const { destinations, verdicts } = asked;
	const closed = destinations.filter((destination) => destination.is === "closed");
	if (!closed[0] || !destinations.every((destination) => isDone(destination) || destination.is === "closed")) return void 0;
	return ending(asked, "failed", missingText(closed, destinations), {
		verdicts,
		code: closed[0].code
	});
};
/** Which targets are done and which are missing, each with its reason. */
const missingText = (missing, destinations) => {
	if (destinations.length === 1) return missing.map(({ why }) => why).join("; ");
	const done = destinations.filter(isDone).map(({ target }) => target);
	return `Missing: ${missing.map(({ target, why }) => `${target} (${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gt)(why)})`).join(", ")}. Done: ${done.join(", ") || "none"}.`;
};
// packages/domain/src/promotion/promote.ts
/**
* Moves the pointers of an environment to a release, after its gates: intent into the ledger, pointers, read back, outcome into the ledger.
* A target that cannot be moved does not keep the others; the next run does what is missing.
*/
const promote = (wish, world, at) => {
	const all = askedOf(wish, world, at);
	return refusedLedger(all) ?? notBelieved(all) ?? told$1(all) ?? within(askedOf(wish, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.M)(world, wish.leftOut), at));
};
/** What is left out has been heard, and is not worked on. */
const within = (asked) => {
	const { candidate } = asked.world;
	return movedByOthers(asked) ?? ("none" in candidate ? noCandidate(asked, candidate) : promoted({
		...asked,
		candidate
	}));
};
/** Nothing is moved without its intent. What AWS refused of a place is that place's alone. */
const refusedLedger = (asked) => {
	const refused = [...asked.at.refused.values()].find(({ do: verb }) => verb === "write-event");
	return refused && ending(asked, "failed", refused.message, { code: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.On)(refused) });
};
const notBelieved = (asked) => {
	const { name } = asked.wish.environment;
	const where = {
		home: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(asked.wish.home),
		places: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.jt)(asked.wish.targets)
	};
	const standing = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.C)(name, asked.world) ?? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.S)(name, asked.world, where);
	return standing && ending(asked, "failed", standing.why, { code: standing.code });
};
/** What its ledger has to be told before anything is decided on it. */
const told$1 = ({ wish: { writer }, world, at }) => {
	const event = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.w)(world, writer, at.now) ?? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.it)(world.ledger, writer);
	return event && { act: [event] };
};
const movedByOthers = (asked) => asked.foreign.length > 0 && asked.wish.drift === "stop" ? ending(asked, "failed", foreignTexts(asked.foreign), { code: "pointer.foreign" }) : void 0;
const noCandidate = (asked, { none, yet }) => yet ? ending(asked, "deferred", none) : ending(asked, "failed", none, { code: "promote.no-candidate" });
const promoted = (chosen) => unseen(chosen) ?? done(chosen) ?? judged(withVerdicts(chosen));
const unseen = ({ world, candidate }) => !world.distribution && isSaid$1(world, candidate) ? { need: "distribution" } : void 0;
/** All pointers say it, as its ledger expects them to. */
const done = (chosen) => {
	const { wish, world, at, candidate, destinations } = chosen;
	const { release } = candidate;
	const state = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger);
	const isAnnounced = state.intent?.kind === "promote" ? state.intent.release === release : state.intent === null;
	if (isUnapproved(wish, world)) return void 0;
	const isExpected = isAnnounced && (state.intent !== null || state.current === release);
	const isBarred = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Wt)(state, release) || world.barred.has(release);
	if (destinations.length === 0 || !destinations.every(isDone) || !isExpected || isBarred) return void 0;
	const written = state.current === release || wish.leftOut !== void 0;
	const evidence = { image: imagesOf(destinations).join(" ") };
	const event = written ? void 0 : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.at)(world.ledger, {
		kind: "promoted",
		release
	}, wish.writer, at.now, "the pointers were read back", { evidence });
	if (event) return { act: [event] };
	const last = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.It)(world.ledger);
	const ours = last?.run === wish.writer.run && last.release === release && (last.kind === "promoted" || last.kind === "promoting");
	const says = destinations.length === 1 ? "the pointer says" : `${destinations.length} pointers say`;
	const others = wish.leftOut ? `; ${(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.A)(wish.leftOut)}` : "";
	return ours ? ending(chosen, "promoted", `${says} ${release}${others}`) : ending(chosen, "unchanged", `${says} ${release} already${state.intent ? ", and it is not proved yet: refresh-asg goes on with that" : ""}${others}`);
};
/** It was announced when fewer people had to approve it: it is announced anew, by a run that they approve. */
const isUnapproved = ({ environment, writer }, world) => {
	const { intent } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger);
	return intent?.kind === "promote" && intent.run !== writer.run && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.T)(environment.approvals, world, intent) !== void 0;
};
/** Where the pointers of all targets say the release already, it has to be known everywhere where its image is. */
const isSaid$1 = (world, { release }) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world).every(([, { pointer }]) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.cn)(pointer)?.says?.release === release);
const imagesOf = (destinations) => [...new Set(destinations.flatMap((destination) => "image" in destination ? [destination.image] : []))];
// packages/domain/src/promotion/account.ts
/** What a run tells of its promotion beside its end: of before it, and of where it was when it did not come to one. */
/** What the pointer of the first target that can be read says; undefined: there is none. */
const pointedIn = (world) => {
	const pointers = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(world);
	const { candidate } = world;
	const pointer = ("none" in candidate ? void 0 : pointers.find(({ says }) => says?.release !== candidate.release)) ?? pointers[0];
	return pointer && pointedBy(pointer);
};
const pointedBy = ({ says, image }) => ({
	release: says?.release,
	image
});
/** What the pointer said before the run moved it, also where an earlier attempt of the run did. */
const pointedBefore = (world, run) => {
	const before = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world).map(([, { pointer }]) => pointer).find(({ length }) => length > 0)?.toSorted((a, b) => b.version - a.version).find(({ says }) => says?.run !== run);
	return before && pointedBy(before);
};
/** What the gates said when a run decided; empty: it asked none, as every pointer said the candidate already, or there was none. */
const gatesAsked = (wish, whole, now) => {
	const before = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.M)(whole, wish.leftOut);
	const { candidate } = before;
	if ("none" in candidate || isSaid(before, candidate)) return [];
	return overridden(askGates(wish, before, candidate, planOf(wish, before, candidate, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(now)), now), wish.overrides);
};
/**
* What was due when a run decided, and the line that binds an approval to it; nothing where no gate was asked. Nothing was due where something
* stood in its way.
*/
const planAsked = (wish, whole, now) => {
	const before = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.M)(whole, wish.leftOut);
	const { candidate } = before;
	if ("none" in candidate || isSaid(before, candidate)) return {
		steps: [],
		planHash: ""
	};
	const at = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(now);
	return {
		steps: "end" in promote(wish, whole, at) ? [] : planSteps(wish, before, at),
		planHash: planOf(wish, before, candidate, at)
	};
};
const isSaid = (world, candidate) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world).every(([, { pointer }]) => saysCandidate(pointer, candidate) !== void 0);
/** What has become of each target by now. */
const targetsByNow = (wish, world, now) => reachIn(wish, world, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(now)).destinations.map(promotedTarget);
// packages/domain/src/promotion/baseline.ts
/**
* Records what an environment runs today, and changes nothing, so that the first rollout has somewhere to go back to. Where the ledger is
* lost it begins anew.
*/
const baseline = (wish, world, at) => {
	const targets = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world);
	const failed = (why, code) => ({ end: {
		outcome: "failed",
		candidate: void 0,
		targets: [],
		cells: [],
		notes: [],
		verdicts: [],
		why,
		code
	} });
	const refused = at.refused.values().next().value;
	if (refused) return failed(refused.message, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.On)(refused));
	const stop = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.S)(wish.environment, world, wish);
	if (stop) return failed(stop.why, stop.code);
	const reading = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.ot)(world.ledger, false);
	if (reading.is === "newer") return failed(`${reading.why}.`, "ledger.newer");
	const last = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.It)(world.ledger);
	const ours = last?.kind === "baseline" && last.run === wish.writer.run;
	if (last && !ours && !isForgotten(world)) return failed(`The ledger of ${wish.environment} has been written already: its current release is ${(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger).current ?? "unknown"}.`, "baseline.written");
	const unread = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ot)(world);
	const whyUnread = unread.map(([name, { unreadable }]) => `Target ${name} cannot be read: ${unreadable}`).join("; ");
	if (unread.some(([, { passes }]) => passes)) return {
		wait: whyUnread,
		stuck: "target.unreadable"
	};
	if (unread.length > 0) return failed(whyUnread, unread.find(([, { code }]) => code)?.[1].code ?? "target.unreadable");
	const running = /* @__PURE__ */ new Map();
	const empty = targets.filter(([name, { fleet }]) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.J)(wish.selections, name) && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.q)(fleet)).map(([name]) => name);
	for (const [name, target] of targets.filter(([name]) => !empty.includes(name))) {
		const nothing = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.X)(wish.selections, name, target.fleet);
		if (nothing && wish.selections.has(name)) return failed(nothing.message, nothing.code);
		const one = imageOfFleet(target, targets.length > 1 ? `Target ${name}: ` : "");
		if ("why" in one) return failed(one.why, one.code);
		const other = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Mt)(wish.places, name).find((beside) => running.has(beside) && running.get(beside) !== one.image);
		if (other !== void 0) return failed(`Targets ${other} and ${name} have one pointer and run ${running.get(other)} and ${one.image}.`, "baseline.mixed");
		running.set(name, one.image);
	}
	if (running.size === 0) {
		const why = empty.length > 0 ? `no target with an instance: ${empty.join(", ")} may be empty, and nothing can be recorded` : "no target";
		return failed(`Environment ${wish.environment} has ${why}.`, "baseline.mixed");
	}
	const images = [...new Set(running.values())];
	const release = saidOfAll(targets.filter(([name]) => running.has(name)), running) ?? (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.dn)(images, wish.writer.digest);
	const steps = targets.flatMap(([name, target]) => {
		const image = running.get(name);
		return image === void 0 ? [] : record(wish, name, target, image, release) ?? [];
	});
	if (steps.length > 0) return { act: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.At)(steps, wish.places) };
	const because = `${wish.environment} runs ${images.join(", ")} today`;
	const recovered = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Bt)(world.ledger) ? {} : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.H)(world);
	const event = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.at)(world.ledger, {
		kind: "baseline",
		release,
		...recovered
	}, wish.writer, at.now, because, { evidence: { image: images.join(" ") } });
	if (event) return { act: [event] };
	const recorded = targets.map(([target]) => {
		const image = running.get(target);
		return image === void 0 ? {
			target,
			outcome: "open",
			image: "",
			why: "it has no instance yet, which may be so: nothing is recorded"
		} : {
			target,
			outcome: "promoted",
			image,
			why: `it runs ${image}`
		};
	});
	return { end: {
		outcome: "promoted",
		candidate: {
			release,
			image: images[0] ?? "",
			fingerprint: ""
		},
		targets: recorded,
		cells: [],
		notes: [],
		verdicts: [],
		why: `recorded: ${because}`
	} };
};
/** No pointer tells of anything that the ledger tells of: all were deleted, so nothing could be gone back to, nor promoted over. */
const isForgotten = (world) => {
	const { good, current, intent } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(world.ledger);
	const told = [
		...good,
		...current === null ? [] : [current],
		...intent ? [intent.release] : []
	];
	return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ot)(world).length === 0 && (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world).every(([, target]) => told.every((one) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.ht)(target, one) === void 0));
};
/** The one image that all groups of a target run, or why nobody can say which it is. */
const imageOfFleet = ({ fleet }, where) => {
	const groups = [...fleet.groups.values()];
	const unreadable = groups.flatMap((group) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.on)(group) ? [] : [group]);
	if (unreadable.length > 0) return {
		why: `${where}Groups that cannot be read: ${unreadable.map((group) => `${group.name}: ${group.unreadable}`).join("; ")}`,
		code: unreadable.find(({ code }) => code)?.code ?? "baseline.mixed"
	};
	const images = [...new Set(groups.filter(_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.on).flatMap((group) => group.instances.map(({ image }) => image)))];
	const [image] = images;
	const mixed = (why) => ({
		why: `${where}${why}`,
		code: "baseline.mixed"
	});
	if (image === void 0) return mixed("No group has an instance.");
	if (images.includes("")) return mixed("EC2 does not show every instance of the groups.");
	return images.length > 1 ? mixed(`The groups run ${images.length} images: ${images.join(", ")}.`) : { image };
};
/** The release that every pointer says of the image which its target runs: a ledger that was lost goes on with it. */
const saidOfAll = (targets, running) => {
	const said = targets.map(([name, { pointer }]) => {
		const desired = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.cn)(pointer);
		return desired?.image === running.get(name) ? desired?.says?.release : void 0;
	});
	const [release, ...others] = new Set(said);
	return others.length === 0 ? release : void 0;
};
/** The next step that the target's pointer needs; undefined: it says the image, and the label is on it. */
const record = ({ environment, writer }, target, { pointer: history }, image, release) => {
	const pointer = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.cn)(history);
	if (pointer?.image !== image || pointer.says?.release !== release) return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.et)(target, history, image, {
		release,
		source: image,
		fingerprint: "",
		run: writer.run
	}, `${environment} runs ${image} today`);
	return (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.ln)(history)?.version === pointer.version ? void 0 : (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.tt)(target, pointer);
};
// packages/domain/src/promotion/candidate.ts
/** From images of the home account, by the tags that tag-ami wrote, to what is promoted. */
const candidateOf = ({ family, architecture }, { id, tags }) => {
	const release = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hn)(tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.imageArn) ?? "");
	const fingerprint = tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.fingerprint);
	if (release === void 0 || fingerprint === void 0) return { none: `Image ${id} has no metadata (tags ${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.imageArn}, ${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.fingerprint}): run tag-ami on it.` };
	if (tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.family) !== family) return { none: `Image ${id} belongs to family ${tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.family) ?? "none"}, not ${family}.` };
	if (tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.architecture) !== architecture) return { none: `Image ${id} is for ${tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.architecture) ?? "an unknown architecture"}, not ${architecture}.` };
	return {
		release,
		image: id,
		fingerprint
	};
};
/** @param images all that say the release. Two of them have one name and another content: neither is taken. */
const candidateOfRelease = (wish, release, images) => {
	const [image, other] = images;
	if (!image) return { none: `No available image of family ${wish.family} is release ${release}.` };
	if (!other) return candidateOf(wish, image);
	return { none: `Several images are release ${release}: ${images.map(({ id }) => id).join(", ")}. Name the one that is meant by ami-id.` };
};
// packages/domain/src/promotion/choose-image.ts
/** Which image a promotion is about when the workflow names none and no environment comes before. */
/**
* The newest by its release, then by its age, of those that may come here: one that was rejected here or is quarantined is passed over.
* When all are, the newest, so that the gates say why it does not go. Undefined: no image is tagged.
* @param images of the last stage that tag-ami has tagged
*/
const chooseImage = (images, ledger, barred) => {
	const newestFirst = images.toSorted((a, b) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.fn)(b.release, a.release) || b.created - a.created);
	const passed = ({ release }) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.ut)({
		ledger,
		barred
	}, release).length > 0;
	const [newest] = newestFirst;
	if (newest === void 0) return void 0;
	const best = newestFirst.find((image) => !passed(image)) ?? newest;
	const { created: _, ...candidate } = best;
	const tagged = "it is the newest that tag-ami has tagged";
	if (best === newest) return {
		candidate,
		because: tagged
	};
	return {
		candidate,
		because: `${tagged} and that is neither rejected here nor quarantined, unlike ${newest.release}`
	};
};
// packages/domain/src/promotion/choose-release.ts
/**
* The newest release that has soaked, though `after` may have moved on to a newer one: else a release that is built more often than it
* soaks would never come. Without one, what was verified there last, so that the gates say what it waits for. Undefined: nothing that was
* delivered is verified there.
*/
const chooseRelease = (facts, now) => {
	const { environment, before, after, ledger, barred, soakOverridden } = facts;
	const verified = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(after.ledger).good.filter((release) => !(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.pn)(release));
	const [last] = verified;
	if (last === void 0) return void 0;
	const lastVerified = {
		release: last,
		because: `it was verified last in ${before.name}`
	};
	if (environment.soak === 0 || soakOverridden) return lastVerified;
	const { current } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(ledger);
	const canCome = (release) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.ut)({
		ledger,
		barred
	}, release).length === 0 && (current === null || (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.pn)(current) || (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.fn)(release, current) > 0);
	const soaked = verified.filter(canCome).filter((release) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Gt)(soakFacts(before, after, release, environment.soakShare, now), environment, now).verdict === "pass").sort((a, b) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.fn)(b, a))[0];
	if (soaked === void 0 || soaked === last) return lastVerified;
	return {
		release: soaked,
		because: `it has soaked in ${before.name}, and ${last}, which was verified there last, has not`
	};
};
// packages/domain/src/promotion/deadlines.ts
const MINUTE$1 = 6e4;
const HOUR = 60 * MINUTE$1;
/** For pointers to be moved and read back, when the image is there. */
const POINTERS = 5 * MINUTE$1;
/** For what passes by itself, where no copy has to be made: outages of GitHub last ten minutes and more. */
const PASSING = 20 * MINUTE$1;
/** For copies of the image: large volumes take hours from region to region. */
const COPIES = 5 * HOUR;
const promotionDeadlines = ({ availability, targets }, home) => {
	const available = targets.some(({ account, region }) => account !== home.account || region !== home.region) && availability.distribute !== "none" ? COPIES : PASSING;
	return {
		available,
		whole: available + POINTERS,
		afterWait: 15e5
	};
};
/** ms since the epoch. @param began ms at which it could begin, as no other run held the lock; @param started ms at which its process did */
const availableBy = ({ available }, started, began) => Math.max(started + available, began > started ? began + PASSING : 0);
// packages/domain/src/promotion/decided.ts
/** Whether the gates have been asked: then a promotion is carried out, and what they were asked about is not read again. */
const isDecided = ({ ledger }) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(ledger).intent?.kind === "promote";
// packages/domain/src/promotion/evidence.ts
const NOT_ASKED = "no gate asks for it";
/** Where no gate asks for anything of GitHub. */
const NO_GITHUB = {
	reviews: [],
	reviewable: void 0,
	job: { unreadable: NOT_ASKED },
	settings: { unreadable: NOT_ASKED }
};
/** Where no gate asks for anything of the image. */
const NO_IMAGE = {
	findings: { unscanned: NOT_ASKED },
	current: [],
	build: { unreadable: NOT_ASKED },
	tags: { unreadable: NOT_ASKED }
};
// packages/domain/src/promotion/only-distribute.ts
/**
* Makes the image of a release available where an environment's targets are, and does nothing else: copies take hours, and the job in which
* the promotion is reviewed has six. No gate is asked, nothing is announced and no pointer moves, so whoever reviews decides as before.
*/
const onlyDistribute = (wish, world, at) => {
	const asked = askedOf(wish, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.M)(world, wish.leftOut), at);
	return notWanted(asked) ?? notLooked(asked) ?? underWay(asked) ?? goesOn(asked) ?? made(asked);
};
const notWanted = (asked) => {
	const { wish, world } = asked;
	const { candidate } = world;
	const stop = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.S)(wish.environment.name, world, {
		home: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(wish.home),
		places: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.jt)(wish.targets)
	});
	if (stop) return ending(asked, "failed", stop.why, { code: stop.code });
	if ("none" in candidate) return candidate.yet ? ending(asked, "deferred", candidate.none) : ending(asked, "failed", candidate.none, { code: "promote.no-candidate" });
	const barred = world.barred.get(candidate.release);
	return barred && ending(asked, "failed", `${candidate.release} is quarantined: ${barred.reason}`, { code: "release.quarantined" });
};
const notLooked = ({ availability }) => availability ? void 0 : { need: "distribution" };
const underWay = ({ availability }) => availability && !("end" in availability) ? availability : void 0;
/** Its time is over and nothing has failed: EC2 goes on with every copy that is not there. */
const goesOn = ({ made, at }) => {
	const open = made?.outcome === "failed" && !at.cancelled ? made.rows.filter((row) => !isThere(row)) : [];
	if (open.length === 0 || !open.every(({ code }) => code === "run.unfinished")) return void 0;
	return { wait: open.map((row) => `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(row)}: ${row.why}`).join("; ") };
};
const made = (asked) => {
	const { outcome, why, code } = asked.made ?? {
		outcome: "failed",
		why: "",
		code: void 0
	};
	if (outcome === "available") return ending(asked, "distributed", why);
	return ending(asked, outcome, why, code ? { code } : {});
};
// packages/domain/src/promotion/outlook.ts
/** What would become of a promotion if it was approved now: a dry run says it, so that nobody is asked to review what cannot go. */
/** @param verdicts of all gates, with their overrides */
const outlook = (turn, verdicts) => {
	const asked = verdicts.filter(({ gate, hopeless }) => gate !== "approvals" || hopeless);
	if (!("end" in turn)) return { decision: asked.some(isUnknownForNow) ? "refuse" : "proceed" };
	const { outcome, code } = turn.end;
	if (outcome === "unchanged" || outcome === "promoted") return { decision: "nothing" };
	if (code !== void 0 && code !== "gate.closed") return { decision: "refuse" };
	if (outcome === "deferred" && verdicts.length === 0) return { decision: "defer" };
	const decision = decide(asked);
	return decision.decision === "defer" ? {
		decision: "defer",
		until: decision.until
	} : { decision: decision.decision };
};
// packages/domain/src/promotion/remarks.ts
/** What somebody ought to know of a promotion before it goes on, though it stops nobody. */
/**
* Full sentences. An announced promotion goes on, so that no environment stays half moved: what a refresh would refuse is told, and left to
* it.
*/
const promotionRemarks = (wish, seen, now) => {
	if ("none" in seen.candidate || !isAnnounced(seen, seen.candidate)) return [];
	const world = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.M)(seen, wish.leftOut);
	const { destinations } = askedOf(wish, world, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(now));
	const refusals = preflightIn(wish, world, destinations);
	return refusals.length === 0 ? [] : [`refresh-asg would refuse: ${(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.D)(refusals, destinations.length > 1)}`];
};
// packages/actions-kit/src/sized-page.ts
/**
* A summary that always fits. GitHub refuses one over 1 MiB and shows nothing of it, so long tables are cut, with how much was left out
* and where all of it is.
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
*/
/** Bytes; below 1 MiB, because the runner counts what other summaries of the step say too. */
const MOST_BYTES = 1e6;
const left = (count, where) => `… and ${count} more${where === "" ? "" : ` in ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(where)}`}`;
const folded = ({ title, head, rows }, most, where) => {
	if (rows.length === 0) return "";
	const shown = rows.slice(0, most);
	return `<details><summary>${title}</summary>\n\n${[shown.length === 0 ? "" : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.U)(head, shown), shown.length < rows.length ? left(rows.length - shown.length, where) : ""].filter((part) => part !== "").join("\n\n")}\n\n</details>`;
};
const rendered = (parts, most, where) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.M)(parts.map((part) => typeof part === "string" ? part : folded(part, most, where)));
const fits = (text, bytes) => Buffer.byteLength(text) <= bytes;
/**
* The parts below each other; of every table as many rows as all of them can have for the whole to fit.
* @param where the file that has everything
* @param bytes that the page may have
*/
const sizedPage = (parts, where, bytes = MOST_BYTES) => {
	const whole = rendered(parts, Number.POSITIVE_INFINITY, where);
	if (fits(whole, bytes)) return whole;
	let [few, many] = [0, Math.max(0, ...parts.map((part) => typeof part === "string" ? 0 : part.rows.length))];
	while (few < many) {
		const middle = Math.ceil((few + many) / 2);
		if (fits(rendered(parts, middle, where), bytes)) few = middle;
		else many = middle - 1;
	}
	const cut = rendered(parts, few, where);
	return fits(cut, bytes) ? cut : truncated(parts, where, bytes);
};
/** Texts alone are too long: the first ones stay, whole, because what matters stands first. */
const truncated = (parts, where, bytes) => {
	const kept = [];
	for (const part of parts) {
		const note = left(parts.length - kept.length, where);
		if (!fits(rendered([
			...kept,
			part,
			note
		], 0, where), bytes)) return rendered([...kept, note], 0, where);
		kept.push(part);
	}
	return rendered(kept, 0, where);
};
// packages/aws/src/activities.ts
/** The scaling activities of an environment's groups, as evidence of when their instances were in service. */
/**
* Asked of every group that could be read, one after the other in a target.
* @param since ms since the epoch
* @returns with the reason for those that are not told: no data never passes
*/
const lookAtActivities = async (clients, world, since) => {
	const found = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.f)((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world).map(async ([name, { fleet }]) => {
		const told = /* @__PURE__ */ new Map();
		for (const group of [...fleet.groups.values()].filter(_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.on)) told.set(group.name, await activitiesOf(clients, name, group.name, since));
		return [name, told];
	}));
	return new Map(found);
};
const activitiesOf = async (clients, target, group, since) => {
	const there = clients.get(target);
	if (!there) return { unshown: `nobody may enter ${target}` };
	try {
		return { changes: await there.use(() => there.autoScaling.changes(group, since)) };
	} catch (error) {
		const judgement = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.x)(error);
		return { unshown: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.S)(judgement) ? error.message : judgement.refused.message };
	}
};
// packages/aws/src/alarms.ts
/** The alarms of an environment, as evidence: those of that name in every account and region where it has targets. */
/**
* Asked wherever a target could be read.
* @param since ms since the epoch, how far back histories are read
* @returns where there are several places, names that say theirs. An alarm that cannot be read now is told as gone: no data never passes.
* @throws what AWS refuses for good, such as a missing permission
*/
const lookAtAlarms = async (clients, { targets, alarms }, world, since) => {
	if (alarms.length === 0) return [];
	const read = new Set((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world).map(([name]) => name));
	const places = new Map([...targets].sort((a, b) => Number(read.has(a.name)) - Number(read.has(b.name))).map((target) => [placeOf(target), target]));
	return (await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.f)([...places].map(async ([place, { name }]) => {
		const there = clients.get(name);
		const told = there && read.has(name) ? await reading(alarms, () => there.use(() => there.cloudWatch.alarms(alarms, since))) : [];
		return places.size === 1 ? told : told.map((alarm) => ({
			...alarm,
			name: `${alarm.name} in ${place}`
		}));
	}))).flat();
};
const placeOf = ({ account, region }) => `${account}/${region}`;
const reading = async (names, look) => {
	try {
		return await look();
	} catch (error) {
		if (!(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.S)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.x)(error))) throw error;
		return names.map((name) => ({
			name,
			gone: `cannot be read: ${error.message}`
		}));
	}
};
// packages/aws/src/promotion-images.ts
/** Looks at the images that the gates of a promotion ask about. What no gate asks for is not read. */
/** @param candidate AMI id in the home account and region; undefined: there is none */
const lookAtImages = async ({ home }, environment, world, candidate) => {
	const { findings, requireTests, requiredTags } = environment;
	if (candidate === void 0 || !(findings || requireTests || requiredTags.length > 0)) return NO_IMAGE;
	return home.use(async () => {
		const tags = (await home.ec2.visibleImages([candidate]))[0]?.tags;
		const build = tags?.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.imageArn);
		return {
			tags: tags ?? { unreadable: `EC2 does not show ${candidate}` },
			build: requireTests ? await testedBuild(home, build) : NO_IMAGE.build,
			findings: findings ? await (0,_lineage_Bg02cG3f_js__WEBPACK_IMPORTED_MODULE_7__.r)(home, candidate, build) : NO_IMAGE.findings,
			current: findings?.noWorseThanCurrent ? await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.f)(currentImages(world).map((image) => currentFindings(home, image))) : NO_IMAGE.current
		};
	});
};
/** The images in home that the targets run now, or copies of them, each once. */
const currentImages = (world) => {
	return [...new Set((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(world).map(({ says, image }) => says?.source ?? image))];
};
const testedBuild = async ({ imageBuilder }, arn) => {
	if (arn === void 0) return { unreadable: `the image has no tag ${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.imageArn}: run tag-ami on it` };
	return await imageBuilder.tested(arn) ?? { unreadable: `Image Builder has no ${arn}` };
};
const currentFindings = async (clients, image) => (0,_lineage_Bg02cG3f_js__WEBPACK_IMPORTED_MODULE_7__.r)(clients, image, (await clients.ec2.visibleImages([image]))[0]?.tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.imageArn));
// packages/aws/src/promotion.ts
/** Looks at everything that a promotion into one environment depends on. */
/**
* Once the intent is written the decision has been made: only what the environment says of itself is read again. Home is read last, so that
* its lock and ledger are not older than what the targets show.
* @param needs what the machine has asked to be shown besides
*/
const lookAtPromotion = async (clients, wish, previous, needs) => {
	const home = previous && isDecided(previous) ? previous : await (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.i)(clients.home, nameOf(wish), previous);
	const seen = previous && isDecided(home) ? await lookAgain(clients, wish, home, previous) : await lookAtAll(clients, wish, home, previous);
	const { halt: _, ...others } = needs.has("distribution") ? await withDistribution(clients, wish, seen, previous) : seen;
	return {
		...others,
		...await (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.i)(clients.home, nameOf(wish), home)
	};
};
const nameOf = ({ family, architecture, environment }) => ({
	family,
	environment: environment.name,
	architecture
});
/** Pointers only: nobody asks any more whether they may be moved. */
const lookAgain = async (clients, wish, home, previous) => ({
	...previous,
	targets: await (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.o)(clients.targets, nameOf(wish), wish.environment.targets, home, previous.targets, { fleets: false })
});
const lookAtAll = async (clients, wish, home, previous) => {
	const { family, environment, environments } = wish;
	const before = environments.find((one) => one.name === environment.after);
	const own = await lookAtSoaking(clients.targets, wish, environment, home, previous, { images: true });
	const after = before && await lookAtBefore(clients, wish, before, previous?.after);
	const next = environments.filter((one) => one.after === environment.name && one.soak > 0);
	const ledgers = await clients.home.use(() => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.f)(next.map(async (one) => [one.name, await (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.s)(clients.home.parameters, family, one.name)])));
	const chosen = before && after && chooses(wish) ? chooseRelease({
		environment,
		before,
		after,
		...own,
		soakOverridden: wish.soakOverridden
	}, wish.now()) : void 0;
	const newest = before || !chooses(wish) ? void 0 : await clients.home.use(() => newestImage(clients.home, wish, own));
	const found = newest?.candidate ?? await clients.home.use(() => candidate(clients.home, wish, own, after, wish.wanted.release ?? chosen?.release));
	const images = await lookAtImages(clients, environment, own, "none" in found ? void 0 : found.image);
	const because = chosen?.because ?? newest?.because;
	const why = because === void 0 ? {} : { chosen: because };
	return {
		...own,
		after,
		next: new Map(ledgers),
		candidate: found,
		...why,
		images,
		github: await wish.github(),
		distribution: void 0
	};
};
/** Where the candidate is. */
const withDistribution = async ({ places }, question, seen, previous) => {
	if ("none" in seen.candidate) return {
		...seen,
		distribution: void 0
	};
	const wish = question.distribution(seen.candidate);
	const before = previous?.distribution;
	const isSame = before?.source?.id === wish.source.image;
	return {
		...seen,
		distribution: await (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__.n)(places, wish, isSame ? before : void 0)
	};
};
/** Carries out one step: at home, in a target, or in the account and region where the image is made available. */
const promotionAct = (clients, name) => {
	const inEnvironment = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.n)(clients, name);
	const inPlace = (0,_distribution_CLlDGb2Z_js__WEBPACK_IMPORTED_MODULE_6__.t)(clients.places);
	return (step) => "in" in step ? inPlace(step) : inEnvironment(step);
};
const lookAtBefore = async ({ home, before: clients }, wish, before, previous) => {
	const { family, architecture } = wish;
	const state = await (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.i)(home, {
		family,
		environment: before.name,
		architecture
	}, previous);
	return lookAtSoaking(clients, wish, before, state, previous);
};
/** The workflow names neither an image nor a release. */
const chooses = ({ wanted }) => wanted.image === void 0 && wanted.release === void 0;
const lookAtSoaking = async (clients, { family, architecture, environments, now }, environment, home, previous, parts = {}) => {
	const name = {
		family,
		environment: environment.name,
		architecture
	};
	const targets = await (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.o)(clients, name, environment.targets, home, previous?.targets, parts);
	const since = now() - _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ut;
	const alarms = await lookAtAlarms(clients, environment, { targets }, since);
	const activities = environments.some((one) => one.after === environment.name && one.soak > 0) ? await lookAtActivities(clients, { targets }, since) : /* @__PURE__ */ new Map();
	return {
		...home,
		targets,
		alarms,
		activities
	};
};
const candidate = async (clients, wish, own, after, release) => {
	const { wanted, environment } = wish;
	if (wanted.image !== void 0) return fromImage(clients, wish, wanted.image);
	if (release === void 0) {
		if (environment.after === void 0) return {
			none: `There is no available image of family ${wish.family} for ${wish.architecture} that tag-ami has tagged.`,
			yet: true
		};
		return {
			none: `Nothing that was delivered is verified in ${environment.after} yet${whyNothing(after)}.`,
			yet: true
		};
	}
	const [says] = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(after ?? own).flatMap(([, { pointer }]) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.un)(pointer).get(release)?.says ?? []);
	if (says) return {
		release,
		image: says.source,
		fingerprint: says.fingerprint
	};
	return fromRelease(clients, wish, release);
};
const whyNothing = (after) => {
	if (!after || !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Bt)(after.ledger)) return ": its ledger is empty";
	const { intent } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(after.ledger);
	return intent?.kind === "promote" ? `: ${intent.release} is on its way there` : "";
};
/** Of those that tag-ami has tagged: what is not tagged is not finished. */
const newestImage = async (clients, wish, own) => {
	const { family, architecture, lastStages } = wish;
	const tagged = (await clients.ec2.images([
		{
			name: `tag:${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.family}`,
			values: [family]
		},
		{
			name: `tag:${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.architecture}`,
			values: [architecture]
		},
		{
			name: `tag:${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.imageArn}`,
			values: ["*"]
		},
		...lastStages.length > 0 ? [{
			name: `tag:${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.stage}`,
			values: lastStages
		}] : []
	])).flatMap((image) => {
		const found = candidateOf(wish, image);
		return "none" in found ? [] : [{
			...found,
			created: image.created
		}];
	});
	return chooseImage(tagged, own.ledger, own.barred);
};
const fromImage = async (clients, wish, id) => {
	const [image] = await clients.ec2.images([{
		name: "image-id",
		values: [id]
	}]);
	return image ? candidateOf(wish, image) : { none: `There is no available image ${id} in this account and region.` };
};
const fromRelease = async (clients, wish, release) => {
	const images = await clients.ec2.images([
		{
			name: `tag:${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.family}`,
			values: [wish.family]
		},
		{
			name: `tag:${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.architecture}`,
			values: [wish.architecture]
		},
		{
			name: `tag:${_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.imageArn}`,
			values: [`*/${release}`]
		}
	]);
	return candidateOfRelease(wish, release, images);
};
// packages/actions-kit/src/github-file.ts
/** A file of the repository as a branch has it, whatever is checked out. Imported only by actions that ask GitHub. */
/**
* Reads like `Runtime.readFile`, but a file that is not there is an error: GitHub answers the same to whom it does not let read. The job
* needs the permission `contents: read`.
* @throws UserError `policy.unreadable`
* @see https://docs.github.com/en/rest/repos/contents#get-repository-content
*/
const fileAt = (runtime, token, ref, dryRun) => {
	const patience = dryRun ? _web_BHuWeErY_js__WEBPACK_IMPORTED_MODULE_5__.r : _web_BHuWeErY_js__WEBPACK_IMPORTED_MODULE_5__.t;
	return async (path) => {
		if (path.startsWith("/") || path.split("/").includes("..")) throw new _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.b(`${path} is outside the repository`, "allowed: the path of a file in the repository");
		try {
			const { data } = await (await (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.a)(runtime, token, patience))("GET /repos/{owner}/{repo}/contents/{path}", {
				...(0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.o)(runtime),
				path: path.replace(/^\.\//, ""),
				ref
			});
			return "content" in data && data.type === "file" ? textOf({
				content: data.content,
				size: Number(data.size)
			}, path) : void 0;
		} catch (error) {
			if (error instanceof _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.b) throw error;
			const message = `${path} on ${ref} cannot be read: ${(0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.c)(error).unreadable}`;
			throw new _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.m("policy.unreadable", message, void 0, { cause: error });
		}
	};
};
/** GitHub leaves out the content of files over 1 MB, which are too large here anyway. */
const textOf = ({ content, size }, path) => (0,_document_text_B1ew6nJ2_js__WEBPACK_IMPORTED_MODULE_4__.n)(size > 524288 ? new Uint8Array(_document_text_B1ew6nJ2_js__WEBPACK_IMPORTED_MODULE_4__.t + 1) : Buffer.from(content, "base64"), path);
// actions/promote/src/policy.ts
/** The files that say whether: the delivery file and the waivers that it names, as they stand in the workspace or on another branch. */
/** With `policy-ref` files are read from that branch, so that a run on another one cannot bring its own. */
const policyRuntime = (runtime, ref) => ref === void 0 ? runtime : {
	...runtime,
	readFile: fileAt(runtime, runtime.input("github-token"), ref, runtime.input("dry-run") === "true")
};
/** The waivers of an environment; none where its `findings` name no file. */
const environmentWaivers = async (runtime, { written }, { name, findings }) => {
	const path = findings?.waivers;
	if (path === void 0) return {
		waivers: [],
		text: ""
	};
	const file = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.st)(runtime, path, written.get(`environments.${name}.findings.waivers`) ?? { source: path });
	if ("complaints" in file) return file;
	const yaml = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.lt)(file.text, path);
	const read = "tree" in yaml ? readWaivers(yaml.tree) : yaml;
	return "complaints" in read ? read : {
		waivers: read.waivers,
		text: file.text
	};
};
// actions/promote/src/verdicts.ts
/** The input `verdicts`: what earlier steps of the workflow say, as JSON or as the path of a JSON file. */
const SHAPE = "allowed: a list of { \"name\", \"verdict\": \"pass\", \"fail\" or \"inconclusive\", \"because\" }, each name once";
const ALLOWED = `${SHAPE}; or the path of a file with it, in the workspace or in the runner's temporary folder`;
const VERDICTS = [
	"pass",
	"fail",
	"inconclusive"
];
const LONGEST_REASON = 1e3;
const complain = (source, wrong) => ({ complaints: [{
	at: { source },
	wrong,
	allowed: SHAPE
}] });
const readVerdicts = async (runtime) => {
	const given = runtime.input("verdicts");
	if (given === "") return { verdicts: [] };
	if (/^[[{]/.test(given)) return parse("input verdicts", given);
	const file = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.st)(runtime, given, { source: "input verdicts" }, ALLOWED, "temporary");
	return "text" in file ? parse(given, file.text) : file;
};
const parse = (source, text) => {
	let json;
	try {
		json = JSON.parse(text);
	} catch {
		return complain(source, "it is not JSON");
	}
	if (!Array.isArray(json)) return complain(source, "it is not a list");
	const read = json.map((item) => verdictOf(item));
	const bad = read.indexOf(void 0);
	if (bad >= 0) return complain(source, `item ${bad} is no verdict`);
	const verdicts = read;
	const first = new Map(verdicts.map((verdict, index) => [verdict.name, index]).toReversed());
	const twice = verdicts.find(({ name }, index) => first.get(name) !== index);
	return twice ? complain(source, `${twice.name} is there twice`) : { verdicts };
};
/** Other keys are let through: tools tell more. */
const verdictOf = (item) => {
	if (typeof item !== "object" || item === null) return void 0;
	const { name, verdict: said, because } = item;
	const verdict = VERDICTS.find((known) => known === said);
	if (typeof name !== "string" || !verdict || typeof because !== "string" || because.trim() === "") return void 0;
	if ((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Zt)({
		is: "scalar",
		value: name,
		at: { source: "" }
	}, _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.tn, "name").length > 0) return void 0;
	return {
		name,
		verdict,
		because: because.slice(0, LONGEST_REASON)
	};
};
// actions/promote/src/inputs.ts
/** Inputs and delivery file → one wish, or all complaints together. */
const RELEASE = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.nn)("^\\d+\\.\\d+\\.\\d+/\\d+$", "a release like 1.4.0/2");
const PLAN = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.nn)("^v1( [a-z]+:[0-9a-f]{12})+( run:[0-9]{1,20}/[0-9]{1,9})?$", "the output plan-hash of a dry run");
/** https://git-scm.com/docs/git-check-ref-format, without what nobody means. */
const GIT_REF = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.nn)("^(?!-)(?!.*\\.\\.)[\\w./@+-]{1,255}$", "a branch like main");
const INPUTS = {
	environment: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.K)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.rt)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Qt)),
	"ami-id": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.rt)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Q)),
	release: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.rt)(RELEASE)),
	"expected-plan": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.rt)(PLAN)),
	"policy-ref": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.W)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.rt)(GIT_REF)),
	drift: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.K)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.nt)("stop", "adopt", "restore")),
	"when-not-due": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.K)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.nt)("fail", "defer")),
	baseline: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.K)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.tt),
	"only-distribute": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.K)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.tt),
	"dry-run": (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.K)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.tt),
	audience: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.W)(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.et),
	..._job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.t
};
const readWish = async (runtime) => {
	const own = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.G)(INPUTS, runtime.input);
	const files = policyRuntime(runtime, "values" in own ? own.values["policy-ref"] : void 0);
	const { file, complaints, found } = await (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.u)(files, "promote", runtime.input("environment"));
	const waivers = found ? await environmentWaivers(files, found.delivery, found.environment) : {
		waivers: [],
		text: ""
	};
	const verdicts = await readVerdicts(runtime);
	const overrides = found ? readOverrides(runtime.input("override"), found.environment.overridable) : { overrides: [] };
	const only = found ? (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.j)(runtime.input("only"), found.environment) : void 0;
	const all = [
		..."complaints" in own ? own.complaints : [],
		...contradictions(runtime),
		...complaints,
		...[
			overrides,
			waivers,
			verdicts,
			...only ? [only] : []
		].flatMap((read) => "complaints" in read ? read.complaints : [])
	];
	if (all.length > 0 || "complaints" in own || "complaints" in overrides || "complaints" in waivers || "complaints" in verdicts || !found) throw (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ht)(all);
	if (!only || "complaints" in only) throw (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ht)(all);
	const { values } = own;
	const plan = values["expected-plan"];
	return {
		...found,
		only,
		policy: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.d)([file?.text ?? "", waivers.text].join("\n")),
		image: values["ami-id"],
		release: values.release,
		overrides: overrides.overrides,
		external: verdicts.verdicts,
		waivers: waivers.waivers,
		expectedPlan: plan === void 0 ? void 0 : readPlanText(plan),
		drift: values.drift,
		whenNotDue: values["when-not-due"],
		baseline: values.baseline,
		onlyDistribute: values["only-distribute"],
		dryRun: values["dry-run"],
		token: runtime.input("github-token"),
		audience: values.audience ?? "sts.amazonaws.com",
		job: values
	};
};
const contradictions = (runtime) => {
	const given = (name) => runtime.input(name) !== "";
	const both = given("ami-id") && given("release");
	const baseline = runtime.input("baseline") === "true";
	const idle = [
		"ami-id",
		"release",
		"override",
		"expected-plan",
		"only"
	].filter(given);
	const drift = runtime.input("drift");
	const distributing = runtime.input("only-distribute") === "true";
	const meaningless = [
		"override",
		"verdicts",
		"expected-plan"
	].filter(given);
	const isUnnamed = drift === "adopt" && !baseline && !given("ami-id") && !given("release");
	return [
		...both ? [{
			at: { source: "input release" },
			wrong: "ami-id is given too",
			allowed: "allowed: one of them"
		}] : [],
		...baseline && idle.length > 0 ? [{
			at: { source: "input baseline" },
			wrong: `${idle.join(", ")} say what to promote, and a baseline promotes nothing`,
			allowed: "allowed: baseline without them"
		}] : [],
		...baseline && (drift === "adopt" || drift === "restore") ? [{
			at: { source: "input drift" },
			wrong: `it is ${drift}, and a baseline moves no pointer`,
			allowed: "allowed: stop"
		}] : [],
		...distributing && (baseline || meaningless.length > 0 || drift === "adopt" || drift === "restore") ? [{
			at: { source: "input only-distribute" },
			wrong: `${[
				...baseline ? ["baseline"] : [],
				...meaningless,
				...drift === "stop" ? [] : ["drift"]
			].join(", ")} say how to promote, and nothing is promoted`,
			allowed: "allowed: only-distribute without them"
		}] : [],
		...isUnnamed ? [{
			at: { source: "input drift" },
			wrong: "it is adopt, and nothing names what is adopted",
			allowed: "required: ami-id or release, of the image that the pointer says"
		}] : []
	];
};
// actions/promote/src/answer.ts
const NOTHING = {
	outcome: "failed",
	release: "",
	image: "",
	previous: {
		release: "",
		image: ""
	},
	targets: [],
	cells: [],
	notes: [],
	verdicts: [],
	steps: [],
	planHash: "",
	dueAt: "",
	why: ""
};
const iso = (moment) => moment === void 0 ? "" : new Date(moment).toISOString();
const what = ({ candidate, chosen, targets, cells, notes, verdicts, why, dueAt }) => ({
	...NOTHING,
	...chosen === void 0 ? {} : { chosen },
	release: candidate?.release ?? "",
	image: candidate?.image ?? "",
	targets,
	cells,
	notes,
	verdicts,
	dueAt: iso(dueAt),
	why
});
const named$1 = (pointed) => ({
	release: pointed?.release ?? "",
	image: pointed?.image ?? ""
});
const previousIn = (world) => named$1(pointedIn(world));
const candidateIn = ({ candidate }) => "none" in candidate ? {
	release: "",
	image: ""
} : {
	release: candidate.release,
	image: candidate.image
};
const told = (wish, { first, last }) => {
	const asked = {
		...first.world,
		github: last.world.github
	};
	return {
		...candidateIn(last.world),
		previous: named$1(pointedBefore(first.world, wish.writer.run)),
		pointed: previousIn(first.world),
		asBefore: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.N)(first.world, last.world),
		targets: targetsByNow(wish, last.world, last.at.now),
		verdicts: gatesAsked(wish, asked, first.at.now),
		...planAsked(wish, asked, first.at.now)
	};
};
const stepsFrom = ({ first }, { machine, predict }) => {
	const at = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(first.at.now);
	return (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.kn)(machine, (seen, step) => predict(seen, step, at.now), first.world, at).steps;
};
const before = (run, { first, last }) => ({
	previous: named$1(pointedBefore(first.world, run)),
	pointed: previousIn(first.world),
	asBefore: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.N)(first.world, last.world)
});
const toldOfBaseline = (run, watched, planner) => ({
	...NOTHING_TOLD,
	...before(run, watched),
	steps: stepsFrom(watched, planner)
});
/** Of a run that only makes the image available. */
const toldOfCopies = (wish, watched, planner) => ({
	...NOTHING_TOLD,
	...before(wish.writer.run, watched),
	...candidateIn(watched.last.world),
	targets: targetsByNow(wish, watched.last.world, watched.last.at.now),
	steps: stepsFrom(watched, planner)
});
/** Of an environment that was never seen. */
const NOTHING_TOLD = {
	...NOTHING,
	pointed: NOTHING.previous,
	asBefore: false
};
const ended$1 = (end, whenNotDue, told) => {
	const { pointed, asBefore, ...known } = told;
	if ("lock" in end) return {
		...NOTHING,
		...known,
		...end.lock === "held" ? { steps: [] } : {},
		...(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.g)(end)
	};
	const { previous, verdicts, steps, planHash } = known;
	const plan = end.verdicts.length > 0 ? {
		steps,
		planHash
	} : {};
	const answer = {
		...what(end),
		previous,
		...plan
	};
	switch (end.outcome) {
		case "promoted":
			if (asBefore) return {
				...answer,
				previous: pointed,
				outcome: "unchanged"
			};
			return {
				...answer,
				outcome: end.outcome,
				verdicts,
				steps,
				planHash
			};
		case "unchanged": return {
			...answer,
			previous: pointed,
			outcome: end.outcome
		};
		case "deferred": return withoutTime(answer, end, whenNotDue);
		case "distributed": return {
			...answer,
			outcome: end.outcome
		};
		case "cancelled":
		case "failed": return {
			...answer,
			outcome: "failed",
			...endedWith(end)
		};
	}
};
/** Only time is missing: what the workflow says becomes of that. */
const withoutTime = (answer, end, whenNotDue) => whenNotDue === "defer" ? {
	...answer,
	outcome: "deferred"
} : {
	...answer,
	outcome: "failed",
	code: whyNotYet(end),
	why: end.dueAt === void 0 ? answer.why : `${answer.why}; it would pass at ${iso(end.dueAt)}`
};
const endedWith = ({ code = "run.cancelled", others = [] }) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.pt)(code, others);
const whyNotYet = ({ dueAt, verdicts }) => {
	if (dueAt !== void 0) return "gate.not-due";
	return verdicts.length === 0 ? "promote.nothing-yet" : "gate.paused";
};
/**
* A dry run shows every gate and the plan, whatever the gates say: the reviewer decides. What stands before all gates (a halt, a ledger that
* is lost, a pointer that somebody has moved, no release at all) fails as the run itself would, and nothing is shown as if it could go on.
*/
const decided = (turn, world, steps, planHash, verdicts, shown, { cells, notes }, targets) => {
	const end = {
		..."end" in turn ? what(turn.end) : NOTHING,
		previous: previousIn(world),
		targets
	};
	if ("end" in turn && turn.end.code !== void 0 && turn.end.verdicts.length === 0) return {
		...end,
		...candidateIn(world),
		decision: "refuse",
		...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.pt)(turn.end.code, turn.end.others ?? [])
	};
	const { decision, until } = outlook(turn, verdicts);
	return {
		...end,
		...world.chosen === void 0 ? {} : { chosen: world.chosen },
		outcome: "planned",
		decision,
		dueAt: iso(until),
		...candidateIn(world),
		verdicts,
		steps,
		planHash,
		shown,
		cells,
		notes,
		why: refusalText(turn) || end.why || unknownText(verdicts) || "nothing stands in the way"
	};
};
/** What could not be read when the page was written. */
const unknownText = (verdicts) => verdicts.filter(isUnknownForNow).map(({ gate, because }) => `${gate}: ${because}`).join("; ");
/** Of what no gate says, with what to do about it; empty: gates say it all. */
const refusalText = (turn) => {
	const { why, code, others = [] } = "end" in turn ? turn.end : { why: "" };
	if (code === void 0 || code === "gate.closed") return "";
	return [
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.ht)(why),
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.mt)({
			code,
			others
		}),
		...[code, ...others].map((one) => `[${one}]`)
	].join(" ");
};
/** The dry run of a baseline. What cannot be recorded fails on paper too. Nothing is done, so no target is promoted by it. */
const plannedBaseline = (steps, end, world) => ({
	...what(end),
	targets: end.targets.map((target) => steps.length > 0 && target.outcome === "promoted" ? {
		...target,
		outcome: "open"
	} : target),
	previous: previousIn(world),
	steps,
	...end.code ? {
		outcome: "failed",
		decision: "refuse",
		code: end.code
	} : {
		outcome: "planned",
		decision: steps.length === 0 ? "nothing" : "proceed"
	}
});
const stopped = (ran, { pointed: _, asBefore: __, ...known }, onTimeout) => ({
	...NOTHING,
	...known,
	...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.ft)(ran, onTimeout)
});
// actions/promote/src/distributed.ts
/** It was everywhere already: the first look that was decided on is the last one too. */
const nothingDone = ({ watched }) => watched !== void 0 && watched.first.world === watched.last.world;
/** @param told of what the run saw; the pointers are nobody's to move here, so what they say is what they said before */
const distributed = (ran, { onTimeout, whenNotDue }, { release, image, targets, steps, pointed: previous }) => {
	if ("planned" in ran) return planned({
		...what(ran.end),
		targets,
		previous,
		steps: ran.planned
	}, ran.end);
	if (!("end" in ran)) return {
		...NOTHING,
		release,
		image,
		targets,
		steps,
		previous,
		...(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.ft)(ran, onTimeout)
	};
	const { end } = ran;
	const answer = {
		...what(end),
		previous,
		steps
	};
	switch (end.outcome) {
		case "distributed": return nothingDone(ran) ? {
			...answer,
			outcome: "unchanged",
			why: `${answer.why} already`
		} : {
			...answer,
			outcome: "distributed"
		};
		case "deferred": return withoutTime(answer, end, whenNotDue);
		default: return {
			...answer,
			outcome: "failed",
			...endedWith(end)
		};
	}
};
const planned = (answer, end) => {
	switch (end.outcome) {
		case "distributed": return {
			...answer,
			outcome: "planned",
			decision: answer.steps.length === 0 ? "nothing" : "proceed"
		};
		case "deferred": return {
			...answer,
			outcome: "planned",
			decision: "defer"
		};
		default: return {
			...answer,
			outcome: "failed",
			decision: "refuse",
			...endedWith(end)
		};
	}
};
// packages/domain/src/decision/opening-hours.ts
/** The window that is open, else the next one, whether freezes hide it or not: their gate says so. Undefined: there are no windows. */
const openingHours = (environment, now) => {
	const where = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Xt)(environment.zone);
	const next = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Gt)(environment.windows, where, now).find(({ to }) => to > now);
	return next && {
		open: next.from <= now,
		from: where.text(next.from),
		to: where.text(next.to)
	};
};
// packages/domain/src/decision/reach.ts
/** In the order of the delivery file. */
const reachOf = ({ targets }, world) => {
	const newcomers = (0,_group_remarks_tu_oa_G_js__WEBPACK_IMPORTED_MODULE_8__.n)((0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Y)(targets), world);
	return targets.map(({ name: target, account, region }) => {
		const found = world.targets.get(target);
		if (!found || !(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(found)) return {
			target,
			account,
			region,
			release: void 0,
			image: "",
			groups: 0,
			newcomers: [],
			stacks: [],
			instances: 0,
			unreadable: found && "unreadable" in found ? found.unreadable : "it was not looked at"
		};
		const pointer = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.cn)(found.pointer);
		const groups = [...found.fleet.groups.values()];
		return {
			target,
			account,
			region,
			release: pointer?.says?.release,
			image: pointer?.image ?? "",
			groups: groups.length,
			newcomers: newcomers.filter((one) => one.target === target).map(({ group }) => group),
			stacks: groups.filter(_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.on).flatMap(({ name, stack }) => stack === void 0 ? [] : [`${name} (stack ${stack})`]),
			instances: groups.filter(_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.on).reduce((sum, { desired }) => sum + desired, 0),
			unreadable: groups.flatMap((group) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.on)(group) ? [] : [`${group.name}: ${group.unreadable}`]).join("; ")
		};
	});
};
// packages/domain/src/decision/soak-evidence.ts
const soakedAlarm = (alarm, from) => "gone" in alarm ? {
	name: alarm.name,
	gone: alarm.gone
} : {
	name: alarm.name,
	state: alarm.state,
	since: alarm.since,
	changes: alarm.updates.filter(({ at }) => at >= from).length
};
/**
* Undefined: the environment asks for no soak, or the one before was not looked at.
* @param after what is known of the environment before
*/
const soakEvidence = ({ soak, soakWithin, soakShare, after: name }, environments, after, release, now) => {
	const before = environments.find((one) => one.name === name);
	if (soak === 0 || !before || !after) return void 0;
	const facts = soakFacts(before, after, release, soakShare, now);
	const { environment, verifiedAt, share, pointers, targets, unreadable, alarms } = facts;
	const from = verifiedAt ?? Number.POSITIVE_INFINITY;
	return {
		environment,
		verifiedAt,
		share,
		pointers,
		targets,
		unreadable,
		soak,
		soakWithin,
		alarms: alarms.map((alarm) => soakedAlarm(alarm, from)),
		served: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.qt)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Wt)(facts), [{
			from,
			to: now
		}])
	};
};
// actions/promote/src/dry-run.ts
/** What a dry run answers with: the page that a reviewer decides on. */
const shownOf = ({ environment, environments }, world, evidence, now) => ({
	reach: reachOf(environment, world),
	estimate: estimateOf(environment, world),
	longest: Math.min(environment.timeout, _job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.l),
	backTo: wouldGoBackTo(world, "none" in world.candidate ? void 0 : world.candidate.release),
	hours: openingHours(environment, now),
	writable: environment.targets.flatMap(({ name, role, lookRole }) => role !== void 0 && lookRole === void 0 ? [name] : []),
	soak: "none" in world.candidate ? void 0 : soakEvidence(environment, environments, world.after, world.candidate.release, now),
	evidence
});
/** A rollback that the ledger does not know yet is what the run will hear of first. */
const withImport = ({ writer }, world, now) => {
	const event = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.w)(world, writer, now);
	return event ? predictPromotion(world, event, now) : world;
};
const decisionPage = (wish, seen, evidence, now) => {
	const whole = withImport(wish, seen, now);
	const world = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.M)(whole, wish.leftOut);
	const at = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(now);
	const turn = promote(wish, {
		...whole,
		targets: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.y)(whole.targets)
	}, at);
	const { candidate } = world;
	const shown = shownOf(wish, world, evidence, now);
	const targets = targetsByNow(wish, world, now);
	if ("none" in candidate) return decided(turn, world, [], "", [], shown, {
		cells: [],
		notes: []
	}, targets);
	const hash = planOf(wish, world, candidate, at);
	const verdicts = overridden(askGates(wish, world, candidate, hash, now), wish.overrides);
	return decided(turn, world, planSteps(wish, world, at), hash, verdicts, shown, plannedCells(wish, world, at), targets);
};
// packages/domain/src/decision/commits.ts
/** Why two releases cannot be compared; undefined: they can. */
const incomparable = (repository, from, to) => {
	if (!to) return "the tags of the new image say no commit";
	if (!from) return "the tags of the present image say no commit";
	const foreign = [from, to].find((origin) => origin.repository.toLowerCase() !== repository.toLowerCase());
	return foreign && `${foreign.commit.slice(0, 12)} is a commit of ${foreign.repository}, not of ${repository}`;
};
// packages/actions-kit/src/github-commits.ts
/** The commits between two releases. Imported only by actions that ask for them. */
/** Commits on the decision page; the comparison on GitHub has all of them. */
const MOST = 100;
const COMPARE = "GET /repos/{owner}/{repo}/compare/{basehead}";
/**
* Needs the permission `contents: read`. Never fails: what cannot be read is said (untrusted text).
* @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
*/
const commitsBetween = async (runtime, token, from, to) => {
	const { github } = runtime;
	const unknown = incomparable(github.repository, from, to);
	if (unknown !== void 0 || !from || !to) return { unknown: unknown ?? "" };
	if (token === "") return { unknown: "the input github-token is empty" };
	const url = `${github.serverUrl}/${github.repository}/compare/${from.commit}...${to.commit}`;
	if (from.commit === to.commit) return {
		commits: [],
		total: 0,
		behind: 0,
		url
	};
	try {
		const api = await (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.a)(runtime, token, _web_BHuWeErY_js__WEBPACK_IMPORTED_MODULE_5__.r);
		const asked = {
			...(0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.o)(runtime),
			basehead: `${from.commit}...${to.commit}`,
			per_page: MOST
		};
		const { data } = await api(COMPARE, asked);
		if (!Array.isArray(data?.commits)) throw (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.s)("a comparison");
		const last = Math.ceil(data.total_commits / MOST);
		const page = async (number) => number <= 1 ? data.commits : (await api(COMPARE, {
			...asked,
			page: number
		})).data.commits;
		return {
			commits: (last > 1 ? [...await page(last - 1), ...await page(last)].slice(-100) : data.commits).map(({ sha, commit, author }) => ({
				sha,
				subject: commit.message.split("\n")[0] ?? "",
				author: author?.login ?? commit.author?.name ?? ""
			})).toReversed(),
			total: data.total_commits,
			behind: data.behind_by,
			url
		};
	} catch (error) {
		return { unknown: (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.c)(error).unreadable };
	}
};
// packages/aws/src/decision.ts
/** Looks at what a reviewer is shown beside the gates. What cannot be read is said; nothing here stops a promotion. */
const originOf = (tags) => {
	const [repository, commit] = [tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.repository), tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.commit)];
	return repository === void 0 || commit === void 0 || !/^[0-9a-f]{40}$/.test(commit) ? void 0 : {
		repository,
		commit
	};
};
const because = (error) => error.message;
const packagesOf = async ({ imageBuilder }, arn) => arn === void 0 ? { unknown: "the tags of the image name no image of Image Builder" } : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.y)(imageBuilder.packages(arn)).catch((error) => ({ unknown: because(error) }));
const findingsOf = async (clients, image, arn) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.y)((0,_lineage_Bg02cG3f_js__WEBPACK_IMPORTED_MODULE_7__.r)(clients, image, arn)).catch((error) => ({ unscanned: because(error) }));
/**
* One image; a list of 2,000 packages is 80 calls, so this is asked once for a decision page and never in a loop.
* @param image AMI id in the home account and region
*/
const lookAtImage = async (clients, image) => {
	const tags = (await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.y)(clients.ec2.visibleImages([image])).catch(() => []))[0]?.tags ?? /* @__PURE__ */ new Map();
	const arn = tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.imageArn);
	const [packages, findings, lineage] = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.f)([
		packagesOf(clients, arn),
		findingsOf(clients, image, arn),
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.y)((0,_lineage_Bg02cG3f_js__WEBPACK_IMPORTED_MODULE_7__.t)(clients.ec2, image)).catch((error) => ({ unknown: because(error) }))
	]);
	return {
		image,
		origin: originOf(tags),
		builtAt: tags.get(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.hr.builtAt) ?? "",
		packages,
		findings,
		lineage
	};
};
// actions/promote/src/evidence.ts
/** The image in the home account that most of the environment's targets run the copies of, as their pointers say. */
const currentSource = (world) => {
	const sources = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(world).flatMap(([, { pointer }]) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.cn)(pointer)?.says?.source ?? []);
	const targets = (source) => sources.filter((other) => other === source).length;
	return sources.reduce((most, source) => most !== void 0 && targets(most) >= targets(source) ? most : source, void 0);
};
/** @returns undefined when there is no release to decide on */
const decisionEvidence = async ({ home }, world, runtime, token) => {
	if ("none" in world.candidate) return void 0;
	const { image } = world.candidate;
	const current = currentSource(world);
	const [from, to] = await home.use(() => Promise.all([current === void 0 ? void 0 : lookAtImage(home, current), lookAtImage(home, image)]));
	return {
		from,
		to,
		commits: await commitsBetween(runtime, token, from?.origin, to.origin)
	};
};
// packages/actions-kit/src/github.ts
const STATES = [
	"approved",
	"rejected",
	"pending"
];
/**
* The reviews of this run's environments; when they cannot be read, why (untrusted text).
* @see https://docs.github.com/en/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run
*/
const reviewsOfRun = async (runtime, token, patience) => {
	if (token === "") return _job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.i;
	try {
		const api = await (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.a)(runtime, token, patience);
		const run_id = Number(runtime.github.runId);
		const { data } = await api("GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals", {
			...(0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.o)(runtime),
			run_id
		});
		if (!Array.isArray(data)) throw (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.s)("a list of reviews");
		return data.map(reviewIn);
	} catch (error) {
		return (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.c)(error);
	}
};
const reviewIn = ({ state, user, environments }) => {
	const names = environments.map(({ name }) => name);
	if (![user.login, ...names].every((text) => typeof text === "string")) throw (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.s)("reviews by people of environments");
	return {
		login: user.login,
		state: STATES.find((known) => known === state) ?? "pending",
		environments: names.flatMap((name) => name ?? [])
	};
};
// packages/actions-kit/src/github-environments.ts
/** What GitHub tells of the environments that jobs run in. Imported only by actions that ask it. */
/** The environment that this job runs in: only its OIDC token tells. */
const environmentOfJob = async (runtime, patience) => {
	const answer = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Z)(runtime, void 0, patience);
	if ("because" in answer) return {
		unreadable: answer.because,
		...answer.passes ? { passes: true } : {}
	};
	const claims = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.X)(answer.token);
	if (!claims) return { unreadable: "GitHub answered with something that is no token" };
	return { environment: typeof claims.environment === "string" ? claims.environment : void 0 };
};
/** `can_admins_bypass` is told, and is not in GitHub's description of its API. */
const settingsOf = (answer, listed) => {
	const review = (answer.protection_rules ?? []).find(({ type }) => type === "required_reviewers");
	const bypass = answer.can_admins_bypass;
	const policy = answer.deployment_branch_policy;
	return {
		reviewers: review?.reviewers?.length ?? 0,
		preventSelfReview: review?.prevent_self_review === true,
		adminsCanBypass: typeof bypass === "boolean" ? bypass : void 0,
		branches: !policy ? "any" : policy.protected_branches ? "protected" : { listed }
	};
};
/**
* @see https://docs.github.com/en/rest/deployments/environments#get-an-environment
* @see https://docs.github.com/en/rest/deployments/branch-policies#list-deployment-branch-policies
*/
const environmentSettings = async (runtime, token, name, patience) => {
	if (token === "") return _job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.i;
	const place = {
		...(0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.o)(runtime),
		environment_name: name
	};
	try {
		const api = await (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.a)(runtime, token, patience);
		const { data } = await api("GET /repos/{owner}/{repo}/environments/{environment_name}", place);
		if (typeof data?.name !== "string") throw (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.s)("an environment");
		if (!data.deployment_branch_policy?.custom_branch_policies) return settingsOf(data, []);
		const policies = await api("GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies", {
			...place,
			per_page: 100
		});
		if (!Array.isArray(policies.data?.branch_policies)) throw (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.s)("the branches of an environment");
		const listed = policies.data.branch_policies.map(({ name: pattern = "", type }) => type === "tag" ? `tag ${pattern}` : pattern);
		return settingsOf(data, listed);
	} catch (error) {
		return error.status === 404 ? "missing" : (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.c)(error);
	}
};
/** Environments of the repository that ask for a review; undefined: there are more than a page of them. */
const askingForReview = async (runtime, token, patience) => {
	if (token === "") return _job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.i;
	try {
		const { data } = await (await (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.a)(runtime, token, patience))("GET /repos/{owner}/{repo}/environments", {
			...(0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.o)(runtime),
			per_page: 100
		});
		const all = data?.environments;
		if (!Array.isArray(all)) throw (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.s)("a list of environments");
		if ((data.total_count ?? 0) > all.length) return void 0;
		return all.filter((answer) => settingsOf(answer, []).reviewers > 0).map(({ name }) => name);
	} catch (error) {
		return (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.c)(error);
	}
};
/** Environments that the jobs of this run's workflow name; undefined: the file is not in the workspace, or does not tell. */
const namedByWorkflow = async (runtime) => {
	const path = /^[^/]+\/[^/]+\/(.+)@/.exec(runtime.github.workflowRef)?.[1];
	const read = path === void 0 ? void 0 : await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.st)(runtime, path, { source: path });
	if (path === void 0 || !read || !("text" in read)) return void 0;
	const yaml = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.lt)(read.text, path);
	return "tree" in yaml ? workflowEnvironments(yaml.tree) : void 0;
};
/** The environments in which this run can collect reviews; undefined: nobody can tell. */
const reviewableEnvironments = async (runtime, token, patience) => {
	const [named, asking] = [await namedByWorkflow(runtime), await askingForReview(runtime, token, patience)];
	if (asking === void 0 || !("unreadable" in asking)) return reviewableIn(named, asking);
	return named ?? asking;
};
// actions/promote/src/github-evidence.ts
const githubEvidence = async ({ environment, dryRun, token }, runtime) => {
	const patience = dryRun ? _web_BHuWeErY_js__WEBPACK_IMPORTED_MODULE_5__.r : _web_BHuWeErY_js__WEBPACK_IMPORTED_MODULE_5__.n;
	const { approvals, protection, name } = environment;
	const asksForReviews = approvals.count > 0;
	return {
		reviews: asksForReviews ? await reviewsOfRun(runtime, token, patience) : NO_GITHUB.reviews,
		reviewable: asksForReviews ? await reviewableEnvironments(runtime, token, patience) : NO_GITHUB.reviewable,
		job: dryRun ? "elsewhere" : protection ? await environmentOfJob(runtime, patience) : NO_GITHUB.job,
		settings: protection ? await environmentSettings(runtime, token, name, patience) : NO_GITHUB.settings
	};
};
// actions/promote/src/left.ts
/** What a promotion leaves to its post step: its claim. What it has begun is gone on with by the next run. */
const leavePromotion = ({ dryRun, delivery, fromFile }, runtime, job, lock) => {
	if (!dryRun) (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.i)(runtime, {
		held: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.d)(delivery, lock, fromFile),
		job,
		onCancel: void 0
	});
};
// actions/promote/src/main.ts
/** Names the machines, the look and the acts. */
const promoteRelease = async (inputs, runtime, job) => {
	const { delivery, environment, only } = inputs;
	const { family, architecture, environments, home } = delivery;
	const { actor, triggeringActor, runAttempt: attempt, runId } = runtime.github;
	const { writer, lock } = (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.f)(runtime, environment, "promote", _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.d);
	if (!inputs.onlyDistribute) leavePromotion(inputs, runtime, job, lock);
	const within = promotionDeadlines(environment, home);
	const started = runtime.clock.now();
	const wish = {
		environment: only.environment,
		environments,
		family,
		architecture,
		attempt,
		writer,
		home: {
			account: home.account,
			region: home.region
		},
		availableBy: availableBy(within, started, started),
		actor,
		triggeringActor,
		targets: only.environment.targets.map(({ name, account, region }) => ({
			name,
			account,
			region
		})),
		leftOut: only.leftOut,
		overrides: inputs.overrides,
		external: inputs.external,
		waivers: inputs.waivers,
		expectedPlan: inputs.expectedPlan?.hash,
		plannedIn: inputs.expectedPlan?.by?.runId === runId ? inputs.expectedPlan.by.attempt : void 0,
		drift: inputs.drift,
		policy: inputs.policy
	};
	const where = {
		home: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.gn)(home),
		places: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.jt)(environment.targets)
	};
	const recording = {
		environment: environment.name,
		selections: (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.Y)(environment.targets),
		...where,
		writer
	};
	const clients = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.t)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Y)(runtime, inputs.audience), delivery, environment, inputs.fromFile, { onlyLooks: inputs.dryRun });
	const question = {
		family,
		architecture,
		home,
		environment,
		environments,
		lastStages: lastStages(delivery.stages),
		wanted: {
			image: inputs.image,
			release: inputs.release
		},
		soakOverridden: inputs.overrides.some(({ gate }) => gate === "soak"),
		github: () => inputs.onlyDistribute ? Promise.resolve(NO_GITHUB) : githubEvidence(inputs, runtime),
		distribution: (candidate) => distributionWish(wish, candidate),
		now: runtime.clock.now
	};
	const run = {
		machine: (world, at, began) => inputs.baseline ? baseline(recording, world, at) : promote({
			...wish,
			availableBy: availableBy(within, started, began)
		}, world, at),
		look: (previous, needs) => lookAtPromotion(clients, question, previous, needs),
		act: promotionAct(clients, {
			family,
			environment: environment.name,
			architecture
		}),
		predict: predictPromotion,
		judge: _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.x,
		lock,
		dryRun: inputs.dryRun,
		timeout: within.whole,
		jobEnd: job.end,
		waiting: {
			look: () => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.a)(clients.home, {
				family,
				environment: environment.name,
				architecture
			}),
			atMost: Math.max(environment.timeout, within.whole),
			afterwards: within.afterWait
		},
		remarks: (world) => [...(0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.v)(environment.name, world, where), ...inputs.baseline ? [] : [...promotionRemarks(wish, world, runtime.clock.now()), ...(0,_group_remarks_tu_oa_G_js__WEBPACK_IMPORTED_MODULE_8__.t)(recording.selections, (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.M)(world, only.leftOut))]]
	};
	if (inputs.onlyDistribute) {
		const predict = (world, step, now) => predictPromotion(world, step, now, "none" in world.candidate ? void 0 : distributionWish(wish, world.candidate));
		const machine = (world, at) => onlyDistribute(wish, world, at);
		const ran = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.O)({
			...run,
			machine,
			predict,
			remarks: () => []
		}, runtime);
		const known = ran.watched ? toldOfCopies(wish, ran.watched, {
			machine,
			predict
		}) : NOTHING_TOLD;
		return distributed(ran, {
			onTimeout: environment.onTimeout,
			whenNotDue: inputs.whenNotDue
		}, known);
	}
	if (inputs.dryRun && !inputs.baseline) {
		const world = await (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.T)(run, runtime, /* @__PURE__ */ new Set(["distribution"]));
		return decisionPage(wish, world, await decisionEvidence(clients, world, runtime, inputs.token), runtime.clock.now());
	}
	const ran = await (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.l)(run, runtime);
	if ("planned" in ran) return plannedBaseline(ran.planned, ran.end, ran.world);
	const known = !ran.watched ? NOTHING_TOLD : inputs.baseline ? toldOfBaseline(writer.run, ran.watched, {
		machine: (world, at) => baseline(recording, world, at),
		predict: predictPromotion
	}) : told(wish, ran.watched);
	if ("end" in ran) return ended$1(ran.end, inputs.whenNotDue, known);
	return stopped(ran, known, environment.onTimeout);
};
// actions/promote/src/outputs.ts
/** Made from action.yml by `pnpm run docs`. */
/** Where nothing is known: what is JSON is JSON all the same. */
const NO_OUTPUTS = {
	decision: "",
	"due-at": "",
	release: "",
	"ami-id": "",
	"previous-ami-id": "",
	gates: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.R)([]),
	plan: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.R)([]),
	"plan-hash": "",
	evidence: "",
	targets: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.R)([])
};
// actions/promote/src/post.ts
/** What the post step does with what a promotion has left. */
const clearUpPromotion = (runtime) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.m)(runtime, {
	claimOf: ({ home, family, lock }) => (0,_left_claim_D4qtSRR6_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Y)(runtime, (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.J)(runtime)), home, family, lock.environment),
	token: runtime.input("github-token")
});
// actions/promote/src/page/cells.ts
/** Where the image is or will be, who owns it there, and which fleets that makes depend on another account. */
const RESULT = {
	available: "✅ available",
	made: "✅ made",
	planned: "🆕 will be made",
	failed: "❌ failed",
	missing: "❌ missing"
};
/** Accounts whose fleets launch an image that another account owns, by that owner. */
const dependants = (rows) => {
	const byOwner = /* @__PURE__ */ new Map();
	for (const { owner, account } of rows) if (owner !== void 0 && owner !== account) byOwner.set(owner, (byOwner.get(owner) ?? /* @__PURE__ */ new Set()).add(account));
	return [...byOwner].map(([owner, accounts]) => `⚠️ The fleets of ${[...accounts].map(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V).join(", ")} launch images of ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(owner)}: they depend on that account keeping them.`);
};
/**
* Nothing where the image is at home and nowhere else.
* @param planned the rows are a plan: what they call made is not there yet
*/
const cellsPart = (rows, notes, planned) => {
	if (rows.length === 0 && notes.length === 0) return [];
	if (rows.length === 1 && rows[0]?.result === "available" && rows[0].owner === rows[0].account && notes.length === 0) return [];
	return [
		"#### Image",
		[...dependants(rows), ...notes.map((note) => `⚠️ ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(note)}`)].join("\n\n"),
		{
			title: `${rows.length} ${rows.length === 1 ? "place" : "places"}`,
			head: [
				"Account",
				"Region",
				"Result",
				"Image",
				"Owner",
				"Why"
			],
			rows: rows.map(({ account, region, result, image, owner, why }) => [
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(account),
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(region),
				RESULT[planned && result === "made" ? "planned" : result],
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(image ?? ""),
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(owner ?? ""),
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(why)
			])
		}
	];
};
// actions/promote/src/page/commits.ts
/** What was changed in the repository between the two releases. */
const commitsPart = ({ commits }) => {
	const heading = "#### Commits";
	if ("unknown" in commits) return [heading, `Not known: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(commits.unknown)}`];
	const { total, behind, url } = commits;
	const back = behind > 0 ? ` ⚠️ ${behind} commits of what runs now are not in it.` : "";
	if (total === 0) return [heading, `No commit${behind > 0 ? " is new" : ": both are built from the same one"}.${back}`];
	const rest = total > commits.commits.length ? `, the newest ${commits.commits.length} below` : "";
	return [
		heading,
		`${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.H)(`${total} ${total === 1 ? "commit" : "commits"}`, url)}${rest}.${back}`,
		{
			title: `${commits.commits.length} ${commits.commits.length === 1 ? "commit" : "commits"}`,
			head: [
				"Commit",
				"By",
				"Subject"
			],
			rows: commits.commits.map(({ sha, author, subject }) => [
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(sha.slice(0, 12)),
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(author),
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(subject)
			])
		}
	];
};
// packages/domain/src/decision/findings-diff.ts
/** One vulnerability in two packages is two findings. */
const key = ({ id, package: name }) => JSON.stringify([id, name]);
/** @returns undefined when one of the two was not scanned: what is not known cannot be compared */
const findingsDiff = (from, to) => {
	if ("unscanned" in from || "unscanned" in to) return void 0;
	const [before, after] = [new Set(from.list.map(key)), new Set(to.list.map(key))];
	return {
		introduced: to.list.filter((finding) => !before.has(key(finding))),
		fixed: from.list.filter((finding) => !after.has(key(finding))),
		remaining: to.list.filter((finding) => before.has(key(finding)))
	};
};
// actions/promote/src/page/findings.ts
/** Which vulnerabilities the new image fixes, brings and keeps. */
const counted$1 = (list) => {
	const counts = (0,_lineage_Bg02cG3f_js__WEBPACK_IMPORTED_MODULE_7__.a)(list);
	const words = _connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.yr.flatMap((severity) => counts[severity] === 0 ? [] : [`${counts[severity]} ${severity}`]);
	return words.length === 0 ? "" : ` (${words.join(", ")})`;
};
const rowsOf = (list) => list.map(({ id, severity, package: name, fixAvailable, title }) => [
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(id),
	severity,
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(name),
	fixAvailable ? "yes" : "no",
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(title)
]);
const tableOf = (what, list) => ({
	title: `${list.length} ${what}${counted$1(list)}`,
	head: [
		"Finding",
		"Severity",
		"Package",
		"Fix",
		"Title"
	],
	rows: rowsOf(list)
});
const source = (findings) => {
	if ("unscanned" in findings) return "";
	return `Scanned ${findings.scanned === void 0 ? "at its build" : new Date(findings.scanned).toISOString()}, told by ${findings.source === "ec2" ? "EC2" : "Image Builder"}.`;
};
const findingsPart = ({ from, to }) => {
	const heading = "#### Findings";
	if ("unscanned" in to.findings) return [heading, `Not known: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(to.findings.unscanned)}`];
	const diff = from && findingsDiff(from.findings, to.findings);
	if (diff) return [
		heading,
		`${diff.introduced.length} introduced, ${diff.fixed.length} fixed, ${diff.remaining.length} remain. ${source(to.findings)}`,
		tableOf("introduced", diff.introduced),
		tableOf("fixed", diff.fixed),
		tableOf("remaining", diff.remaining)
	];
	const why = from && "unscanned" in from.findings ? `Not compared: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(from.findings.unscanned)}` : "There is no image to compare with.";
	return [
		heading,
		`${to.findings.list.length} findings. ${source(to.findings)} ${why}`,
		tableOf("findings", to.findings.list)
	];
};
// actions/promote/src/page/lineage.ts
/** From the vendor's image to the one that is promoted. */
const lineagePart = ({ to: { lineage } }) => {
	const heading = "#### Lineage";
	if ("unknown" in lineage) return [heading, `Not known: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(lineage.unknown)}`];
	return [heading, (0,_lineage_Bg02cG3f_js__WEBPACK_IMPORTED_MODULE_7__.i)(lineage.toReversed().map(({ image, name, owner }) => [
		name,
		image,
		owner
	]))];
};
// packages/domain/src/decision/compare-versions.ts
/**
* Which of two package versions is newer, as rpm decides it: epoch, version, release, each by segments of digits and letters. Debian's
* order differs only for signs that rpm passes over; nobody is promoted or stopped by it, it sorts changes into upgrades and downgrades.
* @see https://rpm.org/docs/latest/manual/dependencies.html
*/
/** `1:2.3-4` → epoch, version, release. */
const parts = (version) => {
	const colon = /^(\d+):/.exec(version);
	const rest = colon ? version.slice(colon[0].length) : version;
	const dash = rest.lastIndexOf("-");
	return [
		colon?.[1] ?? "0",
		dash < 0 ? rest : rest.slice(0, dash),
		dash < 0 ? "" : rest.slice(dash + 1)
	];
};
/** Runs of digits, runs of letters, and the two signs that have a meaning: `~` sorts before the end, `^` after it. */
const segments = (text) => text.match(/\d+|[a-zA-Z]+|~|\^/g) ?? [];
const END = "";
const compareSegments = (a, b) => {
	if (a === b) return 0;
	for (const [sign, order] of [["~", -1], ["^", 1]]) {
		if (a === sign) return sign === "^" && b !== END ? -1 : order;
		if (b === sign) return sign === "^" && a !== END ? 1 : -order;
	}
	if (a === END) return -1;
	if (b === END) return 1;
	const digits = [/^\d/.test(a), /^\d/.test(b)];
	if (digits[0] !== digits[1]) return digits[0] ? 1 : -1;
	if (!digits[0]) return a < b ? -1 : 1;
	const [left, right] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
	return left.length - right.length || (left === right ? 0 : left < right ? -1 : 1);
};
const compareParts = (a, b) => {
	const [left, right] = [segments(a), segments(b)];
	for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
		const order = compareSegments(left[index] ?? END, right[index] ?? END);
		if (order !== 0) return order;
	}
	return 0;
};
/** Negative: `a` is older than `b`. */
const compareVersions = (a, b) => {
	const [one, other] = [parts(a), parts(b)];
	return compareParts(one[0], other[0]) || compareParts(one[1], other[1]) || compareParts(one[2], other[2]);
};
// packages/domain/src/decision/package-diff.ts
/** What changes among the packages when one image replaces another. */
/** Several versions of one package can be installed side by side, as of kernels. */
const byName = (packages) => {
	const versions = /* @__PURE__ */ new Map();
	for (const { name, version } of packages) versions.set(name, (versions.get(name) ?? /* @__PURE__ */ new Set()).add(version));
	return versions;
};
const without = (versions, others) => [...versions ?? []].filter((version) => !others?.has(version)).sort(compareVersions);
const kindOf = (before, after) => {
	if (!before) return "added";
	if (!after) return "removed";
	const newest = (versions) => [...versions].sort(compareVersions).at(-1) ?? "";
	return compareVersions(newest(before), newest(after)) > 0 ? "downgraded" : "upgraded";
};
/** `kernel`, `kernel6.12`, `linux-image-6.8.0-1015-aws`: what a reviewer wants to see first. */
const isKernel = (name) => /^(kernel|linux-(image|modules|aws|headers))/.test(name);
const KINDS$1 = [
	"downgraded",
	"removed",
	"added",
	"upgraded"
];
/** Kernels first, then what is rarer and more surprising: downgraded, removed, added, upgraded; each by name. */
const inOrderOfInterest = (a, b) => Number(isKernel(b.name)) - Number(isKernel(a.name)) || KINDS$1.indexOf(a.kind) - KINDS$1.indexOf(b.kind) || (a.name < b.name ? -1 : 1);
const packageDiff = (from, to) => {
	const [before, after] = [byName(from), byName(to)];
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].map((name) => {
		const [old, now] = [before.get(name), after.get(name)];
		return {
			name,
			from: without(old, now),
			to: without(now, old),
			kind: kindOf(old, now)
		};
	}).filter((change) => change.from.length > 0 || change.to.length > 0).sort(inOrderOfInterest);
};
// actions/promote/src/page/packages.ts
/** What changes among the packages. */
const KINDS = [
	"added",
	"removed",
	"upgraded",
	"downgraded"
];
const packagesPart = ({ from, to }) => {
	const heading = "#### Packages";
	if (!from) return [heading, "There is no image to compare with."];
	if ("unknown" in to.packages) return [heading, `Not known: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(to.packages.unknown)}`];
	if ("unknown" in from.packages) return [heading, `Not known: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(from.packages.unknown)}`];
	const changes = packageDiff(from.packages, to.packages);
	if (changes.length === 0) return [heading, `No package changes; ${to.packages.length} are installed.`];
	return [
		heading,
		`${KINDS.flatMap((kind) => {
			const count = changes.filter((change) => change.kind === kind).length;
			return count === 0 ? [] : [`${count} ${kind}`];
		}).join(", ")}.`,
		{
			title: `${changes.length} changed packages`,
			head: [
				"Package",
				"Before",
				"After",
				"Change"
			],
			rows: changes.map(({ name, from, to, kind }) => [
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(name),
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(from.join(", ")),
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(to.join(", ")),
				kind
			])
		}
	];
};
// actions/promote/src/page/reach.ts
/** What the promotion reaches, how long that takes, and where it could be undone to. */
const MINUTE = 6e4;
const counted = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
const windowText = (hours) => {
	if (!hours) return "There are no windows: it may run at any time.";
	const { open, from, to } = hours;
	return open ? `The window is open from ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(from)} to ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(to)}.` : `The next window opens ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(from)} and closes ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(to)}.`;
};
const minutesText = (ms) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ln)(Math.ceil(ms / MINUTE) * MINUTE);
const takesText = (estimate, longest) => estimate > longest ? `⚠️ The rollout takes about ${minutesText(estimate)}, and one run has ${minutesText(longest)}: it ends as \`still-running\`, and another run goes on with it.` : `The rollout takes about ${minutesText(estimate)}.`;
const reachPart = ({ reach, estimate, longest = Number.POSITIVE_INFINITY, backTo, hours, writable = [] }) => {
	const accounts = new Set(reach.map(({ account }) => account)).size;
	const regions = new Set(reach.map(({ region }) => region)).size;
	const groups = reach.reduce((sum, target) => sum + target.groups, 0);
	const instances = reach.reduce((sum, target) => sum + target.instances, 0);
	const idle = reach.filter(({ instances, unreadable }) => instances === 0 && unreadable === "");
	const newcomers = reach.flatMap(({ target, newcomers: names }) => names.map((name) => `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(name)} in ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(target)}`));
	const stacks = reach.flatMap(({ target, stacks: names }) => names.map((name) => `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(name)} in ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(target)}`));
	const unread = reach.filter(({ unreadable }) => unreadable !== "").length;
	return [
		"#### Reach",
		[
			`${counted(accounts, "account")}, ${counted(regions, "region")}, ${counted(groups, "group")}, ${counted(instances, "instance")}.`,
			unread === 0 ? "" : `⚠️ ${counted(unread, "target")} cannot be read in full.`,
			idle.length === 0 ? "" : `⚠️ Without an instance, so nothing proves the release there: ${idle.map(({ target }) => (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(target)).join(", ")}.`,
			newcomers.length === 0 ? "" : `⚠️ Selected by their tag, and never ran a release of this environment: ${newcomers.join(", ")}.`,
			writable.length === 0 ? "" : `⚠️ This page could have changed what it shows: the role by which it looked at ${writable.map(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V).join(", ")} is the one that delivers. Give these targets a \`look-role\`.`,
			stacks.length === 0 ? "" : `⚠️ Kept by AWS CloudFormation, which writes its own launch template version back when it next changes them: ${stacks.join(", ")}.`,
			takesText(estimate, longest),
			windowText(hours),
			backTo === void 0 ? "There is no release to go back to." : `It can be undone to ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(backTo)}.`
		].filter((part) => part !== "").join(" "),
		{
			title: counted(reach.length, "target"),
			head: [
				"Target",
				"Account",
				"Region",
				"Runs now",
				"Groups",
				"Instances",
				"Not read"
			],
			rows: reach.map(({ target, account, region, release, image, groups, instances, unreadable }) => [
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(target),
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(account),
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(region),
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)([release ?? "", image].filter((part) => part !== "").join(", ")),
				String(groups),
				String(instances),
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(unreadable)
			])
		}
	];
};
// actions/promote/src/page/soak.ts
/** Since when the release has soaked in the environment before, and what tells that it is well there. */
const time = (moment) => moment === void 0 ? "" : new Date(moment).toISOString();
const total = (all) => all.reduce((sum, { from, to }) => sum + to - from, 0);
/** What runs since before it was verified counts from then. */
const servesSince = (service, verifiedAt = Number.NEGATIVE_INFINITY) => {
	const going = (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(service).find(({ to }) => to === Number.POSITIVE_INFINITY);
	return going ? time(Math.max(going.from, verifiedAt)) : "not now";
};
const ended = (refreshed) => refreshed === Number.POSITIVE_INFINITY ? "under way" : time(refreshed);
const alarmRow = (alarm) => "gone" in alarm ? [
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(alarm.name),
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(alarm.gone),
	"",
	""
] : [
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(alarm.name),
	alarm.state,
	time(alarm.since),
	String(alarm.changes)
];
const soakPart = (soak) => {
	const heading = "#### Soak";
	if (!soak) return [];
	const { environment, soak: wanted, soakWithin, verifiedAt, share, pointers, targets, alarms, unreadable } = soak;
	const groups = targets.flatMap((target) => target.groups);
	const stretches = soak.served.map(({ from, to }) => [
		time(from),
		time(to),
		(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ln)(to - from)
	]);
	const since = verifiedAt === void 0 ? "It is not verified there" : `Verified there ${time(verifiedAt)}`;
	const asked = `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ln)(wanted)} of service in ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(environment)} are asked for within ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ln)(soakWithin)}, with ${share} % of each group's instances in service on the image.`;
	const unread = unreadable.map(({ what, because }) => `⚠️ Not read: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(what)} (${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(because)}).`);
	return [
		heading,
		[
			`${asked} ${since}.`,
			alarms.length === 0 ? "No alarm is listed there." : "",
			...unread
		].filter((part) => part !== "").join(" "),
		{
			title: `Served since then, as AWS tells it: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.Ln)(total(soak.served))}`,
			head: [
				"From",
				"To",
				"Time"
			],
			rows: stretches
		},
		{
			title: `${pointers.length} pointers`,
			head: [
				"Target",
				"Says",
				"Since"
			],
			rows: pointers.map(({ target, release, modified }) => [
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(target),
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(release ?? ""),
				release === void 0 ? "" : time(modified)
			])
		},
		{
			title: `${groups.length} groups`,
			head: [
				"Group",
				"In service on the image",
				"Serves since",
				"Last refresh ended"
			],
			rows: groups.map(({ name, of, onImage, service, refreshed }) => [
				(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(name),
				`${onImage} of ${of}`,
				servesSince(service, verifiedAt),
				ended(refreshed)
			])
		},
		{
			title: `${alarms.length} alarms`,
			head: [
				"Alarm",
				"State",
				"Since",
				"Changes since verified"
			],
			rows: alarms.map(alarmRow)
		}
	];
};
// actions/promote/src/page/page.ts
const decisionParts = (shown) => [
	...reachPart(shown),
	...soakPart(shown.soak),
	...shown.evidence ? [
		packagesPart,
		findingsPart,
		commitsPart,
		lineagePart
	].flatMap((part) => part(shown.evidence)) : []
];
// actions/promote/src/summary.ts
/** The decision page, and what became of it. Everything in it that comes from AWS, GitHub or a person is escaped. */
const HEADLINE = {
	promoted: "✅ Promoted",
	unchanged: "✅ Nothing to do",
	distributed: "✅ Made available",
	deferred: "⏳ Not due yet",
	planned: "📝 Decision",
	"still-running": "⏳ Still running",
	contested: "⚠️ Taken over",
	failed: "❌ Not promoted"
};
const DECIDED = {
	proceed: "✅ May go, once it is approved as the gates ask",
	defer: "⏳ May not go yet",
	refuse: "❌ May not go",
	nothing: "✅ Nothing to do"
};
/** Of a decision what it is: a reviewer reads it first. */
const headline = ({ outcome, decision }) => outcome === "planned" && decision !== void 0 ? `${HEADLINE.planned}: ${DECIDED[decision]}` : HEADLINE[outcome];
const SIGN = {
	pass: "✅ pass",
	fail: "❌ fail",
	inconclusive: "❔ inconclusive"
};
/** @param where the file that has all the evidence; empty: there is none */
const summary = (environment, answer, where, leftOut) => sizedPage([
	`### ${headline(answer)}: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(environment)}`,
	leftOut ? `> ⚠️ Left out: ${leftOut.targets.map(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V).join(", ")}: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(leftOut.reason)}` : "",
	`From ${named(answer.previous)} to ${named(answer)}.`,
	answer.chosen === void 0 ? "" : `Release ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(answer.release)} was chosen because ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(answer.chosen)}.`,
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(answer.why),
	...(answer.code === void 0 ? [] : [answer.code, ...answer.others ?? []]).map((code) => `${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)((0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.mt)({ code }))} \`${code}\``),
	answer.dueAt === "" ? "" : `Due at ${answer.dueAt} if nothing changes.`,
	...answer.verdicts.map(overrideNote),
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.P)(answer.targets),
	...cellsPart(answer.cells, answer.notes, answer.outcome === "planned"),
	gatesTable(answer.verdicts),
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.N)(answer.steps),
	answer.planHash === "" ? "" : `Plan: \`${answer.planHash}\``,
	...answer.shown ? decisionParts(answer.shown) : []
], where);
const named = ({ release, image }) => [release, image].filter((part) => part !== "").map(_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V).join(", ") || "nothing";
const overrideNote = ({ gate, override }) => override === void 0 ? "" : `> ⚠️ Gate **${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(gate)}** is overridden: ${(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(override)}`;
const gatesTable = (verdicts) => verdicts.length === 0 ? "" : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.U)([
	"Gate",
	"Verdict",
	"Because",
	"Passes at"
], verdicts.map(gateRow));
const gateRow = ({ gate, verdict, because, passesAt, override }) => [
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(gate),
	override === void 0 ? SIGN[verdict] : `⚠️ overridden (${verdict})`,
	(0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.V)(override === void 0 ? because : `${override} — ${because}`),
	verdict !== "pass" && passesAt !== void 0 ? new Date(passesAt).toISOString() : ""
];
// actions/promote/src/index.ts
const run = (runtime) => (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.r)(runtime) ? clearUpPromotion(runtime) : (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.A)(runtime, NO_OUTPUTS, () => main(runtime));
const main = async (runtime) => {
	(0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.a)(runtime);
	const inputs = await readWish(runtime);
	for (const setting of inputs.settings) runtime.line(setting);
	const answer = await promoteRelease(inputs, runtime, await (0,_job_BoEdGvEh_js__WEBPACK_IMPORTED_MODULE_1__.n)(runtime, inputs.job, inputs.token));
	const { environment } = inputs;
	const { release, image, previous, dueAt } = answer;
	const evidence = answer.shown ? await runtime.writeTemporary("decision.json", JSON.stringify({
		...answer.shown,
		cells: answer.cells
	})) : "";
	const outputs = {
		release,
		"ami-id": image,
		"previous-ami-id": previous.image,
		decision: answer.decision ?? "",
		"due-at": dueAt,
		gates: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.R)(answer.verdicts),
		plan: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.z)(answer.steps),
		"plan-hash": planText(answer.planHash, {
			runId: runtime.github.runId,
			attempt: runtime.github.runAttempt
		}),
		evidence,
		targets: (0,_connect_Dy1VsmTE_js__WEBPACK_IMPORTED_MODULE_2__.R)(environment.targets.map((target) => ofTarget(target, answer, inputs.only.leftOut)))
	};
	if (answer.outcome === "deferred") tellDeferred(runtime, answer);
	return {
		conclusion: answer,
		outputs,
		summary: summary(environment.name, answer, evidence, inputs.only.leftOut)
	};
};
/** That nothing is there to wait for may be so on the first days, and is somebody's to look at afterwards. */
const tellDeferred = (runtime, { dueAt, why }) => dueAt === "" ? runtime.annotate("warning", `Deferred, and nobody knows until when: ${why}`) : runtime.annotate("notice", `Deferred until ${dueAt}: ${why}`);
/** The target for a matrix, and what became of it. Where no target was come to, why the run ended is the reason. */
const ofTarget = ({ name, account, region }, { targets, why }, leftOut) => {
	if (leftOut?.targets.includes(name)) return {
		name,
		account,
		region,
		outcome: "left-out",
		"ami-id": "",
		why: leftOut.reason
	};
	const result = targets.find(({ target }) => target === name) ?? {
		outcome: "open",
		image: "",
		why
	};
	return {
		name,
		account,
		region,
		outcome: result.outcome,
		"ami-id": result.image,
		why: result.why
	};
};



/***/ })

};
