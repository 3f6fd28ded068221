export const id = 502;
export const ids = [502];
export const modules = {

/***/ 8919:
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
/* harmony import */ var _context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4264);
/* harmony import */ var _classify_error_Couxu9PL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7346);
/* harmony import */ var _place_client_BRDINiDC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6480);



// packages/domain/src/distribution/watermark.ts
const m = 5;
const watermarkName = (e, t) => `${e}.${t}`;
const isOurs = ({ watermark: e, home: t }, n, r) => r === `${t.account}:${e}` || r === `${n.account}:${e}`;
const lacksWatermark = (e, t, { watermarks: n }) => e.watermark !== void 0 && !n.some((n) => isOurs(e, t, n));
const hasNoRoom = ({ watermarks: e }) => e.length >= 5;
// packages/domain/src/distribution/finish.ts
const h = 6e4;
const isProtected = ({ protection: e }) => e.startsWith("enabled");
const finishCopy = (e, t, n, i, a) => {
	const o = {
		on: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(t),
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
	const { deprecation: c } = i;
	if (c !== void 0 && n.deprecation === void 0 && c > a + h) s.push({
		...o,
		do: "deprecate-image",
		when: c,
		because: `${i.id} is deprecated then`
	});
	if (isProtected(i) && !isProtected(n)) s.push({
		...o,
		do: "protect-image",
		cooldown: i.protection === "enabled-with-cooldown",
		because: `${i.id} is protected from deregistration`
	});
	return s;
};
const isSettled = (e, t, n, r) => {
	const i = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(n);
	if (i?.state !== "available") return false;
	const o = finishCopy(e, t, i, r, 0);
	return "why" in o || o.length === 0;
};
// packages/domain/src/distribution/preflight-keys.ts
const autoScalingRole = ({ account: e, region: t }) => `arn:${(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.wn)(t)}:iam::${e}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`;
const otherRegions = (t) => [...new Set(t.cells.filter((n) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(t, n) && n.region !== t.home.region).map(({ region: e }) => e))];
const keysOfCopies = (e) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(e).filter((t) => t !== e.home.region).flatMap((t) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(e, (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e, t)) ?? []);
const keysOfCells = (t) => t.distribute === "copy" ? t.cells.filter((n) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(t, n)).flatMap((e) => {
	const n = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(t, e);
	return n === void 0 ? [] : [[e, n]];
}) : [];
const unansweredKeys = ({ keys: e, cellKeys: t }) => [...new Set([...e, ...t].flatMap(([e, t]) => "unreadable" in t && t.passing ? [`${e}: ${t.unreadable}`] : []))];
const keyProblems = (e, n, { encrypted: a }) => {
	const { keys: o, cellKeys: s, launchers: c } = n;
	const l = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(e).filter((t) => t !== e.home.region && isLacking(n.home.get(t))).flatMap((t) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(e, (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e, t)) ?? []);
	const rolesOf = (e) => c?.get((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(e)) ?? [autoScalingRole(e)];
	const d = [...[...o].map(([t, n]) => keyProblem(e, t, n, l.includes(t) ? e.home.account : void 0, rolesOf)), ...keysOfCells(e).map(([e, t]) => cellProblem(e, t, s.get((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(e)), isLacking(n.cells.get((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(e)))))];
	return {
		problems: [...new Set([...d.flatMap(({ problems: e }) => e), ...a ? withoutKey(e) : []])],
		notes: [...new Set(d.flatMap(({ notes: e }) => e))]
	};
};
const isLacking = (e) => !e || "unreadable" in e || (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(e.copies) === void 0;
const withoutKey = (e) => otherRegions(e).filter((t) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(e, (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e, t)) === void 0).map((e) => `The image is encrypted: its copy in ${e} would be under the AWS managed key, which cannot be shared. Name a key in kms-keys.`);
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
const cellProblem = (e, t, n, i) => n === void 0 ? note(`Whether ${(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(e)} can use ${t} was not looked at.`) : unusable(t, n, i ? e.account : void 0) ?? g;
const keyProblem = (t, n, r, i, a) => {
	const o = unusable(n, r, i);
	if (o || "unreadable" in r || "isUnknown" in r) return o ?? g;
	const s = t.cells.filter((r) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(t, r) && r.region === regionOf(t, n));
	if (s.length === 0) return g;
	if (r.manager === "AWS") return problem(managedByAws(t, n));
	if (t.distribute === "copy") return g;
	const { grantees: c } = r;
	if ("unreadable" in c) return note(`Whether Auto Scaling in the other accounts may use ${n} was not looked at: ${c.unreadable}.`);
	return {
		problems: s.flatMap(a).filter((e) => !c.includes(e)).map((e) => `${n} has no grant for ${e}: Auto Scaling could launch nothing there.`),
		notes: []
	};
};
// packages/domain/src/distribution/needs.ts
const factsOf = ({ cells: e }, t) => e.get((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(t));
const isOnItsOwn = (t, r, i) => {
	const o = factsOf(r, i);
	if (!(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(t, i) || t.distribute === "share" || !o || "unreadable" in o) return false;
	return (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(o.copies) !== void 0 || (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(o.copies, r.past) !== void 0;
};
const accountsInNeed = (t, n, r) => t.cells.filter((i) => i.region === r && (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(t, i) && !isOnItsOwn(t, n, i)).filter((e) => {
	const r = factsOf(n, e);
	if (r && "unreadable" in r) return t.distribute === "share";
	return !r?.sees || t.distribute === "copy";
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
	const i = e.filter((e) => isLetIn(t, e)).map(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn);
	return {
		failed: new Set(ids("failed")),
		available: new Set([...ids("available"), ...i])
	};
};
const isLetIn = (e, t) => {
	const n = e.cells.get((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(t));
	if (n && !("unreadable" in n)) return n.sees;
	return permissionsIn(e, t.region)?.launch.has(t.account) ?? false;
};
// packages/aws/src/distribution/distribution.ts
const _ = 20;
const readAll = (e, t) => {
	const n = (0,_place_client_BRDINiDC_js__WEBPACK_IMPORTED_MODULE_2__.n)(_);
	return (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.f)(e.map((e) => n(() => t(e))));
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
		const t = (0,_classify_error_Couxu9PL_js__WEBPACK_IMPORTED_MODULE_1__.n)(e);
		if ((0,_classify_error_Couxu9PL_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)) return {
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
const copiesAmong = (e, { source: { fingerprint: t } }, { name: n }) => e.filter(({ facts: e, fromInstance: r }) => !r && (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(e, {
	name: n,
	fingerprint: t
})).map(({ facts: e }) => e);
const lookAtHome = async (e, n, r, i) => {
	const read = async (t) => {
		const a = i?.home.get(t);
		const o = isKnown(a) ? a.permissions : void 0;
		if (t === n.home.region) return {
			copies: r ? [r] : [],
			permissions: o
		};
		if (r && isKnown(a) && isSettled(n, (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.zn)(n, t), a.copies, r)) return a;
		return readable(async () => {
			const i = await e((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.zn)(n, t), (e) => e.descendants(n.source.image, n.home.region));
			return {
				copies: r ? copiesAmong(i, n, r) : [],
				permissions: o
			};
		});
	};
	const a = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(n);
	const o = await readAll(a, read);
	return new Map(a.map((e, t) => [e, o[t]]));
};
const lookAtCells = async (t, n, i, o) => {
	const s = n.cells.filter((t) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(n, t));
	const read = async (e) => {
		const s = o?.cells.get((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(e));
		const c = o?.source;
		if (isKnown(s) && c && (s.sees || isSettled(n, e, s.copies, c))) return s;
		const l = i.get(e.region);
		const u = isKnown(l) ? (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(l.copies) : void 0;
		if (u?.state !== "available") return isKnown(s) ? s : {
			copies: [],
			sees: false
		};
		return readable(() => t(e, (t) => lookAtCell(t, n, e, u)));
	};
	const c = await readAll(s, read);
	return new Map(s.map((e, t) => [(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(e), c[t]]));
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
const lookAtPermissions = async (e, t, n) => {
	const read = async ([r, i]) => {
		const o = isKnown(i) ? (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(i.copies) : void 0;
		if (!isKnown(i) || o?.state !== "available" || !needsPermissions(t, n, r)) return i;
		return readable(async () => {
			const n = t.distribute === "copy";
			const ask = (e) => e.permissions(o.id, o.snapshots, n);
			return {
				...i,
				permissions: await e((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.zn)(t, r), ask)
			};
		});
	};
	const r = [...n.home];
	const i = await readAll(r, read);
	return new Map(r.map(([e], t) => [e, i[t]]));
};
const lookAtKeys = async (t, n, r) => {
	if (!r || n.distribute === "none") return new Map();
	const i = n.cells.some((t) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(n, t));
	const a = r.encrypted && i ? await readable(() => t(n.home, (e) => e.keysOf(r.snapshots))) : [];
	const o = "unreadable" in a ? [["the key of its snapshots", a]] : [];
	const s = [...new Set([..."unreadable" in a ? [] : a, ...keysOfCopies(n)])];
	const c = i && n.distribute === "share";
	const l = await readAll(s, (e) => {
		const r = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.zn)(n, e.split(":")[3] ?? n.home.region);
		return readable(() => t(r, (t) => lookAtKey(t.kms, e, c)));
	});
	return new Map([...o, ...s.map((e, t) => [e, l[t]])]);
};
const lookAtCellKeys = async (e, t, n) => {
	const i = n ? keysOfCells(t) : [];
	const a = await readAll(i, ([t, n]) => readable(() => e(t, (e) => lookAtKey(e.kms, n, false))));
	return new Map(i.map(([e], t) => [(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(e), a[t]]));
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
const distributionActs = (e) => (t) => e(t.in, ({ acts: e }) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.v)(e)(t));



/***/ }),

/***/ 6480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ slots),
/* harmony export */   t: () => (/* binding */ placeClient)
/* harmony export */ });
/* harmony import */ var _context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4264);

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
// packages/aws/src/distribution/place-client.ts
const placeClient = (n) => ({
	...(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.s)(n),
	kms: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.o)(n)
});



/***/ }),

/***/ 3502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4264);
/* harmony import */ var _classify_error_Couxu9PL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7346);
/* harmony import */ var _place_client_BRDINiDC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6480);
/* harmony import */ var _distribution_89379AMa_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8919);




// packages/domain/src/tagging/copies.ts
const copiesIn = (e) => e.flatMap(({ in: e, facts: t }) => "unreadable" in t ? [] : t.resources.map((t) => ({
	...t,
	in: e
})));
const unread = (e) => {
	const t = e.flatMap(({ in: e, facts: t }) => "unreadable" in t ? [{
		...t,
		text: `${(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(e)}: ${t.unreadable}`
	}] : []);
	return {
		passing: t.filter(({ passing: e }) => e).map(({ text: e }) => e),
		refused: t.filter(({ passing: e }) => !e).map(({ text: e }) => e)
	};
};
const blindAccounts = (e) => e.flatMap(({ in: e, facts: t }) => "unreadable" in t || !t.shared ? [] : [`${(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(e)} launches the image by a share and sees of its tags only ${_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.en}\u2026: family and fingerprint. A watermark crosses too (watermark: true).`]);
// packages/domain/src/tagging/tag-limits.ts
const re = 50;
const ie = 128;
const ae = 256;
const J = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const Y = "letters, digits, spaces and _ . : / = + - @";
const isReserved = (e) => /^aws:/i.test(e);
const length = (e) => [...e].length;
const faults = (e, t) => [
	...e === "" ? ["it has no key"] : [],
	...length(e) > 128 ? [`its key has ${length(e)} characters, ${128} are allowed`] : [],
	...length(t) > 256 ? [`its value has ${length(t)} characters, ${256} are allowed`] : [],
	...J.test(e) && J.test(t) ? [] : [`only ${Y} are allowed`]
];
const faultsOfOwnTag = (e, n) => [
	...faults(e, n),
	...isReserved(e) ? ["keys that begin with aws: are reserved"] : [],
	...e.toLowerCase().startsWith("golden-ami:") ? [`keys that begin with ${_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.$t} are written by tag-ami itself`] : []
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
	const r = agreed(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.imageArn, ask("image-arn"), tag(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Zt), e.imageArn);
	const i = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(r);
	if (r !== "" && i === void 0) n.push(`${_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.imageArn}: ${r} is not the ARN of an image build version (arn:\u2026:image/<name>/<version>/<build>).`);
	const a = i === void 0 ? void 0 : {
		value: i.split("/")[0] ?? "",
		by: r
	};
	const o = new Map([
		...e.tags,
		[_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.family, agreed(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.family, ask("family"), e.family)],
		[_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.stage, agreed(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.stage, ask("stage"), e.stage)],
		[_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.version, agreed(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.version, "the image ARN does not say it", a)],
		[_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.fingerprint, agreed(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.fingerprint, ask("fingerprint"), e.fingerprint)],
		[_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.parent, agreed(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.parent, ask("parent"), e.parent)],
		[_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.architecture, agreed(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.architecture, "EC2 does not say it", {
			value: t.architecture,
			by: "EC2"
		})],
		[_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.builtAt, seconds(t.created)],
		[_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.imageArn, r],
		...history(e, t)
	]);
	return n.length > 0 ? { complaints: n } : { tags: o };
};
const history = (e, { tags: t }) => {
	const first = (e, n) => {
		const r = t.get(e) ?? n;
		return r === "" ? [] : [[e, r]];
	};
	const n = t.get(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.environments);
	return [
		...first(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.repository, e.repository),
		...first(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.commit, e.commit),
		...first(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.run, e.run),
		...first(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.environments, ""),
		...e.environment === void 0 ? [] : [[_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.environments, (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.nn)(n, e.environment)]]
	];
};
const seconds = (e) => new Date(e).toISOString().replace(/\.\d{3}Z$/, "Z");
// packages/domain/src/tagging/tag-image.ts
const X = new Map();
const tagImage = (e, t, n) => {
	const failed = (e, t, n = X) => ({ end: {
		outcome: "failed",
		release: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(n.get(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.imageArn) ?? ""),
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
	const c = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(a.get(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.imageArn) ?? "");
	const end = (e, n, r) => ({ end: {
		outcome: e,
		release: c,
		tags: a,
		notes: blindAccounts(t.copies),
		why: n,
		...r ? { code: r } : {}
	} });
	const l = o.flatMap((e) => stepFor(e, a));
	const u = l.filter(({ on: e }) => !n.refused.has(e));
	if (n.cancelled && u.length > 0) return end("cancelled", `not tagged: ${u.map(({ on: e }) => e).join(", ")}`, "run.cancelled");
	if (u.length > 0) return { act: u };
	const d = l.flatMap(({ on: e }) => {
		const t = n.refused.get(e);
		return t ? [{
			code: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(t),
			text: `${e}: ${t.message}`
		}] : [];
	});
	const [p] = d;
	if (p) return end("failed", d.map(({ text: e }) => e).join("\n"), p.code);
	const { passing: m, refused: h } = unread(t.copies);
	if (m.length > 0 && !n.cancelled) return {
		wait: m.join("; "),
		stuck: "aws.unreachable"
	};
	const _ = [...h, ...m];
	if (_.length > 0) return end("failed", `not looked at: ${_.join("; ")}`, "tag.copies");
	const v = o.filter(({ id: e }) => lacking(t.past.get(e) ?? X, a).length > 0);
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
const Z = 20;
const lookAtCopies = async (e, { image: t, fingerprint: n, home: i, cells: a }) => {
	if (a.length === 0) return [];
	const o = {
		source: {
			image: t,
			fingerprint: n
		},
		home: i,
		cells: a,
		distribute: "none",
		shareWith: [],
		keys: [],
		watermark: void 0,
		deadline: 0,
		digest: _context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.a
	};
	const s = await (0,_distribution_89379AMa_js__WEBPACK_IMPORTED_MODULE_3__.n)(async (t, n) => n((await e(t)).copies), o, void 0);
	const l = [...(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(o).filter((e) => e !== i.region).map((e) => ({
		in: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.zn)(o, e),
		facts: s.home.get(e)
	})), ...a.filter((e) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(o, e)).map((e) => ({
		in: e,
		facts: s.cells.get((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(e))
	}))];
	const u = (0,_place_client_BRDINiDC_js__WEBPACK_IMPORTED_MODULE_2__.n)(Z);
	return (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.f)(l.map((t) => u(async () => ({
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
	return (0,_distribution_89379AMa_js__WEBPACK_IMPORTED_MODULE_3__.r)(async () => {
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
	const s = await n(i.tags.get(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.fingerprint));
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
const Q = `allowed: key=value, keys up to ${128} and values up to ${256} of ${Y}`;
const readTags = (e) => {
	const t = new Map();
	const n = [];
	const complain = (e, t = Q) => void n.push({
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
const oe = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.er)("^[0-9a-f]{64}$", "64 hexadecimal digits, as build-stage answers with");
const $ = "(?:0|[1-9]\\d{0,8})";
const se = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.er)(`^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(?:\\d{12}|aws):image/[a-z0-9_-]+/${$}\\.${$}\\.${$}/[1-9]\\d{0,8}$`, "the ARN of an image build version (arn:aws:imagebuilder:<region>:<account>:image/<name>/<version>/<build>)");
const ce = {
	"ami-id": (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.X)(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.G)),
	"image-arn": (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.V)((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.X)(se)),
	environment: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.V)((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.X)(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.bn)),
	stage: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.V)((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.X)(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.xn)),
	fingerprint: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.V)((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.X)(oe)),
	parent: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.V)((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.X)(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.G)),
	tags: _context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.W,
	config: _context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.W,
	"dry-run": (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.U)(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.J),
	audience: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.V)(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.q)
};
const le = "image";
const ue = "000000000000";
const said = (e, t) => e === void 0 || e === "" ? void 0 : {
	value: e,
	by: t
};
const readWish = async (e) => {
	const t = e.input;
	const n = await (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.rt)(e, t("config"));
	const r = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.H)(ce, t);
	const i = readTags(t("tags"));
	const a = "file" in n ? n.file : void 0;
	const o = {
		environment: t("environment"),
		stage: t("stage")
	};
	const c = Object.fromEntries(Object.entries(o).filter(([, e]) => e !== ""));
	const l = a ? void 0 : (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.ot)(ue, e.aws.region ?? "us-east-1", { family: le });
	const u = "complaints" in n ? void 0 : (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.it)(e, "tag-ami", a, c, l);
	const { own: d, delivery: { delivery: f } } = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Z)({
		config: n,
		own: r,
		delivery: u,
		wrongTags: i.complaints
	});
	const { values: p } = d;
	const m = p["image-arn"];
	const { repository: g, sha: _ } = e.github;
	return {
		wish: {
			image: p["ami-id"],
			family: a ? said(f.family, a.path) : said(t("family"), "the input family"),
			stage: said(p.stage, "the input stage"),
			fingerprint: said(p.fingerprint, "the input fingerprint"),
			parent: said(p.parent, "the input parent"),
			imageArn: said(m, "the input image-arn"),
			environment: p.environment,
			repository: g,
			commit: _,
			run: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Q)(e.github),
			tags: i.tags
		},
		home: a ? f.home : void 0,
		file: a ? f : void 0,
		dryRun: p["dry-run"],
		audience: p.audience ?? "sts.amazonaws.com"
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
	const { why: n, code: r = "aws.unreachable" } = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.ut)(e);
	const i = e.world?.image;
	const a = i && wantedTags(t, i);
	const o = a && "tags" in a ? a.tags : new Map();
	return {
		release: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(o.get(_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Qt.imageArn) ?? "") ?? "",
		tags: o,
		steps: [],
		notes: [],
		outcome: "failed",
		why: n,
		code: r === "run.unfinished" ? "aws.unreachable" : r
	};
};
// actions/tag-ami/src/clients.ts
const de = "golden-ami-tag-ami";
const once = (e) => [...new Map(e.map((e) => [(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(e), e])).values()];
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
		const a = r.get(t) ?? (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.t)(e, t, n.home.region, i?.role, de);
		r.set(t, a);
		a.catch(() => r.delete(t));
		return a;
	};
	return async (e) => {
		const t = {
			...await edgeOf(e.account),
			region: e.region
		};
		const n = i.get((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(e)) ?? {
			copies: (0,_place_client_BRDINiDC_js__WEBPACK_IMPORTED_MODULE_2__.t)(t),
			tags: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.r)(t)
		};
		i.set((0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(e), n);
		return n;
	};
};
const tagClientIn = (e, t) => (n) => e && n ? e(n).then(({ tags: e }) => e) : Promise.resolve(t);
// actions/tag-ami/src/main.ts
const fe = 9e5;
const tag = async ({ wish: t, home: n, file: r, dryRun: a, audience: o }, s) => {
	const c = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.$)(s, o);
	const l = n && (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.ir)(n, t.environment);
	const u = await (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.t)(c, n?.account, n?.region ?? c.region, l, "golden-ami-tag-ami");
	const d = (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.r)(u);
	const f = r && clientsIn(c, u, r);
	const p = tagClientIn(f, d);
	const copies = async (e) => {
		const n = e ?? t.fingerprint?.value;
		if (!r || !f || n === void 0) return [];
		return [...await lookAtCopies(f, {
			image: t.image,
			fingerprint: n,
			home: r.home,
			cells: placesOf(r)
		}), ...blindPlaces(r, t.environment).map((e) => ({
			in: e,
			facts: {
				resources: [],
				shared: true
			}
		}))];
	};
	const m = await (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.C)({
		machine: (e, n) => tagImage(t, e, n),
		look: (e) => lookAtTags(d, t.image, copies, e),
		act: async (e) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.v)((await p(e.in)).acts)(e),
		predict: predictTags,
		classifyError: _classify_error_Couxu9PL_js__WEBPACK_IMPORTED_MODULE_1__.n,
		dryRun: a,
		timeout: fe
	}, s);
	return (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.y)(m, {
		planned: ({ end: e, planned: t }) => planned(e, t),
		ended: ({ end: e }) => ended(e),
		stopped: (e) => stopped(e, t)
	});
};
// actions/tag-ami/src/outputs.ts
const pe = {
	"ami-id": "",
	release: "",
	tags: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.F)({}),
	plan: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.F)([])
};
// actions/tag-ami/src/summary.ts
const me = {
	..._context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.k,
	tagged: "\u2705 Tagged",
	failed: "\u274C Not tagged"
};
const summary = (e, t) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.j)([
	`### ${me[t.outcome]}: ${(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.R)(e)}${t.release === "" ? "" : ` (${(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.R)(t.release)})`}`,
	(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.R)(t.why),
	t.notes.map((e) => `- ${(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.R)(e)}`).join("\n"),
	(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.M)(t.steps),
	tagsTable(t)
]);
const tagsTable = ({ tags: e }) => e.size === 0 ? "" : (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.B)(["Tag", "Value"], [...e].map(([e, t]) => [(0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.R)(e), (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.R)(t)]));
// actions/tag-ami/src/index.ts
const run = (e) => (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.O)(e, pe, async () => {
	const t = await readWish(e);
	const { image: n } = t.wish;
	const r = await tag(t, e);
	const { release: i, tags: o, steps: s } = r;
	return {
		conclusion: r,
		outputs: {
			"ami-id": n,
			release: i,
			tags: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.F)(Object.fromEntries(o)),
			plan: (0,_context_in_FXZWhjBV_js__WEBPACK_IMPORTED_MODULE_0__.I)(s)
		},
		summary: summary(n, r)
	};
});



/***/ })

};
