export const id = 853;
export const ids = [853];
export const modules = {

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromSSO: () => (/* binding */ fromSSO)
/* harmony export */ });
/* harmony import */ var _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6978);
/* harmony import */ var _loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7296);
/* harmony import */ var _readFile_GapVzbpP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2300);
/* harmony import */ var _parseKnownFiles_C3Z8Gd7V_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6493);
/* harmony import */ var _setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2625);
/* harmony import */ var _getSSOTokenFromFile_D_rMuibT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7130);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);







// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/property-provider/TokenProviderError.js
var f = class TokenProviderError extends _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.n {
	name = "TokenProviderError";
	constructor(e, t = true) {
		super(e, t);
		Object.setPrototypeOf(this, TokenProviderError.prototype);
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSsoSessionData.js
const getSsoSessionData = (e) => Object.entries(e).filter(([e]) => e.startsWith(_loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_1__.o.SSO_SESSION + ".")).reduce((e, [t, n]) => ({
	...e,
	[t.substring(t.indexOf(".") + 1)]: n
}), {});
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSsoSessionData.js
const swallowError = () => ({});
const loadSsoSessionData = async (e = {}) => (0,_readFile_GapVzbpP_js__WEBPACK_IMPORTED_MODULE_2__.n)(e.configFilepath ?? (0,_loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_1__.r)()).then(_loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_1__.n).then(getSsoSessionData).catch(swallowError);
// node_modules/.pnpm/@aws-sdk+credential-provider-sso@3.973.28/node_modules/@aws-sdk/credential-provider-sso/dist-es/isSsoProfile.js
const isSsoProfile = (e) => e && (typeof e.sso_start_url === "string" || typeof e.sso_account_id === "string" || typeof e.sso_session === "string" || typeof e.sso_region === "string" || typeof e.sso_role_name === "string");
// node_modules/.pnpm/@aws-sdk+token-providers@3.1166.0/node_modules/@aws-sdk/token-providers/dist-es/constants.js
const p = 3e5;
const m = `To refresh this SSO session run 'aws sso login' with the corresponding profile.`;
// node_modules/.pnpm/@aws-sdk+token-providers@3.1166.0/node_modules/@aws-sdk/token-providers/dist-es/getSsoOidcClient.js
const getSsoOidcClient = async (e, t = {}, n) => {
	const { SSOOIDCClient: r } = await __webpack_require__.e(/* import() */ 349).then(__webpack_require__.bind(__webpack_require__, 6349));
	const coalesce = (e) => t.clientConfig?.[e] ?? t.parentClientConfig?.[e] ?? n?.[e];
	return new r(Object.assign({}, t.clientConfig ?? {}, {
		region: e ?? t.clientConfig?.region,
		logger: coalesce("logger"),
		userAgentAppId: coalesce("userAgentAppId")
	}));
};
// node_modules/.pnpm/@aws-sdk+token-providers@3.1166.0/node_modules/@aws-sdk/token-providers/dist-es/getNewSsoOidcToken.js
const getNewSsoOidcToken = async (e, t, n = {}, r) => {
	const { CreateTokenCommand: i } = await __webpack_require__.e(/* import() */ 349).then(__webpack_require__.bind(__webpack_require__, 6349));
	return (await getSsoOidcClient(t, n, r)).send(new i({
		clientId: e.clientId,
		clientSecret: e.clientSecret,
		refreshToken: e.refreshToken,
		grantType: "refresh_token"
	}));
};
// node_modules/.pnpm/@aws-sdk+token-providers@3.1166.0/node_modules/@aws-sdk/token-providers/dist-es/validateTokenExpiry.js
const validateTokenExpiry = (e) => {
	if (e.expiration && e.expiration.getTime() < Date.now()) throw new f(`Token is expired. ${m}`, false);
};
// node_modules/.pnpm/@aws-sdk+token-providers@3.1166.0/node_modules/@aws-sdk/token-providers/dist-es/validateTokenKey.js
const validateTokenKey = (e, t, n = false) => {
	if (typeof t === "undefined") throw new f(`Value not present for '${e}' in SSO Token${n ? ". Cannot refresh" : ""}. ${m}`, false);
};
// node_modules/.pnpm/@aws-sdk+token-providers@3.1166.0/node_modules/@aws-sdk/token-providers/dist-es/writeSSOTokenToFile.js
const { writeFile: h } = node_fs__WEBPACK_IMPORTED_MODULE_5__.promises;
const writeSSOTokenToFile = (e, t) => {
	const n = (0,_getSSOTokenFromFile_D_rMuibT_js__WEBPACK_IMPORTED_MODULE_4__.r)(e);
	const r = JSON.stringify(t, null, 2);
	return h(n, r);
};
// node_modules/.pnpm/@aws-sdk+token-providers@3.1166.0/node_modules/@aws-sdk/token-providers/dist-es/fromSso.js
const g = new Map();
const _ = new Map();
const fromSso = (e = {}) => async ({ callerClientConfig: t } = {}) => {
	e.logger?.debug("@aws-sdk/token-providers - fromSso");
	const r = await (0,_parseKnownFiles_C3Z8Gd7V_js__WEBPACK_IMPORTED_MODULE_3__.t)(e);
	const i = (0,_loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_1__.a)({ profile: e.profile ?? t?.profile });
	const a = r[i];
	if (!a) throw new f(`Profile '${i}' could not be found in shared credentials file.`, false);
	else if (!a["sso_session"]) throw new f(`Profile '${i}' is missing required property 'sso_session'.`);
	const o = a["sso_session"];
	const c = _.get(o);
	if (c) return await c;
	const l = (await loadSsoSessionData(e))[o];
	if (!l) throw new f(`Sso session '${o}' could not be found in shared credentials file.`, false);
	for (const e of ["sso_start_url", "sso_region"]) if (!l[e]) throw new f(`Sso session '${o}' is missing required property '${e}'.`, false);
	l["sso_start_url"];
	const d = l["sso_region"];
	let p;
	try {
		p = await (0,_getSSOTokenFromFile_D_rMuibT_js__WEBPACK_IMPORTED_MODULE_4__.t)(o);
	} catch (e) {
		throw new f(`The SSO session token associated with profile=${i} was not found or is invalid. ${m}`, false);
	}
	validateTokenKey("accessToken", p.accessToken);
	validateTokenKey("expiresAt", p.expiresAt);
	const { accessToken: h, expiresAt: v } = p;
	const y = {
		token: h,
		expiration: new Date(v)
	};
	if (y.expiration.getTime() - Date.now() > 3e5) return y;
	const b = _.get(o);
	if (b) return await b;
	const x = g.get(o) ?? 0;
	if (Date.now() - x < 3e4) {
		validateTokenExpiry(y);
		return y;
	}
	validateTokenKey("clientId", p.clientId, true);
	validateTokenKey("clientSecret", p.clientSecret, true);
	validateTokenKey("refreshToken", p.refreshToken, true);
	const S = (async () => {
		try {
			g.set(o, Date.now());
			const n = await getNewSsoOidcToken(p, d, e, t);
			validateTokenKey("accessToken", n.accessToken);
			validateTokenKey("expiresIn", n.expiresIn);
			const r = new Date(Date.now() + n.expiresIn * 1e3);
			try {
				await writeSSOTokenToFile(o, {
					...p,
					accessToken: n.accessToken,
					expiresAt: r.toISOString(),
					refreshToken: n.refreshToken
				});
			} catch (e) {}
			return {
				token: n.accessToken,
				expiration: r
			};
		} catch (e) {
			validateTokenExpiry(y);
			return y;
		}
	})();
	_.set(o, S);
	try {
		return await S;
	} finally {
		_.delete(o);
	}
};
// node_modules/.pnpm/@aws-sdk+credential-provider-sso@3.973.28/node_modules/@aws-sdk/credential-provider-sso/dist-es/resolveSSOCredentials.js
const v = false;
const resolveSSOCredentials = async ({ ssoStartUrl: e, ssoSession: n, ssoAccountId: r, ssoRegion: i, ssoRoleName: a, ssoClient: o, clientConfig: s, parentClientConfig: l, callerClientConfig: d, profile: f, filepath: p, configFilepath: m, ignoreCache: h, logger: g }) => {
	let _;
	const y = `To refresh this SSO session run aws sso login with the corresponding profile.`;
	if (n) try {
		const e = await fromSso({
			profile: f,
			filepath: p,
			configFilepath: m,
			ignoreCache: h,
			clientConfig: s,
			parentClientConfig: l,
			logger: g
		})({ callerClientConfig: d });
		_ = {
			accessToken: e.token,
			expiresAt: new Date(e.expiration).toISOString()
		};
	} catch (e) {
		throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(e.message, {
			tryNextLink: v,
			logger: g
		});
	}
	else try {
		_ = await (0,_getSSOTokenFromFile_D_rMuibT_js__WEBPACK_IMPORTED_MODULE_4__.t)(e);
	} catch (e) {
		throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`The SSO session associated with this profile is invalid. ${y}`, {
			tryNextLink: v,
			logger: g
		});
	}
	if (new Date(_.expiresAt).getTime() - Date.now() <= 0) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`The SSO session associated with this profile has expired. ${y}`, {
		tryNextLink: v,
		logger: g
	});
	const { accessToken: b } = _;
	const { SSOClient: x, GetRoleCredentialsCommand: S } = await __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 1140));
	const C = o || new x(Object.assign({}, s ?? {}, {
		logger: s?.logger ?? d?.logger ?? l?.logger,
		region: s?.region ?? i,
		userAgentAppId: s?.userAgentAppId ?? d?.userAgentAppId ?? l?.userAgentAppId
	}));
	let w;
	try {
		w = await C.send(new S({
			accountId: r,
			roleName: a,
			accessToken: b
		}));
	} catch (e) {
		throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(e, {
			tryNextLink: v,
			logger: g
		});
	}
	const { roleCredentials: { accessKeyId: T, secretAccessKey: E, sessionToken: D, expiration: O, credentialScope: k, accountId: A } = {} } = w;
	if (!T || !E || !D || !O) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t("SSO returns an invalid temporary credential.", {
		tryNextLink: v,
		logger: g
	});
	const j = {
		accessKeyId: T,
		secretAccessKey: E,
		sessionToken: D,
		expiration: new Date(O),
		...k && { credentialScope: k },
		...A && { accountId: A }
	};
	if (n) (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_6__.t)(j, "CREDENTIALS_SSO", "s");
	else (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_6__.t)(j, "CREDENTIALS_SSO_LEGACY", "u");
	return j;
};
// node_modules/.pnpm/@aws-sdk+credential-provider-sso@3.973.28/node_modules/@aws-sdk/credential-provider-sso/dist-es/validateSsoProfile.js
const validateSsoProfile = (e, n) => {
	const { sso_start_url: r, sso_account_id: i, sso_region: a, sso_role_name: o } = e;
	if (!r || !i || !a || !o) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, {
		tryNextLink: false,
		logger: n
	});
	return e;
};
// node_modules/.pnpm/@aws-sdk+credential-provider-sso@3.973.28/node_modules/@aws-sdk/credential-provider-sso/dist-es/fromSSO.js
const fromSSO = (e = {}) => async ({ callerClientConfig: r } = {}) => {
	e.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
	const { ssoStartUrl: i, ssoAccountId: a, ssoRegion: o, ssoRoleName: c, ssoSession: l } = e;
	const { ssoClient: u } = e;
	const d = (0,_loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_1__.a)({ profile: e.profile ?? r?.profile });
	if (!i && !a && !o && !c && !l) {
		const n = (await (0,_parseKnownFiles_C3Z8Gd7V_js__WEBPACK_IMPORTED_MODULE_3__.t)(e))[d];
		if (!n) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`Profile ${d} was not found.`, { logger: e.logger });
		if (!isSsoProfile(n)) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`Profile ${d} is not configured with SSO credentials.`, { logger: e.logger });
		if (n?.sso_session) {
			const r = (await loadSsoSessionData(e))[n.sso_session];
			const a = ` configurations in profile ${d} and sso-session ${n.sso_session}`;
			if (o && o !== r.sso_region) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`Conflicting SSO region` + a, {
				tryNextLink: false,
				logger: e.logger
			});
			if (i && i !== r.sso_start_url) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`Conflicting SSO start_url` + a, {
				tryNextLink: false,
				logger: e.logger
			});
			n.sso_region = r.sso_region;
			n.sso_start_url = r.sso_start_url;
		}
		const { sso_start_url: r, sso_account_id: a, sso_region: c, sso_role_name: l, sso_session: f } = validateSsoProfile(n, e.logger);
		return resolveSSOCredentials({
			ssoStartUrl: r,
			ssoSession: f,
			ssoAccountId: a,
			ssoRegion: c,
			ssoRoleName: l,
			ssoClient: u,
			clientConfig: e.clientConfig,
			parentClientConfig: e.parentClientConfig,
			callerClientConfig: e.callerClientConfig,
			profile: d,
			filepath: e.filepath,
			configFilepath: e.configFilepath,
			ignoreCache: e.ignoreCache,
			logger: e.logger
		});
	} else if (!i || !a || !o || !c) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t("Incomplete configuration. The fromSSO() argument hash must include \"ssoStartUrl\", \"ssoAccountId\", \"ssoRegion\", \"ssoRoleName\"", {
		tryNextLink: false,
		logger: e.logger
	});
	else return resolveSSOCredentials({
		ssoStartUrl: i,
		ssoSession: l,
		ssoAccountId: a,
		ssoRegion: o,
		ssoRoleName: c,
		ssoClient: u,
		clientConfig: e.clientConfig,
		parentClientConfig: e.parentClientConfig,
		callerClientConfig: e.callerClientConfig,
		profile: d,
		filepath: e.filepath,
		configFilepath: e.configFilepath,
		ignoreCache: e.ignoreCache,
		logger: e.logger
	});
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
