export const id = 232;
export const ids = [232];
export const modules = {

/***/ 4445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ newcomersIn),
/* harmony export */   i: () => (/* binding */ groupRemarks),
/* harmony export */   n: () => (/* binding */ sizedPage),
/* harmony export */   o: () => (/* binding */ estimateOf),
/* harmony export */   r: () => (/* binding */ readVerdicts),
/* harmony export */   t: () => (/* binding */ canaryPart)
/* harmony export */ });
/* harmony import */ var _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7870);
/* harmony import */ var _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6996);


// packages/domain/src/environment/estimate.ts
const estimateOf = ({ strategy: e, waves: t }, { targets: n }) => t.map((t) => Math.max(0, ...t.map((t) => estimateIn(e, n.get(t))))).reduce((e, t) => e + t, 0);
const estimateIn = (t, r) => r && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(r) ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(r.fleet).estimate(t) : 0;
// packages/domain/src/environment/remarks/newcomers.ts
const newcomersIn = (t, { targets: r }) => [...r].flatMap(([r, i]) => {
	if (!(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(i) || i.pointer.length === 0) return [];
	const a = new Set(i.pointer.map(({ image: e }) => e));
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(i.fleet).newParts(t.get(r), a).map((e) => ({
		target: r,
		...e
	}));
});
// packages/domain/src/environment/remarks/group-remarks.ts
const groupRemarks = (e, t) => [...newcomersIn(e, t).map(({ target: e, group: t, tag: n, images: r }) => `Group ${t} is selected by the tag ${n} of target ${e} and never ran a release of it (it has ${r.join(", ")}): it is rolled out to as the others are.`), ...stackRemarks(t)];
const stackRemarks = (e) => {
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_0__.Zn)(e).flatMap(([, { pointer: e, fleet: t }]) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(t).stacks({ image: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_0__.er)(e)?.image }));
	if (i.length === 0) return [];
	return [`AWS CloudFormation keeps ${i.join(", ")}: an update of such a stack that changes the group writes its own launch template version back. Leave the version out of what the stack changes, or have the stack read the image from the pointer's parameter with the label verified.`];
};
// packages/actions-kit/src/inputs/verdicts.ts
const b = "allowed: a list of { \"name\", \"verdict\": \"pass\", \"fail\" or \"inconclusive\", \"because\" }, each name once";
const x = `${b}; or the path of a file with it, in the workspace or in the runner's temporary folder`;
const S = 1e3;
const C = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.ar)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.cr)({
	name: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.Pn,
		required: true
	},
	verdict: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.sr)("pass", "fail", "inconclusive"),
		required: true
	},
	because: {
		type: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.ur)("a reason", "a reason", (e) => e.trim() === "" ? void 0 : e.slice(0, S)),
		required: true
	},
	release: { type: _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_0__.rr }
}), ({ name: e, verdict: t, because: n, release: r }) => ({
	name: e,
	verdict: t,
	because: n,
	...r ? { release: r } : {}
}));
const complain = (e, t) => ({ complaints: [{
	at: { source: e },
	wrong: t,
	allowed: b
}] });
const readVerdicts = async (e, t) => {
	if (t === "") return { verdicts: [] };
	if (/^[[{]/.test(t)) return parse("input verdicts", t);
	const n = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.ct)(e, t, { source: "input verdicts" }, x, "temporary");
	return "text" in n ? parse(t, n.text) : n;
};
const parse = (e, t) => {
	const n = jsonTree(t);
	if (!n) return complain(e, "it is not JSON");
	if (n.is !== "list") return complain(e, "it is not a list");
	const r = n.items.map((e) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_0__.ir)(C, e));
	const i = r.flatMap((e) => "value" in e ? [e.value] : []);
	if (i.length < r.length) return complain(e, `item ${r.findIndex((e) => "bad" in e)} is no verdict`);
	const o = new Map(i.map((e, t) => [e.name, t]).toReversed());
	const s = i.find(({ name: e }, t) => o.get(e) !== t);
	return s ? complain(e, `${s.name} is there twice`) : { verdicts: i };
};
const jsonTree = (e) => {
	try {
		return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.hn)(JSON.parse(e), { source: "" });
	} catch {
		return;
	}
};
// packages/actions-kit/src/sized-page.ts
const w = 1e6;
const left = (e, t) => `\u2026 and ${e} more${t === "" ? "" : ` in ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.B)(t)}`}`;
const folded = ({ title: e, head: t, rows: n }, r, i) => {
	if (n.length === 0) return "";
	const a = n.slice(0, r);
	return `<details><summary>${e}</summary>\n\n${[a.length === 0 ? "" : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.H)(t, a), a.length < n.length ? left(n.length - a.length, i) : ""].filter((e) => e !== "").join("\n\n")}\n\n</details>`;
};
const rendered = (e, t, n) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.j)(e.map((e) => typeof e === "string" ? e : folded(e, t, n)));
const fits = (e, t) => Buffer.byteLength(e) <= t;
const sizedPage = (e, t, n = w) => {
	const r = rendered(e, Number.POSITIVE_INFINITY, t);
	if (fits(r, n)) return r;
	let [i, a] = [0, Math.max(0, ...e.map((e) => typeof e === "string" ? 0 : e.rows.length))];
	while (i < a) {
		const r = Math.ceil((i + a) / 2);
		if (fits(rendered(e, r, t), n)) i = r;
		else a = r - 1;
	}
	const o = rendered(e, i, t);
	return fits(o, n) ? o : truncated(e, t, n);
};
const truncated = (e, t, n) => {
	const r = [];
	for (const i of e) {
		const a = left(e.length - r.length, t);
		if (!fits(rendered([
			...r,
			i,
			a
		], 0, t), n)) return rendered([...r, a], 0, t);
		r.push(i);
	}
	return rendered(r, 0, t);
};
// packages/actions-kit/src/canary-part.ts
const canaryPart = ({ strategy: e, onFailure: t }) => {
	if (e.type !== "canary") return [];
	const n = Object.entries(e.verdicts);
	return [
		"#### Canary",
		[
			`${stagesText(e)} ${waitText(e)}`,
			...n.length > 0 && e.inconclusive === "fail" ? ["A verdict that is inconclusive counts as failed."] : [],
			...e.inconclusive === "hold" ? ["A verdict that is inconclusive is waited for."] : [],
			`${guardText(e)} ${T[t]}`
		].join(" "),
		{
			title: `${n.length} ${n.length === 1 ? "verdict" : "verdicts"} at each checkpoint, beside its alarms`,
			head: [
				"Verdict",
				"By",
				"Asks"
			],
			rows: n.map(([e, t]) => [
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.B)(e),
				t.by,
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.B)(asksOf(t))
			])
		}
	];
};
const stagesText = (e) => {
	const [t = 100, ...n] = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_0__.vn)(e);
	return `${t} % of each group is replaced first${n.map((e) => `, then ${e} %`).join("")}; each share is watched for ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.pr)(e.bake)}.`;
};
const waitText = (e) => {
	if ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_0__.yn)(e)) return "It goes on once every verdict has passed: meanwhile the process InstanceRefresh of the group is suspended, so AWS does not go on by itself.";
	if ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_0__.gn)(e) === "verdict") return `It goes on once every verdict has passed; \u26A0\uFE0F if nobody comes to ask them, AWS goes on by itself ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.pr)(e.holdLimit)} after a checkpoint.`;
	return `Then AWS goes on by itself, whether or not anybody is there${Object.keys(e.verdicts).length > 0 ? ", unless a verdict has failed by then" : ""}.`;
};
const guardText = (e) => {
	const { alarms: t } = e;
	const n = `AWS watches ${t.length === 1 ? "the alarm" : "the alarms"} ${t.map(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.B).join(", ")}: if one fires it puts the group back by itself`;
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_0__.yn)(e) ? `Between checkpoints ${n}; \u26A0\uFE0F at a checkpoint, where it is suspended, perhaps only once a run comes: AWS does not say.` : `All the time ${n}, also while nobody is there.`;
};
const T = {
	rollback: "What fails rejects the release here, and every group goes back.",
	stop: "What fails stops the rollout, and only the group that failed goes back."
};
const E = {
	alarms: ({ alarms: e }) => `none of ${e.join(", ")} has fired`,
	metric: ({ namespace: e, metric: t, statistic: n, atMost: r, atLeast: i, noWorseThan: a, of: o }) => [
		`${n} of ${e} ${t}${o === "canary" ? " of each new instance" : ""}`,
		...r === void 0 ? [] : [`at most ${r}`],
		...i === void 0 ? [] : [`at least ${i}`],
		...a === void 0 ? [] : [`no worse than the others by more than ${a} %`]
	].join(", "),
	"target-health": ({ share: e }) => `${e} % of the new instances are healthy in each target group`,
	http: ({ url: e, status: t, times: n }) => `${e} answers ${t}, ${n} times`,
	command: ({ run: e, limit: t }) => `${e} ends with 0 on each new instance, within ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.pr)(t)}`,
	step: ({ asks: e }) => e ?? "what an earlier step of the workflow says"
};
const asksOf = (e) => {
	const t = E[e.by];
	return t(e);
};



/***/ }),

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

/***/ 1826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fixableFindings),
/* harmony export */   i: () => (/* binding */ countFindings),
/* harmony export */   n: () => (/* binding */ builtFindings),
/* harmony export */   r: () => (/* binding */ lookAtFindings),
/* harmony export */   t: () => (/* binding */ lookAtLineage)
/* harmony export */ });
/* harmony import */ var _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);
/* harmony import */ var _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6996);


// packages/domain/src/findings/findings.ts
const byText = (e, t) => e < t ? -1 : e > t ? 1 : 0;
const sortFindings = (e) => [...e].sort((e, t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.gt)(e.severity, t.severity) || byText(e.id, t.id) || byText(e.package, t.package));
const countFindings = (e) => Object.fromEntries(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.mt.map((t) => [t, e.filter((e) => e.severity === t).length]));
const fixableFindings = (e, t) => e.filter(({ fixAvailable: e, severity: n }) => e && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_1__.ht)(n, t));
// packages/aws/src/stage/findings.ts
const a = 1e4;
const lookAtFindings = async (n, r, i) => {
	const o = await n.ec2.scanned(r);
	if (o !== void 0) {
		const e = await n.ec2.findings(r, a);
		return e ? {
			source: "ec2",
			scanned: o,
			list: sortFindings(e)
		} : tooMany(r);
	}
	if (i === void 0) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`EC2 knows of no scan of ${r}, and no Image Builder image is known for it.`);
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(i)) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`EC2 knows of no scan of ${r}, and its Image Builder image is not known: ${i.why}`);
	const s = await n.imageBuilder.scanState(i);
	if (s !== "COMPLETED") return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`EC2 knows of no scan of ${r}, and in Image Builder its scan is ${s === "" ? "not there" : s}.`);
	const c = await n.imageBuilder.findings(i, a);
	return c ? {
		source: "image-builder",
		scanned: void 0,
		list: sortFindings(c)
	} : tooMany(r);
};
const builtFindings = async (t, n) => {
	const r = await t.findings(n, a);
	if (!r) return tooMany(n);
	return r.length === 0 ? (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`Image Builder has kept no findings of ${n}.`) : {
		source: "image-builder",
		scanned: void 0,
		list: sortFindings(r)
	};
};
const tooMany = (t) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`${t} has more than ${a} findings, which were not read.`);
// packages/aws/src/stage/lineage.ts
const lookAtLineage = async (e, t) => {
	const n = await e.ancestry(t);
	const r = new Map((await e.visibleImages(n.map(({ id: e }) => e))).map((e) => [e.id, e]));
	return n.map(({ id: e, alias: t }) => ({
		image: e,
		name: r.get(e)?.name ?? "",
		owner: t || (r.get(e)?.owner ?? "")
	}));
};



/***/ }),

/***/ 5022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mermaidGantt),
/* harmony export */   r: () => (/* binding */ mermaidLines),
/* harmony export */   t: () => (/* binding */ mermaidChain)
/* harmony export */ });
/* harmony import */ var _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);

// packages/actions-kit/src/mermaid.ts
const t = 60;
const label = (n) => {
	const r = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.h)(n).replace(/\s/g, " ").replace(/ {2,}/g, " ").trim();
	const i = r.length > t ? `${r.slice(0, 59).toWellFormed()}\u2026` : r;
	const entity = (e) => `#${e.codePointAt(0)};`;
	return i.replace(/[^\p{L}\p{N} .,\u2026/:-]/gu, entity).replace(/^(?:-|\d+\.)(?= |$)/, (e) => e.replace(/[-.]/, entity));
};
const mermaidChain = (e) => {
	if (e.length === 0) return "";
	const t = e.map((e, t) => `  n${t}["${e.filter((e) => e !== "").map(label).join("<br>")}"]`);
	const n = e.slice(1).map((e, t) => `  n${t} --> n${t + 1}`);
	return [
		"```mermaid",
		"flowchart LR",
		...t,
		...n,
		"```"
	].join("\n");
};
const taskLabel = (e) => label(e).replace(/:/g, "#58;").replace(/,/g, "#44;").replace(/^[\p{L}\p{N}]/u, beginning);
const beginning = (e) => `#${e.codePointAt(0)};`;
const mermaidGantt = (e) => {
	const t = e.flatMap(({ name: e, tasks: t }) => t.length === 0 ? [] : [`  section ${taskLabel(e)}`, ...t.map((e) => `    ${ganttTask(e)}`)]);
	return t.length === 0 ? "" : [
		"```mermaid",
		"gantt",
		"  dateFormat x",
		"  axisFormat %H:%M",
		...t,
		"```"
	].join("\n");
};
const ganttTask = ({ name: e, from: t, to: n, as: r }) => `${taskLabel(e)} :${r}, ${Math.round(t)}, ${Math.max(1, Math.round((n - t) / 1e3))}s`;
const mermaidLines = ({ title: e, x: t, y: n, from: r, to: i, lines: a }) => {
	const o = Math.max(1, ...a.flat());
	return [...[
		"```mermaid",
		"xychart-beta",
		`  title "${label(e)}"`,
		`  x-axis "${label(t)}" ${r} --> ${i}`
	], ...[
		`  y-axis "${label(n)}" 0 --> ${o}`,
		...a.map((e) => `  line [${e.join(", ")}]`),
		"```"
	]].join("\n");
};



/***/ }),

/***/ 9232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);
/* harmony import */ var _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4363);
/* harmony import */ var _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6996);
/* harmony import */ var _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7870);
/* harmony import */ var _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(935);
/* harmony import */ var _canary_part_DXD1yqXB_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4445);
/* harmony import */ var _web_dStA8eF2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(847);
/* harmony import */ var _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6584);
/* harmony import */ var _distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9483);
/* harmony import */ var _lineage_BeLLDQBg_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1826);
/* harmony import */ var _mermaid_D5L05zNo_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5022);











// packages/domain/src/delivery-file/last-stages.ts
const lastStages = (e) => {
	const t = new Set(e.flatMap(({ parent: e }) => e.is === "stage" ? [e.stage] : []));
	return e.map(({ name: e }) => e).filter((e) => !t.has(e));
};
// packages/domain/src/distribution/bounded.ts
const tr = 100;
const beingMade = ({ home: e, cells: t }, n) => {
	const r = [...e].filter(([e]) => e === n).concat([]);
	const i = [...t].filter(([e]) => e.endsWith(`/${n}`));
	return [...r, ...i].flatMap(([, e]) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e) ? [] : e.copies).filter(({ state: e }) => e === "pending").length;
};
const boundedCopies = (e, t) => {
	const n = new Map();
	const fits = ({ in: { region: t } }) => {
		const r = n.get(t) ?? 100 - beingMade(e, t);
		n.set(t, r - 1);
		return r > 0;
	};
	return t.filter((e) => e.do !== "copy-image" || fits(e));
};
// packages/domain/src/distribution/preflight.ts
const preflightDistribution = (e, t, n) => {
	if (e.distribute === "none") return {
		problems: [],
		notes: []
	};
	const r = e.cells.some((t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Zn)(e, t));
	const i = (0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__.s)(e, t, n);
	return {
		problems: [
			...productProblems(e, n, r),
			...watermarkProblems(e, n),
			...i.problems
		],
		notes: i.notes
	};
};
const productProblems = ({ distribute: e }, { id: t, productCodes: n }, r) => e === "copy" && r && n.length > 0 ? [`${t} contains Marketplace products (${n.join(", ")}), which no other account can copy: set distribute to share.`] : [];
const watermarkProblems = (e, t) => (0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__.d)(e, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(e, e.home.region), t) && (0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__.u)(t) ? [`${t.id} has ${t.watermarks.length} watermarks and is to get ${e.watermark}, but ${5} are allowed.`] : [];
// packages/domain/src/distribution/result.ts
const rowOf = (e, { cells: t, past: n }, r, i) => {
	if (!("ready" in i)) return {
		...r,
		result: i.result,
		owner: void 0,
		image: void 0,
		why: i.why,
		code: i.code
	};
	const { id: a } = i.ready;
	const o = t.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(r));
	const c = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v)(o) && o.copies.some((e) => e.id === a);
	const l = c ? r.account : e.home.account;
	const u = n.available.has(c || !(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Zn)(e, r) ? a : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(r));
	const d = c ? "its own copy" : l === r.account ? "home" : `shared by ${l}`;
	return {
		...r,
		result: u ? "available" : "made",
		owner: l,
		image: a,
		why: d
	};
};
const isThere = ({ result: e }) => e === "available" || e === "made";
// packages/domain/src/distribution/walk.ts
const nr = 6e4;
const notReady = (e, t, n = "distribution.incomplete") => ({ end: {
	result: e,
	why: t,
	code: n
} });
const refusal = (e) => notReady("failed", `${e.do}: ${e.message}`, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(e));
const walkUnreadable = (e, t, { why: n, transient: r }, i) => {
	if (!r) return notReady("failed", `cannot be read: ${n}`);
	if (i.cancelled || i.now >= e.deadline) return notReady("missing", `could not be read: ${n}`);
	return {
		wait: `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(t)} cannot be read: ${n}`,
		until: e.deadline
	};
};
const rr = 15e3;
const nextLookAtCopies = (e, { now: t }) => Math.min(t + rr, e.deadline);
const walkPresent = (e, { cell: t, copies: n, source: r }, i, a) => {
	const o = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.on)(n);
	const s = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__["in"])(n, i);
	if (!o) return s && notReady("failed", `copy ${s.id} failed: ${s.reason ?? "EC2 does not say why"}`, "distribution.copy-failed");
	if (o.state === "available") {
		const n = (0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__.l)(e, t, o, r, a.now);
		if ("why" in n) return notReady("failed", n.why);
		const i = a.refused.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(t));
		if (n.length === 0 || e.distribute === "none") return { end: { ready: o } };
		if (i) return refusal(i);
		if (a.cancelled) return notReady("missing", `cancelled before ${n.map((e) => e.do).join(", ")}`, "run.cancelled");
		return { act: n };
	}
	if (a.cancelled) return notReady("missing", `cancelled; copy ${o.id} is still being made`, "run.cancelled");
	if (a.now >= e.deadline) return notReady("missing", `copy ${o.id} is still being made`, "run.unfinished");
	return {
		wait: `copy ${o.id} in ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(t)}`,
		until: nextLookAtCopies(e, a)
	};
};
const walkAbsent = (e, { cell: t, copies: n, source: r, region: i, key: a }, o) => {
	const s = o.refused.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(t));
	if (e.distribute === "none") return notReady("missing", `${r.id} has no copy here, and distribute is none`);
	if (o.cancelled) return notReady("missing", "cancelled before it was copied", "run.cancelled");
	if (s && s.code !== "aws.limit") return refusal(s);
	const c = o.unanswered?.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(t));
	if ((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.qt)(c, "copy-image", o.now)) return notReady("failed", `copy-image: ${c?.message}`, "build.name-taken");
	if (o.now >= e.deadline) return notReady("missing", s?.message ?? "not copied in time");
	const l = (s?.at ?? 0) + nr;
	if (s && o.now < l) return {
		wait: `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(t)}: ${s.message}`,
		until: Math.min(l, e.deadline)
	};
	const u = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.rn)(n);
	const d = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.en)(r.name, u);
	const f = u === 0 ? `it has no copy of ${r.id}` : `its ${u} former copies of ${r.id} failed`;
	const p = {
		image: r.id,
		region: i
	};
	return { act: [{
		do: "copy-image",
		on: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(t),
		in: t,
		from: p,
		name: d,
		tags: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.tn)(r),
		key: a,
		token: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.nn)(e, t, u),
		because: f
	}] };
};
// packages/domain/src/distribution/share.ts
const together = (e) => `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(e)} permissions`;
const ir = {
	launch: new Set(),
	volumes: new Set()
};
const lacking$1 = (e, t, { launch: n, volumes: r }) => ({
	launch: t.filter((e) => !n.has(e)),
	volumes: e.distribute === "copy" ? t.filter((e) => !r.has(e)) : []
});
const permit = (e, t, n, { launch: r, volumes: i }) => {
	const a = {
		on: e,
		in: t,
		image: n.id,
		accounts: r,
		organizations: []
	};
	return [...r.length > 0 ? [{
		...a,
		do: "share-image",
		because: `${r.join(", ")} may not launch ${n.id}`
	}] : [], ...i.length > 0 && n.snapshots.length > 0 ? [{
		do: "share-snapshots",
		on: e,
		in: t,
		snapshots: n.snapshots,
		accounts: i,
		because: `${i.join(", ")} may not read the snapshots of ${n.id}`
	}] : []];
};
const shareWithAll = (e, t, n, r, i = ir, a) => {
	const o = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(e, t);
	if (e.distribute === "none" || a.cancelled || a.refused.has(together(o))) return [];
	return permit(together(o), o, n, lacking$1(e, r, i));
};
const shareWithOrganizations = (e, t, n, r = ir, i) => {
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(e, t);
	const o = `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(a)} organizations`;
	const s = e.distribute === "none" ? [] : e.shareWith.filter((e) => !r.launch.has(e));
	const c = i.refused.get(o);
	if (s.length === 0) return { end: void 0 };
	if (c) return notReady("failed", `share-image with ${s.join(", ")}: ${c.message}`);
	if (i.cancelled) return notReady("missing", "cancelled before it was shared", "run.cancelled");
	const l = `${s.join(", ")} may not launch ${n.id}`;
	return { act: [{
		do: "share-image",
		on: o,
		in: a,
		image: n.id,
		accounts: [],
		organizations: s,
		because: l
	}] };
};
const shareWithOne = (e, t, n, r = ir, i) => {
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(e, t.region);
	const o = permit((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(t), a, n, lacking$1(e, [t.account], r));
	if (o.length === 0) return void 0;
	if (e.distribute === "none") return notReady("missing", `${n.id} is not shared with it, and distribute is none`);
	if (i.cancelled) return notReady("missing", "cancelled before it was shared", "run.cancelled");
	const s = i.refused.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(t));
	if (s) return notReady("failed", `${s.do}: ${s.message}`, s.code);
	return i.refused.has(together(a)) ? { act: o } : {
		wait: `${n.id} is being shared with ${t.account}`,
		until: e.deadline
	};
};
// packages/domain/src/distribution/walk-cell.ts
const walkCell = (e, t, n, r, i, a) => {
	const o = t.cells.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(i)) ?? {
		copies: [],
		sees: false
	};
	const { region: c } = i;
	if ((0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__.a)(e, t, i) && (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v)(o)) {
		const r = walkPresent(e, {
			cell: i,
			copies: o.copies,
			source: n,
			region: c,
			key: void 0
		}, t.past, a);
		if (r) return r;
	}
	if (!r) return notReady("missing", "nothing is there");
	if ("act" in r) return {
		wait: `home's copy in ${c}`,
		until: e.deadline
	};
	if ("wait" in r) return r;
	if (!(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Zn)(e, i)) return r;
	if (!("ready" in r.end)) return notReady("missing", `home's copy in ${c}: ${r.end.why}`, r.end.code);
	const { ready: l } = r.end;
	return e.distribute === "copy" ? copyToCell(e, t, o, l, i, a) : shareToCell(e, t, o, l, i, a);
};
const copyToCell = (e, t, n, r, i, a) => {
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n)) return walkUnreadable(e, i, n, a);
	const { region: o } = i;
	const s = {
		cell: i,
		copies: n.copies,
		source: r,
		region: o,
		key: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Qn)(e, i)
	};
	return shareWithOne(e, i, r, (0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__.r)(t, o), a) ?? walkAbsent(e, s, a);
};
const shareToCell = (e, t, n, r, i, a) => {
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n) && n.transient) return walkUnreadable(e, i, n, a);
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.v)(n) && n.sees) return { end: { ready: r } };
	const o = (0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__.r)(t, i.region);
	const c = shareWithOne(e, i, r, o, a);
	if (c) return c;
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n)) return { end: { ready: r } };
	if (a.cancelled || a.now >= e.deadline) return notReady("missing", `${r.id} is shared with it, but it does not see it`);
	return {
		wait: `${r.id} to be seen in ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(i)}`,
		until: e.deadline
	};
};
// packages/domain/src/distribution/region.ts
const distributeRegion = (e, t, n, r, i) => {
	const a = (0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__.o)(e, t, r) ? homeCopy(e, t, n, r, i) : void 0;
	const o = a && "end" in a && "ready" in a.end ? share(e, t, r, a.end.ready, i) : [];
	const s = e.cells.filter((e) => e.region === r).map((r) => {
		const o = walkCell(e, t, n, a, r, i);
		return "end" in o ? { end: rowOf(e, t, r, o.end) } : o;
	});
	const c = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.$t)(s);
	const l = [...a && "act" in a ? a.act : [], ...o];
	if (l.length === 0) return c;
	return { act: [...l, ..."act" in c ? c.act : []] };
};
const homeCopy = (e, t, n, r, i) => {
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(e, r);
	const o = t.home.get(r) ?? {
		copies: [],
		permissions: void 0
	};
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(o)) return walkUnreadable(e, a, o, i);
	const s = e.distribute === "share" || n.encrypted ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Qn)(e, a) : void 0;
	const c = {
		cell: a,
		copies: o.copies,
		source: n,
		region: e.home.region,
		key: s
	};
	const u = walkPresent(e, c, t.past, i) ?? walkAbsent(e, c, i);
	if (!("end" in u) || !("ready" in u.end)) return u;
	const d = shareWithOrganizations(e, r, u.end.ready, o.permissions, i);
	if (!("end" in d)) return d;
	return d.end ? { end: d.end } : u;
};
const share = (e, t, n, r, i) => shareWithAll(e, n, r, (0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__.i)(e, t, n), (0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__.r)(t, n), i);
// packages/domain/src/distribution/distribute.ts
const distribute = (e, t, n) => {
	const { source: r } = t;
	if (r?.state !== "available") return failed$1("image.missing", `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(e.home)} has no available image ${e.source.image}.`);
	const { problems: i, notes: a } = preflightDistribution(e, t, r);
	if (i.length > 0) return failed$1("distribution.preflight", i.join("\n"), a);
	const o = (0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__.c)(t);
	if (o.length > 0 && n.now < e.deadline && !n.cancelled) return {
		wait: `KMS to answer about ${o.join("; ")}`,
		until: e.deadline
	};
	const s = markSource(e, r, n, a);
	if (s) return s;
	const c = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.$t)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.$n)(e).map((i) => distributeRegion(e, t, r, i, n)));
	if ("act" in c) {
		const r = boundedCopies(t, c.act);
		return r.length > 0 ? { act: r } : {
			wait: "copies that are under way",
			until: nextLookAtCopies(e, n)
		};
	}
	if ("wait" in c) return c;
	return { end: conclude(e, c.end.flat(), a, n) };
};
const markSource = (e, t, n, r) => {
	if (e.distribute === "none") return void 0;
	const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(e, e.home.region);
	const a = (0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__.l)(e, i, t, t, n.now);
	if ("why" in a || a.length === 0) return void 0;
	const o = n.refused.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(i));
	if (o) return failed$1((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(o), `${o.do}: ${o.message}`, r);
	if (n.cancelled) return { end: {
		outcome: "cancelled",
		rows: [],
		notes: r,
		why: "nothing was begun",
		code: "run.cancelled"
	} };
	return { act: a };
};
const failed$1 = (e, t, n = []) => ({ end: {
	outcome: "failed",
	rows: [],
	notes: n,
	why: t,
	code: e
} });
const conclude = (e, t, n, r) => {
	const i = e.cells.flatMap((e) => t.find((t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(t) === (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(e)) ?? []);
	const a = i.filter((e) => !isThere(e));
	if (a.length === 0) return {
		outcome: "available",
		rows: i,
		notes: n,
		why: `${e.source.image} is available in ${placesText(i)}`
	};
	const o = r.cancelled ? "cancelled" : "failed";
	const s = r.cancelled ? "run.cancelled" : "distribution.incomplete";
	const c = a.map((e) => `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(e)} ${e.result}: ${e.why}`).join("\n");
	return {
		outcome: o,
		rows: i,
		notes: n,
		why: `${a.length} of ${placesText(i)} lack ${e.source.image}:\n${c}`,
		code: s
	};
};
const placesText = (e) => `${e.length} ${e.length === 1 ? "place" : "places"}`;
// packages/domain/src/distribution/predict.ts
const predictDistribution = (e) => (t, n) => {
	if (!n) return unread$2(everyCopy(t, (e) => e.state === "pending" ? {
		...e,
		state: "available"
	} : e, () => true));
	if (n.do === "copy-image") return withCopy(e, t, n);
	if (n.do === "share-image") return shared(t, n.in, {
		launch: [...n.accounts, ...n.organizations],
		volumes: []
	});
	if (n.do === "share-snapshots") return shared(t, n.in, {
		launch: [],
		volumes: n.accounts
	});
	return everyCopy(t, changeOf(n), (e) => e === n.image);
};
const changeOf = (e) => (t) => {
	if (e.do === "attach-watermark") return {
		...t,
		watermarks: [...t.watermarks, `${e.in.account}:${e.watermark}`]
	};
	if (e.do === "deprecate-image") return {
		...t,
		deprecation: e.when
	};
	return {
		...t,
		protection: e.cooldown ? "enabled-with-cooldown" : "enabled-without-cooldown"
	};
};
const everyCopy = (e, t, n) => {
	const changed = (e) => n(e.id) ? t(e) : e;
	const place = (e) => ({
		...e,
		copies: e.copies.map(changed)
	});
	const r = new Map([...e.home].map(([e, t]) => [e, (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t) ? t : place(t)]));
	const i = new Map([...e.cells].map(([e, t]) => [e, (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t) ? t : place(t)]));
	return {
		...e,
		source: e.source && changed(e.source),
		home: r,
		cells: i
	};
};
const unread$2 = (e) => ({
	...e,
	home: new Map([...e.home].map(([e, t]) => [e, notAwaited(t)])),
	cells: new Map([...e.cells].map(([e, t]) => [e, notAwaited(t)]))
});
const notAwaited = (e) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e) ? (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.b)(e) : e;
const withCopy = (e, t, n) => {
	const { source: r } = t;
	if (!r) return t;
	const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(n.in);
	const a = r.snapshots.map((e, t) => `snapshot ${t + 1} in ${i}`);
	const o = {
		...r,
		id: `copy in ${i}`,
		state: "pending",
		snapshots: a
	};
	const { region: s } = n.in;
	if (i === (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Xn)(e, s))) return {
		...t,
		home: new Map([...t.home, [s, {
			copies: [o],
			permissions: void 0
		}]])
	};
	return {
		...t,
		cells: new Map([...t.cells, [i, {
			copies: [o],
			sees: false
		}]])
	};
};
const shared = (e, { region: t }, n) => {
	const r = e.home.get(t);
	if (!r || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(r)) return e;
	const { launch: i = new Set(), volumes: a = new Set() } = r.permissions ?? {};
	const o = {
		launch: new Set([...i, ...n.launch]),
		volumes: new Set([...a, ...n.volumes])
	};
	const s = n.launch.flatMap((n) => {
		const r = e.cells.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)({
			account: n,
			region: t
		})) ?? {
			copies: [],
			sees: false
		};
		return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(r) ? [] : [[(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)({
			account: n,
			region: t
		}), {
			...r,
			sees: true
		}]];
	});
	return {
		...e,
		home: new Map([...e.home, [t, {
			...r,
			permissions: o
		}]]),
		cells: new Map([...e.cells, ...s])
	};
};
// packages/domain/src/gates/after.ts
const askAfter = ({ wish: { environment: e }, world: n, candidate: { release: r, fingerprint: i } }) => {
	const { after: a } = e;
	const o = {
		release: r,
		fingerprints: new Set([i])
	};
	if (a === void 0) return afterGate({
		after: a,
		...o
	});
	if (!n.after) return afterGate({
		after: {
			..._left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__._,
			environment: a
		},
		...o
	});
	const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Lt)(n.after.ledger, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Jn)(n.after));
	if (s.is === "lost" || s.is === "newer") return afterGate({
		after: {
			...(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(s.why),
			environment: a
		},
		...o
	});
	const l = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(n.after).flatMap(([, { pointer: e }]) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.nr)(e).get(r)?.metadata ?? []);
	const u = new Set(l.map((e) => e.fingerprint));
	const d = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Qn)(n.after).find(([, { transient: e }]) => e);
	const f = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(n.after.ledger).good.includes(r);
	if (d && f && u.size === 0) {
		const [e, { why: t }] = d;
		return afterGate({
			after: {
				...(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`target ${e}: ${t}`, { transient: true }),
				environment: a
			},
			...o
		});
	}
	return afterGate({
		after: {
			environment: a,
			state: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(n.after.ledger),
			fingerprints: u
		},
		...o
	});
};
const afterGate = ({ after: e, release: t, fingerprints: n }) => {
	const r = "after";
	if (!e) return {
		gate: r,
		verdict: "pass",
		because: "a first environment: releases come here from the build"
	};
	const { environment: i } = e;
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e)) return {
		gate: r,
		...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.An)([(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.On)(e, `${i} cannot be read: ${e.why}`)])
	};
	if (!e.state.good.includes(t)) return {
		gate: r,
		verdict: "fail",
		because: whyNotGood(i, e.state, t)
	};
	const a = [...n].filter((t) => !e.fingerprints.has(t));
	if (n.size === 0 || e.fingerprints.size === 0) return {
		gate: r,
		verdict: "inconclusive",
		because: `nothing says which image of ${t} ${i} ran`
	};
	if (a.length > 0) return {
		gate: r,
		verdict: "fail",
		because: `${i} verified another image under the name ${t}: its fingerprint differs`
	};
	return {
		gate: r,
		verdict: "pass",
		because: `verified in ${i}`,
		evidence: { [`after.${i}`]: t }
	};
};
const whyNotGood = (e, { rejected: t, intent: n }, r) => {
	const i = t.find((e) => e.release === r);
	if (i) return `${r} was rejected in ${e}: ${i.reason}`;
	if (n?.release === r) return `${r} is on its way in ${e} and not verified there yet`;
	return `${r} is not among the releases last verified in ${e}`;
};
// packages/domain/src/promotion/begun.ts
const isBegunBy = (e, t, n) => {
	const { intent: r } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(e);
	return r?.kind === "promote" && r.release === t && r.run === n;
};
// packages/domain/src/gates/approvals.ts
const askApprovals = ({ wish: e, world: t, candidate: { release: n }, state: { intent: r }, plan: i, isFirstPlan: a }) => {
	const { environment: o, actor: s, triggeringActor: c, attempt: l, writer: u } = e;
	return approvalsGate({
		...t.github,
		wanted: o.approvals,
		actor: s,
		triggeringActor: c,
		attempt: l,
		planHash: i,
		intentPlan: r?.release === n ? r.plan : void 0,
		isBegun: isBegunBy(t.ledger, n, u.run),
		isFirstPlan: a
	});
};
const same = (e, t) => e.toLowerCase() === t.toLowerCase();
const approvalsGate = (e) => {
	const t = "approvals";
	const { wanted: n, reviews: r } = e;
	const i = cannotApprove(e);
	if (n.count === 0) return {
		gate: t,
		verdict: "pass",
		because: "no approvals are asked for"
	};
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(r)) {
		if (r.transient) return {
			gate: t,
			...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.kn)(`the run's reviews cannot be read now: ${r.why}`)
		};
		return {
			gate: t,
			verdict: "inconclusive",
			because: `the run's reviews cannot be read (the job needs the permission actions: read): ${r.why}`
		};
	}
	const a = possibleIn(e.reviewable, r);
	if (a !== void 0 && a.length < n.count) return {
		gate: t,
		verdict: "fail",
		because: `${n.count} approvals are asked for, each in an environment of its own (GitHub runs a job after one), and the jobs of this workflow can collect ${a.length}${a.length === 0 ? "" : `: ${a.join(", ")}`}`,
		hopeless: true
	};
	const o = r.filter(({ login: e, state: t }) => t === "approved" && !i.some((t) => same(t, e)) && (n.of?.some((t) => same(t, e)) ?? true));
	if (!isApprovedPlan(e)) return {
		gate: t,
		verdict: "fail",
		because: `GitHub does not tell of which attempt an approval is, and nothing shows that those of this run were given for this plan, as attempt ${e.attempt} has it: start a new run (or, where the plan of the first attempt is given as expected-plan, re-run only the failed jobs)`
	};
	const s = distinctPairs(o);
	const c = [...s].map(([e, t]) => `${t} (${e})`).join(", ");
	if (s.size >= n.count) return {
		gate: t,
		verdict: "pass",
		because: `approved by ${c}`,
		evidence: { approvals: c }
	};
	const u = n.of ? ` of ${n.of.join(", ")}` : "";
	return {
		gate: t,
		verdict: "fail",
		because: `${s.size} of ${n.count} approvals${u} by distinct people, other than ${i.join(" and ")}, in distinct environments${c === "" ? "" : `: ${c}`}${notCounted(r, i)}${untold$1(e)}`
	};
};
const untold$1 = ({ reviewable: e }) => e && (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e) ? `; which environments ask for a review cannot be read: ${e.why}` : "";
const isApprovedPlan = ({ attempt: e, isBegun: t, isFirstPlan: n, intentPlan: r, planHash: i }) => e === 1 || t || n || r === i;
const cannotApprove = ({ actor: e, triggeringActor: t, attempt: n, isBegun: r, isFirstPlan: i }) => {
	return n > 1 && (r || i) || same(e, t) ? [e] : [e, t];
};
const notCounted = (e, t) => {
	const n = e.filter(({ login: e, state: n }) => n === "approved" && t.some((t) => same(t, e)));
	const r = [...new Set(n.map(({ login: e }) => e))];
	return r.length === 0 ? "" : `; not counted: ${r.join(", ")}, who started this run, or was the last to change the schedule that did`;
};
const possibleIn = (e, t) => {
	if (!e || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e)) return void 0;
	const n = [...e, ...t.flatMap(({ environments: e }) => e)];
	return n.filter((e, t) => n.findIndex((t) => same(e, t)) === t);
};
const distinctPairs = (e) => {
	const t = new Map();
	const environmentsOf = (t) => e.filter((e) => same(e.login, t)).flatMap(({ environments: e }) => e);
	const place = (e, n) => environmentsOf(e).some((r) => {
		if (n.has(r)) return false;
		n.add(r);
		const i = t.get(r);
		if (i !== void 0 && !place(i, n)) return false;
		t.set(r, e);
		return true;
	});
	const n = e.map(({ login: e }) => e);
	for (const e of n.filter((e, t) => n.findIndex((t) => same(e, t)) === t)) place(e, new Set());
	return t;
};
// packages/domain/src/gates/external.ts
const askExternal = ({ wish: e, world: t, candidate: { release: n } }) => externalGate(e.environment.external, [...e.external.filter((e) => e.release === void 0 || e.release === n), ...t.after ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.I)(t.after.ledger, n) : []]);
const externalGate = (e, t) => {
	const n = "external";
	if (e.length === 0) return {
		gate: n,
		verdict: "pass",
		because: "no verdicts of others are asked for"
	};
	const r = e.map((e) => worstNamed(e, t) ?? {
		name: e,
		verdict: "inconclusive",
		because: "no step gave this verdict in the input verdicts, nor does the ledger of the environment before tell it"
	});
	const i = r.some((e) => e.verdict === "fail") ? "fail" : r.some((e) => e.verdict === "inconclusive") ? "inconclusive" : "pass";
	return {
		gate: n,
		verdict: i,
		because: (i === "pass" ? r : r.filter((e) => e.verdict !== "pass")).map((e) => `${e.name}: ${e.because}`).join("; ")
	};
};
const worstNamed = (e, t) => {
	const n = t.filter((t) => t.name === e);
	return n.find(({ verdict: e }) => e === "fail") ?? n.find(({ verdict: e }) => e === "inconclusive") ?? n[0];
};
// packages/domain/src/gates/findings.ts
const askFindings = (e) => findingsGate(findingsFacts(e), e.now);
const findingsFacts = ({ wish: { environment: e, waivers: t }, world: { images: n } }) => ({
	wanted: e.findings,
	findings: n.findings,
	current: n.current,
	waivers: t
});
const ar = 5;
const key$1 = ({ id: e, package: t }) => `${e} ${t}`;
const named$2 = (e) => {
	const t = e.slice(0, ar).map(({ id: e, package: t, severity: n }) => `${e}${t === "" ? "" : ` in ${t}`} (${n})`);
	const n = e.length - t.length;
	return `${t.join(", ")}${n > 0 ? ` and ${n} more` : ""}`;
};
const waives = (e, t) => e.finding === t.id && (e.package === void 0 || e.package === t.package);
const isWorse = ({ maxSeverity: e }, { severity: t }) => {
	if (e === void 0) return false;
	if (e === "none" || t === "untriaged") return true;
	return t !== e && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ht)(t, e);
};
const introduced = (e, t) => {
	const n = t.flatMap((e) => "list" in e ? [new Set(e.list.map(key$1))] : []);
	return e.filter((e) => n.some((t) => !t.has(key$1(e))));
};
const consideredFindings = ({ wanted: e, findings: t, current: n }) => {
	if (!e || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t)) return {
		worse: [],
		introduced: []
	};
	const r = t.list.filter(({ fixAvailable: t }) => !e.onlyFixable || t);
	return {
		worse: r.filter((t) => isWorse(e, t)),
		introduced: e.noWorseThanCurrent ? introduced(r, n) : []
	};
};
const open = (e, { wanted: t, waivers: n }, r) => e.filter((e) => (e.firstSeen === void 0 || r - e.firstSeen >= (t?.minAge ?? 0)) && !n.some((t) => t.expires > r && waives(t, e)));
const expiredText = (e, { waivers: t }, n) => {
	return t.filter((t) => t.expires <= n && e.some((e) => waives(t, e))).map(({ finding: e, owner: t, until: n }) => `; the waiver of ${e} by ${t} expired on ${n}`).join("");
};
const findingsGate = (e, t) => {
	const n = "findings";
	const { wanted: r, findings: i, current: a } = e;
	if (!r) return {
		gate: n,
		verdict: "pass",
		because: "nothing is asked of findings"
	};
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(i)) return {
		gate: n,
		...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.An)([(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.On)(i, `no scan of the image: ${i.why}`)])
	};
	const o = consideredFindings(e);
	const s = open(o.worse, e, t);
	const c = open(o.introduced, e, t);
	const u = [...s.length > 0 ? [`${r.maxSeverity} is the worst that is allowed: ${named$2(s)}${expiredText(s, e, t)}`] : [], ...c.length > 0 ? [`not in the image that runs now: ${named$2(c)}${expiredText(c, e, t)}`] : []];
	if (u.length > 0) return {
		gate: n,
		verdict: "fail",
		because: u.join("; ")
	};
	const d = a.filter(_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y);
	if (r.noWorseThanCurrent && d.length > 0) {
		const e = `no scan of the image that runs now: ${[...new Set(d.map(({ why: e }) => e))].join("; ")}`;
		return {
			gate: n,
			...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.An)([(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.On)(d.every(({ transient: e }) => e) ? { transient: true } : {}, e)])
		};
	}
	const f = r.minAge > 0 ? `, those younger than ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(r.minAge)} left out` : "";
	return {
		gate: n,
		verdict: "pass",
		because: `${i.list.length} findings, none that is not allowed${f}`,
		evidence: { findings: `${i.list.length} by ${i.source}` }
	};
};
// packages/domain/src/gates/order.ts
const askOrder = ({ state: e, candidate: t }) => orderGate(e, t.release);
const orderGate = (e, t) => {
	const { good: n, intent: r, current: i } = e;
	const a = [
		[n[0], "was verified here"],
		[r?.kind === "promote" ? r.release : void 0, "is being promoted here"],
		[i !== null && !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Kn)(e, i) ? i : void 0, "is what the pointers say here"]
	];
	for (const [e, n] of a) if (e && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Gn)(t, e) < 0) return {
		gate: "order",
		verdict: "fail",
		because: `${t} is older than ${e}, which ${n}; the way back is rollback`
	};
	return {
		gate: "order",
		verdict: "pass",
		because: `${t} is not older than what is here`
	};
};
// packages/domain/src/gates/protection.ts
const askProtection = ({ wish: { environment: e }, world: { github: t } }) => protectionGate({
	...t,
	environment: e.name,
	wanted: e.protection
});
const jobFaults = ({ environment: e, job: t }) => {
	if (t === "elsewhere") return [];
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t)) return [(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.On)(t, `nothing tells which environment this job runs in: ${t.why}`)];
	if (t.environment === void 0) return [{
		verdict: "fail",
		because: `this job runs in no GitHub environment; give it environment: ${e}`
	}];
	return t.environment.toLowerCase() === e.toLowerCase() ? [] : [{
		verdict: "fail",
		because: `this job runs in the GitHub environment ${t.environment}, not in ${e}`
	}];
};
const branchFault = (e, { branches: t }) => {
	if (e === void 0) return void 0;
	if (t === "any") return "any branch may deploy";
	if (e === "protected") return t === "protected" ? void 0 : `not only protected branches may deploy: ${t.listed.join(", ")}`;
	if (t === "protected") return `every protected branch may deploy, not only ${e.join(", ")}`;
	const n = t.listed.filter((t) => !e.includes(t));
	return n.length === 0 ? void 0 : `${n.join(", ")} may deploy too`;
};
const settingsFaults = (e, t, n) => {
	const fail = (t) => t === void 0 ? [] : [{
		verdict: "fail",
		because: `GitHub environment ${e}: ${t}`
	}];
	if (n === "missing") return fail("it does not exist");
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n)) {
		const e = n.transient ? "now" : "(the job needs the permission actions: read)";
		return [(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.On)(n, `the settings of the GitHub environment cannot be read ${e}: ${n.why}`)];
	}
	const { reviewers: r, preventSelfReview: i, adminsCanBypass: a } = n;
	const o = {
		verdict: "inconclusive",
		because: `GitHub does not say whether administrators can bypass ${e}`
	};
	return [
		...fail(r < t.reviewers ? `it has ${r} of ${t.reviewers} reviewers` : void 0),
		...fail(t.noSelfReview && !i ? "whoever starts a run may approve it" : void 0),
		...fail(t.noAdminBypass && a === true ? "administrators can bypass its rules" : void 0),
		...t.noAdminBypass && a === void 0 ? [o] : [],
		...fail(branchFault(t.branches, n))
	];
};
const protectionGate = (e) => {
	const t = "protection";
	const { environment: n, wanted: r, settings: i, job: a } = e;
	if (!r) return {
		gate: t,
		verdict: "pass",
		because: "nothing is asked of the GitHub environment"
	};
	const o = [...jobFaults(e), ...settingsFaults(n, r, i)];
	if (o.length > 0) return {
		gate: t,
		...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.An)(o)
	};
	return {
		gate: t,
		verdict: "pass",
		because: `GitHub environment ${n} has what is asked of it${a === "elsewhere" ? "; the job that promotes must run in it" : ", and this job runs in it"}`
	};
};
// packages/domain/src/gates/quarantine.ts
const askQuarantine = ({ world: { quarantined: e }, candidate: t }) => quarantineGate({ quarantined: e }, t.release);
const quarantineGate = (e, t) => {
	const n = "quarantine";
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e)) return {
		gate: n,
		...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.An)([(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.On)(e, `the quarantine cannot be read: ${e.why}`)])
	};
	const r = e.quarantined.get(t);
	if (!r) return {
		gate: n,
		verdict: "pass",
		because: `${t} is not in quarantine`
	};
	return {
		gate: n,
		verdict: "fail",
		because: `${t} is in quarantine${r.by === "" ? "" : ` by ${r.by}`}: ${r.reason}`
	};
};
// packages/domain/src/gates/rejected.ts
const askRejected = ({ state: e, candidate: t }) => rejectedGate(e, t.release);
const rejectedGate = ({ rejected: e }, t) => {
	const n = e.find((e) => e.release === t);
	return n ? {
		gate: "rejected",
		verdict: "fail",
		because: `${t} was rejected here: ${n.reason}`
	} : {
		gate: "rejected",
		verdict: "pass",
		because: `${t} was not rejected here`
	};
};
// packages/domain/src/promotion/going-back.ts
const wouldGoBackTo = (e, t) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.lt)(e, t) ?? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.pt)(e, t);
const rollbackFacts = ({ unpinned: e }, t, n) => {
	const r = wouldGoBackTo(t, n);
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(t).map(([e, t]) => ({
		name: e,
		obstacle: r === void 0 ? void 0 : (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(t, r),
		image: r === void 0 ? void 0 : t.images?.get((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Pt)(t, r) ?? ""),
		groups: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zt)(t.fleet).rollbackGroups()
	}));
	const a = i.filter(({ obstacle: e }) => e?.kind !== "unknown");
	const o = a.length > 0 ? i.filter((e) => !a.includes(e)).map(({ name: e }) => e) : [];
	return {
		backTo: r,
		unpinned: e,
		targets: a.length > 0 ? a : i,
		newcomers: o
	};
};
// packages/domain/src/gates/rollback-ready.ts
const askRollbackReady = ({ wish: { environment: e }, world: t, candidate: { release: n } }) => rollbackReadyGate(rollbackFacts(e, t, n));
const fail = (e) => ({
	verdict: "fail",
	because: e
});
const imageFaults = (e, { name: t, obstacle: n }) => n ? [fail(`${e} cannot be launched in ${t}: ${n.why}`)] : [];
const remarks = ({ name: e, image: t }) => {
	if (!t) return [];
	const { id: n, own: r, isProtected: i, unknownKeys: a } = t;
	return [...r || i ? [] : [`${n} in ${e} is shared from another account and not protected against deregistration`], ...a.map(({ what: e, why: t }) => `${e} cannot be looked at: ${t}`)];
};
const groupFaults = ({ unpinned: e }, { groups: t }) => t.flatMap(({ name: t, version: n }) => {
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n)) return [(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.On)(n, `group ${t} cannot be read: ${n.why}`)];
	return e === "pin" || /^\d+$/.test(n) ? [] : [fail(`group ${t} follows ${n}, not a numbered version`)];
});
const rollbackReadyGate = (e) => {
	const t = "rollback-ready";
	const { backTo: n, targets: r, newcomers: i } = e;
	if (n === void 0) return {
		gate: t,
		verdict: "pass",
		because: "nothing was verified here yet that one could go back to"
	};
	const a = r.flatMap((t) => [...imageFaults(n, t), ...groupFaults(e, t)]);
	if (a.length === 0) {
		const e = i.map((e) => `${e} never ran it, and would stay on what is promoted`);
		return {
			gate: t,
			verdict: "pass",
			because: [
				`${n} can be gone back to`,
				...e,
				...r.flatMap(remarks)
			].join("; "),
			evidence: { "rollback-to": n }
		};
	}
	return {
		gate: t,
		...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.An)(a)
	};
};
// packages/domain/src/promotion/soaking.ts
const soakFacts = ({ name: e, targets: t }, n, r, i, a) => {
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(n);
	const s = n.targets.size > 1;
	const c = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.qt)(t);
	const inTarget = (e, t) => s ? `${t} in ${e}` : t;
	return {
		environment: e,
		release: r,
		pointers: o.flatMap(([e, { pointer: t, fleet: n }]) => {
			const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.er)(t);
			if (i?.metadata?.release !== r && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(c, e) && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Gt)(n)) return [];
			if (i) return [{
				target: e,
				release: i.metadata?.release,
				modified: i.modified
			}];
			return s ? [{
				target: e,
				release: void 0,
				modified: 0
			}] : [];
		}),
		verifiedAt: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Gn)(n.ledger, r),
		targets: o.map(([e, { pointer: t, fleet: r }]) => ({
			name: e,
			mayBeEmpty: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(c, e),
			groups: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zt)(r).soaking((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.er)(t)?.image, n.activities.get(e), a - _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pn).map((t) => ({
				...t,
				name: inTarget(e, t.name)
			}))
		})),
		alarms: n.alarms,
		unreadable: [...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Qn)(n).map(([e, { before: t, ...n }]) => ({
			...n,
			what: `target ${e}`
		})), ...o.flatMap(([e, { fleet: t }]) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zt)(t).unread().map(({ what: t, name: n, ...r }) => ({
			...r,
			what: `${t} ${inTarget(e, n)}`
		})))],
		share: i,
		kept: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(n.ledger).soak
	};
};
// packages/domain/src/gates/stretches.ts
const withNext = (e, t) => {
	const n = e.at(-1);
	if (!n || t.from > n.to) return [...e, t];
	return [...e.slice(0, -1), {
		from: n.from,
		to: Math.max(n.to, t.to)
	}];
};
const united = (e) => e.filter(({ from: e, to: t }) => e < t).sort((e, t) => e.from - t.from).reduce(withNext, []);
const common = (e, t) => e.flatMap(({ from: e, to: n }) => t.map((t) => ({
	from: Math.max(e, t.from),
	to: Math.min(n, t.to)
})).filter(({ from: e, to: t }) => e < t));
const within$1 = (e, t) => common(e, [t]).reduce((e, { from: t, to: n }) => e + n - t, 0);
const mostWithin = (e, t) => Math.max(0, ...e.flatMap(({ from: n, to: r }) => [within$1(e, {
	from: n,
	to: n + t
}), within$1(e, {
	from: r - t,
	to: r
})]));
// packages/domain/src/gates/soak.ts
const askSoak = ({ wish: { environment: e, environments: t }, world: n, candidate: { release: r }, now: i }) => {
	const { soak: a, soakShare: o, after: s } = e;
	const c = t.find(({ name: e }) => e === s);
	if (a === 0) return {
		gate: "soak",
		verdict: "pass",
		because: "no soak is asked for"
	};
	if (!c || !n.after) return {
		gate: "soak",
		verdict: "inconclusive",
		because: `${s} was not looked at`
	};
	return soakGate(soakFacts(c, n.after, r, o, i), e, i);
};
const unending = (e, t) => ({
	at: Number.POSITIVE_INFINITY,
	verdict: e,
	because: t
});
const unknownNow = (e, t) => ({
	at: Number.POSITIVE_INFINITY,
	...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.On)(e, t)
});
const mayBeTold = ({ unreadable: e }) => e.some(({ transient: e }) => e) ? { transient: true } : {};
const pointerInterruptions = (e) => {
	const { environment: t, release: n, pointers: r } = e;
	return r.length === 0 ? [unknownNow(mayBeTold(e), `no pointer of ${t} is known`)] : r.map((e) => e.release === n ? {
		at: e.modified,
		verdict: "fail",
		because: `the pointer of ${e.target} was moved`
	} : unending("fail", `the pointer of ${e.target} says ${e.release ?? "an image without a release"}, not ${n}`));
};
const groupsOf = ({ targets: e }) => e.flatMap(({ groups: e }) => e);
const isShort = ({ share: e }, { of: t, onImage: n }) => t > 0 && n * 100 < t * e;
const shortText = ({ share: e }, { name: t, of: n, onImage: r, standby: i }) => `${r} of ${n} instances of ${t} are in service on the image${i > 0 ? `, ${i} on standby` : ""}; ${e} % are asked for`;
const groupInterruptions = (e) => {
	const t = groupsOf(e);
	return [
		...t.length === 0 ? [unknownNow(mayBeTold(e), `no group of ${e.environment} is known, so nothing ran the image`)] : [],
		...t.filter((t) => isShort(e, t) && t.onImage < t.inService).map((t) => unending("fail", shortText(e, t))),
		...t.flatMap(({ name: e, refreshed: t }) => {
			if (t === void 0) return [];
			return t === Number.POSITIVE_INFINITY ? [unending("fail", `an instance refresh of ${e} is under way`)] : [{
				at: t,
				verdict: "fail",
				because: `an instance refresh of ${e} ended`
			}];
		})
	];
};
const serviceIn = ({ groups: e }) => united(e.flatMap(({ service: e }) => e));
const hasToServe = ({ targets: e }) => e.filter(({ mayBeEmpty: e }) => !e);
const or = [{
	from: Number.NEGATIVE_INFINITY,
	to: Number.POSITIVE_INFINITY
}];
const served = (e) => hasToServe(e).map(serviceIn).reduce(common, united(e.targets.flatMap(serviceIn).concat(hasToServe(e).length > 0 ? or : [])));
const outages = (e) => e.targets.flatMap((e) => {
	const t = new Set(serviceIn(e).map(({ to: e }) => e));
	return e.groups.flatMap((e) => e.lost.filter((e) => t.has(e))).map((t) => ({
		at: t,
		verdict: "fail",
		because: `the last instance in service of ${e.name} was unhealthy`
	}));
});
const untold = (e) => groupsOf(e).flatMap(({ untold: e }) => e?.transient ? [unknownNow(e, e.why)] : []);
const interruptions = (e) => [
	e.verifiedAt === void 0 ? unending("fail", `${e.release} is not verified in ${e.environment}`) : {
		at: e.verifiedAt,
		verdict: "fail",
		because: `it was verified`
	},
	...e.unreadable.map((e) => unknownNow(e, `${e.what} cannot be read: ${e.why}`)),
	...untold(e),
	...pointerInterruptions(e),
	...pointerInterruptions(e).some(({ at: e }) => e === Number.POSITIVE_INFINITY) ? [] : groupInterruptions(e),
	...outages(e),
	...e.alarms.flatMap(_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Tn)
];
const latest = (e) => Math.max(...e.map(({ at: e }) => e));
const counting = (e, t, n) => t > n ? [] : common(served(e), [{
	from: Math.max(t, n - _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pn),
	to: n
}]);
const soakReached = (e, t, n) => {
	const r = latest(interruptions(e));
	if (groupsOf(e).some((t) => isShort(e, t))) return void 0;
	return r <= n ? mostWithin(counting(e, r, n), t) : void 0;
};
const isSoakUnknownForNow = (e) => {
	const t = interruptions(e).filter(isGoing);
	return t.length > 0 && t.every(({ transient: e }) => e);
};
const iso$1 = (e) => new Date(e).toISOString();
const soakGate = (e, t, n) => {
	const r = "soak";
	const { environment: i, release: a } = e;
	if (t.soak === 0) return {
		gate: r,
		verdict: "pass",
		because: "no soak is asked for"
	};
	const o = e.kept[a];
	if (o !== void 0 && ((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.mr)(o) ?? 0) >= t.soak) return {
		gate: r,
		verdict: "pass",
		because: `soaked ${o} in ${i} before it moved on`,
		evidence: { [`soak.${i}`]: o }
	};
	const s = interruptions(e);
	const c = latest(s);
	if (c === Number.POSITIVE_INFINITY) return broken(s);
	const l = counting(e, c, n);
	const u = mostWithin(l, t.soakWithin);
	const d = groupsOf(e).filter((t) => isShort(e, t));
	if (u >= t.soak && d.length === 0) return {
		gate: r,
		verdict: "pass",
		because: `soaked ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(total$1(l))} of ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(t.soak)} in ${i}, since ${iso$1(c)}`,
		evidence: { [`soak.${i}`]: `since ${iso$1(c)}` }
	};
	return short({
		facts: e,
		all: s,
		begun: c,
		time: l,
		reached: u,
		wanted: t,
		now: n
	});
};
const total$1 = (e) => e.reduce((e, { from: t, to: n }) => e + n - t, 0);
const broken = (e) => {
	return {
		gate: "soak",
		...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.An)(e.filter(isGoing))
	};
};
const isGoing = ({ at: e }) => e === Number.POSITIVE_INFINITY;
const short = (e) => {
	const { facts: t, all: n, begun: r, time: i, reached: a, wanted: o, now: s } = e;
	const c = "soak";
	const l = n.filter(({ at: e }) => e === r);
	const u = `at ${iso$1(r)} ${[...new Set(l.map(({ because: e }) => e))].join(" and ")}`;
	const d = `soaked ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(total$1(i))} of ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(o.soak)} in ${t.environment}: ${u}`;
	const f = groupsOf(t).flatMap((e) => e.unshown);
	if (f.length > 0) return {
		gate: c,
		verdict: "inconclusive",
		because: [d, ...f].join("; ")
	};
	const p = pausedBy(t, s);
	const m = comesTogether(e);
	const h = p.length === 0 ? m : void 0;
	const g = due(e);
	if (a < o.soak && m > g) {
		const e = `it can no longer come together within ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(o.soakWithin)}, by ${iso$1(g)}: deliver a new release, or override the gate with a reason`;
		return {
			gate: c,
			verdict: "fail",
			because: [
				d,
				...p,
				e
			].join("; ")
		};
	}
	if (h === void 0) return {
		gate: c,
		verdict: "fail",
		because: [d, ...p].join("; "),
		awaits: "capacity"
	};
	return {
		gate: c,
		verdict: l.some((e) => e.verdict === "fail") ? "fail" : "inconclusive",
		because: d,
		passesAt: h
	};
};
const pausedBy = (e, t) => {
	const n = groupsOf(e).filter((t) => isShort(e, t)).map((t) => shortText(e, t));
	const isServing = (e) => e.some(({ from: e, to: n }) => e <= t && t < n);
	const r = hasToServe(e).filter((e) => !isServing(serviceIn(e)));
	const i = r.length > 0 ? r.map(({ name: e }) => e) : isServing(served(e)) ? [] : [e.environment];
	return [...n, ...i.map((e) => `it pauses while ${e} has no instance in service on the image`)];
};
const comesTogether = ({ time: e, wanted: t, now: n }) => {
	const isEnough = (r) => within$1(united([...e, {
		from: n,
		to: r
	}]), {
		from: r - t.soakWithin,
		to: r
	}) >= t.soak;
	let [r, i] = [n, n + t.soak];
	while (r < i) {
		const e = Math.floor((r + i) / 2);
		if (isEnough(e)) i = e;
		else r = e + 1;
	}
	return i;
};
const due = ({ facts: e, all: t, begun: n, wanted: r, now: i }) => {
	const a = [...new Set(t.map(({ at: e }) => e))].filter((t) => t >= (e.verifiedAt ?? n)).sort((e, t) => e - t);
	const o = common(served(e), [{
		from: i - _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pn,
		to: i
	}]);
	return a.reduce((e, t, n) => {
		const i = a[n - 1] ?? e;
		return mostWithin(common(o, [{
			from: i,
			to: t
		}]), r.soakWithin) >= r.soak ? t : e;
	}, a[0] ?? n) + r.soakWithin;
};
// packages/domain/src/gates/tags.ts
const askTags = ({ wish: { environment: e }, world: { images: t } }) => tagsGate({
	required: e.requiredTags,
	tags: t.tags
});
const tagsGate = ({ required: e, tags: t }) => {
	const n = "tags";
	if (e.length === 0) return {
		gate: n,
		verdict: "pass",
		because: "no tags are asked for"
	};
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t)) return {
		gate: n,
		...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.An)([(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.On)(t, `the tags of the image cannot be read: ${t.why}`)])
	};
	const r = e.flatMap(({ key: e, value: n }) => {
		const r = t.get(e);
		if (r === void 0) return [`the tag ${e} is missing`];
		return n === void 0 || r === n ? [] : [`the tag ${e} is ${r}, not ${n}`];
	});
	if (r.length > 0) return {
		gate: n,
		verdict: "fail",
		because: r.join("; ")
	};
	return {
		gate: n,
		verdict: "pass",
		because: `it has ${e.map(({ key: e }) => e).join(", ")}`
	};
};
// packages/domain/src/gates/tests.ts
const askTests = ({ wish: { environment: e }, world: { images: t }, candidate: { image: n } }) => testsGate({
	required: e.requireTests,
	image: n,
	build: t.build
});
const testsGate = ({ required: e, image: t, build: n }) => {
	const r = "tests";
	if (!e) return {
		gate: r,
		verdict: "pass",
		because: "no tests are asked for"
	};
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n)) return {
		gate: r,
		...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.An)([(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.On)(n, `nothing says whether it was tested: ${n.why}`)])
	};
	const { arn: i, status: a, tested: o, images: s } = n;
	if (!s.includes(t)) return {
		gate: r,
		verdict: "fail",
		because: `${i}, which its tag names, did not make ${t}`
	};
	if (!o) return {
		gate: r,
		verdict: "fail",
		because: `${i} was built without its tests`
	};
	if (a !== "AVAILABLE") return {
		gate: r,
		verdict: "inconclusive",
		because: `${i} is ${a || "in no known state"}`
	};
	return {
		gate: r,
		verdict: "pass",
		because: `Image Builder tested ${i}`,
		evidence: { tests: i }
	};
};
// packages/domain/src/gates/while-soaking.ts
const askWhileSoaking = ({ wish: e, world: t, candidate: { release: n }, state: { current: r }, now: i }) => {
	const { environment: a } = e;
	const { name: o, whileSoaking: s, soakMaxWait: c } = a;
	const l = e.environments.filter((e) => e.after === o && e.soak > 0 && r !== null && waitsFor(t, e.name, r));
	const soakFor = (e, n) => ({
		environment: e.name,
		soak: soakGate(soakFacts(a, t, n, e.soakShare, i), e, i)
	});
	const u = r === null ? void 0 : (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Gn)(t.ledger, r);
	const d = r === null ? [] : l.map((e) => soakFor(e, r));
	return whileSoakingGate({
		environment: o,
		release: n,
		current: r,
		verifiedAt: u,
		whileSoaking: s,
		soakMaxWait: c,
		next: d
	}, i);
};
const waitsFor = (e, t, n) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(e.next.get(t) ?? []);
	return !(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Kn)(n) && !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Kn)(r, n) && (r.current === null || (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Gn)(n, r.current) > 0);
};
const whileSoakingGate = (e, t) => {
	const n = "while-soaking";
	const pass = (e) => ({
		gate: n,
		verdict: "pass",
		because: e
	});
	const { environment: r, release: i, current: a, verifiedAt: o, next: s } = e;
	if (e.whileSoaking === "replace") return pass("while-soaking is replace: a soak may be ended");
	if (a === null || a === i) return pass("no other release soaks here");
	if (o === void 0) return pass(`${a} is not verified in ${r}, so it does not soak`);
	const c = s.filter(({ soak: e }) => isSoaking(e));
	if (c.length === 0) return pass(`${a} does not soak for a next environment`);
	const l = o + e.soakMaxWait;
	if (l <= t) return pass(`${a} had ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(e.soakMaxWait)} to soak`);
	if (c.every(({ soak: e }) => e.unknown)) return {
		gate: n,
		...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.kn)(`whether ${a} still soaks in ${r} is not known: ${c[0]?.soak.because}`)
	};
	const u = Math.min(l, Math.max(...c.map(({ soak: e }) => e.passesAt ?? l)));
	return {
		gate: n,
		verdict: "fail",
		because: `${a} still soaks in ${r} for ${c.map((e) => e.environment).join(", ")}`,
		passesAt: u
	};
};
const isSoaking = ({ verdict: e, passesAt: t, awaits: n }) => e === "inconclusive" || e === "fail" && (t !== void 0 || n !== void 0);
// packages/domain/src/gates/table.ts
const row = (e) => e;
const J = [
	row({
		name: "after",
		clock: false,
		overridable: false,
		inPlan: true,
		ask: askAfter
	}),
	row({
		name: "order",
		clock: false,
		overridable: true,
		inPlan: true,
		ask: askOrder
	}),
	row({
		name: "soak",
		clock: "elapsing",
		overridable: true,
		inPlan: false,
		ask: askSoak
	}),
	row({
		name: "while-soaking",
		clock: "elapsing",
		overridable: true,
		inPlan: false,
		ask: askWhileSoaking
	}),
	row({
		name: "windows",
		clock: "calendar",
		overridable: true,
		inPlan: false,
		ask: _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Y
	}),
	row({
		name: "freezes",
		clock: "calendar",
		overridable: true,
		inPlan: false,
		ask: _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.et
	}),
	row({
		name: "approvals",
		clock: false,
		overridable: false,
		inPlan: false,
		askOfPlan: askApprovals
	}),
	row({
		name: "protection",
		clock: false,
		overridable: false,
		inPlan: true,
		ask: askProtection
	}),
	row({
		name: "findings",
		clock: false,
		overridable: true,
		inPlan: false,
		ask: askFindings
	}),
	row({
		name: "tests",
		clock: false,
		overridable: true,
		inPlan: true,
		ask: askTests
	}),
	row({
		name: "tags",
		clock: false,
		overridable: true,
		inPlan: true,
		ask: askTags
	}),
	row({
		name: "alarms",
		clock: false,
		overridable: true,
		inPlan: false,
		ask: _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.wn
	}),
	row({
		name: "rollback-ready",
		clock: false,
		overridable: true,
		inPlan: true,
		ask: askRollbackReady
	}),
	row({
		name: "external",
		clock: false,
		overridable: true,
		inPlan: true,
		ask: askExternal
	}),
	row({
		name: "hold",
		clock: false,
		overridable: true,
		inPlan: true,
		ask: _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Q
	}),
	row({
		name: "rejected",
		clock: false,
		overridable: true,
		inPlan: true,
		ask: askRejected
	}),
	row({
		name: "quarantine",
		clock: false,
		overridable: false,
		inPlan: true,
		ask: askQuarantine
	})
];
const sr = J.map(({ name: e }) => e);
const gatesThat = (e) => new Set(J.filter(e).map(({ name: e }) => e));
// packages/domain/src/gates/decide.ts
const cr = gatesThat(({ clock: e }) => e !== false);
const decide = (e) => {
	const t = e.filter(({ verdict: e, override: t }) => e !== "pass" && t === void 0);
	if (e.length === 0) return {
		decision: "refuse",
		inTheWay: t
	};
	if (t.length === 0) return { decision: "proceed" };
	const isClock = ({ gate: e, passesAt: t, awaits: n }) => cr.has(e) && (t !== void 0 || n !== void 0);
	if (!t.every(isClock)) return {
		decision: "refuse",
		inTheWay: t
	};
	const n = t.flatMap(({ passesAt: e }) => e ?? []);
	return {
		decision: "defer",
		until: n.length === t.length ? Math.max(...n) : void 0,
		inTheWay: t
	};
};
// packages/domain/src/gates/evidence.ts
const Y = "no gate asks for it";
const X = {
	reviews: [],
	reviewable: void 0,
	job: (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(Y),
	settings: (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(Y)
};
const lr = {
	findings: (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(Y),
	current: [],
	build: (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(Y),
	tags: (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(Y)
};
// packages/domain/src/gates/opening.ts
const ur = 100;
const openTogether = (e, t) => {
	const n = e(t);
	const r = opening(e, t);
	return n.map(({ passesAt: e, ...t }) => t.verdict === "pass" || r === void 0 ? t : {
		...t,
		passesAt: r
	});
};
const opening = (e, t) => {
	let n = t;
	for (let t = 0; t < ur; t++) {
		const t = e(n).filter(({ verdict: e }) => e !== "pass");
		if (t.length === 0) return n;
		const r = Math.max(...t.map(({ passesAt: e }) => e ?? Number.POSITIVE_INFINITY));
		if (r === Number.POSITIVE_INFINITY || r <= n) return void 0;
		n = r;
	}
};
// packages/domain/src/gates/overrides.ts
const dr = /\n|;(?=\s*[a-z-]+\s*:(?!\/\/))/;
const parse = (e) => {
	const t = e.indexOf(":");
	const n = e.slice(0, Math.max(0, t)).trim();
	const r = e.slice(t + 1).trim();
	return /^[a-z-]+$/.test(n) && r !== "" ? {
		gate: n,
		reason: r
	} : void 0;
};
const overrideIn = (e, t) => {
	const n = parse(e);
	if (!n) return `${JSON.stringify(e.trim())} is not <gate>: <reason>`;
	const { gate: r, reason: i } = n;
	const a = J.find(({ name: e }) => e === r);
	if (!a) return `${JSON.stringify(r)} is no gate`;
	if (!a.overridable) return `the gate ${r} can never be overridden`;
	if (!t.includes(a.name)) return `the gate ${r} is not overridable here: the delivery file does not name it`;
	return {
		gate: a.name,
		reason: i
	};
};
const readOverrides = (e, t) => {
	const n = e.split(dr).filter((e) => e.trim() !== "");
	const r = n.map((e) => overrideIn(e, t));
	const i = n.map((e) => parse(e)?.gate);
	const a = `allowed: <gate>: <reason> for gates that the delivery file names as overridable: ${t.join(", ") || "none"}`;
	const o = new Map(i.map((e, t) => [e, t]).toReversed());
	const s = r.flatMap((e, t) => {
		const n = i[t];
		const r = o.get(n) === t ? void 0 : `the gate ${n} is overridden twice`;
		const s = typeof e === "string" ? e : r;
		return s === void 0 ? [] : [{
			at: { source: "input override" },
			wrong: s,
			allowed: a
		}];
	});
	return s.length > 0 ? { complaints: s } : { overrides: r.filter((e) => typeof e !== "string") };
};
const overridden = (e, t) => e.map((e) => {
	const n = t.find(({ gate: t }) => t === e.gate);
	return n && e.verdict !== "pass" ? {
		...e,
		override: n.reason
	} : e;
});
// packages/domain/src/gates/reviewable.ts
const workflowEnvironments = (e) => {
	const t = e.is === "map" ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "jobs")?.value : void 0;
	if (t?.is !== "map") return void 0;
	const n = [];
	for (const { value: e } of t.entries) {
		if (e.is !== "map" || (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "uses")) return void 0;
		const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "environment")?.value;
		const r = t?.is === "map" ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(t, "name")?.value : t;
		if (!r) continue;
		if (r.is !== "scalar" || typeof r.value !== "string" || r.value.includes("${{")) return void 0;
		n.push(r.value);
	}
	return [...new Set(n)];
};
const reviewableIn = (e, t) => {
	if (!e) return t;
	const n = t?.map((e) => e.toLowerCase());
	return e.filter((e) => n?.includes(e.toLowerCase()) ?? true);
};
// packages/domain/src/gates/waivers.ts
const startOf = (e) => Date.parse(`${e}T00:00:00Z`);
const fr = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ur)("a day", "a date like \"2026-12-18\", its last day", (e) => {
	const t = /^\d{4}-\d{2}-\d{2}$/.test(e) ? startOf(e) : NaN;
	return !Number.isNaN(t) && new Date(t).toISOString().startsWith(e) ? e : void 0;
});
const pr = {
	finding: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Nn,
		required: true
	},
	package: { type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Nn },
	owner: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Nn,
		required: true
	},
	reason: {
		type: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Nn,
		required: true
	},
	expires: {
		type: fr,
		required: true
	}
};
const mr = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.or)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ar)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.tr)(pr), ({ expires: e, ...t }) => ({
	package: void 0,
	...t,
	until: e,
	expires: startOf(e) + _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.nt
})));
const hr = `allowed: ${Object.keys(pr).join(", ")}; all but package are required`;
const gr = {
	..._context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Cn,
	unfit: ({ at: e }, t, { name: n }) => {
		if (t.is === "list") return {
			at: e,
			wrong: "the waivers are not a list",
			allowed: "allowed: a list of maps"
		};
		if (t.is === "fields") return {
			at: e,
			wrong: `${n} is not a map`,
			allowed: hr
		};
		return t.is === "parsed" ? {
			at: e,
			wrong: `${n} is no day`,
			allowed: `allowed: ${t.says}`
		} : {
			at: e,
			wrong: `${n} is no text`,
			allowed: "allowed: a text of up to 256 characters"
		};
	},
	unknown: ({ at: e, name: t, key: n }) => ({
		at: e,
		wrong: `${t}.${n} is not a key`,
		allowed: hr
	}),
	missing: ({ at: e, name: t, key: n }) => ({
		at: e,
		wrong: `${t} has no ${n}`,
		allowed: hr
	})
};
const readWaivers = (e) => {
	if (e.is === "scalar" && e.value === null) return { waivers: [] };
	const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Sn)(e, mr, gr, {
		name: "waivers",
		namedAt: e.at
	});
	return t.length > 0 ? { complaints: t } : { waivers: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.mn)(mr, e) };
};
// packages/domain/src/promotion/destinations.ts
const saysCandidate = (e, { release: t, image: n }) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.er)(e);
	return r?.metadata?.release === t && r.metadata.source === n ? r : void 0;
};
const destinationOf = (e, n, r, i, a) => {
	const o = e.targets.get(n) ?? _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__._;
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Yn)(o) ? refusedThere(n, i, a) ?? readThere(n, o, r, i) : unread$1(n, o);
};
const unread$1 = (e, { why: t, transient: n, code: r = "target.unreadable" }) => {
	const i = `it cannot be read: ${t}`;
	return n ? {
		target: e,
		is: "later",
		why: i,
		isUnread: true
	} : {
		target: e,
		is: "closed",
		why: i,
		code: r
	};
};
const refusedThere = (e, t, n) => {
	const r = n.refused.get((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(e));
	const i = "image" in t ? { image: t.image } : {};
	return r && {
		target: e,
		is: "closed",
		why: r.message,
		code: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(r),
		...i
	};
};
const readThere = (e, { pointer: t }, n, r) => {
	if ("later" in r) return {
		target: e,
		is: "later",
		why: r.later
	};
	if ("missing" in r) {
		const i = r.gone ? saysCandidate(t, n) : void 0;
		return i ? {
			target: e,
			is: "done",
			image: i.image
		} : {
			target: e,
			is: "closed",
			why: r.missing,
			code: r.code
		};
	}
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.er)(t);
	return i?.metadata?.release === n.release && i.image === r.image ? {
		target: e,
		is: "done",
		image: r.image
	} : {
		target: e,
		is: "open",
		image: r.image,
		history: t
	};
};
const promotedTarget = (e) => {
	const { target: t } = e;
	switch (e.is) {
		case "done": return {
			target: t,
			outcome: "promoted",
			image: e.image,
			why: `its pointer says ${e.image}`
		};
		case "open": return {
			target: t,
			outcome: "open",
			image: e.image,
			why: "its pointer was not moved"
		};
		case "later": return {
			target: t,
			outcome: "open",
			image: "",
			why: e.why
		};
		case "closed": return {
			target: t,
			outcome: "failed",
			image: e.image ?? "",
			why: e.why
		};
	}
};
const isDone = (e) => e.is === "done";
// packages/domain/src/promotion/availability.ts
const cellsOf = (e) => [...new Map(e.map(({ account: e, region: t }) => [(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)({
	account: e,
	region: t
}), {
	account: e,
	region: t
}])).values()];
const distributionWish = ({ family: e, environment: t, home: n, targets: r, writer: i, availableBy: a }, { image: o, fingerprint: s }) => {
	const { distribute: c, shareWith: l, kmsKeys: u, watermark: d } = t.availability;
	return {
		source: {
			image: o,
			fingerprint: s
		},
		home: n,
		distribute: c,
		shareWith: l,
		keys: u,
		cells: cellsOf(r),
		watermark: d && c !== "none" ? (0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__.f)(e, t.name) : void 0,
		deadline: a,
		digest: i.digest
	};
};
const availabilityIn = (e, { distribution: t, targets: n }, r, i) => t && distribute(distributionWish(e, r), {
	...t,
	launchers: launchersIn(e, n)
}, i);
const launchersIn = ({ targets: e }, t) => {
	const n = new Map();
	for (const { name: r, ...i } of e) {
		const e = t.get(r);
		const a = e && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Yn)(e) ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zt)(e.fleet).launchRoles() : [];
		const o = new Set([...n.get((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(i)) ?? [], ...a]);
		if (o.size > 0) n.set((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(i), [...o]);
	}
	return n;
};
const imageIn = (e, { account: t, region: n }, r) => {
	if (!e) return { later: "nobody has looked where its image is" };
	if (!("end" in e)) return { later: "its image is being made available" };
	const { rows: i, why: a, code: o = "distribution.incomplete" } = e.end;
	const s = i.find((e) => e.account === t && e.region === n);
	if (!s) return {
		missing: a,
		code: o,
		gone: o === "image.missing"
	};
	if (s.image !== void 0 && isThere(s)) return { image: s.image };
	if (s.code === "run.unfinished") return { later: s.why };
	return {
		missing: `the image is not available to account ${t} in ${n}: ${s.why}`,
		code: r === "none" ? "promote.not-available" : s.code ?? o,
		gone: false
	};
};
// packages/domain/src/promotion/wish.ts
const workedOn = ({ targets: e, droppedOut: t = [] }) => e.filter(({ name: e }) => !t.some(({ target: t }) => t === e));
const worldWorkedOn = ({ droppedOut: e = [] }, t) => e.length === 0 ? t : {
	...t,
	targets: new Map([...t.targets].filter(([t]) => !e.some(({ target: e }) => e === t)))
};
const isPartial = ({ leftOut: e, droppedOut: t = [] }) => e !== void 0 || t.length > 0;
// packages/domain/src/promotion/reach.ts
const reachIn = (e, t, n) => {
	const { candidate: r } = t;
	if ("none" in r) return {
		availability: void 0,
		destinations: []
	};
	const i = availabilityIn(e, t, r, n);
	const { distribute: a } = e.environment.availability;
	return {
		availability: i,
		destinations: workedOn(e).map((e) => destinationOf(t, e.name, r, imageIn(i, e, a), n))
	};
};
// packages/domain/src/promotion/asked.ts
const askedOf = (e, t, n) => {
	const r = e.drift === "restore" ? [] : foreignPointers(t);
	const { availability: i, destinations: a } = reachIn(e, t, n);
	return {
		wish: e,
		world: t,
		at: n,
		availability: i,
		made: i && "end" in i ? i.end : void 0,
		destinations: a,
		foreign: r
	};
};
const ending = ({ wish: e, world: t, made: n, destinations: r }, i, a, o = {}) => ({ end: {
	outcome: i,
	candidate: "none" in t.candidate ? void 0 : t.candidate,
	targets: withDroppedOut(e, r.map(promotedTarget)),
	cells: n?.rows ?? [],
	notes: n?.notes ?? [],
	verdicts: [],
	why: a,
	...t.chosen === void 0 ? {} : { chosen: t.chosen },
	...o
} });
const withDroppedOut = ({ targets: e, droppedOut: t = [] }, n) => e.flatMap(({ name: e }) => {
	const r = t.find(({ target: t }) => t === e);
	if (r) return [{
		target: e,
		outcome: "dropped-out",
		image: "",
		why: r.why
	}];
	return n.filter(({ target: t }) => t === e);
});
const foreignPointers = (e) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(e).flatMap(([t, { pointer: n }]) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Bt)(n, e.ledger);
	return r?.is === "foreign" ? [{
		target: t,
		image: r.image,
		version: r.version
	}] : [];
});
const foreignTexts = (e) => e.map((e) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Vt)(e.target, e)).join(" ");
// packages/domain/src/promotion/canonical.ts
const canonical = (e) => JSON.stringify(e, (e, t) => typeof t === "object" && t !== null && !Array.isArray(t) ? Object.fromEntries(Object.entries(t).sort(([e], [t]) => e < t ? -1 : 1)) : t) ?? "null";
// packages/domain/src/promotion/target-digest.ts
const Z = 6;
const _r = 8;
const targetDigest = ({ target: e, groups: t, pointer: n }, r) => {
	const part = (t) => r(canonical([e, t])).slice(0, _r);
	return r(e).slice(0, Z) + part(t) + part(n);
};
const vr = "0123456789abcdef";
const isTargetDigest = (e) => e.length === 22 && [...e].every((e) => vr.includes(e));
const targetChanges = (e, t, n) => t.flatMap((t) => {
	const r = targetDigest(t, n);
	if (e.includes(r)) return [];
	const i = e.find((e) => e.slice(0, Z) === r.slice(0, Z));
	return [{
		target: t.target,
		why: i === void 0 ? yr : changeText(i, r)
	}];
});
const changesText = (e) => e.map(({ target: e, why: t }) => `${e} (${t})`).join(", ");
const yr = "it was no target when the plan was approved";
const changeText = (e, t) => {
	const changed = (n, r) => e.slice(n, n + _r) === t.slice(n, n + _r) ? [] : [r];
	return `${[...changed(Z, "its groups or what they launch have changed"), ...changed(14, "what it runs, or how its pointer would be moved, has changed")].join(", and ")} since the plan was approved`;
};
// packages/domain/src/promotion/plan-hash.ts
const br = [
	"image",
	"from",
	"targets",
	"rollout",
	"steps",
	"gates",
	"findings",
	"policy"
];
const identity = ({ id: e, package: t, severity: n }) => `${e} ${t} ${n}`;
const xr = gatesThat(({ inPlan: e }) => e);
const digested = (e) => ({
	image: e.image,
	from: e.from,
	targets: e.targets,
	rollout: e.rollout,
	policy: e.policy,
	findings: {
		worse: e.findings.worse.map(identity),
		introduced: e.findings.introduced.map(identity)
	},
	steps: e.steps.map(({ because: e, ...t }) => t),
	gates: {
		verdicts: e.verdicts.filter(({ gate: e }) => xr.has(e)).map(({ gate: e, verdict: t }) => ({
			gate: e,
			verdict: t
		})),
		overrides: e.overrides
	}
});
const planHash = (e, t) => {
	const n = digested(e);
	return ["v1", ...br.map((e) => `${e}:${t(canonical(n[e])).slice(0, 12)}`)].join(" ");
};
const Sr = {
	image: "the image that is promoted",
	from: "what the targets run now",
	targets: "the targets or their groups",
	rollout: "how it is rolled out",
	steps: "the steps",
	gates: "the gates or their overrides",
	findings: "the findings of the image",
	policy: "the delivery file"
};
const Cr = /^v1((?: [a-z]+:[0-9a-f]{12})+)$/;
const wr = /^(v1 .+) run:(\d{1,20})\/(\d{1,9})$/;
const Tr = " each:";
const planText = (e, { runId: t, attempt: n }, r = []) => {
	const i = r.length === 0 ? "" : `${Tr}${r.join(",")}`;
	return e === "" ? "" : `${e}${i} run:${t}/${n}`;
};
const readPlanText = (e) => {
	const [, t, n, r] = wr.exec(e) ?? [];
	const i = n === void 0 ? void 0 : {
		runId: n,
		attempt: Number(r)
	};
	const [a = "", o] = (t ?? e).split(Tr);
	return {
		hash: a,
		...o === void 0 ? {} : { targets: o.split(",") },
		by: i
	};
};
const isPlanText = (e) => {
	const { hash: t, targets: n = [] } = readPlanText(e);
	return Cr.test(t) && n.every(isTargetDigest);
};
const parsed = (e) => {
	const t = Cr.exec(e.trim())?.[1];
	if (t === void 0) return void 0;
	return new Map(t.trim().split(" ").map((e) => e.split(":")));
};
const Er = ["rollout"];
const Dr = [
	"from",
	"targets",
	"steps"
];
const planChanges = (e, t, { common: n = false } = {}) => {
	const [r, i] = [parsed(e), parsed(t)];
	if (!r || br.some((e) => !r.has(e) && !Er.includes(e))) throw new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_4__.i("input.invalid", `input expected-plan: "${e}" is not a plan-hash; give the output plan-hash of the dry run.`);
	return br.filter((e) => r.has(e) && !(n && Dr.includes(e))).filter((e) => r.get(e) !== i?.get(e)).map((e) => Sr[e]);
};
// packages/domain/src/promotion/ask-gates.ts
const questionOf = (e, t, n, r) => {
	const i = (0,_canary_part_DXD1yqXB_js__WEBPACK_IMPORTED_MODULE_5__.o)(e.environment, t);
	const a = uncountedIn(e.environment, t);
	return {
		wish: e,
		world: t,
		candidate: n,
		state: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(t.ledger),
		estimate: i,
		now: r,
		...a === "" ? {} : { uncounted: a }
	};
};
const Or = J.flatMap((e) => e.clock === "calendar" && "ask" in e ? [e] : []);
const askFirst = (e) => {
	const t = openTogether((t) => Or.map((n) => n.ask({
		...e,
		now: t
	})), e.now);
	return J.flatMap((n) => {
		if (!("ask" in n)) return [];
		const r = t.find((e) => e.gate === n.name);
		return [r ? counted$2(e, r) : n.ask(e)];
	});
};
const counted$2 = (e, t) => {
	const { uncounted: n } = e;
	if (n === void 0 || t.verdict !== "pass") return t;
	const r = {
		...e,
		estimate: Number.POSITIVE_INFINITY
	};
	if (Or.some(({ name: e, ask: n }) => e === t.gate && n(r).verdict === "pass")) return t;
	return {
		gate: t.gate,
		...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.kn)(`how long the rollout takes cannot be told now: ${n}`)
	};
};
const askLast = (e, t, n, { common: r }) => {
	const i = {
		...e,
		plan: n,
		isFirstPlan: isFirstPlan(e.wish, n, r)
	};
	return J.flatMap((e) => "ask" in e ? t.filter((t) => t.gate === e.name) : [e.askOfPlan(i)]);
};
const isFirstPlan = ({ expectedPlan: e, plannedIn: t }, n, r) => e !== void 0 && t === 1 && planChanges(e, n, { common: r }).length === 0;
const uncountedIn = ({ waves: e }, { targets: t }) => e.flat().flatMap((e) => {
	const n = t.get(e);
	if (!n) return [];
	return ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Yn)(n) ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zt)(n.fleet).unread().map((e) => ({
		...e,
		what: `${e.what} ${e.name}`
	})) : [{
		...n,
		what: `target ${e}`
	}]).flatMap(({ what: e, why: t, transient: n }) => n ? [`${e}: ${t}`] : []);
}).join("; ");
// packages/domain/src/promotion/move.ts
const move = (e, t, { candidate: n, availability: r, destinations: i, verdicts: a, plan: o }, s) => {
	const { release: c } = n;
	const l = `${e.environment.name} is to run ${c}`;
	const u = isBegunBy(t.ledger, c, e.writer.run) ? void 0 : announce(e, t, n, a, o, s, l);
	if (u) return { act: [u] };
	if (r && !("end" in r)) return r;
	const d = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.pt)(t, c);
	const f = i.flatMap((t) => t.is === "open" ? [moveTarget(e, n, t, d, l)] : []);
	if (f.length > 0) return { act: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.at)(f, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ot)(e.targets)) };
	const p = i.filter((e) => e.is === "later");
	const m = i.filter((e) => e.is === "closed");
	const h = [...p, ...m].map(({ target: e, why: t }) => `${e}: ${(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_7__.c)(t)}`).join("; ");
	const g = m[0]?.code ?? (p.some(({ isUnread: e }) => e) ? "target.unreadable" : void 0);
	return {
		wait: h,
		...g ? { stuck: g } : {}
	};
};
const announce = (e, t, { release: n }, r, i, { now: a }, o) => {
	const { writer: s, leftOut: c, droppedOut: l = [] } = e;
	const u = soakedBy(e, t, a);
	const d = r.flatMap(({ gate: e, override: t }) => t === void 0 ? [] : [e]);
	const f = c ? { "left-out": `${c.targets.join(" ")}: ${c.reason}` } : {};
	const p = {
		kind: "promoting",
		release: n,
		plan: i,
		overrides: d,
		...l.length === 0 ? {} : { dropped: l.map(({ target: e }) => e) },
		...u === void 0 ? {} : { soaked: u }
	};
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(t.ledger, p, s, a, o, {
		evidence: {
			...evidenceOf(r),
			...f,
			...l.length === 0 ? {} : { "dropped-out": changesText(l) }
		},
		approvers: approversOf(r)
	});
};
const soakingNow = ({ environment: e, environments: t }, n, r) => {
	const { current: i } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(n.ledger);
	const a = t.filter((t) => t.after === e.name && t.soak > 0);
	if (i === null || a.length === 0) return void 0;
	const o = Math.max(...a.map(({ soakShare: e }) => e));
	const s = Math.min(...a.map(({ soakWithin: e }) => e));
	return {
		facts: soakFacts(e, n, i, o, r),
		within: s
	};
};
const soakedBy = (e, t, n) => {
	const r = soakingNow(e, t, n);
	return r && soakReached(r.facts, r.within, n);
};
const isSoakedUnknown = (e, t, n) => {
	const r = soakingNow(e, t, n);
	return r !== void 0 && isSoakUnknownForNow(r.facts);
};
const moveTarget = ({ writer: e }, { release: t, image: n, fingerprint: r }, { target: i, image: a, history: o }, s, c) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.bt)(i, o, a, {
	release: t,
	source: n,
	fingerprint: r,
	run: e.run,
	...s === void 0 ? {} : { good: s }
}, c);
const evidenceOf = (e) => Object.assign({}, ...e.map(({ gate: e, override: t, evidence: n = {} }) => t === void 0 ? n : { [`override.${e}`]: t }));
const approversOf = (e) => (e.find(({ gate: e }) => e === "approvals")?.evidence?.approvals ?? "").split(/, (?=[^ ]+ \()/).flatMap((e) => e === "" ? [] : [e.split(" ")[0] ?? ""]);
// packages/domain/src/promotion/predict.ts
const predictPromotion = (e, t, n, r) => {
	const { distribution: i } = e;
	if ((t === void 0 || "in" in t) && r && i) return {
		...e,
		...t ? {} : (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.M)(e, void 0, n),
		distribution: predictDistribution(r)(i, t)
	};
	return t && "in" in t ? e : {
		...e,
		...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.M)(e, t, n)
	};
};
// packages/domain/src/promotion/plan.ts
const planSteps = (e, t, n) => {
	const { candidate: r } = t;
	if ("none" in r) return [];
	const { distribute: i } = e.environment.availability;
	return walked(e, t, r, n, (t) => {
		const a = availabilityIn(e, t, r, n);
		return {
			availability: a,
			in: (e) => imageIn(a, e, i)
		};
	});
};
const plannedCells = (e, t, n) => {
	const { candidate: r, distribution: i } = t;
	if ("none" in r || !i) return {
		cells: [],
		notes: []
	};
	const a = distributionWish(e, r);
	const { rows: o, notes: s } = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Qt)((e, t) => distribute(a, e, t), predictDistribution(a), {
		...i,
		launchers: launchersIn(e, t.targets)
	}, n).end;
	return {
		cells: o,
		notes: s
	};
};
const walked = (e, t, n, r, i) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Qt)((t, r) => {
	const a = i(t);
	const o = workedOn(e).map((e) => destinationOf(t, e.name, n, a.in(e), r));
	return paperTurn(e, t, n, a.availability, o, r);
}, (t, i) => predictPromotion(t, i, r.now, distributionWish(e, n)), t, r).steps;
const paperTurn = (e, t, n, r, i, a) => {
	if (!(r === void 0 || "end" in r) || i.some(({ is: e }) => e === "open")) return move(e, t, {
		candidate: n,
		availability: r,
		destinations: i,
		verdicts: [],
		plan: ""
	}, a);
	if (isPartial(e) || (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(t.ledger).current === n.release || !i.every(({ is: e }) => e === "done")) return kr;
	const o = {
		kind: "promoted",
		release: n.release
	};
	const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(t.ledger, o, e.writer, a.now, "the pointers are read back");
	return s ? { act: [s] } : kr;
};
const kr = { end: {
	outcome: "promoted",
	candidate: void 0,
	targets: [],
	cells: [],
	notes: [],
	verdicts: [],
	why: ""
} };
const planOf = (e, t, n, r) => hashOf(e, t, n, r, askFirst(questionIn(e, t, n, r)));
const askGates = (e, t, n, r) => {
	const i = questionIn(e, t, n, r);
	const a = askFirst(i);
	const o = hashOf(e, t, n, r, a);
	return {
		verdicts: overridden(askLast(i, a, o, { common: hasDropped(e) }), e.overrides),
		plan: o
	};
};
const targetPlans = (e, t, n, r) => {
	const i = availabilityInPlan(e, n);
	const a = pointersInPlan(e, t, n, r);
	return e.targets.map((e) => ({
		target: e.name,
		groups: {
			...e,
			groups: groupsInPlan(t, e.name)
		},
		pointer: {
			from: fromIn(t, e.name),
			steps: a.filter(({ on: t }) => t === (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(e.name)),
			copies: i
		}
	}));
};
const plannedTargets = (e, t, n, r) => targetPlans(e, t, n, r).map((t) => targetDigest(t, e.writer.digest));
const questionIn = (e, t, n, r) => questionOf(e, worldWorkedOn(e, t), n, r.now);
const hasDropped = ({ droppedOut: e = [] }) => e.length > 0;
const hashOf = (e, t, n, r, i) => {
	const a = {
		image: n,
		from: e.targets.map(({ name: e }) => fromIn(t, e)),
		targets: e.targets.map((e) => ({
			...e,
			groups: groupsInPlan(t, e.name)
		})),
		rollout: rolloutInPlan(e.environment),
		steps: [...availabilityInPlan(e, n), ...pointersInPlan(e, t, n, r)],
		verdicts: i,
		overrides: e.overrides,
		findings: consideredFindings(findingsFacts({
			wish: e,
			world: t
		})),
		policy: e.policy
	};
	return planHash(a, e.writer.digest);
};
const rolloutInPlan = ({ strategy: e, waves: t, waveBake: n, maxFailures: r, concurrency: i, onFailure: a }) => ({
	strategy: e,
	waves: t,
	waveBake: n,
	maxFailures: r,
	onFailure: a,
	...i === void 0 ? {} : { concurrency: i }
});
const availabilityInPlan = (e, t) => {
	const { cells: n, distribute: r, shareWith: i, keys: a, watermark: o } = distributionWish(e, t);
	return n.map((e) => {
		return {
			do: "make-available",
			on: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(e),
			because: "",
			distribute: r,
			shareWith: i,
			keys: a,
			...o === void 0 ? {} : { watermark: o }
		};
	});
};
const pointersInPlan = (e, t, n, r) => {
	const i = {
		...e,
		droppedOut: []
	};
	const everywhere = (e) => ({
		availability: void 0,
		in: (t) => {
			const r = e.targets.get(t.name);
			return { image: (r && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Yn)(r) ? saysCandidate(r.pointer, n) : void 0)?.image ?? `the image in ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(t)}` };
		}
	});
	return walked(i, t, n, r, everywhere).flatMap((e) => {
		if (e.do !== "put-pointer" && e.do !== "label-pointer") return [];
		const { do: t, on: n } = e;
		return [{
			do: t,
			on: n,
			because: "",
			..."release" in e ? { release: e.release } : {}
		}];
	});
};
const fromIn = (e, t) => {
	const n = e.targets.get(t);
	if (!n || !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Yn)(n)) return {
		target: t,
		unreadable: true
	};
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.er)(n.pointer);
	return r ? {
		target: t,
		image: r.image,
		release: r.metadata?.release ?? null
	} : null;
};
const groupsInPlan = ({ targets: e }, t) => {
	const n = e.get(t);
	return n && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Yn)(n) ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zt)(n.fleet).plan() : [];
};
// packages/domain/src/promotion/dropped-out.ts
const Ar = 800;
const askedOfApproved = (e) => {
	const { world: t, at: n, candidate: r } = e;
	const i = asApproved(e.wish, t, r, n);
	return i.droppedOut === void 0 ? e : askedOf(i, worldWorkedOn(i, t), n);
};
const asApproved = (e, t, n, r) => {
	const i = isBegunBy(t.ledger, n.release, e.writer.run) ? announced(e, t, n, r) : dropping(e, t, n, r);
	return i.length === 0 ? e : {
		...e,
		droppedOut: i
	};
};
const changedBeside = (e, t, n, r) => changedSince(e, t, n, r).filter(({ target: t }) => !e.droppedOut?.some((e) => e.target === t));
const announced = (e, t, n, r) => {
	const { dropped: i = [] } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(t.ledger).intent ?? {};
	const a = e.targets.flatMap(({ name: e }) => i.includes(e) ? [e] : []);
	if (a.length === 0) return [];
	const o = withBeside(e, changedSince(e, t, n, r));
	return a.map((e) => o.find(({ target: t }) => t === e) ?? {
		target: e,
		why: "it has changed since the plan was approved"
	});
};
const dropping = (e, t, n, r) => {
	const i = changedSince(e, t, n, r).filter(({ target: e }) => isReadWhole(t, e));
	const a = withBeside(e, i);
	const o = a.length === e.targets.length;
	const s = a.map(({ target: e }) => e);
	return o || JSON.stringify(s).length > Ar ? [] : a;
};
const changedSince = (e, t, n, r) => e.expectedTargets === void 0 ? [] : targetChanges(e.expectedTargets, targetPlans(e, t, n, r), e.writer.digest);
const isReadWhole = ({ targets: e }, t) => {
	const n = e.get(t);
	return n !== void 0 && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Yn)(n) && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zt)(n.fleet).unread().length === 0;
};
const withBeside = ({ targets: e }, t) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ot)(e);
	const isChanged = (e) => t.some(({ target: t }) => t === e);
	return e.flatMap(({ name: e }) => {
		const [r] = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.st)(n, e).filter(isChanged);
		const i = r === void 0 ? [] : [{
			target: e,
			why: `it has its pointer in common with ${r}`
		}];
		return isChanged(e) ? t.filter(({ target: t }) => t === e) : i;
	});
};
// packages/domain/src/promotion/preflight.ts
const isAnnounced = ({ ledger: e }, { release: t }) => {
	const { intent: n } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(e);
	return n?.kind === "promote" && n.release === t;
};
const preflightIn = ({ environment: { unpinned: e, strategy: t, targets: n } }, r, i) => {
	const a = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.qt)(n);
	const o = {
		places: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ot)(n),
		among: i.map(({ target: e }) => e)
	};
	return i.flatMap((n) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.B)({
		unpinned: e,
		strategy: t,
		selections: a
	}, r.targets.get(n.target), "image" in n ? n.image : void 0, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.J)(o, r, n.target)));
};
// packages/domain/src/promotion/before-launch.ts
const imagesByTarget = (e, t, n) => new Map(reachIn(e, t, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(n)).destinations.flatMap((e) => "image" in e && e.image !== void 0 ? [[e.target, e.image]] : []));
const lackedBy = (e, t, n) => {
	const { candidate: r } = t;
	if ("none" in r) return [];
	const { destinations: i } = reachIn(e, t, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(n));
	return (lackedIn(e, t, r, i) ?? []).map((e) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.z)([e], i.length > 1));
};
const lackedIn = ({ environment: e, asksLaunches: t }, n, r, i) => {
	if (!t || isAnnounced(n, r)) return [];
	const a = i.filter((e) => !isDone(e)).map(({ target: e }) => e);
	if (!(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.U)(n, a)) return void 0;
	return a.flatMap((t) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.V)(e, n, t));
};
// packages/domain/src/promotion/judged.ts
const withVerdicts = (e, t) => {
	const { wish: n, world: r, at: i, candidate: a } = e;
	return {
		...e,
		whole: t,
		...askGates(n, t, a, i),
		begun: isBegunBy(r.ledger, a.release, n.writer.run)
	};
};
const judged = (e) => rollingBack(e) ?? cancelled(e) ?? nowhereBegun(e) ?? refusedBefore(e) ?? unknownYet(e) ?? planChanged(e) ?? inTheWay(e) ?? (e.availability ? void 0 : { need: "distribution" }) ?? notAdopted(e) ?? missing(e) ?? lacking(e) ?? soakHidden(e) ?? move(e.wish, e.world, e, e.at);
const rollingBack = (e) => {
	const { wish: t, world: n, verdicts: r } = e;
	const { intent: i } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(n.ledger);
	if (i?.kind === "rollback" && i.run === t.writer.run && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Fn)(n.ledger) !== void 0) {
		const n = `This run was cancelled, and ${t.environment.name} goes back to ${i.release}: refresh-asg goes on with that`;
		return ending(e, "unchanged", n, { verdicts: r });
	}
	if (i?.kind !== "rollback" || t.overrides.some(({ gate: e }) => e === "hold")) return void 0;
	const a = `${t.environment.name} is being rolled back to ${i.release} by ${i.run}.`;
	return ending(e, "failed", a, {
		verdicts: r,
		code: "environment.rolling-back"
	});
};
const cancelled = (e) => {
	const { at: t, begun: n, verdicts: r } = e;
	if (!t.cancelled) return void 0;
	return ending(e, "cancelled", n ? "The pointer does not say it yet; a move that is under way may still come." : "Nothing was moved.", {
		verdicts: r,
		code: "run.cancelled"
	});
};
const nowhereBegun = (e) => {
	const { made: t, verdicts: n } = e;
	return t?.code !== void 0 && t.rows.length === 0 ? ending(e, "failed", t.why, {
		verdicts: n,
		code: t.code
	}) : void 0;
};
const refusedBefore = (e) => {
	const { wish: t, world: n, candidate: r, destinations: i, verdicts: a } = e;
	if (isAnnounced(n, r)) return void 0;
	const o = preflightIn(t, n, i);
	const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Yt)(n, e.at.now) ? o.filter(({ transient: e }) => !e) : o;
	const [c] = s;
	if (c) {
		const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.vt)(c.code, s.map(({ code: e }) => e));
		return ending(e, "failed", (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.z)(s, i.length > 1), {
			verdicts: a,
			...t
		});
	}
	return o.length > 0 ? {
		wait: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.z)(o, i.length > 1),
		stuck: "target.unreadable"
	} : void 0;
};
const unknownYet = (e) => {
	const { wish: t, at: n, verdicts: r } = e;
	const i = r.filter(_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Dn);
	if (i.length === 0) return void 0;
	const a = r.filter((e) => !i.includes(e));
	if (decide(a).decision !== "proceed") return closed(e, decide(a));
	if (n.now >= t.availableBy) return closed(e, decide(r));
	return {
		wait: inTheWayText(i),
		stuck: "gate.closed"
	};
};
const planChanged = (e) => {
	const { wish: t, plan: n, begun: r, verdicts: i, whole: a, candidate: o, at: s } = e;
	if (t.expectedPlan === void 0 || r) return void 0;
	const { droppedOut: c = [] } = t;
	const l = c.length === 0 ? [] : changedBeside(t, a, o, s);
	const u = [...planChanges(t.expectedPlan, n, { common: c.length > 0 }), ...l.length === 0 ? [] : [changesText(l)]];
	if (u.length === 0) return void 0;
	return ending(e, "failed", `Since the plan was approved, this has changed: ${u.join(", ")}.`, {
		verdicts: i,
		code: "plan.changed"
	});
};
const inTheWay = (e) => closed(e, decide(e.verdicts));
const inTheWayText = (e) => e.map(({ gate: e, because: t }) => `${e}: ${t}`).join("; ");
const closed = (e, t) => {
	const { verdicts: n } = e;
	if (t.decision === "proceed") return void 0;
	const r = inTheWayText(t.inTheWay);
	return t.decision === "defer" ? ending(e, "deferred", r, {
		verdicts: n,
		dueAt: t.until
	}) : ending(e, "failed", r, {
		verdicts: n,
		code: "gate.closed"
	});
};
const notAdopted = (e) => {
	const { made: t, foreign: n, destinations: r, verdicts: i } = e;
	const a = n.filter(({ target: e, image: t }) => !r.some((n) => n.target === e && "image" in n && n.image === t));
	if (!t || a.length === 0) return void 0;
	return ending(e, "failed", `${foreignTexts(a)} It is not what is promoted.`, {
		verdicts: i,
		code: "pointer.foreign"
	});
};
const missing = (e) => {
	const { destinations: t, verdicts: n } = e;
	const r = t.filter((e) => e.is === "closed");
	if (!r[0] || !t.every((e) => isDone(e) || e.is === "closed")) return void 0;
	return ending(e, "failed", missingText(r, t), {
		verdicts: n,
		code: r[0].code
	});
};
const lacking = ({ wish: e, world: t, candidate: n, destinations: r, verdicts: i, ...a }) => {
	const o = lackedIn(e, t, n, r);
	if (o === void 0) return { need: "launches" };
	const [s] = o;
	if (!s) return void 0;
	const c = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.vt)(s.code, o.map(({ code: e }) => e));
	return ending({
		wish: e,
		world: t,
		destinations: r,
		...a
	}, "failed", (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.z)(o, r.length > 1), {
		verdicts: i,
		...c
	});
};
const soakHidden = ({ wish: e, world: t, at: n, begun: r }) => !r && n.now < e.availableBy && isSoakedUnknown(e, t, n.now) ? {
	wait: `how long what ${e.environment.name} runs has soaked cannot be read now`,
	stuck: "gate.closed"
} : void 0;
const missingText = (e, t) => {
	if (t.length === 1) return e.map(({ why: e }) => e).join("; ");
	const n = t.filter(isDone).map(({ target: e }) => e);
	return `Missing: ${e.map(({ target: e, why: t }) => `${e} (${(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_7__.c)(t)})`).join(", ")}. Done: ${n.join(", ") || "none"}.`;
};
// packages/domain/src/promotion/promote.ts
const promote = (e, t, n) => {
	const r = askedOf(e, t, n);
	return refusedLedger(r) ?? notBelieved(r) ?? told$1(r) ?? within(askedOf(e, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.K)(t, e.leftOut), n));
};
const within = (e) => {
	const { candidate: t } = e.world;
	if ("none" in t) return movedByOthers(e) ?? noCandidate(e, t);
	const n = askedOfApproved({
		...e,
		candidate: t
	});
	return movedByOthers(n) ?? promoted({
		...n,
		candidate: t
	}, e.world);
};
const refusedLedger = (e) => {
	const t = [...e.at.refused.values()].find(({ do: e }) => e === "write-event");
	return t && ending(e, "failed", t.message, { code: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(t) });
};
const notBelieved = (e) => {
	const { name: t } = e.wish.environment;
	const n = {
		home: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(e.wish.home),
		places: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ot)(e.wish.targets)
	};
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.It)(t, e.world) ?? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Ft)(t, e.world, n);
	return r && ending(e, "failed", r.why, { code: r.code });
};
const told$1 = ({ wish: { writer: e }, world: t, at: n }) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.q)(t, e, n.now) ?? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.wt)(t.ledger, e);
	return r && { act: [r] };
};
const movedByOthers = (e) => e.foreign.length > 0 && e.wish.drift === "stop" ? ending(e, "failed", foreignTexts(e.foreign), { code: "pointer.foreign" }) : void 0;
const noCandidate = (e, { none: t, yet: n }) => n ? ending(e, "deferred", t) : ending(e, "failed", t, { code: "promote.no-candidate" });
const promoted = (e, t) => unseen(e) ?? done(e) ?? judged(withVerdicts(e, t));
const unseen = ({ world: e, candidate: t }) => !e.distribution && isSaid$1(e, t) ? { need: "distribution" } : void 0;
const done = (e) => isEverywhere(e) && isExpected(e) && !isQuarantined(e) && !isUnapproved(e.wish, e.world) ? writtenDown(e) ?? promotedByUs(e) ?? unchanged(e) : void 0;
const isEverywhere = ({ destinations: e }) => e.length > 0 && e.every(isDone);
const isExpected = ({ world: e, candidate: { release: t } }) => {
	const { intent: n, current: r } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(e.ledger);
	return n === null ? r === t : n.kind === "promote" && n.release === t;
};
const isQuarantined = ({ world: e, candidate: { release: t } }) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Kn)((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(e.ledger), t) || e.quarantined.has(t);
const writtenDown = ({ wish: e, world: t, at: n, candidate: { release: r }, destinations: i }) => {
	if ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(t.ledger).current === r || isPartial(e)) return void 0;
	const a = { image: imagesOf(i).join(" ") };
	const o = {
		kind: "promoted",
		release: r
	};
	const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(t.ledger, o, e.writer, n.now, "the pointers were read back", { evidence: a });
	return s && { act: [s] };
};
const promotedByUs = (e) => {
	const { wish: t, world: n, candidate: r } = e;
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Ln)(n.ledger);
	if (i?.run !== t.writer.run || i.release !== r.release) return void 0;
	return i.kind === "promoted" || i.kind === "promoting" ? ending(e, "promoted", `${saidText(e)}${othersText(t)}`) : void 0;
};
const unchanged = (e) => {
	const t = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(e.world.ledger).intent ? ", and it is not proved yet: refresh-asg goes on with that" : "";
	return ending(e, "unchanged", `${saidText(e)} already${t}${othersText(e.wish)}`);
};
const saidText = ({ destinations: { length: e }, candidate: t }) => `${e === 1 ? "the pointer says" : `${e} pointers say`} ${t.release}`;
const othersText = ({ leftOut: e, droppedOut: t = [] }) => (e ? `; ${(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.G)(e)}` : "") + (t.length > 0 ? `; dropped out: ${changesText(t)}` : "");
const isUnapproved = ({ environment: e, writer: t }, n) => {
	const { intent: r } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(n.ledger);
	return r?.kind === "promote" && r.run !== t.run && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Rt)(e.approvals, n, r) !== void 0;
};
const isSaid$1 = (e, { release: t }) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(e).every(([, { pointer: e }]) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.er)(e)?.metadata?.release === t);
const imagesOf = (e) => [...new Set(e.flatMap((e) => "image" in e ? [e.image] : []))];
// packages/domain/src/promotion/account.ts
const pointedIn = (e) => {
	const t = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.qn)(e);
	const { candidate: n } = e;
	const r = ("none" in n ? void 0 : t.find(({ metadata: e }) => e?.release !== n.release)) ?? t[0];
	return r && pointedBy(r);
};
const pointedBy = ({ metadata: e, image: t }) => ({
	release: e?.release,
	image: t
});
const pointedBefore = (e, t) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(e).map(([, { pointer: e }]) => e).find(({ length: e }) => e > 0)?.toSorted((e, t) => t.version - e.version).find(({ metadata: e }) => e?.run !== t);
	return n && pointedBy(n);
};
const gatesAsked = (e, t, n) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.K)(t, e.leftOut);
	const { candidate: i } = r;
	if ("none" in i || isSaid(r, i)) return [];
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(n);
	return askGates(asApproved(e, r, i, a), r, i, a).verdicts;
};
const planAsked = (e, t, n) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.K)(t, e.leftOut);
	const { candidate: i } = r;
	if ("none" in i || isSaid(r, i)) return {
		steps: [],
		planHash: "",
		planTargets: []
	};
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(n);
	const o = asApproved(e, r, i, a);
	return {
		steps: "end" in promote(e, t, a) ? [] : planSteps(o, r, a),
		planHash: planOf(o, r, i, a),
		planTargets: plannedTargets(e, r, i, a)
	};
};
const isSaid = (e, t) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(e).every(([, { pointer: e }]) => saysCandidate(e, t) !== void 0);
const targetsByNow = (e, t, n) => {
	const r = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(n);
	const i = "none" in t.candidate ? e : asApproved(e, t, t.candidate, r);
	return withDroppedOut(i, reachIn(i, t, r).destinations.map(promotedTarget));
};
// packages/domain/src/promotion/baseline.ts
const baseline = (e, t, n) => refused(n) ?? stopped$1(e, t) ?? written(e, t) ?? unread(t) ?? recorded(e, t, n);
const failed = (e, t) => ({ end: {
	outcome: "failed",
	candidate: void 0,
	targets: [],
	cells: [],
	notes: [],
	verdicts: [],
	why: e,
	code: t
} });
const refused = (e) => {
	const t = e.refused.values().next().value;
	return t && failed(t.message, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(t));
};
const stopped$1 = (e, t) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Ft)(e.name, t, e);
	return n && failed(n.why, n.code);
};
const written = ({ name: e, writer: t }, n) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Lt)(n.ledger, false);
	if (r.is === "newer") return failed(`${r.why}.`, "ledger.newer");
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Ln)(n.ledger);
	const a = i?.kind === "baseline" && i.run === t.run;
	if (!i || a || isForgotten(n)) return void 0;
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(n.ledger).current ?? "unknown";
	return failed(`The ledger of ${e} has been written already: its current release is ${o}.`, "baseline.written");
};
const unread = (e) => {
	const t = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Qn)(e);
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.$n)(e);
	if (t.some(([, { transient: e }]) => e)) return {
		wait: n,
		stuck: "target.unreadable"
	};
	return t.length > 0 ? failed(n, t.find(([, { code: e }]) => e)?.[1].code ?? "target.unreadable") : void 0;
};
const recorded = (e, t, n) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(t);
	const i = runningIn(e, r);
	if ("end" in i) return i;
	const a = [...new Set(i.values())];
	const o = r.filter(([e]) => i.has(e));
	const s = saidOfAll(o, i) ?? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Wn)(a, e.writer.digest);
	const c = o.flatMap(([t, n]) => record(e, t, n, i.get(t) ?? "", s) ?? []);
	if (c.length > 0) return { act: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.at)(c, e.places) };
	const l = `${e.name} runs ${a.join(", ")} today`;
	const u = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Vn)(t.ledger) ? {} : (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.gt)(t);
	const d = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Tt)(t.ledger, {
		kind: "baseline",
		release: s,
		...u
	}, e.writer, n.now, l, { evidence: { image: a.join(" ") } });
	if (d) return { act: [d] };
	return { end: {
		outcome: "promoted",
		candidate: {
			release: s,
			image: a[0] ?? "",
			fingerprint: ""
		},
		targets: r.map(([e, { fleet: t }]) => resultOf(e, i.get(e), (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Gt)(t))),
		cells: [],
		notes: [],
		verdicts: [],
		why: `recorded: ${l}`
	} };
};
const resultOf = (e, t, n) => {
	if (t !== void 0) return {
		target: e,
		outcome: "promoted",
		image: t,
		why: `it runs ${t}`
	};
	return {
		target: e,
		outcome: "open",
		image: "",
		why: `${n ? "it has no instance yet, which may be so" : "what it runs is not for this suite to tell"}: nothing is recorded`
	};
};
const runningIn = ({ name: e, selections: t, places: n }, r) => {
	const i = new Map();
	const a = r.filter(([e, { fleet: n }]) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Kt)(t, e) && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Gt)(n)).map(([e]) => e);
	for (const [e, { fleet: o }] of r.filter(([e]) => !a.includes(e))) {
		const a = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(t, e, o);
		if (a && t.has(e)) return failed(a.message, a.code);
		const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zt)(o).runs();
		if (!s) continue;
		if ("why" in s) return failed(`${r.length > 1 ? `Target ${e}: ` : ""}${s.why}`, s.code);
		const c = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.st)(n, e).find((e) => i.has(e) && i.get(e) !== s.image);
		if (c !== void 0) return failed(`Targets ${c} and ${e} have one pointer and run ${i.get(c)} and ${s.image}.`, "baseline.mixed");
		i.set(e, s.image);
	}
	if (i.size > 0) return i;
	const o = r.map(([e]) => e).filter((e) => !a.includes(e));
	return failed(`Environment ${e} has ${whatIsMissing(a, o)}.`, "baseline.mixed");
};
const whatIsMissing = (e, t) => {
	if (e.length > 0) return `no target with an instance: ${e.join(", ")} may be empty, and nothing can be recorded`;
	return t.length > 0 ? `no target of which it can be told what runs there: ${t.join(", ")}` : "no target";
};
const isForgotten = (e) => {
	const { good: t, current: n, intent: r } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(e.ledger);
	const i = [
		...t,
		...n === null ? [] : [n],
		...r ? [r.release] : []
	];
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Qn)(e).length === 0 && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(e).every(([, e]) => i.every((t) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Pt)(e, t) === void 0));
};
const saidOfAll = (e, t) => {
	const n = e.map(([e, { pointer: n }]) => {
		const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.er)(n);
		return r?.image === t.get(e) ? r?.metadata?.release : void 0;
	});
	const [r, ...i] = new Set(n);
	return i.length === 0 ? r : void 0;
};
const record = ({ name: e, writer: t }, n, { pointer: r }, i, a) => {
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.er)(r);
	if (o?.image !== i || o.metadata?.release !== a) return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.bt)(n, r, i, {
		release: a,
		source: i,
		fingerprint: "",
		run: t.run
	}, `${e} runs ${i} today`);
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.tr)(r)?.version === o.version ? void 0 : (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.xt)(n, o);
};
// packages/domain/src/promotion/candidate.ts
const candidateOf = ({ family: e, architecture: t }, { id: n, tags: r }) => {
	const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Jn)(r.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.imageArn) ?? "");
	const a = r.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.fingerprint);
	if (i === void 0 || a === void 0) return { none: `Image ${n} has no metadata (tags ${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.imageArn}, ${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.fingerprint}): run tag-ami on it.` };
	if (r.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.family) !== e) return { none: `Image ${n} belongs to family ${r.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.family) ?? "none"}, not ${e}.` };
	if (r.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.architecture) !== t) return { none: `Image ${n} is for ${r.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.architecture) ?? "an unknown architecture"}, not ${t}.` };
	return {
		release: i,
		image: n,
		fingerprint: a
	};
};
const candidateOfRelease = (e, t, n) => {
	const [r, i] = n;
	if (!r) return { none: `No available image of family ${e.family} is release ${t}.` };
	if (!i) return candidateOf(e, r);
	return { none: `Several images are release ${t}: ${n.map(({ id: e }) => e).join(", ")}. Name the one that is meant by ami-id.` };
};
// packages/domain/src/promotion/choose-image.ts
const chooseImage = (e, t, n) => {
	const r = e.toSorted((e, t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Gn)(t.release, e.release) || t.created - e.created);
	const passed = ({ release: e }) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.kt)({
		ledger: t,
		quarantined: n
	}, e).length > 0;
	const [i] = r;
	if (i === void 0) return void 0;
	const a = r.find((e) => !passed(e)) ?? i;
	const { created: o, ...s } = a;
	const c = "it is the newest that tag-ami has tagged";
	if (a === i) return {
		candidate: s,
		because: c
	};
	return {
		candidate: s,
		because: `${c} and that is neither rejected here nor quarantined, unlike ${i.release}`
	};
};
// packages/domain/src/promotion/choose-release.ts
const chooseRelease = (e, t) => {
	const { environment: n, before: r, after: i, ledger: a, quarantined: o, soakOverridden: s } = e;
	const c = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(i.ledger).good.filter((e) => !(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Kn)(e));
	const [l] = c;
	if (l === void 0) return void 0;
	const u = {
		release: l,
		because: `it was verified last in ${r.name}`
	};
	if (n.soak === 0 || s) return u;
	const { current: d } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(a);
	const canCome = (e) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.kt)({
		ledger: a,
		quarantined: o
	}, e).length === 0 && (d === null || (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Kn)(d) || (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Gn)(e, d) > 0);
	const f = c.filter(canCome).filter((e) => soakGate(soakFacts(r, i, e, n.soakShare, t), n, t).verdict === "pass").sort((e, t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Gn)(t, e))[0];
	if (f === void 0 || f === l) return u;
	return {
		release: f,
		because: `it has soaked in ${r.name}, and ${l}, which was verified there last, has not`
	};
};
// packages/domain/src/promotion/deadlines.ts
const jr = 6e4;
const Mr = 60 * jr;
const Nr = 5 * jr;
const Pr = 20 * jr;
const Fr = 5 * Mr;
const promotionDeadlines = ({ availability: e, targets: t }, n) => {
	const r = t.some(({ account: e, region: t }) => e !== n.account || t !== n.region) && e.distribute !== "none" ? Fr : Pr;
	return {
		available: r,
		whole: r + Nr,
		afterWait: 15e5
	};
};
const availableBy = ({ available: e }, t, n) => Math.max(t + e, n > t ? n + Pr : 0);
// packages/domain/src/promotion/decided.ts
const isDecided = ({ ledger: e }) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(e).intent?.kind === "promote";
// packages/domain/src/promotion/only-distribute.ts
const onlyDistribute = (e, t, n) => {
	const r = askedOf(e, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.K)(t, e.leftOut), n);
	return notWanted(r) ?? notLooked(r) ?? underWay(r) ?? goesOn(r) ?? made(r);
};
const notWanted = (e) => {
	const { wish: t, world: n } = e;
	const { candidate: r } = n;
	const i = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Ft)(t.environment.name, n, {
		home: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(t.home),
		places: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ot)(t.targets)
	});
	if (i) return ending(e, "failed", i.why, { code: i.code });
	if ("none" in r) return r.yet ? ending(e, "deferred", r.none) : ending(e, "failed", r.none, { code: "promote.no-candidate" });
	const a = n.quarantined.get(r.release);
	return a && ending(e, "failed", `${r.release} is quarantined: ${a.reason}`, { code: "release.quarantined" });
};
const notLooked = ({ availability: e }) => e ? void 0 : { need: "distribution" };
const underWay = ({ availability: e }) => e && !("end" in e) ? e : void 0;
const goesOn = ({ made: e, at: t }) => {
	const n = e?.outcome === "failed" && !t.cancelled ? e.rows.filter((e) => !isThere(e)) : [];
	if (n.length === 0 || !n.every(({ code: e }) => e === "run.unfinished")) return void 0;
	return { wait: n.map((e) => `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(e)}: ${e.why}`).join("; ") };
};
const made = (e) => {
	const { outcome: t, why: n, code: r } = e.made ?? {
		outcome: "failed",
		why: "",
		code: void 0
	};
	if (t === "available") return ending(e, "distributed", n);
	return ending(e, t, n, r ? { code: r } : {});
};
// packages/domain/src/promotion/outlook.ts
const outlook = (e, t) => {
	const n = t.filter(({ gate: e, hopeless: t }) => e !== "approvals" || t);
	if (!("end" in e)) return { decision: n.some(_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Dn) ? "refuse" : "proceed" };
	const { outcome: r, code: i } = e.end;
	if (r === "unchanged" || r === "promoted") return { decision: "nothing" };
	if (i !== void 0 && i !== "gate.closed") return { decision: "refuse" };
	if (r === "deferred" && t.length === 0) return { decision: "defer" };
	const a = decide(n);
	return a.decision === "defer" ? {
		decision: "defer",
		until: a.until
	} : { decision: a.decision };
};
// packages/domain/src/promotion/remarks.ts
const promotionRemarks = (e, t, n) => {
	if ("none" in t.candidate || !isAnnounced(t, t.candidate)) return [];
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.K)(t, e.leftOut);
	const { destinations: i } = askedOf(e, r, (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(n));
	const a = preflightIn(e, r, i);
	return a.length === 0 ? [] : [`refresh-asg would refuse: ${(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.z)(a, i.length > 1)}`];
};
// packages/aws/src/autoscaling/activities.ts
const lookAtActivities = async (e, t, n) => {
	const r = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._)((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(t).map(async ([t, { fleet: r }]) => {
		const i = new Map();
		for (const a of [...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ln)(r).values()].filter(_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Sn)) i.set(a.name, await activitiesOf(e, t, a.name, n));
		return [t, i];
	}));
	return new Map(r);
};
const activitiesOf = async (e, t, n, r) => {
	const i = e.get(t);
	if (!i) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`nobody may enter ${t}`);
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.h)(async () => ({ changes: await i.use(() => i.autoScaling.changes(n, r)) }));
};
// packages/aws/src/promotion/images.ts
const lookAtImages = async ({ home: e }, t, n, r) => {
	const { findings: i, requireTests: a, requiredTags: o } = t;
	if (r === void 0 || !(i || a || o.length > 0)) return lr;
	return e.use(async () => {
		const t = (await e.ec2.visibleImages([r]))[0]?.tags;
		const o = t?.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.imageArn);
		return {
			tags: t ?? (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`EC2 does not show ${r}`),
			build: a ? await testedBuild(e, o) : lr.build,
			findings: i ? await (0,_lineage_BeLLDQBg_js__WEBPACK_IMPORTED_MODULE_9__.r)(e, r, o) : lr.findings,
			current: i?.noWorseThanCurrent ? await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._)(currentImages(n).map((t) => currentFindings(e, t))) : lr.current
		};
	});
};
const currentImages = (e) => {
	return [...new Set((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.qn)(e).map(({ metadata: e, image: t }) => e?.source ?? t))];
};
const testedBuild = async ({ imageBuilder: e }, t) => {
	if (t === void 0) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`the image has no tag ${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.imageArn}: run tag-ami on it`);
	return await e.tested(t) ?? (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`Image Builder has no ${t}`);
};
const currentFindings = async (e, t) => (0,_lineage_BeLLDQBg_js__WEBPACK_IMPORTED_MODULE_9__.r)(e, t, (await e.ec2.visibleImages([t]))[0]?.tags.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.imageArn));
// packages/aws/src/promotion/promotion.ts
const lookAtPromotion = async (e, t, n, r) => {
	const i = n && isDecided(n) ? n : await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.s)(e.home, nameOf(t), n);
	const a = n && isDecided(i) ? await lookAgain(e, t, i, n) : await lookAtAll(e, t, i, n);
	const o = r.has("distribution") ? await withDistribution(e, t, a, n) : a;
	const { halt: s, ...c } = r.has("launches") ? await withLaunches(e, t, o) : o;
	return {
		...c,
		...await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.s)(e.home, nameOf(t), i)
	};
};
const nameOf = ({ family: e, architecture: t, environment: n }) => ({
	family: e,
	environment: n.name,
	architecture: t
});
const lookAgain = async (e, t, n, r) => ({
	...r,
	targets: await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.i)(e.targets, nameOf(t), t.environment.targets, n, r.targets, { fleets: false })
});
const lookAtAll = async (e, t, n, r) => {
	const { family: i, environment: a, environments: o } = t;
	const s = o.find((e) => e.name === a.after);
	const c = await lookAtSoaking(e.targets, t, a, n, r, { images: true });
	const l = s && await lookAtBefore(e, t, s, r?.after);
	const u = o.filter((e) => e.after === a.name && e.soak > 0);
	const d = await e.home.use(() => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._)(u.map(async (t) => [t.name, await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.h)(e.home.parameters, i, t.name)])));
	const f = s && l && chooses(t) ? chooseRelease({
		environment: a,
		before: s,
		after: l,
		...c,
		soakOverridden: t.soakOverridden
	}, t.now()) : void 0;
	const p = s || !chooses(t) ? void 0 : await e.home.use(() => newestImage(e.home, t, c));
	const m = p?.candidate ?? await e.home.use(() => candidate(e.home, t, c, l, t.wanted.release ?? f?.release));
	const h = await lookAtImages(e, a, c, "none" in m ? void 0 : m.image);
	const g = f?.because ?? p?.because;
	const _ = g === void 0 ? {} : { chosen: g };
	return {
		...c,
		after: l,
		next: new Map(d),
		candidate: m,
		..._,
		images: h,
		github: await t.github(),
		distribution: void 0
	};
};
const withDistribution = async ({ places: e }, t, n, r) => {
	if ("none" in n.candidate) return {
		...n,
		distribution: void 0
	};
	const i = t.distribution(n.candidate);
	const a = r?.distribution;
	const o = a?.source?.id === i.source.image;
	return {
		...n,
		distribution: await (0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__.n)(e, i, o ? a : void 0)
	};
};
const withLaunches = async ({ targets: e }, { launches: t, environment: n }, r) => t && !("none" in r.candidate) && !isAnnounced(r, r.candidate) ? {
	...r,
	targets: await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.a)(e, n.targets, r.targets, t(r))
} : r;
const promotionAct = (e, t) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.u)(e, t);
	const r = (0,_distribution_CSmrofzY_js__WEBPACK_IMPORTED_MODULE_8__.t)(e.places);
	return (e) => "in" in e ? r(e) : n(e);
};
const lookAtBefore = async ({ home: e, before: t }, n, r, i) => {
	const { family: a, architecture: o } = n;
	const s = await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.s)(e, {
		family: a,
		environment: r.name,
		architecture: o
	}, i);
	return lookAtSoaking(t, n, r, s, i);
};
const chooses = ({ wanted: e }) => e.image === void 0 && e.release === void 0;
const lookAtSoaking = async (e, { family: t, architecture: n, environments: r, now: i }, a, o, s, c = {}) => {
	const l = {
		family: t,
		environment: a.name,
		architecture: n
	};
	const u = await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.i)(e, l, a.targets, o, s?.targets, {
		...c,
		proof: false
	});
	const d = i() - _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pn;
	const f = await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.l)(e, a, { targets: u }, d);
	const p = r.some((e) => e.after === a.name && e.soak > 0) ? await lookAtActivities(e, { targets: u }, d) : new Map();
	return {
		...o,
		targets: u,
		alarms: f,
		activities: p
	};
};
const candidate = async (e, t, n, r, i) => {
	const { wanted: a, environment: o } = t;
	if (a.image !== void 0) return fromImage(e, t, a.image);
	if (i === void 0) {
		if (o.after === void 0) return {
			none: `There is no available image of family ${t.family} for ${t.architecture} that tag-ami has tagged.`,
			yet: true
		};
		return {
			none: `Nothing that was delivered is verified in ${o.after} yet${whyNothing(r)}.`,
			yet: true
		};
	}
	const [s] = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(r ?? n).flatMap(([, { pointer: e }]) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.nr)(e).get(i)?.metadata ?? []);
	if (s) return {
		release: i,
		image: s.source,
		fingerprint: s.fingerprint
	};
	return fromRelease(e, t, i);
};
const whyNothing = (e) => {
	if (!e || !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Vn)(e.ledger)) return ": its ledger is empty";
	const { intent: t } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(e.ledger);
	return t?.kind === "promote" ? `: ${t.release} is on its way there` : "";
};
const newestImage = async (e, t, n) => {
	const { family: r, architecture: i, lastStages: a } = t;
	const o = (await e.ec2.images([
		{
			name: `tag:${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.family}`,
			values: [r]
		},
		{
			name: `tag:${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.architecture}`,
			values: [i]
		},
		{
			name: `tag:${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.imageArn}`,
			values: ["*"]
		},
		...a.length > 0 ? [{
			name: `tag:${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.stage}`,
			values: a
		}] : []
	])).flatMap((e) => {
		const n = candidateOf(t, e);
		return "none" in n ? [] : [{
			...n,
			created: e.created
		}];
	});
	return chooseImage(o, n.ledger, n.quarantined);
};
const fromImage = async (e, t, n) => {
	const [r] = await e.ec2.images([{
		name: "image-id",
		values: [n]
	}]);
	return r ? candidateOf(t, r) : { none: `There is no available image ${n} in this account and region.` };
};
const fromRelease = async (e, t, n) => {
	const r = await e.ec2.images([
		{
			name: `tag:${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.family}`,
			values: [t.family]
		},
		{
			name: `tag:${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.architecture}`,
			values: [t.architecture]
		},
		{
			name: `tag:${_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.imageArn}`,
			values: [`*/${n}`]
		}
	]);
	return candidateOfRelease(t, n, r);
};
// actions/promote/src/evidence/evidence-file.ts
const evidenceFile = (e, t) => JSON.stringify({
	...e,
	cells: t
}, inFile);
const inFile = (e, t) => {
	if (!(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t)) return t;
	if ("what" in t) return {
		what: t.what,
		because: t.why
	};
	return e === "findings" ? { unscanned: t.why } : { unknown: t.why };
};
// packages/actions-kit/src/github-file.ts
const fileAt = (t, n, r, i) => {
	const a = i ? _web_dStA8eF2_js__WEBPACK_IMPORTED_MODULE_6__.r : _web_dStA8eF2_js__WEBPACK_IMPORTED_MODULE_6__.t;
	return async (i) => {
		if (i.startsWith("/") || i.split("/").includes("..")) throw new _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.S(`${i} is outside the repository`, "allowed: the path of a file in the repository");
		try {
			const { data: e } = await (await (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.g)(t, n, a))("GET /repos/{owner}/{repo}/contents/{path}", {
				...(0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__._)(t),
				path: i.replace(/^\.\//, ""),
				ref: r
			});
			return (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.p)(e, i);
		} catch (t) {
			if (t instanceof _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.S) throw t;
			const n = `${i} on ${r} cannot be read: ${(0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.b)(t).why}`;
			throw new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_4__.i("policy.unreadable", n, void 0, { cause: t });
		}
	};
};
// actions/promote/src/inputs/policy.ts
const policyRuntime = (e, t) => {
	const n = t["policy-ref"];
	return n === void 0 ? e : {
		...e,
		readFile: fileAt(e, t["github-token"], n, t["dry-run"])
	};
};
const environmentWaivers = async (e, { written: t }, { name: n, findings: r }) => {
	const i = r?.waivers;
	if (i === void 0) return {
		waivers: [],
		text: ""
	};
	const a = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ct)(e, i, t.get(`environments.${n}.findings.waivers`) ?? { source: i });
	if ("complaints" in a) return a;
	const o = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ut)(a.text, i);
	const s = "tree" in o ? readWaivers(o.tree) : o;
	return "complaints" in s ? s : {
		waivers: s.waivers,
		text: a.text
	};
};
// actions/promote/src/inputs.ts
const Ir = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.dr)("^\\d+\\.\\d+\\.\\d+/\\d+$", "a release like 1.4.0/2");
const Lr = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ur)("a plan-hash", "the output plan-hash of a dry run", (e) => isPlanText(e) ? e : void 0);
const Rr = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.dr)("^(?!-)(?!.*\\.\\.)[\\w./@+-]{1,255}$", "a branch like main");
const zr = {
	environment: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.G)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.$)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.jn)),
	config: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.K,
	"ami-id": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.$)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.q)),
	release: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.$)(Ir)),
	override: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.K,
	verdicts: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.K,
	"expected-plan": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.U)({
		type: Lr,
		parse: Lr.parse
	}),
	"policy-ref": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.$)(Rr)),
	drift: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.G)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Z)("stop", "adopt", "restore")),
	"when-not-due": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.G)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Z)("fail", "defer")),
	baseline: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.G)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.X),
	only: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.K,
	"only-distribute": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.G)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.X),
	"dry-run": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.G)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.X),
	"github-token": _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.K,
	audience: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.U)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Y),
	..._client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.u
};
const readWish = async (e) => {
	const t = e.input;
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.W)(zr, t);
	const r = "values" in n ? policyRuntime(e, n.values) : e;
	const i = {
		config: t("config"),
		environment: t("environment")
	};
	const { file: a, complaints: o, found: s } = await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.x)(r, "promote", i);
	const c = s ? await environmentWaivers(r, s.delivery, s.environment) : void 0;
	const l = await (0,_canary_part_DXD1yqXB_js__WEBPACK_IMPORTED_MODULE_5__.r)(e, t("verdicts"));
	const u = s && readOverrides(t("override"), s.environment.overridable);
	const d = s && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.L)(t("only"), s.environment);
	const f = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.et)({
		own: n,
		contradictions: contradictions(t),
		complaints: o,
		found: s,
		overrides: u,
		waivers: c,
		verdicts: l,
		only: d
	});
	const { values: p } = f.own;
	const m = p["expected-plan"];
	return {
		...f.found,
		only: f.only,
		policy: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.o)([a?.text ?? "", f.waivers.text].join("\n")),
		image: p["ami-id"],
		release: p.release,
		overrides: f.overrides.overrides,
		external: f.verdicts.verdicts,
		waivers: f.waivers.waivers,
		expectedPlan: m === void 0 ? void 0 : readPlanText(m),
		drift: p.drift,
		whenNotDue: p["when-not-due"],
		baseline: p.baseline,
		onlyDistribute: p["only-distribute"],
		dryRun: p["dry-run"],
		token: p["github-token"],
		audience: p.audience ?? "sts.amazonaws.com",
		job: p
	};
};
const contradictions = (e) => [
	twoImages,
	idleBaseline,
	movingBaseline,
	idleDistribution,
	unnamedAdoption
].flatMap((t) => t(e) ?? []);
const complaint = (e, t, n) => ({
	at: { source: `input ${e}` },
	wrong: t,
	allowed: n
});
const givenOf = (e, t) => t.filter((t) => e(t) !== "");
const isBaseline = (e) => e("baseline") === "true";
const movesPointers = (e) => e("drift") === "adopt" || e("drift") === "restore";
const twoImages = (e) => givenOf(e, ["ami-id", "release"]).length === 2 ? complaint("release", "ami-id is given too", "allowed: one of them") : void 0;
const idleBaseline = (e) => {
	const t = givenOf(e, [
		"ami-id",
		"release",
		"override",
		"expected-plan",
		"only"
	]);
	if (!isBaseline(e) || t.length === 0) return void 0;
	return complaint("baseline", `${t.join(", ")} say what to promote, and a baseline promotes nothing`, "allowed: baseline without them");
};
const movingBaseline = (e) => isBaseline(e) && movesPointers(e) ? complaint("drift", `it is ${e("drift")}, and a baseline moves no pointer`, "allowed: stop") : void 0;
const idleDistribution = (e) => {
	const t = givenOf(e, [
		"override",
		"verdicts",
		"expected-plan"
	]);
	if (e("only-distribute") !== "true" || !(isBaseline(e) || t.length > 0 || movesPointers(e))) return void 0;
	const n = `${[
		...isBaseline(e) ? ["baseline"] : [],
		...t,
		...e("drift") === "stop" ? [] : ["drift"]
	].join(", ")} say how to promote, and nothing is promoted`;
	return complaint("only-distribute", n, "allowed: only-distribute without them");
};
const unnamedAdoption = (e) => e("drift") === "adopt" && !isBaseline(e) && givenOf(e, ["ami-id", "release"]).length === 0 ? complaint("drift", "it is adopt, and nothing names what is adopted", "required: ami-id or release, of the image that the pointer says") : void 0;
// actions/promote/src/answer.ts
const Q = {
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
	planTargets: [],
	dueAt: "",
	why: ""
};
const iso = (e) => e === void 0 ? "" : new Date(e).toISOString();
const what = ({ candidate: e, chosen: t, targets: n, cells: r, notes: i, verdicts: a, why: o, dueAt: s }) => ({
	...Q,
	...t === void 0 ? {} : { chosen: t },
	release: e?.release ?? "",
	image: e?.image ?? "",
	targets: n,
	cells: r,
	notes: i,
	verdicts: a,
	dueAt: iso(s),
	why: o
});
const ended$1 = (e, t, n) => {
	const { pointed: r, asBefore: i, ...a } = n;
	if ("lock" in e) return {
		...Q,
		...a,
		...e.lock === "held" ? { steps: [] } : {},
		...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.D)(e)
	};
	const { previous: o, verdicts: s, steps: c, planHash: l, planTargets: u } = a;
	const d = e.verdicts.length > 0 ? {
		steps: c,
		planHash: l,
		planTargets: u
	} : {};
	const f = {
		...what(e),
		previous: o,
		...d
	};
	switch (e.outcome) {
		case "promoted":
			if (i) return {
				...f,
				previous: r,
				outcome: "unchanged"
			};
			return {
				...f,
				outcome: e.outcome,
				verdicts: s,
				steps: c,
				planHash: l,
				planTargets: u
			};
		case "unchanged": return {
			...f,
			previous: r,
			outcome: e.outcome
		};
		case "deferred": return withoutTime(f, e, t);
		case "distributed": return {
			...f,
			outcome: e.outcome
		};
		case "cancelled":
		case "failed": return {
			...f,
			outcome: "failed",
			...endedWith(e)
		};
	}
};
const withoutTime = (e, t, n) => n === "defer" ? {
	...e,
	outcome: "deferred"
} : {
	...e,
	outcome: "failed",
	code: whyNotYet(t),
	why: t.dueAt === void 0 ? e.why : `${e.why}; it would pass at ${iso(t.dueAt)}`
};
const endedWith = ({ code: e = "run.cancelled", others: t = [] }) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.vt)(e, t);
const whyNotYet = ({ dueAt: e, verdicts: t }) => {
	if (e !== void 0) return "gate.not-due";
	return t.length === 0 ? "promote.nothing-yet" : "gate.paused";
};
const stopped = (e, { pointed: t, asBefore: n, ...r }, i) => ({
	...Q,
	...r,
	...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pt)(e, i)
});
// actions/promote/src/distributed.ts
const nothingDone = ({ watched: e }) => e !== void 0 && e.first.world === e.last.world;
const distributed = (e, { onTimeout: t, whenNotDue: n }, { release: r, image: i, targets: a, steps: o, pointed: s }) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.y)(e, {
	planned: ({ end: e, planned: t }) => planned({
		...what(e),
		targets: a,
		previous: s,
		steps: t
	}, e),
	stopped: (e) => ({
		...Q,
		release: r,
		image: i,
		targets: a,
		steps: o,
		previous: s,
		...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pt)(e, t)
	}),
	ended: ({ end: e, watched: t }) => {
		const r = {
			...what(e),
			previous: s,
			steps: o
		};
		switch (e.outcome) {
			case "distributed": return nothingDone({ watched: t }) ? {
				...r,
				outcome: "unchanged",
				why: `${r.why} already`
			} : {
				...r,
				outcome: "distributed"
			};
			case "deferred": return withoutTime(r, e, n);
			default: return {
				...r,
				outcome: "failed",
				...endedWith(e)
			};
		}
	}
});
const planned = (e, t) => {
	switch (t.outcome) {
		case "distributed": return {
			...e,
			outcome: "planned",
			decision: e.steps.length === 0 ? "nothing" : "proceed"
		};
		case "deferred": return {
			...e,
			outcome: "planned",
			decision: "defer"
		};
		default: return {
			...e,
			outcome: "failed",
			decision: "refuse",
			...endedWith(t)
		};
	}
};
// packages/domain/src/decision/opening-hours.ts
const openingHours = (e, t) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.it)(e.zone);
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.X)(e.windows, n, t).find(({ to: e }) => e > t);
	return r && {
		open: r.from <= t,
		from: n.text(r.from),
		to: n.text(r.to)
	};
};
// packages/domain/src/decision/reach.ts
const reachOf = ({ targets: e }, n) => {
	const r = (0,_canary_part_DXD1yqXB_js__WEBPACK_IMPORTED_MODULE_5__.a)((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.qt)(e), n);
	return e.map((e) => {
		const { name: i, account: a, region: o } = e;
		const s = n.targets.get(i);
		if (!s || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(s)) {
			const { why: e } = s ?? _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__._;
			return {
				target: i,
				account: a,
				region: o,
				release: void 0,
				image: "",
				groups: 0,
				newcomers: [],
				stacks: [],
				instances: 0,
				unreadable: e
			};
		}
		const c = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.er)(s.pointer);
		const u = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zt)(s.fleet);
		return {
			target: i,
			account: a,
			region: o,
			..."consumer" in e ? { consumer: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Qt)(e.consumer) } : {},
			release: c?.metadata?.release,
			image: c?.image ?? "",
			...u.reach(),
			newcomers: r.filter((e) => e.target === i).map(({ group: e }) => e),
			stacks: u.stacks(),
			unreadable: u.unread().map(({ name: e, why: t }) => `${e}: ${t}`).join("; ")
		};
	});
};
// packages/domain/src/decision/soak-evidence.ts
const soakedAlarm = (e, t) => "gone" in e || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e) ? {
	name: e.name,
	gone: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.En)(e)
} : {
	name: e.name,
	state: e.state,
	since: e.since,
	changes: e.updates.filter(({ at: e }) => e >= t).length
};
const soakEvidence = ({ soak: e, soakWithin: t, soakShare: n, after: r }, i, a, o, s) => {
	const c = i.find((e) => e.name === r);
	if (e === 0 || !c || !a) return void 0;
	const l = soakFacts(c, a, o, n, s);
	const { environment: u, verifiedAt: d, share: f, pointers: p, unreadable: m, alarms: h } = l;
	const g = l.targets.map((e) => ({
		...e,
		groups: e.groups.map(({ untold: e, ...t }) => t)
	}));
	const _ = d ?? Number.POSITIVE_INFINITY;
	return {
		environment: u,
		verifiedAt: d,
		share: f,
		pointers: p,
		targets: g,
		unreadable: m,
		soak: e,
		soakWithin: t,
		alarms: h.map((e) => soakedAlarm(e, _)),
		served: common(served(l), [{
			from: _,
			to: s
		}])
	};
};
// actions/promote/src/told.ts
const named$1 = (e) => ({
	release: e?.release ?? "",
	image: e?.image ?? ""
});
const previousIn = (e) => named$1(pointedIn(e));
const candidateIn = ({ candidate: e }) => "none" in e ? {
	release: "",
	image: ""
} : {
	release: e.release,
	image: e.image
};
const told = (e, { first: t, last: n }) => {
	const r = {
		...t.world,
		github: n.world.github
	};
	return {
		...candidateIn(n.world),
		previous: named$1(pointedBefore(t.world, e.writer.run)),
		pointed: previousIn(t.world),
		asBefore: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.jn)(t.world, n.world),
		targets: targetsByNow(e, n.world, n.at.now),
		verdicts: gatesAsked(e, r, t.at.now),
		...planAsked(e, r, t.at.now)
	};
};
const stepsFrom = ({ first: e }, { machine: t, predict: n }) => {
	const r = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(e.at.now);
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Qt)(t, (e, t) => n(e, t, r.now), e.world, r).steps;
};
const before = (e, { first: t, last: n }) => ({
	previous: named$1(pointedBefore(t.world, e)),
	pointed: previousIn(t.world),
	asBefore: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.jn)(t.world, n.world)
});
const toldOfBaseline = (e, t, n) => ({
	...Br,
	...before(e, t),
	steps: stepsFrom(t, n)
});
const toldOfCopies = (e, t, n) => ({
	...Br,
	...before(e.writer.run, t),
	...candidateIn(t.last.world),
	targets: targetsByNow(e, t.last.world, t.last.at.now),
	steps: stepsFrom(t, n)
});
const Br = {
	...Q,
	pointed: Q.previous,
	asBefore: false
};
// actions/promote/src/dry-run/planned.ts
const decided = (e, t, n, { planHash: r, planTargets: i }, a, o, { cells: s, notes: c }, l) => {
	const u = {
		..."end" in e ? what(e.end) : Q,
		previous: previousIn(t),
		targets: l
	};
	if ("end" in e && e.end.code !== void 0 && e.end.verdicts.length === 0) return {
		...u,
		...candidateIn(t),
		decision: "refuse",
		...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.vt)(e.end.code, e.end.others ?? [])
	};
	const { decision: d, until: f } = outlook(e, a);
	return {
		...u,
		...t.chosen === void 0 ? {} : { chosen: t.chosen },
		outcome: "planned",
		decision: d,
		dueAt: iso(f),
		...candidateIn(t),
		verdicts: a,
		steps: n,
		planHash: r,
		planTargets: i,
		shown: o,
		cells: s,
		notes: c,
		why: refusalText(e) || u.why || unknownText(a) || "nothing stands in the way"
	};
};
const unknownText = (e) => e.filter(_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Dn).map(({ gate: e, because: t }) => `${e}: ${t}`).join("; ");
const refusalText = (e) => {
	const { why: t, code: n, others: r = [] } = "end" in e ? e.end : { why: "" };
	if (n === void 0 || n === "gate.closed") return "";
	return [
		(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_7__.s)(t),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.yt)({
			code: n,
			others: r
		}),
		...[n, ...r].map((e) => `[${e}]`)
	].join(" ");
};
const plannedBaseline = (e, t, n) => ({
	...what(t),
	targets: t.targets.map((t) => e.length > 0 && t.outcome === "promoted" ? {
		...t,
		outcome: "open"
	} : t),
	previous: previousIn(n),
	steps: e,
	...t.code ? {
		outcome: "failed",
		decision: "refuse",
		code: t.code
	} : {
		outcome: "planned",
		decision: e.length === 0 ? "nothing" : "proceed"
	}
});
// actions/promote/src/dry-run/dry-run.ts
const shownOf = ({ environment: e, environments: t }, n, r, i) => ({
	reach: reachOf(e, n),
	rollout: {
		strategy: e.strategy,
		onFailure: e.onFailure
	},
	estimate: (0,_canary_part_DXD1yqXB_js__WEBPACK_IMPORTED_MODULE_5__.o)(e, n),
	longest: Math.min(e.timeout, _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.G),
	backTo: wouldGoBackTo(n, "none" in n.candidate ? void 0 : n.candidate.release),
	hours: openingHours(e, i),
	writable: e.targets.flatMap(({ name: e, role: t, lookRole: n }) => t !== void 0 && n === void 0 ? [e] : []),
	soak: "none" in n.candidate ? void 0 : soakEvidence(e, t, n.after, n.candidate.release, i),
	evidence: r
});
const withImport = ({ writer: e }, t, n) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.q)(t, e, n);
	return r ? predictPromotion(t, r, n) : t;
};
const decisionPage = (e, t, n, r) => {
	const i = withImport(e, t, r);
	const a = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.K)(i, e.leftOut);
	const o = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Xt)(r);
	const s = promote(e, {
		...i,
		targets: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.j)(i.targets)
	}, o);
	const { candidate: c } = a;
	const l = {
		refused: lackedBy(e, a, r),
		remarks: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.H)(e.environment, a)
	};
	const u = {
		...shownOf(e, a, n, r),
		beforeLaunch: l
	};
	const d = targetsByNow(e, a, r);
	if ("none" in c) return decided(s, a, [], {
		planHash: "",
		planTargets: []
	}, [], u, {
		cells: [],
		notes: []
	}, d);
	const { verdicts: f, plan: p } = askGates(e, a, c, o);
	const m = {
		planHash: p,
		planTargets: plannedTargets(e, a, c, o)
	};
	return decided(s, a, planSteps(e, a, o), m, f, u, plannedCells(e, a, o), d);
};
// packages/domain/src/decision/commits.ts
const comparable = (e, t, n) => {
	if (!n) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)("the tags of the new image say no commit");
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n)) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`nobody knows which commit the new image was built from: ${n.why}`);
	if (!t) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)("the tags of the present image say no commit");
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t)) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`nobody knows which commit the present image was built from: ${t.why}`);
	const r = [t, n].find((t) => t.repository.toLowerCase() !== e.toLowerCase());
	if (r) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`${r.commit.slice(0, 12)} is a commit of ${r.repository}, not of ${e}`);
	return {
		from: t,
		to: n
	};
};
// packages/actions-kit/src/github-commits.ts
const Vr = 100;
const Hr = "GET /repos/{owner}/{repo}/compare/{basehead}";
const commitsBetween = async (e, t, n, r) => {
	const { github: i } = e;
	const a = comparable(i.repository, n, r);
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(a)) return a;
	const { from: o, to: s } = a;
	if (t === "") return _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.h;
	const c = `${i.serverUrl}/${i.repository}/compare/${o.commit}...${s.commit}`;
	if (o.commit === s.commit) return {
		commits: [],
		total: 0,
		behind: 0,
		url: c
	};
	try {
		const n = await (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.g)(e, t, _web_dStA8eF2_js__WEBPACK_IMPORTED_MODULE_6__.r);
		const r = {
			...(0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__._)(e),
			basehead: `${o.commit}...${s.commit}`,
			per_page: Vr
		};
		const { data: i } = await n(Hr, r);
		if (!Array.isArray(i?.commits)) throw (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.y)("a comparison");
		const a = Math.ceil(i.total_commits / Vr);
		const page = async (e) => {
			if (e <= 1) return i.commits;
			const t = await n(Hr, {
				...r,
				page: e
			});
			if (!Array.isArray(t.data?.commits)) throw (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.y)("a comparison");
			return t.data.commits;
		};
		const l = a > 1 ? [...await page(a - 1), ...await page(a)].slice(-100) : i.commits;
		return {
			commits: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.v)("a comparison", () => l.map(commitIn)).toReversed(),
			total: i.total_commits,
			behind: i.behind_by,
			url: c
		};
	} catch (e) {
		return (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.b)(e);
	}
};
const commitIn = ({ sha: e, commit: t, author: n }) => ({
	sha: e,
	subject: t.message.split("\n")[0] ?? "",
	author: n?.login ?? t.author?.name ?? ""
});
// packages/aws/src/promotion/decision.ts
const orSaid = async (e) => {
	try {
		return await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.h)(e, passingText);
	} catch (e) {
		return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`unexpected: ${(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.g)(e)} (a defect of golden-ami)`);
	}
};
const passingText = (e, { message: t }) => e === "throttled" ? `AWS throttles the calls: ${t}` : `AWS could not be reached: ${t}`;
const tagsOf = async ({ ec2: e }, t) => {
	const n = await orSaid(() => e.visibleImages([t]));
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n)) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`the tags of ${t} cannot be read: ${n.why}`);
	return n[0]?.tags ?? (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`EC2 does not show ${t}`);
};
const originOf = (e) => {
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e)) return e;
	const [t, n] = [e.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.repository), e.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.commit)];
	return t === void 0 || n === void 0 || !/^[0-9a-f]{40}$/.test(n) ? void 0 : {
		repository: t,
		commit: n
	};
};
const packagesOf = async ({ imageBuilder: e }, t) => {
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t)) return t;
	const n = t.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.imageArn);
	return n === void 0 ? (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)("the tags of the image name no image of Image Builder") : orSaid(() => e.packages(n));
};
const lookAtImage = async (e, t) => {
	const n = await tagsOf(e, t);
	const r = (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n) ? n : n.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.imageArn);
	const [i, a, o] = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._)([
		packagesOf(e, n),
		orSaid(() => (0,_lineage_BeLLDQBg_js__WEBPACK_IMPORTED_MODULE_9__.r)(e, t, r)),
		orSaid(() => (0,_lineage_BeLLDQBg_js__WEBPACK_IMPORTED_MODULE_9__.t)(e.ec2, t))
	]);
	return {
		image: t,
		origin: originOf(n),
		builtAt: ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n) ? void 0 : n.get(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.cn.builtAt)) ?? "",
		packages: i,
		findings: a,
		lineage: o
	};
};
// actions/promote/src/evidence/decision-evidence.ts
const currentSource = (e) => {
	const t = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Zn)(e).flatMap(([, { pointer: e }]) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.er)(e)?.metadata?.source ?? []);
	const targets = (e) => t.filter((t) => t === e).length;
	return t.reduce((e, t) => e !== void 0 && targets(e) >= targets(t) ? e : t, void 0);
};
const decisionEvidence = async ({ home: e }, t, n, r) => {
	if ("none" in t.candidate) return void 0;
	const { image: i } = t.candidate;
	const a = currentSource(t);
	const [o, s] = await e.use(() => Promise.all([a === void 0 ? void 0 : lookAtImage(e, a), lookAtImage(e, i)]));
	return {
		from: o,
		to: s,
		commits: await commitsBetween(n, r, o?.origin, s.origin)
	};
};
// packages/actions-kit/src/github.ts
const Ur = [
	"approved",
	"rejected",
	"pending"
];
const reviewsOfRun = async (e, t, n) => {
	if (t === "") return _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.h;
	try {
		const r = await (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.g)(e, t, n);
		const i = Number(e.github.runId);
		const { data: a } = await r("GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals", {
			...(0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__._)(e),
			run_id: i
		});
		if (!Array.isArray(a)) throw (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.y)("a list of reviews");
		return (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.v)("reviews by people of environments", () => a.map(reviewIn));
	} catch (e) {
		return (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.b)(e);
	}
};
const reviewIn = ({ state: e, user: t, environments: n }) => {
	const r = n.map(({ name: e }) => e);
	if (![t.login, ...r].every((e) => typeof e === "string")) throw (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.y)("reviews by people of environments");
	return {
		login: t.login,
		state: Ur.find((t) => t === e) ?? "pending",
		environments: r.flatMap((e) => e ?? [])
	};
};
// packages/actions-kit/src/github-environments.ts
const environmentOfJob = async (e, t) => {
	const n = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.it)(e, void 0, t);
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(n)) return n;
	const r = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.rt)(n.token);
	if (!r) return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)("GitHub answered with something that is no token");
	return { environment: typeof r.environment === "string" ? r.environment : void 0 };
};
const settingsOf = (e, t) => {
	const n = (e.protection_rules ?? []).find(({ type: e }) => e === "required_reviewers");
	const r = e.can_admins_bypass;
	const i = e.deployment_branch_policy;
	return {
		reviewers: n?.reviewers?.length ?? 0,
		preventSelfReview: n?.prevent_self_review === true,
		adminsCanBypass: typeof r === "boolean" ? r : void 0,
		branches: !i ? "any" : i.protected_branches ? "protected" : { listed: t }
	};
};
const Wr = "the settings of an environment";
const patternOf = ({ name: e = "", type: t }) => t === "tag" ? `tag ${e}` : e;
const environmentSettings = async (e, t, n, r) => {
	if (t === "") return _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.h;
	const i = {
		...(0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__._)(e),
		environment_name: n
	};
	try {
		const n = await (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.g)(e, t, r);
		const { data: a } = await n("GET /repos/{owner}/{repo}/environments/{environment_name}", i);
		if (typeof a?.name !== "string") throw (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.y)("an environment");
		if (!a.deployment_branch_policy?.custom_branch_policies) return (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.v)(Wr, () => settingsOf(a, []));
		const o = await n("GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies", {
			...i,
			per_page: 100
		});
		if (!Array.isArray(o.data?.branch_policies)) throw (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.y)("the branches of an environment");
		return (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.v)(Wr, () => settingsOf(a, o.data.branch_policies.map(patternOf)));
	} catch (e) {
		return e.status === 404 ? "missing" : (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.b)(e);
	}
};
const askingForReview = async (e, t, n) => {
	if (t === "") return _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.h;
	try {
		const { data: r } = await (await (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.g)(e, t, n))("GET /repos/{owner}/{repo}/environments", {
			...(0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__._)(e),
			per_page: 100
		});
		const i = r?.environments;
		if (!Array.isArray(i)) throw (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.y)("a list of environments");
		if ((r.total_count ?? 0) > i.length) return void 0;
		return (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.v)("a list of environments", () => i.filter((e) => settingsOf(e, []).reviewers > 0).map(({ name: e }) => e));
	} catch (e) {
		return (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.b)(e);
	}
};
const namedByWorkflow = async (e) => {
	const t = (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.f)(e.github.workflowRef)?.path;
	const n = t === void 0 ? void 0 : await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ct)(e, t, { source: t });
	if (t === void 0 || !n || !("text" in n)) return void 0;
	const r = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ut)(n.text, t);
	return "tree" in r ? workflowEnvironments(r.tree) : void 0;
};
const reviewableEnvironments = async (e, t, n) => {
	const [r, i] = [await namedByWorkflow(e), await askingForReview(e, t, n)];
	if (!(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(i)) return reviewableIn(r, i);
	return r ?? i;
};
// actions/promote/src/evidence/github-evidence.ts
const githubEvidence = async ({ environment: e, dryRun: t, token: n }, r) => {
	const i = t ? _web_dStA8eF2_js__WEBPACK_IMPORTED_MODULE_6__.r : _web_dStA8eF2_js__WEBPACK_IMPORTED_MODULE_6__.n;
	const { approvals: a, protection: o, name: s } = e;
	const c = a.count > 0;
	return {
		reviews: c ? await reviewsOfRun(r, n, i) : X.reviews,
		reviewable: c ? await reviewableEnvironments(r, n, i) : X.reviewable,
		job: t ? "elsewhere" : o ? await environmentOfJob(r, i) : X.job,
		settings: o ? await environmentSettings(r, n, s, i) : X.settings
	};
};
// actions/promote/src/left.ts
const leavePromotion = ({ dryRun: e, delivery: t, fromFile: n, audience: r }, i, o, s) => {
	if (!e) (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.i)(i, {
		held: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.S)(t, s, n, r),
		job: o,
		onCancel: void 0
	});
};
// actions/promote/src/promote-wish.ts
const promoteWish = ({ delivery: e, only: t, overrides: n, external: r, waivers: i, expectedPlan: a, drift: o, policy: s }, { actor: c, triggeringActor: l, runAttempt: u, runId: d }, f, p) => {
	const { family: m, architecture: h, environments: g, home: _ } = e;
	return {
		environment: t.environment,
		environments: g,
		family: m,
		architecture: h,
		attempt: u,
		writer: f,
		home: {
			account: _.account,
			region: _.region
		},
		availableBy: p,
		actor: c,
		triggeringActor: l,
		targets: t.environment.targets.map(({ name: e, account: t, region: n }) => ({
			name: e,
			account: t,
			region: n
		})),
		leftOut: t.leftOut,
		overrides: n,
		external: r,
		waivers: i,
		expectedPlan: a?.hash,
		expectedTargets: a?.targets,
		plannedIn: a?.by?.runId === d ? a.by.attempt : void 0,
		drift: o,
		policy: s,
		asksLaunches: true
	};
};
// actions/promote/src/main.ts
const promoteRelease = async (e, t, n) => {
	const { delivery: r, environment: i, only: a } = e;
	const { family: o, architecture: s, environments: c, home: l } = r;
	const { writer: u, lock: d } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.C)(t, i, "promote", _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.o);
	if (!e.onlyDistribute) leavePromotion(e, t, n, d);
	const f = promotionDeadlines(i, l);
	const p = t.clock.now();
	const m = promoteWish(e, t.github, u, availableBy(f, p, p));
	const h = {
		home: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(l),
		places: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.ot)(i.targets)
	};
	const g = {
		name: i.name,
		selections: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.qt)(i.targets),
		...h,
		writer: u
	};
	const _ = await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.nt)(t, e.audience), r, i, e.fromFile, { onlyLooks: e.dryRun });
	const ee = {
		family: o,
		architecture: s,
		home: l,
		environment: i,
		environments: c,
		lastStages: lastStages(r.stages),
		wanted: {
			image: e.image,
			release: e.release
		},
		soakOverridden: e.overrides.some(({ gate: e }) => e === "soak"),
		github: () => e.onlyDistribute ? Promise.resolve(X) : githubEvidence(e, t),
		distribution: (e) => distributionWish(m, e),
		launches: (n) => launchQuestions(m, n, e.dryRun, t.clock.now()),
		now: t.clock.now
	};
	const v = {
		machine: (t, n, r) => e.baseline ? baseline(g, t, n) : promote({
			...m,
			availableBy: availableBy(f, p, r)
		}, t, n),
		look: (e, t) => lookAtPromotion(_, ee, e, t),
		act: promotionAct(_, {
			family: o,
			environment: i.name,
			architecture: s
		}),
		memory: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.t)(_, _.before),
		predict: predictPromotion,
		classifyError: _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_7__.n,
		lock: d,
		dryRun: e.dryRun,
		timeout: f.whole,
		jobEnd: n.end,
		waiting: {
			look: () => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.c)(_.home, {
				family: o,
				environment: i.name,
				architecture: s
			}),
			atMost: Math.max(i.timeout, f.whole),
			afterwards: f.afterWait
		},
		remarks: (n) => [
			...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.A)(i.name, n, h),
			...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.Nn)(i, n),
			...e.baseline ? [] : [
				...promotionRemarks(m, n, t.clock.now()),
				...(0,_canary_part_DXD1yqXB_js__WEBPACK_IMPORTED_MODULE_5__.i)(g.selections, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.K)(n, a.leftOut)),
				...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.H)(i, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.K)(n, a.leftOut))
			]
		]
	};
	if (e.onlyDistribute) return makeAvailable(v, m, e, t);
	if (e.dryRun && !e.baseline) {
		const n = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.x)(v, t, new Set(["distribution", "launches"]));
		return decisionPage(m, n, await decisionEvidence(_, n, t, e.token), t.clock.now());
	}
	const y = await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.b)(v, t);
	const known = (t) => {
		if (!t) return Br;
		const n = {
			machine: (e, t) => baseline(g, e, t),
			predict: predictPromotion
		};
		return e.baseline ? toldOfBaseline(u.run, t, n) : told(m, t);
	};
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.y)(y, {
		planned: ({ planned: e, end: t, world: n }) => plannedBaseline(e, t, n),
		ended: ({ end: t, watched: n }) => ended$1(t, e.whenNotDue, known(n)),
		stopped: (e) => stopped(e, known(e.watched), i.onTimeout)
	});
};
const launchQuestions = (e, t, n, r) => {
	const i = imagesByTarget(e, t, r);
	return ({ name: t }) => ({
		strategy: e.environment.strategy,
		image: i.get(t),
		tries: n ? void 0 : "where-allowed"
	});
};
const makeAvailable = async (e, t, { environment: n, whenNotDue: r }, i) => {
	const predict = (e, n, r) => predictPromotion(e, n, r, "none" in e.candidate ? void 0 : distributionWish(t, e.candidate));
	const machine = (e, n) => onlyDistribute(t, e, n);
	const a = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.C)({
		...e,
		machine,
		predict,
		remarks: () => []
	}, i);
	const o = a.watched ? toldOfCopies(t, a.watched, {
		machine,
		predict
	}) : Br;
	return distributed(a, {
		onTimeout: n.onTimeout,
		whenNotDue: r
	}, o);
};
// actions/promote/src/outputs.ts
const Gr = {
	decision: "",
	"due-at": "",
	release: "",
	"ami-id": "",
	"previous-ami-id": "",
	gates: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.I)([]),
	plan: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.I)([]),
	"plan-hash": "",
	evidence: "",
	targets: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.I)([])
};
// actions/promote/src/post.ts
const clearUpPromotion = (e) => {
	const t = e.input;
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.T)(e, {
		claimOf: ({ home: e, family: t, lock: n, audience: r }, i) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_3__.r)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.nt)(i, r), e, t, n.environment),
		token: t("github-token")
	});
};
// actions/promote/src/page/cells.ts
const Kr = {
	available: "\u2705 available",
	made: "\u2705 made",
	planned: "\u{1F195} will be made",
	failed: "\u274C failed",
	missing: "\u274C missing"
};
const dependants = (e) => {
	const t = new Map();
	for (const { owner: n, account: r } of e) if (n !== void 0 && n !== r) t.set(n, (t.get(n) ?? new Set()).add(r));
	return [...t].map(([e, t]) => `\u26A0\uFE0F The fleets of ${[...t].map(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B).join(", ")} launch images of ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e)}: they depend on that account keeping them.`);
};
const cellsPart = (e, t, n) => {
	if (e.length === 0 && t.length === 0) return [];
	if (e.length === 1 && e[0]?.result === "available" && e[0].owner === e[0].account && t.length === 0) return [];
	return [
		"#### Image",
		[...dependants(e), ...t.map((e) => `\u26A0\uFE0F ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e)}`)].join("\n\n"),
		{
			title: `${e.length} ${e.length === 1 ? "place" : "places"}`,
			head: [
				"Account",
				"Region",
				"Result",
				"Image",
				"Owner",
				"Why"
			],
			rows: e.map(({ account: e, region: t, result: r, image: i, owner: a, why: o }) => [
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e),
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t),
				Kr[n && r === "made" ? "planned" : r],
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(i ?? ""),
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(a ?? ""),
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(o)
			])
		}
	];
};
// actions/promote/src/page/before-launch.ts
const beforeLaunchPart = ({ refused: e, remarks: t }) => {
	const n = [...e.map((e) => `- \u274C ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e)}`), ...t.map((e) => `- \u26A0\uFE0F ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e)}`)];
	return n.length === 0 ? [] : ["#### Before launches", n.join("\n")];
};
// actions/promote/src/page/commits.ts
const commitsPart = ({ commits: e }) => {
	const t = "#### Commits";
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e)) return [t, `Not known: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e.why)}`];
	const { total: n, behind: r, url: i } = e;
	const a = r > 0 ? ` \u26A0\uFE0F ${r} commits of what runs now are not in it.` : "";
	if (n === 0) return [t, `No commit${r > 0 ? " is new" : ": both are built from the same one"}.${a}`];
	const o = n > e.commits.length ? `, the newest ${e.commits.length} below` : "";
	return [
		t,
		`${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.V)(`${n} ${n === 1 ? "commit" : "commits"}`, i)}${o}.${a}`,
		{
			title: `${e.commits.length} ${e.commits.length === 1 ? "commit" : "commits"}`,
			head: [
				"Commit",
				"By",
				"Subject"
			],
			rows: e.commits.map(({ sha: e, author: t, subject: n }) => [
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e.slice(0, 12)),
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t),
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(n)
			])
		}
	];
};
// packages/domain/src/decision/findings-diff.ts
const key = ({ id: e, package: t }) => JSON.stringify([e, t]);
const findingsDiff = (e, t) => {
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e) || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t)) return void 0;
	const [n, r] = [new Set(e.list.map(key)), new Set(t.list.map(key))];
	return {
		introduced: t.list.filter((e) => !n.has(key(e))),
		fixed: e.list.filter((e) => !r.has(key(e))),
		remaining: t.list.filter((e) => n.has(key(e)))
	};
};
// actions/promote/src/page/findings.ts
const counted$1 = (e) => {
	const t = (0,_lineage_BeLLDQBg_js__WEBPACK_IMPORTED_MODULE_9__.i)(e);
	const n = _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.mt.flatMap((e) => t[e] === 0 ? [] : [`${t[e]} ${e}`]);
	return n.length === 0 ? "" : ` (${n.join(", ")})`;
};
const rowsOf = (e) => e.map(({ id: e, severity: t, package: n, fixAvailable: r, title: i }) => [
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e),
	t,
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(n),
	r ? "yes" : "no",
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(i)
]);
const tableOf = (e, t) => ({
	title: `${t.length} ${e}${counted$1(t)}`,
	head: [
		"Finding",
		"Severity",
		"Package",
		"Fix",
		"Title"
	],
	rows: rowsOf(t)
});
const source = (e) => {
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e)) return "";
	return `Scanned ${e.scanned === void 0 ? "at its build" : new Date(e.scanned).toISOString()}, told by ${e.source === "ec2" ? "EC2" : "Image Builder"}.`;
};
const findingsPart = ({ from: e, to: t }) => {
	const n = "#### Findings";
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t.findings)) return [n, `Not known: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t.findings.why)}`];
	const r = e && findingsDiff(e.findings, t.findings);
	if (r) return [
		n,
		`${r.introduced.length} introduced, ${r.fixed.length} fixed, ${r.remaining.length} remain. ${source(t.findings)}`,
		tableOf("introduced", r.introduced),
		tableOf("fixed", r.fixed),
		tableOf("remaining", r.remaining)
	];
	const i = e && (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e.findings) ? `Not compared: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e.findings.why)}` : "There is no image to compare with.";
	return [
		n,
		`${t.findings.list.length} findings. ${source(t.findings)} ${i}`,
		tableOf("findings", t.findings.list)
	];
};
// actions/promote/src/page/lineage.ts
const lineagePart = ({ to: { lineage: e } }) => {
	const t = "#### Lineage";
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e)) return [t, `Not known: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e.why)}`];
	return [t, (0,_mermaid_D5L05zNo_js__WEBPACK_IMPORTED_MODULE_10__.t)(e.toReversed().map(({ image: e, name: t, owner: n }) => [
		t,
		e,
		n
	]))];
};
// packages/domain/src/decision/compare-versions.ts
const parts = (e) => {
	const t = /^(\d+):/.exec(e);
	const n = t ? e.slice(t[0].length) : e;
	const r = n.lastIndexOf("-");
	return [
		t?.[1] ?? "0",
		r < 0 ? n : n.slice(0, r),
		r < 0 ? "" : n.slice(r + 1)
	];
};
const segments = (e) => e.match(/\d+|[a-zA-Z]+|~|\^/g) ?? [];
const $ = "";
const compareSign = (e, t) => {
	if (e === "~") return -1;
	return e === "^" ? t === $ ? 1 : -1 : void 0;
};
const compareSegments = (e, t) => {
	if (e === t) return 0;
	if (t === "~") return 1;
	const n = compareSign(e, t) ?? negated(compareSign(t, e));
	if (n !== void 0) return n;
	if (e === $) return -1;
	if (t === $) return 1;
	return compareRuns(e, t);
};
const negated = (e) => e === void 0 ? void 0 : -e;
const compareRuns = (e, t) => {
	const n = [/^\d/.test(e), /^\d/.test(t)];
	if (n[0] !== n[1]) return n[0] ? 1 : -1;
	if (!n[0]) return e < t ? -1 : 1;
	const [r, i] = [e.replace(/^0+/, ""), t.replace(/^0+/, "")];
	return r.length - i.length || (r === i ? 0 : r < i ? -1 : 1);
};
const compareParts = (e, t) => {
	const [n, r] = [segments(e), segments(t)];
	for (let e = 0; e < Math.max(n.length, r.length); e += 1) {
		const t = compareSegments(n[e] ?? $, r[e] ?? $);
		if (t !== 0) return t;
	}
	return 0;
};
const compareVersions = (e, t) => {
	const [n, r] = [parts(e), parts(t)];
	return compareParts(n[0], r[0]) || compareParts(n[1], r[1]) || compareParts(n[2], r[2]);
};
// packages/domain/src/decision/package-diff.ts
const byName = (e) => {
	const t = new Map();
	for (const { name: n, version: r } of e) t.set(n, (t.get(n) ?? new Set()).add(r));
	return t;
};
const without = (e, t) => [...e ?? []].filter((e) => !t?.has(e)).sort(compareVersions);
const kindOf = (e, t) => {
	if (!e) return "added";
	if (!t) return "removed";
	const newest = (e) => [...e].sort(compareVersions).at(-1) ?? "";
	return compareVersions(newest(e), newest(t)) > 0 ? "downgraded" : "upgraded";
};
const isKernel = (e) => /^(kernel|linux-(image|modules|aws|headers))/.test(e);
const qr = [
	"downgraded",
	"removed",
	"added",
	"upgraded"
];
const inOrderOfInterest = (e, t) => Number(isKernel(t.name)) - Number(isKernel(e.name)) || qr.indexOf(e.kind) - qr.indexOf(t.kind) || (e.name < t.name ? -1 : 1);
const packageDiff = (e, t) => {
	const [n, r] = [byName(e), byName(t)];
	return [...new Set([...n.keys(), ...r.keys()])].map((e) => {
		const [t, i] = [n.get(e), r.get(e)];
		return {
			name: e,
			from: without(t, i),
			to: without(i, t),
			kind: kindOf(t, i)
		};
	}).filter((e) => e.from.length > 0 || e.to.length > 0).sort(inOrderOfInterest);
};
// actions/promote/src/page/packages.ts
const Jr = [
	"added",
	"removed",
	"upgraded",
	"downgraded"
];
const packagesPart = ({ from: e, to: t }) => {
	const n = "#### Packages";
	if (!e) return [n, "There is no image to compare with."];
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(t.packages)) return [n, `Not known: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t.packages.why)}`];
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e.packages)) return [n, `Not known: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e.packages.why)}`];
	const r = packageDiff(e.packages, t.packages);
	if (r.length === 0) return [n, `No package changes; ${t.packages.length} are installed.`];
	return [
		n,
		`${Jr.flatMap((e) => {
			const t = r.filter((t) => t.kind === e).length;
			return t === 0 ? [] : [`${t} ${e}`];
		}).join(", ")}.`,
		{
			title: `${r.length} changed packages`,
			head: [
				"Package",
				"Before",
				"After",
				"Change"
			],
			rows: r.map(({ name: e, from: t, to: n, kind: r }) => [
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e),
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t.join(", ")),
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(n.join(", ")),
				r
			])
		}
	];
};
// actions/promote/src/page/reach.ts
const Yr = 6e4;
const counted = (e, t) => `${e} ${t}${e === 1 ? "" : "s"}`;
const windowText = (e) => {
	if (!e) return "There are no windows: it may run at any time.";
	const { open: t, from: n, to: r } = e;
	return t ? `The window is open from ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(n)} to ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(r)}.` : `The next window opens ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(n)} and closes ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(r)}.`;
};
const minutesText = (e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(Math.ceil(e / Yr) * Yr);
const takesText = (e, t) => e > t ? `\u26A0\uFE0F The rollout takes about ${minutesText(e)}, and one run has ${minutesText(t)}: it ends as \`still-running\`, and another run goes on with it.` : `The rollout takes about ${minutesText(e)}.`;
const reachPart = ({ reach: e, estimate: t, longest: n = Number.POSITIVE_INFINITY, backTo: r, hours: i, writable: a = [] }) => {
	const o = new Set(e.map(({ account: e }) => e)).size;
	const s = new Set(e.map(({ region: e }) => e)).size;
	const c = e.reduce((e, t) => e + t.groups, 0);
	const l = e.reduce((e, t) => e + t.instances, 0);
	const u = e.filter(({ instances: e, unreadable: t }) => e === 0 && t === "");
	const d = e.flatMap(({ target: e, newcomers: t }) => t.map((t) => `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t)} in ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e)}`));
	const f = e.flatMap(({ target: e, stacks: t }) => t.map((t) => `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t)} in ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e)}`));
	const p = e.filter(({ unreadable: e }) => e !== "").length;
	return [
		"#### Reach",
		[
			`${counted(o, "account")}, ${counted(s, "region")}, ${counted(c, "group")}, ${counted(l, "instance")}.`,
			p === 0 ? "" : `\u26A0\uFE0F ${counted(p, "target")} cannot be read in full.`,
			u.length === 0 ? "" : `\u26A0\uFE0F Without an instance, so nothing proves the release there: ${u.map(({ target: e }) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e)).join(", ")}.`,
			d.length === 0 ? "" : `\u26A0\uFE0F Selected by their tag, and never ran a release of this environment: ${d.join(", ")}.`,
			a.length === 0 ? "" : `\u26A0\uFE0F This page could have changed what it shows: the role by which it looked at ${a.map(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B).join(", ")} is the one that delivers. Give these targets a \`look-role\`.`,
			f.length === 0 ? "" : `\u26A0\uFE0F Kept by AWS CloudFormation, which writes its own launch template version back when it next changes them: ${f.join(", ")}.`,
			takesText(t, n),
			windowText(i),
			r === void 0 ? "There is no release to go back to." : `It can be undone to ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(r)}.`
		].filter((e) => e !== "").join(" "),
		{
			title: counted(e.length, "target"),
			head: [
				"Target",
				"Account",
				"Region",
				"Runs now",
				"Groups",
				"Instances",
				"Not read"
			],
			rows: e.map(({ target: e, account: t, region: n, release: r, image: i, groups: a, consumer: o, instances: s, unreadable: c }) => [
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e),
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t),
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(n),
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)([r ?? "", i].filter((e) => e !== "").join(", ")),
				o === void 0 ? String(a) : `none: consumer ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(o)}`,
				String(s),
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(c)
			])
		}
	];
};
// actions/promote/src/page/soak.ts
const time = (e) => e === void 0 ? "" : new Date(e).toISOString();
const total = (e) => e.reduce((e, { from: t, to: n }) => e + n - t, 0);
const servesSince = (e, t = Number.NEGATIVE_INFINITY) => {
	const n = united(e).find(({ to: e }) => e === Number.POSITIVE_INFINITY);
	return n ? time(Math.max(n.from, t)) : "not now";
};
const ended = (e) => e === Number.POSITIVE_INFINITY ? "under way" : time(e);
const alarmRow = (e) => "gone" in e ? [
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e.name),
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e.gone),
	"",
	""
] : [
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e.name),
	e.state,
	time(e.since),
	String(e.changes)
];
const soakPart = (e) => {
	const t = "#### Soak";
	if (!e) return [];
	const { environment: n, soak: r, soakWithin: i, verifiedAt: a, share: o, pointers: s, targets: c, alarms: l, unreadable: u } = e;
	const d = c.flatMap((e) => e.groups);
	const f = e.served.map(({ from: e, to: t }) => [
		time(e),
		time(t),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(t - e)
	]);
	const p = a === void 0 ? "It is not verified there" : `Verified there ${time(a)}`;
	const m = `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(r)} of service in ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(n)} are asked for within ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(i)}, with ${o} % of each group's instances in service on the image.`;
	const h = u.map(({ what: e, why: t }) => `\u26A0\uFE0F Not read: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e)} (${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t)}).`);
	return [
		t,
		[
			`${m} ${p}.`,
			l.length === 0 ? "No alarm is listed there." : "",
			...h
		].filter((e) => e !== "").join(" "),
		{
			title: `Served since then, as AWS tells it: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(total(e.served))}`,
			head: [
				"From",
				"To",
				"Time"
			],
			rows: f
		},
		{
			title: `${s.length} pointers`,
			head: [
				"Target",
				"Says",
				"Since"
			],
			rows: s.map(({ target: e, release: t, modified: n }) => [
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e),
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t ?? ""),
				t === void 0 ? "" : time(n)
			])
		},
		{
			title: `${d.length} groups`,
			head: [
				"Group",
				"In service on the image",
				"Serves since",
				"Last refresh ended"
			],
			rows: d.map(({ name: e, of: t, onImage: n, service: r, refreshed: i }) => [
				(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e),
				`${n} of ${t}`,
				servesSince(r, a),
				ended(i)
			])
		},
		{
			title: `${l.length} alarms`,
			head: [
				"Alarm",
				"State",
				"Since",
				"Changes since verified"
			],
			rows: l.map(alarmRow)
		}
	];
};
// actions/promote/src/page/page.ts
const decisionParts = (e) => [
	...reachPart(e),
	...e.rollout ? (0,_canary_part_DXD1yqXB_js__WEBPACK_IMPORTED_MODULE_5__.t)(e.rollout) : [],
	...e.beforeLaunch ? beforeLaunchPart(e.beforeLaunch) : [],
	...soakPart(e.soak),
	...e.evidence ? [
		packagesPart,
		findingsPart,
		commitsPart,
		lineagePart
	].flatMap((t) => t(e.evidence)) : []
];
// actions/promote/src/summary.ts
const Xr = {
	..._context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.k,
	promoted: "\u2705 Promoted",
	distributed: "\u2705 Made available",
	deferred: "\u23F3 Not due yet",
	planned: "\u{1F4DD} Decision",
	failed: "\u274C Not promoted"
};
const Zr = {
	proceed: "\u2705 May go, once it is approved as the gates ask",
	defer: "\u23F3 May not go yet",
	refuse: "\u274C May not go",
	nothing: "\u2705 Nothing to do"
};
const headline = ({ outcome: e, decision: t }) => e === "planned" && t !== void 0 ? `${Xr.planned}: ${Zr[t]}` : Xr[e];
const Qr = {
	pass: "\u2705 pass",
	fail: "\u274C fail",
	inconclusive: "\u2754 inconclusive"
};
const summary = (e, t, n, r) => (0,_canary_part_DXD1yqXB_js__WEBPACK_IMPORTED_MODULE_5__.n)([
	`### ${headline(t)}: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e)}`,
	r ? `> \u26A0\uFE0F Left out: ${r.targets.map(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B).join(", ")}: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(r.reason)}` : "",
	...droppedOut(t.targets).map(({ target: e, why: t }) => `> \u26A0\uFE0F Dropped out: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e)}: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t)}`),
	`From ${named(t.previous)} to ${named(t)}.`,
	t.chosen === void 0 ? "" : `Release ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t.release)} was chosen because ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t.chosen)}.`,
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t.why),
	...(t.code === void 0 ? [] : [t.code, ...t.others ?? []]).map((e) => `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.yt)({ code: e }))} \`${e}\``),
	t.dueAt === "" ? "" : `Due at ${t.dueAt} if nothing changes.`,
	...t.verdicts.map(overrideNote),
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.N)(t.targets),
	...cellsPart(t.cells, t.notes, t.outcome === "planned"),
	gatesTable(t.verdicts),
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.M)(t.steps),
	t.planHash === "" ? "" : `Plan: \`${t.planHash}\``,
	...t.shown ? decisionParts(t.shown) : []
], n);
const droppedOut = (e) => e.filter(({ outcome: e }) => e === "dropped-out");
const named = ({ release: e, image: t }) => [e, t].filter((e) => e !== "").map(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B).join(", ") || "nothing";
const overrideNote = ({ gate: e, override: t }) => t === void 0 ? "" : `> \u26A0\uFE0F Gate **${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e)}** is overridden: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t)}`;
const gatesTable = (e) => e.length === 0 ? "" : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.H)([
	"Gate",
	"Verdict",
	"Because",
	"Passes at"
], e.map(gateRow));
const gateRow = ({ gate: e, verdict: t, because: n, passesAt: r, override: i }) => [
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e),
	i === void 0 ? Qr[t] : `\u26A0\uFE0F overridden (${t})`,
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(i === void 0 ? n : `${i} \u2014 ${n}`),
	t !== "pass" && r !== void 0 ? new Date(r).toISOString() : ""
];
// actions/promote/src/index.ts
const run = (e) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.r)(e) ? clearUpPromotion(e) : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.O)(e, Gr, () => main(e));
const main = async (e) => {
	(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.a)(e);
	const t = await readWish(e);
	for (const n of t.settings) e.line(n);
	const r = await promoteRelease(t, e, await (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.d)(e, t.job, t.token));
	const { environment: i } = t;
	const { release: a, image: o, previous: s, dueAt: c } = r;
	const l = r.shown ? await e.writeTemporary("decision.json", evidenceFile(r.shown, r.cells)) : "";
	const u = {
		release: a,
		"ami-id": o,
		"previous-ami-id": s.image,
		decision: r.decision ?? "",
		"due-at": c,
		gates: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.I)(r.verdicts),
		plan: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.L)(r.steps),
		"plan-hash": planText(r.planHash, {
			runId: e.github.runId,
			attempt: e.github.runAttempt
		}, r.planTargets),
		evidence: l,
		targets: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.I)(i.targets.map((e) => ofTarget(e, r, t.only.leftOut)))
	};
	if (r.outcome === "deferred") tellDeferred(e, r);
	for (const { target: t, why: n } of droppedOut(r.targets)) e.annotate("warning", `${t} dropped out: ${n}`);
	return {
		conclusion: r,
		outputs: u,
		summary: summary(i.name, r, l, t.only.leftOut)
	};
};
const tellDeferred = (e, { dueAt: t, why: n }) => t === "" ? e.annotate("warning", `Deferred, and nobody knows until when: ${n}`) : e.annotate("notice", `Deferred until ${t}: ${n}`);
const ofTarget = ({ name: e, account: t, region: n }, { targets: r, why: i }, a) => {
	if (a?.targets.includes(e)) return {
		name: e,
		account: t,
		region: n,
		outcome: "left-out",
		"ami-id": "",
		why: a.reason
	};
	const o = r.find(({ target: t }) => t === e) ?? {
		outcome: "open",
		image: "",
		why: i
	};
	return {
		name: e,
		account: t,
		region: n,
		outcome: o.outcome,
		"ami-id": o.image,
		why: o.why
	};
};



/***/ })

};
