export const id = 831;
export const ids = [831];
export const modules = {

/***/ 2664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ AwsSdkSigV4ASigner),
/* harmony export */   n: () => (/* binding */ s),
/* harmony export */   r: () => (/* binding */ resolveAwsSdkSigV4AConfig),
/* harmony export */   t: () => (/* binding */ SignatureV4MultiRegion)
/* harmony export */ });
/* harmony import */ var _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);
/* harmony import */ var _httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(148);
/* harmony import */ var _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6978);



// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js
var AwsSdkSigV4ASigner = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.o {
	async sign(e, n, r) {
		if (!_httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_2__.t.isInstance(e)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
		const { config: o, signer: s, signingRegion: c, signingRegionSet: l, signingName: u } = await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.s)(r);
		const d = (await o.sigv4aSigningRegionSet?.() ?? l ?? [c]).join(",");
		const f = await o.disableClockSkewCorrection?.() === true;
		r._disableClockSkewCorrection = f;
		if (!f) {
			r._preRequestSystemClockOffset = o.systemClockOffset;
			r._requestSentAt = Date.now();
		}
		return await s.sign(e, {
			signingDate: f ? new Date() : (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.c)(o.systemClockOffset),
			signingRegion: d,
			signingService: u
		});
	}
};
// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4AConfig.js
const resolveAwsSdkSigV4AConfig = (t) => {
	t.sigv4aSigningRegionSet = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.S)(t.sigv4aSigningRegionSet);
	return t;
};
const s = {
	environmentVariableSelector(e) {
		if (e.AWS_SIGV4A_SIGNING_REGION_SET) return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((e) => e.trim());
		throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_1__.n("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", { tryNextLink: true });
	},
	configFileSelector(e) {
		if (e.sigv4a_signing_region_set) return (e.sigv4a_signing_region_set ?? "").split(",").map((e) => e.trim());
		throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_1__.n("sigv4a_signing_region_set not set in profile.", { tryNextLink: true });
	},
	default: void 0
};
// node_modules/.pnpm/@smithy+signature-v4@5.7.5/node_modules/@smithy/signature-v4/dist-es/signature-v4a-container.js
const c = { SignatureV4a: null };
// node_modules/.pnpm/@aws-sdk+signature-v4-multi-region@3.996.52/node_modules/@aws-sdk/signature-v4-multi-region/dist-es/signature-v4-crt-container.js
const l = { CrtSignerV4: null };
// node_modules/.pnpm/@aws-sdk+signature-v4-multi-region@3.996.52/node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4SignWithCredentials.js
const u = "X-Amz-S3session-Token";
const d = u.toLowerCase();
var SignatureV4SignWithCredentials = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.i {
	async signWithCredentials(e, t, n) {
		const r = getCredentialsWithoutSessionToken(t);
		e.headers[d] = t.sessionToken;
		const i = this;
		setSingleOverride(i, r);
		return i.signRequest(e, n ?? {});
	}
	async presignWithCredentials(e, t, n) {
		const r = getCredentialsWithoutSessionToken(t);
		delete e.headers[d];
		e.headers[u] = t.sessionToken;
		e.query = e.query ?? {};
		e.query[u] = t.sessionToken;
		setSingleOverride(this, r);
		return this.presign(e, n);
	}
};
function getCredentialsWithoutSessionToken(e) {
	return {
		accessKeyId: e.accessKeyId,
		secretAccessKey: e.secretAccessKey,
		expiration: e.expiration
	};
}
function setSingleOverride(e, t) {
	const n = e.credentialProvider;
	e.credentialProvider = () => {
		e.credentialProvider = n;
		return Promise.resolve(t);
	};
}
// node_modules/.pnpm/@aws-sdk+signature-v4-multi-region@3.996.52/node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js
var SignatureV4MultiRegion = class {
	sigv4aSigner;
	sigv4Signer;
	signerOptions;
	static sigv4aDependency() {
		if (typeof l.CrtSignerV4 === "function") return "crt";
		else if (typeof c.SignatureV4a === "function") return "js";
		return "none";
	}
	constructor(e) {
		this.sigv4Signer = new SignatureV4SignWithCredentials(e);
		this.signerOptions = e;
	}
	async sign(e, t = {}) {
		if (t.signingRegion === "*") return this.getSigv4aSigner().sign(e, t);
		return this.sigv4Signer.sign(e, t);
	}
	async signWithCredentials(e, t, n = {}) {
		if (n.signingRegion === "*") {
			const r = this.getSigv4aSigner();
			const i = l.CrtSignerV4;
			if (i && r instanceof i) return r.signWithCredentials(e, t, n);
			else throw new Error("signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
		}
		return this.sigv4Signer.signWithCredentials(e, t, n);
	}
	async presign(e, t = {}) {
		if (t.signingRegion === "*") {
			const n = this.getSigv4aSigner();
			const r = l.CrtSignerV4;
			if (r && n instanceof r) return n.presign(e, t);
			else throw new Error("presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
		}
		return this.sigv4Signer.presign(e, t);
	}
	async presignWithCredentials(e, t, n = {}) {
		if (n.signingRegion === "*") throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
		return this.sigv4Signer.presignWithCredentials(e, t, n);
	}
	getSigv4aSigner() {
		if (!this.sigv4aSigner) {
			const e = l.CrtSignerV4;
			const t = c.SignatureV4a;
			if (this.signerOptions.runtime === "node") {
				if (!e && !t) throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
				if (e && typeof e === "function") this.sigv4aSigner = new e({
					...this.signerOptions,
					signingAlgorithm: 1
				});
				else if (t && typeof t === "function") this.sigv4aSigner = new t({ ...this.signerOptions });
				else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
			} else {
				if (!t || typeof t !== "function") throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
				this.sigv4aSigner = new t({ ...this.signerOptions });
			}
		}
		return this.sigv4aSigner;
	}
};



/***/ }),

/***/ 7831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cr),
/* harmony export */   t: () => (/* binding */ accountOf)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7683);
/* harmony import */ var _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1562);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7010);
/* harmony import */ var _SignatureV4MultiRegion_Cg9YnIQu_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2664);
/* harmony import */ var _FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1848);
/* harmony import */ var _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(719);
/* harmony import */ var _noAuth_D1L0pBVI_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2619);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6997);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1589);
/* harmony import */ var _AwsQueryProtocol_DeIlxZsE_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6417);
/* harmony import */ var _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(935);
/* harmony import */ var _classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6584);












// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/endpoint/bdd.js
const b = "ref";
const x = -1;
const S = true;
const C = "isSet";
const w = "PartitionResult";
const T = "booleanEquals";
const E = "stringEquals";
const D = "getAttr";
const tt = "us-east-1";
const nt = "sigv4";
const rt = "sts";
const it = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
const O = { [b]: "Endpoint" };
const k = { [b]: "Region" };
const A = { [b]: w };
const j = {};
const M = [k];
const N = {
	conditions: [
		[C, [O]],
		[C, M],
		[
			"aws.partition",
			M,
			w
		],
		[T, [{ [b]: "UseFIPS" }, S]],
		[T, [{ [b]: "UseDualStack" }, S]],
		[E, [k, "aws-global"]],
		[T, [{ [b]: "UseGlobalEndpoint" }, S]],
		[E, [k, "eu-central-1"]],
		[T, [{
			fn: D,
			argv: [A, "supportsDualStack"]
		}, S]],
		[T, [{
			fn: D,
			argv: [A, "supportsFIPS"]
		}, S]],
		[E, [k, "ap-south-1"]],
		[E, [k, "eu-north-1"]],
		[E, [k, "eu-west-1"]],
		[E, [k, "eu-west-2"]],
		[E, [k, "eu-west-3"]],
		[E, [k, "sa-east-1"]],
		[E, [k, tt]],
		[E, [k, "us-east-2"]],
		[E, [k, "us-west-2"]],
		[E, [k, "us-west-1"]],
		[E, [k, "ca-central-1"]],
		[E, [k, "ap-southeast-1"]],
		[E, [k, "ap-northeast-1"]],
		[E, [k, "ap-southeast-2"]],
		[E, [{
			fn: D,
			argv: [A, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[x],
		["https://sts.amazonaws.com", { authSchemes: [{
			name: nt,
			signingName: rt,
			signingRegion: tt
		}] }],
		[it, { authSchemes: [{
			name: nt,
			signingName: rt,
			signingRegion: "{Region}"
		}] }],
		[x, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[x, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[O, j],
		["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", j],
		[x, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://sts.{Region}.amazonaws.com", j],
		["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", j],
		[x, "FIPS is enabled but this partition does not support FIPS"],
		["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", j],
		[x, "DualStack is enabled but this partition does not support DualStack"],
		[it, j],
		[x, "Invalid Configuration: Missing Region"]
	]
};
const at = 2;
const ot = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]);
const st = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.G.from(ot, at, N.conditions, N.results);
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/endpoint/endpointResolver.js
const ct = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS",
		"UseGlobalEndpoint"
	]
});
const defaultEndpointResolver = (e, t = {}) => {
	return ct.get(e, () => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.H)(st, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.U.aws = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.d;
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthSchemeProvider.js
const createEndpointRuleSetHttpAuthSchemeParametersProvider = (e) => async (t, n, r) => {
	if (!r) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	const i = await e(t, n, r);
	const a = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.vt)(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!a) throw new Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
	const o = await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.K)(r, { getEndpointParameterInstructions: a }, t);
	return Object.assign(i, o);
};
const _defaultSTSHttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.vt)(t).operation,
		region: await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__._t)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
const lt = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sts",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function createAwsAuthSigv4aHttpAuthOption(e) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "sts",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption(e) {
	return { schemeId: "smithy.api#noAuth" };
}
const createEndpointRuleSetHttpAuthSchemeProvider = (e, t, n) => {
	const endpointRuleSetHttpAuthSchemeProvider = (r) => {
		const i = e(r).properties?.authSchemes;
		if (!i) return t(r);
		const a = [];
		for (const e of i) {
			const { name: t, properties: o = {}, ...s } = e;
			const c = t.toLowerCase();
			if (t !== c) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);
			let l;
			if (c === "sigv4a") {
				l = "aws.auth#sigv4a";
				const e = i.find((e) => {
					const t = e.name.toLowerCase();
					return t !== "sigv4a" && t.startsWith("sigv4");
				});
				if (_SignatureV4MultiRegion_Cg9YnIQu_js__WEBPACK_IMPORTED_MODULE_3__.t.sigv4aDependency() === "none" && e) continue;
			} else if (c.startsWith("sigv4")) l = "aws.auth#sigv4";
			else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
			const u = n[l];
			if (!u) throw new Error(`Could not find HttpAuthOption create function for '${l}'`);
			const d = u(r);
			d.schemeId = l;
			d.signingProperties = {
				...d.signingProperties || {},
				...s,
				...o
			};
			a.push(d);
		}
		return a;
	};
	return endpointRuleSetHttpAuthSchemeProvider;
};
const _defaultSTSHttpAuthSchemeProvider = (e) => {
	const t = [];
	switch (e.operation) {
		case "AssumeRoleWithSAML":
			t.push(createSmithyApiNoAuthHttpAuthOption(e));
			t.push(createAwsAuthSigv4aHttpAuthOption(e));
			break;
		case "AssumeRoleWithWebIdentity":
			t.push(createSmithyApiNoAuthHttpAuthOption(e));
			t.push(createAwsAuthSigv4aHttpAuthOption(e));
			break;
		default:
			t.push(createAwsAuthSigv4HttpAuthOption(e));
			t.push(createAwsAuthSigv4aHttpAuthOption(e));
	}
	return t;
};
const ut = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
	"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
});
const resolveHttpAuthSchemeConfig = (e) => {
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.r)(e);
	const n = (0,_SignatureV4MultiRegion_Cg9YnIQu_js__WEBPACK_IMPORTED_MODULE_3__.r)(t);
	return Object.assign(n, { authSchemePreference: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__._t)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		useGlobalEndpoint: e.useGlobalEndpoint ?? false,
		defaultSigningName: "sts"
	});
};
const dt = {
	UseGlobalEndpoint: {
		type: "builtInParams",
		name: "useGlobalEndpoint"
	},
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
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/package.json
var ft = "3.1169.0";
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/models/STSServiceException.js
var P = class STSServiceException extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.rt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, STSServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/models/errors.js
var F = class ExpiredTokenException extends P {
	static shapeId = "com.amazonaws.sts#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ExpiredTokenException.prototype);
	}
};
var pt = class MalformedPolicyDocumentException extends P {
	static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
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
var mt = class PackedPolicyTooLargeException extends P {
	static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
	name = "PackedPolicyTooLargeException";
	$fault = "client";
	constructor(e) {
		super({
			name: "PackedPolicyTooLargeException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
	}
};
var ht = class RegionDisabledException extends P {
	static shapeId = "com.amazonaws.sts#RegionDisabledException";
	name = "RegionDisabledException";
	$fault = "client";
	constructor(e) {
		super({
			name: "RegionDisabledException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, RegionDisabledException.prototype);
	}
};
var gt = class IDPRejectedClaimException extends P {
	static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
	name = "IDPRejectedClaimException";
	$fault = "client";
	constructor(e) {
		super({
			name: "IDPRejectedClaimException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
	}
};
var I = class InvalidIdentityTokenException extends P {
	static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
	name = "InvalidIdentityTokenException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidIdentityTokenException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
	}
};
var _t = class IDPCommunicationErrorException extends P {
	static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
	name = "IDPCommunicationErrorException";
	$fault = "client";
	$retryable = {};
	constructor(e) {
		super({
			name: "IDPCommunicationErrorException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
	}
};
var vt = class InvalidAuthorizationMessageException extends P {
	static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
	name = "InvalidAuthorizationMessageException";
	$fault = "client";
	constructor(e) {
		super({
			name: "InvalidAuthorizationMessageException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
	}
};
var yt = class ExpiredTradeInTokenException extends P {
	static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
	name = "ExpiredTradeInTokenException";
	$fault = "client";
	constructor(e) {
		super({
			name: "ExpiredTradeInTokenException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
	}
};
var bt = class JWTPayloadSizeExceededException extends P {
	static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
	name = "JWTPayloadSizeExceededException";
	$fault = "client";
	constructor(e) {
		super({
			name: "JWTPayloadSizeExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
	}
};
var xt = class OutboundWebIdentityFederationDisabledException extends P {
	static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
	name = "OutboundWebIdentityFederationDisabledException";
	$fault = "client";
	constructor(e) {
		super({
			name: "OutboundWebIdentityFederationDisabledException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
	}
};
var St = class SessionDurationEscalationException extends P {
	static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
	name = "SessionDurationEscalationException";
	$fault = "client";
	constructor(e) {
		super({
			name: "SessionDurationEscalationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js
const L = "Arn";
const Ct = "AccessKeyId";
const wt = "AssumeRole";
const Tt = "AssumedRoleId";
const Et = "AssumeRoleRequest";
const Dt = "AssumeRoleResponse";
const R = "AssumedRoleUser";
const Ot = "AssumeRoleWithWebIdentity";
const kt = "AssumeRoleWithWebIdentityRequest";
const At = "AssumeRoleWithWebIdentityResponse";
const jt = "Account";
const Mt = "Audience";
const z = "Credentials";
const Nt = "ContextAssertion";
const B = "DurationSeconds";
const Pt = "Expiration";
const Ft = "ExternalId";
const It = "ExpiredTokenException";
const Lt = "ExpiredTradeInTokenException";
const Rt = "GetCallerIdentity";
const zt = "GetCallerIdentityRequest";
const Bt = "GetCallerIdentityResponse";
const Vt = "InvalidAuthorizationMessageException";
const Ht = "IDPCommunicationErrorException";
const Ut = "IDPRejectedClaimException";
const Wt = "InvalidIdentityTokenException";
const Gt = "JWTPayloadSizeExceededException";
const Kt = "Key";
const qt = "MalformedPolicyDocumentException";
const V = "MinimumSessionTokenSize";
const Jt = "OutboundWebIdentityFederationDisabledException";
const H = "Policy";
const Yt = "PolicyArns";
const Xt = "ProviderArn";
const Zt = "ProvidedContexts";
const Qt = "ProvidedContextsListType";
const $t = "ProvidedContext";
const en = "PolicyDescriptorType";
const tn = "ProviderId";
const U = "PackedPolicySize";
const nn = "PackedPolicyTooLargeException";
const rn = "Provider";
const an = "RoleArn";
const on = "RegionDisabledException";
const sn = "RoleSessionName";
const cn = "SecretAccessKey";
const ln = "SessionDurationEscalationException";
const un = "SubjectFromWebIdentityToken";
const W = "SourceIdentity";
const dn = "SerialNumber";
const fn = "SessionTokenSize";
const pn = "SessionTokenUtilization";
const mn = "SessionToken";
const hn = "Tags";
const gn = "TokenCode";
const _n = "TransitiveTagKeys";
const vn = "Tag";
const yn = "UserId";
const bn = "Value";
const xn = "WebIdentityToken";
const Sn = "arn";
const Cn = "accessKeySecretType";
const G = "awsQueryError";
const K = "client";
const wn = "clientTokenType";
const q = "error";
const J = "httpError";
const Y = "message";
const Tn = "policyDescriptorListType";
const En = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
const Dn = "tagListType";
const X = "com.amazonaws.sts";
const On = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.t(En);
var kn = [
	-3,
	En,
	"STSServiceException",
	0,
	[],
	[]
];
On.registerError(kn, P);
const Z = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.t(X);
var An = [
	-3,
	X,
	It,
	{
		[G]: [`ExpiredTokenException`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(An, F);
var jn = [
	-3,
	X,
	Lt,
	{
		[G]: [`ExpiredTradeInTokenException`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(jn, yt);
var Mn = [
	-3,
	X,
	Ht,
	{
		[G]: [`IDPCommunicationError`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(Mn, _t);
var Nn = [
	-3,
	X,
	Ut,
	{
		[G]: [`IDPRejectedClaim`, 403],
		[q]: K,
		[J]: 403
	},
	[Y],
	[0]
];
Z.registerError(Nn, gt);
var Pn = [
	-3,
	X,
	Vt,
	{
		[G]: [`InvalidAuthorizationMessageException`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(Pn, vt);
var Fn = [
	-3,
	X,
	Wt,
	{
		[G]: [`InvalidIdentityToken`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(Fn, I);
var In = [
	-3,
	X,
	Gt,
	{
		[G]: [`JWTPayloadSizeExceededException`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(In, bt);
var Ln = [
	-3,
	X,
	qt,
	{
		[G]: [`MalformedPolicyDocument`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(Ln, pt);
var Rn = [
	-3,
	X,
	Jt,
	{
		[G]: [`OutboundWebIdentityFederationDisabledException`, 403],
		[q]: K,
		[J]: 403
	},
	[Y],
	[0]
];
Z.registerError(Rn, xt);
var zn = [
	-3,
	X,
	nn,
	{
		[G]: [`PackedPolicyTooLarge`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
Z.registerError(zn, mt);
var Bn = [
	-3,
	X,
	on,
	{
		[G]: [`RegionDisabledException`, 403],
		[q]: K,
		[J]: 403
	},
	[Y],
	[0]
];
Z.registerError(Bn, ht);
var Vn = [
	-3,
	X,
	ln,
	{
		[G]: [`SessionDurationEscalationException`, 403],
		[q]: K,
		[J]: 403
	},
	[Y],
	[0]
];
Z.registerError(Vn, St);
const Hn = [On, Z];
var Un = [
	0,
	X,
	Cn,
	8,
	0
];
var Wn = [
	0,
	X,
	wn,
	8,
	0
];
var Gn = [
	3,
	X,
	R,
	0,
	[Tt, L],
	[0, 0],
	2
];
var Kn = [
	3,
	X,
	Et,
	0,
	[
		an,
		sn,
		Yt,
		H,
		B,
		hn,
		_n,
		Ft,
		dn,
		gn,
		W,
		Zt,
		V
	],
	[
		0,
		0,
		() => nr,
		0,
		1,
		() => ir,
		64,
		0,
		0,
		0,
		0,
		() => rr,
		1
	],
	2
];
var qn = [
	3,
	X,
	Dt,
	0,
	[
		z,
		R,
		U,
		W,
		pn,
		fn
	],
	[
		[() => Xn, 0],
		() => Gn,
		1,
		0,
		1,
		1
	]
];
var Jn = [
	3,
	X,
	kt,
	0,
	[
		an,
		sn,
		xn,
		tn,
		Yt,
		H,
		B,
		V
	],
	[
		0,
		0,
		[() => Wn, 0],
		0,
		() => nr,
		0,
		1,
		1
	],
	3
];
var Yn = [
	3,
	X,
	At,
	0,
	[
		z,
		un,
		R,
		U,
		rn,
		Mt,
		W,
		pn,
		fn
	],
	[
		[() => Xn, 0],
		0,
		() => Gn,
		1,
		0,
		0,
		0,
		1,
		1
	]
];
var Xn = [
	3,
	X,
	z,
	0,
	[
		Ct,
		cn,
		mn,
		Pt
	],
	[
		0,
		[() => Un, 0],
		0,
		4
	],
	4
];
var Zn = [
	3,
	X,
	zt,
	0,
	[],
	[]
];
var Qn = [
	3,
	X,
	Bt,
	0,
	[
		yn,
		jt,
		L
	],
	[
		0,
		0,
		0
	]
];
var $n = [
	3,
	X,
	en,
	0,
	[Sn],
	[0]
];
var er = [
	3,
	X,
	$t,
	0,
	[Xt, Nt],
	[0, 0]
];
var tr = [
	3,
	X,
	vn,
	0,
	[Kt, bn],
	[0, 0],
	2
];
var nr = [
	1,
	X,
	Tn,
	0,
	() => $n
];
var rr = [
	1,
	X,
	Qt,
	0,
	() => er
];
var ir = [
	1,
	X,
	Dn,
	0,
	() => tr
];
var ar = [
	9,
	X,
	wt,
	0,
	() => Kn,
	() => qn
];
var or = [
	9,
	X,
	Ot,
	0,
	() => Jn,
	() => Yn
];
var sr = [
	9,
	X,
	Rt,
	0,
	() => Zn,
	() => Qn
];
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (e) => {
	return {
		apiVersion: "2011-06-15",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.bt,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.yt,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? ut,
		httpAuthSchemes: e?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
				signer: new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.o()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4a"),
				signer: new _SignatureV4MultiRegion_Cg9YnIQu_js__WEBPACK_IMPORTED_MODULE_3__.i()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (e) => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new _noAuth_D1L0pBVI_js__WEBPACK_IMPORTED_MODULE_11__.t()
			}
		],
		logger: e?.logger ?? new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.Q(),
		protocol: e?.protocol ?? _AwsQueryProtocol_DeIlxZsE_js__WEBPACK_IMPORTED_MODULE_8__.t,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sts",
			errorTypeRegistries: Hn,
			xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
			version: "2011-06-15",
			serviceTarget: "AWSSecurityTokenServiceV20110615"
		},
		serviceId: e?.serviceId ?? "STS",
		sha256: e?.sha256 ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.t,
		signerConstructor: e?.signerConstructor ?? _SignatureV4MultiRegion_Cg9YnIQu_js__WEBPACK_IMPORTED_MODULE_3__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_6__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.js
const getRuntimeConfig = (e) => {
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.tt)(process.version);
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.q)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.nt);
	const n = getRuntimeConfig$1(e);
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.xt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.mt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_5__.i,
		defaultSocketTimeout: (0,_FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_4__.i)(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.p)({
			serviceId: n.serviceId,
			clientVersion: ft
		}),
		httpAuthSchemes: e?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4") || (async (e) => await (0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_5__.i)(e?.__config || {})()),
				signer: new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.o()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4a"),
				signer: new _SignatureV4MultiRegion_Cg9YnIQu_js__WEBPACK_IMPORTED_MODULE_3__.i()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (e) => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new _noAuth_D1L0pBVI_js__WEBPACK_IMPORTED_MODULE_11__.t()
			}
		],
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.X, {
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.Y,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_7__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_6__.t)({
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.y
		}, e),
		sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_6__.t)(_SignatureV4MultiRegion_Cg9YnIQu_js__WEBPACK_IMPORTED_MODULE_3__.n, r),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_7__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.ut, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.lt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_6__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (e, r) => {
	const i = Object.assign((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.l)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.$)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.A)(e), getHttpAuthExtensionConfiguration(e));
	r.forEach((e) => e.configure(i));
	return Object.assign(e, (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.u)(i), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.et)(i), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.j)(i), resolveHttpAuthRuntimeConfig(i));
};
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/STSClient.js
var STSClient = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.ct {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters(t);
		const r = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.b)(n);
		const s = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.v)(r);
		const c = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.J)(s);
		const u = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.O)(c);
		const ee = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.V)(u);
		const ne = resolveHttpAuthSchemeConfig(ee);
		const ie = resolveRuntimeExtensions(ne, e?.extensions || []);
		this.config = ie;
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.w)(this.config, {
			httpAuthSchemeParametersProvider: lt,
			identityProviderConfigProvider: async (e) => new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.x({
				"aws.auth#sigv4": e.credentials,
				"aws.auth#sigv4a": e.credentials
			})
		}));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js
const Q = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.Z)(dt, "AWSSecurityTokenServiceV20110615", "STSClient", _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.B);
const $ = {};
const _mw0 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js
var AssumeRoleCommand = class extends Q($, _mw0, "AssumeRole", ar) {};
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand = class extends Q($, _mw0, "AssumeRoleWithWebIdentity", or) {};
// node_modules/.pnpm/@aws-sdk+client-sts@3.1169.0/node_modules/@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js
var GetCallerIdentityCommand = class extends Q($, _mw0, "GetCallerIdentity", sr) {};
// packages/aws/src/sts/client.ts
var cr = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	accountOf: () => accountOf,
	isTokenOver: () => isTokenOver,
	newSession: () => newSession
});
const accountOf = async (e) => {
	const { Account: t = "" } = await new STSClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_5__.n)(e)).send(new GetCallerIdentityCommand({}));
	return t;
};
const lr = 3600;
const credentialsOf = (e) => ({
	accessKeyId: e?.AccessKeyId ?? "",
	secretAccessKey: e?.SecretAccessKey ?? "",
	...e?.SessionToken ? { sessionToken: e.SessionToken } : {},
	...e?.Expiration ? { expiration: e.Expiration } : {}
});
const newSession = async (e, t) => {
	const { identity: n } = t;
	if (!("token" in n)) return chained(e, t, n.without);
	try {
		return await withToken(e, t, n.token);
	} catch (n) {
		const r = untrustedBecause(n);
		if (r === void 0) throw n;
		return chained(e, t, r);
	}
};
const isTokenOver = (e) => e instanceof F;
const common = ({ role: e, name: t }) => ({
	RoleArn: e,
	RoleSessionName: t,
	DurationSeconds: lr
});
const withToken = async (e, t, n) => {
	const r = await new STSClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_5__.n)(e)).send(new AssumeRoleWithWebIdentityCommand({
		...common(t),
		WebIdentityToken: n
	}));
	return credentialsOf(r.Credentials);
};
const chained = async (e, t, n) => {
	try {
		const n = new STSClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_5__.n)(e));
		return credentialsOf((await n.send(new AssumeRoleCommand(common(t)))).Credentials);
	} catch (e) {
		const t = deniedBecause(e);
		if (t === void 0 || n === void 0) throw e;
		throw new _in_between_B_dcDfoV_js__WEBPACK_IMPORTED_MODULE_9__.i("aws.denied", `${n} ${t}`, void 0, { cause: e });
	}
};
const untrustedBecause = (e) => {
	if (isTokenOver(e)) return void 0;
	if (e instanceof I && !(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_10__.i)((0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_10__.n)(e))) return (0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_10__.s)(e.message);
	return deniedBecause(e);
};
const deniedBecause = (e) => {
	const t = (0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_10__.n)(e);
	return !(0,_classify_error_DvcDfDHx_js__WEBPACK_IMPORTED_MODULE_10__.i)(t) && t.refused.code === "aws.denied" ? t.refused.message : void 0;
};



/***/ }),

/***/ 2619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ NoAuthSigner)
/* harmony export */ });
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js
var NoAuthSigner = class {
	async sign(e, t, n) {
		return e;
	}
};



/***/ })

};
