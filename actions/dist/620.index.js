export const id = 620;
export const ids = [620];
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



/***/ }),

/***/ 1428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/package.json
var e = "3.998.3";



/***/ }),

/***/ 7620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getDefaultRoleAssumer: () => (/* binding */ getDefaultRoleAssumer),
/* harmony export */   getDefaultRoleAssumerWithWebIdentity: () => (/* binding */ getDefaultRoleAssumerWithWebIdentity)
/* harmony export */ });
/* harmony import */ var _setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2625);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);
/* harmony import */ var _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1562);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7010);
/* harmony import */ var _SignatureV4MultiRegion_Cg9YnIQu_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2664);
/* harmony import */ var _package_BI4imxdI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1428);
/* harmony import */ var _FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1848);
/* harmony import */ var _noAuth_D1L0pBVI_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2619);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1589);
/* harmony import */ var _AwsQueryProtocol_DeIlxZsE_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6417);










// node_modules/.pnpm/@aws-sdk+core@3.981.0/node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/stsRegionDefaultResolver.js
function stsRegionDefaultResolver(e = {}) {
	return (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_0__.t)({
		..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.X,
		async default() {
			if (!Ye.silence) console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
			return "us-east-1";
		}
	}, {
		..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.Y,
		...e
	});
}
const Ye = { silence: false };
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/bdd.js
const S = "ref";
const C = -1;
const w = true;
const T = "isSet";
const E = "PartitionResult";
const D = "booleanEquals";
const O = "stringEquals";
const k = "getAttr";
const A = "us-east-1";
const j = "sigv4";
const M = "sts";
const N = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
const P = { [S]: "Endpoint" };
const F = { [S]: "Region" };
const I = { [S]: E };
const L = {};
const R = [F];
const z = {
	conditions: [
		[T, [P]],
		[T, R],
		[
			"aws.partition",
			R,
			E
		],
		[D, [{ [S]: "UseFIPS" }, w]],
		[D, [{ [S]: "UseDualStack" }, w]],
		[O, [F, "aws-global"]],
		[D, [{ [S]: "UseGlobalEndpoint" }, w]],
		[O, [F, "eu-central-1"]],
		[D, [{
			fn: k,
			argv: [I, "supportsDualStack"]
		}, w]],
		[D, [{
			fn: k,
			argv: [I, "supportsFIPS"]
		}, w]],
		[O, [F, "ap-south-1"]],
		[O, [F, "eu-north-1"]],
		[O, [F, "eu-west-1"]],
		[O, [F, "eu-west-2"]],
		[O, [F, "eu-west-3"]],
		[O, [F, "sa-east-1"]],
		[O, [F, A]],
		[O, [F, "us-east-2"]],
		[O, [F, "us-west-2"]],
		[O, [F, "us-west-1"]],
		[O, [F, "ca-central-1"]],
		[O, [F, "ap-southeast-1"]],
		[O, [F, "ap-northeast-1"]],
		[O, [F, "ap-southeast-2"]],
		[O, [{
			fn: k,
			argv: [I, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[C],
		["https://sts.amazonaws.com", { authSchemes: [{
			name: j,
			signingName: M,
			signingRegion: A
		}] }],
		[N, { authSchemes: [{
			name: j,
			signingName: M,
			signingRegion: "{Region}"
		}] }],
		[C, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[C, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[P, L],
		["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", L],
		[C, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://sts.{Region}.amazonaws.com", L],
		["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", L],
		[C, "FIPS is enabled but this partition does not support FIPS"],
		["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", L],
		[C, "DualStack is enabled but this partition does not support DualStack"],
		[N, L],
		[C, "Invalid Configuration: Missing Region"]
	]
};
const Xe = 2;
const Ze = new Int32Array([
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
const Qe = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.G.from(Ze, Xe, z.conditions, z.results);
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/endpointResolver.js
const $e = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.W({
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
	return $e.get(e, () => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.H)(Qe, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.U.aws = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.d;
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthSchemeProvider.js
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
const et = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
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
const tt = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
	"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
});
const resolveHttpAuthSchemeConfig = (e) => {
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.r)(e);
	const n = (0,_SignatureV4MultiRegion_Cg9YnIQu_js__WEBPACK_IMPORTED_MODULE_3__.r)(t);
	return Object.assign(n, { authSchemePreference: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__._t)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		useGlobalEndpoint: e.useGlobalEndpoint ?? false,
		defaultSigningName: "sts"
	});
};
const nt = {
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
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/STSServiceException.js
var B = class STSServiceException extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.rt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, STSServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/errors.js
var rt = class ExpiredTokenException extends B {
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
var it = class MalformedPolicyDocumentException extends B {
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
var at = class PackedPolicyTooLargeException extends B {
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
var ot = class RegionDisabledException extends B {
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
var st = class IDPRejectedClaimException extends B {
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
var ct = class InvalidIdentityTokenException extends B {
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
var lt = class IDPCommunicationErrorException extends B {
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
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/schemas/schemas_0.js
const ut = "Arn";
const dt = "AccessKeyId";
const ft = "AssumeRole";
const pt = "AssumedRoleId";
const mt = "AssumeRoleRequest";
const ht = "AssumeRoleResponse";
const V = "AssumedRoleUser";
const gt = "AssumeRoleWithWebIdentity";
const _t = "AssumeRoleWithWebIdentityRequest";
const vt = "AssumeRoleWithWebIdentityResponse";
const yt = "Audience";
const H = "Credentials";
const bt = "ContextAssertion";
const U = "DurationSeconds";
const xt = "Expiration";
const St = "ExternalId";
const Ct = "ExpiredTokenException";
const wt = "IDPCommunicationErrorException";
const Tt = "IDPRejectedClaimException";
const Et = "InvalidIdentityTokenException";
const Dt = "Key";
const Ot = "MalformedPolicyDocumentException";
const W = "MinimumSessionTokenSize";
const kt = "Policy";
const At = "PolicyArns";
const jt = "ProviderArn";
const Mt = "ProvidedContexts";
const Nt = "ProvidedContextsListType";
const Pt = "ProvidedContext";
const Ft = "PolicyDescriptorType";
const It = "ProviderId";
const Lt = "PackedPolicySize";
const Rt = "PackedPolicyTooLargeException";
const zt = "Provider";
const Bt = "RoleArn";
const Vt = "RegionDisabledException";
const Ht = "RoleSessionName";
const Ut = "SecretAccessKey";
const Wt = "SubjectFromWebIdentityToken";
const G = "SourceIdentity";
const Gt = "SerialNumber";
const Kt = "SessionToken";
const qt = "SessionTokenSize";
const Jt = "SessionTokenUtilization";
const Yt = "Tags";
const Xt = "TokenCode";
const Zt = "TransitiveTagKeys";
const Qt = "Tag";
const $t = "Value";
const en = "WebIdentityToken";
const tn = "arn";
const nn = "accessKeySecretType";
const K = "awsQueryError";
const q = "client";
const rn = "clientTokenType";
const J = "error";
const Y = "httpError";
const X = "message";
const an = "policyDescriptorListType";
const on = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
const sn = "tagListType";
const Z = "com.amazonaws.sts";
const cn = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.t(on);
var ln = [
	-3,
	on,
	"STSServiceException",
	0,
	[],
	[]
];
cn.registerError(ln, B);
const Q = new _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.t(Z);
var un = [
	-3,
	Z,
	Ct,
	{
		[K]: [`ExpiredTokenException`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(un, rt);
var dn = [
	-3,
	Z,
	wt,
	{
		[K]: [`IDPCommunicationError`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(dn, lt);
var fn = [
	-3,
	Z,
	Tt,
	{
		[K]: [`IDPRejectedClaim`, 403],
		[J]: q,
		[Y]: 403
	},
	[X],
	[0]
];
Q.registerError(fn, st);
var pn = [
	-3,
	Z,
	Et,
	{
		[K]: [`InvalidIdentityToken`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(pn, ct);
var mn = [
	-3,
	Z,
	Ot,
	{
		[K]: [`MalformedPolicyDocument`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(mn, it);
var hn = [
	-3,
	Z,
	Rt,
	{
		[K]: [`PackedPolicyTooLarge`, 400],
		[J]: q,
		[Y]: 400
	},
	[X],
	[0]
];
Q.registerError(hn, at);
var gn = [
	-3,
	Z,
	Vt,
	{
		[K]: [`RegionDisabledException`, 403],
		[J]: q,
		[Y]: 403
	},
	[X],
	[0]
];
Q.registerError(gn, ot);
const _n = [cn, Q];
var vn = [
	0,
	Z,
	nn,
	8,
	0
];
var yn = [
	0,
	Z,
	rn,
	8,
	0
];
var bn = [
	3,
	Z,
	V,
	0,
	[pt, ut],
	[0, 0],
	2
];
var xn = [
	3,
	Z,
	mt,
	0,
	[
		Bt,
		Ht,
		At,
		kt,
		U,
		Yt,
		Zt,
		St,
		Gt,
		Xt,
		G,
		Mt,
		W
	],
	[
		0,
		0,
		() => kn,
		0,
		1,
		() => jn,
		64,
		0,
		0,
		0,
		0,
		() => An,
		1
	],
	2
];
var Sn = [
	3,
	Z,
	ht,
	0,
	[
		H,
		V,
		Lt,
		G,
		Jt,
		qt
	],
	[
		[() => Tn, 0],
		() => bn,
		1,
		0,
		1,
		1
	]
];
var Cn = [
	3,
	Z,
	_t,
	0,
	[
		Bt,
		Ht,
		en,
		It,
		At,
		kt,
		U,
		W
	],
	[
		0,
		0,
		[() => yn, 0],
		0,
		() => kn,
		0,
		1,
		1
	],
	3
];
var wn = [
	3,
	Z,
	vt,
	0,
	[
		H,
		Wt,
		V,
		Lt,
		zt,
		yt,
		G,
		Jt,
		qt
	],
	[
		[() => Tn, 0],
		0,
		() => bn,
		1,
		0,
		0,
		0,
		1,
		1
	]
];
var Tn = [
	3,
	Z,
	H,
	0,
	[
		dt,
		Ut,
		Kt,
		xt
	],
	[
		0,
		[() => vn, 0],
		0,
		4
	],
	4
];
var En = [
	3,
	Z,
	Ft,
	0,
	[tn],
	[0]
];
var Dn = [
	3,
	Z,
	Pt,
	0,
	[jt, bt],
	[0, 0]
];
var On = [
	3,
	Z,
	Qt,
	0,
	[Dt, $t],
	[0, 0],
	2
];
var kn = [
	1,
	Z,
	an,
	0,
	() => En
];
var An = [
	1,
	Z,
	Nt,
	0,
	() => Dn
];
var jn = [
	1,
	Z,
	sn,
	0,
	() => On
];
var Mn = [
	9,
	Z,
	ft,
	0,
	() => xn,
	() => Sn
];
var Nn = [
	9,
	Z,
	gt,
	0,
	() => Cn,
	() => wn
];
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.shared.js
const getRuntimeConfig$1 = (e) => {
	return {
		apiVersion: "2011-06-15",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.bt,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.yt,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? tt,
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
				signer: new _noAuth_D1L0pBVI_js__WEBPACK_IMPORTED_MODULE_7__.t()
			}
		],
		logger: e?.logger ?? new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.Q(),
		protocol: e?.protocol ?? _AwsQueryProtocol_DeIlxZsE_js__WEBPACK_IMPORTED_MODULE_6__.t,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sts",
			errorTypeRegistries: _n,
			xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
			version: "2011-06-15",
			serviceTarget: "AWSSecurityTokenServiceV20110615"
		},
		serviceId: e?.serviceId ?? "STS",
		sha256: e?.sha256 ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.t,
		signerConstructor: e?.signerConstructor ?? _SignatureV4MultiRegion_Cg9YnIQu_js__WEBPACK_IMPORTED_MODULE_3__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_0__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.n
	};
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.js
const getRuntimeConfig = (e) => {
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.tt)(process.version);
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.q)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.nt);
	const r = getRuntimeConfig$1(e);
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.xt)(process.version);
	const i = {
		profile: e?.profile,
		logger: r.logger
	};
	return {
		...r,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_0__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.a, i),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.mt,
		defaultSocketTimeout: (0,_FromStringShapeDeserializer_BCixp3KQ_js__WEBPACK_IMPORTED_MODULE_4__.i)(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.p)({
			serviceId: r.serviceId,
			clientVersion: _package_BI4imxdI_js__WEBPACK_IMPORTED_MODULE_8__.t
		}),
		httpAuthSchemes: e?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (t) => t.getIdentityProvider("aws.auth#sigv4") || (async (t) => await e.credentialDefaultProvider(t?.__config || {})()),
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
				signer: new _noAuth_D1L0pBVI_js__WEBPACK_IMPORTED_MODULE_7__.t()
			}
		],
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_0__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_0__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.X, {
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.Y,
			...i
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_5__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_0__.t)({
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.y
		}, e),
		sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_0__.t)(_SignatureV4MultiRegion_Cg9YnIQu_js__WEBPACK_IMPORTED_MODULE_3__.n, i),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_5__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_0__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.ut, i),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_0__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.lt, i),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_0__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.f, i)
	};
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthExtensionConfiguration.js
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
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeExtensions.js
const resolveRuntimeExtensions = (e, t) => {
	const n = Object.assign((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.l)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.$)(e), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.A)(e), getHttpAuthExtensionConfiguration(e));
	t.forEach((e) => e.configure(n));
	return Object.assign(e, (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.u)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.et)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.j)(n), resolveHttpAuthRuntimeConfig(n));
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STSClient.js
var STSClient = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.ct {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters(t);
		const r = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.b)(n);
		const i = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.v)(r);
		const a = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.J)(i);
		const l = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.O)(a);
		const u = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.V)(l);
		const f = resolveHttpAuthSchemeConfig(u);
		const p = resolveRuntimeExtensions(f, e?.extensions || []);
		this.config = p;
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.w)(this.config, {
			httpAuthSchemeParametersProvider: et,
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
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commandBuilder.js
const Pn = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.Z)(nt, "AWSSecurityTokenServiceV20110615", "STSClient", _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_1__.B);
const $ = {};
const _mw0 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleCommand.js
var AssumeRoleCommand = class extends Pn($, _mw0, "AssumeRole", Mn) {};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand = class extends Pn($, _mw0, "AssumeRoleWithWebIdentity", Nn) {};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultStsRoleAssumers.js
const getAccountIdFromAssumedRoleUser = (e) => {
	if (typeof e?.Arn === "string") {
		const t = e.Arn.split(":");
		if (t.length > 4 && t[4] !== "") return t[4];
	}
};
const resolveRegion = async (e, t, n, r = {}) => {
	const i = typeof e === "function" ? await e() : e;
	const a = typeof t === "function" ? await t() : t;
	let o = "";
	const s = i ?? a ?? (o = await stsRegionDefaultResolver(r)());
	n?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${i} (credential provider clientConfig)`, `${a} (contextual client)`, `${o} (STS default: AWS_REGION, profile region, or us-east-1)`);
	return s;
};
const getDefaultRoleAssumer$1 = (t, n) => {
	let r;
	let i;
	return async (a, o) => {
		i = a;
		if (!r) {
			const { logger: e = t?.parentClientConfig?.logger, profile: a = t?.parentClientConfig?.profile, region: o, requestHandler: s = t?.parentClientConfig?.requestHandler, credentialProviderLogger: c, userAgentAppId: l = t?.parentClientConfig?.userAgentAppId } = t;
			const u = await resolveRegion(o, t?.parentClientConfig?.region, c, {
				logger: e,
				profile: a
			});
			const d = !isH2(s);
			r = new n({
				...t,
				userAgentAppId: l,
				profile: a,
				credentialDefaultProvider: () => async () => i,
				region: u,
				requestHandler: d ? s : void 0,
				logger: e
			});
		}
		const { Credentials: s, AssumedRoleUser: c } = await r.send(new AssumeRoleCommand(o));
		if (!s || !s.AccessKeyId || !s.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${o.RoleArn}`);
		const l = getAccountIdFromAssumedRoleUser(c);
		const u = {
			accessKeyId: s.AccessKeyId,
			secretAccessKey: s.SecretAccessKey,
			sessionToken: s.SessionToken,
			expiration: s.Expiration,
			...s.CredentialScope && { credentialScope: s.CredentialScope },
			...l && { accountId: l }
		};
		(0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_9__.t)(u, "CREDENTIALS_STS_ASSUME_ROLE", "i");
		return u;
	};
};
const getDefaultRoleAssumerWithWebIdentity$1 = (t, n) => {
	let r;
	return async (i) => {
		if (!r) {
			const { logger: e = t?.parentClientConfig?.logger, profile: i = t?.parentClientConfig?.profile, region: a, requestHandler: o = t?.parentClientConfig?.requestHandler, credentialProviderLogger: s, userAgentAppId: c = t?.parentClientConfig?.userAgentAppId } = t;
			const l = await resolveRegion(a, t?.parentClientConfig?.region, s, {
				logger: e,
				profile: i
			});
			const u = !isH2(o);
			r = new n({
				...t,
				userAgentAppId: c,
				profile: i,
				region: l,
				requestHandler: u ? o : void 0,
				logger: e
			});
		}
		const { Credentials: a, AssumedRoleUser: o } = await r.send(new AssumeRoleWithWebIdentityCommand(i));
		if (!a || !a.AccessKeyId || !a.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${i.RoleArn}`);
		const s = getAccountIdFromAssumedRoleUser(o);
		const c = {
			accessKeyId: a.AccessKeyId,
			secretAccessKey: a.SecretAccessKey,
			sessionToken: a.SessionToken,
			expiration: a.Expiration,
			...a.CredentialScope && { credentialScope: a.CredentialScope },
			...s && { accountId: s }
		};
		if (s) (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_9__.t)(c, "RESOLVED_ACCOUNT_ID", "T");
		(0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_9__.t)(c, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
		return c;
	};
};
const isH2 = (e) => {
	return e?.metadata?.handlerProtocol === "h2";
};
// node_modules/.pnpm/@aws-sdk+nested-clients@3.998.3/node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultRoleAssumers.js
const getCustomizableStsClientCtor = (e, t) => {
	if (!t) return e;
	else return class CustomizableSTSClient extends e {
		constructor(e) {
			super(e);
			for (const e of t) this.middlewareStack.use(e);
		}
	};
};
const getDefaultRoleAssumer = (e = {}, t) => getDefaultRoleAssumer$1(e, getCustomizableStsClientCtor(STSClient, t));
const getDefaultRoleAssumerWithWebIdentity = (e = {}, t) => getDefaultRoleAssumerWithWebIdentity$1(e, getCustomizableStsClientCtor(STSClient, t));



/***/ })

};
