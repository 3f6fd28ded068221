export const id = 360;
export const ids = [360];
export const modules = {

/***/ 6360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromLoginCredentials: () => (/* binding */ fromLoginCredentials)
/* harmony export */ });
/* harmony import */ var _setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2625);
/* harmony import */ var _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6978);
/* harmony import */ var _loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7296);
/* harmony import */ var _parseKnownFiles_C3Z8Gd7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6493);
/* harmony import */ var _httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(148);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);









// node_modules/.pnpm/@aws-sdk+credential-provider-login@3.972.92/node_modules/@aws-sdk/credential-provider-login/dist-es/LoginCredentialsFetcher.js
var p = class LoginCredentialsFetcher {
	profileData;
	init;
	callerClientConfig;
	static REFRESH_THRESHOLD = 3e5;
	constructor(e, t, n) {
		this.profileData = e;
		this.init = t;
		this.callerClientConfig = n;
	}
	async loadCredentials() {
		const e = await this.loadToken();
		if (!e) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
			tryNextLink: false,
			logger: this.logger
		});
		const n = e.accessToken;
		const r = Date.now();
		if (new Date(n.expiresAt).getTime() - r <= LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.refresh(e);
		return this.toCredentials(e.accessToken);
	}
	get logger() {
		return this.init?.logger;
	}
	get loginSession() {
		return this.profileData.login_session;
	}
	toCredentials(e) {
		return {
			accessKeyId: e.accessKeyId,
			secretAccessKey: e.secretAccessKey,
			sessionToken: e.sessionToken,
			accountId: e.accountId,
			expiration: new Date(e.expiresAt)
		};
	}
	async refresh(e) {
		const n = await this.loadToken().catch(() => e);
		const r = Date.now();
		const i = new Date(n.accessToken.expiresAt).getTime();
		const a = new Date(e.accessToken.expiresAt).getTime();
		const o = i <= r && a > r ? e : n;
		if (new Date(o.accessToken.expiresAt).getTime() - Date.now() > LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.toCredentials(o.accessToken);
		const { SigninClient: s, CreateOAuth2TokenCommand: c } = await __webpack_require__.e(/* import() */ 557).then(__webpack_require__.bind(__webpack_require__, 1557));
		const { logger: l, userAgentAppId: u } = this.callerClientConfig ?? {};
		const isH2 = (e) => {
			return e?.metadata?.handlerProtocol === "h2";
		};
		const d = isH2(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler;
		const f = typeof o.signInRegion === "string" && o.signInRegion.length > 0 ? o.signInRegion : void 0;
		const p = new s({
			credentials: {
				accessKeyId: "",
				secretAccessKey: ""
			},
			region: f ?? this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION,
			requestHandler: d,
			logger: l,
			userAgentAppId: u,
			...this.init?.clientConfig,
			...f && { region: f }
		});
		this.createDPoPInterceptor(p.middlewareStack);
		const m = { tokenInput: {
			clientId: o.clientId,
			refreshToken: o.refreshToken,
			grantType: "refresh_token"
		} };
		try {
			const e = await p.send(new c(m));
			const { accessKeyId: n, secretAccessKey: r, sessionToken: i } = e.tokenOutput?.accessToken ?? {};
			const { refreshToken: a, expiresIn: s } = e.tokenOutput ?? {};
			if (!n || !r || !i || !a) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t("Token refresh response missing required fields", {
				logger: this.logger,
				tryNextLink: false
			});
			const l = (s ?? 900) * 1e3;
			const u = new Date(Date.now() + l);
			const d = {
				...o,
				accessToken: {
					...o.accessToken,
					accessKeyId: n,
					secretAccessKey: r,
					sessionToken: i,
					expiresAt: u.toISOString()
				},
				refreshToken: a
			};
			await this.saveToken(d);
			return this.toCredentials(d.accessToken);
		} catch (e) {
			if (e.name === "AccessDeniedException") {
				const n = e.error;
				let r;
				switch (n) {
					case "TOKEN_EXPIRED":
						r = "Your session has expired. Please reauthenticate.";
						break;
					case "USER_CREDENTIALS_CHANGED":
						r = "Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
						break;
					case "INSUFFICIENT_PERMISSIONS":
						r = "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
						break;
					default: r = `Failed to refresh token: ${String(e)}. Please re-authenticate using \`aws login\``;
				}
				throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(r, {
					logger: this.logger,
					tryNextLink: false
				});
			}
			if (new Date(o.accessToken.expiresAt).getTime() > Date.now()) {
				this.logger?.warn?.(`Failed to refresh token: ${String(e)}. Using existing token until expiry.`);
				return this.toCredentials(o.accessToken);
			}
			throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`Failed to refresh token: ${String(e)}. Please re-authenticate using aws login`, { logger: this.logger });
		}
	}
	async loadToken() {
		const e = this.getTokenFilePath();
		try {
			const n = await node_fs__WEBPACK_IMPORTED_MODULE_6__.promises.readFile(e, "utf8");
			const r = JSON.parse(n);
			const i = [
				"accessToken",
				"clientId",
				"refreshToken",
				"dpopKey"
			].filter((e) => !r[e]);
			if (!r.accessToken?.accountId) i.push("accountId");
			if (i.length > 0) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`Token validation failed, missing fields: ${i.join(", ")}`, {
				logger: this.logger,
				tryNextLink: false
			});
			return r;
		} catch (n) {
			throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`Failed to load token from ${e}: ${String(n)}`, {
				logger: this.logger,
				tryNextLink: false
			});
		}
	}
	async saveToken(e) {
		const t = this.getTokenFilePath();
		const n = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(t);
		try {
			await node_fs__WEBPACK_IMPORTED_MODULE_6__.promises.mkdir(n, { recursive: true });
		} catch (e) {}
		await node_fs__WEBPACK_IMPORTED_MODULE_6__.promises.writeFile(t, JSON.stringify(e, null, 2), "utf8");
	}
	getTokenFilePath() {
		const e = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_5__.homedir)(), ".aws", "login", "cache");
		const t = Buffer.from(this.loginSession, "utf8");
		const n = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(t).digest("hex");
		return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(e, `${n}.json`);
	}
	derToRawSignature(e) {
		let t = 2;
		if (e[t] !== 2) throw new Error("Invalid DER signature");
		t++;
		const n = e[t++];
		let r = e.subarray(t, t + n);
		t += n;
		if (e[t] !== 2) throw new Error("Invalid DER signature");
		t++;
		const i = e[t++];
		let a = e.subarray(t, t + i);
		r = r[0] === 0 ? r.subarray(1) : r;
		a = a[0] === 0 ? a.subarray(1) : a;
		const o = Buffer.concat([Buffer.alloc(32 - r.length), r]);
		const s = Buffer.concat([Buffer.alloc(32 - a.length), a]);
		return Buffer.concat([o, s]);
	}
	createDPoPInterceptor(e) {
		e.add((e) => async (t) => {
			if (_httpRequest_JzEEbnHk_js__WEBPACK_IMPORTED_MODULE_7__.t.isInstance(t.request)) {
				const e = t.request;
				const n = `${e.protocol}//${e.hostname}${e.port ? `:${e.port}` : ""}${e.path}`;
				const r = await this.generateDpop(e.method, n);
				e.headers = {
					...e.headers,
					DPoP: r
				};
			}
			return e(t);
		}, {
			step: "finalizeRequest",
			name: "dpopInterceptor",
			override: true
		});
	}
	async generateDpop(e = "POST", n) {
		const r = await this.loadToken();
		try {
			const t = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createPrivateKey)({
				key: r.dpopKey,
				format: "pem",
				type: "sec1"
			});
			const i = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createPublicKey)(t).export({
				format: "der",
				type: "spki"
			});
			let a = -1;
			for (let e = 0; e < i.length; e++) if (i[e] === 4) {
				a = e;
				break;
			}
			const l = i.slice(a + 1, a + 33);
			const u = i.slice(a + 33, a + 65);
			const d = {
				alg: "ES256",
				typ: "dpop+jwt",
				jwk: {
					kty: "EC",
					crv: "P-256",
					x: l.toString("base64url"),
					y: u.toString("base64url")
				}
			};
			const f = {
				jti: crypto.randomUUID(),
				htm: e,
				htu: n,
				iat: Math.floor(Date.now() / 1e3)
			};
			const p = `${Buffer.from(JSON.stringify(d)).toString("base64url")}.${Buffer.from(JSON.stringify(f)).toString("base64url")}`;
			const m = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.sign)("sha256", Buffer.from(p), t);
			return `${p}.${this.derToRawSignature(m).toString("base64url")}`;
		} catch (e) {
			throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`Failed to generate Dpop proof: ${e instanceof Error ? e.message : String(e)}`, {
				logger: this.logger,
				tryNextLink: false
			});
		}
	}
};
// node_modules/.pnpm/@aws-sdk+credential-provider-login@3.972.92/node_modules/@aws-sdk/credential-provider-login/dist-es/fromLoginCredentials.js
const fromLoginCredentials = (i) => async ({ callerClientConfig: a } = {}) => {
	i?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
	const o = await (0,_parseKnownFiles_C3Z8Gd7V_js__WEBPACK_IMPORTED_MODULE_2__.t)(i || {});
	const s = (0,_loadSharedConfigFiles_DoQSgG8k_js__WEBPACK_IMPORTED_MODULE_1__.a)({ profile: i?.profile ?? a?.profile });
	const c = o[s];
	if (!c?.login_session) throw new _CredentialsProviderError_BBa2x5Yb_js__WEBPACK_IMPORTED_MODULE_0__.t(`Profile ${s} does not contain login_session.`, {
		tryNextLink: true,
		logger: i?.logger
	});
	const l = await new p(c, i, a).loadCredentials();
	return (0,_setCredentialFeature_Df39idxG_js__WEBPACK_IMPORTED_MODULE_8__.t)(l, "CREDENTIALS_LOGIN", "AD");
};



/***/ })

};
