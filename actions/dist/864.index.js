export const id = 864;
export const ids = [864];
export const modules = {

/***/ 2483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromProcess: () => (/* binding */ fromProcess)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);
/* harmony import */ var _parseKnownFiles_C3Z8Gd7V_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6493);
/* harmony import */ var _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6978);
/* harmony import */ var _externalDataInterceptor_DHDdCVds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(798);
/* harmony import */ var _setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2625);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1421);







// node_modules/.pnpm/@aws-sdk+credential-provider-process@3.972.84/node_modules/@aws-sdk/credential-provider-process/dist-es/getValidatedProcessCredentials.js
const getValidatedProcessCredentials = (e, t, n) => {
	if (t.Version !== 1) throw Error(`Profile ${e} credential_process did not return Version 1.`);
	if (t.AccessKeyId === void 0 || t.SecretAccessKey === void 0) throw Error(`Profile ${e} credential_process returned invalid credentials.`);
	if (t.Expiration) {
		const n = new Date();
		if (new Date(t.Expiration) < n) throw Error(`Profile ${e} credential_process returned expired credentials.`);
	}
	let r = t.AccountId;
	if (!r && n?.[e]?.aws_account_id) r = n[e].aws_account_id;
	const a = {
		accessKeyId: t.AccessKeyId,
		secretAccessKey: t.SecretAccessKey,
		...t.SessionToken && { sessionToken: t.SessionToken },
		...t.Expiration && { expiration: new Date(t.Expiration) },
		...t.CredentialScope && { credentialScope: t.CredentialScope },
		...r && { accountId: r }
	};
	(0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_6__.t)(a, "CREDENTIALS_PROCESS", "w");
	return a;
};
// node_modules/.pnpm/@aws-sdk+credential-provider-process@3.972.84/node_modules/@aws-sdk/credential-provider-process/dist-es/resolveProcessCredentials.js
const resolveProcessCredentials = async (e, t, i) => {
	const s = t[e];
	if (t[e]) {
		const c = s["credential_process"];
		if (c !== void 0) {
			const s = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(_externalDataInterceptor_DHDdCVds_js__WEBPACK_IMPORTED_MODULE_3__.t?.getTokenRecord?.().exec ?? node_child_process__WEBPACK_IMPORTED_MODULE_5__.exec);
			try {
				const { stdout: n } = await s(c);
				let r;
				try {
					r = JSON.parse(n.trim());
				} catch {
					throw Error(`Profile ${e} credential_process returned invalid JSON.`);
				}
				return getValidatedProcessCredentials(e, r, t);
			} catch (e) {
				throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_2__.t(e.message, { logger: i });
			}
		} else throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_2__.t(`Profile ${e} did not contain credential_process.`, { logger: i });
	} else throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_2__.t(`Profile ${e} could not be found in shared credentials file.`, { logger: i });
};
// node_modules/.pnpm/@aws-sdk+credential-provider-process@3.972.84/node_modules/@aws-sdk/credential-provider-process/dist-es/fromProcess.js
const fromProcess = (n = {}) => async ({ callerClientConfig: r } = {}) => {
	n.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
	const i = await (0,_parseKnownFiles_C3Z8Gd7V_js__WEBPACK_IMPORTED_MODULE_1__.t)(n);
	return resolveProcessCredentials((0,_loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_0__.a)({ profile: n.profile ?? r?.profile }), i, n.logger);
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
