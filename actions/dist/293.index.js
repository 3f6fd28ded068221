export const id = 293;
export const ids = [293];
export const modules = {

/***/ 1535:
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
/* harmony import */ var _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1319);
/* harmony import */ var _place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8668);


// packages/domain/src/distribution/watermark.ts
const h = 5;
const watermarkName = (e, t) => `${e}.${t}`;
const isOurs = ({ watermark: e, home: t }, n, r) => r === `${t.account}:${e}` || r === `${n.account}:${e}`;
const lacksWatermark = (e, t, { watermarks: n }) => e.watermark !== void 0 && !n.some((n) => isOurs(e, t, n));
const hasNoRoom = ({ watermarks: e }) => e.length >= 5;
// packages/domain/src/distribution/finish.ts
const g = 6e4;
const isProtected = ({ protection: e }) => e.startsWith("enabled");
const finishCopy = (t, n, r, i, a) => {
	const o = {
		on: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(n),
		in: n,
		image: r.id
	};
	const s = [];
	if (lacksWatermark(t, n, r)) {
		if (hasNoRoom(r)) return { why: `${r.id} has ${r.watermarks.length} watermarks, and ${5} are allowed.` };
		s.push({
			...o,
			do: "attach-watermark",
			watermark: t.watermark ?? "",
			because: `${r.id} has no ${t.watermark}`
		});
	}
	const { deprecation: c } = i;
	if (c !== void 0 && r.deprecation === void 0 && c > a + g) s.push({
		...o,
		do: "deprecate-image",
		when: c,
		because: `${i.id} is deprecated then`
	});
	if (isProtected(i) && !isProtected(r)) s.push({
		...o,
		do: "protect-image",
		cooldown: i.protection === "enabled-with-cooldown",
		because: `${i.id} is protected from deregistration`
	});
	return s;
};
const isSettled = (e, t, n, i) => {
	const a = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(n);
	if (a?.state !== "available") return false;
	const o = finishCopy(e, t, a, i, 0);
	return "why" in o || o.length === 0;
};
// packages/domain/src/distribution/preflight-keys.ts
const autoScalingRole = ({ account: e, region: n }) => `arn:${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.En)(n)}:iam::${e}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`;
const otherRegions = (e) => [...new Set(e.cells.filter((t) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(e, t) && t.region !== e.home.region).map(({ region: e }) => e))];
const keysOfCopies = (e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Wn)(e).filter((t) => t !== e.home.region).flatMap((t) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Un)(e, (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(e, t)) ?? []);
const keysOfCells = (e) => e.distribute === "copy" ? e.cells.filter((t) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(e, t)).flatMap((t) => {
	const n = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Un)(e, t);
	return n === void 0 ? [] : [[t, n]];
}) : [];
const unansweredKeys = ({ keys: e, cellKeys: t }) => [...new Set([...e, ...t].flatMap(([e, t]) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ur)(t) && t.transient ? [`${e}: ${t.why}`] : []))];
const keyProblems = (t, n, { encrypted: r }) => {
	const { keys: s, cellKeys: c, launchers: l } = n;
	const u = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Wn)(t).filter((e) => e !== t.home.region && isLacking(n.home.get(e))).flatMap((e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Un)(t, (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(t, e)) ?? []);
	const rolesOf = (t) => l?.get((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(t)) ?? [autoScalingRole(t)];
	const d = [...[...s].map(([e, n]) => keyProblem(t, e, n, u.includes(e) ? t.home.account : void 0, rolesOf)), ...keysOfCells(t).map(([t, r]) => cellProblem(t, r, c.get((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(t)), isLacking(n.cells.get((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(t)))))];
	return {
		problems: [...new Set([...d.flatMap(({ problems: e }) => e), ...r ? withoutKey(t) : []])],
		notes: [...new Set(d.flatMap(({ notes: e }) => e))]
	};
};
const isLacking = (e) => !e || (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ur)(e) || (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(e.copies) === void 0;
const withoutKey = (e) => otherRegions(e).filter((t) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Un)(e, (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(e, t)) === void 0).map((e) => `The image is encrypted: its copy in ${e} would be under the AWS managed key, which cannot be shared. Name a key in kms-keys.`);
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
	if ((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.lr)(t)) return t.state === "Enabled" ? void 0 : problem(`${e} cannot be used: KMS says that it is ${t.state}.`);
	return t.transient || n === void 0 ? note(`Whether ${e} can be used was not looked at: ${t.why}.`) : problem(`Account ${n} may not look at ${e}, under which it is to copy: ${t.why}.`);
};
const cellProblem = (t, n, r, i) => r === void 0 ? note(`Whether ${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(t)} can use ${n} was not looked at.`) : unusable(n, r, i ? t.account : void 0) ?? _;
const keyProblem = (e, t, r, i, a) => {
	const o = unusable(t, r, i);
	if (o || (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ur)(r) || "isMissing" in r) return o ?? _;
	const s = e.cells.filter((r) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(e, r) && r.region === regionOf(e, t));
	if (s.length === 0) return _;
	if (r.manager === "AWS") return problem(managedByAws(e, t));
	if (e.distribute === "copy") return _;
	const { grantees: c } = r;
	if ((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ur)(c)) return note(`Whether Auto Scaling in the other accounts may use ${t} was not looked at: ${c.why}.`);
	return {
		problems: s.flatMap(a).filter((e) => !c.includes(e)).map((e) => `${t} has no grant for ${e}: Auto Scaling could launch nothing there.`),
		notes: []
	};
};
// packages/domain/src/distribution/needs.ts
const factsOf = ({ cells: t }, n) => t.get((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(n));
const isOnItsOwn = (e, t, i) => {
	const a = factsOf(t, i);
	if (!(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(e, i) || e.distribute === "share" || !a || (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ur)(a)) return false;
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(a.copies) !== void 0 || (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(a.copies, t.past) !== void 0;
};
const accountsInNeed = (e, t, r) => e.cells.filter((i) => i.region === r && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(e, i) && !isOnItsOwn(e, t, i)).filter((n) => {
	const r = factsOf(t, n);
	if (r && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ur)(r)) return e.distribute === "share";
	return !r?.sees || e.distribute === "copy";
}).map(({ account: e }) => e);
const needsPermissions = (e, t, n) => accountsInNeed(e, t, n).length > 0 || e.shareWith.length > 0 && e.distribute !== "none";
const needsHome = (e, t, n) => e.cells.some((r) => r.region === n && !isOnItsOwn(e, t, r)) || e.shareWith.length > 0 && e.distribute !== "none";
// packages/domain/src/distribution/world.ts
const permissionsIn = ({ home: e }, t) => {
	const n = e.get(t);
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.lr)(n) ? n.permissions : void 0;
};
// packages/domain/src/distribution/past.ts
const pastOf = ({ cells: t }, n) => {
	const r = [...n.home.values(), ...n.cells.values()].flatMap((e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ur)(e) ? [] : e.copies);
	const ids = (e) => r.filter((t) => t.state === e).map(({ id: e }) => e);
	const i = t.filter((e) => isLetIn(n, e)).map(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn);
	return {
		failed: new Set(ids("failed")),
		available: new Set([...ids("available"), ...i])
	};
};
const isLetIn = (t, n) => {
	const r = t.cells.get((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(n));
	if ((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.lr)(r)) return r.sees;
	return permissionsIn(t, n.region)?.launch.has(n.account) ?? false;
};
// packages/aws/src/distribution/distribution.ts
const v = 20;
const readAll = (e, t) => {
	const n = (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_1__.a)(v);
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.p)(e.map((e) => n(() => t(e))));
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
const copiesAmong = (e, { source: { fingerprint: t } }, { name: n }) => e.filter(({ facts: e, fromInstance: r }) => !r && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(e, {
	name: n,
	fingerprint: t
})).map(({ facts: e }) => e);
const lookAtHome = async (e, t, n, r) => {
	const read = async (i) => {
		const o = r?.home.get(i);
		const s = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.lr)(o) ? o.permissions : void 0;
		if (i === t.home.region) return {
			copies: n ? [n] : [],
			permissions: s
		};
		if (n && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.lr)(o) && isSettled(t, (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(t, i), o.copies, n)) return o;
		return (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_1__.r)(async () => {
			const r = await e((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(t, i), (e) => e.descendants(t.source.image, t.home.region));
			return {
				copies: n ? copiesAmong(r, t, n) : [],
				permissions: s
			};
		});
	};
	const i = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Wn)(t);
	const s = await readAll(i, read);
	return new Map(i.map((e, t) => [e, s[t]]));
};
const lookAtCells = async (t, i, a, o) => {
	const s = i.cells.filter((e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(i, e));
	const read = async (n) => {
		const s = o?.cells.get((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(n));
		const c = o?.source;
		if ((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.lr)(s) && c && (s.sees || isSettled(i, n, s.copies, c))) return s;
		const l = a.get(n.region);
		const d = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.lr)(l) ? (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(l.copies) : void 0;
		if (d?.state !== "available") return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.lr)(s) ? s : {
			copies: [],
			sees: false
		};
		return (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => t(n, (e) => lookAtCell(e, i, n, d)));
	};
	const c = await readAll(s, read);
	return new Map(s.map((t, n) => [(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(t), c[n]]));
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
	const read = async ([i, o]) => {
		const s = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.lr)(o) ? (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(o.copies) : void 0;
		if (!(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.lr)(o) || s?.state !== "available" || !needsPermissions(t, n, i)) return o;
		return (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_1__.r)(async () => {
			const n = t.distribute === "copy";
			const ask = (e) => e.permissions(s.id, s.snapshots, n);
			return {
				...o,
				permissions: await e((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(t, i), ask)
			};
		});
	};
	const i = [...n.home];
	const o = await readAll(i, read);
	return new Map(i.map(([e], t) => [e, o[t]]));
};
const lookAtKeys = async (e, t, r) => {
	if (!r || t.distribute === "none") return new Map();
	const i = t.cells.some((e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(t, e));
	const o = r.encrypted && i ? await (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => e(t.home, (e) => e.keysOf(r.snapshots))) : [];
	const s = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ur)(o) ? [["the key of its snapshots", o]] : [];
	const c = [...new Set([...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ur)(o) ? [] : o, ...keysOfCopies(t)])];
	const l = i && t.distribute === "share";
	const u = await readAll(c, (n) => {
		const r = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(t, n.split(":")[3] ?? t.home.region);
		return (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => e(r, (e) => lookAtKey(e.kms, n, l)));
	});
	return new Map([...s, ...c.map((e, t) => [e, u[t]])]);
};
const lookAtCellKeys = async (t, n, r) => {
	const i = r ? keysOfCells(n) : [];
	const a = await readAll(i, ([e, n]) => (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => t(e, (e) => lookAtKey(e.kms, n, false))));
	return new Map(i.map(([t], n) => [(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(t), a[n]]));
};
const lookAtKey = async (e, t, n) => {
	const r = await e.key(t);
	if (!r) return { isMissing: true };
	const { arn: i, state: a, manager: o } = r;
	return {
		manager: o,
		state: a,
		grantees: o === "AWS" || !n ? [] : await (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => e.grantees(i))
	};
};
const distributionActs = (e) => (t) => e(t.in, ({ acts: e }) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.b)(e)(t));



/***/ }),

/***/ 8668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ slots),
/* harmony export */   i: () => (/* binding */ unknownOf),
/* harmony export */   n: () => (/* binding */ orRefused),
/* harmony export */   r: () => (/* binding */ orUnknown),
/* harmony export */   t: () => (/* binding */ placeClient)
/* harmony export */ });
/* harmony import */ var _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1319);
/* harmony import */ var _classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7708);


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
const unknownOf = (e, n = (e, { message: t }) => t) => {
	const a = (0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_1__.n)(e);
	if ((0,_classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_1__.i)(a)) return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.fr)(n(a, e), { transient: true });
	const { message: o, code: s } = a.refused;
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.fr)(o, { code: s });
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
const placeClient = (t) => ({
	...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.c)(t),
	kms: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.s)(t)
});



/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1319);
/* harmony import */ var _classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7708);
/* harmony import */ var _place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8668);
/* harmony import */ var _distribution_CD14O0iW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1535);




// packages/domain/src/tagging/copies.ts
const copiesIn = (e) => e.flatMap(({ in: e, facts: t }) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ur)(t) ? [] : t.resources.map((t) => ({
	...t,
	in: e
})));
const unread = (e) => {
	const t = e.flatMap(({ in: e, facts: t }) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ur)(t) ? [{
		...t,
		text: `${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(e)}: ${t.why}`
	}] : []);
	return {
		passing: t.filter(({ transient: e }) => e).map(({ text: e }) => e),
		refused: t.filter(({ transient: e }) => !e).map(({ text: e }) => e)
	};
};
const blindAccounts = (e) => e.flatMap(({ in: e, facts: t }) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ur)(t) || !t.shared ? [] : [`${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(e)} launches the image by a share and sees of its tags only ${_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.nn}\u2026: family and fingerprint. A watermark crosses too (watermark: true).`]);
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
	...e.toLowerCase().startsWith("golden-ami:") ? [`keys that begin with ${_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.tn} are written by tag-ami itself`] : []
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
	const i = agreed(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.imageArn, ask("image-arn"), tag(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.$t), e.imageArn);
	const a = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.zn)(i);
	if (i !== "" && a === void 0) r.push(`${_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.imageArn}: ${i} is not the ARN of an image build version (arn:\u2026:image/<name>/<version>/<build>).`);
	const o = a === void 0 ? void 0 : {
		value: a.split("/")[0] ?? "",
		by: i
	};
	const s = new Map([
		...e.tags,
		[_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.family, agreed(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.family, ask("family"), e.family)],
		[_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.stage, agreed(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.stage, ask("stage"), e.stage)],
		[_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.version, agreed(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.version, "the image ARN does not say it", o)],
		[_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.fingerprint, agreed(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.fingerprint, ask("fingerprint"), e.fingerprint)],
		[_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.parent, agreed(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.parent, ask("parent"), e.parent)],
		[_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.architecture, agreed(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.architecture, "EC2 does not say it", {
			value: n.architecture,
			by: "EC2"
		})],
		[_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.builtAt, seconds(n.created)],
		[_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.imageArn, i],
		...history(e, n)
	]);
	return r.length > 0 ? { complaints: r } : { tags: s };
};
const history = (e, { tags: t }) => {
	const first = (e, n) => {
		const r = t.get(e) ?? n;
		return r === "" ? [] : [[e, r]];
	};
	const n = t.get(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.environments);
	return [
		...first(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.repository, e.repository),
		...first(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.commit, e.commit),
		...first(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.run, e.run),
		...first(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.environments, ""),
		...e.environment === void 0 ? [] : [[_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.environments, (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__["in"])(n, e.environment)]]
	];
};
const seconds = (e) => new Date(e).toISOString().replace(/\.\d{3}Z$/, "Z");
// packages/domain/src/tagging/tag-image.ts
const Z = new Map();
const tagImage = (e, t, n) => {
	const failed = (e, t, n = Z) => ({ end: {
		outcome: "failed",
		release: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.zn)(n.get(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.imageArn) ?? ""),
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
	const c = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.zn)(a.get(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.imageArn) ?? "");
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
			code: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(t),
			text: `${e}: ${t.message}`
		}] : [];
	});
	const [f] = d;
	if (f) return end("failed", d.map(({ text: e }) => e).join("\n"), f.code);
	const { passing: p, refused: m } = unread(t.copies);
	if (p.length > 0 && !n.cancelled) return {
		wait: p.join("; "),
		stuck: "aws.unreachable"
	};
	const h = [...m, ...p];
	if (h.length > 0) return end("failed", `not looked at: ${h.join("; ")}`, "tag.copies");
	const g = o.filter(({ id: e }) => lacking(t.past.get(e) ?? Z, a).length > 0);
	const _ = t.copies.filter(({ facts: e }) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.lr)(e) && e.resources.length > 0).length;
	const v = _ === 0 ? "" : `, and so have its copies in ${_} ${_ === 1 ? "place" : "places"}`;
	return g.length === 0 ? end("unchanged", `${e.image} and its ${t.snapshots.length} snapshots have all tags already${v}`) : end("tagged", `${g.map(({ id: e }) => e).join(", ")} have all tags`);
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
		facts: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ur)(e) ? e : {
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
		digest: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.o
	};
	const s = await (0,_distribution_CD14O0iW_js__WEBPACK_IMPORTED_MODULE_3__.n)(async (t, n) => n((await e(t)).copies), o, void 0);
	const l = [...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Wn)(o).filter((e) => e !== r.region).map((e) => ({
		in: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(o, e),
		facts: s.home.get(e)
	})), ...a.filter((e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(o, e)).map((e) => ({
		in: e,
		facts: s.cells.get((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(e))
	}))];
	const u = (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_2__.a)(se);
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.p)(l.map((t) => u(async () => ({
		in: t.in,
		facts: await withTags(e, t.in, t.facts)
	}))));
};
const withTags = async (e, t, n) => {
	if (!n || (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ur)(n)) return n ?? {
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
	return (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_2__.r)(async () => {
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
	const s = await n(i.tags.get(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.fingerprint));
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
const le = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.nr)("^[0-9a-f]{64}$", "64 hexadecimal digits, as build-stage answers with");
const Q = "(?:0|[1-9]\\d{0,8})";
const $ = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.nr)(`^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(?:\\d{12}|aws):image/[a-z0-9_-]+/${Q}\\.${Q}\\.${Q}/[1-9]\\d{0,8}$`, "the ARN of an image build version (arn:aws:imagebuilder:<region>:<account>:image/<name>/<version>/<build>)");
const ue = {
	"ami-id": (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.G)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Q)(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.q)),
	"image-arn": (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Q)($)),
	environment: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Q)(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Sn)),
	stage: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Q)(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Cn)),
	fingerprint: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Q)(le)),
	parent: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Q)(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.q)),
	tags: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.K,
	config: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.K,
	"dry-run": (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.G)(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.X),
	audience: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.U)(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Y)
};
const de = "image";
const fe = "000000000000";
const said = (e, t) => e === void 0 || e === "" ? void 0 : {
	value: e,
	by: t
};
const readWish = async (t) => {
	const n = t.input;
	const r = await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.at)(t, n("config"));
	const i = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.W)(ue, n);
	const a = readTags(n("tags"));
	const o = "file" in r ? r.file : void 0;
	const s = {
		environment: n("environment"),
		stage: n("stage")
	};
	const c = Object.fromEntries(Object.entries(s).filter(([, e]) => e !== ""));
	const l = o ? void 0 : (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ct)(fe, t.aws.region ?? "us-east-1", { family: de });
	const u = "complaints" in r ? void 0 : (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ot)(t, "tag-ami", o, c, l);
	const { own: d, delivery: { delivery: f } } = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.$)({
		config: r,
		own: i,
		delivery: u,
		wrongTags: a.complaints
	});
	const { values: p } = d;
	const m = p["image-arn"];
	const { repository: h, sha: g } = t.github;
	return {
		wish: {
			image: p["ami-id"],
			family: o ? said(f.family, o.path) : said(n("family"), "the input family"),
			stage: said(p.stage, "the input stage"),
			fingerprint: said(p.fingerprint, "the input fingerprint"),
			parent: said(p.parent, "the input parent"),
			imageArn: said(m, "the input image-arn"),
			environment: p.environment,
			repository: h,
			commit: g,
			run: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.et)(t.github),
			tags: a.tags
		},
		home: o ? f.home : void 0,
		file: o ? f : void 0,
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
	const { why: n, code: r = "aws.unreachable" } = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ft)(e);
	const i = e.world?.image;
	const a = i && wantedTags(t, i);
	const o = a && "tags" in a ? a.tags : new Map();
	return {
		release: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.zn)(o.get(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.en.imageArn) ?? "") ?? "",
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
const once = (e) => [...new Map(e.map((e) => [(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(e), e])).values()];
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
	const a = new Map();
	const edgeOf = (t) => {
		const i = n.environments.flatMap(({ targets: e }) => e).find((e) => e.account === t);
		const a = r.get(t) ?? (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.t)(e, t, n.home.region, i?.role, pe);
		r.set(t, a);
		a.catch(() => r.delete(t));
		return a;
	};
	return async (e) => {
		const t = {
			...await edgeOf(e.account),
			region: e.region
		};
		const n = a.get((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(e)) ?? {
			copies: (0,_place_client_BN2av3Fm_js__WEBPACK_IMPORTED_MODULE_2__.t)(t),
			tags: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)
		};
		a.set((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(e), n);
		return n;
	};
};
const tagClientIn = (e, t) => (n) => e && n ? e(n).then(({ tags: e }) => e) : Promise.resolve(t);
// actions/tag-ami/src/main.ts
const me = 9e5;
const tag = async ({ wish: e, home: t, file: n, dryRun: r, audience: i }, a) => {
	const o = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.tt)(a, i);
	const s = t && (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.or)(t, e.environment);
	const c = await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.t)(o, t?.account, t?.region ?? o.region, s, "golden-ami-tag-ami");
	const l = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.i)(c);
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
	const f = await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.T)({
		machine: (t, n) => tagImage(e, t, n),
		look: (t) => lookAtTags(l, e.image, copies, t),
		act: async (e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.b)((await d(e.in)).acts)(e),
		predict: predictTags,
		classifyError: _classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_1__.n,
		dryRun: r,
		timeout: me
	}, a);
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.x)(f, {
		planned: ({ end: e, planned: t }) => planned(e, t),
		ended: ({ end: e }) => ended(e),
		stopped: (t) => stopped(t, e)
	});
};
// actions/tag-ami/src/outputs.ts
const he = {
	"ami-id": "",
	release: "",
	tags: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.L)({}),
	plan: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.L)([])
};
// actions/tag-ami/src/summary.ts
const ge = {
	..._context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.j,
	tagged: "\u2705 Tagged",
	failed: "\u274C Not tagged"
};
const summary = (e, t) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.N)([
	`### ${ge[t.outcome]}: ${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.B)(e)}${t.release === "" ? "" : ` (${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.B)(t.release)})`}`,
	(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.B)(t.why),
	t.notes.map((e) => `- ${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.B)(e)}`).join("\n"),
	(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.P)(t.steps),
	tagsTable(t)
]);
const tagsTable = ({ tags: e }) => e.size === 0 ? "" : (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.H)(["Tag", "Value"], [...e].map(([e, t]) => [(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.B)(e), (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.B)(t)]));
// actions/tag-ami/src/index.ts
const run = (e) => (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.A)(e, he, async () => {
	const t = await readWish(e);
	const { image: n } = t.wish;
	const r = await tag(t, e);
	const { release: i, tags: a, steps: o } = r;
	return {
		conclusion: r,
		outputs: {
			"ami-id": n,
			release: i,
			tags: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.L)(Object.fromEntries(a)),
			plan: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.R)(o)
		},
		summary: summary(n, r)
	};
});



/***/ })

};
