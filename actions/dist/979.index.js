export const id = 979;
export const ids = [979];
export const modules = {

/***/ 2069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ newcomersIn),
/* harmony export */   t: () => (/* binding */ groupRemarks)
/* harmony export */ });
/* harmony import */ var _memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4621);

// packages/domain/src/environment/remarks/newcomers.ts
const newcomersIn = (t, { targets: r }) => [...r].flatMap(([r, i]) => {
	if (!(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_0__.dn)(i) || i.pointer.length === 0) return [];
	const a = new Set(i.pointer.map(({ image: e }) => e));
	return (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_0__.gt)(i.fleet).newParts(t.get(r), a).map((e) => ({
		target: r,
		...e
	}));
});
// packages/domain/src/environment/remarks/group-remarks.ts
const groupRemarks = (e, t) => [...newcomersIn(e, t).map(({ target: e, group: t, tag: n, images: r }) => `Group ${t} is selected by the tag ${n} of target ${e} and never ran a release of it (it has ${r.join(", ")}): it is rolled out to as the others are.`), ...stackRemarks(t)];
const stackRemarks = (e) => {
	const i = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_0__.pn)(e).flatMap(([, { pointer: e, fleet: r }]) => (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_0__.gt)(r).stacks({ image: (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_0__.gn)(e)?.image }));
	if (i.length === 0) return [];
	return [`AWS CloudFormation keeps ${i.join(", ")}: an update of such a stack that changes the group writes its own launch template version back. Leave the version out of what the stack changes, or have the stack read the image from the pointer's parameter with the label verified.`];
};



/***/ }),

/***/ 3979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1319);
/* harmony import */ var _left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2870);
/* harmony import */ var _client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(711);
/* harmony import */ var _back_off_CggwIscW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5511);
/* harmony import */ var _web_w6nfJEMj_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1057);
/* harmony import */ var _memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4621);
/* harmony import */ var _classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7708);
/* harmony import */ var _environment_Dzy5xTrL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2993);
/* harmony import */ var _group_remarks_CTX5i4Sb_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2069);









// packages/actions-kit/src/github-deployment.ts
const je = {
	"success-if-any": "success",
	"failure-if-any": "failure"
};
const Z = "golden-ami";
const Q = 140;
const Me = 30;
const Ne = 2;
const tellDeployment = async (e, t, n) => {
	if (t === "") return "the input github-token is empty";
	for (let r = 1;; r++) try {
		await tellOnce(e, await (0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_2__.l)(e, t, _web_w6nfJEMj_js__WEBPACK_IMPORTED_MODULE_4__.r), n);
		return;
	} catch (t) {
		const { why: n, transient: i } = (0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_2__.p)(t);
		if (!i || r >= Ne || e.clock.cancelled()) return n;
		await e.clock.sleep((0,_back_off_CggwIscW_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_1__.f)(e) + r, r));
	}
};
const tellOnce = async (e, t, n) => {
	const r = (0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_2__.u)(e);
	const i = await inProgress(t, r, n);
	const a = je[n.state] ?? n.state;
	if (i === void 0 && a !== n.state) return;
	const o = i ?? await made(t, r, e, n);
	const s = n.why.slice(0, Q).toWellFormed();
	await t("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
		...r,
		deployment_id: o,
		state: a,
		log_url: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.et)(e.github),
		description: s
	});
};
const inProgress = async (e, t, { environment: n, release: r }) => {
	const { data: i } = await e("GET /repos/{owner}/{repo}/deployments", {
		...t,
		environment: n,
		task: Z,
		per_page: Me
	});
	if (!Array.isArray(i)) throw (0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_2__.f)("a list of deployments");
	const a = (0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_2__.d)("a list of deployments", () => i.find(({ payload: e }) => releaseIn(e) === r));
	if (!a) return void 0;
	const o = await e("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
		...t,
		deployment_id: Number(a.id),
		per_page: 1
	});
	const s = (0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_2__.d)("statuses of a deployment", () => o.data[0]?.state);
	return s === void 0 || s === "in_progress" || s === "queued" || s === "pending" ? Number(a.id) : void 0;
};
const releaseIn = (e) => {
	if (typeof e !== "string") return e?.release;
	try {
		return JSON.parse(e)?.release;
	} catch {
		return;
	}
};
const made = async (e, t, { github: n }, { environment: r, release: i }) => {
	const { data: a } = await e("POST /repos/{owner}/{repo}/deployments", {
		...t,
		ref: n.sha,
		environment: r,
		task: Z,
		description: i.slice(0, Q),
		payload: { release: i },
		auto_merge: false,
		required_contexts: []
	});
	const o = (0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_2__.d)("a deployment", () => "id" in a ? Number(a.id) : void 0);
	if (o === void 0) throw new Error("GitHub made no deployment");
	return o;
};
// actions/refresh-asg/src/deployment.ts
const stateOf = ({ outcome: e, code: t }) => {
	switch (e) {
		case "refreshed": return "success";
		case "unchanged": return "success-if-any";
		case "still-running":
		case "configured":
		case "paused": return "in_progress";
		case "rolled-back": return "failure";
		case "failed": return t === "rollout.failed" ? "failure" : void 0;
		case "planned":
		case "contested": return;
	}
};
const deployed = (e) => e.goesBack ? {
	release: e.goesBack.from,
	state: e.outcome === "rolled-back" ? "failure-if-any" : void 0
} : {
	release: e.intended ?? e.release,
	state: stateOf(e)
};
const tell = async (e, t, n) => {
	const { release: r = "", state: i } = deployed(t);
	if (!e.deployment || i === void 0 || r === "") return;
	const a = e.environment.name;
	const o = await tellDeployment(n, e.token, {
		environment: a,
		release: r,
		state: i,
		why: t.why
	});
	if (o !== void 0) n.annotate("warning", `GitHub does not tell the deployment of ${r} to ${a}: ${o}`);
};
// actions/refresh-asg/src/inputs.ts
const Pe = {
	environment: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Q)(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Sn)),
	"ami-id": (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Q)(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.q)),
	config: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.K,
	only: _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.K,
	drift: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.G)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Z)("stop", "restore")),
	continue: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.G)(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.X),
	deployment: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.G)(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.X),
	"dry-run": (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.G)(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.X),
	audience: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.U)(_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.Y),
	"github-token": _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.K,
	..._client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_2__.r
};
const Fe = {
	name: "image",
	keys: { family: "image" }
};
const readWish = async (t) => {
	const n = t.input;
	const r = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.W)(Pe, n);
	const i = {
		config: n("config"),
		environment: n("environment")
	};
	const a = n("ami-id") !== "";
	const { file: o, complaints: s, found: c } = await (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__._)(t, "refresh-asg", i, a ? Fe : void 0);
	const l = c && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.N)(a ? "" : n("only"), c.environment);
	const u = (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.$)({
		own: r,
		contradictions: contradictions(n, o),
		complaints: s,
		found: c,
		only: l
	});
	const { values: d } = u.own;
	return {
		...u.found,
		image: d["ami-id"],
		dryRun: d["dry-run"],
		drift: d.drift,
		continues: d.continue,
		deployment: d.deployment,
		token: d["github-token"],
		audience: d.audience ?? "sts.amazonaws.com",
		job: d,
		only: u.only
	};
};
const contradictions = (e, t) => {
	const n = e("ami-id") !== "";
	const r = e("environment") !== "";
	const i = e("continue") === "true";
	const a = e("drift") === "restore";
	return [
		[
			n && t !== void 0,
			"ami-id",
			`${t?.path} describes the groups, whose image is the pointer's`,
			"allowed: environment, or config: none with ami-id and auto-scaling-groups"
		],
		[
			n && r,
			"ami-id",
			"an environment is named too, whose image is the pointer's",
			"allowed: ami-id or environment, not both"
		],
		[
			n && a,
			"drift",
			"it is restore, and an image without an environment has no pointer",
			"allowed: stop, or an environment"
		],
		[
			n && i,
			"continue",
			"it is true, and an image without an environment has no ledger that says what is unfinished",
			"allowed: false, or an environment"
		],
		[
			i && a,
			"drift",
			"it is restore, and a run that only continues puts nothing back",
			"allowed: stop, or continue: false"
		],
		[
			n && e("deployment") === "true",
			"deployment",
			"it is true, and an image without an environment is deployed to none",
			"allowed: false, or an environment"
		],
		[
			n && e("only") !== "",
			"only",
			"an image without an environment has no targets",
			"allowed: nothing, or an environment"
		],
		[
			!n && !r,
			"environment",
			"neither environment nor ami-id is given",
			"allowed: the name of an environment, or an AMI id in ami-id"
		]
	].flatMap(([e, t, n, r]) => e ? [{
		at: { source: `input ${t}` },
		wrong: n,
		allowed: r
	}] : []);
};
// actions/refresh-asg/src/answer.ts
const $ = {
	release: "",
	image: "",
	targets: [],
	groups: [],
	steps: []
};
const planned = (e, t, n, r = []) => {
	if (t.code && t.outcome !== "rolled-back" && r.length === 0) return {
		...t,
		...n,
		steps: e
	};
	const i = e.length === 0 ? `nothing would be changed: ${t.why}` : `${e.length} steps would be taken`;
	const a = r.length === 0 ? i : `${e.length} steps would be taken. ${r.join(" ")}`;
	return {
		...$,
		...n,
		outcome: "planned",
		release: t.release,
		image: t.image,
		steps: e,
		why: a
	};
};
const stopped = (e, t, n, r) => ({
	...$,
	...n,
	...t,
	...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.ft)(e, r)
});
const ofGroups = (e, t) => {
	const n = e.filter((e) => !(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.Ct)(e));
	const r = (n.length === 0 ? e : n).map((e) => `${e.group}: ${e.why}`).join("; ");
	const i = {
		...$,
		image: t,
		groups: e,
		why: r
	};
	if (n.length === 0) return {
		...i,
		outcome: outcomeOf(e)
	};
	return {
		...i,
		outcome: n.some(({ outcome: e }) => e === "rolled-back") ? "rolled-back" : "failed",
		...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__._t)(codeOf(n), n.flatMap(({ refusal: e }) => e?.code ?? []))
	};
};
const outcomeOf = (e) => {
	if (!(0,_environment_Dzy5xTrL_js__WEBPACK_IMPORTED_MODULE_7__.c)({ groups: e })) return "configured";
	return e.some(({ outcome: e }) => e === "refreshed") ? "refreshed" : "unchanged";
};
const codeOf = (e) => {
	const t = e.find((e) => e.refusal)?.refusal;
	if (t) return t.code;
	if (e.some(({ outcome: e }) => e === "busy")) return "group.busy";
	return e.every(({ outcome: e }) => e === "cancelled" || e === "taken-back") ? "run.cancelled" : "rollout.failed";
};
const ofEnvironment = (e, t, n, r = []) => {
	if ("lock" in e) return {
		...$,
		...e.lock === "taken" ? {} : t,
		...n,
		...(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.C)(e)
	};
	const { outcome: i, release: a = "", image: o, why: s } = e;
	const c = {
		...$,
		release: a,
		image: o,
		...reached(e, n, r),
		why: s
	};
	if (i === "failed" || i === "cancelled") return {
		...c,
		outcome: "failed",
		...(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__._t)(e.code ?? "run.cancelled", e.others ?? [])
	};
	return i === "rolled-back" ? {
		...c,
		outcome: i,
		code: "rollout.failed"
	} : {
		...c,
		outcome: i
	};
};
const idle = (e) => e.outcome === "refreshed" && e.groups.every(({ outcome: e }) => e === "unchanged") ? {
	...e,
	outcome: "unchanged",
	why: `${e.why}, and it is verified already`
} : e;
const reached = (e, t, n) => {
	if (e.code === "release.rejected") return t;
	if (e.targets.length > 0) return {
		targets: [...e.targets, ...n],
		groups: e.groups
	};
	return e.code === "rollout.failed" ? t : {
		targets: [],
		groups: []
	};
};
// actions/refresh-asg/src/left.ts
const kept = ({ token: e, settings: t, ...n }) => ({
	...n,
	deployment: false,
	delivery: {
		...n.delivery,
		stages: [],
		environments: []
	}
});
const leaveRefresh = (e, t, n, r) => {
	if (e.dryRun || (0,_left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_1__.r)(t)) return;
	const { delivery: i, environment: a, fromFile: o, audience: s } = e;
	const c = a.onCancel === "leave" ? void 0 : kept(e);
	(0,_left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_1__.i)(t, {
		held: r && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.v)(i, r, o, s),
		job: n,
		onCancel: c
	});
};
// actions/refresh-asg/src/refresh-environment.ts
const refreshEnvironment = async (e, t, n, r) => {
	const { delivery: i, environment: a, dryRun: o, drift: s, continues: c, only: l, token: u } = e;
	const { family: d, architecture: f } = i;
	const p = {
		family: d,
		environment: a.name,
		architecture: f
	};
	const { writer: m, lock: h } = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.y)(t, a, "refresh-asg", _context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.o);
	leaveRefresh(e, t, n, h);
	const g = (0,_environment_Dzy5xTrL_js__WEBPACK_IMPORTED_MODULE_7__.n)(i.home, a, m, {
		drift: s,
		continues: c,
		only: l
	});
	const _ = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.S)(t, n, a.onCancel, u);
	const v = await r();
	const y = await (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.g)({
		machine: (e, t) => (0,_environment_Dzy5xTrL_js__WEBPACK_IMPORTED_MODULE_7__.a)({
			...g,
			onCancel: _.onCancel(t)
		}, e, t),
		look: _.asking((e, n) => (0,_environment_Dzy5xTrL_js__WEBPACK_IMPORTED_MODULE_7__.t)(v, {
			name: p,
			targets: a.targets,
			needs: n,
			homeMayBeAway: false,
			now: t.clock.now
		}, e)),
		act: (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.c)(v, p),
		memory: (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.t)(v),
		predict: _memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.O,
		classifyError: _classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_6__.n,
		lock: h,
		dryRun: o,
		timeout: a.timeout,
		jobEnd: n.end,
		waiting: {
			look: () => (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.s)(v.home, p),
			atMost: a.timeout,
			afterwards: 0
		},
		remarks: (e) => [...(0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.E)(a.name, e, g), ...(0,_group_remarks_CTX5i4Sb_js__WEBPACK_IMPORTED_MODULE_8__.t)(g.selections, (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.P)(e, l.leftOut))]
	}, _.runtime);
	const b = y.watched?.last;
	const [x] = b ? (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.ln)((0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.P)(b.world, l.leftOut)) : [];
	const S = x?.metadata ? {
		release: x.metadata.release,
		image: x.image
	} : {
		release: "",
		image: ""
	};
	const C = b ? (0,_environment_Dzy5xTrL_js__WEBPACK_IMPORTED_MODULE_7__.r)(g, b.world, (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.Jt)(b.world.ledger), b.at) : [];
	const w = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.j)(l.leftOut, b?.world);
	const T = {
		targets: [...C, ...w],
		groups: C.flatMap((e) => e.groups)
	};
	const D = intendedIn(y.watched?.first.world);
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.x)(y, {
		planned: ({ planned: e, end: n, world: r }) => {
			const { end: i, awaited: a } = (0,_environment_Dzy5xTrL_js__WEBPACK_IMPORTED_MODULE_7__.i)(r, n);
			for (const e of a) t.annotate("warning", e);
			return planned(e, ofEnvironment(i, S, T), T, a);
		},
		ended: ({ end: e, watched: t }) => {
			const n = {
				...wentBack(ofEnvironment(e, S, T, w), t, c),
				...D
			};
			return _.told(t && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.Yt)(t.first.world, t.last.world) ? idle(n) : n);
		},
		stopped: (e) => _.told({
			...stopped(e, S, T, a.onTimeout),
			...D
		})
	});
};
const intendedIn = (e) => {
	const t = e && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.Jt)(e.ledger);
	if (e && t?.way === "back") return { goesBack: { from: (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__["in"])(e.ledger) ?? (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.Zt)(e.ledger) } };
	return t?.way === "forward" ? { intended: t.release } : {};
};
const wentBack = (e, t, n) => {
	if (e.outcome !== "rolled-back" || !t) return e;
	const { code: r, ...i } = e;
	if (n && (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.Jt)(t.first.world.ledger)?.way === "back") return i;
	const { ledger: a, quarantined: o } = t.last.world;
	const s = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.Zt)(a);
	if (s === void 0) return e;
	return {
		...e,
		code: o.has(s) ? "release.quarantined" : "rollout.called-off"
	};
};
// actions/refresh-asg/src/refresh-groups.ts
const refreshGroups = async (e, t, n, r, i) => {
	const { environment: a, dryRun: o, token: s } = e;
	leaveRefresh(e, n, r, void 0);
	const c = (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.S)(n, r, a.onCancel, s);
	const { targets: l } = await i();
	const [u] = a.targets;
	const d = l.get(u?.name ?? "");
	if (!u || !("groups" in u) || !d) throw new Error("inputs describe no groups");
	const { strategy: f, onCancel: p, unpinned: m, timeout: g } = a;
	const _ = u.groups.by === "names" ? u.groups.names : [];
	const v = {
		image: t,
		strategy: f,
		onCancel: p,
		unpinned: m,
		displace: "none",
		restarts: 0,
		description: `golden-ami ${t} ${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.et)(n.github)}`.slice(0, 255)
	};
	const y = await (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.T)({
		machine: (e, t) => (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.bt)({
			...v,
			onCancel: c.onCancel(t)
		}, [_])(e, t),
		look: c.asking(async (e) => {
			const n = await d.use(() => (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.h)(d, u.groups, [t], e));
			return e ? n : (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.Et)(n);
		}),
		memory: (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.n)(d),
		act: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.b)({
			...d.autoScaling.acts,
			...d.ec2.acts
		}),
		predict: _memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.vt,
		classifyError: _classify_error_DXANcZLk_js__WEBPACK_IMPORTED_MODULE_6__.n,
		dryRun: o,
		timeout: g,
		jobEnd: r.end
	}, c.runtime);
	const b = y.watched?.last;
	const x = {
		targets: [],
		groups: b ? (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.yt)(v, _, b.world, b.at) : []
	};
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.x)(y, {
		planned: ({ planned: e, end: n }) => planned(e, ofGroups(n, t), x),
		ended: ({ end: e }) => c.told(ofGroups(e, t)),
		stopped: (e) => c.told(stopped(e, {
			release: "",
			image: t
		}, x, a.onTimeout))
	});
};
// actions/refresh-asg/src/main.ts
const refresh = async (e, t, n) => {
	const connecting = () => (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.u)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.tt)(t, e.audience), e.delivery, e.environment, e.fromFile, { onlyLooks: e.dryRun });
	return e.image === void 0 ? refreshEnvironment(e, t, n, connecting) : refreshGroups(e, e.image, t, n, connecting);
};
// actions/refresh-asg/src/outputs.ts
const Ie = {
	release: "",
	"ami-id": "",
	targets: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.L)([]),
	groups: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.L)([]),
	plan: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.L)([])
};
// actions/refresh-asg/src/post.ts
const cancelled = async (e, t, n, r) => {
	const i = await refresh({
		...e,
		token: r,
		settings: []
	}, t, n);
	return (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.b)(e.environment.onCancel, i);
};
const clearUpRefresh = (e) => {
	const t = e.input;
	const n = t("github-token");
	return (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.x)(e, {
		claimOf: ({ home: e, family: t, lock: n, audience: r }, i) => (0,_memory_CQlwh_u7_js__WEBPACK_IMPORTED_MODULE_5__.r)((0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.tt)(i, r), e, t, n.environment),
		cancel: (e, t, r) => cancelled(e, t, r, n),
		token: n
	});
};
// actions/refresh-asg/src/summary.ts
const Le = {
	..._context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.j,
	refreshed: "\u2705 Refreshed",
	configured: "\u2699\uFE0F Configured, not proved",
	paused: "\u23F8\uFE0F Paused"
};
const summary = (e, t) => {
	const i = [t.release, t.image].filter((e) => e !== "").join(", ");
	return (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.N)([
		`### ${Le[t.outcome]}: ${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.B)(e)}${i ? ` (${(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.B)(i)})` : ""}`,
		(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.B)(t.why),
		(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.P)(t.steps),
		(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.F)(t.targets),
		(0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.M)(t.groups)
	]);
};
// actions/refresh-asg/src/index.ts
const run = (e) => (0,_left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_1__.r)(e) ? clearUpRefresh(e) : (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.A)(e, Ie, () => main(e));
const main = async (e) => {
	(0,_left_behind_CkMa4AhO_js__WEBPACK_IMPORTED_MODULE_1__.a)(e);
	const t = await readWish(e);
	for (const n of t.settings) e.line(n);
	const n = await refresh(t, e, await (0,_client_Wx79x_yK_js__WEBPACK_IMPORTED_MODULE_2__.i)(e, t.job, t.token));
	await tell(t, n, e);
	const { release: r, image: i, groups: o, steps: s } = n;
	return {
		conclusion: n,
		outputs: {
			release: r,
			"ami-id": i,
			targets: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.z)(n.targets),
			groups: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.I)(o),
			plan: (0,_context_in_C3lp_vFc_js__WEBPACK_IMPORTED_MODULE_0__.R)(s)
		},
		summary: summary(t.image === void 0 ? t.environment.name : "groups", n)
	};
};



/***/ })

};
