export const id = 206;
export const ids = [206];
export const modules = {

/***/ 884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ newcomersIn),
/* harmony export */   t: () => (/* binding */ groupRemarks)
/* harmony export */ });
/* harmony import */ var _memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6430);

// packages/domain/src/environment/remarks/newcomers.ts
const newcomersIn = (e, { targets: r }) => [...r].flatMap(([r, i]) => {
	if (!(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_0__.ln)(i) || i.pointer.length === 0) return [];
	const a = new Set(i.pointer.map(({ image: e }) => e));
	return (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_0__.gt)(i.fleet).newParts(e.get(r), a).map((e) => ({
		target: r,
		...e
	}));
});
// packages/domain/src/environment/remarks/group-remarks.ts
const groupRemarks = (e, t) => [...newcomersIn(e, t).map(({ target: e, group: t, tag: n, images: r }) => `Group ${t} is selected by the tag ${n} of target ${e} and never ran a release of it (it has ${r.join(", ")}): it is rolled out to as the others are.`), ...stackRemarks(t)];
const stackRemarks = (n) => {
	const i = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_0__.dn)(n).flatMap(([, { pointer: e, fleet: n }]) => (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_0__.gt)(n).stacks({ image: (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_0__.mn)(e)?.image }));
	if (i.length === 0) return [];
	return [`AWS CloudFormation keeps ${i.join(", ")}: an update of such a stack that changes the group writes its own launch template version back. Leave the version out of what the stack changes, or have the stack read the image from the pointer's parameter with the label verified.`];
};



/***/ }),

/***/ 8206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1240);
/* harmony import */ var _left_behind_j458Wks4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(710);
/* harmony import */ var _client_CNPNHXym_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7468);
/* harmony import */ var _back_off_IrdbUsA5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3422);
/* harmony import */ var _web_UVemgQlI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4224);
/* harmony import */ var _memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6430);
/* harmony import */ var _classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1784);
/* harmony import */ var _environment_DsD5YrGq_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9378);
/* harmony import */ var _group_remarks_DGbbNFEO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(884);









// packages/actions-kit/src/github-deployment.ts
const X = {
	"success-if-any": "success",
	"failure-if-any": "failure"
};
const Z = "golden-ami";
const Q = 140;
const je = 30;
const Me = 2;
const tellDeployment = async (e, t, n) => {
	if (t === "") return "the input github-token is empty";
	for (let r = 1;; r++) try {
		await tellOnce(e, await (0,_client_CNPNHXym_js__WEBPACK_IMPORTED_MODULE_2__.l)(e, t, _web_UVemgQlI_js__WEBPACK_IMPORTED_MODULE_4__.r), n);
		return;
	} catch (t) {
		const { why: n, transient: i } = (0,_client_CNPNHXym_js__WEBPACK_IMPORTED_MODULE_2__.f)(t);
		if (!i || r >= Me || e.clock.cancelled()) return n;
		await e.clock.sleep((0,_back_off_IrdbUsA5_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_left_behind_j458Wks4_js__WEBPACK_IMPORTED_MODULE_1__.f)(e) + r, r));
	}
};
const tellOnce = async (t, n, r) => {
	const i = (0,_client_CNPNHXym_js__WEBPACK_IMPORTED_MODULE_2__.u)(t);
	const a = await inProgress(n, i, r);
	const o = X[r.state] ?? r.state;
	if (a === void 0 && o !== r.state) return;
	const s = a ?? await made(n, i, t, r);
	const c = r.why.slice(0, Q).toWellFormed();
	await n("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
		...i,
		deployment_id: s,
		state: o,
		log_url: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$)(t.github),
		description: c
	});
};
const inProgress = async (e, t, { environment: n, release: r }) => {
	const { data: i } = await e("GET /repos/{owner}/{repo}/deployments", {
		...t,
		environment: n,
		task: Z,
		per_page: je
	});
	if (!Array.isArray(i)) throw (0,_client_CNPNHXym_js__WEBPACK_IMPORTED_MODULE_2__.d)("a list of deployments");
	const a = i.find(({ payload: e }) => releaseIn(e) === r);
	if (!a) return void 0;
	const o = (await e("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
		...t,
		deployment_id: Number(a.id),
		per_page: 1
	})).data[0]?.state;
	return o === void 0 || o === "in_progress" || o === "queued" || o === "pending" ? Number(a.id) : void 0;
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
	if (!("id" in a)) throw new Error("GitHub made no deployment");
	return Number(a.id);
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
const Ne = {
	environment: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Z)(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.xn)),
	"ami-id": (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Z)(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.K)),
	config: _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.G,
	only: _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.G,
	drift: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.W)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.X)("stop", "restore")),
	continue: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.W)(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Y),
	deployment: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.W)(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Y),
	"dry-run": (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.W)(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Y),
	audience: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.H)(_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.J),
	"github-token": _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.G,
	..._client_CNPNHXym_js__WEBPACK_IMPORTED_MODULE_2__.r
};
const Pe = {
	name: "image",
	keys: { family: "image" }
};
const readWish = async (e) => {
	const t = e.input;
	const n = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.U)(Ne, t);
	const r = {
		config: t("config"),
		environment: t("environment")
	};
	const i = t("ami-id") !== "";
	const { file: a, complaints: o, found: s } = await (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__._)(e, "refresh-asg", r, i ? Pe : void 0);
	const c = s && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.N)(i ? "" : t("only"), s.environment);
	const l = (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.Q)({
		own: n,
		contradictions: contradictions(t, a),
		complaints: o,
		found: s,
		only: c
	});
	const { values: u } = l.own;
	return {
		...l.found,
		image: u["ami-id"],
		dryRun: u["dry-run"],
		drift: u.drift,
		continues: u.continue,
		deployment: u.deployment,
		token: u["github-token"],
		audience: u.audience ?? "sts.amazonaws.com",
		job: u,
		only: l.only
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
	...(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.dt)(e, r)
});
const ofGroups = (e, t) => {
	const n = e.filter((e) => !(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.xt)(e));
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
		...(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.gt)(codeOf(n), n.flatMap(({ refusal: e }) => e?.code ?? []))
	};
};
const outcomeOf = (e) => {
	if (!(0,_environment_DsD5YrGq_js__WEBPACK_IMPORTED_MODULE_7__.s)({ groups: e })) return "configured";
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
		...(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.C)(e)
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
		...(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.gt)(e.code ?? "run.cancelled", e.others ?? [])
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
	if (e.dryRun || (0,_left_behind_j458Wks4_js__WEBPACK_IMPORTED_MODULE_1__.r)(t)) return;
	const { delivery: i, environment: a, fromFile: o, audience: s } = e;
	const c = a.onCancel === "leave" ? void 0 : kept(e);
	(0,_left_behind_j458Wks4_js__WEBPACK_IMPORTED_MODULE_1__.i)(t, {
		held: r && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.v)(i, r, o, s),
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
	const { writer: m, lock: h } = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.y)(t, a, "refresh-asg", _context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.a);
	leaveRefresh(e, t, n, h);
	const g = (0,_environment_DsD5YrGq_js__WEBPACK_IMPORTED_MODULE_7__.n)(i.home, a, m, {
		drift: s,
		continues: c,
		only: l
	});
	const _ = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.S)(t, n, a.onCancel, u);
	const v = await r();
	const x = await (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.g)({
		machine: (e, t) => (0,_environment_DsD5YrGq_js__WEBPACK_IMPORTED_MODULE_7__.a)({
			...g,
			onCancel: _.onCancel(t)
		}, e, t),
		look: _.asking((e, n) => (0,_environment_DsD5YrGq_js__WEBPACK_IMPORTED_MODULE_7__.t)(v, {
			name: p,
			targets: a.targets,
			needs: n,
			homeMayBeAway: false,
			now: t.clock.now
		}, e)),
		act: (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.c)(v, p),
		memory: (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.t)(v),
		predict: _memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.O,
		classifyError: _classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_6__.n,
		lock: h,
		dryRun: o,
		timeout: a.timeout,
		jobEnd: n.end,
		waiting: {
			look: () => (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.s)(v.home, p),
			atMost: a.timeout,
			afterwards: 0
		},
		remarks: (e) => [...(0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.E)(a.name, e, g), ...(0,_group_remarks_DGbbNFEO_js__WEBPACK_IMPORTED_MODULE_8__.t)(g.selections, (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.P)(e, l.leftOut))]
	}, _.runtime);
	const S = x.watched?.last;
	const [C] = S ? (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.sn)((0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.P)(S.world, l.leftOut)) : [];
	const w = C?.metadata ? {
		release: C.metadata.release,
		image: C.image
	} : {
		release: "",
		image: ""
	};
	const T = S ? (0,_environment_DsD5YrGq_js__WEBPACK_IMPORTED_MODULE_7__.r)(g, S.world, (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.Kt)(S.world.ledger), S.at) : [];
	const E = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.j)(l.leftOut, S?.world);
	const D = {
		targets: [...T, ...E],
		groups: T.flatMap((e) => e.groups)
	};
	const O = intendedIn(x.watched?.first.world);
	return (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.b)(x, {
		planned: ({ planned: e, end: n, world: r }) => {
			const { end: i, awaited: a } = (0,_environment_DsD5YrGq_js__WEBPACK_IMPORTED_MODULE_7__.i)(r, n);
			for (const e of a) t.annotate("warning", e);
			return planned(e, ofEnvironment(i, w, D), D, a);
		},
		ended: ({ end: e, watched: t }) => {
			const n = {
				...wentBack(ofEnvironment(e, w, D, E), t, c),
				...O
			};
			return _.told(t && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.qt)(t.first.world, t.last.world) ? idle(n) : n);
		},
		stopped: (e) => _.told({
			...stopped(e, w, D, a.onTimeout),
			...O
		})
	});
};
const intendedIn = (e) => {
	const t = e && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.Kt)(e.ledger);
	if (e && t?.way === "back") return { goesBack: { from: (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.nn)(e.ledger) ?? (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.Yt)(e.ledger) } };
	return t?.way === "forward" ? { intended: t.release } : {};
};
const wentBack = (e, t, n) => {
	if (e.outcome !== "rolled-back" || !t) return e;
	const { code: r, ...i } = e;
	if (n && (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.Kt)(t.first.world.ledger)?.way === "back") return i;
	const { ledger: a, quarantined: o } = t.last.world;
	const s = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.Yt)(a);
	if (s === void 0) return e;
	return {
		...e,
		code: o.has(s) ? "release.quarantined" : "rollout.called-off"
	};
};
// actions/refresh-asg/src/refresh-groups.ts
const refreshGroups = async (t, n, r, i, a) => {
	const { environment: o, dryRun: s, token: c } = t;
	leaveRefresh(t, r, i, void 0);
	const l = (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.S)(r, i, o.onCancel, c);
	const { targets: u } = await a();
	const [d] = o.targets;
	const f = u.get(d?.name ?? "");
	if (!d || !("groups" in d) || !f) throw new Error("inputs describe no groups");
	const { strategy: p, onCancel: m, unpinned: h, timeout: g } = o;
	const _ = d.groups.by === "names" ? d.groups.names : [];
	const v = {
		image: n,
		strategy: p,
		onCancel: m,
		unpinned: h,
		displace: "none",
		restarts: 0,
		description: `golden-ami ${n} ${(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.$)(r.github)}`.slice(0, 255)
	};
	const y = await (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.w)({
		machine: (e, t) => (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.bt)({
			...v,
			onCancel: l.onCancel(t)
		}, [_])(e, t),
		look: l.asking(async (e) => {
			const t = await f.use(() => (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.h)(f, d.groups, [n], e));
			return e ? t : (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.wt)(t);
		}),
		memory: (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.n)(f),
		act: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.y)({
			...f.autoScaling.acts,
			...f.ec2.acts
		}),
		predict: _memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.vt,
		classifyError: _classify_error_BFcYIJnF_js__WEBPACK_IMPORTED_MODULE_6__.n,
		dryRun: s,
		timeout: g,
		jobEnd: i.end
	}, l.runtime);
	const x = y.watched?.last;
	const S = {
		targets: [],
		groups: x ? (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.yt)(v, _, x.world, x.at) : []
	};
	return (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.b)(y, {
		planned: ({ planned: e, end: t }) => planned(e, ofGroups(t, n), S),
		ended: ({ end: e }) => l.told(ofGroups(e, n)),
		stopped: (e) => l.told(stopped(e, {
			release: "",
			image: n
		}, S, o.onTimeout))
	});
};
// actions/refresh-asg/src/main.ts
const refresh = async (e, t, n) => {
	const connecting = () => (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.u)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.et)(t, e.audience), e.delivery, e.environment, e.fromFile, { onlyLooks: e.dryRun });
	return e.image === void 0 ? refreshEnvironment(e, t, n, connecting) : refreshGroups(e, e.image, t, n, connecting);
};
// actions/refresh-asg/src/outputs.ts
const Fe = {
	release: "",
	"ami-id": "",
	targets: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.I)([]),
	groups: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.I)([]),
	plan: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.I)([])
};
// actions/refresh-asg/src/post.ts
const cancelled = async (e, t, n, r) => {
	const i = await refresh({
		...e,
		token: r,
		settings: []
	}, t, n);
	return (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.b)(e.environment.onCancel, i);
};
const clearUpRefresh = (e) => {
	const t = e.input;
	const n = t("github-token");
	return (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.x)(e, {
		claimOf: ({ home: e, family: t, lock: n, audience: r }, i) => (0,_memory_oQuyHh3F_js__WEBPACK_IMPORTED_MODULE_5__.r)((0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.et)(i, r), e, t, n.environment),
		cancel: (e, t, r) => cancelled(e, t, r, n),
		token: n
	});
};
// actions/refresh-asg/src/summary.ts
const Ie = {
	..._context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.A,
	refreshed: "\u2705 Refreshed",
	configured: "\u2699\uFE0F Configured, not proved",
	paused: "\u23F8\uFE0F Paused"
};
const summary = (e, t) => {
	const n = [t.release, t.image].filter((e) => e !== "").join(", ");
	return (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.M)([
		`### ${Ie[t.outcome]}: ${(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.z)(e)}${n ? ` (${(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.z)(n)})` : ""}`,
		(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.z)(t.why),
		(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.N)(t.steps),
		(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.P)(t.targets),
		(0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.j)(t.groups)
	]);
};
// actions/refresh-asg/src/index.ts
const run = (e) => (0,_left_behind_j458Wks4_js__WEBPACK_IMPORTED_MODULE_1__.r)(e) ? clearUpRefresh(e) : (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.k)(e, Fe, () => main(e));
const main = async (e) => {
	(0,_left_behind_j458Wks4_js__WEBPACK_IMPORTED_MODULE_1__.a)(e);
	const t = await readWish(e);
	for (const n of t.settings) e.line(n);
	const r = await refresh(t, e, await (0,_client_CNPNHXym_js__WEBPACK_IMPORTED_MODULE_2__.i)(e, t.job, t.token));
	await tell(t, r, e);
	const { release: i, image: a, groups: o, steps: s } = r;
	return {
		conclusion: r,
		outputs: {
			release: i,
			"ami-id": a,
			targets: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.R)(r.targets),
			groups: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.F)(o),
			plan: (0,_context_in_Y_XNEUuT_js__WEBPACK_IMPORTED_MODULE_0__.L)(s)
		},
		summary: summary(t.image === void 0 ? t.environment.name : "groups", r)
	};
};



/***/ })

};
