export const id = 520;
export const ids = [520];
export const modules = {

/***/ 2520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromHttp: () => (/* binding */ fromHttp)
/* harmony export */ });
/* harmony import */ var _setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2625);
/* harmony import */ var _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6978);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1589);
/* harmony import */ var _httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(148);
/* harmony import */ var _sdk_stream_mixin_BWqdm20e_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6483);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);






// node_modules/.pnpm/@aws-sdk+credential-provider-http@3.972.86/node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/checkUrl.js
const s = "169.254.170.2";
const c = "169.254.170.23";
const l = "[fd00:ec2::23]";
const checkUrl = (e, n) => {
	if (e.protocol === "https:") return;
	if (e.hostname === s || e.hostname === c || e.hostname === l) return;
	if (e.hostname.includes("[")) {
		if (e.hostname === "[::1]" || e.hostname === "[0000:0000:0000:0000:0000:0000:0000:0001]") return;
	} else {
		if (e.hostname === "localhost") return;
		const t = e.hostname.split(".");
		const inRange = (e) => {
			const t = parseInt(e, 10);
			return 0 <= t && t <= 255;
		};
		if (t[0] === "127" && inRange(t[1]) && inRange(t[2]) && inRange(t[3]) && t.length === 4) return;
	}
	throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, { logger: n });
};
// node_modules/.pnpm/@aws-sdk+credential-provider-http@3.972.86/node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/requestHelpers.js
function createGetRequest(e) {
	return new _httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_4__.t({
		protocol: e.protocol,
		hostname: e.hostname,
		port: Number(e.port),
		path: e.pathname,
		query: Array.from(e.searchParams.entries()).reduce((e, [t, n]) => {
			e[t] = n;
			return e;
		}, {}),
		fragment: e.hash
	});
}
async function getCredentials(e, r) {
	const i = await (0,_sdk_stream_mixin_BWqdm20e_js__WEBPACK_IMPORTED_MODULE_2__.t)(e.body).transformToString();
	if (e.statusCode === 200) {
		const e = JSON.parse(i);
		if (typeof e.AccessKeyId !== "string" || typeof e.SecretAccessKey !== "string" || typeof e.Token !== "string" || typeof e.Expiration !== "string") throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", { logger: r });
		return {
			accessKeyId: e.AccessKeyId,
			secretAccessKey: e.SecretAccessKey,
			sessionToken: e.Token,
			expiration: (0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__.c)(e.Expiration)
		};
	}
	if (e.statusCode >= 400 && e.statusCode < 500) {
		let n = {};
		try {
			n = JSON.parse(i);
		} catch (e) {}
		throw Object.assign(new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`Server responded with status: ${e.statusCode}`, { logger: r }), {
			Code: n.Code,
			Message: n.Message
		});
	}
	throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`Server responded with status: ${e.statusCode}`, { logger: r });
}
// node_modules/.pnpm/@aws-sdk+credential-provider-http@3.972.86/node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/retry-wrapper.js
const retryWrapper = (e, t, n) => {
	return async () => {
		for (let r = 0; r < t; ++r) try {
			return await e();
		} catch (e) {
			await new Promise((e) => setTimeout(e, n));
		}
		return await e();
	};
};
// node_modules/.pnpm/@aws-sdk+credential-provider-http@3.972.86/node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/fromHttp.js
const u = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const d = "http://169.254.170.2";
const f = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const p = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
const m = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
const fromHttp = (n = {}) => {
	n.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
	let i;
	const a = n.awsContainerCredentialsRelativeUri ?? process.env[u];
	const s = n.awsContainerCredentialsFullUri ?? process.env[f];
	const c = n.awsContainerAuthorizationToken ?? process.env[m];
	const l = n.awsContainerAuthorizationTokenFile ?? process.env[p];
	const h = n.logger?.constructor?.name === "NoOpLogger" || !n.logger?.warn ? console.warn : n.logger.warn.bind(n.logger);
	if (a && s) {
		h("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
		h("awsContainerCredentialsRelativeUri will take precedence.");
	}
	if (c && l) {
		h("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
		h("awsContainerAuthorizationTokenFile will take precedence.");
	}
	if (a) i = `${d}${a}`;
	else if (s) i = s;
	else throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, { logger: n.logger });
	const g = new URL(i);
	checkUrl(g, n.logger);
	const _ = _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__.t.create({ connectionTimeout: n.timeout ?? 1e3 });
	const v = n.timeout ?? 1e3;
	const y = retryWrapper(async () => {
		const r = createGetRequest(g);
		if (l) r.headers.Authorization = validateToken((await node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile(l)).toString());
		else if (c) r.headers.Authorization = validateToken(c);
		try {
			const t = await _.handle(r, { requestTimeout: v });
			return getCredentials(t.response).then((t) => (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_5__.t)(t, "CREDENTIALS_HTTP", "z"));
		} catch (e) {
			throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(String(e), { logger: n.logger });
		}
	}, n.maxRetries ?? 3, n.timeout ?? 1e3);
	return async () => {
		try {
			return await y();
		} finally {
			_.destroy?.();
		}
	};
};
const validateToken = (e) => {
	if (e.includes("\r\n")) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t("Authorization token contains invalid \\r\\n sequence.");
	return e;
};



/***/ }),

/***/ 6483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sdkStreamMixin)
/* harmony export */ });
/* harmony import */ var _hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2226);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1589);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);



// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js
const fromUtf8 = (e) => new TextEncoder().encode(e);
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-base64/constants-for-browser.js
const o = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
const s = Object.entries(o).reduce((e, [t, n]) => {
	e[n] = Number(t);
	return e;
}, {});
const c = o.split("");
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
function toBase64(e) {
	let t;
	if (typeof e === "string") t = fromUtf8(e);
	else t = e;
	const n = typeof t === "object" && typeof t.length === "number";
	const r = typeof t === "object" && typeof t.byteOffset === "number" && typeof t.byteLength === "number";
	if (!n && !r) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	let i = "";
	for (let e = 0; e < t.length; e += 3) {
		let n = 0;
		let r = 0;
		for (let i = e, a = Math.min(e + 3, t.length); i < a; i++) {
			n |= t[i] << (a - i - 1) * 8;
			r += 8;
		}
		const a = Math.ceil(r / 6);
		n <<= a * 6 - r;
		for (let e = 1; e <= a; e++) {
			const t = (a - e) * 6;
			i += c[(n & 63 << t) >> t];
		}
		i += "==".slice(0, 4 - a);
	}
	return i;
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js
const toUtf8 = (e) => {
	if (typeof e === "string") return e;
	if (typeof e !== "object" || typeof e.byteOffset !== "number" || typeof e.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return new TextDecoder("utf-8").decode(e);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js
const l = "The stream has already been transformed.";
const sdkStreamMixin$1 = (e) => {
	if (!isBlobInstance(e) && !(0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)) {
		const t = e?.__proto__?.constructor?.name || e;
		throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${t}`);
	}
	let i = false;
	const transformToByteArray = async () => {
		if (i) throw new Error(l);
		i = true;
		return await (0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__.i)(e);
	};
	const blobToWebStream = (e) => {
		if (typeof e.stream !== "function") throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
		return e.stream();
	};
	return Object.assign(e, {
		transformToByteArray,
		transformToString: async (e) => {
			const n = await transformToByteArray();
			if (e === "base64") return toBase64(n);
			else if (e === "hex") return (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.n)(n);
			else if (e === void 0 || e === "utf8" || e === "utf-8") return toUtf8(n);
			else if (typeof TextDecoder === "function") return new TextDecoder(e).decode(n);
			else throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
		},
		transformToWebStream: () => {
			if (i) throw new Error(l);
			i = true;
			if (isBlobInstance(e)) return blobToWebStream(e);
			else if ((0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)) return e;
			else throw new Error(`Cannot transform payload to web stream, got ${e}`);
		}
	});
};
const isBlobInstance = (e) => typeof Blob === "function" && e instanceof Blob;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
const u = "The stream has already been transformed.";
const sdkStreamMixin = (t) => {
	if (!(t instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable)) try {
		return sdkStreamMixin$1(t);
	} catch (e) {
		const n = t?.__proto__?.constructor?.name || t;
		throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${n}`);
	}
	let n = false;
	const transformToByteArray = async () => {
		if (n) throw new Error(u);
		n = true;
		return await (0,_node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_1__.r)(t);
	};
	return Object.assign(t, {
		transformToByteArray,
		transformToString: async (t) => {
			const n = await transformToByteArray();
			if (t === void 0 || Buffer.isEncoding(t)) return (0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_0__.i)(n.buffer, n.byteOffset, n.byteLength).toString(t);
			else return new TextDecoder(t).decode(n);
		},
		transformToWebStream: () => {
			if (n) throw new Error(u);
			if (t.readableFlowing !== null) throw new Error("The stream has been consumed by other callbacks.");
			if (typeof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.toWeb !== "function") throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
			n = true;
			return node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.toWeb(t);
		}
	});
};



/***/ })

};
