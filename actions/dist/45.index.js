export const id = 45;
export const ids = [45];
export const modules = {

/***/ 3421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ newcomersIn),
/* harmony export */   t: () => (/* binding */ groupRemarks)
/* harmony export */ });
/* harmony import */ var _left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2653);

// packages/domain/src/environment/newcomers.ts
const newcomersIn = (e, { targets: r }) => [...r].flatMap(([r, i]) => {
	if (!(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(i) || i.pointer.length === 0) return [];
	const a = new Set(i.pointer.map(({ image: e }) => e));
	return (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(i.fleet).newParts(e.get(r), a).map((e) => ({
		target: r,
		...e
	}));
});
// packages/domain/src/environment/group-remarks.ts
const groupRemarks = (e, t) => [...newcomersIn(e, t).map(({ target: e, group: t, tag: n, images: r }) => `Group ${t} is selected by the tag ${n} of target ${e} and never ran a release of it (it has ${r.join(", ")}): it is rolled out to as the others are.`), ...stackRemarks(t)];
const stackRemarks = (t) => {
	const i = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.At)(t).flatMap(([, { pointer: e, fleet: t }]) => (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(t).stacks({ image: (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_0__.on)(e)?.image }));
	if (i.length === 0) return [];
	return [`AWS CloudFormation keeps ${i.join(", ")}: an update of such a stack that changes the group writes its own launch template version back. Leave the version out of what the stack changes, or have the stack read the image from the pointer's parameter with the label verified.`];
};



/***/ }),

/***/ 7045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1340);
/* harmony import */ var _left_behind_BVRR8OJd_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4407);
/* harmony import */ var _client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5503);
/* harmony import */ var _back_off_BChhLgfU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3046);
/* harmony import */ var _web_BmX92CMJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5988);
/* harmony import */ var _left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2653);
/* harmony import */ var _classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3468);
/* harmony import */ var _on_paper_DJaxyUoc_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8785);
/* harmony import */ var _group_remarks_DLhbGMxF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3421);









// packages/actions-kit/src/github-deployment.ts
const we = {
	"success-if-any": "success",
	"failure-if-any": "failure"
};
const Z = "golden-ami";
const Q = 140;
const Te = 30;
const Ee = 2;
const tellDeployment = async (e, t, n) => {
	if (t === "") return "the input github-token is empty";
	for (let r = 1;; r++) try {
		await tellOnce(e, await (0,_client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_2__.l)(e, t, _web_BmX92CMJ_js__WEBPACK_IMPORTED_MODULE_4__.r), n);
		return;
	} catch (t) {
		const { unreadable: n, passes: i } = (0,_client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_2__.f)(t);
		if (!i || r >= Ee || e.clock.cancelled()) return n;
		await e.clock.sleep((0,_back_off_BChhLgfU_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_left_behind_BVRR8OJd_js__WEBPACK_IMPORTED_MODULE_1__.f)(e) + r, r));
	}
};
const tellOnce = async (e, t, n) => {
	const r = (0,_client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_2__.u)(e);
	const i = await inProgress(t, r, n);
	const a = we[n.state] ?? n.state;
	if (i === void 0 && a !== n.state) return;
	const o = i ?? await made(t, r, e, n);
	const s = n.why.slice(0, Q).toWellFormed();
	await t("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
		...r,
		deployment_id: o,
		state: a,
		log_url: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.J)(e.github),
		description: s
	});
};
const inProgress = async (e, t, { environment: n, release: r }) => {
	const { data: i } = await e("GET /repos/{owner}/{repo}/deployments", {
		...t,
		environment: n,
		task: Z,
		per_page: Te
	});
	if (!Array.isArray(i)) throw (0,_client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_2__.d)("a list of deployments");
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
const De = {
	environment: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.z)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.q)(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.hn)),
	"ami-id": (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.z)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.q)(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.H)),
	drift: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.V)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.K)("stop", "restore")),
	continue: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.V)(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.G),
	deployment: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.V)(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.G),
	"dry-run": (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.V)(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.G),
	audience: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.z)(_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.W),
	..._client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_2__.r
};
const Oe = {
	name: "image",
	keys: { family: "image" }
};
const readWish = async (t) => {
	const n = (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.B)(De, t.input);
	const r = t.input("ami-id");
	const i = t.input("environment");
	const { file: a, complaints: o, found: s } = await (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.d)(t, "refresh-asg", i, r === "" ? void 0 : Oe);
	const c = s && (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.M)(r === "" ? t.input("only") : "", s.environment);
	const l = [
		..."complaints" in n ? n.complaints : [],
		...contradictions(t, a),
		...o,
		...c && "complaints" in c ? c.complaints : []
	];
	if (l.length > 0 || "complaints" in n || !s || !c || "complaints" in c) throw (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(l);
	return {
		...s,
		image: n.values["ami-id"],
		dryRun: n.values["dry-run"],
		drift: n.values.drift,
		continues: n.values.continue,
		deployment: n.values.deployment,
		token: t.input("github-token"),
		audience: n.values.audience ?? "sts.amazonaws.com",
		job: n.values,
		only: c
	};
};
const contradictions = (e, t) => {
	const n = e.input("ami-id") !== "";
	const r = e.input("environment") !== "";
	const i = [];
	if (n && t) i.push({
		at: { source: "input ami-id" },
		wrong: `${t.path} describes the groups, whose image is the pointer's`,
		allowed: "allowed: environment, or config: none with ami-id and auto-scaling-groups"
	});
	if (n && r) i.push({
		at: { source: "input ami-id" },
		wrong: "an environment is named too, whose image is the pointer's",
		allowed: "allowed: ami-id or environment, not both"
	});
	if (n && e.input("drift") === "restore") i.push({
		at: { source: "input drift" },
		wrong: "it is restore, and an image without an environment has no pointer",
		allowed: "allowed: stop, or an environment"
	});
	if (n && e.input("continue") === "true") i.push({
		at: { source: "input continue" },
		wrong: "it is true, and an image without an environment has no ledger that says what is unfinished",
		allowed: "allowed: false, or an environment"
	});
	if (e.input("continue") === "true" && e.input("drift") === "restore") i.push({
		at: { source: "input drift" },
		wrong: "it is restore, and a run that only continues puts nothing back",
		allowed: "allowed: stop, or continue: false"
	});
	if (n && e.input("deployment") === "true") i.push({
		at: { source: "input deployment" },
		wrong: "it is true, and an image without an environment is deployed to none",
		allowed: "allowed: false, or an environment"
	});
	if (n && e.input("only") !== "") i.push({
		at: { source: "input only" },
		wrong: "an image without an environment has no targets",
		allowed: "allowed: nothing, or an environment"
	});
	if (!n && !r) i.push({
		at: { source: "input environment" },
		wrong: "neither environment nor ami-id is given",
		allowed: "allowed: the name of an environment, or an AMI id in ami-id"
	});
	return i;
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
	...(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.ot)(e, r)
});
const ofGroups = (e, t) => {
	const n = e.filter((e) => !(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.rn)(e));
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
		...(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.dt)(codeOf(n), n.flatMap(({ refusal: e }) => e?.code ?? []))
	};
};
const outcomeOf = (e) => {
	if (!(0,_on_paper_DJaxyUoc_js__WEBPACK_IMPORTED_MODULE_7__.o)({ groups: e })) return "configured";
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
		...(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__._)(e)
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
		...(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.dt)(e.code ?? "run.cancelled", e.others ?? [])
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
	if (e.dryRun || (0,_left_behind_BVRR8OJd_js__WEBPACK_IMPORTED_MODULE_1__.r)(t)) return;
	const { delivery: i, environment: a, fromFile: o, audience: s } = e;
	const c = a.onCancel === "leave" ? void 0 : kept(e);
	(0,_left_behind_BVRR8OJd_js__WEBPACK_IMPORTED_MODULE_1__.i)(t, {
		held: r && (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.f)(i, r, o, s),
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
	const { writer: m, lock: h } = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.p)(t, a, "refresh-asg", _context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.a);
	leaveRefresh(e, t, n, h);
	const g = (0,_on_paper_DJaxyUoc_js__WEBPACK_IMPORTED_MODULE_7__.n)(i.home, a, m, {
		drift: s,
		continues: c,
		only: l
	});
	const _ = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.g)(t, n, a.onCancel, u);
	const v = await r();
	const y = await (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.u)({
		machine: (e, t) => (0,_on_paper_DJaxyUoc_js__WEBPACK_IMPORTED_MODULE_7__.r)({
			...g,
			onCancel: _.onCancel(t)
		}, e, t),
		look: _.asking((e, n) => (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.r)(v, {
			name: p,
			targets: a.targets,
			needs: n,
			homeMayBeAway: false,
			now: t.clock.now
		}, e)),
		act: (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.n)(v, p),
		predict: _left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.x,
		judge: _classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_6__.n,
		lock: h,
		dryRun: o,
		timeout: a.timeout,
		jobEnd: n.end,
		waiting: {
			look: () => (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.a)(v.home, p),
			atMost: a.timeout,
			afterwards: 0
		},
		remarks: (e) => [...(0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.y)(a.name, e, g), ...(0,_group_remarks_DLhbGMxF_js__WEBPACK_IMPORTED_MODULE_8__.t)(g.selections, (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.N)(e, l.leftOut))]
	}, _.runtime);
	const x = y.watched?.last;
	const [S] = x ? (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.Et)((0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.N)(x.world, l.leftOut)) : [];
	const C = S?.metadata ? {
		release: S.metadata.release,
		image: S.image
	} : {
		release: "",
		image: ""
	};
	const w = x ? (0,_on_paper_DJaxyUoc_js__WEBPACK_IMPORTED_MODULE_7__.i)(g, x.world, (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.Ft)(x.world.ledger), x.at) : [];
	const T = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.A)(l.leftOut, x?.world);
	const E = {
		targets: [...w, ...T],
		groups: w.flatMap((e) => e.groups)
	};
	if ("planned" in y) {
		const { end: e, awaited: n } = (0,_on_paper_DJaxyUoc_js__WEBPACK_IMPORTED_MODULE_7__.t)(y.world, y.end);
		for (const e of n) t.annotate("warning", e);
		return planned(y.planned, ofEnvironment(e, C, E), E, n);
	}
	const D = intendedIn(y.watched?.first.world);
	if (!("end" in y)) return _.told({
		...stopped(y, C, E, a.onTimeout),
		...D
	});
	const O = {
		...wentBack(ofEnvironment(y.end, C, E, T), y.watched, c),
		...D
	};
	return _.told(y.watched && (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.P)(y.watched.first.world, y.watched.last.world) ? idle(O) : O);
};
const intendedIn = (e) => {
	const t = e && (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.Ft)(e.ledger);
	if (e && t?.way === "back") return { goesBack: { from: (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.Wt)(e.ledger) ?? (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.Lt)(e.ledger) } };
	return t?.way === "forward" ? { intended: t.release } : {};
};
const wentBack = (e, t, n) => {
	if (e.outcome !== "rolled-back" || !t) return e;
	const { code: r, ...i } = e;
	if (n && (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.Ft)(t.first.world.ledger)?.way === "back") return i;
	const { ledger: a, quarantined: o } = t.last.world;
	const s = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.Lt)(a);
	if (s === void 0) return e;
	return {
		...e,
		code: o.has(s) ? "release.quarantined" : "rollout.called-off"
	};
};
// actions/refresh-asg/src/refresh-groups.ts
const refreshGroups = async (e, n, r, i, a) => {
	const { environment: o, dryRun: s, token: l } = e;
	leaveRefresh(e, r, i, void 0);
	const u = (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.g)(r, i, o.onCancel, l);
	const { targets: d } = await a();
	const [f] = o.targets;
	const p = d.get(f?.name ?? "");
	if (!f || !("groups" in f) || !p) throw new Error("inputs describe no groups");
	const { strategy: m, onCancel: h, unpinned: g, timeout: _ } = o;
	const v = f.groups.by === "names" ? f.groups.names : [];
	const y = {
		image: n,
		strategy: m,
		onCancel: h,
		unpinned: g,
		displace: "none",
		restarts: 0,
		description: `golden-ami ${n} ${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.J)(r.github)}`.slice(0, 255)
	};
	const b = await (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.C)({
		machine: (e, t) => (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.nn)({
			...y,
			onCancel: u.onCancel(t)
		}, [v])(e, t),
		look: u.asking((e) => p.use(() => (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.l)(p, f.groups, [n], e))),
		act: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.v)({
			...p.autoScaling.acts,
			...p.ec2.acts
		}),
		predict: _left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.en,
		judge: _classify_error_GEdwplfT_js__WEBPACK_IMPORTED_MODULE_6__.n,
		dryRun: s,
		timeout: _,
		jobEnd: i.end
	}, u.runtime);
	const x = b.watched?.last;
	const S = {
		targets: [],
		groups: x ? (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.tn)(y, v, x.world, x.at) : []
	};
	if ("planned" in b) return planned(b.planned, ofGroups(b.end, n), S);
	return u.told("end" in b ? ofGroups(b.end, n) : stopped(b, {
		release: "",
		image: n
	}, S, o.onTimeout));
};
// actions/refresh-asg/src/main.ts
const refresh = async (e, t, n) => {
	const connecting = () => (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.c)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Y)(t, e.audience), e.delivery, e.environment, e.fromFile, { onlyLooks: e.dryRun });
	return e.image === void 0 ? refreshEnvironment(e, t, n, connecting) : refreshGroups(e, e.image, t, n, connecting);
};
// actions/refresh-asg/src/outputs.ts
const ke = {
	release: "",
	"ami-id": "",
	targets: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.N)([]),
	groups: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.N)([]),
	plan: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.N)([])
};
// actions/refresh-asg/src/post.ts
const cancelled = async (e, t, n, r) => {
	const i = await refresh({
		...e,
		token: r,
		settings: []
	}, t, n);
	return (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.m)(e.environment.onCancel, i);
};
const clearUpRefresh = (e) => {
	const t = e.input("github-token");
	return (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.h)(e, {
		claimOf: ({ home: e, family: t, lock: n, audience: r }, i) => (0,_left_claim_B3Xf4T44_js__WEBPACK_IMPORTED_MODULE_5__.t)((0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.Y)(i, r), e, t, n.environment),
		cancel: (e, n, r) => cancelled(e, n, r, t),
		token: t
	});
};
// actions/refresh-asg/src/summary.ts
const Ae = {
	refreshed: "\u2705 Refreshed",
	unchanged: "\u2705 Nothing to do",
	configured: "\u2699\uFE0F Configured, not proved",
	"rolled-back": "\u21A9\uFE0F Rolled back",
	paused: "\u23F8\uFE0F Paused",
	"still-running": "\u23F3 Still running",
	planned: "\u{1F4DD} Plan",
	contested: "\u26A0\uFE0F Taken over",
	failed: "\u274C Failed"
};
const summary = (e, t) => {
	const i = [t.release, t.image].filter((e) => e !== "").join(", ");
	return (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.D)([
		`### ${Ae[t.outcome]}: ${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.I)(e)}${i ? ` (${(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.I)(i)})` : ""}`,
		(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.I)(t.why),
		(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.O)(t.steps),
		(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.k)(t.targets),
		(0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.E)(t.groups)
	]);
};
// actions/refresh-asg/src/index.ts
const run = (e) => (0,_left_behind_BVRR8OJd_js__WEBPACK_IMPORTED_MODULE_1__.r)(e) ? clearUpRefresh(e) : (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.T)(e, ke, () => main(e));
const main = async (e) => {
	(0,_left_behind_BVRR8OJd_js__WEBPACK_IMPORTED_MODULE_1__.a)(e);
	const t = await readWish(e);
	for (const n of t.settings) e.line(n);
	const n = await refresh(t, e, await (0,_client_tiinu4X1_js__WEBPACK_IMPORTED_MODULE_2__.i)(e, t.job, t.token));
	await tell(t, n, e);
	const { release: r, image: a, groups: o, steps: s } = n;
	return {
		conclusion: n,
		outputs: {
			release: r,
			"ami-id": a,
			targets: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.F)(n.targets),
			groups: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.M)(o),
			plan: (0,_context_in_B5Prh1oL_js__WEBPACK_IMPORTED_MODULE_0__.P)(s)
		},
		summary: summary(t.image === void 0 ? t.environment.name : "groups", n)
	};
};



/***/ })

};
