export const id = 529;
export const ids = [529];
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

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6996);
/* harmony import */ var _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2604);
/* harmony import */ var _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4363);
/* harmony import */ var _back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4850);
/* harmony import */ var _web_dStA8eF2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(847);
/* harmony import */ var _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7870);
/* harmony import */ var _canary_part_DXD1yqXB_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4445);
/* harmony import */ var _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6584);
/* harmony import */ var _environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2335);
/* harmony import */ var _mermaid_D5L05zNo_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5022);










// packages/domain/src/workload/asg/watching/group-row.ts
const groupRows = (e, t, n, r) => [...t.groups.values()].filter(_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Sn).map((i) => ({
	group: i.name,
	...r === void 0 ? {} : { target: r },
	image: e.image,
	...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.bn)(i, e.image),
	instances: alike(i, e.image),
	refreshes: refreshesOf(i, e.image, t.past),
	...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.dn)(e, i, n),
	bakesAhead: bakesAhead(e, i)
}));
const refreshesOf = (e, t, n) => e.refreshes.filter(({ id: e }) => !n.has(e)).map((n) => ({
	...pick(n),
	toImage: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.jt)(e, n, t)
}));
const pick = ({ id: e, state: t, started: n, ended: r }) => ({
	id: e,
	state: t,
	started: n,
	ended: r
});
const wt = [
	"in service",
	"coming",
	"on standby",
	"leaving"
];
const stateOf$2 = ({ leaving: e, standby: t, inService: n }) => {
	if (e) return "leaving";
	if (t) return "on standby";
	return n ? "in service" : "coming";
};
const alike = ({ instances: e }, t) => {
	return [...new Set(e.map(({ image: e }) => e))].sort((e, n) => rank(e, t) - rank(n, t) || (e < n ? -1 : 1)).flatMap((t) => wt.flatMap((n) => {
		const r = e.filter((e) => e.image === t && stateOf$2(e) === n).length;
		return r > 0 ? [{
			image: t,
			state: n,
			count: r
		}] : [];
	}));
};
const rank = (e, t) => e === t ? 0 : 1;
const bakesAhead = ({ strategy: e, image: t }, n) => {
	if (e.type === "canary") return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__._n)(e, n, t).length * e.bake;
	const { on: r, of: i } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.bn)(n, t);
	const a = e.checkpoints.filter((e) => e < 100 && r * 100 < e * i).length;
	return r < i ? a * e.checkpointDelay + e.bake : 0;
};
// packages/domain/src/environment/watching-rows.ts
const watchingRows = (e, t, { now: n }) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Zn)(t).flatMap(([r, { pointer: i, fleet: a }]) => {
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.er)(i)?.image;
	if (o === void 0 || a.kind !== "asg") return [];
	return groupRows((0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_7__.c)(e, r, t, n) ?? {
		image: o,
		strategy: e.strategy
	}, a, n, r);
});
// packages/domain/src/workload/asg/watching/watching.ts
const X = {
	at: void 0,
	rows: [],
	began: [],
	checkpoints: [],
	capacity: []
};
const Tt = 200;
const isSameGroup = (e, t) => e.group === t.group && e.target === t.target;
const watchedOn = (e, t, n) => {
	const r = e.rows.filter((e) => !t.some((t) => isSameGroup(e, t)));
	const i = [...t, ...r];
	const a = t.filter((t) => !e.began.some((e) => isSameGroup(e, t)));
	return {
		at: n,
		rows: i,
		began: [...e.began, ...a.map(({ group: e, target: t, on: r }) => ({
			group: e,
			...t === void 0 ? {} : { target: t },
			on: r,
			at: n
		}))],
		checkpoints: t.reduce((e, t) => withCheckpoint(e, t, n), e.checkpoints).slice(-1e3),
		capacity: i.length === 0 ? e.capacity : withCapacity(e.capacity, {
			at: n,
			...capacityOf(i)
		})
	};
};
const withCheckpoint = (e, { group: t, target: n, checkpoint: r }, i) => {
	if (!r) return e;
	const a = {
		group: t,
		...n === void 0 ? {} : { target: n },
		...r,
		at: i
	};
	const o = e.findIndex((e) => isSameGroup(e, a) && e.percent === a.percent);
	const s = e[o];
	if (!s) return [...e, a];
	const c = verdictsOf(s) === verdictsOf(a) || a.verdicts.length === 0 && s.since === a.since;
	return e.with(o, c ? {
		...a,
		verdicts: s.verdicts,
		at: s.at
	} : a);
};
const verdictsOf = ({ verdicts: e }) => JSON.stringify(e);
const capacityOf = (e) => {
	const t = e.flatMap(({ image: e, instances: t }) => t.filter(({ state: e }) => e === "in service").map((t) => ({
		isOn: t.image === e,
		count: t.count
	})));
	const sum = (e) => t.reduce((t, n) => t + (n.isOn === e ? n.count : 0), 0);
	return {
		on: sum(true),
		others: sum(false)
	};
};
const withCapacity = (e, t) => {
	const [n, r] = e.slice(-2);
	const i = [...n && r && isAlike(n, r) && isAlike(r, t) ? e.slice(0, -1) : e, t];
	return i.length <= 200 ? i : i.filter((e, t) => t % 2 === 0 || t === i.length - 1);
};
const isAlike = (e, t) => e.on === t.on && e.others === t.others;
// packages/domain/src/workload/asg/watching/time-left.ts
const timeLeft = (e, t) => {
	const { at: n } = e;
	const r = e.began.find((e) => isSameGroup(e, t));
	if (n === void 0 || !r || !t.refreshes.some(({ state: e }) => e === "going")) return void 0;
	const i = Math.max(0, (t.checkpoint?.until ?? n) - n) + t.bakesAhead;
	if (t.on >= t.of) return i;
	const a = t.on - r.on;
	const o = a > 0 ? workedFor(e, t, r.at, n) / a : void 0;
	return o === void 0 ? void 0 : (t.of - t.on) * o + i;
};
const workedFor = ({ checkpoints: e }, t, n, r) => {
	const i = e.filter((e) => isSameGroup(e, t)).reduce((e, { since: t, until: i }) => e + Math.max(0, Math.min(i, r) - Math.max(t, n)), 0);
	return Math.max(0, r - n - i);
};
// packages/aws/src/canary/ask.ts
const Z = 250;
const metricOf = ({ wished: e }, t) => ({
	namespace: e.namespace,
	name: e.metric,
	dimensions: {
		...e.dimensions,
		...t === void 0 ? {} : { InstanceId: t }
	},
	statistic: e.statistic,
	period: e.period / 1e3
});
const askMetric = async ({ cloudWatch: e }, t) => {
	const { checkpoint: n, wished: r } = t;
	const i = r.noWorseThan === void 0 ? [] : n.others.slice(0, Z);
	const a = r.of === "all" ? [void 0] : [...n.canaries.slice(0, Z), ...i];
	const o = await e.metricData(a.map((e) => metricOf(t, e)), n.since, n.until);
	const s = o.find(_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.y);
	if (s) return s;
	return o.flatMap((e, t) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.y)(e) ? [] : [{
		instance: a[t],
		points: e
	}]);
};
const askCommand = async ({ commands: e }, { name: t, wished: n, checkpoint: r }) => {
	const i = [];
	for (const { id: a, instances: o } of await e.sent(_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.sn[n.shell], (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.cn)(t, r), r.since)) {
		const t = await e.results(a);
		if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.y)(t)) return t;
		const n = o.filter((e) => !t.some((t) => t.instance === e));
		i.push(...t.map(({ instance: e, details: t, exitCode: n, output: r }) => ({
			instance: e,
			status: t,
			code: n,
			output: r
		})), ...n.map((e) => ({
			instance: e,
			status: "Pending",
			code: void 0,
			output: ""
		})));
	}
	return i;
};
const askTargets = async ({ loadBalancing: e }, { checkpoint: t }, n, { targetGroups: r = [] }) => {
	const i = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__._)(r.map(async (t) => [t, await e.targets(t)]));
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.v)(i, t.canaries);
};
const Et = {
	alarms: ({ cloudWatch: e }, { wished: t, checkpoint: n }) => e.alarms(t.alarms, n.since),
	metric: askMetric,
	"target-health": askTargets,
	http: (e, { wished: t }, { probe: n }) => n(t.url, t.times),
	command: askCommand,
	step: async (e, { name: t }, { steps: n }) => n.find((e) => e.name === t) ?? (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.x)("no step gave this verdict in the input verdicts")
};
const ask = (e, t, n, r) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.h)(() => Et[t.by](e, t, n, r));
// packages/aws/src/canary/canaries.ts
const lookAtCanaries = async (e, t, n, r) => {
	const i = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__._)([...n.targets].map(async ([i, a]) => {
		const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Yn)(a) ? t.watchedAs(i, n) : void 0;
		if (!o || !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Yn)(a) || a.fleet.kind !== "asg") return [i, a];
		const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.g)(e, i);
		return [i, await s.use(() => watched(s, t, o, a, groupsBefore(r, i)))];
	}));
	return {
		...n,
		targets: new Map(i)
	};
};
const groupsBefore = (e, t) => {
	const n = e?.targets.get(t);
	const r = n && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Yn)(n) ? n.fleet : void 0;
	return new Map(r?.kind === "asg" ? [...r.groups].flatMap(([e, t]) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Sn)(t) ? [[e, t]] : []) : []);
};
const watched = async (e, t, n, r, i) => {
	if (r.fleet.kind !== "asg") return r;
	const a = new Map(r.fleet.groups);
	for (const [r, o] of a) {
		const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Sn)(o) ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.mn)(n, o) : void 0;
		if ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Sn)(o) && s) a.set(r, await atCheckpoint(e, t, n, o, s, i.get(r)));
	}
	return {
		...r,
		fleet: {
			...r.fleet,
			groups: a
		}
	};
};
const atCheckpoint = async (e, t, n, r, i, a) => {
	const o = {
		...r,
		activities: await activitiesOf(e, n, r, i, a)
	};
	const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.mn)(n, o);
	if (!s || t.now() < s.asked || n.strategy.type !== "canary") return o;
	const c = a?.answers && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.fn)(a.answers.checkpoint, s) ? a.answers : void 0;
	const l = new Map();
	for (const r of (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.hn)(n.strategy, s)) l.set(r.name, answered(r, c) ?? await ask(e, r, t, o));
	return {
		...o,
		answers: {
			checkpoint: s,
			answers: l
		}
	};
};
const activitiesOf = async ({ autoScaling: e }, t, n, { canaries: r }, i) => {
	const a = i && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.mn)(t, i)?.canaries.join() === r.join() ? i.activities : void 0;
	if (a && (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.v)(a)) return a;
	const o = n.instances.flatMap((e) => r.includes(e.id) ? e.launched ?? [] : []);
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.h)(async () => ({ changes: await e.changes(n.name, Math.min(...o)) }));
};
const Dt = [
	"metric",
	"http",
	"step"
];
const answered = (e, t) => {
	const n = t?.answers.get(e.name);
	if (n === void 0 || !Dt.includes(e.by)) return void 0;
	return ["pass", "fail"].includes((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.pn)(e, n).verdict) ? n : void 0;
};
// packages/aws/src/environment/deeds.ts
const Ot = 20;
const lookAtDeeds = async (e, t, n, r) => {
	const i = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__._)(t.slice(0, Ot).map(async (t) => {
		const { target: n, group: i } = t;
		return [
			n,
			i,
			r?.deeds?.get(n)?.get(i) ?? await deedsIn(e, t)
		];
	}));
	const a = Map.groupBy(i, ([e]) => e);
	return {
		...n,
		deeds: new Map([...a].map(([e, t]) => [e, new Map(t.map(([, e, t]) => [e, t]))]))
	};
};
const deedsIn = (e, { target: t, group: n, after: r }) => {
	const { history: i, use: a } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.g)(e, t);
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.h)(() => a(() => i.deeds(n, r)));
};
// packages/actions-kit/src/github-deployment.ts
const kt = {
	"success-if-any": "success",
	"failure-if-any": "failure"
};
const Q = "golden-ami";
const At = 140;
const jt = 30;
const Mt = 2;
const tellDeployment = async (e, t, n) => {
	if (t === "") return "the input github-token is empty";
	for (let r = 1;; r++) try {
		await tellOnce(e, await (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_2__.g)(e, t, _web_dStA8eF2_js__WEBPACK_IMPORTED_MODULE_3__.r), n);
		return;
	} catch (t) {
		const { why: n, transient: i } = (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_2__.b)(t);
		if (!i || r >= Mt || e.clock.cancelled()) return n;
		await e.clock.sleep((0,_back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_9__.t)((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.f)(e) + r, r));
	}
};
const tellOnce = async (e, t, n) => {
	const r = (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_2__._)(e);
	const i = await listed(t, r, n);
	const a = i.find(({ release: e }) => e === n.release);
	const o = a && await stateOf$1(t, r, a.id);
	const s = a && isOpen(o) ? a.id : void 0;
	const c = kt[n.state] ?? n.state;
	const say = (i, a) => t("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
		...r,
		deployment_id: i,
		state: a,
		log_url: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.tt)(e.github),
		description: n.why.slice(0, At).toWellFormed()
	});
	if (a && n.state === "failure-if-any" && o === "success") await say(a.id, "inactive");
	if (s === void 0 && c !== n.state) return;
	const l = s ?? await made(t, r, e, n);
	if (c === "success") for (const e of await stillActive(t, r, i, l)) await say(e, "inactive");
	await say(l, c);
};
const listed = async (e, t, { environment: n }) => {
	const { data: r } = await e("GET /repos/{owner}/{repo}/deployments", {
		...t,
		environment: n,
		task: Q,
		per_page: jt
	});
	if (!Array.isArray(r)) throw (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_2__.y)("a list of deployments");
	return (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_2__.v)("a list of deployments", () => r.map(({ id: e, payload: t }) => ({
		id: Number(e),
		release: releaseIn(t)
	})));
};
const stateOf$1 = async (e, t, n) => {
	const r = await e("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
		...t,
		deployment_id: n,
		per_page: 1
	});
	return (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_2__.v)("statuses of a deployment", () => r.data[0]?.state);
};
const isOpen = (e) => e === void 0 || e === "in_progress" || e === "queued" || e === "pending";
const stillActive = async (e, t, n, r) => {
	const i = [];
	for (const { id: a } of n) {
		if (a === r) continue;
		const n = await stateOf$1(e, t, a);
		if (n === "success" || isOpen(n)) i.push(a);
		if (n === "success" || n === "inactive") break;
	}
	return i;
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
		task: Q,
		description: i.slice(0, At),
		payload: { release: i },
		auto_merge: false,
		required_contexts: []
	});
	const o = (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_2__.v)("a deployment", () => "id" in a ? Number(a.id) : void 0);
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
		case "failed": return t === "rollout.failed" || t === "rollout.place" ? "failure" : void 0;
		case "reverted": return "failure-if-any";
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
const Nt = {
	environment: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.jn)),
	"ami-id": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.$)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.q)),
	config: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.K,
	only: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.K,
	drift: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.G)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Z)("stop", "restore")),
	continue: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.G)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.X),
	deployment: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.G)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.X),
	until: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Q)(1, 99)),
	verdicts: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.K,
	"dry-run": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.G)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.X),
	audience: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.U)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.Y),
	"github-token": _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.K,
	..._client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_2__.u
};
const Pt = {
	name: "image",
	keys: { family: "image" }
};
const readWish = async (e) => {
	const t = e.input;
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.W)(Nt, t);
	const r = {
		config: t("config"),
		environment: t("environment")
	};
	const i = t("ami-id") !== "";
	const { file: a, complaints: o, found: s } = await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.x)(e, "refresh-asg", r, i ? Pt : void 0);
	const c = s && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.L)(i ? "" : t("only"), s.environment, { goesOn: true });
	const l = await (0,_canary_part_DXD1yqXB_js__WEBPACK_IMPORTED_MODULE_5__.r)(e, t("verdicts"));
	const u = s && !i ? untilComplaints(Number(t("until")), s.environment.strategy) : [];
	const d = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.et)({
		own: n,
		contradictions: contradictions(t, a),
		complaints: o,
		found: s,
		only: c,
		verdicts: l,
		stops: u
	});
	const { values: f } = d.own;
	return {
		...d.found,
		image: f["ami-id"],
		dryRun: f["dry-run"],
		drift: f.drift,
		continues: f.continue,
		deployment: f.deployment,
		token: f["github-token"],
		audience: f.audience ?? "sts.amazonaws.com",
		job: f,
		only: d.only,
		until: f.until,
		verdicts: d.verdicts.verdicts
	};
};
const untilComplaints = (e, t) => {
	const complain = (e, t) => [{
		at: { source: "input until" },
		wrong: e,
		allowed: t
	}];
	if (!(e >= 1 && e <= 99)) return [];
	if (t.type !== "canary") return complain(`the strategy is ${t.type}, which goes all the way`, "allowed: nothing, or a canary");
	if ((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.gn)(t) === "timed") return complain("the canary is advance: timed, and AWS goes on by itself", "allowed: nothing, or advance: verdict");
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.vn)(t).filter((e) => e < 100);
	return n.includes(e) ? [] : complain(`${e} is no checkpoint before the last`, `allowed: ${n.join(", ") || "nothing, as there is none"}`);
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
			n && e("until") !== "",
			"until",
			"an image without an environment has no verdicts",
			"allowed: nothing, or an environment"
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
// actions/refresh-asg/src/live/bar.ts
const Ft = 20;
const bar = (e, t, n = Ft) => {
	const r = t <= 0 ? 0 : Math.min(1, Math.max(0, e / t));
	const i = r === 0 || r === 1 ? r * n : Math.min(n - 1, Math.max(1, Math.round(r * n)));
	return "\u2588".repeat(i) + "\u2591".repeat(n - i);
};
const percentOf = (e, t) => t <= 0 ? 0 : Math.floor(e * 100 / t);
// actions/refresh-asg/src/live/moment-text.ts
const momentText = (e, t, n) => {
	const [r, i, a] = e.text(t).split(" ");
	return Math.floor(e.wall(t) / 864e5) === Math.floor(e.wall(n) / 864e5) ? `${a}` : `${r} ${i} ${a}`;
};
const minutesText = (e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.pr)(Math.ceil(e / _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.rt) * _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.rt);
const fromNow = (e, t) => {
	if (Math.abs(e - t) < 6e4) return "now";
	return e > t ? `in ${minutesText(e - t)}` : `${minutesText(t - e)} ago`;
};
// actions/refresh-asg/src/live/row-text.ts
const rowText = (e, t, n) => {
	const { group: r, target: i, on: a, of: o, image: s } = t;
	const c = i === void 0 || i === r ? r : `${r} in ${i}`;
	const l = timeLeft(e, t);
	return {
		what: [`${c} ${bar(a, o, 10)} ${a}/${o} on ${s}`, ...checkpointText(t, n, e.at ?? 0)].join(", "),
		estimate: l === void 0 || l === 0 ? "" : `, about ${minutesText(l)} more`
	};
};
const checkpointText = ({ checkpoint: e }, t, n) => {
	if (!e) return [];
	const { percent: r, until: i, verdicts: a } = e;
	const o = `checkpoint ${r} %`;
	if (a.length > 0) return [`${o}: ${a.map((e) => `${e.name} ${e.verdict}`).join(", ")}`];
	return [`${o} ${n < i ? "watched until" : "was watched until"} ${momentText(t, i, n)}`];
};
// actions/refresh-asg/src/live/watch.ts
const watchGroups = (e, t) => {
	const n = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.it)(t);
	const r = new Map();
	let i = X;
	return {
		seen: () => i,
		look: (t, a) => {
			i = watchedOn(i, t, a);
			for (const a of t) {
				const t = JSON.stringify([a.target, a.group]);
				const { what: o, estimate: s } = rowText(i, a, n);
				if (!isUnderWay(a) || r.get(t) === o) continue;
				r.set(t, o);
				e.line(`waiting: ${o}${s}`);
			}
		}
	};
};
const isUnderWay = ({ refreshes: e, checkpoint: t }) => t !== void 0 || e.some(({ state: e }) => e === "going" || e === "ending");
// packages/domain/src/environment/remarks/window-remarks.ts
const windowRemarks = (e, t, n) => {
	const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Ht)(t.ledger);
	if (r?.way !== "forward" || (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_7__.l)(t, r)) return [];
	const { windows: i, zone: a } = e;
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Z)({
		windows: i,
		zone: a,
		estimate: 0
	}, n).verdict === "pass";
	const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Z)({
		windows: i,
		zone: a,
		estimate: (0,_canary_part_DXD1yqXB_js__WEBPACK_IMPORTED_MODULE_5__.o)(e, t)
	}, n);
	return o && s.verdict !== "pass" ? [`The rollout of ${r.release} into ${e.name} begins, and what has not begun when the window closes waits for another one: ${s.because}.`] : [];
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
	...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.pt)(e, r)
});
const ofGroups = (e, t) => {
	const n = e.filter((e) => !(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.xn)(e));
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
		...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.vt)(codeOf(n), n.flatMap(({ refusal: e }) => e?.code ?? []))
	};
};
const outcomeOf = (e) => {
	if (!(0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_7__.p)({ groups: e })) return "configured";
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
		...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.D)(e)
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
		...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.vt)(e.code ?? "run.cancelled", e.others ?? [])
	};
	if (i === "reverted") return {
		...c,
		outcome: i,
		...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.vt)(e.code ?? "rollout.reverted", e.others ?? [])
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
	verdicts: [],
	delivery: {
		...n.delivery,
		stages: [],
		environments: []
	}
});
const leaveRefresh = (e, t, n, r) => {
	if (e.dryRun || (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.r)(t)) return;
	const { delivery: i, environment: a, fromFile: o, audience: s } = e;
	const c = a.onCancel === "leave" ? void 0 : kept(e);
	(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.i)(t, {
		held: r && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.S)(i, r, o, s),
		job: n,
		onCancel: c
	});
};
// actions/refresh-asg/src/canary-look.ts
const It = 1e3;
const canaryLook = (e, { web: t, clock: n }, r) => ({
	watchedAs: (t, r) => (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_7__.c)(e, t, r, n.now()),
	now: n.now,
	steps: r,
	probe: async (e, r) => {
		const i = [];
		for (let a = 0; a < r && !n.cancelled(); a++) {
			if (a > 0) await n.sleep(It);
			i.push(await t.probe(e));
		}
		return i;
	}
});
// actions/refresh-asg/src/look.ts
const rolloutLook = (e, t, n, r, i) => {
	const { delivery: a, environment: o, dryRun: s, verdicts: c } = e;
	const { now: l } = r.clock;
	const u = {
		family: a.family,
		environment: o.name,
		architecture: a.architecture
	};
	const d = canaryLook(t, r, c);
	const f = {
		name: u,
		targets: o.targets,
		alarms: (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_7__.g)(t),
		homeMayBeAway: false,
		now: l,
		launches: (e, t) => ({
			strategy: o.strategy,
			image: t,
			tries: triesAs(e, s)
		})
	};
	return async (e, r) => {
		const a = await (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_7__.t)(n, {
			...f,
			needs: r
		}, e);
		const o = await lookAtCanaries(n.targets, d, a, e);
		const c = r.has("deeds") ? await lookAtDeeds(n.targets, (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_7__.u)(t, o, l()), o, e) : o;
		if (!s) i.look(watchingRows(t, c, { now: l() }), l());
		return c;
	};
};
const triesAs = ({ lookRole: e }, t) => t && e !== void 0 ? (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.x)("the role of a dry run only looks") : true;
// actions/refresh-asg/src/refresh-environment.ts
const refreshEnvironment = async (e, t, n, r, i) => {
	const { delivery: a, environment: o, dryRun: s, drift: c, continues: l, only: u, until: d, token: f } = e;
	const { family: p, architecture: m } = a;
	const h = {
		family: p,
		environment: o.name,
		architecture: m
	};
	const { writer: g, lock: _ } = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.C)(t, o, "refresh-asg", _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.o);
	leaveRefresh(e, t, n, _);
	const v = (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_7__.n)(a.home, o, g, {
		drift: c,
		continues: l,
		only: u,
		until: d,
		validations: e.verdicts,
		asksLaunches: true
	});
	const y = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.E)(t, n, o.onCancel, f);
	const b = await r();
	const x = await (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.b)({
		machine: (e, t) => (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_7__.i)({
			...v,
			onCancel: y.onCancel(t)
		}, e, t),
		look: y.asking(rolloutLook(e, v, b, t, i)),
		act: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.u)(b, h),
		memory: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.t)(b),
		predict: _memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.M,
		classifyError: _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_6__.n,
		lock: _,
		dryRun: s,
		timeout: o.timeout,
		jobEnd: n.end,
		waiting: {
			look: () => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.c)(b.home, h),
			atMost: o.timeout,
			afterwards: 0
		},
		remarks: (e) => [
			...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.A)(o.name, e, v),
			...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Nn)(o, e),
			...(0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_7__.o)(v, e),
			...(0,_canary_part_DXD1yqXB_js__WEBPACK_IMPORTED_MODULE_5__.i)(v.selections, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.K)(e, u.leftOut)),
			...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.H)(o, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.K)(e, u.leftOut)),
			...windowRemarks(v, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.K)(e, u.leftOut), t.clock.now())
		]
	}, y.runtime);
	const S = x.watched?.last;
	const C = S ? (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_7__.a)(v, S.world) : v;
	const [w] = S ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.qn)((0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.K)(S.world, C.leftOut)) : [];
	const T = w?.metadata ? {
		release: w.metadata.release,
		image: w.image
	} : {
		release: "",
		image: ""
	};
	const E = S ? (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_7__.s)(C, S.world, (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Ht)(S.world.ledger), S.at) : [];
	const D = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.W)(C.leftOut, S?.world);
	const O = {
		targets: [...E, ...D],
		groups: E.flatMap((e) => e.groups)
	};
	const k = {
		...intendedIn(x.watched?.first.world),
		due: S && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Nn)(o, S.world).join(" ")
	};
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.y)(x, {
		planned: ({ planned: e, end: n, world: r }) => {
			const { end: i, awaited: a } = (0,_environment_B4f7AABO_js__WEBPACK_IMPORTED_MODULE_7__.r)(r, n);
			for (const e of a) t.annotate("warning", e);
			return {
				...planned(e, ofEnvironment(i, T, O), O, a),
				due: k.due
			};
		},
		ended: ({ end: e, watched: t }) => {
			const n = {
				...wentBack(ofEnvironment(e, T, O, D), t, l),
				...k
			};
			return y.told(t && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.jn)(t.first.world, t.last.world) ? idle(n) : n);
		},
		stopped: (e) => y.told({
			...stopped(e, T, O, o.onTimeout),
			...k
		})
	});
};
const intendedIn = (e) => {
	const t = e && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Ht)(e.ledger);
	if (e && t?.way === "back") return { goesBack: { from: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Hn)(e.ledger) ?? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Fn)(e.ledger) } };
	return t?.way === "forward" ? { intended: t.release } : {};
};
const wentBack = (e, t, n) => {
	if (e.outcome !== "rolled-back" || !t) return e;
	const { code: r, ...i } = e;
	if (n && (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Ht)(t.first.world.ledger)?.way === "back") return i;
	const { ledger: a, quarantined: o } = t.last.world;
	const s = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.Fn)(a);
	if (s === void 0) return e;
	return {
		...e,
		code: o.has(s) ? "release.quarantined" : "rollout.called-off"
	};
};
// packages/domain/src/workload/asg/rollout/bare-groups.ts
const rollBareGroups = (e, t) => (n, r) => {
	const i = r.cancelled ? [] : refusedIn(e, n, t);
	const a = t.filter((e) => !i.some(({ group: t }) => t === e));
	const o = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__["in"])(e, [a])(n, r);
	if (!("end" in o)) return o;
	const s = [...o.end, ...i];
	return { end: t.flatMap((e) => s.filter(({ group: t }) => t === e)) };
};
const bareRemarks = (e, t) => foundIn(e, t).remarks;
const predictBareGroups = (e, t) => ({
	...e,
	...(0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.tn)(e, t)
});
const foundIn = (e, t) => t.launches ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.en)(t, e, t.launches) : {
	refusals: [],
	remarks: []
};
const refusedIn = (e, t, n) => {
	const { refusals: r } = foundIn(e, t);
	const i = n.filter((e) => t.launches?.groups.has(e));
	const a = r.flatMap((e) => e.group === void 0 ? i.map((t) => ({
		...e,
		group: t
	})) : [e]);
	const o = a.filter(({ group: e }, t) => a.findIndex((t) => t.group === e) === t);
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.nn)(t, "", e.image, o).map(({ target: e, ...t }) => t);
};
// actions/refresh-asg/src/refresh-groups.ts
const refreshGroups = async (e, t, r, i, a, o) => {
	const { environment: s, dryRun: c, token: l } = e;
	leaveRefresh(e, r, i, void 0);
	const u = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.E)(r, i, s.onCancel, l);
	const { targets: d } = await a();
	const [f] = s.targets;
	const p = d.get(f?.name ?? "");
	if (!f || !("groups" in f) || !p) throw new Error("inputs describe no groups");
	const { strategy: m, onCancel: h, unpinned: g, timeout: _ } = s;
	const v = f.groups.by === "names" ? f.groups.names : [];
	const y = {
		image: t,
		strategy: m,
		onCancel: h,
		unpinned: g,
		displace: "none",
		restarts: 0,
		description: `golden-ami ${t} ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.tt)(r.github)}`.slice(0, 255),
		timeout: _
	};
	const b = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.C)({
		machine: (e, t) => {
			if (!c) o.look(groupRows(y, e, t.now), t.now);
			return rollBareGroups({
				...y,
				onCancel: u.onCancel(t)
			}, v)(e, t);
		},
		look: u.asking(async (e) => {
			const n = await p.use(() => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__._)(p, f.groups, [t], e));
			if (e) return {
				...n,
				...e.launches ? { launches: e.launches } : {}
			};
			const r = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.un)(n);
			return {
				...r,
				launches: await p.use(() => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.y)(p, r, {
					strategy: m,
					image: t,
					tries: true
				}))
			};
		}),
		memory: (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.n)(p),
		act: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.v)({
			...p.autoScaling.acts,
			...p.ec2.acts,
			...p.commands.acts
		}),
		predict: predictBareGroups,
		remarks: (e) => bareRemarks(y, e),
		classifyError: _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_6__.n,
		dryRun: c,
		timeout: _,
		jobEnd: i.end
	}, u.runtime);
	const x = b.watched?.last;
	const S = {
		targets: [],
		groups: x ? (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.rn)(y, v, x.world, x.at) : []
	};
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.y)(b, {
		planned: ({ planned: e, end: n }) => planned(e, ofGroups(n, t), S),
		ended: ({ end: e }) => u.told(ofGroups(e, t)),
		stopped: (e) => u.told(stopped(e, {
			release: "",
			image: t
		}, S, s.onTimeout))
	});
};
// actions/refresh-asg/src/main.ts
const refresh = async (e, t, n) => {
	const connecting = () => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.d)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.nt)(t, e.audience), e.delivery, e.environment, e.fromFile, { onlyLooks: e.dryRun });
	const r = watchGroups(t, e.environment.zone);
	return {
		...e.image === void 0 ? await refreshEnvironment(e, t, n, connecting, r) : await refreshGroups(e, e.image, t, n, connecting, r),
		watching: r.seen()
	};
};
// actions/refresh-asg/src/outputs.ts
const Lt = {
	release: "",
	"ami-id": "",
	targets: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.I)([]),
	groups: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.I)([]),
	"failed-targets": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.I)([]),
	"refresh-ids": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.I)([]),
	verdicts: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.I)([]),
	plan: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.I)([])
};
// actions/refresh-asg/src/post.ts
const cancelled = async (e, t, n, r) => {
	const i = await refresh({
		...e,
		token: r,
		settings: []
	}, t, n);
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.w)(e.environment.onCancel, i);
};
const clearUpRefresh = (e) => {
	const t = e.input;
	const n = t("github-token");
	return (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.T)(e, {
		claimOf: ({ home: e, family: t, lock: n, audience: r }, i) => (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.r)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.nt)(i, r), e, t, n.environment),
		cancel: (e, t, r) => cancelled(e, t, r, n),
		token: n
	});
};
// actions/refresh-asg/src/page/capacity.ts
const Rt = 24;
const zt = 6e4;
const capacityPart = ({ capacity: e }) => {
	const [t, n] = [e[0], e.at(-1)];
	if (!t || !n || n.at <= t.at) return "";
	if (e.every(({ on: e, others: n }) => e === t.on && n === t.others)) return "";
	const r = Array.from({ length: Rt }, (e, r) => t.at + (n.at - t.at) * r / 23).map((n) => e.findLast(({ at: e }) => e <= n) ?? t);
	const i = r.map(({ on: e, others: t }) => e + t);
	const a = Math.min(...e.map(({ on: e, others: t }) => e + t));
	const o = (0,_mermaid_D5L05zNo_js__WEBPACK_IMPORTED_MODULE_8__.r)({
		title: "Instances in service",
		x: "minutes",
		y: "instances",
		from: 0,
		to: Math.ceil((n.at - t.at) / zt),
		lines: [i, r.map(({ on: e }) => e)]
	});
	return `Instances in service over ${minutesText(n.at - t.at)}, never fewer than ${a} as this run saw it: all of them, and below that those on the image.\n\n${o}`;
};
// actions/refresh-asg/src/page/groups.ts
const Bt = 20;
const Vt = [
	"Group",
	"Progress",
	"Instances",
	"Checkpoint",
	"Still takes",
	"Outcome",
	"Why"
];
const groupsPart = (e, t, n) => {
	if (e.length === 0) return "";
	const r = e.map((e) => rowOf(e, t, n));
	return r.length > Bt ? {
		title: `${r.length} groups`,
		head: Vt,
		rows: r
	} : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.H)(Vt, r);
};
const rowOf = (e, n, r) => {
	const i = n.rows.find((t) => isSameGroup(t, e));
	const { on: a, of: o } = e.instances;
	return [
		e.target === void 0 ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(e.group) : `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(e.group)} in ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(e.target)}`,
		o > 0 ? `${bar(a, o)} ${percentOf(a, o)} %` : "",
		[`${a} of ${o} on the image`, ...i ? alikeText(i) : []].join("<br>"),
		checkpointCell(e, n, r),
		i ? leftText(n, i) : "",
		[e.outcome, ...e.cause ? [`cause: ${e.cause}`] : []].map(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B).join("<br>"),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(e.why)
	];
};
const alikeText = ({ instances: e }) => e.map(({ image: e, state: n, count: r }) => `${r} ${n}: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(e === "" ? "image not known" : e)}`);
const leftText = (e, t) => {
	const n = timeLeft(e, t);
	if (n === void 0) return "";
	return n === 0 ? "soon done" : `about ${minutesText(n)}`;
};
const checkpointCell = (e, n, r) => {
	const { checkpoint: i } = e;
	const { at: a } = n;
	const o = i ?? n.checkpoints.findLast((t) => isSameGroup(t, e));
	if (!o) return "";
	if (!i || a === void 0) return `${o.percent} % was the last one`;
	const time = (e) => `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(momentText(r, e, a))} (${fromNow(e, a)})`;
	const s = a < i.until ? `watched until ${time(i.until)}` : `watched since ${time(i.since)}`;
	return [`${i.percent} %, ${s}`, ...i.goesOn === void 0 ? [] : [`\u26A0\uFE0F if nobody comes, AWS goes on by itself ${time(i.goesOn)}`]].join("<br>");
};
// actions/refresh-asg/src/page/headline.ts
const Ht = {
	refreshed: (e, t) => `\u2705 ${e} runs ${t || "what it is to run"}`,
	unchanged: (e, t) => `\u2705 Nothing to do: ${e}${t && ` runs ${t}`}`,
	configured: (e, t) => `\u2699\uFE0F ${e} would launch ${t || "what it is to run"}: no instance proves it`,
	paused: (e, t) => `\u23F8\uFE0F ${e} is paused at a checkpoint${t && ` on its way to ${t}`}`,
	"still-running": (e, t) => `\u23F3 ${e} is still on its way${t && ` to ${t}`}`,
	"rolled-back": (e, t) => `\u21A9\uFE0F ${e} is back${t && ` on ${t}`}`,
	reverted: (e, t) => `\u21AA\uFE0F Somebody has put ${e} back${t && ` from ${t}`}`,
	planned: (e, t) => `\u{1F4DD} Plan: ${e}${t && `, to run ${t}`}`,
	contested: (e) => `\u26A0\uFE0F Another run has taken ${e} over`,
	failed: (e, t) => `\u274C Failed: ${e}${t && `, to run ${t}`}`
};
const headline = (e, { outcome: n, release: r, image: i }) => {
	const a = r === "" ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(i) : `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(r)}${i === "" ? "" : ` (${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(i)})`}`;
	return `### ${Ht[n]((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(e), a)}`;
};
// actions/refresh-asg/src/page/timeline.ts
const Ut = 40;
const timelinePart = (e, t) => {
	const { at: n } = e;
	if (n === void 0) return "";
	const r = t.map((r, i) => ({
		name: t.length > 1 ? `wave ${i + 1}` : "groups",
		tasks: e.rows.filter(({ target: e }) => e === void 0 ? i === 0 : r.includes(e)).flatMap((t) => tasksOf(t, e, n))
	}));
	const i = r.reduce((e, { tasks: t }) => e + t.length, 0);
	return i === 0 || i > Ut ? "" : (0,_mermaid_D5L05zNo_js__WEBPACK_IMPORTED_MODULE_8__.n)(r);
};
const tasksOf = (e, { checkpoints: t }, n) => {
	const r = e.target === void 0 || e.target === e.group ? e.group : `${e.group} in ${e.target}`;
	const i = e.refreshes.flatMap(({ started: e, ended: t, state: i, toImage: a }) => e === void 0 ? [] : [{
		name: `${a ? "refresh" : "another refresh"} of ${r}`,
		from: e,
		to: t ?? n,
		as: Wt[i]
	}]);
	const a = t.filter((t) => isSameGroup(t, e) && t.since < n);
	return [...i.toReversed(), ...a.map((e) => ({
		name: `checkpoint ${e.percent} of ${r}`,
		from: e.since,
		to: e.until,
		as: colourOf(e)
	}))];
};
const Wt = {
	going: "active",
	ending: "active",
	done: "done",
	cancelled: "done",
	failed: "crit",
	"rolled-back": "crit"
};
const colourOf = ({ verdicts: e }) => {
	if (e.some(({ verdict: e }) => e === "fail")) return "crit";
	return e.length > 0 && e.every(({ verdict: e }) => e === "pass") ? "done" : "active";
};
// actions/refresh-asg/src/page/verdicts.ts
const Gt = 30;
const Kt = [
	"Group",
	"Checkpoint",
	"Verdict",
	"By",
	"Came to",
	"Because",
	"At"
];
const qt = {
	pass: "\u2705 pass",
	fail: "\u274C fail",
	inconclusive: "\u2754 inconclusive",
	open: "\u23F3 open"
};
const verdictsPart = ({ checkpoints: e, at: n = 0 }, r) => {
	const i = e.flatMap(({ group: e, target: i, percent: a, at: o, verdicts: s }) => s.map(({ name: s, by: c, verdict: l, because: u }) => [
		i === void 0 ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(e) : `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(e)} in ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(i)}`,
		`${a} %`,
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(s),
		c,
		qt[l],
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(u),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(momentText(r, o, n))
	]));
	if (i.length === 0) return "";
	return i.length > Gt ? {
		title: `${i.length} verdicts`,
		head: Kt,
		rows: i
	} : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.H)(Kt, i);
};
// actions/refresh-asg/src/summary.ts
const Jt = {
	waves: [[]],
	zone: "UTC"
};
const summary = (e, n, r = Jt) => {
	const { watching: i = X, targets: a, groups: o, steps: s } = n;
	const c = (0,_memory_53s2FfLf_js__WEBPACK_IMPORTED_MODULE_4__.it)(r.zone);
	const l = verdictsPart(i, c);
	const f = l !== "" || o.some(({ checkpoint: e }) => e);
	return (0,_canary_part_DXD1yqXB_js__WEBPACK_IMPORTED_MODULE_5__.n)([
		headline(e, n),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(n.why),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(n.due ?? ""),
		...planParts(n, r),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.M)(s),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.N)(a),
		groupsPart(o, i, c),
		l,
		f ? `Times are those of ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.B)(r.zone)}.` : "",
		timelinePart(i, r.waves),
		capacityPart(i)
	], "the outputs of the step");
};
const planParts = ({ outcome: e, steps: t }, { strategy: n, onFailure: r }) => e === "planned" && t.length > 0 && n && r ? (0,_canary_part_DXD1yqXB_js__WEBPACK_IMPORTED_MODULE_5__.t)({
	strategy: n,
	onFailure: r
}) : [];
// actions/refresh-asg/src/verdicts-output.ts
const verdictsOutput = (e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.I)((e?.checkpoints ?? []).flatMap(({ target: e, group: t, percent: n, verdicts: r }) => r.map(({ name: r, by: i, verdict: a, because: o }) => ({
	target: e,
	group: t,
	checkpoint: n,
	name: r,
	by: i,
	verdict: a,
	because: o
}))));
// actions/refresh-asg/src/index.ts
const run = (e) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.r)(e) ? clearUpRefresh(e) : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.O)(e, Lt, () => main(e));
const main = async (e) => {
	(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_1__.a)(e);
	const t = await readWish(e);
	for (const n of t.settings) e.line(n);
	const n = await refresh(t, e, await (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_2__.d)(e, t.job, t.token));
	await tell(t, n, e);
	const { release: i, image: a, groups: o, steps: s } = n;
	return {
		conclusion: n,
		outputs: {
			release: i,
			"ami-id": a,
			targets: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.z)(n.targets),
			groups: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.F)(o),
			"failed-targets": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.P)(n.targets),
			"refresh-ids": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.R)(o),
			verdicts: verdictsOutput(n.watching),
			plan: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_0__.L)(s)
		},
		summary: summary(t.image === void 0 ? t.environment.name : "groups", n, t.environment)
	};
};



/***/ })

};
