export const id = 558;
export const ids = [558];
export const modules = {

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

/***/ 2558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);
/* harmony import */ var _client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4363);
/* harmony import */ var _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6996);
/* harmony import */ var _client_BN0T0kbK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7831);
/* harmony import */ var _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(935);
/* harmony import */ var _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1562);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7010);
/* harmony import */ var _FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1848);
/* harmony import */ var _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(719);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6997);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1589);
/* harmony import */ var _AwsQueryProtocol_DeIlxZsE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6417);
/* harmony import */ var _event_streams_BuVZvizF_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3804);
/* harmony import */ var _paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(946);
/* harmony import */ var _lineage_BeLLDQBg_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1826);
/* harmony import */ var _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6584);
/* harmony import */ var _mermaid_D5L05zNo_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5022);

















// packages/domain/src/findings/scan-digest.ts
const digestOf = (e) => {
	if ((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e)) return void 0;
	const { source: t, scanned: n, list: i } = e;
	return {
		source: t,
		scanned: n,
		worst: i[0]?.severity,
		fixable: (0,_lineage_BeLLDQBg_js__WEBPACK_IMPORTED_MODULE_14__.a)(i, "untriaged")[0]?.severity,
		counts: (0,_lineage_BeLLDQBg_js__WEBPACK_IMPORTED_MODULE_14__.i)(i)
	};
};
// packages/domain/src/stage/distribution-regions.ts
const distributionRegions = ({ account: e, digest: t, distribution: { regions: n, accounts: r, kmsKeys: i, shareWith: a, amiName: o } }, s) => {
	const c = (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.T)(s, t);
	return n.map((t) => ({
		region: t,
		amiName: o ?? (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.L)(s),
		description: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.I)(s, c),
		tags: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.H)(s, c),
		accounts: r.length === 0 ? [] : [e, ...r],
		kmsKey: i[t],
		shareWith: a
	}));
};
// packages/domain/src/stage/configuration-names.ts
const stageTags = ({ family: e, stage: t }) => ({
	[_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.k]: e,
	[_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.N]: t
});
const infrastructureName = (e, t) => (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.V)([
	"infrastructure",
	1,
	e.infrastructure,
	stageTags(t)
], e.digest);
const distributionName = (e, t) => (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.V)([
	"distribution",
	2,
	distributionRegions(e, t)
], e.digest);
// packages/domain/src/stage/wanted-amis.ts
const otherAccountRegions = ({ account: e, region: t, distribution: { regions: n, accounts: r } }) => n.flatMap((t) => [e, ...r].map((e) => ({
	region: t,
	account: e
}))).filter((n) => n.region !== t || n.account !== e);
const amisOf = ({ amis: e, ami: t, copies: n }) => {
	if (n === void 0) return e;
	const r = e.filter(({ id: e }) => e === t?.id);
	const i = n.filter(({ id: e, state: n }) => e !== t?.id && (n === "available" || n === "believed" || n === "pending"));
	return [...r, ...i.map(({ region: e, account: t, id: n }) => ({
		region: e,
		account: t,
		id: n
	}))];
};
// packages/domain/src/stage/needs.ts
const copiesNeed = (e, { ingredients: t }, { arn: n, distribution: r }) => {
	const { accounts: i, organisations: a, organisationalUnits: o } = e.distribution.shareWith;
	const s = r !== distributionName(e, t);
	const c = otherAccountRegions(e);
	return {
		of: "copies",
		build: n,
		cells: s ? [{
			region: e.region,
			account: e.account
		}, ...c] : c,
		fingerprint: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.T)(t, e.digest),
		permissions: s ? "all" : "copied",
		launchedBy: [
			...i,
			...a,
			...o
		]
	};
};
const preparationNeed = (e, { ingredients: t, builds: n, parent: r }) => ({
	of: "preparation",
	after: n.length,
	components: [...new Set(t.components.flatMap((t) => t.is === "own" ? [(0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.B)(t, e.digest, r.platform)] : []))],
	infrastructure: e.infrastructure.is === "given" ? void 0 : infrastructureName(e, t),
	distribution: distributionName(e, t)
});
// packages/domain/src/stage/distribute.ts
const Wn = 6e4;
const subject = (e, { region: t }) => `${e.stage} in ${t}`;
const isTaken = (e, t, { unanswered: n, now: r }) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.qt)(n?.get(subject(e, t)), "copy-image", r);
const distribute = (e, t, n, r) => {
	const { copies: i } = n;
	if (!i) return { need: copiesNeed(e, t, n) };
	const a = i.filter((e) => !isThere(e));
	if (a.length === 0) return void 0;
	const end = (e, t) => ({ end: {
		outcome: e,
		build: n,
		why: t
	} });
	if (r.cancelled) return end("cancelled", `${n.release} is not everywhere yet; copies that were begun go on in AWS`);
	const o = a.filter((t) => t.account !== e.account);
	if (o.length > 0) return { end: undistributable(n, o) };
	const isRefused = (t) => r.refused.has(subject(e, t)) || isTaken(e, t, r);
	const s = a.flatMap((i) => isRefused(i) ? [] : stepFor(e, t, n, i, r.now));
	if (s.length > 0) return { act: s };
	const c = a.filter((e) => e.state === "pending" || isFresh(e, r.now));
	if (c.length > 0) return { wait: `${e.stage}: ${n.release} is being copied to ${c.map(({ region: e }) => e).join(", ")}` };
	return { end: notCopied(e, n, a, r) };
};
const isThere = ({ state: e, shared: t }) => e === "believed" || e === "available" && t !== false;
const isFresh = ({ state: e, since: t }, n) => e === "unseen" && n - t < Wn;
const stepFor = (e, t, n, r, i) => {
	if (r.state === "available") return [shareImage(e, r)];
	return r.state === "missing" || r.state === "unseen" && !isFresh(r, i) ? [copyImage(e, t, n, r)] : [];
};
const shareImage = (e, t) => {
	const { accounts: n, organisations: r, organisationalUnits: i } = e.distribution.shareWith;
	return {
		do: "share-image",
		on: subject(e, t),
		because: `${t.id} is not shared with everybody who is to launch it`,
		in: {
			account: t.account,
			region: t.region
		},
		image: t.id,
		accounts: n,
		organizations: [...r, ...i]
	};
};
const copyImage = (e, { ingredients: t }, { release: n, ami: r }, i) => {
	const a = (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.T)(t, e.digest);
	const [o = ""] = n.split("/");
	return {
		do: "copy-image",
		on: subject(e, i),
		because: i.id === "" ? `${n} has no AMI in ${i.region}` : `${i.id}, the AMI of ${n} in ${i.region}, is gone`,
		in: {
			account: i.account,
			region: i.region
		},
		from: {
			region: e.region,
			image: r?.id ?? ""
		},
		name: r?.name ?? "",
		key: e.distribution.kmsKeys[i.region],
		tags: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.R)(t, o, a),
		token: e.digest(`${a} ${r?.id} ${i.region} ${e.run}`).slice(0, 36)
	};
};
const undistributable = (e, t) => ({
	outcome: "failed",
	build: e,
	why: `${e.release} has no AMI of ${t.map(({ account: e, region: t }) => `${e} in ${t}`).join(", ")}, and only a build brings one there`,
	code: "build.distribution"
});
const notCopied = (e, t, n, r) => {
	const i = n.map((t) => {
		const n = r.refused.get(subject(e, t));
		const i = isTaken(e, t, r) ? r.unanswered?.get(subject(e, t))?.message : void 0;
		return `${t.region}: ${n?.message ?? i ?? `the copy ${t.id} has failed; deregister it`}`;
	});
	const [a] = n.flatMap((t) => r.refused.get(subject(e, t))?.code ?? []);
	return {
		outcome: "failed",
		build: t,
		why: `${t.release} is not everywhere where it is to be. ${i.join("; ")}`,
		code: a ?? "build.distribution"
	};
};
// packages/domain/src/stage/clean-up.ts
const Gn = 50;
const oldest = (e, t) => [...e].sort((e, t) => t.created - e.created || (t.arn < e.arn ? -1 : 1)).slice(Gn).filter((e) => !t(e)).slice(-10);
const cleanUp = ({ version: e }, { recipes: t, distributions: n, distribution: r }, i, a) => {
	const o = `${Gn} newer ones of the stage are there`;
	const s = t.filter((e) => e.architecture === a);
	return [...(e === void 0 ? oldest(s, ({ fingerprint: e }) => e === i) : []).map(({ arn: e }) => ({
		do: "delete-recipe",
		on: e,
		because: o,
		arn: e
	})), ...oldest(n, ({ arn: e }) => e === r).map(({ arn: e }) => ({
		do: "delete-distribution",
		on: e,
		because: o,
		arn: e
	}))];
};
// packages/domain/src/stage/platform.ts
const checkPlatform$1 = ({ components: e }, { id: t, platform: n }) => {
	const r = e.flatMap((e) => {
		if (e.is === "own") return (e.misfits?.[n] ?? []).map(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Dn);
		return e.platform === void 0 || e.platform === n ? [] : [`Component ${e.arn} is for ${e.platform}.`];
	});
	return r.length === 0 ? void 0 : [`Parent image ${t} is for ${n}, and not every component is.`, ...r].join("\n");
};
// packages/domain/src/stage/preflight/objection.ts
const seenOf = (e) => "seen" in e ? e.seen : void 0;
// packages/domain/src/stage/preflight/instance-profile.ts
const profileIsThere = ({ launch: { instanceProfile: e }, instanceProfile: t }) => {
	if (!("seen" in t)) return [];
	const n = seenOf(t);
	if (!n) return [{
		key: "instance-profile",
		wrong: `there is no instance profile ${e} in this account`,
		remedy: "Create it, with a role that has EC2InstanceProfileForImageBuilder and AmazonSSMManagedInstanceCore, or correct the name"
	}];
	return n.roles.length > 0 ? [] : [{
		key: "instance-profile",
		wrong: `instance profile ${e} has no role`,
		remedy: "Add a role to it"
	}];
};
// packages/domain/src/stage/preflight/instance-types.ts
const instanceTypesFit = ({ launch: e, instanceTypes: t }, { architecture: n, region: r }) => {
	const i = seenOf(t);
	if (!i) return [];
	return e.instanceTypes.flatMap((e) => {
		const t = i.find((t) => t.name === e);
		if (!t) return [{
			key: "instance-types",
			wrong: `${e} is no instance type of ${r}`,
			remedy: "Correct it, or leave it out"
		}];
		return t.architectures.includes(n) ? [] : [{
			key: "instance-types",
			wrong: `${e} is for ${t.architectures.join(" and ")}, but the stage is for ${n}`,
			remedy: `Name a type for ${n}, or correct \`architecture\``
		}];
	});
};
// packages/domain/src/stage/preflight/kms-keys.ts
const keysCanBeUsed = ({ keys: e, distributionKeys: t }, { region: n }) => [...e.flatMap((e) => {
	const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.gr)(e.arn);
	return t === n ? stateOf$1(e, "kms-key") : [{
		key: "kms-key",
		wrong: `${e.arn} is a key of ${t}`,
		remedy: `Name a key of ${n}`
	}];
}), ...t.flatMap((e) => stateOf$1(e, "kms-keys"))];
const stateOf$1 = ({ arn: e, looked: t }, n) => {
	if (!("seen" in t)) return [];
	if (!t.seen) return [{
		key: n,
		wrong: `there is no KMS key ${e}`,
		remedy: "Correct it"
	}];
	const { state: r } = t.seen;
	if (r === "Enabled") return [];
	return r === "PendingDeletion" ? [{
		key: n,
		wrong: `${e} is about to be deleted`,
		remedy: "Cancel the deletion and enable the key, or name another one"
	}] : [{
		key: n,
		wrong: `${e} is ${r}`,
		remedy: "Enable the key, or name another one"
	}];
};
// packages/domain/src/stage/preflight/network.ts
const networkFits = ({ launch: e, subnet: t, securityGroups: n }, { region: r }) => {
	const i = seenOf(t);
	const a = seenOf(n);
	return [
		...e.subnet !== void 0 && "seen" in t && !i ? [{
			key: "subnet",
			wrong: `there is no subnet ${e.subnet} in ${r} that this account may use`,
			remedy: "Name a subnet of the home account and region"
		}] : [],
		...e.securityGroups.filter((e) => a && !a.some((t) => t.id === e)).map((e) => ({
			key: "security-groups",
			wrong: `there is no security group ${e} in ${r} that this account may use`,
			remedy: "Name security groups of the home account and region"
		})),
		...oneVpc(e.subnet, i, a ?? [])
	];
};
const oneVpc = (e, t, n) => {
	const r = t?.vpc ?? n[0]?.vpc;
	const i = t ? `subnet ${e}` : `security group ${n[0]?.id}`;
	return n.filter((e) => e.vpc !== r).map((e) => ({
		key: "security-groups",
		wrong: `${e.id} is of ${e.vpc}, but ${i} is of ${r}`,
		remedy: "Take subnet and security groups of one VPC"
	}));
};
// packages/domain/src/stage/preflight/zone-offers.ts
const zoneOffersTypes = ({ launch: e, instanceTypes: t, offered: n, subnet: r }) => {
	const i = seenOf(t)?.map(({ name: e }) => e) ?? e.instanceTypes;
	const a = seenOf(n);
	const o = seenOf(r);
	if (!a || !o || i.length === 0 || i.some((e) => a.includes(e))) return [];
	return [{
		key: "instance-types",
		wrong: `${o.zone}, the zone of subnet ${e.subnet}, has none of ${i.join(", ")}`,
		remedy: "Add a type that this zone has, or take a subnet of another zone"
	}];
};
// packages/domain/src/stage/preflight/preflight.ts
const Kn = [
	profileIsThere,
	instanceTypesFit,
	zoneOffersTypes,
	networkFits,
	keysCanBeUsed
];
const buildPreflight = (e, t) => {
	const { launch: n } = e;
	if ("missing" in n) return [{
		key: "infrastructure",
		wrong: `there is no infrastructure configuration ${n.missing}`,
		remedy: "Correct it, or describe the infrastructure key by key"
	}];
	return Kn.flatMap((r) => r({
		...e,
		launch: n
	}, t));
};
const objectionsText = (e) => e.map(({ key: e, wrong: t, remedy: n }) => `${e}: ${t}. ${n}.`).join("\n");
const preflightNotes = (e) => {
	const t = {
		"instance-types": [e.instanceTypes, e.offered],
		subnet: [e.subnet],
		"security-groups": [e.securityGroups],
		"instance-profile": [e.instanceProfile],
		"kms-key": e.keys.map(({ looked: e }) => e),
		"kms-keys": e.distributionKeys.map(({ looked: e }) => e),
		"service-linked role": [e.serviceLinkedRole]
	};
	const n = Object.entries(t).flatMap(([e, t]) => t.flatMap((t) => "notLookedAt" in t ? [`${e} was not looked at: ${t.notLookedAt}`] : []));
	const { serviceLinkedRole: r } = e;
	return "seen" in r && !r.seen ? [...n, qn] : n;
};
const qn = "The account has no service-linked role AWSServiceRoleForImageBuilder yet: Image Builder makes it at its first use, if the role of the job is allowed iam:CreateServiceLinkedRole.";
// packages/domain/src/stage/preflight/volumes.ts
const Jn = ["/dev/xvda", "/dev/sda1"];
const volumesFit = (e, { id: t, devices: n }) => {
	if (!n) return [];
	const { root: r, sizes: i } = n;
	return e.flatMap(({ device: e, size: n, snapshot: a }) => {
		if (r !== void 0 && e !== r && Jn.includes(e) && !i.has(e)) return [{
			key: "volumes",
			wrong: `${e} is not the root device of parent image ${t}, which is ${r}: the image would have a second disk`,
			remedy: `Write ${r} for the root volume, or give another disk another name`
		}];
		const o = i.get(e);
		if (n === void 0 || a !== void 0 || o === void 0 || n >= o) return [];
		return [{
			key: "volumes",
			wrong: `${e} is to have ${n} GiB, but that of parent image ${t} has ${o} GiB, and no volume is smaller than its snapshot`,
			remedy: `Name ${o} or more, or leave the size out`
		}];
	});
};
// packages/domain/src/stage/version.ts
const numbers = (e) => {
	const [, t, n, r] = /^(\d+)\.(\d+)\.(\d+)$/.exec(e) ?? [];
	return r === void 0 ? void 0 : [
		Number(t),
		Number(n),
		Number(r)
	];
};
const newer = (e, t) => e[0] - t[0] || e[1] - t[1] || e[2] - t[2];
const nextVersion = (e) => {
	const t = e.flatMap((e) => [numbers(e)].filter((e) => e !== void 0)).sort(newer).at(-1);
	return t ? `${t[0]}.${t[1]}.${t[2] + 1}` : "1.0.0";
};
// packages/domain/src/stage/prepare.ts
const prepare = (e, t, n, r, i) => {
	const { ingredients: a, preparation: o } = t;
	const s = a.stage;
	if (o?.after !== t.builds.length) return { need: preparationNeed(e, t) };
	const c = recipeOf$1(e, o, n);
	if ("taken" in c) return { end: {
		outcome: "failed",
		build: void 0,
		why: `Version ${c.taken} of stage ${s} has another content already.`,
		code: "build.version-taken"
	} };
	const l = checkPlatform$1(a, t.parent);
	if (l !== void 0) return { end: {
		outcome: "failed",
		build: void 0,
		why: l,
		code: "build.platform"
	} };
	const u = [...volumesFit(a.volumes, t.parent), ...buildPreflight(o.preflight, {
		architecture: a.architecture,
		region: e.region
	})];
	if (u.length > 0) return { end: {
		outcome: "failed",
		build: void 0,
		why: objectionsText(u),
		code: "build.preflight"
	} };
	const d = Yn.find((e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.qt)(i.unanswered?.get(s), e, i.now));
	if (d !== void 0) return { end: {
		outcome: "failed",
		build: void 0,
		why: `${d}: ${i.unanswered?.get(s)?.message}`,
		code: "build.name-taken"
	} };
	const f = missingParts(e, t, o);
	if (f.length > 0) return { act: f };
	return { act: [..."version" in c ? cleanUp(e, o, n, a.architecture) : [], "version" in c ? createRecipe(e, t, o, n, c.version) : createImage(e, t, o, n, c.known, r, i)] };
};
const Yn = [
	"create-component",
	"create-infrastructure",
	"create-distribution",
	"create-recipe"
];
const Xn = 6e4;
const recipeOf$1 = ({ version: e }, { recipes: t }, n) => {
	const earlier = (e, t) => e.created < t.created || e.created === t.created && e.arn < t.arn;
	const r = t.filter((e) => e.fingerprint !== n);
	const i = t.filter((e) => e.fingerprint === n && !r.some((t) => t.version === e.version && earlier(t, e)));
	const a = e === void 0 ? i.sort((e, t) => t.created - e.created)[0] : i.find((t) => t.version === e);
	if (a) return { known: a };
	if (e === void 0) return { version: nextVersion(t.map((e) => e.version)) };
	return r.some((t) => t.version === e) ? { taken: e } : { version: e };
};
const missingParts = (e, t, { components: n, infrastructure: r, distribution: i }) => {
	const { ingredients: o, parent: s } = t;
	const c = o.stage;
	const l = o.components.flatMap((e) => e.is === "own" ? [e] : []);
	return [
		...[...new Map(l.map((t) => [(0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.B)(t, e.digest, s.platform), t]))].filter(([e]) => !n.has(e)).map(([e, t]) => ({
			do: "create-component",
			on: c,
			because: `${t.path} is new or changed`,
			name: e,
			component: t,
			platform: s.platform
		})),
		...r === void 0 && e.infrastructure.is === "inline" ? [{
			do: "create-infrastructure",
			on: c,
			because: "no infrastructure configuration has these settings",
			name: infrastructureName(e, o),
			infrastructure: e.infrastructure,
			resourceTags: {
				...e.infrastructure.resourceTags,
				...stageTags(o)
			}
		}] : [],
		...i === void 0 ? [{
			do: "create-distribution",
			on: c,
			because: "no distribution configuration has these settings",
			name: distributionName(e, o),
			regions: distributionRegions(e, o),
			tags: stageTags(o)
		}] : []
	];
};
const createRecipe = (e, { ingredients: t, parent: n }, { components: r }, i, s) => ({
	do: "create-recipe",
	on: t.stage,
	because: `no recipe has this fingerprint with a version of its own; this is ${s}`,
	name: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.U)(t, i),
	version: s,
	description: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.I)(t, i),
	parent: t.parent,
	components: t.components.map((t) => ({
		arn: t.is === "own" ? r.get((0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.B)(t, e.digest, n.platform)) ?? "" : t.arn,
		parameters: t.parameters
	})),
	volumes: t.volumes,
	amiTags: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.R)(t, s, i),
	tags: {
		...(0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.W)(t, i),
		...(0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.E)(t, e.digest))
	}
});
const createImage = (e, { ingredients: t, builds: n }, { infrastructure: r, distribution: i, last: a }, o, s, l, u) => ({
	do: "create-image",
	on: t.stage,
	because: l ?? (n.length === 0 ? `nothing was built with this fingerprint; ${(0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.x)(a, (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.E)(t, e.digest))}` : "what was built with this fingerprint failed, was cancelled, is gone or does not count any more"),
	name: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.U)(t, o),
	recipe: s.arn,
	infrastructure: e.infrastructure.is === "given" ? e.infrastructure.arn : r ?? "",
	distribution: i ?? "",
	tests: e.tests,
	scan: e.scan,
	workflows: t.workflows,
	executionRole: e.executionRole,
	tags: {
		...(0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.z)(t, s.version, o),
		[_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.j]: e.run,
		[_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.P]: String(e.tests),
		[_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.M]: String(e.scan),
		[_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.O]: distributionName(e, t)
	},
	token: e.digest((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Kt)(u.unanswered?.get(t.stage), "create-image", Xn, u.now) ? `${o} ${e.run}` : `${o} ${n.length}`).slice(0, 36)
});
// packages/domain/src/stage/redistribute.ts
const Zn = 2;
const Qn = 6e4;
const onlyDistributionFailed = (e) => {
	const t = e.filter(({ type: e, retried: t }) => e !== "DISTRIBUTION" && !t);
	return t.some(({ type: e }) => e === "BUILD") && t.every(({ status: e }) => e === "COMPLETED" || e === "SKIPPED");
};
const redistribute = (e, { since: t, failures: n }, r, i) => {
	const a = n.get(r.arn) ?? 0;
	const o = i.refused.get(e.stage);
	const s = `${e.stage}: ${r.release} is ${r.status}: ${r.reason}`;
	if (o && i.now - (o.at ?? 0) < Qn && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Zt)(o) === "aws.refused") return {
		wait: `${s}. Another run may distribute it again already: ${o.message}`,
		until: (o.at ?? 0) + Qn
	};
	if (o) return { end: {
		outcome: "failed",
		build: r,
		why: `${s}. It could not be distributed again: ${o.message}`,
		code: o.code ?? "aws.refused"
	} };
	if (a >= Zn) return { end: {
		outcome: "failed",
		build: r,
		why: s,
		code: "build.distribution"
	} };
	return { act: [{
		do: "retry-image",
		on: e.stage,
		because: `${r.release} is built, and only its distribution failed`,
		arn: r.arn,
		token: e.digest(`${r.arn} ${t} ${a}`).slice(0, 36)
	}] };
};
// packages/domain/src/stage/world.ts
const scanOf = ({ scan: e }) => e === "unscanned" ? void 0 : e;
// packages/domain/src/stage/build-stage.ts
const $n = 6e4;
const isGoing = ({ state: e }) => e === "going" || e === "ending";
const newestFirst = (e) => [...e].sort((e, t) => t.created - e.created || (t.arn < e.arn ? -1 : 1));
const candidates = (e, { builds: t, past: n }, r) => {
	const i = e.force || e.maxAge === 0;
	const counts = (t) => !n.has(t.arn) || (i ? t.run === e.run : r - t.created <= e.maxAge);
	return newestFirst(t).filter((t) => (t.tested || !e.tests) && counts(t));
};
const answers = (e, t, n) => candidates(e, t, n).filter(({ state: e }) => e === "available");
const newestAnswer = (e, t, n) => answers(e, t, n).find(({ ami: e }) => e?.state === "available");
const findingsMatterOf = (e, t, n) => {
	const r = e.scan && e.rebuildSeverity !== "none" ? newestAnswer(e, t, n) : void 0;
	return r && t.past.has(r.arn) && r.run !== e.run ? r : void 0;
};
const outdatedBy = ({ rebuildSeverity: e }, t) => {
	const n = t && scanOf(t)?.fixable;
	if (e === "none" || n === void 0 || !(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ht)(n, e)) return void 0;
	return `${t?.release} has an open finding of severity ${n} for which there is a fix`;
};
const mayAnswer = (e, t, n, r) => {
	const i = newestAnswer(e, t, r);
	if (i && n === void 0) return i;
	return candidates(e, t, r).find(({ state: n, distribution: r, created: a }) => n === "failed" && r === distributionName(e, t.ingredients) && a > (i?.created ?? 0));
};
const buildStage = (e, t, n) => {
	if ("unseen" in t) return waitForParent(t.unseen, t.since, n);
	const r = newestFirst(t.builds).find(isGoing);
	if (r) return whileGoing(e, r, n);
	const i = findingsMatterOf(e, t, n.now);
	if (i?.scanned && i.scan === void 0) return { need: {
		of: "findings",
		build: i.arn
	} };
	const a = outdatedBy(e, i);
	const o = mayAnswer(e, t, a, n.now);
	if (o?.state === "available") return distribute(e, t, o, n) ?? { end: {
		...wellOf(e, t, o),
		build: o
	} };
	return withoutAnswer(e, t, o, a, n);
};
const withoutAnswer = (e, t, n, r, i) => {
	const a = newestFirst(t.builds).find((n) => endedHere(e, t, n));
	if (i.cancelled) return { end: {
		outcome: "cancelled",
		build: a,
		why: a ? `${a.release} is ${a.status}` : "nothing was running"
	} };
	if (n && n.undistributed === void 0) return { need: {
		of: "failure",
		build: n.arn
	} };
	if (n?.undistributed) return redistribute(e, t, n, i);
	if (a) return { end: failure(`${e.stage}: ${a.release} is ${a.status}: ${a.reason}`, "build.failed", a) };
	const o = answers(e, t, i.now).find(({ ami: e }) => e?.state === "unseen");
	if (o && i.now - t.since < $n) return {
		wait: `${e.stage}: AMI ${o.ami?.id} of ${o.release} is not to be seen yet`,
		until: t.since + $n
	};
	const s = i.refused.get(e.stage);
	if (s) return { end: failure(s.message, s.code ?? "aws.refused") };
	return prepare(e, t, (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.T)(t.ingredients, e.digest), r, i);
};
const failure = (e, t, n) => ({
	outcome: "failed",
	build: n,
	why: e,
	code: t
});
const waitForParent = (e, t, n) => {
	if (n.cancelled) return { end: {
		outcome: "cancelled",
		build: void 0,
		why: "nothing was running"
	} };
	return n.now - t < $n ? {
		wait: e,
		until: t + $n
	} : { end: failure(e, "build.parent") };
};
const whileGoing = (e, t, n) => {
	if (!n.cancelled) return { wait: `${e.stage}: ${t.release} is ${t.status}` };
	const end = (e) => ({ end: {
		outcome: "cancelled",
		build: t,
		why: e
	} });
	if (t.state === "ending") return end(`${t.release} is being cancelled in Image Builder`);
	if (t.run !== e.run) return end(`${t.arn} goes on in AWS: it belongs to ${t.run || "somebody else"}`);
	if (e.onCancel === "leave") return end(`${t.arn} goes on in AWS: on-cancel is leave`);
	const r = n.refused.get(e.stage);
	if (r?.do === "cancel-image") return { end: failure(`${t.release} could not be cancelled: ${r.message}`, r.code ?? "aws.refused", t) };
	return { act: [{
		do: "cancel-image",
		on: e.stage,
		because: "the workflow was cancelled",
		arn: t.arn
	}] };
};
const wellOf = (e, { past: t }, n) => {
	if (t.has(n.arn)) return {
		outcome: "cache-hit",
		why: `${n.release} has the same fingerprint and is young enough`
	};
	return {
		outcome: n.run === e.run ? "built" : "adopted",
		why: `${n.release} is available`
	};
};
const endedHere = (e, { past: t, before: n }, r) => {
	if (t.has(r.arn)) return false;
	if (r.state === "cancelled") return r.run === e.run && !n.has(r.arn);
	return r.state === "failed";
};
// packages/domain/src/stage/cancel-left.ts
const er = 3e4;
const cancelLeft = (e) => ({ recipe: t, builds: n, since: r }, i) => {
	const a = n.filter((t) => t.run === e);
	if (a.length === 0 && i.now < r + er) return {
		wait: `no build of ${t} is to be seen yet`,
		until: r + er
	};
	const o = a.filter(({ state: e }) => e === "going");
	const s = i.refused.get(t);
	if (o.length === 0 || s) return { end: {
		cancelled: a.filter(({ state: e }) => e === "ending"),
		refused: o.length > 0 ? s?.message : void 0
	} };
	return { act: o.map(({ arn: e }) => ({
		do: "cancel-image",
		on: t,
		because: "the step that watched it was killed",
		arn: e
	})) };
};
// packages/domain/src/stage/document-commands.ts
const named = (e, t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._n)(e).find((e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.yn)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(e, "name")) === t);
const commandsOf = (e, t, n) => {
	const r = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(named((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(e, "phases"), t), "steps");
	const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(named(r, n), "inputs");
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.yn)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(i, "path"));
	return a === void 0 ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.bn)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(i, "commands")) : [[a, ...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.bn)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(i, "arguments"))].join(" ")];
};
// packages/domain/src/stage/failure.ts
const failureOf = ({ workflows: e, tail: t }) => {
	const n = e.flatMap((e) => e.steps.map((t) => ({
		workflow: e,
		step: t
	}))).findLast(({ step: e }) => e.status === "FAILED");
	const r = componentOf(t);
	return {
		workflow: n?.workflow.type ?? e.findLast(({ status: e }) => e === "FAILED")?.type ?? "",
		step: n?.step.name ?? "",
		message: n?.step.message ?? "",
		component: r,
		lines: (r ? outputOf(t, r.step) : t).slice(-12)
	};
};
const labelled = (e, t) => e.trimStart().startsWith(`${t}: `);
const said = (e, t) => e.findLast((e) => labelled(e, t))?.trim().slice(t.length + 2);
const componentOf = (e) => {
	const [t, n, r] = [
		said(e, "Document"),
		said(e, "Phase"),
		said(e, "Step")
	];
	if (t === void 0 || n === void 0 || r === void 0) return void 0;
	return {
		document: t,
		phase: n,
		step: r,
		error: [said(e, "ErrorMessage"), said(e, "Stderr")].filter((e) => e !== void 0).join(": ")
	};
};
const outputOf = (e, t) => {
	const n = e.findLastIndex((e) => labelled(e, "Document"));
	const r = e.slice(0, n).findLastIndex((e) => e.trimEnd().endsWith(`Step ${t}`));
	const i = e.slice(r + 1, n);
	return i.length === 0 ? e : i;
};
const failureText = ({ workflow: e, step: t, message: n, component: r }, i) => {
	const a = t === "" ? "The build failed" : `Step ${t} of workflow ${e} failed`;
	if (!r) return n === "" ? a : `${a}: ${n}`;
	return `${a} in ${i(r.document) ?? r.document}, phase ${r.phase}, step ${r.step}${r.error === "" ? "" : `: ${r.error}`}`;
};
// packages/domain/src/stage/log-stream.ts
const logGroup = (e) => `/aws/imagebuilder/${e}`;
const twice = (e) => encodeURIComponent(e.toWellFormed()).replaceAll("%", "$25");
const logUrl = (e, t, n) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.In)(e, `cloudwatch/home?region=${e}#logsV2:log-groups/log-group/${twice(logGroup(t))}/log-events/${twice(n)}`);
const imageUrl = (e, t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.In)(e, `imagebuilder/home?region=${e}#/images/${t}`);
// packages/domain/src/stage/parent.ts
const checkedParent = (e, t, n) => {
	if (!t) return { unseen: `Parent image ${e} does not exist in ${n.region}, or is not shared with this account.` };
	check$2(t, n);
	return {
		id: e,
		name: t.name,
		platform: t.windows ? "Windows" : "Linux",
		stage: t.tags.get(_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.N) ?? "",
		version: t.tags.get(_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.F) ?? "",
		...t.devices ? { devices: t.devices } : {}
	};
};
const refused$1 = (e, t) => new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_4__.i("build.parent", e, t);
const check$2 = ({ id: e, state: t, architecture: n, tags: r }, i) => {
	if (t !== "available") throw refused$1(`Parent image ${e} is ${t}, not available.`);
	if (n !== i.architecture) throw refused$1(`Parent image ${e} is for ${n}, but the stage is for ${i.architecture}.`, "Correct `parent` or `architecture`.");
	const { parent: a, family: o, handedOver: s } = i;
	if (a.is !== "stage" || s === void 0) return;
	if (r.get(_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.k) !== o || r.get(_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.N) !== a.stage) throw refused$1(`Parent image ${e} is not an image of family ${o}, stage ${a.stage}: its tags say ${r.get(_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.k) ?? "no family"}, ${r.get(_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.N) ?? "no stage"}.`, "Give the output `ami-id` of the step that built that stage, or leave `parent` out.");
};
// packages/domain/src/stage/parent-build.ts
const newestMeantBy = (e, t, n) => t.filter((t) => t.state === "available" && covers(e, t.arn)).toSorted((e, t) => t.created - e.created).flatMap((e) => ownAmis(e, n))[0];
const ownAmis = ({ arn: e, amis: t }, n) => {
	const r = t.filter((e) => e.region === n);
	const i = r.filter(({ account: t }) => t === e.split(":")[4]);
	return i.length > 0 ? i : r;
};
const covers = (e, t) => {
	const [n = "", r] = e.split("/").slice(2);
	const [i = "", a] = t.split("/").slice(2);
	const o = i.split(".");
	return n.split(".").every((e, t) => e === "x" || e === o[t]) && (r === void 0 || r === a);
};
// packages/domain/src/stage/predict.ts
const tr = "planned";
const predictBuild = (e) => (t, n) => {
	if ("unseen" in t) return {
		...t,
		since: Number.NEGATIVE_INFINITY
	};
	if (n?.do === "create-image") return {
		...t,
		builds: [...t.builds, planned$1(n, e)]
	};
	if (n?.do === "copy-image" || n?.do === "share-image") return copied(t, n.in.region);
	if (n?.do === "retry-image") return begunAgain(t, n.arn);
	if (n?.do === "cancel-image" || !t.preparation) return ended(t);
	return n ? {
		...t,
		preparation: made(t.preparation, n, e)
	} : ended(t);
};
const planned$1 = ({ tags: e, tests: t, scan: n, recipe: r }, i) => ({
	arn: `${r.replace(":image-recipe/", ":image/")}/${tr}`,
	release: "",
	state: "going",
	status: tr,
	reason: "",
	run: e[_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.j] ?? "",
	tested: t,
	scanned: n,
	created: i,
	amis: [],
	ami: void 0,
	scan: void 0,
	distribution: "",
	copies: void 0,
	undistributed: void 0
});
const ended = (e) => ({
	...e,
	builds: e.builds.map((e) => e.state === "going" ? {
		...e,
		state: "available",
		ami: {
			id: "",
			name: "",
			state: "available"
		},
		copies: []
	} : withAmi(withCopies(e, ({ state: e }) => e === "pending" || e === "unseen")))
});
const withAmi = (e) => e.ami?.state === "unseen" ? {
	...e,
	ami: {
		...e.ami,
		state: "available"
	}
} : e;
const copied = (e, t) => ({
	...e,
	builds: e.builds.map((e) => withCopies(e, (e) => e.region === t))
});
const withCopies = (e, t) => ({
	...e,
	copies: e.copies?.map((e) => t(e) ? {
		...e,
		state: "available",
		shared: true
	} : e)
});
const begunAgain = ({ past: e, ...t }, n) => ({
	...t,
	past: new Set([...e].filter((e) => e !== n)),
	builds: t.builds.map((e) => e.arn === n ? {
		...e,
		state: "going",
		undistributed: void 0
	} : e)
});
const made = (e, t, n) => {
	switch (t.do) {
		case "create-component": return {
			...e,
			components: new Map([...e.components, [t.name, tr]])
		};
		case "create-infrastructure": return {
			...e,
			infrastructure: tr
		};
		case "create-distribution": return {
			...e,
			distribution: tr
		};
		case "create-recipe": {
			const r = {
				arn: tr,
				version: t.version,
				fingerprint: t.tags[_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.A] ?? "",
				architecture: t.tags[_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.D] ?? "",
				parts: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.w)(t.tags),
				created: n
			};
			return {
				...e,
				recipes: [...e.recipes, r]
			};
		}
		default: return e;
	}
};
// actions/build-stage/src/failed-build.ts
const failureLines = ({ why: e, failure: t, commands: n, build: r, made: i }, a) => [
	/[.!?]$/.test(e) ? e : `${e}.`,
	...n.length > 0 ? ["Command:", ...n.map((e) => `  ${e}`)] : [],
	...t && t.lines.length > 0 ? ["Its last lines:", ...t.lines.map((e) => `  ${e}`)] : [],
	...t && r ? [`Image: ${imageUrl(a, r.arn) ?? r.arn}`] : [],
	...t && r && i ? [`Log: ${logUrl(a, i.recipe, r.release) ?? `${logGroup(i.recipe)} ${r.release}`}`] : []
];
const tellFailure = (e, t, n) => {
	if (t.failure) for (const r of failureLines(t, n)) e.line(r);
};
// packages/component-document/src/finding.ts
const error = (e, t, n) => ({
	severity: "error",
	at: e,
	wrong: t,
	allowed: n
});
const warning = (e, t, n) => ({
	severity: "warning",
	at: e,
	wrong: t,
	allowed: n
});
const unknownName = (e, t, n, r) => {
	const i = `${n} is no known ${t}`;
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.En)(n, r);
	return a === void 0 ? warning(e, i, "it may be newer than this check and is left to Image Builder") : error(e, `${i} (did you mean ${a}?)`, `allowed: ${a}, or another ${t} that AWS documents`);
};
const inOrder = (e, t) => (e.at.line ?? 0) - (t.at.line ?? 0) || (e.at.column ?? 0) - (t.at.column ?? 0);
const findingsOf = (e) => {
	const of = (t) => e.filter((e) => e.severity === t).map(({ at: e, wrong: t, allowed: n }) => ({
		at: e,
		wrong: t,
		allowed: n
	})).sort(inOrder);
	return {
		complaints: of("error"),
		warnings: of("warning")
	};
};
// packages/component-document/src/node.ts
const scalarText = (e) => e?.is === "scalar" && e.value !== null && e.value !== "" ? String(e.value) : void 0;
const isNothing = (e) => e === void 0 || e.is === "scalar" && e.value === null;
const isFilledIn = (e) => e.is === "scalar" && typeof e.value === "string" && e.value.includes("{{");
const kindOf = (e) => {
	if (e.is !== "scalar") return `a ${e.is}`;
	if (e.value === null) return "nothing";
	return typeof e.value === "string" ? "a text" : `the ${typeof e.value} ${e.value}`;
};
const writtenText = (e) => e.is === "scalar" && typeof e.value === "string" ? `"${e.value}"` : kindOf(e);
const wholeNumber = (e) => e?.is === "scalar" && Number.isInteger(e.value) ? Number(e.value) : void 0;
const unknownKeys = (e, t, n) => e.entries.filter(({ key: e }) => !t.includes(e)).map(({ key: e, keyAt: r }) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.En)(e, t) === void 0 ? warning(r, `${n} has no key ${e} that is known here`, `known: ${t.join(", ")}; it is left to Image Builder`) : error(r, `${n} has no key ${e}${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Tn)(e, t)}`, `known: ${t.join(", ")}`));
const missingText = (e, t, n) => {
	const r = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, t)?.value;
	return scalarText(r) === void 0 ? [error(r?.at ?? e.at, `${n} has no ${t}`, `required: ${t}, a text`)] : [];
};
const namedTwice = (e, t) => {
	const n = e.map(t);
	return e.filter((e, t) => n[t] !== void 0 && n.indexOf(n[t]) < t);
};
// packages/component-document/src/outline.ts
const declared = (e, t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._n)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(e, t)).flatMap(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.gn);
const outlineOf = (e) => ({
	parameters: declared(e, "parameters"),
	constants: declared(e, "constants"),
	phases: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._n)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(e, "phases")).map((e) => ({
		name: scalarText((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(e, "name")),
		steps: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._n)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(e, "steps")).map((e) => ({
			node: e,
			name: scalarText((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(e, "name")),
			action: scalarText((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(e, "action")),
			loop: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(e, "loop"),
			condition: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(e, "if"),
			inputs: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(e, "inputs")
		}))
	}))
});
// packages/component-document/src/input-types.ts
const required = (e) => ({
	type: e,
	required: true
});
const optional = (e) => ({
	type: e,
	required: false
});
const w = { is: "text" };
const nr = { is: "texts" };
const T = { is: "flag" };
const beginning = (...e) => ({
	is: "text",
	begins: e
});
const choice = (...e) => ({
	is: "choice",
	of: e
});
const choiceInAnyCase = (...e) => ({
	is: "choice",
	of: e,
	anyCase: true
});
const inputTypeText = (e) => {
	switch (e.is) {
		case "text": return e.begins ? `a text that begins with ${e.begins.join(", ")}` : "a text";
		case "texts": return "a list of texts";
		case "flag": return "true or false";
		case "count": return "a whole number from 0";
		case "choice": return e.of.join(", ");
		case "texts by name": return "a map of texts";
		case "text or texts": return "a text, a number or a list of them";
		case "maps": return `a list of maps with the keys ${Object.keys(e.of).join(", ")}`;
	}
};
// packages/component-document/src/actions.ts
const E = {
	on: [
		"Linux",
		"Windows",
		"macOS"
	],
	outputs: []
};
const rr = {
	on: ["Linux", "macOS"],
	outputs: []
};
const ir = {
	on: ["Windows"],
	outputs: []
};
const D = { path: required(w) };
const ar = { encoding: optional(choiceInAnyCase(...[
	"utf8",
	"utf-8",
	"utf16",
	"utf-16",
	"utf16-LE",
	"utf-16-LE",
	"utf16-BE",
	"utf-16-BE"
], ...[
	"utf32",
	"utf-32",
	"utf32-LE",
	"utf-32-LE",
	"utf32-BE",
	"utf-32-BE"
])) };
const O = {
	source: required(w),
	destination: required(w),
	overwrite: optional(T)
};
const or = {
	owner: {
		...optional(w),
		notOn: "Windows"
	},
	group: {
		...optional(w),
		notOn: "Windows"
	},
	permissions: {
		...optional(w),
		notOn: "Windows"
	}
};
const sr = {
	...D,
	reboot: optional(choice("Allow", "Force", "Skip")),
	logOptions: optional(w),
	logFile: optional(w),
	properties: optional({ is: "texts by name" }),
	ignoreAuthenticodeSignatureErrors: optional(T),
	allowUnsignedInstaller: optional(T)
};
const cr = [
	"logFile",
	"msiExitCode",
	"stdout"
];
const lr = [
	"HKEY_CLASSES_ROOT",
	"HKCR:",
	"HKEY_USERS",
	"HKU:",
	"HKEY_LOCAL_MACHINE",
	"HKLM:"
];
const ur = [
	"HKEY_CURRENT_CONFIG",
	"HKCC:",
	"HKEY_CURRENT_USER",
	"HKCU:"
];
const dr = {
	Assert: {
		...E,
		takes: "condition",
		inputs: {}
	},
	ExecuteBash: {
		...rr,
		takes: "map",
		inputs: { commands: required(nr) },
		outputs: ["stdout"]
	},
	ExecuteBinary: {
		...E,
		takes: "map",
		inputs: {
			...D,
			arguments: optional(nr)
		},
		outputs: ["stdout"]
	},
	ExecuteDocument: {
		...E,
		takes: "map",
		inputs: {
			document: required(w),
			"document-s3-bucket-owner": optional(w),
			phases: optional(w),
			parameters: optional({
				is: "maps",
				of: {
					name: required(w),
					value: required(w)
				}
			})
		}
	},
	ExecutePowerShell: {
		...ir,
		takes: "map",
		inputs: {
			commands: optional(nr),
			file: optional(w)
		},
		outputs: ["stdout"],
		oneOf: ["commands", "file"]
	}
};
const fr = {
	S3Download: {
		...E,
		takes: "list",
		inputs: {
			...O,
			source: required(beginning("s3://")),
			expectedBucketOwner: optional(w)
		}
	},
	S3Upload: {
		...E,
		takes: "list",
		inputs: {
			source: required(w),
			destination: required(beginning("s3://")),
			recurse: optional(T),
			expectedBucketOwner: optional(w)
		}
	},
	WebDownload: {
		...E,
		takes: "list",
		inputs: {
			...O,
			source: required(beginning("https://", "http://")),
			checksum: optional(w),
			algorithm: optional(choiceInAnyCase("MD5", "SHA1", "SHA256", "SHA512")),
			ignoreCertificateErrors: optional(T)
		},
		outputs: ["destination"],
		together: ["checksum", "algorithm"]
	}
};
const pr = {
	AppendFile: {
		...E,
		takes: "list",
		inputs: {
			...D,
			content: optional(w),
			...ar
		}
	},
	CopyFile: {
		...E,
		takes: "list",
		inputs: O
	},
	CopyFolder: {
		...E,
		takes: "list",
		inputs: O
	},
	CreateFile: {
		...E,
		takes: "list",
		inputs: {
			...D,
			content: optional(w),
			...ar,
			...or,
			overwrite: optional(T)
		}
	},
	CreateFolder: {
		...E,
		takes: "list",
		inputs: {
			...D,
			...or,
			overwrite: optional(T)
		}
	},
	CreateSymlink: {
		...rr,
		takes: "list",
		inputs: {
			...D,
			target: required(w),
			force: optional(T)
		}
	},
	DeleteFile: {
		...E,
		takes: "list",
		inputs: D
	},
	DeleteFolder: {
		...E,
		takes: "list",
		inputs: {
			...D,
			force: optional(T)
		}
	},
	ListFiles: {
		...E,
		takes: "list",
		inputs: {
			...D,
			fileNamePattern: optional(w),
			recursive: optional(T)
		},
		outputs: ["files"]
	},
	MoveFile: {
		...E,
		takes: "list",
		inputs: O
	},
	MoveFolder: {
		...E,
		takes: "list",
		inputs: O
	},
	ReadFile: {
		...E,
		takes: "list",
		inputs: {
			...D,
			...ar,
			printFileContent: optional(T)
		},
		outputs: ["content"]
	},
	SetFileEncoding: {
		...E,
		takes: "list",
		inputs: {
			...D,
			...ar
		}
	},
	SetFileOwner: {
		...rr,
		takes: "list",
		inputs: {
			...D,
			owner: required(w),
			group: optional(w)
		}
	},
	SetFilePermissions: {
		...rr,
		takes: "list",
		inputs: {
			...D,
			permissions: required(w)
		}
	},
	SetFolderOwner: {
		...rr,
		takes: "list",
		inputs: {
			...D,
			owner: required(w),
			group: optional(w),
			recursive: optional(T)
		}
	},
	SetFolderPermissions: {
		...rr,
		takes: "list",
		inputs: {
			...D,
			permissions: required(w),
			recursive: optional(T)
		}
	}
};
const mr = {
	InstallMSI: {
		...ir,
		takes: "map",
		inputs: sr,
		outputs: cr
	},
	UninstallMSI: {
		...ir,
		takes: "map",
		inputs: sr,
		outputs: cr
	},
	Reboot: {
		...E,
		takes: "map",
		inputs: { delaySeconds: optional({ is: "count" }) }
	},
	SetRegistry: {
		...ir,
		takes: "list",
		inputs: {
			path: required(beginning(...lr, ...ur)),
			name: required(w),
			value: required({ is: "text or texts" }),
			type: required(choice("BINARY", "DWORD", "QWORD", "SZ", "EXPAND_SZ", "MULTI_SZ"))
		}
	},
	UpdateOS: {
		on: ["Linux", "Windows"],
		outputs: [],
		takes: "map",
		inputs: {
			include: optional(nr),
			exclude: optional(nr)
		}
	}
};
const k = {
	...dr,
	...fr,
	...pr,
	...mr
};
// packages/component-document/src/conditions.ts
const hr = [
	"and",
	"or",
	"not"
];
const gr = [
	"Equals",
	"LessThan",
	"LessThanEquals",
	"GreaterThan",
	"GreaterThanEquals"
];
const _r = gr.map((e) => `number${e}`);
const vr = Object.fromEntries([
	...[
		...gr.map((e) => `string${e}`),
		..._r,
		"patternMatches"
	].map((e) => [e, "value"]),
	...[
		"MD5",
		"SHA1",
		"SHA256",
		"SHA512"
	].map((e) => [`file${e}Equals`, "path"]),
	...[
		"stringIsEmpty",
		"stringIsWhitespace",
		"binaryExists",
		"fileExists",
		"folderExists"
	].map((e) => [e, void 0])
]);
const yr = Object.keys(vr);
const br = 4;
const xr = [
	"Abort",
	"Execute",
	"Skip"
];
const Sr = /^[-+]?([0-9]+[.])?[0-9]+$/;
const checkIf = (e) => check$1(e, "if", 0, true);
const checkCondition = (e, t) => check$1(e, t, 0, false);
const unknownStepAction = ({ key: e, value: t }) => error(t.at, `${e} is ${scalarText(t) ?? kindOf(t)}${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Tn)(scalarText(t) ?? "", xr)}`, `allowed: ${xr.join(", ")}`);
const check$1 = (e, t, n, r) => {
	if (e.is !== "map") return [notAMap(e, t)];
	const i = r ? e.entries.filter(({ key: e }) => e === "then" || e === "else") : [];
	const a = {
		...e,
		entries: e.entries.filter((e) => !i.includes(e))
	};
	return [...checkExpression(a, t, n, r), ...i.filter(({ value: e }) => !xr.includes(scalarText(e) ?? "")).map(unknownStepAction)];
};
const checkExpression = (e, t, n, r) => {
	const [i, a] = e.entries.filter(({ key: e }) => e !== "value" && e !== "path");
	if (!i) return [error(e.at, `${t} has no operator`, `required: one of ${[...hr, ...yr].join(", ")}`)];
	if (a) return [error(a.keyAt, `${t} has a second operator ${a.key}`, "allowed: one; several go below and, or")];
	return hr.includes(i.key) ? checkLogical(e, i, n + 1, r) : checkComparison(e, i);
};
const notAMap = (e, t) => error(e.at, `${t} is ${kindOf(e)}`, "required: one comparison or logical operator");
const checkLogical = (e, { key: t, keyAt: n, value: r }, i, a) => {
	if (i > br) return [error(n, `${t} is on level ${i} of logical operators`, `allowed: up to ${br} levels`)];
	const o = unknownKeys(e, [t], t);
	if (t === "not") return [...o, ...check$1(r, t, i, a)];
	if (r.is !== "list" || r.items.length === 0) return [...o, error(r.at, `${t} is ${kindOf(r)}`, "required: a list of conditions")];
	return [...o, ...r.items.flatMap((e) => check$1(e, `this condition of ${t}`, i, a))];
};
const operatorNamed = (e) => yr.find((t) => t.toLowerCase() === e.toLowerCase());
const checkComparison = (e, { key: t, keyAt: n, value: r }) => {
	const i = operatorNamed(t);
	if (i === void 0) return [unknownName(n, "operator", t, [...hr, ...yr])];
	const a = vr[i];
	if (a === void 0) return [...unknownKeys(e, [t], t), ...checkOperand(t, r)];
	const o = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, a);
	return [
		...unknownKeys(e, [t, a], t),
		...checkOperand(i, r),
		...o ? checkOperand(i, o.value) : [error(n, `${t} has no ${a}`, `required: ${a}, what it is compared with`)]
	];
};
const checkOperand = (e, t) => {
	if (t.is !== "scalar" || t.value === null) return [error(t.at, `${e} compares with ${kindOf(t)}`, "allowed: a text or a number")];
	if (!_r.includes(e) || isFilledIn(t) || Sr.test(String(t.value))) return [];
	return [error(t.at, `${e} compares with "${t.value}"`, "allowed: a number")];
};
// packages/component-document/src/input-values.ts
const checkInputValue = (e, t, n) => {
	if (isFilledIn(e) && n.is !== "texts" && n.is !== "texts by name") return [];
	if (n.is === "texts") return checkTexts$1(e, t);
	if (isOf(e, n)) return [];
	return [error(e.at, `${t} is ${writtenText(e)}`, `allowed: ${inputTypeText(n)}`)];
};
const isText = (e) => e.is === "scalar" && (typeof e.value === "string" || typeof e.value === "number");
const lower = (e) => e.toLowerCase();
const isOf = (e, t) => {
	const n = e.is === "scalar" ? String(e.value) : "";
	switch (t.is) {
		case "text": return isText(e) && (t.begins === void 0 || t.begins.some((e) => lower(n).startsWith(lower(e))));
		case "flag": return n === "true" || n === "false";
		case "count": return /^\d+$/.test(n);
		case "choice": return t.of.some((e) => t.anyCase ? lower(e) === lower(n) : e === n);
		case "texts by name": return e.is === "map" && e.entries.every(({ value: e }) => isText(e));
		case "text or texts": return isText(e) || e.is === "list" && e.items.every(isText);
	}
};
const checkTexts$1 = (e, t) => {
	if (e.is !== "list" || e.items.length === 0) return [error(e.at, `${t} is ${e.is === "list" ? "an empty list" : kindOf(e)}`, "required: a list of texts, each after \"- \"")];
	return e.items.filter((e) => !isText(e)).map((e) => error(e.at, `this item of ${t} is ${kindOf(e)}`, e.is === "map" ? "allowed: a text; one that holds \": \" is put in quotes or below \"- |\"" : "allowed: a text"));
};
// packages/component-document/src/inputs.ts
const checkInputs = (e, t, n, r) => {
	const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "inputs")?.value;
	if (i === void 0 || isNothing(i)) return needsInputs(n) ? [none(e, t, n)] : [];
	if (n.takes === "condition") return checkCondition(i, `the inputs of ${t}`);
	const a = n.takes === "list" ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._n)(i) : [i];
	if (i.is !== n.takes || a.length === 0) return [shape(i, t, n)];
	return a.flatMap((e) => e.is === "map" ? checkMap(e, t, n, r) : [shape(e, t, n)]);
};
const needsInputs = ({ takes: e, inputs: t, oneOf: n }) => e === "condition" || n !== void 0 || Object.values(t).some((e) => e.required);
const none = (e, t, n) => error((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "inputs")?.keyAt ?? e.at, `this step has no inputs for ${t}`, `required: ${takesText(n)}`);
const shape = (e, t, n) => error(e.at, `the inputs of ${t} are ${kindOf(e)}`, `required: ${takesText(n)}`);
const takesText = ({ takes: e, inputs: t }) => {
	if (e === "condition") return "one comparison or logical operator";
	const n = Object.keys(t).join(", ");
	return e === "list" ? `a list of maps ("- \u2026") with the keys ${n}` : `a map with the keys ${n}`;
};
const checkMap = (e, t, n, r) => [
	...checkFields(e, t, n.inputs, r),
	...checkOneOf(e, t, n.oneOf ?? []),
	...checkTogether(e, t, n.together ?? [])
];
const checkFields = (e, t, n, r) => [...unknownKeys(e, Object.keys(n), t), ...Object.entries(n).flatMap(([n, i]) => checkField(e, t, n, i, r))];
const checkField = (e, t, n, r, i) => {
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, n);
	if (!a || isNothing(a.value)) return r.required ? [error(a?.keyAt ?? e.at, `${t} has no ${n}`, `required: ${n}, ${inputTypeText(r.type)}`)] : [];
	if (i !== void 0 && r.notOn === i) return [error(a.keyAt, `${t} has no ${n} on ${i}`, `allowed: ${t} without ${n}`)];
	if (r.type.is !== "maps") return checkInputValue(a.value, n, r.type);
	const { of: o } = r.type;
	if (a.value.is !== "list") return [error(a.value.at, `${n} is ${kindOf(a.value)}`, `allowed: ${inputTypeText(r.type)}`)];
	return a.value.items.flatMap((e) => e.is === "map" ? checkFields(e, n, o, i) : [error(e.at, `this item of ${n} is ${kindOf(e)}`, `allowed: ${inputTypeText(r.type)}`)]);
};
const written = (e, t) => t.flatMap((t) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, t);
	return n && !isNothing(n.value) ? [n] : [];
});
const checkOneOf = (e, t, n) => {
	if (n.length === 0) return [];
	const [r, i] = written(e, n);
	if (r && !i) return [];
	return [i ? error(i.keyAt, `${t} has both ${n.join(" and ")}`, `allowed: one of ${n.join(", ")}`) : error(e.at, `${t} has neither ${n.join(" nor ")}`, `required: one of ${n.join(", ")}`)];
};
const checkTogether = (e, t, n) => {
	const r = written(e, n);
	const [i] = r;
	if (!i || r.length === n.length) return [];
	const a = n.filter((e) => !r.some((t) => t.key === e));
	return [error(i.keyAt, `${t} has ${i.key} without ${a.join(", ")}`, `required: ${n.join(" and ")}, or neither: one alone does nothing`)];
};
// packages/component-document/src/loops.ts
const Cr = [
	"start",
	"end",
	"updateBy"
];
const wr = ".,;:\n	 -_";
const checkLoop = (e) => {
	if (e.is !== "map") return [error(e.at, `loop is ${kindOf(e)}`, "required: a map with for or forEach")];
	const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "for");
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "forEach");
	return [
		...unknownKeys(e, [
			"name",
			"for",
			"forEach"
		], "loop"),
		...t && n ? [error(n.keyAt, "loop has both for and forEach", "allowed: one of them")] : [],
		...t || n ? [] : [error(e.at, "loop has neither for nor forEach", "required: one of them")],
		...t ? checkRange(t.value) : [],
		...n ? checkEach(n.value) : []
	];
};
const checkRange = (e) => {
	if (e.is !== "map") return [error(e.at, `for is ${kindOf(e)}`, `required: a map with ${Cr.join(", ")}`)];
	const t = Cr.filter((t) => wholeNumber((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, t)?.value) === void 0);
	if (t.length === 0) return [...unknownKeys(e, Cr, "for"), ...checkEnds(e)];
	return [...unknownKeys(e, Cr, "for"), ...t.map((t) => {
		const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, t)?.value;
		const r = n ? `${t} is ${writtenText(n)}` : `for has no ${t}`;
		return error(n?.at ?? e.at, r, `required: ${t}, a whole number that is written here`);
	})];
};
const checkEnds = (e) => {
	const [t = 0, n = 0, r = 0] = Cr.map((t) => wholeNumber((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, t)?.value));
	const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "updateBy")?.value.at ?? e.at;
	if (r === 0) return [error(i, "updateBy is 0", "allowed: any other whole number")];
	return Math.sign(n - t) === -Math.sign(r) ? [error(i, `from ${t} by ${r} the loop never comes to ${n}`, "required: an updateBy towards the end")] : [];
};
const checkEach = (e) => {
	if (e.is === "map") return checkDelimited(e);
	if (e.is !== "list" || e.items.length === 0) return [error(e.at, `forEach is ${e.is === "list" ? "an empty list" : kindOf(e)}`, "required: a list of texts, or a map with list and delimiter")];
	return e.items.filter((e) => e.is !== "scalar" || typeof e.value === "boolean" || e.value === null).map((e) => error(e.at, `this item of forEach is ${kindOf(e)}`, "allowed: a text"));
};
const checkDelimited = (e) => {
	const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "list");
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "delimiter");
	return [
		...unknownKeys(e, ["list", "delimiter"], "forEach"),
		...scalarText(t?.value) === void 0 ? [error(t?.value.at ?? e.at, "forEach has no list", "required: list, a text whose parts are separated by the delimiter")] : [],
		...n && !isDelimiter(n) ? [error(n.value.at, `delimiter is ${JSON.stringify(scalarText(n.value) ?? "")}`, `allowed: one of ${[...wr].map((e) => JSON.stringify(e)).join(" ")}`)] : []
	];
};
const isDelimiter = ({ value: e }) => {
	const t = scalarText(e) ?? "";
	return t.length === 1 && wr.includes(t);
};
// packages/component-document/src/steps.ts
const Tr = [
	"name",
	"action",
	"timeoutSeconds",
	"onFailure",
	"maxAttempts",
	"inputs",
	"loop",
	"if",
	"disableLogging"
];
const Er = [
	"Abort",
	"Continue",
	"Ignore"
];
const checkStep = (e, t) => {
	if (e.is !== "map") return [error(e.at, "this step is not a map", "required: name and action")];
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "loop")?.value;
	const r = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "if")?.value;
	return [
		...unknownKeys(e, Tr, "a step"),
		...missingText(e, "name", "this step"),
		...checkName(e, "step"),
		...missingText(e, "action", "this step"),
		...checkAction(e, t),
		...checkTimeout(e),
		...checkAttempts(e),
		...checkOnFailure(e),
		...checkLogging(e),
		...n ? checkLoop(n) : [],
		...r ? checkIf(r) : []
	];
};
const checkName = (e, t) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "name")?.value;
	return n && scalarText(n)?.includes("{{") ? [error(n.at, `the name of this ${t} holds a reference`, "allowed: references in inputs, loop and if only")] : [];
};
const checkAction = (e, t) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "action")?.value;
	const r = scalarText(n);
	if (n === void 0 || r === void 0) return [];
	const i = Object.hasOwn(k, r) ? k[r] : void 0;
	if (!i) return [unknownName(n.at, "action", r, Object.keys(k))];
	return [
		...checkPlatform(n, r, i, t),
		...checkRebootTimeout(e, r),
		...checkInputs(e, r, i, t)
	];
};
const checkPlatform = (e, t, { on: n }, r) => r === void 0 || n.includes(r) ? [] : [error(e.at, `${t} is not there on ${r}`, `allowed on ${r}: ${namesOn(r).join(", ")}`)];
const namesOn = (e) => Object.keys(k).filter((t) => k[t]?.on.includes(e));
const checkRebootTimeout = (e, t) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "timeoutSeconds");
	return n && t === "Reboot" ? [warning(n.keyAt, "timeoutSeconds does nothing for Reboot", "allowed: Reboot without it")] : [];
};
const isPositive = (e) => (wholeNumber(e) ?? 0) > 0;
const checkTimeout = (e) => {
	const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "timeoutSeconds")?.value;
	if (!t || isPositive(t) || wholeNumber(t) === -1) return [];
	return [error(t.at, `timeoutSeconds is ${writtenText(t)}`, "allowed: a whole number of seconds from 1, or -1 for no limit")];
};
const checkAttempts = (e) => {
	const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "maxAttempts")?.value;
	return !t || isPositive(t) ? [] : [error(t.at, `maxAttempts is ${writtenText(t)}`, "allowed: a whole number from 1")];
};
const checkOnFailure = (e) => {
	const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "onFailure")?.value;
	if (!t || Er.includes(scalarText(t) ?? "")) return [];
	return [error(t.at, `onFailure is ${writtenText(t)}${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Tn)(scalarText(t) ?? "", Er)}`, `allowed: ${Er.join(", ")}`)];
};
const checkLogging = (e) => {
	const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "disableLogging")?.value;
	if (!t || t.is === "scalar" && typeof t.value === "boolean") return [];
	return [error(t.at, `disableLogging is ${writtenText(t)}`, "allowed: true or false")];
};
// packages/component-document/src/phases.ts
const Dr = {
	build: "build",
	validate: "build",
	test: "test"
};
const A = Object.keys(Dr);
const Or = "container-host-test";
const nameOf$1 = (e) => e.is === "map" ? scalarText((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "name")?.value) : void 0;
const checkPhases = (e, t) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "phases")?.value;
	const r = `required: a list of phases, each with name and steps, at least one of them ${A.join(", ")}`;
	if (n?.is !== "list" || n.items.length === 0) return [error(n?.at ?? e.at, n ? "phases is not a list with items" : "phases is missing", r)];
	return [
		...n.items.some((e) => A.includes(nameOf$1(e) ?? "")) ? [] : [error(n.at, "no phase is named build, validate or test", r)],
		...namedTwice(n.items, nameOf$1).map((e) => error(e.at, `the phase ${nameOf$1(e)} is there already`, "allowed: each phase once")),
		...n.items.flatMap((e) => checkPhase(e, t))
	];
};
const checkPhase = (e, t) => {
	if (e.is !== "map") return [error(e.at, "this phase is not a map", "required: name and steps")];
	return [
		...unknownKeys(e, ["name", "steps"], "a phase"),
		...missingText(e, "name", "this phase"),
		...checkPhaseName(e),
		...checkSteps(e, t)
	];
};
const checkPhaseName = (e) => {
	const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "name")?.value;
	const n = scalarText(t);
	if (t === void 0 || n === void 0 || A.includes(n)) return [];
	if (n.includes("{{")) return checkName(e, "phase");
	if (n === Or) return [warning(t.at, `the phase ${n} is for container images`, `run for an AMI: ${A.join(", ")}`)];
	const r = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.En)(n, A);
	return r === void 0 ? [warning(t.at, `Image Builder runs no phase ${n}`, `run for an AMI: ${A.join(", ")}`)] : [error(t.at, `Image Builder runs no phase ${n} (did you mean ${r}?)`, `run for an AMI: ${A.join(", ")}`)];
};
const checkSteps = (e, t) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "steps")?.value;
	if (n?.is !== "list" || n.items.length === 0) return [error(n?.at ?? e.at, "this phase has no steps", "required: a list of steps, each with name and action")];
	return [
		...namedTwice((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._n)(n), nameOf$1).map((e) => error(e.at, `the step ${nameOf$1(e)} is in this phase already`, "allowed: each name once in a phase")),
		...namedTwice((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._n)(n), loopName).map((e) => error(e.at, `a loop ${loopName(e)} is in this phase already`, "allowed: each name of a loop once in a phase")),
		...n.items.flatMap((e) => checkStep(e, t))
	];
};
const loopName = (e) => {
	const t = e.is === "map" ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "loop")?.value : void 0;
	return t && nameOf$1(t);
};
// packages/component-document/src/place.ts
const placeIn = (e) => {
	const t = new Map();
	const n = [0, ...[...e.matchAll(/\n/g)].map(({ index: e }) => e + 1)];
	return (r, i, a = 0) => {
		const o = (n[(r.line ?? 1) - 1] ?? 0) + (r.column ?? 1) - 1;
		const s = `${o} ${i}`;
		const c = t.get(s) ?? [];
		t.set(s, c);
		while (c.length <= a && c.at(-1) !== -1) c.push(e.indexOf(i, c.length === 0 ? o : c.at(-1) + 1));
		const l = c[a] ?? -1;
		if (l === -1) return r;
		const u = n.findLastIndex((e) => e <= l);
		return {
			source: r.source,
			line: u + 1,
			column: l - n[u] + 1
		};
	};
};
// packages/component-document/src/braces.ts
const kr = /\{\{\s*[A-Za-z][\w.[\]-]*\s*\}(?!\})/y;
const forward = (e) => {
	let t = -1;
	return (n) => {
		if (t < n) t = e(n);
		return t;
	};
};
const indexFrom = (e, t) => (n) => {
	t.lastIndex = n;
	return t.exec(e)?.index ?? e.length;
};
const bracesIn = (e) => {
	const t = [];
	const n = forward(indexFrom(e, /\}\}/g));
	const r = forward(indexFrom(e, /[\n\r\u2028\u2029]/g));
	let i = e.indexOf("{{");
	while (i !== -1) {
		const a = n(i + 2);
		const o = a < r(i) ? a + 2 : void 0;
		kr.lastIndex = i;
		const s = o === void 0 ? kr.exec(e)?.[0] : void 0;
		if (o !== void 0) t.push({
			start: i,
			end: o,
			inside: e.slice(i + 2, a)
		});
		else if (s !== void 0) t.push({
			start: i,
			end: i + s.length,
			inside: void 0
		});
		i = e.indexOf("{{", o ?? i + (s?.length ?? 1));
	}
	return t;
};
// packages/component-document/src/references.ts
const Ar = /^([^.[\]{}]+)\.([^.[\]{}]+)\.(inputs|outputs)(?:\[(\d+)\])?\.([^.[\]{}\s]+)$/;
const jr = /^([\w-]+)\.(\w+)$/;
const Mr = /^[\w-]+$/;
const Nr = /^(aws:ssm|aws:imds|env|context):(.*)$/;
const parse = (e) => {
	const [, t, n] = Nr.exec(e) ?? [];
	if (t !== void 0) return {
		is: "lookup",
		prefix: t,
		name: n ?? ""
	};
	const [, r, i, a, o, s] = Ar.exec(e) ?? [];
	if (r !== void 0 && i !== void 0 && s !== void 0) return {
		is: "chain",
		phase: r,
		step: i,
		of: a === "inputs" ? "inputs" : "outputs",
		index: o === void 0 ? void 0 : Number(o),
		variable: s
	};
	const [, c, l] = jr.exec(e) ?? [];
	if (c !== void 0 && l !== void 0) return {
		is: "loop",
		loop: c,
		member: l
	};
	return Mr.test(e) ? {
		is: "variable",
		name: e
	} : { is: "foreign" };
};
const referencesIn = (e, t) => {
	if (e === void 0) return [];
	if (e.is === "list") return e.items.flatMap((e) => referencesIn(e, t));
	if (e.is === "map") return e.entries.flatMap(({ value: e }) => referencesIn(e, t));
	const { value: n } = e;
	if (typeof n !== "string") return [];
	const r = new Map();
	return bracesIn(n).map(({ start: i, end: a, inside: o }) => {
		const s = n.slice(i, a);
		const c = r.get(s) ?? 0;
		r.set(s, c + 1);
		return {
			text: s,
			at: t(e.at, s, c),
			to: o === void 0 ? { is: "unclosed" } : parse(o.trim())
		};
	});
};
// packages/component-document/src/resolve.ts
const Pr = [
	"executionId",
	"accountId",
	"region",
	"osPlatform",
	"osName",
	"osVersion",
	"date",
	"dateTime",
	"uuid",
	"hostname",
	"phase",
	"step"
];
const checkReferences = (e, t) => e.phases.flatMap((n, r) => n.steps.flatMap((n, i) => [
	n.inputs,
	n.loop,
	n.condition
].flatMap((e) => referencesIn(e, t)).flatMap((t) => check(t, e, n, {
	phase: r,
	step: i
}))));
const check = (e, t, n, r) => {
	const { to: i, at: a, text: o } = e;
	switch (i.is) {
		case "unclosed": return [error(a, `${o} is closed by one brace`, "allowed: {{ \u2026 }}")];
		case "foreign": return [warning(a, `${o} is no reference that is known here`, "it is left to AWSTOE")];
		case "variable": return checkVariable$1(e, i.name, t);
		case "loop": return checkLoopMember(e, i, n);
		case "lookup": return checkLookup(e, i, t);
		case "chain": return checkChain(e, i, t, r);
	}
};
const checkVariable$1 = ({ at: e, text: t }, n, { parameters: r, constants: i }) => {
	const a = [...r, ...i].map(({ key: e }) => e);
	if (a.includes(n)) return [];
	const o = a.length > 0 ? `declared: ${a.join(", ")}` : "the document declares neither parameters nor constants";
	return [error(e, `${t} is no parameter or constant of the document${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Tn)(n, a)}`, o)];
};
const Fr = ["index", "value"];
const checkLoopMember = ({ at: e, text: t }, { loop: n, member: r }, i) => {
	if (!Fr.includes(r) && n !== "loop") return [warning(e, `${t} is no reference that is known here`, "a step is referred to as {{ phase.step.outputs.name }}")];
	if (!Fr.includes(r)) return [error(e, `${t} names no member of a loop${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Tn)(r, Fr)}`, "allowed: index, value")];
	if (i.loop === void 0) return [error(e, `${t} is in a step without a loop`, "allowed: in a step with loop")];
	const a = i.loop.is === "map" ? scalarText((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(i.loop, "name")?.value) : void 0;
	return n === "loop" || n === a ? [] : [error(e, `${t} names a loop that is not the one of this step`, `allowed: ${a === void 0 ? "loop" : `loop, ${a}`}`)];
};
const Ir = /^\/*(iam|identity-credentials)(\/|$)/;
const Lr = /^resolve\(\s*([\w-]+)\s*\)$/;
const checkLookup = (e, { prefix: t, name: n }, r) => {
	const { at: i, text: a } = e;
	if (n.trim() === "") return [error(i, `${a} names nothing`, `required: a name after ${t}:`)];
	if (t === "aws:imds" && Ir.test(n)) return [error(i, `${a} reads credentials of the instance`, "allowed: metadata other than iam and identity-credentials")];
	const o = t === "aws:ssm" ? Lr.exec(n)?.[1] : void 0;
	if (o !== void 0) return checkVariable$1(e, o, r);
	return t === "context" && !Pr.includes(n) ? [unknownName(i, "context variable", n, Pr)] : [];
};
const checkChain = (e, t, { phases: n }, r) => {
	const { at: i, text: a } = e;
	const o = n.flatMap(({ name: e }) => e ?? []);
	const s = n.findIndex(({ name: e }) => e === t.phase);
	if (s === -1) return [error(i, `${a}: there is no phase ${t.phase}${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Tn)(t.phase, o)}`, `phases: ${o.join(", ")}`)];
	const c = n[s]?.steps ?? [];
	const l = c.findIndex(({ name: e }) => e === t.step);
	const u = c.flatMap(({ name: e }) => e ?? []);
	const d = c[l];
	if (!d) return [error(i, `${a}: phase ${t.phase} has no step ${t.step}${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Tn)(t.step, u)}`, `steps: ${u.join(", ")}`)];
	const f = Dr[n[r.phase]?.name ?? ""];
	const p = Dr[t.phase];
	if (f !== void 0 && p !== void 0 && f !== p) return [error(i, `${a} crosses from the ${p} stage to the ${f} stage`, "allowed: steps of the same stage; they run on different instances")];
	if (s > r.phase || s === r.phase && l >= r.step) return [error(i, `${a} refers to a step that has not run before`, "allowed: steps before this one")];
	return t.of === "inputs" ? checkChainedInput(e, t, d) : checkChainedOutput(e, t, d);
};
const checkChainedInput = ({ at: e, text: t }, { index: n, variable: r, step: i }, { inputs: a }) => {
	const o = a?.is === "list" ? a.items : a ? [a] : [];
	if (a?.is === "list" && n === void 0) return [error(e, `${t}: the inputs of ${i} are a list`, `allowed: inputs[0] to inputs[${o.length - 1}]`)];
	const s = o[n ?? 0];
	const c = s?.is === "map" ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(s, r)?.value : void 0;
	return c === void 0 || isNothing(c) ? [error(e, `${t}: ${i} has no such input`, "allowed: an input that is written there")] : [];
};
const checkChainedOutput = ({ at: e, text: t }, { variable: n, step: r }, { action: i }) => {
	const a = i !== void 0 && Object.hasOwn(k, i) ? k[i] : void 0;
	if (!a || a.outputs.includes(n)) return [];
	if (a.outputs.length === 0) return [error(e, `${t}: ${r} has no outputs`, `${i} has none`)];
	return [unknownName(e, `output of ${i}`, n, a.outputs)];
};
// packages/component-document/src/variables.ts
const Rr = /^[A-Za-z0-9_-]{3,128}$/;
const zr = {
	parameters: {
		one: "parameter",
		keys: [
			"type",
			"default",
			"description"
		],
		value: "default"
	},
	constants: {
		one: "constant",
		keys: ["type", "value"],
		value: "value"
	}
};
const checkVariables = (e, t, n) => [
	...checkSection(e, "parameters", t.parameters),
	...checkSection(e, "constants", t.constants),
	...namedTwice([...t.parameters, ...t.constants], ({ key: e }) => e).map(({ key: e, keyAt: t }) => error(t, `there is a parameter or a constant ${e} already`, "allowed: each name once")),
	...checkGiven(e, t.parameters, n)
];
const checkSection = (e, t, n) => {
	const r = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, t)?.value;
	if (r === void 0 || isNothing(r)) return [];
	const i = `"- <name>: { ${zr[t].keys.join(", ")} }"`;
	if (r.is !== "list") return [error(r.at, `${t} is ${kindOf(r)}`, `required: a list, each item ${i}`)];
	return [...r.items.filter((e) => e.is !== "map" || e.entries.length !== 1).map((e) => error(e.at, `this item of ${t} does not name one ${zr[t].one}`, `required: ${i}`)), ...n.flatMap((e) => checkVariable(t, e))];
};
const checkVariable = (e, { key: t, keyAt: n, value: r }) => {
	const { one: i, keys: a } = zr[e];
	const o = Rr.test(t) ? [] : [error(n, `${t} is no name of a ${i}`, "allowed: 3 to 128 letters, digits, \"-\" and \"_\"")];
	if (r.is !== "map") return [...o, error(r.at, `${i} ${t} is ${kindOf(r)}`, `required: a map with ${a.join(", ")}`)];
	return [
		...o,
		...unknownKeys(r, a, `a ${i}`),
		...checkType(t, r),
		...checkText(e, t, r)
	];
};
const checkType = (e, t) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(t, "type")?.value;
	if (n?.is === "scalar" && n.value === "string") return [];
	return [error(n?.at ?? t.at, `${e} has ${n ? "another type than string" : "no type"}`, "required: type: string")];
};
const checkText = (e, t, n) => {
	const { one: r, value: i } = zr[e];
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(n, i)?.value;
	if (a === void 0) return e === "constants" ? [error(n.at, `${r} ${t} has no ${i}`, `required: ${i}, a text`)] : [];
	if (a.is === "scalar" && (typeof a.value === "string" || typeof a.value === "number")) return [];
	return [error(a.at, `the ${i} of ${t} is ${kindOf(a)}`, "allowed: a text or a number; anything else in quotes")];
};
const hasDefault = ({ value: e }) => e.is === "map" && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "default") !== void 0;
const checkGiven = (e, t, n) => {
	const r = t.map(({ key: e }) => e);
	return [...Object.keys(n.parameters).filter((e) => !r.includes(e)).map((t) => error(n.at, `${e.at.source} declares no parameter ${t}`, r.length > 0 ? `allowed: ${r.join(", ")}` : "allowed: no parameters")), ...t.filter((e) => !hasDefault(e) && n.parameters[e.key] === void 0).map(({ key: e, keyAt: t }) => error(t, `parameter ${e} has no default and no value`, `required: a value for ${e} in the stage`))];
};
// packages/component-document/src/check-document.ts
const Br = [
	"name",
	"description",
	"schemaVersion",
	"parameters",
	"constants",
	"phases"
];
const checkDocument = ({ text: e, tree: t }, n, r) => {
	if (t.is !== "map") return findingsOf([error(t.at, "the document is not a map", "required: schemaVersion and phases")]);
	const i = outlineOf(t);
	return findingsOf([
		...unknownKeys(t, Br, "a document"),
		...checkSchemaVersion(t),
		...checkTexts(t),
		...checkVariables(t, i, n),
		...checkPhases(t, r),
		...checkReferences(i, placeIn(e))
	]);
};
const checkSchemaVersion = (e) => {
	const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, "schemaVersion")?.value;
	if (!t) return [error(e.at, "schemaVersion is missing", "required: schemaVersion: 1.0")];
	return Number(scalarText(t)) === 1 ? [] : [error(t.at, "schemaVersion is not 1.0", "allowed: 1.0")];
};
const checkTexts = (e) => ["name", "description"].flatMap((t) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.On)(e, t)?.value;
	return n === void 0 || isNothing(n) || n.is === "scalar" ? [] : [error(n.at, `${t} is ${kindOf(n)}`, "allowed: a text")];
});
// packages/component-document/src/installs.ts
const Vr = [
	{
		names: /^(dnf|yum|microdnf)$/,
		install: ["install", "reinstall"],
		update: [
			"update",
			"upgrade",
			"distro-sync"
		],
		pinned: /-\d/,
		pinnedBy: /^--releasever\b/,
		options: [
			"-c",
			"-x",
			"--enablerepo",
			"--disablerepo",
			"--repo",
			"--exclude",
			"--setopt",
			"--installroot"
		]
	},
	{
		names: /^apt(-get)?$/,
		install: ["install"],
		update: [
			"upgrade",
			"dist-upgrade",
			"full-upgrade"
		],
		pinned: /=/,
		options: [
			"-t",
			"-o",
			"-c",
			"--target-release"
		]
	},
	{
		names: /^apk$/,
		install: ["add"],
		update: ["upgrade"],
		pinned: /=/,
		options: [
			"-X",
			"-p",
			"-t",
			"--repository",
			"--virtual"
		]
	},
	{
		names: /^pip[\d.]*$/,
		install: ["install"],
		update: [],
		pinned: /==|\.whl$|@[0-9a-f]{40}/,
		options: [
			"-r",
			"-c",
			"-t",
			"-i",
			"-f",
			"--requirement",
			"--constraint",
			"--target",
			"--index-url",
			"--extra-index-url",
			"--prefix"
		]
	},
	{
		names: /^npm$/,
		install: [
			"install",
			"i",
			"add"
		],
		update: ["update"],
		pinned: /.@\d+\.\d+\.\d+/,
		options: ["--prefix", "--registry"]
	},
	{
		names: /^gem$/,
		install: ["install"],
		update: ["update"],
		pinned: /:\d/,
		pinnedBy: /^(-v|--version\b)/,
		options: [
			"-v",
			"--version",
			"-i",
			"-s",
			"--source",
			"--install-dir"
		]
	},
	{
		names: /^choco$/,
		install: ["install"],
		update: ["upgrade"],
		pinned: /\.config$/,
		pinnedBy: /^--version\b/,
		options: [
			"--version",
			"-s",
			"--source",
			"--params",
			"--package-parameters"
		]
	}
];
const isElsewhere = (e) => /^[./~&]|^\d?[<>]|[$`]|\{\{|^\d$/.test(e);
const isOption = (e) => e.startsWith("-");
const unpinned = (e) => {
	const [t = "", ...n] = e;
	const r = Vr.find(({ names: e }) => e.test(t));
	if (!r) return latest(t, n);
	const [i = "", ...a] = n.filter((e, t) => !isOption(e) && !r.options.includes(n[t - 1] ?? ""));
	if (r.pinnedBy !== void 0 && n.some((e) => r.pinnedBy?.test(e))) return void 0;
	if (r.update.includes(i)) return `${t} ${i} installs whatever is the newest`;
	if (!r.install.includes(i)) return void 0;
	const o = a.filter((e) => !r.pinned.test(e) && !isElsewhere(e) && !isAddress(e));
	if (o.length > 0) return `${t} ${i} without a version: ${o.join(", ")}`;
	const s = a.filter(isAddress);
	return s.length > 0 ? `${t} ${i} without a checksum: ${s.map(shown).join(", ")}` : void 0;
};
const isAddress = (e) => /^https?:\/\//.test(e);
const latest = (e, t) => {
	const n = t.filter((e) => /[@:]latest$/.test(e));
	return n.length > 0 ? `${e} takes what is the latest: ${n.join(", ")}` : void 0;
};
const shown = (e) => e.replace(/\/\/[^/@\s]*@/, "//").replace(/[?#].*/s, "");
// packages/component-document/src/downloads.ts
const Hr = {
	curl: (e, t) => /^\s*\|(?!\|)/.test(t) || e.some((e) => /^(?:-[a-np-zA-NP-Z]*[oO]|--output\b|--remote-name|\d?>)/.test(e)),
	wget: (e) => !e.includes("--spider"),
	"invoke-webrequest": (e) => e.some((e) => /^-outfile$/i.test(e)),
	iwr: (e) => e.some((e) => /^-outfile$/i.test(e))
};
const Ur = /\b(sha\d+sum|md5sum|b2sum|shasum|cksum|openssl\s+dgst|Get-FileHash)\b/i;
const Wr = /^https?:\/\//;
const Gr = /^https?:\/\/(localhost|127\.|169\.254\.|\[)/;
const unchecked = ({ words: e, rest: t, afterwards: n }) => {
	const [r = "", ...i] = e;
	const a = Object.hasOwn(Hr, r.toLowerCase()) ? Hr[r.toLowerCase()] : void 0;
	const o = i.filter((e) => Wr.test(e) && !Gr.test(e));
	if (!a?.(i, t) || o.length === 0 || Ur.test(n)) return void 0;
	return `${r} without a checksum: ${o.map(shown).join(", ")}`;
};
// packages/component-document/src/script.ts
const Kr = /&&|\|\||[;|\n]/g;
const qr = [
	"sudo",
	"env",
	"if",
	"then",
	"else",
	"do",
	"time",
	"exec",
	"!",
	"(",
	"{"
];
const commandsIn = (e, t) => {
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._n)(e).flatMap((e) => e.is === "scalar" && typeof e.value === "string" ? [{
		node: e,
		text: e.value
	}] : []);
	return n.flatMap(({ node: e, text: r }, i) => commandsOfScript(e, r, n.slice(i + 1).map((e) => e.text), t));
};
const commandsOfScript = (e, t, n, r) => {
	const i = t.replace(/\\\n/g, "  ");
	return starts(i).flatMap((a) => {
		const o = a + i.slice(a).search(/&&|\|\||[;|\n]|$/);
		const s = i.slice(a).search(/\n|$/) + a;
		const c = i.slice(a, o);
		const l = a + c.search(/\S|$/);
		const u = wordsOf(c);
		if (u.length === 0 || isComment(i, l)) return [];
		const d = t.slice(l, o).split(/\\?\n/)[0].trimEnd();
		return [{
			words: u,
			rest: i.slice(o, s),
			afterwards: [i.slice(o), ...n].join("\n"),
			at: r(e.at, d, t.slice(0, l).split(d).length - 1)
		}];
	});
};
const starts = (e) => [0, ...[...e.matchAll(Kr)].map(({ 0: e, index: t }) => t + e.length)];
const isComment = (e, t) => e.slice(e.lastIndexOf("\n", t) + 1).trimStart().startsWith("#");
const wordsOf = (e) => {
	const t = withoutSpaces(e).trim().split(/\s+/);
	return t.slice(runners(t)).map((e) => e.replace(/["']/g, "")).filter((e) => e !== "");
};
const runners = (e) => {
	const t = e.length - 1;
	let n = 0;
	for (let r = -1; r !== n && n < t;) {
		r = n;
		const i = e[n] ?? "";
		if (qr.includes(i)) {
			n++;
			while (n < t && /^-\w+$/.test(e[n] ?? "")) n++;
		} else if (/^[A-Za-z_]\w*=/.test(i)) n++;
		else if (/^python[\d.]*$/.test(i) && e[n + 1] === "-m" && n + 1 < t) n += 2;
	}
	return n;
};
const withoutSpaces = (e) => {
	let [t, n] = ["", 0];
	for (const { start: r, end: i, inside: a } of bracesIn(e)) {
		t += `${e.slice(n, r)}${a === void 0 ? e.slice(r, i) : `{{${a.trim()}}}`}`;
		n = i;
	}
	return t + e.slice(n);
};
// packages/component-document/src/reproducibility.ts
const irreproducibleText = ({ at: e, what: t }) => `not reproducible: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.kn)(e)} ${t}`;
const notReproducible = ({ text: e, tree: t }) => {
	const n = placeIn(e);
	return outlineOf(t).phases.filter(({ name: e }) => Dr[e ?? ""] === "build").flatMap(({ steps: e }) => e.flatMap((e) => ofStep(e, n)));
};
const ofStep = ({ action: e, inputs: t, node: n }, r) => {
	switch (e) {
		case "ExecuteBash":
		case "ExecutePowerShell": return ofCommands((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(t, "commands"), r);
		case "WebDownload": return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._n)(t).flatMap(ofDownload);
		case "InstallMSI": return ofInstaller(t);
		case "UpdateOS": return onlyNumbered(t) ? [] : [{
			at: n.at,
			what: "UpdateOS installs whatever is the newest"
		}];
		default: return [];
	}
};
const ofCommands = (e, t) => commandsIn(e, t).flatMap((e) => {
	const t = unpinned(e.words) ?? unchecked(e);
	return t === void 0 ? [] : [{
		at: e.at,
		what: t
	}];
});
const ofDownload = (e) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.gn)(e).some(({ key: e }) => e === "checksum") ? [] : [{
	at: e.at,
	what: `WebDownload without a checksum: ${shown((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.yn)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(e, "source")) ?? "")}`
}];
const ofInstaller = (e) => {
	const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(e, "path");
	const n = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.yn)(t) ?? "";
	return t && /^https?:\/\//.test(n) ? [{
		at: t.at,
		what: `InstallMSI without a checksum: ${shown(n)}`
	}] : [];
};
const onlyNumbered = (e) => {
	const t = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.bn)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.xn)(e, "include"));
	return t.length > 0 && t.every((e) => /^KB\d+$/.test(e));
};
// packages/component-document/src/size.ts
const Jr = 16e3;
const checkDocumentSize = (e, t) => e.length > 0 && e.length <= Jr ? [] : [{
	at: { source: t },
	wrong: e.length === 0 ? "the document is empty" : `the document has ${e.length} characters`,
	allowed: `allowed: up to ${Jr}; split it into several components, or fetch long scripts from elsewhere`
}];
// actions/build-stage/src/components.ts
const Yr = ["Linux", "Windows"];
const readComponents = async (e, t) => {
	const n = [];
	const r = [];
	const i = new Map();
	for (const { from: a, parameters: o, at: s } of t) {
		if (a.is !== "path") {
			n.push({
				is: "elsewhere",
				from: a
			});
			continue;
		}
		const { path: t } = a;
		const c = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ct)(e, t, s);
		if ("complaints" in c) r.push(only(c.complaints));
		else {
			const e = c.text;
			const a = i.get(e);
			if (a !== void 0 && a !== t) r.push(only([sameContent(t, a, s)]));
			i.set(e, t);
			const { misfits: l, ...u } = documentFindings(e, t, o, s);
			r.push(u);
			n.push({
				is: "own",
				path: t,
				data: e,
				parameters: o,
				...l ? { misfits: l } : {}
			});
		}
	}
	return {
		components: n,
		complaints: r.flatMap(({ complaints: e }) => e),
		warnings: r.flatMap(({ warnings: e }) => e),
		notReproducible: r.flatMap((e) => e.notReproducible)
	};
};
const only = (e) => ({
	complaints: e,
	warnings: [],
	notReproducible: []
});
const sameContent = (e, t, n) => ({
	at: n,
	wrong: `${e} has the same content as ${t}`,
	allowed: "allowed: each component once"
});
const documentFindings = (e, t, n, r) => {
	const i = checkDocumentSize(e, t);
	if (i.length > 0) return only(i);
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ut)(e, t);
	if ("complaints" in a) return only(a.complaints);
	const o = {
		text: e,
		tree: a.tree
	};
	const s = Yr.map((e) => checkDocument(o, {
		parameters: n,
		at: r
	}, e));
	const [c, l] = s;
	const u = s.find(({ complaints: e }) => e.length === 0);
	if (!u || !c || !l) return {
		...only(c?.complaints ?? []),
		warnings: c?.warnings ?? [],
		notReproducible: notReproducible(o)
	};
	const d = {
		Linux: c.complaints,
		Windows: l.complaints
	};
	return {
		complaints: [],
		warnings: u.warnings,
		notReproducible: notReproducible(o),
		misfits: d
	};
};
// actions/build-stage/src/inputs.ts
const Xr = {
	stage: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.G)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.$)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Mn)),
	config: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.K,
	force: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.G)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.X),
	"on-cancel": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.G)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Z)("cancel", "leave")),
	"dry-run": (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.G)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.X),
	audience: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.U)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Y),
	"github-token": _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.K,
	..._client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.u
};
const Zr = { parent: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.$)(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.q)) };
const Qr = "000000000000";
const readWish = async (e) => {
	const t = e.input;
	const n = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ot)(e, t("config"));
	const r = "file" in n ? n.file : void 0;
	const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.W)(Xr, t);
	const a = r ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.W)(Zr, t) : { values: { parent: void 0 } };
	const o = t("stage");
	const s = "complaints" in n ? void 0 : readStages(e, r, o);
	const c = s && "delivery" in s ? s.delivery.stages.find((e) => e.name === o) : void 0;
	const l = c && r ? ambiguousParent(t("parent"), c, r) : [];
	const { complaints: u, ...d } = await readComponents(e, c?.components ?? []);
	const f = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.et)({
		config: n,
		own: i,
		handed: a,
		delivery: s,
		ambiguous: l,
		complaints: u
	});
	if (!c) throw new Error(`stage ${o} was not read`);
	const { values: p } = f.own;
	return {
		...f.delivery,
		stage: c,
		...d,
		handedOver: f.handed.values.parent,
		fromFile: r !== void 0,
		force: p.force,
		onCancel: p["on-cancel"],
		dryRun: p["dry-run"],
		audience: p.audience ?? "sts.amazonaws.com",
		token: p["github-token"],
		job: p
	};
};
const readStages = (e, t, n) => {
	const r = t ? void 0 : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.lt)(Qr, e.aws.region ?? "us-east-1");
	const i = {
		...e,
		input: (t) => t === "parent" ? "" : e.input(t)
	};
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.st)(t ? i : e, "build-stage", t, { stage: n }, r);
};
const ambiguousParent = (e, { name: t, parent: n }, { path: r }) => e === "" || n.is === "stage" ? [] : [{
	at: { source: "input parent" },
	wrong: `${r} says what the parent of ${t} is, and that is no other stage`,
	allowed: "allowed: the input or the delivery file, not both; or the image of the stage that the file names as the parent"
}];
// actions/build-stage/src/log/documents.ts
const tellDocuments = (e, { warnings: t, notReproducible: n }) => {
	for (const { at: n, wrong: r, allowed: i } of t) (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ft)(e, "warning", `${r}; ${i}`, n, "component document");
	for (const t of n) (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ft)(e, "notice", irreproducibleText(t), t.at, "not reproducible");
};
// packages/aws/src/imagebuilder/cancellation.ts
const cancellation = (e) => {
	const t = new Set();
	return {
		marked: (e) => e.state === "going" && t.has(e.arn) ? {
			...e,
			state: "ending"
		} : e,
		act: async (n) => {
			await e(n);
			t.add(n.arn);
		}
	};
};
const leftBuild = ({ builds: e, acts: t }, n, r) => {
	const { marked: i, act: a } = cancellation(t["cancel-image"]);
	return {
		look: async (t) => {
			return {
				recipe: n,
				since: t?.since ?? r(),
				builds: (await e(n)).map(i)
			};
		},
		act: a
	};
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthSchemeProvider.js
const defaultIAMHttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.vt)(t).operation,
		region: await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__._t)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$1(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "iam",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const defaultIAMHttpAuthSchemeProvider = (e) => {
	const t = [];
	switch (e.operation) {
		default: t.push(createAwsAuthSigv4HttpAuthOption$1(e));
	}
	return t;
};
const resolveHttpAuthSchemeConfig$1 = (e) => {
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__._t)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "iam"
	});
};
const $r = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/package.json
var ei = "3.1169.0";
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/endpoint/bdd.js
const j = "ref";
const M = "authSchemes";
const N = "name";
const P = "signingRegion";
const F = -1;
const ti = true;
const ni = "isSet";
const ri = "PartitionResult";
const I = "stringEquals";
const ii = "booleanEquals";
const ai = "getAttr";
const oi = { [j]: "Endpoint" };
const L = {
	"fn": ai,
	"argv": [{ [j]: ri }, "name"]
};
const si = { [j]: ri };
const ci = { [M]: [{
	[N]: "sigv4",
	[P]: "us-east-1"
}] };
const li = { [M]: [{
	[N]: "sigv4",
	[P]: "cn-north-1"
}] };
const ui = { [M]: [{
	[N]: "sigv4",
	[P]: "us-gov-west-1"
}] };
const di = { [M]: [{
	[N]: "sigv4",
	[P]: "us-iso-east-1"
}] };
const fi = { [M]: [{
	[N]: "sigv4",
	[P]: "us-isob-east-1"
}] };
const pi = { [M]: [{
	[N]: "sigv4",
	[P]: "eu-isoe-west-1"
}] };
const mi = { [M]: [{
	[N]: "sigv4",
	[P]: "us-isof-south-1"
}] };
const hi = { [M]: [{
	[N]: "sigv4",
	[P]: "eusc-de-east-1"
}] };
const gi = { [M]: [{
	[N]: "sigv4",
	[P]: "{PartitionResult#implicitGlobalRegion}"
}] };
const _i = [{ [j]: "Region" }];
const vi = {
	conditions: [
		[ni, [oi]],
		[ni, _i],
		[
			"aws.partition",
			_i,
			ri
		],
		[I, [L, "aws"]],
		[I, [L, "aws-cn"]],
		[I, [L, "aws-us-gov"]],
		[I, [L, "aws-iso"]],
		[ii, [{ [j]: "UseFIPS" }, ti]],
		[ii, [{ [j]: "UseDualStack" }, ti]],
		[I, [L, "aws-iso-b"]],
		[I, [L, "aws-iso-e"]],
		[I, [L, "aws-iso-f"]],
		[I, [L, "aws-eusc"]],
		[ii, [{
			fn: ai,
			argv: [si, "supportsDualStack"]
		}, ti]],
		[ii, [{
			fn: ai,
			argv: [si, "supportsFIPS"]
		}, ti]]
	],
	results: [
		[F],
		[F, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[F, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[oi, {}],
		["https://iam.amazonaws.com", ci],
		["https://iam-fips.amazonaws.com", ci],
		["https://iam.global.api.aws", ci],
		["https://iam-fips.global.api.aws", ci],
		["https://iam.global.api.amazonwebservices.com.cn", li],
		["https://iam-fips.api.amazonwebservices.com.cn", li],
		["https://iam.cn-north-1.amazonaws.com.cn", li],
		["https://iam-fips.amazonaws.com.cn", li],
		["https://iam.us-gov.api.aws", ui],
		["https://iam.us-gov.amazonaws.com", ui],
		["https://iam.us-iso-east-1.c2s.ic.gov", di],
		["https://iam-fips.us-iso-east-1.c2s.ic.gov", di],
		["https://iam.api.aws.ic.gov", di],
		["https://iam-fips.api.aws.ic.gov", di],
		["https://iam.us-isob-east-1.sc2s.sgov.gov", fi],
		["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", fi],
		["https://iam.api.aws.scloud", fi],
		["https://iam-fips.api.aws.scloud", fi],
		["https://iam.eu-isoe-west-1.cloud.adc-e.uk", pi],
		["https://iam-fips.cloud.adc-e.uk", pi],
		["https://iam.api.cloud-aws.adc-e.uk", pi],
		["https://iam-fips.api.cloud-aws.adc-e.uk", pi],
		["https://iam.us-isof-south-1.csp.hci.ic.gov", mi],
		["https://iam-fips.csp.hci.ic.gov", mi],
		["https://iam.api.aws.hci.ic.gov", mi],
		["https://iam-fips.api.aws.hci.ic.gov", mi],
		["https://iam.eusc-de-east-1.amazonaws.eu", hi],
		["https://iam-fips.amazonaws.eu", hi],
		["https://iam.global.api.amazonwebservices.eu", hi],
		["https://iam-fips.api.amazonwebservices.eu", hi],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", gi],
		[F, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", gi],
		[F, "FIPS is enabled but this partition does not support FIPS"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", gi],
		[F, "DualStack is enabled but this partition does not support DualStack"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", gi],
		[F, "Invalid Configuration: Missing Region"]
	]
};
const yi = 2;
const bi = new Int32Array([
	-1,
	1,
	-1,
	0,
	42,
	3,
	1,
	4,
	100000041,
	2,
	5,
	100000041,
	3,
	39,
	6,
	4,
	36,
	7,
	5,
	35,
	8,
	6,
	32,
	9,
	7,
	20,
	10,
	8,
	15,
	11,
	9,
	100000018,
	12,
	10,
	100000022,
	13,
	11,
	100000026,
	14,
	12,
	100000030,
	100000040,
	9,
	100000020,
	16,
	10,
	100000024,
	17,
	11,
	100000028,
	18,
	12,
	100000032,
	19,
	13,
	100000038,
	100000039,
	8,
	26,
	21,
	9,
	100000019,
	22,
	10,
	100000023,
	23,
	11,
	100000027,
	24,
	12,
	100000031,
	25,
	14,
	100000036,
	100000037,
	9,
	100000021,
	27,
	10,
	100000025,
	28,
	11,
	100000029,
	29,
	12,
	100000033,
	30,
	13,
	31,
	100000035,
	14,
	100000034,
	100000035,
	7,
	34,
	33,
	8,
	100000016,
	100000014,
	8,
	100000017,
	100000015,
	8,
	100000012,
	100000013,
	7,
	38,
	37,
	8,
	100000008,
	100000010,
	8,
	100000009,
	100000011,
	7,
	41,
	40,
	8,
	100000006,
	100000004,
	8,
	100000007,
	100000005,
	7,
	100000001,
	43,
	8,
	100000002,
	100000003
]);
const xi = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.G.from(bi, yi, vi.conditions, vi.results);
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/endpoint/endpointResolver.js
const Si = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (e, t = {}) => {
	return Si.get(e, () => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.H)(xi, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.U.aws = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.d;
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/models/IAMServiceException.js
var R = class IAMServiceException extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.rt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, IAMServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/models/errors.js
var Ci = class ConcurrentModificationException extends R {
	static shapeId = "com.amazonaws.iam#ConcurrentModificationException";
	name = "ConcurrentModificationException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
	}
};
var wi = class NoSuchEntityException extends R {
	static shapeId = "com.amazonaws.iam#NoSuchEntityException";
	name = "NoSuchEntityException";
	$fault = "client";
	constructor(e) {
		super({
			name: "NoSuchEntityException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, NoSuchEntityException.prototype);
	}
};
var Ti = class ServiceFailureException extends R {
	static shapeId = "com.amazonaws.iam#ServiceFailureException";
	name = "ServiceFailureException";
	$fault = "server";
	constructor(e) {
		super({
			name: "ServiceFailureException",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, ServiceFailureException.prototype);
	}
};
var Ei = class AccountNotManagementOrDelegatedAdministratorException extends R {
	static shapeId = "com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
	name = "AccountNotManagementOrDelegatedAdministratorException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AccountNotManagementOrDelegatedAdministratorException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AccountNotManagementOrDelegatedAdministratorException.prototype);
		this.Message = e.Message;
	}
};
var Di = class EntityAlreadyExistsException extends R {
	static shapeId = "com.amazonaws.iam#EntityAlreadyExistsException";
	name = "EntityAlreadyExistsException";
	$fault = "client";
	constructor(e) {
		super({
			name: "EntityAlreadyExistsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, EntityAlreadyExistsException.prototype);
	}
};
var Oi = class InvalidInputException extends R {
	static shapeId = "com.amazonaws.iam#InvalidInputException";
	name = "InvalidInputException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidInputException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidInputException.prototype);
	}
};
var ki = class LimitExceededException$1 extends R {
	static shapeId = "com.amazonaws.iam#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(e) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, LimitExceededException$1.prototype);
	}
};
var Ai = class MalformedPolicyDocumentException extends R {
	static shapeId = "com.amazonaws.iam#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(e) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
};
var ji = class NameConflictException extends R {
	static shapeId = "com.amazonaws.iam#NameConflictException";
	name = "NameConflictException";
	$fault = "client";
	constructor(e) {
		super({
			name: "NameConflictException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, NameConflictException.prototype);
	}
};
var Mi = class RoleModifiedException extends R {
	static shapeId = "com.amazonaws.iam#RoleModifiedException";
	name = "RoleModifiedException";
	$fault = "client";
	constructor(e) {
		super({
			name: "RoleModifiedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, RoleModifiedException.prototype);
	}
};
var Ni = class RoleTemplateDisabledException extends R {
	static shapeId = "com.amazonaws.iam#RoleTemplateDisabledException";
	name = "RoleTemplateDisabledException";
	$fault = "client";
	constructor(e) {
		super({
			name: "RoleTemplateDisabledException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, RoleTemplateDisabledException.prototype);
	}
};
var Pi = class UnmodifiableEntityException extends R {
	static shapeId = "com.amazonaws.iam#UnmodifiableEntityException";
	name = "UnmodifiableEntityException";
	$fault = "client";
	constructor(e) {
		super({
			name: "UnmodifiableEntityException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnmodifiableEntityException.prototype);
	}
};
var Fi = class PolicyNotAttachableException extends R {
	static shapeId = "com.amazonaws.iam#PolicyNotAttachableException";
	name = "PolicyNotAttachableException";
	$fault = "client";
	constructor(e) {
		super({
			name: "PolicyNotAttachableException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, PolicyNotAttachableException.prototype);
	}
};
var Ii = class EntityTemporarilyUnmodifiableException extends R {
	static shapeId = "com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
	name = "EntityTemporarilyUnmodifiableException";
	$fault = "client";
	constructor(e) {
		super({
			name: "EntityTemporarilyUnmodifiableException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, EntityTemporarilyUnmodifiableException.prototype);
	}
};
var Li = class InvalidUserTypeException extends R {
	static shapeId = "com.amazonaws.iam#InvalidUserTypeException";
	name = "InvalidUserTypeException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidUserTypeException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidUserTypeException.prototype);
	}
};
var Ri = class PasswordPolicyViolationException extends R {
	static shapeId = "com.amazonaws.iam#PasswordPolicyViolationException";
	name = "PasswordPolicyViolationException";
	$fault = "client";
	constructor(e) {
		super({
			name: "PasswordPolicyViolationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, PasswordPolicyViolationException.prototype);
	}
};
var zi = class OpenIdIdpCommunicationErrorException extends R {
	static shapeId = "com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
	name = "OpenIdIdpCommunicationErrorException";
	$fault = "client";
	constructor(e) {
		super({
			name: "OpenIdIdpCommunicationErrorException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OpenIdIdpCommunicationErrorException.prototype);
	}
};
var Bi = class ServiceNotSupportedException extends R {
	static shapeId = "com.amazonaws.iam#ServiceNotSupportedException";
	name = "ServiceNotSupportedException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ServiceNotSupportedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ServiceNotSupportedException.prototype);
	}
};
var Vi = class DeleteConflictException extends R {
	static shapeId = "com.amazonaws.iam#DeleteConflictException";
	name = "DeleteConflictException";
	$fault = "client";
	constructor(e) {
		super({
			name: "DeleteConflictException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DeleteConflictException.prototype);
	}
};
var Hi = class OrganizationNotFoundException extends R {
	static shapeId = "com.amazonaws.iam#OrganizationNotFoundException";
	name = "OrganizationNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "OrganizationNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OrganizationNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var Ui = class OrganizationNotInAllFeaturesModeException extends R {
	static shapeId = "com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
	name = "OrganizationNotInAllFeaturesModeException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "OrganizationNotInAllFeaturesModeException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype);
		this.Message = e.Message;
	}
};
var Wi = class ServiceAccessNotEnabledException extends R {
	static shapeId = "com.amazonaws.iam#ServiceAccessNotEnabledException";
	name = "ServiceAccessNotEnabledException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ServiceAccessNotEnabledException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ServiceAccessNotEnabledException.prototype);
		this.Message = e.Message;
	}
};
var Gi = class FeatureDisabledException extends R {
	static shapeId = "com.amazonaws.iam#FeatureDisabledException";
	name = "FeatureDisabledException";
	$fault = "client";
	constructor(e) {
		super({
			name: "FeatureDisabledException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, FeatureDisabledException.prototype);
	}
};
var Ki = class InvalidAuthenticationCodeException extends R {
	static shapeId = "com.amazonaws.iam#InvalidAuthenticationCodeException";
	name = "InvalidAuthenticationCodeException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidAuthenticationCodeException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidAuthenticationCodeException.prototype);
	}
};
var qi = class CallerIsNotManagementAccountException extends R {
	static shapeId = "com.amazonaws.iam#CallerIsNotManagementAccountException";
	name = "CallerIsNotManagementAccountException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "CallerIsNotManagementAccountException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CallerIsNotManagementAccountException.prototype);
		this.Message = e.Message;
	}
};
var Ji = class FeatureEnabledException extends R {
	static shapeId = "com.amazonaws.iam#FeatureEnabledException";
	name = "FeatureEnabledException";
	$fault = "client";
	constructor(e) {
		super({
			name: "FeatureEnabledException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, FeatureEnabledException.prototype);
	}
};
var Yi = class ReportGenerationLimitExceededException extends R {
	static shapeId = "com.amazonaws.iam#ReportGenerationLimitExceededException";
	name = "ReportGenerationLimitExceededException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ReportGenerationLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ReportGenerationLimitExceededException.prototype);
	}
};
var Xi = class CredentialReportExpiredException extends R {
	static shapeId = "com.amazonaws.iam#CredentialReportExpiredException";
	name = "CredentialReportExpiredException";
	$fault = "client";
	constructor(e) {
		super({
			name: "CredentialReportExpiredException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CredentialReportExpiredException.prototype);
	}
};
var Zi = class CredentialReportNotPresentException extends R {
	static shapeId = "com.amazonaws.iam#CredentialReportNotPresentException";
	name = "CredentialReportNotPresentException";
	$fault = "client";
	constructor(e) {
		super({
			name: "CredentialReportNotPresentException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CredentialReportNotPresentException.prototype);
	}
};
var Qi = class CredentialReportNotReadyException extends R {
	static shapeId = "com.amazonaws.iam#CredentialReportNotReadyException";
	name = "CredentialReportNotReadyException";
	$fault = "client";
	constructor(e) {
		super({
			name: "CredentialReportNotReadyException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CredentialReportNotReadyException.prototype);
	}
};
var $i = class UnrecognizedPublicKeyEncodingException extends R {
	static shapeId = "com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
	name = "UnrecognizedPublicKeyEncodingException";
	$fault = "client";
	constructor(e) {
		super({
			name: "UnrecognizedPublicKeyEncodingException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnrecognizedPublicKeyEncodingException.prototype);
	}
};
var ea = class PolicyEvaluationException extends R {
	static shapeId = "com.amazonaws.iam#PolicyEvaluationException";
	name = "PolicyEvaluationException";
	$fault = "server";
	constructor(e) {
		super({
			name: "PolicyEvaluationException",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, PolicyEvaluationException.prototype);
	}
};
var ta = class KeyPairMismatchException extends R {
	static shapeId = "com.amazonaws.iam#KeyPairMismatchException";
	name = "KeyPairMismatchException";
	$fault = "client";
	constructor(e) {
		super({
			name: "KeyPairMismatchException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, KeyPairMismatchException.prototype);
	}
};
var na = class MalformedCertificateException extends R {
	static shapeId = "com.amazonaws.iam#MalformedCertificateException";
	name = "MalformedCertificateException";
	$fault = "client";
	constructor(e) {
		super({
			name: "MalformedCertificateException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, MalformedCertificateException.prototype);
	}
};
var ra = class DuplicateCertificateException extends R {
	static shapeId = "com.amazonaws.iam#DuplicateCertificateException";
	name = "DuplicateCertificateException";
	$fault = "client";
	constructor(e) {
		super({
			name: "DuplicateCertificateException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DuplicateCertificateException.prototype);
	}
};
var ia = class InvalidCertificateException extends R {
	static shapeId = "com.amazonaws.iam#InvalidCertificateException";
	name = "InvalidCertificateException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidCertificateException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidCertificateException.prototype);
	}
};
var aa = class DuplicateSSHPublicKeyException extends R {
	static shapeId = "com.amazonaws.iam#DuplicateSSHPublicKeyException";
	name = "DuplicateSSHPublicKeyException";
	$fault = "client";
	constructor(e) {
		super({
			name: "DuplicateSSHPublicKeyException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DuplicateSSHPublicKeyException.prototype);
	}
};
var oa = class InvalidPublicKeyException extends R {
	static shapeId = "com.amazonaws.iam#InvalidPublicKeyException";
	name = "InvalidPublicKeyException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidPublicKeyException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidPublicKeyException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/schemas/schemas_0.js
const sa = "Arn";
const ca = "AccountNotManagementOrDelegatedAdministratorException";
const la = "AttachedPermissionsBoundary";
const ua = "AssumeRolePolicyDocument";
const da = "CreateDate";
const fa = "CallerIsNotManagementAccountException";
const pa = "ConcurrentModificationException";
const ma = "CredentialReportExpiredException";
const ha = "CredentialReportNotPresentException";
const ga = "CredentialReportNotReadyException";
const _a = "Description";
const va = "DeleteConflictException";
const ya = "DuplicateCertificateException";
const ba = "DuplicateSSHPublicKeyException";
const xa = "EntityAlreadyExistsException";
const Sa = "EntityTemporarilyUnmodifiableException";
const Ca = "FeatureDisabledException";
const wa = "FeatureEnabledException";
const Ta = "GetInstanceProfile";
const Ea = "GetInstanceProfileRequest";
const Da = "GetInstanceProfileResponse";
const Oa = "GetRole";
const ka = "GetRoleRequest";
const Aa = "GetRoleResponse";
const ja = "InvalidAuthenticationCodeException";
const Ma = "InvalidCertificateException";
const Na = "InvalidInputException";
const Pa = "InstanceProfile";
const Fa = "InstanceProfileId";
const Ia = "InvalidPublicKeyException";
const La = "InstanceProfileName";
const Ra = "InvalidUserTypeException";
const za = "Key";
const Ba = "KeyPairMismatchException";
const Va = "LimitExceededException";
const Ha = "LastUsedDate";
const Ua = "Message";
const Wa = "MalformedCertificateException";
const Ga = "MalformedPolicyDocumentException";
const Ka = "MaxSessionDuration";
const qa = "NameConflictException";
const Ja = "NoSuchEntityException";
const Ya = "OpenIdIdpCommunicationErrorException";
const Xa = "OrganizationNotFoundException";
const Za = "OrganizationNotInAllFeaturesModeException";
const Qa = "PermissionsBoundary";
const $a = "PermissionsBoundaryArn";
const eo = "PermissionsBoundaryType";
const to = "PolicyEvaluationException";
const no = "PolicyNotAttachableException";
const ro = "PasswordPolicyViolationException";
const io = "Path";
const ao = "Region";
const oo = "ReportGenerationLimitExceededException";
const so = "RoleId";
const co = "RoleLastUsed";
const lo = "RoleModifiedException";
const uo = "RoleName";
const fo = "RoleTemplateDisabledException";
const po = "Role";
const mo = "Roles";
const ho = "ServiceAccessNotEnabledException";
const go = "ServiceFailureException";
const _o = "ServiceNotSupportedException";
const vo = "SourceRoleTemplate";
const yo = "Tags";
const bo = "TemplateArn";
const xo = "TemplateMinorVersion";
const So = "Tag";
const Co = "UnmodifiableEntityException";
const wo = "UnrecognizedPublicKeyEncodingException";
const To = "Value";
const z = "awsQueryError";
const B = "client";
const V = "error";
const H = "httpError";
const U = "message";
const Eo = "roleListType";
const Do = "smithy.ts.sdk.synthetic.com.amazonaws.iam";
const Oo = "server";
const ko = "tagListType";
const W = "com.amazonaws.iam";
const Ao = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__.t(Do);
var jo = [
	-3,
	Do,
	"IAMServiceException",
	0,
	[],
	[]
];
Ao.registerError(jo, R);
const G = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__.t(W);
var Mo = [
	-3,
	W,
	ca,
	{
		[V]: B,
		[H]: 400
	},
	[Ua],
	[0]
];
G.registerError(Mo, Ei);
var No = [
	-3,
	W,
	fa,
	{
		[V]: B,
		[H]: 400
	},
	[Ua],
	[0]
];
G.registerError(No, qi);
var Po = [
	-3,
	W,
	pa,
	{
		[z]: [`ConcurrentModification`, 409],
		[V]: B,
		[H]: 409
	},
	[U],
	[0]
];
G.registerError(Po, Ci);
var Fo = [
	-3,
	W,
	ma,
	{
		[z]: [`ReportExpired`, 410],
		[V]: B,
		[H]: 410
	},
	[U],
	[0]
];
G.registerError(Fo, Xi);
var Io = [
	-3,
	W,
	ha,
	{
		[z]: [`ReportNotPresent`, 410],
		[V]: B,
		[H]: 410
	},
	[U],
	[0]
];
G.registerError(Io, Zi);
var Lo = [
	-3,
	W,
	ga,
	{
		[z]: [`ReportInProgress`, 404],
		[V]: B,
		[H]: 404
	},
	[U],
	[0]
];
G.registerError(Lo, Qi);
var Ro = [
	-3,
	W,
	va,
	{
		[z]: [`DeleteConflict`, 409],
		[V]: B,
		[H]: 409
	},
	[U],
	[0]
];
G.registerError(Ro, Vi);
var zo = [
	-3,
	W,
	ya,
	{
		[z]: [`DuplicateCertificate`, 409],
		[V]: B,
		[H]: 409
	},
	[U],
	[0]
];
G.registerError(zo, ra);
var Bo = [
	-3,
	W,
	ba,
	{
		[z]: [`DuplicateSSHPublicKey`, 400],
		[V]: B,
		[H]: 400
	},
	[U],
	[0]
];
G.registerError(Bo, aa);
var Vo = [
	-3,
	W,
	xa,
	{
		[z]: [`EntityAlreadyExists`, 409],
		[V]: B,
		[H]: 409
	},
	[U],
	[0]
];
G.registerError(Vo, Di);
var Ho = [
	-3,
	W,
	Sa,
	{
		[z]: [`EntityTemporarilyUnmodifiable`, 409],
		[V]: B,
		[H]: 409
	},
	[U],
	[0]
];
G.registerError(Ho, Ii);
var Uo = [
	-3,
	W,
	Ca,
	{
		[z]: [`FeatureDisabled`, 404],
		[V]: B,
		[H]: 404
	},
	[U],
	[0]
];
G.registerError(Uo, Gi);
var Wo = [
	-3,
	W,
	wa,
	{
		[z]: [`FeatureEnabled`, 409],
		[V]: B,
		[H]: 409
	},
	[U],
	[0]
];
G.registerError(Wo, Ji);
var Go = [
	-3,
	W,
	ja,
	{
		[z]: [`InvalidAuthenticationCode`, 403],
		[V]: B,
		[H]: 403
	},
	[U],
	[0]
];
G.registerError(Go, Ki);
var Ko = [
	-3,
	W,
	Ma,
	{
		[z]: [`InvalidCertificate`, 400],
		[V]: B,
		[H]: 400
	},
	[U],
	[0]
];
G.registerError(Ko, ia);
var qo = [
	-3,
	W,
	Na,
	{
		[z]: [`InvalidInput`, 400],
		[V]: B,
		[H]: 400
	},
	[U],
	[0]
];
G.registerError(qo, Oi);
var Jo = [
	-3,
	W,
	Ia,
	{
		[z]: [`InvalidPublicKey`, 400],
		[V]: B,
		[H]: 400
	},
	[U],
	[0]
];
G.registerError(Jo, oa);
var Yo = [
	-3,
	W,
	Ra,
	{
		[z]: [`InvalidUserType`, 400],
		[V]: B,
		[H]: 400
	},
	[U],
	[0]
];
G.registerError(Yo, Li);
var Xo = [
	-3,
	W,
	Ba,
	{
		[z]: [`KeyPairMismatch`, 400],
		[V]: B,
		[H]: 400
	},
	[U],
	[0]
];
G.registerError(Xo, ta);
var Zo = [
	-3,
	W,
	Va,
	{
		[z]: [`LimitExceeded`, 409],
		[V]: B,
		[H]: 409
	},
	[U],
	[0]
];
G.registerError(Zo, ki);
var Qo = [
	-3,
	W,
	Wa,
	{
		[z]: [`MalformedCertificate`, 400],
		[V]: B,
		[H]: 400
	},
	[U],
	[0]
];
G.registerError(Qo, na);
var $o = [
	-3,
	W,
	Ga,
	{
		[z]: [`MalformedPolicyDocument`, 400],
		[V]: B,
		[H]: 400
	},
	[U],
	[0]
];
G.registerError($o, Ai);
var es = [
	-3,
	W,
	qa,
	{
		[z]: [`NameConflict`, 409],
		[V]: B,
		[H]: 409
	},
	[U],
	[0]
];
G.registerError(es, ji);
var ts = [
	-3,
	W,
	Ja,
	{
		[z]: [`NoSuchEntity`, 404],
		[V]: B,
		[H]: 404
	},
	[U],
	[0]
];
G.registerError(ts, wi);
var ns = [
	-3,
	W,
	Ya,
	{
		[z]: [`OpenIdIdpCommunicationError`, 400],
		[V]: B,
		[H]: 400
	},
	[U],
	[0]
];
G.registerError(ns, zi);
var rs = [
	-3,
	W,
	Xa,
	{
		[V]: B,
		[H]: 400
	},
	[Ua],
	[0]
];
G.registerError(rs, Hi);
var is = [
	-3,
	W,
	Za,
	{
		[V]: B,
		[H]: 400
	},
	[Ua],
	[0]
];
G.registerError(is, Ui);
var as = [
	-3,
	W,
	ro,
	{
		[z]: [`PasswordPolicyViolation`, 400],
		[V]: B,
		[H]: 400
	},
	[U],
	[0]
];
G.registerError(as, Ri);
var os = [
	-3,
	W,
	to,
	{
		[z]: [`PolicyEvaluation`, 500],
		[V]: Oo,
		[H]: 500
	},
	[U],
	[0]
];
G.registerError(os, ea);
var ss = [
	-3,
	W,
	no,
	{
		[z]: [`PolicyNotAttachable`, 400],
		[V]: B,
		[H]: 400
	},
	[U],
	[0]
];
G.registerError(ss, Fi);
var cs = [
	-3,
	W,
	oo,
	{
		[z]: [`ReportGenerationLimitExceeded`, 409],
		[V]: B,
		[H]: 409
	},
	[U],
	[0]
];
G.registerError(cs, Yi);
var ls = [
	-3,
	W,
	lo,
	{
		[z]: [`RoleModified`, 409],
		[V]: B,
		[H]: 409
	},
	[U],
	[0]
];
G.registerError(ls, Mi);
var us = [
	-3,
	W,
	fo,
	{
		[z]: [`RoleTemplateDisabled`, 400],
		[V]: B,
		[H]: 400
	},
	[U],
	[0]
];
G.registerError(us, Ni);
var ds = [
	-3,
	W,
	ho,
	{
		[V]: B,
		[H]: 400
	},
	[Ua],
	[0]
];
G.registerError(ds, Wi);
var fs = [
	-3,
	W,
	go,
	{
		[z]: [`ServiceFailure`, 500],
		[V]: Oo,
		[H]: 500
	},
	[U],
	[0]
];
G.registerError(fs, Ti);
var ps = [
	-3,
	W,
	_o,
	{
		[z]: [`NotSupportedService`, 404],
		[V]: B,
		[H]: 404
	},
	[U],
	[0]
];
G.registerError(ps, Bi);
var ms = [
	-3,
	W,
	Co,
	{
		[z]: [`UnmodifiableEntity`, 400],
		[V]: B,
		[H]: 400
	},
	[U],
	[0]
];
G.registerError(ms, Pi);
var hs = [
	-3,
	W,
	wo,
	{
		[z]: [`UnrecognizedPublicKeyEncoding`, 400],
		[V]: B,
		[H]: 400
	},
	[U],
	[0]
];
G.registerError(hs, $i);
const gs = [Ao, G];
var _s = [
	3,
	W,
	la,
	0,
	[eo, $a],
	[0, 0]
];
var vs = [
	3,
	W,
	Ea,
	0,
	[La],
	[0],
	1
];
var ys = [
	3,
	W,
	Da,
	0,
	[Pa],
	[() => Ss],
	1
];
var bs = [
	3,
	W,
	ka,
	0,
	[uo],
	[0],
	1
];
var xs = [
	3,
	W,
	Aa,
	0,
	[po],
	[() => Cs],
	1
];
var Ss = [
	3,
	W,
	Pa,
	0,
	[
		io,
		La,
		Fa,
		sa,
		da,
		mo,
		yo
	],
	[
		0,
		0,
		0,
		0,
		4,
		() => Ds,
		() => Os
	],
	6
];
var Cs = [
	3,
	W,
	po,
	0,
	[
		io,
		uo,
		so,
		sa,
		da,
		ua,
		_a,
		Ka,
		Qa,
		yo,
		co,
		vo
	],
	[
		0,
		0,
		0,
		0,
		4,
		0,
		0,
		1,
		() => _s,
		() => Os,
		() => ws,
		() => Ts
	],
	5
];
var ws = [
	3,
	W,
	co,
	0,
	[Ha, ao],
	[4, 0]
];
var Ts = [
	3,
	W,
	vo,
	0,
	[bo, xo],
	[0, 1],
	2
];
var Es = [
	3,
	W,
	So,
	0,
	[za, To],
	[0, 0],
	2
];
var Ds = [
	1,
	W,
	Eo,
	0,
	() => Cs
];
var Os = [
	1,
	W,
	ko,
	0,
	() => Es
];
var ks = [
	9,
	W,
	Ta,
	0,
	() => vs,
	() => ys
];
var As = [
	9,
	W,
	Oa,
	0,
	() => bs,
	() => xs
];
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$3 = (e) => {
	return {
		apiVersion: "2010-05-08",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.bt,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.yt,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.o()
		}],
		logger: e?.logger ?? new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.Q(),
		protocol: e?.protocol ?? _AwsQueryProtocol_DeIlxZsE_js__WEBPACK_IMPORTED_MODULE_11__.t,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.iam",
			errorTypeRegistries: gs,
			xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
			version: "2010-05-08",
			serviceTarget: "AWSIdentityManagementV20100508"
		},
		serviceId: e?.serviceId ?? "IAM",
		sha256: e?.sha256 ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (e) => {
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.tt)(process.version);
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.q)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.nt);
	const n = getRuntimeConfig$3(e);
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.xt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.mt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_8__.i,
		defaultSocketTimeout: (0,_FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_7__.i)(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.p)({
			serviceId: n.serviceId,
			clientVersion: ei
		}),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.X, {
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.Y,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_10__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)({
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_10__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.ut, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.lt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$1 = (e) => {
	const t = e.httpAuthSchemes;
	let n = e.httpAuthSchemeProvider;
	let r = e.credentials;
	return {
		setHttpAuthScheme(e) {
			const n = t.findIndex((t) => t.schemeId === e.schemeId);
			if (n === -1) t.push(e);
			else t.splice(n, 1, e);
		},
		httpAuthSchemes() {
			return t;
		},
		setHttpAuthSchemeProvider(e) {
			n = e;
		},
		httpAuthSchemeProvider() {
			return n;
		},
		setCredentials(e) {
			r = e;
		},
		credentials() {
			return r;
		}
	};
};
const resolveHttpAuthRuntimeConfig$1 = (e) => {
	return {
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	};
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (e, t) => {
	const n = Object.assign((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.l)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.$)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.A)(e), getHttpAuthExtensionConfiguration$1(e));
	t.forEach((e) => e.configure(n));
	return Object.assign(e, (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.u)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.et)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.j)(n), resolveHttpAuthRuntimeConfig$1(n));
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/IAMClient.js
var IAMClient = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.ct {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig$2(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters$1(t);
		const r = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.b)(n);
		const i = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.v)(r);
		const a = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.J)(i);
		const o = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.O)(a);
		const s = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.V)(o);
		const c = resolveHttpAuthSchemeConfig$1(s);
		const l = resolveRuntimeExtensions$1(c, e?.extensions || []);
		this.config = l;
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/commandBuilder.js
const js = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.Z)($r, "AWSIdentityManagementV20100508", "IAMClient", _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B);
const Ms = {};
const _mw0$1 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/commands/GetInstanceProfileCommand.js
var GetInstanceProfileCommand = class extends js(Ms, _mw0$1, "GetInstanceProfile", ks) {};
// node_modules/.pnpm/@aws-sdk+client-iam@3.1169.0/node_modules/@aws-sdk/client-iam/dist-es/commands/GetRoleCommand.js
var GetRoleCommand = class extends js(Ms, _mw0$1, "GetRole", As) {};
// packages/aws/src/iam/client.ts
const Ns = "AWSServiceRoleForImageBuilder";
const iam = (e) => {
	const t = new IAMClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_8__.n)(e));
	return {
		async instanceProfile(e) {
			const n = await ifThere(t.send(new GetInstanceProfileCommand({ InstanceProfileName: e })));
			return n && { roles: (n.InstanceProfile?.Roles ?? []).flatMap(({ RoleName: e }) => e ?? []) };
		},
		hasImageBuilderRole: async () => await ifThere(t.send(new GetRoleCommand({ RoleName: Ns }))) !== void 0
	};
};
const ifThere = async (e) => {
	try {
		return await e;
	} catch (e) {
		if (e instanceof wi) return void 0;
		throw e;
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-config-resolver/EventStreamSerdeConfig.js
const resolveEventStreamSerdeConfig = (e) => Object.assign(e, { eventStreamMarshaller: e.eventStreamSerdeProvider(e) });
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.vt)(t).operation,
		region: await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__._t)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "logs",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const defaultCloudWatchLogsHttpAuthSchemeProvider = (e) => {
	const t = [];
	switch (e.operation) {
		default: t.push(createAwsAuthSigv4HttpAuthOption(e));
	}
	return t;
};
const resolveHttpAuthSchemeConfig = (e) => {
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__._t)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "logs"
	});
};
const Ps = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/package.json
var Fs = "3.1169.0";
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/bdd.js
const Is = "ref";
const K = -1;
const Ls = true;
const Rs = "isSet";
const zs = "PartitionResult";
const Bs = "booleanEquals";
const Vs = "getAttr";
const Hs = "stringEquals";
const Us = { [Is]: "Endpoint" };
const Ws = { [Is]: zs };
const Gs = { [Is]: "Region" };
const q = {};
const Ks = [Gs];
const qs = {
	conditions: [
		[Rs, [Us]],
		[Rs, Ks],
		[
			"aws.partition",
			Ks,
			zs
		],
		[Bs, [{ [Is]: "UseFIPS" }, Ls]],
		[Bs, [{ [Is]: "UseDualStack" }, Ls]],
		[Bs, [{
			fn: Vs,
			argv: [Ws, "supportsDualStack"]
		}, Ls]],
		[Bs, [{
			fn: Vs,
			argv: [Ws, "supportsFIPS"]
		}, Ls]],
		[Hs, [Gs, "us-gov-east-1"]],
		[Hs, [Gs, "us-gov-west-1"]]
	],
	results: [
		[K],
		[K, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[K, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[Us, q],
		["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", q],
		[K, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://logs.us-gov-east-1.amazonaws.com", q],
		["https://logs.us-gov-west-1.amazonaws.com", q],
		["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", q],
		[K, "FIPS is enabled but this partition does not support FIPS"],
		["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", q],
		[K, "DualStack is enabled but this partition does not support DualStack"],
		["https://logs.{Region}.{PartitionResult#dnsSuffix}", q],
		[K, "Invalid Configuration: Missing Region"]
	]
};
const Js = 2;
const Ys = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	8,
	6,
	4,
	7,
	100000012,
	5,
	100000010,
	100000011,
	4,
	12,
	9,
	6,
	10,
	100000009,
	7,
	100000006,
	11,
	8,
	100000007,
	100000008,
	5,
	13,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]);
const Xs = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.G.from(Ys, Js, qs.conditions, qs.results);
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/endpointResolver.js
const Zs = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (e, t = {}) => {
	return Zs.get(e, () => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.H)(Xs, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.U.aws = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.d;
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/CloudWatchLogsServiceException.js
var J = class CloudWatchLogsServiceException extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.rt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, CloudWatchLogsServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/errors.js
var Qs = class AccessDeniedException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	constructor(e) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
	}
};
var $s = class InvalidParameterException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
	}
};
var ec = class OperationAbortedException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#OperationAbortedException";
	name = "OperationAbortedException";
	$fault = "client";
	constructor(e) {
		super({
			name: "OperationAbortedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OperationAbortedException.prototype);
	}
};
var tc = class ResourceNotFoundException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
};
var nc = class ServiceUnavailableException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
	name = "ServiceUnavailableException";
	$fault = "server";
	constructor(e) {
		super({
			name: "ServiceUnavailableException",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
	}
};
var rc = class InternalServerException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#InternalServerException";
	name = "InternalServerException";
	$fault = "server";
	constructor(e) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...e
		});
		Object.setPrototypeOf(this, InternalServerException.prototype);
	}
};
var ic = class ThrottlingException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#ThrottlingException";
	name = "ThrottlingException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
	}
};
var ac = class ValidationException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#ValidationException";
	name = "ValidationException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ValidationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
	}
};
var oc = class InvalidOperationException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidOperationException";
	name = "InvalidOperationException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidOperationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidOperationException.prototype);
	}
};
var sc = class ConflictException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#ConflictException";
	name = "ConflictException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ConflictException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
	}
};
var cc = class ServiceQuotaExceededException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
	name = "ServiceQuotaExceededException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
	}
};
var lc = class LimitExceededException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(e) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
};
var uc = class ResourceAlreadyExistsException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
	name = "ResourceAlreadyExistsException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ResourceAlreadyExistsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
	}
};
var dc = class DataAlreadyAcceptedException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
	name = "DataAlreadyAcceptedException";
	$fault = "client";
	expectedSequenceToken;
	constructor(e) {
		super({
			name: "DataAlreadyAcceptedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DataAlreadyAcceptedException.prototype);
		this.expectedSequenceToken = e.expectedSequenceToken;
	}
};
var fc = class InternalStreamingException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#InternalStreamingException";
	name = "InternalStreamingException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InternalStreamingException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InternalStreamingException.prototype);
	}
};
var pc = class InvalidSequenceTokenException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
	name = "InvalidSequenceTokenException";
	$fault = "client";
	expectedSequenceToken;
	constructor(e) {
		super({
			name: "InvalidSequenceTokenException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidSequenceTokenException.prototype);
		this.expectedSequenceToken = e.expectedSequenceToken;
	}
};
var mc = class UnrecognizedClientException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
	name = "UnrecognizedClientException";
	$fault = "client";
	constructor(e) {
		super({
			name: "UnrecognizedClientException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnrecognizedClientException.prototype);
	}
};
var hc = class SessionStreamingException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#SessionStreamingException";
	name = "SessionStreamingException";
	$fault = "client";
	constructor(e) {
		super({
			name: "SessionStreamingException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, SessionStreamingException.prototype);
	}
};
var gc = class SessionTimeoutException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#SessionTimeoutException";
	name = "SessionTimeoutException";
	$fault = "client";
	constructor(e) {
		super({
			name: "SessionTimeoutException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, SessionTimeoutException.prototype);
	}
};
var _c = class MalformedQueryException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#MalformedQueryException";
	name = "MalformedQueryException";
	$fault = "client";
	queryCompileError;
	constructor(e) {
		super({
			name: "MalformedQueryException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, MalformedQueryException.prototype);
		this.queryCompileError = e.queryCompileError;
	}
};
var vc = class TooManyTagsException extends J {
	static shapeId = "com.amazonaws.cloudwatchlogs#TooManyTagsException";
	name = "TooManyTagsException";
	$fault = "client";
	resourceName;
	constructor(e) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TooManyTagsException.prototype);
		this.resourceName = e.resourceName;
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/schemas/schemas_0.js
const yc = "AccessDeniedException";
const bc = "ConflictException";
const xc = "DataAlreadyAcceptedException";
const Sc = "GetLogEvents";
const Cc = "GetLogEventsRequest";
const wc = "GetLogEventsResponse";
const Tc = "InvalidOperationException";
const Ec = "InvalidParameterException";
const Dc = "InternalServerException";
const Oc = "InternalStreamingException";
const kc = "InvalidSequenceTokenException";
const Ac = "LimitExceededException";
const jc = "MalformedQueryException";
const Mc = "OperationAbortedException";
const Nc = "OutputLogEvent";
const Pc = "OutputLogEvents";
const Fc = "QueryCompileError";
const Ic = "QueryCompileErrorLocation";
const Lc = "ResourceAlreadyExistsException";
const Rc = "ResourceNotFoundException";
const zc = "ServiceQuotaExceededException";
const Bc = "SessionStreamingException";
const Vc = "SessionTimeoutException";
const Hc = "ServiceUnavailableException";
const Uc = "ThrottlingException";
const Wc = "TooManyTagsException";
const Gc = "UnrecognizedClientException";
const Kc = "ValidationException";
const Y = "client";
const X = "error";
const qc = "endCharOffset";
const Jc = "expectedSequenceToken";
const Yc = "endTime";
const Xc = "events";
const Zc = "httpError";
const Qc = "ingestionTime";
const $c = "logGroupIdentifier";
const el = "logGroupName";
const tl = "logStreamName";
const nl = "limit";
const rl = "location";
const Z = "message";
const il = "nextBackwardToken";
const al = "nextForwardToken";
const ol = "nextToken";
const sl = "queryCompileError";
const cl = "resourceName";
const ll = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
const ul = "startCharOffset";
const dl = "startFromHead";
const fl = "startTime";
const pl = "server";
const ml = "timestamp";
const hl = "unmask";
const Q = "com.amazonaws.cloudwatchlogs";
const gl = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__.t(ll);
var _l = [
	-3,
	ll,
	"CloudWatchLogsServiceException",
	0,
	[],
	[]
];
gl.registerError(_l, J);
const $ = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__.t(Q);
var vl = [
	-3,
	Q,
	yc,
	{ [X]: Y },
	[Z],
	[0]
];
$.registerError(vl, Qs);
var yl = [
	-3,
	Q,
	bc,
	{ [X]: Y },
	[Z],
	[0]
];
$.registerError(yl, sc);
var bl = [
	-3,
	Q,
	xc,
	{ [X]: Y },
	[Jc, Z],
	[0, 0]
];
$.registerError(bl, dc);
var xl = [
	-3,
	Q,
	Dc,
	{
		[X]: pl,
		[Zc]: 500
	},
	[Z],
	[0]
];
$.registerError(xl, rc);
var Sl = [
	-3,
	Q,
	Oc,
	{ [X]: Y },
	[Z],
	[0]
];
$.registerError(Sl, fc);
var Cl = [
	-3,
	Q,
	Tc,
	{ [X]: Y },
	[Z],
	[0]
];
$.registerError(Cl, oc);
var wl = [
	-3,
	Q,
	Ec,
	{ [X]: Y },
	[Z],
	[0]
];
$.registerError(wl, $s);
var Tl = [
	-3,
	Q,
	kc,
	{ [X]: Y },
	[Jc, Z],
	[0, 0]
];
$.registerError(Tl, pc);
var El = [
	-3,
	Q,
	Ac,
	{ [X]: Y },
	[Z],
	[0]
];
$.registerError(El, lc);
var Dl = [
	-3,
	Q,
	jc,
	{ [X]: Y },
	[sl, Z],
	[() => Ul, 0]
];
$.registerError(Dl, _c);
var Ol = [
	-3,
	Q,
	Mc,
	{ [X]: Y },
	[Z],
	[0]
];
$.registerError(Ol, ec);
var kl = [
	-3,
	Q,
	Lc,
	{ [X]: Y },
	[Z],
	[0]
];
$.registerError(kl, uc);
var Al = [
	-3,
	Q,
	Rc,
	{ [X]: Y },
	[Z],
	[0]
];
$.registerError(Al, tc);
var jl = [
	-3,
	Q,
	zc,
	{ [X]: Y },
	[Z],
	[0]
];
$.registerError(jl, cc);
var Ml = [
	-3,
	Q,
	Hc,
	{ [X]: pl },
	[Z],
	[0]
];
$.registerError(Ml, nc);
var Nl = [
	-3,
	Q,
	Bc,
	{ [X]: Y },
	[Z],
	[0]
];
$.registerError(Nl, hc);
var Pl = [
	-3,
	Q,
	Vc,
	{ [X]: Y },
	[Z],
	[0]
];
$.registerError(Pl, gc);
var Fl = [
	-3,
	Q,
	Uc,
	{ [X]: Y },
	[Z],
	[0]
];
$.registerError(Fl, ic);
var Il = [
	-3,
	Q,
	Wc,
	{
		[X]: Y,
		[Zc]: 400
	},
	[Z, cl],
	[0, 0]
];
$.registerError(Il, vc);
var Ll = [
	-3,
	Q,
	Gc,
	{ [X]: Y },
	[Z],
	[0]
];
$.registerError(Ll, mc);
var Rl = [
	-3,
	Q,
	Kc,
	{ [X]: Y },
	[Z],
	[0]
];
$.registerError(Rl, ac);
const zl = [gl, $];
var Bl = [
	3,
	Q,
	Cc,
	0,
	[
		tl,
		el,
		$c,
		fl,
		Yc,
		ol,
		nl,
		dl,
		hl
	],
	[
		0,
		0,
		0,
		1,
		1,
		0,
		1,
		2,
		2
	],
	1
];
var Vl = [
	3,
	Q,
	wc,
	0,
	[
		Xc,
		al,
		il
	],
	[
		() => Gl,
		0,
		0
	]
];
var Hl = [
	3,
	Q,
	Nc,
	0,
	[
		ml,
		Z,
		Qc
	],
	[
		1,
		0,
		1
	]
];
var Ul = [
	3,
	Q,
	Fc,
	0,
	[rl, Z],
	[() => Wl, 0]
];
var Wl = [
	3,
	Q,
	Ic,
	0,
	[ul, qc],
	[1, 1]
];
var Gl = [
	1,
	Q,
	Pc,
	0,
	() => Hl
];
var Kl = [
	9,
	Q,
	Sc,
	0,
	() => Bl,
	() => Vl
];
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (e) => {
	return {
		apiVersion: "2014-03-28",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.bt,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.yt,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.o()
		}],
		logger: e?.logger ?? new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.Q(),
		protocol: e?.protocol ?? _paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.r,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudwatchlogs",
			errorTypeRegistries: zl,
			xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
			version: "2014-03-28",
			serviceTarget: "Logs_20140328"
		},
		serviceId: e?.serviceId ?? "CloudWatch Logs",
		sha256: e?.sha256 ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_6__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.js
const getRuntimeConfig = (e) => {
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.tt)(process.version);
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.q)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.nt);
	const n = getRuntimeConfig$1(e);
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.xt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.mt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_8__.i,
		defaultSocketTimeout: (0,_FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_7__.i)(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.p)({
			serviceId: n.serviceId,
			clientVersion: Fs
		}),
		eventStreamSerdeProvider: e?.eventStreamSerdeProvider ?? _event_streams_BuVZvizF_js__WEBPACK_IMPORTED_MODULE_12__.n,
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.X, {
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.Y,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_10__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)({
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_10__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.ut, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.lt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_9__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (e) => {
	const t = e.httpAuthSchemes;
	let n = e.httpAuthSchemeProvider;
	let r = e.credentials;
	return {
		setHttpAuthScheme(e) {
			const n = t.findIndex((t) => t.schemeId === e.schemeId);
			if (n === -1) t.push(e);
			else t.splice(n, 1, e);
		},
		httpAuthSchemes() {
			return t;
		},
		setHttpAuthSchemeProvider(e) {
			n = e;
		},
		httpAuthSchemeProvider() {
			return n;
		},
		setCredentials(e) {
			r = e;
		},
		credentials() {
			return r;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (e) => {
	return {
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	};
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (e, t) => {
	const n = Object.assign((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.l)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.$)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.A)(e), getHttpAuthExtensionConfiguration(e));
	t.forEach((e) => e.configure(n));
	return Object.assign(e, (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.u)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.et)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.j)(n), resolveHttpAuthRuntimeConfig(n));
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/CloudWatchLogsClient.js
var CloudWatchLogsClient = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.ct {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters(t);
		const r = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.b)(n);
		const i = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.v)(r);
		const a = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.J)(i);
		const o = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.O)(a);
		const s = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.V)(o);
		const c = resolveEventStreamSerdeConfig(s);
		const l = resolveHttpAuthSchemeConfig(c);
		const u = resolveRuntimeExtensions(l, e?.extensions || []);
		this.config = u;
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commandBuilder.js
const ql = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.Z)(Ps, "Logs_20140328", "CloudWatchLogsClient", _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_5__.B);
const Jl = {};
const _mw0 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/GetLogEventsCommand.js
var GetLogEventsCommand = class extends ql(Jl, _mw0, "GetLogEvents", Kl) {};
// node_modules/.pnpm/@aws-sdk+client-cloudwatch-logs@3.1169.0/node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/pagination/GetLogEventsPaginator.js
const Yl = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_13__.a)(CloudWatchLogsClient, GetLogEventsCommand, "nextToken", "nextForwardToken", "limit");
// packages/aws/src/logs/client.ts
const logs = (e) => {
	const t = new CloudWatchLogsClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_8__.n)(e));
	return { async after(e, n, r, i) {
		const a = [];
		const o = {
			client: t,
			startingToken: r,
			stopOnSameToken: true
		};
		let s = r;
		let c = 0;
		try {
			for await (const t of Yl(o, {
				logGroupName: e,
				logStreamName: n,
				startFromHead: true
			})) {
				a.push(...(t.events ?? []).flatMap(linesOf));
				s = t.nextForwardToken;
				if (++c >= i) break;
			}
		} catch (e) {
			if (!(e instanceof tc)) throw e;
		}
		return {
			lines: a,
			cursor: s
		};
	} };
};
const linesOf = ({ message: e, timestamp: t = 0 }) => (e ?? "").split(/\r\n|\n|\r/).map((e) => ({
	at: t,
	text: e
}));
// packages/aws/src/stage/builds.ts
const recipeOf = (e) => (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.U)(e, (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.T)(e, _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.o));
const readBuilds = async (e, t, n) => {
	const r = await e.imageBuilder.builds(recipeOf(t));
	const i = r.some(isUnderWay) ? [] : r.flatMap((t) => amiHere(e, t) ?? []);
	const a = await e.ec2.visibleImages([...n, ...i]);
	return {
		facts: r,
		images: new Map(a.map((e) => [e.id, e]))
	};
};
const isUnderWay = ({ state: e }) => e === "going";
const amiHere = ({ region: e, account: t }, { state: n, amis: r }) => n === "available" ? r.find((n) => n.region === e && n.account === t)?.id : void 0;
const withoutAmi = (e) => ({
	...e,
	ami: void 0,
	scan: void 0,
	copies: void 0,
	undistributed: void 0
});
const withAmis = (e, { facts: t, images: n }) => t.map((r) => {
	const i = t.some(isUnderWay) ? void 0 : amiHere(e, r);
	if (i === void 0) return withoutAmi(r);
	const { name: a = "", state: o, scan: s } = n.get(i) ?? {};
	const c = o === void 0 || o === "pending";
	return {
		...withoutAmi(r),
		ami: {
			id: i,
			name: a,
			state: o === "available" ? "available" : c ? "unseen" : "unusable"
		},
		scan: s
	};
});
const asBefore = (e, t) => e.map((e) => {
	const n = t.find(({ arn: t }) => t === e.arn);
	if (!n) return e;
	return {
		...e,
		scan: e.scan ?? n.scan,
		undistributed: e.state === "failed" && n.state === "failed" ? n.undistributed : void 0
	};
});
// packages/aws/src/stage/parent-image.ts
const Xl = "Ec2ImageBuilderArn";
const refused = (e, t) => new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_4__.i("build.parent", e, t);
const parentId = async (e, t) => {
	const { parent: n, handedOver: r } = t;
	switch (n.is) {
		case "ami": return n.id;
		case "parameter": return ofParameter(e, n.name);
		case "image": return ofImage(e, n.arn, t.region);
		case "product": return ofProduct(e, n.id);
		case "stage": return r ?? await newestOfStage(e, t, n.stage);
	}
};
const ofParameter = async ({ ssm: e }, t) => {
	const n = await e.value(t);
	if (n === void 0) throw refused(`There is no SSM parameter ${t}.`);
	if (!/^ami-[0-9a-f]+$/.test(n)) throw refused(`SSM parameter ${t} holds no AMI id.`);
	return n;
};
const ofProduct = async (e, t) => {
	const n = await e.ssm.value(`/aws/service/marketplace/${t}/latest`);
	if (n !== void 0 && /^ami-[0-9a-f]+$/.test(n)) return n;
	throw refused(`AWS Marketplace has no public parameter for the newest AMI of product ${t}.`, "Correct the product id, or give the AMI id that the launch page of the product shows for this region as `parent`.");
};
const ofImage = async ({ imageBuilder: e }, t, n) => {
	const r = await e.image(t);
	if (!r) throw refused(`There is no Image Builder image ${t}.`);
	const i = r.state === "available" ? [r] : await e.builds(r.name);
	const a = newestMeantBy(t, i, n);
	if (!a) throw refused(`Image Builder image ${t} has no available build with an AMI in ${n}.`);
	return a.id;
};
const newestOfStage = async ({ ec2: e, imageBuilder: t }, { family: n, architecture: r }, i) => {
	const a = await e.images([
		{
			name: `tag:${_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.k}`,
			values: [n]
		},
		{
			name: `tag:${_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.N}`,
			values: [i]
		},
		{
			name: `tag:${_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.D}`,
			values: [r]
		}
	]);
	for (const { id: e, tags: n } of [...a].sort((e, t) => t.created - e.created)) if ((await t.image(n.get(Xl) ?? ""))?.state === "available") return e;
	return { unseen: `Stage ${i} of family ${n} has no available image for ${r}.` };
};
// packages/aws/src/stage/ingredients.ts
const resolveIngredients = async (e, t) => {
	const n = await parentId(e, t);
	if (typeof n !== "string") return n;
	const { imageBuilder: r } = e;
	const { family: i, stage: a, architecture: o, volumes: s } = t;
	return {
		family: i,
		stage: a,
		architecture: o,
		parent: n,
		components: await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._)(t.components.map((e) => resolveComponent(r, e))),
		volumes: s,
		workflows: await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._)(t.workflows.map((e) => resolveWorkflow(r, e)))
	};
};
const resolveComponent = async (e, t) => {
	if (t.is === "own") return t;
	const { from: n } = t;
	const r = n.is === "arn" ? n.arn : e.amazonComponent(n.name, n.version);
	const i = await e.component(r);
	if (i !== void 0) return {
		is: "foreign",
		...i,
		parameters: {}
	};
	throw new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_4__.i("build.component", n.is === "arn" ? `There is no component ${r}, or it is not shared with this account.` : `There is no component amazon:${n.name}${n.version === void 0 ? "" : `@${n.version}`}: Image Builder does not know ${r}.`);
};
const resolveWorkflow = async (e, t) => {
	const n = await e.workflow(t.arn);
	if (n === void 0) throw new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_4__.i("build.workflow", `There is no workflow ${t.arn}.`);
	return {
		...t,
		arn: n
	};
};
// packages/aws/src/stage/distribution.ts
const isUndistributed = async ({ imageBuilder: e }, { arn: t }, n) => {
	const r = n?.arn === t ? n.workflows : void 0;
	return onlyDistributionFailed(r ?? await e.workflows(t, () => false));
};
const copiesOf = (e, t, n, r) => {
	const i = r.builds.find(({ arn: e }) => e === n.arn)?.copies;
	const a = {
		image: n.ami?.id ?? "",
		name: n.ami?.name ?? "",
		region: e.region,
		fingerprint: t.fingerprint
	};
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._)(t.cells.map(async (r) => {
		const o = i?.find((e) => isIn(r, e))?.since ?? e.now();
		const s = n.amis.find((e) => isIn(r, e))?.id ?? "";
		if (r.account !== e.account) return {
			...r,
			id: s,
			state: s === "" ? "missing" : "believed",
			shared: void 0,
			since: o
		};
		const c = e.copiesIn(r.region);
		const { id: l, state: u, copied: d } = r.region === e.region ? homeCopy(a.image) : await copyIn(c, s, a);
		const f = u === "available" && (d || t.permissions === "all");
		return {
			...r,
			id: l,
			state: u,
			shared: f ? await isShared(c, l, t.launchedBy) : void 0,
			since: o
		};
	}));
};
const isIn = (e, { region: t, account: n }) => t === e.region && n === e.account;
const homeCopy = (e) => ({
	id: e,
	state: "available",
	copied: false
});
const Zl = {
	available: "available",
	pending: "pending",
	transient: "pending"
};
const stateOf = ({ state: e }) => Zl[e] ?? "failed";
const copyIn = async (e, t, n) => {
	const r = t === "" ? void 0 : await e.own(t);
	if (r && stateOf(r) !== "failed") return {
		id: t,
		state: stateOf(r),
		copied: false
	};
	const i = (await e.descendants(n.image, n.region)).filter(({ facts: e, fromInstance: t }) => !t && (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.an)(e, n) && e.state !== "deregistered");
	const a = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.on)(i.map(({ facts: e }) => e)) ?? i[0]?.facts;
	if (!a) return {
		id: t,
		state: r ? "failed" : t === "" ? "missing" : "unseen",
		copied: false
	};
	return {
		id: a.id,
		state: stateOf(a),
		copied: true
	};
};
const isShared = async (e, t, n) => {
	if (n.length === 0) return true;
	const { launch: r } = await e.permissions(t, [], false);
	return n.every((e) => r.has(e));
};
// packages/aws/src/stage/preflight.ts
const lookAtPreflight = async (e, t) => {
	const n = await launchSettings(e, t.infrastructure);
	const { instanceTypes: r = [], subnet: i, securityGroups: a = [], instanceProfile: o } = "missing" in n ? Ql : n;
	const s = i === void 0 ? void 0 : looked(e.ec2.subnet(i));
	const [c, l, u, d, f, p, m, ee] = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._)([
		r.length === 0 ? $l : looked(e.ec2.instanceTypes(r)),
		offeredAt(e, await s, r),
		s ?? { seen: void 0 },
		a.length === 0 ? $l : looked(e.ec2.securityGroups(a)),
		o === void 0 ? { seen: void 0 } : looked(e.iam.instanceProfile(o)),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._)(keysOf(t.volumes).map((t) => lookAtVolumeKey(e, t))),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._)(t.distributionKeys.map((t) => lookAtKey(e, t))),
		looked(e.iam.hasImageBuilderRole())
	]);
	return {
		launch: n,
		instanceTypes: c,
		offered: l,
		subnet: u,
		securityGroups: d,
		instanceProfile: f,
		keys: p,
		distributionKeys: m,
		serviceLinkedRole: ee
	};
};
const Ql = {};
const $l = { seen: [] };
const looked = async (e) => {
	try {
		return { seen: await e };
	} catch (e) {
		if ((0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_15__.r)(e)) return { notLookedAt: e.message };
		throw e;
	}
};
const launchSettings = async ({ imageBuilder: e }, t) => t.is === "inline" ? t : await e.givenInfrastructure(t.arn) ?? { missing: t.arn };
const offeredAt = async ({ ec2: e }, t, n) => {
	const r = t && "seen" in t ? t.seen?.zone : void 0;
	return r === void 0 || n.length === 0 ? { seen: n } : looked(e.instanceTypesIn(r, n));
};
const keysOf = (e) => [...new Set(e.flatMap(({ kmsKey: e }) => e ?? []))];
const lookAtVolumeKey = async (e, t) => (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.gr)(t) === e.region ? lookAtKey(e, t) : {
	arn: t,
	looked: { seen: void 0 }
};
const lookAtKey = async ({ kmsIn: e }, t) => ({
	arn: t,
	looked: await looked(e((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.gr)(t)).key(t))
});
// packages/aws/src/stage/preparation.ts
const lookAtPreparation = async (e, t, n, r) => {
	const { imageBuilder: i } = e;
	const { family: a, stage: o } = r.ingredients;
	const s = r.preparation;
	const [c, l, u, d, f] = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._)([
		s?.preflight ?? lookAtPreflight(e, t),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._)(n.components.map(async (e) => [e, s?.components.get(e) ?? await i.ownComponent(e)])),
		s?.infrastructure ?? (n.infrastructure === void 0 ? void 0 : i.infrastructure(n.infrastructure)),
		s?.distribution === void 0 ? i.distributions(a, o, n.distribution) : {
			named: s.distribution,
			ofStage: s.distributions
		},
		i.recipes(a, o)
	]);
	return {
		after: n.after,
		components: new Map(l.flatMap(([e, t]) => t === void 0 ? [] : [[e, t]])),
		infrastructure: u,
		distribution: d.named,
		distributions: d.ofStage,
		recipes: f,
		last: s ? s.last : await lastBuild(e, r, f),
		preflight: c
	};
};
const lastBuild = async ({ imageBuilder: e }, { ingredients: t }, n) => {
	const r = (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.S)(t, n, _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.o);
	if (!r) return void 0;
	return {
		release: (await e.builds((0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.U)(t, r.fingerprint))).filter(({ release: e }) => e.startsWith(`${r.version}/`)).sort((e, t) => t.created - e.created)[0]?.release ?? r.version,
		parts: r.parts
	};
};
// packages/aws/src/stage/needs.ts
const answered = async (e, t, n, r, i) => {
	let a = n;
	for (const n of r) if (isUnanswered(a, n)) a = await answer(e, t, a, n, i);
	return a;
};
const isUnanswered = ({ builds: e, preparation: t }, n) => {
	if (n.of === "preparation") return n.after === e.length && n.after !== t?.after;
	const r = e.find(({ arn: e }) => e === n.build);
	switch (n.of) {
		case "findings": return r !== void 0 && r.scan === void 0;
		case "copies": return r?.ami !== void 0 && r.copies === void 0;
		case "failure": return r?.state === "failed" && r.undistributed === void 0;
	}
};
const answer = async (e, t, n, r, i) => {
	switch (r.of) {
		case "findings": return withBuild(n, r.build, async () => ({ scan: digestOf(await (0,_lineage_BeLLDQBg_js__WEBPACK_IMPORTED_MODULE_14__.n)(e.imageBuilder, r.build)) ?? "unscanned" }));
		case "copies": return withBuild(n, r.build, async (t) => ({ copies: await copiesOf(e, r, t, i) }));
		case "failure": return withBuild(n, r.build, async (t) => ({ undistributed: await isUndistributed(e, t, n.progress) }));
		case "preparation": return {
			...n,
			preparation: await lookAtPreparation(e, t, r, n)
		};
	}
};
const withBuild = async (e, t, n) => ({
	...e,
	builds: await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._)(e.builds.map(async (e) => e.arn === t ? {
		...e,
		...await n(e)
	} : e))
});
// packages/aws/src/stage/progress.ts
const eu = 85e3;
const tu = 1;
const nu = 20;
const readProgress = async ({ imageBuilder: e, logs: t }, n, r, i, a, o) => {
	const s = i?.arn === r.arn ? i : void 0;
	if (s && !a && o - s.asked < eu) return {
		...s,
		fresh: []
	};
	const c = r.state !== "going" && r.state !== "ending";
	const l = await workflowsNow(e, r.arn, s?.workflows ?? [], a);
	const { lines: u, cursor: d } = await t.after(logGroup(n), r.release, s?.cursor, c ? nu : tu);
	return {
		arn: r.arn,
		workflows: l,
		fresh: u,
		tail: [...s?.tail ?? [], ...u.map(({ text: e }) => e)].slice(-60),
		cursor: d,
		asked: o
	};
};
const workflowsNow = async (e, t, n, r) => {
	const i = r ? [] : n.filter((e) => !hasEnded(e) && e.steps.some(isRunning));
	const a = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__._)(i.map(async (t) => [t, await e.steps(t.id)]));
	if (a.length > 0 && a.every(([e, t]) => t.some(isRunning) && isSame(e.steps, t))) return n;
	const o = new Map([...n.filter(isSettled).map(({ id: e, steps: t }) => [e, t]), ...a.map(([{ id: e }, t]) => [e, t])]);
	return (await e.workflows(t, (e) => !o.has(e))).map((e) => ({
		...e,
		steps: o.get(e.id) ?? e.steps
	}));
};
const hasEnded = ({ ended: e }) => e !== void 0;
const isRunning = ({ status: e }) => e === "RUNNING";
const isSettled = (e) => hasEnded(e) && !e.steps.some(isRunning);
const isSame = (e, t) => e.length === t.length && t.every(({ id: t, status: n }) => e.some((e) => e.id === t && e.status === n));
// packages/aws/src/stage/stage.ts
const buildClients = (e, t) => ({
	region: e.region,
	account: t,
	now: () => e.clock.now(),
	ssm: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.t)(e),
	ec2: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.i)(e),
	copiesIn: inRegions(e, _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.c),
	iam: iam(e),
	imageBuilder: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.l)(e, t),
	kmsIn: inRegions(e, _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.s),
	logs: logs(e)
});
const inRegions = (e, t) => {
	const n = new Map();
	return (r) => {
		const i = n.get(r) ?? t({
			...e,
			region: r
		});
		n.set(r, i);
		return i;
	};
};
const ru = 45e3;
const iu = 3e4;
const stageBuild = (e, t) => {
	const { acts: n } = e.imageBuilder;
	const { marked: r, act: i } = cancellation(n["cancel-image"]);
	let a = false;
	return {
		look: async (n, i) => {
			const o = await lookAtStage(e, t, n, [...i]);
			a = !("unseen" in o) && o.builds.find(isGoing)?.status === "BUILDING";
			return "unseen" in o ? o : {
				...o,
				builds: o.builds.map(r)
			};
		},
		acts: {
			...n,
			"cancel-image": i,
			"copy-image": (t) => e.copiesIn(t.in.region).acts["copy-image"](t),
			"share-image": (t) => e.copiesIn(t.in.region).acts["share-image"](t)
		},
		memory: {
			longestWait: ru,
			doubtOutdated: () => false,
			doubt: () => void 0,
			nextLook: () => a ? void 0 : e.now() + iu
		}
	};
};
const lookAtStage = async (e, t, n, r) => {
	if (!n || "unseen" in n) return firstLook(e, t, n?.since ?? e.now());
	if (r.some((e) => isUnanswered(n, e))) return answered(e, t, n, r, n);
	const i = n.builds.find(isGoing);
	return i ? watch(e, t, n, i, r) : lookAgain(e, t, n, r);
};
const firstLook = async (e, t, n) => {
	const r = await resolveIngredients(e, t);
	if ("unseen" in r) return {
		...r,
		since: n
	};
	const i = await readBuilds(e, r, [r.parent]);
	const a = checkedParent(r.parent, i.images.get(r.parent), t);
	if ("unseen" in a) return {
		...a,
		since: n
	};
	return {
		ingredients: r,
		parent: a,
		since: n,
		builds: withAmis(e, i),
		before: arnsOf(i.facts),
		past: arnsOf(i.facts.filter((e) => !isUnderWay(e))),
		failures: new Map(),
		preparation: void 0,
		progress: void 0
	};
};
const lookAgain = async (e, t, n, r) => {
	const i = await readBuilds(e, n.ingredients, []);
	const a = arnsOf(i.facts.filter(isUnderWay));
	const o = {
		...n,
		builds: asBefore(withAmis(e, i), n.builds),
		past: new Set([...n.past].filter((e) => !a.has(e))),
		progress: n.progress && {
			...n.progress,
			fresh: []
		}
	};
	if (a.size > 0) return o;
	const { preparation: s } = n;
	return answered(e, t, {
		...o,
		preparation: s && {
			...s,
			after: void 0
		}
	}, r, n);
};
const arnsOf = (e) => new Set(e.map(({ arn: e }) => e));
const watch = async (e, t, n, r, i) => {
	const a = await e.imageBuilder.image(r.arn);
	if (!a) return lookAgain(e, t, n, i);
	const o = withoutAmi(a);
	const s = await readProgress(e, recipeOf(n.ingredients), o, n.progress, a.status !== r.status, e.now());
	const c = {
		...n,
		builds: n.builds.map((e) => e.arn === r.arn ? o : e),
		progress: s
	};
	if (isGoing(o)) return c;
	return {
		...await lookAgain(e, t, o.state === "failed" ? withFailure(c, o) : c, i),
		progress: s
	};
};
const withFailure = (e, { arn: t }) => ({
	...e,
	failures: new Map([...e.failures, [t, (e.failures.get(t) ?? 0) + 1]])
});
// actions/build-stage/src/failed-commands.ts
const au = 5;
const failedCommands = ({ component: e }, { components: t }, n) => {
	if (!e) return [];
	const r = t.find((t) => t.is === "own" && [(0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.B)(t, n), (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.B)(t, n, "Windows")].includes(e.document));
	if (r?.is !== "own") return [];
	const i = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.ut)(r.data, r.path);
	if (!("tree" in i)) return [];
	const o = commandsOf(i.tree, e.phase, e.step).flatMap((e) => e.split("\n"));
	return o.length > au ? [...o.slice(0, au), `\u2026 and ${o.length - au} more lines`] : o;
};
// actions/build-stage/src/answer.ts
const madeOf = (e, t) => {
	if (!e || "unseen" in e) return void 0;
	const { ingredients: n, parent: r } = e;
	const i = (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.T)(n, t);
	return {
		parent: r,
		ingredients: n,
		fingerprint: i,
		recipe: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.U)(n, i)
	};
};
const wasThere = ({ outcome: e, build: t }, n) => e === "cache-hit" || !("unseen" in n) && t?.state === "available" && n.past.has(t.arn);
const ou = {
	age: void 0,
	changes: void 0,
	workflows: [],
	evidence: void 0,
	scan: false,
	failure: void 0,
	commands: [],
	steps: [],
	cached: false
};
const planned = ({ steps: e, end: t }, n, r, i) => {
	const a = !("unseen" in n) && t.build ? n.builds.find(({ arn: e }) => e === t.build?.arn) : void 0;
	const o = {
		...ou,
		build: a,
		scan: r,
		made: madeOf(n, i),
		changes: changesIn(n, i),
		steps: e,
		cached: wasThere(t, n)
	};
	if (t.outcome === "failed") return {
		...o,
		outcome: "failed",
		why: t.why,
		...t.code ? { code: t.code } : {}
	};
	const s = e.length === 0 ? `nothing would be built: ${t.why}` : `${e.length} steps would be taken`;
	return {
		...o,
		outcome: "planned",
		why: s
	};
};
const stopped = (e, t, n) => {
	const { world: r } = e;
	return {
		...ou,
		build: r && !("unseen" in r) ? r.builds.find(({ state: e }) => e === "going") : void 0,
		made: madeOf(r, t),
		changes: changesIn(r, t),
		workflows: workflowsOf(r),
		...(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pt)(e, n)
	};
};
const answerOf = (e, t, { evidence: n, scan: r }, i, a) => {
	const o = {
		...ou,
		build: e.build,
		made: madeOf(t, a),
		changes: changesIn(t, a),
		workflows: workflowsOf(t),
		evidence: n,
		scan: r,
		age: e.build && i - e.build.created,
		cached: wasThere(e, t)
	};
	if (e.outcome === "cancelled") return {
		...o,
		outcome: "failed",
		why: e.why,
		code: "run.cancelled"
	};
	if (e.outcome !== "failed") return {
		...o,
		outcome: e.outcome,
		why: e.why
	};
	const s = failureIn(e, t);
	return {
		...o,
		outcome: "failed",
		why: s ? whyOf(e, s, t, a) : e.why,
		failure: s,
		commands: s && !("unseen" in t) ? failedCommands(s, t.ingredients, a) : [],
		...e.code ? { code: e.code } : {}
	};
};
const changesIn = (e, t) => {
	if (!e || "unseen" in e || !e.preparation || e.before.size > 0) return void 0;
	return (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.x)(e.preparation.last, (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.E)(e.ingredients, t));
};
const workflowsOf = (e) => e && !("unseen" in e) ? e.progress?.workflows ?? [] : [];
const failureIn = ({ build: e, code: t }, n) => {
	if (t !== "build.failed" || !e || "unseen" in n || n.progress?.arn !== e.arn) return void 0;
	return failureOf(n.progress);
};
const whyOf = (e, t, n, r) => {
	if (t.step === "" && !t.component) return e.why;
	const i = "unseen" in n ? [] : n.ingredients.components.flatMap((e) => e.is === "own" ? [e] : []);
	const o = failureText(t, (e) => i.find((t) => [(0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.B)(t, r), (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.B)(t, r, "Windows")].includes(e))?.path);
	return `${e.build?.release} is ${e.build?.status}. ${o}.`;
};
// actions/build-stage/src/build-wish.ts
const buildWish = ({ delivery: e, stage: t, force: n, onCancel: r }, i, a) => ({
	stage: t.name,
	version: t.version,
	infrastructure: t.infrastructure,
	distribution: t.distribution,
	account: i,
	executionRole: t.executionRole,
	region: e.home.region,
	tests: t.tests,
	scan: t.scan,
	rebuildSeverity: t.rebuildSeverity,
	maxAge: t.maxAge,
	force: n,
	onCancel: r,
	run: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.tt)(a.github),
	digest: _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.o
});
const buildQuestion = ({ delivery: e, stage: t, components: n, handedOver: r }) => ({
	family: e.family,
	stage: t.name,
	architecture: e.architecture,
	region: e.home.region,
	parent: t.parent,
	handedOver: r,
	components: n,
	volumes: t.volumes,
	workflows: t.workflows,
	infrastructure: t.infrastructure,
	distributionKeys: Object.values(t.distribution.kmsKeys)
});
// actions/build-stage/src/evidence.ts
const gatherEvidence = async (e, t, n, r) => {
	const { arn: i, ami: a } = t;
	const known = async (e, t) => {
		try {
			return await (0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_15__.t)(t);
		} catch (t) {
			if (!(t instanceof _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_4__.i) || t.code === "aws.denied") throw t;
			r.annotate("warning", `The ${e} of ${i} could not be read: ${t.message}`);
			return;
		}
	};
	const [o, s, c] = await Promise.all([
		known("packages", e.imageBuilder.packages(i)),
		n && a ? known("findings", (0,_lineage_BeLLDQBg_js__WEBPACK_IMPORTED_MODULE_14__.r)(e, a.id, i)) : void 0,
		a ? known("lineage", (0,_lineage_BeLLDQBg_js__WEBPACK_IMPORTED_MODULE_14__.t)(e.ec2, a.id)) : void 0
	]);
	return {
		packages: o,
		findings: s,
		lineage: c
	};
};
// actions/build-stage/src/kept-state.ts
const su = "build";
const keepBuild = (e, t) => e.saveState(su, JSON.stringify(t));
const forgetBuild = (e) => e.saveState(su, "");
const keptBuild = (e) => {
	const t = e.state(su);
	return t === "" ? void 0 : JSON.parse(t);
};
// actions/build-stage/src/keeper.ts
const keeper = (e, t, n) => {
	const keep = (r) => {
		if (t === "cancel") keepBuild(e, {
			...r,
			...n
		});
	};
	return {
		created: ({ name: e, tags: t, token: n }) => keep({
			recipe: e,
			fingerprint: t[_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.A] ?? "",
			token: n
		}),
		earlier: (e, t) => {
			if ("unseen" in e || !e.builds.some((e) => isGoing(e) && e.run === t)) return;
			const n = (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.T)(e.ingredients, _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.o);
			keep({
				recipe: (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.U)(e.ingredients, n),
				fingerprint: n,
				token: void 0
			});
		}
	};
};
// actions/build-stage/src/log/preflight.ts
const tellPreflight = (e, t, n) => {
	const r = preflightOf(n);
	if (!r || preflightOf(t) === r) return;
	for (const t of preflightNotes(r)) e.line(t);
};
const preflightOf = (e) => e && !("unseen" in e) ? e.preparation?.preflight : void 0;
// actions/build-stage/src/log/progress.ts
const stepNews = (e, t) => {
	const n = new Map((e?.workflows ?? []).flatMap(({ steps: e }) => e.map((e) => [e.id, e.status])));
	return t.workflows.flatMap((e) => e.steps.filter(({ id: e, status: t }) => t !== "PENDING" && n.get(e) !== t).map((n) => ({
		at: n.ended ?? n.started ?? t.asked,
		rank: n.ended === void 0 ? 2 : 1,
		text: stepText(e, n),
		step: void 0
	})));
};
const stepText = ({ type: e }, { name: t, status: n, message: r, started: i, ended: a }) => {
	return `${e} ${t}: ${n}${i !== void 0 && a !== void 0 && n !== "SKIPPED" ? ` after ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(a - i)}` : ""}${r === "" ? "" : `: ${r}`}`;
};
const stepOf = (e, { at: t }) => {
	for (const { type: n, steps: r } of e) for (const { name: e, started: i, ended: a } of r) if (i !== void 0 && i <= t && t <= (a ?? t)) return `${n} ${e}`;
	return "between the steps";
};
const progressNews = (e, t) => {
	const n = [...t.fresh.map((e) => ({
		at: e.at,
		rank: 0,
		text: e.text,
		step: stepOf(t.workflows, e)
	})), ...stepNews(e, t)].sort((e, t) => e.at - t.at || e.rank - t.rank);
	const r = [];
	for (const { step: e, text: t } of n) {
		const n = r.at(-1);
		if (n && n.step === e) n.lines.push(t);
		else r.push({
			step: e,
			lines: [t]
		});
	}
	return r;
};
const progressOf = (e) => e && !("unseen" in e) ? e.progress : void 0;
const tellSection = (e, { step: t, lines: n }) => {
	if (t !== void 0) e.startGroup(`Log of ${t}: ${n.length === 1 ? "1 line" : `${n.length} lines`}`);
	for (const t of n) e.line(t);
	if (t !== void 0) e.endGroup();
};
const tellProgress = (e, t, n) => {
	const r = progressOf(n);
	if (!r) return;
	const i = progressOf(t);
	const a = i?.arn === r.arn ? i : void 0;
	if (a?.asked === r.asked) return;
	for (const t of progressNews(a, r)) tellSection(e, t);
};
// actions/build-stage/src/main.ts
const homeEdge = async (e, t, n, r, i) => {
	const a = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.t)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.nt)(e, i), r, t, n, "golden-ami-build");
	return {
		edge: a,
		account: r ?? await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.f)(a, () => (0,_client_BN0T0kbK_js__WEBPACK_IMPORTED_MODULE_3__.t)(a), 6e5)
	};
};
const build = async (e, t, n) => {
	const { delivery: r, stage: i } = e;
	const { region: a } = r.home;
	const o = (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.hr)(r.home);
	const { edge: s, account: c } = await homeEdge(t, a, o, e.fromFile ? r.home.account : void 0, e.audience);
	const l = buildWish(e, c, t);
	const u = buildClients(s, c);
	const { look: d, acts: f, memory: p } = stageBuild(u, buildQuestion(e));
	const m = keeper(t, e.onCancel, {
		account: c,
		region: a,
		role: o,
		audience: e.audience
	});
	const ee = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.C)({
		machine: (e, t) => buildStage(l, e, t),
		look: async (n, r) => {
			const i = await d(n, r);
			if (!n && !e.dryRun) m.earlier(i, l.run);
			tellPreflight(t, n, i);
			if (!e.dryRun) tellProgress(t, n, i);
			return i;
		},
		act: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.v)({
			...f,
			"create-image": async (e) => {
				m.created(e);
				await f["create-image"](e);
			}
		}),
		predict: (e, t, n) => predictBuild(n)(e, t),
		memory: p,
		classifyError: _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_15__.n,
		dryRun: e.dryRun,
		timeout: i.timeout,
		jobEnd: n.end
	}, t);
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.y)(ee, {
		planned: ({ planned: e, end: t, world: n }) => planned({
			steps: e,
			end: t
		}, n, i.scan, _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.o),
		ended: async ({ end: e, world: n }) => {
			if (e.outcome !== "cancelled" || e.build) forgetBuild(t);
			const r = (e.outcome === "built" || e.outcome === "adopted") && e.build ? await gatherEvidence(u, e.build, i.scan, t) : void 0;
			return answerOf(e, n, {
				evidence: r,
				scan: i.scan
			}, t.clock.now(), _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.o);
		},
		stopped: (e) => {
			if (!t.clock.cancelled()) forgetBuild(t);
			return stopped(e, _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.o, i.onTimeout);
		}
	});
};
// actions/build-stage/src/outputs.ts
const cu = {
	"ami-id": "",
	"image-arn": "",
	release: "",
	version: "",
	fingerprint: "",
	"cache-hit": "",
	"parent-ami-id": "",
	architecture: "",
	packages: "",
	findings: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.I)(null),
	tests: "",
	amis: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.I)([]),
	plan: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.I)([])
};
// actions/build-stage/src/page/findings-text.ts
const lu = {
	ec2: "EC2",
	"image-builder": "Image Builder"
};
const digestIn = ({ scan: e, evidence: t, build: n }) => e ? (t?.findings && digestOf(t.findings)) ?? (n && scanOf(n)) : void 0;
const findingsOutput = (e) => {
	const t = digestIn(e);
	if (!t) return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.I)(null);
	const { source: n, scanned: r, worst: i = null, fixable: a = null, counts: o = null } = t;
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.I)({
		source: n,
		scanned: r === void 0 ? null : new Date(r).toISOString(),
		worst: i,
		fixable: a,
		counts: o
	});
};
const countsText = ({ counts: e, worst: t }) => {
	if (!e) return t === void 0 ? "none" : `the worst is ${t}`;
	const n = _context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.mt.flatMap((t) => e[t] > 0 ? [`${e[t]} ${t}`] : []);
	return n.length === 0 ? "none" : n.join(", ");
};
const fixText = ({ worst: e, fixable: t }) => {
	if (e === void 0) return "";
	return t === void 0 ? "; there is no fix yet" : `; there is a fix for one of severity ${t}`;
};
const findingsText = (e) => {
	const t = digestIn(e);
	if (t) {
		const { source: e, scanned: n } = t;
		const r = n === void 0 ? "at the build" : new Date(n).toISOString();
		return `${countsText(t)}${fixText(t)} (${lu[e]}, scanned ${r})`;
	}
	return unscannedText(e.evidence?.findings);
};
const unscannedText = (e) => e && (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.y)(e) ? `not known: ${e.why}` : void 0;
// actions/build-stage/src/post.ts
const uu = 12e4;
const cancelWhatIsLeft = async (e) => {
	const n = keptBuild(e);
	if (!n) return;
	try {
		const t = await cancelLeftBuild(e, n);
		if (t !== void 0) warn(e, n, t);
	} catch (r) {
		warn(e, n, (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.g)(r));
	}
};
const cancelLeftBuild = async (e, t) => {
	const n = e.clock.now() + uu;
	const r = (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.m)(e, n);
	const { edge: i, account: a } = await homeEdge(r, t.region, t.role, t.account, t.audience);
	const { look: o, act: s } = leftBuild((0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.l)(i, a), t.recipe, () => r.clock.now());
	const { clock: c } = r;
	const l = await (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.dt)(cancelLeft((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.tt)(r.github)), {
		look: o,
		act: s,
		classifyError: _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_15__.n,
		tell: () => {}
	}, c, n);
	if ("notShown" in l) return l.notShown;
	if ("still" in l) return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.Yt)(l.still);
	const { cancelled: u, refused: d } = l.end;
	for (const { arn: e, release: t } of u) r.line(`cancelled ${t} (${e}): the step that watched it was killed`);
	if (u.length === 0 && d === void 0) r.line(`no build was left behind: none of ${nameOf(t)} that this run created goes on`);
	return d;
};
const nameOf = ({ recipe: e, token: t }) => t === void 0 ? e : `${e} (client token ${t})`;
const warn = (e, t, n) => e.annotate("warning", `A build of ${nameOf(t)} may go on in Image Builder, and could not be cancelled: ${n}`);
// actions/build-stage/src/page/amis-table.ts
const du = {
	available: "available",
	believed: "as Image Builder says; not looked at, it belongs to another account",
	pending: "being copied",
	unseen: "named by Image Builder, not to be seen",
	failed: "not available",
	missing: "missing"
};
const amisTable = (e) => {
	if (!e) return [];
	const { copies: t = [] } = e;
	const n = new Map(t.map((e) => [`${e.region} ${e.account}`, e]));
	const r = t.filter(({ state: e }) => e !== "available" && e !== "believed" && e !== "pending");
	const i = [...amisOf(e).map(({ region: e, account: t, id: r }) => ({
		region: e,
		account: t,
		id: r,
		state: n.get(`${e} ${t}`)?.state
	})), ...r];
	if (i.length < 2) return [];
	return [(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.H)([
		"Region",
		"Account",
		"AMI",
		""
	], i.map(({ region: e, account: t, id: n, state: r }) => [
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(n),
		r === void 0 ? "" : du[r]
	]))];
};
// actions/build-stage/src/page/loose-list.ts
const looseList = (e) => e.length === 0 ? "" : `#### Not reproducible\n\n${e.map(({ at: e, what: t }) => `- ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)((0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.kn)(e))}: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t)}`).join("\n")}`;
// actions/build-stage/src/summary.ts
const fu = {
	..._context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.k,
	built: "\u2705 Built",
	"cache-hit": "\u2705 Nothing to build",
	adopted: "\u2705 Built by another run"
};
const summary = (e, t, n, r) => {
	const { build: i, steps: a } = n;
	const o = [i?.release, i?.ami?.id].filter((e) => e !== void 0 && e !== "").join(", ");
	return (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.j)([
		`### ${fu[n.outcome]}: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e)}${o ? ` (${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(o)})` : ""}`,
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(n.why),
		...failed(t, n),
		...facts(t, n),
		...amisTable(i),
		...lineage(n),
		...durations(n),
		looseList(r),
		(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.M)(a)
	]);
};
const linked = (e, t, n) => n === void 0 ? `${e}: ${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t)}` : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.V)(e, n);
const failed = (e, { failure: t, commands: n, build: r, made: i }) => {
	if (!t) return [];
	const quote = (e, t) => t.length === 0 ? [] : [`${e}\n\n<blockquote>${t.map(_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B).join("<br>")}</blockquote>`];
	const a = r && i ? [linked("The whole log", `${logGroup(i.recipe)} ${r.release}`, logUrl(e, i.recipe, r.release)), linked("The image", r.arn, imageUrl(e, r.arn))] : [];
	return [
		...quote("The command:", n),
		...quote("Its last lines:", t.lines),
		...a.length > 0 ? [a.join(" \u00B7 ")] : []
	];
};
const facts = (e, t) => {
	const { made: n, build: r, age: i, changes: a, evidence: o, outcome: s } = t;
	if (!n) return [];
	const { parent: c } = n;
	const l = findingsText(t);
	const u = notLookedAt(t);
	const d = [c.stage && `stage ${c.stage} ${c.version}`, c.name].filter((e) => e !== "").join(", ");
	const f = [
		["Parent", `${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(c.id)}${d === "" ? "" : ` (${(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(d)})`}`],
		["Fingerprint", (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(n.fingerprint.slice(0, 12))],
		["Architecture", (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(n.ingredients.architecture)],
		...r ? [["Image", (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(r.arn)]] : [],
		...a === void 0 ? [] : [["Changes", (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(a)]],
		...s === "cache-hit" && i !== void 0 ? [["Age", (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(i)]] : [],
		...r?.state === "available" ? [["Tests", r.tested ? "passed" : "none were run"]] : [],
		...o?.packages ? [["Packages", String(o.packages.length)]] : [],
		...l === void 0 ? [] : [["Findings", (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(l)]],
		...u.length > 0 ? [["Not looked at", (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(u.join(", "))]] : [],
		...r && s !== "planned" && s !== "cache-hit" ? [["Log", (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.V)(`${n.recipe} ${r.release}`, logUrl(e, n.recipe, r.release))]] : []
	];
	return [(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.H)(["", ""], f)];
};
const notLookedAt = ({ outcome: e, build: t, scan: n, evidence: r }) => {
	if (e !== "cache-hit" && !r) return [];
	return [
		...e === "cache-hit" ? ["packages", "lineage beyond the parent"] : [],
		...n ? [] : ["findings (scan is false)"],
		...n && e === "cache-hit" && !(t && scanOf(t)) ? ["findings (no scan has told of any)"] : []
	];
};
const lineage = ({ evidence: e, build: t, made: n, outcome: r }) => {
	const i = e?.lineage?.toReversed().map(({ image: e, name: t, owner: n }) => [
		t,
		e,
		n
	]);
	if (i) return [(0,_mermaid_D5L05zNo_js__WEBPACK_IMPORTED_MODULE_16__.t)(i)];
	if (r !== "cache-hit" || !n || !t?.ami) return [];
	return [(0,_mermaid_D5L05zNo_js__WEBPACK_IMPORTED_MODULE_16__.t)([[n.parent.name, n.parent.id], [t.release, t.ami.id]])];
};
const durations = ({ workflows: e }) => e.length === 0 ? [] : [(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.H)([
	"Workflow",
	"Step",
	"Status",
	"Took"
], e.flatMap(({ type: e, status: t, started: n, ended: r, steps: i }) => [[
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e),
	"",
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(t),
	took(n, r)
], ...i.filter((e) => e.status !== "SKIPPED").map((e) => [
	"",
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e.name),
	(0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.B)(e.status),
	took(e.started, e.ended)
])]))];
const took = (e, t) => e !== void 0 && t !== void 0 ? (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.pr)(t - e) : "";
// actions/build-stage/src/index.ts
const run = (e) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.r)(e) ? cancelWhatIsLeft(e) : (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.O)(e, cu, () => main(e));
const main = async (t) => {
	(0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.a)(t);
	const n = await readWish(t);
	for (const e of n.settings) t.line(e);
	tellDocuments(t, n);
	const r = await build(n, t, await (0,_client_DwK5VH5T_js__WEBPACK_IMPORTED_MODULE_1__.d)(t, n.job, n.token));
	const { region: i } = n.delivery.home;
	tellFailure(t, r, i);
	const a = await outputsOf(t, r, i);
	const o = failureLines(r, i).join("\n");
	return {
		conclusion: r,
		outputs: a,
		summary: summary(n.stage.name, i, r, n.notReproducible),
		told: o
	};
};
const outputsOf = async (e, t, n) => {
	const { cached: r, build: i, made: a, evidence: o, steps: s } = t;
	const c = o?.packages;
	const l = c ? await e.writeTemporary("packages.json", JSON.stringify(c)) : "";
	return {
		"ami-id": i ? amiAtHome(i, n) : "",
		"image-arn": i?.arn ?? "",
		release: i?.release ?? "",
		version: i?.release.split("/")[0] ?? "",
		fingerprint: a?.fingerprint ?? "",
		"cache-hit": a ? String(r) : "",
		"parent-ami-id": a?.parent.id ?? "",
		architecture: a?.ingredients.architecture ?? "",
		amis: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.I)(i ? amisOf(i) : []),
		packages: l,
		findings: findingsOutput(t),
		tests: testsOutput(t),
		plan: (0,_context_in_Bt68IWcl_js__WEBPACK_IMPORTED_MODULE_2__.L)(s)
	};
};
const amiAtHome = (e, t) => e.ami?.id ?? amisOf(e).find((n) => n.region === t && e.arn.includes(`:${n.account}:`))?.id ?? "";
const testsOutput = ({ build: e }) => e?.state === "available" ? e.tested ? "passed" : "none" : "";



/***/ })

};
