export const id = 400;
export const ids = [400];
export const modules = {

/***/ 5400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ENV_CMDS_FULL_URI: () => (/* binding */ s),
/* harmony export */   ENV_CMDS_RELATIVE_URI: () => (/* binding */ c),
/* harmony export */   fromContainerMetadata: () => (/* binding */ fromContainerMetadata),
/* harmony export */   fromInstanceMetadata: () => (/* binding */ fromInstanceMetadata)
/* harmony export */ });
/* harmony import */ var _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6978);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6997);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);



// node_modules/.pnpm/@smithy+credential-provider-imds@4.5.2/node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/ImdsCredentials.js
const isImdsCredentials = (e) => Boolean(e) && typeof e === "object" && typeof e.AccessKeyId === "string" && typeof e.SecretAccessKey === "string" && typeof e.Token === "string" && typeof e.Expiration === "string";
const fromImdsCredentials = (e) => ({
	accessKeyId: e.AccessKeyId,
	secretAccessKey: e.SecretAccessKey,
	sessionToken: e.Token,
	expiration: new Date(e.Expiration),
	...e.AccountId && { accountId: e.AccountId }
});
// node_modules/.pnpm/@smithy+credential-provider-imds@4.5.2/node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/RemoteProviderInit.js
const a = 1e3;
const o = 0;
const providerConfigFromInit = ({ maxRetries: e = 0, timeout: t = a }) => ({
	maxRetries: e,
	timeout: t
});
// node_modules/.pnpm/@smithy+credential-provider-imds@4.5.2/node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/httpRequest.js
function httpRequest(t) {
	return new Promise((n, r) => {
		const a = node_http__WEBPACK_IMPORTED_MODULE_2__.request({
			method: "GET",
			...t,
			hostname: t.hostname?.replace(/^\[(.+)\]$/, "$1")
		});
		a.on("error", (t) => {
			r(Object.assign(new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.n("Unable to connect to instance metadata service"), t));
			a.destroy();
		});
		a.on("timeout", () => {
			r(new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.n("TimeoutError from instance metadata service"));
			a.destroy();
		});
		a.on("response", (t) => {
			const { statusCode: i = 400 } = t;
			if (i < 200 || 300 <= i) {
				r(Object.assign(new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.n("Error response received from instance metadata service"), { statusCode: i }));
				a.destroy();
			}
			const o = [];
			t.on("data", (e) => {
				o.push(e);
			});
			t.on("end", () => {
				n(Buffer.concat(o));
				a.destroy();
			});
		});
		a.end();
	});
}
// node_modules/.pnpm/@smithy+credential-provider-imds@4.5.2/node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/retry.js
const retry = (e, t) => {
	let n = e();
	for (let r = 0; r < t; r++) n = n.catch(e);
	return n;
};
// node_modules/.pnpm/@smithy+credential-provider-imds@4.5.2/node_modules/@smithy/credential-provider-imds/dist-es/fromContainerMetadata.js
const s = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const c = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const l = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
const fromContainerMetadata = (e = {}) => {
	const { timeout: n, maxRetries: r } = providerConfigFromInit(e);
	return () => retry(async () => {
		const r = await getCmdsUri({ logger: e.logger });
		const i = JSON.parse(await requestFromEcsImds(n, r));
		if (!isImdsCredentials(i)) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t("Invalid response received from instance metadata service.", { logger: e.logger });
		return fromImdsCredentials(i);
	}, r);
};
const requestFromEcsImds = async (e, t) => {
	if (process.env["AWS_CONTAINER_AUTHORIZATION_TOKEN"]) t.headers = {
		...t.headers,
		Authorization: process.env[l]
	};
	return (await httpRequest({
		...t,
		timeout: e
	})).toString();
};
const u = "169.254.170.2";
const d = new Set(["localhost", "127.0.0.1"]);
const f = new Set(["http:", "https:"]);
const getCmdsUri = async ({ logger: e }) => {
	if (process.env["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"]) return {
		hostname: u,
		path: process.env[c]
	};
	if (process.env["AWS_CONTAINER_CREDENTIALS_FULL_URI"]) {
		let n;
		try {
			n = new URL(process.env[s]);
		} catch {
			throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`${process.env[s]} is not a valid container metadata service URL`, {
				tryNextLink: false,
				logger: e
			});
		}
		if (!n.hostname || !d.has(n.hostname)) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`${n.hostname} is not a valid container metadata service hostname`, {
			tryNextLink: false,
			logger: e
		});
		if (!n.protocol || !f.has(n.protocol)) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`${n.protocol} is not a valid container metadata service protocol`, {
			tryNextLink: false,
			logger: e
		});
		return {
			protocol: n.protocol,
			hostname: n.hostname,
			path: n.pathname + n.search,
			port: n.port ? parseInt(n.port, 10) : void 0
		};
	}
	throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`The container metadata credential provider cannot be used unless the ${c} or ${s} environment variable is set`, {
		tryNextLink: false,
		logger: e
	});
};
// node_modules/.pnpm/@smithy+credential-provider-imds@4.5.2/node_modules/@smithy/credential-provider-imds/dist-es/error/InstanceMetadataV1FallbackError.js
var p = class InstanceMetadataV1FallbackError extends _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t {
	tryNextLink;
	name = "InstanceMetadataV1FallbackError";
	constructor(e, t = true) {
		super(e, t);
		this.tryNextLink = t;
		Object.setPrototypeOf(this, InstanceMetadataV1FallbackError.prototype);
	}
};
// node_modules/.pnpm/@smithy+credential-provider-imds@4.5.2/node_modules/@smithy/credential-provider-imds/dist-es/config/Endpoint.js
var m;
(function(e) {
	e["IPv4"] = "http://169.254.169.254";
	e["IPv6"] = "http://[fd00:ec2::254]";
})(m || (m = {}));
// node_modules/.pnpm/@smithy+credential-provider-imds@4.5.2/node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointConfigOptions.js
const h = "AWS_EC2_METADATA_SERVICE_ENDPOINT";
const g = "ec2_metadata_service_endpoint";
const _ = {
	environmentVariableSelector: (e) => e[h],
	configFileSelector: (e) => e[g],
	default: void 0
};
// node_modules/.pnpm/@smithy+credential-provider-imds@4.5.2/node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointMode.js
var v;
(function(e) {
	e["IPv4"] = "IPv4";
	e["IPv6"] = "IPv6";
})(v || (v = {}));
// node_modules/.pnpm/@smithy+credential-provider-imds@4.5.2/node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointModeConfigOptions.js
const y = "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE";
const b = "ec2_metadata_service_endpoint_mode";
const x = {
	environmentVariableSelector: (e) => e[y],
	configFileSelector: (e) => e[b],
	default: v.IPv4
};
// node_modules/.pnpm/@smithy+credential-provider-imds@4.5.2/node_modules/@smithy/credential-provider-imds/dist-es/utils/getInstanceMetadataEndpoint.js
const getInstanceMetadataEndpoint = async () => (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_1__.r)(await getFromEndpointConfig() || await getFromEndpointModeConfig());
const getFromEndpointConfig = async () => (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_1__.t)(_)();
const getFromEndpointModeConfig = async () => {
	const e = await (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_1__.t)(x)();
	switch (e) {
		case v.IPv4: return m.IPv4;
		case v.IPv6: return m.IPv6;
		default: throw new Error(`Unsupported endpoint mode: ${e}. Select from ${Object.values(v)}`);
	}
};
// node_modules/.pnpm/@smithy+credential-provider-imds@4.5.2/node_modules/@smithy/credential-provider-imds/dist-es/utils/getExtendedInstanceMetadataCredentials.js
const S = 300;
const C = 300;
const getExtendedInstanceMetadataCredentials = (e, t) => {
	const n = S + Math.floor(Math.random() * C);
	const r = new Date(Date.now() + n * 1e3);
	t.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(r)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`);
	const i = e.originalExpiration ?? e.expiration;
	return {
		...e,
		...i ? { originalExpiration: i } : {},
		expiration: r
	};
};
// node_modules/.pnpm/@smithy+credential-provider-imds@4.5.2/node_modules/@smithy/credential-provider-imds/dist-es/utils/staticStabilityProvider.js
const staticStabilityProvider = (e, t = {}) => {
	const n = t?.logger || console;
	let r;
	return async () => {
		let t;
		try {
			t = await e();
			if (t.expiration && t.expiration.getTime() < Date.now()) t = getExtendedInstanceMetadataCredentials(t, n);
		} catch (e) {
			if (r) {
				n.warn("Credential renew failed: ", e);
				t = getExtendedInstanceMetadataCredentials(r, n);
			} else throw e;
		}
		r = t;
		return t;
	};
};
// node_modules/.pnpm/@smithy+credential-provider-imds@4.5.2/node_modules/@smithy/credential-provider-imds/dist-es/fromInstanceMetadata.js
const w = "/latest/meta-data/iam/security-credentials/";
const T = "/latest/api/token";
const E = "AWS_EC2_METADATA_V1_DISABLED";
const D = "ec2_metadata_v1_disabled";
const O = "x-aws-ec2-metadata-token";
const fromInstanceMetadata = (e = {}) => staticStabilityProvider(getInstanceMetadataProvider(e), { logger: e.logger });
const getInstanceMetadataProvider = (e = {}) => {
	let n = false;
	const { logger: i, profile: a } = e;
	const { timeout: o, maxRetries: s } = providerConfigFromInit(e);
	const getCredentials = async (i, o) => {
		if (n || o.headers?.[O] == null) {
			let n = false;
			let i = false;
			const o = await (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_1__.t)({
				environmentVariableSelector: (n) => {
					const r = n[E];
					i = !!r && r !== "false";
					if (r === void 0) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`${E} not set in env, checking config file next.`, { logger: e.logger });
					return i;
				},
				configFileSelector: (e) => {
					const t = e[D];
					n = !!t && t !== "false";
					return n;
				},
				default: false
			}, { profile: a })();
			if (e.ec2MetadataV1Disabled || o) {
				const t = [];
				if (e.ec2MetadataV1Disabled) t.push("credential provider initialization (runtime option ec2MetadataV1Disabled)");
				if (n) t.push(`config file profile (${D})`);
				if (i) t.push(`process environment variable (${E})`);
				throw new p(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${t.join(", ")}].`);
			}
		}
		const s = (await retry(async () => {
			let e;
			try {
				e = await getProfile(o);
			} catch (e) {
				if (e.statusCode === 401) n = false;
				throw e;
			}
			return e;
		}, i)).trim();
		return retry(async () => {
			let t;
			try {
				t = await getCredentialsFromProfile(s, o, e);
			} catch (e) {
				if (e.statusCode === 401) n = false;
				throw e;
			}
			return t;
		}, i);
	};
	return async () => {
		const e = await getInstanceMetadataEndpoint();
		if (n) {
			i?.debug("AWS SDK Instance Metadata", "using v1 fallback (no token fetch)");
			return getCredentials(s, {
				...e,
				timeout: o
			});
		} else {
			let t;
			try {
				t = (await getMetadataToken({
					...e,
					timeout: o
				})).toString();
			} catch (t) {
				if (t?.statusCode === 400) throw Object.assign(t, { message: "EC2 Metadata token request returned error" });
				else if (t.message === "TimeoutError" || [
					403,
					404,
					405
				].includes(t.statusCode)) n = true;
				i?.debug("AWS SDK Instance Metadata", "using v1 fallback (initial)");
				return getCredentials(s, {
					...e,
					timeout: o
				});
			}
			return getCredentials(s, {
				...e,
				headers: { [O]: t },
				timeout: o
			});
		}
	};
};
const getMetadataToken = async (e) => httpRequest({
	...e,
	path: T,
	method: "PUT",
	headers: { "x-aws-ec2-metadata-token-ttl-seconds": "21600" }
});
const getProfile = async (e) => (await httpRequest({
	...e,
	path: w
})).toString();
const getCredentialsFromProfile = async (e, n, r) => {
	const i = JSON.parse((await httpRequest({
		...n,
		path: w + e
	})).toString());
	if (!isImdsCredentials(i)) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t("Invalid response received from instance metadata service.", { logger: r.logger });
	return fromImdsCredentials(i);
};



/***/ })

};
