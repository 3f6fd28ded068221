export const id = 628;
export const ids = [628];
export const modules = {

/***/ 1643:
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
/* harmony import */ var _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1240);
/* harmony import */ var _place_client_BeduR0P9_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4092);


// packages/domain/src/distribution/watermark.ts
const h = 5;
const watermarkName = (e, t) => `${e}.${t}`;
const isOurs = ({ watermark: e, home: t }, n, r) => r === `${t.account}:${e}` || r === `${n.account}:${e}`;
const lacksWatermark = (e, t, { watermarks: n }) => e.watermark !== void 0 && !n.some((n) => isOurs(e, t, n));
const hasNoRoom = ({ watermarks: e }) => e.length >= 5;
// packages/domain/src/distribution/finish.ts
const g = 6e4;
const isProtected = ({ protection: e }) => e.startsWith("enabled");
const finishCopy = (e, t, n, r, i) => {
	const a = {
		on: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(t),
		in: t,
		image: n.id
	};
	const o = [];
	if (lacksWatermark(e, t, n)) {
		if (hasNoRoom(n)) return { why: `${n.id} has ${n.watermarks.length} watermarks, and ${5} are allowed.` };
		o.push({
			...a,
			do: "attach-watermark",
			watermark: e.watermark ?? "",
			because: `${n.id} has no ${e.watermark}`
		});
	}
	const { deprecation: s } = r;
	if (s !== void 0 && n.deprecation === void 0 && s > i + g) o.push({
		...a,
		do: "deprecate-image",
		when: s,
		because: `${r.id} is deprecated then`
	});
	if (isProtected(r) && !isProtected(n)) o.push({
		...a,
		do: "protect-image",
		cooldown: r.protection === "enabled-with-cooldown",
		because: `${r.id} is protected from deregistration`
	});
	return o;
};
const isSettled = (e, t, n, r) => {
	const i = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(n);
	if (i?.state !== "available") return false;
	const a = finishCopy(e, t, i, r, 0);
	return "why" in a || a.length === 0;
};
// packages/domain/src/distribution/preflight-keys.ts
const autoScalingRole = ({ account: e, region: t }) => `arn:${(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(t)}:iam::${e}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`;
const otherRegions = (e) => [...new Set(e.cells.filter((t) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(e, t) && t.region !== e.home.region).map(({ region: e }) => e))];
const keysOfCopies = (n) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Un)(n).filter((e) => e !== n.home.region).flatMap((r) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(n, (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(n, r)) ?? []);
const keysOfCells = (e) => e.distribute === "copy" ? e.cells.filter((t) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(e, t)).flatMap((n) => {
	const r = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(e, n);
	return r === void 0 ? [] : [[n, r]];
}) : [];
const unansweredKeys = ({ keys: e, cellKeys: t }) => [...new Set([...e, ...t].flatMap(([e, t]) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.lr)(t) && t.transient ? [`${e}: ${t.why}`] : []))];
const keyProblems = (n, i, { encrypted: a }) => {
	const { keys: o, cellKeys: s, launchers: c } = i;
	const l = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Un)(n).filter((e) => e !== n.home.region && isLacking(i.home.get(e))).flatMap((r) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(n, (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(n, r)) ?? []);
	const rolesOf = (e) => c?.get((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e)) ?? [autoScalingRole(e)];
	const u = [...[...o].map(([e, t]) => keyProblem(n, e, t, l.includes(e) ? n.home.account : void 0, rolesOf)), ...keysOfCells(n).map(([e, t]) => cellProblem(e, t, s.get((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e)), isLacking(i.cells.get((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e)))))];
	return {
		problems: [...new Set([...u.flatMap(({ problems: e }) => e), ...a ? withoutKey(n) : []])],
		notes: [...new Set(u.flatMap(({ notes: e }) => e))]
	};
};
const isLacking = (e) => !e || (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.lr)(e) || (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(e.copies) === void 0;
const withoutKey = (n) => otherRegions(n).filter((r) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(n, (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(n, r)) === void 0).map((e) => `The image is encrypted: its copy in ${e} would be under the AWS managed key, which cannot be shared. Name a key in kms-keys.`);
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
	if ((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.cr)(t)) return t.state === "Enabled" ? void 0 : problem(`${e} cannot be used: KMS says that it is ${t.state}.`);
	return t.transient || n === void 0 ? note(`Whether ${e} can be used was not looked at: ${t.why}.`) : problem(`Account ${n} may not look at ${e}, under which it is to copy: ${t.why}.`);
};
const cellProblem = (e, t, n, r) => n === void 0 ? note(`Whether ${(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e)} can use ${t} was not looked at.`) : unusable(t, n, r ? e.account : void 0) ?? _;
const keyProblem = (e, t, n, r, a) => {
	const o = unusable(t, n, r);
	if (o || (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.lr)(n) || "isMissing" in n) return o ?? _;
	const s = e.cells.filter((n) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(e, n) && n.region === regionOf(e, t));
	if (s.length === 0) return _;
	if (n.manager === "AWS") return problem(managedByAws(e, t));
	if (e.distribute === "copy") return _;
	const { grantees: c } = n;
	if ((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.lr)(c)) return note(`Whether Auto Scaling in the other accounts may use ${t} was not looked at: ${c.why}.`);
	return {
		problems: s.flatMap(a).filter((e) => !c.includes(e)).map((e) => `${t} has no grant for ${e}: Auto Scaling could launch nothing there.`),
		notes: []
	};
};
// packages/domain/src/distribution/needs.ts
const factsOf = ({ cells: e }, t) => e.get((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(t));
const isOnItsOwn = (e, t, n) => {
	const r = factsOf(t, n);
	if (!(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(e, n) || e.distribute === "share" || !r || (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.lr)(r)) return false;
	return (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(r.copies) !== void 0 || (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(r.copies, t.past) !== void 0;
};
const accountsInNeed = (e, t, n) => e.cells.filter((r) => r.region === n && (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(e, r) && !isOnItsOwn(e, t, r)).filter((n) => {
	const r = factsOf(t, n);
	if (r && (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.lr)(r)) return e.distribute === "share";
	return !r?.sees || e.distribute === "copy";
}).map(({ account: e }) => e);
const needsPermissions = (e, t, n) => accountsInNeed(e, t, n).length > 0 || e.shareWith.length > 0 && e.distribute !== "none";
const needsHome = (e, t, n) => e.cells.some((r) => r.region === n && !isOnItsOwn(e, t, r)) || e.shareWith.length > 0 && e.distribute !== "none";
// packages/domain/src/distribution/world.ts
const permissionsIn = ({ home: e }, t) => {
	const n = e.get(t);
	return (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.cr)(n) ? n.permissions : void 0;
};
// packages/domain/src/distribution/past.ts
const pastOf = ({ cells: e }, t) => {
	const n = [...t.home.values(), ...t.cells.values()].flatMap((e) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.lr)(e) ? [] : e.copies);
	const ids = (e) => n.filter((t) => t.state === e).map(({ id: e }) => e);
	const r = e.filter((e) => isLetIn(t, e)).map(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn);
	return {
		failed: new Set(ids("failed")),
		available: new Set([...ids("available"), ...r])
	};
};
const isLetIn = (e, t) => {
	const n = e.cells.get((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(t));
	if ((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.cr)(n)) return n.sees;
	return permissionsIn(e, t.region)?.launch.has(t.account) ?? false;
};
// packages/aws/src/distribution/distribution.ts
const v = 20;
const readAll = (e, t) => {
	const n = (0,_place_client_BeduR0P9_js__WEBPACK_IMPORTED_MODULE_1__.a)(v);
	return (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.f)(e.map((e) => n(() => t(e))));
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
const copiesAmong = (e, { source: { fingerprint: t } }, { name: n }) => e.filter(({ facts: e, fromInstance: r }) => !r && (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(e, {
	name: n,
	fingerprint: t
})).map(({ facts: e }) => e);
const lookAtHome = async (t, n, i, a) => {
	const read = async (r) => {
		const o = a?.home.get(r);
		const s = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.cr)(o) ? o.permissions : void 0;
		if (r === n.home.region) return {
			copies: i ? [i] : [],
			permissions: s
		};
		if (i && (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.cr)(o) && isSettled(n, (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(n, r), o.copies, i)) return o;
		return (0,_place_client_BeduR0P9_js__WEBPACK_IMPORTED_MODULE_1__.r)(async () => {
			const a = await t((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(n, r), (e) => e.descendants(n.source.image, n.home.region));
			return {
				copies: i ? copiesAmong(a, n, i) : [],
				permissions: s
			};
		});
	};
	const o = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Un)(n);
	const s = await readAll(o, read);
	return new Map(o.map((e, t) => [e, s[t]]));
};
const lookAtCells = async (e, t, n, r) => {
	const a = t.cells.filter((e) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(t, e));
	const read = async (i) => {
		const a = r?.cells.get((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(i));
		const o = r?.source;
		if ((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.cr)(a) && o && (a.sees || isSettled(t, i, a.copies, o))) return a;
		const l = n.get(i.region);
		const u = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.cr)(l) ? (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(l.copies) : void 0;
		if (u?.state !== "available") return (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.cr)(a) ? a : {
			copies: [],
			sees: false
		};
		return (0,_place_client_BeduR0P9_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => e(i, (e) => lookAtCell(e, t, i, u)));
	};
	const o = await readAll(a, read);
	return new Map(a.map((e, t) => [(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e), o[t]]));
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
const lookAtPermissions = async (t, n, r) => {
	const read = async ([i, a]) => {
		const o = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.cr)(a) ? (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(a.copies) : void 0;
		if (!(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.cr)(a) || o?.state !== "available" || !needsPermissions(n, r, i)) return a;
		return (0,_place_client_BeduR0P9_js__WEBPACK_IMPORTED_MODULE_1__.r)(async () => {
			const r = n.distribute === "copy";
			const ask = (e) => e.permissions(o.id, o.snapshots, r);
			return {
				...a,
				permissions: await t((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(n, i), ask)
			};
		});
	};
	const i = [...r.home];
	const a = await readAll(i, read);
	return new Map(i.map(([e], t) => [e, a[t]]));
};
const lookAtKeys = async (t, n, r) => {
	if (!r || n.distribute === "none") return new Map();
	const a = n.cells.some((e) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(n, e));
	const o = r.encrypted && a ? await (0,_place_client_BeduR0P9_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => t(n.home, (e) => e.keysOf(r.snapshots))) : [];
	const s = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.lr)(o) ? [["the key of its snapshots", o]] : [];
	const c = [...new Set([...(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.lr)(o) ? [] : o, ...keysOfCopies(n)])];
	const l = a && n.distribute === "share";
	const d = await readAll(c, (r) => {
		const i = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(n, r.split(":")[3] ?? n.home.region);
		return (0,_place_client_BeduR0P9_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => t(i, (e) => lookAtKey(e.kms, r, l)));
	});
	return new Map([...s, ...c.map((e, t) => [e, d[t]])]);
};
const lookAtCellKeys = async (e, t, n) => {
	const r = n ? keysOfCells(t) : [];
	const i = await readAll(r, ([t, n]) => (0,_place_client_BeduR0P9_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => e(t, (e) => lookAtKey(e.kms, n, false))));
	return new Map(r.map(([e], t) => [(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e), i[t]]));
};
const lookAtKey = async (e, t, n) => {
	const r = await e.key(t);
	if (!r) return { isMissing: true };
	const { arn: i, state: a, manager: o } = r;
	return {
		manager: o,
		state: a,
		grantees: o === "AWS" || !n ? [] : await (0,_place_client_BeduR0P9_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => e.grantees(i))
	};
};
const distributionActs = (e) => (t) => e(t.in, ({ acts: e }) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.y)(e)(t));



/***/ }),

/***/ 4092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ slots),
/* harmony export */   i: () => (/* binding */ unknownOf),
/* harmony export */   n: () => (/* binding */ orRefused),
/* harmony export */   r: () => (/* binding */ orUnknown),
/* harmony export */   t: () => (/* binding */ placeClient)
/* harmony export */ });
/* harmony import */ var _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1240);
/* harmony import */ var _classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1784);


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
// packages/aws/src/connection/unknown.ts
const unknownOf = (t, n = (e, { message: t }) => t) => {
	const a = (0,_classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_1__.n)(t);
	if ((0,_classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_1__.i)(a)) return (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.dr)(n(a, t), { transient: true });
	const { message: o, code: s } = a.refused;
	return (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.dr)(o, { code: s });
};
const orUnknown = async (e, t) => {
	try {
		return await e();
	} catch (e) {
		return unknownOf(e, t);
	}
};
const orRefused = async (e) => {
	try {
		return await e();
	} catch (e) {
		const t = unknownOf(e);
		if (t.transient) throw e;
		return t;
	}
};
// packages/aws/src/distribution/place-client.ts
const placeClient = (e) => ({
	...(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.s)(e),
	kms: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.o)(e)
});



/***/ }),

/***/ 2628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1240);
/* harmony import */ var _classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1784);
/* harmony import */ var _place_client_BeduR0P9_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4092);
/* harmony import */ var _distribution_DldpDxb5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1643);




// packages/domain/src/tagging/copies.ts
const copiesIn = (e) => e.flatMap(({ in: e, facts: t }) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.lr)(t) ? [] : t.resources.map((t) => ({
	...t,
	in: e
})));
const unread = (e) => {
	const t = e.flatMap(({ in: e, facts: t }) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.lr)(t) ? [{
		...t,
		text: `${(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e)}: ${t.why}`
	}] : []);
	return {
		passing: t.filter(({ transient: e }) => e).map(({ text: e }) => e),
		refused: t.filter(({ transient: e }) => !e).map(({ text: e }) => e)
	};
};
const blindAccounts = (e) => e.flatMap(({ in: e, facts: t }) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.lr)(t) || !t.shared ? [] : [`${(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e)} launches the image by a share and sees of its tags only ${_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.tn}\u2026: family and fingerprint. A watermark crosses too (watermark: true).`]);
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
	...e.toLowerCase().startsWith("golden-ami:") ? [`keys that begin with ${_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.en} are written by tag-ami itself`] : []
];
const overLimits = (e, t, n) => {
	const r = [...new Set([...t.keys(), ...n.keys()])].filter((e) => !isReserved(e)).length;
	return [...r > 50 ? [`${e} would have ${r} tags, ${50} are allowed.`] : [], ...[...n].flatMap(([t, n]) => faults(t, n).map((n) => `${e}, tag ${t}: ${n}.`))];
};
// packages/domain/src/tagging/wanted-tags.ts
const wantedTags = (e, n) => {
	const tag = (e) => {
		const t = n.tags.get(e);
		return t === void 0 ? void 0 : {
			value: t,
			by: `tag ${e} of ${n.id}`
		};
	};
	const r = [];
	const agreed = (e, t, ...i) => {
		const a = [tag(e), ...i].filter((e) => e !== void 0);
		const [o] = a;
		if (!o) r.push(`${e} is missing on ${n.id}: ${t}.`);
		else if (a.some(({ value: e }) => e !== o.value)) r.push(`${e} is contradictory: ${a.map(({ value: e, by: t }) => `${t} says ${e}`).join(", ")}.`);
		return o?.value ?? "";
	};
	const ask = (e) => `build-stage writes it; for an image from elsewhere the input ${e} says it`;
	const i = agreed(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.imageArn, ask("image-arn"), tag(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Qt), e.imageArn);
	const a = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(i);
	if (i !== "" && a === void 0) r.push(`${_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.imageArn}: ${i} is not the ARN of an image build version (arn:\u2026:image/<name>/<version>/<build>).`);
	const o = a === void 0 ? void 0 : {
		value: a.split("/")[0] ?? "",
		by: i
	};
	const s = new Map([
		...e.tags,
		[_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.family, agreed(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.family, ask("family"), e.family)],
		[_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.stage, agreed(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.stage, ask("stage"), e.stage)],
		[_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.version, agreed(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.version, "the image ARN does not say it", o)],
		[_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.fingerprint, agreed(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.fingerprint, ask("fingerprint"), e.fingerprint)],
		[_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.parent, agreed(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.parent, ask("parent"), e.parent)],
		[_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.architecture, agreed(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.architecture, "EC2 does not say it", {
			value: n.architecture,
			by: "EC2"
		})],
		[_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.builtAt, seconds(n.created)],
		[_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.imageArn, i],
		...history(e, n)
	]);
	return r.length > 0 ? { complaints: r } : { tags: s };
};
const history = (e, { tags: n }) => {
	const first = (e, t) => {
		const r = n.get(e) ?? t;
		return r === "" ? [] : [[e, r]];
	};
	const r = n.get(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.environments);
	return [
		...first(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.repository, e.repository),
		...first(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.commit, e.commit),
		...first(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.run, e.run),
		...first(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.environments, ""),
		...e.environment === void 0 ? [] : [[_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.environments, (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.rn)(r, e.environment)]]
	];
};
const seconds = (e) => new Date(e).toISOString().replace(/\.\d{3}Z$/, "Z");
// packages/domain/src/tagging/tag-image.ts
const Z = new Map();
const tagImage = (e, n, r) => {
	const failed = (e, n, r = Z) => ({ end: {
		outcome: "failed",
		release: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(r.get(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.imageArn) ?? ""),
		tags: r,
		notes: [],
		why: n,
		code: e
	} });
	const { image: i } = n;
	if (!i) return failed("image.missing", `This account has no available image ${e.image} in this region.`);
	const a = wantedTags(e, i);
	if ("complaints" in a) return failed("tag.metadata", a.complaints.join("\n"));
	const { tags: s } = a;
	const c = [
		i,
		...n.snapshots,
		...copiesIn(n.copies)
	];
	const l = c.flatMap(({ id: e, tags: t }) => overLimits(e, t, s));
	if (l.length > 0) return failed("tag.limits", l.join("\n"), s);
	const u = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(s.get(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.imageArn) ?? "");
	const end = (e, t, r) => ({ end: {
		outcome: e,
		release: u,
		tags: s,
		notes: blindAccounts(n.copies),
		why: t,
		...r ? { code: r } : {}
	} });
	const d = c.flatMap((e) => stepFor(e, s));
	const f = d.filter(({ on: e }) => !r.refused.has(e));
	if (r.cancelled && f.length > 0) return end("cancelled", `not tagged: ${f.map(({ on: e }) => e).join(", ")}`, "run.cancelled");
	if (f.length > 0) return { act: f };
	const p = d.flatMap(({ on: e }) => {
		const t = r.refused.get(e);
		return t ? [{
			code: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(t),
			text: `${e}: ${t.message}`
		}] : [];
	});
	const [m] = p;
	if (m) return end("failed", p.map(({ text: e }) => e).join("\n"), m.code);
	const { passing: g, refused: _ } = unread(n.copies);
	if (g.length > 0 && !r.cancelled) return {
		wait: g.join("; "),
		stuck: "aws.unreachable"
	};
	const v = [..._, ...g];
	if (v.length > 0) return end("failed", `not looked at: ${v.join("; ")}`, "tag.copies");
	const y = c.filter(({ id: e }) => lacking(n.past.get(e) ?? Z, s).length > 0);
	const b = n.copies.filter(({ facts: e }) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.cr)(e) && e.resources.length > 0).length;
	const x = b === 0 ? "" : `, and so have its copies in ${b} ${b === 1 ? "place" : "places"}`;
	return y.length === 0 ? end("unchanged", `${e.image} and its ${n.snapshots.length} snapshots have all tags already${x}`) : end("tagged", `${y.map(({ id: e }) => e).join(", ")} have all tags`);
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
		facts: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.lr)(e) ? e : {
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
		digest: _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.a
	};
	const s = await (0,_distribution_DldpDxb5_js__WEBPACK_IMPORTED_MODULE_3__.n)(async (t, n) => n((await e(t)).copies), o, void 0);
	const c = [...(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Un)(o).filter((e) => e !== i.region).map((e) => ({
		in: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(o, e),
		facts: s.home.get(e)
	})), ...a.filter((e) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(o, e)).map((e) => ({
		in: e,
		facts: s.cells.get((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e))
	}))];
	const l = (0,_place_client_BeduR0P9_js__WEBPACK_IMPORTED_MODULE_2__.a)(se);
	return (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.f)(c.map((t) => l(async () => ({
		in: t.in,
		facts: await withTags(e, t.in, t.facts)
	}))));
};
const withTags = async (e, t, n) => {
	if (!n || (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.lr)(n)) return n ?? {
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
	return (0,_place_client_BeduR0P9_js__WEBPACK_IMPORTED_MODULE_2__.r)(async () => {
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
const lookAtTags = async (e, n, r, i) => {
	const [a] = await e.images([{
		name: "image-id",
		values: [n]
	}]);
	if (!a) return {
		image: void 0,
		snapshots: [],
		copies: [],
		past: i?.past ?? new Map()
	};
	const o = a.snapshots.length === 0 ? new Map() : await e.tagsOf(a.snapshots);
	const s = a.snapshots.map((e) => ({
		id: e,
		tags: o.get(e) ?? new Map()
	}));
	const c = await r(a.tags.get(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.fingerprint));
	return {
		image: a,
		snapshots: s,
		copies: c,
		past: i?.past ?? new Map([
			a,
			...s,
			...copiesIn(c)
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
const le = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.tr)("^[0-9a-f]{64}$", "64 hexadecimal digits, as build-stage answers with");
const Q = "(?:0|[1-9]\\d{0,8})";
const $ = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.tr)(`^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(?:\\d{12}|aws):image/[a-z0-9_-]+/${Q}\\.${Q}\\.${Q}/[1-9]\\d{0,8}$`, "the ARN of an image build version (arn:aws:imagebuilder:<region>:<account>:image/<name>/<version>/<build>)");
const ue = {
	"ami-id": (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.W)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Z)(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.K)),
	"image-arn": (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Z)($)),
	environment: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Z)(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.xn)),
	stage: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Z)(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Sn)),
	fingerprint: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Z)(le)),
	parent: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Z)(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.K)),
	tags: _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.G,
	config: _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.G,
	"dry-run": (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.W)(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Y),
	audience: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.H)(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.J)
};
const de = "image";
const fe = "000000000000";
const said = (e, t) => e === void 0 || e === "" ? void 0 : {
	value: e,
	by: t
};
const readWish = async (t) => {
	const n = t.input;
	const r = await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.it)(t, n("config"));
	const i = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.U)(ue, n);
	const a = readTags(n("tags"));
	const o = "file" in r ? r.file : void 0;
	const s = {
		environment: n("environment"),
		stage: n("stage")
	};
	const c = Object.fromEntries(Object.entries(s).filter(([, e]) => e !== ""));
	const l = o ? void 0 : (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.st)(fe, t.aws.region ?? "us-east-1", { family: de });
	const u = "complaints" in r ? void 0 : (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.at)(t, "tag-ami", o, c, l);
	const { own: d, delivery: { delivery: f } } = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Q)({
		config: r,
		own: i,
		delivery: u,
		wrongTags: a.complaints
	});
	const { values: m } = d;
	const h = m["image-arn"];
	const { repository: g, sha: v } = t.github;
	return {
		wish: {
			image: m["ami-id"],
			family: o ? said(f.family, o.path) : said(n("family"), "the input family"),
			stage: said(m.stage, "the input stage"),
			fingerprint: said(m.fingerprint, "the input fingerprint"),
			parent: said(m.parent, "the input parent"),
			imageArn: said(h, "the input image-arn"),
			environment: m.environment,
			repository: g,
			commit: v,
			run: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$)(t.github),
			tags: a.tags
		},
		home: o ? f.home : void 0,
		file: o ? f : void 0,
		dryRun: m["dry-run"],
		audience: m.audience ?? "sts.amazonaws.com"
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
const stopped = (e, n) => {
	const { why: r, code: i = "aws.unreachable" } = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.dt)(e);
	const a = e.world?.image;
	const o = a && wantedTags(n, a);
	const s = o && "tags" in o ? o.tags : new Map();
	return {
		release: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(s.get(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$t.imageArn) ?? "") ?? "",
		tags: s,
		steps: [],
		notes: [],
		outcome: "failed",
		why: r,
		code: i === "run.unfinished" ? "aws.unreachable" : i
	};
};
// actions/tag-ami/src/clients.ts
const pe = "golden-ami-tag-ami";
const once = (e) => [...new Map(e.map((e) => [(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e), e])).values()];
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
		const a = r.get(t) ?? (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.t)(e, t, n.home.region, i?.role, pe);
		r.set(t, a);
		a.catch(() => r.delete(t));
		return a;
	};
	return async (e) => {
		const t = {
			...await edgeOf(e.account),
			region: e.region
		};
		const n = i.get((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e)) ?? {
			copies: (0,_place_client_BeduR0P9_js__WEBPACK_IMPORTED_MODULE_2__.t)(t),
			tags: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.r)(t)
		};
		i.set((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.zn)(e), n);
		return n;
	};
};
const tagClientIn = (e, t) => (n) => e && n ? e(n).then(({ tags: e }) => e) : Promise.resolve(t);
// actions/tag-ami/src/main.ts
const me = 9e5;
const tag = async ({ wish: e, home: t, file: n, dryRun: r, audience: i }, a) => {
	const o = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.et)(a, i);
	const s = t && (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.ar)(t, e.environment);
	const c = await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.t)(o, t?.account, t?.region ?? o.region, s, "golden-ami-tag-ami");
	const l = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.r)(c);
	const u = n && clientsIn(o, c, n);
	const d = tagClientIn(u, l);
	const copies = async (t) => {
		const r = t ?? e.fingerprint?.value;
		if (!n || !u || r === void 0) return [];
		return [...await lookAtCopies(u, {
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
	const f = await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.w)({
		machine: (t, n) => tagImage(e, t, n),
		look: (t) => lookAtTags(l, e.image, copies, t),
		act: async (e) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.y)((await d(e.in)).acts)(e),
		predict: predictTags,
		classifyError: _classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_1__.n,
		dryRun: r,
		timeout: me
	}, a);
	return (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.b)(f, {
		planned: ({ end: e, planned: t }) => planned(e, t),
		ended: ({ end: e }) => ended(e),
		stopped: (t) => stopped(t, e)
	});
};
// actions/tag-ami/src/outputs.ts
const he = {
	"ami-id": "",
	release: "",
	tags: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.I)({}),
	plan: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.I)([])
};
// actions/tag-ami/src/summary.ts
const ge = {
	..._context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.A,
	tagged: "\u2705 Tagged",
	failed: "\u274C Not tagged"
};
const summary = (e, t) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.M)([
	`### ${ge[t.outcome]}: ${(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.z)(e)}${t.release === "" ? "" : ` (${(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.z)(t.release)})`}`,
	(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.z)(t.why),
	t.notes.map((e) => `- ${(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.z)(e)}`).join("\n"),
	(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.N)(t.steps),
	tagsTable(t)
]);
const tagsTable = ({ tags: e }) => e.size === 0 ? "" : (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.V)(["Tag", "Value"], [...e].map(([e, t]) => [(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.z)(e), (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.z)(t)]));
// actions/tag-ami/src/index.ts
const run = (e) => (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.k)(e, he, async () => {
	const t = await readWish(e);
	const { image: n } = t.wish;
	const r = await tag(t, e);
	const { release: i, tags: a, steps: o } = r;
	return {
		conclusion: r,
		outputs: {
			"ami-id": n,
			release: i,
			tags: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.I)(Object.fromEntries(a)),
			plan: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.L)(o)
		},
		summary: summary(n, r)
	};
});



/***/ })

};
