export const id = 461;
export const ids = [461];
export const modules = {

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromTokenFile: () => (/* binding */ fromTokenFile)
/* harmony export */ });
/* harmony import */ var _setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2625);
/* harmony import */ var _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6978);
/* harmony import */ var _externalDataInterceptor_DHDdCVds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(798);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);




// node_modules/.pnpm/@aws-sdk+credential-provider-web-identity@3.972.90/node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromWebToken.js
const fromWebToken = (e) => async (t) => {
	e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
	const { roleArn: n, roleSessionName: r, webIdentityToken: i, providerId: a, policyArns: o, policy: s, durationSeconds: c } = e;
	let { roleAssumerWithWebIdentity: l } = e;
	if (!l) {
		const { getDefaultRoleAssumerWithWebIdentity: n } = await __webpack_require__.e(/* import() */ 620).then(__webpack_require__.bind(__webpack_require__, 7620));
		l = n({
			...e.clientConfig,
			credentialProviderLogger: e.logger,
			parentClientConfig: {
				...t?.callerClientConfig,
				...e.parentClientConfig
			}
		}, e.clientPlugins);
	}
	return l({
		RoleArn: n,
		RoleSessionName: r ?? `aws-sdk-js-session-${Date.now()}`,
		WebIdentityToken: i,
		ProviderId: a,
		PolicyArns: o,
		Policy: s,
		DurationSeconds: c
	});
};
// node_modules/.pnpm/@aws-sdk+credential-provider-web-identity@3.972.90/node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromTokenFile.js
const i = "AWS_WEB_IDENTITY_TOKEN_FILE";
const a = "AWS_ROLE_ARN";
const o = "AWS_ROLE_SESSION_NAME";
const fromTokenFile = (s = {}) => async (c) => {
	s.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
	const l = s?.webIdentityTokenFile ?? process.env[i];
	const u = s?.roleArn ?? process.env[a];
	const d = s?.roleSessionName ?? process.env[o];
	if (!l || !u) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t("Web identity configuration not specified", { logger: s.logger });
	const f = await fromWebToken({
		...s,
		webIdentityToken: _externalDataInterceptor_DHDdCVds_js__WEBPACK_IMPORTED_MODULE_1__.t?.getTokenRecord?.()[l] ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(l, { encoding: "ascii" }),
		roleArn: u,
		roleSessionName: d
	})(c);
	if (l === process.env[i]) (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_3__.t)(f, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
	return f;
};



/***/ }),

/***/ 798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var _getSSOTokenFromFile_D_rMuibT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7130);
/* harmony import */ var _readFile_GapVzbpP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2300);


// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataInterceptor.js
const n = {
	getFileRecord() {
		return _readFile_GapVzbpP_js__WEBPACK_IMPORTED_MODULE_1__.t;
	},
	interceptFile(e, n) {
		_readFile_GapVzbpP_js__WEBPACK_IMPORTED_MODULE_1__.t[e] = Promise.resolve(n);
	},
	getTokenRecord() {
		return _getSSOTokenFromFile_D_rMuibT_js__WEBPACK_IMPORTED_MODULE_0__.n;
	},
	interceptToken(t, n) {
		_getSSOTokenFromFile_D_rMuibT_js__WEBPACK_IMPORTED_MODULE_0__.n[t] = n;
	}
};



/***/ }),

/***/ 7130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ i),
/* harmony export */   r: () => (/* binding */ getSSOTokenFilepath),
/* harmony export */   t: () => (/* binding */ getSSOTokenFromFile)
/* harmony export */ });
/* harmony import */ var _readFile_GapVzbpP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2300);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFilepath.js
const getSSOTokenFilepath = (n) => {
	const i = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha1").update(n).digest("hex");
	return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_readFile_GapVzbpP_js__WEBPACK_IMPORTED_MODULE_0__.r)(), ".aws", "sso", "cache", `${i}.json`);
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js
const i = {};
const getSSOTokenFromFile = async (e) => {
	if (i[e]) return i[e];
	const t = getSSOTokenFilepath(e);
	const r = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(t, "utf8");
	return JSON.parse(r);
};



/***/ })

};
