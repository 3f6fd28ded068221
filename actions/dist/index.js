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

/***/ 3160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ documentText),
/* harmony export */   r: () => (/* binding */ sameLines),
/* harmony export */   t: () => (/* binding */ MOST_FILE_BYTES)
/* harmony export */ });
/* harmony import */ var _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4147);

// packages/actions-kit/src/document-text.ts
/** Bytes of a file → text that is the same on every runner. */
/** Bytes of one file. A delivery file of a thousand targets has a third of it. */
const MOST_FILE_BYTES = 524288;
/**
* Lines end with a line feed, and nothing stands before the first one: Git checks out `\r\n` on Windows runners, and editors write a mark
* of the byte order. Both would change fingerprints, and bash takes `\r` for a part of the command.
*/
const sameLines = (text) => text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
const isUtf16 = ([first, second]) => first === 255 && second === 254 || first === 254 && second === 255;
/**
* @param path as complaints name it
* @throws UnreadableFile
*/
const documentText = (bytes, path) => {
	if (bytes.byteLength > 524288) throw new _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.b(`${path} is larger than ${MOST_FILE_BYTES / 1024} KiB`, `allowed: up to ${MOST_FILE_BYTES / 1024} KiB`);
	const utf8 = "allowed: a text in UTF-8";
	if (isUtf16(bytes)) throw new _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.b(`${path} is written in UTF-16`, `${utf8} (in PowerShell: Out-File -Encoding utf8)`);
	const text = decoded(bytes);
	if (text === void 0) throw new _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.b(`${path} is not UTF-8`, utf8);
	if (text.includes("\0")) throw new _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.b(`${path} has a NUL character in it`, utf8);
	return sameLines(text);
};
const decoded = (bytes) => {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
};



/***/ }),

/***/ 4147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Annotations),
/* harmony export */   a: () => (/* binding */ sayBegun),
/* harmony export */   b: () => (/* binding */ UnreadableFile),
/* harmony export */   c: () => (/* binding */ sayUndecided),
/* harmony export */   d: () => (/* binding */ failureOfError),
/* harmony export */   f: () => (/* binding */ seedOf),
/* harmony export */   g: () => (/* binding */ nextSeed),
/* harmony export */   h: () => (/* binding */ backOff),
/* harmony export */   i: () => (/* binding */ leaveBehind),
/* harmony export */   l: () => (/* binding */ WebError),
/* harmony export */   m: () => (/* binding */ UserError),
/* harmony export */   n: () => (/* binding */ isIdlePost),
/* harmony export */   o: () => (/* binding */ sayConcluded),
/* harmony export */   p: () => (/* binding */ ERRORS),
/* harmony export */   r: () => (/* binding */ isPost),
/* harmony export */   s: () => (/* binding */ sayThrown),
/* harmony export */   t: () => (/* binding */ endingOf),
/* harmony export */   u: () => (/* binding */ failureOf),
/* harmony export */   v: () => (/* binding */ cutMessage),
/* harmony export */   y: () => (/* binding */ seen)
/* harmony export */ });
// packages/actions-kit/src/unreadable-file.ts
/** A file that is there, or may be, and is not read: what is wrong with it, and what would be right, as a complaint says it. */
var UnreadableFile = class extends Error {
	name = "UnreadableFile";
	wrong;
	allowed;
	constructor(wrong, allowed) {
		super(`${wrong}; ${allowed}`);
		this.wrong = wrong;
		this.allowed = allowed;
	}
};
// packages/actions-kit/src/unseen.ts
/**
* Characters that are not seen, and those that turn the direction of what follows: a name could look like another one by them, and a line
* could hide something.
* @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
* @see https://util.unicode.org/UnicodeJsps/list-unicodeset.jsp?a=[:DI:]
*/
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
/** How a sign is drawn; behind anything but a sign of the kind it draws nothing. */
const SELECTOR = /(?<![\p{Extended_Pictographic}#*0-9])[\ufe00-\ufe0f]|[\ufe00-\ufe0d]/gu;
const INSTEAD = "�";
/** The text with a sign that is seen where there was one that is not. White space stays. */
const seen = (text) => text.toWellFormed().replace(UNSEEN, INSTEAD).replace(SELECTOR, INSTEAD);
// packages/actions-kit/src/annotations.ts
/** UTF-16 units of a message, in the log as well: https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
const MOST_MESSAGE = 4096;
const KINDS = [
	"error",
	"warning",
	"notice"
];
/** The beginning of a text that is too long, with how much of it is left out. Not half a character. */
const cutMessage = (text, most = MOST_MESSAGE) => {
	if (text.length <= most) return text;
	const kept = text.slice(0, most - 60).toWellFormed();
	return `${kept}… (${text.length - kept.length} more characters in the log)`;
};
/** In the log it is whole. */
const lineOf = ({ kind, message, title, file, line, column }) => `${kind}: ${[
	[
		file,
		line,
		column
	].filter((part) => part !== void 0).join(":"),
	title,
	message
].filter(Boolean).join(": ")}`;
/**
* The first ones of each kind are told; of the others the log has all, and the last place says how many. Of errors one place is for the
* failure itself.
*/
var Annotations = class {
	#tell;
	#line;
	#told = {
		error: 1,
		warning: 0,
		notice: 0
	};
	#left = {
		error: [],
		warning: [],
		notice: []
	};
	constructor(tell, line) {
		this.#tell = tell;
		this.#line = line;
	}
	add(annotation) {
		const { kind } = annotation;
		const message = seen(annotation.message);
		if (this.#told[kind] < 9) {
			this.#told[kind]++;
			if (message.length > 4096) this.#line(lineOf({
				...annotation,
				message
			}));
			this.#tell({
				...annotation,
				message: cutMessage(message)
			});
		} else {
			this.#line(lineOf({
				...annotation,
				message
			}));
			this.#left[kind].push(annotation);
		}
	}
	/** Says how many of each kind only the log has. */
	end() {
		for (const kind of KINDS) {
			const left = this.#left[kind].splice(0);
			const [only] = left;
			if (only && left.length === 1) this.#tell({
				...only,
				message: cutMessage(seen(only.message))
			});
			else if (only) this.#tell({
				kind,
				message: `${left.length} more ${kind}s in the log`
			});
		}
	}
};
// packages/domain/src/back-off.ts
/** Pauses of who is told to come back later: twice as long each time, and spread, so that runs that are throttled together do not stay so. */
const LONGEST_PAUSE = 2e4;
/** By a xorshift generator: the same seed backs off alike, which keeps rehearsals repeatable. Never 0, for which it would stay 0. */
const nextSeed = (seed) => {
	let state = seed >>> 0 || 1;
	state ^= state << 13;
	state ^= state >>> 17;
	state ^= state << 5;
	return state >>> 0;
};
/**
* ms, between half of `first` doubled so many `times` and all of it, and never more than 20 s.
* @param seed of `nextSeed`
*/
const backOff = (seed, times, first = 1e3) => Math.ceil(Math.min(LONGEST_PAUSE, first * 2 ** times) * (.5 + (seed >>> 0) / 2 ** 32 * .5));
// packages/domain/src/errors/of-aws.ts
const AWS_ERRORS = {
	"aws.denied": {
		what: "AWS refused a call because the role may not make it.",
		cause: "The role lacks an action of the policy.json that this action ships, or a boundary or organisation policy takes it away.",
		remedy: "Allow the named action on the named resource, then run again: the action goes on from what is there."
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
const BUILD_ERRORS = {
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
const ENVIRONMENT_ERRORS = {
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
		what: "A release is barred everywhere.",
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
const GROUP_ERRORS = {
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
		cause: "An override names a launch template or an image of another architecture than the others, and an environment has one image.",
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
		cause: "AWS rolls no instance refresh back to `resolve:ssm:…`: what it means changes.",
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
		cause: "Somebody suspended them, or an earlier operation did and was not finished.",
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
	"pointer.foreign": {
		what: "The pointer was moved by somebody else.",
		cause: "Another tool or a person wrote the parameter, so nobody knows which release it means.",
		remedy: "Say which is right: run refresh-asg with `drift: restore` to put the pointer back to what the ledger says, or promote with `drift: adopt` and, in `release` or in `ami-id`, the release of that image or its AMI at home (a copy in another region has an id of its own). The history of the parameter names who wrote it."
	},
	"rollout.called-off": {
		what: "A rollout was called off, and the release before runs again.",
		cause: "Somebody cancelled its run with `on-cancel: rollback`, or rolled its groups back at AWS. Nothing failed, so nothing is rejected.",
		remedy: "Promote the release again to roll it out."
	},
	"rollout.failed": {
		what: "A rollout did not succeed.",
		cause: "The instance refresh failed, was cancelled or was rolled back; the summary has the reason of each group.",
		remedy: "Read the reason, mend it, and release again; the groups that were rolled back run the image they ran before."
	}
};
// packages/domain/src/user-error.ts
const ERRORS = {
	...AWS_ERRORS,
	...ENVIRONMENT_ERRORS,
	...GROUP_ERRORS,
	...BUILD_ERRORS
};
var UserError = class extends Error {
	name = "UserError";
	code;
	/** What to do about it here; the table's remedy when the place knows no better one. */
	remedy;
	/** Each thing that is wrong, where the message tells several; empty when it is one. */
	complaints;
	/** `message`: the particulars, a full sentence. */
	constructor(code, message, remedy = ERRORS[code].remedy, { complaints = [], ...options } = {}) {
		super(message, options);
		this.code = code;
		this.remedy = remedy;
		this.complaints = complaints;
	}
};
// packages/actions-kit/src/seed.ts
/** A number that differs from process to process. `unique`: see Runtime. */
const seedOf = ({ unique }) => [...unique].reduce((sum, character) => Math.imul(sum, 31) + character.charCodeAt(0) | 0, 7);
// packages/actions-kit/src/web/failures.ts
/** Thrown where GitHub gives no answer that says anything, as often as it was asked. */
var WebError = class extends Error {
	name = "WebError";
	passes;
	again;
	constructor({ message, passes, again }, options) {
		super(message, options);
		this.passes = passes;
		if (again !== void 0) this.again = again;
	}
};
/**
* Statuses that pass; every other one from 400 on is GitHub's answer: asked again, it would say the same. 401, 403 (without what says that it
* is a limit) and 404 are among those: a token does not grow permissions.
* - 408: RFC 9110 15.5.9, the client may repeat the request
* - 429: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
* - 500: octokit's plugin-retry repeats it: https://github.com/octokit/plugin-retry.js#readme
* - 502, 503, 504: actions/toolkit repeats these: packages/http-client/src/index.ts, HttpResponseRetryCodes
*/
const PASSING_STATUSES = /* @__PURE__ */ new Set([
	408,
	429,
	500,
	502,
	503,
	504
]);
/** ms for who is limited and is not told until when. */
const A_MINUTE = 6e4;
/**
* ms: GitHub counts by the hour. One answer that says more would keep everybody from GitHub for the rest of the run.
* @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#primary-rate-limit-for-authenticated-users
*/
const LONGEST_LIMIT = 60 * A_MINUTE;
/** ms since the epoch, from now until then at most. */
const soon = (moment, now) => Math.min(Math.max(now, moment), now + LONGEST_LIMIT);
/**
* What a response says of itself; undefined: it is an answer.
* @param now ms since the epoch
* @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
*/
const failureOf = (response, text, now) => {
	const { status } = response;
	const limit = limitOf(response, text, now);
	if (limit !== void 0) return {
		message: `GitHub answered ${status}: it limits requests until ${new Date(limit).toISOString()}`,
		passes: true,
		again: limit,
		notBegun: true
	};
	if (PASSING_STATUSES.has(status)) {
		const again = retryAfter(response, now);
		return {
			message: `GitHub answered ${status}`,
			passes: true,
			...again === void 0 ? {} : { again }
		};
	}
	if (status >= 200 && status < 300 && status !== 204 && !isJson(text)) return {
		message: `GitHub answered ${status} with something that is not JSON`,
		passes: true
	};
};
/** ms since the epoch until which GitHub limits requests; undefined: it does not. */
const limitOf = (response, text, now) => {
	if (response.status !== 403 && response.status !== 429) return void 0;
	const after = retryAfter(response, now);
	if (after !== void 0) return after;
	const reset = Number(response.headers.get("x-ratelimit-reset") ?? NaN);
	if (response.headers.get("x-ratelimit-remaining") === "0" && !Number.isNaN(reset)) return soon(reset * 1e3, now);
	return response.status === 429 || /\brate limit\b/i.test(text) ? now + A_MINUTE : void 0;
};
/** In seconds, or an HTTP date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
const retryAfter = ({ headers }, now) => {
	const said = headers.get("retry-after")?.trim() ?? "";
	if (/^\d+$/.test(said)) return soon(now + Number(said) * 1e3, now);
	const date = said === "" ? NaN : Date.parse(said);
	return Number.isNaN(date) ? void 0 : soon(date, now);
};
const isJson = (text) => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};
/** Somebody between us and GitHub is not believed: no repetition changes that. */
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER|VERIFY))/;
/** As Node tells a proxy that does not let the runner through. */
const REFUSED_BY_PROXY = /^Proxy response \((?!408|429)4\d\d\)/;
/** What a request that was broken off says; codes are Node's own. */
const failureOfError = (error, host) => {
	const { code, message } = rootOf(error);
	const why = code === void 0 ? message : message.includes(code) ? message : `${message} (${code})`;
	if (code !== void 0 && CERTIFICATE.test(code)) return {
		message: `the certificate of ${host} is not trusted: ${why}; NODE_EXTRA_CA_CERTS names a file with the authority's`,
		passes: false
	};
	return {
		message: `${host} could not be reached: ${why}`,
		passes: !REFUSED_BY_PROXY.test(message)
	};
};
/** `fetch` tells in the cause what became of it. */
const rootOf = (error) => {
	const { cause } = error;
	if (cause instanceof Error) return rootOf(cause);
	const { code } = error;
	return {
		code: typeof code === "string" ? code : void 0,
		message: error instanceof Error ? error.message : String(error)
	};
};
// packages/actions-kit/src/left-behind.ts
const BEGUN = "begun";
const LEFT = "left";
const CONCLUDED = "concluded";
const UNDECIDED = "undecided";
/** A state comes as a variable, of which Linux takes 128 KiB, and Windows 32 KiB with all others. */
const MOST = 24e3;
/** Said at once, so that the post step knows that it is one. */
const sayBegun = (runtime) => runtime.saveState(BEGUN, "true");
const isPost = (runtime) => runtime.state(BEGUN) === "true";
/** Said before the first wait: afterwards may be too late. */
const leaveBehind = (runtime, left) => {
	const text = JSON.stringify(left);
	runtime.saveState(LEFT, text.length <= MOST ? text : JSON.stringify({
		...left,
		onCancel: "too-long"
	}));
};
/** The main step has said what became of it. */
const sayConcluded = (runtime) => runtime.saveState(CONCLUDED, "true");
/** It has, and may have left its claim: what it threw ended it at once. */
const sayThrown = (runtime) => runtime.saveState(CONCLUDED, "thrown");
/** It has, and did not do `on-cancel`, because nobody could tell in time who had cancelled it. */
const sayUndecided = (runtime) => runtime.saveState(UNDECIDED, "true");
/** The main step has said all there is to say. What an action keeps in states of its own (a build) is not asked here: it leaves nothing this way. */
const isIdlePost = (runtime) => runtime.state(BEGUN) === "true" && runtime.state(LEFT) !== "" && runtime.state(CONCLUDED) === "true" && runtime.state(UNDECIDED) !== "true";
/** Undefined: nothing was begun. */
const endingOf = (runtime) => {
	const text = runtime.state(LEFT);
	if (text === "") return void 0;
	const left = JSON.parse(text);
	const said = runtime.state(CONCLUDED);
	return {
		left,
		main: said === "" ? "killed" : said === "thrown" ? "thrown" : "concluded",
		undecided: runtime.state(UNDECIDED) === "true"
	};
};



/***/ }),

/***/ 1731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ web),
/* harmony export */   n: () => (/* binding */ ONCE),
/* harmony export */   r: () => (/* binding */ SHORTLY),
/* harmony export */   t: () => (/* binding */ LONG)
/* harmony export */ });
/* harmony import */ var _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4147);

// packages/actions-kit/src/web/web.ts
/**
* The one way to GitHub: its API and its OIDC endpoint. Each attempt has a limit, attempts are repeated with back-off, and what GitHub says of
* its limits is kept for all who ask. All waiting is on the run's clock, so that it happens in virtual time where the run does: octokit's own
* plug-ins for retries and throttling sleep on the global timer, which a rehearsal cannot move.
*/
/** For who asks again anyway: the loop of a machine. */
const ONCE = {
	attempts: 1,
	within: 0
};
/** For what nobody waits for. */
const SHORTLY = {
	attempts: 4,
	within: 3e4
};
/** For what has to be there before anything can begin. */
const LONG = {
	attempts: Number.POSITIVE_INFINITY,
	within: 6e5
};
/** ms for one attempt, with its body. */
const ATTEMPT = 1e4;
/** ms that are left to what is on its way when the workflow is cancelled: the runner kills the step 7.5 s after the signal. */
const HURRIED = 2e3;
/** @param seed spreads the back-off of runs that fail together */
const web = (fetch, clock, seed) => {
	/** By origin: ms since the epoch, before which it wants to hear nothing. */
	const limits = /* @__PURE__ */ new Map();
	let state = seed;
	const pause = (times) => {
		state = (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.g)(state);
		return (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.h)(state, times - 1);
	};
	const attempt = async (url, init) => {
		const limit = limits.get(url.origin);
		if (limit && clock.now() < limit.again) return limit;
		const answer = await answered(fetch, clock, url, init);
		if (!(answer instanceof Response) && answer.notBegun && answer.again !== void 0) limits.set(url.origin, {
			...answer,
			again: answer.again
		});
		return answer;
	};
	return { ask: async (given, init, { attempts, within }) => {
		const url = new URL(given);
		const reads = ["GET", "HEAD"].includes(init.method ?? "GET");
		const end = clock.now() + within;
		for (let times = 1;; times++) {
			const answer = await attempt(url, init);
			if (answer instanceof Response) return answer;
			const next = Math.max(clock.now() + pause(times), answer.again ?? 0);
			if (!answer.passes || !(reads || answer.notBegun) || times >= attempts || next > end || clock.cancelled()) throw new _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.l(answer);
			await clock.sleep(next - clock.now());
			if (clock.cancelled()) throw new _left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.l(answer);
		}
	} };
};
const answered = async (fetch, clock, url, init) => {
	const controller = new AbortController();
	const call = whole(fetch, url, {
		...init,
		signal: controller.signal
	});
	let over = false;
	const end = () => {
		over = true;
	};
	call.then(end, end);
	const wasCancelled = clock.cancelled();
	await clock.sleep(wasCancelled ? HURRIED : ATTEMPT, call);
	if (!over && clock.cancelled() && !wasCancelled) await clock.sleep(HURRIED, call);
	if (!over) {
		controller.abort();
		return {
			message: `${url.host} did not answer in time`,
			passes: true
		};
	}
	try {
		const { response, text } = await call;
		return (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.u)(response, text, clock.now()) ?? response;
	} catch (error) {
		return (0,_left_behind_DBqYWlvb_js__WEBPACK_IMPORTED_MODULE_0__.d)(error, url.host);
	}
};
/** With its body, which may be what never comes. */
const whole = async (fetch, url, init) => {
	const answer = await fetch(url, init);
	const text = await answer.text();
	const { status, statusText, headers } = answer;
	return {
		response: new Response(status === 204 || status === 304 ? null : text, {
			status,
			statusText,
			headers
		}),
		text
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

// EXTERNAL MODULE: ./document-text-B1ew6nJ2.js
var document_text_B1ew6nJ2 = __nccwpck_require__(3160);
// EXTERNAL MODULE: ./left-behind-DBqYWlvb.js
var left_behind_DBqYWlvb = __nccwpck_require__(4147);
// EXTERNAL MODULE: ./web-BHuWeErY.js
var web_BHuWeErY = __nccwpck_require__(1731);
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
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!external_fs_namespaceObject.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(external_os_namespaceObject.EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(external_os_namespaceObject.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
* Begin an output group.
*
* Output until the next `groupEnd` will be foldable in this group
*
* @param name The name of the output group
*/
function startGroup(name) {
	issue("group", name);
}
/**
* End an output group.
*/
function endGroup() {
	issue("endgroup");
}
/**
* Saves state for current action, the state can only be retrieved by this action's post job execution.
*
* @param     name     name of the state to store
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
/**
* Gets the value of an state set by this action's main execution.
*
* @param     name     name of the state to get
* @returns   string
*/
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}
// packages/actions-kit/src/clock.ts
/** The only timer of an action. Rehearsal replaces `setTimeout` of node:timers/promises and `Date`; nothing else may be used to wait. */
const systemClock = (signal) => ({
	now: () => Date.now(),
	cancelled: () => signal.aborted,
	async sleep(ms, unless) {
		const signals = [...signal.aborted ? [] : [signal], ...unless ? [endOf(unless)] : []];
		if (signals.length === 0) return (0,external_node_timers_promises_namespaceObject.setTimeout)(ms);
		const early = AbortSignal.any(signals);
		await (0,external_node_timers_promises_namespaceObject.setTimeout)(ms, void 0, { signal: early }).catch((error) => {
			if (!early.aborted) throw error;
		});
	}
});
/** Aborted when it has come to its end, well or not. */
const endOf = (unless) => {
	const controller = new AbortController();
	const end = () => controller.abort();
	unless.then(end, end);
	return controller.signal;
};
// packages/actions-kit/src/sized-summary.ts
/** A summary that GitHub takes, whatever an action wrote: over 1 MiB it shows nothing of it. */
/** Closes what the cut left open. */
const closings = (kept) => {
	const open = kept.split("<details>").length - kept.split("</details>").length;
	return (kept.split("\n").filter((line) => line.startsWith("```")).length % 2 === 1 ? "\n```\n" : "") + "\n</details>\n".repeat(Math.max(0, open));
};
/**
* Whole lines from the beginning, because what matters stands first, and how many are left out.
* @param bytes that it may have
*/
const sizedSummary = (markdown, bytes) => {
	if (Buffer.byteLength(markdown) <= bytes) return markdown;
	const lines = markdown.split("\n");
	let room = bytes - 1e3;
	let count = 0;
	while (count < lines.length && room - Buffer.byteLength(lines[count] ?? "") - 1 >= 0) {
		room -= Buffer.byteLength(lines[count] ?? "") + 1;
		count++;
	}
	const kept = `${lines.slice(0, count).join("\n")}\n`;
	return `${kept}${closings(kept)}\n… and ${lines.length - count} more lines, for which GitHub has no room: see the log and the outputs.\n\n`;
};
// packages/actions-kit/src/forgiving.ts
/**
* A runtime whose telling cannot change what becomes of the run: where a summary, an output, a state or a file cannot be written, it warns.
* What is told fits GitHub's limits.
*/
/** Bytes of a step's summaries: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const MOST_SUMMARY = 1048576;
const forgiving = (raw) => {
	const annotations = new left_behind_DBqYWlvb._(raw.annotate, raw.line);
	const warn = (message) => annotations.add({
		kind: "warning",
		message
	});
	const whyNot = (error) => error instanceof Error ? error.message : String(error);
	const orWarn = (what, consequence, write) => {
		try {
			write();
		} catch (error) {
			warn(`${what} could not be written: ${whyNot(error)}. ${consequence}`);
		}
	};
	let room = MOST_SUMMARY;
	return {
		...raw,
		annotate: (kind, message, place = {}) => annotations.add({
			kind,
			message,
			...place
		}),
		end: () => annotations.end(),
		output: (name, value) => orWarn(`The output ${name}`, "What reads it finds nothing; the log and the summary tell.", () => raw.output(name, value)),
		saveState: (name, value) => orWarn("The state of the step", "What is to be done after a cancellation may be left undone.", () => raw.saveState(name, value)),
		summary: async (markdown) => {
			const text = sizedSummary(markdown, room);
			try {
				await raw.summary(text);
				room -= Buffer.byteLength(text) + 1;
			} catch (error) {
				warn(`The summary could not be written: ${whyNot(error)}. The log tells what became of the run.`);
			}
		},
		writeTemporary: async (name, content) => {
			try {
				return await raw.writeTemporary(name, content);
			} catch (error) {
				warn(`The file ${name} could not be written: ${whyNot(error)}. The output that names it is empty.`);
				return "";
			}
		},
		fail: (message) => {
			annotations.end();
			raw.fail((0,left_behind_DBqYWlvb.v)((0,left_behind_DBqYWlvb.y)(message)));
		}
	};
};
// packages/actions-kit/src/own-folder.ts
/** The folder of one step in the runner's temporary folder. */
/** Steps of a job that share a name, at most: those of one composite action. */
const MOST = 1e3;
const isTaken = (error) => error.code === "EEXIST";
/**
* Makes it, and answers with its path. `GITHUB_ACTION` alone is not the step's own: in a composite action it is the composite's for all its
* inner steps. So the first step of a name has `golden-ami/<name>`, the second `golden-ami/<name>-2` and so on: nothing is drawn by lot, and
* the same job has the same outputs. The runner empties the folder before each job.
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
*/
const makeOwnFolder = async ({ RUNNER_TEMP, GITHUB_ACTION }) => {
	if (!RUNNER_TEMP || !GITHUB_ACTION) return (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "golden-ami-"));
	const all = (0,external_node_path_.join)(RUNNER_TEMP, "golden-ami");
	await (0,promises_.mkdir)(all, { recursive: true });
	for (let number = 1; number <= MOST; number++) {
		const folder = (0,external_node_path_.join)(all, number === 1 ? GITHUB_ACTION : `${GITHUB_ACTION}-${number}`);
		try {
			await (0,promises_.mkdir)(folder);
			return folder;
		} catch (error) {
			if (!isTaken(error)) throw error;
		}
	}
	return (0,promises_.mkdtemp)((0,external_node_path_.join)(all, `${GITHUB_ACTION}-`));
};
// packages/actions-kit/src/plain-text.ts
/**
* Text that the runner takes for nothing but text. It acts on a line whose first characters are `::`, after white space, and on `##[`
* anywhere in a line; what AWS, a build or a person says may have either. Characters that hide something in the log are shown.
* @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
*/
const plainText = (text) => (0,left_behind_DBqYWlvb.y)(text).split(/\r\n|\n|\r/).map((line) => line.replace(/^([\s\u0085]*)::/, "$1: :").replaceAll("##[", "# #[")).join("\n");
// packages/actions-kit/src/proxy.ts
/**
* Proxies as the runner's toolkit knows them: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in upper or lower case. Node itself goes through them, in
* `fetch` and in agents, where it is told to; nothing is loaded for it, and without a proxy nothing is done.
* @see https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support
*/
/** Where credentials of a machine or a container come from: addresses of the host itself, which no proxy can reach. */
const NEVER = [
	"169.254.169.254",
	"169.254.170.2",
	"169.254.170.23"
];
/** Sockets to a host at a time, as the SDK has it. */
const MOST_SOCKETS = 50;
/**
* Lower case goes before upper case, as in Node and curl.
* @throws UserError `network.proxy` for what is no address; its text is not told, as there may be a password in it
*/
const proxySettings = (env) => {
	const [http_proxy, https_proxy] = ["http_proxy", "https_proxy"].map((name) => addressOf(env, name));
	if (http_proxy === void 0 && https_proxy === void 0) return void 0;
	const spared = env.no_proxy || env.NO_PROXY || "";
	return {
		...http_proxy === void 0 ? {} : { http_proxy },
		...https_proxy === void 0 ? {} : { https_proxy },
		no_proxy: [...spared.split(/[\s,]+/).filter((each) => each !== ""), ...NEVER].join(",")
	};
};
/** A host and a port alone are an address too, as for the toolkit. */
const addressOf = (env, name) => {
	const [variable, given] = [name, name.toUpperCase()].map((each) => [each, env[each]?.trim() ?? ""]).find(([, text]) => text !== "") ?? [];
	if (variable === void 0 || given === void 0) return void 0;
	const address = given.includes("://") ? given : `http://${given}`;
	const url = URL.canParse(address) ? new URL(address) : void 0;
	if (url && ["http:", "https:"].includes(url.protocol) && ["", "/"].includes(url.pathname) && url.search === "" && url.hash === "") return url.href;
	throw new left_behind_DBqYWlvb.m("network.proxy", `${variable} is no address of a proxy.`);
};
/** What must not be printed of them: passwords, as they are written and as they are meant. */
const proxySecrets = ({ http_proxy, https_proxy }) => [http_proxy, https_proxy].flatMap((address) => {
	const { password } = new URL(address ?? "http://x");
	return password === "" ? [] : [password, decoded(password)];
});
const decoded = (text) => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};
/**
* `fetch` goes through them from now on, and so do the agents.
* @param version of Node
* @throws UserError `network.proxy` where Node is too old for it
*/
const useProxy = (settings, version) => {
	if (typeof external_node_http_.setGlobalProxyFromEnv !== "function") throw new left_behind_DBqYWlvb.m("network.proxy", `The runner's Node.js ${version} cannot go through a proxy: 24.14 can.`, "Update the runner.");
	const proxyEnv = { ...settings };
	external_node_http_.setGlobalProxyFromEnv(proxyEnv);
	const options = {
		keepAlive: true,
		maxSockets: MOST_SOCKETS,
		proxyEnv
	};
	return {
		httpAgent: new external_node_http_.Agent(options),
		httpsAgent: new external_node_https_.Agent(options)
	};
};
// packages/actions-kit/src/workspace-file.ts
/** The one reader of files: nothing outside the job's own folders, nothing but plain files of a sensible size, and it never hangs. */
const A_FILE = "allowed: the path of a file in the repository";
const isWithin = (folder, path) => {
	const way = (0,external_node_path_.relative)(folder, path);
	return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
};
const codeOf = (error) => error.code ?? String(error);
/** Of errors that a path can cause: https://nodejs.org/api/errors.html#common-system-errors */
const SAID = {
	EACCES: "cannot be read: permission denied",
	EPERM: "cannot be read: permission denied",
	ELOOP: "is a symbolic link that leads in a circle",
	ENAMETOOLONG: "is too long for a path",
	EISDIR: "is a directory"
};
const isMissing = (code) => code === "ENOENT" || code === "ENOTDIR";
const unreadable = (path, error) => new left_behind_DBqYWlvb.b(`${path} ${SAID[codeOf(error)] ?? `cannot be read: ${codeOf(error)}`}`, A_FILE);
/**
* @param path relative to the first of the folders, or absolute
* @param folders in one of which it is, whatever links lead to; folders that are not there hold nothing
* @returns its text, lines ended alike; undefined: there is none
* @throws UnreadableFile
*/
const readWithin = async (folders, path) => {
	const shown = JSON.stringify(path).slice(1, -1);
	if (path.includes("\0")) throw new left_behind_DBqYWlvb.b(`${shown} has a NUL character in it`, A_FILE);
	const absolute = (0,external_node_path_.resolve)(folders[0] ?? ".", path);
	if (!folders.some((folder) => isWithin((0,external_node_path_.resolve)(folder), absolute))) throw new left_behind_DBqYWlvb.b(`${shown} is outside the workspace`, A_FILE);
	try {
		const real = await (0,promises_.realpath)(absolute);
		if (!(await Promise.all(folders.map((folder) => (0,promises_.realpath)(folder).catch(() => void 0)))).some((home) => home !== void 0 && isWithin(home, real))) throw new left_behind_DBqYWlvb.b(`${shown} is a symbolic link that leads out of the workspace`, A_FILE);
		return (0,document_text_B1ew6nJ2.n)(await bytesOf(real, shown), shown);
	} catch (error) {
		if (error instanceof left_behind_DBqYWlvb.b) throw error;
		if (isMissing(codeOf(error))) return void 0;
		throw unreadable(shown, error);
	}
};
/** Only what is a file is opened, and looked at again when it is: to open a device can do something, and a pipe would be waited for. */
const bytesOf = async (path, shown) => {
	refuseOthers(await (0,promises_.stat)(path), shown);
	const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
	try {
		refuseOthers(await handle.stat(), shown);
		return await upTo(handle, document_text_B1ew6nJ2.t + 1);
	} finally {
		await handle.close();
	}
};
const refuseOthers = (stats, shown) => {
	if (stats.isDirectory()) throw new left_behind_DBqYWlvb.b(`${shown} is a directory`, A_FILE);
	if (!stats.isFile()) throw new left_behind_DBqYWlvb.b(`${shown} is a device or a pipe`, A_FILE);
};
/** The first bytes: whatever its size was said to be. */
const upTo = async (handle, most) => {
	const buffer = new Uint8Array(most);
	let length = 0;
	for (;;) {
		const { bytesRead } = await handle.read(buffer, length, most - length, null);
		length += bytesRead;
		if (bytesRead === 0 || length === most) return buffer.subarray(0, length);
	}
};
// packages/actions-kit/src/from-process.ts
/** The runtime of a job on a runner. */
const ANNOTATE = {
	error,
	warning,
	notice
};
const place = ({ title, file, line, column }) => ({
	...title === void 0 ? {} : { title },
	...file === void 0 ? {} : { file },
	...line === void 0 ? {} : { startLine: line },
	...column === void 0 ? {} : { startColumn: column }
});
const contextOf = (env) => ({
	repository: env.GITHUB_REPOSITORY ?? "",
	runId: env.GITHUB_RUN_ID ?? "",
	runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? "1"),
	actor: env.GITHUB_ACTOR ?? "",
	triggeringActor: env.GITHUB_TRIGGERING_ACTOR ?? "",
	event: env.GITHUB_EVENT_NAME ?? "",
	sha: env.GITHUB_SHA ?? "",
	ref: env.GITHUB_REF ?? "",
	workflow: env.GITHUB_WORKFLOW ?? "",
	workflowRef: env.GITHUB_WORKFLOW_REF ?? "",
	workflowSha: env.GITHUB_WORKFLOW_SHA ?? "",
	job: env.GITHUB_JOB ?? "",
	runnerEnvironment: env.RUNNER_ENVIRONMENT ?? "",
	serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
	apiUrl: env.GITHUB_API_URL ?? "https://api.github.com"
});
const idTokenRequestOf = ({ ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token }) => url && token ? {
	url,
	token
} : void 0;
const foldersOf = (env, place = "workspace") => [env.GITHUB_WORKSPACE ?? ".", ...place === "temporary" && env.RUNNER_TEMP ? [env.RUNNER_TEMP] : []];
/** Passwords of proxies are no secrets of the workflow that the runner knows. */
const networkOf = (env) => {
	let ready;
	return () => {
		if (!ready) {
			const settings = proxySettings(env);
			if (settings) for (const secret of proxySecrets(settings)) setSecret(secret);
			ready = { proxy: settings && useProxy(settings, process.version) };
		}
		return ready.proxy;
	};
};
/**
* GitHub's runner cancels with SIGINT, after 7.5 s SIGTERM, after 2.5 s it kills. Both signals only say "cancelled" here; what that
* means is decided by the machine.
*/
const fromProcess = () => {
	const { env } = process;
	const controller = new AbortController();
	let folder;
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => controller.abort());
	const clock = systemClock(controller.signal);
	const unique = (0,external_node_crypto_.randomUUID)();
	return forgiving({
		input: (name) => (0,document_text_B1ew6nJ2.r)(getInput(name)),
		output: setOutput,
		line: (text) => info(plainText(text)),
		startGroup: (title) => startGroup(plainText(title)),
		endGroup,
		debug,
		annotate: ({ kind, message, ...where }) => ANNOTATE[kind](message, place(where)),
		summary: async (markdown) => {
			if (env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
		},
		saveState,
		state: getState,
		mask: setSecret,
		fail: (message) => setFailed(message),
		readFile: (path, place) => readWithin(foldersOf(env, place), path),
		writeTemporary: async (name, content) => {
			folder ??= makeOwnFolder(env);
			const file = (0,external_node_path_.join)(await folder, name);
			await (0,promises_.writeFile)(file, content);
			return file;
		},
		clock,
		unique,
		cancellation: controller.signal,
		github: contextOf(env),
		aws: { region: env.AWS_REGION ?? env.AWS_DEFAULT_REGION },
		idTokenRequest: idTokenRequestOf(env),
		network: networkOf(env),
		web: (0,web_BHuWeErY.i)(fetch, clock, (0,left_behind_DBqYWlvb.f)({ unique }))
	});
};
// actions/dispatcher.js
const actions = {
	"build-stage": () => Promise.all(/* import() */[__nccwpck_require__.e(841), __nccwpck_require__.e(161), __nccwpck_require__.e(619)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1619)),
	"promote": () => Promise.all(/* import() */[__nccwpck_require__.e(841), __nccwpck_require__.e(88), __nccwpck_require__.e(230)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8230)),
	"refresh-asg": () => Promise.all(/* import() */[__nccwpck_require__.e(841), __nccwpck_require__.e(88), __nccwpck_require__.e(632), __nccwpck_require__.e(541)]).then(__nccwpck_require__.bind(__nccwpck_require__, 541)),
	"rollback": () => Promise.all(/* import() */[__nccwpck_require__.e(841), __nccwpck_require__.e(88), __nccwpck_require__.e(632), __nccwpck_require__.e(535)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4535)),
	"tag-ami": () => Promise.all(/* import() */[__nccwpck_require__.e(841), __nccwpck_require__.e(324)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2324))
};
const run = async (name, runtime = fromProcess()) => {
	if (!(0,left_behind_DBqYWlvb.n)(runtime)) await (await actions[name]()).run(runtime);
};


var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__run as run };
