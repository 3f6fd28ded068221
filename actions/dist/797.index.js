export const id = 797;
export const ids = [797];
export const modules = {

/***/ 6145:
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
/* harmony import */ var _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1340);
/* harmony import */ var _classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3468);
/* harmony import */ var _slots_BO0Qnbas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4427);



// packages/domain/src/distribution/watermark.ts
const m = 5;
const watermarkName = (e, t) => `${e}.${t}`;
const isOurs = ({ watermark: e, home: t }, n, r) => r === `${t.account}:${e}` || r === `${n.account}:${e}`;
const lacksWatermark = (e, t, { watermarks: n }) => e.watermark !== void 0 && !n.some((n) => isOurs(e, t, n));
const hasNoRoom = ({ watermarks: e }) => e.length >= 5;
// packages/domain/src/distribution/finish.ts
const h = 6e4;
const isProtected = ({ protection: e }) => e.startsWith("enabled");
const finishCopy = (e, t, n, r, a) => {
	const o = {
		on: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(t),
		in: t,
		image: n.id
	};
	const s = [];
	if (lacksWatermark(e, t, n)) {
		if (hasNoRoom(n)) return { why: `${n.id} has ${n.watermarks.length} watermarks, and ${5} are allowed.` };
		s.push({
			...o,
			do: "attach-watermark",
			watermark: e.watermark ?? "",
			because: `${n.id} has no ${e.watermark}`
		});
	}
	const { deprecation: c } = r;
	if (c !== void 0 && n.deprecation === void 0 && c > a + h) s.push({
		...o,
		do: "deprecate-image",
		when: c,
		because: `${r.id} is deprecated then`
	});
	if (isProtected(r) && !isProtected(n)) s.push({
		...o,
		do: "protect-image",
		cooldown: r.protection === "enabled-with-cooldown",
		because: `${r.id} is protected from deregistration`
	});
	return s;
};
const isSettled = (e, n, r, i) => {
	const a = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(r);
	if (a?.state !== "available") return false;
	const o = finishCopy(e, n, a, i, 0);
	return "why" in o || o.length === 0;
};
// packages/domain/src/distribution/preflight-keys.ts
const autoScalingRole = ({ account: e, region: t }) => `arn:${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.bn)(t)}:iam::${e}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`;
const otherRegions = (e) => [...new Set(e.cells.filter((t) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.In)(e, t) && t.region !== e.home.region).map(({ region: e }) => e))];
const keysOfCopies = (t) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(t).filter((e) => e !== t.home.region).flatMap((n) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(t, (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(t, n)) ?? []);
const keysOfCells = (e) => e.distribute === "copy" ? e.cells.filter((t) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.In)(e, t)).flatMap((t) => {
	const n = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(e, t);
	return n === void 0 ? [] : [[t, n]];
}) : [];
const unansweredKeys = ({ keys: e, cellKeys: t }) => [...new Set([...e, ...t].flatMap(([e, t]) => "unreadable" in t && t.passing ? [`${e}: ${t.unreadable}`] : []))];
const keyProblems = (t, n, { encrypted: o }) => {
	const { keys: s, cellKeys: c, launchers: l } = n;
	const u = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(t).filter((e) => e !== t.home.region && isLacking(n.home.get(e))).flatMap((n) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(t, (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(t, n)) ?? []);
	const rolesOf = (e) => l?.get((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(e)) ?? [autoScalingRole(e)];
	const d = [...[...s].map(([e, n]) => keyProblem(t, e, n, u.includes(e) ? t.home.account : void 0, rolesOf)), ...keysOfCells(t).map(([e, t]) => cellProblem(e, t, c.get((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(e)), isLacking(n.cells.get((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(e)))))];
	return {
		problems: [...new Set([...d.flatMap(({ problems: e }) => e), ...o ? withoutKey(t) : []])],
		notes: [...new Set(d.flatMap(({ notes: e }) => e))]
	};
};
const isLacking = (e) => !e || "unreadable" in e || (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(e.copies) === void 0;
const withoutKey = (t) => otherRegions(t).filter((n) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(t, (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(t, n)) === void 0).map((e) => `The image is encrypted: its copy in ${e} would be under the AWS managed key, which cannot be shared. Name a key in kms-keys.`);
const regionOf = (e, t) => t.split(":")[3] ?? e.home.region;
const managedByAws = (e, t) => {
	const n = regionOf(e, t);
	return n === e.home.region ? `The image is encrypted with ${t}, which AWS manages: it cannot be shared. Build it with a key of your own.` : `The copy in ${n} would be encrypted with ${t}, which AWS manages: it could not be shared. Name a key of your own in kms-keys.`;
};
const g = {
	problems: [],
	notes: []
};
const problem = (e) => ({
	problems: [e],
	notes: []
});
const note = (e) => ({
	problems: [],
	notes: [e]
});
const unusable = (e, t, n) => {
	if ("isUnknown" in t) return problem(`KMS has no key ${e}. Name one that is there in kms-keys.`);
	if (!("unreadable" in t)) return t.state === "Enabled" ? void 0 : problem(`${e} cannot be used: KMS says that it is ${t.state}.`);
	return t.passing || n === void 0 ? note(`Whether ${e} can be used was not looked at: ${t.unreadable}.`) : problem(`Account ${n} may not look at ${e}, under which it is to copy: ${t.unreadable}.`);
};
const cellProblem = (e, t, n, r) => n === void 0 ? note(`Whether ${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(e)} can use ${t} was not looked at.`) : unusable(t, n, r ? e.account : void 0) ?? g;
const keyProblem = (e, t, r, i, a) => {
	const o = unusable(t, r, i);
	if (o || "unreadable" in r || "isUnknown" in r) return o ?? g;
	const s = e.cells.filter((r) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.In)(e, r) && r.region === regionOf(e, t));
	if (s.length === 0) return g;
	if (r.manager === "AWS") return problem(managedByAws(e, t));
	if (e.distribute === "copy") return g;
	const { grantees: c } = r;
	if ("unreadable" in c) return note(`Whether Auto Scaling in the other accounts may use ${t} was not looked at: ${c.unreadable}.`);
	return {
		problems: s.flatMap(a).filter((e) => !c.includes(e)).map((e) => `${t} has no grant for ${e}: Auto Scaling could launch nothing there.`),
		notes: []
	};
};
// packages/domain/src/distribution/needs.ts
const factsOf = ({ cells: e }, t) => e.get((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(t));
const isOnItsOwn = (e, r, i) => {
	const a = factsOf(r, i);
	if (!(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.In)(e, i) || e.distribute === "share" || !a || "unreadable" in a) return false;
	return (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(a.copies) !== void 0 || (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(a.copies, r.past) !== void 0;
};
const accountsInNeed = (e, t, r) => e.cells.filter((i) => i.region === r && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.In)(e, i) && !isOnItsOwn(e, t, i)).filter((n) => {
	const r = factsOf(t, n);
	if (r && "unreadable" in r) return e.distribute === "share";
	return !r?.sees || e.distribute === "copy";
}).map(({ account: e }) => e);
const needsPermissions = (e, t, n) => accountsInNeed(e, t, n).length > 0 || e.shareWith.length > 0 && e.distribute !== "none";
const needsHome = (e, t, n) => e.cells.some((r) => r.region === n && !isOnItsOwn(e, t, r)) || e.shareWith.length > 0 && e.distribute !== "none";
// packages/domain/src/distribution/world.ts
const permissionsIn = ({ home: e }, t) => {
	const n = e.get(t);
	return n && !("unreadable" in n) ? n.permissions : void 0;
};
// packages/domain/src/distribution/past.ts
const pastOf = ({ cells: e }, t) => {
	const n = [...t.home.values(), ...t.cells.values()].flatMap((e) => "unreadable" in e ? [] : e.copies);
	const ids = (e) => n.filter((t) => t.state === e).map(({ id: e }) => e);
	const r = e.filter((e) => isLetIn(t, e)).map(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn);
	return {
		failed: new Set(ids("failed")),
		available: new Set([...ids("available"), ...r])
	};
};
const isLetIn = (e, t) => {
	const n = e.cells.get((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(t));
	if (n && !("unreadable" in n)) return n.sees;
	return permissionsIn(e, t.region)?.launch.has(t.account) ?? false;
};
// packages/aws/src/distribution/distribution.ts
const _ = 20;
const readAll = (e, t) => {
	const n = (0,_slots_BO0Qnbas_js__WEBPACK_IMPORTED_MODULE_2__.t)(_);
	return (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.p)(e.map((e) => n(() => t(e))));
};
const lookAtDistribution = async (e, t, n) => {
	const r = n?.source;
	const i = r && isSettled(t, t.home, [r], r) ? r : await e(t.home, (e) => e.own(t.source.image));
	const a = await lookAtHome(e, t, i, n);
	const o = await lookAtCells(e, t, a, n);
	const s = n && unansweredKeys(n).length === 0 ? n : {
		keys: await lookAtKeys(e, t, i),
		cellKeys: await lookAtCellKeys(e, t, i)
	};
	const c = {
		source: i,
		home: a,
		cells: o,
		keys: s.keys,
		cellKeys: s.cellKeys
	};
	const l = n?.past;
	const u = {
		...c,
		home: await lookAtPermissions(e, t, {
			...c,
			past: l ?? pastOf(t, c)
		})
	};
	return {
		...u,
		past: l ?? pastOf(t, u)
	};
};
const readable = async (e) => {
	try {
		return await e();
	} catch (e) {
		const t = (0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_1__.n)(e);
		if ((0,_classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)) return {
			unreadable: e instanceof Error ? e.message : String(e),
			passing: true
		};
		return {
			unreadable: t.refused.message,
			passing: false
		};
	}
};
const isKnown = (e) => e !== void 0 && !("unreadable" in e);
const copiesAmong = (e, { source: { fingerprint: t } }, { name: n }) => e.filter(({ facts: e, fromInstance: r }) => !r && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Wt)(e, {
	name: n,
	fingerprint: t
})).map(({ facts: e }) => e);
const lookAtHome = async (t, n, r, i) => {
	const read = async (a) => {
		const o = i?.home.get(a);
		const s = isKnown(o) ? o.permissions : void 0;
		if (a === n.home.region) return {
			copies: r ? [r] : [],
			permissions: s
		};
		if (r && isKnown(o) && isSettled(n, (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(n, a), o.copies, r)) return o;
		return readable(async () => {
			const i = await t((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(n, a), (e) => e.descendants(n.source.image, n.home.region));
			return {
				copies: r ? copiesAmong(i, n, r) : [],
				permissions: s
			};
		});
	};
	const o = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(n);
	const s = await readAll(o, read);
	return new Map(o.map((e, t) => [e, s[t]]));
};
const lookAtCells = async (e, r, a, o) => {
	const s = r.cells.filter((e) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.In)(r, e));
	const read = async (n) => {
		const s = o?.cells.get((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(n));
		const c = o?.source;
		if (isKnown(s) && c && (s.sees || isSettled(r, n, s.copies, c))) return s;
		const l = a.get(n.region);
		const u = isKnown(l) ? (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(l.copies) : void 0;
		if (u?.state !== "available") return isKnown(s) ? s : {
			copies: [],
			sees: false
		};
		return readable(() => e(n, (e) => lookAtCell(e, r, n, u)));
	};
	const c = await readAll(s, read);
	return new Map(s.map((e, t) => [(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(e), c[t]]));
};
const lookAtCell = async (e, t, { region: n }, r) => {
	const { id: i } = r;
	if (t.distribute === "share") return {
		copies: [],
		sees: await e.sees(i)
	};
	const a = copiesAmong(await e.descendants(i, n), t, r);
	return {
		copies: a,
		sees: t.distribute === "none" && a.length === 0 && await e.sees(i)
	};
};
const lookAtPermissions = async (n, r, i) => {
	const read = async ([a, o]) => {
		const s = isKnown(o) ? (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(o.copies) : void 0;
		if (!isKnown(o) || s?.state !== "available" || !needsPermissions(r, i, a)) return o;
		return readable(async () => {
			const t = r.distribute === "copy";
			const ask = (e) => e.permissions(s.id, s.snapshots, t);
			return {
				...o,
				permissions: await n((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(r, a), ask)
			};
		});
	};
	const a = [...i.home];
	const o = await readAll(a, read);
	return new Map(a.map(([e], t) => [e, o[t]]));
};
const lookAtKeys = async (t, r, i) => {
	if (!i || r.distribute === "none") return new Map();
	const a = r.cells.some((e) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.In)(r, e));
	const o = i.encrypted && a ? await readable(() => t(r.home, (e) => e.keysOf(i.snapshots))) : [];
	const s = "unreadable" in o ? [["the key of its snapshots", o]] : [];
	const c = [...new Set([..."unreadable" in o ? [] : o, ...keysOfCopies(r)])];
	const l = a && r.distribute === "share";
	const u = await readAll(c, (n) => {
		const i = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(r, n.split(":")[3] ?? r.home.region);
		return readable(() => t(i, (e) => lookAtKey(e.kms, n, l)));
	});
	return new Map([...s, ...c.map((e, t) => [e, u[t]])]);
};
const lookAtCellKeys = async (e, t, n) => {
	const r = n ? keysOfCells(t) : [];
	const a = await readAll(r, ([t, n]) => readable(() => e(t, (e) => lookAtKey(e.kms, n, false))));
	return new Map(r.map(([e], t) => [(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(e), a[t]]));
};
const lookAtKey = async (e, t, n) => {
	const r = await e.key(t);
	if (!r) return { isUnknown: true };
	const { arn: i, state: a, manager: o } = r;
	return {
		manager: o,
		state: a,
		grantees: o === "AWS" || !n ? [] : await readable(() => e.grantees(i))
	};
};
const distributionActs = (e) => (t) => e(t.in, ({ acts: e }) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.v)(e)(t));



/***/ }),

/***/ 4427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ placeClient),
/* harmony export */   t: () => (/* binding */ slots)
/* harmony export */ });
/* harmony import */ var _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1340);

// packages/aws/src/distribution/place-client.ts
const placeClient = (n) => ({
	...(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.s)(n),
	kms: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.o)(n)
});
// packages/aws/src/connection/slots.ts
const slots = (e) => {
	const t = [];
	let n = e;
	const leave = () => {
		const e = t.shift();
		if (e) e();
		else n++;
	};
	return async (e) => {
		if (n > 0) n--;
		else await new Promise((e) => t.push(e));
		try {
			return await e();
		} finally {
			leave();
		}
	};
};



/***/ }),

/***/ 9797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1340);
/* harmony import */ var _classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3468);
/* harmony import */ var _slots_BO0Qnbas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4427);
/* harmony import */ var _distribution_D_Dvrmt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6145);




// packages/domain/src/tagging/copies.ts
const copiesIn = (e) => e.flatMap(({ in: e, facts: t }) => "unreadable" in t ? [] : t.resources.map((t) => ({
	...t,
	in: e
})));
const unread = (e) => {
	const t = e.flatMap(({ in: e, facts: t }) => "unreadable" in t ? [{
		...t,
		text: `${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(e)}: ${t.unreadable}`
	}] : []);
	return {
		passing: t.filter(({ passing: e }) => e).map(({ text: e }) => e),
		refused: t.filter(({ passing: e }) => !e).map(({ text: e }) => e)
	};
};
const blindAccounts = (e) => e.flatMap(({ in: e, facts: t }) => "unreadable" in t || !t.shared ? [] : [`${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(e)} launches the image by a share and sees of its tags only ${_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Yt}\u2026: family and fingerprint. A watermark crosses too (watermark: true).`]);
// packages/domain/src/tagging/tag-limits.ts
const ne = 50;
const re = 128;
const ie = 256;
const K = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const q = "letters, digits, spaces and _ . : / = + - @";
const isReserved = (e) => /^aws:/i.test(e);
const length = (e) => [...e].length;
const faults = (e, t) => [
	...e === "" ? ["it has no key"] : [],
	...length(e) > 128 ? [`its key has ${length(e)} characters, ${128} are allowed`] : [],
	...length(t) > 256 ? [`its value has ${length(t)} characters, ${256} are allowed`] : [],
	...K.test(e) && K.test(t) ? [] : [`only ${q} are allowed`]
];
const faultsOfOwnTag = (e, t) => [
	...faults(e, t),
	...isReserved(e) ? ["keys that begin with aws: are reserved"] : [],
	...e.toLowerCase().startsWith("golden-ami:") ? [`keys that begin with ${_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Jt} are written by tag-ami itself`] : []
];
const overLimits = (e, t, n) => {
	const r = [...new Set([...t.keys(), ...n.keys()])].filter((e) => !isReserved(e)).length;
	return [...r > 50 ? [`${e} would have ${r} tags, ${50} are allowed.`] : [], ...[...n].flatMap(([t, n]) => faults(t, n).map((n) => `${e}, tag ${t}: ${n}.`))];
};
// packages/domain/src/tagging/wanted-tags.ts
const wantedTags = (e, t) => {
	const tag = (e) => {
		const n = t.tags.get(e);
		return n === void 0 ? void 0 : {
			value: n,
			by: `tag ${e} of ${t.id}`
		};
	};
	const n = [];
	const agreed = (e, r, ...i) => {
		const a = [tag(e), ...i].filter((e) => e !== void 0);
		const [o] = a;
		if (!o) n.push(`${e} is missing on ${t.id}: ${r}.`);
		else if (a.some(({ value: e }) => e !== o.value)) n.push(`${e} is contradictory: ${a.map(({ value: e, by: t }) => `${t} says ${e}`).join(", ")}.`);
		return o?.value ?? "";
	};
	const ask = (e) => `build-stage writes it; for an image from elsewhere the input ${e} says it`;
	const r = agreed(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.imageArn, ask("image-arn"), tag(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Kt), e.imageArn);
	const i = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Nn)(r);
	if (r !== "" && i === void 0) n.push(`${_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.imageArn}: ${r} is not the ARN of an image build version (arn:\u2026:image/<name>/<version>/<build>).`);
	const a = i === void 0 ? void 0 : {
		value: i.split("/")[0] ?? "",
		by: r
	};
	const o = new Map([
		...e.tags,
		[_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.family, agreed(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.family, ask("family"), e.family)],
		[_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.stage, agreed(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.stage, ask("stage"), e.stage)],
		[_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.version, agreed(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.version, "the image ARN does not say it", a)],
		[_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.fingerprint, agreed(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.fingerprint, ask("fingerprint"), e.fingerprint)],
		[_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.parent, agreed(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.parent, ask("parent"), e.parent)],
		[_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.architecture, agreed(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.architecture, "EC2 does not say it", {
			value: t.architecture,
			by: "EC2"
		})],
		[_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.builtAt, seconds(t.created)],
		[_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.imageArn, r],
		...history(e, t)
	]);
	return n.length > 0 ? { complaints: n } : { tags: o };
};
const history = (e, { tags: t }) => {
	const first = (e, n) => {
		const r = t.get(e) ?? n;
		return r === "" ? [] : [[e, r]];
	};
	const n = t.get(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.environments);
	return [
		...first(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.repository, e.repository),
		...first(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.commit, e.commit),
		...first(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.run, e.run),
		...first(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.environments, ""),
		...e.environment === void 0 ? [] : [[_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.environments, (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(n, e.environment)]]
	];
};
const seconds = (e) => new Date(e).toISOString().replace(/\.\d{3}Z$/, "Z");
// packages/domain/src/tagging/tag-image.ts
const J = new Map();
const tagImage = (e, t, n) => {
	const failed = (e, t, n = J) => ({ end: {
		outcome: "failed",
		release: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Nn)(n.get(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.imageArn) ?? ""),
		tags: n,
		notes: [],
		why: t,
		code: e
	} });
	const { image: r } = t;
	if (!r) return failed("image.missing", `This account has no available image ${e.image} in this region.`);
	const i = wantedTags(e, r);
	if ("complaints" in i) return failed("tag.metadata", i.complaints.join("\n"));
	const { tags: a } = i;
	const o = [
		r,
		...t.snapshots,
		...copiesIn(t.copies)
	];
	const s = o.flatMap(({ id: e, tags: t }) => overLimits(e, t, a));
	if (s.length > 0) return failed("tag.limits", s.join("\n"), a);
	const c = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Nn)(a.get(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.imageArn) ?? "");
	const end = (e, n, r) => ({ end: {
		outcome: e,
		release: c,
		tags: a,
		notes: blindAccounts(t.copies),
		why: n,
		...r ? { code: r } : {}
	} });
	const u = o.flatMap((e) => stepFor(e, a));
	const d = u.filter(({ on: e }) => !n.refused.has(e));
	if (n.cancelled && d.length > 0) return end("cancelled", `not tagged: ${d.map(({ on: e }) => e).join(", ")}`, "run.cancelled");
	if (d.length > 0) return { act: d };
	const f = u.flatMap(({ on: e }) => {
		const t = n.refused.get(e);
		return t ? [{
			code: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.It)(t),
			text: `${e}: ${t.message}`
		}] : [];
	});
	const [p] = f;
	if (p) return end("failed", f.map(({ text: e }) => e).join("\n"), p.code);
	const { passing: h, refused: g } = unread(t.copies);
	if (h.length > 0 && !n.cancelled) return {
		wait: h.join("; "),
		stuck: "aws.unreachable"
	};
	const _ = [...g, ...h];
	if (_.length > 0) return end("failed", `not looked at: ${_.join("; ")}`, "tag.copies");
	const v = o.filter(({ id: e }) => lacking(t.past.get(e) ?? J, a).length > 0);
	const y = t.copies.filter(({ facts: e }) => !("unreadable" in e) && e.resources.length > 0).length;
	const b = y === 0 ? "" : `, and so have its copies in ${y} ${y === 1 ? "place" : "places"}`;
	return v.length === 0 ? end("unchanged", `${e.image} and its ${t.snapshots.length} snapshots have all tags already${b}`) : end("tagged", `${v.map(({ id: e }) => e).join(", ")} have all tags`);
};
const lacking = (e, t) => [...t].filter(([t, n]) => e.get(t) !== n);
const stepFor = ({ id: e, tags: t, in: n }, r) => {
	const i = lacking(t, r);
	if (i.length === 0) return [];
	return [{
		do: "tag",
		on: e,
		because: `${i.map(([e]) => e).join(", ")} ${i.length === 1 ? "is" : "are"} missing or different`,
		tags: Object.fromEntries(i),
		...n ? { in: n } : {}
	}];
};
const predictTags = (e, t) => {
	if (!t) return e;
	const tagged = (e) => e.id === t.on ? {
		...e,
		tags: new Map([...e.tags, ...Object.entries(t.tags)])
	} : e;
	const n = e.copies.map(({ facts: e, ...t }) => ({
		...t,
		facts: "unreadable" in e ? e : {
			...e,
			resources: e.resources.map(tagged)
		}
	}));
	return {
		...e,
		copies: n,
		image: e.image && tagged(e.image),
		snapshots: e.snapshots.map(tagged)
	};
};
// packages/aws/src/ec2/copy-tags.ts
const Y = 20;
const lookAtCopies = async (e, { image: t, fingerprint: n, home: r, cells: a }) => {
	if (a.length === 0) return [];
	const o = {
		source: {
			image: t,
			fingerprint: n
		},
		home: r,
		cells: a,
		distribute: "none",
		shareWith: [],
		keys: [],
		watermark: void 0,
		deadline: 0,
		digest: _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.a
	};
	const s = await (0,_distribution_D_Dvrmt_js__WEBPACK_IMPORTED_MODULE_3__.n)(async (t, n) => n((await e(t)).copies), o, void 0);
	const l = [...(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(o).filter((e) => e !== r.region).map((e) => ({
		in: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(o, e),
		facts: s.home.get(e)
	})), ...a.filter((e) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.In)(o, e)).map((e) => ({
		in: e,
		facts: s.cells.get((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(e))
	}))];
	const u = (0,_slots_BO0Qnbas_js__WEBPACK_IMPORTED_MODULE_2__.t)(Y);
	return (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.p)(l.map((t) => u(async () => ({
		in: t.in,
		facts: await withTags(e, t.in, t.facts)
	}))));
};
const withTags = async (e, t, n) => {
	if (!n || "unreadable" in n) return n ?? {
		resources: [],
		shared: false
	};
	const r = "sees" in n && n.sees;
	const i = n.copies.filter(({ state: e }) => e === "available" || e === "pending");
	const a = i.flatMap((e) => e.snapshots);
	if (a.length === 0) return {
		resources: i,
		shared: r
	};
	return (0,_distribution_D_Dvrmt_js__WEBPACK_IMPORTED_MODULE_3__.r)(async () => {
		const n = await (await e(t)).tags.tagsOf(a);
		return {
			resources: [...i, ...a.map((e) => ({
				id: e,
				tags: n.get(e) ?? new Map()
			}))],
			shared: r
		};
	});
};
// packages/aws/src/ec2/tags.ts
const lookAtTags = async (e, t, n, r) => {
	const [i] = await e.images([{
		name: "image-id",
		values: [t]
	}]);
	if (!i) return {
		image: void 0,
		snapshots: [],
		copies: [],
		past: r?.past ?? new Map()
	};
	const a = i.snapshots.length === 0 ? new Map() : await e.tagsOf(i.snapshots);
	const o = i.snapshots.map((e) => ({
		id: e,
		tags: a.get(e) ?? new Map()
	}));
	const s = await n(i.tags.get(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.fingerprint));
	return {
		image: i,
		snapshots: o,
		copies: s,
		past: r?.past ?? new Map([
			i,
			...o,
			...copiesIn(s)
		].map((e) => [e.id, e.tags]))
	};
};
// actions/tag-ami/src/own-tags.ts
const X = `allowed: key=value, keys up to ${128} and values up to ${256} of ${q}`;
const readTags = (e) => {
	const t = new Map();
	const n = [];
	const complain = (e, t = X) => void n.push({
		at: { source: "input tags" },
		wrong: e,
		allowed: t
	});
	const r = e.split("\n").map((e) => e.trim()).filter((e) => e !== "");
	for (const e of r) {
		const n = e.indexOf("=");
		const r = e.slice(0, n).trim();
		const i = e.slice(n + 1).trim();
		if (n === -1) complain(`${JSON.stringify(e)} has no =`);
		else for (const e of faultsOfOwnTag(r, i)) complain(`${JSON.stringify(r)}: ${e}`);
		if (n !== -1 && t.has(r)) complain(`${JSON.stringify(r)} is there twice`, "allowed: each key once");
		if (n !== -1) t.set(r, i);
	}
	if (t.size > 50) complain(`there are ${t.size} tags`, `allowed: at most ${50} on a resource, the metadata included`);
	return {
		tags: t,
		complaints: n
	};
};
// actions/tag-ami/src/inputs.ts
const Z = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.yn)("^[0-9a-f]{64}$", "64 hexadecimal digits, as build-stage answers with");
const Q = "(?:0|[1-9]\\d{0,8})";
const $ = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.yn)(`^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(?:\\d{12}|aws):image/[a-z0-9_-]+/${Q}\\.${Q}\\.${Q}/[1-9]\\d{0,8}$`, "the ARN of an image build version (arn:aws:imagebuilder:<region>:<account>:image/<name>/<version>/<build>)");
const ae = {
	"ami-id": (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.V)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.q)(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.H)),
	"image-arn": (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.z)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.q)($)),
	environment: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.z)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.q)(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.hn)),
	stage: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.z)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.q)(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.gn)),
	fingerprint: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.z)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.q)(Z)),
	parent: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.z)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.q)(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.H)),
	"dry-run": (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.V)(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.G),
	audience: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.z)(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.W)
};
const oe = "image";
const se = "000000000000";
const said = (e, t) => e === void 0 || e === "" ? void 0 : {
	value: e,
	by: t
};
const readWish = async (n) => {
	const r = await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.$)(n);
	const i = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.B)(ae, n.input);
	const a = readTags(n.input("tags"));
	const o = "file" in r ? r.file : void 0;
	const s = Object.fromEntries(["environment", "stage"].map((e) => [e, n.input(e)]).filter(([, e]) => e !== ""));
	const c = o ? void 0 : (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.nt)(se, n.aws.region ?? "us-east-1", { family: oe });
	const l = "complaints" in r ? { complaints: [] } : (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.et)(n, "tag-ami", o, s, c);
	const d = [
		r,
		i,
		l
	].flatMap((e) => "complaints" in e ? e.complaints : []);
	if (d.length > 0 || a.complaints.length > 0 || "complaints" in i || "complaints" in l) throw (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Qt)([...d, ...a.complaints]);
	const { values: f } = i;
	const p = f["image-arn"];
	const { repository: m, sha: h } = n.github;
	return {
		wish: {
			image: f["ami-id"],
			family: o ? said(l.delivery.family, o.path) : said(n.input("family"), "the input family"),
			stage: said(f.stage, "the input stage"),
			fingerprint: said(f.fingerprint, "the input fingerprint"),
			parent: said(f.parent, "the input parent"),
			imageArn: said(p, "the input image-arn"),
			environment: f.environment,
			repository: m,
			commit: h,
			run: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.J)(n.github),
			tags: a.tags
		},
		home: o ? l.delivery.home : void 0,
		file: o ? l.delivery : void 0,
		dryRun: f["dry-run"],
		audience: f.audience ?? "sts.amazonaws.com"
	};
};
// actions/tag-ami/src/answer.ts
const ended = ({ outcome: e, release: t = "", tags: n, notes: r, why: i, code: a }) => {
	const o = {
		release: t,
		tags: n,
		steps: [],
		notes: r,
		why: i
	};
	if (e === "failed" || e === "cancelled") return {
		...o,
		outcome: "failed",
		code: a ?? "run.cancelled"
	};
	return {
		...o,
		outcome: e
	};
};
const planned = (e, t) => {
	if (e.code) return ended(e);
	const n = t.length === 0 ? "nothing would be changed" : `${t.length} resources would be tagged`;
	return {
		...ended(e),
		outcome: "planned",
		steps: t,
		why: n
	};
};
const stopped = (e, t) => {
	const { why: n, code: r = "aws.unreachable" } = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.ot)(e);
	const i = e.world?.image;
	const a = i && wantedTags(t, i);
	const o = a && "tags" in a ? a.tags : new Map();
	return {
		release: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Nn)(o.get(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.qt.imageArn) ?? "") ?? "",
		tags: o,
		steps: [],
		notes: [],
		outcome: "failed",
		why: n,
		code: r === "run.unfinished" ? "aws.unreachable" : r
	};
};
// actions/tag-ami/src/clients.ts
const ce = "golden-ami-tag-ami";
const once = (e) => [...new Map(e.map((e) => [(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(e), e])).values()];
const placesOf = ({ environments: e, home: t, stages: n }) => {
	const r = new Set(n.flatMap(({ distribution: e }) => e.accounts));
	return once(e.flatMap(({ targets: e, availability: n }) => e.map(({ account: e, region: i }) => ({
		account: n.distribute === "share" && !r.has(e) ? t.account : e,
		region: i
	}))));
};
const blindPlaces = ({ environments: e, home: t }, n) => {
	const r = e.find(({ name: e }) => e === n);
	if (r?.availability.distribute !== "share") return [];
	return once(r.targets.map(({ account: e, region: t }) => ({
		account: e,
		region: t
	})).filter(({ account: e }) => e !== t.account));
};
const clientsIn = (e, t, n) => {
	const r = new Map([[n.home.account, Promise.resolve(t)]]);
	const i = new Map();
	const edgeOf = (t) => {
		const i = n.environments.flatMap(({ targets: e }) => e).find((e) => e.account === t);
		const a = r.get(t) ?? (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.t)(e, t, n.home.region, i?.role, ce);
		r.set(t, a);
		a.catch(() => r.delete(t));
		return a;
	};
	return async (e) => {
		const t = {
			...await edgeOf(e.account),
			region: e.region
		};
		const n = i.get((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(e)) ?? {
			copies: (0,_slots_BO0Qnbas_js__WEBPACK_IMPORTED_MODULE_2__.n)(t),
			tags: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.r)(t)
		};
		i.set((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(e), n);
		return n;
	};
};
const tagClientIn = (e, t) => (n) => e && n ? e(n).then(({ tags: e }) => e) : Promise.resolve(t);
// actions/tag-ami/src/main.ts
const le = 9e5;
const tag = async ({ wish: e, home: t, file: r, dryRun: i, audience: a }, o) => {
	const s = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Y)(o, a);
	const c = t && (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.en)(t, e.environment);
	const l = await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.t)(s, t?.account, t?.region ?? s.region, c, "golden-ami-tag-ami");
	const u = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.r)(l);
	const d = r && clientsIn(s, l, r);
	const f = tagClientIn(d, u);
	const copies = async (t) => {
		const n = t ?? e.fingerprint?.value;
		if (!r || !d || n === void 0) return [];
		return [...await lookAtCopies(d, {
			image: e.image,
			fingerprint: n,
			home: r.home,
			cells: placesOf(r)
		}), ...blindPlaces(r, e.environment).map((e) => ({
			in: e,
			facts: {
				resources: [],
				shared: true
			}
		}))];
	};
	const p = await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.C)({
		machine: (t, n) => tagImage(e, t, n),
		look: (t) => lookAtTags(u, e.image, copies, t),
		act: async (e) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.v)((await f(e.in)).acts)(e),
		predict: predictTags,
		judge: _classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_1__.n,
		dryRun: i,
		timeout: le
	}, o);
	if ("planned" in p) return planned(p.end, p.planned);
	if ("end" in p) return ended(p.end);
	return stopped(p, e);
};
// actions/tag-ami/src/outputs.ts
const ue = {
	"ami-id": "",
	release: "",
	tags: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.N)({}),
	plan: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.N)([])
};
// actions/tag-ami/src/summary.ts
const de = {
	tagged: "\u2705 Tagged",
	unchanged: "\u2705 Nothing to do",
	planned: "\u{1F4DD} Plan",
	failed: "\u274C Not tagged"
};
const summary = (e, t) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.D)([
	`### ${de[t.outcome]}: ${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.I)(e)}${t.release === "" ? "" : ` (${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.I)(t.release)})`}`,
	(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.I)(t.why),
	t.notes.map((e) => `- ${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.I)(e)}`).join("\n"),
	(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.O)(t.steps),
	tagsTable(t)
]);
const tagsTable = ({ tags: e }) => e.size === 0 ? "" : (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.R)(["Tag", "Value"], [...e].map(([e, t]) => [(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.I)(e), (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.I)(t)]));
// actions/tag-ami/src/index.ts
const run = (e) => (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.T)(e, ue, async () => {
	const t = await readWish(e);
	const { image: n } = t.wish;
	const r = await tag(t, e);
	const { release: i, tags: a, steps: o } = r;
	return {
		conclusion: r,
		outputs: {
			"ami-id": n,
			release: i,
			tags: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.N)(Object.fromEntries(a)),
			plan: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.P)(o)
		},
		summary: summary(n, r)
	};
});



/***/ })

};
