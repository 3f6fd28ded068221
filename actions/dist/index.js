import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ nextSeed),
/* harmony export */   t: () => (/* binding */ backOff)
/* harmony export */ });
// packages/domain/src/machine/back-off.ts
const e = 2e4;
const nextSeed = (e) => {
	let t = e >>> 0 || 1;
	t ^= t << 13;
	t ^= t >>> 17;
	t ^= t << 5;
	return t >>> 0;
};
const backOff = (t, n, r = 1e3) => Math.ceil(Math.min(e, r * 2 ** n) * (.5 + (t >>> 0) / 2 ** 32 * .5));



/***/ }),

/***/ 5355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ documentText),
/* harmony export */   r: () => (/* binding */ sameLines),
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
/* harmony import */ var _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2604);

// packages/actions-kit/src/document-text.ts
const t = 524288;
const sameLines = (e) => e.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
const isUtf16 = ([e, t]) => e === 255 && t === 254 || e === 254 && t === 255;
const documentText = (n, r) => {
	if (n.byteLength > 524288) throw new _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.S(`${r} is larger than ${t / 1024} KiB`, `allowed: up to ${t / 1024} KiB`);
	const i = "allowed: a text in UTF-8";
	if (isUtf16(n)) throw new _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.S(`${r} is written in UTF-16`, `${i} (in PowerShell: Out-File -Encoding utf8)`);
	const a = decoded(n);
	if (a === void 0) throw new _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.S(`${r} is not UTF-8`, i);
	if (a.includes("\0")) throw new _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.S(`${r} has a NUL character in it`, i);
	return sameLines(a);
};
const decoded = (e) => {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(e);
	} catch {
		return;
	}
};



/***/ }),

/***/ 935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ UserError),
/* harmony export */   n: () => (/* binding */ isRefusalOfProxy),
/* harmony export */   r: () => (/* binding */ i),
/* harmony export */   t: () => (/* binding */ isOfCertificate)
/* harmony export */ });
// packages/domain/src/errors/of-aws.ts
const e = {
	"aws.denied": {
		what: "AWS refused a call because the role may not make it.",
		cause: "The role lacks an action of the policy.json that this action ships, or of one of the policies beside it, which `suspend`, commands and targets in other accounts need; or a boundary or organisation policy takes it away.",
		remedy: "Allow the named action on the named resource (what is not in policy.json of the action is in another policy of its folder), then run again: the action goes on from what is there."
	},
	"aws.denied-template": {
		what: "AWS refused a call because the role may not use a launch template.",
		cause: "The launch template has not the tag `golden-ami:environment` with the name of its environment, by which the shipped policies tell launch templates; or the role lacks an action of the policy.json that this action ships.",
		remedy: "Tag the named launch template (itself, not what it launches) with `golden-ami:environment` and the name of its environment; where it has that tag, fill the same name in for `Environment` in the policy of the role, or allow the named action. Then run again: the action goes on from what is there."
	},
	"aws.denied-role": {
		what: "AWS refused a call because the role may not hand another role to a service.",
		cause: "The shipped policies allow that for the role that was filled in, and the instances are to have another one.",
		remedy: "Fill the named role in for the roles that are handed on in the policy of the role (of servers `ServerRole`, of builds `BuildRole` and `ExecutionRole`), or correct the instance profile that has it. Then run again: the action goes on from what is there."
	},
	"aws.refused": {
		what: "AWS refused a call for a reason that no retry mends.",
		cause: "AWS says it in its own words in the message.",
		remedy: "Mend what AWS names, then run again: the action goes on from what is there."
	},
	"aws.limit": {
		what: "AWS has as much of something as the account may have.",
		cause: "A quota is used up: for copies of images, how many are made at a time in a region.",
		remedy: "Wait until what is under way has ended, or have the quota raised, then run again."
	},
	"parameter.labelled": {
		what: "Nothing can be written to a parameter: its oldest version has a label, and AWS deletes no version that has one.",
		cause: "Somebody labelled a version of a ledger or a lock by hand, and 100 versions were written since.",
		remedy: "Take the label off the version that the message names (`aws ssm unlabel-parameter-version`), in the account and region of the parameter, then run again: the action goes on from what is there."
	},
	"aws.unreachable": {
		what: "AWS could not be reached, or answered nothing for sure, until the time was over.",
		cause: "An outage, throttling that did not end, or a network without a way out.",
		remedy: "See the health of the service in that account and region, then run again: the action goes on from what is there."
	},
	"aws.no-credentials": {
		what: "No AWS credentials are there.",
		cause: "No credentials step ran before this action, or its credentials were for another job.",
		remedy: "Run aws-actions/configure-aws-credentials before this action."
	},
	"aws.no-region": {
		what: "No AWS region is known.",
		cause: "The job has no AWS_REGION, usually because no credentials step ran before this action.",
		remedy: "Run aws-actions/configure-aws-credentials before this action, or set AWS_REGION."
	},
	"oidc.refused": {
		what: "GitHub gives the job no OIDC token, though the job may have one.",
		cause: "GitHub says so in its own words in the message: the `audience`, or a rule of the organisation.",
		remedy: "Correct the input `audience`, or what the organisation says of OIDC, then run again."
	},
	"network.certificate": {
		what: "A certificate on the way to AWS or GitHub is not trusted.",
		cause: "A proxy or an endpoint has a certificate of an authority of its own, which the runner does not know.",
		remedy: "Name a file with the certificate of the authority in NODE_EXTRA_CA_CERTS, in the environment of the job."
	},
	"network.proxy": {
		what: "A proxy cannot be used.",
		cause: "HTTPS_PROXY or HTTP_PROXY is no address of a proxy, or the proxy does not let the runner through.",
		remedy: "Correct the variable (`http://proxy.example.com:3128`, with user and password before an @ where it asks for them), or what the proxy allows; name in NO_PROXY what is reached without it."
	},
	"aws.no-session": {
		what: "The role of the home account cannot be assumed.",
		cause: "It does not trust the job, does not exist, or an organisation policy or a suspended account takes it away.",
		remedy: "Correct the role's trust policy, or `home.role` in the delivery file. `rollback` goes on without home."
	},
	"aws.other-account": {
		what: "The credentials belong to another account than the delivery file says.",
		cause: "The job assumed a role of another environment, or the file names another account.",
		remedy: "Give the job credentials of the expected account, or name the role to assume in the delivery file."
	},
	"aws.not-shown": {
		what: "AWS accepted a call and shows nothing of it.",
		cause: "Somebody else changes it back each time, or reads of AWS lag far behind. Of a pointer: Systems Manager looks at the image after it has accepted the write, and drops it when the image is not available to the account.",
		remedy: "See that nobody else changes what the message names and, of a pointer, that its image is available in that account and region; then run again."
	}
};
// packages/domain/src/errors/of-builds.ts
const t = {
	"build.failed": {
		what: "Image Builder could not build the image.",
		cause: "A step of a component failed, or a test did; the log stream of the build has the command and what it said.",
		remedy: "Mend the component or the test, then run again. The same content is built again, because the failed build does not count."
	},
	"build.distribution": {
		what: "The image is built, but is not in every region and account that is to have it.",
		cause: "A key, a role or a quota there does not let it in, or a target account was added after the image was built.",
		remedy: "Mend what AWS names, then run again: what is built is distributed again, not built again. For a target account that was added, or where that does not help, run once with `force: true`."
	},
	"build.version-taken": {
		what: "The version that is asked for names another content already.",
		cause: "A component, a parameter or the parent changed, and the version stayed.",
		remedy: "Raise `version`, or leave it out: the next free one is taken then."
	},
	"build.name-taken": {
		what: "A name that is given only once belongs to something else.",
		cause: "Somebody made an image or a recipe of this name by hand, or changed the tags by which ours are known.",
		remedy: "Rename, deregister or delete what the message names, or give the images another name (`ami-name`), then run again."
	},
	"build.parent": {
		what: "The parent image cannot be used.",
		cause: "It does not exist, is not available, is not shared with this account, or has another architecture.",
		remedy: "Correct `parent`, or build the stage before this one first."
	},
	"image.missing": {
		what: "An image that is named is not there.",
		cause: "The id is misspelt, the job is in another account or region, or the image is shared with the account, pending, disabled or gone.",
		remedy: "Name an available AMI of the account and region in which the action runs."
	},
	"distribution.preflight": {
		what: "An image cannot be made available as the delivery file says.",
		cause: "Its encryption, its Marketplace products or its watermarks do not allow it; AWS would say so later, or only at a launch.",
		remedy: "Mend what the message names; nothing was changed."
	},
	"distribution.copy-failed": {
		what: "EC2 began a copy of an image and gave it up.",
		cause: "Often the KMS key: EC2 looks at it only when the copy is under way. EC2 says it in its own words in the message.",
		remedy: "Mend what EC2 names, then run again: a new copy is made where one is missing. The failed one can be deregistered."
	},
	"distribution.incomplete": {
		what: "An image is not available in every account and region that is to run it.",
		cause: "What stood in the way is said for each account and region.",
		remedy: "Mend what the message names, then run again: only what is missing is done."
	},
	"tag.metadata": {
		what: "The metadata of an image is incomplete or contradicts itself.",
		cause: "The image was not built by build-stage, its tags were changed by hand, or inputs were given that belong to another image.",
		remedy: "Say what is missing by the inputs that are named, or correct the tag or the input that is wrong."
	},
	"tag.copies": {
		what: "Not every copy of an image could be looked at.",
		cause: "The role of a target may not be assumed or may not describe images; everything else was tagged.",
		remedy: "Mend what the message names for each account and region, then run again: only what is missing is tagged."
	},
	"tag.limits": {
		what: "An image or a snapshot would have tags that AWS does not take.",
		cause: "With the tags that it has already there would be more than 50, or the list of environments has become too long.",
		remedy: "Remove tags that nobody needs, or give fewer in the input `tags`."
	},
	"build.component": {
		what: "A component that a stage names does not exist.",
		cause: "The name or the version is misspelt, or Amazon does not offer the component in this region.",
		remedy: "Correct it in `components`; Image Builder lists the components of each owner."
	},
	"build.platform": {
		what: "A component is not for the platform of the parent image.",
		cause: "Images of Windows are built with components for Windows, all others with components for Linux.",
		remedy: "Correct `parent`, or take components of its platform; in documents ExecutePowerShell is there on Windows, ExecuteBash on Linux."
	},
	"build.workflow": {
		what: "A workflow that a stage names does not exist.",
		cause: "Its name or version is misspelt, or it is not shared with this account.",
		remedy: "Correct it in `workflows`; Image Builder lists the workflows of each owner."
	},
	"build.preflight": {
		what: "A build would fail, and nothing was begun.",
		cause: "What the build instance is to be launched with does not exist, does not fit together or cannot be used.",
		remedy: "Correct each of the settings that are named, then run again."
	}
};
// packages/domain/src/errors/of-environments.ts
const n = {
	"input.invalid": {
		what: "An input, or a key of the delivery file, is missing, malformed or contradictory.",
		cause: "The workflow or the delivery file gives a value that the action does not take. All complaints of a run are reported together.",
		remedy: "Correct each named value; the message says where it was written and what is allowed."
	},
	"promote.not-available": {
		what: "The image is not available in the account and region of a target.",
		cause: "It was neither shared with the account nor copied to the region.",
		remedy: "Share or copy the image there, then run again: only what is missing is done."
	},
	"release.quarantined": {
		what: "A release is quarantined everywhere.",
		cause: "Somebody quarantined it, usually by a rollback.",
		remedy: "Promote another release. Quarantine has no override."
	},
	"release.rejected": {
		what: "A release is rejected in this environment.",
		cause: "Its rollout failed here, or it was rolled back.",
		remedy: "Promote another release, or override the gate `rejected` with a reason."
	},
	"rollback.unknown": {
		what: "A target does not know the image of the release to go back to.",
		cause: "Its pointer never had that release, or more than 100 versions ago.",
		remedy: "Name another release with `to-release`, or run `rollback` without it: it takes the next release whose image is known."
	},
	"rollback.never-ran": {
		what: "A target never ran the release that its environment goes back to.",
		cause: "It was added after that release, or its pointer was deleted.",
		remedy: "Run `promote` with that release and `override` of the gate `hold`, then `refresh-asg`: a promotion finds the image and copies it. The other targets are back, or go on."
	},
	"rollback.gone": {
		what: "The release to go back to cannot be launched any more.",
		cause: "Its image was deregistered, disabled or is no longer shared with a target, or the key of its snapshots cannot be used.",
		remedy: "Run `rollback`: it takes the next release whose image is there. Or name another one with `to-release`, or make the image available again."
	},
	"rollback.nowhere": {
		what: "There is no release to go back to.",
		cause: "No other release was verified in this environment, or all are rejected, quarantined or gone.",
		remedy: "Run `rollback` with `to-release`, if there is a release that the pointers had before and that is good: after a lost ledger nobody else knows of it. Else promote a release that is good; while home cannot be read, do first what the message says. Where the images of all others are gone, the gate `rollback-ready` stands in the way: name it in `overridable` of the environment and override it. For an environment that was never recorded, run promote with `baseline: true` before its first rollout."
	},
	"run.unfinished": {
		what: "Time ran out while AWS goes on.",
		cause: "What was waited for takes longer than `timeout`.",
		remedy: "AWS goes on, and nothing failed: `refresh-asg` (in the examples the workflow `reconcile`) or `promote`, whichever it was, takes it up from what is there. `on-timeout: succeed` lets such a step end well, for workflows that go on with it later."
	},
	"rollback.unfinished": {
		what: "A rollback has not come to its end in its time.",
		cause: "A target, or home, could not be read, or a refresh takes longer than `timeout`. Targets that are not there yet may run the release that is to be left.",
		remedy: "Run `rollback` again: it goes on from what is there. The summary and the output `targets` say what is known of each target; refreshes that AWS has begun go on meanwhile."
	},
	"environment.locked": {
		what: "Another run is changing the environment.",
		cause: "Two runs at once, or a run that died less than half an hour ago.",
		remedy: "Wait for the run that is named; a claim that nobody renews ends by itself at the time that is named. With `lock: wait` a run waits for it by itself."
	},
	"environment.contested": {
		what: "Another run took the environment over.",
		cause: "A rollback was started, which does not wait for others.",
		remedy: "Look at that run first; then decide whether to run this one again."
	},
	"run.cancelled": {
		what: "The workflow was cancelled.",
		cause: "Somebody cancelled it, or the job ran out of its time.",
		remedy: "The message says what was left running. Run the action again to go on from there, or wait for one that does."
	},
	"promote.no-candidate": {
		what: "There is no release to promote.",
		cause: "The image that is named has no metadata, the release is not known, or nothing is verified in the environment before.",
		remedy: "Name `ami-id` (of an image that tag-ami has tagged) or `release`, or let the environment before verify one."
	},
	"gate.closed": {
		what: "A gate does not let the release into the environment.",
		cause: "The evidence speaks against it, or there is none; the summary shows every gate.",
		remedy: "Do what the gate asks for. Where it could not be asked now, as in an outage, run the failed job again: approvals go on counting. Gates that the delivery file names as overridable can be overridden with a reason."
	},
	"gate.not-due": {
		what: "The release may not come into the environment yet.",
		cause: "Only time is missing: soak, a window or a freeze.",
		remedy: "Run again at that time, or set `when-not-due: defer` for scheduled runs."
	},
	"gate.paused": {
		what: "The release may not come into the environment yet, and nobody knows when.",
		cause: "Only its soak is missing, and that pauses: the environment before has no instance in service on it, or too few.",
		remedy: "Give the environment before its capacity, or set `when-not-due: defer` for scheduled runs. The summary says where it is missing."
	},
	"promote.nothing-yet": {
		what: "There is no release yet that could come into the environment.",
		cause: "Nothing was verified in the environment before, or tag-ami has tagged no image; no time is known at which that changes.",
		remedy: "Build and tag an image, or see why nothing is verified before. `when-not-due: defer` lets scheduled runs end well until then."
	},
	"policy.unreadable": {
		what: "The delivery file cannot be read from the branch that `policy-ref` names.",
		cause: "The job lacks a permission, or the branch or the file does not exist.",
		remedy: "Give the job the permission `contents: read`, or correct `policy-ref`."
	},
	"continue.unapproved": {
		what: "What is unfinished in the environment was not approved by as many people as the delivery file asks for.",
		cause: "It was announced under another delivery file, or its approvers are no longer in the ledger.",
		remedy: "Run promote for that release once more, with its reviewers: it announces the release anew, and moves nothing."
	},
	"plan.changed": {
		what: "What would be done is not what was approved.",
		cause: "Something changed between the decision page and its approval.",
		remedy: "Look at a new decision page (dry run) and have that approved."
	},
	"target.unapproved": {
		what: "A target is no longer what was approved, and dropped out: the release is in the others, and the environment is not verified.",
		cause: "Its groups, what they launch, or what it runs changed between the decision page and its approval.",
		remedy: "Look at a new decision page (dry run) of the release and have that approved: only what is missing is done. Then refresh again."
	},
	"environment.rolling-back": {
		what: "The environment is being rolled back.",
		cause: "A rollback was started and has not ended.",
		remedy: "Let it end: run `rollback` or `refresh-asg`, or in the examples the workflow `reconcile`, which go on with it. If it cannot come to its end, override `hold` to promote a release instead."
	},
	"baseline.written": {
		what: "The environment has a ledger already.",
		cause: "A baseline or a promotion was recorded before.",
		remedy: "Promote a release instead; a baseline is only for environments that were never recorded, or have lost their ledger."
	},
	"baseline.mixed": {
		what: "The environment does not run one image.",
		cause: "Its groups run several images, have no instances, or cannot be read.",
		remedy: "Bring the groups on one image first, or promote a release without a baseline (its first rollout then has nothing to go back to). Where the ledger is lost, run `rollback`: it brings them on one image, and no baseline is needed."
	},
	"rehearsal.workflow": {
		what: "A workflow cannot be rehearsed.",
		cause: "GitHub would refuse the file too, an expression in it fails, or it uses something that a rehearsal does not have.",
		remedy: "Correct what the message names by file, line and column, or leave it out of the rehearsal."
	},
	"rehearsal.action": {
		what: "A step uses an action that a rehearsal cannot run.",
		cause: "Only local JavaScript actions, mapped repositories, actions/checkout and aws-actions/configure-aws-credentials are known.",
		remedy: "Use a local action, or map its repository to a folder under 'actions' in the scenario."
	},
	"rehearsal.scenario": {
		what: "A scenario file cannot be used.",
		cause: "A key is unknown, a value is malformed, or something is named that the scenario does not define.",
		remedy: "Correct what the message names by file, line and column; packages/rehearsal/README.md describes every key."
	},
	"ledger.lost": {
		what: "The ledger of an environment is lost.",
		cause: "Its parameter was deleted, or written over by hand more than a hundred times: there are versions or pointers, and no event that counts.",
		remedy: "Where what runs is bad, or the groups run several images, run `rollback` first: it goes back by what the pointers of the targets remember, and begins the ledger anew. Only where what runs is good, run promote with `baseline: true`: it records what the environment runs today and what the pointers tell of the time before, and deliveries go on from there. A hold is to be said again."
	},
	"ledger.newer": {
		what: "The ledger of an environment was written by a newer release of golden-ami.",
		cause: "Two workflows use different releases of the actions on one environment.",
		remedy: "Use the newest release in every workflow. `rollback` goes on with any release."
	},
	"environment.halted": {
		what: "The environment is halted: nothing changes anything there.",
		cause: "Somebody created the parameter `/golden-ami/<family>/<environment>/halt`, at home or in a target.",
		remedy: "Delete that parameter in every account and region that the message names, then run again. A `rollback` that a person starts goes on under a halt."
	}
};
// packages/domain/src/errors/of-groups.ts
const r = {
	"group.missing": {
		what: "An Auto Scaling group that is named does not exist.",
		cause: "The name is misspelt, or the target is in another account or region; of an image without an environment, the job is.",
		remedy: "Correct the name in `groups` of the target, or its account and region."
	},
	"group.managed": {
		what: "A group is kept by a service of AWS.",
		cause: "It belongs to a managed node group of Amazon EKS, to AWS Elastic Beanstalk or to another service, which would put its own launch template back.",
		remedy: "Update it by the service that the message names, or take the group out of `groups` of the target (or its tag off)."
	},
	"group.architectures": {
		what: "The mixed instances policy of a group launches images of several architectures.",
		cause: "An override names a launch template or an image of another architecture than the others, and an environment has one image. Of an image that a parameter names, or that is gone, the architecture is not known.",
		remedy: "Give each architecture a group of its own, or leave the overrides of the other architecture out of the policy."
	},
	"group.no-template": {
		what: "A group has no launch template, or no version that it names.",
		cause: "It launches from a launch configuration, which cannot be changed, or the version was deleted.",
		remedy: "Give the group a launch template with a numbered version."
	},
	"group.unpinned": {
		what: "A group follows $Latest or $Default of its launch template.",
		cause: "Every new version is then live at once, and AWS cannot roll an instance refresh back.",
		remedy: "Pin the group to a numbered version, or set `unpinned: pin` to have it pinned to the version that it follows now."
	},
	"group.image-parameter": {
		what: "The launch template of a group names its image by a parameter.",
		cause: "AWS rolls no instance refresh back to `resolve:ssm:\u2026`: what it means changes.",
		remedy: "Write an AMI id into the launch template, or set `unpinned: pin` to have the group pinned to a version with the image that its instances run now."
	},
	"group.volumes": {
		what: "A launch template version cannot be made anew with another image.",
		cause: "Its volumes are made from snapshots, which a new version does not take over, and which of them is the root volume is not known.",
		remedy: "Take the snapshot of the root volume out of the launch template, give the image the same root device name, or share the image with the account."
	},
	"group.version-differs": {
		what: "A launch template version that was made for an image differs from the one it was made from.",
		cause: "AWS did not take everything over, so a group that follows it would launch something else.",
		remedy: "Compare the two versions, make a version with the image by hand that is right, or delete the one that is named; then run again."
	},
	"group.followers": {
		what: "Another group follows $Latest of the same launch template.",
		cause: "A new version for the selected group would be launched by the other one too, unproved.",
		remedy: "Pin the named groups to a numbered version first."
	},
	"group.suspended": {
		what: "A group has suspended processes without which instances cannot be replaced.",
		cause: "Somebody suspended them, or an earlier operation did and was not finished. What a canary suspends with `suspend: true` it resumes.",
		remedy: "Resume the named processes, then run again."
	},
	"group.health-check": {
		what: "A group is behind a load balancer but checks only the health of EC2.",
		cause: "An instance that answers no request would count as healthy during the rollout.",
		remedy: "Add ELB (or VPC_LATTICE) to the health check types of the group."
	},
	"group.protected": {
		what: "A group has instances that an instance refresh does not replace.",
		cause: "They are protected from scale-in or on standby; AWS would wait an hour for them and fail.",
		remedy: "Remove the protection, or take them out of standby, then run again. Or say in `protected` and `standby` of `strategy` what becomes of such instances."
	},
	"group.root-volume": {
		what: "A group does not have what replacing root volumes needs.",
		cause: "AWS replaces them only in a group with a mixed instances policy that names an image in each override, by an image of one volume, in instances that match its launch template; and each instance serves nobody meanwhile. The message names what is not so.",
		remedy: "Change what the message names; or replace the instances themselves, with `strategy: { type: rolling }`, which needs none of it."
	},
	"group.launch-refused": {
		what: "EC2 would launch no instance as a group launches them.",
		cause: "A launch was tried without launching, and EC2 refused it in the words of the message.",
		remedy: "Mend in the launch template or in the image what EC2 names, then run again."
	},
	"group.no-addresses": {
		what: "The subnets of a group have no free address.",
		cause: "The rollout launches instances before others end, and each needs an address.",
		remedy: "Free addresses, or give the group another subnet. Or let instances end first: `min-healthy` below 100 with `max-healthy: 100` in `strategy`."
	},
	"group.no-vcpus": {
		what: "The vCPU quota of an account leaves no room for one more instance.",
		cause: "The rollout launches instances before others end, and all that run count towards the quota of On-Demand Instances.",
		remedy: "Have the quota (`L-1216C47A` of EC2) raised. Or let instances end first: `min-healthy` below 100 with `max-healthy: 100` in `strategy`."
	},
	"group.image-unfit": {
		what: "No instance type of a group boots the image.",
		cause: "Architecture, virtualization, boot mode, ENA or TPM of the image are not what the type takes: EC2 would refuse the launch.",
		remedy: "Give the group an instance type that fits, or build the image for the one that it has."
	},
	"group.volume-too-small": {
		what: "A launch template makes a volume smaller than the image needs.",
		cause: "The size of a block device mapping is below that of the snapshot of the image: EC2 would refuse the launch.",
		remedy: "Raise the size in the launch template, or leave it out, and pin the group to that version; then run again."
	},
	"group.busy": {
		what: "A group is being refreshed to something else.",
		cause: "Another run, or a person, started an instance refresh.",
		remedy: "Wait for it, cancel it, or roll it back; then run again."
	},
	"pointer.missing": {
		what: "An environment has no pointer yet.",
		cause: "Nothing was promoted there, and what it runs today was not recorded.",
		remedy: "Promote a release into it, or run promote with `baseline: true` to record what it runs."
	},
	"pointer.differs": {
		what: "The pointers of the targets of an environment say different releases.",
		cause: "A promotion or a rollback could not move all of them, or somebody moved one by hand.",
		remedy: "Run promote or rollback again: only what is missing is done. Then refresh again."
	},
	"target.empty": {
		what: "A target of an environment selects no Auto Scaling group.",
		cause: "Its tag, account or region is misspelt, the group lost the tag, or there is no group yet.",
		remedy: "Correct `groups` of the target in the delivery file, or tag the group. Where there is no group yet, write `allow-empty: true` on the target. Then run again."
	},
	"target.unreadable": {
		what: "A target of an environment could not be read.",
		cause: "AWS does not answer there, or refuses: the message has its words.",
		remedy: "Mend what is named, then run again: only what is missing is done. In promote and refresh-asg `only` leaves the target out until then, with a reason."
	},
	"target.alarm-missing": {
		what: "An alarm that Auto Scaling is to watch does not exist in a target.",
		cause: "It was never made in the account and region of the target, or its name in `alarms` of `strategy` is misspelt.",
		remedy: "Create the alarm in each target, or correct its name."
	},
	"target.alarm-firing": {
		what: "An alarm that Auto Scaling is to watch is in ALARM before anything was begun.",
		cause: "What runs there now is not well, or the alarm is not about it. A refresh that watches it would be rolled back at once.",
		remedy: "Look into the alarm first. Where the release is what mends it, take the alarm out of `alarms` of `strategy` for this rollout, in the delivery file."
	},
	"pointer.foreign": {
		what: "The pointer was moved by somebody else.",
		cause: "Another tool or a person wrote the parameter, so nobody knows which release it means.",
		remedy: "Say which is right: run refresh-asg with `drift: restore` to put the pointer back to what the ledger says, or promote with `drift: adopt` and, in `release` or in `ami-id`, the release of that image or its AMI at home (a copy in another region has an id of its own). The history of the parameter names who wrote it."
	},
	"rollout.called-off": {
		what: "A rollout was called off, and the release before runs again.",
		cause: "Somebody cancelled its run with `on-cancel: rollback`, or rolled its groups back at AWS, or it was not done within `undo-after` of its environment; the message says which. Nothing failed, so nothing is rejected.",
		remedy: "Promote the release again to roll it out."
	},
	"rollout.failed": {
		what: "A rollout did not succeed.",
		cause: "The instance refresh failed, was cancelled or was rolled back; the summary has the reason of each group.",
		remedy: "Read the reason, mend it, and release again; the groups that were rolled back run the image they ran before."
	},
	"rollout.reverted": {
		what: "Somebody has put a group back on the image that it ran before.",
		cause: "Infrastructure code that names an older version of the launch template was applied, or a person did it; the message names who, where CloudTrail tells. Nothing failed, so nothing is rejected, and nothing is done against it.",
		remedy: "Say which is right. Let the infrastructure code leave the image to golden-ami (`ignore_changes` of the launch template version, or the pointer as its source), then run refresh-asg with `drift: restore`, or promote another release. If the former image is right, run `rollback`."
	},
	"rollout.place": {
		what: "A rollout did not succeed in a target, and the image is not to blame.",
		cause: "Capacity, a quota, a key, a permission or the network is missing there, or somebody has stopped it; the message names it. Nothing is rejected, what is done stays, and what comes after it is not begun.",
		remedy: "Mend what is named, then run refresh-asg again: it goes on with what is missing, and with `only: failed` touches only that, and what has its pointer in common with it."
	}
};
// packages/domain/src/user-error.ts
const i = {
	...e,
	...n,
	...r,
	...t
};
var UserError = class extends Error {
	name = "UserError";
	code;
	remedy;
	complaints;
	constructor(e, t, n = i[e].remedy, { complaints: r = [], ...a } = {}) {
		super(t, a);
		this.code = e;
		this.remedy = n;
		this.complaints = r;
	}
};
// packages/domain/src/in-between.ts
const a = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER|VERIFY))/;
const isOfCertificate = (e) => a.test(e ?? "");
const isRefusalOfProxy = (e) => e >= 400 && e < 500 && e !== 408 && e !== 429;



/***/ }),

/***/ 2604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ UnreadableFile),
/* harmony export */   _: () => (/* binding */ n),
/* harmony export */   a: () => (/* binding */ sayBegun),
/* harmony export */   b: () => (/* binding */ lasting),
/* harmony export */   c: () => (/* binding */ sayUndecided),
/* harmony export */   d: () => (/* binding */ failureOfError),
/* harmony export */   f: () => (/* binding */ seedOf),
/* harmony export */   g: () => (/* binding */ messageOf),
/* harmony export */   h: () => (/* binding */ seen),
/* harmony export */   i: () => (/* binding */ leaveBehind),
/* harmony export */   l: () => (/* binding */ WebError),
/* harmony export */   m: () => (/* binding */ cutMessage),
/* harmony export */   n: () => (/* binding */ isIdlePost),
/* harmony export */   o: () => (/* binding */ sayConcluded),
/* harmony export */   p: () => (/* binding */ Annotations),
/* harmony export */   r: () => (/* binding */ isPost),
/* harmony export */   s: () => (/* binding */ sayThrown),
/* harmony export */   t: () => (/* binding */ endingOf),
/* harmony export */   u: () => (/* binding */ failureOf),
/* harmony export */   v: () => (/* binding */ isKnown),
/* harmony export */   x: () => (/* binding */ unknownBecause),
/* harmony export */   y: () => (/* binding */ isUnknown)
/* harmony export */ });
/* harmony import */ var _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(935);

// packages/actions-kit/src/unreadable-file.ts
var UnreadableFile = class extends Error {
	name = "UnreadableFile";
	wrong;
	allowed;
	constructor(e, t) {
		super(`${e}; ${t}`);
		this.wrong = e;
		this.allowed = t;
	}
};
// packages/domain/src/unknown.ts
const unknownBecause = (e, { transient: t, code: n } = {}) => ({
	unknown: true,
	why: e,
	...t ? { transient: t } : {},
	...n ? { code: n } : {}
});
const n = unknownBecause("it was not looked at");
const lasting = ({ transient: e, ...t }) => t;
const isUnknown = (e) => typeof e === "object" && e !== null && "unknown" in e && e.unknown === true;
const isKnown = (e) => e !== void 0 && !isUnknown(e);
// packages/domain/src/message-of.ts
const messageOf = (e) => e instanceof Error ? e.message : String(e);
// packages/actions-kit/src/invisible-characters.ts
const r = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
const i = /(?<![\p{Extended_Pictographic}#*0-9])[\ufe00-\ufe0f]|[\ufe00-\ufe0d]/gu;
const a = "\uFFFD";
const seen = (e) => e.toWellFormed().replace(r, a).replace(i, a);
// packages/actions-kit/src/annotations.ts
const o = 4096;
const s = [
	"error",
	"warning",
	"notice"
];
const cutMessage = (e, t = o) => {
	if (e.length <= t) return e;
	const n = e.slice(0, t - 60).toWellFormed();
	return `${n}\u2026 (${e.length - n.length} more characters in the log)`;
};
const lineOf = ({ kind: e, message: t, title: n, file: r, line: i, column: a }) => `${e}: ${[
	[
		r,
		i,
		a
	].filter((e) => e !== void 0).join(":"),
	n,
	t
].filter(Boolean).join(": ")}`;
var Annotations = class {
	#e;
	#t;
	#n = {
		error: 1,
		warning: 0,
		notice: 0
	};
	#r = {
		error: [],
		warning: [],
		notice: []
	};
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	add(e) {
		const { kind: t } = e;
		const n = seen(e.message);
		if (this.#n[t] < 9) {
			this.#n[t]++;
			if (n.length > 4096) this.#t(lineOf({
				...e,
				message: n
			}));
			this.#e({
				...e,
				message: cutMessage(n)
			});
		} else {
			this.#t(lineOf({
				...e,
				message: n
			}));
			this.#r[t].push(e);
		}
	}
	end() {
		for (const e of s) {
			const t = this.#r[e].splice(0);
			const [n] = t;
			if (n && t.length === 1) this.#e({
				...n,
				message: cutMessage(seen(n.message))
			});
			else if (n) this.#e({
				kind: e,
				message: `${t.length} more ${e}s in the log`
			});
		}
	}
};
// packages/actions-kit/src/seed.ts
const seedOf = ({ unique: e }) => [...e].reduce((e, t) => Math.imul(e, 31) + t.charCodeAt(0) | 0, 7);
// packages/actions-kit/src/web/failures.ts
var WebError = class extends Error {
	name = "WebError";
	passes;
	again;
	constructor({ message: e, passes: t, again: n }, r) {
		super(e, r);
		this.passes = t;
		if (n !== void 0) this.again = n;
	}
};
const c = new Set([
	408,
	429,
	500,
	502,
	503,
	504
]);
const l = 6e4;
const u = 60 * l;
const soon = (e, t) => Math.min(Math.max(t, e), t + u);
const failureOf = (e, t, n) => {
	const { status: r } = e;
	const i = limitOf(e, t, n);
	if (i !== void 0) return {
		message: `GitHub answered ${r}: it limits requests until ${new Date(i).toISOString()}`,
		passes: true,
		again: i,
		notBegun: true
	};
	if (c.has(r)) {
		const t = retryAfter(e, n);
		return {
			message: `GitHub answered ${r}`,
			passes: true,
			...t === void 0 ? {} : { again: t }
		};
	}
	if (r >= 200 && r < 300 && r !== 204 && !isJson(t)) return {
		message: `GitHub answered ${r} with something that is not JSON`,
		passes: true
	};
};
const limitOf = (e, t, n) => {
	if (e.status !== 403 && e.status !== 429) return void 0;
	const r = retryAfter(e, n);
	if (r !== void 0) return r;
	const i = Number(e.headers.get("x-ratelimit-reset") ?? NaN);
	if (e.headers.get("x-ratelimit-remaining") === "0" && !Number.isNaN(i)) return soon(i * 1e3, n);
	return e.status === 429 || /\brate limit\b/i.test(t) ? n + l : void 0;
};
const retryAfter = ({ headers: e }, t) => {
	const n = e.get("retry-after")?.trim() ?? "";
	if (/^\d+$/.test(n)) return soon(t + Number(n) * 1e3, t);
	const r = n === "" ? NaN : Date.parse(n);
	return Number.isNaN(r) ? void 0 : soon(r, t);
};
const isJson = (e) => {
	try {
		JSON.parse(e);
		return true;
	} catch {
		return false;
	}
};
const d = /^Proxy response \((\d{3})\)/;
const failureOfError = (n, r) => {
	const { code: i, message: a } = rootOf(n);
	const o = i === void 0 ? a : a.includes(i) ? a : `${a} (${i})`;
	if ((0,_in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_0__.t)(i)) return {
		message: `the certificate of ${r} is not trusted: ${o}; NODE_EXTRA_CA_CERTS names a file with the authority's`,
		passes: false
	};
	return {
		message: `${r} could not be reached: ${o}`,
		passes: !(0,_in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_0__.n)(Number(d.exec(a)?.[1]))
	};
};
const rootOf = (e) => {
	const { cause: t } = e;
	if (t instanceof Error) return rootOf(t);
	const { code: n } = e;
	return {
		code: typeof n === "string" ? n : void 0,
		message: messageOf(e)
	};
};
// packages/actions-kit/src/left-behind.ts
const f = "begun";
const p = "left";
const m = "concluded";
const h = "undecided";
const g = 24e3;
const sayBegun = (e) => e.saveState(f, "true");
const isPost = (e) => e.state(f) === "true";
const leaveBehind = (e, t) => {
	const n = JSON.stringify(t);
	e.saveState(p, n.length <= g ? n : JSON.stringify({
		...t,
		onCancel: "too-long"
	}));
};
const sayConcluded = (e) => e.saveState(m, "true");
const sayThrown = (e) => e.saveState(m, "thrown");
const sayUndecided = (e) => e.saveState(h, "true");
const isIdlePost = (e) => e.state(f) === "true" && e.state(p) !== "" && e.state(m) === "true" && e.state(h) !== "true";
const endingOf = (e) => {
	const t = e.state(p);
	if (t === "") return void 0;
	const n = JSON.parse(t);
	const r = e.state(m);
	return {
		left: n,
		main: r === "" ? "killed" : r === "thrown" ? "thrown" : "concluded",
		undecided: e.state(h) === "true"
	};
};



/***/ }),

/***/ 847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ web),
/* harmony export */   n: () => (/* binding */ c),
/* harmony export */   r: () => (/* binding */ l),
/* harmony export */   t: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var _back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4850);
/* harmony import */ var _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2604);


// packages/actions-kit/src/web/probe.ts
const o = 1e4;
const s = 65536;
const probe = async (e, t, r) => {
	const i = new AbortController();
	const s = answered$1(e, r, i.signal);
	let c = false;
	const end = () => {
		c = true;
	};
	s.then(end, end);
	await t.sleep(o, s);
	if (!c) {
		i.abort();
		return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)(`${new URL(r).host} did not answer within ${o / 1e3} s`);
	}
	return s.catch((e) => (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.x)((0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.d)(e, new URL(r).host).message));
};
const answered$1 = async (e, t, n) => {
	const r = await e(t, {
		redirect: "manual",
		signal: n,
		headers: { "user-agent": "golden-ami" }
	});
	return {
		status: r.status,
		body: (await beginning(r)).slice(0, s)
	};
};
const beginning = async ({ body: e }) => {
	if (!e) return "";
	const t = new TextDecoder();
	let n = "";
	for await (const r of e) {
		n += t.decode(r, { stream: true });
		if (n.length >= s) break;
	}
	return n;
};
// packages/actions-kit/src/web/web.ts
const c = {
	attempts: 1,
	within: 0
};
const l = {
	attempts: 4,
	within: 3e4
};
const u = {
	attempts: Number.POSITIVE_INFINITY,
	within: 6e5
};
const d = 1e4;
const f = 2e3;
const web = (n, i, a) => {
	const o = new Map();
	let s = a;
	const pause = (n) => {
		s = (0,_back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_1__.n)(s);
		return (0,_back_off_vmQJ_BFV_js__WEBPACK_IMPORTED_MODULE_1__.t)(s, n - 1);
	};
	const attempt = async (e, t) => {
		const r = o.get(e.origin);
		if (r && i.now() < r.again) return r;
		const a = await answered(n, i, e, t);
		if (!(a instanceof Response) && a.notBegun && a.again !== void 0) o.set(e.origin, {
			...a,
			again: a.again
		});
		return a;
	};
	return {
		probe: (e) => probe(n, i, e),
		ask: async (e, t, { attempts: n, within: a }) => {
			const o = new URL(e);
			const s = ["GET", "HEAD"].includes(t.method ?? "GET");
			const c = i.now() + a;
			for (let e = 1;; e++) {
				const a = await attempt(o, t);
				if (a instanceof Response) return a;
				const l = Math.max(i.now() + pause(e), a.again ?? 0);
				if (!a.passes || !(s || a.notBegun) || e >= n || l > c || i.cancelled()) throw new _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.l(a);
				await i.sleep(l - i.now());
				if (i.cancelled()) throw new _left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.l(a);
			}
		}
	};
};
const answered = async (e, t, r, a) => {
	const o = new AbortController();
	const s = whole(e, r, {
		...a,
		signal: o.signal
	});
	let c = false;
	const end = () => {
		c = true;
	};
	s.then(end, end);
	const l = t.cancelled();
	await t.sleep(l ? f : d, s);
	if (!c && t.cancelled() && !l) await t.sleep(f, s);
	if (!c) {
		o.abort();
		return {
			message: `${r.host} did not answer in time`,
			passes: true
		};
	}
	try {
		const { response: e, text: n } = await s;
		return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.u)(e, n, t.now()) ?? e;
	} catch (e) {
		return (0,_left_behind_sFeVqSD2_js__WEBPACK_IMPORTED_MODULE_0__.d)(e, r.host);
	}
};
const whole = async (e, t, n) => {
	const r = await e(t, n);
	const i = await r.text();
	const { status: a, statusText: o, headers: s } = r;
	return {
		response: new Response(a === 204 || a === 304 ? null : i, {
			status: a,
			statusText: o,
			headers: s
		}),
		text: i
	};
};



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./document-text-Dy10w1qo.js
var document_text_Dy10w1qo = __nccwpck_require__(5355);
// EXTERNAL MODULE: ./left-behind-sFeVqSD2.js
var left_behind_sFeVqSD2 = __nccwpck_require__(2604);
// EXTERNAL MODULE: ./in-between-B_dcDfoV.js
var in_between_B_dcDfoV = __nccwpck_require__(935);
// EXTERNAL MODULE: ./web-dStA8eF2.js
var web_dStA8eF2 = __nccwpck_require__(847);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./index.js

















// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/utils.js
function toCommandValue(e) {
	if (e === null || e === void 0) return "";
	else if (typeof e === "string" || e instanceof String) return e;
	return JSON.stringify(e);
}
function toCommandProperties(e) {
	if (!Object.keys(e).length) return {};
	return {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	};
}
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js
function issueCommand(e, t, n) {
	const r = new Command(e, t, n);
	process.stdout.write(r.toString() + external_os_namespaceObject.EOL);
}
function issue(e, t = "") {
	issueCommand(e, {}, t);
}
const F = "::";
var Command = class {
	constructor(e, t, n) {
		if (!e) e = "missing.command";
		this.command = e;
		this.properties = t;
		this.message = n;
	}
	toString() {
		let e = F + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += " ";
			let t = true;
			for (const n in this.properties) if (this.properties.hasOwnProperty(n)) {
				const r = this.properties[n];
				if (r) {
					if (t) t = false;
					else e += ",";
					e += `${n}=${escapeProperty(r)}`;
				}
			}
		}
		e += `${F}${escapeData(this.message)}`;
		return e;
	}
};
function escapeData(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js
function issueFileCommand(e, t) {
	const n = process.env[`GITHUB_${e}`];
	if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
	if (!external_fs_namespaceObject.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
	external_fs_namespaceObject.appendFileSync(n, `${toCommandValue(t)}${external_os_namespaceObject.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(e, t) {
	const n = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
	const r = toCommandValue(t);
	if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
	if (r.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
	return `${e}<<${n}${external_os_namespaceObject.EOL}${r}${external_os_namespaceObject.EOL}${n}`;
}
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/summary.js
var I = void 0 && (void 0).__awaiter || function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n || (n = Promise))(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r["throw"](e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
const { access: L, appendFile: R, writeFile: z } = external_fs_namespaceObject.promises;
const B = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return I(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const e = process.env[B];
			if (!e) throw new Error(`Unable to find environment variable for $${B}. Check if your runtime environment supports job summaries.`);
			try {
				yield L(e, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
			} catch (t) {
				throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = e;
			return this._filePath;
		});
	}
	wrap(e, t, n = {}) {
		const r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join("");
		if (!t) return `<${e}${r}>`;
		return `<${e}${r}>${t}</${e}>`;
	}
	write(e) {
		return I(this, void 0, void 0, function* () {
			const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
			const n = yield this.filePath();
			yield (t ? z : R)(n, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return I(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(e, t = false) {
		this._buffer += e;
		return t ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(external_os_namespaceObject.EOL);
	}
	addCodeBlock(e, t) {
		const n = Object.assign({}, t && { lang: t });
		const r = this.wrap("pre", this.wrap("code", e), n);
		return this.addRaw(r).addEOL();
	}
	addList(e, t = false) {
		const n = t ? "ol" : "ul";
		const r = e.map((e) => this.wrap("li", e)).join("");
		const i = this.wrap(n, r);
		return this.addRaw(i).addEOL();
	}
	addTable(e) {
		const t = e.map((e) => {
			const t = e.map((e) => {
				if (typeof e === "string") return this.wrap("td", e);
				const { header: t, data: n, colspan: r, rowspan: i } = e;
				const a = t ? "th" : "td";
				const o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
				return this.wrap(a, n, o);
			}).join("");
			return this.wrap("tr", t);
		}).join("");
		const n = this.wrap("table", t);
		return this.addRaw(n).addEOL();
	}
	addDetails(e, t) {
		const n = this.wrap("details", this.wrap("summary", e) + t);
		return this.addRaw(n).addEOL();
	}
	addImage(e, t, n) {
		const { width: r, height: i } = n || {};
		const a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i });
		const o = this.wrap("img", null, Object.assign({
			src: e,
			alt: t
		}, a));
		return this.addRaw(o).addEOL();
	}
	addHeading(e, t) {
		const n = `h${t}`;
		const r = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(n) ? n : "h1";
		const i = this.wrap(r, e);
		return this.addRaw(i).addEOL();
	}
	addSeparator() {
		const e = this.wrap("hr", null);
		return this.addRaw(e).addEOL();
	}
	addBreak() {
		const e = this.wrap("br", null);
		return this.addRaw(e).addEOL();
	}
	addQuote(e, t) {
		const n = Object.assign({}, t && { cite: t });
		const r = this.wrap("blockquote", e, n);
		return this.addRaw(r).addEOL();
	}
	addLink(e, t) {
		const n = this.wrap("a", e, { href: t });
		return this.addRaw(n).addEOL();
	}
};
const V = new Summary();
const H = V;
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js
var U = void 0 && (void 0).__awaiter || function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n || (n = Promise))(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r["throw"](e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
var W;
(function(e) {
	e[e["Success"] = 0] = "Success";
	e[e["Failure"] = 1] = "Failure";
})(W || (W = {}));
function setSecret(e) {
	issueCommand("add-mask", {}, e);
}
function getInput(e, t) {
	const n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
	if (t && t.required && !n) throw new Error(`Input required and not supplied: ${e}`);
	if (t && t.trimWhitespace === false) return n;
	return n.trim();
}
function setOutput(e, t) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(e, t));
	process.stdout.write(external_os_namespaceObject.EOL);
	issueCommand("set-output", { name: e }, toCommandValue(t));
}
function setFailed(e) {
	process.exitCode = W.Failure;
	error(e);
}
function debug(e) {
	issueCommand("debug", {}, e);
}
function error(e, t = {}) {
	issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function warning(e, t = {}) {
	issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function notice(e, t = {}) {
	issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function info(e) {
	process.stdout.write(e + external_os_namespaceObject.EOL);
}
function startGroup(e) {
	issue("group", e);
}
function endGroup() {
	issue("endgroup");
}
function saveState(e, t) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(e, t));
	issueCommand("save-state", { name: e }, toCommandValue(t));
}
function getState(e) {
	return process.env[`STATE_${e}`] || "";
}
// packages/actions-kit/src/clock.ts
const systemClock = (e) => ({
	now: () => Date.now(),
	cancelled: () => e.aborted,
	async sleep(t, n) {
		const r = [...e.aborted ? [] : [e], ...n ? [endOf(n)] : []];
		if (r.length === 0) return (0,external_node_timers_promises_namespaceObject.setTimeout)(t);
		const i = AbortSignal.any(r);
		await (0,external_node_timers_promises_namespaceObject.setTimeout)(t, void 0, { signal: i }).catch((e) => {
			if (!i.aborted) throw e;
		});
	}
});
const endOf = (e) => {
	const t = new AbortController();
	const end = () => t.abort();
	e.then(end, end);
	return t.signal;
};
// packages/actions-kit/src/sized-summary.ts
const G = 1048576;
const closings = (e) => {
	const t = e.split("<details>").length - e.split("</details>").length;
	return (e.split("\n").filter((e) => e.startsWith("```")).length % 2 === 1 ? "\n```\n" : "") + "\n</details>\n".repeat(Math.max(0, t));
};
const sizedSummary = (e, t) => {
	if (Buffer.byteLength(e) <= t) return e;
	const n = e.split("\n");
	let r = t - 1e3;
	let i = 0;
	while (i < n.length && r - Buffer.byteLength(n[i] ?? "") - 1 >= 0) {
		r -= Buffer.byteLength(n[i] ?? "") + 1;
		i++;
	}
	const a = `${n.slice(0, i).join("\n")}\n`;
	return `${a}${closings(a)}\n\u2026 and ${n.length - i} more lines, for which GitHub has no room: see the log and the outputs.\n\n`;
};
// packages/actions-kit/src/forgiving.ts
const forgiving = (e) => {
	const t = new left_behind_sFeVqSD2.p(e.annotate, e.line);
	const warn = (e) => t.add({
		kind: "warning",
		message: e
	});
	const orWarn = (e, t, n) => {
		try {
			n();
		} catch (n) {
			warn(`${e} could not be written: ${(0,left_behind_sFeVqSD2.g)(n)}. ${t}`);
		}
	};
	let n = G;
	return {
		...e,
		annotate: (e, n, r = {}) => t.add({
			kind: e,
			message: n,
			...r
		}),
		end: () => t.end(),
		output: (t, n) => orWarn(`The output ${t}`, "What reads it finds nothing; the log and the summary tell.", () => e.output(t, n)),
		saveState: (t, n) => orWarn("The state of the step", "What is to be done after a cancellation may be left undone.", () => e.saveState(t, n)),
		summary: async (t) => {
			const r = sizedSummary(t, n);
			try {
				await e.summary(r);
				n -= Buffer.byteLength(r) + 1;
			} catch (e) {
				warn(`The summary could not be written: ${(0,left_behind_sFeVqSD2.g)(e)}. The log tells what became of the run.`);
			}
		},
		writeTemporary: async (t, n) => {
			try {
				return await e.writeTemporary(t, n);
			} catch (e) {
				warn(`The file ${t} could not be written: ${(0,left_behind_sFeVqSD2.g)(e)}. The output that names it is empty.`);
				return "";
			}
		},
		fail: (n) => {
			t.end();
			e.fail((0,left_behind_sFeVqSD2.m)((0,left_behind_sFeVqSD2.h)(n)));
		}
	};
};
// packages/actions-kit/src/own-folder.ts
const K = 1e3;
const isTaken = (e) => e.code === "EEXIST";
const makeOwnFolder = async ({ RUNNER_TEMP: e, GITHUB_ACTION: t }) => {
	if (!e || !t) return (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "golden-ami-"));
	const n = (0,external_node_path_.join)(e, "golden-ami");
	await (0,promises_.mkdir)(n, { recursive: true });
	for (let e = 1; e <= K; e++) {
		const r = (0,external_node_path_.join)(n, e === 1 ? t : `${t}-${e}`);
		try {
			await (0,promises_.mkdir)(r);
			return r;
		} catch (e) {
			if (!isTaken(e)) throw e;
		}
	}
	return (0,promises_.mkdtemp)((0,external_node_path_.join)(n, `${t}-`));
};
// packages/actions-kit/src/plain-text.ts
const plainText = (e) => (0,left_behind_sFeVqSD2.h)(e).split(/\r\n|\n|\r/).map((e) => e.replace(/^([\s\u0085]*)::/, "$1: :").replaceAll("##[", "# #[")).join("\n");
// packages/actions-kit/src/proxy.ts
const q = [
	"169.254.169.254",
	"169.254.170.2",
	"169.254.170.23"
];
const J = 50;
const proxySettings = (e) => {
	const [t, n] = ["http_proxy", "https_proxy"].map((t) => addressOf(e, t));
	if (t === void 0 && n === void 0) return void 0;
	const r = e.no_proxy || e.NO_PROXY || "";
	return {
		...t === void 0 ? {} : { http_proxy: t },
		...n === void 0 ? {} : { https_proxy: n },
		no_proxy: [...r.split(/[\s,]+/).filter((e) => e !== ""), ...q].join(",")
	};
};
const addressOf = (e, t) => {
	const [n, r] = [t, t.toUpperCase()].map((t) => [t, e[t]?.trim() ?? ""]).find(([, e]) => e !== "") ?? [];
	if (n === void 0 || r === void 0) return void 0;
	const i = r.includes("://") ? r : `http://${r}`;
	const a = URL.canParse(i) ? new URL(i) : void 0;
	if (a && ["http:", "https:"].includes(a.protocol) && ["", "/"].includes(a.pathname) && a.search === "" && a.hash === "") return a.href;
	throw new in_between_B_dcDfoV.i("network.proxy", `${n} is no address of a proxy.`);
};
const proxySecrets = ({ http_proxy: e, https_proxy: t }) => [e, t].flatMap((e) => {
	const { password: t } = new URL(e ?? "http://x");
	return t === "" ? [] : [t, decoded(t)];
});
const decoded = (e) => {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
};
const useProxy = (e, t) => {
	if (typeof external_node_http_.setGlobalProxyFromEnv !== "function") throw new in_between_B_dcDfoV.i("network.proxy", `The runner's Node.js ${t} cannot go through a proxy: 24.14 can.`, "Update the runner.");
	const n = { ...e };
	external_node_http_.setGlobalProxyFromEnv(n);
	const r = {
		keepAlive: true,
		maxSockets: J,
		proxyEnv: n
	};
	return {
		httpAgent: new external_node_http_.Agent(r),
		httpsAgent: new external_node_https_.Agent(r)
	};
};
// packages/actions-kit/src/workspace-file.ts
const Y = "allowed: the path of a file in the repository";
const isWithin = (e, t) => {
	const n = (0,external_node_path_.relative)(e, t);
	return n !== ".." && !n.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(n);
};
const codeOf = (e) => e.code ?? String(e);
const X = {
	EACCES: "cannot be read: permission denied",
	EPERM: "cannot be read: permission denied",
	ELOOP: "is a symbolic link that leads in a circle",
	ENAMETOOLONG: "is too long for a path",
	EISDIR: "is a directory"
};
const isMissing = (e) => e === "ENOENT" || e === "ENOTDIR";
const unreadable = (e, t) => new left_behind_sFeVqSD2.S(`${e} ${X[codeOf(t)] ?? `cannot be read: ${codeOf(t)}`}`, Y);
const readWithin = async (t, n) => {
	const i = JSON.stringify(n).slice(1, -1);
	if (n.includes("\0")) throw new left_behind_sFeVqSD2.S(`${i} has a NUL character in it`, Y);
	const a = (0,external_node_path_.resolve)(t[0] ?? ".", n);
	if (!t.some((e) => isWithin((0,external_node_path_.resolve)(e), a))) throw new left_behind_sFeVqSD2.S(`${i} is outside the workspace`, Y);
	try {
		const n = await (0,promises_.realpath)(a);
		if (!(await Promise.all(t.map((e) => (0,promises_.realpath)(e).catch(() => void 0)))).some((e) => e !== void 0 && isWithin(e, n))) throw new left_behind_sFeVqSD2.S(`${i} is a symbolic link that leads out of the workspace`, Y);
		return (0,document_text_Dy10w1qo.n)(await bytesOf(n, i), i);
	} catch (e) {
		if (e instanceof left_behind_sFeVqSD2.S) throw e;
		if (isMissing(codeOf(e))) return void 0;
		throw unreadable(i, e);
	}
};
const bytesOf = async (e, t) => {
	refuseOthers(await (0,promises_.stat)(e), t);
	const r = await (0,promises_.open)(e, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
	try {
		refuseOthers(await r.stat(), t);
		return await upTo(r, document_text_Dy10w1qo.t + 1);
	} finally {
		await r.close();
	}
};
const refuseOthers = (e, t) => {
	if (e.isDirectory()) throw new left_behind_sFeVqSD2.S(`${t} is a directory`, Y);
	if (!e.isFile()) throw new left_behind_sFeVqSD2.S(`${t} is a device or a pipe`, Y);
};
const upTo = async (e, t) => {
	const n = new Uint8Array(t);
	let r = 0;
	for (;;) {
		const { bytesRead: i } = await e.read(n, r, t - r, null);
		r += i;
		if (i === 0 || r === t) return n.subarray(0, r);
	}
};
// packages/actions-kit/src/from-process.ts
const Z = {
	error,
	warning,
	notice
};
const place = ({ title: e, file: t, line: n, column: r }) => ({
	...e === void 0 ? {} : { title: e },
	...t === void 0 ? {} : { file: t },
	...n === void 0 ? {} : { startLine: n },
	...r === void 0 ? {} : { startColumn: r }
});
const contextOf = (e) => ({
	repository: e.GITHUB_REPOSITORY ?? "",
	runId: e.GITHUB_RUN_ID ?? "",
	runAttempt: Number(e.GITHUB_RUN_ATTEMPT ?? "1"),
	actor: e.GITHUB_ACTOR ?? "",
	triggeringActor: e.GITHUB_TRIGGERING_ACTOR ?? "",
	event: e.GITHUB_EVENT_NAME ?? "",
	sha: e.GITHUB_SHA ?? "",
	ref: e.GITHUB_REF ?? "",
	workflow: e.GITHUB_WORKFLOW ?? "",
	workflowRef: e.GITHUB_WORKFLOW_REF ?? "",
	workflowSha: e.GITHUB_WORKFLOW_SHA ?? "",
	job: e.GITHUB_JOB ?? "",
	runnerEnvironment: e.RUNNER_ENVIRONMENT ?? "",
	serverUrl: e.GITHUB_SERVER_URL ?? "https://github.com",
	apiUrl: e.GITHUB_API_URL ?? "https://api.github.com"
});
const idTokenRequestOf = ({ ACTIONS_ID_TOKEN_REQUEST_URL: e, ACTIONS_ID_TOKEN_REQUEST_TOKEN: t }) => e && t ? {
	url: e,
	token: t
} : void 0;
const foldersOf = (e, t = "workspace") => [e.GITHUB_WORKSPACE ?? ".", ...t === "temporary" && e.RUNNER_TEMP ? [e.RUNNER_TEMP] : []];
const networkOf = (e) => {
	let t;
	return () => {
		if (!t) {
			const n = proxySettings(e);
			if (n) for (const e of proxySecrets(n)) setSecret(e);
			t = { proxy: n && useProxy(n, process.version) };
		}
		return t.proxy;
	};
};
const fromProcess = () => {
	const { env: e } = process;
	const n = new AbortController();
	let r;
	for (const e of ["SIGINT", "SIGTERM"]) process.on(e, () => n.abort());
	const a = systemClock(n.signal);
	const o = (0,external_node_crypto_.randomUUID)();
	return forgiving({
		input: (e) => (0,document_text_Dy10w1qo.r)(getInput(e)),
		output: setOutput,
		line: (e) => info(plainText(e)),
		startGroup: (e) => startGroup(plainText(e)),
		endGroup,
		debug,
		annotate: ({ kind: e, message: t, ...n }) => Z[e](t, place(n)),
		summary: async (t) => {
			if (e.GITHUB_STEP_SUMMARY) await H.addRaw(t, true).write();
		},
		saveState,
		state: getState,
		mask: setSecret,
		fail: (e) => setFailed(e),
		readFile: (t, n) => readWithin(foldersOf(e, n), t),
		writeTemporary: async (t, n) => {
			r ??= makeOwnFolder(e);
			const i = (0,external_node_path_.join)(await r, t);
			await (0,promises_.writeFile)(i, n);
			return i;
		},
		clock: a,
		unique: o,
		cancellation: n.signal,
		github: contextOf(e),
		aws: { region: e.AWS_REGION ?? e.AWS_DEFAULT_REGION },
		idTokenRequest: idTokenRequestOf(e),
		network: networkOf(e),
		web: (0,web_dStA8eF2.i)(fetch, a, (0,left_behind_sFeVqSD2.f)({ unique: o }))
	});
};
// actions/dispatcher.js
const Q = {
	"build-stage": () => Promise.all(/* import() */[__nccwpck_require__.e(996), __nccwpck_require__.e(363), __nccwpck_require__.e(831), __nccwpck_require__.e(804), __nccwpck_require__.e(558)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2558)),
	"promote": () => Promise.all(/* import() */[__nccwpck_require__.e(996), __nccwpck_require__.e(363), __nccwpck_require__.e(870), __nccwpck_require__.e(232)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9232)),
	"refresh-asg": () => Promise.all(/* import() */[__nccwpck_require__.e(996), __nccwpck_require__.e(363), __nccwpck_require__.e(870), __nccwpck_require__.e(335), __nccwpck_require__.e(529)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2529)),
	"rollback": () => Promise.all(/* import() */[__nccwpck_require__.e(996), __nccwpck_require__.e(363), __nccwpck_require__.e(870), __nccwpck_require__.e(335), __nccwpck_require__.e(566)]).then(__nccwpck_require__.bind(__nccwpck_require__, 566)),
	"tag-ami": () => Promise.all(/* import() */[__nccwpck_require__.e(996), __nccwpck_require__.e(462)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9462))
};
const run = async (e, t = fromProcess()) => {
	if (!(0,left_behind_sFeVqSD2.n)(t)) await (await Q[e]()).run(t);
};


var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__run as run };
