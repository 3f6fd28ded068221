export const id = 462;
export const ids = [462];
export const modules = {

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isOnItsOwn),
/* harmony export */   c: () => (/* binding */ unansweredKeys),
/* harmony export */   d: () => (/* binding */ lacksWatermark),
/* harmony export */   f: () => (/* binding */ watermarkName),
/* harmony export */   i: () => (/* binding */ accountsInNeed),
/* harmony export */   l: () => (/* binding */ finishCopy),
/* harmony export */   n: () => (/* binding */ lookAtDistribution),
/* harmony export */   o: () => (/* binding */ needsHome),
/* harmony export */   r: () => (/* binding */ permissionsIn),
/* harmony export */   s: () => (/* binding */ keyProblems),
/* harmony export */   t: () => (/* binding */ distributionActs),
/* harmony export */   u: () => (/* binding */ hasNoRoom)
/* harmony export */ });
/* harmony import */ var _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6996);
/* harmony import */ var _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2604);
/* harmony import */ var _place_client_ClESPkWc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6339);



// packages/domain/src/distribution/watermark.ts
const h = 5;
const watermarkName = (e, t) => `${e}.${t}`;
const isOurs = ({ watermark: e, home: t }, n, r) => r === `${t.account}:${e}` || r === `${n.account}:${e}`;
const lacksWatermark = (e, t, { watermarks: n }) => e.watermark !== void 0 && !n.some((n) => isOurs(e, t, n));
const hasNoRoom = ({ watermarks: e }) => e.length >= 5;
// packages/domain/src/distribution/finish.ts
const g = 6e4;
const isProtected = ({ protection: e }) => e.startsWith("enabled");
const finishCopy = (e, t, n, r, a) => {
	const o = {
		on: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(t),
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
	if (c !== void 0 && n.deprecation === void 0 && c > a + g) s.push({
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
const isSettled = (e, t, n, r) => {
	const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.on)(n);
	if (i?.state !== "available") return false;
	const a = finishCopy(e, t, i, r, 0);
	return "why" in a || a.length === 0;
};
// packages/domain/src/distribution/preflight-keys.ts
const autoScalingRole = ({ account: e, region: n }) => `arn:${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(n)}:iam::${e}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`;
const otherRegions = (e) => [...new Set(e.cells.filter((t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Zn)(e, t) && t.region !== e.home.region).map(({ region: e }) => e))];
const keysOfCopies = (t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$n)(t).filter((e) => e !== t.home.region).flatMap((e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Qn)(t, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Xn)(t, e)) ?? []);
const keysOfCells = (e) => e.distribute === "copy" ? e.cells.filter((t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Zn)(e, t)).flatMap((t) => {
	const r = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Qn)(e, t);
	return r === void 0 ? [] : [[t, r]];
}) : [];
const unansweredKeys = ({ keys: e, cellKeys: t }) => [...new Set([...e, ...t].flatMap(([e, t]) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.y)(t) && t.transient ? [`${e}: ${t.why}`] : []))];
const keyProblems = (t, a, { encrypted: o }) => {
	const { keys: s, cellKeys: c, launchers: l } = a;
	const u = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$n)(t).filter((e) => e !== t.home.region && isLacking(a.home.get(e))).flatMap((e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Qn)(t, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Xn)(t, e)) ?? []);
	const rolesOf = (e) => l?.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(e)) ?? [autoScalingRole(e)];
	const d = [...[...s].map(([e, n]) => keyProblem(t, e, n, u.includes(e) ? t.home.account : void 0, rolesOf)), ...keysOfCells(t).map(([e, t]) => cellProblem(e, t, c.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(e)), isLacking(a.cells.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(e)))))];
	return {
		problems: [...new Set([...d.flatMap(({ problems: e }) => e), ...o ? withoutKey(t) : []])],
		notes: [...new Set(d.flatMap(({ notes: e }) => e))]
	};
};
const isLacking = (e) => !e || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.y)(e) || (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.on)(e.copies) === void 0;
const withoutKey = (e) => otherRegions(e).filter((t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Qn)(e, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Xn)(e, t)) === void 0).map((e) => `The image is encrypted: its copy in ${e} would be under the AWS managed key, which cannot be shared. Name a key in kms-keys.`);
const regionOf = (e, t) => t.split(":")[3] ?? e.home.region;
const managedByAws = (e, t) => {
	const n = regionOf(e, t);
	return n === e.home.region ? `The image is encrypted with ${t}, which AWS manages: it cannot be shared. Build it with a key of your own.` : `The copy in ${n} would be encrypted with ${t}, which AWS manages: it could not be shared. Name a key of your own in kms-keys.`;
};
const _ = {
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
	if ("isMissing" in t) return problem(`KMS has no key ${e}. Name one that is there in kms-keys.`);
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.v)(t)) return t.state === "Enabled" ? void 0 : problem(`${e} cannot be used: KMS says that it is ${t.state}.`);
	return t.transient || n === void 0 ? note(`Whether ${e} can be used was not looked at: ${t.why}.`) : problem(`Account ${n} may not look at ${e}, under which it is to copy: ${t.why}.`);
};
const cellProblem = (e, t, n, r) => n === void 0 ? note(`Whether ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(e)} can use ${t} was not looked at.`) : unusable(t, n, r ? e.account : void 0) ?? _;
const keyProblem = (e, t, n, r, i) => {
	const o = unusable(t, n, r);
	if (o || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.y)(n) || "isMissing" in n) return o ?? _;
	const s = e.cells.filter((n) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Zn)(e, n) && n.region === regionOf(e, t));
	if (s.length === 0) return _;
	if (n.manager === "AWS") return problem(managedByAws(e, t));
	if (e.distribute === "copy") return _;
	const { grantees: c } = n;
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.y)(c)) return note(`Whether Auto Scaling in the other accounts may use ${t} was not looked at: ${c.why}.`);
	return {
		problems: s.flatMap(i).filter((e) => !c.includes(e)).map((e) => `${t} has no grant for ${e}: Auto Scaling could launch nothing there.`),
		notes: []
	};
};
// packages/domain/src/distribution/needs.ts
const factsOf = ({ cells: e }, t) => e.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(t));
const isOnItsOwn = (e, t, n) => {
	const r = factsOf(t, n);
	if (!(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Zn)(e, n) || e.distribute === "share" || !r || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.y)(r)) return false;
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.on)(r.copies) !== void 0 || (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__["in"])(r.copies, t.past) !== void 0;
};
const accountsInNeed = (e, t, n) => e.cells.filter((r) => r.region === n && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Zn)(e, r) && !isOnItsOwn(e, t, r)).filter((n) => {
	const r = factsOf(t, n);
	if (r && (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.y)(r)) return e.distribute === "share";
	return !r?.sees || e.distribute === "copy";
}).map(({ account: e }) => e);
const needsPermissions = (e, t, n) => accountsInNeed(e, t, n).length > 0 || e.shareWith.length > 0 && e.distribute !== "none";
const needsHome = (e, t, n) => e.cells.some((r) => r.region === n && !isOnItsOwn(e, t, r)) || e.shareWith.length > 0 && e.distribute !== "none";
// packages/domain/src/distribution/world.ts
const permissionsIn = ({ home: e }, t) => {
	const n = e.get(t);
	return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.v)(n) ? n.permissions : void 0;
};
// packages/domain/src/distribution/past.ts
const pastOf = ({ cells: e }, t) => {
	const n = [...t.home.values(), ...t.cells.values()].flatMap((e) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.y)(e) ? [] : e.copies);
	const ids = (e) => n.filter((t) => t.state === e).map(({ id: e }) => e);
	const r = e.filter((e) => isLetIn(t, e)).map(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn);
	return {
		failed: new Set(ids("failed")),
		available: new Set([...ids("available"), ...r])
	};
};
const isLetIn = (e, t) => {
	const n = e.cells.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(t));
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.v)(n)) return n.sees;
	return permissionsIn(e, t.region)?.launch.has(t.account) ?? false;
};
// packages/aws/src/distribution/distribution.ts
const v = 20;
const readAll = (e, t) => {
	const n = (0,_place_client_ClESPkWc_js__WEBPACK_IMPORTED_MODULE_2__.n)(v);
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__._)(e.map((e) => n(() => t(e))));
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
const copiesAmong = (e, { source: { fingerprint: t } }, { name: n }) => e.filter(({ facts: e, fromInstance: r }) => !r && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.an)(e, {
	name: n,
	fingerprint: t
})).map(({ facts: e }) => e);
const lookAtHome = async (t, n, i, a) => {
	const read = async (e) => {
		const o = a?.home.get(e);
		const s = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.v)(o) ? o.permissions : void 0;
		if (e === n.home.region) return {
			copies: i ? [i] : [],
			permissions: s
		};
		if (i && (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.v)(o) && isSettled(n, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Xn)(n, e), o.copies, i)) return o;
		return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.h)(async () => {
			const a = await t((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Xn)(n, e), (e) => e.descendants(n.source.image, n.home.region));
			return {
				copies: i ? copiesAmong(a, n, i) : [],
				permissions: s
			};
		});
	};
	const o = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$n)(n);
	const s = await readAll(o, read);
	return new Map(o.map((e, t) => [e, s[t]]));
};
const lookAtCells = async (e, t, n, r) => {
	const o = t.cells.filter((e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Zn)(t, e));
	const read = async (a) => {
		const o = r?.cells.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(a));
		const s = r?.source;
		if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.v)(o) && s && (o.sees || isSettled(t, a, o.copies, s))) return o;
		const l = n.get(a.region);
		const d = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.v)(l) ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.on)(l.copies) : void 0;
		if (d?.state !== "available") return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.v)(o) ? o : {
			copies: [],
			sees: false
		};
		return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.h)(() => e(a, (e) => lookAtCell(e, t, a, d)));
	};
	const s = await readAll(o, read);
	return new Map(o.map((e, t) => [(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(e), s[t]]));
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
	const read = async ([i, a]) => {
		const o = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.v)(a) ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.on)(a.copies) : void 0;
		if (!(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.v)(a) || o?.state !== "available" || !needsPermissions(t, n, i)) return a;
		return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.h)(async () => {
			const n = t.distribute === "copy";
			const ask = (e) => e.permissions(o.id, o.snapshots, n);
			return {
				...a,
				permissions: await e((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Xn)(t, i), ask)
			};
		});
	};
	const i = [...n.home];
	const a = await readAll(i, read);
	return new Map(i.map(([e], t) => [e, a[t]]));
};
const lookAtKeys = async (e, t, n) => {
	if (!n || t.distribute === "none") return new Map();
	const i = t.cells.some((e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Zn)(t, e));
	const o = n.encrypted && i ? await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.h)(() => e(t.home, (e) => e.keysOf(n.snapshots))) : [];
	const s = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.y)(o) ? [["the key of its snapshots", o]] : [];
	const l = [...new Set([...(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.y)(o) ? [] : o, ...keysOfCopies(t)])];
	const u = i && t.distribute === "share";
	const d = await readAll(l, (n) => {
		const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Xn)(t, n.split(":")[3] ?? t.home.region);
		return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.h)(() => e(i, (e) => lookAtKey(e.kms, n, u)));
	});
	return new Map([...s, ...l.map((e, t) => [e, d[t]])]);
};
const lookAtCellKeys = async (e, t, n) => {
	const r = n ? keysOfCells(t) : [];
	const a = await readAll(r, ([t, n]) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.h)(() => e(t, (e) => lookAtKey(e.kms, n, false))));
	return new Map(r.map(([e], t) => [(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(e), a[t]]));
};
const lookAtKey = async (e, t, n) => {
	const r = await e.key(t);
	if (!r) return { isMissing: true };
	const { arn: i, state: a, manager: o } = r;
	return {
		manager: o,
		state: a,
		grantees: o === "AWS" || !n ? [] : await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.h)(() => e.grantees(i))
	};
};
const distributionActs = (e) => (t) => e(t.in, ({ acts: e }) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.v)(e)(t));



/***/ }),

/***/ 6339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ slots),
/* harmony export */   t: () => (/* binding */ placeClient)
/* harmony export */ });
/* harmony import */ var _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6996);

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
	...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.c)(n),
	kms: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.s)(n)
});



/***/ }),

/***/ 9462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6996);
/* harmony import */ var _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6584);
/* harmony import */ var _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2604);
/* harmony import */ var _place_client_ClESPkWc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6339);
/* harmony import */ var _distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9483);





// packages/domain/src/tagging/copies.ts
const copiesIn = (e) => e.flatMap(({ in: e, facts: t }) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_2__.y)(t) ? [] : t.resources.map((t) => ({
	...t,
	in: e
})));
const unread = (e) => {
	const t = e.flatMap(({ in: e, facts: t }) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_2__.y)(t) ? [{
		...t,
		text: `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(e)}: ${t.why}`
	}] : []);
	return {
		passing: t.filter(({ transient: e }) => e).map(({ text: e }) => e),
		refused: t.filter(({ transient: e }) => !e).map(({ text: e }) => e)
	};
};
const blindAccounts = (e) => e.flatMap(({ in: e, facts: t }) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_2__.y)(t) || !t.shared ? [] : [`${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(e)} launches the image by a share and sees of its tags only ${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.un}\u2026: family and fingerprint. A watermark crosses too (watermark: true).`]);
// packages/domain/src/tagging/tag-limits.ts
const ie = 50;
const ae = 128;
const oe = 256;
const Y = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const X = "letters, digits, spaces and _ . : / = + - @";
const isReserved = (e) => /^aws:/i.test(e);
const length = (e) => [...e].length;
const faults = (e, t) => [
	...e === "" ? ["it has no key"] : [],
	...length(e) > 128 ? [`its key has ${length(e)} characters, ${128} are allowed`] : [],
	...length(t) > 256 ? [`its value has ${length(t)} characters, ${256} are allowed`] : [],
	...Y.test(e) && Y.test(t) ? [] : [`only ${X} are allowed`]
];
const faultsOfOwnTag = (e, t) => [
	...faults(e, t),
	...isReserved(e) ? ["keys that begin with aws: are reserved"] : [],
	...e.toLowerCase().startsWith("golden-ami:") ? [`keys that begin with ${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.ln} are written by tag-ami itself`] : []
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
	const r = agreed(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.imageArn, ask("image-arn"), tag(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.sn), e.imageArn);
	const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(r);
	if (r !== "" && i === void 0) n.push(`${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.imageArn}: ${r} is not the ARN of an image build version (arn:\u2026:image/<name>/<version>/<build>).`);
	const a = i === void 0 ? void 0 : {
		value: i.split("/")[0] ?? "",
		by: r
	};
	const o = new Map([
		...e.tags,
		[_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.family, agreed(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.family, ask("family"), e.family)],
		[_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.stage, agreed(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.stage, ask("stage"), e.stage)],
		[_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.version, agreed(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.version, "the image ARN does not say it", a)],
		[_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.fingerprint, agreed(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.fingerprint, ask("fingerprint"), e.fingerprint)],
		[_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.parent, agreed(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.parent, ask("parent"), e.parent)],
		[_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.architecture, agreed(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.architecture, "EC2 does not say it", {
			value: t.architecture,
			by: "EC2"
		})],
		[_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.builtAt, seconds(t.created)],
		[_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.imageArn, r],
		...history(e, t)
	]);
	return n.length > 0 ? { complaints: n } : { tags: o };
};
const history = (e, { tags: t }) => {
	const first = (e, n) => {
		const r = t.get(e) ?? n;
		return r === "" ? [] : [[e, r]];
	};
	const n = t.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.environments);
	return [
		...first(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.repository, e.repository),
		...first(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.commit, e.commit),
		...first(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.run, e.run),
		...first(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.environments, ""),
		...e.environment === void 0 ? [] : [[_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.environments, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.fn)(n, e.environment)]]
	];
};
const seconds = (e) => new Date(e).toISOString().replace(/\.\d{3}Z$/, "Z");
// packages/domain/src/tagging/tag-image.ts
const Z = new Map();
const tagImage = (e, t, n) => {
	const failed = (e, t, n = Z) => ({ end: {
		outcome: "failed",
		release: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(n.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.imageArn) ?? ""),
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
	const l = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(a.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.imageArn) ?? "");
	const end = (e, n, r) => ({ end: {
		outcome: e,
		release: l,
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
			code: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(t),
			text: `${e}: ${t.message}`
		}] : [];
	});
	const [p] = f;
	if (p) return end("failed", f.map(({ text: e }) => e).join("\n"), p.code);
	const { passing: m, refused: h } = unread(t.copies);
	if (m.length > 0 && !n.cancelled) return {
		wait: m.join("; "),
		stuck: "aws.unreachable"
	};
	const g = [...h, ...m];
	if (g.length > 0) return end("failed", `not looked at: ${g.join("; ")}`, "tag.copies");
	const _ = o.filter(({ id: e }) => lacking(t.past.get(e) ?? Z, a).length > 0);
	const v = t.copies.filter(({ facts: e }) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_2__.v)(e) && e.resources.length > 0).length;
	const y = v === 0 ? "" : `, and so have its copies in ${v} ${v === 1 ? "place" : "places"}`;
	return _.length === 0 ? end("unchanged", `${e.image} and its ${t.snapshots.length} snapshots have all tags already${y}`) : end("tagged", `${_.map(({ id: e }) => e).join(", ")} have all tags`);
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
		facts: (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_2__.y)(e) ? e : {
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
const se = 20;
const lookAtCopies = async (e, { image: n, fingerprint: r, home: i, cells: a }) => {
	if (a.length === 0) return [];
	const o = {
		source: {
			image: n,
			fingerprint: r
		},
		home: i,
		cells: a,
		distribute: "none",
		shareWith: [],
		keys: [],
		watermark: void 0,
		deadline: 0,
		digest: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.o
	};
	const s = await (0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_4__.n)(async (t, n) => n((await e(t)).copies), o, void 0);
	const c = [...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$n)(o).filter((e) => e !== i.region).map((e) => ({
		in: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Xn)(o, e),
		facts: s.home.get(e)
	})), ...a.filter((e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Zn)(o, e)).map((e) => ({
		in: e,
		facts: s.cells.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(e))
	}))];
	const l = (0,_place_client_ClESPkWc_js__WEBPACK_IMPORTED_MODULE_3__.n)(se);
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__._)(c.map((t) => l(async () => ({
		in: t.in,
		facts: await withTags(e, t.in, t.facts)
	}))));
};
const withTags = async (e, t, n) => {
	if (!n || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_2__.y)(n)) return n ?? {
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
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.h)(async () => {
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
	const s = await n(i.tags.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.fingerprint));
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
const ce = `allowed: key=value, keys up to ${128} and values up to ${256} of ${X}`;
const readTags = (e) => {
	const t = new Map();
	const n = [];
	const complain = (e, t = ce) => void n.push({
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
const le = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.dr)("^[0-9a-f]{64}$", "64 hexadecimal digits, as build-stage answers with");
const Q = "(?:0|[1-9]\\d{0,8})";
const $ = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.dr)(`^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(?:\\d{12}|aws):image/[a-z0-9_-]+/${Q}\\.${Q}\\.${Q}/[1-9]\\d{0,8}$`, "the ARN of an image build version (arn:aws:imagebuilder:<region>:<account>:image/<name>/<version>/<build>)");
const ue = {
	"ami-id": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.G)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.q)),
	"image-arn": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$)($)),
	environment: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.jn)),
	stage: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Mn)),
	fingerprint: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$)(le)),
	parent: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.q)),
	tags: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.K,
	config: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.K,
	"dry-run": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.G)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.X),
	audience: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.U)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Y)
};
const de = "image";
const fe = "000000000000";
const said = (e, t) => e === void 0 || e === "" ? void 0 : {
	value: e,
	by: t
};
const readWish = async (e) => {
	const t = e.input;
	const n = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.ot)(e, t("config"));
	const r = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.W)(ue, t);
	const i = readTags(t("tags"));
	const a = "file" in n ? n.file : void 0;
	const o = {
		environment: t("environment"),
		stage: t("stage")
	};
	const s = Object.fromEntries(Object.entries(o).filter(([, e]) => e !== ""));
	const c = a ? void 0 : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.lt)(fe, e.aws.region ?? "us-east-1", { family: de });
	const l = "complaints" in n ? void 0 : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.st)(e, "tag-ami", a, s, c);
	const { own: u, delivery: { delivery: d } } = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.et)({
		config: n,
		own: r,
		delivery: l,
		wrongTags: i.complaints
	});
	const { values: f } = u;
	const p = f["image-arn"];
	const { repository: m, sha: g } = e.github;
	return {
		wish: {
			image: f["ami-id"],
			family: a ? said(d.family, a.path) : said(t("family"), "the input family"),
			stage: said(f.stage, "the input stage"),
			fingerprint: said(f.fingerprint, "the input fingerprint"),
			parent: said(f.parent, "the input parent"),
			imageArn: said(p, "the input image-arn"),
			environment: f.environment,
			repository: m,
			commit: g,
			run: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.tt)(e.github),
			tags: i.tags
		},
		home: a ? d.home : void 0,
		file: a ? d : void 0,
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
	const { why: n, code: r = "aws.unreachable" } = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.pt)(e);
	const i = e.world?.image;
	const a = i && wantedTags(t, i);
	const o = a && "tags" in a ? a.tags : new Map();
	return {
		release: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(o.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.cn.imageArn) ?? "") ?? "",
		tags: o,
		steps: [],
		notes: [],
		outcome: "failed",
		why: n,
		code: r === "run.unfinished" ? "aws.unreachable" : r
	};
};
// actions/tag-ami/src/clients.ts
const pe = "golden-ami-tag-ami";
const once = (e) => [...new Map(e.map((e) => [(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(e), e])).values()];
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
		const a = r.get(t) ?? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.t)(e, t, n.home.region, i?.role, pe);
		r.set(t, a);
		a.catch(() => r.delete(t));
		return a;
	};
	return async (e) => {
		const t = {
			...await edgeOf(e.account),
			region: e.region
		};
		const n = i.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(e)) ?? {
			copies: (0,_place_client_ClESPkWc_js__WEBPACK_IMPORTED_MODULE_3__.t)(t),
			tags: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)
		};
		i.set((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(e), n);
		return n;
	};
};
const tagClientIn = (e, t) => (n) => e && n ? e(n).then(({ tags: e }) => e) : Promise.resolve(t);
// actions/tag-ami/src/main.ts
const me = 9e5;
const tag = async ({ wish: e, home: t, file: n, dryRun: i, audience: a }, o) => {
	const s = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.nt)(o, a);
	const c = t && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.hr)(t, e.environment);
	const l = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.t)(s, t?.account, t?.region ?? s.region, c, "golden-ami-tag-ami");
	const u = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.i)(l);
	const d = n && clientsIn(s, l, n);
	const f = tagClientIn(d, u);
	const copies = async (t) => {
		const r = t ?? e.fingerprint?.value;
		if (!n || !d || r === void 0) return [];
		return [...await lookAtCopies(d, {
			image: e.image,
			fingerprint: r,
			home: n.home,
			cells: placesOf(n)
		}), ...blindPlaces(n, e.environment).map((e) => ({
			in: e,
			facts: {
				resources: [],
				shared: true
			}
		}))];
	};
	const p = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.C)({
		machine: (t, n) => tagImage(e, t, n),
		look: (t) => lookAtTags(u, e.image, copies, t),
		act: async (e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.v)((await f(e.in)).acts)(e),
		predict: predictTags,
		classifyError: _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_1__.n,
		dryRun: i,
		timeout: me
	}, o);
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.y)(p, {
		planned: ({ end: e, planned: t }) => planned(e, t),
		ended: ({ end: e }) => ended(e),
		stopped: (t) => stopped(t, e)
	});
};
// actions/tag-ami/src/outputs.ts
const he = {
	"ami-id": "",
	release: "",
	tags: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.I)({}),
	plan: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.I)([])
};
// actions/tag-ami/src/summary.ts
const ge = {
	..._context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.k,
	tagged: "\u2705 Tagged",
	failed: "\u274C Not tagged"
};
const summary = (e, t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.j)([
	`### ${ge[t.outcome]}: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(e)}${t.release === "" ? "" : ` (${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(t.release)})`}`,
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(t.why),
	t.notes.map((e) => `- ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(e)}`).join("\n"),
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.M)(t.steps),
	tagsTable(t)
]);
const tagsTable = ({ tags: e }) => e.size === 0 ? "" : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.H)(["Tag", "Value"], [...e].map(([e, t]) => [(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(e), (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(t)]));
// actions/tag-ami/src/index.ts
const run = (e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.O)(e, he, async () => {
	const t = await readWish(e);
	const { image: n } = t.wish;
	const r = await tag(t, e);
	const { release: i, tags: a, steps: s } = r;
	return {
		conclusion: r,
		outputs: {
			"ami-id": n,
			release: i,
			tags: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.I)(Object.fromEntries(a)),
			plan: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.L)(s)
		},
		summary: summary(n, r)
	};
});



/***/ })

};
