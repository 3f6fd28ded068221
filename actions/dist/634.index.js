export const id = 634;
export const ids = [634];
export const modules = {

/***/ 9634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromIni: () => (/* binding */ fromIni)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);
/* harmony import */ var _parseKnownFiles_C3Z8Gd7V_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6493);
/* harmony import */ var _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6978);
/* harmony import */ var _setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2625);
/* harmony import */ var _chain_pl2RVbnE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6598);





// node_modules/.pnpm/@aws-sdk+credential-provider-ini@3.973.30/node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveCredentialSource.js
const resolveCredentialSource = (e, t, r) => {
	const a = {
		EcsContainer: async (e) => {
			const { fromHttp: t } = await __webpack_require__.e(/* import() */ 520).then(__webpack_require__.bind(__webpack_require__, 2520));
			const { fromContainerMetadata: n } = await __webpack_require__.e(/* import() */ 400).then(__webpack_require__.bind(__webpack_require__, 5400));
			r?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");
			return async () => (0,_chain_pl2RVbnE_js__WEBPACK_IMPORTED_MODULE_3__.t)(t(e ?? {}), n(e))().then(setNamedProvider);
		},
		Ec2InstanceMetadata: async (e) => {
			r?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
			const { fromInstanceMetadata: t } = await __webpack_require__.e(/* import() */ 400).then(__webpack_require__.bind(__webpack_require__, 5400));
			return async () => t(e)().then(setNamedProvider);
		},
		Environment: async (e) => {
			r?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
			const { fromEnv: t } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1524)).then((e) => e.t);
			return async () => t(e)().then(setNamedProvider);
		}
	};
	if (e in a) return a[e];
	else throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_2__.t(`Unsupported credential source in profile ${t}. Got ${e}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger: r });
};
const setNamedProvider = (e) => (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_4__.t)(e, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p");
// node_modules/.pnpm/@aws-sdk+credential-provider-ini@3.973.30/node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveAssumeRoleCredentials.js
const isAssumeRoleProfile = (e, { profile: t = "default", logger: n } = {}) => {
	return Boolean(e) && typeof e === "object" && typeof e.role_arn === "string" && ["undefined", "string"].indexOf(typeof e.role_session_name) > -1 && ["undefined", "string"].indexOf(typeof e.external_id) > -1 && ["undefined", "string"].indexOf(typeof e.mfa_serial) > -1 && (isAssumeRoleWithSourceProfile(e, {
		profile: t,
		logger: n
	}) || isCredentialSourceProfile(e, {
		profile: t,
		logger: n
	}));
};
const isAssumeRoleWithSourceProfile = (e, { profile: t, logger: n }) => {
	const r = typeof e.source_profile === "string" && typeof e.credential_source === "undefined";
	if (r) n?.debug?.(`    ${t} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`);
	return r;
};
const isCredentialSourceProfile = (e, { profile: t, logger: n }) => {
	const r = typeof e.credential_source === "string" && typeof e.source_profile === "undefined";
	if (r) n?.debug?.(`    ${t} isCredentialSourceProfile credential_source=${e.credential_source}`);
	return r;
};
const resolveAssumeRoleCredentials = async (t, i, a, o, s = {}, c) => {
	a.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
	const l = i[t];
	const { source_profile: u, region: d } = l;
	if (!a.roleAssumer) {
		const { getDefaultRoleAssumer: e } = await __webpack_require__.e(/* import() */ 620).then(__webpack_require__.bind(__webpack_require__, 7620));
		a.roleAssumer = e({
			...a.clientConfig,
			credentialProviderLogger: a.logger,
			parentClientConfig: {
				...o,
				...a?.parentClientConfig,
				region: d ?? a?.parentClientConfig?.region ?? o?.region
			}
		}, a.clientPlugins);
	}
	if (u && u in s) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_2__.t(`Detected a cycle attempting to resolve credentials for profile ${(0,_loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_0__.a)(a)}. Profiles visited: ` + Object.keys(s).join(", "), { logger: a.logger });
	a.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${u ? `source_profile=[${u}]` : `profile=[${t}]`}`);
	const f = u ? c(u, i, a, o, {
		...s,
		[u]: true
	}, isCredentialSourceWithoutRoleArn(i[u] ?? {})) : (await resolveCredentialSource(l.credential_source, t, a.logger)(a))();
	if (isCredentialSourceWithoutRoleArn(l)) return f.then((e) => (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_4__.t)(e, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
	else {
		const e = {
			RoleArn: l.role_arn,
			RoleSessionName: l.role_session_name || `aws-sdk-js-${Date.now()}`,
			ExternalId: l.external_id,
			DurationSeconds: parseInt(l.duration_seconds || "3600", 10)
		};
		const { mfa_serial: i } = l;
		if (i) {
			if (!a.mfaCodeProvider) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_2__.t(`Profile ${t} requires multi-factor authentication, but no MFA code callback was provided.`, {
				logger: a.logger,
				tryNextLink: false
			});
			e.SerialNumber = i;
			e.TokenCode = await a.mfaCodeProvider(i);
		}
		const o = await f;
		return a.roleAssumer(o, e).then((e) => (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_4__.t)(e, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
	}
};
const isCredentialSourceWithoutRoleArn = (e) => {
	return !e.role_arn && !!e.credential_source;
};
// node_modules/.pnpm/@aws-sdk+credential-provider-ini@3.973.30/node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveLoginCredentials.js
const isLoginProfile = (e) => {
	return Boolean(e && e.login_session);
};
const resolveLoginCredentials = async (e, t, n) => {
	const { fromLoginCredentials: i } = await __webpack_require__.e(/* import() */ 360).then(__webpack_require__.bind(__webpack_require__, 6360));
	const a = await i({
		...t,
		profile: e
	})({ callerClientConfig: n });
	return (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_4__.t)(a, "CREDENTIALS_PROFILE_LOGIN", "AC");
};
// node_modules/.pnpm/@aws-sdk+credential-provider-ini@3.973.30/node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProcessCredentials.js
const isProcessProfile = (e) => Boolean(e) && typeof e === "object" && typeof e.credential_process === "string";
const resolveProcessCredentials = async (e, t) => {
	const { fromProcess: n } = await __webpack_require__.e(/* import() */ 864).then(__webpack_require__.bind(__webpack_require__, 2483));
	const i = await n({
		...e,
		profile: t
	})();
	return (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_4__.t)(i, "CREDENTIALS_PROFILE_PROCESS", "v");
};
// node_modules/.pnpm/@aws-sdk+credential-provider-ini@3.973.30/node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveSsoCredentials.js
const resolveSsoCredentials = async (e, t, n = {}, i) => {
	const { fromSSO: a } = await __webpack_require__.e(/* import() */ 853).then(__webpack_require__.bind(__webpack_require__, 615));
	return a({
		profile: e,
		logger: n.logger,
		parentClientConfig: n.parentClientConfig,
		clientConfig: n.clientConfig
	})({ callerClientConfig: i }).then((e) => {
		if (t.sso_session) return (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_4__.t)(e, "CREDENTIALS_PROFILE_SSO", "r");
		else return (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_4__.t)(e, "CREDENTIALS_PROFILE_SSO_LEGACY", "t");
	});
};
const isSsoProfile = (e) => e && (typeof e.sso_start_url === "string" || typeof e.sso_account_id === "string" || typeof e.sso_session === "string" || typeof e.sso_region === "string" || typeof e.sso_role_name === "string");
// node_modules/.pnpm/@aws-sdk+credential-provider-ini@3.973.30/node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveStaticCredentials.js
const isStaticCredsProfile = (e) => Boolean(e) && typeof e === "object" && typeof e.aws_access_key_id === "string" && typeof e.aws_secret_access_key === "string" && ["undefined", "string"].indexOf(typeof e.aws_session_token) > -1 && ["undefined", "string"].indexOf(typeof e.aws_account_id) > -1;
const resolveStaticCredentials = async (e, t) => {
	t?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
	const n = {
		accessKeyId: e.aws_access_key_id,
		secretAccessKey: e.aws_secret_access_key,
		sessionToken: e.aws_session_token,
		...e.aws_credential_scope && { credentialScope: e.aws_credential_scope },
		...e.aws_account_id && { accountId: e.aws_account_id }
	};
	return (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_4__.t)(n, "CREDENTIALS_PROFILE", "n");
};
// node_modules/.pnpm/@aws-sdk+credential-provider-ini@3.973.30/node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveWebIdentityCredentials.js
const isWebIdentityProfile = (e) => Boolean(e) && typeof e === "object" && typeof e.web_identity_token_file === "string" && typeof e.role_arn === "string" && ["undefined", "string"].indexOf(typeof e.role_session_name) > -1;
const resolveWebIdentityCredentials = async (e, t, n) => {
	const { fromTokenFile: i } = await __webpack_require__.e(/* import() */ 461).then(__webpack_require__.bind(__webpack_require__, 4461));
	const a = await i({
		webIdentityTokenFile: e.web_identity_token_file,
		roleArn: e.role_arn,
		roleSessionName: e.role_session_name,
		roleAssumerWithWebIdentity: t.roleAssumerWithWebIdentity,
		logger: t.logger,
		parentClientConfig: t.parentClientConfig
	})({ callerClientConfig: n });
	return (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_4__.t)(a, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
};
// node_modules/.pnpm/@aws-sdk+credential-provider-ini@3.973.30/node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveProfileData.js
const resolveProfileData = async (e, t, r, i, a = {}, o = false) => {
	const s = t[e];
	if (Object.keys(a).length > 0 && isStaticCredsProfile(s)) return resolveStaticCredentials(s, r);
	if (o || isAssumeRoleProfile(s, {
		profile: e,
		logger: r.logger
	})) return resolveAssumeRoleCredentials(e, t, r, i, a, resolveProfileData);
	if (isStaticCredsProfile(s)) return resolveStaticCredentials(s, r);
	if (isWebIdentityProfile(s)) return resolveWebIdentityCredentials(s, r, i);
	if (isProcessProfile(s)) return resolveProcessCredentials(r, e);
	if (isSsoProfile(s)) return await resolveSsoCredentials(e, s, r, i);
	if (isLoginProfile(s)) return resolveLoginCredentials(e, r, i);
	throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_2__.t(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`, { logger: r.logger });
};
// node_modules/.pnpm/@aws-sdk+credential-provider-ini@3.973.30/node_modules/@aws-sdk/credential-provider-ini/dist-es/fromIni.js
const fromIni = (n = {}) => async ({ callerClientConfig: r } = {}) => {
	n.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
	const i = await (0,_parseKnownFiles_C3Z8Gd7V_js__WEBPACK_IMPORTED_MODULE_1__.t)(n);
	return resolveProfileData((0,_loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_0__.a)({ profile: n.profile ?? r?.profile }), i, n, r);
};



/***/ }),

/***/ 6493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseKnownFiles)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);

// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
const mergeConfigFiles = (...e) => {
	const t = {};
	for (const n of e) for (const [e, r] of Object.entries(n)) if (t[e] !== void 0) Object.assign(t[e], r);
	else t[e] = r;
	return t;
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js
const parseKnownFiles = async (t) => {
	const n = await (0,_loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_0__.t)(t);
	return mergeConfigFiles(n.configFile, n.credentialsFile);
};



/***/ })

};
